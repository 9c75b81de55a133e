"""The statements of Rejection Metrics; `data.queries.metrics` asks them, `core.metrics` says what they count.

A scope limits the rows of every statement: to a period, to a filter, and to what the person may see.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from core.commitment import GIVEN_UP
from core.metrics import BANDS, PREVENTED_BY, Dimension, MetricsFilter, midnight, next_month
from core.permissions import Person
from core.transitions import ErpStatus
from data import tables, visible
from data.queries.metrics_times import all_moments, joined

ACCOUNTING, PROJECT = "accounting", "project"
DECIDED = ("accepted", "rejected")

_commitment, _sent, _finding, _event = tables.Commitment, tables.Submission, tables.Finding, tables.Event
_project, _vendor = tables.Project, tables.Vendor
_sender, _approver = aliased(tables.Person), aliased(tables.Person)
_rejected = col(_sent.outcome) == "rejected"


@dataclass(frozen=True)
class Scope:
    """Whose eyes, which filter, whose clock."""

    person: Person
    where: MetricsFilter
    time_zone: str

    @property
    def begin(self) -> datetime:
        return midnight(self.where.begin, self.time_zone)

    @property
    def end(self) -> datetime:
        """The moment after the period."""
        return midnight(self.where.end + timedelta(days=1), self.time_zone)

    def commitments(self) -> list[ColumnElement[bool]]:
        """What the person may see and the filter lets through, of the commitments."""
        conditions = [visible.commitments(self.person)]
        if self.where.project:
            conditions.append(col(_commitment.project_id).in_(self.where.project))
        if self.where.vendor:
            chosen = col(_commitment.vendor_id).in_(self.where.vendor)
            none = col(_commitment.vendor_id).is_(None)
            conditions.append(or_(chosen, none) if 0 in self.where.vendor else chosen)
        if self.where.type is not None:
            conditions.append(col(_commitment.type) == self.where.type)
        return conditions

    def unseen_by_the_planner(self) -> ColumnElement[bool]:
        """The same, so written that no index is used for it: SQLite would read a project's whole history first.

        A CASE asks the second condition only where the first does not decide; `IS TRUE` would ask them all.
        """
        return _one_if(and_(*self.commitments())) == 1

    def sent_by(self, sent: Any) -> list[ColumnElement[bool]]:
        return [col(sent.sent_by).in_(self.where.sender)] if self.where.sender else []

    def decided_by(self, sent: Any) -> list[ColumnElement[bool]]:
        return [col(sent.decided_by).in_(self.where.approver)] if self.where.approver else []

    def moment(self, column: Any) -> list[ColumnElement[bool]]:
        """In the period."""
        return [column >= self.begin, column < self.end]


def _decisions(scope: Scope, *columns: Any) -> Select[Any]:
    """One row a decision of the period."""
    selected: Select[Any] = select(*columns)
    return (
        selected.select_from(_sent)
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .where(
            *scope.moment(col(_sent.decided_at)),
            col(_sent.outcome).in_(DECIDED),
            scope.unseen_by_the_planner(),
            *scope.sent_by(_sent),
            *scope.decided_by(_sent),
        )
    )


def _one_if(condition: Any) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


# --- figures ------------------------------------------------------------------------------------------------------


def decisions(scope: Scope) -> Select[Any]:
    """All that is counted over decisions, in one pass: first of each commitment, then of all of them.

    Counts by name, and when each decision was asked for and made (`all_moments`).
    """
    accepted = not_(_rejected)
    # Of two conditions the second is asked only where the first holds, and nothing is asked twice.
    each = (
        _decisions(
            scope,
            func.count().label("decided"),
            func.sum(_one_if(_rejected)).label("rejected"),
            func.max(case((accepted, _sent.number))).label("took"),
            func.sum(_one_if(and_(_rejected, _is_first()))).label("first_rejected"),
            func.sum(_one_if(and_(accepted, _is_first()))).label("first_accepted"),
            func.sum(_one_if(and_(_rejected, _repeats()))).label("repeated"),
            func.sum(_one_if(and_(_rejected, _preventable()))).label("preventable"),
            all_moments(_sent.sent_at).label("sent_at"),
            all_moments(_sent.decided_at).label("decided_at"),
        )
        .group_by(col(_sent.commitment_id))
        .subquery()
    )
    return select(
        func.sum(each.c.decided).label("decided"),
        func.sum(each.c.rejected).label("rejected"),
        func.count().label("commitments"),
        func.sum(_one_if(each.c.rejected > 0)).label("commitments_rejected"),
        func.count(each.c.took).label("commitments_accepted"),
        func.sum(each.c.took).label("submissions"),
        (func.sum(each.c.first_rejected) + func.sum(each.c.first_accepted)).label("first_decided"),
        func.sum(each.c.first_accepted).label("first_accepted"),
        func.sum(each.c.repeated).label("repeated"),
        func.sum(each.c.preventable).label("preventable"),
        joined(each.c.sent_at).label("sent_at"),
        joined(each.c.decided_at).label("decided_at"),
    )


def _is_first() -> ColumnElement[bool]:
    """No submission of the commitment before this one was decided; what was retrieved was not."""
    earlier = aliased(tables.Submission)
    decided_before = _there_is(
        col(earlier.number),
        col(earlier.commitment_id) == col(_sent.commitment_id),
        _of_all(earlier) < col(_sent.number),
        col(earlier.outcome).in_(DECIDED),
    )
    return or_(col(_sent.number) == 1, not_(decided_before))


def _repeats() -> ColumnElement[bool]:
    """It carries a code that the rejection before it, of the same commitment, carried too."""
    earlier, cited, then = aliased(tables.Submission), aliased(tables.Finding), aliased(tables.Finding)
    one_before = (
        select(col(earlier.id))
        .where(
            col(earlier.commitment_id) == col(_sent.commitment_id),
            _of_all(earlier) < col(_sent.number),
            col(earlier.outcome) == "rejected",
        )
        .order_by(col(earlier.number).desc())
        .limit(1)
        .correlate(_sent)
        .scalar_subquery()
    )
    both_cite = _there_is(
        col(cited.code),
        col(cited.submission_id) == col(_sent.id),
        col(then.submission_id) == one_before,
        col(then.code) == col(cited.code),
    )
    return and_(col(_sent.number) > 1, both_cite)


def _preventable() -> ColumnElement[bool]:
    """Preflight looks for every reason that it carries."""
    cited = aliased(tables.Finding)
    other = col(cited.code).not_in(sorted(PREVENTED_BY))
    return not_(_there_is(col(cited.code), col(cited.submission_id) == col(_sent.id), other))


def _there_is(column: Any, *conditions: Any) -> ColumnElement[bool]:
    """About the submission at hand. One column is named, as SQLite would read the whole row for a bare EXISTS."""
    return select(column).where(*conditions).correlate(_sent).exists()


def project_times(scope: Scope) -> Select[Any]:
    """(rejected at, re-sent at) of every re-send after a rejection; a rejected one is only ever re-sent."""
    rejected = aliased(tables.Submission)
    one_before = and_(
        col(rejected.commitment_id) == col(_sent.commitment_id), _of_all(rejected) == col(_sent.number) - 1
    )
    sent_at = col(_sent.sent_at)
    return (
        _moments(rejected.decided_at, sent_at)
        .select_from(_sent)
        .join(rejected, one_before)
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .where(
            *scope.moment(sent_at),
            col(_sent.number) > 1,
            col(rejected.outcome) == "rejected",
            scope.unseen_by_the_planner(),
            *scope.sent_by(_sent),
            *scope.decided_by(rejected),
        )
    )


def lead_times(scope: Scope) -> Select[Any]:
    """(first sent at, synced at) of every commitment that was synced for the first time."""
    first, earlier = aliased(tables.Submission), aliased(tables.Event)
    kind: ColumnElement[str] = literal_column(
        "'exported'"
    )  # not a parameter: SQLite uses the partial index only when it sees the value
    synced_before = exists().where(
        col(earlier.commitment_id) == col(_event.commitment_id),
        col(earlier.version) < col(_event.version),
        col(earlier.kind) == kind,
    )
    synced_at = col(_event.at)
    found = (
        _moments(first.sent_at, synced_at)
        .select_from(_event)
        .join(first, and_(col(first.commitment_id) == col(_event.commitment_id), _of_all(first) == 1))
        .join(_commitment, col(_commitment.id) == col(_event.commitment_id))
        .where(col(_event.kind) == kind, *scope.moment(synced_at), ~synced_before, scope.unseen_by_the_planner())
    )
    by_whom = (*scope.sent_by(_sent), *scope.decided_by(_sent))
    if not by_whom:
        return found
    exported = and_(col(_sent.commitment_id) == col(_event.commitment_id), col(_sent.number) == col(_event.submission))
    return found.join(_sent, exported).where(*by_whom)


def answer_times(scope: Scope) -> Select[Any]:
    """(asked at, answered at) of every question that was answered; what ended with its submission was not."""
    asked, answered = aliased(tables.Comment), aliased(tables.Comment)
    kind: ColumnElement[str] = literal_column("'answer'")  # as below: for the partial index
    this_one = and_(col(_sent.commitment_id) == col(asked.commitment_id), _of_all(_sent) == col(asked.submission))
    return (
        _moments(asked.at, answered.at)
        .select_from(answered)
        .join(asked, col(asked.id) == col(answered.question_id))
        .join(_commitment, col(_commitment.id) == col(asked.commitment_id))
        .join(_sent, this_one)
        .where(
            col(answered.kind) == kind,
            *scope.moment(col(answered.at)),
            scope.unseen_by_the_planner(),
            *scope.sent_by(_sent),
            *scope.decided_by(_sent),
        )
    )


def _moments(begin: Any, end: Any) -> Select[Any]:
    both: tuple[Any, ...] = (all_moments(begin), all_moments(end))
    return select(*both)


def _of_all(sent: Any) -> ColumnElement[int]:
    """The number of a submission, so written that it is found among all those of its commitment.

    There are few of them, and the index by which they are found holds all that is asked for. The one of the unique
    number does not, and SQLite would read the row with its snapshot.
    """
    return col(sent.number) + 0


# --- bars ---------------------------------------------------------------------------------------------------------


def decisions_by_month(scope: Scope, months: Sequence[date]) -> Select[Any]:
    """(month, decided, rejected); `month` is the place in `months`."""
    ends = [(col(_sent.decided_at) < midnight(next_month(one), scope.time_zone), at) for at, one in enumerate(months)]
    return _counted(_decisions(scope, case(*ends).label("month"), _one_if(_rejected).label("rejected")), "month")


def decisions_by(scope: Scope, dimension: Dimension) -> Select[Any]:
    """(key, decided, rejected)."""
    return _counted(_decisions(scope, _KEYS[dimension].label("key"), _one_if(_rejected).label("rejected")), "key")


_KEYS: dict[Dimension, Any] = {
    Dimension.PROJECT: col(_commitment.project_id),
    Dimension.VENDOR: func.coalesce(_commitment.vendor_id, 0),
    Dimension.SENDER: col(_sent.sent_by),
    Dimension.APPROVER: col(_sent.decided_by),
    Dimension.TYPE: col(_commitment.type),
}


def _counted(decisions: Select[Any], name: str) -> Select[Any]:
    row = decisions.subquery()
    return select(row.c[name], func.count().label("decided"), func.sum(row.c.rejected).label("rejected")).group_by(
        row.c[name]
    )


def citations(scope: Scope) -> Select[Any]:
    """(code, text, rejections, amount) of the rejections of the period, each counted once for a code."""
    row = (
        _decisions(scope, col(_sent.id), col(_sent.total), col(_finding.code))
        .join(_finding, col(_finding.submission_id) == col(_sent.id))
        .where(_rejected)
        .distinct()
        .subquery()
    )
    each = (
        select(row.c.code, func.count().label("rejections"), func.sum(row.c.total).label("amount"))
        .group_by(row.c.code)
        .subquery()
    )
    reason = tables.ReasonCode
    return select(each.c.code, col(reason.text), each.c.rejections, each.c.amount).join(
        reason, col(reason.code) == each.c.code
    )


# --- what waits ---------------------------------------------------------------------------------------------------

_SINCE: dict[str, Any] = {ACCOUNTING: col(_sent.sent_at), PROJECT: col(_sent.decided_at)}


def _waiting(scope: Scope, side: str, *columns: Any) -> Select[Any]:
    """The latest submission of what waits: sent and not decided, or rejected, not sent again and not given up."""
    selected: Select[Any] = select(*columns)
    latest = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
    query = selected.select_from(_commitment).join(_sent, latest)
    query = query.where(*scope.commitments(), *scope.sent_by(_sent))
    if side == ACCOUNTING:
        return query.where(col(_commitment.erp_status) == ErpStatus.SENT)
    return query.where(
        col(_commitment.erp_status) == ErpStatus.REJECTED,
        col(_commitment.contract_status).not_in(sorted(GIVEN_UP)),
        *scope.decided_by(_sent),
    )


def _band(side: str, now: datetime, time_zone: str) -> ColumnElement[Any]:
    """The place in BANDS, by calendar days on the company's clock."""
    today = now.astimezone(ZoneInfo(time_zone)).date()
    begins = [
        (_SINCE[side] >= midnight(today - timedelta(days=band.high), time_zone), place)
        for place, band in enumerate(BANDS)
        if band.high is not None
    ]
    return case(*begins, else_=len(BANDS) - 1)


def waiting_by_band(scope: Scope, side: str, now: datetime) -> Select[Any]:
    """(band, n, amount)."""
    row = _waiting(scope, side, _band(side, now, scope.time_zone).label("band"), col(_commitment.total)).subquery()
    return select(row.c.band, func.count().label("n"), func.sum(row.c.total).label("amount")).group_by(row.c.band)


# --- items --------------------------------------------------------------------------------------------------------


def _named(query: Select[Any]) -> Select[Any]:
    return (
        query.join(_project, col(_project.id) == col(_commitment.project_id))
        .join(_vendor, col(_vendor.id) == col(_commitment.vendor_id), isouter=True)
        .join(_sender, col(_sender.id) == col(_sent.sent_by))
    )


_ITEM: tuple[Any, ...] = (
    col(_commitment.id),
    col(_commitment.number),
    col(_commitment.title),
    col(_vendor.name).label("vendor"),
    col(_project.number).label("project_number"),
    col(_project.name).label("project_name"),
    col(_sender.name).label("sender"),
    col(_sent.number).label("submission"),
)


def rejections(scope: Scope, reason: str) -> Select[Any]:
    """The rejections of the period, newest first; with a reason only those that cite it."""
    query = _decisions(
        scope,
        *_ITEM,
        col(_sent.id).label("submission_id"),
        col(_sent.total).label("sent_total"),
        col(_sent.decided_at),
        col(_sent.comment),
        col(_approver.name).label("approver"),
    ).where(_rejected)
    if reason:
        query = query.where(exists().where(col(_finding.submission_id) == col(_sent.id), col(_finding.code) == reason))
    query = _named(query).join(_approver, col(_approver.id) == col(_sent.decided_by), isouter=True)
    return query.order_by(col(_sent.decided_at).desc(), col(_sent.id).desc())


def codes_of(session: Session, submissions: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The codes that each submission's findings carry, each once, in the order in which they were given."""
    found = session.execute(
        select(col(_finding.submission_id), col(_finding.code))
        .where(col(_finding.submission_id).in_(submissions))
        .order_by(col(_finding.id))
    )
    codes: dict[int, dict[str, None]] = defaultdict(dict)
    for submission, code in found:
        codes[submission][code] = None
    return {submission: tuple(some) for submission, some in codes.items()}


def waiting(scope: Scope, side: str, now: datetime, bands: Sequence[int]) -> Select[Any]:
    """What waits with the side in these places of BANDS, oldest first."""
    since = _SINCE[side]
    query = _waiting(scope, side, *_ITEM, col(_commitment.total), since.label("since"))
    query = query.where(_band(side, now, scope.time_zone).in_(bands))
    return _named(query).order_by(since, col(_commitment.id))

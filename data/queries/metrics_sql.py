"""The statements of Rejection Metrics; `data.queries.metrics` asks them, `core.metrics` says what they count.

A scope limits the rows of every statement: to a period, to a filter, and to what the person may see.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    or_,
    select,
)
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from core.commitment import GIVEN_UP
from core.metrics import BANDS, MetricsFilter, midnight
from core.permissions import Person
from core.transitions import ErpStatus
from data import tables, visible

ACCOUNTING, PROJECT = "accounting", "project"
DECIDED = ("accepted", "rejected")

_commitment, _sent, _finding = tables.Commitment, tables.Submission, tables.Finding
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

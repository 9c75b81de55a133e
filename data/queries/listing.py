"""The Commitments List: filtered, sorted, counted, added up and paged in SQL (domain.md section 2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, exists, false, func, not_, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from core.commitment import CommitmentType
from core.findings import visible as visible_characters
from core.permissions import Person, is_accounting_approver, is_approver_in_own_right, lenders
from core.transitions import ErpStatus
from data import conversation, people, prepared, searching, tables, tally, visible
from data.desk import Caller, Desk

LONGEST_SEARCH = 300  # characters; nothing that is searched is longer
CHUNK = 1_000  # rows read at once for a download
MOST_FOUND = 1_000  # of what a text is found in; beyond it nobody reads, and counting it all would take its time
COMMENT_SHOWN = 80  # characters of the latest rejection's comment

_commitment, _vendor, _project = tables.Commitment, tables.Vendor, tables.Project
_sender = aliased(tables.Person)


@dataclass(frozen=True)
class ListFilter:
    """Empty means all. `text` is looked for in number, title and contract company, ignoring case."""

    erp_status: tuple[ErpStatus, ...] = ()
    project: tuple[int, ...] = ()
    vendor: tuple[int, ...] = ()
    type: CommitmentType | None = None
    text: str = ""
    waiting_on_me: bool = False


@dataclass(frozen=True)
class ListRow:
    """`amount` in currency with 2 decimals; `days_in_status` in calendar days of the company's time zone."""

    id: int
    version: int
    number: str
    vendor: str
    title: str
    type: CommitmentType
    contract_status: str
    erp_status: ErpStatus
    executed: bool
    amount: Decimal
    project: str
    project_id: int
    sent_by: str
    days_in_status: int
    latest_rejection: str
    submission: int
    waits_for_answer: bool


@dataclass(frozen=True)
class ListPage:
    """One page, with the count and the sum of everything that matches. Pages are counted from 1.

    Where a text is found in more than MOST_FOUND, `more` is true: `count` is MOST_FOUND, `amount` is None, and the
    pages are those of the newest so many, newest first whatever the sort.
    """

    rows: tuple[ListRow, ...]
    count: int
    amount: Decimal | None
    page: int
    pages: int
    more: bool = False


SORTS: dict[str, tuple[str, Any]] = {
    "number": ("Number", col(_commitment.folded_number)),
    "vendor": ("Contract company", func.lower(func.coalesce(_vendor.name, ""))),
    "title": ("Title", func.lower(_commitment.title)),
    "type": ("Type", col(_commitment.type)),
    "contract_status": ("Contract status", col(_commitment.contract_status)),
    "erp_status": (
        "ERP status",
        case({status.value: order for order, status in enumerate(ErpStatus)}, value=col(_commitment.erp_status)),
    ),
    "executed": ("Executed", col(_commitment.executed)),
    "amount": ("Amount", col(_commitment.total)),
    "project": ("Project", col(_project.number)),
    "sent_by": ("Sent by", func.lower(func.coalesce(_sender.name, ""))),
    "days_in_status": ("Days in this ERP status", col(_commitment.erp_status_at)),
}
_REVERSED = frozenset({"days_in_status"})  # the longest wait has the earliest moment


def commitments(
    desk: Desk,
    caller: Caller,
    where: ListFilter,
    *,
    page: int = 1,
    per_page: int = 50,
    sort: str = "number",
    descending: bool = False,
) -> ListPage:
    """One page of what matches; a page beyond the last is the last. `sort` is a key of SORTS."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        company = people.company(session)
        conditions = _conditions(person, where, four_eyes=company.four_eyes)
        found = _totals(session, person, where, four_eyes=company.four_eyes)
        counts = [found[one] for one in where.erp_status or ErpStatus if one in found]
        count, amount = sum(one for one, _ in counts), sum((one for _, one in counts), Decimal("0.00"))
        there, count = count, reachable(where, count)
        more = count < there
        pages = max(1, -(-count // per_page))
        page = min(max(1, page), pages)
        query, values = _searched(session, where, _rows(conditions, sort, descending))
        if more:
            query = query.order_by(None).order_by(_newest_first(session, where))
        found_rows = session.execute(query.limit(per_page).offset((page - 1) * per_page), values).all()
        rows = _listed(session, found_rows, desk.now(), company.time_zone)
        return ListPage(rows, count, None if more else amount, page, pages, more)


def reachable(where: ListFilter, count: int) -> int:
    """To how many of so many the pages of the list lead: where a text is looked for, to no more than MOST_FOUND."""
    return min(count, MOST_FOUND) if visible_characters(where.text) else count


def status_counts(desk: Desk, caller: Caller, where: ListFilter) -> dict[ErpStatus, int]:
    """How many there are in each ERP status, under all the other filters; statuses with none count 0.

    With a text, more than MOST_FOUND stands for any number beyond it.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        four_eyes = people.company(session).four_eyes
        found = _totals(session, person, replace(where, erp_status=()), four_eyes=four_eyes)
        return {one: found.get(one, (0,))[0] for one in ErpStatus}


def all_rows(
    desk: Desk, caller: Caller, where: ListFilter, *, sort: str = "number", descending: bool = False
) -> Iterator[ListRow]:
    """Everything that matches, in one consistent read, for the download."""
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        company = people.company(session)
        rows = _rows(_conditions(person, where, four_eyes=company.four_eyes), sort, descending)
        query, values = _searched(session, where, rows)
        found = session.execute(query, values).all()
        for start in range(0, len(found), CHUNK):
            yield from _listed(session, found[start : start + CHUNK], now, company.time_zone)


def matching(session: Session, person: Person, where: ListFilter, sort: str, descending: bool) -> Select[Any]:
    """What matches, in the order of the list, for queries that want other columns of it."""
    four_eyes = people.company(session).four_eyes
    return _rows(_conditions(person, where, four_eyes=four_eyes), sort, descending)


# --- what matches ---------------------------------------------------------------------------------------------------


def _conditions(
    person: Person, where: ListFilter, *, four_eyes: bool, with_status: bool = True
) -> tuple[ColumnElement[bool], ...]:
    conditions = [visible.commitments(person)]
    if where.erp_status and with_status:
        conditions.append(col(_commitment.erp_status).in_(where.erp_status))
    if where.project:
        conditions.append(col(_commitment.project_id).in_(where.project))
    if where.vendor:
        conditions.append(col(_commitment.vendor_id).in_(where.vendor))
    if where.type is not None:
        conditions.append(col(_commitment.type) == where.type)
    wanted = visible_characters(where.text)
    if wanted:
        conditions.append(_has_text(wanted))
    if where.waiting_on_me:
        conditions.append(waiting_on(person, four_eyes=four_eyes))
    return tuple(conditions)


def _totals(session: Session, person: Person, where: ListFilter, *, four_eyes: bool) -> tally.Totals:
    """How many there are in each ERP status that is asked for, perhaps in others too, and what they come to."""
    if visible_characters(where.text):
        return _found(session, where, _conditions(person, where, four_eyes=four_eyes, with_status=False))
    if where.vendor or where.waiting_on_me:
        return _counted(session, _conditions(person, where, four_eyes=four_eyes, with_status=False))
    kind = prepared.columns(tables.CommitmentTally)
    conditions = [visible.tallied(person)]
    if where.project:
        conditions.append(kind.project_id.in_(where.project))
    if where.type is not None:
        conditions.append(kind.type == where.type)
    alike = tally.totals(session, *conditions)
    named = (visible.by_name_alone(person), *_conditions(person, where, four_eyes=four_eyes, with_status=False))
    return _added(alike, _counted(session, named))


def _counted(session: Session, conditions: Sequence[ColumnElement[bool]]) -> tally.Totals:
    status = col(_commitment.erp_status)
    asked = _joined(select(status, func.count(), func.sum(_commitment.total))).where(*conditions).group_by(status)
    return {name: (count, amount) for name, count, amount in session.execute(asked)}


def _found(session: Session, where: ListFilter, conditions: Sequence[ColumnElement[bool]]) -> tally.Totals:
    """The same of what a text is found in, up to one more than MOST_FOUND in each ERP status."""
    one_status = col(_commitment.erp_status) == bindparam("status")
    inner, _ = _searched(session, where, _joined(select(col(_commitment.total))).where(*conditions, one_status))
    limited = inner.limit(MOST_FOUND + 1).subquery()
    asked = select(func.count(), func.sum(limited.c.total))
    found = {}
    for status in where.erp_status or ErpStatus:
        terms = searching.terms(session, visible_characters(where.text), (status,))
        count, amount = session.execute(asked, {"status": status, **terms}).one()
        found[status.value] = (count, amount or Decimal("0.00"))
    return found


def _searched(session: Session, where: ListFilter, query: Any) -> tuple[Any, dict[str, str]]:
    """The query, by the index of words where it can find the text, with the parameters that this takes."""
    if not _is_indexed(where):
        return query, {}
    index = searching.index(session)
    known = query.join(index.table, index.key == col(_commitment.id)).where(index.holds)
    return known, searching.terms(session, visible_characters(where.text), where.erp_status)


def _newest_first(session: Session, where: ListFilter) -> ColumnElement[Any]:
    """In the order of the index where it is read, so that it need not be read to its end."""
    key = searching.index(session).key if _is_indexed(where) else col(_commitment.id)
    return cast(ColumnElement[Any], key.desc())


def _is_indexed(where: ListFilter) -> bool:
    return searching.SHORTEST <= len(visible_characters(where.text)) <= LONGEST_SEARCH


def _added(some: tally.Totals, others: tally.Totals) -> tally.Totals:
    none = (0, Decimal("0.00"))
    return {
        status: (
            some.get(status, none)[0] + others.get(status, none)[0],
            some.get(status, none)[1] + others.get(status, none)[1],
        )
        for status in some.keys() | others.keys()
    }


def _has_text(wanted: str) -> ColumnElement[bool]:
    if len(wanted) > LONGEST_SEARCH:
        return false()
    searched = (_commitment.number, _commitment.title, _vendor.name)
    return or_(*(col(one).icontains(wanted, autoescape=True) for one in searched))


def waiting_on(person: Person, *, four_eyes: bool) -> ColumnElement[bool]:
    """What came back to its creator or sender or waits for their answer, and for an approver what they may decide or must settle."""
    status = col(_commitment.erp_status)
    mine = or_(col(_commitment.created_by) == person.id, col(_commitment.sent_by) == person.id)
    to_do = or_(status.in_((ErpStatus.REJECTED, ErpStatus.RETRIEVED)), conversation.waits_for_answer())
    came_back = and_(to_do, mine)
    if not is_accounting_approver(person):
        return came_back
    waits = status == ErpStatus.SENT
    mine_to_accept = and_(waits, not_(own_work(person))) if four_eyes else waits
    return or_(came_back, mine_to_accept, status == ErpStatus.EXPORT_FAILED)


def own_work(person: Person) -> ColumnElement[bool]:
    """Created by the person, or sent by them in any submission: four eyes forbid them to accept it.

    A deputy is bound, too, by what the one in whose right they act (`permissions.acting_for`) created or sent.
    """
    taken = [visible.in_own_right(person)] if is_approver_in_own_right(person) else []
    bound = [_made_or_sent(person)]
    for absent in lenders(person):
        sees = and_(visible.in_own_right(absent), col(_commitment.submission) >= 1)
        bound.append(and_(sees, *(not_(one) for one in taken), _made_or_sent(absent)))
        taken.append(sees)
    return or_(*bound)


def _made_or_sent(person: Person) -> ColumnElement[bool]:
    sent = aliased(tables.Submission)
    sent_it = exists().where(col(sent.commitment_id) == col(_commitment.id), col(sent.sent_by) == person.id)
    return or_(col(_commitment.created_by) == person.id, sent_it)


# --- what is shown --------------------------------------------------------------------------------------------------


def _joined(query: Any) -> Any:
    return (
        query.select_from(_commitment)
        .join(_project, col(_project.id) == col(_commitment.project_id))
        .join(_vendor, col(_vendor.id) == col(_commitment.vendor_id), isouter=True)
        .join(_sender, col(_sender.id) == col(_commitment.sent_by), isouter=True)
    )


def _rows(conditions: Sequence[ColumnElement[bool]], sort: str, descending: bool) -> Select[Any]:
    column = SORTS.get(sort, SORTS["number"])[1]
    downward = descending != (sort in _REVERSED)
    ordered = column.desc() if downward else column.asc()
    columns: tuple[Any, ...] = (
        col(_commitment.id),
        col(_commitment.version),
        col(_commitment.number),
        col(_vendor.name).label("vendor"),
        col(_commitment.title),
        col(_commitment.type),
        col(_commitment.contract_status),
        col(_commitment.erp_status),
        col(_commitment.executed),
        col(_commitment.total),
        col(_project.number).label("project_number"),
        col(_project.name).label("project_name"),
        col(_commitment.project_id),
        col(_sender.name).label("sent_by"),
        col(_commitment.erp_status_at),
        col(_commitment.submission),
        conversation.waits_for_answer().label("waits_for_answer"),
    )
    selected: Select[Any] = _joined(select(*columns))
    return selected.where(*conditions).order_by(ordered, col(_commitment.id))


def _listed(session: Session, rows: Sequence[Row[Any]], now: datetime, time_zone: str) -> tuple[ListRow, ...]:
    rejections = latest_rejections(session, [row.id for row in rows])
    return tuple(
        ListRow(
            id=row.id,
            version=row.version,
            number=row.number,
            vendor=row.vendor or "",
            title=row.title,
            type=CommitmentType(row.type),
            contract_status=row.contract_status,
            erp_status=ErpStatus(row.erp_status),
            executed=row.executed,
            amount=row.total,
            project=f"{row.project_number} {row.project_name}",
            project_id=row.project_id,
            sent_by=row.sent_by or "",
            days_in_status=days_between(row.erp_status_at, now, time_zone),
            latest_rejection=rejections.get(row.id, ""),
            submission=row.submission,
            waits_for_answer=bool(row.waits_for_answer),
        )
        for row in rows
    )


def days_between(earlier: datetime, later: datetime, time_zone: str) -> int:
    """Calendar days on the company's clock: 0 is today, 1 is yesterday."""
    zone = ZoneInfo(time_zone)
    return max(0, (later.astimezone(zone).date() - earlier.astimezone(zone).date()).days)


def latest_rejections(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """`N1, T1: the comment …` of each commitment's latest rejection, by commitment id."""
    sent, cited = tables.Submission, tables.Finding
    latest = (
        select(col(sent.commitment_id), func.max(sent.number).label("number"))
        .where(col(sent.commitment_id).in_(ids), col(sent.outcome) == "rejected")
        .group_by(col(sent.commitment_id))
        .subquery()
    )
    found = session.execute(
        select(col(sent.commitment_id), col(sent.comment), col(cited.code))
        .join(latest, and_(latest.c.commitment_id == sent.commitment_id, latest.c.number == sent.number))
        .join(cited, col(cited.submission_id) == col(sent.id), isouter=True)
        .order_by(col(cited.id))
    )
    codes: dict[int, list[str]] = defaultdict(list)
    comments: dict[int, str] = {}
    for commitment_id, comment, code in found:
        comments[commitment_id] = " ".join(comment.split())
        if code and code not in codes[commitment_id]:
            codes[commitment_id].append(code)
    return {key: f"{', '.join(codes[key])}: {_shortened(comment)}" for key, comment in comments.items()}


def _shortened(comment: str) -> str:
    return comment if len(comment) <= COMMENT_SHOWN else comment[: COMMENT_SHOWN - 1] + "…"

"""The Commitments List: filtered, sorted, counted, added up and paged in SQL (domain.md section 2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, func, select
from sqlmodel import Session

from core.commitment import CommitmentType
from core.findings import visible as visible_characters
from core.transitions import ErpStatus
from data import people, prepared, searching, tables, tally
from data.desk import Caller, Desk, once
from data.queries import list_statements as statements
from data.queries.list_statements import ListFilter

CHUNK = 1_000  # rows read at once for a download
MOST_FOUND = 1_000  # of what a text is found in; beyond it nobody reads, and counting it all would take its time
COMMENT_SHOWN = 80  # characters of the latest rejection's comment

# Looking one up by its value takes a tenth of what its class does.
_TYPES = {str(one): one for one in CommitmentType}
_STATUSES = {str(one): one for one in ErpStatus}
_sent, _cited = prepared.columns(tables.Submission), prepared.columns(tables.Finding)


class ListRow(NamedTuple):
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
        asked = statements.asked(session, people.load(session, caller, desk.now()), where)
        order = statements.order(sort, descending)
        read = _found_in_page if asked.form.text is not statements.Text.NONE else _in_page
        found = read(session, asked, order, page, per_page)
        rows = _listed(session, found.rows, desk.now())
        return ListPage(rows, found.count, found.amount, found.page, found.pages, more=found.amount is None)


def reachable(where: ListFilter, count: int) -> int:
    """To how many of so many the pages of the list lead: where a text is looked for, to no more than MOST_FOUND."""
    return min(count, MOST_FOUND) if visible_characters(where.text) else count


def status_counts(desk: Desk, caller: Caller, where: ListFilter) -> dict[ErpStatus, int]:
    """How many there are in each ERP status, under all the other filters; statuses with none count 0.

    With a text, more than MOST_FOUND stands for any number beyond it.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        asked = statements.asked(session, person, replace(where, erp_status=()))
        if asked.form.text is not statements.Text.NONE:
            return _found_by_status(session, asked)
        found = totals(session, asked)
        return {one: found.get(one, (0,))[0] for one in ErpStatus}


def all_rows(
    desk: Desk, caller: Caller, where: ListFilter, *, sort: str = "number", descending: bool = False
) -> Iterator[ListRow]:
    """Everything that matches, in one consistent read, for the download."""
    with desk.reading() as session:
        asked = statements.asked(session, people.load(session, caller, desk.now()), where)
        statement = statements.rows(asked.form, statements.order(sort, descending))
        found = prepared.rows(session, statement, **asked.values)
        for start in range(0, len(found), CHUNK):
            yield from _listed(session, found[start : start + CHUNK], desk.now())


# --- how many, and what they come to --------------------------------------------------------------------------------


def totals(session: Session, asked: statements.Asked) -> tally.Totals:
    """How many there are in each ERP status and what they come to, whichever are asked for. Of no text.

    In one look, and while a page is drawn, they are added up once: all that is shown of them is as of one moment.
    """
    question = (asked.by, replace(asked.where, erp_status=()))
    return once(session, question, lambda: _added_up(session, asked))


def _added_up(session: Session, asked: statements.Asked) -> tally.Totals:
    form, values = asked.form.whatever_status, asked.values
    if form.has_vendor or form.waiting_on_me:
        return _by_status(prepared.rows(session, statements.counted(form), **values))
    alike = prepared.rows(session, statements.tallied(form), **values)
    named = prepared.rows(session, statements.counted(form, by_name_alone=True), **values)
    return _added(_by_status(alike), _by_status(named))


def _by_status(rows: Sequence[Any]) -> tally.Totals:
    return {status: (int(count), amount) for status, count, amount in rows}


def _added(some: tally.Totals, others: tally.Totals) -> tally.Totals:
    none = (0, Decimal("0.00"))
    return {
        status: (
            some.get(status, none)[0] + others.get(status, none)[0],
            some.get(status, none)[1] + others.get(status, none)[1],
        )
        for status in some.keys() | others.keys()
    }


# --- in what a text is found ----------------------------------------------------------------------------------------


def _found_by_status(session: Session, asked: statements.Asked) -> dict[ErpStatus, int]:
    """How many in each ERP status, up to one more than MOST_FOUND."""
    looked_up = _looked_up(session, asked, asked.everywhere)
    if looked_up is not None:
        return looked_up
    if not asked.form.by_index_alone:
        return _one_by_one(session, asked, asked.everywhere)
    perhaps = _looked_up(session, asked, asked.perhaps) or _one_by_one(session, asked, asked.perhaps)
    sure = {one: _indexed(session, asked, (one,), asked.sure) for one in ErpStatus}
    return {one: min(sure[one] + perhaps[one], MOST_FOUND + 1) for one in ErpStatus}


def _looked_up(session: Session, asked: statements.Asked, places: searching.Places) -> dict[ErpStatus, int] | None:
    """The same of what is in these places, if the index knows that it is not more than MOST_FOUND in all."""
    if not asked.form.by_index_alone or _is_more(session, asked, places):
        return None
    values = asked.values | statements.terms(session, asked.where, (), places)
    found = _by_status(prepared.rows(session, statements.counted(asked.form), **values))
    return {one: found.get(one, (0,))[0] for one in ErpStatus}


def _one_by_one(session: Session, asked: statements.Asked, places: searching.Places) -> dict[ErpStatus, int]:
    return {one: _first_in(session, asked, one, places) for one in ErpStatus}


def _first_in(session: Session, asked: statements.Asked, status: ErpStatus, places: searching.Places) -> int:
    values = asked.values | {"status": status, "most": MOST_FOUND + 1}
    values |= statements.terms(session, asked.where, (status,), places)
    return int(prepared.value(session, statements.found_in_status(asked.form), **values))


def _is_more(session: Session, asked: statements.Asked, places: searching.Places) -> bool:
    """The index knows of more than MOST_FOUND in these places."""
    return _indexed(session, asked, asked.where.erp_status, places) > MOST_FOUND


def _indexed(session: Session, asked: statements.Asked, statuses: Sequence[ErpStatus], places: searching.Places) -> int:
    terms = statements.terms(session, asked.where, statuses, places)
    statement = searching.how_many(statuses)
    return once(session, terms["match"], lambda: int(prepared.value(session, statement, **terms, most=MOST_FOUND + 1)))


def _found_in_page(
    session: Session, asked: statements.Asked, order: statements.Order, page: int, per_page: int
) -> _Page:
    """All that a text is found in is read, but for what the page shows of it: to count, to add up and to sort it."""
    if asked.form.by_index_alone and _is_more(session, asked, asked.sure):
        return _newest_in_page(session, asked, page, per_page)
    form = statements.newest_first(session, asked, MOST_FOUND + 1)
    found = prepared.rows(session, statements.found(form, order), **asked.values, most=MOST_FOUND + 1)
    is_more = len(found) > MOST_FOUND
    if is_more and not form.newest_first:
        return _newest_in_page(session, asked, page, per_page)
    keys = [key for key, _ in found]
    keys = sorted(keys, reverse=True)[:MOST_FOUND] if is_more else keys
    page, pages = _there(page, per_page, len(keys))
    ids = keys[(page - 1) * per_page : page * per_page]
    rows = {row.id: row for row in prepared.rows(session, statements.shown(), ids=ids)}
    amount = None if is_more else Decimal(sum(cents for _, cents in found)).scaleb(-2)
    return _Page(len(keys), amount, [rows[key] for key in ids], page, pages)


def _newest_in_page(session: Session, asked: statements.Asked, page: int, per_page: int) -> _Page:
    page, pages = _there(page, per_page, MOST_FOUND)
    begin = (page - 1) * per_page
    values = asked.values | {"first": min(per_page, MOST_FOUND - begin), "skipped": begin}
    rows = prepared.rows(session, statements.page(asked.form, statements.NEWEST), **values)
    return _Page(MOST_FOUND, None, rows, page, pages)


# --- what is shown --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Page:
    """As in ListPage; `rows` as the database gives them, `amount` is None of more than is counted."""

    count: int
    amount: Decimal | None
    rows: Sequence[Row[Any]]
    page: int
    pages: int


def _there(page: int, per_page: int, count: int) -> tuple[int, int]:
    """(the page, or the last where it is beyond it, how many pages there are)"""
    pages = max(1, -(-count // per_page))
    return min(max(1, page), pages), pages


def _in_page(session: Session, asked: statements.Asked, order: statements.Order, page: int, per_page: int) -> _Page:
    found = totals(session, asked)
    wanted = {one: found[one] for one in ErpStatus if one in found and one in (asked.where.erp_status or ErpStatus)}
    count, amount = sum(one for one, _ in wanted.values()), sum((one for _, one in wanted.values()), Decimal("0.00"))
    page, pages = _there(page, per_page, count)
    begin, end = (page - 1) * per_page, min(page * per_page, count)
    if order.by.status_by_status:
        rows = _status_by_status(session, asked, order, begin, end, {one: n for one, (n, _) in wanted.items()})
    else:
        rows = _rows_of(session, asked, order, begin, end, count)
    return _Page(count, amount, rows, page, pages)


def _status_by_status(
    session: Session,
    asked: statements.Asked,
    order: statements.Order,
    begin: int,
    end: int,
    counts: dict[ErpStatus, int],
) -> Sequence[Row[Any]]:
    """Those from `begin` to before `end`: of each ERP status as many as fall into it, in the order of their numbers."""
    by_number = statements.order("number", order.descending)
    rows: list[Row[Any]] = []
    for status in reversed(counts) if order.descending else counts:
        count = counts[status]
        first, last = max(0, begin), min(end, count)
        if first < last:
            rows += _rows_of(session, asked.of(status), by_number, first, last, count)
        begin, end = begin - count, end - count
    return rows


def _rows_of(
    session: Session, asked: statements.Asked, order: statements.Order, begin: int, end: int, count: int
) -> Sequence[Row[Any]]:
    """Those from `begin` to before `end`, from whichever end of the list is nearer."""
    from_the_end = count - end < begin
    skipped = count - end if from_the_end else begin
    form = statements.in_turn(session, asked.form, order, count, skipped + end - begin)
    statement = statements.page(form, order, from_the_end=from_the_end)
    return prepared.rows(session, statement, **asked.values, first=end - begin, skipped=skipped)


def _listed(session: Session, rows: Sequence[Row[Any]], now: datetime) -> tuple[ListRow, ...]:
    rejections = latest_rejections(session, [row.id for row in rows])
    days = days_until(now, people.company(session).time_zone)
    return tuple(
        ListRow(
            id=row.id,
            version=row.version,
            number=row.number,
            vendor=row.vendor or "",
            title=row.title,
            type=_TYPES[row.type],
            contract_status=row.contract_status,
            erp_status=_STATUSES[row.erp_status],
            executed=row.executed,
            amount=row.total,
            project=f"{row.project_number} {row.project_name}",
            project_id=row.project_id,
            sent_by=row.sent_by or "",
            days_in_status=days(row.erp_status_at),
            latest_rejection=rejections.get(row.id, ""),
            submission=row.submission,
            waits_for_answer=bool(row.waits_for_answer),
        )
        for row in rows
    )


def days_until(now: datetime, time_zone: str) -> Callable[[datetime], int]:
    """Calendar days from a moment on the company's clock: 0 is today, 1 is yesterday."""
    zone = ZoneInfo(time_zone)
    today = now.astimezone(zone).toordinal()
    return lambda moment: max(0, today - moment.astimezone(zone).toordinal())


_NEWEST_REJECTION = (
    select(_sent.commitment_id, func.max(_sent.number).label("number"))
    .where(_sent.commitment_id.in_(prepared.each_of("ids")), _sent.outcome == "rejected")
    .group_by(_sent.commitment_id)
    .subquery()
)
_REJECTIONS = (
    select(_sent.commitment_id, _sent.comment, _cited.code)
    .join(
        _NEWEST_REJECTION,
        and_(_NEWEST_REJECTION.c.commitment_id == _sent.commitment_id, _NEWEST_REJECTION.c.number == _sent.number),
    )
    .join(prepared.table(tables.Finding), _cited.submission_id == _sent.id, isouter=True)
    .order_by(_cited.id)
)


def latest_rejections(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """`N1, T1: the comment …` of each commitment's latest rejection, by commitment id."""
    found = prepared.rows(session, _REJECTIONS, ids=ids)
    codes: dict[int, list[str]] = defaultdict(list)
    comments: dict[int, str] = {}
    for commitment_id, comment, code in found:
        comments[commitment_id] = " ".join(comment.split())
        if code and code not in codes[commitment_id]:
            codes[commitment_id].append(code)
    return {key: f"{', '.join(codes[key])}: {_shortened(comment)}" for key, comment in comments.items()}


def _shortened(comment: str) -> str:
    return comment if len(comment) <= COMMENT_SHOWN else comment[: COMMENT_SHOWN - 1] + "…"

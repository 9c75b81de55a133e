"""The Commitments List: filtered, sorted, counted, added up and paged in SQL (domain.md section 2)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple, cast
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    String,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    not_,
    or_,
    select,
)
from sqlmodel import Session

from core.commitment import CommitmentType
from core.findings import visible as visible_characters
from core.permissions import Person
from core.transitions import ErpStatus
from data import conversation, people, prepared, searching, tables, tally, visible
from data.desk import Caller, Desk

LONGEST_SEARCH = 300  # characters; nothing that is searched is longer
CHUNK = 1_000  # rows read at once for a download
MOST_FOUND = 1_000  # of what a text is found in; beyond it nobody reads, and counting it all would take its time
_ESCAPED = re.compile(r"[/%_]")
COMMENT_SHOWN = 80  # characters of the latest rejection's comment

_commitment, _vendor = prepared.columns(tables.Commitment), prepared.columns(tables.Vendor)
_project = prepared.columns(tables.Project)
_sender = prepared.table(tables.Person).alias("sender")
_sent, _cited = prepared.columns(tables.Submission), prepared.columns(tables.Finding)


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
    "number": ("Number", _commitment.folded_number),
    "vendor": ("Contract company", func.lower(func.coalesce(_vendor.name, ""))),
    "title": ("Title", func.lower(_commitment.title)),
    "type": ("Type", _commitment.type),
    "contract_status": ("Contract status", _commitment.contract_status),
    "erp_status": (
        "ERP status",
        case({status.value: order for order, status in enumerate(ErpStatus)}, value=_commitment.erp_status),
    ),
    "executed": ("Executed", _commitment.executed),
    "amount": ("Amount", _commitment.total),
    "project": ("Project", _project.number),
    "sent_by": ("Sent by", func.lower(func.coalesce(_sender.c.name, ""))),
    "days_in_status": ("Days in this ERP status", _commitment.erp_status_at),
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
        asked = _asked(session, people.load(session, caller, desk.now()), where)
        found = _totals(session, asked)
        counts = [found[one] for one in where.erp_status or ErpStatus if one in found]
        count, amount = sum(one for one, _ in counts), sum((one for _, one in counts), Decimal("0.00"))
        there, count = count, reachable(where, count)
        more = count < there
        pages = max(1, -(-count // per_page))
        page = min(max(1, page), pages)
        order = NEWEST if more else _order(sort, descending)
        shown = {"first": per_page, "skipped": (page - 1) * per_page}
        rows = prepared.rows(session, _page(asked.form, order), **asked.values, **shown)
        listed = _listed(session, rows, desk.now())
        return ListPage(listed, count, None if more else amount, page, pages, more)


def reachable(where: ListFilter, count: int) -> int:
    """To how many of so many the pages of the list lead: where a text is looked for, to no more than MOST_FOUND."""
    return min(count, MOST_FOUND) if visible_characters(where.text) else count


def status_counts(desk: Desk, caller: Caller, where: ListFilter) -> dict[ErpStatus, int]:
    """How many there are in each ERP status, under all the other filters; statuses with none count 0.

    With a text, more than MOST_FOUND stands for any number beyond it.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        found = _totals(session, _asked(session, person, replace(where, erp_status=())))
        return {one: found.get(one, (0,))[0] for one in ErpStatus}


def all_rows(
    desk: Desk, caller: Caller, where: ListFilter, *, sort: str = "number", descending: bool = False
) -> Iterator[ListRow]:
    """Everything that matches, in one consistent read, for the download."""
    with desk.reading() as session:
        asked = _asked(session, people.load(session, caller, desk.now()), where)
        found = prepared.rows(session, _rows(asked.form, _order(sort, descending)), **asked.values)
        for start in range(0, len(found), CHUNK):
            yield from _listed(session, found[start : start + CHUNK], desk.now())


def matching(
    session: Session, person: Person, where: ListFilter, sort: str, descending: bool
) -> tuple[Select[Any], dict[str, Any]]:
    """What matches, in the order of the list, with its parameters, for queries that want other columns of it."""
    asked = _asked(session, person, where)
    return _rows(asked.form, _order(sort, descending)), asked.values


# --- what matches ---------------------------------------------------------------------------------------------------


class _Text(Enum):
    """How a text is looked for."""

    NONE = auto()
    WORD_BY_WORD = auto()  # too short for the index
    INDEXED = auto()
    NOWHERE = auto()  # longer than anything that is searched


class _Form(NamedTuple):
    """All that decides how the statements of the list read; whatever else is asked are their parameters."""

    dialect: str
    kinds: tuple[visible.Kind, ...]
    has_status: bool
    has_project: bool
    has_vendor: bool
    has_type: bool
    text: _Text
    waiting_on_me: bool
    four_eyes: bool

    @property
    def sight(self) -> visible.Sight:
        return visible.anybody(self.kinds)

    @property
    def whatever_status(self) -> _Form:
        return self._replace(has_status=False)


class _Asked(NamedTuple):
    """What somebody wants to see of the list."""

    where: ListFilter
    form: _Form
    values: dict[str, Any]


def _asked(session: Session, person: Person, where: ListFilter) -> _Asked:
    form = _Form(
        dialect=session.get_bind().dialect.name,
        kinds=visible.kinds(person),
        has_status=bool(where.erp_status),
        has_project=bool(where.project),
        has_vendor=bool(where.vendor),
        has_type=where.type is not None,
        text=_text(where),
        waiting_on_me=where.waiting_on_me,
        four_eyes=people.company(session).four_eyes,
    )
    wanted = {
        "statuses": list(where.erp_status),
        "projects": list(where.project),
        "vendors": list(where.vendor),
        "type": where.type,
        "text": _ESCAPED.sub(r"/\g<0>", visible_characters(where.text)),
    }
    return _Asked(where, form, visible.values(person) | wanted | _terms(session, where, where.erp_status))


def _text(where: ListFilter) -> _Text:
    wanted = visible_characters(where.text)
    lengths = ((0, _Text.NONE), (searching.SHORTEST - 1, _Text.WORD_BY_WORD), (LONGEST_SEARCH, _Text.INDEXED))
    return next((one for longest, one in lengths if len(wanted) <= longest), _Text.NOWHERE)


def _terms(session: Session, where: ListFilter, statuses: Sequence[ErpStatus]) -> dict[str, str]:
    """What the index of words is asked for."""
    if _text(where) is not _Text.INDEXED:
        return {}
    return searching.terms(session, visible_characters(where.text), statuses)


def _conditions(form: _Form) -> Iterator[ColumnElement[bool]]:
    yield visible.seen(form.sight)
    if form.has_status:
        yield _commitment.erp_status.in_(prepared.each_of("statuses"))
    if form.has_project:
        yield _commitment.project_id.in_(prepared.each_of("projects"))
    if form.has_vendor:
        yield _commitment.vendor_id.in_(prepared.each_of("vendors"))
    if form.has_type:
        yield _commitment.type == bindparam("type")
    if form.text is _Text.INDEXED:
        yield searching.INDEXES[form.dialect].holds
    if form.text in (_Text.WORD_BY_WORD, _Text.INDEXED):
        text = bindparam("text", type_=String)
        searched = (_commitment.number, _commitment.title, _vendor.name)
        yield or_(*(column.icontains(text, escape="/") for column in searched))
    if form.text is _Text.NOWHERE:
        yield false()
    if form.waiting_on_me:
        yield _waiting_on(form.sight, four_eyes=form.four_eyes)


def _waiting_on(sight: visible.Sight, *, four_eyes: bool) -> ColumnElement[bool]:
    """What came back to its creator or sender or waits for their answer, and for an approver what they may decide or must settle."""
    me, *absent = sight
    status = _commitment.erp_status
    mine = or_(_commitment.created_by == me.id, _commitment.sent_by == me.id)
    to_do = or_(status.in_((ErpStatus.REJECTED, ErpStatus.RETRIEVED)), conversation.waits_for_answer())
    came_back = and_(to_do, mine)
    if not (me.kind.approves or absent):
        return came_back
    waits = status == ErpStatus.SENT
    mine_to_accept = and_(waits, not_(own_work(sight))) if four_eyes else waits
    return or_(came_back, mine_to_accept, status == ErpStatus.EXPORT_FAILED)


def own_work(sight: visible.Sight) -> ColumnElement[bool]:
    """Created by the person, or sent by them in any submission: four eyes forbid them to accept it.

    A deputy is bound, too, by what the one in whose right they act (`permissions.acting_for`) created or sent.
    """
    me, *absent = sight
    taken = [visible.seen_by(me)] if me.kind.approves else []
    bound = [_made_or_sent(me)]
    for one in absent:
        sees = and_(visible.seen_by(one), _commitment.submission >= 1)
        bound.append(and_(sees, *(not_(other) for other in taken), _made_or_sent(one)))
        taken.append(sees)
    return or_(*bound)


def _made_or_sent(who: visible.Who) -> ColumnElement[bool]:
    sent = prepared.table(tables.Submission).alias()
    sent_it = exists().where(sent.c.commitment_id == _commitment.id, sent.c.sent_by == who.id)
    return or_(_commitment.created_by == who.id, sent_it)


# --- how many, and what they come to --------------------------------------------------------------------------------


def _totals(session: Session, asked: _Asked) -> tally.Totals:
    """How many there are in each ERP status that is asked for, perhaps in others too, and what they come to."""
    form, values = asked.form.whatever_status, asked.values
    if form.text is not _Text.NONE:
        return _found(session, asked)
    if form.has_vendor or form.waiting_on_me:
        return _by_status(prepared.rows(session, _counted(form), **values))
    alike = _by_status(prepared.rows(session, _tallied(form), **values))
    return _added(alike, _by_status(prepared.rows(session, _counted(form, by_name_alone=True), **values)))


def _by_status(rows: Sequence[Any]) -> tally.Totals:
    return {status: (int(count), amount) for status, count, amount in rows}


@cache
def _tallied(form: _Form) -> Select[Any]:
    kind = prepared.columns(tables.CommitmentTally)
    conditions = [visible.tallied(form.sight)]
    if form.has_project:
        conditions.append(kind.project_id.in_(prepared.each_of("projects")))
    if form.has_type:
        conditions.append(kind.type == bindparam("type"))
    return tally.totals(*conditions)


@cache
def _counted(form: _Form, *, by_name_alone: bool = False) -> Select[Any]:
    conditions = [*([visible.by_name_alone(form.sight)] if by_name_alone else []), *_conditions(form)]
    status = _commitment.erp_status
    counted = _searched(select(status, func.count(), func.sum(_commitment.total)), form)
    return cast(Select[Any], counted.where(*conditions).group_by(status))


def _found(session: Session, asked: _Asked) -> tally.Totals:
    """The same of what a text is found in, up to one more than MOST_FOUND in each ERP status."""
    found = {}
    for status in asked.where.erp_status or ErpStatus:
        values = asked.values | {"status": status} | _terms(session, asked.where, (status,))
        count, amount = prepared.first(session, _found_in_status(asked.form.whatever_status), **values)
        found[status.value] = (count, amount or Decimal("0.00"))
    return found


@cache
def _found_in_status(form: _Form) -> Select[Any]:
    one_status = _commitment.erp_status == bindparam("status")
    inner = _searched(select(_commitment.total), form).where(*_conditions(form), one_status)
    limited = inner.limit(MOST_FOUND + 1).subquery()
    return select(func.count(), func.sum(limited.c.total))


def _added(some: tally.Totals, others: tally.Totals) -> tally.Totals:
    none = (0, Decimal("0.00"))
    return {
        status: (
            some.get(status, none)[0] + others.get(status, none)[0],
            some.get(status, none)[1] + others.get(status, none)[1],
        )
        for status in some.keys() | others.keys()
    }


# --- what is shown --------------------------------------------------------------------------------------------------


class _Order(NamedTuple):
    """`sort` is a key of SORTS, or None for the newest first."""

    sort: str | None
    descending: bool = True


NEWEST = _Order(None)


def _order(sort: str, descending: bool) -> _Order:
    return _Order(sort if sort in SORTS else "number", descending)


@cache
def _page(form: _Form, order: _Order) -> Select[Any]:
    return _rows(form, order).limit(bindparam("first", type_=Integer)).offset(bindparam("skipped", type_=Integer))


@cache
def _rows(form: _Form, order: _Order) -> Select[Any]:
    columns: tuple[Any, ...] = (
        *(
            _commitment[name]
            for name in ("id", "version", "number", "title", "type", "contract_status", "erp_status", "executed")
        ),
        *(_commitment[name] for name in ("total", "project_id", "erp_status_at", "submission")),
        _vendor.name.label("vendor"),
        _project.number.label("project_number"),
        _project.name.label("project_name"),
        _sender.c.name.label("sent_by"),
        conversation.waits_for_answer().label("waits_for_answer"),
    )
    selected = (
        _searched(select(*columns), form)
        .join(prepared.table(tables.Project), _project.id == _commitment.project_id)
        .join(_sender, _sender.c.id == _commitment.sent_by, isouter=True)
        .where(*_conditions(form))
        .order_by(*_ordered(form, order))
    )
    return cast(Select[Any], selected)


def _ordered(form: _Form, order: _Order) -> tuple[ColumnElement[Any], ...]:
    if order.sort is None:
        # In the order of the index of words where it is read, so that it need not be read to its end.
        key = searching.INDEXES[form.dialect].key if form.text is _Text.INDEXED else _commitment.id
        return (key.desc(),)
    column = SORTS[order.sort][1]
    downward = order.descending != (order.sort in _REVERSED)
    return (column.desc() if downward else column.asc(), _commitment.id)


def _searched(query: Any, form: _Form) -> Any:
    """From the commitments, with what a text is looked for in."""
    vendor = prepared.table(tables.Vendor)
    known = query.select_from(prepared.table(tables.Commitment)).join(
        vendor, _vendor.id == _commitment.vendor_id, isouter=True
    )
    if form.text is not _Text.INDEXED:
        return known
    index = searching.INDEXES[form.dialect]
    return known.join(index.table, index.key == _commitment.id)


def _listed(session: Session, rows: Sequence[Row[Any]], now: datetime) -> tuple[ListRow, ...]:
    rejections = latest_rejections(session, [row.id for row in rows])
    zone = ZoneInfo(people.company(session).time_zone)
    today = now.astimezone(zone).date()
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
            days_in_status=max(0, (today - row.erp_status_at.astimezone(zone).date()).days),
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

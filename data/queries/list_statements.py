"""The statements of the Commitments List: what matches, how many there are, one page of them.

Each is put together once for all who ask in the same form; what differs are its parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlmodel import Session

from core.commitment import CommitmentType
from core.findings import visible as visible_characters
from core.permissions import Person
from core.transitions import ErpStatus
from data import conversation, people, prepared, searching, tables, tally, visible

LONGEST_SEARCH = 300  # characters; nothing that is searched is longer
_ESCAPED = re.compile(r"[/%_]")  # what LIKE would not take as it stands

_commitment, _vendor = prepared.columns(tables.Commitment), prepared.columns(tables.Vendor)
_project = prepared.columns(tables.Project)
_sender = prepared.table(tables.Person).alias("sender")
_NEWEST_FIRST = _commitment.id.desc()


@dataclass(frozen=True)
class ListFilter:
    """Empty means all. `text` is looked for in number, title and contract company, ignoring case."""

    erp_status: tuple[ErpStatus, ...] = ()
    project: tuple[int, ...] = ()
    vendor: tuple[int, ...] = ()
    type: CommitmentType | None = None
    text: str = ""
    waiting_on_me: bool = False


_RANK = {status.value: place for place, status in enumerate(ErpStatus)}


class Sort(NamedTuple):
    """By what the list can be sorted, with what decides among equals before the id does.

    All of it turns around together, so that an index has it in this order or in just the opposite one. One that goes
    `status_by_status` is by number in each, and it is known how many there are; one that is `reversed` goes down where the others go up.
    """

    keys: tuple[Any, ...]
    status_by_status: bool = False
    reversed: bool = False


SORTS = {
    "number": Sort((_commitment.folded_number,)),
    "vendor": Sort((func.coalesce(_vendor.folded_name, ""),)),
    "title": Sort((func.lower(_commitment.title),)),
    "erp_status": Sort(
        (case(_RANK, value=_commitment.erp_status), _commitment.folded_number),
        status_by_status=True,
    ),
    "amount": Sort((_commitment.total,)),
    "project": Sort((_project.number, _commitment.folded_number)),
    "days_in_status": Sort((_commitment.erp_status_at,), reversed=True),  # the longest wait has the earliest moment
}


def matching(
    session: Session, person: Person, where: ListFilter, sort: str, descending: bool
) -> tuple[Select[Any], dict[str, Any]]:
    """What matches, in the order of the list, with its parameters, for queries that want other columns of it."""
    wanted = asked(session, person, where)
    return rows(wanted.form, order(sort, descending)), wanted.values


# --- what matches ---------------------------------------------------------------------------------------------------


class Text(Enum):
    """How a text is looked for."""

    NONE = auto()
    WORD_BY_WORD = auto()  # too short for the index
    INDEXED = auto()
    NOWHERE = auto()  # longer than anything that is searched


class Form(NamedTuple):
    """All that decides how the statements of the list read; whatever else is asked are their parameters."""

    dialect: str
    kinds: tuple[visible.Kind, ...]
    statuses: int  # how many
    has_project: bool
    has_vendor: bool
    has_type: bool
    text: Text
    waiting_on_me: bool
    four_eyes: bool
    within: bool = False  # what an index of words is asked for lies in some projects
    in_turn: str = ""  # the key of SORTS in whose order all are gone through, as many of them match
    newest_first: bool = False  # what an index of words finds is put in order before any of it is looked up

    @property
    def sight(self) -> visible.Sight:
        return visible.anybody(self.kinds)

    @property
    def by_other_means(self) -> bool:
        """Project, ERP status and so on are compared and not looked for in their indexes."""
        return bool(self.in_turn) or (self.text is Text.INDEXED and self.dialect == "sqlite")

    @property
    def compares_text(self) -> bool:
        """Text is looked for in the commitments themselves."""
        in_index = self.text is Text.INDEXED
        return self.text is Text.WORD_BY_WORD or (in_index and not searching.INDEXES[self.dialect].is_exact)

    @property
    def by_index_alone(self) -> bool:
        """The index of words knows of all that is asked for but who is named on a list."""
        others = self.has_vendor or self.has_type or self.waiting_on_me
        return self.text is Text.INDEXED and searching.INDEXES[self.dialect].is_exact and not others

    @property
    def whatever_status(self) -> Form:
        return self._replace(statuses=0)


class Asked(NamedTuple):
    """What somebody wants to see of the list."""

    by: int  # whose id
    where: ListFilter
    form: Form
    values: dict[str, Any]
    sure: searching.Places  # where the person sees all
    perhaps: searching.Places  # where else they may see some of it

    @property
    def everywhere(self) -> searching.Places:
        return self.sure | self.perhaps

    def of(self, status: ErpStatus) -> Asked:
        """The same of one ERP status."""
        of_it = self.values | {"statuses": [status], _status(0): status}
        return self._replace(form=self.form._replace(statuses=1), values=of_it)


def asked(session: Session, person: Person, where: ListFilter) -> Asked:
    """The form of the statements for this person and these filters, and the values of their parameters."""
    sure, perhaps = (_within(where, places) for places in visible.told(person))
    statuses = tuple(dict.fromkeys(where.erp_status))
    form = Form(
        dialect=session.get_bind().dialect.name,
        kinds=visible.kinds(person),
        statuses=len(statuses),
        has_project=bool(where.project),
        has_vendor=bool(where.vendor),
        has_type=where.type is not None,
        text=_text(where),
        waiting_on_me=where.waiting_on_me,
        four_eyes=people.company(session).four_eyes,
        within=searching.anywhere(sure | perhaps) is not None,
    )
    wanted = {
        "statuses": list(statuses),
        **{_status(place): status for place, status in enumerate(statuses)},
        "projects": list(where.project),
        "vendors": list(where.vendor),
        "type": where.type,
        "text": _ESCAPED.sub(r"/\g<0>", visible_characters(where.text)),
    }
    wanted |= terms(session, where, where.erp_status, sure | perhaps)
    return Asked(person.id, where, form, visible.values(person) | wanted, sure, perhaps)


def _within(where: ListFilter, places: searching.Places) -> searching.Places:
    """The same within the projects that are asked for."""
    only = frozenset(where.project)
    if not only:
        return places
    return {part: only if projects is None else projects & only for part, projects in places.items()}


def _text(where: ListFilter) -> Text:
    wanted = visible_characters(where.text)
    lengths = ((0, Text.NONE), (searching.SHORTEST - 1, Text.WORD_BY_WORD), (LONGEST_SEARCH, Text.INDEXED))
    return next((one for longest, one in lengths if len(wanted) <= longest), Text.NOWHERE)


def terms(
    session: Session, where: ListFilter, statuses: Sequence[ErpStatus], places: searching.Places
) -> dict[str, str]:
    """What the index of words is asked for."""
    if _text(where) is not Text.INDEXED:
        return {}
    return searching.terms(session, visible_characters(where.text), statuses, places)


def _conditions(form: Form) -> Iterator[ColumnElement[bool]]:
    yield from _in_index(form)
    yield from _in_commitment(form)


def _in_index(form: Form) -> Iterator[ColumnElement[bool]]:
    """What the index of words is asked for."""
    if form.text is Text.INDEXED:
        yield searching.INDEXES[form.dialect].holds
        if form.within:
            yield searching.INDEXES[form.dialect].within


def _in_commitment(form: Form) -> Iterator[ColumnElement[bool]]:
    sought = prepared.unindexed if form.by_other_means else _as_it_is
    yield visible.seen(form.sight, in_turn=form.by_other_means)
    if form.statuses:
        by_index = form.in_turn == "number" and form.statuses == 1  # in turn in it
        status = _commitment.erp_status if by_index else sought(_commitment.erp_status)
        yield status.in_(prepared.each_of("statuses"))
    if form.has_project:
        yield sought(_commitment.project_id).in_(prepared.each_of("projects"))
    if form.has_vendor:
        yield sought(_commitment.vendor_id).in_(prepared.each_of("vendors"))
    if form.has_type:
        yield _commitment.type == bindparam("type")
    if form.compares_text:
        text = bindparam("text", type_=String)
        searched = (_commitment.number, _commitment.title)
        yield or_(*(column.icontains(text, escape="/") for column in searched), _vendor_holds(text))
    if form.text is Text.NOWHERE:
        yield false()
    if form.waiting_on_me:
        yield _waiting_on(form.sight, four_eyes=form.four_eyes)


def _vendor_holds(text: Any) -> ColumnElement[bool]:
    """The contract company has the text in its name; looked for once, and not for each commitment."""
    named = prepared.table(tables.Vendor).alias("named")
    wanted = select(named.c.id).where(named.c.name.icontains(text, escape="/"))
    return cast(ColumnElement[bool], _commitment.vendor_id.in_(wanted))


# What an index finds of what waits for anybody; a question, too, is open only while its commitment is sent (core.deeds).
_WAITING = (ErpStatus.REJECTED, ErpStatus.RETRIEVED, ErpStatus.SENT, ErpStatus.EXPORT_FAILED)


def _as_it_is(column: Any) -> Any:
    return column


def _waiting_on(sight: visible.Sight, *, four_eyes: bool) -> ColumnElement[bool]:
    """What came back to its creator or sender or waits for their answer, and for an approver what they may decide or must settle."""
    me, *absent = sight
    status = _commitment.erp_status
    mine = or_(_commitment.created_by == me.id, _commitment.sent_by == me.id)
    to_do = or_(status.in_((ErpStatus.REJECTED, ErpStatus.RETRIEVED)), conversation.waits_for_answer())
    came_back = and_(mine, to_do)  # in this order: few are theirs, and whether a question is open is looked up
    if not (me.kind.approves or absent):
        return and_(status.in_(_WAITING), came_back)
    waits = status == ErpStatus.SENT
    mine_to_accept = and_(waits, not_(own_work(sight))) if four_eyes else waits
    return and_(status.in_(_WAITING), or_(came_back, mine_to_accept, status == ErpStatus.EXPORT_FAILED))


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
    # Of one column: for all of them SQLite would read the submissions themselves, and not their index alone.
    before = exists(sent.c.sent_by).where(sent.c.commitment_id == _commitment.id, sent.c.sent_by == who.id)
    # Who sent the latest stands in the commitment itself.
    sent_it = or_(_commitment.sent_by == who.id, and_(_commitment.submission > 1, before))
    return or_(_commitment.created_by == who.id, sent_it)


# --- how many, and what they come to --------------------------------------------------------------------------------


@cache
def tallied(form: Form) -> Select[Any]:
    """Rows of `tally.Totals`, from the tally."""
    kind = prepared.columns(tables.CommitmentTally)
    conditions = [visible.tallied(form.sight)]
    if form.has_project:
        conditions.append(kind.project_id.in_(prepared.each_of("projects")))
    if form.has_type:
        conditions.append(kind.type == bindparam("type"))
    return tally.totals(*conditions)


@cache
def counted(form: Form, *, by_name_alone: bool = False) -> Select[Any]:
    """Rows of `tally.Totals`, looked at one by one; perhaps of what is seen only because somebody is named on a list."""
    conditions = [*([visible.by_name_alone(form.sight)] if by_name_alone else []), *_conditions(form)]
    status = _commitment.erp_status
    found = select(status, func.count(), func.sum(_commitment.total)).select_from(prepared.table(tables.Commitment))
    return prepared.planned_anew(_from_index(found, form).where(*conditions).group_by(status))


@cache
def found_in_status(form: Form) -> Select[Any]:
    """How many are in one `status`, up to `most`."""
    status = prepared.unindexed(_commitment.erp_status) if form.by_other_means else _commitment.erp_status
    return prepared.planned_anew(select(func.count()).select_from(_first(form, status == bindparam("status"))))


@cache
def found(form: Form, order: Order) -> Select[Any]:
    """The first `most` that any index comes by, in the order of the list, with what they come to in cents."""
    if form.newest_first:
        first = _newest_of(form, order)
        return prepared.planned_anew(
            select(first.c.id, first.c.cents).order_by(*_turned(order, _sorting(first), backwards=False))
        )
    first = _first(form)
    keys = select(_commitment.id, _CENTS).select_from(prepared.table(tables.Commitment))
    keys = _with_names(keys.join(first, first.c.id == _commitment.id), _NAMES.keys() & {order.sort})
    return prepared.planned_anew(keys.order_by(*_ordered(order)))


_CENTS = type_coerce(_commitment.total, BigInteger).label("cents")  # a thousand numbers are added up and not one shown


def newest_first(session: Session, asked: Asked, most: int) -> Form:
    """The form in which `found` is to be asked for `most`.

    Of a word PostgreSQL often expects a handful, as it takes each three characters for independent of the others, and
    finds and looks up thousands. Where it expects many it goes through the commitments until so many are found.
    """
    is_exact = asked.form.text is not Text.INDEXED or searching.INDEXES[asked.form.dialect].is_exact
    few = not is_exact and searching.expected(session, asked.values) < most
    return asked.form._replace(newest_first=few)


def _newest_of(form: Form, order: Order) -> Any:
    """With all by which it is sorted: of what was looked up once nothing has to be looked up again."""
    index = searching.INDEXES[form.dialect]
    known = select(index.key.label("id")).where(*_in_index(form)).order_by(index.newest_first).offset(0).subquery()
    columns = (one.label(f"by_{place}") for place, one in enumerate(order.by.keys))
    keys = select(_commitment.id, _CENTS, *columns)
    keys = keys.join_from(known, prepared.table(tables.Commitment), _commitment.id == known.c.id)
    keys = _with_names(keys, _NAMES.keys() & {order.sort})
    keys = keys.where(*_in_commitment(form)).order_by(known.c.id.desc())
    return keys.limit(bindparam("most", type_=Integer)).subquery("first")


def _sorting(first: Any) -> Iterator[Any]:
    yield from (column for column in first.c if column.key.startswith("by_"))
    yield first.c.id


def _first(form: Form, *conditions: ColumnElement[bool]) -> Any:
    keys = _from_index(select(_commitment.id).select_from(prepared.table(tables.Commitment)), form)
    return keys.where(*_conditions(form), *conditions).limit(bindparam("most", type_=Integer)).subquery("first")


# --- what is shown --------------------------------------------------------------------------------------------------


class Order(NamedTuple):
    """`sort` is a key of SORTS, or None for the newest first."""

    sort: str | None
    descending: bool = True

    @property
    def by(self) -> Sort:
        """What it sorts by, where it is not the newest first."""
        return SORTS[str(self.sort)]


NEWEST = Order(None)


def in_turn(session: Session, form: Form, order: Order, count: int, until: int) -> Form:
    """The form for the first `until` rows of `count` that match: SQLite does not weigh that only so many are wanted.

    To go through all commitments in the order of the list until they are found takes all / count steps for each; to look for
    those that match in an index and sort them, one step for each of these. PostgreSQL weighs this by itself, once an
    index has that order or what has it is merged.
    """
    if order.sort is None or form.text is not Text.NONE:
        return form
    if form.dialect != "sqlite":
        return form._replace(in_turn=order.sort if order.sort in _ways(form) else "")
    newest = prepared.value(session, _NEWEST) or 0
    return form._replace(in_turn=order.sort if until * newest < count * count else "")


_NEWEST = select(func.max(_commitment.id))  # as good as how many there are, and known at once


def order(sort: str, descending: bool) -> Order:
    """By a key of SORTS; by number for any other word."""
    return Order(sort if sort in SORTS else "number", descending)


_SHOWN_FIRST, _SKIPPED = (bindparam(name, type_=Integer) for name in ("first", "skipped"))


@cache
def page(form: Form, order: Order, *, from_the_end: bool = False) -> Select[Any]:
    """The `first` rows after those `skipped`, which may be counted from the end; in the order of the list either way.

    What is skipped is looked at for nothing but whether it matches.
    """
    keys = _ways(form).get(form.in_turn, _keys)(form, order, from_the_end)
    found = keys.limit(_SHOWN_FIRST).offset(_SKIPPED).subquery("found")
    # SQLite would at times go through all commitments, and look for each in what was found.
    shown = _shown().join(found, prepared.unindexed(found.c.id) == _commitment.id)
    return prepared.planned_anew(shown.order_by(*_ordered(order)))


def _ways(form: Form) -> dict[str, Any]:
    """How all are gone through in turn where the order is not that of one index over what is asked for, by the key of SORTS."""
    is_merged = form.statuses > 1 or (form.waiting_on_me and not form.statuses)
    by_number = {"number": _merged} if is_merged else {}
    return by_number | {"days_in_status": _merged, "vendor": _by_vendor, "project": _by_project}


def _keys(form: Form, order: Order, backwards: bool) -> Any:
    keys = _with_names(_ids(), _NAMES.keys() & {order.sort})
    return (
        _from_index(keys, form).where(*_conditions(form)).order_by(*_ordered(order, _newest(form), backwards=backwards))
    )


def _ids(*others: Any) -> Any:
    return select(_commitment.id, *others).select_from(prepared.table(tables.Commitment))


def _merged(form: Form, order: Order, backwards: bool) -> Any:
    """Each ERP status in the order of its index, merged: those of one may all come after those of another."""
    (key,) = order.by.keys
    known = _leg(form, _ids(key.label("key")), order, (key, _commitment.id), backwards)
    known = known.where(*_conditions(form.whatever_status))
    some: tuple[Any, ...] = tuple(bindparam(_status(place)) for place in range(form.statuses))
    wanted = some or (_WAITING if form.waiting_on_me else tuple(ErpStatus))
    each = [known.where(_commitment.erp_status == status) for status in wanted]
    merged: Any = each[0] if len(each) == 1 else union_all(*each)
    return merged.order_by(*_turned(order, _columns("key", "id"), backwards))


def _by_vendor(form: Form, order: Order, backwards: bool) -> Any:
    """One contract company after the other, in the order of their names, and those that have none before them."""
    conditions, key, name = tuple(_conditions(form)), _commitment.vendor_id, _vendor.folded_name
    none = key if form.dialect == "sqlite" else literal_column("''")  # of the kind that PostgreSQL wants, or in order
    without = _leg(form, _ids(none.label("name")), order, (_commitment.id,), backwards).where(key.is_(None))
    of_each = _leg(form, _ids(name.label("name")), order, (name, _commitment.id), backwards)
    of_each = of_each.join(prepared.table(tables.Vendor), key == prepared.unindexed(_vendor.id))
    each = (without.where(*conditions), of_each.where(*conditions))
    return union_all(*each).order_by(*_turned(order, _columns("name", "id"), backwards))


def _leg(form: Form, keys: Any, order: Order, columns: Iterable[Any], backwards: bool) -> Any:
    """One of those that are merged. PostgreSQL reads each in order only if it is told to, and up to the last that can be shown."""
    if form.dialect == "sqlite":
        return keys
    return keys.order_by(*_turned(order, columns, backwards)).limit(_SHOWN_FIRST + _SKIPPED)


def _by_project(form: Form, order: Order, backwards: bool) -> Any:
    """One project after the other, in the order of their numbers."""
    of_each = _commitment.project_id == prepared.unindexed(_project.id)
    keys = _ids().join(prepared.table(tables.Project), of_each).where(*_conditions(form))
    return keys.order_by(*_turned(order, order.by.keys, backwards))


def _columns(*names: str) -> tuple[Any, ...]:
    return tuple(literal_column(name) for name in names)


@cache
def shown() -> Select[Any]:
    """Those with these `ids`, in no order, with the columns of the list."""
    return cast(Select[Any], _shown().where(_commitment.id.in_(prepared.each_of("ids"))))


def _status(place: int) -> str:
    """The name of a parameter."""
    return f"status_{place}"


@cache
def rows(form: Form, order: Order) -> Select[Any]:
    """All of them, with the columns of the list."""
    selected = _from_index(_shown(), form).where(*_conditions(form)).order_by(*_ordered(order, _newest(form)))
    return prepared.planned_anew(selected)


def _shown() -> Any:
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
    return _with_names(select(*columns).select_from(prepared.table(tables.Commitment)), _NAMES)


_NAMES: dict[str, tuple[Any, ColumnElement[bool], bool]] = {  # what is shown by its name; whether it may lack
    "vendor": (prepared.table(tables.Vendor), _vendor.id == _commitment.vendor_id, True),
    "project": (prepared.table(tables.Project), _project.id == _commitment.project_id, False),
    "sent_by": (_sender, _sender.c.id == _commitment.sent_by, True),
}


def _with_names(query: Any, names: Iterable[str]) -> Any:
    for table, condition, may_lack in (_NAMES[name] for name in names):
        query = query.join(table, condition, isouter=may_lack)
    return query


def _ordered(order: Order, newest: Any = _NEWEST_FIRST, *, backwards: bool = False) -> tuple[ColumnElement[Any], ...]:
    if order.sort is None:
        return (newest,)
    return _turned(order, (*order.by.keys, _commitment.id), backwards)


def _turned(order: Order, columns: Iterable[Any], backwards: bool) -> tuple[ColumnElement[Any], ...]:
    downward = order.descending != order.by.reversed
    return tuple(column.desc() if downward != backwards else column.asc() for column in columns)


def _newest(form: Form) -> Any:
    """The order of the index of words where it is read, so that it need not be read to its end."""
    return searching.INDEXES[form.dialect].newest_first if form.text is Text.INDEXED else _NEWEST_FIRST


def _from_index(query: Any, form: Form) -> Any:
    if form.text is not Text.INDEXED:
        return query
    index = searching.INDEXES[form.dialect]
    return query.join(index.table, index.key == _commitment.id)

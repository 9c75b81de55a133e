"""The lists of the ERP as they came in, and the links from our vendors, projects and cost codes to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, func, select

from core import links as rules
from core import permissions
from core.erp import Entry, Links, ListKind, Ref
from core.links import Ours, State
from core.refusal import Refused, Why
from core.typed import fold
from data import people, prepared, tables
from data.desk import Caller, Desk

_entry = tables.ErpEntry
_IN_ONE_STATEMENT = 500
_connection, _any_entry = prepared.columns(tables.ErpConnection), select(prepared.columns(tables.ErpEntry).id)
_NO_LISTS = select(_connection.id).where(_connection.password_hash == "", ~_any_entry.exists())
NOT_ALLOWED = "Only a Directory Admin, an ERP Integrations Admin or an accounting approver links. Ask one of them."
MOVED = "This was changed a moment ago. Look at it again, then link it."
NO_ENTRY = "QuickBooks has no such entry any more. Choose another one."


@dataclass(frozen=True)
class Linked:
    """One of our registers against a list of theirs: which columns hold the link, and what "active there" is called."""

    kind: ListKind
    table: Any
    active_there: str
    words: Callable[[Any], str]


REGISTERS: dict[str, Linked] = {
    "vendors": Linked(ListKind.VENDOR, tables.Vendor, "quickbooks_active", lambda row: str(row.name)),
    "projects": Linked(
        ListKind.CUSTOMER, tables.Project, "quickbooks_active", lambda row: f"{row.number} {row.name}".strip()
    ),
    "cost_codes": Linked(ListKind.ITEM, tables.CostCode, "synced", lambda row: f"{row.code} {row.name}".strip()),
}


# --- what comes in ------------------------------------------------------------------------------------------------


def receive(session: Session, now: datetime, entries: Sequence[Entry]) -> None:
    """Keeps a page of a list: new entries are added, known ones follow what the ERP says now."""
    insert: Any = (postgresql if session.get_bind().dialect.name == "postgresql" else sqlite).insert
    unique = {(one.kind, one.id): one for one in entries}
    rows = [_row(one, now) for one in unique.values()]
    for start in range(0, len(rows), _IN_ONE_STATEMENT):
        statement = insert(_entry).values(rows[start : start + _IN_ONE_STATEMENT])
        follows = ("full_name", "folded_name", "active", "is_job", "seen_at", "gone_at")
        session.execute(
            statement.on_conflict_do_update(
                index_elements=["kind", "list_id"],
                set_={name: getattr(statement.excluded, name) for name in follows},
            )
        )


def _row(one: Entry, now: datetime) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "list_id": one.id,
        "full_name": one.name,
        "folded_name": fold(one.name),
        "active": one.active,
        "is_job": one.is_job,
        "seen_at": now,
        "gone_at": None,
    }


def finish(session: Session, kind: ListKind, begun_at: datetime, now: datetime) -> None:
    """The list came to its end: what was not in it any more is marked, never deleted, and our links follow."""
    session.execute(
        update(_entry)
        .where(col(_entry.kind) == kind, col(_entry.seen_at) < begun_at, col(_entry.gone_at).is_(None))
        .values(gone_at=now)
        .execution_options(synchronize_session=False)
    )
    for linked in REGISTERS.values():
        if linked.kind is kind:
            _follow(session, linked)


def _follow(session: Session, linked: Linked) -> None:
    rows = session.exec(select(linked.table).where(linked.table.quickbooks_id != "")).all()
    known = _by_list_id(session, linked.kind, [row.quickbooks_id for row in rows])
    for row in rows:
        entry = known.get(row.quickbooks_id)
        setattr(row, linked.active_there, _is_usable(entry))
        if entry is not None:
            row.quickbooks_name = entry.full_name
        session.add(row)
    session.flush()


def _is_usable(entry: tables.ErpEntry | None) -> bool:
    return entry is not None and entry.active and entry.gone_at is None


def _by_list_id(session: Session, kind: ListKind, ids: Collection[str]) -> dict[str, tables.ErpEntry]:
    found: dict[str, tables.ErpEntry] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _IN_ONE_STATEMENT):
        some = col(_entry.list_id).in_(wanted[start : start + _IN_ONE_STATEMENT])
        found |= {row.list_id: row for row in session.exec(select(_entry).where(col(_entry.kind) == kind, some))}
    return found


# --- what an order needs ------------------------------------------------------------------------------------------


def names_suffice(session: Session) -> bool:
    """A company that has no lists yet and no connector: files are made with the names typed in the Directory."""
    return prepared.first(session, _NO_LISTS) is not None


def links(session: Session, picture: Mapping[str, Any]) -> Links:
    """What stands in the ERP for what a snapshot names, by our ids and the texts of the cost types."""
    header, lines = picture["header"], picture["lines"]
    types = {line["cost_type"] for line in lines if line["cost_type"]}
    return Links(
        vendors=_refs(session, tables.Vendor, {header["vendor_id"]}),
        projects=_refs(session, tables.Project, {header["project_id"]}),
        cost_codes=_refs(session, tables.CostCode, {line["cost_code_id"] for line in lines}),
        cost_types=_classes(session, types),
    )


def _ref(table: Any, otherwise: str) -> Any:
    """What stands in the ERP for rows of this table; under their own name `otherwise`, where it has none for them."""
    own = prepared.columns(table)
    return select(own.id, own.quickbooks_id, own.quickbooks_name, own[otherwise]).where(
        own.id.in_(prepared.each_of("ids"))
    )


_REFS = {
    tables.Vendor: _ref(tables.Vendor, "name"),
    tables.Project: _ref(tables.Project, "quickbooks_name"),
    tables.CostCode: _ref(tables.CostCode, "code"),
}
_CLASSES = select(*(prepared.columns(_entry)[name] for name in ("folded_name", "list_id", "full_name"))).where(
    col(_entry.kind) == ListKind.CLASS,
    col(_entry.folded_name).in_(prepared.each_of("ids")),
    col(_entry.active),
    col(_entry.gone_at).is_(None),
)


def _refs(session: Session, table: Any, ids: Iterable[int | None]) -> dict[int, Ref]:
    found = prepared.rows_of(session, _REFS[table], (key for key in ids if key is not None))
    return {key: Ref(id=list_id, name=full_name or otherwise) for key, list_id, full_name, otherwise in found}


def _classes(session: Session, types: Collection[str]) -> dict[str, Ref]:
    """Cost types are classes of exactly the same name; one that is none goes without."""
    by_name = {fold(one): one for one in types}
    found = prepared.rows_of(session, _CLASSES, by_name)
    return {by_name[folded]: Ref(list_id, full_name) for folded, list_id, full_name in found}


# --- linking ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LinkRow:
    """One of ours with its link. `list_id` is "" where there is none, `suggestion` the entry of the same name."""

    id: int
    words: str
    list_id: str
    full_name: str
    state: State
    suggestion: Entry | None


@dataclass(frozen=True)
class LinkTable:
    """Ours, in the order of their words, and the entries of theirs that can be chosen."""

    rows: tuple[LinkRow, ...]
    entries: tuple[Entry, ...]

    @property
    def suggestions(self) -> tuple[LinkRow, ...]:
        return tuple(row for row in self.rows if row.suggestion and row.state is not State.LINKED)


def table(desk: Desk, caller: Caller, register: str) -> LinkTable:
    """A register with its links. Raises Refused(NOT_ALLOWED) for who may not link."""
    with desk.reading() as session:
        _may_link(session, caller, desk.now())
        return _table(session, REGISTERS[register])


def counts(desk: Desk) -> dict[ListKind, int]:
    """How many entries of each list are there, without those that the ERP deleted."""
    with desk.reading() as session:
        query = select(_entry.kind, func.count()).where(col(_entry.gone_at).is_(None)).group_by(col(_entry.kind))
        found = dict(session.exec(query).all())
        return {kind: found.get(kind, 0) for kind in ListKind}


def _may_link(session: Session, caller: Caller, now: datetime) -> None:
    people.who_may(session, caller, now, permissions.may_link, NOT_ALLOWED)


def _table(session: Session, linked: Linked) -> LinkTable:
    theirs = session.exec(select(_entry).where(col(_entry.kind) == linked.kind).order_by(col(_entry.folded_name))).all()
    by_id = {row.list_id: row for row in theirs}
    usable = tuple(_as_entry(row) for row in theirs if _is_usable(row))
    suggest = rules.suggester(linked.kind, usable)
    ours = session.exec(select(linked.table).where(linked.table.active).order_by(linked.table.id)).all()
    rows = (_link_row(linked, row, by_id.get(row.quickbooks_id), suggest, bool(theirs)) for row in ours)
    return LinkTable(tuple(sorted(rows, key=lambda one: fold(one.words))), usable)


def _as_entry(row: tables.ErpEntry) -> Entry:
    return Entry(ListKind(row.kind), row.list_id, row.full_name, row.active, row.is_job)


def _link_row(
    linked: Linked,
    row: Any,
    entry: tables.ErpEntry | None,
    suggest: Callable[[Ours], Entry | None],
    lists_are_here: bool,
) -> LinkRow:
    if not row.quickbooks_id:
        state = State.NOT_LINKED
    elif entry is None:
        state = State.UNKNOWN if lists_are_here else State.LINKED
    elif entry.gone_at is not None:
        state = State.GONE
    else:
        state = State.LINKED if entry.active else State.INACTIVE
    ours = Ours(getattr(row, "number", getattr(row, "code", "")), row.name, row.quickbooks_name)
    return LinkRow(row.id, linked.words(row), row.quickbooks_id, row.quickbooks_name, state, suggest(ours))


def link(desk: Desk, caller: Caller, register: str, our_id: int, list_id: str, seen: str) -> str:
    """Links one of ours to an entry of theirs and returns its name; `seen` is the id that was linked when it was drawn.

    Two of ours may stand for the same entry. Raises Refused for who may not, for an entry that is not there, and when
    somebody changed it meanwhile.
    """
    linked = REGISTERS[register]
    with desk.writing() as session:
        _may_link(session, caller, desk.now())
        entry = _by_list_id(session, linked.kind, [list_id]).get(list_id)
        if entry is None or not _is_usable(entry):
            raise Refused(Why.NOT_FOUND, NO_ENTRY)
        _set(session, linked, our_id, seen, entry.list_id, entry.full_name, usable=True)
        return entry.full_name


def unlink(desk: Desk, caller: Caller, register: str, our_id: int, seen: str) -> None:
    """Takes a link away; what uses it cannot be sent until it is linked again. Raises Refused as `link` does."""
    linked = REGISTERS[register]
    with desk.writing() as session:
        _may_link(session, caller, desk.now())
        _set(session, linked, our_id, seen, "", "", usable=linked.kind is not ListKind.ITEM)


def link_all(desk: Desk, caller: Caller, register: str) -> int:
    """Links all that has exactly one entry of the same name, in one transaction; returns how many."""
    linked = REGISTERS[register]
    with desk.writing() as session:
        _may_link(session, caller, desk.now())
        suggested = [(row, row.suggestion) for row in _table(session, linked).suggestions if row.suggestion]
        for row, entry in suggested:
            _set(session, linked, row.id, row.list_id, entry.id, entry.name, usable=True)
        return len(suggested)


def _set(session: Session, linked: Linked, our_id: int, seen: str, list_id: str, name: str, *, usable: bool) -> None:
    row = session.get(linked.table, our_id, with_for_update=True)
    if row is None or row.quickbooks_id != seen:
        raise Refused(Why.CONFLICT, MOVED)
    row.quickbooks_id, row.quickbooks_name = list_id, name
    setattr(row, linked.active_there, usable)
    session.add(row)
    session.flush()

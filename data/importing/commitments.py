"""Commitments and their schedule of values: rows to what would be written, compared with what stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from core import commitment as rules
from core import deeds, fields, permissions, typed
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.deeds import Deed, Standing
from core.locks import locked_fields
from core.permissions import Item as Secured
from core.permissions import Person
from core.transitions import STATUSES, ErpStatus
from core.typed import Wrong, fold
from data import prepared, records, tables, visible
from data.commands.editing import MOST_LINES
from data.importing import sov
from data.importing.lookups import PENDING, World, real
from data.importing.mapping import LINE, Kind, fold_header
from data.importing.model import Item, Outcome, Record, Table, agreed, refused_item
from data.importing.reading import RefusedCell, Row, short

_HEADER = tuple(one.name for one in fields.HEADER)
_SHARED = (*_HEADER, "type", "total")
_TYPES = {
    "subcontract": CommitmentType.SUBCONTRACT,
    "subcontracts": CommitmentType.SUBCONTRACT,
    "sc": CommitmentType.SUBCONTRACT,
    "workordercontract": CommitmentType.SUBCONTRACT,
    "purchaseorder": CommitmentType.PURCHASE_ORDER,
    "purchaseorders": CommitmentType.PURCHASE_ORDER,
    "purchaseordercontract": CommitmentType.PURCHASE_ORDER,
    "po": CommitmentType.PURCHASE_ORDER,
}
NO_PROJECT = "The file has no Project column. Choose the project of its commitments, or add the column."
UNREADABLE_ROW = "Row {row:,} of this sheet cannot be read and may belong to this commitment. Correct that row first."


Key = tuple[int, str]  # (project id, folded number)
_stored = prepared.columns(tables.Commitment)
_BY_NUMBER = _stored.folded_number.in_(prepared.each_of("ids"))
_BY_ID = select(*prepared.columns(tables.Commitment)).where(_stored.id.in_(prepared.each_of("ids")))


@dataclass
class Group:
    """The rows of one commitment. `header` is empty when only its lines are in the file."""

    project_id: int
    header: list[Record] = field(default_factory=list)
    lines: list[Record] = field(default_factory=list)
    line_targets: frozenset[str] = frozenset()
    problems: list[RefusedCell] = field(default_factory=list)

    @property
    def first(self) -> Record:
        return (self.header or self.lines)[0]


@dataclass(frozen=True)
class Work:
    """One commitment of the file. `lines` None leaves the schedule of values as it is."""

    item: Item
    refused: tuple[RefusedCell, ...] = ()
    project_id: int = 0
    type: CommitmentType = CommitmentType.SUBCONTRACT
    header: Mapping[str, Any] = field(default_factory=dict)
    lines: tuple[Line, ...] | None = None
    version: int = 0


@dataclass(frozen=True)
class Found:
    """What the database holds of the numbers in the file: visible ids and versions, and numbers taken out of sight."""

    numbers: frozenset[str]
    visible: Mapping[Key, tuple[int, int]]
    hidden: frozenset[Key]


@dataclass
class Gathering:
    groups: dict[Key, Group] = field(default_factory=dict)
    lost: list[tuple[Record, RefusedCell]] = field(default_factory=list)  # rows that belong to no commitment
    needs_project: bool = False
    assumed_project: str = ""
    amounts_without_lines: list[Decimal] = field(default_factory=list)


def works(
    session: Session, world: World, found: Iterable[Table], project_id: int | None
) -> tuple[list[Work], Gathering, Found]:
    """What would be done with every commitment that the tables speak of, and what stood when this was worked out."""
    tables_found = tuple(found)
    numbers = frozenset(fold(record.text("number")) for table in tables_found for record in table.records)
    stored = stand(session, world.person, numbers)
    gathering = _gather(world, stored, tables_found, project_id)
    standing = _standing(session, [stored.visible[key][0] for key in gathering.groups if key in stored.visible])
    done = [Work(refused_item(Kind.COMMITMENTS, row, row.text("number")), (cell,)) for row, cell in gathering.lost]
    for key, group in gathering.groups.items():
        row, existing = standing.get(stored.visible.get(key, (0, 0))[0], (None, None))
        work = _resolve(session, world, key, group, row, existing, is_hidden=key in stored.hidden)
        done.append(work)
        if not work.refused and not group.lines:
            gathering.amounts_without_lines.append(_amount_lost(group, row))
    return sorted(done, key=lambda work: (work.item.sheet, work.item.row)), gathering, stored


def stand(session: Session, person: Person, numbers: frozenset[str]) -> Found:
    """What stands of these folded numbers, and whether this person sees it."""
    columns = (_stored.id, _stored.version, _stored.project_id, _stored.folded_number)
    query = select(*columns, visible.commitments(person).label("seen")).where(_BY_NUMBER)
    seen: dict[Key, tuple[int, int]] = {}
    hidden: set[Key] = set()
    for key, version, project, number, is_seen in prepared.rows_of(session, query, numbers):
        if is_seen:
            seen[project, number] = (key, version)
        else:
            hidden.add((project, number))
    return Found(numbers, seen, frozenset(hidden))


_Standing = dict[int, tuple[tables.Commitment, Commitment]]


def _standing(session: Session, ids: Iterable[int]) -> _Standing:
    """The commitments of these ids, as rows and with their lines."""
    rows = list(prepared.rows_of(session, _BY_ID, ids))
    return {row.id or 0: (row, one) for row, one in zip(rows, records.commitments(session, rows), strict=True)}


# --- which rows belong together -----------------------------------------------------------------------------------


def _gather(world: World, stored: Found, found: tuple[Table, ...], project_id: int | None) -> Gathering:
    gathering = Gathering()
    for table in found:
        if table.kind is Kind.COMMITMENTS:
            _gather_commitments(world, gathering, table, _default_project(world, gathering, table, project_id))
    for table in found:
        if table.kind is Kind.LINES:
            _gather_lines(world, stored, gathering, table, project_id)
    for table in found:
        _distrust_neighbours(gathering, table)
    return gathering


def _default_project(world: World, gathering: Gathering, table: Table, chosen: int | None) -> int | None:
    """The project of rows that name none: the one chosen, or the only one in which the person may create."""
    if "project" in table.targets:
        return None
    gathering.needs_project = True
    if chosen is not None:
        return chosen if chosen in world.projects.labels else None
    creatable = [
        key
        for key in world.projects.labels
        if key < PENDING and key not in world.projects.inactive and permissions.may_create(world.person, key)
    ]
    if len(creatable) != 1:
        return None
    gathering.assumed_project = world.projects.labels[creatable[0]]
    return creatable[0]


def _gather_commitments(world: World, gathering: Gathering, table: Table, default: int | None) -> None:
    line_targets = frozenset(name for name in table.targets if name.startswith(LINE))
    previous: Key | None = None
    for record in table.records:
        try:
            key = _key(world, record, default)
        except _Lost as lost:
            gathering.lost.append((record, lost.cell))
            previous = None
            continue
        group = gathering.groups.get(key)
        if group and not (line_targets and previous == key):
            group.problems.append(_again(record, group.first, one_a_line=bool(line_targets)))
        group = gathering.groups.setdefault(key, Group(key[0]))
        group.header.append(record)
        if line_targets:
            group.line_targets = line_targets
            group.lines.append(record)
        previous = key
    for group in gathering.groups.values():
        if not any(_is_line(record) for record in group.lines):
            group.lines, group.line_targets = [], frozenset()


def _gather_lines(world: World, stored: Found, gathering: Gathering, table: Table, chosen: int | None) -> None:
    own = frozenset(name for name in table.targets if name.startswith(LINE))
    with_lines = {key for key, group in gathering.groups.items() if group.lines}
    known = (_by_number(gathering.groups), _by_number(stored.visible))
    for record in table.records:
        try:
            key = _key_of_line(world, known, record, chosen)
        except _Lost as lost:
            gathering.lost.append((record, lost.cell))
            continue
        group = gathering.groups.setdefault(key, Group(key[0]))
        if key in with_lines:
            reason = "This commitment has its lines on another sheet too. Keep them on one sheet."
            group.problems.append(record.refuse("number", reason))
        group.lines.append(record)
        group.line_targets = own


class _Lost(Exception):
    """The row belongs to no commitment, for the reason in `cell`."""

    def __init__(self, cell: RefusedCell) -> None:
        super().__init__(cell.reason)
        self.cell = cell


def _key(world: World, record: Record, default: int | None) -> Key:
    number = _number(record)
    if record.has("project"):
        try:
            return world.projects.find(record.text("project")), number
        except Wrong as wrong:
            raise _Lost(record.refuse("project", str(wrong))) from None
    if "project" in record.headers:
        raise _Lost(record.refuse("project", "Project is empty. Fill it in."))
    if default is None:
        raise _Lost(record.refuse("project", NO_PROJECT, "Project"))
    return default, number


def _by_number(keys: Iterable[Key]) -> dict[str, list[Key]]:
    found: dict[str, list[Key]] = {}
    for key in keys:
        found.setdefault(key[1], []).append(key)
    return found


def _key_of_line(world: World, known: tuple[Mapping[str, list[Key]], ...], record: Record, chosen: int | None) -> Key:
    """A line without a project belongs to the only commitment of its number, in the file or else in the desk."""
    if record.has("project"):
        return _key(world, record, None)
    number = _number(record)
    for one in known:
        keys = [key for key in one.get(number, ()) if chosen in (None, key[0])]
        if len(keys) == 1:
            return keys[0]
        if keys:
            reason = "More than one project has a commitment of this number. Add a Project column."
            raise _Lost(record.refuse("number", reason))
    raise _Lost(record.refuse("number", "There is no commitment of this number, in this file or in the desk."))


def _number(record: Record) -> str:
    if not record.has("number"):
        raise _Lost(record.refuse("number", "Number is empty. Fill it in."))
    return fold(record.text("number"))


def _again(record: Record, first: Record, *, one_a_line: bool) -> RefusedCell:
    cure = "Sort the file by Number, so that its rows stand together." if one_a_line else "Keep one of the two rows."
    return record.refuse("number", f"This number stands in {first.sheet}, row {first.row:,} already. {cure}")


def _is_line(record: Record) -> bool:
    return any(record.has(name) for name in record.values if name.startswith(LINE))


def _distrust_neighbours(gathering: Gathering, table: Table) -> None:
    """A row of the wrong width may be a line of a commitment, which would otherwise lose it without a word."""
    if table.kind not in (Kind.COMMITMENTS, Kind.LINES):
        return
    if not table.malformed:
        return
    here = [(row.row, key) for key, group in gathering.groups.items() for row in _rows_on(group, table.name)]
    for row in table.malformed:
        for key in _suspects(row, here):
            group = gathering.groups[key]
            group.problems.append(group.first.refuse("number", UNREADABLE_ROW.format(row=row.number)))


def _rows_on(group: Group, sheet: str) -> list[Record]:
    rows = {record.row: record for record in (*group.header, *group.lines) if record.sheet == sheet}
    return list(rows.values())


def _suspects(row: Row, here: list[tuple[int, Key]]) -> set[Key]:
    """The commitments whose number the row holds; if it holds none, those of the rows before and after it."""
    cells = {fold(str(cell)) for cell in row.cells if cell is not None}
    named = {key for _, key in here if key[1] in cells}
    if named:
        return named
    before = max((one for one in here if one[0] < row.number), default=None)
    after = min((one for one in here if one[0] > row.number), default=None)
    return {one[1] for one in (before, after) if one}


# --- what one commitment becomes ----------------------------------------------------------------------------------


def _resolve(
    session: Session,
    world: World,
    key: Key,
    group: Group,
    row: tables.Commitment | None,
    existing: Commitment | None,
    *,
    is_hidden: bool,
) -> Work:
    first = group.first
    said, problems = agreed(group.header, _SHARED)
    problems += group.problems + [cell for record in _all_rows(group) for cell in record.broken]
    if is_hidden:
        problems.append(first.refuse("number", "This number cannot be used in this project. Choose another one."))
    type_, wrong = _type(first, said, existing)
    header, more = _header(world, group, said, type_, existing)
    lines, even_more = _lines(world, group, header, existing)
    problems += wrong + more + even_more + _privacy(world, key[0], said, header, existing)
    problems += [] if even_more else _total(group, said, lines)
    label = short(first.text("number"))
    if problems:
        item = refused_item(Kind.COMMITMENTS, first, label, existing.id if existing else None)
        return Work(item, tuple(dict.fromkeys(problems)))
    if existing is None or row is None:
        return _created(world, group, Work(_item(first, label, Outcome.CREATE), (), key[0], type_, header, lines))
    changed = {name: value for name, value in header.items() if getattr(existing, name) != value}
    new_lines = lines if lines is not None and sov.differ(existing.lines, lines) else None
    work = Work(
        _item(first, label, Outcome.CHANGE, existing.id), (), key[0], type_, changed, new_lines, existing.version
    )
    return _changed(world, work, existing, row, records.item(session, row), first)


def _all_rows(group: Group) -> list[Record]:
    return list({(record.sheet, record.row): record for record in (*group.header, *group.lines)}.values())


def _item(record: Record, label: str, outcome: Outcome, key: int | None = None, detail: str = "") -> Item:
    return Item(Kind.COMMITMENTS, record.sheet, record.row, label, outcome, detail, key)


def _type(
    first: Record, said: Mapping[str, Record], existing: Commitment | None
) -> tuple[CommitmentType, list[RefusedCell]]:
    """As the file says; else as it stands; else by the sheet's name; else a number that begins with PO says it."""
    if "type" in said:
        record = said["type"]
        type_ = _TYPES.get(fold_header(record.text("type")))
        if type_ is None:
            return CommitmentType.SUBCONTRACT, [record.refuse("type", "Type takes one of Subcontract, Purchase order.")]
        if existing and existing.type is not type_:
            stands = rules.TYPE_LABELS[existing.type].lower()
            return type_, [record.refuse("type", f"This commitment is a {stands}, and its type cannot change.")]
        return type_, []
    if existing:
        return existing.type, []
    by_number = fold(first.text("number")).startswith("po")
    guessed = CommitmentType.PURCHASE_ORDER if by_number else CommitmentType.SUBCONTRACT
    return _TYPES.get(fold_header(first.sheet), guessed), []


def _header(
    world: World, group: Group, said: Mapping[str, Record], type_: CommitmentType, existing: Commitment | None
) -> tuple[dict[str, Any], list[RefusedCell]]:
    """Typed header values; an empty cell says nothing and leaves what stands."""
    raw: dict[str, Any] = {}
    refused: list[RefusedCell] = []
    books = {"vendor_id": world.vendors, "assigned_to": world.people}
    for name, record in said.items():
        if name not in _HEADER:
            continue
        raw[name] = record.values[name]
        if name in books:
            try:
                raw[name] = books[name].find(record.text(name), kept=getattr(existing, name, None))
            except Wrong as wrong:
                refused.append(record.refuse(name, str(wrong)))
                del raw[name]
    values, problems = typed.read_header(raw, type_)
    refused += [said[one.field].refuse(one.field, one.sentence) for one in problems]
    if existing is None and "title" not in raw:
        refused.append(group.first.refuse("title", "Title is empty. Fill it in.", "Title"))
    if existing is None and not group.header:
        refused.append(
            group.first.refuse("number", "There is no commitment of this number, in this file or in the desk.")
        )
    return values, refused


def _lines(
    world: World, group: Group, header: dict[str, Any], existing: Commitment | None
) -> tuple[tuple[Line, ...] | None, list[RefusedCell]]:
    """The whole schedule of values as the file gives it, or None when it gives none."""
    method, refused = _method(group, header, existing)
    if not group.lines:
        return None, refused
    if len(group.lines) > MOST_LINES:
        reason = f"This commitment has {len(group.lines):,} lines; at most {MOST_LINES:,} can be kept."
        return None, [*refused, group.first.refuse("number", reason)]
    lines, problems = sov.read(world, group.lines, group.line_targets, method, existing.lines if existing else ())
    return lines, refused + problems


def _method(
    group: Group, header: dict[str, Any], existing: Commitment | None
) -> tuple[AccountingMethod, list[RefusedCell]]:
    """As the file says, else as it stands, else `unit` as soon as a line has a quantity and a unit cost."""
    chosen = header.get("accounting_method")
    if existing and existing.lines:
        if chosen not in (None, existing.accounting_method):
            reason = "Accounting method is fixed once a line exists. Leave it as it is in the desk."
            return existing.accounting_method, [group.first.refuse("accounting_method", reason)]
        return existing.accounting_method, []
    if chosen is None and group.lines:
        units = any(record.has(LINE + "quantity") and record.has(LINE + "unit_cost") for record in group.lines)
        chosen = AccountingMethod.UNIT if units else AccountingMethod.AMOUNT
        header["accounting_method"] = chosen
    return chosen or AccountingMethod.AMOUNT, []


def _total(group: Group, said: Mapping[str, Record], lines: tuple[Line, ...] | None) -> list[RefusedCell]:
    """The original contract amount is the sum of the lines: a file that says otherwise is wrong somewhere."""
    total = None if lines is None else rules.total(lines)
    if total is not None and abs(total) >= rules.AMOUNT_LIMIT:
        reason = "The lines add up to more than 13 digits. Check the amounts."
        return [group.first.refuse(LINE + "amount", reason, "Amount")]
    if "total" not in said:
        return []
    record = said["total"]
    try:
        told = typed.money(record.values["total"])
    except Wrong as wrong:
        return [record.refuse("total", f"Original contract amount {wrong}")]
    if total is None or total == told:
        return []
    return [record.refuse("total", f"The lines add up to {rules.money(total)}. Correct this amount or the lines.")]


def _privacy(
    world: World, project_id: int, said: Mapping[str, Record], header: Mapping[str, Any], existing: Commitment | None
) -> list[RefusedCell]:
    stands = existing.private if existing else False
    if header.get("private", stands) == stands or permissions.is_commitments_admin(world.person, project_id):
        return []
    return [
        said["private"].refuse("private", "Only a Commitments Admin of this project decides who sees a commitment.")
    ]


def _amount_lost(group: Group, row: tables.Commitment | None) -> Decimal:
    """The original contract amount that the file gives to a commitment without lines, unless it stands so already."""
    said, _ = agreed(group.header, ("total",))
    if "total" not in said:
        return Decimal(0)
    told = typed.money(said["total"].values["total"])
    return Decimal(0) if row and row.total == told else told


def as_typed(line: Line, ids: Mapping[int, int]) -> dict[str, Any]:
    """A line as the commands take it, with ids of the file replaced by those of the database."""
    code = real(line.cost_code_id, ids) if line.cost_code_id else None
    values = {one.name: getattr(line, one.name) for one in fields.LINE}
    return values | {"id": line.id, "cost_code_id": code}


def _created(world: World, group: Group, work: Work) -> Work:
    if permissions.may_create(world.person, work.project_id):
        return work
    project = world.projects.labels.get(work.project_id, "this project")
    reason = f"You may not create commitments in project {short(project)}. Ask a Directory Admin for the permission."
    cell = group.first.refuse("project", reason, "Project")
    return Work(refused_item(Kind.COMMITMENTS, group.first, work.item.label), (cell,))


def _changed(
    world: World, work: Work, existing: Commitment, row: tables.Commitment, secured: Secured, first: Record
) -> Work:
    names = [*work.header] + ([fields.SOV] if work.lines is not None else [])
    item = work.item
    if not names:
        return Work(_item(first, item.label, Outcome.UNCHANGED, item.id))
    if never := deeds.why_never(Deed.EDIT, world.person, Standing(secured, ErpStatus(row.erp_status))):
        cell = first.refuse("number", " ".join(never.reasons))
        return Work(refused_item(Kind.COMMITMENTS, first, item.label, item.id), (cell,))
    status = ErpStatus(row.erp_status)
    locked = [name for name in names if name in locked_fields(status, existing.type)]
    if locked:
        words = ", ".join(fields.label(name) for name in locked)
        detail = f"“{STATUSES[status].ribbon}”, so not changed: {words}."
        return Work(_item(first, item.label, Outcome.LOCKED, item.id, detail))
    detail = ", ".join(_words(name, existing, work) for name in names)
    return Work(
        _item(first, item.label, Outcome.CHANGE, item.id, detail),
        (),
        work.project_id,
        work.type,
        work.header,
        work.lines,
        work.version,
    )


def _words(name: str, existing: Commitment, work: Work) -> str:
    if name == fields.SOV:
        return f"{fields.SOV_LABEL} ({sov.difference(existing.lines, work.lines or ())})"
    return fields.label(name)

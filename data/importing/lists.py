"""Projects, vendors, cost codes and people: rows to what would be written into the Directory.

What is written goes through the commands of `data.directory`, inside the import's own transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, select

from core import directory as rules
from core import permissions, typed
from core.directory import COST_CODE, PERSON_COLUMNS, PROJECT, VENDOR, Column, Register
from core.permissions import LEVEL_LABELS, Level, Person, ProjectPermission
from core.typed import Wrong, fold
from data import directory, tables
from data.desk import Caller, Joined
from data.directory import Entry
from data.importing import lookups
from data.importing.lookups import World
from data.importing.mapping import Kind
from data.importing.model import Item, Outcome, Record, Table, agreed, refused_item
from data.importing.reading import RefusedCell

REGISTERS: dict[Kind, Register] = {Kind.PROJECTS: PROJECT, Kind.VENDORS: VENDOR, Kind.COST_CODES: COST_CODE}
_TABLES: dict[Kind, Any] = {
    Kind.PROJECTS: tables.Project,
    Kind.VENDORS: tables.Vendor,
    Kind.COST_CODES: tables.CostCode,
}
NOT_ADMIN = "Only a Directory Admin imports projects, vendors, cost codes and people. Ask one of them."
NEVER_PUSH = "Can push to accounting is never changed by an import. Leave the cell empty, and tick it in the Directory."
_LEVELS = {fold(label): level for level, label in LEVEL_LABELS.items()}
_RIGHTS = ("project", "level", "may_create", "may_edit")


@dataclass(frozen=True)
class EntryWork:
    """One project, vendor or cost code. `seen` is the entry that stands, `pending` the id that the file uses for a new one."""

    item: Item
    refused: tuple[RefusedCell, ...] = ()
    register: Register = PROJECT
    values: Mapping[str, Any] = field(default_factory=dict)
    seen: Entry | None = None
    pending: int = 0


@dataclass(frozen=True)
class PersonWork:
    """One person with the rights on projects that the file gives; `person_id` and `version` are of one who stands."""

    item: Item
    refused: tuple[RefusedCell, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    rights: tuple[tuple[int, ProjectPermission], ...] = ()
    person_id: int | None = None
    version: int = 1
    pending: int = 0


# --- projects, vendors, cost codes --------------------------------------------------------------------------------


def entry_works(session: Session, world: World, table: Table, seen: dict[str, Record]) -> list[EntryWork]:
    """What would be done with each row. `seen` holds the keys of this register met so far in the file."""
    register = REGISTERS[table.kind]
    standing = {fold(getattr(row, register.key)): row for row in session.exec(select(_TABLES[table.kind])).all()}
    done: list[EntryWork] = []
    for record in table.records:
        work = _entry_work(world, table.kind, register, record, standing, seen)
        done.append(work)
        if work.pending and not work.refused:
            _make_findable(world, table.kind, work)
    return done


def _entry_work(
    world: World, kind: Kind, register: Register, record: Record, standing: Mapping[str, Any], seen: dict[str, Record]
) -> EntryWork:
    label = record.text(register.key)
    key = fold(label)
    row = standing.get(key)
    values, refused = _values(register.columns, record, is_new=row is None)
    if key in seen:
        refused.append(_again(record, register.key, seen[key]))
    elif key:
        seen[key] = record
    if refused or record.broken:
        return EntryWork(refused_item(kind, record, label), (*refused, *record.broken))
    if row is None:
        return EntryWork(_item(kind, record, label, Outcome.CREATE), (), register, values, None, world.pending())
    entry = Entry(row.id, {column.name: getattr(row, column.name) for column in register.columns})
    changed = {name: value for name, value in values.items() if entry.values[name] != value}
    outcome = Outcome.CHANGE if changed else Outcome.UNCHANGED
    return EntryWork(
        _item(kind, record, label, outcome, _labels(register.columns, changed)), (), register, changed, entry
    )


def _make_findable(world: World, kind: Kind, work: EntryWork) -> None:
    """A new row can be named by the other rows of the same file."""
    key, values = work.pending, work.values
    active = values.get("active", True)
    if kind is Kind.PROJECTS:
        lookups.add_project(world, key, values["number"], values["name"], active=active)
    elif kind is Kind.VENDORS:
        world.vendors.add(key, values["name"], active=active)
    else:
        lookups.add_cost_code(world, key, values["code"], values.get("name", ""), active=active)


def _values(columns: Sequence[Column], record: Record, *, is_new: bool) -> tuple[dict[str, Any], list[RefusedCell]]:
    """The typed values of the filled cells; an empty cell says nothing and leaves what stands."""
    refused = [
        record.refuse(column.name, f"{column.label} is empty. Fill it in.", column.label)
        for column in columns
        if is_new and column.required and not record.has(column.name)
    ]
    raw: dict[str, Any] = {column.name: record.values[column.name] for column in columns if record.has(column.name)}
    if "erp_level" in raw:
        raw["erp_level"] = _LEVELS.get(fold(str(raw["erp_level"])), raw["erp_level"])
    values, problems = rules.read(tuple(columns), raw)
    return values, refused + [record.refuse(one.field, one.sentence) for one in problems]


def _level(raw: Any) -> Level:
    return Level(rules.read_level(_LEVELS.get(fold(str(raw)), raw)))


def _again(record: Record, target: str, first: Record) -> RefusedCell:
    where = f"{first.sheet}, row {first.row:,}"
    return record.refuse(target, f"This stands in {where} already. Keep one of the two rows.")


def _labels(columns: Sequence[Column], changed: Iterable[str]) -> str:
    labels = {column.name: column.label for column in columns}
    return ", ".join(labels[name] for name in changed)


def _item(kind: Kind, record: Record, label: str, outcome: Outcome, detail: str = "") -> Item:
    return Item(kind, record.sheet, record.row, label, outcome, detail)


# --- people -------------------------------------------------------------------------------------------------------


def person_works(session: Session, world: World, found: Sequence[Table]) -> list[PersonWork]:
    """One person can stand in several rows, one for each project that they work on."""
    groups: dict[str, list[Record]] = {}
    for table in found:
        for number, record in enumerate(table.records):
            key = fold(record.text("email")) or f"{table.name}:{number}"
            groups.setdefault(key, []).append(record)
    standing = {row.email: row for row in session.exec(select(tables.Person)).all()}
    granted = _granted(session)
    done = [_person_work(world, records, standing.get(key), granted) for key, records in groups.items()]
    for work in done:
        if work.pending and not work.refused:
            active = work.values.get("active", True)
            world.people.add(work.pending, work.values["email"], work.values["name"], active=active)
    return done


def _granted(session: Session) -> dict[tuple[int, int], ProjectPermission]:
    rows = session.exec(select(tables.ProjectPermission)).all()
    return {
        (row.person_id, row.project_id): ProjectPermission(Level(row.level), row.may_create, row.may_edit)
        for row in rows
    }


def _person_work(
    world: World,
    records: Sequence[Record],
    row: tables.Person | None,
    granted: Mapping[tuple[int, int], ProjectPermission],
) -> PersonWork:
    first = records[0]
    said, refused = agreed(records, [column.name for column in PERSON_COLUMNS])
    merged = Record(
        first.sheet,
        first.row,
        {name: record.values[name] for name, record in said.items()},
        first.headers,
        first.broken,
    )
    values, wrong = _values(PERSON_COLUMNS, merged, is_new=row is None)
    refused += [_where_said(cell, merged, said) for cell in wrong]
    refused += _push(values, row, said)
    rights, more = _rights(world, records)
    refused += more + [cell for record in records for cell in record.broken]
    label = first.text("email")
    if refused:
        return PersonWork(refused_item(Kind.PEOPLE, first, label), tuple(dict.fromkeys(refused)))
    if row is None or row.id is None:
        item = _item(
            Kind.PEOPLE, first, label, Outcome.CREATE, "Without a password: give them a link in the Directory."
        )
        return PersonWork(item, (), values, tuple(rights.items()), pending=world.pending())
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    new = tuple(
        (key, right) for key, right in rights.items() if granted.get((row.id, key), ProjectPermission()) != right
    )
    words = [_labels(PERSON_COLUMNS, changed)] if changed else []
    words += [f"Commitments on {world.projects.labels[key]}" for key, _ in new]
    outcome = Outcome.CHANGE if words else Outcome.UNCHANGED
    return PersonWork(
        _item(Kind.PEOPLE, first, label, outcome, ", ".join(words)), (), changed, new, row.id, row.version
    )


def _where_said(cell: RefusedCell, merged: Record, said: Mapping[str, Record]) -> RefusedCell:
    """The refusal at the row that holds the value, which need not be the first of the person's rows."""
    for name, record in said.items():
        if merged.headers.get(name) == cell.column:
            return record.refuse(name, cell.reason)
    return cell


def _push(values: dict[str, Any], row: tables.Person | None, said: Mapping[str, Record]) -> list[RefusedCell]:
    """Who may decide what goes into the books is ticked by a person for a person, never by a file."""
    wanted = values.pop("can_push", None)
    if wanted is None or wanted == (row.can_push if row else False):
        return []
    return [said["can_push"].refuse("can_push", NEVER_PUSH)]


def _rights(world: World, records: Sequence[Record]) -> tuple[dict[int, ProjectPermission], list[RefusedCell]]:
    rights: dict[int, ProjectPermission] = {}
    refused: list[RefusedCell] = []
    first: dict[int | None, Record] = {}
    for record in records:
        project_id: int | None = None
        if any(record.has(name) for name in _RIGHTS):
            try:
                project_id, right = _right(world, record)
            except _BadRight as bad:
                refused.append(bad.cell)
                continue
            rights.setdefault(project_id, right)
        if project_id in first:
            refused.append(_again(record, "email", first[project_id]))
        first.setdefault(project_id, record)
    return rights, refused


class _BadRight(Exception):
    def __init__(self, cell: RefusedCell) -> None:
        super().__init__(cell.reason)
        self.cell = cell


def _right(world: World, record: Record) -> tuple[int, ProjectPermission]:
    for name, label in (("project", "Project"), ("level", "Commitments")):
        if not record.has(name):
            reason = f"{label} is empty. A permission needs a project and one of {', '.join(LEVEL_LABELS.values())}."
            raise _BadRight(record.refuse(name, reason, label))
    try:
        project_id = world.projects.find(record.text("project"))
    except Wrong as wrong:
        raise _BadRight(record.refuse("project", str(wrong))) from None
    told: dict[str, Any] = {}
    for name, label, reader in (
        ("level", "Commitments", _level),
        ("may_create", "May create", typed.flag),
        ("may_edit", "May edit", typed.flag),
    ):
        try:
            told[name] = reader(record.values.get(name))
        except Wrong as wrong:
            raise _BadRight(record.refuse(name, f"{label} {wrong}")) from None
    standard = told["level"] == Level.STANDARD  # the grants count for Standard only
    return project_id, ProjectPermission(told["level"], standard and told["may_create"], standard and told["may_edit"])


# --- writing ------------------------------------------------------------------------------------------------------


def write_entry(desk: Joined, caller: Caller, work: EntryWork) -> int:
    """The entry's id. Raises Refused as the Directory does."""
    if work.seen is None:
        return directory.add_entry(desk, caller, work.register, work.values)
    directory.save_entry(desk, caller, work.register, work.seen, work.values)
    return work.seen.id


def write_person(desk: Joined, caller: Caller, work: PersonWork, ids: Mapping[int, int]) -> int:
    """The person's id. New people get no password. Raises Refused as the Directory does."""
    if work.person_id is None:
        person_id, version = directory.add_person(desk, caller, work.values), 1
    else:
        person_id = work.person_id
        version = directory.save_person(desk, caller, person_id, work.version, work.values)
    for project_id, right in work.rights:
        project = lookups.real(project_id, ids)
        version = directory.set_project_permissions(desk, caller, person_id, version, [project], right)
    return person_id


def is_only_admin(session: Session, person: Person) -> bool:
    """There is no other active Directory Admin who could give this one a permission."""
    table = tables.Person
    others = select(table.id).where(col(table.active), col(table.directory_admin), col(table.id) != person.id)
    return permissions.may_change_directory(person) and session.exec(others.limit(1)).first() is None


def become_commitments_admin(desk: Joined, caller: Caller, project_id: int) -> None:
    version = directory.person(desk, caller, caller.person_id).version
    right = ProjectPermission(Level.ADMIN)
    directory.set_project_permissions(desk, caller, caller.person_id, version, [project_id], right)

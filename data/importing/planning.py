"""`plan`: what importing a file would do now. `apply`: does it, in one transaction, or writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

from sqlmodel import Session, select

from core import commitment as rules
from core import permissions
from core.commitment import Commitment, counted
from core.permissions import Level, Person, ProjectPermission
from core.refusal import Refused, Why
from data import commands, people, tables, tally
from data.commands.writing import doubles_in_words
from data.desk import Caller, Desk, joined
from data.importing import commitments, lists, lookups, mapping, reading
from data.importing.lookups import World
from data.importing.mapping import KIND_LABELS, Kind
from data.importing.model import Choices, Item, Outcome, Plan, Record, Report, SheetView, Table, table, with_id
from data.importing.reading import RefusedCell, Sheet, short

NOT_YOURS = (
    "An import needs the right to create commitments on a project, or Directory Admin for the lists. "
    "Ask a Directory Admin."
)
STALE = (
    "The desk has changed since this preview was made, and the import would now do something else. "
    "Nothing was written. Look at the preview again, then import."
)
NOT_ALL_GOOD = "{count} refused, so nothing was written. Correct the file, or import the good rows only."
UNKNOWN_SHEET = "Its headers are not recognised. Choose what its rows are, and map its columns."
NO_LINES = (
    "The original contract amount of {count} ({amount} in all) is not taken over, because the file has no lines for them: "
    "the desk adds the amount up from the schedule of values. Import the lines too, or type them in."
)
TYPES_GUESSED = (
    "The file has no Type column: numbers that begin with PO become purchase orders, all others subcontracts."
)
ONLY_ADMIN = (
    "You become Commitments Admin of the new projects, because there is no other Directory Admin to make you one."
)
WRITES = (Outcome.CREATE, Outcome.CHANGE)
# New commitments. In WAL, SQLite walks through all that a savepoint has changed with each statement inside it.
WRITTEN_AT_ONCE = 100
Progress = Callable[[int, int], None]
_LISTS = (Kind.PROJECTS, Kind.VENDORS, Kind.COST_CODES)


def plan(
    desk: Desk,
    caller: Caller,
    name: str,
    data: bytes,
    *,
    kind: Kind | str | Mapping[str, Kind | None] | None = None,
    mapping: Mapping[tuple[str, str], str] | None = None,
    project_id: int | None = None,
) -> Plan:
    """What importing this file would do now; nothing is written.

    `kind` says what the rows are (of every sheet, or by sheet name; None there leaves the sheet out), `mapping` what a
    column is, by (sheet, header); "" leaves it out. `project_id` is for commitments without a Project column.
    Raises Refused when the file cannot be read at all or the person may import nothing.
    """
    sheets = reading.read(name, data)
    kinds = kind if isinstance(kind, Mapping) else {sheet.name: Kind(kind) for sheet in sheets} if kind else {}
    choices = Choices(dict(kinds), dict(mapping or {}), project_id)
    with desk.reading() as session:
        person = _importer(session, caller, desk.now())
        work = _work(session, person, sheets, choices)
        return _plan(reading.shown_name(name), data, choices, work)


def apply(
    desk: Desk,
    caller: Caller,
    plan: Plan,
    *,
    good_rows_only: bool = False,
    progress: Progress = lambda done, total: None,
) -> Report:
    """Does what the plan says: everything, or with `good_rows_only` everything that is not refused.

    The plan is made again before the transaction that writes, which looks whether all that it was made from still
    stands: so nobody else who writes waits for it. `progress(done, total)` counts new commitments; it is called inside
    the transaction. Raises Refused, with nothing written, when the plan comes out differently (CONFLICT), when
    something is refused and all was asked for, or when a write is refused.
    """
    sheets = reading.read(plan.name, plan.data)
    with desk.reading() as session:
        work = _work(session, _importer(session, caller, desk.now()), sheets, plan.choices)
    read = {} if work.has_lists else _read_all(caller, work)
    with desk.writing() as session:
        now = desk.now()
        person = _importer(session, caller, now)
        if not _stands(session, person, sheets, plan.choices, work):
            work, read = _work(session, person, sheets, plan.choices), {}
        if (work.items, work.refused) != (plan.items, plan.refused):
            raise Refused(Why.CONFLICT, STALE)
        if work.refused and not good_rows_only:
            raise Refused(
                Why.INVALID,
                NOT_ALL_GOOD.format(count=counted(len(work.refused), "cell or row is", "cells or rows are")),
            )
        writer = _Writer(desk, session, caller, now, good_rows_only, progress, read)
        writer.write(work)
        if any(one.outcome in WRITES for one in writer.items):
            tally.add_up(session)  # every list would go through these thousands of changes until the night
        _remember(session, work.views)
        return Report(tuple(writer.items), (*work.refused, *writer.left_out), work.notes)


def report_lines(plan: Plan) -> list[str]:
    """The plan for the command line: sheets, counts, what is not as one would expect, every refused cell."""
    lines: list[str] = []
    for view in plan.sheets:
        kind = KIND_LABELS[view.kind] if view.kind else "not imported"
        lines.append(f"{view.name}: {kind}, {counted(view.rows, 'row')} ({view.read_as})")
        lines += [f"  {view.trouble}"] if view.trouble else []
        left_out = [column for column in view.columns if view.kind and not column.target and column.header]
        lines += [f"  Column “{short(column.header)}” is not imported. {column.note}".rstrip() for column in left_out]
    counts = ", ".join(f"{number:,} {WORDS[outcome]}" for outcome, number in plan.counts.items() if number)
    lines.append(f"Would be: {counts}." if counts else "There is no row to import.")
    lines += [f"Note: {note}" for note in plan.notes]
    shown = (Outcome.CHANGE, Outcome.LOCKED)
    lines += [
        f"{item.where}: {item.label} {WORDS[item.outcome]}: {item.detail}"
        for item in plan.items
        if item.outcome in shown
    ]
    lines += [f"Refused: {_refusal_line(cell)}" for cell in plan.refused]
    return lines


def _refusal_line(cell: RefusedCell) -> str:
    """`Commitments, row 7, Amount “12,3x”: Amount is not a number. …`"""
    where = [cell.sheet] + ([f"row {cell.row:,}"] if cell.row else []) + ([cell.column] if cell.column else [])
    value = f" “{cell.value}”" if cell.value else ""
    return f"{', '.join(where)}{value}: {cell.reason}"


WORDS = {
    Outcome.CREATE: "created",
    Outcome.CHANGE: "changed",
    Outcome.UNCHANGED: "unchanged",
    Outcome.LOCKED: "locked",
    Outcome.REFUSED: "refused",
}


def _importer(session: Session, caller: Caller, now: datetime) -> Person:
    return people.who_may(session, caller, now, permissions.may_import, NOT_YOURS)


# --- what would be done -------------------------------------------------------------------------------------------


_AnyWork = lists.EntryWork | lists.PersonWork | commitments.Work


@dataclass
class _Work:
    views: tuple[SheetView, ...]
    world: World
    entries: list[lists.EntryWork] = field(default_factory=list)
    people: list[lists.PersonWork] = field(default_factory=list)
    stored: commitments.Found | None = None
    commitments: list[commitments.Work] = field(default_factory=list)
    sheet_refusals: list[RefusedCell] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    grants_itself: bool = False
    needs_project: bool = False

    @property
    def has_lists(self) -> bool:
        """Something in it may refer to what the same file adds."""
        return bool(self.entries or self.people)

    @property
    def all(self) -> list[_AnyWork]:
        return [*self.entries, *self.people, *self.commitments]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(work.item for work in self.all)

    @property
    def refused(self) -> tuple[RefusedCell, ...]:
        own = [cell for work in self.all for cell in work.refused]
        order = {view.name: index for index, view in enumerate(self.views)}
        every = dict.fromkeys((*self.sheet_refusals, *own))
        return tuple(sorted(every, key=lambda cell: (order.get(cell.sheet, 0), cell.row)))


def _plan(name: str, data: bytes, choices: Choices, work: _Work) -> Plan:
    return Plan(name, data, choices, work.views, work.items, work.refused, work.notes, work.needs_project)


def _work(session: Session, person: Person, sheets: tuple[Sheet, ...], choices: Choices) -> _Work:
    world = lookups.load(session, person)
    work = _Work(_views(session, sheets, choices), world)
    work.sheet_refusals += _troubles(work.views)
    found = [
        table(sheet, view, view.kind)
        for sheet, view in zip(sheets, work.views, strict=True)
        if view.kind and not view.trouble
    ]
    work.sheet_refusals += [cell for one in found for cell in one.wrong_width]
    _work_on_lists(session, world, found, work)
    of_commitments = [one for one in found if one.kind in (Kind.COMMITMENTS, Kind.LINES)]
    work.commitments, gathering, work.stored = commitments.works(session, world, of_commitments, choices.project_id)
    work.needs_project = gathering.needs_project
    work.notes = tuple(_notes(work, of_commitments, gathering))
    return work


def _stands(session: Session, person: Person, sheets: tuple[Sheet, ...], choices: Choices, work: _Work) -> bool:
    """All that this work was made from is as it was. Of a file with lists nobody asks: it is made again."""
    return (
        not work.has_lists
        and work.stored is not None
        and commitments.stand(session, person, work.stored.numbers) == work.stored
        and lookups.load(session, person) == work.world
        and _views(session, sheets, choices) == work.views
    )


def _views(session: Session, sheets: tuple[Sheet, ...], choices: Choices) -> tuple[SheetView, ...]:
    rows = session.exec(select(tables.ImportMapping)).all()
    remembered = {(Kind(row.kind), row.folded_header): row.field for row in rows if row.kind in list(Kind)}
    return tuple(_view(sheet, choices, remembered) for sheet in sheets)


def _view(sheet: Sheet, choices: Choices, remembered: mapping.Remembered) -> SheetView:
    rows = len(sheet.rows) + len(sheet.malformed)
    chosen = sheet.name in choices.kinds
    kind = choices.kinds[sheet.name] if chosen else mapping.recognise(sheet, remembered)
    if kind is None:
        return SheetView(sheet.name, sheet.read_as, None, (), rows, "" if chosen else UNKNOWN_SHEET)
    columns = mapping.columns(sheet, kind, choices.columns, remembered)
    labels = mapping.LABELS[kind]
    trouble = [f"It has no column for {one.label}." for one in mapping.missing(columns, kind)]
    trouble += [
        f"The columns “{short(first.header)}” and “{short(second.header)}” both are {labels[second.target]}. Leave one out."
        for first, second in mapping.twice(columns)
    ]
    return SheetView(sheet.name, sheet.read_as, kind, columns, rows, " ".join(trouble))


def _troubles(views: tuple[SheetView, ...]) -> list[RefusedCell]:
    """Sheets that were meant to be imported and cannot be; one that is simply something else only counts if all are."""
    nothing_known = not any(view.kind for view in views)
    return [
        RefusedCell(view.name, 0, "", "", view.trouble)
        for view in views
        if view.trouble and (view.kind or nothing_known)
    ]


def _work_on_lists(session: Session, world: World, found: list[Table], work: _Work) -> None:
    of_lists = [one for one in found if one.kind in (*_LISTS, Kind.PEOPLE)]
    if of_lists and not permissions.may_change_directory(world.person):
        work.sheet_refusals += [RefusedCell(one.name, 0, "", "", lists.NOT_ADMIN) for one in of_lists]
        return
    for kind in _LISTS:
        seen: dict[str, Record] = {}
        for one in found:
            if one.kind is kind:
                work.entries += lists.entry_works(session, world, one, seen)
    new_projects = [one.pending for one in work.entries if one.item.kind is Kind.PROJECTS and one.pending]
    if new_projects and lists.is_only_admin(session, world.person):
        work.grants_itself = True
        admin = dict.fromkeys(new_projects, ProjectPermission(Level.ADMIN))
        world.person = replace(world.person, projects={**world.person.projects, **admin})
    work.people = lists.person_works(session, world, [one for one in found if one.kind is Kind.PEOPLE])


def _notes(work: _Work, found: list[Table], gathering: commitments.Gathering) -> Iterable[str]:
    known = any(view.kind for view in work.views)
    for view in work.views:
        if known and view.kind is None and view.trouble:
            yield f"Sheet “{view.name}” is not imported. {view.trouble}"
    if work.grants_itself:
        yield ONLY_ADMIN
    if gathering.assumed_project:
        yield f"The file has no Project column: the commitments go to {short(gathering.assumed_project)}."
    created = any(one.item.outcome is Outcome.CREATE for one in work.commitments)
    with_headers = [one for one in found if one.kind is Kind.COMMITMENTS]
    if created and with_headers and not any("type" in one.targets for one in with_headers):
        yield TYPES_GUESSED
    told = [amount for amount in gathering.amounts_without_lines if amount]
    if told:
        amount = rules.money(sum(told, Decimal("0.00")))
        yield NO_LINES.format(count=counted(len(told), "commitment"), amount=amount)


# --- doing it -----------------------------------------------------------------------------------------------------


@dataclass
class _Writer:
    """Writes the works, each in a savepoint of its own; the new commitments all at once unless one is refused."""

    desk: Desk
    session: Session
    caller: Caller
    now: datetime
    good_rows_only: bool
    progress: Progress
    read: Mapping[Item, Commitment]  # new commitments that were read before the transaction
    ids: dict[int, int] = field(default_factory=dict)  # what the file called by a pending id → its id now
    items: list[Item] = field(default_factory=list)
    left_out: list[RefusedCell] = field(default_factory=list)

    def write(self, work: _Work) -> None:
        desk = joined(self.desk, self.session)
        for entry in work.entries:
            self._one(entry.item, entry.pending, partial(lists.write_entry, desk, self.caller, entry))
        if work.grants_itself:
            for entry in work.entries:
                if entry.item.kind is Kind.PROJECTS and entry.pending in self.ids:
                    lists.become_commitments_admin(desk, self.caller, self.ids[entry.pending])
        for one in work.people:
            self._one(one.item, one.pending, partial(lists.write_person, desk, self.caller, one, self.ids))
        person = people.load(self.session, self.caller, self.now)  # with the rights that this import gave
        created = self._all_new(person, [one for one in work.commitments if one.item.outcome is Outcome.CREATE])
        for commitment in work.commitments:
            if commitment.item in created:
                self.items.append(with_id(commitment.item, created[commitment.item]))
            else:
                self._one(commitment.item, 0, partial(self._commitment, person, commitment))

    def _all_new(self, person: Person, works: list[commitments.Work]) -> dict[Item, int]:
        """The ids of new commitments, but of those at once among which one was refused."""
        created: dict[Item, int] = {}
        for start in range(0, len(works), WRITTEN_AT_ONCE):
            created |= self._new_at_once(person, works[start : start + WRITTEN_AT_ONCE])
            self.progress(min(start + WRITTEN_AT_ONCE, len(works)), len(works))
        return created

    def _new_at_once(self, person: Person, works: list[commitments.Work]) -> dict[Item, int]:
        """The ids of new commitments; of none when a write is refused: one by one, they tell which."""
        try:
            with doubles_in_words(), self.session.begin_nested():
                saved = self._create(person, works)
        except Refused:
            return {}
        return {work.item: one.commitment_id for work, one in zip(works, saved, strict=True)}

    def _one(self, item: Item, pending: int, write: Callable[[], int]) -> None:
        if item.outcome not in WRITES:
            self.items.append(item)
            return
        try:
            with doubles_in_words(), self.session.begin_nested():
                key = write()
        except Refused as refused:
            self._left_out(item, refused)
            return
        if pending:
            self.ids[pending] = key
        is_commitment = item.kind in (Kind.COMMITMENTS, Kind.LINES)
        self.items.append(with_id(item, key) if is_commitment else item)

    def _left_out(self, item: Item, refused: Refused) -> None:
        """A write that was refused although the plan had no objection leaves the row out, or refuses the whole import."""
        sentences = " ".join(refused.sentences)
        if not self.good_rows_only or refused.why in (Why.SIGNED_OUT, Why.UNAVAILABLE):
            raise Refused(refused.why, f"{item.where}, {item.label}: {sentences} Nothing was written.") from refused
        self.left_out.append(RefusedCell(item.sheet, item.row, "", item.label, sentences))
        self.items.append(replace(item, outcome=Outcome.REFUSED, detail="See the refused cells."))

    def _commitment(self, person: Person, work: commitments.Work) -> int:
        if work.item.id is None:
            return self._create(person, [work])[0].commitment_id
        header, lines = _typed(work, self.ids)
        return commands.save_in(
            self.session, self.now, person, work.item.id, work.version, header=header, lines=lines, kind="imported"
        ).commitment_id

    def _create(self, person: Person, works: list[commitments.Work]) -> list[commands.Saved]:
        wanted = [self.read.get(work.item) or _read(person.id, work, self.ids) for work in works]
        return commands.create_in(self.session, self.now, person, wanted, kind="imported")


def _read_all(caller: Caller, work: _Work) -> dict[Item, Commitment]:
    new = [one for one in work.commitments if one.item.outcome is Outcome.CREATE]
    return {one.item: _read(caller.person_id, one, {}) for one in new}


def _read(by: int, work: commitments.Work, ids: Mapping[int, int]) -> Commitment:
    header, lines = _typed(work, ids)
    project_id = lookups.real(work.project_id, ids)
    return commands.read_new(by, type=work.type, project_id=project_id, header=header, lines=lines or ())


def _typed(work: commitments.Work, ids: Mapping[int, int]) -> tuple[dict[str, Any], list[dict[str, Any]] | None]:
    """Header and lines as the commands take them."""
    header = {
        name: lookups.real(value, ids) if name in ("vendor_id", "assigned_to") and value else value
        for name, value in work.header.items()
    }
    return header, None if work.lines is None else [commitments.as_typed(line, ids) for line in work.lines]


def _remember(session: Session, views: tuple[SheetView, ...]) -> None:
    """What was mapped by hand is recognised in the next file."""
    for view in views:
        for column in view.columns:
            folded = mapping.fold_header(column.header)
            if column.how is mapping.How.BY_HAND and view.kind and folded:
                session.merge(tables.ImportMapping(kind=view.kind, folded_header=folded, field=column.target))
    session.flush()

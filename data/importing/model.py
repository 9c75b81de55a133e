"""What an import would do and did, as values that a page, the command line and a test read alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from core import typed
from data.importing.mapping import KIND_LABELS, Column, Kind
from data.importing.reading import Cell, RefusedCell, Row, Sheet, short


class Outcome(StrEnum):
    CREATE = "create"
    CHANGE = "change"
    UNCHANGED = "unchanged"
    LOCKED = "locked"  # reported, never changed
    REFUSED = "refused"


@dataclass(frozen=True)
class Item:
    """One thing that the file speaks of. `detail` says what changes or why not; `id` is the commitment's, if it has one."""

    kind: Kind
    sheet: str
    row: int
    label: str
    outcome: Outcome
    detail: str = ""
    id: int | None = None

    @property
    def where(self) -> str:
        return f"{self.sheet}, row {self.row:,}"


@dataclass(frozen=True)
class SheetView:
    """How a sheet was understood; `kind` is None when it was not, `trouble` says why it cannot be imported."""

    name: str
    read_as: str
    kind: Kind | None
    columns: tuple[Column, ...]
    rows: int
    trouble: str = ""


@dataclass(frozen=True)
class Choices:
    """What a person chose besides the file: kinds by sheet, columns by (sheet, header), a project by its id."""

    kinds: Mapping[str, Kind | None] = field(default_factory=dict)  # None leaves the sheet out
    columns: Mapping[tuple[str, str], str] = field(default_factory=dict)
    project_id: int | None = None


@dataclass(frozen=True)
class Plan:
    """What importing this file would do now. Nothing has been written."""

    name: str
    data: bytes = field(repr=False)
    choices: Choices
    sheets: tuple[SheetView, ...]
    items: tuple[Item, ...]
    refused: tuple[RefusedCell, ...]
    notes: tuple[str, ...]
    needs_project: bool = False  # commitments without a Project column: a person may say which one is meant

    @property
    def counts(self) -> dict[Outcome, int]:
        return count(self.items)

    @property
    def writes(self) -> int:
        """How many things would be created or changed."""
        return self.counts[Outcome.CREATE] + self.counts[Outcome.CHANGE]

    @property
    def good(self) -> bool:
        return not self.refused


@dataclass(frozen=True)
class Report:
    """What an import did, in one transaction. `left_out` holds what was refused when only the good rows were asked for."""

    items: tuple[Item, ...]
    left_out: tuple[RefusedCell, ...]
    notes: tuple[str, ...]

    @property
    def counts(self) -> dict[Outcome, int]:
        return count(self.items)

    @property
    def sentence(self) -> str:
        counts = self.counts
        said = [f"{counts[outcome]:,} {word}" for outcome, word in _DONE.items() if counts[outcome]]
        if not self.did_anything and self.left_out:
            return "Nothing was imported: all of it is refused. Correct the file and import it again."
        return f"Imported: {', '.join(said)}." if said else "The file holds no row to import."

    @property
    def did_anything(self) -> bool:
        """Whether any row was taken, be it one that is there already as it stands in the file."""
        return any(self.counts[outcome] for outcome in _DONE if outcome is not Outcome.REFUSED)


_DONE = {
    Outcome.CREATE: "created",
    Outcome.CHANGE: "changed",
    Outcome.UNCHANGED: "unchanged",
    Outcome.LOCKED: "locked and not changed",
    Outcome.REFUSED: "left out",
}


def count(items: Iterable[Item]) -> dict[Outcome, int]:
    counted = Counter(item.outcome for item in items)
    return {outcome: counted[outcome] for outcome in Outcome}


# --- rows ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Record:
    """One row by target, None where nothing is said. `broken` holds the cells that could not even be read (errors, formulas without a result)."""

    sheet: str
    row: int
    values: Mapping[str, Cell]
    headers: Mapping[str, str]  # target → header
    broken: tuple[RefusedCell, ...] = ()

    def has(self, target: str) -> bool:
        """The cell of this target is not empty."""
        return self.values.get(target) is not None

    def text(self, target: str) -> str:
        """The cell as text, "" when it is empty."""
        value = self.values.get(target)
        return "" if value is None else str(value).strip()

    def refuse(self, target: str, reason: str, label: str = "") -> RefusedCell:
        """A refusal of this row's cell of a target; `label` names a column that the file does not have."""
        header = self.headers.get(target, label)
        return RefusedCell(self.sheet, self.row, header, short(self.values.get(target)), reason)


@dataclass(frozen=True)
class Table:
    """A sheet whose kind and columns are known, as records."""

    kind: Kind
    name: str
    records: tuple[Record, ...]
    targets: frozenset[str]
    wrong_width: tuple[RefusedCell, ...]  # rows that fit no column
    malformed: tuple[Row, ...] = ()


def table(sheet: Sheet, view: SheetView, kind: Kind) -> Table:
    """The records of a sheet that was understood."""
    used = [column for column in view.columns if column.target]
    headers = {column.target: column.header for column in used}
    broken: dict[int, list[RefusedCell]] = {}
    for one in sheet.refused:
        broken.setdefault(one.row, []).append(one)
    shown = set(headers.values())
    records = tuple(
        Record(
            sheet.name,
            row.number,
            {column.target: _said(row.cells[column.index]) for column in used},
            headers,
            tuple(one for one in broken.get(row.number, ()) if one.column in shown),
        )
        for row in sheet.rows
    )
    filled = tuple(record for record in records if record.broken or any(record.has(name) for name in record.values))
    wrong_width = tuple(one for one in sheet.refused if not one.column)
    return Table(kind, sheet.name, filled, frozenset(headers), wrong_width, sheet.malformed)


def _said(cell: Cell) -> Cell:
    """The cell, None when it says nothing. Most say something in plain letters, which is quickly seen."""
    plain = isinstance(cell, str) and cell.isprintable() and cell.strip()
    return cell if plain or not typed.is_blank(cell) else None


def refused_item(kind: Kind, record: Record, label: Any, item_id: int | None = None) -> Item:
    shown = short(label) or KIND_LABELS[kind]
    return Item(kind, record.sheet, record.row, shown, Outcome.REFUSED, "See the refused cells.", item_id)


def with_id(item: Item, item_id: int) -> Item:
    return replace(item, id=item_id)


def agreed(records: Iterable[Record], targets: Iterable[str]) -> tuple[dict[str, Record], list[RefusedCell]]:
    """For each target the first row that fills it in, and every later row that says something else.

    Rows that belong together repeat what they share, or leave it empty.
    """
    rows = tuple(records)
    said: dict[str, Record] = {}
    differing: list[RefusedCell] = []
    for target in targets:
        for record in rows:
            if not record.has(target):
                continue
            first = said.setdefault(target, record)
            one, other = first.text(target), record.text(target)
            if one != other and typed.fold(one) != typed.fold(other):
                reason = f"Row {first.row:,} says “{short(first.values[target])}”. Rows that belong together must say the same."
                differing.append(record.refuse(target, reason))
    return said, differing

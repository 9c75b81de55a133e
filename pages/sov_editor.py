"""The schedule of values as a grid of text: what is drawn, what was typed, and what is handed to the save.

Amounts are columns of text and not of numbers: a number typed into a grid reaches the server as a binary float
and loses what it cannot hold, and `1e400` would be gone before anybody could say why (trust.md, promises 10
and 11). `core.typed` reads the text, here for the running total and in the data layer for the save.

A line keeps its identity by its place in the grid that was drawn. No id travels to the browser, so none can be
forged there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from core import fields, typed
from core.commitment import AccountingMethod, Line, extended_amount
from core.fields import Kind

Row = dict[str, Any]  # by field name of core.fields.LINE: text, or a bool for a flag
UNIT_ONLY = frozenset({"quantity", "uom", "unit_cost", "overridden"})
NUMBERS = frozenset({Kind.MONEY, Kind.UNIT_COST, Kind.QUANTITY})
NOTHING_TYPED: Mapping[str, Any] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []}


@dataclass(frozen=True)
class TypedLine:
    """One row of the grid: the number that the grid shows for it, the stored line's id or None, and its cells."""

    shown: int
    id: int | None
    row: Row


def columns(method: AccountingMethod) -> tuple[fields.Field, ...]:
    """The columns that a commitment of this accounting method has, in their order."""
    if method is AccountingMethod.UNIT:
        return fields.LINE
    return tuple(field for field in fields.LINE if field.name not in UNIT_ONLY)


def rows(lines: Iterable[Line], cost_codes: Mapping[int, str]) -> tuple[list[Row], list[int | None]]:
    """The stored lines as rows of text, and their ids in the same order."""
    lines = list(lines)
    return [_row(line, cost_codes) for line in lines], [line.id for line in lines]


def _row(line: Line, cost_codes: Mapping[int, str]) -> Row:
    row: Row = {}
    for field in fields.LINE:
        value = getattr(line, field.name)
        if field.kind is Kind.COST_CODE:
            row[field.name] = cost_codes.get(value, f"Cost code {value}") if value else ""
        elif field.kind in NUMBERS:
            row[field.name] = number(value, 2 if field.kind is Kind.MONEY else 0)
        else:
            row[field.name] = value
    return row


def number(value: Decimal | None, places: int) -> str:
    """A stored number as text: grouped, at least `places` decimals, no useless zeros after them."""
    if value is None:
        return ""
    text = f"{value:,f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(places, "0")
    return f"{whole}.{decimals}" if decimals else whole


def frame(drawn: Sequence[Row], method: AccountingMethod) -> pd.DataFrame:
    """The grid's input: one column a field, numbered from 1."""
    data = {
        field.name: pd.Series(
            [row[field.name] for row in drawn], dtype=bool if field.kind is Kind.FLAG else "str", name=field.name
        )
        for field in columns(method)
    }
    table = pd.DataFrame(data)
    table.index = pd.RangeIndex(1, len(drawn) + 1, name="Line")
    return table


def typed_lines(
    drawn: Sequence[Row], ids: Sequence[int | None], edits: Mapping[str, Any], method: AccountingMethod
) -> list[TypedLine]:
    """What the grid shows after the person's edits, rows without anything in them left out.

    `edits` is what the browser sent (`edited_rows`, `added_rows`, `deleted_rows`): only the columns that this
    commitment has are taken from it, and places that were never drawn are ignored.
    """
    names = {field.name for field in columns(method)}
    edited, deleted = edits.get("edited_rows", {}), set(edits.get("deleted_rows", ()))
    kept = [
        TypedLine(place + 1, ids[place], row | _cells(edited.get(place, {}), names))
        for place, row in enumerate(drawn)
        if place not in deleted
    ]
    added = [
        TypedLine(len(drawn) + 1 + nth, None, _empty_row() | _cells(cells, names))
        for nth, cells in enumerate(edits.get("added_rows", ()))
    ]
    return kept + [line for line in added if any(value not in {"", False} for value in line.row.values())]


def _empty_row() -> Row:
    return {field.name: False if field.kind is Kind.FLAG else "" for field in fields.LINE}


def _cells(cells: Mapping[str, Any], names: set[str]) -> Row:
    return {name: _cell(name, value) for name, value in cells.items() if name in names}


def _cell(name: str, value: Any) -> Any:
    if fields.LINE_BY_NAME[name].kind is Kind.FLAG:
        return value is True
    return "" if value is None else str(value)


def to_save(
    lines: Iterable[TypedLine], stored: Mapping[int, Row], cost_codes: Mapping[int, str]
) -> list[dict[str, Any]]:
    """The lines as the save takes them: an id for each cost code, and no amount where it follows from new units."""
    by_label = {label: key for key, label in cost_codes.items()}
    return [_to_save(line, stored.get(line.id or 0), by_label) for line in lines]


def _to_save(line: TypedLine, stored: Row | None, by_label: Mapping[str, int]) -> dict[str, Any]:
    raw = dict(line.row) | {"id": line.id, "cost_code_id": by_label.get(line.row["cost_code_id"])}
    if line.row["cost_code_id"] and raw["cost_code_id"] is None:
        raw["cost_code_id"] = line.row["cost_code_id"]  # not one of the list: the save says so
    if follows_from_units(line, stored):
        raw["amount"] = ""
    return raw


def follows_from_units(line: TypedLine, stored: Row | None) -> bool:
    """Whether the amount is to be worked out anew: units were changed, the amount was not, and nothing overrides it."""
    if stored is None or line.row["overridden"]:
        return False
    changed = any(line.row[name] != stored[name] for name in ("quantity", "unit_cost", "overridden"))
    return changed and line.row["amount"] == stored["amount"]


def running_total(lines: Iterable[TypedLine], stored: Mapping[int, Row]) -> tuple[Decimal, int]:
    """The sum of the amounts that can be read, with 2 decimals, and how many cannot be read."""
    total, unread = Decimal("0.00"), 0
    for line in lines:
        amount = _amount(line, stored.get(line.id or 0))
        if amount is None:
            unread += 1
        else:
            total += amount
    return total, unread


def _amount(line: TypedLine, stored: Row | None) -> Decimal | None:
    row = line.row
    try:
        if typed.is_blank(row["amount"]) or follows_from_units(line, stored):
            return extended_amount(typed.money(row["quantity"], places=5), typed.money(row["unit_cost"], places=4))
        return typed.money(row["amount"])
    except typed.Wrong:
        return None

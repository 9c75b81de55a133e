"""Two snapshots side by side: what differs, field by field and line by line (domain.md section 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core import fields
from core.commitment import CommitmentType, money, number
from core.fields import Field, Kind

# The ids in a snapshot are shown by the names they had when it was taken.
_NAMES = {"vendor_id": "vendor", "assigned_to": "assigned_to_name", "cost_code_id": "cost_code"}
NOTHING = "–"


class Change(StrEnum):
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One thing that differs. `field` is a name of core.fields; `line` the position (of the later snapshot if there)."""

    change: Change
    label: str
    before: str
    after: str
    field: str
    line: int | None = None
    line_id: int | None = None


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """What differs from `before` to `after`, both made by `core.snapshot.take`; header first, then lines."""
    return _header(before["header"], after["header"]) + _lines(before["lines"], after["lines"])


def _header(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    compared = fields.header_fields(CommitmentType(after["type"]))
    return tuple(
        Difference(Change.CHANGED, field.label, shown(field, before), shown(field, after), field.name)
        for field in compared
        if before.get(field.name) != after.get(field.name)
    )


def _lines(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> tuple[Difference, ...]:
    old = {line["id"]: line for line in before}
    new = {line["id"]: line for line in after}
    found: list[Difference] = []
    for line in after:
        was = old.get(line["id"])
        found += [_whole(Change.ADDED, line)] if was is None else _line(was, line)
    found += [_whole(Change.REMOVED, line) for line in before if line["id"] not in new]
    return tuple(found)


def _line(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    place = after["position"]
    found = [
        Difference(
            Change.CHANGED,
            f"Line {place}: {field.label}",
            shown(field, before),
            shown(field, after),
            field.name,
            place,
            after["id"],
        )
        for field in fields.LINE
        if before.get(field.name) != after.get(field.name)
    ]
    if before["position"] != place:
        moved = f"Line {place}"
        found.append(
            Difference(
                Change.MOVED, moved, f"line {before['position']}", f"line {place}", fields.SOV, place, after["id"]
            )
        )
    return found


def _whole(change: Change, line: Mapping[str, Any]) -> Difference:
    words = line_words(line)
    before, after = (NOTHING, words) if change is Change.ADDED else (words, NOTHING)
    return Difference(change, f"Line {line['position']}", before, after, fields.SOV, line["position"], line["id"])


def line_words(line: Mapping[str, Any]) -> str:
    """A line of a snapshot in short: cost code, description, amount."""
    parts = [line.get("cost_code") or "no cost code", line.get("description") or "", money(Decimal(line["amount"]))]
    return " · ".join(part for part in parts if part)


def shown(field: Field, values: Mapping[str, Any]) -> str:
    """The value of a field in a snapshot's header or line, as people read it."""
    value = values.get(_NAMES.get(field.name, field.name))
    if value in (None, ""):
        return NOTHING
    if field.kind is Kind.FLAG:
        return "Yes" if value else "No"
    return _NUMBERS[field.kind](Decimal(value)) if field.kind in _NUMBERS else str(value)


_NUMBERS: dict[Kind, Callable[[Decimal], str]] = {
    Kind.MONEY: money,
    Kind.UNIT_COST: lambda value: number(value, 2),
    Kind.QUANTITY: number,
    Kind.PERCENT: number,
}

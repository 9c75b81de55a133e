"""The values in a snapshot: how they are compared, and how people read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from core.commitment import METHOD_LABELS, TYPE_LABELS, money, number
from core.fields import Field, Kind

# Ids in a snapshot are shown by the names they had when it was taken.
NAMES = {
    "vendor_id": "vendor",
    "assigned_to": "assigned_to_name",
    "cost_code_id": "cost_code",
    "project_id": "project",
}
_CHOICES: dict[str, Mapping[Any, str]] = {"accounting_method": METHOD_LABELS, "type": TYPE_LABELS}
NOTHING = "–"


def value_of(field: Field, values: Mapping[str, Any]) -> Any:
    """What is compared: nothing is nothing however it is stored, and 2.0 is 2.00."""
    value = values.get(field.name)
    if value in (None, ""):
        return None
    return Decimal(value) if field.kind in _NUMBERS else value


def as_read(text: str) -> str:
    """The text without what nobody sees: doubled blanks and characters that print nothing."""
    seen = text if text.isprintable() else "".join(char for char in text if char.isprintable() or char.isspace())
    return " ".join(seen.split())


def amount_of(line: Mapping[str, Any]) -> Decimal:
    """The amount of a line of a snapshot, in currency with 2 decimals."""
    return Decimal(line["amount"])


def line_words(line: Mapping[str, Any]) -> str:
    """A line of a snapshot in short: cost code, description, amount."""
    parts = [line.get("cost_code") or "no cost code", line.get("description") or "", money(amount_of(line))]
    return " · ".join(part for part in parts if part)


def shown(field: Field, values: Mapping[str, Any]) -> str:
    """The value of a field in a snapshot's header or line, as people read it."""
    value = values.get(NAMES.get(field.name, field.name))
    if value in (None, ""):
        return NOTHING
    if field.kind is Kind.FLAG:
        return "Yes" if value else "No"
    if field.kind in _NUMBERS:
        return _NUMBERS[field.kind](Decimal(value))
    return str(_CHOICES.get(field.name, {}).get(value, value))


_NUMBERS: dict[Kind, Callable[[Decimal], str]] = {
    Kind.MONEY: money,
    Kind.UNIT_COST: lambda value: number(value, 2),
    Kind.QUANTITY: number,
    Kind.PERCENT: number,
}

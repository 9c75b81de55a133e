"""What the preflight rules are made of: what they look at, and the checks (domain.md section 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from core import fields
from core import transliterate as letters
from core.commitment import (
    AMOUNT_LIMIT,
    CONTRACT_STATUSES,
    AccountingMethod,
    Commitment,
    CommitmentType,
    Line,
    extended_amount,
    money,
)
from core.findings import visible

SHOWN_CHARACTERS = 60  # of what was typed, in a sentence


class Severity(StrEnum):
    """An ERROR blocks Send and Re-send, a WARNING does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class VendorFacts:
    """The contract company; `linked`, `erp_name` and `erp_active` speak of the vendor in the ERP."""

    name: str
    active: bool
    linked: bool
    erp_name: str
    erp_active: bool


@dataclass(frozen=True)
class CostCodeFacts:
    code: str
    active: bool
    synced: bool


@dataclass(frozen=True)
class Surroundings:
    """What the rules need to know beside the commitment.

    `number_taken` says whether another sent, exporting, export_failed or synced commitment carries a number,
    ignoring case. Only fixes ask the two below: `number_in_project`, whether any other commitment of this project
    carries it, and `linked_namesake`, the id and the facts of a usable vendor of the contract company's name.
    """

    vendor: VendorFacts | None
    project_number: str
    project_linked: bool
    cost_codes: Mapping[int, CostCodeFacts]
    number_taken: Callable[[str], bool]
    number_in_project: Callable[[str], bool] = lambda number: False
    project_in_erp: bool = True  # what the project is linked to is there and active
    linked_namesake: Callable[[], tuple[int, VendorFacts] | None] = lambda: None


@dataclass(frozen=True)
class Fix:
    """A safe change in one click: `label` names it, `before` → `after` shows it.

    `changes` are header fields by name; `line_changes` are fields of lines by 0-based index.
    """

    label: str
    before: str
    after: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    line_changes: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def touches(self) -> tuple[str, ...]:
        """Names of the header fields that it changes, with `fields.SOV` for the lines."""
        return (*self.changes, *((fields.SOV,) if self.line_changes else ()))


@dataclass(frozen=True)
class Place:
    """Where a rule looks: a header field, or a field of the line at the 0-based index."""

    field: str
    index: int | None = None


class Case(NamedTuple):
    """A commitment under one rule of an ERP.

    `limit` and `allowed` are the rule's; `charset` and `lengths` (characters that fit, by header field) the ERP's.
    """

    commitment: Commitment
    around: Surroundings
    limit: int
    allowed: tuple[str, ...]
    charset: str
    lengths: Mapping[str, tuple[int, ...]]

    def line(self, place: Place) -> Line:
        if place.index is None:
            raise LookupError(f"{place.field} is no field of a line")
        return self.commitment.lines[place.index]

    def text(self, place: Place) -> str:
        owner = self.commitment if place.index is None else self.line(place)
        return str(getattr(owner, place.field))


Words = Mapping[str, object]  # what the rule's message says of this failure
Check = Callable[[Case, Place], Words | None]  # None: the rule holds
Repair = Callable[[Case, tuple[Place, ...]], Fix | None]


# --- places -------------------------------------------------------------------------------------------------------


def in_header(type_: CommitmentType, lines: int, name: str) -> tuple[Place, ...]:
    return (Place(name),)


def every_line(type_: CommitmentType, lines: int, name: str) -> tuple[Place, ...]:
    return tuple(Place(name, index) for index in range(lines))


def every_text(type_: CommitmentType, lines: int, name: str) -> tuple[Place, ...]:
    in_lines = tuple(Place(one, index) for index in range(lines) for one in _LINE_TEXTS)
    return tuple(map(Place, _HEADER_TEXTS[type_])) + in_lines


def _texts(some: Iterable[fields.Field]) -> tuple[str, ...]:
    return tuple(one.name for one in some if one.kind in (fields.Kind.TEXT, fields.Kind.LONG_TEXT))


_LINE_TEXTS = _texts(fields.LINE)
_HEADER_TEXTS = {type_: _texts(fields.header_fields(type_)) for type_ in CommitmentType}


# --- checks -------------------------------------------------------------------------------------------------------


def _when(failed: bool, **words: object) -> Words | None:
    return words if failed else None


def empty(case: Case, place: Place) -> Words | None:
    return _when(not visible(case.text(place)))


def too_long(case: Case, place: Place) -> Words | None:
    text = case.text(place)
    over = len(text) - case.limit
    return {"value": shown(text), "length": len(text), "over": over} if over > 0 else None


def number_taken(case: Case, place: Place) -> Words | None:
    number = case.commitment.number
    return _when(bool(visible(number)) and case.around.number_taken(number), value=shown(number))


def no_vendor(case: Case, place: Place) -> Words | None:
    return _when(case.around.vendor is None)


def vendor_archived(case: Case, place: Place) -> Words | None:
    vendor = case.around.vendor
    return None if vendor is None else _when(not vendor.active, vendor=vendor.name)


def vendor_unlinked(case: Case, place: Place) -> Words | None:
    vendor = case.around.vendor
    return None if vendor is None else _when(vendor.active and not vendor.linked, vendor=vendor.name)


def vendor_inactive_in_erp(case: Case, place: Place) -> Words | None:
    vendor = case.around.vendor
    if vendor is None:
        return None
    return _when(
        vendor.active and vendor.linked and not vendor.erp_active, vendor=vendor.name, erp_name=vendor.erp_name
    )


def vendor_name_too_long(case: Case, place: Place) -> Words | None:
    vendor = case.around.vendor
    if vendor is None or not vendor.linked:
        return None
    return _when(len(vendor.erp_name) > case.limit, erp_name=vendor.erp_name, length=len(vendor.erp_name))


def project_unlinked(case: Case, place: Place) -> Words | None:
    return _when(not case.around.project_linked, project=case.around.project_number)


def project_gone_from_erp(case: Case, place: Place) -> Words | None:
    gone = case.around.project_linked and not case.around.project_in_erp
    return _when(gone, project=case.around.project_number)


def status_not_allowed(case: Case, place: Place) -> Words | None:
    """A status that the rule allows counts only where this type of commitment has it."""
    status, known = case.commitment.contract_status, CONTRACT_STATUSES[case.commitment.type]
    allowed = [one for one in case.allowed if one in known]
    return _when(status not in allowed, status=status, allowed=" or ".join(allowed))


def no_lines(case: Case, place: Place) -> Words | None:
    return _when(not case.commitment.lines)


def no_cost_code(case: Case, place: Place) -> Words | None:
    return _when(case.line(place).cost_code_id is None)


def no_cost_type(case: Case, place: Place) -> Words | None:
    return _when(not visible(case.line(place).cost_type))


def cost_code_unusable(case: Case, place: Place) -> Words | None:
    key = case.line(place).cost_code_id
    if key is None:
        return None
    code = case.around.cost_codes.get(key)
    if code is None:
        return {"code": "its cost code", "fault": "is no longer in the list"}
    if not code.active:
        return {"code": f"cost code {code.code}", "fault": "is archived"}
    return _when(not code.synced, code=f"cost code {code.code}", fault="is not synced")


def not_an_amount(case: Case, place: Place) -> Words | None:
    return _when(not case.line(place).amount.is_finite())


def amount_too_large(case: Case, place: Place) -> Words | None:
    amount = case.line(place).amount
    return _when(amount.is_finite() and not has_digits(amount, case.limit))


def has_digits(amount: Decimal, most: int) -> bool:
    """Whether at most so many digits stand before the point."""
    return abs(amount) < _power_of_ten(most)


def too_many_decimals(case: Case, place: Place) -> Words | None:
    amount = case.line(place).amount
    if not amount.is_finite() or abs(amount) >= AMOUNT_LIMIT:
        return None
    return _when(not _has_decimals(amount, case.limit), amount=amount)


def _has_decimals(amount: Decimal, most: int) -> bool:
    return amount == amount.quantize(_power_of_ten(-most))


@cache
def _power_of_ten(digits: int) -> Decimal:
    return Decimal(1).scaleb(digits)


def _is_computed(case: Case, line: Line) -> bool:
    return case.commitment.accounting_method is AccountingMethod.UNIT and not line.overridden


def nothing_to_multiply(case: Case, place: Place) -> Words | None:
    line = case.line(place)
    return _when(_is_computed(case, line) and (line.quantity is None or line.unit_cost is None))


def does_not_add_up(case: Case, place: Place) -> Words | None:
    line = case.line(place)
    if not _is_computed(case, line) or line.quantity is None or line.unit_cost is None or not line.amount.is_finite():
        return None
    worked_out = product(line, case.limit)
    if worked_out is None:
        return {"amount": line.amount, "product": "no amount that can be written"}
    return _when(line.amount != worked_out, amount=amount_words(line.amount), product=money(worked_out))


def product(line: Line, digits: int) -> Decimal | None:
    """quantity × unit cost where that is an amount with at most so many digits before the point, else None."""
    if line.quantity is None or line.unit_cost is None:
        return None
    try:
        found = extended_amount(line.quantity, line.unit_cost)
    except ArithmeticError:
        return None
    return found if found.is_finite() and has_digits(found, digits) else None


def _total(case: Case) -> Decimal | None:
    finite = all(line.amount.is_finite() for line in case.commitment.lines)
    return case.commitment.total if finite else None


def total_too_large(case: Case, place: Place) -> Words | None:
    total = _total(case)
    if total is None or not all(has_digits(line.amount, case.limit) for line in case.commitment.lines):
        return None
    return _when(not has_digits(total, case.limit))


def total_is_zero(case: Case, place: Place) -> Words | None:
    return _when(_total(case) == 0)


def unstorable(case: Case, place: Place) -> Words | None:
    bad = letters.unstorable(case.text(place), case.charset)
    if not bad:
        return None
    where = fields.HEADER_BY_NAME if place.index is None else fields.LINE_BY_NAME
    at = "" if place.index is None else f"Line {place.index + 1}: "
    named = ", ".join(f"“{char}”" if char.isprintable() else f"U+{ord(char):04X}" for char in bad[:5])
    return {"label": at + where[place.field].label, "characters": named + (" …" if len(bad) > 5 else "")}


def no_retainage(case: Case, place: Place) -> Words | None:
    commitment = case.commitment
    return _when(commitment.type is CommitmentType.SUBCONTRACT and commitment.default_retainage is None)


def not_executed(case: Case, place: Place) -> Words | None:
    return _when(not case.commitment.executed)


def shown(text: str) -> str:
    """What was typed, short enough for a sentence."""
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"


def amount_words(amount: Decimal) -> str:
    """In cents where it has no more, else exactly as it is."""
    return money(amount) if abs(amount) < AMOUNT_LIMIT and _has_decimals(amount, 2) else str(amount)

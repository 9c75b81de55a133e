"""What the preflight rules are made of: what they look at, the checks and the safe fixes (domain.md section 4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core import fields
from core import transliterate as letters
from core.commitment import (
    AMOUNT_LIMIT,
    APPROVED,
    CENT,
    AccountingMethod,
    Commitment,
    CommitmentType,
    Line,
    extended_amount,
    money,
)
from core.findings import visible

MOST_TRIES = 500  # numbers that are looked at for the next free one
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

    `linked_namesake` is (vendor id, name) of an active linked vendor of the same name. `number_taken` says
    whether another sent, exporting, export_failed or synced commitment carries a number, ignoring case;
    `number_in_project` whether any other commitment of this project does, so that a fix offers a free one.
    """

    vendor: VendorFacts | None
    linked_namesake: tuple[int, str] | None
    project_number: str
    project_linked: bool
    cost_codes: Mapping[int, CostCodeFacts]
    number_taken: Callable[[str], bool]
    number_in_project: Callable[[str], bool] = lambda number: False


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


@dataclass(frozen=True)
class Place:
    """Where a rule looks: a header field, or a field of the line at the 0-based index."""

    field: str
    index: int | None = None


@dataclass(frozen=True)
class Case:
    """A commitment under one rule."""

    commitment: Commitment
    around: Surroundings
    limit: int
    charset: str

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


def every_line(commitment: Commitment, name: str) -> Iterable[Place]:
    return (Place(name, index) for index in range(len(commitment.lines)))


def every_text(commitment: Commitment, name: str) -> Iterable[Place]:
    kinds = (fields.Kind.TEXT, fields.Kind.LONG_TEXT)
    yield from (Place(one.name) for one in fields.header_fields(commitment.type) if one.kind in kinds)
    for index in range(len(commitment.lines)):
        yield from (Place(one.name, index) for one in fields.LINE if one.kind in kinds)


# --- checks -------------------------------------------------------------------------------------------------------


def _when(failed: bool, **words: object) -> Words | None:
    return words if failed else None


def empty(case: Case, place: Place) -> Words | None:
    return _when(not visible(case.text(place)))


def too_long(case: Case, place: Place) -> Words | None:
    text = case.text(place)
    return _when(len(text) > case.limit, value=_shown(text), length=len(text), over=len(text) - case.limit)


def number_taken(case: Case, place: Place) -> Words | None:
    number = case.commitment.number
    return _when(bool(visible(number)) and case.around.number_taken(number), value=_shown(number))


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


def not_approved(case: Case, place: Place) -> Words | None:
    status = case.commitment.contract_status
    return _when(status != APPROVED, status=status, approved=APPROVED)


def no_lines(case: Case, place: Place) -> Words | None:
    return _when(not case.commitment.lines)


def no_cost_code(case: Case, place: Place) -> Words | None:
    return _when(case.line(place).cost_code_id is None)


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
    return _when(amount.is_finite() and abs(amount) >= AMOUNT_LIMIT)


def parts_of_a_cent(case: Case, place: Place) -> Words | None:
    amount = case.line(place).amount
    if not amount.is_finite() or abs(amount) >= AMOUNT_LIMIT:
        return None
    return _when(amount != amount.quantize(CENT), amount=amount)


def _is_computed(case: Case, line: Line) -> bool:
    return case.commitment.accounting_method is AccountingMethod.UNIT and not line.overridden


def nothing_to_multiply(case: Case, place: Place) -> Words | None:
    line = case.line(place)
    return _when(_is_computed(case, line) and (line.quantity is None or line.unit_cost is None))


def does_not_add_up(case: Case, place: Place) -> Words | None:
    line = case.line(place)
    if not _is_computed(case, line) or line.quantity is None or line.unit_cost is None or not line.amount.is_finite():
        return None
    product = _product(line)
    if product is None:
        return {"amount": line.amount, "product": "no amount that can be written"}
    return _when(line.amount != product, amount=_amount(line.amount), product=money(product))


def _product(line: Line) -> Decimal | None:
    """quantity × unit cost where that is an amount the ERP can hold, else None."""
    if line.quantity is None or line.unit_cost is None:
        return None
    try:
        product = extended_amount(line.quantity, line.unit_cost)
    except ArithmeticError:
        return None
    return product if product.is_finite() and abs(product) < AMOUNT_LIMIT else None


def _total(case: Case) -> Decimal | None:
    finite = all(line.amount.is_finite() for line in case.commitment.lines)
    return case.commitment.total if finite else None


def total_too_large(case: Case, place: Place) -> Words | None:
    total = _total(case)
    each_fits = all(abs(line.amount) < AMOUNT_LIMIT for line in case.commitment.lines if line.amount.is_finite())
    return _when(total is not None and each_fits and abs(total) >= AMOUNT_LIMIT)


def total_is_zero(case: Case, place: Place) -> Words | None:
    return _when(_total(case) == 0)


def unstorable(case: Case, place: Place) -> Words | None:
    bad = letters.unstorable(case.text(place), case.charset)
    where = fields.HEADER_BY_NAME if place.index is None else fields.LINE_BY_NAME
    at = "" if place.index is None else f"Line {place.index + 1}: "
    named = ", ".join(f"“{char}”" if char.isprintable() else f"U+{ord(char):04X}" for char in bad[:5])
    return _when(bool(bad), label=at + where[place.field].label, characters=named + (" …" if len(bad) > 5 else ""))


def no_retainage(case: Case, place: Place) -> Words | None:
    commitment = case.commitment
    return _when(commitment.type is CommitmentType.SUBCONTRACT and commitment.default_retainage is None)


def not_executed(case: Case, place: Place) -> Words | None:
    return _when(not case.commitment.executed)


def _shown(text: str) -> str:
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"


def _amount(amount: Decimal) -> str:
    """In cents where it has no more, else exactly as it is."""
    return money(amount) if abs(amount) < AMOUNT_LIMIT and amount == amount.quantize(CENT) else str(amount)


# --- fixes --------------------------------------------------------------------------------------------------------

SEPARATORS = r"[-_./ ]+"


def shorten(case: Case, places: tuple[Place, ...]) -> Fix | None:
    short = _shortened(case.commitment.number, case.around.project_number, case.limit)
    number = _free(short, case) if short else None
    return _number_fix("Shorten the number", case.commitment.number, number)


def next_free(case: Case, places: tuple[Place, ...]) -> Fix | None:
    start = _shortened(case.commitment.number, case.around.project_number, case.limit)
    number = _free(start, case) if start else None
    return _number_fix("Use the next free number", case.commitment.number, number)


def _number_fix(label: str, before: str, after: str | None) -> Fix | None:
    return Fix(label, before, after, {"number": after}) if after else None


def _shortened(number: str, project_number: str, limit: int) -> str | None:
    """The number itself if it fits, else without the project part, then without leading zeros, else None."""
    without_project = _without_project(number, project_number)
    shorter = (number, without_project, re.sub(r"(?<!\d)0+(?=\d)", "", without_project))
    return next((one for one in shorter if visible(one) and len(one) <= limit), None)


def _without_project(number: str, project_number: str) -> str:
    if not project_number:
        return number
    project = re.escape(project_number)
    part = rf"(?:^|(?<=[-_./ ])){project}{SEPARATORS}|{SEPARATORS}{project}$"
    return re.sub(part, "", number, count=1, flags=re.IGNORECASE)


def _free(number: str, case: Case) -> str | None:
    """The number if nobody has it, else the next one counted up that fits."""
    counted = re.search(r"[0-9]+$", number)
    stem, width, count = (
        (number[: counted.start()], len(counted.group()), int(counted.group())) if counted else (f"{number}-", 1, 1)
    )
    following = (f"{stem}{count + step:0{width}d}" for step in range(1, MOST_TRIES))
    around = case.around
    return next(
        (
            one
            for one in (number, *following)
            if len(one) <= case.limit and not around.number_taken(one) and not around.number_in_project(one)
        ),
        None,
    )


def link(case: Case, places: tuple[Place, ...]) -> Fix | None:
    vendor, namesake = case.around.vendor, case.around.linked_namesake
    if vendor is None or namesake is None or namesake[0] == case.commitment.vendor_id:
        return None
    key, name = namesake
    return Fix(
        "Link to the vendor of the same name", f"{vendor.name} (not usable)", f"{name} (linked)", {"vendor_id": key}
    )


def recompute(case: Case, places: tuple[Place, ...]) -> Fix | None:
    amounts = {
        place.index: product
        for place in places
        if place.index is not None and (product := _product(case.line(place))) is not None
    }
    if not amounts:
        return None
    old = {index: _amount(case.commitment.lines[index].amount) for index in amounts}
    new = {index: money(product) for index, product in amounts.items()}
    changes = {index: {"amount": product} for index, product in amounts.items()}
    return Fix("Recompute", _by_line(old), _by_line(new), line_changes=changes)


def _by_line(words: Mapping[int, str]) -> str:
    return ", ".join(f"line {index + 1}: {word}" for index, word in words.items())


def transliterate(case: Case, places: tuple[Place, ...]) -> Fix | None:
    new = {place: letters.transliterate(case.text(place), case.charset) for place in places}
    new = {place: text for place, text in new.items() if text != case.text(place) and _is_safe(place, text)}
    if not new:
        return None
    changes = {place.field: text for place, text in new.items() if place.index is None}
    line_changes: dict[int, dict[str, Any]] = {}
    for place, text in new.items():
        if place.index is not None:
            line_changes.setdefault(place.index, {})[place.field] = text
    before = " | ".join(_shown(case.text(place)) for place in new)
    return Fix("Write it in plain letters", before, " | ".join(map(_shown, new.values())), changes, line_changes)


def _is_safe(place: Place, text: str) -> bool:
    """A fix must still be something that can be saved."""
    known = (fields.HEADER_BY_NAME if place.index is None else fields.LINE_BY_NAME)[place.field]
    return len(text) <= known.limit and (bool(visible(text)) or not known.required)

"""Headers as data: which column of somebody's file is which of our fields.

Our own labels, those of Procore's Commitments and Schedule of Values exports and usual synonyms are recognised,
whatever their case, blanks and punctuation. What is not recognised can be mapped by hand, and is remembered.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core import fields
from data.importing.reading import Sheet

LINE = "line."  # targets that begin with it are fields of an SOV line
LONGEST_HEADER = 200  # characters of a folded header, as far as it is remembered
NOT_IMPORTED = ""  # the target of a column that a person leaves out by hand


class Kind(StrEnum):
    """What the rows of a sheet are. Commitments with line columns are one row a line, header values repeated."""

    PROJECTS = "projects"
    VENDORS = "vendors"
    COST_CODES = "cost_codes"
    PEOPLE = "people"
    COMMITMENTS = "commitments"
    LINES = "lines"


KIND_LABELS = {
    Kind.PROJECTS: "Projects",
    Kind.VENDORS: "Vendors",
    Kind.COST_CODES: "Cost codes",
    Kind.PEOPLE: "People",
    Kind.COMMITMENTS: "Commitments",
    Kind.LINES: "Schedule of values",
}
# Sheets of these names are what they say, if their headers allow it.
_SHEET_NAMES: dict[str, Kind] = {
    "projects": Kind.PROJECTS,
    "jobs": Kind.PROJECTS,
    "vendors": Kind.VENDORS,
    "companies": Kind.VENDORS,
    "costcodes": Kind.COST_CODES,
    "people": Kind.PEOPLE,
    "directory": Kind.PEOPLE,
    "commitments": Kind.COMMITMENTS,
    "subcontracts": Kind.COMMITMENTS,
    "purchaseorders": Kind.COMMITMENTS,
    "lines": Kind.LINES,
    "sov": Kind.LINES,
    "scheduleofvalues": Kind.LINES,
}


@dataclass(frozen=True)
class Target:
    """One field that a column may hold. `aliases` are other headers for it; `ignored` says why it is not imported."""

    name: str
    label: str
    aliases: tuple[str, ...] = ()
    required: bool = False
    ignored: str = ""


_HEADER_ALIASES: dict[str, tuple[str, ...]] = {
    "number": ("Commitment number", "Contract number", "Commitment #", "Contract #", "#", "No.", "Commitment"),
    "title": ("Commitment title", "Contract title", "Commitment name", "Contract name"),
    "vendor_id": ("Vendor", "Vendor name", "Contract company name", "Company", "Subcontractor", "Supplier"),
    "contract_status": ("Status",),
    "executed": ("Contract executed",),
    "private": ("Is private",),
    "default_retainage": ("Default retainage", "Retainage", "Retainage %", "Retainage percent", "Default retention"),
    "accounting_method": ("Accounting",),
    "description": ("Commitment description", "Contract description", "Scope of work"),
    "contract_date": ("Date", "Commitment date"),
    "estimated_completion": ("Estimated completion date", "Estimated substantial completion"),
    "actual_completion": ("Actual completion date",),
    "signed_contract_received": ("Signed contract received date", "Signed purchase order received date"),
    "start_date": ("Start",),
    "delivery_date": ("Delivery",),
    "assigned_to": ("Assignee", "Assigned"),
}
_LINE_ALIASES: dict[str, tuple[str, ...]] = {
    "cost_code_id": ("Budget code", "Cost code number", "Line cost code", "Cost code name"),
    "cost_type": ("Line item type", "Category", "Type of cost"),
    "description": ("Line item description", "SOV description", "Item description", "Line"),
    "quantity": ("Qty",),
    "uom": ("Unit of measure", "Unit", "Units"),
    "unit_cost": ("Unit price", "Price"),
    "amount": ("Line amount", "Line item amount", "Scheduled value", "Subtotal", "Line total"),
    "overridden": ("Overridden",),
    "tax_code": ("Tax",),
    "billed_to_date": ("Billed",),
}
_PROJECT = Target("project", "Project", ("Project number", "Project name", "Job", "Job number", "Job name"))
_STATUS_MOVES = "The ERP status moves only when somebody sends, accepts or rejects."
_COUNTED = "The desk works it out itself."
_COMMITMENT_ONLY = (
    _PROJECT,
    Target("type", "Type", ("Contract type", "Commitment type")),
    Target("total", "Original contract amount", ("Original contract value", "Original amount", "Contract amount")),
    Target("ignored.erp_status", "ERP status", ("ERP sync status", "Accounting status"), ignored=_STATUS_MOVES),
    Target(
        "ignored.change",
        "Approved change orders",
        ("Pending change orders", "Draft change orders", "Revised contract amount", "Pending revised contract amount"),
        ignored="The desk holds the original contract only.",
    ),
    Target(
        "ignored.money",
        "Invoiced",
        ("Payments issued", "% paid", "Remaining balance outstanding", "Balance to finish", "Invoiced amount"),
        ignored="The desk holds no payments.",
    ),
    Target(
        "ignored.counted",
        "Days in this ERP status",
        ("Sent by", "Latest rejection", "Created by", "Created on", "SSOV status", "Linked drawings"),
        ignored=_COUNTED,
    ),
)
_LINE_POSITION = Target(
    "ignored.position",
    "Line number",
    ("Line #", "Line no.", "Line item number", "Position", "Item"),
    ignored="The order of the rows is the order of the lines.",
)


def _header_targets() -> tuple[Target, ...]:
    return tuple(
        Target(one.name, one.label, _HEADER_ALIASES.get(one.name, ()), required=one.name in {"number", "title"})
        for one in fields.HEADER
    )


def _line_targets() -> tuple[Target, ...]:
    return tuple(Target(LINE + one.name, one.label, _LINE_ALIASES.get(one.name, ())) for one in fields.LINE)


_ACTIVE = Target("active", "Active", ("Is active",))
_QUICKBOOKS_ID = Target("quickbooks_id", "QuickBooks id", ("QuickBooks ListID", "ListID", "ERP id"))
TARGETS: dict[Kind, tuple[Target, ...]] = {
    Kind.PROJECTS: (
        Target("number", "Number", ("Project number", "Job number", "Project #", "#", "No."), required=True),
        Target("name", "Name", ("Project name", "Job name", "Project"), required=True),
        Target("quickbooks_name", "QuickBooks customer:job", ("Customer:Job", "QuickBooks name", "QuickBooks job")),
        _QUICKBOOKS_ID,
        _ACTIVE,
    ),
    Kind.VENDORS: (
        Target("name", "Name", ("Vendor", "Vendor name", "Company", "Company name", "Contract company"), required=True),
        Target("quickbooks_name", "QuickBooks vendor", ("QuickBooks name", "QuickBooks vendor name", "ERP vendor")),
        _QUICKBOOKS_ID,
        Target("quickbooks_active", "Active in QuickBooks"),
        _ACTIVE,
    ),
    Kind.COST_CODES: (
        Target("code", "Code", ("Cost code", "Cost code number", "Number", "#"), required=True),
        Target("name", "Name", ("Cost code name", "Description", "Cost code description")),
        Target("synced", "Synced", ("Synced with QuickBooks", "In QuickBooks")),
        Target("quickbooks_name", "QuickBooks item", ("QuickBooks name", "Service item")),
        _QUICKBOOKS_ID,
        _ACTIVE,
    ),
    Kind.PEOPLE: (
        Target("email", "E-mail", ("Email", "Email address", "E-mail address", "Mail"), required=True),
        Target("name", "Name", ("Full name", "Person", "Contact name"), required=True),
        Target("job", "Job", ("Job title", "Role", "Title")),
        _ACTIVE,
        Target("erp_level", "ERP Integrations", ("ERP permission", "ERP Integrations permission")),
        Target("can_push", "Can push to accounting", ("Can push",)),
        Target("directory_admin", "Directory Admin"),
        Target("manager", "Manager"),
        Target("project", "Project", ("Project number", "Project name")),
        Target("level", "Commitments", ("Commitments permission", "Permission", "Project permission")),
        Target("may_create", "May create", ("Create",)),
        Target("may_edit", "May edit", ("Edit",)),
    ),
    Kind.COMMITMENTS: (*_header_targets(), *_COMMITMENT_ONLY, *_line_targets(), _LINE_POSITION),
    Kind.LINES: (
        Target(
            "number",
            "Number",
            ("Commitment number", "Commitment", "Contract number", "Commitment #", "Contract #", "#", "No."),
            required=True,
        ),
        _PROJECT,
        *_line_targets(),
        # On a sheet of lines there is only one description, and it is the line's.
        Target(LINE + "description", "Description"),
        _LINE_POSITION,
    ),
}


class How(StrEnum):
    """How a column came by its target."""

    RECOGNISED = "recognised"
    REMEMBERED = "remembered"
    BY_HAND = "by hand"
    NOT_IMPORTED = "not imported"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Column:
    """One column of a sheet: its place, its header, what it was taken for and how. `note` says why it is left out."""

    index: int
    header: str
    target: str
    how: How
    note: str = ""


Remembered = Mapping[tuple[Kind, str], str]  # (kind, folded header) → target
ByHand = Mapping[tuple[str, str], str]  # (sheet, header) → target, NOT_IMPORTED to leave it out


def fold_header(header: str) -> str:
    """The key of a header: letters and digits only, without case; `#` is a number."""
    text = unicodedata.normalize("NFKC", header).casefold().replace("#", " number ")
    return "".join(char for char in text if char.isalnum())[:LONGEST_HEADER]


def _known(kind: Kind) -> dict[str, Target]:
    known: dict[str, Target] = {}
    for target in TARGETS[kind]:
        for alias in (target.label, *target.aliases):
            known.setdefault(fold_header(alias), target)
    return known


KNOWN: dict[Kind, dict[str, Target]] = {kind: _known(kind) for kind in Kind}
LABELS: dict[Kind, dict[str, str]] = {
    kind: {target.name: target.label for target in reversed(targets) if not target.ignored}
    for kind, targets in TARGETS.items()
}


def columns(sheet: Sheet, kind: Kind, by_hand: ByHand, remembered: Remembered) -> tuple[Column, ...]:
    """What each column of the sheet is taken for: by hand first, then as remembered, then by its header."""
    return tuple(
        _column(index, header, kind, by_hand.get((sheet.name, header)), remembered)
        for index, header in enumerate(sheet.header)
    )


def _column(index: int, header: str, kind: Kind, chosen: str | None, remembered: Remembered) -> Column:
    if not header:
        return Column(index, "", NOT_IMPORTED, How.NOT_IMPORTED, "The column has no header.")
    if chosen is not None:
        return Column(index, header, chosen if chosen in LABELS[kind] else NOT_IMPORTED, How.BY_HAND)
    folded = fold_header(header)
    kept = remembered.get((kind, folded))
    if kept is not None:
        return Column(index, header, kept if kept in LABELS[kind] else NOT_IMPORTED, How.REMEMBERED)
    target = KNOWN[kind].get(folded)
    if target and target.ignored:
        return Column(index, header, NOT_IMPORTED, How.NOT_IMPORTED, target.ignored)
    return Column(index, header, target.name if target else NOT_IMPORTED, How.RECOGNISED if target else How.UNKNOWN)


def twice(found: Iterable[Column]) -> tuple[tuple[Column, Column], ...]:
    """Pairs of columns that were taken for the same field."""
    first: dict[str, Column] = {}
    pairs: list[tuple[Column, Column]] = []
    for column in found:
        if not column.target:
            continue
        if column.target in first:
            pairs.append((first[column.target], column))
        else:
            first[column.target] = column
    return tuple(pairs)


def missing(found: Iterable[Column], kind: Kind) -> tuple[Target, ...]:
    """The fields that a sheet of this kind must have and this one has not."""
    present = {column.target for column in found}
    return tuple(target for target in TARGETS[kind] if target.required and target.name not in present)


def recognise(sheet: Sheet, remembered: Remembered) -> Kind | None:
    """The kind that the sheet's name says, or that recognises most of its headers; None when no kind fits."""
    scores = {kind: _score(sheet, kind, remembered) for kind in Kind}
    named = _SHEET_NAMES.get(fold_header(sheet.name))
    if named and scores[named]:
        return named
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] else None


def _score(sheet: Sheet, kind: Kind, remembered: Remembered) -> int:
    """How many headers are recognised; 0 when one that is needed is missing."""
    found = columns(sheet, kind, {}, remembered)
    needed = not missing(found, kind)
    if kind is Kind.LINES:
        needed = needed and any(column.target.startswith(LINE) for column in found)
    known = sum(1 for column in found if column.target or (column.header and column.note))
    return known if needed else 0

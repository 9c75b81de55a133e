"""The header and line fields as data: labels, limits, who has them and when they are locked.

Forms, imports, snapshots, findings, locks and the diff all read these two tables (domain.md sections 2 and 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.commitment import CommitmentType

SUBCONTRACT = frozenset({CommitmentType.SUBCONTRACT})
PURCHASE_ORDER = frozenset({CommitmentType.PURCHASE_ORDER})
BOTH = SUBCONTRACT | PURCHASE_ORDER


class Kind(StrEnum):
    """How a field is typed in and checked."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    FLAG = "flag"
    DATE = "date"
    PERCENT = "percent"
    PROJECT = "project"
    VENDOR = "vendor"
    PERSON = "person"
    COST_CODE = "cost_code"
    MONEY = "money"  # 2 decimals
    UNIT_COST = "unit_cost"  # 4 decimals
    QUANTITY = "quantity"  # 5 decimals


@dataclass(frozen=True)
class Field:
    """One field. `name` is the attribute of Commitment or Line; `limit` counts characters of text."""

    name: str
    label: str
    kind: Kind
    limit: int = 0
    types: frozenset[CommitmentType] = BOTH
    locked_when_synced: bool = False
    required: bool = False
    allows_negative: bool = False


# Text is stored longer than an ERP takes it, so that preflight can say what is wrong instead of a refused save.
HEADER: tuple[Field, ...] = (
    Field("number", "Number", Kind.TEXT, 40, locked_when_synced=True, required=True),
    Field("title", "Title", Kind.TEXT, 255, locked_when_synced=True, required=True),
    Field("vendor_id", "Contract company", Kind.VENDOR, locked_when_synced=True),
    Field("contract_status", "Contract status", Kind.CHOICE, locked_when_synced=True, required=True),
    Field("executed", "Executed", Kind.FLAG),
    Field("private", "Private", Kind.FLAG),
    Field("default_retainage", "Default retainage %", Kind.PERCENT, locked_when_synced=True),
    Field("accounting_method", "Accounting method", Kind.CHOICE, locked_when_synced=True, required=True),
    Field("description", "Description", Kind.LONG_TEXT, 20_000),
    Field("inclusions", "Inclusions", Kind.LONG_TEXT, 20_000, SUBCONTRACT),
    Field("exclusions", "Exclusions", Kind.LONG_TEXT, 20_000, SUBCONTRACT),
    Field("contract_date", "Contract date", Kind.DATE),
    Field("start_date", "Start date", Kind.DATE, types=SUBCONTRACT),
    Field("estimated_completion", "Estimated completion", Kind.DATE, types=SUBCONTRACT),
    Field("actual_completion", "Actual completion", Kind.DATE, types=SUBCONTRACT),
    Field("signed_contract_received", "Signed contract received", Kind.DATE, types=SUBCONTRACT),
    Field("bill_to", "Bill to", Kind.LONG_TEXT, 1_000, PURCHASE_ORDER),
    Field("ship_to", "Ship to", Kind.LONG_TEXT, 1_000, PURCHASE_ORDER),
    Field("ship_via", "Ship via", Kind.TEXT, 100, PURCHASE_ORDER),
    Field("payment_terms", "Payment terms", Kind.TEXT, 100, PURCHASE_ORDER),
    Field("delivery_date", "Delivery date", Kind.DATE, types=PURCHASE_ORDER),
    Field("assigned_to", "Assigned to", Kind.PERSON),
)
LINE: tuple[Field, ...] = (
    Field("cost_code_id", "Cost code", Kind.COST_CODE, locked_when_synced=True),
    Field("cost_type", "Cost type", Kind.TEXT, 40, locked_when_synced=True),
    Field("description", "Line description", Kind.TEXT, 4_095, locked_when_synced=True),
    Field("quantity", "Quantity", Kind.QUANTITY, locked_when_synced=True, allows_negative=True),
    Field("uom", "UOM", Kind.TEXT, 31, locked_when_synced=True),
    Field("unit_cost", "Unit cost", Kind.UNIT_COST, locked_when_synced=True, allows_negative=True),
    Field("amount", "Amount", Kind.MONEY, locked_when_synced=True, allows_negative=True),
    Field("overridden", "Amount overridden", Kind.FLAG, locked_when_synced=True),
    Field("tax_code", "Tax code", Kind.TEXT, 31, locked_when_synced=True),
    Field("billed_to_date", "Billed to date", Kind.MONEY, locked_when_synced=True, allows_negative=True),
)
HEADER_BY_NAME = {field.name: field for field in HEADER}
LINE_BY_NAME = {field.name: field for field in LINE}
SOV = "sov"  # the name under which findings and locks speak of the whole schedule of values
SOV_LABEL = "Schedule of values"


def label(name: str) -> str:
    """The label of a header field, of a line field, or of the schedule of values."""
    if name == SOV:
        return SOV_LABEL
    found = HEADER_BY_NAME.get(name) or LINE_BY_NAME.get(name)
    return found.label if found else name


@cache
def header_fields(type_: CommitmentType) -> tuple[Field, ...]:
    """The header fields that a commitment of this type has, in the order of the form."""
    return tuple(field for field in HEADER if type_ in field.types)

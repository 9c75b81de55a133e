"""The commitment and its schedule of values, with decimal money (domain.md section 2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

CENT = Decimal("0.01")
UNIT_COST_STEP = Decimal("0.0001")
QUANTITY_STEP = Decimal("0.00001")  # QUANTYPE: at most five decimals
AMOUNT_LIMIT = Decimal(10) ** 13  # AMTTYPE: at most 13 digits before the point


class CommitmentType(StrEnum):
    SUBCONTRACT = "subcontract"
    PURCHASE_ORDER = "purchase_order"


class AccountingMethod(StrEnum):
    """`amount`: a lump sum a line; `unit`: quantity × unit cost. Fixed once a line exists."""

    AMOUNT = "amount"
    UNIT = "unit"


TYPE_LABELS = {
    CommitmentType.SUBCONTRACT: "Subcontract",
    CommitmentType.PURCHASE_ORDER: "Purchase order",
}
METHOD_LABELS = {
    AccountingMethod.AMOUNT: "Amount based",
    AccountingMethod.UNIT: "Unit/quantity based",
}
CONTRACT_STATUSES: dict[CommitmentType, tuple[str, ...]] = {
    CommitmentType.SUBCONTRACT: (
        "Draft",
        "Out for Bid",
        "Out for Signature",
        "Approved",
        "Complete",
        "Terminated",
        "Void",
    ),
    CommitmentType.PURCHASE_ORDER: (
        "Draft",
        "Processing",
        "Submitted",
        "Partially Received",
        "Received",
        "Approved",
        "Closed",
    ),
}
APPROVED = "Approved"
# Contract statuses that end a rejected commitment instead of a re-send (domain.md section 3).
GIVEN_UP = frozenset({"Void", "Terminated", "Closed"})


@dataclass(frozen=True)
class Line:
    """One SOV line. `id` is the line's identity across edits; None before it is stored.

    Money is in company currency: `amount` and `billed_to_date` with 2 decimals, `unit_cost` with 4,
    `quantity` with at most 5.
    """

    position: int
    cost_code_id: int | None
    amount: Decimal
    id: int | None = None
    cost_type: str = ""
    description: str = ""
    quantity: Decimal | None = None
    uom: str = ""
    unit_cost: Decimal | None = None
    overridden: bool = False
    tax_code: str = ""
    billed_to_date: Decimal = Decimal("0.00")


@dataclass(frozen=True)
class Commitment:
    """A commitment as it stands now, header and lines. `id` is None before it is stored."""

    number: str
    title: str
    type: CommitmentType
    project_id: int
    created_by: int
    id: int | None = None
    version: int = 0
    vendor_id: int | None = None
    contract_status: str = "Draft"
    executed: bool = False
    private: bool = False
    default_retainage: Decimal | None = None  # percent, 2 decimals
    description: str = ""
    inclusions: str = ""
    exclusions: str = ""
    contract_date: date | None = None
    start_date: date | None = None
    estimated_completion: date | None = None
    actual_completion: date | None = None
    signed_contract_received: date | None = None
    bill_to: str = ""
    ship_to: str = ""
    ship_via: str = ""
    payment_terms: str = ""
    delivery_date: date | None = None
    assigned_to: int | None = None
    accounting_method: AccountingMethod = AccountingMethod.AMOUNT
    lines: tuple[Line, ...] = ()

    @property
    def total(self) -> Decimal:
        """The original contract amount: the sum of the lines, in currency with 2 decimals."""
        return total(self.lines)


def total(lines: Iterable[Line]) -> Decimal:
    """The sum of the lines' amounts, in currency with 2 decimals."""
    return sum((line.amount for line in lines), Decimal("0.00"))


def extended_amount(quantity: Decimal, unit_cost: Decimal) -> Decimal:
    """quantity × unit cost, rounded half up to cents (domain.md section 2)."""
    return (quantity * unit_cost).quantize(CENT, rounding=ROUND_HALF_UP)


def money(value: Decimal) -> str:
    """An amount as people read it: `$1,234.56`, negative as `-$1,234.56`."""
    sign = "-" if value < 0 else ""
    return f"{sign}${abs(value):,.2f}"


def counted(count: int, noun: str, nouns: str = "") -> str:
    """`1 commitment`, `1,204 commitments`; `nouns` where an s is not enough."""
    return f"{count:,} {noun if count == 1 else nouns or f'{noun}s'}"


def number(value: Decimal, places: int = 0) -> str:
    """A quantity, unit cost or percentage as people read it: `7,918`, `0.5`, with at least `places` decimals."""
    decimals = max(places, -int(value.normalize().as_tuple().exponent))
    return f"{value:,.{decimals}f}"

"""Section 2 of the domain: decimal money, unit lines, contract statuses."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commitment import CONTRACT_STATUSES, Commitment, CommitmentType, Line, extended_amount, money, number, total

cents = st.integers(-(10**15) + 1, 10**15 - 1).map(lambda number: Decimal(number).scaleb(-2))


@pytest.mark.parametrize(
    ("quantity", "unit_cost", "amount"),
    [
        ("3", "2.5000", "7.50"),
        ("1", "2.6750", "2.68"),  # a binary float would give 2.67
        ("1", "0.0050", "0.01"),
        ("1", "0.0049", "0.00"),
        ("-1", "0.0050", "-0.01"),
        ("0.33333", "3.0000", "1.00"),
        ("1", "2.6650", "2.67"),  # half even would give 2.66
    ],
)
def test_a_unit_line_is_rounded_half_up_to_cents(quantity: str, unit_cost: str, amount: str) -> None:
    assert extended_amount(Decimal(quantity), Decimal(unit_cost)) == Decimal(amount)


@given(quantity=st.integers(-(10**10), 10**10), unit_cost=st.integers(-(10**9), 10**9))
def test_rounding_is_exact_for_every_amount_that_fits(quantity: int, unit_cost: int) -> None:
    """Against whole numbers: quantity in 10^-5, unit cost in 10^-4, so the product is in 10^-9."""
    amount = extended_amount(Decimal(quantity).scaleb(-5), Decimal(unit_cost).scaleb(-4))
    size = (abs(quantity * unit_cost) + 5 * 10**6) // 10**7
    assert int(amount.scaleb(2)) == (size if quantity * unit_cost >= 0 else -size)


@given(st.lists(cents, max_size=30))
def test_the_total_is_the_sum_of_the_lines_to_the_cent(amounts: list[Decimal]) -> None:
    lines = tuple(Line(position, None, amount) for position, amount in enumerate(amounts, start=1))
    commitment = Commitment("SC-1", "Title", CommitmentType.SUBCONTRACT, 1, 1, lines=lines)
    assert int(commitment.total.scaleb(2)) == sum(int(amount.scaleb(2)) for amount in amounts)
    assert commitment.total.as_tuple().exponent == -2


def test_nothing_totals_to_zero_in_cents() -> None:
    assert str(total([])) == "0.00"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0.00", "$0.00"),
        ("1234.5", "$1,234.50"),
        ("-1234567.89", "-$1,234,567.89"),
        ("9999999999999.99", "$9,999,999,999,999.99"),
    ],
)
def test_money_reads_as_people_write_it(amount: str, words: str) -> None:
    assert money(Decimal(amount)) == words


def test_the_contract_statuses_are_those_of_the_domain() -> None:
    assert CONTRACT_STATUSES[CommitmentType.SUBCONTRACT] == (
        "Draft",
        "Out for Bid",
        "Out for Signature",
        "Approved",
        "Complete",
        "Terminated",
        "Void",
    )
    assert CONTRACT_STATUSES[CommitmentType.PURCHASE_ORDER] == (
        "Draft",
        "Processing",
        "Submitted",
        "Partially Received",
        "Received",
        "Approved",
        "Closed",
    )


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        ("7918.00000", 0, "7,918"),
        ("0.50000", 0, "0.5"),
        ("22.0000", 2, "22.00"),
        ("36.8505", 2, "36.8505"),
        ("-1200", 0, "-1,200"),
        ("0", 0, "0"),
    ],
)
def test_a_quantity_is_shown_without_idle_zeros(value: str, places: int, shown: str) -> None:
    assert number(Decimal(value), places) == shown

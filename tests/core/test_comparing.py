"""An order as it was handed over against the one that QuickBooks keeps: is it ours, and what is otherwise there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from core.erp import Kept, KeptLine, Order, OrderLine, Ref
from core.quickbooks.comparing import differences, is_ours

ORDER = Order(
    guid="0b7e8d3a-1f2c",
    number="SC-001",
    vendor=Ref("V1", "Keswick"),
    job=Ref("J1", "Acme:HQ"),
    day=date(2026, 3, 2),
    title="Insulation",
    lines=(OrderLine(Ref("I1", "07-200"), Decimal("10.00")), OrderLine(Ref("I2", "07-300"), Decimal("20.00"))),
)
KEPT = Kept(
    id="TXN-1",
    number="SC-001",
    vendor=Ref("V1", "Keswick"),
    total=Decimal("30.00"),
    lines=(KeptLine(Decimal("10.00"), Ref("I1")), KeptLine(Decimal("20.00"), Ref(name="07-300"))),
)


@pytest.mark.parametrize(
    ("kept", "ours"),
    [
        ({"guid": "{0B7E8D3A-1F2C}"}, True),
        ({"guid": "0b7e8d3a-1f2c", "total": Decimal("1.00"), "vendor": Ref("V9")}, True),
        ({"guid": "X0b7e8d3a-1f2cX"}, False),
        ({"guid": "{another}"}, False),
        ({}, True),
        ({"total": Decimal("30.01")}, False),
        ({"vendor": Ref("V9", "Keswick")}, False),
        ({"vendor": Ref(name="KESWICK")}, True),
        ({"vendor": Ref(name="Lew")}, False),
        ({"vendor": Ref()}, True),
    ],
)
def test_an_order_is_ours_by_its_guid_or_else_by_vendor_and_total(kept: dict[str, Any], ours: bool) -> None:
    assert is_ours(ORDER, replace(KEPT, **kept)) is ours


def test_an_order_without_a_vendor_is_ours_by_its_total() -> None:
    assert is_ours(replace(ORDER, vendor=Ref()), KEPT)


def lines(*changes: dict[str, Any]) -> dict[str, Any]:
    return {"lines": tuple(replace(line, **change) for line, change in zip(KEPT.lines, changes, strict=True))}


@pytest.mark.parametrize(
    ("kept", "sentences"),
    [
        ({}, ()),
        ({"total": Decimal("31.00")}, ("The total is $31.00 in QuickBooks and $30.00 here.",)),
        ({"number": "SC-1"}, ("The number is SC-1 in QuickBooks and SC-001 here.",)),
        ({"number": ""}, ("The number is empty in QuickBooks and SC-001 here.",)),
        ({"vendor": Ref("V9", "Lew")}, ("The vendor is Lew in QuickBooks and Keswick here.",)),
        ({"vendor": Ref("V9")}, ("The vendor is V9 in QuickBooks and Keswick here.",)),
        ({"lines": KEPT.lines[:1]}, ("There are 1 lines in QuickBooks and 2 here.",)),
        (lines({}, {"amount": Decimal("21.00")}), ("Line 2 is $21.00 in QuickBooks and $20.00 here.",)),
        (lines({"item": Ref("I9")}, {}), ("Line 1 has the item I9 in QuickBooks.",)),
        (lines({"item": Ref("I9", "99-999")}, {}), ("Line 1 has the item 99-999 in QuickBooks.",)),
        (
            {"total": Decimal("1.00"), "number": "X", "lines": ()},
            (
                "The total is $1.00 in QuickBooks and $30.00 here.",
                "The number is X in QuickBooks and SC-001 here.",
                "There are 0 lines in QuickBooks and 2 here.",
            ),
        ),
    ],
)
def test_what_quickbooks_keeps_otherwise_is_said_a_sentence_each(
    kept: dict[str, Any], sentences: tuple[str, ...]
) -> None:
    assert differences(ORDER, replace(KEPT, **kept)) == sentences

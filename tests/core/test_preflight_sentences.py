"""Every rule of preflight in its words: what is wrong, where, and the cure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from core import fields, preflight
from core.commitment import AccountingMethod
from core.preflight import Severity, Surroundings
from tests.core.test_preflight import AROUND, GOOD, LINE, VENDOR

BIG = replace(LINE, amount=Decimal("9999999999999.00"))
UNIT = {"accounting_method": AccountingMethod.UNIT}


def line(**changes: Any) -> dict[str, Any]:
    return {"lines": (LINE, replace(LINE, **changes))}


def unit(**changes: Any) -> dict[str, Any]:
    bought = replace(LINE, quantity=Decimal("3"), unit_cost=Decimal("2.5"), amount=Decimal("7.50"))
    return UNIT | {"lines": (replace(bought, **changes),)}


OF_THE_COMMITMENT: list[tuple[dict[str, Any], str, str, int | None]] = [
    ({"number": ""}, "Fill in a number of 1 to 11 characters.", "number", None),
    (
        {"number": "SC-INSULATION"},
        "The number SC-INSULATION has 13 characters, QuickBooks takes 11. Shorten it by 2.",
        "number",
        None,
    ),
    (
        {"number": "x" * 61},
        f"The number {'x' * 60}… has 61 characters, QuickBooks takes 11. Shorten it by 50.",
        "number",
        None,
    ),
    (
        {"number": "x" * 60},
        f"The number {'x' * 60} has 60 characters, QuickBooks takes 11. Shorten it by 49.",
        "number",
        None,
    ),
    ({"title": " "}, "Fill in a title of 1 to 255 characters.", "title", None),
    (
        {"title": "x" * 257},
        "The title has 257 characters, QuickBooks takes 255. Shorten it by 2.",
        "title",
        None,
    ),
    (
        {"contract_status": "Draft"},
        "The contract status is Draft. Set it to Approved once the contract is approved.",
        "contract_status",
        None,
    ),
    (
        line(cost_code_id=None),
        "Line 2 has no cost code. Choose one that is synced with QuickBooks.",
        "cost_code_id",
        2,
    ),
    (
        line(cost_code_id=6),
        "Line 2: cost code 99-999 is not synced. Choose an active one that is synced with QuickBooks, "
        "or ask a Directory Admin.",
        "cost_code_id",
        2,
    ),
    (
        line(cost_code_id=7),
        "Line 2: cost code 01-000 is archived. Choose an active one that is synced with QuickBooks, "
        "or ask a Directory Admin.",
        "cost_code_id",
        2,
    ),
    (
        line(cost_code_id=404),
        "Line 2: its cost code is no longer in the list. Choose an active one that is synced with QuickBooks, "
        "or ask a Directory Admin.",
        "cost_code_id",
        2,
    ),
    (
        line(amount=Decimal("NaN")),
        "Line 2: the amount is not a number. Fill in an amount such as 1,234.56.",
        "amount",
        2,
    ),
    (
        line(amount=Decimal("10000000000000.00")),
        "Line 2: the amount has more than 13 digits before the point. Check it, or split the line.",
        "amount",
        2,
    ),
    (
        line(amount=Decimal("1.005")),
        "Line 2: the amount 1.005 has more than 2 decimals. Round it to cents.",
        "amount",
        2,
    ),
    (
        unit(quantity=None),
        "Line 1: quantity or unit cost is missing. Fill in both, or mark the amount as overridden.",
        "quantity",
        1,
    ),
    (
        unit(amount=Decimal("1234.00")),
        "Line 1: the amount is $1,234.00, but quantity × unit cost is $7.50. Recompute it, or mark it as overridden.",
        "amount",
        1,
    ),
    (
        unit(quantity=Decimal("1e13")),
        "Line 1: the amount is 7.50, but quantity × unit cost is no amount that can be written. "
        "Recompute it, or mark it as overridden.",
        "amount",
        1,
    ),
    (
        {"lines": (BIG, BIG)},
        "The total has more than 13 digits before the point. Check the amounts, or split the commitment.",
        fields.SOV,
        None,
    ),
    (
        line(amount=Decimal("-100.00")),
        "The total is zero. Fill in the amounts of the lines.",
        fields.SOV,
        None,
    ),
    (
        {"title": "Łódź"},
        "Title holds “Ł”, “ź”, which the QuickBooks company file cannot store. Write it in plain letters.",
        "title",
        None,
    ),
    (
        line(description="→\u200b≤≥≠"),
        "Line 2: Line description holds “→”, U+200B, “≤”, “≥”, “≠”, which the QuickBooks company file cannot store. "
        "Write it in plain letters.",
        "description",
        2,
    ),
    (
        {"title": "→≤≥≠≈✓"},
        "Title holds “→”, “≤”, “≥”, “≠”, “≈” …, which the QuickBooks company file cannot store. "
        "Write it in plain letters.",
        "title",
        None,
    ),
    (
        {"default_retainage": None},
        "The default retainage is empty. Fill it in, 0 if nothing is retained.",
        "default_retainage",
        None,
    ),
    (
        {"executed": False},
        "It is not executed. Tick Executed once the contract is signed.",
        "executed",
        None,
    ),
]


@pytest.mark.parametrize(("changes", "sentence", "field", "place"), OF_THE_COMMITMENT)
def test_a_rule_about_the_commitment_says_what_is_wrong_where_and_the_cure(
    changes: dict[str, Any], sentence: str, field: str, place: int | None
) -> None:
    (only,) = [one for one in preflight.check(replace(GOOD, **changes), AROUND) if one.problem.sentence == sentence]
    assert (only.problem.field, only.problem.line) == (field, place)


AROUND_IT: list[tuple[dict[str, Any], str, str]] = [
    (
        {"number_taken": lambda number: True},
        "The number SC-001 is already used by another commitment that was handed to accounting. Choose another number.",
        "number",
    ),
    ({"vendor": None}, "Choose the contract company: a vendor linked to QuickBooks.", "vendor_id"),
    (
        {"vendor": replace(VENDOR, active=False)},
        "Keswick is archived. Choose an active contract company, or ask a Directory Admin to bring it back.",
        "vendor_id",
    ),
    (
        {"vendor": replace(VENDOR, linked=False)},
        "Keswick is not linked to a QuickBooks vendor. Ask a Directory Admin to link it in the Directory, "
        "or choose a linked one.",
        "vendor_id",
    ),
    (
        {"vendor": replace(VENDOR, erp_active=False)},
        "Keswick is linked to Keswick Insulation, which is inactive in QuickBooks. Make it active there, "
        "or choose another contract company.",
        "vendor_id",
    ),
    (
        {"vendor": replace(VENDOR, erp_name="x" * 42)},
        f"The QuickBooks vendor name {'x' * 42} has 42 characters, QuickBooks takes 41. "
        "Shorten it there and link it again.",
        "vendor_id",
    ),
    (
        {"project_linked": False},
        "Project 1001 is not linked to a QuickBooks customer:job. Ask a Directory Admin to link it in the Directory.",
        "",
    ),
    (
        {"project_in_erp": False},
        "The QuickBooks customer:job of project 1001 is inactive or was deleted. Make it active there, "
        "or link another one.",
        "",
    ),
]


@pytest.mark.parametrize(("changes", "sentence", "field"), AROUND_IT)
def test_a_rule_about_what_stands_around_it_says_what_is_wrong_and_the_cure(
    changes: dict[str, Any], sentence: str, field: str
) -> None:
    (only,) = preflight.check(GOOD, replace(AROUND, **changes))
    assert (only.problem.sentence, only.problem.field, only.severity) == (sentence, field, Severity.ERROR)


def test_a_vendor_that_is_archived_or_not_linked_is_told_so_once() -> None:
    archived = replace(VENDOR, active=False, linked=False, erp_active=False, erp_name="x" * 42)
    around: Surroundings = replace(AROUND, vendor=archived)
    assert len(preflight.check(GOOD, around)) == 1
    assert len(preflight.check(GOOD, replace(around, vendor=replace(archived, active=True)))) == 1


def test_a_project_that_is_not_linked_cannot_be_gone() -> None:
    around = replace(AROUND, project_linked=False, project_in_erp=False)
    assert len(preflight.check(GOOD, around)) == 1

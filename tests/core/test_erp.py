"""The order of an accepted submission: what it takes from the frozen picture, and that it is kept as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from core import erp
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.erp import Links, Order, OrderLine, Ref
from core.snapshot import take

NAMES: dict[str, dict[int, str]] = {
    "project": {1: "1001 HQ"},
    "vendor": {3: "Keswick"},
    "person": {},
    "cost_code": {5: "07-200"},
}
VENDOR, JOB, ITEM, CLASS = Ref("V1", "Keswick Inc."), Ref("J1", "Acme:HQ"), Ref("I1", "Insulation"), Ref("C1", "Sub")
LINKS = Links(vendors={3: VENDOR}, projects={1: JOB}, cost_codes={5: ITEM}, cost_types={"S": CLASS})
ACCEPTED = date(2026, 3, 4)
BOUGHT = Line(
    1,
    5,
    Decimal("7.50"),
    id=21,
    cost_type="S",
    description="Rolls",
    quantity=Decimal("3.00000"),
    uom="ea",
    unit_cost=Decimal("2.5000"),
)
COMMITMENT = Commitment(
    "PO-001",
    "Insulation",
    CommitmentType.PURCHASE_ORDER,
    1,
    9,
    vendor_id=3,
    description="Grüße an die Baustelle",
    contract_date=date(2026, 3, 2),
    delivery_date=date(2026, 4, 1),
    accounting_method=AccountingMethod.UNIT,
    lines=(BOUGHT,),
)
ORDER = Order(
    guid="g-1",
    number="PO-1",
    vendor=VENDOR,
    job=JOB,
    day=date(2026, 3, 2),
    title="Insulation",
    description="Grüße an die Baustelle",
    delivery=date(2026, 4, 1),
    lines=(OrderLine(ITEM, Decimal("7.50"), "Rolls", Decimal("3.00000"), Decimal("2.5000"), "ea", CLASS),),
)


def ordered(links: Links = LINKS, **changes: Any) -> Order:
    picture = take(replace(COMMITMENT, **changes), NAMES)
    return erp.order(picture, links, guid="g-1", number="PO-1", accepted_on=ACCEPTED)


def line(method: AccountingMethod = AccountingMethod.UNIT, **changes: Any) -> OrderLine:
    (found,) = ordered(accounting_method=method, lines=(replace(BOUGHT, **changes),)).lines
    return found


def test_an_order_is_made_of_the_snapshot_and_the_links() -> None:
    assert ordered() == ORDER


def test_what_is_not_linked_goes_by_the_name_it_had_and_a_project_by_none() -> None:
    found = ordered(Links())
    assert (found.vendor, found.job) == (Ref(name="Keswick"), Ref())
    assert (found.lines[0].item, found.lines[0].cost_class) == (Ref(name="07-200"), Ref())


def test_without_a_contract_date_the_order_is_of_the_day_of_acceptance() -> None:
    assert ordered(contract_date=None).day == ACCEPTED


def test_a_subcontract_has_no_day_of_delivery() -> None:
    found = ordered(type=CommitmentType.SUBCONTRACT, description="")
    assert (found.delivery, found.description) == (None, "")


def test_a_submission_whose_description_is_nothing_is_ordered_without_one() -> None:
    picture = take(COMMITMENT, NAMES)
    picture["header"]["description"] = None
    found = erp.order(picture, LINKS, guid="g-1", number="PO-1", accepted_on=ACCEPTED)
    assert found.description == ""


@pytest.mark.parametrize(
    "changes",
    [{"method": AccountingMethod.AMOUNT}, {"overridden": True}, {"quantity": None}, {"unit_cost": None}],
    ids=lambda changes: next(iter(changes)),
)
def test_quantity_and_unit_cost_go_along_only_where_they_make_the_amount(changes: dict[str, Any]) -> None:
    assert line(**changes) == replace(ORDER.lines[0], quantity=None, unit_cost=None)


def test_the_total_of_an_order_is_in_cents() -> None:
    assert str(replace(ORDER, lines=()).total) == "0.00"
    assert str(replace(ORDER, lines=ORDER.lines * 2).total) == "15.00"


def test_the_guid_of_a_submission_is_always_the_same_and_no_other_has_it() -> None:
    assert erp.guid(17, 2, "abc") == "aa9d573e-832d-1089-7164-1b46fc49b0d6"
    assert len({erp.guid(*of) for of in ((17, 2, "abc"), (18, 2, "abc"), (17, 3, "abc"), (17, 2, "abd"))}) == 4


@pytest.mark.parametrize(
    "order",
    [
        ORDER,
        replace(ORDER, delivery=None, lines=()),
        replace(ORDER, lines=(OrderLine(Ref(name="07-200"), Decimal("-0.01")), *ORDER.lines)),
    ],
)
def test_an_order_that_was_kept_is_the_same_order(order: Order) -> None:
    kept = erp.to_json(order)
    assert erp.from_json(kept) == order
    assert str(erp.from_json(kept).total) == str(order.total)


def test_an_order_is_kept_as_text_that_people_can_read_and_that_is_always_the_same() -> None:
    kept = erp.to_json(ORDER)
    assert "Grüße" in kept
    assert list(json.loads(kept)) == sorted(json.loads(kept))
    assert json.loads(kept)["lines"][0]["quantity"] == "3.00000"


@pytest.mark.parametrize(("ref", "names_something"), [(Ref(), False), (Ref("1"), True), (Ref(name="One"), True)])
def test_an_entry_is_named_by_its_id_or_by_its_name(ref: Ref, names_something: bool) -> None:
    assert bool(ref) is names_something

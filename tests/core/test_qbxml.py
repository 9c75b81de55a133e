"""Requests to QuickBooks: valid under Intuit's own schema whatever preflight lets through, and right to the cent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from core import erp, preflight, snapshot
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line, extended_amount
from core.erp import ErpSettings, Links, ListKind, Order, OrderLine, Ref
from core.preflight import CostCodeFacts, Severity, Surroundings, VendorFacts
from core.quickbooks import qbxml
from tests.quickbooks.schema import complaints

CENT = Decimal("0.01")
VENDOR, JOB, ITEM = (
    Ref("A60000-1197760912", "Keswick Insulation"),
    Ref("150000-933272658", "Acme:HQ"),
    Ref("80-1", "07-200"),
)
ORDER = Order(
    guid="0b7e8d3a-1f2c-4d5e-8f90-a1b2c3d4e5f6",
    number="SC-001",
    vendor=VENDOR,
    job=JOB,
    day=date(2026, 3, 2),
    title="Insulation",
    description="Supply and install.",
    lines=(OrderLine(ITEM, Decimal("12000.00"), "Part 1"),),
)
PLAIN = ErpSettings()


def sent(order: Order, chosen: ErpSettings = PLAIN) -> Any:
    """The PurchaseOrderAdd of an order, after the schema had its say."""
    request = qbxml.purchase_order_add(order, chosen, 1).content
    assert complaints(request) == [], request
    return etree.fromstring(request.encode()).find(".//PurchaseOrderAdd")


def money_in(add: Any) -> Decimal:
    """What QuickBooks makes of it: the amount, or quantity × rate where none is sent."""
    return sum((_amount(line) for line in add.iter("PurchaseOrderLineAdd")), Decimal("0.00"))


def _amount(line: Any) -> Decimal:
    quantity, rate, amount = (line.findtext(name) for name in ("Quantity", "Rate", "Amount"))
    product = Decimal(quantity or 0) * Decimal(rate or 0)
    if amount is None:
        return product.quantize(CENT, rounding=ROUND_HALF_UP)
    assert not quantity or product == Decimal(amount)  # QuickBooks refuses an amount that is not the product
    return Decimal(amount)


# --- any order ----------------------------------------------------------------------------------------------------

amounts = st.decimals(min_value=Decimal(-(10**13)) + 1, max_value=Decimal(10**13) - 1, places=2)
texts = st.text(max_size=300)
refs = st.builds(Ref, st.sampled_from(["", "80-1", "x" * 36]), st.text(max_size=31))


@st.composite
def order_lines(draw: st.DrawFn) -> OrderLine:
    amount = draw(amounts)
    quantity = unit_cost = None
    if draw(st.booleans()):
        quantity = draw(st.decimals(Decimal("-99999999999"), Decimal("99999999999"), places=5))
        unit_cost = draw(st.decimals(Decimal(-99999), Decimal(99999), places=4))
        product = extended_amount(quantity, unit_cost)
        assume(abs(product) < 10**13)
        amount = product if draw(st.booleans()) else amount
    return OrderLine(
        item=draw(refs),
        amount=amount,
        description=draw(st.text(max_size=4_095)) if draw(st.booleans()) else draw(texts),
        quantity=quantity,
        unit_cost=unit_cost,
        uom=draw(st.text(max_size=31)),
        cost_class=draw(refs),
    )


orders = st.builds(
    Order,
    guid=st.just(ORDER.guid),
    number=st.text(min_size=1, max_size=11),
    vendor=refs,
    job=refs,
    day=st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    title=st.text(max_size=255),
    description=st.one_of(st.text(max_size=4_095), st.text(max_size=99)),
    delivery=st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    lines=st.lists(order_lines(), min_size=1, max_size=4).map(tuple),
)
choices = st.builds(ErpSettings, amount_as_quantity=st.booleans(), with_classes=st.booleans())


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(orders, choices)
@example(replace(ORDER, description="\U0001f3d7" * 4_095, title="<&>\"'\x00\ud800\ufffe"), PLAIN)
@example(replace(ORDER, lines=(OrderLine(ITEM, Decimal("9999999999999.99")),)), ErpSettings(amount_as_quantity=True))
@example(
    replace(ORDER, lines=(OrderLine(ITEM, Decimal("0.00"), quantity=Decimal("0E-5"), unit_cost=Decimal("1E+3")),)),
    PLAIN,
)
def test_every_order_is_valid_and_keeps_its_cents(order: Order, chosen: ErpSettings) -> None:
    assert money_in(sent(order, chosen)) == order.total


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(orders)
def test_a_frozen_order_comes_back_as_it_was(order: Order) -> None:
    assert erp.from_json(erp.to_json(order)) == order


# --- what preflight lets through ----------------------------------------------------------------------------------

AROUND = Surroundings(
    vendor=VendorFacts("Keswick", active=True, linked=True, erp_name="K" * 41, erp_active=True),
    project_number="1001",
    project_linked=True,
    cost_codes={7: CostCodeFacts("07-200", active=True, synced=True)},
    number_taken=lambda number: False,
)
NAMES = {"project": {1: "1001 HQ"}, "vendor": {5: "Keswick"}, "person": {}, "cost_code": {7: "07-200"}}
LINKS = Links(vendors={5: VENDOR}, projects={1: JOB}, cost_codes={7: ITEM})


@st.composite
def commitments(draw: st.DrawFn) -> Commitment:
    method = draw(st.sampled_from(AccountingMethod))
    count = draw(st.integers(1, 3))
    return Commitment(
        id=17,
        number=draw(st.text(min_size=1, max_size=12)),
        title=draw(st.text(min_size=1, max_size=255)),
        type=CommitmentType.PURCHASE_ORDER,
        project_id=1,
        created_by=1,
        vendor_id=5,
        contract_status="Approved",
        executed=True,
        description=draw(st.text(max_size=4_100)),
        contract_date=draw(st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31))),
        delivery_date=draw(st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31))),
        accounting_method=method,
        lines=tuple(_line(draw, position, method) for position in range(1, count + 1)),
    )


def _line(draw: st.DrawFn, position: int, method: AccountingMethod) -> Line:
    amount, quantity, unit_cost = draw(amounts), None, None
    overridden = draw(st.booleans())
    if method is AccountingMethod.UNIT:
        quantity = draw(st.decimals(Decimal(-99999), Decimal(99999), places=5))
        unit_cost = draw(st.decimals(Decimal(-9999), Decimal(9999), places=4))
        amount = amount if overridden else extended_amount(quantity, unit_cost)
    return Line(
        position, 7, amount, description=draw(texts), quantity=quantity, unit_cost=unit_cost, overridden=overridden
    )


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(commitments())
def test_what_preflight_lets_through_is_valid_and_equal_to_the_submission(one: Commitment) -> None:
    results = preflight.check(one, AROUND, with_fixes=False)
    assume(not any(result.severity is Severity.ERROR for result in results))
    picture = snapshot.take(one, NAMES)
    guid = erp.guid(17, 1, snapshot.content_hash(picture))
    order = erp.order(picture, LINKS, guid=guid, number=one.number, accepted_on=date(2026, 3, 2))
    add = sent(order)
    assert money_in(add) == one.total
    assert add.findtext("TxnDate") == (one.contract_date or date(2026, 3, 2)).isoformat()


# --- the mapping --------------------------------------------------------------------------------------------------


def test_the_mapping_is_that_of_the_contract() -> None:
    add = sent(replace(ORDER, delivery=date(2026, 4, 1)))
    said = {one.tag: one.text for one in add if len(one) == 0}
    assert said == {
        "TxnDate": "2026-03-02",
        "RefNumber": "SC-001",
        "ExpectedDate": "2026-04-01",
        "Memo": "Insulation\nSupply and install.",
        "VendorMsg": "Supply and install.",
        "ExternalGUID": f"{{{ORDER.guid}}}",
    }
    assert add.findtext("VendorRef/ListID") == VENDOR.id
    line = add.find("PurchaseOrderLineAdd")
    assert [(one.tag, one.text or one.findtext("ListID")) for one in line] == [
        ("ItemRef", ITEM.id),
        ("Desc", "Part 1"),
        ("Quantity", "1"),
        ("Rate", "12000"),
        ("Amount", "12000.00"),
        ("CustomerRef", JOB.id),
    ]


def test_a_lump_sum_may_be_sent_as_quantity_so_that_it_can_be_billed_in_part() -> None:
    line = sent(ORDER, ErpSettings(amount_as_quantity=True)).find("PurchaseOrderLineAdd")
    assert [line.findtext(name) for name in ("Quantity", "Rate", "Amount")] == ["12000", "1", "12000.00"]


@pytest.mark.parametrize(
    ("quantity", "unit_cost", "amount", "wanted"),
    [
        ("3", "7.1250", "21.38", ("3", "7.125", None)),  # rounded half up: QuickBooks multiplies by itself
        ("4", "7.1250", "28.50", ("4", "7.125", "28.50")),
        ("4", "7.1250", "30.00", ("1", "30", "30.00")),  # overridden
    ],
)
def test_an_amount_goes_with_quantity_and_rate_only_where_it_is_their_product(
    quantity: str, unit_cost: str, amount: str, wanted: tuple[str, str, str | None]
) -> None:
    line = OrderLine(ITEM, Decimal(amount), quantity=Decimal(quantity), unit_cost=Decimal(unit_cost))
    found = sent(replace(ORDER, lines=(line,))).find("PurchaseOrderLineAdd")
    assert tuple(found.findtext(name) for name in ("Quantity", "Rate", "Amount")) == wanted


def test_a_description_is_never_cut_for_the_title() -> None:
    assert sent(replace(ORDER, description="x" * 4_095)).findtext("Memo") == "x" * 4_095
    assert sent(replace(ORDER, description="x" * 100)).findtext("VendorMsg") is None


def test_classes_go_along_only_where_they_are_asked_for() -> None:
    order = replace(ORDER, lines=(replace(ORDER.lines[0], cost_class=Ref("C-1", "Labor")),))
    assert sent(order).find(".//ClassRef") is None
    assert sent(order, ErpSettings(with_classes=True)).findtext(".//ClassRef/ListID") == "C-1"


def test_what_is_not_linked_goes_by_its_name() -> None:
    assert sent(replace(ORDER, vendor=Ref(name="Keswick"))).findtext("VendorRef/FullName") == "Keswick"


def test_the_same_order_is_always_the_same_bytes_and_only_a_new_series_has_a_new_id() -> None:
    first, again, retried = (qbxml.purchase_order_add(ORDER, PLAIN, series) for series in (1, 1, 2))
    assert first == again
    assert len(first.request_id) == 20
    assert first.request_id != retried.request_id
    assert first.content.replace(first.request_id, retried.request_id) == retried.content
    other = qbxml.purchase_order_add(replace(ORDER, title="Roof"), PLAIN, 1)
    assert other.request_id != first.request_id


def test_requests_are_ascii() -> None:
    assert qbxml.purchase_order_add(replace(ORDER, title="Dämmung 🏗 \r\n"), PLAIN, 1).content.isascii()


# --- questions ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("iterator", ["", "{eb05f701-e727-472f-8ade-6753c4f67a46}"])
def test_every_list_is_asked_for_validly(kind: ListKind, iterator: str) -> None:
    assert complaints(qbxml.list_query(kind, iterator_id="" if kind is ListKind.CLASS else iterator)) == []


@pytest.mark.parametrize("asked", [{"txn_id": "1A-1772460000"}, {"number": "SC-<001>"}])
def test_orders_are_asked_for_validly(asked: dict[str, str]) -> None:
    request = qbxml.order_query(**asked)
    assert complaints(request) == []
    assert re.search("IncludeLineItems>true", request)

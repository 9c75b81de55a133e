"""The messages to QuickBooks, byte for byte where the schema leaves a choice."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.erp import ErpSettings, ListKind, Order, OrderLine, Ref
from core.quickbooks import qbxml

ORDER = Order(
    guid="0b7e8d3a-1f2c-4d5e-8f90-a1b2c3d4e5f6",
    number="SC-001",
    vendor=Ref("A1", "Keswick"),
    job=Ref(name="Acme:HQ"),
    day=date(2026, 3, 2),
    title="Größe <A>",
    description="a\r\nb",
    delivery=date(2026, 4, 30),
    lines=(OrderLine(Ref("80-1"), Decimal("25.00"), "Wool", Decimal("10.00000"), Decimal("2.5000"), "m2", Ref("9")),),
)
WITH_CLASSES = ErpSettings(with_classes=True)


def said(order: Order = ORDER, chosen: ErpSettings = WITH_CLASSES) -> str:
    return qbxml.purchase_order_add(order, chosen).content


def the(element: str, order: Order) -> str | None:
    found = re.search(f"<{element}>(.*?)</{element}>", said(order))
    return found and found[1]


def of_line(**changes: object) -> Order:
    return replace(ORDER, lines=(replace(ORDER.lines[0], **changes),))  # type: ignore[arg-type]


def test_an_order_is_always_the_same_bytes() -> None:
    given = qbxml.purchase_order_add(ORDER, WITH_CLASSES)
    assert given.request_id == "9adfdb322fc6440eea48"
    assert given == qbxml.purchase_order_add(ORDER, WITH_CLASSES, 1)
    assert given.request_id != qbxml.purchase_order_add(ORDER, WITH_CLASSES, 2).request_id
    assert given.content == (
        '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?>'
        '<QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="9adfdb322fc6440eea48">'
        '<PurchaseOrderAddRq requestID="0b7e8d3a-1f2c-4d5e-8f90-a1b2c3d4e5f6"><PurchaseOrderAdd>'
        "<VendorRef><ListID>A1</ListID></VendorRef><TxnDate>2026-03-02</TxnDate><RefNumber>SC-001</RefNumber>"
        "<ExpectedDate>2026-04-30</ExpectedDate><Memo>Gr&#246;&#223;e &lt;A&gt;\na&#13;\nb</Memo>"
        "<VendorMsg>a&#13;\nb</VendorMsg><ExternalGUID>{0b7e8d3a-1f2c-4d5e-8f90-a1b2c3d4e5f6}</ExternalGUID>"
        "<PurchaseOrderLineAdd><ItemRef><ListID>80-1</ListID></ItemRef><Desc>Wool (m2)</Desc>"
        "<Quantity>10</Quantity><Rate>2.5</Rate><ClassRef><ListID>9</ListID></ClassRef><Amount>25.00</Amount>"
        "<CustomerRef><FullName>Acme:HQ</FullName></CustomerRef></PurchaseOrderLineAdd>"
        "</PurchaseOrderAdd></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>"
    )


def test_what_nobody_typed_is_not_said() -> None:
    bare = replace(of_line(cost_class=Ref()), job=Ref(), delivery=None)
    for element in ("ClassRef", "CustomerRef", "ExpectedDate"):
        assert f"<{element}>" not in said(bare)


def test_every_text_goes_as_far_as_its_field() -> None:
    assert the("VendorMsg", replace(ORDER, description="x" * 99)) == "x" * 99
    assert the("VendorMsg", replace(ORDER, description="x" * 100)) is None
    fits = replace(ORDER, title="t", description="x" * 4_093)
    assert the("Memo", replace(fits, description=fits.description + "x")) == "x" * 4_094
    assert len(qbxml.memo(fits)) == 4_095
    assert the("Desc", of_line(description="x" * 4_090)) == "x" * 4_090 + " (m2)"
    assert the("Desc", of_line(description="x" * 4_091)) == "x" * 4_091
    assert the("Desc", of_line(uom="")) == "Wool"


@pytest.mark.parametrize(("id_", "by"), [("x" * 36, "ListID"), ("x" * 37, "FullName")])
def test_an_id_that_is_too_long_is_none(id_: str, by: str) -> None:
    assert (the("VendorRef", replace(ORDER, vendor=Ref(id_, "Keswick"))) or "").startswith(f"<{by}>")


@pytest.mark.parametrize(
    ("changes", "measured"),
    [
        ({"quantity": Decimal("100"), "unit_cost": Decimal("0.25")}, ("100", "0.25", "25.00")),
        ({"quantity": None, "unit_cost": None}, ("1", "25", "25.00")),
        ({"amount": Decimal("9999999999.00"), "quantity": None}, ("1", "9999999999", "9999999999.00")),
        ({"amount": Decimal("10000000000.00"), "quantity": None}, (None, None, "10000000000.00")),
    ],
)
def test_a_line_is_measured_without_idle_zeros_as_far_as_quickbooks_counts(
    changes: dict[str, Decimal | None], measured: tuple[str | None, ...]
) -> None:
    assert tuple(the(name, of_line(**changes)) for name in ("Quantity", "Rate", "Amount")) == measured


def inside(message: str) -> str:
    return message.partition('<QBXMLMsgsRq onError="stopOnError">')[2].removesuffix("</QBXMLMsgsRq></QBXML>")


def test_an_order_is_asked_for_by_its_txn_id_where_there_is_one() -> None:
    lines = "<IncludeLineItems>true</IncludeLineItems></PurchaseOrderQueryRq>"
    by_id = f"<PurchaseOrderQueryRq><TxnID>T1</TxnID>{lines}"
    assert inside(qbxml.order_query(txn_id="T1")) == inside(qbxml.order_query(txn_id="T1", number="N1")) == by_id
    assert inside(qbxml.order_query(number="N1")) == f"<PurchaseOrderQueryRq><RefNumber>N1</RefNumber>{lines}"
    assert "<RefNumber></RefNumber>" in qbxml.order_query()


WANTED = "".join(f"<IncludeRetElement>{name}</IncludeRetElement>" for name in ("ListID", "Name", "IsActive"))


def test_a_list_is_read_page_by_page_and_classes_at_once() -> None:
    page = f"<MaxReturned>200</MaxReturned><ActiveStatus>All</ActiveStatus>{WANTED}</VendorQueryRq>"
    assert inside(qbxml.list_query(ListKind.VENDOR)) == f'<VendorQueryRq iterator="Start">{page}'
    following = qbxml.list_query(ListKind.VENDOR, iterator_id="{I}")
    assert inside(following) == f'<VendorQueryRq iterator="Continue" iteratorID="{{I}}">{page}'
    assert inside(qbxml.list_query(ListKind.CLASS)).startswith("<ClassQueryRq><ActiveStatus>All</ActiveStatus>")
    assert inside(qbxml.list_query(ListKind.VENDOR, size=7)).count("<MaxReturned>7</MaxReturned>") == 1

"""What QuickBooks answers is read for what it is; whatever else comes is said to be none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from connectors.quickbooks import answers
from connectors.quickbooks.answers import NotUnderstood
from connectors.quickbooks.session import outcome
from core.erp import (
    AskOrder,
    Entry,
    Found,
    HandOrder,
    InDoubt,
    Kept,
    Later,
    ListKind,
    ListPage,
    NotTaken,
    ReadList,
    Ref,
    Trouble,
)
from core.quickbooks import qbxml
from tests.core.test_qbxml import ITEM, ORDER, PLAIN
from tests.quickbooks.company_file import CompanyFile

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><QBXML><QBXMLMsgsRs>&b;</QBXMLMsgsRs></QBXML>'


def add(response: str, *, set_code: str = "0") -> str:
    return f'<QBXML><QBXMLMsgsRs newMessageSetID="1" messageSetStatusCode="{set_code}">{response}</QBXMLMsgsRs></QBXML>'


def order_rs(code: str, words: str = "words", inside: str = "") -> str:
    return f'<PurchaseOrderAddRs statusCode="{code}" statusSeverity="Info" statusMessage="{words}">{inside}</PurchaseOrderAddRs>'


RET = "<PurchaseOrderRet><TxnID>1A-1</TxnID></PurchaseOrderRet>"


@pytest.mark.parametrize(
    "text", ["", "x", "<a>", "<QBXML/>", BOMB, "<a>" * 400 + "</a>" * 400, "\x00", "<a>\ud800</a>"]
)
def test_what_is_no_answer_is_said_to_be_none(text: str) -> None:
    with pytest.raises(NotUnderstood):
        answers.read(text)


def test_an_amount_that_is_no_number_is_not_taken_for_one() -> None:
    row = "<PurchaseOrderRet><TxnID>1</TxnID><TotalAmount>much</TotalAmount></PurchaseOrderRet>"
    with pytest.raises(NotUnderstood, match="TotalAmount is much"):
        answers.read(add(order_rs("0", inside=row)))


def test_the_company_tells_its_file_its_name_its_versions_and_its_switches() -> None:
    told = answers.read_company(CompanyFile(purchase_orders_on=False).hcp_response(), "C:\\file.qbw")
    assert told.file_id == CompanyFile().file_id
    assert (told.name, told.path) == ("Rock Castle Construction", "C:\\file.qbw")
    assert "13.0" in told.versions
    assert (told.purchase_orders_on, told.class_tracking_on) == (False, True)


def test_an_order_is_read_with_its_lines_to_the_cent() -> None:
    file = CompanyFile()
    item, vendor, job = file.lists["item"][0], file.lists["vendor"][0], file.lists["customer"][1]
    named = {ITEM.id: item.list_id, ORDER.vendor.id: vendor.list_id, ORDER.job.id: job.list_id}
    request = qbxml.purchase_order_add(ORDER, PLAIN).content
    for ours, theirs in named.items():
        request = request.replace(ours, theirs)
    (kept,) = answers.read(file.process(request)).rows
    assert isinstance(kept, Kept)
    assert (kept.number, kept.total, kept.vendor) == ("SC-001", Decimal("12000.00"), Ref(vendor.list_id, vendor.name))
    assert kept.guid == f"{{{ORDER.guid}}}"
    assert [(line.amount, line.quantity, line.item.id) for line in kept.lines] == [
        (Decimal("12000.00"), Decimal(1), item.list_id)
    ]


def test_a_page_of_a_list_tells_where_the_next_one_is() -> None:
    read = answers.read(CompanyFile().process(qbxml.list_query(ListKind.CUSTOMER, size=100)))
    page = outcome(ReadList(ListKind.CUSTOMER), read)
    assert isinstance(page, ListPage)
    assert (len(page.entries), page.remaining) == (100, 46)
    assert page.iterator_id
    jobs = [entry for entry in page.entries if entry.is_job]
    assert jobs
    assert all(":" in entry.name for entry in jobs)


ORDER_ENDS = [
    (order_rs("0", inside=RET), "0", Kept),
    (order_rs("530", inside=RET), "0", Kept),  # a warning with a TxnID is a success
    (order_rs("0"), "0", InDoubt),  # without a TxnID nothing is proven
    (order_rs("3140"), "0", NotTaken),
    (order_rs("3175", "The object is in use by another user."), "0", Later),
    (order_rs("3175", "The object cannot be found."), "0", NotTaken),
    (order_rs("1000"), "0", Later),
    (order_rs("new code"), "0", NotTaken),
    ("", "9001", InDoubt),
    (order_rs("3140"), "9002", InDoubt),
]


@pytest.mark.parametrize(("response", "set_code", "end"), ORDER_ENDS)
def test_every_end_of_an_order_is_led_to_what_follows(response: str, set_code: str, end: type) -> None:
    assert isinstance(outcome(HandOrder(""), answers.read(add(response, set_code=set_code))), end)


@pytest.mark.parametrize("code", ["1", "500"])
def test_what_is_not_found_is_no_trouble(code: str) -> None:
    text = f'<PurchaseOrderQueryRs statusCode="{code}" statusSeverity="Info" statusMessage="none"/>'
    assert outcome(AskOrder(""), answers.read(f"<QBXML><QBXMLMsgsRs>{text}</QBXMLMsgsRs></QBXML>")) == Found(())


def test_a_question_that_fails_is_trouble_with_quickbooks_words() -> None:
    text = '<VendorQueryRs statusCode="3180" statusSeverity="Error" statusMessage="no"/>'
    read = answers.read(f"<QBXML><QBXMLMsgsRs>{text}</QBXMLMsgsRs></QBXML>")
    assert outcome(ReadList(ListKind.VENDOR), read) == Trouble("3180", "no")


def test_vendors_have_a_name_and_no_levels() -> None:
    row = "<VendorRet><ListID>1</ListID><Name>A &amp; B</Name><IsActive>false</IsActive></VendorRet>"
    text = f'<VendorQueryRs statusCode="0" statusSeverity="Info" statusMessage="ok">{row}</VendorQueryRs>'
    (entry,) = answers.read(f"<QBXML><QBXMLMsgsRs>{text}</QBXMLMsgsRs></QBXML>").rows
    assert entry == Entry(ListKind.VENDOR, "1", "A & B", active=False)

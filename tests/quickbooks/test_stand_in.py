"""The stand-in for QuickBooks is a fair one: it answers as Intuit's schema says, and refuses what QuickBooks refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from core.erp import ListKind
from core.quickbooks import qbxml
from tests.core.test_qbxml import ORDER, PLAIN
from tests.quickbooks.company_file import CompanyFile, NotParsed
from tests.quickbooks.schema import valid


def order_for(file: CompanyFile, number: str = "SC-001") -> str:
    vendor, item, job = (file.lists[kind][0] for kind in ("vendor", "item", "customer"))
    lines = tuple(replace(line, item=replace(line.item, id=item.list_id)) for line in ORDER.lines)
    order = replace(
        ORDER,
        number=number,
        vendor=replace(ORDER.vendor, id=vendor.list_id),
        job=replace(ORDER.job, id=job.list_id),
        lines=lines,
    )
    return qbxml.purchase_order_add(order, PLAIN).content


def codes(answer: str) -> list[str]:
    return [one.get("statusCode") for one in etree.fromstring(answer.encode()).find("QBXMLMsgsRs")]


def test_it_holds_the_lists_of_the_rock_castle_company() -> None:
    file = CompanyFile()
    customers = file.lists["customer"]
    assert (len(file.lists["vendor"]), len(customers)) == (54, 146)
    assert sum(":" in one.name for one in customers) == 82


@pytest.mark.parametrize("kind", ListKind)
def test_its_lists_are_valid_answers(kind: ListKind) -> None:
    answer = CompanyFile().process(qbxml.list_query(kind, size=20))
    valid(answer)
    assert codes(answer) == ["0"]


def test_it_goes_on_where_it_stopped_within_a_session_and_not_after_it() -> None:
    file = CompanyFile()
    first = etree.fromstring(file.process(qbxml.list_query(ListKind.VENDOR, size=50)).encode())
    key = first.find(".//VendorQueryRs").get("iteratorID")
    rest = file.process(qbxml.list_query(ListKind.VENDOR, iterator_id=key, size=50))
    assert rest.count("<VendorRet>") == 4
    file.begin_session()
    assert codes(file.process(qbxml.list_query(ListKind.VENDOR, iterator_id=key))) == ["3180"]


def test_an_order_is_added_once_however_often_the_same_message_comes() -> None:
    file = CompanyFile()
    answers = {file.process(order_for(file)) for _ in range(3)}
    assert len(answers) == len(file.orders) == 1
    valid(answers.pop())
    file.forget_stored_answers()
    file.process(order_for(file))
    assert len(file.orders) == 2  # QuickBooks itself accepts duplicate numbers


def test_another_message_under_a_known_id_is_refused() -> None:
    file = CompanyFile()
    request = order_for(file)
    file.process(request)
    answer = file.process(request.replace("SC-001", "SC-002"))
    valid(answer)
    assert 'messageSetStatusCode="9001"' in answer


def test_orders_are_found_by_number_and_by_id_and_what_is_not_there_is_not_found() -> None:
    file = CompanyFile()
    file.process(order_for(file))
    for found in (qbxml.order_query(number="SC-001"), qbxml.order_query(txn_id=file.orders[0].txn_id)):
        answer = file.process(found)
        valid(answer)
        assert answer.count("<PurchaseOrderRet>") == 1
    assert codes(file.process(qbxml.order_query(number="SC-999"))) == ["1"]
    assert codes(file.process(qbxml.order_query(txn_id="1-1"))) == ["500"]


def test_it_refuses_what_quickbooks_refuses() -> None:
    file = CompanyFile(purchase_orders_on=False)
    assert codes(file.process(order_for(file))) == ["3250"]
    file = CompanyFile()
    request = order_for(file)
    file.delete("vendor", file.lists["vendor"][0].name)
    assert codes(file.process(request)) == ["3140"]
    with pytest.raises(NotParsed):
        file.process(order_for(file).replace("<TxnDate>", "<Wrong/><TxnDate>"))


def test_what_it_tells_of_itself_is_what_the_web_connector_sends() -> None:
    assert "{57f3b9b6" in CompanyFile().hcp_response()

"""A stand-in for QuickBooks Desktop with an open company file: it takes qbXML and answers as QuickBooks does.

It holds Intuit's Rock Castle lists, refuses what Intuit's schema refuses, and every answer of its own is valid under
that schema (tests/quickbooks/test_stand_in.py).
"""

from __future__ import annotations

import copy
import uuid
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from tests.quickbooks.schema import INTUIT, complaints

FILE_ID = "{57f3b9b6-86f1-4fcc-b1ff-966de1813d20}"
WHEN = "2026-03-02T10:00:00-05:00"
ITEMS = (
    "01 Plans and permits",
    "03-100 Concrete forming",
    "03-200 Reinforcement",
    "05-100 Structural steel",
    "06-100 Rough carpentry",
    "07-200 Insulation",
    "07-500 Roofing",
    "09-200 Drywall",
    "22-100 Plumbing",
    "26-100 Electrical",
)
CLASSES = ("Labor", "Material", "Subcontract")
PRODUCT = "QuickBooks Enterprise Solutions: Contractor 24.0"


class NotParsed(Exception):
    """QuickBooks found an error when parsing the provided XML text stream (0x80040400)."""


@dataclass
class Listed:
    """An entry of a list, with the XML of its answer as it was recorded or made."""

    list_id: str
    name: str
    xml: Any


@dataclass
class Order:
    """A purchase order that it holds."""

    txn_id: str
    number: str
    vendor: Listed
    guid: str
    memo: str
    day: str
    lines: list[dict[str, Any]]

    @property
    def total(self) -> Decimal:
        return sum((line["amount"] for line in self.lines), Decimal("0.00"))


@dataclass
class Stored:
    """What it answered to a message set, by its id."""

    request: str
    answer: str


@dataclass
class CompanyFile:
    """The open company file. `refusals` are (code, text) for the next orders; the switches are its preferences."""

    purchase_orders_on: bool = True
    class_tracking_on: bool = True
    file_id: str = FILE_ID
    orders: list[Order] = field(default_factory=list)
    stored: dict[str, Stored] = field(default_factory=dict)
    refusals: list[tuple[str, str]] = field(default_factory=list)
    message_refusals: dict[str, list[str]] = field(default_factory=dict)  # status codes of message sets, by request
    alters: dict[str, Any] = field(default_factory=dict)  # what it keeps of each line otherwise than it was told
    iterators: dict[str, list[Listed]] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    lists: dict[str, list[Listed]] = field(default_factory=lambda: copy.deepcopy(_lists()))

    # --- what a session sees --------------------------------------------------------------------------------------

    def begin_session(self) -> None:
        """Iterators do not outlive a session."""
        self.iterators.clear()

    def hcp_response(self) -> str:
        """Host, company and preferences, as the Web Connector sends them with its first request."""
        own = (
            "<DataExtRet><OwnerID>{90a44fb7-33d9-4815-ac85-ac86a7e7d1eb}</OwnerID><DataExtName>FileID</DataExtName>"
            f"<DataExtType>STR255TYPE</DataExtType><DataExtValue>{self.file_id}</DataExtValue></DataExtRet>"
        )
        versions = "".join(f"<SupportedQBXMLVersion>{one}</SupportedQBXMLVersion>" for one in ("1.0", "12.0", "13.0"))
        return (
            '<?xml version="1.0" ?><QBXML><QBXMLMsgsRs>'
            f'<HostQueryRs requestID="0" {_OK}><HostRet><ProductName>{PRODUCT}</ProductName>'
            f"<MajorVersion>34</MajorVersion><MinorVersion>0</MinorVersion><Country>US</Country>{versions}</HostRet>"
            f'</HostQueryRs><CompanyQueryRs requestID="1" {_OK}><CompanyRet><IsSampleCompany>true</IsSampleCompany>'
            f"<CompanyName>Rock Castle Construction</CompanyName>{own}</CompanyRet></CompanyQueryRs>"
            f'<PreferencesQueryRs requestID="2" {_OK}><PreferencesRet><AccountingPreferences>'
            f"<IsUsingClassTracking>{_bool(self.class_tracking_on)}</IsUsingClassTracking></AccountingPreferences>"
            f"<PurchasesAndVendorsPreferences><IsUsingInventory>{_bool(self.purchase_orders_on)}</IsUsingInventory>"
            "</PurchasesAndVendorsPreferences></PreferencesRet></PreferencesQueryRs></QBXMLMsgsRs></QBXML>"
        )

    def process(self, request: str) -> str:
        """The answer to a message set. Raises NotParsed for what the schema refuses."""
        self.requests.append(request)
        if complaints(request):
            raise NotParsed(complaints(request)[0])
        messages = etree.fromstring(request.encode()).find("QBXMLMsgsRq")
        set_id = messages.get("newMessageSetID", "")
        if self.message_refusals.get(messages[0].tag):
            return _answer("", set_id, self.message_refusals[messages[0].tag].pop(0))
        known = self.stored.get(set_id) if set_id else None
        if known is not None:
            return known.answer if known.request == request else _answer("", set_id, "9001")
        answer = _answer(_ANSWERS[messages[0].tag](self, messages[0]), set_id)
        if set_id:
            self.stored[set_id] = Stored(request, answer)
        return answer

    # --- what happens to a company file ---------------------------------------------------------------------------

    def forget_stored_answers(self) -> None:
        """As after a restored company file that kept its orders."""
        self.stored.clear()

    def refuse_next(self, code: str, text: str, times: int = 1) -> None:
        self.refusals += [(code, text)] * times

    def delete_order(self, txn_id: str) -> None:
        self.orders = [one for one in self.orders if one.txn_id != txn_id]

    def entry(self, kind: str, name: str) -> Listed:
        return next(one for one in self.lists[kind] if one.name == name)

    def deactivate(self, kind: str, name: str) -> None:
        self.entry(kind, name).xml.find("IsActive").text = "false"

    def delete(self, kind: str, name: str) -> None:
        self.lists[kind].remove(self.entry(kind, name))

    def rename(self, kind: str, name: str, new: str) -> None:
        entry = self.entry(kind, name)
        entry.name = new
        for tag in ("Name", "FullName"):
            if entry.xml.find(tag) is not None:
                entry.xml.find(tag).text = new

    # --- queries --------------------------------------------------------------------------------------------------

    def _read_list(self, request: Any, kind: str) -> str:
        name = request.tag.removesuffix("Rq") + "Rs"
        wanted = {one.text for one in request.findall("IncludeRetElement")}
        mode = request.get("iterator", "")
        size = int(request.findtext("MaxReturned") or 0)
        key = request.get("iteratorID", "")
        if mode == "Continue" and key not in self.iterators:
            return f"<{name} {_status('3180', 'The iterator is not known in this session.')}/>"
        rows = self.iterators.pop(key) if mode == "Continue" else list(self.lists[kind])
        page, rest = (rows[:size], rows[size:]) if mode else (rows, [])
        numbers = ""
        if mode:
            key = key or f"{{{uuid.uuid4()}}}"
            if rest:
                self.iterators[key] = rest
            numbers = f' iteratorRemainingCount="{len(rest)}" iteratorID="{key}"'
        if not page:
            return f"<{name} {_status('1', 'A query request did not find a matching object.')}{numbers}/>"
        return f"<{name} {_OK}{numbers}>{''.join(_shown(one.xml, wanted) for one in page)}</{name}>"

    def _read_orders(self, request: Any) -> str:
        txn_ids, numbers = request.findall("TxnID"), request.findall("RefNumber")
        if txn_ids:
            found = [one for one in self.orders if one.txn_id in {wanted.text for wanted in txn_ids}]
            missing = _status("500", "The query request has not been fully completed: TxnID was not found.", "Warn")
        else:
            found = [one for one in self.orders if one.number in {wanted.text for wanted in numbers}]
            missing = _status("1", "A query request did not find a matching object in QuickBooks")
        if not found:
            return f"<PurchaseOrderQueryRs {missing}/>"
        return f"<PurchaseOrderQueryRs {_OK}>{''.join(map(_order_xml, found))}</PurchaseOrderQueryRs>"

    # --- orders ---------------------------------------------------------------------------------------------------

    def _add_order(self, request: Any) -> str:
        problem = self._problem(request.find("PurchaseOrderAdd"))
        if problem:
            return f"<PurchaseOrderAddRs {_status(*problem)}/>"
        order = self._made(request.find("PurchaseOrderAdd"))
        self.orders.append(order)
        return f"<PurchaseOrderAddRs {_OK}>{_order_xml(order)}</PurchaseOrderAddRs>"

    def _problem(self, add: Any) -> tuple[str, str] | None:
        if self.refusals:
            return self.refusals.pop(0)
        if not self.purchase_orders_on:
            return "3250", "This feature is not enabled or not available in this version of QuickBooks."
        for kind, refs in _REFERENCES.items():
            for ref in (found for path in refs for found in add.iterfind(path)):
                if self._find(kind, ref) is None:
                    words = ref.findtext("FullName") or ref.findtext("ListID")
                    return (
                        "3140",
                        f'There is an invalid reference to QuickBooks {kind.title()} "{words}" in the PurchaseOrder.',
                    )
        return None

    def _find(self, kind: str, ref: Any) -> Listed | None:
        key, name = ref.findtext("ListID"), ref.findtext("FullName")
        return next((one for one in self.lists[kind] if one.list_id == key or (not key and one.name == name)), None)

    def _made(self, add: Any) -> Order:
        vendor = self._find("vendor", add.find("VendorRef"))
        assert vendor is not None
        return Order(
            txn_id=f"{len(self.orders) + 1:X}-{1772460000 + len(self.requests)}",
            number=add.findtext("RefNumber") or "",
            vendor=vendor,
            guid=add.findtext("ExternalGUID") or "",
            memo=add.findtext("Memo") or "",
            day=add.findtext("TxnDate"),
            lines=[self._line(line) for line in add.iterfind("PurchaseOrderLineAdd")],
        )

    def _line(self, line: Any) -> dict[str, Any]:
        quantity, rate, amount = (line.findtext(name) for name in ("Quantity", "Rate", "Amount"))
        if amount is None:
            product = Decimal(quantity or 0) * Decimal(rate or 0)
            amount = str(product.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
        refs = {
            name: self._find(kind, line.find(name)) for name, kind in _LINE_REFS.items() if line.find(name) is not None
        }
        return {
            "amount": Decimal(amount),
            "quantity": quantity,
            "rate": rate,
            "description": line.findtext("Desc") or "",
            "refs": refs,
        } | self.alters


_LINE_REFS = {"ItemRef": "item", "ClassRef": "class", "CustomerRef": "customer"}
_REFERENCES = {
    "vendor": ("VendorRef",),
    "item": ("PurchaseOrderLineAdd/ItemRef",),
    "customer": ("PurchaseOrderLineAdd/CustomerRef",),
    "class": ("PurchaseOrderLineAdd/ClassRef",),
}
_ANSWERS = {
    "VendorQueryRq": lambda file, request: file._read_list(request, "vendor"),
    "CustomerQueryRq": lambda file, request: file._read_list(request, "customer"),
    "ItemServiceQueryRq": lambda file, request: file._read_list(request, "item"),
    "ClassQueryRq": lambda file, request: file._read_list(request, "class"),
    "PurchaseOrderQueryRq": lambda file, request: file._read_orders(request),
    "PurchaseOrderAddRq": lambda file, request: file._add_order(request),
}


# --- its XML ------------------------------------------------------------------------------------------------------


def _bool(value: bool) -> str:
    return str(value).lower()


def _status(code: str, text: str, severity: str = "Error") -> str:
    level = "Info" if code in {"0", "1"} else severity
    return f'statusCode="{code}" statusSeverity="{level}" statusMessage={quoteattr(text)}'


_OK = _status("0", "Status OK")


def _answer(inside: str, set_id: str, set_status: str = "0") -> str:
    status = f' newMessageSetID="{set_id}" messageSetStatusCode="{set_status}"' if set_id else ""
    return f'<?xml version="1.0" ?><QBXML><QBXMLMsgsRs{status}>{inside}</QBXMLMsgsRs></QBXML>'


def _shown(row: Any, wanted: set[str]) -> str:
    """A row with the elements that were asked for, all of them when none was named."""
    if not wanted:
        return etree.tostring(row, encoding="unicode", with_tail=False)
    inside = "".join(etree.tostring(one, encoding="unicode", with_tail=False) for one in row if one.tag in wanted)
    return f"<{row.tag}>{inside}</{row.tag}>"


def _ref_xml(name: str, entry: Listed) -> str:
    return f"<{name}><ListID>{entry.list_id}</ListID><FullName>{escape(entry.name)}</FullName></{name}>"


def _order_xml(order: Order) -> str:
    lines = "".join(_line_xml(position, line) for position, line in enumerate(order.lines, start=1))
    memo = f"<Memo>{escape(order.memo)}</Memo>" if order.memo else ""
    guid = f"<ExternalGUID>{order.guid}</ExternalGUID>" if order.guid else ""
    return (
        f"<PurchaseOrderRet><TxnID>{order.txn_id}</TxnID><TimeCreated>{WHEN}</TimeCreated>"
        f"<TimeModified>{WHEN}</TimeModified><EditSequence>1772460000</EditSequence><TxnNumber>1</TxnNumber>"
        f"{_ref_xml('VendorRef', order.vendor)}<TxnDate>{order.day}</TxnDate><RefNumber>{escape(order.number)}</RefNumber>"
        f"<TotalAmount>{order.total:.2f}</TotalAmount><IsManuallyClosed>false</IsManuallyClosed>"
        f"<IsFullyReceived>false</IsFullyReceived>{memo}{guid}{lines}</PurchaseOrderRet>"
    )


def _line_xml(position: int, line: dict[str, Any]) -> str:
    def ref(name: str) -> str:
        return _ref_xml(name, line["refs"][name]) if name in line["refs"] else ""

    def said(name: str, value: str | None) -> str:
        return f"<{name}>{escape(value)}</{name}>" if value else ""

    return (
        f"<PurchaseOrderLineRet><TxnLineID>{position:X}-1772460000</TxnLineID>{ref('ItemRef')}"
        f"{said('Desc', line['description'])}{said('Quantity', line['quantity'])}{said('Rate', line['rate'])}"
        f"{ref('ClassRef')}<Amount>{line['amount']:.2f}</Amount>{ref('CustomerRef')}</PurchaseOrderLineRet>"
    )


# --- its lists ----------------------------------------------------------------------------------------------------


@cache
def _lists() -> dict[str, list[Listed]]:
    return {
        "vendor": _recorded("vendors.xml", "VendorRet"),
        "customer": _recorded("customers.xml", "CustomerRet"),
        "item": [_made("ItemServiceRet", f"80000{n:03d}-1772460001", name) for n, name in enumerate(ITEMS)],
        "class": [_made("ClassRet", f"80001{n:03d}-1772460002", name) for n, name in enumerate(CLASSES)],
    }


def _recorded(file: str, tag: str) -> list[Listed]:
    rows = etree.parse(str(INTUIT / "rock-castle" / file)).iter(tag)
    return [Listed(row.findtext("ListID"), row.findtext("FullName") or row.findtext("Name"), row) for row in rows]


def _made(tag: str, list_id: str, name: str) -> Listed:
    text = (
        f"<{tag}><ListID>{list_id}</ListID><TimeCreated>{WHEN}</TimeCreated><TimeModified>{WHEN}</TimeModified>"
        f"<EditSequence>1</EditSequence><Name>{name}</Name><FullName>{name}</FullName><IsActive>true</IsActive>"
        f"<Sublevel>0</Sublevel></{tag}>"
    )
    return Listed(list_id, name, etree.fromstring(text))

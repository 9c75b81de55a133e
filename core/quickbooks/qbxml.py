"""Requests to QuickBooks Desktop in qbXML 13.0, in our own element orders (tests hold them against Intuit's schema).

The order and the length of each element are absolute there: one slip makes QuickBooks refuse the whole message.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from core.commitment import extended_amount
from core.erp import ErpSettings, HandOver, ListKind, Order, OrderLine, Ref

VERSION = "13.0"
HEAD = f'<?xml version="1.0" encoding="utf-8"?><?qbxml version="{VERSION}"?>'
REQUEST_ID_LENGTH = 20  # the longest newMessageSetID
MEMO_LIMIT = 4_095
VENDOR_MESSAGE_LIMIT = 99
LIST_ID_LIMIT = 36
MEASURE_LIMIT = Decimal(10) ** 10  # QUANTYPE and PRICETYPE: at most 10 digits before the point
PAGE = 200  # entries of a list in one answer

Content = str | Sequence["Element"]
Element = tuple[str, Content]

# What no XML 1.0 document can carry.
_UNCARRIABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


# --- text ---------------------------------------------------------------------------------------------------------


def _text(raw: str) -> str:
    """ASCII, everything else as character references; a carriage return too, which XML would turn into a line feed."""
    carried = escape(_UNCARRIABLE.sub("", raw)).replace("\r", "&#13;")
    return carried.encode("ascii", "xmlcharrefreplace").decode()


def _xml(elements: Iterable[Element]) -> str:
    return "".join(
        f"<{name}>{_text(content) if isinstance(content, str) else _xml(content)}</{name}>"
        for name, content in elements
    )


def _message(request: str, *, attributes: str = "") -> str:
    return f'{HEAD}<QBXML><QBXMLMsgsRq onError="stopOnError"{attributes}>{request}</QBXMLMsgsRq></QBXML>'


def _some(name: str, value: str) -> tuple[Element, ...]:
    """The element, or none where there is nothing in it."""
    return ((name, value),) if value else ()


def _ref(name: str, ref: Ref) -> tuple[Element, ...]:
    if ref.id and len(ref.id) <= LIST_ID_LIMIT:
        return ((name, (("ListID", ref.id),)),)
    return ((name, (("FullName", ref.name),)),) if ref.name else ()


# --- orders -------------------------------------------------------------------------------------------------------


def purchase_order_add(order: Order, chosen: ErpSettings, series: int = 1) -> HandOver:
    """The order as one message set with one PurchaseOrderAdd, always the same bytes for the same order and series.

    Its id is made of the content, so that no two orders ever share one, even after a restore of the desk.
    """
    wanted = _xml([("PurchaseOrderAddRq", [("PurchaseOrderAdd", _purchase_order(order, chosen))])])
    request_id = hashlib.sha256(f"{series} {wanted}".encode()).hexdigest()[:REQUEST_ID_LENGTH]
    wanted = wanted.replace("<PurchaseOrderAddRq>", f"<PurchaseOrderAddRq requestID={quoteattr(order.guid)}>")
    return HandOver(request_id, _message(wanted, attributes=f" newMessageSetID={quoteattr(request_id)}"))


def _purchase_order(order: Order, chosen: ErpSettings) -> list[Element]:
    return [
        *_ref("VendorRef", order.vendor),
        ("TxnDate", order.day.isoformat()),
        *_some("RefNumber", order.number),
        *_day("ExpectedDate", order.delivery),
        *_some("Memo", memo(order)),
        *_some("VendorMsg", order.description if len(order.description) <= VENDOR_MESSAGE_LIMIT else ""),
        ("ExternalGUID", f"{{{order.guid}}}"),
        *(("PurchaseOrderLineAdd", _line(line, order.job, chosen)) for line in order.lines),
    ]


def memo(order: Order) -> str:
    """Title and description, or the description alone where both are too long: it is never cut."""
    both = "\n".join(part for part in (order.title, order.description) if part)
    return both if len(both) <= MEMO_LIMIT else order.description[:MEMO_LIMIT]


def _day(name: str, day: date | None) -> tuple[Element, ...]:
    return _some(name, day.isoformat() if day else "")


def _line(line: OrderLine, job: Ref, chosen: ErpSettings) -> list[Element]:
    quantity, rate, amount = measures(line, chosen)
    return [
        *_ref("ItemRef", line.item),
        *_some("Desc", _description(line)),
        *_some("Quantity", _plain(quantity)),
        *_some("Rate", _plain(rate)),
        *(_ref("ClassRef", line.cost_class) if chosen.with_classes else ()),
        *_some("Amount", "" if amount is None else f"{amount:.2f}"),
        *_ref("CustomerRef", job),
    ]


def _description(line: OrderLine) -> str:
    """With the unit of measure behind it: QuickBooks takes units only where a company has switched them on."""
    with_unit = f"{line.description} ({line.uom})".strip() if line.uom else line.description
    return with_unit if len(with_unit) <= MEMO_LIMIT else line.description


def measures(line: OrderLine, chosen: ErpSettings) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """(quantity, rate, amount) of a line, each None where it is not sent; they always come to the amount to the cent.

    QuickBooks multiplies by itself where no amount is sent, and takes an amount only if it is the product.
    """
    quantity, rate = line.quantity, line.unit_cost
    if quantity is not None and rate is not None and _fits(quantity) and _fits(rate):
        if quantity * rate == line.amount:
            return quantity, rate, line.amount
        if extended_amount(quantity, rate) == line.amount:
            return quantity, rate, None
    if not _fits(line.amount):
        return None, None, line.amount
    one = Decimal(1)
    return (line.amount, one, line.amount) if chosen.amount_as_quantity else (one, line.amount, line.amount)


def _fits(value: Decimal) -> bool:
    return abs(value) < MEASURE_LIMIT


def _plain(value: Decimal | None) -> str:
    """At most the decimals that it has, never an exponent."""
    if value is None:
        return ""
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


# --- questions ----------------------------------------------------------------------------------------------------


def order_query(*, txn_id: str = "", number: str = "") -> str:
    """Asks for the purchase orders of this TxnID, or of this number, with their lines."""
    by = ("TxnID", txn_id) if txn_id else ("RefNumber", number)
    return _message(_xml([("PurchaseOrderQueryRq", [by, ("IncludeLineItems", "true")])]))


# Which request reads a list, and what of an entry we want to know.
_NAMED = ("ListID", "Name", "FullName", "IsActive", "Sublevel")
_LISTS: dict[ListKind, tuple[str, tuple[str, ...]]] = {
    ListKind.VENDOR: ("VendorQueryRq", ("ListID", "Name", "IsActive")),
    ListKind.CUSTOMER: ("CustomerQueryRq", _NAMED),
    ListKind.ITEM: ("ItemServiceQueryRq", _NAMED),
    ListKind.CLASS: ("ClassQueryRq", _NAMED),
}
WITHOUT_ITERATOR = frozenset({ListKind.CLASS})


def list_query(kind: ListKind, *, iterator_id: str = "", size: int = PAGE) -> str:
    """Asks for a page of a list, inactive entries too; classes come all at once."""
    request, wanted = _LISTS[kind]
    pages = kind not in WITHOUT_ITERATOR
    inside = _xml(
        [
            *([("MaxReturned", str(size))] if pages else []),
            ("ActiveStatus", "All"),
            *(("IncludeRetElement", name) for name in wanted),
        ]
    )
    start = f' iterator="Continue" iteratorID={quoteattr(iterator_id)}' if iterator_id else ' iterator="Start"'
    return _message(f"<{request}{start if pages else ''}>{inside}</{request}>")

"""QuickBooks' answers in qbXML, read into the values of `core.erp`. Whatever else comes raises NotUnderstood."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lxml import etree

from core.erp import CompanyFacts, Entry, Kept, KeptLine, ListKind, Ref

FILE_ID = "FileID"  # the name under which the Web Connector writes it into the company file
_WHOLE = re.compile(r"[0-9]{1,9}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,15}(?:\.[0-9]{0,15})?|\.[0-9]{1,15})")
_PARSER: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


class NotUnderstood(ValueError):
    """This is no answer of QuickBooks; the message says what is wrong with it."""


@dataclass(frozen=True)
class Answer:
    """One response: its kind (`VendorQueryRs`), its status, the status of its message set ("" where there is none),
    and its rows. `remaining` entries follow under `iterator_id`."""

    kind: str
    code: str
    text: str
    set_code: str
    rows: tuple[Any, ...]
    iterator_id: str = ""
    remaining: int = 0


def parse(text: str) -> Any:
    """The root of a document. Raises NotUnderstood; entities, document types and the network are never followed."""
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), etree.XMLParser(encoding="utf-8", **_PARSER))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotUnderstood(f"It is no XML: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise NotUnderstood("It carries a document type, which no answer of QuickBooks does.")
    return root


def read(text: str) -> Answer:
    """The first response of a message set. Raises NotUnderstood."""
    sets = parse(text)
    message = sets if sets.tag == "QBXMLMsgsRs" else sets.find("QBXMLMsgsRs")
    if message is None:
        raise NotUnderstood("It holds no answers (QBXMLMsgsRs).")
    set_code = message.get("messageSetStatusCode", "")
    if len(message) == 0:
        return Answer("", set_code, "", set_code, ())
    response = message[0]
    return Answer(
        kind=str(response.tag),
        code=response.get("statusCode", ""),
        text=response.get("statusMessage", ""),
        set_code=set_code,
        rows=tuple(_ROWS[str(one.tag)](one) for one in response if str(one.tag) in _ROWS),
        iterator_id=response.get("iteratorID", ""),
        remaining=_whole(response.get("iteratorRemainingCount", "0")),
    )


def read_company(text: str, path: str = "") -> CompanyFacts:
    """What the first call of a session tells of QuickBooks, its company file and its preferences."""
    root = parse(text)
    host, company, preferences = root.find(".//HostRet"), root.find(".//CompanyRet"), root.find(".//PreferencesRet")
    return CompanyFacts(
        file_id=_file_id(company),
        name=_said(company, "CompanyName"),
        path=path,
        product=_said(host, "ProductName"),
        versions=tuple(one.text or "" for one in host.findall("SupportedQBXMLVersion")) if host is not None else (),
        purchase_orders_on=_switch(preferences, "PurchasesAndVendorsPreferences/IsUsingInventory"),
        class_tracking_on=_switch(preferences, "AccountingPreferences/IsUsingClassTracking"),
    )


def _file_id(company: Any) -> str:
    if company is None:
        return ""
    own = (one for one in company.findall("DataExtRet") if _said(one, "DataExtName") == FILE_ID)
    return next((_said(one, "DataExtValue") for one in own), "")


# --- rows ---------------------------------------------------------------------------------------------------------


def _said(row: Any, path: str) -> str:
    return "" if row is None else str(row.findtext(path) or "").strip()


def _switch(row: Any, path: str) -> bool | None:
    said = _said(row, path).lower()
    return {"true": True, "1": True, "false": False, "0": False}.get(said)


def _whole(text: str) -> int:
    return int(text) if _WHOLE.fullmatch(text) else 0


def _decimal(row: Any, path: str) -> Decimal | None:
    said = _said(row, path)
    if not said:
        return None
    if not _NUMBER.fullmatch(said):
        raise NotUnderstood(f"{path} is {said[:40]}, which is no number.")
    return Decimal(said)


def _ref(row: Any, name: str) -> Ref:
    return Ref(_said(row, f"{name}/ListID"), _said(row, f"{name}/FullName"))


def _entry(kind: ListKind) -> Callable[[Any], Entry]:
    def read_entry(row: Any) -> Entry:
        return Entry(
            kind=kind,
            id=_said(row, "ListID"),
            name=_said(row, "FullName") or _said(row, "Name"),
            active=_switch(row, "IsActive") is not False,
            is_job=_whole(_said(row, "Sublevel")) > 0,
        )

    return read_entry


def _order(row: Any) -> Kept:
    return Kept(
        id=_said(row, "TxnID"),
        number=_said(row, "RefNumber"),
        vendor=_ref(row, "VendorRef"),
        total=_decimal(row, "TotalAmount") or Decimal("0.00"),
        edit_sequence=_said(row, "EditSequence"),
        guid=_said(row, "ExternalGUID"),
        lines=tuple(_order_line(line) for line in row.findall("PurchaseOrderLineRet")),
    )


def _order_line(row: Any) -> KeptLine:
    return KeptLine(
        amount=_decimal(row, "Amount") or Decimal("0.00"),
        item=_ref(row, "ItemRef"),
        job=_ref(row, "CustomerRef"),
        description=_said(row, "Desc"),
        quantity=_decimal(row, "Quantity"),
        unit_cost=_decimal(row, "Rate"),
    )


_ROWS: dict[str, Callable[[Any], Any]] = {
    "VendorRet": _entry(ListKind.VENDOR),
    "CustomerRet": _entry(ListKind.CUSTOMER),
    "ItemServiceRet": _entry(ListKind.ITEM),
    "ClassRet": _entry(ListKind.CLASS),
    "PurchaseOrderRet": _order,
}

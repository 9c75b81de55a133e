"""Purchase orders as an IIF file for QuickBooks Desktop, and as the rows of a spreadsheet.

Intuit calls IIF unsupported, and QuickBooks gives no answer to a file. It knows no ids, only names, and makes a new
entry of every name that it does not find: a name that an IIF cannot carry as it is must not be in one (`uncarried`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from core.commitment import extended_amount
from core.erp import Order, OrderLine
from core.transliterate import transliterate

CHARSET = "cp1252"  # what QuickBooks for Windows reads
TYPE = "PURCHORD"
ACCOUNT = "Purchase Orders"  # the non-posting account that every company file with purchase orders has
MEMO_LIMIT = 4_095

_BOTH = ("TRNSTYPE", "DATE", "ACCNT", "NAME", "CLASS", "AMOUNT", "DOCNUM", "MEMO", "CLEAR")
_TRNS = ("TRNSID", *_BOTH, "TOPRINT")
_SPL = ("SPLID", *_BOTH, "QNTY", "PRICE", "INVITEM")

Row = tuple[str, ...]


# --- IIF ----------------------------------------------------------------------------------------------------------


def iif(orders: Sequence[Order]) -> bytes:
    """The orders as one file, always the same bytes for the same orders; TRNS and SPL amounts of each add up to zero."""
    rows: list[Row] = [("!TRNS", *_TRNS), ("!SPL", *_SPL), ("!ENDTRNS",)]
    for order in orders:
        rows += _transaction(order)
    text = "".join("\t".join(row) + "\r\n" for row in rows)
    return text.encode(CHARSET)  # `cell` lets nothing else through


def uncarried(order: Order) -> tuple[str, ...]:
    """What keeps the order out of an IIF, a sentence each: names that are empty or that it would change."""
    found: list[str] = []
    for what, name in _names(order):
        if not cell(name):
            found.append(f"{what} has no name in QuickBooks, and a file carries names. Link it under Links.")
        elif cell(name) != name:
            found.append(
                f"{what} is called “{name}” in QuickBooks, which an IIF file cannot carry as it is. "
                "Choose CSV or XLSX for it."
            )
    return tuple(dict.fromkeys(found))


def _names(order: Order) -> Iterator[tuple[str, str]]:
    yield "The vendor", order.vendor.name
    if order.job:
        yield "The job", order.job.name
    for position, line in enumerate(order.lines, start=1):
        yield f"The item of line {position}", line.item.name
        if line.cost_class:
            yield f"The class of line {position}", line.cost_class.name


def cell(raw: str) -> str:
    """Text that stays in its cell, whatever was typed: no tab, line break or quotation mark, only what QuickBooks reads."""
    text = transliterate(raw, CHARSET).replace('"', "''")  # an inch stays an inch
    kept = "".join(_visible(char) for char in text)
    return " ".join(kept.encode(CHARSET, "replace").decode(CHARSET).split())


def _visible(char: str) -> str:
    if char.isprintable():
        return char
    return "" if unicodedata.category(char) == "Cf" else " "


def _transaction(order: Order) -> Iterator[Row]:
    day, number = f"{order.day:%m/%d/%y}", cell(order.number)
    amount = _amount(-order.total)
    yield ("TRNS", "", TYPE, day, ACCOUNT, cell(order.vendor.name), "", amount, number, memo(order), "N", "N")
    for line in order.lines:
        quantity, price = measures(line)
        yield (
            *("SPL", "", TYPE, day, ACCOUNT, cell(order.job.name), cell(line.cost_class.name)),
            *(_amount(line.amount), number, cell(description(line))[:MEMO_LIMIT], "N"),
            *(_plain(quantity), _plain(price), cell(line.item.name)),
        )
    yield ("ENDTRNS",)


def memo(order: Order) -> str:
    """Title, delivery and description on one line; a purchase order in an IIF has no field for its delivery."""
    delivery = f"Delivery {order.delivery:%m/%d/%Y}" if order.delivery else ""
    parts = (cell(part) for part in (order.title, delivery, order.description))
    return " – ".join(part for part in parts if part)[:MEMO_LIMIT].rstrip()


def measures(line: OrderLine) -> tuple[Decimal, Decimal]:
    """(quantity, price) of a line; where there are none that come to its amount to the cent, one at the amount."""
    quantity, price = line.quantity, line.unit_cost
    if quantity is not None and price is not None and extended_amount(quantity, price) == line.amount:
        return quantity, price
    return Decimal(1), line.amount


def description(line: OrderLine) -> str:
    """With the unit of measure behind it, for which there is no column."""
    return f"{line.description} ({line.uom})".strip() if line.uom else line.description


def _amount(value: Decimal) -> str:
    return f"{value + 0:.2f}"  # no negative zero


def _plain(value: Decimal) -> str:
    """At most the decimals that it has, never an exponent."""
    digits = f"{value + 0:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def file_name(file_id: int, day: date, format_: str) -> str:
    """The name of a file that was made on this day."""
    return f"purchase_orders_{day}_file_{file_id}.{format_}"


# --- spreadsheets -------------------------------------------------------------------------------------------------

HEADERS = (
    *("Commitment", "ERP reference", "Vendor", "Customer:job", "Date", "Delivery"),
    *("Item", "Description", "Quantity", "Rate", "Amount", "Class", "Memo"),
)


def rows(orders: Sequence[tuple[str, Order]]) -> Iterator[tuple[object, ...]]:
    """One row a line under HEADERS, each order with the number of its commitment; cells are text, dates and decimals."""
    for commitment, order in orders:
        about = "\n".join(part for part in (order.title, order.description) if part)
        for line in order.lines:
            yield (
                *(commitment, order.number, order.vendor.name, order.job.name, order.day, order.delivery),
                *(line.item.name, description(line), *measures(line), line.amount, line.cost_class.name, about),
            )

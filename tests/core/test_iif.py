"""The IIF file: what a person typed never breaks out of its cell, and every purchase order is in balance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.erp import Order, OrderLine, Ref
from core.quickbooks import iif

ORDER = Order(
    guid="0f0e0d0c-0000-0000-0000-000000000000",
    number="SC-001",
    vendor=Ref("80000010-1", "Keswick Insulation"),
    job=Ref("80000001-1", "Acme:Headquarters"),
    day=date(2026, 3, 2),
    title="Insulation, floors 1 to 4",
    description="Supply and install.",
    delivery=date(2026, 4, 30),
    lines=(
        OrderLine(Ref("1", "07:07-200"), Decimal("12000.00"), "Part 1"),
        OrderLine(Ref("1", "07:07-200"), Decimal("33.34"), "Wool", Decimal("3.33350"), Decimal("10.0000"), "m2"),
        OrderLine(Ref("2", "07:07-300"), Decimal("-500.00"), "Credit", cost_class=Ref("9", "Own work")),
    ),
)
MONEY = st.decimals(min_value=-(10**13) + 1, max_value=10**13 - 1, places=2, allow_nan=False)
TEXT = st.text(st.characters() | st.sampled_from("\t\r\n\x0b\x0c\x85\u2028\"'!,\x00\ud800"))
NAMES = st.builds(Ref, name=TEXT | st.sampled_from(["Acme", "Acme:Café", ""]))
LINES = st.builds(
    OrderLine,
    item=NAMES,
    amount=MONEY,
    description=TEXT,
    quantity=st.none() | st.decimals(min_value=-(10**8), max_value=10**8, places=5),
    unit_cost=st.none() | st.decimals(min_value=-(10**8), max_value=10**8, places=4),
    uom=TEXT,
    cost_class=NAMES,
)
ORDERS = st.builds(
    Order,
    guid=st.just(""),
    number=TEXT,
    vendor=NAMES,
    job=NAMES,
    day=st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    title=TEXT,
    description=TEXT,
    delivery=st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    lines=st.lists(LINES, max_size=4).map(tuple),
)


def read(content: bytes) -> list[dict[str, str]]:
    """Each row by the names of its own header, as QuickBooks reads it; fails where a row is wider or narrower."""
    headers: dict[str, list[str]] = {}
    found = []
    lines = content.decode("cp1252").split("\r\n")
    assert lines.pop() == ""
    for line in lines:
        kind, *cells = line.split("\t")
        if kind.startswith("!"):
            headers[kind[1:]] = cells
        else:
            found.append({"": kind} | dict(zip(headers[kind], cells, strict=True)))
    return found


def test_a_purchase_order_is_a_transaction_of_the_kind_that_quickbooks_imports() -> None:
    head, first, second, third, end = read(iif.iif([ORDER]))
    assert [row[""] for row in (head, first, second, third, end)] == ["TRNS", "SPL", "SPL", "SPL", "ENDTRNS"]
    assert {row["TRNSTYPE"] for row in (head, first, second, third)} == {"PURCHORD"}
    assert {row["DATE"] for row in (head, first, second, third)} == {"03/02/26"}
    assert {row["ACCNT"] for row in (head, first, second, third)} == {"Purchase Orders"}
    assert {row["DOCNUM"] for row in (head, first, second, third)} == {"SC-001"}
    assert (head["NAME"], head["AMOUNT"]) == ("Keswick Insulation", "-11533.34")
    assert head["MEMO"] == "Insulation, floors 1 to 4 – Delivery 04/30/2026 – Supply and install."
    assert (first["NAME"], first["INVITEM"]) == ("Acme:Headquarters", "07:07-200")
    assert (first["QNTY"], first["PRICE"], first["AMOUNT"]) == ("1", "12000", "12000.00")
    assert (second["QNTY"], second["PRICE"], second["AMOUNT"]) == ("3.3335", "10", "33.34")
    assert second["MEMO"] == "Wool (m2)"
    assert (third["QNTY"], third["PRICE"], third["AMOUNT"], third["CLASS"]) == ("1", "-500", "-500.00", "Own work")


@given(st.lists(ORDERS, max_size=3))
def test_whatever_was_typed_each_row_has_its_columns_and_each_order_is_in_balance(orders: list[Order]) -> None:
    rows = read(iif.iif(orders))
    assert [row[""] for row in rows] == [
        kind for order in orders for kind in ("TRNS", *("SPL" for _ in order.lines), "ENDTRNS")
    ]
    balance = Decimal(0)
    for row in rows:
        assert not any(char in value for value in row.values() for char in '"\t\r\n\x0b\x0c')
        balance += Decimal(row.get("AMOUNT", "0"))
        assert balance == 0 or row[""] != "ENDTRNS"


@given(LINES)
def test_quantity_and_price_always_come_to_the_amount_to_the_cent(line: OrderLine) -> None:
    quantity, price = iif.measures(line)
    assert abs(quantity * price - line.amount) <= Decimal("0.005")


@given(ORDERS)
def test_nothing_is_told_of_an_order_only_if_the_file_carries_all_its_names_as_they_are(order: Order) -> None:
    head, *rows = read(iif.iif([order]))
    pairs = [(head["NAME"], order.vendor.name)]
    for row, line in zip(rows, order.lines, strict=False):
        pairs += [(row["INVITEM"], line.item.name)]
        pairs += [(row["NAME"], order.job.name)] if order.job else []
        pairs += [(row["CLASS"], line.cost_class.name)] if line.cost_class else []
    if not order.lines and order.job:
        pairs.append((iif.cell(order.job.name), order.job.name))
    assert (iif.uncarried(order) == ()) == all(written and written == name for written, name in pairs)


@pytest.mark.parametrize(
    "name",
    ["Keswick\tInsulation", "Keswick\nInsulation", 'Keswick "K" Insulation', "Кeswick", " Keswick", "Kes\u200bwick"],
)
def test_a_vendor_that_an_iif_cannot_name_is_told_with_the_cure(name: str) -> None:
    (said,) = iif.uncarried(replace(ORDER, vendor=Ref("1", name)))
    assert said.startswith("The vendor is called “")
    assert said.endswith("Choose CSV or XLSX for it.")


def test_an_item_without_a_name_is_told_with_its_line() -> None:
    lines = (*ORDER.lines, OrderLine(Ref("80000021-1"), Decimal("1.00")))
    (said,) = iif.uncarried(replace(ORDER, lines=lines))
    assert said.startswith("The item of line 4 has no name in QuickBooks")


def test_an_order_without_a_job_needs_no_name_for_it() -> None:
    assert iif.uncarried(replace(ORDER, job=Ref())) == ()


def test_what_windows_cannot_write_is_written_as_near_as_it_can_be_read() -> None:
    title = "Łódź ≥ 3″ – “pipes” 漢 café"
    assert read(iif.iif([replace(ORDER, title=title, description="", delivery=None)]))[0]["MEMO"] == (
        "Lódz >= 3'' – “pipes” ? café"
    )


def test_the_same_orders_are_the_same_bytes() -> None:
    assert iif.iif([ORDER]) == iif.iif([replace(ORDER)])


def test_a_spreadsheet_has_a_row_for_each_line() -> None:
    rows = list(iif.rows([("SC-7", ORDER)]))
    assert {len(row) for row in rows} == {len(iif.HEADERS)}
    first, second, third = (dict(zip(iif.HEADERS, row, strict=True)) for row in rows)
    assert (first["Commitment"], first["ERP reference"], first["Vendor"]) == ("SC-7", "SC-001", "Keswick Insulation")
    assert (first["Customer:job"], first["Date"], first["Delivery"]) == (
        "Acme:Headquarters", date(2026, 3, 2), date(2026, 4, 30),
    )  # fmt: skip
    assert (second["Quantity"], second["Rate"], second["Amount"]) == (Decimal("3.3335"), Decimal(10), Decimal("33.34"))
    assert (third["Class"], third["Memo"]) == ("Own work", "Insulation, floors 1 to 4\nSupply and install.")


FILE = """!TRNS\tTRNSID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tDOCNUM\tMEMO\tCLEAR\tTOPRINT
!SPL\tSPLID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tDOCNUM\tMEMO\tCLEAR\tQNTY\tPRICE\tINVITEM
!ENDTRNS
"""


def test_a_file_is_always_the_same_bytes() -> None:
    trns, *spl, end = iif.iif([ORDER]).decode("cp1252").removeprefix(FILE.replace("\n", "\r\n")).splitlines()
    assert trns.split("\t") == [
        *("TRNS", "", "PURCHORD", "03/02/26", "Purchase Orders", "Keswick Insulation", "", "-11533.34", "SC-001"),
        *("Insulation, floors 1 to 4 – Delivery 04/30/2026 – Supply and install.", "N", "N"),
    ]
    start = ["SPL", "", "PURCHORD", "03/02/26", "Purchase Orders", "Acme:Headquarters"]
    assert [row.split("\t") for row in spl] == [
        [*start, "", "12000.00", "SC-001", "Part 1", "N", "1", "12000", "07:07-200"],
        [*start, "", "33.34", "SC-001", "Wool (m2)", "N", "3.3335", "10", "07:07-200"],
        [*start, "Own work", "-500.00", "SC-001", "Credit", "N", "1", "-500", "07:07-300"],
    ]
    assert end == "ENDTRNS"


def test_a_job_or_a_class_without_a_name_is_named_by_its_place() -> None:
    nameless = replace(ORDER, job=Ref("J1"), lines=(replace(ORDER.lines[0], cost_class=Ref("C1")),))
    why = "has no name in QuickBooks, and a file carries names. Link it under Links."
    assert iif.uncarried(nameless) == (f"The job {why}", f"The class of line 1 {why}")


@pytest.mark.parametrize(
    ("raw", "kept"),
    [("a\u200eb", "ab"), ("a\x07b", "a b"), ("断", "?"), ("a\u00adb", "ab"), ("Łódź", "Lódz"), ('1" pipe', "1'' pipe")],
)
def test_what_prints_nothing_leaves_nothing_or_a_blank(raw: str, kept: str) -> None:
    assert iif.cell(raw) == kept


def test_a_memo_is_cut_without_a_blank_at_its_end() -> None:
    long = replace(ORDER, title="x" * 4_090, description="y" * 9, delivery=None)
    assert iif.memo(long) == "x" * 4_090 + " – yy"
    assert iif.memo(replace(long, title="x" * 4_092)) == "x" * 4_092 + " –"


def test_numbers_keep_their_own_zeros_and_nothing_is_not_negative() -> None:
    item = ORDER.lines[0].item
    hundred = OrderLine(item, Decimal("100.00"), quantity=Decimal("100"), unit_cost=Decimal("1"))
    rows = iif.iif([replace(ORDER, lines=(hundred, OrderLine(item, Decimal("-0.00"))))]).decode("cp1252").splitlines()
    cells = [row.split("\t") for row in rows if row.startswith("SPL")]
    assert [(row[7], *row[11:13]) for row in cells] == [("100.00", "100", "1"), ("0.00", "1", "0")]

"""Files as people and their programs write them, and those that must be refused before anything is parsed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from core import typed
from core.refusal import Refused
from data.importing import reading
from data.importing.reading import Sheet, read
from tests.data.importing.files import csv_file, text, workbook, xlsx_file

ROWS = (("Number", "Title"), ("SC-1", "Café “Zürich”"), ("SC-2", "Plain"))
HALF_PAST_EIGHT = datetime.fromisoformat("2026-03-31T08:30")
AS_READ = [("SC-1", "Café “Zürich”"), ("SC-2", "Plain")]


def rows(sheet: Sheet) -> list[tuple[object, ...]]:
    return [row.cells for row in sheet.rows]


def one(data: bytes, name: str = "file.csv") -> Sheet:
    (sheet,) = read(name, data)
    return sheet


def refusal(data: bytes, name: str = "file") -> str:
    with pytest.raises(Refused) as refused:
        read(name, data)
    return " ".join(refused.value.sentences)


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16")],
)
@pytest.mark.parametrize(("delimiter", "word"), [(",", "comma"), (";", "semicolon"), ("\t", "tab")])
def test_every_usual_encoding_and_delimiter_is_read_alike(encoding: str, said: str, delimiter: str, word: str) -> None:
    sheet = one(csv_file(*ROWS, delimiter=delimiter, encoding=encoding))
    assert sheet.header == ("Number", "Title")
    assert rows(sheet) == AS_READ
    assert sheet.read_as == f"CSV, {said}, {word}"


def test_big_endian_utf_16_is_read_too() -> None:
    assert rows(one(b"\xfe\xff" + text(*ROWS).encode("utf-16-be"))) == AS_READ


def test_utf_16_without_its_mark_is_refused_and_not_read_as_garbage() -> None:
    assert "CSV UTF-8" in refusal(text(*ROWS).encode("utf-16-le"))


@pytest.mark.parametrize(
    "data", [b"Number,Title\nSC-1,\x81\x8d", b"Number,Title\nSC-1,a\x00b", b"\xef\xbb\xbfN,T\n\xff,1"]
)
def test_letters_that_no_encoding_explains_are_refused_in_a_sentence(data: bytes) -> None:
    assert "cannot be read" in refusal(data)


def test_the_delimiter_is_what_the_header_holds_most_of_outside_quotation_marks() -> None:
    sheet = one(b'"Number, or #";"a,b,c,d";Title\nSC-1;x;"1,2;3"\n')
    assert sheet.header == ("Number, or #", "a,b,c,d", "Title")
    assert rows(sheet) == [("SC-1", "x", "1,2;3")]


def test_excels_own_line_about_the_delimiter_is_followed_and_keeps_the_row_numbers() -> None:
    sheet = one(b"sep=;\r\nNumber;Title\r\nSC-1;a\r\n")
    assert sheet.header == ("Number", "Title")
    assert [row.number for row in sheet.rows] == [3]


def test_a_single_column_needs_no_delimiter() -> None:
    assert rows(one(b"Vendor\nKeswick\n")) == [("Keswick",)]


@pytest.mark.parametrize(("cells", "count"), [(b"SC-2,b,c", 3), (b"SC-2", 1)])
def test_a_row_wider_or_narrower_than_its_header_is_refused_by_its_number_and_no_other_row_is(
    cells: bytes, count: int
) -> None:
    sheet = one(b"Number,Title\nSC-1,a\n" + cells + b"\nSC-3,c\n")
    assert rows(sheet) == [("SC-1", "a"), ("SC-3", "c")]
    (refused,) = sheet.refused
    assert (refused.row, refused.column) == (3, "")
    assert f"The row has {count} cells and the header has 2." in refused.reason


def test_blank_rows_are_passed_over_and_still_counted() -> None:
    sheet = one(b"\n\nNumber,Title\n\n,\nSC-1,a\n")
    assert [(row.number, row.cells) for row in sheet.rows] == [(6, ("SC-1", "a"))]


def test_a_line_break_inside_quotation_marks_belongs_to_the_cell_and_counts_as_one_row() -> None:
    sheet = one(b'Number,Title\nSC-1,"two\nlines"\nSC-2,b\n')
    assert [(row.number, row.cells[1]) for row in sheet.rows] == [(2, "two\nlines"), (3, "b")]


@pytest.mark.parametrize("data", [b'Number,Title\nSC-1,"never closed\n', b'Number,Title\nSC-1,"a"b\n'])
def test_a_broken_quotation_mark_is_refused_with_its_row(data: bytes) -> None:
    assert "Row 2 cannot be read" in refusal(data)


def test_na_and_none_and_null_are_names_and_a_leading_zero_stays() -> None:
    sheet = one(b"Name,Code\nNA,007\nNone,1e5\nnull,TRUE\n")
    assert rows(sheet) == [("NA", "007"), ("None", "1e5"), ("null", "TRUE")]
    (book,) = read("b.xlsx", xlsx_file(Vendors=[("Name", "Code"), ("NA", "007"), ("None", "1e5")]))
    assert rows(book) == [("NA", "007"), ("None", "1e5")]


def test_headers_that_repeat_are_told_apart() -> None:
    assert one(b"Number,Description,Description\n1,a,b\n").header == ("Number", "Description", "Description (2)")


@pytest.mark.parametrize("data", [b"", b"  \n\t \r\n", b"\xef\xbb\xbf\n\n", b",,,\n,,,\n"])
def test_an_empty_file_is_refused_with_what_to_do(data: bytes) -> None:
    assert "header row" in refusal(data)


def test_a_file_of_more_than_five_megabytes_is_refused_before_it_is_parsed() -> None:
    assert "larger than 5 MB" in refusal(b"Name\n" + b"x" * reading.MOST_BYTES)


def test_a_csv_of_more_than_fifty_thousand_rows_is_refused() -> None:
    assert "more than 50,000 rows" in refusal(b"N\n" + b"1\n" * 50_001)
    assert len(one(b"N\n" + b"1\n" * 50_000).rows) == 50_000


def test_more_than_two_hundred_columns_are_refused() -> None:
    wide = [f"c{n}" for n in range(201)]
    assert "more than 200 columns" in refusal(csv_file(wide, wide))
    assert "more than 200 columns" in refusal(xlsx_file(Wide=[wide, wide]))


def test_an_old_or_protected_excel_file_is_refused_with_the_cure() -> None:
    assert "Save it as .xlsx" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)


@pytest.mark.parametrize(
    "name", ["../../x.csv", "C:\\x.csv", "\\\\host\\x.csv", "CON", "x" * 300 + ".csv", "a\nb\x00.csv", "", "/"]
)
def test_a_files_name_is_only_shown_and_never_a_path(name: str) -> None:
    shown = one(b"Name\nKeswick\n", name).name
    assert 0 < len(shown) <= 80
    assert not set("/\\\n\x00") & set(shown)


# --- XLSX ---------------------------------------------------------------------------------------------------------


def test_what_a_file_is_its_first_bytes_say_and_not_its_name() -> None:
    assert rows(one(xlsx_file(S=ROWS), "file.csv")) == AS_READ
    assert rows(one(csv_file(*ROWS), "file.xlsx")) == AS_READ


def test_dates_flags_and_numbers_of_a_workbook_keep_their_kind() -> None:
    cells = (date(2026, 3, 31), HALF_PAST_EIGHT, True, False, 1001, 1001.0, 12.5, None, "x")
    sheet = one(xlsx_file(S=[[f"c{n}" for n in range(9)], cells]))
    assert sheet.rows[0].cells == (
        date(2026, 3, 31), HALF_PAST_EIGHT, "yes", "no", "1001", "1001", "12.5", None, "x",
    )  # fmt: skip


def test_the_dust_of_binary_arithmetic_is_dropped_as_excel_drops_it_and_a_real_third_decimal_is_not() -> None:
    written = ("0.30000000000000004", "1234.5600000000001", "1234.565", "9999999999999.99")
    sheet = one(_with_sheet(_sheet_xml(b"".join(_row(n, value) for n, value in enumerate(("7", *written), start=1)))))
    assert rows(sheet) == [("0.3",), ("1234.56",), ("1234.565",), ("9999999999999.99",)]
    with pytest.raises(typed.Wrong, match="more than 2 decimals"):
        typed.money("1234.565")


def test_a_percent_cell_is_read_as_it_is_shown() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Retainage", "Other"])
    sheet.append([0.1, 0.075])
    for cell in sheet[2]:
        cell.number_format = "0.00%"
    file = io.BytesIO()
    book.save(file)
    assert one(file.getvalue()).rows[0].cells == ("10%", "7.5%")


def test_an_error_and_a_formula_without_a_result_are_refused_cells_and_not_empty_ones() -> None:
    sheet = one(xlsx_file(S=[("Number", "Amount"), ("SC-1", "=1+1"), ("SC-2", "#REF!"), ("SC-3", 5)]))
    assert [(cell.row, cell.column, cell.value) for cell in sheet.refused] == [
        (2, "Amount", "=1+1"),
        (3, "Amount", "#REF!"),
    ]


def test_hidden_sheets_are_not_read_and_empty_ones_are_passed_over() -> None:
    book = Workbook()
    book.create_sheet("Shown").append(["Name"])
    hidden = book.create_sheet("Lists")
    hidden.append(["secret"])
    hidden.sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    assert [sheet.name for sheet in read("b.xlsx", file.getvalue())] == ["Shown"]


def test_what_excel_writes_for_a_carriage_return_is_read_as_a_line_break() -> None:
    sheet = one(xlsx_file(S=[("Description",), ("one_x000D_\ntwo",)]))
    assert sheet.rows[0].cells == ("one\ntwo",)


def _zip(**entries: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def _with_sheet(xml: bytes) -> bytes:
    """A workbook whose only sheet is this XML."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"S": [("a",)]}))) as original,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for entry in original.infolist():
            content = xml if entry.filename.endswith("sheet1.xml") else original.read(entry)
            made.writestr(entry.filename, content)
    return file.getvalue()


def _row(number: int, value: str = "1") -> bytes:
    return f'<row r="{number}"><c r="A{number}"><v>{value}</v></c></row>'.encode()


def _sheet_xml(body: bytes, before: bytes = b"") -> bytes:
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return before + head + body + b"</sheetData></worksheet>"


def _zip_bomb() -> bytes:
    return _with_sheet(b"0" * (150 * 1024 * 1024))


def _many_entries() -> bytes:
    return _zip(**{f"e{n}.xml": b"" for n in range(1_500)})


def _xml_bomb() -> bytes:
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return _with_sheet(_sheet_xml(b'<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>', entities))


def _too_many_rows() -> bytes:
    return _with_sheet(_sheet_xml(b"".join(_row(n) for n in range(1, 60_000))))


def _cut_off() -> bytes:
    return workbook({"S": [("a",)]})[:-200]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_zip_bomb, "far larger inside"),
        (_many_entries, "far larger inside"),
        (_xml_bomb, "no spreadsheet program writes"),
        (_too_many_rows, "more than 50,000 rows"),
        (_cut_off, "not a workbook"),
        (lambda: b"PK\x03\x04 not a zip at all", "not a workbook"),
        (lambda: _zip(**{"word/document.xml": b"<w/>"}), "not a workbook"),
        (lambda: _with_sheet(b"<worksheet><not closed"), "not a workbook"),
    ],
    ids=["zip bomb", "many entries", "xml bomb", "too many rows", "cut off", "no zip", "not a workbook", "broken xml"],
)
def test_a_hostile_or_broken_workbook_is_refused_in_one_sentence(make: Callable[[], bytes], sentence: str) -> None:
    said = refusal(make(), "evil.xlsx")
    assert sentence in said
    assert "Traceback" not in said


def test_a_workbook_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.5)
    endless = _with_sheet(_sheet_xml(_row(1) + _row(10**15)))
    assert "took longer" in refusal(endless)


@pytest.mark.parametrize("said", [b"A1:XFD1048576", b"A1:A1"])
def test_what_a_workbook_says_about_its_own_size_is_not_believed(said: bytes) -> None:
    xml = _sheet_xml(_row(1, "7") + _row(2, "8")).replace(b"<sheetData>", b'<dimension ref="%s"/><sheetData>' % said)
    assert rows(one(_with_sheet(xml))) == [("8",)]


def test_a_value_far_down_the_sheet_is_read_without_reading_what_is_not_there() -> None:
    sheet = one(_with_sheet(_sheet_xml(_row(1, "7") + _row(900_000, "8"))))
    assert [row.number for row in sheet.rows] == [900_000]


def test_a_number_beyond_all_bounds_is_refused_as_money_and_breaks_nothing() -> None:
    sheet = one(_with_sheet(_sheet_xml(_row(1, "7") + _row(2, "1e400") + _row(3, "1e300"))))
    for row in sheet.rows:
        with pytest.raises(typed.Wrong):
            typed.money(row.cells[0])


CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).filter(
    lambda cell: cell.strip() and not typed.is_blank(cell)
)


@settings(deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from([",", ";", "\t"]))
def test_any_text_comes_back_from_a_csv_as_it_was(pairs: list[tuple[str, str]], delimiter: str) -> None:
    sheet = one(csv_file(("Name", "Description"), *pairs, delimiter=delimiter))
    assert rows(sheet) == pairs
    assert not sheet.refused


@given(st.decimals(min_value="-9999999999999.99", max_value="9999999999999.99", places=2, allow_nan=False))
def test_any_amount_comes_back_to_the_cent_from_each_way_to_write_it(amount) -> None:  # type: ignore[no-untyped-def]
    brackets = f"({abs(amount):,.2f})" if amount < 0 else f"${amount:,.2f}"
    for written in (f"{amount:.2f}", f"{amount:,.2f}", brackets):
        sheet = one(csv_file(("Number", "Amount"), ("SC-1", written), delimiter=";"))
        assert typed.money(sheet.rows[0].cells[1]) == amount


def test_amounts_come_back_to_the_cent_from_the_floats_of_a_workbook() -> None:
    @settings(max_examples=5, deadline=None)
    @given(
        st.lists(
            st.decimals(min_value="-9999999999999.99", max_value="9999999999999.99", places=2, allow_nan=False),
            min_size=50,
            max_size=50,
        )
    )
    def check(amounts) -> None:  # type: ignore[no-untyped-def]
        sheet = one(xlsx_file(S=[("Amount",), *((float(amount),) for amount in amounts)]))
        assert [typed.money(row.cells[0]) for row in sheet.rows] == amounts

    check()

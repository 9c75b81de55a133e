"""Reads an XLSX from standard input in a process of its own, and writes its sheets as JSON to standard output.

`data.importing.reading` starts this file with a time limit, so that a workbook made to exhaust the machine takes a
process with it and not the desk. It therefore imports nothing of the desk. A cell becomes null, a text, or a pair
of its kind and its text: `["number", "1234.5"]`, `["date", "2026-03-31"]`, `["error", "#REF!"]`.
"""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

MOST_ENTRIES = 1_000
MOST_UNCOMPRESSED_BYTES = 100 * 1024 * 1024
NOT_A_WORKBOOK = "This is not a workbook that can be read. Open it in Excel and save it again as .xlsx."
TOO_LARGE_INSIDE = (
    "This workbook is far larger inside than its file, so it was not opened. "
    "Copy the rows that you need into a new workbook and save it as .xlsx."
)
DECLARES_ENTITIES = (
    "This workbook holds XML that no spreadsheet program writes, so it was not opened. Save it again as .xlsx."
)
# A DOCTYPE is the only way to an XML bomb, and no spreadsheet program writes one; looked for in both alphabets of bytes.
_DOCTYPE = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Unreadable(Exception):
    """Why the workbook cannot be read, as a sentence for the person who chose it."""


def read(data: bytes, most_rows: int, most_columns: int) -> list[dict[str, Any]]:
    """The visible sheets as [{"name", "rows": [[row number, [cell, …]], …]}]; rows without any value are left out."""
    formulas = _check_archive(data)
    import openpyxl  # type: ignore[import-untyped]

    values = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    # Only a second reading tells a formula without a stored result from an empty cell.
    written = (
        openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        if formulas
        else None
    )
    sheets: list[dict[str, Any]] = []
    left = most_rows
    for sheet in values.worksheets:
        if sheet.sheet_state != "visible":
            continue
        rows = _rows(sheet, written[sheet.title] if written else None, left, most_rows, most_columns)
        left -= len(rows)
        sheets.append({"name": sheet.title, "rows": rows})
    return sheets


def _check_archive(data: bytes) -> bool:
    """Refuses what is no workbook or too large inside; says whether a sheet holds formulas.

    The sizes come from the archive's directory; `zipfile` never unpacks more than they say.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNCOMPRESSED_BYTES:
            raise Unreadable(TOO_LARGE_INSIDE)
        formulas = False
        for entry in entries:
            if not entry.filename.lower().endswith((".xml", ".rels")):
                continue
            content = archive.read(entry)
            if any(mark in content for mark in _DOCTYPE):
                raise Unreadable(DECLARES_ENTITIES)
            formulas = formulas or _FORMULA.search(content) is not None
    return formulas


def _rows(sheet: Any, written: Any, left: int, most_rows: int, most_columns: int) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for number, (cells, formulas) in enumerate(_pairs(sheet, written), start=1):
        values = [_cell(cell) for cell in cells]
        for position, formula in enumerate(formulas):
            if position < len(values) and values[position] is None and formula.data_type == "f":
                values[position] = ["formula", str(formula.value)[:100]]
        while values and values[-1] is None:
            values.pop()
        if not values:
            continue
        if len(values) > most_columns:
            raise Unreadable(
                f"Sheet “{sheet.title}” has more than {most_columns} columns in row {number:,}. Delete those that are not needed."
            )
        if len(rows) > left:  # the header row does not count
            raise Unreadable(f"The workbook has more than {most_rows:,} rows. Split it into several files.")
        rows.append([number, values])
    return rows


def _pairs(sheet: Any, written: Any) -> Iterator[tuple[Any, Any]]:
    sheet.reset_dimensions()  # what the file says about its own size may be wrong
    if written is None:
        for cells in sheet.iter_rows():
            yield cells, ()
        return
    written.reset_dimensions()
    yield from zip(sheet.iter_rows(), written.iter_rows(), strict=True)


def _cell(cell: Any) -> Any:
    value = cell.value
    if value is None or value == "":
        return None
    if cell.data_type == "e":
        return ["error", str(value)]
    if isinstance(value, bool):
        return ["flag", "yes" if value else "no"]
    if isinstance(value, (int, float)):
        return _number(value, percent="%" in (cell.number_format or ""))
    if isinstance(value, datetime):
        return ["date", value.date().isoformat() if value.time() == time() else value.isoformat()]
    if isinstance(value, (date, time)):
        return ["date" if isinstance(value, date) else "time", value.isoformat()]
    return ["time", str(value)] if isinstance(value, timedelta) else _unescaped(str(value))


def _unescaped(text: str) -> str:
    """Excel writes a character that XML cannot hold as `_x000D_`; a line break of two characters becomes one."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n")


def _number(value: int | float, *, percent: bool) -> list[str]:
    """As Excel shows it: 15 significant digits, which drops the dust of binary arithmetic; `10%` and not 0.1."""
    shown = str(value) if isinstance(value, int) else f"{value:.15g}"
    number = Decimal(shown)
    if percent and number.is_finite():
        return ["percent", f"{_plain(number * 100)}%"]
    return ["number", _plain(number) if number.is_finite() and number.adjusted() < 40 else shown]


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def main() -> int:
    most_rows, most_columns = int(sys.argv[1]), int(sys.argv[2])
    sys.modules["numpy"] = None  # type: ignore[assignment]  # openpyxl would load it, for numbers that no file holds
    try:
        answer: dict[str, Any] = {"sheets": read(sys.stdin.buffer.read(), most_rows, most_columns)}
    except Unreadable as refused:
        answer = {"refused": str(refused)}
    except Exception:  # whatever a broken or hostile workbook does to its parser, the person reads one sentence
        answer = {"refused": NOT_A_WORKBOOK}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

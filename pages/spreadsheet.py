"""Tables as files for a spreadsheet: what a person typed is never a formula there, and an amount stays a number."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet program would run (trust.md section 5)
MONEY_FORMAT = "#,##0.00"
_IN_NO_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # control characters that a workbook cannot hold


def as_csv(headers: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """UTF-8 with BOM, so that Excel reads the accents; commas, CRLF."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(headers)
    writer.writerows([neutral(value) for value in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def as_xlsx(sheet: str, headers: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """One sheet with a frozen header row; decimals are number cells with two places."""
    from openpyxl import Workbook  # much code, for this file alone

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet)
    page.freeze_panes = "A2"
    page.append([_cell(page, header, bold=True) for header in headers])
    for row in rows:
        page.append([_cell(page, neutral(value)) for value in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def neutral(value: Any) -> Any:
    """Text that would be run as a formula gets an apostrophe before it; other values stay what they are."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | Decimal | date):
        return value
    text = _IN_NO_CELL.sub("", str(value))
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _cell(page: Any, value: Any, *, bold: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(page, value=value)
    if isinstance(value, Decimal):
        cell.number_format = MONEY_FORMAT
    if bold:
        cell.font = Font(bold=True)
    return cell

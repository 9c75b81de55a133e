"""Spreadsheets as people make them, for the tests of the import."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook

HEADER = ("Project", "Number", "Title", "Type", "Contract Company", "Status", "Cost Code", "Line Description", "Amount")


def text(*rows: Sequence[str], delimiter: str = ",") -> str:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue()


def csv_file(*rows: Sequence[str], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """The first row is the header."""
    return text(*rows, delimiter=delimiter).encode(encoding)


def xlsx_file(**sheets: Iterable[Sequence[Any]]) -> bytes:
    """A workbook with the sheets by name; `_` in a name is a blank."""
    return workbook({name.replace("_", " "): rows for name, rows in sheets.items()})


def workbook(sheets: Mapping[str, Iterable[Sequence[Any]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def line(
    number: str, amount: str, *, project: str = "1001", title: str = "Insulation", **changes: str
) -> tuple[str, ...]:
    """One row a line of a subcontract with Keswick Insulation, in the order of HEADER; `changes` by lower-case header."""
    values = {
        "project": project,
        "number": number,
        "title": title,
        "type": "Subcontract",
        "contract_company": "Keswick Insulation",
        "status": "Approved",
        "cost_code": "07-200",
        "line_description": "Part",
        "amount": amount,
    } | changes
    return tuple(values[name.lower().replace(" ", "_")] for name in HEADER)

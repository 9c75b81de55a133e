"""A file as sheets of cells: CSV and XLSX, with limits before parsing and nothing guessed about the values."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from core import typed
from core.findings import visible
from core.refusal import Refused, Why

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200
SECONDS = 60  # for a workbook in its own process
SHORT = 60  # characters of a value that a report repeats
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
_WORKBOOK = Path(__file__).with_name("workbook.py")

Cell = str | date | datetime | None


@dataclass(frozen=True)
class RefusedCell:
    """One cell (or, with `column` "", one row or sheet) that cannot be taken, and why."""

    sheet: str
    row: int  # 1-based as in a spreadsheet; 0 for the sheet as a whole
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class Row:
    number: int  # 1-based as in a spreadsheet; the header is usually row 1
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """A header and the rows below it, each as wide as the header; `refused` holds the rows that are not."""

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    read_as: str  # "CSV, UTF-8, comma" or "Excel workbook"
    refused: tuple[RefusedCell, ...] = ()
    malformed: tuple[Row, ...] = ()  # the rows of another width, as they stand


def read(name: str, data: bytes) -> tuple[Sheet, ...]:
    """The sheets of a file; a CSV has one. Raises Refused with a sentence for what cannot be read at all.

    What a file is, its first bytes say; its name is only shown, never used as a path.
    """
    if not data.strip():
        _refuse("The file is empty. Choose a file with a header row and at least one row below it.")
    if len(data) > MOST_BYTES:
        _refuse(f"The file is larger than {MOST_BYTES // 1024 // 1024} MB. Split it into several files.")
    if data.startswith(b"PK"):
        return _workbook(data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        _refuse("This is an old or password-protected Excel file. Save it as .xlsx without a password.")
    return (_csv(shown_name(name), data),)


def shown_name(name: str) -> str:
    """A file's name as it is shown: printable, no folder, at most 80 characters."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(char for char in last if char.isprintable())[:80].strip() or "file"


def short(value: Any) -> str:
    """A cell's value for a report, one line of at most 60 characters."""
    if value is None:
        return ""
    text = value.isoformat() if isinstance(value, date) else str(value)
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"


def _headings(cells: Sequence[str]) -> tuple[str, ...]:
    """The headers on one line each; one that repeats gets a number, so that every column can be named."""
    headings: list[str] = []
    for cell in cells:
        heading = " ".join(visible(cell).split())
        same = sum(1 for one in headings if one == heading or one.startswith(f"{heading} ("))
        headings.append(f"{heading} ({same + 1})" if heading and same else heading)
    return tuple(headings)


def _refuse(sentence: str) -> NoReturn:
    raise Refused(Why.INVALID, sentence)


# --- CSV ----------------------------------------------------------------------------------------------------------


def _csv(name: str, data: bytes) -> Sheet:
    text, encoding = decode(data)
    text, delimiter = _delimiter(text)
    records = _records(text, delimiter)
    read_as = f"CSV, {encoding}, {DELIMITERS[delimiter]}"
    header_at = next((index for index, record in enumerate(records) if _has_value(record)), None)
    if header_at is None:
        _refuse("The file has no header row. Its first row must name the columns.")
    header = _headings(records[header_at])
    if len(header) > MOST_COLUMNS:
        _refuse(f"The file has more than {MOST_COLUMNS} columns. Delete those that are not needed.")
    rows: list[Row] = []
    refused: list[RefusedCell] = []
    malformed: list[Row] = []
    for number, record in enumerate(records[header_at + 1 :], start=header_at + 2):
        if not _has_value(record):
            continue
        if len(record) != len(header):
            refused.append(_wrong_width(name, number, len(record), len(header), record))
            malformed.append(Row(number, tuple(record)))
            continue
        rows.append(Row(number, tuple(cell if cell.strip() else None for cell in record)))
    return Sheet(name, header, tuple(rows), read_as, tuple(refused), tuple(malformed))


def decode(data: bytes) -> tuple[str, str]:
    """(text, the encoding's name). UTF-8 and UTF-16 by their marks, else UTF-8 if it is, else Windows-1252."""
    marks = (
        (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
        (b"\xff\xfe", "utf-16", "UTF-16"),
        (b"\xfe\xff", "utf-16", "UTF-16"),
    )
    marked = [(codec, said) for mark, codec, said in marks if data.startswith(mark)]
    for codec, said in marked or [("utf-8", "UTF-8"), ("cp1252", "Windows-1252")]:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return text, said
    _refuse("The letters of this file cannot be read. In Excel choose Save as, “CSV UTF-8”, and import that file.")


def _delimiter(text: str) -> tuple[str, str]:
    """(the text, its delimiter): what a first line `sep=;` says, else what the header line holds most of."""
    first = text.split("\n", 1)[0].strip("\r")
    if first.lower().startswith("sep=") and first[4:] in DELIMITERS:
        # Excel's own line is not part of the table, but it keeps its place in the count of rows.
        return "\n" + text.split("\n", 1)[1] if "\n" in text else "", first[4:]
    header = _first_record(text)
    return text, max(DELIMITERS, key=header.count)


def _first_record(text: str) -> str:
    """The first line that is not blank, without what stands in quotation marks."""
    outside: list[str] = []
    quoted = False
    for char in text.lstrip():
        if char == '"':
            quoted = not quoted
        elif not quoted:
            if char in "\r\n":
                break
            outside.append(char)
    return "".join(outside)


def _records(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[list[str]] = []
    filled = 0
    try:
        for record in reader:
            records.append(record)
            filled += any(record)
            if filled > MOST_ROWS + 1:
                _refuse(f"The file has more than {MOST_ROWS:,} rows. Split it into several files.")
    except csv.Error:
        _refuse(
            f"Row {len(records) + 1:,} cannot be read: a quotation mark is not closed or stands inside a cell, or a cell is "
            "far too long. Correct that row and import the file again."
        )
    return records


def _has_value(record: Sequence[str]) -> bool:
    return any(cell.strip() for cell in record)


def _wrong_width(sheet: str, number: int, width: int, expected: int, cells: Sequence[Any]) -> RefusedCell:
    cure = (
        "Put a cell that holds the delimiter in quotation marks."
        if width > expected
        else "Add the cells that are missing."
    )
    return RefusedCell(
        sheet,
        number,
        "",
        short(" | ".join(str(cell) for cell in cells if cell is not None)),
        f"The row has {width} cells and the header has {expected}. {cure}",
    )


# --- XLSX ---------------------------------------------------------------------------------------------------------


def _workbook(data: bytes) -> tuple[Sheet, ...]:
    answer = _in_its_own_process(data)
    if "refused" in answer:
        _refuse(answer["refused"])
    sheets = tuple(_sheet(raw) for raw in answer["sheets"] if raw["rows"])
    if not sheets:
        _refuse("The workbook has no visible sheet with a header row. Put the names of the columns into its first row.")
    return sheets


def _in_its_own_process(data: bytes) -> Any:
    command = [sys.executable, "-I", str(_WORKBOOK), str(MOST_ROWS), str(MOST_COLUMNS)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=True)  # noqa: S603
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        _refuse(f"The workbook took longer than {SECONDS} seconds to read. Split it, or save its rows as CSV.")
    except (subprocess.CalledProcessError, ValueError):
        _refuse("The workbook could not be read. Save its rows as CSV, and import that file.")


def _sheet(raw: Any) -> Sheet:
    name = raw["name"]
    header = _headings([_shown(cell) for cell in raw["rows"][0][1]])
    rows: list[Row] = []
    refused: list[RefusedCell] = []
    malformed: list[Row] = []
    for number, cells in raw["rows"][1:]:
        if len(cells) > len(header):
            refused.append(_wrong_width(name, number, len(cells), len(header), [_shown(cell) for cell in cells]))
            malformed.append(Row(number, tuple(_value(cell) for cell in cells)))
            continue
        broken = [_broken(name, number, title, cell) for title, cell in zip(header, cells, strict=False)]
        refused += [one for one in broken if one]
        values = [_value(cell) for cell in cells] + [None] * (len(header) - len(cells))
        rows.append(Row(number, tuple(values)))
    return Sheet(name, header, tuple(rows), "Excel workbook", tuple(refused), tuple(malformed))


def _shown(cell: Any) -> str:
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else str(cell[1])


def _broken(sheet: str, number: int, title: str, cell: Any) -> RefusedCell | None:
    kind = cell[0] if isinstance(cell, list) else ""
    if kind == "error":
        return RefusedCell(sheet, number, title, cell[1], "The cell holds an error. Correct its formula, or clear it.")
    if kind == "formula":
        reason = "The cell holds a formula without a result. Open the workbook in Excel, let it calculate, and save it."
        return RefusedCell(sheet, number, title, short(cell[1]), reason)
    return None


def _value(cell: Any) -> Cell:
    if cell is None or isinstance(cell, str):
        return None if typed.is_blank(cell) else cell
    kind, text = cell
    if kind == "date":
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    return str(text)

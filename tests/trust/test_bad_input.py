"""Promise 11: bad input, wherever it enters, is refused in a sentence that names the field or line, and writes nothing."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import text
from sqlmodel import SQLModel

from core import attachments as files
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import attachments, commands, directory, importing, queries, tables
from data.desk import Desk
from data.queries import ListFilter
from tests.cast import Cast, lines
from tests.data.importing.files import workbook
from tests.pages.story import Story

KINDS = frozenset({Why.INVALID, Why.GUARD})
# What a sentence for a person never holds: the inside of a program, a path, an address of the database.
INSIDE = re.compile(
    r"Traceback|\.py\b|sqlalchemy|sqlite|psycopg|Error:|/(home|tmp|work|usr)/|0x[0-9a-f]{6}", re.IGNORECASE
)

TEXTS = {
    "a NUL": "a\x00b",
    "a lone surrogate": "a\ud800b",
    "a direction mark": "SC\u202e1",
    "8,000 characters": "x" * 8_000,
}
NUMBERS = {
    "NaN": "NaN",
    "infinity": "inf",
    "1e400": "1e400",
    "three decimals": "12.345",
    "2^63": str(2**63),
    "full-width digits with a direction mark": "\u202e１２",
    "a zero-width space": "1\u200b2.50\u200b.",
    "a formula": "=1+1",
}
DAYS = {"1899": "1899-12-31", "2101": "2101-01-01", "February 30": "2026-02-30", "no day": "soon"}
BLANK = {"nothing": "", "only blanks": "   ", "only zero-width": "\u200b\u200d\ufeff"}


class Door:
    """Where input enters, as one person of the cast brings it."""

    def __init__(self, desk: Desk, cast: Cast) -> None:
        self.desk, self.cast, self.story = desk, cast, Story(desk, cast)
        self.waiting = self.story.sent("SC-900")
        self.draft = self.story.create("SC-901")
        self.numbers = itertools.count()

    def header(self, **changes: Any) -> None:
        self.story.create(**({"number": "SC-902"} | changes))

    def line(self, **changes: Any) -> None:
        made = [lines(self.cast)[0] | changes]
        seen = self.story.look(self.draft).facts.version
        commands.save(self.desk, self.cast.caller("paula"), self.draft, seen, header={}, lines=made)

    def rejection(self, comment: str = "", note: str = "") -> None:
        said = Said(seen_version=2, findings=(Finding("O", note=note),), comment=comment or "Please look at it again.")
        commands.act(self.desk, self.cast.caller("anna"), self.waiting, Action.REJECT, said)

    def acceptance(self, reference: str) -> None:
        said = Said(seen_version=2, reference=reference)
        commands.act(self.desk, self.cast.caller("anna"), self.waiting, Action.ACCEPT, said)

    def comment(self, words: str) -> None:
        commands.comment(self.desk, self.cast.caller("paula"), self.waiting, words)

    def person(self, **said: Any) -> None:
        directory.add_person(self.desk, self.cast.caller("carla"), {"name": "New", "email": "new@acme.example"} | said)

    def upload(self, name: str, content: bytes = b"%PDF-1.7") -> None:
        attachments.attach(
            self.desk, self.cast.caller("paula"), self.draft, kind=files.Kind.OTHER, name=name, content=content
        )

    def file(self, content: bytes, name: str = "commitments.csv") -> None:
        caller, project = self.cast.caller("paula"), self.cast.project["HQ"]
        plan = importing.plan(self.desk, caller, name, content, project_id=project)
        importing.apply(self.desk, caller, plan)


def csv(*rows: str, encoding: str = "utf-8") -> bytes:
    return "\n".join(("Number,Title,Contract Company,Original Contract Amount", *rows)).encode(encoding)


def sheet(rows: bytes) -> bytes:
    """A workbook whose only sheet holds these rows, as a program would write it that wants to exhaust the reader."""
    made, file = io.BytesIO(workbook({"S": [("a",)]})), io.BytesIO()
    name = "xl/worksheets/sheet1.xml"
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    with zipfile.ZipFile(made) as original, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in original.infolist():
            content = head + rows + b"</sheetData></worksheet>" if entry.filename == name else original.read(entry)
            archive.writestr(entry.filename, content)
    return file.getvalue()


def long_sheet() -> bytes:
    return sheet(b"<row><c><v>1</v></c></row>" * 600_000)


def wide_sheet() -> bytes:
    return sheet(b"<row>" + b'<c t="inlineStr"><is><t>Number</t></is></c>' * 16_384 + b"</row>")


def bomb() -> bytes:
    """A workbook of a few kilobytes that unpacks to hundreds of megabytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 300_000_000)
    return file.getvalue()


Try = tuple[str, Callable[[Door], None], str]
TRIES: tuple[Try, ...] = (
    *((f"title: {name}", lambda door, raw=raw: door.header(title=raw), "Title") for name, raw in TEXTS.items()),
    *((f"number: {name}", lambda door, raw=raw: door.header(number=raw), "Number") for name, raw in (TEXTS | BLANK).items()),
    *((f"description of a line: {name}", lambda door, raw=raw: door.line(description=raw), "Line 1")
      for name, raw in TEXTS.items()),
    *((f"amount: {name}", lambda door, raw=raw: door.line(amount=raw), "Line 1: Amount") for name, raw in NUMBERS.items()),
    *((f"quantity: {name}", lambda door, raw=raw: door.line(amount="1", quantity=raw, unit_cost="1"), "Line 1")
      for name, raw in NUMBERS.items() if name not in ("three decimals",)),
    *((f"contract date: {name}", lambda door, raw=raw: door.header(contract_date=raw), "Contract date") for name, raw in DAYS.items()),
    *((f"retainage: {name}", lambda door, raw=raw: door.header(default_retainage=raw), "Default retainage")
      for name, raw in (NUMBERS | {"negative": "-1"}).items()),
    *((f"comment of a rejection: {name}", lambda door, raw=raw: door.rejection(comment=raw), "omment")
      for name, raw in ({"8,000 characters": "x" * 8_000, "a NUL": TEXTS["a NUL"]} | {"only blanks": "   ", "only zero-width": "\u200b" * 12}).items()),
    *((f"note of a reason: {name}", lambda door, raw=raw: door.rejection(note=raw), "") for name, raw in TEXTS.items() if name != "a direction mark"),
    *((f"ERP reference: {name}", lambda door, raw=raw: door.acceptance(raw), "ERP reference") for name, raw in (TEXTS | BLANK).items()),
    *((f"comment: {name}", lambda door, raw=raw: door.comment(raw), "omment") for name, raw in (TEXTS | BLANK).items() if name != "a direction mark"),
    *((f"name of a person: {name}", lambda door, raw=raw: door.person(name=raw), "Name") for name, raw in (TEXTS | BLANK).items()),
    *((f"e-mail: {name}", lambda door, raw=raw: door.person(email=raw), "E-mail")
      for name, raw in (TEXTS | BLANK | {"a line break": "a@x.example\nBcc: b@x.example"}).items()),
    *((f"file name: {name}", lambda door, raw=raw: door.upload(raw), "") for name, raw in {"nothing": "", "no ending": "contract", "a program": "x.exe"}.items()),
    ("file: empty", lambda door: door.upload("a.pdf", b""), "a.pdf"),
    ("file: larger than 5 MB", lambda door: door.upload("a.pdf", b"%PDF-1.7" + b"0" * 5_300_000), "a.pdf"),
    ("file: another content than its name says", lambda door: door.upload("a.pdf", b"MZ\x90\x00"), "a.pdf"),
    ("import: a row wider than its header", lambda door: door.file(csv("A,b,Keswick Insulation,1.00,extra,2")), ""),
    ("import: NaN as an amount", lambda door: door.file(csv("A,b,Keswick Insulation,NaN")), ""),
    ("import: 1e400 as an amount", lambda door: door.file(csv("A,b,Keswick Insulation,1e400")), ""),
    ("import: a number twice", lambda door: door.file(csv("A,b,Keswick Insulation,1", "B,b,Keswick Insulation,1", "a,b,Keswick Insulation,1")), ""),
    ("import: a NUL", lambda door: door.file(csv("A,b\x00,Keswick Insulation,1")), ""),
    ("import: a picture", lambda door: door.file(b"\x89PNG\r\n\x1a\n" + bytes(200)), ""),
    ("import: UTF-16 without its mark", lambda door: door.file(csv("A,b,Keswick Insulation,1", encoding="utf-16-le")), ""),
    ("import: None as a vendor", lambda door: door.file(csv("A,b,None,1")), "1 cell or row"),
    ("import: NA as an amount", lambda door: door.file(csv("A,b,Keswick Insulation,NA")), "1 cell or row"),
    ("import: a workbook of 600,000 rows", lambda door: door.file(long_sheet(), "commitments.xlsx"), "50,000 rows"),
    ("import: a workbook of 16,384 columns", lambda door: door.file(wide_sheet(), "commitments.xlsx"), "200 columns"),
    ("import: a zip bomb", lambda door: door.file(bomb(), "commitments.xlsx"), ""),
)  # fmt: skip


def everything(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    with desk.engine.connect() as connection:
        return {
            name: sorted(map(tuple, connection.execute(text(f'SELECT * FROM "{name}"'))), key=repr)
            for name in SQLModel.metadata.tables
        }


def test_what_cannot_be_is_refused_with_its_field_and_writes_nothing(
    any_desk: Desk, cast: Cast, show: Callable[[int, str, str], None]
) -> None:
    door = Door(any_desk, cast)
    before = everything(any_desk)
    for name, bring, label in TRIES:
        with pytest.raises(Refused) as refused:
            bring(door)
        said = " ".join(refused.value.sentences)
        assert refused.value.why in KINDS, (name, said)
        assert label in said, (name, said)
        assert not INSIDE.search(said), (name, said)
        assert len(said) < 1_000, name
        assert everything(any_desk) == before, name
    ran = f"{len(TRIES)} kinds of bad input at forms, decisions, comments, the Directory, uploads and the import, on {any_desk.engine.dialect.name}"
    show(11, ran, "each refused in a sentence that names field, line or file, with nothing written")


@pytest.mark.parametrize("name", ["NA", "None", "null", "nan"])
def test_a_name_that_a_spreadsheet_library_takes_for_nothing_is_a_name(
    any_desk: Desk, cast: Cast, name: str, show: Callable[[int, str, str], None]
) -> None:
    door = Door(any_desk, cast)
    with any_desk.writing() as session:
        session.add(tables.Vendor(name=name, folded_name=name.casefold()))
    door.file(csv(f"{name},{name},{name},1.00", encoding="utf-16"))
    (row,) = queries.commitments(any_desk, cast.caller("paula"), ListFilter(text=name)).rows
    assert (row.number, row.title, row.vendor) == (name, name, name)
    show(
        11, "NA, None, null and nan as number, title and vendor of a file in UTF-16", "each is kept as it stands there"
    )


SEARCHES = {
    "10,000 characters": "x" * 10_000,
    "wildcards": "%_[]*?\\",
    "a lone surrogate": "zq\ud800",
    "a quote": "' OR 1=1 --",
}


@pytest.mark.parametrize("raw", SEARCHES.values(), ids=SEARCHES)
def test_whatever_is_searched_for_finds_what_holds_it_and_nothing_else(
    any_desk: Desk, cast: Cast, raw: str, show: Callable[[int, str, str], None]
) -> None:
    Door(any_desk, cast)
    assert queries.commitments(any_desk, cast.caller("paula"), ListFilter(text=raw)).rows == ()
    show(11, f"searches: {', '.join(SEARCHES)}", "taken as they are; nothing is found that does not hold them")


@given(raw=some.text(max_size=300) | some.integers() | some.floats() | some.none() | some.binary(max_size=20))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@pytest.mark.parametrize("field", ["title", "amount", "contract_date", "default_retainage", "vendor_id"])
def test_whatever_comes_is_kept_as_it_is_read_or_refused_in_words(door: Door, field: str, raw: Any) -> None:
    typed = {field: raw, "number": f"H-{next(door.numbers)}"}
    refused = refusal(lambda: door.line(amount=raw) if field == "amount" else door.header(**typed))
    assert refused is None or (refused.why in KINDS and not INSIDE.search(" ".join(refused.sentences)))


def refusal(bring: Callable[[], None]) -> Refused | None:
    try:
        bring()
    except Refused as refused:
        return refused
    return None


@pytest.fixture
def door(desk: Desk, cast: Cast) -> Door:
    return Door(desk, cast)

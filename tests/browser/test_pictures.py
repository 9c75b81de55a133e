"""The pictures of the README: the sample company at a moment that stands still, as people of three roles see it.

A test run takes them into a scratch folder. To renew those of the README, with Chromium installed:

    DESK_SCREENSHOTS=1 python3 manage.py test tests/browser/test_pictures.py
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from data import sample, schema
from data.desk import Desk
from data.engine import make_engine
from tests.browser import still
from tests.browser.conftest import People, at_work
from tests.browser.person import SIZE, Person
from tests.browser.server import ROOT, Server, serving
from tests.data.importing.files import csv_file

pytestmark = pytest.mark.xdist_group("browser-sample")
SPREADSHEET = csv_file(
    ("Project", "Number", "Title", "Contract Company", "Type", "Status", "Cost Code", "Line", "Contract sum"),
    ("2401", "SC1-0101", "Terrazzo, lobby", "Prairie Drywall and Paint", "Subcontract", "Approved", "09-300", "Floor", "$48,200.00"),
    ("2401", "SC1-0101", "Terrazzo, lobby", "Prairie Drywall and Paint", "Subcontract", "Approved", "09-300", "Base", "$6,150.00"),
    ("2402", "PO2-0102", "Lockers", "Granger Building Supply", "Purchase order", "Draft", "05-500", "Lockers", "twelve"),
    ("2402", "PO2-0103", "Benches", "Granger Building Supply", "Purchase order", "Draft", "05-999", "Benches", "3,900.00"),
    ("2403", "SC3-0104", "Dock levelers", "Ironwood Steel Erectors", "Subcontract", "Draft", "05-500", "Levelers", "27,480.00"),
)  # fmt: skip
README_FOLDER = ROOT / "docs" / "screenshots"


@pytest.fixture(scope="module")
def still_server(regulars: People, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("still")
    url = f"sqlite:///{folder}/sample.db"
    desk = Desk(make_engine(url), now=lambda: still.MOMENT, data_folder=folder)
    schema.upgrade(desk.engine)
    sample.fill(desk)
    desk.engine.dispose()
    with serving(folder, url, port=regulars.server.port, program=("-m", "tests.browser.still")) as server:
        yield server


@pytest.fixture(scope="module")
def come_and_stay(regulars: People, still_server: Server) -> Iterator[People]:
    yield from at_work(regulars, still_server)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the pictures go: to the README only when somebody asks for it, so that a test run leaves no trace."""
    return README_FOLDER if os.environ.get("DESK_SCREENSHOTS") else tmp_path


def _take(person: Person, path: Path) -> None:
    person.page.mouse.move(0, 0)
    person.picture(path)
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    assert {"width": width, "height": height} == SIZE


def test_the_commitments_list(come: People, folder: Path) -> None:
    pat = come("pat@sample.example")
    pat.reads("60 commitments")
    assert any(row["ERP status"] == "↩ Rejected" for row in pat.grid("Committed – Summary").rows())
    _take(pat, folder / "commitments_list.png")


def test_edit_and_resend(come: People, folder: Path) -> None:
    pat = come("pat@sample.example", at="/edit_and_resend?commitment=SC10001")
    pat.reads("Why accounting sent it back")
    _take(pat, folder / "edit_and_resend.png")


def test_accountant_review(come: People, folder: Path) -> None:
    ana = come("ana@sample.example", at="/accountant_review?commitment=SC1-0008")
    ana.reads("Submission 1 was rejected")
    _take(ana, folder / "accountant_review.png")


def test_quickbooks(come: People, folder: Path) -> None:
    connie = come("connie@sample.example", at="/quickbooks")
    connie.reads("Ready to export")
    _take(connie, folder / "quickbooks.png")


def test_rejection_metrics(come: People, folder: Path) -> None:
    connie = come("connie@sample.example", at="/rejection_metrics?period=This+quarter")
    expect(connie.page.locator('path[aria-label*="Reason: "]').first).to_be_visible()
    connie.reads("First-pass acceptance").evaluate("figure => figure.scrollIntoView()")
    _take(connie, folder / "rejection_metrics.png")


def test_directory(come: People, folder: Path) -> None:
    connie = come("connie@sample.example", at="/directory")
    connie.reads("7 people")
    _take(connie, folder / "directory.png")


def test_import(come: People, folder: Path) -> None:
    pat = come("pat@sample.example", at="/import")
    pat.upload("commitments.csv", SPREADSHEET)
    pat.pick("“Contract sum” is", "Amount")
    pat.reads("Refused cells: 2")
    pat.reads("What was recognised").evaluate("heading => heading.scrollIntoView()")
    _take(pat, folder / "import.png")

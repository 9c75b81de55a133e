"""From a password to a purchase order in QuickBooks: the whole server, a browser, and the Web Connector beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Browser
from sqlmodel import select

from core.transitions import Action
from data import accounts, schema, tables
from data.desk import Desk
from data.engine import make_engine
from tests.browser.conftest import People, people
from tests.browser.server import Server, serving
from tests.cast import PASSWORD, settle
from tests.pages.story import Story
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.conftest import link
from tests.quickbooks.web_connector import WebConnector

pytestmark = pytest.mark.xdist_group("browser-quickbooks")


@dataclass(frozen=True)
class Office:
    server: Server
    desk: Desk
    file: CompanyFile
    story: Story


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """The cast's company, served, with one commitment that Anna accepted and a company file to send it to."""
    url = f"sqlite:///{tmp_path}/desk.db"
    desk, file = Desk(make_engine(url), data_folder=tmp_path), CompanyFile()
    schema.upgrade(desk.engine)
    cast = settle(desk)
    link(desk, file)
    hashed = accounts.hash_password(PASSWORD)
    with desk.writing() as session:
        for person in session.exec(select(tables.Person)):
            person.password_hash = hashed
    story = Story(desk, cast)
    story.exporting("SC-001")
    with serving(tmp_path, url) as server:
        yield Office(server, desk, file, story)
    desk.engine.dispose()


@pytest.fixture
def come(browser: Browser, office: Office) -> Iterator[People]:
    yield from people(browser, office.server)


def test_an_administrator_connects_quickbooks_and_what_was_accepted_turns_green(come: People, office: Office) -> None:
    carla = come("carla@acme.example", PASSWORD)
    carla.menu("QuickBooks")
    carla.reads("No connector is set up")
    carla.go("/quickbooks?section=Connection")
    carla.press("Make a password", exact=False)
    carla.reads("This is shown once.")
    password = carla.page.locator("code").inner_text().strip()
    carla.go("/quickbooks?section=Connection")
    carla.reads_nothing_of(password)
    with carla.page.expect_download() as taken:
        carla.press("Download the .qwc file", exact=False)
    qwc = etree.parse(str(taken.value.path()))
    assert qwc.findtext("AppURL") == f"{office.server.address}/qbwc"

    connector = WebConnector(qwc.findtext("AppURL"), office.file, qwc.findtext("UserName"), password)
    connector.run()
    assert [order.number for order in office.file.orders] == ["SC-001"]

    carla.go("/quickbooks")
    carla.reads("Connected.")
    carla.reads("Rock Castle Construction")
    carla.menu("Commitments List")
    (row,) = carla.grid("Committed – Summary").rows()
    assert row["ERP status"] == "✓ Synced"
    carla.turn_to("/quickbooks?section=Log")
    carla.reads("receiveResponseXML")


def test_what_quickbooks_refused_is_read_and_retried_on_the_page(come: People, office: Office) -> None:
    office.story.act(None, 1, Action.FAILED, error_code="3250", error_text="This feature is not enabled.")
    anna = come("anna@acme.example", PASSWORD)
    anna.menu("QuickBooks")
    anna.reads("QuickBooks said: 3250: This feature is not enabled.")
    anna.reads("Purchase orders are switched off, or this edition has none.")
    anna.press("Retry export", exact=False)
    anna.reads("SC-001 is queued for export again.")

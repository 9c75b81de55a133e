"""Two server processes over one PostgreSQL, behind a proxy, are one desk; one is killed, and nobody loses a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from sqlmodel import select

from core.transitions import ErpStatus
from data import accounts, attachments, auditing, erp_connection, sessions, tables
from data.desk import Caller, Desk, open_desk
from tests.browser import proxy as proxies
from tests.browser.conftest import People, people
from tests.browser.person import Person
from tests.browser.proxy import Proxy
from tests.browser.server import Server, serving
from tests.browser.test_tutorial import LINES, see_ribbon
from tests.cast import PASSWORD, Cast, settle
from tests.connectors import postbox
from tests.connectors.postbox import Postbox, free_port
from tests.pages.story import Story
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.conftest import link
from tests.quickbooks.web_connector import WebConnector

PDF = b"%PDF-1.7\n% insurance certificate\n"
UNSAVED = re.compile("Not saved yet: Title, Schedule of values")
TITLE = "Insulation, floors 5 to 9"
COMMENT = "The certificate is attached."
pytestmark = pytest.mark.xdist_group("browser-two")


@dataclass
class Office:
    """What both servers share, seen from a third process: the test's own."""

    desk: Desk
    cast: Cast
    servers: list[Server]
    proxy: Proxy
    letters: Postbox
    file: CompanyFile
    connector: WebConnector
    keys: dict[str, int] = field(default_factory=dict)

    @property
    def front(self) -> Server:
        """The address that people type."""
        return Server(self.proxy.port, self.servers[0].url)

    def server_of(self, person: Person) -> Server:
        port = self.proxy.stays_with[person.cookie(accounts.COOKIE)]
        return next(one for one in self.servers if one.port == port)


@pytest.fixture
def office(postgresql_url: str, tmp_path: Path) -> Iterator[Office]:
    """SC-001 waits since days, SC-002 is accepted and waits for QuickBooks, SC-003 was never sent."""
    port, letters, mail_port = free_port(), Postbox(), free_port()
    shared = {
        "BASE_URL": f"http://localhost:{port}",
        "HISTORY_KEY_FILE": str(tmp_path / "history.key"),
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(mail_port),
        "SMTP_SECURITY": "none",
        "SMTP_FROM": "desk@acme.example",
    }
    desk = open_desk(postgresql_url, base_url=shared["BASE_URL"], history_key=tmp_path / "history.key")
    cast, file = settle(desk), CompanyFile()
    link(desk, file)
    _passwords(desk)
    days_ago = replace(desk, now=lambda: datetime.now(UTC) - timedelta(days=3))
    keys = {
        "SC-001": Story(days_ago, cast).sent("SC-001"),
        "SC-002": Story(desk, cast).exporting("SC-002"),
        "SC-003": Story(desk, cast).create("SC-003"),
    }
    made = erp_connection.make_password(desk, cast.caller("carla"))
    connector = WebConnector(f"{shared['BASE_URL']}/qbwc", file, made.user, made.password)
    with ExitStack() as open_, ThreadPoolExecutor() as both:
        open_.enter_context(postbox.serving(letters, mail_port))

        def start(name: str) -> Server:
            folder = tmp_path / name
            folder.mkdir()
            return open_.enter_context(serving(folder, postgresql_url, **shared))

        servers = list(both.map(start, ("first", "second")))
        proxy = open_.enter_context(proxies.before([one.port for one in servers], port))
        yield Office(desk, cast, servers, proxy, letters, file, connector, keys)
    _forget_attachments(desk)
    desk.engine.dispose()


def _passwords(desk: Desk) -> None:
    """And the Daily Summary is due at whatever time of the day this runs."""
    hashed = accounts.hash_password(PASSWORD)
    with desk.writing() as session:
        session.get_one(tables.Company, 1).summary_hour = 0
        for person in session.exec(select(tables.Person)):
            person.password_hash = hashed


def _forget_attachments(desk: Desk) -> None:
    """The servers keep them in the folder of the desk, as no other is shared on PostgreSQL."""
    with desk.reading() as session:
        for name in session.exec(select(tables.Attachment.stored_as)):
            (desk.data_folder / attachments.FOLDER / name).unlink(missing_ok=True)


@pytest.fixture
def come(browser: Browser, office: Office) -> Iterator[People]:
    yield from people(browser, office.front)


def test_two_servers_are_one_desk_and_the_death_of_one_loses_no_word(
    come: People, office: Office, tmp_path: Path, show: Callable[[int, str, str], None]
) -> None:
    anna = come("anna@acme.example", PASSWORD)
    paula = come("paula@acme.example", PASSWORD)
    doomed, other = office.server_of(paula), office.server_of(anna)
    assert doomed != other
    office.letters.wait_for(9)  # of what was due when both servers came up: 2 × 3 notices, 3 summaries

    paula.turn_to(f"/edit_and_resend?commitment={office.keys['SC-003']}")
    paula.grid(LINES).write(1, "Amount", "12,500.00")
    paula.fill("Title", TITLE)
    paula.reads(UNSAVED)
    paula.page.get_by_text("Attachments (0)").click()
    paula.upload("insurance.pdf", PDF)
    paula.press("Attach", exact=False)
    paula.reads("insurance.pdf is attached to SC-003.")
    paula.page.get_by_text("Conversation (0)").click()
    paula.fill("New comment", COMMENT)
    paula.settle()

    _kill_when_quickbooks_has_its_order(office, doomed)
    assert [order.number for order in office.file.orders] == ["SC-002"]
    office.proxy.wait_until(other.port, paula.cookie(accounts.COOKIE))
    paula.reads_nothing_of("is attached to SC-003.")  # the other server has drawn the page: it never said so
    paula.settle()
    paula.reads(UNSAVED)
    expect(paula.field("Title")).to_have_value(TITLE)
    expect(paula.field("New comment")).to_have_value(COMMENT)
    paula.press("Save", exact=False)
    paula.reads("Saved: Title, Schedule of values.")
    paula.press("Add comment", exact=False)
    paula.reads("Conversation (1)")
    paula.press("Send to ERP")
    see_ribbon(paula, ErpStatus.SENT)

    anna.turn_to(f"/accountant_review?commitment={office.keys['SC-003']}")
    anna.reads(f"SC-003 – {TITLE}")
    anna.reads("$16,000.50")
    anna.reads(COMMENT)
    with anna.page.expect_download() as taken:
        anna.page.get_by_role("link", name="insurance.pdf").click(modifiers=["Alt"])
    taken.value.save_as(tmp_path / "insurance.pdf")
    assert (tmp_path / "insurance.pdf").read_bytes() == PDF
    anna.press("Accept", exact=False)
    anna.reads(re.compile("SC-003 .*accepted"))

    sessions.end_all(office.desk, Caller(office.cast.person["paula"]))  # on a third machine
    paula.page.get_by_test_id("stSidebarNav").get_by_role("link", name="Settings").click()
    paula.reads("You are signed out.")
    mails = _assert_all_is_there_once(office)
    show(
        2,
        "one of two servers over one PostgreSQL killed while a person typed and QuickBooks answered",
        f"nobody signed in anew, what was typed was saved on the other server, one order, each of {mails} mails once",
    )


def _kill_when_quickbooks_has_its_order(office: Office, doomed: Server) -> None:
    """Before QuickBooks' answer is on its way: it reaches the other server, which never saw the question."""

    def watch(operation: str, phase: str) -> None:
        if (operation, phase) == ("QuickBooks", "after") and office.file.orders and doomed.is_running:
            doomed.kill()

    assert office.proxy.stays_with[""] == doomed.port
    office.connector.watch = watch
    office.connector.run()
    assert not doomed.is_running


def _assert_all_is_there_once(office: Office) -> int:
    """How many mails there were."""
    story = Story(office.desk, office.cast)
    statuses = {number: story.look(key).facts.status for number, key in office.keys.items()}
    assert statuses == {"SC-001": ErpStatus.SENT, "SC-002": ErpStatus.SYNCED, "SC-003": ErpStatus.EXPORTING}
    detail = story.look(office.keys["SC-003"])
    assert [one.text for one in detail.conversation.remarks] == [COMMENT]
    assert [one.name for one in detail.attachments] == ["insurance.pdf"]
    assert [rule.words for rule in auditing.audit(office.desk) if rule.found] == []
    with office.desk.reading() as session:
        mails = session.exec(select(tables.Mail.kind, tables.Mail.message_id)).all()
    assert Counter(kind for kind, _ in mails) == {"waiting": 9, "summary": 3, "synced": 1}
    office.letters.wait_for(len(mails))
    arrived = Counter(str(message["Message-ID"]) for message in office.letters.messages)
    assert arrived == Counter(message_id for _, message_id in mails)
    return len(mails)

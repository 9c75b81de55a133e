"""Chromium, the real server on a scratch database, and people who sit before their own browsers."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from playwright.sync_api import Browser, expect, sync_playwright

from data import sample, schema
from data.desk import Desk
from data.engine import make_engine
from tests import chromium
from tests.browser.person import PATIENCE, Person, Watch
from tests.browser.server import SETUP_CODE, Server, serving
from tests.connectors import postbox
from tests.connectors.postbox import Postbox

# For one server after another: below those that systems give away, so that the port is free for the next one too. Another
# test process begins elsewhere.
OWN_PORTS = range(first := 20_000 + os.getpid() % 100 * 100, first + 100)
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    # No page stays for as long as it takes to win back what the compilers and the threads beside it cost, or is large
    # enough to be tidied in between.
    "--js-flags=--no-maglev --no-opt --single-threaded --min-semi-space-size=64",
)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for a worker. It is closed with the package: its event loop would be in the way of other tests."""
    found = chromium.place()
    assert found, "Chromium is missing, and without it these tests fail. Install it, or name it in DESK_CHROMIUM."
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=list(CHROMIUM_ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company with its files, filled once."""
    folder = tmp_path_factory.mktemp("sample")
    desk = Desk(make_engine(f"sqlite:///{folder}/sample.db"), data_folder=folder)
    schema.upgrade(desk.engine)
    sample.fill(desk)
    desk.engine.dispose()
    return folder


@pytest.fixture(scope="module")
def sample_server(sample_folder: Path, regulars: People, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The sample company, served where its people know it."""
    folder = shutil.copytree(sample_folder, tmp_path_factory.mktemp("served") / "sample")
    with serving(folder, f"sqlite:///{folder}/sample.db", port=regulars.server.port) as server:
        yield server


@pytest.fixture(scope="module")
def letters() -> Postbox:
    """The mail server that the new desk knows; what it took is in it."""
    return Postbox()


@pytest.fixture(scope="module")
def new_server(tmp_path_factory: pytest.TempPathFactory, letters: Postbox) -> Iterator[Server]:
    """A desk that nobody has set up yet, with a mail server."""
    folder = tmp_path_factory.mktemp("new")
    port = postbox.free_port()
    mail = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(port), "SMTP_SECURITY": "none", "SMTP_FROM": "desk@acme.example"}
    with (
        postbox.serving(letters, port),
        serving(folder, f"sqlite:///{folder}/desk.db", DESK_SETUP_CODE=SETUP_CODE, **mail) as server,
    ):
        yield server


class People:
    """`people("pat@sample.example")` is Pat, signed in, in a browser context of her own, which she keeps.

    A page is three times as dear to a browser that never drew one.
    """

    def __init__(self, browser: Browser, server: Server, *known: str) -> None:
        """`known` are addresses of others that a browser may ask, because somebody went there."""
        self.browser, self.server, self.watch = browser, server, Watch(server, known)
        self.seated: dict[str, Person] = {}
        self.resting: dict[str, Person] = {}
        self.leaving = ExitStack()

    def __call__(self, email: str = "", password: str = sample.SAMPLE_PASSWORD, *, at: str = "") -> Person:
        """At an address or at the list; without an e-mail it is a stranger before a new browser."""
        person = self.seated.get(email)
        if person is None:
            person = self.resting.pop(email, None) or self._new()
            if email:
                person.enter(email, password)
                self.seated[email] = person
        if email or at:
            person.turn_to(at or "/commitments_list")
        if email and "/sign-in" in person.page.url:  # signed out in between
            person.sign_in(email, password)
        return person

    def _new(self) -> Person:
        person = Person(self.browser, self.server, self.watch)
        self.leaving.callback(person.context.close)
        return person

    def rest(self) -> None:
        """Until the server at their address is another one: nobody has a page open, and what a browser keeps it keeps."""
        for person in self.seated.values():
            person.close_pages()
        self.resting |= self.seated
        self.seated.clear()

    def leave(self) -> None:
        """All of them, for good."""
        self.seated.clear()
        self.resting.clear()
        self.leaving.close()

    def judge(self) -> None:
        """No browser has complained, or asked a stranger, since this was last asked."""
        complaints, strangers = self.watch.taken()
        assert not complaints, complaints
        assert not strangers, strangers


def people(browser: Browser, server: Server, *known: str) -> Iterator[People]:
    come = People(browser, server, *known)
    yield come
    come.leave()
    come.judge()


@pytest.fixture(scope="package")
def regulars(browser: Browser) -> Iterator[People]:
    """Who comes to the sample company, module after module, before the same browser, which has drawn its pages before."""
    yield from people(browser, Server(postbox.free_port(OWN_PORTS), ""))


@pytest.fixture(scope="module")
def come_and_stay(regulars: People, sample_server: Server) -> Iterator[People]:
    """Whoever came to the sample company stays until the end of the module."""
    yield from at_work(regulars, sample_server)


def at_work(regulars: People, server: Server) -> Iterator[People]:
    regulars.server = server
    yield regulars
    regulars.rest()
    regulars.judge()


@pytest.fixture
def come(come_and_stay: People, request: pytest.FixtureRequest) -> Iterator[People]:
    """The same people, judged after each test; who walks a journey again has a new browser."""
    if request.node.stash.get(WALKED, False):
        come_and_stay.leave()
    yield come_and_stay
    come_and_stay.judge()


@pytest.fixture(scope="module")
def come_anew(browser: Browser, new_server: Server) -> Iterator[People]:
    """Whoever came to the new desk stays until the end of the module."""
    yield from people(browser, new_server)


JOURNEY_TRIES = 3  # a busy machine drops a key or draws a grid late; a fault of the desk fails every time
WALKED = pytest.StashKey[bool]()  # whether the journey was walked before


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A journey that fails is walked again from its start; the last walk counts."""
    if Path(__file__).parent not in item.path.parents:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for _ in range(JOURNEY_TRIES):
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
        if not any(report.failed for report in reports):
            break
        item.stash[WALKED] = True
        item._initrequest()  # type: ignore[attr-defined]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True

"""Chromium, the real server on a scratch database, and people who sit before their own browsers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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

CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
)
Come = Callable[..., Person]


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


@pytest.fixture(scope="module")
def sample_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The sample company, served."""
    folder = tmp_path_factory.mktemp("sample")
    url = f"sqlite:///{folder}/sample.db"
    desk = Desk(make_engine(url), data_folder=folder)
    schema.upgrade(desk.engine)
    sample.fill(desk)
    desk.engine.dispose()
    with serving(folder, url) as server:
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


def people(browser: Browser, server: Server, *known: str) -> Iterator[Come]:
    """`known` are addresses of others that a browser may ask, because somebody went there."""
    watch = Watch(server, known)
    with ExitStack() as leaving:

        def come(email: str = "", password: str = sample.SAMPLE_PASSWORD, *, scheme: str = "light") -> Person:
            person = Person(browser, server, watch, scheme=scheme)
            leaving.callback(person.context.close)
            if email:
                person.sign_in(email, password)
            return person

        yield come
    assert not watch.complaints, watch.complaints
    assert not watch.strangers, watch.strangers


@pytest.fixture
def come(browser: Browser, sample_server: Server) -> Iterator[Come]:
    """`come("pat@sample.example")` is Pat, signed in, in a browser context of her own."""
    yield from people(browser, sample_server)


@pytest.fixture(scope="module")
def come_and_stay(browser: Browser, sample_server: Server) -> Iterator[Come]:
    """The same; whoever came stays until the end of the module."""
    yield from people(browser, sample_server)


@pytest.fixture(scope="module")
def come_anew(browser: Browser, new_server: Server) -> Iterator[Come]:
    """The same on the new desk; whoever came stays until the end of the module."""
    yield from people(browser, new_server)


JOURNEY_TRIES = 3  # a busy machine drops a key or draws a grid late; a fault of the desk fails every time


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A journey that fails is walked again from its start; the last walk counts."""
    if Path(__file__).parent not in item.path.parents:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for _ in range(JOURNEY_TRIES):
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
        if not any(report.failed for report in reports):
            break
        item._initrequest()  # type: ignore[attr-defined]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True

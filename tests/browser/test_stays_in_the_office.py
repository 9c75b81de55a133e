"""Promise 13: from no page, and from nothing that the server does, a connection leaves but to the mail server."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sqlmodel import select

from data import accounts, schema, tables
from data.desk import Desk
from data.engine import make_engine
from pages.rooms import ROOMS
from tests.browser.person import Person, Watch
from tests.browser.server import Server, serving
from tests.cast import PASSWORD, settle
from tests.connectors import postbox
from tests.connectors.postbox import Postbox
from tests.pages.story import Story

pytestmark = pytest.mark.xdist_group("browser-new")
# Runs in the server before anything else: each attempt to look up a name or to connect becomes a line of a file.
WATCHER = """
import json, os, sys
_into = os.open(os.environ["CONNECTIONS"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def _watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        told = arguments[1:] if event in ("socket.connect", "socket.sendto") else arguments[:2]
        os.write(_into, (json.dumps([event, repr(told)]) + "\\n").encode())
sys.addaudithook(_watch)
"""
# What may be looked up: this machine, also by its own name, by which it greets the mail server.
HERE = ("'127.0.0.1'", "'localhost'", "'::1'", "None", repr(socket.gethostname()))


@pytest.fixture
def letters() -> Postbox:
    return Postbox()


@pytest.fixture
def watched(tmp_path: Path, letters: Postbox) -> Iterator[tuple[Server, Path, int]]:
    """A desk at work with a mail server, the file of its connections, and the port of its mail server."""
    url = f"sqlite:///{tmp_path}/desk.db"
    desk = Desk(make_engine(url), data_folder=tmp_path)
    schema.upgrade(desk.engine)
    story = Story(desk, settle(desk))
    story.sent("SC-001")
    story.rejected("SC-002")
    story.exporting("SC-003")
    hashed = accounts.hash_password(PASSWORD)
    with desk.writing() as session:
        for person in session.exec(select(tables.Person)):
            person.password_hash = hashed
    desk.engine.dispose()
    (tmp_path / "sitecustomize.py").write_text(WATCHER)
    port, told = postbox.free_port(), tmp_path / "connections"
    mail = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(port), "SMTP_SECURITY": "none", "SMTP_FROM": "desk@acme.example"}
    with (
        postbox.serving(letters, port),
        serving(tmp_path, url, PYTHONPATH=str(tmp_path), CONNECTIONS=str(told), **mail) as server,
    ):
        yield server, told, port


def test_nothing_leaves_the_machine_but_mail(
    watched: tuple[Server, Path, int], browser: Browser, letters: Postbox, show: Callable[[int, str, str], None]
) -> None:
    server, told, port = watched
    watch = Watch(server)
    carla = Person(browser, server, watch)
    asked: list[str] = []
    carla.context.on("request", lambda request: asked.append(request.url))
    carla.sign_in("carla@acme.example", PASSWORD)
    for room in ROOMS:
        carla.turn_to(f"/{room.url_path}")
    for page in ("/sessions", "/sign-ins", "/change-password", "/sign-out"):
        carla.page.goto(server.address + page)
    carla.context.close()
    letters.wait_for(1)
    attempts = [json.loads(line) for line in told.read_text().splitlines()]
    connects = [where for event, where in attempts if event == "socket.connect"]
    assert connects, "the watcher did not see the mail go out"
    assert set(connects) == {f"(('127.0.0.1', {port}),)"}
    assert [where for _, where in attempts if not any(name in where for name in HERE)] == []
    assert not watch.strangers
    assert not watch.complaints
    show(
        13,
        f"{len(ROOMS) + 4} pages walked in Chromium on a desk at work, {len(asked):,} requests, each look-up and "
        "connection of the server noted",
        f"every request went to the desk itself; the server connected {len(connects)} times, each time to its mail server",
    )

"""Opens the screens as a person of the cast: the real shell, a real session, the test's own database."""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from data import accounts, tables
from data import desk as desks
from data.desk import Desk
from pages.rooms import ROOMS
from tests.cast import Cast
from tests.pages.story import Story

SHELL = Path(__file__).parents[2] / "pages" / "main.py"
ADDRESSES = {room.url_path for room in ROOMS}
Visit = Callable[..., AppTest]


@pytest.fixture(scope="session", autouse=True)
def packages_are_looked_through_once() -> Iterator[None]:
    """A server asks every installed package once whether it brings components; AppTest would ask for each test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(autouse=True)
def main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that runs is `__main__`; left there, every process that a later test starts would run the page first."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture(autouse=True)
def desk_in_use(desk: Desk) -> Iterator[Desk]:
    """The pages work on the test's database."""
    desks.use(desk)
    yield desk
    desks.use(None)


@pytest.fixture(autouse=True)
def no_incident(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A page that broke says so in a sentence and in the log; a test must not pass over it."""
    yield
    if "expects_incident" not in request.fixturenames:
        broken = [record for record in caplog.get_records("call") if record.name == "desk.pages"]
        assert not broken, logging.Formatter().format(broken[0])


@pytest.fixture
def expects_incident() -> None:
    """For a test that breaks a page on purpose."""


@pytest.fixture
def cookies(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The cookies of the browser; AppTest has none of its own."""
    jar: dict[str, str] = {}
    monkeypatch.setattr(ContextProxy, "cookies", property(lambda self: jar))
    return jar


@pytest.fixture
def sign_in(desk: Desk, cast: Cast, cookies: dict[str, str]) -> Callable[[str], str]:
    """`sign_in("anna")` gives the browser Anna's session and returns the token."""

    def enter(name: str) -> str:
        token = secrets.token_urlsafe(32)
        now = desk.now()
        with desk.writing() as session:
            session.add(
                tables.LoginSession(
                    token_sha256=accounts.digest(token),
                    person_id=cast.person[name],
                    created_at=now,
                    last_seen_at=now,
                    expires_at=now + timedelta(days=7),
                )
            )
        cookies[accounts.COOKIE] = token
        return token

    return enter


@pytest.fixture
def visit(sign_in: Callable[[str], str]) -> Visit:
    """`visit("anna", "accountant_review", commitment=7)`: the page as Anna sees it, after its first run.

    The page is the name of its file without `.py`; "" is the page that opens by itself.
    """

    def open_page(name: str, page: str = "", **query: object) -> AppTest:
        sign_in(name)
        at = AppTest.from_file(str(SHELL), default_timeout=30)
        if page and page not in ADDRESSES:  # AppTest finds a page by its address, and before the first run by its file
            at.run()
        if page:
            at.switch_page(f"{page}.py")
        for key, value in query.items():
            at.query_params[key] = str(value)
        return at.run()

    return open_page


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What each download button would hand out, by file name."""
    made: dict[str, Any] = {}

    def noted(label: str, *, data: Any, file_name: str, **rest: Any) -> None:
        made[file_name] = data

    monkeypatch.setattr(st, "download_button", noted)
    return made


@pytest.fixture
def story(desk: Desk, cast: Cast) -> Story:
    return Story(desk, cast)


def opened(at: AppTest, label: str) -> AppTest:
    """The page after a press on a button with a box behind it."""
    assert label in [one.proto.popover.label for one in at.main if one.type == "popover"]
    at.session_state[label] = True
    return at.run()


def words(at: AppTest) -> str:
    """All that the page says, in one text, for asserting that a sentence is or is not there."""
    kinds = (
        "title", "header", "subheader", "markdown", "caption", "text", "html",
        "success", "info", "warning", "error", "toast", "metric", "badge",
    )  # fmt: skip
    found = [element for kind in kinds for element in at.get(kind)]
    labels = [element.label for kind in ("button", "expander", "tabs", "metric") for element in at.get(kind)]
    return "\n".join([str(getattr(element, "value", "")) for element in found] + [str(label) for label in labels])

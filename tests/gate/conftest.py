"""The gate in front of an app that gives its secret to whoever gets through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from sqlmodel import select
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, WebSocketRoute
from starlette.websockets import WebSocket

from data import accounts, tables
from data import desk as desks
from data.desk import Desk
from gate.guard import Gate
from gate.routes import ROUTES
from tests.cast import PASSWORD, Cast
from tests.gate.browser import Browser

SECRET = "what only people who are signed in may read"
CODE = "kettle-bridge-41"


class Inside:
    """What stands behind the gate; it remembers the scopes that reached it and can be told to fail."""

    def __init__(self) -> None:
        self.reached: list[dict[str, Any]] = []
        self.failure: Exception | None = None
        self.closes = ""  # a WebSocket: "at once", "once accepted" or never

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.reached.append(scope)
        if self.failure is not None:
            raise self.failure
        await PlainTextResponse(SECRET)(scope, receive, send)

    async def stream(self, socket: WebSocket) -> None:
        self.reached.append(dict(socket.scope))
        if self.closes != "at once":
            await socket.accept()
        if self.closes:
            await socket.close()


@pytest.fixture
def inside() -> Inside:
    return Inside()


@pytest.fixture
def site(desk: Desk, inside: Inside, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starlette]:
    """The gate and its pages on the desk of the test, not set up yet unless the test asks for the cast."""
    monkeypatch.setenv("DESK_SETUP_CODE", CODE)
    desks.use(desk)
    behind = [WebSocketRoute("/{path:path}", inside.stream), Mount("/", app=inside)]
    yield Starlette(routes=[*ROUTES, *behind], middleware=[Middleware(Gate)])
    desks.use(None)


@pytest.fixture
def stranger(site: Starlette) -> Browser:
    return Browser(site)


@cache
def _hashed() -> str:
    """Made once: it is meant to take its time."""
    return accounts.hash_password(PASSWORD)


@pytest.fixture
def passwords(desk: Desk, cast: Cast) -> Cast:
    """The cast, all with the same password."""
    hashed = _hashed()
    with desk.writing() as session:
        for person in session.exec(select(tables.Person)):
            person.password_hash = hashed
    return cast


@pytest.fixture
def signed_in(site: Starlette, desk: Desk, passwords: Cast) -> Callable[[str], Browser]:
    """A browser in which a person of the cast is signed in."""

    def enter(name: str) -> Browser:
        token = accounts.sign_in(desk, f"{name}@acme.example", PASSWORD, "")
        return Browser(site, cookies={accounts.COOKIE: token})

    return enter

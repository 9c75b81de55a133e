"""How what a page says reaches the browser: all that one run of it says in one go, at once, and what the address is to be last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from itertools import groupby

import streamlit.runtime.runtime as streamlit_runtime
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner import get_script_run_ctx

# Streamlit lets 5 ms pass between two rounds of sending, so that a placeholder and what takes its place may leave as one.
# No page has one; and the first message of what a click draws is a round of its own, for which the others would wait.
streamlit_runtime.MESSAGE_FLUSH_INTERVAL_SECS = 0  # type: ignore[attr-defined]

HELD_SECONDS = 0.05  # longer than a click in a list takes; what takes longer shows that it runs, and how far it is
ADDRESS_SECONDS = 0.05  # longer than a browser takes to draw a list

ONE_MESSAGE = b"in_one_message"  # in the address of a browser that hears messages of many parts: gate/one_message.js


class Says(Enum):
    """What a message says, as far as it matters when it leaves."""

    BEGINS = auto()  # a run
    ADDRESS = auto()  # the page has another one
    OVER = auto()  # no run is going on any more
    CONNECTION = auto()  # it is accepted, refused or closed
    ELSE = auto()


@contextmanager
def in_one_go() -> Iterator[None]:
    """What is drawn in this block leaves the script when all of it is drawn.

    Each message by itself wakes the server's loop, which sends it and takes turns with the drawing: that costs as much
    as a seventh of a click, and the browser draws the page in several steps.
    """
    context = get_script_run_ctx()
    if context is None:
        yield
        return
    leave = context._enqueue
    drawn: list[ForwardMsg] = []
    context._enqueue = drawn.append
    try:
        yield
    finally:
        context._enqueue = leave
        for message in drawn:
            leave(message)


class InOneGo:
    """ASGI middleware: what a run of a page says is held back until the run is over, or for HELD_SECONDS.

    A run says that it begins, that it runs, where it is, what it drew, and that it is over. Each of these by itself has
    the browser go through the whole page, and going three times takes it longer than the server took to draw.

    Another address takes the browser as long as half of the drawing, as history and tab are not the page's own. So it
    leaves once the rest is drawn, ADDRESS_SECONDS later, and with it that the run is over: a page that stands knows its
    address. The next run says both before it begins.

    A browser whose address says so gets all that leaves together as one message: one that gets the first of several by
    itself begins to draw with it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        talk = _Talk(send, _in_one_message if ONE_MESSAGE in scope.get("query_string", b"") else iter)
        try:
            await self.app(scope, receive, talk.say)
        finally:
            talk.end()


class _Talk:
    """What is said over one WebSocket, in its order but for the address."""

    def __init__(self, send: Send, put_together: Callable[[list[Message]], Iterator[Message]]) -> None:
        self._send, self._put_together = send, put_together
        self._said: list[Message] = []
        self._last: list[Message] = []  # what the address is to be, and then that the run is over
        self._one_at_a_time = asyncio.Lock()
        self._patience: asyncio.Task[None] | None = None  # while something is held back

    async def say(self, message: Message) -> None:
        """Holds it back while a run is new; what ends the run, or is said outside of one, leaves with all before it."""
        says = what(message)
        held = self._patience is not None
        if held and says is Says.ADDRESS:
            self._last.append(message)
            return
        if held and says is Says.OVER and self._last:
            self._last.append(message)
            self._wait(ADDRESS_SECONDS)
            await self._leave()
            return
        if says is not Says.ELSE:
            self._say_the_last()
        self._said.append(message)
        if says is Says.BEGINS and not held:
            self._wait(HELD_SECONDS)
        elif says in (Says.OVER, Says.CONNECTION):
            self.end()
        if self._patience is None:
            await self._leave()

    def end(self) -> None:
        """Nothing is waited for any more."""
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _wait(self, seconds: float) -> None:
        self.end()
        self._patience = asyncio.create_task(self._lose_patience(seconds))

    async def _lose_patience(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._patience = None
        self._say_the_last()
        with suppress(OSError):  # the browser has gone, and whoever says the next word hears of it
            await self._leave()

    def _say_the_last(self) -> None:
        self._said.extend(self._last)
        self._last.clear()

    async def _leave(self) -> None:
        async with self._one_at_a_time:
            said, self._said = self._said, []
            for message in self._put_together(said):
                await self._send(message)


def _in_one_message(said: list[Message]) -> Iterator[Message]:
    """What the page says as one message, as gate/one_message.js takes it apart; what is said of the connection as it is."""
    for is_of_page, some in groupby(said, key=lambda message: message.get("bytes") is not None):
        if is_of_page:
            parts = (message["bytes"] for message in some)
            yield {"type": "websocket.send", "bytes": b"\0" + b"".join(len(part).to_bytes(4) + part for part in parts)}
        else:
            yield from some


def what(message: Message) -> Says:
    """What it says."""
    payload = message.get("bytes")
    if payload is None:
        return Says.CONNECTION
    said = ForwardMsg.FromString(payload)
    match said.WhichOneof("type"):
        case "new_session":
            return Says.BEGINS
        case "page_info_changed":
            return Says.ADDRESS
        case "session_status_changed":
            return Says.ELSE if said.session_status_changed.script_is_running else Says.OVER
    return Says.ELSE

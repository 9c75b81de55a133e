"""How what a page says reaches the browser: all that one run of it says in one go, and at once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import streamlit.runtime.runtime as streamlit_runtime
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner import get_script_run_ctx

# Streamlit lets 5 ms pass between two rounds of sending, so that a placeholder and what takes its place may leave as one.
# No page has one; and the first message of what a click draws is a round of its own, for which the others would wait.
streamlit_runtime.MESSAGE_FLUSH_INTERVAL_SECS = 0  # type: ignore[attr-defined]

HELD_SECONDS = 0.05  # longer than a click in a list takes; what takes longer shows that it runs, and how far it is


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
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        talk = _Talk(send)
        try:
            await self.app(scope, receive, talk.say)
        finally:
            talk.end()


class _Talk:
    """What is said over one WebSocket, in its order."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._said: deque[Message] = deque()
        self._one_at_a_time = asyncio.Lock()
        self._patience: asyncio.Task[None] | None = None  # while something is held back

    async def say(self, message: Message) -> None:
        """Holds it back while a run is new; what ends the run, or is said outside of one, leaves with all before it."""
        self._said.append(message)
        begins = runs(message)
        if begins and self._patience is None:
            self._patience = asyncio.create_task(self._lose_patience())
        elif begins is False:
            self.end()
        if self._patience is None:
            await self._leave()

    def end(self) -> None:
        """Nothing is waited for any more."""
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    async def _lose_patience(self) -> None:
        await asyncio.sleep(HELD_SECONDS)
        self._patience = None
        with suppress(OSError):  # the browser has gone, and whoever says the next word hears of it
            await self._leave()

    async def _leave(self) -> None:
        async with self._one_at_a_time:
            while self._said:
                await self._send(self._said.popleft())


def runs(message: Message) -> bool | None:
    """True when a run begins, False when none runs any more, None when it says something else."""
    payload = message.get("bytes")
    if payload is None:  # accepted, refused or closed: nothing follows for which to wait
        return False
    said = ForwardMsg.FromString(payload)
    match said.WhichOneof("type"):
        case "new_session":
            return True
        case "session_status_changed":
            return None if said.session_status_changed.script_is_running else False
    return None

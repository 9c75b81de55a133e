"""The server: the screens, the sign-in pages and the gate around both, with the worker beside them.

`python3 manage.py run` starts it; `streamlit run app.py` does the same on a desk that is installed.
"""

from __future__ import annotations

import asyncio
import gc
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors import worker
from connectors.quickbooks import endpoint
from data import desk as desks
from data import opening
from gate import front_end
from gate.guard import Gate
from gate.routes import ROUTES
from pages.rooms import ROOMS
from pages.sending import InOneGo


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Once a process: the database at today's schema, then the outbox is delivered until the end."""
    desk = desks.current()
    await asyncio.to_thread(opening.prepare, desk)
    gc.collect()
    gc.freeze()  # what is loaded stays; no collection needs to walk it again
    gc.enable()  # manage.py run switches it off until here
    async with worker.running(desk):
        yield


class Promptly:
    """ASGI middleware: what is written to a connection leaves at once.

    Streamlit binds the socket itself and without naming its protocol, so asyncio takes it for none of TCP's and leaves
    Nagle's algorithm on: the second of two short messages would wait for the browser's delayed acknowledgement, 40 ms.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Of uvicorn, the transport's; under another server there is none, and nothing is lost but some milliseconds.
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        connection = transport.get_extra_info("socket") if transport is not None else None
        if connection is not None:
            with suppress(OSError):  # whoever asked has gone
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await self.app(scope, receive, send)


app = st.App(
    Path(__file__).parent / "pages" / "main.py",
    routes=[*ROUTES, *endpoint.ROUTES, *front_end.routes(["", *(room.url_path for room in ROOMS)])],
    middleware=[Middleware(Gate), Middleware(Promptly), Middleware(InOneGo)],
    lifespan=lifespan,
)

if __name__ == "__main__":
    app.run()

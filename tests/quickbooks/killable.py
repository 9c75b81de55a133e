"""The server in a process of its own that kills itself, without a last word, at the point it is told.

Points are counted as they come: before and after each commit of the database, before and after each answer.
"""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.types import Receive, Scope, Send

from connectors.quickbooks import endpoint
from data import desk as desks
from data.desk import Desk
from data.engine import make_engine
from gate.guard import Gate
from tests.fate import Fate
from tests.knowing import knowing


class _Answering:
    """ASGI middleware with a point before and after each answer."""

    def __init__(self, app: Any, fate: Fate) -> None:
        self.app = app
        self.fate = fate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def watched(message: Any) -> None:
            if message["type"] == "http.response.start":
                self.fate.point()
            await send(message)

        await self.app(scope, receive, watched)
        if scope["type"] == "http":
            self.fate.point()


def _serve(listening: socket.socket, desk: Desk, at: int) -> None:
    fate = Fate(at)
    desk = replace(desk, engine=knowing(make_engine(desk.engine.url.render_as_string(hide_password=False))))
    fate.watch_commits(desk)
    desks.use(desk)
    app = Starlette(routes=endpoint.ROUTES, middleware=[Middleware(Gate), Middleware(_Answering, fate=fate)])
    uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off")).run(sockets=[listening])


@contextmanager
def dying(port: int, desk: Desk, at: int) -> Iterator[None]:
    """Serves the desk on the port until the end of the block, or until the point `at`; NEVER is no point.

    The socket listens before the block begins and dies with the server.
    """
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(64)
    child = os.fork()
    if child == 0:
        try:
            _serve(listening, desk, at)
        finally:
            os._exit(0)
    listening.close()
    try:
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

"""A small proxy before several servers, as a web server with sticky sessions is one.

Whoever is signed in stays with one server, by the desk's own cookie, until that one no longer answers.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count

from data import accounts

CHUNK = 65_536
LONGEST_HEAD = 256 * 1024
PATIENCE = 30  # seconds
_COOKIE = re.compile(rb"\r\ncookie:[^\r]*?" + accounts.COOKIE.encode() + rb"=([^;\r]+)", re.IGNORECASE)
_KEEP_ALIVE = re.compile(rb"\r\nconnection: *keep-alive", re.IGNORECASE)


class Proxy:
    """Passes bytes on to the servers at `ports`; `stays_with` says by cookie, "" for none, who is where."""

    def __init__(self, ports: Sequence[int], port: int) -> None:
        self.ports = ports
        self.port = port
        self.stays_with: dict[str, int] = {}
        self.is_up = threading.Event()
        self._turn = count()
        self._moved = threading.Condition()

    async def serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._meet, "127.0.0.1", self.port, limit=LONGEST_HEAD)
        self.is_up.set()
        await self._over.wait()
        server.close()

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)

    def wait_until(self, port: int, cookie: str) -> None:
        """Until the browser with this cookie is with the server at `port`."""
        with self._moved:
            assert self._moved.wait_for(lambda: self.stays_with.get(cookie) == port, PATIENCE)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection for each request: the next one may come with another cookie."""
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                head = await reader.readuntil(b"\r\n\r\n")
                cookie = _COOKIE.search(head)
                answers, asks = await self._connect(cookie[1].decode() if cookie else "")
                asks.write(_KEEP_ALIVE.sub(b"\r\nconnection: close", head))
                await asyncio.gather(_pass_on(reader, asks), _pass_on(answers, writer))
        finally:
            writer.close()

    async def _connect(self, cookie: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """To the server that this browser stays with; else each newcomer goes to the next one that answers."""
        first = self.stays_with.get(cookie) or self.ports[next(self._turn) % len(self.ports)]
        for port in (first, *(one for one in self.ports if one != first)):
            with suppress(OSError):
                opened = await asyncio.open_connection("127.0.0.1", port)
                with self._moved:
                    self.stays_with[cookie] = port
                    self._moved.notify_all()
                return opened
        raise ConnectionRefusedError


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Until one side has ended, which ends the other."""
    try:
        while chunk := await reader.read(CHUNK):
            writer.write(chunk)
            await writer.drain()
    finally:
        writer.close()


@contextmanager
def before(ports: Sequence[int], port: int) -> Iterator[Proxy]:
    """The proxy on this port, in a thread, for the block."""
    proxy = Proxy(ports, port)
    thread = threading.Thread(target=asyncio.run, args=(proxy.serve(),), daemon=True)
    thread.start()
    assert proxy.is_up.wait(PATIENCE)
    try:
        yield proxy
    finally:
        proxy.end()
        thread.join(PATIENCE)

"""What the server writes leaves at once: neither Nagle's algorithm nor Streamlit's loop holds it back."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from streamlit.runtime import Runtime
from streamlit.web.server.starlette import starlette_server
from websockets.asyncio.client import connect

import app


async def _says_how_it_stands(scope: Any, receive: Any, send: Any) -> None:
    connection = receive.__self__.transport.get_extra_info("socket")
    said = b"prompt" if connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) else b"Nagle"
    await receive()
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "bytes": said})
        await send({"type": "websocket.close"})
        return
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(said))]})
    await send({"type": "http.response.body", "body": said})


@asynccontextmanager
async def _served(asgi: Any) -> AsyncIterator[int]:
    """As Streamlit does it: its own socket, its own choice of what speaks WebSocket."""
    bound = starlette_server._bind_socket("127.0.0.1", 0, 8)
    how = {"ws": starlette_server._get_websocket_protocol(), "lifespan": "off", "log_config": None}
    server = uvicorn.Server(uvicorn.Config(asgi, **how))  # type: ignore[arg-type]
    running = asyncio.create_task(server.serve(sockets=[bound]))
    try:
        yield bound.getsockname()[1]
    finally:
        server.should_exit = True
        await running


async def _asked(asgi: Any) -> tuple[bytes, bytes]:
    """What it says over HTTP and over a WebSocket."""
    async with _served(asgi) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
        page = await reader.read()
        writer.close()
        async with connect(f"ws://127.0.0.1:{port}/", proxy=None) as talk:
            said = await talk.recv()
        return page.rpartition(b"\r\n")[2], said if isinstance(said, bytes) else said.encode()


@pytest.mark.parametrize(
    ("asgi", "wanted"), [(app.Promptly(_says_how_it_stands), b"prompt"), (_says_how_it_stands, b"Nagle")]
)
def test_nagle_is_off_where_the_desk_serves_and_would_be_on_without_it(asgi: Any, wanted: bytes) -> None:
    assert asyncio.run(_asked(asgi)) == (wanted, wanted)


def test_a_connection_that_was_closed_meanwhile_is_no_error() -> None:
    closed = socket.socket()
    closed.close()

    class Cycle:
        """As uvicorn has it: what it receives from, with its transport."""

        class transport:  # noqa: N801
            @staticmethod
            def get_extra_info(name: str) -> socket.socket:
                return closed

        async def receive(self) -> Any:
            return {"type": "http.disconnect"}

    async def behind(scope: Any, receive: Any, send: Any) -> None:
        await receive()

    async def send(message: Any) -> None:
        return None

    asyncio.run(app.Promptly(behind)({"type": "http"}, Cycle().receive, send))


def test_another_server_is_left_as_it_is() -> None:
    seen: list[str] = []

    async def behind(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        return None

    asyncio.run(app.Promptly(behind)({"type": "http"}, receive, send))
    assert seen == ["http"]


def test_no_round_of_sending_waits_after_the_one_before() -> None:
    """Streamlit's loop sleeps for as long as this says; one that no longer asks for it shows here."""
    loop = Runtime._loop_coroutine
    assert "MESSAGE_FLUSH_INTERVAL_SECS" in loop.__code__.co_names
    assert loop.__globals__["MESSAGE_FLUSH_INTERVAL_SECS"] == 0

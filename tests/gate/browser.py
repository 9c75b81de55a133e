"""A browser without a screen: asks an ASGI app directly, exactly the path it is told, and keeps its cookies."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

HTML = "text/html,application/xhtml+xml"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str

    @property
    def location(self) -> str:
        return self.headers.get("location", "")


@dataclass
class Browser:
    """`address` is where it sits, `host` what it calls the desk."""

    app: Any
    address: str = "127.0.0.1"
    host: str = "desk.example"
    scheme: str = "http"
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, query: str = "", **headers: str) -> Answer:
        return self.ask("GET", path, query, headers={"accept": HTML, **headers})

    def post(self, path: str, form: dict[str, str] | None = None, query: str = "", **headers: str) -> Answer:
        known = {"accept": HTML, "origin": f"{self.scheme}://{self.host}"}
        return self.ask("POST", path, query, headers={**known, **headers}, body=urlencode(form or {}).encode())

    def ask(
        self, method: str, path: str, query: str = "", *, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> Answer:
        sent: list[dict[str, Any]] = []
        scope = {"type": "http", "method": method, **self._scope(path, query, (headers or {}).items())}
        self._run(scope, [{"type": "http.request", "body": body, "more_body": False}], sent)
        start = next(message for message in sent if message["type"] == "http.response.start")
        found = [(name.decode().lower(), value.decode()) for name, value in start["headers"]]
        self._keep(value for name, value in found if name == "set-cookie")
        said = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
        return Answer(start["status"], dict(found), said.decode())

    def connect(self, path: str = "/_stcore/stream", headers: Iterable[tuple[str, str]] | None = None) -> bool:
        """Whether the WebSocket was accepted."""
        return any(message["type"] == "websocket.accept" for message in self.shake_hands(path, headers))

    def shake_hands(
        self, path: str, headers: Iterable[tuple[str, str]] | None = None, *extensions: str
    ) -> list[dict[str, Any]]:
        """What a WebSocket is answered, by a server that knows these extensions of ASGI."""
        sent: list[dict[str, Any]] = []
        told = [("origin", f"{self.scheme}://{self.host}")] if headers is None else headers
        known = {name: dict[str, Any]() for name in extensions}
        scope = {"type": "websocket", "subprotocols": [], "extensions": known, **self._scope(path, "", told)}
        self._run(scope, [{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1001}], sent)
        return sent

    def _scope(self, path: str, query: str, headers: Iterable[tuple[str, str]]) -> dict[str, Any]:
        named = [("host", self.host), *headers]
        if self.cookies:
            named.append(("cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items())))
        return {
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "scheme": self.scheme,
            "path": path,
            "raw_path": path.encode("utf-8", "replace"),
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.replace("_", "-").lower().encode(), value.encode()) for name, value in named],
            "client": (self.address, 50_000),
            "server": ("127.0.0.1", 8501),
        }

    def _run(self, scope: dict[str, Any], incoming: list[dict[str, Any]], sent: list[dict[str, Any]]) -> None:
        waiting = list(incoming)

        async def receive() -> dict[str, Any]:
            return waiting.pop(0) if waiting else {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        asyncio.run(self.app(scope, receive, send))

    def _keep(self, lines: Iterable[str]) -> None:
        for line in lines:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value


class Page(HTMLParser):
    """What a page offers: its boxes, the labels that name them, its links and what it would load."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.boxes: dict[str, dict[str, str | None]] = {}
        self.labelled: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append(tag)
        if tag in {"input", "select"}:
            self.boxes[told.get("name") or ""] = told
        if tag == "label":
            self.labelled.add(told.get("for") or "")
        if tag == "a":
            self.links.append(told.get("href") or "")
        self.loaded += [value for name, value in attrs if name in {"src", "srcset"} and value]
        if tag == "link":
            self.loaded.append(told.get("href") or "")

"""The middleware at the door: nothing passes without a session, and nothing leaves without its headers.

It decides on scope["path"] only, which is what the routes behind it match on as well.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Collection, Mapping
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.refusal import Refused, Why
from data import accounts
from data import desk as desks
from data.desk import Caller
from data.settings import OIDC_CALLBACK
from gate import front_end, html, provider
from gate.provider import BEGIN
from gate.requests import caller_of, is_own_origin, is_secure

log = logging.getLogger("desk.gate")

_READ = frozenset({"GET", "HEAD"})
_FORM = frozenset({"GET", "HEAD", "POST"})
# What a stranger may ask for, and how; exact paths only.
OPEN = {"/sign-in": _FORM, "/set-up": _FORM, "/choose-password": _FORM}
# Followed and never posted, and only where a provider is set up.
OPEN_WITH_A_PROVIDER = {BEGIN: frozenset({"GET"}), OIDC_CALLBACK: frozenset({"GET"})}
OPEN_BEFORE_SET_UP = {"/set-up": _FORM}
OPEN_WITHOUT_DATABASE = {"/healthz": _READ}
# The Web Connector says a password or a ticket inside each call; it carries no cookie and sends no Origin. As nothing
# there rests on what a browser sends along by itself, a page of another origin gains nothing by posting to it.
OPEN_TO_THE_CONNECTOR = {"/qbwc": _FORM, "/qbwc/support": _READ}
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
NO_PAGES = ("/_stcore", "/media", "/component", "/static")  # what a page loads; nobody navigates there
PERSON_HEADER = b"x-desk-person"  # as in server.trustedUserHeaders: Streamlit resumes a session for one person only

NOT_SIGNED_IN = "You are not signed in, or not any more. Reload this page to sign in."
OTHER_ORIGIN = (
    "This request came from another address than the desk's own, so nothing was done. "
    "Open the desk at its own address and try again."
)


STREAMLIT_POLICY = (
    f"default-src 'self'; script-src 'self' {front_end.script_hashes()}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; connect-src 'self'; "
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # no-referrer would take the Origin off our own forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
ONLY_ENCRYPTED = "max-age=31536000"  # a year; said only where the desk is reached by HTTPS already


class Gate:
    """ASGI middleware; the outermost."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        dressed = _Dressed(scope, send)
        try:
            answer = await run_in_threadpool(_decide, scope)
            if isinstance(answer, Response):
                await answer(scope, receive, dressed)
            else:
                await self.app(_introduced(scope, answer), receive, dressed)
        except Exception as error:
            failure = _failed(error)
            if not dressed.started:
                await failure(scope, receive, dressed)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        dressed = _Dressed(scope, send)
        try:
            answer = await run_in_threadpool(_decide, scope)
            if isinstance(answer, Caller):
                await self.app(_introduced(scope, answer), receive, dressed)
                return
        except Exception as error:
            _failed(error)
        await _close(dressed)


async def _close(send: Send) -> None:
    """Before the handshake it is answered with 403; after it the connection ends."""
    try:
        await send({"type": "websocket.close", "code": 1008})
    except Exception:  # it is closed already
        log.debug("The connection was closed before the gate could close it.", exc_info=True)


def _decide(scope: Scope) -> Response | Caller | None:
    """A refusal, the person who asks, or None for a stranger at an open door."""
    if _is_open(scope, OPEN_WITHOUT_DATABASE) or _is_open(scope, OPEN_TO_THE_CONNECTOR):
        return None
    connection = HTTPConnection(scope)
    desk = desks.current()
    unsafe = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
    if unsafe and not is_own_origin(connection, desk.base_url):
        return _refusal(connection, 403, OTHER_ORIGIN)
    caller = caller_of(connection)
    if caller is not None:
        return caller
    ready = accounts.is_set_up(desk)
    if _is_open(scope, OPEN if ready else OPEN_BEFORE_SET_UP):
        return None
    if ready and _is_open(scope, OPEN_WITH_A_PROVIDER) and provider.chosen():
        return None
    if not _is_navigation(connection):
        return _refusal(connection, 401, NOT_SIGNED_IN)
    return RedirectResponse(_sign_in_address(scope) if ready else "/set-up", 303)


def _is_open(scope: Scope, doors: Mapping[str, Collection[str]]) -> bool:
    return scope["type"] == "http" and scope["method"] in doors.get(scope["path"], ())


def _is_navigation(connection: HTTPConnection) -> bool:
    scope = connection.scope
    wanted = "text/html" in connection.headers.get("accept", "")
    return scope["type"] == "http" and scope["method"] == "GET" and wanted and not scope["path"].startswith(NO_PAGES)


def _sign_in_address(scope: Scope) -> str:
    query = scope.get("query_string", b"").decode("latin-1")
    # The path is decoded; encode it again so that a mailed link leads where it pointed.
    meant = quote(scope["path"], safe="/") + (f"?{query}" if query else "")
    return "/sign-in" if meant == "/" else f"/sign-in?next={quote(meant, safe='')}"


def _refusal(connection: HTTPConnection, status: int, sentence: str) -> Response:
    if "text/html" not in connection.headers.get("accept", ""):
        return JSONResponse(sentence, status)  # as JSON, Streamlit's front end shows the sentence to the person
    return html.message("Not possible", [sentence], ("Sign in", "/sign-in"), status=status)


def _failed(error: Exception) -> Response:
    """The page for what went wrong: a sentence, and for the unexpected an incident number that is in the log."""
    if isinstance(error, Refused):
        status = 503 if error.why is Why.UNAVAILABLE else 409
        log.warning("Refused: %s", error)
        return html.message("Not possible just now", error.sentences, ("Back to the desk", "/"), status=status)
    incident = secrets.token_hex(4)
    log.error("Incident %s", incident, exc_info=error)
    sentence = (
        f"The desk could not answer this. Try again; if it happens again, tell whoever runs the desk "
        f"that it was incident {incident}."
    )
    return html.message("Something went wrong", [sentence], ("Back to the desk", "/"), status=500)


def _introduced(scope: Scope, caller: Caller | None) -> Scope:
    """The scope with who it is, as only the gate may say it."""
    headers = [(name, value) for name, value in scope["headers"] if name.lower() != PERSON_HEADER]
    if caller is not None:
        headers.append((PERSON_HEADER, str(caller.person_id).encode()))
    return {**scope, "headers": headers}


_STARTS = frozenset({"http.response.start", "websocket.http.response.start", "websocket.accept"})


class _Dressed:
    """`send` that adds the headers to a response as it starts, also to one that refuses a WebSocket.

    Whoever closes a WebSocket before it was accepted gives no headers; where the server can, it is refused in full here.
    """

    def __init__(self, scope: Scope, send: Send) -> None:
        self.path = scope["path"]
        self.is_secure = is_secure(HTTPConnection(scope))
        self.send = send
        self.can_refuse = "websocket.http.response" in (scope.get("extensions") or {})
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "websocket.close" and self.can_refuse and not self.started:
            await self({"type": "websocket.http.response.start", "status": 403, "headers": []})
            await self({"type": "websocket.http.response.body", "body": b""})
            return
        self.started = self.started or message["type"] in _STARTS
        if message["type"].endswith(".response.start"):
            headers = MutableHeaders(scope=message)
            headers.setdefault("Content-Security-Policy", STREAMLIT_POLICY)  # the gate's own pages have a stricter one
            headers.update(HEADERS)
            if self.is_secure:
                headers["Strict-Transport-Security"] = ONLY_ENCRYPTED
            # The front end is no secret; everything else may be, and what is refused today may be there tomorrow.
            if not self.path.startswith("/static/") or message["status"] >= 400:
                headers["Cache-Control"] = "no-store"
        await self.send(message)

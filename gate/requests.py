"""What a request brings: a small form, a local address to go to next, who sends it, where it came from."""

from __future__ import annotations

import ipaddress
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import HTTPConnection, Request

from data import accounts
from data import desk as desks
from data.desk import Caller
from data.settings import OIDC_CALLBACK
from gate.provider import BEGIN

LARGEST_FORM = 16 * 1024  # bytes
MOST_FIELDS = 20
LONGEST_NEXT = 2_000
# After sign-in nobody is sent to a page of the gate itself.
_GATE_PATHS = frozenset({"/sign-in", "/sign-out", "/set-up", "/choose-password", "/healthz", BEGIN, OIDC_CALLBACK})


class TooLarge(Exception):
    """The form has more bytes or fields than any form of the gate."""


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a URL-encoded form. Raises TooLarge; what is no such form has no fields."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise TooLarge
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise TooLarge from None
    return dict(pairs)


def local_path(raw: str) -> str:
    """`raw` when it is a path of this desk, else "/": no scheme, no host, no backslash, no control character."""
    if not raw.startswith("/") or raw.startswith("//") or "\\" in raw or len(raw) > LONGEST_NEXT:
        return "/"
    if not raw.isprintable():
        return "/"
    try:
        parts = urlsplit(raw)
    except ValueError:
        return "/"
    return "/" if parts.scheme or parts.netloc or parts.path in _GATE_PATHS else raw


def caller_of(connection: HTTPConnection) -> Caller | None:
    """Who asks, by the cookie of their session; None for a stranger."""
    return accounts.who(desks.current(), connection.cookies.get(accounts.COOKIE))


def address(connection: HTTPConnection) -> str:
    """Where a request came from; a reverse proxy on this machine is looked through by the server."""
    return connection.client.host if connection.client else ""


def agent(connection: HTTPConnection) -> str:
    """What the browser calls itself."""
    return connection.headers.get("user-agent", "")


def is_from_this_machine(connection: HTTPConnection) -> bool:
    try:
        ip = ipaddress.ip_address(address(connection))
    except ValueError:
        return False
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_loopback)


def is_secure(connection: HTTPConnection) -> bool:
    return connection.scope.get("scheme") in {"https", "wss"}


def is_own_origin(connection: HTTPConnection, base_url: str) -> bool:
    """The Origin header names the host that was asked, or the desk's own address when a proxy hides it."""
    origins, hosts = connection.headers.getlist("origin"), connection.headers.getlist("host")
    if len(origins) != 1 or len(hosts) != 1:
        return False
    try:
        origin = urlsplit(origins[0].lower())
    except ValueError:
        return False
    if origin.scheme not in {"http", "https"}:
        return False
    return origin.netloc == hosts[0].lower() or origins[0].lower() == base_url.lower()

"""The .qwc file with which a person adds this desk to the QuickBooks Web Connector, and the address in it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

APP_NAME = "Commitment Desk"
PATH = "/qbwc"
SUPPORT_PATH = "/qbwc/support"
LOCAL = frozenset({"localhost"})
DESCRIPTION_LIMIT = 80

NEEDS_NAME = (
    "The Web Connector takes no IP address. Give the desk a name (BASE_URL) with https, or run the Web Connector on the "
    "desk's own PC."
)
NEEDS_HTTPS = (
    "From another PC the Web Connector takes https only. Serve the desk with a certificate that Windows trusts "
    "(BASE_URL=https://…), or run the Web Connector on the desk's own PC."
)


@dataclass(frozen=True)
class Address:
    """Where the Web Connector finds the desk, without a path; `problem` says why `base_url` itself would not do."""

    url: str
    problem: str = ""


def address(base_url: str) -> Address:
    """The address for the .qwc file: the desk's own with https and a name, otherwise localhost on the desk's port."""
    parts = urlsplit(base_url)
    host = parts.hostname or "localhost"
    port = f":{parts.port}" if parts.port else ""
    if host in LOCAL:
        return Address(f"{parts.scheme or 'http'}://{host}{port}")
    if parts.scheme == "https" and not _is_ip(host):
        return Address(f"https://{host}{port}")
    here = f"http://localhost{port}" if parts.scheme != "https" else "http://localhost:8501"
    return Address(here, NEEDS_NAME if _is_ip(host) else NEEDS_HTTPS)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def qwc(*, at: Address, user: str, owner_id: str, file_id: str, company: str, minutes: int) -> bytes:
    """The file; it holds no password. `minutes` is how often the Web Connector calls by itself."""
    described = f"Commitments of {company} to QuickBooks and back"
    fields = {
        "AppName": f"{APP_NAME} – {company}"[:DESCRIPTION_LIMIT],
        "AppID": "",
        "AppURL": at.url + PATH,
        "AppDescription": described[:DESCRIPTION_LIMIT],
        "AppSupport": at.url + SUPPORT_PATH,
        "UserName": user,
        "OwnerID": owner_id,
        "FileID": file_id,
        "QBType": "QBFS",
        "IsReadOnly": "false",
    }
    inside = "".join(f"  <{name}>{_text(value)}</{name}>\n" for name, value in fields.items())
    schedule = f"  <Scheduler>\n    <RunEveryNMinutes>{minutes}</RunEveryNMinutes>\n  </Scheduler>\n"
    before, after = inside.split("  <IsReadOnly>")
    text = f'<?xml version="1.0"?>\n<QBWCXML>\n{before}{schedule}  <IsReadOnly>{after}</QBWCXML>\n'
    return text.encode("ascii")


def _text(raw: str) -> str:
    printable = "".join(char for char in raw if char.isprintable())
    return escape(printable).encode("ascii", "xmlcharrefreplace").decode()

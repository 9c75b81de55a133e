"""Whom another provider's word is taken from (OpenID Connect), and which e-mail it vouches for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from core import directory
from core.typed import Wrong

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
NAME_LIMIT = 40
ISSUER_LIMIT = 500
SUBJECT_LIMIT = 255  # as OpenID Connect has it
MICROSOFT = frozenset({"login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"})
OLD_MICROSOFT = frozenset({"sts.windows.net", "login.windows.net", "login.microsoft.com", "sts.microsoftonline.com"})
GOOGLE = "https://accounts.google.com"
# Anybody at all has an account behind these; the last one is the tenant of all personal accounts.
_MANY_TENANTS = frozenset({"common", "organizations", "consumers", "9188040d-6c67-4c5b-b112-36a304b66dad"})
_HOST = r"(https?)://([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?"
_ISSUER = re.compile(_HOST + r"((?:/[A-Za-z0-9._~%-]*)*)")
_ADDRESS = re.compile(_HOST + r"(?=[/?#]|\Z)([^?#]*)", re.IGNORECASE)
_TENANT = re.compile(r"/([^/]+)/v2\.0/?")

NO_ISSUER = "is the address of your provider, such as https://accounts.google.com"
IN_THE_CLEAR = "begins with http:// and would send the secret in the clear: use https://"
OF_A_TENANT = "is Microsoft's address for one organisation: https://login.microsoftonline.com/TENANT-ID/v2.0"
ANYBODY = (
    "ends in “{tenant}”, which lets every organisation of Microsoft in, and the e-mail that a foreign one writes into "
    "its accounts proves nothing: put your own tenant id in its place"
)


@dataclass(frozen=True)
class Account:
    """Who somebody is at a provider, once all that it says was verified; `emails` are those it vouches for."""

    issuer: str
    subject: str
    emails: tuple[str, ...]


class _Address(NamedTuple):
    scheme: str
    host: str
    path: str


def read_issuer(raw: str) -> str:
    """The address of a provider whose word is taken. Raises Wrong for any other."""
    if len(raw) > ISSUER_LIMIT or not _ISSUER.fullmatch(raw):
        raise Wrong(NO_ISSUER)
    if not is_safe(raw):
        raise Wrong(IN_THE_CLEAR)
    address, tenant = _apart(raw), _tenant(raw)
    first = address.path.strip("/").partition("/")[0].casefold()
    if address.host in MICROSOFT and first in _MANY_TENANTS:
        raise Wrong(ANYBODY.format(tenant=first))
    if address.host in OLD_MICROSOFT or (address.host in MICROSOFT and not tenant):
        raise Wrong(OF_A_TENANT)
    return raw


def is_safe(address: str) -> bool:
    """Over https, or on this very machine."""
    parts = _apart(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.host in LOOPBACK)


def vouched_emails(issuer: str, claims: Mapping[str, Any]) -> tuple[str, ...]:
    """The e-mails, folded, that the provider vouches for as those of the account; the best proven one first."""
    told: tuple[Any, ...] = ()
    if "email_verified" not in claims and _tenant(issuer):
        told = () if _is_guest(issuer, claims) else (claims.get("preferred_username"), claims.get("email"))
    elif _is_verified(issuer, claims):
        told = (claims.get("email"),)
    return tuple(dict.fromkeys(email for raw in told if (email := _email(raw))))


def _is_verified(issuer: str, claims: Mapping[str, Any]) -> bool:
    if claims.get("email_verified") not in (True, "true"):
        return False
    # Google verified others once, when the account was made: the address may have gone to somebody else since.
    return issuer != GOOGLE or bool(claims.get("hd")) or str(claims.get("email")).casefold().endswith("@gmail.com")


def _is_guest(issuer: str, claims: Mapping[str, Any]) -> bool:
    """Somebody of another organisation, whose e-mail is what that organisation says it is."""
    home = str(claims.get("idp") or issuer).casefold()
    return claims.get("acct") in (1, "1") or _tenant(issuer) not in home


def _email(raw: Any) -> str:
    """The address as the Directory keeps it; only ASCII, as other letters fold to those of somebody else."""
    if not isinstance(raw, str) or not raw.isascii():
        return ""
    try:
        return directory.read_email(raw)
    except Wrong:
        return ""


def _tenant(issuer: str) -> str:
    """The one organisation of Microsoft whose accounts an issuer has; "" for any other issuer."""
    parts = _apart(issuer)
    found = _TENANT.fullmatch(parts.path) if parts.host in MICROSOFT else None
    return found[1].casefold() if found else ""


def _apart(address: str) -> _Address:
    """Scheme, host and path of an address, "" each for what is none."""
    found = _ADDRESS.match(address)
    return _Address(found[1].casefold(), found[2].strip("[]").casefold(), found[4]) if found else _Address("", "", "")

"""Sign-in with an account at another provider: whether there is one, and what a browser keeps while somebody is there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from core.refusal import Refused
from data import settings
from data.settings import Settings

BEGIN = "/sign-in/oidc"
COOKIE = "desk_oidc"
LASTS = timedelta(minutes=10)
LONGEST = 3_800  # characters; a browser drops a cookie of more than 4,096 bytes
_PURPOSE = b"Commitment Desk: somebody is on the way to another provider\n"


@dataclass(frozen=True)
class OnTheWay:
    """What has to come back, what is asked for then, and where the person wanted to go."""

    state: str
    nonce: str
    verifier: str
    to: str


def chosen() -> Settings | None:
    """The settings when a provider is set up. None also while they cannot be read: there still are passwords."""
    try:
        found = settings.load()
    except Refused:
        return None
    return found if found.oidc_is_set_up else None


def seal(provider: Settings, way: OnTheWay, now: datetime) -> str:
    """The value of the cookie: signed with a secret that every process of the desk knows, and dated."""
    value = _sealed(provider, way, now)
    return value if len(value) <= LONGEST else _sealed(provider, replace(way, to="/"), now)


def unseal(provider: Settings, value: str, now: datetime) -> OnTheWay | None:
    """What was sealed within the last ten minutes; None for anything else."""
    body, _, signature = value.partition(".")
    if not hmac.compare_digest(signature.encode("utf-8", "replace"), _signature(provider, body).encode()):
        return None
    told = json.loads(base64.urlsafe_b64decode(body))
    age = now - datetime.fromisoformat(told.pop("at"))
    return OnTheWay(**told) if timedelta(0) <= age < LASTS else None


def _sealed(provider: Settings, way: OnTheWay, now: datetime) -> str:
    told = json.dumps({**asdict(way), "at": now.isoformat()}).encode()
    body = base64.urlsafe_b64encode(told).decode()
    return f"{body}.{_signature(provider, body)}"


def _signature(provider: Settings, body: str) -> str:
    key = provider.oidc_client_secret.get_secret_value().encode()
    return hmac.new(key, _PURPOSE + body.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

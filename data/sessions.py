"""What a signed-in browser is: the one question that the gate and every command ask (trust.md section 3)."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from data.tables import LoginSession

COOKIE = "desk_session"
IDLE = timedelta(hours=8)  # without a request or a command
ABSOLUTE = timedelta(days=7)  # after sign-in, whatever happened since
TOUCH_EVERY = timedelta(minutes=1)  # how exact last_seen_at is


def digest(token: str) -> str:
    """The SHA-256 under which a token is stored; the token itself is nowhere but in the cookie or the link."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def session_is_alive(row: LoginSession | None, now: datetime) -> bool:
    """Not revoked, not idle, not too old. Whether the person is still active is asked beside it."""
    return row is not None and row.revoked_at is None and now < row.expires_at and now < row.last_seen_at + IDLE

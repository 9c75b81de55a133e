"""The chain that seals the history: each link is an HMAC over what it seals and the link before (trust.md, promise 5).

Whoever changes, removes or adds a row by hand breaks it, unless they hold the key, which lies outside the database.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

BEGIN = "0" * 64  # what stands before the first link
KEY_BYTES = 32
_json = json.JSONEncoder(separators=(",", ":")).encode


def link(key: bytes, number: int, before: str, kind: str, values: Sequence[Any]) -> str:
    """The link with this number (from 1) as 64 hexadecimal digits: HMAC-SHA256 of `before` and of what is sealed.

    `values` are text, whole numbers, truths, aware moments and None, in the order of `kind`'s columns.
    """
    told = _json([number, before, kind, *map(plain, values)])
    return hmac.new(key, told.encode("ascii"), hashlib.sha256).hexdigest()


def key_id(key: bytes) -> str:
    """By which a key is known without being shown: the first 16 digits of its SHA-256."""
    return hashlib.sha256(key).hexdigest()[:16]


def plain(value: Any) -> Any:
    """As it goes into a link: a moment is text, in UTC."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value

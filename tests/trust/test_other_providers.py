"""Promise 9 at the door of another provider: whatever is changed about its word, nobody is signed in by it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from joserfc.jwk import KeySet

from connectors import oidc
from tests.connectors.provider import Provider, part

Scale = Callable[[int, int], int]
Show = Callable[[int, str, str], None]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
NONCE = "the nonce of this browser"


def forged(token: str, chance: random.Random) -> str:
    """The token with some letter changed, left out, doubled or moved; a part exchanged; or its end cut off."""
    at, letter = chance.randrange(len(token)), chance.choice(LETTERS)
    header, claims, signature = token.split(".")
    return chance.choice(
        (
            token[:at] + letter + token[at + 1 :],
            token[:at] + token[at + 1 :],
            token[:at] + letter + token[at:],
            token[:at] + token[at : at + 2][::-1] + token[at + 2 :],
            token[:at],
            f"{part(chance.choice(HEADERS))}.{claims}.{signature}",
            f"{part(chance.choice(HEADERS))}.{claims}.",
            f"{header}.{part(chance.choice(CLAIMS))}.{signature}",
        )
    )


HEADERS = [
    b'{"alg":"none"}',
    b'{"alg":"HS256","kid":"one"}',
    b'{"alg":"RS512","kid":"one"}',
    b'{"alg":["RS256"]}',
    b"{}",
]
CLAIMS = [b"{}", b"[]", b'{"sub":"1"}', b"null", b"\xff", b'{"exp":1e999}']


def test_no_forged_token_signs_anybody_in(scale: Scale, show: Show) -> None:
    one, chance = Provider("https://id.acme.example", now=lambda: NOW), random.Random(9)  # noqa: S311
    one.claims = {"sub": "17", "email": "anna@acme.example", "email_verified": True}
    settings, keys = one.settings(), dict(KeySet([one.key]).as_dict(private=False))

    def believed(token: str) -> dict[str, Any] | None:
        try:
            return dict(oidc._claims(settings, {"id_token": token}, keys, NONCE, NOW))
        except Exception:
            return None

    true = one.signed(one.usual(NONCE))
    said = believed(true)
    assert said is not None
    forgeries = {bad for _ in range(scale(2_000, 100_000)) if (bad := forged(true, chance)) != true}
    # The last letter of a part of a token has bits that mean nothing: what is believed says the very same.
    assert [token for token in forgeries if believed(token) not in (None, said)] == []
    show(
        9,
        f"{len(forgeries):,} forged tokens of another provider",
        "0 believed that say anything else than the true one",
    )

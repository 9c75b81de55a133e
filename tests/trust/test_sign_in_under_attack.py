"""Promise 9: whoever guesses at one account gets five tries in fifteen minutes, however many guess at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import select

from core.refusal import Refused
from data import accounts, tables
from data.desk import Desk
from tests.cast import PASSWORD, Cast, Clock

EMAIL = "anna@acme.example"
THREADS = 8


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The passwords that got as far as the hash."""
    looked_at: list[str] = []
    matches = accounts._matches

    def noted(stored: str, offered: str) -> bool:
        looked_at.append(offered)
        return matches(stored, offered)

    monkeypatch.setattr(accounts, "_matches", noted)
    return looked_at


def test_a_hundred_wrong_tries_at_once_lock_an_account_as_the_rule_says_and_let_nobody_in(
    any_desk: Desk,
    cast: Cast,
    clock: Clock,
    hashed: list[str],
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    with any_desk.writing() as session:
        session.get_one(tables.Person, cast.person["anna"]).password_hash = accounts.hash_password(PASSWORD)
    tries = scale(100, 1000)

    def try_it(number: int, password: str = "") -> str:
        """Each thread comes from an address of its own, so that it is the account that is locked."""
        try:
            return accounts.sign_in(any_desk, EMAIL, password or f"guess {number}", f"10.0.0.{number % THREADS}")
        except Refused as refused:
            return refused.problems[0].code or str(refused)

    with ThreadPoolExecutor(THREADS) as pool:
        answers = Counter(pool.map(try_it, range(tries)))
        assert answers == {
            accounts.WRONG: accounts.TRIES_PER_EMAIL,
            accounts.TOO_MANY: tries - accounts.TRIES_PER_EMAIL,
        }
        assert len(hashed) == accounts.TRIES_PER_EMAIL
        clock.forward(minutes=14, seconds=59)
        right = Counter(pool.map(lambda number: try_it(number, PASSWORD), range(THREADS)))
    assert right == {accounts.TOO_MANY: THREADS}
    assert PASSWORD not in hashed
    with any_desk.reading() as session:
        assert session.exec(select(tables.LoginSession)).all() == []
        assert {one.succeeded for one in session.exec(select(tables.SignInAttempt))} == {False}
    clock.forward(seconds=1)
    caller = accounts.who(any_desk, try_it(0, PASSWORD))
    assert caller is not None
    assert caller.person_id == cast.person["anna"]
    show(
        9,
        f"{tries:,} wrong passwords for one account from {THREADS} threads at once, on each database",
        f"{accounts.TRIES_PER_EMAIL} were looked at, nobody got in, and the right one not before 15 minutes had passed",
    )

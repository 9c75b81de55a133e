"""Everybody sees where they are signed in and ends it; Directory Admins see who tried, and sign others out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.refusal import Refused, Why
from data import accounts, sessions, tables
from data.desk import Caller, Desk
from tests.cast import PASSWORD, Cast, Clock

Enter = Callable[..., tuple[str, Caller]]
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0"


@pytest.fixture
def enter(any_desk: Desk, cast: Cast) -> Enter:
    """`enter("anna")` signs in with the password and gives (token, caller)."""
    hashed = accounts.hash_password(PASSWORD)
    with any_desk.writing() as session:
        for name in ("anna", "alan", "carla"):
            session.get_one(tables.Person, cast.person[name]).password_hash = hashed

    def sign_in(name: str, address: str = "10.0.0.1") -> tuple[str, Caller]:
        token = accounts.sign_in(any_desk, f"{name}@acme.example", PASSWORD, address, FIREFOX)
        caller = accounts.who(any_desk, token)
        assert caller is not None
        return token, caller

    return sign_in


def test_one_sees_each_browser_in_which_one_is_signed_in_and_which_of_them_this_is(
    any_desk: Desk,
    enter: Enter,
    clock: Clock,
) -> None:
    enter("anna")
    clock.forward(hours=1)
    _, caller = enter("anna", "10.0.0.2")
    enter("alan")
    newest, oldest = sessions.mine(any_desk, caller).sessions
    assert (newest.browser, newest.address, newest.here) == ("Firefox on Linux", "10.0.0.2", True)
    assert (oldest.address, oldest.here) == ("10.0.0.1", False)
    assert f"{oldest.since:%H:%M}" == "10:00"  # on the company's clock


def test_a_browser_that_is_ended_is_nobody_at_the_next_action_and_the_others_stay(any_desk: Desk, enter: Enter) -> None:
    lost, _ = enter("anna")
    here, caller = enter("anna")
    other = next(one for one in sessions.mine(any_desk, caller).sessions if not one.here)
    sessions.end(any_desk, caller, other.key)
    assert accounts.who(any_desk, lost) is None
    assert accounts.who(any_desk, here) is not None
    assert len(sessions.mine(any_desk, caller).sessions) == 1


@pytest.mark.parametrize("key", ["", "%", "_" * 16, "0" * 16, "0" * 15])
def test_nobody_ends_a_session_by_a_key_that_is_not_one_of_theirs(any_desk: Desk, enter: Enter, key: str) -> None:
    theirs, others = enter("alan")
    _, caller = enter("anna")
    for tried in (key, sessions.mine(any_desk, others).sessions[0].key):
        with pytest.raises(Refused, match="not signed in any more"):
            sessions.end(any_desk, caller, tried)
    assert accounts.who(any_desk, theirs) is not None
    assert len(sessions.mine(any_desk, caller).sessions) == 1


def test_a_directory_admin_signs_somebody_out_everywhere(any_desk: Desk, enter: Enter) -> None:
    anna, caller = enter("anna")
    _, carla = enter("carla")
    enter("anna")
    assert sessions.signed_in(any_desk, carla, caller.person_id) == 2
    assert sessions.end_all(any_desk, carla, caller.person_id) == 2
    assert accounts.who(any_desk, anna) is None
    assert sessions.signed_in(any_desk, carla, caller.person_id) == 0


def test_nobody_else_signs_others_out_or_reads_the_log(any_desk: Desk, enter: Enter, cast: Cast) -> None:
    _, anna = enter("anna")
    alan, _ = enter("alan")
    for forbidden in (
        lambda: sessions.end_all(any_desk, anna, cast.person["alan"]),
        lambda: sessions.signed_in(any_desk, anna, cast.person["alan"]),
        lambda: sessions.log(any_desk, anna),
    ):
        with pytest.raises(Refused) as refused:
            forbidden()
        assert refused.value.why is Why.NOT_ALLOWED
    assert accounts.who(any_desk, alan) is not None


def test_the_log_has_the_newest_tries_first_and_those_of_one_e_mail_on_demand(any_desk: Desk, enter: Enter) -> None:
    _, carla = enter("carla")
    with pytest.raises(Refused):
        accounts.sign_in(any_desk, "stranger@acme.example", "wrong password here", "10.9.9.9")
    enter("anna")
    told = [(one.email, one.address, one.succeeded) for one in sessions.log(any_desk, carla)]
    assert told == [
        ("anna@acme.example", "10.0.0.1", True),
        ("stranger@acme.example", "10.9.9.9", False),
        ("carla@acme.example", "10.0.0.1", True),
    ]
    assert [one.email for one in sessions.log(any_desk, carla, " ANNA@acme.example")] == ["anna@acme.example"]
    assert [one.email for one in sessions.mine(any_desk, carla).tries] == ["carla@acme.example"]

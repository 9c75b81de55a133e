"""Accounts at another provider: matched by e-mail once, bound for ever, and taken away by a Directory Admin."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
from sqlmodel import select

from core.identity import Account
from core.refusal import Refused
from data import accounts, directory, identities, tables
from data.desk import Desk
from tests.cast import PASSWORD, Cast, Clock

ISSUER = "https://id.acme.example"
ADDRESS = "10.0.0.1"
_states = count()


def account(subject: str, *emails: str, issuer: str = ISSUER) -> Account:
    return Account(issuer, subject, emails)


def enter(desk: Desk, its: Account) -> int:
    """Signs in with an account that its provider has proven; the answer is whose it is."""
    attempt = identities.begin_try(desk, f"state {next(_states)}", "Acme", ADDRESS)
    caller = accounts.who(desk, identities.sign_in(desk, attempt, "Acme", its))
    assert caller is not None
    return caller.person_id


def refusal(act: Callable[..., Any], *arguments: Any) -> str:
    with pytest.raises(Refused) as refused:
        act(*arguments)
    return str(refused.value)


def tries(desk: Desk) -> list[tuple[str, str, bool]]:
    table = tables.SignInAttempt
    with desk.reading() as session:
        return [(row.email, row.address, row.succeeded) for row in session.exec(select(table).order_by(table.id))]  # type: ignore[arg-type]


def change(desk: Desk, cast: Cast, name: str, **values: Any) -> None:
    with desk.writing() as session:
        person = session.get_one(tables.Person, cast.person[name])
        for field, value in values.items():
            setattr(person, field, value)


def bound(desk: Desk, cast: Cast, name: str) -> tuple[identities.Bound, ...]:
    return identities.of_person(desk, cast.caller("carla"), cast.person[name])


# --- who it is ----------------------------------------------------------------------------------------------------


def test_the_first_time_the_email_says_who_it_is_and_then_the_account_alone(any_desk: Desk, cast: Cast) -> None:
    anna = cast.person["anna"]
    assert enter(any_desk, account("17", "anna@acme.example")) == anna
    assert enter(any_desk, account("17", "anna.married@acme.example")) == anna
    assert enter(any_desk, account("17", "alan@acme.example")) == anna
    assert enter(any_desk, account("17")) == anna
    change(any_desk, cast, "anna", email="anna.married@acme.example")
    assert enter(any_desk, account("17")) == anna
    assert len(bound(any_desk, cast, "anna")) == 1


def test_of_several_emails_the_first_that_somebody_has_counts(desk: Desk, cast: Cast) -> None:
    assert (
        enter(desk, account("17", "a17@acme.example", "alan@acme.example", "anna@acme.example")) == cast.person["alan"]
    )


def test_another_account_with_the_same_email_is_refused_until_the_first_is_forgotten(
    any_desk: Desk, cast: Cast
) -> None:
    enter(any_desk, account("17", "anna@acme.example"))
    said = refusal(enter, any_desk, account("18", "anna@acme.example"))
    assert said == identities.ANOTHER.format(name="Acme", emails="anna@acme.example")
    assert "Ask a Directory Admin: “Forget the Acme account” on the Directory page" in said
    identities.forget(any_desk, cast.caller("carla"), bound(any_desk, cast, "anna")[0].id)
    assert enter(any_desk, account("18", "anna@acme.example")) == cast.person["anna"]
    assert "another Acme account" in refusal(enter, any_desk, account("17", "anna@acme.example"))


def test_the_same_name_at_another_provider_is_another_account(desk: Desk, cast: Cast) -> None:
    enter(desk, account("17", "anna@acme.example"))
    assert enter(desk, account("17", "alan@acme.example", issuer="https://id.other.example")) == cast.person["alan"]
    assert enter(desk, account("18", "anna@acme.example", issuer="https://id.other.example")) == cast.person["anna"]
    assert len(bound(desk, cast, "anna")) == 2


def test_whoever_is_unknown_or_inactive_reads_the_same_and_nobody_is_added(any_desk: Desk, cast: Cast) -> None:
    enter(any_desk, account("17", "anna@acme.example"))
    for name in ("anna", "alan"):
        change(any_desk, cast, name, active=False)
    with any_desk.reading() as session:
        before = len(session.exec(select(tables.Person)).all())
    for email, subject in (("anna@acme.example", "17"), ("alan@acme.example", "18"), ("eve@acme.example", "19")):
        said = refusal(enter, any_desk, account(subject, email))
        assert said == identities.NOBODY.format(name="Acme", emails=email)
    assert refusal(enter, any_desk, account("17")) == refusal(enter, any_desk, account("20"))
    with any_desk.reading() as session:
        assert len(session.exec(select(tables.Person)).all()) == before
        assert len(session.exec(select(tables.SignInIdentity)).all()) == 1
    change(any_desk, cast, "anna", active=True)
    assert enter(any_desk, account("17")) == cast.person["anna"]


def test_rights_stay_those_of_the_directory(desk: Desk, cast: Cast) -> None:
    before = directory.person(desk, cast.caller("carla"), cast.person["anna"])
    enter(desk, account("17", "anna@acme.example"))
    assert directory.person(desk, cast.caller("carla"), cast.person["anna"]) == before


def test_of_eight_accounts_that_come_at_once_with_one_email_one_gets_in(any_desk: Desk, cast: Cast) -> None:
    def come(subject: int) -> int | str:
        try:
            return enter(any_desk, account(str(subject), "anna@acme.example"))
        except Refused as refused:
            return str(refused)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(come, range(8)))
    assert answers.count(cast.person["anna"]) == 1
    assert answers.count(identities.ANOTHER.format(name="Acme", emails="anna@acme.example")) == 7


def test_one_account_that_comes_eight_times_at_once_gets_in_each_time(any_desk: Desk, cast: Cast) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: enter(any_desk, account("17", "anna@acme.example")), range(8)))
    assert answers == [cast.person["anna"]] * 8


# --- the log of tries ---------------------------------------------------------------------------------------------


def test_every_try_stands_in_the_log(any_desk: Desk, cast: Cast) -> None:
    enter(any_desk, account("17", "anna@acme.example"))
    refusal(enter, any_desk, account("18", "eve@acme.example"))
    refusal(enter, any_desk, account("19"))
    identities.begin_try(any_desk, "the provider then said no", "Acme", ADDRESS)
    assert tries(any_desk) == [
        ("Acme: anna@acme.example", ADDRESS, True),
        ("Acme: eve@acme.example", ADDRESS, False),
        ("Acme: 19", ADDRESS, False),
        ("Acme", ADDRESS, False),
    ]


def test_a_state_is_used_once(any_desk: Desk, cast: Cast) -> None:
    identities.begin_try(any_desk, "one", "Acme", ADDRESS)
    assert refusal(identities.begin_try, any_desk, "one", "Acme", "10.0.0.2") == identities.USED
    assert len(tries(any_desk)) == 1


def test_of_eight_who_use_a_state_at_once_one_may_go_on(any_desk: Desk, cast: Cast) -> None:
    def use(_: int) -> str:
        try:
            identities.begin_try(any_desk, "one", "Acme", ADDRESS)
        except Refused as refused:
            return str(refused)
        return ""

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(use, range(8))) == ["", *[identities.USED] * 7]


def test_tries_are_counted_by_address_beside_those_with_a_password(desk: Desk, cast: Cast, clock: Clock) -> None:
    for number in range(accounts.TRIES_PER_ADDRESS):
        identities.begin_try(desk, f"no {number}", "Acme", ADDRESS)
    assert "Too many tries" in refusal(identities.begin_try, desk, "one more", "Acme", ADDRESS)
    assert "Too many tries" in refusal(accounts.sign_in, desk, "anna@acme.example", PASSWORD, ADDRESS)
    identities.begin_try(desk, "from elsewhere", "Acme", "10.0.0.2")
    clock.forward(minutes=15)
    identities.begin_try(desk, "later", "Acme", ADDRESS)


def test_tries_with_an_account_and_with_a_password_do_not_lock_each_other_out(desk: Desk, cast: Cast) -> None:
    change(desk, cast, "anna", password_hash=accounts.hash_password(PASSWORD))
    enter(desk, account("17", "anna@acme.example"))
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(enter, desk, account("18", "anna@acme.example"))
    assert accounts.sign_in(desk, "anna@acme.example", PASSWORD, ADDRESS)
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(accounts.sign_in, desk, "anna@acme.example", "a wrong password", ADDRESS)
    assert enter(desk, account("17")) == cast.person["anna"]
    assert "Too many tries" in refusal(accounts.sign_in, desk, "anna@acme.example", PASSWORD, ADDRESS)


# --- the Directory ------------------------------------------------------------------------------------------------


def test_a_directory_admin_sees_the_accounts_by_name_and_since_when(
    any_desk: Desk, cast: Cast, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(any_desk, account("17", "anna@acme.example"))
    since = clock()
    clock.forward(days=3)
    enter(any_desk, account("17", "anna@acme.example"))
    [one] = bound(any_desk, cast, "anna")
    assert (one.name, one.since) == ("id.acme.example", since)
    told = {"OIDC_ISSUER": ISSUER, "OIDC_CLIENT_ID": "desk", "OIDC_CLIENT_SECRET": "s3cret", "OIDC_NAME": "Acme"}
    for key, value in told.items():
        monkeypatch.setenv(key, value)
    assert bound(any_desk, cast, "anna")[0].name == "Acme"
    assert bound(any_desk, cast, "alan") == ()


@pytest.mark.parametrize("name", ["anna", "paula", "mark", "queenie", "norman"])
def test_nobody_else_sees_or_forgets_an_account(desk: Desk, cast: Cast, name: str) -> None:
    enter(desk, account("17", "rita@acme.example"))
    [one] = bound(desk, cast, "rita")
    assert refusal(identities.of_person, desk, cast.caller(name), cast.person["rita"]) == directory.NOT_YOURS
    assert refusal(identities.forget, desk, cast.caller(name), one.id) == directory.NOT_YOURS
    assert bound(desk, cast, "rita") == (one,)


def test_whose_account_is_forgotten_is_signed_out_everywhere(any_desk: Desk, cast: Cast) -> None:
    attempt = identities.begin_try(any_desk, "one", "Acme", ADDRESS)
    token = identities.sign_in(any_desk, attempt, "Acme", account("17", "anna@acme.example"))
    [one] = bound(any_desk, cast, "anna")
    identities.forget(any_desk, cast.caller("carla"), one.id)
    assert accounts.who(any_desk, token) is None
    assert bound(any_desk, cast, "anna") == ()
    assert refusal(identities.forget, any_desk, cast.caller("carla"), one.id) == directory.GONE


def test_nobody_comes_to_a_right_that_they_may_not_give_by_an_account_of_their_choice(desk: Desk, cast: Cast) -> None:
    change(desk, cast, "carla", can_push=False)
    enter(desk, account("17", "anna@acme.example"))
    assert (
        refusal(identities.forget, desk, cast.caller("carla"), bound(desk, cast, "anna")[0].id) == identities.NO_PUSHER
    )
    for name, version in (("anna", 1), ("alan", 1)):
        save = (desk, cast.caller("carla"), cast.person[name], version, {"email": "carla.two@acme.example"})
        assert refusal(directory.save_person, *save) == directory.NO_PUSHER
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 1, {"email": "rita.two@acme.example"})
    change(desk, cast, "carla", can_push=True)
    directory.save_person(desk, cast.caller("carla"), cast.person["alan"], 1, {"email": "alan.two@acme.example"})
    identities.forget(desk, cast.caller("carla"), bound(desk, cast, "anna")[0].id)


def test_an_inactive_person_is_signed_out_and_stays_out(desk: Desk, cast: Cast) -> None:
    attempt = identities.begin_try(desk, "one", "Acme", ADDRESS)
    token = identities.sign_in(desk, attempt, "Acme", account("17", "anna@acme.example"))
    directory.save_person(desk, cast.caller("carla"), cast.person["anna"], 1, {"active": False})
    assert accounts.who(desk, token) is None
    assert "Nobody active" in refusal(enter, desk, account("17", "anna@acme.example"))

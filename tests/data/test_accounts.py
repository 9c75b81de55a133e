"""Accounts: who gets in, for how long, and what stops whoever should not (trust.md, promise 9)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from core.findings import REASONS
from core.refusal import Refused, Why
from data import accounts, people, sessions, tables
from data.desk import Caller, Desk
from tests.cast import PASSWORD, Cast, Clock

HASH = accounts.hash_password(PASSWORD)
NEW = "a new and longer password"
TOLD = {
    "company": "Acme Builders",
    "time_zone": "America/Chicago",
    "name": "Olive Owner",
    "email": "Olive@Acme.example",
    "password": PASSWORD,
}


def give_passwords(desk: Desk) -> None:
    with desk.writing() as session:
        for person in session.exec(select(tables.Person)):
            person.password_hash = HASH


def rows(desk: Desk, table: Any) -> list[Any]:
    with desk.reading() as session:
        found = list(session.exec(select(table)).all())
        session.expunge_all()
    return found


def refusal(act: Callable[[], Any]) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


def change(desk: Desk, name: str, cast: Cast, **values: Any) -> None:
    with desk.writing() as session:
        person = session.get_one(tables.Person, cast.person[name])
        for field, value in values.items():
            setattr(person, field, value)


@pytest.fixture
def signed(desk: Desk, cast: Cast) -> Callable[[str], tuple[str, Caller]]:
    """Signs a person of the cast in on `desk`: their token and their caller."""
    give_passwords(desk)

    def sign(name: str) -> tuple[str, Caller]:
        token = accounts.sign_in(desk, f"{name}@acme.example", PASSWORD, "10.0.0.1")
        caller = accounts.who(desk, token)
        assert caller is not None
        return token, caller

    return sign


# --- first set-up -------------------------------------------------------------------------------------------------


def test_the_first_set_up_writes_the_company_the_reasons_and_an_administrator(any_desk: Desk) -> None:
    assert not accounts.is_set_up(any_desk)
    person_id = accounts.set_up(any_desk, **TOLD)
    assert accounts.is_set_up(any_desk)
    [company] = rows(any_desk, tables.Company)
    assert (company.name, company.time_zone, company.is_sample) == ("Acme Builders", "America/Chicago", False)
    reasons = sorted(rows(any_desk, tables.ReasonCode), key=lambda row: row.position)
    assert [(row.code, row.text) for row in reasons] == list(REASONS.items())
    me = people.me(any_desk, Caller(person_id)).person
    assert (me.name, me.email) == ("Olive Owner", "olive@acme.example")
    assert me.directory_admin
    assert me.can_push
    assert me.erp_level == 3
    assert accounts.who(any_desk, accounts.sign_in(any_desk, "OLIVE@acme.example ", PASSWORD, "")) is not None


def test_a_desk_is_set_up_once_even_when_eight_try_at_the_same_moment(any_desk: Desk) -> None:
    def try_it(number: int) -> str:
        try:
            accounts.set_up(any_desk, **{**TOLD, "email": f"person{number}@acme.example"})
        except Refused as refused:
            return str(refused)
        return "done"

    with ThreadPoolExecutor(8) as pool:
        answers = sorted(pool.map(try_it, range(8)))
    assert answers == [accounts.ALREADY_SET_UP] * 7 + ["done"]
    assert len(rows(any_desk, tables.Person)) == len(rows(any_desk, tables.Company)) == 1


def test_the_first_set_up_names_everything_that_is_wrong_and_writes_nothing(desk: Desk) -> None:
    refused = refusal(
        lambda: accounts.set_up(desk, company=" ", time_zone="Mars", name="\u200b", email="olive", password="short")
    )
    assert refused.why is Why.INVALID
    assert [problem.field for problem in refused.problems] == ["company", "time_zone", "name", "email", "password"]
    assert not accounts.is_set_up(desk)
    assert rows(desk, tables.Person) == rows(desk, tables.ReasonCode) == []


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("company", "A" * 101),
        ("company", "Acme\x00"),
        ("name", "Olive\u202eOwner"),
        ("email", "olive@acme.example\r\nBcc: x@y.example"),
        ("email", "\ud800@acme.example"),
        ("password", "elevenchars"),
        ("password", "password1234"),
        ("password", "PASSWORD1234"),
        ("password", "olive@acme.example"),
        ("password", "aaaaaaaaaaaaaaaa"),
        ("password", "x" * 40 + "\x00yz1"),
        ("password", "pass word " * 30),
    ],
)
def test_the_first_set_up_refuses(desk: Desk, field: str, typed: str) -> None:
    refused = refusal(lambda: accounts.set_up(desk, **{**TOLD, field: typed}))
    assert [problem.field for problem in refused.problems] == [field]
    assert typed not in str(refused)


def test_a_password_is_kept_as_argon2id_with_the_cost_that_was_measured(desk: Desk) -> None:
    accounts.set_up(desk, **TOLD)
    [person] = rows(desk, tables.Person)
    assert person.password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_only_the_sample_company_shows_its_people_before_sign_in(desk: Desk) -> None:
    assert accounts.front(desk) is None
    accounts.set_up(desk, **TOLD)
    assert accounts.front(desk) == accounts.Front("Acme Builders", "America/Chicago", False, ())
    with desk.writing() as session:
        session.get_one(tables.Company, 1).is_sample = True
    front = accounts.front(desk)
    assert front is not None
    assert front.people == (("Olive Owner", "olive@acme.example", "Administrator"),)


# --- sign-in ------------------------------------------------------------------------------------------------------


def test_a_person_signs_in_with_any_spelling_of_their_address(any_desk: Desk, cast: Cast) -> None:
    give_passwords(any_desk)
    token = accounts.sign_in(any_desk, "  ANNA@Acme.Example\u200b ", PASSWORD, "10.0.0.1")
    caller = accounts.who(any_desk, token)
    assert caller == Caller(cast.person["anna"], accounts.digest(token))


def test_a_token_is_long_and_only_its_digest_is_stored(desk: Desk, signed: Any) -> None:
    token, _ = signed("anna")
    [row] = rows(desk, tables.LoginSession)
    assert len(token) >= 43
    assert row.token_sha256 == accounts.digest(token)
    assert token not in repr(row)


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("anna@acme.example", "wrong password here"),
        ("nobody@acme.example", PASSWORD),
        ("alan@acme.example", PASSWORD),  # inactive
        ("mark@acme.example", PASSWORD),  # has not chosen a password yet
        ("mark@acme.example", ""),
        ("", ""),
        ("\x00' OR 1=1 --", "\x00"),
        ("\ud800\udfff", "\ud800"),
        ("a" * 10_000, "b" * 10_000),
    ],
)
def test_a_wrong_sign_in_gets_one_sentence_that_gives_nothing_away(
    any_desk: Desk, cast: Cast, email: str, password: str
) -> None:
    give_passwords(any_desk)
    change(any_desk, "alan", cast, active=False)
    change(any_desk, "mark", cast, password_hash="")
    refused = refusal(lambda: accounts.sign_in(any_desk, email, password, "10.0.0.1"))
    assert (refused.why, refused.sentences) == (Why.NOT_ALLOWED, (accounts.WRONG,))
    assert rows(any_desk, tables.LoginSession) == []


def test_an_unknown_name_costs_the_same_hash_as_a_known_one(
    desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_passwords(desk)
    hasher = accounts._hasher()
    checked: list[str] = []
    verify = type(hasher).verify
    monkeypatch.setattr(
        type(hasher), "verify", lambda self, hashed, offered: checked.append(hashed) or verify(self, hashed, offered)
    )
    for email in ("anna@acme.example", "nobody@acme.example"):
        refusal(lambda email=email: accounts.sign_in(desk, email, "wrong password here", ""))
    assert [one.split("$")[1:4] for one in checked] == [["argon2id", "v=19", "m=19456,t=2,p=1"]] * 2


def test_after_five_wrong_tries_even_the_right_password_waits(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    give_passwords(any_desk)
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(lambda: accounts.sign_in(any_desk, "anna@acme.example", "wrong password here", ""))
        clock.forward(minutes=1)
    refused = refusal(lambda: accounts.sign_in(any_desk, "ANNA@acme.example", PASSWORD, ""))
    # 15:00 UTC plus 15 minutes is 10:15 in New York, where the company is.
    assert str(refused).startswith("Too many tries. Try again in 10 minutes, at 10:15")
    assert refused.problems[0].code == accounts.TOO_MANY
    assert accounts.sign_in(any_desk, "alan@acme.example", PASSWORD, "")  # nobody else waits
    clock.forward(minutes=10)
    assert accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, "")


def test_the_operator_lifts_a_lock_out_and_it_stands_among_the_tries(any_desk: Desk, cast: Cast) -> None:
    give_passwords(any_desk)
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(lambda: accounts.sign_in(any_desk, "anna@acme.example", "wrong", "10.0.0.7"))
    assert (
        refusal(lambda: accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, "10.0.0.7")).problems[0].code
        == accounts.TOO_MANY
    )
    accounts.unlock(any_desk, "Anna@Acme.example")
    assert accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, "10.0.0.7")
    assert accounts.OPERATOR in {row.address for row in rows(any_desk, tables.SignInAttempt)}


def test_a_try_that_is_refused_for_waiting_does_not_prolong_the_wait(desk: Desk, cast: Cast, clock: Clock) -> None:
    give_passwords(desk)
    for _ in range(12):
        refusal(lambda: accounts.sign_in(desk, "anna@acme.example", "wrong password here", ""))
    clock.forward(minutes=15)
    assert accounts.sign_in(desk, "anna@acme.example", PASSWORD, "")


def test_a_sign_in_that_succeeds_starts_the_count_afresh(desk: Desk, cast: Cast) -> None:
    give_passwords(desk)
    for _ in range(3):
        for _ in range(accounts.TRIES_PER_EMAIL - 1):
            refusal(lambda: accounts.sign_in(desk, "anna@acme.example", "wrong password here", ""))
        accounts.sign_in(desk, "anna@acme.example", PASSWORD, "")
    assert len(rows(desk, tables.LoginSession)) == 3


def test_one_address_cannot_try_the_names_of_everybody(desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    give_passwords(desk)
    monkeypatch.setattr(accounts, "TRIES_PER_ADDRESS", 7)
    for number in range(7):
        assert str(refusal(lambda n=number: accounts.sign_in(desk, f"p{n}@x.example", "guess", "10.9.9.9"))) == (
            accounts.WRONG
        )
    refused = refusal(lambda: accounts.sign_in(desk, "anna@acme.example", PASSWORD, "10.9.9.9"))
    assert refused.problems[0].code == accounts.TOO_MANY
    assert accounts.sign_in(desk, "anna@acme.example", PASSWORD, "10.0.0.1")


def test_tries_are_forgotten_after_a_month(desk: Desk, cast: Cast, clock: Clock) -> None:
    refusal(lambda: accounts.sign_in(desk, "anna@acme.example", "wrong", ""))
    clock.forward(days=31)
    refusal(lambda: accounts.sign_in(desk, "alan@acme.example", "wrong", ""))
    assert [row.email for row in rows(desk, tables.SignInAttempt)] == ["alan@acme.example"]


# --- sessions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", None, "x", "\x00", "\ud800", "' OR 1=1 --", "y" * 10_000])
def test_a_token_that_was_never_given_out_is_nobody(any_desk: Desk, token: str | None) -> None:
    assert accounts.who(any_desk, token) is None


def test_a_session_ends_after_eight_idle_hours(desk: Desk, signed: Any, clock: Clock) -> None:
    token, caller = signed("anna")
    for _ in range(3):
        clock.forward(hours=7, minutes=59)
        assert accounts.who(desk, token) == caller
    clock.forward(hours=8)
    assert accounts.who(desk, token) is None


def test_a_session_ends_after_seven_days_however_busy_it_is(desk: Desk, signed: Any, clock: Clock) -> None:
    token, _ = signed("anna")
    for _ in range(27):
        clock.forward(hours=6)
        assert accounts.who(desk, token) is not None
    clock.forward(hours=6)
    assert accounts.who(desk, token) is None


def test_being_seen_is_written_at_most_once_a_minute(desk: Desk, signed: Any, clock: Clock) -> None:
    token, _ = signed("anna")
    began = clock()
    seen = []
    for _ in range(4):
        clock.forward(seconds=25)
        accounts.who(desk, token)
        seen.append(rows(desk, tables.LoginSession)[0].last_seen_at - began)
    assert seen == [timedelta(0), timedelta(0), timedelta(seconds=75), timedelta(seconds=75)]


def test_whoever_is_made_inactive_is_nobody_at_the_next_action(desk: Desk, cast: Cast, signed: Any) -> None:
    token, caller = signed("anna")
    change(desk, "anna", cast, active=False)
    assert accounts.who(desk, token) is None
    assert refusal(lambda: people.me(desk, caller)).why is Why.SIGNED_OUT


def test_signing_out_ends_this_session_and_no_other(desk: Desk, signed: Any) -> None:
    (first, caller), (second, _) = signed("anna"), signed("anna")
    accounts.sign_out(desk, first)
    assert accounts.who(desk, first) is None
    assert accounts.who(desk, second) is not None
    assert refusal(lambda: people.me(desk, caller)).why is Why.SIGNED_OUT


def test_signing_out_everywhere_ends_all_of_ones_own_sessions(desk: Desk, signed: Any) -> None:
    (first, caller), (second, _), (others, _) = signed("anna"), signed("anna"), signed("alan")
    sessions.end_all(desk, caller)
    assert accounts.who(desk, first) is accounts.who(desk, second) is None
    assert accounts.who(desk, others) is not None
    assert refusal(lambda: sessions.end_all(desk, caller)).why is Why.SIGNED_OUT


# --- passwords ----------------------------------------------------------------------------------------------------


def test_changing_a_password_ends_the_other_sessions_and_the_old_password(any_desk: Desk, cast: Cast) -> None:
    give_passwords(any_desk)
    tokens = [accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, "") for _ in range(2)]
    caller = accounts.who(any_desk, tokens[0])
    assert caller is not None
    accounts.change_password(any_desk, caller, PASSWORD, NEW)
    assert accounts.who(any_desk, tokens[0]) == caller
    assert accounts.who(any_desk, tokens[1]) is None
    assert str(refusal(lambda: accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, ""))) == accounts.WRONG
    assert accounts.sign_in(any_desk, "anna@acme.example", NEW, "")


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("not the old one", NEW, "old_password"), (PASSWORD, "short", "new_password"), (PASSWORD, "", "new_password")],
)
def test_a_password_is_not_changed_by(desk: Desk, signed: Any, old: str, new: str, field: str) -> None:
    _, caller = signed("anna")
    other, _ = signed("anna")
    refused = refusal(lambda: accounts.change_password(desk, caller, old, new))
    assert [problem.field for problem in refused.problems] == [field]
    assert accounts.who(desk, other) is not None
    assert accounts.sign_in(desk, "anna@acme.example", PASSWORD, "")


def test_a_stolen_session_has_five_tries_at_the_password_too(desk: Desk, signed: Any) -> None:
    _, caller = signed("anna")
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(lambda: accounts.change_password(desk, caller, "not the old one", NEW))
    refused = refusal(lambda: accounts.change_password(desk, caller, PASSWORD, NEW))
    assert refused.problems[0].code == accounts.TOO_MANY


@pytest.mark.parametrize("name", ["anna", "paula", "mark", "queenie"])
def test_only_a_directory_admin_makes_a_link_for_a_password(desk: Desk, cast: Cast, signed: Any, name: str) -> None:
    refused = refusal(lambda: accounts.make_reset_link(desk, signed(name)[1], cast.person["carla"]))
    assert (refused.why, str(refused)) == (Why.NOT_ALLOWED, accounts.NO_ADMIN)
    assert rows(desk, tables.OneTimeLink) == []


def test_a_link_works_once_and_says_who_made_it(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    give_passwords(any_desk)
    old = accounts.sign_in(any_desk, "anna@acme.example", PASSWORD, "")
    token = accounts.make_reset_link(any_desk, cast.caller("carla"), cast.person["anna"])
    assert accounts.link_holder(any_desk, token) == ("Anna Approver", "anna@acme.example")  # looking costs nothing
    assert accounts.use_reset_link(any_desk, token, NEW) == "anna@acme.example"
    assert accounts.who(any_desk, old) is None
    assert accounts.sign_in(any_desk, "anna@acme.example", NEW, "")
    assert str(refusal(lambda: accounts.use_reset_link(any_desk, token, PASSWORD))) == accounts.BAD_LINK
    [link] = rows(any_desk, tables.OneTimeLink)
    assert (link.token_sha256, link.person_id) == (accounts.digest(token), cast.person["anna"])
    assert (link.made_by, link.made_at, link.used_at) == (cast.person["carla"], clock(), clock())


def test_the_operator_makes_a_link_when_no_administrator_can(desk: Desk, cast: Cast) -> None:
    token = accounts.make_reset_link(desk, None, cast.person["carla"])
    assert accounts.use_reset_link(desk, token, NEW) == "carla@acme.example"
    assert [link.made_by for link in rows(desk, tables.OneTimeLink)] == [None]


def test_of_eight_who_use_a_link_at_once_one_chooses_the_password(any_desk: Desk, cast: Cast) -> None:
    token = accounts.make_reset_link(any_desk, cast.caller("carla"), cast.person["anna"])

    def try_it(number: int) -> str:
        try:
            return accounts.use_reset_link(any_desk, token, f"{NEW} {number}")
        except Refused as refused:
            return str(refused)

    with ThreadPoolExecutor(8) as pool:
        answers = sorted(pool.map(try_it, range(8)))
    assert answers == [accounts.BAD_LINK] * 7 + ["anna@acme.example"]


def test_a_link_lasts_48_hours(desk: Desk, cast: Cast, clock: Clock) -> None:
    token = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    clock.forward(hours=47, minutes=59)
    assert accounts.link_holder(desk, token)
    clock.forward(minutes=1)
    assert str(refusal(lambda: accounts.use_reset_link(desk, token, NEW))) == accounts.BAD_LINK


def test_a_new_link_ends_the_one_before_and_a_change_of_password_ends_both(desk: Desk, cast: Cast, signed: Any) -> None:
    first = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    second = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    assert refusal(lambda: accounts.link_holder(desk, first)).why is Why.NOT_FOUND
    assert accounts.link_holder(desk, second)
    accounts.change_password(desk, signed("anna")[1], PASSWORD, NEW)
    assert refusal(lambda: accounts.link_holder(desk, second)).why is Why.NOT_FOUND


def test_a_link_keeps_working_after_a_password_that_cannot_be_taken(desk: Desk, cast: Cast) -> None:
    token = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    assert refusal(lambda: accounts.use_reset_link(desk, token, "short")).problems[0].field == "new_password"
    assert accounts.use_reset_link(desk, token, NEW)


def test_there_is_no_link_for_whoever_is_inactive_or_does_not_exist(desk: Desk, cast: Cast) -> None:
    token = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    change(desk, "anna", cast, active=False)
    assert str(refusal(lambda: accounts.use_reset_link(desk, token, NEW))) == accounts.BAD_LINK
    for person_id in (cast.person["anna"], 999_999):
        refused = refusal(lambda one=person_id: accounts.make_reset_link(desk, cast.caller("carla"), one))
        assert refused.why is Why.NOT_FOUND


def test_whoever_was_locked_out_gets_in_with_a_link(desk: Desk, cast: Cast) -> None:
    give_passwords(desk)
    for _ in range(accounts.TRIES_PER_EMAIL):
        refusal(lambda: accounts.sign_in(desk, "anna@acme.example", "wrong password here", ""))
    token = accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"])
    accounts.use_reset_link(desk, token, NEW)
    assert accounts.sign_in(desk, "anna@acme.example", NEW, "")


def test_a_link_never_gives_a_right_that_its_maker_may_not_grant(desk: Desk, cast: Cast) -> None:
    with desk.writing() as session:
        maker = session.get_one(tables.Person, cast.person["carla"])
        maker.can_push = False
    refused = refusal(lambda: accounts.make_reset_link(desk, cast.caller("carla"), cast.person["anna"]))
    assert refused.why is Why.NOT_ALLOWED
    assert "Can push to accounting" in refused.sentences[0]
    assert accounts.make_reset_link(desk, cast.caller("carla"), cast.person["paula"])
    assert accounts.make_reset_link(desk, None, cast.person["anna"])

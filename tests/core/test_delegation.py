"""A deputy may what the absent approver may, for what was handed over; nothing is lent on, and four eyes still hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import permissions
from core.delegation import Period, problems
from core.permissions import Item, Level, Person
from core.transitions import Action, Decision, ErpStatus, Refusal, decide
from tests.core.people import PEOPLE, PROJECT, facts, said

APPROVER, CREATOR, SENDER = (PEOPLE[f"approver{one}"] for one in ("", " who created it", " who sent it"))
CLERK = PEOPLE["erp standard"]
DAY = date(2026, 3, 2)
SENT, UNSENT = Item(PROJECT, was_sent=True), Item(PROJECT)
SECRET = Item(PROJECT, private=True, viewers=frozenset({APPROVER.id}), was_sent=True)


def deputy(*absent: Person, of: Person = CLERK) -> Person:
    return replace(of, lent=absent)


# --- what is lent -------------------------------------------------------------------------------------------------


def test_a_deputy_decides_in_the_right_of_the_absent_one() -> None:
    for action in (Action.ACCEPT, Action.REJECT):
        refused = decide(action, facts(ErpStatus.SENT), CLERK, said())
        assert isinstance(refused, Refusal)
        done = decide(action, facts(ErpStatus.SENT), deputy(APPROVER), said())
        assert isinstance(done, Decision)
        assert done.acted_for == APPROVER.id


def test_an_approver_who_stands_in_acts_in_their_own_right_where_they_have_it() -> None:
    other = PEOPLE["approver who is erp admin"]
    done = decide(Action.REJECT, facts(ErpStatus.SENT), deputy(APPROVER, of=other), said())
    assert isinstance(done, Decision)
    assert done.acted_for is None
    secret = decide(Action.REJECT, facts(ErpStatus.SENT, item=SECRET), deputy(APPROVER, of=other), said())
    assert isinstance(secret, Decision)
    assert secret.acted_for == APPROVER.id


@pytest.mark.parametrize("absent", [CREATOR, SENDER], ids=["created it", "sent it"])
def test_what_the_absent_one_created_or_sent_their_deputy_does_not_accept(absent: Person) -> None:
    answer = decide(Action.ACCEPT, facts(ErpStatus.SENT), deputy(absent), said())
    assert isinstance(answer, Refusal)
    assert f"You stand in for {absent.name}, who created or sent it" in answer.reasons[0]
    assert isinstance(decide(Action.REJECT, facts(ErpStatus.SENT), deputy(absent), said()), Decision)


def test_what_the_deputy_sent_they_do_not_accept_for_another() -> None:
    sender = deputy(APPROVER, of=replace(SENDER, can_push=False))
    assert isinstance(decide(Action.ACCEPT, facts(ErpStatus.SENT), sender, said()), Refusal)


def test_a_deputy_sees_what_was_handed_over_and_nothing_before() -> None:
    assert permissions.may_see(deputy(APPROVER), SECRET)
    assert not permissions.may_see(CLERK, SECRET)
    admin = PEOPLE["approver who is admin"]
    assert permissions.may_see(admin, UNSENT)
    assert not permissions.may_see(deputy(admin), UNSENT)
    assert permissions.acting_for(deputy(admin), UNSENT) is None
    assert permissions.is_accounting_approver(deputy(APPROVER))


@pytest.mark.parametrize(
    "lapsed",
    [
        deputy(replace(APPROVER, can_push=False)),
        deputy(replace(APPROVER, erp_level=Level.READ_ONLY)),
        deputy(replace(APPROVER, active=False)),
        deputy(APPROVER, of=replace(CLERK, active=False)),
        deputy(APPROVER, of=PEOPLE["erp reader"]),
        deputy(deputy(APPROVER)),  # what is lent to somebody is not theirs to lend
    ],
)
def test_the_right_lapses_with_what_it_comes_from(lapsed: Person) -> None:
    assert not permissions.is_accounting_approver(lapsed)
    assert permissions.lenders(lapsed) == ()
    assert isinstance(decide(Action.REJECT, facts(ErpStatus.SENT), lapsed, said()), Refusal)


PUSHERS = [person for person in PEOPLE.values() if permissions.is_approver_in_own_right(person)]


@given(
    st.sampled_from(list(PEOPLE.values())), st.lists(st.sampled_from(PUSHERS), max_size=3), st.booleans(), st.booleans()
)
def test_sight_and_right_are_those_of_either(person: Person, absent: list[Person], private: bool, sent: bool) -> None:
    item = Item(PROJECT, private=private, viewers=frozenset({APPROVER.id}), was_sent=sent)
    standing_in = replace(person, lent=tuple(absent))
    takes = person.active and person.erp_level >= Level.STANDARD
    lent = [one for one in absent if takes and sent and permissions.may_see(one, item)]
    assert permissions.may_see(standing_in, item) is (permissions.may_see(person, item) or bool(lent))
    assert permissions.decides(standing_in, item) is (permissions.decides(person, item) or bool(lent))
    assert (permissions.acting_for(standing_in, item) is None) is (permissions.decides(person, item) or not lent)


# --- whom one names -------------------------------------------------------------------------------------------------


def named(
    first: int = 0, last: int = 7, absent: Person = APPROVER, who: Person = CLERK, others: tuple[Period, ...] = ()
) -> list[tuple[str, str]]:
    wanted = Period(absent.id, who.id, DAY + timedelta(days=first), DAY + timedelta(days=last))
    return [(one.field, one.sentence) for one in problems(wanted, absent, who, others, DAY)]


def test_a_colleague_in_accounting_is_named_for_some_days() -> None:
    assert named() == []
    assert named(0, 365) == []


AWAY = Period(APPROVER.id, 99, DAY, DAY + timedelta(days=2))
NOT_STANDARD = (
    "{} cannot stand in: that takes ERP Integrations Standard or Admin. Pick somebody else, "
    "or ask a Directory Admin for the permission."
)
WRONG: list[tuple[dict[str, Any], tuple[str, str]]] = [
    ({"first": 8}, ("last_day", "The last day is before the first. Correct one of them.")),
    ({"first": -9, "last": -1}, ("last_day", "The last day has passed already. Pick a later one.")),
    ({"last": 366}, ("last_day", "At most 366 days can be covered at once. Pick an earlier last day.")),
    ({"last": 40000}, ("first_day", "The days must lie between 2000 and 2100. Pick them again.")),
    ({"first": -10000}, ("first_day", "The days must lie between 2000 and 2100. Pick them again.")),
    ({"who": APPROVER}, ("deputy", "Nobody stands in for themselves. Pick somebody else.")),
    ({"who": PEOPLE["erp reader"]}, ("deputy", NOT_STANDARD.format("erp reader"))),
    ({"who": replace(CLERK, active=False)}, ("deputy", NOT_STANDARD.format("erp standard"))),
    (
        {"absent": CLERK, "who": APPROVER},
        ("absent", "erp standard is no accounting approver, so there is nothing to stand in for."),
    ),
    (
        {"others": (AWAY,)},
        ("first_day", "Somebody stands in for approver already from 2026-03-02 to 2026-03-04. End that first."),
    ),
    (
        {"others": (replace(AWAY, absent=CLERK.id),)},
        ("deputy", "erp standard is away from 2026-03-02 to 2026-03-04. Pick somebody else, or other days."),
    ),
    (
        {"others": (replace(AWAY, absent=99, deputy=APPROVER.id),)},
        (
            "first_day",
            "approver stands in for somebody else from 2026-03-02 to 2026-03-04, and what is lent is not lent on. "
            "End that first.",
        ),
    ),
]


@pytest.mark.parametrize(("wrong", "said_of_it"), WRONG)
def test_who_cannot_be_named_is_said_beside_its_field_with_the_cure(
    wrong: dict[str, Any], said_of_it: tuple[str, str]
) -> None:
    assert named(**wrong) == [said_of_it]


def test_all_that_is_wrong_with_the_days_and_the_people_is_said_at_once() -> None:
    assert [field for field, _ in named(8, 7, absent=CLERK, who=CLERK)] == ["last_day", "absent", "deputy"]


def test_the_first_and_the_last_day_of_a_period_count() -> None:
    assert named(0, 0) == []
    assert named(-3, 0) == []
    for first, last, free in ((-5, 0, False), (2, 9, False), (3, 9, True), (1, 1, False)):
        assert (named(first, last, others=(AWAY,)) == []) is free, (first, last)
    assert named(others=(replace(AWAY, absent=98),)) == []


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2100, 12, 31)])
def test_every_day_that_can_be_typed_can_be_covered(day: date) -> None:
    assert problems(Period(APPROVER.id, CLERK.id, day, day), APPROVER, CLERK, (), day) == ()


days = st.integers(0, 40).map(lambda n: DAY + timedelta(days=n))
periods = st.tuples(st.sampled_from(PUSHERS), st.sampled_from(PUSHERS), days, days)


@given(st.lists(periods, max_size=12))
def test_of_any_wishes_those_that_are_granted_hold_no_chain_no_loop_and_no_overlap(
    wishes: list[tuple[Person, Person, date, date]],
) -> None:
    granted: list[Period] = []
    for absent, who, first, last in wishes:
        wanted = Period(absent.id, who.id, first, last)
        if not problems(wanted, absent, who, granted, DAY):
            granted.append(wanted)
    for day in (DAY + timedelta(days=n) for n in range(41)):
        today = [one for one in granted if one.first <= day <= one.last]
        away = [one.absent for one in today]
        assert len(away) == len(set(away))
        assert not set(away) & {one.deputy for one in today}

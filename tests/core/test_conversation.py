"""Whom it concerns that something was said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core import conversation as rules
from core.permissions import Item, may_see
from tests.core.people import PEOPLE, PROJECT


@given(st.sets(st.sampled_from(sorted(person.id for person in PEOPLE.values()))), st.sampled_from(sorted(PEOPLE)))
def test_told_are_those_involved_who_see_it_and_never_the_author(involved: set[int], author: str) -> None:
    private = Item(PROJECT, private=True, viewers=frozenset({12}), was_sent=True)
    told = rules.concerned(PEOPLE[author], private, involved, PEOPLE.values())
    ids = [one.id for one in told]
    expected = {
        person.id
        for person in PEOPLE.values()
        if person.id in involved and person is not PEOPLE[author] and may_see(person, private)
    }
    assert set(ids) == expected
    assert len(ids) == len(set(ids))


def test_who_stands_in_for_somebody_involved_is_told_as_well_in_the_order_in_which_people_were_entered() -> None:
    absent = PEOPLE["approver"]
    deputy = replace(PEOPLE["erp standard"], lent=(absent,))
    told = rules.concerned(
        PEOPLE["admin"], Item(PROJECT, was_sent=True), {absent.id, None}, (PEOPLE["reader"], absent, deputy)
    )
    assert told == (deputy, absent)

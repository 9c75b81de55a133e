"""Who may say what, and whom it concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import conversation as rules
from core.conversation import Kind, Standing
from core.permissions import Item, may_see
from core.transitions import ErpStatus
from tests.core.people import PEOPLE, PROJECT

UNSENT, SENT = Item(PROJECT), Item(PROJECT, was_sent=True)
PROJECT_SIDE = {
    "standard",
    "engineer",
    "admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
ACCOUNTING = {"erp standard", "erp admin", "approver", "approver who is erp admin"}
APPROVERS = {name for name in PEOPLE if name.startswith("approver")}


def allowed(kind: Kind, standing: Standing) -> set[str]:
    return {name for name, person in PEOPLE.items() if not rules.refusals(kind, person, standing)}


def test_the_project_comments_always_and_accounting_on_what_was_handed_over() -> None:
    assert allowed(Kind.COMMENT, Standing(UNSENT, ErpStatus.NOT_SENT)) == PROJECT_SIDE
    for status in ErpStatus:
        assert allowed(Kind.COMMENT, Standing(SENT, status)) == PROJECT_SIDE | ACCOUNTING


@pytest.mark.parametrize("status", ErpStatus)
def test_approvers_ask_while_it_waits_for_them_and_no_question_is_open(status: ErpStatus) -> None:
    asks = allowed(Kind.QUESTION, Standing(SENT, status))
    assert asks == (APPROVERS if status is ErpStatus.SENT else set())
    assert allowed(Kind.QUESTION, Standing(SENT, status, PEOPLE["approver"].id)) == set()


def test_everybody_who_may_comment_answers_but_who_asked() -> None:
    standing = Standing(SENT, ErpStatus.SENT, PEOPLE["approver"].id)
    assert allowed(Kind.ANSWER, standing) == (PROJECT_SIDE | ACCOUNTING) - {"approver"}
    assert allowed(Kind.ANSWER, replace(standing, asked_by=None)) == set()


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

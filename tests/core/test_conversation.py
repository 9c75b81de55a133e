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


SENT_AND_ASKED = Standing(SENT, ErpStatus.SENT, PEOPLE["approver"].id)


@pytest.mark.parametrize(
    ("kind", "name", "standing", "sentence"),
    [
        (Kind.COMMENT, "reader", SENT_AND_ASKED, "You may see this commitment, but not comment on it."),
        (
            Kind.QUESTION,
            "admin",
            SENT_AND_ASKED,
            "Only an accounting approver may ask. Write a comment instead.",
        ),
        (
            Kind.QUESTION,
            "approver",
            Standing(SENT, ErpStatus.REJECTED),
            "A question can be asked while the commitment waits for acceptance. Write a comment instead.",
        ),
        (
            Kind.QUESTION,
            "approver",
            SENT_AND_ASKED,
            "A question is open already. Wait for its answer, or write a comment.",
        ),
        (
            Kind.ANSWER,
            "admin",
            Standing(SENT, ErpStatus.SENT),
            "No question is open any more. Write a comment instead.",
        ),
        (
            Kind.ANSWER,
            "approver",
            SENT_AND_ASKED,
            "You asked this question yourself; somebody else answers it.",
        ),
    ],
)
def test_who_may_not_say_it_reads_why_and_what_to_do_instead(
    kind: Kind, name: str, standing: Standing, sentence: str
) -> None:
    assert rules.refusals(kind, PEOPLE[name], standing) == (sentence,)


def test_who_stands_in_for_somebody_involved_is_told_as_well_in_the_order_in_which_people_were_entered() -> None:
    absent = PEOPLE["approver"]
    deputy = replace(PEOPLE["erp standard"], lent=(absent,))
    told = rules.concerned(PEOPLE["admin"], SENT, {absent.id, None}, (PEOPLE["reader"], absent, deputy))
    assert told == (deputy, absent)

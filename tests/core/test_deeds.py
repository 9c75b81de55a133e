"""Who may edit, comment, ask, answer, attach and remove, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.deeds import RULES, Deed, Standing, why_never, why_not
from core.permissions import UNSEEN, Item
from core.refusal import Why
from core.transitions import STATUSES, ErpStatus
from tests.core.people import PEOPLE, PROJECT

UNSENT = Standing(Item(PROJECT), ErpStatus.NOT_SENT)
SENT = Standing(Item(PROJECT, was_sent=True), ErpStatus.SENT)
PROJECT_SIDE = {
    "standard",
    "engineer",
    "admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
ADMINS = {"admin", "approver who is admin", "approver who sent it"}
ACCOUNTING = {"erp standard", "erp admin", "approver", "approver who is erp admin"}
APPROVERS = {name for name in PEOPLE if name.startswith("approver")}


def allowed(deed: Deed, standing: Standing) -> set[str]:
    return {name for name, person in PEOPLE.items() if why_not(deed, person, standing) is None}


def why(deed: Deed, name: str, standing: Standing) -> Why:
    refusal = why_not(deed, PEOPLE[name], standing)
    assert refusal is not None
    assert all(reason.endswith(".") for reason in refusal.reasons)
    return refusal.why


def test_every_deed_has_its_rule() -> None:
    assert RULES.keys() == set(Deed)


@pytest.mark.parametrize("deed", Deed)
def test_what_somebody_may_not_see_is_not_there_whatever_they_want_to_do_with_it(deed: Deed) -> None:
    for never in (why_never, why_not):
        refusal = never(deed, PEOPLE["stranger"], replace(SENT, asked_by=2, added_by=1))
        assert refusal is not None
        assert (refusal.why, refusal.reasons) == (Why.NOT_FOUND, (UNSEEN,))


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        (Deed.EDIT, "You may see this commitment, but not edit it. Ask a Commitments Admin of the project."),
        (Deed.ATTACH, "You may see this commitment, but not attach files to it."),
        (Deed.REMOVE, "Only who attached it or a Commitments Admin of this project removes it."),
    ],
)
def test_who_only_reads_is_told_what_they_may_not_do(deed: Deed, sentence: str) -> None:
    refusal = why_never(deed, PEOPLE["reader"], UNSENT)
    assert refusal is not None
    assert refusal.reasons == (sentence,)


@pytest.mark.parametrize("status", ErpStatus)
def test_who_was_granted_it_and_admins_edit_what_is_not_locked(status: ErpStatus) -> None:
    standing = Standing(Item(PROJECT, was_sent=True), status)
    editors = ADMINS | {"engineer"}
    open_ = STATUSES[status].editable != "no"
    assert allowed(Deed.EDIT, standing) == (editors if open_ else set())
    assert {name for name, person in PEOPLE.items() if why_never(Deed.EDIT, person, standing) is None} == editors
    assert why(Deed.EDIT, "standard", standing) is Why.NOT_ALLOWED
    assert open_ or why(Deed.EDIT, "engineer", standing) is Why.LOCKED


def test_the_project_comments_always_and_accounting_on_what_was_handed_over() -> None:
    assert allowed(Deed.COMMENT, UNSENT) == PROJECT_SIDE
    for status in ErpStatus:
        assert allowed(Deed.COMMENT, replace(SENT, status=status)) == PROJECT_SIDE | ACCOUNTING
    assert why(Deed.COMMENT, "reader", SENT) is Why.NOT_ALLOWED


@pytest.mark.parametrize("status", ErpStatus)
def test_approvers_ask_while_it_waits_for_them_and_no_question_is_open(status: ErpStatus) -> None:
    standing = replace(SENT, status=status)
    assert allowed(Deed.ASK, standing) == (APPROVERS if status is ErpStatus.SENT else set())
    assert allowed(Deed.ASK, replace(standing, asked_by=PEOPLE["approver"].id)) == set()
    assert why(Deed.ASK, "admin", standing) is Why.NOT_ALLOWED
    assert why(Deed.ASK, "approver", replace(standing, asked_by=2)) is Why.GUARD


def test_everybody_who_may_comment_answers_but_who_asked() -> None:
    standing = replace(SENT, asked_by=PEOPLE["approver"].id)
    assert allowed(Deed.ANSWER, standing) == (PROJECT_SIDE | ACCOUNTING) - {"approver"}
    assert why(Deed.ANSWER, "approver", standing) is Why.NOT_ALLOWED
    assert allowed(Deed.ANSWER, SENT) == set()
    assert why(Deed.ANSWER, "admin", SENT) is Why.GUARD


@pytest.mark.parametrize("status", ErpStatus)
def test_who_works_on_the_project_attaches_whatever_the_status(status: ErpStatus) -> None:
    assert allowed(Deed.ATTACH, replace(SENT, status=status)) == PROJECT_SIDE


@pytest.mark.parametrize("status", ErpStatus)
def test_who_attached_it_and_admins_remove_it_but_not_what_accounting_holds(status: ErpStatus) -> None:
    standing = replace(SENT, status=status, added_by=PEOPLE["engineer"].id)
    is_with_the_project = STATUSES[status].editable == "yes"
    assert allowed(Deed.REMOVE, standing) == (ADMINS | {"engineer"} if is_with_the_project else set())
    assert why(Deed.REMOVE, "standard", standing) is Why.NOT_ALLOWED
    assert is_with_the_project or why(Deed.REMOVE, "admin", standing) is Why.LOCKED
    lost = replace(standing, added_by=PEOPLE["reader"].id)  # who attached it works on the project no more
    assert why(Deed.REMOVE, "reader", lost) is Why.NOT_ALLOWED


def test_of_a_private_commitment_only_who_sees_it_does_anything() -> None:
    private = Standing(Item(PROJECT, private=True, was_sent=True), ErpStatus.REJECTED, asked_by=2)
    for deed in (Deed.EDIT, Deed.COMMENT, Deed.ANSWER, Deed.ATTACH, Deed.REMOVE):
        assert allowed(deed, private) == ADMINS, deed


SENT_AND_ASKED = Standing(Item(PROJECT, was_sent=True), ErpStatus.SENT, PEOPLE["approver"].id)


@pytest.mark.parametrize(
    ("deed", "name", "standing", "sentence"),
    [
        (Deed.COMMENT, "reader", SENT_AND_ASKED, "You may see this commitment, but not comment on it."),
        (
            Deed.ASK,
            "admin",
            SENT_AND_ASKED,
            "Only an accounting approver may ask. Write a comment instead.",
        ),
        (
            Deed.ASK,
            "approver",
            Standing(Item(PROJECT, was_sent=True), ErpStatus.REJECTED),
            "A question can be asked while the commitment waits for acceptance. Write a comment instead.",
        ),
        (
            Deed.ASK,
            "approver",
            SENT_AND_ASKED,
            "A question is open already. Wait for its answer, or write a comment.",
        ),
        (
            Deed.ANSWER,
            "admin",
            Standing(Item(PROJECT, was_sent=True), ErpStatus.SENT),
            "No question is open any more. Write a comment instead.",
        ),
        (
            Deed.ANSWER,
            "approver",
            SENT_AND_ASKED,
            "You asked this question yourself; somebody else answers it.",
        ),
    ],
)
def test_who_may_not_say_something_reads_why_and_what_to_do_instead(
    deed: Deed, name: str, standing: Standing, sentence: str
) -> None:
    refused = why_not(deed, PEOPLE[name], standing)
    assert refused is not None
    assert refused.reasons == (sentence,)

"""One action on many: whom it fits, and what came of it in words."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from core import permissions
from core.bulk import Fit, Item, Order, Outcome, Result, by_reason, count, fit, in_words
from core.findings import Finding
from core.permissions import Level, Person, ProjectPermission
from core.transitions import ROWS, TABLE, Action, ErpStatus, Said, unsaid, why_never
from tests.core.people import CREATOR, PEOPLE, PROJECT, facts

PAULA = Person(1, "Paula", "paula@acme.example", projects={7: ProjectPermission(Level.ADMIN)})
ANNA = Person(2, "Anna", "anna@acme.example", erp_level=Level.STANDARD, can_push=True)


def item(
    id_: int, status: ErpStatus = ErpStatus.SENT, *, project: int = 7, private: bool = False, **about: Any
) -> Item:
    secured = permissions.Item(project, private, was_sent=status is not ErpStatus.NOT_SENT)
    return Item(id_, 2, "hash", f"SC-{id_:03d}", status, secured, **({"created_by": 99} | about))


def refused(id_: int, *sentences: str) -> Result:
    return Result(item(id_), Outcome.REFUSED, sentences)


@pytest.mark.parametrize("action", [Action.SEND, Action.RESEND, Action.RETRIEVE])
def test_an_action_fits_what_the_table_lets_start_it(action: Action) -> None:
    items = [item(place, status) for place, status in enumerate(ErpStatus)]
    found = fit(action, items, PAULA)
    assert {one.status for one in found.items} == set(ROWS[action].sources)
    assert sum(found.left_out.values()) == len(items) - len(found.items)


def test_what_is_left_out_is_counted_under_its_reason_the_most_frequent_first() -> None:
    found = fit(
        Action.RETRIEVE,
        [item(1), item(2, ErpStatus.SYNCED), item(3, project=8), item(4, ErpStatus.SYNCED), item(5)],
        replace(PAULA, erp_level=Level.READ_ONLY),
    )
    assert [one.id for one in found.items] == [1, 5]
    (first, two), (second, one) = found.left_out.items()
    assert (two, one) == (2, 1)
    assert first == "“Retrieve from ERP” is not possible while it is “Synced”."
    assert second.startswith("Only a Commitments Admin of this project may do this.")


def test_own_work_is_left_out_of_an_acceptance_and_not_of_a_rejection() -> None:
    items = [item(1), item(2, created_by=ANNA.id), item(3, senders=frozenset({ANNA.id}))]
    accepting = fit(Action.ACCEPT, items, ANNA)
    assert [one.id for one in accepting.items] == [1]
    assert accepting.left_out == {
        "You created this commitment, so another accounting approver has to accept it.": 1,
        "You sent this commitment to accounting, so another accounting approver has to accept it.": 1,
    }
    assert fit(Action.REJECT, items, ANNA).left_out == {}
    assert fit(Action.ACCEPT, [replace(one, four_eyes=False) for one in items], ANNA).left_out == {}


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.REJECT, Action.RETRIEVE])
def test_what_the_person_may_not_see_is_left_out(action: Action) -> None:
    assert fit(action, [item(1, private=True)], ANNA).left_out == {permissions.UNSEEN: 1}


@pytest.mark.parametrize("action", [row.action for row in TABLE])
@pytest.mark.parametrize("name", PEOPLE)
def test_what_fits_is_what_the_one_function_answers(action: Action, name: str) -> None:
    for status, private in itertools.product(ROWS[action].sources, (False, True)):
        about = facts(status, item=permissions.Item(PROJECT, private, was_sent=status is not ErpStatus.NOT_SENT))
        drawn = item(1, status, project=PROJECT, private=private, created_by=CREATOR, senders=about.senders)
        never = why_never(action, replace(about, rejection=None), PEOPLE[name])
        expected = {" ".join(never.reasons): 1} if never else {}
        assert fit(action, [drawn], PEOPLE[name]).left_out == expected


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.REJECT])
def test_who_is_no_approver_decides_on_none(action: Action) -> None:
    assert fit(action, [item(1), item(2)], PAULA).items == ()


def test_nobody_takes_an_action_of_quickbooks() -> None:
    found = fit(Action.EXPORTED, [item(1, ErpStatus.EXPORTING)], ANNA)
    assert found == Fit((), {"Only QuickBooks, through the connector, may do this.": 1})


def test_whoever_was_entered_first_accepts_what_others_created() -> None:
    first = replace(ANNA, id=1)
    assert fit(Action.ACCEPT, [item(1)], first).items == (item(1),)


def test_all_that_somebody_lacks_is_one_reason() -> None:
    found = fit(Action.UNLINK, [item(1, ErpStatus.SYNCED)], replace(ANNA, can_push=False))
    assert found.left_out == {
        "Only an accounting approver may do this. Approvers carry a green badge in the Directory. "
        "Only a Commitments Admin of this project may do this. "
        "Ask one of them, or ask a Directory Admin for the permission.": 1
    }


def test_each_item_is_judged_by_what_was_seen_of_it() -> None:
    said = Order(Action.REJECT, "Please look at it again.", ("N1", "O")).said_of(item(3))
    assert said == Said(2, "hash", findings=(Finding("N1"), Finding("O")), comment="Please look at it again.")


def test_an_accepted_item_gets_its_own_number_as_reference_and_no_other_action_says_one() -> None:
    assert Order(Action.ACCEPT).said_of(item(3)).reference == "SC-003"
    assert Order(Action.RESEND).said_of(item(3)).reference == ""


def test_a_rejection_lacks_reasons_and_a_comment_and_the_others_lack_nothing() -> None:
    assert len(unsaid(Action.REJECT, Said(comment="Too short"))) == 2
    assert unsaid(Action.REJECT, Said(findings=(Finding("O"),), comment="Please look again.")) == ()
    assert unsaid(Action.ACCEPT, Said()) == ()


def test_results_are_counted_in_words_and_what_is_none_is_not_said() -> None:
    results = [Result(item(1), Outcome.DONE), refused(2, "No."), Result(item(3), Outcome.BEFORE)]
    assert count(results) == {Outcome.DONE: 1, Outcome.BEFORE: 1, Outcome.REFUSED: 1}
    assert in_words(Action.RESEND, results) == "1 re-sent, 1 refused, 1 re-sent by you before"
    assert in_words(Action.ACCEPT, results[:1]) == "1 accepted"
    assert in_words(Action.SEND, []) == "0 sent"


def test_the_same_reason_of_many_is_one_reason_whatever_their_numbers() -> None:
    found = by_reason(
        [
            refused(1, "SC-001 was already rejected by Alan.", "Fill in a title."),
            Result(item(2), Outcome.DONE),
            refused(3, "Fill in a title."),
            refused(4, "The number SC-004 has 12 characters, QuickBooks takes 11."),
            refused(5, "Fill in a title.", "SC-005 was already rejected by Alan."),
        ]
    )
    assert [(reason, [one.id for one in items]) for reason, items in found] == [
        ("Fill in a title.", [1, 3, 5]),
        ("It was already rejected by Alan.", [1, 5]),
        ("The number has 12 characters, QuickBooks takes 11.", [4]),
    ]


def test_the_most_frequent_reason_stands_first_and_no_kind_of_number_keeps_two_apart() -> None:
    found = by_reason(
        [
            refused(1, "A title is missing."),
            refused(2, "The ERP reference SC-002 has 12 characters, QuickBooks takes 11. Shorten it."),
            refused(3, "The ERP reference SC-003 has 12 characters, QuickBooks takes 11. Shorten it."),
        ]
    )
    assert [(reason, len(items)) for reason, items in found] == [
        ("The ERP reference has 12 characters, QuickBooks takes 11. Shorten it.", 2),
        ("A title is missing.", 1),
    ]

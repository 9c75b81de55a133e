"""What a rejection cites binds until accounting decides again: a re-send is refused, with the list, while one is open."""

from __future__ import annotations

from typing import Any

import pytest

from core.findings import Finding, State, Target
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import commands, queries
from data.desk import Desk
from tests.cast import Cast
from tests.pages.story import Story

ON_TITLE = Finding("T1", Target.FIELD, "title")
ON_RETAINAGE = Finding("R1", Target.FIELD, "default_retainage")


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def resend_refused(story: Story, key: int) -> tuple[str, ...]:
    before = story.look(key)
    with pytest.raises(Refused) as refused:
        story.act("paula", key, Action.RESEND)
    assert refused.value.why is Why.GUARD
    assert story.look(key).facts == before.facts
    return refused.value.sentences


def answer(story: Story, key: int, code: str, words: str) -> None:
    detail = story.look(key)
    (finding,) = (view.finding.id or 0 for view in detail.findings if view.finding.code == code)
    commands.save(
        story.desk, story.cast.caller("paula"), key, detail.facts.version, header={}, answers={finding: words}
    )


def states(story: Story, key: int) -> list[State]:
    return [view.state for view in story.look(key).findings]


def retrieved_after_a_resend(story: Story) -> int:
    key = story.rejected("SC-001", ON_TITLE, ON_RETAINAGE)
    story.save("paula", key, title="Insulation, all floors")
    answer(story, key, "R1", "The contract says ten.")
    story.act("paula", key, Action.RESEND)
    story.act("paula", key, Action.RETRIEVE)
    return key


def test_a_resend_is_refused_with_the_list_of_all_that_is_open(story: Story) -> None:
    key = story.rejected("SC-001", ON_TITLE, ON_RETAINAGE)
    said = resend_refused(story, key)
    assert [sentence.split(": ")[1][:2] for sentence in said] == ["T1", "R1"]
    story.save("paula", key, title="Insulation, all floors")
    (left,) = resend_refused(story, key)
    assert "R1" in left
    answer(story, key, "R1", "The contract says ten.")
    story.act("paula", key, Action.RESEND)
    assert story.look(key).facts.status is ErpStatus.SENT


def test_a_change_that_is_taken_back_opens_the_finding_again(story: Story) -> None:
    key = story.rejected("SC-001", ON_TITLE)
    story.save("paula", key, title="Insulation, all floors")
    story.save("paula", key, title="Insulation, floors 1 to 4")
    assert states(story, key) == [State.OPEN]
    resend_refused(story, key)


def test_a_rejection_still_stands_after_a_resend_was_retrieved(story: Story) -> None:
    key = retrieved_after_a_resend(story)
    detail = story.look(key)
    assert detail.rejection is not None
    assert detail.rejection.number == 1
    assert states(story, key) == [State.CHANGED, State.ANSWERED]
    story.save("paula", key, title="Insulation, floors 1 to 4")
    assert states(story, key) == [State.OPEN, State.ANSWERED]
    (left,) = resend_refused(story, key)
    assert "T1" in left
    answer(story, key, "T1", "The contract has this title.")
    story.act("paula", key, Action.RESEND)
    assert story.look(key).facts.submission == 3


def test_what_was_retrieved_before_any_rejection_cites_nothing(story: Story) -> None:
    key = story.sent()
    story.act("paula", key, Action.RETRIEVE)
    assert story.look(key).rejection is None
    story.act("paula", key, Action.RESEND)
    assert story.look(key).facts.status is ErpStatus.SENT


def test_an_acceptance_ends_what_an_older_rejection_cited(story: Story) -> None:
    key = story.rejected("SC-001", ON_TITLE)
    story.save("paula", key, title="Insulation, all floors")
    steps: list[tuple[str | None, Action, dict[str, Any]]] = [
        ("paula", Action.RESEND, {}),
        ("anna", Action.ACCEPT, {"reference": "SC-001"}),
        (None, Action.EXPORTED, {"txn_id": "1A-2B"}),
        ("carla", Action.UNLINK, {"confirmed_gone": True}),
        ("paula", Action.SEND, {}),
        ("paula", Action.RETRIEVE, {}),
    ]
    for who, action, said in steps:
        story.act(who, key, action, **said)
    assert story.look(key).rejection is None
    assert story.look(key).findings == ()


def test_the_answers_of_each_submission_stay_with_it(story: Story) -> None:
    key = retrieved_after_a_resend(story)
    story.act("paula", key, Action.RESEND)
    first = story.look(key).submissions[-1]
    assert [(one.code, one.answer) for one in first.cited] == [("T1", ""), ("R1", "The contract says ten.")]


def test_list_and_check_count_what_still_binds_after_a_resend_was_retrieved(story: Story) -> None:
    """The list, the check before sending and the re-send itself ask the same rule."""
    key = retrieved_after_a_resend(story)
    story.save("paula", key, title="Insulation, floors 1 to 4")  # as it was when it was rejected
    paula = story.cast.caller("paula")
    assert len(resend_refused(story, key)) == 1
    assert queries.standings(story.desk, paula, [key])[key].open_reasons == 1
    assert queries.check_project(story.desk, paula).refused == 1

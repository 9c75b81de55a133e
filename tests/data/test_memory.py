"""Memory reminds of what is similar, as far as the person may see it, and of nothing else."""

from __future__ import annotations

import pytest

from core.findings import Finding, Target
from core.transitions import Action, ErpStatus
from data import queries
from data.desk import Desk
from data.queries import Similar
from tests.cast import Cast, Clock
from tests.pages.story import Story


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def similar(story: Story, who: str, key: int, *codes: str) -> Similar:
    return queries.similar(story.desk, story.cast.caller(who), key, codes)


def rejected_on_a_line(story: Story, number: str, code: str = "C2", **changes: object) -> int:
    key = story.sent(number, title=f"Works {number}", **changes)
    line = story.look(key).commitment.lines[0].id
    story.act(
        "anna", key, Action.REJECT, findings=(Finding(code, Target.LINE, line_id=line),), comment="Wrong code here."
    )
    return key


def test_a_commitment_alone_is_similar_to_nothing(story: Story) -> None:
    assert not similar(story, "anna", story.sent(), "T1", "N1")


def test_the_same_reason_on_this_vendor_before_is_shown_with_how_it_stands_now(story: Story, clock: Clock) -> None:
    first = story.rejected("SC-001", Finding("T1"))
    clock.forward(days=200)
    second = story.rejected("SC-002", Finding("T1"), Finding("N1"))
    story.rejected("SC-003", Finding("T1"), vendor_id=story.cast.vendor["other"])
    mine = story.sent("SC-009", title="Something else")
    (again,) = similar(story, "anna", mine, "T1", "A1").reasons
    assert (again.code, again.count) == ("T1", 2)
    assert [(one.commitment_id, one.submission) for one in again.latest] == [(second, 1), (first, 1)]
    assert again.latest[0].comment == "The title does not match the contract."
    assert again.latest[0].status is ErpStatus.REJECTED
    assert similar(story, "anna", mine).reasons == ()


def test_an_earlier_submission_of_the_same_commitment_counts_and_the_one_it_stands_in_does_not(story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    assert similar(story, "paula", key, "T1").reasons == ()
    story.save("paula", key, title="Another title")
    story.act("paula", key, Action.RESEND)
    (again,) = similar(story, "anna", key, "T1").reasons
    assert [(one.commitment_id, one.submission) for one in again.latest] == [(key, 1)]


def test_a_cost_code_is_remembered_for_ninety_days_as_the_line_was_when_it_was_rejected(
    story: Story, clock: Clock
) -> None:
    other = rejected_on_a_line(story, "SC-001")
    mine = story.create("SC-002", title="Something else")
    (again,) = similar(story, "paula", mine).cost_codes
    assert (again.code, again.count, again.latest[0].commitment_id) == ("07-200", 1, other)
    line = {"id": None, "cost_code_id": story.cast.cost_code["03-100"], "description": "Part 1", "amount": "1.00"}
    elsewhere = story.create("SC-003", title="Concrete", lines=[line])
    assert similar(story, "paula", elsewhere).cost_codes == ()
    clock.forward(days=89)
    assert similar(story, "paula", mine).cost_codes
    clock.forward(days=2)
    assert similar(story, "paula", mine).cost_codes == ()


def test_a_cost_code_cited_with_the_whole_schedule_is_remembered_for_each_of_its_lines(story: Story) -> None:
    key = story.sent("SC-001", title="Works")
    whole = Finding("C2", Target.FIELD, "sov")
    story.act("anna", key, Action.REJECT, findings=(whole,), comment="Wrong codes throughout.")
    mine = story.create("SC-002", title="Something else")
    (again,) = similar(story, "paula", mine).cost_codes
    assert (again.code, again.count, again.at_least) == ("07-200", 1, False)


def test_more_rejections_than_are_shown_are_counted_to_the_last(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in range(5):
        story.rejected(f"SC-{place}", Finding("T1"), Finding("T1", Target.FIELD, "title"))
    monkeypatch.setattr("data.queries.memory.MOST_LOOKED_AT", 2)
    (again,) = similar(story, "anna", story.sent("SC-009"), "T1").reasons
    assert (again.count, len(again.latest)) == (5, 3)


def test_a_rejection_that_was_taken_back_reminds_of_nothing(story: Story) -> None:
    key = rejected_on_a_line(story, "SC-001")
    mine = story.create("SC-002", title="Something else")
    assert similar(story, "paula", mine).cost_codes
    story.act("anna", key, Action.UNDO)
    assert similar(story, "paula", mine).cost_codes == ()


def test_of_two_reasons_at_a_line_one_rejection_is_remembered_and_of_the_whole_commitment_none(story: Story) -> None:
    key = story.sent("SC-001", title="Works")
    line = story.look(key).submissions[0].snapshot["lines"][0]["id"]
    twice = (Finding("C2", Target.LINE, line_id=line), Finding("C1", Target.LINE, line_id=line))
    story.act("anna", key, Action.REJECT, findings=twice, comment="Both are wrong there.")
    story.rejected("SC-003", Finding("C2"))
    (again,) = similar(story, "paula", story.create("SC-002", title="Something else")).cost_codes
    assert again.count == 1


def test_a_possible_duplicate_has_the_same_vendor_and_amount_and_is_near(story: Story) -> None:
    twin = story.sent("SC-0001", project="LAB")
    story.create("SC-002", title="Another thing", vendor_id=story.cast.vendor["other"])
    mine = story.create("SC-001")
    (found,) = similar(story, "paula", mine).duplicates
    assert (found.commitment_id, found.number, found.project) == (twin, "SC-0001", "1002 Laboratory")
    assert found.why == "same contract company and amount, near number and title"


def test_another_amount_or_nothing_near_is_no_duplicate(story: Story) -> None:
    mine = story.create("SC-001")
    story.create("SC-01x", lines=[])
    story.create("PO-777", title="Painting, corridor")
    assert similar(story, "paula", mine).duplicates == ()


@pytest.mark.parametrize("who", ["peter", "eddie"])
def test_what_a_person_may_not_see_is_not_even_counted(story: Story, who: str) -> None:
    rejected_on_a_line(story, "LAB-1", project="LAB")
    story.create("SC-0001", project="LAB")
    mine = story.create("SC-001")
    assert similar(story, "paula", mine, "C2")
    assert not similar(story, who, mine, "C2")

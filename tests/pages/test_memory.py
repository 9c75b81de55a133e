"""Memory on the pages: quiet when nothing is similar, with links when something is, and never in the way."""

from __future__ import annotations

from core.findings import Finding
from core.transitions import ErpStatus
from tests.pages.conftest import Visit, words
from tests.pages.story import Story


def test_nothing_is_drawn_when_nothing_is_similar(visit: Visit, story: Story) -> None:
    at = visit("paula", "edit_and_resend", commitment=str(story.create()))
    assert ":material/history:" not in words(at)


def test_the_project_sees_a_possible_duplicate_while_editing(visit: Visit, story: Story) -> None:
    story.sent("SC-0001", project="LAB")
    at = visit("paula", "edit_and_resend", commitment=str(story.create("SC-001")))
    assert "A possible duplicate" in words(at)
    assert "near number and title" in words(at)


def test_the_approver_sees_the_same_reason_before_while_choosing_it_and_still_rejects(
    visit: Visit, story: Story
) -> None:
    story.rejected("SC-001", Finding("T1"))
    key = story.sent("SC-777", title="Painting, corridor", lines=[_line(story)])
    at = visit("anna", "accountant_review")
    assert ":material/history:" not in words(at)
    next(one for one in at.multiselect if one.label == "Reasons").set_value(["T1"]).run()
    assert "T1 on Keswick Insulation before: 1 rejection" in words(at)
    next(one for one in at.text_area if one.label == "Comment").set_value("The title is wrong again.").run()
    next(one for one in at.button if one.label == "Reject").click().run()
    assert story.look(key).facts.status is ErpStatus.REJECTED


def _line(story: Story) -> dict[str, object]:
    return {"id": None, "cost_code_id": story.cast.cost_code["03-100"], "description": "Part 1", "amount": "1.00"}

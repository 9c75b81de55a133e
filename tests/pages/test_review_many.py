"""Deciding on many in Accountant Review: what was drawn is decided, each on its own."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.findings import Finding, Target
from core.transitions import Action, ErpStatus
from pages import picking, review_many
from tests.pages.conftest import Visit, words
from tests.pages.story import Story
from tests.pages.test_list_many import begin, button, labels, press

PAGE = "accountant_review"


def many(visit: Visit, name: str = "anna", **query: object) -> AppTest:
    return visit(name, PAGE, **query).toggle(key=review_many.WANTED).set_value(True).run()


def box(at: AppTest) -> Any:
    return next(one for one in at.multiselect if one.label == "Selected")


def field(at: AppTest, label: str) -> Any:
    return next(one for one in (*at.multiselect, *at.text_area) if one.label == label)


def test_what_waits_is_a_table_with_boxes_oldest_first(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-002", "SC-001")]
    at = many(visit)
    assert list(at.dataframe[0].value["Number"]) == ["SC-002", "SC-001"]
    at.session_state[f"_review_rows_{picking.digest((0, *keys))}"] = {"selection": {"rows": [1]}}
    at.run()
    assert box(at).value == [keys[1]]
    assert "**1 selected**" in words(at)
    assert [label for label in labels(at) if label.startswith(("Accept", "Reject"))] == ["Accept 1", "Reject 1"]


def test_many_are_accepted_each_under_its_own_number(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-001", "SC-002", "SC-003")]
    at = many(visit)
    box(at).set_value(keys[:2]).run()
    press(at, "Accept 2")
    assert "its own number as ERP reference" in words(at)
    at.button(key="_bulk_begin").click().run()
    assert at.success[0].value == "2 accepted."
    assert [story.look(key).erp_reference for key in keys] == ["SC-001", "SC-002", ""]
    assert list(at.dataframe[0].value["Number"]) == ["SC-003"]
    assert box(at).value == []


def test_all_that_are_shown_are_selected_with_one_button(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-001", "SC-002")]
    at = press(many(visit), "Select all 2 shown")
    assert box(at).value == keys
    begin(at, "Accept 2")
    assert at.success[0].value == "2 accepted."
    assert "Nothing waits for acceptance." in at.info[0].value


def test_ones_own_are_left_out_of_an_acceptance_and_the_question_says_so(visit: Visit, story: Story) -> None:
    own, other = story.sent("SC-001", by="carla"), story.sent("SC-002")
    at = press(many(visit, "carla"), "Select all 2 shown")
    assert list(at.dataframe[0].value["Your own"]) == ["Yes", ""]
    press(at, "Accept 1")
    assert "1 of the 2 selected is left out" in words(at)
    assert "You created this commitment, so another accounting approver has to accept it." in words(at)
    at.button(key="_bulk_begin").click().run()
    assert [story.look(key).facts.status for key in (own, other)] == [ErpStatus.SENT, ErpStatus.EXPORTING]
    box(at).set_value([own]).run()
    assert "You created this commitment, so another accounting approver has to accept it." in words(at)
    assert [label for label in labels(at) if label.startswith(("Accept", "Reject"))] == ["Reject 1"]


def test_many_are_rejected_with_shared_reasons_and_a_comment(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-001", "SC-002")]
    at = press(many(visit), "Select all 2 shown")
    press(at, "Reject 2")
    field(at, "Reasons").set_value(["N3", "X1"])
    field(at, "Comment").set_value("Please follow the numbering of the project.").run()
    at.button(key="_bulk_begin").click().run()
    assert at.success[0].value == "2 rejected."
    for key in keys:
        detail = story.look(key)
        assert [one.finding.code for one in detail.findings] == ["N3", "X1"]
        assert {one.finding.target for one in detail.findings} == {Target.WHOLE}
        assert detail.submissions[0].comment == "Please follow the numbering of the project."


def test_a_rejection_of_many_without_reason_is_refused_before_the_first_and_what_was_typed_stays(
    visit: Visit, story: Story
) -> None:
    key = story.sent()
    at = press(many(visit), "Select all 1 shown")
    press(at, "Reject 1")
    field(at, "Comment").set_value("Too short").run()
    at.button(key="_bulk_begin").click().run()
    assert "Name at least one reason" in at.error[0].value
    assert "at least 10 characters" in at.error[0].value
    assert field(at, "Comment").value == "Too short"
    assert story.look(key).facts.status is ErpStatus.SENT
    field(at, "Reasons").set_value(["O"])
    field(at, "Comment").set_value("Not too short any more.").run()
    at.button(key="_bulk_begin").click().run()
    assert at.success[0].value == "1 rejected."
    assert not at.error


def test_what_was_drawn_is_decided_and_what_moved_is_refused_with_who_and_when(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-001", "SC-002", "SC-003")]
    at = many(visit)
    box(at).set_value(keys[1:]).run()
    press(at, "Accept 2")
    story.act("alan", keys[0], Action.ACCEPT, reference="SC-001")
    story.act("alan", keys[1], Action.REJECT, findings=(Finding("O"),), comment="It is a duplicate of SC-001.")
    at.button(key="_bulk_begin").click().run()
    assert at.warning[0].value == "1 accepted, 1 refused."
    assert "It was already rejected by Alan Approver at 10:00" in words(at)
    assert [story.look(key).facts.status for key in keys] == [
        ErpStatus.EXPORTING,
        ErpStatus.REJECTED,
        ErpStatus.EXPORTING,
    ]


def test_a_resubmission_that_was_not_seen_is_not_decided(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = press(many(visit), "Select all 1 shown")
    press(at, "Accept 1")
    story.act("paula", key, Action.RETRIEVE)
    story.save("paula", key, title="Something else altogether")
    story.act("paula", key, Action.RESEND)
    at.button(key="_bulk_begin").click().run()
    assert at.warning[0].value == "0 accepted, 1 refused."
    assert "It has changed since it was shown to you" in words(at)
    assert story.look(key).facts.status is ErpStatus.SENT


def test_the_oldest_are_shown_and_the_others_are_counted(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_many, "SHOWN", 2)
    for number in ("SC-001", "SC-002", "SC-003"):
        story.sent(number)
    at = many(visit)
    assert list(at.dataframe[0].value["Number"]) == ["SC-001", "SC-002"]
    assert "1 more move up as you decide" in words(at)


@pytest.mark.parametrize("name", ["queenie"])
def test_who_may_only_look_is_not_asked_to_decide_on_many(name: str, visit: Visit, story: Story) -> None:
    story.sent()
    assert not [one for one in visit(name, PAGE).toggle if one.label == "Decide on many"]


def test_a_commitment_that_is_asked_for_by_its_address_is_shown_by_itself(visit: Visit, story: Story) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    at = many(visit)
    assert "commitment" not in at.query_params
    at.query_params["commitment"] = str(second)
    at.run()
    assert at.toggle(key=review_many.WANTED).value is False
    assert at.header[0].value.startswith("SC-002")
    assert first != second


def test_back_from_the_table_the_single_decision_is_as_it_was(visit: Visit, story: Story) -> None:
    story.sent("SC-001")
    at = many(visit)
    at.toggle(key=review_many.WANTED).set_value(False).run()
    assert button(at, "Accept")
    assert at.header[0].value.startswith("SC-001")

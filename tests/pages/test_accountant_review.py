"""Accountant Review as the people of the cast use it: one decision after the other, each about what was drawn."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import update
from streamlit.testing.v1 import AppTest

from core.erp import ExportState
from core.findings import Finding, Target
from core.transitions import Action, ErpStatus
from data import queries, tables
from pages import conversation
from tests.cast import Cast, Clock, lines
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PAGE = "accountant_review"


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The page's stopwatch: a minute passes between two looks at it, unless a test says otherwise."""
    watch = [0.0, 60.0]  # now, and what passes with each look

    def look() -> float:
        watch[0] += watch[1]
        return watch[0]

    monkeypatch.setattr("time.monotonic", look)
    return watch


def button(at: AppTest, label: str) -> Any:
    found = [one for one in at.button if one.label == label]
    assert len(found) == 1, f"{len(found)} buttons are labelled {label!r}, of {[one.label for one in at.button]}"
    return found[0]


def labels(at: AppTest) -> list[str]:
    """Of the buttons that decide; the box of the conversation has its own."""
    return [one.label for one in at.button if one.label not in conversation.BUTTONS.values()]


def queue(at: AppTest) -> list[str]:
    return [option.split(" · ")[0] for option in at.radio(key="review_item").options]


def field(at: AppTest, label: str) -> Any:
    found = [one for kind in ("text_input", "text_area", "multiselect") for one in at.get(kind) if one.label == label]
    assert len(found) == 1, f"{len(found)} inputs are labelled {label!r}"
    return found[0]


def shown(at: AppTest) -> str:
    """The number of the commitment that is drawn."""
    return str(at.header[0].value).split(" – ")[0]


def choose(at: AppTest, commitment_id: int) -> None:
    at.radio(key="review_item").set_value(commitment_id).run()


def view(at: AppTest, name: str) -> None:
    at.get("segmented_control")[0].set_value(name).run()


def reject(at: AppTest, comment: str = "The title does not match the contract.", *codes: str) -> AppTest:
    field(at, "Reasons").set_value(list(codes))
    field(at, "Comment").set_value(comment)
    at.run()
    return button(at, "Reject").click().run()


# --- the queue ----------------------------------------------------------------------------------------------------


def test_the_queue_is_oldest_first_with_age_and_how_many_are_left(visit: Visit, story: Story, clock: Clock) -> None:
    story.sent("SC-002")
    clock.forward(days=3)
    story.sent("SC-001")
    at = visit("anna", PAGE)
    assert queue(at) == ["SC-002", "SC-001"]
    assert "**2 left** · \\$31,001.00" in words(at)
    assert "3 days" in at.radio(key="review_item").label
    assert shown(at) == "SC-002"


def test_an_empty_queue_says_what_happens_next(visit: Visit) -> None:
    at = visit("anna", PAGE)
    assert "Nothing waits for acceptance" in at.info[0].value
    assert not at.button


def test_the_whole_commitment_is_shown(visit: Visit, story: Story) -> None:
    story.sent()
    at = visit("anna", PAGE)
    said = words(at)
    assert at.header[0].value == "SC-001 – Insulation, floors 1 to 4"
    assert "Keswick Insulation · 1001 Headquarters" in said
    assert "Submission 1, sent by Paula Admin on 2026-03-02 10:00." in said
    sov = at.dataframe[0].value
    assert list(sov["Amount"]) == ["$12,000.00", "$3,500.50"]
    assert list(sov["Cost code"]) == ["07-200", "07-200"]
    table = at.table[0].value
    assert table.loc["Description"].item() == "Supply and install."
    assert Decimal(table.loc["Default retainage %"].item()) == 10


def test_what_a_person_wrote_is_drawn_as_it_stands(visit: Visit, story: Story) -> None:
    story.sent(title="![x](http://evil.example/a.png)", description="**bold** :tada:")
    at = visit("anna", PAGE)
    assert "![" not in at.header[0].value
    assert at.table[0].value.loc["Description"].item() == "\\*\\*bold\\*\\* :\u2060tada:"


def test_a_private_commitment_is_not_in_the_queue_of_who_is_not_on_its_list(visit: Visit, story: Story) -> None:
    story.sent("SC-001", private=True)
    story.sent("SC-002")
    assert queue(visit("anna", PAGE)) == ["SC-002"]
    assert queue(visit("carla", PAGE)) == ["SC-001", "SC-002"]


# --- accept -------------------------------------------------------------------------------------------------------


def test_accept_takes_the_prefilled_reference_and_the_next_item_opens_by_itself(visit: Visit, story: Story) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    at = visit("anna", PAGE)
    assert field(at, "ERP reference").value == "SC-001"
    button(at, "Accept").click().run()
    assert story.look(first).facts.status is ErpStatus.EXPORTING
    assert story.look(first).erp_reference == "SC-001"
    assert story.look(second).facts.status is ErpStatus.SENT
    assert "SC-001" in at.success[0].value
    assert shown(at) == "SC-002"
    assert queue(at) == ["SC-002"]
    assert at.query_params["commitment"] == str(second)


def test_after_a_decision_in_the_middle_the_one_that_moved_up_opens(visit: Visit, story: Story) -> None:
    _, second, _ = (story.sent(number) for number in ("SC-001", "SC-002", "SC-003"))
    at = visit("anna", PAGE)
    choose(at, second)
    button(at, "Accept").click().run()
    assert shown(at) == "SC-003"


def test_the_last_decision_leaves_a_sentence_and_an_empty_queue(visit: Visit, story: Story) -> None:
    story.sent()
    at = visit("anna", PAGE)
    button(at, "Accept").click().run()
    assert "SC-001" in at.success[0].value
    assert "Nothing waits" in at.info[0].value


def test_an_empty_reference_is_refused_and_what_was_typed_elsewhere_stays(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = visit("anna", PAGE)
    field(at, "Comment").set_value("Something half written")
    field(at, "ERP reference").set_value("  ").run()
    button(at, "Accept").click().run()
    assert "Fill in the ERP reference" in at.error[0].value
    assert field(at, "Comment").value == "Something half written"
    assert story.look(key).facts.status is ErpStatus.SENT


def test_a_reference_that_another_commitment_carries_is_refused_with_its_number(visit: Visit, story: Story) -> None:
    story.exporting("SC-001")
    story.sent("SC-002")
    at = visit("anna", PAGE)
    field(at, "ERP reference").set_value("sc-001").run()
    button(at, "Accept").click().run()
    assert "already used by commitment SC-001" in at.error[0].value


def test_who_created_or_sent_it_sees_why_accept_cannot_be_pressed(visit: Visit, story: Story) -> None:
    story.sent(by="carla")
    at = visit("carla", PAGE)
    assert button(at, "Accept").disabled
    assert not button(at, "Reject").disabled
    said = words(at)
    assert "You created this commitment, so another accounting approver has to accept it." in said
    assert "You sent this commitment to accounting, so another accounting approver has to accept it." in said
    assert "your own" in at.radio(key="review_item").proto.captions[0]


def test_the_read_only_clerk_sees_the_queue_without_buttons(visit: Visit, story: Story) -> None:
    story.sent()
    at = visit("queenie", PAGE)
    assert shown(at) == "SC-001"
    assert labels(at) == []
    assert "Accounting approvers decide" in words(at)


def test_a_commitments_admin_who_approves_is_offered_only_decisions_here(visit: Visit, story: Story) -> None:
    story.sent()
    assert labels(visit("carla", PAGE)) == ["Accept", "Reject"]


# --- reject -------------------------------------------------------------------------------------------------------


def test_reject_writes_every_reason_with_what_it_points_at(visit: Visit, story: Story) -> None:
    key = story.sent()
    line_id = story.look(key).commitment.lines[1].id
    at = visit("anna", PAGE)
    field(at, "Reasons").set_value(["T1", "A2", "O"]).run()
    field(at, "T1 points at").set_value(["field:title"])
    field(at, "T1 note").set_value("name the floors")
    field(at, "A2 points at").set_value([f"line:{line_id}", "field:sov"])
    field(at, "Comment").set_value("Please put the title and line 2 right.").run()
    button(at, "Reject").click().run()
    detail = story.look(key)
    assert detail.facts.status is ErpStatus.REJECTED
    cited = [
        (one.finding.code, one.finding.target, one.finding.field, one.finding.line_id, one.finding.note)
        for one in detail.findings
    ]
    assert cited == [
        ("T1", Target.FIELD, "title", None, "name the floors"),
        ("A2", Target.LINE, "", line_id, ""),
        ("A2", Target.FIELD, "sov", None, ""),
        ("O", Target.WHOLE, "", None, ""),
    ]
    assert detail.submissions[0].comment == "Please put the title and line 2 right."
    assert "SC-001" in at.success[0].value


def test_a_rejection_without_reason_and_with_a_short_comment_is_refused_with_both_sentences(
    visit: Visit, story: Story
) -> None:
    key = story.sent()
    at = reject(visit("anna", PAGE), "Too short")
    assert "Name at least one reason" in at.error[0].value
    assert "at least 10 characters" in at.error[0].value
    assert field(at, "Comment").value == "Too short"
    assert story.look(key).facts.status is ErpStatus.SENT


def test_what_was_typed_for_one_item_is_still_there_after_a_look_at_another(visit: Visit, story: Story) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    at = visit("anna", PAGE)
    field(at, "Comment").set_value("Half a thought").run()
    choose(at, second)
    assert field(at, "Comment").value == ""
    choose(at, first)
    assert field(at, "Comment").value == "Half a thought"


def test_a_re_sent_item_shows_the_last_rejection_and_what_changed_since(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title", note="name the floors"))
    story.save("paula", key, title="Insulation, floors 1 to 3", description="Supply only.")
    story.act("paula", key, Action.RESEND)
    at = visit("anna", PAGE)
    said = words(at)
    assert "Submission 1 was rejected" in said
    assert "T1 Title \\(Title\\): name the floors" in said
    assert "The title does not match the contract." in said
    changes = at.table[0].value
    assert changes.to_numpy().tolist() == [
        ["Title", "Insulation, floors 1 to 4", "Insulation, floors 1 to 3", ":material/task_alt: Cited and changed"],
        ["Description", "Supply and install.", "Supply only.", ":material/info: Not cited"],
    ]
    assert "re-sent" in at.radio(key="review_item").proto.captions[0]


# --- two people, two clicks ---------------------------------------------------------------------------------------


def test_of_two_approvers_the_second_reads_who_was_first_and_goes_on(visit: Visit, story: Story) -> None:
    key = story.sent("SC-001")
    story.sent("SC-002")
    at = visit("anna", PAGE)
    story.act("alan", key, Action.REJECT, findings=(Finding("O"),), comment="It is a duplicate of SC-002.")
    button(at, "Accept").click().run()
    assert "SC-001 was already rejected by Alan Approver at 10:00" in at.warning[0].value
    assert shown(at) == "SC-002"
    assert story.look(key).facts.status is ErpStatus.REJECTED


def test_a_decision_is_about_the_submission_that_was_drawn(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = visit("anna", PAGE)
    story.act("paula", key, Action.RETRIEVE)
    story.save("paula", key, title="Something else altogether")
    story.act("paula", key, Action.RESEND)
    button(at, "Accept").click().run()
    assert "has changed since it was shown to you" in at.warning[0].value
    assert story.look(key).facts.status is ErpStatus.SENT
    assert "Something else altogether" in at.header[0].value


def test_a_list_that_moved_never_moves_the_click_to_another_commitment(visit: Visit, story: Story) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    at = visit("anna", PAGE)
    choose(at, second)
    story.act("alan", first, Action.ACCEPT, reference="SC-001")
    button(at, "Accept").click().run()
    assert story.look(second).erp_reference == "SC-002"
    assert story.look(first).submissions[0].decided_by == "Alan Approver"


def test_a_key_that_comes_twice_does_not_decide_what_had_only_just_opened(
    visit: Visit, story: Story, unhurried: list[float]
) -> None:
    story.sent("SC-001")
    second = story.sent("SC-002")
    at = visit("anna", PAGE)
    unhurried[1] = 0.1
    button(at, "Accept").click().run()
    for _ in range(20):  # a key that is held down
        button(at, "Accept").click().run()
        assert "That key came twice" in at.error[0].value
    assert story.look(second).facts.status is ErpStatus.SENT
    unhurried[1] = 2.0
    button(at, "Accept").click().run()
    assert story.look(second).facts.status is ErpStatus.EXPORTING


# --- what was accepted --------------------------------------------------------------------------------------------


def test_an_acceptance_can_be_withdrawn_while_it_waits_for_export(visit: Visit, story: Story) -> None:
    key = story.exporting()
    at = visit("alan", PAGE)
    view(at, "ready")
    assert "Withdraw acceptance" in labels(at)
    button(at, "Withdraw acceptance").click().run()
    assert story.look(key).facts.status is ErpStatus.SENT
    assert "SC-001" in at.success[0].value


def test_a_failed_export_shows_what_quickbooks_said_and_can_be_retried(visit: Visit, story: Story) -> None:
    key = story.failed()
    at = visit("anna", PAGE, commitment=key)
    assert "3140: Invalid reference to a vendor." in at.error[0].value
    assert set(labels(at)) == {"Retry export", "Reject"}
    button(at, "Retry export").click().run()
    assert story.look(key).facts.status is ErpStatus.EXPORTING


def test_a_failed_export_can_be_rejected(visit: Visit, story: Story) -> None:
    key = story.failed()
    reject(visit("anna", PAGE, commitment=key), "The vendor is not in QuickBooks.", "V1")
    detail = story.look(key)
    assert detail.facts.status is ErpStatus.REJECTED
    assert {one.finding.code for one in detail.findings} == {"V1", "E1"}


# --- addresses ----------------------------------------------------------------------------------------------------


def test_the_address_of_a_commitment_opens_it_wherever_it_stands_in_the_queue(visit: Visit, story: Story) -> None:
    for number in ("SC-001", "SC-002", "SC-003"):
        key = story.sent(number)
    assert shown(visit("anna", PAGE, commitment=key)) == "SC-003"
    assert shown(visit("anna", PAGE, commitment="sc-002")) == "SC-002"


def test_of_a_long_queue_the_oldest_are_listed_and_the_others_move_up(
    visit: Visit, story: Story, unhurried: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "LISTED", 2)
    *_, last = [story.sent(number) for number in ("SC-001", "SC-002", "SC-003", "SC-004")]
    at = visit("anna", PAGE)
    assert queue(at) == ["SC-001", "SC-002"]
    assert "**4 left** · \\$62,002.00" in words(at)
    assert "And 2 more; they move up as you decide." in words(at)
    button(at, "Accept").click().run()
    assert (shown(at), queue(at)) == ("SC-002", ["SC-002", "SC-003"])
    at = visit("anna", PAGE, commitment=last)
    assert (shown(at), queue(at)) == ("SC-004", ["SC-002", "SC-003", "SC-004"])
    assert "And 1 more" not in words(at)
    button(at, "Accept").click().run()
    assert (shown(at), queue(at)) == ("SC-003", ["SC-002", "SC-003"])


def test_an_id_in_the_address_wins_over_a_number_that_looks_like_it(visit: Visit, story: Story) -> None:
    first = story.sent("SC-001")
    story.sent(str(first))
    assert shown(visit("anna", PAGE, commitment=first)) == "SC-001"


def test_the_address_of_one_that_no_longer_waits_says_where_it_is(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001")
    at = visit("anna", PAGE, commitment=key)
    assert "SC-001 does not wait for accounting: it is “Rejected”." in [one.value for one in at.info]


def test_a_click_that_still_carries_the_address_before_does_not_lead_back(
    visit: Visit, story: Story, unhurried: list[float]
) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    at = visit("anna", PAGE)
    unhurried[1] = 0.1
    button(at, "Accept").click().run()
    at.query_params["commitment"] = str(first)  # what the browser's address said when the next click left it
    at.run()
    assert shown(at) == "SC-002"
    assert at.query_params["commitment"] == str(second)
    unhurried[1] = 60.0
    at.query_params["commitment"] = str(first)  # later somebody really asks for it
    at.run()
    assert shown(at) == "SC-001"
    assert "Withdraw acceptance" in labels(at)


@pytest.mark.parametrize("asked", ["999999", "no such number", "'; DROP TABLE commitment; --"])
def test_an_unknown_commitment_in_the_address_gives_a_sentence_and_the_queue(
    asked: str, visit: Visit, story: Story
) -> None:
    story.sent()
    at = visit("anna", PAGE, commitment=asked)
    assert "There is no such commitment, or you may not see it." in at.warning[0].value
    assert shown(at) == "SC-001"


def test_one_that_was_never_sent_is_not_there_for_accounting(visit: Visit, story: Story) -> None:
    key = story.create()
    at = visit("anna", PAGE, commitment=key)
    assert "There is no such commitment, or you may not see it." in at.warning[0].value


def test_the_comment_of_a_rejection_after_a_failed_export_begins_with_quickbooks_words(
    visit: Visit, story: Story
) -> None:
    at = visit("anna", PAGE, commitment=story.failed())
    assert field(at, "Comment").value == "QuickBooks said: 3140: Invalid reference to a vendor."
    assert "A link leads nowhere" in words(at)


@pytest.mark.parametrize(
    ("state", "tab", "offered"),
    [
        (ExportState.QUEUED, "ready", {"Withdraw acceptance"}),
        (ExportState.HANDED_OVER, "exporting", set()),
        (ExportState.UNKNOWN, "exporting", {"Ask QuickBooks again", "I looked: SC-001 is not in QuickBooks"}),
        (ExportState.FILE_PRODUCED, "exporting", set()),
    ],
)
def test_each_export_stands_in_its_tab_and_a_link_opens_it_there(
    visit: Visit, story: Story, state: ExportState, tab: str, offered: set[str]
) -> None:
    key = story.exporting()
    with story.desk.writing() as session:
        session.exec(update(tables.Export).values(state=state, attempts=1))
    at = visit("anna", PAGE, commitment=key)
    assert at.get("segmented_control")[0].value == tab
    pressable = {one.label for one in at.button if not one.disabled} - {"Add comment"}
    assert pressable == offered


def test_what_nobody_answered_is_asked_for_again_with_one_click(visit: Visit, story: Story) -> None:
    key = story.exporting()
    with story.desk.writing() as session:
        session.exec(update(tables.Export).values(state=ExportState.UNKNOWN, attempts=1))
    at = visit("anna", PAGE, commitment=key)
    button(at, "Ask QuickBooks again").click().run()
    assert "QuickBooks is asked for SC-001 at the connector's next visit." in at.success[0].value
    assert story.look(key).facts.export is ExportState.HANDED_OVER


def test_a_synced_one_is_unlinked_by_whoever_may_and_by_nobody_else(visit: Visit, story: Story) -> None:
    key = story.exporting()
    story.act(None, key, Action.EXPORTED, txn_id="1A-1")
    assert "Unlink SC-001: it is deleted in QuickBooks" not in labels(visit("anna", PAGE, commitment=key))
    at = visit("carla", PAGE, commitment=key)
    button(at, "Unlink SC-001: it is deleted in QuickBooks").click().run()
    assert story.look(key).facts.status is ErpStatus.NOT_SENT


def test_a_long_sov_is_shown_whole(visit: Visit, story: Story, cast: Cast) -> None:
    story.sent(lines=lines(cast, *["1.00"] * 60))
    assert len(visit("anna", PAGE).dataframe[0].value) == 60


def test_every_view_has_its_own_empty_state(visit: Visit) -> None:
    at = visit("anna", PAGE)
    seen = set()
    for name in (views := ("waiting", "ready", "exporting", "failed", "synced")):
        view(at, name)
        seen.add(at.info[0].value)
    assert len(seen) == len(views)


# --- undo ---------------------------------------------------------------------------------------------------------


def test_a_rejection_is_undone_with_one_click(visit: Visit, story: Story) -> None:
    key = story.sent()
    story.sent("SC-002")
    at = reject(visit("anna", PAGE), "The title does not match the contract.", "T1")
    assert story.look(key).facts.status is ErpStatus.REJECTED
    assert shown(at) == "SC-002"
    at = button(at, "Take back the rejection of SC-001").click().run()
    assert story.look(key).facts.status is ErpStatus.SENT
    assert "was taken back" in at.success[0].value
    assert shown(at) == "SC-001"
    assert not any("Take back" in label for label in labels(at))


def test_an_acceptance_is_undone_with_one_click(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = button(visit("anna", PAGE), "Accept").click().run()
    button(at, "Withdraw acceptance of SC-001").click().run()
    assert story.look(key).facts.status is ErpStatus.SENT


def test_undo_is_offered_no_longer_once_the_project_has_worked_on_it(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = reject(visit("anna", PAGE), "The title does not match the contract.", "T1")
    story.save("paula", key, title="Another title")
    at.run()
    assert not any("Take back" in label for label in labels(at))

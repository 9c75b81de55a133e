"""Sending, re-sending and retrieving many from the Commitments List."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import desk as desks
from data import tables
from data.commands import acting
from data.commands.bulk import Run
from data.desk import Desk
from data.queries import listing
from pages import bulk, list_many, picking
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PAGE = "commitments_list"


def button(at: AppTest, label: str) -> Any:
    found = [one for one in at.button if one.label == label]
    assert len(found) == 1, f"{len(found)} buttons are labelled {label!r}, of {[one.label for one in at.button]}"
    return found[0]


def labels(at: AppTest) -> list[str]:
    return [one.label for one in at.button]


def press(at: AppTest, label: str) -> AppTest:
    return button(at, label).click().run()


def box(at: AppTest) -> Any:
    return next(one for one in at.multiselect if one.label == "Selected on this page")


def many(visit: Visit, **query: object) -> AppTest:
    """The list as Paula sees it who selects many."""
    return visit("paula", PAGE, **query).toggle(key=list_many.WANTED).set_value(True).run()


def tick(at: AppTest, ids: list[int], *places: int) -> AppTest:
    """Ticks these rows of the grid in which these ids are drawn."""
    at.session_state[f"_list_rows_{picking.digest((0, *ids))}"] = {"selection": {"rows": list(places)}}
    return at.run()


def begin(at: AppTest, label: str) -> AppTest:
    """Asks, reads the question, and presses the button in it."""
    press(at, label)
    return at.button(key="_bulk_begin").click().run()


@pytest.fixture
def portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """One item a portion, and the script waits to be run again where it would start itself again."""
    monkeypatch.setattr(bulk, "PORTION", 0)
    monkeypatch.setattr(st, "rerun", st.stop)


def kinds(desk: Desk, key: int) -> list[str]:
    with desk.reading() as session:
        return [one.kind for one in session.exec(select(tables.Event).where(tables.Event.commitment_id == key))]


def retrieved(story: Story, *numbers: str) -> list[int]:
    keys = [story.sent(number) for number in numbers]
    for key in keys:
        story.act("paula", key, Action.RETRIEVE)
    return keys


# --- selecting ----------------------------------------------------------------------------------------------------


def test_rows_are_ticked_in_the_grid_and_the_box_says_the_same(visit: Visit, story: Story) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002", "SC-003")]
    at = tick(many(visit), keys, 0, 2)
    assert box(at).value == [keys[0], keys[2]]
    assert "**2 selected**" in words(at)
    tick(at, keys, 2)
    assert box(at).value == [keys[2]]


def test_rows_are_selected_without_the_grid_and_the_grid_says_the_same(visit: Visit, story: Story) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002", "SC-003")]
    at = many(visit)
    box(at).set_value([keys[2], keys[1]]).run()
    assert at.session_state[f"_list_rows_{picking.digest((0, *keys))}"]["selection"]["rows"] == [1, 2]
    assert "**2 selected**" in words(at)
    box(at).set_value([]).run()
    assert "selected**" not in words(at)


def test_a_list_that_moved_selects_nothing(visit: Visit, story: Story) -> None:
    keys = [story.create("SC-002"), story.create("SC-003")]
    at = many(visit)
    story.create("SC-001")
    tick(at, keys, 0)
    assert box(at).value == []
    assert "selected**" not in words(at)


@pytest.mark.parametrize("places", [(99,), (-1,), ("0",), (None,)])
def test_a_position_that_no_row_has_selects_nothing(places: tuple[Any, ...], visit: Visit, story: Story) -> None:
    key = story.create()
    assert box(tick(many(visit), [key], *places)).value == []


def test_all_that_match_the_filters_are_selected_over_all_pages_and_a_new_filter_forgets_them(
    visit: Visit, story: Story
) -> None:
    for count in range(1, 54):
        story.create(f"SC-{count:03d}")
    story.create("PO-001")
    at = many(visit, find="SC-")
    press(at, "Select all 53 that match")
    assert "**53 selected**" in words(at)
    assert "Send 53 to ERP" in labels(at)
    at.text_input(key="find").set_value("SC-00").run()
    assert "selected**" not in words(at)
    assert "Select all 9 that match" in labels(at)


def test_where_more_match_than_are_counted_the_button_names_no_number_and_selects_all_of_them(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_FOUND", 1)
    for number in ("SC-001", "SC-002", "SC-003"):
        story.create(number)
    at = many(visit, find="SC-00")
    assert "**More than 1 commitments**" in words(at)
    at = press(at, "Select all that match, up to 10,000")
    assert "**3 selected**" in words(at)


def test_a_selection_of_all_is_cleared_by_a_button(visit: Visit, story: Story) -> None:
    story.create()
    at = press(many(visit), "Select all 1 that match")
    assert "**1 selected**" in words(at)
    press(at, "Clear the selection")
    assert "selected**" not in words(at)
    assert box(at).value == []


@pytest.mark.parametrize("name", ["rita", "eddie", "anna", "mark", "queenie"])
def test_who_may_hand_nothing_over_has_nothing_to_select(name: str, visit: Visit, story: Story) -> None:
    story.sent()
    at = visit(name, PAGE)
    assert "Select many" not in [one.label for one in at.toggle]
    assert "Selected on this page" not in [one.label for one in at.multiselect]
    assert not [label for label in labels(at) if "ERP" in label or "Select" in label]


def test_nothing_is_selected_until_somebody_wants_to_and_nothing_stays_selected_when_they_no_longer_do(
    visit: Visit, story: Story
) -> None:
    story.create()
    at = visit("paula", PAGE)
    assert not [label for label in labels(at) if "Select" in label]
    press(at.toggle(key=list_many.WANTED).set_value(True).run(), "Select all 1 that match")
    assert "**1 selected**" in words(at)
    at.toggle(key=list_many.WANTED).set_value(False).run()
    assert "selected**" not in words(at)
    at.toggle(key=list_many.WANTED).set_value(True).run()
    assert "selected**" not in words(at)
    assert box(at).value == []


# --- what is offered ------------------------------------------------------------------------------------------------


def test_buttons_are_offered_by_what_the_selected_can_do(visit: Visit, story: Story) -> None:
    story.create("SC-001")
    story.create("SC-002")
    retrieved(story, "SC-003")
    story.sent("SC-004")
    story.exporting("SC-005")
    at = press(many(visit), "Select all 5 that match")
    offered = [label for label in labels(at) if "ERP" in label]
    assert offered == ["Send 2 to ERP", "Re-send 1 to ERP", "Retrieve 1 from ERP"]


def test_what_can_only_wait_has_no_button_and_says_so(visit: Visit, story: Story) -> None:
    story.exporting()
    at = press(many(visit), "Select all 1 that match")
    assert not [label for label in labels(at) if "ERP" in label]
    assert "Nothing of it can be sent, re-sent or retrieved by you" in words(at)


def test_the_question_names_the_consequence_and_what_is_left_out(visit: Visit, story: Story) -> None:
    retrieved(story, "SC-001", "SC-002")
    story.exporting("SC-003")
    at = press(many(visit), "Select all 3 that match")
    press(at, "Re-send 2 to ERP")
    said = words(at)
    assert "locked until accounting decides" in said
    assert "1 of the 3 selected is left out" in said
    assert "not possible while it is “Accepted – exporting”" in said
    press(at, "Cancel")
    assert "left out" not in words(at)
    assert story.look(1).facts.status is ErpStatus.RETRIEVED


# --- the run --------------------------------------------------------------------------------------------------------


def test_many_are_re_sent_and_those_that_are_refused_say_why_with_a_link_to_each(
    visit: Visit, story: Story, downloads: dict[str, Any]
) -> None:
    good = retrieved(story, "SC-001", "SC-002")
    bad = retrieved(story, "SC-003", "SC-004")
    for key in bad:
        story.save("paula", key, contract_status="Draft")
    at = press(many(visit), "Select all 4 that match")
    begin(at, "Re-send 4 to ERP")
    assert at.warning[0].value == "2 re-sent, 2 refused."
    assert "**2 refused:**" in words(at)
    assert [link.label for link in at.get("page_link")][:2] == ["SC-003", "SC-004"]
    assert [story.look(key).facts.status for key in good] == [ErpStatus.SENT] * 2
    assert [story.look(key).facts.status for key in bad] == [ErpStatus.RETRIEVED] * 2
    rows = list(csv.DictReader(io.StringIO(downloads["results.csv"]().decode("utf-8-sig"))))
    assert [(row["Number"], row["Result"]) for row in rows] == [
        ("SC-001", "re-sent"),
        ("SC-002", "re-sent"),
        ("SC-003", "refused"),
        ("SC-004", "refused"),
    ]
    assert "Approved" in rows[2]["Reasons"]
    assert rows[2]["Link"].endswith(f"/edit_and_resend?commitment={bad[0]}")
    assert "selected**" not in words(at)
    press(at, "Close")
    assert "refused" not in words(at)


def test_many_are_sent_and_all_well_is_said_in_green(visit: Visit, story: Story) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002")]
    at = tick(many(visit), keys, 0, 1)
    begin(at, "Send 2 to ERP")
    assert [one.value for one in at.success] == ["2 sent."]
    assert box(at).value == []
    assert [kinds(story.desk, key) for key in keys] == [["created", "send"]] * 2


def test_many_are_retrieved_with_a_reason_that_each_keeps(visit: Visit, story: Story) -> None:
    keys = [story.sent(number) for number in ("SC-001", "SC-002")]
    at = press(many(visit), "Select all 2 that match")
    press(at, "Retrieve 2 from ERP")
    next(one for one in at.text_input if one.label == "Reason (optional)").set_value("Wrong retainage").run()
    at.button(key="_bulk_begin").click().run()
    assert at.success[0].value == "2 retrieved."
    assert [story.look(key).submissions[0].comment for key in keys] == ["Wrong retainage"] * 2


def test_progress_is_shown_and_each_run_of_the_script_goes_on(visit: Visit, story: Story, portions: None) -> None:
    keys = retrieved(story, "SC-001", "SC-002", "SC-003")
    at = press(many(visit), "Select all 3 that match")
    begin(at, "Re-send 3 to ERP")
    assert not at.dataframe
    seen = []
    while at.get("progress"):
        seen.append((at.progress[0].value, at.progress[0].text))
        assert labels(at) == ["Check before sending", "New commitment", "Stop"]
        at.run()
    assert seen == [(33, "1 of 3 · 1 re-sent"), (66, "2 of 3 · 2 re-sent"), (100, "3 of 3 · 3 re-sent")]
    assert at.success[0].value == "3 re-sent."
    assert at.dataframe
    assert [kinds(story.desk, key).count("resend") for key in keys] == [1] * 3


def test_the_filters_are_still_set_when_it_is_over(visit: Visit, story: Story, portions: None) -> None:
    retrieved(story, "SC-001", "SC-002")
    story.create("SC-003")
    at = many(visit, erp_status="retrieved", find="SC-")
    press(at, "Select all 2 that match")
    begin(at, "Re-send 2 to ERP")
    while at.get("progress"):
        at.run()
    assert at.success[0].value == "2 re-sent."
    assert at.text_input(key="find").value == "SC-"
    assert at.get("pills")[0].value == [ErpStatus.RETRIEVED]


def test_a_stop_leaves_the_rest_untried_until_it_is_gone_on_with(visit: Visit, story: Story, portions: None) -> None:
    keys = retrieved(story, "SC-001", "SC-002", "SC-003")
    at = press(many(visit), "Select all 3 that match")
    begin(at, "Re-send 3 to ERP")
    press(at, "Stop")
    assert at.warning[0].value == "1 re-sent. 2 were not tried."
    assert [story.look(key).facts.status for key in keys[1:]] == [ErpStatus.RETRIEVED] * 2
    press(at, "Go on with the 2 left")
    while at.get("progress"):
        at.run()
    assert at.success[0].value == "3 re-sent."


def test_a_second_click_on_the_button_in_the_question_begins_nothing_twice(
    visit: Visit, story: Story, portions: None
) -> None:
    keys = retrieved(story, "SC-001", "SC-002")
    at = press(many(visit), "Select all 2 that match")
    press(at, "Re-send 2 to ERP")
    again = at.button(key="_bulk_begin")
    again.click().run()
    first: Run = at.session_state[bulk.LIST.key]
    again.click().run()
    assert at.session_state[bulk.LIST.key] is first
    while at.get("progress"):
        at.run()
    assert at.success[0].value == "2 re-sent."
    assert [kinds(story.desk, key).count("resend") for key in keys] == [1] * 2


def test_a_reload_in_the_middle_and_the_same_again_in_the_new_page_do_nothing_twice(
    visit: Visit, story: Story, portions: None
) -> None:
    keys = retrieved(story, "SC-001", "SC-002", "SC-003")
    old = press(many(visit), "Select all 3 that match")
    press(old, "Re-send 3 to ERP")
    new = press(many(visit), "Select all 3 that match")
    press(new, "Re-send 3 to ERP")
    old.button(key="_bulk_begin").click().run()
    new.button(key="_bulk_begin").click().run()
    while new.get("progress"):
        new.run()
    assert new.success[0].value == "2 re-sent, 1 re-sent by you before."
    while old.get("progress"):  # the other tab goes on, too
        old.run()
    assert old.success[0].value == "1 re-sent, 2 re-sent by you before."
    assert [kinds(story.desk, key).count("resend") for key in keys] == [1] * 3


def test_another_page_reminds_of_it_and_coming_back_goes_on(visit: Visit, story: Story, portions: None) -> None:
    retrieved(story, "SC-001", "SC-002")
    at = press(many(visit), "Select all 2 that match")
    begin(at, "Re-send 2 to ERP")
    at.switch_page("directory.py").run()
    link = next(one for one in at.get("page_link") if "Go on" in one.label)
    assert link.label == "Re-send to ERP: 1 of 2. Go on"
    at.switch_page(f"{PAGE}.py").run()
    assert at.progress[0].text == "2 of 2 · 2 re-sent"
    assert not [one for one in at.get("page_link") if "Go on" in one.label]


def test_a_database_that_does_not_answer_is_said_with_how_many_were_not_tried(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    retrieved(story, "SC-001", "SC-002")
    at = press(many(visit), "Select all 2 that match")
    press(at, "Re-send 2 to ERP")
    with monkeypatch.context() as patch:
        patch.setattr(acting, "act", refusing(Why.UNAVAILABLE, desks.UNAVAILABLE))
        at.button(key="_bulk_begin").click().run()
    assert "could not write this just now" in at.error[0].value
    assert at.warning[0].value == "0 re-sent. 2 were not tried."
    press(at, "Go on with the 2 left")
    assert at.success[0].value == "2 re-sent."
    assert not at.error


def refusing(why: Why, sentence: str) -> Callable[..., None]:
    def act(*args: object) -> None:
        raise Refused(why, sentence)

    return act


def test_an_error_that_nobody_expected_is_an_incident_of_that_item(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch, expects_incident: None
) -> None:
    keys = retrieved(story, "SC-001", "SC-002")
    act = acting.act

    def sometimes(desk: Any, caller: Any, key: int, *rest: Any) -> object:
        if key == keys[0]:
            raise ZeroDivisionError
        return act(desk, caller, key, *rest)

    monkeypatch.setattr(acting, "act", sometimes)
    at = press(many(visit), "Select all 2 that match")
    begin(at, "Re-send 2 to ERP")
    assert at.warning[0].value == "1 re-sent, 1 refused."
    assert "incident" in words(at)
    assert story.look(keys[1]).facts.status is ErpStatus.SENT


def test_what_moved_between_the_selection_and_the_click_is_refused(visit: Visit, story: Story) -> None:
    keys = retrieved(story, "SC-001", "SC-002")
    at = tick(many(visit), keys, 0, 1)
    press(at, "Re-send 2 to ERP")
    story.save("peter", keys[0], title="Another title")
    at.button(key="_bulk_begin").click().run()
    assert at.warning[0].value == "1 re-sent, 1 refused."
    assert "It has changed since it was shown to you" in words(at)


def test_text_of_people_in_numbers_and_reasons_is_not_read_as_markdown(visit: Visit, story: Story) -> None:
    story.create("![x](//e)", contract_status="Draft")
    at = press(many(visit), "Select all 1 that match")
    begin(at, "Send 1 to ERP")
    assert "![x]" not in words(at)
    assert "![x]" not in str([link.label for link in at.get("page_link")])

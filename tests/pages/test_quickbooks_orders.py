"""What waits for QuickBooks, what failed and what is unknown, as approvers and clerks see and settle it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from core.erp import ExportState
from core.transitions import Action, ErpStatus
from data import tables
from data.desk import Desk
from pages import export_card, quickbooks_orders
from tests.cast import Cast
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

HOSTILE = "**Bold** ![x](http://evil.example/x.png)"


def export(desk: Desk, commitment_id: int, **values: Any) -> ExportState:
    """Sets what is given of the export of a commitment, and returns its state."""
    with desk.writing() as session:
        query = select(tables.Export).join(tables.Submission)
        row = session.exec(query.where(tables.Submission.commitment_id == commitment_id)).one()
        for name, value in values.items():
            setattr(row, name, value)
        return ExportState(row.state)


def unknown(desk: Desk, story: Story, number: str = "SC-001") -> int:
    key = story.exporting(number)
    export(desk, key, state=ExportState.UNKNOWN, handed_over_at=desk.now(), attempts=1)
    return key


def button(at: AppTest, label: str) -> Any:
    return next(one for one in at.button if one.label == label)


def labels(at: AppTest) -> set[str]:
    return {one.label for one in at.button}


def numbers(at: AppTest) -> dict[str, str]:
    return {one.label: one.value for one in at.metric}


def test_where_nothing_is_every_group_says_so(visit: Visit) -> None:
    at = visit("anna", "quickbooks")
    assert set(numbers(at).values()) == {"0"}
    for _, nothing in quickbooks_orders.GROUPS.values():
        assert nothing in words(at)
    assert not at.dataframe
    assert "Open" not in labels(at)


def test_each_stands_in_its_group_with_its_words(desk: Desk, visit: Visit, story: Story) -> None:
    story.exporting("SC-READY")
    handed = story.exporting("SC-HANDED")
    export(desk, handed, state=ExportState.HANDED_OVER, handed_over_at=desk.now(), attempts=3)
    story.failed("SC-FAILED")
    synced = story.exporting("SC-SYNCED")
    story.act(None, synced, Action.EXPORTED, txn_id="1A-2B")
    at = visit("queenie", "quickbooks")
    assert numbers(at) == {"Failed to export": "1", "Exporting": "1", "Ready to export": "1", "Synced": "1"}
    exporting, ready, done = (frame.value.to_dict("records")[0] for frame in at.dataframe)
    assert (ready["Number"], ready["State"], ready["Amount"]) == ("SC-READY", "Ready to export", "$15,500.50")
    assert exporting["Number"] == "SC-HANDED"
    assert exporting["State"] == "Handed over, not answered yet, since 2026-03-02 10:00 (3 tries)"
    assert (done["Number"], done["State"], done["TxnID"]) == ("SC-SYNCED", "In QuickBooks", "1A-2B")


def test_a_failed_one_has_a_card_with_quickbooks_words_and_ours(visit: Visit, story: Story) -> None:
    key = story.exporting("SC-001", title=HOSTILE)
    story.act(None, key, Action.FAILED, error_code="3140", error_text=HOSTILE)
    at = visit("anna", "quickbooks")
    said = words(at)
    assert at.error[0].value.startswith(r"QuickBooks said: 3140: \*\*Bold\*\*")
    assert "correct the link, then retry" in said
    assert "![x]" not in said
    assert "Retry export" in labels(at)
    assert not at.dataframe


def test_what_was_locked_too_often_is_not_said_to_be_tried_again(visit: Visit, story: Story) -> None:
    key = story.exporting("SC-001")
    story.act(None, key, Action.FAILED, error_code="3175", error_text="It is in use by another user.")
    said = words(visit("anna", "quickbooks"))
    assert "It is not tried again by itself." in said
    assert "It is tried again by itself." not in said


def test_an_approver_retries_a_failed_one(desk: Desk, visit: Visit, story: Story) -> None:
    key = story.failed("SC-001")
    at = visit("anna", "quickbooks")
    button(at, "Retry export").click().run()
    assert story.look(key).facts.status is ErpStatus.EXPORTING
    assert numbers(at)["Ready to export"] == "1"
    assert "Nothing failed to export." in words(at)


def test_a_clerk_sees_the_failed_one_and_settles_nothing(desk: Desk, visit: Visit, story: Story) -> None:
    story.failed("SC-001")
    unknown(desk, story, "SC-002")
    at = visit("queenie", "quickbooks")
    said = words(at)
    assert "QuickBooks said: 3140" in said
    assert "An accounting approver settles it." in said
    assert labels(at) == {"Look again", "Open"}


def test_quickbooks_is_asked_again_for_an_unknown_one(desk: Desk, visit: Visit, story: Story) -> None:
    key = unknown(desk, story)
    at = visit("anna", "quickbooks")
    assert export_card.UNKNOWN in words(at)
    button(at, "Ask QuickBooks again").click().run()
    assert "QuickBooks is asked for SC-001 at the connector's next visit." in words(at)
    assert export(desk, key) is ExportState.HANDED_OVER
    assert "Ask QuickBooks again" not in labels(at)


def test_an_approver_who_looked_says_that_it_is_not_in_quickbooks(desk: Desk, visit: Visit, story: Story) -> None:
    key = unknown(desk, story)
    at = visit("anna", "quickbooks")
    assert export_card.NOT_THERE in words(at)
    button(at, "I looked: SC-001 is not in QuickBooks").click().run()
    assert story.look(key).facts.status is ErpStatus.EXPORT_FAILED
    assert "Anna Approver looked in QuickBooks: it is not there." in words(at)


def test_who_settles_what_somebody_else_settled_is_told(desk: Desk, visit: Visit, story: Story) -> None:
    key = unknown(desk, story)
    at = visit("anna", "quickbooks")
    export(desk, key, state=ExportState.HANDED_OVER)
    button(at, "Ask QuickBooks again").click().run()
    assert "SC-001 does not wait to be settled any more." in words(at)


def test_what_quickbooks_keeps_otherwise_is_shown(desk: Desk, visit: Visit, story: Story) -> None:
    key = story.exporting("SC-001")
    story.act(None, key, Action.EXPORTED, txn_id="1A-2B")
    export(desk, key, differences="Line 1: quantity 2 instead of 1\nThe total is $1.00 instead of $2.00")
    (said,) = [one.value for one in visit("queenie", "quickbooks").warning]
    assert "QuickBooks keeps it otherwise than it was accepted" in said
    assert "- Line 1: quantity 2 instead of 1" in said


def test_a_private_one_is_shown_to_nobody_who_may_not_see_it(desk: Desk, visit: Visit, story: Story) -> None:
    key = story.failed("SC-001")
    with desk.writing() as session:
        session.get_one(tables.Commitment, key).private = True
    at = visit("anna", "quickbooks")
    assert numbers(at)["Failed to export"] == "0"
    assert "SC-001" not in words(at)
    assert numbers(visit("carla", "quickbooks"))["Failed to export"] == "1"


def test_many_failed_ones_have_as_many_cards_as_can_be_read(
    desk: Desk, visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quickbooks_orders, "MOST_CARDS", 1)
    story.failed("SC-001")
    story.failed("SC-002")
    at = visit("anna", "quickbooks")
    assert "1 more stand in the table and move up." in words(at)
    assert [one.label for one in at.button].count("Retry export") == 1
    (row,) = at.dataframe[0].value.to_dict("records")
    assert (row["Number"], row["What QuickBooks said"]) == ("SC-002", "3140: Invalid reference to a vendor.")


def test_one_is_opened_without_the_table(visit: Visit, story: Story, cast: Cast) -> None:
    key = story.exporting("SC-001")
    at = visit("anna", "quickbooks")
    at.selectbox(key="quickbooks_picked").set_value(key).run()
    assert not button(at, "Open").disabled

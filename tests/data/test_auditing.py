"""`manage.py check` finds what does not follow from the history, and what was exported otherwise than accepted."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from core.transitions import Action
from data import auditing
from data.desk import Desk
from tests.cast import Cast
from tests.data.test_chain import by_hand
from tests.pages.story import Story


@pytest.fixture
def story(request: pytest.FixtureRequest, cast: Cast) -> Story:
    name = "any_desk" if "any_desk" in request.fixturenames else "desk"
    return Story(request.getfixturevalue(name), cast)


def wrong(desk: Desk) -> dict[str, str]:
    return {rule.label: rule.words for rule in auditing.audit(desk) if rule.found}


def lives(story: Story) -> None:
    """One of each: in every status, by every way that leads there."""
    story.create("SC-001")
    story.sent("SC-002")
    story.rejected("SC-003")
    story.exporting("SC-004")
    story.failed("SC-005")
    rejected = story.failed("SC-006")
    story.act("anna", rejected, Action.REJECT, comment="The vendor is not in QuickBooks.")
    for number, last in (("SC-007", ""), ("SC-008", "unlink"), ("SC-009", "again")):
        key = story.exporting(number)
        if last == "again":
            story.act(None, key, Action.FAILED, error_code="1", error_text="no")
            story.act("anna", key, Action.RETRY)
        story.act(None, key, Action.EXPORTED, txn_id=f"TXN-{number}")
        if last == "unlink":
            story.act("carla", key, Action.UNLINK, confirmed_gone=True)
    withdrawn = story.exporting("SC-010")
    story.act("anna", withdrawn, Action.WITHDRAW)
    retrieved = story.exporting("SC-011")
    story.act("anna", retrieved, Action.WITHDRAW)
    story.act("paula", retrieved, Action.RETRIEVE)


def test_books_that_only_the_desk_wrote_hold_together(any_desk: Desk, story: Story) -> None:
    lives(story)
    assert wrong(any_desk) == {}
    assert len(auditing.audit(any_desk)) == 12


@pytest.mark.parametrize(
    ("statement", "label", "words"),
    [
        ("UPDATE commitment SET erp_status = 'synced' WHERE number = 'SC-002'", "History", "SC-002 is synced, its history says sent"),
        ("UPDATE commitment SET version = 9 WHERE number = 'SC-001'", "History", "SC-001 is not_sent, its history says not_sent"),
        ("UPDATE sov_line SET amount = amount + 1 WHERE id = 1", "Amounts", "SC-001: the total is not the sum of its lines"),
        ("DELETE FROM export WHERE id = 1", "Exports", "SC-004 is exporting, its submission accepted, its export missing"),
        ("UPDATE export SET state = 'done' WHERE id = 2", "Exports", "SC-005 is export_failed, its submission accepted, its export done"),
        ("UPDATE export SET content = replace(content, '12000.00', '12000.01')", "Orders", "SC-004: the order is not that of submission 1"),
        ("UPDATE commitment SET erp_id = 'TXN-SC-007' WHERE number = 'SC-009'", "Orders", "the TxnID TXN-SC-007 stands at 2 commitments"),
    ],
)  # fmt: skip
def test_a_hand_in_the_database_is_found_and_named(
    desk: Desk, story: Story, statement: str, label: str, words: str
) -> None:
    lives(story)
    with desk.engine.begin() as connection:
        connection.execute(text(statement))
    assert words in wrong(desk)[label]


def test_a_snapshot_that_was_changed_is_found(any_desk: Desk, story: Story) -> None:
    lives(story)
    by_hand(any_desk, "UPDATE submission SET snapshot = replace(snapshot, 'Insulation', 'Demolition') WHERE id = 1")
    assert "SC-002, submission 1: the snapshot was changed" in wrong(any_desk)["Submissions"]


def test_many_faults_are_counted_and_the_first_are_named(desk: Desk, story: Story) -> None:
    for n in range(8):
        story.create(f"SC-{n}")
    with desk.engine.begin() as connection:
        connection.execute(text("UPDATE sov_line SET amount = amount + 1"))
    assert wrong(desk)["Amounts"].endswith("and 3 more")

"""A rejection is taken back by who made it, while nobody has acted on it and its mail has not left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import commands, outbox, queries, tables
from data.desk import Desk
from tests.cast import Cast, Clock
from tests.data.test_races import answer, together
from tests.pages.story import Story


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def refusal(story: Story, who: str, key: int) -> Refused:
    with pytest.raises(Refused) as refused:
        story.act(who, key, Action.UNDO)
    return refused.value


def rows(desk: Desk, table: type) -> list[dict[str, object]]:
    with desk.reading() as session:
        return [row.model_dump() for row in session.exec(select(table).order_by(table.id))]


def test_after_it_all_stands_as_before_and_the_history_tells_both(story: Story, any_desk: Desk, clock: Clock) -> None:
    key = story.sent()
    clock.forward(hours=2)
    before = [rows(any_desk, table) for table in (tables.Submission, tables.Finding, tables.Mail, tables.SovLine)]
    header = rows(any_desk, tables.Commitment)[0]
    story.act("anna", key, Action.REJECT, findings=(Finding("N1"),), comment="Please shorten the number.")
    clock.forward(seconds=9)
    story.act("anna", key, Action.UNDO)
    after = [rows(any_desk, table) for table in (tables.Submission, tables.Finding, tables.Mail, tables.SovLine)]
    assert after == before
    assert rows(any_desk, tables.Commitment)[0] == header | {"version": 4}
    assert [row.words for row in story.look(key).history[:2]] == ["Put back into the queue", "Rejected"]
    assert "N1" in " ".join(story.look(key).history[1].notes)


def test_it_can_be_accepted_or_rejected_again(story: Story, any_desk: Desk) -> None:
    key = story.rejected()
    story.act("anna", key, Action.UNDO)
    story.act("alan", key, Action.REJECT, findings=(Finding("T1"),), comment="Another reason altogether.")
    story.save("paula", key, title="Another title")
    story.act("paula", key, Action.RESEND)
    story.act("anna", key, Action.ACCEPT, reference="SC-001")
    assert [one.outcome for one in story.look(key).submissions] == ["accepted", "rejected"]


def test_after_a_failed_export_it_stands_under_failed_again_with_its_reference(
    story: Story, any_desk: Desk, clock: Clock
) -> None:
    key = story.failed()
    before = rows(any_desk, tables.Submission), rows(any_desk, tables.Export), rows(any_desk, tables.Mail)
    header = rows(any_desk, tables.Commitment)[0]
    clock.forward(hours=1)
    story.act("alan", key, Action.REJECT, comment="QuickBooks refused it for good.")
    story.act("alan", key, Action.UNDO)
    assert (rows(any_desk, tables.Submission), rows(any_desk, tables.Export), rows(any_desk, tables.Mail)) == before
    assert rows(any_desk, tables.Commitment)[0] == header | {"version": header["version"] + 2}
    story.act("anna", key, Action.RETRY)
    assert story.look(key).facts.status is ErpStatus.EXPORTING


def test_the_mail_of_a_rejection_waits_ten_seconds(story: Story, any_desk: Desk, clock: Clock) -> None:
    story.rejected()
    with any_desk.reading() as session:
        mails = {row.kind: row.due_at - row.created_at for row in session.exec(select(tables.Mail))}
    assert mails == {"waiting": timedelta(0), "rejected": timedelta(seconds=10)}


def test_once_a_mail_is_on_its_way_the_rejection_stays(
    story: Story, any_desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("SMTP_FROM", "desk@acme.example")
    key = story.rejected()
    clock.forward(seconds=10)
    while letter := outbox.claim(any_desk):
        last = letter
    assert "Rejection" in last.subject
    refused = refusal(story, "anna", key)
    assert refused.why is Why.GUARD
    assert "already left" in refused.sentences[0]


def test_once_the_project_has_worked_on_it_the_rejection_stays(story: Story) -> None:
    key = story.rejected()
    story.save("paula", key, title="Another title")
    refused = refusal(story, "anna", key)
    assert refused.why is Why.GUARD
    assert "already worked on it" in refused.sentences[0]


@pytest.mark.parametrize(
    ("who", "why"),
    [("alan", Why.NOT_ALLOWED), ("paula", Why.NOT_ALLOWED), ("carla", Why.NOT_ALLOWED), ("norman", Why.NOT_FOUND)],
)
def test_nobody_else_takes_it_back(story: Story, who: str, why: Why) -> None:
    assert refusal(story, who, story.rejected()).why is why


def test_a_reference_that_was_taken_meanwhile_stops_it_in_a_sentence(story: Story) -> None:
    key = story.failed()
    story.act("anna", key, Action.REJECT, comment="QuickBooks refused it for good.")
    other = story.sent("SC-002")
    story.act("anna", other, Action.ACCEPT, reference="SC-001")
    refused = refusal(story, "anna", key)
    assert "The ERP reference was used a moment ago" in refused.sentences[0]
    assert story.look(key).facts.status is ErpStatus.REJECTED


def test_of_taking_back_and_editing_at_once_one_wins(story: Story, any_desk: Desk, cast: Cast) -> None:
    key = story.rejected()
    version = queries.detail(any_desk, cast.caller("paula"), key).facts.version
    title = {"title": "Another title"}
    said = together(
        [
            lambda: answer(lambda: story.act("anna", key, Action.UNDO)),
            lambda: answer(lambda: commands.save(any_desk, cast.caller("paula"), key, version, header=title)),
        ]
    )
    assert sorted(one == "" for one in said) == [False, True]
    undone = story.look(key).facts.status is ErpStatus.SENT
    assert undone is (said[0] == "")

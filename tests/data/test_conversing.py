"""Comments reach those concerned; a question waits for its answer while the commitment waits for its decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from core.conversation import Kind
from core.findings import Finding
from core.permissions import Level
from core.refusal import Refused, Why
from core.transitions import Action
from data import commands, delegations, queries, summary, tables
from data.desk import Desk
from data.queries import ListFilter
from tests.cast import Cast, Clock
from tests.data.test_races import answer as answered
from tests.data.test_races import together
from tests.pages.story import Story


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def say(story: Story, command: Callable[..., Any], who: str, key: int, words: str = "Which floor is it?") -> str:
    return str(command(story.desk, story.cast.caller(who), key, words).sentence)


def refusal(
    story: Story, command: Callable[..., Any], who: str, key: int, words: str = "Which floor is it?"
) -> Refused:
    with pytest.raises(Refused) as refused:
        say(story, command, who, key, words)
    return refused.value


def mails(story: Story, kind: str) -> dict[str, str]:
    with story.desk.reading() as session:
        rows = session.exec(select(tables.Mail).where(tables.Mail.kind == kind).order_by(tables.Mail.to_email))
        return {row.to_email.partition("@")[0]: row.subject for row in rows}


def test_a_comment_is_mailed_to_those_concerned_and_changes_nothing_else(story: Story) -> None:
    key = story.sent(by="paula", assigned_to=story.cast.person["eddie"])
    before = story.look(key).facts
    said = say(story, commands.comment, "anna", key, "Looks good so far.")
    assert said == "Your comment on SC-001 is kept. Paula Admin, Eddie Engineer are told."
    assert mails(story, "commented") == dict.fromkeys(("eddie", "paula"), "Acme Builders: Comment on commitment SC-001")
    assert story.look(key).facts == before
    say(story, commands.comment, "paula", key, "Thank you.")
    assert sorted(mails(story, "commented")) == ["anna", "eddie", "paula"]
    assert [(one.who, one.kind, one.text) for one in story.look(key).conversation.remarks] == [
        ("Anna Approver", Kind.COMMENT, "Looks good so far."),
        ("Paula Admin", Kind.COMMENT, "Thank you."),
    ]


def test_who_decided_reads_what_the_project_says_about_it(story: Story) -> None:
    key = story.rejected()
    say(story, commands.comment, "paula", key, "The title is as in the contract.")
    assert list(mails(story, "commented")) == ["anna"]


def test_a_question_goes_to_creator_and_sender_and_its_answer_to_who_asked(story: Story) -> None:
    key = story.create(by="eddie")
    story.act("paula", key, Action.SEND)
    say(story, commands.ask, "anna", key)
    assert mails(story, "asked") == dict.fromkeys(("eddie", "paula"), "Acme Builders: Question about commitment SC-001")
    question = story.look(key).conversation.open_question
    assert question is not None
    assert question.text == "Which floor is it?"
    say(story, commands.answer, "eddie", key, "The first.")
    assert mails(story, "answered")["anna"] == "Acme Builders: Answer about commitment SC-001"
    assert "eddie" not in mails(story, "answered")
    assert story.look(key).conversation.open_question is None
    with story.desk.reading() as session:
        rows = {row.kind: row for row in session.exec(select(tables.Comment))}
        assert rows["answer"].question_id == rows["question"].id
        assert rows["question"].closed_at == rows["answer"].at


def test_while_a_question_is_open_list_queue_and_summary_say_so(story: Story, clock: Clock) -> None:
    key = story.sent()
    story.sent("SC-002")
    say(story, commands.ask, "anna", key)
    asked_at = clock.at
    clock.forward(days=1)
    paula, anna = story.cast.caller("paula"), story.cast.caller("anna")
    listed = queries.commitments(story.desk, paula, ListFilter()).rows
    assert {row.number: row.waits_for_answer for row in listed} == {"SC-001": True, "SC-002": False}
    assert [(row.number, row.asked_at) for row in queries.queue(story.desk, anna)] == [
        ("SC-001", asked_at),
        ("SC-002", None),
    ]
    mine = queries.commitments(story.desk, paula, ListFilter(waiting_on_me=True)).rows
    assert [row.number for row in mine] == ["SC-001"]
    mail = summary.preview(story.desk, story.cast.caller("carla")).mail
    assert mail.text.count("Waiting for an answer since 2026-03-02 10:00.") == 1


@pytest.mark.parametrize("end", ["accept", "reject", "retrieve"])
def test_a_question_ends_with_its_submission(story: Story, end: str) -> None:
    key = story.sent()
    say(story, commands.ask, "anna", key)
    if end == "accept":
        story.act("anna", key, Action.ACCEPT, reference="SC-001")
    elif end == "reject":
        story.act("anna", key, Action.REJECT, findings=(Finding("T1"),), comment="Please look at it again.")
    else:
        story.act("paula", key, Action.RETRIEVE)
    assert story.look(key).conversation.open_question is None
    assert refusal(story, commands.answer, "paula", key, "The first.").why is Why.GUARD


def test_a_rejection_that_is_taken_back_opens_its_question_again(story: Story, clock: Clock) -> None:
    key = story.sent()
    say(story, commands.ask, "anna", key)
    clock.forward(hours=1)
    story.act("anna", key, Action.REJECT, findings=(Finding("T1"),), comment="Please look at it again.")
    story.act("anna", key, Action.UNDO)
    assert story.look(key).conversation.open_question is not None


def test_a_question_that_ended_with_an_acceptance_is_open_again_when_that_is_withdrawn(
    story: Story, clock: Clock
) -> None:
    key = story.sent()
    say(story, commands.ask, "anna", key)
    clock.forward(hours=1)
    story.act("anna", key, Action.ACCEPT, reference="SC-001")
    story.act("alan", key, Action.WITHDRAW)
    assert story.look(key).conversation.open_question is not None


def test_whoever_stands_in_for_an_absent_approver_reads_the_answer_too(story: Story) -> None:
    person, key = story.cast.person, story.sent()
    say(story, commands.ask, "anna", key)
    days = (date(2026, 3, 2), date(2026, 3, 9))
    delegations.name_deputy(story.desk, story.cast.caller("anna"), person["anna"], person["alan"], *days)
    say(story, commands.answer, "paula", key, "The first.")
    assert sorted(mails(story, "answered")) == ["alan", "anna"]


@pytest.mark.parametrize(
    ("command", "who", "why"),
    [
        (commands.comment, "rita", Why.NOT_ALLOWED),
        (commands.comment, "queenie", Why.NOT_ALLOWED),
        (commands.comment, "norman", Why.NOT_FOUND),
        (commands.ask, "paula", Why.NOT_ALLOWED),
        (commands.ask, "queenie", Why.NOT_ALLOWED),
        (commands.answer, "paula", Why.GUARD),
    ],
)
def test_who_may_not_say_it_reads_why_and_nothing_is_kept(
    story: Story, command: Callable[..., Any], who: str, why: Why
) -> None:
    key = story.sent()
    assert refusal(story, command, who, key).why is why
    assert story.look(key).conversation.remarks == ()
    assert mails(story, "commented") == {}


@pytest.mark.parametrize("who", ["anna", "eddie", "mark"])
def test_a_private_commitment_is_not_talked_about_by_who_does_not_see_it(story: Story, who: str) -> None:
    assert refusal(story, commands.comment, who, story.sent(private=True)).why is Why.NOT_FOUND


@pytest.mark.parametrize(
    ("words", "cure"), [("", "Write what"), (" \u200b ", "Write what"), ("x" * 4001, "Shorten"), ("a\x00b", "Delete")]
)
def test_words_that_cannot_be_kept_are_refused_with_the_cure(story: Story, words: str, cure: str) -> None:
    refused = refusal(story, commands.comment, "paula", story.sent(), words)
    assert refused.why is Why.INVALID
    assert refused.problems[0].field == "remark"
    assert cure in refused.sentences[0]


def test_a_double_click_says_it_once(story: Story, clock: Clock) -> None:
    key = story.sent()
    said = together([lambda: answered(lambda: say(story, commands.comment, "paula", key, "Please hurry."))] * 2)
    assert sorted(one == "" for one in said) == [False, True]
    assert len(story.look(key).conversation.remarks) == 1
    clock.forward(minutes=2)
    say(story, commands.comment, "paula", key, "Please hurry.")


def test_of_two_approvers_who_ask_at_once_one_asks_and_the_other_reads_so(story: Story) -> None:
    key = story.sent()
    said = together(
        [lambda who=who: answered(lambda: say(story, commands.ask, who, key, f"{who}?")) for who in ("anna", "alan")]  # type: ignore[misc]
    )
    assert sorted(one == "" for one in said) == [False, True]
    assert any("question" in one for one in said)
    assert len(story.look(key).conversation.remarks) == 1


def test_a_comment_switched_off_in_the_settings_goes_to_nobody_and_says_so(story: Story) -> None:
    key = story.sent()
    with story.desk.writing() as session:
        session.get_one(tables.Company, 1).mail_commented = False
    assert "the settings switch it off" in say(story, commands.comment, "anna", key)
    assert mails(story, "commented") == {}


def test_the_mail_about_an_answer_opens_a_page_that_lets_its_reader_in(story: Story) -> None:
    key = story.create(by="eddie")
    story.act("paula", key, Action.SEND)
    say(story, commands.ask, "anna", key)
    say(story, commands.answer, "eddie", key, "The first.")
    with story.desk.reading() as session:
        rows = session.exec(select(tables.Mail).where(tables.Mail.kind == "answered"))
        pages = {row.to_email.partition("@")[0]: "/accountant_review?" in row.text for row in rows}
    assert pages == {"anna": True, "paula": False}


def test_a_deputy_asks_only_about_what_they_may_decide(story: Story) -> None:
    """Queenie is on the list of a private commitment that Anna, whose right she has, does not see."""
    person, key = story.cast.person, story.create(private=True)
    with story.desk.writing() as session:
        session.get_one(tables.Person, person["queenie"]).erp_level = int(Level.STANDARD)
        session.add(tables.CommitmentViewer(commitment_id=key, person_id=person["queenie"]))
    story.act("paula", key, Action.SEND)
    days = (date(2026, 3, 2), date(2026, 3, 9))
    delegations.name_deputy(story.desk, story.cast.caller("anna"), person["anna"], person["queenie"], *days)
    assert refusal(story, commands.ask, "queenie", key).why is Why.NOT_ALLOWED
    say(story, commands.comment, "queenie", key)


def test_what_was_said_as_a_comment_may_be_said_again_as_the_answer(story: Story) -> None:
    key = story.sent()
    say(story, commands.ask, "anna", key)
    say(story, commands.comment, "paula", key, "The first.")
    say(story, commands.answer, "paula", key, "The first.")
    assert story.look(key).conversation.open_question is None

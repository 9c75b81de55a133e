"""The conversation on both pages."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1 import AppTest

from core.conversation import Kind
from data import commands
from tests.pages.conftest import Visit, words
from tests.pages.story import Story


def edit(visit: Visit, who: str, key: int) -> AppTest:
    return visit(who, "edit_and_resend", commitment=str(key))


def area(at: AppTest, label: str) -> Any:
    return next(one for one in at.text_area if one.label == label)


def press(at: AppTest, label: str) -> AppTest:
    (found,) = [one for one in at.button if one.label == label]
    return found.click().run()


def test_a_comment_is_added_and_the_box_is_empty_again(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = edit(visit, "paula", key)
    assert "Nothing was said yet." in words(at)
    area(at, "New comment").set_value("The crane comes **Monday**.").run()
    at = press(at, "Add comment")
    assert [one.text for one in story.look(key).conversation.remarks] == ["The crane comes **Monday**."]
    assert "The crane comes **Monday**." in [one.value for one in at.text]  # as text, never as Markdown
    assert area(at, "New comment").value == ""
    assert "Your comment on SC-001 is kept." in words(at)


def test_what_is_refused_stays_in_the_box(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = edit(visit, "paula", key)
    area(at, "New comment").set_value("a\u202eb").run()
    at = press(at, "Add comment")
    assert "has a character that cannot be kept" in words(at)
    assert area(at, "New comment").value == "a\u202eb"


def test_the_approver_asks_and_the_project_answers_without_a_rejection(visit: Visit, story: Story) -> None:
    key = story.sent()
    at = visit("anna", "accountant_review")
    area(at, "New comment or question").set_value("Which floor is it?").run()
    at = press(at, "Ask the project")
    assert "waiting for an answer" in at.radio(key="review_item").proto.captions[0]
    assert "waits for its answer" in words(at)
    assert not any(one.label == "Ask the project" for one in at.button)
    at = edit(visit, "paula", key)
    assert "Accounting waits for an answer." in words(at)
    area(at, "Your answer").set_value("The first.").run()
    at = press(at, "Send the answer")
    assert "Accounting waits for an answer." not in words(at)
    assert [one.kind for one in story.look(key).conversation.remarks] == [Kind.QUESTION, Kind.ANSWER]


def test_the_list_says_in_words_that_a_question_is_open(visit: Visit, story: Story) -> None:
    key = story.sent()
    commands.ask(story.desk, story.cast.caller("anna"), key, "Which floor is it?")
    at = visit("paula", "commitments_list")
    assert list(at.dataframe[0].value["Preflight, question"]) == ["? Question open"]


def test_who_only_reads_sees_it_and_is_told_why_there_is_no_box(visit: Visit, story: Story) -> None:
    key = story.sent()
    commands.comment(story.desk, story.cast.caller("paula"), key, "The crane comes Monday.")
    at = edit(visit, "rita", key)
    assert "The crane comes Monday." in [one.value for one in at.text]
    assert "You may see this commitment, but not comment on it." in words(at)
    assert not any(one.label == "Add comment" for one in at.button)

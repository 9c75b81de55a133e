"""Attachments on the pages: the project adds and removes, the approver opens and sees what is new."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from core.attachments import Kind
from core.findings import Finding, Target
from core.transitions import Action
from data import attachments
from tests.cast import Clock
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PDF = b"%PDF-1.7 signed"
MISSING = (Finding("X1", Target.FIELD, "title"),)


def attach(story: Story, key: int, name: str = "signed.pdf", content: bytes = PDF) -> int:
    caller = story.cast.caller("paula")
    return attachments.attach(story.desk, caller, key, kind=Kind.CONTRACT, name=name, content=content).id


def edit(visit: Visit, who: str, key: int) -> AppTest:
    return visit(who, "edit_and_resend", commitment=str(key))


def press(at: AppTest, label: str) -> AppTest:
    (found,) = [one for one in at.button if one.label == label]
    return found.click().run()


def test_the_project_attaches_the_signed_contract(visit: Visit, story: Story) -> None:
    key = story.create()
    at = edit(visit, "paula", key)
    assert "Nothing is attached yet." in words(at)
    at.file_uploader[0].set_value(("signed.pdf", PDF, "application/pdf")).run()
    at = press(at, "Attach")
    (row,) = story.look(key).attachments
    assert (row.name, row.kind) == ("signed.pdf", Kind.CONTRACT)
    assert "signed.pdf is attached to SC-001." in words(at)
    assert f"(/attachments/{row.id})" in words(at)


def test_a_file_that_only_calls_itself_a_pdf_is_refused_in_words(visit: Visit, story: Story) -> None:
    key = story.create()
    at = edit(visit, "paula", key)
    at.file_uploader[0].set_value(("signed.pdf", b"<script>", "application/pdf")).run()
    at = press(at, "Attach")
    assert "named like a PDF file, but is none" in words(at)
    assert story.look(key).attachments == ()


def test_removing_asks_first_and_names_the_consequence(visit: Visit, story: Story) -> None:
    key = story.create()
    attach(story, key)
    at = press(edit(visit, "paula", key), "Remove")
    assert "Nobody will be able to open it." in words(at)
    at = press(at, "Remove it now")
    assert "signed.pdf was removed by Paula Admin" in words(at)


def test_the_approver_sees_which_came_after_the_rejection(visit: Visit, story: Story, clock: Clock) -> None:
    key = story.create()
    attach(story, key, "old.pdf")
    story.act("paula", key, Action.SEND)
    story.act("anna", key, Action.REJECT, findings=MISSING, comment="The insurance is missing.")
    clock.forward(hours=1)
    attach(story, key, "insurance.pdf", PDF + b"2")
    story.save("paula", key, title="With the insurance")
    story.act("paula", key, Action.RESEND)
    at = visit("anna", "accountant_review")
    new = [one.value for one in at.markdown if "new since the rejection" in one.value]
    assert len(new) == 1
    assert "insurance.pdf" in new[0]
    assert not at.file_uploader


@pytest.mark.parametrize("who", ["rita", "mark"])
def test_who_only_reads_sees_them_and_adds_none(visit: Visit, story: Story, who: str) -> None:
    key = story.create()
    attach(story, key)
    at = edit(visit, who, key)
    assert "signed.pdf" in words(at)
    assert not at.file_uploader
    assert not any(one.label == "Remove" for one in at.button)

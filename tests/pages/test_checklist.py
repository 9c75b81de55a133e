"""The accountant's reasons as a checklist on Edit and Re-send: beside what they point at, open, changed or answered."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.commitment import Line
from core.findings import Finding, Target
from core.refusal import Refused
from core.transitions import Action
from data import commands
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PAGE = "edit_and_resend"
OPEN, CHANGED, ANSWERED = "flag: Reason, open]", "task_alt: Reason, changed]", "chat: Reason, answered]"
DELETED = "task_alt: Reason, line was deleted – counts as changed]"


def look(visit: Visit, key: int, who: str = "paula") -> AppTest:
    at = visit(who, PAGE, commitment=key)
    assert not at.exception
    return at


def beside(at: AppTest, mark: str) -> list[str]:
    """The reasons that stand beside their field with this mark."""
    return [str(one.value).partition("} ")[2] for one in at.markdown if mark in str(one.value)]


def resend(at: AppTest) -> Any:
    (found,) = (one for one in at.button if one.label == "Re-send to ERP")
    return found


def cited(at: AppTest) -> list[str]:
    grid = at.get("data_editor")[0].value
    return list(grid["Cited"]) if "Cited" in grid else []


def rejected_at_line(story: Story, place: int = 1, *others: Finding) -> int:
    key = story.sent()
    line = story.look(key).commitment.lines[place]
    findings = (Finding("C2", Target.LINE, line_id=line.id, note="use 03-100"), *others)
    story.act("anna", key, Action.REJECT, findings=findings, comment="Wrong cost code, see the budget.")
    return key


def write(story: Story, key: int, *kept: Line, **changes: Any) -> None:
    """Saves these lines and no others; `changes` are of the last one."""
    rows = [
        {
            "id": one.id,
            "cost_code_id": one.cost_code_id,
            "description": one.description,
            "amount": one.amount,
            "tax_code": one.tax_code,
        }
        for one in kept
    ]
    if rows:
        rows[-1] |= changes
    commands.save(story.desk, story.cast.caller("paula"), key, story.look(key).facts.version, header={}, lines=rows)


def test_a_reason_stands_beside_its_field_and_turns_to_changed(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    at = look(visit, key)
    assert beside(at, OPEN) == ["T1 Title \\(Title\\)"]
    assert resend(at).disabled
    story.save("paula", key, title="Insulation, all floors")
    at = look(visit, key)
    assert beside(at, OPEN) == []
    assert beside(at, CHANGED) == ["T1 Title \\(Title\\)"]
    assert not resend(at).disabled


def test_a_change_elsewhere_leaves_the_reason_open(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    story.save("paula", key, description="Something else.")
    at = look(visit, key)
    assert len(beside(at, OPEN)) == 1
    assert resend(at).disabled


def test_the_grid_and_the_note_name_the_very_line(visit: Visit, story: Story) -> None:
    key = rejected_at_line(story)
    at = look(visit, key)
    assert cited(at) == ["", "C2 open"]
    (note,) = beside(at, OPEN)
    assert "line 2" in note
    _, second = story.look(key).commitment.lines
    write(story, key, second, cost_code_id=story.cast.cost_code["03-100"])
    at = look(visit, key)
    assert cited(at) == ["C2 changed"]
    (note,) = beside(at, CHANGED)
    assert note.endswith("It is line 1 now.")


def test_a_grid_in_which_no_line_is_cited_has_no_column_for_it(visit: Visit, story: Story) -> None:
    assert cited(look(visit, story.rejected())) == []


def test_what_a_browser_forges_into_the_column_is_ignored(visit: Visit, story: Story) -> None:
    key = rejected_at_line(story)
    before = story.look(key).commitment.lines
    at = look(visit, key)
    edits = {"edited_rows": {1: {"Cited": "C2 changed", "description": "Honest"}}, "added_rows": [], "deleted_rows": []}
    at.session_state[at.get("data_editor")[0].key] = edits
    at.run()
    (save,) = (one for one in at.button if one.label == "Save")
    save.click().run()
    assert not at.exception
    assert [line.description for line in story.look(key).commitment.lines] == [before[0].description, "Honest"]


def test_a_line_that_was_deleted_counts_as_changed_and_says_so(visit: Visit, story: Story) -> None:
    key = rejected_at_line(story)
    first, _ = story.look(key).commitment.lines
    write(story, key, first)
    at = look(visit, key)
    assert len(beside(at, DELETED)) == 1
    assert "Line was deleted – counts as changed" in words(at)
    assert cited(at) == []
    assert not resend(at).disabled


def test_an_answer_in_words_settles_what_was_not_changed(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("R1", Target.FIELD, "default_retainage"))
    (finding,) = (view.finding.id or 0 for view in story.look(key).findings)
    answers = {finding: "The contract says *ten*."}
    commands.save(
        story.desk, story.cast.caller("paula"), key, story.look(key).facts.version, header={}, answers=answers
    )
    at = look(visit, key)
    assert len(beside(at, ANSWERED)) == 1
    assert not resend(at).disabled
    assert r"Answered: The contract says \*ten\*." in words(at)  # with the submission that was rejected


def test_the_button_names_every_reason_that_is_open_and_the_command_refuses_with_the_same(
    visit: Visit, story: Story
) -> None:
    key = rejected_at_line(story, 1, Finding("T1", Target.FIELD, "title"), Finding("P1"))
    at = look(visit, key)
    assert resend(at).disabled
    (listed,) = (str(one.value) for one in at.markdown if "**Re-send to ERP** is not possible yet" in str(one.value))
    assert [code in listed for code in ("C2", "T1", "P1")] == [True] * 3
    with pytest.raises(Refused) as refused:
        story.act("paula", key, Action.RESEND)
    assert [code in " ".join(refused.value.sentences) for code in ("C2", "T1", "P1")] == [True] * 3


def test_the_checklist_stays_after_a_resend_was_retrieved(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    story.save("paula", key, title="Insulation, all floors")
    story.act("paula", key, Action.RESEND)
    story.act("paula", key, Action.RETRIEVE)
    said = words(look(visit, key))
    assert "Why it is back" in said
    assert "Why accounting sent it back" in said
    assert "submission 1." in said
    story.save("paula", key, title="Insulation, floors 1 to 4")
    assert resend(look(visit, key)).disabled


def test_a_reader_sees_which_line_is_cited(visit: Visit, story: Story) -> None:
    at = look(visit, rejected_at_line(story), "rita")
    assert [list(one.value["Cited"]) for one in at.dataframe if "Cited" in one.value] == [["", "C2 open"]]

"""The diff on both pages: what was cited and changed, cited and only answered, changed without being cited; in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.findings import Finding, Target
from core.transitions import Action
from data import commands
from pages import changes, ui
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PLUS = "\\+"
CITED, NOT_CITED = ":material/task_alt: Cited and changed", ":material/info: Not cited"


def tables(at: AppTest) -> list[list[list[str]]]:
    return [one.value.to_numpy().tolist() for one in at.table if "change" in "".join(one.value.columns).lower()]


def save(story: Story, key: int, lines: list[dict[str, Any]] | None = None, **typed: Any) -> None:
    """As Paula; `answers` by the code of the finding."""
    answers = typed.pop("answers", {})
    seen = story.look(key)
    by_id = {view.finding.id or 0: answers[view.finding.code] for view in seen.findings if view.finding.code in answers}
    caller = story.cast.caller("paula")
    commands.save(story.desk, caller, key, seen.facts.version, header=typed, lines=lines, answers=by_id or None)


def stored(story: Story, key: int) -> list[dict[str, Any]]:
    return [
        {
            "id": line.id,
            "cost_code_id": line.cost_code_id,
            "description": line.description,
            "amount": line.amount,
        }
        for line in story.look(key).commitment.lines
    ]


@pytest.fixture
def resent(story: Story) -> int:
    """Rejected for its title and for a retainage that was only answered; one line was changed and one added uncited."""
    key = story.rejected(
        "SC-001", Finding("T1", Target.FIELD, "title"), Finding("R1", Target.FIELD, "default_retainage")
    )
    one, two = stored(story, key)
    new = {"id": None, "cost_code_id": story.cast.cost_code["03-100"], "description": "Forming", "amount": "100.00"}
    lines = [one | {"amount": Decimal("12500.00")}, two, new]
    save(story, key, lines, title="Insulation, all floors", answers={"R1": "The contract says ten."})
    story.act("paula", key, Action.RESEND)
    return key


def test_the_approver_reads_what_became_of_each_finding_and_how_the_money_moved(visit: Visit, resent: int) -> None:
    said = words(visit("anna", "accountant_review"))
    assert "Cited and changed" in said
    assert "T1 Title" in said
    assert "Cited and only answered" in said
    assert "The contract says ten." in said
    assert ui.plain("Total $15,500.50 → $16,100.50 (+$600.00)") in said
    assert "1 line added, 1 line changed" in said


def test_each_difference_says_whether_it_was_cited(visit: Visit, resent: int) -> None:
    header, lines = tables(visit("anna", "accountant_review"))
    assert header == [["Title", "Insulation, floors 1 to 4", "Insulation, all floors", CITED]]
    assert [[row[0].split(":")[0], *row[1:]] for row in lines] == [
        ["1", ":material/change_circle: Changed", r"Amount: \$12,000.00 → \$12,500.00", PLUS + r"\$500.00", NOT_CITED],
        ["3", ":material/add_circle: Added", "The whole line", PLUS + r"\$100.00", NOT_CITED],
    ]
    assert "Forming" in lines[1][0]


def test_any_two_submissions_are_compared_on_demand(visit: Visit, story: Story, resent: int) -> None:
    story.act(
        "anna", resent, Action.REJECT, findings=(Finding("T1", Target.FIELD, "title"),), comment="Still not the title."
    )
    save(story, resent, title="Insulation, floors 1 to 4")
    story.act("paula", resent, Action.RESEND)
    at = visit("anna", "accountant_review")
    first, second = at.selectbox(key=f"compare:{resent}:first"), at.selectbox(key=f"compare:{resent}:second")
    assert first.options == ["Submission 1", "Submission 2", "Submission 3"]
    first.set_value(1).run()
    second = at.selectbox(key=f"compare:{resent}:second")
    assert second.value == 3
    *_, lines = tables(at)
    assert [row[0].split(":")[0] for row in lines] == ["1", "3"]  # the title is as it was in submission 1
    at.selectbox(key=f"compare:{resent}:second").set_value(1).run()
    assert "Pick two that are not the same." in words(at)


def test_the_project_sees_before_re_sending_what_the_approver_will_see(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    at = visit("paula", "edit_and_resend", commitment=str(key))
    assert "What has changed since the rejection" in words(at)
    assert "Nothing was changed since submission 1." in words(at)
    save(story, key, title="Insulation, all floors")
    at = visit("paula", "edit_and_resend", commitment=str(key))
    assert tables(at)[0] == [["Title", "Insulation, floors 1 to 4", "Insulation, all floors", CITED]]


def test_a_long_text_stands_under_its_own_name_before_and_after(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("D1", Target.FIELD, "description"))
    long = "Supply, deliver and install everything that the drawings A-101 to A-140 show. " * 3
    save(story, key, description=long)
    story.act("paula", key, Action.RESEND)
    at = visit("anna", "accountant_review")
    assert long.strip() in [one.value for one in at.text]
    assert "Supply and install." in [one.value for one in at.text]


def test_what_people_typed_is_no_markdown_in_it(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001", Finding("T1", Target.FIELD, "title"))
    save(story, key, title="![x](http://evil.example/x.png) **bold**")
    story.act("paula", key, Action.RESEND)
    (row,) = tables(visit("anna", "accountant_review"))[0]
    assert "![" not in row[2]
    assert "\\*\\*bold" in row[2]


@pytest.mark.parametrize(("amount", "shown"), [("2", "+$2.00"), ("-2", "−$2.00"), ("0", "–")])
def test_a_change_of_money_carries_its_sign(amount: str, shown: str) -> None:
    assert changes.signed(Decimal(amount)) == shown

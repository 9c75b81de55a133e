"""A fix is made with one click and taken back with one click, until somebody does something else."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import col, select

from core.refusal import Refused, Why
from core.transitions import Action
from data import commands, queries, tables
from data.commands import Saved
from data.desk import Desk
from tests.cast import Cast, lines
from tests.data.test_editing import refused
from tests.pages.story import Story


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def unit_line(cast: Cast, amount: str) -> dict[str, Any]:
    return {
        "cost_code_id": cast.cost_code["07-200"],
        "quantity": "2",
        "unit_cost": "7.125",
        "amount": amount,
        "description": "Łódź → m⁴",
    }


def flawed(story: Story, code: str) -> int:
    """A commitment for which preflight offers the fix of this rule."""
    desk, cast = story.desk, story.cast
    if code == "N2":
        story.sent("SC-001", by="carla", project="LAB")
    if code == "V1":
        with desk.writing() as session:
            linked = session.get_one(tables.Vendor, cast.vendor["other"])
            linked.quickbooks_name = "UNKNOWN ROOFING"
    changes: dict[str, dict[str, Any]] = {
        "N1": {"number": "1001-SC-00012"},
        "N2": {},
        "V1": {"vendor_id": cast.vendor["unlinked"]},
        "A2": {"accounting_method": "unit", "lines": [unit_line(cast, "14.25"), unit_line(cast, "14.00")]},
        "X1": {"title": "Łukasz → roof", "lines": [*lines(cast), lines(cast)[0] | {"description": "1⅜ in. → A"}]},
    }
    return story.create(**changes[code])


def fix(story: Story, key: int, code: str, who: str = "paula", **more: Any) -> Saved:
    version = story.look(key).facts.version
    return commands.apply_fix(story.desk, story.cast.caller(who), key, version, code, **more)


def undo(story: Story, key: int, who: str = "paula") -> Saved:
    return commands.undo_fix(story.desk, story.cast.caller(who), key, story.look(key).facts.version)


FIXES = {
    "N1": ("Shorten the number", "1001-SC-00012", "SC-00012", ("number",)),
    "N2": ("Use the next free number", "SC-001", "SC-002", ("number",)),
    "V1": (
        "Link to the vendor of the same name",
        "Unknown Roofing (not usable)",
        "Lew Plumbing (linked)",
        ("vendor_id",),
    ),
    "A2": ("Recompute", "line 2: $14.00", "line 2: $14.25", ("sov",)),
    "X1": (
        "Write it in plain letters",
        "Łukasz → roof | 1⅜ in. → A",
        "Lukasz -> roof | 1 3/8 in. -> A",
        ("title", "sov"),
    ),
}


@pytest.mark.parametrize("code", FIXES)
def test_a_fix_is_offered_made_kept_and_taken_back(story: Story, code: str) -> None:
    label, before, after, touches = FIXES[code]
    key = flawed(story, code)
    first = story.look(key)
    (offered,) = [one.fix for one in first.preflight if one.problem.code == code and one.fix]
    assert (offered.label, offered.before, offered.after) == (label, before, after)
    assert first.undoable is None

    fix(story, key, code, seen_after=after)
    mended = story.look(key)
    made = mended.undoable
    assert made is not None
    assert (made.code, made.label, made.before, made.after, made.touches) == (code, label, before, after, touches)
    assert code not in [one.problem.code for one in mended.preflight]
    assert mended.history[0].words == "Edited"
    assert f"Fix for {code}: {label}" in mended.history[0].notes

    undo(story, key)
    last = story.look(key)
    assert last.undoable is None
    assert last.history[0].words == "Edited"
    assert f"Undone: {label} ({code})" in last.history[0].notes
    assert last.facts.version == first.facts.version + 2
    assert last.facts.content_hash == first.facts.content_hash
    assert [one for one in last.preflight if one.problem.code == code] == [
        one for one in first.preflight if one.problem.code == code
    ]


def test_undoing_an_undo_is_not_offered_but_the_fix_is_again(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = flawed(story, "N1")
    fix(story, key, "N1")
    undo(story, key)
    with refused(any_desk, Why.GUARD, "There is no fix to undo: 1001-SC-00012 was edited by Paula Admin"):
        undo(story, key)
    fix(story, key, "N1")
    assert story.look(key).undoable is not None


def test_after_anything_else_was_done_there_is_nothing_to_undo(any_desk: Desk, story: Story, cast: Cast) -> None:
    edited, sent = flawed(story, "N1"), flawed(story, "X1")
    fix(story, edited, "N1")
    story.save("eddie", edited, title="Another title")
    fix(story, sent, "X1")
    story.act("paula", sent, Action.SEND)
    for key, words in ((edited, "edited by Eddie Engineer"), (sent, "sent by Paula Admin")):
        assert story.look(key).undoable is None
        with refused(any_desk, Why.GUARD, "There is no fix to undo", words):
            undo(story, key)


def test_who_undoes_what_somebody_edited_meanwhile_reads_who_it_was(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = flawed(story, "N1")
    seen = fix(story, key, "N1").version
    story.save("peter", key, title="Peter's title")
    with refused(any_desk, Why.CONFLICT, "was edited by Peter Admin", "Nothing was saved"):
        commands.undo_fix(any_desk, cast.caller("paula"), key, seen)


def test_a_comment_does_not_take_the_undo_away(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = flawed(story, "N1")
    version = fix(story, key, "N1").version
    commands.comment(any_desk, cast.caller("eddie"), key, "That number is right.")
    assert story.look(key).facts.version == version
    assert story.look(key).undoable is not None
    assert undo(story, key).number == "1001-SC-00012"


def test_only_who_may_edit_is_offered_the_undo_or_may_make_it(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = flawed(story, "N1")
    with refused(any_desk, Why.NOT_ALLOWED, "not edit it"):
        fix(story, key, "N1", who="rita")
    fix(story, key, "N1")
    assert queries.detail(any_desk, cast.caller("rita"), key).undoable is None
    with refused(any_desk, Why.NOT_ALLOWED, "not edit it"):
        undo(story, key, who="rita")
    with refused(any_desk, Why.NOT_FOUND):
        undo(story, key, who="norman")
    assert undo(story, key, who="eddie").number == "1001-SC-00012"


def test_a_vendor_that_is_archived_comes_back_by_undo(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = flawed(story, "V1")
    with any_desk.writing() as session:
        session.get_one(tables.Vendor, cast.vendor["unlinked"]).active = False
    fix(story, key, "V1")
    undo(story, key)
    assert story.look(key).commitment.vendor_id == cast.vendor["unlinked"]


def test_an_old_number_that_somebody_took_meanwhile_does_not_come_back(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    key = flawed(story, "N1")
    fix(story, key, "N1")
    story.create("1001-SC-00012")
    with refused(any_desk, Why.INVALID, "Number 1001-SC-00012 is already used in this project."):
        undo(story, key)


def test_a_number_that_was_promised_and_taken_meanwhile_is_not_changed_for_another_unasked(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    key = flawed(story, "N1")
    story.create("SC-00012")
    with refused(any_desk, Why.CONFLICT, "The fix would now give SC-00013 instead of SC-00012."):
        fix(story, key, "N1", seen_after="SC-00012")
    assert fix(story, key, "N1", seen_after="SC-00013").number == "SC-00013"


def test_a_fix_that_was_seen_at_an_older_version_is_refused_with_who_was_first(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    key = flawed(story, "N1")
    story.save("peter", key, title="Peter's title")
    with pytest.raises(Refused) as caught:
        commands.apply_fix(any_desk, cast.caller("paula"), key, 1, "N1")
    assert caught.value.why is Why.CONFLICT
    assert "edited by Peter Admin" in caught.value.sentences[0]


def test_the_history_keeps_what_stood_in_the_lines_by_their_identity(any_desk: Desk, story: Story) -> None:
    key = flawed(story, "A2")
    second = story.look(key).commitment.lines[1]
    fix(story, key, "A2")
    with any_desk.reading() as session:
        kept = session.exec(
            select(tables.Event.details)
            .where(col(tables.Event.commitment_id) == key)
            .order_by(col(tables.Event.version).desc())
        ).first()
    assert f'"lines": {{"{second.id}": {{"amount": "14.00"}}}}' in (kept or "")

"""Preflight on Edit and Re-send: each failing rule beside its field or line, and each fix made and undone in one click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core import preflight
from core.transitions import Action
from data import tables
from pages import field_notes
from tests.cast import lines
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PAGE = "edit_and_resend"
INPUTS = {
    "text_input",
    "text_area",
    "selectbox",
    "checkbox",
    "date_input",
    "multiselect",
    "data_editor",
    "number_input",
}
HEADER, SOV = "the header", "the schedule of values"


def open_page(visit: Visit, key: int, who: str = "paula") -> AppTest:
    at = visit(who, PAGE, commitment=key)
    assert not at.exception
    return at


def elements(node: Any) -> Iterator[Any]:
    """Everything on the page in the order in which it is read."""
    for child in node.children.values():
        if hasattr(child, "children"):
            yield from elements(child)
        else:
            yield child


def beside(at: AppTest) -> dict[str, list[str]]:
    """The notes by the label of the field that stands before them, the buttons of fixes among them."""
    found: dict[str, list[str]] = {}
    place = ""
    for one in elements(at.main):
        if one.type == "header":
            place = {"Header": HEADER, "Schedule of values": SOV}.get(one.value, "")
        elif one.type in INPUTS:
            place = SOV if one.type == "data_editor" else one.label
        elif place and one.type == "markdown" and one.value.startswith(":color["):
            found.setdefault(place, []).append(_said(one.value))
        elif place and one.type == "button" and ("→" in one.label or one.label == "Undo"):
            found.setdefault(place, []).append(f"[{_plain(one.label)}]")
    return found


def _said(markdown: str) -> str:
    """`Error: The number …` of a note."""
    mark, _, sentence = markdown.partition('"} ')
    return f"{mark.split(']')[0].rpartition(' ')[2]}: {_plain(sentence)}"


def _plain(markdown: str) -> str:
    return markdown.replace("\\", "").replace("\u2060", "")


def press(at: AppTest, label: str, nth: int = 0) -> AppTest:
    found = [one for one in at.button if _plain(one.label) == label]
    assert found, f"no button is labelled {label!r}, of {[one.label for one in at.button]}"
    found[nth].click().run()
    assert not at.exception
    return at


# --- each rule beside its field -------------------------------------------------------------------------------------


def _vendor(story: Story, **facts: Any) -> dict[str, Any]:
    """The contract company of a commitment, with other facts."""
    with story.desk.writing() as session:
        row = session.get_one(tables.Vendor, story.cast.vendor["linked"])
        for name, value in facts.items():
            setattr(row, name, value)
    return {}


def _taken(story: Story) -> dict[str, Any]:
    story.sent("SC-001", by="carla", project="LAB")
    return {}


def _unlinked_project(story: Story) -> dict[str, Any]:
    with story.desk.writing() as session:
        project = session.get_one(tables.Project, story.cast.project["HQ"])
        project.quickbooks_id = project.quickbooks_name = ""
    return {}


def _sov(story: Story, *changes: dict[str, Any], **header: Any) -> dict[str, Any]:
    return {"lines": [lines(story.cast, "5.00")[0] | change for change in changes], **header}


FAILING: dict[str, tuple[Callable[[Story], dict[str, Any]], str, str]] = {
    "N1": (lambda s: {"number": "NUMBER-TOO-LONG"}, "Number", "Error: The number NUMBER-TOO-LONG has 15 characters"),
    "N2": (_taken, "Number", "Error: The number SC-001 is already used by another commitment"),
    "V1 nobody": (lambda s: {"vendor_id": None}, "Contract company", "Error: Choose the contract company"),
    "V1 unlinked": (
        lambda s: {"vendor_id": s.cast.vendor["unlinked"]},
        "Contract company",
        "Error: Unknown Roofing is not linked to a QuickBooks vendor.",
    ),
    "V1 inactive": (
        lambda s: _vendor(s, quickbooks_active=False),
        "Contract company",
        "Error: Keswick Insulation is linked to Keswick Insulation, which is inactive in QuickBooks.",
    ),
    "V2": (
        lambda s: _vendor(s, quickbooks_name="K" * 42),
        "Contract company",
        f"Error: The QuickBooks vendor name {'K' * 42} has 42 characters",
    ),
    "J1": (_unlinked_project, HEADER, "Error: Project 1001 is not linked to a QuickBooks customer:job."),
    "S1": (lambda s: {"contract_status": "Draft"}, "Contract status", "Error: The contract status is Draft."),
    "A1": (lambda s: {"lines": []}, SOV, "Error: The schedule of values is empty."),
    "C1": (lambda s: _sov(s, {}, {"cost_code_id": None}), SOV, "Error: Line 2 has no cost code."),
    "C1 unsynced": (
        lambda s: _sov(s, {"cost_code_id": s.cast.cost_code["99-999"]}),
        SOV,
        "Error: Line 1: cost code 99-999 is not synced.",
    ),
    "A2": (
        lambda s: _sov(
            s,
            {"quantity": "1", "unit_cost": "5"},
            {"quantity": "2", "unit_cost": "7.125", "amount": "14.00"},
            accounting_method="unit",
        ),
        SOV,
        "Error: Line 2: the amount is $14.00, but quantity × unit cost is $14.25.",
    ),
    "A3": (lambda s: _sov(s, {}, {"amount": "-5.00"}), SOV, "Error: The total is zero."),
    "D1": (lambda s: {"description": "x" * 4_096}, "Description", "Error: The description has 4,096 characters"),
    "D2": (lambda s: {"description": "x" * 100}, "Description", "Warning: The description has 100 characters."),
    "X1 title": (lambda s: {"title": "→ roof"}, "Title", "Warning: Title holds “→”"),
    "X1 inclusions": (lambda s: {"inclusions": "→"}, "Inclusions", "Warning: Inclusions holds “→”"),
    "X1 line": (
        lambda s: _sov(s, {}, {"description": "→"}),
        SOV,
        "Warning: Line 2: Line description holds “→”",
    ),
    "R1": (lambda s: {"default_retainage": None}, "Default retainage %", "Warning: The default retainage is empty."),
    "E1": (lambda s: {"executed": False}, "Executed", "Warning: It is not executed."),
}


@pytest.mark.parametrize("case", FAILING)
def test_every_failing_rule_stands_beside_its_field_or_line_and_in_the_summary(
    visit: Visit, story: Story, case: str
) -> None:
    flaw, field, sentence = FAILING[case]
    at = open_page(visit, story.create(**flaw(story)))
    notes = beside(at)
    assert [one for one in notes[field] if one.startswith(sentence)], notes
    wanted = sentence.partition(": ")[2]
    assert _plain(words(at)).count(wanted) >= 2
    elsewhere = [one for name, said in notes.items() if name != field for one in said if wanted in one]
    assert elsewhere == []


def test_every_rule_of_the_table_that_can_fail_here_was_looked_at() -> None:
    """A title that is empty or too long cannot be saved at all."""
    looked_at = {case.split()[0] for case in FAILING}
    assert {rule.code for rule in preflight.QUICKBOOKS.rules} - looked_at == {"T1"}


def test_everything_that_fails_stands_in_its_place_at_once(visit: Visit, story: Story) -> None:
    key = story.create(
        "1001-SC-00012",
        contract_status="Draft",
        executed=False,
        **_sov(story, {"cost_code_id": None}, {"description": "→"}),
    )
    notes = beside(open_page(visit, key))
    assert {name: [one.partition(".")[0] for one in said] for name, said in notes.items()} == {
        "Number": [
            "Error: The number 1001-SC-00012 has 13 characters, QuickBooks takes 11",
            "[Shorten the number: 1001-SC-00012 → SC-00012]",
        ],
        "Contract status": ["Error: The contract status is Draft"],
        "Executed": ["Warning: It is not executed"],
        SOV: [
            "Error: Line 1 has no cost code",
            "Warning: Line 2: Line description holds “→”, which the QuickBooks company file cannot store",
            "[Write it in plain letters: → → ->]",
        ],
    }


def test_of_thousands_of_notes_the_first_are_shown_and_the_others_counted(visit: Visit, story: Story) -> None:
    at = open_page(visit, story.create(**_sov(story, *({"cost_code_id": None} for _ in range(75)))))
    assert len(beside(at)[SOV]) == 60
    assert words(at).count("And 15 more like these.") == 2


# --- each fix -------------------------------------------------------------------------------------------------------


def _namesake(story: Story) -> dict[str, Any]:
    with story.desk.writing() as session:
        session.get_one(tables.Vendor, story.cast.vendor["other"]).quickbooks_name = "UNKNOWN ROOFING"
    return {"vendor_id": story.cast.vendor["unlinked"]}


FIXES: dict[str, tuple[Callable[[Story], dict[str, Any]], str, str, str]] = {
    "N1": (
        lambda s: {"number": "1001-SC-00012"},
        "Number",
        "Shorten the number: 1001-SC-00012 → SC-00012",
        "Number: 1001-SC-00012 → SC-00012",
    ),
    "N2": (_taken, "Number", "Use the next free number: SC-001 → SC-002", "Number: SC-001 → SC-002"),
    "V1": (
        _namesake,
        "Contract company",
        "Link to the vendor of the same name: Unknown Roofing (not usable) → Lew Plumbing (linked)",
        "Contract company: Unknown Roofing (not usable) → Lew Plumbing (linked)",
    ),
    "A2": (
        lambda s: _sov(s, {"quantity": "2", "unit_cost": "7.125", "amount": "14.00"}, accounting_method="unit"),
        SOV,
        "Recompute: line 1: $14.00 → line 1: $14.25",
        "Schedule of values: line 1: $14.00 → line 1: $14.25",
    ),
    "X1": (
        lambda s: {"title": "Łukasz – Roof ≤ 6″"} | _sov(s, {"description": "m⁴"}),
        "Title",
        'Write it in plain letters: Łukasz – Roof ≤ 6″ | m⁴ → Lukasz – Roof <= 6" | m^4',
        'Title, Schedule of values: Łukasz – Roof ≤ 6″ | m⁴ → Lukasz – Roof <= 6" | m^4',
    ),
}


@pytest.mark.parametrize("code", FIXES)
def test_a_fix_is_offered_made_shown_and_undone_with_one_click_each(visit: Visit, story: Story, code: str) -> None:
    flaw, field, offer, made = FIXES[code]
    key = story.create(**flaw(story))
    before = story.look(key)
    at = open_page(visit, key)
    assert f"[{offer}]" in beside(at)[field]

    press(at, offer)
    assert "The fix is saved." in words(at)
    assert code not in [one.problem.code for one in story.look(key).preflight]
    assert beside(at)[field] == [f"Fixed: {made}", "[Undo]"]
    assert _plain(words(at)).count(made) >= 2  # in the summary and beside its field
    at = open_page(visit, key)  # F5: another session
    assert beside(at)[field] == [f"Fixed: {made}", "[Undo]"]

    press(at, "Undo", nth=1)
    assert "The fix is undone." in words(at)
    assert story.look(key).facts.content_hash == before.facts.content_hash
    assert f"[{offer}]" in beside(at)[field]
    assert "Undo" not in [one.label for one in at.button]


def test_a_fix_of_a_field_and_of_lines_is_told_beside_both(visit: Visit, story: Story) -> None:
    flaw, _, offer, made = FIXES["X1"]
    at = open_page(visit, story.create(**flaw(story)))
    press(at, offer)
    notes = beside(at)
    assert notes["Title"] == [f"Fixed: {made}", "[Undo]"]
    assert notes[SOV] == [f"Fixed: {made}"]


def test_the_undo_in_the_summary_does_the_same(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = press(open_page(visit, key), FIXES["N1"][2])
    assert "Mended" in [one.value for one in at.header]
    press(at, "Undo", nth=0)
    assert story.look(key).commitment.number == "1001-SC-00012"


def test_the_undo_is_gone_as_soon_as_something_else_was_done(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = press(open_page(visit, key), FIXES["N1"][2])
    story.save("peter", key, title="Peter's title")
    press(at, "Undo")
    assert "edited by Peter Admin" in words(at)
    assert "Undo" not in [one.label for one in at.button]
    assert story.look(key).commitment.number == "SC-00012"
    story.act("paula", key, Action.SEND)
    assert "Undo" not in [one.label for one in open_page(visit, key).button]


def test_the_undo_waits_until_what_was_typed_is_saved(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = press(open_page(visit, key), FIXES["N1"][2])
    (title,) = [one for one in at.text_input if one.label == "Title"]
    title.set_value("Something else").run()
    assert [one.disabled for one in at.button if one.label == "Undo"] == [True, True]


def test_what_was_typed_in_the_same_moment_as_the_click_is_not_lost(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = open_page(visit, key)
    (title,) = [one for one in at.text_input if one.label == "Title"]
    title.set_value("Typed just now")
    press(at, FIXES["N1"][2])
    assert "Save your changes first: Title." in words(at)
    (title,) = [one for one in at.text_input if one.label == "Title"]
    assert title.value == "Typed just now"
    assert story.look(key).commitment.number == "1001-SC-00012"


def test_a_second_click_on_a_fix_does_nothing_and_says_nothing(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = story.create("1001-SC-00012")
    once = field_notes.apply_fix

    def twice(*args: Any) -> None:
        once(*args)
        once(*args)

    monkeypatch.setattr(field_notes, "apply_fix", twice)
    at = press(open_page(visit, key), FIXES["N1"][2])
    assert story.look(key).facts.version == 2
    assert not at.error
    assert not at.warning


def test_a_number_that_is_taken_between_the_offer_and_the_click_is_offered_anew(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = open_page(visit, key)
    story.create("SC-00012")
    press(at, FIXES["N1"][2])
    assert "The fix would now give SC-00013 instead of SC-00012." in words(at)
    assert "[Shorten the number: 1001-SC-00012 → SC-00013]" in beside(at)["Number"]


def test_a_reader_sees_what_fails_and_is_offered_nothing(visit: Visit, story: Story) -> None:
    key = story.create("1001-SC-00012")
    at = open_page(visit, key, "rita")
    assert "The number 1001-SC-00012 has 13 characters" in _plain(words(at))
    assert not [one for one in at.button if "→" in one.label]
    press(open_page(visit, key), FIXES["N1"][2])
    assert "Undo" not in [one.label for one in open_page(visit, key, "rita").button]

"""Two submissions side by side: what changed, in the words and the order of the form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from core.commitment import Commitment, CommitmentType, Line
from core.snapshot import take
from core.submission_diff import Change, Difference, differences, line_words

NAMES: dict[str, dict[int, str]] = {
    "project": {1: "1001"},
    "vendor": {3: "Keswick", 4: "Lew Plumbing"},
    "person": {9: "Paula"},
    "cost_code": {5: "07-200", 6: "03-100"},
}
LINES = (
    Line(1, 5, Decimal("10.00"), id=21, description="Floor 1"),
    Line(2, 5, Decimal("20.00"), id=22, description="Floor 2"),
)
COMMITMENT = Commitment("SC-001", "Title", CommitmentType.SUBCONTRACT, 1, 9, vendor_id=3, lines=LINES)


def diff(names: dict[str, dict[int, str]] = NAMES, **changes: Any) -> tuple[Difference, ...]:
    return differences(take(COMMITMENT, NAMES), take(replace(COMMITMENT, **changes), names))


def short(found: tuple[Difference, ...]) -> list[tuple[str, str, str, str]]:
    return [(one.change.value, one.label, one.before, one.after) for one in found]


def test_equal_submissions_do_not_differ() -> None:
    assert diff() == ()


def test_a_name_that_changed_in_the_directory_is_no_change_of_the_submission() -> None:
    assert diff(NAMES | {"vendor": {3: "Keswick Inc."}, "cost_code": {5: "07-201"}}) == ()


def test_header_fields_differ_in_the_order_of_the_form_and_in_the_words_of_people() -> None:
    found = diff(
        assigned_to=9,
        vendor_id=4,
        number="SC-1",
        executed=True,
        default_retainage=Decimal("10.00"),
        contract_date=date(2026, 3, 2),
    )
    assert short(found) == [
        ("changed", "Number", "SC-001", "SC-1"),
        ("changed", "Contract company", "Keswick", "Lew Plumbing"),
        ("changed", "Executed", "No", "Yes"),
        ("changed", "Default retainage %", "–", "10"),
        ("changed", "Contract date", "–", "2026-03-02"),
        ("changed", "Assigned to", "–", "Paula"),
    ]
    assert [one.field for one in found][:2] == ["number", "vendor_id"]


def test_a_changed_line_is_found_by_its_identity() -> None:
    changed = replace(LINES[1], cost_code_id=6, amount=Decimal("1234.50"))
    found = diff(lines=(LINES[0], changed))
    assert short(found) == [
        ("changed", "Line 2: Cost code", "07-200", "03-100"),
        ("changed", "Line 2: Amount", "$20.00", "$1,234.50"),
    ]
    assert {(one.line, one.line_id) for one in found} == {(2, 22)}


def test_lines_are_added_removed_and_moved() -> None:
    new = Line(2, 6, Decimal("-5.00"), id=23, description="Credit")
    found = diff(lines=(replace(LINES[1], position=1), new))
    assert short(found) == [
        ("moved", "Line 1", "line 2", "line 1"),
        ("added", "Line 2", "–", "03-100 · Credit · -$5.00"),
        ("removed", "Line 1", "07-200 · Floor 1 · $10.00", "–"),
    ]
    assert [one.line_id for one in found] == [22, 23, 21]
    assert all(one.field == "sov" for one in found)
    assert {one.change for one in found} == {Change.MOVED, Change.ADDED, Change.REMOVED}


def test_a_line_without_a_cost_code_says_so() -> None:
    picture = take(replace(COMMITMENT, lines=(Line(1, None, Decimal("1.00")),)), NAMES)
    assert line_words(picture["lines"][0]) == "no cost code · $1.00"

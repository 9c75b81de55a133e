"""Two submissions side by side: what changed, in the words and the order of the form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.snapshot import take
from core.submission_diff import (
    SAME_LOOK,
    SAME_NAME,
    Change,
    Diff,
    Difference,
    LineDiff,
    Unseen,
    apply,
    compare,
    differences,
    line_words,
)

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


def of_lines(*lines: Line) -> Diff:
    return compare(take(COMMITMENT, NAMES), take(replace(COMMITMENT, lines=lines), NAMES))


def test_lines_are_added_and_removed() -> None:
    new = Line(2, 6, Decimal("-5.00"), id=23, description="Credit")
    found = diff(lines=(replace(LINES[1], position=1), new))
    assert short(found) == [
        ("added", "Line 2", "–", "03-100 · Credit · -$5.00"),
        ("removed", "Line 1", "07-200 · Floor 1 · $10.00", "–"),
    ]
    assert [(one.was_id, one.line_id) for one in found] == [(None, 23), (21, 21)]
    assert all(one.field == "sov" for one in found)


def test_a_line_that_others_pushed_down_has_not_moved() -> None:
    new = Line(1, 6, Decimal("5.00"), id=23)
    found = of_lines(new, replace(LINES[0], position=2), replace(LINES[1], position=3))
    assert [line.kinds for line in found.lines] == [(Change.ADDED,)]


def test_the_line_that_went_to_the_front_is_the_one_that_moved() -> None:
    third = Line(3, 6, Decimal("5.00"), id=23)
    before = take(replace(COMMITMENT, lines=(*LINES, third)), NAMES)
    turned = (replace(third, position=1), replace(LINES[0], position=2), replace(LINES[1], position=3))
    found = differences(before, take(replace(COMMITMENT, lines=turned), NAMES))
    assert short(found) == [("moved", "Line 1", "line 3", "line 1")]


def test_a_line_can_be_changed_and_moved() -> None:
    (line,) = of_lines(replace(LINES[1], position=1, amount=Decimal("25.00")), replace(LINES[0], position=2)).lines
    assert line.kinds == (Change.CHANGED, Change.MOVED)
    assert (line.position, line.words, line.amount_change) == (1, "07-200 · Floor 2 · $25.00", Decimal("5.00"))


def test_a_line_that_was_deleted_and_typed_anew_is_changed() -> None:
    found = of_lines(LINES[0], replace(LINES[1], id=99, amount=Decimal("25.00"), description="floor  2"))
    assert short(found.differences) == [
        ("changed", "Line 2: Line description", "Floor 2", "floor  2"),
        ("changed", "Line 2: Amount", "$20.00", "$25.00"),
    ]
    assert {(one.was_id, one.line_id) for one in found.differences} == {(22, 99)}
    assert found.lines[0].retyped


def test_a_line_that_was_deleted_and_typed_anew_as_it_stood_does_not_differ() -> None:
    assert not of_lines(LINES[0], replace(LINES[1], id=99))


def test_of_two_alike_lines_the_one_that_stayed_is_not_taken_for_the_one_that_went() -> None:
    alike = replace(LINES[1], cost_code_id=5, description="Floor 1")
    before = take(replace(COMMITMENT, lines=(LINES[0], alike)), NAMES)
    after = take(replace(COMMITMENT, lines=(replace(alike, id=99, position=1),)), NAMES)
    (gone,) = compare(before, after).lines
    assert gone.kinds == (Change.REMOVED,)
    assert gone.amount_change == Decimal("-10.00")  # typed anew was the one of $20.00


def test_the_total_and_each_line_say_by_how_much_they_changed() -> None:
    found = of_lines(replace(LINES[0], amount=Decimal("7.50")), LINES[1], Line(3, 6, Decimal("100.00"), id=23))
    assert (found.total_before, found.total_after, found.total_change) == (
        Decimal("30.00"),
        Decimal("127.50"),
        Decimal("97.50"),
    )
    assert [line.amount_change for line in found.lines] == [Decimal("-2.50"), Decimal("100.00")]


def test_more_zeros_behind_the_point_are_no_difference() -> None:
    assert diff(lines=(replace(LINES[0], amount=Decimal("10")), LINES[1])) == ()


def test_two_values_that_read_alike_say_why_they_differ() -> None:
    (title,) = diff(title="Title\u200b")
    assert title.note == SAME_LOOK
    (vendor,) = diff(NAMES | {"vendor": {4: "Keswick"}}, vendor_id=4)
    assert (vendor.before, vendor.after, vendor.note) == ("Keswick", "Keswick", SAME_NAME)


def test_a_method_and_a_type_are_told_in_words() -> None:
    found = diff(accounting_method=AccountingMethod.UNIT, type=CommitmentType.PURCHASE_ORDER)
    assert short(found) == [
        ("changed", "Type", "Subcontract", "Purchase order"),
        ("changed", "Accounting method", "Amount based", "Unit/quantity based"),
    ]


def test_a_line_without_a_cost_code_says_so() -> None:
    picture = take(replace(COMMITMENT, lines=(Line(1, None, Decimal("1.00")),)), NAMES)
    assert line_words(picture["lines"][0]) == "no cost code · $1.00"


def test_everything_that_differs_stands_in_its_words_and_as_it_was_stored() -> None:
    third = Line(3, 6, Decimal("5.00"), id=23, description="Roof")
    before = take(replace(COMMITMENT, lines=(*LINES, third)), NAMES)
    new = Line(2, 6, Decimal("1.00"), id=24, description="Door")
    changed = replace(LINES[1], id=99, position=1, amount=Decimal("25.00"))
    lines = (changed, new, replace(LINES[0], position=3))
    after = take(replace(COMMITMENT, title="Other", lines=lines), NAMES | {"project": {1: "1001 HQ"}})
    added, removed = after["lines"][1], before["lines"][2]
    first = {"line": 1, "line_id": 99, "was_id": 22}
    assert compare(before, after) == Diff(
        header=(Difference(Change.CHANGED, "Title", "Title", "Other", "title", "Title", "Other"),),
        lines=(
            LineDiff(
                position=1,
                words="07-200 · Floor 2 · $25.00",
                was_place=1,
                place=0,
                amount_before=Decimal("20.00"),
                amount_after=Decimal("25.00"),
                retyped=True,
                differences=(
                    Difference(
                        Change.CHANGED, "Line 1: Amount", "$20.00", "$25.00", "amount", "20.00", "25.00", **first
                    ),
                    Difference(Change.MOVED, "Line 1", "line 2", "line 1", "sov", 1, 0, **first),
                ),
            ),
            LineDiff(
                position=2,
                words="03-100 · Door · $1.00",
                was_place=None,
                place=1,
                amount_before=Decimal("0.00"),
                amount_after=Decimal("1.00"),
                retyped=False,
                differences=(
                    Difference(
                        Change.ADDED, "Line 2", "–", "03-100 · Door · $1.00", "sov", None, added, line=2, line_id=24
                    ),
                ),
            ),
            LineDiff(
                position=3,
                words="03-100 · Roof · $5.00",
                was_place=2,
                place=None,
                amount_before=Decimal("5.00"),
                amount_after=Decimal("0.00"),
                retyped=False,
                differences=(
                    Difference(
                        Change.REMOVED,
                        "Line 3",
                        "03-100 · Roof · $5.00",
                        "–",
                        "sov",
                        removed,
                        None,
                        line=3,
                        line_id=23,
                        was_id=23,
                    ),
                ),
            ),
        ),
        total_before=Decimal("35.00"),
        total_after=Decimal("36.00"),
        unseen=Unseen(
            top={"total": "36.00"},
            header={"project": "1001 HQ"},
            lines={1: {"id": 99, "position": 1}, 0: {"position": 3}},
        ),
    )


def test_a_line_that_moved_and_kept_its_number_went_among_other_lines() -> None:
    turned = (LINES[1], LINES[0])
    (moved,) = diff(lines=turned)
    assert (moved.before, moved.after) == ("line 2", "line 2, among other lines")


def test_a_dash_that_was_typed_where_nothing_stood_is_no_other_name() -> None:
    (dash,) = diff(description="–")
    assert (dash.before, dash.after, dash.note) == ("–", "–", "")


def test_what_reads_alike_without_a_name_or_blanks_in_it_carries_no_note() -> None:
    found = diff(executed=True, number="SC-1", default_retainage=Decimal("5"))
    assert [one.note for one in found] == ["", "", ""]


def test_applied_to_the_earlier_one_the_difference_gives_the_later_one_also_when_the_first_line_went_to_the_end() -> (
    None
):
    third = Line(3, 6, Decimal("5.00"), id=23)
    before = take(replace(COMMITMENT, lines=(*LINES, third)), NAMES)
    turned = (replace(LINES[1], position=1), replace(third, position=2), replace(LINES[0], position=3))
    after = take(replace(COMMITMENT, lines=turned), NAMES)
    assert apply(compare(before, after), before) == after


def test_a_line_without_a_description_is_not_the_one_that_is_called_anything() -> None:
    before = take(replace(COMMITMENT, lines=(replace(LINES[0], description="xxxx"),)), NAMES)
    after = take(replace(COMMITMENT, lines=(Line(1, 5, Decimal("99.00"), id=99),)), NAMES)
    assert [one.change for one in differences(before, after)] == [Change.ADDED, Change.REMOVED]

"""Section 6 of the domain: what counts as changed, and what must be answered in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from core.commitment import Commitment, CommitmentType, Line
from core.findings import (
    REASONS,
    Finding,
    Mark,
    State,
    Target,
    citing,
    comment_is_long_enough,
    describe,
    mark,
    open_findings,
    problems,
    state,
    visible,
)
from core.snapshot import take
from core.submission_diff import compare

NAMES: dict[str, dict[int, str]] = {"project": {}, "vendor": {3: "Keswick"}, "person": {}, "cost_code": {5: "07-200"}}
LINES = (
    Line(1, 5, Decimal("10.00"), id=21, description="Floor 1"),
    Line(2, 5, Decimal("20.00"), id=22, description="Floor 2"),
)
COMMITMENT = Commitment("SC-001", "Title", CommitmentType.SUBCONTRACT, 1, 9, vendor_id=3, lines=LINES)
REJECTED = take(COMMITMENT, NAMES)
ON_NUMBER = Finding("N1", Target.FIELD, "number")
ON_SOV = Finding("A1", Target.FIELD, "sov")
ON_SECOND_LINE = Finding("C2", Target.LINE, line_id=22)
ON_THE_WHOLE = Finding("P1")


def after(finding: Finding, **changes: Any) -> State:
    return state(finding, REJECTED, take(replace(COMMITMENT, **changes), NAMES))


@pytest.mark.parametrize("finding", [ON_NUMBER, ON_SOV, ON_SECOND_LINE, ON_THE_WHOLE])
def test_what_nobody_touched_is_open_until_it_is_answered_in_words(finding: Finding) -> None:
    assert after(finding) is State.OPEN
    assert after(replace(finding, answer="   ")) is State.OPEN
    assert after(replace(finding, answer="The contract says so.")) is State.ANSWERED


def test_a_cited_field_is_changed_as_soon_as_it_differs() -> None:
    assert after(ON_NUMBER, number="SC-1") is State.CHANGED
    assert after(ON_NUMBER, title="Another title") is State.OPEN
    other_description = (replace(LINES[0], description="A line's, not the header's"), LINES[1])
    assert after(Finding("D1", Target.FIELD, "description"), lines=other_description) is State.OPEN


def test_a_finding_on_the_schedule_of_values_follows_every_line() -> None:
    assert after(ON_SOV, lines=LINES[:1]) is State.CHANGED
    assert after(ON_SOV, lines=(LINES[0], replace(LINES[1], amount=Decimal("20.01")))) is State.CHANGED
    assert after(ON_SOV, number="SC-1") is State.OPEN


def test_a_finding_on_a_line_follows_that_line_only() -> None:
    assert after(ON_SECOND_LINE, lines=(LINES[0], replace(LINES[1], cost_code_id=6))) is State.CHANGED
    assert after(ON_SECOND_LINE, lines=(replace(LINES[0], cost_code_id=6), LINES[1])) is State.OPEN


def test_a_cited_line_that_is_deleted_counts_as_changed() -> None:
    assert after(ON_SECOND_LINE, lines=LINES[:1]) is State.DELETED


def test_a_cited_line_that_only_moved_up_is_still_open() -> None:
    assert after(ON_SECOND_LINE, lines=(replace(LINES[1], position=1),)) is State.OPEN


def test_a_cited_line_that_was_deleted_and_typed_anew_is_the_same_line() -> None:
    anew = replace(LINES[1], id=99)
    assert after(ON_SECOND_LINE, lines=(LINES[0], anew)) is State.OPEN
    assert after(ON_SECOND_LINE, lines=(LINES[0], replace(anew, amount=Decimal("21.00")))) is State.CHANGED
    assert after(ON_SECOND_LINE, lines=(LINES[0], replace(anew, description="Roof"))) is State.DELETED


def test_the_order_belongs_to_the_schedule_of_values_and_not_to_a_line() -> None:
    turned = (replace(LINES[1], position=1), replace(LINES[0], position=2))
    assert after(ON_SECOND_LINE, lines=turned) is State.OPEN
    assert after(ON_SOV, lines=turned) is State.CHANGED


def test_each_difference_is_marked_as_cited_or_not() -> None:
    lines = (LINES[0], replace(LINES[1], amount=Decimal("21.00")), Line(3, 5, Decimal("5.00"), id=23))
    diff = compare(REJECTED, take(replace(COMMITMENT, number="SC-1", title="Other", lines=lines), NAMES))
    found = (ON_NUMBER, ON_SECOND_LINE)
    assert [(one.label, mark(found, one), citing(found, [one])) for one in diff.differences] == [
        ("Number", Mark.CITED, (ON_NUMBER,)),
        ("Title", Mark.NOT_CITED, ()),
        ("Line 2: Amount", Mark.CITED, (ON_SECOND_LINE,)),
        ("Line 3", Mark.NOT_CITED, ()),
    ]
    assert citing((ON_SOV, ON_THE_WHOLE), diff.differences[-1:]) == (ON_SOV, ON_THE_WHOLE)


def test_a_finding_on_the_whole_follows_everything_that_was_typed() -> None:
    assert after(ON_THE_WHOLE, description="More") is State.CHANGED
    assert after(ON_THE_WHOLE, lines=LINES[:1]) is State.CHANGED


def test_a_new_name_in_the_directory_changes_no_finding() -> None:
    renamed = take(COMMITMENT, NAMES | {"vendor": {3: "Keswick Inc."}, "cost_code": {5: "07-201"}})
    for finding in (ON_SOV, ON_SECOND_LINE, ON_THE_WHOLE):
        assert state(finding, REJECTED, renamed) is State.OPEN


def test_the_open_findings_are_those_that_block_a_resend() -> None:
    current = take(replace(COMMITMENT, number="SC-1"), NAMES)
    answered = replace(ON_THE_WHOLE, answer="It is another contract.")
    assert open_findings((ON_NUMBER, ON_SECOND_LINE, answered), REJECTED, current) == (ON_SECOND_LINE,)


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (replace(ON_NUMBER, note="drop 1001"), "N1 Number too long (Number): drop 1001"),
        (ON_SOV, "A1 Total differs from the signed contract (Schedule of values)"),
        (ON_SECOND_LINE, "C2 Wrong cost code or cost type (line 2, Floor 2)"),
        (ON_THE_WHOLE, "P1 Duplicate commitment (the whole commitment)"),
        (Finding("ZZ", note=" "), "ZZ (the whole commitment)"),
    ],
)
def test_a_finding_reads_as_a_sentence_of_its_reason_its_place_and_its_note(finding: Finding, words: str) -> None:
    assert describe(finding, REASONS, "line 2, Floor 2") == words


def test_a_line_that_nobody_names_is_an_sov_line() -> None:
    assert describe(ON_SECOND_LINE, REASONS) == "C2 Wrong cost code or cost type (an SOV line)"


@pytest.mark.parametrize(
    ("comment", "enough"),
    [
        ("0123456789", True),
        ("012345678", False),
        ("   012345678   ", False),
        (" " * 8_000, False),
        ("\u200b" * 8_000, False),
        ("\u202e012345678\u202c", False),
        ("Größe prüfen", True),
    ],
)
def test_a_comment_is_counted_by_what_can_be_seen(comment: str, enough: bool) -> None:
    assert comment_is_long_enough(comment) is enough


def test_what_prints_nothing_is_not_visible() -> None:
    assert visible(" a\x00\u200b\ud800b\n") == "ab"


def test_the_reason_codes_are_those_of_the_domain() -> None:
    assert " ".join(REASONS) == "V1 V2 C1 C2 C3 J1 N1 N2 N3 T1 S1 A1 A2 A3 R1 D1 D2 X1 X2 P1 P2 E1 O"


OFFERED = ("N1", "C2", "P1")


@pytest.mark.parametrize(
    "finding", [ON_NUMBER, Finding("C2", Target.FIELD, "sov"), ON_SECOND_LINE, ON_THE_WHOLE], ids=lambda one: one.code
)
def test_a_finding_that_points_at_what_is_there_is_in_order(finding: Finding) -> None:
    assert problems([finding], OFFERED, REJECTED) == ()


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding("T1"), "The reason T1 is not offered."),
        (Finding("N1", Target.FIELD, "bill_to"), "is not part of this commitment."),  # no field of a subcontract
        (Finding("N1", Target.FIELD), "is not part of this commitment."),
        (Finding("C2", Target.LINE, line_id=404), "is not part of this commitment."),
        (Finding("C2", Target.LINE), "is not part of this commitment."),
        (Finding("P1", Target.WHOLE, "number"), "is not part of this commitment."),
    ],
)
def test_a_finding_that_points_at_nothing_or_gives_no_reason_on_offer_is_refused(finding: Finding, words: str) -> None:
    (sentence,) = problems([finding], OFFERED, REJECTED)
    assert words in sentence


def test_all_that_is_wrong_with_findings_is_said_at_once() -> None:
    assert len(problems([Finding("T1", Target.LINE, line_id=404), Finding("ZZ"), ON_NUMBER], OFFERED, REJECTED)) == 3

"""The diff of any two snapshots, applied to the first, gives the second; and it tells no more than what differs."""

from __future__ import annotations

import copy
from decimal import Decimal
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core import fields
from core.line_matching import longest_run, match
from core.snapshot_values import value_of
from core.submission_diff import Change, Missing, apply, compare
from tests.core.snapshots import ANY, PAIRS, edited_pairs

Pair = tuple[dict[str, Any], dict[str, Any]]


def typed(snapshot: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What people typed, in a form in which it can be compared."""
    header = {field.name: value_of(field, snapshot["header"]) for field in fields.HEADER}
    header |= {"type": snapshot["header"]["type"], "project_id": snapshot["header"]["project_id"]}
    return header, [{field.name: value_of(field, line) for field in fields.LINE} for line in snapshot["lines"]]


@given(PAIRS)
def test_the_diff_applied_to_the_first_gives_the_second(pair: Pair) -> None:
    before, after = pair
    untouched = copy.deepcopy(before)
    assert apply(compare(before, after), before) == after
    assert before == untouched


@given(PAIRS)
def test_the_other_way_round_leads_back(pair: Pair) -> None:
    before, after = pair
    assert apply(compare(after, before), after) == before


@given(ANY)
def test_a_snapshot_does_not_differ_from_itself(snapshot: dict[str, Any]) -> None:
    diff = compare(snapshot, snapshot)
    assert not diff
    assert diff.differences == ()
    assert (diff.unseen.top, diff.unseen.header, diff.unseen.lines) == ({}, {}, {})


@given(PAIRS)
def test_nothing_that_people_typed_hides_among_what_is_not_shown(pair: Pair) -> None:
    before, after = pair
    diff = compare(before, after)
    if not diff:
        assert typed(before) == typed(after)
    for field in fields.HEADER:
        if field.name in diff.unseen.header:
            assert value_of(field, before["header"]) == value_of(field, after["header"])
    for was_place, edits in diff.unseen.lines.items():
        for field in fields.LINE:
            if field.name in edits:
                later = {field.name: None if edits[field.name] is Missing.MISSING else edits[field.name]}
                assert value_of(field, before["lines"][was_place]) == value_of(field, later)


@given(PAIRS)
def test_each_difference_carries_what_was_and_what_is(pair: Pair) -> None:
    before, after = pair
    for one in compare(before, after).header:
        assert before["header"].get(one.field, Missing.MISSING) == one.was
        assert after["header"].get(one.field, Missing.MISSING) == one.now
        assert one.before != one.after or one.note


@given(PAIRS)
def test_the_lines_changes_of_amount_add_up_to_the_change_of_the_total(pair: Pair) -> None:
    diff = compare(*pair)
    assert sum((line.amount_change for line in diff.lines), Decimal(0)) == diff.total_change


@given(edited_pairs())
def test_a_line_that_kept_its_identity_is_never_removed_and_added(pair: Pair) -> None:
    before, after = pair
    diff = compare(before, after)
    both = {line["id"] for line in before["lines"]} & {line["id"] for line in after["lines"]}
    for change in (Change.REMOVED, Change.ADDED):
        assert both.isdisjoint(line.differences[0].line_id for line in diff.lines_that_were(change))


@given(edited_pairs())
def test_no_removed_and_added_line_share_cost_code_and_description(pair: Pair) -> None:
    diff = compare(*pair)

    def named(change: Change) -> set[tuple[Any, str]]:
        lines = [line.differences[0] for line in diff.lines_that_were(change)]
        raw = [one.was or one.now for one in lines]
        return {(line["cost_code_id"], line["description"]) for line in raw}

    assert named(Change.REMOVED).isdisjoint(named(Change.ADDED))


@given(PAIRS)
def test_a_line_of_either_side_is_matched_once(pair: Pair) -> None:
    before, after = pair
    pairs = match(before["lines"], after["lines"])
    assert len(set(pairs.values())) == len(pairs)


@given(st.permutations(range(7)))
def test_as_few_lines_as_possible_are_called_moved(order: list[int]) -> None:
    kept = longest_run(order)
    assert [place for place in order if place in kept] == sorted(kept)
    longer = (run for run in combinations(order, len(kept) + 1) if list(run) == sorted(run))
    assert next(longer, None) is None

"""Of any two snapshots: a finding is changed exactly when its target differs, and every difference carries its mark."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core import fields
from core.findings import Finding, Mark, State, Target, citing, mark, open_findings, points_at, state, state_in
from core.snapshot_values import as_read, value_of
from core.submission_diff import compare
from tests.core.snapshots import edited_pairs

Snapshot = dict[str, Any]
Pair = tuple[Snapshot, Snapshot]
SETTLED_BY_CHANGE = {State.CHANGED, State.DELETED}
ANSWERS = st.sampled_from(["", "  ", "The contract says so."])


def findings_of(rejected: Snapshot) -> st.SearchStrategy[Finding]:
    """A finding on anything that a rejection of this snapshot can point at."""
    header = st.builds(
        lambda name, answer: Finding("T1", Target.FIELD, name, answer=answer),
        st.sampled_from([field.name for field in fields.HEADER] + [fields.SOV]),
        ANSWERS,
    )
    whole = st.builds(lambda answer: Finding("P1", answer=answer), ANSWERS)
    ids = [line["id"] for line in rejected["lines"]]
    if not ids:
        return header | whole
    line = st.builds(
        lambda key, answer: Finding("C2", Target.LINE, line_id=key, answer=answer), st.sampled_from(ids), ANSWERS
    )
    return line | header | whole


def typed(line: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(value_of(field, line) for field in fields.LINE)


def by_id(snapshot: Snapshot) -> dict[int, tuple[Any, ...]]:
    return {line["id"]: typed(line) for line in snapshot["lines"]}


@given(edited_pairs())
def test_a_finding_on_a_header_field_is_changed_exactly_when_the_field_differs(pair: Pair) -> None:
    rejected, current = pair
    for field in fields.HEADER:
        differs = value_of(field, rejected["header"]) != value_of(field, current["header"])
        found = state(Finding("T1", Target.FIELD, field.name), rejected, current)
        assert found is (State.CHANGED if differs else State.OPEN)


@given(edited_pairs())
def test_a_finding_on_a_line_is_changed_exactly_when_the_line_differs_or_is_gone(pair: Pair) -> None:
    rejected, current = pair
    before, after = by_id(rejected), by_id(current)
    typed_anew = [line for line in current["lines"] if line["id"] not in before]
    for line in rejected["lines"]:
        found = state(Finding("C2", Target.LINE, line_id=line["id"]), rejected, current)
        alike = [one for one in typed_anew if _same_code_and_description(one, line)]
        if line["id"] in after:
            assert found is (State.OPEN if before[line["id"]] == after[line["id"]] else State.CHANGED)
        elif not alike:
            assert found is State.DELETED
        elif found is State.OPEN:
            assert typed(line) in [typed(one) for one in alike]
        else:
            assert found in SETTLED_BY_CHANGE


def _same_code_and_description(one: dict[str, Any], other: dict[str, Any]) -> bool:
    codes = {one["cost_code_id"], other["cost_code_id"]}
    return len(codes) == 1 and len({as_read(line["description"]).casefold() for line in (one, other)}) == 1


@given(edited_pairs())
def test_a_finding_on_the_schedule_of_values_is_changed_exactly_when_a_line_or_the_order_differs(pair: Pair) -> None:
    rejected, current = pair
    before, after = ([typed(line) for line in one["lines"]] for one in pair)
    found = state(Finding("A1", Target.FIELD, fields.SOV), rejected, current)
    if list(by_id(rejected).items()) == list(by_id(current).items()):
        assert found is State.OPEN
    if before != after:
        assert found is State.CHANGED


@given(edited_pairs())
def test_a_finding_on_the_whole_is_changed_exactly_when_anything_differs(pair: Pair) -> None:
    rejected, current = pair
    parts = [Finding("T1", Target.FIELD, field.name) for field in fields.HEADER]
    parts += [Finding("A1", Target.FIELD, fields.SOV)]
    differs = any(state(one, rejected, current) is State.CHANGED for one in parts)
    assert state(Finding("P1"), rejected, current) is (State.CHANGED if differs else State.OPEN)


@given(edited_pairs(), st.data())
def test_what_did_not_change_is_answered_in_words_or_blocks_the_resend(pair: Pair, data: st.DataObject) -> None:
    rejected, current = pair
    found = data.draw(st.lists(findings_of(rejected), max_size=5))
    still_open = open_findings(found, rejected, current)
    for one in found:
        became = state(one, rejected, current)
        if became not in SETTLED_BY_CHANGE:
            assert became is (State.ANSWERED if one.answer.strip() else State.OPEN)
        assert (one in still_open) == (became is State.OPEN)


@given(edited_pairs(), st.data())
def test_a_finding_is_changed_exactly_when_a_difference_is_marked_as_cited_by_it(
    pair: Pair, data: st.DataObject
) -> None:
    diff = compare(*pair)
    found = data.draw(st.lists(findings_of(pair[0]), max_size=5))
    for one in found:
        assert (state_in(diff, one) in SETTLED_BY_CHANGE) == any(points_at(one, each) for each in diff.differences)
    for each in diff.differences:
        assert (mark(found, each) is Mark.CITED) == bool(citing(found, [each]))
        assert set(citing(found, [each])) <= {one for one in found if state_in(diff, one) in SETTLED_BY_CHANGE}
    assert all(mark((), each) is Mark.NOT_CITED for each in diff.differences)

"""What changed between two submissions, for both sides: badges in words, before and after, money by line and in all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from core import fields
from core.commitment import money
from core.fields import Kind
from core.findings import Finding, Mark, State, citing, mark, state_in
from core.submission_diff import Change, Diff, Difference, LineDiff, compare
from core.transitions import STATUSES
from data.queries import Detail, SubmissionView
from pages import ui

NOW = 0  # in place of a submission's number: the commitment as it stands
KINDS = {
    Change.ADDED: ("line added", "lines added"),
    Change.REMOVED: ("line removed", "lines removed"),
    Change.CHANGED: ("line changed", "lines changed"),
    Change.MOVED: ("line moved", "lines moved"),
}
BADGES = {
    Change.ADDED: ":material/add_circle: Added",
    Change.REMOVED: ":material/do_not_disturb_on: Removed",
    Change.CHANGED: ":material/change_circle: Changed",
    Change.MOVED: ":material/swap_vert: Moved",
}
MARKS = {Mark.CITED: ":material/task_alt: Cited and changed", Mark.NOT_CITED: ":material/info: Not cited"}
OUTCOMES = {  # of a finding: words and colour
    State.CHANGED: (":material/task_alt: Cited and changed", "green"),
    State.DELETED: (":material/task_alt: Cited, and the line was deleted – counts as changed", "green"),
    State.ANSWERED: (":material/chat: Cited and only answered", "yellow"),
    State.OPEN: (":material/flag: Cited, neither changed nor answered", "yellow"),
}
LONG = 60  # characters; longer texts stand one under the other
MOST_IN_A_TABLE = 40  # rows; more scroll in a grid


@dataclass(frozen=True)
class Side:
    """One of the two that are compared: a submission, or the commitment as it stands."""

    words: str
    snapshot: Mapping[str, Any]


class _Ours(str):
    """Markdown of ours; every other cell of a table is text of a person."""


_ICON = re.compile(r":material/\w+: ")


# --- what the pages show --------------------------------------------------------------------------------------------


def since_rejection(detail: Detail) -> None:
    """For the approver: the submission that waits against the last one that was rejected, or the one before it."""
    now, *earlier = detail.submissions
    if not earlier:
        return
    last = next((one for one in earlier if one.outcome == "rejected"), earlier[0])
    _draw(_side(last), _side(now), last.cited, last.findings)
    if len(earlier) > 1:
        with st.expander("Compare any two submissions", icon=":material/compare_arrows:"):
            any_two(detail)


def so_far(detail: Detail, rejected: SubmissionView) -> None:
    """For the project: what it has changed since the rejection, as the approver will see it."""
    with st.expander("What has changed since the rejection", icon=":material/difference:"):
        st.caption("This is what the approver will see when you re-send it.")
        _draw(_side(rejected), _as_it_stands(detail), rejected.cited, rejected.findings)


def any_two(detail: Detail) -> None:
    """Two boxes to pick from, and what differs between the two."""
    sides = {one.number: _side(one) for one in detail.submissions}
    if STATUSES[detail.facts.status].editable == "yes":
        sides[NOW] = _as_it_stands(detail)
    if len(sides) < 2:
        return
    numbers = sorted(sides, key=lambda number: (number == NOW, number))
    left, right = st.columns(2)
    key = f"compare:{detail.commitment.id}"
    with left:
        first = _pick("Compare", sides, numbers, len(numbers) - 2, f"{key}:first")
    with right:
        second = _pick("with", sides, numbers, len(numbers) - 1, f"{key}:second")
    if first == second:
        st.caption("Pick two that are not the same.")
        return
    before, after = sorted((first, second), key=numbers.index)
    cited = next((one for one in detail.submissions if one.number == before and one.outcome == "rejected"), None)
    _draw(sides[before], sides[after], cited.cited if cited else (), cited.findings if cited else ())


def _pick(label: str, sides: Mapping[int, Side], numbers: Sequence[int], index: int, key: str) -> int:
    picked: int = st.selectbox(
        label, numbers, index=index, format_func=lambda number: sides[number].words if number in sides else "", key=key
    )
    return picked


def _side(one: SubmissionView) -> Side:
    return Side(f"Submission {one.number}", one.snapshot)


def _as_it_stands(detail: Detail) -> Side:
    return Side("As it stands now", detail.picture)


# --- how it is drawn ------------------------------------------------------------------------------------------------


def _draw(before: Side, after: Side, cited: Sequence[Finding], words: Sequence[str]) -> None:
    diff = compare(before.snapshot, after.snapshot)
    for finding, described in zip(cited, words, strict=True):
        _finding(state_in(diff, finding), finding, described)
    if not diff:
        st.caption(f"Nothing was changed since {before.words[0].lower()}{before.words[1:]}.")
        return
    st.markdown(f"**{summary(diff)}**")
    _header(diff, before, after, cited)
    _lines(diff, before, after, cited)


def summary(diff: Diff) -> str:
    """`Total $10.00 → $12.00 (+$2.00) · 1 line added, 2 lines changed · 3 fields changed`, escaped."""
    parts = [_total(diff)]
    counts = [(len(diff.lines_that_were(change)), words) for change, words in KINDS.items()]
    lines = ", ".join(ui.counted(count, *words) for count, words in counts if count)
    parts += [lines] if lines else []
    parts += [f"{ui.counted(len(diff.header), 'field')} changed"] if diff.header else []
    return " · ".join(ui.plain(part) for part in parts)


def _total(diff: Diff) -> str:
    if not diff.total_change:
        return f"Total unchanged, {money(diff.total_after)}"
    return f"Total {money(diff.total_before)} → {money(diff.total_after)} ({signed(diff.total_change)})"


def signed(amount: Decimal) -> str:
    """`+$2.00`, `−$2.00`, `–` for nothing."""
    if not amount:
        return "–"
    return f"{'+' if amount > 0 else '−'}{money(abs(amount))}"


def _finding(state: State, finding: Finding, described: str) -> None:
    st.markdown(f"{ui.mark(*OUTCOMES[state])} {ui.plain(described)}")
    if finding.answer:
        with st.container(horizontal=True, gap="small"):
            st.markdown("Answer:", width="content")
            st.text(finding.answer)


def _header(diff: Diff, before: Side, after: Side, cited: Sequence[Finding]) -> None:
    short = [one for one in diff.header if not _is_long(one)]
    _table(
        f"Header fields that changed, {before.words} and {after.words}",
        ["What changed", before.words, after.words, *(["Cited?"] if cited else [])],
        [[one.label, one.before, _after(one), *_cited(cited, one)] for one in short],
    )
    for one in (one for one in diff.header if _is_long(one)):
        st.markdown(f"**{ui.plain(one.label)}** {' '.join(_cited(cited, one))}")
        left, right = st.columns(2)
        for column, side, text in ((left, before, one.before), (right, after, _after(one))):
            with column:
                st.caption(side.words)
                st.text(text)


def _is_long(one: Difference) -> bool:
    field = fields.HEADER_BY_NAME.get(one.field)
    is_text = field is not None and field.kind in {Kind.LONG_TEXT, Kind.TEXT}
    return is_text and max(len(one.before), len(one.after)) > LONG


def _after(one: Difference) -> str:
    return f"{one.after} ({one.note})" if one.note else one.after


def _cited(cited: Sequence[Finding], one: Difference) -> list[str]:
    return [_Ours(MARKS[mark(cited, one)])] if cited else []


def _lines(diff: Diff, before: Side, after: Side, cited: Sequence[Finding]) -> None:
    rows = [
        [
            _which(line),
            _Ours(" ".join(BADGES[change] for change in line.kinds)),
            "; ".join(_what(one) for one in line.differences),
            signed(line.amount_change),
            *([_Ours(MARKS[_mark_of(cited, line)])] if cited else []),
        ]
        for line in diff.lines
    ]
    headings = ["Line", "Change", "What", "Amount by"]
    _table(f"Lines that changed, {before.words} and {after.words}", headings + (["Cited?"] if cited else []), rows)


def _which(line: LineDiff) -> str:
    """`3: 05-100 · Metal deck · $1.00`, of the later side if the line is there."""
    gone = "was " if line.place is None else ""
    return f"{gone}{line.position}: {line.words}{' (typed anew)' if line.retyped else ''}"


def _what(one: Difference) -> str:
    if one.change in {Change.ADDED, Change.REMOVED}:
        return "The whole line"
    field = fields.LINE_BY_NAME.get(one.field)
    return f"{field.label if field else 'Place'}: {one.before} → {_after(one)}"


def _mark_of(cited: Sequence[Finding], line: LineDiff) -> Mark:
    return Mark.CITED if citing(cited, line.differences) else Mark.NOT_CITED


def _table(alt: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table that can be read aloud; a grid that scrolls when it is long."""
    if not rows:
        return
    if len(rows) > MOST_IN_A_TABLE:
        bare = [[_ICON.sub("", cell) if isinstance(cell, _Ours) else cell for cell in row] for row in rows]
        st.dataframe(pd.DataFrame(bare, columns=list(headings)), hide_index=True, height=500, alt=alt)
        return
    shown = [[str(cell) if isinstance(cell, _Ours) else ui.plain(cell) for cell in row] for row in rows]
    st.table(pd.DataFrame(shown, columns=list(headings)), border="horizontal", hide_index=True, alt=alt)

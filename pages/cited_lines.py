"""Which SOV lines the accountant's reasons point at, where the lines stand now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pandas as pd

from core.findings import State, Target
from data.queries import Detail, FindingView

COLUMN = "Cited"
STATES = {State.OPEN: "open", State.CHANGED: "changed", State.ANSWERED: "answered"}  # a deleted line has no row


def by_line(detail: Detail) -> dict[int, str]:
    """`C2 open, A3 changed` by the id of each cited line that is still there."""
    there = {line.id for line in detail.commitment.lines}
    found: dict[int, list[str]] = defaultdict(list)
    for view in detail.findings:
        key = view.finding.line_id
        if view.finding.target is Target.LINE and key is not None and key in there:
            found[key].append(f"{view.finding.code} {STATES[view.state]}")
    return {key: ", ".join(said) for key, said in found.items()}


def marked(grid: pd.DataFrame, ids: Sequence[int | None], detail: Detail) -> pd.DataFrame:
    """The grid with a first column that says what cites each line; as it is when no line is cited."""
    cited = by_line(detail)
    if cited:
        grid.insert(0, COLUMN, [cited.get(key or 0, "") for key in ids])
    return grid


def where_now(detail: Detail, view: FindingView) -> str:
    """Where the cited line stands when that is another place than the reason names; "" otherwise."""
    key = view.finding.line_id
    if view.finding.target is not Target.LINE or detail.rejection is None:
        return ""
    was = {line["id"]: line["position"] for line in detail.rejection.snapshot["lines"]}
    now = {line.id: line.position for line in detail.commitment.lines}
    return f" It is line {now[key]} now." if key in now and now[key] != was.get(key) else ""

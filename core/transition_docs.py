"""THE table in the README's words: a Mermaid diagram and a Markdown table, both made from `core.transitions`."""

from __future__ import annotations

from core.transitions import STATUSES, TABLE, ErpStatus, Transition

_HEADINGS = ("Action", "From", "To", "Who", "When", "Notice")


def diagram() -> str:
    """The state diagram as Mermaid `stateDiagram-v2`, without the code fence and without a newline at the end."""
    names = [f'    state "{STATUSES[status].ribbon}" as {status}' for status in ErpStatus]
    arrows = [f"    {source} --> {row.target}: {row.label}" for row in TABLE for source in row.sources]
    return "\n".join(["stateDiagram-v2", *names, f"    [*] --> {ErpStatus.NOT_SENT}", *arrows])


def table() -> str:
    """The transition table as Markdown, one row an action, without a newline at the end."""
    return "\n".join(_row(cells) for cells in (_HEADINGS, ("---",) * len(_HEADINGS), *map(_cells, TABLE)))


def _cells(row: Transition) -> tuple[str, ...]:
    sources = ", ".join(f"`{source}`" for source in row.sources)
    target = f"`{row.target}`, or where it came from" if row.goes_back else f"`{row.target}`"
    return (f"**{row.label}**", sources, target, row.who_words, row.guard_words, row.notice_words)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"

"""Rejection Metrics on one sheet of paper: an HTML file without a script or anything from elsewhere, for the printer.

Everything in it is what its reader was shown on the page; every word of a person is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

# Paper is white and ink is dark, whatever the reader's screen is set to.
STYLE = """
@page { size: letter; margin: 9mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.2rem; max-width: 62rem; background: #fff; color: #0b141c;
  font: 12px/1.35 "Source Sans 3", "Source Sans", system-ui, -apple-system, "Segoe UI", sans-serif;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem;
  border-bottom: 2px solid #1f6091; padding-bottom: .35rem; }
h1 { margin: 0; font-size: 1.9em; }
h2 { margin: 0 0 .2rem; font-size: 1.2em; color: #1b5a8a; }
p { margin: .3rem 0; }
.soft, small { color: #4a5864; font-size: .92em; }
.columns { columns: 2; column-gap: 1.6rem; }
section { break-inside: avoid; padding-top: .5rem; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 600; color: #4a5864; border-bottom: 1px solid #8795a1; }
th, td { padding: .08rem .4rem .08rem 0; vertical-align: top; }
td { border-bottom: 1px solid #e1e6ea; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
th { vertical-align: bottom; }
th.number { white-space: normal; }
.thin td { color: #5d6b77; font-style: italic; }
.bar { width: 26%; vertical-align: middle; }
.bar span { display: block; height: .6rem; background: #b3402a; border-radius: 1px; }
.blue .bar span { background: #1f6091; }
.thin .bar span { background: #8795a1; }
@media print { body { padding: 0; max-width: none; font-size: 8.2px; line-height: 1.22; } .screen { display: none; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True)
class Line:
    """One row of a table; `length` (0 … 1) is that of its bar, where the table has bars."""

    cells: Sequence[str]
    length: float | None = None
    thin: bool = False


@dataclass(frozen=True)
class Table:
    """`headers` stand above the cells; the first cell is words and the others are numbers."""

    title: str
    headers: Sequence[str]
    lines: Sequence[Line]
    note: str = ""
    blue: bool = False
    empty: str = "Nothing in this period."


def html(
    *,
    company: str,
    reader: str,
    made: str,
    period: str,
    before: str,
    filters: str,
    figures: Iterable[Table],
    tables: Iterable[Table],
) -> bytes:
    """The whole document in UTF-8: the figures in its whole width, the tables in two columns."""
    wide, sections = ("".join(map(_section, some)) for some in (figures, tables))
    document = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Rejection Metrics, {escape(period)} – {escape(company)}</title><style>{STYLE}</style></head><body>"
        f"<header><h1>Rejection Metrics</h1><strong>{escape(company)}</strong></header><main>"
        f"<p><strong>{escape(period)}</strong>, compared with {escape(before)}. {escape(filters)}</p>"
        f'<p class="soft">What {escape(reader)} may see, as it stood {escape(made)}.'
        '<span class="screen"> To keep it as a PDF, print this page and choose “Save as PDF”.</span></p>'
        f'{wide}<div class="columns">{sections}</div></main></body></html>'
    )
    return document.encode("utf-8")


def _section(table: Table) -> str:
    note = f'<p class="soft">{escape(table.note)}</p>' if table.note else ""
    body = _table(table) if table.lines else f"<p>{escape(table.empty)}</p>"
    return f"<section><h2>{escape(table.title)}</h2>{note}{body}</section>"


def _table(table: Table) -> str:
    has_bars = any(line.length is not None for line in table.lines)
    heads = "".join(
        f'<th scope="col"{_number(place)}>{escape(header)}</th>' for place, header in enumerate(table.headers)
    )
    bar_head = '<th class="bar" aria-hidden="true"></th>' if has_bars else ""
    rows = "".join(_row(line, has_bars) for line in table.lines)
    look = ' class="blue"' if table.blue else ""
    return f"<table{look}><thead><tr>{heads}{bar_head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(line: Line, has_bars: bool) -> str:
    cells = "".join(f"<td{_number(place)}>{escape(cell)}</td>" for place, cell in enumerate(line.cells))
    length = max(0.0, min(1.0, line.length or 0.0))
    bar = f'<td class="bar" aria-hidden="true"><span style="width:{length:.1%}"></span></td>' if has_bars else ""
    look = ' class="thin"' if line.thin else ""
    return f"<tr{look}>{cells}{bar}</tr>"


def _number(place: int) -> str:
    return ' class="number"' if place else ""

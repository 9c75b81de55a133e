"""Rejection Metrics to take along: the figures and the rejections as spreadsheets, and the report on one sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

import streamlit as st

from core.commitment import money
from core.metrics import THIN_BELOW, Ageing, Band, Dimension, Figure, MetricsFilter
from data.people import Me
from data.queries import metrics
from pages import metrics_items, print_report, ui
from pages import metrics_words as words
from pages.metrics_items import SIDES, Look
from pages.print_report import Line, Table

HEADERS = ("Group", "What", "What it counts", "Value", "Unit", "n", "Amount", "Period before", "n before")
DIMENSIONS = {
    Dimension.PROJECT: "project",
    Dimension.VENDOR: "contract company",
    Dimension.SENDER: "sender",
    Dimension.APPROVER: "approver",
    Dimension.TYPE: "type",
}
MOST_LINES = 6  # of a table of the report, which is one sheet
_HOUR = timedelta(hours=1)


def offer(me: Me, look: Look, before: MetricsFilter, filters: str) -> None:
    """The buttons. Each file is made when it is asked for, and the session is checked again then."""
    where = look.where
    span = f"{where.begin}_{where.end}"
    metrics_items.downloads(
        "Figures", "Figures", HEADERS, lambda: _figures(look), file_name=f"rejection_metrics_{span}"
    )
    every = look.rejections("Rejections", where)
    metrics_items.downloads("Rejections", "Rejections", every.headers, every.every_row, file_name=f"rejections_{span}")
    st.download_button(
        "Report to print",
        data=lambda: _report(me, look, before, filters),
        file_name=f"rejection_metrics_{span}.html",
        mime="text/html",
        icon=":material/print:",
        on_click="ignore",
        key="_report",
        help="One sheet of HTML. Open it and print it; the printer dialog also saves it as a PDF.",
    )


# --- spreadsheets -------------------------------------------------------------------------------------------------


def _figures(look: Look) -> Iterator[tuple[Any, ...]]:
    """Everything that the page draws, one row a figure or bar; rates in percent, stretches of time in hours."""
    desk, caller, where = look.desk, look.caller, look.where
    by_name = {figure.name: figure for figure in metrics.figures(desk, caller, where)}
    for meaning in words.EVERY:
        figure = by_name[meaning.name]
        value, unit = _number(meaning, figure.value)
        before, _ = _number(meaning, figure.previous)
        yield ("Figures", meaning.title, meaning.counts, value, unit, figure.n, None, before, figure.previous_n)
    for row in metrics.by_month(desk, caller, look.over_months):
        decided = row.rejected + row.accepted
        yield ("By month", f"{row.month:%Y-%m}", RATE, _percent(row.rate), "%", decided, None, None, None)
    for row in metrics.reasons(desk, caller, where):
        what = f"{row.code} {row.text}"
        yield ("Top reasons", what, "Rejections that cite it", row.rejections, "", None, row.amount, None, None)
    waiting = metrics.ageing(desk, caller, where)
    for side, name in SIDES.items():
        for band in _bands(waiting, side):
            group = f"Waiting with {name}"
            yield (group, f"{band.label} days", "Commitments", band.count, "", None, band.amount, None, None)
    for dimension, name in DIMENSIONS.items():
        for row in metrics.rates_by(desk, caller, where, dimension):
            yield (f"By {name}", row.label, RATE, _percent(row.rate), "%", row.decided, None, None, None)


RATE = "Rejected ÷ (accepted + rejected); n is the decisions"


def _percent(rate: Decimal | None) -> Decimal | None:
    return None if rate is None else (rate * 100).quantize(Decimal("0.01"))


def _number(meaning: words.Meaning, value: Any) -> tuple[Decimal | None, str]:
    """A value as a number with its unit."""
    if meaning.written is words.rate:
        return _percent(value), "%"
    if meaning.written is words.mean:
        return (None if value is None else value.quantize(Decimal("0.01"))), "submissions"
    hours = None if value is None else Decimal(round(value.total_seconds())) / Decimal(round(_HOUR.total_seconds()))
    return (None if hours is None else hours.quantize(Decimal("0.01"))), "hours"


def _bands(waiting: Ageing, side: str) -> Sequence[Band]:
    return waiting.accounting if side == "accounting" else waiting.project


# --- the report ---------------------------------------------------------------------------------------------------


def _report(me: Me, look: Look, before: MetricsFilter, filters: str) -> bytes:
    desk, caller, where = look.desk, look.caller, look.where
    by_name = {figure.name: figure for figure in metrics.figures(desk, caller, where)}
    return print_report.html(
        company=me.company,
        reader=me.person.name,
        made=ui.when(desk.now(), me.time_zone),
        period=words.days(where.begin, where.end),
        before=words.days(before.begin, before.end),
        filters=filters,
        figures=(_rate_figures(by_name), _clock_figures(by_name)),
        tables=(
            _month_table(look),
            _reason_table(look),
            *_ageing_tables(look),
            *(_rate_table(look, dimension) for dimension in DIMENSIONS),
        ),
    )


def _rate_figures(by_name: dict[str, Figure]) -> Table:
    lines = []
    for meaning in words.RATES:
        figure = by_name[meaning.name]
        cells = (meaning.title, meaning.written(figure.value), _over(meaning, figure), *_before(meaning, figure))
        lines.append(Line(cells, thin=figure.thin))
    return Table("Figures", ("Figure", "Value", "n", "Change", "Period before"), lines)


def _clock_figures(by_name: dict[str, Figure]) -> Table:
    """One line a clock; the change is that of its median."""
    lines = []
    for clock in words.CLOCKS:
        meaning, figure = clock.figures[0], by_name[clock.figures[0].name]
        values = (one.written(by_name[one.name].value) for one in clock.figures)
        cells = (clock.title, *values, _over(meaning, figure), *_before(meaning, figure))
        lines.append(Line(cells, thin=figure.thin))
    return Table(
        "How long it takes",
        (
            "Time",
            "Median",
            "90th percentile",
            "Median in business hours",
            "90th percentile in business hours",
            "n",
            "Change of the median",
            "Median of the period before",
        ),
        lines,
    )


def _over(meaning: words.Meaning, figure: Figure) -> str:
    return ui.counted(figure.n, *meaning.over) + (f" ({words.THIN})" if figure.thin else "")


def _before(meaning: words.Meaning, figure: Figure) -> tuple[str, str]:
    """How it changed, and what it was in the period before."""
    changed = words.change(meaning, figure).words or words.NONE
    return changed, f"{meaning.written(figure.previous)}, n = {figure.previous_n:,}"


def _month_table(look: Look) -> Table:
    rows = metrics.by_month(look.desk, look.caller, look.over_months)
    lines = [
        Line(
            (f"{row.month:%b %Y}", f"{row.rejected:,}", f"{row.rejected + row.accepted:,}", words.rate(row.rate)),
            float(row.rate or 0),
            row.rejected + row.accepted < THIN_BELOW,
        )
        for row in rows
    ]
    return Table("Rejections by month", ("Month", "Rejected", "n\u00a0decided", "Rate"), lines)


def _reason_table(look: Look) -> Table:
    rows = sorted(metrics.reasons(look.desk, look.caller, look.where), key=lambda row: (-row.rejections, row.code))
    most = max((row.rejections for row in rows), default=1)
    lines = [
        Line((f"{row.code} {row.text}", f"{row.rejections:,}", money(row.amount)), row.rejections / most)
        for row in rows
    ]
    return _shortened("Top reasons", ("Reason", "Rejections", "Amount"), lines, most=12)


def _ageing_tables(look: Look) -> Iterator[Table]:
    waiting = metrics.ageing(look.desk, look.caller, look.where)
    for side, name in SIDES.items():
        bands = _bands(waiting, side)
        most = max((band.count for band in bands), default=0) or 1
        lines = [
            Line((f"{band.label} days", f"{band.count:,}", money(band.amount)), band.count / most) for band in bands
        ]
        yield Table(f"Waiting now with {name}", ("Age", "Commitments", "Amount"), lines, blue=True)


def _rate_table(look: Look, dimension: Dimension) -> Table:
    rows = metrics.rates_by(look.desk, look.caller, look.where, dimension)
    lines = [
        Line((row.label, f"{row.rejected:,}", f"{row.decided:,}", words.rate(row.rate)), float(row.rate or 0), row.thin)
        for row in rows
    ]
    name = DIMENSIONS[dimension]
    return _shortened(f"Rejection rate by {name}", (name.capitalize(), "Rejected", "n\u00a0decided", "Rate"), lines)


def _shortened(title: str, headers: Sequence[str], lines: Sequence[Line], *, most: int = MOST_LINES) -> Table:
    more = len(lines) - most
    note = f"The first {most}; {more:,} more in the figures to download." if more > 0 else ""
    return Table(title, headers, lines[:most], note, blue=title.startswith("Rejection rate"))

"""Rejection Metrics: how much comes back, why, where and how long it takes, and the items behind every bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from core import metrics as rules
from core.commitment import TYPE_LABELS, CommitmentType, money
from core.metrics import THIN_BELOW, Band, Dimension, Figure, MetricsFilter, MonthRow, RateRow, ReasonRow
from data import queries
from data.queries import metrics
from pages import metrics_charts as charts
from pages import metrics_files, picking, ui
from pages import metrics_items as items
from pages import metrics_words as words
from pages.metrics_charts import Bar
from pages.metrics_items import Look

MOST_BARS = 15  # of one chart; the rest is in the figures that can be downloaded
HALF, WHOLE = 270, 800  # pixels for bars and their words in half of the page and in the whole of it
FEW_MAKE_MOST = Decimal("0.8")  # the reasons that together make so much are drawn strong


# --- periods and filters ------------------------------------------------------------------------------------------


def _month(day: date, ago: int = 0) -> date:
    """The first day of the month that is `ago` months before that of `day`."""
    months = day.year * 12 + day.month - 1 - ago
    return date(months // 12, months % 12 + 1, 1)


def _quarter(today: date) -> tuple[date, date]:
    return _month(today, (today.month - 1) % 3), today


PERIODS: dict[str, Callable[[date], tuple[date, date]]] = {
    "12 months": lambda today: (_month(today, 11), today),
    "This month": lambda today: (_month(today), today),
    "Last month": lambda today: (_month(today, 1), _month(today) - timedelta(days=1)),
    "This quarter": _quarter,
}
FROM_TO = "From – to"
WIDTH = 165  # of a box that limits what is counted
BY = {
    "Project": Dimension.PROJECT,
    "Contract company": Dimension.VENDOR,
    "Sender": Dimension.SENDER,
    "Approver": Dimension.APPROVER,
    "Type": Dimension.TYPE,
}


def _filters(choices: queries.Choices, today: date) -> MetricsFilter | None:
    """The boxes above the figures, all kept in the address; None while the period is not one.

    What the Commitments List has a box for as well has another name here: one name is one choice for all pages.
    """
    with st.container(horizontal=True, vertical_alignment="bottom"):
        period = st.selectbox("Period", [*PERIODS, FROM_TO], key="period", bind="query-params", width=140)
        if period == FROM_TO:
            begin = _day("From", "from", _month(today, 1), today)
            end = _day("To", "to", today, today)
        else:
            begin, end = PERIODS[period](today)
        project = picking.some("Project", choices.projects, "of_project", width=WIDTH)
        vendor = picking.some("Contract company", choices.vendors, "of_contract_company", width=WIDTH)
        kind = st.selectbox(
            "Type",
            list(CommitmentType),
            index=None,
            format_func=TYPE_LABELS.__getitem__,
            placeholder="Both",
            key="of_type",
            bind="query-params",
            width=150,
        )
        people = _told_apart(choices.people)
        sender = picking.some("Sender", people, "sender", width=WIDTH)
        approver = picking.some("Approver", people, "approver", width=WIDTH)
    if begin > end:
        st.warning("The first day is after the last one. Change **From** or **To**.", icon=":material/date_range:")
        return None
    return MetricsFilter(begin, end, project=project, vendor=vendor, type=kind, sender=sender, approver=approver)


def _day(label: str, key: str, default: date, today: date) -> date:
    return st.date_input(
        label,
        default,
        min_value=date(2000, 1, 1),
        max_value=today,
        format="YYYY-MM-DD",
        key=key,
        bind="query-params",
        width=130,
    )


def _told_apart(names: dict[int, str]) -> dict[int, str]:
    """Two people of one name get their id beside it: the address knows a choice by its words."""
    often = list(names.values())
    return {key: name if often.count(name) == 1 else f"{name} (id {key})" for key, name in names.items()}


def _filters_in_words(where: MetricsFilter, choices: queries.Choices) -> str:
    """What the filters let through, for the report."""
    named = {
        "Projects": [choices.projects.get(key, "") for key in where.project],
        "Contract companies": [choices.vendors.get(key, "") for key in where.vendor],
        "Type": [TYPE_LABELS[where.type]] if where.type else [],
        "Senders": [choices.people.get(key, "") for key in where.sender],
        "Approvers": [choices.people.get(key, "") for key in where.approver],
    }
    said = [f"{label}: {', '.join(names)}." for label, names in named.items() if names]
    return " ".join(said) or "All projects, contract companies, types, senders and approvers."


# --- figures ------------------------------------------------------------------------------------------------------


def _figures(figures: Sequence[Figure]) -> None:
    by_name = {figure.name: figure for figure in figures}
    with st.grid(6, min_column_width=165, gap="xsmall"):
        for meaning in words.RATES:
            _card(meaning, by_name[meaning.name])
    with st.grid(4, min_column_width=215, gap="xsmall"):
        for clock in words.CLOCKS:
            _clock(clock, by_name)


def _card(meaning: words.Meaning, figure: Figure) -> None:
    with st.container(border=True, height="stretch", gap="xxsmall"):
        _metric(meaning, figure)
        st.caption(words.counted_over(meaning, figure))


def _metric(meaning: words.Meaning, figure: Figure) -> None:
    change = words.change(meaning, figure)
    st.metric(
        meaning.title,
        words.greyed(meaning.written(figure.value), thin=figure.thin),
        change.words or None,
        delta_color=change.colour,
        delta_arrow=change.arrow,
        help=meaning.counts,
    )


def _clock(clock: words.Clock, by_name: dict[str, Figure]) -> None:
    """One stretch of time: its median large, and below it the 90th percentile, both also in business hours."""
    first = by_name[clock.figures[0].name]
    _, p90, business, business_p90 = (
        words.greyed(meaning.written(by_name[meaning.name].value), thin=first.thin) for meaning in clock.figures
    )
    with st.container(border=True, height="stretch", gap="xxsmall"):
        _metric(clock.figures[0], first)
        st.markdown(
            f"90th percentile **{p90}**  \nIn business hours **{business}**, 90th percentile **{business_p90}**"
        )
        st.caption(words.counted_over(clock.figures[0], first))


# --- bars ---------------------------------------------------------------------------------------------------------


def _months(rows: Sequence[MonthRow]) -> list[Bar]:
    return [
        Bar(
            key=f"month:{row.month:%Y-%m}",
            label=f"{row.month:%b %Y}",
            value=row.rejected,
            rest=row.accepted,
            words=words.of_all(row.rejected, row.rejected + row.accepted, row.rate),
            count=row.rejected,
            role=charts.THIN if row.rejected + row.accepted < THIN_BELOW else charts.REJECTED,
        )
        for row in rows
    ]


def _reasons(rows: Sequence[ReasonRow], *, by_amount: bool) -> list[Bar]:
    """Largest first; those that together make 80 % are drawn strong."""
    sizes = [row.amount if by_amount else Decimal(row.rejections) for row in rows]
    order = sorted(range(len(rows)), key=lambda at: (-sizes[at], rows[at].code))
    whole = sum(sizes) or Decimal(1)
    bars, before = [], Decimal(0)
    for row, size in ((rows[at], sizes[at]) for at in order):
        after = before + size
        counted = f"{money(row.amount)} in {row.rejections:,}" if by_amount else f"{row.rejections:,}"
        bars.append(
            Bar(
                key=f"reason:{row.code}",
                label=f"{row.code} {row.text}",
                value=float(size),
                words=f"{counted} · cumulated {words.rate(after / whole)}",
                count=row.rejections,
                role=charts.REJECTED if before < FEW_MAKE_MOST * whole else charts.REST,
            )
        )
        before = after
    return bars


def _ageing(side: str, bands: Sequence[Band], *, by_amount: bool) -> list[Bar]:
    return [
        Bar(
            key=f"{items.WITH}{side}:{band.label}",
            label=f"{band.label} days",
            value=float(band.amount) if by_amount else band.count,
            words=f"{money(band.amount)} in {band.count:,}" if by_amount else f"{band.count:,}",
            count=band.count,
            role=charts.RATE,
        )
        for band in bands
    ]


def _rates(dimension: Dimension, rows: Sequence[RateRow]) -> list[Bar]:
    return [
        Bar(
            key=f"{dimension.value}:{row.key}",
            label=row.label,
            value=float(row.rate),
            words=words.of_all(row.rejected, row.decided, row.rate),
            count=row.rejected,
            role=charts.THIN if row.thin else charts.RATE,
        )
        for row in rows
    ]


# --- charts -------------------------------------------------------------------------------------------------------


def _chart(name: str, box: str, bars: Sequence[Bar], draw: Callable[[Sequence[Bar], str], Any], alt: str) -> None:
    """A chart whose bars can be clicked, and the box to pick the same with the keyboard."""
    shown, chosen = bars[:MOST_BARS], items.chosen()
    st.vega_lite_chart(
        spec=draw(shown, chosen if chosen in {bar.key for bar in shown} else ""),
        key=items.chart_key(name),
        on_select=partial(items.bar_clicked, name, charts.POINT),
        alt=alt,
    )
    if len(bars) > len(shown):
        st.caption(f"The first {len(shown)} of {len(bars):,}. All are in the box below and in the figures to download.")
    names = {bar.key: f"{bar.label}: {bar.words}" for bar in bars if bar.count}
    key = f"_pick_{name}"
    st.session_state[key] = chosen if chosen in names else None
    st.selectbox(
        box,
        list(names),
        index=None,
        format_func=lambda one: names.get(one, one),
        placeholder="Pick one, or click its bar",
        key=key,
        on_change=items.bar_picked,
        args=(key,),
    )
    if chosen in names:
        st.html(ui.plain_link("To the list below", f"#{items.ANCHOR}"))


def _card_of(title: str, counts: str) -> Any:
    card = st.container(border=True, height="stretch")
    with card:
        st.header(title, anchor=False)
        st.caption(counts)
    return card


def _by_size(key: str) -> bool:
    """The switch between counts and amounts; True for amounts."""
    return (
        st.segmented_control(
            "Size of the bars", ["Count", "Amount"], default="Count", required=True, key=key, bind="query-params"
        )
        == "Amount"
    )


def _draw_months(look: Look, found: metrics.Everything) -> list[Bar]:
    where = look.over_months
    bars = _months(found.months)
    with _card_of(
        "Rejections by month",
        f"Decisions from {words.days(where.begin, where.end)}: rejected of all decided, and the rate. "
        "Never fewer than twelve months, so that there is a trend to see.",
    ):
        if not any(bar.value + bar.rest for bar in bars):
            _no_decisions()
            return bars
        most = max(bars, key=lambda bar: bar.value)
        _chart(
            "months",
            "Rejections of a month",
            bars,
            charts.months,
            f"Decisions by month; most rejections in {most.label}: {most.words}",
        )
    return bars


def _draw_reasons(found: metrics.Everything) -> list[Bar]:
    with _card_of("Top reasons", "Rejections of the period that cite the reason, and the amount sent with them."):
        by_amount = _by_size("reasons_by")
        bars = _reasons(found.reasons, by_amount=by_amount)
        if not bars:
            st.info("Nothing was rejected in this period under these filters.", icon=":material/thumb_up:")
            return bars
        few = sum(bar.role == charts.REJECTED for bar in bars)
        verb = "makes" if few == 1 else "make"
        st.markdown(f"**{few} of {ui.counted(len(bars), 'reason')}** {verb} up 80 %: the strong bars.")
        _chart(
            "reasons",
            "Rejections with a reason",
            bars,
            partial(
                charts.lying,
                title="Amount" if by_amount else "Rejections",
                kind="Reason",
                width=HALF,
            ),
            f"Reasons, most cited first: {bars[0].label}, {bars[0].words}",
        )
    return bars


def _draw_ageing(found: metrics.Everything) -> list[Bar]:
    every: list[Bar] = []
    with _card_of("Ageing", "What waits now, whatever the period, by days since it was sent or rejected."):
        by_amount = _by_size("ageing_by")
        for side, bands in (("accounting", found.ageing.accounting), ("project", found.ageing.project)):
            bars = _ageing(side, bands, by_amount=by_amount)
            every += bars
            st.markdown(f"**With {items.SIDES[side]}**: {AGEING[side]}")
            if any(bar.count for bar in bars):
                _draw_side(side, bars, by_amount=by_amount)
            else:
                st.info(NOTHING_WAITS[side], icon=":material/inbox:")
    return every


def _draw_side(side: str, bars: list[Bar], *, by_amount: bool) -> None:
    title = "Amount" if by_amount else "Commitments"
    oldest = next(bar for bar in reversed(bars) if bar.count)
    _chart(
        f"ageing_{side}",
        f"What waits with {items.SIDES[side]}",
        bars,
        partial(charts.lying, title=title, kind="Waiting", width=HALF),
        f"What waits with {items.SIDES[side]} by age; oldest: {oldest.label}, {oldest.words}",
    )


def _draw_rates(look: Look, found: metrics.Everything) -> list[Bar]:
    with _card_of("Rejection rate by …", f"Rejected of all decisions of the period; grey where {words.THIN}."):
        by = st.segmented_control("By", list(BY), default="Project", required=True, key="rate_by", bind="query-params")
        counted = BY[by] is found.dimension  # not yet when the address was followed
        rates = found.rates if counted else metrics.rates_by(look.desk, look.caller, look.where, BY[by])
        bars = _rates(BY[by], rates)
        if not bars:
            _no_decisions()
            return bars
        _chart(
            "rates",
            f"Rejections of one {by.lower()}",
            bars,
            partial(charts.lying, title="Rejection rate per decision", kind=by, width=WHOLE),
            f"Rejection rate by {by.lower()}, highest first: {bars[0].label}, {bars[0].words}",
        )
    return bars


AGEING = {"accounting": "sent and not decided yet", "project": "rejected and not sent again yet"}
NOTHING_WAITS = {
    "accounting": "Nothing waits for acceptance. What is sent to the ERP appears here until accounting decides.",
    "project": "Nothing waits with the project. What accounting rejects appears here until it is sent again.",
}


def _no_decisions() -> None:
    st.info(
        "Accounting decided nothing in this period under these filters. Choose a longer period or fewer filters above.",
        icon=":material/date_range:",
    )


# --- the page -----------------------------------------------------------------------------------------------------


def _count(look: Look) -> metrics.Everything:
    dimension = BY.get(st.session_state.get("rate_by", ""), Dimension.PROJECT)
    return metrics.everything(look.desk, look.caller, look.where, look.over_months, dimension)


@ui.part
def _charts(look: Look, counted: list[metrics.Everything]) -> None:
    """The charts for themselves: a click on a bar counts them again and leaves the figures above as they are.

    `counted` holds what the figures were counted with, for the first time that the charts are drawn.
    """
    _rows(look, counted.pop() if counted else _count(look))


def _rows(look: Look, found: metrics.Everything) -> None:
    """Three rows; the list behind a bar opens below the row of its chart."""
    drawn: list[Bar] = []

    def behind(slot: Any, *bars: Bar) -> None:
        drawn.extend(bars)
        bar = next((bar for bar in bars if bar.key == items.chosen()), None)
        if bar is not None:
            with slot:
                items.show(look.behind(bar.key, bar.label))

    behind(st.container(), *_draw_months(look, found))
    row, slot = st.grid(2, min_column_width=400), st.container()
    with row:
        reasons = _draw_reasons(found)
        waiting = _draw_ageing(found)
    behind(slot, *reasons, *waiting)
    behind(st.container(), *_draw_rates(look, found))
    if items.chosen() and items.chosen() not in {bar.key for bar in drawn}:
        st.info("What this address asks for has no bar under these filters.", icon=":material/filter_alt_off:")
        st.button("Forget it", icon=":material/close:", key="_forget_items", on_click=items.close)


@ui.part
def _downloads(look: Look, before: MetricsFilter, filters: str) -> None:
    """For themselves, too: to open them counts nothing anew."""
    ui.when_open("Downloads", ":material/download:", metrics_files.offer, ui.me(), look, before, filters)


def _show() -> None:
    me, desk, caller = ui.me(), ui.desk(), ui.caller()
    today = desk.now().astimezone(ZoneInfo(me.time_zone)).date()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title("Rejection Metrics", width="stretch")
        take_along = st.container(width="content")
    choices = queries.choices(desk, caller)
    where = _filters(choices, today)
    if where is None:
        return
    over_months = replace(where, begin=min(where.begin, _month(where.end, 11)))
    look = Look(desk, caller, me.time_zone, where, over_months)
    found = _count(look)
    before = rules.before(where)
    st.caption(
        f"Decisions from **{words.days(where.begin, where.end)}**, compared with "
        f"{words.days(before.begin, before.end)}, on the commitments that you may see."
    )
    _figures(found.figures)
    _charts(look, [found])
    with take_along:
        _downloads(look, before, _filters_in_words(where, choices))


_show()

"""Behind a bar: which one is looked into (in the address as `items`), and the list of exactly what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from core.commitment import CommitmentType, money
from core.metrics import Dimension, MetricsFilter
from data.desk import Caller, Desk
from data.queries import metrics
from data.queries.metrics import RejectionRow, WaitingRow
from pages import spreadsheet, ui

PARAMETER = "items"  # in the address: month:2026-03, reason:N1, with_accounting:4–7, vendor:12
ANCHOR = "behind-the-bar"  # of the list on the page
PER_PAGE = 50
AT_ONCE = 1_000  # rows read at a time for a download
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


# --- which bar ----------------------------------------------------------------------------------------------------


def chosen() -> str:
    """The bar that is looked into, by its key; "" for none."""
    return str(st.query_params.get(PARAMETER, ""))


def choose(key: str) -> None:
    if key:
        st.query_params[PARAMETER] = key
    else:
        st.query_params.pop(PARAMETER, None)
    st.session_state["items_page"] = 1


def close() -> None:
    """Nothing is looked into, and no chart holds on to its bar."""
    _let_go()
    choose("")


def chart_key(name: str) -> str:
    """A chart gets another key when its selection is stale, which is how Streamlit forgets one."""
    return f"_chart_{name}_{st.session_state.get(f'_turn_{name}', 0)}"


def bar_clicked(name: str, selection: str) -> None:
    """For a chart's on_select: the bar that was clicked, or none when the click was beside them."""
    points = st.session_state[chart_key(name)]["selection"].get(selection) or [{}]
    if st.session_state.get("_held") not in (None, name):
        _let_go()
    st.session_state["_held"] = name
    choose(str(points[0].get("key", "")))


def bar_picked(box: str) -> None:
    """For a box: the bar that was picked in it, or none when it was emptied."""
    _let_go()
    choose(st.session_state[box] or "")


def _let_go() -> None:
    held = st.session_state.pop("_held", None)
    if held is not None:
        st.session_state[f"_turn_{held}"] = st.session_state.get(f"_turn_{held}", 0) + 1


# --- what is behind it --------------------------------------------------------------------------------------------

REJECTION_HEADERS = (
    "Number",
    "Contract company",
    "Title",
    "Project",
    "Amount",
    "Submission",
    "Rejected at",
    "Rejected by",
    "Sent by",
    "Reasons",
    "Comment",
)
WAITING_HEADERS = ("Number", "Contract company", "Title", "Project", "Amount", "Submission", "Since", "Days", "Sent by")


@dataclass(frozen=True)
class Behind:
    """What a bar counts: `read(page, per_page)` gives a page of it, `cells` the row of one item under `headers`."""

    title: str
    noun: str
    headers: tuple[str, ...]
    read: Callable[[int, int], Any]
    cells: Callable[[Any], tuple[Any, ...]]

    def every_row(self) -> Iterable[tuple[Any, ...]]:
        page, pages = 1, 1
        while page <= pages:
            found = self.read(page, AT_ONCE)
            yield from (self.cells(row) for row in found.rows)
            page, pages = page + 1, found.pages


@dataclass(frozen=True)
class Look:
    """Who looks, at which filter. The chart of the months may show more months than the period has: `over_months`."""

    desk: Desk
    caller: Caller
    time_zone: str
    where: MetricsFilter
    over_months: MetricsFilter

    def rejections(self, title: str, where: MetricsFilter, **only: Any) -> Behind:
        return Behind(
            title,
            "rejection",
            REJECTION_HEADERS,
            lambda page, per_page: metrics.rejections(
                self.desk, self.caller, where, page=page, per_page=per_page, **only
            ),
            self._rejection,
        )

    def behind(self, key: str, label: str) -> Behind:
        """What the bar of this key counts; `key` is one of a bar that was drawn."""
        kind, _, value = key.partition(":")
        if kind == "month":
            return self.rejections(label, self.over_months, month=date.fromisoformat(f"{value}-01"))
        if kind == "reason":
            return self.rejections(label, self.where, reason=value)
        side = kind.removeprefix(WITH)
        if side != kind:
            return self._waiting(f"With {SIDES[side]}: {label}", side, value)
        return self.rejections(label, replace(self.where, **{kind: _narrowed(kind, value)}))

    def _waiting(self, title: str, side: str, band: str) -> Behind:
        return Behind(
            title,
            "commitment",
            WAITING_HEADERS,
            lambda page, per_page: metrics.waiting(
                self.desk, self.caller, self.where, side=side, band=band, page=page, per_page=per_page
            ),
            self._waiting_row,
        )

    def _rejection(self, row: RejectionRow) -> tuple[Any, ...]:
        return (
            row.number,
            row.vendor,
            row.title,
            row.project,
            row.amount,
            row.submission,
            ui.when(row.rejected_at, self.time_zone),
            row.approver,
            row.sender,
            ", ".join(row.codes),
            row.comment,
        )

    def _waiting_row(self, row: WaitingRow) -> tuple[Any, ...]:
        return (
            row.number,
            row.vendor,
            row.title,
            row.project,
            row.amount,
            row.submission,
            ui.when(row.since, self.time_zone),
            row.days,
            row.sender,
        )


WITH = "with_"  # before a side in the key of a bar: a project is a bar too
SIDES = {"accounting": "accounting", "project": "the project"}


def _narrowed(kind: str, value: str) -> Any:
    return CommitmentType(value) if kind == Dimension.TYPE else (int(value),)


# --- the list -----------------------------------------------------------------------------------------------------


def show(behind: Behind) -> None:
    """The list with its count, one page of it, a way to each item without the grid, and its files."""
    found = behind.read(st.session_state.get("items_page", 1), PER_PAGE)
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header(ui.plain(behind.title), anchor=ANCHOR, width="stretch")
            st.button("Close the list", icon=":material/close:", key="_close_items", on_click=close)
        st.markdown(f"**{ui.counted(found.count, behind.noun)}**")
        if not found.rows:
            st.info("Nothing is behind this any more. Close the list and look again.", icon=":material/inbox:")
            return
        _table(behind, found.rows)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            if found.pages > 1:
                st.pagination(found.pages, key="items_page", bind="query-params")
            names = {row.commitment_id: f"{row.number} · {row.title} · {row.vendor}" for row in found.rows}
            ui.opener("Open a commitment of this list", names, "Open the commitment", "_item")
            downloads("items", behind.title, behind.headers, behind.every_row, file_name=f"{behind.noun}s")


def _table(behind: Behind, rows: Sequence[Any]) -> None:
    cells = [behind.cells(row) for row in rows]
    frame = pd.DataFrame(
        {
            "Open": [ui.edit_link(row.commitment_id) for row in rows],
            **{header: [_shown(cell[place]) for cell in cells] for place, header in enumerate(behind.headers)},
        }
    )
    column = st.column_config
    st.dataframe(
        frame,
        hide_index=True,
        height="content" if len(rows) <= 12 else 460,
        alt=f"{behind.title}: one row for each {behind.noun}",
        column_config={
            "Open": column.LinkColumn(
                "Link", display_text="Open", width=56, help="Opens Edit and Re-send in another tab"
            ),
            "Amount": column.TextColumn(alignment="right"),
            "Title": column.TextColumn(width=190),
            "Comment": column.TextColumn(width=320),
        },
    )


def _shown(value: Any) -> Any:
    return value if isinstance(value, int | str) else money(value)


def downloads(
    name: str, sheet: str, headers: Sequence[str], rows: Callable[[], Iterable[Sequence[Any]]], *, file_name: str
) -> None:
    """A CSV and an XLSX of the rows. A file is made when it is asked for, and the session is checked again then."""
    makers: dict[str, tuple[str, Callable[[], bytes]]] = {
        "CSV": ("text/csv", lambda: spreadsheet.as_csv(headers, rows())),
        "XLSX": (XLSX, lambda: spreadsheet.as_xlsx(_sheet_name(sheet), headers, list(rows()))),
    }
    for kind, (mime, make) in makers.items():
        st.download_button(
            f"{name.capitalize()} as {kind}" if name != "items" else f"Download {kind}",
            data=make,
            file_name=f"{file_name}.{kind.lower()}",
            mime=mime,
            icon=":material/download:",
            on_click="ignore",
            key=f"_{name}_{kind}",
        )


def _sheet_name(words: str) -> str:
    """A spreadsheet program takes 31 characters, and not all of them."""
    return "".join(one for one in words if one not in "[]:*?/\\'").strip()[:31] or "Items"

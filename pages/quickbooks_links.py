"""Which of QuickBooks' vendors, customer:jobs and service items are ours."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from core.erp import Entry
from core.links import State
from data import erp_lists
from data.erp_lists import LinkRow, LinkTable
from data.people import Me
from pages import ui

REGISTERS = {  # words, one of theirs, what follows from unlinking
    "vendors": ("Vendors", "QuickBooks vendor", "its commitments cannot be sent"),
    "projects": ("Projects", "QuickBooks customer:job", "its commitments cannot be sent"),
    "cost_codes": ("Cost codes", "QuickBooks item", "lines with it cannot be sent"),
}
MARKS = {
    State.LINKED: ("✓ Linked", "green"),
    State.NOT_LINKED: ("○ Not linked", "grey"),
    State.INACTIVE: ("! Inactive in QuickBooks", "yellow"),
    State.GONE: ("✕ Deleted in QuickBooks", "red"),
    State.UNKNOWN: ("✕ Not in QuickBooks' list", "red"),
}
ONLY_OPEN = "Only what is not linked"
TALLEST = 460  # pixels
MANY_ROWS = 12
NO_LISTS = (
    "QuickBooks' lists come with the first visit of the connector. Until then files are made with the QuickBooks names that "
    "are typed in the Directory."
)


def show(me: Me) -> None:
    register = st.segmented_control(
        "Register",
        list(REGISTERS),
        format_func=lambda name: REGISTERS[name][0],
        default="vendors",
        required=True,
        key="register",
        bind="query-params",
        label_visibility="collapsed",
    )
    register = register or "vendors"
    table = erp_lists.table(ui.desk(), ui.caller(), register)
    if not table.entries:
        st.info(NO_LISTS, icon=":material/hourglass_empty:")
    _link_all(register, table)
    _rows(table)
    _one(register, table)


def _link_all(register: str, table: LinkTable) -> None:
    suggested = table.suggestions
    if not suggested:
        return
    with st.popover(f"Link all {ui.counted(len(suggested), 'suggestion')} …", icon=":material/done_all:"):
        st.text("Each has exactly one entry of the same name in QuickBooks:")
        pairs = {"Ours": [row.words for row in suggested], "QuickBooks": [_name(row.suggestion) for row in suggested]}
        st.dataframe(pd.DataFrame(pairs), hide_index=True, height=min(TALLEST, 38 * (len(suggested) + 1)))
        st.button(
            f"Link these {len(suggested):,}",
            type="primary",
            key=f"link_all_{register}_{len(suggested)}",
            on_click=ui.run,
            args=(erp_lists.link_all, register),
            kwargs={"done": lambda count: f"{ui.counted(count, 'link')} made."},
        )


def _name(entry: Entry | None) -> str:
    return entry.name if entry else ""


def _rows(table: LinkTable) -> None:
    only_open = st.checkbox(ONLY_OPEN, value=any(row.state is not State.LINKED for row in table.rows), key="links_open")
    rows = [row for row in table.rows if not only_open or row.state is not State.LINKED]
    if not rows:
        st.success("All of them are linked." if table.rows else "There are none yet. Add them in the Directory.")
        return
    frame = pd.DataFrame(
        {
            "Ours": [row.words for row in rows],
            "State": [[MARKS[row.state][0]] for row in rows],
            "Linked to": [row.full_name for row in rows],
            "Suggestion": [_name(row.suggestion) if row.state is not State.LINKED else "" for row in rows],
        }
    )
    st.dataframe(
        frame,
        hide_index=True,
        height=TALLEST if len(rows) > MANY_ROWS else "content",
        alt="Ours with their links to QuickBooks",
        column_config={
            "State": st.column_config.MultiselectColumn(
                options=[words for words, _ in MARKS.values()],
                color=[ui.COLOURS[colour][1] for _, colour in MARKS.values()],
                width=230,
            )
        },
    )


def _one(register: str, table: LinkTable) -> None:
    """One of ours: picked by name, by what is open first, or by the address (pick=12)."""
    words, theirs, consequence = REGISTERS[register]
    by_id = {row.id: row for row in sorted(table.rows, key=lambda row: row.state is State.LINKED)}
    asked = st.query_params.get("pick", "")
    start = int(asked) if asked.isdigit() and int(asked) in by_id else None
    st.header(f"Link one of the {words.lower()}")
    picked = st.selectbox(
        "Ours",
        list(by_id),
        index=list(by_id).index(start) if start is not None else None,
        format_func=lambda key: f"{by_id[key].words} · {by_id[key].state}" if key in by_id else "",
        placeholder="Pick or type a name",
        key=f"links_ours_{register}",
        width=560,
    )
    if picked is not None and picked in by_id:
        _link(register, by_id[picked], table.entries, theirs, consequence)


def _link(register: str, row: LinkRow, entries: tuple[Entry, ...], theirs: str, consequence: str) -> None:
    ids = [entry.id for entry in entries]
    names = {entry.id: entry.name for entry in entries}
    likely = row.list_id if row.list_id in names else row.suggestion.id if row.suggestion else None
    key = f"{register}_{row.id}_{row.list_id}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            theirs,
            ids,
            index=ids.index(likely) if likely in names else None,
            format_func=lambda list_id: names.get(list_id, ""),
            placeholder="Pick or type a name",
            key=f"links_theirs_{key}",
            width=420,
        )
        st.button(
            "Link",
            type="primary",
            icon=":material/link:",
            key=f"links_link_{key}",
            disabled=chosen is None or chosen == row.list_id,
            on_click=ui.run,
            args=(erp_lists.link, register, row.id, chosen or "", row.list_id),
            kwargs={"done": lambda name: f"{row.words} is linked to {name} now."},
        )
        if row.list_id:
            with st.popover("Unlink …", icon=":material/link_off:", key=f"links_unlink_{key}"):
                st.text(f"Without a link, {consequence}. What QuickBooks holds already stays as it is.")
                st.button(
                    f"Unlink {ui.plain(row.words)}",
                    key=f"links_unlink_yes_{key}",
                    on_click=ui.run,
                    args=(erp_lists.unlink, register, row.id, row.list_id),
                    kwargs={"done": f"{row.words} is not linked any more."},
                )

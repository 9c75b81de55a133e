"""What waits for QuickBooks, what was handed over, what failed, what nobody answered, and what is there."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from core.commitment import money
from core.erp import ExportState
from core.transitions import Action, Said
from data import commands
from data.people import Me
from data.queries import exports
from data.queries.exports import ExportRow
from pages import export_card, ui

GROUPS = {  # of data.queries.exports.GROUPS: heading, and what is said when nothing is in it
    "failed": ("Failed to export", "Nothing failed to export."),
    "exporting": ("Exporting", "Nothing is on its way to QuickBooks."),
    "ready": ("Ready to export", "Nothing waits for QuickBooks. What is accepted appears here at once."),
    "synced": ("Synced", "Nothing is synced yet."),
}
MANY_ROWS = 12  # more than these scroll inside the table
TALLEST = 460  # pixels
NEWEST = "The newest {shown} of {count:,}. The others stand in the Commitments List."


def show(me: Me) -> None:
    counts = exports.counts(ui.desk(), ui.caller())
    with st.container(horizontal=True):
        for name, (heading, _) in GROUPS.items():
            st.metric(heading, f"{counts[name]:,}", border=True)
    for name, (heading, nothing) in GROUPS.items():
        st.header(heading)
        rows = exports.group(ui.desk(), ui.caller(), name)
        if not rows:
            st.caption(nothing)
            continue
        cards = [row for row in rows if _needs_somebody(row)]
        for row in cards:
            _card(row, me.time_zone)
        _table([row for row in rows if row not in cards], me.time_zone, heading)
        if counts[name] > len(rows):
            st.caption(NEWEST.format(shown=len(rows), count=counts[name]))
            ui.link_to_list()
    _opener(me)


def _needs_somebody(row: ExportRow) -> bool:
    return row.state in (ExportState.UNKNOWN, ExportState.FAILED) or bool(row.differences and row.state is not None)


def _card(row: ExportRow, time_zone: str) -> None:
    with st.container(border=True):
        st.markdown(
            f"**{ui.plain(row.number)} – {ui.plain(row.title)}** · {ui.plain(row.vendor)} · {ui.plain(money(row.amount))}"
        )
        export_card.show(row, time_zone, "orders")
        with st.container(horizontal=True):
            if row.state is ExportState.FAILED and row.decides:
                st.button(
                    "Retry export",
                    icon=":material/sync:",
                    key=f"retry_{row.id}_{row.version}",
                    on_click=ui.run,
                    args=(commands.act, row.id, Action.RETRY, Said(seen_version=row.version)),
                )
                ui.link_to_review(row.id, "Reject it in Accountant Review")
            ui.link_to_edit(row.id, "Open the commitment")


def _table(rows: Sequence[ExportRow], time_zone: str, heading: str) -> None:
    if not rows:
        return
    frame = pd.DataFrame(
        {
            "Number": [row.number for row in rows],
            "Contract company": [row.vendor for row in rows],
            "Amount": [money(row.amount) for row in rows],
            "ERP reference": [row.reference for row in rows],
            "State": [export_card.words(row, time_zone) for row in rows],
            "Since": [ui.when(row.since, time_zone) for row in rows],
            "What QuickBooks said": [row.error for row in rows],
            "TxnID": [row.erp_id for row in rows],
        }
    )
    shown = frame.loc[:, [name for name in frame if any(frame[name])]]
    st.dataframe(
        shown,
        hide_index=True,
        height=TALLEST if len(rows) > MANY_ROWS else "content",
        alt=f"{heading}: commitments, oldest first",
        column_config={
            "State": st.column_config.TextColumn(width=330),
            "Amount": st.column_config.TextColumn(alignment="right"),
        },
    )


def _opener(me: Me) -> None:
    """The way to one of them without a grid."""
    rows = [row for name in GROUPS for row in exports.group(ui.desk(), ui.caller(), name)]
    if rows:
        names = {row.id: f"{row.number} · {row.vendor} · {money(row.amount)}" for row in rows}
        ui.opener("Open a commitment", names, "Open", "quickbooks")

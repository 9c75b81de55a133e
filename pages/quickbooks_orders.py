"""What waits for QuickBooks, what was handed over, what failed, what nobody answered, and what is there."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from core.commitment import money
from core.erp import ExportState
from core.transitions import Action, ErpStatus, Said
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
MOST_CARDS = 10  # of a group; the others stand in its table and move up
TALLEST = 460  # pixels
MORE_CARDS = "The {shown} oldest that need somebody. {left:,} more stand in the table and move up."
NEWEST = "The newest {shown} of {count:,}. The others stand in the Commitments List."
OLDEST = "The oldest {shown} of {count:,}. The others move up, and stand in the Commitments List."


def show(me: Me) -> None:
    counts = {name: count for name, (count, _) in exports.lengths(ui.desk(), ui.caller()).items()}
    with st.container(horizontal=True):
        for name, (heading, _) in GROUPS.items():
            st.metric(heading, f"{counts[name]:,}", border=True)
    groups = {name: exports.group(ui.desk(), ui.caller(), name) for name in GROUPS}
    for name, rows in groups.items():
        _group(name, rows, counts[name], me.time_zone)
    _opener([row for rows in groups.values() for row in rows])


def _group(name: str, rows: Sequence[ExportRow], count: int, time_zone: str) -> None:
    heading, nothing = GROUPS[name]
    st.header(heading)
    if not rows:
        st.caption(nothing)
        return
    needed = [row for row in rows if _needs_somebody(row)]
    cards = needed[:MOST_CARDS]
    for row in cards:
        _card(row, time_zone)
    if len(needed) > len(cards):
        st.caption(MORE_CARDS.format(shown=len(cards), left=len(needed) - len(cards)))
    carded = {row.id for row in cards}
    _table([row for row in rows if row.id not in carded], time_zone, heading)
    if count > len(rows):
        st.caption((NEWEST if name == "synced" else OLDEST).format(shown=len(rows), count=count))
        ui.link_to_list()


def _needs_somebody(row: ExportRow) -> bool:
    failed = row.erp_status is ErpStatus.EXPORT_FAILED
    return failed or row.state is ExportState.UNKNOWN or bool(row.differences)


def _card(row: ExportRow, time_zone: str) -> None:
    with st.container(border=True):
        st.markdown(
            f"**{ui.plain(row.number)} – {ui.plain(row.title)}** · {ui.plain(row.vendor)} · {ui.plain(money(row.amount))}"
        )
        export_card.show(row, time_zone, "orders")
        with st.container(horizontal=True, vertical_alignment="center"):
            if row.erp_status is ErpStatus.EXPORT_FAILED and row.decides:
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
            "Amount": st.column_config.TextColumn(alignment="right"),
        },
    )


def _opener(rows: Sequence[ExportRow]) -> None:
    """The way to one of them without a grid."""
    if rows:
        names = {row.id: f"{row.number} · {row.vendor} · {money(row.amount)}" for row in rows}
        ui.opener("Open a commitment", names, "Open", "quickbooks")

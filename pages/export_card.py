"""Where one accepted commitment is on its way into QuickBooks, in words, and what a person can do about it."""

from __future__ import annotations

import streamlit as st

from core.erp import ExportState
from core.quickbooks import codes
from core.transitions import ErpStatus
from data import commands
from data.queries.exports import ExportRow
from pages import ui

LOOKS: dict[ExportState, tuple[str, str, str]] = {  # words, icon, colour
    ExportState.QUEUED: ("Ready to export", ":material/schedule_send:", "blue"),
    ExportState.HANDED_OVER: ("Handed over, not answered yet", ":material/sync:", "blue"),
    ExportState.UNKNOWN: ("Unknown – check QuickBooks", ":material/help:", "red"),
    ExportState.FILE_PRODUCED: ("File produced – confirm the import", ":material/draft:", "yellow"),
    ExportState.DONE: ("In QuickBooks", ":material/check_circle:", "green"),
    ExportState.FAILED: ("Failed to export", ":material/error:", "red"),
    ExportState.WITHDRAWN: ("Withdrawn", ":material/settings_backup_restore:", "grey"),
}
UNKNOWN = (
    "QuickBooks got it and never answered, so nothing says whether it holds it. Asking is safe: what is found there is "
    "taken over, and only what is not there is handed over again."
)
NOT_THERE = (
    "Say so only after you looked: it counts as failed then, and can be retried or rejected. QuickBooks is asked once "
    "more before it gets it again."
)
GONE = (
    "Unlinking gives it back to the project as “Not sent”. Delete the purchase order in QuickBooks first; "
    "while it is there, nothing is unlinked."
)


def words(row: ExportRow, time_zone: str) -> str:
    """`Ready to export, tried again at 2026-03-02 10:05 (2 tries)`; plain text."""
    if row.state is None or row.erp_status is ErpStatus.NOT_SENT:
        return ""
    said = LOOKS[row.state][0]
    if row.state is ExportState.HANDED_OVER:
        said = f"{said}, since {ui.when(row.since, time_zone)}"
    if row.due_at is not None and row.state in (ExportState.QUEUED, ExportState.HANDED_OVER):
        said = f"{said}, tried again at {ui.when(row.due_at, time_zone)}"
    return f"{said} ({ui.counted(row.attempts, 'try', 'tries')})" if row.attempts > 1 else said


def show(row: ExportRow, time_zone: str, key: str) -> None:
    """The state of the export with what QuickBooks said, what it keeps otherwise, and the buttons that settle it.

    `key` keeps the buttons of two places apart.
    """
    if row.state is not None:
        _, icon, colour = LOOKS[row.state]
        st.markdown(ui.mark(f"{icon} {ui.plain(words(row, time_zone))}", colour))
    if row.confirmed_by:
        st.caption(f"{ui.plain(row.confirmed_by)} says that QuickBooks holds it; QuickBooks itself was not asked.")
    if row.error and row.state is not ExportState.DONE:
        st.error(ui.plain(row.told), icon=":material/error:")
        if row.error_code and row.state is not ExportState.UNKNOWN:  # which has a cure of its own
            failed = row.erp_status is ErpStatus.EXPORT_FAILED
            advice = codes.advice(row.error_code, row.error_text, failed=failed)
            st.caption(f":material/lightbulb: {ui.plain(advice)}")
    if row.differences:
        told = "\n".join(f"- {ui.plain(one)}" for one in row.differences)
        st.warning(f"QuickBooks keeps it otherwise than it was accepted:\n\n{told}", icon=":material/difference:")
    if row.state is ExportState.UNKNOWN and row.erp_status is ErpStatus.EXPORTING:
        _settle(row, key)
    if row.state is ExportState.FILE_PRODUCED and row.decides:
        ui.link_to_files("Confirm the import")


def _settle(row: ExportRow, key: str) -> None:
    st.info(UNKNOWN, icon=":material/help:")
    if not row.decides:
        st.caption("An accounting approver settles it.")
        return
    name = f"{key}_{row.id}_{row.version}"
    with st.container(horizontal=True):
        st.button(
            "Ask QuickBooks again",
            type="primary",
            icon=":material/contact_support:",
            key=f"{name}_ask",
            on_click=ui.run,
            args=(commands.ask_again, row.id, row.version),
        )
        with st.popover("It is not in QuickBooks …", icon=":material/search_off:", key=f"{name}_gone"):
            st.text(NOT_THERE)
            st.button(
                f"I looked: {ui.plain(row.number)} is not in QuickBooks",
                key=f"{name}_not_there",
                on_click=ui.run,
                args=(commands.not_there, row.id, row.version),
            )


def unlinking(row: ExportRow, key: str) -> None:
    """For a synced one: unlink, with what follows from it, and what QuickBooks answered the last time."""
    if row.unlink_waits:
        st.info(
            "QuickBooks is asked at the connector's next visit whether it still holds it.", icon=":material/schedule:"
        )
        return
    if row.unlink_answer:
        st.warning(ui.plain(row.unlink_answer), icon=":material/link:")
    with st.popover("Unlink …", icon=":material/link_off:", key=f"{key}_{row.id}_{row.version}_unlink"):
        st.text(GONE)
        st.button(
            f"Unlink {ui.plain(row.number)}: it is deleted in QuickBooks",
            key=f"{key}_{row.id}_{row.version}_unlink_yes",
            on_click=ui.run,
            args=(commands.unlink, row.id, row.version),
        )

"""The submission that is decided on, in the middle of Accountant Review: what came before, its lines, its header."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from core import fields, submission_diff
from core.commitment import METHOD_LABELS, TYPE_LABELS
from data.people import Me
from data.queries import Detail
from pages import changes, ui


def what_came_before(detail: Detail, me: Me) -> None:
    """The latest rejection, and what the project changed since."""
    now, earlier = detail.submissions[0], detail.submissions[1:]
    sent = f"Submission {now.number}, sent by {now.sent_by} on {ui.when(now.sent_at, me.time_zone)}."
    st.caption(ui.plain(sent))
    if not earlier:
        return
    last = next((one for one in earlier if one.outcome == "rejected"), earlier[0])
    with st.container(border=True):
        decided = f"by {last.decided_by} on {ui.when(last.decided_at, me.time_zone)}" if last.decided_by else ""
        st.markdown(f"**Submission {last.number} was {last.outcome}** {ui.plain(decided)}")
        if last.comment:
            st.text(last.comment)
        changes.since_rejection(detail)


def lines(detail: Detail) -> None:
    """The schedule of values as it was sent; columns that no line fills are left out."""
    snapshot = detail.submissions[0].snapshot
    filled = [field for field in fields.LINE if any(line.get(field.name) not in _EMPTY for line in snapshot["lines"])]
    shown = sorted(filled, key=lambda field: field.name not in _FIRST)
    frame = pd.DataFrame(
        [[line["position"], *(submission_diff.shown(field, line) for field in shown)] for line in snapshot["lines"]],
        columns=["Line", *(field.label for field in shown)],
    )
    right = {field.label: st.column_config.TextColumn(alignment="right") for field in shown if field.kind in _NUMBERS}
    st.dataframe(frame, hide_index=True, height="content", column_config=right, alt="Schedule of values")


_NUMBERS = {fields.Kind.MONEY, fields.Kind.UNIT_COST, fields.Kind.QUANTITY}
_FIRST = {"cost_code_id", "description", "amount"}  # what is decided on stands where no scrolling is needed
_EMPTY = (None, "", False, "0.00")


def header(detail: Detail) -> None:
    """The header fields as they were sent, those that are filled in."""
    values = detail.submissions[0].snapshot["header"]
    rows = {
        field.label: submission_diff.shown(field, values)
        for field in fields.header_fields(detail.commitment.type)
        if field.name not in ("number", "title", "accounting_method")
    }
    filled = {label: ui.plain(value) for label, value in rows.items() if value != submission_diff.NOTHING}
    kind = f"{TYPE_LABELS[detail.commitment.type]}, {METHOD_LABELS[detail.commitment.accounting_method].lower()}"
    st.table({"Type": kind} | filled, border="horizontal", width="stretch")
    ui.link_to_edit(detail.commitment.id or 0)

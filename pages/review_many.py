"""Accountant Review: accepting or rejecting many of those that wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pandas as pd
import streamlit as st

from core.bulk import Item, fit
from core.commitment import money
from core.permissions import Person, is_accounting_approver
from core.transitions import Action, ErpStatus
from data import queries
from data.queries import ListFilter, QueueRow
from pages import bulk, picking, ui

SHOWN = 200  # of the oldest; they alone can be selected
WANTED = "review_many"
NOTHING = "Tick rows to accept or reject many at once."


def is_wanted(person: Person, asked: int | None) -> bool:
    """Draws the switch for an accounting approver; False while a single commitment is asked for by its address."""
    if not is_accounting_approver(person):
        return False
    if asked is not None:
        st.session_state[WANTED] = False
    return st.toggle(
        "Decide on many", key=WANTED, persist_state="page", help="A table of those that wait, to accept or reject many."
    )


def show(person: Person, reasons: dict[str, str]) -> None:
    """The oldest of the queue as a table to select from, and the buttons for what is selected."""
    with ui.desk().looking() as look:
        drawn = {row.id: row for row in queries.queue(look, ui.caller(), first=SHOWN)}
        count, _ = queries.queue_length(look, ui.caller())
    chosen = picking.Picking(bulk.REVIEW.name, list(drawn))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            f"Select all {len(drawn):,} shown",
            icon=":material/select_all:",
            on_click=chosen.pick,
            args=(list(drawn),),
            key="_review_select_all",
        )
        _buttons([drawn[id_] for id_ in chosen.ids], person, reasons)
    _table(list(drawn.values()), chosen)
    if count > len(drawn):
        st.caption(f"The oldest {len(drawn):,} are shown. {count - len(drawn):,} more move up as you decide.")
    names = {row.id: f"{row.number} · {row.vendor}" for row in drawn.values()}
    chosen.box("Selected", names, "None. Tick rows in the table, or type numbers here")


def _buttons(rows: Sequence[QueueRow], person: Person, reasons: dict[str, str]) -> None:
    if not rows:
        st.caption(NOTHING)
        return
    items = _items(rows)
    amount = sum((row.amount for row in rows), Decimal(0))
    st.markdown(f"**{len(items):,} selected** · {ui.plain(money(amount))}", width="content")
    for action in (Action.ACCEPT, Action.REJECT):
        fitting = fit(action, items, person)
        if fitting.items:
            bulk.button(bulk.REVIEW, action, fitting, reasons)
        else:
            st.caption(f":material/block: {ui.plain(next(iter(fitting.left_out), ''))}")


def _table(rows: Sequence[QueueRow], chosen: picking.Picking) -> None:
    frame = pd.DataFrame(
        {
            "Number": [row.number for row in rows],
            "Contract company": [row.vendor for row in rows],
            "Title": [row.title for row in rows],
            "Amount": [money(row.amount) for row in rows],
            "Days": [row.days for row in rows],
            "Submission": [row.submission for row in rows],
            "Your own": ["Yes" if row.mine else "" for row in rows],
            "Question": ["Waiting for an answer" if row.asked_at else "" for row in rows],
            "Project": [row.project for row in rows],
            "Sent by": [row.sent_by for row in rows],
        }
    )
    column = st.column_config
    st.dataframe(
        frame,
        hide_index=True,
        height=420 if len(rows) > 10 else "content",
        alt="What waits for acceptance, oldest first",
        column_config={
            "Amount": column.TextColumn(alignment="right"),
            "Days": column.NumberColumn("Days", width=60, help="Days since it was sent", format="%d"),
            "Submission": column.NumberColumn(width=95, format="%d"),
            "Your own": column.TextColumn(width=85, help="You created or sent it, so another approver accepts it"),
        },
        **chosen.grid(),
    )


def _items(rows: Sequence[QueueRow]) -> list[Item]:
    """Whom they belong to, as it stands; what is to be decided, as it was drawn."""
    found = queries.selection(ui.desk(), ui.caller(), ListFilter(), only=[row.id for row in rows])
    by_id = {item.id: item for item in found}
    return [
        replace(by_id[row.id], version=row.version, content_hash=row.content_hash, status=ErpStatus.SENT)
        for row in rows
        if row.id in by_id
    ]

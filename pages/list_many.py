"""Commitments List: selecting many, and what can be done with them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from core.bulk import MOST, Item, fit
from core.permissions import Person, is_commitments_admin
from core.transitions import Action
from data import queries
from data.desk import Caller, Desk
from data.queries import ListFilter, ListPage
from pages import bulk, picking, ui

ACTIONS = (Action.SEND, Action.RESEND, Action.RETRIEVE)
WANTED = "list_many"
ALL = "_list_all"  # in the session: everything that matched some filters, as it stood when it was selected
NAME = bulk.LIST.name
HELP = "Boxes to tick, to send, re-send or retrieve many at once."
NOTHING = "Tick rows to send, re-send or retrieve many at once."


@dataclass(frozen=True)
class Everything:
    """All that matched these filters at the moment at which it was selected, in the `turn` of which it is."""

    turn: int
    where: ListFilter
    items: tuple[Item, ...]


class Selecting:
    """The selection of one drawing of the list. Make it above the table, draw `bar` next, and `box` below.

    There is one when the switch says so. A table to select from is another one for each list that it shows, and the
    browser builds each anew; the table that is only read takes the next list as it stands, in half the time.
    """

    def __init__(self, person: Person, where: ListFilter, found: ListPage) -> None:
        self._person, self._where, self._found = person, where, found
        may = any(is_commitments_admin(person, project) for project in person.projects)
        self._row = st.container(horizontal=True, vertical_alignment="center") if may else None
        wanted = self._row is not None and self._row.toggle("Select many", key=WANTED, persist_state="page", help=HELP)
        self._everything = _everything(where if wanted else None)
        self._picking = None
        if wanted and self._everything is None:
            self._picking = picking.Picking(NAME, [row.id for row in found.rows])

    def grid(self) -> dict[str, Any]:
        """The further arguments of the table; none while nobody wants to select, and while all is selected."""
        return self._picking.grid() if self._picking else {}

    def bar(self, desk: Desk, caller: Caller, sort: str, descending: bool) -> None:
        """How much is selected, and a button for each action that fits any of it. One row, so that the table stays."""
        if self._row is None or (self._picking is None and self._everything is None):
            return
        items = self._items(desk, caller)
        with self._row:
            if self._everything is None:
                self._select_all(sort, descending)
            else:
                st.button("Clear the selection", icon=":material/deselect:", on_click=_clear, key="_list_clear")
            if items:
                self._buttons(items)
            else:
                st.caption(NOTHING)

    def box(self) -> None:
        """The way to select without the grid, for below it."""
        if self._picking:
            names = {row.id: f"{row.number} · {row.title}" for row in self._found.rows}
            self._picking.box("Selected on this page", names, "None. Tick rows in the table, or type numbers here")

    def _select_all(self, sort: str, descending: bool) -> None:
        count = self._found.count
        words = f"all {count:,} that match" if count <= MOST else f"the first {MOST:,} of {count:,} that match"
        if self._found.more:  # how many there are is not counted
            words = f"all that match, up to {MOST:,}"
        st.button(
            f"Select {words}",
            icon=":material/select_all:",
            on_click=_select_all,
            args=(self._where, sort, descending),
            key="_list_select_all",
        )

    def _items(self, desk: Desk, caller: Caller) -> tuple[Item, ...]:
        if self._everything is not None:
            return self._everything.items
        if self._picking is None or not self._picking.ids:
            return ()
        drawn = {row.id: row.version for row in self._found.rows}
        found = queries.selection(desk, caller, ListFilter(), only=self._picking.ids)
        by_id = {item.id: item for item in found}
        # In the order of the list, and in the version that the table shows, should one have moved in this moment.
        return tuple(replace(by_id[id_], version=drawn[id_]) for id_ in self._picking.ids if id_ in by_id)

    def _buttons(self, items: Sequence[Item]) -> None:
        fits = {action: fit(action, items, self._person) for action in ACTIONS}
        st.markdown(f"**{len(items):,} selected**", width="content")
        for action, one in fits.items():
            if one.items:
                bulk.button(bulk.LIST, action, one)
        if not any(one.items for one in fits.values()):
            st.caption("Nothing of it can be sent, re-sent or retrieved by you in its ERP status.")


def _everything(where: ListFilter | None) -> Everything | None:
    """What was selected as all, for as long as the filters are the same, it was not begun with, and it is wanted."""
    kept: Everything | None = st.session_state.get(ALL)
    if kept is not None and (kept.turn, kept.where) == (picking.turn(NAME), where):
        return kept
    st.session_state.pop(ALL, None)
    return None


def _select_all(where: ListFilter, sort: str, descending: bool) -> None:
    def selected(desk: Desk, caller: Caller) -> Everything:
        return Everything(
            picking.turn(NAME), where, queries.selection(desk, caller, where, sort=sort, descending=descending)
        )

    found = ui.run(selected)
    if found is not None:
        st.session_state[ALL] = found


def _clear() -> None:
    st.session_state.pop(ALL, None)

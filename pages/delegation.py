"""When you are away: who stands in, from when to when; and what others read of it."""

from __future__ import annotations

from datetime import date, timedelta

import streamlit as st

from core.permissions import Person, lenders
from core.typed import FIRST_DAY, LAST_DAY
from data import delegations
from data.delegations import DelegationRow, Delegations
from pages import ui

PLACE = "delegation"
NAME = "away"  # the beginning of the boxes' keys


def section(person: Person) -> None:
    """For approvers, their deputies, and ERP Admins, who do it for a colleague that cannot."""
    known = delegations.delegations(ui.desk(), ui.caller())
    if not known.absent and not known.rows:
        return
    st.header("When you are away")
    ui.show_outcomes(PLACE)
    for row in known.rows:
        _row(row)
    if known.absent:
        _form(person, known)


def _row(row: DelegationRow) -> None:
    state = "now" if row.now else f"from {row.first_day}"
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(
            f":material/event_busy: **{ui.plain(row.deputy)}** stands in for **{ui.plain(row.absent)}** "
            f"{state}, until {row.last_day}.",
            width="stretch",
        )
        if row.may_end:
            st.button("End it now", key=f"{NAME}:end:{row.id}", on_click=_end, args=(row.id,))


def _form(person: Person, known: Delegations) -> None:
    st.caption(
        "Your deputy sees your queue, decides in your right, and gets your mails and your Daily Summary. The history says "
        "who acted for whom. What you created or sent, your deputy cannot accept for you."
    )
    serial = st.session_state.setdefault(f"{NAME}:serial", 0)
    names = sorted(known.absent, key=lambda key: (key != person.id, known.absent[key]))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if len(names) > 1:
            st.selectbox(
                "Who is away", names, format_func=lambda key: known.absent.get(key, ""), key=_key(serial, "absent")
            )
        absent = st.session_state.get(_key(serial, "absent"), names[0])
        st.selectbox(
            "Who stands in",
            [key for key in known.deputies if key != absent],
            index=None,
            format_func=lambda key: known.deputies.get(key, ""),
            placeholder="ERP Standard or Admin",
            key=_key(serial, "deputy"),
        )
        _day("First day", known.today, _key(serial, "first"))
        _day("Last day", known.today + timedelta(days=7), _key(serial, "last"))
        st.button("Name the deputy", type="primary", key=_key(serial, "save"), on_click=_save, args=(serial, names[0]))


def _key(serial: int, name: str) -> str:
    return f"{NAME}:{serial}:{name}"


def _day(label: str, begins: date, key: str) -> None:
    st.date_input(label, begins, min_value=FIRST_DAY, max_value=LAST_DAY, format="YYYY-MM-DD", key=key, width=140)


def _save(serial: int, only: int) -> None:
    if st.session_state.get(f"{NAME}:serial") != serial:
        return  # the first of two quick clicks has named the deputy
    said = {name: st.session_state.get(_key(serial, name)) for name in ("absent", "deputy", "first", "last")}
    missing = [words for name, words in _NEEDED.items() if said[name] is None]
    if missing:
        ui.tell(f"{missing[0]} Nothing was changed.", PLACE)
        return
    who = (said["absent"] or only, said["deputy"], said["first"], said["last"])
    if ui.run(delegations.name_deputy, *who, place=PLACE):
        st.session_state[f"{NAME}:serial"] = serial + 1


_NEEDED = {
    "deputy": "Who stands in is empty. Pick somebody.",
    "first": "First day is empty. Pick a day.",
    "last": "Last day is empty. Pick a day.",
}


def _end(delegation_id: int) -> None:
    ui.run(delegations.end_delegation, delegation_id, place=PLACE)


# --- what others read -----------------------------------------------------------------------------------------------


def reminder(person: Person) -> None:
    """For a deputy, above the queue: in whose right they may act today."""
    for absent in lenders(person):
        st.caption(
            f":material/event_busy: You stand in for {ui.plain(absent.name)}. What you decide in their right, "
            "the history tells of both."
        )

"""Every visit of the connector, call by call, with the qbXML in and out; for ERP Integrations Admins."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from data.people import Me
from data.queries import quickbooks
from data.queries.quickbooks import Message, Visit
from pages import ui

RUNS = "still running"
SHOWN = 20_000  # characters of a message on the screen; the download has all that is kept


def show(me: Me) -> None:
    page = st.session_state.get("qb_log_page", 1)
    visits, pages = quickbooks.visits(ui.desk(), ui.caller(), page)
    if not visits:
        st.info("The connector has not called yet.", icon=":material/hourglass_empty:")
    else:
        _visits(visits, pages, me.time_zone)
    _strays(me.time_zone)


def _visits(visits: Sequence[Visit], pages: int, time_zone: str) -> None:
    names = {one.id: _words(one, time_zone) for one in visits}
    picked = st.selectbox(
        "Visit",
        list(names),
        format_func=lambda key: names.get(key, ""),
        key=f"qb_visit_{visits[0].id}",
        width=760,
    )
    if pages > 1:
        st.pagination(pages, key="qb_log_page")
    if picked is None:
        return
    messages = quickbooks.messages(ui.desk(), ui.caller(), picked)
    st.download_button(
        "Download this visit",
        _as_text(names[picked], messages, time_zone),
        f"quickbooks-visit-{picked}.txt",
        "text/plain",
        icon=":material/download:",
        key=f"qb_visit_download_{picked}",
        on_click="ignore",
    )
    for number, message in enumerate(messages, start=1):
        _message(message, time_zone, f"{picked}_{number}")


def _words(one: Visit, time_zone: str) -> str:
    end = one.ended_as or RUNS
    return f"{ui.when(one.started_at, time_zone)} · {ui.counted(one.calls, 'call')} · {end}"


def _message(message: Message, time_zone: str, key: str) -> None:
    with st.expander(f"{ui.when(message.at, time_zone)} · {ui.plain(message.operation)}", key=f"qb_message_{key}"):
        for label, text in (("In", message.received), ("Out", message.answered)):
            st.caption(label)
            st.code(_shown(text), language="xml", wrap_lines=True)


def _shown(text: str) -> str:
    """One element a line, so that it can be read; never parsed, as it may be anything."""
    lines = text.replace("><", ">\n<")
    return lines if len(lines) <= SHOWN else f"{lines[:SHOWN]}\n…"


def _as_text(words: str, messages: Sequence[Message], time_zone: str) -> str:
    parts = [
        f"{ui.when(one.at, time_zone)} {one.operation}\nIN\n{one.received}\nOUT\n{one.answered}\n" for one in messages
    ]
    return "\n".join([words, "", *parts])


def _strays(time_zone: str) -> None:
    found = quickbooks.strays(ui.desk(), ui.caller())
    if not found:
        return
    st.header("Calls that were refused")
    st.caption("Wrong passwords, and bodies that no Web Connector sends. The newest 50.")
    for one in found:
        st.text(f"{ui.when(one.at, time_zone)} · {one.operation} · {one.received} · {one.answered}")

"""Every visit of the connector, call by call, with the qbXML in and out; for ERP Integrations Admins."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from core.findings import visible
from data.people import Me
from data.queries import quickbooks
from data.queries.quickbooks import Message, Visit
from pages import ui

RUNS = "still running"
SHOWN = 20_000  # characters of a message on the screen; the download has all that is kept
SHORT = 200  # characters of what a stranger sent
DEEPEST = 40
TURNED_AWAY = {"nvu": "Turned away: wrong user or password, or too many tries"}
_ELEMENT = re.compile(r"<(\w+R[qs])\b")


def show(me: Me) -> None:
    page = st.session_state.get("qb_log_page", 1)
    visits, pages = quickbooks.visits(ui.desk(), ui.caller(), page)
    if not visits:
        st.info("The connector has not called yet.", icon=":material/hourglass_empty:")
    else:
        _visits(visits, pages, me.time_zone)
    _strays(me.time_zone)


def _visits(visits: Sequence[Visit], pages: int, time_zone: str) -> None:
    by_id = {one.id: one for one in visits}
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
    if picked is not None and picked in by_id:
        _visit(by_id[picked], names[picked], time_zone)


def _words(one: Visit, time_zone: str) -> str:
    end = one.ended_as or RUNS
    return f"{ui.when(one.started_at, time_zone)} · {ui.counted(one.calls, 'call')} · {end}"


def _visit(visit: Visit, words: str, time_zone: str) -> None:
    desk, caller = ui.desk(), ui.caller()  # when the text is asked for, no page runs that could tell them
    st.download_button(
        "Download this visit",
        data=lambda: _as_text(words, quickbooks.messages(desk, caller, visit.id), time_zone),
        file_name=f"quickbooks-visit-{visit.id}.txt",
        mime="text/plain",
        icon=":material/download:",
        key=f"qb_visit_download_{visit.id}",
        on_click="ignore",
    )
    pages = max(1, -(-visit.calls // quickbooks.PAGE))
    page = st.session_state.get(f"qb_calls_{visit.id}", 1)
    first = (page - 1) * quickbooks.PAGE + 1
    for number, message in enumerate(quickbooks.messages(desk, caller, visit.id, page), start=first):
        _message(message, number, visit.id, time_zone)
    if pages > 1:
        st.pagination(pages, key=f"qb_calls_{visit.id}")


def _message(message: Message, number: int, visit_id: int, time_zone: str) -> None:
    label = " · ".join(part for part in (str(number), _second(message, time_zone), _call(message)) if part)
    with st.expander(ui.plain(label), key=f"qb_message_{visit_id}_{number}"):
        for name, text in (("In", message.received), ("Out", message.answered)):
            if text:
                st.caption(name)
                st.code(readable(text), language=None, wrap_lines=True)  # colours of XML are too pale to read


def _second(message: Message, time_zone: str) -> str:
    return f"{ui.when(message.at, time_zone)}:{message.at:%S}"


def _call(message: Message) -> str:
    """`sendRequestXML · PurchaseOrderAddRq`"""
    elements = _ELEMENT.findall((message.received or message.answered)[:SHOWN])
    inner = next((name for name in elements if not name.startswith("QBXMLMsgs")), "")
    return f"{message.operation} · {inner}" if inner else message.operation


def readable(text: str) -> str:
    """One element a line, indented; never parsed, as it may be anything."""
    depth, lines = 0, []
    for raw in text[:SHOWN].replace("><", ">\n<").splitlines():
        line = raw.strip()
        depth -= line.startswith("</") and depth > 0
        lines.append("  " * min(depth, DEEPEST) + line)
        opens = line.startswith("<") and not line.startswith(("</", "<?", "<!"))
        depth += opens and "</" not in line and not line.endswith("/>")
    return "\n".join(lines) + ("\n…" if len(text) > SHOWN else "")


def _as_text(words: str, messages: Sequence[Message], time_zone: str) -> str:
    parts = [
        f"{_second(one, time_zone)} {one.operation}\nIN\n{one.received}\nOUT\n{one.answered}\n" for one in messages
    ]
    return "\n".join([words, "", *parts])


def _strays(time_zone: str) -> None:
    found = quickbooks.strays(ui.desk(), ui.caller())
    if not found:
        return
    st.header("Calls that were refused")
    st.caption(f"Wrong passwords, and bodies that no Web Connector sends. The newest {quickbooks.PAGE}.")
    frame = pd.DataFrame(
        {
            "At": [_second(one, time_zone) for one in found],
            "Call": [one.operation for one in found],
            "What came": [_short(one.received) for one in found],
            "What was answered": [_short(TURNED_AWAY.get(one.answered, one.answered)) for one in found],
        }
    )
    st.dataframe(frame, hide_index=True, height="content", alt="Calls that were refused, newest first")


def _short(text: str) -> str:
    return visible(text[:SHORT])

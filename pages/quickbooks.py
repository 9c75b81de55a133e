"""QuickBooks: is it connected, what waits, what was handed over, what failed, what is unknown, and how it is set up."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from core import permissions
from data.people import Me
from data.queries import quickbooks
from data.queries.quickbooks import Connection, Visit
from pages import (
    quickbooks_connection,
    quickbooks_files,
    quickbooks_guide,
    quickbooks_links,
    quickbooks_log,
    quickbooks_orders,
    ui,
)

SECTIONS: dict[str, tuple[Callable[[Me], None], Callable[[Me], bool]]] = {  # what draws it, and who gets it
    "Orders": (quickbooks_orders.show, lambda me: True),
    ui.LINKS_SECTION: (quickbooks_links.show, lambda me: permissions.may_link(me.person)),
    "Files": (quickbooks_files.show, lambda me: True),
    "Connection": (quickbooks_connection.show, lambda me: True),
    "Log": (quickbooks_log.show, lambda me: permissions.may_change_settings(me.person)),
    "Guide": (quickbooks_guide.show, lambda me: True),
}


def _head(shown: Connection, time_zone: str) -> None:
    """One line on how it stands, and what to do next where something is to be done."""
    if not shown.is_set_up:
        st.info(
            "No connector is set up, so what is accepted goes out by files. An ERP Integrations Admin sets the QuickBooks "
            "Web Connector up under Connection; the Guide says how.",
            icon=":material/cable:",
        )
    elif shown.turned_away_at is not None:
        st.warning(
            f"The Web Connector called at {ui.when(shown.turned_away_at, time_zone)} with a wrong user or password and was "
            "turned away. An ERP Integrations Admin makes a new password under Connection and types it there.",
            icon=":material/key_off:",
        )
    elif shown.untried or shown.last is None:
        st.info(
            "The connector has a password, and the Web Connector has not called with it yet. The Guide says what to do on "
            "the QuickBooks PC.",
            icon=":material/hourglass_empty:",
        )
    elif shown.silent:
        st.warning(
            f"The connector has not called since {ui.when(shown.last.started_at, time_zone)}. Look whether the QuickBooks "
            "PC is on and whether the Web Connector runs there with Auto-Run ticked.",
            icon=":material/cloud_off:",
        )
    else:
        _connected(shown, shown.last, time_zone)
    if shown.purchase_orders_on is False:
        st.error(
            "Purchase orders are switched off in this company file, so nothing is handed over. Switch them on in QuickBooks "
            "under Edit, Preferences, Items & Inventory, Company Preferences.",
            icon=":material/block:",
        )


def _connected(shown: Connection, last: Visit, time_zone: str) -> None:
    """It calls; whether that came to something is said in the words that the person at the Web Connector reads."""
    facts = f"The last visit began at {ui.when(last.started_at, time_zone)}."
    if shown.company_name:
        facts = f"{facts} Company file: {ui.plain(shown.company_name)}."
    if last.trouble:
        st.warning(f"Connected, with trouble. {facts}\n\n{ui.plain(last.trouble)}", icon=":material/warning:")
        return
    now = "It is running now." if last.ended_at is None else ui.plain(last.ended_as)
    st.success(f"Connected. {facts} {now}", icon=":material/check_circle:")


def _show() -> None:
    me = ui.me()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title("QuickBooks", width="stretch")
        st.button("Look again", icon=":material/refresh:", key="_look_again")
    offered = [name for name, (_, gets) in SECTIONS.items() if gets(me)]
    _head(quickbooks.connection(ui.desk(), ui.caller()), me.time_zone)
    chosen = st.segmented_control(
        "Section",
        offered,
        default=offered[0],
        required=True,
        key="section",
        bind="query-params",  # /quickbooks?section=Links: it takes what the reader sees, so there is no icon in it
        label_visibility="collapsed",
    )
    ui.show_outcomes()
    draw, _ = SECTIONS[chosen if chosen in offered else offered[0]]
    draw(me)


_show()

"""QuickBooks: is it connected, what waits, what was handed over, what failed, what is unknown, and how it is set up."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from core import permissions
from data.people import Me
from data.queries import quickbooks
from data.queries.quickbooks import Connection
from pages import (
    quickbooks_connection,
    quickbooks_files,
    quickbooks_guide,
    quickbooks_links,
    quickbooks_log,
    quickbooks_orders,
    ui,
)

# name in the address: (words, icon, what draws it, who gets it)
SECTIONS: dict[str, tuple[str, str, Callable[[Me], None], Callable[[Me], bool]]] = {
    "orders": ("Orders", ":material/receipt_long:", quickbooks_orders.show, lambda me: True),
    "links": ("Links", ":material/link:", quickbooks_links.show, lambda me: permissions.may_link(me.person)),
    "files": (
        "Files",
        ":material/draft:",
        quickbooks_files.show,
        lambda me: permissions.is_accounting_approver(me.person),
    ),
    "connection": ("Connection", ":material/cable:", quickbooks_connection.show, lambda me: True),
    "log": ("Log", ":material/history:", quickbooks_log.show, lambda me: permissions.may_change_settings(me.person)),
    "guide": ("Guide", ":material/menu_book:", quickbooks_guide.show, lambda me: True),
}


def _head(shown: Connection, time_zone: str) -> None:
    """One line on how it stands, and what to do next where something is to be done."""
    if not shown.is_set_up:
        st.info(
            "No connector is set up, so what is accepted goes out by files. An ERP Integrations Admin sets the QuickBooks "
            "Web Connector up under Connection; the Guide says how.",
            icon=":material/cable:",
        )
    elif shown.last is None:
        st.info(
            "The connector has a password and has not called yet. The Guide says what to do on the QuickBooks PC.",
            icon=":material/hourglass_empty:",
        )
    elif shown.silent:
        st.warning(
            f"The connector has not called since {ui.when(shown.last.started_at, time_zone)}. Look whether the QuickBooks "
            "PC is on and whether the Web Connector runs there with Auto-Run ticked.",
            icon=":material/cloud_off:",
        )
    else:
        st.success(_connected(shown, time_zone), icon=":material/check_circle:")
    if shown.purchase_orders_on is False:
        st.error(
            "Purchase orders are switched off in this company file, so nothing is handed over. Switch them on in QuickBooks "
            "under Edit, Preferences, Items & Inventory, Company Preferences.",
            icon=":material/block:",
        )


def _connected(shown: Connection, time_zone: str) -> str:
    visit = shown.last
    when = ui.when(visit.started_at, time_zone) if visit else ""
    name = ui.plain(shown.company_name or "not told yet")
    how = f" It says: {ui.plain(visit.ended_as)}" if visit and visit.ended_as else ""
    return f"Connected. The last visit began at {when}. Company file: {name}.{how}"


def _show() -> None:
    me = ui.me()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title("QuickBooks", width="stretch")
        st.button("Look again", icon=":material/refresh:", key="_look_again")
    offered = [name for name, (*_, gets) in SECTIONS.items() if gets(me)]
    _head(quickbooks.connection(ui.desk(), ui.caller()), me.time_zone)
    chosen = st.segmented_control(
        "Section",
        offered,
        format_func=lambda name: f"{SECTIONS[name][1]} {SECTIONS[name][0]}",
        default=offered[0],
        required=True,
        key="section",
        bind="query-params",
        label_visibility="collapsed",
    )
    ui.show_outcomes()
    SECTIONS[chosen or offered[0]][2](me)


_show()

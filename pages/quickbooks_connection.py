"""How the Web Connector is set up: password, .qwc file, company file, lists, and what is chosen about orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from connectors.quickbooks import qwc
from core.erp import ListKind
from data import erp_connection
from data.erp_connection import MadePassword
from data.people import Me
from data.queries import quickbooks
from data.queries.quickbooks import Connection
from pages import ui

LISTS = {
    ListKind.VENDOR: "vendor",
    ListKind.CUSTOMER: "customer or job",
    ListKind.ITEM: "service item",
    ListKind.CLASS: "class",
}
PLURALS = {"class": "classes", "customer or job": "customers and jobs"}
ONCE = "This is shown once. Type it into the Web Connector now; if it is lost, make a new one."
REPLACES = "The password before ends at once: the Web Connector cannot call until the new one is typed there."
BACK_TO_FILES = "Without a password nobody calls any more, and what is accepted goes out by files."
FORGET = (
    "The next company file that calls is taken for yours. Do this after you moved to another file, never to get rid of a "
    "warning. QuickBooks is asked before every order from then on, so that nothing is exported twice."
)


def show(me: Me) -> None:
    shown = quickbooks.connection(ui.desk(), ui.caller())
    if not shown.may_change:
        _facts(shown, me.time_zone)
        st.caption("An ERP Integrations Admin sets the connector up.")
        return
    _password(shown)
    _file(shown, me)
    _facts(shown, me.time_zone)
    _lists(shown, me.time_zone)
    _settings(shown)


def _password(shown: Connection) -> None:
    st.header("Password of the Web Connector")
    made: MadePassword | None = st.session_state.get("_qbwc_password")
    if made is not None:
        st.success(ONCE, icon=":material/key:")
        st.text(f"User: {made.user}")
        st.code(made.password, language=None)
        del st.session_state["_qbwc_password"]  # drawn: a run that was cut off before that draws it again
        return
    if not shown.is_set_up:
        st.text("No password yet. The Web Connector signs in with one that is made for it alone.")
        st.button("Make a password", type="primary", icon=":material/key:", key="_qbwc_make", on_click=_make)
        return
    st.text(f"User: {shown.user}. The password was shown when it was made, and is kept as a hash only.")
    with st.container(horizontal=True):
        with st.popover("Make a new password …", icon=":material/key:", key="_qbwc_anew"):
            st.text(REPLACES)
            st.button("Make a new password now", key="_qbwc_make", on_click=_make)
        with st.popover("Remove the password …", icon=":material/key_off:", key="_qbwc_off"):
            st.text(BACK_TO_FILES)
            st.button(
                "Remove it: go back to files",
                key="_qbwc_remove",
                on_click=ui.run,
                args=(erp_connection.remove_password,),
                kwargs={"done": "The password was removed. What is accepted goes out by files now."},
            )


def _make() -> None:
    made = ui.run(erp_connection.make_password)
    if made is not None:
        st.session_state["_qbwc_password"] = made


def _file(shown: Connection, me: Me) -> None:
    if not shown.is_set_up:
        return
    st.header("File for the Web Connector (.qwc)")
    at = qwc.address(ui.desk().base_url)
    st.text(f"It leads the Web Connector to {at.url}{qwc.PATH}. It holds no password.")
    st.text(_where(at))
    if at.problem:
        st.warning(ui.plain(at.problem), icon=":material/lock:")
    content = qwc.qwc(
        at=at,
        user=shown.user,
        owner_id=shown.owner_id,
        file_id=shown.file_id,
        company=me.company,
        minutes=shown.settings["run_every_minutes"],
    )
    st.download_button(
        "Download the .qwc file",
        data=content,
        file_name="commitment-desk.qwc",
        mime="application/xml",
        icon=":material/download:",
        key="_qwc",
        on_click="ignore",
    )


def _where(at: qwc.Address) -> str:
    host = urlsplit(at.url).hostname or ""
    if host in qwc.LOCAL:
        return "The address is of this PC alone, so the Web Connector and QuickBooks must run on the desk's own PC."
    return f"Windows on the QuickBooks PC must trust the certificate of {host}."


def _facts(shown: Connection, time_zone: str) -> None:
    st.header("Company file")
    if not shown.company_file and not shown.company_name:
        st.text("None yet: the first one that calls is remembered, and every other one is refused.")
        return
    told = {
        "Name": shown.company_name,
        "Place": shown.company_path,
        "QuickBooks": shown.product,
        "Purchase orders": _switch(shown.purchase_orders_on),
        "Class tracking": _switch(shown.class_tracking_on),
    }
    for label, value in told.items():
        st.text(f"{label}: {value or 'not told'}")
    if shown.may_change:
        with st.popover("Forget this company file …", icon=":material/delete:", key="_qbwc_forget"):
            st.text(FORGET)
            st.button(
                "Forget it and take the next one that calls",
                key="_qbwc_forget_yes",
                on_click=ui.run,
                args=(erp_connection.forget_company_file,),
                kwargs={"done": "The company file is forgotten. The next one that calls is taken for yours."},
            )


def _switch(value: bool | None) -> str:
    return {True: "on", False: "switched off", None: ""}[value]


def _lists(shown: Connection, time_zone: str) -> None:
    st.header("Lists of QuickBooks")
    counted = [ui.counted(shown.entries[kind], noun, PLURALS.get(noun, "")) for kind, noun in LISTS.items()]
    read = f"read at {ui.when(shown.lists_read_at, time_zone)}" if shown.lists_read_at else "not read yet"
    st.text(f"{', '.join(counted)}; {read}.")
    if shown.lists_overdue and not shown.silent:
        st.warning(
            "They should have been read again long ago. The log of the last visits says why they were not.",
            icon=":material/schedule:",
        )
    if shown.lists_wanted:
        st.text("They are read at the connector's next visit.")
        return
    st.button(
        "Read the lists at the next visit",
        icon=":material/sync:",
        key="_qbwc_lists",
        on_click=ui.run,
        args=(erp_connection.want_lists,),
        kwargs={"done": "The lists are read at the connector's next visit."},
    )


def _settings(shown: Connection) -> None:
    st.header("What is handed over, and when")
    ui.show_outcomes("qbwc_settings")
    seen: dict[str, Any] = dict(shown.settings)
    with st.form("_qbwc_settings", enter_to_submit=False):
        for one in erp_connection.SETTINGS:
            key = _key(one.name, seen)
            if one.within is None:
                st.checkbox(one.label, seen[one.name], key=key)
            else:
                low, high = one.within.start, one.within.stop - 1
                st.number_input(one.label, low, high, seen[one.name], step=1, key=key, width=420)
        st.form_submit_button("Save", type="primary", icon=":material/save:", on_click=_save, args=(seen,))


def _key(name: str, seen: Mapping[str, Any]) -> str:
    """Of a field. It changes with what is stored, so that the form opens anew when somebody else saved."""
    return f"_qbwc_{name}_{'_'.join(str(int(value)) for value in seen.values())}"


def _save(seen: dict[str, Any]) -> None:
    said = {one.name: st.session_state[_key(one.name, seen)] for one in erp_connection.SETTINGS}
    ui.run(erp_connection.save_settings, seen, said, place="qbwc_settings", done=_saved)


def _saved(changed: bool) -> str:
    if not changed:
        return "Nothing was changed: the settings are as you typed them."
    return "Saved. What is about orders counts for what is accepted from now on."

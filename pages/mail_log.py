"""Mail log: every notice that went out or waits, why it waits, and what it says."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from connectors import worker
from core.refusal import Refused
from data import outbox, summary
from data.desk import Caller, Desk
from data.outbox import MailPage, MailRow, MailState
from pages import mail_server, picking, ui

MANY_ROWS = 15  # more than these scroll inside the table
TALLEST = 580  # pixels
STATES = {"Waiting": MailState.WAITING, "Sent": MailState.SENT, "Given up": MailState.GIVEN_UP}
# The words of a state with their mark, and the colour of their ground; the words stand in every cell.
LOOKS = {
    MailState.WAITING: ("◷ Waiting", "blue"),
    MailState.SENT: ("✓ Sent", "green"),
    MailState.GIVEN_UP: ("✕ Given up", "red"),
}


# --- commands -----------------------------------------------------------------------------------------------------


def _try_again(mail_id: int) -> None:
    ui.run(outbox.retry, mail_id, done="The mail will be tried again at once.")
    worker.nudge()


def _open_picked() -> None:
    st.session_state["_mail"] = st.session_state.get("_pick_mail")


def _turn_preview(shown: bool) -> None:
    st.session_state["_preview"] = shown


def _close() -> None:
    st.session_state["_mail"] = None


def _first_page() -> None:
    st.session_state["mail_page"] = 1


# --- the table ----------------------------------------------------------------------------------------------------


def _table(rows: tuple[MailRow, ...]) -> None:
    frame = pd.DataFrame(
        {
            "When": [f"{row.created_at:%Y-%m-%d %H:%M}" for row in rows],
            "To": [row.to_email for row in rows],
            "Subject": [row.subject for row in rows],
            "State": [[LOOKS[row.state][0]] for row in rows],
            "Attempts": [row.attempts for row in rows],
            "What became of it": [outbox.state_words(row) for row in rows],
        }
    )
    ids = tuple(row.id for row in rows)
    key = f"_mails_{picking.digest(ids)}"
    event: Any = st.dataframe(
        frame,
        hide_index=True,
        height=TALLEST if len(rows) > MANY_ROWS else "content",
        alt="Mails, newest first",
        key=key,
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            "State": st.column_config.MultiselectColumn(
                options=[words for words, _ in LOOKS.values()],
                color=[ui.COLOURS[colour][1] for _, colour in LOOKS.values()],
                width=130,
            ),
        },
    )
    rows_picked = event.selection.rows
    followed = (key, ids[rows_picked[0]]) if rows_picked and rows_picked[0] < len(ids) else None
    if followed != st.session_state.get("_mail_followed"):
        st.session_state["_mail_followed"] = followed
        if followed is not None:
            st.session_state["_mail"] = followed[1]


def _pick(rows: tuple[MailRow, ...]) -> None:
    """The way to a mail without the grid: pick it, press Open."""
    names = {row.id: f"{row.created_at:%Y-%m-%d %H:%M} · {row.to_email} · {row.subject}" for row in rows}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox(
            "Open a mail of this page",
            list(names),
            index=None,
            format_func=lambda id_: names.get(id_, ""),
            placeholder="Pick or type an address",
            key="_pick_mail",
            width=560,
        )
        st.button("Open the mail", icon=":material/open_in_full:", key="_open_mail", on_click=_open_picked)


def _one(row: MailRow) -> None:
    """One mail as it was written. Its words are a person's, so they are drawn as plain text."""
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header(ui.plain(row.subject), width="stretch")
            st.button("Close", icon=":material/close:", key="_close_mail", on_click=_close)
        st.text(f"To: {row.to_email}")
        st.text(f"Written: {row.created_at:%Y-%m-%d %H:%M}")
        if row.sent_at:
            st.text(f"Sent: {row.sent_at:%Y-%m-%d %H:%M}")
        st.text(f"State: {outbox.state_words(row)}")
        st.text(f"Attempts: {row.attempts}")
        if row.last_error:
            st.text(f"Last error: {row.last_error}")
        if row.state is MailState.GIVEN_UP:
            st.button(
                "Try again", icon=":material/replay:", key=f"_retry_{row.id}", on_click=_try_again, args=(row.id,)
            )
        st.text(row.text)
        if row.commitment_id is not None:
            ui.link_to_edit(row.commitment_id)


def _preview() -> None:
    """The reader's own Daily Summary as it reads now. Its words are people's, so they are drawn as plain text."""
    try:
        mine = summary.preview(ui.desk(), ui.caller())
    except Refused as refused:
        ui.show_refused(refused)
        return
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header("My Daily Summary", width="stretch")
            st.button("Close", icon=":material/close:", key="_close_preview", on_click=_turn_preview, args=(False,))
        st.text(f"Not due to you: {mine.why_not}." if mine.why_not else "It goes to you today.")
        st.text(f"Subject: {mine.mail.subject}")
        st.text(mine.mail.text)


# --- the page -----------------------------------------------------------------------------------------------------


def _nothing() -> None:
    if st.session_state["mail_state"] in STATES:
        st.info("No mail is in this state. Show all of them above.", icon=":material/filter_alt_off:")
        return
    st.info(
        "There is no mail here yet. Mails appear as soon as a commitment is sent, accepted or rejected.",
        icon=":material/inbox:",
    )


def _load(desk: Desk, caller: Caller) -> MailPage:
    chosen = st.radio(
        "Show", ["All", *STATES], key="mail_state", bind="query-params", horizontal=True, on_change=_first_page
    )
    page = st.session_state.get("mail_page", 1)
    return outbox.log(desk, caller, page=page, state=STATES.get(chosen))


def _show() -> None:
    me = ui.me()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title("Mail log", width="stretch")
        st.button("Look again", icon=":material/refresh:", key="_look_again")
        st.button(
            "Preview my Daily Summary",
            icon=":material/summarize:",
            key="_preview_summary",
            on_click=_turn_preview,
            args=(True,),
        )
        mail_server.test_button(me.person.email, "It is the first below; look again in a moment.")
    banner = st.container()
    ui.show_outcomes()
    shown = _load(ui.desk(), ui.caller())
    with banner:
        mail_server.banner(shown.held, me.is_sample)
    if st.session_state.get("_preview"):
        _preview()
    if not shown.rows:
        _nothing()
        return
    st.markdown(f"**{'More than ' if shown.more else ''}{ui.counted(shown.count, 'mail')}**, newest first")
    above = st.container()
    _table(shown.rows)
    _pick(shown.rows)
    if shown.pages > 1:
        st.session_state["mail_page"] = shown.page
        st.pagination(shown.pages, key="mail_page")
    opened = next((row for row in shown.rows if row.id == st.session_state.get("_mail")), None)
    if opened is not None:
        with above:
            _one(opened)


_show()

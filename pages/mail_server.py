"""Whether mails go out, and the test mail: for the Mail log and for Settings."""

from __future__ import annotations

import streamlit as st

from connectors import worker
from data import outbox
from pages import ui

HOW_TO_SET_UP = (
    "Mails are kept here and go out once SMTP is set up: set SMTP_HOST and SMTP_FROM in .streamlit/secrets.toml, "
    "then restart the desk. Every key is explained in .streamlit/secrets.example.toml."
)
SAMPLE = "The sample company sends no mail. In the Mail log you read what would have gone out."


def banner(held: str, is_sample: bool) -> None:
    """Why no mail goes out and what to set; nothing when mails do go out. `held` is that of the outbox."""
    if is_sample:
        st.info(SAMPLE, icon=":material/science:")
    elif held:
        st.warning(HOW_TO_SET_UP, icon=":material/mail_off:")


def test_button(email: str, where: str) -> None:
    """The button that writes a test mail to the reader; `where` ends the sentence that says so."""
    st.button(
        "Send a test mail",
        icon=":material/outgoing_mail:",
        key="_test_mail",
        on_click=_send_test_mail,
        args=(where,),
        help=f"To {ui.plain(email)}",
    )


def _send_test_mail(where: str) -> None:
    ui.run(outbox.put_test_mail, done=lambda to: f"A test mail to {to} was written. {where}")
    worker.nudge()

"""The conversation about a commitment: what was said, the question that waits, and a box to say something in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from core.conversation import LABELS, TEXT_LIMIT, Kind
from data import commands
from data.conversation import Remark
from data.queries import Detail
from pages import ui

ICONS = {Kind.COMMENT: ":material/chat:", Kind.QUESTION: ":material/help:", Kind.ANSWER: ":material/reply:"}
COMMANDS: dict[Kind, Callable[..., Any]] = {
    Kind.COMMENT: commands.comment,
    Kind.QUESTION: commands.ask,
    Kind.ANSWER: commands.answer,
}
BUTTONS = {Kind.COMMENT: "Add comment", Kind.QUESTION: "Ask the project", Kind.ANSWER: "Send the answer"}


def place(commitment_id: int) -> str:
    """Where the answers of these commands are shown."""
    return f"conversation:{commitment_id}"


def open_question(detail: Detail, time_zone: str) -> None:
    """The question that waits for its answer, with the box for it for whoever may answer."""
    question = detail.conversation.open_question
    if question is None:
        return
    with st.container(border=True):
        st.markdown(
            f":material/help: **Accounting waits for an answer.** {ui.plain(question.who)} asked on "
            f"{ui.when(question.at, time_zone)}:"
        )
        st.text(question.text)
        if not detail.conversation.refusals[Kind.ANSWER]:
            _box(detail, "Your answer", Kind.ANSWER)
            st.caption("The commitment stays with accounting. Retrieve it if something in it has to be changed.")


def section(detail: Detail, time_zone: str, *, asking: bool = False) -> None:
    """Everything that was said, oldest first, and a box; with `asking` an approver may ask the project."""
    said = detail.conversation
    label = f"Conversation ({len(said.remarks)})"
    with st.expander(label, icon=":material/forum:", expanded=bool(said.remarks)):
        for one in said.remarks:
            _remark(one, time_zone)
        if not said.remarks:
            st.caption("Nothing was said yet.")
        kinds = [Kind.COMMENT, *([Kind.QUESTION] if asking else [])]
        offered = [kind for kind in kinds if not said.refusals[kind]]
        if offered:
            _box(detail, "New comment or question" if Kind.QUESTION in offered else "New comment", *offered)
        else:
            st.caption(ui.plain(said.refusals[Kind.COMMENT][0]))
    ui.show_outcomes(place(detail.commitment.id or 0))


def _remark(one: Remark, time_zone: str) -> None:
    waits = " · **waits for its answer**" if one.open else ""
    st.markdown(f"{ICONS[one.kind]} {LABELS[one.kind]} · **{ui.plain(one.who)}** · {ui.when(one.at, time_zone)}{waits}")
    st.text(one.text)


def _box(detail: Detail, label: str, *kinds: Kind) -> None:
    """A text area and a button for each kind; it is made anew once what was typed is kept.

    It is named by what the person said last, so that a session that takes the place of a lost one makes the same.
    """
    commitment, me = detail.commitment.id or 0, ui.caller().person_id
    name = f"conversation:{kinds[0]}:{commitment}"
    said = (one.id for one in detail.conversation.remarks if one.author_id == me)
    serial = st.session_state.setdefault(name, max(said, default=0))
    key = f"{name}:{serial}"
    st.text_area(label, key=key, height=80, max_chars=TEXT_LIMIT, persist_state="session")
    with st.container(horizontal=True):
        for kind in kinds:
            st.button(
                BUTTONS[kind],
                key=f"{key}:{kind}",
                icon=ICONS[kind],
                on_click=_say,
                args=(commitment, kind, name, serial),
            )


def _say(commitment: int, kind: Kind, name: str, serial: int) -> None:
    if st.session_state.get(name) != serial:
        return  # the first of two quick clicks has said it
    words = str(st.session_state.get(f"{name}:{serial}", ""))
    if ui.run(COMMANDS[kind], commitment, words, place=place(commitment)):
        del st.session_state[name]

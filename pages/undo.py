"""Undo, right after a decision: an acceptance is withdrawn, a rejection taken back, as long as that is possible."""

from __future__ import annotations

import streamlit as st

from core.refusal import Refused
from core.transitions import Action, Said
from data import commands, queries
from data.commands import Done
from data.queries import exports
from pages import ui

BY = {Action.ACCEPT: Action.WITHDRAW, Action.REJECT: Action.UNDO}
_DECIDED = "undo:decided"


def remember(done: Done | None) -> None:
    """Keeps the decision of a moment ago; a later one takes its place."""
    if done is not None and done.action in BY:
        st.session_state[_DECIDED] = done


def offer() -> None:
    """One button under the answer to the last decision; nothing once somebody acted on it or its mail has left."""
    done: Done | None = st.session_state.get(_DECIDED)
    if done is None:
        return
    label = _label(done)
    if not label:
        del st.session_state[_DECIDED]
        return
    st.button(
        f"{label} of {ui.plain(done.number)}",
        key=f"undo:{done.commitment_id}:{done.version}",
        icon=":material/undo:",
        on_click=_undo,
        args=(done,),
    )


def _label(done: Done) -> str:
    """The words of the action that undoes it, "" when it can no longer be undone."""
    try:
        version, labels = queries.possible(ui.desk(), ui.caller(), done.commitment_id)
    except Refused:
        return ""
    return labels.get(BY[done.action], "") if version == done.version else ""


def _undo(done: Done) -> None:
    """What was undone is shown again, where it now stands: the page had gone on to the next one."""
    undone: Done | None = ui.run(commands.act, done.commitment_id, BY[done.action], Said(seen_version=done.version))
    if undone:
        facts = queries.detail(ui.desk(), ui.caller(), undone.commitment_id).facts
        view = exports.group_of(facts.status, facts.export) or "waiting"
        st.session_state.update(review_view=view, review_item=undone.commitment_id)

"""A note beside a field: what is wrong there or was just mended, with the button that mends it or takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from core.preflight import Fix
from core.refusal import Refused, Why
from data import commands
from data.commands import Saved
from data.desk import Caller, Desk
from pages import draft as drafts
from pages import ui
from pages.draft import Draft

_LOOKS = {
    "error": ("red", ":material/error: Error"),
    "refused": ("red", ":material/block: Not saved"),
    "warning": ("yellow", ":material/warning: Warning"),
    "open": ("yellow", ":material/flag: Reason, open"),
    "changed": ("green", ":material/task_alt: Reason, changed"),
    "deleted": ("green", ":material/task_alt: Reason, line was deleted – counts as changed"),
    "answered": ("blue", ":material/chat: Reason, answered"),
    "fixed": ("green", ":material/auto_fix_high: Fixed"),
}


@dataclass(frozen=True)
class Note:
    """One thing that is said beside a field: `kind` is a key of _LOOKS; `code` names the fix that one button applies.

    `undoes` puts a button there that takes back the fix of which the note tells.
    """

    kind: str
    sentence: str
    code: str = ""
    fix: Fix | None = None
    undoes: bool = False


def show(note: Note) -> None:
    colour, words = _LOOKS[note.kind]
    st.markdown(f"{ui.mark(words, colour)} {ui.plain(note.sentence)}")


def show_button(note: Note, draft: Draft, key: str, *, ready: bool) -> None:
    """The button of the note, if it has one; while something typed is not saved it waits (`ready` is False)."""
    how: dict[str, Any] = {"disabled": not ready, "help": None if ready else "Save your changes first."}
    if note.fix:
        st.button(
            ui.plain(f"{note.fix.label}: {short(note.fix.before)} → {short(note.fix.after)}"),
            key=draft.key(f"fix:{key}"),
            icon=":material/auto_fix_high:",
            on_click=apply_fix,
            args=(draft.id, draft.version, note.code, note.fix.after),
            wrap=True,
            **how,
        )
    elif note.undoes:
        st.button(
            "Undo",
            key=draft.key(f"undo:{key}"),
            icon=":material/undo:",
            on_click=undo_fix,
            args=(draft.id, draft.version),
            **how,
        )


def short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


# --- what the buttons do ------------------------------------------------------------------------------------------


def apply_fix(commitment_id: int, version: int, code: str, after: str) -> None:
    """`after` is what the button promised."""
    sentence = "The fix is saved. You can undo it until something else is changed."
    _run(commitment_id, version, sentence, commands.apply_fix, code, seen_after=after)


def undo_fix(commitment_id: int, version: int) -> None:
    _run(commitment_id, version, "The fix is undone.", commands.undo_fix)


def _run(
    commitment_id: int, version: int, sentence: str, command: Callable[..., Saved], *args: Any, **kwargs: Any
) -> None:
    draft = drafts.get(commitment_id)
    if draft is None or draft.done or draft.version != version:
        return  # the first of two quick clicks has done it
    changed = drafts.changes(draft)
    if changed:
        command = _refuse(f"Save your changes first: {', '.join(changed.labels)}. A fix works on what is saved.")
    place = ui.edit_place(commitment_id)
    if ui.run(command, commitment_id, version, *args, place=place, done=sentence, **kwargs):
        draft.done = True
        drafts.drop(commitment_id)


def _refuse(sentence: str) -> Callable[..., Saved]:
    def refuse(desk: Desk, caller: Caller, *args: object, **kwargs: object) -> Saved:
        raise Refused(Why.GUARD, sentence)

    return refuse

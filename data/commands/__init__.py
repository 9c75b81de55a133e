"""Commands: each is one transaction that loads, asks `core` what follows, and writes all of it or nothing."""

from data.commands.acting import Done, act
from data.commands.conversing import Spoken, answer, ask, comment
from data.commands.editing import Saved, create, create_in, save, save_in
from data.commands.fixing import apply_fix, undo_fix

__all__ = [
    "Done",
    "Saved",
    "Spoken",
    "act",
    "answer",
    "apply_fix",
    "ask",
    "comment",
    "create",
    "create_in",
    "save",
    "save_in",
    "undo_fix",
]

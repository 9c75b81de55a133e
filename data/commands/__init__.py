"""Commands: each is one transaction that loads, asks `core` what follows, and writes all of it or nothing."""

from data.commands.acting import Done, act
from data.commands.conversing import Spoken, answer, ask, comment
from data.commands.editing import Saved, create, create_in, read_new, save, save_in
from data.commands.exporting import Settled, ask_again, not_there, unlink
from data.commands.fixing import apply_fix, undo_fix

__all__ = [
    "Done",
    "Saved",
    "Settled",
    "Spoken",
    "act",
    "answer",
    "apply_fix",
    "ask",
    "ask_again",
    "comment",
    "create",
    "create_in",
    "not_there",
    "read_new",
    "save",
    "save_in",
    "undo_fix",
    "unlink",
]

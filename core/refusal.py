"""The one way in which the desk says no: sentences that name the field and the cure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """The kind of a refusal; pages choose the colour and the next step by it."""

    NOT_ALLOWED = "not_allowed"  # the person may not do this
    NOT_FOUND = "not_found"  # it does not exist, or the person may not see it (the same answer)
    CONFLICT = "conflict"  # somebody or something acted first
    LOCKED = "locked"  # the ERP status forbids a change of this field
    INVALID = "invalid"  # what was typed cannot be stored
    GUARD = "guard"  # the action's own conditions are not met
    SIGNED_OUT = "signed_out"  # the session was revoked or has ended
    UNAVAILABLE = "unavailable"  # the database or the disk cannot take it now


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where it is wrong, and what to do about it.

    `field` is a name from `core.fields` or "" for the whole; `line` is the 1-based position of the
    SOV line or None for the header.
    """

    sentence: str
    field: str = ""
    line: int | None = None
    code: str = ""


class Refused(Exception):
    """Nothing was written. `problems` says why, each as a sentence for the person who asked."""

    def __init__(self, why: Why, *problems: Problem | str) -> None:
        self.why = why
        self.problems = tuple(p if isinstance(p, Problem) else Problem(p) for p in problems)
        super().__init__(" ".join(p.sentence for p in self.problems))

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(problem.sentence for problem in self.problems)

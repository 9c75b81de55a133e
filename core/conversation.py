"""Comments, and the accountant's question that needs no rejection: what can be said, and whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from core.deeds import Deed
from core.permissions import Item, Person, lenders, may_see
from core.transitions import Notice

TEXT_LIMIT = 4_000
SAME_AGAIN = 60  # seconds in which the same words by the same person are a second click


class Kind(StrEnum):
    COMMENT = "comment"
    QUESTION = "question"
    ANSWER = "answer"


LABELS = {Kind.COMMENT: "Comment", Kind.QUESTION: "Question", Kind.ANSWER: "Answer"}
DEEDS = {Kind.COMMENT: Deed.COMMENT, Kind.QUESTION: Deed.ASK, Kind.ANSWER: Deed.ANSWER}
NOTICES = {Kind.COMMENT: Notice.COMMENTED, Kind.QUESTION: Notice.ASKED, Kind.ANSWER: Notice.ANSWERED}


def concerned(
    author: Person, item: Item, involved: Collection[int | None], people: Iterable[Person]
) -> tuple[Person, ...]:
    """Who is told: those involved, and whoever stands in for one of them; allowed to see it, not the author, each once.

    An absent approver is told as well: nothing waits for them alone, and they read it when they are back.
    """
    told = {
        one.id: one
        for one in people
        if one.id != author.id
        and may_see(one, item)
        and {one.id, *(absent.id for absent in lenders(one))} & {*involved}
    }
    return tuple(told[key] for key in sorted(told))

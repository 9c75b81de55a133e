"""Comments, and the accountant's question that needs no rejection: who may say what, and whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from core.permissions import Item, Level, Person, decides, lenders, may_see
from core.transitions import ErpStatus, Notice

TEXT_LIMIT = 4_000
SAME_AGAIN = 60  # seconds in which the same words by the same person are a second click


class Kind(StrEnum):
    COMMENT = "comment"
    QUESTION = "question"
    ANSWER = "answer"


LABELS = {Kind.COMMENT: "Comment", Kind.QUESTION: "Question", Kind.ANSWER: "Answer"}
NOTICES = {Kind.COMMENT: Notice.COMMENTED, Kind.QUESTION: Notice.ASKED, Kind.ANSWER: Notice.ANSWERED}


@dataclass(frozen=True)
class Standing:
    """How a commitment stands for what is to be said: `asked_by` is who waits for an answer, None when nobody does."""

    item: Item
    status: ErpStatus
    asked_by: int | None = None


def may_comment(person: Person, item: Item) -> bool:
    """Commitments Standard or Admin on the project; ERP Standard or Admin on what was handed to accounting."""
    on_project = person.on(item.project_id).level >= Level.STANDARD
    in_accounting = item.was_sent and person.erp_level >= Level.STANDARD
    return may_see(person, item) and (on_project or in_accounting)


def refusals(kind: Kind, person: Person, standing: Standing) -> tuple[str, ...]:
    """Every reason why this person cannot say it now."""
    if not may_comment(person, standing.item):
        return ("You may see this commitment, but not comment on it.",)
    return _MORE[kind](person, standing)


def _no_more(person: Person, standing: Standing) -> tuple[str, ...]:
    return ()


def _to_ask(person: Person, standing: Standing) -> tuple[str, ...]:
    if not decides(person, standing.item):
        return ("Only an accounting approver may ask. Write a comment instead.",)
    if standing.status is not ErpStatus.SENT:
        return ("A question can be asked while the commitment waits for acceptance. Write a comment instead.",)
    if standing.asked_by is not None:
        return ("A question is open already. Wait for its answer, or write a comment.",)
    return ()


def _to_answer(person: Person, standing: Standing) -> tuple[str, ...]:
    if standing.asked_by is None:
        return ("No question is open any more. Write a comment instead.",)
    if standing.asked_by == person.id:
        return ("You asked this question yourself; somebody else answers it.",)
    return ()


_MORE = {Kind.COMMENT: _no_more, Kind.QUESTION: _to_ask, Kind.ANSWER: _to_answer}


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

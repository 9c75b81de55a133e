"""What people do with a commitment besides moving it: who may, in which ERP status, and what the others read.

`why_not` is the one answer that every way in gives, as `transitions.decide` is for what moves a commitment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from core import permissions
from core.permissions import Item, Level, Person, may_see
from core.refusal import Why
from core.transitions import STATUSES, ErpStatus, Refusal


class Deed(StrEnum):
    EDIT = "edit"
    COMMENT = "comment"
    ASK = "ask"
    ANSWER = "answer"
    ATTACH = "attach"
    REMOVE = "remove"


@dataclass(frozen=True)
class Standing:
    """How a commitment stands for what is to be done with it.

    `asked_by` is who waits for an answer, `added_by` whose file is to be removed; None when there is none.
    """

    item: Item
    status: ErpStatus
    asked_by: int | None = None
    added_by: int | None = None


# --- who ----------------------------------------------------------------------------------------------------------


def _edits(person: Person, standing: Standing) -> str:
    if permissions.may_edit(person, standing.item):
        return ""
    return "You may see this commitment, but not edit it. Ask a Commitments Admin of the project."


def _comments(person: Person, standing: Standing) -> str:
    """Commitments Standard or Admin on the project; ERP Standard or Admin on what was handed to accounting."""
    in_accounting = standing.item.was_sent and person.erp_level >= Level.STANDARD
    if in_accounting or _works_on_it(person, standing.item):
        return ""
    return "You may see this commitment, but not comment on it."


def _asks(person: Person, standing: Standing) -> str:
    if permissions.decides(person, standing.item):
        return _comments(person, standing)
    return "Only an accounting approver may ask. Write a comment instead."


def _answers(person: Person, standing: Standing) -> str:
    if standing.asked_by == person.id:
        return "You asked this question yourself; somebody else answers it."
    return _comments(person, standing)


def _attaches(person: Person, standing: Standing) -> str:
    """Commitments Standard and Admin, also while accounting decides: what is missing can be added."""
    if _works_on_it(person, standing.item):
        return ""
    return "You may see this commitment, but not attach files to it."


def _removes(person: Person, standing: Standing) -> str:
    is_admin = permissions.is_commitments_admin(person, standing.item.project_id)
    if is_admin or (person.id == standing.added_by and _works_on_it(person, standing.item)):
        return ""
    return "Only who attached it or a Commitments Admin of this project removes it."


def _works_on_it(person: Person, item: Item) -> bool:
    return person.active and person.on(item.project_id).level >= Level.STANDARD


# --- when ---------------------------------------------------------------------------------------------------------


def _always(standing: Standing) -> str:
    return ""


def _while_not_locked(standing: Standing) -> str:
    """What is locked of a synced one is said field by field (`core.locks`)."""
    row = STATUSES[standing.status]
    return f"It is locked while it is “{row.ribbon}”." if row.editable == "no" else ""


def _while_it_waits(standing: Standing) -> str:
    if standing.status is not ErpStatus.SENT:
        return "A question can be asked while the commitment waits for acceptance. Write a comment instead."
    if standing.asked_by is not None:
        return "A question is open already. Wait for its answer, or write a comment."
    return ""


def _while_a_question_is_open(standing: Standing) -> str:
    return "" if standing.asked_by is not None else "No question is open any more. Write a comment instead."


def _while_the_project_has_it(standing: Standing) -> str:
    row = STATUSES[standing.status]
    return "" if row.editable == "yes" else f"No file is removed while the commitment is “{row.ribbon}”."


# --- the table ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    """`who` and `when` give a sentence, or "" for yes; `otherwise` is the kind of refusal when the time is not right."""

    label: str
    who: Callable[[Person, Standing], str]
    when: Callable[[Standing], str] = _always
    otherwise: Why = Why.GUARD


RULES: dict[Deed, Rule] = {
    Deed.EDIT: Rule("Edit", _edits, _while_not_locked, Why.LOCKED),
    Deed.COMMENT: Rule("Comment", _comments),
    Deed.ASK: Rule("Ask the project", _asks, _while_it_waits),
    Deed.ANSWER: Rule("Answer the question", _answers, _while_a_question_is_open),
    Deed.ATTACH: Rule("Attach a file", _attaches),
    Deed.REMOVE: Rule("Remove a file", _removes, _while_the_project_has_it, Why.LOCKED),
}


def why_never(deed: Deed, person: Person, standing: Standing) -> Refusal | None:
    """Whether this person may do this to this commitment at all, whatever its status: None when they may."""
    if not may_see(person, standing.item):
        return Refusal(Why.NOT_FOUND, (permissions.UNSEEN,))
    forbidden = RULES[deed].who(person, standing)
    return Refusal(Why.NOT_ALLOWED, (forbidden,)) if forbidden else None


def why_not(deed: Deed, person: Person, standing: Standing) -> Refusal | None:
    """Whether this person may do this to this commitment as it stands: None when they may, else why not."""
    never = why_never(deed, person, standing)
    if never:
        return never
    rule = RULES[deed]
    not_now = rule.when(standing)
    return Refusal(rule.otherwise, (not_now,)) if not_now else None

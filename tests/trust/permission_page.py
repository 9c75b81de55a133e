"""docs/permissions.md: who may do what with which commitment, cell by cell, as the functions of core answer it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from pathlib import Path

from core import deeds
from core.deeds import RULES, Deed, Standing
from core.permissions import UNSEEN, Item, Person, may_create, may_see
from core.refusal import Why
from core.transitions import ROWS, STATUSES, Action, ErpStatus, Refusal, decide
from data.commands.editing import NOT_YOURS_TO_CREATE
from tests.core import people
from tests.core.people import PROJECT, REJECTER, SENDER, facts, said

PAGE = Path(__file__).resolve().parents[2] / "docs" / "permissions.md"
SEEN_BY = ("open", "private", "private, on its list")
_OPENING = """# Who may do what

Every cell is the answer of one function, which the pages, the connector and every command ask: `core.transitions.decide` for
what moves a commitment, `core.deeds.why_not` for what is done beside that, `core.permissions.may_see` for who sees it at all (in
every list, count, search, download and mail) and `may_create` for who makes one. Around one commitment of a project stand
{people} kinds of people; it is open, private, or private with the person on its list (of a deputy: the one who is away); it is in
one of {statuses} ERP statuses; and four eyes are required, or switched off: {cells:,} cells. ✓ is yes, a number is the sentence
below that the person reads instead. To move a commitment in a status that its table does not name, nobody may: who otherwise
could reads who was first and when. “…” is the ERP status.

The commitment was created by *approver who created it*, sent by *approver who sent it* and before by *approver who sent it
earlier*, and what is rejected was rejected by *approver*, who also asked the question that is answered. The file that is
removed was attached by *engineer*. Who may create one is a matter of the project alone. Deputies have ERP Standard themselves.
What of a synced commitment stays locked is refused field by field.
"""


def _deputy(id_: int, absent: str) -> Person:
    return replace(people.PEOPLE["erp standard"], id=id_, name=f"deputy of {absent}", lent=(people.PEOPLE[absent],))


EARLIER = replace(people.PEOPLE["approver"], id=20, name="approver who sent it earlier")
_MORE = (
    EARLIER,
    _deputy(21, "approver"),
    _deputy(22, "approver who created it"),
    _deputy(23, "approver who sent it"),
    _deputy(24, "admin and approver who left"),
)
KINDS: dict[str, Person] = people.PEOPLE | {person.name: person for person in _MORE}
ADDER = KINDS["engineer"].id
ASKER = REJECTER


class Before(StrEnum):
    """What is asked before anything is done with a commitment."""

    SEE = "See it"
    CREATE = "Create one in the project"


@dataclass(frozen=True)
class Cell:
    """One question with its answer: None for yes, else the refusal."""

    person: Person
    seen_by: str
    four_eyes: bool
    status: ErpStatus
    act: Action | Deed | Before
    refusal: Refusal | None


def cells() -> Iterator[Cell]:
    """Every person, visibility, status and act, the actions with and without four eyes."""
    for person in KINDS.values():
        refusal = None if may_create(person, PROJECT) else Refusal(Why.NOT_ALLOWED, (NOT_YOURS_TO_CREATE,))
        yield Cell(person, SEEN_BY[0], True, ErpStatus.NOT_SENT, Before.CREATE, refusal)
    for person, seen_by, status in product(KINDS.values(), SEEN_BY, ErpStatus):
        item = Item(PROJECT, seen_by != "open", _viewers(person, seen_by), was_sent=status is not ErpStatus.NOT_SENT)
        unseen = None if may_see(person, item) else Refusal(Why.NOT_FOUND, (UNSEEN,))
        yield Cell(person, seen_by, True, status, Before.SEE, unseen)
        for action, four_eyes in product(ROWS, (True, False)):
            yield Cell(person, seen_by, four_eyes, status, action, _moved(action, person, status, item, four_eyes))
        for deed in Deed:
            asked_by = ASKER if deed is Deed.ANSWER else None
            standing = Standing(item, status, asked_by=asked_by, added_by=ADDER)
            yield Cell(person, seen_by, True, status, deed, deeds.why_not(deed, person, standing))


def _viewers(person: Person, seen_by: str) -> frozenset[int]:
    listed = person.lent or (person,)
    return frozenset(one.id for one in listed) if seen_by == SEEN_BY[2] else frozenset()


def _moved(action: Action, person: Person, status: ErpStatus, item: Item, four_eyes: bool) -> Refusal | None:
    sent = {"senders": frozenset({SENDER, EARLIER.id}), "submission": 2} if item.was_sent else {}
    answer = decide(action, facts(status, item=item, four_eyes=four_eyes, **sent), person, said())
    return answer if isinstance(answer, Refusal) else None


# --- the page -----------------------------------------------------------------------------------------------------


def page() -> str:
    """The whole page."""
    found = list(cells())
    sentences: list[str] = []
    tables = "".join(_table(one, [cell for cell in found if cell.act is one], sentences) for one in Before)
    tables += "".join(_action(action, found, sentences) for action in ROWS)
    tables += "".join(_deed(deed, found, sentences) for deed in Deed)
    notes = "".join(f"{number}. {sentence}\n" for number, sentence in enumerate(sentences, start=1))
    opening = _OPENING.format(people=len(KINDS), statuses=len(ErpStatus), cells=len(found))
    return f"{opening}{tables}\n## What they read instead\n\n{notes}"


def _action(action: Action, found: list[Cell], sentences: list[str]) -> str:
    """The statuses it starts from; without four eyes only where that makes a difference."""
    mine = [one for one in found if one.act is action and one.status in ROWS[action].sources]
    with_eyes, without = ([one for one in mine if one.four_eyes is whether] for whether in (True, False))
    shown = _table(ROWS[action].label, with_eyes, sentences)
    if [one.refusal for one in with_eyes] != [one.refusal for one in without]:
        shown += _table(f"{ROWS[action].label}, four eyes switched off", without, sentences)
    return shown


def _deed(deed: Deed, found: list[Cell], sentences: list[str]) -> str:
    return _table(RULES[deed].label, [one for one in found if one.act is deed], sentences)


def _table(label: str, mine: list[Cell], sentences: list[str]) -> str:
    """One row a person, one column for the statuses that give the same answers, but for their name."""
    columns: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for seen_by in dict.fromkeys(one.seen_by for one in mine):
        for status in dict.fromkeys(one.status for one in mine):
            column = [one for one in mine if (one.seen_by, one.status) == (seen_by, status)]
            marks = tuple(_mark(one, sentences) for one in column)
            columns[seen_by, marks].append(STATUSES[status].ribbon)
    head = "".join(f" {' / '.join(ribbons)}: {seen_by} |" for (seen_by, _), ribbons in columns.items())
    rows = zip(*(marks for _, marks in columns), strict=True)
    lines = "".join(f"| {name} | {' | '.join(marks)} |\n" for name, marks in zip(KINDS, rows, strict=True))
    return f"\n## {label}\n\n| |{head}\n| --- |{' --- |' * len(columns)}\n{lines}"


def _mark(cell: Cell, sentences: list[str]) -> str:
    if cell.refusal is None:
        return "✓"
    read = [one.replace(f"“{STATUSES[cell.status].ribbon}”", "“…”") for one in cell.refusal.reasons]
    sentences += [one for one in read if one not in sentences]
    return ", ".join(str(sentences.index(one) + 1) for one in read)

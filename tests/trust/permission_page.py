"""docs/permissions.md: who may take which action on which commitment, cell by cell, as the one function answers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from core.permissions import Item, Person
from core.transitions import ROWS, STATUSES, TABLE, Action, ErpStatus, Refusal, Said, Transition, decide
from tests.core.people import PEOPLE, PROJECT, facts, said

PAGE = Path(__file__).resolve().parents[2] / "docs" / "permissions.md"
SEEN_BY = ("open", "private", "private, on its list")
_OPENING = """# Who may do what

Every cell is the answer of one function, `core.transitions.decide`, which the pages, the connector and every command
ask. Around one commitment of a project stand {people} kinds of people; it is open, private, or private with the person on its
list; and it is in one of {statuses} ERP statuses: {cells:,} cells. ✓ is yes, a number is the sentence below that the person
reads instead. In a status that a table does not name, nobody may: who otherwise could reads who was first and when.

The commitment was created by *approver who created it*, sent by *approver who sent it*, and what is rejected was rejected by
*approver*. Four eyes are required.
"""


@dataclass(frozen=True)
class Cell:
    """One question with its answer: None for yes, else the refusal."""

    person: Person
    seen_by: str
    status: ErpStatus
    action: Action
    refusal: Refusal | None


def cells() -> Iterator[Cell]:
    """Every person, visibility, status and action."""
    for person, seen_by, status, row in product(PEOPLE.values(), SEEN_BY, ErpStatus, TABLE):
        viewers = frozenset({person.id}) if seen_by == SEEN_BY[2] else frozenset()
        item = Item(PROJECT, seen_by != "open", viewers, was_sent=status is not ErpStatus.NOT_SENT)
        answer = decide(row.action, facts(status, item=item), person, _says(row))
        yield Cell(person, seen_by, status, row.action, answer if isinstance(answer, Refusal) else None)


def _says(row: Transition) -> Said:
    return replace(said(), seen_version=7)


def page() -> str:
    """The whole page."""
    found = list(cells())
    sentences: list[str] = []
    tables = "".join(_table(row, found, sentences) for row in TABLE)
    notes = "".join(f"{number}. {sentence}\n" for number, sentence in enumerate(sentences, start=1))
    opening = _OPENING.format(people=len(PEOPLE), statuses=len(ErpStatus), cells=len(found))
    return f"{opening}{tables}\n## What they read instead\n\n{notes}"


def _table(row: Transition, found: list[Cell], sentences: list[str]) -> str:
    columns = [(status, seen_by) for status in row.sources for seen_by in SEEN_BY]
    mine = {(one.person.name, one.status, one.seen_by): one for one in found if one.action is row.action}
    head = "".join(f" {STATUSES[status].ribbon}, {seen_by} |" for status, seen_by in columns)
    lines = "".join(
        f"| {name} |"
        + "".join(f" {_mark(mine[name, status, seen_by], sentences)} |" for status, seen_by in columns)
        + "\n"
        for name in PEOPLE
    )
    return f"\n## {ROWS[row.action].label}\n\n| |{head}\n| --- |{' --- |' * len(columns)}\n{lines}"


def _mark(cell: Cell, sentences: list[str]) -> str:
    if cell.refusal is None:
        return "✓"
    for sentence in cell.refusal.reasons:
        if sentence not in sentences:
            sentences.append(sentence)
    return ", ".join(str(sentences.index(sentence) + 1) for sentence in cell.refusal.reasons)

"""Naming a deputy: an approver who is away lends their right for a period; no chain, no loop, no overlap (pure rules).

What is lent is *Can push to accounting* and the sight of what was handed over and the absent one sees. Only one's own
right is lent: whoever stands in for somebody cannot be away in the same days, and nobody who is away stands in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.permissions import Level, Person, is_approver_in_own_right
from core.refusal import Problem
from core.typed import FIRST_DAY, LAST_DAY

LONGEST = 366  # days


@dataclass(frozen=True)
class Period:
    """Who is away and who stands in, by id, from the first to the last day, both included."""

    absent: int
    deputy: int
    first: date
    last: date

    def overlaps(self, other: Period) -> bool:
        return self.first <= other.last and other.first <= self.last


def may_deputise(person: Person) -> bool:
    """Sees the queue and may be lent the right: active, with ERP Integrations Standard or Admin."""
    return person.active and person.erp_level >= Level.STANDARD


def problems(
    wanted: Period, absent: Person, deputy: Person, others: Iterable[Period], today: date
) -> tuple[Problem, ...]:
    """Everything that forbids it, each naming the field and the cure; `others` are those that have not ended."""
    found = [*_of_days(wanted, today), *_of_people(wanted, absent, deputy)]
    return tuple(found) or tuple(_of_others(wanted, absent, deputy, others))


def _of_days(wanted: Period, today: date) -> Iterable[Problem]:
    if not FIRST_DAY <= wanted.first <= LAST_DAY or not FIRST_DAY <= wanted.last <= LAST_DAY:
        yield Problem("The days must lie between 2000 and 2100. Pick them again.", "first_day")
    elif wanted.last < wanted.first:
        yield Problem("The last day is before the first. Correct one of them.", "last_day")
    elif wanted.last < today:
        yield Problem("The last day has passed already. Pick a later one.", "last_day")
    elif (wanted.last - wanted.first).days >= LONGEST:
        yield Problem(f"At most {LONGEST} days can be covered at once. Pick an earlier last day.", "last_day")


def _of_people(wanted: Period, absent: Person, deputy: Person) -> Iterable[Problem]:
    if not is_approver_in_own_right(absent):
        yield Problem(f"{absent.name} is no accounting approver, so there is nothing to stand in for.", "absent")
    if wanted.deputy == wanted.absent:
        yield Problem("Nobody stands in for themselves. Pick somebody else.", "deputy")
    elif not may_deputise(deputy):
        yield Problem(
            f"{deputy.name} cannot stand in: that takes ERP Integrations Standard or Admin. Pick somebody else, "
            "or ask a Directory Admin for the permission.",
            "deputy",
        )


def _of_others(wanted: Period, absent: Person, deputy: Person, others: Iterable[Period]) -> Iterable[Problem]:
    for other in (one for one in others if one.overlaps(wanted)):
        days = f"from {other.first} to {other.last}"
        if other.absent == wanted.absent:
            yield Problem(f"Somebody stands in for {absent.name} already {days}. End that first.", "first_day")
        elif other.absent == wanted.deputy:
            yield Problem(f"{deputy.name} is away {days}. Pick somebody else, or other days.", "deputy")
        elif other.deputy == wanted.absent:
            yield Problem(
                f"{absent.name} stands in for somebody else {days}, and what is lent is not lent on. End that first.",
                "first_day",
            )

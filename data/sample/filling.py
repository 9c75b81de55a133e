"""`fill`: an empty database becomes the sample company, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlmodel import Session

from core.refusal import Refused, Why
from data import tables
from data.desk import Desk
from data.sample import copies, lists, living, stories

POOL = 120  # made by commands one by one; what is asked for beyond them are copies of these
Progress = Callable[[int, int], None]


def fill(
    desk: Desk, *, commitments: int = 60, seed: int = 2026, years: int = 1, progress: Progress | None = None
) -> None:
    """Fills an empty, upgraded database with the sample company; its history ends at the desk's present moment.

    The same seed, size and moment give the same company. `progress(done, total)` counts commitments.
    Raises Refused(CONFLICT), with nothing written, when the database has a company already.
    """
    tell = progress or (lambda done, total: None)
    now = desk.now()
    days = 365 * years
    with desk.writing() as session:
        if session.get(tables.Company, 1) is not None:
            raise Refused(
                Why.CONFLICT,
                "This database already holds a company. Name an empty one, or delete the sample company's file first.",
            )
        begins = now - timedelta(days=days)
        known = lists.write(session, begins)
        pool = min(commitments, POOL)
        _live(desk, session, known, _plans(known, pool, seed, now, days), lambda done: tell(done, commitments))
        copies.make(session, Random(seed), pool, commitments, days, lambda done: tell(done, commitments))  # noqa: S311


def _plans(known: lists.Lists, size: int, seed: int, now: datetime, days: int) -> list[living.Life]:
    plans = []
    for place in range(size):
        chance = Random(f"{seed}:{place}")  # noqa: S311  nothing secret is made of it
        story = stories.STORIES[place % len(stories.STORIES)]
        # From chances of their own: weekends fall differently each day, and who buys what must not hang on that.
        times = stories.moments(Random(f"{seed}:{place}:when"), story, now, days)  # noqa: S311
        plans.append(living.plan(chance, known, story, place=place, times=times))
    return plans


def _live(
    desk: Desk, session: Session, known: lists.Lists, lives: list[living.Life], tell: Callable[[int], None]
) -> None:
    """All steps of all stories in the order in which they happened."""
    steps = sorted(
        ((at, place, order, step) for place, life in enumerate(lives) for order, (at, step) in enumerate(life.steps)),
    )
    left = {place: len(life.steps) for place, life in enumerate(lives)}
    for at, place, _, step in steps:
        then = _Then(desk.engine, lambda at=at: at, desk.base_url, desk.data_folder, session=session)  # type: ignore[misc]
        living.take(step, lives[place], then, session, known)
        left[place] -= 1
        if not left[place]:
            tell(sum(not count for count in left.values()))


@dataclass(frozen=True, kw_only=True)
class _Then(Desk):
    """The desk at a moment in the past; its commands write into the one transaction of `fill`.

    So half a sample company is never left behind, and the disk is waited for once instead of some hundred times.
    """

    session: Session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        yield self.session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        yield self.session
        self.session.flush()
        self.session.expunge_all()  # commands change rows behind the session's back

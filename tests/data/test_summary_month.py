"""A month of Daily Summaries by four real processes that start at the same minute and are killed between their steps."""

from __future__ import annotations

import gc
import multiprocessing
import os
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from itertools import count
from multiprocessing.connection import Connection
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import event
from sqlmodel import col, select

from core.transitions import Action
from data import summary, tables
from data.desk import Desk, open_desk
from tests.cast import Cast, Clock
from tests.pages.story import Story
from tests.trust.processes import CONTEXT, PATIENCE

FORK = multiprocessing.get_context("fork")
PROCESSES = 4
KILLED = 9
NEW_YORK = ZoneInfo("America/New_York")
DAYS = [date(2026, 3, day) for day in range(1, 32)]  # on Sunday 8 March the clocks go from 2:00 to 3:00
OFF = range(18, 22)  # four days on which the machine is off
LATE = 22  # and then it comes up in the afternoon
LOOKS, LATE_LOOKS = ("06:59", "07:00", "12:00"), ("15:00", "15:01")
# What happens at 18:00 of a day, and from it, worked out by hand, on which days something waits for whom:
#  2 SC-001 is sent             all three on 3, 4, 5
#  5 SC-001 is accepted         nobody on 6, 7, 8
#  8 SC-002 (private) is sent   Carla on 9, 10
# 10 SC-003 is sent             all three from 11 on, but not on 18 to 21, when the machine is off
# 12 Anna unsubscribes          Anna not on 13 to 16
# 16 Anna subscribes
# 25 both are accepted          nobody on 26, 27, 28
# 28 SC-004 is sent             all three on 29, 30, 31
WHOLE = [3, 4, 5, 11, 12, 13, 14, 15, 16, 17, 22, 23, 24, 25, 29, 30, 31]
EXPECTED = {
    "alan": WHOLE,
    "anna": [day for day in WHOLE if day not in (13, 14, 15, 16)],
    "carla": sorted([*WHOLE, 9, 10]),
}


def at(day: date, time: str) -> datetime:
    return datetime.fromisoformat(f"{day} {time}").replace(tzinfo=NEW_YORK).astimezone(UTC)


class Died(Exception):
    """Nobody raises it but the rehearsal, in the place of its commit."""


def look(desk: Desk, clock: Clock, together: Any, moments: Sequence[datetime], steps: int) -> None:
    """What one process does: waits for the others, then looks at each moment; it dies after so many steps."""
    left = count(steps, -1)

    def step(*_: object) -> None:
        if next(left) == 0:
            os._exit(KILLED)

    for one in ("begin", "before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(desk.engine, one, step)
    if together is not None:
        together.wait()
    for clock.at in moments:
        summary.put_due(desk)
    step()


def run(desk: Desk, clock: Clock, moments: Sequence[datetime], chance: random.Random) -> int:
    """One day of the machine: four processes at once, each started again until it is through. How many were killed."""
    clock.at = moments[-1]
    rehearse(desk)
    together = FORK.Barrier(PROCESSES)
    killed = 0
    barrier: Any = together
    unfinished = PROCESSES
    while unfinished:
        started = [
            FORK.Process(target=look, args=(desk, clock, barrier, moments, chance.randrange(120)))
            for _ in range(unfinished)
        ]
        for process in started:
            process.start()
        for process in started:
            process.join()
        assert {process.exitcode for process in started} <= {0, KILLED}
        unfinished = sum(process.exitcode == KILLED for process in started)
        killed += unfinished
        barrier = None  # who is started again waits for nobody
    return killed


def rehearse(desk: Desk) -> None:
    """Looks once and takes it all back, so that whoever is forked from here has each statement compiled already."""

    def no(*_: object) -> None:
        raise Died

    event.listen(desk.engine, "commit", no)
    with suppress(Died):
        summary.put_due(desk)
    event.remove(desk.engine, "commit", no)
    desk.engine.dispose()  # no connection is forked


def machine(url: str, orders: Connection) -> None:
    """A process without threads, from which the others are forked: tells of each day how many were killed."""
    clock = Clock()
    desk = open_desk(url, now=clock)
    chance = random.Random(2026)  # noqa: S311  no secret
    gc.freeze()  # a collection in a forked process would copy all that it looks at
    while moments := orders.recv():
        orders.send(run(desk, clock, moments, chance))


@contextmanager
def switched_on(url: str) -> Iterator[Callable[[Sequence[datetime]], int]]:
    """Gives what runs one day of the machine."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=machine, args=(url, theirs))
    process.start()
    theirs.close()

    def day(moments: Sequence[datetime]) -> int:
        ours.send(moments)
        return int(ours.recv())

    yield day
    ours.send(())
    process.join(PATIENCE)


def in_the_evening(desk: Desk, cast: Cast, story: Story, day: int, keys: dict[str, int]) -> None:
    if day == 2:
        keys["SC-001"] = story.sent("SC-001")
    elif day == 5:
        story.act("anna", keys["SC-001"], Action.ACCEPT, reference="PO-1")
    elif day == 8:
        keys["SC-002"] = story.sent("SC-002", private=True)
    elif day == 10:
        keys["SC-003"] = story.sent("SC-003")
    elif day in (12, 16):
        with desk.writing() as session:
            session.get_one(tables.Person, cast.person["anna"]).daily_summary = day == 16
    elif day == 25:
        for number in ("SC-002", "SC-003"):
            story.act("carla", keys[number], Action.ACCEPT, reference=number)
    elif day == 28:
        story.sent("SC-004")


def test_each_approver_gets_exactly_one_on_each_day_on_which_it_is_due(
    any_desk: Desk, database_url: str, cast: Cast, clock: Clock, show: Callable[[int, str, str], None]
) -> None:
    story, keys, killed = Story(any_desk, cast), dict[str, int](), 0
    with switched_on(database_url) as run_day:
        for day in DAYS:
            if day.day not in OFF:
                looks = LATE_LOOKS if day.day == LATE else LOOKS
                killed += run_day([at(day, time) for time in looks])
            clock.at = at(day, "18:00")
            in_the_evening(any_desk, cast, story, day.day, keys)
    with any_desk.reading() as session:
        found = session.exec(select(tables.Mail.to_email, tables.Mail.key).where(col(tables.Mail.kind) == "summary"))
        got = sorted((address.partition("@")[0], key.rpartition(":")[2]) for address, key in found)
    assert got == [(name, f"2026-03-{day:02d}") for name, days in EXPECTED.items() for day in days]
    assert killed > PROCESSES * len(DAYS) / 4
    show(
        8,
        f"{len(DAYS)} days with {PROCESSES} processes that race, four days off and a change of the clocks, "
        f"on {any_desk.engine.dialect.name}",
        f"{killed} processes killed on the way; each approver got exactly one on each day on which it was due",
    )

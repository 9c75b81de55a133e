"""Promise 8: several real servers over one database that die at will put one summary a person and day, all year long."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from sqlmodel import col, select

from core.transitions import Action
from data import auditing, nightly, tables
from data.desk import Desk
from tests.cast import Cast, Clock
from tests.data.test_summary_month import at
from tests.pages.story import Story
from tests.trust.summary_servers import SERVERS, switched_on

BEGIN = date(2026, 3, 4)  # on Sunday 8 March the clocks go from 2:00 to 3:00, on 1 November back
LOOKS = ("06:59", "07:00", "06:58", "07:01", "12:00")  # also when somebody sets the clock back
APPROVERS = ("alan", "anna", "carla")


class Office:
    """What happens in the evenings, and who has to get a summary the next morning."""

    def __init__(self, desk: Desk, cast: Cast, chance: random.Random) -> None:
        self.desk, self.cast, self.chance = desk, cast, chance
        self.story = Story(desk, cast)
        self.waiting: list[int] = []
        self.unsubscribed: set[str] = set()
        self.sent = 0

    def evening(self) -> None:
        what = self.chance.random()
        if what < 0.35:
            self.sent += 1
            self.waiting.append(self.story.sent(f"SC-{self.sent}"))
        elif what < 0.7 and self.waiting:
            key = self.waiting.pop()
            self.story.act("carla", key, Action.ACCEPT, reference=f"PO-{key}")
        elif what < 0.85:
            name = self.chance.choice(APPROVERS)
            self.unsubscribed ^= {name}
            with self.desk.writing() as session:
                session.get_one(tables.Person, self.cast.person[name]).daily_summary = name not in self.unsubscribed

    def due(self) -> list[str]:
        return [name for name in APPROVERS if self.waiting and name not in self.unsubscribed]


def test_each_approver_gets_one_a_day_from_several_servers(
    any_desk: Desk,
    database_url: str,
    cast: Cast,
    clock: Clock,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    chance = random.Random(8)  # noqa: S311  the same year each time
    office = Office(any_desk, cast, chance)
    expected: list[tuple[str, str]] = []
    days, deaths = scale(7, 366), 0
    with switched_on(database_url, any_desk.data_folder) as run_day:
        for day in (BEGIN + timedelta(days=number) for number in range(days)):
            clock.at = at(day - timedelta(days=1), "18:00")
            office.evening()
            off = chance.random() < 0.1  # the machine is
            deaths += run_day([] if off else [at(day, time) for time in LOOKS])
            expected += [] if off else [(name, str(day)) for name in office.due()]
    with any_desk.reading() as session:
        found = session.exec(select(tables.Mail.to_email, tables.Mail.key).where(col(tables.Mail.kind) == "summary"))
        got = [(address.partition("@")[0], key.rpartition(":")[2]) for address, key in found]
    assert sorted(got) == sorted(expected)
    assert len(expected) > days
    assert deaths > days / 4
    assert [rule.words for rule in auditing.audit(any_desk) if rule.found] == []
    checked = nightly.last_check(any_desk)
    assert checked is not None
    assert checked.found == ()
    show(
        8,
        f"{days} days with {SERVERS} servers on {any_desk.engine.dialect.name} that look at the same moments, "
        "with clocks that change and are set back",
        f"{deaths} servers died on the way; {len(expected):,} summaries, one a person and day on which one was due",
    )

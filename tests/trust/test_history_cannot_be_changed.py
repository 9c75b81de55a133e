"""Promise 5: every byte of the history that is changed by hand is found, and the row is named."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from sqlalchemy import insert, text
from sqlmodel import Session

from data import chain, tables
from data.desk import Desk
from tests.cast import Cast
from tests.data.test_chain import take_away_triggers
from tests.pages.story import Story

# Each column of an event that says something, and what a forger might write there.
FORGED = {
    "commitment_id": "3",
    "version": "version + 100000",
    "at": "'2025-01-01 00:00:00.000000'",
    "actor_id": "2",
    "kind": "'accept'",
    "from_status": "'synced'",
    "to_status": "'synced'",
    "submission": "submission + 1",
    "details": '\'{"reference": "X"}\'',
    "acted_for": "3",
}


def fill(desk: Desk, cast: Cast, count: int) -> None:
    """A history of this many events, written in bulk and sealed."""
    story = Story(desk, cast)
    first, second, _ = (story.create(number) for number in ("SC-001", "SC-002", "SC-003"))
    with desk.writing() as session:
        rows = [
            {
                "commitment_id": first if n % 2 else second,
                "version": 2 + n // 2,
                "at": desk.now(),
                "actor_id": cast.person["paula"],
                "kind": "edited",
                "from_status": "not_sent",
                "to_status": "not_sent",
                "submission": 0,
                "details": '{"changed": ["title"]}',
            }
            for n in range(count - 3)
        ]
        session.execute(insert(tables.Event), rows)
        chain.everything(session)


def faults(desk: Desk) -> list[str]:
    with desk.reading() as session:
        keys = chain.read_keys(desk.key_file)
        noted = chain.noted(chain.note_of(desk.engine, desk.key_file))
        return [*chain.faults(session, keys), *chain.faults_since(session, noted)]


def test_whatever_is_changed_is_found_and_named(
    any_desk: Desk, cast: Cast, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    count = scale(600, 20_000)
    fill(any_desk, cast, count)
    began = time.perf_counter()
    assert faults(any_desk) == []
    took = time.perf_counter() - began
    chance = random.Random(2026)  # noqa: S311  the same rows each time
    forged = 0
    for column, value in FORGED.items():
        for key in chance.sample(range(4, count), scale(1, 5)):
            forged += 1
            with any_desk.engine.connect() as connection:
                take_away_triggers(connection)
                connection.execute(text(f"UPDATE event SET {column} = {value} WHERE id = :key"), {"key": key})
                with Session(connection) as session:
                    found = list(chain.faults(session, chain.read_keys(any_desk.key_file)))
                connection.rollback()
            assert len(found) == 1
            assert f"as link {key:,} sealed it" in found[0]
    backend = any_desk.engine.dialect.name
    show(
        5,
        f"{count:,} events on {backend}, each column of {forged // len(FORGED)} of them forged in turn",
        f"{forged} of {forged} found, each named; all verified in {took:.2f} s",
    )

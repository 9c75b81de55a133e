"""Promise 1: of eight people in eight processes who decide at once exactly one does; the others read who."""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import select

from core.findings import Finding
from core.transitions import Action, ErpStatus, Said
from data import auditing, tables
from data.desk import Caller, Desk, open_desk
from tests.cast import MONDAY, Cast
from tests.data.test_races import CONFLICTS, attempt, sent

# Eight people at eight screens; nobody created or sent what they accept.
PEOPLE: tuple[tuple[str, Action], ...] = (
    ("anna", Action.ACCEPT),
    ("alan", Action.REJECT),
    ("paula", Action.RETRIEVE),
    ("carla", Action.ACCEPT),
    ("peter", Action.RETRIEVE),
    ("alan", Action.ACCEPT),
    ("anna", Action.REJECT),
    ("carla", Action.REJECT),
)
PATIENCE = 600  # seconds; a busy machine is slow, not wrong


def click(url: str, folder: Path, person: int, action: Action, keys: list[int], start: Any, answers: Any) -> None:
    """One person's process: at each commitment it waits until all have come, then decides."""
    desk = open_desk(url, now=lambda: MONDAY, data_folder=folder)
    told: list[tuple[str, float]] = []
    for key in keys:
        said = Said(
            seen_version=2,
            reference=f"R-{key}" if action is Action.ACCEPT else "",
            findings=(Finding("O"),) if action is Action.REJECT else (),
            comment="Please look at it again." if action is Action.REJECT else "",
        )
        start.wait(PATIENCE)
        began = time.perf_counter()
        told.append((attempt(desk, Caller(person), key, action, said), time.perf_counter() - began))
    answers.put(told)
    desk.engine.dispose()


def test_of_eight_processes_that_decide_at_once_one_wins(
    any_desk: Desk,
    database_url: str,
    cast: Cast,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    keys = [sent(any_desk, cast, f"SC-{n:04d}") for n in range(scale(12, 1_250))]
    context = multiprocessing.get_context("forkserver")
    start, answers = context.Barrier(len(PEOPLE)), context.Queue()
    processes = [
        context.Process(
            target=click, args=(database_url, any_desk.data_folder, cast.person[who], action, keys, start, answers)
        )
        for who, action in PEOPLE
    ]
    for process in processes:
        process.start()
    told: list[list[tuple[str, float]]] = [answers.get(timeout=PATIENCE) for _ in processes]
    for process in processes:
        process.join(PATIENCE)

    clicks = [one for answer in told for one in answer]
    assert len(clicks) == len(PEOPLE) * len(keys)
    assert all(any(words in said for words in CONFLICTS) for said, _ in clicks if said)
    for at_once in zip(*told, strict=True):
        assert [said for said, _ in at_once].count("") == 1
    with any_desk.reading() as session:
        statuses = Counter(session.exec(select(tables.Commitment.erp_status)))
        exports = session.exec(select(func.count()).select_from(tables.Export)).one()
        events = session.exec(select(func.count()).select_from(tables.Event)).one()
    assert events == 3 * len(keys)
    assert exports == statuses[ErpStatus.EXPORTING]
    assert (
        statuses.total() - statuses[ErpStatus.EXPORTING] == statuses[ErpStatus.REJECTED] + statuses[ErpStatus.RETRIEVED]
    )
    assert [rule.words for rule in auditing.audit(any_desk) if rule.found] == []
    slow = sorted(took for _, took in clicks)[int(len(clicks) * 0.99) - 1]
    show(
        1,
        f"{len(clicks):,} clicks by 8 processes, 8 at each commitment at once, on {any_desk.engine.dialect.name}",
        f"{len(keys):,} decided once, {len(clicks) - len(keys):,} refused with who and when; 0 doubled, 0 lost, "
        f"0 errors; 99th percentile {slow * 1000:.0f} ms",
    )

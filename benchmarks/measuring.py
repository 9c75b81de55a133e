"""The data layer: each work by it and by hand in turn, and the medians of both."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from benchmarks import clients, company, rows
from benchmarks.bare import Bare
from benchmarks.handing_over import Visit
from benchmarks.rows import Row
from core.metrics import Dimension, MetricsFilter
from core.transitions import ErpStatus
from data import queries, schema, searching, upkeep
from data.desk import Caller, Desk
from data.engine import make_engine
from data.queries import ListFilter, QueueRow, metrics
from data.sqlite import sqlite3

TIMES = 30
YEAR = MetricsFilter(begin=date(2025, 7, 1), end=date(2026, 6, 30))
WORD = "roofing"


@dataclass(frozen=True)
class Work:
    """One row of the table: both ways to do it, and how often it can be done at all."""

    name: str
    ours: Callable[[], object]
    bare: Callable[[], object]
    times: int | None = None


def desk_of(folder: Path, commitments: int, progress: Callable[[int, int], None] | None = None) -> Desk:
    """The measured company of this size, made unless the folder holds it already."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"measured-{schema.newest()}-{commitments}.db"
    is_new = not path.exists()
    making = path.with_suffix(".part")
    if is_new:
        making.unlink(missing_ok=True)
        desk = Desk(make_engine(f"sqlite:///{making.as_posix()}"), now=lambda: company.NOW, data_folder=folder)
        schema.upgrade(desk.engine)
        company.make(desk, commitments, progress)
        desk.engine.dispose()
        with closing(sqlite3.connect(making)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # whole in one file
        making.replace(path)
    measured = path.with_suffix(".run")  # decisions are measured, too, and the company stays as it was made
    for beside in upkeep.BESIDE:
        Path(f"{measured}{beside}").unlink(missing_ok=True)  # of a run that was killed
    shutil.copyfile(path, measured)
    return Desk(make_engine(f"sqlite:///{measured.as_posix()}"), now=lambda: company.NOW, data_folder=folder)


def measure(desk: Desk, commitments: int, times: int = TIMES, *, alone: bool = False) -> list[Row]:
    """Every work `times` times, both ways in turn or ours `alone`, after one run of each that is not counted."""
    bare = Bare(desk.engine.url.render_as_string(hide_password=False), company.NOW)
    try:
        return [_medians(work, commitments, times, alone) for work in works(desk, bare, times)]
    finally:
        bare.close()


def works(desk: Desk, bare: Bare, times: int) -> Sequence[Work]:
    """The rows of the table, in its order. Of a small company only so much can be decided as waits."""
    approver, manager, controller = (Caller(one) for one in (company.APPROVER, company.MANAGER, company.CONTROLLER))
    synced = ListFilter(erp_status=(ErpStatus.SYNCED,))
    key = queries.commitments(desk, approver, synced, page=3).rows[0].id
    decisions = min(times, len(clients.waiting(desk, approver)) // 5 - 1)
    visit = Visit(desk, decisions + 1)
    searching.join_pieces(desk)  # which the worker does each minute
    waiting = iter(clients.waiting(desk, approver))
    mail = clients.MAIL
    return (
        Work(
            rows.LIST,
            lambda: queries.commitments(desk, approver, synced),
            lambda: bare.listed(company.APPROVER, "synced"),
        ),
        Work(
            rows.WORD,
            lambda: queries.commitments(desk, approver, ListFilter(erp_status=synced.erp_status, text=WORD)),
            lambda: bare.listed(company.APPROVER, "synced", WORD),
        ),
        Work(
            rows.BY_COMPANY,
            lambda: queries.commitments(desk, approver, synced, sort="vendor"),
            lambda: bare.listed(company.APPROVER, "synced", by="vendor"),
        ),
        Work(rows.QUEUE, lambda: oldest_first(desk, approver), lambda: bare.queue(company.APPROVER)),
        Work(rows.ONE, lambda: queries.detail(desk, approver, key), lambda: bare.commitment(company.APPROVER, key)),
        Work(
            rows.REJECTION,
            lambda: clients.reject(desk, approver, *next(waiting)),
            lambda: bare.reject(company.APPROVER, *next(waiting), "T1", clients.COMMENT, mail),
            decisions,
        ),
        Work(rows.ORDER, visit.one, lambda: bare.hand_over(*next(waiting), mail), decisions),
        Work(
            rows.METRICS,
            lambda: figures_and_charts(desk, manager),
            lambda: bare.metrics(company.MANAGER, YEAR, company.TIME_ZONE),
        ),
        Work(
            rows.ALL_METRICS,
            lambda: figures_and_charts(desk, controller),
            lambda: bare.metrics(company.CONTROLLER, YEAR, company.TIME_ZONE),
        ),
    )


def oldest_first(desk: Desk, caller: Caller) -> tuple[int, Decimal, tuple[QueueRow, ...]]:
    """What the page asks for: how many wait, what they come to, and the oldest of them."""
    with desk.looking() as look:
        return *queries.queue_length(look, caller), queries.queue(look, caller, first=queries.LISTED)


def figures_and_charts(desk: Desk, caller: Caller) -> metrics.Everything:
    """What the page asks for in one run: figures of the period with those before, and four charts."""
    return metrics.everything(desk, caller, YEAR, YEAR, Dimension.PROJECT)


def _medians(work: Work, commitments: int, times: int, alone: bool) -> Row:
    ways = (work.ours,) if alone else (work.bare, work.ours)
    taken = [[_spent(way) for way in ways] for _ in range(1 + min(times, work.times or times))]
    *bare, ours = (statistics.median(some) for some in zip(*taken[1:], strict=True))
    return rows.row(work.name, commitments, ours, bare=bare[0] if bare else None)


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begins = time.perf_counter()
    work()
    return (time.perf_counter() - begins) * 1000

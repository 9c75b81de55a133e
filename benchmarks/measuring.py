"""The measurement: each work by the data layer and by bare sqlite3 in turn, medians, and what was wanted beside them."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from benchmarks import company
from benchmarks.bare import Bare
from benchmarks.handing_over import Visit
from core.findings import Finding
from core.metrics import Dimension, MetricsFilter
from core.transitions import Action, ErpStatus, Said
from data import commands, queries, schema
from data.desk import Caller, Desk
from data.engine import make_engine
from data.queries import ListFilter, metrics

TIMES = 30
YEAR = MetricsFilter(begin=date(2025, 7, 1), end=date(2026, 6, 30))
WORD = "roofing"
COMMENT = "Please look at it again and put it right."
MAIL = (
    "Measured Builders: ERP Commitment Rejection Notification",
    "What is wrong.\n" * 20,
    "<p>What is wrong.</p>" * 40,
)


@dataclass(frozen=True)
class Work:
    """One row: both ways to do it, and what is wanted of ours: at most so many milliseconds, or times the bare one."""

    name: str
    ours: Callable[[], object]
    bare: Callable[[], object]
    most_ms: float | None = None
    most_times: float | None = None


@dataclass(frozen=True)
class Measured:
    """Medians in milliseconds, and whether the wanted was reached."""

    name: str
    ours_ms: float
    bare_ms: float
    wanted: str
    reached: bool

    @property
    def times(self) -> float:
        return self.ours_ms / self.bare_ms


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
            connection.execute("ANALYZE")
            connection.execute("PRAGMA journal_mode = DELETE")  # whole in one file
        making.replace(path)
    measured = path.with_suffix(".run")  # decisions are measured, too, and the company stays as it was made
    shutil.copyfile(path, measured)
    return Desk(make_engine(f"sqlite:///{measured.as_posix()}"), now=lambda: company.NOW, data_folder=folder)


def measure(desk: Desk, times: int = TIMES) -> list[Measured]:
    """Every work `times` times, both ways in turn, after one run of each that is not counted."""
    bare = Bare(desk.engine.url.database or "", company.NOW)
    try:
        return [_medians(work, times) for work in works(desk, bare, times)]
    finally:
        bare.close()


def works(desk: Desk, bare: Bare, times: int) -> Sequence[Work]:
    """The rows of the table, in its order; what can be done once only is there for `times` runs and one more."""
    approver, manager = Caller(company.APPROVER), Caller(company.MANAGER)
    synced = ListFilter(erp_status=(ErpStatus.SYNCED,))
    key = queries.commitments(desk, approver, synced, page=3).rows[0].id
    visit = Visit(desk, times + 1)
    waiting = _waiting(desk, approver)
    return (
        Work(
            "List: a status, 50 rows and the total",
            lambda: queries.commitments(desk, approver, synced),
            lambda: bare.listed(company.APPROVER, "synced"),
            most_times=4,
        ),
        Work(
            "List: a status and a word",
            lambda: queries.commitments(desk, approver, ListFilter(erp_status=synced.erp_status, text=WORD)),
            lambda: bare.listed(company.APPROVER, "synced", WORD),
            most_ms=3,
        ),
        Work(
            "Review queue, oldest first, for one approver",
            lambda: queries.queue(desk, approver),
            lambda: bare.queue(company.APPROVER),
            most_times=4,
        ),
        Work(
            "One commitment with its whole history",
            lambda: queries.detail(desk, approver, key),
            lambda: bare.commitment(company.APPROVER, key),
            most_times=4,
        ),
        Work(
            "One rejection, durable",
            lambda: _reject(desk, approver, *next(waiting)),
            lambda: bare.reject(company.APPROVER, *next(waiting), "T1", COMMENT, MAIL),
            most_times=5,
        ),
        Work(
            "One order to QuickBooks and its answer, our share",
            visit.one,
            lambda: bare.hand_over(*next(waiting), MAIL),
            most_ms=20,
        ),
        Work(
            "Rejection Metrics, 12 months: all figures and charts' data",
            lambda: figures_and_charts(desk, manager),
            lambda: bare.metrics(company.MANAGER, YEAR, company.TIME_ZONE),
            most_ms=25,
        ),
        Work(
            "The same for a controller, who sees every project",
            lambda: figures_and_charts(desk, Caller(company.CONTROLLER)),
            lambda: bare.metrics(company.CONTROLLER, YEAR, company.TIME_ZONE),
            most_ms=25,
        ),
    )


def figures_and_charts(desk: Desk, caller: Caller) -> metrics.Everything:
    """What the page asks for in one run: figures of the period with those before, and four charts."""
    return metrics.everything(desk, caller, YEAR, YEAR, Dimension.PROJECT)


def _waiting(desk: Desk, caller: Caller) -> Iterator[tuple[int, int]]:
    """What waits and was not decided yet by this run: id and version."""
    return iter([(row.id, row.version) for row in queries.queue(desk, caller) if not row.mine])


def _reject(desk: Desk, caller: Caller, key: int, version: int) -> None:
    said = Said(seen_version=version, findings=(Finding("T1"),), comment=COMMENT)
    commands.act(desk, caller, key, Action.REJECT, said)


def _medians(work: Work, times: int) -> Measured:
    ours: list[float] = []
    bare: list[float] = []
    for turn in count():
        spent = [_spent(work.bare), _spent(work.ours)]
        if turn:
            bare.append(spent[0])
            ours.append(spent[1])
        if turn == times:
            break
    return _judged(work, statistics.median(ours), statistics.median(bare))


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begins = time.perf_counter()
    work()
    return (time.perf_counter() - begins) * 1000


def _judged(work: Work, ours: float, bare: float) -> Measured:
    if work.most_times is not None:
        return Measured(work.name, ours, bare, f"≤ {work.most_times:g} × bare", ours <= work.most_times * bare)
    most = work.most_ms or 0.0
    return Measured(work.name, ours, bare, f"≤ {most:g} ms", ours <= most)


def table(found: Sequence[Measured]) -> str:
    """As Markdown, one row a work."""
    head = "| work | measured | bare sqlite3 | ratio | wanted | reached |\n|---|---|---|---|---|---|"
    rows = [
        f"| {one.name} | {one.ours_ms:.1f} ms | {one.bare_ms:.1f} ms | × {one.times:.1f} | {one.wanted} | "
        f"{'yes' if one.reached else 'no'} |"
        for one in found
    ]
    return "\n".join([head, *rows])

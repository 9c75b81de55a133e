"""A file of 10,000 lines, checked and written, while somebody decides and somebody reads in the same program."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import NamedTuple

from benchmarks import clients, company, rows
from core.transitions import ErpStatus
from data import importing, queries
from data.desk import Caller, Desk
from data.importing import Outcome
from data.queries import ListFilter

LINES, LINES_EACH = 10_000, 4
PAUSE = 0.05  # seconds between two decisions, and two looks at the list
HEADER = (
    "Number,Project,Type,Title,Contract company,Contract status,Executed,Description,"
    "Cost code,Line item description,Amount"
)


def file(lines: int, name: str) -> bytes:
    """New commitments with so many lines in all, as another program would export them; `name` begins their numbers."""
    return "\n".join([HEADER, *_rows(lines, name)]).encode()


def _rows(lines: int, name: str) -> Iterator[str]:
    for line in range(lines):
        one, place = divmod(line, LINES_EACH)
        yield (
            f"{name}-{one:06d},{2101 + one % 10},Subcontract,Roofing of part {one},Contractor {one % 400 + 1:03d} Company,"
            f"Approved,Yes,Supply and install everything that the drawings name.,"
            f"{(one + place) % company.COST_CODES + 1:02d}-100,Part {place} of the work,{1_000 + line}.50"
        )


class Taken(NamedTuple):
    """Seconds: of the import, and the longest that somebody waited meanwhile to decide and to read."""

    imported: float
    decided: float
    read: float


def measure(desk: Desk, commitments: int, lines: int = LINES) -> list[rows.Row]:
    """How long the import takes and the two others wait meanwhile, and how it grows from a tenth of the lines."""
    tenth, taken = (_beside_others(desk, some, name) for some, name in ((lines // 10, "IT"), (lines, "IM")))
    sizes = (lines // 10, lines)
    return [
        rows.row(rows.IMPORT, commitments, taken.imported, "s"),
        rows.row(rows.IMPORT_GROWS, commitments, rows.slope(sizes, (tenth.imported, taken.imported)), "log-log"),
        rows.row(rows.IMPORT_DECIDES, commitments, taken.decided, "s"),
        rows.row(rows.IMPORT_READS, commitments, taken.read, "s"),
    ]


def _beside_others(desk: Desk, lines: int, name: str) -> Taken:
    left = iter(clients.waiting(desk, Caller(company.APPROVER)))
    sent, approver = ListFilter(erp_status=(ErpStatus.SENT,)), Caller(company.APPROVER)
    over = threading.Event()

    def decide() -> None:
        for one in islice(left, 1):
            clients.reject(desk, approver, *one)

    with ThreadPoolExecutor(2) as others:
        deciding = others.submit(_again, over, decide)
        reading = others.submit(_again, over, lambda: queries.commitments(desk, approver, sent))
        begins = time.perf_counter()
        try:
            _bring_in(desk, lines, name)
        finally:
            taken = time.perf_counter() - begins
            over.set()
    return Taken(taken, max(deciding.result()), max(reading.result()))


def _bring_in(desk: Desk, lines: int, name: str) -> None:
    """As the page and `manage.py import` do: look at the plan, then do it."""
    controller = Caller(company.CONTROLLER)
    plan = importing.plan(desk, controller, "commitments.csv", file(lines, name))
    report = importing.apply(desk, controller, plan)
    assert report.counts[Outcome.CREATE] == lines // LINES_EACH  # noqa: S101  a program of the developer's


def _again(over: threading.Event, work: Callable[[], object]) -> list[float]:
    """Seconds of each time, until it is over."""
    taken: list[float] = []
    while not over.wait(PAUSE):
        begins = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begins)
    return taken or [0.0]

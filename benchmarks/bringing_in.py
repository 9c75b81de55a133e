"""A file of 10,000 lines, checked and written, while somebody decides and somebody reads in the same program."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

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


def file(lines: int = LINES) -> bytes:
    """New commitments with so many lines in all, as another program would export them."""
    return "\n".join([HEADER, *_rows(lines)]).encode()


def _rows(lines: int) -> Iterator[str]:
    for line in range(lines):
        one, place = divmod(line, LINES_EACH)
        yield (
            f"IM-{one:06d},{2101 + one % 10},Subcontract,Roofing of part {one},Contractor {one % 400 + 1:03d} Company,"
            f"Approved,Yes,Supply and install everything that the drawings name.,"
            f"{(one + place) % company.COST_CODES + 1:02d}-100,Part {place} of the work,{1_000 + line}.50"
        )


def measure(desk: Desk, commitments: int, lines: int = LINES) -> list[rows.Row]:
    """How long the import takes, and the longest that the two others wait meanwhile."""
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
            _bring_in(desk, lines)
        finally:
            taken = time.perf_counter() - begins
            over.set()
    return [
        rows.row(rows.IMPORT, commitments, taken, "s"),
        rows.row(rows.IMPORT_DECIDES, commitments, max(deciding.result()), "s"),
        rows.row(rows.IMPORT_READS, commitments, max(reading.result()), "s"),
    ]


def _bring_in(desk: Desk, lines: int) -> None:
    """As the page and `manage.py import` do: look at the plan, then do it."""
    controller = Caller(company.CONTROLLER)
    plan = importing.plan(desk, controller, "commitments.csv", file(lines))
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

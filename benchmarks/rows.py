"""The rows of the table: what is wanted of each, at which size, and what was measured beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SIZES = (100_000, 1_000_000)  # commitments, with eight events each; for any other the next larger, or the largest


@dataclass(frozen=True)
class Wanted:
    """At each of SIZES at most so much, at least so much, at most so many times the bare; `slope` is of the growth."""

    most: tuple[float, ...] = ()
    least: tuple[float, ...] = ()
    times: float | None = None
    slope: float | None = None

    def at(self, commitments: int) -> Limit:
        place = next((index for index, size in enumerate(SIZES) if commitments <= size), len(SIZES) - 1)
        most, least = (numbers[place] if numbers else None for numbers in (self.most, self.least))
        return Limit(most, least, self.times)


@dataclass(frozen=True)
class Limit:
    """What is wanted at one size."""

    most: float | None = None
    least: float | None = None
    times: float | None = None

    def words(self, unit: str) -> str:
        said = [f"≤ {self.most:g} {unit}"] if self.most is not None else []
        said += [f"≥ {self.least:g} {unit}"] if self.least is not None else []
        said += [f"≤ {self.times:g} × bare"] if self.times is not None else []
        return " and ".join(said) or "–"

    def reached(self, measured: float, bare: float | None) -> bool:
        return (
            (self.most is None or measured <= self.most)
            and (self.least is None or measured >= self.least)
            and (self.times is None or bare is None or measured <= self.times * bare)
        )


LIST, WORD = "List: a status, 50 rows and the total", "List: a status and a word"
BY_COMPANY = "List: a status, sorted by contract company"
QUEUE, ONE = "Review queue, oldest first, for one approver", "One commitment with its whole history"
REJECTION, ORDER = "One rejection, durable", "One order to QuickBooks and its answer, our share"
METRICS = "Rejection Metrics, 12 months: all figures and charts' data"
ALL_METRICS = "The same for a controller, who sees every project"
CLIENTS, CLIENTS_WAIT = "Decisions a second, 8 clients at once", "The same: 99th percentile of one decision"
PROGRAMS, PROGRAMS_WAIT = "The same by 8 programs at once", "The same by 8 programs: 99th percentile"
IMPORT, IMPORT_GROWS = "Import of 10,000 lines, checked and written", "The same: growth from 1,000 lines"
IMPORT_DECIDES, IMPORT_READS = "The same: longest decision meanwhile", "The same: longest list meanwhile"
CLICK, PAINTED = "Click to finished on Commitments List, one person", "The same in Chromium, click to painted"
OTHERS = "The slowest of the other pages, asked for to finished"
MANY, IDLE = "50 people click once in 5 seconds, 95th percentile", "Memory of an idle desk"
PAGES, LEFT_BEHIND = "Memory for each further open page", "Memory that a long day of clicks leaves behind"
START = "manage.py run to the first page, set up before"

WANTED: Mapping[str, Wanted] = {
    LIST: Wanted(times=4, slope=0.15),
    WORD: Wanted(most=(3, 5), slope=0.2),
    BY_COMPANY: Wanted(times=4, slope=0.15),
    QUEUE: Wanted(times=4, slope=0.15),
    ONE: Wanted(times=4, slope=0.15),
    REJECTION: Wanted(times=5, slope=0.05),
    ORDER: Wanted(most=(20, 20)),
    METRICS: Wanted(most=(25, 60), slope=0.3),
    ALL_METRICS: Wanted(most=(25, 60), slope=0.3),
    CLIENTS: Wanted(least=(400, 400)),
    CLIENTS_WAIT: Wanted(most=(250, 250)),
    PROGRAMS: Wanted(),
    PROGRAMS_WAIT: Wanted(most=(250, 250)),
    IMPORT: Wanted(most=(5, 5)),
    IMPORT_GROWS: Wanted(most=(1.1, 1.1)),
    IMPORT_DECIDES: Wanted(most=(2, 2)),
    IMPORT_READS: Wanted(most=(2, 2)),
    CLICK: Wanted(most=(15, 20), times=0.35, slope=0.1),
    PAINTED: Wanted(most=(45, 50)),
    OTHERS: Wanted(most=(100, 100)),
    MANY: Wanted(most=(150, 150)),
    IDLE: Wanted(most=(220, 300)),
    PAGES: Wanted(most=(2, 2)),
    LEFT_BEHIND: Wanted(most=(5, 5)),
    START: Wanted(most=(2.5, 3)),
}


@dataclass(frozen=True)
class Row:
    """One row as it was measured, the bare reference beside it, and what is wanted."""

    name: str
    measured: float
    unit: str
    limit: Limit
    bare: float | None = None
    failures: int = 0

    @property
    def reached(self) -> bool:
        return not self.failures and self.limit.reached(self.measured, self.bare)

    @property
    def line(self) -> str:
        beside = f"{self.bare:.1f} {self.unit}" if self.bare else "–"
        ratio = f"× {self.measured / self.bare:.2f}" if self.bare else "–"
        failed = f", {self.failures} failed" if self.failures else ""
        measured = f"{self.measured:.1f} {self.unit}{failed}"
        reached = "yes" if self.reached else "no"
        return f"| {self.name} | {measured} | {beside} | {ratio} | {self.limit.words(self.unit)} | {reached} |"


def row(
    name: str, commitments: int, measured: float, unit: str = "ms", bare: float | None = None, failures: int = 0
) -> Row:
    """A row of the table at this size."""
    return Row(name, measured, unit, WANTED[name].at(commitments), bare, failures)


def table(found: Sequence[Row], reference: str) -> str:
    """As Markdown, one row a measurement; `reference` is what stands beside ours."""
    head = f"| work | measured | {reference} | ratio | wanted | reached |\n|---|---|---|---|---|---|"
    return "\n".join([head, *(one.line for one in found)])


@dataclass(frozen=True)
class Growth:
    """One row at each size, and the slope that is wanted at most from the smallest to the largest; None for any."""

    name: str
    rows: Sequence[Row]
    slope: float
    wanted: float | None

    @property
    def reached(self) -> bool:
        return self.wanted is None or round(self.slope, 2) <= self.wanted  # as it is printed

    @property
    def line(self) -> str:
        measured = [f"{one.measured:.1f} {one.unit}" for one in self.rows]
        said = ("–", "–") if self.wanted is None else (f"≤ {self.wanted:g}", "yes" if self.reached else "no")
        return "| " + " | ".join([self.name, *measured, f"{self.slope:.2f}", *said]) + " |"


def growth(found: Mapping[int, Sequence[Row]]) -> tuple[Growth, ...]:
    """How each row of the largest size grows up to it; `found` are the rows by size."""
    sizes = sorted(found)
    named = [{one.name: one for one in found[size]} for size in sizes]
    by_name = {name: [at[name] for at in named if name in at] for name in named[-1]}
    return tuple(
        Growth(name, some, slope(sizes, [one.measured for one in some]), WANTED[name].slope)
        for name, some in by_name.items()
    )


def growth_table(sizes: Sequence[int], found: Sequence[Growth]) -> str:
    """As Markdown, one row a measurement, the sizes beside each other."""
    head = " | ".join(["work", *(f"{size:,}" for size in sorted(sizes)), "log-log slope", "wanted", "reached"])
    return "\n".join([f"| {head} |", "|---" * (len(sizes) + 4) + "|", *(one.line for one in found)])


def slope(sizes: Sequence[int], measured: Sequence[float]) -> float:
    """Of the straight line that fits best through the logarithms: 1 when twice as many take twice as long."""
    x, y = [math.log(size) for size in sizes], [math.log(one) for one in measured]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = sum((one - mean_x) ** 2 for one in x)
    return sum((one - mean_x) * (other - mean_y) for one, other in zip(x, y, strict=True)) / spread if spread else 0.0

"""The whole measurement, as `python3 manage.py bench` prints and saves it."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from benchmarks import bringing_in, clients, measuring, postgresql, rows, serving
from benchmarks.rows import Row
from data.desk import Desk

BACKENDS = {"sqlite": "bare sqlite3", "postgresql": "bare psycopg"}  # and the reference of each
GROWTH = (1_000, 10_000, 100_000)  # and the size that was asked for
Progress = Callable[[int, int], None]


def report(asked: argparse.Namespace, progress: Callable[[str], Progress]) -> tuple[str, ...]:
    """Measures what was asked for, prints the tables and saves them; returns what was missed."""
    with tempfile.TemporaryDirectory() as folder:
        keep = asked.keep or Path(folder)
        found = {name: tables(name, keep, asked.commitments, progress) for name in asked.against.split(",")}
        grown = growth(keep, asked.commitments, progress) if asked.growth else {}
    steep = rows.growth(grown) if grown else ()
    parts = [one for some in found.values() for one in some]
    shown = [rows.table(part, beside) for beside, part in parts]
    if grown:
        shown.append(rows.growth_table(list(grown), steep))
    table = "\n\n".join(shown)
    print(f"{asked.commitments:,} commitments, medians of {measuring.TIMES} in turn\n\n{table}")
    if asked.save:
        asked.save.write_text(f"{asked.commitments:,} commitments\n\n{table}\n", encoding="utf-8")
    missed = [one.name for _, part in parts for one in part if not one.reached]
    return (*missed, *(f"the growth of {one.name}" for one in steep if not one.reached))


def tables(
    backend: str, keep: Path, commitments: int, progress: Callable[[str], Progress]
) -> list[tuple[str, list[Row]]]:
    """The tables over one database, each with the name of its reference. The running desk is measured on SQLite."""
    if backend not in BACKENDS:
        raise LookupError(f"--against {backend} is unknown. Use: {', '.join(BACKENDS)}.")
    tell = progress(f"Making {commitments:,} commitments to measure on {backend}")
    with ExitStack() as leaving:
        if backend == "postgresql":
            at = leaving.enter_context(postgresql.server())
            desk = leaving.enter_context(postgresql.desk_of(at, keep, commitments, tell))
            return [(BACKENDS[backend], of_the_data_layer(desk, commitments))]
        desk = measuring.desk_of(keep, commitments, tell)
        found = of_the_data_layer(desk, commitments)
        desk.engine.dispose()
        return [(BACKENDS[backend], found), ("bare page", serving.measure(desk, commitments))]


def of_the_data_layer(desk: Desk, commitments: int) -> list[Row]:
    """Every row that needs no running desk."""
    return [
        *measuring.measure(desk, commitments),
        *clients.measure(desk, commitments),
        *bringing_in.measure(desk, commitments),
    ]


def growth(keep: Path, commitments: int, progress: Callable[[str], Progress]) -> dict[int, list[Row]]:
    """What one person waits for, by the size of the company."""
    found: dict[int, list[Row]] = {}
    for size in sorted({*GROWTH, commitments}):
        desk = measuring.desk_of(keep, size, progress(f"Making {size:,} commitments to measure growth"))
        found[size] = measuring.measure(desk, size)
        desk.engine.dispose()
        found[size] += serving.measure(desk, size, only_click=True)
    return found

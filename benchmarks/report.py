"""The whole measurement, as `python3 manage.py bench` prints and saves it."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks import bringing_in, clients, measuring, postgresql, rows, serving
from benchmarks.rows import Row
from data.desk import Desk

BACKENDS = {"sqlite": "bare sqlite3", "postgresql": "bare psycopg"}  # and the reference of each
GROWTH = (1_000, 10_000, 100_000)  # and the size that was asked for
Progress = Callable[[int, int], None]


def report(asked: argparse.Namespace, progress: Callable[[str], Progress]) -> tuple[str, ...]:
    """Measures what was asked for, prints the tables and saves them; returns what was missed."""
    backends = asked.against.split(",")
    for unknown in {*backends} - {*BACKENDS}:
        raise LookupError(f"--against {unknown} is unknown. Use: {', '.join(BACKENDS)}.")
    shown: list[str] = []
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for backend in backends:
            tables, grown = measured(backend, asked.keep or Path(folder), asked.commitments, asked.growth, progress)
            steep = rows.growth(grown) if asked.growth else ()
            shown += [rows.table(part, beside) for beside, part in tables.items()]
            shown += [rows.growth_table(list(grown), steep)] if steep else []
            missed += [one.name for part in tables.values() for one in part if not one.reached]
            missed += [f"the growth of {one.name}" for one in steep if not one.reached]
    table = "\n\n".join(shown)
    print(f"{asked.commitments:,} commitments, medians of {measuring.TIMES} in turn\n\n{table}")
    if asked.save:
        asked.save.write_text(f"{asked.commitments:,} commitments\n\n{table}\n", encoding="utf-8")
    return tuple(missed)


def measured(
    backend: str, keep: Path, commitments: int, grows: bool, progress: Callable[[str], Progress]
) -> tuple[dict[str, list[Row]], dict[int, list[Row]]]:
    """Every row by the name of its reference; and, where it `grows`, by the size of the company what one person waits for.

    Growth is of ours alone: bare statements count one by one, and the more there is, the less of ours they leave in the
    processor's caches. The running desk is measured on SQLite.
    """
    tables: dict[str, list[Row]] = {}
    grown: dict[int, list[Row]] = {}
    for size in sorted({commitments, *(GROWTH if grows else ())}):
        with _desk(backend, keep, size, progress) as desk:
            grown[size] = measuring.measure(desk, size, alone=True) if grows else []
            if size == commitments:
                tables[BACKENDS[backend]] = of_the_data_layer(desk, size)
        if backend == "sqlite":
            served = serving.measure(desk, size, only_click=size != commitments)
            grown[size] += [one for one in served if one.name == rows.CLICK]
            if size == commitments:
                tables["bare page"] = served
    return tables, grown


@contextmanager
def _desk(backend: str, keep: Path, commitments: int, progress: Callable[[str], Progress]) -> Iterator[Desk]:
    """The measured company of this size in such a database, which is left to nobody when the block ends."""
    tell = progress(f"Making {commitments:,} commitments to measure on {backend}")
    with ExitStack() as leaving:
        if backend == "postgresql":
            at = leaving.enter_context(postgresql.server())
            desk = leaving.enter_context(postgresql.desk_of(at, keep, commitments, tell))
        else:
            desk = measuring.desk_of(keep, commitments, tell)
            leaving.callback(desk.engine.dispose)
        yield desk


def of_the_data_layer(desk: Desk, commitments: int) -> list[Row]:
    """Every row that needs no running desk."""
    return [
        *measuring.measure(desk, commitments),
        *clients.measure(desk, commitments),
        *bringing_in.measure(desk, commitments),
    ]

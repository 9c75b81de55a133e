"""The whole measurement, as `python3 manage.py bench` prints and saves it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import measuring, serving


def report(
    commitments: int, keep: Path | None, save: Path | None, progress: Callable[[int, int], None]
) -> tuple[str, ...]:
    """Measures with so many commitments, kept in the folder `keep`, and prints the tables; returns what was missed."""
    with tempfile.TemporaryDirectory() as folder:
        desk = measuring.desk_of(keep or Path(folder), commitments, progress)
        found = measuring.measure(desk)
        desk.engine.dispose()
        served = serving.measure(desk)
    table = f"{measuring.table(found)}\n\n{serving.table(served)}"
    print(f"{commitments:,} commitments, medians of {measuring.TIMES} in turn\n\n{table}")
    if save:
        save.write_text(f"{commitments:,} commitments\n\n{table}\n", encoding="utf-8")
    return tuple(one.name for rows in (found, served) for one in rows if not one.reached)

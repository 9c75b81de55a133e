"""A backup of each night, beside the database, with the old ones thinned out (SQLite; PostgreSQL has tools of its own)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from core import backups
from data import people, tables, upkeep
from data.desk import Desk

FOLDER = "backups"
HOUR = 2  # on the company's clock
_NAME = re.compile(r"night-(\d{4})(\d{2})(\d{2})\.db")


def back_up(desk: Desk) -> Path | None:
    """Makes the backup of this night unless it is there, and deletes what is kept no longer.

    None when there is nothing to do: it is there, nothing is set up yet, the company is the sample, or the database is
    PostgreSQL. Harmless to call at any time. Raises Refused as `upkeep.backup` does.
    """
    night = _night(desk)
    if night is None:
        return None
    target = folder(desk) / f"night-{night:%Y%m%d}.db"
    if target.exists():
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    upkeep.backup(desk, target)
    _thin_out(target.parent)
    return target


def folder(desk: Desk) -> Path:
    """Where the nightly backups lie."""
    return desk.data_folder / FOLDER


def newest(desk: Desk) -> date | None:
    """The night of the newest backup, None when there is none."""
    return max(_nights(folder(desk)), default=None)


def _night(desk: Desk) -> date | None:
    """The night whose backup is due, on the company's calendar."""
    if desk.engine.dialect.name != "sqlite":
        return None
    with desk.reading() as session:
        company = session.get(tables.Company, 1)
        if company is None or company.is_sample:
            return None
        now: datetime = people.local(desk.now(), company.time_zone)
    return (now - timedelta(hours=HOUR)).date()


def _nights(where: Path) -> Iterator[date]:
    for path in where.glob("night-*.db"):
        if (found := _NAME.fullmatch(path.name)) is not None:
            year, month, day = map(int, found.groups())
            yield date(year, month, day)


def _thin_out(where: Path) -> None:
    """Attachments stay: a backup that is kept may need them."""
    nights = set(_nights(where))
    for night in nights - backups.kept(nights):
        gone = where / f"night-{night:%Y%m%d}.db"
        gone.unlink(missing_ok=True)
        upkeep.manifest_of(gone).unlink(missing_ok=True)

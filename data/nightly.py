"""What is done each night: a backup beside the database, with the old ones thinned out, the tally of the lists and the
index of words put in order, and a check of the books.

PostgreSQL has tools of its own for backups, so there it makes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from core import backups
from data import attachments, auditing, people, searching, tables, tally, upkeep
from data.auditing import Rule
from data.desk import Desk
from data.engine import make_engine

FOLDER = "backups"
HOUR = 2  # on the company's clock
_NAME = re.compile(r"night-(\d{4})(\d{2})(\d{2})\.db")


@dataclass(frozen=True)
class Checked:
    """What the check of a night found; `found` are sentences, none when the books hold together."""

    night: date
    found: tuple[str, ...]


def of_now(desk: Desk) -> date | None:
    """This night on the company's calendar, until the next one begins; None before the set-up and in the sample company."""
    with desk.reading() as session:
        company = session.get(tables.Company, 1)
        if company is None or company.is_sample:
            return None
        now: datetime = people.local(desk.now(), company.time_zone)
    return (now - timedelta(hours=HOUR)).date()


def back_up(desk: Desk) -> Path | None:
    """Makes the backup of this night unless it is there, and deletes what is kept no longer.

    None when there is nothing to do: it is there, nothing is set up yet, the company is the sample, or the database is
    PostgreSQL. Harmless to call at any time. Raises Refused as `upkeep.backup` does.
    """
    night = of_now(desk)
    if night is None or desk.engine.dialect.name != "sqlite":
        return None
    target = _backup_of(desk, night)
    if target.exists():
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    upkeep.backup(desk, target)
    _thin_out(target.parent)
    return target


def put_in_order(desk: Desk) -> None:
    """Adds up the tally of the lists, and makes the index of words one piece again.

    Harmless to call at any time. Raises Refused while the database is locked; what was done until then need not be done
    again.
    """
    with desk.writing() as session:
        tally.add_up(session)
    searching.join_all(desk)


def check(desk: Desk) -> Checked | None:
    """Looks once a night whether the books hold together, and keeps what was found.

    On SQLite it reads this night's backup, so that nobody waits, and None means that there is none yet. None also when
    the night was checked already, nothing is set up or the company is the sample. Harmless to call at any time.
    """
    night = of_now(desk)
    if night is None or ((last := last_check(desk)) is not None and last.night >= night):
        return None
    found = _faults(desk, night)
    if found is None:
        return None
    row = tables.NightCheck(night=night, at=desk.now(), faults=len(found), found="\n".join(found))
    with suppress(IntegrityError), desk.writing() as session:  # another process was a moment faster
        session.add(row)
    return Checked(night, found)


def last_check(desk: Desk) -> Checked | None:
    """What the newest check found."""
    with desk.reading() as session:
        return last_of(session)


def last_of(session: Session) -> Checked | None:
    """The same, as it stands in a transaction that is open already."""
    table = tables.NightCheck
    row = session.exec(select(table).order_by(col(table.night).desc()).limit(1)).one_or_none()
    return Checked(row.night, tuple(row.found.splitlines())) if row else None


def folder(desk: Desk) -> Path:
    """Where the nightly backups lie: beside the SQLite database."""
    return Path(desk.engine.url.database or "").parent / FOLDER


def newest(desk: Desk) -> date | None:
    """The night of the newest backup, None when there is none."""
    return max(_nights(folder(desk)), default=None)


def _faults(desk: Desk, night: date) -> tuple[str, ...] | None:
    """None when there is nothing to read yet."""
    if desk.engine.dialect.name != "sqlite":
        return _sentences(desk, auditing.audit(desk))
    backup = _backup_of(desk, night)
    if not backup.exists():
        return None
    copy = replace(desk, engine=make_engine(f"sqlite:///{backup.resolve().as_posix()}"), history_key=desk.key_file)
    try:
        return (*_sentences(desk, auditing.audit(copy)), *auditing.cut_off(desk))
    finally:
        copy.engine.dispose()


def _sentences(desk: Desk, rules: Iterable[Rule]) -> tuple[str, ...]:
    lost = attachments.damaged(desk)
    return (
        *(f"{rule.label}: {rule.words}" for rule in rules if rule.found),
        *([f"Attachments: missing or damaged: {', '.join(lost)}"] if lost else []),
    )


def _backup_of(desk: Desk, night: date) -> Path:
    return folder(desk) / f"night-{night:%Y%m%d}.db"


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

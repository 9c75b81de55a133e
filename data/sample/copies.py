"""More of the same: copies of the commitments that commands have made, for a sample company of any size.

A copy has the whole shape of its original (lines, submissions with their own snapshots, findings, history, export)
with new ids, a number of its own and, where its story has ended, another week. Only mails are not copied.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import func, insert, text
from sqlmodel import Session, col, select

from core import snapshot
from core.fields import HEADER, Kind
from data import chain, tables
from data.sample.contents import txn_serial

CHUNK = 500  # commitments written at a time
ENDED = frozenset({"synced"})
Row = dict[str, Any]
# Parents before children; each with the column that says to which row of the pool it belongs.
TABLES: tuple[tuple[Any, str], ...] = (
    (tables.Commitment, "id"),
    (tables.CommitmentViewer, "commitment_id"),
    (tables.SovLine, "commitment_id"),
    (tables.Submission, "commitment_id"),
    (tables.Finding, "submission_id"),
    (tables.Event, "commitment_id"),
    (tables.Export, "submission_id"),
)


def make(session: Session, chance: Random, pool: int, wanted: int, days: int, tell: Callable[[int], None]) -> None:
    """Copies the first `pool` commitments until there are `wanted`."""
    if wanted <= pool:
        return
    session.flush()
    originals = _read(session)
    press = _Press(session)
    for start in range(pool, wanted, CHUNK):
        batch: dict[Any, list[Row]] = defaultdict(list)
        for place in range(start, min(start + CHUNK, wanted)):
            original = originals[place % pool]
            ended = original[tables.Commitment][0]["erp_status"] in ENDED
            back = timedelta(weeks=chance.randrange(max(1, days // 7))) if ended else timedelta()
            press.copy(original, place + 1, back, batch)
        for table, _ in TABLES:
            if batch[table]:
                session.connection().execute(insert(table.__table__), batch[table])
        tell(min(start + CHUNK, wanted))
    _move_sequences_on(session)
    chain.everything(session)


def _read(session: Session) -> list[dict[Any, list[Row]]]:
    """Each commitment with all its rows, by table, oldest first."""
    by_commitment: dict[int, dict[Any, list[Row]]] = defaultdict(lambda: defaultdict(list))
    of_submission: dict[int, int] = {}
    for table, owner in TABLES:
        columns = table.__table__.columns
        for found in session.execute(select(*columns).order_by(*table.__table__.primary_key.columns)):
            row = dict(found._mapping)
            commitment = of_submission[row[owner]] if owner == "submission_id" else row[owner]
            if table is tables.Submission:
                of_submission[row["id"]] = commitment
            by_commitment[commitment][table].append(row)
    return list(by_commitment.values())


class _Press:
    """Gives out new ids and makes the copies that belong together point at each other."""

    def __init__(self, session: Session) -> None:
        self._next = {
            table: (session.execute(select(func.max(col(table.id)))).scalar() or 0) + 1
            for table, _ in TABLES
            if "id" in table.__table__.columns
        }

    def copy(self, original: dict[Any, list[Row]], serial: int, back: timedelta, batch: dict[Any, list[Row]]) -> None:
        """Adds the copy's rows to the batch. `serial` makes its number; all its moments lie `back` earlier."""
        new: dict[tuple[Any, int], int] = {}
        for table, _ in TABLES:
            for row in original[table]:
                moved = {name: _earlier(value, back) for name, value in row.items()}
                if "id" in row:
                    new[table, row["id"]] = moved["id"] = self._next[table]
                    self._next[table] += 1
                for name, target in POINTERS.items():
                    if moved.get(name) is not None:
                        moved[name] = new[target, row[name]]
                moved |= {name: rewrite(moved[name], serial) for name, rewrite in REWRITTEN.items() if name in moved}
                if table is tables.Submission:
                    moved |= _frozen(row["snapshot"], serial, back, new)
                batch[table].append(moved)


POINTERS: dict[str, Any] = {
    "commitment_id": tables.Commitment,
    "submission_id": tables.Submission,
    "line_id": tables.SovLine,
}
_NUMBER = re.compile(r"((?:SC|PO)\d-?)\d{4,7}", re.IGNORECASE)
_TXN_ID = re.compile(r"\b[0-9A-F]{4,8}-(?=\d{10}\b)")


def _renumbered(words: str, serial: int) -> str:
    return _NUMBER.sub(rf"\g<1>{serial:04d}", words)


def _another_txn_id(words: str, serial: int) -> str:
    return _TXN_ID.sub(f"{txn_serial(serial)}-", words)


# Each text that holds the number or the TxnID of the original.
REWRITTEN: dict[str, Callable[[str, int], str]] = {
    "number": lambda value, serial: _renumbered(value, serial) if isinstance(value, str) else value,
    "folded_number": _renumbered,
    "erp_reference": _renumbered,
    "folded_reference": _renumbered,
    "details": lambda value, serial: _another_txn_id(_renumbered(value, serial), serial),
    "erp_id": _another_txn_id,
    "txn_id": _another_txn_id,
}


def _frozen(picture: str, serial: int, back: timedelta, new: dict[tuple[Any, int], int]) -> Row:
    """The snapshot of a copy, and its own hash."""
    taken = json.loads(picture)
    header = taken["header"]
    header["number"] = _renumbered(header["number"], serial)
    for field in HEADER:
        if field.kind is Kind.DATE and header.get(field.name):
            header[field.name] = _earlier(date.fromisoformat(header[field.name]), back).isoformat()
    for line in taken["lines"]:
        line["id"] = new[tables.SovLine, line["id"]]
    return {"snapshot": snapshot.to_json(taken), "content_hash": snapshot.content_hash(taken)}


def _earlier(value: Any, back: timedelta) -> Any:
    return value - back if isinstance(value, date) else value  # a datetime is a date, too


def _move_sequences_on(session: Session) -> None:
    """On PostgreSQL ids that were given by hand do not move the sequence that gives the next one."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for table, _ in TABLES:
        if "id" in table.__table__.columns:
            name = table.__tablename__
            newest = f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), max(id)) FROM {name}"  # noqa: S608  our own names
            session.execute(text(newest))

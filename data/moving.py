"""Moves a desk to another database, from SQLite to PostgreSQL or back, and compares every row before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import Table, delete, func, insert, inspect, select, text
from sqlmodel import Session, SQLModel

from core.refusal import Refused, Why
from data import auditing, chain, metrics_packs, schema
from data.desk import Desk
from data.engine import take_time

CHUNK = 1_000  # rows in one statement
SEEDED = frozenset({"erp_connection"})  # the schema itself brings a row
MADE_ANEW = frozenset(
    {"metrics_pack", "metrics_changed", "commitment_tally", "cited_code"}
)  # they follow from the others
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Moved:
    """How many rows of which table went over, in the order in which they did."""

    rows: dict[str, int]

    @property
    def sentence(self) -> str:
        filled = sum(1 for count in self.rows.values() if count)
        return f"{sum(self.rows.values()):,} rows of {filled} tables went over, and each was compared."


def move(source: Desk, target: Desk, progress: Progress | None = None) -> Moved:
    """Copies everything into an empty database, in one transaction there. `progress(done, total)` counts rows.

    The source is read as of one moment and left as it is. Raises Refused, with nothing left in the target, when the
    source's schema is not today's or its books do not hold together, when the target holds a company, or when a row
    comes back otherwise than it went.
    """
    _refuse_what_cannot_go(source)
    _refuse_what_is_anothers(target)
    schema.upgrade(target.engine)
    with source.reading() as old, target.writing() as new:
        auditing.as_of_one_moment(old)
        take_time(new)
        _refuse_what_is_filled(new)
        rows = _copy(old, new, progress or (lambda done, total: None))
        move_sequences_on(new)
        for table in _tables():
            _compare(old, new, table)
        metrics_packs.pack(new)
        head = chain.last(new)
    chain.note(chain.note_of(target.engine, target.key_file), head)
    return Moved(rows)


def _tables() -> list[Table]:
    """Parents before children."""
    return [table for table in SQLModel.metadata.sorted_tables if table.name not in MADE_ANEW]


def _refuse_what_cannot_go(source: Desk) -> None:
    at, newest = schema.version(source.engine), schema.newest()
    if at != newest:
        raise Refused(
            Why.CONFLICT, f"The schema is {at or 'not made yet'}, not {newest}. Start the desk once, then stop it."
        )
    wrong = [f"{rule.label}: {rule.words}" for rule in auditing.audit(source) if rule.found]
    if wrong:
        raise Refused(Why.CONFLICT, "The books do not hold together, so nothing was moved.", *wrong)


def _refuse_what_is_anothers(target: Desk) -> None:
    """A desk of another schema or the tables of another program are left as they are."""
    at = schema.version(target.engine)
    with target.engine.connect() as connection:
        holds = inspect(connection).get_table_names()
    if at != schema.newest() and holds:
        raise Refused(
            Why.CONFLICT, f"The database to move to is not empty: it holds the table {holds[0]}. Name an empty one."
        )


def _refuse_what_is_filled(new: Session) -> None:
    for table in _tables():
        if table.name not in SEEDED and new.execute(select(*table.primary_key).limit(1)).first():
            raise Refused(
                Why.CONFLICT, f"The database to move to is not empty: {table.name} has rows. Name an empty one."
            )


def _copy(old: Session, new: Session, progress: Progress) -> dict[str, int]:
    counts = {table: old.scalar(select(func.count()).select_from(table)) or 0 for table in _tables()}
    done, total = 0, sum(counts.values())
    for table in counts:
        if table.name in SEEDED:
            new.execute(delete(table))
        for rows in _read(old, table).partitions(CHUNK):
            new.execute(insert(table), [dict(row._mapping) for row in rows])
            done += len(rows)
            progress(done, total)
    return {table.name: count for table, count in counts.items()}


def _read(session: Session, table: Table) -> Any:
    query = select(*table.columns).order_by(*table.primary_key)
    return session.execute(query.execution_options(yield_per=CHUNK))


def _compare(old: Session, new: Session, table: Table) -> None:
    """Row by row, as the program reads them."""
    for number, (went, came) in enumerate(_pairs(old, new, table), start=1):
        if went != came:
            raise Refused(
                Why.UNAVAILABLE, f"Row {number:,} of {table.name} is not there as it was, so nothing was moved."
            )


def _pairs(old: Session, new: Session, table: Table) -> Iterator[tuple[Any, Any]]:
    for went, came in zip_longest(_read(old, table), _read(new, table)):
        yield (tuple(went) if went else None), (tuple(came) if came else None)


def move_sequences_on(new: Session) -> None:
    """On PostgreSQL the next id follows the largest that came."""
    if new.get_bind().dialect.name != "postgresql":
        return
    for table in _tables():
        if "id" in table.columns and new.scalar(text(f"SELECT pg_get_serial_sequence('\"{table.name}\"', 'id')")):
            largest = new.scalar(select(func.max(table.columns.id)))
            new.execute(
                text(f"SELECT setval(pg_get_serial_sequence('\"{table.name}\"', 'id'), :to, :used)"),
                {"to": largest or 1, "used": largest is not None},
            )

"""What is asked of the database, and how SQLite goes about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import Engine, event


class Asked(NamedTuple):
    """One statement; its parameters are a list where it was run once for each of them."""

    statement: str
    parameters: Any


@contextmanager
def asking(engine: Engine) -> Iterator[list[Asked]]:
    """All that is asked meanwhile, but for the BEGIN of SQLite."""
    asked: list[Asked] = []

    def listen(_connection: object, _cursor: object, statement: str, parameters: Any, *_others: object) -> None:
        if statement != "BEGIN":
            asked.append(Asked(statement, parameters))

    event.listen(engine, "before_cursor_execute", listen)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", listen)


def plans(engine: Engine, asked: Iterable[Asked]) -> list[list[str]]:
    """The steps of each."""
    with engine.connect() as connection:
        return [
            [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)]
            for sql, parameters in asked
        ]

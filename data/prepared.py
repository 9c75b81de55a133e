"""Statements that are put together once, at import, over the columns of the tables.

Putting one together for each question, through the mapped classes, takes SQLAlchemy several times what the database
needs to answer it. What changes from question to question are the values of its parameters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, UnaryExpression, bindparam
from sqlalchemy.sql.operators import custom_op
from sqlmodel import Session

AT_ONCE = 1_000  # values of one list in one statement


def table(model: Any) -> Any:
    """The table of a model."""
    return model.__table__


def columns(model: Any) -> Any:
    """The columns of a model's table, by name."""
    return table(model).c


def each_of(name: str) -> BindParameter[Any]:
    """A parameter that is a list of values, for `in_`."""
    return bindparam(name, expanding=True)


def unindexed(column: Any) -> Any:
    """The column, so that the database looks for it in no index: SQLite takes one even where most of it matches."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def rows(session: Session, statement: Any, **values: Any) -> Sequence[Any]:
    """All rows, with the selected columns as attributes. What was added and not written yet is written first, as before any other query of the session."""
    if session.autoflush:
        session.flush()
    return session.execute(statement, values).all()


def rows_of(session: Session, statement: Any, ids: Iterable[Any]) -> Iterator[Any]:
    """The rows of a statement that takes a list `ids`, however long it is: a database takes only so many at once."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), AT_ONCE):
        yield from rows(session, statement, ids=wanted[start : start + AT_ONCE])


def execute(session: Session, statement: Any, **values: Any) -> None:
    """Writes, after what was added and not written yet."""
    session.flush()
    session.execute(statement, values)


def first(session: Session, statement: Any, **values: Any) -> Any:
    """The first row, or None."""
    return next(iter(rows(session, statement, **values)), None)


def value(session: Session, statement: Any, **values: Any) -> Any:
    """The first column of the first row, or None where there is no row."""
    found = first(session, statement, **values)
    return found[0] if found else None

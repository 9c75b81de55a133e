"""The kinds of columns and CHECKs that the tables are made of."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from core.transitions import ErpStatus
from data.types import Id, Utc


def key() -> Any:
    """The primary key, numbered by the database."""
    return Field(default=None, sa_column=sa.Column(Id, primary_key=True, autoincrement=True))


def ref(target: str, *, nullable: bool = False, primary_key: bool = False, index: bool = False) -> Any:
    """A foreign key; `target` is `table.column`."""
    column = sa.Column(Id, sa.ForeignKey(target), nullable=nullable, primary_key=primary_key, index=index)
    return Field(default=None, sa_column=column)


def moment(*, nullable: bool = False) -> Any:
    """An aware moment in UTC."""
    return Field(default=None, sa_column=sa.Column(Utc, nullable=nullable))


def day() -> Any:
    """A date, or none."""
    return Field(default=None, sa_column=sa.Column(sa.Date, nullable=True))


def text(default: str = "") -> Any:
    """Text, never NULL."""
    return Field(default=default, sa_column=sa.Column(sa.Text, nullable=False, server_default=sa.text(f"'{default}'")))


def number(default: int) -> Any:
    """A whole number, never NULL."""
    return Field(default=default, sa_column=sa.Column(sa.Integer, nullable=False, server_default=sa.text(str(default))))


def switch(on: bool = True) -> Any:
    """On or off, never NULL."""
    return Field(default=on, sa_column=sa.Column(sa.Boolean, nullable=False, server_default=sa.text(str(on).lower())))


def one_of(column: str, values: Any) -> sa.CheckConstraint:
    """The column holds one of these values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def length(column: str, low: int, high: int) -> sa.CheckConstraint:
    """The text of the column has `low` to `high` characters."""
    return sa.CheckConstraint(f"length({column}) BETWEEN {low} AND {high}", name=f"{column}_length")


def whole(*columns: str) -> sa.CheckConstraint:
    """SQLite stores 'abc' and 1.5 in an integer column unless a CHECK refuses it; PostgreSQL needs none."""
    each = " AND ".join(f"typeof({column}) IN ('integer', 'null')" for column in columns)
    return sa.CheckConstraint(each, name="whole_numbers").ddl_if(dialect="sqlite")


def unique_while(name: str, column: str, statuses: tuple[ErpStatus, ...]) -> sa.Index:
    """No two commitments in one of these statuses have the same value there."""
    listed = ", ".join(f"'{status}'" for status in statuses)
    condition = sa.text(f"erp_status IN ({listed})")
    return sa.Index(name, column, unique=True, sqlite_where=condition, postgresql_where=condition)


def index_where(name: str, columns: str, condition: str, *, unique: bool = False) -> sa.Index:
    """`columns` are names with blanks between them."""
    where = sa.text(condition)
    return sa.Index(name, *columns.split(), unique=unique, sqlite_where=where, postgresql_where=where)

"""A database that has lost what watches over the books is found out, whatever its rows say."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from data import auditing, guards
from data.desk import Desk
from tests.cast import Cast


def missing(desk: Desk) -> tuple[str, ...]:
    return next(rule.found for rule in auditing.audit(desk) if rule.label == "Guards")


def do(desk: Desk, statement: str) -> None:
    with desk.engine.begin() as connection:
        connection.execute(text(statement))


def made(desk: Desk) -> frozenset[str]:
    """The triggers of this database, asked in another way than the rule does."""
    question = {
        "sqlite": "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TRIGGER%'",
        "postgresql": "SELECT trigger_name FROM information_schema.triggers"
        " UNION SELECT tgname FROM pg_trigger WHERE tgname LIKE '%\\_no\\_truncate'",
    }[desk.engine.dialect.name]
    with desk.reading() as session:
        return frozenset(session.scalars(text(question)))


def test_every_trigger_of_the_migrations_is_looked_for_and_is_there(any_desk: Desk, cast: Cast) -> None:
    assert made(any_desk) == guards.triggers(any_desk.engine.dialect.name)
    assert missing(any_desk) == ()


def off(desk: Desk, name: str) -> str:
    """Gone on SQLite; on PostgreSQL it may be there and do nothing."""
    if desk.engine.dialect.name == "sqlite":
        return f"DROP TRIGGER {name}"
    with desk.reading() as session:
        table = session.scalar(text(f"SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = '{name}'"))
    return f"ALTER TABLE {table} DISABLE TRIGGER {name}"


def test_a_trigger_that_is_gone_or_switched_off_is_named(any_desk: Desk, cast: Cast) -> None:
    names = sorted(guards.triggers(any_desk.engine.dialect.name))
    for name in names:
        do(any_desk, off(any_desk, name))
    assert missing(any_desk) == tuple(f"trigger {name} is not there" for name in names)


LOST = {
    "DROP INDEX commitment_project_status": "index commitment_project_status is not there",
    "DROP TABLE night_check": "table night_check is not there",
    "ALTER TABLE person DROP COLUMN daily_summary": "column person.daily_summary is not there",
}


@pytest.mark.parametrize("statement", LOST)
def test_a_table_a_column_or_an_index_that_is_gone_is_named(any_desk: Desk, cast: Cast, statement: str) -> None:
    do(any_desk, statement)
    with any_desk.reading() as session:
        assert LOST[statement] in guards.faults(session)


def test_what_somebody_has_added_is_theirs(any_desk: Desk, cast: Cast) -> None:
    do(any_desk, "CREATE TABLE of_the_office (note TEXT)")
    do(any_desk, "CREATE INDEX of_the_office_note ON commitment (title)")
    assert missing(any_desk) == ()

"""Promise 12: a database of any released schema comes to today's with every row, check, key, index and trigger."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event, inspect
from sqlmodel import select

from core.transitions import Action, ErpStatus, Said
from data import auditing, commands, opening, queries, schema, tables
from data.desk import Caller, Desk
from data.engine import make_engine
from data.sqlite import sqlite3
from tests.cast import Clock
from tests.trust.test_confirmed_stays import FORKS, killed_at

GOLDEN = Path(__file__).parent.parent / "golden"
RELEASED = sorted({path.name.partition(".")[0] for path in GOLDEN.glob("*.sql")})
# What a later schema keeps elsewhere or has no use for, by table: the columns that need not be there any more.
# The index of words is made anew by 0014 and 0015, under other keys on SQLite; the audit below says that it finds what there is.
GONE: dict[str, frozenset[str]] = {
    "commitment_search": frozenset({"words", "grams"}),
    "commitment_search_content": frozenset({"id", "c0"}),
    "commitment_search_docsize": frozenset({"id", "sz"}),
}
# And how many pages it takes is its own affair.
ANEW = frozenset({"alembic_version", "commitment_search_data", "commitment_search_idx"})
Rows = dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]

_OBJECTS_OF_POSTGRESQL = """
    SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger
        WHERE NOT tgisinternal
    UNION ALL SELECT 'function', '', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'column', table_name, column_name,
        concat_ws(' ', data_type, character_maximum_length, is_nullable, column_default)
        FROM information_schema.columns WHERE table_schema = 'public'
"""


@pytest.fixture(
    params=[(backend, revision) for backend in ("sqlite", "postgresql") for revision in RELEASED], ids="-".join
)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database as a release left it."""
    backend, revision = request.param
    script = (GOLDEN / f"{revision}.{backend}.sql").read_text(encoding="utf-8")
    if backend == "sqlite":
        path = tmp_path / "golden.db"
        with sqlite3.connect(path) as connection:
            connection.executescript(script)
        connection.close()
        engine = make_engine(f"sqlite:///{path}")
    else:
        url = request.getfixturevalue("empty_postgresql_url")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(script.encode())
        engine = make_engine(url)
    assert schema.version(engine) == revision
    if (key := GOLDEN / f"{revision}.key").exists():
        shutil.copy(key, tmp_path / "history.key")
    yield engine
    engine.dispose()


@pytest.fixture
def fresh(golden: Engine, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An empty database of today's schema, of the same kind."""
    engine = make_engine(request.getfixturevalue(f"{golden.dialect.name}_url"))
    yield engine
    engine.dispose()


def rows(engine: Engine) -> Rows:
    """Every row of every table as the database gives it, in the order of its columns."""
    found: Rows = {}
    with engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            told = connection.exec_driver_sql(f'SELECT * FROM "{table}"')
            found[table] = tuple(told.keys()), sorted((tuple(row) for row in told), key=repr)
    return found


def same_columns(after: Rows, table: str, columns: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """The rows of today with the columns of before."""
    today, told = after[table]
    places = [today.index(column) for column in columns]
    return sorted((tuple(row[place] for place in places) for row in told), key=repr)


def objects(engine: Engine) -> set[tuple[Any, ...]]:
    """Every table, check, key, index, trigger and function, in the words of the database."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            return {tuple(row) for row in connection.exec_driver_sql(_OBJECTS_OF_POSTGRESQL)}
        told = connection.exec_driver_sql("SELECT type, tbl_name, name, sql FROM sqlite_master WHERE type <> 'table'")
        others = {(*row[:3], " ".join((row[3] or "").split())) for row in told}
        # A column that came later stands behind the others, so tables are compared part by part.
        tables_ = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        return others | {("table", name, part) for name, sql in tables_ for part in _parts(sql)}


def _parts(sql: str) -> set[str]:
    """The columns and the constraints of a CREATE TABLE, in no order."""
    inside = " ".join(sql.replace('"', "").split()).partition("(")[2].rstrip(") ")
    parts, depth = [""], 0
    for sign in inside:
        depth += (sign == "(") - (sign == ")")
        parts = [*parts, ""] if sign == "," and not depth else [*parts[:-1], parts[-1] + sign]
    return {part.strip(" )") for part in parts}


def test_every_release_comes_to_today_with_all_it_had(
    golden: Engine, fresh: Engine, tmp_path: Path, clock: Clock, show: Callable[[int, str, str], None]
) -> None:
    before = rows(golden)
    desk = Desk(golden, now=clock, data_folder=tmp_path / "files", history_key=tmp_path / "history.key")
    opening.prepare(desk)
    after = rows(golden)
    for table, (columns, told) in before.items():
        if table not in ANEW:
            kept = tuple(column for column in columns if column not in GONE.get(table, ()))
            assert same_columns(after, table, kept) == same_columns(before, table, kept), table
            assert len(after[table][1]) == len(told)
    assert objects(golden) == objects(fresh)
    assert [f"{rule.label}: {rule.words}" for rule in auditing.audit(desk) if rule.found] == []
    _goes_on(desk)
    count = sum(len(told) for _, told in before.values())
    show(
        12,
        f"{len(RELEASED)} released schemas on both databases, brought to today's",
        "every row and column, check, key, index, trigger and function is there; the books hold together and work goes on",
    )
    assert count > 250


def _goes_on(desk: Desk) -> None:
    """What was sent before the upgrade is accepted after it."""
    with desk.reading() as session:
        row = session.exec(select(tables.Commitment).where(tables.Commitment.erp_status == ErpStatus.SENT)).first()
        everyone = session.exec(select(tables.Person.id).where(tables.Person.can_push)).all()
        assert row is not None
        session.expunge(row)
    for person_id in everyone:
        caller = Caller(person_id or 0)
        offered = queries.detail(desk, caller, row.id or 0).offers
        if any(transition.action is Action.ACCEPT and not why for transition, why in offered):
            said = Said(seen_version=row.version, reference=row.number[:11])
            assert commands.act(desk, caller, row.id or 0, Action.ACCEPT, said).status is ErpStatus.EXPORTING
            return
    raise AssertionError("Nobody may accept it.")


@FORKS
def test_an_upgrade_that_is_killed_or_fails_half_way_leaves_the_database_as_it_was(
    golden: Engine,
    tmp_path: Path,
    clock: Clock,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    desk = Desk(golden, now=clock, data_folder=tmp_path / "files", history_key=tmp_path / "history.key")
    released, before = schema.version(golden), (rows(golden), objects(golden))
    points = 0
    for point in range(1, 10_000, scale(40, 3)):
        fails_at(golden, point)
        assert (rows(golden), objects(golden)) == before
        survived = not killed_at(desk, point, lambda mine: schema.upgrade(mine.engine))
        if schema.version(golden) != released:
            break
        assert not survived
        assert (rows(golden), objects(golden)) == before
        points += 1
    assert points
    assert schema.version(golden) == schema.newest()
    opening.prepare(desk)
    assert [f"{rule.label}: {rule.words}" for rule in auditing.audit(desk) if rule.found] == []
    _goes_on(desk)
    show(
        12,
        f"the upgrade of {len(RELEASED)} released schemas on both databases, killed and failing at its statements",
        "every row and every object as it was; afterwards it upgrades whole, and work goes on",
    )


class Breaks(Exception):
    """What nobody has foreseen."""


def fails_at(engine: Engine, point: int) -> None:
    """Upgrades with a fault at the n-th statement, or before the commit where there are fewer."""
    left = itertools.count(point, -1)

    def fail(*_: object) -> None:
        if next(left) == 1:
            raise Breaks

    def never(*_: object) -> None:
        raise Breaks

    event.listen(engine, "before_cursor_execute", fail)
    event.listen(engine, "commit", never)
    try:
        with pytest.raises(Breaks):
            schema.upgrade(engine)
    finally:
        event.remove(engine, "before_cursor_execute", fail)
        event.remove(engine, "commit", never)

"""The engine and the column types: safe settings, and the same cents from both databases."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from threading import Semaphore
from typing import Any

import pytest
from sqlalchemy import event, func, text
from sqlalchemy.exc import StatementError
from sqlmodel import col, select

from core.commitment import CommitmentType
from core.refusal import Refused, Why
from data import commands, tables
from data import engine as engine_module
from data.desk import UNAVAILABLE, Desk
from data.engine import LINE, WRITING, Line, begin_journal_anew, make_engine, normalised, sqlite_journal
from data.sqlite import sqlite3
from data.types import Scaled
from tests.cast import Cast, header

CENTS = ("0.00", "0.01", "-0.01", "2.67", "2.68", "1234567890123.45", "9999999999999.99", "-9999999999999.99")
MORE_THAN_CONNECTIONS = 20
STEPS = ("0.0001", "12.3456", "-0.9999", "922337203685.4775")


@pytest.mark.parametrize(
    ("version", "chosen"),
    [
        ((3, 40, 1), ("DELETE", "EXTRA")),
        ((3, 51, 2), ("DELETE", "EXTRA")),
        ((3, 51, 3), ("WAL", "FULL")),
        ((3, 60, 0), ("WAL", "FULL")),
    ],
)
def test_wal_is_used_only_where_sqlite_does_not_corrupt_it(version: tuple[int, ...], chosen: tuple[str, str]) -> None:
    assert sqlite_journal(version) == chosen


@pytest.mark.parametrize(("journal", "stands"), [(("WAL", "FULL"), ("wal", 2)), (("DELETE", "EXTRA"), ("delete", 3))])
def test_every_sqlite_connection_is_set_up_for_safety(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, journal: tuple[str, str], stands: tuple[str, int]
) -> None:
    monkeypatch.setattr(engine_module, "sqlite_journal", lambda: journal)
    engine = make_engine(f"sqlite:///{tmp_path / 'folder' / 'desk.db'}")
    with engine.connect() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert (pragmas["journal_mode"], pragmas["synchronous"]) == stands
    assert (pragmas["foreign_keys"], pragmas["busy_timeout"]) == (1, 15_000)


def test_a_desk_goes_from_one_journal_to_the_other_and_back_with_all_that_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when it moves to a machine for which there is only Python's own SQLite."""
    for count, journal in enumerate((("DELETE", "EXTRA"), ("WAL", "FULL"), ("DELETE", "EXTRA"), ("WAL", "FULL"))):
        monkeypatch.setattr(engine_module, "sqlite_journal", lambda journal=journal: journal)
        engine = make_engine(f"sqlite:///{tmp_path / 'desk.db'}")
        with engine.execution_options(**{WRITING: True}).begin() as connection:
            connection.execute(text("CREATE TABLE IF NOT EXISTS kept (number INTEGER)"))
            connection.execute(text(f"INSERT INTO kept VALUES ({count})"))
            assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == journal[0].lower()
            assert connection.execute(text("SELECT count(*) FROM kept")).scalar_one() == count + 1
        engine.dispose()


def test_a_writer_takes_its_lock_at_the_start_and_a_reader_takes_none(desk: Desk) -> None:
    other = sqlite3.connect(str(desk.engine.url.database), timeout=0, isolation_level=None)
    with desk.reading() as session:
        session.connection()
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with desk.writing() as session:
        session.connection()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.close()


@pytest.fixture
def in_wal(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk.engine.dispose()
    monkeypatch.setattr(engine_module, "sqlite_journal", lambda: ("WAL", "FULL"))
    return desk


def _create(desk: Desk, cast: Cast, number: str) -> None:
    commands.create(
        desk,
        cast.caller("paula"),
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast, number),
    )


def _journal_after(desk: Desk, cast: Cast, number: str) -> int:
    """How often the journal was begun anew until this was created: SQLite counts it in its head."""
    _create(desk, cast, number)
    with Path(f"{desk.engine.url.database}-wal").open("rb") as journal:
        return int.from_bytes(journal.read(16)[12:])


def test_the_journal_is_begun_anew_when_it_was_copied(in_wal: Desk, cast: Cast) -> None:
    assert [_journal_after(in_wal, cast, number) for number in ("SC-1", "SC-2")] == [0, 0]
    begin_journal_anew(in_wal.engine)
    assert [_journal_after(in_wal, cast, number) for number in ("SC-3", "SC-4")] == [1, 1]


def test_who_reads_while_the_journal_is_copied_reads_what_stood_and_keeps_it_until_later(
    in_wal: Desk, cast: Cast
) -> None:
    how_many = select(func.count()).select_from(tables.Event)
    with in_wal.reading() as session:
        before = session.scalar(how_many)
        assert _journal_after(in_wal, cast, "SC-1") == 0
        begin_journal_anew(in_wal.engine)
        assert (_journal_after(in_wal, cast, "SC-2"), session.scalar(how_many)) == (0, before)
    begin_journal_anew(in_wal.engine)
    assert _journal_after(in_wal, cast, "SC-3") == 1


def test_postgresql_gives_up_waiting_compiles_nothing_and_says_so_in_its_settings(postgresql_url: str) -> None:
    engine = make_engine(postgresql_url)
    with engine.connect() as connection:
        limits = {
            name: connection.execute(text(f"SHOW {name}")).scalar_one()
            for name in ("lock_timeout", "idle_in_transaction_session_timeout", "statement_timeout", "jit")
        }
    engine.dispose()
    assert limits == {
        "lock_timeout": "5s",
        "idle_in_transaction_session_timeout": "15s",
        "statement_timeout": "30s",
        "jit": "off",
    }


def test_no_connection_to_postgresql_is_made_anew_while_many_ask_at_once(postgresql_url: str) -> None:
    """The pool kept five, and each of eight who decided at once began a new one every few times."""
    engine = make_engine(postgresql_url)
    made: list[object] = []
    event.listen(engine, "connect", lambda connection, _record: made.append(connection))
    for _ in range(3):
        with ExitStack() as many:
            for _ in range(8):
                many.enter_context(engine.connect())
    engine.dispose()
    assert len(made) == 8


@pytest.mark.parametrize("prefix", ["postgres://", "postgresql://", "postgresql+psycopg://"])
def test_every_spelling_of_a_postgresql_address_uses_the_driver_that_is_shipped(prefix: str) -> None:
    assert normalised(prefix + "desk@host/desk") == "postgresql+psycopg://desk@host/desk"


def test_amounts_come_back_to_the_cent_and_are_stored_as_the_same_whole_numbers(any_desk: Desk, cast: Cast) -> None:
    commitment = _commitment(any_desk, cast)
    with any_desk.writing() as session:
        for position, amount in enumerate(CENTS, start=1):
            session.add(tables.SovLine(commitment_id=commitment, position=position, amount=Decimal(amount)))
    with any_desk.reading() as session:
        in_order = select(tables.SovLine).order_by(col(tables.SovLine.position))
        read = [str(line.amount) for line in session.exec(in_order)]
        raw = list(session.connection().execute(text("SELECT amount FROM sov_line ORDER BY position")).scalars())
    assert read == list(CENTS)
    assert raw == [int(Decimal(amount) * 100) for amount in CENTS]


def test_unit_costs_and_quantities_keep_their_places(any_desk: Desk, cast: Cast) -> None:
    commitment = _commitment(any_desk, cast)
    with any_desk.writing() as session:
        for position, step in enumerate(STEPS, start=1):
            session.add(
                tables.SovLine(
                    commitment_id=commitment, position=position, unit_cost=Decimal(step), quantity=Decimal("0.00001")
                )
            )
    with any_desk.reading() as session:
        lines = session.exec(select(tables.SovLine).order_by(col(tables.SovLine.position))).all()
        assert [str(line.unit_cost) for line in lines] == list(STEPS)
        assert {line.quantity for line in lines} == {Decimal("0.00001")}


@pytest.mark.parametrize(
    "wrong",
    [2.5, 3, "1.00", float("nan"), *map(Decimal, ("NaN", "sNaN", "Infinity", "-Infinity", "0.001", "92233720368547758.08", "1e400"))],
)  # fmt: skip
def test_money_that_cannot_be_kept_to_the_cent_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        Scaled(2).process_bind_param(wrong, None)  # type: ignore[arg-type]


def test_a_float_never_reaches_the_database(any_desk: Desk, cast: Cast) -> None:
    commitment = _commitment(any_desk, cast)
    with pytest.raises(StatementError, match="finite Decimal"), any_desk.writing() as session:
        session.add(tables.SovLine(commitment_id=commitment, amount=1.1))  # type: ignore[arg-type]
    with any_desk.reading() as session:
        assert session.exec(select(tables.SovLine)).all() == []


def test_moments_come_back_aware_in_utc_and_naive_ones_are_refused(any_desk: Desk, cast: Cast) -> None:
    at = datetime(2026, 3, 8, 1, 59, 59, 123456, tzinfo=timezone(timedelta(hours=-5)))
    commitment = _commitment(any_desk, cast, created_at=at)
    with any_desk.reading() as session:
        read = session.get_one(tables.Commitment, commitment).created_at
    assert (read, read.tzinfo) == (at, UTC)
    with pytest.raises(StatementError, match="time zone"):
        _commitment(any_desk, cast, number="2", folded_number="2", created_at=at.replace(tzinfo=None))


def _commitment(desk: Desk, cast: Cast, **columns: Any) -> int:
    row = {
        "number": "1",
        "folded_number": "1",
        "title": "T",
        "project_id": cast.project["HQ"],
        "created_by": cast.person["paula"],
        "created_at": desk.now(),
        "erp_status_at": desk.now(),
    } | columns
    with desk.writing() as session:
        commitment = tables.Commitment(**row)
        session.add(commitment)
        session.flush()
        assert commitment.id is not None
        return commitment.id


def test_who_reads_is_not_kept_waiting_by_a_large_transaction(sqlite_url: str) -> None:
    engine = make_engine(sqlite_url)
    with engine.connect().execution_options(**{WRITING: True}) as writing, engine.connect() as reading:
        writing.exec_driver_sql("CREATE TABLE large (words TEXT)")
        writing.exec_driver_sql("INSERT INTO large VALUES (?)", [("word " * 500,)] * 8_000)  # 20 MB
        reading.connection.driver_connection.execute("PRAGMA busy_timeout = 0")  # type: ignore[union-attr]
        assert reading.exec_driver_sql("SELECT count(*) FROM commitment").scalar() == 0
    engine.dispose()


class Places(deque[Any]):
    """Those of a line; `came` counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.came = Semaphore(0)

    def append(self, place: Any) -> None:
        super().append(place)
        self.came.release()


@pytest.fixture
def line(desk: Desk) -> Places:
    """Who stands in the desk's line to write."""
    found: Line = desk.engine.get_execution_options()[LINE]
    found._places = Places()
    return found._places


def test_those_who_decide_at_once_are_served_as_they_came_through_one_connection_and_others_read_meanwhile(
    desk: Desk, cast: Cast, line: Places
) -> None:
    used: set[Any] = set()
    event.listen(desk.engine, "commit", lambda connection: used.add(connection.connection.driver_connection))
    numbers = [f"SC-{place:02}" for place in range(MORE_THAN_CONNECTIONS)]
    with ThreadPoolExecutor(len(numbers)) as people, desk.writing():
        line.came.acquire()
        for number in numbers:
            people.submit(_create, desk, cast, number)
            line.came.acquire()
        assert _numbers(desk) == []
    assert (_numbers(desk), len(used), list(line)) == (numbers, 1, [])


def _numbers(desk: Desk) -> list[str]:
    """In the order in which they were written."""
    with desk.reading() as session:
        return list(session.exec(select(tables.Commitment.number).order_by(col(tables.Commitment.id))))


def test_whoever_waits_too_long_in_line_is_told_what_whoever_waits_alone_is_told(
    desk: Desk, cast: Cast, line: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[float] = []
    once_free = engine_module._once_free
    monkeypatch.setattr(
        engine_module, "_once_free", lambda attempt, patience: (tried.append(patience), once_free(attempt, patience))
    )
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 50)

    def write(number: str) -> Refused:
        with pytest.raises(Refused) as told:
            _create(desk, cast, number)
        return told.value

    with desk.writing(), ThreadPoolExecutor(4) as people:
        told = list(people.map(write, ("SC-1", "SC-2", "SC-3", "SC-4")))
    assert [(one.why, one.sentences) for one in told] == [(Why.UNAVAILABLE, (UNAVAILABLE,))] * 4
    assert sum(patience <= 0 for patience in tried) == 4  # it was all spent in line: they try once
    _create(desk, cast, "SC-5")
    assert (_numbers(desk), list(line)) == (["SC-5"], [])


def test_a_transaction_in_a_transaction_is_refused_and_waits_for_itself_no_longer_than_for_others(
    desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 50)
    with desk.writing():
        with pytest.raises(Refused) as told:
            _create(desk, cast, "SC-1")
        assert told.value.sentences == (UNAVAILABLE,)
    _create(desk, cast, "SC-2")
    assert _numbers(desk) == ["SC-2"]


@pytest.mark.parametrize("ends", [SystemExit, MemoryError, ValueError])
def test_whatever_ends_a_thread_that_writes_wherever_it_is_the_next_one_writes(
    desk: Desk, cast: Cast, line: Places, ends: type[BaseException]
) -> None:
    left = -1

    def step(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise ends

    for one in ("begin", "before_cursor_execute", "after_cursor_execute", "commit", "rollback"):
        event.listen(desk.engine, one, step)
    dies_at = 0
    while left <= 0:  # until it comes to its end before
        dies_at, left = dies_at + 1, dies_at + 1
        with suppress(ends):
            _create(desk, cast, f"SC-{dies_at}")
        assert (list(line), desk.engine.pool.checkedout()) == ([], 0)
    left = 0  # nobody dies any more
    assert dies_at > 20
    assert _numbers(desk) == [f"SC-{dies_at}"]

"""The database engine, set up for safety on SQLite and on PostgreSQL (trust.md section 2)."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import BigInteger, Connection, Engine, bindparam, create_engine, event, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlmodel import Session

from data import prepared
from data.sqlite import sqlite3

# SQLite 3.7.0–3.51.2 can corrupt a WAL database when several writers meet a WAL reset.
WAL_IS_SAFE_FROM = (3, 51, 3)
BUSY_TIMEOUT_MS = 15_000
SPILL_PAGES = 25_000  # of 4 kB; a large transaction that needs more of them locks out who reads before it is over
# Of 4 kB, after which a commit copies SQLite's journal into the database; a decision writes about 40. Up to 4,062 are
# looked up in one table.
JOURNAL_PAGES = 4_000
JOURNAL_TRIES = 20  # to begin it anew
TURN_MS = (0.5, 2)  # between two tries, in which others have their turn
WRITING = "desk_writing"  # execution option: this transaction will write
UNTIL = "desk_until"  # the same of a writer's connection: how long it has patience, in seconds of time.monotonic
LINE = "desk_line"  # the same of a SQLite engine: where those stand who want to write
MOST_CONNECTIONS = 15  # of one program to PostgreSQL
# jit: to compile what it expects to take long takes it longer than any question of the desk.
ON_POSTGRESQL = ("lock_timeout=5s", "idle_in_transaction_session_timeout=15s", "statement_timeout=30s", "jit=off")
NO_RIGHT = "42501"  # PostgreSQL's insufficient_privilege
_lock = bindparam("lock", type_=BigInteger)
_WAITS, _TRIES = select(func.pg_advisory_xact_lock(_lock)), select(func.pg_try_advisory_xact_lock(_lock))


def sqlite_journal(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> tuple[str, str]:
    """(journal_mode, synchronous) that is both durable and safe with this SQLite."""
    return ("WAL", "FULL") if version >= WAL_IS_SAFE_FROM else ("DELETE", "EXTRA")


def make_engine(url: str) -> Engine:
    """An engine for a `sqlite:///…` or `postgresql://…` URL; `postgres://` is taken as PostgreSQL too."""
    if url.startswith("sqlite"):
        return _sqlite(url)
    return _postgresql(url)


def normalised(url: str) -> str:
    """The URL with the driver that the desk ships."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def sqlstate(error: DBAPIError) -> str:
    """PostgreSQL's own name for what is the matter, whatever language the server speaks; "" from SQLite."""
    return getattr(error.orig, "sqlstate", None) or ""


def _sqlite(url: str) -> Engine:
    Path(make_url(url).database or "").parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        module=sqlite3,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
        execution_options={LINE: Line()},
        pool_use_lifo=True,  # who wrote last has the newest pages and their statements in memory, and reads them next
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "reset", _end_sqlite)
    return engine


def _prepare_sqlite(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # the BEGIN is ours, see _begin_sqlite
    journal, synchronous = sqlite_journal()
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    # Who opens a new database in the same moment is in the way for a moment, and SQLite does not wait for that.
    _once_free(lambda: cursor.execute(f"PRAGMA journal_mode = {journal}"), BUSY_TIMEOUT_MS)
    for pragma in (
        f"synchronous = {synchronous}",
        "foreign_keys = ON",
        f"cache_spill = {SPILL_PAGES}",
        f"wal_autocheckpoint = {JOURNAL_PAGES}",
        "trusted_schema = ON",  # the triggers write into the index of words, a virtual table
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _once_free(attempt: Callable[[], object], patience_ms: float) -> None:
    """Does it as soon as nobody else is in the way; raises what SQLite says where somebody still is after all that time."""
    until = time.monotonic() + patience_ms / 1000
    for _ in _tries():
        try:
            attempt()
            return
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > until:
                raise


def _tries() -> Iterator[None]:
    """One after the other, as many as are wanted; others have their turn in between."""
    while True:
        yield
        time.sleep(random.uniform(*TURN_MS) / 1000)  # noqa: S311  nothing secret


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


class Line:
    """Those of one program who want to write to SQLite: one at a time, in the order in which they came.

    They stand in it before they take a connection, so that they write through the same one, which finds what it wrote
    before in its own memory. And those who wait leave the other connections to those who read.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._places: deque[Lock] = deque()  # the first is whose turn it is

    @contextmanager
    def turn(self, until: float) -> Iterator[None]:
        """In this block nobody else of them writes.

        Who has waited until then goes on all the same, tries once, and is told by the database what everybody is told.
        """
        place = Lock()
        place.acquire()
        with self._lock:
            self._places.append(place)
            is_first = self._places[0] is place
        try:
            if not is_first:
                place.acquire(timeout=max(0.0, until - time.monotonic()))
            yield
        finally:
            self._leave(place)

    def _leave(self, place: Lock) -> None:
        with self._lock:
            is_first = self._places[0] is place
            self._places.remove(place)
            if is_first and self._places:
                self._places[0].release()


@contextmanager
def turn_to_write(engine: Engine) -> Iterator[float]:
    """In this block a transaction may be begun that writes; gives until when it has patience, in seconds of time.monotonic."""
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    line: Line | None = engine.get_execution_options().get(LINE)
    with line.turn(until) if line else nullcontext():
        yield until


def _begin_sqlite(connection: Connection) -> None:
    # A writer that starts with a plain BEGIN fails at once with "database is locked" when it has to
    # upgrade its lock; a reader that starts with IMMEDIATE would block the writers.
    if connection.get_execution_options().get(WRITING, False):
        _begin_to_write(connection)
    else:
        _begins(connection, "BEGIN")


def _at_once(attempt: Callable[[], object]) -> None:
    attempt()


def _begins(connection: Connection, words: str, way: Callable[[Callable[[], object]], None] = _at_once) -> None:
    """Past SQLAlchemy, which takes longer for it than SQLite; what is refused it says as of every other statement.

    `way` is how it is tried.
    """
    own: Any = connection.connection.driver_connection
    try:
        way(lambda: own.execute(words))
    except sqlite3.Error:
        connection.exec_driver_sql(words)


def _end_sqlite(connection: Any, record: Any, state: Any) -> None:
    """Nobody gets a connection with a transaction that another one left open: SQLAlchemy takes it for over where its commit failed."""
    connection.rollback()


def _begin_to_write(connection: Connection) -> None:
    """Begins as soon as no other program writes.

    SQLite's own waiting sleeps longer from try to try, up to a tenth of a second: whoever comes new passes those who
    have waited, and some wait for seconds while others decide fifty times.
    """
    now = time.monotonic()
    until = connection.get_execution_options().get(UNTIL, now + BUSY_TIMEOUT_MS / 1000)
    patience = (until - now) * 1000
    with _without_waiting(connection.connection.driver_connection):
        _begins(connection, "BEGIN IMMEDIATE", lambda attempt: _once_free(attempt, patience))


@contextmanager
def _without_waiting(own: Any) -> Iterator[None]:
    """In this block SQLite says at once that somebody is in the way."""
    own.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        own.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


def begin_journal_anew(engine: Engine) -> None:
    """Copies SQLite's journal into the database, so that whoever writes next begins it anew; nothing, if it cannot be now.

    A decision whose commit copies it takes twice as long. And where one who writes follows the other at once, something
    is always left: the journal would grow, and each commit copy some more.
    """
    if engine.dialect.name != "sqlite":
        return
    with suppress(sqlite3.Error, SQLAlchemyError), closing(engine.raw_connection()) as ours:
        own: Any = ours.driver_connection
        with _without_waiting(own):
            for _ in islice(_tries(), JOURNAL_TRIES):
                (is_in_the_way, *_) = own.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()
                if not is_in_the_way:
                    return


def one_at_a_time(session: Session, lock: int, *, waits: bool = True) -> bool:
    """Whoever else asks for this lock waits until the transaction is over, in any process; SQLite lets one writer in anyway.

    Who does not wait is told whether it is theirs.
    """
    if session.get_bind().dialect.name != "postgresql":
        return True
    return prepared.value(session, _WAITS if waits else _TRIES, lock=lock) is not False


def take_time(session: Session) -> None:
    """The transaction may take its time, in its statements and between them; on SQLite any one may."""
    if session.get_bind().dialect.name == "postgresql":
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            session.execute(text(f"SET LOCAL {limit} = 0"))


def _postgresql(url: str) -> Engine:
    return create_engine(
        normalised(url),
        pool_pre_ping=True,
        pool_size=MOST_CONNECTIONS,  # none is made anew while many ask at once, with nothing prepared in it
        max_overflow=0,
        pool_use_lifo=True,  # who asked last has the most prepared
        connect_args={"options": " ".join(f"-c {one}" for one in ON_POSTGRESQL)},
    )

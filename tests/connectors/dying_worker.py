"""The worker in a process of its own that is killed without a last word: at a commit that it is told, or from outside.

Time does not pass while it waits: the clock that all processes share is moved on to when there is something to do.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from sqlmodel import select

from connectors.worker import Worker
from data import tables
from data.desk import open_desk
from data.settings import Settings
from tests.cast import MONDAY
from tests.fate import Fate

PATIENCE = 300  # seconds; a busy machine is slow, not wrong
_context = multiprocessing.get_context("forkserver")  # forks of a process that has it all loaded
_context.set_forkserver_preload(["psycopg", "sqlalchemy.dialects.postgresql.psycopg", "tests.connectors.dying_worker"])


@dataclass(frozen=True)
class SharedClock:
    """A clock that stands still until one of its processes moves it."""

    seconds: Any

    @classmethod
    def start(cls) -> SharedClock:
        return cls(_context.Value("d", 0.0))

    def __call__(self) -> datetime:
        return MONDAY + timedelta(seconds=self.seconds.value)

    def forward(self, **by: float) -> None:
        self.seconds.value += timedelta(**by).total_seconds()


class _Passing(threading.Event):
    """What the worker waits at: time passes at once, up to the next mail; when none is left the worker ends."""

    def __init__(self, worker: Worker, clock: SharedClock) -> None:
        super().__init__()
        self.worker = worker
        self.clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        with self.worker.desk.reading() as session:
            mail = tables.Mail
            query = select(mail.due_at, mail.lease_until).where(mail.sent_at.is_(None), mail.dead_at.is_(None))  # type: ignore[union-attr]
            moments = [max(due, lease or due) for due, lease in session.exec(query)]
        if not moments:
            self.worker._stopping.set()
            return True
        until = (min(moments) - self.clock()).total_seconds()
        self.clock.forward(seconds=max(timeout or 0.0, until))
        return True


def _work(url: str, settings: Settings, clock: SharedClock, at: int, folder: Path) -> None:
    desk = open_desk(url, now=clock, data_folder=folder)
    Fate(at).watch_commits(desk)
    worker = Worker(desk, settings)
    worker._wake = _Passing(worker, clock)
    worker.start()
    worker._thread.join()
    desk.engine.dispose()


@contextmanager
def working(url: str, settings: Settings, clock: SharedClock, at: int, folder: Path) -> Iterator[BaseProcess]:
    """A worker until nothing is left to deliver, or until it is killed: at its `at`-th commit, or by somebody else.

    The block ends with it.
    """
    process = _context.Process(target=_work, args=(url, settings, clock, at, folder))
    process.start()
    try:
        yield process
        process.join(PATIENCE)
        assert process.exitcode is not None, "The worker neither ended nor died."
    finally:
        process.kill()
        process.join()

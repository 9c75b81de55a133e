"""Several real servers over one database, at a time that is set: the routes, the gate and the worker of each its own.

They are forked from a process without threads that has rehearsed a look. A server dies, without a last word, after as
many statements as it was given; another takes its place.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import random
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import requests
import uvicorn
from sqlalchemy import event
from starlette.applications import Starlette
from starlette.middleware import Middleware

from app import lifespan
from connectors import worker
from connectors.quickbooks import endpoint
from data import auditing, opening
from data import desk as desks
from data.desk import Desk, open_desk
from gate.guard import Gate
from gate.routes import ROUTES
from tests.data.test_summary_month import rehearse
from tests.trust.processes import CONTEXT, PATIENCE

FORK = multiprocessing.get_context("fork")
SERVERS = 3
LONGEST_LIFE = 1_500  # statements


class _Turns(threading.Event):
    """What the worker waits on between two turns: it tells that it has looked, and waits until it is asked to."""

    def __init__(self, told: Connection, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.told, self.now = told, now
        self.began: datetime | None = None

    def wait(self, timeout: float | None = None) -> bool:
        self.told.send(self.began)
        return super().wait()


def _watch(orders: Connection, now: Callable[[], datetime]) -> None:
    """Each worker of this process looks when the machine says so, and tells of which moment it has looked."""

    class Watched(worker.Worker):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self._wake = self.turns = _Turns(orders, now)

        def summarise(self) -> int:
            self.turns.began = now()
            return super().summarise()

    worker.Worker = Watched  # type: ignore[misc, assignment]


def _obey(orders: Connection) -> None:
    while True:
        try:
            orders.recv()
        except EOFError:
            os._exit(0)
        worker.nudge()


def _serve(desk: Desk, orders: Connection, others: Sequence[Connection], life: int) -> None:
    """One server, until it has made as many statements as its life has."""
    for other in others:
        other.close()
    left = iter(range(life))

    def step(*_: object) -> None:
        if next(left, None) is None:
            os._exit(1)

    for one in ("begin", "before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(desk.engine, one, step)
    desks.use(desk)
    _watch(orders, desk.now)
    threading.Thread(target=_obey, args=(orders,), daemon=True).start()
    app = Starlette(routes=[*ROUTES, *endpoint.ROUTES], middleware=[Middleware(Gate)], lifespan=lifespan)  # type: ignore[arg-type]
    listening = socket.create_server(("127.0.0.1", 0))
    orders.send(listening.getsockname()[1])
    uvicorn.Server(uvicorn.Config(app, log_level="critical")).run(sockets=[listening])


@dataclass
class _Running:
    process: Any
    pipe: Connection
    port: int = 0


class _Machine:
    """Starts servers, and has them all look at the same moments."""

    def __init__(self, url: str, folder: Path, chance: random.Random) -> None:
        self.shared = FORK.Value("d", 0.0)
        self.desk = open_desk(url, now=self.now, data_folder=folder)
        self.chance = chance
        self.running: list[_Running] = []
        self.deaths = 0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.shared.value, UTC)

    def day(self, moments: Sequence[datetime]) -> int:
        """How many servers died."""
        self.deaths = 0
        self.shared.value = moments[-1].timestamp()  # nobody looks before it is asked
        rehearse(self.desk)
        for moment in moments:
            self.shared.value = moment.timestamp()
            for server in self.running:
                self._ask(server)
            self.running = [self._has_looked(server, moment) for server in self.running]
            while len(self.running) < SERVERS:
                self.running.append(self._has_looked(self._start(), moment))
        for server in self.running:
            with suppress(requests.ConnectionError):  # its life may end while it answers
                assert requests.get(f"http://127.0.0.1:{server.port}/healthz", timeout=PATIENCE).status_code == 200
        return self.deaths

    def _ask(self, server: _Running) -> None:
        try:
            server.pipe.send("look")
        except OSError:
            return  # it is dead, and another one is started

    def _has_looked(self, server: _Running, moment: datetime) -> _Running:
        """This server, or the one that took its place, once it has looked at the moment."""
        while True:
            try:
                while server.pipe.recv() != moment:
                    pass
                return server
            except (EOFError, ConnectionError):
                server.process.join(PATIENCE)
                server.pipe.close()
                self.deaths += 1
                server = self._start()

    def _start(self) -> _Running:
        while True:
            ours, theirs = FORK.Pipe()
            others = [ours, *(one.pipe for one in self.running if not one.pipe.closed)]
            life = self.chance.randint(1, LONGEST_LIFE)
            process = FORK.Process(target=_serve, args=(self.desk, theirs, others, life), daemon=True)
            process.start()
            theirs.close()
            try:
                return _Running(process, ours, ours.recv())
            except (EOFError, ConnectionError):
                process.join(PATIENCE)
                self.deaths += 1

    def off(self) -> None:
        for server in self.running:
            server.process.kill()
            server.process.join(PATIENCE)
            server.pipe.close()
        self.running = []


def _machine(url: str, folder: Path, orders: Connection) -> None:
    machine = _Machine(url, folder, random.Random(2026))  # noqa: S311  no secret
    opening.prepare(machine.desk)
    auditing.audit(machine.desk)
    gc.freeze()  # a collection in a forked process would copy all that it looks at
    while (moments := orders.recv()) is not None:
        if moments:
            orders.send(machine.day(moments))
        else:
            machine.off()
    machine.off()


@contextmanager
def switched_on(url: str, folder: Path) -> Iterator[Callable[[Sequence[datetime]], int]]:
    """Gives what runs one day of the servers and tells how many died; without moments they are off."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=_machine, args=(url, folder, theirs))
    process.start()
    theirs.close()

    def day(moments: Sequence[datetime]) -> int:
        ours.send(list(moments))
        return int(ours.recv()) if moments else 0

    yield day
    ours.send(None)
    process.join(PATIENCE)

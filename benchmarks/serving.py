"""What a running desk takes: from click to finished, many people at once, memory, and from the command to the first page.

The reference is a bare page with a table of 50 rows, served by the same Streamlit as it comes, and clicked in turn.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from sqlalchemy import update

from benchmarks import company, painting, rows
from benchmarks.rows import Row, row
from benchmarks.visitor import Visitor, sign_in
from data import accounts, nightly, tables
from data.desk import Desk
from data.engine import make_engine
from tests import chromium

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "measured with care 2026"  # noqa: S105  of people who are made up
LIST = "commitments_list"
OTHERS = ("accountant_review", "rejection_metrics", "quickbooks", "mail_log", "directory", "import", "settings")
STATUSES = ("Synced", "Rejected", "Sent –")  # pressed in turn
RECENT = STATUSES[1:]  # their first page differs from that of the whole list, so that the table is drawn anew
BARE = f'''"""A page with pills, a sentence and a table of 50 rows, and nothing else."""
import pandas as pd
import streamlit as st

chosen = st.pills("ERP status", {list(STATUSES)!r}, selection_mode="multi")
st.markdown(f"{{len(chosen)}} chosen, 50 in total: {{chosen}}")
st.dataframe(pd.DataFrame({{name: [f"{{name}} {{row}} {{chosen}}" for row in range(50)] for name in "ABCDEFGHIJKLM"}}))
'''
START_SECONDS = 120
STOP_SECONDS = 20
MB = 1024 * 1024


@dataclass(frozen=True)
class Size:
    """How much is measured, over so many commitments; the defaults are what the table is about."""

    commitments: int
    clicks: int = 60
    painted: int = 40
    runs: int = 9  # of each other page
    people: int = 50
    seconds: float = 5.0
    pages: int = 20
    long_day: int = 2_000  # clicks
    starts: int = 5
    settled: float = 3.0  # seconds without a word, after which memory is read


# --- the servers --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Server:
    """A server that answers, and when it began to be started."""

    port: int
    process: subprocess.Popen[bytes]
    began: float

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> float:
        """What this process and all that it started hold of the memory, in MB."""
        return sum(_memory(pid) for pid in _family(self.process.pid)) / MB


@contextmanager
def desk_served(url: str, folder: Path) -> Iterator[Server]:
    """`manage.py run` over this database, without a mail server."""
    environment = dict.fromkeys(("SMTP_HOST", "SMTP_FROM", "SMTP_USER", "SMTP_PASSWORD", "DESK_SAMPLE"), "")
    environment |= {"DATABASE_URL": url}
    command = ("manage.py", "run", "--no-browser", "--port")
    with _served(command, "/healthz", ROOT, folder / "desk.log", environment) as server:
        yield server


@contextmanager
def bare_served(folder: Path) -> Iterator[Server]:
    """The bare page, with Streamlit's own settings but for what keeps it on this machine."""
    where = folder / "bare"
    where.mkdir(exist_ok=True)
    (where / "bare.py").write_text(BARE, encoding="utf-8")
    local = ("--server.address", "127.0.0.1", "--server.headless", "true", "--browser.gatherUsageStats", "false")
    command = ("-m", "streamlit", "run", "bare.py", *local, "--server.port")
    with _served(command, "/_stcore/health", where, folder / "bare.log", {}) as server:
        yield server


@contextmanager
def _served(
    command: Sequence[str], health: str, where: Path, log: Path, environment: dict[str, str]
) -> Iterator[Server]:
    port = _free_port()
    with log.open("wb") as out:
        began = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  its own parts
            [sys.executable, *command, str(port)], cwd=where, env={**os.environ, **environment}, stdout=out, stderr=out
        )
        server = Server(port, process, began)
        try:
            _wait_for(server, health, log)
            yield server
        finally:
            process.terminate()
            process.wait(STOP_SECONDS)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: Server, health: str, log: Path) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + START_SECONDS
    while server.process.poll() is None and time.monotonic() < deadline:
        with suppress(OSError), direct.open(server.address + health, timeout=5):
            return
        with suppress(subprocess.TimeoutExpired):
            server.process.wait(0.01)
    raise ConnectionError(f"A server did not start:\n{log.read_text(errors='replace')}")


def _family(pid: int) -> list[int]:
    """The process and all below it."""
    found = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)  # noqa: S607
    parents = [tuple(map(int, line.split())) for line in found.stdout.splitlines()]
    family = [pid]
    for one in family:
        family += [child for child, parent in parents if parent == one]
    return family


def _memory(pid: int) -> int:
    found = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return int(found.stdout.strip() or 0) * 1024


# --- who comes ----------------------------------------------------------------------------------------------------


def prepare(desk: Desk) -> None:
    """Gives everybody a password. What is done once a day (summaries, backup, check) is behind it and not measured."""
    hashed = accounts.hash_password(PASSWORD)
    with desk.writing() as session:
        session.execute(update(tables.Person).values(password_hash=hashed, daily_summary=False))
        session.merge(tables.NightCheck(night=_tomorrow().date(), at=company.NOW, faults=0, found=""))
    folder = nightly.folder(desk)
    folder.mkdir(exist_ok=True)
    for night in (_tomorrow() - timedelta(days=days) for days in range(4)):
        (folder / f"night-{night:%Y%m%d}.db").touch()


def _tomorrow() -> datetime:
    return datetime.now().astimezone() + timedelta(days=1)


def _email(person: int) -> str:
    return f"person{person:03d}@measured.example"


def _people(count: int) -> list[int]:
    """Project admins: those who work with the list all day."""
    first = company.MANAGER + company.MANAGERS
    return [first + place % company.ADMINS for place in range(count)]


@asynccontextmanager
async def _open(server: Server, people: Sequence[int]) -> AsyncIterator[list[Visitor]]:
    """A page of the list for each of them."""
    async with AsyncExitStack() as leaving:
        yield [await leaving.enter_async_context(_visitor(server, person)) for person in people]


def _visitor(server: Server, person: int) -> Visitor:
    return Visitor(server.port, LIST, sign_in(server.port, _email(person), PASSWORD))


# --- what is measured ---------------------------------------------------------------------------------------------


def measure(desk: Desk, commitments: int, size: Size | None = None, *, only_click: bool = False) -> list[Row]:
    """Every row over a copy of this desk's database, or that of the click alone; the desk itself stays as it is."""
    size = size or Size(commitments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = _copy(desk, folder)
        url = f"sqlite:///{copy.as_posix()}"
        return asyncio.run((_clicked if only_click else _rows)(url, folder, size))


def _copy(desk: Desk, folder: Path) -> Path:
    source = Path(desk.engine.url.database or "")
    desk.engine.dispose()  # the last who closes it brings all that was written into this one file
    copy = folder / "desk.db"
    shutil.copyfile(source, copy)
    for key in source.parent.glob("history*"):
        shutil.copyfile(key, folder / key.name)
    copied = Desk(make_engine(f"sqlite:///{copy.as_posix()}"), data_folder=folder)
    try:
        prepare(copied)
    finally:
        copied.engine.dispose()
    return copy


async def _rows(url: str, folder: Path, size: Size) -> list[Row]:
    with desk_served(url, folder) as server, bare_served(folder) as bare:
        cookie = sign_in(server.port, _email(company.CONTROLLER), PASSWORD)
        async with Visitor(bare.port) as reference:
            found = [await _one_person(server, cookie, reference, size)]
        idle = await _settled(server, size)
        others = await _slowest(server, cookie, size)  # before Chromium, which takes a while to end
        found += [await asyncio.to_thread(_painted, server, bare, cookie, size), others]
        found.append(await _many(server, size))
        found.append(row(rows.IDLE, size.commitments, idle, "MB"))
        found += await _memory_of_pages(server, size)
    return [*found, await _first_page(url, folder, cookie, size)]


async def _clicked(url: str, folder: Path, size: Size) -> list[Row]:
    with desk_served(url, folder) as server, bare_served(folder) as bare:
        cookie = sign_in(server.port, _email(company.CONTROLLER), PASSWORD)
        async with Visitor(bare.port) as reference:
            return [await _one_person(server, cookie, reference, size)]


async def _one_person(server: Server, cookie: str, reference: Visitor, size: Size) -> Row:
    ours: list[float] = []
    bare: list[float] = []
    said: list[list[str]] = []
    warm = len(STATUSES)
    async with Visitor(server.port, LIST, cookie) as page:
        for status in (STATUSES * (size.clicks // warm + 2))[: size.clicks + warm]:
            bare.append(await reference.choose("ERP status", status))
            ours.append(await page.choose("ERP status", status))
            said.append(page.words)
        failures = len(page.errors) + sum(one == other for one, other in pairwise(said))  # each lists something else
    beside = statistics.median(bare[warm:])
    return row(rows.CLICK, size.commitments, statistics.median(ours[warm:]), bare=beside, failures=failures)


def _painted(server: Server, bare: Server, cookie: str, size: Size) -> Row:
    """The same clicks in Chromium, on our page and on the bare one; without one the row is missed."""
    place = chromium.place()
    if place is None:
        print("Chromium is missing, so that nothing could be painted.")
        return row(rows.PAINTED, size.commitments, float("inf"))
    addresses = (f"{server.address}/{LIST}", bare.address)
    ours, beside = painting.clicks(place, addresses, cookie, RECENT, size.painted)
    return row(rows.PAINTED, size.commitments, statistics.median(ours), bare=statistics.median(beside))


async def _slowest(server: Server, cookie: str, size: Size) -> Row:
    """A controller goes through the menu, and asks for each page a few times."""
    medians: dict[str, float] = {}
    failures = 0
    for place in OTHERS:
        async with Visitor(server.port, place, cookie) as page:
            medians[place] = statistics.median([await page.again() for _ in range(size.runs)])
            failures += len(page.broke)  # QuickBooks shows as errors what it refused
    print("The other pages:", ", ".join(f"{place} {taken:.1f} ms" for place, taken in medians.items()))
    return row(rows.OTHERS, size.commitments, max(medians.values()), failures=failures)


async def _many(server: Server, size: Size) -> Row:
    """Everybody clicks once, at moments spread over the seconds."""
    async with _open(server, _people(size.people)) as pages:
        for page in pages:
            await page.choose("ERP status", STATUSES[0])

        async def click(place: int, page: Visitor) -> float:
            # A golden step spreads the moments evenly and in no order, the same in every run.
            await asyncio.sleep(place * 0.618033988 % 1 * size.seconds)
            return await page.choose("ERP status", STATUSES[1])

        taken = await asyncio.gather(*(click(*one) for one in enumerate(pages)), return_exceptions=True)
        times = [one for one in taken if isinstance(one, float)]
        failures = len(taken) - len(times) + sum(len(page.errors) for page in pages)
    return row(rows.MANY, size.commitments, _percentile(times, 0.95), failures=failures)


def _percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("inf")


async def _memory_of_pages(server: Server, size: Size) -> list[Row]:
    """What each further page holds while it is open, and what is left behind by a long day of clicks."""
    async with _open(server, _people(1)):
        one = await _settled(server, size)
        async with _open(server, _people(size.pages)) as pages:
            for page in pages:
                await page.choose("ERP status", STATUSES[0])
            many = await _settled(server, size)
        grown = await _grown(server, size)
    return [
        row(rows.PAGES, size.commitments, max(0.0, many - one) / size.pages, "MB"),
        row(rows.LEFT_BEHIND, size.commitments, max(0.0, grown), "MB"),
    ]


async def _grown(server: Server, size: Size) -> float:
    """The second half of the clicks is looked at; what the first ones bring in stays in any program."""
    async with _visitor(server, company.CONTROLLER) as page:

        async def click(times: int) -> float:
            for place in range(times):
                await page.choose("ERP status", STATUSES[place % len(STATUSES)])
            return await _settled(server, size)

        before = await click(size.long_day)
        return await click(size.long_day) - before


async def _settled(server: Server, size: Size) -> float:
    await asyncio.sleep(size.settled)
    return server.memory()


async def _first_page(url: str, folder: Path, cookie: str, size: Size) -> Row:
    """From the command until somebody who is signed in sees the list."""
    taken: list[float] = []
    for _ in range(size.starts):
        with desk_served(url, folder) as server:
            async with Visitor(server.port, LIST, cookie):
                taken.append(time.perf_counter() - server.began)
    return row(rows.START, size.commitments, statistics.median(taken), "s")

"""Eight who decide at once: ours through the commands, bare by the same statements.

As threads of one program, as the people of a desk are in its server, and as eight programs, as which nobody decides.
"""

from __future__ import annotations

import multiprocessing
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import company, rows
from benchmarks.bare import Bare
from core.findings import Finding
from core.transitions import Action, Said
from data import commands, queries
from data.desk import Caller, Desk
from data.engine import make_engine

CLIENTS = 8
EACH = 25  # decisions that are measured, after one that is not
COMMENT = "Please look at it again and put it right."
MAIL = (
    "Measured Builders: ERP Commitment Rejection Notification",
    "What is wrong.\n" * 20,
    "<p>What is wrong.</p>" * 40,
)
Waiting = Sequence[tuple[int, int]]  # id and version


@dataclass(frozen=True)
class _Place:
    url: str
    folder: Path
    key: Path


def waiting(desk: Desk, caller: Caller) -> list[tuple[int, int]]:
    """What waits and the caller may decide: id and version."""
    return [(row.id, row.version) for row in queries.queue(desk, caller) if not row.mine]


def reject(desk: Desk, caller: Caller, key: int, version: int) -> None:
    """One rejection by the desk's own command."""
    said = Said(seen_version=version, findings=(Finding("T1"),), comment=COMMENT)
    commands.act(desk, caller, key, Action.REJECT, said)


def measure(desk: Desk, commitments: int, clients: int = CLIENTS) -> list[rows.Row]:
    """Decisions a second, and how long the slowest of a hundred waited; none when too little waits."""
    left = waiting(desk, Caller(company.APPROVER))
    each = min(EACH + 1, len(left) // clients // 4)
    if each < 2:
        return []
    url = desk.engine.url.render_as_string(hide_password=False)
    place = _Place(url, desk.data_folder, desk.key_file)
    desk.engine.dispose()
    every = [left[start : start + each] for start in range(0, 4 * clients * each, each)]
    shares = iter([every[start : start + clients] for start in range(0, len(every), clients)])
    spawn = multiprocessing.get_context("spawn")
    programs = _Kind(spawn.Process, spawn.Barrier, spawn.Queue)
    threads = _Kind(threading.Thread, threading.Barrier, queue.Queue)
    return [
        *_both(
            (rows.CLIENTS, rows.CLIENTS_WAIT),
            commitments,
            bare=_at_once(threads, partial(_bare, place), next(shares)),
            ours=_at_once(threads, partial(_through, desk), next(shares)),
        ),
        *_both(
            (rows.PROGRAMS, rows.PROGRAMS_WAIT),
            commitments,
            bare=_at_once(programs, partial(_bare, place), next(shares)),
            ours=_at_once(programs, partial(_ours, place), next(shares)),
        ),
    ]


_Spans = list[tuple[float, float]]  # when each decision began and ended


def _a_second(spans: _Spans) -> float:
    return len(spans) / (max(end for _, end in spans) - min(begin for begin, _ in spans))


def _slowest(spans: _Spans) -> float:
    taken = sorted(end - begin for begin, end in spans)
    return taken[min(len(taken) - 1, int(len(taken) * 0.99))] * 1000


def _both(names: tuple[str, str], commitments: int, bare: _Spans, ours: _Spans) -> list[rows.Row]:
    a_second, slowest = names
    return [
        rows.row(a_second, commitments, _a_second(ours), "a second", _a_second(bare)),
        rows.row(slowest, commitments, _slowest(ours), "ms", _slowest(bare)),
    ]


@dataclass(frozen=True)
class _Kind:
    """What runs at the same time as others, how they wait for each other, and how they tell."""

    runs: Callable[..., Any]
    barrier: Callable[[int], Any]
    queue: Callable[[], Any]


def _at_once(kind: _Kind, work: Callable[..., None], shares: Sequence[Waiting]) -> _Spans:
    gate, told = kind.barrier(len(shares)), kind.queue()
    started = [kind.runs(target=work, args=(some, gate, told)) for some in shares]
    for one in started:
        one.start()
    spans = [span for _ in started for span in told.get()]
    for one in started:
        one.join()
    return spans


def _ours(place: _Place, some: Waiting, gate: Any, told: Any) -> None:
    engine = make_engine(place.url)
    _through(Desk(engine, now=lambda: company.NOW, data_folder=place.folder, history_key=place.key), some, gate, told)
    engine.dispose()


def _through(desk: Desk, some: Waiting, gate: Any, told: Any) -> None:
    caller = Caller(company.APPROVER)
    told.put(_timed(some, gate, lambda key, version: reject(desk, caller, key, version)))


def _bare(place: _Place, some: Waiting, gate: Any, told: Any) -> None:
    bare = Bare(place.url, company.NOW)
    told.put(_timed(some, gate, lambda key, version: bare.reject(company.APPROVER, key, version, "T1", COMMENT, MAIL)))
    bare.close()


def _timed(some: Waiting, gate: Any, decide: Callable[[int, int], None]) -> _Spans:
    """`time.time` is the same clock in every process."""
    decide(*some[0])
    gate.wait()
    spans: _Spans = []
    for key, version in some[1:]:
        begins = time.time()
        decide(key, version)
        spans.append((begins, time.time()))
    return spans

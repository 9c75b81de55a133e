"""The worker: delivers what the outbox holds, and looks whether the Daily Summary is due.

It runs beside the web server, in as many processes as run.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from datetime import date

from connectors import mail
from core.refusal import Refused
from data import exports, metrics_packs, nightly, outbox, searching, summary
from data.desk import Desk
from data.engine import begin_journal_anew
from data.outbox import Letter
from data.settings import Settings, load

POLL_SECONDS = 3.0
TIDY_SECONDS = 60.0
LONGEST_REST = 300.0  # seconds between two tries of a mail server that is down
STOP_SECONDS = 5.0

_log = logging.getLogger(__name__)
_workers: set[Worker] = set()


@contextlib.asynccontextmanager
async def running(desk: Desk, settings: Settings | None = None) -> AsyncIterator[Worker]:
    """Delivers in the background while the block runs (the lifespan of the server). Stops within seconds.

    A mail that is being handed over when the time to stop is up is tried again after its lease, by whoever runs then.
    """
    worker = Worker(desk, settings or load())
    worker.start()
    try:
        yield worker
    finally:
        await asyncio.to_thread(worker.stop)


def nudge() -> None:
    """There is something to deliver: the workers of this process look at once instead of at their next turn."""
    for worker in tuple(_workers):
        worker.nudge()


class Worker:
    """One thread that looks and delivers; it outlives a database that is locked and a mail server that is down."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self.desk = desk
        self.settings = settings
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._rest = POLL_SECONDS
        self._tidy_at = 0.0  # of the clock that only goes on
        self._in_order: date | None = None  # since which night, as far as this worker knows
        self._thread = threading.Thread(target=self._work, name="outbox", daemon=True)

    def start(self) -> None:
        _workers.add(self)
        self._thread.start()

    def nudge(self) -> None:
        self._wake.set()

    def stop(self) -> None:
        _workers.discard(self)
        self._stopping.set()
        self._wake.set()
        self._thread.join(STOP_SECONDS)

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._try("The Daily Summary", self.summarise)
            self._try("The outbox", self.deliver_all)
            self._try("The tidying of the database", self.tidy_up)
            self._try("What QuickBooks has not answered", lambda: exports.expire(self.desk))
            self._try("What Rejection Metrics count", lambda: metrics_packs.pack_when_many(self.desk))
            self._try("The backup of this night", lambda: nightly.back_up(self.desk))
            self._try("What is put in order this night", self.put_in_order)
            self._try("The check of this night", lambda: nightly.check(self.desk))
            self._wake.wait(self._rest)
            self._wake.clear()

    @staticmethod
    def _try(what: str, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused as refused:  # the database is locked, read-only or full: nothing is lost, look again later
            _log.warning("%s waits: %s", what, refused)
        except Exception:  # a worker that died would be noticed by nobody
            _log.exception("%s waits after an unexpected error", what)

    def summarise(self) -> int:
        """Puts today's Daily Summaries into the outbox when they are due; also without a mail server, as all mails."""
        return summary.put_due(self.desk)

    def tidy_up(self) -> None:
        """Once a minute SQLite's journal and its index of words, so that nobody's decision or question has to."""
        now = time.monotonic()
        if now >= self._tidy_at:
            self._tidy_at = now + TIDY_SECONDS
            begin_journal_anew(self.desk.engine)
            searching.join_pieces(self.desk)

    def put_in_order(self) -> None:
        """Once a night the tally and the index of words, at each look until it is done.

        Whoever begins by day, after the check of this night, leaves it to the next one.
        """
        if self._in_order is None:
            checked = nightly.last_check(self.desk)
            self._in_order = checked.night if checked else date.min
        night = nightly.of_now(self.desk)
        if night is not None and night > self._in_order:
            nightly.put_in_order(self.desk)
            self._in_order = night

    def deliver_all(self) -> int:
        """Delivers what is due until nothing is, or the mail server is down; returns how many were taken."""
        taken = 0
        while self.settings.mail_is_set_up and not self._stopping.is_set():
            letter = outbox.claim(self.desk)
            if letter is None:
                break
            undelivered = self._deliver(letter)
            if undelivered is not None and undelivered.server_down:
                self._rest = min(self._rest * 2, LONGEST_REST)
                return taken
            taken += undelivered is None
        self._rest = POLL_SECONDS
        return taken

    def _deliver(self, letter: Letter) -> mail.Undelivered | None:
        try:
            mail.send(self.settings, letter)
        except mail.Undelivered as undelivered:
            outbox.failed(self.desk, letter, undelivered.reason, for_good=undelivered.for_good)
            return undelivered
        self._record(letter)
        return None

    def _record(self, letter: Letter) -> None:
        """Keeps at it until the delivery is written down: the mail would go out twice otherwise."""
        while True:
            try:
                return outbox.delivered(self.desk, letter)
            except Refused as refused:
                _log.warning("A mail was sent, which cannot be written down yet: %s", refused)
                if self._stopping.wait(POLL_SECONDS):
                    return None

"""The worker: what is in the outbox arrives, once, whatever happens in between."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from connectors import worker
from connectors.worker import Worker
from core.mail_parts import Mail
from core.permissions import Person
from core.refusal import Refused, Why
from data import nightly, outbox, searching, tables
from data.desk import UNAVAILABLE, Desk
from data.settings import Settings
from tests.cast import Cast, Clock
from tests.connectors.conftest import mail_settings
from tests.connectors.postbox import DROP, Postbox, serving
from tests.pages.story import Story

TUESDAY_AT_SEVEN = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)  # in New York
PAULA = Person(id=1, name="Paula", email="paula@acme.example")


def put(desk: Desk, *keys: str) -> None:
    with desk.writing() as session:
        for key in keys:
            mail = Mail(subject=f"Notice {key}", text="Hello.", html="<p>Hello.</p>")
            outbox.put(session, desk.now(), key=key, kind="test", person=PAULA, commitment_id=None, mail=mail)


def states(desk: Desk) -> list[tuple[bool, bool, int, str]]:
    """(sent, given up, attempts, last error) of every mail."""
    with desk.reading() as session:
        found = session.exec(select(tables.Mail).order_by(col(tables.Mail.id))).all()
        return [(row.sent_at is not None, row.dead_at is not None, row.attempts, row.last_error) for row in found]


def ids(postbox: Postbox) -> list[str]:
    return [message["Message-ID"] for message in postbox.messages]


@pytest.mark.usefixtures("cast")
class TestDelivery:
    def test_all_that_is_due_is_delivered_once(self, desk: Desk, postbox: Postbox, settings: Settings) -> None:
        put(desk, "a", "b", "c")
        assert Worker(desk, settings).deliver_all() == 3
        assert Worker(desk, settings).deliver_all() == 0
        assert [message["Subject"] for message in postbox.messages] == ["Notice a", "Notice b", "Notice c"]
        assert states(desk) == [(True, False, 1, "")] * 3

    @pytest.mark.parametrize("trouble", ["451 busy", DROP])
    def test_a_mail_that_failed_for_now_is_sent_again_with_the_same_message_id(
        self, desk: Desk, clock: Clock, postbox: Postbox, settings: Settings, trouble: str
    ) -> None:
        put(desk, "a")
        postbox.data_answers.append(trouble)
        assert Worker(desk, settings).deliver_all() == 0
        assert states(desk)[0][:3] == (False, False, 1)
        clock.forward(minutes=1)
        assert Worker(desk, settings).deliver_all() == 1
        assert len(set(ids(postbox))) == 1
        assert states(desk) == [(True, False, 2, "")]

    def test_a_mail_refused_for_good_is_a_dead_letter_and_the_others_go_out(
        self, desk: Desk, postbox: Postbox, settings: Settings
    ) -> None:
        put(desk, "a", "b")
        postbox.rcpt_answers.append("550 no such person")
        assert Worker(desk, settings).deliver_all() == 1
        assert states(desk) == [
            (False, True, 1, "The mail server answered: 550 no such person"),
            (True, False, 1, ""),
        ]

    def test_while_the_mail_server_is_down_all_mails_wait_and_then_arrive(
        self, desk: Desk, clock: Clock, port: int, settings: Settings
    ) -> None:
        put(desk, "a", "b", "c")
        patient = Worker(desk, settings)
        for _ in range(4):
            assert patient.deliver_all() == 0
            clock.forward(hours=1)
        assert not any(sent or dead for sent, dead, _, _ in states(desk))
        assert sum(attempts for _, _, attempts, _ in states(desk)) == 4  # one try a round, not one a mail
        postbox = Postbox()
        with serving(postbox, port):
            assert patient.deliver_all() == 3
        assert len(set(ids(postbox))) == 3

    def test_of_two_workers_each_mail_is_delivered_by_one(
        self, desk: Desk, postbox: Postbox, settings: Settings
    ) -> None:
        put(desk, *"abcdefgh")
        together = threading.Barrier(2)

        def work() -> None:
            together.wait()
            Worker(desk, settings).deliver_all()

        workers = [threading.Thread(target=work) for _ in range(2)]
        for one in workers:
            one.start()
        for one in workers:
            one.join()
        assert sorted(message["Subject"] for message in postbox.messages) == [f"Notice {key}" for key in "abcdefgh"]

    def test_a_worker_that_died_while_sending_leaves_the_mail_to_the_next(
        self, desk: Desk, clock: Clock, postbox: Postbox, settings: Settings
    ) -> None:
        put(desk, "a")
        assert outbox.claim(desk) is not None  # and then the power failed
        assert Worker(desk, settings).deliver_all() == 0
        clock.forward(seconds=121)
        assert Worker(desk, settings).deliver_all() == 1
        assert len(postbox.raw) == 1

    def test_without_a_mail_server_everything_is_kept_untouched(self, desk: Desk) -> None:
        put(desk, "a", "b")
        assert Worker(desk, Settings(smtp_host="")).deliver_all() == 0
        assert states(desk) == [(False, False, 0, "")] * 2

    @pytest.mark.parametrize("said_by", ["the settings", "the company"])
    def test_no_mail_leaves_the_sample_company(self, desk: Desk, postbox: Postbox, port: int, said_by: str) -> None:
        put(desk, "a")
        if said_by == "the company":
            with desk.writing() as session:
                session.get_one(tables.Company, 1).is_sample = True
        settings = mail_settings(port, desk_sample=said_by == "the settings")
        assert Worker(desk, settings).deliver_all() == 0
        assert postbox.raw == []
        assert states(desk) == [(False, False, 0, "")]

    def test_a_delivery_that_cannot_be_written_down_yet_is_not_sent_twice(
        self, desk: Desk, postbox: Postbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(desk, "a")
        monkeypatch.setattr(worker, "POLL_SECONDS", 0.01)
        monkeypatch.setattr(outbox, "delivered", refusing_at_first(outbox.delivered, times=2))
        assert Worker(desk, settings).deliver_all() == 1
        assert len(postbox.raw) == 1
        assert states(desk) == [(True, False, 1, "")]


@pytest.mark.usefixtures("cast")
class TestRunning:
    def test_a_nudge_delivers_at_once_and_the_end_comes_quickly(
        self, desk: Desk, postbox: Postbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(worker, "POLL_SECONDS", 3600)

        async def lifespan() -> None:
            async with worker.running(desk, settings):
                await asyncio.to_thread(self.put_and_wait, desk, postbox)

        asyncio.run(asyncio.wait_for(lifespan(), 20))
        assert len(postbox.raw) == 1
        assert not any(thread.name == "outbox" for thread in threading.enumerate())

    @staticmethod
    def put_and_wait(desk: Desk, postbox: Postbox) -> None:
        put(desk, "a")
        worker.nudge()
        postbox.wait_for(1)

    def test_without_a_nudge_it_looks_by_itself(
        self, desk: Desk, postbox: Postbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)
        with working(desk, settings):
            put(desk, "a")
            postbox.wait_for(1)

    @pytest.mark.parametrize("trouble", [Refused(Why.UNAVAILABLE, UNAVAILABLE), RuntimeError("a bug")])
    def test_it_outlives_a_locked_database_and_even_a_bug(
        self,
        desk: Desk,
        postbox: Postbox,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
        trouble: Exception,
    ) -> None:
        put(desk, "a")
        monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)
        monkeypatch.setattr(outbox, "claim", refusing_at_first(outbox.claim, times=3, trouble=trouble))
        with working(desk, settings):
            postbox.wait_for(1)

    def test_it_comes_back_by_itself_when_the_mail_server_does(
        self, desk: Desk, clock: Clock, port: int, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(desk, "a")
        tried = threading.Event()
        failed = outbox.failed

        def noticed(*args: object, **named: object) -> None:
            failed(*args, **named)  # type: ignore[arg-type]
            clock.forward(hours=1)
            tried.set()

        monkeypatch.setattr(outbox, "failed", noticed)
        monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)
        postbox = Postbox()
        with working(desk, settings):
            assert tried.wait(20)
            with serving(postbox, port):
                worker.nudge()
                postbox.wait_for(1)


def test_journal_and_index_of_words_are_tidied_once_a_minute_so_that_nobodys_decision_or_question_has_to(
    desk: Desk, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds: list[float] = []
    copied: list[float] = []
    joined: list[float] = []
    monkeypatch.setattr(worker.time, "monotonic", lambda: seconds[-1])
    monkeypatch.setattr(worker, "begin_journal_anew", lambda engine: copied.append(seconds[-1]))
    monkeypatch.setattr(worker.searching, "join_pieces", lambda desk: joined.append(seconds[-1]))
    working = Worker(desk, settings)
    for now in (1_000.0, 1_059.0, 1_060.0, 1_090.0, 1_200.0):
        seconds.append(now)
        working.tidy_up()
    assert copied == joined == [1_000.0, 1_060.0, 1_200.0]


class TestTheNight:
    def test_what_a_locked_database_kept_from_being_put_in_order_is_tried_again_by_itself(
        self, desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Story(desk, cast).rejected()
        pieces = text("SELECT count(DISTINCT segid) FROM commitment_search_idx")
        monkeypatch.setattr(searching, "join_all", refusing_at_first(searching.join_all, times=1))
        working = Worker(desk, Settings())
        nightly.back_up(desk)
        with pytest.raises(Refused):
            working.put_in_order()
        assert nightly.check(desk) is not None
        with desk.reading() as session:
            assert (session.scalar(pieces) or 0) > 1
        working.put_in_order()
        with desk.reading() as session:
            assert session.scalar(pieces) == 1

    def test_it_is_put_in_order_once_and_by_whoever_begins_after_the_check_not_before_the_next_one(
        self, desk: Desk, cast: Cast, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Story(desk, cast).sent()
        moments: list[datetime] = []
        monkeypatch.setattr(nightly, "put_in_order", lambda desk: moments.append(desk.now()))
        evening, before = clock.at, Worker(desk, Settings())
        before.put_in_order()
        nightly.back_up(desk)
        nightly.check(desk)
        after = Worker(desk, Settings())
        for one in (before, after):
            one.put_in_order()
        assert moments == [evening]
        clock.forward(days=1)
        after.put_in_order()
        assert moments == [evening, clock.at]


class TestTheDailySummary:
    def test_it_is_looked_for_at_each_turn_and_goes_out_at_once(
        self,
        desk: Desk,
        cast: Cast,
        clock: Clock,
        postbox: Postbox,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        Story(desk, cast).sent()
        monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)
        with working(desk, settings):
            postbox.wait_for(3)  # the three approvers learn at once
            clock.at = TUESDAY_AT_SEVEN
            postbox.wait_for(6)
        subjects = [message["Subject"] for message in postbox.messages]
        assert subjects.count("ERP Integrations Daily Summary") == 3

    def test_without_a_mail_server_it_is_written_all_the_same(self, desk: Desk, cast: Cast, clock: Clock) -> None:
        Story(desk, cast).sent()
        clock.at = TUESDAY_AT_SEVEN
        alone = Worker(desk, Settings(smtp_host=""))
        assert (alone.summarise(), alone.summarise(), alone.deliver_all()) == (3, 0, 0)

    def test_a_trouble_with_it_keeps_no_other_mail_back(
        self,
        desk: Desk,
        cast: Cast,
        clock: Clock,
        postbox: Postbox,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def trouble(_: Desk) -> int:
            raise RuntimeError("a bug")

        put(desk, "a")
        monkeypatch.setattr(worker.summary, "put_due", trouble)
        with working(desk, settings):
            postbox.wait_for(1)


class working:  # noqa: N801  reads as a phrase
    """A worker that runs for the time of the block."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self.worker = Worker(desk, settings)

    def __enter__(self) -> Worker:
        self.worker.start()
        return self.worker

    def __exit__(self, *_: object) -> None:
        self.worker.stop()


def refusing_at_first(real: object, *, times: int, trouble: Exception | None = None) -> object:
    left = [trouble or Refused(Why.UNAVAILABLE, UNAVAILABLE)] * times

    def refusing(*args: object, **named: object) -> object:
        if left:
            raise left.pop()
        return real(*args, **named)  # type: ignore[operator]

    return refusing

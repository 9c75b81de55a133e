"""The outbox: each notice once, none lost, and shown to whom it concerns."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlmodel import col, select

from core.mail_parts import Mail
from core.permissions import Person
from core.refusal import Refused, Why
from data import outbox, tables
from data.desk import Desk
from data.outbox import MailState
from tests.cast import Cast, Clock

HELLO = Mail(subject="Acme Builders: Hello", text="Hello.", html="<p>Hello.</p>")


@pytest.fixture(autouse=True)
def _smtp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_HOST", "mail.acme.example")
    monkeypatch.setenv("SMTP_FROM", "desk@acme.example")


def put(desk: Desk, key: str = "rejected:1:1:1", **others: object) -> None:
    paula = Person(id=1, name="Paula", email="paula@acme.example")
    about = {"kind": "rejected", "person": paula, "commitment_id": None, "mail": HELLO} | others
    with desk.writing() as session:
        outbox.put(session, desk.now(), key=key, **about)  # type: ignore[arg-type]


def rows(desk: Desk) -> list[tables.Mail]:
    with desk.reading() as session:
        found = list(session.exec(select(tables.Mail).order_by(col(tables.Mail.id))))
        session.expunge_all()
        return found


def commitment(desk: Desk, cast: Cast, *, project: str = "HQ", private: bool = False) -> int:
    with desk.writing() as session:
        row = tables.Commitment(
            number="SC-001",
            folded_number="sc-001",
            title="Insulation",
            project_id=cast.project[project],
            private=private,
            created_by=cast.person["paula"],
            created_at=desk.now(),
            erp_status_at=desk.now(),
        )
        session.add(row)
        session.flush()
        assert row.id is not None
        return row.id


def test_the_same_notice_is_written_once(any_desk: Desk, cast: Cast) -> None:
    put(any_desk)
    put(any_desk, mail=Mail("Another", "Another", "Another"))
    assert [row.subject for row in rows(any_desk)] == ["Acme Builders: Hello"]


def test_a_notice_is_not_there_when_what_caused_it_is_not(any_desk: Desk, cast: Cast) -> None:
    def cause_and_fail() -> None:
        with any_desk.writing() as session:
            paula = Person(id=1, name="Paula", email="paula@acme.example")
            outbox.put(session, any_desk.now(), key="k", kind="test", person=paula, commitment_id=None, mail=HELLO)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        cause_and_fail()
    assert rows(any_desk) == []


def test_a_claimed_mail_is_held_for_the_lease_and_then_free_again(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    put(any_desk)
    first = outbox.claim(any_desk)
    assert first is not None
    assert outbox.claim(any_desk) is None
    clock.forward(seconds=120)
    second = outbox.claim(any_desk)
    assert second is not None
    assert (first.attempt, second.attempt) == (1, 2)
    assert first.message_id == second.message_id


def test_a_mail_that_is_not_due_yet_is_left_alone(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    put(any_desk, due_at=any_desk.now() + timedelta(hours=1))
    assert outbox.claim(any_desk) is None
    clock.forward(hours=1)
    assert outbox.claim(any_desk) is not None


def test_a_delivered_mail_is_never_claimed_again(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    put(any_desk)
    letter = outbox.claim(any_desk)
    assert letter is not None
    outbox.delivered(any_desk, letter)
    clock.forward(days=1)
    assert outbox.claim(any_desk) is None
    assert rows(any_desk)[0].sent_at is not None


def test_the_pauses_grow_up_to_six_hours(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    pauses = [outbox.pause_after(attempt) for attempt in range(1, outbox.MOST_ATTEMPTS)]
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (timedelta(seconds=30), timedelta(hours=6))
    assert sum(pauses, timedelta()) > timedelta(days=2)


def test_a_mail_that_failed_comes_back_after_its_pause(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    put(any_desk)
    letter = outbox.claim(any_desk)
    assert letter is not None
    outbox.failed(any_desk, letter, "451 come back later")
    clock.forward(seconds=20)
    assert outbox.claim(any_desk) is None
    clock.forward(seconds=20)
    assert outbox.claim(any_desk) is not None


@pytest.mark.parametrize("ending", ["for good", "too often", "stopped each time"])
def test_what_cannot_be_delivered_is_given_up_with_its_reason_and_kept(
    any_desk: Desk, cast: Cast, clock: Clock, ending: str
) -> None:
    put(any_desk)
    for _ in range(1 if ending == "for good" else outbox.MOST_ATTEMPTS):
        letter = outbox.claim(any_desk)
        assert letter is not None
        if ending != "stopped each time":
            outbox.failed(any_desk, letter, "550 no such person", for_good=ending == "for good")
        clock.forward(days=1)
    assert outbox.claim(any_desk) is None
    kept = outbox.log(any_desk, cast.caller("carla")).rows[0]
    reason = "The desk stopped each time" if ending == "stopped each time" else "550 no such person"
    assert outbox.state_words(kept).startswith(f"given up: {reason}")


def test_a_late_answer_of_a_worker_that_lost_its_lease_changes_nothing(
    any_desk: Desk, cast: Cast, clock: Clock
) -> None:
    put(any_desk)
    late = outbox.claim(any_desk)
    clock.forward(seconds=121)
    holder = outbox.claim(any_desk)
    assert late is not None
    assert holder is not None
    outbox.failed(any_desk, late, "timed out", for_good=True)
    assert rows(any_desk)[0].dead_at is None
    outbox.delivered(any_desk, holder)
    assert rows(any_desk)[0].sent_at is not None


def test_of_many_workers_each_mail_goes_to_one(any_desk: Desk, cast: Cast) -> None:
    for number in range(12):
        put(any_desk, key=f"mail:{number}")
    claimed: list[int] = []
    together = threading.Barrier(4)

    def work() -> None:
        together.wait()
        while (letter := outbox.claim(any_desk)) is not None:
            claimed.append(letter.id)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(claimed) == [row.id for row in rows(any_desk)]


def test_in_the_sample_company_no_mail_is_ever_claimed(any_desk: Desk, cast: Cast) -> None:
    with any_desk.writing() as session:
        session.get_one(tables.Company, 1).is_sample = True
    put(any_desk)
    assert outbox.claim(any_desk) is None
    (row,) = outbox.log(any_desk, cast.caller("carla")).rows
    assert outbox.state_words(row) == "waits: the sample company sends no mail"


def test_the_mail_log_says_what_became_of_each_mail(desk: Desk, cast: Cast, clock: Clock) -> None:
    for key in ("sent", "failed", "new"):
        put(desk, key=key)
    sent, failed = outbox.claim(desk), outbox.claim(desk)
    assert sent is not None
    assert failed is not None
    outbox.delivered(desk, sent)
    outbox.failed(desk, failed, "451 come back later")
    put(desk, key="tomorrow", due_at=desk.now() + timedelta(days=1))
    words = [outbox.state_words(row) for row in outbox.log(desk, cast.caller("carla")).rows]
    assert words[0] == "waits until 2026-03-03 10:00"  # the company's clock, in New York
    assert words[1] == "waits for its turn"
    assert words[2].startswith("will be tried again at 2026-03-02 10:00: 451")
    assert words[3] == "sent"


def test_without_a_mail_server_the_mail_log_says_so_and_keeps_every_mail(
    desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMTP_HOST", "")
    put(desk)
    page = outbox.log(desk, cast.caller("carla"))
    assert page.held == "SMTP is not set up"
    assert outbox.state_words(page.rows[0]) == "waits: SMTP is not set up"


def test_the_mail_log_is_paged_and_filtered_by_state(any_desk: Desk, cast: Cast) -> None:
    for number in range(5):
        put(any_desk, key=f"mail:{number}")
    letter = outbox.claim(any_desk)
    assert letter is not None
    outbox.delivered(any_desk, letter)
    carla = cast.caller("carla")
    second = outbox.log(any_desk, carla, page=2, per_page=2, state=MailState.WAITING)
    assert (second.count, second.page, second.pages, len(second.rows)) == (4, 2, 2, 2)
    assert [row.id for row in outbox.log(any_desk, carla, state=MailState.SENT).rows] == [letter.id]
    assert outbox.log(any_desk, carla, page=99, per_page=2).page == 3
    assert outbox.log(any_desk, carla, state=MailState.GIVEN_UP).rows == ()


def test_a_long_mail_log_is_counted_as_far_as_one_reads_and_every_mail_is_reached(
    any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "COUNTED_BEHIND", 2)
    for number in range(9):
        put(any_desk, key=f"mail:{number}")
    pages = [outbox.log(any_desk, cast.caller("carla"), page=page, per_page=2) for page in (1, 2, 3, 4, 5, 6)]
    seen = [(one.count, one.more, one.page, one.pages) for one in pages]
    assert seen == [
        (4, True, 1, 2),
        (6, True, 2, 3),
        (8, True, 3, 4),
        (9, False, 4, 5),
        (9, False, 5, 5),
        (9, False, 5, 5),
    ]
    assert [row.id for one in pages[:5] for row in one.rows] == sorted(
        (row.id or 0 for row in rows(any_desk)), reverse=True
    )


@pytest.mark.parametrize("name", ["paula", "eddie", "rita", "anna", "mark", "queenie", "norman"])
def test_the_mail_log_is_for_erp_admins_and_directory_admins(desk: Desk, cast: Cast, name: str) -> None:
    for ask in (
        lambda: outbox.log(desk, cast.caller(name)),
        lambda: outbox.retry(desk, cast.caller(name), 1),
        lambda: outbox.put_test_mail(desk, cast.caller(name)),
    ):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.why is Why.NOT_ALLOWED


def test_a_mail_about_a_commitment_that_a_person_may_not_see_is_not_in_their_mail_log(
    any_desk: Desk, cast: Cast
) -> None:
    hidden = commitment(any_desk, cast, project="SHED")
    put(any_desk, commitment_id=hidden)
    page = outbox.log(any_desk, cast.caller("carla"))
    assert (page.count, page.rows) == (0, ())
    with pytest.raises(Refused) as refused:
        outbox.retry(any_desk, cast.caller("carla"), rows(any_desk)[0].id or 0)
    assert refused.value.why is Why.NOT_FOUND


def test_a_mail_that_was_given_up_can_be_tried_again_and_no_other(any_desk: Desk, cast: Cast) -> None:
    put(any_desk, commitment_id=commitment(any_desk, cast))
    letter = outbox.claim(any_desk)
    assert letter is not None
    carla = cast.caller("carla")
    with pytest.raises(Refused) as refused:
        outbox.retry(any_desk, carla, letter.id)
    assert refused.value.why is Why.CONFLICT
    outbox.failed(any_desk, letter, "550 no such person", for_good=True)
    outbox.retry(any_desk, carla, letter.id)
    again = outbox.claim(any_desk)
    assert again is not None
    assert (again.attempt, again.message_id) == (1, letter.message_id)


def test_a_test_mail_goes_to_who_asks_for_it(desk: Desk, cast: Cast) -> None:
    assert outbox.put_test_mail(desk, cast.caller("carla")) == "carla@acme.example"
    assert outbox.put_test_mail(desk, cast.caller("carla")) == "carla@acme.example"
    assert [(row.kind, row.to_email) for row in rows(desk)] == [("test", "carla@acme.example")] * 2

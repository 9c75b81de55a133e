"""No notice is lost: through a mail server that does what it likes, and workers that are killed all the time."""

from __future__ import annotations

import random
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from sqlmodel import func, select

from core.findings import Finding, Target
from core.transitions import Action
from data import outbox, tables
from data.desk import Desk, open_desk
from data.outbox import MailRow, MailState
from data.settings import Settings
from tests.cast import Cast, settle
from tests.connectors.conftest import mail_settings
from tests.connectors.dying_worker import SharedClock, working
from tests.connectors.hostile import Hostile, Step, Trouble, deck, lurking
from tests.connectors.postbox import free_port, part
from tests.fate import NEVER
from tests.pages.story import Story

NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
TIMEOUT = 0.3  # seconds; the settings allow one at least, and this server says nothing very often
POINTS = 40  # of a worker's life, before and after each commit, at one of which it may be killed
CLOSED = 0.15  # of the workers find the port of the mail server closed
REJECTED = 0.3  # of what is sent
FINDINGS = (Finding("T1", Target.FIELD, "title", note="name the floors"),)


@dataclass
class Ordeal:
    """A desk whose people act, a mail server that makes trouble, and one worker after the other between them."""

    url: str
    folder: Path
    desk: Desk
    clock: SharedClock
    cast: Cast
    story: Story
    hostile: Hostile
    chance: random.Random
    settings: Settings
    killed: int = 0
    lives: int = 0
    numbers: list[str] = field(default_factory=list)

    def notices(self) -> int:
        with self.desk.reading() as session:
            return session.exec(select(func.count()).select_from(tables.Mail)).one()

    def people_act_until(self, notices: int) -> None:
        """Somebody sends, and three approvers are told; of some one rejects, and who sent it is told. Once at least."""
        while True:
            number = f"SC-{len(self.numbers) + 1:04}"
            self.numbers.append(number)
            key = self.story.sent(number)
            if self.chance.random() < REJECTED:
                self.story.act("anna", key, Action.REJECT, findings=FINDINGS, comment="It is not the contract's.")
            if self.notices() >= notices:
                return

    def live(self, at: int, *, closed: bool = False) -> None:
        """One worker, until all is delivered or it is killed."""
        port = self.settings.port
        server: AbstractContextManager[None] = nullcontext() if closed else lurking(self.hostile, port)
        with server, working(self.url, self.settings, self.clock, at, self.folder) as worker:
            self.hostile.kill = worker.kill
        assert worker.exitcode in {0, -signal.SIGKILL}
        self.killed += worker.exitcode != 0
        self.lives += 1


@pytest.mark.parametrize("backend", NAMES)
def test_every_notice_arrives_or_is_shown_as_a_dead_letter_with_its_reason(
    backend: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    wanted, kills = scale(25, 1_000), scale(2, 100)
    ordeal = begin(request.getfixturevalue(f"{backend}_url"), tmp_path / "files")
    while ordeal.killed < kills:
        ordeal.people_act_until(wanted * (ordeal.killed + 1) // kills)
        closed = ordeal.chance.random() < CLOSED
        ordeal.live(ordeal.chance.randrange(1, POINTS), closed=closed)
    while outstanding(ordeal.desk):  # its server may kill the last ones, too
        ordeal.live(NEVER)
    copies, dead = check(ordeal)
    more = sum(copies.values()) - len(copies)
    assert more <= ordeal.hostile.unsaid + ordeal.killed  # each with its excuse
    ways = {card.trouble for card in ordeal.hostile.met}
    assert len(ways) >= scale(4, len(Trouble))
    ordeal.desk.engine.dispose()
    show(
        7,
        f"{ordeal.notices():,} notices on {NAMES[backend]}: {len(ordeal.hostile.met):,} conversations broken in "
        f"{len(ways)} ways at {len(Step)} steps, a closed port, {ordeal.killed:,} workers killed",
        f"{ordeal.notices() - dead:,} arrived, {dead:,} dead letters shown with their reason, 0 lost; {more:,} copies with the "
        "Message-ID of the first",
    )


def begin(url: str, folder: Path) -> Ordeal:
    clock = SharedClock.start()
    desk = open_desk(url, now=clock, data_folder=folder)
    chance = random.Random(7)  # noqa: S311  no secret
    return Ordeal(
        url=url,
        folder=folder,
        desk=desk,
        clock=clock,
        cast=(cast := settle(desk)),
        story=Story(desk, cast),
        hostile=Hostile(deck(chance)),
        chance=chance,
        settings=mail_settings(free_port()).model_copy(update={"smtp_timeout": TIMEOUT}),
    )


def mails(desk: Desk) -> list[tables.Mail]:
    with desk.reading() as session:
        found = list(session.exec(select(tables.Mail)))
        session.expunge_all()
        return found


def outstanding(desk: Desk) -> list[tables.Mail]:
    return [row for row in mails(desk) if row.sent_at is None and row.dead_at is None]


def check(ordeal: Ordeal) -> tuple[Counter[str], int]:
    """How often each mail arrived, and how many are dead letters; nothing else is, and nothing else arrived."""
    written = {row.message_id: row for row in mails(ordeal.desk)}
    copies: Counter[str] = Counter()
    for message, recipients in zip(ordeal.hostile.messages, ordeal.hostile.recipients, strict=True):
        row = written[message["Message-ID"]]
        assert recipients == [row.to_email] == [message["To"]]
        assert message["Subject"] == row.subject
        assert part(message, "plain").replace("\r\n", "\n").strip() == row.text.strip()
        copies[row.message_id] += 1
    sent = {key for key, row in written.items() if row.sent_at is not None}
    assert sent <= copies.keys()
    dead = {row.id: row.last_error for row in written.values() if row.message_id not in sent}
    assert all(dead.values())
    assert {row.id: row.last_error for row in given_up(ordeal)} == dead
    assert all(outbox.state_words(row) == f"given up: {dead[row.id]}" for row in given_up(ordeal))
    return copies, len(dead)


def given_up(ordeal: Ordeal) -> Iterator[MailRow]:
    """All pages of the Mail log."""
    for page in count(1):
        shown = outbox.log(ordeal.desk, ordeal.cast.caller("carla"), page=page, state=MailState.GIVEN_UP)
        yield from shown.rows
        if page >= shown.pages:
            return

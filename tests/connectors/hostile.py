"""A mail server that makes trouble: a real one, which misbehaves at the step of a conversation that a card names."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from tests.connectors.postbox import Postbox, serving


class Step(StrEnum):
    """Each answer of a server in the order of a conversation, by how it begins when all is well."""

    GREETING = "220"
    HELLO = "250 hello"
    SENDER = "250 sender"
    RECIPIENT = "250 recipient"
    CONTENT = "354"
    TAKEN = "250 taken"
    BYE = "221"


class Trouble(StrEnum):
    """What the server does instead."""

    LATER = "4xx"
    NEVER = "5xx"
    GARBAGE = "garbage"
    ENDLESS_LINE = "a line without an end"
    ENDLESS_LINES = "lines without an end"
    HANGS_UP = "hangs up"
    SILENT = "says nothing"
    KILLS = "kills who talks to it"


@dataclass(frozen=True)
class Card:
    """The trouble of one conversation."""

    step: Step
    trouble: Trouble


SAYS: dict[Trouble, bytes] = {
    Trouble.LATER: b"451 come back later\r\n",
    Trouble.NEVER: b"550 not here, and not ever\r\n",
    Trouble.GARBAGE: b"\xff\x00 % gibberish \xc3\x28\r\n",
    Trouble.ENDLESS_LINE: b"250-" + b"x" * 100_000,
}
REFUSES = frozenset({Trouble.LATER, Trouble.NEVER})
FINE: tuple[Card | None, ...] = (None,)


def deck(chance: random.Random) -> Iterator[Card | None]:
    """Every trouble at every step once, in a shuffled order, and as often none; then again, shuffled anew."""
    cards: list[Card | None] = [Card(step, trouble) for step, trouble in itertools.product(Step, Trouble)]
    cards += FINE * len(cards)
    while True:
        chance.shuffle(cards)
        yield from tuple(cards)


class Hostile(Postbox):
    """Takes a card for each conversation once it is `awake`; no card, no trouble.

    `met` has the cards that were played, `unsaid` counts the mails that it took and the other side has not
    heard of.
    """

    def __init__(self, cards: Iterable[Card | None]) -> None:
        super().__init__()
        self.cards = iter(cards)
        self.met: list[Card] = []
        self.unsaid = 0
        self.awake = False
        self.kill: Callable[[], None] = lambda: None

    def deal(self) -> Card | None:
        return next(self.cards) if self.awake else None

    async def handle_EHLO(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, host: str, answers: list[str]
    ) -> list[str]:
        session.host_name = host
        return [Step.HELLO]

    async def handle_HELO(self, server: Any, session: Any, envelope: Any, host: str) -> str:  # noqa: N802
        session.host_name = host
        return Step.HELLO

    async def handle_MAIL(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        envelope.mail_from = address
        return Step.SENDER

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return Step.RECIPIENT

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        card = server.card
        at_the_end = card is not None and card.step is Step.TAKEN
        if not (at_the_end and card.trouble in REFUSES):
            await super().handle_DATA(server, session, envelope)
            self.unsaid += 1
            server.owes = not at_the_end
        return Step.TAKEN

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.unsaid -= server.owes  # who takes leave has heard it
        server.owes = False
        return Step.BYE


class _Conversation(SMTP):
    card: Card | None = None
    owes = False  # the word that the mail was taken

    async def push(self, status: str | bytes) -> None:
        said = status.decode() if isinstance(status, bytes) else status
        if said.startswith(Step.GREETING):
            self.card = self.event_handler.deal()
        if self.card is not None and said.startswith(self.card.step):
            await self._play(self.card)
        else:
            await super().push(status)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        if self.card is not None and self.card.step is Step.CONTENT:
            await self._play(self.card)  # and does not wait for what nobody sends
        else:
            await super().smtp_DATA(arg)

    async def _play(self, card: Card) -> None:
        self.event_handler.met.append(card)
        match card.trouble:
            case Trouble.KILLS:
                self.event_handler.kill()
                self.transport.abort()
            case Trouble.HANGS_UP:
                self.transport.abort()
            case Trouble.SILENT:
                await asyncio.Event().wait()  # until the other side is tired of it
            case Trouble.ENDLESS_LINES:
                while True:
                    self._writer.write(b"250-and another thing\r\n" * 100)
                    await self._writer.drain()
                    await asyncio.sleep(0)  # lets the loop see that the other side has gone
            case _:
                self._writer.write(SAYS[card.trouble])
                await self._writer.drain()


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Conversation(self.handler, **self.SMTP_kwargs)


@contextmanager
def lurking(hostile: Hostile, port: int) -> Iterator[None]:
    """The hostile server, for the time of the block."""
    with serving(hostile, port, controller=_Controller):
        hostile.awake = True  # the controller talks to its server itself before
        try:
            yield
        finally:
            hostile.awake = False

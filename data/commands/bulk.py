"""One action on many commitments: each is a transaction of its own through `act`, as if it were taken one by one.

A repeat does nothing twice: what this person has already done to exactly the version that they saw counts as done.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterable

from sqlmodel import col, select

from core import transitions
from core.bulk import Item, Order, Outcome, Result
from core.refusal import Refused, Why
from core.transitions import Said
from data import tables
from data.commands import acting
from data.desk import Caller, Desk

STOPPING = frozenset({Why.UNAVAILABLE, Why.SIGNED_OUT})  # the next item would fare no better
UNTOUCHED = frozenset({*STOPPING, Why.NOT_FOUND})  # refusals that nothing the person did before could explain

Incident = Callable[[Exception], str]


def check(order: Order) -> None:
    """Raises Refused when what is said can be carried out on no commitment at all, before the first is tried."""
    said = acting.readable(Said(comment=order.comment, findings=order.findings))
    missing = transitions.unsaid(order.action, said)
    if missing:
        raise Refused(Why.GUARD, *missing)


def act_on(desk: Desk, caller: Caller, item: Item, order: Order, incident: Incident) -> Result:
    """The action on one item. Raises Refused only when the next would be refused too: UNAVAILABLE or SIGNED_OUT.

    `incident` notes an error that nobody expected and gives the sentence that stands for it.
    """
    try:
        return _acted_on(desk, caller, item, order)
    except Refused:
        raise
    except Exception as error:
        return Result(item, Outcome.REFUSED, (incident(error),))


def _acted_on(desk: Desk, caller: Caller, item: Item, order: Order) -> Result:
    try:
        acting.act(desk, caller, item.id, order.action, order.said_of(item))
    except Refused as refused:
        if refused.why in STOPPING:
            raise
        if refused.why not in UNTOUCHED and _did_it_before(desk, caller, item, order):
            return Result(item, Outcome.BEFORE)
        return Result(item, Outcome.REFUSED, refused.sentences)
    return Result(item, Outcome.DONE)


def _did_it_before(desk: Desk, caller: Caller, item: Item, order: Order) -> bool:
    """The history has this very action, by this very person, on exactly the version that was seen."""
    table = tables.Event
    mine = select(table.id).where(
        col(table.commitment_id) == item.id,
        col(table.version) == item.version + 1,
        col(table.kind) == order.action,
        col(table.actor_id) == caller.person_id,
    )
    with desk.reading() as session:
        return session.exec(mine).first() is not None


class Run:
    """A bulk action on its way, kept by whoever shows how far it is and taken on a step at a time.

    It may be taken on from several threads, cut off between two steps, stopped and gone on with: `results` are in
    the order of `items`, and an item is done with only when its result is there.
    """

    def __init__(self, items: Iterable[Item], order: Order, incident: Incident) -> None:
        self.items = tuple(items)
        self.order = order
        self.results: list[Result] = []
        self.stopped = False
        self.halted: Refused | None = None  # why no further item was tried
        self._incident = incident
        self._one_at_a_time = threading.Lock()

    @property
    def left(self) -> int:
        """How many have not been tried yet."""
        return len(self.items) - len(self.results)

    @property
    def is_going_on(self) -> bool:
        return self.left > 0 and not self.stopped

    def stop(self) -> None:
        """No further item is tried until `go_on`; the one that is just being tried is finished."""
        self.stopped = True

    def go_on(self) -> None:
        self.stopped, self.halted = False, None

    def step(self, desk: Desk, caller: Caller, seconds: float = math.inf) -> None:
        """Tries items, at least one, until none is left or the time is over. Refuses nothing: see `halted`."""
        with self._one_at_a_time:
            until = time.perf_counter() + seconds
            while self.is_going_on:
                try:
                    item = self.items[len(self.results)]
                    self.results.append(act_on(desk, caller, item, self.order, self._incident))
                except Refused as refused:
                    self.halted = refused
                    self.stop()
                if time.perf_counter() >= until:
                    return

"""Random actions by random people, in the real database: no state, lock or count that the table forbids is reached.

The table below is written out by hand from domain.md section 3; the code's own table is not read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, given, settings
from sqlmodel import Session, col, select

from core.commitment import CommitmentType
from core.findings import Finding
from core.refusal import Refused
from core.transitions import Action, Said
from data import commands, tables
from data.desk import Desk
from tests.cast import PEOPLE as CAST
from tests.cast import Cast, header, lines

LEADS_TO: dict[tuple[str, str], str] = {
    ("not_sent", "send"): "sent",
    ("sent", "retrieve"): "retrieved",
    ("sent", "accept"): "exporting",
    ("sent", "reject"): "rejected",
    ("export_failed", "reject"): "rejected",
    ("rejected", "resend"): "sent",
    ("retrieved", "resend"): "sent",
    ("exporting", "withdraw"): "sent",
    ("exporting", "exported"): "synced",
    ("exporting", "failed"): "export_failed",
    ("export_failed", "retry"): "exporting",
    ("synced", "unlink"): "not_sent",
}
PROJECT = {"paula", "peter", "carla"}
APPROVERS = {"anna", "alan", "carla"}
WHO_MAY: dict[str, set[str]] = {
    "send": PROJECT,
    "retrieve": PROJECT,
    "resend": PROJECT,
    "accept": APPROVERS,
    "reject": APPROVERS,
    "withdraw": APPROVERS,
    "retry": APPROVERS,
    "unlink": {"carla"},
    "exported": {"QuickBooks"},
    "failed": {"QuickBooks"},
}
EDITORS = PROJECT | {"eddie"}
PEOPLE = sorted(CAST)
EDITABLE = {"not_sent", "rejected", "retrieved"}

ACTORS = (*PEOPLE, "QuickBooks")
TRIES = [(who, action) for who in ACTORS for action in sorted(WHO_MAY)] + [(who, "edit") for who in PEOPLE]

# A number picks among what is allowed now, or among everything: a walk in which all is refused proves little.
steps = st.lists(st.tuples(st.booleans(), st.integers(0, 10_000)), min_size=5, max_size=18)


def saying(action: str, version: int, number: str) -> Said:
    said: dict[str, dict[str, Any]] = {
        "accept": {"reference": number},
        "reject": {"findings": (Finding("O"),), "comment": "Please look at it again."},
        "exported": {"txn_id": f"TXN-{number}"},
        "failed": {"error_code": "3140", "error_text": "There is an invalid reference."},
        "unlink": {"confirmed_gone": True},
    }
    return Said(seen_version=version, **said.get(action, {}))


class Walk:
    """One commitment and what a person with paper and pencil would know of it."""

    def __init__(self, desk: Desk, cast: Cast, number: str, creator: str) -> None:
        self.desk, self.cast, self.number, self.creator = desk, cast, number, creator
        made = commands.create(
            desk,
            cast.caller(creator),
            type=CommitmentType.SUBCONTRACT,
            project_id=cast.project["HQ"],
            header=header(cast, number),
            lines=lines(cast),
        )
        self.key, self.status, self.version = made.commitment_id, "not_sent", 1
        self.senders: list[str] = []

    def step(self, sensible: bool, number: int) -> None:
        possible = [one for one in TRIES if self.is_allowed(*one)] if sensible else TRIES
        who, action = possible[number % len(possible)]
        allowed = self.is_allowed(who, action)
        try:
            self.try_it(who, action)
        except Refused:
            assert not allowed, (who, action, self.status, self.senders)
        else:
            assert allowed, (who, action, self.status, self.senders)
            self.version += 1
            if action in ("send", "resend"):
                self.senders.append(who)
            self.status = LEADS_TO.get((self.status, action), self.status)

    def try_it(self, who: str, action: str) -> None:
        if action == "edit":
            title = {"title": f"Version {self.version}"}
            commands.save(self.desk, self.cast.caller(who), self.key, self.version, header=title)
            return
        caller = None if who == "QuickBooks" else self.cast.caller(who)
        commands.act(self.desk, caller, self.key, Action(action), saying(action, self.version, self.number))

    def is_allowed(self, who: str, action: str) -> bool:
        if action == "edit":
            return who in EDITORS and self.status in EDITABLE
        own = who == self.creator or who in self.senders
        open_reasons = action == "resend" and self.status == "rejected" and not self.changed_since_rejection()
        return (
            (self.status, action) in LEADS_TO
            and who in WHO_MAY[action]
            and not (action == "accept" and own)
            and not open_reasons
        )

    def changed_since_rejection(self) -> bool:
        """The reason "other" points at the whole: any edit since the rejection settles it."""
        kinds = self.events()
        last = len(kinds) - 1 - kinds[::-1].index("reject")
        return "edited" in kinds[last:]

    def events(self) -> list[str]:
        with self.desk.reading() as session:
            return [event.kind for event in self.history(session)]

    def check(self) -> None:
        sent, export = tables.Submission, tables.Export
        with self.desk.reading() as session:
            row = session.get_one(tables.Commitment, self.key)
            events = self.history(session)
            submissions = session.exec(
                select(sent).where(sent.commitment_id == self.key).order_by(col(sent.number))
            ).all()
            exported = session.exec(
                select(export.id)
                .join(sent, col(sent.id) == col(export.submission_id))
                .where(sent.commitment_id == self.key)
            ).all()
            amounts = session.exec(select(tables.SovLine.amount).where(tables.SovLine.commitment_id == self.key)).all()
            assert (row.erp_status, row.version) == (self.status, self.version)
            assert [event.version for event in events] == list(range(1, self.version + 1))
            assert self.folded(events) == self.status
            assert [one.number for one in submissions] == list(range(1, len(self.senders) + 1))
            assert [one.outcome for one in submissions].count("") == (1 if self.status == "sent" else 0)
            assert len(exported) == len({one.submission for one in events if one.kind == "accept"})
            assert not self.accepted_own_work(events)
            assert row.total == sum(amounts)

    def history(self, session: Session) -> Sequence[tables.Event]:
        table = tables.Event
        return session.exec(select(table).where(table.commitment_id == self.key).order_by(col(table.version))).all()

    def folded(self, events: Sequence[tables.Event]) -> str:
        """Where the history leads: each event begins where the one before it ended."""
        status = "not_sent"
        for event in events:
            assert event.from_status == status
            status = event.to_status
        return status

    def accepted_own_work(self, events: Sequence[tables.Event]) -> bool:
        """Whoever accepted had not created it nor sent it before (they may send it later, when it came back)."""
        own: set[int | None] = {self.cast.person[self.creator]}
        for event in events:
            if event.kind == "accept" and event.actor_id in own:
                return True
            if event.kind in ("send", "resend"):
                own.add(event.actor_id)
        return False


counter = iter(range(1, 1_000_000))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=set(Phase) - {Phase.explain},
)
@given(creator=st.sampled_from(sorted(EDITORS)), walked=steps)
def test_no_walk_leaves_the_table(desk: Desk, cast: Cast, creator: str, walked: list[tuple[bool, int]]) -> None:
    walk = Walk(desk, cast, f"W-{next(counter)}", creator)
    for sensible, number in walked:
        walk.step(sensible, number)
    walk.check()

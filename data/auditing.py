"""Whether the books hold together: what stands follows from the history, and what was exported is what was accepted.

Reads only, in one consistent look at the database. Every rule is a query that finds what breaks it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, func, or_, select, text
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from core import erp
from core.erp import ExportState
from core.transitions import Action, ErpStatus
from data import chain, cited_codes, guards, metrics_packs, searching, tables, tally
from data.chain import Head
from data.desk import Desk

NAMED = 5  # of what is wrong, in one line
MEND = " – it follows from the other tables: python3 manage.py check --mend makes it anew"
BY_HAND = " – somebody changed the database by hand, or a repair left it out: docs/operating.md says what to do"
_commitment, _event, _sent, _export = tables.Commitment, tables.Event, tables.Submission, tables.Export


@dataclass(frozen=True)
class Rule:
    """What must hold, in words; `found` names what breaks it, and `cure` says what to do then, where that is known."""

    label: str
    holds: str
    found: tuple[str, ...]
    cure: str = ""

    @property
    def words(self) -> str:
        if not self.found:
            return self.holds
        more = f" and {len(self.found) - NAMED:,} more" if len(self.found) > NAMED else ""
        return f"{'; '.join(self.found[:NAMED])}{more}{self.cure}"


def audit(desk: Desk, *least: Head | None) -> tuple[Rule, ...]:
    """All rules, with what breaks them. The history must go on from the last link noted, and from each of `least`."""
    marks = dict.fromkeys((noted(desk), *least))
    with desk.reading() as session:
        as_of_one_moment(session)
        return (
            Rule("Guards", "every table, index and trigger is there", guards.faults(session), BY_HAND),
            Rule("History", "every status and version follows from the history", _history(session)),
            Rule("Amounts", "every total is the sum of its lines, to the cent", _totals(session)),
            Rule("Tally", "the counts that the lists show are what there is", tally.faults(session), MEND),
            Rule("Search", "the search knows the words of every commitment", searching.faults(session), MEND),
            Rule("Cited codes", "the reminders know which cost codes were cited", cited_codes.faults(session), MEND),
            Rule("Submissions", "every snapshot is as it was sent", tuple(_snapshots(session))),
            Rule("Decisions", "every decision is the one in the history", tuple(_decisions(session))),
            Rule("Exports", "every acceptance has its export, and nothing else has", _acceptances(session)),
            Rule("Orders", "what was exported is what was accepted, and no order twice", tuple(_orders(session))),
            Rule(
                "Metrics",
                "what is packed for Rejection Metrics is what happened",
                tuple(metrics_packs.faults(session)),
                MEND,
            ),
            Rule(
                "Seals",
                f"the {chain.length(session):,} entries of the history are as they were sealed",
                (
                    *chain.faults(session, chain.read_keys(desk.key_file)),
                    *(fault for mark in marks for fault in chain.faults_since(session, mark)),
                ),
            ),
        )


def cut_off(desk: Desk) -> tuple[str, ...]:
    """What the history lacks of what it held when its last link was noted."""
    mark = noted(desk)
    with desk.reading() as session:
        return tuple(chain.faults_since(session, mark))


def noted(desk: Desk) -> Head | None:
    """The last link, as it stands beside the key."""
    return chain.noted(chain.note_of(desk.engine, desk.key_file))


def cents(desk: Desk) -> str:
    """How many commitments stand in which status, and what they come to."""
    with desk.reading() as session:
        rows: Any = (
            select(col(_commitment.erp_status), func.count(), func.sum(col(_commitment.total)))
            .group_by(col(_commitment.erp_status))
            .order_by(col(_commitment.erp_status))
        )
        told = [f"{status} {count:,} × {total:,.2f}" for status, count, total in session.execute(rows)]
    return "; ".join(told) or "no commitments yet"


def as_of_one_moment(session: Session) -> None:
    """On PostgreSQL each statement would see what was committed until then, and stop after half a minute."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        session.execute(text("SET LOCAL statement_timeout = 0"))


# --- the history --------------------------------------------------------------------------------------------------


def _history(session: Session) -> tuple[str, ...]:
    """The newest event says the status and the version; the events count up without a gap, each from where one ended."""
    newest = (
        select(
            col(_event.commitment_id).label("id"),
            func.max(col(_event.version)).label("version"),
            func.count().label("events"),
        )
        .group_by(col(_event.commitment_id))
        .subquery()
    )
    last = aliased(_event)
    differs = or_(
        newest.c.id.is_(None),
        newest.c.version != col(_commitment.version),
        newest.c.events != col(_commitment.version),
        col(last.to_status) != col(_commitment.erp_status),
    )
    stands: Any = (
        select(col(_commitment.number), col(_commitment.erp_status), col(last.to_status))
        .join(newest, newest.c.id == col(_commitment.id), isouter=True)
        .join(last, and_(col(last.commitment_id) == newest.c.id, col(last.version) == newest.c.version), isouter=True)
        .where(differs)
    )
    before = aliased(_event)
    broken: Any = (
        select(col(_commitment.number), col(_event.version))
        .join(_event, col(_event.commitment_id) == col(_commitment.id))
        .join(
            before,
            and_(
                col(before.commitment_id) == col(_event.commitment_id), col(before.version) == col(_event.version) - 1
            ),
            isouter=True,
        )
        .where(
            col(_event.version) > 1,
            or_(col(before.id).is_(None), col(before.to_status) != col(_event.from_status)),
        )
    )
    return (
        *(
            f"{number} is {status}, its history says {said or 'nothing'}"
            for number, status, said in session.execute(stands)
        ),
        *(
            f"{number}: event {version} does not follow from the one before"
            for number, version in session.execute(broken)
        ),
    )


# --- amounts and snapshots ----------------------------------------------------------------------------------------


def _totals(session: Session) -> tuple[str, ...]:
    line = tables.SovLine
    summed = (
        select(col(line.commitment_id).label("id"), func.sum(col(line.amount)).label("total"))
        .group_by(col(line.commitment_id))
        .subquery()
    )
    differs: Any = (
        select(col(_commitment.number))
        .join(summed, summed.c.id == col(_commitment.id), isouter=True)
        .where(func.coalesce(summed.c.total, 0) != col(_commitment.total))
    )
    return tuple(f"{number}: the total is not the sum of its lines" for (number,) in session.execute(differs))


def _snapshots(session: Session) -> Iterator[str]:
    rows: Any = (
        select(
            col(_commitment.number),
            col(_sent.number),
            col(_sent.snapshot),
            col(_sent.content_hash),
            col(_sent.total),
        )
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .order_by(col(_sent.id))
    )
    for number, submission, snapshot, content_hash, total in session.execute(rows).yield_per(500):
        if hashlib.sha256(snapshot.encode()).hexdigest() != content_hash:
            yield f"{number}, submission {submission}: the snapshot was changed"
        elif Decimal(json.loads(snapshot)["total"]) != total:
            yield f"{number}, submission {submission}: the amount is not that of the snapshot"


# The outcome that a decision gives its submission; one that is taken back leaves what the status before says.
_OUTCOME = {Action.ACCEPT: "accepted", Action.REJECT: "rejected", Action.RETRIEVE: "retrieved", Action.WITHDRAW: ""}


def _decisions(session: Session) -> Iterator[str]:
    """The outcome, the person, the moment and the comment of a submission are those of its newest decision."""
    newest = (
        select(
            col(_event.commitment_id).label("id"),
            col(_event.submission).label("submission"),
            func.max(col(_event.version)).label("version"),
        )
        .where(col(_event.kind).in_([*_OUTCOME, Action.UNDO]))
        .group_by(col(_event.commitment_id), col(_event.submission))
        .subquery()
    )
    rows: Any = (
        select(_sent, _event, col(_commitment.number))
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .join(
            newest,
            and_(newest.c.id == col(_sent.commitment_id), newest.c.submission == col(_sent.number)),
            isouter=True,
        )
        .join(
            _event,
            and_(col(_event.commitment_id) == newest.c.id, col(_event.version) == newest.c.version),
            isouter=True,
        )
        .order_by(col(_sent.id))
    )
    for sent, event, number in session.execute(rows.execution_options(yield_per=500)):
        if not _is_of(sent, event):
            yield f"{number}, submission {sent.number}: {sent.outcome or 'undecided'}, which its history does not say"


def _is_of(sent: tables.Submission, event: tables.Event | None) -> bool:
    if event is None:
        return sent.outcome == ""
    action = Action(event.kind)
    if action is Action.UNDO:
        return sent.outcome == ("" if event.to_status == ErpStatus.SENT else "accepted")
    decision = (event.actor_id, event.at, json.loads(event.details).get("comment", ""))
    return sent.outcome == _OUTCOME[action] and (
        not sent.outcome or (sent.decided_by, sent.decided_at, sent.comment) == decision
    )


# --- exports ------------------------------------------------------------------------------------------------------

# The state of the export that fits the ERP status of a commitment whose latest submission was accepted.
_FITS: dict[ErpStatus, frozenset[ExportState]] = {
    ErpStatus.EXPORTING: frozenset(
        {ExportState.QUEUED, ExportState.HANDED_OVER, ExportState.UNKNOWN, ExportState.FILE_PRODUCED}
    ),
    ErpStatus.EXPORT_FAILED: frozenset({ExportState.FAILED}),
    ErpStatus.SYNCED: frozenset({ExportState.DONE}),
}


def _acceptances(session: Session) -> tuple[str, ...]:
    latest = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
    rows: Any = (
        select(col(_commitment.number), col(_commitment.erp_status), col(_sent.outcome), col(_export.state))
        .join(_sent, latest)
        .join(_export, col(_export.submission_id) == col(_sent.id), isouter=True)
        .where(
            or_(
                col(_commitment.erp_status).in_(list(_FITS)),
                col(_export.state).in_([state for states in _FITS.values() for state in states]),
            )
        )
    )
    return tuple(
        f"{number} is {status}, its submission {outcome or 'undecided'}, its export {state or 'missing'}"
        for number, status, outcome, state in session.execute(rows)
        if not _fits(ErpStatus(status), outcome, state)
    )


def _fits(status: ErpStatus, outcome: str, state: str | None) -> bool:
    if status in _FITS:
        return outcome == "accepted" and state in _FITS[status]
    if status is ErpStatus.NOT_SENT:  # unlinked: the export was done
        return outcome == "accepted" and state == ExportState.DONE
    return status in (ErpStatus.REJECTED, ErpStatus.RETRIEVED) and state in (ExportState.FAILED, ExportState.WITHDRAWN)


def _orders(session: Session) -> Iterator[str]:
    """The frozen order names the submission and its content, and comes to its amount; no TxnID stands twice."""
    rows: Any = (
        select(
            col(_commitment.number),
            col(_commitment.id),
            col(_sent.number),
            col(_sent.content_hash),
            col(_sent.total),
            col(_export.content),
        )
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .where(col(_export.content) != "")
        .order_by(col(_export.id))
    )
    for number, key, submission, content_hash, total, content in session.execute(rows).yield_per(500):
        order = erp.from_json(content)
        if order.guid != erp.guid(key, submission, content_hash) or order.total != total:
            yield f"{number}: the order is not that of submission {submission}"
    twice: Any = (
        select(col(_commitment.erp_id), func.count())
        .where(col(_commitment.erp_id) != "")
        .group_by(col(_commitment.erp_id))
        .having(func.count() > 1)
    )
    for txn_id, count in session.execute(twice):
        yield f"the TxnID {txn_id} stands at {count} commitments"

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

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from core import erp
from core.erp import ExportState
from core.transitions import ErpStatus
from data import tables
from data.desk import Desk

NAMED = 5  # of what is wrong, in one line
_commitment, _event, _sent, _export = tables.Commitment, tables.Event, tables.Submission, tables.Export


@dataclass(frozen=True)
class Rule:
    """What must hold, in words; `found` names what breaks it."""

    label: str
    holds: str
    found: tuple[str, ...]

    @property
    def words(self) -> str:
        if not self.found:
            return self.holds
        more = f" and {len(self.found) - NAMED:,} more" if len(self.found) > NAMED else ""
        return f"{'; '.join(self.found[:NAMED])}{more}"


def audit(desk: Desk) -> tuple[Rule, ...]:
    """All rules, with what breaks them."""
    with desk.reading() as session:
        return (
            Rule("History", "every status and version follows from the history", _history(session)),
            Rule("Amounts", "every total is the sum of its lines, to the cent", _totals(session)),
            Rule("Submissions", "every snapshot is as it was sent", tuple(_snapshots(session))),
            Rule("Exports", "every acceptance has its export, and nothing else has", _acceptances(session)),
            Rule("Orders", "what was exported is what was accepted, and no order twice", tuple(_orders(session))),
        )


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

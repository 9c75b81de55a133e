"""The way of an accepted submission into the ERP: each change of its export, in the transaction that makes it.

What the ERP answered about an order moves the commitment too: see `data.commands.answering`.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, and_, bindparam, case, or_, update
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, func, select

from core import erp
from core.erp import ErpSettings, ExportState, Order
from core.quickbooks import QUICKBOOKS
from core.transitions import ErpStatus
from data import erp_lists, people, prepared, tables
from data.desk import Desk

ERP = QUICKBOOKS  # the one that this desk exports to
_export, _sent, _commitment = tables.Export, tables.Submission, tables.Commitment
_columns, _submission, _header = (prepared.columns(table) for table in (_export, _sent, _commitment))
LAST_SERIES = 2**30  # a retry counts on from there
GONE_SINCE = (
    "It holds no purchase order with the id {id} any more. A backup was brought back here, and what was done after it "
    "was made is not known: the order may have been unlinked and exported again. Look for {number} in QuickBooks first; "
    "if you unlink it here, accept it under that number again, by which QuickBooks is asked."
)
_ON_ITS_WAY = (ExportState.QUEUED, ExportState.HANDED_OVER)


@dataclass(frozen=True)
class Candidate:
    """An export that the connector may take up. `ask_first` when the ERP may hold its order already."""

    export_id: int
    commitment_id: int
    number: str
    request: str
    ask_first: bool


# --- at the acceptance --------------------------------------------------------------------------------------------


def connection(session: Session) -> tables.ErpConnection:
    """The one row of the connector, which the migrations made."""
    row = session.get(tables.ErpConnection, 1)
    if row is None:
        raise LookupError("the database has no row for the connector")
    return row


def queue(session: Session, now: datetime, submission: tables.Submission, reference: str) -> None:
    """Freezes the order of an accepted submission and builds what is handed over, also anew for a retry.

    A retry is a new series, as the ERP would answer the old one from its store. It is asked first when an order of
    this commitment was ever out of hand and did not end there: whoever said that it is not there may be wrong.
    """
    row = of_submission(session, submission.id or 0) or tables.Export(submission_id=submission.id or 0, queued_at=now)
    known = connection(session)
    again = _was_out_of_hand(session, submission.commitment_id)
    values = {name: field.default for name, field in tables.Export.model_fields.items() if name in _RESET}
    order = _order(session, now, submission, reference)
    series = row.series + 1 if row.request else 1
    values |= _built(order, known, series)
    values |= {"state": ExportState.QUEUED, "queued_at": now, "ask_first": known.ask_first or again}
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)


def _was_out_of_hand(session: Session, commitment_id: int) -> bool:
    """This submission or one before it was handed over and did not end in the ERP, as far as anybody knows."""
    tried = (
        select(_export.id)
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .where(
            col(_sent.commitment_id) == commitment_id,
            col(_export.handed_over_at).is_not(None),
            col(_export.state) != ExportState.DONE,
        )
    )
    return session.exec(tried.limit(1)).first() is not None


# What of an earlier try is over when it is queued again; `handed_over_at` tells that there was one.
_RESET = frozenset(
    {"finished_at", "txn_id", "error_code", "error_text", "attempts", "ticket", "due_at", "waiting_since"}
    | {"edit_sequence", "differences", "file_id", "confirmed_by"}
)


def _order(session: Session, now: datetime, submission: tables.Submission, reference: str) -> Order:
    picture = json.loads(submission.snapshot)
    return erp.order(
        picture,
        erp_lists.links(session, picture),
        guid=erp.guid(submission.commitment_id, submission.number, submission.content_hash),
        number=reference,
        accepted_on=people.local(now, people.company(session).time_zone).date(),
    )


def _built(order: Order, known: tables.ErpConnection, series: int) -> dict[str, Any]:
    chosen = ErpSettings(amount_as_quantity=known.amount_as_quantity, with_classes=known.with_classes)
    built = ERP.hand_over(order, chosen, series)
    return {
        "content": erp.to_json(order),
        "request": built.content,
        "request_id": built.request_id,
        "series": series,
    }


def rebuild(session: Session, row: tables.Export, series: int | None = None) -> None:
    """The same order under a new id, when the ERP would not take the old one again."""
    values = _built(erp.from_json(row.content), connection(session), series or row.series + 1)
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)


def of_submission(session: Session, submission_id: int) -> tables.Export | None:
    return session.exec(select(_export).where(col(_export.submission_id) == submission_id)).first()


# --- the connector takes it up ------------------------------------------------------------------------------------


# Not what was accepted before this desk could export: nothing was built for it.
_TAKES_UP = (
    _columns.state.in_(_ON_ITS_WAY),
    or_(_columns.due_at.is_(None), _columns.due_at <= bindparam("now")),
    _columns.request != "",
)
_LOST = and_(_columns.state == ExportState.HANDED_OVER, _columns.ticket != bindparam("ticket"))
_CANDIDATE = (
    sa_select(
        _columns.id,
        _submission.commitment_id,
        _submission.erp_reference,
        _columns.request,
        or_(_columns.ask_first, _LOST).label("ask_first"),
    )
    .select_from(prepared.table(_export))
    .join(prepared.table(_sent), _submission.id == _columns.submission_id)
    .join(prepared.table(_commitment), _header.id == _submission.commitment_id)
    .where(*_TAKES_UP, _header.erp_status == ErpStatus.EXPORTING)
    .order_by(case((_columns.state == ExportState.HANDED_OVER, 0), else_=1), _columns.queued_at, _columns.id)
    .limit(1)
)
_WAITING = sa_select(func.count()).select_from(prepared.table(_export)).where(*_TAKES_UP)


def next_candidate(session: Session, now: datetime, ticket: str) -> Candidate | None:
    """The next export for the session with this ticket: what is in doubt before what is new, oldest first.

    What another session was given and did not answer is in doubt, whatever else its row says.
    """
    found = prepared.first(session, _CANDIDATE, now=now, ticket=ticket)
    return Candidate(*found) if found else None


def waiting(session: Session, now: datetime) -> int:
    """How many exports the connector may take up now."""
    return int(prepared.value(session, _WAITING, now=now))


def hand_over(session: Session, now: datetime, candidate: Candidate, ticket: str) -> bool:
    """Gives it out of hand, before the connector gets it. False when somebody withdrew it in this moment."""
    if not _still_exporting(session, candidate.commitment_id):
        return False
    done = session.execute(
        update(_export)
        .where(col(_export.id) == candidate.export_id, col(_export.state).in_(_ON_ITS_WAY))
        .values(
            state=ExportState.HANDED_OVER,
            handed_over_at=now,
            waiting_since=func.coalesce(col(_export.waiting_since), now),
            ticket=ticket,
            attempts=col(_export.attempts) + 1,
            ask_first=False,
            due_at=None,
        )
        .execution_options(synchronize_session=False)
    )
    return isinstance(done, CursorResult) and done.rowcount == 1


def _still_exporting(session: Session, commitment_id: int) -> bool:
    """Locks the header, as a withdrawal does: of the two one is first."""
    query = select(_commitment.erp_status).where(col(_commitment.id) == commitment_id).with_for_update()
    return session.exec(query).first() == ErpStatus.EXPORTING


def not_there(session: Session, row: tables.Export, ticket: str) -> None:
    """The ERP was asked and holds nothing: the session with this ticket may hand it over, under an id of its own.

    After a restore nobody knows which series were used. Under one of them the ERP would repeat what it once answered,
    also about an order that was deleted since.
    """
    if row.state in _ON_ITS_WAY:
        rebuild(session, row, series=secrets.randbelow(LAST_SERIES) + 1)
        row.ask_first, row.ticket = False, ticket


def pause(row: tables.Export, now: datetime) -> bool:
    """Sets when it is tried next. False when it has been tried often enough."""
    tries = max(row.attempts, 1)
    if tries > len(erp.PAUSES):
        return False
    row.due_at = now + timedelta(minutes=erp.PAUSES[tries - 1])
    return True


# --- what takes too long ------------------------------------------------------------------------------------------


def expire(desk: Desk) -> int:
    """What was handed over and not answered in the time set becomes unknown, and is not sent again by itself.

    Returns how many. Harmless to call at any time and in many processes.
    """
    with desk.reading() as session:
        limit = desk.now() - timedelta(hours=connection(session).unknown_after_hours)
        if session.exec(select(_export.id).where(*_overdue(limit)).limit(1)).first() is None:
            return 0
    with desk.writing() as session:
        done = session.execute(
            update(_export)
            .where(*_overdue(limit))
            .values(state=ExportState.UNKNOWN)
            .execution_options(synchronize_session=False)
        )
        return done.rowcount if isinstance(done, CursorResult) else 0


def _overdue(limit: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(_export.state) == ExportState.HANDED_OVER, col(_export.waiting_since) < limit)


# --- after a restore ----------------------------------------------------------------------------------------------


def doubt_everything(session: Session) -> None:
    """After a restore: the ERP may hold what this database does not know of, so it is asked before every order.

    And once about every order that it took according to this database: it may have been unlinked since, and exported
    again. What a person confirmed has no id by which it could be asked.
    """
    connection(session).ask_first = True
    by_connector = and_(col(_export.state) == ExportState.DONE, col(_export.confirmed_by).is_(None))
    session.execute(
        update(_export)
        .where(or_(col(_export.state).in_(_ON_ITS_WAY), by_connector))
        .values(ask_first=True)
        .execution_options(synchronize_session=False)
    )


def next_doubted(session: Session) -> tuple[int, str] | None:
    """(export, TxnID) of the next synced commitment about which the ERP is to be asked whether it still holds it."""
    if not connection(session).ask_first:  # never restored: nothing to look through
        return None
    found = session.execute(
        sa_select(col(_export.id), col(_commitment.erp_id)).where(*_doubted()).order_by(col(_export.id)).limit(1)
    ).first()
    return (found[0], found[1]) if found else None


def doubted(session: Session) -> int:
    """About how many it is still to be asked."""
    if not connection(session).ask_first:
        return 0
    return session.scalar(sa_select(func.count(col(_export.id))).where(*_doubted())) or 0


def _doubted() -> tuple[ColumnElement[bool], ...]:
    return (
        col(_export.state) == ExportState.DONE,
        col(_export.ask_first).is_(True),
        col(_export.submission_id) == col(_sent.id),
        col(_sent.commitment_id) == col(_commitment.id),
        col(_sent.number) == col(_commitment.submission),
        col(_commitment.erp_status) == ErpStatus.SYNCED,
        col(_commitment.erp_id) != "",
    )


def settle_doubt(session: Session, export_id: int, txn_id: str, *, gone: bool) -> None:
    """The ERP's answer. What it holds no more a person has to look into: nothing is unlinked or sent by itself."""
    row = session.get_one(tables.Export, export_id)
    row.ask_first = False
    if gone:
        row.differences = GONE_SINCE.format(id=txn_id, number=erp.from_json(row.content).number)
    session.add(row)
    session.flush()

"""The way of an accepted submission into the ERP: each change of its export, in the transaction that makes it.

What the ERP answered about an order moves the commitment too: see `data.commands.answering`.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, and_, bindparam, func, or_, select, text, update
from sqlmodel import Session, col

from core import erp
from core.erp import ErpSettings, ExportState, Order
from core.quickbooks import QUICKBOOKS
from core.transitions import ErpStatus
from data import erp_lists, people, prepared, tables
from data.desk import Desk
from data.erp_tables import ON_ITS_WAY, TO_TAKE_UP
from data.prepared import Row

ERP = QUICKBOOKS  # the one that this desk exports to
_export, _sent, _commitment = tables.Export, tables.Submission, tables.Commitment
_table = prepared.table(_export)
_columns, _submission, _header = (prepared.columns(table) for table in (_export, _sent, _commitment))
LAST_SERIES = 2**30  # a retry counts on from there
GONE_SINCE = (
    "It holds no purchase order with the id {id} any more. A backup was brought back here, and what was done after it "
    "was made is not known: the order may have been unlinked and exported again. Look for {number} in QuickBooks first; "
    "if you unlink it here, accept it under that number again, by which QuickBooks is asked."
)


@dataclass(frozen=True)
class Candidate:
    """An export that the connector may take up. `ask_first` when the ERP may hold its order already."""

    export_id: int
    commitment_id: int
    number: str
    request: str
    ask_first: bool


# --- at the acceptance --------------------------------------------------------------------------------------------


_CONNECTION = select(*prepared.columns(tables.ErpConnection))
_OF_SUBMISSION = select(*_columns).where(_columns.submission_id == bindparam("id"))
# This submission or one before it was handed over and did not end in the ERP, as far as anybody knows.
_WAS_OUT_OF_HAND = (
    select(_columns.id)
    .join(prepared.table(_sent), _submission.id == _columns.submission_id)
    .where(
        _submission.commitment_id == bindparam("id"),
        _columns.handed_over_at.is_not(None),
        _columns.state != ExportState.DONE,
    )
    .limit(1)
)
# What of an earlier try is over when it is queued again; `handed_over_at` tells that there was one.
_AFRESH: dict[str, Any] = {
    **dict.fromkeys(("finished_at", "due_at", "waiting_since", "file_id", "confirmed_by")),
    **dict.fromkeys(("txn_id", "error_code", "error_text", "ticket", "edit_sequence", "differences"), ""),
    "attempts": 0,
}


def connection(session: Session) -> Row:
    """The one row of the connector, which the migrations made."""
    row = prepared.first(session, _CONNECTION)
    if row is None:
        raise LookupError("the database has no row for the connector")
    return row


def change_connection(session: Session, **values: Any) -> None:
    """Writes these columns of the one row of the connector."""
    prepared.update(session, tables.ErpConnection, {"id": 1}, **values)


def change(session: Session, export_id: int, **values: Any) -> None:
    """Writes these columns of one export."""
    prepared.update(session, _export, {"id": export_id}, **values)


def queue(session: Session, now: datetime, submission: Row, reference: str) -> None:
    """Freezes the order of an accepted submission and builds what is handed over, also anew for a retry.

    A retry is a new series, as the ERP would answer the old one from its store. It is asked first when an order of
    this commitment was ever out of hand and did not end there: whoever said that it is not there may be wrong.
    """
    earlier = of_submission(session, submission.id)
    known = connection(session)
    again = prepared.first(session, _WAS_OUT_OF_HAND, id=submission.commitment_id) is not None
    order = _order(session, now, submission, reference)
    values = _AFRESH | _built(order, known, earlier.series + 1 if earlier and earlier.request else 1)
    values |= {"state": ExportState.QUEUED, "queued_at": now, "ask_first": known.ask_first or again}
    if earlier:
        change(session, earlier.id, **values)
    else:
        prepared.insert(session, _export, submission_id=submission.id, **values)


def _order(session: Session, now: datetime, submission: Row, reference: str) -> Order:
    picture = json.loads(submission.snapshot)
    return erp.order(
        picture,
        erp_lists.links(session, picture),
        guid=erp.guid(submission.commitment_id, submission.number, submission.content_hash),
        number=reference,
        accepted_on=people.local(now, people.company(session).time_zone).date(),
    )


def _built(order: Order, known: Row, series: int) -> dict[str, Any]:
    chosen = ErpSettings(amount_as_quantity=known.amount_as_quantity, with_classes=known.with_classes)
    built = ERP.hand_over(order, chosen, series)
    return {
        "content": erp.to_json(order),
        "request": built.content,
        "request_id": built.request_id,
        "series": series,
    }


def rebuilt(session: Session, row: Row, series: int | None = None) -> dict[str, Any]:
    """The columns of the same order under a new id, when the ERP would not take the old one again."""
    return _built(erp.from_json(row.content), connection(session), series or row.series + 1)


def of_submission(session: Session, submission_id: int) -> Row | None:
    """The export of a submission; none of one that was never accepted."""
    return prepared.first(session, _OF_SUBMISSION, id=submission_id)


# --- the connector takes it up ------------------------------------------------------------------------------------


_TAKES_UP = (text(TO_TAKE_UP), or_(_columns.due_at.is_(None), _columns.due_at <= bindparam("now")))
_LOST = and_(_columns.state == ExportState.HANDED_OVER, _columns.ticket != bindparam("ticket"))
_CANDIDATE = (
    select(
        _columns.id,
        _submission.commitment_id,
        _submission.erp_reference,
        _columns.request,
        or_(_columns.ask_first, _LOST).label("ask_first"),
    )
    .select_from(_table)
    .join(prepared.table(_sent), _submission.id == _columns.submission_id)
    .join(prepared.table(_commitment), _header.id == _submission.commitment_id)
    .where(*_TAKES_UP, _header.erp_status == ErpStatus.EXPORTING)
    .order_by(_columns.state, _columns.queued_at, _columns.id)  # what was handed over comes first
    .limit(1)
)
_WAITING = select(func.count()).select_from(_table).where(*_TAKES_UP)
# In the order of the index, from its end: what was queued last, nearly always at once.
_ANY_WAITING = (
    select(_columns.id)
    .where(*_TAKES_UP)
    .order_by(_columns.state.desc(), _columns.queued_at.desc(), _columns.id.desc())
    .limit(1)
)
_now = bindparam("now", type_=_columns.handed_over_at.type)
_HAND_OVER = (
    update(_table)
    .where(_columns.id == bindparam("this_one"), _columns.state.in_(ON_ITS_WAY))
    .values(
        state=ExportState.HANDED_OVER,
        handed_over_at=_now,
        waiting_since=func.coalesce(_columns.waiting_since, _now),
        ticket=bindparam("ticket"),
        attempts=_columns.attempts + 1,
        ask_first=False,
        due_at=None,
    )
)
# Locks the header, as a withdrawal does: of the two one is first.
_STATUS = select(_header.erp_status).where(_header.id == bindparam("id")).with_for_update()
_LOCKED = (
    select(_header.id)
    .where(
        _header.id
        == select(_submission.commitment_id)
        .join(_table, _columns.submission_id == _submission.id)
        .where(_columns.id == bindparam("id"))
        .scalar_subquery()
    )
    .with_for_update()
)
_ONE = select(*_columns).where(_columns.id == bindparam("id"))


def next_candidate(session: Session, now: datetime, ticket: str) -> Candidate | None:
    """The next export for the session with this ticket: what is in doubt before what is new, oldest first.

    What another session was given and did not answer is in doubt, whatever else its row says.
    """
    found = prepared.first(session, _CANDIDATE, now=now, ticket=ticket)
    return Candidate(*found) if found else None


def waiting(session: Session, now: datetime) -> int:
    """How many exports the connector may take up now."""
    return int(prepared.value(session, _WAITING, now=now))


def any_waiting(session: Session, now: datetime) -> bool:
    """Whether there is any export that the connector may take up now."""
    return prepared.first(session, _ANY_WAITING, now=now) is not None


def hand_over(session: Session, now: datetime, candidate: Candidate, ticket: str) -> bool:
    """Gives it out of hand, before the connector gets it. False when somebody withdrew it in this moment."""
    if prepared.value(session, _STATUS, id=candidate.commitment_id) != ErpStatus.EXPORTING:
        return False
    return prepared.execute(session, _HAND_OVER, this_one=candidate.export_id, now=now, ticket=ticket) == 1


def locked(session: Session, export_id: int) -> tuple[Row, int]:
    """The export as it stands, and its commitment, which is locked first, as in every decision."""
    commitment_id: int = prepared.value(session, _LOCKED, id=export_id)
    return prepared.first(session, _ONE, id=export_id), commitment_id


def not_there(session: Session, row: Row, ticket: str) -> None:
    """The ERP was asked and holds nothing: the session with this ticket may hand it over, under an id of its own.

    After a restore nobody knows which series were used. Under one of them the ERP would repeat what it once answered,
    also about an order that was deleted since.
    """
    if row.state in ON_ITS_WAY:
        anew = rebuilt(session, row, series=secrets.randbelow(LAST_SERIES) + 1)
        change(session, row.id, ask_first=False, ticket=ticket, **anew)


def next_try(row: Row, now: datetime) -> datetime | None:
    """When it is tried next; None when it has been tried often enough."""
    tries = max(row.attempts, 1)
    return None if tries > len(erp.PAUSES) else now + timedelta(minutes=erp.PAUSES[tries - 1])


# --- what takes too long ------------------------------------------------------------------------------------------


def expire(desk: Desk) -> int:
    """What was handed over and not answered in the time set becomes unknown, and is not sent again by itself.

    Returns how many. Harmless to call at any time and in many processes.
    """
    with desk.reading() as session:
        limit = desk.now() - timedelta(hours=connection(session).unknown_after_hours)
        if session.scalar(select(col(_export.id)).where(*_overdue(limit)).limit(1)) is None:
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
    change_connection(session, ask_first=True)
    by_connector = and_(col(_export.state) == ExportState.DONE, col(_export.confirmed_by).is_(None))
    session.execute(
        update(_export)
        .where(or_(col(_export.state).in_(ON_ITS_WAY), by_connector))
        .values(ask_first=True)
        .execution_options(synchronize_session=False)
    )


_DOUBTED = (
    _columns.state == ExportState.DONE,
    _columns.ask_first,
    _columns.submission_id == _submission.id,
    _submission.commitment_id == _header.id,
    _submission.number == _header.submission,
    _header.erp_status == ErpStatus.SYNCED,
    _header.erp_id != "",
)
_NEXT_DOUBTED = select(_columns.id, _header.erp_id).where(*_DOUBTED).order_by(_columns.id).limit(1)
_HOW_MANY_DOUBTED = select(func.count(_columns.id)).where(*_DOUBTED)


def next_doubted(session: Session, known: Row) -> tuple[int, str] | None:
    """(export, TxnID) of the next synced commitment about which the ERP is to be asked whether it still holds it."""
    if not known.ask_first:  # never restored: nothing to look through
        return None
    found = prepared.first(session, _NEXT_DOUBTED)
    return (found[0], found[1]) if found else None


def doubted(session: Session, known: Row) -> int:
    """About how many it is still to be asked."""
    return prepared.value(session, _HOW_MANY_DOUBTED) if known.ask_first else 0


def settle_doubt(session: Session, export_id: int, txn_id: str, *, gone: bool) -> None:
    """The ERP's answer. What it holds no more a person has to look into: nothing is unlinked or sent by itself."""
    values: dict[str, Any] = {"ask_first": False}
    if gone:
        order = erp.from_json(prepared.first(session, _ONE, id=export_id).content)
        values["differences"] = GONE_SINCE.format(id=txn_id, number=order.number)
    change(session, export_id, **values)

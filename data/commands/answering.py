"""What the ERP answered about an order, in the transaction that writes the answer down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from core import erp
from core.erp import Answer, ExportState, Found, InDoubt, Kept, Later, NotTaken, Trouble
from core.transitions import Action, Said
from data import exports, tables
from data.commands.acting import act
from data.desk import Desk, joined

FOREIGN = (
    "QuickBooks already holds a purchase order with the number {number}, for {vendor} over {total}, which is not this "
    "one. Reject it with N2 so that it gets another number, or delete the other one in QuickBooks and retry."
)
TOO_OFTEN = "QuickBooks could not take it in {tries} tries. The last time it said: {text}"
LATE = "QuickBooks answered late: it holds this as {id}. Retry the export, and it is found there."


def answered(desk: Desk, session: Session, now: datetime, export_id: int, ticket: str, answer: Answer) -> None:
    """Writes the answer to an order that the session with this ticket handed over, and moves the commitment."""
    row, commitment_id = _locked(session, export_id)
    if row.state not in _OPEN:
        _late(session, row, answer)
    elif row.ticket == ticket:
        _ANSWERS[type(answer)](_Answering(desk, session, now, row, commitment_id), answer)


def found(desk: Desk, session: Session, now: datetime, export_id: int, ticket: str, answer: Found | Trouble) -> None:
    """Writes what the ERP holds under the number of an order that is in doubt."""
    row, commitment_id = _locked(session, export_id)
    if row.state not in _OPEN:
        return
    asked = _Answering(desk, session, now, row, commitment_id)
    if isinstance(answer, Trouble):
        _in_doubt(asked, InDoubt(answer.code, answer.text))
        return
    order = erp.from_json(row.content)
    ours = next((one for one in answer.orders if exports.ERP.is_ours(order, one)), None)
    if ours is not None:
        _kept(asked, ours)
    elif answer.orders:
        other = answer.orders[0]
        words = FOREIGN.format(number=order.number, vendor=other.vendor.name or "somebody else", total=other.total)
        _not_taken(asked, NotTaken("", words))
    else:
        exports.not_there(session, row, ticket)


class _Answering:
    """The export that is answered about, with all that the effects need."""

    def __init__(self, desk: Desk, session: Session, now: datetime, row: tables.Export, commitment_id: int) -> None:
        self.desk = desk
        self.session = session
        self.now = now
        self.row = row
        self.commitment_id = commitment_id

    def act(self, action: Action, said: Said) -> None:
        act(joined(self.desk, self.session), None, self.commitment_id, action, said)


_OPEN = frozenset({ExportState.QUEUED, ExportState.HANDED_OVER, ExportState.UNKNOWN})


def _locked(session: Session, export_id: int) -> tuple[tables.Export, int]:
    """The export as it stands, with its commitment locked first, as every decision does."""
    row = session.get_one(tables.Export, export_id)
    sent = session.get_one(tables.Submission, row.submission_id)
    session.get_one(tables.Commitment, sent.commitment_id, with_for_update=True)
    session.refresh(row)
    return row, sent.commitment_id


def _kept(one: _Answering, kept: Kept) -> None:
    one.row.edit_sequence = kept.edit_sequence
    one.row.differences = "\n".join(exports.ERP.differences(erp.from_json(one.row.content), kept))
    one.session.add(one.row)
    one.session.flush()
    one.act(Action.EXPORTED, Said(txn_id=kept.id))


def _not_taken(one: _Answering, refused: NotTaken) -> None:
    one.act(Action.FAILED, Said(error_code=refused.code, error_text=refused.text))


def _later(one: _Answering, later: Later) -> None:
    if not exports.pause(one.row, one.now):
        words = TOO_OFTEN.format(tries=one.row.attempts, text=later.text)
        _not_taken(one, NotTaken(later.code, words))
        return
    exports.rebuild(one.session, one.row)
    _stays(one, ExportState.QUEUED, later.code, later.text, waiting_since=None)


def _in_doubt(one: _Answering, doubt: InDoubt) -> None:
    if doubt.new_series:
        exports.rebuild(one.session, one.row)
    one.row.ask_first = True
    state = one.row.state if exports.pause(one.row, one.now) else ExportState.UNKNOWN
    _stays(one, state, doubt.code, doubt.text)


def _stays(one: _Answering, state: str, code: str, text: str, **values: Any) -> None:
    for name, value in {"state": state, "error_code": code, "error_text": text, **values}.items():
        setattr(one.row, name, value)
    one.session.add(one.row)
    one.session.flush()


_ANSWERS: dict[type, Callable[[_Answering, Any], None]] = {
    Kept: _kept,
    NotTaken: _not_taken,
    Later: _later,
    InDoubt: _in_doubt,
}


def _late(session: Session, row: tables.Export, answer: Answer) -> None:
    """Somebody has settled it meanwhile. That QuickBooks holds it must not be lost: whoever retries will find it."""
    if isinstance(answer, Kept) and row.state == ExportState.FAILED:
        row.error_text = LATE.format(id=answer.id)
        row.ask_first = True
        session.add(row)
        session.flush()

"""What the ERP answered about an order, in the transaction that writes the answer down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from core import erp
from core.erp import Answer, ExportState, Found, InDoubt, Kept, Later, NotTaken, Trouble
from core.transitions import Action, Said
from data import exports
from data.commands.acting import act
from data.desk import Desk, joined
from data.prepared import Row

FOREIGN = (
    "QuickBooks already holds a purchase order with the number {number}, for {vendor} over {total}, which is not this "
    "one. Reject it with N2 so that it gets another number, or delete the other one in QuickBooks and retry."
)
TOO_OFTEN = "QuickBooks could not take it in {tries} tries. The last time it said: {text}"
LATE = "QuickBooks answered late: it holds this as {id}. Retry the export, and it is found there."


def answered(desk: Desk, session: Session, now: datetime, export_id: int, ticket: str, answer: Answer) -> None:
    """Writes the answer to an order that the session with this ticket handed over, and moves the commitment."""
    row, commitment_id = exports.locked(session, export_id)
    if row.state not in _OPEN:
        _late(session, row, answer)
    elif row.ticket == ticket:
        _ANSWERS[type(answer)](_Answering(desk, session, now, row, commitment_id), answer)


def found(desk: Desk, session: Session, now: datetime, export_id: int, ticket: str, answer: Found | Trouble) -> None:
    """Writes what the ERP holds under the number of an order that is in doubt."""
    row, commitment_id = exports.locked(session, export_id)
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


@dataclass(frozen=True)
class _Answering:
    """The export that is answered about, with all that the effects need."""

    desk: Desk
    session: Session
    now: datetime
    row: Row
    commitment_id: int

    def act(self, action: Action, said: Said) -> None:
        act(joined(self.desk, self.session), None, self.commitment_id, action, said)


_OPEN = frozenset({ExportState.QUEUED, ExportState.HANDED_OVER, ExportState.UNKNOWN})


def _kept(one: _Answering, kept: Kept) -> None:
    differences = "\n".join(exports.ERP.differences(erp.from_json(one.row.content), kept))
    exports.change(one.session, one.row.id, edit_sequence=kept.edit_sequence, differences=differences)
    one.act(Action.EXPORTED, Said(txn_id=kept.id))


def _not_taken(one: _Answering, refused: NotTaken) -> None:
    one.act(Action.FAILED, Said(error_code=refused.code, error_text=refused.text))


def _later(one: _Answering, later: Later) -> None:
    due_at = exports.next_try(one.row, one.now)
    if due_at is None:
        words = TOO_OFTEN.format(tries=one.row.attempts, text=later.text)
        _not_taken(one, NotTaken(later.code, words))
        return
    anew = exports.rebuilt(one.session, one.row)
    _stays(one, ExportState.QUEUED, later.code, later.text, waiting_since=None, due_at=due_at, **anew)


def _in_doubt(one: _Answering, doubt: InDoubt) -> None:
    anew = exports.rebuilt(one.session, one.row) if doubt.new_series else {}
    due_at = exports.next_try(one.row, one.now)
    state = one.row.state if due_at else ExportState.UNKNOWN
    _stays(one, state, doubt.code, doubt.text, ask_first=True, due_at=due_at or one.row.due_at, **anew)


def _stays(one: _Answering, state: str, code: str, text: str, **values: Any) -> None:
    exports.change(one.session, one.row.id, state=state, error_code=code, error_text=text, **values)


_ANSWERS: dict[type, Callable[[_Answering, Any], None]] = {
    Kept: _kept,
    NotTaken: _not_taken,
    Later: _later,
    InDoubt: _in_doubt,
}


def _late(session: Session, row: Row, answer: Answer) -> None:
    """Somebody has settled it meanwhile. That QuickBooks holds it must not be lost: whoever retries will find it."""
    if isinstance(answer, Kept) and row.state == ExportState.FAILED:
        exports.change(session, row.id, error_text=LATE.format(id=answer.id), ask_first=True)

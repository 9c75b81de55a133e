"""What a person does about an export: settle one that QuickBooks never answered, unlink one that it holds no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CursorResult, update
from sqlmodel import Session, col

from core import permissions
from core.erp import ExportState
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import cases, exports, people, tables
from data.cases import Case
from data.commands.acting import Done, act, decided
from data.desk import Caller, Desk, joined

NOT_UNKNOWN = "{number} does not wait to be settled any more. Look at it again; nothing was changed."
ONLY_APPROVERS = "Only an accounting approver may settle this. Approvers carry a green badge in the Directory."
CHANGED = "{number} has changed since it was shown to you. It was last {touched}. Look at it again before you decide."
STILL_THERE = "The commitment is still in QuickBooks® Desktop. Please delete it before retrying."
ASKED_ALREADY = "QuickBooks is asked already. The answer comes with the connector's next visit."


@dataclass(frozen=True)
class Settled:
    """What was done about it; the status of the commitment is as before."""

    commitment_id: int
    sentence: str


# --- unknown ------------------------------------------------------------------------------------------------------


def ask_again(desk: Desk, caller: Caller, commitment_id: int, version: int) -> Settled:
    """Lets the next visit of the connector ask QuickBooks for an order whose end is not known.

    What is found there is taken over, and what is not is handed over again. Raises Refused, and nothing is written.
    """
    with desk.writing() as session:
        now = desk.now()
        case = _decided_by(session, caller, commitment_id, version, now)
        done = session.execute(
            update(tables.Export)
            .where(
                col(tables.Export.submission_id) == (case.submission.id if case.submission else 0),
                col(tables.Export.state) == ExportState.UNKNOWN,
            )
            .values(
                state=ExportState.HANDED_OVER, ticket="", ask_first=True, waiting_since=now, attempts=1, due_at=None
            )
            .execution_options(synchronize_session=False)
        )
        if not isinstance(done, CursorResult) or done.rowcount != 1:
            raise Refused(Why.CONFLICT, NOT_UNKNOWN.format(number=case.row.number))
        return Settled(case.id, f"QuickBooks is asked for {case.row.number} at the connector's next visit.")


def not_there(desk: Desk, caller: Caller, commitment_id: int, version: int) -> Done:
    """A person looked into QuickBooks, and the order is not there: it has failed. Raises Refused as `act` does."""
    with desk.reading() as session:
        name = people.load(session, caller, desk.now()).name
    words = f"{name} looked in QuickBooks: it is not there."
    return act(desk, caller, commitment_id, Action.FAILED, Said(seen_version=version, error_text=words))


def _decided_by(session: Session, caller: Caller, commitment_id: int, version: int, now: datetime) -> Case:
    person = people.load(session, caller, now)
    case = cases.load(session, commitment_id, person, for_update=True)
    if not permissions.decides(person, case.item):
        raise Refused(Why.NOT_ALLOWED, ONLY_APPROVERS)
    if case.row.version != version:
        touched = cases.last_touched(session, case)
        raise Refused(Why.CONFLICT, CHANGED.format(number=case.row.number, touched=touched))
    return case


# --- unlink -------------------------------------------------------------------------------------------------------


def unlink(desk: Desk, caller: Caller, commitment_id: int, version: int) -> Done | Settled:
    """Unlinks a synced commitment: by the person's word where no connector can ask, else once QuickBooks was asked.

    Raises Refused for who may not, for another version, and while QuickBooks is asked already.
    """
    with desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        case = cases.load(session, commitment_id, person, for_update=True)
        said = Said(seen_version=version, confirmed_gone=True)
        decided(session, case, Action.UNLINK, person, said)
        if not _can_be_asked(session, case):
            return act(joined(desk, session), caller, commitment_id, Action.UNLINK, said)
        _ask(session, case, version, person.id, now)
        return Settled(
            case.id,
            f"QuickBooks is asked at the connector's next visit whether it still holds {case.row.number}. "
            "It is unlinked as soon as it does not.",
        )


def _can_be_asked(session: Session, case: Case) -> bool:
    """With a connector, and what it exported itself."""
    export = exports.of_submission(session, case.submission.id) if case.submission else None
    by_hand = export is None or export.confirmed_by is not None
    return exports.connection(session).password_hash != "" and not by_hand


def _ask(session: Session, case: Case, version: int, asked_by: int, now: datetime) -> None:
    check = session.get(tables.UnlinkCheck, case.id) or tables.UnlinkCheck(commitment_id=case.id)
    if check.asked_at is not None and check.answered_at is None and check.version == version:
        raise Refused(Why.CONFLICT, ASKED_ALREADY)
    check.version, check.asked_by, check.asked_at = version, asked_by, now
    check.answered_at, check.answer = None, ""
    session.add(check)


def settle_unlink(desk: Desk, session: Session, now: datetime, commitment_id: int, *, gone: bool) -> None:
    """QuickBooks' answer, in the transaction of the connector: unlinks in the name of who asked, or says why not."""
    check = session.get_one(tables.UnlinkCheck, commitment_id)
    answer = STILL_THERE
    if gone:
        said = Said(seen_version=check.version, confirmed_gone=True)
        try:
            answer = act(joined(desk, session), Caller(check.asked_by), commitment_id, Action.UNLINK, said).sentence
        except Refused as refused:  # the person may it no more, or the commitment changed
            answer = " ".join(refused.sentences)
    _answer(session, now, commitment_id, answer)


def unlink_not_asked(session: Session, now: datetime, commitment_id: int, why: str) -> None:
    """QuickBooks could not be asked; whoever wants it asks again."""
    _answer(session, now, commitment_id, f"QuickBooks could not be asked. {why}")


def _answer(session: Session, now: datetime, commitment_id: int, answer: str) -> None:
    check = session.get_one(tables.UnlinkCheck, commitment_id)
    check.answered_at, check.answer = now, answer
    session.add(check)
    session.flush()

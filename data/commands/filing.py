"""Files for a company without the connector: made for what was accepted, and confirmed by a person after the import.

QuickBooks gives no answer to a file. Making one moves no commitment, so the history has no event of it: the row of
`ErpFile` says who made it, when and in which format, and the exports say what is in it. A confirmation is a
transition like any other and stands in the history with who gave it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, update
from sqlmodel import Session, col, select

from core import erp, permissions
from core.commitment import counted
from core.erp import ExportState, Order
from core.permissions import Item, Person
from core.quickbooks import iif
from core.refusal import Problem, Refused, Why
from core.transitions import ROWS, Action, ErpStatus, Said
from core.typed import Wrong, text
from data import cases, people, records, tables
from data.commands.acting import ERROR_LIMIT, Done, act
from data.desk import Caller, Desk

FORMATS = ("iif", "csv", "xlsx")
REFERENCE_LIMIT = 36  # the longest TxnID of QuickBooks
MOST = 500  # commitments in one file: each is read, locked and later confirmed
NOT_AN_APPROVER = "Only an accounting approver makes and settles files. Approvers carry a green badge in the Directory."
NOT_ALL = (
    "This file holds commitments that are not yours to decide, so only another accounting approver can download it."
)
NO_FILE = "There is no such file, or you may not see it."
EMPTY = "Pick at least one commitment for the file."
NO_FORMAT = "Choose a format: IIF, CSV or XLSX."
TOO_MANY = f"At most {MOST} commitments go into one file. Make several files."

_export, _sent, _commitment = tables.Export, tables.Submission, tables.Commitment


@dataclass(frozen=True)
class FileMade:
    """A new file with `count` commitments, and the sentence that the page shows."""

    id: int
    count: int
    sentence: str


@dataclass(frozen=True)
class Contents:
    """What is in a file: each order with the number of its commitment, in the order in which they were accepted."""

    name: str
    format: str
    orders: tuple[tuple[str, Order], ...]


@dataclass(frozen=True)
class Confirmed:
    """How many were confirmed, and why the others were not."""

    count: int
    refused: tuple[str, ...]

    @property
    def sentence(self) -> str:
        done = f"{counted(self.count, 'commitment')} confirmed: QuickBooks holds {'it' if self.count == 1 else 'them'}."
        return " ".join((done, *self.refused))


# --- making a file ------------------------------------------------------------------------------------------------


def produce(desk: Desk, caller: Caller, chosen: Sequence[tuple[int, int]], format_: str) -> FileMade:
    """Takes accepted commitments, (id, version as it was seen) each, out of the connector's queue and into a new file.

    All or nothing, in one transaction. Raises Refused with a sentence for each that cannot be in the file.
    """
    wanted = dict(chosen)
    if format_ not in FORMATS:
        raise Refused(Why.INVALID, Problem(NO_FORMAT, "format"))
    if not wanted or len(wanted) > MOST:
        raise Refused(Why.INVALID, TOO_MANY if wanted else EMPTY)
    with desk.writing() as session:
        now = desk.now()
        person = people.who_may(session, caller, now, permissions.is_accounting_approver, NOT_AN_APPROVER)
        found = [_held(session, key, person) for key in sorted(wanted)]  # in one order, so that no two wait in a ring
        _refuse_any(_why_not(session, person, one, wanted[one.id], format_) for one in found)
        file = tables.ErpFile(made_at=now, made_by=person.id, format=format_)
        session.add(file)
        session.flush()
        for one in found:
            _put(session, one, ExportState.QUEUED, _IN_A_FILE | {"handed_over_at": now, "file_id": file.id})
        return FileMade(file.id or 0, len(found), _made_words(file.id or 0, len(found), format_))


# The connector's part in it is over; an answer that still comes finds a file and changes nothing.
_IN_A_FILE: dict[str, Any] = {
    "state": ExportState.FILE_PRODUCED,
    "ticket": "",
    "due_at": None,
    "waiting_since": None,
    "error_code": "",
    "error_text": "",
}


def _made_words(file_id: int, count: int, format_: str) -> str:
    return (
        f"File {file_id} ({format_.upper()}) is made of {counted(count, 'commitment')}. "
        "Download it, import it into QuickBooks, then confirm here what QuickBooks holds."
    )


@dataclass(frozen=True)
class _Held:
    """A commitment with the export of its latest submission as it stands."""

    row: tables.Commitment
    item: Item
    export: tables.Export | None

    @property
    def id(self) -> int:
        return self.row.id or 0


def _held(session: Session, commitment_id: int, person: Person, *, for_update: bool = True) -> _Held:
    """Locks the header, as every decision does, then reads the export: of two at once one is first."""
    row, item = cases.seen(session, commitment_id, person, for_update=for_update)
    latest = (
        select(_export)
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .where(col(_sent.commitment_id) == row.id, col(_sent.number) == row.submission)
    )
    return _Held(row, item, session.exec(latest).first())


def _why_not(session: Session, person: Person, one: _Held, version: int, format_: str) -> Refused | None:
    refused = _not_theirs(person, one) or _moved_on(session, one, version)
    if refused or one.export is None:
        return refused
    if one.export.state != ExportState.QUEUED:
        return Refused(Why.CONFLICT, _taken(session, one.row.number, one.export))
    if one.export.ask_first and one.export.ticket:
        return Refused(
            Why.GUARD,
            f"{one.row.number} was with the connector already and QuickBooks may hold it. The connector asks QuickBooks "
            "about it first; leave it out of the file.",
        )
    if not one.export.content:
        return Refused(
            Why.GUARD,
            f"{one.row.number} was accepted before this desk could export. Withdraw the acceptance and accept it again.",
        )
    if format_ != "iif":
        return None
    reasons = iif.uncarried(erp.from_json(one.export.content))
    return Refused(Why.GUARD, *(f"{one.row.number}: {reason}" for reason in reasons)) if reasons else None


def _not_theirs(person: Person, one: _Held) -> Refused | None:
    if permissions.decides(person, one.item):
        return None
    return Refused(Why.NOT_ALLOWED, f"{one.row.number} is not yours to decide. {NOT_AN_APPROVER}")


def _moved_on(session: Session, one: _Held, version: int) -> Refused | None:
    if one.row.version == version and one.row.erp_status == ErpStatus.EXPORTING:
        return None
    act = cases.last_act(session, one.row, people.company(session))
    by = f" It was {ROWS[act.action].done} by {act.who} at {_clock(act.at)}." if act else ""
    return Refused(
        Why.CONFLICT,
        f"{one.row.number} has changed since it was shown to you.{by} Look at it again; nothing was changed.",
    )


def _taken(session: Session, number: str, export: tables.Export) -> str:
    """Where an export is that cannot be put into a file any more."""
    if export.state == ExportState.FILE_PRODUCED and export.file_id is not None:
        zone = people.company(session).time_zone
        file = session.get_one(tables.ErpFile, export.file_id)
        maker = session.get_one(tables.Person, file.made_by).name
        return f"{number} is already in file {file.id}, made by {maker} at {_clock(people.local(file.made_at, zone))}."
    return f"{number} {_STANDS.get(export.state, 'does not wait for a file any more')}."


_STANDS: dict[str, str] = {
    ExportState.QUEUED: "is in no file any more and waits in the queue again",
    ExportState.HANDED_OVER: "was taken by the connector a moment ago and is with QuickBooks",
    ExportState.UNKNOWN: "was given to QuickBooks by the connector, without an answer until now. Settle it first",
}


def _refuse_any(refusals: Iterable[Refused | None]) -> None:
    """All the reasons in one refusal, of the kind of the first."""
    found = [one for one in refusals if one is not None]
    if found:
        raise Refused(found[0].why, *(problem for one in found for problem in one.problems))


def _put(session: Session, one: _Held, state: ExportState, values: dict[str, Any]) -> None:
    """The compare-and-set: only if the export is still in `state`."""
    done = session.execute(
        update(_export)
        .where(col(_export.id) == (one.export.id if one.export else None), col(_export.state) == state)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(
            Why.CONFLICT, f"{one.row.number} has changed in this moment. Look at it again; nothing was changed."
        )


# --- what is in it ------------------------------------------------------------------------------------------------


def contents(desk: Desk, caller: Caller, file_id: int) -> Contents:
    """The frozen orders of a file, the same each time; what was put back or exported anew is in it no more.

    Raises Refused for whoever does not decide on all of its commitments.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        file = session.get(tables.ErpFile, file_id)
        found = _in_file(session, file_id)
        decided = [permissions.decides(person, records.item(session, row)) for _, _, row in found]
        if file is None or not any(decided):
            raise Refused(Why.NOT_FOUND, NO_FILE)
        if not all(decided):
            raise Refused(Why.NOT_ALLOWED, NOT_ALL)
        day = people.local(file.made_at, people.company(session).time_zone).date()
        orders = tuple((_number(sent), erp.from_json(export.content)) for export, sent, _ in found)
        return Contents(iif.file_name(file_id, day, file.format), file.format, orders)


def _in_file(session: Session, file_id: int) -> list[tuple[tables.Export, tables.Submission, tables.Commitment]]:
    rows = session.exec(
        select(_export, _sent, _commitment)
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .where(col(_export.file_id) == file_id)
        .order_by(col(_export.queued_at), col(_export.id))
    )
    return list(rows.all())


def _number(sent: tables.Submission) -> str:
    return str(json.loads(sent.snapshot)["header"]["number"])


# --- what came of it ----------------------------------------------------------------------------------------------


def confirm(desk: Desk, caller: Caller, commitment_id: int, version: int, reference: str) -> Done:
    """A person saw that QuickBooks holds it, as `reference` (1 to 36 visible characters): it is synced by their word."""
    seen = Said(seen_version=version, txn_id=_reference(reference))
    return _settled(desk, caller, commitment_id, Action.EXPORTED, seen)


def confirm_all(desk: Desk, caller: Caller, chosen: Sequence[tuple[int, int, str]]) -> Confirmed:
    """Confirms (id, version, reference) each, in a transaction of its own. Raises Refused when none could be."""
    count, refused = 0, []
    for commitment_id, version, reference in chosen:
        try:
            confirm(desk, caller, commitment_id, version, reference)
            count += 1
        except Refused as one:
            refused.append(one)
            if one.why in (Why.SIGNED_OUT, Why.UNAVAILABLE):
                break  # the next would fare no better
    if refused and not count:
        _refuse_any(refused)
    return Confirmed(count, tuple(sentence for one in refused for sentence in one.sentences))


def not_taken(desk: Desk, caller: Caller, commitment_id: int, version: int, why: str) -> Done:
    """QuickBooks refused it at the import, in the words of `why`: the export has failed."""
    try:
        said = text(why, ERROR_LIMIT, lines=True)
    except Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"What QuickBooks said {wrong}", "why")) from wrong
    if not said:
        raise Refused(
            Why.INVALID, Problem("Write what QuickBooks said, so that the next one knows what to fix.", "why")
        )
    return _settled(desk, caller, commitment_id, Action.FAILED, Said(seen_version=version, error_text=said))


def take_back(desk: Desk, caller: Caller, commitment_id: int, version: int) -> str:
    """It was not imported: out of its file and into the queue again. Returns the sentence for the page.

    A connector asks QuickBooks first whether it holds it, as nothing proves that the file was never used.
    """
    with desk.writing() as session:
        person = people.load(session, caller, desk.now())
        one = _held(session, commitment_id, person)
        _refuse_any([_not_theirs(person, one) or _moved_on(session, one, version) or _in_no_file(session, one)])
        file_id = one.export.file_id if one.export else 0
        values = {"state": ExportState.QUEUED, "file_id": None, "ask_first": True}
        _put(session, one, ExportState.FILE_PRODUCED, values)
        return (
            f"{one.row.number} is out of file {file_id} and waits in the queue again. "
            "Do not import a copy of that file that you downloaded before: it still holds it."
        )


def _in_no_file(session: Session, one: _Held) -> Refused | None:
    if one.export is not None and one.export.state == ExportState.FILE_PRODUCED:
        return None
    state = one.export.state if one.export else ""
    return Refused(Why.CONFLICT, f"{one.row.number} {_STANDS.get(state, 'is in no file any more')}.")


def _settled(desk: Desk, caller: Caller, commitment_id: int, action: Action, said: Said) -> Done:
    """`act`, but whoever comes second reads who was first, not that only QuickBooks may do this."""
    try:
        return act(desk, caller, commitment_id, action, said)
    except Refused as refused:
        if refused.why is Why.NOT_ALLOWED:
            _say_who_was_first(desk, caller, commitment_id, said.seen_version or 0)
        raise


def _say_who_was_first(desk: Desk, caller: Caller, commitment_id: int, version: int) -> None:
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        one = _held(session, commitment_id, person, for_update=False)
        if permissions.decides(person, one.item):
            _refuse_any([_moved_on(session, one, version) or _in_no_file(session, one)])


def _reference(typed: str) -> str:
    try:
        reference = text(typed, REFERENCE_LIMIT, invisible=False)
    except Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"The reference in QuickBooks {wrong}", "reference")) from wrong
    if not reference:
        raise Refused(
            Why.INVALID,
            Problem("Fill in the reference in QuickBooks: the number of the purchase order there.", "reference"),
        )
    return reference


_clock: Callable[[datetime], str] = "{:%H:%M on %Y-%m-%d}".format

"""The operations of the Web Connector (contract section 1), over the visits that the data layer keeps."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from functools import partial

from connectors.quickbooks import answers
from connectors.quickbooks.answers import Answer as Read
from connectors.quickbooks.answers import NotUnderstood
from connectors.quickbooks.soap import Call
from core.erp import (
    Answer,
    AskId,
    AskOrder,
    Entry,
    Found,
    HandOrder,
    InDoubt,
    Kept,
    Later,
    ListPage,
    NotTaken,
    Outcome,
    ReadList,
    Step,
    Trouble,
)
from core.quickbooks import codes, qbxml
from core.quickbooks.codes import End
from core.refusal import Refused, Why
from data import erp_sessions
from data.desk import Desk

log = logging.getLogger("desk.qbwc")

Result = str | int | list[str]
Arguments = Mapping[str, str]
SERVER = "Commitment Desk"
OPEN_FILE = ""  # use the company file that is open
NO_WORK, WRONG_PASSWORD = "none", "nvu"
FAILED = -1  # makes the Web Connector ask for the last error and close
OLDEST_CONNECTOR = (2, 1)
_VERSION = re.compile(r"([0-9]{1,6})(?:\.([0-9]{1,6}))?")
LONGEST_WORDS = 500  # characters of what the Web Connector says of itself
TOO_OLD = "W:This Web Connector is older than 2.1. It may work; get the newest one from Intuit."
NO_STATUS = "The answer does not say whether it is there."
NOT_UNDERSTOOD = "The desk could not read what QuickBooks answered. {why}"


def carry_out(desk: Desk, call: Call, address: str) -> Result:
    """The result of one call; `address` is where it came from.

    Raises Refused(UNAVAILABLE) when the database cannot be written: nothing was done then, and the Web Connector tries
    again. Every other refusal has its answer in the protocol.
    """
    return _OPERATIONS[call.operation](desk, call.arguments, address)


# --- at the beginning ---------------------------------------------------------------------------------------------


def _server_version(desk: Desk, said: Arguments, address: str) -> Result:
    return SERVER


def _client_version(desk: Desk, said: Arguments, address: str) -> Result:
    told = _VERSION.match(said["strVersion"].strip())
    return TOO_OLD if told and (int(told[1]), int(told[2] or 0)) < OLDEST_CONNECTOR else ""


def _authenticate(desk: Desk, said: Arguments, address: str) -> Result:
    opened = erp_sessions.open(desk, said["strUserName"], said["strPassword"], address)
    if opened is None:
        log.warning("The Web Connector at %s could not sign in.", address)
        return ["", WRONG_PASSWORD]
    pause = ["", str(opened.minutes * 60)]
    return [opened.ticket, OPEN_FILE if opened.has_work else NO_WORK, *pause]


# --- requests and responses ---------------------------------------------------------------------------------------


def _send_request(desk: Desk, said: Arguments, address: str) -> Result:
    ticket, operation = said["ticket"], "sendRequestXML"
    try:
        if said["strHCPResponse"].strip():
            facts = answers.read_company(said["strHCPResponse"], said["strCompanyFileName"])
            erp_sessions.introduce(desk, ticket, said["strHCPResponse"], facts)
        return erp_sessions.next_step(desk, ticket, write)
    except NotUnderstood as wrong:
        return _told(desk, ticket, operation, said["strHCPResponse"], NOT_UNDERSTOOD.format(why=wrong), "")
    except Refused as refused:
        return _refused(desk, ticket, operation, refused, "")


def write(step: Step) -> str:
    """The qbXML of a step."""
    match step:
        case ReadList():
            return qbxml.list_query(step.kind, iterator_id=step.iterator_id)
        case AskOrder():
            return qbxml.order_query(number=step.number)
        case AskId():
            return qbxml.order_query(txn_id=step.id)
        case HandOrder():
            return step.request


def _receive_response(desk: Desk, said: Arguments, address: str) -> Result:
    ticket, operation, response = said["ticket"], "receiveResponseXML", said["response"]
    hresult, message = _brief(said["hresult"]), _brief(said["message"])
    try:
        if hresult and hresult.lower() != codes.NOT_PARSED:
            words = codes.hresult_words(hresult, message)
            return _told(desk, ticket, operation, f"{hresult} {message}", words, FAILED)
        if hresult:
            return erp_sessions.answered(desk, ticket, f"{hresult} {message}", _unread(hresult, message))
        found = answers.read(response)
        return erp_sessions.answered(desk, ticket, response, lambda step: outcome(step, found))
    except NotUnderstood as wrong:
        return _told(desk, ticket, operation, response, NOT_UNDERSTOOD.format(why=wrong), FAILED)
    except Refused as refused:
        return _refused(desk, ticket, operation, refused, FAILED)


def _brief(words: str) -> str:
    """On one line, and short enough for a log and a message box."""
    return " ".join(words[: LONGEST_WORDS * 2].split())[:LONGEST_WORDS]


def _unread(hresult: str, message: str) -> Callable[[Step], Outcome]:
    """QuickBooks could not read what it was sent: it holds nothing of it, for certain."""
    words = f"{codes.hresult_words(hresult, message)} {message}".strip()
    return lambda step: (NotTaken if isinstance(step, HandOrder) else Trouble)(hresult, words)


def outcome(step: Step, found: Read) -> Outcome:
    """What QuickBooks' answer to a step comes to."""
    return _order_outcome(found) if isinstance(step, HandOrder) else _question_outcome(step, found)


def _order_outcome(found: Read) -> Answer:
    """A TxnID is the proof; without one, the code says what follows."""
    kept = next((one for one in found.rows if isinstance(one, Kept) and one.id), None)
    code, text = found.code or found.set_code, found.text
    if codes.end_of(found.set_code or "0", "") is End.ASK_FIRST:
        return InDoubt(found.set_code, codes.advice(found.set_code), new_series=True)
    if kept is not None:
        return kept
    match codes.end_of(code, text):
        case End.LATER:
            return Later(code, text)
        case End.DONE | End.ASK_FIRST:
            return InDoubt(code, text or "QuickBooks answered without a TxnID.")
        case _:
            return NotTaken(code, text)


def _question_outcome(step: Step, found: Read) -> Outcome:
    """That something is not there counts only where QuickBooks says so: an order would be made a second time."""
    code = found.code or found.set_code
    end = codes.end_of(code, found.text) if code else None
    if end not in (End.DONE, End.NOTHING):
        return Trouble(code, found.text or ("" if code else NO_STATUS))
    if isinstance(step, ReadList):
        entries = tuple(one for one in found.rows if isinstance(one, Entry) and one.id)
        return ListPage(entries, found.iterator_id, found.remaining)
    orders = tuple(one for one in found.rows if isinstance(one, Kept) and one.id)
    return Found(orders) if orders or end is End.NOTHING else Trouble(code, NO_STATUS)


# --- at the end ---------------------------------------------------------------------------------------------------


def _connection_error(desk: Desk, said: Arguments, address: str) -> Result:
    hresult, message = _brief(said["hresult"]), _brief(said["message"])
    words = codes.hresult_words(hresult, message)
    return _told(desk, said["ticket"], "connectionError", f"{hresult} {message}", words, "done")


def _in_words(operation: str, ask: Callable[[Desk, str], Result], desk: Desk, said: Arguments, address: str) -> Result:
    """For an answer that a person reads: a refusal is one, too."""
    try:
        return ask(desk, said["ticket"])
    except Refused as refused:
        return _refused(desk, said["ticket"], operation, refused, " ".join(refused.sentences))


def _told(desk: Desk, ticket: str, operation: str, received: str, words: str, result: Result) -> Result:
    """Keeps `words` for when the Web Connector asks for the last error; the step stays in doubt."""
    try:
        erp_sessions.interrupted(desk, ticket, operation, received, words)
    except Refused as refused:
        return _refused(desk, ticket, operation, refused, result)
    log.warning("%s: %s", operation, words)
    return result


def _refused(desk: Desk, ticket: str, operation: str, refused: Refused, result: Result) -> Result:
    """`result`, after the refusal was written down; within a visit the Web Connector can also ask for it."""
    if refused.why is Why.UNAVAILABLE:
        raise refused
    words = " ".join(refused.sentences)
    if refused.why is not Why.SIGNED_OUT:
        return _told(desk, ticket, operation, "", words, result)
    log.warning("%s was refused: %s", operation, words)
    if ticket:  # whoever could not sign in closes without one
        erp_sessions.note(desk, ticket, operation, "", words)
    return result


_OPERATIONS: dict[str, Callable[[Desk, Arguments, str], Result]] = {
    "serverVersion": _server_version,
    "clientVersion": _client_version,
    "authenticate": _authenticate,
    "sendRequestXML": _send_request,
    "receiveResponseXML": _receive_response,
    "connectionError": _connection_error,
    "getLastError": partial(_in_words, "getLastError", erp_sessions.last_error),
    "closeConnection": partial(_in_words, "closeConnection", erp_sessions.close),
}

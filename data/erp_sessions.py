"""The visits of the connector: who it is, what it is asked next, what it answered, and the log of it all.

Every call is one transaction: what is handed over is written down before the connector gets it, and what it answered
before it is told to go on. A visit that breaks off at any point leaves its last step in doubt, never half done.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlmodel import Session, col

from core.erp import (
    Answer,
    AskId,
    AskOrder,
    CompanyFacts,
    Found,
    HandOrder,
    ListKind,
    ListPage,
    Outcome,
    ReadList,
    Step,
    Trouble,
)
from core.refusal import Refused, Why
from data import accounts, erp_lists, exports, prepared, tables
from data.commands import answering, exporting
from data.desk import Desk
from data.prepared import Row

MESSAGE_VERSION = "13.0"
LOG_KEPT = timedelta(days=30)
LOG_LIMIT = 1_000_000  # characters of one message that are kept
STRAY_LIMIT = 500  # characters of a call without a good ticket
STRAYS_KEPT = 1_000  # of the calls without a good ticket, which anybody on the network can make
LISTS = tuple(ListKind)
MOST_DOUBTS = 30  # of what is only asked about, in one visit

NO_SESSION = "This session has ended, or another one has begun. Run the update again."
OUT_OF_ORDER = "This call came out of order. Run the update again."
OTHER_FILE = (
    "The open company file is not the one that this desk exports to ({name}). Open that one, or forget it on the "
    "desk's QuickBooks page."
)
NOT_INTRODUCED = "The Web Connector did not say which company file is open, so it gets nothing. Run the update again."
TOO_OLD = "This QuickBooks speaks qbXML {newest}, and the desk needs 13.0: QuickBooks Desktop 2014 or newer."
ORDERS_OFF = (
    "Purchase orders are switched off in this company file, so nothing was handed over. Switch them on in QuickBooks "
    "under Edit, Preferences, Items & Inventory, Company Preferences."
)
ENDED = {"done": "All is done.", "broken": "Ended early: {said}"}

_visit = tables.ErpSession
_columns = prepared.columns(_visit)
_check, _commitment = prepared.columns(tables.UnlinkCheck), prepared.columns(tables.Commitment)
_ALIVE = (
    select(*_columns)
    .where(_columns.ticket_sha256 == bindparam("sha256"), _columns.ended_at.is_(None))
    .with_for_update()
)
_OF_TICKET = select(_columns.id).where(_columns.ticket_sha256 == bindparam("sha256"))
_OLDEST_CHECK = (
    select(_check.commitment_id)
    .where(_check.answered_at.is_(None))
    .order_by(_check.asked_at, _check.commitment_id)
    .limit(1)
)
_CHECKS_WAITING = (
    select(func.count()).select_from(prepared.table(tables.UnlinkCheck)).where(_check.answered_at.is_(None))
)
_ERP_ID = select(_commitment.erp_id).where(_commitment.id == bindparam("id"))


@dataclass(frozen=True)
class Opened:
    """A visit that may begin. `minutes` is the time that the connector should leave between two of them."""

    ticket: str
    has_work: bool
    minutes: int


@dataclass
class _Visit:
    """A visit during one of its calls. What changes here is written when the call is done.

    `plan` says which lists are still to be read, and with "now" what was asked last and is not answered yet.
    """

    id: int
    ticket_sha256: str
    plan: dict[str, Any]
    said: str
    company_path: str
    steps_done: int
    steps_planned: int
    ended_at: datetime | None = None
    ended_as: str = ""


# --- the visit ----------------------------------------------------------------------------------------------------


def open(desk: Desk, user: str, password: str, address: str) -> Opened | None:
    """Begins a visit and ends every other one. None when user and password are wrong, or after too many tries."""
    if not _may_enter(desk, user, password, address):
        note(desk, None, "authenticate", user, "nvu")
        return None
    ticket = secrets.token_urlsafe(24)
    now = desk.now()
    with desk.writing() as session:
        known = session.get_one(tables.ErpConnection, 1, with_for_update=True)  # one after the other
        others = update(_visit).where(col(_visit.ended_at).is_(None))
        session.execute(others.values(ended_at=now, ended_as="Another visit began."))
        lists = [str(kind) for kind in LISTS] if _lists_are_due(known, now) else []
        # Also where purchase orders were off the last time: the visit finds out whether they still are.
        planned = (
            len(lists)
            + _checks_waiting(session)
            + exports.waiting(session, now)
            + min(exports.doubted(session, known), MOST_DOUBTS)
        )
        visit_id = prepared.insert(
            session,
            _visit,
            ticket_sha256=accounts.digest(ticket),
            started_at=now,
            last_at=now,
            step=json.dumps({"lists": lists, "begun_at": now.isoformat()}),
            steps_planned=planned,
        )
        _log(session, visit_id, now, "authenticate", user, "")
        _forget_old(session, now)
        return Opened(ticket, planned > 0, known.run_every_minutes)


def _may_enter(desk: Desk, user: str, password: str, address: str) -> bool:
    with desk.reading() as session:
        known = exports.connection(session)
        name, hashed = known.user_name, known.password_hash
    return accounts.machine_may_enter(desk, user, password, address, name=name, hashed=hashed)


def _lists_are_due(known: Row, now: datetime) -> bool:
    if known.lists_read_at is None or known.lists_wanted_at is not None:
        return True
    return bool(now - known.lists_read_at >= timedelta(hours=known.lists_every_hours))


def _checks_waiting(session: Session) -> int:
    return int(prepared.value(session, _CHECKS_WAITING))


def _any_order_waits(session: Session, now: datetime, plan: dict[str, Any]) -> bool:
    known = exports.connection(session)
    if known.purchase_orders_on is False:
        return False
    doubts_left: int = plan.get("doubts_left", MOST_DOUBTS)
    return exports.any_waiting(session, now) or min(exports.doubted(session, known), doubts_left) > 0


def _forget_old(session: Session, now: datetime) -> None:
    old = tables.ErpMessage
    session.execute(delete(old).where(col(old.at) < now - LOG_KEPT))
    with_words = select(col(old.session_id)).where(col(old.session_id).is_not(None))
    gone = delete(_visit).where(col(_visit.started_at) < now - LOG_KEPT, col(_visit.id).not_in(with_words))
    session.execute(gone.execution_options(synchronize_session=False))


@contextmanager
def _visiting(desk: Desk, ticket: str) -> Iterator[tuple[Session, _Visit, datetime]]:
    """A transaction in the visit of this ticket, one at a time. Raises Refused(SIGNED_OUT) when there is none."""
    with desk.writing() as session:
        now = desk.now()
        row = prepared.first(session, _ALIVE, sha256=accounts.digest(ticket))
        if row is None:
            raise Refused(Why.SIGNED_OUT, NO_SESSION)
        known = (row.id, row.ticket_sha256, json.loads(row.step), row.said, row.company_path)
        visit = _Visit(*known, row.steps_done, row.steps_planned)
        yield session, visit, now
        prepared.update(
            session,
            _visit,
            {"id": visit.id},
            last_at=now,
            step=json.dumps(visit.plan),
            said=visit.said,
            company_path=visit.company_path,
            steps_done=visit.steps_done,
            ended_at=visit.ended_at,
            ended_as=visit.ended_as,
        )


# --- what company file is open ------------------------------------------------------------------------------------


def introduce(desk: Desk, ticket: str, received: str, facts: CompanyFacts) -> None:
    """Takes down what the ERP tells of itself; the first company file is remembered.

    Raises Refused(CONFLICT) for another one and for a QuickBooks that is too old; the visit stays open, so that the
    connector can ask why.
    """
    with _visiting(desk, ticket) as (session, visit, now):
        known = exports.connection(session)
        problem = _unfit(known, facts)
        visit.said = problem
        visit.company_path = facts.path
        visit.plan["fits"] = not problem
        _log(session, visit.id, now, "company", received, problem)
        if not problem:
            exports.change_connection(
                session,
                company_file=known.company_file or facts.file_id,
                company_name=facts.name,
                company_path=facts.path,
                product=facts.product,
                purchase_orders_on=facts.purchase_orders_on,
                class_tracking_on=facts.class_tracking_on,
            )
    if problem:
        raise Refused(Why.CONFLICT, problem)


def _unfit(known: Row, facts: CompanyFacts) -> str:
    if known.company_file and known.company_file.casefold() != facts.file_id.casefold():
        return OTHER_FILE.format(name=known.company_name or known.company_path or "its name is not known")
    if facts.versions and MESSAGE_VERSION not in facts.versions:
        return TOO_OLD.format(newest=facts.versions[-1])
    return ""


# --- step by step -------------------------------------------------------------------------------------------------


def next_step(desk: Desk, ticket: str, write: Callable[[Step], str]) -> str:
    """Decides the next step, writes it down and returns `write(step)` for the ERP; "" when nothing is left.

    An order is out of hand before this returns. Raises Refused(CONFLICT) while the last step is not answered, and
    until the right company file was introduced.
    """
    with _visiting(desk, ticket) as (session, visit, now):
        if not visit.plan.get("fits"):
            raise Refused(Why.CONFLICT, visit.said or NOT_INTRODUCED)
        if visit.plan.get("now"):
            raise Refused(Why.CONFLICT, OUT_OF_ORDER)
        request = ""
        if chosen := _choose(session, now, visit):
            step, visit.plan["now"] = chosen
            request = write(step)
        _log(session, visit.id, now, "sendRequestXML", "", request)
        return request


def _choose(session: Session, now: datetime, visit: _Visit) -> tuple[Step, dict[str, Any]] | None:
    plan = visit.plan
    if plan["lists"]:
        kind, iterator = plan["lists"][0], plan.get("iterator", "")
        return ReadList(ListKind(kind), iterator), {"is": "list", "kind": kind}
    check = _next_check(session)
    if check is not None:
        return AskId(check[1]), {"is": "check", "commitment": check[0]}
    known = exports.connection(session)
    if known.purchase_orders_on is False:
        visit.said = ORDERS_OFF if exports.any_waiting(session, now) else ""
        return None
    return _choose_order(session, now, visit.ticket_sha256) or _choose_doubted(session, known, plan)


def _next_check(session: Session) -> tuple[int, str] | None:
    """The oldest question that was not asked yet. In two statements, as SQLite would look through all commitments."""
    asked = prepared.value(session, _OLDEST_CHECK)
    return None if asked is None else (asked, prepared.value(session, _ERP_ID, id=asked))


def _choose_order(session: Session, now: datetime, ticket: str) -> tuple[Step, dict[str, Any]] | None:
    while (one := exports.next_candidate(session, now, ticket)) is not None:
        if one.ask_first:
            return AskOrder(one.number), {"is": "ask", "export": one.export_id}
        if exports.hand_over(session, now, one, ticket):  # else it was withdrawn in this moment
            return HandOrder(one.request), {"is": "order", "export": one.export_id}
    return None


def _choose_doubted(session: Session, known: Row, plan: dict[str, Any]) -> tuple[Step, dict[str, Any]] | None:
    """What can wait until nothing else is left; not again in this visit once it could not be asked."""
    left = plan.get("doubts_left", MOST_DOUBTS)
    doubted = exports.next_doubted(session, known) if left else None
    if doubted is None:
        return None
    plan["doubts_left"] = left - 1
    return AskId(doubted[1]), {"is": "doubt", "export": doubted[0], "id": doubted[1]}


def answered(desk: Desk, ticket: str, received: str, read: Callable[[Step], Outcome]) -> int:
    """Writes down what came of the last step, before the connector is told to go on.

    Returns how far the visit is, 1 to 99 percent, or 100 when nothing is left. Raises Refused(CONFLICT) when nothing
    was asked.
    """
    with _visiting(desk, ticket) as (session, visit, now):
        asked = visit.plan.pop("now", None)
        if not asked:
            raise Refused(Why.CONFLICT, OUT_OF_ORDER)
        _TAKEN[asked["is"]](_Taking(desk, session, visit, now, asked), read)
        visit.steps_done += 0 if visit.plan.get("iterator") else 1
        percent = _percent(session, visit, now)
        _log(session, visit.id, now, "receiveResponseXML", received, str(percent))
        return percent


@dataclass(frozen=True)
class _Taking:
    """A step that is answered, with all that writing it down needs."""

    desk: Desk
    session: Session
    visit: _Visit
    now: datetime
    asked: dict[str, Any]


def _take_list(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    session, plan, now = taking.session, taking.visit.plan, taking.now
    kind = ListKind(taking.asked["kind"])
    page = read(ReadList(kind))
    if isinstance(page, ListPage):
        erp_lists.receive(session, now, page.entries)
        if page.remaining:
            plan["iterator"] = page.iterator_id
            return
        erp_lists.finish(session, kind, datetime.fromisoformat(plan["begun_at"]), now)
    else:
        taking.visit.said = _trouble(page)
        plan["incomplete"] = True
    plan.pop("iterator", None)
    plan["lists"] = plan["lists"][1:]
    if not plan["lists"] and not plan.get("incomplete"):
        exports.change_connection(session, lists_read_at=now, lists_wanted_at=None)


def _take_check(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    outcome = read(AskId(""))
    if isinstance(outcome, Found):
        exporting.settle_unlink(
            taking.desk, taking.session, taking.now, taking.asked["commitment"], gone=not outcome.orders
        )
    else:
        exporting.unlink_not_asked(taking.session, taking.now, taking.asked["commitment"], _trouble(outcome))


def _take_doubt(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    outcome = read(AskId(""))
    if isinstance(outcome, Found):
        exports.settle_doubt(taking.session, taking.asked["export"], taking.asked["id"], gone=not outcome.orders)
        return
    taking.visit.said = _trouble(outcome)
    taking.visit.plan["doubts_left"] = 0


def _take_asked(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    outcome = read(AskOrder(""))
    answer = outcome if isinstance(outcome, Found | Trouble) else Trouble("", "QuickBooks answered something else.")
    ticket = taking.visit.ticket_sha256
    answering.found(taking.desk, taking.session, taking.now, taking.asked["export"], ticket, answer)


def _take_order(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    outcome = read(HandOrder(""))
    if not isinstance(outcome, Answer):
        raise TypeError(f"an order was answered with {type(outcome).__name__}")
    ticket = taking.visit.ticket_sha256
    answering.answered(taking.desk, taking.session, taking.now, taking.asked["export"], ticket, outcome)


_TAKEN: dict[str, Callable[[_Taking, Callable[[Step], Outcome]], None]] = {
    "list": _take_list,
    "check": _take_check,
    "ask": _take_asked,
    "doubt": _take_doubt,
    "order": _take_order,
}


def _trouble(outcome: Outcome) -> str:
    if isinstance(outcome, Trouble):
        return " ".join(part for part in ("QuickBooks said:", outcome.code, outcome.text) if part)
    return "QuickBooks answered something else than it was asked."


def _percent(session: Session, visit: _Visit, now: datetime) -> int:
    """Of what was planned when the visit began: what waits is not counted again after each step."""
    if not (visit.plan["lists"] or _checks_waiting(session) or _any_order_waits(session, now, visit.plan)):
        return 100
    return max(1, min(99, visit.steps_done * 100 // max(visit.steps_planned, 1)))


def interrupted(desk: Desk, ticket: str, operation: str, received: str, said: str) -> None:
    """No answer exists, or the connector cannot reach the ERP: the last step stays in doubt, and `said` is kept."""
    with _visiting(desk, ticket) as (session, visit, now):
        visit.said = said
        _log(session, visit.id, now, operation, received, said)


# --- the end, and the log -----------------------------------------------------------------------------------------


def last_error(desk: Desk, ticket: str) -> str:
    """What the person at the connector is told. Raises Refused(SIGNED_OUT)."""
    with _visiting(desk, ticket) as (session, visit, now):
        said = visit.said or "Nothing is left to do."
        _log(session, visit.id, now, "getLastError", "", said)
        return said


def close(desk: Desk, ticket: str) -> str:
    """Ends the visit; what was asked and not answered is in doubt from now on. Raises Refused(SIGNED_OUT)."""
    with _visiting(desk, ticket) as (session, visit, now):
        visit.ended_at = now
        visit.ended_as = ENDED["broken" if visit.said else "done"].format(said=visit.said)
        _log(session, visit.id, now, "closeConnection", "", visit.ended_as)
        return visit.ended_as


def note(desk: Desk, ticket: str | None, operation: str, received: str, answered: str) -> None:
    """A line of the log for a call that changed nothing."""
    with desk.writing() as session:
        visit_id = prepared.value(session, _OF_TICKET, sha256=accounts.digest(ticket)) if ticket else None
        if visit_id is not None:
            _log(session, visit_id, desk.now(), operation, received, answered)
            return
        _log(session, None, desk.now(), operation, received[:STRAY_LIMIT], answered[:STRAY_LIMIT])
        _forget_old_strays(session)


def _forget_old_strays(session: Session) -> None:
    call = tables.ErpMessage
    strays = select(col(call.id)).where(col(call.session_id).is_(None)).order_by(col(call.id).desc())
    oldest_kept = session.scalar(strays.offset(STRAYS_KEPT - 1).limit(1))
    if oldest_kept is not None:
        session.execute(delete(call).where(col(call.session_id).is_(None), col(call.id) < oldest_kept))


def _log(session: Session, visit_id: int | None, now: datetime, operation: str, received: str, answered: str) -> None:
    prepared.insert(
        session,
        tables.ErpMessage,
        session_id=visit_id,
        at=now,
        operation=operation[:60],
        received=_kept(received),
        answered=_kept(answered),
    )


def _kept(words: str) -> str:
    """As much as is kept of a message, without what PostgreSQL cannot store."""
    return words[:LOG_LIMIT].replace("\x00", "").encode("utf-8", "replace").decode()

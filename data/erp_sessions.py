"""The visits of the connector: who it is, what it is asked next, what it answered, and the log of it all.

Every call is one transaction: what is handed over is written down before the connector gets it, and what it answered
before it is told to go on. A visit that breaks off at any point leaves its last step in doubt, never half done.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, update
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, func, select

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
_check, _commitment = prepared.columns(tables.UnlinkCheck), prepared.columns(tables.Commitment)
_ALIVE = (
    sa_select(_visit)
    .where(col(_visit.ticket_sha256) == bindparam("sha256"), col(_visit.ended_at).is_(None))
    .with_for_update()
)
_OLDEST_CHECK = (
    sa_select(_check.commitment_id)
    .where(_check.answered_at.is_(None))
    .order_by(_check.asked_at, _check.commitment_id)
    .limit(1)
)
_CHECKS_WAITING = (
    sa_select(func.count()).select_from(prepared.table(tables.UnlinkCheck)).where(_check.answered_at.is_(None))
)
_ERP_ID = sa_select(_commitment.erp_id).where(_commitment.id == bindparam("id"))


@dataclass(frozen=True)
class Opened:
    """A visit that may begin. `minutes` is the time that the connector should leave between two of them."""

    ticket: str
    has_work: bool
    minutes: int


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
        lists = [str(kind) for kind in LISTS] if _lists_are_due(session, known, now) else []
        visit = tables.ErpSession(
            ticket_sha256=_digest(ticket),
            started_at=now,
            last_at=now,
            step=json.dumps({"lists": lists, "begun_at": now.isoformat()}),
        )
        # Also where purchase orders were off the last time: the visit finds out whether they still are.
        visit.steps_planned = (
            len(lists)
            + _checks_waiting(session)
            + exports.waiting(session, now)
            + min(exports.doubted(session), MOST_DOUBTS)
        )
        session.add(visit)
        session.flush()
        _log(session, visit, now, "authenticate", user, "")
        _forget_old(session, now)
        return Opened(ticket, visit.steps_planned > 0, known.run_every_minutes)


def _may_enter(desk: Desk, user: str, password: str, address: str) -> bool:
    with desk.reading() as session:
        known = exports.connection(session)
        name, hashed = known.user_name, known.password_hash
    return accounts.machine_may_enter(desk, user, password, address, name=name, hashed=hashed)


def _digest(ticket: str) -> str:
    return hashlib.sha256(ticket.encode("utf-8", "replace")).hexdigest()


def _lists_are_due(session: Session, known: tables.ErpConnection, now: datetime) -> bool:
    if known.lists_read_at is None or known.lists_wanted_at is not None:
        return True
    return now - known.lists_read_at >= timedelta(hours=known.lists_every_hours)


def _checks_waiting(session: Session) -> int:
    return int(prepared.value(session, _CHECKS_WAITING))


def _orders_waiting(session: Session, known: tables.ErpConnection, now: datetime, plan: dict[str, Any]) -> int:
    if known.purchase_orders_on is False:
        return 0
    doubts_left: int = plan.get("doubts_left", MOST_DOUBTS)
    return exports.waiting(session, now) + min(exports.doubted(session), doubts_left)


def _forget_old(session: Session, now: datetime) -> None:
    old = tables.ErpMessage
    session.execute(delete(old).where(col(old.at) < now - LOG_KEPT))
    with_words = select(old.session_id).where(col(old.session_id).is_not(None))
    gone = delete(_visit).where(col(_visit.started_at) < now - LOG_KEPT, col(_visit.id).not_in(with_words))
    session.execute(gone.execution_options(synchronize_session=False))


@contextmanager
def _visiting(desk: Desk, ticket: str) -> Iterator[tuple[Session, tables.ErpSession, datetime]]:
    """A transaction in the visit of this ticket, one at a time. Raises Refused(SIGNED_OUT) when there is none."""
    with desk.writing() as session:
        now = desk.now()
        visit: tables.ErpSession | None = session.scalar(_ALIVE, {"sha256": _digest(ticket)})
        if visit is None:
            raise Refused(Why.SIGNED_OUT, NO_SESSION)
        visit.last_at = now
        session.add(visit)
        yield session, visit, now


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
        visit.step = json.dumps({**json.loads(visit.step), "fits": not problem})
        _log(session, visit, now, "company", received, problem)
        if not problem:
            known.company_file = known.company_file or facts.file_id
            known.company_name, known.company_path, known.product = facts.name, facts.path, facts.product
            known.purchase_orders_on = facts.purchase_orders_on
            known.class_tracking_on = facts.class_tracking_on
            session.add(known)
    if problem:
        raise Refused(Why.CONFLICT, problem)


def _unfit(known: tables.ErpConnection, facts: CompanyFacts) -> str:
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
        plan = json.loads(visit.step)
        if not plan.get("fits"):
            raise Refused(Why.CONFLICT, visit.said or NOT_INTRODUCED)
        if plan.get("now"):
            raise Refused(Why.CONFLICT, OUT_OF_ORDER)
        chosen = _choose(session, now, visit, plan)
        if chosen is None:
            _log(session, visit, now, "sendRequestXML", "", "")
            return ""
        step, plan["now"] = chosen
        visit.step = json.dumps(plan)
        request = write(step)
        _log(session, visit, now, "sendRequestXML", "", request)
        return request


def _choose(
    session: Session, now: datetime, visit: tables.ErpSession, plan: dict[str, Any]
) -> tuple[Step, dict[str, Any]] | None:
    if plan["lists"]:
        kind, iterator = plan["lists"][0], plan.get("iterator", "")
        return ReadList(ListKind(kind), iterator), {"is": "list", "kind": kind}
    check = _next_check(session)
    if check is not None:
        return AskId(check[1]), {"is": "check", "commitment": check[0]}
    if exports.connection(session).purchase_orders_on is False:
        visit.said = ORDERS_OFF if exports.waiting(session, now) else ""
        return None
    return _choose_order(session, now, visit) or _choose_doubted(session, plan)


def _next_check(session: Session) -> tuple[int, str] | None:
    """The oldest question that was not asked yet. In two statements, as SQLite would look through all commitments."""
    asked = prepared.value(session, _OLDEST_CHECK)
    return None if asked is None else (asked, prepared.value(session, _ERP_ID, id=asked))


def _choose_order(session: Session, now: datetime, visit: tables.ErpSession) -> tuple[Step, dict[str, Any]] | None:
    while (one := exports.next_candidate(session, now, visit.ticket_sha256)) is not None:
        if one.ask_first:
            return AskOrder(one.number), {"is": "ask", "export": one.export_id}
        if exports.hand_over(session, now, one, visit.ticket_sha256):
            return HandOrder(one.request), {"is": "order", "export": one.export_id}
        session.expire_all()  # it was withdrawn in this moment
    return None


def _choose_doubted(session: Session, plan: dict[str, Any]) -> tuple[Step, dict[str, Any]] | None:
    """What can wait until nothing else is left; not again in this visit once it could not be asked."""
    left = plan.get("doubts_left", MOST_DOUBTS)
    doubted = exports.next_doubted(session) if left else None
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
        plan = json.loads(visit.step)
        asked = plan.pop("now", None)
        if not asked:
            raise Refused(Why.CONFLICT, OUT_OF_ORDER)
        visit.step = json.dumps(plan)
        _TAKEN[asked["is"]](_Taking(desk, session, visit, now, plan, asked), read)
        visit = session.get_one(_visit, visit.id)
        visit.steps_done += 0 if json.loads(visit.step).get("iterator") else 1
        percent = _percent(session, visit, now)
        _log(session, visit, now, "receiveResponseXML", received, str(percent))
        return percent


@dataclass(frozen=True)
class _Taking:
    """A step that is answered, with all that writing it down needs."""

    desk: Desk
    session: Session
    visit: tables.ErpSession
    now: datetime
    plan: dict[str, Any]
    asked: dict[str, Any]


def _take_list(taking: _Taking, read: Callable[[Step], Outcome]) -> None:
    session, plan, now = taking.session, taking.plan, taking.now
    kind = ListKind(taking.asked["kind"])
    page = read(ReadList(kind))
    if isinstance(page, ListPage):
        erp_lists.receive(session, now, page.entries)
        if page.remaining:
            plan["iterator"] = page.iterator_id
            taking.visit.step = json.dumps(plan)
            return
        erp_lists.finish(session, kind, datetime.fromisoformat(plan["begun_at"]), now)
    else:
        taking.visit.said = _trouble(page)
        plan["incomplete"] = True
    plan.pop("iterator", None)
    plan["lists"] = plan["lists"][1:]
    taking.visit.step = json.dumps(plan)
    if not plan["lists"] and not plan.get("incomplete"):
        known = exports.connection(session)
        known.lists_read_at, known.lists_wanted_at = now, None
        session.add(known)


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
    taking.visit.step = json.dumps({**taking.plan, "doubts_left": 0})


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


def _percent(session: Session, visit: tables.ErpSession, now: datetime) -> int:
    plan, known = json.loads(visit.step), exports.connection(session)
    left = len(plan["lists"]) + _checks_waiting(session) + _orders_waiting(session, known, now, plan)
    if left == 0:
        return 100
    return max(1, min(99, visit.steps_done * 100 // (visit.steps_done + left)))


def interrupted(desk: Desk, ticket: str, operation: str, received: str, said: str) -> None:
    """No answer exists, or the connector cannot reach the ERP: the last step stays in doubt, and `said` is kept."""
    with _visiting(desk, ticket) as (session, visit, now):
        visit.said = said
        _log(session, visit, now, operation, received, said)


# --- the end, and the log -----------------------------------------------------------------------------------------


def last_error(desk: Desk, ticket: str) -> str:
    """What the person at the connector is told. Raises Refused(SIGNED_OUT)."""
    with _visiting(desk, ticket) as (session, visit, now):
        said = visit.said or "Nothing is left to do."
        _log(session, visit, now, "getLastError", "", said)
        return said


def close(desk: Desk, ticket: str) -> str:
    """Ends the visit; what was asked and not answered is in doubt from now on. Raises Refused(SIGNED_OUT)."""
    with _visiting(desk, ticket) as (session, visit, now):
        visit.ended_at = now
        visit.ended_as = ENDED["broken" if visit.said else "done"].format(said=visit.said)
        _log(session, visit, now, "closeConnection", "", visit.ended_as)
        return visit.ended_as


def note(desk: Desk, ticket: str | None, operation: str, received: str, answered: str) -> None:
    """A line of the log for a call that changed nothing."""
    with desk.writing() as session:
        same = col(_visit.ticket_sha256) == _digest(ticket or "")
        visit = session.exec(select(_visit).where(same)).first() if ticket else None
        if visit is not None:
            _log(session, visit, desk.now(), operation, received, answered)
            return
        _log(session, None, desk.now(), operation, received[:STRAY_LIMIT], answered[:STRAY_LIMIT])
        _forget_old_strays(session)


def _forget_old_strays(session: Session) -> None:
    call = tables.ErpMessage
    strays = select(call.id).where(col(call.session_id).is_(None)).order_by(col(call.id).desc())
    oldest_kept = session.exec(strays.offset(STRAYS_KEPT - 1).limit(1)).first()
    if oldest_kept is not None:
        session.execute(delete(call).where(col(call.session_id).is_(None), col(call.id) < oldest_kept))


def _log(
    session: Session, visit: tables.ErpSession | None, now: datetime, operation: str, received: str, answered: str
) -> None:
    session.add(
        tables.ErpMessage(
            session_id=visit.id if visit else None,
            at=now,
            operation=operation[:60],
            received=_kept(received),
            answered=_kept(answered),
        )
    )


def _kept(words: str) -> str:
    """As much as is kept of a message, without what PostgreSQL cannot store."""
    return words[:LOG_LIMIT].replace("\x00", "").encode("utf-8", "replace").decode()

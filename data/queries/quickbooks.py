"""How the connector stands: the last visits, the company file, what was chosen, and the log for the administrator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from core.erp import ListKind
from core.permissions import may_change_settings, sees_the_queue
from data import erp_connection, erp_lists, exports, people, tables
from data.desk import Caller, Desk

PAGE = 50
NOT_ALLOWED = "QuickBooks is for people with a permission on ERP Integrations."
ONLY_ADMINS = "Only an ERP Integrations Admin reads the log of the connector."


@dataclass(frozen=True)
class Visit:
    """One session of the connector; `ended_as` is "" while it runs, `trouble` what kept it from doing its work."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    ended_as: str
    company_path: str
    trouble: str
    calls: int


@dataclass(frozen=True)
class Connection:
    """What the page shows of it. `settings` are the columns of erp_connection.SETTINGS; moments are aware UTC.

    `is_set_up` when a password was made: without one, files are used. `untried` when nobody came in with it yet. `silent` when the connector has not called for
    so long that something must be wrong. `turned_away_at` is the last call with a wrong user or password, unless a
    visit or a new password came after it. `lists_overdue` when the lists were not read although visits were due to.
    """

    is_set_up: bool
    untried: bool
    may_change: bool
    user: str
    owner_id: str
    file_id: str
    company_name: str
    company_path: str
    company_file: str
    product: str
    purchase_orders_on: bool | None
    class_tracking_on: bool | None
    settings: Mapping[str, Any]
    last: Visit | None
    silent: bool
    turned_away_at: datetime | None
    lists_read_at: datetime | None
    lists_wanted: bool
    lists_overdue: bool
    entries: Mapping[ListKind, int]


def connection(desk: Desk, caller: Caller) -> Connection:
    """Raises Refused(NOT_ALLOWED) without the ERP permission."""
    entries = erp_lists.counts(desk)
    with desk.reading() as session:
        now = desk.now()
        person = people.who_may(session, caller, now, sees_the_queue, NOT_ALLOWED)
        known = exports.connection(session)
        visits = _visits(session, 1, 0)
        last = visits[0] if visits else None
        return Connection(
            is_set_up=known.password_hash != "",
            untried=_untried(known, last),
            may_change=may_change_settings(person),
            user=known.user_name,
            owner_id=known.owner_id,
            file_id=known.file_id,
            company_name=known.company_name,
            company_path=known.company_path,
            company_file=known.company_file,
            product=known.product,
            purchase_orders_on=known.purchase_orders_on,
            class_tracking_on=known.class_tracking_on,
            settings={one.name: getattr(known, one.name) for one in erp_connection.SETTINGS},
            last=last,
            silent=last is not None and now - last.started_at > erp_connection.SILENT_AFTER,
            turned_away_at=_turned_away(session, known, last),
            lists_read_at=known.lists_read_at,
            lists_wanted=known.lists_wanted_at is not None,
            lists_overdue=_overdue(known, now),
            entries=entries,
        )


def _untried(known: tables.ErpConnection, last: Visit | None) -> bool:
    made = known.password_made_at
    return known.password_hash != "" and (last is None or (made is not None and last.started_at < made))


def _turned_away(session: Session, known: tables.ErpConnection, last: Visit | None) -> datetime | None:
    call = tables.ErpMessage
    strangers = (col(call.session_id).is_(None), col(call.operation) == "authenticate")
    at = session.exec(select(func.max(call.at)).where(*strangers)).one()
    since = [moment for moment in (known.password_made_at, last.started_at if last else None) if moment]
    return at if at and since and at > max(since) else None


def _overdue(known: tables.ErpConnection, now: datetime) -> bool:
    if known.lists_read_at is None:
        return False
    return now - known.lists_read_at > timedelta(hours=known.lists_every_hours) + erp_connection.SILENT_AFTER


def _visits(session: Session, limit: int, offset: int) -> tuple[Visit, ...]:
    table, call = tables.ErpSession, tables.ErpMessage
    calls = select(func.count()).where(col(call.session_id) == col(table.id)).scalar_subquery()
    rows = session.exec(select(table, calls).order_by(col(table.id).desc()).limit(limit).offset(offset))
    return tuple(
        Visit(row.id or 0, row.started_at, row.ended_at, row.ended_as, row.company_path, row.said, count)
        for row, count in rows
    )


# --- the log ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Message:
    """One call with what came in and what went out."""

    at: datetime
    operation: str
    received: str
    answered: str


def visits(desk: Desk, caller: Caller, page: int = 1) -> tuple[tuple[Visit, ...], int]:
    """A page of the visits, newest first, and how many pages there are. Raises Refused but for ERP Admins."""
    with desk.reading() as session:
        _admin(session, desk, caller)
        count = session.exec(select(func.count()).select_from(tables.ErpSession)).one()
        return _visits(session, PAGE, (max(page, 1) - 1) * PAGE), max(1, -(-count // PAGE))


def messages(desk: Desk, caller: Caller, visit_id: int, page: int | None = None) -> tuple[Message, ...]:
    """The calls of one visit, in order: a page of them, or all. Raises Refused but for ERP Admins."""
    start = 0 if page is None else (max(page, 1) - 1) * PAGE
    in_order = _query(col(tables.ErpMessage.session_id) == visit_id).order_by(col(tables.ErpMessage.id)).offset(start)
    return _messages(desk, caller, in_order if page is None else in_order.limit(PAGE))


def strays(desk: Desk, caller: Caller) -> tuple[Message, ...]:
    """The newest calls without a good ticket: failed sign-ins and bad calls. Raises Refused but for ERP Admins."""
    newest = _query(col(tables.ErpMessage.session_id).is_(None)).order_by(col(tables.ErpMessage.id).desc())
    return _messages(desk, caller, newest.limit(PAGE))


def _query(where: Any) -> Any:
    return select(tables.ErpMessage).where(where)


def _messages(desk: Desk, caller: Caller, query: Any) -> tuple[Message, ...]:
    with desk.reading() as session:
        _admin(session, desk, caller)
        rows = session.exec(query)
        return tuple(Message(row.at, row.operation, row.received, row.answered) for row in rows)


def _admin(session: Session, desk: Desk, caller: Caller) -> None:
    people.who_may(session, caller, desk.now(), may_change_settings, ONLY_ADMINS)

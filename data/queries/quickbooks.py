"""How the connector stands: the last visits, the company file, what was chosen, and the log for the administrator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from core.erp import ListKind
from core.permissions import may_change_settings, sees_the_queue
from core.refusal import Refused, Why
from data import erp_connection, erp_lists, exports, people, tables
from data.desk import Caller, Desk

PAGE = 50
NOT_ALLOWED = "QuickBooks is for people with a permission on ERP Integrations."
ONLY_ADMINS = "Only an ERP Integrations Admin reads the log of the connector."


@dataclass(frozen=True)
class Visit:
    """One session of the connector; `ended_as` is "" while it runs."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    ended_as: str
    company_path: str
    calls: int


@dataclass(frozen=True)
class Connection:
    """What the page shows of it. `settings` are the columns of erp_connection.SETTINGS; moments are aware UTC.

    `is_set_up` when a password was made: without one, files are used. `silent` when the connector has not called for
    so long that something must be wrong.
    """

    is_set_up: bool
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
    lists_read_at: datetime | None
    lists_wanted: bool
    entries: Mapping[ListKind, int]


def connection(desk: Desk, caller: Caller) -> Connection:
    """Raises Refused(NOT_ALLOWED) without the ERP permission."""
    entries = erp_lists.counts(desk)
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        if not sees_the_queue(person):
            raise Refused(Why.NOT_ALLOWED, NOT_ALLOWED)
        known = exports.connection(session)
        visits = _visits(session, 1, 0)
        last = visits[0] if visits else None
        return Connection(
            is_set_up=known.password_hash != "",
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
            lists_read_at=known.lists_read_at,
            lists_wanted=known.lists_wanted_at is not None,
            entries=entries,
        )


def _visits(session: Session, limit: int, offset: int) -> tuple[Visit, ...]:
    table, call = tables.ErpSession, tables.ErpMessage
    calls = select(func.count()).where(col(call.session_id) == col(table.id)).scalar_subquery()
    rows = session.exec(select(table, calls).order_by(col(table.id).desc()).limit(limit).offset(offset))
    return tuple(
        Visit(row.id or 0, row.started_at, row.ended_at, row.ended_as, row.company_path, count) for row, count in rows
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


def messages(desk: Desk, caller: Caller, visit_id: int) -> tuple[Message, ...]:
    """The calls of one visit, in order. Raises Refused but for ERP Admins."""
    return _messages(desk, caller, col(tables.ErpMessage.session_id) == visit_id, newest=False)


def strays(desk: Desk, caller: Caller) -> tuple[Message, ...]:
    """The newest calls without a good ticket: failed sign-ins and bad calls. Raises Refused but for ERP Admins."""
    return _messages(desk, caller, col(tables.ErpMessage.session_id).is_(None), newest=True)


def _messages(desk: Desk, caller: Caller, where: Any, *, newest: bool) -> tuple[Message, ...]:
    with desk.reading() as session:
        _admin(session, desk, caller)
        table = tables.ErpMessage
        key = col(table.id)
        query = select(table).where(where).order_by(key.desc() if newest else key)
        rows = session.exec(query.limit(PAGE) if newest else query)
        return tuple(Message(row.at, row.operation, row.received, row.answered) for row in rows)


def _admin(session: Session, desk: Desk, caller: Caller) -> None:
    if not may_change_settings(people.load(session, caller, desk.now())):
        raise Refused(Why.NOT_ALLOWED, ONLY_ADMINS)

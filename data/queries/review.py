"""The approvers' queue: what was sent and waits, oldest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Integer, Row, Select, and_, bindparam, select
from sqlmodel import Session

from core.permissions import Person, sees_the_queue
from core.transitions import ErpStatus
from data import conversation, people, prepared, tables, visible
from data.desk import Caller, Desk
from data.queries.list_statements import ListFilter, asked, own_work
from data.queries.listing import days_until, totals

LISTED = 100  # of the oldest that wait, one by one; more are counted

_commitment, _sent = prepared.columns(tables.Commitment), prepared.columns(tables.Submission)
_vendor, _project = prepared.columns(tables.Vendor), prepared.columns(tables.Project)
_sender, _export = prepared.columns(tables.Person), prepared.columns(tables.Export)


class QueueRow(NamedTuple):
    """`content_hash` is that of the frozen submission; `mine` when four eyes forbid the viewer to accept it.

    `asked_at` is when the question was asked that waits for its answer, aware UTC, or None.
    """

    id: int
    version: int
    content_hash: str
    number: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    sent_by: str
    sent_at: datetime
    days: int
    submission: int
    mine: bool
    asked_at: datetime | None


def queue(desk: Desk, caller: Caller, *, first: int | None = None, also: int | None = None) -> tuple[QueueRow, ...]:
    """What waits for acceptance and the person may see, oldest first; empty without the ERP permission.

    All of it, or the `first` so many, and behind them the one whose id is `also` if it waits and is none of them.
    """
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        if not sees_the_queue(person):
            return ()
        company = people.company(session)
        rows = list(handed_over(session, person, ErpStatus.SENT, first))
        if also is not None and also not in {row.id for row in rows}:
            rows += prepared.rows(session, _one_of(visible.kinds(person)), id=also, **visible.values(person))
        days = days_until(now, company.time_zone)
        return tuple(_shown(row, days, four_eyes=company.four_eyes) for row in rows)


def queue_length(desk: Desk, caller: Caller) -> tuple[int, Decimal]:
    """How many wait for acceptance of those that the person may see, and what they come to."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        if not sees_the_queue(person):
            return 0, Decimal("0.00")
        found = totals(session, asked(session, person, ListFilter(erp_status=(ErpStatus.SENT,))))
        return found.get(ErpStatus.SENT, (0, Decimal("0.00")))


def handed_over(session: Session, person: Person, status: ErpStatus, first: int | None = None) -> Sequence[Any]:
    """The latest submissions of what is in this ERP status and the person may see, with what QuickBooks said of them.

    Oldest first, all or so many; `mine` is true where four eyes forbid the person to accept it.
    """
    kinds, values = visible.kinds(person), visible.values(person)
    if first is None:
        return prepared.rows(session, _oldest_first(kinds, status), **values)
    return prepared.rows(session, _oldest(kinds, status), first=first, **values)


@cache
def _oldest(kinds: tuple[visible.Kind, ...], status: ErpStatus) -> Select[Any]:
    """Gone through in the order of the index of what waits until so many are found.

    That it was sent at some moment says nothing new, but with it SQLite looks there. Otherwise it takes an index of ERP
    statuses, reads all and sorts them, which is the quicker way only for whoever wants all.
    """
    was_sent = _commitment.sent_at.is_not(None)
    return _oldest_first(kinds, status, in_turn=True).where(was_sent).limit(bindparam("first", type_=Integer))


@cache
def _one_of(kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    return _oldest_first(kinds, ErpStatus.SENT).where(_commitment.id == bindparam("id"))


@cache
def _oldest_first(kinds: tuple[visible.Kind, ...], status: ErpStatus, *, in_turn: bool = False) -> Select[Any]:
    sight = visible.anybody(kinds)
    columns: tuple[Any, ...] = (
        _commitment.id,
        _commitment.version,
        _sent.content_hash,
        _commitment.number,
        _commitment.title,
        _vendor.name.label("vendor"),
        _project.number.label("project_number"),
        _project.name.label("project_name"),
        _sent.total,
        _sender.name.label("sender"),
        _sent.sent_at,
        _commitment.submission,
        own_work(sight).label("mine"),
        conversation.asked_at().scalar_subquery().label("asked_at"),
        _export.error_code,
        _export.error_text,
    )
    latest = and_(_sent.commitment_id == _commitment.id, _sent.number == _commitment.submission)
    in_status = _commitment.erp_status == prepared.written(status.value)
    selected: Select[Any] = select(*columns)
    return (
        selected.select_from(prepared.table(tables.Commitment))
        .join(prepared.table(tables.Submission), latest)
        .join(prepared.table(tables.Project), _project.id == _commitment.project_id)
        .join(prepared.table(tables.Person), _sender.id == _sent.sent_by)
        .join(prepared.table(tables.Vendor), _vendor.id == _commitment.vendor_id, isouter=True)
        .join(prepared.table(tables.Export), _export.submission_id == _sent.id, isouter=True)
        .where(visible.seen(sight, in_turn=True), prepared.mostly(in_status) if in_turn else in_status)
        .order_by(_commitment.sent_at, _commitment.id)
    )


def _shown(row: Row[Any], days: Callable[[datetime], int], *, four_eyes: bool) -> QueueRow:
    return QueueRow(
        id=row.id,
        version=row.version,
        content_hash=row.content_hash,
        number=row.number,
        title=row.title,
        vendor=row.vendor or "",
        project=f"{row.project_number} {row.project_name}",
        amount=row.total,
        sent_by=row.sender,
        sent_at=row.sent_at,
        days=days(row.sent_at),
        submission=row.submission,
        mine=bool(row.mine) and four_eyes,
        asked_at=row.asked_at,
    )

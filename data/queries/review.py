"""The approvers' queue: what was sent and waits, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, Select, and_, select
from sqlmodel import col

from core.permissions import Person, sees_the_queue
from core.transitions import ErpStatus
from data import conversation, people, tables, visible
from data.desk import Caller, Desk
from data.queries.list_statements import own_work
from data.queries.listing import days_between

_commitment, _sent = tables.Commitment, tables.Submission
_vendor, _project, _sender, _export = tables.Vendor, tables.Project, tables.Person, tables.Export


@dataclass(frozen=True)
class QueueRow:
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


def queue(desk: Desk, caller: Caller) -> tuple[QueueRow, ...]:
    """Everything that waits for acceptance and the person may see, oldest first; empty without the ERP permission."""
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        if not sees_the_queue(person):
            return ()
        company = people.company(session)
        return tuple(_shown(row, now, company) for row in session.execute(handed_over(person, ErpStatus.SENT)))


def handed_over(person: Person, status: ErpStatus) -> Select[Any]:
    """The latest submissions of what is in this ERP status and the person may see, with what QuickBooks said of them.

    Oldest first; `mine` is true where four eyes forbid the person to accept it.
    """
    columns: tuple[Any, ...] = (
        col(_commitment.id),
        col(_commitment.version),
        col(_sent.content_hash),
        col(_commitment.number),
        col(_commitment.title),
        col(_vendor.name).label("vendor"),
        col(_project.number).label("project_number"),
        col(_project.name).label("project_name"),
        col(_sent.total),
        col(_sender.name).label("sender"),
        col(_sent.sent_at),
        col(_commitment.submission),
        own_work(visible.sight(person)).label("mine"),
        conversation.asked_at().scalar_subquery().label("asked_at"),
        col(_export.error_code),
        col(_export.error_text),
    )
    latest = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
    selected: Select[Any] = select(*columns)
    return (
        selected.select_from(_commitment)
        .join(_sent, latest)
        .join(_project, col(_project.id) == col(_commitment.project_id))
        .join(_sender, col(_sender.id) == col(_sent.sent_by))
        .join(_vendor, col(_vendor.id) == col(_commitment.vendor_id), isouter=True)
        .join(_export, col(_export.submission_id) == col(_sent.id), isouter=True)
        .where(visible.commitments(person), col(_commitment.erp_status) == status)
        .order_by(col(_sent.sent_at), col(_commitment.id))
    )


def _shown(row: Row[Any], now: datetime, company: tables.Company) -> QueueRow:
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
        days=days_between(row.sent_at, now, company.time_zone),
        submission=row.submission,
        mine=bool(row.mine) and company.four_eyes,
        asked_at=row.asked_at,
    )

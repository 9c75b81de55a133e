"""What waits for a file, the files that were made, and what in them nobody has confirmed yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, case, false, func, or_, select
from sqlmodel import col

from core.erp import ExportState
from core.permissions import Person, is_approver_in_own_right, lenders, sees_the_queue
from core.quickbooks import iif
from core.transitions import ErpStatus
from data import people, tables, visible
from data.desk import Caller, Desk

MOST_FILES = 100  # of the newest

_commitment, _sent, _export = tables.Commitment, tables.Submission, tables.Export
_vendor, _project, _file, _maker = tables.Vendor, tables.Project, tables.ErpFile, tables.Person


@dataclass(frozen=True)
class FileItem:
    """An accepted commitment on its way; `mine` when the person decides on it, `in_doubt` when QuickBooks may hold it.

    `file_id` is None while it waits. Money in currency with 2 decimals, moments aware UTC.
    """

    id: int
    version: int
    number: str
    reference: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    queued_at: datetime
    file_id: int | None
    in_doubt: bool
    mine: bool


@dataclass(frozen=True)
class FileRow:
    """A file with at least one commitment that the person may see; `may_download` when they decide on all of them."""

    id: int
    name: str
    made_at: datetime
    made_by: str
    format: str
    count: int
    to_confirm: int
    may_download: bool


@dataclass(frozen=True)
class Filing:
    """`waiting` and `in_files` oldest first, `files` newest first. `connector` when one is set up and takes the queue."""

    waiting: tuple[FileItem, ...]
    in_files: tuple[FileItem, ...]
    files: tuple[FileRow, ...]
    connector: bool


def filing(desk: Desk, caller: Caller) -> Filing:
    """All of it in one consistent read, limited to what the person may see; empty without the ERP permission."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        known = session.get(tables.ErpConnection, 1)
        connector = known is not None and known.password_hash != ""
        if not sees_the_queue(person):
            return Filing((), (), (), connector)
        zone = people.company(session).time_zone
        items = [_item(row) for row in session.execute(_items(person))]
        return Filing(
            tuple(one for one in items if one.file_id is None),
            tuple(one for one in items if one.file_id is not None),
            tuple(_shown(row, zone) for row in session.execute(_files(person))),
            connector,
        )


def decided_by(person: Person) -> ColumnElement[bool]:
    """`permissions.decides` as a condition in SQL, for what was handed to accounting."""
    own = visible.in_own_right(person) if is_approver_in_own_right(person) else false()
    return or_(own, *(visible.in_own_right(one) for one in lenders(person)))


def _items(person: Person) -> Select[Any]:
    columns: tuple[Any, ...] = (
        col(_commitment.id),
        col(_commitment.version),
        col(_commitment.number),
        col(_sent.erp_reference),
        col(_commitment.title),
        col(_vendor.name).label("vendor"),
        col(_project.number).label("project_number"),
        col(_project.name).label("project_name"),
        col(_sent.total),
        col(_export.queued_at),
        col(_export.file_id),
        col(_export.ask_first),
        decided_by(person).label("mine"),
    )
    latest = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
    selected: Select[Any] = select(*columns)
    return (
        selected.select_from(_commitment)
        .join(_sent, latest)
        .join(_export, col(_export.submission_id) == col(_sent.id))
        .join(_project, col(_project.id) == col(_commitment.project_id))
        .join(_vendor, col(_vendor.id) == col(_commitment.vendor_id), isouter=True)
        .where(
            visible.commitments(person),
            col(_commitment.erp_status) == ErpStatus.EXPORTING,
            col(_export.state).in_((ExportState.QUEUED, ExportState.FILE_PRODUCED)),
            col(_export.content) != "",
        )
        .order_by(col(_export.queued_at), col(_commitment.id))
    )


def _item(row: Row[Any]) -> FileItem:
    return FileItem(
        id=row.id,
        version=row.version,
        number=row.number,
        reference=row.erp_reference,
        title=row.title,
        vendor=row.vendor or "",
        project=f"{row.project_number} {row.project_name}",
        amount=row.total,
        queued_at=row.queued_at,
        file_id=row.file_id,
        in_doubt=row.ask_first and row.file_id is None,
        mine=bool(row.mine),
    )


def _files(person: Person) -> Select[Any]:
    """Counted over all that is in a file, so that nobody takes a part of it for the whole."""
    not_mine = func.sum(case((decided_by(person), 0), else_=1))
    seen = func.sum(case((visible.commitments(person), 1), else_=0))
    open_ = func.sum(case((col(_export.state) == ExportState.FILE_PRODUCED, 1), else_=0))
    columns: tuple[Any, ...] = (
        col(_file.id),
        col(_file.made_at),
        col(_maker.name),
        col(_file.format),
        func.count().label("in_it"),
        open_.label("to_confirm"),
        not_mine.label("not_mine"),
    )
    selected: Select[Any] = select(*columns)
    return (
        selected.select_from(_file)
        .join(_maker, col(_maker.id) == col(_file.made_by))
        .join(_export, col(_export.file_id) == col(_file.id))
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .group_by(col(_file.id), col(_file.made_at), col(_maker.name), col(_file.format))
        .having(seen > 0)
        .order_by(col(_file.id).desc())
        .limit(MOST_FILES)
    )


def _shown(row: Row[Any], zone: str) -> FileRow:
    return FileRow(
        id=row.id,
        name=iif.file_name(row.id, people.local(row.made_at, zone).date(), row.format),
        made_at=row.made_at,
        made_by=row.name,
        format=row.format,
        count=row.in_it,
        to_confirm=row.to_confirm,
        may_download=row.not_mine == 0,
    )

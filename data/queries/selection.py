"""What a bulk action must have seen of many commitments: ids, versions, hashes and numbers, in one query."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, and_
from sqlmodel import col

from core.bulk import MOST, Item
from core.transitions import ErpStatus
from data import cases, people, tables
from data.desk import Caller, Desk
from data.queries.listing import ListFilter, matching

_commitment, _sent = tables.Commitment, tables.Submission


def selection(
    desk: Desk,
    caller: Caller,
    where: ListFilter,
    *,
    only: Collection[int] | None = None,
    sort: str = "number",
    descending: bool = False,
) -> tuple[Item, ...]:
    """What matches the filters and the person may see, in the order of the list, the first `MOST` of it.

    `only` narrows it to these ids. For what accounting holds the hash is that of the frozen submission.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        latest = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
        columns: tuple[Any, ...] = (
            col(_commitment.id),
            col(_commitment.version),
            col(_commitment.number),
            col(_commitment.erp_status),
            col(_commitment.project_id),
            col(_sent.content_hash),
        )
        query = matching(session, person, where, sort, descending).join(_sent, latest, isouter=True)
        if only is not None:
            query = query.where(col(_commitment.id).in_(only))
        return tuple(_item(row) for row in session.execute(query.with_only_columns(*columns).limit(MOST)))


def _item(row: Row[Any]) -> Item:
    status = ErpStatus(row.erp_status)
    return Item(
        id=row.id,
        version=row.version,
        content_hash=row.content_hash if status in cases.HELD else None,
        number=row.number,
        status=status,
        project_id=row.project_id,
    )

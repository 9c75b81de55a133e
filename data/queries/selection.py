"""What a bulk action must have seen of many commitments: ids, versions, hashes, numbers, and whom they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select
from sqlmodel import Session, col

from core import permissions
from core.bulk import MOST, Item
from core.permissions import Person, lenders
from core.transitions import ErpStatus
from data import cases, people, tables
from data.desk import Caller, Desk
from data.queries.list_statements import ListFilter, matching

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
            col(_commitment.private),
            col(_commitment.submission),
            col(_commitment.created_by),
            col(_sent.content_hash),
        )
        query, values = matching(session, person, where, sort, descending)
        query = query.join(_sent, latest, isouter=True)
        if only is not None:
            query = query.where(col(_commitment.id).in_(only))
        rows = session.execute(query.with_only_columns(*columns).limit(MOST), values).all()
        viewers, senders = _viewers(session, rows), _senders(session, rows, person)
        four_eyes = people.company(session).four_eyes
        return tuple(_item(row, viewers[row.id], senders[row.id], four_eyes) for row in rows)


def _viewers(session: Session, rows: Collection[Row[Any]]) -> defaultdict[int, frozenset[int]]:
    """Who is on the list of the private ones, by commitment id."""
    table, private = tables.CommitmentViewer, [row.id for row in rows if row.private]
    return _by_commitment(session, col(table.commitment_id), col(table.person_id), private)


def _senders(session: Session, rows: Collection[Row[Any]], person: Person) -> defaultdict[int, frozenset[int]]:
    """In which of those that wait the person, or somebody they stand in for, sent any submission, by commitment id."""
    eyes = col(_sent.sent_by).in_([person.id, *(absent.id for absent in lenders(person))])
    waiting = [row.id for row in rows if row.erp_status == ErpStatus.SENT]
    return _by_commitment(session, col(_sent.commitment_id), col(_sent.sent_by), waiting, eyes)


def _by_commitment(
    session: Session, commitment: Any, person: Any, ids: list[int], *where: ColumnElement[bool]
) -> defaultdict[int, frozenset[int]]:
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    if ids:
        for key, one in session.execute(select(commitment, person).where(commitment.in_(ids), *where)):
            found[key] |= {one}
    return found


def _item(row: Row[Any], viewers: frozenset[int], senders: frozenset[int], four_eyes: bool) -> Item:
    status = ErpStatus(row.erp_status)
    return Item(
        id=row.id,
        version=row.version,
        content_hash=row.content_hash if status in cases.HELD else None,
        number=row.number,
        status=status,
        secured=permissions.Item(row.project_id, row.private, viewers, row.submission >= 1),
        created_by=row.created_by,
        senders=senders,
        four_eyes=four_eyes,
    )

"""Memory: what is similar to a commitment, as far as the person may see it. It reminds and never blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlmodel import Session, col

from core import memory
from core.commitment import Commitment
from core.permissions import Person
from core.transitions import ErpStatus
from data import cases, people, records, tables, visible
from data.desk import Caller, Desk

SHOWN = 3  # of each kind, the latest
MOST_LOOKED_AT = 200  # the latest, of a cost code or of what may be a duplicate

_commitment, _project = tables.Commitment, tables.Project
_sent, _cited, _code, _by_code = tables.Submission, tables.Finding, tables.CostCode, tables.CitedCode


@dataclass(frozen=True)
class Rejected:
    """An earlier rejection: of which commitment and submission, when (aware UTC), why, and how it stands now."""

    commitment_id: int
    number: str
    submission: int
    at: datetime
    comment: str
    status: ErpStatus


@dataclass(frozen=True)
class Again:
    """The same thing before: a reason on this vendor, or a cost code. `latest` are the newest few of `count`.

    `at_least` when there may be more than were looked at.
    """

    code: str
    count: int
    latest: tuple[Rejected, ...]
    at_least: bool = False


@dataclass(frozen=True)
class Duplicate:
    """Another commitment that may be the same one; `why` says what they share."""

    commitment_id: int
    number: str
    title: str
    project: str
    amount: Decimal
    status: ErpStatus
    why: str


@dataclass(frozen=True)
class Similar:
    """`reasons` by reason code on this vendor, `cost_codes` rejected in the last `memory.DAYS` days by their code."""

    vendor: str
    reasons: tuple[Again, ...]
    cost_codes: tuple[Again, ...]
    duplicates: tuple[Duplicate, ...]

    def __bool__(self) -> bool:
        return bool(self.reasons or self.cost_codes or self.duplicates)


def similar(desk: Desk, caller: Caller, commitment_id: int, codes: Sequence[str] = ()) -> Similar:
    """What is similar to a commitment, and where `codes` (reasons chosen or cited now) were cited on its vendor before.

    Raises Refused(NOT_FOUND) when the person may not see the commitment.
    """
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        row, _ = cases.seen(session, commitment_id, person)
        latest = cases.latest_submission(session, row)
        mine = _Mine(records.commitment(session, row), latest.id or 0 if latest else 0)
        vendor = session.get(tables.Vendor, row.vendor_id) if row.vendor_id else None
        return Similar(
            vendor.name if vendor else "",
            _reasons(session, person, mine, codes),
            _cost_codes(session, person, mine, now - timedelta(days=memory.DAYS)),
            _duplicates(session, person, mine.commitment),
        )


@dataclass(frozen=True)
class _Mine:
    """What the others are compared with; the submission (0 for none) is the one it stands in, which is no reminder."""

    commitment: Commitment
    submission_id: int


# --- the same reason on this vendor -------------------------------------------------------------------------------


def _reasons(session: Session, person: Person, mine: _Mine, codes: Sequence[str]) -> tuple[Again, ...]:
    vendor = mine.commitment.vendor_id
    if vendor is None or not codes:
        return ()
    found = ((code, _of_reason(person, mine, vendor, code)) for code in dict.fromkeys(codes))
    counted = [(code, query, session.execute(_count(query)).scalar_one()) for code, query in found]
    return tuple(_again(code, session.execute(query.limit(SHOWN)).all(), n) for code, query, n in counted if n)


def _of_reason(person: Person, mine: _Mine, vendor: int, code: str) -> Select[Any]:
    cites = select(col(_cited.id)).where(col(_cited.submission_id) == col(_sent.id), col(_cited.code) == code)
    return _rejections(person, mine).where(col(_commitment.vendor_id) == vendor, cites.exists())


def _count(query: Select[Any]) -> Select[Any]:
    return select(func.count()).select_from(query.order_by(None).subquery())


def _rejections(person: Person, mine: _Mine) -> Select[Any]:
    """The rejections that the person may see, the newest first, but for the one that this commitment stands in."""
    shown: tuple[Any, ...] = (
        col(_commitment.id).label("commitment_id"),
        col(_commitment.number),
        col(_commitment.erp_status),
        col(_sent.number).label("submission"),
        col(_sent.decided_at),
        col(_sent.comment),
    )
    return (
        select(*shown)
        .select_from(_sent)
        .join(_commitment, col(_commitment.id) == col(_sent.commitment_id))
        .where(
            visible.seen(visible.sight(person), in_turn=True),
            col(_sent.outcome) == "rejected",
            col(_sent.id) != mine.submission_id,
        )
        .order_by(col(_sent.decided_at).desc(), col(_sent.id).desc())
    )


def _again(code: str, rows: Sequence[Any], count: int, *, at_least: bool = False) -> Again:
    latest = tuple(
        Rejected(row.commitment_id, row.number, row.submission, row.decided_at, row.comment, ErpStatus(row.erp_status))
        for row in rows[:SHOWN]
    )
    return Again(code, count, latest, at_least)


# --- this cost code, lately ---------------------------------------------------------------------------------------


def _cost_codes(session: Session, person: Person, mine: _Mine, since: datetime) -> tuple[Again, ...]:
    """Rejections that cited one of this commitment's cost codes, as the lines were when they were rejected.

    Which these are, data.cited_codes knows.
    """
    ours = {line.cost_code_id for line in mine.commitment.lines if line.cost_code_id}
    if not ours:
        return ()
    names = session.execute(
        select(col(_code.code), col(_code.id)).where(col(_code.id).in_(ours)).order_by(col(_code.code))
    )
    latest = _citing(person, mine).limit(MOST_LOOKED_AT)
    found = ((code, session.execute(latest, {"code": key, "since": since}).all()) for code, key in names)
    return tuple(_again(code, rows, len(rows), at_least=len(rows) == MOST_LOOKED_AT) for code, rows in found if rows)


def _citing(person: Person, mine: _Mine) -> Select[Any]:
    """Of one cost code, in the order of their index, the newest first."""
    return (
        _rejections(person, mine)
        .join(_by_code, col(_by_code.submission_id) == col(_sent.id))
        .where(col(_by_code.cost_code_id) == bindparam("code"), col(_by_code.decided_at) >= bindparam("since"))
        .order_by(None)
        .order_by(col(_by_code.decided_at).desc(), col(_by_code.submission_id).desc())
    )


# --- possible duplicates ------------------------------------------------------------------------------------------


def _duplicates(session: Session, person: Person, mine: Commitment) -> tuple[Duplicate, ...]:
    if mine.vendor_id is None:
        return ()
    rows = session.execute(
        select(
            col(_commitment.id),
            col(_commitment.number),
            col(_commitment.title),
            col(_commitment.total),
            col(_commitment.erp_status),
            col(_project.number).label("project_number"),
            col(_project.name).label("project_name"),
        )
        .join(_project, col(_project.id) == col(_commitment.project_id))
        .where(
            visible.commitments(person),
            col(_commitment.vendor_id) == mine.vendor_id,
            col(_commitment.total) == mine.total,
            col(_commitment.id) != mine.id,
        )
        .order_by(col(_commitment.id).desc())
        .limit(MOST_LOOKED_AT)
    )
    found = ((row, memory.why_duplicate(mine.number, mine.title, row.number, row.title)) for row in rows if mine.total)
    return tuple(
        Duplicate(
            row.id,
            row.number,
            row.title,
            f"{row.project_number} {row.project_name}",
            row.total,
            ErpStatus(row.erp_status),
            why,
        )
        for row, why in found
        if why
    )[:SHOWN]

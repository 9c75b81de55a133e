"""Memory: what is similar to a commitment, as far as the person may see it. It reminds and never blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlmodel import Session

from core import memory
from core.commitment import Commitment
from core.permissions import Person
from core.transitions import ErpStatus
from data import cases, people, prepared, records, tables, visible
from data.desk import Caller, Desk

SHOWN = 3  # of each kind, the latest
MOST_LOOKED_AT = 200  # the latest, of a cost code or of what may be a duplicate

_commitment, _project = prepared.columns(tables.Commitment), prepared.columns(tables.Project)
_sent, _cited = prepared.columns(tables.Submission), prepared.columns(tables.Finding)
_code, _by_code = prepared.columns(tables.CostCode), prepared.columns(tables.CitedCode)
_SHOWN: tuple[Any, ...] = (
    _commitment.id.label("commitment_id"),
    _commitment.number,
    _commitment.erp_status,
    _sent.number.label("submission"),
    _sent.decided_at,
    _sent.comment,
)
_of_vendor = _commitment.vendor_id == bindparam("vendor")


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
    asked = {"vendor": vendor, "codes": sorted(set(codes)), **_asked(person, mine)}
    found = prepared.rows(session, _citing_again(visible.kinds(person)), **asked)
    by_code = {code: list(rows) for code, rows in groupby(found, attrgetter("code"))}
    return tuple(
        _again(code, by_code[code], by_code[code][0].count) for code in dict.fromkeys(codes) if code in by_code
    )


@cache
def _citing_again(kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    """Of each code the newest few, with how many there are; only of these is read what is shown."""
    whole: Select[Any] = select(_cited.code, _sent.id, _sent.decided_at)
    each = _rejections(whole, kinds).join(prepared.table(tables.Finding), _cited.submission_id == _sent.id)
    once = each.where(_of_vendor, _cited.code.in_(prepared.each_of("codes"))).distinct().subquery()
    newest = (once.c.decided_at.desc(), once.c.id.desc())
    placed = select(
        once.c.code,
        once.c.id,
        func.count().over(partition_by=once.c.code).label("count"),
        func.row_number().over(partition_by=once.c.code, order_by=newest).label("place"),
    ).subquery()
    return (
        select(placed.c.code, placed.c.count, *_SHOWN)
        .select_from(placed)
        .join(prepared.table(tables.Submission), _sent.id == placed.c.id)
        .join(prepared.table(tables.Commitment), _commitment.id == _sent.commitment_id)
        .where(placed.c.place <= SHOWN)
        .order_by(placed.c.code, placed.c.place)
    )


def _rejections(selected: Select[Any], kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    """Of the rejections that somebody may see, but for the one that this commitment stands in."""
    return (
        selected.select_from(prepared.table(tables.Submission))
        .join(prepared.table(tables.Commitment), _commitment.id == _sent.commitment_id)
        .where(
            visible.seen(visible.anybody(kinds), in_turn=True),
            _sent.outcome == "rejected",
            _sent.id != bindparam("mine"),
        )
    )


def _asked(person: Person, mine: _Mine) -> dict[str, Any]:
    return {"mine": mine.submission_id, **visible.values(person)}


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
    asked, citing = {"since": since, **_asked(person, mine)}, _citing(visible.kinds(person))
    found = (
        (row.code, prepared.rows(session, citing, cost_code=row.id, **asked))
        for row in prepared.rows_of(session, _NAMES, ours)
    )
    return tuple(_again(code, rows, len(rows), at_least=len(rows) == MOST_LOOKED_AT) for code, rows in found if rows)


_NAMES = select(_code.code, _code.id).where(_code.id.in_(prepared.each_of("ids"))).order_by(_code.code)


@cache
def _citing(kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    """Of one cost code, in the order of their index, the newest first."""
    return (
        _rejections(select(*_SHOWN), kinds)
        .join(prepared.table(tables.CitedCode), _by_code.submission_id == _sent.id)
        .where(_by_code.cost_code_id == bindparam("cost_code"), _by_code.decided_at >= bindparam("since"))
        .order_by(_by_code.decided_at.desc(), _by_code.submission_id.desc())
        .limit(MOST_LOOKED_AT)
    )


# --- possible duplicates ------------------------------------------------------------------------------------------


def _duplicates(session: Session, person: Person, mine: Commitment) -> tuple[Duplicate, ...]:
    if mine.vendor_id is None:
        return ()
    asked = {"mine": mine.id, "vendor": mine.vendor_id, "total": mine.total, **visible.values(person)}
    rows = prepared.rows(session, _alike(visible.kinds(person)), **asked)
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


@cache
def _alike(kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    """The others of this vendor and amount."""
    shown: tuple[Any, ...] = (
        _commitment.id,
        _commitment.number,
        _commitment.title,
        _commitment.total,
        _commitment.erp_status,
        _project.number.label("project_number"),
        _project.name.label("project_name"),
    )
    return (
        select(*shown)
        .select_from(prepared.table(tables.Commitment))
        .join(prepared.table(tables.Project), _project.id == _commitment.project_id)
        .where(
            visible.seen(visible.anybody(kinds)),
            _of_vendor,
            _commitment.total == bindparam("total"),
            _commitment.id != bindparam("mine"),
        )
        .order_by(_commitment.id.desc())
        .limit(MOST_LOOKED_AT)
    )

"""Where accepted commitments are on their way into QuickBooks, for whoever may see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, func, select
from sqlmodel import Session, col

from core.erp import ExportState
from core.permissions import Item, Person, decides, sees_the_queue
from core.transitions import ErpStatus
from data import people, prepared, records, tables, visible
from data.cases import CONFIRMED_BY, EXPORT, EXPORT_STATE, UNLINKING, Case
from data.desk import Caller, Desk
from data.prepared import Row
from data.queries.list_statements import ListFilter, asked
from data.queries.listing import days_until, totals
from data.queries.review import LISTED

_commitment, _sent, _export = tables.Commitment, tables.Submission, tables.Export
_vendor, _check = tables.Vendor, tables.UnlinkCheck


class ExportRow(NamedTuple):
    """One commitment with the export of its latest submission. Moments are aware UTC; amounts in currency.

    `state` is None for one that was synced before the desk exported; `error` is QuickBooks' code and words.
    `unlink_answer` is "" while nobody asked; `unlink_waits` while QuickBooks has not answered. `decides` when the viewer
    is an accounting approver for it.
    """

    id: int
    version: int
    number: str
    title: str
    vendor: str
    amount: Decimal
    reference: str
    erp_status: ErpStatus
    erp_id: str
    state: ExportState | None
    since: datetime
    days: int  # in this ERP status, on the company's calendar
    attempts: int
    due_at: datetime | None
    error_code: str
    error_text: str
    differences: tuple[str, ...]
    confirmed_by: str
    unlink_waits: bool
    unlink_answer: str
    decides: bool

    @property
    def error(self) -> str:
        return ": ".join(part for part in (self.error_code, self.error_text) if part)

    @property
    def told(self) -> str:
        """What went wrong, and that QuickBooks said it where it did; words without a code are a person's or ours."""
        return f"QuickBooks said: {self.error}" if self.error_code else self.error_text


@dataclass(frozen=True)
class Group:
    """What belongs together on a screen: an ERP status, and of it some export states, or all of them (None).

    Of a group so many are listed one by one, the oldest first. One `in_their_hands`, which QuickBooks has or may have, is
    listed whole, as somebody may have to look into it: a small part of its ERP status, found by the state of its export.
    `rest_of` names the one with which it makes up its ERP status.
    """

    status: ErpStatus
    states: tuple[ExportState, ...] | None = None
    newest_first: bool = False
    in_their_hands: bool = False
    rest_of: str = ""


_IN_THEIR_HANDS = (ExportState.HANDED_OVER, ExportState.UNKNOWN, ExportState.FILE_PRODUCED)
GROUPS = {
    "ready": Group(ErpStatus.EXPORTING, (ExportState.QUEUED,), rest_of="exporting"),
    "exporting": Group(ErpStatus.EXPORTING, _IN_THEIR_HANDS, in_their_hands=True),
    "failed": Group(ErpStatus.EXPORT_FAILED),
    "synced": Group(ErpStatus.SYNCED, newest_first=True),
}
_STATUSES = frozenset(one.status for one in GROUPS.values())

_NONE = (0, Decimal("0.00"))
_OLDEST_FIRST = (col(_commitment.erp_status_at), col(_commitment.id))
_NEWEST_FIRST = tuple(column.desc() for column in _OLDEST_FIRST)
_LATEST = and_(col(_sent.commitment_id) == col(_commitment.id), col(_sent.number) == col(_commitment.submission))
_COLUMNS: tuple[Any, ...] = (
    *(
        col(getattr(_commitment, name))
        for name in (
            "id",
            "version",
            "number",
            "title",
            "total",
            "erp_reference",
            "erp_status",
            "erp_id",
            "erp_status_at",
        )
    ),
    *(col(getattr(_commitment, name)) for name in ("project_id", "private", "submission")),
    col(_vendor.name).label("vendor_name"),
    EXPORT_STATE,
    *EXPORT,
    *UNLINKING,
)
_SELECTED: Select[Any] = (
    select(*_COLUMNS)
    .select_from(_commitment)
    .join(_sent, _LATEST)
    .join(_export, col(_export.submission_id) == col(_sent.id), isouter=True)
    .join(_vendor, col(_vendor.id) == col(_commitment.vendor_id), isouter=True)
    .join(CONFIRMED_BY, CONFIRMED_BY.c.id == col(_export.confirmed_by), isouter=True)
    .join(_check, col(_check.commitment_id) == col(_commitment.id), isouter=True)
)


def group_of(status: ErpStatus, state: ExportState | None) -> str:
    """The group of GROUPS that one of this ERP status and export state is in; "" for none."""
    there = ((name, one.states) for name, one in GROUPS.items() if one.status is status)
    return next((name for name, states in there if states is None or state in states), "")


def of(session: Session, person: Person, case: Case, now: datetime) -> ExportRow | None:
    """The export of a commitment that the person sees; None while it is not accepted."""
    if case.submission is None or case.facts.status not in _STATUSES:
        return None
    days = days_until(now, people.company(session).time_zone)
    return _row(case.row, case.beside, case.submission, days, may_decide=decides(person, case.item))


def group(desk: Desk, caller: Caller, name: str, *, also: int | None = None) -> tuple[ExportRow, ...]:
    """What is listed of a group of GROUPS, and behind it the one whose id is `also` if it belongs to it; empty without the ERP permission."""
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        if not sees_the_queue(person):
            return ()
        kinds, values = visible.kinds(person), visible.values(person)
        rows = list(prepared.rows(session, _listed(kinds, name), first=LISTED, **values))
        if also is not None and also not in {row.id for row in rows}:
            rows += prepared.rows(session, _one_of(kinds, name), id=also, **values)
        days = days_until(now, people.company(session).time_zone)
        return tuple(_row(row, row, row, days, may_decide=decides(person, _item(session, row))) for row in rows)


def lengths(desk: Desk, caller: Caller) -> dict[str, tuple[int, Decimal]]:
    """How many are in each group, of those that the person may see, and what they come to; 0 without the ERP permission.

    Only what is in QuickBooks' hands is counted one by one: the tally knows what is in an ERP status, and so its rest.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        if not sees_the_queue(person):
            return dict.fromkeys(GROUPS, _NONE)
        found = totals(session, asked(session, person, ListFilter()))
        there = {name: found.get(one.status, _NONE) for name, one in GROUPS.items()}
        there |= {name: _one_by_one(session, person, name) for name, one in GROUPS.items() if one.in_their_hands}
        return there | {name: _less(there[name], there[one.rest_of]) for name, one in GROUPS.items() if one.rest_of}


def _one_by_one(session: Session, person: Person, name: str) -> tuple[int, Decimal]:
    count, amount = prepared.first(session, _counted(visible.kinds(person), name), **visible.values(person)) or _NONE
    return int(count), amount or _NONE[1]


def _less(whole: tuple[int, Decimal], part: tuple[int, Decimal]) -> tuple[int, Decimal]:
    return whole[0] - part[0], whole[1] - part[1]


@cache
def _listed(kinds: tuple[visible.Kind, ...], name: str) -> Select[Any]:
    whole = _of_group(kinds, name).order_by(*(_NEWEST_FIRST if GROUPS[name].newest_first else _OLDEST_FIRST))
    return whole if GROUPS[name].in_their_hands else whole.limit(bindparam("first", type_=Integer))


@cache
def _one_of(kinds: tuple[visible.Kind, ...], name: str) -> Select[Any]:
    return _of_group(kinds, name).where(col(_commitment.id) == bindparam("id"))


def _of_group(kinds: tuple[visible.Kind, ...], name: str) -> Select[Any]:
    return _SELECTED.where(visible.seen(visible.anybody(kinds), in_turn=True), _is_in(name))


@cache
def _counted(kinds: tuple[visible.Kind, ...], name: str) -> Select[Any]:
    """How many are in a group that is found by the state of their exports, and what they come to."""
    columns: tuple[Any, ...] = (func.count(), func.sum(_commitment.total))
    return (
        select(*columns)
        .select_from(_export)
        .join(_sent, col(_sent.id) == col(_export.submission_id))
        .join(_commitment, _LATEST)
        .where(visible.seen(visible.anybody(kinds), in_turn=True), _is_in(name))
    )


def _is_in(name: str) -> ColumnElement[bool]:
    wanted = GROUPS[name]
    at = col(_commitment.erp_status) == wanted.status
    if wanted.states is None:
        return at
    return and_(prepared.mostly(at) if wanted.in_their_hands else at, col(_export.state).in_(wanted.states))


def _row(header: Row, beside: Row, sent: Row, days: Callable[[datetime], int], *, may_decide: bool) -> ExportRow:
    """Of the commitment, of what stands beside it and of its latest submission with the export; all three may be one row."""
    state, asked = sent.export_state, beside.unlink_version == header.version
    handed_over_at = sent.export_handed_over_at if state == ExportState.HANDED_OVER else None
    return ExportRow(
        id=header.id,
        version=header.version,
        number=header.number,
        title=header.title,
        vendor=beside.vendor_name or "",
        amount=header.total,
        reference=header.erp_reference,
        erp_status=ErpStatus(header.erp_status),
        erp_id=header.erp_id,
        state=ExportState(state) if state else None,
        since=handed_over_at or header.erp_status_at,
        days=days(header.erp_status_at),
        attempts=sent.export_attempts or 0,
        due_at=sent.export_due_at,
        error_code=sent.export_error_code or "",
        error_text=sent.export_error_text or "",
        differences=tuple((sent.export_differences or "").splitlines()),
        confirmed_by=sent.export_confirmed_by or "",
        unlink_waits=asked and beside.unlink_answered_at is None,
        unlink_answer=beside.unlink_answer if asked else "",
        decides=may_decide,
    )


def _item(session: Session, row: Any) -> Item:
    """As `records.item`; only a private one has a list of people to be read."""
    return records.item(session, row) if row.private else Item(row.project_id, was_sent=row.submission >= 1)

"""Who asks: the person behind a caller, with everything that decides what they may do, read anew in every command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, bindparam, exists, select, true
from sqlmodel import Session

from core.permissions import Level, Person, ProjectPermission
from core.refusal import Refused, Why
from data import prepared, tables
from data.desk import Caller, Desk, once
from data.prepared import Row

IDLE = timedelta(hours=8)  # a session that is not used for so long has ended
ABSOLUTE = timedelta(days=7)  # and every session ends after so long
SIGNED_OUT = "You are signed out. Sign in again; nothing was changed."
_person, _granted = prepared.columns(tables.Person), prepared.columns(tables.ProjectPermission)
_delegation = prepared.columns(tables.Delegation)
_session = prepared.columns(tables.LoginSession)
_ours = prepared.columns(tables.Company)
_ME = (
    select(
        *_person,
        exists()
        .where(_delegation.ended_at.is_(None), _delegation.last_day >= bindparam("yesterday"))
        .label("somebody_may_be_away"),
        *(column.label(f"company_{column.key}") for column in _ours),
    )
    .select_from(prepared.table(tables.Person))
    .join(prepared.table(tables.Company), true(), isouter=True)
    .where(_person.id == bindparam("me"), _person.active)
)
_ME_IN_A_BROWSER = _ME.add_columns(_session.revoked_at, _session.expires_at, _session.last_seen_at).where(
    _session.token_sha256 == bindparam("sha256"), _session.person_id == _person.id
)
_HOLDER = select(_session.person_id, _session.revoked_at, _session.expires_at, _session.last_seen_at).where(
    _session.token_sha256 == bindparam("sha256"), _person.id == _session.person_id, _person.active
)
_EVERYONE = select(*_person).where(_person.active).order_by(_person.id)
_MAY_DECIDE = select(*_person).where(_person.active, _person.erp_level >= Level.STANDARD).order_by(_person.id)
_THESE = select(*_person).where(_person.id.in_(prepared.each_of("ids"))).order_by(_person.id)
_GRANTED = select(*_granted).where(_granted.person_id.in_(prepared.each_of("ids")))
_ALIVE = (
    select(*_delegation)
    .where(
        _delegation.ended_at.is_(None),
        _delegation.first_day <= bindparam("today"),
        _delegation.last_day >= bindparam("today"),
    )
    .order_by(_delegation.id)
)
_OURS, _STANDING_IN = "company", "delegations"  # beside the callers in what a reading session knows
_COMPANY = select(*_ours)
NOT_SET_UP = "This desk has no company yet. Start it with “python3 manage.py run” and follow the address it prints."


@dataclass(frozen=True)
class Me:
    """The person who is signed in and the company they work for; `time_zone` is an IANA name."""

    person: Person
    company: str
    time_zone: str
    is_sample: bool


def holder(session: Session, sha256: str) -> Any:
    """Whose session this is, as `session_is_alive` asks for it; None when there is none, or the person is inactive."""
    return prepared.first(session, _HOLDER, sha256=sha256)


def session_is_alive(row: Any, now: datetime) -> bool:
    """Not revoked, used within IDLE, begun within ABSOLUTE. `row` is a LoginSession, or has these columns of it."""
    return row is not None and row.revoked_at is None and now < row.expires_at and now - row.last_seen_at < IDLE


def load(session: Session, caller: Caller, now: datetime) -> Person:
    """The person as they are in this transaction. Raises Refused(SIGNED_OUT) when their session has ended."""
    return once(session, caller, lambda: _loaded(session, caller, now))


def who_may(session: Session, caller: Caller, now: datetime, may: Callable[[Person], bool], otherwise: str) -> Person:
    """The same of somebody who may. Raises Refused(NOT_ALLOWED) with the sentence for everybody else."""
    person = load(session, caller, now)
    if not may(person):
        raise Refused(Why.NOT_ALLOWED, otherwise)
    return person


def _loaded(session: Session, caller: Caller, now: datetime) -> Person:
    asked = {"me": caller.person_id, "yesterday": now.date() - timedelta(days=1)}  # wherever the company is
    if caller.session_sha256 is None:
        row = prepared.first(session, _ME, **asked)
    else:
        row = prepared.first(session, _ME_IN_A_BROWSER, **asked, sha256=caller.session_sha256)
    if row is None or not (caller.session_sha256 is None or session_is_alive(row, now)):
        raise Refused(Why.SIGNED_OUT, SIGNED_OUT)
    once(session, _OURS, lambda: None if row.company_id is None else prepared.part(row, "company_"))
    if row.somebody_may_be_away:
        return _with_permissions(session, (row,), now)[0]
    if row.company_id is not None:
        once(session, (_STANDING_IN, local(now, row.company_time_zone).date()), tuple)  # nobody does
    return _bare(session, (row,))[0]


def everyone(session: Session, now: datetime, *conditions: ColumnElement[bool]) -> tuple[Person, ...]:
    """All active people (for whom the conditions hold), for those who are told of something at this moment."""
    wanted = _EVERYONE.where(*conditions) if conditions else _EVERYONE
    return _with_permissions(session, prepared.rows(session, wanted), now)


def who_may_decide(session: Session, now: datetime) -> tuple[Person, ...]:
    """Of the active those with ERP Standard or more: nobody else is an accounting approver, or stands in for one."""
    return _with_permissions(session, prepared.rows(session, _MAY_DECIDE), now)


def these(session: Session, now: datetime, ids: Collection[int]) -> tuple[Person, ...]:
    """Those of them who are active."""
    return _with_permissions(session, [row for row in _rows(session, sorted(ids)) if row.active], now)


def me(desk: Desk, caller: Caller) -> Me:
    with desk.reading() as session:
        person = load(session, caller, desk.now())
        mine = company(session)
        return Me(person, mine.name, mine.time_zone, mine.is_sample)


def read_ahead(session: Session, caller: Caller, now: datetime) -> None:
    """Reads what `me` will ask for, so that the look in which this read is answers it without one of its own."""
    load(session, caller, now)
    _company(session)


def company(session: Session) -> Row:
    """The company and its settings, to be read. Raises Refused(NOT_FOUND) before the first set-up."""
    row = _company(session)
    if row is None:
        raise Refused(Why.NOT_FOUND, NOT_SET_UP)
    return row


def _company(session: Session) -> Row | None:
    return once(session, _OURS, lambda: prepared.first(session, _COMPANY))


def local(moment: datetime, time_zone: str) -> datetime:
    """A moment on the company's clock."""
    return moment.astimezone(ZoneInfo(time_zone))


def _rows(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    return prepared.rows(session, _THESE, ids=ids)


def _with_permissions(session: Session, rows: Sequence[Any], now: datetime) -> tuple[Person, ...]:
    """The people, and for whom they stand in today. What is lent to an absent one is not lent on."""
    people = _bare(session, rows)
    today = delegations_of_today(session, now)
    if not today:
        return people
    absent = {one.id: one for one in _bare(session, _rows(session, tuple(one.absent_id for one in today)))}
    deputies = {one.id: one for one in _bare(session, _rows(session, tuple(one.deputy_id for one in today)))}
    lent: dict[int, list[Person]] = defaultdict(list)
    stood_in_by: dict[int, str] = {}
    for one in today:
        deputy = deputies[one.deputy_id]
        if deputy.active and deputy.erp_level >= Level.STANDARD:
            lent[deputy.id].append(absent[one.absent_id])
            stood_in_by[one.absent_id] = deputy.name
    return tuple(replace(one, lent=tuple(lent[one.id]), stood_in_by=stood_in_by.get(one.id, "")) for one in people)


def delegations_of_today(session: Session, now: datetime) -> Sequence[Any]:
    """Those of today, on the company's calendar: rows with the columns of the table."""
    mine = _company(session)
    if mine is None:
        return ()
    today = local(now, mine.time_zone).date()
    return once(session, (_STANDING_IN, today), lambda: prepared.rows(session, _ALIVE, today=today))


def _bare(session: Session, rows: Sequence[Any]) -> tuple[Person, ...]:
    granted: dict[int, dict[int, ProjectPermission]] = defaultdict(dict)
    for one in prepared.rows(session, _GRANTED, ids=[row.id for row in rows]):
        granted[one.person_id][one.project_id] = ProjectPermission(Level(one.level), one.may_create, one.may_edit)
    return tuple(_as_in_core(row, granted[row.id]) for row in rows)


def _as_in_core(row: Any, projects: dict[int, ProjectPermission]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        email=row.email,
        active=row.active,
        erp_level=Level(row.erp_level),
        can_push=row.can_push,
        directory_admin=row.directory_admin,
        manager=row.manager,
        projects=projects,
    )

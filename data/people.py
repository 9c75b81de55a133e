"""Who asks: the person behind a caller, with everything that decides what they may do, read anew in every command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from core.permissions import Level, Person, ProjectPermission
from core.refusal import Refused, Why
from data import tables
from data.desk import Caller, Desk

IDLE = timedelta(hours=8)  # a session that is not used for so long has ended
ABSOLUTE = timedelta(days=7)  # and every session ends after so long
SIGNED_OUT = "You are signed out. Sign in again; nothing was changed."
NOT_SET_UP = "This desk has no company yet. Start it with “python3 manage.py run” and follow the address it prints."


@dataclass(frozen=True)
class Me:
    """The person who is signed in and the company they work for; `time_zone` is an IANA name."""

    person: Person
    company: str
    time_zone: str
    is_sample: bool


def session_is_alive(row: tables.LoginSession | None, now: datetime) -> bool:
    """Not revoked, used within IDLE, begun within ABSOLUTE."""
    return row is not None and row.revoked_at is None and now < row.expires_at and now - row.last_seen_at < IDLE


def load(session: Session, caller: Caller, now: datetime) -> Person:
    """The person as they are in this transaction. Raises Refused(SIGNED_OUT) when their session has ended."""
    if caller.session_sha256 is not None:
        row = session.get(tables.LoginSession, caller.session_sha256)
        if row is None or row.person_id != caller.person_id or not session_is_alive(row, now):
            raise Refused(Why.SIGNED_OUT, SIGNED_OUT)
    people = _with_permissions(session, _rows(session, (caller.person_id,)), now)
    if not people or not people[0].active:
        raise Refused(Why.SIGNED_OUT, SIGNED_OUT)
    return people[0]


def everyone(session: Session, now: datetime, *conditions: ColumnElement[bool]) -> tuple[Person, ...]:
    """All active people (for whom the conditions hold), for those who are told of something at this moment."""
    wanted = select(tables.Person).where(col(tables.Person.active), *conditions)
    found = session.exec(wanted.order_by(col(tables.Person.id))).all()
    return _with_permissions(session, found, now)


def me(desk: Desk, caller: Caller) -> Me:
    with desk.reading() as session:
        person = load(session, caller, desk.now())
        mine = company(session)
        return Me(person, mine.name, mine.time_zone, mine.is_sample)


def company(session: Session) -> tables.Company:
    """The company and its settings. Raises Refused(NOT_FOUND) before the first set-up."""
    row = session.get(tables.Company, 1)
    if row is None:
        raise Refused(Why.NOT_FOUND, NOT_SET_UP)
    return row


def local(moment: datetime, time_zone: str) -> datetime:
    """A moment on the company's clock."""
    return moment.astimezone(ZoneInfo(time_zone))


def _rows(session: Session, ids: tuple[int, ...]) -> Iterable[tables.Person]:
    return session.exec(select(tables.Person).where(col(tables.Person.id).in_(ids))).all()


def _with_permissions(session: Session, rows: Iterable[tables.Person], now: datetime) -> tuple[Person, ...]:
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


def delegations_of_today(session: Session, now: datetime) -> Sequence[tables.Delegation]:
    """Those of today, on the company's calendar."""
    mine = session.get(tables.Company, 1)
    if mine is None:
        return ()
    table, today = tables.Delegation, local(now, mine.time_zone).date()
    alive = (col(table.ended_at).is_(None), col(table.first_day) <= today, col(table.last_day) >= today)
    return session.exec(select(table).where(*alive).order_by(col(table.id))).all()


def _bare(session: Session, rows: Iterable[tables.Person]) -> tuple[Person, ...]:
    rows = tuple(rows)
    granted: dict[int, dict[int, ProjectPermission]] = defaultdict(dict)
    table = tables.ProjectPermission
    for one in session.exec(select(table).where(col(table.person_id).in_([row.id for row in rows]))):
        granted[one.person_id][one.project_id] = ProjectPermission(Level(one.level), one.may_create, one.may_edit)
    return tuple(_person(row, granted[row.id or 0]) for row in rows)


def _person(row: tables.Person, projects: dict[int, ProjectPermission]) -> Person:
    return Person(
        id=row.id or 0,
        name=row.name,
        email=row.email,
        active=row.active,
        erp_level=Level(row.erp_level),
        can_push=row.can_push,
        directory_admin=row.directory_admin,
        manager=row.manager,
        projects=projects,
    )

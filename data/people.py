"""Who asks: the person behind a caller, with everything that decides what they may do, read anew in every command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Table, inspect, select
from sqlmodel import Session, col

from core.permissions import Level, Person, ProjectPermission
from core.refusal import Refused, Why
from data import tables
from data.desk import LOOK, Caller, Desk

IDLE = timedelta(hours=8)  # a session that is not used for so long has ended
ABSOLUTE = timedelta(days=7)  # and every session ends after so long
SIGNED_OUT = "You are signed out. Sign in again; nothing was changed."
NOT_SET_UP = "This desk has no company yet. Start it with “python3 manage.py run” and follow the address it prints."

# Read with every query of every page, and so as plain rows: an object of the ORM costs as much again as its statement.
_people, _sessions, _granted, _delegations = (
    cast(Table, inspect(table).local_table)
    for table in (tables.Person, tables.LoginSession, tables.ProjectPermission, tables.Delegation)
)
_session_columns = (_sessions.c.revoked_at, _sessions.c.expires_at, _sessions.c.last_seen_at)


@dataclass(frozen=True)
class Me:
    """The person who is signed in and the company they work for; `time_zone` is an IANA name."""

    person: Person
    company: str
    time_zone: str
    is_sample: bool


def session_is_alive(row: Any, now: datetime) -> bool:
    """Not revoked, used within IDLE, begun within ABSOLUTE. `row` is a LoginSession, or has these columns of it."""
    return row is not None and row.revoked_at is None and now < row.expires_at and now - row.last_seen_at < IDLE


def load(session: Session, caller: Caller, now: datetime) -> Person:
    """The person as they are in this transaction. Raises Refused(SIGNED_OUT) when their session has ended."""
    known: dict[Caller, Person] = session.info.get(LOOK, {})
    if caller in known:
        return known[caller]
    asked = select(_people).where(_people.c.id == caller.person_id, _people.c.active)
    if caller.session_sha256 is not None:
        asked = asked.add_columns(*_session_columns).where(
            _sessions.c.token_sha256 == caller.session_sha256, _sessions.c.person_id == _people.c.id
        )
    row = session.execute(asked).one_or_none()
    if row is None or not (caller.session_sha256 is None or session_is_alive(row, now)):
        raise Refused(Why.SIGNED_OUT, SIGNED_OUT)
    known[caller] = _with_permissions(session, (row,), now)[0]
    return known[caller]


def everyone(session: Session, now: datetime, *conditions: ColumnElement[bool]) -> tuple[Person, ...]:
    """All active people (for whom the conditions hold), for those who are told of something at this moment."""
    wanted = select(tables.Person).where(col(tables.Person.active), *conditions)
    found = session.execute(wanted.order_by(col(tables.Person.id))).scalars().all()
    return _with_permissions(session, found, now)


def me(desk: Desk, caller: Caller) -> Me:
    with desk.reading() as session:
        person = load(session, caller, desk.now())
        mine = company(session)
        return Me(person, mine.name, mine.time_zone, mine.is_sample)


def company(session: Session) -> tables.Company:
    """The company and its settings. Raises Refused(NOT_FOUND) before the first set-up."""
    row = _company(session)
    if row is None:
        raise Refused(Why.NOT_FOUND, NOT_SET_UP)
    return row


def _company(session: Session) -> tables.Company | None:
    row = session.get(tables.Company, 1)
    session.info["company"] = row  # held, or the session forgets it and asks for it again
    return row


def local(moment: datetime, time_zone: str) -> datetime:
    """A moment on the company's clock."""
    return moment.astimezone(ZoneInfo(time_zone))


def _rows(session: Session, ids: tuple[int, ...]) -> Iterable[tables.Person]:
    return session.execute(select(tables.Person).where(col(tables.Person.id).in_(ids))).scalars().all()


def _with_permissions(session: Session, rows: Iterable[Any], now: datetime) -> tuple[Person, ...]:
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
    """Those of today, on the company's calendar, as rows of their table."""
    mine = _company(session)
    if mine is None:
        return ()
    one, today = _delegations.c, local(now, mine.time_zone).date()
    alive = (one.ended_at.is_(None), one.first_day <= today, one.last_day >= today)
    return session.execute(select(_delegations).where(*alive).order_by(one.id)).all()


def _bare(session: Session, rows: Iterable[Any]) -> tuple[Person, ...]:
    """`rows` are people as the ORM or as their table gives them."""
    rows = tuple(rows)
    granted: dict[int, dict[int, ProjectPermission]] = defaultdict(dict)
    for one in session.execute(select(_granted).where(_granted.c.person_id.in_([row.id for row in rows]))):
        granted[one.person_id][one.project_id] = ProjectPermission(Level(one.level), one.may_create, one.may_edit)
    return tuple(_person(row, granted[row.id or 0]) for row in rows)


def _person(row: Any, projects: dict[int, ProjectPermission]) -> Person:
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

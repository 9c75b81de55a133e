"""Deputies: naming one, ending it, and who is away when. An ERP Admin does it for a colleague who cannot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from core import delegation as rules
from core.delegation import Period
from core.permissions import Person, is_approver_in_own_right, lenders, may_change_settings
from core.refusal import Problem, Refused, Why
from data import people, tables
from data.desk import Caller, Desk

_table = tables.Delegation
NOT_YOURS = "You may name a deputy for yourself; an ERP Admin may do it for others."


@dataclass(frozen=True)
class DelegationRow:
    """One delegation that has not ended; `now` while it counts, `may_end` by who asks."""

    id: int
    absent_id: int
    absent: str
    deputy: str
    first_day: date
    last_day: date
    now: bool
    may_end: bool


@dataclass(frozen=True)
class Delegations:
    """What a person sees of it: the ones about them (an ERP Admin: all), for whom they may name, and whom."""

    rows: tuple[DelegationRow, ...]
    absent: dict[int, str]
    deputies: dict[int, str]
    today: date


@dataclass(frozen=True)
class Named:
    id: int
    sentence: str


def delegations(desk: Desk, caller: Caller) -> Delegations:
    """The delegations of today and later that the person has to do with, in the order of their days."""
    with desk.reading() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        today = _today(session, now)
        everyone = people.everyone(session, now)
        absent = [one for one in everyone if is_approver_in_own_right(one) and _may_name(person, one.id)]
        deputies = [one for one in everyone if rules.may_deputise(one)]
        return Delegations(
            rows=tuple(_rows(session, person, today)),
            absent={one.id: one.name for one in absent},
            deputies={one.id: one.name for one in deputies},
            today=today,
        )


def words_of_today(session: Session, now: datetime) -> dict[int, str]:
    """By person, for the Directory: `Stands in for Anna until 2026-12-01`, `Away until 2026-12-01, Alan stands in`."""
    today = people.delegations_of_today(session, now)
    ids = {key for row in today for key in (row.absent_id, row.deputy_id)}
    known = {one.id: one for one in people.everyone(session, now, col(tables.Person.id).in_(ids))} if ids else {}
    words: dict[int, list[str]] = defaultdict(list)
    for row in today:
        absent, deputy = known.get(row.absent_id), known.get(row.deputy_id)
        if absent and deputy and absent.id in {one.id for one in lenders(deputy)}:  # it has not lapsed
            words[absent.id].append(f"Away until {row.last_day}, {deputy.name} stands in")
            words[deputy.id].append(f"Stands in for {absent.name} until {row.last_day}")
    return {key: "; ".join(all_of_them) for key, all_of_them in words.items()}


def name_deputy(desk: Desk, caller: Caller, absent_id: int, deputy_id: int, first_day: date, last_day: date) -> Named:
    """Names who stands in. Raises Refused: NOT_ALLOWED, or INVALID with a Problem for each thing that forbids it."""
    with desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        if not _may_name(person, absent_id):
            raise Refused(Why.NOT_ALLOWED, NOT_YOURS)
        absent, deputy = _both(session, absent_id, deputy_id, now)
        wanted = Period(absent_id, deputy_id, first_day, last_day)
        wrong = rules.problems(wanted, absent, deputy, _alive(session), _today(session, now))
        if wrong:
            raise Refused(Why.INVALID, *wrong)
        row = _table(
            absent_id=absent_id,
            deputy_id=deputy_id,
            first_day=first_day,
            last_day=last_day,
            made_at=now,
            made_by=person.id,
        )
        session.add(row)
        session.flush()
        return Named(row.id or 0, f"{deputy.name} stands in for {absent.name} from {first_day} to {last_day}.")


def end_delegation(desk: Desk, caller: Caller, delegation_id: int) -> Named:
    """Ends it at once. Raises Refused: NOT_FOUND, NOT_ALLOWED, or CONFLICT when it has ended already."""
    with desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        row = session.get(_table, delegation_id)
        if row is None:
            raise Refused(Why.NOT_FOUND, "There is no such delegation.")
        if not _may_name(person, row.absent_id):
            raise Refused(Why.NOT_ALLOWED, NOT_YOURS)
        alive = (col(_table.id) == delegation_id, col(_table.ended_at).is_(None))
        ended = update(_table).where(*alive).values(ended_at=now, ended_by=person.id)
        if session.execute(ended.returning(col(_table.id))).one_or_none() is None:
            raise Refused(Why.CONFLICT, "It has ended already.")
        return Named(delegation_id, "It has ended. Queue, mails and summary are as before.")


def _may_name(person: Person, absent_id: int) -> bool:
    return person.id == absent_id or may_change_settings(person)


def _both(session: Session, absent_id: int, deputy_id: int, now: datetime) -> tuple[Person, Person]:
    """Both people, their rows locked in order, so that of two who name at once the second sees the first."""
    table = tables.Person
    locked = select(table.id).where(col(table.id).in_(sorted({absent_id, deputy_id}))).order_by(col(table.id))
    session.exec(locked.with_for_update()).all()
    known = {one.id: one for one in people.everyone(session, now, col(table.id).in_((absent_id, deputy_id)))}
    if absent_id not in known:
        raise Refused(Why.INVALID, Problem("Who is away is not active in the Directory. Pick somebody else.", "absent"))
    if deputy_id not in known:
        raise Refused(
            Why.INVALID, Problem("Who stands in is not active in the Directory. Pick somebody else.", "deputy")
        )
    return known[absent_id], known[deputy_id]


def _alive(session: Session) -> tuple[Period, ...]:
    rows = session.exec(select(_table).where(col(_table.ended_at).is_(None)))
    return tuple(Period(row.absent_id, row.deputy_id, row.first_day, row.last_day) for row in rows)


def _today(session: Session, now: datetime) -> date:
    return people.local(now, people.company(session).time_zone).date()


def _rows(session: Session, person: Person, today: date) -> Iterable[DelegationRow]:
    absent, deputy = aliased(tables.Person), aliased(tables.Person)
    query = (
        select(_table, absent.name, deputy.name)
        .join(absent, col(absent.id) == col(_table.absent_id))
        .join(deputy, col(deputy.id) == col(_table.deputy_id))
        .where(col(_table.ended_at).is_(None), col(_table.last_day) >= today)
        .order_by(col(_table.first_day), col(_table.id))
    )
    if not may_change_settings(person):
        query = query.where(or_(col(_table.absent_id) == person.id, col(_table.deputy_id) == person.id))
    for row, absent_name, deputy_name in session.exec(query):
        yield DelegationRow(
            id=row.id or 0,
            absent_id=row.absent_id,
            absent=absent_name,
            deputy=deputy_name,
            first_day=row.first_day,
            last_day=row.last_day,
            now=row.first_day <= today,
            may_end=_may_name(person, row.absent_id),
        )

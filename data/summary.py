"""The Daily Summary: put into the outbox once a person and day, by whichever process looks first (domain.md section 8).

The mail's unique key decides, and its row is the proof: there is no timer, and nothing to remember between two looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, exists
from sqlmodel import Session, col, select

from core import permissions, summary
from core.business_hours import Calendar, business_days_between
from core.mail_parts import Mail
from core.permissions import Person
from core.summary import Books, Contents, Listed, Today
from core.transitions import ErpStatus
from data import company as companies
from data import nightly, outbox, people, tables, visible
from data.desk import Caller, Desk
from data.queries.review import handed_over

REPLACED = "The summary of a later day took its place."
NO_APPROVER = "not an accounting approver"
UNSUBSCRIBED = "unsubscribed in the settings"
WRITTEN = "today's was written already"

_commitment, _mail = tables.Commitment, tables.Mail


@dataclass(frozen=True)
class Outlook:
    """One person's summary of today as it reads now; `why_not` says why none (more) goes to them today, or ""."""

    person: Person
    mail: Mail
    why_not: str


@dataclass(frozen=True)
class Plan:
    """What goes to whom today. `due` when the hour has come; `day` and `hour` on the clock of `time_zone`."""

    day: date
    hour: int
    time_zone: str
    due: bool
    outlooks: tuple[Outlook, ...]


@dataclass(frozen=True)
class _Look:
    """One look at the company's clock."""

    company: tables.Company
    now: datetime
    today: Today


def put_due(desk: Desk) -> int:
    """Puts today's summaries that are due into the outbox; how many this call has put. Cheap when there is none.

    A summary is due to each subscribed approver for whom at least one commitment waits since the hour or longer: who
    is sent the first one later on that day learns of it at once, by its own notice.
    """
    now = desk.now()
    with desk.reading() as session:
        company = session.get(tables.Company, 1)
        if company is None or not (look := _on(company, now)).today.due:
            return 0
        waiting_for = [person.id for person in _unwritten(session, look) if _waits(session, person, look)]
    return sum(_put(desk, now, person_id) for person_id in waiting_for)


def plan(desk: Desk) -> Plan:
    """Today's summaries of all accounting approvers as things stand; nothing is written.

    Raises Refused(NOT_FOUND) before the first set-up.
    """
    with desk.reading() as session:
        look = _on(people.company(session), desk.now())
        approvers = filter(permissions.is_accounting_approver, people.everyone(session, look.now))
        outlooks = tuple(_outlook(desk, session, look, person) for person in approvers)
        return Plan(look.today.day, look.company.summary_hour, look.company.time_zone, look.today.due, outlooks)


def preview(desk: Desk, caller: Caller) -> Outlook:
    """The caller's own summary as it reads now, also when none is due. Raises Refused as the Mail log does."""
    with desk.reading() as session:
        now = desk.now()
        person = people.who_may(session, caller, now, permissions.sees_the_mail_log, outbox.LOG_NOT_ALLOWED)
        return _outlook(desk, session, _on(people.company(session), now), person)


def report(planned: Plan) -> tuple[str, ...]:
    """The plan as paragraphs for the operator: each mail that goes out as it reads, and why the others get none."""
    when = "due since" if planned.due else "due at"
    title = f"Daily Summary of {planned.day}, {when} {planned.hour:02d}:00 ({planned.time_zone})"
    told = [
        f"To: {one.person.name} <{one.person.email}>\nSubject: {one.mail.subject}\n\n{one.mail.text}"
        for one in planned.outlooks
        if not one.why_not
    ]
    others = [
        f"None to {one.person.name} <{one.person.email}>: {one.why_not}." for one in planned.outlooks if one.why_not
    ]
    nobody = [] if planned.outlooks else ["There is no accounting approver."]
    return (title, *told, *others, *nobody)


# --- for whom -------------------------------------------------------------------------------------------------------


def _on(company: tables.Company, now: datetime) -> _Look:
    return _Look(company, now, summary.today(now, company.time_zone, company.summary_hour))


def _unwritten(session: Session, look: _Look, *conditions: ColumnElement[bool]) -> tuple[Person, ...]:
    """The subscribed approvers (for whom the conditions hold) who have no summary of the day yet and are not away."""
    subscribed = people.everyone(session, look.now, col(tables.Person.daily_summary).is_(True), *conditions)
    approvers = {summary.key(one.id, look.today.day): one for one in subscribed if _gets_it(one)}
    written = set(session.exec(select(_mail.key).where(col(_mail.key).in_(approvers))))
    return tuple(person for key, person in approvers.items() if key not in written)


def _gets_it(person: Person) -> bool:
    """Accounting approvers; of one who is away the deputy gets it instead."""
    return permissions.is_accounting_approver(person) and not permissions.is_away(person)


def _waits(session: Session, person: Person, look: _Look) -> bool:
    """Does anything wait for them that waited at the hour already?"""
    waits = exists().where(
        col(_commitment.erp_status) == ErpStatus.SENT,
        col(_commitment.erp_status_at) <= look.today.begin,
        visible.commitments(person),
    )
    return session.exec(select(waits)).one()


# --- once -----------------------------------------------------------------------------------------------------------


def _put(desk: Desk, now: datetime, person_id: int) -> bool:
    """One person's summary. False when it was not due.

    Of thousands that wait it takes seconds, so it is put together before the transaction that writes it, in which is
    looked again whether it is due, and whether the person may still see what they could see then.
    """
    me = col(tables.Person.id) == person_id
    with desk.reading() as session:
        look = _on(people.company(session), now)
        found = next((_gathered(session, look, person) for person in _unwritten(session, look, me)), None)
    if found is None:
        return False
    mail = _composed(desk, found)
    with desk.writing() as session:
        look = _on(people.company(session), now)
        for person in _unwritten(session, look, me):
            if person == found.person and look.today == found.today and _waits(session, person, look):
                return _write(session, look, person, mail)
    return False


def _write(session: Session, look: _Look, person: Person, mail: Mail) -> bool:
    key = summary.key(person.id, look.today.day)
    written = outbox.put(session, look.now, key=key, kind=summary.KIND, person=person, commitment_id=None, mail=mail)
    if written:
        outbox.replace_older(session, look.now, kind=summary.KIND, person=person, key=key, reason=REPLACED)
    return written


def _outlook(desk: Desk, session: Session, look: _Look, person: Person) -> Outlook:
    return Outlook(person, _composed(desk, _gathered(session, look, person)), _why_not(session, look, person))


def _why_not(session: Session, look: _Look, person: Person) -> str:
    if not permissions.is_accounting_approver(person):
        return NO_APPROVER
    if permissions.is_away(person):
        return f"away, {person.stood_in_by} stands in"
    if not session.get_one(tables.Person, person.id).daily_summary:
        return UNSUBSCRIBED
    if not _unwritten(session, look, col(tables.Person.id) == person.id):
        return WRITTEN
    if not _waits(session, person, look):
        return f"nothing waited at {look.company.summary_hour:02d}:00" if look.today.due else "nothing waits"
    return ""


# --- what it holds --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Gathered:
    """What a person's summary is put together from, read at one moment: no session is needed any more."""

    person: Person
    company: str
    hour: int
    today: Today
    now: datetime
    calendar: Calendar
    four_eyes: bool
    waiting: Sequence[Row[Any]]
    failed: Sequence[Row[Any]]
    books: Books | None


def _gathered(session: Session, look: _Look, person: Person) -> _Gathered:
    return _Gathered(
        person=person,
        company=look.company.name,
        hour=look.company.summary_hour,
        today=look.today,
        now=look.now,
        calendar=companies.calendar(session),
        four_eyes=look.company.four_eyes,
        waiting=handed_over(session, person, ErpStatus.SENT),
        failed=handed_over(session, person, ErpStatus.EXPORT_FAILED),
        books=_books(session),
    )


def _composed(desk: Desk, found: _Gathered) -> Mail:
    return summary.compose(
        Contents(
            company=found.company,
            day=found.today.day,
            hour=found.hour,
            waiting=tuple(_listed(desk, found, row) for row in found.waiting),
            failed=tuple(_listed(desk, found, row, failed=True) for row in found.failed),
            review_link=f"{desk.base_url}/accountant_review",
            settings_link=f"{desk.base_url}/settings",
            books=found.books,
        )
    )


def _books(session: Session) -> Books | None:
    last = nightly.last_of(session)
    return Books(last.night, not last.found) if last else None


def _listed(desk: Desk, found: _Gathered, row: Row[Any], *, failed: bool = False) -> Listed:
    return Listed(
        number=row.number,
        title=row.title,
        vendor=row.vendor or "",
        project=f"{row.project_number} {row.project_name}",
        amount=row.total,
        sent_by=row.sender,
        age=business_days_between(found.calendar, row.sent_at, found.now),
        submission=row.submission,
        link=f"{desk.base_url}/accountant_review?commitment={row.id}",
        mine=bool(row.mine) and found.four_eyes and not failed,
        asked_at=people.local(row.asked_at, found.calendar.time_zone) if row.asked_at else None,
        error=f"{row.error_code} {row.error_text}".strip() if failed else "",
    )

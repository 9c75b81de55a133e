"""The outbox: a mail is written with what caused it, and stays until a mail server has taken it (domain.md section 8)."""

from __future__ import annotations

import html
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, or_
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select, update

from core import permissions
from core.mail_parts import Mail
from core.permissions import Person
from core.refusal import Refused, Why
from core.summary import KIND as SUMMARY
from data import people, prepared, settings, tables, visible
from data.desk import Caller, Desk

MESSAGE_ID_DOMAIN = "commitment-desk.local"
OVERDUE = timedelta(days=1)
LEASE = timedelta(seconds=120)
FIRST_PAUSE = timedelta(seconds=30)  # doubled after each try
LONGEST_PAUSE = timedelta(hours=6)
MOST_ATTEMPTS = 20  # about three days
COUNTED_BEHIND = 1_000  # mails behind the page of the log that is shown
PERSONAL = "What it says is for its reader alone: it lists commitments that not everybody may see."
LOG_NOT_ALLOWED = "The Mail log is for ERP Admins and Directory Admins. Ask a Directory Admin for the permission."

_mail = tables.Mail
# Of any unique value: two that are written at the same moment have the Message-ID in common, too.
_PUT = "key message_id kind person_id commitment_id to_email subject text html created_at due_at attempts last_error"
_ONCE = {
    dialect: insert(prepared.table(_mail))
    .values({name: bindparam(name) for name in _PUT.split()})
    .on_conflict_do_nothing()
    .returning(col(_mail.id))
    for dialect, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}


class MailState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Letter:
    """A mail that this worker holds for the time of a lease; `attempt` counts from 1 and proves the claim."""

    id: int
    attempt: int
    message_id: str
    to_email: str
    subject: str
    text: str
    html: str
    created_at: datetime


@dataclass(frozen=True)
class MailRow:
    """A line of the Mail log. Moments are in the company's time zone; `held` says why no mail goes out at all, or ""."""

    id: int
    kind: str
    commitment_id: int | None
    to_email: str
    subject: str
    text: str
    created_at: datetime
    due_at: datetime
    attempts: int
    sent_at: datetime | None
    last_error: str
    state: MailState
    held: str


@dataclass(frozen=True)
class MailPage:
    """One page of the Mail log, newest first; `count` is of all pages and `pages` at least 1.

    When there are `more`, it is counted up to so many behind this page; a later page counts further.
    """

    rows: tuple[MailRow, ...]
    count: int
    page: int
    pages: int
    held: str
    more: bool


def put(
    session: Session,
    now: datetime,
    *,
    key: str,
    kind: str,
    person: Person,
    commitment_id: int | None,
    mail: Mail,
    due_at: datetime | None = None,
) -> bool:
    """Writes the mail once for each `key`, in the transaction that is open; a second one of the same key is nothing.

    True when it was written now, False when it was there.
    """
    row = {
        "key": key,
        "message_id": message_id(key, now),
        "kind": kind,
        "person_id": person.id,
        "commitment_id": commitment_id,
        "to_email": person.email,
        "subject": mail.subject,
        "text": mail.text,
        "html": mail.html,
        "created_at": now,
        "due_at": due_at or now,
        "attempts": 0,
        "last_error": "",
    }
    return prepared.first(session, _ONCE[session.get_bind().dialect.name], **row) is not None


def replace_older(session: Session, now: datetime, *, kind: str, person: Person, key: str, reason: str) -> None:
    """Gives up what of this kind still waits for the person, but for the mail of `key`, which takes its place.

    What a worker is just delivering stays as it is.
    """
    older = update(_mail).where(
        col(_mail.kind) == kind,
        col(_mail.person_id) == person.id,
        col(_mail.key) != key,
        col(_mail.sent_at).is_(None),
        col(_mail.dead_at).is_(None),
        or_(col(_mail.lease_until).is_(None), col(_mail.lease_until) <= now),
    )
    session.execute(older.values(dead_at=now, lease_until=None, last_error=reason))


def message_id(key: str, now: datetime) -> str:
    """Made once and kept with the mail, so that all copies of one mail carry the same.

    The moment is part of it because two companies, or a database restored, may use a key again.
    """
    return f"<{uuid.uuid5(uuid.NAMESPACE_URL, f'{now.isoformat()} {key}')}@{MESSAGE_ID_DOMAIN}>"


def claim(desk: Desk) -> Letter | None:
    """The next mail that is due, held for the time of a lease, or None. The attempt is counted here.

    So a mail that stops the program each time is given up in the end, too. Of several workers one gets it.
    """
    now = desk.now()
    for mail_id, attempts in _candidates(desk, now):
        with desk.writing() as session:
            if attempts >= MOST_ATTEMPTS:
                _give_up(session, now, mail_id, attempts, "The desk stopped each time it was being sent.")
                continue
            guarded = update(_mail).where(col(_mail.id) == mail_id, col(_mail.attempts) == attempts, _is_due(now))
            claimed = session.execute(
                guarded.values(lease_until=now + LEASE, attempts=attempts + 1).returning(*_LETTER_COLUMNS)
            ).one_or_none()
        if claimed is not None:
            return Letter(mail_id, attempts + 1, *claimed)
    return None


_LETTER_COLUMNS = (
    col(_mail.message_id),
    col(_mail.to_email),
    col(_mail.subject),
    col(_mail.text),
    col(_mail.html),
    col(_mail.created_at),
)


def _candidates(desk: Desk, now: datetime) -> list[tuple[int, int]]:
    """(id, attempts) of the mails due, the longest due first. None in the sample company: no mail leaves it."""
    with desk.reading() as session:
        company = session.get(tables.Company, 1)
        if company is None or company.is_sample:
            return []
        due = select(_mail.id, _mail.attempts).where(_is_due(now))
        found = session.exec(due.order_by(col(_mail.due_at), col(_mail.id)).limit(20)).all()
        return [(mail_id or 0, attempts) for mail_id, attempts in found]


def _is_due(now: datetime) -> ColumnElement[bool]:
    free = or_(col(_mail.lease_until).is_(None), col(_mail.lease_until) <= now)
    return and_(col(_mail.sent_at).is_(None), col(_mail.dead_at).is_(None), col(_mail.due_at) <= now, free)


def delivered(desk: Desk, letter: Letter) -> None:
    """The mail server has taken it. True even when the lease has run out meanwhile."""
    with desk.writing() as session:
        taken = update(_mail).where(col(_mail.id) == letter.id, col(_mail.sent_at).is_(None))
        session.execute(taken.values(sent_at=desk.now(), dead_at=None, lease_until=None, last_error=""))


def failed(desk: Desk, letter: Letter, reason: str, *, for_good: bool = False) -> None:
    """It was not taken: tried again after a growing pause, or given up with its reason (a dead letter)."""
    now = desk.now()
    with desk.writing() as session:
        if for_good or letter.attempt >= MOST_ATTEMPTS:
            _give_up(session, now, letter.id, letter.attempt, reason)
            return
        held = update(_mail).where(
            col(_mail.id) == letter.id, col(_mail.attempts) == letter.attempt, col(_mail.sent_at).is_(None)
        )
        due_at = now + pause_after(letter.attempt, secrets.SystemRandom().uniform(0.8, 1.2))
        session.execute(held.values(due_at=due_at, lease_until=None, last_error=reason))


def pause_after(attempt: int, jitter: float = 1.0) -> timedelta:
    """How long to wait after the n-th try; `jitter` keeps many mails from coming back at the same moment."""
    return min(FIRST_PAUSE * 2.0 ** (attempt - 1), LONGEST_PAUSE) * jitter


def _give_up(session: Session, now: datetime, mail_id: int, attempts: int, reason: str) -> None:
    held = update(_mail).where(
        col(_mail.id) == mail_id,
        col(_mail.attempts) == attempts,
        col(_mail.sent_at).is_(None),
        col(_mail.dead_at).is_(None),
    )
    session.execute(held.values(dead_at=now, lease_until=None, last_error=reason))


def log(desk: Desk, caller: Caller, *, page: int = 1, per_page: int = 50, state: MailState | None = None) -> MailPage:
    """One page of the mails about what the person may see, newest first.

    Raises Refused(NOT_ALLOWED) for who has no Mail log.
    """
    with desk.reading() as session:
        reader = _reader(session, caller, desk.now())
        where = [_may_see(reader)]
        if state is not None:
            where.append(_in_state(state))
        company = people.company(session)
        held = why_no_mail_goes_out(company)
        newest, order = select(_mail).where(*where), col(_mail.id).desc()
        reach = max(1, page) * per_page + COUNTED_BEHIND
        found = newest.with_only_columns(col(_mail.id)).order_by(order).limit(reach + 1).subquery()
        there = session.exec(select(func.count()).select_from(found)).one()
        count = min(there, reach)
        pages = max(1, -(-count // per_page))
        page = min(max(1, page), pages)
        rows = session.exec(newest.order_by(order).offset((page - 1) * per_page).limit(per_page)).all()
        shown = tuple(_row(row, company.time_zone, held, reader) for row in rows)
        return MailPage(shown, count, page, pages, held, more=there > reach)


def standing(desk: Desk) -> tuple[int, int, int]:
    """How many mails wait, how many of them are due for more than a day, and how many were given up."""
    waits, overdue = _in_state(MailState.WAITING), col(_mail.due_at) < desk.now() - OVERDUE
    counted = (waits, and_(waits, overdue), _in_state(MailState.GIVEN_UP))
    with desk.reading() as session:
        waiting, late, dead = (
            session.exec(select(func.count()).select_from(_mail).where(one)).one() for one in counted
        )
        return waiting, late, dead


def why_no_mail_goes_out(company: tables.Company) -> str:
    """Why every mail waits, or ""."""
    if company.is_sample:
        return "the sample company sends no mail"
    return "" if settings.load().mail_is_set_up else "SMTP is not set up"


def state_words(row: MailRow) -> str:
    """What became of the mail, for the Mail log."""
    if row.state is MailState.SENT:
        return "sent"
    if row.state is MailState.GIVEN_UP:
        return f"given up: {row.last_error}"
    if row.held:
        return f"waits: {row.held}"
    if row.last_error:
        return f"will be tried again at {row.due_at:%Y-%m-%d %H:%M}: {row.last_error}"
    if row.due_at > row.created_at:
        return f"waits until {row.due_at:%Y-%m-%d %H:%M}"
    return "waits for its turn"


def retry(desk: Desk, caller: Caller, mail_id: int) -> None:
    """Tries a mail that was given up once more, from the first attempt.

    Raises Refused: NOT_ALLOWED, NOT_FOUND, or CONFLICT when it is not given up (any more).
    """
    now = desk.now()
    with desk.writing() as session:
        seen = and_(col(_mail.id) == mail_id, _may_see(_reader(session, caller, now)))
        if session.exec(select(_mail.id).where(seen)).one_or_none() is None:
            raise Refused(Why.NOT_FOUND, "There is no such mail, or you may not see it.")
        given_up = update(_mail).where(col(_mail.id) == mail_id, col(_mail.dead_at).is_not(None))
        again = given_up.values(dead_at=None, lease_until=None, attempts=0, due_at=now, last_error="")
        if session.execute(again.returning(col(_mail.id))).one_or_none() is None:
            raise Refused(Why.CONFLICT, "This mail is not given up: it was sent, or it will be tried again by itself.")


def put_test_mail(desk: Desk, caller: Caller) -> str:
    """Writes a test mail to the person who asks for it and returns its address."""
    now = desk.now()
    with desk.writing() as session:
        person = _reader(session, caller, now)
        company = people.company(session).name
        words = f"{company}: this is a test mail of Commitment Desk. Mails reach you."
        mail = Mail(subject=f"{company}: Test mail", text=words, html=f"<p>{html.escape(words)}</p>")
        put(session, now, key=f"test:{uuid.uuid4()}", kind="test", person=person, commitment_id=None, mail=mail)
    return person.email


def _reader(session: Session, caller: Caller, now: datetime) -> Person:
    return people.who_may(session, caller, now, permissions.sees_the_mail_log, LOG_NOT_ALLOWED)


def _may_see(person: Person) -> ColumnElement[bool]:
    """Looked up for one mail after the other: what the person may see at all is much more than a page tells of."""
    about = exists().where(col(tables.Commitment.id) == col(_mail.commitment_id), visible.commitments(person))
    return or_(col(_mail.commitment_id).is_(None), about)


def _in_state(state: MailState) -> ColumnElement[bool]:
    sent, dead = col(_mail.sent_at), col(_mail.dead_at)
    if state is MailState.SENT:
        return sent.is_not(None)
    return and_(sent.is_(None), dead.is_not(None) if state is MailState.GIVEN_UP else dead.is_(None))


def _row(row: tables.Mail, time_zone: str, held: str, reader: Person) -> MailRow:
    personal = row.kind == SUMMARY and row.person_id != reader.id
    state = MailState.SENT if row.sent_at else MailState.GIVEN_UP if row.dead_at else MailState.WAITING
    return MailRow(
        id=row.id or 0,
        kind=row.kind,
        commitment_id=row.commitment_id,
        to_email=row.to_email,
        subject=row.subject,
        text=PERSONAL if personal else row.text,
        created_at=people.local(row.created_at, time_zone),
        due_at=people.local(row.due_at, time_zone),
        attempts=row.attempts,
        sent_at=people.local(row.sent_at, time_zone) if row.sent_at else None,
        last_error=row.last_error,
        state=state,
        held=held,
    )

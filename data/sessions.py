"""Where people are signed in, who tried to, and how that ends (promise 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from core import browsers, permissions, typed
from core.refusal import Refused, Why
from data import people, tables
from data.accounts import ATTEMPTS_KEPT, OPERATOR, revoke
from data.desk import Caller, Desk

TRIES = 100  # in a sign-in log
KEY_LENGTH = 16  # digits of a token's SHA-256 that name a session
NO_ADMIN = "Only a Directory Admin sees who signed in, and signs others out. Ask one of them."
NO_SESSION = "This browser is not signed in any more."
_login, _try = tables.LoginSession, tables.SignInAttempt


@dataclass(frozen=True)
class SignedIn:
    """A live session. The moments are on the company's clock; `key` names it, `here` is the one that asks."""

    key: str
    browser: str
    address: str
    since: datetime
    last_seen: datetime
    here: bool


@dataclass(frozen=True)
class Try:
    """A try to sign in, with the moment on the company's clock."""

    at: datetime
    email: str
    address: str
    succeeded: bool


@dataclass(frozen=True)
class Mine:
    """One's own sessions and tries, the newest first."""

    sessions: tuple[SignedIn, ...]
    tries: tuple[Try, ...]


def mine(desk: Desk, caller: Caller) -> Mine:
    """Where the caller is signed in, and the newest tries with their e-mail."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        alive = _alive(session, desk.now(), person.id, caller.session_sha256)
        return Mine(alive, _tries(session, desk.now(), person.email))


def end(desk: Desk, caller: Caller, key: str) -> None:
    """Signs one of the caller's own browsers out. Raises Refused(NOT_FOUND)."""
    now = desk.now()
    with desk.writing() as session:
        people.load(session, caller, now)
        own = revoke(now).where(col(_login.person_id) == caller.person_id)
        named = own.where(col(_login.token_sha256).startswith(key, autoescape=True))
        if len(key) != KEY_LENGTH or not session.execute(named.returning(col(_login.token_sha256))).all():
            raise Refused(Why.NOT_FOUND, NO_SESSION)


def end_all(desk: Desk, caller: Caller, person_id: int | None = None) -> int:
    """Signs out every browser of a person, usually the caller's own; how many there were.

    Of others only a Directory Admin does it: it takes away and gives nothing, so that is enough. Raises Refused.
    """
    now = desk.now()
    with desk.writing() as session:
        person = people.load(session, caller, now)
        whose = person.id if person_id is None else person_id
        if whose != person.id and not permissions.may_change_directory(person):
            raise Refused(Why.NOT_ALLOWED, NO_ADMIN)
        alive = len(_alive(session, now, whose))
        session.execute(revoke(now).where(col(_login.person_id) == whose))
        return alive


def signed_in(desk: Desk, caller: Caller, person_id: int) -> int:
    """In how many browsers a person is signed in; for Directory Admins. Raises Refused(NOT_ALLOWED)."""
    with desk.reading() as session:
        _admin(session, caller, desk.now())
        return len(_alive(session, desk.now(), person_id))


def log(desk: Desk, caller: Caller, email: str = "") -> tuple[Try, ...]:
    """The newest tries of everybody or with one e-mail; for Directory Admins. Raises Refused(NOT_ALLOWED)."""
    with desk.reading() as session:
        _admin(session, caller, desk.now())
        return _tries(session, desk.now(), typed.fold(email.strip()))


def _admin(session: Session, caller: Caller, now: datetime) -> None:
    people.who_may(session, caller, now, permissions.may_change_directory, NO_ADMIN)


def _alive(session: Session, now: datetime, person_id: int, here: str | None = None) -> tuple[SignedIn, ...]:
    zone = people.company(session).time_zone
    rows = session.exec(
        select(_login)
        .where(col(_login.person_id) == person_id, col(_login.revoked_at).is_(None))
        .order_by(col(_login.last_seen_at).desc(), col(_login.token_sha256))
    )
    return tuple(
        SignedIn(
            row.token_sha256[:KEY_LENGTH],
            browsers.in_words(row.agent),
            row.address,
            people.local(row.created_at, zone),
            people.local(row.last_seen_at, zone),
            row.token_sha256 == here,
        )
        for row in rows
        if people.session_is_alive(row, now)
    )


def _tries(session: Session, now: datetime, email: str = "") -> tuple[Try, ...]:
    zone = people.company(session).time_zone
    wanted = select(_try).where(col(_try.at) > now - ATTEMPTS_KEPT).order_by(col(_try.id).desc()).limit(TRIES)
    rows = session.exec(wanted.where(col(_try.email) == email) if email else wanted)
    return tuple(
        Try(people.local(row.at, zone), row.email, row.address or "a link or a form", row.succeeded)
        for row in rows
        if row.address != OPERATOR
    )

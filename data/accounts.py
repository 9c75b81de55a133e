"""Accounts: first set-up, sign-in, sessions and passwords (trust.md section 3, promise 9).

Tokens are 256 random bits; only their SHA-256 is stored. Passwords are argon2id. A try is written down before
the password is hashed, so that a hundred tries at once are counted like a hundred tries in a row.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Update, delete, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from core import findings, passwords, settings, typed
from core.commitment import counted
from core.directory import read_email
from core.permissions import Level
from core.refusal import Problem, Refused, Why
from data import people, tables
from data.desk import Caller, Desk
from data.engine import one_at_a_time

COOKIE = "desk_session"
TOUCH_EVERY = timedelta(minutes=1)  # how exact last_seen_at is
LINK_LASTS = timedelta(hours=48)
SHORTEST_PASSWORD = 12  # characters
LONGEST_PASSWORD = 200
WINDOW = timedelta(minutes=15)
TRIES_PER_EMAIL = 5  # in a window, counted from the last success
TRIES_PER_ADDRESS = 60  # in a window; looser, as a whole office may share one address
ATTEMPTS_KEPT = timedelta(days=30)
LONGEST_AGENT = 300  # of what a browser calls itself
OPERATOR = "manage.py unlock"  # in place of an address
SAMPLE_PASSWORD = "sample company 2026"  # noqa: S105  stands on the sign-in page of the sample company

WRONG = "E-mail and password do not match. Check both and try again."
ALREADY_SET_UP = "This desk is already set up. Sign in instead."
BAD_LINK = "This link was used already, or it is older than 48 hours. Ask a Directory Admin for a new one."
NO_PUSHER = (
    "Only a Directory Admin with “Can push to accounting” may make a link for someone who has it. Ask one of them, "
    "or whoever runs the desk: manage.py reset-link."
)
NO_ADMIN = "Only a Directory Admin makes links for choosing a password. Ask one of them."
NOBODY = "There is no active person to make a link for. Pick somebody from the Directory."
TOO_MANY = "wait"  # the code of the problem that says when to try again

_ADVISORY_LOCK = 7_305_001  # one at a time through line_up on PostgreSQL


@dataclass(frozen=True)
class Front:
    """What the sign-in page may show before anybody is known. `people` is empty but in the sample company."""

    company: str
    time_zone: str
    is_sample: bool
    people: tuple[tuple[str, str, str], ...]  # name, e-mail, job


# --- the first set-up ---------------------------------------------------------------------------------------------


def is_set_up(desk: Desk) -> bool:
    with desk.reading() as session:
        return session.get(tables.Company, 1) is not None


def front(desk: Desk) -> Front | None:
    """None before the first set-up."""
    with desk.reading() as session:
        company = session.get(tables.Company, 1)
        if company is None:
            return None
        shown: tuple[tuple[str, str, str], ...] = ()
        if company.is_sample:
            table = tables.Person
            query = select(table).where(col(table.active), col(table.password_hash) != "").order_by(col(table.id))
            shown = tuple((one.name, one.email, one.job) for one in session.exec(query.limit(12)))
        return Front(company.name, company.time_zone, company.is_sample, shown)


def set_up(
    desk: Desk, *, company: str, time_zone: str, name: str, email: str, password: str, is_sample: bool = False
) -> int:
    """Writes the company, the reason codes and the first administrator; returns the administrator's id.

    Raises Refused(INVALID) with everything that is wrong, or Refused(CONFLICT) when there is a company already.
    """
    told = _read_set_up(company, time_zone, name, email, password)
    hashed = hash_password(told["password"])
    try:
        with desk.writing() as session:
            if session.get(tables.Company, 1) is not None:
                raise Refused(Why.CONFLICT, ALREADY_SET_UP)
            return _write_set_up(session, desk.now(), told, hashed, is_sample)
    except IntegrityError:  # somebody else was a moment faster
        raise Refused(Why.CONFLICT, ALREADY_SET_UP) from None


def _read_set_up(company: str, time_zone: str, name: str, email: str, password: str) -> dict[str, str]:
    readers: dict[str, tuple[str, Any, Callable[[Any], str]]] = {
        "company": ("Company name", company, _name),
        "time_zone": ("Time zone", time_zone, settings.time_zone),
        "name": ("Your name", name, _name),
        "email": ("E-mail", email, read_email),
        "password": ("Password", password, lambda raw: _password(raw, typed.fold(email), name, company)),
    }
    told: dict[str, str] = {}
    problems: list[Problem] = []
    for field, (label, raw, read) in readers.items():
        try:
            told[field] = read(raw)
        except typed.Wrong as wrong:
            problems.append(Problem(f"{label} {wrong}", field))
    if problems:
        raise Refused(Why.INVALID, *problems)
    return told


def _name(raw: Any) -> str:
    value = typed.text(raw, 100, invisible=False)
    if not value:
        raise typed.Wrong("is empty. Fill it in.")
    return value


def _write_set_up(session: Session, now: datetime, told: dict[str, str], hashed: str, is_sample: bool) -> int:
    session.add(
        tables.Company(id=1, name=told["company"], time_zone=told["time_zone"], is_sample=is_sample, created_at=now)
    )
    for position, (code, words) in enumerate(findings.REASONS.items()):
        session.add(tables.ReasonCode(code=code, text=words, position=position))
    first = tables.Person(
        name=told["name"],
        email=told["email"],
        password_hash=hashed,
        erp_level=int(Level.ADMIN),
        can_push=True,
        directory_admin=True,
        job="Administrator",
        created_at=now,
    )
    session.add(first)
    session.flush()
    return first.id or 0


# --- passwords ----------------------------------------------------------------------------------------------------


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # 17 ms


@cache
def _nobodys_hash() -> str:
    """Checked when there is no such person, so that an unknown name costs what a known one costs."""
    return _hasher().hash(secrets.token_urlsafe(32))


def hash_password(password: str) -> str:
    return _hasher().hash(unicodedata.normalize("NFC", password).encode("utf-8"))


def _matches(hashed: str, password: str) -> bool:
    offered = unicodedata.normalize("NFC", password).encode("utf-8", "replace")
    try:
        return _hasher().verify(hashed or _nobodys_hash(), offered) and hashed != ""
    except (VerificationError, InvalidHashError):
        return False


def _password(raw: Any, *own: str) -> str:
    """A password that may be chosen; `own` are the e-mail and the names, in which it may not consist.

    Raises typed.Wrong with what is missing.
    """
    value = str(raw or "")
    if not value:
        raise typed.Wrong("is empty. Choose one.")
    if len(value) < SHORTEST_PASSWORD:
        raise typed.Wrong(f"has {len(value)} characters. Choose one with at least {SHORTEST_PASSWORD}.")
    if len(value) > LONGEST_PASSWORD:
        raise typed.Wrong(f"has {len(value):,} characters. Choose one with at most {LONGEST_PASSWORD}.")
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in value):
        raise typed.Wrong("has a character that no keyboard types. Choose another one.")
    if own and typed.fold(value) in {own[0], own[0].partition("@")[0]}:
        raise typed.Wrong("is the e-mail. Choose another one.")
    if passwords.is_guessable(value, own):
        raise typed.Wrong("is one of the first that anybody would try. Choose another one.")
    return value


def _new_password(desk: Desk, raw: str, email: str, name: str) -> str:
    company = front(desk)
    try:
        return hash_password(_password(raw, email, name, company.company if company else ""))
    except typed.Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"New password {wrong}", "new_password")) from None


# --- sign-in ------------------------------------------------------------------------------------------------------


def sign_in(desk: Desk, email: str, password: str, address: str, agent: str = "") -> str:
    """The token of a new session; `address` is where the request came from, `agent` what the browser calls itself.

    Raises Refused(NOT_ALLOWED): the same sentence for an unknown name, a wrong password and an inactive person,
    or, with the code TOO_MANY, when to try again.
    """
    folded = _folded(email)
    attempt, hashed = _reserve(desk, folded, address)
    if not _matches(hashed, password):
        raise Refused(Why.NOT_ALLOWED, WRONG)
    token = secrets.token_urlsafe(32)
    with desk.writing() as session:
        person = person_by_email(session, folded)
        if person is None or person.password_hash != hashed:  # changed while we looked
            raise Refused(Why.NOT_ALLOWED, WRONG)
        succeeded(session, attempt)
        open_session(session, desk.now(), token, person.id or 0, address, agent)
    return token


def machine_may_enter(desk: Desk, user: str, password: str, address: str, *, name: str, hashed: str) -> bool:
    """Whether user and password are those of the connector (`name`, `hashed`); tries are counted by their address.

    False also after too many tries, and where no password was made; all cost the same time.
    """
    try:
        attempt, _ = _reserve(desk, f"connector at {address}"[:254], address)
    except Refused as refused:
        if refused.why is Why.UNAVAILABLE:
            raise
        return False
    known = hmac.compare_digest(user.encode("utf-8", "replace"), name.encode())
    right = _matches(hashed if known else "", password)
    if right:
        with desk.writing() as session:
            succeeded(session, attempt)
    return right


def unlock(desk: Desk, email: str) -> None:
    """Lets somebody try again at once; stands among the tries as the operator's. For the command line only."""
    with desk.writing() as session:
        lifted = tables.SignInAttempt(email=_folded(email), address=OPERATOR, at=desk.now(), succeeded=True)
        session.add(lifted)


def _folded(email: str) -> str:
    return typed.fold(findings.visible(email))[:254]


def person_by_email(session: Session, folded: str) -> tables.Person | None:
    table = tables.Person
    return session.exec(select(table).where(col(table.email) == folded, col(table.active))).first()


def open_session(
    session: Session, now: datetime, token: str, person_id: int, address: str = "", agent: str = ""
) -> None:
    session.add(
        tables.LoginSession(
            token_sha256=digest(token),
            person_id=person_id,
            created_at=now,
            last_seen_at=now,
            expires_at=now + people.ABSOLUTE,
            address=address[:64],
            agent=agent[:LONGEST_AGENT],
        )
    )


def _reserve(desk: Desk, folded: str, address: str) -> tuple[int, str]:
    """Writes a try down, as failed until it succeeds. Returns its id and the hash to check ("" for nobody)."""
    now = desk.now()
    with desk.writing() as session:
        line_up(session)
        _refuse_too_many(session, now, _failures_of_email(session, now, folded), TRIES_PER_EMAIL)
        attempt = write_down(session, now, folded, address)
        person = person_by_email(session, folded)
        return attempt, person.password_hash if person else ""


def line_up(session: Session) -> None:
    """Whoever signs in does it one after the other, so that nothing that is counted or bound is doubled."""
    one_at_a_time(session, _ADVISORY_LOCK)


def write_down(session: Session, now: datetime, who: str, address: str, state_sha256: str = "") -> int:
    """Writes a try down, as failed until it succeeds, unless its address has had too many; the answer is its id."""
    table = tables.SignInAttempt
    session.execute(delete(table).where(col(table.at) < now - ATTEMPTS_KEPT))
    if address:
        _refuse_too_many(session, now, _failures_of_address(session, now, address), TRIES_PER_ADDRESS)
    attempt = table(email=who, address=address[:64], at=now, state_sha256=state_sha256)
    session.add(attempt)
    session.flush()
    return attempt.id or 0


def _failures_of_email(session: Session, now: datetime, folded: str) -> list[datetime]:
    """When the tries of the window failed, oldest first, since the last one that succeeded."""
    table = tables.SignInAttempt
    tries = session.exec(
        select(table).where(col(table.email) == folded, col(table.at) > now - WINDOW).order_by(col(table.id))
    ).all()
    last_success = max((n for n, one in enumerate(tries, start=1) if one.succeeded), default=0)
    return [one.at for one in tries[last_success:]]


def _failures_of_address(session: Session, now: datetime, address: str) -> list[datetime]:
    table = tables.SignInAttempt
    query = select(table.at).where(
        col(table.address) == address[:64], col(table.at) > now - WINDOW, ~col(table.succeeded)
    )
    return list(session.exec(query.order_by(col(table.id))))


def _refuse_too_many(session: Session, now: datetime, failures: list[datetime], allowed: int) -> None:
    if len(failures) < allowed:
        return
    again = failures[-allowed] + WINDOW
    minutes = max(1, -int((now - again).total_seconds() // 60))
    company = session.get(tables.Company, 1)
    clock = people.local(again + timedelta(seconds=59), company.time_zone if company else "UTC")
    sentence = (
        f"Too many tries. Try again in {counted(minutes, 'minute')}, at {clock:%H:%M}, "
        "or ask a Directory Admin for a link to choose a new password."
    )
    raise Refused(Why.NOT_ALLOWED, Problem(sentence, code=TOO_MANY))


def succeeded(session: Session, attempt: int) -> None:
    table = tables.SignInAttempt
    session.execute(update(table).where(col(table.id) == attempt).values(succeeded=True))


# --- sessions -----------------------------------------------------------------------------------------------------


def digest(token: str) -> str:
    """The SHA-256 under which a token is stored; the token itself is only in the cookie or the link."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def who(desk: Desk, token: str | None, *, read_ahead: bool = False) -> Caller | None:
    """Who holds the session of this token; None when it was revoked, has ended, or the person is inactive.

    While a page is drawn, what they may do and their company can be read with it: `people.me` is asked next.
    """
    if not token:
        return None
    sha256, now = digest(token), desk.now()
    with desk.reading() as session:
        row = people.holder(session, sha256)
        if not people.session_is_alive(row, now):
            return None
        caller = Caller(row.person_id, sha256)
        if read_ahead:
            people.read_ahead(session, caller, now)
    if now - row.last_seen_at >= TOUCH_EVERY:
        _touch(desk, sha256, now)
    return caller


def _touch(desk: Desk, sha256: str, now: datetime) -> None:
    table = tables.LoginSession
    seen = update(table).where(col(table.token_sha256) == sha256, col(table.revoked_at).is_(None))
    with suppress(Refused), desk.writing() as session:  # a database that only reads still shows its pages
        session.execute(seen.values(last_seen_at=now))


def sign_out(desk: Desk, token: str) -> None:
    """Ends this session; nothing happens when it has ended already."""
    with desk.writing() as session:
        session.execute(revoke(desk.now()).where(col(tables.LoginSession.token_sha256) == digest(token)))


def end_sessions(session: Session, now: datetime, person_id: int) -> None:
    """Every browser of a person is signed out."""
    session.execute(revoke(now).where(col(tables.LoginSession.person_id) == person_id))


def revoke(now: datetime) -> Update:
    return update(tables.LoginSession).where(col(tables.LoginSession.revoked_at).is_(None)).values(revoked_at=now)


# --- changing a password ------------------------------------------------------------------------------------------


def change_password(desk: Desk, caller: Caller, old: str, new: str) -> None:
    """Changes the caller's own password and ends their other sessions. Tries are counted as at sign-in."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
    attempt, hashed = _reserve(desk, person.email, "")
    if not _matches(hashed, old):
        sentence = "Current password does not match. Type the one you signed in with."
        raise Refused(Why.INVALID, Problem(sentence, "old_password"))
    new_hash = _new_password(desk, new, person.email, person.name)
    with desk.writing() as session:
        people.load(session, caller, desk.now())
        succeeded(session, attempt)
        _set_password(session, desk.now(), caller.person_id, new_hash, keep=caller.session_sha256)


def _set_password(session: Session, now: datetime, person_id: int, hashed: str, keep: str | None = None) -> None:
    """Every other session and every open link of the person end with the old password."""
    session.execute(update(tables.Person).where(col(tables.Person.id) == person_id).values(password_hash=hashed))
    login = tables.LoginSession
    session.execute(revoke(now).where(col(login.person_id) == person_id, col(login.token_sha256) != (keep or "")))
    _end_links(session, now, person_id)


def _end_links(session: Session, now: datetime, person_id: int) -> None:
    link = tables.OneTimeLink
    still_open = (col(link.person_id) == person_id, col(link.used_at).is_(None), col(link.expires_at) > now)
    session.execute(update(link).where(*still_open).values(expires_at=now))


def make_reset_link(desk: Desk, caller: Caller | None, person_id: int) -> str:
    """The token of a one-time link with which a person chooses a password; it ends the links made before.

    A Directory Admin makes it, for anybody, or (None) the operator at the machine itself;
    who made it for whom and when stays in `one_time_link`.
    """
    token, now = secrets.token_urlsafe(32), desk.now()
    with desk.writing() as session:
        maker = people.load(session, caller, now) if caller else None
        if maker and not maker.directory_admin:
            raise Refused(Why.NOT_ALLOWED, NO_ADMIN)
        person = session.get(tables.Person, person_id)
        if person is None or not person.active:
            raise Refused(Why.NOT_FOUND, NOBODY)
        if maker and person.can_push and not maker.can_push:
            raise Refused(Why.NOT_ALLOWED, NO_PUSHER)  # or the link would give what the maker may not grant
        _end_links(session, now, person_id)
        session.add(
            tables.OneTimeLink(
                token_sha256=digest(token),
                person_id=person_id,
                made_by=caller.person_id if caller else None,
                made_at=now,
                expires_at=now + LINK_LASTS,
            )
        )
    return token


def link_holder(desk: Desk, token: str) -> tuple[str, str]:
    """(name, e-mail) of whom a link is for; it is not used up by looking. Raises Refused(NOT_FOUND)."""
    with desk.reading() as session:
        link = session.get(tables.OneTimeLink, digest(token))
        person = session.get(tables.Person, link.person_id) if link else None
        if link is None or link.used_at is not None or link.expires_at <= desk.now() or not (person and person.active):
            raise Refused(Why.NOT_FOUND, BAD_LINK)
        return person.name, person.email


def use_reset_link(desk: Desk, token: str, new_password: str) -> str:
    """Sets the password of the link's person, once, and ends their sessions; returns their e-mail."""
    name, email = link_holder(desk, token)
    hashed = _new_password(desk, new_password, email, name)
    link, now = tables.OneTimeLink, desk.now()
    still_open = (col(link.token_sha256) == digest(token), col(link.used_at).is_(None), col(link.expires_at) > now)
    with desk.writing() as session:
        used = update(link).where(*still_open).values(used_at=now).returning(col(link.person_id))
        person_id = session.execute(used).scalar_one_or_none()
        person = session.get(tables.Person, person_id) if person_id is not None else None
        if person is None or not person.active:
            raise Refused(Why.NOT_FOUND, BAD_LINK)
        # Whoever was locked out by too many tries starts afresh.
        session.add(tables.SignInAttempt(email=person.email, address="", at=now, succeeded=True))
        _set_password(session, now, person.id or 0, hashed)
        return person.email

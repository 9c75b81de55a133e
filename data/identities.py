"""Sign-in with an account at another provider: which person it is, and how a Directory Admin undoes it (promise 9).

The first time an account is matched by the e-mail that its provider vouches for; from then on it is that person by the
provider's own name for it, whatever becomes of the e-mail. Nobody is added by signing in, and rights stay the Directory's.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import update
from sqlmodel import Session, col, select

from core import permissions
from core.identity import Account
from core.permissions import Person
from core.refusal import Refused, Why
from data import accounts, directory, people, settings, tables
from data.desk import Caller, Desk

USED = "This sign-in was used already. Start again from the sign-in page."
NO_EMAIL = (
    "{name} vouches for no e-mail of your account, so nobody in the Directory can be found by it. Sign in with your "
    "password, and tell whoever runs the desk."
)
NOBODY = (
    "Nobody active in the Directory has the e-mail of your {name} account: {emails}. Ask a Directory Admin to add you "
    "with it, or sign in with another account."
)
ANOTHER = (
    "Whoever has the e-mail {emails} in the Directory signs in with another {name} account. Ask a Directory Admin: "
    "“Forget the {name} account” on the Directory page lets this one take its place."
)
NO_PUSHER = (
    "Only a Directory Admin with “Can push to accounting” may forget the account of someone who has it. "
    "Ask one of them."
)


@dataclass(frozen=True)
class Bound:
    """An account that a person signs in with: `name` is its provider's, `since` aware UTC."""

    id: int
    name: str
    since: datetime


# --- signing in ---------------------------------------------------------------------------------------------------


def begin_try(desk: Desk, state: str, name: str, address: str) -> int:
    """Writes a try down before the provider is asked; the answer is its id. `name` is the provider's.

    Raises Refused(NOT_ALLOWED) for a state that was used already, or after too many tries from the address.
    """
    sha256 = accounts.digest(state)
    with desk.writing() as session:
        accounts.line_up(session)
        table = tables.SignInAttempt
        if session.exec(select(table.id).where(col(table.state_sha256) == sha256)).first() is not None:
            raise Refused(Why.NOT_ALLOWED, USED)
        return accounts.write_down(session, desk.now(), name, address, sha256)


def sign_in(desk: Desk, attempt: int, name: str, account: Account, address: str = "", agent: str = "") -> str:
    """The token of a new session of the person whose account it is. Raises Refused(NOT_ALLOWED) when it is nobody's."""
    token = secrets.token_urlsafe(32)
    _say_who(desk, attempt, f"{name}: {account.emails[0] if account.emails else account.subject}")
    with desk.writing() as session:
        accounts.line_up(session)
        person_id = _known(session, name, account) or _bind(session, desk.now(), name, account)
        accounts.succeeded(session, attempt)
        accounts.open_session(session, desk.now(), token, person_id, address, agent)
    return token


def _say_who(desk: Desk, attempt: int, who: str) -> None:
    """In a transaction of its own: it stays in the log when the try is refused."""
    table = tables.SignInAttempt
    with desk.writing() as session:
        session.execute(update(table).where(col(table.id) == attempt).values(email=who[:254]))


def _known(session: Session, name: str, account: Account) -> int | None:
    """The person that the account was bound to before; somebody inactive is refused like somebody unknown."""
    table = tables.SignInIdentity
    its = (col(table.issuer) == account.issuer, col(table.subject) == account.subject)
    row = session.exec(select(table).where(*its)).first()
    if row is None:
        return None
    if not session.get_one(tables.Person, row.person_id).active:
        raise _nobody(name, account)
    return row.person_id


def _bind(session: Session, now: datetime, name: str, account: Account) -> int:
    """Binds an account that comes for the first time to the active person of its e-mail."""
    found = (accounts.person_by_email(session, email) for email in account.emails)
    person = next((one for one in found if one is not None), None)
    if person is None:
        raise _nobody(name, account)
    table, person_id = tables.SignInIdentity, person.id or 0
    taken = select(table.id).where(col(table.issuer) == account.issuer, col(table.person_id) == person_id)
    if session.exec(taken).first() is not None:
        raise Refused(Why.NOT_ALLOWED, ANOTHER.format(name=name, emails=person.email))
    session.add(table(issuer=account.issuer, subject=account.subject, person_id=person_id, since=now))
    return person_id


def _nobody(name: str, account: Account) -> Refused:
    sentence = NOBODY if account.emails else NO_EMAIL
    return Refused(Why.NOT_ALLOWED, sentence.format(name=name, emails=" or ".join(account.emails)))


# --- the Directory ------------------------------------------------------------------------------------------------


def of_person(desk: Desk, caller: Caller, person_id: int) -> tuple[Bound, ...]:
    """The accounts that a person signs in with, for a Directory Admin."""
    table = tables.SignInIdentity
    with desk.reading() as session:
        _administrator(desk, session, caller)
        rows = session.exec(select(table).where(col(table.person_id) == person_id).order_by(col(table.id)))
        return tuple(Bound(row.id or 0, _provider(row.issuer), row.since) for row in rows)


def forget(desk: Desk, caller: Caller, identity_id: int) -> None:
    """Takes an account away from its person, who is signed out; whichever comes next with their e-mail is theirs."""
    with desk.writing() as session:
        accounts.line_up(session)
        me = _administrator(desk, session, caller)
        row = session.get(tables.SignInIdentity, identity_id)
        if row is None:
            raise Refused(Why.NOT_FOUND, directory.GONE)
        if session.get_one(tables.Person, row.person_id).can_push and not permissions.may_grant_can_push(me):
            raise Refused(Why.NOT_ALLOWED, NO_PUSHER)
        session.delete(row)
        accounts.end_sessions(session, desk.now(), row.person_id)


def _administrator(desk: Desk, session: Session, caller: Caller) -> Person:
    return people.who_may(session, caller, desk.now(), permissions.may_change_directory, directory.NOT_YOURS)


def _provider(issuer: str) -> str:
    """What the button calls a provider, or where it was, once another one is set up."""
    chosen = settings.load()
    return chosen.oidc_name if issuer == chosen.oidc_issuer else urlsplit(issuer).hostname or issuer

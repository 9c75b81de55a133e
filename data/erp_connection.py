"""How the connector signs in, what was chosen about orders, and which company file it may bring."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col

from core.permissions import Person, may_change_settings
from core.refusal import Problem, Refused, Why
from data import accounts, exports, people, tables
from data.desk import Caller, Desk

USER = "commitment-desk"
SILENT_AFTER = timedelta(days=2)  # without a visit, something must be wrong
VISIT_ENDED = "The password was replaced or removed."
NO_ADMIN = "Only an ERP Integrations Admin sets the connector up. Ask one of them."
MOVED_ON = "This was changed by somebody else after you opened it. Look at it again; nothing was saved."


@dataclass(frozen=True)
class MadePassword:
    """Shown once; only its argon2id hash is kept."""

    user: str
    password: str


@dataclass(frozen=True)
class Setting:
    """One setting of the connector: its column, its label, and the range of a number (None for a switch)."""

    name: str
    label: str
    within: range | None = None


SETTINGS = (
    Setting("amount_as_quantity", "Send lump sums as quantity at a rate of 1, so that they can be billed in part"),
    Setting("with_classes", "Send cost types as classes"),
    Setting("run_every_minutes", "Minutes between two visits of the connector", range(1, 1441)),
    Setting("lists_every_hours", "Hours between two readings of QuickBooks' lists", range(1, 721)),
    Setting("unknown_after_hours", "Hours without an answer until an order is unknown", range(1, 721)),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def make_password(desk: Desk, caller: Caller) -> MadePassword:
    """A new password for the connector; the one before, and a visit that began with it, end at once.

    What that visit did not answer is in doubt, and asked first by the next one. Raises Refused(NOT_ALLOWED).
    """
    password = "-".join(secrets.token_hex(3) for _ in range(5))
    hashed = accounts.hash_password(password)
    with desk.writing() as session:
        person = _admin(session, desk, caller)
        known = _locked(session)
        _end_visits(session, desk)
        known.user_name, known.password_hash = USER, hashed
        known.password_made_at, known.password_made_by = desk.now(), person.id
        known.owner_id = known.owner_id or f"{{{uuid.uuid4()}}}"
        known.file_id = known.file_id or f"{{{uuid.uuid4()}}}"
        session.add(known)
    return MadePassword(USER, password)


def remove_password(desk: Desk, caller: Caller) -> None:
    """No connector any more: what is accepted goes out by files, and a visit ends. Raises Refused(NOT_ALLOWED)."""
    gone = {"password_hash": "", "password_made_at": None, "password_made_by": None}
    _change(desk, caller, gone, also=lambda session: _end_visits(session, desk))


def _end_visits(session: Session, desk: Desk) -> None:
    visit = tables.ErpSession
    running = update(visit).where(col(visit.ended_at).is_(None))
    session.execute(running.values(ended_at=desk.now(), ended_as=VISIT_ENDED))


def want_lists(desk: Desk, caller: Caller) -> None:
    """The lists are read at the connector's next visit. Raises Refused(NOT_ALLOWED)."""
    _change(desk, caller, {"lists_wanted_at": desk.now()})


def forget_company_file(desk: Desk, caller: Caller) -> None:
    """The next company file that comes is taken for ours; it is asked for every order before it gets one.

    Raises Refused(NOT_ALLOWED).
    """
    told = dict.fromkeys(("company_file", "company_name", "company_path", "product"), "")
    unsaid = dict.fromkeys(("purchase_orders_on", "class_tracking_on", "lists_read_at"), None)
    _change(desk, caller, {**told, **unsaid}, also=exports.doubt_everything)


def save_settings(desk: Desk, caller: Caller, seen: Mapping[str, Any], raw: Mapping[str, Any]) -> bool:
    """Writes what differs from what was seen; False when nothing does. Raises Refused with a Problem a field."""
    values, problems = _read(raw)
    if problems:
        raise Refused(Why.INVALID, *problems)
    changed = {name: value for name, value in values.items() if value != seen[name]}

    def as_seen(known: tables.ErpConnection) -> None:
        if any(getattr(known, name) != seen[name] for name in changed):
            raise Refused(Why.CONFLICT, MOVED_ON)

    _change(desk, caller, changed, before=as_seen)
    return bool(changed)


def _read(raw: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    wrong = tuple(
        Problem(f"{_BY_NAME[name].label}: {_range_words(_BY_NAME[name].within)}.", name)
        for name, value in raw.items()
        if not _fits(value, _BY_NAME[name].within)
    )
    return dict(raw), wrong


def _fits(value: Any, within: range | None) -> bool:
    if within is None:
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool) and value in within


def _range_words(within: range | None) -> str:
    return "on or off" if within is None else f"write a whole number from {within.start} to {within.stop - 1}"


def _change(
    desk: Desk,
    caller: Caller,
    values: Mapping[str, Any],
    *,
    before: Callable[[tables.ErpConnection], None] = lambda known: None,
    also: Callable[[Session], None] = lambda session: None,
) -> None:
    with desk.writing() as session:
        _admin(session, desk, caller)
        known = _locked(session)
        before(known)
        for name, value in values.items():
            setattr(known, name, value)
        session.add(known)
        session.flush()
        also(session)


def _locked(session: Session) -> tables.ErpConnection:
    return session.get_one(tables.ErpConnection, 1, with_for_update=True)


def _admin(session: Session, desk: Desk, caller: Caller) -> Person:
    return people.who_may(session, caller, desk.now(), may_change_settings, NO_ADMIN)

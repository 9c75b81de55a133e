"""The company's settings, its calendar and its reason codes, and each person's own subscription."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any, TypeVar

from sqlalchemy import CursorResult, delete, exists, func, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from core import settings as rules
from core import typed
from core.business_hours import Calendar
from core.permissions import Person, may_change_settings
from core.refusal import Problem, Refused, Why
from core.transitions import Notice
from data import outbox, people, tables
from data.desk import Caller, Desk

NO_ADMIN = "Only an ERP Integrations Admin changes the company's settings. Ask one of them."
MOVED_ON = "The settings were changed by somebody else after you opened them. Look at them again; nothing was saved."
USED = "{code} was used in a rejection and is kept with it. Retire it instead."
NO_REASON = "There is no such reason code any more. Look at the list again."

T = TypeVar("T")


@dataclass(frozen=True)
class Holiday:
    day: date
    name: str


@dataclass(frozen=True)
class Reason:
    """`used` when a finding carries it, so that it may be retired but not deleted."""

    code: str
    text: str
    retired: bool
    used: bool


@dataclass(frozen=True)
class CompanySettings:
    """`values` are the columns of core.settings.SETTINGS as they are stored; `start` and `end` as times of day."""

    values: Mapping[str, Any]
    holidays: tuple[Holiday, ...]
    reasons: tuple[Reason, ...]
    may_change: bool
    mail_held: str  # why no mail goes out at all, or ""

    @property
    def start(self) -> time:
        return _time(self.values["business_start_minute"])

    @property
    def end(self) -> time:
        return _time(self.values["business_end_minute"])


# --- reading --------------------------------------------------------------------------------------------------------


def settings(desk: Desk, caller: Caller) -> CompanySettings:
    """The company's settings. Everybody may read them; `may_change` says whether this person changes them."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        company = people.company(session)
        return CompanySettings(
            values=_values(company),
            holidays=_holidays(session),
            reasons=_reasons(session),
            may_change=may_change_settings(person),
            mail_held=outbox.why_no_mail_goes_out(company),
        )


def calendar(session: Session) -> Calendar:
    """The company's business hours, in a transaction that is open."""
    company = people.company(session)
    return Calendar(
        time_zone=company.time_zone,
        days=frozenset(int(day) for day in company.business_days),
        start=_time(company.business_start_minute),
        end=_time(company.business_end_minute),
        holidays=frozenset(one.day for one in _holidays(session)),
    )


def is_mailed(company: tables.Company, notice: Notice) -> bool:
    """Whether the immediate mail of this event is switched on."""
    return bool(getattr(company, f"mail_{notice}"))


def gets_daily_summary(desk: Desk, caller: Caller) -> bool:
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        return session.get_one(tables.Person, person.id).daily_summary


def _values(company: tables.Company) -> dict[str, Any]:
    return {setting.name: getattr(company, setting.name) for setting in rules.SETTINGS}


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)


def _holidays(session: Session) -> tuple[Holiday, ...]:
    table = tables.Holiday
    return tuple(Holiday(row.day, row.name) for row in session.exec(select(table).order_by(col(table.day))))


def _reasons(session: Session) -> tuple[Reason, ...]:
    table, cited = tables.ReasonCode, tables.Finding
    used = exists().where(col(cited.code) == col(table.code))
    rows = session.exec(select(table, used.label("used")).order_by(col(table.position), col(table.code)))
    return tuple(Reason(row.code, row.text, row.retired, bool(is_used)) for row, is_used in rows)


# --- the company's settings -----------------------------------------------------------------------------------------


def save_settings(desk: Desk, caller: Caller, seen: CompanySettings, raw: Mapping[str, Any]) -> bool:
    """Writes what differs from what was seen; False when nothing does. Raises Refused with a Problem a field."""
    values, problems = rules.read(raw)
    if problems:
        raise Refused(Why.INVALID, *problems)
    changed = {name: value for name, value in values.items() if value != seen.values[name]}
    with desk.writing() as session:
        _admin(session, desk, caller)
        if not changed:
            return False
        table = tables.Company
        unchanged = [getattr(table, name) == seen.values[name] for name in changed]
        result = session.execute(update(table).where(col(table.id) == 1, *unchanged).values(**changed))
        company = session.get_one(table, 1, populate_existing=True)
        if not isinstance(result, CursorResult) or result.rowcount != 1:
            if all(getattr(company, name) == value for name, value in changed.items()):
                return False  # a second click, or somebody else wanted the same
            raise Refused(Why.CONFLICT, MOVED_ON)
        if company.business_end_minute <= company.business_start_minute:
            raise Refused(Why.INVALID, Problem("Business hours to must be later than from.", "business_end_minute"))
        return True


def add_holiday(desk: Desk, caller: Caller, day: Any, name: Any) -> date:
    """A day that is no business day; returns it. Raises Refused when it is no day, or is there already."""
    with desk.writing() as session:
        _admin(session, desk, caller)
        free = _typed("Holiday", "day", lambda: _day(day))
        words = _typed("Name of the holiday", "name", lambda: typed.text(name, rules.HOLIDAY_NAME_LIMIT))
        if session.get(tables.Holiday, free) is not None:
            raise Refused(Why.INVALID, Problem(f"{free} is a holiday already.", "day"))
        session.add(tables.Holiday(day=free, name=words))
        return free


def remove_holiday(desk: Desk, caller: Caller, day: date) -> None:
    with desk.writing() as session:
        _admin(session, desk, caller)
        session.execute(delete(tables.Holiday).where(col(tables.Holiday.day) == day))


# --- reason codes ---------------------------------------------------------------------------------------------------


def add_reason(desk: Desk, caller: Caller, code: Any, text: Any) -> str:
    """A new reason code, offered last; returns it. Raises Refused when it is there already."""
    with desk.writing() as session:
        _admin(session, desk, caller)
        told = _typed("Code", "code", lambda: rules.reason_code(code))
        words = _typed("Text", "text", lambda: rules.reason_text(text))
        if session.get(tables.ReasonCode, told) is not None:
            raise Refused(Why.INVALID, Problem(f"Code {told} is there already. Choose another one.", "code"))
        last = session.exec(select(func.max(col(tables.ReasonCode.position)))).one()
        session.add(tables.ReasonCode(code=told, text=words, position=(last or 0) + 1))
        return told


def rename_reason(desk: Desk, caller: Caller, seen: Reason, text: Any) -> str:
    """Says it in other words; the code stays, also in what was rejected with it, and is returned.

    Raises Refused when the text is not that which was seen any more.
    """
    with desk.writing() as session:
        _admin(session, desk, caller)
        row = _reason(session, seen.code)
        if row.text != seen.text:
            raise Refused(Why.CONFLICT, f"{seen.code} was given another text after you opened it; nothing was saved.")
        row.text = _typed("Text", "text", lambda: rules.reason_text(text))
        return row.code


def retire_reason(desk: Desk, caller: Caller, code: str, *, retired: bool = True) -> None:
    """Takes a reason out of what is offered, or brings it back. At least one stays offered."""
    with desk.writing() as session:
        _admin(session, desk, caller)
        row = _reason(session, code)
        if retired:
            _refuse_the_last(session, code)
        row.retired = retired


def delete_reason(desk: Desk, caller: Caller, code: str) -> str:
    """Deletes a reason that no finding carries; returns its code. Raises Refused for a used one: retire it instead."""
    with desk.writing() as session:
        _admin(session, desk, caller)
        row = _reason(session, code)
        if session.exec(select(tables.Finding.id).where(col(tables.Finding.code) == code).limit(1)).first():
            raise Refused(Why.GUARD, USED.format(code=code))
        _refuse_the_last(session, code)
        session.delete(row)
        try:
            session.flush()
        except IntegrityError:  # somebody rejected with it between the look and the deletion
            raise Refused(Why.GUARD, USED.format(code=code)) from None
        return code


def _refuse_the_last(session: Session, code: str) -> None:
    table = tables.ReasonCode
    others = select(table.code).where(~col(table.retired), col(table.code) != code)
    if session.exec(others.limit(1)).first() is None:
        raise Refused(Why.GUARD, "One reason has to stay, or nothing could be rejected. Add another one first.")


def _reason(session: Session, code: str) -> tables.ReasonCode:
    row = session.get(tables.ReasonCode, code)
    if row is None:
        raise Refused(Why.NOT_FOUND, NO_REASON)
    return row


# --- one's own ------------------------------------------------------------------------------------------------------


def set_daily_summary(desk: Desk, caller: Caller, on: bool) -> None:
    """Subscribes the person who asks to the ERP Integrations Daily Summary, or unsubscribes them."""
    with desk.writing() as session:
        person = people.load(session, caller, desk.now())
        session.get_one(tables.Person, person.id).daily_summary = bool(on)


# --- who and what ---------------------------------------------------------------------------------------------------


def _admin(session: Session, desk: Desk, caller: Caller) -> Person:
    """Who asks, if they may. Those who change settings follow one another, so that no two retire the last reason."""
    session.execute(select(col(tables.Company.id)).with_for_update())
    return people.who_may(session, caller, desk.now(), may_change_settings, NO_ADMIN)


def _day(raw: Any) -> date:
    if typed.is_blank(raw):
        raise typed.Wrong("is empty. Pick a day.")
    return typed.day(raw)


def _typed(label: str, field: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except typed.Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"{label} {wrong}", field)) from None

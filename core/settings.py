"""The company's settings as they are typed: a value, or a sentence that names the field and the cure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from core import typed
from core.refusal import Problem
from core.typed import Wrong

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NAME_LIMIT = 100
REASON_CODE_LIMIT = 8
REASON_TEXT_LIMIT = 100
HOLIDAY_NAME_LIMIT = 100
_CODE = re.compile(r"[A-Za-z0-9]{1,8}")


@dataclass(frozen=True)
class Setting:
    """One setting of the company: its column, its label and how it is read."""

    name: str
    label: str
    read: Callable[[Any], Any]


def _name(raw: Any) -> str:
    value = typed.text(raw, NAME_LIMIT, invisible=False)
    if not value:
        raise Wrong("is empty. Fill it in.")
    return value


@cache
def time_zones() -> tuple[str, ...]:
    """The IANA names that a company picks from: places, and UTC."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return (*sorted(places), "UTC")


def time_zone(raw: Any) -> str:
    """An IANA name. Raises Wrong otherwise."""
    if not isinstance(raw, str) or raw not in available_timezones():
        raise Wrong("is not in the list. Pick the one your office is in.")
    return raw


def _days(raw: Any) -> str:
    if typed.is_blank(raw) or not raw:
        raise Wrong("are empty. Pick at least one day of the week.")
    if not all(day in range(len(WEEKDAYS)) for day in raw):
        raise Wrong("are not days of the week. Pick them again.")
    return "".join(str(day) for day in sorted(set(raw)))


def _minute(raw: Any) -> int:
    if not isinstance(raw, time):
        raise Wrong("is not a time of day. Write it like 08:00.")
    return raw.hour * 60 + raw.minute


def _switch(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise Wrong("is on or off.")
    return raw


def _hour(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= 23:
        raise Wrong("takes an hour from 0 to 23.")
    return raw


SETTINGS: tuple[Setting, ...] = (
    Setting("name", "Company name", _name),
    Setting("time_zone", "Time zone", time_zone),
    Setting("business_days", "Business days", _days),
    Setting("business_start_minute", "Business hours from", _minute),
    Setting("business_end_minute", "Business hours to", _minute),
    Setting("summary_hour", "Hour of the Daily Summary", _hour),
    Setting("mail_waiting", "Mail when a commitment is sent or re-sent", _switch),
    Setting("mail_rejected", "Mail when a commitment is rejected", _switch),
    Setting("mail_synced", "Mail when a commitment is synced", _switch),
    Setting("mail_export_failed", "Mail when an export failed", _switch),
    Setting("mail_commented", "Mail when somebody comments", _switch),
    Setting("mail_asked", "Mail when accounting asks a question", _switch),
    Setting("mail_answered", "Mail when a question is answered", _switch),
    Setting("four_eyes", "Four eyes", _switch),
)
BY_NAME = {setting.name: setting for setting in SETTINGS}


def read(raw: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Values by column for the settings that `raw` names, and everything that is wrong with them."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, what in raw.items():
        setting = BY_NAME[name]
        try:
            values[name] = setting.read(what)
        except Wrong as wrong:
            problems.append(Problem(f"{setting.label} {wrong}", name))
    begin, end = values.get("business_start_minute"), values.get("business_end_minute")
    if begin is not None and end is not None and end <= begin:
        problems.append(
            Problem("Business hours to must be later than from. Correct one of them.", "business_end_minute")
        )
    return values, tuple(problems)


def reason_code(raw: Any) -> str:
    """A code of 1 to 8 letters and digits, in capitals. Raises Wrong otherwise."""
    code = "" if raw is None else str(raw).strip()
    if not _CODE.fullmatch(code):
        raise Wrong(f"takes 1 to {REASON_CODE_LIMIT} letters (A to Z) and digits, such as C4.")
    return code.upper()


def reason_text(raw: Any) -> str:
    """What the reason says to people. Raises Wrong when nothing can be read in it."""
    value = typed.text(raw, REASON_TEXT_LIMIT)
    if not value:
        raise Wrong("is empty. Say in a few words what the reason means.")
    return value

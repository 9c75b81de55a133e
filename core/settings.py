"""The company's settings as they are typed: a value, or a sentence that names the field and the cure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from core import typed
from core.refusal import Problem
from core.typed import Wrong

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
REASON_CODE_LIMIT = 8
REASON_TEXT_LIMIT = 100
HOLIDAY_NAME_LIMIT = 100
_CODE = re.compile(r"[A-Z0-9]{1,8}")


@dataclass(frozen=True)
class Setting:
    """One setting of the company: its column, its label and how it is read."""

    name: str
    label: str
    read: Callable[[Any], Any]


def _name(raw: Any) -> str:
    value = typed.text(raw, 100)
    if not value:
        raise Wrong("is empty. Fill it in.")
    return value


def _time_zone(raw: Any) -> str:
    try:
        ZoneInfo(str(raw))
    except (ValueError, OSError, LookupError):  # not a name, no such zone, a path
        raise Wrong("is not a time zone. Choose one of the list, such as America/New_York.") from None
    return str(raw)


def _days(raw: Any) -> str:
    days = sorted({int(day) for day in raw})
    if not days or not all(0 <= day < len(WEEKDAYS) for day in days):
        raise Wrong("need at least one day of the week.")
    return "".join(str(day) for day in days)


def _minute(raw: Any) -> int:
    if not isinstance(raw, time):
        raise Wrong("is not a time of day. Write it like 08:00.")
    return raw.hour * 60 + raw.minute


def _hour(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= 23:
        raise Wrong("takes an hour from 0 to 23.")
    return raw


SETTINGS: tuple[Setting, ...] = (
    Setting("name", "Company name", _name),
    Setting("time_zone", "Time zone", _time_zone),
    Setting("business_days", "Business days", _days),
    Setting("business_start_minute", "Business hours from", _minute),
    Setting("business_end_minute", "Business hours to", _minute),
    Setting("summary_hour", "Hour of the Daily Summary", _hour),
    Setting("mail_waiting", "Mail when a commitment is sent or re-sent", typed.flag),
    Setting("mail_rejected", "Mail when a commitment is rejected", typed.flag),
    Setting("mail_synced", "Mail when a commitment is synced", typed.flag),
    Setting("mail_export_failed", "Mail when an export failed", typed.flag),
    Setting("four_eyes", "Four eyes", typed.flag),
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
    if not problems and values.get("business_end_minute", 24 * 60) <= values.get("business_start_minute", -1):
        problems.append(
            Problem("Business hours to must be later than from. Correct one of them.", "business_end_minute")
        )
    return values, tuple(problems)


def reason_code(raw: Any) -> str:
    """A code of 1 to 8 letters and digits, in capitals. Raises Wrong otherwise."""
    code = str(raw).strip().upper()
    if not _CODE.fullmatch(code):
        raise Wrong(f"takes 1 to {REASON_CODE_LIMIT} letters (A to Z) and digits, such as C4.")
    return code


def reason_text(raw: Any) -> str:
    """What the reason says to people. Raises Wrong when nothing can be read in it."""
    value = typed.text(raw, REASON_TEXT_LIMIT)
    if not value:
        raise Wrong("is empty. Say in a few words what the reason means.")
    return value

"""The company's clock: how much of a stretch of time lies in business hours (domain.md section 9)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset(range(5))


@dataclass(frozen=True)
class Calendar:
    """Business hours on the clock of an IANA `time_zone`; `days` are weekdays, 0 is Monday; `end` is exclusive."""

    time_zone: str = "UTC"
    days: frozenset[int] = MONDAY_TO_FRIDAY
    start: time = time(8)
    end: time = time(17)
    holidays: frozenset[date] = field(default_factory=frozenset)

    def is_business_day(self, day: date) -> bool:
        return day.weekday() in self.days and day not in self.holidays


def business_seconds(calendar: Calendar, begin: datetime, end: datetime) -> int:
    """Seconds of [begin, end) that lie in business hours; both aware. 0 when `end` is not after `begin`.

    A day on which the clocks are changed has the seconds that really pass between its opening and its closing.
    """
    zone = ZoneInfo(calendar.time_zone)
    begin, end = begin.astimezone(UTC), end.astimezone(UTC)  # two moments of one zone subtract as their clocks show
    total = 0.0
    for day in _business_days(calendar, begin.astimezone(zone).date(), end.astimezone(zone).date()):
        opens = datetime.combine(day, calendar.start, zone).astimezone(UTC)
        closes = datetime.combine(day, calendar.end, zone).astimezone(UTC)
        total += max(0.0, (min(closes, end) - max(opens, begin)).total_seconds())
    return round(total)


def business_days_between(calendar: Calendar, begin: datetime, end: datetime) -> int:
    """Business days that have begun since the day of `begin`, on the company's clock: 0 is the same day."""
    zone = ZoneInfo(calendar.time_zone)
    first = begin.astimezone(zone).date() + timedelta(days=1)
    return sum(1 for _ in _business_days(calendar, first, end.astimezone(zone).date()))


def _business_days(calendar: Calendar, first: date, last: date) -> Iterator[date]:
    """The business days from `first` to `last`, both included."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return (day for day in days if calendar.is_business_day(day))


class BusinessClock:
    """`business_seconds` for many stretches that lie between two moments, from sums that are made once."""

    def __init__(self, calendar: Calendar, begin: datetime, end: datetime) -> None:
        zone = ZoneInfo(calendar.time_zone)
        self._opens: list[datetime] = []
        self._lengths: list[timedelta] = []
        self._before: list[timedelta] = []
        passed = timedelta()
        for day in _business_days(calendar, begin.astimezone(zone).date(), end.astimezone(zone).date()):
            opens = datetime.combine(day, calendar.start, zone).astimezone(UTC)
            length = max(timedelta(), datetime.combine(day, calendar.end, zone).astimezone(UTC) - opens)
            self._opens.append(opens)
            self._lengths.append(length)
            self._before.append(passed)
            passed += length

    def seconds(self, begin: datetime, end: datetime) -> int:
        """Seconds of [begin, end) in business hours; 0 when `end` is not after `begin`."""
        return max(0, round((self._until(end) - self._until(begin)).total_seconds()))

    def _until(self, moment: datetime) -> timedelta:
        day = bisect_right(self._opens, moment) - 1
        if day < 0:
            return timedelta()
        return self._before[day] + min(moment - self._opens[day], self._lengths[day])

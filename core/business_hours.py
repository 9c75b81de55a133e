"""The company's clock: how much of a stretch of time lies in business hours (domain.md section 9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset(range(5))
EPOCH, MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


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


@dataclass(frozen=True)
class OpenDays:
    """The business days around a period, the oldest first: when each opens, how long it is open, what was open before.

    All in whole microseconds, moments since 1970 in UTC. Whoever adds up many stretches finds each by its day.
    """

    opens: tuple[int, ...]
    lengths: tuple[int, ...]
    before: tuple[int, ...]


def open_days(calendar: Calendar, begin: datetime, end: datetime) -> OpenDays:
    """Every business day from that of `begin` to that of `end`; both aware."""
    zone = ZoneInfo(calendar.time_zone)
    days = list(_business_days(calendar, begin.astimezone(zone).date(), end.astimezone(zone).date()))
    opens = tuple(_on_the_wall(calendar.time_zone, day, calendar.start) for day in days)
    closes = (_on_the_wall(calendar.time_zone, day, calendar.end) for day in days)
    lengths = tuple(max(0, closed - opened) for opened, closed in zip(opens, closes, strict=True))
    return OpenDays(opens, lengths, tuple(accumulate(lengths, initial=0))[:-1])


def micros(moment: datetime) -> int:
    """Whole microseconds from 1970 in UTC to an aware moment."""
    return (moment - EPOCH) // MICROSECOND


@lru_cache(maxsize=8_192)
def _on_the_wall(time_zone: str, day: date, at: time) -> int:
    """When the clock of the zone shows this; asked again for the same days on every page."""
    return micros(datetime.combine(day, at, ZoneInfo(time_zone)).astimezone(UTC))

"""Business hours on the company's clock: nights, weekends, holidays and the two days on which clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.business_hours import EPOCH, Calendar, OpenDays, business_days_between, business_seconds, micros, open_days

HOUR = 3600
NEW_YORK = Calendar("America/New_York")
ZONES = ("America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC", "Australia/Lord_Howe")
moments = st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis takes naive bounds
calendars = st.builds(
    Calendar,
    time_zone=st.sampled_from(ZONES),
    days=st.frozensets(st.integers(0, 6)),
    start=st.times(max_value=time(11, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    end=st.times(min_value=time(12)).map(lambda at: at.replace(second=0, microsecond=0)),
    holidays=st.frozensets(st.dates(date(2025, 1, 1), date(2026, 12, 31)), max_size=10),
)


def local(text: str, zone: str = "America/New_York") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("begin", "end", "hours"),
    [
        ("2026-03-02 09:00", "2026-03-02 11:30", 2.5),  # a Monday morning
        ("2026-03-02 06:00", "2026-03-02 20:00", 9),  # before opening to after closing
        ("2026-03-02 18:00", "2026-03-03 07:00", 0),  # a night
        ("2026-03-06 16:00", "2026-03-09 09:00", 2),  # over a weekend: one hour on Friday, one on Monday
        ("2026-03-07 09:00", "2026-03-08 12:00", 0),  # the weekend of the change to summer time itself
        ("2026-03-02 09:00", "2026-03-02 09:00", 0),
        ("2026-03-02 11:00", "2026-03-02 09:00", 0),  # backwards
        ("2026-03-02 08:00", "2026-03-09 08:00", 45),  # a week
    ],
)
def test_only_business_hours_count(begin: str, end: str, hours: float) -> None:
    assert business_seconds(NEW_YORK, local(begin), local(end)) == hours * HOUR


def test_a_holiday_counts_nothing() -> None:
    closed = Calendar("America/New_York", holidays=frozenset({date(2026, 11, 26)}))
    assert business_seconds(closed, local("2026-11-25 16:00"), local("2026-11-27 09:00")) == 2 * HOUR
    assert business_days_between(closed, local("2026-11-25 16:00"), local("2026-11-27 09:00")) == 1


@pytest.mark.parametrize(
    ("day", "hours"),
    [("2026-03-08", 23), ("2026-11-01", 25), ("2026-06-07", 24)],
)
def test_a_sunday_on_which_clocks_change_has_the_seconds_that_pass(day: str, hours: int) -> None:
    around_the_clock = Calendar("America/New_York", frozenset(range(7)), time(0), time(23, 59))
    begin = local(f"{day} 00:00")
    end = local(f"{day} 23:59")
    assert business_seconds(around_the_clock, begin, end) == hours * HOUR - 60


@pytest.mark.parametrize(
    ("begin", "end", "days"),
    [
        ("2026-03-02 09:00", "2026-03-02 17:00", 0),
        ("2026-03-02 23:00", "2026-03-03 01:00", 1),
        ("2026-03-06 09:00", "2026-03-09 09:00", 1),
        ("2026-03-06 09:00", "2026-03-08 09:00", 0),
        ("2026-03-02 09:00", "2026-03-16 09:00", 10),
    ],
)
def test_age_is_told_in_business_days(begin: str, end: str, days: int) -> None:
    assert business_days_between(NEW_YORK, local(begin), local(end)) == days


@given(calendar=calendars, points=st.tuples(moments, moments, moments).map(sorted))
def test_time_adds_up_and_never_exceeds_what_passed(calendar: Calendar, points: list[datetime]) -> None:
    begin, middle, end = (point.replace(microsecond=0) for point in points)
    whole = business_seconds(calendar, begin, end)
    assert whole == business_seconds(calendar, begin, middle) + business_seconds(calendar, middle, end)
    assert 0 <= whole <= (end - begin).total_seconds()


@given(calendar=calendars, begin=moments, days=st.integers(0, 60))
def test_days_are_counted_as_often_as_they_begin(calendar: Calendar, begin: datetime, days: int) -> None:
    end = begin + timedelta(days=days)
    zone = ZoneInfo(calendar.time_zone)
    day, seen = begin.astimezone(zone).date(), 0
    while day < end.astimezone(zone).date():
        day += timedelta(days=1)
        seen += calendar.is_business_day(day)
    assert business_days_between(calendar, begin, end) == seen


@given(calendar=calendars, points=st.tuples(moments, moments, moments).map(sorted))
def test_a_longer_stretch_never_has_less(calendar: Calendar, points: list[datetime]) -> None:
    begin, middle, end = points
    assert business_seconds(calendar, begin, middle) <= business_seconds(calendar, begin, end)
    assert business_seconds(calendar, middle, end) <= business_seconds(calendar, begin, end)


@given(calendar=calendars, day=st.dates(date(2025, 1, 1), date(2026, 12, 30)))
def test_nothing_counts_outside_business_hours(calendar: Calendar, day: date) -> None:
    zone = ZoneInfo(calendar.time_zone)
    closed = datetime.combine(day, calendar.end, zone)
    opens = datetime.combine(day + timedelta(days=1), calendar.start, zone)
    assert business_seconds(calendar, closed, opens) == 0
    if not calendar.is_business_day(day):
        assert business_seconds(calendar, datetime.combine(day, calendar.start, zone), closed) == 0


# The weekends on which clocks go forward and back: in the United States on another day than in Europe.
CHANGES = {
    "America/New_York": (date(2025, 3, 9), date(2025, 11, 2), date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/Berlin": (date(2025, 3, 30), date(2025, 10, 26), date(2026, 3, 29), date(2026, 10, 25)),
}


@given(
    change=st.sampled_from([(zone, day) for zone, days in CHANGES.items() for day in days]),
    begin=st.integers(-30, 30),
    hours=st.integers(0, 40),
    opens=st.integers(4, 11),
    closes=st.integers(12, 23),
    days=st.frozensets(st.integers(0, 6), min_size=1),
)
def test_around_a_change_of_clocks_every_quarter_of_an_hour_is_counted_that_the_clock_on_the_wall_shows_as_open(
    change: tuple[str, date], begin: int, hours: int, opens: int, closes: int, days: frozenset[int]
) -> None:
    zone, day = ZoneInfo(change[0]), change[1]
    calendar = Calendar(change[0], days, time(opens), time(closes))
    first = datetime.combine(day, time(12), UTC) + timedelta(hours=begin)
    quarter = timedelta(minutes=15)
    quarters = [(first + number * quarter).astimezone(zone) for number in range(4 * hours)]
    open_ = [at for at in quarters if at.weekday() in days and calendar.start <= at.time() < calendar.end]
    assert business_seconds(calendar, first, first + timedelta(hours=hours)) == len(open_) * 15 * 60


@pytest.mark.parametrize(
    ("begin", "end", "elapsed"),
    [
        ("2026-03-27 16:00", "2026-03-30 09:00", 64),  # clocks forward in Berlin: 65 hours on the wall
        ("2026-10-23 16:00", "2026-10-26 09:00", 66),  # and back
    ],
)
def test_a_weekend_on_which_berlin_changes_its_clocks_has_the_same_business_hours(
    begin: str, end: str, elapsed: int
) -> None:
    begin_at, end_at = local(begin, "Europe/Berlin").astimezone(UTC), local(end, "Europe/Berlin").astimezone(UTC)
    assert end_at - begin_at == timedelta(hours=elapsed)
    assert business_seconds(Calendar("Europe/Berlin"), begin_at, end_at) == 2 * HOUR
    assert business_days_between(Calendar("Europe/Berlin"), begin_at, end_at) == 1


def test_between_two_moments_on_the_companys_own_clock_the_seconds_count_that_pass() -> None:
    around_the_clock = Calendar("America/New_York", frozenset(range(7)), time(0), time(23, 59))
    assert business_seconds(around_the_clock, local("2026-03-08 00:30"), local("2026-03-08 04:00")) == 2.5 * HOUR
    assert business_seconds(around_the_clock, local("2026-11-01 00:30"), local("2026-11-01 04:00")) == 4.5 * HOUR


@pytest.mark.parametrize("zone", ZONES)
def test_the_day_that_counts_is_that_of_the_companys_clock(zone: str) -> None:
    open_all_day = Calendar(zone, frozenset(range(7)), time(0), time(23, 59))
    for hour in (0, 6, 12, 18, 22):
        begin = local(f"2026-06-02 {hour:02}:30", zone)
        assert business_seconds(open_all_day, begin, begin + timedelta(minutes=20)) == 1200


SECOND = 1_000_000


def test_the_open_days_of_a_period_are_told_to_the_microsecond() -> None:
    friday, monday = local("2026-03-06 08:00"), local("2026-03-09 08:00")  # the clocks change in between
    found = open_days(NEW_YORK, local("2026-03-06 20:00"), local("2026-03-09 06:00"))
    assert found == OpenDays(
        opens=(micros(friday), micros(monday)),
        lengths=(9 * HOUR * SECOND, 9 * HOUR * SECOND),
        before=(0, 9 * HOUR * SECOND),
    )
    assert micros(EPOCH + timedelta(seconds=1, microseconds=2)) == SECOND + 2


def test_the_days_are_those_of_the_companys_clock_and_one_that_closes_before_it_opens_has_no_length() -> None:
    late = Calendar("America/New_York", frozenset(range(7)), time(17), time(8))
    found = open_days(late, datetime(2026, 3, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, 3, tzinfo=UTC))
    assert found == OpenDays((micros(local("2026-03-02 17:00")),), (0,), (0,))
    assert open_days(Calendar(days=frozenset()), EPOCH, EPOCH) == OpenDays((), (), ())


@given(calendars, st.lists(moments, min_size=2, max_size=2).map(sorted))
def test_the_open_days_add_up_to_the_business_seconds(calendar: Calendar, points: list[datetime]) -> None:
    zone = ZoneInfo(calendar.time_zone)
    first, last = (one.astimezone(zone).date() for one in points)
    whole = [datetime.combine(day, time.min, zone) for day in (first, last + timedelta(days=1))]
    found = open_days(calendar, *points)
    assert sum(found.lengths) // SECOND == business_seconds(calendar, *whole)
    assert [before + length for before, length in zip(found.before, found.lengths, strict=True)][:-1] == list(
        found.before[1:]
    )

"""Many stretches at once: the same seconds as one by one, to the microsecond, around weekends and changed clocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given
from sqlalchemy import select
from sqlmodel import col

from core.business_hours import Calendar, business_seconds, open_days
from core.metrics import percentile
from data import tables
from data.desk import Desk
from data.queries import metrics_times as times

SPRING = datetime(2026, 3, 1, tzinfo=UTC)
calendars = st.builds(
    Calendar,
    time_zone=st.sampled_from(("America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe")),
    days=st.frozensets(st.integers(0, 6)),
    start=st.integers(0, 11).map(time),
    end=st.integers(12, 23).map(time),
    holidays=st.frozensets(st.dates(date(2026, 3, 1), date(2026, 4, 30)), max_size=5),
)
moments = st.integers(0, 60 * 86_400 * 10**6).map(lambda micros: SPRING + timedelta(microseconds=micros))


def stretches(pairs: Sequence[tuple[datetime, datetime]]) -> times.Stretches:
    """As SQLite gives them."""
    texts = [
        times.SEPARATOR.join(moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f") for moment in column)
        for column in zip(*pairs, strict=True)
    ]
    return times.stretches(texts)


@given(calendar=calendars, points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_have_the_business_hours_of_each(calendar: Calendar, points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    clock = open_days(calendar, min(points), max(points))
    one_by_one = [business_seconds(calendar, begin, end) for begin, end in pairs]
    assert times.business_seconds(clock, stretches(pairs)).tolist() == one_by_one


@given(points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_are_rounded_to_seconds_as_each(points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    one_by_one = [round((end - begin).total_seconds()) for begin, end in pairs]
    assert times.elapsed_seconds(stretches(pairs)).tolist() == one_by_one


@given(calendar=calendars, points=st.lists(moments, min_size=2, max_size=8))
def test_the_figures_are_the_percentiles_of_the_seconds(calendar: Calendar, points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    found = times.figures({"wait": stretches(pairs), "nothing": times.stretches((None, None))}, calendar)
    business = [business_seconds(calendar, begin, end) for begin, end in pairs]
    p90 = percentile(business, Fraction(9, 10))
    assert p90 is not None
    assert found["wait_business_p90"] == (timedelta(seconds=p90), len(pairs))
    assert found["nothing_median"] == found["nothing_business_p90"] == (None, 0)


def test_an_hour_that_the_clocks_skip_is_no_business_hour() -> None:
    zone = ZoneInfo("America/New_York")
    calendar = Calendar("America/New_York", frozenset(range(7)), time(0), time(23))
    begin, end = datetime(2026, 3, 8, 0, 30, tzinfo=zone), datetime(2026, 3, 8, 4, 30, tzinfo=zone)
    together = times.business_seconds(open_days(calendar, begin, end), stretches([(begin, end)])).tolist()
    assert business_seconds(calendar, begin, end) == 3 * 3600
    assert together == [3 * 3600]


@pytest.mark.parametrize("micros", [0, 1, 999_999])
def test_a_moment_comes_out_of_the_database_to_the_microsecond(any_desk: Desk, micros: int) -> None:
    at = SPRING + timedelta(microseconds=micros)
    with any_desk.writing() as session:
        session.add(tables.Company(id=1, name="Any", created_at=at))
        session.flush()
        both: tuple[str | None, str | None] = (
            session.execute(select(times.all_moments(tables.Company.created_at))).scalar_one(),
            session.execute(
                select(times.all_moments(tables.Company.created_at)).where(col(tables.Company.id) == 2)
            ).scalar_one(),
        )
    assert both == (at.strftime("%Y-%m-%d %H:%M:%S.%f"), None)

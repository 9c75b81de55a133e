"""Many stretches at once: the same seconds as one by one, to the microsecond, around weekends and changed clocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select

from core.business_hours import Calendar, business_seconds, micros
from core.metrics import percentile
from data import tables
from data.desk import Desk
from data.metrics_records import MINUTE, NONE, Records, moments_of, written
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


def stretches(pairs: Sequence[tuple[datetime, datetime]]) -> Records:
    (begin, begin_rest), (at, at_rest) = (
        np.divmod(np.array([micros(moment) for moment in column], np.int64), MINUTE)
        for column in zip(*pairs, strict=True)
    )
    columns = {"begin": begin, "begin_rest": begin_rest, "at": at, "at_rest": at_rest}
    return Records({name: column.astype("<i4") for name, column in columns.items()})


def every(lengths: times.Lengths) -> list[int]:
    """In order."""
    return [lengths[place] for place in range(len(lengths))]


def in_business_hours(calendar: Calendar, some: Records) -> times.Lengths:
    return times.in_business_hours(some, times.clock_of([some], calendar))


@pytest.fixture(params=[0, times.FEW], autouse=True)
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found by their minutes, or put in order at once."""
    monkeypatch.setattr(times, "FEW", request.param)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calendar=calendars, points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_have_the_business_hours_of_each(calendar: Calendar, points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    one_by_one = [business_seconds(calendar, begin, end) for begin, end in pairs]
    assert every(in_business_hours(calendar, stretches(pairs))) == sorted(one_by_one)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_are_rounded_to_seconds_as_each(points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    one_by_one = [round((end - begin).total_seconds()) for begin, end in pairs]
    assert every(times.elapsed(stretches(pairs))) == sorted(one_by_one)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calendar=calendars, points=st.lists(moments, min_size=2, max_size=8))
def test_the_figures_are_the_percentiles_of_the_seconds(calendar: Calendar, points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    some = stretches(pairs)
    found = times.figures({"wait": some, "nothing": NONE}, times.clock_of([some, NONE], calendar))
    business = [business_seconds(calendar, begin, end) for begin, end in pairs]
    p90 = percentile(business, Fraction(9, 10))
    assert p90 is not None
    assert found["wait_business_p90"] == (timedelta(seconds=p90), len(pairs))
    assert found["nothing_median"] == found["nothing_business_p90"] == (None, 0)


def test_an_hour_that_the_clocks_skip_is_no_business_hour() -> None:
    zone = ZoneInfo("America/New_York")
    calendar = Calendar("America/New_York", frozenset(range(7)), time(0), time(23))
    begin, end = datetime(2026, 3, 8, 0, 30, tzinfo=zone), datetime(2026, 3, 8, 4, 30, tzinfo=zone)
    together = every(in_business_hours(calendar, stretches([(begin, end)])))
    assert business_seconds(calendar, begin, end) == 3 * 3600
    assert together == [3 * 3600]


@pytest.mark.parametrize("rest", [0, 1, 999_999])
def test_a_moment_comes_out_of_the_database_to_the_microsecond(any_desk: Desk, rest: int) -> None:
    at = SPRING + timedelta(microseconds=rest)
    with any_desk.writing() as session:
        session.add(tables.Company(id=1, name="Any", created_at=at))
        session.flush()
        whole, found = moments_of(session.scalars(select(written(tables.Company.created_at))).all())
    assert (whole.tolist(), found.tolist()) == ([micros(SPRING) // MINUTE], [rest])

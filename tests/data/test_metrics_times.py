"""Many stretches at once: the same seconds as one by one, to the microsecond, around weekends and changed clocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select

from core.business_hours import Calendar, business_seconds, micros
from core.metrics import MEDIAN, P90, percentile, percentile_of_ordered
from data import tables
from data.desk import Desk
from data.metrics_clock import lengths
from data.metrics_records import MINUTE, Records, code_number, in_utc, moments_of
from data.queries import metrics_times as times
from data.queries.metrics_counting import by_code
from data.queries.metrics_seen import MAY, Seen

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


def seconds(name: str, calendar: Calendar, pairs: Sequence[tuple[datetime, datetime]]) -> list[int]:
    found: list[int] = lengths(stretches(pairs), calendar)[name].tolist()
    return found


@given(calendar=calendars, points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_have_the_business_hours_of_each(calendar: Calendar, points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    one_by_one = [business_seconds(calendar, begin, end) for begin, end in pairs]
    assert seconds("business", calendar, pairs) == one_by_one


@given(points=st.lists(moments, min_size=2, max_size=8))
def test_many_stretches_at_once_are_rounded_to_seconds_as_each(points: list[datetime]) -> None:
    pairs = list(pairwise(points))
    one_by_one = [round((end - begin).total_seconds()) for begin, end in pairs]
    assert seconds("elapsed", Calendar(), pairs) == one_by_one


@pytest.mark.parametrize(("few", "buckets"), [(1_024, 16), (0, 16), (0, 2), (0, 0)])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(numbers=st.lists(st.integers(-(2**31), 2**31 - 1) | st.integers(0, 9), max_size=30))
def test_percentiles_are_those_of_all_the_seconds_in_order(
    numbers: list[int], few: int, buckets: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In however many buckets they are counted first, or put in order at once."""
    monkeypatch.setattr(times, "FEW", few)
    monkeypatch.setattr(times, "BUCKETS", buckets)
    ordered = times.Ordered(np.array(numbers, np.int32))
    assert [ordered[place] for place in range(len(ordered))] == sorted(numbers)
    for share in (MEDIAN, P90):
        assert percentile_of_ordered(ordered, share) == percentile(numbers, share)


def test_an_hour_that_the_clocks_skip_is_no_business_hour() -> None:
    zone = ZoneInfo("America/New_York")
    calendar = Calendar("America/New_York", frozenset(range(7)), time(0), time(23))
    begin, end = datetime(2026, 3, 8, 0, 30, tzinfo=zone), datetime(2026, 3, 8, 4, 30, tzinfo=zone)
    assert business_seconds(calendar, begin, end) == 3 * 3600
    assert seconds("business", calendar, [(begin, end)]) == [3 * 3600]


def test_where_no_day_is_a_business_day_nothing_takes_any_time() -> None:
    closed = Calendar(days=frozenset())
    assert seconds("business", closed, [(SPRING, SPRING + timedelta(days=9))]) == [0]


@pytest.mark.parametrize("rest", [0, 1, 999_999])
def test_a_moment_comes_out_of_the_database_to_the_microsecond(any_desk: Desk, rest: int) -> None:
    at = SPRING + timedelta(microseconds=rest)
    with any_desk.writing() as session:
        session.add(tables.Company(id=1, name="Any", created_at=at))
        session.flush()
        whole, found = moments_of(session.scalars(select(in_utc(tables.Company.created_at))).all())
    assert (whole.tolist(), found.tolist()) == ([micros(SPRING) // MINUTE], [rest])


@given(st.lists(st.text("ABCXYZ0123456789", min_size=1, max_size=8), min_size=1, max_size=60, unique=True), st.data())
def test_every_reason_is_counted_under_its_own_code_however_many_there_are(
    codes: list[str], data: st.DataObject
) -> None:
    cited = data.draw(st.lists(st.tuples(st.sampled_from(codes), st.integers(-(2**53), 2**53)), max_size=30))
    columns = {
        "code": np.array([code_number(code) for code, _ in cited], "<u8"),
        "amount": np.array([cents for _, cents in cited], "<i8"),
        MAY: np.ones(len(cited), bool),
    }
    found = {one.code: (one.rejections, one.amount) for one in by_code(Seen((Records(columns),)), codes)}
    assert found == {
        code: (sum(one == code for one, _ in cited), Decimal(sum(cents for one, cents in cited if one == code)) / 100)
        for code in {code for code, _ in cited}
    }

"""Rejection Metrics: the definitions of domain.md section 9, against answers worked out by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from statistics import median

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import metrics, preflight
from core.findings import REASONS
from core.metrics import BANDS, Figure, MetricsFilter, percentile
from tests import golden_metrics as golden
from tests.metrics_tales import Asked, SlowCount

SECONDS = st.lists(st.integers(0, 10**7), min_size=1, max_size=40)


def count(begin: date = golden.BEGIN, end: date = golden.END) -> SlowCount:
    return SlowCount(golden.TALES, Asked(begin, end), golden.CALENDAR, golden.NOW)


# --- the golden data set ------------------------------------------------------------------------------------------


def test_the_slow_count_gives_the_figures_worked_out_by_hand() -> None:
    assert count().figures() == golden.MARCH


def test_the_period_before_is_counted_in_the_same_way() -> None:
    asked = Asked(golden.BEGIN, golden.END).before()
    assert (asked.begin, asked.end) == (date(2026, 2, 1), date(2026, 2, 28))
    assert count(asked.begin, asked.end).figures() == golden.FEBRUARY


def test_the_slow_count_gives_the_bars_worked_out_by_hand() -> None:
    march = count()
    assert count(date(2026, 2, 1)).by_month() == golden.MONTHS
    assert march.reasons() == {code: (n, amount) for code, n, amount, _ in golden.REASONS}
    for dimension, rates in golden.RATES.items():
        assert march.rates_by(dimension) == rates
    assert march.ageing("accounting") == golden.ACCOUNTING
    assert march.ageing("project") == golden.PROJECT


# --- periods ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begin", "end", "before_begin", "before_end"),
    [
        ("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"),  # a month
        ("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"),  # a quarter
        ("2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31"),
        ("2026-03-10", "2026-03-16", "2026-03-03", "2026-03-09"),  # seven days
        ("2026-03-01", "2026-03-10", "2026-02-19", "2026-02-28"),  # ten days that begin a month
        ("2026-03-05", "2026-03-05", "2026-03-04", "2026-03-04"),
    ],
)
def test_a_period_is_compared_with_as_much_just_before_it(
    begin: str, end: str, before_begin: str, before_end: str
) -> None:
    where = MetricsFilter(date.fromisoformat(begin), date.fromisoformat(end), project=(7,))
    earlier = metrics.before(where)
    assert (str(earlier.begin), str(earlier.end), earlier.project) == (before_begin, before_end, (7,))


def test_a_period_touches_every_month_from_its_first_day_to_its_last() -> None:
    touched = metrics.months(date(2025, 11, 30), date(2026, 2, 1))
    assert [f"{month:%Y-%m-%d}" for month in touched] == ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]


def test_a_day_begins_at_midnight_on_the_companys_clock() -> None:
    assert metrics.midnight(date(2026, 3, 8), "America/New_York") == datetime(2026, 3, 8, 5, tzinfo=UTC)
    assert metrics.midnight(date(2026, 3, 9), "America/New_York") == datetime(2026, 3, 9, 4, tzinfo=UTC)


# --- arithmetic ---------------------------------------------------------------------------------------------------


def test_percentiles_lie_between_the_nearest_ranks() -> None:
    assert percentile([], metrics.MEDIAN) is None
    assert percentile([5], metrics.P90) == 5
    assert percentile([4, 1, 3], metrics.MEDIAN) == 3
    assert percentile([10, 20], metrics.MEDIAN) == 15
    assert percentile([1, 2], metrics.MEDIAN) == 2  # 1.5, rounded half up
    assert percentile([0, 10, 20, 30, 100], metrics.P90) == 72  # place 3.6: 30 + 0.6 × 70


@given(SECONDS)
def test_the_median_is_the_one_of_the_school_book(values: list[int]) -> None:
    assert percentile(values, metrics.MEDIAN) == int(Fraction(median(values)) + Fraction(1, 2))


@given(SECONDS)
def test_the_90th_percentile_is_that_of_a_spreadsheet(values: list[int]) -> None:
    assert percentile(values, metrics.P90) == pytest.approx(pd.Series(values).quantile(0.9), abs=0.51)


def test_nothing_to_count_over_has_no_rate_and_few_are_thin() -> None:
    assert metrics.rate(0, 0) is None
    assert [Figure("any", None, n).thin for n in (0, 4, 5)] == [True, True, False]


def test_the_bands_leave_no_day_out_and_count_none_twice() -> None:
    for days in range(30):
        assert len([band for band in BANDS if band.low <= days and (band.high is None or days <= band.high)]) == 1
    assert [band.label for band in BANDS] == ["0–1", "2–3", "4–7", "8–14", "15+"]


def test_a_preventable_reason_is_one_that_a_preflight_rule_looks_for() -> None:
    rules = {rule.code for rule in preflight.QUICKBOOKS.rules}
    for reason, covering in metrics.PREVENTED_BY.items():
        assert reason in REASONS
        assert set(covering) <= rules
    # They share a code with a rule that looks for something else.
    assert not {"E1", "V2", "A1", "A3", "X1"} & set(metrics.PREVENTED_BY)


@pytest.mark.parametrize(
    ("day", "first"), [(date(2026, 1, 31), date(2026, 2, 1)), (date(2026, 12, 1), date(2027, 1, 1))]
)
def test_the_next_month_begins_with_its_first_day(day: date, first: date) -> None:
    assert metrics.next_month(day) == first


@pytest.mark.usefixtures("elsewhere")
def test_midnight_is_in_utc_wherever_the_machine_stands() -> None:
    assert metrics.midnight(date(2026, 3, 2), "America/New_York").tzinfo is UTC


def test_a_rate_is_the_part_of_the_whole() -> None:
    assert metrics.rate(1, 4) == Decimal("0.25")

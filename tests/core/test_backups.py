"""Nightly backups are thinned out: two weeks whole, then a week, then a month at a time."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core import backups

TODAY = date(2026, 11, 25)
EVERY_NIGHT = [TODAY - timedelta(days=n) for n in range(1_000)]


def test_of_a_thousand_nights_the_promised_ones_are_kept() -> None:
    of_a_week = {night.isocalendar()[:2]: night for night in reversed(EVERY_NIGHT)}
    of_a_month = {(night.year, night.month): night for night in reversed(EVERY_NIGHT)}
    promised = {*EVERY_NIGHT[:14], *sorted(of_a_week.values())[-8:], *sorted(of_a_month.values())[-24:]}
    assert backups.kept(EVERY_NIGHT) == promised


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=300))
def test_thinning_night_by_night_never_loses_more_than_thinning_at_once(nights: set[date]) -> None:
    standing: set[date] = set()
    for night in sorted(nights):
        standing = set(backups.kept(standing | {night}))
    assert standing == set(backups.kept(standing))
    assert set(sorted(nights, reverse=True)[: backups.DAILY]) <= standing

"""Nightly backups are thinned out: two weeks whole, then a week, then a month at a time."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core import backups

TODAY = date(2026, 11, 25)
EVERY_NIGHT = [TODAY - timedelta(days=n) for n in range(1_000)]


def test_of_a_thousand_nights_the_promised_ones_are_kept() -> None:
    kept = sorted(backups.kept(EVERY_NIGHT), reverse=True)
    assert kept[:14] == EVERY_NIGHT[:14]
    assert {night.isocalendar()[:2] for night in kept} >= {night.isocalendar()[:2] for night in EVERY_NIGHT[:50]}
    assert len({(night.year, night.month) for night in kept}) == 24
    assert len(kept) <= 14 + 8 + 24


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=300))
def test_thinning_night_by_night_never_loses_more_than_thinning_at_once(nights: set[date]) -> None:
    standing: set[date] = set()
    for night in sorted(nights):
        standing = set(backups.kept(standing | {night}))
    assert standing == set(backups.kept(standing))
    assert set(sorted(nights, reverse=True)[: backups.DAILY]) <= standing

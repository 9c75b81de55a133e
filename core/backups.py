"""Which nightly backups are kept: the last 14, one a week for 8 weeks, one a month for 24 months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

DAILY, WEEKLY, MONTHLY = 14, 8, 24


def kept(nights: Iterable[date]) -> frozenset[date]:
    """Those of the nights whose backup is kept; of a week and of a month it is the newest one."""
    newest_first = sorted(set(nights), reverse=True)
    return frozenset(
        (
            *newest_first[:DAILY],
            *_newest_of_each(newest_first, lambda night: night.isocalendar()[:2])[:WEEKLY],
            *_newest_of_each(newest_first, lambda night: (night.year, night.month))[:MONTHLY],
        )
    )


def _newest_of_each(newest_first: list[date], period: Callable[[date], tuple[int, ...]]) -> list[date]:
    newest: dict[tuple[int, ...], date] = {}
    for night in newest_first:
        newest.setdefault(period(night), night)
    return list(newest.values())

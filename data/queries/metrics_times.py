"""How long it took: medians and 90th percentiles of many stretches at once, as it passed and in business hours.

A year of a large company has hundreds of thousands of stretches. Which of them stand around a percentile is found by
their whole minutes alone; only those few are then counted to the microsecond and put in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from core import metrics as rules
from core.business_hours import EPOCH, Calendar, open_days
from core.metrics import Value
from data.metrics_records import MINUTE, Numbers, Records

Column = NDArray[np.int64]
Minutes = NDArray[np.int32]
SECOND = 1_000_000  # microseconds
DAY = 24 * 60  # minutes
FEW = 1_024  # are put in order at once
MOST_MINUTES = 4_000_000  # between the shortest and the longest stretch that are counted minute by minute


@dataclass(frozen=True)
class OpenMinutes:
    """The company's clock, minute by minute: twice what was open before each, and one more where it is open itself."""

    first: int
    twice: Minutes

    def until(self, minutes: Minutes) -> Minutes:
        """Whole open minutes before each minute."""
        return self.twice[minutes - self.first] >> 1

    def micros(self, minutes: Minutes, rests: Minutes) -> Column:
        """What was open before each moment."""
        twice = self.twice[minutes - self.first].astype(np.int64)
        return (twice >> 1) * MINUTE + (twice & 1) * rests


@lru_cache(maxsize=4)
def open_minutes(calendar: Calendar, first: int, last: int) -> OpenMinutes:
    """From minute to minute since 1970 in UTC, both included; the clocks of the world go by whole minutes."""
    days = open_days(calendar, EPOCH + timedelta(minutes=first), EPOCH + timedelta(minutes=last))
    is_open = np.zeros(last - first + 1, np.int32)
    for opens, length in zip(days.opens, days.lengths, strict=True):
        begin = opens // MINUTE - first
        is_open[max(0, begin) : max(0, begin + length // MINUTE)] = 1
    before = np.cumsum(is_open, dtype=np.int32) - is_open
    return OpenMinutes(first, (before << 1) + is_open)


class Lengths:
    """Of many stretches: `minutes` is less than one minute away from each, `exactly` gives some in microseconds.

    What `core.metrics.percentile_of_ordered` asks is the length at a place, in whole seconds, as if they were in order.
    """

    def __init__(self, minutes: Minutes, exactly: Callable[[Numbers], Column]) -> None:
        self.minutes = minutes
        self.exactly = exactly
        self._shortest = int(minutes.min(initial=0))
        self._ordered: dict[tuple[int, int], Column] = {}

    def __len__(self) -> int:
        return len(self.minutes)

    def __getitem__(self, place: int, /) -> int:
        """Whoever stands there is less than two minutes away from the minute that stands there."""
        if self._are_few:
            return self._seconds((0, 0), place)
        minute = int(np.searchsorted(self._up_to, place, side="right"))
        low, high = minute - 1, minute + 1
        before = int(self._up_to[low - 1]) if low > 0 else 0
        return self._seconds((low + self._shortest, high + self._shortest), place - before)

    @cached_property
    def _are_few(self) -> bool:
        return len(self) < FEW or int(self.minutes.max()) - self._shortest > MOST_MINUTES

    @cached_property
    def _up_to(self) -> Column:
        """How many are of each minute, or of a shorter one."""
        return np.cumsum(np.bincount(self.minutes - self._shortest))

    def _seconds(self, around: tuple[int, int], place: int) -> int:
        """The one at the place among all of these minutes, the first and the last included; of all when few."""
        if around not in self._ordered:
            low, high = around
            near = (self.minutes >= low) & (self.minutes <= high)
            places = np.arange(len(self)) if self._are_few else np.flatnonzero(near)
            self._ordered[around] = np.sort(self.exactly(places))
        return int(np.rint(self._ordered[around][place] / SECOND))


def elapsed(some: Records) -> Lengths:
    def exactly(places: Numbers) -> Column:
        whole = some["at"][places].astype(np.int64) - some["begin"][places]
        rest: Column = whole * MINUTE + some["at_rest"][places] - some["begin_rest"][places]
        return rest

    return Lengths(some["at"] - some["begin"], exactly)


def in_business_hours(some: Records, clock: OpenMinutes) -> Lengths:
    """Of each stretch what lies in the business hours of `clock`, which knows all of its minutes; never below 0."""

    def exactly(places: Numbers) -> Column:
        until = clock.micros(some["at"][places], some["at_rest"][places])
        lengths: Column = until - clock.micros(some["begin"][places], some["begin_rest"][places])
        return np.maximum(0, lengths)

    return Lengths(np.maximum(0, clock.until(some["at"]) - clock.until(some["begin"])), exactly)


def clock_of(found: Iterable[Records], calendar: Calendar) -> OpenMinutes:
    """The company's clock over all of these stretches."""
    minutes = [column for some in found for column in (some["begin"], some["at"]) if len(column)]
    first = min((int(one.min()) for one in minutes), default=0)
    last = max((int(one.max()) for one in minutes), default=0)
    return open_minutes(calendar, first - first % DAY, last - last % DAY + DAY)


def figures(found: Mapping[str, Records], clock: OpenMinutes) -> dict[str, tuple[Value, int]]:
    """Four a name, (time, n): `…_median` and `…_p90` as it passed, `…_business_median` and `…_business_p90`."""
    shown: dict[str, tuple[Value, int]] = {}
    for name, some in found.items():
        shown |= _median_and_p90(name, elapsed(some))
        shown |= _median_and_p90(f"{name}_business", in_business_hours(some, clock))
    return shown


def _median_and_p90(name: str, lengths: Lengths) -> dict[str, tuple[Value, int]]:
    return {
        f"{name}_{statistic}": (_time(rules.percentile_of_ordered(lengths, share)), len(lengths))
        for statistic, share in (("median", rules.MEDIAN), ("p90", rules.P90))
    }


def _time(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)

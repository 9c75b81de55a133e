"""How long it took: medians and 90th percentiles of many stretches at once, as it passed and in business hours.

A year of a large company has hundreds of thousands of stretches. Around which of them a percentile lies is found by
counting them in buckets; only those of a bucket or two are then put in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property

import numpy as np

from core import metrics as rules
from core.metrics import Value
from data.metrics_records import Numbers
from data.queries.metrics_seen import Seen

FEW = 1_024  # are put in order at once
BUCKETS = 13  # so many bits


class Ordered:
    """Whole numbers as if they stood in ascending order: what `core.metrics.percentile_of_ordered` asks."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._sorted: dict[int, Numbers] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int, /) -> int:
        bucket = int(np.searchsorted(self._up_to, place, side="right"))
        before = int(self._up_to[bucket - 1]) if bucket else 0
        if bucket not in self._sorted:
            self._sorted[bucket] = np.sort(self._numbers[self._buckets == bucket])
        return int(self._sorted[bucket][place - before])

    @cached_property
    def _buckets(self) -> Numbers:
        """In which bucket each lies; the higher one holds the greater numbers."""
        if len(self) < FEW:
            return np.zeros(len(self), np.int64)
        least, most = int(self._numbers.min()), int(self._numbers.max())
        whole = np.subtract(self._numbers, least, dtype=np.int64)
        return whole >> max(0, (most - least).bit_length() - BUCKETS)

    @cached_property
    def _up_to(self) -> Numbers:
        """How many lie in each bucket or in a lower one."""
        return np.cumsum(np.bincount(self._buckets))


def figures(found: Mapping[str, Seen]) -> dict[str, tuple[Value, int]]:
    """Four a name, (time, n): `…_median` and `…_p90` as it passed, `…_business_median` and `…_business_p90`."""
    shown: dict[str, tuple[Value, int]] = {}
    for name, some in found.items():
        shown |= _median_and_p90(name, some["elapsed"])
        shown |= _median_and_p90(f"{name}_business", some["business"])
    return shown


def _median_and_p90(name: str, seconds: Numbers) -> dict[str, tuple[Value, int]]:
    ordered = Ordered(seconds)
    return {
        f"{name}_{statistic}": (_time(rules.percentile_of_ordered(ordered, share)), len(ordered))
        for statistic, share in (("median", rules.MEDIAN), ("p90", rules.P90))
    }


def _time(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)

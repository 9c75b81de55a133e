"""How long it took: the seconds of many stretches at once, as they passed and in business hours."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from core.business_hours import EPOCH, Calendar, open_days
from data.metrics_records import MINUTE, Numbers, Records

SECOND = 1_000_000  # microseconds
Column = NDArray[np.int64]
LENGTHS = ("elapsed", "business")  # whole seconds, each stretch rounded by itself


def lengths(some: Records, calendar: Calendar) -> dict[str, Numbers]:
    """Of records with a begin, the columns LENGTHS; never below 0 in business hours."""
    begin, end = (_moments(some, name) for name in ("begin", "at"))
    if not len(begin):
        return {name: np.empty(0, "<i4") for name in LENGTHS}
    open_ = _open_until(calendar, begin, end)
    return {"elapsed": _seconds(end - begin), "business": _seconds(np.maximum(0, open_[1] - open_[0]))}


def _moments(some: Records, name: str) -> Column:
    """In microseconds since 1970."""
    moments: Column = some[name].astype(np.int64) * MINUTE + some[f"{name}_rest"]
    return moments


def _seconds(lengths: Column) -> Numbers:
    return np.rint(lengths / SECOND).astype("<i4")


def _open_until(calendar: Calendar, *each: Column) -> list[Column]:
    """How long the company was open before each of these moments, counted from one before all of them."""
    first, last = min(int(some.min()) for some in each), max(int(some.max()) for some in each)
    days = open_days(calendar, _moment(first), _moment(last))
    if not days.opens:
        return [np.zeros(len(some), np.int64) for some in each]
    opens, long, before = (np.array(column, np.int64) for column in (days.opens, days.lengths, days.before))
    found = []
    for some in each:
        day = np.maximum(0, np.searchsorted(opens, some, side="right") - 1)
        found.append(before[day] + np.clip(some - opens[day], 0, long[day]))
    return found


def _moment(micros: int) -> datetime:
    return EPOCH + timedelta(microseconds=micros)

"""How long it took: medians and 90th percentiles of many stretches at once, as it passed and in business hours.

A year of a large company has tens of thousands of stretches. They are taken as the database holds them and counted as
columns of whole microseconds since 1970 in UTC; a `datetime` for each of them costs more than all the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Text, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from core import metrics as rules
from core.business_hours import EPOCH, MICROSECOND, Calendar, OpenDays, open_days
from core.metrics import Value

Column = NDArray[np.int64]
SECOND = 1_000_000  # microseconds
SEPARATOR, WIDTH = ",", len("2026-03-02 15:00:00.000000")


class _written(FunctionElement[Any]):  # noqa: N801  it stands in a statement like a function
    """A moment as SQLite keeps it: 2026-03-02 15:00:00.000000, in UTC."""

    inherit_cache = True
    type = Text()


@compiles(_written, "sqlite")
def _as_it_stands(element: Any, compiler: Any, **options: Any) -> str:
    return str(compiler.process(element.clauses, **options))


@compiles(_written, "postgresql")
def _as_sqlite_would(element: Any, compiler: Any, **options: Any) -> str:
    return f"to_char({compiler.process(element.clauses, **options)} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"


def all_moments(column: Any) -> ColumnElement[str]:
    """An aggregate: every moment of a column in one text. A row each would take longer to fetch than to find."""
    return joined(_written(column))


def joined(texts: Any) -> ColumnElement[str]:
    return func.aggregate_strings(texts, SEPARATOR)


@dataclass(frozen=True)
class Stretches:
    """When each began and when it ended."""

    begins: Column
    ends: Column


def stretches(moments: Sequence[str | None]) -> Stretches:
    """From two `all_moments` of one statement, which come in one order; None where there is none."""
    begins, ends = moments
    return Stretches(_column(begins), _column(ends))


def _column(moments: str | None) -> Column:
    """All of them have the same width, so that no text is made for each."""
    apart = np.frombuffer(f"{moments}{SEPARATOR}".encode("ascii") if moments else b"", dtype=f"S{WIDTH + 1}")
    return apart.astype(f"S{WIDTH}").astype("datetime64[us]").astype(np.int64)


def figures(found: Mapping[str, Stretches], calendar: Calendar) -> dict[str, tuple[Value, int]]:
    """Four a name, (time, n): `…_median` and `…_p90` as it passed, `…_business_median` and `…_business_p90`."""
    clock = _open_days(found.values(), calendar)
    shown: dict[str, tuple[Value, int]] = {}
    for name, some in found.items():
        shown |= _median_and_p90(name, elapsed_seconds(some))
        shown |= _median_and_p90(f"{name}_business", business_seconds(clock, some))
    return shown


def _median_and_p90(name: str, seconds: Column) -> dict[str, tuple[Value, int]]:
    ordered = np.sort(seconds)
    return {
        f"{name}_{statistic}": (_time(rules.percentile_of_ordered(ordered, share)), len(ordered))
        for statistic, share in (("median", rules.MEDIAN), ("p90", rules.P90))
    }


def _time(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)


def _open_days(found: Iterable[Stretches], calendar: Calendar) -> OpenDays:
    """The business days that any of them touches."""
    moments = [column for some in found for column in (some.begins, some.ends) if len(column)]
    if not moments:
        return OpenDays((), (), ())
    first, last = min(int(one.min()) for one in moments), max(int(one.max()) for one in moments)
    return open_days(calendar, EPOCH + first * MICROSECOND, EPOCH + last * MICROSECOND)


def elapsed_seconds(some: Stretches) -> Column:
    return _seconds(some.ends - some.begins)


def business_seconds(clock: OpenDays, some: Stretches) -> Column:
    """Of each stretch what lies in the business hours of `clock`, which has the days of all of them; never below 0."""
    return np.maximum(0, _seconds(_until(clock, some.ends) - _until(clock, some.begins)))


def _until(clock: OpenDays, moments: Column) -> Column:
    """What was open before each moment, in microseconds."""
    opens, lengths, before = (
        np.array((0, *of_a_day), np.int64) for of_a_day in (clock.opens, clock.lengths, clock.before)
    )
    day = np.searchsorted(opens[1:], moments, side="right")  # 0 is before the first one
    until: Column = before[day] + np.minimum(moments - opens[day], lengths[day])
    return until


def _seconds(spans: Column) -> Column:
    whole: Column = np.rint(spans / SECOND).astype(np.int64)
    return whole

"""Rejection Metrics: what is asked, what is answered, and the arithmetic of it (domain.md section 9).

- A submission ends accepted, rejected or retrieved, or still waits; accepted and rejected are its decision. A rejection
  after a failed export takes the acceptance's place, at its own moment, and carries E1.
- Every figure belongs to the day on which what it measures ended, on the company's clock: the decision, the re-send
  (project time), the moment it was synced (lead time). What has not ended is ageing, as it stands now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor
from typing import Protocol, SupportsInt
from zoneinfo import ZoneInfo

from core.commitment import CommitmentType

THIN_BELOW = 5  # a figure over fewer is greyed
MEDIAN, P90 = Fraction(1, 2), Fraction(9, 10)

# Reasons that a preflight rule looks for, by the codes of those rules. Not every code means the same in both tables:
# the reason E1 is a failed export and the rule E1 is "not executed", the reason A3 is tax and the rule A3 a zero total.
PREVENTED_BY: dict[str, tuple[str, ...]] = {
    "V1": ("V1",),
    "C1": ("C1",),
    "J1": ("J1",),
    "N1": ("N1",),
    "N2": ("N2",),
    "T1": ("T1",),
    "S1": ("S1", "E1"),
    "A2": ("A2",),
    "R1": ("R1",),
    "D1": ("D1", "D2"),
}


# --- what is asked ------------------------------------------------------------------------------------------------


class Dimension(StrEnum):
    """By what the rates are split; the values are the names of MetricsFilter."""

    PROJECT = "project"
    VENDOR = "vendor"
    SENDER = "sender"
    APPROVER = "approver"
    TYPE = "type"


@dataclass(frozen=True)
class MetricsFilter:
    """Days on the company's clock, both included; the others are ids and empty means all.

    Vendor 0 stands for commitments without one. Sender and approver are those of the submission that is counted; what
    waits for its decision has no approver yet, so that filter does not apply to it.
    """

    begin: date
    end: date
    project: tuple[int, ...] = ()
    vendor: tuple[int, ...] = ()
    type: CommitmentType | None = None
    sender: tuple[int, ...] = ()
    approver: tuple[int, ...] = ()


def before(where: MetricsFilter) -> MetricsFilter:
    """The same over the period just before: as many months when it is made of whole months, else as many days."""
    end = where.begin - timedelta(days=1)
    following = where.end + timedelta(days=1)
    if where.begin.day == following.day == 1:
        length = _month_number(following) - _month_number(where.begin)
        return replace(where, begin=_first_day(_month_number(where.begin) - length), end=end)
    return replace(where, begin=where.begin - (following - where.begin), end=end)


def months(begin: date, end: date) -> tuple[date, ...]:
    """The first days of the months that the period touches."""
    return tuple(_first_day(number) for number in range(_month_number(begin), _month_number(end) + 1))


def next_month(day: date) -> date:
    return _first_day(_month_number(day) + 1)


def midnight(day: date, time_zone: str) -> datetime:
    """The moment at which the day begins on the clock of an IANA time zone, in UTC."""
    return datetime.combine(day, time.min, ZoneInfo(time_zone)).astimezone(UTC)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_day(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


# --- what is answered ---------------------------------------------------------------------------------------------

Value = Decimal | timedelta | None


@dataclass(frozen=True)
class Figure:
    """`value` over `n`, and the same of the period before; None when there is nothing to count over.

    A rate is a share of 1, a time is rounded to seconds.
    """

    name: str
    value: Value
    n: int
    previous: Value = None
    previous_n: int = 0

    @property
    def thin(self) -> bool:
        return self.n < THIN_BELOW


@dataclass(frozen=True)
class MonthRow:
    """The decisions of one month, by its first day."""

    month: date
    rejected: int
    accepted: int
    rate: Decimal | None


@dataclass(frozen=True)
class ReasonRow:
    """Rejections that carry the code and the amount sent with them; `share` of all citations, cumulated."""

    code: str
    text: str
    rejections: int
    amount: Decimal
    share: Decimal


@dataclass(frozen=True)
class RateRow:
    """`key` is the id, or the type; `rejected` of `decided`."""

    key: int | str
    label: str
    rejected: int
    decided: int
    rate: Decimal

    @property
    def thin(self) -> bool:
        return self.decided < THIN_BELOW


@dataclass(frozen=True)
class Band:
    """What has waited `low` to `high` calendar days (no end when None)."""

    label: str
    low: int
    high: int | None
    count: int = 0
    amount: Decimal = Decimal("0.00")


BANDS = (Band("0–1", 0, 1), Band("2–3", 2, 3), Band("4–7", 4, 7), Band("8–14", 8, 14), Band("15+", 15, None))


@dataclass(frozen=True)
class Ageing:
    """What waits now: sent and not decided; rejected, not sent again and not given up."""

    accounting: tuple[Band, ...]
    project: tuple[Band, ...]


# --- arithmetic ---------------------------------------------------------------------------------------------------


def rate(part: int, whole: int) -> Decimal | None:
    return Decimal(part) / Decimal(whole) if whole else None


def percentile(values: Sequence[int], share: Fraction) -> int | None:
    """Linear between the two nearest ranks, as spreadsheets do it (PERCENTILE.INC), rounded half up to whole.

    At 1/2 it is the median: the middle value, or halfway between the two in the middle.
    """
    return percentile_of_ordered(sorted(values), share)


class Ordered(Protocol):
    """Whole numbers in ascending order: a list, or a column of an array."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: int, /) -> SupportsInt: ...


def percentile_of_ordered(ordered: Ordered, share: Fraction) -> int | None:
    """The same of values that are in ascending order already."""
    if not len(ordered):
        return None
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    lower, upper = int(ordered[low]), int(ordered[high])
    return floor(lower + (place - low) * (upper - lower) + Fraction(1, 2))

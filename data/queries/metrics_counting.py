"""What is counted over columns of records: the rates of a period, and the bars by month, reason, age and key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

import numpy as np

from core import metrics as rules
from core.metrics import BANDS, Band, Dimension, Value
from data.metrics_records import FIRST, FLAGS, PREVENTABLE, REJECTED, REPEATS, TYPES, Numbers, code_number
from data.queries.metrics_seen import MAY, Seen


def rates(decisions: Seen) -> dict[str, tuple[Value, int]]:
    """name: (rate, n), over the decisions of a period."""
    facts, commitments = decisions["facts"], decisions["commitment"]
    is_rejected = (facts & REJECTED) > 0
    is_accepted = ~is_rejected
    took = _last_numbers(commitments.compress(is_accepted), facts.compress(is_accepted) >> FLAGS)
    decided, rejected, first = len(decisions), _with(facts, REJECTED), _with(facts, FIRST)
    return {
        name: (rules.rate(part, whole), whole)
        for name, part, whole in (
            ("rejection_rate", rejected, decided),
            ("rejection_rate_per_commitment", _distinct(commitments.compress(is_rejected)), _distinct(commitments)),
            ("first_pass_acceptance", first - _with(facts, FIRST | REJECTED), first),
            ("repeat_reason_rate", _with(facts, REPEATS), rejected),
            ("preventable_share", _with(facts, PREVENTABLE), rejected),
            ("submissions_per_accepted", int(took.sum()), int(np.count_nonzero(took))),
        )
    }


def _with(facts: Numbers, flags: int) -> int:
    """How many have all of these."""
    return int(np.count_nonzero((facts & flags) == flags))


def _distinct(ids: Numbers) -> int:
    there = np.zeros(int(ids.max(initial=0)) + 1, bool)
    there[ids.astype(np.intp)] = True
    return int(np.count_nonzero(there))


def _last_numbers(commitments: Numbers, numbers: Numbers) -> Numbers:
    """By commitment the highest of its numbers, 0 where there is none."""
    highest = np.zeros(int(commitments.max(initial=0)) + 1, numbers.dtype)
    np.maximum.at(highest, commitments, numbers)
    return highest


def between_each(decisions: Seen, ends: Sequence[int]) -> tuple[list[int], list[int]]:
    """How many were decided, and how many of them rejected, from each minute to the next one."""
    decided, rejected = [0] * (len(ends) - 1), [0] * (len(ends) - 1)
    for part in decisions.parts:
        for sums, counts in ((decided, part[MAY]), (rejected, part[MAY] & ((part["facts"] & REJECTED) > 0))):
            for place, (begin, end) in enumerate(pairwise(part.places(ends))):
                sums[place] += int(np.count_nonzero(counts[begin:end]))
    return decided, rejected


@dataclass(frozen=True)
class Cited:
    code: str
    rejections: int
    amount: Decimal


def by_code(citations: Seen, codes: Sequence[str]) -> list[Cited]:
    """The reasons that are cited at all."""
    known = sorted(codes, key=code_number)
    places = np.searchsorted(np.array([code_number(code) for code in known], "<u8"), citations["code"])
    counts, amounts = _counts_and_amounts(places, citations["amount"], len(known))
    return [Cited(code, n, amount) for code, n, amount in zip(known, counts, amounts, strict=True) if n]


def by_band(waiting: Seen, begins: Sequence[int]) -> tuple[Band, ...]:
    """`begins` is the minute with which each band of BANDS but the last begins, the youngest first."""
    place = len(begins) - np.searchsorted(begins[::-1], waiting["at"], side="right")
    counts, amounts = _counts_and_amounts(place, waiting["amount"], len(BANDS))
    return tuple(replace(band, count=n, amount=amount) for band, n, amount in zip(BANDS, counts, amounts, strict=True))


def _counts_and_amounts(places: Numbers, cents: Numbers, size: int) -> tuple[list[int], list[Decimal]]:
    sums = np.zeros(size, np.int64)
    np.add.at(sums, places, cents)
    return np.bincount(places, minlength=size).tolist(), [Decimal(one).scaleb(-2) for one in sums.tolist()]


@dataclass(frozen=True)
class Decided:
    key: int | str
    rejected: int
    decided: int


def by_key(decisions: Seen, dimension: Dimension) -> list[Decided]:
    """Each id, or type, of which something was decided."""
    keys = decisions[dimension.value]
    decided = np.bincount(keys)
    rejected = np.bincount(keys.compress((decisions["facts"] & REJECTED) > 0), minlength=len(decided))
    return [
        Decided(TYPES[key].value if dimension is Dimension.TYPE else key, int(rejected[key]), int(decided[key]))
        for key in np.flatnonzero(decided).tolist()
    ]

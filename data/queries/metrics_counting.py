"""What is counted over columns of records: the rates of a period, and the bars by month, reason, age and key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import count, pairwise

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
    size = int(commitments.max(initial=0)) + 1
    took = np.zeros(size, facts.dtype)  # by commitment the last submission that was accepted, 0 for none
    np.maximum.at(took, commitments.compress(is_accepted), facts.compress(is_accepted) >> FLAGS)
    was_rejected = np.zeros(size, bool)
    was_rejected[commitments.compress(is_rejected)] = True
    of = _flagged(facts)
    decided, rejected, first, accepted = len(facts), of[REJECTED], of[FIRST], int(np.count_nonzero(took))
    each_rejected, each_decided = (int(np.count_nonzero(some)) for some in (was_rejected, was_rejected | (took > 0)))
    return {
        name: (rules.rate(part, whole), whole)
        for name, part, whole in (
            ("rejection_rate", rejected, decided),
            ("rejection_rate_per_commitment", each_rejected, each_decided),
            ("first_pass_acceptance", first - of[FIRST | REJECTED], first),
            ("repeat_reason_rate", of[REPEATS], rejected),
            ("preventable_share", of[PREVENTABLE], rejected),
            ("submissions_per_accepted", int(took.sum()), accepted),
        )
    }


def _flagged(facts: Numbers) -> list[int]:
    """By some flags, how many have all of these, and perhaps others."""
    every = REJECTED | FIRST | REPEATS | PREVENTABLE
    exactly = np.bincount(facts & every, minlength=every + 1).tolist()
    return [sum(n for has, n in enumerate(exactly) if has & some == some) for some in range(every + 1)]


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
    by_rest, divisor = _told_apart(tuple(codes))
    rests = citations["code"] % np.uint64(divisor)
    counts, amounts = _counts_and_amounts(rests.astype(np.intp), citations["amount"], divisor)
    return [Cited(code, counts[rest], amounts[rest]) for rest, code in by_rest.items() if counts[rest]]


@cache
def _told_apart(codes: tuple[str, ...]) -> tuple[dict[int, str], int]:
    """Codes by what is left when their numbers are divided by the least that leaves another rest of each.

    To divide a hundred thousand takes a tenth of looking each up among those known.
    """
    divisor = next(
        one for one in count(len(codes) + 1) if len({code_number(code) % one for code in codes}) == len(codes)
    )
    return {code_number(code) % divisor: code for code in codes}, divisor


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

"""What is counted over columns of records: the rates of a period, and the bars by month, reason, age and key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from core import metrics as rules
from core.metrics import BANDS, Band, Dimension, Value
from data.metrics_records import FIRST, FLAGS, PREVENTABLE, REJECTED, REPEATS, TYPES, Numbers, Records, code_number
from data.queries.metrics_seen import Seen


def rates(decisions: Records) -> dict[str, tuple[Value, int]]:
    """name: (rate, n), over the decisions of a period."""
    flags = np.bincount(decisions["facts"] & (2**FLAGS - 1), minlength=2**FLAGS)
    with_flag = {flag: int(flags[(np.arange(len(flags)) & flag) > 0].sum()) for flag in _ALL}
    first_rejected = int(flags[(np.arange(len(flags)) & (FIRST | REJECTED)) == FIRST | REJECTED].sum())
    decided, rejected, first = len(decisions), with_flag[REJECTED], with_flag[FIRST]
    is_rejected = (decisions["facts"] & REJECTED) > 0
    took = _last_numbers(decisions.where(~is_rejected))
    commitments = _distinct(decisions["commitment"])
    return {
        name: (rules.rate(part, whole), whole)
        for name, part, whole in (
            ("rejection_rate", rejected, decided),
            ("rejection_rate_per_commitment", _distinct(decisions["commitment"][is_rejected]), commitments),
            ("first_pass_acceptance", first - first_rejected, first),
            ("repeat_reason_rate", with_flag[REPEATS], rejected),
            ("preventable_share", with_flag[PREVENTABLE], rejected),
            ("submissions_per_accepted", int(took.sum()), int(np.count_nonzero(took))),
        )
    }


_ALL = (REJECTED, FIRST, REPEATS, PREVENTABLE)


def _distinct(ids: Numbers) -> int:
    there = np.zeros(int(ids.max(initial=0)) + 1, bool)
    there[ids] = True
    return int(np.count_nonzero(there))


def _last_numbers(accepted: Records) -> Numbers:
    """By commitment the number of the last submission that was accepted, 0 where none was."""
    took = np.zeros(int(accepted["commitment"].max(initial=0)) + 1, np.int64)
    np.maximum.at(took, accepted["commitment"], (accepted["facts"] >> FLAGS).astype(np.int64))
    return took


def between_each(decisions: Seen, ends: Sequence[int]) -> tuple[list[int], list[int]]:
    """How many were decided, and how many of them rejected, from each minute to the next one."""
    decided, rejected = np.zeros(len(ends) - 1, np.int64), np.zeros(len(ends) - 1, np.int64)
    for part in decisions.parts:
        places = np.searchsorted(part["at"], ends)
        so_far = np.concatenate(([0], np.cumsum(part["facts"] & REJECTED, dtype=np.int64)))
        decided += np.diff(places)
        rejected += np.diff(so_far[places])
    return decided.tolist(), rejected.tolist()


@dataclass(frozen=True)
class Cited:
    code: str
    rejections: int
    amount: Decimal


def by_code(citations: Records, codes: Sequence[str]) -> list[Cited]:
    """The reasons that are cited at all."""
    known = sorted(codes, key=code_number)
    places = np.searchsorted(np.array([code_number(code) for code in known], "<u8"), citations["code"])
    counts, amounts = _counts_and_amounts(places, citations["amount"], len(known))
    return [Cited(code, n, amount) for code, n, amount in zip(known, counts, amounts, strict=True) if n]


def by_band(waiting: Records, begins: Sequence[int]) -> tuple[Band, ...]:
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


def by_key(decisions: Records, dimension: Dimension) -> list[Decided]:
    """Each id, or type, of which something was decided."""
    keys = decisions[dimension.value]
    decided = np.bincount(keys)
    rejected = np.bincount(keys[(decisions["facts"] & REJECTED) > 0], minlength=len(decided))
    return [
        Decided(TYPES[key].value if dimension is Dimension.TYPE else key, int(rejected[key]), int(decided[key]))
        for key in np.flatnonzero(decided).tolist()
    ]

"""The figures of Rejection Metrics in words: what each counts, over how many, and how its values are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

from core.commitment import counted
from core.metrics import THIN_BELOW, Figure

THIN = f"n < {THIN_BELOW}"  # such a figure says little, and is grey
NONE = "–"
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)

Better = Literal["lower", "higher"]


# --- values -------------------------------------------------------------------------------------------------------


def rate(value: Decimal | None) -> str:
    """`28.6 %`; a dash when there is nothing to count over."""
    return NONE if value is None else f"{(value * 100).quantize(_TENTH)} %"


def mean(value: Decimal | None) -> str:
    return NONE if value is None else f"{value.quantize(_HUNDREDTH)}"


def elapsed(value: timedelta | None) -> str:
    """`6.5 h`, and from two days on `3.1 days`."""
    if value is None:
        return NONE
    return f"{_in(value, _DAY)} days" if abs(value) >= 2 * _DAY else hours(value)


def hours(value: timedelta | None) -> str:
    return NONE if value is None else f"{_in(value, _HOUR):,} h"


def _in(value: timedelta, unit: timedelta) -> Decimal:
    return (Decimal(round(value.total_seconds())) / Decimal(round(unit.total_seconds()))).quantize(_TENTH)


def of_all(rejected: int, decided: int, share: Decimal | None) -> str:
    """`4 of 16 · 25.0 %`, and that they are few when they are."""
    if not decided:
        return "no decision"
    few = f" · {THIN}" if decided < THIN_BELOW else ""
    return f"{rejected:,} of {decided:,} · {rate(share)}{few}"


def days(begin: date, end: date) -> str:
    return f"{begin} to {end}"


# --- figures ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Meaning:
    """A figure by its name in data.queries.metrics: its title, what it counts, and what its n counts (one, many)."""

    name: str
    title: str
    counts: str
    over: tuple[str, str]
    written: Callable[[Any], str] = rate
    better: Better = "lower"


_DECISIONS = ("decision", "decisions")
_REJECTIONS = ("rejection", "rejections")
RATES = (
    Meaning(
        "rejection_rate",
        "Rejection rate",
        "Rejected ÷ (accepted + rejected), by the day of the decision.",
        _DECISIONS,
    ),
    Meaning(
        "rejection_rate_per_commitment",
        "Ever rejected",
        "Commitments rejected at least once ÷ commitments decided in the period.",
        ("commitment decided", "commitments decided"),
    ),
    Meaning(
        "first_pass_acceptance",
        "First-pass acceptance",
        "Commitments whose first decision was to accept ÷ commitments with their first decision in the period.",
        ("first decision", "first decisions"),
        better="higher",
    ),
    Meaning(
        "submissions_per_accepted",
        "Submissions each",
        "Submissions that it took until a commitment was accepted, on average.",
        ("commitment accepted", "commitments accepted"),
        mean,
    ),
    Meaning(
        "repeat_reason_rate",
        "Repeated reasons",
        "Rejections that cite a reason again which the rejection before them cited ÷ rejections.",
        _REJECTIONS,
    ),
    Meaning(
        "preventable_share",
        "Preventable",
        "Rejections whose every reason is one that preflight checks before sending ÷ rejections.",
        _REJECTIONS,
    ),
)


@dataclass(frozen=True)
class Clock:
    """A stretch of time as four figures: median and 90th percentile as it passed, and both in business hours."""

    title: str
    figures: tuple[Meaning, Meaning, Meaning, Meaning]


def _clock(name: str, title: str, counts: str, over: tuple[str, str]) -> Clock:
    def one(suffix: str, words: str, written: Callable[[Any], str]) -> Meaning:
        return Meaning(f"{name}_{suffix}", f"{title}, {words}", counts, over, written)

    return Clock(
        title,
        (
            one("median", "median", elapsed),
            one("p90", "90th percentile", elapsed),
            one("business_median", "median in business hours", hours),
            one("business_p90", "90th percentile in business hours", hours),
        ),
    )


CLOCKS = (
    _clock(
        "accounting_wait",
        "Accounting wait",
        "From a send or re-send to the decision, for decisions in the period; while a question waits for its answer, too. "
        "What still waits is under Ageing.",
        _DECISIONS,
    ),
    _clock(
        "project_time",
        "Project time",
        "From a rejection to the next re-send, for re-sends in the period. What was not sent again is under Ageing.",
        ("re-send", "re-sends"),
    ),
    _clock(
        "lead_time",
        "Lead time",
        "From the first send to synced with the ERP, for commitments synced in the period.",
        ("commitment synced", "commitments synced"),
    ),
    _clock(
        "answer_time",
        "Waiting for an answer",
        "From accounting's question to its answer, for answers in the period. It is a part of the accounting wait.",
        ("answer", "answers"),
    ),
)

EVERY = (*RATES, *(meaning for clock in CLOCKS for meaning in clock.figures))


def counted_over(meaning: Meaning, figure: Figure) -> str:
    """Over how many, and the period before it below, as Markdown: `n = 40 decisions` and `before: 31.0 %, n = 29`."""
    few = f" ({THIN})" if figure.thin else ""
    before = f"{meaning.written(figure.previous)}, n = {figure.previous_n:,}" if figure.previous_n else "nothing"
    return f"n = {counted(figure.n, *meaning.over)}{few}  \nBefore: {before}"


@dataclass(frozen=True)
class Change:
    """How a figure moved against the period before: the words, and how st.metric draws them."""

    words: str = ""
    colour: Literal["normal", "inverse", "off"] = "off"
    arrow: Literal["auto", "off"] = "auto"


def change(meaning: Meaning, figure: Figure) -> Change:
    """Green or red only when both periods have enough behind them."""
    if figure.value is None or figure.previous is None:
        return Change()
    by = figure.value - figure.previous
    nothing = timedelta(0) if isinstance(by, timedelta) else Decimal(0)
    if by == nothing:
        return Change("as before", arrow="off")
    said = f"{abs(by) * 100:.1f} points" if meaning.written is rate else meaning.written(abs(by))
    few = figure.thin or figure.previous_n < THIN_BELOW
    colour: Literal["normal", "inverse", "off"] = "off" if few else "inverse" if meaning.better == "lower" else "normal"
    return Change(f"{'-' if by < nothing else '+'}{said}", colour)


def greyed(words: str, *, thin: bool) -> str:
    """For Markdown: a value over too few is grey and says so."""
    return f":gray[{words}]" if thin else words

"""The charts of Rejection Metrics, drawn from the bars that the page made. Colours come from the theme (config.toml)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

POINT = "bar"  # the name of the selection; what is chosen is the `key` of a bar
ROW = 27  # pixels of one lying bar
LONGEST_LABEL = 215  # pixels for the words beside a lying bar
LETTER = 6.0  # pixels, about
# The places in the theme's chartCategoricalColors. WORDS is the colour in which the charts write.
RATE, REJECTED, REST, THIN, WORDS = "Rate", "Rejected", "Accepted", "n < 5", "Words"
ROLES = (RATE, REJECTED, REST, THIN, WORDS)
SPLIT = "\n"  # the words of a month stand below each other
WHERE_THERE_IS_ROOM = alt.ExprRef("width < 560 ? 0 : 1")  # on a telephone the box below says them
INK = alt.ExprRef(f"scale('color', '{WORDS}')")


@dataclass(frozen=True)
class Bar:
    """One bar: what it is called in an address, beside it and in the box; its length; and what is written at its end.

    `count` is how many items open behind it.
    """

    key: str
    label: str
    value: float
    words: str
    count: int
    role: str = REJECTED
    rest: float = 0.0  # the pale part on top of a month


def months(bars: Sequence[Bar], chosen: str) -> alt.LayerChart:
    """Standing bars: what was rejected below, what was accepted on top, and the rate in words above."""
    frame = pd.DataFrame(
        [
            {"key": bar.key, "label": bar.label, "part": part, "order": order, "value": value, "words": bar.words}
            for bar in bars
            for order, (part, value) in enumerate(((REJECTED, bar.value), (REST, bar.rest)))
        ]
    )
    x = alt.X("label:N", sort=[bar.label for bar in bars], title=None, axis=_axis(labelAngle=0, labelOverlap=True))
    top = max(bar.value + bar.rest for bar in bars) * 1.25
    y = alt.Y("value:Q", title="Decisions", scale=alt.Scale(domain=[0, top]), axis=_axis(tickMinStep=1, format="d"))
    drawn = (
        alt.Chart(frame)
        .mark_bar(cursor="pointer")
        .encode(
            x=x,
            y=y,
            color=_colour("part", shown=(REJECTED, REST)),
            order="order:O",
            opacity=_faded(chosen),
            tooltip=[
                alt.Tooltip("label:N", title="Month"),
                alt.Tooltip("part:N", title="Decision"),
                alt.Tooltip("value:Q", title="Decisions", format=","),
                alt.Tooltip("words:N", title="Rejected"),
            ],
        )
        .add_params(alt.selection_point(name=POINT, fields=["key"], toggle=False))
    )
    tops = pd.DataFrame(
        [
            {
                "label": bar.label,
                "top": bar.value + bar.rest,
                "words": bar.words.replace(" · ", SPLIT, 1),
                "role": _ink(bar),
            }
            for bar in bars
        ]
    )
    said = (
        alt.Chart(tops)
        .mark_text(baseline="bottom", dy=-18, lineBreak=SPLIT, lineHeight=13, opacity=WHERE_THERE_IS_ROOM, aria=False)
        .encode(x=x, y="top:Q", text="words:N", color=_colour("role", shown=(REJECTED, REST)))
    )
    return (drawn + said).properties(height=270)


def lying(bars: Sequence[Bar], chosen: str, *, title: str, kind: str, width: int) -> alt.LayerChart:
    """Lying bars in the order given, their words at the end.

    `title` is what their length means, `kind` what each of them is; `width` is about how many pixels there are for bars
    and words.
    """
    frame = pd.DataFrame(
        [
            {
                "key": bar.key,
                "label": bar.label,
                "value": bar.value,
                "role": bar.role,
                "words": bar.words,
                "ink": _ink(bar),
            }
            for bar in bars
        ]
    )
    y = alt.Y(
        "label:N",
        sort=[bar.label for bar in bars],
        title=None,
        axis=_axis(labelLimit=LONGEST_LABEL, ticks=False, labelOverlap=False),
    )
    x = alt.X("value:Q", scale=alt.Scale(domain=_domain(bars, width), nice=False), axis=None)
    drawn = (
        alt.Chart(frame)
        .mark_bar(cursor="pointer", height={"band": 0.72})
        .encode(
            y=y,
            x=x,
            color=_colour("role"),
            opacity=_faded(chosen),
            tooltip=[alt.Tooltip("label:N", title=kind), alt.Tooltip("words:N", title=title)],
        )
        .add_params(alt.selection_point(name=POINT, fields=["key"], toggle=False))
    )
    said = (
        alt.Chart(frame)
        .mark_text(align="left", baseline="middle", dx=6, aria=False)
        .encode(y=y, x=x, text="words:N", color=_colour("ink"))
    )
    return (drawn + said).properties(height=ROW * len(bars) + 10)


def _ink(bar: Bar) -> str:
    """What is over too few is grey."""
    return THIN if bar.role == THIN else WORDS


def _domain(bars: Sequence[Bar], width: int) -> list[float]:
    """So long that the words at the end of the longest bar have room."""
    longest = max(*(bar.value for bar in bars), 0.0) or 1.0
    words = min(0.6, max(len(bar.words) for bar in bars) * LETTER / width)
    return [min(*(bar.value for bar in bars), 0.0), longest / (1 - words)]


def _axis(**options: Any) -> alt.Axis:
    return alt.Axis(labelColor=INK, titleColor=INK, **options)


def _colour(field: str, *, shown: Sequence[str] = ()) -> alt.Color:
    legend = alt.Legend(title=None, orient="top", values=list(shown), labelColor=INK) if shown else None
    return alt.Color(f"{field}:N", scale=alt.Scale(domain=ROLES), legend=legend)


def _faded(chosen: str) -> Any:
    """The chosen bar keeps its strength, the others step back."""
    if not chosen:
        return alt.value(1.0)
    return alt.condition(alt.FieldEqualPredicate(field="key", equal=chosen), alt.value(1.0), alt.value(0.35))

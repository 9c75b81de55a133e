"""The charts of Rejection Metrics in Vega-Lite's own words, from the bars that the page made.

Colours come from the theme (config.toml). Altair would look each chart up in its schema again on every draw, which takes
longer than to count what is in it; tests/pages/test_metrics_charts.py does that once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

POINT = "bar"  # the name of the selection; what is chosen is the `key` of a bar
VIEW = "clickable"  # the part of a chart from which a bar is chosen; no dataset may have its name
ROW = 27  # pixels of one lying bar
LONGEST_LABEL = 215  # pixels for the words beside a lying bar
LETTER = 6.0  # pixels, about
# The places in the theme's chartCategoricalColors. WORDS is the colour in which the charts write.
RATE, REJECTED, REST, THIN, WORDS = "Rate", "Rejected", "Accepted", "n < 5", "Words"
ROLES = (RATE, REJECTED, REST, THIN, WORDS)
SPLIT = "\n"  # the words of a month stand below each other
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
WHERE_THERE_IS_ROOM = {"expr": "width < 560 ? 0 : 1"}  # on a telephone the box below says them
INK = {"expr": f"scale('color', '{WORDS}')"}
TYPES = {"N": "nominal", "O": "ordinal", "Q": "quantitative"}
Spec = dict[str, Any]


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


def months(bars: Sequence[Bar], chosen: str) -> Spec:
    """Standing bars: what was rejected below, what was accepted on top, and the rate in words above."""
    parts = pd.DataFrame(
        [
            {"key": bar.key, "label": bar.label, "part": part, "order": order, "value": value, "words": bar.words}
            for bar in bars
            for order, (part, value) in enumerate(((REJECTED, bar.value), (REST, bar.rest)))
        ]
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
    x = _labels(bars, labelAngle=0, labelOverlap=True)
    domain = [0, max(bar.value + bar.rest for bar in bars) * 1.25]
    y = _field("value:Q", title="Decisions", scale={"domain": domain}, axis=_axis(tickMinStep=1, format="d"))
    drawn = {
        "name": VIEW,
        "data": {"name": "parts"},
        "mark": {"type": "bar", "cursor": "pointer"},
        "encoding": {
            "x": x,
            "y": y,
            "color": _colour("part", shown=(REJECTED, REST)),
            "order": _field("order:O"),
            "opacity": _faded(chosen),
            "tooltip": [
                _field("label:N", title="Month"),
                _field("part:N", title="Decision"),
                _field("value:Q", title="Decisions", format=","),
                _field("words:N", title="Rejected"),
            ],
        },
    }
    text = {"baseline": "bottom", "dy": -18, "lineBreak": SPLIT, "lineHeight": 13, "opacity": WHERE_THERE_IS_ROOM}
    said = {
        "data": {"name": "tops"},
        "mark": {"type": "text", **text, "aria": False},
        "encoding": {
            "x": x,
            "y": _field("top:Q"),
            "text": _field("words:N"),
            "color": _colour("role", shown=(REJECTED, REST)),
        },
    }
    return _chart([drawn, said], height=270, datasets={"parts": parts, "tops": tops})


def lying(bars: Sequence[Bar], chosen: str, *, title: str, kind: str, width: int) -> Spec:
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
    y = _labels(bars, labelLimit=LONGEST_LABEL, ticks=False, labelOverlap=False)
    x = _field("value:Q", scale={"domain": _domain(bars, width), "nice": False}, axis=None)
    drawn = {
        "name": VIEW,
        "mark": {"type": "bar", "cursor": "pointer", "height": {"band": 0.72}},
        "encoding": {
            "y": y,
            "x": x,
            "color": _colour("role"),
            "opacity": _faded(chosen),
            "tooltip": [_field("label:N", title=kind), _field("words:N", title=title)],
        },
    }
    said = {
        "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 6, "aria": False},
        "encoding": {"y": y, "x": x, "text": _field("words:N"), "color": _colour("ink")},
    }
    return _chart([drawn, said], height=ROW * len(bars) + 10, data={"name": "bars"}, datasets={"bars": frame})


def _chart(layers: list[Spec], **options: Any) -> Spec:
    """Layers above each other; a bar of the first can be chosen."""
    selection = {"type": "point", "fields": ["key"], "toggle": False}
    params = [{"name": POINT, "select": selection, "views": [VIEW]}]
    return {"$schema": SCHEMA, "layer": layers, "params": params, **options}


def _field(name_and_type: str, **options: Any) -> Spec:
    """A column of the data by its name and the first letter of its type."""
    name, _, letter = name_and_type.partition(":")
    return {"field": name, "type": TYPES[letter], **options}


def _labels(bars: Sequence[Bar], **options: Any) -> Spec:
    """The axis with what the bars are called, in their order."""
    return _field("label:N", sort=[bar.label for bar in bars], title=None, axis=_axis(**options))


def _ink(bar: Bar) -> str:
    """What is over too few is grey."""
    return THIN if bar.role == THIN else WORDS


def _domain(bars: Sequence[Bar], width: int) -> list[float]:
    """So long that the words at the end of the longest bar have room."""
    longest = max(*(bar.value for bar in bars), 0.0) or 1.0
    words = min(0.6, max(len(bar.words) for bar in bars) * LETTER / width)
    return [min(*(bar.value for bar in bars), 0.0), longest / (1 - words)]


def _axis(**options: Any) -> Spec:
    return {"labelColor": INK, "titleColor": INK, **options}


def _colour(field: str, *, shown: Sequence[str] = ()) -> Spec:
    legend = {"title": None, "orient": "top", "values": list(shown), "labelColor": INK} if shown else None
    return _field(f"{field}:N", scale={"domain": list(ROLES)}, legend=legend)


def _faded(chosen: str) -> Spec:
    """The chosen bar keeps its strength, the others step back."""
    if not chosen:
        return {"value": 1.0}
    return {"condition": {"test": {"field": "key", "equal": chosen}, "value": 1.0}, "value": 0.35}

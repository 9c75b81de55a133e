"""What the charts of Rejection Metrics say is Vega-Lite: Altair, which knows its schema, reads it without a complaint."""

from __future__ import annotations

import altair as alt
import pytest
from jsonschema import ValidationError

from pages import metrics_charts as charts
from pages.metrics_charts import Bar, Spec

BARS = [
    Bar("month:2026-01", "Jan 2026", 3, "3 of 4 · 75.0 %", 3, rest=1),
    Bar("month:2026-02", "Feb 2026", 1, "1 of 1 · 100.0 %", 1, role=charts.THIN),
    Bar("month:2026-03", "Mar 2026", 0, "0", 0),
]


def _drawn() -> list[Spec]:
    return [
        chart
        for chosen in ("", BARS[0].key)
        for chart in (
            charts.months(BARS, chosen),
            charts.lying(BARS, chosen, title="Rejections", kind="Month", width=270),
        )
    ]


@pytest.mark.parametrize("spec", _drawn(), ids=("months", "lying", "months, one chosen", "lying, one chosen"))
def test_a_chart_is_what_the_schema_lets_it_be_and_draws_what_is_in_its_data(spec: Spec) -> None:
    datasets = spec.pop("datasets")
    alt.LayerChart.from_dict(spec)
    for layer in spec["layer"]:
        columns = datasets[{**spec, **layer}["data"]["name"]].columns
        told = [one for entry in layer["encoding"].values() for one in (entry if isinstance(entry, list) else [entry])]
        assert {one["field"] for one in told if "field" in one} <= set(columns)
    (selection,) = spec["params"]
    first = spec["layer"][0]
    assert selection["views"] == [first["name"]]
    assert selection["select"]["fields"] == ["key"]
    assert "key" in datasets[{**spec, **first}["data"]["name"]].columns


def test_a_word_that_vega_lite_does_not_know_is_found() -> None:
    spec = charts.months(BARS, "")
    del spec["datasets"]
    spec["layer"][0]["mark"]["cursour"] = "pointer"
    with pytest.raises(ValidationError):
        alt.LayerChart.from_dict(spec)

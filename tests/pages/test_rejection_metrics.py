"""Rejection Metrics as a manager, an administrator and others see it: figures, bars, what is behind them, files."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from core.commitment import CommitmentType
from core.findings import Finding
from core.metrics import Figure
from core.refusal import Refused, Why
from core.transitions import Action
from pages import metrics_words, print_report
from pages.print_report import Line, Table
from pages.rooms import ROOMS
from tests.cast import Cast, Clock, lines
from tests.kept import Kept
from tests.pages.conftest import Visit, opened, words
from tests.pages.story import Story

PAGE = "rejection_metrics"
ROOM = next(room for room in ROOMS if room.url_path == PAGE)
BOXES = (
    "Rejections of a month",
    "Rejections with a reason",
    "What waits with accounting",
    "What waits with the project",
)
DIMENSIONS = ("Project", "Contract company", "Sender", "Approver", "Type")
PREVENTABLE, HUMAN = Finding("N1"), Finding("A1")


@pytest.fixture
def two_projects(story: Story, cast: Cast, clock: Clock, kept: Kept) -> Story:
    """Headquarters: two rejected, one accepted, one waits. Laboratory: three rejected, one waits; Mark may not see it."""

    def tell() -> None:
        story.rejected("HQ-1", PREVENTABLE, lines=lines(cast, "1000.00"))
        story.rejected("HQ-2", PREVENTABLE, HUMAN, lines=lines(cast, "200.00"))
        story.exporting("HQ-3")
        story.sent("HQ-4", lines=lines(cast, "40.00"))
        for number in ("LAB-1", "LAB-2", "LAB-3"):
            story.rejected(number, Finding("C3"), project="LAB", vendor_id=cast.vendor["other"])
        story.sent("LAB-4", project="LAB")

    kept.fill("two projects", story.desk, tell)
    clock.forward(hours=3)
    return story


def _card(at: AppTest, title: str) -> tuple[str, str]:
    """The value of a figure and the words below it."""
    metric = next(one for one in at.metric if one.label.startswith(title))
    place = [one.label for one in at.metric].index(metric.label)
    counted = [one.value for one in at.caption if one.value.startswith("n = ")]
    return str(metric.value), counted[place]


def _box(at: AppTest, label: str) -> Any:
    return next(one for one in at.selectbox if one.label == label)


def _boxes(at: AppTest) -> Iterator[str]:
    return (one.label for one in at.selectbox if one.label in BOXES or one.label.startswith("Rejections of one "))


def _listed(at: AppTest) -> list[str]:
    """The numbers in the list behind a bar."""
    return [] if not at.dataframe else list(at.dataframe[0].value["Number"])


# --- who sees what ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["paula", "anna", "queenie", "norman"])
def test_who_is_neither_manager_nor_erp_admin_reads_why_and_no_figure(
    visit: Visit, two_projects: Story, name: str
) -> None:
    at = visit(name, PAGE)
    assert [one.value for one in at.error] == [ROOM.refusal]
    assert not at.metric


def test_a_manager_counts_only_the_projects_they_may_see(visit: Visit, two_projects: Story) -> None:
    assert _card(visit("carla", PAGE), "Rejection rate") == ("83.3 %", "n = 6 decisions  \nBefore: nothing")
    at = visit("mark", PAGE)
    value, counted = _card(at, "Rejection rate")
    assert "66.7 %" in value
    assert counted.startswith("n = 3 decisions")


@pytest.mark.parametrize("by", DIMENSIONS)
def test_nothing_that_a_manager_reads_or_takes_along_tells_of_another_project(
    visit: Visit, two_projects: Story, downloads: dict[str, Any], by: str
) -> None:
    at = opened(visit("mark", PAGE, rate_by=by), "Downloads")
    offered = [option for one in at.selectbox if one.label in set(_boxes(at)) for option in one.options]
    files = [make().decode("utf-8-sig") for name, make in downloads.items() if name.endswith((".csv", ".html"))]
    said = "\n".join([words(at), *offered, *files])
    assert "1001 Headquarters" in said
    for secret in ("LAB-", "Laboratory", "Lew Plumbing", "C3"):
        assert secret not in said


def test_a_private_commitment_is_in_no_figure_of_who_is_not_on_its_list(visit: Visit, story: Story) -> None:
    key = story.sent("HQ-1", private=True)
    story.act("carla", key, Action.REJECT, findings=(PREVENTABLE,), comment="The number is too long.")
    assert _card(visit("mark", PAGE), "Rejection rate")[1].startswith("n = 0")
    assert _card(visit("carla", PAGE), "Rejection rate")[1].startswith("n = 1 decision")


# --- figures ------------------------------------------------------------------------------------------------------


def test_a_figure_over_too_few_is_grey_and_says_so_in_words(visit: Visit, two_projects: Story) -> None:
    value, counted = _card(visit("mark", PAGE), "Rejection rate")
    assert value == ":gray[66.7 %]"
    assert "(n < 5)" in counted
    value, counted = _card(visit("carla", PAGE), "Rejection rate")
    assert value == "83.3 %"
    assert "n < 5" not in counted


def test_every_figure_says_what_it_counts_and_over_how_many(visit: Visit, two_projects: Story) -> None:
    at = visit("carla", PAGE)
    titles = [meaning.title for meaning in metrics_words.RATES] + [
        clock.figures[0].title for clock in metrics_words.CLOCKS
    ]
    assert [one.label for one in at.metric] == titles
    assert all(one.help for one in at.metric)
    assert len([one for one in at.caption if one.value.startswith("n = ")]) == len(titles)


def test_a_figure_is_compared_with_the_period_before(visit: Visit, story: Story, clock: Clock) -> None:
    for number in range(5):
        story.rejected(f"OLD-{number}", PREVENTABLE)
    clock.forward(days=31)
    for number in range(5):
        story.exporting(f"NEW-{number}")
    clock.forward(days=31)
    at = visit("carla", PAGE, period="Last month")
    rate = next(one for one in at.metric if one.label == "Rejection rate")
    assert (rate.value, rate.delta) == ("0.0 %", "-100.0 points")
    assert "Before: 100.0 %, n = 5" in _card(at, "Rejection rate")[1]


@pytest.mark.parametrize(
    ("now", "before", "n_before", "change"),
    [
        ("0.25", "0.20", 40, metrics_words.Change("+5.0 points", "inverse")),
        ("0.20", "0.25", 40, metrics_words.Change("-5.0 points", "inverse")),
        ("0.20", "0.25", 4, metrics_words.Change("-5.0 points", "off")),
        ("0.20", "0.20", 40, metrics_words.Change("as before", arrow="off")),
        ("0.20", None, 0, metrics_words.Change()),
    ],
)
def test_a_change_is_coloured_only_when_both_periods_have_enough_behind_them(
    now: str, before: str | None, n_before: int, change: metrics_words.Change
) -> None:
    figure = Figure("rejection_rate", Decimal(now), 40, Decimal(before) if before else None, n_before)
    assert metrics_words.change(metrics_words.RATES[0], figure) == change


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (None, "–"),
        (timedelta(minutes=30), "0.5 h"),
        (timedelta(hours=47), "47.0 h"),
        (timedelta(hours=48), "2.0 days"),
        (timedelta(days=12, hours=12), "12.5 days"),
    ],
)
def test_time_is_written_in_hours_and_from_two_days_on_in_days(span: timedelta | None, said: str) -> None:
    assert metrics_words.elapsed(span) == said


# --- from a bar to its list ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mark", "carla"])
@pytest.mark.parametrize("by", DIMENSIONS)
def test_behind_every_bar_is_a_list_of_as_many_as_it_says(
    visit: Visit, two_projects: Story, name: str, by: str
) -> None:
    at = visit(name, PAGE, rate_by=by)
    for label in list(_boxes(at)):
        for place, option in enumerate(list(_box(at, label).options)):
            box = _box(at, label)
            at = box.select_index(place).run()
            count = int(re.search(r": (?:\$[\d,.]+ in )?([\d,]+)", option)[1])
            assert f"**{count} " in words(at), option
            assert len(_listed(at)) == count, option
    assert at.query_params["items"]


def test_the_list_behind_a_reason_has_its_rejections_and_a_link_each(visit: Visit, two_projects: Story) -> None:
    at = visit("carla", PAGE, items="reason:N1")
    frame = at.dataframe[0].value
    assert sorted(frame["Number"]) == ["HQ-1", "HQ-2"]
    assert all(re.fullmatch(r"/edit_and_resend\?commitment=\d+", link) for link in frame["Open"])
    assert dict(zip(frame["Number"], frame["Amount"], strict=True))["HQ-1"] == "$1,000.00"


def test_the_list_is_in_the_address_and_closing_it_takes_it_out(visit: Visit, two_projects: Story) -> None:
    at = visit("carla", PAGE)
    box = _box(at, "What waits with accounting")
    at = box.select_index(0).run()
    assert at.query_params["items"] == "with_accounting:0–1"
    assert sorted(_listed(at)) == ["HQ-4", "LAB-4"]
    again = visit("carla", PAGE, items="with_accounting:0–1")
    assert sorted(_listed(again)) == ["HQ-4", "LAB-4"]
    at = at.button(key="_close_items").click().run()
    assert "items" not in at.query_params
    assert not at.dataframe


@pytest.mark.parametrize("items", ["reason:C3", "project:99", "vendor:x", "month:1999-01", "month:no", "nonsense", ":"])
def test_an_address_that_asks_for_no_bar_says_so_and_shows_no_list(
    visit: Visit, two_projects: Story, items: str
) -> None:
    at = visit("mark", PAGE, items=items)
    assert not at.dataframe
    assert "What this address asks for has no bar under these filters." in words(at)
    at = at.button(key="_forget_items").click().run()
    assert "items" not in at.query_params


def test_bars_can_be_read_by_amount(visit: Visit, two_projects: Story) -> None:
    at = visit("mark", PAGE, reasons_by="Amount", ageing_by="Amount")
    assert _box(at, "Rejections with a reason").options[0].startswith("N1 Number too long: $1,200.00 in 2")
    assert _box(at, "What waits with accounting").options == ["0–1 days: $40.00 in 1"]


def test_a_commitment_of_the_list_opens_without_the_grid(visit: Visit, two_projects: Story, story: Story) -> None:
    at = visit("carla", PAGE, items="reason:A1")
    at = _box(at, "Open a commitment of this list").select_index(0).run()
    at = at.button(key="_item_open").click().run()
    assert at.query_params["commitment"]
    assert any(title.value.startswith("HQ-2") for title in at.title)


# --- filters ------------------------------------------------------------------------------------------------------


def test_filters_narrow_every_figure_and_are_in_the_address(visit: Visit, two_projects: Story, cast: Cast) -> None:
    at = visit("carla", PAGE, of_project="1002 Laboratory")
    assert _card(at, "Rejection rate")[1].startswith("n = 3 decisions")
    assert _box(at, "Rejections with a reason").options == ["C3 Over budget: 3 · cumulated 100.0 %"]
    at = visit("carla", PAGE, of_contract_company="Keswick Insulation")
    assert at.multiselect(key="of_contract_company").value == [cast.vendor["linked"]]
    assert _card(at, "Rejection rate")[1].startswith("n = 3 decisions")
    at = at.selectbox(key="of_type").select(CommitmentType.PURCHASE_ORDER).run()
    assert _card(at, "Rejection rate")[1].startswith("n = 0 decisions")


def test_a_sender_and_an_approver_can_be_picked(visit: Visit, story: Story) -> None:
    story.rejected("HQ-1", PREVENTABLE, by="paula")
    story.rejected("HQ-2", PREVENTABLE, by="peter")
    at = visit("carla", PAGE, sender="Peter Admin")
    assert _card(at, "Rejection rate")[1].startswith("n = 1 decision")
    at = visit("carla", PAGE, approver="Alan Approver")
    assert _card(at, "Rejection rate")[1].startswith("n = 0")


def test_a_period_of_ones_own_has_both_its_days(visit: Visit, story: Story, clock: Clock) -> None:
    story.rejected("HQ-1", PREVENTABLE)
    day = f"{clock.at:%Y-%m-%d}"
    clock.forward(days=40)
    at = visit("carla", PAGE, **{"period": "From – to", "from": day, "to": day})
    assert _card(at, "Rejection rate")[1].startswith("n = 1 decision")
    assert f"**{day} to {day}**" in words(at)


def test_a_period_that_ends_before_it_begins_is_refused_in_a_sentence(visit: Visit, story: Story) -> None:
    at = visit("carla", PAGE, **{"period": "From – to", "from": "2026-02-20", "to": "2026-02-01"})
    assert [one.value for one in at.warning] == ["The first day is after the last one. Change **From** or **To**."]
    assert not at.metric


def test_a_desk_without_decisions_says_what_to_do_next(visit: Visit) -> None:
    said = words(visit("carla", PAGE))
    assert "Choose a longer period or fewer filters above." in said
    assert "What is sent to the ERP appears here until accounting decides." in said
    assert "What accounting rejects appears here until it is sent again." in said


# --- files --------------------------------------------------------------------------------------------------------


def _csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def _named(downloads: dict[str, Any], start: str, end: str) -> bytes:
    return next(make() for name, make in downloads.items() if name.startswith(start) and name.endswith(end))


def test_the_figures_are_taken_along_with_what_they_count_and_their_n(
    visit: Visit, two_projects: Story, downloads: dict[str, Any]
) -> None:
    opened(visit("carla", PAGE), "Downloads")
    rows = {(row["Group"], row["What"]): row for row in _csv(_named(downloads, "rejection_metrics", ".csv"))}
    rate = rows["Figures", "Rejection rate"]
    assert (rate["Value"], rate["Unit"], rate["n"], rate["n before"]) == ("83.33", "%", "6", "0")
    assert rows["Top reasons", "N1 Number too long"]["Value"] == "2"
    assert rows["By project", "1002 Laboratory"]["n"] == "3"
    assert rows["Waiting with accounting", "0–1 days"]["Value"] == "2"
    sheet = load_workbook(io.BytesIO(_named(downloads, "rejection_metrics", ".xlsx"))).active
    assert len(list(sheet.rows)) == len(rows) + 1


def test_the_rejections_are_taken_along_and_no_cell_is_a_formula(
    visit: Visit, story: Story, downloads: dict[str, Any]
) -> None:
    story.rejected("SC-1", PREVENTABLE, HUMAN, title="=1+1")
    opened(visit("carla", PAGE), "Downloads")
    (row,) = _csv(_named(downloads, "rejections", ".csv"))
    assert row["Title"] == "'=1+1"
    assert row["Reasons"] == "N1, A1"
    assert row["Amount"] == "15500.50"
    assert row["Rejected by"] == "Anna Approver"
    sheet = load_workbook(io.BytesIO(_named(downloads, "rejections", ".xlsx"))).active
    cells = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    assert cells["Title"].value == "'=1+1"
    assert cells["Amount"].data_type == "n"


def test_a_file_asks_for_the_session_again(
    visit: Visit, two_projects: Story, downloads: dict[str, Any], clock: Clock
) -> None:
    at = visit("carla", PAGE)
    assert not downloads  # made when they are opened
    opened(at, "Downloads")
    assert len(downloads) == 5
    clock.forward(days=1)
    for make in downloads.values():
        with pytest.raises(Refused) as refused:
            make()
        assert refused.value.why is Why.SIGNED_OUT


def test_the_report_holds_what_the_page_shows_and_asks_nobody_for_anything(
    visit: Visit, two_projects: Story, downloads: dict[str, Any]
) -> None:
    opened(visit("carla", PAGE), "Downloads")
    page = _named(downloads, "rejection_metrics", ".html").decode()
    for shown in ("Acme Builders", "83.3 %", "6 decisions", "N1 Number too long", "1002 Laboratory", "n &lt; 5"):
        assert shown in page
    assert not [one for one in ("http:", "https:", "<script", "url(") if one in page]


def test_the_report_escapes_every_word_of_a_person() -> None:
    evil = '<script>alert(1)</script><img src=x onerror="alert(2)">'
    table = Table(evil, (evil, evil), [Line((evil, evil), 7.0)], note=evil)
    empty = Table(evil, (evil,), [], empty=evil)
    page = print_report.html(
        company=evil, reader=evil, made=evil, period=evil, before=evil, filters=evil, figures=(table,), tables=(empty,)
    ).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "width:100.0%" in page
    assert page.count("alert(1)") == page.count("&lt;script&gt;alert(1)&lt;/script&gt;") > 10

"""The Commitments List as the people of the cast use it: find, count, open, download, create."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from core.commitment import CommitmentType
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import ErpStatus
from data.desk import Desk
from pages import spreadsheet, ui
from tests.cast import Cast, Clock, lines
from tests.pages.conftest import Visit, opened, words
from tests.pages.story import Story

PAGE = "commitments_list"
PO = CommitmentType.PURCHASE_ORDER


def numbers(at: AppTest) -> list[str]:
    return list(at.dataframe[0].value["Number"]) if at.dataframe else []


def pills(at: AppTest) -> Any:
    return at.get("pills")[0]


def press(at: AppTest, label: str) -> AppTest:
    found = [one for one in at.button if one.label == label]
    assert len(found) == 1, f"{len(found)} buttons are labelled {label!r}, of {[one.label for one in at.button]}"
    return found[0].click().run()


# --- what is shown ------------------------------------------------------------------------------------------------


def test_the_list_shows_what_the_domain_asks_for(visit: Visit, story: Story, clock: Clock) -> None:
    story.rejected()
    clock.forward(days=4)
    at = visit("paula", PAGE)
    assert at.title[0].value == "Commitments List"
    assert at.header[0].value == "Committed – Summary"
    row = at.dataframe[0].value.iloc[0].to_dict()
    assert list(row.pop("ERP status")) == ["↩ Rejected"]
    assert row == {
        "Open": ui.edit_link(1),
        "Number": "SC-001",
        "Preflight, question": "✕ 1 reason open",
        "Contract company": "Keswick Insulation",
        "Title": "Insulation, floors 1 to 4",
        "Amount": "$15,500.50",
        "Days": 4,
        "Latest rejection": "T1: The title does not match the contract.",
        "Contract status": "Approved",
        "Executed": "Yes",
        "Project": "1001 Headquarters",
        "Sent by": "Paula Admin",
    }


def test_the_status_column_carries_the_colour_of_the_table(visit: Visit, story: Story) -> None:
    story.rejected()
    config = visit("paula", PAGE).dataframe[0].proto.columns
    assert ui.LOOKS[ErpStatus.REJECTED].background == ui.COLOURS["yellow"][1]
    assert ui.COLOURS["yellow"][1] in config
    assert "Rejected" in config


def test_totals_are_those_of_everything_that_matches(visit: Visit, story: Story) -> None:
    story.create("SC-001")
    story.create("SC-002", lines=[])
    assert "**2 commitments** · \\$15,500.50 in total" in words(visit("paula", PAGE))


def test_what_a_person_may_not_see_is_in_no_row_count_or_total(visit: Visit, story: Story) -> None:
    story.create("SC-001", private=True)
    story.create("SC-002")
    story.create("SC-003", project="LAB")
    at = visit("rita", PAGE)
    assert numbers(at) == ["SC-002"]
    assert "**1 commitment**" in words(at)
    assert _label(at, ErpStatus.NOT_SENT).endswith("Not sent (1)")
    assert "Laboratory" not in str(at.multiselect(key="project").options)


def test_text_of_people_is_not_read_as_markdown_in_the_list(visit: Visit, story: Story) -> None:
    story.create(title="![x](http://evil.example/a.png)")
    at = visit("paula", PAGE)
    assert "![x]" not in words(at)
    assert at.dataframe[0].value["Title"][0] == "![x](http://evil.example/a.png)"


# --- filters ------------------------------------------------------------------------------------------------------


def _label(at: AppTest, status: ErpStatus) -> str:
    return next(label for label in pills(at).options if ui.LOOKS[status].ribbon in label)


def test_the_pills_count_each_status_and_choose_several(visit: Visit, story: Story) -> None:
    story.rejected("SC-001")
    story.rejected("SC-002")
    story.sent("SC-003")
    story.create("SC-004")
    at = visit("paula", PAGE)
    assert _label(at, ErpStatus.REJECTED).endswith("Rejected (2)")
    assert _label(at, ErpStatus.SYNCED).endswith("Synced (0)")
    pills(at).set_value([ErpStatus.REJECTED, ErpStatus.SENT]).run()
    assert numbers(at) == ["SC-001", "SC-002", "SC-003"]
    assert "**3 commitments**" in words(at)
    assert at.query_params["erp_status"] == ["rejected", "sent"]


def test_a_pill_stays_chosen_when_its_count_changes(visit: Visit, story: Story) -> None:
    story.rejected("SC-001")
    at = visit("paula", PAGE)
    pills(at).set_value([ErpStatus.REJECTED]).run()
    story.rejected("SC-002")
    at.run()
    assert numbers(at) == ["SC-001", "SC-002"]
    assert pills(at).value == [ErpStatus.REJECTED]


def test_the_address_brings_the_filters_back(visit: Visit, story: Story) -> None:
    story.rejected("SC-001")
    story.sent("SC-002")
    story.create("SC-003", project="LAB")
    assert numbers(visit("paula", PAGE, erp_status="rejected")) == ["SC-001"]
    assert numbers(visit("paula", PAGE, find="003")) == ["SC-003"]
    assert numbers(visit("paula", PAGE, project="1002 Laboratory")) == ["SC-003"]


@pytest.mark.parametrize(
    "query", [{"erp_status": "purple"}, {"project": "nowhere"}, {"list_page": "999"}, {"sort": "?"}]
)
def test_a_filter_in_the_address_that_does_not_exist_is_ignored(
    query: dict[str, str], visit: Visit, story: Story
) -> None:
    story.create()
    assert numbers(visit("paula", PAGE, **query)) == ["SC-001"]


def test_project_company_type_and_text_narrow_the_list(visit: Visit, story: Story, cast: Cast) -> None:
    story.create("SC-001")
    story.create("SC-002", project="LAB", vendor_id=cast.vendor["other"])
    story.create("PO-003", type=PO)
    at = visit("paula", PAGE)
    at.multiselect(key="project").set_value([cast.project["LAB"]]).run()
    assert numbers(at) == ["SC-002"]
    at.multiselect(key="project").set_value([]).run()
    at.multiselect(key="contract_company").set_value([cast.vendor["linked"]]).run()
    assert numbers(at) == ["PO-003", "SC-001"]
    at.selectbox(key="type").set_value(PO).run()
    assert numbers(at) == ["PO-003"]
    press_clear = at.text_input(key="find").set_value("100%_").run()
    assert not numbers(press_clear)
    assert "Nothing matches these filters." in at.info[0].value
    press(at, "Clear the filters")
    assert numbers(at) == ["PO-003", "SC-001", "SC-002"]
    assert "erp_status" not in at.query_params


def test_waiting_on_me_is_what_came_back_for_the_project_and_what_waits_for_the_approver(
    visit: Visit, story: Story
) -> None:
    story.rejected("SC-001")
    story.sent("SC-002")
    at = visit("paula", PAGE)
    at.toggle(key="waiting_on_me").set_value(True).run()
    assert numbers(at) == ["SC-001"]
    at = visit("anna", PAGE)
    at.toggle(key="waiting_on_me").set_value(True).run()
    assert numbers(at) == ["SC-002"]


def test_the_list_is_sorted_in_the_database(visit: Visit, story: Story, cast: Cast) -> None:
    for number, amount in (("SC-001", "9.00"), ("SC-002", "1000.00"), ("SC-003", "20.00")):
        story.create(number, lines=lines(cast, amount))
    at = visit("paula", PAGE)
    at.selectbox(key="sort").set_value("Largest amount first").run()
    assert numbers(at) == ["SC-002", "SC-003", "SC-001"]


def test_fifty_rows_a_page_and_a_filter_leads_back_to_the_first(visit: Visit, story: Story) -> None:
    for count in range(1, 53):
        story.create(f"SC-{count:03d}")
    at = visit("paula", PAGE)
    assert len(numbers(at)) == 50
    assert "**52 commitments**" in words(at)
    at.get("pagination")[0].set_value(2).run()
    assert numbers(at) == ["SC-051", "SC-052"]
    at.text_input(key="find").set_value("SC-00").run()
    assert numbers(at)[0] == "SC-001"


# --- empty --------------------------------------------------------------------------------------------------------


def test_without_any_commitment_the_list_says_how_to_get_some(visit: Visit) -> None:
    at = visit("paula", PAGE)
    assert "There are no commitments yet that you may see." in at.info[0].value
    assert "New commitment" in words(at)
    assert [link.label for link in at.get("page_link")] == ["Or import the ones you have from CSV or XLSX"]


def test_who_may_only_look_is_told_that_others_fill_the_list(visit: Visit) -> None:
    at = visit("rita", PAGE)
    assert "as soon as somebody on your projects creates or imports one" in words(at)
    assert not at.get("page_link")
    assert not at.button


# --- open ---------------------------------------------------------------------------------------------------------


def test_a_commitment_is_opened_without_the_grid(visit: Visit, story: Story) -> None:
    story.create("SC-001")
    key = story.create("SC-002")
    at = opened(visit("paula", PAGE), "Open a commitment of this page")
    at.selectbox(key="_picked").set_value(key).run()
    press(at, "Open commitment")
    assert "SC-002" in words(at)
    assert at.query_params["commitment"] == str(key)


def test_what_is_seldom_used_is_made_when_it_is_opened(visit: Visit, story: Story, downloads: dict[str, Any]) -> None:
    story.create()
    at = visit("paula", PAGE)
    assert ([one.key for one in at.selectbox if one.key == "_picked"], downloads) == ([], {})
    opened(at, "Downloads")
    assert set(downloads) == {"commitments.csv", "commitments.xlsx"}


def test_the_way_back_to_the_list_keeps_the_pills(visit: Visit, story: Story) -> None:
    key = story.rejected("SC-001")
    story.create("SC-002")
    at = visit("paula", PAGE)
    pills(at).set_value([ErpStatus.REJECTED]).run()
    opened(at, "Open a commitment of this page").selectbox(key="_picked").set_value(key).run()
    press(at, "Open commitment")
    back = next(link for link in at.get("page_link") if link.label == "Commitments List")
    assert back.proto.query_string == "erp_status=rejected"
    at.switch_page(f"{PAGE}.py")
    at.query_params["erp_status"] = "rejected"
    at.run()
    assert pills(at).value == [ErpStatus.REJECTED]
    assert numbers(at) == ["SC-001"]


# --- create -------------------------------------------------------------------------------------------------------


def test_a_new_commitment_is_created_and_opened(visit: Visit, story: Story, cast: Cast) -> None:
    at = visit("eddie", PAGE)
    press(at, "New commitment")
    at.radio(key="new_type").set_value(PO)
    at.text_input(key="new_number").set_value("PO-7")
    at.text_input(key="new_title").set_value("Anchor bolts").run()
    press(at, "Create")
    made = story.look(1).commitment
    assert (made.number, made.title, made.type, made.project_id, made.created_by) == (
        "PO-7",
        "Anchor bolts",
        PO,
        cast.project["HQ"],
        cast.person["eddie"],
    )
    assert at.query_params["commitment"] == "1"
    assert "PO-7 was created" in words(at)


def test_a_number_that_is_empty_or_taken_is_refused_and_what_was_typed_stays(visit: Visit, story: Story) -> None:
    story.create("SC-001")
    at = visit("paula", PAGE)
    press(at, "New commitment")
    at.text_input(key="new_number").set_value("sc-001")
    at.text_input(key="new_title").set_value("Another one").run()
    press(at, "Create")
    assert at.error or at.warning
    assert at.text_input(key="new_title").value == "Another one"
    at.text_input(key="new_number").set_value("").run()
    press(at, "Create")
    assert "Number" in at.error[0].value
    with pytest.raises(Refused) as refused:
        story.look(2)
    assert refused.value.why is Why.NOT_FOUND


@pytest.mark.parametrize("name", ["rita", "anna", "mark", "queenie"])
def test_who_may_not_create_has_no_button_for_it(name: str, visit: Visit) -> None:
    assert "New commitment" not in [one.label for one in visit(name, PAGE).button]


# --- download -----------------------------------------------------------------------------------------------------


def test_the_csv_holds_every_filtered_row_and_no_formula(visit: Visit, story: Story, downloads: dict[str, Any]) -> None:
    for count in range(1, 53):
        story.create(f"SC-{count:03d}", title="=1+1")
    story.create("PO-001", type=PO)
    opened(visit("paula", PAGE, find="SC-"), "Downloads")
    rows = list(csv.DictReader(io.StringIO(downloads["commitments.csv"]().decode("utf-8-sig"))))
    assert len(rows) == 52
    assert rows[0]["Title"] == "'=1+1"
    assert rows[0]["Original contract amount"] == "15500.50"
    assert rows[0]["ERP status"] == "Not sent"
    assert rows[0]["Executed"] == "Yes"


def test_the_workbook_keeps_amounts_as_numbers_and_text_as_text(
    visit: Visit, story: Story, cast: Cast, downloads: dict[str, Any]
) -> None:
    story.create(title='=HYPERLINK("http://evil.example")', lines=lines(cast, "-1234.56"))
    opened(visit("paula", PAGE), "Downloads")
    sheet = load_workbook(io.BytesIO(downloads["commitments.xlsx"]())).active
    header = [cell.value for cell in sheet[1]]
    row = dict(zip(header, sheet[2], strict=True))
    assert row["Title"].value == '\'=HYPERLINK("http://evil.example")'
    assert row["Title"].data_type == "s"
    assert row["Original contract amount"].data_type == "n"
    assert Decimal(str(row["Original contract amount"].value)) == Decimal("-1234.56")


def test_a_download_asks_for_the_session_again(
    desk: Desk, visit: Visit, story: Story, downloads: dict[str, Any], clock: Clock
) -> None:
    story.create()
    opened(visit("paula", PAGE), "Downloads")
    clock.forward(days=1)
    with pytest.raises(Refused) as refused:
        downloads["commitments.csv"]()
    assert refused.value.why is Why.SIGNED_OUT


@pytest.mark.parametrize(
    ("value", "safe"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("a=1", "a=1"),
        ("nul\x00", "nul"),
        ("", ""),
        (None, ""),
        (True, "Yes"),
        (-5, -5),
        (Decimal("-5.00"), Decimal("-5.00")),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_neutralised(value: object, safe: object) -> None:
    assert spreadsheet.neutral(value) == safe


def test_rejections_of_several_reasons_are_listed_with_their_codes(visit: Visit, story: Story) -> None:
    story.rejected("SC-001", Finding("N1"), Finding("A1"))
    shown: Sequence[str] = visit("paula", PAGE).dataframe[0].value["Latest rejection"]
    assert shown[0].startswith("N1, A1: ")

"""Check before sending, on the Commitments List: how each row stands, and what would be refused and why."""

from __future__ import annotations

import csv
import io
from typing import Any

from streamlit.testing.v1 import AppTest

from core.findings import Finding
from core.transitions import Action, ErpStatus
from pages import ui
from tests.cast import Cast
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

PAGE = "commitments_list"


def press(at: AppTest, label: str) -> AppTest:
    (found,) = [one for one in at.button if one.label == label]
    return found.click().run()


def column(at: AppTest) -> dict[str, str]:
    """What the list says of each number; the list is the last table of the page."""
    table = at.dataframe[len(at.dataframe) - 1].value
    return dict(zip(table["Number"], table["Preflight, question"], strict=True))


def groups(at: AppTest) -> dict[str, list[str]]:
    """The sentences of each group of the panel, by its label."""
    return {one.label: list(one.dataframe[0].value["What to do"]) for one in at.expander}


def some(story: Story) -> None:
    story.create("SC-001")
    story.create("SC-002", contract_status="Draft", executed=False)
    story.create("1001-SC-00003", lines=[{"amount": "5.00"}, {"amount": "6.00"}])
    story.create("SC-004", executed=False)
    story.rejected("SC-005", Finding("X2", note="certificate"))
    story.sent("SC-006")
    story.create("SC-007", contract_status="Void")
    story.create("SC-008", project="LAB", contract_status="Draft")


def test_each_row_says_in_words_how_it_stands(visit: Visit, story: Story) -> None:
    some(story)
    assert column(visit("paula", PAGE)) == {
        "SC-001": "✓ Ready",
        "SC-002": "✕ 1 error",
        "1001-SC-00003": "✕ 3 errors",
        "SC-004": "! 1 warning",
        "SC-005": "✕ 1 reason open",
        "SC-006": "",
        "SC-007": "",
        "SC-008": "✕ 1 error",
    }


def test_the_check_explains_every_refusal_rule_by_rule(visit: Visit, story: Story) -> None:
    some(story)
    at = visit("paula", PAGE)
    assert not at.expander
    press(at, "Check before sending")
    assert "**4 of 6 would be refused.** 2 can be sent, 1 of them with warnings." in words(at)
    assert at.query_params["check"] == "1"
    assert groups(at) == {
        "Error · N1 · Number missing or too long: 1 commitment": [
            "The number 1001-SC-00003 has 13 characters, QuickBooks takes 11. Shorten it by 2."
        ],
        "Error · S1 · Contract status: 2 commitments": [
            "The contract status is Draft. Set it to Approved once the contract is approved.",
            "The contract status is Draft. Set it to Approved once the contract is approved.",
        ],
        "Error · C1 · Lines not coded: 1 commitment": [
            "Line 1 has no cost code. Choose one that is synced with QuickBooks.",
            "Line 2 has no cost code. Choose one that is synced with QuickBooks.",
        ],
        "Error · Reasons of the rejection that are still open: 1 commitment": [
            "Change what was cited or answer it: X2 Insurance or compliance expired (the whole commitment): certificate."
        ],
        "Warning · E1 · Not executed: 2 commitments": [
            "It is not executed. Tick Executed once the contract is signed.",
            "It is not executed. Tick Executed once the contract is signed.",
        ],
    }
    press(at, "Close the check")
    assert not at.expander
    assert "check" not in at.query_params


def test_the_address_opens_the_check_with_its_filters(visit: Visit, story: Story) -> None:
    some(story)
    at = visit("paula", PAGE, check=1, project="1002 Laboratory")
    assert "**1 of 1 would be refused.**" in words(at)
    assert list(groups(at)) == ["Error · S1 · Contract status: 1 commitment"]
    at = visit("paula", PAGE, check=1, erp_status="sent")
    assert "Nothing of what is listed can be sent." in at.info[0].value
    assert not visit("paula", PAGE, check="?").expander


def test_when_nothing_is_wrong_it_says_so(visit: Visit, story: Story) -> None:
    story.create("SC-001")
    story.create("SC-002", executed=False)
    at = visit("paula", PAGE, check=1)
    assert at.success[0].value == "All 2 commitments can be sent, 1 of them with warnings."


def test_the_check_follows_a_filter_that_is_set_while_it_is_open(visit: Visit, story: Story, cast: Cast) -> None:
    some(story)
    at = visit("paula", PAGE, check=1)
    at.multiselect(key="project").set_value([cast.project["LAB"]]).run()
    assert "**1 of 1 would be refused.**" in words(at)
    at.multiselect(key="project").set_value([]).run()
    at.text_input(key="find").set_value("SC-001").run()
    assert "The one commitment can be sent." in at.success[0].value


def test_nobody_reads_in_the_check_what_they_may_not_see(visit: Visit, story: Story) -> None:
    some(story)
    story.create("SC-009", private=True, contract_status="Draft", title="Secret")
    at = visit("rita", PAGE, check=1)
    assert "**3 of 5 would be refused.**" in words(at)
    assert "Secret" not in str([list(one.value["Title"]) for one in at.dataframe])
    assert "Check before sending" not in [one.label for one in at.button]  # she sends nothing


def test_a_commitment_of_the_check_is_opened_without_the_grid(visit: Visit, story: Story) -> None:
    key = story.create("SC-001", contract_status="Draft")
    at = visit("paula", PAGE, check=1)
    (opens,) = [one for one in at.button if one.label == "Open it"]
    assert opens.disabled
    at.selectbox(key="_check_picked").set_value(key).run()
    press(at, "Open it")
    assert at.title[0].value.startswith("SC-001")
    assert "The contract status is Draft." in words(at)


def test_the_way_back_to_the_list_leads_back_to_the_check(visit: Visit, story: Story) -> None:
    key = story.create("SC-001", contract_status="Draft")
    at = visit("paula", PAGE, check=1)
    at.selectbox(key="_check_picked").set_value(key).run()
    press(at, "Open it")
    (link,) = [one for one in at.get("page_link") if "Commitments List" in one.label]
    assert "check=1" in str(link.proto)


def test_the_check_can_be_taken_along_as_a_file(visit: Visit, story: Story, downloads: dict[str, Any]) -> None:
    key = story.create("=SC-001", contract_status="Draft")
    story.create("SC-002", executed=False, lines=[{"amount": "5.00"}])
    visit("paula", PAGE, check=1)
    made = downloads["check_before_sending.csv"]()
    rows = list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"))))
    assert [(one["Number"], one["Severity"], one["Rule"], one["Line"]) for one in rows] == [
        ("'=SC-001", "Error", "S1", ""),
        ("SC-002", "Error", "C1", "1"),
        ("SC-002", "Warning", "E1", ""),
    ]
    assert rows[0]["What to do"].startswith("The contract status is Draft.")
    assert rows[0]["Link"] == f"{story.desk.base_url}{ui.edit_link(key)}"


def test_text_of_people_is_not_read_as_markdown_in_the_check(visit: Visit, story: Story) -> None:
    evil = "![x](http://evil.example/a.png)"
    story.create("SC-001", title=evil, contract_status="Draft")
    at = visit("paula", PAGE, check=1)
    assert "![x]" not in words(at)
    assert at.expander[0].dataframe[0].value["Title"][0] == evil


def test_what_was_mended_is_out_of_the_check(visit: Visit, story: Story) -> None:
    key = story.create("SC-001", contract_status="Draft")
    at = visit("paula", PAGE, check=1)
    assert "**1 of 1 would be refused.**" in words(at)
    story.save("paula", key, contract_status="Approved")
    at.run()
    assert "The one commitment can be sent." in at.success[0].value
    assert column(at) == {"SC-001": "✓ Ready"}
    story.act("paula", key, Action.SEND)
    at.run()
    assert story.look(key).facts.status is ErpStatus.SENT
    assert column(at) == {"SC-001": ""}

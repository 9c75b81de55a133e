"""The tutorial, word for word, in the sample company: a rejected commitment is put right, re-sent and decided."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from core.transitions import ErpStatus
from pages import ui
from tests.browser.conftest import People
from tests.browser.person import Person

pytestmark = pytest.mark.xdist_group("browser-sample")
LIST = "Committed – Summary"
LINES = "Schedule of values, editable"
YELLOW = ui.LOOKS[ErpStatus.REJECTED].background
BLUE = ui.LOOKS[ErpStatus.SENT].background


def see_ribbon(person: Person, status: ErpStatus) -> None:
    """The ERP status stands across the page in its colour and in its words."""
    look = ui.LOOKS[status]
    ribbon = person.page.locator("[data-testid=stHtml] div", has_text=look.words).last
    expect(ribbon).to_have_css("background-color", _rgb(look.background))


def _rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def test_a_rejected_commitment_is_put_right_re_sent_and_accepted(come: People) -> None:
    pat = come("pat@sample.example")
    pat.reads_title("Commitments List")
    expect(pat.page.get_by_role("heading", name=LIST)).to_be_visible()

    pat.press(re.compile(r"Rejected \(\d+\)"), exact=False)
    grid = pat.grid(LIST)
    pat.reads("9 commitments")
    rejected = grid.has_rows(9)
    row = next(n for n, one in enumerate(rejected, start=1) if one["Number"] == "SC10001")
    assert {one["ERP status"] for one in rejected} == {"↩ Rejected"}
    assert YELLOW in grid.colours_of(row)

    with pat.context.expect_page() as another_tab:
        grid.follow(row)
    pat.page = another_tab.value
    pat.reads_title("SC10001 · Storefront and glazing, east wing")
    see_ribbon(pat, ErpStatus.REJECTED)
    pat.reads("Why accounting sent it back")
    pat.reads("N3 Numbering convention")
    pat.reads("C2 Wrong cost code or cost type")
    expect(pat.button("Re-send to ERP")).to_be_disabled()

    pat.fill("Number", "SC1-0001")
    pat.grid(LINES).write(6, "Cost code", "08-800")
    pat.reads("Not saved yet:")
    pat.press(re.compile("^Save"), exact=False)
    pat.reads("Saved: ")
    pat.reads("Every reason is changed or answered.")
    pat.press("Re-send to ERP")
    see_ribbon(pat, ErpStatus.SENT)

    ana = come("ana@sample.example", at="/accountant_review")
    ana.page.get_by_text("SC1-0001 · Clearpane Glazing Company").click()
    ana.reads("Submission 1 was rejected")
    ana.reads("Submission 2, sent by Pat Moreno")
    ana.press("Accept", exact=False)
    ana.reads(re.compile("SC1-0001 .*accepted"))

    pat.page.reload()
    pat.settle()
    see_ribbon(pat, ErpStatus.EXPORTING)

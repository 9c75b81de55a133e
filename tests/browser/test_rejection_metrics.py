"""Rejection Metrics in Chromium: a bar is clicked, its list says the same count, and the keyboard gets there too."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.conftest import People
from tests.browser.person import TWO_FRAMES, Person

pytestmark = pytest.mark.xdist_group("browser-sample")
CONNIE = "connie@sample.example"
TRIES = 3  # of a click or key that came while the page was drawn anew
# The option at which the keyboard stands, as a screen reader says it; it need not be the first one.
ANNOUNCED = """() => document.getElementById(
    document.activeElement.getAttribute('aria-activedescendant'))?.textContent"""


def _bars(person: Person, said: str) -> Locator:
    """The bars whose description, as a screen reader has it, holds these words."""
    return person.page.locator(f'path[aria-roledescription="bar"][aria-label*="{said}"]')


def _open(come: People) -> Person:
    """With no list open: where the test before closed its own, or by the address."""
    connie = come.seated.get(CONNIE)
    if connie is None or not connie.page.url.endswith("/rejection_metrics"):
        connie = come(CONNIE, at="/rejection_metrics")
    connie.reads_title("Rejection Metrics")
    expect(_bars(connie, "Reason: ").first).to_be_visible()
    return connie


def _click(person: Person, bar: Locator, items: str) -> None:
    """A click on a bar, again if the chart was being drawn anew under it, until the address names what it opened."""
    for _ in range(TRIES):
        bar.click()
        with contextlib.suppress(PlaywrightTimeout):
            person.page.wait_for_url(re.compile(f"items={items}"), timeout=10_000)
            break
    expect(person.page).to_have_url(re.compile(f"items={items}"))
    person.settle()


def _sees_list(person: Person, noun: str, count: int) -> None:
    """The list says the count, and has as many rows."""
    words = f"{count} {noun}" if count == 1 else f"{count} {noun}s"
    expect(person.page.get_by_text(re.compile(f"^{words}$"))).to_be_visible()
    person.settle()
    list_ = person.page.locator(f'[aria-label*="one row for each {noun}"]').first
    list_.scroll_into_view_if_needed()
    table = person.page.get_by_test_id("stDataFrame").filter(has=list_).get_by_test_id("data-grid-canvas")
    expect(table.locator("table")).to_have_attribute("aria-rowcount", str(count + 1))


@pytest.mark.parametrize(
    ("bar", "counted", "noun"),
    [
        ("Reason: ", r"Rejections: (\d+)", "rejection"),
        ("Decision: Rejected", r"Rejected: (\d+) of", "rejection"),
        ("Waiting: ", r"Commitments: (\d+)", "commitment"),
        ("Project: ", r"per decision: (\d+) of", "rejection"),
    ],
)
def test_a_click_on_a_bar_leads_to_a_list_of_as_many(come: People, bar: str, counted: str, noun: str) -> None:
    connie = _open(come)
    said = [one.get_attribute("aria-label") or "" for one in _bars(connie, bar).all()]
    counts = [int(found[1]) if (found := re.search(counted, one)) else 0 for one in said]  # a month may have none
    place = counts.index(max(counts))
    _click(connie, _bars(connie, bar).nth(place), "")
    _sees_list(connie, noun, counts[place])
    connie.page.reload()
    _sees_list(connie, noun, counts[place])
    connie.press("Close the list", exact=False)
    expect(connie.button("Close the list", exact=False)).to_have_count(0)
    expect(connie.page).not_to_have_url(re.compile("items="))  # the address follows what is drawn


def test_one_bar_after_another_and_back_opens_each_of_them(come: People) -> None:
    connie = _open(come)
    reason = _bars(connie, "Reason: ").first
    # A bar of none cannot be clicked, and after a weekend nothing has waited for a day only.
    waiting = _bars(connie, "Waiting: ").and_(connie.page.locator(':not([aria-label$="Commitments: 0"])')).first
    for bar, kind in ((reason, "reason"), (waiting, "with_"), (reason, "reason")):
        _click(connie, bar, kind)
    connie.pick("What waits with accounting", "days")
    connie.page.wait_for_url(re.compile("items=with_accounting"))
    connie.settle()
    _click(connie, reason, "reason")


def test_the_keyboard_picks_the_same_and_opens_a_commitment(come: People) -> None:
    connie = _open(come)
    connie.settle()
    box = connie.page.get_by_role("combobox", name="Rejections with a reason")
    box.focus()  # the page scrolls to it, and a list that opens while it scrolls is closed again
    connie.settle()
    connie.page.evaluate(TWO_FRAMES)
    box.press("ArrowDown")
    announced = connie.page.wait_for_function(ANNOUNCED).json_value()
    connie.page.keyboard.press("Enter")
    connie.page.wait_for_url(re.compile("items=reason"))
    _sees_list(connie, "rejection", int(re.search(r": (\d+)", announced)[1]))  # type: ignore[index]
    connie.pick("Open a commitment of this list", "-")
    connie.press("Open the commitment", exact=False)
    connie.page.wait_for_url(re.compile(r"/edit_and_resend\?commitment=\d+"))


def test_the_report_prints_on_one_sheet_and_asks_nobody(come: People, browser: Browser, tmp_path: Path) -> None:
    connie = _open(come)
    connie.press("Downloads", exact=False)
    with connie.page.expect_download() as taken:
        connie.press("Report to print", exact=False)
    path = tmp_path / "report.html"
    taken.value.save_as(path)
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    expect(page.get_by_role("heading", level=1, name="Rejection Metrics")).to_be_visible()
    assert asked == [path.as_uri()]
    sheet = page.pdf(prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1

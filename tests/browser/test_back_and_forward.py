"""Back and Forward of the browser: whatever is left is found again as the address says, and one click is one step."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People
from tests.browser.person import Person

pytestmark = pytest.mark.xdist_group("browser-sample")


def sees(person: Person, address: str, title: str, tab: str = "") -> None:
    """This page at this address, with this tab in front if it has tabs."""
    expect(person.page).to_have_url(f"{person.server.address}{address}")
    person.reads_title(title)
    if tab:
        expect(person.page.get_by_role("tab", name=tab)).to_have_attribute("aria-selected", "true")


def test_back_and_forward_open_the_tab_that_the_address_names(come: People) -> None:
    connie = come("connie@sample.example", at="/settings")
    connie.page.get_by_role("tab", name="Company").click()
    sees(connie, "/settings?tab=Company", "Settings", "Company")
    connie.menu("Directory")
    sees(connie, "/directory", "Directory", "People")
    connie.page.get_by_role("tab", name="Vendors").click()
    sees(connie, "/directory?tab=Vendors", "Directory", "Vendors")
    connie.menu("Settings")
    sees(connie, "/settings", "Settings", "My settings")

    connie.page.go_back()
    sees(connie, "/directory?tab=Vendors", "Directory", "Vendors")
    connie.page.go_back()
    sees(connie, "/settings?tab=Company", "Settings", "Company")
    connie.page.reload()
    sees(connie, "/settings?tab=Company", "Settings", "Company")
    connie.page.go_forward()
    sees(connie, "/directory?tab=Vendors", "Directory", "Vendors")
    connie.page.go_forward()
    sees(connie, "/settings", "Settings", "My settings")


def test_back_shows_the_list_as_it_was_filtered(come: People) -> None:
    pat = come("pat@sample.example", at="/commitments_list?type=Subcontract")
    pat.press(re.compile(r"Rejected \(\d+\)"), exact=False)
    filtered = "/commitments_list?type=Subcontract&erp_status=rejected"
    sees(pat, filtered, "Commitments List")
    shown = pat.reads(re.compile(r"^\d+ commitments")).inner_text()
    pat.menu("Directory")
    pat.page.go_back()
    sees(pat, filtered, "Commitments List")
    pat.reads(shown)

    pat.press("Open a commitment of this page", exact=False)
    pat.pick("Number, title or contract company", "SC10001")
    pat.press("Open commitment", exact=False)
    pat.page.wait_for_url(re.compile(r"/edit_and_resend\?commitment=\d+$"))
    pat.reads_title(re.compile("^SC1"))
    pat.page.go_back()
    sees(pat, filtered, "Commitments List")
    pat.reads(shown)


def test_a_filter_of_one_page_narrows_no_other_and_is_found_again_on_its_own(come: People) -> None:
    filtered = "/commitments_list?project=2401+Riverside+Clinic&type=Subcontract"
    connie = come("connie@sample.example", at=filtered)
    shown = connie.reads(re.compile(r"^\d+ commitments")).inner_text()
    connie.menu("Rejection Metrics")
    sees(connie, "/rejection_metrics", "Rejection Metrics")
    connie.pick("Type", "Purchase order")
    counted = "/rejection_metrics?of_type=Purchase+order"
    sees(connie, counted, "Rejection Metrics")
    connie.menu("Commitments List")
    sees(connie, filtered, "Commitments List")
    connie.reads(shown)
    connie.menu("Rejection Metrics")
    sees(connie, counted, "Rejection Metrics")
    expect(connie.page.get_by_role("combobox", name="Type")).to_have_value("Purchase order")
    connie.page.go_back()
    sees(connie, filtered, "Commitments List")
    connie.reads(shown)
    connie.page.go_forward()
    sees(connie, counted, "Rejection Metrics")


def test_back_says_in_a_box_that_two_pages_have_what_the_address_of_each_says(come: People) -> None:
    connie = come("connie@sample.example", at="/commitments_list?type=Subcontract")
    kind = connie.page.get_by_role("combobox", name="Type")
    connie.menu("Rejection Metrics")
    connie.pick("Type", "Purchase order")
    sees(connie, "/rejection_metrics?of_type=Purchase+order", "Rejection Metrics")
    connie.page.go_back()
    sees(connie, "/commitments_list?type=Subcontract", "Commitments List")
    expect(kind).to_have_value("Subcontract")
    connie.page.go_forward()
    sees(connie, "/rejection_metrics?of_type=Purchase+order", "Rejection Metrics")
    expect(kind).to_have_value("Purchase order")

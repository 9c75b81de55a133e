"""Every page is clean under axe, in light and in dark, with its dialogs and panels open."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from data import accounts, upkeep
from data.desk import Desk
from data.engine import make_engine
from tests.browser.conftest import People
from tests.browser.person import Person
from tests.browser.server import SETUP_CODE, Server

pytestmark = pytest.mark.xdist_group("browser-sample")
# What is Streamlit's own and cannot be mended from here: the rule, the elements, and why it does no harm.
EXCUSED = {
    # The drop zone of st.file_uploader has role=presentation and a label too; the button inside is what people reach.
    "presentation-role-conflict": '[data-testid="stFileUploaderDropzone"]',
}
CONNIE, PAT, ANA, RAE = (f"{name}@sample.example" for name in ("connie", "pat", "ana", "rae"))
CSV = b"Project,Number,Title,Betrag\n2401,X-1,Shelves,12\n2401,X-2,,1e400\n"


def _stay(person: Person) -> None:
    """The page as it opens."""


def _new_commitment(person: Person) -> None:
    person.press("New commitment", exact=False)
    expect(person.page.get_by_role("dialog")).to_be_visible()


def _nothing_found(person: Person) -> None:
    person.fill("Search", "no such thing")
    person.reads("Nothing matches these filters.")


def _reasons(person: Person) -> None:
    person.pick("Reasons", "C2")
    person.page.keyboard.press("Escape")
    person.reads("C2 points at")


def _opener(person: Person) -> None:
    person.press("Open a commitment of this page", exact=False)
    person.reads("Number, title or contract company")


def _person(person: Person) -> None:
    person.pick("Open a person of this page", "Erin Blake")
    person.press("Open the person", exact=False)
    person.reads("Permission on Commitments, by project")


def _new_vendor(person: Person) -> None:
    person.page.get_by_role("tab", name="Vendors").click()
    person.press("Add a vendor", exact=False)
    expect(person.page.get_by_role("heading", name="Add a vendor")).to_be_visible()


def _mail(person: Person) -> None:
    person.pick("Open a mail of this page", "waiting")
    person.press("Open the mail", exact=False)
    person.reads("Attempts: ")


def _behind_a_bar(person: Person) -> None:
    person.reads("Open a commitment of this list")


def _own_period(person: Person) -> None:
    person.pick("Period", "From – to")
    person.reads("Nothing was rejected in this period under these filters.")


def _four_eyes(person: Person) -> None:
    person.press("Add a holiday", exact=False)
    person.reads("Holiday is empty.")
    person.press("Switch four eyes off", exact=False)
    person.reads("Without four eyes")


def _reason_code(person: Person) -> None:
    person.pick("Change a reason", "C3")
    person.reads("It was used in a rejection")


def _preview(person: Person) -> None:
    person.upload("some.csv", CSV)
    person.reads("What importing it would do")


def _retrieving(person: Person) -> None:
    person.press("Retrieve from ERP", exact=False)
    person.reads("Retrieve now")


def _refused_save(person: Person) -> None:
    person.fill("Number", "")
    person.press(re.compile("^Save"), exact=False)
    person.reads("Not saved")


Open = Callable[[Person], None]
# Who, the address, and what is opened there. Who turns from one page to another needs less of the browser than who types
# an address, so nobody sees the same page twice in a row where there is another.
PAGES: dict[str, tuple[str, str, Open]] = {
    "Commitments List": (CONNIE, "/commitments_list", _opener),
    "QuickBooks": (CONNIE, "/quickbooks", _stay),
    "Rejection Metrics": (CONNIE, "/rejection_metrics?items=reason:N3", _behind_a_bar),
    "Directory": (CONNIE, "/directory", _person),
    "Settings": (CONNIE, "/settings", _stay),
    "Commitments List, nothing found": (CONNIE, "/commitments_list", _nothing_found),
    "QuickBooks, links": (CONNIE, "/quickbooks?section=Links", _stay),
    "Rejection Metrics, a quiet period": (CONNIE, "/rejection_metrics?from=2020-01-01&to=2020-01-31", _own_period),
    "Directory, vendors": (CONNIE, "/directory", _new_vendor),
    "Settings, company": (CONNIE, "/settings?tab=Company", _four_eyes),
    "QuickBooks, files": (CONNIE, "/quickbooks?section=Files", _stay),
    "Accountant Review, failed to export": (CONNIE, "/accountant_review?commitment=PO1-0029", _stay),
    "QuickBooks, connection": (CONNIE, "/quickbooks?section=Connection", _stay),
    "Settings, mails": (CONNIE, "/settings?tab=Mails", _stay),
    "Mail log": (CONNIE, "/mail_log", _mail),
    "Settings, reason codes": (CONNIE, "/settings?tab=Reason+codes", _reason_code),
    "Welcome": (CONNIE, "/welcome", _stay),
    "New commitment": (PAT, "/commitments_list", _new_commitment),
    "Edit and Re-send, none chosen": (PAT, "/edit_and_resend", _stay),
    "Import": (PAT, "/import", _stay),
    "Edit and Re-send, not found": (PAT, "/edit_and_resend?commitment=nothing", _stay),
    "Import, preview": (PAT, "/import", _preview),
    "Edit and Re-send, rejected": (PAT, "/edit_and_resend?commitment=SC10001", _stay),
    "Edit and Re-send, refused": (PAT, "/edit_and_resend?commitment=SC10001", _refused_save),
    "Edit and Re-send, preflight": (PAT, "/edit_and_resend?commitment=2404-PO4-0019", _stay),
    "Edit and Re-send, sent": (PAT, "/edit_and_resend?commitment=SC1-0045", _retrieving),
    "Edit and Re-send, failed": (PAT, "/edit_and_resend?commitment=PO1-0029", _stay),
    "Edit and Re-send, synced": (PAT, "/edit_and_resend?commitment=SC1-0057", _stay),
    "Accountant Review": (ANA, "/accountant_review", _stay),
    "Accountant Review, re-sent": (ANA, "/accountant_review?commitment=PO2-0032", _reasons),
    "Edit and Re-send, reading": (RAE, "/edit_and_resend?commitment=SC10001", _stay),
    "Settings, reading": (RAE, "/settings?tab=Company", _stay),
    "Not for this person": (RAE, "/accountant_review", _stay),
    "Change password": (RAE, "/change-password", _stay),
    "Sign out": (RAE, "/sign-out", _stay),
}


def _before(come: People, email: str, address: str) -> Person:
    person = come.seated.get(email)
    if person is None:
        return come(email, at=address)
    person.turn_to(address)
    return person


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_clean(come: People, name: str) -> None:
    email, address, open_ = PAGES[name]
    person = _before(come, email, address)
    open_(person)
    assert person.violations_in_both(EXCUSED) == []


def test_the_doors_are_clean(come: People, sample_server: Server) -> None:
    desk = Desk(make_engine(sample_server.url))
    token = accounts.make_reset_link(desk, None, _id(desk, RAE))
    desk.engine.dispose()
    person = come()
    for address in ("/sign-in", f"/choose-password?token={token}", "/choose-password?token=spent"):
        person.go(address)
        assert person.violations_in_both({}) == [], address
    person.go("/sign-in")
    person.fill("E-mail", RAE)
    person.fill("Password", "wrong, and said so")
    person.press("Sign in")
    expect(person.page.get_by_role("alert")).to_be_visible()
    assert person.violations_in_both({}) == []


def _id(desk: Desk, email: str) -> int:
    return upkeep.caller(desk, email).person_id


def test_the_first_set_up_is_clean(come_anew: People) -> None:
    person = come_anew()
    person.go(f"/set-up?code={SETUP_CODE}")
    assert person.violations_in_both({}) == []
    person.press("Set up the desk")
    person.fill("Company name", "Acme")
    person.fill("Your name", "Fiona")
    person.fill("E-mail", "fiona@acme.example")
    person.fill("Password", "four lanterns by the river")
    person.fill("Password once more", "something else altogether")
    person.press("Set up the desk")
    person.reads("The two passwords differ.")
    assert person.violations_in_both({}) == []

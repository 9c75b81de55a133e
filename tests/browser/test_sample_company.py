"""A day in the sample company: commitments are made, handed over and given up, and everybody keeps to their doors."""

from __future__ import annotations

import itertools
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect

from core.transitions import ErpStatus
from pages.rooms import ROOMS
from tests.browser.conftest import People
from tests.browser.person import Person
from tests.browser.test_tutorial import LINES, LIST, see_ribbon
from tests.data.test_bundle import verify

pytestmark = pytest.mark.xdist_group("browser-sample")
WALKS = itertools.count(1)
MAILS = "Mails, newest first"
PEOPLE = "People of the Directory"
APPROVER = "✓ Accounting approver"


def _create(person: Person, kind: str, number: str, title: str) -> None:
    """By the dialog of the Commitments List, and then its contract company, its status and one line."""
    person.menu("Commitments List")
    person.press("New commitment", exact=False)
    dialog = person.page.get_by_role("dialog")
    dialog.get_by_text(kind, exact=True).click()
    person.pick("Project", "2402", within=dialog)
    person.fill("Number", number)
    person.fill("Title", title)
    person.press("Create", exact=False)
    person.reads_title(f"{number} · {title}")
    person.pick("Contract company", "Two Rivers Plumbing")
    person.pick("Contract status", "Approved")
    lines = person.grid(LINES)
    lines.add_row()
    lines.write(1, "Cost code", "22-100")
    lines.write(1, "Amount", "1,750.25")
    _save(person)


def _save(person: Person) -> None:
    person.reads("Not saved yet:")  # the page is drawn anew for it, and a click that comes meanwhile is lost
    person.settle()
    person.press(re.compile("^Save"), exact=False)
    person.reads("Saved: ")
    person.settle()


def _retrieve(person: Person, reason: str) -> None:
    person.press("Retrieve from ERP", exact=False)
    person.fill("Reason (optional)", reason)
    person.press("Retrieve now", exact=False)
    see_ribbon(person, ErpStatus.RETRIEVED)
    person.reads(reason)


@pytest.mark.parametrize(
    ("kind", "number", "given_up"), [("Subcontract", "SC2-0901", "Void"), ("Purchase order", "PO2-0902", "Closed")]
)
def test_a_commitment_is_created_sent_retrieved_and_given_up(
    come: People, kind: str, number: str, given_up: str
) -> None:
    pat = come("pat@sample.example")
    number = f"{number}{next(WALKS)}"  # what an earlier walk created is still there
    _create(pat, kind, number, "Pipes and fittings")
    pat.reads("$1,750.25")
    pat.press("Send to ERP")
    see_ribbon(pat, ErpStatus.SENT)
    expect(pat.page.get_by_role("combobox", name="Contract status")).to_have_count(0)  # the whole of it is locked
    _retrieve(pat, "The retainage is missing.")

    pat.pick("Contract status", given_up)
    _save(pat)
    pat.reads(f"Nothing is owed: the contract status is {given_up}")


def test_a_rejection_reaches_creator_and_sender_and_no_mail_leaves_the_sample_company(come: People) -> None:
    ben = come("ben@sample.example")
    ben.menu("Accountant Review")
    ben.page.get_by_text("SC1-0045 · Ironwood Steel Erectors").click()
    expect(ben.page.get_by_role("heading", name="SC1-0045")).to_be_visible()
    ben.reads("sent by Pat Moreno")  # and Erin created it
    ben.pick("Reasons", "C2")
    ben.page.keyboard.press("Escape")
    ben.pick("C2 points at", "Line 1")
    ben.page.keyboard.press("Escape")
    ben.fill("Comment", "Line 1 belongs to another cost code.")
    ben.press("Reject", exact=False)
    ben.reads(re.compile("SC1-0045 .*rejected"))

    connie = come("connie@sample.example", at="/mail_log")
    connie.reads("The sample company sends no mail.")
    newest = connie.grid(MAILS).rows()[:2]
    assert {one["To"] for one in newest} == {"erin@sample.example", "pat@sample.example"}
    assert {one["Subject"].split(": ")[1] for one in newest} == {"ERP Commitment Rejection Notification"}


def test_who_created_or_sent_it_is_told_that_somebody_else_accepts(come: People) -> None:
    connie = come("connie@sample.example", at="/accountant_review")
    connie.page.get_by_text("PO2-0032 · Granger Building Supply").click()
    expect(connie.page.get_by_role("heading", name="PO2-0032")).to_be_visible()
    connie.settle()
    expect(connie.button("Accept", exact=False)).to_be_disabled()
    expect(connie.button("Reject", exact=False)).to_be_enabled()


def test_the_directory_shows_the_green_badge_and_only_its_admin_changes_it(come: People) -> None:
    connie, pat = come("connie@sample.example"), come("pat@sample.example")
    connie.menu("Directory")
    grid = connie.grid(PEOPLE)
    badges = {one["Name"]: one["Badge"] for one in grid.rows()}
    assert {name for name, badge in badges.items() if badge == APPROVER} == {"Ana Duarte", "Ben Okafor", "Connie Hart"}
    assert "#c8efd5" in grid.colours_of(1)
    connie.pick("Open a person of this page", "Rae Lindqvist")
    connie.press("Open the person", exact=False)
    connie.fill("Job", "Superintendent")
    connie.press("Save", exact=False)
    connie.reads("Rae Lindqvist was saved.")
    grid.has_row(Name="Rae Lindqvist", Job="Superintendent")
    connie.page.get_by_role("tab", name="Vendors").click()
    connie.grid("Vendors of the Directory").has_row(Name="Two Rivers Plumbing")

    pat.menu("Directory")
    pat.grid(PEOPLE).has_row(Name="Rae Lindqvist", Job="Superintendent")
    expect(pat.button("Add a person", exact=False)).to_have_count(0)
    pat.pick("Open a person of this page", "Rae Lindqvist")
    pat.press("Open the person", exact=False)
    pat.reads("Job: Superintendent")
    expect(pat.page.get_by_label("Job", exact=True)).to_have_count(0)


def test_an_address_that_a_person_may_not_see_is_not_in_their_menu_and_says_why(come: People) -> None:
    rae = come("rae@sample.example")
    assert rae.menu_titles() == ["Commitments List", "Directory", "Settings"]
    refused = {room.url_path: room for room in ROOMS if room.url_path in {"accountant_review", "import", "mail_log"}}
    for address, room in refused.items():
        rae.go(f"/{address}")
        rae.reads_title(room.title)
        rae.reads(room.refusal)
    rae.go("/edit_and_resend?commitment=SC1-0057")  # private
    rae.reads("There is no commitment SC1-0057, or you may not see it.")
    rae.go("/edit_and_resend?commitment=SC3-0025")
    rae.reads_title(re.compile("SC3-0025"))
    expect(rae.button("Save", exact=False)).to_have_count(0)


def test_a_refresh_a_second_tab_and_a_mailed_link_stay_signed_in_and_land_where_meant(come: People) -> None:
    ana = come()
    ana.page.goto(f"{ana.server.address}/accountant_review?commitment=SC1-0008")  # as from a mail, not signed in yet
    ana.sign_in("ana@sample.example", "sample company 2026")
    ana.reads_title("Accountant Review")
    expect(ana.page.get_by_role("heading", name="SC1-0008")).to_be_visible()
    ana.page.reload()
    expect(ana.page.get_by_role("heading", name="SC1-0008")).to_be_visible()

    ana.menu("Commitments List")
    ana.press(re.compile("Rejected"), exact=False)
    ana.page.wait_for_url(re.compile("erp_status=rejected"))
    ana.page.reload()
    ana.settle()
    assert {one["ERP status"] for one in ana.grid(LIST).rows()} == {"↩ Rejected"}

    first, ana.page = ana.page, ana.context.new_page()
    ana.go("/edit_and_resend?commitment=SC3-0025")
    ana.reads_title(re.compile("SC3-0025"))
    ana.page.get_by_role("link", name="Sign out").click()
    ana.press("Sign out")
    ana.page.wait_for_url(re.compile("/sign-in"))
    ana.page = first
    ana.page.reload()
    ana.page.wait_for_url(re.compile("/sign-in"))


def test_a_click_that_draws_the_list_alone_changes_what_stands_beside_the_list_too(come: People) -> None:
    pat = come("pat@sample.example", at="/commitments_list?type=Subcontract&check=1")
    expect(pat.button("Check before sending")).to_be_disabled()
    pat.press("Close the check")
    expect(pat.button("Check before sending")).to_be_enabled()
    pat.press("Rejected", exact=False)
    pat.page.wait_for_url(re.compile(r"type=Subcontract&erp_status=rejected$"))
    pat.go("/commitments_list?find=nothing+like+it")
    pat.press("Clear the filters")
    pat.reads("in total")
    expect(pat.page.get_by_label("Search").first).to_have_value("")


def test_what_is_filtered_is_what_is_downloaded(come: People, tmp_path: Path) -> None:
    pat = come("pat@sample.example")
    counted = pat.reads(re.compile(r"^\d+ commitments"))
    every = counted.inner_text()
    pat.fill("Search", "roofing")
    expect(counted).not_to_have_text(every)
    shown = pat.grid(LIST).has_rows(int(counted.inner_text().split()[0]))
    pat.press("Downloads", exact=False)
    with pat.page.expect_download() as taken:
        pat.press("Download CSV", exact=False)
    taken.value.save_as(tmp_path / "list.csv")
    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Number,Contract company,Title,")
    assert [line.split(",")[0] for line in lines[1:]] == [one["Number"] for one in shown]


def test_a_commitment_of_the_list_is_opened_by_keyboard_alone(come: People) -> None:
    pat = come("pat@sample.example")
    pat.reads(re.compile(r"^\d+ commitments"))
    pat.button("Open a commitment of this page", exact=False).press("Enter")
    pat.reads("Number, title or contract company")
    for _ in ("Downloads", "the box that has opened"):
        pat.page.keyboard.press("Tab")
    pat.page.keyboard.type("SC3-0007")
    expect(pat.page.get_by_role("option")).to_have_count(1)
    pat.page.keyboard.press("Enter")
    expect(pat.button("Open commitment")).to_be_enabled()
    for key in ("Tab", "Tab", "Enter"):  # past the button that empties the box
        pat.page.keyboard.press(key)
    pat.reads_title(re.compile("SC3-0007"))


def test_the_audit_bundle_that_the_controller_takes_verifies_itself(come: People, tmp_path: Path) -> None:
    connie = come("connie@sample.example", at="/edit_and_resend?commitment=SC3-0025")
    connie.reads_title(re.compile("SC3-0025"))
    with connie.page.expect_download() as taken:
        connie.press("Download the audit bundle", exact=False)
    assert taken.value.suggested_filename == "audit-bundle-SC3-0025.zip"
    taken.value.save_as(tmp_path / "taken.zip")
    zipfile.ZipFile(tmp_path / "taken.zip").extractall(tmp_path)
    code, said = verify(tmp_path)
    assert code == 0, said
    assert said.startswith("ok   SC3-0025: ")

"""What spares a commitment its second rejection, walked by the people concerned in the sample company."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from core.transitions import ErpStatus
from tests.browser.conftest import People
from tests.browser.person import Person
from tests.browser.test_tutorial import LIST, see_ribbon

pytestmark = pytest.mark.xdist_group("browser-sample")
REVIEW = "/accountant_review"
PDF = b"%PDF-1.7\n% insurance certificate\n"


def _in_review(person: Person, number: str) -> None:
    """On the Accountant Review, where the person is."""
    person.page.get_by_text(f"{number} ·").first.click()
    expect(person.page.get_by_role("heading", name=number)).to_be_visible()
    person.settle()


def _ask(person: Person, question: str) -> None:
    """Opens the conversation where it is closed, and asks unless an earlier walk has asked already."""
    conversation = person.page.get_by_text(re.compile(r"Conversation \(\d+\)"))
    expect(conversation).to_be_visible()
    if not person.page.get_by_label(re.compile("^New comment")).is_visible():
        conversation.click()
        expect(person.page.get_by_label(re.compile("^New comment"))).to_be_visible()
    if person.field("New comment or question").count():
        person.fill("New comment or question", question)
        person.press("Ask the project", exact=False)
        person.reads(re.compile("^Your question about .* is asked"))


def test_preflight_is_fixed_and_undone_with_one_click_and_the_list_says_what_would_be_refused(come: People) -> None:
    pat = come("pat@sample.example")
    pat.press("Check before sending", exact=False)
    pat.reads(re.compile(r"\d+ of \d+ would be refused"))
    expect(pat.page).to_have_url(re.compile("check=1"))
    pat.turn_to("/edit_and_resend?commitment=2404-PO4-0019")
    pat.page.get_by_role("button", name="Shorten the number").first.click()
    pat.reads_title(re.compile("^PO4-0019"))
    pat.page.get_by_role("button", name="Undo").first.click()
    pat.reads_title(re.compile("^2404-PO4-0019"))
    pat.reads("The fix is undone.")


def test_a_question_is_asked_and_answered_with_a_file_and_nothing_is_rejected(come: People, tmp_path: Path) -> None:
    ana = come("ana@sample.example", at=REVIEW)
    _in_review(ana, "SC1-0026")
    _ask(ana, "Where is the insurance certificate?")
    ana.reads("waiting for an answer")

    pat = come("pat@sample.example", at="/edit_and_resend?commitment=SC1-0026")
    pat.reads("Accounting waits for an answer.")
    pat.page.get_by_text(re.compile(r"Attachments \(\d+\)")).click()
    pat.upload("insurance.pdf", PDF)
    expect(pat.button("Attach", exact=False)).to_be_enabled()  # what is drawn then would close a box that is open
    pat.settle()
    pat.pick("What it is", "Insurance")
    pat.press("Attach", exact=False)
    pat.reads("insurance.pdf is attached to SC1-0026.")
    pat.fill("Your answer", "It is attached now.")
    pat.press("Send the answer", exact=False)
    pat.reads_nothing_of("Accounting waits for an answer.")
    see_ribbon(pat, ErpStatus.SENT)

    ana.page.reload()
    _in_review(ana, "SC1-0026")
    ana.reads("It is attached now.")
    with ana.page.expect_download() as taken:
        ana.page.get_by_role("link", name="insurance.pdf").first.click(modifiers=["Alt"])
    taken.value.save_as(tmp_path / "insurance.pdf")
    assert (tmp_path / "insurance.pdf").read_bytes() == PDF


def test_a_rejection_is_taken_back_before_its_mail_has_left(come: People) -> None:
    ben = come("ben@sample.example", at=REVIEW)
    _in_review(ben, "SC4-0050")
    ben.pick("Reasons", "T1")
    ben.page.keyboard.press("Escape")
    ben.fill("Comment", "The title is not that of the contract.")
    ben.press("Reject", exact=False)
    ben.press("Take back the rejection of SC4-0050", exact=False)
    ben.reads("The rejection of SC4-0050 was taken back")
    expect(ben.page.get_by_role("heading", name="SC4-0050")).to_be_visible()


def test_what_changed_since_the_rejection_is_told_apart_from_what_was_not_cited(come: People) -> None:
    ana = come("ana@sample.example", at=REVIEW)
    _in_review(ana, "PO1-0056")
    ana.reads("Submission 1 was rejected")
    ana.reads("Cited and changed")
    ana.reads("Total unchanged")


def test_many_are_re_sent_at_once_and_what_is_refused_says_why(come: People) -> None:
    pat = come("pat@sample.example", at="/commitments_list?erp_status=retrieved&erp_status=rejected")
    pat.page.get_by_text("Select many").first.click()
    pat.press(re.compile(r"Select all \d+ that match"), exact=False)
    pat.press(re.compile(r"Re-send \d+ to ERP"), exact=False)
    dialog = pat.page.get_by_role("dialog")
    dialog.get_by_role("button", name=re.compile("Re-send")).click()
    pat.reads(re.compile(r"\d+ re-sent, \d+ refused"))
    pat.reads(re.compile("Change what was cited or answer it"))
    expect(pat.page.get_by_role("heading", name=LIST)).to_be_visible()


def test_a_deputy_acts_for_who_is_away_and_the_directory_says_so(come: People) -> None:
    ana = come("ana@sample.example", at="/settings")
    ana.pick("Who stands in", "Ben")
    ana.press("Name the deputy")
    ana.reads(re.compile("Ben Okafor stands in for Ana Duarte from"))
    ben = come("ben@sample.example", at=REVIEW)
    ben.reads("You stand in for Ana Duarte.")
    ben.menu("Directory")
    rows = {one["Name"]: one["Badge"] for one in ben.grid("People of the Directory").rows()}
    assert "Ben Okafor stands in" in rows["Ana Duarte"]
    ana.press("End it now")
    ana.reads("It has ended.")


def test_while_rejecting_the_approver_is_reminded_of_the_same_reason_on_this_vendor(come: People) -> None:
    ben = come("ben@sample.example", at=REVIEW)
    _in_review(ben, "PO2-0032")
    ben.pick("Reasons", "V1")
    ben.page.keyboard.press("Escape")
    ben.reads(re.compile(r"V1 on Granger Building Supply before: \d+ rejections"))
    expect(ben.button("Reject", exact=False)).to_be_enabled()


def test_many_are_rejected_with_a_shared_reason_and_accepted_under_their_own_numbers(come: People) -> None:
    ben = come("ben@sample.example", at=REVIEW)
    ben.page.get_by_text("Decide on many").first.click()
    for number in ("SC1-0045", "PO2-0002"):
        ben.pick("Selected", number)
    ben.page.keyboard.press("Escape")
    ben.press("Accept 2", exact=False)
    ben.page.get_by_role("dialog").get_by_role("button", name="Accept 2").click()
    ben.reads("2 accepted.")

"""Section 8 of the domain: who is told what, in which words, and nothing typed can become a header, a link or markup."""

from __future__ import annotations

from dataclasses import fields as attributes
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from email.message import EmailMessage
from email.policy import SMTP
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notices import WORDINGS, About, compose, recipients
from core.permissions import Item
from core.transitions import Notice
from tests.core.people import CREATOR, PEOPLE, PROJECT, SENDER

LINK = "https://desk.acme.example/edit_and_resend?commitment=17&tab=1"
ABOUT = About(
    company="Acme Builders",
    number="SC-001",
    title="Insulation, floors 1 to 4",
    vendor="Keswick Insulation",
    project="1001 Headquarters",
    amount=Decimal("15500.50"),
    actor="Anna Approver",
    at=datetime(2026, 3, 2, 10, 2, tzinfo=ZoneInfo("America/New_York")),
    link=LINK,
    submission=2,
    findings=("N1 Number too long (Number): drop 1001", "A1 Total differs (Schedule of values)"),
    comment="Please shorten the number.\nThe total is 3 dollars off.",
)
HOSTILE = 'x\r\nBcc: all@evil.example\u2028<img src="http://evil.example/p.png"><a href="javascript:1">y</a> https://evil.example'


class Page(HTMLParser):
    """Tags, attributes and the words between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.words += "\n" if tag == "br" else " "

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def links(self) -> list[str | None]:
        return [value for name, value in self.attributes if name in {"href", "src"}]


@pytest.mark.parametrize(
    ("notice", "subject"),
    [
        (Notice.WAITING, "Acme Builders: Commitment SC-001 is waiting for acceptance"),
        (Notice.REJECTED, "Acme Builders: ERP Commitment Rejection Notification"),
        (Notice.SYNCED, "Acme Builders: Commitment SC-001 was accepted"),
        (Notice.EXPORT_FAILED, "Acme Builders: Commitment SC-001 failed to export"),
    ],
)
def test_the_subjects_are_those_of_the_domain(notice: Notice, subject: str) -> None:
    assert compose(notice, ABOUT).subject == subject


def test_every_notice_has_words() -> None:
    assert set(WORDINGS) == set(Notice)


def test_the_rejection_says_who_when_why_and_where_to_go_on() -> None:
    mail = compose(Notice.REJECTED, ABOUT)
    for words in (mail.text, Page(mail.html).words):
        for told in (
            "Anna Approver rejected commitment SC-001.",
            "2026-03-02 10:02 EST",
            "N1 Number too long (Number): drop 1001",
            "A1 Total differs (Schedule of values)",
            "Please shorten the number.",
            "The total is 3 dollars off.",
            "SC-001 Insulation, floors 1 to 4",
            "Keswick Insulation",
            "1001 Headquarters",
            "$15,500.50",
            "Acme Builders",
            "Open Edit and Re-send",
        ):
            assert told in words
    assert f"Open Edit and Re-send: {LINK}" in mail.text
    assert Page(mail.html).links == [LINK]


@pytest.mark.parametrize(("submission", "verb"), [(1, "sent"), (2, "re-sent"), (5, "re-sent")])
def test_the_approvers_read_whether_it_was_sent_or_resent_and_get_to_accountant_review(
    submission: int, verb: str
) -> None:
    text = compose(Notice.WAITING, replace(ABOUT, submission=submission)).text
    assert text.startswith(f"Anna Approver {verb} commitment SC-001 to accounting.")
    assert f"Open Accountant Review: {LINK}" in text


def test_a_failed_export_carries_what_quickbooks_said() -> None:
    mail = compose(Notice.EXPORT_FAILED, replace(ABOUT, error_code="3140", error_text="There is an invalid reference."))
    assert "3140 There is an invalid reference." in mail.text
    assert "3140 There is an invalid reference." in Page(mail.html).words


def test_before_the_first_submission_none_is_mentioned() -> None:
    mail = compose(Notice.COMMENTED, replace(ABOUT, submission=0))
    assert "Submission" not in mail.text + mail.html
    assert "Submission:\n    1\n" in compose(Notice.COMMENTED, replace(ABOUT, submission=1)).text


def test_what_is_not_there_is_not_mentioned() -> None:
    mail = compose(Notice.SYNCED, replace(ABOUT, findings=(), comment="", vendor=""))
    for words in (mail.text, Page(mail.html).words):
        for label in ("Findings", "Comment", "Contract company", "QuickBooks says", "Reason"):
            assert label not in words


def test_the_mail_is_readable_on_a_phone_and_needs_nothing_from_outside() -> None:
    html = compose(Notice.REJECTED, ABOUT).html
    page = Page(html)
    assert ("name", "viewport") in page.attributes
    assert ("lang", "en") in page.attributes
    assert not {"img", "script", "style", "link", "table", "iframe", "form"} & set(page.tags)
    assert "max-width:560px" in html
    assert "url(" not in html


def hostile(text: str) -> About:
    """Every word that a person can type, replaced."""
    typed = {one.name: text for one in attributes(About) if one.type == "str" and one.name != "link"}
    return replace(ABOUT, **typed, findings=(text, text))


@given(st.text() | st.just(HOSTILE), st.sampled_from(Notice))
def test_nothing_typed_adds_a_header_a_tag_or_a_link(text: str, notice: Notice) -> None:
    mail, plain = compose(notice, hostile(text)), compose(notice, hostile("x"))
    message = EmailMessage(policy=SMTP)
    message["Subject"] = mail.subject
    assert message.keys() == ["Subject"]
    assert all(char.isprintable() for char in mail.subject)
    page = Page(mail.html)
    harmless = {"br", "dt", "dd"}  # a fact that is empty is not mentioned, one of several lines has breaks
    assert [tag for tag in page.tags if tag not in harmless] == [
        tag for tag in Page(plain.html).tags if tag not in harmless
    ]
    assert page.links == [LINK]
    assert mail.text.count("://") == 1


def test_a_typed_address_is_no_longer_one() -> None:
    comment = "See https://evil.example, WWW.evil.example and mailto:me@evil.example"
    mail = compose(Notice.REJECTED, replace(ABOUT, comment=comment))
    assert "See https: //evil.example, WWW .evil.example and mailto :me@evil.example" in mail.text
    for typed, shown in (("ftp://files", "ftp: //files"), ("mailto:me", "mailto :me"), ("www.evil", "www .evil")):
        assert f"    {shown}\n" in compose(Notice.REJECTED, replace(ABOUT, comment=typed)).text


def test_a_typed_line_cannot_pass_for_a_line_of_the_mail() -> None:
    comment = "Please shorten it.\n\nOpen Edit and Re-send: elsewhere"
    text = compose(Notice.REJECTED, replace(ABOUT, comment=comment)).text
    assert [line for line in text.split("\n") if line.startswith("Open Edit")] == [f"Open Edit and Re-send: {LINK}"]


@given(st.text(), st.sampled_from(Notice))
def test_every_mail_can_be_written_as_utf_8(text: str, notice: Notice) -> None:
    mail = compose(notice, hostile(text + "\ud800\x00"))
    (mail.subject + mail.text + mail.html).encode("utf-8")
    assert "\x00" not in mail.text + mail.html


# --- who ----------------------------------------------------------------------------------------------------------

APPROVERS = {
    "approver",
    "approver who is erp admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
OPEN = Item(PROJECT, was_sent=True)
LEFT = PEOPLE["admin and approver who left"].id


def told(notice: Notice, item: Item = OPEN, created_by: int = CREATOR, sent_by: int | None = SENDER) -> list[str]:
    return [person.name for person in recipients(notice, item, created_by, sent_by, PEOPLE.values())]


@pytest.mark.parametrize("notice", [Notice.WAITING, Notice.EXPORT_FAILED])
def test_what_accounting_must_act_on_goes_to_the_approvers(notice: Notice) -> None:
    assert set(told(notice)) == APPROVERS


def test_a_first_send_reaches_the_approvers_although_it_was_never_sent_before() -> None:
    assert set(told(Notice.WAITING, Item(PROJECT, was_sent=False))) == APPROVERS


def test_a_rejection_goes_to_creator_and_sender() -> None:
    assert told(Notice.REJECTED) == ["approver who created it", "approver who sent it"]


def test_creator_and_sender_in_one_person_get_one_mail() -> None:
    assert told(Notice.REJECTED, created_by=SENDER) == ["approver who sent it"]


def test_a_person_who_is_listed_twice_gets_one_mail() -> None:
    people = [*PEOPLE.values(), *PEOPLE.values()]
    assert len(recipients(Notice.WAITING, OPEN, CREATOR, SENDER, people)) == len(APPROVERS)


def test_an_acceptance_goes_to_the_sender() -> None:
    assert told(Notice.SYNCED) == ["approver who sent it"]
    assert told(Notice.SYNCED, sent_by=None) == []


def test_nobody_is_told_of_what_they_may_not_see() -> None:
    private = Item(PROJECT, private=True, viewers=frozenset({PEOPLE["approver"].id}), was_sent=True)
    assert set(told(Notice.WAITING, private)) == {"approver", "approver who is admin", "approver who sent it"}
    assert told(Notice.REJECTED, private) == ["approver who sent it"]
    assert told(Notice.REJECTED, created_by=PEOPLE["stranger"].id) == ["approver who sent it"]


def test_who_left_is_not_told() -> None:
    assert told(Notice.REJECTED, created_by=LEFT, sent_by=LEFT) == []

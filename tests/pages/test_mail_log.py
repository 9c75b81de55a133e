"""The Mail log as people use it: what went out, what waits and why, and another try for what was given up."""

from __future__ import annotations

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from core.mail_parts import Mail
from core.permissions import Person
from data import commands, outbox, summary, tables
from data.desk import Desk
from data.outbox import MailState
from tests.cast import Cast, Clock, header, lines
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

HOSTILE = "**bold** ![x](http://evil.example/x.png)"


@pytest.fixture
def smtp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_HOST", "mail.acme.example")
    monkeypatch.setenv("SMTP_FROM", "desk@acme.example")


@pytest.fixture
def no_smtp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_HOST", "")


def put(desk: Desk, key: str, *, commitment_id: int | None = None, text: str = "Hello.") -> int:
    paula = Person(id=1, name="Paula", email="paula@acme.example")
    mail = Mail(subject=f"Acme Builders: {key}", text=text, html="")
    with desk.writing() as session:
        outbox.put(session, desk.now(), key=key, kind="rejected", person=paula, commitment_id=commitment_id, mail=mail)
        return session.exec(select(tables.Mail.id).where(tables.Mail.key == key)).one() or 0


def give_up(desk: Desk) -> None:
    letter = outbox.claim(desk)
    assert letter is not None
    outbox.failed(desk, letter, "The mail server answered: 550 no such person", for_good=True)


def opened(at: AppTest, mail_id: int) -> AppTest:
    at.selectbox(key="_pick_mail").set_value(mail_id)
    at.run()
    return at.button(key="_open_mail").click().run()


def test_an_empty_log_says_when_mails_appear(visit: Visit, no_smtp: None) -> None:
    assert "There is no mail here yet." in words(visit("carla", "mail_log"))


@pytest.mark.parametrize("who", ["paula", "rita", "anna", "mark", "queenie", "norman"])
def test_whoever_has_no_mail_log_is_told_whom_to_ask(desk: Desk, cast: Cast, visit: Visit, who: str) -> None:
    put(desk, "secret")
    at = visit(who, "mail_log")
    assert "The Mail log is for ERP Admins and Directory Admins." in words(at)
    assert not at.dataframe


def test_without_smtp_a_banner_says_that_mails_are_kept_and_what_to_set(
    desk: Desk, visit: Visit, cast: Cast, no_smtp: None
) -> None:
    put(desk, "first")
    at = visit("carla", "mail_log")
    assert "go out once SMTP is set up: set SMTP_HOST and SMTP_FROM" in words(at)
    assert list(at.dataframe[0].value["What became of it"]) == ["waits: SMTP is not set up"]


def test_with_smtp_there_is_no_banner(desk: Desk, visit: Visit, cast: Cast, smtp: None) -> None:
    put(desk, "first")
    at = visit("carla", "mail_log")
    assert not at.warning
    assert list(at.dataframe[0].value["What became of it"]) == ["waits for its turn"]


def test_in_the_sample_company_the_log_says_that_nothing_leaves_it(
    desk: Desk, cast: Cast, visit: Visit, smtp: None
) -> None:
    with desk.writing() as session:
        company = session.get(tables.Company, 1)
        assert company is not None
        company.is_sample = True
    put(desk, "first")
    at = visit("carla", "mail_log")
    assert "The sample company sends no mail." in words(at)
    assert list(at.dataframe[0].value["What became of it"]) == ["waits: the sample company sends no mail"]


def test_the_log_shows_when_to_whom_about_what_and_what_became_of_it(
    desk: Desk, cast: Cast, visit: Visit, clock: Clock, smtp: None
) -> None:
    put(desk, "first")
    give_up(desk)
    clock.forward(minutes=5)
    put(desk, "second")
    newest, oldest = visit("carla", "mail_log").dataframe[0].value.to_dict("records")
    assert (newest["When"], newest["To"], newest["Subject"]) == (
        "2026-03-02 10:05", "paula@acme.example", "Acme Builders: second",
    )  # fmt: skip
    assert (list(newest["State"]), newest["Attempts"]) == (["◷ Waiting"], 0)
    assert (list(oldest["State"]), oldest["Attempts"]) == (["✕ Given up"], 1)
    assert oldest["What became of it"] == "given up: The mail server answered: 550 no such person"


def test_the_log_is_filtered_by_what_became_of_the_mails(desk: Desk, cast: Cast, visit: Visit, smtp: None) -> None:
    put(desk, "first")
    give_up(desk)
    put(desk, "second")
    at = visit("carla", "mail_log", mail_state="Given up")
    assert list(at.dataframe[0].value["Subject"]) == ["Acme Builders: first"]
    at = visit("carla", "mail_log", mail_state="Sent")
    assert "No mail is in this state." in words(at)


def test_one_mail_is_read_as_plain_text_and_leads_to_its_commitment(
    desk: Desk, cast: Cast, visit: Visit, no_smtp: None
) -> None:
    saved = commands.create(
        desk,
        cast.caller("paula"),
        type="subcontract",
        project_id=cast.project["HQ"],
        header=header(cast),
        lines=lines(cast),
    )
    mail_id = put(desk, HOSTILE, commitment_id=saved.commitment_id, text=f"Rejected: {HOSTILE}")
    at = opened(visit("carla", "mail_log"), mail_id)
    assert f"Rejected: {HOSTILE}" in [text.value for text in at.text]
    assert not any(HOSTILE in element.value for element in (*at.markdown, *at.subheader, *at.caption))
    assert [link.label for link in at.get("page_link")] == ["Open in Edit and Re-send"]
    at.button(key="_close_mail").click().run()
    assert not at.text


def test_a_click_on_a_row_opens_that_mail(desk: Desk, cast: Cast, visit: Visit, no_smtp: None) -> None:
    put(desk, "first", text="The first.")
    put(desk, "second", text="The second.")
    at = visit("carla", "mail_log")
    grid = next(key for key in at.session_state.keys() if str(key).startswith("_mails_"))  # noqa: SIM118
    at.session_state[grid] = {"selection": {"rows": [1], "columns": [], "cells": []}}
    at.run()
    assert "The first." in words(at)
    assert "The second." not in words(at)


def test_what_was_given_up_can_be_tried_again(desk: Desk, cast: Cast, visit: Visit, smtp: None) -> None:
    mail_id = put(desk, "first")
    give_up(desk)
    at = opened(visit("carla", "mail_log"), mail_id)
    assert "Last error: The mail server answered: 550 no such person" in words(at)
    at.button(key=f"_retry_{mail_id}").click().run()
    assert "The mail will be tried again at once." in words(at)
    assert outbox.log(desk, cast.caller("carla")).rows[0].state is MailState.WAITING
    assert not [one for one in at.button if one.label == "Try again"]


def test_a_second_try_of_what_was_sent_meanwhile_is_refused_in_a_sentence(
    desk: Desk, cast: Cast, visit: Visit, smtp: None
) -> None:
    mail_id = put(desk, "first")
    give_up(desk)
    at = opened(visit("carla", "mail_log"), mail_id)
    outbox.retry(desk, cast.caller("carla"), mail_id)
    letter = outbox.claim(desk)
    assert letter is not None
    outbox.delivered(desk, letter)
    at.button(key=f"_retry_{mail_id}").click().run()
    assert "This mail is not given up" in words(at)
    assert outbox.log(desk, cast.caller("carla")).rows[0].state is MailState.SENT


def test_a_test_mail_goes_to_who_asks_and_is_in_the_log(desk: Desk, cast: Cast, visit: Visit, smtp: None) -> None:
    at = visit("carla", "mail_log").button(key="_test_mail").click().run()
    assert "A test mail to carla@acme.example was written." in words(at)
    assert list(at.dataframe[0].value["To"]) == ["carla@acme.example"]


def test_whoever_lost_the_permission_meanwhile_writes_no_test_mail(
    desk: Desk, cast: Cast, visit: Visit, smtp: None
) -> None:
    at = visit("carla", "mail_log")
    with desk.writing() as session:
        carla = session.get(tables.Person, cast.person["carla"])
        assert carla is not None
        carla.erp_level, carla.directory_admin = 0, False
    at.button(key="_test_mail").click().run()
    assert "The Mail log is for ERP Admins and Directory Admins." in words(at)
    with desk.reading() as session:
        assert session.exec(select(tables.Mail)).all() == []


def test_a_long_log_comes_in_pages(desk: Desk, cast: Cast, visit: Visit, no_smtp: None) -> None:
    for number in range(51):
        put(desk, f"mail {number}")
    at = visit("carla", "mail_log")
    assert len(at.dataframe[0].value) == 50
    at.session_state["mail_page"] = 2
    at.run()
    assert list(at.dataframe[0].value["Subject"]) == ["Acme Builders: mail 0"]


# --- the Daily Summary -----------------------------------------------------------------------------------------------


def test_one_previews_ones_own_daily_summary_as_plain_text(
    desk: Desk, cast: Cast, visit: Visit, story: Story, no_smtp: None
) -> None:
    story.sent("SC-001", title=HOSTILE)
    at = visit("carla", "mail_log")
    assert "Daily Summary" not in [header.value for header in at.header]
    at.button(key="_preview_summary").click().run()
    assert [header.value for header in at.header] == ["My Daily Summary"]
    shown = [text.value for text in at.text]
    assert "Subject: ERP Integrations Daily Summary" in shown
    assert "Not due to you: nothing waited at 07:00." in shown
    assert any(
        text.startswith("1 commitment waits for acceptance.") and "SC-001 **bold** ![x](" in text for text in shown
    )
    assert not any("**bold**" in element.value for element in (*at.markdown, *at.subheader, *at.caption))
    at.button(key="_close_preview").click().run()
    assert not at.header


def test_in_the_sample_company_the_preview_says_that_it_is_due(
    desk: Desk, cast: Cast, visit: Visit, story: Story, clock: Clock, no_smtp: None
) -> None:
    story.sent("SC-001")
    with desk.writing() as session:
        session.get_one(tables.Company, 1).is_sample = True
    clock.forward(days=1)
    at = visit("carla", "mail_log").button(key="_preview_summary").click().run()
    assert "It goes to you today." in words(at)


def test_whoever_lost_the_mail_log_meanwhile_gets_no_preview(
    desk: Desk, cast: Cast, visit: Visit, story: Story, no_smtp: None
) -> None:
    story.sent("SC-001")
    at = visit("carla", "mail_log")
    with desk.writing() as session:
        carla = session.get_one(tables.Person, cast.person["carla"])
        carla.erp_level, carla.directory_admin = 0, False
    at.button(key="_preview_summary").click().run()
    assert "The Mail log is for ERP Admins and Directory Admins." in words(at)
    assert "SC-001" not in words(at)


def test_a_summary_of_another_person_is_listed_without_its_words(
    desk: Desk, cast: Cast, visit: Visit, story: Story, clock: Clock, no_smtp: None
) -> None:
    story.sent("SC-001")
    clock.forward(days=1)
    assert summary.put_due(desk) == 3
    rows = outbox.log(desk, cast.caller("carla")).rows
    theirs = next(row.id for row in rows if row.kind == "summary" and row.to_email.startswith("anna"))
    at = opened(visit("carla", "mail_log"), theirs)
    assert "What it says is for its reader alone" in words(at)
    assert not any("Contract company" in text.value for text in at.text)


def test_a_long_log_says_that_there_are_more_than_it_counted(
    desk: Desk, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "COUNTED_BEHIND", -48)  # a page is 50
    for name in ("first", "second", "third"):
        put(desk, name)
    assert "**More than 2 mails**, newest first" in words(visit("carla", "mail_log"))

"""Mail: what is sent is what was written, to a server that is who it says it is, and nothing else."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from connectors import mail, smtp
from connectors.mail import Undelivered
from core.refusal import Refused
from data.outbox import LEASE, Letter
from data.settings import Settings
from tests.connectors.conftest import mail_settings
from tests.connectors.hostile import Card, Hostile, Step, Trouble, lurking
from tests.connectors.postbox import DROP, Postbox, free_port, part, serving


def letter(**changes: object) -> Letter:
    said: dict[str, object] = {
        "id": 1,
        "attempt": 1,
        "message_id": "<5f0c@commitment-desk.local>",
        "to_email": "paula@acme.example",
        "subject": "Açme Builders: ERP Commitment Rejection Notification",
        "text": "Rejected – please fix line 2.\n.\nA dot alone ends no mail.\n" + "long " * 400,
        "html": "<p>Rejected – please fix line 2.</p>",
        "created_at": datetime(2026, 3, 2, 15, 0, tzinfo=UTC),
    }
    return Letter(**(said | changes))  # type: ignore[arg-type]


def test_a_mail_arrives_as_plain_text_and_as_html(postbox: Postbox, settings: Settings) -> None:
    written = letter()
    mail.send(settings, written)
    (arrived,) = postbox.messages
    assert arrived.get_content_type() == "multipart/alternative"
    assert part(arrived, "plain").replace("\r\n", "\n").rstrip() == written.text.rstrip()
    assert part(arrived, "html").strip() == written.html
    assert list(arrived.iter_attachments()) == []
    assert arrived["Subject"] == written.subject
    assert arrived["From"] == "Commitment Desk <desk@acme.example>"
    assert arrived["To"] == "paula@acme.example"
    assert arrived["Message-ID"] == written.message_id
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert arrived["Date"].datetime == written.created_at
    assert postbox.recipients == [["paula@acme.example"]]


def test_every_line_of_a_mail_fits_what_servers_must_take(postbox: Postbox, settings: Settings) -> None:
    mail.send(settings, letter(subject="Ünsicher " * 40))
    assert max(len(line) for line in postbox.raw[0].split(b"\r\n")) <= 998
    assert postbox.raw[0].isascii()


def test_a_text_that_is_the_path_of_a_file_attaches_nothing(postbox: Postbox, settings: Settings) -> None:
    mail.send(settings, letter(text=__file__, html=__file__, subject=__file__))
    (arrived,) = postbox.messages
    assert list(arrived.iter_attachments()) == []
    assert part(arrived, "plain").strip() == __file__
    assert part(arrived, "html").strip() == __file__


@pytest.mark.parametrize(
    "subject",
    [
        "Hello\r\nBcc: eve@evil.example",
        "Hello\nBcc: eve@evil.example\n\nAnother body",
        "=?utf-8?q?Hello=0D=0ABcc:_eve@evil.example?=",
        "=?utf-8?b?SGVsbG8NCkJjYzogZXZlQGV2aWwuZXhhbXBsZQ==?= " * 5,
        "Hello\x0bBcc: eve@evil.example\u2028Cc: eve@evil.example\x85X: y\x00",
    ],
)
def test_no_subject_can_add_a_header_a_recipient_or_a_body(postbox: Postbox, settings: Settings, subject: str) -> None:
    mail.send(settings, letter(subject=subject))
    (arrived,) = postbox.messages
    assert sorted(arrived.keys()) == sorted(
        ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]
    )
    assert postbox.recipients == [["paula@acme.example"]]
    assert "Another body" not in part(arrived, "plain")


@pytest.mark.parametrize("address", ["", "paula", "a@b.example\r\nBcc: eve@evil.example", "a@b, eve@evil.example"])
def test_a_wrong_address_is_given_up_and_sent_to_nobody(postbox: Postbox, settings: Settings, address: str) -> None:
    with pytest.raises(Undelivered) as undelivered:
        mail.send(settings, letter(to_email=address))
    assert undelivered.value.for_good
    assert postbox.raw == []


def test_what_the_server_refuses_for_now_is_tried_again(postbox: Postbox, settings: Settings) -> None:
    postbox.rcpt_answers.append("451 mailbox busy")
    with pytest.raises(Undelivered, match="451 mailbox busy") as undelivered:
        mail.send(settings, letter())
    assert not undelivered.value.for_good
    assert not undelivered.value.server_down


@pytest.mark.parametrize("step", ["rcpt_answers", "data_answers"])
def test_what_the_server_refuses_for_good_is_given_up(postbox: Postbox, settings: Settings, step: str) -> None:
    getattr(postbox, step).append("550 no such person")
    with pytest.raises(Undelivered, match="550 no such person") as undelivered:
        mail.send(settings, letter())
    assert undelivered.value.for_good


def test_a_server_that_hangs_up_is_down_and_the_mail_waits(postbox: Postbox, settings: Settings) -> None:
    postbox.data_answers.append(DROP)
    with pytest.raises(Undelivered) as undelivered:
        mail.send(settings, letter())
    assert undelivered.value.server_down
    assert not undelivered.value.for_good


@pytest.mark.parametrize("host", ["127.0.0.1", "no such host", "x" * 70 + ".example"])
def test_a_server_that_cannot_be_reached_is_named_in_the_reason(host: str) -> None:
    settings = mail_settings(free_port(), smtp_host=host)
    with pytest.raises(Undelivered) as undelivered:
        mail.send(settings, letter())
    assert undelivered.value.server_down
    assert not undelivered.value.for_good
    assert host in undelivered.value.reason


@pytest.mark.parametrize("tls", ["starttls", "ssl"])
@pytest.mark.usefixtures("trusted")
def test_a_mail_goes_encrypted_and_signed_in_with_a_name_that_is_no_address(tls: str, port: int) -> None:
    postbox = Postbox()
    settings = mail_settings(port, smtp_host="localhost", smtp_security=tls, smtp_user="anna", smtp_password="s3cret")
    with serving(postbox, port, tls=tls, password="s3cret"):
        mail.send(settings, letter())
    assert len(postbox.messages) == 1


@pytest.mark.parametrize("tls", ["starttls", "ssl"])
def test_a_server_with_a_certificate_that_nobody_vouches_for_gets_no_mail(tls: str, port: int) -> None:
    postbox = Postbox()
    settings = mail_settings(port, smtp_host="localhost", smtp_security=tls)
    with serving(postbox, port, tls=tls), pytest.raises(Undelivered, match="not trusted") as undelivered:
        mail.send(settings, letter())
    assert undelivered.value.server_down
    assert postbox.raw == []


def test_a_server_without_starttls_gets_no_mail_in_the_clear(postbox: Postbox, port: int) -> None:
    with pytest.raises(Undelivered, match="SMTP_SECURITY"):
        mail.send(mail_settings(port, smtp_security="starttls"), letter())
    assert postbox.raw == []


def test_with_a_wrong_password_the_mail_waits_until_it_is_right(port: int) -> None:
    settings = mail_settings(port, smtp_user="anna", smtp_password="wrong")
    with serving(Postbox(), port, password="s3cret"), pytest.raises(Undelivered, match="SMTP_PASSWORD") as undelivered:
        mail.send(settings, letter())
    assert not undelivered.value.for_good
    assert "wrong" not in undelivered.value.reason


def test_a_server_that_wants_a_sign_in_first_keeps_the_mail_waiting(port: int, settings: Settings) -> None:
    with serving(Postbox(), port, password="s3cret"), pytest.raises(Undelivered, match="530") as undelivered:
        mail.send(settings, letter())
    assert not undelivered.value.for_good
    assert undelivered.value.server_down


def test_from_the_sample_company_nothing_is_sent(postbox: Postbox, port: int) -> None:
    with pytest.raises(Undelivered, match="sample company"):
        mail.send(mail_settings(port, desk_sample=True), letter())
    assert postbox.raw == []


def test_a_test_mail_arrives_or_says_why_not(postbox: Postbox, settings: Settings) -> None:
    mail.send_test(settings, "anna@acme.example")
    assert postbox.recipients == [["anna@acme.example"]]
    with pytest.raises(Refused, match=r"not delivered: The mail server 127\.0\.0\.1:\d+ cannot be reached"):
        mail.send_test(mail_settings(free_port()), "anna@acme.example")
    with pytest.raises(Refused, match="SMTP is not set up"):
        mail.send_test(Settings(smtp_host=""), "anna@acme.example")


# --- servers that make trouble ------------------------------------------------------------------------------------


@pytest.fixture
def meet(port: int, settings: Settings) -> Callable[[Card], Undelivered]:
    """`meet(card)`: what is said of a mail that a server with this trouble got."""

    def met(card: Card) -> Undelivered:
        with lurking(Hostile([card]), port), pytest.raises(Undelivered) as undelivered:
            mail.send(settings, letter())
        return undelivered.value

    return met


ALL_BUT_SILENCE = [Trouble.LATER, Trouble.GARBAGE, Trouble.ENDLESS_LINE, Trouble.ENDLESS_LINES, Trouble.HANGS_UP]


@pytest.mark.parametrize("trouble", ALL_BUT_SILENCE)
@pytest.mark.parametrize("step", [step for step in Step if step is not Step.BYE])
def test_whatever_else_a_server_does_the_mail_is_tried_again(
    meet: Callable[[Card], Undelivered], step: Step, trouble: Trouble
) -> None:
    said = meet(Card(step, trouble))
    assert not said.for_good
    assert said.reason.isprintable()


@pytest.mark.parametrize("step", [Step.GREETING, Step.HELLO])
def test_a_server_that_will_not_talk_to_us_refuses_no_mail_for_good(
    meet: Callable[[Card], Undelivered], step: Step
) -> None:
    said = meet(Card(step, Trouble.NEVER))
    assert (said.for_good, said.server_down) == (False, True)
    assert "takes no mail now: 550 not here, and not ever" in said.reason


@pytest.mark.parametrize("step", [Step.SENDER, Step.RECIPIENT, Step.CONTENT, Step.TAKEN])
def test_a_mail_that_is_refused_at_any_step_is_given_up(meet: Callable[[Card], Undelivered], step: Step) -> None:
    said = meet(Card(step, Trouble.NEVER))
    assert (said.for_good, said.reason) == (True, "The mail server answered: 550 not here, and not ever")


@pytest.mark.parametrize("trouble", [Trouble.NEVER, *ALL_BUT_SILENCE])
def test_what_a_server_does_after_it_took_a_mail_changes_nothing(
    port: int, settings: Settings, trouble: Trouble
) -> None:
    with lurking(Hostile([Card(Step.BYE, trouble)]), port):
        mail.send(settings, letter())


@pytest.mark.parametrize("step", list(Step))
def test_a_server_that_never_stops_talking_is_hung_up_on_before_the_lease_is_over(
    port: int, settings: Settings, monkeypatch: pytest.MonkeyPatch, step: Step
) -> None:
    assert LEASE.total_seconds() > smtp.LONGEST
    monkeypatch.setattr(smtp, "MOST_LINES", 1_000_000_000)
    # Of the last step the mail has to be over before: on a busy machine that takes its time.
    monkeypatch.setattr(smtp, "LONGEST", 2.0 if step is Step.BYE else 0.2)
    ends = contextlib.nullcontext() if step is Step.BYE else pytest.raises(Undelivered, match=r"reached|broke off")
    with lurking(Hostile([Card(step, Trouble.ENDLESS_LINES)]), port), ends:
        mail.send(settings, letter())


def test_a_conversation_whose_time_was_over_before_it_began_does_not_begin(
    postbox: Postbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "LONGEST", 0)
    with pytest.raises(Undelivered, match="The conversation is over"):
        mail.send(settings, letter())
    assert postbox.raw == []

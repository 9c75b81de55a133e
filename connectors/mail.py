"""Mail over SMTP. yagmail is the transport only: the message is built here (trust.md section 4)."""

from __future__ import annotations

import contextlib
import smtplib
import ssl
import uuid
from datetime import UTC, datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Any

from connectors.smtp import Transport
from core.refusal import Refused, Why
from data.outbox import MESSAGE_ID_DOMAIN, Letter
from data.settings import Security, Settings

# What a server says about our sign-in, not about the mail: the mail waits until the settings are right.
SIGN_IN_CODES = frozenset({530, 534, 535, 538})
NOT_SET_UP = "SMTP is not set up: set SMTP_HOST and SMTP_FROM in .streamlit/secrets.toml, then restart the desk."
SAMPLE = "The sample company sends no mail."


class Undelivered(Exception):
    """The mail was not taken. `for_good`: this mail never will be. `server_down`: no other mail would be either."""

    def __init__(self, reason: str, *, for_good: bool = False, server_down: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.for_good = for_good
        self.server_down = server_down


def send(settings: Settings, letter: Letter) -> None:
    """Hands one mail to the mail server. Raises Undelivered with the reason in words."""
    if settings.desk_sample:
        raise Undelivered(SAMPLE)
    if not settings.mail_is_set_up:
        raise Undelivered(NOT_SET_UP, server_down=True)
    try:
        message = build(settings, letter)
    except (ValueError, IndexError, MessageError) as error:  # each Python refuses a wrong address in its own way
        raise Undelivered(f"The mail cannot be written: {error}", for_good=True) from None
    transport = _transport(settings)
    try:
        _connect(transport, settings)
        _hand_over(transport, message)
    finally:
        with contextlib.suppress(OSError):  # the server may have gone already; SMTPException is an OSError
            transport.close()


def send_test(settings: Settings, to: str) -> None:
    """Sends a test mail at once, past the outbox. Raises Refused with the reason in words."""
    now = datetime.now(UTC)
    words = "This is a test mail of Commitment Desk. Mails reach you."
    letter = Letter(0, 1, f"<{uuid.uuid4()}@{MESSAGE_ID_DOMAIN}>", to, "Test mail", words, f"<p>{words}</p>", now)
    try:
        send(settings, letter)
    except Undelivered as undelivered:
        raise Refused(Why.UNAVAILABLE, f"The test mail was not delivered: {undelivered.reason}") from None


def build(settings: Settings, letter: Letter) -> EmailMessage:
    """The message with its text and HTML alternatives. Raises ValueError for an address that is none."""
    message = EmailMessage(policy=SMTP)
    name, address = parseaddr(settings.smtp_from)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = Address(addr_spec=letter.to_email)
    message["Subject"] = _one_line(letter.subject)
    message["Date"] = format_datetime(letter.created_at)
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte="quoted-printable")
    if letter.html:
        message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    return message


def _one_line(text: str) -> str:
    """A subject that is nothing but a subject.

    Line breaks would start a header, and so would the ones hidden in an encoded word (CVE-2024-6923),
    which is decoded when it is assigned: its opening is taken apart.
    """
    shown = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(shown.replace("=?", "= ?").split())


def _transport(settings: Settings) -> Any:
    context = ssl.create_default_context()
    encrypted = settings.smtp_security is Security.SSL
    user = settings.smtp_user or settings.smtp_from
    return Transport(
        user={user: user},  # as a dict it is taken as it stands; a bare name would become name@gmail.com
        password=settings.smtp_password.get_secret_value(),
        host=settings.smtp_host,
        port=settings.port,
        smtp_ssl=encrypted,
        smtp_starttls={"context": context} if settings.smtp_security is Security.STARTTLS else False,
        smtp_skip_login=not settings.smtp_user,
        soft_email_validation=False,
        timeout=settings.smtp_timeout,
        **({"context": context} if encrypted else {}),
    )


def _connect(transport: Any, settings: Settings) -> None:
    where = f"{settings.smtp_host}:{settings.port}"
    try:
        transport.login()
        transport.smtp.ehlo_or_helo_if_needed()  # who refuses to be greeted refuses us, not this mail
    except ssl.SSLCertVerificationError as error:
        reason = f"The certificate of the mail server {where} is not trusted: {error.verify_message}."
    except smtplib.SMTPAuthenticationError as error:
        reason = f"The mail server {where} refused SMTP_USER and SMTP_PASSWORD: {_said(error)}"
    except smtplib.SMTPNotSupportedError as error:
        reason = f"The mail server {where} cannot do what SMTP_SECURITY or SMTP_USER asks for: {error}"
    except smtplib.SMTPResponseException as error:
        reason = f"The mail server {where} takes no mail now: {_said(error)}"
    except OSError as error:
        reason = f"The mail server {where} cannot be reached: {error.strerror or error}."
    except UnicodeError:
        reason = f"{settings.smtp_host} is no name of a mail server: check SMTP_HOST."
    else:
        return
    raise Undelivered(reason, server_down=True)


def _hand_over(transport: Any, message: EmailMessage) -> None:
    try:
        transport.smtp.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        code, said = next(iter(error.recipients.values()))
        raise _answer(smtplib.SMTPResponseException(code, said)) from None
    except smtplib.SMTPResponseException as error:
        raise _answer(error) from None
    except smtplib.SMTPNotSupportedError:
        raise Undelivered(
            "The mail server cannot take this address: it has characters outside ASCII.", for_good=True
        ) from None
    except OSError as error:
        raise Undelivered(f"The mail server broke off: {error.strerror or error}.", server_down=True) from None
    except ValueError as error:
        raise Undelivered(f"The mail cannot be written: {error}", for_good=True) from None


def _answer(error: smtplib.SMTPResponseException) -> Undelivered:
    sign_in = error.smtp_code in SIGN_IN_CODES
    for_good = 500 <= error.smtp_code <= 599 and not sign_in
    return Undelivered(f"The mail server answered: {_said(error)}", for_good=for_good, server_down=sign_in)


def _said(error: smtplib.SMTPResponseException) -> str:
    words = error.smtp_error
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    code = f"{error.smtp_code} " if error.smtp_code > 0 else ""  # what it said did not even begin with a number
    return f"{code}{_one_line(text)}"[:500]

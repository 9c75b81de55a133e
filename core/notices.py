"""Who is told what, in which words (domain.md section 8). A notice is composed once and delivered as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from html import escape

from core.commitment import money
from core.permissions import Item, Person, is_accounting_approver, may_see
from core.transitions import Notice


@dataclass(frozen=True)
class About:
    """What a notice speaks of. `at` is aware, in the company's time zone; `amount` is in currency, 2 decimals.

    `findings` are the words of `core.findings.describe`; `link` is an address of the desk, never typed by a person.
    """

    company: str
    number: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    actor: str
    at: datetime
    link: str
    submission: int
    findings: tuple[str, ...] = ()
    comment: str = ""
    reason: str = ""
    error_code: str = ""
    error_text: str = ""


@dataclass(frozen=True)
class Mail:
    """One message: the subject has no control characters, `html` says the same as `text`."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True)
class Wording:
    """What differs from notice to notice; `{…}` are fields of About, `{sent}` is sent or re-sent."""

    subject: str
    news: str
    link_label: str


WORDINGS: dict[Notice, Wording] = {
    Notice.WAITING: Wording(
        "{company}: Commitment {number} is waiting for acceptance",
        "{actor} {sent} commitment {number} to accounting. It is waiting for acceptance.",
        "Open Accountant Review",
    ),
    Notice.REJECTED: Wording(
        "{company}: ERP Commitment Rejection Notification",
        "{actor} rejected commitment {number}. Please fix or answer what is named below, then re-send it.",
        "Open Edit and Re-send",
    ),
    Notice.SYNCED: Wording(
        "{company}: Commitment {number} was accepted",
        "Commitment {number} was accepted and is now in QuickBooks.",
        "Open the commitment",
    ),
    Notice.EXPORT_FAILED: Wording(
        "{company}: Commitment {number} failed to export",
        "QuickBooks did not take commitment {number}. Please retry the export or reject the commitment.",
        "Open Accountant Review",
    ),
}


def compose(notice: Notice, about: About) -> Mail:
    """The mail of a notice, as plain text and as HTML that needs no image, style sheet or script."""
    wording = WORDINGS[notice]
    words = {
        "company": _one_line(about.company),
        "number": _one_line(about.number),
        "actor": _one_line(about.actor),
        "sent": "sent" if about.submission <= 1 else "re-sent",
    }
    news = wording.news.format_map(words)
    facts = _facts(about)
    return Mail(
        subject=wording.subject.format_map(words),
        text=_text(news, facts, about, wording.link_label),
        html=_html(news, facts, about, wording.link_label),
    )


def recipients(
    notice: Notice, item: Item, created_by: int, sent_by: int | None, people: Iterable[Person]
) -> tuple[Person, ...]:
    """Who gets the notice: active, allowed to see the commitment, each person once."""
    seen = replace(item, was_sent=True)  # no notice goes out before the first send
    named = {Notice.REJECTED: {created_by, sent_by}, Notice.SYNCED: {sent_by}}.get(notice)
    told = {
        person.id: person
        for person in people
        if may_see(person, seen) and (is_accounting_approver(person) if named is None else person.id in named)
    }
    return tuple(told.values())


def _facts(about: About) -> tuple[tuple[str, str], ...]:
    """Label and words of each fact that is there, as people typed them but without a link."""
    facts = (
        ("Commitment", f"{_one_line(about.number)} {_one_line(about.title)}".strip()),
        ("Contract company", _one_line(about.vendor)),
        ("Project", _one_line(about.project)),
        ("Amount", money(about.amount)),
        ("Submission", str(about.submission) if about.submission else ""),
        ("By", _one_line(about.actor)),
        ("When", about.at.strftime("%Y-%m-%d %H:%M %Z").strip()),
        ("Reason", _lines(about.reason)),
        ("Findings", "\n".join(f"• {_one_line(finding)}" for finding in about.findings)),
        ("Comment", _lines(about.comment)),
        ("QuickBooks says", f"{_one_line(about.error_code)} {_lines(about.error_text)}".strip()),
    )
    return tuple((label, _unlinked(words)) for label, words in facts if words)


def _text(news: str, facts: Iterable[tuple[str, str]], about: About, link_label: str) -> str:
    # Indented, so that nothing typed can pass for a line of the mail itself.
    told = "\n".join(f"{label}:\n" + "\n".join(f"    {line}" for line in words.split("\n")) for label, words in facts)
    return f"{_unlinked(news)}\n\n{told}\n\n{link_label}: {about.link}\n\n{_unlinked(_footer(about))}\n"


def _html(news: str, facts: Iterable[tuple[str, str]], about: About, link_label: str) -> str:
    told = "".join(
        f'<dt style="margin-top:12px;color:#595959;font-size:14px">{escape(label)}</dt>'
        f'<dd style="margin:0;overflow-wrap:anywhere">{escape(words).replace(chr(10), "<br>")}</dd>'
        for label, words in facts
    )
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(_one_line(about.company))}</title></head>"
        '<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;'
        'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">'
        '<div style="max-width:560px;margin:0 auto">'
        f'<p style="margin:0;font-weight:bold">{escape(_unlinked(news))}</p>'
        f'<dl style="margin:0">{told}</dl>'
        f'<p style="margin:24px 0"><a href="{escape(about.link)}" style="display:inline-block;padding:12px 20px;'
        f'background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">{escape(link_label)}</a></p>'
        f'<p style="color:#595959;font-size:14px">{escape(_unlinked(_footer(about)))}</p>'
        "</div></body></html>"
    )


def _footer(about: About) -> str:
    return f"Sent by the commitment desk of {_one_line(about.company)}."


def _one_line(text: str) -> str:
    """Without line breaks, controls, marks of direction or surrogates: safe in a subject."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _lines(text: str) -> str:
    """The lines of a longer text, each of them clean, without empty ones at the ends."""
    return "\n".join(_one_line(line) for line in text.strip().splitlines())


def _unlinked(text: str) -> str:
    """Broken up where a mail program would make a link of what a person typed."""
    return re.sub(r"(?i):(?=//)|www(?=\.)|mailto(?=:)", r"\g<0> ", text)

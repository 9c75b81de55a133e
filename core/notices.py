"""Who is told what, in which words (domain.md section 8). A notice is composed once and delivered as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from core import mail_parts
from core.commitment import money
from core.mail_parts import Mail, lines, one_line, unlinked
from core.permissions import Item, Person, decides, is_away, may_see
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
    Notice.COMMENTED: Wording(
        "{company}: Comment on commitment {number}",
        "{actor} commented on commitment {number}.",
        "Open the commitment",
    ),
    Notice.ASKED: Wording(
        "{company}: Question about commitment {number}",
        "{actor} asks about commitment {number}. It is not rejected; it waits for your answer.",
        "Answer on Edit and Re-send",
    ),
    Notice.ANSWERED: Wording(
        "{company}: Answer about commitment {number}",
        "{actor} answered the question about commitment {number}.",
        "Open the commitment",
    ),
}


# The mail of a decision waits in the outbox, so that the decision can be taken back before anybody has read of it.
PAUSES: dict[Notice, timedelta] = {Notice.REJECTED: timedelta(seconds=10)}


def compose(notice: Notice, about: About) -> Mail:
    """The mail of a notice, as plain text and as HTML that needs no image, style sheet or script."""
    wording = WORDINGS[notice]
    words = {
        "company": one_line(about.company),
        "number": one_line(about.number),
        "actor": one_line(about.actor),
        "sent": "sent" if about.submission <= 1 else "re-sent",
    }
    news = unlinked(wording.news.format_map(words))
    facts = _facts(about)
    told = f"{news}\n\n{mail_parts.facts_as_text(facts)}\n\n{wording.link_label}: {about.link}"
    return Mail(
        subject=wording.subject.format_map(words),
        text=f"{told}\n\n{mail_parts.footer(about.company)}\n",
        html=mail_parts.page(
            about.company,
            mail_parts.headline(news),
            mail_parts.facts_as_html(facts),
            mail_parts.button(wording.link_label, about.link),
        ),
    )


def recipients(
    notice: Notice, item: Item, created_by: int, sent_by: int | None, people: Iterable[Person]
) -> tuple[Person, ...]:
    """Who gets the notice: active, allowed to see the commitment, each person once; a deputy for who is away."""
    seen = replace(item, was_sent=True)  # no notice goes out before the first send
    named = addressees(notice, created_by, sent_by)
    told = {
        person.id: person
        for person in people
        if (_is_told(person, seen) if named is None else person.id in named and may_see(person, seen))
    }
    return tuple(told.values())


def addressees(notice: Notice, created_by: int, sent_by: int | None) -> frozenset[int] | None:
    """The ids of those to whom the notice goes for what they did; None where it goes to the accounting approvers."""
    ids = {Notice.REJECTED: {created_by, sent_by}, Notice.SYNCED: {sent_by}}.get(notice)
    return None if ids is None else frozenset(key for key in ids if key is not None)


def _is_told(approver: Person, item: Item) -> bool:
    """Accounting approvers; of one who is away their deputy is told instead."""
    return decides(approver, item) and not is_away(approver)


def _facts(about: About) -> tuple[tuple[str, str], ...]:
    """Label and words of each fact that is there, as people typed them but without a link."""
    facts = (
        ("Commitment", f"{one_line(about.number)} {one_line(about.title)}".strip()),
        ("Contract company", one_line(about.vendor)),
        ("Project", one_line(about.project)),
        ("Amount", money(about.amount)),
        ("Submission", str(about.submission) if about.submission else ""),
        ("By", one_line(about.actor)),
        ("When", about.at.strftime("%Y-%m-%d %H:%M %Z").strip()),
        ("Reason", lines(about.reason)),
        ("Findings", "\n".join(f"• {one_line(finding)}" for finding in about.findings)),
        ("Comment", lines(about.comment)),
        ("QuickBooks says", f"{one_line(about.error_code)} {lines(about.error_text)}".strip()),
    )
    return tuple((label, unlinked(words)) for label, words in facts if words)

"""ERP Integrations Daily Summary: on which day, from which moment on, in which words (domain.md section 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cached_property
from html import escape
from zoneinfo import ZoneInfo

from core import mail_parts
from core.commitment import counted, money
from core.mail_parts import Mail, lines, one_line, unlinked

SUBJECT = "ERP Integrations Daily Summary"
KIND = "summary"
NOTHING_WAITS = "Nothing waits for acceptance."


@dataclass(frozen=True)
class Listed:
    """One commitment in the summary. `age` is in business days, `amount` in currency with 2 decimals.

    `submission` counts from 1; `mine` when four eyes forbid the reader to accept it; `error` is what QuickBooks said
    about a failed export; `link` is an address of the desk, never typed by a person; `asked_at` is when the question
    was asked that waits for its answer, aware, in the company's time zone.
    """

    number: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    sent_by: str
    age: int
    submission: int
    link: str
    mine: bool = False
    error: str = ""
    asked_at: datetime | None = None

    @cached_property
    def name(self) -> str:
        """Number and title, safe in a mail."""
        return unlinked(f"{one_line(self.number)} {one_line(self.title)}".strip())

    @cached_property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Label and words of each, safe in a mail."""
        days = "business day" if self.age == 1 else "business days"
        again = f", re-sent × {self.submission - 1}" if self.submission > 1 else ""
        facts = (
            ("Contract company", one_line(self.vendor)),
            ("Amount", money(self.amount)),
            ("Project", one_line(self.project)),
            ("Sent by", one_line(self.sent_by)),
            ("Age", f"{self.age:,} {days}{again}"),
            ("Question", f"Waiting for an answer since {self.asked_at:%Y-%m-%d %H:%M}." if self.asked_at else ""),
            ("Four eyes", "You created or sent it, so another approver accepts it." if self.mine else ""),
            ("QuickBooks says", lines(self.error)),
        )
        return tuple((label, unlinked(words)) for label, words in facts if words)


@dataclass(frozen=True)
class Contents:
    """What one person's summary of one day holds, each list oldest first. The links are addresses of the desk."""

    company: str
    day: date
    hour: int
    waiting: Sequence[Listed]
    failed: Sequence[Listed]
    review_link: str
    settings_link: str
    books: Books | None = None


@dataclass(frozen=True)
class Books:
    """What the check of the books found in the night that ended on this day."""

    night: date
    good: bool


@dataclass(frozen=True)
class Today:
    """A day, the moment (UTC) from which its summary is due, and whether that has come."""

    day: date
    begin: datetime
    due: bool


# --- when ----------------------------------------------------------------------------------------------


def today(now: datetime, time_zone: str, hour: int) -> Today:
    """The day of the company's clock. Days before it are never made up for.

    `now` is aware; `time_zone` is an IANA name; `hour` is 0–23.
    """
    day = now.astimezone(ZoneInfo(time_zone)).date()
    begin = due_at(day, time_zone, hour)
    return Today(day, begin, now >= begin)


def due_at(day: date, time_zone: str, hour: int) -> datetime:
    """The moment (UTC) from which the summary of a day is due.

    An hour that exists twice is the first of the two. One that a change of the clocks leaves out is the moment after
    the gap, or, where the gap lasts until the next day, the last hour that the day has.
    """
    zone = ZoneInfo(time_zone)
    moment = datetime.combine(day, time(hour), zone).astimezone(UTC)
    while hour and moment.astimezone(zone).date() != day:
        hour -= 1
        moment = datetime.combine(day, time(hour), zone).astimezone(UTC)
    return moment


def key(person_id: int, day: date) -> str:
    """What makes it the same mail: one person, one day. The database takes it once."""
    return f"{KIND}:{person_id}:{day.isoformat()}"


# --- the words ------------------------------------------------------------------------------------------------------


def compose(contents: Contents) -> Mail:
    """The mail, as plain text and as HTML that needs no image, style sheet or script."""
    news = f"{_news(contents)} ({contents.day:%Y-%m-%d})"
    sections = [
        (title, listed)
        for title, listed in (
            ("Waiting for acceptance, oldest first", contents.waiting),
            ("Failed to export", contents.failed),
        )
        if listed
    ]
    subscription = (
        f"You get this summary once a day from {contents.hour:02d}:00 on, while at least one commitment waits for you."
    )
    books = contents.books
    alarm = [_books_in_words(books)] if books and not books.good else []
    quiet = [_books_in_words(books)] if books and books.good else []
    text = [news, *alarm, *(_section_as_text(title, listed) for title, listed in sections)]
    text += [f"Open Accountant Review: {contents.review_link}", *quiet, subscription]
    text += [f"Unsubscribe in your settings: {contents.settings_link}", mail_parts.footer(contents.company)]
    html = (
        mail_parts.headline(news),
        *(mail_parts.headline(words) for words in alarm),
        *(_section_as_html(title, listed) for title, listed in sections),
        mail_parts.button("Open Accountant Review", contents.review_link),
        *(mail_parts.quiet(words) for words in (*quiet, subscription)),
        _link("Unsubscribe in your settings", contents.settings_link),
    )
    return Mail(SUBJECT, "\n\n".join(text) + "\n", mail_parts.page(contents.company, *html))


def _books_in_words(books: Books) -> str:
    if books.good:
        return f"The books were checked in the night to {books.night:%Y-%m-%d}: they hold together."
    return (
        f"The books were checked in the night to {books.night:%Y-%m-%d}, and something does not hold together. "
        "Ask whoever runs the desk to look at once: manage.py check says what and where."
    )


def _news(contents: Contents) -> str:
    waiting, failed = len(contents.waiting), len(contents.failed)
    if not waiting and not failed:
        return NOTHING_WAITS
    told = [f"{counted(waiting, 'commitment')} {'waits' if waiting == 1 else 'wait'} for acceptance"] if waiting else []
    told += [f"{counted(failed, 'commitment')} failed to export"] if failed else []
    return f"{', and '.join(told)}."


def _section_as_text(title: str, listed: Sequence[Listed]) -> str:
    return "\n\n".join([title, *(_as_text(place, one) for place, one in enumerate(listed, start=1))])


def _as_text(place: int, one: Listed) -> str:
    # Behind a number or indented, so that nothing typed can pass for a line of the mail itself.
    told = [f"    {label}: {words}".replace("\n", "\n        ") for label, words in one.facts]
    return "\n".join([f"{place}. {one.name}", *told, f"    {one.link}"])


def _section_as_html(title: str, listed: Sequence[Listed]) -> str:
    told = "".join(_as_html(one) for one in listed)
    return f'<h2 style="margin:24px 0 0;font-size:18px">{escape(title)}</h2><ol style="margin:0;padding-left:24px">{told}</ol>'


def _as_html(one: Listed) -> str:
    told = "".join(
        f'<br><span style="color:#595959">{escape(label)}:</span> {escape(words).replace(chr(10), "<br>")}'
        for label, words in one.facts
    )
    # The link is as high as a thumb needs it.
    return (
        '<li style="margin-top:12px;overflow-wrap:anywhere">'
        f'<a href="{escape(one.link)}" style="display:inline-block;vertical-align:top;padding:8px 0;color:#0b5394;font-weight:bold">'
        f"{escape(one.name)}</a>{told}</li>"
    )


def _link(label: str, link: str) -> str:
    return f'<p style="margin:0"><a href="{escape(link)}" style="color:#0b5394">{escape(label)}</a></p>'

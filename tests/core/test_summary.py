"""The Daily Summary: each calendar day once, whatever the clocks do, and words that nothing typed can bend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.summary import SUBJECT, Books, Contents, Listed, compose, due_at, key, today
from tests.core.test_notices import HOSTILE, Page

ZONES = (
    "UTC",
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",  # half an hour of daylight saving
    "America/Nuuk",  # since 2024 the clocks go from 23:00 to the next day's 0:00
    "America/Sao_Paulo",  # until 2019 a day could begin at 1:00
    "America/Havana",  # the hour from 0:00 exists twice
    "America/St_Johns",  # until 2011 the clocks went back from 0:01 to 23:01 of the day before
    "Pacific/Apia",  # had no 30 December 2011
    "Pacific/Kiritimati",  # 14 hours ahead
)
zones, hours = st.sampled_from(ZONES), st.integers(0, 23)
days = st.dates(date(2000, 1, 5), date(2037, 12, 20))


class Ledger:
    """Stands in for the database: it takes each key once, and remembers when."""

    def __init__(self, zone: str, hour: int) -> None:
        self.zone, self.hour = zone, hour
        self.taken: dict[date, datetime] = {}

    def look(self, now: datetime) -> None:
        found = today(now, self.zone, self.hour)
        if found.due:
            self.taken.setdefault(found.day, now)


def every(minutes: int, begin: datetime, end: datetime) -> Iterable[datetime]:
    while begin < end:
        yield begin
        begin += timedelta(minutes=minutes)


def calendar_days(begin: datetime, end: datetime, zone: str) -> set[date]:
    """The days that the clock of a place shows, looked at each quarter of an hour."""
    return {moment.astimezone(ZoneInfo(zone)).date() for moment in every(15, begin, end)}


def around(day: date) -> tuple[datetime, datetime]:
    """Six days, from noon to noon, in UTC."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return noon - timedelta(days=3), noon + timedelta(days=3)


def check_each_day_once(zone: str, hour: int, day: date) -> None:
    ledger = Ledger(zone, hour)
    begin, end = around(day)
    for moment in every(15, begin, end):
        ledger.look(moment)
    there = sorted(calendar_days(begin, end, zone))
    assert set(there[1:-1]) <= set(ledger.taken) <= set(there)
    for found, moment in ledger.taken.items():
        assert moment.astimezone(ZoneInfo(zone)).date() == found
        assert moment == max(begin, due_at(found, zone, hour))


@given(zones, hours, days)
def test_each_calendar_day_is_due_once_in_every_zone(zone: str, hour: int, day: date) -> None:
    check_each_day_once(zone, hour, day)


CHANGES = [
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("America/Nuuk", date(2026, 3, 28)),
    ("America/Nuuk", date(2026, 10, 24)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("America/Sao_Paulo", date(2018, 2, 17)),
    ("America/Havana", date(2026, 11, 1)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("Pacific/Apia", date(2011, 12, 30)),
]


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_no_hour_skips_or_repeats_a_day_on_which_the_clocks_change(zone: str, day: date) -> None:
    for hour in range(24):
        check_each_day_once(zone, hour, day)


@pytest.mark.parametrize(
    ("zone", "day", "hour", "utc"),
    [
        ("America/New_York", date(2026, 3, 2), 7, "2026-03-02 12:00"),  # 5 hours behind
        ("America/New_York", date(2026, 3, 8), 7, "2026-03-08 11:00"),  # 4 hours behind since 2:00
        ("America/New_York", date(2026, 3, 8), 2, "2026-03-08 07:00"),  # there is no 2:00; 3:00 follows 1:59
        ("America/New_York", date(2026, 11, 1), 1, "2026-11-01 05:00"),  # the first of two
        ("America/Nuuk", date(2026, 3, 28), 23, "2026-03-29 00:00"),  # 22:00, for 0:00 of the next day follows 22:59
        ("America/Sao_Paulo", date(2018, 11, 4), 0, "2018-11-04 03:00"),  # the day begins at 1:00
        ("Pacific/Kiritimati", date(2026, 3, 2), 7, "2026-03-01 17:00"),
    ],
)
def test_the_moment_is_that_of_the_clock_on_the_wall(zone: str, day: date, hour: int, utc: str) -> None:
    assert f"{due_at(day, zone, hour):%Y-%m-%d %H:%M}" == utc


@given(zones, hours, days, st.data())
def test_a_clock_that_jumps_neither_repeats_a_day_nor_makes_up_for_one(
    zone: str, hour: int, day: date, data: st.DataObject
) -> None:
    begin, end = around(day)
    minutes = data.draw(st.lists(st.integers(0, int((end - begin).total_seconds() // 60)), max_size=40))
    ledger = Ledger(zone, hour)
    looks = [begin + timedelta(minutes=minute) for minute in minutes]  # forward and back, as they come
    for moment in looks:
        ledger.look(moment)
    there = {moment.astimezone(ZoneInfo(zone)).date(): moment for moment in sorted(looks)}  # the last look of each day
    assert set(ledger.taken) == {seen for seen, last in there.items() if last >= due_at(seen, zone, hour)}


@given(zones, hours, days)
def test_after_four_days_off_today_is_due_and_none_of_the_four(zone: str, hour: int, day: date) -> None:
    ledger = Ledger(zone, hour)
    back = due_at(day, zone, hour) + timedelta(minutes=40)
    ledger.look(back - timedelta(days=5))
    before = set(ledger.taken)
    ledger.look(back)
    assert set(ledger.taken) - before <= {back.astimezone(ZoneInfo(zone)).date()}


def test_before_the_hour_nothing_is_due_and_until_midnight_today_is() -> None:
    def due(local: str) -> bool:
        moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/New_York"))
        found = today(moment, "America/New_York", 7)
        assert found.day == date(2026, 3, 2)
        return found.due

    assert not due("2026-03-02T00:00")
    assert not due("2026-03-02T06:59:59.999999")
    assert due("2026-03-02T07:00")
    assert due("2026-03-02T23:59:59")


def test_a_person_and_a_day_make_the_key() -> None:
    assert key(7, date(2026, 3, 2)) == "summary:7:2026-03-02"


# --- the words ------------------------------------------------------------------------------------------------------

HOME = "https://desk.acme.example"
FIRST = Listed(
    number="SC-001",
    title="Insulation, floors 1 to 4",
    vendor="Keswick Insulation",
    project="1001 Headquarters",
    amount=Decimal("15500.50"),
    sent_by="Paula Admin",
    age=3,
    submission=3,
    link=f"{HOME}/accountant_review?commitment=17",
)
SECOND = replace(
    FIRST, number="SC-002", title="Roof", submission=1, age=1, mine=True, link=f"{HOME}/accountant_review?commitment=18"
)
FAILED = replace(
    FIRST,
    number="SC-003",
    title="Doors",
    submission=1,
    error="3140 There is an invalid reference.\nLook at the vendor.",
    link=f"{HOME}/accountant_review?commitment=19",
)
CONTENTS = Contents(
    company="Acme Builders",
    day=date(2026, 3, 2),
    hour=7,
    waiting=(FIRST, SECOND),
    failed=(FAILED,),
    review_link=f"{HOME}/accountant_review",
    settings_link=f"{HOME}/settings",
)
LINKS = [FIRST.link, SECOND.link, FAILED.link, CONTENTS.review_link, CONTENTS.settings_link]


def test_the_subject_is_exactly_that_of_the_domain() -> None:
    assert compose(CONTENTS).subject == SUBJECT == "ERP Integrations Daily Summary"


def test_it_lists_all_that_waits_and_then_what_failed_each_with_its_facts_and_its_link() -> None:
    assert compose(CONTENTS).text == (
        "2 commitments wait for acceptance, and 1 commitment failed to export. (2026-03-02)\n"
        "\n"
        "Waiting for acceptance, oldest first\n"
        "\n"
        "1. SC-001 Insulation, floors 1 to 4\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Paula Admin\n"
        "    Age: 3 business days, re-sent × 2\n"
        "    https://desk.acme.example/accountant_review?commitment=17\n"
        "\n"
        "2. SC-002 Roof\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Paula Admin\n"
        "    Age: 1 business day\n"
        "    Four eyes: You created or sent it, so another approver accepts it.\n"
        "    https://desk.acme.example/accountant_review?commitment=18\n"
        "\n"
        "Failed to export\n"
        "\n"
        "1. SC-003 Doors\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Paula Admin\n"
        "    Age: 3 business days\n"
        "    QuickBooks says: 3140 There is an invalid reference.\n"
        "        Look at the vendor.\n"
        "    https://desk.acme.example/accountant_review?commitment=19\n"
        "\n"
        "Open Accountant Review: https://desk.acme.example/accountant_review\n"
        "\n"
        "You get this summary once a day from 07:00 on, while at least one commitment waits for you.\n"
        "\n"
        "Unsubscribe in your settings: https://desk.acme.example/settings\n"
        "\n"
        "Sent by the commitment desk of Acme Builders.\n"
    )


@pytest.mark.parametrize(
    ("good", "words", "before"),
    [
        (True, "The books were checked in the night to 2026-03-02: they hold together.", "You get this summary"),
        (False, "The books were checked in the night to 2026-03-02, and something does not hold together. Ask whoever "
                "runs the desk to look at once: manage.py check says what and where.", "Waiting for acceptance"),
    ],
)  # fmt: skip
def test_it_says_what_the_check_of_the_night_found_first_when_it_is_bad(good: bool, words: str, before: str) -> None:
    mail = compose(replace(CONTENTS, books=Books(date(2026, 3, 2), good)))
    assert f"\n\n{words}\n\n{before}" in mail.text
    assert words in " ".join(Page(mail.html).words.split())


def test_the_html_says_the_same_as_the_text() -> None:
    mail = compose(CONTENTS)
    said = " ".join(Page(mail.html).words.split())
    for line in mail.text.splitlines():
        words = line.strip().removeprefix("1. ").removeprefix("2. ").partition(": https:")[0]
        assert words in said or words in LINKS
    assert Page(mail.html).links == LINKS


def test_the_html_is_readable_on_a_phone_and_needs_nothing_from_outside() -> None:
    html = compose(CONTENTS).html
    page = Page(html)
    assert ("name", "viewport") in page.attributes
    assert ("lang", "en") in page.attributes
    assert not {"img", "script", "style", "link", "table", "iframe", "form"} & set(page.tags)
    assert "max-width:560px" in html
    assert html.count("overflow-wrap:anywhere") >= 3
    assert "url(" not in html


def test_what_is_not_there_is_not_mentioned() -> None:
    mail = compose(replace(CONTENTS, waiting=(SECOND,), failed=()))
    assert mail.text.startswith("1 commitment waits for acceptance. (2026-03-02)\n")
    for absent in ("Failed to export", "re-sent", "QuickBooks says"):
        assert absent not in mail.text + mail.html


def test_what_failed_alone_is_news_alone_and_one_resend_is_one() -> None:
    mail = compose(replace(CONTENTS, waiting=(), failed=(replace(FAILED, submission=2),)))
    assert mail.text.startswith("1 commitment failed to export. (2026-03-02)\n")
    assert "Age: 3 business days, re-sent × 1\n" in mail.text


@pytest.mark.usefixtures("elsewhere")
def test_the_moment_is_in_utc_wherever_the_machine_stands() -> None:
    for day, hour in ((date(2026, 3, 2), 7), (date(2026, 3, 28), 23)):
        assert due_at(day, "America/Nuuk", hour).tzinfo is UTC


def test_the_preview_of_an_empty_one_says_that_nothing_waits() -> None:
    mail = compose(replace(CONTENTS, waiting=(), failed=()))
    assert mail.text.startswith("Nothing waits for acceptance. (2026-03-02)\n")
    assert "oldest first" not in mail.text


@given(st.text() | st.just(HOSTILE))
def test_nothing_typed_adds_a_tag_a_link_or_a_line_of_the_mail(text: str) -> None:
    def typed(words: str) -> Contents:
        one = replace(FAILED, number=words, title=words, vendor=words, project=words, sent_by=words, error=words)
        return replace(CONTENTS, company=words, waiting=(one,), failed=(one,))

    mail, plain = compose(typed(text)), compose(typed("x"))
    mail.text.encode()
    mail.html.encode()
    page = Page(mail.html)
    harmless = {"br", "span"}  # what is empty is not mentioned, one of several lines has breaks
    assert [tag for tag in page.tags if tag not in harmless] == [
        tag for tag in Page(plain.html).tags if tag not in harmless
    ]
    assert page.links == [FAILED.link, FAILED.link, CONTENTS.review_link, CONTENTS.settings_link]
    assert mail.text.count("://") == 4

    def outside(told: str) -> list[str]:
        return [line for line in told.split("\n") if line and not line.startswith("    ")]

    assert len(outside(mail.text)) == len(outside(plain.text))

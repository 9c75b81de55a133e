"""The company's settings as they are typed: what is right is stored in one form, what is wrong is named with its cure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import settings
from core.settings import SETTINGS, read, reason_code, reason_text
from core.typed import Wrong

RIGHT = {
    "name": " Acme  Builders ",
    "time_zone": "Europe/Berlin",
    "business_days": [4, 0, 0, 2],
    "business_start_minute": time(7, 30),
    "business_end_minute": time(16),
    "summary_hour": 6,
    "mail_waiting": False,
    "mail_rejected": True,
    "mail_synced": True,
    "mail_export_failed": False,
    "mail_commented": True,
    "mail_asked": False,
    "mail_answered": True,
    "four_eyes": True,
}
STORED = RIGHT | {
    "name": "Acme  Builders",
    "business_days": "024",
    "business_start_minute": 450,
    "business_end_minute": 960,
}


def test_every_setting_is_stored_in_one_form() -> None:
    assert set(RIGHT) == {setting.name for setting in SETTINGS}
    assert read(RIGHT) == (STORED, ())


@pytest.mark.parametrize(
    ("name", "raw", "sentence"),
    [
        ("name", "", "Company name is empty. Fill it in."),
        (
            "name",
            " \u200b ",
            "Company name has a character that cannot be kept (U+200B). Delete it and type the text again.",
        ),
        ("name", "x" * 101, "Company name has 101 characters. Shorten it to 100 or fewer."),
        (
            "name",
            "A\x00B",
            "Company name has a character that cannot be kept (U+0000). Delete it and type the text again.",
        ),
        ("time_zone", "Mars/Olympus", "Time zone is not in the list. Pick the one your office is in."),
        ("time_zone", "../../etc/passwd", "Time zone is not in the list. Pick the one your office is in."),
        ("time_zone", "", "Time zone is not in the list. Pick the one your office is in."),
        ("time_zone", None, "Time zone is not in the list. Pick the one your office is in."),
        ("time_zone", ["UTC"], "Time zone is not in the list. Pick the one your office is in."),
        ("business_days", [], "Business days are empty. Pick at least one day of the week."),
        ("business_days", None, "Business days are empty. Pick at least one day of the week."),
        ("business_days", [0, 7], "Business days are not days of the week. Pick them again."),
        ("business_days", "Monday", "Business days are not days of the week. Pick them again."),
        ("business_start_minute", None, "Business hours from is not a time of day. Write it like 08:00."),
        ("business_end_minute", "17:00", "Business hours to is not a time of day. Write it like 08:00."),
        ("summary_hour", 24, "Hour of the Daily Summary takes an hour from 0 to 23."),
        ("summary_hour", -1, "Hour of the Daily Summary takes an hour from 0 to 23."),
        ("summary_hour", None, "Hour of the Daily Summary takes an hour from 0 to 23."),
        ("summary_hour", True, "Hour of the Daily Summary takes an hour from 0 to 23."),
        ("mail_rejected", None, "Mail when a commitment is rejected is on or off."),
        ("four_eyes", None, "Four eyes is on or off."),
        ("four_eyes", "", "Four eyes is on or off."),
    ],
)
def test_what_is_wrong_is_named_with_its_field_and_its_cure(name: str, raw: Any, sentence: str) -> None:
    values, problems = read(RIGHT | {name: raw})
    assert name not in values
    assert [problem.field for problem in problems] == [name]
    assert problems[0].sentence == sentence


@pytest.mark.parametrize(
    ("name", "raw", "stored"),
    [
        ("summary_hour", 0, 0),
        ("summary_hour", 23, 23),
        ("business_days", [6], "6"),
        ("business_end_minute", time(0, 1), 1),
    ],
)
def test_the_first_and_the_last_that_can_be_typed_are_taken(name: str, raw: Any, stored: Any) -> None:
    assert read({name: raw}) == ({name: stored}, ())


def test_business_hours_may_be_of_one_minute() -> None:
    assert read({"business_start_minute": time(0), "business_end_minute": time(0, 1)})[1] == ()


def test_everything_that_is_wrong_is_said_at_once() -> None:
    _, problems = read(RIGHT | {"name": "", "business_days": [], "summary_hour": 99})
    assert [problem.field for problem in problems] == ["name", "business_days", "summary_hour"]


@pytest.mark.parametrize(("begin", "end"), [(time(17), time(8)), (time(8), time(8)), (time(0), time(0))])
def test_the_day_closes_after_it_opens(begin: time, end: time) -> None:
    _, problems = read({"business_start_minute": begin, "business_end_minute": end})
    assert [(problem.field, problem.sentence) for problem in problems] == [
        ("business_end_minute", "Business hours to must be later than from. Correct one of them.")
    ]


@given(st.sampled_from(settings.time_zones()))
def test_every_time_zone_that_is_offered_is_one_and_is_taken(name: str) -> None:
    assert ZoneInfo(name).key == name
    assert settings.time_zone(name) == name


@pytest.mark.parametrize(("raw", "code"), [("c4", "C4"), (" X9 ", "X9"), ("ABCDEFGH", "ABCDEFGH"), ("7", "7")])
def test_a_reason_code_is_stored_in_capitals(raw: str, code: str) -> None:
    assert reason_code(raw) == code


@pytest.mark.parametrize("raw", ["", " ", None, "ABCDEFGHI", "C-4", "C 4", "Ä1", "C\u200b4", "C4\n1", "١", "ß", "ﬁ"])
def test_a_reason_code_is_1_to_8_letters_and_digits(raw: Any) -> None:
    with pytest.raises(Wrong, match="takes 1 to 8 letters"):
        reason_code(raw)


@pytest.mark.parametrize("raw", ["", "  ", None, "\u200b", "x" * 101, "a\x07b", "right\u202eleft", "two\nlines"])
def test_a_reason_says_something_that_can_be_read(raw: Any) -> None:
    with pytest.raises(Wrong):
        reason_text(raw)


@pytest.mark.parametrize(
    ("read_one", "raw", "sentence"),
    [
        (reason_code, "C-4", "takes 1 to 8 letters (A to Z) and digits, such as C4."),
        (reason_text, " ", "is empty. Say in a few words what the reason means."),
        (reason_text, "x" * 101, "has 101 characters. Shorten it to 100 or fewer."),
    ],
)
def test_what_is_no_reason_is_refused_with_the_cure(read_one: Callable[[Any], str], raw: str, sentence: str) -> None:
    with pytest.raises(Wrong) as wrong:
        read_one(raw)
    assert str(wrong.value) == sentence


def test_a_reason_may_be_as_long_as_its_column() -> None:
    assert reason_text("x" * 100) == "x" * 100


def test_time_zones_are_offered_in_order_without_those_that_are_no_places() -> None:
    offered = settings.time_zones()
    assert offered[-1] == "UTC"
    assert list(offered[:-1]) == sorted(offered[:-1])
    assert {"Europe/Berlin", "America/New_York"} < set(offered)
    assert [name for name in offered if name.startswith(("Etc/", "SystemV/"))] == []
    assert [name for name in offered[:-1] if "/" not in name] == []


@given(st.text())
def test_no_text_passes_as_a_code_that_does_not_fit_the_column(raw: str) -> None:
    try:
        code = reason_code(raw)
    except Wrong:
        return
    assert 1 <= len(code) <= 8
    assert code.isascii()
    assert code.isalnum()

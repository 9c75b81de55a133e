"""The company's settings as they are typed: what is right is stored in one form, what is wrong is named with its cure."""

from __future__ import annotations

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
        ("name", " \u200b ", "Company name has a character that cannot be kept (U+200B)."),
        ("name", "x" * 101, "Company name has 101 characters. Shorten it to 100 or fewer."),
        ("name", "A\x00B", "Company name has a character that cannot be kept (U+0000)."),
        ("time_zone", "Mars/Olympus", "Time zone is not in the list."),
        ("time_zone", "../../etc/passwd", "Time zone is not in the list."),
        ("time_zone", "", "Time zone is not in the list."),
        ("time_zone", None, "Time zone is not in the list."),
        ("time_zone", ["UTC"], "Time zone is not in the list."),
        ("business_days", [], "Business days are empty. Pick at least one day of the week."),
        ("business_days", None, "Business days are empty. Pick at least one day of the week."),
        ("business_days", [0, 7], "Business days are not days of the week."),
        ("business_days", "Monday", "Business days are not days of the week."),
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
    assert problems[0].sentence.startswith(sentence)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    _, problems = read(RIGHT | {"name": "", "business_days": [], "summary_hour": 99})
    assert [problem.field for problem in problems] == ["name", "business_days", "summary_hour"]


@pytest.mark.parametrize(("begin", "end"), [(time(17), time(8)), (time(8), time(8)), (time(0), time(0))])
def test_the_day_closes_after_it_opens(begin: time, end: time) -> None:
    _, problems = read({"business_start_minute": begin, "business_end_minute": end})
    assert [problem.sentence for problem in problems] == [
        "Business hours to must be later than from. Correct one of them."
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


@given(st.text())
def test_no_text_passes_as_a_code_that_does_not_fit_the_column(raw: str) -> None:
    try:
        code = reason_code(raw)
    except Wrong:
        return
    assert 1 <= len(code) <= 8
    assert code.isascii()
    assert code.isalnum()

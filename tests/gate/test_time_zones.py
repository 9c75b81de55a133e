"""The time zone that a company is offered first."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from core import settings
from gate import time_zones


@pytest.mark.parametrize(
    ("machine", "guessed"),
    [
        ("America/New_York", "America/New_York"),
        ("America/Detroit", "America/New_York"),  # the same clock
        ("America/Chicago", "America/Chicago"),
        ("America/Phoenix", "America/Phoenix"),
        ("Europe/Vienna", "Europe/Berlin"),
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("UTC", "UTC"),
    ],
)
def test_the_guess_keeps_the_machines_clock(machine: str, guessed: str) -> None:
    assert time_zones.guess(ZoneInfo(machine)) == guessed


def test_this_machines_own_zone_is_in_the_list() -> None:
    assert time_zones.guess() in settings.time_zones()


def test_the_list_holds_places_that_exist() -> None:
    names = settings.time_zones()
    assert {"America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "UTC"} <= set(names)
    assert len(names) == len(set(names)) > 300
    assert not [name for name in names if name.startswith("Etc/")]

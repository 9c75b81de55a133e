"""How the commitments of the sample company fared: stories as data, and the days on which their steps happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from data.sample.lists import TIME_ZONE


@dataclass(frozen=True)
class Story:
    """The steps after the creation, in order. `stopped` begins with something that preflight objects to."""

    steps: tuple[str, ...]
    private: bool = False
    stopped: bool = False


def _story(words: str, **kind: bool) -> Story:
    return Story(tuple(words.split()), **kind)


# The first is the one that the tutorial walks; the first seven end in the seven ERP statuses.
STORIES = (
    _story("send reject"),
    _story("send"),
    _story("send accept exported"),
    _story("send accept"),
    _story("send accept failed"),
    _story("send retrieve"),
    _story("", stopped=True),
    _story("send reject comment fix resend"),
    _story("send accept exported", private=True),
    _story("send reject fix resend accept exported"),
    _story("approve send accept exported"),
    _story("send accept failed retry exported"),
    _story("send reject fix resend reject"),
    _story("send retrieve fix resend accept exported"),
    _story("send accept withdraw accept exported"),
    _story("send reject fix resend reject fix resend accept exported"),
    _story("send accept failed reject"),
    _story("send accept exported unlink"),
    _story("", stopped=True),
    _story("send reject give_up"),
    _story("approve send comment ask"),
    _story("send ask answer accept exported"),
    _story("approve"),
    _story("send reject undo reject fix resend accept exported"),
)

# Days since the last step happened, by that step; a story that has ended may have done so at any time.
AGE: dict[str, tuple[float, float]] = {
    "create": (1, 60),
    "approve": (0, 15),
    "send": (0, 9),
    "ask": (0, 2),
    "resend": (0, 6),
    "accept": (0, 1),
    "failed": (0, 4),
    "reject": (0, 17),
    "retrieve": (1, 25),
}
# Days from one step to the next; what is shorter than an hour follows at once and not only in office hours.
GAP: dict[str, tuple[float, float]] = {
    "approve": (1, 12),
    "send": (0.2, 6),
    "accept": (0.1, 5),
    "reject": (0.1, 6),
    "fix": (0.1, 5),
    "resend": (0.004, 0.03),
    "exported": (0.003, 0.03),
    "failed": (0.003, 0.03),
    "retry": (0.1, 2),
    "withdraw": (0.01, 0.03),
    "undo": (0.001, 0.002),
    "comment": (0.05, 1),
    "ask": (0.1, 2),
    "answer": (0.1, 1.5),
    "retrieve": (0.1, 3),
    "unlink": (5, 30),
    "give_up": (3, 15),
}
AT_ONCE = 1 / 24
FRIDAY = 4
OPENS, CLOSES = 8, 17  # office hours on the company's clock
LONGEST_STORY = 60  # days kept free at the start of the history


def moments(chance: Random, story: Story, now: datetime, days: int) -> list[datetime]:
    """When it was created and when each step happened: rising, in office hours, none after `now` (aware, UTC)."""
    steps = ("create", *story.steps)
    oldest = max(4, days - LONGEST_STORY)
    shortest, longest = AGE.get(steps[-1], (3, oldest))
    at = _office_hours(chance, now - timedelta(days=chance.uniform(shortest, longest)))
    found = [at]
    for step in reversed(story.steps):
        gap = chance.uniform(*GAP[step])
        at -= timedelta(days=gap)
        at = at if gap < AT_ONCE else _office_hours(chance, at)
        found.append(at.replace(microsecond=0))
    return found[::-1]


def _office_hours(chance: Random, at: datetime) -> datetime:
    """The moment itself, or one on the last day before it on which the office was open."""
    local = at.astimezone(ZoneInfo(TIME_ZONE))
    day = local - timedelta(days=1) if local.hour < OPENS else local
    day -= timedelta(days=max(0, day.weekday() - FRIDAY))
    if day.date() != local.date() or local.hour >= CLOSES:
        local = day.replace(hour=chance.randrange(OPENS, CLOSES))
    return local.replace(second=0, microsecond=0).astimezone(UTC)


def rounds(story: Story) -> int:
    """How often the project has something to mend: each rejection that stood, and each retrieval.

    After a failed export there is nothing to mend.
    """
    return sum(
        step == "retrieve" or (step == "reject" and before != "failed")
        for before, step in zip(("create", *story.steps), story.steps, strict=False)
    ) - story.steps.count("undo")

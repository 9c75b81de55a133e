"""How long accounting's questions wait for their answers, in Rejection Metrics."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from core.transitions import Action
from data import commands
from data.desk import Desk
from data.queries import metrics
from tests import golden_metrics as golden
from tests.cast import Cast, Clock
from tests.data.test_metrics import MARCH, values
from tests.pages.story import Story


def test_how_long_a_question_waited_for_its_answer(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    """Asked on Friday 6 March at 16:00 and answered on Monday 9 March at 09:00 in New York: 64 hours that passed, as the
    clocks go forward on Sunday, and 1 + 1 business hours. The second was asked and answered within 2 hours on Tuesday;
    the third ended with its submission and counts nowhere."""
    story = Story(any_desk, cast)
    times = {
        "SC-001": (datetime(2026, 3, 6, 21, tzinfo=UTC), datetime(2026, 3, 9, 13, tzinfo=UTC)),
        "SC-002": (datetime(2026, 3, 10, 14, tzinfo=UTC), datetime(2026, 3, 10, 16, tzinfo=UTC)),
        "SC-003": (datetime(2026, 3, 11, 14, tzinfo=UTC), None),
    }
    for number, (asked_at, answered_at) in times.items():
        key = story.sent(number)
        clock.at = asked_at
        commands.ask(any_desk, cast.caller("anna"), key, "Which floor is it?")
        clock.at = answered_at or asked_at + timedelta(hours=1)
        if answered_at:
            commands.answer(any_desk, cast.caller("paula"), key, "The first.")
        else:
            story.act("anna", key, Action.ACCEPT, reference=number)
    clock.at = golden.NOW
    found = values(metrics.figures(any_desk, cast.caller("carla"), MARCH))
    assert found["answer_time_median"] == (golden.hours(33), 2)
    assert found["answer_time_p90"] == (golden.hours(57, 48), 2)
    assert found["answer_time_business_median"] == (golden.hours(2), 2)
    assert values(metrics.figures(any_desk, cast.caller("mark"), MARCH))["answer_time_median"] == (golden.hours(33), 2)
    of_alan = replace(MARCH, approver=(cast.person["alan"],))
    assert values(metrics.figures(any_desk, cast.caller("carla"), of_alan))["answer_time_median"] == (None, 0)

"""Rejection Metrics answer the same however much of what they count is packed, and nobody is shown what was hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import Session, col

from core.metrics import PREVENTED_BY, Dimension
from data import auditing, commands, metrics_held, metrics_packs, tables
from data.chain import WritingSession
from data.desk import Desk
from data.metrics_records import TYPES
from data.queries import metrics
from tests import golden_metrics as golden
from tests.asked import asking
from tests.cast import Cast, Clock, header
from tests.data import test_metrics as by_hand
from tests.kept import Kept
from tests.metrics_tales import Asked, SlowCount


@pytest.fixture
def told(any_desk: Desk, cast: Cast, clock: Clock, kept: Kept) -> Desk:
    kept.fill("told", any_desk, partial(by_hand.tell_all, any_desk, cast, clock))
    clock.at = golden.NOW
    return any_desk


def pack(desk: Desk) -> int:
    with desk.writing() as session:
        return metrics_packs.pack(session)


@pytest.mark.parametrize("packed", ["after every step", "after every third step"])
def test_the_answers_are_the_same_however_much_of_it_is_packed(
    any_desk: Desk, cast: Cast, clock: Clock, packed: str
) -> None:
    with any_desk.writing() as session:
        session.add(tables.Holiday(day=golden.HOLIDAY, name="A holiday"))
    steps = count(1)

    def after_each() -> None:
        if packed == "after every step" or next(steps) % 3 == 0:
            pack(any_desk)

    by_hand.Teller(any_desk, cast, clock, after_each).tell(golden.TALES)
    by_hand.test_the_figures_are_those_worked_out_by_hand(any_desk, cast)
    by_hand.test_the_bars_are_those_worked_out_by_hand(any_desk, cast)
    by_hand.test_the_rates_are_those_worked_out_by_hand(any_desk, cast)
    assert [rule for rule in auditing.audit(any_desk) if rule.label == "Metrics" and rule.found] == []
    pack(any_desk)
    assert (pack(any_desk), [rule for rule in auditing.audit(any_desk) if rule.found]) == (0, [])


def test_everything_at_once_is_what_each_question_answers(told: Desk, cast: Cast) -> None:
    mark, year = cast.caller("mark"), replace(by_hand.MARCH, begin=date(2025, 4, 1))
    for dimension in Dimension:
        found = metrics.everything(told, mark, by_hand.MARCH, year, dimension)
        assert found.figures == metrics.figures(told, mark, by_hand.MARCH)
        assert found.months == metrics.by_month(told, mark, year)
        assert found.reasons == metrics.reasons(told, mark, by_hand.MARCH)
        assert found.ageing == metrics.ageing(told, mark, by_hand.MARCH)
        assert found.rates == metrics.rates_by(told, mark, by_hand.MARCH, dimension)


def test_what_becomes_private_leaves_the_figures_at_once_packed_or_not(told: Desk, cast: Cast, clock: Clock) -> None:
    """B is synced, and still it may be hidden; Mark may see the project and is on no list."""
    pack(told)
    mark, rejected_before = cast.caller("mark"), len(metrics.rejections(told, cast.caller("mark"), by_hand.MARCH).rows)
    with told.reading() as session:
        key, version = session.execute(
            select(col(tables.Commitment.id), col(tables.Commitment.version)).where(
                col(tables.Commitment.number) == "B"
            )
        ).one()
    commands.save(told, cast.caller("paula"), key, version, header={"private": True})
    left = [tale for tale in golden.TALES if tale.project == "HQ" and tale.number != "B"]
    slow = SlowCount(left, Asked(golden.BEGIN, golden.END), golden.CALENDAR, golden.NOW).figures()
    assert by_hand.values(metrics.figures(told, mark, by_hand.MARCH)) == slow
    assert pack(told) == 1
    assert by_hand.values(metrics.figures(told, mark, by_hand.MARCH)) == slow
    assert len(metrics.rejections(told, mark, by_hand.MARCH).rows) == rejected_before - 2
    assert (
        by_hand.values(metrics.figures(told, cast.caller("carla"), by_hand.MARCH)) == golden.MARCH
    )  # Admin on every project


def packs_read(desk: Desk, cast: Cast) -> int:
    """Of how many packs the contents are read when Carla, who sees all, looks at March."""
    with asking(desk.engine) as asked:
        metrics.everything(desk, cast.caller("carla"), by_hand.MARCH, by_hand.MARCH, Dimension.PROJECT)
    return sum("metrics_pack.approver" in one.statement for one in asked)


def test_a_pack_is_read_once_and_again_when_it_was_packed_anew(told: Desk, cast: Cast) -> None:
    pack(told)
    assert packs_read(told, cast) > 0
    assert packs_read(told, cast) == 0
    with told.engine.begin() as connection:
        connection.execute(text("UPDATE submission SET sent_by = sent_by WHERE commitment_id = 1"))
    assert pack(told) == 1
    assert packs_read(told, cast) == 0  # the same records as before
    with told.engine.begin() as connection:
        connection.execute(text("UPDATE commitment SET private = true WHERE number = 'B'"))
    whole = packs_read(told, cast)
    assert (whole, pack(told)) == (0, 1)
    assert packs_read(told, cast) > 0
    assert by_hand.values(metrics.figures(told, cast.caller("carla"), by_hand.MARCH)) == golden.MARCH


def test_other_business_hours_count_anew_what_was_read_before(told: Desk, cast: Cast) -> None:
    pack(told)
    before = by_hand.values(metrics.figures(told, cast.caller("carla"), by_hand.MARCH))
    with told.engine.begin() as connection:
        connection.execute(text("UPDATE company SET business_end_minute = business_start_minute + 60"))
    after = by_hand.values(metrics.figures(told, cast.caller("carla"), by_hand.MARCH))
    changed = {name for name in before if before[name] != after[name]}
    assert changed
    assert all("_business_" in name for name in changed)


def test_a_run_that_would_take_too_much_memory_is_read_each_time(
    told: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(told)
    monkeypatch.setattr(metrics_held, "MOST", 0)
    monkeypatch.setattr(metrics_held, "_runs", {})
    assert packs_read(told, cast) == packs_read(told, cast) > 0
    by_hand.test_the_figures_are_those_worked_out_by_hand(told, cast)


def test_a_pack_whose_digest_is_that_of_another_is_found(told: Desk) -> None:
    pack(told)
    with told.engine.begin() as connection:
        connection.execute(text("UPDATE metrics_pack SET digest = commitment WHERE kind = 'decision' AND month = 674"))
    found = [one for rule in auditing.audit(told) for one in rule.found]
    assert found == ["the decisions of 2026-03 are not those of the submissions"]


def test_it_is_packed_as_soon_as_there_is_much_and_not_before(
    told: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = len(golden.TALES)
    monkeypatch.setattr(metrics_packs, "MANY", sent + 1)
    assert metrics_packs.pack_when_many(told) == 0
    monkeypatch.setattr(metrics_packs, "MANY", sent)
    assert metrics_packs.pack_when_many(told) == sent
    assert metrics_packs.pack_when_many(told) == 0


def others_act(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[bool]:
    """As soon as packs were made for the first time; gives of each time whether others had to wait with what they write."""
    under_the_lock: list[bool] = []
    made = metrics_packs._made

    def make(session: Session, basis: Any) -> Any:
        found = made(session, basis)
        under_the_lock.append(isinstance(session, WritingSession))
        if len(under_the_lock) == 1:
            act()
        return found

    monkeypatch.setattr(metrics_packs, "_made", make)
    return under_the_lock


def test_packs_are_made_while_others_can_write(told: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    first = commands.create(
        told, cast.caller("paula"), type=TYPES[0], project_id=cast.project["HQ"], header=header(cast)
    )
    under_the_lock = others_act(
        monkeypatch,
        lambda: commands.save(told, cast.caller("paula"), first.commitment_id, first.version, header={"title": "Roof"}),
    )
    assert metrics_packs.pack_in_chunks(told) == len(golden.TALES)
    assert under_the_lock == [False]
    assert [rule for rule in auditing.audit(told) if rule.found] == []
    by_hand.test_the_figures_are_those_worked_out_by_hand(told, cast)


def test_what_changes_while_packs_are_made_is_packed_as_it_is_then(
    told: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hide() -> None:
        with told.engine.begin() as connection:
            connection.execute(text("UPDATE commitment SET private = true WHERE number = 'B'"))

    under_the_lock = others_act(monkeypatch, hide)
    assert metrics_packs.pack_in_chunks(told) == len(golden.TALES)
    assert under_the_lock == [False, True]
    assert [rule for rule in auditing.audit(told) if rule.found] == []
    by_hand.test_the_figures_are_those_worked_out_by_hand(told, cast)


def test_what_another_process_packs_while_packs_are_made_is_not_overwritten(
    told: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say(statement: str) -> None:
        with told.engine.begin() as connection:
            connection.execute(text(statement))

    def another_packs_and_one_is_changed_again() -> None:
        say("UPDATE commitment SET private = true WHERE number = 'B'")
        pack(told)
        say(
            "UPDATE submission SET sent_by = sent_by "
            "WHERE commitment_id = (SELECT id FROM commitment WHERE number = 'A')"
        )

    pack(told)
    say("UPDATE commitment SET private = true WHERE number = 'A'")
    under_the_lock = others_act(monkeypatch, another_packs_and_one_is_changed_again)
    assert (metrics_packs.pack_in_chunks(told), under_the_lock) == (1, [False, True, True])
    assert [rule for rule in auditing.audit(told) if rule.found] == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # on SQLite there is one writer at a time
def test_what_is_decided_while_somebody_packs_is_counted(told: Desk, cast: Cast) -> None:
    """Who packs does not wait for an open transaction, and leaves what it is changing for the next time."""
    pack(told)
    touch = text("UPDATE submission SET decided_by = decided_by WHERE commitment_id = :key")
    with told.engine.connect() as other:
        other.execute(touch, {"key": 1})
        other.commit()
        other.execute(touch, {"key": 1})
        assert pack(told) == 0
        other.commit()
    assert pack(told) == 1


def test_a_pack_that_says_something_else_is_found(told: Desk) -> None:
    pack(told)
    wrong = "UPDATE metrics_pack SET project = commitment WHERE kind = 'decision' AND month = 674"
    with told.engine.begin() as connection:
        connection.execute(text(wrong))
    found = [fault for rule in auditing.audit(told) for fault in rule.found]
    assert found == ["the decisions of 2026-03 are not those of the submissions"]


def test_what_is_preventable_stands_in_the_packs() -> None:
    """Whoever changes what a rule prevents, or what a type is, writes a migration that notes every commitment as
    changed (as 0011 does), and then this."""
    assert sorted(PREVENTED_BY) == ["A2", "C1", "D1", "J1", "N1", "N2", "R1", "S1", "T1", "V1"]
    assert [kind.value for kind in TYPES] == ["subcontract", "purchase_order"]

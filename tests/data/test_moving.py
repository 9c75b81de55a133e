"""A desk moves from SQLite to PostgreSQL and back without losing a row, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel

from core.refusal import Refused
from core.transitions import Action
from data import auditing, moving, sample, schema
from data.desk import Desk, open_desk
from tests.cast import Cast, Clock, settle
from tests.data.test_auditing import lives
from tests.data.test_chain import by_hand
from tests.pages.story import Story


@pytest.fixture
def other(postgresql_url: str, desk: Desk, clock: Clock) -> Iterator[Desk]:
    """An empty PostgreSQL database, with the same key."""
    made = open_desk(postgresql_url, now=clock, data_folder=desk.data_folder, history_key=desk.key_file)
    yield made
    made.engine.dispose()


def count(desk: Desk) -> dict[str, int]:
    with desk.engine.connect() as connection:
        return {
            name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            for name in SQLModel.metadata.tables
            if name not in moving.MADE_ANEW
        }


def test_everything_goes_over_and_back_and_people_go_on_working(
    desk: Desk, cast: Cast, other: Desk, tmp_path: Path, clock: Clock, show: Callable[[int, str, str], None]
) -> None:
    lives(Story(desk, cast))
    before = count(desk)
    told: list[tuple[int, int]] = []
    moved = moving.move(desk, other, lambda *at: told.append(at))
    assert moved.rows == before == count(other)
    assert told[-1] == (sum(before.values()), sum(before.values()))
    with other.engine.connect() as connection:  # what Rejection Metrics count was packed there
        assert connection.execute(text("SELECT count(*) FROM metrics_changed")).scalar_one() == 0
        assert connection.execute(text("SELECT count(*) FROM metrics_pack")).scalar_one() > 0
    assert [rule.words for rule in auditing.audit(other) if rule.found] == []
    story = Story(other, cast)
    key = story.sent("SC-100")
    story.act("anna", key, Action.ACCEPT, reference="SC-100")
    assert [rule.words for rule in auditing.audit(other) if rule.found] == []
    back = open_desk(f"sqlite:///{tmp_path}/back.db", now=clock, history_key=desk.key_file)
    assert moving.move(other, back).rows == count(other)
    assert [rule.words for rule in auditing.audit(back) if rule.found] == []
    Story(back, cast).sent("SC-101")
    back.engine.dispose()
    show(10, "a desk moved from SQLite to PostgreSQL and back, each row compared as the program reads it", "identical")


def test_the_sample_company_goes_over(desk: Desk, other: Desk) -> None:
    sample.fill(desk, commitments=20)
    assert moving.move(desk, other).rows["commitment"] == 20
    assert [rule.words for rule in auditing.audit(other) if rule.found] == []


def test_a_database_with_rows_is_not_moved_to(desk: Desk, cast: Cast, other: Desk) -> None:
    schema.upgrade(other.engine)
    settle(other)
    before = count(other)
    with pytest.raises(Refused, match="The database to move to is not empty: company has rows"):
        moving.move(desk, other)
    assert count(other) == before


@pytest.mark.parametrize("statement", ["UPDATE alembic_version SET version_num = '0006'", "DROP TABLE alembic_version"])
def test_a_desk_of_another_schema_and_another_programs_tables_are_left_alone(
    desk: Desk, cast: Cast, other: Desk, statement: str
) -> None:
    with other.engine.begin() as connection:
        connection.execute(text(statement))
    before = count(other)
    with pytest.raises(Refused, match="The database to move to is not empty: it holds the table"):
        moving.move(desk, other)
    assert count(other) == before


def test_books_that_do_not_hold_together_are_not_moved(desk: Desk, cast: Cast, other: Desk) -> None:
    lives(Story(desk, cast))
    by_hand(desk, "UPDATE event SET details = '{}' WHERE kind = 'reject'")
    with pytest.raises(Refused, match="nothing was moved"):
        moving.move(desk, other)
    assert count(other)["company"] == 0


def test_a_row_that_comes_back_otherwise_leaves_nothing_there(
    desk: Desk, cast: Cast, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    lives(Story(desk, cast))
    copy = moving._copy

    def spoiled(old: object, new: object, progress: object) -> object:
        done = copy(old, new, progress)  # type: ignore[arg-type]
        new.execute(text("UPDATE sov_line SET amount = amount + 1 WHERE id = 3"))  # type: ignore[attr-defined]
        return done

    monkeypatch.setattr(moving, "_copy", spoiled)
    with pytest.raises(Refused, match="Row 3 of sov_line is not there as it was"):
        moving.move(desk, other)
    assert {name: rows for name, rows in count(other).items() if rows} == {"erp_connection": 1}


def test_a_schema_that_is_not_todays_is_upgraded_first(tmp_path: Path, other: Desk) -> None:
    old = open_desk(f"sqlite:///{tmp_path}/old.db")
    with pytest.raises(Refused, match="The schema is not made yet"):
        moving.move(old, other)
    old.engine.dispose()

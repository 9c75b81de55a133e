"""Promise 10: what goes in comes out the same, to the cent, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import text

from data import commands
from data.desk import Desk
from data.engine import make_engine
from tests.cast import Cast, Clock, settle
from tests.pages.story import Story

TABLES = ("commitment", "sov_line", "submission", "event", "history_key", "history_link", "mail")
SECRET = {"history_key": {"key_id"}, "history_link": {"link"}, "mail": {"message_id"}}  # made of chance

amounts = some.decimals("-9999999999.99", "9999999999.99", places=2, allow_nan=False)
units = some.tuples(
    some.decimals("0", "99999.99999", places=5, allow_nan=False),
    some.decimals("0", "9999.9999", places=4, allow_nan=False),
)
words = some.text(some.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=40)


@pytest.fixture
def both(sqlite_url: str, postgresql_url: str, clock: Clock, tmp_path: Path) -> Iterator[list[tuple[Desk, Cast]]]:
    pair = [Desk(make_engine(url), now=clock, data_folder=tmp_path) for url in (sqlite_url, postgresql_url)]
    yield [(desk, settle(desk)) for desk in pair]
    for desk in pair:
        desk.engine.dispose()


def typed(cast: Cast, sums: list[Decimal], unit: tuple[Decimal, Decimal], said: str) -> list[dict[str, Any]]:
    code = cast.cost_code["07-200"]
    flat = [
        {"id": None, "cost_code_id": code, "description": said, "amount": amount, "overridden": True} for amount in sums
    ]
    quantity, cost = unit
    return [*flat, {"id": None, "cost_code_id": code, "quantity": quantity, "unit_cost": cost, "uom": "m"}]


def rows(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """As the database gives them, moments and truths in the form of SQLite."""
    found: dict[str, list[dict[str, Any]]] = {}
    with desk.engine.connect() as connection:
        for table in TABLES:
            told = connection.execute(text(f"SELECT * FROM {table} ORDER BY 1")).mappings()
            found[table] = [
                {name: _plain(value) for name, value in row.items() if name not in SECRET.get(table, ())}
                for row in told
            ]
    return found


def _plain(value: Any) -> Any:
    moment = str(value)[:19] if hasattr(value, "isoformat") or str(value)[10:11] == " " else value
    return int(moment) if isinstance(moment, bool) else moment


def test_both_databases_give_back_identical_rows(
    both: list[tuple[Desk, Cast]], scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    (sqlite, _), (postgresql, _) = both
    made = iter(range(1, 10_000))

    @given(sums=some.lists(amounts, min_size=1, max_size=6), unit=units, said=words)
    @settings(max_examples=scale(12, 400), suppress_health_check=list(HealthCheck), database=None)
    def goes_in(sums: list[Decimal], unit: tuple[Decimal, Decimal], said: str) -> None:
        number = f"N-{next(made)}"
        for desk, cast in both:
            story = Story(desk, cast)
            key = story.create(number, lines=[], type="purchase_order", accounting_method="unit")
            version = story.look(key).facts.version
            lines = typed(cast, sums, unit, said)
            commands.save(desk, cast.caller("paula"), key, version, header={"accounting_method": "unit"}, lines=lines)
            kept = [line.amount for line in story.look(key).commitment.lines][: len(sums)]
            assert kept == sums

    goes_in()
    assert rows(sqlite) == rows(postgresql)
    count = sum(len(told) for told in rows(sqlite).values())
    show(
        10,
        f"{scale(12, 400)} made-up schedules of values through the data layer of both databases",
        f"{count:,} rows, all identical",
    )

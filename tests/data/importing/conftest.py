"""Short ways to plan and apply an import as one of the cast."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlmodel import Session, select

from data import importing, tables
from data.desk import Desk
from data.importing import Plan, Report
from tests.cast import Cast

Planner = Callable[..., Plan]
Importer = Callable[..., Report]


@pytest.fixture
def the_desk(request: pytest.FixtureRequest) -> Desk:
    """Whichever of the two desks the test uses."""
    name = "any_desk" if "any_desk" in request.fixturenames else "desk"
    found: Desk = request.getfixturevalue(name)
    return found


@pytest.fixture
def planned(the_desk: Desk, cast: Cast) -> Planner:
    """`planned("paula", data)`: what importing this file would do."""

    def plan(name: str, data: bytes, **chosen: Any) -> Plan:
        return importing.plan(the_desk, cast.caller(name), "file", data, **chosen)

    return plan


@pytest.fixture
def imported(the_desk: Desk, cast: Cast, planned: Planner) -> Importer:
    """`imported("paula", data)`: plans and applies at once."""

    def run(name: str, data: bytes, *, good_rows_only: bool = False, **chosen: Any) -> Report:
        plan = planned(name, data, **chosen)
        return importing.apply(the_desk, cast.caller(name), plan, good_rows_only=good_rows_only)

    return run


@pytest.fixture
def rows(the_desk: Desk) -> Callable[[Any], list[Any]]:
    """`rows(tables.Event)`: all rows of a table, by their keys."""

    def read(table: Any) -> list[Any]:
        with the_desk.reading() as session:
            found = list(_all(session, table))
            session.expunge_all()
            return found

    return read


@pytest.fixture
def everything(the_desk: Desk) -> Callable[[], dict[str, list[str]]]:
    """A picture of every table that an import may write, to prove that nothing was written."""

    def picture() -> dict[str, list[str]]:
        with the_desk.reading() as session:
            return {
                table.__name__: sorted(repr(row.model_dump()) for row in _all(session, table))
                for table in (
                    tables.Commitment, tables.SovLine, tables.Event, tables.Project, tables.Vendor, tables.CostCode,
                    tables.Person, tables.ProjectPermission, tables.ImportMapping, tables.Mail,
                )
            }  # fmt: skip

    return picture


def _all(session: Session, table: Any) -> list[Any]:
    keys = list(table.__table__.primary_key.columns)
    return list(session.exec(select(table).order_by(*keys)).all())

"""Everything that people's acts could have written, to say that nothing of it was."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlmodel import SQLModel

from data.desk import Desk

# What a server writes beside what anybody asks for: who was here when, and what it checks each night.
BESIDES = {"login_session", "sign_in_attempt", "night_check"}


def rows(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but those, by the table's name."""
    with desk.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
            for name, table in SQLModel.metadata.tables.items()
            if name not in BESIDES
        }

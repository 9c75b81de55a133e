"""Brings a database to today's schema."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import SQLModel

from data import tables  # noqa: F401  registers the tables


def upgrade(engine: Engine) -> None:
    SQLModel.metadata.create_all(engine)

"""Run by Alembic for every command, on the connection (and inside the transaction) that data.schema opened."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

from data import tables  # noqa: F401  registers the tables

# render_as_batch stays off: see the first migration.
context.configure(
    connection=context.config.attributes["connection"], target_metadata=SQLModel.metadata, render_as_batch=False
)
context.run_migrations()

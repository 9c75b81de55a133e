"""Indexes by which Rejection Metrics find the decisions, the sends and the exports of a period."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index("submission_decided", "submission", ["decided_at", "outcome"])
    op.create_index("submission_sent", "submission", ["sent_at"])
    exported = sa.text("kind = 'exported'")
    op.create_index("event_exported", "event", ["at"], sqlite_where=exported, postgresql_where=exported)

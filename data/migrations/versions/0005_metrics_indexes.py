"""Indexes that hold all that Rejection Metrics count, so that the wide rows beside them are not read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.drop_index("submission_decided", "submission")
    decided = ["decided_at", "outcome", "commitment_id", "number", "sent_at", "sent_by", "decided_by", "total"]
    op.create_index("submission_decided", "submission", decided)
    op.drop_index("submission_sent", "submission")
    op.create_index("submission_sent", "submission", ["sent_at", "commitment_id", "number", "sent_by"])
    of_commitment = ["commitment_id", "number", "outcome", "sent_at", "sent_by", "decided_at", "decided_by"]
    op.create_index("submission_of_commitment", "submission", of_commitment)
    op.drop_index("ix_finding_submission_id", "finding")
    op.create_index("finding_submission_code", "finding", ["submission_id", "code"])
    op.drop_index("event_exported", "event")
    _exported("event_exported", ["at", "commitment_id", "version", "submission", "kind"])
    _exported("event_exported_before", ["commitment_id", "version"])


def _exported(name: str, columns: list[str]) -> None:
    condition = sa.text("kind = 'exported'")
    op.create_index(name, "event", columns, sqlite_where=condition, postgresql_where=condition)

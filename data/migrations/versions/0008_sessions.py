"""Sessions know from where and with which browser they were begun."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    for column in ("address", "agent"):
        op.get_bind().exec_driver_sql(f"ALTER TABLE login_session ADD COLUMN {column} TEXT DEFAULT '' NOT NULL")

"""The company's clock and holidays, the switches of the mails, and each person's Daily Summary."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# Written as SQL because both databases then add the CHECK with its column, in place.
COLUMNS = (
    "company ADD COLUMN business_days TEXT DEFAULT '01234' NOT NULL "
    "CONSTRAINT business_days_length CHECK (length(business_days) BETWEEN 0 AND 7)",
    "company ADD COLUMN business_start_minute INTEGER DEFAULT 480 NOT NULL "
    "CONSTRAINT business_start_minute_range CHECK (business_start_minute BETWEEN 0 AND 1438)",
    "company ADD COLUMN business_end_minute INTEGER DEFAULT 1020 NOT NULL "
    "CONSTRAINT business_end_minute_range CHECK (business_end_minute BETWEEN 1 AND 1439)",
    "company ADD COLUMN summary_hour INTEGER DEFAULT 7 NOT NULL "
    "CONSTRAINT summary_hour_range CHECK (summary_hour BETWEEN 0 AND 23)",
    "company ADD COLUMN mail_waiting BOOLEAN DEFAULT true NOT NULL",
    "company ADD COLUMN mail_rejected BOOLEAN DEFAULT true NOT NULL",
    "company ADD COLUMN mail_synced BOOLEAN DEFAULT true NOT NULL",
    "company ADD COLUMN mail_export_failed BOOLEAN DEFAULT true NOT NULL",
    "person ADD COLUMN daily_summary BOOLEAN DEFAULT true NOT NULL",
)


def upgrade() -> None:
    for column in COLUMNS:
        op.get_bind().exec_driver_sql(f"ALTER TABLE {column}")
    op.create_table(
        "holiday",
        sa.Column("day", sa.Date(), primary_key=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.CheckConstraint("length(name) BETWEEN 0 AND 100", name="name_length"),
    )

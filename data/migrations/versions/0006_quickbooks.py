"""QuickBooks: the connector with its sessions, the lists, files, and an export that is handed over exactly once."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Connection

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
STATES = "'queued', 'handed_over', 'unknown', 'file_produced', 'done', 'failed', 'withdrawn'"
COPY_EXPORTS = (
    "INSERT INTO export"
    " (id, submission_id, state, queued_at, handed_over_at, finished_at, txn_id, error_code, error_text)"
    " SELECT id, submission_id, state, queued_at, handed_over_at, finished_at, txn_id, error_code, error_text"
    " FROM export_0005"
)
WHOLE = "typeof(series) IN ('integer', 'null') AND typeof(attempts) IN ('integer', 'null')"
NEW_COLUMNS = (
    "project ADD COLUMN quickbooks_active BOOLEAN DEFAULT true NOT NULL",
    "cost_code ADD COLUMN quickbooks_name TEXT DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    connection = op.get_bind()
    for column in NEW_COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {column}")
    _create_tables()
    sqlite = connection.dialect.name == "sqlite"
    (_export_on_sqlite if sqlite else _export_on_postgresql)(connection)
    op.create_index("export_state_due", "export", ["state", "due_at"])
    op.create_index("export_file", "export", ["file_id"])
    connection.exec_driver_sql("INSERT INTO erp_connection (id) VALUES (1)")


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(f"'{default}'"))


def _number(name: str, default: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text(str(default)))


def _switch(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("false"))


def _moment(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, MOMENT, nullable=nullable)


def _person(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, ID, sa.ForeignKey("person.id"), nullable=nullable)


def _key() -> sa.Column[int]:
    return sa.Column("id", ID, primary_key=True, nullable=False)


def _create_tables() -> None:
    op.create_table(
        "erp_connection",
        _key(),
        _text("user_name"),
        _text("password_hash"),
        _moment("password_made_at"),
        _person("password_made_by", nullable=True),
        _text("owner_id"),
        _text("file_id"),
        _text("company_file"),
        _text("company_name"),
        _text("company_path"),
        _text("product"),
        sa.Column("purchase_orders_on", sa.Boolean(), nullable=True),
        sa.Column("class_tracking_on", sa.Boolean(), nullable=True),
        _switch("amount_as_quantity"),
        _switch("with_classes"),
        _number("lists_every_hours", 24),
        _number("unknown_after_hours", 24),
        _number("run_every_minutes", 5),
        _moment("lists_read_at"),
        _moment("lists_wanted_at"),
        _switch("ask_first"),
        sa.CheckConstraint("id = 1", name="one_row"),
        sa.CheckConstraint("lists_every_hours BETWEEN 1 AND 720", name="lists_every_hours_range"),
        sa.CheckConstraint("unknown_after_hours BETWEEN 1 AND 720", name="unknown_after_hours_range"),
        sa.CheckConstraint("run_every_minutes BETWEEN 1 AND 1440", name="run_every_minutes_range"),
    )
    op.create_table(
        "erp_session",
        _key(),
        _text("ticket_sha256"),
        _moment("started_at", nullable=False),
        _moment("last_at", nullable=False),
        _moment("ended_at"),
        _text("ended_as"),
        _text("said"),
        _text("company_path"),
        _text("step", "{}"),
        _number("steps_done", 0),
        _number("steps_planned", 0),
        sa.UniqueConstraint("ticket_sha256", name="erp_session_ticket"),
    )
    op.create_table(
        "erp_message",
        _key(),
        sa.Column("session_id", ID, sa.ForeignKey("erp_session.id"), nullable=True),
        _moment("at", nullable=False),
        _text("operation"),
        _text("received"),
        _text("answered"),
    )
    op.create_index("ix_erp_message_session_id", "erp_message", ["session_id"])
    op.create_index("ix_erp_message_at", "erp_message", ["at"])
    op.create_table(
        "erp_entry",
        _key(),
        _text("kind"),
        _text("list_id"),
        _text("full_name"),
        _text("folded_name"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _switch("is_job"),
        _moment("seen_at", nullable=False),
        _moment("gone_at"),
        sa.CheckConstraint("kind IN ('vendor', 'customer', 'item', 'class')", name="kind_known"),
        sa.UniqueConstraint("kind", "list_id", name="erp_entry_list_id"),
    )
    op.create_index("erp_entry_folded_name", "erp_entry", ["kind", "folded_name"])
    op.create_table(
        "erp_file",
        _key(),
        _moment("made_at", nullable=False),
        _person("made_by"),
        _text("format"),
        sa.CheckConstraint("format IN ('iif', 'csv', 'xlsx')", name="format_known"),
    )
    op.create_table(
        "unlink_check",
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), primary_key=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _person("asked_by"),
        _moment("asked_at", nullable=False),
        _moment("answered_at"),
        _text("answer"),
    )


# --- exports ------------------------------------------------------------------------------------------------------


def _export_columns() -> list[sa.Column[Any]]:
    return [
        _text("content"),
        _text("request"),
        _text("request_id"),
        _number("series", 1),
        _number("attempts", 0),
        _text("ticket"),
        _switch("ask_first"),
        _moment("due_at"),
        _moment("waiting_since"),
        _text("edit_sequence"),
        _text("differences"),
        sa.Column("file_id", ID, sa.ForeignKey("erp_file.id"), nullable=True),
        _person("confirmed_by", nullable=True),
    ]


def _export_on_postgresql(connection: Connection) -> None:
    for column in _export_columns():
        op.add_column("export", column)
    connection.exec_driver_sql("ALTER TABLE export DROP CONSTRAINT state_known")
    connection.exec_driver_sql(f"ALTER TABLE export ADD CONSTRAINT state_known CHECK (state IN ({STATES}))")


def _export_on_sqlite(connection: Connection) -> None:
    """SQLite changes no CHECK in place. No table refers to this one: it is made anew, and its rows are copied."""
    op.rename_table("export", "export_0005")
    op.create_table(
        "export",
        _key(),
        sa.Column("submission_id", ID, sa.ForeignKey("submission.id"), nullable=False, unique=True),
        _text("state", "queued"),
        _moment("queued_at", nullable=False),
        _moment("handed_over_at"),
        _moment("finished_at"),
        _text("txn_id"),
        _text("error_code"),
        _text("error_text"),
        *_export_columns(),
        sa.CheckConstraint(f"state IN ({STATES})", name="state_known"),
        sa.CheckConstraint(WHOLE, name="whole_numbers"),
    )
    connection.exec_driver_sql(COPY_EXPORTS)
    op.drop_table("export_0005")

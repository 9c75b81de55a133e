"""How many commitments there are of each kind, kept by triggers, so that a list need not count what it does not show."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COLUMNS = "project_id, erp_status, type, private, was_sent, count, cents"
COUNTED = "project_id, erp_status, type, private, submission, total"


def upgrade() -> None:
    op.create_table(
        "commitment_tally",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("erp_status", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("type", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("was_sent", sa.Boolean(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("cents", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_commitment_viewer_person_id", "commitment_viewer", ["person_id"])
    op.create_index("commitment_status_number", "commitment", ["erp_status", "folded_number", "id"])
    connection = op.get_bind()
    connection.exec_driver_sql(
        f"INSERT INTO commitment_tally ({COLUMNS}) "  # noqa: S608  all of it is ours
        "SELECT project_id, erp_status, type, private, submission >= 1, count(*), sum(total) FROM commitment "
        "GROUP BY project_id, erp_status, type, private, submission >= 1"
    )
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)


def _counted(row: str, sign: str) -> str:
    """Adds the row to what is counted, or takes it away."""
    values = f"{row}.project_id, {row}.erp_status, {row}.type, {row}.private, {row}.submission >= 1, {sign}1, {sign}{row}.total"
    return f"INSERT INTO commitment_tally ({COLUMNS}) VALUES ({values});"  # noqa: S608  all of it is ours


def _differs(operator: str) -> str:
    return " OR ".join(f"OLD.{name} {operator} NEW.{name}" for name in COUNTED.split(", "))


_COUNTS = (
    ("insert", "INSERT", ("NEW",)),
    ("update", f"UPDATE OF {COUNTED}", ("OLD", "NEW")),
    ("delete", "DELETE", ("OLD",)),
)


def _on_sqlite() -> Iterable[str]:
    for name, when, rows in _COUNTS:
        condition = f" WHEN {_differs('IS NOT')}" if len(rows) == 2 else ""
        steps = " ".join(_counted(row, "-" if row == "OLD" else "+") for row in rows)
        yield f"CREATE TRIGGER commitment_tally_{name} AFTER {when} ON commitment{condition} BEGIN {steps} END"


def _on_postgresql() -> Iterable[str]:
    for name, when, rows in _COUNTS:
        condition = f" WHEN ({_differs('IS DISTINCT FROM')})" if len(rows) == 2 else ""
        steps = " ".join(_counted(row, "-" if row == "OLD" else "+") for row in rows)
        yield (
            f"CREATE FUNCTION desk_tally_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {steps} RETURN NULL; END $$"
        )
        yield (
            f"CREATE TRIGGER commitment_tally_{name} AFTER {when} ON commitment FOR EACH ROW{condition} "
            f"EXECUTE FUNCTION desk_tally_{name}()"
        )


_ON_SQLITE = tuple(_on_sqlite())
_ON_POSTGRESQL = tuple(_on_postgresql())

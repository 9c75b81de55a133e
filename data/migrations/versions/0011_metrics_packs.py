"""Rejection Metrics count from packs of records; triggers note which commitments have changed since they were packed.

Every commitment that was handed over is noted as changed: the packs are made when the desk starts (data.metrics_packs).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = ("decision", "re_send", "export", "answer", "citation", "accounting", "project")
BLOBS = [
    "commitment",
    "at",
    "at_rest",
    "begin",
    "begin_rest",
    "project",
    "facts",
    "amount",
    "code",
    "type",
    "vendor",
    "sender",
    "approver",
]


def upgrade() -> None:
    listed = ", ".join(f"'{kind}'" for kind in KINDS)
    op.create_table(
        "metrics_pack",
        sa.Column("kind", sa.String(10), primary_key=True, nullable=False),
        sa.Column("month", sa.Integer(), primary_key=True, autoincrement=False, nullable=False),
        sa.Column("private", sa.Boolean(), primary_key=True, nullable=False),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in BLOBS),
        sa.CheckConstraint(f"kind IN ({listed})", name="kind_known"),
    )
    op.create_table(
        "metrics_changed",
        sa.Column("commitment_id", ID, primary_key=True, autoincrement=False, nullable=False),
    )
    connection = op.get_bind()
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "INSERT INTO metrics_changed (commitment_id) SELECT id FROM commitment WHERE submission > 0"
    )
    for index, table in (
        ("submission_sent", "submission"),
        ("event_exported", "event"),
        ("comment_answered", "comment"),
    ):
        op.drop_index(index, table)


# What the records are made of. A finding comes and goes with the outcome of its submission, and an export with the
# ERP status of its commitment.
OF_SUBMISSION = "number, sent_by, sent_at, total, outcome, decided_by, decided_at"
OF_COMMITMENT = "type, project_id, vendor_id, private, contract_status, total, erp_status, submission"
_WHEN_SENT = "NEW.submission > 0"


def _sqlite(name: str, when: str, key: str, condition: str = "1") -> str:
    noted = f"INSERT INTO metrics_changed (commitment_id) SELECT {key} WHERE NOT EXISTS (SELECT 1 FROM metrics_changed WHERE commitment_id = {key})"  # noqa: S608
    return f"CREATE TRIGGER {name} {when} WHEN {condition} BEGIN {noted}; END"


_differs = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in OF_COMMITMENT.split(", "))
_ON_SQLITE = (
    _sqlite("metrics_submission_made", "AFTER INSERT ON submission", "NEW.commitment_id"),
    _sqlite("metrics_submission_changed", f"AFTER UPDATE OF {OF_SUBMISSION} ON submission", "NEW.commitment_id"),
    _sqlite(
        "metrics_commitment_changed",
        f"AFTER UPDATE OF {OF_COMMITMENT} ON commitment",
        "NEW.id",
        f"{_WHEN_SENT} AND ({_differs})",
    ),
    _sqlite("metrics_answered", "AFTER INSERT ON comment", "NEW.commitment_id", "NEW.kind = 'answer'"),
)


def _noting(name: str, key: str) -> str:
    """It writes the row also where it is there already: who packs waits for it, and does not miss this change."""
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO metrics_changed (commitment_id) VALUES ({key})
        ON CONFLICT (commitment_id) DO UPDATE SET commitment_id = EXCLUDED.commitment_id;
    RETURN NULL;
END $$"""  # noqa: S608


def _postgresql(name: str, when: str, function: str, condition: str = "true") -> str:
    return f"CREATE TRIGGER {name} {when} FOR EACH ROW WHEN ({condition}) EXECUTE FUNCTION {function}()"


_new, _old = (", ".join(f"{row}.{name}" for name in OF_COMMITMENT.split(", ")) for row in ("NEW", "OLD"))
_ON_POSTGRESQL = (
    _noting("desk_metrics_of_commitment", "NEW.id"),
    _noting("desk_metrics_of_part", "NEW.commitment_id"),
    _postgresql("metrics_submission_made", "AFTER INSERT ON submission", "desk_metrics_of_part"),
    _postgresql("metrics_submission_changed", f"AFTER UPDATE OF {OF_SUBMISSION} ON submission", "desk_metrics_of_part"),
    _postgresql(
        "metrics_commitment_changed",
        f"AFTER UPDATE OF {OF_COMMITMENT} ON commitment",
        "desk_metrics_of_commitment",
        f"{_WHEN_SENT} AND ({_new}) IS DISTINCT FROM ({_old})",
    ),
    _postgresql("metrics_answered", "AFTER INSERT ON comment", "desk_metrics_of_part", "NEW.kind = 'answer'"),
    # Numbers hardly compress, and trying it takes longer than writing them.
    *(f"ALTER TABLE metrics_pack ALTER COLUMN {name} SET STORAGE EXTERNAL" for name in BLOBS),
)

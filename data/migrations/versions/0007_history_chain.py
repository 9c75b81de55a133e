"""The chain over the history, its keys, and what each night's check found. Both are append-only, as the history is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
APPEND_ONLY = "The chain of the history is append-only: a link is never changed, deleted or replaced."
NO_GAP = "The links of the history count up by one; this one would leave a gap."
TABLES = ("history_link", "history_key")


def upgrade() -> None:
    op.create_table(
        "history_key",
        sa.Column("from_number", sa.BigInteger(), primary_key=True, autoincrement=False, nullable=False),
        sa.Column("key_id", sa.String(16), nullable=False),
    )
    op.create_table(
        "history_link",
        sa.Column("number", ID, primary_key=True, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("entry_id", ID, nullable=False),
        sa.Column("link", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.UniqueConstraint("kind", "entry_id", name="history_link_entry"),
        sa.CheckConstraint("kind IN ('event', 'comment', 'attachment')", name="kind_known"),
        sa.CheckConstraint("length(link) = 64", name="link_length"),
    )
    op.create_table(
        "night_check",
        sa.Column("night", sa.Date(), primary_key=True, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("faults", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("found", sa.Text(), nullable=False, server_default=sa.text("''")),
    )
    connection = op.get_bind()
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)


def _sqlite(name: str, when: str, sentence: str, condition: str = "1") -> str:
    return f"CREATE TRIGGER {name} {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{sentence}'); END"


# REPLACE INTO deletes the old row without any DELETE trigger, so the INSERT is guarded too.
_ON_SQLITE = (
    *(_sqlite(f"{table}_no_update", f"BEFORE UPDATE ON {table}", APPEND_ONLY) for table in TABLES),
    *(_sqlite(f"{table}_no_delete", f"BEFORE DELETE ON {table}", APPEND_ONLY) for table in TABLES),
    _sqlite(
        "history_link_no_gap",
        "BEFORE INSERT ON history_link",
        NO_GAP,
        "NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM history_link)"
        " OR EXISTS (SELECT 1 FROM history_link WHERE kind = NEW.kind AND entry_id = NEW.entry_id)",
    ),
    _sqlite(
        "history_key_no_replace",
        "BEFORE INSERT ON history_key",
        APPEND_ONLY,
        "EXISTS (SELECT 1 FROM history_key WHERE from_number = NEW.from_number)",
    ),
)


def _refusing(name: str, sentence: str, condition: str = "true") -> str:
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {condition} THEN
        RAISE EXCEPTION USING MESSAGE = '{sentence}', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$"""


_ON_POSTGRESQL = (
    _refusing("desk_chain_append_only", APPEND_ONLY),
    _refusing(
        "desk_chain_no_gap",
        NO_GAP,
        "NEW.number IS DISTINCT FROM (SELECT coalesce(max(number), 0) + 1 FROM history_link)",
    ),
    "CREATE TRIGGER history_link_no_gap BEFORE INSERT ON history_link"
    " FOR EACH ROW EXECUTE FUNCTION desk_chain_no_gap()",
    *(
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE OR DELETE ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION desk_chain_append_only()"
        for table in TABLES
    ),
    *(
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION desk_chain_append_only()"
        for table in TABLES
    ),
)

"""What the lists read instead of every commitment: how many there are of each kind, and in which a word stands.

Both follow from the commitments and are kept by triggers.
"""

# ruff: noqa: S608  the statements are made of our own names
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
        f"INSERT INTO commitment_tally ({COLUMNS}) "
        "SELECT project_id, erp_status, type, private, submission >= 1, count(*), sum(total) FROM commitment "
        "GROUP BY project_id, erp_status, type, private, submission >= 1"
    )
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)


# --- how many -----------------------------------------------------------------------------------------------------


def _counted(row: str, sign: str) -> str:
    """Adds the row to what is counted, or takes it away."""
    values = f"{row}.project_id, {row}.erp_status, {row}.type, {row}.private, {row}.submission >= 1, {sign}1, {sign}{row}.total"
    return f"INSERT INTO commitment_tally ({COLUMNS}) VALUES ({values});"


def _differs(operator: str) -> str:
    """Whether what is counted has changed."""
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


# --- in which a word stands ---------------------------------------------------------------------------------------

# Three characters that nobody types, as the index knows of three at a time: what is in a status is found by them.
LETTERS = {
    "not_sent": "n",
    "sent": "s",
    "exporting": "x",
    "export_failed": "f",
    "synced": "y",
    "rejected": "j",
    "retrieved": "v",
}
SEARCHED = "number, title, vendor_id, erp_status"


_LETTERS = " ".join(f"WHEN '{name}' THEN '{letter}'" for name, letter in LETTERS.items())
_LETTER = f"CASE erp_status {_LETTERS} END"
_VENDOR = "coalesce((SELECT name FROM vendor WHERE vendor.id = commitment.vendor_id), '')"
_DIFFERS = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in SEARCHED.split(", "))
_SEARCH_ON_SQLITE = (
    # All of a commitment that is searched, as one text.
    "CREATE VIEW commitment_words AS SELECT id AS commitment_id, "
    f"char(57344, 57344) || {_LETTER} || char(10) || number || char(10) || title || char(10) || {_VENDOR} AS words "
    "FROM commitment",
    "CREATE VIRTUAL TABLE commitment_search USING fts5(words, tokenize = 'trigram', detail = none)",
    "INSERT INTO commitment_search (rowid, words) SELECT commitment_id, words FROM commitment_words ORDER BY 1",
    "CREATE TRIGGER commitment_search_insert AFTER INSERT ON commitment BEGIN "
    "INSERT INTO commitment_search (rowid, words) "
    "SELECT commitment_id, words FROM commitment_words WHERE commitment_id = NEW.id; END",
    f"CREATE TRIGGER commitment_search_update AFTER UPDATE OF {SEARCHED} ON commitment WHEN {_DIFFERS} BEGIN "
    "UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = NEW.id) "
    "WHERE rowid = NEW.id; END",
    "CREATE TRIGGER commitment_search_delete AFTER DELETE ON commitment BEGIN "
    "DELETE FROM commitment_search WHERE rowid = OLD.id; END",
    "CREATE TRIGGER commitment_search_vendor AFTER UPDATE OF name ON vendor WHEN OLD.name IS NOT NEW.name BEGIN "
    "UPDATE commitment_search SET words = "
    "(SELECT words FROM commitment_words WHERE commitment_id = commitment_search.rowid) "
    "WHERE rowid IN (SELECT id FROM commitment WHERE vendor_id = NEW.id); END",
)
_SEARCH_ON_POSTGRESQL = (
    "CREATE FUNCTION desk_grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ "
    "SELECT coalesce(array_agg(DISTINCT substr(lower(words), place, 3)), '{}') "
    "FROM generate_series(1, length(words) - 2) AS place $$",
    # Of all of a commitment that is searched every three characters that follow each other.
    "CREATE VIEW commitment_words AS SELECT id AS commitment_id, "
    f"ARRAY[{_LETTER}] || desk_grams(number) || desk_grams(title) || desk_grams({_VENDOR}) AS grams FROM commitment",
    "CREATE TABLE commitment_search ("
    "commitment_id BIGINT PRIMARY KEY REFERENCES commitment (id) ON DELETE CASCADE, grams TEXT[] NOT NULL)",
    "INSERT INTO commitment_search SELECT commitment_id, grams FROM commitment_words",
    "CREATE INDEX commitment_search_grams ON commitment_search USING gin (grams)",
    "CREATE FUNCTION desk_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "INSERT INTO commitment_search SELECT commitment_id, grams FROM commitment_words WHERE commitment_id = NEW.id "
    "ON CONFLICT (commitment_id) DO UPDATE SET grams = excluded.grams; RETURN NULL; END $$",
    "CREATE TRIGGER commitment_search_insert AFTER INSERT ON commitment FOR EACH ROW EXECUTE FUNCTION desk_search()",
    f"CREATE TRIGGER commitment_search_update AFTER UPDATE OF {SEARCHED} ON commitment FOR EACH ROW "
    f"WHEN ({_DIFFERS.replace('IS NOT', 'IS DISTINCT FROM')}) EXECUTE FUNCTION desk_search()",
    "CREATE FUNCTION desk_search_vendor() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "UPDATE commitment_search SET grams = commitment_words.grams FROM commitment_words "
    "WHERE commitment_words.commitment_id = commitment_search.commitment_id AND commitment_search.commitment_id IN "
    "(SELECT id FROM commitment WHERE vendor_id = NEW.id); RETURN NULL; END $$",
    "CREATE TRIGGER commitment_search_vendor AFTER UPDATE OF name ON vendor FOR EACH ROW "
    "WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION desk_search_vendor()",
)
_ON_SQLITE = (*_on_sqlite(), *_SEARCH_ON_SQLITE)
_ON_POSTGRESQL = (*_on_postgresql(), *_SEARCH_ON_POSTGRESQL)

"""The index of words knows the project too: whoever sees only some is not searched for through all others.

And what waits is found oldest first, and everything by what it comes to.
"""

# ruff: noqa: S608  the statements are made of our own names
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

# As 0010 writes it, with the project behind it, which nobody types either, and the ERP status once more behind that.
_LETTER = (
    "CASE erp_status WHEN 'not_sent' THEN 'n' WHEN 'sent' THEN 's' WHEN 'exporting' THEN 'x' "
    "WHEN 'export_failed' THEN 'f' WHEN 'synced' THEN 'y' WHEN 'rejected' THEN 'j' WHEN 'retrieved' THEN 'v' END"
)
_VENDOR = "coalesce((SELECT name FROM vendor WHERE vendor.id = commitment.vendor_id), '')"
_SEARCHED = ("number", "title", "vendor_id", "erp_status", "project_id")
_CHANGES = f"AFTER UPDATE OF {', '.join(_SEARCHED)} ON commitment"


def _differs(operator: str) -> str:
    return " OR ".join(f"OLD.{name} {operator} NEW.{name}" for name in _SEARCHED)


_ON_SQLITE = (
    "DROP TRIGGER commitment_search_update",
    "DROP VIEW commitment_words",
    "CREATE VIEW commitment_words AS SELECT id AS commitment_id, "
    f"char(57344, 57344) || {_LETTER} || char(10, 57345, 57600 + project_id / 6000 % 6000, 57600 + project_id % 6000) "
    f"|| {_LETTER} || char(10) || number || char(10) || title || char(10) || {_VENDOR} AS words FROM commitment",
    "DROP TABLE commitment_search",
    "CREATE VIRTUAL TABLE commitment_search USING fts5(words, tokenize = 'trigram', detail = none)",
    "INSERT INTO commitment_search (rowid, words) SELECT commitment_id, words FROM commitment_words ORDER BY 1",
    f"CREATE TRIGGER commitment_search_update {_CHANGES} WHEN {_differs('IS NOT')} BEGIN "
    "UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = NEW.id) "
    "WHERE rowid = NEW.id; END",
)
_ON_POSTGRESQL = (
    "DROP TRIGGER commitment_search_update ON commitment",
    "CREATE OR REPLACE VIEW commitment_words AS SELECT id AS commitment_id, "
    f"ARRAY[{_LETTER}, 'project ' || project_id] || desk_grams(number) || desk_grams(title) || desk_grams({_VENDOR}) "
    "AS grams FROM commitment",
    "UPDATE commitment_search SET grams = commitment_words.grams FROM commitment_words "
    "WHERE commitment_words.commitment_id = commitment_search.commitment_id",
    f"CREATE TRIGGER commitment_search_update {_CHANGES} FOR EACH ROW WHEN ({_differs('IS DISTINCT FROM')}) "
    "EXECUTE FUNCTION desk_search()",
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)
    waiting = sa.text("erp_status = 'sent'")
    op.create_index(
        "commitment_waiting", "commitment", ["sent_at", "id"], sqlite_where=waiting, postgresql_where=waiting
    )
    op.create_index("commitment_amount", "commitment", ["total", "id"])

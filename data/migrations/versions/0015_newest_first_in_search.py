"""On SQLite the index of words begins with the newest commitment, as the list does: FTS5 walks forwards quicker than backwards.

So the key in it is the commitment's own below zero. And what waits to be exported is found oldest first.
"""

# ruff: noqa: S608  the statements are made of our own names
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_SEARCHED = ("number", "title", "vendor_id", "erp_status", "project_id", "private", "submission")
_DIFFERS = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _SEARCHED)
_WORDS = "INSERT INTO commitment_search (rowid, words) SELECT -commitment_id, words FROM commitment_words"
_ON_SQLITE = (
    *(f"DROP TRIGGER commitment_search_{name}" for name in ("insert", "update", "delete", "vendor")),
    "DROP TABLE commitment_search",
    "CREATE VIRTUAL TABLE commitment_search USING fts5(words, tokenize = 'trigram', detail = full)",
    f"{_WORDS} ORDER BY 1",
    "INSERT INTO commitment_search (commitment_search) VALUES ('optimize')",
    f"CREATE TRIGGER commitment_search_insert AFTER INSERT ON commitment BEGIN {_WORDS} WHERE commitment_id = NEW.id; END",
    f"CREATE TRIGGER commitment_search_update AFTER UPDATE OF {', '.join(_SEARCHED)} ON commitment WHEN {_DIFFERS} BEGIN "
    "UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = NEW.id) "
    "WHERE rowid = -NEW.id; END",
    "CREATE TRIGGER commitment_search_delete AFTER DELETE ON commitment BEGIN "
    "DELETE FROM commitment_search WHERE rowid = -OLD.id; END",
    "CREATE TRIGGER commitment_search_vendor AFTER UPDATE OF name ON vendor WHEN OLD.name IS NOT NEW.name BEGIN "
    "UPDATE commitment_search SET words = "
    "(SELECT words FROM commitment_words WHERE commitment_id = -commitment_search.rowid) "
    "WHERE rowid IN (SELECT -id FROM commitment WHERE vendor_id = NEW.id); END",
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else ():
        connection.exec_driver_sql(statement)
    waiting = sa.text("state IN ('queued', 'handed_over') AND request <> ''")
    op.create_index(
        "export_waiting", "export", ["state", "queued_at", "id"], sqlite_where=waiting, postgresql_where=waiting
    )

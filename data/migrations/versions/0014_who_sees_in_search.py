"""On SQLite the index of words tells of most hits whether somebody may see them, and knows where its characters stand.

So it counts by itself; PostgreSQL reads the commitments whatever its index knows. The index in which the list skips
to a page knows on both who may see what is skipped.
"""

# ruff: noqa: S608  the statements are made of our own names
from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"

# Four times three characters that nobody types: a mark, then kind and ERP status with the higher digits of the project,
# then the lower ones. With 0 for the status they stand for any, with 0 for the project too.
_STATUS = (
    "CASE erp_status WHEN 'not_sent' THEN 1 WHEN 'sent' THEN 2 WHEN 'exporting' THEN 3 WHEN 'export_failed' THEN 4 "
    "WHEN 'synced' THEN 5 WHEN 'rejected' THEN 6 WHEN 'retrieved' THEN 7 END"
)
_KIND = "CASE WHEN private THEN 2 WHEN submission >= 1 THEN 0 ELSE 1 END"
_SEARCHED = ("number", "title", "vendor_id", "erp_status", "project_id", "private", "submission")
_DIFFERS = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _SEARCHED)


def _told(status: str, project: str) -> str:
    return f"57344, 983040 + 2000 * (8 * {_KIND} + {status}) + {project} / 32000 % 2000, 983040 + {project} % 32000"


_TOLD = ", ".join(_told(status, project) for project in ("project_id", "0") for status in (_STATUS, "0"))
_TEXTS = ("number", "title", "coalesce((SELECT name FROM vendor WHERE vendor.id = commitment.vendor_id), '')")
_WORDS = " || ".join(f"char(57345) || replace({text}, char(57344), char(57345))" for text in _TEXTS)
_ON_SQLITE = (
    "DROP TRIGGER commitment_search_update",
    "DROP VIEW commitment_words",
    f"CREATE VIEW commitment_words AS SELECT id AS commitment_id, char({_TOLD}) || {_WORDS} AS words FROM commitment",
    "DROP TABLE commitment_search",
    "CREATE VIRTUAL TABLE commitment_search USING fts5(words, tokenize = 'trigram', detail = full)",
    "INSERT INTO commitment_search (rowid, words) SELECT commitment_id, words FROM commitment_words ORDER BY 1",
    f"CREATE TRIGGER commitment_search_update AFTER UPDATE OF {', '.join(_SEARCHED)} ON commitment WHEN {_DIFFERS} BEGIN "
    "UPDATE commitment_search SET words = (SELECT words FROM commitment_words WHERE commitment_id = NEW.id) "
    "WHERE rowid = NEW.id; END",
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in _ON_SQLITE if connection.dialect.name == "sqlite" else ():
        connection.exec_driver_sql(statement)
    op.drop_index("commitment_status_number", "commitment")
    op.create_index(
        "commitment_status_number",
        "commitment",
        ["erp_status", "folded_number", "id", "private", "project_id", "submission"],
    )

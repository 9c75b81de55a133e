"""Which rejections cited which cost codes, and what has been in an ERP status for how long, is found without reading them all.

The first follows from findings and frozen submissions and is kept by triggers: a finding at a line cites the line's cost
code as it was then, one about cost codes at the whole schedule of values those of all lines.
"""

# ruff: noqa: S608  the statements are made of our own names
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COLUMNS = "cost_code_id, decided_at, submission_id"
LINES = {  # of a submission: what they are joined as, the cost code and the identity of each
    "sqlite": (
        "json_each(submission.snapshot, '$.lines') AS line",
        "json_extract(line.value, '$.cost_code_id')",
        "json_extract(line.value, '$.id')",
    ),
    "postgresql": (
        "LATERAL jsonb_array_elements(submission.snapshot::jsonb -> 'lines') AS line(value) ON true",
        "(line.value ->> 'cost_code_id')::bigint",
        "(line.value ->> 'id')::bigint",
    ),
}
KEPT = f"INSERT INTO cited_code ({COLUMNS}) SELECT DISTINCT {COLUMNS} FROM code_of_finding"
ONCE = "ON CONFLICT DO NOTHING"
GONE = "DELETE FROM cited_code WHERE submission_id = OLD.submission_id;"
CITED = f"{KEPT} WHERE submission_id = NEW.submission_id {ONCE};"
STILL = f"{KEPT} WHERE submission_id = OLD.submission_id {ONCE};"


def upgrade() -> None:
    op.create_table(
        "cited_code",
        sa.Column("cost_code_id", ID, primary_key=True, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), primary_key=True, nullable=False),
        sa.Column("submission_id", ID, primary_key=True, nullable=False),
    )
    op.create_index("cited_code_submission", "cited_code", ["submission_id"])
    connection = op.get_bind()
    dialect = connection.dialect.name
    connection.exec_driver_sql(_view(*LINES[dialect]))
    connection.exec_driver_sql(KEPT)
    for statement in _ON_SQLITE if dialect == "sqlite" else _ON_POSTGRESQL:
        connection.exec_driver_sql(statement)
    op.drop_index("commitment_status_id", "commitment")
    op.create_index("commitment_status_since", "commitment", ["erp_status", "erp_status_at", "id"])


def _view(lines: str, code: str, identity: str) -> str:
    return (
        f"CREATE VIEW code_of_finding AS SELECT {code} AS cost_code_id, submission.decided_at, finding.submission_id "
        f"FROM finding JOIN submission ON submission.id = finding.submission_id JOIN {lines} "
        f"WHERE submission.outcome = 'rejected' AND {code} IS NOT NULL AND ("
        f"(finding.target = 'line' AND {identity} = finding.line_id) OR "
        "(finding.target = 'field' AND finding.field = 'sov' AND finding.code IN ('C1', 'C2', 'C3')))"
    )


_AT_LINES = "{0}.target = 'line' OR {0}.field = 'sov'"
_NEW, _OLD = _AT_LINES.format("NEW"), _AT_LINES.format("OLD")
_ON_SQLITE = (
    f"CREATE TRIGGER cited_code_insert AFTER INSERT ON finding WHEN {_NEW} BEGIN {CITED} END",
    f"CREATE TRIGGER cited_code_delete AFTER DELETE ON finding WHEN {_OLD} BEGIN {GONE} {STILL} END",
)
_ON_POSTGRESQL = (
    f"CREATE FUNCTION desk_cite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {CITED} RETURN NULL; END $$",
    f"CREATE FUNCTION desk_cite_no_more() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {GONE} {STILL} RETURN NULL; END $$",
    f"CREATE TRIGGER cited_code_insert AFTER INSERT ON finding FOR EACH ROW WHEN ({_NEW}) EXECUTE FUNCTION desk_cite()",
    f"CREATE TRIGGER cited_code_delete AFTER DELETE ON finding FOR EACH ROW WHEN ({_OLD}) "
    "EXECUTE FUNCTION desk_cite_no_more()",
)

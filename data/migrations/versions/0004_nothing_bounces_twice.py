"""Conversation, attachments and deputies; in the history who was acted for, and a rejection that is taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Connection

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)

COMPANY_COLUMNS = (
    "company ADD COLUMN mail_commented BOOLEAN DEFAULT true NOT NULL",
    "company ADD COLUMN mail_asked BOOLEAN DEFAULT true NOT NULL",
    "company ADD COLUMN mail_answered BOOLEAN DEFAULT true NOT NULL",
)
OLD_KINDS = "'unlink', 'created'"
NEW_KINDS = "'unlink', 'undo', 'created'"
COPY_EVENTS = (
    "INSERT INTO event (id, commitment_id, version, at, actor_id, kind, from_status, to_status, submission, details)"
    " SELECT id, commitment_id, version, at, actor_id, kind, from_status, to_status, submission, details FROM event_0003"
)


def upgrade() -> None:
    connection = op.get_bind()
    sqlite = connection.dialect.name == "sqlite"
    for column in COMPANY_COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {column}")
    (_event_on_sqlite if sqlite else _event_on_postgresql)(connection)
    _create_tables()
    for statement in SQLITE_GUARDS if sqlite else POSTGRESQL_GUARDS:
        connection.exec_driver_sql(statement)


# --- the history --------------------------------------------------------------------------------------------------


def _event_on_postgresql(connection: Connection) -> None:
    (definition,) = connection.exec_driver_sql(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'kind_known'"
    ).one()
    widened = definition.replace("'unlink'::text", "'unlink'::text, 'undo'::text")
    connection.exec_driver_sql("ALTER TABLE event DROP CONSTRAINT kind_known")
    connection.exec_driver_sql(f"ALTER TABLE event ADD CONSTRAINT kind_known {widened}")
    connection.exec_driver_sql("ALTER TABLE event ADD COLUMN acted_for BIGINT REFERENCES person (id)")


def _event_on_sqlite(connection: Connection) -> None:
    """SQLite changes no CHECK in place. No table refers to this one, so dropping it takes no other row along.

    What mentions it (its indexes, its triggers, and those of `commitment`) is made again as it was.
    """
    (made,) = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'event'").one()
    triggers = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%event%'"
    ).all()
    indexes = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'event' AND sql IS NOT NULL"
    ).all()
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    connection.exec_driver_sql("ALTER TABLE event RENAME TO event_0003")
    connection.exec_driver_sql(_with_acted_for(made).replace(OLD_KINDS, NEW_KINDS))
    connection.exec_driver_sql(COPY_EVENTS)
    connection.exec_driver_sql("DROP TABLE event_0003")
    for (statement,) in (*indexes, *((sql,) for _, sql in triggers)):
        connection.exec_driver_sql(statement)


def _with_acted_for(made: str) -> str:
    columns, _, end = made.rpartition(")")
    first_constraint = columns.index("PRIMARY KEY")
    return (
        f"{columns[:first_constraint]}acted_for INTEGER, {columns[first_constraint:]}, "
        f"FOREIGN KEY(acted_for) REFERENCES person (id)){end}"
    )


# --- new tables ---------------------------------------------------------------------------------------------------


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''"))


def _person(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, ID, sa.ForeignKey("person.id"), nullable=nullable)


def _create_tables() -> None:
    op.create_table(
        "comment",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _person("author_id"),
        _text("kind"),
        _text("text"),
        sa.Column("submission", sa.Integer(), nullable=False),
        sa.Column("question_id", ID, sa.ForeignKey("comment.id"), nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.CheckConstraint("kind IN ('comment', 'question', 'answer')", name="kind_known"),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 4000", name="text_length"),
    )
    op.create_index("ix_comment_commitment_id", "comment", ["commitment_id"])
    still_open = sa.text("kind = 'question' AND closed_at IS NULL")
    op.create_index(
        "comment_open_question",
        "comment",
        ["commitment_id"],
        unique=True,
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    answered = sa.text("kind = 'answer'")
    op.create_index("comment_answered", "comment", ["at"], sqlite_where=answered, postgresql_where=answered)
    op.create_table(
        "attachment",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=False),
        _text("kind"),
        _text("name"),
        _text("media_type"),
        sa.Column("size", sa.Integer(), nullable=False),
        _text("sha256"),
        _text("stored_as"),
        sa.Column("added_at", MOMENT, nullable=False),
        _person("added_by"),
        sa.Column("removed_at", MOMENT, nullable=True),
        _person("removed_by", nullable=True),
        sa.UniqueConstraint("stored_as", name="attachment_stored_as"),
        sa.CheckConstraint("kind IN ('contract', 'insurance', 'other')", name="kind_known"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 255", name="name_length"),
        sa.CheckConstraint("size >= 1", name="size_positive"),
    )
    op.create_index("ix_attachment_commitment_id", "attachment", ["commitment_id"])
    op.create_table(
        "delegation",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _person("absent_id"),
        _person("deputy_id"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        _person("made_by"),
        sa.Column("ended_at", MOMENT, nullable=True),
        _person("ended_by", nullable=True),
        sa.CheckConstraint("absent_id <> deputy_id", name="two_people"),
        sa.CheckConstraint("first_day <= last_day", name="days_in_order"),
    )
    op.create_index("ix_delegation_absent_id", "delegation", ["absent_id"])
    op.create_index("ix_delegation_deputy_id", "delegation", ["deputy_id"])


# --- guards -------------------------------------------------------------------------------------------------------

SAID = "What was said stays: a comment is never changed, deleted or replaced."
KEPT = "An attachment stays what it is: its file is never exchanged, and it is removed, not deleted."
SAID_COLUMNS = ("id", "commitment_id", "at", "author_id", "kind", "text", "submission", "question_id")
KEPT_COLUMNS = (
    "id",
    "commitment_id",
    "kind",
    "name",
    "media_type",
    "size",
    "sha256",
    "stored_as",
    "added_at",
    "added_by",
)
# As in the first migration, and a rejection may be taken back to where it came from.
DECIDED = "A submission is decided once: only a decision that is taken back or a failed export reopens it."
DECISION_COLUMNS = ("decided_by", "decided_at", "comment", "erp_reference")
OUTCOME_FORBIDDEN = """
    (NEW.outcome = OLD.outcome AND {decision_differs})
    OR (NEW.outcome <> OLD.outcome AND (
        EXISTS (SELECT 1 FROM submission AS later
                WHERE later.commitment_id = OLD.commitment_id AND later.number > OLD.number)
        OR NOT (
            OLD.outcome = ''
            OR (OLD.outcome = 'accepted' AND EXISTS (
                SELECT 1 FROM commitment WHERE commitment.id = OLD.commitment_id AND (
                    (NEW.outcome = '' AND commitment.erp_status IN ('exporting', 'sent'))
                    OR (NEW.outcome = 'rejected' AND commitment.erp_status IN ('export_failed', 'rejected'))
                )
            ))
            OR (OLD.outcome = 'rejected' AND EXISTS (
                SELECT 1 FROM commitment WHERE commitment.id = OLD.commitment_id AND (
                    (NEW.outcome = '' AND commitment.erp_status IN ('rejected', 'sent'))
                    OR (NEW.outcome = 'accepted' AND commitment.erp_status IN ('rejected', 'export_failed'))
                )
            ))
        )
    ))
"""


def _differs(columns: tuple[str, ...], operator: str) -> str:
    return "(" + " OR ".join(f"NEW.{column} {operator} OLD.{column}" for column in columns) + ")"


def _sqlite(name: str, when: str, sentence: str, condition: str = "1") -> str:
    return f"CREATE TRIGGER {name} {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{sentence}'); END"


SQLITE_GUARDS = (
    "DROP TRIGGER submission_decided_once",
    _sqlite(
        "submission_decided_once",
        "BEFORE UPDATE ON submission",
        DECIDED,
        OUTCOME_FORBIDDEN.format(decision_differs=_differs(DECISION_COLUMNS, "IS NOT")),
    ),
    _sqlite("comment_kept", "BEFORE UPDATE ON comment", SAID, _differs(SAID_COLUMNS, "IS NOT")),
    _sqlite("comment_no_delete", "BEFORE DELETE ON comment", SAID),
    _sqlite("comment_no_replace", "BEFORE INSERT ON comment", SAID, "EXISTS (SELECT 1 FROM comment WHERE id = NEW.id)"),
    _sqlite("attachment_kept", "BEFORE UPDATE ON attachment", KEPT, _differs(KEPT_COLUMNS, "IS NOT")),
    _sqlite("attachment_no_delete", "BEFORE DELETE ON attachment", KEPT),
    _sqlite(
        "attachment_no_replace",
        "BEFORE INSERT ON attachment",
        KEPT,
        "EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id OR stored_as = NEW.stored_as)",
    ),
)


def _refusing(name: str, sentence: str, condition: str = "true", *, again: bool = False) -> str:
    return f"""
CREATE {"OR REPLACE " if again else ""}FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {condition} THEN
        RAISE EXCEPTION USING MESSAGE = '{sentence}', ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$"""


def _row_trigger(name: str, when: str, function: str) -> str:
    return f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {function}()"


POSTGRESQL_GUARDS = (
    _refusing(
        "desk_decided_once",
        DECIDED,
        OUTCOME_FORBIDDEN.format(decision_differs=_differs(DECISION_COLUMNS, "IS DISTINCT FROM")),
        again=True,
    ),
    _refusing("desk_said", SAID),
    _refusing("desk_said_as_it_was", SAID, _differs(SAID_COLUMNS, "IS DISTINCT FROM")),
    _refusing("desk_attachment_kept", KEPT),
    _refusing("desk_attachment_as_it_was", KEPT, _differs(KEPT_COLUMNS, "IS DISTINCT FROM")),
    _row_trigger("comment_kept", "BEFORE UPDATE ON comment", "desk_said_as_it_was"),
    _row_trigger("comment_no_delete", "BEFORE DELETE ON comment", "desk_said"),
    _row_trigger("attachment_kept", "BEFORE UPDATE ON attachment", "desk_attachment_as_it_was"),
    _row_trigger("attachment_no_delete", "BEFORE DELETE ON attachment", "desk_attachment_kept"),
    "CREATE TRIGGER comment_no_truncate BEFORE TRUNCATE ON comment EXECUTE FUNCTION desk_said()",
    "CREATE TRIGGER attachment_no_truncate BEFORE TRUNCATE ON attachment EXECUTE FUNCTION desk_attachment_kept()",
)

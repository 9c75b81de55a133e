"""The first tables, their checks, and the guards that keep what was handed over.

How later migrations are written (trust.md section 2):
- Prefer plain `op.add_column` and new tables: both databases do them in place.
- A guard is changed by dropping and creating its triggers; one that is already released is never edited here.
- Alembic's batch mode copies the table and drops the old one. With foreign_keys ON that deleted every child row,
  and the copy has none of the triggers and CHECKs. Where nothing else will do: foreign_keys OFF before BEGIN on a
  connection of its own, checks, indexes and triggers made again, PRAGMA foreign_key_check, a backup before.
- Types are spelled out, never taken from data.tables: this must make the same schema for ever.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # only an INTEGER column becomes SQLite's rowid
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_tables()
    guards = SQLITE_GUARDS if op.get_bind().dialect.name == "sqlite" else POSTGRESQL_GUARDS
    for statement in guards:
        op.get_bind().exec_driver_sql(statement)


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(f"'{default}'"))


def _create_tables() -> None:
    op.create_table(
        "company",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("name"),
        _text("time_zone", "UTC"),
        sa.Column("four_eyes", sa.Boolean(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint("id = 1", name="one_row"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 100", name="name_length"),
    )
    op.create_table(
        "cost_code",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("code"),
        _text("name"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("synced", sa.Boolean(), nullable=False),
        _text("quickbooks_id"),
        sa.UniqueConstraint("code", name="cost_code_code"),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 40", name="code_length"),
        sa.CheckConstraint("length(name) BETWEEN 0 AND 255", name="name_length"),
    )
    op.create_table(
        "import_mapping",
        sa.Column("kind", sa.String(20), primary_key=True, nullable=False),
        sa.Column("folded_header", sa.String(200), primary_key=True, nullable=False),
        _text("field"),
    )
    op.create_table(
        "person",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("name"),
        _text("email"),
        _text("password_hash"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("erp_level", sa.Integer(), nullable=False),
        sa.Column("can_push", sa.Boolean(), nullable=False),
        sa.Column("directory_admin", sa.Boolean(), nullable=False),
        sa.Column("manager", sa.Boolean(), nullable=False),
        _text("job"),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.UniqueConstraint("email", name="person_email"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 100", name="name_length"),
        sa.CheckConstraint("length(email) BETWEEN 3 AND 254", name="email_length"),
        sa.CheckConstraint("erp_level BETWEEN 0 AND 3", name="erp_level_known"),
    )
    op.create_table(
        "project",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("number"),
        _text("name"),
        _text("quickbooks_id"),
        _text("quickbooks_name"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("number", name="project_number"),
        sa.CheckConstraint("length(number) BETWEEN 1 AND 40", name="number_length"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 255", name="name_length"),
    )
    op.create_table(
        "reason_code",
        sa.Column("code", sa.String(8), primary_key=True, nullable=False),
        _text("text"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "sign_in_attempt",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("email"),
        _text("address"),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("succeeded", sa.Boolean(), nullable=False),
    )
    op.create_index("sign_in_attempt_email_at", "sign_in_attempt", ["email", "at"])
    op.create_table(
        "vendor",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("name"),
        _text("folded_name"),
        sa.Column("active", sa.Boolean(), nullable=False),
        _text("quickbooks_id"),
        _text("quickbooks_name"),
        sa.Column("quickbooks_active", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("folded_name", name="vendor_folded_name"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 255", name="name_length"),
    )
    op.create_table(
        "commitment",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("number"),
        _text("folded_number"),
        _text("title"),
        _text("type", "subcontract"),
        sa.Column("project_id", ID, sa.ForeignKey("project.id"), nullable=False),
        sa.Column("vendor_id", ID, sa.ForeignKey("vendor.id"), nullable=True),
        _text("contract_status", "Draft"),
        sa.Column("executed", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("default_retainage", sa.BigInteger(), nullable=True),
        _text("description"),
        _text("inclusions"),
        _text("exclusions"),
        sa.Column("contract_date", sa.Date(), nullable=True),
        sa.Column("start_date", sa.Date(), nullable=True),
        sa.Column("estimated_completion", sa.Date(), nullable=True),
        sa.Column("actual_completion", sa.Date(), nullable=True),
        sa.Column("signed_contract_received", sa.Date(), nullable=True),
        _text("bill_to"),
        _text("ship_to"),
        _text("ship_via"),
        _text("payment_terms"),
        sa.Column("delivery_date", sa.Date(), nullable=True),
        sa.Column("assigned_to", ID, sa.ForeignKey("person.id"), nullable=True),
        _text("accounting_method", "amount"),
        sa.Column("created_by", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False, server_default="0"),
        _text("erp_status", "not_sent"),
        sa.Column("erp_status_at", MOMENT, nullable=False),
        sa.Column("submission", sa.Integer(), nullable=False),
        sa.Column("sent_by", ID, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        _text("erp_reference"),
        _text("folded_reference"),
        _text("erp_id"),
        sa.CheckConstraint("type IN ('subcontract', 'purchase_order')", name="type_known"),
        sa.CheckConstraint("accounting_method IN ('amount', 'unit')", name="accounting_method_known"),
        sa.CheckConstraint(
            "erp_status IN ('not_sent', 'sent', 'exporting', 'export_failed', 'rejected', 'retrieved', 'synced')",
            name="erp_status_known",
        ),
        sa.CheckConstraint("length(number) BETWEEN 1 AND 40", name="number_length"),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 255", name="title_length"),
        sa.CheckConstraint("version >= 1", name="version_positive"),
        sa.CheckConstraint("default_retainage BETWEEN 0 AND 10000", name="default_retainage_range"),
        sa.CheckConstraint(
            "typeof(version) IN ('integer', 'null') AND typeof(default_retainage) IN ('integer', 'null') AND typeof(total) IN ('integer', 'null') AND typeof(submission) IN ('integer', 'null')",
            name="whole_numbers",
        ).ddl_if(dialect="sqlite"),
        sa.UniqueConstraint("project_id", "folded_number", name="commitment_number_in_project"),
    )
    op.create_index("commitment_folded_number", "commitment", ["folded_number"])
    op.create_index(
        "commitment_number_handed_over",
        "commitment",
        ["folded_number"],
        unique=True,
        sqlite_where=sa.text("erp_status IN ('sent', 'exporting', 'export_failed', 'synced')"),
        postgresql_where=sa.text("erp_status IN ('sent', 'exporting', 'export_failed', 'synced')"),
    )
    op.create_index(
        "commitment_reference_handed_over",
        "commitment",
        ["folded_reference"],
        unique=True,
        sqlite_where=sa.text("erp_status IN ('exporting', 'export_failed', 'synced')"),
        postgresql_where=sa.text("erp_status IN ('exporting', 'export_failed', 'synced')"),
    )
    op.create_index("commitment_status_id", "commitment", ["erp_status", "id"])
    op.create_index("ix_commitment_project_id", "commitment", ["project_id"])
    op.create_index("ix_commitment_vendor_id", "commitment", ["vendor_id"])
    op.create_table(
        "login_session",
        sa.Column("token_sha256", sa.String(64), primary_key=True, nullable=False),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("last_seen_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT, nullable=True),
    )
    op.create_index("ix_login_session_person_id", "login_session", ["person_id"])
    op.create_table(
        "one_time_link",
        sa.Column("token_sha256", sa.String(64), primary_key=True, nullable=False),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_by", ID, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
    )
    op.create_table(
        "project_permission",
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), primary_key=True, nullable=False),
        sa.Column("project_id", ID, sa.ForeignKey("project.id"), primary_key=True, nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("may_create", sa.Boolean(), nullable=False),
        sa.Column("may_edit", sa.Boolean(), nullable=False),
        sa.CheckConstraint("level BETWEEN 0 AND 3", name="level_known"),
    )
    op.create_table(
        "commitment_viewer",
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), primary_key=True, nullable=False),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), primary_key=True, nullable=False),
    )
    op.create_table(
        "event",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_id", ID, sa.ForeignKey("person.id"), nullable=True),
        _text("kind"),
        _text("from_status"),
        _text("to_status"),
        sa.Column("submission", sa.Integer(), nullable=False),
        _text("details", "{}"),
        sa.CheckConstraint(
            "kind IN ('send', 'retrieve', 'accept', 'reject', 'resend', 'withdraw', 'exported', 'failed', 'retry', 'unlink', 'created', 'edited', 'imported', 'commented')",
            name="kind_known",
        ),
        sa.UniqueConstraint("commitment_id", "version", name="event_version"),
        sa.CheckConstraint(
            "typeof(version) IN ('integer', 'null') AND typeof(submission) IN ('integer', 'null')", name="whole_numbers"
        ).ddl_if(dialect="sqlite"),
    )
    op.create_table(
        "mail",
        sa.Column("id", ID, primary_key=True, nullable=False),
        _text("key"),
        _text("message_id"),
        _text("kind"),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=True),
        _text("to_email"),
        _text("subject"),
        _text("text"),
        _text("html"),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("dead_at", MOMENT, nullable=True),
        _text("last_error"),
        sa.UniqueConstraint("key", name="mail_key"),
        sa.UniqueConstraint("message_id", name="mail_message_id"),
    )
    op.create_index("ix_mail_commitment_id", "mail", ["commitment_id"])
    op.create_index("mail_due", "mail", ["sent_at", "dead_at", "due_at"])
    op.create_table(
        "sov_line",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("cost_code_id", ID, sa.ForeignKey("cost_code.id"), nullable=True),
        _text("cost_type"),
        _text("description"),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        _text("uom"),
        sa.Column("unit_cost", sa.BigInteger(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("overridden", sa.Boolean(), nullable=False),
        _text("tax_code"),
        sa.Column("billed_to_date", sa.BigInteger(), nullable=False, server_default="0"),
        sa.CheckConstraint("position >= 1", name="position_positive"),
        sa.CheckConstraint("amount BETWEEN -999999999999999 AND 999999999999999", name="amount_range"),
        sa.CheckConstraint(
            "typeof(position) IN ('integer', 'null') AND typeof(quantity) IN ('integer', 'null') AND typeof(unit_cost) IN ('integer', 'null') AND typeof(amount) IN ('integer', 'null') AND typeof(billed_to_date) IN ('integer', 'null')",
            name="whole_numbers",
        ).ddl_if(dialect="sqlite"),
    )
    op.create_index("ix_sov_line_commitment_id", "sov_line", ["commitment_id"])
    op.create_table(
        "submission",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("commitment_id", ID, sa.ForeignKey("commitment.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sent_by", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=False),
        _text("snapshot"),
        _text("content_hash"),
        sa.Column("total", sa.BigInteger(), nullable=False, server_default="0"),
        _text("outcome"),
        sa.Column("decided_by", ID, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("decided_at", MOMENT, nullable=True),
        _text("comment"),
        _text("erp_reference"),
        sa.UniqueConstraint("commitment_id", "number", name="submission_number"),
        sa.CheckConstraint("outcome IN ('', 'accepted', 'rejected', 'retrieved')", name="outcome_known"),
        sa.CheckConstraint("number >= 1", name="number_positive"),
        sa.CheckConstraint(
            "typeof(number) IN ('integer', 'null') AND typeof(total) IN ('integer', 'null')", name="whole_numbers"
        ).ddl_if(dialect="sqlite"),
    )
    op.create_table(
        "export",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("submission_id", ID, sa.ForeignKey("submission.id"), unique=True, nullable=False),
        _text("state", "queued"),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.Column("handed_over_at", MOMENT, nullable=True),
        sa.Column("finished_at", MOMENT, nullable=True),
        _text("txn_id"),
        _text("error_code"),
        _text("error_text"),
        sa.CheckConstraint("state IN ('queued', 'handed_over', 'done', 'failed', 'withdrawn')", name="state_known"),
    )
    op.create_table(
        "finding",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("submission_id", ID, sa.ForeignKey("submission.id"), nullable=False),
        sa.Column("code", sa.String(8), sa.ForeignKey("reason_code.code"), nullable=False),
        _text("target", "whole"),
        _text("field"),
        sa.Column("line_id", ID, nullable=True),
        _text("note"),
        _text("answer"),
        sa.Column("answered_by", ID, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.CheckConstraint("target IN ('field', 'line', 'whole')", name="target_known"),
        sa.CheckConstraint("length(note) BETWEEN 0 AND 2000", name="note_length"),
        sa.CheckConstraint("length(answer) BETWEEN 0 AND 2000", name="answer_length"),
    )
    op.create_index("ix_finding_submission_id", "finding", ["submission_id"])


# --- guards: what the database itself refuses ---------------------------------------------------------------------

APPEND_ONLY = "The history is append-only: an event is never changed, deleted or replaced."
NO_GAP = "The history has no gaps: the version of an event is the last one of its commitment plus 1."
FROZEN = "A submission is frozen: what was sent is never changed, deleted or replaced."
DECIDED = "A submission is decided once: only a withdrawn acceptance or a failed export reopens it."
HAS_HISTORY = "A commitment with a history is never deleted or replaced."

FROZEN_COLUMNS = ("id", "commitment_id", "number", "sent_by", "sent_at", "snapshot", "content_hash", "total")
DECISION_COLUMNS = ("decided_by", "decided_at", "comment", "erp_reference")


def _differs(columns: tuple[str, ...], operator: str) -> str:
    return "(" + " OR ".join(f"NEW.{column} {operator} OLD.{column}" for column in columns) + ")"


# The decision goes with the outcome, and only the latest submission gets one. An acceptance is taken back by
# "Withdraw acceptance" (exporting → sent) and becomes a rejection by "Reject" after a failed export; the statuses
# on both sides are allowed, because the commitment may be written before or after its submission.
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
        )
    ))
"""


def _sqlite(name: str, when: str, sentence: str, condition: str = "1") -> str:
    return f"CREATE TRIGGER {name} {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{sentence}'); END"


# REPLACE INTO deletes the old row without any DELETE trigger, so the INSERT is guarded too.
SQLITE_GUARDS = (
    _sqlite("event_no_update", "BEFORE UPDATE ON event", APPEND_ONLY),
    _sqlite("event_no_delete", "BEFORE DELETE ON event", APPEND_ONLY),
    _sqlite(
        "event_no_replace",
        "BEFORE INSERT ON event",
        APPEND_ONLY,
        "EXISTS (SELECT 1 FROM event WHERE id = NEW.id"
        " OR (commitment_id = NEW.commitment_id AND version = NEW.version))",
    ),
    _sqlite(
        "event_no_gap",
        "BEFORE INSERT ON event",
        NO_GAP,
        "NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM event WHERE commitment_id = NEW.commitment_id)",
    ),
    _sqlite("submission_frozen", "BEFORE UPDATE ON submission", FROZEN, _differs(FROZEN_COLUMNS, "IS NOT")),
    _sqlite(
        "submission_decided_once",
        "BEFORE UPDATE ON submission",
        DECIDED,
        OUTCOME_FORBIDDEN.format(decision_differs=_differs(DECISION_COLUMNS, "IS NOT")),
    ),
    _sqlite("submission_no_delete", "BEFORE DELETE ON submission", FROZEN),
    _sqlite(
        "submission_no_replace",
        "BEFORE INSERT ON submission",
        FROZEN,
        "EXISTS (SELECT 1 FROM submission WHERE id = NEW.id"
        " OR (commitment_id = NEW.commitment_id AND number = NEW.number))",
    ),
    _sqlite(
        "commitment_no_delete",
        "BEFORE DELETE ON commitment",
        HAS_HISTORY,
        "EXISTS (SELECT 1 FROM event WHERE commitment_id = OLD.id)",
    ),
    _sqlite(
        "commitment_no_replace",
        "BEFORE INSERT ON commitment",
        HAS_HISTORY,
        "EXISTS (SELECT 1 FROM event WHERE commitment_id = NEW.id)",
    ),
)


def _refusing(name: str, sentence: str, condition: str = "true") -> str:
    """A trigger function that raises the sentence where the condition holds."""
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
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
    _refusing("desk_append_only", APPEND_ONLY),
    _refusing(
        "desk_no_gap",
        NO_GAP,
        "NEW.version IS DISTINCT FROM"
        " (SELECT coalesce(max(version), 0) + 1 FROM event WHERE commitment_id = NEW.commitment_id)",
    ),
    _refusing("desk_kept", FROZEN),
    _refusing("desk_frozen", FROZEN, _differs(FROZEN_COLUMNS, "IS DISTINCT FROM")),
    _refusing(
        "desk_decided_once",
        DECIDED,
        OUTCOME_FORBIDDEN.format(decision_differs=_differs(DECISION_COLUMNS, "IS DISTINCT FROM")),
    ),
    _refusing("desk_has_history", HAS_HISTORY, "EXISTS (SELECT 1 FROM event WHERE commitment_id = OLD.id)"),
    _row_trigger("event_no_update", "BEFORE UPDATE OR DELETE ON event", "desk_append_only"),
    _row_trigger("event_no_gap", "BEFORE INSERT ON event", "desk_no_gap"),
    _row_trigger("submission_frozen", "BEFORE UPDATE ON submission", "desk_frozen"),
    _row_trigger("submission_decided_once", "BEFORE UPDATE ON submission", "desk_decided_once"),
    _row_trigger("submission_no_delete", "BEFORE DELETE ON submission", "desk_kept"),
    _row_trigger("commitment_no_delete", "BEFORE DELETE ON commitment", "desk_has_history"),
    "CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event EXECUTE FUNCTION desk_append_only()",
    "CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission EXECUTE FUNCTION desk_kept()",
)

"""Accounts at another provider, with which people sign in beside their password."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE sign_in_attempt ADD COLUMN state_sha256 TEXT DEFAULT '' NOT NULL")
    used = sa.text("state_sha256 <> ''")
    op.create_index(
        "sign_in_attempt_state",
        "sign_in_attempt",
        ["state_sha256"],
        unique=True,
        sqlite_where=used,
        postgresql_where=used,
    )
    op.create_table(
        "sign_in_identity",
        sa.Column("id", ID, primary_key=True, nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("subject", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("length(issuer) BETWEEN 1 AND 500", name="issuer_length"),
        sa.CheckConstraint("length(subject) BETWEEN 1 AND 255", name="subject_length"),
        sa.UniqueConstraint("issuer", "subject", name="sign_in_identity_subject"),
        sa.UniqueConstraint("issuer", "person_id", name="sign_in_identity_person"),
    )
    op.create_index("ix_sign_in_identity_person_id", "sign_in_identity", ["person_id"])

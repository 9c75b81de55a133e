"""The tables. `table=True` models validate nothing, so lengths and ranges are CHECKs in the database itself."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from core.commitment import AccountingMethod, CommitmentType
from core.transitions import Action, ErpStatus
from data import columns
from data.erp_tables import (
    ErpConnection,
    ErpEntry,
    ErpFile,
    ErpMessage,
    ErpSession,
    Export,
    UnlinkCheck,
)
from data.metric_tables import MetricsChanged, MetricsPack
from data.trust_tables import HistoryKey, HistoryLink, NightCheck
from data.types import Id, Scaled, Utc, cents, quantity, unit_cost

__all__ = [
    "ACCEPTED",
    "WITH_ACCOUNTING",
    "Attachment",
    "Comment",
    "Commitment",
    "CommitmentViewer",
    "Company",
    "CostCode",
    "Delegation",
    "ErpConnection",
    "ErpEntry",
    "ErpFile",
    "ErpMessage",
    "ErpSession",
    "Event",
    "Export",
    "Finding",
    "HistoryKey",
    "HistoryLink",
    "Holiday",
    "ImportMapping",
    "LoginSession",
    "Mail",
    "MetricsChanged",
    "MetricsPack",
    "NightCheck",
    "OneTimeLink",
    "Person",
    "Project",
    "ProjectPermission",
    "ReasonCode",
    "SignInAttempt",
    "SignInIdentity",
    "SovLine",
    "Submission",
    "UnlinkCheck",
    "Vendor",
]

# Accepted, and so carrying an ERP reference; handed to accounting, and so carrying their number alone (rule N2).
ACCEPTED = (ErpStatus.EXPORTING, ErpStatus.EXPORT_FAILED, ErpStatus.SYNCED)
WITH_ACCOUNTING = (ErpStatus.SENT, *ACCEPTED)


class Company(SQLModel, table=True):
    """One row, id 1: the company and its settings.

    `business_days` are weekday digits, 0 is Monday; minutes count from midnight on the company's clock, the end
    exclusive. `mail_…` switch the immediate mails of an event.
    """

    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        columns.length("name", 1, 100),
        columns.length("business_days", 0, 7),
        CheckConstraint("business_start_minute BETWEEN 0 AND 1438", name="business_start_minute_range"),
        CheckConstraint("business_end_minute BETWEEN 1 AND 1439", name="business_end_minute_range"),
        CheckConstraint("summary_hour BETWEEN 0 AND 23", name="summary_hour_range"),
    )
    id: int | None = columns.key()
    name: str = columns.text()
    time_zone: str = columns.text("UTC")
    four_eyes: bool = True
    is_sample: bool = False
    created_at: datetime = columns.moment()
    business_days: str = columns.text("01234")
    business_start_minute: int = columns.number(8 * 60)
    business_end_minute: int = columns.number(17 * 60)
    summary_hour: int = columns.number(7)
    mail_waiting: bool = columns.switch()
    mail_rejected: bool = columns.switch()
    mail_synced: bool = columns.switch()
    mail_export_failed: bool = columns.switch()
    mail_commented: bool = columns.switch()
    mail_asked: bool = columns.switch()
    mail_answered: bool = columns.switch()


class Holiday(SQLModel, table=True):
    """A day that is no business day, on the company's calendar."""

    __table_args__ = (columns.length("name", 0, 100),)
    day: date = Field(sa_column=Column(Date, primary_key=True))
    name: str = columns.text()


class Person(SQLModel, table=True):
    """`email` is stored folded (NFC, casefold) and is the name one signs in with."""

    __table_args__ = (
        UniqueConstraint("email", name="person_email"),
        columns.length("name", 1, 100),
        columns.length("email", 3, 254),
        CheckConstraint("erp_level BETWEEN 0 AND 3", name="erp_level_known"),
    )
    id: int | None = columns.key()
    version: int = 1
    name: str = columns.text()
    email: str = columns.text()
    password_hash: str = columns.text()  # argon2id; "" until the person has chosen one
    active: bool = True
    erp_level: int = 0
    can_push: bool = False
    directory_admin: bool = False
    manager: bool = False
    job: str = columns.text()  # the role in words, shown in the Directory
    created_at: datetime = columns.moment()
    daily_summary: bool = columns.switch()  # gets the ERP Integrations Daily Summary


class Project(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint("number", name="project_number"),
        columns.length("number", 1, 40),
        columns.length("name", 1, 255),
    )
    id: int | None = columns.key()
    number: str = columns.text()
    name: str = columns.text()
    quickbooks_id: str = columns.text()  # ListID of the customer:job; "" means not linked
    quickbooks_name: str = columns.text()
    quickbooks_active: bool = columns.switch()
    active: bool = True


class ProjectPermission(SQLModel, table=True):
    __tablename__ = "project_permission"
    __table_args__ = (CheckConstraint("level BETWEEN 0 AND 3", name="level_known"),)
    person_id: int = columns.ref("person.id", primary_key=True)
    project_id: int = columns.ref("project.id", primary_key=True)
    level: int = 0
    may_create: bool = False
    may_edit: bool = False


class Vendor(SQLModel, table=True):
    __table_args__ = (UniqueConstraint("folded_name", name="vendor_folded_name"), columns.length("name", 1, 255))
    id: int | None = columns.key()
    name: str = columns.text()
    folded_name: str = columns.text()
    active: bool = True
    quickbooks_id: str = columns.text()
    quickbooks_name: str = columns.text()
    quickbooks_active: bool = True


class CostCode(SQLModel, table=True):
    __tablename__ = "cost_code"
    __table_args__ = (
        UniqueConstraint("code", name="cost_code_code"),
        columns.length("code", 1, 40),
        columns.length("name", 0, 255),
    )
    id: int | None = columns.key()
    code: str = columns.text()
    name: str = columns.text()
    active: bool = True
    synced: bool = False  # QuickBooks knows it
    quickbooks_id: str = columns.text()  # ListID of the service item
    quickbooks_name: str = columns.text()


class ReasonCode(SQLModel, table=True):
    __tablename__ = "reason_code"
    code: str = Field(sa_column=Column(String(8), primary_key=True))
    text: str = columns.text()
    position: int = 0
    retired: bool = False


class Commitment(SQLModel, table=True):
    """The header. `folded_number` is NFC + casefold of the number: uniqueness of rule N2 is asked on it."""

    __table_args__ = (
        columns.one_of("type", CommitmentType),
        columns.one_of("accounting_method", AccountingMethod),
        columns.one_of("erp_status", ErpStatus),
        columns.length("number", 1, 40),
        columns.length("title", 1, 255),
        CheckConstraint("version >= 1", name="version_positive"),
        CheckConstraint("default_retainage BETWEEN 0 AND 10000", name="default_retainage_range"),
        columns.whole("version", "default_retainage", "total", "submission"),
        UniqueConstraint("project_id", "folded_number", name="commitment_number_in_project"),
        Index("commitment_status_since", "erp_status", "erp_status_at", "id"),
        Index("commitment_folded_number", "folded_number"),
        Index("commitment_amount", "total", "id"),
        Index("commitment_title", text("lower(title)"), "id"),
        columns.index_where("commitment_waiting", "sent_at id", "erp_status = 'sent'"),
        # In the order of the list, with who may see it: what a page skips is not looked up.
        Index("commitment_status_number", "erp_status", "folded_number", "id", "private", "project_id", "submission"),
        Index(
            "commitment_project_status", "project_id", "erp_status", "folded_number", "id"
        ),  # for who sees by project
        # Rules N2 and "ERP reference unique" hold even between two transactions that run at once.
        columns.unique_while("commitment_number_handed_over", "folded_number", WITH_ACCOUNTING),
        columns.unique_while("commitment_reference_handed_over", "folded_reference", ACCEPTED),
    )
    id: int | None = columns.key()
    version: int = 1
    number: str = columns.text()
    folded_number: str = columns.text()
    title: str = columns.text()
    type: str = columns.text("subcontract")
    project_id: int = columns.ref("project.id")
    vendor_id: int | None = columns.ref("vendor.id", nullable=True, index=True)
    contract_status: str = columns.text("Draft")
    executed: bool = False
    private: bool = False
    default_retainage: Decimal | None = Field(default=None, sa_column=Column(Scaled(2), nullable=True))
    description: str = columns.text()
    inclusions: str = columns.text()
    exclusions: str = columns.text()
    contract_date: date | None = columns.day()
    start_date: date | None = columns.day()
    estimated_completion: date | None = columns.day()
    actual_completion: date | None = columns.day()
    signed_contract_received: date | None = columns.day()
    bill_to: str = columns.text()
    ship_to: str = columns.text()
    ship_via: str = columns.text()
    payment_terms: str = columns.text()
    delivery_date: date | None = columns.day()
    assigned_to: int | None = columns.ref("person.id", nullable=True)
    accounting_method: str = columns.text("amount")
    created_by: int = columns.ref("person.id")
    created_at: datetime = columns.moment()
    # Kept by the same transaction that changes the lines or the status, so that lists need no scan.
    total: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    erp_status: str = columns.text("not_sent")
    erp_status_at: datetime = columns.moment()
    submission: int = 0
    sent_by: int | None = columns.ref("person.id", nullable=True)
    sent_at: datetime | None = columns.moment(nullable=True)
    erp_reference: str = columns.text()
    folded_reference: str = columns.text()
    erp_id: str = columns.text()  # TxnID


class CommitmentViewer(SQLModel, table=True):
    """The list of people who see a private commitment."""

    __tablename__ = "commitment_viewer"
    commitment_id: int = columns.ref("commitment.id", primary_key=True)
    person_id: int = columns.ref("person.id", primary_key=True, index=True)


class CommitmentTally(SQLModel, table=True):
    """So many more (or fewer) of a kind, and what they come to. Triggers write it (data.tally), nobody else."""

    __tablename__ = "commitment_tally"
    id: int | None = columns.key()
    project_id: int = Field(sa_column=Column(Id, nullable=False))
    erp_status: str = columns.text()
    type: str = columns.text()
    private: bool = False
    was_sent: bool = False
    count: int = Field(sa_column=Column(BigInteger, nullable=False))
    cents: Decimal = Field(sa_column=Column(cents(), nullable=False))


class SovLine(SQLModel, table=True):
    __tablename__ = "sov_line"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_positive"),
        CheckConstraint("amount BETWEEN -999999999999999 AND 999999999999999", name="amount_range"),
        columns.whole("position", "quantity", "unit_cost", "amount", "billed_to_date"),
    )
    id: int | None = columns.key()
    commitment_id: int = columns.ref("commitment.id", index=True)
    position: int = 1
    cost_code_id: int | None = columns.ref("cost_code.id", nullable=True)
    cost_type: str = columns.text()
    description: str = columns.text()
    quantity: Decimal | None = Field(default=None, sa_column=Column(quantity(), nullable=True))
    uom: str = columns.text()
    unit_cost: Decimal | None = Field(default=None, sa_column=Column(unit_cost(), nullable=True))
    amount: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    overridden: bool = False
    tax_code: str = columns.text()
    billed_to_date: Decimal = Field(
        default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0")
    )


class Submission(SQLModel, table=True):
    """One hand-over. `snapshot` is frozen canonical JSON (core.snapshot), `content_hash` its SHA-256."""

    __table_args__ = (
        UniqueConstraint("commitment_id", "number", name="submission_number"),
        columns.one_of("outcome", ("", "accepted", "rejected", "retrieved")),
        CheckConstraint("number >= 1", name="number_positive"),
        columns.whole("number", "total"),
        # Rejection Metrics read the submissions of a period, and only those, and all that they count from the index:
        # beside its snapshot a row costs a page of the file.
        Index(
            "submission_decided",
            "decided_at",
            "outcome",
            "commitment_id",
            "number",
            "sent_at",
            "sent_by",
            "decided_by",
            "total",
        ),
        Index(
            "submission_of_commitment",
            "commitment_id",
            "number",
            "outcome",
            "sent_at",
            "sent_by",
            "decided_at",
            "decided_by",
        ),
    )
    id: int | None = columns.key()
    commitment_id: int = columns.ref("commitment.id")
    number: int = 1
    sent_by: int = columns.ref("person.id")
    sent_at: datetime = columns.moment()
    snapshot: str = columns.text()
    content_hash: str = columns.text()
    total: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    outcome: str = columns.text()
    decided_by: int | None = columns.ref("person.id", nullable=True)
    decided_at: datetime | None = columns.moment(nullable=True)
    comment: str = columns.text()
    erp_reference: str = columns.text()


class Finding(SQLModel, table=True):
    __table_args__ = (
        columns.one_of("target", ("field", "line", "whole")),
        columns.length("note", 0, 2000),
        columns.length("answer", 0, 2000),
        Index("finding_submission_code", "submission_id", "code"),
    )
    id: int | None = columns.key()
    submission_id: int = columns.ref("submission.id")
    code: str = Field(sa_column=Column(String(8), ForeignKey("reason_code.code"), nullable=False))
    target: str = columns.text("whole")
    field: str = columns.text()
    line_id: int | None = Field(default=None, sa_column=Column(Id, nullable=True))  # outlives the line
    note: str = columns.text()
    answer: str = columns.text()
    answered_by: int | None = columns.ref("person.id", nullable=True)
    answered_at: datetime | None = columns.moment(nullable=True)


class CitedCode(SQLModel, table=True):
    """A cost code that a rejection cited, and when. Triggers write it (data.cited_codes), nobody else."""

    __tablename__ = "cited_code"
    __table_args__ = (Index("cited_code_submission", "submission_id"),)
    cost_code_id: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
    decided_at: datetime = Field(sa_column=Column(Utc, primary_key=True))
    submission_id: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))


class Event(SQLModel, table=True):
    """The history: append-only, the database itself refuses UPDATE, DELETE and REPLACE.

    `kind` is an Action or one of created, edited, imported (commented is never written: see Comment). `actor_id` is None for QuickBooks, `acted_for`
    the absent approver in whose right a deputy acted. `details` is a JSON object in the words of the event.
    """

    __table_args__ = (
        columns.one_of("kind", (*Action, "created", "edited", "imported", "commented")),
        UniqueConstraint("commitment_id", "version", name="event_version"),
        columns.index_where("event_exported_before", "commitment_id version", "kind = 'exported'"),
        columns.whole("version", "submission"),
    )
    id: int | None = columns.key()
    commitment_id: int = columns.ref("commitment.id")
    version: int = 1  # the version of the commitment that this event made
    at: datetime = columns.moment()
    actor_id: int | None = columns.ref("person.id", nullable=True)
    kind: str = columns.text()
    from_status: str = columns.text()
    to_status: str = columns.text()
    submission: int = 0
    details: str = columns.text("{}")
    acted_for: int | None = columns.ref("person.id", nullable=True)


class Comment(SQLModel, table=True):
    """What people say about a commitment; only `closed_at` of a question is ever written again.

    `submission` is the number of the latest one when it was said, `question_id` what an answer answers. A question is
    closed by its answer or by the end of its submission.
    """

    __table_args__ = (
        columns.one_of("kind", ("comment", "question", "answer")),
        columns.length("text", 1, 4000),
        columns.index_where(
            "comment_open_question", "commitment_id", "kind = 'question' AND closed_at IS NULL", unique=True
        ),
    )
    id: int | None = columns.key()
    commitment_id: int = columns.ref("commitment.id", index=True)
    at: datetime = columns.moment()
    author_id: int = columns.ref("person.id")
    kind: str = columns.text()
    text: str = columns.text()
    submission: int = 0
    question_id: int | None = columns.ref("comment.id", nullable=True)
    closed_at: datetime | None = columns.moment(nullable=True)


class Attachment(SQLModel, table=True):
    """A file kept with a commitment. It lies outside the web root as `stored_as`, a generated name; size in bytes."""

    __table_args__ = (
        UniqueConstraint("stored_as", name="attachment_stored_as"),
        columns.one_of("kind", ("contract", "insurance", "other")),
        columns.length("name", 1, 255),
        CheckConstraint("size >= 1", name="size_positive"),
    )
    id: int | None = columns.key()
    commitment_id: int = columns.ref("commitment.id", index=True)
    kind: str = columns.text()
    name: str = columns.text()
    media_type: str = columns.text()
    size: int = 0
    sha256: str = columns.text()
    stored_as: str = columns.text()
    added_at: datetime = columns.moment()
    added_by: int = columns.ref("person.id")
    removed_at: datetime | None = columns.moment(nullable=True)
    removed_by: int | None = columns.ref("person.id", nullable=True)


class Delegation(SQLModel, table=True):
    """An approver who is away and who stands in, from the first to the last day on the company's calendar."""

    __table_args__ = (
        CheckConstraint("absent_id <> deputy_id", name="two_people"),
        CheckConstraint("first_day <= last_day", name="days_in_order"),
    )
    id: int | None = columns.key()
    absent_id: int = columns.ref("person.id", index=True)
    deputy_id: int = columns.ref("person.id", index=True)
    first_day: date = Field(sa_column=Column(Date, nullable=False))
    last_day: date = Field(sa_column=Column(Date, nullable=False))
    made_at: datetime = columns.moment()
    made_by: int = columns.ref("person.id")
    ended_at: datetime | None = columns.moment(nullable=True)
    ended_by: int | None = columns.ref("person.id", nullable=True)


class Mail(SQLModel, table=True):
    """The outbox and the mail log in one: written with what caused it, delivered by the worker."""

    __table_args__ = (
        UniqueConstraint("key", name="mail_key"),
        UniqueConstraint("message_id", name="mail_message_id"),
        Index("mail_due", "sent_at", "dead_at", "due_at"),
    )
    id: int | None = columns.key()
    key: str = columns.text()  # what makes it the same mail, e.g. "rejected:17:2:5"
    message_id: str = columns.text()  # stays the same on a retry
    kind: str = columns.text()
    person_id: int | None = columns.ref("person.id", nullable=True)
    commitment_id: int | None = columns.ref("commitment.id", nullable=True, index=True)
    to_email: str = columns.text()
    subject: str = columns.text()
    text: str = columns.text()
    html: str = columns.text()
    created_at: datetime = columns.moment()
    due_at: datetime = columns.moment()
    lease_until: datetime | None = columns.moment(nullable=True)
    attempts: int = 0
    sent_at: datetime | None = columns.moment(nullable=True)
    dead_at: datetime | None = columns.moment(nullable=True)
    last_error: str = columns.text()


class LoginSession(SQLModel, table=True):
    """A signed-in browser. Only the SHA-256 of the cookie's token is stored; `agent` is what it calls itself."""

    __tablename__ = "login_session"
    token_sha256: str = Field(sa_column=Column(String(64), primary_key=True))
    person_id: int = columns.ref("person.id", index=True)
    created_at: datetime = columns.moment()
    last_seen_at: datetime = columns.moment()
    expires_at: datetime = columns.moment()
    revoked_at: datetime | None = columns.moment(nullable=True)
    address: str = columns.text()
    agent: str = columns.text()


class SignInAttempt(SQLModel, table=True):
    """Reserved before the password is hashed, so that parallel tries are counted too.

    `state_sha256` is that of the state with which another provider sent somebody back ("" at a password): each is
    used once.
    """

    __tablename__ = "sign_in_attempt"
    __table_args__ = (
        Index("sign_in_attempt_email_at", "email", "at"),
        columns.index_where("sign_in_attempt_state", "state_sha256", "state_sha256 <> ''", unique=True),
    )
    id: int | None = columns.key()
    email: str = columns.text()
    address: str = columns.text()
    at: datetime = columns.moment()
    succeeded: bool = False
    state_sha256: str = columns.text()


class SignInIdentity(SQLModel, table=True):
    """An account at another provider (OpenID Connect) that is a person of the Directory, whatever its e-mail becomes."""

    __tablename__ = "sign_in_identity"
    __table_args__ = (
        UniqueConstraint("issuer", "subject", name="sign_in_identity_subject"),
        UniqueConstraint("issuer", "person_id", name="sign_in_identity_person"),
        columns.length("issuer", 1, 500),
        columns.length("subject", 1, 255),
    )
    id: int | None = columns.key()
    issuer: str = columns.text()
    subject: str = columns.text()
    person_id: int = columns.ref("person.id", index=True)
    since: datetime = columns.moment()


class OneTimeLink(SQLModel, table=True):
    """An administrator's one-time link with which a person chooses a password."""

    __tablename__ = "one_time_link"
    token_sha256: str = Field(sa_column=Column(String(64), primary_key=True))
    person_id: int = columns.ref("person.id")
    made_by: int | None = columns.ref("person.id", nullable=True)
    made_at: datetime = columns.moment()
    expires_at: datetime = columns.moment()
    used_at: datetime | None = columns.moment(nullable=True)


class ImportMapping(SQLModel, table=True):
    """Remembers which of our fields an unknown header was mapped to by hand."""

    __tablename__ = "import_mapping"
    kind: str = Field(sa_column=Column(String(20), primary_key=True))
    folded_header: str = Field(sa_column=Column(String(200), primary_key=True))
    field: str = columns.text()

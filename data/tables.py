"""The tables. `table=True` models validate nothing, so lengths and ranges are CHECKs in the database itself."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from core.commitment import AccountingMethod, CommitmentType
from core.erp import ExportState, ListKind
from core.transitions import Action, ErpStatus
from data.types import Id, Scaled, Utc, cents, quantity, unit_cost


def _key() -> Any:
    return Field(default=None, sa_column=Column(Id, primary_key=True, autoincrement=True))


def _ref(target: str, *, nullable: bool = False, primary_key: bool = False, index: bool = False) -> Any:
    column = Column(Id, ForeignKey(target), nullable=nullable, primary_key=primary_key, index=index)
    return Field(default=None, sa_column=column)


def _moment(*, nullable: bool = False) -> Any:
    return Field(default=None, sa_column=Column(Utc, nullable=nullable))


def _day() -> Any:
    return Field(default=None, sa_column=Column(Date, nullable=True))


def _text(default: str = "") -> Any:
    return Field(default=default, sa_column=Column(Text, nullable=False, server_default=text(f"'{default}'")))


def _number(default: int) -> Any:
    return Field(default=default, sa_column=Column(Integer, nullable=False, server_default=text(str(default))))


def _switch(on: bool = True) -> Any:
    return Field(default=on, sa_column=Column(Boolean, nullable=False, server_default=text(str(on).lower())))


def _one_of(column: str, values: Any) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _length(column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"length({column}) BETWEEN {low} AND {high}", name=f"{column}_length")


def _whole(*columns: str) -> CheckConstraint:
    """SQLite stores 'abc' and 1.5 in an integer column unless a CHECK refuses it; PostgreSQL needs none."""
    each = " AND ".join(f"typeof({column}) IN ('integer', 'null')" for column in columns)
    return CheckConstraint(each, name="whole_numbers").ddl_if(dialect="sqlite")


def _unique_while(name: str, column: str, statuses: tuple[ErpStatus, ...]) -> Index:
    listed = ", ".join(f"'{status}'" for status in statuses)
    condition = text(f"erp_status IN ({listed})")
    return Index(name, column, unique=True, sqlite_where=condition, postgresql_where=condition)


def _index_where(name: str, columns: str, condition: str, *, unique: bool = False) -> Index:
    """`columns` are names with blanks between them."""
    where = text(condition)
    return Index(name, *columns.split(), unique=unique, sqlite_where=where, postgresql_where=where)


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
        _length("name", 1, 100),
        _length("business_days", 0, 7),
        CheckConstraint("business_start_minute BETWEEN 0 AND 1438", name="business_start_minute_range"),
        CheckConstraint("business_end_minute BETWEEN 1 AND 1439", name="business_end_minute_range"),
        CheckConstraint("summary_hour BETWEEN 0 AND 23", name="summary_hour_range"),
    )
    id: int | None = _key()
    name: str = _text()
    time_zone: str = _text("UTC")
    four_eyes: bool = True
    is_sample: bool = False
    created_at: datetime = _moment()
    business_days: str = _text("01234")
    business_start_minute: int = _number(8 * 60)
    business_end_minute: int = _number(17 * 60)
    summary_hour: int = _number(7)
    mail_waiting: bool = _switch()
    mail_rejected: bool = _switch()
    mail_synced: bool = _switch()
    mail_export_failed: bool = _switch()
    mail_commented: bool = _switch()
    mail_asked: bool = _switch()
    mail_answered: bool = _switch()


class Holiday(SQLModel, table=True):
    """A day that is no business day, on the company's calendar."""

    __table_args__ = (_length("name", 0, 100),)
    day: date = Field(sa_column=Column(Date, primary_key=True))
    name: str = _text()


class Person(SQLModel, table=True):
    """`email` is stored folded (NFC, casefold) and is the name one signs in with."""

    __table_args__ = (
        UniqueConstraint("email", name="person_email"),
        _length("name", 1, 100),
        _length("email", 3, 254),
        CheckConstraint("erp_level BETWEEN 0 AND 3", name="erp_level_known"),
    )
    id: int | None = _key()
    version: int = 1
    name: str = _text()
    email: str = _text()
    password_hash: str = _text()  # argon2id; "" until the person has chosen one
    active: bool = True
    erp_level: int = 0
    can_push: bool = False
    directory_admin: bool = False
    manager: bool = False
    job: str = _text()  # the role in words, shown in the Directory
    created_at: datetime = _moment()
    daily_summary: bool = _switch()  # gets the ERP Integrations Daily Summary


class Project(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint("number", name="project_number"),
        _length("number", 1, 40),
        _length("name", 1, 255),
    )
    id: int | None = _key()
    number: str = _text()
    name: str = _text()
    quickbooks_id: str = _text()  # ListID of the customer:job; "" means not linked
    quickbooks_name: str = _text()
    quickbooks_active: bool = _switch()
    active: bool = True


class ProjectPermission(SQLModel, table=True):
    __tablename__ = "project_permission"
    __table_args__ = (CheckConstraint("level BETWEEN 0 AND 3", name="level_known"),)
    person_id: int = _ref("person.id", primary_key=True)
    project_id: int = _ref("project.id", primary_key=True)
    level: int = 0
    may_create: bool = False
    may_edit: bool = False


class Vendor(SQLModel, table=True):
    __table_args__ = (UniqueConstraint("folded_name", name="vendor_folded_name"), _length("name", 1, 255))
    id: int | None = _key()
    name: str = _text()
    folded_name: str = _text()
    active: bool = True
    quickbooks_id: str = _text()
    quickbooks_name: str = _text()
    quickbooks_active: bool = True


class CostCode(SQLModel, table=True):
    __tablename__ = "cost_code"
    __table_args__ = (UniqueConstraint("code", name="cost_code_code"), _length("code", 1, 40), _length("name", 0, 255))
    id: int | None = _key()
    code: str = _text()
    name: str = _text()
    active: bool = True
    synced: bool = False  # QuickBooks knows it
    quickbooks_id: str = _text()  # ListID of the service item
    quickbooks_name: str = _text()


class ReasonCode(SQLModel, table=True):
    __tablename__ = "reason_code"
    code: str = Field(sa_column=Column(String(8), primary_key=True))
    text: str = _text()
    position: int = 0
    retired: bool = False


class Commitment(SQLModel, table=True):
    """The header. `folded_number` is NFC + casefold of the number: uniqueness of rule N2 is asked on it."""

    __table_args__ = (
        _one_of("type", CommitmentType),
        _one_of("accounting_method", AccountingMethod),
        _one_of("erp_status", ErpStatus),
        _length("number", 1, 40),
        _length("title", 1, 255),
        CheckConstraint("version >= 1", name="version_positive"),
        CheckConstraint("default_retainage BETWEEN 0 AND 10000", name="default_retainage_range"),
        _whole("version", "default_retainage", "total", "submission"),
        UniqueConstraint("project_id", "folded_number", name="commitment_number_in_project"),
        Index("commitment_status_id", "erp_status", "id"),
        Index("commitment_folded_number", "folded_number"),
        # Rules N2 and "ERP reference unique" hold even between two transactions that run at once.
        _unique_while("commitment_number_handed_over", "folded_number", WITH_ACCOUNTING),
        _unique_while("commitment_reference_handed_over", "folded_reference", ACCEPTED),
    )
    id: int | None = _key()
    version: int = 1
    number: str = _text()
    folded_number: str = _text()
    title: str = _text()
    type: str = _text("subcontract")
    project_id: int = _ref("project.id", index=True)
    vendor_id: int | None = _ref("vendor.id", nullable=True, index=True)
    contract_status: str = _text("Draft")
    executed: bool = False
    private: bool = False
    default_retainage: Decimal | None = Field(default=None, sa_column=Column(Scaled(2), nullable=True))
    description: str = _text()
    inclusions: str = _text()
    exclusions: str = _text()
    contract_date: date | None = _day()
    start_date: date | None = _day()
    estimated_completion: date | None = _day()
    actual_completion: date | None = _day()
    signed_contract_received: date | None = _day()
    bill_to: str = _text()
    ship_to: str = _text()
    ship_via: str = _text()
    payment_terms: str = _text()
    delivery_date: date | None = _day()
    assigned_to: int | None = _ref("person.id", nullable=True)
    accounting_method: str = _text("amount")
    created_by: int = _ref("person.id")
    created_at: datetime = _moment()
    # Kept by the same transaction that changes the lines or the status, so that lists need no scan.
    total: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    erp_status: str = _text("not_sent")
    erp_status_at: datetime = _moment()
    submission: int = 0
    sent_by: int | None = _ref("person.id", nullable=True)
    sent_at: datetime | None = _moment(nullable=True)
    erp_reference: str = _text()
    folded_reference: str = _text()
    erp_id: str = _text()  # TxnID


class CommitmentViewer(SQLModel, table=True):
    """The list of people who see a private commitment."""

    __tablename__ = "commitment_viewer"
    commitment_id: int = _ref("commitment.id", primary_key=True)
    person_id: int = _ref("person.id", primary_key=True)


class SovLine(SQLModel, table=True):
    __tablename__ = "sov_line"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_positive"),
        CheckConstraint("amount BETWEEN -999999999999999 AND 999999999999999", name="amount_range"),
        _whole("position", "quantity", "unit_cost", "amount", "billed_to_date"),
    )
    id: int | None = _key()
    commitment_id: int = _ref("commitment.id", index=True)
    position: int = 1
    cost_code_id: int | None = _ref("cost_code.id", nullable=True)
    cost_type: str = _text()
    description: str = _text()
    quantity: Decimal | None = Field(default=None, sa_column=Column(quantity(), nullable=True))
    uom: str = _text()
    unit_cost: Decimal | None = Field(default=None, sa_column=Column(unit_cost(), nullable=True))
    amount: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    overridden: bool = False
    tax_code: str = _text()
    billed_to_date: Decimal = Field(
        default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0")
    )


class Submission(SQLModel, table=True):
    """One hand-over. `snapshot` is frozen canonical JSON (core.snapshot), `content_hash` its SHA-256."""

    __table_args__ = (
        UniqueConstraint("commitment_id", "number", name="submission_number"),
        _one_of("outcome", ("", "accepted", "rejected", "retrieved")),
        CheckConstraint("number >= 1", name="number_positive"),
        _whole("number", "total"),
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
        Index("submission_sent", "sent_at", "commitment_id", "number", "sent_by"),
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
    id: int | None = _key()
    commitment_id: int = _ref("commitment.id")
    number: int = 1
    sent_by: int = _ref("person.id")
    sent_at: datetime = _moment()
    snapshot: str = _text()
    content_hash: str = _text()
    total: Decimal = Field(default=Decimal("0.00"), sa_column=Column(cents(), nullable=False, server_default="0"))
    outcome: str = _text()
    decided_by: int | None = _ref("person.id", nullable=True)
    decided_at: datetime | None = _moment(nullable=True)
    comment: str = _text()
    erp_reference: str = _text()


class Finding(SQLModel, table=True):
    __table_args__ = (
        _one_of("target", ("field", "line", "whole")),
        _length("note", 0, 2000),
        _length("answer", 0, 2000),
        Index("finding_submission_code", "submission_id", "code"),
    )
    id: int | None = _key()
    submission_id: int = _ref("submission.id")
    code: str = Field(sa_column=Column(String(8), ForeignKey("reason_code.code"), nullable=False))
    target: str = _text("whole")
    field: str = _text()
    line_id: int | None = Field(default=None, sa_column=Column(Id, nullable=True))  # outlives the line
    note: str = _text()
    answer: str = _text()
    answered_by: int | None = _ref("person.id", nullable=True)
    answered_at: datetime | None = _moment(nullable=True)


class Event(SQLModel, table=True):
    """The history: append-only, the database itself refuses UPDATE, DELETE and REPLACE.

    `kind` is an Action or one of created, edited, imported (commented is never written: see Comment). `actor_id` is None for QuickBooks, `acted_for`
    the absent approver in whose right a deputy acted. `details` is a JSON object in the words of the event.
    """

    __table_args__ = (
        _one_of("kind", (*Action, "created", "edited", "imported", "commented")),
        UniqueConstraint("commitment_id", "version", name="event_version"),
        _index_where("event_exported", "at commitment_id version submission kind", "kind = 'exported'"),
        _index_where("event_exported_before", "commitment_id version", "kind = 'exported'"),
        _whole("version", "submission"),
    )
    id: int | None = _key()
    commitment_id: int = _ref("commitment.id")
    version: int = 1  # the version of the commitment that this event made
    at: datetime = _moment()
    actor_id: int | None = _ref("person.id", nullable=True)
    kind: str = _text()
    from_status: str = _text()
    to_status: str = _text()
    submission: int = 0
    details: str = _text("{}")
    acted_for: int | None = _ref("person.id", nullable=True)


class Comment(SQLModel, table=True):
    """What people say about a commitment; only `closed_at` of a question is ever written again.

    `submission` is the number of the latest one when it was said, `question_id` what an answer answers. A question is
    closed by its answer or by the end of its submission.
    """

    __table_args__ = (
        _one_of("kind", ("comment", "question", "answer")),
        _length("text", 1, 4000),
        _index_where("comment_open_question", "commitment_id", "kind = 'question' AND closed_at IS NULL", unique=True),
        _index_where("comment_answered", "at", "kind = 'answer'"),
    )
    id: int | None = _key()
    commitment_id: int = _ref("commitment.id", index=True)
    at: datetime = _moment()
    author_id: int = _ref("person.id")
    kind: str = _text()
    text: str = _text()
    submission: int = 0
    question_id: int | None = _ref("comment.id", nullable=True)
    closed_at: datetime | None = _moment(nullable=True)


class Attachment(SQLModel, table=True):
    """A file kept with a commitment. It lies outside the web root as `stored_as`, a generated name; size in bytes."""

    __table_args__ = (
        UniqueConstraint("stored_as", name="attachment_stored_as"),
        _one_of("kind", ("contract", "insurance", "other")),
        _length("name", 1, 255),
        CheckConstraint("size >= 1", name="size_positive"),
    )
    id: int | None = _key()
    commitment_id: int = _ref("commitment.id", index=True)
    kind: str = _text()
    name: str = _text()
    media_type: str = _text()
    size: int = 0
    sha256: str = _text()
    stored_as: str = _text()
    added_at: datetime = _moment()
    added_by: int = _ref("person.id")
    removed_at: datetime | None = _moment(nullable=True)
    removed_by: int | None = _ref("person.id", nullable=True)


class Delegation(SQLModel, table=True):
    """An approver who is away and who stands in, from the first to the last day on the company's calendar."""

    __table_args__ = (
        CheckConstraint("absent_id <> deputy_id", name="two_people"),
        CheckConstraint("first_day <= last_day", name="days_in_order"),
    )
    id: int | None = _key()
    absent_id: int = _ref("person.id", index=True)
    deputy_id: int = _ref("person.id", index=True)
    first_day: date = Field(sa_column=Column(Date, nullable=False))
    last_day: date = Field(sa_column=Column(Date, nullable=False))
    made_at: datetime = _moment()
    made_by: int = _ref("person.id")
    ended_at: datetime | None = _moment(nullable=True)
    ended_by: int | None = _ref("person.id", nullable=True)


class Export(SQLModel, table=True):
    """One accepted submission on its way into the ERP (the states: core.erp.ExportState).

    `content` is the frozen order as JSON, `request` what is handed over, `request_id` the id by which the ERP knows a
    repeat; a new `series` has a new one. `ticket` is the session it was handed to, `waiting_since` when it was handed
    over first without an answer. With `ask_first` the ERP is asked whether it holds the order before it gets it.
    `differences` are sentences, one a line, on what the ERP kept otherwise.
    """

    __table_args__ = (
        _one_of("state", ExportState),
        Index("export_state_due", "state", "due_at"),
        Index("export_file", "file_id"),
        _whole("series", "attempts"),
    )
    id: int | None = _key()
    submission_id: int = Field(
        default=None, sa_column=Column(Id, ForeignKey("submission.id"), nullable=False, unique=True)
    )
    state: str = _text("queued")
    queued_at: datetime = _moment()
    handed_over_at: datetime | None = _moment(nullable=True)
    finished_at: datetime | None = _moment(nullable=True)
    txn_id: str = _text()
    error_code: str = _text()
    error_text: str = _text()
    content: str = _text()
    request: str = _text()
    request_id: str = _text()
    series: int = _number(1)
    attempts: int = _number(0)
    ticket: str = _text()
    ask_first: bool = _switch(False)
    due_at: datetime | None = _moment(nullable=True)
    waiting_since: datetime | None = _moment(nullable=True)
    edit_sequence: str = _text()
    differences: str = _text()
    file_id: int | None = _ref("erp_file.id", nullable=True)
    confirmed_by: int | None = _ref("person.id", nullable=True)  # in file mode, by whose word it is there


class ErpConnection(SQLModel, table=True):
    """One row, id 1: how the connector signs in, which company file it may bring, what is known of it, what was chosen.

    `owner_id` and `file_id` are the GUIDs of the .qwc file, made with the password; `company_file` is the FileID of the company file that we
    know. The three switches of what the company file can do are None before it was asked. With `ask_first` every
    order is asked for before it is handed over (after a restore of the desk).
    """

    __tablename__ = "erp_connection"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("lists_every_hours BETWEEN 1 AND 720", name="lists_every_hours_range"),
        CheckConstraint("unknown_after_hours BETWEEN 1 AND 720", name="unknown_after_hours_range"),
        CheckConstraint("run_every_minutes BETWEEN 1 AND 1440", name="run_every_minutes_range"),
    )
    id: int | None = _key()
    user_name: str = _text()
    password_hash: str = _text()  # argon2id; "" means no connector, only files
    password_made_at: datetime | None = _moment(nullable=True)
    password_made_by: int | None = _ref("person.id", nullable=True)
    owner_id: str = _text()
    file_id: str = _text()
    company_file: str = _text()
    company_name: str = _text()
    company_path: str = _text()
    product: str = _text()
    purchase_orders_on: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))
    class_tracking_on: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))
    amount_as_quantity: bool = _switch(False)
    with_classes: bool = _switch(False)
    lists_every_hours: int = _number(24)
    unknown_after_hours: int = _number(24)
    run_every_minutes: int = _number(5)
    lists_read_at: datetime | None = _moment(nullable=True)
    lists_wanted_at: datetime | None = _moment(nullable=True)
    ask_first: bool = _switch(False)


class ErpSession(SQLModel, table=True):
    """One visit of the connector. `step` is what was asked last and is not answered yet, as JSON; {} for nothing.

    `ended_as` is how it ended in words, "" while it runs; `said` what the connector is told when it asks for the
    last error.
    """

    __tablename__ = "erp_session"
    __table_args__ = (UniqueConstraint("ticket_sha256", name="erp_session_ticket"),)
    id: int | None = _key()
    ticket_sha256: str = _text()
    started_at: datetime = _moment()
    last_at: datetime = _moment()
    ended_at: datetime | None = _moment(nullable=True)
    ended_as: str = _text()
    said: str = _text()
    company_path: str = _text()
    step: str = _text("{}")
    steps_done: int = _number(0)
    steps_planned: int = _number(0)


class ErpMessage(SQLModel, table=True):
    """One call of the connector, with the qbXML in and out; `session_id` is None for a call without a good ticket."""

    __tablename__ = "erp_message"
    id: int | None = _key()
    session_id: int | None = _ref("erp_session.id", nullable=True, index=True)
    at: datetime = Field(default=None, sa_column=Column(Utc, nullable=False, index=True))
    operation: str = _text()
    received: str = _text()
    answered: str = _text()


class ErpEntry(SQLModel, table=True):
    """An entry of one of the ERP's lists. What the ERP deleted is kept and marked with `gone_at`."""

    __tablename__ = "erp_entry"
    __table_args__ = (
        _one_of("kind", ListKind),
        UniqueConstraint("kind", "list_id", name="erp_entry_list_id"),
        Index("erp_entry_folded_name", "kind", "folded_name"),
    )
    id: int | None = _key()
    kind: str = _text()
    list_id: str = _text()
    full_name: str = _text()
    folded_name: str = _text()
    active: bool = True
    is_job: bool = _switch(False)
    seen_at: datetime = _moment()
    gone_at: datetime | None = _moment(nullable=True)


class ErpFile(SQLModel, table=True):
    """A file of accepted commitments that was made for the import into QuickBooks; it is made anew when asked for."""

    __tablename__ = "erp_file"
    __table_args__ = (_one_of("format", ("iif", "csv", "xlsx")),)
    id: int | None = _key()
    made_at: datetime = _moment()
    made_by: int = _ref("person.id")
    format: str = _text()


class UnlinkCheck(SQLModel, table=True):
    """Somebody wants to unlink a synced commitment, and the ERP is asked whether it still holds the order."""

    __tablename__ = "unlink_check"
    commitment_id: int = _ref("commitment.id", primary_key=True)
    version: int = 1  # of the commitment as the person saw it
    asked_by: int = _ref("person.id")
    asked_at: datetime = _moment()
    answered_at: datetime | None = _moment(nullable=True)
    answer: str = _text()


class Mail(SQLModel, table=True):
    """The outbox and the mail log in one: written with what caused it, delivered by the worker."""

    __table_args__ = (
        UniqueConstraint("key", name="mail_key"),
        UniqueConstraint("message_id", name="mail_message_id"),
        Index("mail_due", "sent_at", "dead_at", "due_at"),
    )
    id: int | None = _key()
    key: str = _text()  # what makes it the same mail, e.g. "rejected:17:2:5"
    message_id: str = _text()  # stays the same on a retry
    kind: str = _text()
    person_id: int | None = _ref("person.id", nullable=True)
    commitment_id: int | None = _ref("commitment.id", nullable=True, index=True)
    to_email: str = _text()
    subject: str = _text()
    text: str = _text()
    html: str = _text()
    created_at: datetime = _moment()
    due_at: datetime = _moment()
    lease_until: datetime | None = _moment(nullable=True)
    attempts: int = 0
    sent_at: datetime | None = _moment(nullable=True)
    dead_at: datetime | None = _moment(nullable=True)
    last_error: str = _text()


class LoginSession(SQLModel, table=True):
    """A signed-in browser. Only the SHA-256 of the cookie's token is stored."""

    __tablename__ = "login_session"
    token_sha256: str = Field(sa_column=Column(String(64), primary_key=True))
    person_id: int = _ref("person.id", index=True)
    created_at: datetime = _moment()
    last_seen_at: datetime = _moment()
    expires_at: datetime = _moment()
    revoked_at: datetime | None = _moment(nullable=True)


class SignInAttempt(SQLModel, table=True):
    """Reserved before the password is hashed, so that parallel tries are counted too."""

    __tablename__ = "sign_in_attempt"
    __table_args__ = (Index("sign_in_attempt_email_at", "email", "at"),)
    id: int | None = _key()
    email: str = _text()
    address: str = _text()
    at: datetime = _moment()
    succeeded: bool = False


class OneTimeLink(SQLModel, table=True):
    """An administrator's one-time link with which a person chooses a password."""

    __tablename__ = "one_time_link"
    token_sha256: str = Field(sa_column=Column(String(64), primary_key=True))
    person_id: int = _ref("person.id")
    made_by: int | None = _ref("person.id", nullable=True)
    made_at: datetime = _moment()
    expires_at: datetime = _moment()
    used_at: datetime | None = _moment(nullable=True)


class ImportMapping(SQLModel, table=True):
    """Remembers which of our fields an unknown header was mapped to by hand."""

    __tablename__ = "import_mapping"
    kind: str = Field(sa_column=Column(String(20), primary_key=True))
    folded_header: str = Field(sa_column=Column(String(200), primary_key=True))
    field: str = _text()

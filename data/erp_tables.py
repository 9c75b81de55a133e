"""The tables of the way into the ERP: exports, the connector with its visits, its lists, files, and unlinking."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from core.erp import ExportState, ListKind
from data import columns
from data.types import Id, Utc

ON_ITS_WAY = (ExportState.QUEUED, ExportState.HANDED_OVER)
# As an index says it, so that it is found by. Not what was accepted before this desk could export: nothing was built for it.
TO_TAKE_UP = f"state IN ({', '.join(map(repr, map(str, ON_ITS_WAY)))}) AND request <> ''"


class Export(SQLModel, table=True):
    """One accepted submission on its way into the ERP (the states: core.erp.ExportState).

    `content` is the frozen order as JSON, `request` what is handed over, `request_id` the id by which the ERP knows a
    repeat; a new `series` has a new one. `ticket` is the session it was handed to, `waiting_since` when it was handed
    over first without an answer. With `ask_first` the ERP is asked whether it holds the order before it gets it.
    `differences` are sentences, one a line, on what the ERP kept otherwise.
    """

    __table_args__ = (
        columns.one_of("state", ExportState),
        Index("export_state_due", "state", "due_at"),
        Index("export_file", "file_id"),
        # In the order in which the connector takes them up: what was handed over, which is before what is queued.
        columns.index_where("export_waiting", "state queued_at id", TO_TAKE_UP),
        columns.whole("series", "attempts"),
    )
    id: int | None = columns.key()
    submission_id: int = Field(
        default=None, sa_column=Column(Id, ForeignKey("submission.id"), nullable=False, unique=True)
    )
    state: str = columns.text("queued")
    queued_at: datetime = columns.moment()
    handed_over_at: datetime | None = columns.moment(nullable=True)
    finished_at: datetime | None = columns.moment(nullable=True)
    txn_id: str = columns.text()
    error_code: str = columns.text()
    error_text: str = columns.text()
    content: str = columns.text()
    request: str = columns.text()
    request_id: str = columns.text()
    series: int = columns.number(1)
    attempts: int = columns.number(0)
    ticket: str = columns.text()
    ask_first: bool = columns.switch(False)
    due_at: datetime | None = columns.moment(nullable=True)
    waiting_since: datetime | None = columns.moment(nullable=True)
    edit_sequence: str = columns.text()
    differences: str = columns.text()
    file_id: int | None = columns.ref("erp_file.id", nullable=True)
    confirmed_by: int | None = columns.ref("person.id", nullable=True)  # in file mode, by whose word it is there


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
    id: int | None = columns.key()
    user_name: str = columns.text()
    password_hash: str = columns.text()  # argon2id; "" means no connector, only files
    password_made_at: datetime | None = columns.moment(nullable=True)
    password_made_by: int | None = columns.ref("person.id", nullable=True)
    owner_id: str = columns.text()
    file_id: str = columns.text()
    company_file: str = columns.text()
    company_name: str = columns.text()
    company_path: str = columns.text()
    product: str = columns.text()
    purchase_orders_on: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))
    class_tracking_on: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))
    amount_as_quantity: bool = columns.switch(False)
    with_classes: bool = columns.switch(False)
    lists_every_hours: int = columns.number(24)
    unknown_after_hours: int = columns.number(24)
    run_every_minutes: int = columns.number(5)
    lists_read_at: datetime | None = columns.moment(nullable=True)
    lists_wanted_at: datetime | None = columns.moment(nullable=True)
    ask_first: bool = columns.switch(False)


class ErpSession(SQLModel, table=True):
    """One visit of the connector. `step` is what was asked last and is not answered yet, as JSON; {} for nothing.

    `ended_as` is how it ended in words, "" while it runs; `said` what the connector is told when it asks for the
    last error.
    """

    __tablename__ = "erp_session"
    __table_args__ = (UniqueConstraint("ticket_sha256", name="erp_session_ticket"),)
    id: int | None = columns.key()
    ticket_sha256: str = columns.text()
    started_at: datetime = columns.moment()
    last_at: datetime = columns.moment()
    ended_at: datetime | None = columns.moment(nullable=True)
    ended_as: str = columns.text()
    said: str = columns.text()
    company_path: str = columns.text()
    step: str = columns.text("{}")
    steps_done: int = columns.number(0)
    steps_planned: int = columns.number(0)


class ErpMessage(SQLModel, table=True):
    """One call of the connector, with the qbXML in and out; `session_id` is None for a call without a good ticket."""

    __tablename__ = "erp_message"
    id: int | None = columns.key()
    session_id: int | None = columns.ref("erp_session.id", nullable=True, index=True)
    at: datetime = Field(default=None, sa_column=Column(Utc, nullable=False, index=True))
    operation: str = columns.text()
    received: str = columns.text()
    answered: str = columns.text()


class ErpEntry(SQLModel, table=True):
    """An entry of one of the ERP's lists. What the ERP deleted is kept and marked with `gone_at`."""

    __tablename__ = "erp_entry"
    __table_args__ = (
        columns.one_of("kind", ListKind),
        UniqueConstraint("kind", "list_id", name="erp_entry_list_id"),
        Index("erp_entry_folded_name", "kind", "folded_name"),
    )
    id: int | None = columns.key()
    kind: str = columns.text()
    list_id: str = columns.text()
    full_name: str = columns.text()
    folded_name: str = columns.text()
    active: bool = True
    is_job: bool = columns.switch(False)
    seen_at: datetime = columns.moment()
    gone_at: datetime | None = columns.moment(nullable=True)


class ErpFile(SQLModel, table=True):
    """A file of accepted commitments that was made for the import into QuickBooks; it is made anew when asked for."""

    __tablename__ = "erp_file"
    __table_args__ = (columns.one_of("format", ("iif", "csv", "xlsx")),)
    id: int | None = columns.key()
    made_at: datetime = columns.moment()
    made_by: int = columns.ref("person.id")
    format: str = columns.text()


class UnlinkCheck(SQLModel, table=True):
    """Somebody wants to unlink a synced commitment, and the ERP is asked whether it still holds the order."""

    __tablename__ = "unlink_check"
    commitment_id: int = columns.ref("commitment.id", primary_key=True)
    version: int = 1  # of the commitment as the person saw it
    asked_by: int = columns.ref("person.id")
    asked_at: datetime = columns.moment()
    answered_at: datetime | None = columns.moment(nullable=True)
    answer: str = columns.text()

"""The tables by which the desk can be checked: the chain over the history, its keys, and what each night's check found."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, String, UniqueConstraint
from sqlmodel import Field, SQLModel

from data import columns
from data.types import Id

SEALED = ("event", "comment", "attachment")


class HistoryKey(SQLModel, table=True):
    """Which key seals from which link on, by its id (core.chain.key_id); the keys themselves lie in a file.

    A negative number: it took the place of one that was lost before it sealed anything (data.chain).
    """

    __tablename__ = "history_key"
    from_number: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    key_id: str = Field(sa_column=Column(String(16), nullable=False))


class HistoryLink(SQLModel, table=True):
    """One link of the chain, numbered from 1 without a gap: what it seals, and the HMAC (core.chain). Append-only."""

    __tablename__ = "history_link"
    __table_args__ = (
        columns.one_of("kind", SEALED),
        UniqueConstraint("kind", "entry_id", name="history_link_entry"),
        CheckConstraint("length(link) = 64", name="link_length"),
    )
    number: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
    kind: str = columns.text()
    entry_id: int = Field(sa_column=Column(Id, nullable=False))
    link: str = columns.text()


class NightCheck(SQLModel, table=True):
    """What the check of a night found (data.nightly): `faults` is how many, `found` the sentences, one a line."""

    __tablename__ = "night_check"
    night: date = Field(sa_column=Column(Date, primary_key=True))
    at: datetime = columns.moment()
    faults: int = columns.number(0)
    found: str = columns.text()

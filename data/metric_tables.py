"""What Rejection Metrics count from: packs of records, and the commitments whose records are not in a pack as they are.

Both follow from the other tables (data.metrics_packs), so that nothing is lost with them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, text
from sqlmodel import Field, SQLModel

from data import columns

KINDS = ("decision", "re_send", "export", "answer", "citation", "accounting", "project")


def _column() -> Any:
    """A column of records, one number after the other as data.metrics_records writes them."""
    return Field(default=b"", sa_column=Column(LargeBinary, nullable=False))


class MetricsPack(SQLModel, table=True):
    """The records of one kind and one month in UTC (counted from 1970), the earliest first, column by column.

    What is read most stands first: SQLite goes through a long row from its beginning. The digest is that of all the
    columns: whoever has read them before need not read them again (data.metrics_held).
    """

    __tablename__ = "metrics_pack"
    # The index holds what is asked first, so that no long row is read for it.
    __table_args__ = (columns.one_of("kind", KINDS), Index("metrics_pack_digest", "kind", "month", "private", "digest"))
    kind: str = Field(sa_column=Column(String(10), primary_key=True))
    month: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    private: bool = Field(sa_column=Column(Boolean, primary_key=True))
    commitment: bytes = _column()
    at: bytes = _column()
    at_rest: bytes = _column()
    begin: bytes = _column()
    begin_rest: bytes = _column()
    project: bytes = _column()
    facts: bytes = _column()
    amount: bytes = _column()
    code: bytes = _column()
    type: bytes = _column()
    vendor: bytes = _column()
    sender: bytes = _column()
    approver: bytes = _column()
    digest: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False, server_default=text("''")))


class MetricsChanged(SQLModel, table=True):
    """A commitment that has changed since its records were packed. The database's own triggers note it."""

    __tablename__ = "metrics_changed"
    commitment_id: int = Field(
        sa_column=Column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False)
    )

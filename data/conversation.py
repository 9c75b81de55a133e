"""What was said about a commitment, and the question that is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select, update
from sqlmodel import Session, col

from core import deeds
from core.conversation import DEEDS, Kind
from core.deeds import Standing
from core.permissions import Person
from data import tables
from data.cases import Case

_table = tables.Comment


@dataclass(frozen=True)
class Remark:
    """One thing that was said; `at` is aware UTC, `submission` the latest one then, `open` of a question without answer."""

    id: int
    at: datetime
    author_id: int
    who: str
    kind: Kind
    text: str
    submission: int
    open: bool


@dataclass(frozen=True)
class Conversation:
    """Everything said, oldest first; `refusals` by kind: why the reader cannot say it now, () when they can."""

    remarks: tuple[Remark, ...]
    refusals: dict[Kind, tuple[str, ...]]

    @property
    def open_question(self) -> Remark | None:
        return next((one for one in self.remarks if one.open), None)


def of(session: Session, person: Person, case: Case) -> Conversation:
    """The conversation about a commitment that the person sees."""
    remarks = _remarks(session, case.id)
    asked = next((one.author_id for one in remarks if one.open), None)
    standing = Standing(case.item, case.facts.status, asked_by=asked)
    refused = {kind: deeds.why_not(DEEDS[kind], person, standing) for kind in Kind}
    return Conversation(remarks, {kind: one.reasons if one else () for kind, one in refused.items()})


def _remarks(session: Session, commitment_id: int) -> tuple[Remark, ...]:
    rows = session.execute(
        select(_table, col(tables.Person.name))
        .join(tables.Person, col(tables.Person.id) == col(_table.author_id))
        .where(col(_table.commitment_id) == commitment_id)
        .order_by(col(_table.id))
    )
    return tuple(
        Remark(
            id=row.id or 0,
            at=row.at,
            author_id=row.author_id,
            who=name,
            kind=Kind(row.kind),
            text=row.text,
            submission=row.submission,
            open=row.kind == Kind.QUESTION and row.closed_at is None,
        )
        for row, name in rows
    )


# --- the open question --------------------------------------------------------------------------------------------

_OPEN = (col(_table.kind) == Kind.QUESTION, col(_table.closed_at).is_(None))


def asked_by(session: Session, commitment_id: int) -> int | None:
    """Who waits for an answer, or None."""
    return session.execute(
        select(col(_table.author_id)).where(col(_table.commitment_id) == commitment_id, *_OPEN)
    ).scalar()


def asked_at() -> Select[datetime]:
    """When the open question of the commitment of the enclosing query was asked, as a scalar subquery."""
    return (
        select(col(_table.at))
        .where(col(_table.commitment_id) == col(tables.Commitment.id), *_OPEN)
        .correlate(tables.Commitment)
    )


def waits_for_answer() -> ColumnElement[bool]:
    """A question about the commitment of the enclosing query is open."""
    return asked_at().exists()


def close(session: Session, commitment_id: int, now: datetime) -> None:
    """The open question ends: it was answered, or its submission has ended."""
    session.execute(
        update(_table)
        .where(col(_table.commitment_id) == commitment_id, *_OPEN)
        .values(closed_at=now)
        .execution_options(synchronize_session=False)
    )


def reopen(session: Session, commitment_id: int, closed_at: datetime) -> None:
    """The question that ended with a decision is open again, because the decision was taken back."""
    session.execute(
        update(_table)
        .where(
            col(_table.commitment_id) == commitment_id,
            col(_table.kind) == Kind.QUESTION,
            col(_table.closed_at) == closed_at,
        )
        .values(closed_at=None)
        .execution_options(synchronize_session=False)
    )

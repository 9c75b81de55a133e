"""What was said about a commitment, and the question that is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, bindparam, select, update
from sqlmodel import Session, col

from core import deeds
from core.conversation import DEEDS, Kind
from core.deeds import Standing
from core.permissions import Person
from data import prepared, tables
from data.cases import Case

_table = tables.Comment
_said, _author = prepared.table(_table), prepared.table(tables.Person)
_REMARKS = (
    select(*_said.c, _author.c.name.label("author"))
    .select_from(_said)
    .join(_author, _author.c.id == _said.c.author_id)
    .where(_said.c.commitment_id == bindparam("id"))
    .order_by(_said.c.id)
)


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
    remarks = _remarks(session, case.id) if case.beside.has_comments else ()
    asked = next((one.author_id for one in remarks if one.open), None)
    standing = Standing(case.item, case.facts.status, asked_by=asked)
    refused = {kind: deeds.why_not(DEEDS[kind], person, standing) for kind in Kind}
    return Conversation(remarks, {kind: one.reasons if one else () for kind, one in refused.items()})


def _remarks(session: Session, commitment_id: int) -> tuple[Remark, ...]:
    return tuple(
        Remark(
            id=row.id,
            at=row.at,
            author_id=row.author_id,
            who=row.author,
            kind=Kind(row.kind),
            text=row.text,
            submission=row.submission,
            open=row.kind == Kind.QUESTION and row.closed_at is None,
        )
        for row in prepared.rows(session, _REMARKS, id=commitment_id)
    )


# --- the open question --------------------------------------------------------------------------------------------

_OPEN = (col(_table.kind) == prepared.written(Kind.QUESTION), col(_table.closed_at).is_(None))
_CLOSE = update(_said).where(col(_table.commitment_id) == bindparam("about"), *_OPEN).values(closed_at=bindparam("now"))


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
    prepared.execute(session, _CLOSE, about=commitment_id, now=now)


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

"""What every command writes: the guarded UPDATE, the event of the history, and a doubled number in words."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, exists, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from core.refusal import Problem, Refused, Why
from data import chain, prepared, tables
from data.cases import Case

_commitment, _sent = prepared.columns(tables.Commitment), prepared.columns(tables.Submission)
# What the database refuses when two transactions that run at once take the same number: PostgreSQL names the
# constraint, SQLite its columns.
_DOUBLED: tuple[tuple[tuple[str, ...], Why, Problem], ...] = (
    (
        ("commitment_number_in_project", "commitment.project_id, commitment.folded_number"),
        Why.INVALID,
        Problem("Number is already used in this project. Choose another one.", "number"),
    ),
    (
        ("commitment_number_handed_over", "commitment.folded_number"),
        Why.GUARD,
        Problem(
            "Number was handed to accounting a moment ago by another commitment. Choose another one.",
            "number",
            None,
            "N2",
        ),
    ),
    (
        ("commitment_reference_handed_over", "commitment.folded_reference"),
        Why.GUARD,
        Problem("The ERP reference was used a moment ago by another commitment. Choose another one."),
    ),
    (
        ("comment_open_question", "comment.commitment_id"),
        Why.CONFLICT,
        Problem("Somebody else asked a question at this moment. Look at it, then write a comment."),
    ),
    (("finding_code_fkey",), Why.CONFLICT, Problem("A reason was deleted a moment ago. Choose another one.")),
)

_json = json.JSONEncoder(sort_keys=True).encode


@contextmanager
def doubles_in_words() -> Iterator[None]:
    """Raises Refused with a sentence where the database refuses a number that is already taken."""
    try:
        yield
    except IntegrityError as error:
        said = str(error.orig)
        for marks, why, problem in _DOUBLED:
            if any(mark in said for mark in marks):
                raise Refused(why, problem) from error
        raise


def move(session: Session, case: Case, values: dict[str, Any], *, not_of: Collection[int] = ()) -> int:
    """The compare-and-set: writes the header only if version and status are still those of the case.

    And only if none of the people `not_of` created it or sent any submission of it. Returns the new version. Raises
    Refused(CONFLICT) when somebody acted in between.
    """
    version: int = case.row.version + 1
    seen = {"this_one": case.id, "seen_version": case.row.version, "seen_status": case.row.erp_status}
    others = {"people": list(not_of)} if not_of else {}
    changed = _guarded(tuple(values), bool(others))
    if prepared.execute(session, changed, version=version, **seen, **others, **values) != 1:
        raise Refused(
            Why.CONFLICT, f"{case.row.number} has changed in this moment. Look at it again; nothing was changed."
        )
    return version


@cache
def _guarded(names: tuple[str, ...], by_others: bool) -> Any:
    """The UPDATE of these columns."""
    unchanged = [
        _commitment.id == bindparam("this_one"),
        _commitment.version == bindparam("seen_version"),
        _commitment.erp_status == bindparam("seen_status"),
    ]
    if by_others:
        people = prepared.each_of("people")
        sent = exists(_sent.sent_by).where(_sent.commitment_id == bindparam("this_one"), _sent.sent_by.in_(people))
        unchanged += [_commitment.created_by.not_in(people), ~sent]
    written: Any = {name: bindparam(name) for name in ("version", *names)}
    return update(prepared.table(tables.Commitment)).where(*unchanged).values(written)


def record(
    session: Session,
    *,
    commitment_id: int,
    version: int,
    at: datetime,
    actor_id: int | None,
    kind: str,
    from_status: str,
    to_status: str,
    submission: int,
    details: dict[str, Any],
    acted_for: int | None = None,
) -> None:
    """One event of the history; empty details are left out."""
    written = prepared.insert(
        session,
        tables.Event,
        commitment_id=commitment_id,
        version=version,
        at=at,
        actor_id=actor_id,
        kind=kind,
        from_status=from_status,
        to_status=to_status,
        submission=submission,
        details=_json({key: value for key, value in details.items() if value}),
        acted_for=acted_for,
    )
    chain.added(session, "event", [written])

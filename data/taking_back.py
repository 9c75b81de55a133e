"""What taking a rejection back undoes: the decision, its findings, and its mails, none of which has left yet."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, delete, or_, select
from sqlmodel import Session, col

from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Notice, Rejection
from core.typed import fold
from data import prepared, tables
from data.prepared import Row

_event, _mail = tables.Event, tables.Mail
_NEWEST = (
    select(*prepared.columns(_event))
    .where(col(_event.commitment_id) == bindparam("id"), col(_event.kind).in_(prepared.each_of("kinds")))
    .order_by(col(_event.version).desc())
    .limit(1)
)
_TOLD = (col(_mail.commitment_id) == bindparam("id"), col(_mail.key).startswith(bindparam("key")))
_HAS_LEFT = or_(col(_mail.attempts) > 0, col(_mail.sent_at).is_not(None))
_THERE = select(col(_mail.id)).where(*_TOLD).limit(1)
_GONE = _THERE.where(_HAS_LEFT)
_TAKEN = delete(prepared.table(_mail)).where(*_TOLD, ~_HAS_LEFT)


def rejection(session: Session, row: Row, history: Iterable[Row]) -> Rejection | None:
    """The newest rejection in the history of a commitment that is in it, with what has happened since."""
    last = next((one for one in history if one.kind == Action.REJECT), None)
    if last is None or last.actor_id is None:
        return None
    return Rejection(
        by=last.actor_id,
        before=ErpStatus(last.from_status),
        acted_on=row.version != last.version,
        mail_has_left=prepared.first(session, _GONE, id=row.id, key=_key(row.id, last.version)) is not None,
    )


def header(session: Session, commitment_id: int, to: ErpStatus) -> dict[str, Any]:
    """The columns of the commitment as they were before the rejection."""
    if to is ErpStatus.SENT:
        handed_over = _last(session, commitment_id, Action.SEND, Action.RESEND, Action.WITHDRAW)
        return {"erp_status_at": handed_over.at} if handed_over else {}
    reference = _accepted_as(_last(session, commitment_id, Action.ACCEPT))
    failed = _last(session, commitment_id, Action.FAILED)
    since = {"erp_status_at": failed.at} if failed else {}
    return since | {"erp_reference": reference, "folded_reference": fold(reference)}


def take_back(session: Session, commitment_id: int, submission_id: int, to: ErpStatus) -> None:
    """The submission as it was before the rejection. Raises Refused(CONFLICT) when a mail leaves at this moment."""
    rejected = _last(session, commitment_id, Action.REJECT)
    accepted = _last(session, commitment_id, Action.ACCEPT) if to is ErpStatus.EXPORT_FAILED else None
    prepared.update(
        session,
        tables.Submission,
        {"id": submission_id},
        outcome="accepted" if accepted else "",
        decided_by=accepted.actor_id if accepted else None,
        decided_at=accepted.at if accepted else None,
        comment="",
        erp_reference=_accepted_as(accepted),
    )
    session.execute(delete(tables.Finding).where(col(tables.Finding.submission_id) == submission_id))
    if rejected is not None:
        told = {"id": commitment_id, "key": _key(commitment_id, rejected.version)}
        prepared.execute(session, _TAKEN, **told)
        if prepared.first(session, _THERE, **told):
            raise Refused(Why.CONFLICT, "The mail about the rejection left at this moment. Nothing was changed.")


def _last(session: Session, commitment_id: int, *kinds: Action) -> Row | None:
    """The newest event of these kinds."""
    return prepared.first(session, _NEWEST, id=commitment_id, kinds=kinds)


def _key(commitment_id: int, version: int) -> str:
    """How the keys of the mails of this very rejection begin: with the version that it made."""
    return f"{Notice.REJECTED}:{commitment_id}:{version}:"


def _accepted_as(accepted: Row | None) -> str:
    return str(json.loads(accepted.details).get("reference", "")) if accepted else ""

"""What taking a rejection back undoes: the decision, its findings, and its mails, none of which has left yet."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, delete, or_
from sqlmodel import Session, col, select

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
_HAS_LEFT = or_(col(_mail.attempts) > 0, col(_mail.sent_at).is_not(None))


def rejection(session: Session, row: Row) -> Rejection | None:
    """The rejection that the commitment is in, with what has happened since; None when it is in none."""
    last = _last(session, row.id, Action.REJECT) if row.erp_status == ErpStatus.REJECTED else None
    if last is None or last.actor_id is None:
        return None
    left = session.exec(select(_mail.id).where(_told(last), _HAS_LEFT).limit(1)).first()
    return Rejection(
        by=last.actor_id,
        before=ErpStatus(last.from_status),
        acted_on=row.version != last.version,
        mail_has_left=left is not None,
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
        session.execute(delete(_mail).where(_told(rejected), ~_HAS_LEFT))
        if session.exec(select(_mail.id).where(_told(rejected)).limit(1)).first():
            raise Refused(Why.CONFLICT, "The mail about the rejection left at this moment. Nothing was changed.")


def _last(session: Session, commitment_id: int, *kinds: Action) -> Row | None:
    """The newest event of these kinds."""
    return prepared.first(session, _NEWEST, id=commitment_id, kinds=kinds)


def _told(rejected: Row) -> ColumnElement[bool]:
    """The mails of this very rejection: their keys carry the version that it made."""
    key = f"{Notice.REJECTED}:{rejected.commitment_id}:{rejected.version}:"
    return and_(col(_mail.commitment_id) == rejected.commitment_id, col(_mail.key).startswith(key))


def _accepted_as(accepted: Row | None) -> str:
    return str(json.loads(accepted.details).get("reference", "")) if accepted else ""

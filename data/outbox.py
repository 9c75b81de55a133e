"""The outbox: a mail is written with what caused it, and stays until a mail server has taken it (domain.md section 8)."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from core.permissions import Person
from data import tables

if TYPE_CHECKING:
    from core.notices import Mail

MESSAGE_ID_DOMAIN = "commitment-desk.local"


def put(
    session: Session,
    now: datetime,
    *,
    key: str,
    kind: str,
    person: Person,
    commitment_id: int | None,
    mail: Mail,
    due_at: datetime | None = None,
) -> None:
    """Writes the mail once for each `key`, in the transaction that is open; a second one of the same key is nothing."""
    session.flush()  # the mail may point at a row that was only added
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {
        "key": key,
        "message_id": message_id(key, now),
        "kind": kind,
        "person_id": person.id,
        "commitment_id": commitment_id,
        "to_email": person.email,
        "subject": mail.subject,
        "text": mail.text,
        "html": mail.html,
        "created_at": now,
        "due_at": due_at or now,
        "attempts": 0,
        "last_error": "",
    }
    table = tables.Mail.__table__  # type: ignore[attr-defined]
    session.connection().execute(insert(table).values(row).on_conflict_do_nothing(index_elements=["key"]))


def message_id(key: str, now: datetime) -> str:
    """Made once and kept with the mail, so that all copies of one mail carry the same.

    The moment is part of it because two companies, or a database restored, may use a key again.
    """
    return f"<{uuid.uuid5(uuid.NAMESPACE_URL, f'{now.isoformat()} {key}')}@{MESSAGE_ID_DOMAIN}>"

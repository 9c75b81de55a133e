"""The audit bundle of one commitment: all that is on record of it, as a ZIP that verifies itself offline."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from core import chain as links
from core.permissions import may_take_the_audit_bundle
from core.refusal import Refused, Why
from data import auditing, bundle_check, cases, chain, people, tables
from data.desk import Caller, Desk

NOT_ALLOWED = (
    "The audit bundle names who was mailed what, so it is for ERP Admins and Directory Admins. "
    "Ask a Directory Admin for the permission."
)

README = """The audit bundle of {number}, made on {now:%Y-%m-%d %H:%M} UTC.

record.json        the commitment, its lines, history, submissions, findings, comments, attachments, mails, exports and seals
snapshots/         each submission exactly as it was sent
manifest.json      the SHA-256 of every file
verify.py          checks all of it: python3 verify.py, and with --key history.key the seals too
chain.py           how a seal is made

Names stand in record.json beside the ids. Of attachments and mails the bundle holds hashes, not contents.
"""
_OF_THE_COMMITMENT: tuple[tuple[str, Any, Any], ...] = (
    ("lines", tables.SovLine, tables.SovLine.commitment_id),
    ("history", tables.Event, tables.Event.commitment_id),
    ("comments", tables.Comment, tables.Comment.commitment_id),
    ("attachments", tables.Attachment, tables.Attachment.commitment_id),
)

# The columns that name a person: of nobody else does a bundle say anything.
_PEOPLE = [
    "actor_id",
    "acted_for",
    "sent_by",
    "decided_by",
    "author_id",
    "added_by",
    "removed_by",
    "created_by",
    "assigned_to",
    "answered_by",
    "person_id",
    "confirmed_by",
]


def write(desk: Desk, number: str, project_number: str, to: Path) -> Path:
    """Writes the bundle of the commitment as a new file; returns its path. For the command line only.

    Raises Refused: NOT_FOUND, or CONFLICT when the file is there already.
    """
    if to.exists():
        raise Refused(Why.CONFLICT, f"{to} exists already. Name a new file.")
    with desk.reading() as session:
        auditing.as_of_one_moment(session)
        row = _commitment(session, number, project_number)
        content = _zipped(_files(desk, session, row))
    with to.open("xb") as opened:
        opened.write(content)
    return to


def take(desk: Desk, caller: Caller, commitment_id: int) -> bytes:
    """The bundle as a ZIP, for who may have it. Raises Refused: SIGNED_OUT, NOT_FOUND, NOT_ALLOWED."""
    with desk.reading() as session:
        auditing.as_of_one_moment(session)
        person = people.load(session, caller, desk.now())
        row, item = cases.seen(session, commitment_id, person)
        if not may_take_the_audit_bundle(person, item):
            raise Refused(Why.NOT_ALLOWED, NOT_ALLOWED)
        return _zipped(_files(desk, session, row))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def _commitment(session: Session, number: str, project_number: str) -> tables.Commitment:
    wanted = (
        select(tables.Commitment)
        .join(tables.Project, col(tables.Project.id) == col(tables.Commitment.project_id))
        .where(tables.Commitment.number == number.strip(), tables.Project.number == project_number.strip())
    )
    row = session.exec(wanted).one_or_none()
    if row is None:
        raise Refused(Why.NOT_FOUND, f"There is no commitment {number} in project {project_number}.")
    return row


def _files(desk: Desk, session: Session, row: tables.Commitment) -> dict[str, bytes]:
    submissions = session.exec(
        select(tables.Submission)
        .where(tables.Submission.commitment_id == row.id)
        .order_by(col(tables.Submission.number))
    ).all()
    told = _record(session, row, submissions)
    files = {
        "record.json": _json(told),
        "README.txt": README.format(number=row.number, now=desk.now()).encode(),
        "verify.py": Path(bundle_check.__file__).read_bytes(),
        "chain.py": Path(links.__file__).read_bytes(),
    }
    files |= {f"snapshots/{one.number}.json": one.snapshot.encode() for one in submissions}
    head = chain.last(session)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return files | {"manifest.json": _json({"made_at": desk.now(), "last_link": head, "sha256": hashes})}


def _record(session: Session, row: tables.Commitment, submissions: Sequence[tables.Submission]) -> dict[str, Any]:
    ids = [one.id for one in submissions]
    told = {name: _rows(session, table, owner == row.id) for name, table, owner in _OF_THE_COMMITMENT}
    told |= {
        "commitment": _rows(session, tables.Commitment, col(tables.Commitment.id) == row.id),
        "submissions": [_plain(one, without=("snapshot",)) for one in submissions],
        "findings": _rows(session, tables.Finding, col(tables.Finding.submission_id).in_(ids)),
        "exports": _rows(session, tables.Export, col(tables.Export.submission_id).in_(ids)),
        "mails": [_mail(one) for one in session.exec(select(tables.Mail).where(tables.Mail.commitment_id == row.id))],
    }
    named = {one[name] for rows in told.values() for one in rows for name in _PEOPLE if one.get(name)}
    return {
        "number": row.number,
        **told,
        "seals": [one._asdict() for one in chain.sealed(session, row.id or 0)],
        "people": {
            str(one.id): f"{one.name} <{one.email}>"
            for one in session.exec(select(tables.Person).where(col(tables.Person.id).in_(named)))
        },
        "company": people.company(session).name,
    }


def _rows(session: Session, table: Any, owned: Any) -> list[dict[str, Any]]:
    return [_plain(one) for one in session.exec(select(table).where(owned).order_by(table.id))]


def _mail(row: tables.Mail) -> dict[str, Any]:
    """What was written to whom, without its words: their hash."""
    words = hashlib.sha256(f"{row.subject}\n{row.text}".encode()).hexdigest()
    return _plain(row, without=("text", "html", "subject")) | {"words_sha256": words}


def _plain(row: SQLModel, without: Sequence[str] = ()) -> dict[str, Any]:
    return {name: value for name, value in row.model_dump().items() if name not in without}


def _json(told: Any) -> bytes:
    return (json.dumps(told, indent=1, sort_keys=True, default=_as_text) + "\n").encode()


def _as_text(value: Any) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a bundle")

"""Attachments: the files lie in a folder of the desk under generated names; the table says whose and what they are."""

from __future__ import annotations

import hashlib
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, update
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, func, select

from core import attachments as rules
from core import deeds
from core.attachments import Kind
from core.deeds import Deed, Standing
from core.permissions import Item, Person
from core.refusal import Problem, Refused, Why
from core.transitions import ErpStatus
from core.typed import Wrong
from data import cases, people, prepared, tables
from data.desk import Caller, Desk
from data.types import LARGEST_ID

FOLDER = "attachments"
MISSING = "There is no such attachment, or you may not see it."
_table = tables.Attachment
_kept, _person = prepared.table(_table), prepared.table(tables.Person)
_adder, _remover = _person.alias("adder"), _person.alias("remover")
_LISTED = (
    sa_select(*_kept.c, _adder.c.name.label("adder"), _remover.c.name.label("remover"))
    .select_from(_kept)
    .join(_adder, _adder.c.id == _kept.c.added_by)
    .join(_remover, _remover.c.id == _kept.c.removed_by, isouter=True)
    .where(_kept.c.commitment_id == bindparam("id"))
    .order_by(_kept.c.id.desc())
)


@dataclass(frozen=True)
class AttachmentRow:
    """`size` in bytes, moments aware UTC; `removed_by` is "" while it is there; `removable` by who asks, now."""

    id: int
    kind: Kind
    name: str
    size: int
    added_at: datetime
    added_by: str
    removed_at: datetime | None
    removed_by: str
    removable: bool


@dataclass(frozen=True)
class File:
    """What a browser is given."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Attached:
    id: int
    sentence: str


# --- commands -----------------------------------------------------------------------------------------------------


def attach(desk: Desk, caller: Caller, commitment_id: int, *, kind: Kind, name: str, content: bytes) -> Attached:
    """Keeps a file with a commitment. Raises Refused: NOT_FOUND, NOT_ALLOWED, INVALID with the cure, UNAVAILABLE."""
    name = _checked(name, content)
    sha256 = hashlib.sha256(content).hexdigest()
    with _written(desk, content) as stored_as, desk.writing() as session:
        person = people.load(session, caller, desk.now())
        commitment, item = cases.seen(session, commitment_id, person, for_update=True)
        _refuse_unless_allowed(Deed.ATTACH, person, Standing(item, ErpStatus(commitment.erp_status)))
        _refuse_repeated(session, commitment_id, sha256)
        row = _table(
            commitment_id=commitment_id,
            kind=kind,
            name=name,
            media_type=_media_type(name),
            size=len(content),
            sha256=sha256,
            stored_as=stored_as,
            added_at=desk.now(),
            added_by=person.id,
        )
        session.add(row)
        session.flush()
        return Attached(row.id or 0, f"{name} is attached to {commitment.number}.")


def remove(desk: Desk, caller: Caller, attachment_id: int) -> Attached:
    """Takes an attachment out of sight; who and when stays. Raises Refused: NOT_FOUND, NOT_ALLOWED, LOCKED, CONFLICT."""
    with desk.writing() as session:
        person = people.load(session, caller, desk.now())
        row, commitment, item = _seen(session, person, attachment_id, for_update=True)
        standing = Standing(item, ErpStatus(commitment.erp_status), added_by=row.added_by)
        _refuse_unless_allowed(Deed.REMOVE, person, standing)
        taken = (
            update(_table)
            .where(col(_table.id) == attachment_id, col(_table.removed_at).is_(None))
            .values(removed_at=desk.now(), removed_by=person.id)
        )
        if session.execute(taken.returning(col(_table.id))).one_or_none() is None:
            raise Refused(Why.CONFLICT, f"{row.name} was already removed.")
        return Attached(attachment_id, f"{row.name} is removed.")


def _refuse_unless_allowed(deed: Deed, person: Person, standing: Standing) -> None:
    if refused := deeds.why_not(deed, person, standing):
        raise Refused(refused.why, *refused.reasons)


def _checked(raw: str, content: bytes) -> str:
    try:
        name = rules.clean_name(raw)
    except Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"The file's name {wrong}", rules.FIELD)) from None
    if problems := rules.problems(name, content):
        raise Refused(Why.INVALID, *problems)
    return name


def _media_type(name: str) -> str:
    known = rules.file_type(name)
    return known.media_type if known else "application/octet-stream"


def _refuse_repeated(session: Session, commitment_id: int, sha256: str) -> None:
    here = (col(_table.commitment_id) == commitment_id, col(_table.removed_at).is_(None))
    same = session.exec(select(_table.name).where(*here, col(_table.sha256) == sha256)).first()
    if same is not None:
        raise Refused(Why.INVALID, Problem(f"This file is already attached, as {same}.", rules.FIELD))
    if session.exec(select(func.count()).select_from(_table).where(*here)).one() >= rules.MOST_FILES:
        sentence = f"{rules.MOST_FILES} files are attached, and no more can be. Remove one that is not needed first."
        raise Refused(Why.INVALID, Problem(sentence, rules.FIELD))


@contextmanager
def _written(desk: Desk, content: bytes) -> Iterator[str]:
    """The file on the disk before the row that names it; it goes again when the row is not written."""
    folder = desk.data_folder / FOLDER
    stored_as = uuid.uuid4().hex
    target = folder / stored_as
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_whole(content, target)
    except OSError as error:
        reason = error.strerror or error
        raise Refused(Why.UNAVAILABLE, f"The file could not be kept: {reason}. Nothing was attached.") from error
    try:
        yield stored_as
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _write_whole(content: bytes, target: Path) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
        os.replace(name, target)
    finally:
        Path(name).unlink(missing_ok=True)


# --- reading ------------------------------------------------------------------------------------------------------


def read(desk: Desk, caller: Caller, attachment_id: int) -> File:
    """The file, for who may see its commitment. Raises Refused: NOT_FOUND, or UNAVAILABLE when it is not whole."""
    with desk.reading() as session:
        row, _, _ = _seen(session, people.load(session, caller, desk.now()), attachment_id)
        kept, sha256 = desk.data_folder / FOLDER / row.stored_as, row.sha256
        name, media_type = row.name, row.media_type
    try:
        content = kept.read_bytes()
    except OSError as error:
        raise Refused(Why.UNAVAILABLE, _LOST.format(name)) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Refused(Why.UNAVAILABLE, _LOST.format(name))
    return File(name, media_type, content)


_LOST = "{} is missing or damaged on the disk of the desk. Ask whoever runs the desk to bring it back from a backup."


def _seen(
    session: Session, person: Person, attachment_id: int, *, for_update: bool = False
) -> tuple[tables.Attachment, tables.Commitment, Item]:
    """The attachment with its commitment. Raises Refused(NOT_FOUND) unless the person may see it."""
    row = session.get(_table, attachment_id) if 0 < attachment_id <= LARGEST_ID else None
    if row is None or row.removed_at is not None:
        raise Refused(Why.NOT_FOUND, MISSING)
    try:
        return row, *cases.seen(session, row.commitment_id, person, for_update=for_update)
    except Refused:
        raise Refused(Why.NOT_FOUND, MISSING) from None


def listed(session: Session, person: Person, case: cases.Case) -> tuple[AttachmentRow, ...]:
    """The attachments of a commitment that the person sees, the newest first, with those that were removed."""
    there = prepared.rows(session, _LISTED, id=case.id) if case.beside.has_attachments else ()
    return tuple(_row(row, person, case) for row in there)


def _row(row: Any, person: Person, case: cases.Case) -> AttachmentRow:
    standing = Standing(case.item, case.facts.status, added_by=row.added_by)
    return AttachmentRow(
        id=row.id,
        kind=Kind(row.kind),
        name=row.name,
        size=row.size,
        added_at=row.added_at,
        added_by=row.adder,
        removed_at=row.removed_at,
        removed_by=row.remover or "",
        removable=row.removed_at is None and deeds.why_not(Deed.REMOVE, person, standing) is None,
    )


# --- upkeep -------------------------------------------------------------------------------------------------------


def damaged(desk: Desk) -> list[str]:
    """The attachments whose file is missing or differs, as `name of commitment number`."""
    number = tables.Commitment.number
    with desk.reading() as session:
        rows = session.exec(
            select(_table.stored_as, _table.sha256, _table.name, number).join(
                tables.Commitment, col(tables.Commitment.id) == col(_table.commitment_id)
            )
        ).all()
    folder = desk.data_folder / FOLDER
    return [f"{name} of {of}" for stored_as, sha256, name, of in rows if _sha256(folder / stored_as) != sha256]


def copy_missing(source: Path, target: Path) -> None:
    """Copies the files that are not in `target` yet. A file never changes, so none is overwritten."""
    if not source.is_dir():
        return
    target.mkdir(parents=True, exist_ok=True)
    for one in source.iterdir():
        if one.suffix != ".part" and not (target / one.name).exists():
            _write_whole(one.read_bytes(), target / one.name)


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""

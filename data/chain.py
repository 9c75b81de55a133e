"""Seals what is added to the history, in the transaction that adds it, and finds what was changed since (promise 5).

What is sealed are events with the content hash of the submission they speak of, comments, and attachments with the
SHA-256 of their files. The key lies in a file of its own, outside the database and its backups. Beside it the last
link is noted, so that a tail that was cut off is missed.
"""

from __future__ import annotations

import os
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, and_, event, exists, func, insert, literal_column, select
from sqlmodel import Session, col

from core import chain
from core.refusal import Refused, Why
from data import prepared, tables
from data.engine import one_at_a_time

KEY_FILE = "history.key"
LOCK = 7_305_002  # one at a time adds to the chain on PostgreSQL; SQLite lets one writer in anyway
AT_ONCE = 2_000  # links read or written in one statement
PLACES = 2**40  # more than a history will ever have links: see _place
MISSING_LINKS = (
    "The history is shorter than it was, or another one, so no new key was begun: {fault}. "
    "Bring back the newest backup that verifies: manage.py restore."
)
_link, _key, _event, _sent = tables.HistoryLink, tables.HistoryKey, tables.Event, tables.Submission

# What a link seals, by the table it stands in: never a column that may change later.
_SEALED: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "event": (
        _event,
        (
            _event.commitment_id,
            _event.version,
            _event.at,
            _event.actor_id,
            _event.kind,
            _event.from_status,
            _event.to_status,
            _event.submission,
            _event.details,
            _event.acted_for,
            _sent.content_hash,
        ),
    ),
    "comment": (
        tables.Comment,
        tuple(
            getattr(tables.Comment, name)
            for name in ("commitment_id", "at", "author_id", "kind", "text", "submission", "question_id")
        ),
    ),
    "attachment": (
        tables.Attachment,
        tuple(
            getattr(tables.Attachment, name)
            for name in ("commitment_id", "kind", "name", "media_type", "size", "sha256", "added_at", "added_by")
        ),
    ),
}


# Where a key seals from. One that took the place of a lost key which had sealed nothing cannot stand under the same
# number, as nothing of the history is ever changed: it stands under a negative one, the k-th under -(k * PLACES + place).
_place = func.abs(col(_key.from_number)) % PLACES
_IN_ORDER = (_place, func.abs(col(_key.from_number)))
_ONE: Any = literal_column("1")  # written: of how many rows it does not know PostgreSQL plans anew each time
_newest = [
    select(column).order_by(col(_link.number).desc()).limit(_ONE) for column in (col(_link.number), col(_link.link))
]
_current = select(col(_key.key_id)).order_by(*(one.desc() for one in _IN_ORDER)).limit(_ONE)
_LAST = select(*(one.scalar_subquery() for one in (*_newest, _current)))


def _held(kind: str) -> Any:
    """The statement that reads what entries of this kind hold."""
    model, columns = _SEALED[kind]
    query: Any = select(col(model.id), *columns).where(col(model.id).in_(prepared.each_of("ids")))
    if kind != "event":
        return query
    spoken_of = and_(col(_sent.commitment_id) == col(_event.commitment_id), col(_sent.number) == col(_event.submission))
    return query.join(_sent, spoken_of, isouter=True)


_HELD = {kind: _held(kind) for kind in _SEALED}


_Entry = tuple[str, int, tuple[Any, ...]]  # its kind, its key, what it holds


class Head(NamedTuple):
    """The last link of a chain; number 0 where there is none."""

    number: int
    link: str


class WritingSession(Session):
    """A session that remembers what it adds to the history, and its connection, which costs as much to ask for as a short statement."""

    _begun: Connection | None = None

    def connection(self, *arguments: Any, **more: Any) -> Connection:
        # Asking for it begins the savepoint of a nested transaction.
        if self._begun is None or self._begun.closed or self.in_nested_transaction():
            self._begun = super().connection(*arguments, **more)
        return self._begun


@event.listens_for(WritingSession, "after_flush")
def _remember(session: Session, flush_context: Any) -> None:
    for row in session.new:
        kind = getattr(row, "__tablename__", "")
        if kind in _SEALED:
            added(session, kind, [row.id])


def added(session: Session, kind: str, ids: Iterable[int]) -> None:
    """Rows of this kind were added, so they are sealed at the end of the transaction."""
    session.info.setdefault("added", defaultdict(list))[kind] += ids


def everything(session: Session) -> None:
    """Rows were added past the session: at its end all that is not sealed yet is sealed, in the order of the tables."""
    session.info["everything"] = True


def seal(session: Session, key_file: Path) -> Head | None:
    """Seals what this transaction adds, at its end; the new last link, None when it adds nothing.

    Raises Refused(UNAVAILABLE) when the key is missing or another one than the history was sealed with.
    """
    session.flush()
    news: dict[str, list[int]] = session.info.pop("added", {})
    everything_else = session.info.pop("everything", False)
    if not news and not everything_else:
        return None
    # Read before the lock, for which everybody else waits who adds something: it stands as it is.
    entries = iter(list(_read(session, _in_order(news))))
    one_at_a_time(session, LOCK)
    head, current = _last(session)
    key = _key_to_seal_with(key_file, current)
    if not current:
        session.execute(insert(_key).values(from_number=head.number + 1, key_id=chain.key_id(key)))
    if everything_else or not current:
        entries = _read(session, _unsealed(session))
    while rows := _links(key, head, islice(entries, AT_ONCE)):
        prepared.insert_all(session, _link, rows)
        head = Head(rows[-1]["number"], rows[-1]["link"])
    return head


def _in_order(added: dict[str, list[int]]) -> list[tuple[str, int]]:
    return [(kind, key) for kind in _SEALED for key in sorted(set(added.get(kind, ())))]


def _unsealed(session: Session) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for kind, (table, _) in _SEALED.items():
        sealed = exists().where(col(_link.kind) == kind, col(_link.entry_id) == col(table.id))
        found += [(kind, key) for key in session.scalars(select(col(table.id)).where(~sealed).order_by(col(table.id)))]
    return found


def _last(session: Session) -> tuple[Head, str]:
    """The last link, and the id of the key that seals at present, "" before the first."""
    number, link, key_id = prepared.first(session, _LAST)
    return Head(number or 0, link or chain.BEGIN), key_id or ""


def _links(key: bytes, head: Head, entries: Iterable[_Entry]) -> list[dict[str, Any]]:
    """The rows that seal these entries, going on from the head."""
    rows = []
    for number, (kind, entry, values) in enumerate(entries, start=head.number + 1):
        head = Head(number, chain.link(key, number, head.link, kind, values))
        rows.append({"number": number, "kind": kind, "entry_id": entry, "link": head.link})
    return rows


def _read(session: Session, entries: Sequence[tuple[str, int]]) -> Iterator[_Entry]:
    """The entries with what they hold, so many at once; without those of a savepoint that was taken back."""
    for start in range(0, len(entries), AT_ONCE):
        some = entries[start : start + AT_ONCE]
        values = _values(session, some)
        yield from ((kind, entry, values[kind, entry]) for kind, entry in some if (kind, entry) in values)


def _values(session: Session, entries: Sequence[tuple[str, int]]) -> dict[tuple[str, int], tuple[Any, ...]]:
    """What these entries hold, as it stands in the database; those that are not there are left out."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for kind, entry in entries:
        wanted[kind].append(entry)
    found: dict[tuple[str, int], tuple[Any, ...]] = {}
    for kind, ids in wanted.items():
        found |= {(kind, entry): tuple(held) for entry, *held in prepared.rows(session, _HELD[kind], ids=ids)}
    return found


class Sealed(NamedTuple):
    """A link with what it seals, from which it can be made again with the key."""

    number: int
    before: str
    kind: str
    values: list[Any]
    link: str
    key_id: str


def sealed(session: Session, commitment_id: int) -> list[Sealed]:
    """The links over all entries of one commitment, oldest first."""
    spans = _spans(session)
    found: list[Sealed] = []
    for kind, (table, _) in _SEALED.items():
        own = select(col(table.id)).where(col(table.commitment_id) == commitment_id)
        rows = session.execute(
            select(_link.number, _link.entry_id, _link.link)  # type: ignore[call-overload]
            .where(col(_link.kind) == kind, col(_link.entry_id).in_(own))
            .order_by(col(_link.number))
        ).all()
        values = _values(session, [(kind, row.entry_id) for row in rows])
        for row in rows:
            before = session.scalar(select(col(_link.link)).where(col(_link.number) == row.number - 1)) or chain.BEGIN
            plain = [chain.plain(value) for value in values[kind, row.entry_id]]
            found.append(Sealed(row.number, before, kind, plain, row.link, _key_at(spans, row.number)))
    return sorted(found)


# --- the key ------------------------------------------------------------------------------------------------------


def _key_to_seal_with(path: Path, current: str) -> bytes:
    keys = _keys(path)
    if not current:
        return list(keys.values())[-1] if keys else _make(path)
    if current not in keys:
        raise Refused(
            Why.UNAVAILABLE,
            f"The key of the history is {'another one' if keys else 'missing'}, so nothing was changed. "
            "Ask whoever runs the desk to bring it back, or to begin a new one: manage.py new-key.",
        )
    return keys[current]


def _keys(path: Path) -> dict[str, bytes]:
    """Read again as soon as the file is not the one of before: the operator may begin a new key, or lose it, meanwhile."""
    try:
        found = path.stat()
    except OSError:
        return {}
    return _keys_as_of(path, (found.st_ino, found.st_size, found.st_mtime_ns))


@lru_cache(maxsize=16)
def _keys_as_of(path: Path, stamp: tuple[int, int, int]) -> dict[str, bytes]:
    return read_keys(path)


def read_keys(path: Path) -> dict[str, bytes]:
    """The keys by their ids, oldest first, one in a line of hexadecimal digits; none when the file cannot be read."""
    try:
        lines = path.read_text(encoding="ascii").split()
        keys = [bytes.fromhex(line) for line in lines]
    except (OSError, ValueError):
        return {}
    return {chain.key_id(key): key for key in keys if len(key) == chain.KEY_BYTES}


def _make(path: Path) -> bytes:
    """Adds a key to the file, which nobody but the desk's own user may read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(chain.KEY_BYTES)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "a", encoding="ascii") as file:
        file.write(f"{key.hex()}\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def begin_new_key(session: Session, path: Path, mark: Head | None = None) -> str:
    """From the next link on a new key seals; what was sealed before can be verified with the old one only.

    Returns the new key's id; that of the present one when it has not sealed anything yet. When that one is lost already,
    the new one takes its place, and both stay on record. Raises Refused(CONFLICT) when the history does not go on from
    `mark`, the last link noted: then the lost key may have sealed what was cut off.
    """
    one_at_a_time(session, LOCK)  # or a link with the old key could take the place where the new one begins
    head, current = _last(session)
    place = head.number + 1
    earlier = session.scalar(select(func.count()).select_from(_key).where(_place == place)) or 0
    if earlier and current in _keys(path):
        return current
    if earlier and (fault := next(faults_since(session, mark), "")):
        raise Refused(Why.CONFLICT, MISSING_LINKS.format(fault=fault))
    made = chain.key_id(_make(path))
    if current:
        number = -(earlier * PLACES + place) if earlier else place
        session.execute(insert(_key).values(from_number=number, key_id=made))
    return made


def has_begun(session: Session) -> bool:
    """Also where there is nothing to seal yet: the first entry begins it."""
    return bool(_last(session)[1]) or not session.scalar(select(exists().where(col(_event.id) > 0)))


# --- the note beside the key --------------------------------------------------------------------------------------


def note_of(engine: Engine, key_file: Path) -> Path:
    """Where the last link of this database is noted."""
    name = sha256(engine.url.render_as_string(hide_password=True).encode()).hexdigest()[:8]
    return key_file.with_name(f"history-{name}.head")


def note(path: Path, head: Head) -> None:
    """Of fixed length and in one write. One that is late or lost does no harm: the chain is at least that long."""
    with suppress(OSError), open(path, "r+b" if os.path.exists(path) else "wb", buffering=0) as file:
        file.write(f"{head.number:020d} {head.link}\n".encode("ascii"))


def noted(path: Path) -> Head | None:
    try:
        number, link = path.read_text(encoding="ascii").split()
        return Head(int(number), link)
    except (OSError, ValueError):
        return None


# --- verifying ----------------------------------------------------------------------------------------------------


def last(session: Session) -> Head:
    return _last(session)[0]


def faults(session: Session, keys: dict[str, bytes]) -> Iterator[str]:
    """Everything that does not hold, each named: rows that were changed, added or removed by hand, and gaps."""
    spans = _spans(session)
    yield from _faults_of_keys(spans, keys)
    before = Head(0, chain.BEGIN)
    for batch in _batches(session):
        values = _values(session, [(row.kind, row.entry_id) for row in batch])
        for row in batch:
            if row.number != before.number + 1:
                yield f"the links {before.number + 1:,} to {row.number - 1:,} are missing"
            key = keys.get(_key_at(spans, row.number))
            yield from _fault_of(session, row, before, values.get((row.kind, row.entry_id)), key)
            before = Head(row.number, row.link)
    yield from (f"{_name(session, *entry)} was added by hand: it has no seal" for entry in _unsealed(session))


def faults_since(session: Session, mark: Head | None) -> Iterator[str]:
    """What does not hold with a link that the chain had at some time: it must have it still."""
    if mark is None or not mark.number:
        return
    link = session.scalar(select(col(_link.link)).where(col(_link.number) == mark.number))
    if link is None:
        yield f"the links {_last(session)[0].number + 1:,} to {mark.number:,} were cut off, with what they sealed"
    elif link != mark.link:
        yield f"the history was sealed anew since link {mark.number:,} was noted"


def _faults_of_keys(spans: Sequence[tuple[int, str]], keys: dict[str, bytes]) -> Iterator[str]:
    for begin, key_id in spans:
        if key_id not in keys:
            yield f"the key {key_id}, which seals from link {begin:,} on, is not in the key file"


def _batches(session: Session) -> Iterator[Sequence[Any]]:
    after = 0
    columns = (col(_link.number), col(_link.kind), col(_link.entry_id), col(_link.link))
    while batch := session.execute(
        select(*columns).where(col(_link.number) > after).order_by(col(_link.number)).limit(AT_ONCE)
    ).all():
        yield batch
        after = batch[-1].number


def _spans(session: Session) -> Sequence[tuple[int, str]]:
    """From which link on which key seals, oldest first; of several in one place only the last has sealed anything."""
    rows = session.execute(select(_place.label("place"), col(_key.key_id)).order_by(*_IN_ORDER)).all()
    return list({row.place: row.key_id for row in rows}.items())


def _key_at(spans: Sequence[tuple[int, str]], number: int) -> str:
    """The id of the key that seals the link with this number."""
    return next((key_id for begin, key_id in reversed(spans) if begin <= number), "")


def _fault_of(
    session: Session, row: Any, before: Head, values: tuple[Any, ...] | None, key: bytes | None
) -> Iterator[str]:
    if values is None:
        yield f"{row.kind} {row.entry_id}, sealed by link {row.number:,}, is gone"
    elif key and row.link != chain.link(key, row.number, before.link, row.kind, values):
        yield f"{_name(session, row.kind, row.entry_id)} is not as link {row.number:,} sealed it"


def _name(session: Session, kind: str, entry_id: int) -> str:
    """The entry as people know it: the event by its number in the commitment's history."""
    table, _ = _SEALED[kind]
    which = table.version if kind == "event" else table.id
    number, place = session.execute(
        select(col(tables.Commitment.number), which)
        .join(table, col(table.commitment_id) == col(tables.Commitment.id))
        .where(col(table.id) == entry_id)
    ).one_or_none() or ("a commitment that is not there", entry_id)
    return f"{kind} {place} of {number}"


def length(session: Session) -> int:
    """How many links the chain has."""
    return session.scalar(select(func.count()).select_from(_link)) or 0

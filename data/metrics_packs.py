"""The packs that Rejection Metrics count from: always as the other tables say, at next to no cost for a decision.

A year of a large company has half a million records, and reading them row by row takes a second; packed by kind and
month, as columns of numbers, it takes milliseconds. A decision does not write a pack: a trigger notes its commitment as
changed, and nothing else. Whoever counts leaves the changed commitments of the packs aside and reads those few from the
tables. The worker packs them anew as soon as there are many.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Select, and_, bindparam, delete, func, insert, or_, select
from sqlmodel import Session, col

from core.business_hours import Calendar
from data import metrics_held, prepared, tables
from data.desk import Desk
from data.engine import one_at_a_time, take_time
from data.metrics_clock import lengths
from data.metrics_records import (
    COLUMNS,
    NONE,
    Kind,
    Numbers,
    Records,
    Some,
    as_records,
    is_in,
    joined,
    of_commitments,
    some_of,
)

MANY = 200  # so many changed commitments are read from the tables in a few milliseconds
CHUNK = 5_000  # commitments of one statement
TURN = 0.2  # seconds for those who wait: on SQLite they look only every tenth whether it is their turn
PACK_LOCK = 0x0DE5_9ACC  # any number, the same in every process of the desk
MINUTES_OF_A_DAY = 24 * 60
KEPT = ("commitment", "at", "project", "facts", "amount", "code", "type", "vendor", "sender", "approver")
_pack, _changed = tables.MetricsPack, tables.MetricsChanged
_columns, _changed_columns = prepared.columns(_pack), prepared.columns(_changed)
_KEYS: Any = select(_columns.kind, _columns.month, _columns.private, _columns.digest)
_KEYS_OF = _KEYS.where(
    or_(
        _columns.kind.in_(prepared.each_of("always")),
        and_(
            _columns.kind.in_(prepared.each_of("ended")),
            _columns.month.between(bindparam("first"), bindparam("last")),
        ),
    )
)
_PACK = select(_columns.digest, *(_columns[name] for name in COLUMNS)).where(
    *(_columns[name] == bindparam(name) for name in ("kind", "month", "private"))
)
_CHANGED = select(_changed_columns.commitment_id)
_FIRST_CHANGED = _CHANGED.order_by(_changed_columns.commitment_id).limit(CHUNK)

Key = tuple[Kind, int, bool]  # kind, month since 1970 in UTC, private


@dataclass(frozen=True)
class Span:
    """From minute to minute since 1970 in UTC, the last exclusive."""

    begin: int
    end: int


@dataclass(frozen=True)
class Parts:
    """The records of one kind: packed, of open and of private commitments, and those read from the tables."""

    open: Records = NONE
    private: Records = NONE
    new: Records = NONE
    new_private: NDArray[np.bool_] = field(default_factory=lambda: np.empty(0, bool))  # which of `new` are


# --- reading ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Found:
    """What the packs and the tables hold; `changed` are the commitments whose packed records no longer hold."""

    parts: Mapping[Kind, Parts]
    changed: Numbers


def read(session: Session, wanted: Mapping[Kind, Span | None], calendar: Calendar) -> Found:
    """The records of these kinds and months (None: of all), and perhaps more, each with the seconds that it took."""
    # The changed ones first: whatever is packed between two statements is then read twice as new, and never missed.
    changed = _noted(session)
    packed = _packed(session, wanted, calendar)
    parts = {kind: Parts(packed[kind, False], packed[kind, True]) for kind in wanted}
    if len(changed):
        for kind in wanted:
            parts[kind] = replace(parts[kind], **_new(session, kind, changed.tolist(), calendar))
    return Found(parts, changed)


def _noted(session: Session, statement: Select[Any] = _CHANGED) -> Numbers:
    return np.array([row[0] for row in prepared.rows(session, statement)], np.int64)


def _new(session: Session, kind: Kind, changed: Iterable[int], calendar: Calendar) -> dict[str, Any]:
    """Of the changed commitments, in order.

    PostgreSQL does not know how many there are, expects thousands and reads whole tables; with their ids it knows. SQLite
    takes longer with their ids.
    """
    if session.get_bind().dialect.name == "postgresql":
        rows = list(prepared.rows_of(session, _of_these(kind), changed))
    else:
        rows = list(prepared.rows(session, _of_changed(kind)))
    records, private = as_records(rows)
    records = Records({**records.columns, "private": private}).in_order()
    return {"new": _counted(records, calendar), "new_private": records["private"]}


# Made once, as that takes longer than asking it.
@cache
def _of_changed(kind: Kind) -> Select[Any]:
    return of_commitments(kind, col(tables.Commitment.id).in_(select(_changed_columns.commitment_id)))


@cache
def _of_these(kind: Kind) -> Select[Any]:
    return of_commitments(kind, col(tables.Commitment.id).in_(prepared.each_of("ids")))


def _packed(
    session: Session, wanted: Mapping[Kind, Span | None], calendar: Calendar
) -> dict[tuple[Kind, bool], Records]:
    spans = [span for span in wanted.values() if span is not None]
    keys = prepared.rows(
        session,
        _KEYS_OF,
        ended=[kind for kind, span in wanted.items() if span is not None],
        always=[kind for kind, span in wanted.items() if span is None],
        first=_month(min((span.begin for span in spans), default=0)),
        last=_month(max((span.end for span in spans), default=0)),
    )
    digests: dict[tuple[Kind, bool], dict[int, bytes]] = {
        (kind, private): {} for kind in wanted for private in (False, True)
    }
    for kind, month, private, digest in keys:
        digests[kind, bool(private)][month] = digest
    return {
        key: metrics_held.held(key, of_months, calendar, partial(_read, session, key, calendar))
        for key, of_months in digests.items()
    }


def _read(session: Session, key: tuple[Kind, bool], calendar: Calendar, month: int) -> tuple[bytes, Records]:
    """What is packed there now; that it was packed anew since its key was read is no matter (see `read`)."""
    kind, private = key
    row = prepared.first(session, _PACK, kind=kind, month=month, private=private)
    return (b"", NONE) if row is None else (row.digest, _counted(_as_records(row._asdict()), calendar))


def _counted(records: Records, calendar: Calendar) -> Records:
    """As they are counted: with the seconds instead of the moment at which they began, in the fewest bytes."""
    taken = {name: _small(column) for name, column in records.columns.items() if name in KEPT}
    return Records(taken | lengths(records, calendar))


def _small(column: Numbers) -> Numbers:
    return column.astype(np.min_scalar_type(int(column.max()))) if len(column) and column.dtype.kind == "u" else column


def _month(minute: int) -> int:
    return int(_months(np.array([minute]))[0])


def _months(minutes: Numbers) -> Numbers:
    return minutes.astype("datetime64[m]").astype("datetime64[M]").astype(np.int64)


def _as_records(blobs: Mapping[str, bytes]) -> Records:
    """From the columns of a pack."""
    return Records({name: np.frombuffer(blobs[name], form) for name, form in COLUMNS.items()})


# --- packing ------------------------------------------------------------------------------------------------------


def pack_when_many(desk: Desk) -> int:
    """Packs the changed commitments as soon as there are many; returns how many. Harmless to call at any time."""
    with desk.reading() as session:
        if (session.scalar(select(func.count()).select_from(_changed)) or 0) < MANY:
            return 0
    return pack_in_chunks(desk)


def pack_in_chunks(desk: Desk) -> int:
    """Packs the changed commitments in short transactions, between which others can write.

    Of a large company a pack takes its time, so the packs are made before the transaction that writes them.
    """
    packed = 0
    while True:
        with desk.reading() as session:
            ahead = _made(session, _basis(session, _noted(session, _FIRST_CHANGED)))
        with desk.writing() as session:
            some = pack(session, ahead=ahead)
        packed += some
        if some < CHUNK:
            return packed
        time.sleep(TURN)


@dataclass(frozen=True)
class _Basis:
    """All that packs are made from: the changed commitments, their records by pack, and the digests of what is packed."""

    changed: tuple[int, ...]
    new: Mapping[Key, Mapping[str, bytes]]
    packed: Mapping[Key, bytes]


@dataclass(frozen=True)
class _Made:
    """The packs that take the place of others, as columns; those that have none are empty now."""

    basis: _Basis
    packs: Mapping[Key, Mapping[str, bytes]]


def pack(session: Session, *, ahead: _Made | None = None) -> int:
    """Packs every commitment that has changed, or those of `ahead`, in this transaction; returns how many.

    What was made ahead is written if it would be made of the same now. 0 as well when another process is packing.
    """
    if not _alone(session):
        return 0
    basis = _basis(session, _taken(session, ahead.basis.changed if ahead else None))
    made = ahead if ahead and ahead.basis == basis else _made(session, basis)
    for key, blobs in made.packs.items():
        _store(session, key, blobs)
    return len(basis.changed)


def _basis(session: Session, changed: Numbers) -> _Basis:
    found = _by_pack(found_in_chunks(session, changed))
    new = {key: _blobs(records.in_order()) for key, records in found.items()}
    return _Basis(tuple(changed.tolist()), new, _digests(session))


def _made(session: Session, basis: _Basis) -> _Made:
    gone = some_of(np.array(basis.changed, np.int64))
    packs = {}
    for key in sorted({*basis.new, *_holding(session, gone)}):
        old, now = _stored(session, key), _as_records(basis.new.get(key, _NOTHING))
        is_gone = is_in(gone, old["commitment"])
        if _blobs(old.where(is_gone)) != _blobs(now):  # else they are as they were, as most of the past is
            packs[key] = _blobs(joined([old.where(~is_gone), now]).in_order())
    return _Made(basis, packs)


def _alone(session: Session) -> bool:
    """Nobody else packs, and it may take its time."""
    take_time(session)
    return one_at_a_time(session, PACK_LOCK, waits=False)


def _taken(session: Session, some: Sequence[int] | None) -> Numbers:
    """The changed commitments, or those of some that are, which are noted no longer.

    On PostgreSQL first taken, then read: whoever changes one of them from here on waits and notes it anew. One that
    somebody is changing at this moment is left for the next time.
    """
    free = select(col(_changed.commitment_id)).with_for_update(skip_locked=True)
    if some is not None:
        free = free.where(col(_changed.commitment_id).in_(some))
    taken = session.scalars(
        delete(_changed)
        .where(col(_changed.commitment_id).in_(free))
        .returning(col(_changed.commitment_id))
        .execution_options(synchronize_session=False)
    )
    return np.sort(np.array(taken.all(), np.int64))


def found_in_chunks(session: Session, commitments: Numbers) -> Iterator[tuple[Kind, Records, NDArray[np.bool_]]]:
    for start in range(0, len(commitments), CHUNK):
        some = commitments[start : start + CHUNK].tolist()
        for kind in Kind:
            rows = session.execute(of_commitments(kind, col(tables.Commitment.id).in_(some))).all()
            yield kind, *as_records(rows)


def _by_pack(records: Iterator[tuple[Kind, Records, NDArray[np.bool_]]]) -> dict[Key, Records]:
    """By the packs to which they belong."""
    parts: dict[Key, list[Records]] = defaultdict(list)
    for kind, some, private in records:
        places = _months(some["at"]) * 2 + private
        for place in np.unique(places).tolist():
            parts[kind, place // 2, bool(place % 2)].append(some.where(places == place))
    return {key: joined(some) for key, some in parts.items()}


def _holding(session: Session, gone: Some) -> Iterator[Key]:
    """The packs that hold a record of one of these commitments."""
    rows = session.execute(select(col(_pack.kind), col(_pack.month), col(_pack.private), col(_pack.commitment)))
    for kind, month, private, blob in rows:
        if is_in(gone, np.frombuffer(blob, COLUMNS["commitment"])).any():
            yield Kind(kind), month, bool(private)


def _digests(session: Session) -> dict[Key, bytes]:
    return {(Kind(row.kind), row.month, bool(row.private)): row.digest for row in session.execute(_KEYS)}


def _where(key: Key) -> ColumnElement[bool]:
    kind, month, private = key
    return and_(col(_pack.kind) == kind, col(_pack.month) == month, col(_pack.private) == private)


def _stored(session: Session, key: Key) -> Records:
    kind, month, private = key
    row = prepared.first(session, _PACK, kind=kind, month=month, private=private)
    return NONE if row is None else _as_records(row._asdict())


def _store(session: Session, key: Key, blobs: Mapping[str, bytes]) -> None:
    session.execute(delete(_pack).where(_where(key)).execution_options(synchronize_session=False))
    if blobs != _NOTHING:
        kind, month, private = key
        session.execute(insert(_pack).values(kind=kind, month=month, private=private, digest=digest_of(blobs), **blobs))


def _blobs(records: Records) -> dict[str, bytes]:
    return {name: records[name].tobytes() for name in COLUMNS}


_NOTHING = _blobs(NONE)


def digest_of(blobs: Mapping[str, bytes]) -> bytes:
    """Of the columns of a pack. Whoever changes it changes it in a migration as well (0012)."""
    whole = blake2b(digest_size=16)
    for name in COLUMNS:
        whole.update(len(blobs[name]).to_bytes(8, "little") + blobs[name])
    return whole.digest()


# --- comparing ----------------------------------------------------------------------------------------------------


def faults(session: Session) -> Iterator[str]:
    """The packs that hold other records than the tables do, those of changed commitments aside. Reads only."""
    for (kind, month, private), _ in wrong(session):
        when = str(np.datetime64(month, "M"))
        yield f"{_SAYS[kind]} of {when}{' that are private' if private else ''} are not those of the submissions"


def wrong(session: Session) -> Iterator[tuple[Key, Numbers]]:
    """The packs with a fault, each with the commitments whose records belong there. Reads only."""
    changed = _noted(session)
    sent = select(col(tables.Commitment.id)).where(col(tables.Commitment.submission) > 0)
    unchanged = np.setdiff1d(np.array(session.scalars(sent).all(), np.int64), changed)
    expected = _by_pack(found_in_chunks(session, unchanged))
    gone = some_of(changed)
    digests = _digests(session)
    for key in sorted({*digests, *expected}):
        right = expected.get(key, NONE).in_order()
        if not _holds(session, key, digests.get(key), gone, right):
            yield key, right["commitment"]


def _holds(session: Session, key: Key, digest: bytes | None, gone: Some, right: Records) -> bool:
    """Whether the pack is of this digest and holds these records and no other ones, those of `gone` aside."""
    try:
        old = _stored(session, key)
        kept = old.where(~is_in(gone, old["commitment"]))
    except (ValueError, IndexError):  # half a number, or columns that are not of one length
        return False
    return (digest is None or digest == digest_of(_blobs(old))) and _blobs(kept) == _blobs(right)


def unpack(session: Session, keys: Sequence[Key], commitments: Numbers) -> bool:
    """Takes these packs away, and notes as changed these commitments and all whose records stand in them.

    So they are read from the tables from here on, until they are packed anew. False, with nothing done, when another
    process is packing.
    """
    if not _alone(session):
        return False
    size = np.dtype(COLUMNS["commitment"]).itemsize
    taken = [session.scalar(delete(_pack).where(_where(key)).returning(col(_pack.commitment))) or b"" for key in keys]
    found = [np.frombuffer(blob[: len(blob) // size * size], COLUMNS["commitment"]) for blob in taken]
    noted = np.unique(np.concatenate([commitments, *found])).tolist()
    for start in range(0, len(noted), CHUNK):
        session.execute(_NOTE, {"ids": noted[start : start + CHUNK]})
    return True


# Only what is there: whatever else a damaged pack names belongs to nobody.
_NOTE = prepared.of_some(
    "INSERT INTO metrics_changed (commitment_id) "
    "SELECT id FROM commitment WHERE id IN :ids AND submission > 0 ORDER BY id ON CONFLICT DO NOTHING"
)
_SAYS = {
    Kind.DECISION: "the decisions",
    Kind.RE_SEND: "the re-sends",
    Kind.EXPORT: "the exports",
    Kind.ANSWER: "the answers",
    Kind.CITATION: "the reasons",
    Kind.ACCOUNTING: "what waits with accounting, sent in",
    Kind.PROJECT: "what waits with the project, rejected in",
}

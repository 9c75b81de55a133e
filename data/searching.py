"""Finds the commitments in which a text stands, by an index that triggers keep (migrations 0010, 0013, 0014 and 0015).

The index knows every three characters that follow each other: FTS5 with its trigram tokenizer on SQLite, an array with
an inverted index on PostgreSQL. A text of less than three characters it cannot know. SQLite's knows where they stand and
finds just what it should; the other finds some too many, and whoever asks it compares the text itself, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    column,
    func,
    literal_column,
    select,
    table,
    text,
    true,
)
from sqlmodel import Session

from core.transitions import ErpStatus
from data import prepared
from data.desk import Desk

SHORTEST = 3  # characters that the index knows of
MANY_PIECES = 6  # of which SQLite's index may consist until they are joined
JOINED_AT_ONCE = 200  # pages of it that are written, at most


class Part(IntEnum):
    """A part of the commitments by who may see them, as far as the index tells; numbered as in migration 0014."""

    SENT = 0  # at least once, and not private
    UNSENT = 1  # and not private
    PRIVATE = 2


Places = dict[Part, frozenset[int] | None]  # the projects in which a part is looked for, None for any

# As migration 0010 writes them, and by their place from 1 on migration 0014: a new ERP status stands last, and needs a
# migration that writes it so.
_LETTERS = {
    ErpStatus.NOT_SENT: "n",
    ErpStatus.SENT: "s",
    ErpStatus.EXPORTING: "x",
    ErpStatus.EXPORT_FAILED: "f",
    ErpStatus.SYNCED: "y",
    ErpStatus.REJECTED: "j",
    ErpStatus.RETRIEVED: "v",
}
_NUMBERS = {status: number for number, status in enumerate(_LETTERS, start=1)}
_MARK, _FIRST, _HIGH, _LOW = "\ue000", 0xF0000, 2_000, 32_000  # as migration 0014 writes them


class Index(NamedTuple):
    """The table to read first, the key of the commitment in it, how it is read newest first, and what must hold of it for `terms`.

    `within` must hold as well where they name projects, unless it says nothing more. What `is_exact` finds the text and
    where it was looked for without a commitment being read.
    """

    table: Any
    key: Any
    newest_first: ColumnElement[Any]
    holds: ColumnElement[bool]
    within: ColumnElement[bool]
    is_exact: bool


_fts = table("commitment_search", column("rowid"))
_array = table("commitment_search", column("commitment_id"), column("grams"))
INDEXES = {  # by the name of the database
    "sqlite": Index(
        _fts,
        -_fts.c.rowid,
        _fts.c.rowid.asc(),
        literal_column("commitment_search").op("MATCH", is_comparison=True)(bindparam("match")),
        true(),
        is_exact=True,
    ),
    "postgresql": Index(
        _array,
        _array.c.commitment_id,
        _array.c.commitment_id.desc(),
        _array.c.grams.op("@>", is_comparison=True)(
            func.desk_grams(bindparam("match")).op("||")(func.string_to_array(bindparam("letter"), ""))
        ),
        _array.c.grams.op("&&", is_comparison=True)(func.string_to_array(bindparam("within"), ",")),
        is_exact=False,
    ),
}


def _first(order: ColumnElement[Any]) -> Select[Any]:
    index = INDEXES["sqlite"]
    found = select(index.key).select_from(index.table).where(index.holds).order_by(order)
    return select(func.count()).select_from(found.limit(bindparam("most", type_=Integer)).subquery())


_NEWEST, _OLDEST = _first(_fts.c.rowid.asc()), _first(_fts.c.rowid.desc())


def how_many(statuses: Sequence[ErpStatus]) -> Select[Any]:
    """How many an index that is exact finds, up to `most`, by the parameters of `terms` with these ERP statuses.

    It begins where they lie closer together, and is over sooner: few of the newest are synced.
    """
    return _OLDEST if set(statuses) == {ErpStatus.SYNCED} else _NEWEST


def terms(session: Session, wanted: str, statuses: Sequence[ErpStatus], places: Places) -> dict[str, str]:
    """The parameters of `Index.holds` and `Index.within` for a text of at least SHORTEST characters.

    PostgreSQL's finds what is in one ERP status, or in any; the other what is in one of them, or in any where there are none.
    """
    if session.get_bind().dialect.name == "postgresql":
        projects = anywhere(places)
        named = {} if projects is None else {"within": ",".join(f"project {one}" for one in sorted(projects))}
        return {"match": wanted, "letter": _LETTERS[statuses[0]] if len(statuses) == 1 else ""} | named
    each = product(statuses or (None,), places.items())
    told = [_told(part, status, one) for status, (part, projects) in each for one in _each(projects)]
    return {"match": f"{_quoted(wanted)} AND ({' OR '.join(map(_quoted, told or [_MARK * SHORTEST]))})"}


def expected(session: Session, values: dict[str, Any]) -> int:
    """How much PostgreSQL expects to find of these `terms`, before it looks."""
    asked: dict[str, Any] = {name: values[name] for name in ("match", "letter", "within") if name in values}
    found = session.connection().exec_driver_sql(_EXPECTED + _EXPECTED_WITHIN * ("within" in asked), asked).scalar_one()
    return int(found[0]["Plan"]["Plan Rows"])


# As INDEXES asks for them.
_EXPECTED = (
    "EXPLAIN (FORMAT JSON) SELECT FROM commitment_search "
    "WHERE grams @> (desk_grams(%(match)s) || string_to_array(%(letter)s, ''))"
)
_EXPECTED_WITHIN = " AND grams && string_to_array(%(within)s, ',')"


def anywhere(places: Places) -> frozenset[int] | None:
    """The projects in which something is looked for, None for any."""
    some = [projects for projects in places.values() if projects is not None]
    return frozenset().union(*some) if len(some) == len(places) else None


def _each(projects: frozenset[int] | None) -> Iterable[int]:
    return (0,) if projects is None else sorted(projects)


def _told(part: Part, status: ErpStatus | None, project: int) -> str:
    """The three characters of a part, in an ERP status or in any, in a project or with 0 in any."""
    number = _NUMBERS[status] if status else 0
    high = _HIGH * ((len(_NUMBERS) + 1) * part + number) + project // _LOW % _HIGH
    return _MARK + chr(_FIRST + high) + chr(_FIRST + project % _LOW)


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def join_pieces(desk: Desk) -> None:
    """Each decision writes a piece of the index, and each question looks into all of them: many become few.

    On SQLite those of about the same size are joined, so it is done at once and nobody waits for it. PostgreSQL keeps what
    was written lately in a list, until it is four megabytes long, and takes it in for the owner of the index alone.
    """
    if desk.engine.dialect.name == "postgresql":
        with desk.writing() as session:
            session.execute(_TAKE_IN)
        return
    with desk.reading() as session:
        if (session.scalar(_PIECES) or 0) < MANY_PIECES:
            return
    with desk.writing() as session:
        session.execute(_JOIN)


def join_all(desk: Desk) -> None:
    """Makes SQLite's index one piece again, for the night: all of it is written anew, in steps of ten to thirty milliseconds.

    Whoever decides meanwhile waits for no more than a step. PostgreSQL's index has no pieces.
    """
    if desk.engine.dialect.name == "postgresql":
        return
    with desk.reading() as session:
        pages, pieces = session.execute(_SIZE).one()
    if pieces < 2:
        return
    for _ in range(pages // JOINED_AT_ONCE + 1):
        with desk.writing() as session:
            session.execute(_JOIN_ALL)


_TAKE_IN = text(
    "SELECT gin_clean_pending_list(oid) FROM pg_class "
    "WHERE oid = to_regclass('commitment_search_grams') AND pg_has_role(relowner, 'USAGE')"
)
_PIECES = text("SELECT count(DISTINCT segid) FROM commitment_search_idx")
_JOIN = text(f"INSERT INTO commitment_search (commitment_search, rank) VALUES ('merge', {JOINED_AT_ONCE})")  # noqa: S608
_SIZE = text("SELECT (SELECT count(*) FROM commitment_search_data), count(DISTINCT segid) FROM commitment_search_idx")
# Less than nothing is of all pieces, and not only of those of the same size.
_JOIN_ALL = text(f"INSERT INTO commitment_search (commitment_search, rank) VALUES ('merge', {-JOINED_AT_ONCE})")  # noqa: S608


def faults(session: Session) -> tuple[str, ...]:
    """The commitments of which the index knows other words than they have."""
    return tuple(f"{number} is searched by other words than it has" for _, number in _stale(session))


def wrong(session: Session) -> list[int]:
    """The ids of the commitments with a fault."""
    return [key for key, _ in _stale(session)]


def mend(session: Session, commitments: Sequence[int]) -> None:
    """Writes down anew by which words these commitments are found."""
    for statement in _MEND[session.get_bind().dialect.name]:
        session.execute(statement, {"ids": commitments})


def _stale(session: Session) -> Sequence[Any]:
    what, key = ("words", "rowid") if session.get_bind().dialect.name == "sqlite" else ("grams", "commitment_id")
    sign = "-" if key == "rowid" else ""
    stale = f"""
        SELECT commitment.id, commitment.number
        FROM commitment_words JOIN commitment ON commitment.id = commitment_words.commitment_id
        LEFT JOIN commitment_search ON commitment_search.{key} = {sign}commitment_words.commitment_id
        WHERE commitment_search.{what} IS NULL OR commitment_search.{what} <> commitment_words.{what}
        ORDER BY commitment.id
    """  # noqa: S608  the names are ours
    return session.execute(text(stale)).all()


_MEND = {
    "sqlite": (
        prepared.of_some("DELETE FROM commitment_search WHERE rowid IN (SELECT -id FROM commitment WHERE id IN :ids)"),
        prepared.of_some(
            "INSERT INTO commitment_search (rowid, words) "
            "SELECT -commitment_id, words FROM commitment_words WHERE commitment_id IN :ids ORDER BY 1"
        ),
    ),
    # What the words are made of first: whoever is changing it has written them already, or waits and writes them after.
    "postgresql": (
        prepared.of_some("SELECT id FROM commitment WHERE id IN :ids ORDER BY id FOR UPDATE"),
        prepared.of_some(
            "SELECT id FROM vendor WHERE id IN (SELECT vendor_id FROM commitment WHERE id IN :ids) "
            "ORDER BY id FOR SHARE"
        ),
        prepared.of_some(
            "INSERT INTO commitment_search (commitment_id, grams) "
            "SELECT commitment_id, grams FROM commitment_words WHERE commitment_id IN :ids "
            "ON CONFLICT (commitment_id) DO UPDATE SET grams = excluded.grams"
        ),
    ),
}

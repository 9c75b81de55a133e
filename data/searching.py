"""Finds the commitments in which a text stands, by an index that triggers keep (migrations 0010 and 0013).

The index knows every three characters that follow each other: FTS5 with its trigram tokenizer on SQLite, an array with
an inverted index on PostgreSQL. It finds some too many, as it does not know where they stand, and none too few but for
a text of less than three characters, which it cannot know; whoever asks compares the text itself, too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, column, func, literal_column, table, text, true
from sqlmodel import Session

from core.transitions import ErpStatus

SHORTEST = 3  # characters that the index knows of
# As migration 0010 writes them.
_LETTERS = {
    ErpStatus.NOT_SENT: "n",
    ErpStatus.SENT: "s",
    ErpStatus.EXPORTING: "x",
    ErpStatus.EXPORT_FAILED: "f",
    ErpStatus.SYNCED: "y",
    ErpStatus.REJECTED: "j",
    ErpStatus.RETRIEVED: "v",
}
_MARK, _PROJECT = "\ue000\ue000", "\ue001"
_FIRST, _PLACES = 0xE100, 6_000  # two characters tell the project, as migration 0013 writes them


class Index(NamedTuple):
    """The table to read first, the key of the commitment in it, and what must hold of it for `terms`.

    `within` must hold as well where they name projects, unless it says nothing more.
    """

    table: Any
    key: Any
    holds: ColumnElement[bool]
    within: ColumnElement[bool]


_fts = table("commitment_search", column("rowid"))
_array = table("commitment_search", column("commitment_id"), column("grams"))
INDEXES = {  # by the name of the database
    "sqlite": Index(
        _fts,
        _fts.c.rowid,
        literal_column("commitment_search").op("MATCH", is_comparison=True)(bindparam("match")),
        true(),
    ),
    "postgresql": Index(
        _array,
        _array.c.commitment_id,
        _array.c.grams.op("@>", is_comparison=True)(
            func.desk_grams(bindparam("match")).op("||")(func.string_to_array(bindparam("letter"), ""))
        ),
        _array.c.grams.op("&&", is_comparison=True)(func.string_to_array(bindparam("within"), ",")),
    ),
}


def terms(
    session: Session, wanted: str, statuses: Sequence[ErpStatus], projects: Collection[int] | None
) -> dict[str, str]:
    """The parameters of `Index.holds` and `Index.within` for a text of at least SHORTEST characters.

    In one ERP status the index finds what is in it; in several, or in none for all, it finds what is in any. It finds
    what is in one of the projects, or in any where they are None.
    """
    letter = _LETTERS[statuses[0]] if len(statuses) == 1 else ""
    if session.get_bind().dialect.name == "postgresql":
        named = {} if projects is None else {"within": ",".join(f"project {one}" for one in sorted(projects))}
        return {"match": wanted, "letter": letter} | named
    places = [_MARK + letter] if letter else []
    if projects is not None:
        places = [_project(one, letter) for one in sorted(projects) or (0,)]
    asked = [" AND ".join(map(_quoted, _grams(wanted))), " OR ".join(map(_quoted, places))]
    return {"match": " AND ".join(f"({one})" for one in asked if one)}


def _grams(wanted: str) -> list[str]:
    """As few as have every character of the text in them: each costs its time, and the text is compared as well."""
    last = len(wanted) - SHORTEST
    return [wanted[place : place + SHORTEST] for place in (*range(0, last, SHORTEST), last)]


def _project(id_: int, letter: str) -> str:
    """The three characters of a project, or of an ERP status in it."""
    told = _PROJECT + chr(_FIRST + id_ // _PLACES % _PLACES) + chr(_FIRST + id_ % _PLACES) + letter
    return told[-SHORTEST:]


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def faults(session: Session) -> tuple[str, ...]:
    """The commitments of which the index knows other words than they have."""
    return tuple(f"{number} is searched by other words than it has" for _, number in _stale(session))


def wrong(session: Session) -> list[int]:
    """The ids of the commitments with a fault."""
    return [key for key, _ in _stale(session)]


def mend(session: Session, commitments: Sequence[int]) -> None:
    """Writes down anew by which words these commitments are found."""
    for statement in _MEND[session.get_bind().dialect.name]:
        words = text(statement).bindparams(bindparam("ids", expanding=True))
        session.execute(words, {"ids": commitments})


def _stale(session: Session) -> Sequence[Any]:
    what, key = ("words", "rowid") if session.get_bind().dialect.name == "sqlite" else ("grams", "commitment_id")
    stale = f"""
        SELECT commitment.id, commitment.number
        FROM commitment_words JOIN commitment ON commitment.id = commitment_words.commitment_id
        LEFT JOIN commitment_search ON commitment_search.{key} = commitment_words.commitment_id
        WHERE commitment_search.{what} IS NULL OR commitment_search.{what} <> commitment_words.{what}
        ORDER BY commitment.id
    """  # noqa: S608  the names are ours
    return session.execute(text(stale)).all()


_MEND = {
    "sqlite": (
        "DELETE FROM commitment_search WHERE rowid IN :ids",
        "INSERT INTO commitment_search (rowid, words) "
        "SELECT commitment_id, words FROM commitment_words WHERE commitment_id IN :ids",
    ),
    # What the words are made of first: whoever is changing it has written them already, or waits and writes them after.
    "postgresql": (
        "SELECT id FROM commitment WHERE id IN :ids ORDER BY id FOR UPDATE",
        "SELECT id FROM vendor WHERE id IN (SELECT vendor_id FROM commitment WHERE id IN :ids) ORDER BY id FOR SHARE",
        "INSERT INTO commitment_search (commitment_id, grams) "
        "SELECT commitment_id, grams FROM commitment_words WHERE commitment_id IN :ids "
        "ON CONFLICT (commitment_id) DO UPDATE SET grams = excluded.grams",
    ),
}

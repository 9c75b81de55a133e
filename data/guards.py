"""What a database must hold so that it watches over the books itself: every table, column, index and trigger.

A trigger that is gone or switched off is not missed by any other rule: what it would have refused looks like the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, SQLModel

from data import tables  # noqa: F401  registers the tables

WITHOUT_A_CLASS = ("commitment_search", "commitment_words", "sqlite_autoindex_commitment_search", "code_of_finding")
MISSING = {
    "add_table": "table",
    "add_column": "column",
    "add_index": "index",
    "add_constraint": "rule",
    "add_fk": "reference",
}

# By table. They refuse what would change the past, and keep tally, index of words, cited codes and packs in step.
TRIGGERS: dict[str, tuple[str, ...]] = {
    "attachment": ("kept", "no_delete"),
    "comment": ("kept", "no_delete"),
    "commitment": (
        *("no_delete", "tally_insert", "tally_update", "tally_delete"),
        *("search_insert", "search_update"),
    ),
    "event": ("no_gap", "no_update"),
    "history_key": ("no_update",),
    "history_link": ("no_gap", "no_update"),
    "submission": ("decided_once", "frozen", "no_delete"),
}
_OTHERS = (
    "cited_code_delete",
    "cited_code_insert",
    "commitment_search_vendor",
    "metrics_answered",
    "metrics_commitment_changed",
    "metrics_submission_changed",
    "metrics_submission_made",
)
# SQLite has no TRUNCATE, but REPLACE; PostgreSQL's triggers on UPDATE are on DELETE as well.
_ONLY_ON: dict[str, dict[str, tuple[str, ...]]] = {
    "sqlite": {
        "attachment": ("no_replace",),
        "comment": ("no_replace",),
        "commitment": ("no_replace", "search_delete"),
        "event": ("no_delete", "no_replace"),
        "history_key": ("no_delete", "no_replace"),
        "history_link": ("no_delete",),
        "submission": ("no_replace",),
    },
    "postgresql": dict.fromkeys(
        ("attachment", "comment", "event", "history_key", "history_link", "submission"), ("no_truncate",)
    ),
}
_ON_GUARD = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')",
}


def triggers(dialect: str) -> frozenset[str]:
    """The names of all triggers that the migrations make on this kind of database."""
    named = (TRIGGERS, _ONLY_ON[dialect])
    return frozenset(_OTHERS) | {f"{table}_{name}" for some in named for table, names in some.items() for name in names}


def faults(session: Session) -> tuple[str, ...]:
    """What is missing, in words; what somebody has added is theirs."""
    return (*_missing_parts(session), *_missing_triggers(session))


def _missing_parts(session: Session) -> Iterator[str]:
    from alembic.autogenerate import compare_metadata  # once a night, so that no start waits for it
    from alembic.migration import MigrationContext

    context = MigrationContext.configure(session.connection(), opts={"include_name": of_the_program})
    for difference in compare_metadata(context, SQLModel.metadata):
        kind, *parts = difference if isinstance(difference, tuple) else difference[0]
        if kind in MISSING:
            yield f"{MISSING[kind]} {'.'.join(_named(parts))} is not there"


def _named(parts: Sequence[Any]) -> Iterator[str]:
    """A table or an index comes alone, a column after its schema and its table."""
    return (str(getattr(part, "name", None) or part) for part in parts if part is not None)


def _missing_triggers(session: Session) -> Iterator[str]:
    dialect = session.get_bind().dialect.name
    on_guard = set(session.scalars(text(_ON_GUARD[dialect])))
    yield from (f"trigger {name} is not there" for name in sorted(triggers(dialect) - on_guard))


def of_the_program(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether a class stands for it: not for the index of words, of which each database has its own kind, nor for a view."""
    return kind != "table" or not str(name).startswith(WITHOUT_A_CLASS)

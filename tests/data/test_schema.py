"""The schema: made by migrations alone, safe to upgrade at any time, and guarded by the database itself."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlmodel import SQLModel

from core.refusal import Refused, Why
from core.transitions import Notice
from data import guards, schema, tables
from data.desk import Desk
from data.engine import make_engine
from tests.cast import Cast
from tests.conftest import BACKENDS, _execute, _on
from tests.trust.processes import CONTEXT


@pytest.fixture(params=BACKENDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without a single table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server = request.getfixturevalue("postgresql_server")
    name = f"empty_{uuid.uuid4().hex[:12]}"
    _execute(server, f"CREATE DATABASE {name}")
    yield _on(server, name)
    _execute(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty(empty_url: str) -> Iterator[Engine]:
    engine = make_engine(empty_url)
    yield engine
    engine.dispose()


# --- migrations ---------------------------------------------------------------------------------------------------


def test_an_empty_database_has_no_version_and_an_upgraded_one_the_newest(empty: Engine) -> None:
    assert schema.version(empty) == ""
    schema.upgrade(empty)
    assert schema.version(empty) == schema.newest() != ""


def test_the_migrations_are_named_in_the_order_in_which_they_are_applied() -> None:
    applied = [one.revision for one in ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()]
    assert schema._known() == applied[::-1]


COMPANY_OF_0001 = (
    "INSERT INTO company (id, name, four_eyes, is_sample, created_at) VALUES (1, 'Acme', false, false, {now})"
)
PERSON_OF_0001 = (
    "INSERT INTO person (id, version, name, email, active, erp_level, can_push, directory_admin, manager, created_at)"
    " VALUES (1, 3, 'Anna', 'anna@acme.example', true, 2, true, false, false, {now})"
)


def test_a_company_of_the_first_schema_is_kept_and_gets_the_usual_hours_and_all_mails(empty: Engine) -> None:
    with schema._alone(empty) as connection:
        command.upgrade(schema._config(connection), "0001")
        for statement in (COMPANY_OF_0001, PERSON_OF_0001):
            connection.execute(text(statement.format(now="CURRENT_TIMESTAMP")))
    schema.upgrade(empty)
    with empty.connect() as connection:
        company = connection.execute(text("SELECT * FROM company")).mappings().one()
        person = connection.execute(text("SELECT * FROM person")).mappings().one()
    assert (company["name"], bool(company["four_eyes"]), company["business_days"]) == ("Acme", False, "01234")
    assert (company["business_start_minute"], company["business_end_minute"], company["summary_hour"]) == (480, 1020, 7)
    assert all(company[f"mail_{notice}"] for notice in Notice)
    assert (person["version"], person["email"], bool(person["daily_summary"])) == (3, "anna@acme.example", True)


def test_a_history_of_the_third_schema_is_kept_to_the_letter_and_stays_guarded(empty: Engine) -> None:
    with schema._alone(empty) as connection:
        command.upgrade(schema._config(connection), "0003")
        for statement in (COMPANY_OF_0001, PERSON_OF_0001, *HISTORY_OF_0003):
            connection.execute(text(statement.format(now="'2026-01-01 00:00:00'")))
        before = connection.execute(text("SELECT * FROM event ORDER BY id")).all()
        triggers = _triggers(connection)
    schema.upgrade(empty)
    with empty.connect() as connection:
        after = connection.execute(text("SELECT * FROM event ORDER BY id")).all()
        assert [(*row, None) for row in before] == after
        assert triggers <= _triggers(connection)
    with pytest.raises(IntegrityError, match="append-only"), empty.begin() as connection:
        connection.execute(text("DELETE FROM event WHERE id = 2"))


HISTORY_OF_0003 = (
    "INSERT INTO project (id, number, name, active) VALUES (1, '1001', 'HQ', true)",
    "INSERT INTO commitment (id, version, number, title, project_id, executed, private, created_by, created_at,"
    " erp_status_at, submission) VALUES (1, 3, 'SC-1', 'Insulation', 1, false, false, 1, {now}, {now}, 1)",
    *(
        f"INSERT INTO event (id, commitment_id, version, at, actor_id, kind, submission, details)"
        f" VALUES ({n}, 1, {n}, {{now}}, {actor}, '{kind}', 1, '[{n}]')"
        for n, actor, kind in ((1, 1, "created"), (2, "NULL", "failed"), (3, 1, "unlink"))
    ),
)


def _triggers(connection: Connection) -> set[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    return set(connection.execute(text(query[connection.dialect.name])).scalars())


@pytest.mark.parametrize(
    "wrong",
    ["summary_hour = 24", "summary_hour = -1", "business_end_minute = 1440", "business_days = '01234567'", "name = ''"],
)
def test_the_database_itself_refuses_settings_that_cannot_be(any_desk: Desk, cast: Cast, wrong: str) -> None:
    with pytest.raises(IntegrityError), any_desk.writing() as session:
        session.execute(text(f"UPDATE company SET {wrong}"))


def test_upgrading_twice_changes_nothing(empty: Engine) -> None:
    schema.upgrade(empty)
    before = _catalogue(empty)
    schema.upgrade(empty)
    assert _catalogue(empty) == before


def test_the_migrations_make_the_tables_that_the_program_uses(empty: Engine) -> None:
    schema.upgrade(empty)
    with empty.connect() as connection:
        opts = {"compare_type": True, "compare_server_default": True, "include_name": guards.of_the_program}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_migrations_make_every_check_key_and_index_of_the_tables(empty: Engine) -> None:
    SQLModel.metadata.create_all(empty)
    meant = _catalogue(empty)
    SQLModel.metadata.drop_all(empty)
    schema.upgrade(empty)
    assert {
        name: parts for name, parts in _catalogue(empty).items() if not name.startswith(guards.WITHOUT_A_CLASS)
    } == meant


def test_processes_that_start_at_once_upgrade_once(empty_url: str, empty: Engine) -> None:
    together = CONTEXT.Barrier(3)
    workers = [CONTEXT.Process(target=_upgrade_together, args=(empty_url, together)) for _ in range(2)]
    for worker in workers:
        worker.start()
    together.wait(60)
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0]
    assert schema.version(empty) == schema.newest()


def _upgrade_together(url: str, together: Any) -> None:
    engine = make_engine(url)
    together.wait(60)
    schema.upgrade(engine)


def test_a_schema_of_a_newer_program_is_refused_in_a_sentence_and_not_touched(
    empty: Engine, show: Callable[[int, str, str], None]
) -> None:
    schema.upgrade(empty)
    with empty.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("DROP TABLE import_mapping"))
    before = _catalogue(empty)
    with pytest.raises(Refused) as refused:
        schema.upgrade(empty)
    assert refused.value.why is Why.UNAVAILABLE
    assert "newer version" in refused.value.sentences[0]
    assert "9999" in refused.value.sentences[0]
    assert _catalogue(empty) == before
    assert schema.version(empty) == "9999"
    show(
        12,
        "a database of a newer program, on SQLite and PostgreSQL",
        "refused with what to start instead, and untouched",
    )


def test_tables_of_another_program_are_refused_and_not_touched(empty: Engine) -> None:
    with empty.begin() as connection:
        connection.execute(text("CREATE TABLE commitment (promise TEXT)"))
    before = _catalogue(empty)
    with pytest.raises(Refused, match="did not make"):
        schema.upgrade(empty)
    assert _catalogue(empty) == before


def test_a_migration_that_fails_leaves_nothing_behind(empty: Engine) -> None:
    with empty.begin() as connection:
        connection.execute(text("CREATE TABLE submission (in_the_way TEXT)"))
    before = _catalogue(empty)
    with pytest.raises(DatabaseError):
        schema.upgrade(empty)
    assert _catalogue(empty) == before


CATALOGUE = {
    "sqlite": ("SELECT name, sql FROM sqlite_master WHERE type <> 'trigger' AND name NOT LIKE '%alembic%'",),
    "postgresql": (
        "SELECT table_name || '.' || column_name, concat_ws(' ', data_type, character_maximum_length, is_nullable,"
        " column_default) FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name <> 'alembic_version'",
        "SELECT conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'alembic_version'",
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'",
    ),
}


def _catalogue(engine: Engine) -> dict[str, list[str]]:
    """Every table, column, check, key and index by name, its definition as a sorted list of parts."""
    with engine.connect() as connection:
        rows = [row for query in CATALOGUE[engine.dialect.name] for row in connection.execute(text(query))]
    return {name: sorted(_parts(sql or "")) for name, sql in rows}


def _parts(sql: str) -> list[str]:
    """The columns and constraints of a definition; a column that was added later brings its constraint on its line."""
    apart = re.sub(r"(?<=NOT NULL) CONSTRAINT ", ", CONSTRAINT ", " ".join(sql.split()))
    parts, depth = [""], 0
    for char in apart:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 1:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip(" )") for part in parts]  # the last bracket is the table's, whichever part comes last


# --- guards -------------------------------------------------------------------------------------------------------

SHA = "0" * 64


@pytest.fixture
def handed_over(any_desk: Desk, cast: Cast) -> Desk:
    """Commitment 1 (sent) with events 1 and 2 and the submissions 1 (rejected) and 2 (undecided)."""
    by, at = cast.person["paula"], any_desk.now()
    with any_desk.writing() as session:
        session.add(
            tables.Commitment(
                id=1, number="SC-1", folded_number="sc-1", title="T", project_id=cast.project["HQ"], created_by=by,
                created_at=at, erp_status="sent", erp_status_at=at, submission=2,
            )
        )  # fmt: skip
        session.flush()
        for number, kind in enumerate(("created", "send"), start=1):
            session.add(tables.Event(id=number, commitment_id=1, version=number, at=at, actor_id=by, kind=kind))
            session.flush()
        for number, outcome in enumerate(("rejected", ""), start=1):
            session.add(
                tables.Submission(
                    id=number, commitment_id=1, number=number, sent_by=by, sent_at=at, snapshot="{}",
                    content_hash=SHA, outcome=outcome,
                )
            )  # fmt: skip
        session.add(tables.Comment(id=1, commitment_id=1, at=at, author_id=by, kind="comment", text="Look at line 2."))
        session.add(
            tables.Attachment(
                id=1, commitment_id=1, kind="contract", name="signed.pdf", media_type="application/pdf", size=9,
                sha256=SHA, stored_as="a1", added_at=at, added_by=by,
            )
        )  # fmt: skip
    return any_desk


NEW_EVENT = (
    "INTO event (id, commitment_id, version, at, kind, submission) VALUES ({}, 1, {}, '2026-01-01', 'edited', 0)"
)
APPEND_ONLY = "append-only"
NO_GAPS = "no gaps"
IS_FROZEN = "is frozen"
DECIDED_ONCE = "decided once"
KEPT = "never deleted"
SAID = "What was said stays"
STAYS = "An attachment stays what it is"
FROZEN_CHANGES = (
    "id = 9",
    "commitment_id = 2",
    "number = 9",
    "sent_by = 2",
    "sent_at = '2026-01-01'",
    "snapshot = '{\"shape\":1}'",
    "content_hash = 'f'",
    "total = 1",
)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE event SET details = '{}' WHERE id = 1", APPEND_ONLY),
        ("UPDATE event SET id = 7 WHERE id = 1", APPEND_ONLY),
        ("DELETE FROM event WHERE id = 2", APPEND_ONLY),
        ("INSERT " + NEW_EVENT.format(8, 4), NO_GAPS),
        ("INSERT " + NEW_EVENT.format(8, 0), NO_GAPS),
        ("INSERT " + NEW_EVENT.format(8, 3).replace(", 1, 3", ", 2, 3"), NO_GAPS),
        *((f"UPDATE submission SET {change} WHERE id = 2", IS_FROZEN) for change in FROZEN_CHANGES),
        ("DELETE FROM submission WHERE id = 2", IS_FROZEN),
        ("UPDATE submission SET outcome = 'accepted' WHERE id = 1", DECIDED_ONCE),
        ("UPDATE submission SET outcome = '' WHERE id = 1", DECIDED_ONCE),
        ("UPDATE submission SET comment = 'Other words' WHERE id = 1", DECIDED_ONCE),
        ("UPDATE submission SET decided_by = 2 WHERE id = 2", DECIDED_ONCE),
        ("DELETE FROM commitment WHERE id = 1", KEPT),
        ("UPDATE comment SET text = 'Other words' WHERE id = 1", SAID),
        ("UPDATE comment SET author_id = 2 WHERE id = 1", SAID),
        ("DELETE FROM comment WHERE id = 1", SAID),
        ("UPDATE attachment SET sha256 = 'f' WHERE id = 1", STAYS),
        ("UPDATE attachment SET stored_as = 'f' WHERE id = 1", STAYS),
        ("DELETE FROM attachment WHERE id = 1", STAYS),
    ],
)
def test_the_database_refuses_what_would_change_the_past(handed_over: Desk, statement: str, sentence: str) -> None:
    before = _past(handed_over)
    assert sentence in _refusal(handed_over, statement)
    assert _past(handed_over) == before


@pytest.mark.parametrize("table", ["event", "submission CASCADE", "commitment CASCADE"])
def test_the_past_is_not_emptied_in_one_go(handed_over: Desk, request: pytest.FixtureRequest, table: str) -> None:
    if handed_over.engine.dialect.name == "sqlite":  # it has no TRUNCATE: the same wish is a DELETE of all rows
        table = table.removesuffix(" CASCADE")
        assert _refusal(handed_over, f"DELETE FROM {table}")
        return
    assert _refusal(handed_over, f"TRUNCATE {table}")


@pytest.mark.parametrize(
    "statement",
    [
        "REPLACE " + NEW_EVENT.format(1, 3),
        "REPLACE " + NEW_EVENT.format(8, 2),
        "INSERT OR REPLACE " + NEW_EVENT.format(2, 2),
        "UPDATE OR REPLACE event SET id = 1 WHERE id = 2",
        "REPLACE INTO submission SELECT id, commitment_id, number, sent_by, sent_at, '', '', total, outcome, decided_by,"
        " decided_at, comment, erp_reference FROM submission WHERE id = 2",
        "REPLACE INTO submission SELECT 9, commitment_id, number, sent_by, sent_at, '', '', total, outcome, decided_by,"
        " decided_at, comment, erp_reference FROM submission WHERE id = 2",
        "REPLACE INTO commitment SELECT * FROM commitment",
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_refuses_replace_which_passes_delete_triggers(handed_over: Desk, statement: str) -> None:
    before = _past(handed_over)
    assert _refusal(handed_over, statement)
    assert _past(handed_over) == before


def test_the_history_goes_on_with_the_next_version(handed_over: Desk) -> None:
    with handed_over.writing() as session:
        session.connection().execute(text("INSERT " + NEW_EVENT.format(8, 3)))
        session.connection().execute(text("INSERT " + NEW_EVENT.format(9, 4)))
    assert len(_past(handed_over)[0]) == 4


@pytest.mark.parametrize("outcome", ["accepted", "rejected", "retrieved"])
def test_a_submission_that_waits_is_decided_with_its_words(handed_over: Desk, outcome: str) -> None:
    _write(handed_over, _decide(outcome))
    assert _outcome(handed_over) == outcome


@pytest.mark.parametrize(
    ("decided", "status", "outcome", "allowed"),
    [
        ("accepted", "exporting", "", True),  # Withdraw acceptance
        ("accepted", "sent", "", True),  # the same, where the commitment was written first
        ("accepted", "export_failed", "rejected", True),  # Reject after a failed export
        ("accepted", "rejected", "rejected", True),
        ("accepted", "exporting", "rejected", False),
        ("accepted", "exporting", "retrieved", False),
        ("accepted", "export_failed", "", False),
        ("accepted", "synced", "", False),
        ("accepted", "synced", "rejected", False),
        ("accepted", "not_sent", "", False),
        ("rejected", "rejected", "", True),  # Take back the rejection
        ("rejected", "sent", "", True),  # the same, where the commitment was written first
        ("rejected", "export_failed", "accepted", True),
        ("rejected", "rejected", "accepted", True),
        ("rejected", "sent", "accepted", False),
        ("rejected", "rejected", "retrieved", False),
        ("rejected", "retrieved", "", False),
        ("rejected", "exporting", "", False),
    ],
)
def test_a_decision_is_reopened_only_by_the_actions_that_take_it_back_or_follow_a_failed_export(
    handed_over: Desk, decided: str, status: str, outcome: str, allowed: bool
) -> None:
    _write(handed_over, _decide(decided))
    _write(handed_over, f"UPDATE commitment SET erp_status = '{status}' WHERE id = 1")
    if allowed:
        _write(handed_over, _decide(outcome))
    else:
        assert DECIDED_ONCE in _refusal(handed_over, _decide(outcome))
    assert _outcome(handed_over) == (outcome if allowed else decided)


def test_only_the_latest_submission_is_decided(handed_over: Desk) -> None:
    _write(handed_over, _decide("accepted"))
    _write(
        handed_over,
        "INSERT INTO submission (id, commitment_id, number, sent_by, sent_at)"
        " SELECT 3, commitment_id, 3, sent_by, sent_at FROM submission WHERE id = 2",
    )
    assert DECIDED_ONCE in _refusal(handed_over, _decide(""))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("wrong", ["'abc'", "1.5", "9223372036854775808"])
@pytest.mark.parametrize(
    "update",
    [
        "UPDATE commitment SET total = {}",
        "UPDATE commitment SET version = {}",
        "UPDATE sov_line SET amount = {}",
        "UPDATE sov_line SET unit_cost = {}",
        "UPDATE sov_line SET quantity = {}",
    ],
)
def test_sqlite_stores_only_whole_numbers_where_money_is_kept(handed_over: Desk, update: str, wrong: str) -> None:
    _write(
        handed_over,
        "INSERT INTO sov_line (id, commitment_id, position, overridden) SELECT 1, id, 1, false FROM commitment",
    )
    assert "CHECK constraint failed" in _refusal(handed_over, update.format(wrong))


def _decide(outcome: str) -> str:
    return (
        f"UPDATE submission SET outcome = '{outcome}', decided_by = sent_by, comment = 'Because {outcome}' WHERE id = 2"
    )


def _write(desk: Desk, statement: str) -> None:
    with desk.writing() as session:
        _run(session.connection(), statement)


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def _refusal(desk: Desk, statement: str) -> str:
    with pytest.raises(IntegrityError) as refused, desk.writing() as session:
        _run(session.connection(), statement)
    return str(refused.value.orig)


def _past(desk: Desk) -> tuple[list[Any], ...]:
    with desk.reading() as session:
        return tuple(
            list(session.connection().execute(text(f"SELECT * FROM {table} ORDER BY id")))
            for table in ("event", "submission", "commitment", "comment", "attachment")
        )


def _outcome(desk: Desk) -> str:
    return str(_past(desk)[1][1].outcome)

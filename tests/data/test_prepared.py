"""Prepared statements go past SQLAlchemy to the driver: what they give back and what they refuse stays the same."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import sqlmodel
from sqlalchemy import String, bindparam, event, insert, select, text
from sqlalchemy import cast as cast_to
from sqlalchemy.exc import DBAPIError, IntegrityError

from core.commitment import CommitmentType
from core.transitions import Action, Said
from data import commands, prepared, tables
from data.desk import Desk, open_desk
from tests.asked import asking
from tests.cast import Cast, header, lines

_person, _reason = prepared.columns(tables.Person), prepared.table(tables.ReasonCode)
_SOME = select(_person.id).where(_person.id.in_(prepared.each_of("ids"))).order_by(_person.id)
_NAMED = select(_person.id, _person.name).where(_person.name == bindparam("name"), _person.erp_level.in_([2, 3]))
_NEW_REASON = insert(_reason).values({name: bindparam(name) for name in ("code", "text", "retired", "position")})


def test_every_column_comes_back_as_it_does_by_sqlalchemy(any_desk: Desk, cast: Cast) -> None:
    paula = cast.caller("paula")
    made = commands.create(
        any_desk,
        paula,
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast),
        lines=lines(cast, "1.55"),
    )
    commands.act(any_desk, paula, made.commitment_id, Action.SEND, Said(seen_version=made.version))
    with any_desk.reading() as session:
        for model in (tables.Commitment, tables.SovLine, tables.Submission, tables.Event, tables.Mail, tables.Company):
            everything: Any = select(*prepared.columns(model))
            found = prepared.rows(session, everything)
            assert found
            assert [tuple(one) for one in found] == [tuple(one) for one in session.execute(everything)]
            assert found[0].id == found[0][0]


def test_a_list_of_any_length_finds_what_it_names(any_desk: Desk, cast: Cast) -> None:
    everybody = sorted(cast.person.values())
    with any_desk.reading() as session:
        for many in range(len(everybody) + 1):
            found = prepared.rows(session, _SOME, ids=everybody[:many])
            assert [one.id for one in found] == everybody[:many]
        assert [one.id for one in prepared.rows_of(session, _SOME, range(-1500, 1500))] == everybody


def test_a_value_is_never_part_of_the_statement(any_desk: Desk, cast: Cast) -> None:
    with any_desk.reading() as session:
        for name in ("Anna %s' OR 1=1 --", "%(name)s", ":name", "?"):
            assert prepared.first(session, _NAMED, name=name) is None


def test_what_the_database_refuses_is_refused_as_by_sqlalchemy(any_desk: Desk, cast: Cast) -> None:
    new = {"code": "Z9", "text": "New", "retired": False, "position": 99}
    with any_desk.writing() as session:
        assert prepared.execute(session, _NEW_REASON, **new) == 1
    with pytest.raises(IntegrityError), any_desk.writing() as session:
        prepared.execute(session, _NEW_REASON, **new)


def test_every_value_is_written_as_it_is_by_sqlalchemy(any_desk: Desk, cast: Cast) -> None:
    header = prepared.table(tables.Commitment)
    rows = [
        {
            "number": number,
            "folded_number": number,
            "title": "Roof",
            "type": "subcontract",
            "project_id": cast.project["HQ"],
            "contract_status": "Draft",
            "created_by": cast.person["paula"],
            "created_at": any_desk.now(),
            "erp_status": "not_sent",
            "erp_status_at": any_desk.now(),
            "total": Decimal("1234567.89"),
            "default_retainage": Decimal("10.00"),
            "contract_date": date(2026, 3, 2),
            "executed": True,
        }
        for number in ("a", "b", "c", "d")
    ]
    kept = [column for name, column in header.c.items() if name not in {"id", "number", "folded_number"}]
    as_stored = select(*(cast_to(column, String) for column in kept)).order_by(header.c.number)
    with any_desk.writing() as session:
        session.execute(insert(header), rows[:1])
        prepared.insert(session, tables.Commitment, **rows[1])
        prepared.insert_all(session, tables.Commitment, rows[2:])
        assert len(session.execute(as_stored).all()) == len(rows)
        assert len(set(session.execute(as_stored).all())) == 1


def test_many_rows_are_written_in_as_few_statements_as_the_database_takes(
    any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "MOST_VALUES", 10)  # three rows of number, name and active
    rows = [{"number": f"P-{one}", "name": f"%s ?, %(name)s {one}"} for one in range(8)]
    with any_desk.writing() as session, asking(any_desk.engine) as asked:
        written = prepared.insert_all(session, tables.Project, rows, "name")
        assert prepared.insert_all(session, tables.Project, []) == []
    assert len([one for one in asked if one.statement.startswith("INSERT INTO project ")]) == 3
    with any_desk.reading() as session:
        names = {row.id: row.name for row in session.exec(sqlmodel.select(tables.Project))}
    assert sorted(name for _, name in written) == [row["name"] for row in rows]
    assert [names[key] for key, _ in written] == [name for _, name in written]


def test_what_is_written_in_a_savepoint_goes_with_it_and_what_was_before_stays(any_desk: Desk, cast: Cast) -> None:
    row = {"retired": False, "position": 99}
    with any_desk.writing() as session:
        prepared.insert(session, tables.Project, number="P-1", name="Before", active=True)
        with suppress(IntegrityError), session.begin_nested():
            prepared.execute(session, _NEW_REASON, code="Y1", text="In it", **row)
            prepared.execute(session, _NEW_REASON, code="P1", text="A code that is there", **row)
        prepared.execute(session, _NEW_REASON, code="Z1", text="After", **row)
    with any_desk.reading() as session:
        assert session.get(tables.ReasonCode, "Y1") is None
        assert session.get_one(tables.ReasonCode, "Z1").text == "After"
        assert "Before" in session.scalars(select(tables.Project.name))


def test_a_row_is_changed_also_in_what_it_is_found_by(any_desk: Desk, cast: Cast) -> None:
    reason = tables.ReasonCode
    with any_desk.writing() as session:
        new = {"text": "New", "retired": False, "position": 99}
        assert prepared.update(session, reason, {"code": "P1", "retired": False}, retired=True, text="Old") == 1
        assert prepared.update(session, reason, {"code": "P1", "retired": False}, **new) == 0
        assert prepared.update(session, reason, {"code": "P1", "retired": True}, **new) == 1
    with any_desk.reading() as session:
        row = session.get_one(reason, "P1")
        assert (row.text, row.retired, row.position) == ("New", False, 99)
        assert len(session.exec(sqlmodel.select(reason).where(reason.text == "New")).all()) == 1


def test_whoever_listens_hears_each_statement(any_desk: Desk, cast: Cast) -> None:
    heard: list[str] = []
    for when in ("before_cursor_execute", "after_cursor_execute"):
        event.listen(any_desk.engine, when, lambda *told: heard.append(told[2]))
    with any_desk.reading() as session:
        session.connection()
        heard.clear()
        prepared.rows(session, _SOME, ids=[1])
    assert len(heard) == 2
    assert heard[0] == heard[1]


def test_a_lost_server_is_said_and_the_next_question_is_answered(postgresql_url: str) -> None:
    desk = open_desk(postgresql_url)
    with desk.reading() as session:
        (mine,) = session.connection().exec_driver_sql("SELECT pg_backend_pid()").one()
        with desk.engine.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:mine, 5000)"), {"mine": mine})
        with pytest.raises(DBAPIError) as lost:
            prepared.rows(session, _SOME, ids=[1])
        assert lost.value.connection_invalidated
    with desk.reading() as session:
        assert prepared.rows(session, _SOME, ids=[1]) == []
    desk.engine.dispose()


def test_postgresql_keeps_a_statement_from_its_first_time_on_but_not_that_of_many_rows(postgresql_url: str) -> None:
    desk = open_desk(postgresql_url)
    kept = text("SELECT statement FROM pg_prepared_statements")
    with desk.writing() as session:
        prepared.rows(session, prepared.planned_anew(_NAMED), name="Anna")
        prepared.rows(session, _SOME, ids=[1])
        prepared.insert_all(session, tables.Project, [{"number": f"P-{one}", "name": "New"} for one in range(2)])
        assert [words.split()[0] for words in session.scalars(kept)] == ["SELECT"]
    desk.engine.dispose()


def test_the_part_of_a_row_that_begins_so_is_a_row_of_its_own(any_desk: Desk, cast: Cast) -> None:
    about = select(_person.id, _person.name.label("person_name"), _person.email.label("person_email"))
    with any_desk.reading() as session:
        row = prepared.first(session, about.where(_person.id == bindparam("id")), id=cast.person["paula"])
    assert prepared.part(row, "person_")._asdict() == {"name": row.person_name, "email": row.person_email}

"""The import as a whole: all or nothing, the good rows only, nothing stale, and a mapping that is remembered."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from core.refusal import Refused, Why
from data import chain, commands, importing, tables
from data.commands import editing
from data.desk import Caller, Desk
from data.importing import Kind, Outcome, planning
from data.sqlite import sqlite3
from tests.asked import asking
from tests.cast import Cast, header
from tests.data.importing.files import HEADER, csv_file, line, xlsx_file

MIXED = csv_file(HEADER, line("SC-1", "1"), line("SC-2", "12,3x"), line("SC-3", "3"))


def test_nothing_is_written_unless_all_of_it_is_good(any_desk: Desk, imported: Any, everything: Any) -> None:
    before = everything()
    with pytest.raises(Refused) as refused:
        imported("paula", MIXED)
    assert refused.value.why is Why.INVALID
    assert "1 cell or row is refused, so nothing was written" in str(refused.value)
    assert everything() == before


def test_the_good_rows_only_are_imported_when_asked_for(any_desk: Desk, imported: Any, rows: Any) -> None:
    report = imported("paula", MIXED, good_rows_only=True)
    assert {row.number for row in rows(tables.Commitment)} == {"SC-1", "SC-3"}
    assert (report.counts[Outcome.CREATE], report.counts[Outcome.REFUSED]) == (2, 1)
    assert report.sentence == "Imported: 2 created, 1 left out."
    assert [(cell.row, cell.column, cell.value) for cell in report.left_out] == [(3, "Amount", "12,3x")]


def test_what_an_import_changes_is_added_up_at_its_end_so_that_no_list_goes_through_it(
    any_desk: Desk, imported: Any, rows: Any
) -> None:
    imported("paula", csv_file(HEADER, *(line(f"SC-{one}", "1") for one in range(5))))
    assert [one.count for one in rows(tables.CommitmentTally) if one.count] == [5]


def test_new_commitments_are_written_many_in_one_statement(any_desk: Desk, imported: Any) -> None:
    with asking(any_desk.engine) as asked:
        imported("paula", csv_file(HEADER, *(line(f"SC-{one}", "1") for one in range(40))))
    written = [
        (one.statement.split()[2], "one by one" if isinstance(one.parameters, list) else "at once")
        for one in asked
        if one.statement.startswith(("INSERT INTO commitment ", "INSERT INTO sov_line ", "INSERT INTO event "))
    ]
    assert written == [("commitment", "at once"), ("sov_line", "at once"), ("event", "at once")]


def test_planning_writes_nothing(desk: Desk, planned: Any, everything: Any) -> None:
    before = everything()
    planned("paula", MIXED)
    planned("carla", csv_file(("Vendor", "Active"), ("New", "yes")), mapping={("file", "Active"): "active"})
    assert everything() == before


def test_a_failure_in_the_middle_leaves_nothing_behind(
    desk: Desk, cast: Cast, planned: Any, everything: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1"), line("SC-2", "2")))
    before = everything()

    def breaks_at_the_first(done: int, total: int) -> None:
        assert (done, total) == (1, 2)
        raise RuntimeError("the power went out")

    monkeypatch.setattr(planning, "WRITTEN_AT_ONCE", 1)
    with pytest.raises(RuntimeError):
        importing.apply(desk, cast.caller("paula"), plan, progress=breaks_at_the_first)
    assert everything() == before


def test_a_write_that_is_refused_in_the_middle_leaves_its_row_out_and_the_history_whole(
    any_desk: Desk, cast: Cast, planned: Any, rows: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1"), line("SC-2", "2"), line("SC-3", "3")))
    write = editing._write_new

    def taken_in_this_moment(*given: Any) -> Any:
        if "SC-2" in {one.number for one in given[3]}:
            raise Refused(Why.INVALID, "Number SC-2 was taken in this moment.")
        return write(*given)

    monkeypatch.setattr(planning, "WRITTEN_AT_ONCE", 2)
    monkeypatch.setattr(editing, "_write_new", taken_in_this_moment)
    with pytest.raises(Refused, match=r"row 3, SC-2: Number SC-2 was taken in this moment\. Nothing was written\."):
        importing.apply(any_desk, cast.caller("paula"), plan)
    assert rows(tables.Commitment) == []
    report = importing.apply(any_desk, cast.caller("paula"), plan, good_rows_only=True)
    assert [cell.value for cell in report.left_out] == ["SC-2"]
    assert {row.number for row in rows(tables.Commitment)} == {"SC-1", "SC-3"}
    assert len(rows(tables.HistoryLink)) == len(rows(tables.Event)) == 2
    with any_desk.reading() as session:
        assert list(chain.faults(session, chain.read_keys(any_desk.key_file))) == []


def test_what_changed_since_the_preview_is_looked_at_again_before_anything_is_written(
    any_desk: Desk, cast: Cast, planned: Any, rows: Any
) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1")))
    commands.create(
        any_desk,
        cast.caller("peter"),
        type="subcontract",  # type: ignore[arg-type]
        project_id=cast.project["HQ"],
        header=header(cast, "SC-1", title="Theirs"),
    )
    with pytest.raises(Refused) as refused:
        importing.apply(any_desk, cast.caller("paula"), plan)
    assert refused.value.why is Why.CONFLICT
    assert [row.title for row in rows(tables.Commitment)] == ["Theirs"]


def test_applying_one_plan_twice_does_not_import_twice(desk: Desk, cast: Cast, planned: Any, rows: Any) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1")))
    importing.apply(desk, cast.caller("paula"), plan)
    with pytest.raises(Refused):
        importing.apply(desk, cast.caller("paula"), plan)
    assert len(rows(tables.Commitment)) == 1


@pytest.mark.parametrize(
    "data", [csv_file(HEADER, line("SC-1", "1")), csv_file(("Vendor", "Active"), ("Fresh", "yes"))]
)
def test_of_two_people_who_import_the_same_file_at_once_one_wins_and_nothing_is_doubled(
    any_desk: Desk, cast: Cast, planned: Any, rows: Any, data: bytes
) -> None:
    plan, caller = planned("carla", data), cast.caller("carla")
    start = Barrier(2)

    def run() -> str:
        start.wait()
        try:
            return importing.apply(any_desk, caller, plan).sentence
        except Refused as refused:
            return str(refused.why)

    with ThreadPoolExecutor(2) as pool:
        said = sorted(future.result() for future in [pool.submit(run), pool.submit(run)])
    assert said[0] == "Imported: 1 created."
    assert said[1] in (Why.CONFLICT, Why.INVALID)
    assert len(rows(tables.Commitment)) + sum(row.name == "Fresh" for row in rows(tables.Vendor)) == 1


def test_the_permission_is_asked_again_where_it_is_written(
    desk: Desk, cast: Cast, planned: Any, everything: Any
) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1")))
    before = everything()
    for name in ("peter", "rita", "eddie"):
        other = csv_file(HEADER, line("SC-1", "1", project="1002"))
        with pytest.raises(Refused):
            importing.apply(desk, cast.caller(name), planned("paula", other))
    with pytest.raises(Refused) as refused:
        importing.apply(desk, Caller(cast.person["paula"], "f" * 64), plan)
    assert refused.value.why is Why.SIGNED_OUT
    assert everything() == before


def test_headers_mapped_by_hand_are_remembered_for_the_next_file(any_desk: Desk, planned: Any, imported: Any) -> None:
    named = ("Project", "Our ref", "Title", "Remarks", "Internal")
    row = ("1001", "SC-1", "Insulation", "With care", "x")
    data = csv_file(named, row)
    chosen = {("file", "Our ref"): "number", ("file", "Remarks"): "description", ("file", "Internal"): ""}
    assert planned("paula", data).sheets[0].kind is None
    imported("paula", data, kind=Kind.COMMITMENTS, mapping=chosen)
    again = planned("eddie", csv_file(named, row))
    assert again.sheets[0].kind is Kind.COMMITMENTS
    assert {one.header: one.target for one in again.sheets[0].columns} == {
        "Project": "project",
        "Our ref": "number",
        "Title": "title",
        "Remarks": "description",
        "Internal": "",
    }
    assert [item.outcome for item in again.items] == [Outcome.UNCHANGED]


def test_a_mapping_is_not_remembered_when_nothing_was_imported(planned: Any, rows: Any, imported: Any) -> None:
    bad = csv_file(("Project", "Our ref", "Title"), ("9999", "SC-1", "x"))
    with pytest.raises(Refused):
        imported("paula", bad, kind=Kind.COMMITMENTS, mapping={("file", "Our ref"): "number"})
    assert rows(tables.ImportMapping) == []


def test_a_sheet_that_is_not_understood_says_what_is_missing_and_blocks_the_import(planned: Any) -> None:
    unknown = planned("paula", csv_file(("foo", "bar"), ("1", "2")))
    assert "headers are not recognised" in unknown.refused[0].reason
    incomplete = planned("paula", csv_file(("Number", "x"), ("1", "2")), kind=Kind.COMMITMENTS)
    assert incomplete.refused[0].reason == "It has no column for Title."
    doubled = planned("paula", csv_file(("Number", "Title", "Contract #"), ("1", "2", "3")), kind=Kind.COMMITMENTS)
    assert "“Number” and “Contract #” both are Number" in doubled.refused[0].reason


def test_a_sheet_can_be_left_out(planned: Any) -> None:
    data = xlsx_file(Vendors=[("Name",), ("New",)], Projects=[("Number", "Name"), ("1", "x")])
    plan = planned("carla", data, kind={"Vendors": None})
    assert {item.kind for item in plan.items} == {Kind.PROJECTS}


def test_the_report_for_the_command_line_names_every_refused_cell(planned: Any) -> None:
    said = importing.report_lines(planned("paula", MIXED))
    assert said[0] == "file: Commitments, 3 rows (CSV, UTF-8, comma)"
    assert "Would be: 2 created, 1 refused." in said
    assert "Refused: file, row 3, Amount “12,3x”: Amount is not a number. Write it like 1,234.56." in said


def test_what_a_person_typed_is_shortened_and_on_one_line_in_reports(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1\n2" + "9" * 200)))
    (cell,) = plan.refused
    assert len(cell.value) <= 60
    assert "\n" not in cell.value


def test_a_database_that_cannot_be_written_gives_a_sentence_and_keeps_the_plan(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1")))
    with desk.engine.connect() as connection:  # the pool keeps it, and it does not wait for a lock
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    other_program = sqlite3.connect(str(desk.engine.url.database), isolation_level=None)
    other_program.execute("BEGIN IMMEDIATE")
    with pytest.raises(Refused) as refused:
        importing.apply(desk, cast.caller("paula"), plan)
    other_program.close()
    assert refused.value.why is Why.UNAVAILABLE
    assert importing.apply(desk, cast.caller("paula"), plan).counts[Outcome.CREATE] == 1

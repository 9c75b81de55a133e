"""Commitments with their lines: what a file makes of them, what it changes, and what it may not."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import commands, importing, queries, tables
from data.desk import Desk
from data.importing import Kind, Outcome, Plan
from tests.cast import Cast, header, lines
from tests.data.importing.files import HEADER, csv_file, line, xlsx_file

THREE = csv_file(
    HEADER,
    line("SC-1", "1,234.56", line_description="Labour"),
    line("SC-1", "$1,000.00", line_description="Material", cost_code="03-100"),
    line("SC-1", "(34.56)", line_description="Credit"),
    line("SC-2", "500"),
)


def outcomes(plan: Plan) -> dict[str, str]:
    return {item.label: item.outcome.value for item in plan.items}


def reasons(plan: Plan) -> list[tuple[int, str, str, str]]:
    return [(cell.row, cell.column, cell.value, cell.reason) for cell in plan.refused]


def only_reason(plan: Plan) -> str:
    ((_, _, _, reason),) = reasons(plan)
    return reason


def made(desk: Desk, cast: Cast, number: str = "SC-1", *amounts: str, **changes: Any) -> int:
    saved = commands.create(
        desk,
        cast.caller("paula"),
        type="subcontract",  # type: ignore[arg-type]
        project_id=cast.project["HQ"],
        header=header(cast, number, **changes),
        lines=lines(cast, *amounts),
    )
    return saved.commitment_id


def detail(desk: Desk, cast: Cast, key: int) -> Any:
    return queries.detail(desk, cast.caller("paula"), key).commitment


# --- shapes -------------------------------------------------------------------------------------------------------


def test_one_row_a_line_with_repeated_header_values_becomes_commitments_with_their_lines(
    any_desk: Desk, cast: Cast, imported: Any
) -> None:
    report = imported("paula", THREE)
    assert report.counts[Outcome.CREATE] == 2
    first, second = (detail(any_desk, cast, item.id) for item in report.items)
    assert (first.number, first.title, first.vendor_id) == ("SC-1", "Insulation", cast.vendor["linked"])
    assert first.contract_status == "Approved"
    assert [(one.description, one.amount) for one in first.lines] == [
        ("Labour", Decimal("1234.56")),
        ("Material", Decimal("1000.00")),
        ("Credit", Decimal("-34.56")),
    ]
    assert first.lines[1].cost_code_id == cast.cost_code["03-100"]
    assert (first.total, second.total) == (Decimal("2200.00"), Decimal("500.00"))


def test_rows_that_follow_the_first_may_leave_the_repeated_values_empty(planned: Any) -> None:
    later = line("SC-1", "2", title="", type="", contract_company="", status="")
    assert planned("paula", csv_file(HEADER, line("SC-1", "1"), later)).good


def test_rows_of_one_commitment_that_contradict_each_other_are_refused(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1"), line("SC-1", "2", title="Other")))
    assert reasons(plan) == [
        (3, "Title", "Other", "Row 2 says “Insulation”. Rows that belong together must say the same.")
    ]


def test_a_workbook_with_a_sheet_each_for_commitments_and_lines(any_desk: Desk, cast: Cast, imported: Any) -> None:
    data = xlsx_file(
        Commitments=[
            ("Number", "Project", "Title", "Contract company", "Contract date", "Default retainage", "Executed"),
            ("SC-1", "1001", "Insulation", "Keswick Insulation", date(2026, 3, 1), 10, True),
            (1002, 1001, "Plumbing", "Lew Plumbing", "3/31/2026", 7.5, "no"),
        ],
        Schedule_of_values=[
            ("Commitment #", "Budget Code", "Description", "Amount"),
            ("SC-1", "07-200.L", "Labour", 1234.56),
            (1002, "03-100", "Forms", 0.1 + 0.2),
            ("SC-1", "07-200", "Material", -5),
        ],
    )
    report = imported("paula", data)
    first, second = (detail(any_desk, cast, item.id) for item in report.items)
    assert [(one.description, one.cost_type, one.amount) for one in first.lines] == [
        ("Labour", "L", Decimal("1234.56")),
        ("Material", "", Decimal("-5.00")),
    ]
    assert (first.contract_date, first.default_retainage, first.executed) == (date(2026, 3, 1), Decimal("10.00"), True)
    assert (second.number, second.contract_date, second.total) == ("1002", date(2026, 3, 31), Decimal("0.30"))


def test_procores_export_without_lines_imports_the_headers_and_says_that_the_amounts_stay_behind(
    desk: Desk, cast: Cast, imported: Any, planned: Any
) -> None:
    data = csv_file(
        (
            "Number",
            "Contract Company",
            "Title",
            "Status",
            "ERP Status",
            "Executed",
            "Original Contract Amount",
            "Private",
        ),
        ("SC-1", "Keswick Insulation", "Insulation", "Approved", "Synced", "Yes", "$1,234.56", "No"),
        ("PO-1", "Lew Plumbing", "Valves", "Processing", "", "No", "$100.00", "No"),
    )
    plan = planned("paula", data, project_id=cast.project["LAB"])
    assert plan.good
    said = " ".join(plan.notes)
    assert "amount of 2 commitments ($1,334.56 in all) is not taken over" in said
    assert "numbers that begin with PO become purchase orders" in said
    report = imported("paula", data, project_id=cast.project["LAB"])
    first, second = (detail(desk, cast, item.id) for item in report.items)
    assert (first.project_id, first.type, first.executed, first.total) == (cast.project["LAB"], "subcontract", True, 0)
    assert (second.type, second.contract_status) == ("purchase_order", "Processing")


def test_a_file_without_a_project_is_not_guessed_when_there_is_more_than_one(planned: Any, cast: Cast) -> None:
    data = csv_file(("Number", "Title"), ("SC-1", "Insulation"))
    plan = planned("paula", data)
    assert plan.needs_project
    assert "Choose the project" in only_reason(plan)
    assert planned("paula", data, project_id=cast.project["HQ"]).good
    only_one = planned("eddie", data)
    assert only_one.good
    assert any("the commitments go to 1001" in note for note in only_one.notes)


def test_lines_alone_are_the_schedule_of_values_of_commitments_that_stand(
    any_desk: Desk, cast: Cast, imported: Any, planned: Any
) -> None:
    key = made(any_desk, cast, "SC-1", "10.00")
    data = csv_file(("Number", "Cost code", "Amount"), ("sc-1", "07-200", "20"), ("SC-1", "03-100", "5"))
    imported("paula", data)
    assert [one.amount for one in detail(any_desk, cast, key).lines] == [Decimal("20.00"), Decimal("5.00")]
    plan = planned("paula", csv_file(("Number", "Cost code", "Amount"), ("SC-9", "07-200", "20")))
    assert "no commitment of this number" in only_reason(plan)


def test_a_line_without_a_project_is_not_guessed_between_two_commitments_of_one_number(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    made(desk, cast)
    commands.create(
        desk,
        cast.caller("paula"),
        type="subcontract",  # type: ignore[arg-type]
        project_id=cast.project["LAB"],
        header=header(cast, "SC-1"),
    )
    plan = planned("paula", csv_file(("Number", "Cost code", "Amount"), ("SC-1", "07-200", "20")))
    assert "More than one project" in only_reason(plan)


def test_units_are_multiplied_and_the_accounting_method_follows_from_them(
    desk: Desk, cast: Cast, imported: Any
) -> None:
    data = csv_file(
        ("Project", "Number", "Title", "Cost code", "Qty", "UOM", "Unit Cost"),
        ("1001", "PO-1", "Valves", "03-100", "3", "ea", "1.3350"),
        ("1001", "PO-1", "Valves", "03-100", "1.5", "m", "2"),
    )
    (item,) = imported("paula", data).items
    found = detail(desk, cast, item.id)
    assert found.accounting_method == "unit"
    assert [one.amount for one in found.lines] == [Decimal("4.01"), Decimal("3.00")]


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "column", "part"),
    [
        ({"amount": "1.005"}, "Amount", "more than 2 decimals"),
        ({"amount": "NaN"}, "Amount", "not a number"),
        ({"amount": "inf"}, "Amount", "not a number"),
        ({"amount": "1e400"}, "Amount", "not a number"),
        ({"amount": "12.34,56"}, "Amount", "not a number"),
        ({"amount": str(2**63)}, "Amount", "too large"),
        ({"amount": ""}, "Amount", "is empty"),
        ({"number": ""}, "Number", "is empty"),
        ({"number": "SC\u200b1"}, "Number", "U+200B"),
        ({"number": "SC\u202e1"}, "Number", "U+202E"),
        ({"number": "S" * 41}, "Number", "Shorten it to 40"),
        ({"title": "x" * 300}, "Title", "Shorten it to 255"),
        ({"title": "bell\x07"}, "Title", "U+0007"),
        ({"title": "\u200b"}, "Title", "is empty"),
        ({"project": "9999"}, "Project", "no such project"),
        ({"project": ""}, "Project", "is empty"),
        ({"contract_company": "Nobody Ltd"}, "Contract Company", "no such vendor"),
        ({"cost_code": "12-345"}, "Cost Code", "no such cost code"),
        ({"status": "Closed"}, "Status", "takes one of Draft"),
        ({"type": "Gift"}, "Type", "takes one of Subcontract, Purchase order"),
    ],
)
def test_a_bad_cell_is_refused_by_row_column_value_and_reason(
    planned: Any, changes: dict[str, str], column: str, part: str
) -> None:
    bad = line(changes.pop("number", "SC-2"), changes.pop("amount", "1"), **changes)
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1"), bad))
    ((row, where, _, reason),) = reasons(plan)
    assert (row, where) == (3, column)
    assert part in reason
    assert outcomes(plan)["SC-1"] == "create"


@pytest.mark.parametrize("day", ["31.03.2026", "1999-12-31", "2101-01-01", "2026-02-30", "13/13/2026", "soon"])
def test_a_bad_date_is_refused(planned: Any, day: str) -> None:
    plan = planned("paula", csv_file(("Project", "Number", "Title", "Contract date"), ("1001", "SC-1", "x", day)))
    ((_, column, value, _),) = reasons(plan)
    assert (column, value) == ("Contract date", day)


def test_every_bad_cell_is_listed_at_once(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "x", status="No", cost_code="No"), line("SC-2", "y")))
    assert [(row, column) for row, column, _, _ in reasons(plan)] == [
        (2, "Status"),
        (2, "Cost Code"),
        (2, "Amount"),
        (3, "Amount"),
    ]


def test_an_original_contract_amount_that_is_not_the_sum_of_the_lines_is_refused(planned: Any) -> None:
    rows = [("1001", "SC-1", "Insulation", "30.00", "07-200", amount) for amount in ("10", "15.50")]
    named = ("Project", "Number", "Title", "Original Contract Amount", "Cost code", "Amount")
    plan = planned("paula", csv_file(named, *rows))
    assert reasons(plan) == [
        (2, "Original Contract Amount", "30.00", "The lines add up to $25.50. Correct this amount or the lines.")
    ]
    right = [(*row[:3], "$25.50", *row[4:]) for row in rows]
    assert planned("paula", csv_file(named, *right)).good


def test_bad_lines_are_named_and_their_sum_is_not_held_against_the_amount(planned: Any) -> None:
    named = ("Project", "Number", "Title", "Original Contract Amount", "Cost code", "Amount")
    plan = planned("paula", csv_file(named, ("1001", "SC-1", "Insulation", "30.00", "07-200", "x")))
    assert [(row, column) for row, column, _, _ in reasons(plan)] == [(2, "Amount")]


def test_lines_that_add_up_to_more_than_the_books_hold_are_refused(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, *(line("SC-1", "9999999999999.99") for _ in range(2))))
    assert "more than 13 digits" in only_reason(plan)


def test_more_lines_than_a_commitment_can_hold_are_refused(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, *(line("SC-1", "1") for _ in range(5_001))))
    assert "at most 5,000 can be kept" in only_reason(plan)


def test_a_number_that_stands_twice_in_the_file_is_refused(planned: Any) -> None:
    named = ("Project", "Number", "Title")
    plan = planned("paula", csv_file(named, ("1001", "SC-1", "a"), ("1001", "sc-1", "a"), ("1002", "SC-1", "b")))
    ((row, column, _, reason),) = reasons(plan)
    assert (row, column) == (3, "Number")
    assert "row 2 already" in reason
    assert [item.outcome for item in plan.items] == [Outcome.REFUSED, Outcome.CREATE]


def test_rows_of_one_commitment_that_are_scattered_are_refused_as_a_possible_doubling(planned: Any) -> None:
    plan = planned("paula", csv_file(HEADER, line("SC-1", "1"), line("SC-2", "1"), line("SC-1", "1")))
    assert "Sort the file by Number" in only_reason(plan)


def test_a_row_of_the_wrong_width_keeps_its_commitment_from_being_imported_short_of_a_line(
    planned: Any, imported: Any
) -> None:
    data = csv_file(HEADER, line("SC-1", "1"), (*line("SC-1", "2"), "surplus"), line("SC-2", "1"))
    plan = planned("paula", data)
    assert outcomes(plan) == {"SC-1": "refused", "SC-2": "create"}
    assert [row for row, _, _, _ in reasons(plan)] == [2, 3]
    report = imported("paula", data, good_rows_only=True)
    assert [item.label for item in report.items if item.outcome is Outcome.CREATE] == ["SC-2"]


def test_a_broken_row_that_names_no_commitment_makes_its_neighbours_suspect(planned: Any) -> None:
    data = csv_file(HEADER, line("SC-1", "1"), ("1001", "SC", "1", "broken"), line("SC-2", "1"), line("SC-3", "1"))
    assert outcomes(planned("paula", data)) == {"SC-1": "refused", "SC-2": "refused", "SC-3": "create"}


def test_fields_that_a_purchase_order_does_not_have_are_refused(planned: Any) -> None:
    named = ("Project", "Number", "Title", "Type", "Inclusions")
    plan = planned("paula", csv_file(named, ("1001", "PO-1", "Valves", "Purchase Order", "all")))
    assert "A purchase order has no field “Inclusions”" in only_reason(plan)


def test_an_archived_vendor_is_refused_for_a_new_commitment_and_kept_on_one_that_has_it(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    made(desk, cast, "SC-1", "1.00", title="Insulation", description="")
    with desk.writing() as session:
        session.get_one(tables.Vendor, cast.vendor["linked"]).active = False
    named = ("Project", "Number", "Title", "Contract company")
    plan = planned(
        "paula", csv_file(named, *(("1001", number, "Insulation", "Keswick Insulation") for number in ("SC-1", "SC-2")))
    )
    assert outcomes(plan) == {"SC-1": "unchanged", "SC-2": "refused"}
    assert "archived" in only_reason(plan)


# --- what stands already ------------------------------------------------------------------------------------------


def test_importing_the_same_file_twice_changes_nothing_and_writes_no_history(
    any_desk: Desk, imported: Any, planned: Any, everything: Any
) -> None:
    imported("paula", THREE)
    before = everything()
    plan = planned("paula", THREE)
    assert set(outcomes(plan).values()) == {"unchanged"}
    assert imported("paula", THREE).counts[Outcome.UNCHANGED] == 2
    assert everything() == before


def test_an_import_is_one_event_a_commitment_and_says_so(imported: Any, rows: Any) -> None:
    imported("paula", THREE)
    assert [(event.kind, event.version) for event in rows(tables.Event)] == [("imported", 1), ("imported", 1)]
    imported("paula", THREE.replace(b"Insulation,Sub", b"New title,Sub", 3))
    assert [(event.kind, event.version) for event in rows(tables.Event)][2:] == [("imported", 2)]


def test_only_what_differs_is_changed_and_named(desk: Desk, cast: Cast, imported: Any, planned: Any) -> None:
    imported("paula", THREE)
    changed = THREE.replace(b'"1,234.56"', b'"1,234.57"').replace(b"SC-2,Insulation", b"SC-2,Roof")
    plan = planned("paula", changed)
    assert [(item.label, item.detail) for item in plan.items] == [
        ("SC-1", "Schedule of values (1 changed)"),
        ("SC-2", "Title"),
    ]


def test_an_empty_cell_and_a_missing_column_leave_what_stands(desk: Desk, cast: Cast, imported: Any) -> None:
    key = made(desk, cast, "SC-1", "10.00")
    imported("paula", csv_file(("Project", "Number", "Title", "Description"), ("1001", "SC-1", "New", "")))
    found = detail(desk, cast, key)
    assert (found.title, found.description, found.default_retainage) == ("New", "Supply and install.", Decimal("10.00"))
    assert [one.amount for one in found.lines] == [Decimal("10.00")]


def test_a_line_keeps_its_identity_and_what_the_file_has_no_column_for(
    any_desk: Desk, cast: Cast, imported: Any
) -> None:
    key = made(any_desk, cast, "SC-1", "10.00", "20.00", "30.00")
    first, second, third = detail(any_desk, cast, key).lines
    named = ("Number", "Cost code", "Amount")
    imported("paula", csv_file(named, ("SC-1", "03-100", "5"), ("SC-1", "07-200", "10"), ("SC-1", "07-200", "31")))
    new, kept, changed = detail(any_desk, cast, key).lines
    assert (kept.id, kept.description) == (first.id, "Part 1")
    assert (changed.id, changed.description, changed.amount) == (second.id, "Part 2", Decimal("31.00"))
    assert new.id == third.id or new.id not in (first.id, second.id)


def test_a_line_that_is_put_in_between_takes_no_identity_from_the_others(
    desk: Desk, cast: Cast, imported: Any, planned: Any
) -> None:
    key = made(desk, cast, "SC-1", "10.00", "20.00")
    before = [one.id for one in detail(desk, cast, key).lines]
    data = csv_file(
        ("Number", "Cost code", "Amount"), *(("SC-1", "07-200", amount) for amount in ("5", "10", "7", "20"))
    )
    assert planned("paula", data).items[0].detail == "Schedule of values (2 added)"
    imported("paula", data)
    new, first, newer, second = (one.id for one in detail(desk, cast, key).lines)
    assert [first, second] == before
    assert not {new, newer} & set(before)


def _sent(desk: Desk, cast: Cast, key: int, *actions: tuple[str, Action, Said]) -> None:
    commands.act(desk, cast.caller("paula"), key, Action.SEND, Said(seen_version=1))
    for version, (who, action, said) in enumerate(actions, start=2):
        caller = cast.caller(who) if who else None
        commands.act(desk, caller, key, action, Said(**{**said.__dict__, "seen_version": version}))


def test_a_locked_commitment_is_reported_and_not_changed(
    any_desk: Desk, cast: Cast, planned: Any, imported: Any
) -> None:
    key = made(any_desk, cast, "SC-1", "10.00")
    _sent(any_desk, cast, key)
    named = ("Project", "Number", "Title")
    data = csv_file(named, ("1001", "SC-1", "Changed"), ("1001", "SC-2", "New"))
    plan = planned("paula", data)
    assert plan.good
    assert outcomes(plan) == {"SC-1": "locked", "SC-2": "create"}
    assert plan.items[0].detail == "“Sent – waiting for acceptance”, so not changed: Title."
    imported("paula", data)
    assert detail(any_desk, cast, key).title == "Insulation, floors 1 to 4"


def test_a_locked_commitment_that_the_file_agrees_with_is_just_unchanged(desk: Desk, cast: Cast, planned: Any) -> None:
    key = made(desk, cast, "SC-1", "10.00")
    _sent(desk, cast, key)
    data = csv_file(("Project", "Number", "Title"), ("1001", "SC-1", "Insulation, floors 1 to 4"))
    assert outcomes(planned("paula", data)) == {"SC-1": "unchanged"}


def test_a_synced_commitment_takes_what_is_not_locked_and_reports_the_rest(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    key = made(desk, cast, "SC-1", "10.00")
    accept = ("anna", Action.ACCEPT, Said(reference="SC-1"))
    _sent(desk, cast, key, accept, ("", Action.EXPORTED, Said(txn_id="1A-2")))
    named = ("Project", "Number", "Title", "Executed")
    assert outcomes(planned("paula", csv_file(named, ("1001", "SC-1", "", "no")))) == {"SC-1": "change"}
    assert outcomes(planned("paula", csv_file(named, ("1001", "SC-1", "New", "no")))) == {"SC-1": "locked"}


def test_a_rejected_commitment_can_be_corrected_by_an_import(desk: Desk, cast: Cast, imported: Any) -> None:
    key = made(desk, cast, "SC-1", "10.00")
    said = Said(findings=(Finding("T1"),), comment="The title is wrong.")
    _sent(desk, cast, key, ("anna", Action.REJECT, said))
    imported("paula", csv_file(("Project", "Number", "Title"), ("1001", "SC-1", "Right")))
    assert detail(desk, cast, key).title == "Right"


def test_the_type_of_a_commitment_and_the_method_of_its_lines_do_not_change(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    made(desk, cast, "SC-1", "10.00")
    plan = planned("paula", csv_file(("Number", "Title", "Project", "Type"), ("SC-1", "x", "1001", "PO")))
    assert "its type cannot change" in only_reason(plan)
    named = ("Number", "Title", "Project", "Accounting method")
    plan = planned("paula", csv_file(named, ("SC-1", "x", "1001", "Unit/quantity based")))
    assert "fixed once a line exists" in only_reason(plan)


def test_an_original_contract_amount_that_stands_so_already_is_no_news(desk: Desk, cast: Cast, planned: Any) -> None:
    made(desk, cast, "SC-1", "10.00")
    named = ("Project", "Number", "Title", "Original contract amount")
    plan = planned("paula", csv_file(named, ("1001", "SC-1", "Insulation, floors 1 to 4", "$10.00")))
    assert not [note for note in plan.notes if "amount" in note]


# --- who may ------------------------------------------------------------------------------------------------------


def test_commitments_are_created_only_where_the_person_may_create(planned: Any) -> None:
    data = csv_file(HEADER, line("SC-1", "1"), line("SC-2", "1", project="1002"))
    assert outcomes(planned("paula", data)) == {"SC-1": "create", "SC-2": "create"}
    plan = planned("peter", data)
    assert outcomes(plan) == {"SC-1": "create", "SC-2": "refused"}
    assert "no such project, or you may not see it" in only_reason(plan)


def test_seeing_a_project_is_not_enough_to_create_in_it(desk: Desk, cast: Cast, planned: Any) -> None:
    with desk.writing() as session:
        session.add(tables.ProjectPermission(person_id=cast.person["peter"], project_id=cast.project["LAB"], level=1))
    plan = planned("peter", csv_file(HEADER, line("SC-1", "1", project="1002")))
    assert "You may not create commitments in project 1002" in only_reason(plan)


@pytest.mark.parametrize("name", ["rita", "anna", "alan", "mark", "queenie", "norman"])
def test_who_may_neither_create_nor_administer_imports_nothing(planned: Any, name: str) -> None:
    with pytest.raises(Refused) as refused:
        planned(name, THREE)
    assert refused.value.why is Why.NOT_ALLOWED


def test_a_person_edits_by_import_only_what_they_may_edit(desk: Desk, cast: Cast, planned: Any) -> None:
    made(desk, cast, "SC-1", "10.00")
    with desk.writing() as session:
        right = session.get_one(tables.ProjectPermission, (cast.person["eddie"], cast.project["HQ"]))
        right.may_edit = False
    plan = planned("eddie", csv_file(("Project", "Number", "Title"), ("1001", "SC-1", "New"), ("1001", "SC-2", "x")))
    assert outcomes(plan) == {"SC-1": "refused", "SC-2": "create"}
    assert "but not edit it" in only_reason(plan)


def test_a_private_commitment_is_neither_matched_nor_shown_to_who_may_not_see_it(
    desk: Desk, cast: Cast, planned: Any
) -> None:
    made(desk, cast, "SC-1", "10.00", private=True, title="Secret")
    plan = planned("eddie", csv_file(("Project", "Number", "Title"), ("1001", "SC-1", "Secret")))
    assert only_reason(plan) == "This number cannot be used in this project. Choose another one."
    assert [item.id for item in plan.items] == [None]
    lines_only = planned("eddie", csv_file(("Number", "Cost code", "Amount"), ("SC-1", "07-200", "1")))
    assert "no commitment of this number" in only_reason(lines_only)


def test_only_a_commitments_admin_makes_a_commitment_private(planned: Any) -> None:
    data = csv_file(("Project", "Number", "Title", "Private"), ("1001", "SC-1", "x", "yes"))
    assert planned("paula", data).good
    assert "Only a Commitments Admin" in only_reason(planned("eddie", data))


SPOKEN = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), min_size=1, max_size=40).filter(
    lambda word: word.strip() and word.isprintable()
)
AMOUNT = st.decimals(min_value="-99999999.99", max_value="99999999.99", places=2, allow_nan=False, allow_infinity=False)


def test_any_text_and_amount_stands_in_the_desk_as_in_the_file_and_comes_again_unchanged(
    desk: Desk, cast: Cast, imported: Any, planned: Any
) -> None:
    numbers = iter(range(1, 1_000))

    @settings(max_examples=20, deadline=None)
    @given(SPOKEN, SPOKEN, st.lists(AMOUNT, min_size=1, max_size=5))
    def check(title: str, part: str, amounts: list[Decimal]) -> None:
        number = f"SC-{next(numbers)}"
        rows = [line(number, f"{amount:,.2f}", title=title, line_description=part) for amount in amounts]
        data = csv_file(HEADER, *rows, delimiter=";")
        (item,) = imported("paula", data).items
        found = detail(desk, cast, item.id)
        assert found.title == unicodedata.normalize("NFC", title).strip()
        assert {one.description for one in found.lines} == {unicodedata.normalize("NFC", part).strip()}
        assert [one.amount for one in found.lines] == amounts
        assert outcomes(planned("paula", data)) == {number: "unchanged"}

    check()


def test_the_kind_can_be_chosen_where_the_headers_do_not_say_it(planned: Any) -> None:
    data = csv_file(("Number", "Name"), ("SC-1", "Insulation"))
    chosen = planned("eddie", data, kind=Kind.COMMITMENTS, mapping={("file", "Name"): "title"})
    assert outcomes(chosen) == {"SC-1": "create"}
    assert importing.LABELS[Kind.COMMITMENTS]["title"] == "Title"

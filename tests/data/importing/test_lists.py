"""The lists around the commitments: projects, vendors, cost codes and people."""

from __future__ import annotations

from typing import Any

import pytest

from core.permissions import Level
from core.refusal import Refused
from data import importing, tables
from data.desk import Desk
from data.importing import Kind, Outcome, Plan
from tests.cast import Cast
from tests.data.importing.files import csv_file, xlsx_file


def outcomes(plan: Plan) -> dict[str, str]:
    return {item.label: item.outcome.value for item in plan.items}


def only_reason(plan: Plan) -> str:
    ((reason),) = [cell.reason for cell in plan.refused]
    return reason


def named(rows: list[Any], value: str, column: str = "name") -> Any:
    return next(row for row in rows if getattr(row, column) == value)


def test_vendors_are_created_changed_and_left_alone_by_their_name_in_any_case(
    any_desk: Desk, imported: Any, planned: Any, rows: Any
) -> None:
    data = csv_file(
        ("Vendor name", "QuickBooks vendor", "QuickBooks id", "Active"),
        ("NA", "", "", ""),
        ("None", "None Inc", "80-1", "no"),
        ("keswick INSULATION", "Keswick Insulation", "80000010-1", "yes"),
        ("Lew Plumbing", "Lew Plumbing", "", ""),
    )
    plan = planned("carla", data)
    assert [item.outcome.value for item in plan.items] == ["create", "create", "change", "unchanged"]
    assert plan.items[2].detail == "Name"
    imported("carla", data)
    vendors = rows(tables.Vendor)
    assert (named(vendors, "NA").active, named(vendors, "NA").quickbooks_active) == (True, True)
    assert (named(vendors, "None").active, named(vendors, "None").quickbooks_name) == (False, "None Inc")
    assert named(vendors, "keswick INSULATION").folded_name == "keswick insulation"
    assert named(vendors, "Lew Plumbing").quickbooks_id == "80000011-1"
    assert set(outcomes(planned("carla", data)).values()) == {"unchanged"}


def test_projects_and_cost_codes_are_matched_by_number_and_code(imported: Any, planned: Any, rows: Any) -> None:
    imported("carla", csv_file(("Number", "Name"), ("1001", "Head office"), ("2001", "Tower")))
    imported(
        "carla",
        csv_file(("Cost code", "Description", "Synced"), ("07-200", "Insulation", "yes"), ("01-000", "All", "x")),
    )
    assert named(rows(tables.Project), "1001", "number").name == "Head office"
    assert named(rows(tables.Project), "2001", "number").active
    assert named(rows(tables.CostCode), "01-000", "code").synced
    assert set(outcomes(planned("carla", csv_file(("Number", "Name"), ("1001", "HEAD office")))).values()) == {"change"}


@pytest.mark.parametrize(
    ("data", "column", "part"),
    [
        (csv_file(("Name", "Active"), ("x" * 256, "")), "Name", "Shorten it to 255"),
        (csv_file(("Name", "Active"), ("Keswick", "perhaps")), "Active", "takes yes or no"),
        (csv_file(("Name", "Active"), ("\u200b", "yes")), "Name", "is empty"),
        (csv_file(("Name", "Active"), ("A\u202eB", "yes")), "Name", "U+202E"),
        (csv_file(("Number", "Name"), ("2001", "")), "Name", "is empty"),
        (csv_file(("Code", "Name"), ("c" * 41, "x")), "Code", "Shorten it to 40"),
        (csv_file(("E-mail", "Name"), ("no address", "Zoe")), "E-mail", "not an e-mail address"),
        (csv_file(("E-mail", "Name"), ("zoe@acme.example", "")), "Name", "is empty"),
        (csv_file(("E-mail", "Name", "ERP Integrations"), ("zoe@acme.example", "Zoe", "Boss")), "ERP Integrations", "takes one of None, Read Only"),
        (csv_file(("E-mail", "Name", "Project", "Commitments"), ("z@acme.example", "Zoe", "9", "Admin")), "Project", "no such project"),
        (csv_file(("E-mail", "Name", "Project", "Commitments"), ("z@acme.example", "Zoe", "1001", "")), "Commitments", "is empty"),
        (csv_file(("E-mail", "Name", "Project", "Commitments"), ("z@acme.example", "Zoe", "1001", "King")), "Commitments", "takes one of"),
    ],
)  # fmt: skip
def test_a_bad_cell_of_a_list_is_refused(planned: Any, data: bytes, column: str, part: str) -> None:
    plan = planned("carla", data)
    assert [(cell.row, cell.column) for cell in plan.refused] == [(2, column)]
    assert part in only_reason(plan)


def test_an_entry_that_stands_twice_in_the_file_is_refused(planned: Any) -> None:
    plan = planned("carla", csv_file(("Name", "Active"), ("Keswick", "yes"), ("KESWICK", "no")))
    assert [item.outcome.value for item in plan.items] == ["create", "refused"]
    assert "row 2 already" in only_reason(plan)


def test_people_are_imported_with_their_permissions_and_without_a_password(
    any_desk: Desk, cast: Cast, imported: Any, planned: Any, rows: Any
) -> None:
    data = csv_file(
        (
            "E-mail",
            "Name",
            "Job title",
            "ERP Integrations",
            "Manager",
            "Project",
            "Commitments",
            "May create",
            "May edit",
        ),
        ("Zoe@Acme.example", "Zoe Young", "Engineer", "read only", "yes", "1001", "Standard", "yes", "no"),
        ("zoe@acme.example", "", "", "", "", "Laboratory", "Admin", "yes", "yes"),
        ("rita@acme.example", "Rita Only", "", "", "", "1001", "Read Only", "", ""),
    )
    imported("carla", data)
    zoe = named(rows(tables.Person), "zoe@acme.example", "email")
    assert (zoe.name, zoe.job, zoe.erp_level, zoe.manager, zoe.can_push) == ("Zoe Young", "Engineer", 1, True, False)
    assert (zoe.password_hash, zoe.active, zoe.directory_admin) == ("", True, False)
    rights = {row.project_id: row for row in rows(tables.ProjectPermission) if row.person_id == zoe.id}
    here, there = rights[cast.project["HQ"]], rights[cast.project["LAB"]]
    assert (here.level, here.may_create, here.may_edit) == (Level.STANDARD, True, False)
    assert there.level == Level.ADMIN
    assert set(outcomes(planned("carla", data)).values()) == {"unchanged"}


def test_a_person_with_the_same_project_twice_is_refused(planned: Any) -> None:
    row = ("zoe@acme.example", "Zoe", "1001", "Admin")
    plan = planned("carla", csv_file(("E-mail", "Name", "Project", "Commitments"), row, row))
    assert "row 2 already" in only_reason(plan)


@pytest.mark.parametrize(
    ("email", "told"), [("zoe@acme.example", "yes"), ("rita@acme.example", "x"), ("anna@acme.example", "no")]
)
def test_can_push_to_accounting_is_never_given_or_taken_by_a_file(
    planned: Any, imported: Any, rows: Any, email: str, told: str
) -> None:
    before = {row.email: row.can_push for row in rows(tables.Person)}
    data = csv_file(("E-mail", "Name", "ERP Integrations", "Can push"), (email, "Somebody", "Standard", told))
    assert "never changed by an import" in only_reason(planned("carla", data))
    imported("carla", data, good_rows_only=True)
    assert {row.email: row.can_push for row in rows(tables.Person)} == before


def test_can_push_as_it_stands_is_no_objection(planned: Any) -> None:
    data = csv_file(("E-mail", "Name", "Can push"), ("anna@acme.example", "Anna Approver", "yes"))
    assert outcomes(planned("carla", data)) == {"anna@acme.example": "unchanged"}


def test_the_lists_are_for_a_directory_admin(planned: Any, everything: Any, imported: Any) -> None:
    before = everything()
    plan = planned("paula", csv_file(("Vendor", "Active"), ("New vendor", "yes")))
    assert not plan.items
    assert "Only a Directory Admin" in only_reason(plan)
    imported("paula", csv_file(("Vendor", "Active"), ("New vendor", "yes")), good_rows_only=True)
    assert everything() == before


def test_what_the_directory_refuses_is_refused_with_its_row_and_nothing_is_written(
    desk: Desk, cast: Cast, imported: Any, everything: Any
) -> None:
    data = csv_file(
        ("E-mail", "Name", "Directory Admin"), ("zoe@acme.example", "Zoe", ""), ("carla@acme.example", "", "no")
    )
    before = everything()
    with pytest.raises(Refused) as refused:
        imported("carla", data)
    assert "row 3, carla@acme.example" in str(refused.value)
    assert "last active Directory Admin" in str(refused.value)
    assert everything() == before
    report = imported("carla", data, good_rows_only=True)
    assert [item.outcome for item in report.items] == [Outcome.CREATE, Outcome.REFUSED]
    assert "last active Directory Admin" in report.left_out[0].reason


def test_nobody_raises_their_own_rights_by_an_import(desk: Desk, cast: Cast, imported: Any) -> None:
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["anna"]).directory_admin = True
    data = csv_file(("E-mail", "Name", "Project", "Commitments"), ("carla@acme.example", "", "1003", "Admin"))
    with pytest.raises(Refused, match="Nobody raises their own rights"):
        imported("carla", data)


def test_a_row_that_is_refused_half_way_is_left_out_as_a_whole(
    desk: Desk, cast: Cast, imported: Any, rows: Any
) -> None:
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["anna"]).directory_admin = True
    named_ = ("E-mail", "Name", "Project", "Commitments")
    data = csv_file(named_, ("carla@acme.example", "Renamed", "1003", "Admin"), ("rita@acme.example", "Rita R", "", ""))
    report = imported("carla", data, good_rows_only=True)
    assert [item.outcome for item in report.items] == [Outcome.REFUSED, Outcome.CHANGE]
    people = rows(tables.Person)
    assert named(people, "carla@acme.example", "email").name == "Carla Controller"
    assert named(people, "rita@acme.example", "email").name == "Rita R"


def test_making_a_person_inactive_ends_their_sessions(desk: Desk, cast: Cast, imported: Any, rows: Any) -> None:
    with desk.writing() as session:
        session.add(
            tables.LoginSession(
                token_sha256="0" * 64,
                person_id=cast.person["rita"],
                created_at=desk.now(),
                last_seen_at=desk.now(),
                expires_at=desk.now(),
            )
        )
    imported("carla", csv_file(("E-mail", "Name", "Active"), ("rita@acme.example", "", "no")))
    assert rows(tables.LoginSession)[0].revoked_at is not None


def test_one_workbook_brings_the_lists_and_the_commitments_that_need_them(
    any_desk: Desk, cast: Cast, imported: Any, planned: Any, rows: Any
) -> None:
    data = xlsx_file(
        Projects=[("Number", "Name"), ("2001", "Tower")],
        Vendors=[("Name",), ("NA",)],
        Cost_codes=[("Code", "Name"), ("01-000", "General")],
        People=[("E-mail", "Name", "Project", "Commitments"), ("zoe@acme.example", "Zoe Young", "2001", "Admin")],
        Commitments=[
            ("Project", "Number", "Title", "Contract company", "Assigned to"),
            ("Tower", "SC-1", "Everything", "NA", "Zoe Young"),
        ],
        Lines=[("Number", "Cost code", "Amount"), ("SC-1", "01-000 - General", 12.5)],
        Notes=[("Anything", "goes"), ("here", "x")],
    )
    plan = planned("carla", data)
    assert plan.good
    assert {item.outcome for item in plan.items} == {Outcome.CREATE}
    assert any("Sheet “Notes” is not imported" in note for note in plan.notes)
    imported("carla", data)
    (commitment,) = rows(tables.Commitment)
    (line,) = rows(tables.SovLine)
    assert commitment.project_id == named(rows(tables.Project), "2001", "number").id
    assert commitment.vendor_id == named(rows(tables.Vendor), "NA").id
    assert commitment.assigned_to == named(rows(tables.Person), "Zoe Young").id
    assert line.cost_code_id == named(rows(tables.CostCode), "01-000", "code").id
    assert set(outcomes(planned("carla", data)).values()) == {"unchanged"}


def test_the_only_directory_admin_becomes_commitments_admin_of_a_project_they_import_and_is_told(
    desk: Desk, cast: Cast, planned: Any, imported: Any, rows: Any
) -> None:
    data = csv_file(("Number", "Name"), ("2001", "Tower"))
    assert any("You become Commitments Admin" in note for note in planned("carla", data).notes)
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["anna"]).directory_admin = True
    assert not planned("carla", data).notes
    imported("carla", data)
    tower = named(rows(tables.Project), "2001", "number").id
    assert not [row for row in rows(tables.ProjectPermission) if row.project_id == tower]


def test_a_commitment_whose_vendor_was_left_out_is_left_out_too(planned: Any) -> None:
    data = xlsx_file(
        Vendors=[("Name", "Active"), ("Fresh Ltd", "perhaps")],
        Commitments=[("Project", "Number", "Title", "Contract company"), ("1001", "SC-1", "x", "Fresh Ltd")],
    )
    assert outcomes(planned("carla", data)) == {"Fresh Ltd": "refused", "SC-1": "refused"}


def test_a_template_has_the_headers_of_its_kind_and_imports_nothing(planned: Any) -> None:
    for kind in Kind:
        plan = planned("carla", importing.template(kind))
        assert plan.sheets[0].kind is kind
        assert not plan.items
        assert not plan.refused

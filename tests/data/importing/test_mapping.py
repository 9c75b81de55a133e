"""Which column of somebody's file is which of our fields."""

from __future__ import annotations

import pytest

from core import fields
from data.importing.mapping import KNOWN, LABELS, TARGETS, How, Kind, columns, fold_header, recognise
from data.importing.reading import Sheet
from data.importing.templates import headers

PROCORE = (
    "Number", "Contract Company", "Title", "Type", "Status", "Executed", "ERP Status", "SSOV Status",
    "Original Contract Amount", "Approved Change Orders", "Revised Contract Amount", "Pending Change Orders",
    "Invoiced", "Payments Issued", "% Paid", "Remaining Balance Outstanding", "Private",
)  # fmt: skip
LINES = ("Commitment Number", "Budget Code", "Description", "Qty", "UOM", "Unit Cost", "Amount", "Tax Code")


def sheet(*names: str, name: str = "file.csv") -> Sheet:
    return Sheet(name, names, (), "")


def targets(kind: Kind, *names: str) -> dict[str, str]:
    return {column.header: column.target for column in columns(sheet(*names), kind, {}, {})}


def test_every_header_of_procores_commitments_export_is_known_and_none_is_left_to_guess() -> None:
    found = columns(sheet(*PROCORE), Kind.COMMITMENTS, {}, {})
    assert [column.header for column in found if column.how is How.UNKNOWN] == []
    assert {column.header: column.target for column in found if column.target} == {
        "Number": "number",
        "Contract Company": "vendor_id",
        "Title": "title",
        "Type": "type",
        "Status": "contract_status",
        "Executed": "executed",
        "Original Contract Amount": "total",
        "Private": "private",
    }
    assert all(column.note for column in found if not column.target)


def test_the_headers_of_a_schedule_of_values_are_known() -> None:
    assert targets(Kind.LINES, *LINES) == {
        "Commitment Number": "number",
        "Budget Code": "line.cost_code_id",
        "Description": "line.description",
        "Qty": "line.quantity",
        "UOM": "line.uom",
        "Unit Cost": "line.unit_cost",
        "Amount": "line.amount",
        "Tax Code": "line.tax_code",
    }


@pytest.mark.parametrize("written", ["contract company", "CONTRACT  COMPANY", "Contract-Company:", "contract_company"])
def test_case_blanks_and_punctuation_do_not_matter(written: str) -> None:
    assert targets(Kind.COMMITMENTS, written) == {written: "vendor_id"}


def test_a_hash_is_a_number() -> None:
    assert targets(Kind.COMMITMENTS, "#") == {"#": "number"}
    assert fold_header("Commitment #") == fold_header("commitment number")


def test_every_field_of_a_commitment_and_of_a_line_is_recognised_by_its_own_label() -> None:
    for field in fields.HEADER:
        assert KNOWN[Kind.COMMITMENTS][fold_header(field.label)].name == field.name
    for field in fields.LINE:
        assert KNOWN[Kind.COMMITMENTS][fold_header(field.label)].name == f"line.{field.name}"
        assert KNOWN[Kind.LINES][fold_header(field.label)].name == f"line.{field.name}"


def test_no_two_fields_of_a_kind_claim_the_same_header() -> None:
    for kind, known in TARGETS.items():
        claimed: dict[str, str] = {}
        for target in known:
            for alias in (target.label, *target.aliases):
                assert claimed.setdefault(fold_header(alias), target.name) == target.name, (kind, alias)


@pytest.mark.parametrize("kind", Kind)
def test_a_template_is_recognised_as_what_it_is_for(kind: Kind) -> None:
    plain = headers(kind)
    assert recognise(sheet(*plain), {}) is kind
    assert not [one for one in columns(sheet(*plain), kind, {}, {}) if not one.target]


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (PROCORE, Kind.COMMITMENTS),
        ((*PROCORE, "Cost Code", "Amount"), Kind.COMMITMENTS),
        (LINES, Kind.LINES),
        (("Number", "Name"), Kind.PROJECTS),
        (("Vendor",), Kind.VENDORS),
        (("Cost Code", "Description"), Kind.COST_CODES),
        (("Name", "E-mail", "Job title"), Kind.PEOPLE),
    ],
)
def test_the_kind_of_a_sheet_is_recognised_by_its_headers(names: tuple[str, ...], kind: Kind) -> None:
    assert recognise(sheet(*names), {}) is kind


def test_a_sheets_name_decides_where_its_headers_allow_it() -> None:
    assert recognise(sheet("Number", "Name", name="Cost codes"), {}) is Kind.COST_CODES
    assert recognise(sheet("Name", "Whatever", name="Projects"), {}) is Kind.VENDORS


def test_headers_that_say_nothing_are_not_guessed() -> None:
    assert recognise(sheet("foo", "bar"), {}) is None


def test_what_a_person_chose_by_hand_wins_over_what_is_remembered_and_that_over_what_is_recognised() -> None:
    given = sheet("Number", "Our ref", "Notes")
    remembered = {
        (Kind.COMMITMENTS, "ourref"): "title",
        (Kind.COMMITMENTS, "number"): "",
        (Kind.LINES, "notes"): "number",
    }
    found = columns(given, Kind.COMMITMENTS, {("file.csv", "Notes"): "description"}, remembered)
    assert [(one.target, one.how) for one in found] == [
        ("", How.REMEMBERED),
        ("title", How.REMEMBERED),
        ("description", How.BY_HAND),
    ]


def test_a_column_cannot_be_mapped_to_something_that_is_no_field() -> None:
    found = columns(sheet("x"), Kind.VENDORS, {("file.csv", "x"): "folded_name"}, {})
    assert found[0].target == ""


def test_only_fields_that_are_imported_are_offered_for_mapping_by_hand() -> None:
    assert "ignored.erp_status" not in LABELS[Kind.COMMITMENTS]
    assert LABELS[Kind.COMMITMENTS]["line.amount"] == "Amount"

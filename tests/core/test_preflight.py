"""Section 4 of the domain: every rule at its limit, all failures at once, and fixes that really fix."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import fields, preflight
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line, extended_amount
from core.preflight import QUICKBOOKS, CostCodeFacts, Fix, Result, Severity, Surroundings, VendorFacts
from core.preflight_parts import Case, Place, amount_words

LINE = Line(1, 5, Decimal("100.00"), id=21, description="Floor 1")
GOOD = Commitment(
    "SC-001",
    "Insulation",
    CommitmentType.SUBCONTRACT,
    1,
    9,
    id=17,
    vendor_id=3,
    contract_status="Approved",
    executed=True,
    default_retainage=Decimal("10.00"),
    description="Supply and install.",
    lines=(LINE,),
)
VENDOR = VendorFacts("Keswick", active=True, linked=True, erp_name="Keswick Insulation", erp_active=True)
AROUND = Surroundings(
    vendor=VENDOR,
    project_number="1001",
    project_linked=True,
    cost_codes={
        5: CostCodeFacts("07-200", active=True, synced=True),
        6: CostCodeFacts("99-999", active=True, synced=False),
        7: CostCodeFacts("01-000", active=False, synced=True),
    },
    number_taken=lambda number: False,
)


def results(around: Surroundings = AROUND, **changes: Any) -> tuple[Result, ...]:
    return preflight.check(replace(GOOD, **changes), around)


def codes(around: Surroundings = AROUND, **changes: Any) -> list[str]:
    return [one.problem.code for one in results(around, **changes)]


def the_fix(code: str, around: Surroundings = AROUND, **changes: Any) -> Fix | None:
    return next(one.fix for one in results(around, **changes) if one.problem.code == code)


def line(**changes: Any) -> dict[str, Any]:
    return {"lines": (replace(LINE, **changes),)}


def test_a_good_commitment_passes_without_a_word() -> None:
    assert results() == ()


def test_the_table_holds_the_rules_of_the_domain_in_its_order() -> None:
    order = list(dict.fromkeys((rule.code, rule.severity.value) for rule in QUICKBOOKS.rules))
    assert order == [
        ("N1", "error"),
        ("N2", "error"),
        ("T1", "error"),
        ("V1", "error"),
        ("V2", "error"),
        ("J1", "error"),
        ("S1", "error"),
        ("A1", "error"),
        ("C1", "error"),
        ("A2", "error"),
        ("A3", "error"),
        ("D1", "error"),
        ("D2", "warning"),
        ("X1", "warning"),
        ("R1", "warning"),
        ("E1", "warning"),
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"number": ""}, ["N1"]),
        ({"number": "\u200b"}, ["N1", "X1"]),
        ({"number": "x" * 11}, []),
        ({"number": "x" * 12}, ["N1"]),
        ({"title": ""}, ["T1"]),
        ({"title": "x" * 255}, []),
        ({"title": "x" * 256}, ["T1"]),
        ({"contract_status": "Draft"}, ["S1"]),
        ({"contract_status": "Void"}, ["S1"]),
        ({"lines": ()}, ["A1", "A3"]),
        (line(cost_code_id=None), ["C1"]),
        (line(cost_code_id=6), ["C1"]),
        (line(cost_code_id=7), ["C1"]),
        (line(cost_code_id=404), ["C1"]),
        (line(amount=Decimal("0.00")), ["A3"]),
        (line(amount=Decimal("-5.00")), []),
        (line(amount=Decimal("9999999999999.99")), []),
        (line(amount=Decimal("10000000000000.00")), ["A2"]),
        (line(amount=Decimal("1e400")), ["A2"]),
        (line(amount=Decimal("1.005")), ["A2"]),
        (line(amount=Decimal("NaN")), ["A2"]),
        (line(amount=Decimal("sNaN")), ["A2"]),
        (line(amount=Decimal("Infinity")), ["A2"]),
        ({"lines": (LINE, replace(LINE, position=2, amount=Decimal("-100.00")))}, ["A3"]),
        ({"lines": (replace(LINE, amount=Decimal("9999999999999.00")),) * 2}, ["A2"]),
        ({"description": "x" * 99}, []),
        ({"description": "x" * 100}, ["D2"]),
        ({"description": "x" * 4_095}, ["D2"]),
        ({"description": "x" * 4_096}, ["D1", "D2"]),
        ({"description": "Ø 12 “quoted” – €5 é ²"}, []),
        ({"description": "naïve cafe\u0301"}, ["X1"]),
        ({"description": "→"}, ["X1"]),
        (line(description="Łódź"), ["X1"]),
        ({"default_retainage": None}, ["R1"]),
        ({"default_retainage": Decimal("0.00")}, []),
        ({"default_retainage": None, "type": CommitmentType.PURCHASE_ORDER}, []),
        ({"executed": False}, ["E1"]),
    ],
)
def test_each_rule_at_its_limit(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(**changes) == expected


@pytest.mark.parametrize(
    ("changes", "code", "cure"),
    [
        ({"vendor": None}, "V1", "Choose the contract company"),
        ({"vendor": replace(VENDOR, active=False)}, "V1", "Keswick is archived"),
        ({"vendor": replace(VENDOR, linked=False, erp_name="", erp_active=False)}, "V1", "not linked to a QuickBooks"),
        ({"vendor": replace(VENDOR, erp_active=False)}, "V1", "inactive in QuickBooks"),
        ({"vendor": replace(VENDOR, erp_name="x" * 42)}, "V2", "42 characters, QuickBooks takes 41"),
        ({"project_linked": False}, "J1", "Project 1001 is not linked"),
        ({"number_taken": lambda number: number == "SC-001"}, "N2", "Choose another number"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_rule_about_what_stands_around_it(changes: dict[str, Any], code: str, cure: str) -> None:
    (only,) = results(replace(AROUND, **changes))
    assert only.problem.code == code
    assert only.severity is Severity.ERROR
    assert cure in only.problem.sentence


def test_a_vendor_name_of_41_characters_passes() -> None:
    assert codes(replace(AROUND, vendor=replace(VENDOR, erp_name="x" * 41))) == []


def test_everything_that_is_wrong_is_said_at_once_in_the_order_of_the_table_and_where_it_is() -> None:
    bad_lines = (
        replace(LINE, cost_code_id=None),
        LINE,
        replace(LINE, position=3, cost_code_id=6, description="→"),
    )
    found = results(
        replace(AROUND, vendor=None, project_linked=False, number_taken=lambda number: True),
        number="1001-SC-00001",
        title="",
        contract_status="Draft",
        description="x" * 5_000,
        executed=False,
        default_retainage=None,
        lines=bad_lines,
    )
    assert [(one.problem.code, one.problem.field, one.problem.line) for one in found] == [
        ("N1", "number", None),
        ("N2", "number", None),
        ("T1", "title", None),
        ("V1", "vendor_id", None),
        ("J1", "", None),
        ("S1", "contract_status", None),
        ("C1", "cost_code_id", 1),
        ("C1", "cost_code_id", 3),
        ("D1", "description", None),
        ("D2", "description", None),
        ("X1", "description", 3),
        ("R1", "default_retainage", None),
        ("E1", "executed", None),
    ]
    assert len(preflight.errors(found)) == 9
    assert all(sentence.endswith(".") for sentence in preflight.errors(found))
    known = {one.name for one in (*fields.HEADER, *fields.LINE)} | {"", fields.SOV}
    assert {one.problem.field for one in found} <= known


def test_a_warning_blocks_nothing() -> None:
    found = results(executed=False, default_retainage=None, description="→" * 100)
    assert [one.severity for one in found] == [Severity.WARNING] * 4
    assert preflight.errors(found) == ()


def test_a_brace_in_what_was_typed_is_only_a_brace() -> None:
    (only,) = results(number="{limit}{erp}{")
    assert "The number {limit}{erp}{ has 13 characters" in only.problem.sentence


def test_a_line_of_either_type_is_asked_only_about_the_fields_it_has() -> None:
    order = {"type": CommitmentType.PURCHASE_ORDER, "inclusions": "→"}
    assert codes(**order) == []
    assert codes(**(order | {"ship_to": "→"})) == ["X1"]


def test_a_rule_about_lines_cannot_look_at_a_field_of_the_header() -> None:
    case = Case(GOOD, AROUND, limit=0, allowed=(), charset="cp1252", lengths={})
    with pytest.raises(LookupError, match=r"^title is no field of a line$"):
        case.line(Place("title"))


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1234.5", "$1,234.50"),
        ("1.005", "1.005"),
        ("9999999999999.99", "$9,999,999,999,999.99"),
        ("10000000000000.00", "10000000000000.00"),
    ],
)
def test_an_amount_is_told_in_cents_or_exactly_as_it_is(amount: str, words: str) -> None:
    assert amount_words(Decimal(amount)) == words


# --- unit lines ---------------------------------------------------------------------------------------------------

UNIT = {"accounting_method": AccountingMethod.UNIT}


def unit(**changes: Any) -> dict[str, Any]:
    return UNIT | line(**({"quantity": Decimal("3"), "unit_cost": Decimal("33.3350")} | changes))


def test_a_unit_line_adds_up_or_is_marked_as_overridden() -> None:
    assert codes(**unit(amount=Decimal("100.01"))) == []
    assert codes(**unit(amount=Decimal("100.00"))) == ["A2"]
    assert codes(**unit(amount=Decimal("100.00"), overridden=True)) == []
    assert codes(**(unit(amount=Decimal("100.00")) | {"accounting_method": AccountingMethod.AMOUNT})) == []


def test_a_unit_line_without_quantity_or_unit_cost_has_nothing_to_recompute() -> None:
    for missing in ({"quantity": None}, {"unit_cost": None}):
        (only,) = results(**unit(**missing))
        assert (only.problem.code, only.problem.line, only.fix) == ("A2", 1, None)
        assert codes(**unit(**missing, overridden=True)) == []


def test_recompute_cures_every_line_that_does_not_add_up_and_leaves_the_others() -> None:
    wrong = replace(LINE, quantity=Decimal("2"), unit_cost=Decimal("7.1250"))
    lines = (wrong, replace(wrong, amount=Decimal("14.25")), replace(wrong, overridden=True), replace(wrong, id=9))
    found = results(**UNIT, lines=lines)
    assert [(one.problem.line, one.fix is None) for one in found] == [(1, False), (4, True)]
    fix = found[0].fix
    assert fix is not None
    assert (fix.label, fix.before, fix.after) == (
        "Recompute",
        "line 1: $100.00, line 4: $100.00",
        "line 1: $14.25, line 4: $14.25",
    )
    fixed = preflight.apply_fix(replace(GOOD, **UNIT, lines=lines), fix)
    assert [str(one.amount) for one in fixed.lines] == ["14.25", "14.25", "100.00", "14.25"]
    assert preflight.check(fixed, AROUND) == ()


def test_a_product_that_no_erp_holds_is_not_offered() -> None:
    for quantity, unit_cost in (("1e13", "10"), ("1e300", "1e300"), ("NaN", "1")):
        assert the_fix("A2", **unit(quantity=Decimal(quantity), unit_cost=Decimal(unit_cost))) is None


def test_the_largest_amount_that_the_erp_holds_is_offered() -> None:
    assert the_fix("A2", **unit(quantity=Decimal("1"), unit_cost=Decimal("9999999999999.5000"))) is not None


def test_a_product_that_makes_the_total_too_large_is_not_offered() -> None:
    half = {"quantity": Decimal("1000000"), "unit_cost": Decimal("5000000")}
    one = unit(**half)["lines"][0]
    assert the_fix("A2", **UNIT, lines=(one,)) is not None
    assert the_fix("A2", **UNIT, lines=(one, one)) is None


@given(quantity=st.decimals(-9999, 9999, places=5), unit_cost=st.decimals(-9999, 9999, places=4))
def test_whatever_is_recomputed_adds_up(quantity: Decimal, unit_cost: Decimal) -> None:
    commitment = replace(GOOD, **unit(quantity=quantity, unit_cost=unit_cost))
    for result in preflight.check(commitment, AROUND):
        if result.fix:
            commitment = preflight.apply_fix(commitment, result.fix)
    assert commitment.lines[0].amount == extended_amount(quantity, unit_cost)
    assert preflight.check(commitment, AROUND) == () or commitment.total == 0


# --- numbers ------------------------------------------------------------------------------------------------------


def taken(*numbers: str) -> Surroundings:
    return replace(AROUND, number_taken=lambda number: number.casefold() in {one.casefold() for one in numbers})


@pytest.mark.parametrize(
    ("number", "shortened"),
    [
        ("1001-SC-00012", "SC-00012"),  # the project part is enough
        ("sc-00012-1001", "sc-00012"),
        ("SC.1001.000012", "SC.000012"),
        ("1001-SC-000000012", "SC-12"),  # then the zeros
        ("SC-000000000012", "SC-12"),
        ("1001-SC-1001-007", "SC-1001-007"),  # once
        ("21001-SC-0007", "21001-SC-7"),  # 21001 is no project part
    ],
)
def test_a_long_number_is_shortened_by_the_projects_pattern(number: str, shortened: str) -> None:
    fix = the_fix("N1", number=number)
    assert fix is not None
    assert (fix.label, fix.before, fix.after) == ("Shorten the number", number, shortened)
    assert preflight.check(preflight.apply_fix(replace(GOOD, number=number), fix), AROUND) == ()


def test_the_project_part_is_found_in_any_case() -> None:
    fix = the_fix("N1", replace(AROUND, project_number="HQ1"), number="hq1-SC-00012")
    assert fix is not None
    assert fix.after == "SC-00012"


@pytest.mark.parametrize("number", ["INSULATION-WORKS", "", "SC-123456789012", "21001-SC-123"])
def test_a_number_that_cannot_be_shortened_safely_is_left_to_the_person(number: str) -> None:
    assert the_fix("N1", number=number) is None


def test_a_number_is_never_shortened_to_one_that_is_taken() -> None:
    fix = the_fix("N1", taken("sc-00012"), number="1001-SC-00012")
    assert fix is not None
    assert fix.after == "SC-00013"


@pytest.mark.parametrize(
    ("number", "used", "free"),
    [
        ("SC-001", ["sc-001"], "SC-002"),
        ("SC-001", ["SC-001", "SC-002", "SC-003"], "SC-004"),
        ("SC-999", ["SC-999"], "SC-1000"),
        ("ROOF", ["ROOF"], "ROOF-2"),
        ("7", ["7", "8"], "9"),
        ("SC-00000999", ["SC-00000999"], "SC-00001000"),
    ],
)
def test_a_taken_number_gets_the_next_free_one(number: str, used: list[str], free: str) -> None:
    fix = the_fix("N2", taken(*used), number=number)
    assert fix is not None
    assert (fix.label, fix.before, fix.after) == ("Use the next free number", number, free)


@pytest.mark.parametrize("number", ["99999999999", "ABCDEFGHIJ"])
def test_no_number_is_offered_that_does_not_fit(number: str) -> None:
    assert the_fix("N2", taken(number), number=number) is None


def test_the_search_for_a_free_number_ends() -> None:
    assert the_fix("N2", replace(AROUND, number_taken=lambda number: True)) is None


@given(number=st.text("01A-. ", min_size=1, max_size=40), used=st.sets(st.text("01A-", min_size=1, max_size=11)))
def test_whatever_number_is_offered_fits_and_is_free(number: str, used: set[str]) -> None:
    around = taken(*used)
    for result in preflight.check(replace(GOOD, number=number), around):
        if result.fix and "number" in result.fix.changes:
            after = preflight.apply_fix(replace(GOOD, number=number), result.fix).number
            assert 1 <= len(after) <= 11
            assert not around.number_taken(after)


# --- vendor -------------------------------------------------------------------------------------------------------


def test_an_unlinked_vendor_is_changed_for_its_linked_namesake() -> None:
    namesake = replace(VENDOR, name="KESWICK")
    around = replace(AROUND, vendor=replace(VENDOR, linked=False), linked_namesake=lambda: (8, namesake))
    fix = the_fix("V1", around)
    assert fix is not None
    assert (fix.label, fix.before, fix.after) == (
        "Link to the vendor of the same name",
        "Keswick (not usable)",
        "KESWICK (linked)",
    )
    assert preflight.apply_fix(GOOD, fix) == replace(GOOD, vendor_id=8)


def test_a_namesake_whose_name_just_fits_is_offered() -> None:
    namesake = replace(VENDOR, name="KESWICK", erp_name="x" * 41)
    around = replace(AROUND, vendor=replace(VENDOR, linked=False), linked_namesake=lambda: (8, namesake))
    assert the_fix("V1", around) is not None


def test_a_namesake_whose_name_is_too_long_for_the_erp_is_not_offered() -> None:
    namesake = replace(VENDOR, name="KESWICK", erp_name="x" * 42)
    around = replace(AROUND, vendor=replace(VENDOR, linked=False), linked_namesake=lambda: (8, namesake))
    assert the_fix("V1", around) is None


def test_without_a_namesake_nothing_is_offered() -> None:
    assert the_fix("V1", replace(AROUND, vendor=replace(VENDOR, linked=False))) is None


# --- text ---------------------------------------------------------------------------------------------------------


def test_plain_letters_are_offered_for_all_texts_at_once() -> None:
    commitment = replace(GOOD, title="Łukasz → Roof", **line(description="1⅜ in.", uom="m⁴"))
    found = preflight.check(commitment, AROUND)
    assert [(one.problem.field, one.problem.line, one.fix is None) for one in found] == [
        ("title", None, False),
        ("description", 1, True),
        ("uom", 1, True),
    ]
    assert "“Ł”, “→”" in found[0].problem.sentence
    fix = found[0].fix
    assert fix is not None
    assert (fix.label, fix.before, fix.after) == (
        "Write it in plain letters",
        "Łukasz → Roof | 1⅜ in. | m⁴",
        "Lukasz -> Roof | 1 3/8 in. | m^4",
    )
    fixed = preflight.apply_fix(commitment, fix)
    assert (fixed.title, fixed.lines[0].description, fixed.lines[0].uom) == ("Lukasz -> Roof", "1 3/8 in.", "m^4")
    assert preflight.check(fixed, AROUND) == ()


def test_text_without_a_plain_form_is_left_to_the_person() -> None:
    assert the_fix("X1", title="断熱") is None
    assert the_fix("X1", title="断熱 → Roof") is None  # half a cure is none
    assert the_fix("X1", number="\u200b") is None  # nothing would be left of it


def test_plain_letters_never_make_a_text_too_long_or_a_number_that_is_taken() -> None:
    assert the_fix("X1", title="→" * 128) is None  # 256 characters of "->"
    assert the_fix("X1", title="→" * 127 + "x") is not None  # 255
    fix = the_fix("X1", number="SC→1")
    assert fix is not None
    assert fix.changes == {"number": "SC->1"}
    assert the_fix("X1", taken("sc->1"), number="SC→1") is None


def test_a_character_that_prints_nothing_is_named_by_its_code() -> None:
    (only,) = results(title="Roof\u200b")
    assert "Title holds U+200B" in only.problem.sentence


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_fix_of_any_text_touches_nothing_but_text_and_can_be_saved(title: str, description: str) -> None:
    commitment = replace(GOOD, title=title, description=description)
    fixes = [one.fix for one in preflight.check(commitment, AROUND) if one.problem.code == "X1" and one.fix]
    for fix in fixes:
        fixed = preflight.apply_fix(commitment, fix)
        assert replace(fixed, title=title, description=description) == commitment
        assert fixed.title or not title
        assert len(fixed.title) <= 255
        assert fixed != commitment


def test_without_fixes_the_same_fails_and_what_only_a_fix_asks_is_not_asked() -> None:
    def asked(*args: object) -> Any:
        raise AssertionError("only a fix needs to know this")

    around = replace(AROUND, vendor=replace(VENDOR, linked=False), number_taken=lambda number: True)
    silent = replace(around, number_in_project=asked, linked_namesake=asked)
    commitment = replace(GOOD, number="1001-SC-00012", title="→")
    found = preflight.check(commitment, silent, with_fixes=False)
    assert [one.problem for one in found] == [one.problem for one in preflight.check(commitment, around)]
    assert {one.fix for one in found} == {None}


@given(
    st.builds(
        Line,
        position=st.just(1),
        cost_code_id=st.sampled_from([None, 5, 6, 7, 8]),
        amount=st.decimals(allow_nan=True, allow_infinity=True),
        quantity=st.none() | st.decimals(),
        unit_cost=st.none() | st.decimals(),
        description=st.text(),
        overridden=st.booleans(),
    ),
    st.sampled_from(AccountingMethod),
    st.sampled_from(CommitmentType),
)
def test_preflight_answers_whatever_it_is_given(one: Line, method: AccountingMethod, type_: CommitmentType) -> None:
    commitment = replace(GOOD, lines=(one, one), accounting_method=method, type=type_)
    for result in preflight.check(commitment, AROUND):
        assert result.problem.sentence.endswith(".")
        if result.fix:
            assert preflight.apply_fix(commitment, result.fix) is not commitment

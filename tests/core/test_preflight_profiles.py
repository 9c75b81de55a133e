"""An ERP is a table: what each takes at its limits, and that checks and fixes obey whichever table they are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import preflight
from core.commitment import CONTRACT_STATUSES, AccountingMethod, Commitment, CommitmentType, Line
from core.preflight import PROFILES, QUICKBOOKS, SAGE_300_CRE, Fix, Profile, Result, Severity, Surroundings
from core.preflight_parts import Place, every_line, every_text, in_header
from core.preflight_profiles import HEADINGS
from core.transliterate import unstorable
from tests.core.test_preflight import AROUND, GOOD, LINE, VENDOR

SC, PO = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER
CODED = replace(LINE, cost_type="Subcontract")


def _tight() -> Profile:
    """An ERP that does not exist: 7 characters of number, 9 of title, plain ASCII."""
    limits = {"number": 7, "title": 9, "description": 12}
    rules = tuple(replace(rule, limit=limits.get(rule.field, rule.limit)) for rule in QUICKBOOKS.rules)
    return Profile("Ledger", "ascii", rules)


TIGHT = _tight()
each_profile = pytest.mark.parametrize("profile", [*PROFILES, TIGHT], ids=lambda profile: profile.erp)


def test_a_rule_looks_at_its_field_at_each_line_or_at_every_text_of_the_type() -> None:
    assert in_header(PO, 2, "title") == (Place("title"),)
    assert every_line(PO, 2, "amount") == (Place("amount", 0), Place("amount", 1))
    header = {place.field for place in every_text(PO, 2, "") if place.index is None}
    assert (header >= {"title", "ship_via"}, "inclusions" in header) == (True, False)
    assert [place.index for place in every_text(SC, 2, "") if place.field == "cost_type"] == [0, 1]


def codes(profile: Profile, **changes: Any) -> list[str]:
    commitment = replace(GOOD, **({"lines": (CODED,)} | changes))
    return [one.problem.code for one in preflight.check(commitment, AROUND, profile)]


@pytest.mark.parametrize(
    ("changes", "quickbooks", "sage"),
    [
        ({}, [], []),
        ({"number": "x" * 11}, [], []),
        ({"number": "x" * 12}, ["N1"], []),
        ({"number": "x" * 13}, ["N1"], ["N1"]),
        ({"number": ""}, ["N1"], ["N1"]),
        ({"title": "x" * 30}, [], []),
        ({"title": "x" * 31}, [], ["T1"]),
        ({"title": ""}, ["T1"], ["T1"]),
        ({"contract_status": "Complete"}, ["S1"], []),
        ({"contract_status": "Draft"}, ["S1"], ["S1"]),
        ({"type": PO, "contract_status": "Approved"}, [], []),
        ({"type": PO, "contract_status": "Received"}, ["S1"], ["S1"]),
        ({"lines": ()}, ["A1", "A3"], ["A1", "A3"]),
        ({"lines": (replace(CODED, cost_code_id=None),)}, ["C1"], ["C1"]),
        ({"lines": (replace(CODED, cost_type=""),)}, [], ["C1"]),
        ({"lines": (CODED, replace(CODED, cost_type=" \u200b"))}, ["X1"], ["C1", "X1"]),
        ({"description": "x" * 5_000}, ["D1", "D2"], []),
        ({"description": "Łódź"}, ["X1"], ["X1"]),
        ({"executed": False}, ["E1"], ["E1"]),
    ],
)
def test_each_erp_takes_what_its_own_table_allows(
    changes: dict[str, Any], quickbooks: list[str], sage: list[str]
) -> None:
    assert (codes(QUICKBOOKS, **changes), codes(SAGE_300_CRE, **changes)) == (quickbooks, sage)


def test_the_sentences_name_the_erp_its_limits_and_its_statuses() -> None:
    commitment = replace(GOOD, number="x" * 13, title="x" * 31, contract_status="Draft", lines=(LINE,))
    around = replace(AROUND, vendor=replace(VENDOR, linked=False), project_linked=False)
    said = [one.problem.sentence for one in preflight.check(commitment, around, SAGE_300_CRE)]
    assert said == [
        "The number xxxxxxxxxxxxx has 13 characters, Sage 300 CRE takes 12. Shorten it by 1.",
        "The title has 31 characters, Sage 300 CRE takes 30. Shorten it by 1.",
        "Keswick is not linked to a Sage 300 CRE vendor. Ask a Directory Admin to link it in the Directory, "
        "or choose a linked one.",
        "Project 1001 is not linked to a Sage 300 CRE job. Ask a Directory Admin to link it in the Directory.",
        "The contract status is Draft. Set it to Approved or Complete once the contract is approved.",
        "Line 1 has no cost type. Fill it in: Sage 300 CRE keeps each cost by code and type.",
    ]
    order = replace(commitment, type=PO)
    assert any(
        one.problem.sentence == "The contract status is Draft. Set it to Approved once the contract is approved."
        for one in preflight.check(order, around, SAGE_300_CRE)
    )


@each_profile
def test_every_rule_has_a_heading_and_one_severity(profile: Profile) -> None:
    assert {rule.code for rule in profile.rules} <= set(HEADINGS)
    severities = {(rule.code, rule.severity) for rule in profile.rules}
    assert len(severities) == len({rule.code for rule in profile.rules})


def test_the_same_number_is_shortened_to_what_each_erp_takes() -> None:
    commitment = replace(GOOD, number="1001-SC-000000012")
    after = {profile.erp: preflight.check(commitment, AROUND, profile)[0].fix for profile in (*PROFILES, TIGHT)}
    assert {erp: fix and fix.after for erp, fix in after.items()} == {
        "QuickBooks": "SC-12",
        "Sage 300 CRE": "SC-000000012",
        "Ledger": "SC-12",
    }


def test_plain_letters_are_offered_only_where_the_erp_then_takes_the_text() -> None:
    commitment = replace(GOOD, title="→ " * 12, lines=(CODED,))  # 24 characters, 35 in plain letters
    offered = {
        profile.erp: [one.fix is not None for one in preflight.check(commitment, AROUND, profile)]
        for profile in PROFILES
    }
    assert offered == {"QuickBooks": [True], "Sage 300 CRE": [False]}


# --- whatever it is given -------------------------------------------------------------------------------------------

TEXTS = st.text("aB 01-→Łé½⅜\u200b断", max_size=34)
CENTS = st.decimals(-(10**13) + 1, 10**13 - 1, places=2)


def lines(types: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Line, ...]]:
    one = st.builds(
        Line,
        position=st.just(1),
        cost_code_id=st.sampled_from([None, 5, 6, 7, 404]),
        amount=st.sampled_from([Decimal("0.00"), Decimal("100.00")]) | CENTS,
        cost_type=types,
        description=TEXTS,
        quantity=st.none() | st.decimals(-(10**9), 10**9, places=5),
        uom=TEXTS.filter(lambda text: len(text) <= 31),
        unit_cost=st.none() | st.decimals(-(10**9), 10**9, places=4),
        overridden=st.booleans(),
    )
    return st.lists(one, max_size=3).map(tuple)


@st.composite
def commitments(draw: st.DrawFn) -> Commitment:
    type_ = draw(st.sampled_from(CommitmentType))
    return replace(
        GOOD,
        type=type_,
        number=draw(st.text("01A→-. ", min_size=1, max_size=40)),
        title=draw(TEXTS),
        description=draw(TEXTS),
        contract_status=draw(st.sampled_from(CONTRACT_STATUSES[type_])),
        accounting_method=draw(st.sampled_from(AccountingMethod)),
        lines=draw(lines(st.sampled_from(["", "Subcontract", "→"]))),
    )


@st.composite
def surroundings(draw: st.DrawFn) -> Surroundings:
    used = draw(st.sets(st.text("01A-", min_size=1, max_size=12)))
    in_project = draw(st.sets(st.text("01A->", min_size=1, max_size=12)))
    namesake = replace(VENDOR, name="KESWICK", erp_name="x" * draw(st.integers(1, 60)))
    return replace(
        AROUND,
        vendor=replace(VENDOR, linked=draw(st.booleans()), active=draw(st.booleans())),
        number_taken=used.__contains__,
        number_in_project=in_project.__contains__,
        linked_namesake=lambda: (8, namesake),
    )


def around_after(fix: Fix, around: Surroundings) -> Surroundings:
    """Another contract company brings its own facts."""
    found = around.linked_namesake()
    return replace(around, vendor=found[1]) if found and "vendor_id" in fix.changes else around


def failing(results: tuple[Result, ...]) -> set[tuple[str, str, int | None]]:
    return {(one.problem.code, one.problem.field, one.problem.line) for one in results}


def touched(fix: Fix) -> Iterator[tuple[str, int | None]]:
    yield from ((name, None) for name in fix.changes)
    yield from ((name, index + 1) for index, changes in fix.line_changes.items() for name in changes)


@each_profile
@given(commitment=commitments(), around=surroundings())
def test_what_a_fix_changes_passes_the_rule_it_cures_and_breaks_no_other(
    profile: Profile, commitment: Commitment, around: Surroundings
) -> None:
    before = preflight.check(commitment, around, profile)
    for result in before:
        if result.fix is None:
            continue
        fixed = preflight.apply_fix(commitment, result.fix)
        after = failing(preflight.check(fixed, around_after(result.fix, around), profile))
        assert fixed != commitment
        assert not [place for place in touched(result.fix) if (result.problem.code, *place) in after]
        assert after - failing(before) <= {("A3", "sov", None)}  # what is added up anew may come to nothing


@each_profile
@given(commitment=commitments(), around=surroundings())
def test_undoing_a_fix_gives_the_commitment_again(
    profile: Profile, commitment: Commitment, around: Surroundings
) -> None:
    for result in preflight.check(commitment, around, profile):
        if result.fix:
            undo = preflight.undoing(commitment, result.fix)
            assert preflight.apply_fix(preflight.apply_fix(commitment, result.fix), undo) == commitment
            assert (undo.before, undo.after) == (result.fix.after, result.fix.before)
            assert undo.touches == result.fix.touches


@each_profile
@given(commitment=commitments(), around=surroundings())
def test_nothing_that_passes_breaks_a_limit_of_the_erp(
    profile: Profile, commitment: Commitment, around: Surroundings
) -> None:
    found = preflight.check(commitment, around, profile)
    wrong = {(one.problem.code, one.problem.field) for one in found}
    for name, limits in profile.lengths.items():
        if name != "vendor_id" and not any(field == name for _, field in wrong):
            assert len(getattr(commitment, name)) <= min(limits)
    if ("X1", "title") not in wrong:
        assert not unstorable(commitment.title, profile.charset)
    assert len(preflight.errors(found)) == sum(one.severity is Severity.ERROR for one in found)

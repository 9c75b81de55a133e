"""Preflight of many at once says what it says one by one, in a few statements, and only of what a person may see."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings
from sqlmodel import Session, col, select

from core import preflight
from core.commitment import AccountingMethod, Commitment, CommitmentType
from core.findings import Finding, State, Target
from core.preflight import PROFILES, CostCodeFacts, Severity, Surroundings, VendorFacts
from core.refusal import Refused
from core.transitions import Action, ErpStatus, Said
from core.typed import fold
from data import commands, prepared, queries, records, surroundings, tables
from data.desk import Desk
from data.engine import take_time
from data.queries import ListFilter, Standing
from data.records import Stored
from tests.asked import asking
from tests.cast import Cast, header, lines
from tests.pages.story import Story

_header = prepared.columns(tables.Commitment)
_BY_ID = records.beside(*_header).where(_header.id.in_(prepared.each_of("ids")))


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


# --- many at once and one by one ------------------------------------------------------------------------------------

NUMBERS = ("SC-1", "sc-1", "SC-2", "SC-3", "ROOF", "roof-2", "1001-SC-00012", "SC-00012", "sc-00013", "SC→1", "sc->1")
LINES = st.lists(
    st.tuples(
        st.sampled_from([None, "07-200", "99-999", "gone"]),
        st.sampled_from(["0.00", "100.00", "-100.00", "14.25"]),
        st.sampled_from([None, "2"]),
        st.sampled_from(["", "→ roof", "断"]),
        st.booleans(),
    ),
    max_size=4,
)
COMMITMENTS = st.lists(
    st.tuples(
        st.sampled_from(NUMBERS),
        st.sampled_from(["HQ", "LAB", "SHED"]),
        st.sampled_from([None, "linked", "other", "unlinked", "archived", "archived twin"]),
        st.sampled_from(list(ErpStatus)),
        st.sampled_from(["Title", "→ title"]),
        st.sampled_from(list(AccountingMethod)),
        LINES,
    ),
    min_size=1,
    max_size=7,
)


def written(session: Session, cast: Cast, drawn: list[Any]) -> list[Stored]:
    """The commitments that the database takes of those that were drawn, as they stand in it."""
    codes, vendors = _more_of_the_lists(session, cast)
    in_project: set[tuple[str, str]] = set()
    handed_over: set[str] = set()
    at = session.get_one(tables.Company, 1).created_at
    rows = []
    for number, project, vendor, status, title, method, sov in drawn:
        key = fold(number)
        if (project, key) in in_project or (status in tables.WITH_ACCOUNTING and key in handed_over):
            continue
        in_project.add((project, key))
        handed_over |= {key} if status in tables.WITH_ACCOUNTING else set()
        row = tables.Commitment(
            number=number,
            folded_number=key,
            title=title,
            project_id=cast.project[project],
            vendor_id=vendors[vendor] if vendor else None,
            accounting_method=method,
            erp_status=status,
            folded_reference=f"reference {len(rows)}",
            created_by=cast.person["paula"],
        )
        row.created_at = row.erp_status_at = at
        session.add(row)
        session.flush()
        rows.append(row)
        session.add_all(
            tables.SovLine(
                commitment_id=row.id,
                position=position,
                cost_code_id=codes[code] if code else None,
                amount=Decimal(amount),
                quantity=None if quantity is None else Decimal(quantity),
                unit_cost=Decimal("7.125"),
                description=description,
                overridden=overridden,
            )
            for position, (code, amount, quantity, description, overridden) in enumerate(sov, start=1)
        )
    session.flush()
    return _stored(session, [row.id or 0 for row in rows])


def _stored(session: Session, ids: list[int]) -> list[Stored]:
    rows = {row.id: row for row in prepared.rows(session, _BY_ID, ids=ids)}
    some = [rows[key] for key in ids]
    return list(records.stored(session, some, some))


def _more_of_the_lists(session: Session, cast: Cast) -> tuple[dict[str, int], dict[str, int]]:
    """Besides the lists of the cast: an archived cost code, and archived vendors with a linked vendor of their name."""
    gone = tables.CostCode(code="01-000", active=False, synced=True)
    archived = tables.Vendor(name="Lew Plumbing Inc", folded_name="lew plumbing inc", active=False)
    twin = tables.Vendor(name="Keswick", folded_name="keswick", active=False)
    other = tables.Vendor(
        name="Keswick Roofs", folded_name="keswick roofs", quickbooks_id="80000099-1", quickbooks_name="KESWICK"
    )
    session.add_all((gone, archived, twin, other))
    session.flush()
    codes = cast.cost_code | {"gone": gone.id or 0}
    return codes, cast.vendor | {"archived": archived.id or 0, "archived twin": twin.id or 0}


def one_by_one(session: Session, current: Commitment) -> Surroundings:
    """The surroundings in the plainest way: a statement for each thing, each time it is asked for."""
    vendor = session.get(tables.Vendor, current.vendor_id) if current.vendor_id else None
    project = session.get_one(tables.Project, current.project_id)
    codes = [session.get_one(tables.CostCode, line.cost_code_id) for line in current.lines if line.cost_code_id]
    table = tables.Commitment

    def carried(number: str, *where: Any) -> bool:
        others = select(table).where(col(table.folded_number) == fold(number), col(table.id) != current.id, *where)
        return session.exec(others).first() is not None

    return Surroundings(
        vendor=_facts(vendor) if vendor else None,
        project_number=project.number,
        project_linked=project.quickbooks_id != "",
        cost_codes={code.id or 0: CostCodeFacts(code.code, code.active, code.synced) for code in codes},
        number_taken=lambda number: carried(number, col(table.erp_status).in_(tables.WITH_ACCOUNTING)),
        number_in_project=lambda number: carried(number, col(table.project_id) == current.project_id),
        linked_namesake=lambda: _namesake(session, vendor),
    )


def _facts(row: tables.Vendor) -> VendorFacts:
    return VendorFacts(row.name, row.active, row.quickbooks_id != "", row.quickbooks_name, row.quickbooks_active)


def _namesake(session: Session, vendor: tables.Vendor | None) -> tuple[int, VendorFacts] | None:
    if vendor is None or (vendor.active and vendor.quickbooks_id and vendor.quickbooks_active):
        return None
    for one in session.exec(select(tables.Vendor).order_by(col(tables.Vendor.id))):
        usable = one.active and one.quickbooks_id and one.quickbooks_active and one.id != vendor.id
        if usable and fold(vendor.name) in (fold(one.name), fold(one.quickbooks_name)):
            return one.id or 0, _facts(one)
    return None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=COMMITMENTS)
def test_many_at_once_say_what_each_says_by_itself(any_desk: Desk, cast: Cast, drawn: list[Any]) -> None:
    with Session(any_desk.engine) as session:
        take_time(session)  # a busy machine may leave us alone with the rules for longer than a page ever is
        some = written(session, cast, drawn)
        currents = [one.commitment for one in some]
        for profile in PROFILES:
            for with_fixes in (True, False):
                together = surroundings.checked(session, some, profile=profile, with_fixes=with_fixes)
                alone = [
                    preflight.check(one, one_by_one(session, one), profile, with_fixes=with_fixes) for one in currents
                ]
                assert list(together) == alone
        for one in currents:
            row = session.get_one(tables.Commitment, one.id)
            assert records.commitment(session, row) == one
        session.rollback()


# --- how much is asked of the database ------------------------------------------------------------------------------


def fifty(desk: Desk, cast: Cast, lines_each: int) -> list[int]:
    """Fifty that wait with the project, all with a taken number, an unlinked vendor and an uncoded line."""
    paula, carla = cast.caller("paula"), cast.caller("carla")
    ids = []
    for count in range(50):
        taken = _create(desk, cast, carla, "LAB", f"SC-{count:03d}", lines(cast))
        commands.act(desk, carla, taken, Action.SEND, Said(seen_version=1))
        sov = [{"description": f"Part {n}", "amount": "1.00"} for n in range(lines_each)]
        ids.append(_create(desk, cast, paula, "HQ", f"SC-{count:03d}", sov, vendor_id=cast.vendor["unlinked"]))
    return ids


def _create(desk: Desk, cast: Cast, caller: Any, project: str, number: str, sov: Any, **changes: Any) -> int:
    typed = header(cast, number, **changes)
    made = commands.create(
        desk,
        caller,
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project[project],
        header=typed,
        lines=sov,
    )
    return made.commitment_id


def test_fifty_rows_cost_ten_statements_at_most_however_many_lines_they_have(any_desk: Desk, cast: Cast) -> None:
    ids = fifty(any_desk, cast, lines_each=1)
    with asking(any_desk.engine) as short:
        few = queries.standings(any_desk, cast.caller("paula"), ids)
    with any_desk.writing() as session:
        for key in ids:
            session.add_all(tables.SovLine(commitment_id=key, position=2 + n, amount=Decimal(1)) for n in range(20))
    with asking(any_desk.engine) as long:
        many = queries.standings(any_desk, cast.caller("paula"), ids)
    assert len(short) == len(long) <= 10
    assert set(few.values()) == {Standing(errors=3, warnings=0, open_reasons=0)}  # N2, V1 and C1 of one line
    assert set(many.values()) == {Standing(errors=23, warnings=0, open_reasons=0)}


def test_free_numbers_and_namesakes_for_fifty_are_looked_for_together(any_desk: Desk, cast: Cast) -> None:
    ids = fifty(any_desk, cast, lines_each=1)
    with any_desk.reading() as session, asking(any_desk.engine) as asked:
        found = surroundings.checked(session, _stored(session, ids))
    assert len(asked) <= 6
    offered = [one.fix.after for results in found for one in results if one.fix]
    assert len(offered) == 50
    assert set(offered) == {"SC-050"}


# --- how the rows of the list stand ---------------------------------------------------------------------------------


def told_by_the_page(story: Story, key: int) -> Standing:
    """The same, counted on Edit and Re-send."""
    opened = story.look(key)
    errors = sum(one.severity is Severity.ERROR for one in opened.preflight)
    left = sum(view.state is State.OPEN for view in opened.findings)
    return Standing(errors, len(opened.preflight) - errors, left)


def test_the_list_counts_what_the_edit_page_shows(any_desk: Desk, story: Story, cast: Cast) -> None:
    good = story.create("SC-001")
    bad = story.create("SC-002", contract_status="Draft", executed=False, title="→", lines=[])
    warned = story.create("SC-003", executed=False)
    open_ = story.rejected("SC-004", Finding("T1", Target.FIELD, "title"), Finding("X2"))
    changed = story.rejected("SC-005", Finding("T1", Target.FIELD, "title"))
    story.save("paula", changed, title="Another title")
    answered = story.rejected("SC-006", Finding("X2"))
    finding = story.look(answered).findings[0].finding
    version = story.look(answered).facts.version
    commands.save(
        any_desk, cast.caller("paula"), answered, version, header={}, answers={finding.id or 0: "It is valid."}
    )
    retrieved = story.sent("SC-007")
    story.act("paula", retrieved, Action.RETRIEVE)
    away = [story.sent("SC-008"), story.exporting("SC-009"), story.failed("SC-010")]
    given_up = story.create("SC-011", contract_status="Void")
    here = [good, bad, warned, open_, changed, answered, retrieved]
    found = queries.standings(any_desk, cast.caller("paula"), [*here, *away, given_up, 999_999])
    assert found == {key: told_by_the_page(story, key) for key in here}
    assert found[good] == Standing(0, 0, 0)
    assert found[open_] == Standing(0, 0, 2)


@pytest.mark.parametrize("who", ["paula", "rita", "anna", "norman"])
def test_nobody_is_told_of_what_they_may_not_see(any_desk: Desk, story: Story, cast: Cast, who: str) -> None:
    ids = [
        story.create("SC-001"),
        story.create("SC-002", private=True),
        story.create("SC-003", project="LAB"),
        story.rejected("SC-004"),
    ]
    caller = cast.caller(who)
    seen = {row.id for row in queries.commitments(any_desk, caller, ListFilter()).rows}
    assert queries.standings(any_desk, caller, ids).keys() == seen
    assert queries.check_project(any_desk, caller).count == len(seen)


# --- a project as a whole -------------------------------------------------------------------------------------------


def test_a_project_is_checked_as_a_whole_and_every_refusal_is_explained(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    story.create("SC-001")
    story.create("1001-SC-00002", lines=[{"amount": "5.00"}, {"amount": "6.00"}])
    story.create("SC-003", executed=False)
    story.rejected("SC-004", Finding("T1", Target.FIELD, "title", note="name the floors."))
    story.create("SC-005", project="LAB", contract_status="Draft")
    story.create("SC-006", contract_status="Terminated")
    story.sent("SC-007")
    found = queries.check_project(any_desk, cast.caller("paula"))
    assert (found.count, found.refused, found.warned) == (5, 3, 1)
    said = [
        (rule.code, rule.blocks, rule.commitments, [(one.number, one.line, one.sentence) for one in rule.failures])
        for rule in found.rules
    ]
    assert said == [
        (
            "N1",
            True,
            1,
            [
                (
                    "1001-SC-00002",
                    None,
                    "The number 1001-SC-00002 has 13 characters, QuickBooks takes 11. Shorten it by 2.",
                )
            ],
        ),
        (
            "S1",
            True,
            1,
            [("SC-005", None, "The contract status is Draft. Set it to Approved once the contract is approved.")],
        ),
        (
            "C1",
            True,
            1,
            [
                ("1001-SC-00002", 1, "Line 1 has no cost code. Choose one that is synced with QuickBooks."),
                ("1001-SC-00002", 2, "Line 2 has no cost code. Choose one that is synced with QuickBooks."),
            ],
        ),
        ("", True, 1, [("SC-004", None, "Change what was cited or answer it: T1 Title (Title): name the floors.")]),
        ("E1", False, 1, [("SC-003", None, "It is not executed. Tick Executed once the contract is signed.")]),
    ]
    (draft,) = found.rules[1].failures
    assert (draft.project, draft.vendor, draft.erp_status) == ("1002 Laboratory", "Keswick Insulation", "not_sent")


def test_the_check_follows_the_filters_of_the_list(any_desk: Desk, story: Story, cast: Cast) -> None:
    story.create("SC-001", contract_status="Draft")
    story.create("SC-002", project="LAB")
    story.rejected("SC-003")
    story.sent("SC-004")

    def count(**where: Any) -> tuple[int, int]:
        found = queries.check_project(any_desk, cast.caller("paula"), ListFilter(**where))
        return found.count, found.refused

    assert count() == (3, 2)
    assert count(project=(cast.project["LAB"],)) == (1, 0)
    assert count(erp_status=(ErpStatus.REJECTED,)) == (1, 1)
    assert count(erp_status=(ErpStatus.SENT,)) == (0, 0)
    assert count(text="sc-001") == (1, 1)


def test_a_check_of_more_than_fits_at_once_misses_none(
    any_desk: Desk, story: Story, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries.preflight, "AT_ONCE", 3)
    for count in range(1, 9):
        story.create(f"SC-{count:03d}", contract_status="Draft" if count % 2 else "Approved")
    found = queries.check_project(any_desk, cast.caller("paula"))
    assert (found.count, found.refused) == (8, 4)
    assert [one.number for one in found.rules[0].failures] == ["SC-001", "SC-003", "SC-005", "SC-007"]


def test_what_is_refused_by_the_check_is_refused_by_sending(any_desk: Desk, story: Story, cast: Cast) -> None:
    """The count is the truth: as many are sent as the check says."""
    flaws: list[dict[str, Any]] = [{}, {"contract_status": "Draft"}, {"executed": False}, {"lines": []}, {}]
    ids = [story.create(f"SC-{place:03d}", **flaw) for place, flaw in enumerate(flaws)]
    ids += [story.rejected("SC-010"), story.rejected("SC-011", Finding("X2"))]
    story.save("paula", ids[-2], title="Another title")
    found = queries.check_project(any_desk, cast.caller("paula"))
    refused = [key for key in ids if _is_refused(lambda key=key: _hand_over(story, key))]
    assert len(refused) == found.refused == 3
    assert {one.commitment_id for rule in found.rules if rule.blocks for one in rule.failures} == set(refused)


def _hand_over(story: Story, key: int) -> None:
    sent_before = story.look(key).facts.submission > 0
    story.act("paula", key, Action.RESEND if sent_before else Action.SEND)


def _is_refused(act: Callable[[], None]) -> bool:
    try:
        act()
    except Refused:
        return True
    return False

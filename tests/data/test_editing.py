"""Creating and saving: what is refused, in which sentence, and that a refusal writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from core.commitment import AccountingMethod, CommitmentType
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import commands, queries, tables
from data.desk import Desk
from tests.cast import Cast, header, lines

SC, PO = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER


def make(desk: Desk, cast: Cast, *, who: str = "paula", type_: CommitmentType = SC, **changes: Any) -> commands.Saved:
    return commands.create(
        desk,
        cast.caller(who),
        type=type_,
        project_id=cast.project["HQ"],
        header=header(cast, **changes),
        lines=lines(cast),
    )


def contents(desk: Desk) -> list[Any]:
    """Everything that a refusal must leave as it was."""
    counted = (tables.Commitment, tables.SovLine, tables.Event, tables.Submission, tables.Mail, tables.Finding)
    with desk.reading() as session:
        rows = [session.execute(select(func.count()).select_from(table)).scalar_one() for table in counted]
        versions = session.execute(select(tables.Commitment.id, tables.Commitment.version)).all()
    return [*rows, sorted(versions)]


@contextmanager
def refused(desk: Desk, why: Why, *parts: str) -> Iterator[None]:
    """The block is refused with these words, and nothing is written."""
    before = contents(desk)
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.why is why, caught.value.sentences
    said = " ".join(caught.value.sentences)
    for part in parts:
        assert part in said
    assert contents(desk) == before


BAD_HEADERS = [
    ({"number": ""}, "Number is empty. Fill it in."),
    ({"number": "\u200b"}, "Number is empty. Fill it in."),
    ({"number": "SC\u200b1"}, "Number has a character that cannot be kept (U+200B)"),
    ({"number": "SC\u202e1"}, "Number has a character that cannot be kept (U+202E)"),
    ({"title": "x" * 300}, "Title has 300 characters. Shorten it to 255 or fewer."),
    ({"title": "a\x00b"}, "Title has a character that cannot be kept (U+0000)"),
    ({"title": "a\ud800b"}, "Title has a character that cannot be kept (U+D800)"),
    ({"contract_date": "2026-02-30"}, "Contract date is not a day of the calendar"),
    ({"contract_date": "1899-12-31"}, "Contract date lies outside the years 2000 to 2100"),
    ({"default_retainage": "101"}, "Default retainage % must lie between 0 and 100."),
    ({"contract_status": "Closed"}, "Contract status takes one of Draft, Out for Bid"),
    ({"ship_via": "Truck"}, "A subcontract has no field “Ship via”. Leave it empty."),
    ({"vendor_id": 999_999}, "Contract company is archived or gone from the Directory."),
    ({"vendor_id": 2**70}, "Contract company is not one of the list."),
    ({"assigned_to": 999_999}, "Assigned to is archived or gone from the Directory."),
]


@pytest.mark.parametrize(("changes", "sentence"), BAD_HEADERS)
def test_a_header_that_cannot_be_kept_is_refused_in_a_sentence(
    any_desk: Desk, cast: Cast, changes: dict[str, Any], sentence: str
) -> None:
    made = make(any_desk, cast)
    with refused(any_desk, Why.INVALID, sentence):
        commands.save(any_desk, cast.caller("paula"), made.commitment_id, made.version, header=changes)
    with refused(any_desk, Why.INVALID, sentence):
        make(any_desk, cast, **({"number": "SC-9"} | changes))


BAD_AMOUNTS = ["1e400", "NaN", "inf", "12.345", "99999999999999", "1,23", "", None, float("nan"), 1.5, True]


@pytest.mark.parametrize("amount", BAD_AMOUNTS)
def test_an_amount_that_is_no_money_is_refused_with_its_line(any_desk: Desk, cast: Cast, amount: Any) -> None:
    made = make(any_desk, cast)
    wanted = [*lines(cast), {"id": None, "cost_code_id": cast.cost_code["03-100"], "amount": amount}]
    with refused(any_desk, Why.INVALID, "Line 3: Amount"):
        commands.save(any_desk, cast.caller("paula"), made.commitment_id, made.version, header={}, lines=wanted)


def test_all_that_is_wrong_is_said_at_once(any_desk: Desk, cast: Cast) -> None:
    with pytest.raises(Refused) as caught:
        commands.create(
            any_desk,
            cast.caller("paula"),
            type=SC,
            project_id=cast.project["HQ"],
            header={"title": "x" * 300, "contract_date": "soon"},
            lines=[{"amount": "much"}],
        )
    assert [problem.field for problem in caught.value.problems] == ["number", "title", "contract_date", "amount"]
    assert caught.value.problems[3].line == 1


def test_a_number_is_used_once_in_a_project_whatever_its_case(any_desk: Desk, cast: Cast) -> None:
    make(any_desk, cast, number="Sc-001")
    with refused(any_desk, Why.INVALID, "Number SC-001 is already used in this project."):
        make(any_desk, cast, number="SC-001")


def test_an_archived_cost_code_may_stay_but_not_be_chosen(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast)
    with any_desk.writing() as session:
        session.get_one(tables.CostCode, cast.cost_code["07-200"]).active = False
    opened = queries.detail(any_desk, cast.caller("paula"), made.commitment_id)
    kept = [
        {"id": line.id, "cost_code_id": line.cost_code_id, "amount": line.amount} for line in opened.commitment.lines
    ]
    saved = commands.save(any_desk, cast.caller("paula"), made.commitment_id, 1, header={"title": "New"}, lines=kept)
    assert saved.version == 2
    with refused(any_desk, Why.INVALID, "Line 3: Cost code 07-200 is archived"):
        commands.save(
            any_desk,
            cast.caller("paula"),
            made.commitment_id,
            2,
            header={},
            lines=[*kept, {"cost_code_id": cast.cost_code["07-200"], "amount": "1"}],
        )


def test_lines_keep_their_identity_and_a_forged_one_is_refused(any_desk: Desk, cast: Cast) -> None:
    paula = cast.caller("paula")
    made, other = make(any_desk, cast), make(any_desk, cast, number="SC-002")
    first, second = queries.detail(any_desk, paula, made.commitment_id).commitment.lines
    foreign = queries.detail(any_desk, paula, other.commitment_id).commitment.lines[0]
    code = cast.cost_code["07-200"]
    with refused(any_desk, Why.INVALID, "Line 1 is not a line of this commitment."):
        stolen = [{"id": foreign.id, "cost_code_id": code, "amount": "1"}]
        commands.save(any_desk, paula, made.commitment_id, 1, header={}, lines=stolen)
    swapped = [
        {"id": second.id, "cost_code_id": code, "amount": "3,500.50"},
        {"id": None, "cost_code_id": code, "amount": "(100.00)"},
    ]
    commands.save(any_desk, paula, made.commitment_id, 1, header={}, lines=swapped)
    now = queries.detail(any_desk, paula, made.commitment_id).commitment
    assert [line.amount for line in now.lines] == [Decimal("3500.50"), Decimal("-100.00")]
    assert now.lines[0].id == second.id
    assert first.id not in {line.id for line in now.lines}
    assert now.total == Decimal("3400.50")


def test_the_accounting_method_is_fixed_once_a_line_exists(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast)
    with refused(any_desk, Why.INVALID, "Accounting method is fixed once a line exists."):
        commands.save(
            any_desk, cast.caller("paula"), made.commitment_id, 1, header={"accounting_method": AccountingMethod.UNIT}
        )


def test_a_unit_line_is_quantity_times_unit_cost_rounded_half_up(any_desk: Desk, cast: Cast) -> None:
    made = commands.create(
        any_desk,
        cast.caller("paula"),
        type=PO,
        project_id=cast.project["HQ"],
        header=header(cast, "PO-1", accounting_method="unit"),
        lines=[{"cost_code_id": cast.cost_code["07-200"], "quantity": "3", "unit_cost": "0.8350", "uom": "ea"}],
    )
    line = queries.detail(any_desk, cast.caller("paula"), made.commitment_id).commitment.lines[0]
    assert (line.amount, line.unit_cost) == (Decimal("2.51"), Decimal("0.8350"))


def test_saving_what_stands_already_writes_nothing(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast)
    before = contents(any_desk)
    opened = queries.detail(any_desk, cast.caller("paula"), made.commitment_id).commitment
    same = [
        {"id": line.id, "cost_code_id": line.cost_code_id, "description": line.description, "amount": line.amount}
        for line in opened.lines
    ]
    saved = commands.save(any_desk, cast.caller("paula"), made.commitment_id, 1, header=header(cast), lines=same)
    assert not saved.changed
    assert contents(any_desk) == before


def test_who_saves_later_reads_who_was_first(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast)
    commands.save(any_desk, cast.caller("paula"), made.commitment_id, 1, header={"title": "Paula's title"})
    with refused(any_desk, Why.CONFLICT, "SC-001 was edited by Paula Admin at 10:00 on 2026-03-02"):
        commands.save(any_desk, cast.caller("peter"), made.commitment_id, 1, header={"title": "Peter's title"})


def test_who_sends_later_what_was_edited_meanwhile_reads_who_edited(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast)
    commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.SEND, Said(seen_version=1))
    commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.RETRIEVE, Said(seen_version=2))
    commands.save(any_desk, cast.caller("peter"), made.commitment_id, 3, header={"title": "Peter's title"})
    with refused(any_desk, Why.CONFLICT, "It was last edited by Peter Admin at 10:00 on 2026-03-02"):
        commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.RESEND, Said(seen_version=3))


@pytest.mark.parametrize("name", ["rita", "mark", "anna", "queenie", "norman"])
def test_who_may_not_edit_is_refused_where_it_is_written(any_desk: Desk, cast: Cast, name: str) -> None:
    made = make(any_desk, cast)
    commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.SEND, Said(seen_version=1))
    commands.act(any_desk, cast.caller("paula"), made.commitment_id, Action.RETRIEVE, Said(seen_version=2))
    with pytest.raises(Refused) as caught:
        commands.save(any_desk, cast.caller(name), made.commitment_id, 3, header={"title": "Mine"})
    assert caught.value.why is (Why.NOT_FOUND if name == "norman" else Why.NOT_ALLOWED)
    with refused(any_desk, Why.NOT_ALLOWED, "You may not create commitments in this project."):
        make(any_desk, cast, who=name, number="SC-77")


def test_a_standard_person_with_the_grants_creates_and_edits_but_does_not_send(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast, who="eddie")
    saved = commands.save(any_desk, cast.caller("eddie"), made.commitment_id, 1, header={"title": "Better"})
    with refused(any_desk, Why.NOT_ALLOWED, "Only a Commitments Admin of this project may do this."):
        commands.act(any_desk, cast.caller("eddie"), made.commitment_id, Action.SEND, Said(seen_version=saved.version))
    with refused(any_desk, Why.INVALID, "Only a Commitments Admin of this project decides who sees"):
        commands.save(any_desk, cast.caller("eddie"), made.commitment_id, saved.version, header={"private": True})


def brought_to(desk: Desk, cast: Cast, status: ErpStatus) -> tuple[int, int]:
    """(id, version) of a commitment in this ERP status."""
    made = make(desk, cast)
    steps: dict[ErpStatus, list[tuple[str | None, Action, dict[str, Any]]]] = {
        ErpStatus.NOT_SENT: [],
        ErpStatus.SENT: [("paula", Action.SEND, {})],
    }
    sent = steps[ErpStatus.SENT]
    accepted = [*sent, ("anna", Action.ACCEPT, {"reference": "SC-001"})]
    rejection = {"findings": (Finding("O"),), "comment": "Please look at it again."}
    steps |= {
        ErpStatus.REJECTED: [*sent, ("anna", Action.REJECT, rejection)],
        ErpStatus.RETRIEVED: [*sent, ("paula", Action.RETRIEVE, {})],
        ErpStatus.EXPORTING: accepted,
        ErpStatus.EXPORT_FAILED: [
            *accepted,
            (None, Action.FAILED, {"error_code": "3140", "error_text": "No such item"}),
        ],
        ErpStatus.SYNCED: [*accepted, (None, Action.EXPORTED, {"txn_id": "1A2B-1"})],
    }
    version = made.version
    for who, action, said in steps[status]:
        caller = cast.caller(who) if who else None
        version = commands.act(desk, caller, made.commitment_id, action, Said(seen_version=version, **said)).version
    return made.commitment_id, version


EDITS: dict[str, dict[str, Any]] = {
    "title": {"header": {"title": "Another title"}},
    "executed": {"header": {"executed": False}},
    "sov": {"header": {}, "lines": []},
}
OPEN = {ErpStatus.NOT_SENT, ErpStatus.REJECTED, ErpStatus.RETRIEVED}


@pytest.mark.parametrize("status", ErpStatus)
@pytest.mark.parametrize("edit", EDITS)
def test_locks_are_kept_by_the_data_layer(any_desk: Desk, cast: Cast, status: ErpStatus, edit: str) -> None:
    key, version = brought_to(any_desk, cast, status)
    allowed = status in OPEN or (status is ErpStatus.SYNCED and edit == "executed")
    if allowed:
        assert commands.save(any_desk, cast.caller("paula"), key, version, **EDITS[edit]).version == version + 1
        return
    named = {"title": "Title", "executed": "Executed", "sov": "Schedule of values"}[edit]
    with refused(any_desk, Why.LOCKED, f"{named} is locked while the commitment is"):
        commands.save(any_desk, cast.caller("paula"), key, version, **EDITS[edit])


@pytest.mark.parametrize(("type_", "given_up"), [(SC, "Void"), (SC, "Terminated"), (PO, "Closed")])
def test_a_rejected_commitment_may_be_given_up_instead(
    any_desk: Desk, cast: Cast, type_: CommitmentType, given_up: str
) -> None:
    made = make(any_desk, cast, type_=type_)
    paula = cast.caller("paula")
    commands.act(any_desk, paula, made.commitment_id, Action.SEND, Said(seen_version=1))
    rejection = Said(seen_version=2, findings=(Finding("P1"),), comment="We have this one already.")
    commands.act(any_desk, cast.caller("anna"), made.commitment_id, Action.REJECT, rejection)
    commands.save(any_desk, paula, made.commitment_id, 3, header={"contract_status": given_up})
    assert queries.detail(any_desk, paula, made.commitment_id).commitment.contract_status == given_up


def test_a_fix_is_applied_with_one_click_and_only_once(any_desk: Desk, cast: Cast) -> None:
    made = make(any_desk, cast, number="1001-SC-000001")
    paula = cast.caller("paula")
    fixed = commands.apply_fix(any_desk, paula, made.commitment_id, 1, "N1")
    assert len(fixed.number) <= 11
    with refused(any_desk, Why.GUARD, "There is nothing left to mend for N1."):
        commands.apply_fix(any_desk, paula, made.commitment_id, fixed.version, "N1")


def test_an_unknown_commitment_and_an_invisible_one_get_the_same_answer(any_desk: Desk, cast: Cast) -> None:
    hidden = make(any_desk, cast)
    for key in (hidden.commitment_id, 999_999):
        with refused(any_desk, Why.NOT_FOUND, "There is no such commitment, or you may not see it."):
            commands.save(any_desk, cast.caller("norman"), key, 1, header={"title": "x"})
        with refused(any_desk, Why.NOT_FOUND, "There is no such commitment, or you may not see it."):
            commands.act(any_desk, cast.caller("norman"), key, Action.SEND, Said(seen_version=1))

"""What the lists count without counting is what there is, for everybody, also where many write at once."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlmodel import select

from core.commitment import CommitmentType
from core.transitions import ErpStatus
from data import auditing, people, prepared, sample, tables, tally
from data.desk import Caller, Desk
from data.queries import ListFilter, list_statements, listing
from tests.cast import Cast
from tests.data.test_chain import by_hand
from tests.data.test_queries import make, reject, send

FILTERS = (
    ListFilter(),
    ListFilter(type=CommitmentType.PURCHASE_ORDER),
    ListFilter(erp_status=(ErpStatus.REJECTED, ErpStatus.SENT)),
    ListFilter(project=(1, 3)),
)


def wrong(desk: Desk) -> tuple[str, ...]:
    return next(rule.found for rule in auditing.audit(desk) if rule.label == "Tally")


def add_up(desk: Desk) -> None:
    with desk.writing() as session:
        tally.add_up(session)


def kept(desk: Desk) -> tally.Totals:
    with desk.reading() as session:
        return listing._by_status(session.execute(tally.totals()).all())


def counted_both_ways(desk: Desk, person_id: int, where: ListFilter) -> tuple[tally.Totals, tally.Totals]:
    """From the tally, and one by one."""
    with desk.reading() as session:
        person = people.load(session, Caller(person_id), desk.now())
        asked = list_statements.asked(session, person, where)
        one_by_one = prepared.rows(session, list_statements.counted(asked.form.whatever_status), **asked.values)
        return listing.totals(session, asked), listing._by_status(one_by_one)


@pytest.mark.parametrize("added_up", [False, True], ids=["as it was written", "added up"])
def test_everybody_is_counted_what_they_may_see(any_desk: Desk, added_up: bool) -> None:
    sample.fill(any_desk, commitments=30)
    with any_desk.writing() as session:
        session.execute(text("UPDATE commitment SET private = (id % 3 = 0)"))
        ids = session.exec(select(tables.Person.id)).all()
        session.execute(text("DELETE FROM commitment_viewer"))
        session.add_all(
            tables.CommitmentViewer(commitment_id=key, person_id=one or 0)
            for key in (3, 6, 9, 12, 15)
            for one in ids
            if (key + (one or 0)) % 2
        )
    if added_up:
        add_up(any_desk)
    for person_id in ids:
        for where in FILTERS:
            tallied, one_by_one = counted_both_ways(any_desk, person_id or 0, where)
            assert {key: one for key, one in tallied.items() if one[0]} == one_by_one
    assert wrong(any_desk) == ()


def test_every_change_of_a_commitment_is_counted(any_desk: Desk, cast: Cast) -> None:
    first, second = make(any_desk, cast, "SC-001"), make(any_desk, cast, "SC-002", private=True)
    reject(any_desk, cast, first, send(any_desk, cast, first))
    add_up(any_desk)
    send(any_desk, cast, second)
    assert wrong(any_desk) == ()
    assert {status: count for status, (count, _) in kept(any_desk).items() if count} == {"rejected": 1, "sent": 1}


def test_adding_up_leaves_one_row_of_each_kind_and_what_it_comes_to(any_desk: Desk, cast: Cast) -> None:
    for number in ("SC-001", "SC-002", "SC-003"):
        send(any_desk, cast, make(any_desk, cast, number))
    before = kept(any_desk)
    add_up(any_desk)
    add_up(any_desk)
    with any_desk.reading() as session:
        rows = session.exec(select(tables.CommitmentTally).where(tables.CommitmentTally.count != 0))
        assert [(row.erp_status, row.count) for row in rows] == [("sent", 3)]
    assert kept(any_desk)["sent"] == before["sent"]


def test_a_count_that_is_not_what_there_is_is_named(any_desk: Desk, cast: Cast) -> None:
    make(any_desk, cast, "SC-001")
    by_hand(any_desk, "UPDATE commitment_tally SET count = 7 WHERE count = 1")
    assert wrong(any_desk) == ("not_sent of project 1 counts 7 × 15,500.50 but there are 1 × 15,500.50",)

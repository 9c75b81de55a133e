"""The index of words finds what a look at every commitment finds, whatever was changed, and says when there is more."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product
from random import Random

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from core.permissions import Level
from core.transitions import ErpStatus
from data import auditing, nightly, people, queries, sample, searching, tables, visible
from data.desk import Caller, Desk
from data.queries import ListFilter, listing
from tests.cast import Cast
from tests.data.test_chain import by_hand
from tests.data.test_queries import make, numbers, reject, send


def wrong(desk: Desk) -> tuple[str, ...]:
    return next(rule.found for rule in auditing.audit(desk) if rule.label == "Search")


def looked_at_one_by_one(desk: Desk, person_id: int, where: ListFilter) -> set[int]:
    with desk.reading() as session:
        person = people.load(session, Caller(person_id), desk.now())
        statement = select(tables.Commitment.id, tables.Commitment.erp_status, tables.Commitment.project_id)
        known = session.execute(
            statement.add_columns(col(tables.Vendor.name), col(tables.Commitment.number), col(tables.Commitment.title))
            .join(tables.Vendor, col(tables.Vendor.id) == col(tables.Commitment.vendor_id), isouter=True)
            .where(visible.commitments(person))
        )
        return {
            id_
            for id_, status, project, *texts in known
            if status in (where.erp_status or tuple(ErpStatus))
            and project in (where.project or (project,))
            and any(where.text.lower().strip() in (one or "").lower() for one in texts)
        }


def test_the_index_finds_what_a_look_at_each_finds(any_desk: Desk) -> None:
    sample.fill(any_desk, commitments=30)
    with any_desk.reading() as session:
        titles = session.scalars(select(tables.Commitment.title)).all()
        ids = session.scalars(select(tables.Person.id).where(tables.Person.active)).all()
    chance = Random(2026)  # noqa: S311  nothing secret is made of it
    for _ in range(25):
        title = chance.choice(titles)
        start, length = chance.randrange(len(title)), chance.randrange(1, 9)
        statuses = tuple(chance.sample(list(ErpStatus), chance.randrange(3)))
        where = ListFilter(text=title[start : start + length].swapcase(), erp_status=statuses)
        person_id = chance.choice(ids) or 0
        found = queries.commitments(any_desk, Caller(person_id), where)
        counts = queries.status_counts(any_desk, Caller(person_id), where)
        assert {row.id for row in found.rows} == looked_at_one_by_one(any_desk, person_id, where)
        assert found.count == sum(counts[one] for one in statuses or ErpStatus) == len(found.rows)
        assert found.amount == sum((row.amount for row in found.rows), Decimal("0.00"))


@pytest.fixture
def secrets(any_desk: Desk) -> list[int]:
    """The sample company with much that is private and seen by name, some of it never sent, and a deputy; some people of it."""
    sample.fill(any_desk, commitments=30)
    today = any_desk.now().date()
    with any_desk.writing() as session:
        session.execute(text("UPDATE commitment SET private = (id % 3 = 0)"))
        session.execute(text("DELETE FROM commitment_viewer"))
        everyone = session.exec(select(tables.Person).where(tables.Person.active)).all()
        ids = sorted(one.id or 0 for one in everyone)
        session.add_all(
            tables.CommitmentViewer(commitment_id=key, person_id=one)
            for key in range(3, 31, 3)
            for one in ids
            if (key + one) % 5 == 0
        )
        absent = next(one for one in everyone if one.can_push and one.erp_level >= Level.STANDARD)
        deputy = next(one for one in everyone if one.erp_level == Level.NONE)
        deputy.erp_level = int(Level.STANDARD)
        session.add(
            tables.Delegation(
                absent_id=absent.id or 0,
                deputy_id=deputy.id or 0,
                first_day=today,
                last_day=today,
                made_at=any_desk.now(),
                made_by=absent.id or 0,
            )
        )
    assert wrong(any_desk) == ()
    return [absent.id or 0, deputy.id or 0, *ids[::3]]


@pytest.mark.parametrize("most", [3, 1_000])
def test_what_is_counted_is_what_each_may_see_and_not_one_more(
    any_desk: Desk, secrets: list[int], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_FOUND", most)
    two, three = (ErpStatus.NOT_SENT, ErpStatus.SENT), (1, 3)
    wanted = [
        ListFilter(text="side"),
        ListFilter(text="side", erp_status=(ErpStatus.SYNCED,), project=three),
        ListFilter(text="side", erp_status=two),
        ListFilter(text="PO", erp_status=two, project=three),
    ]
    for person_id, where in product(secrets, wanted):
        seen = looked_at_one_by_one(any_desk, person_id, where)
        found = queries.commitments(any_desk, Caller(person_id), where)
        assert (found.count, found.more) == (min(len(seen), most), len(seen) > most)
        shown = [row.id for row in found.rows]
        assert shown == sorted(seen)[: -most - 1 : -1] if found.more else set(shown) == seen
        counts = queries.status_counts(any_desk, Caller(person_id), where)
        for status in where.erp_status:
            there = looked_at_one_by_one(any_desk, person_id, replace(where, erp_status=(status,)))
            assert counts[status] == min(len(there), most + 1)


def test_no_title_passes_for_what_the_index_says_of_others(any_desk: Desk, cast: Cast) -> None:
    key = make(any_desk, cast, "SC-001", private=True, title="Pipes")
    forged = "Pipes \ue000\U000f0000\U000f0000 \ue000\U000f07d0\U000f0000"  # sent and seen by all, in any status
    with any_desk.writing() as session:
        session.execute(text("UPDATE commitment SET title = :title WHERE id = :id"), {"title": forged, "id": key})
    assert wrong(any_desk) == ()
    assert numbers(any_desk, cast.caller("paula"), ListFilter(text="pipes")) == ["SC-001"]
    assert sum(queries.status_counts(any_desk, cast.caller("anna"), ListFilter(text="pipes")).values()) == 0
    assert queries.commitments(any_desk, cast.caller("anna"), ListFilter(text="pipes")).count == 0


def test_a_text_is_found_within_one_field_in_any_case(any_desk: Desk, cast: Cast) -> None:
    make(any_desk, cast, "SC-001", title="Äpfel und Rohre")
    paula = cast.caller("paula")
    assert numbers(any_desk, paula, ListFilter(text="äPFEL UND")) == ["SC-001"]
    assert numbers(any_desk, paula, ListFilter(text="SC-001\nÄpfel")) == []
    assert numbers(any_desk, paula, ListFilter(text="SC-001Äpfel")) == []
    assert numbers(any_desk, paula, ListFilter(text="ä" * 300)) == []


@pytest.mark.parametrize("words", ['"', '"""', "a AND b", "NEAR(", "*sc", "{}", "sc-00'; --", "Ünï"])
def test_what_means_something_to_the_index_is_a_text_like_any_other(any_desk: Desk, cast: Cast, words: str) -> None:
    make(any_desk, cast, "SC-001", title=f"Pipes {words} and drains")
    make(any_desk, cast, "SC-002", title="Pipes and drains")
    assert numbers(any_desk, cast.caller("paula"), ListFilter(text=words)) == ["SC-001"]


def test_the_index_follows_every_change(any_desk: Desk, cast: Cast) -> None:
    first, second = make(any_desk, cast, "SC-001"), make(any_desk, cast, "SC-002")
    reject(any_desk, cast, first, send(any_desk, cast, first))
    with any_desk.writing() as session:
        session.execute(text("UPDATE commitment SET title = 'Scaffolding' WHERE id = :id"), {"id": second})
        session.execute(text("UPDATE vendor SET name = 'Renamed by law', folded_name = 'renamed by law' WHERE id = 1"))
    assert wrong(any_desk) == ()
    anna, paula = cast.caller("anna"), cast.caller("paula")
    assert numbers(any_desk, paula, ListFilter(text="scaff")) == ["SC-002"]
    assert numbers(any_desk, anna, ListFilter(text="sc-001", erp_status=(ErpStatus.REJECTED,))) == ["SC-001"]
    assert numbers(any_desk, anna, ListFilter(text="sc-001", erp_status=(ErpStatus.SENT,))) == []
    with any_desk.reading() as session:
        mine = session.scalars(select(tables.Commitment.number).where(tables.Commitment.vendor_id == 1)).all()
    assert mine
    assert numbers(any_desk, paula, ListFilter(text="by law")) == sorted(mine)
    with any_desk.writing() as session:
        project = session.scalars(select(tables.Project.id).where(tables.Project.id != 1)).first() or 0
        session.execute(text("UPDATE commitment SET project_id = :to WHERE id = :id"), {"to": project, "id": first})
    assert wrong(any_desk) == ()
    assert numbers(any_desk, anna, ListFilter(text="sc-001", project=(project,))) == ["SC-001"]
    assert numbers(any_desk, anna, ListFilter(text="sc-001", project=(1,))) == []


@pytest.mark.parametrize("expected", [0, 1_000_000])
def test_of_more_than_anybody_reads_the_newest_are_shown_and_it_is_said(
    any_desk: Desk, cast: Cast, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_FOUND", 3)
    monkeypatch.setattr(
        searching, "expected", lambda *_: expected
    )  # by PostgreSQL, which reads few and many in its own way
    for number in ("SC-001", "SC-002", "SC-003", "SC-004", "SC-005"):
        make(any_desk, cast, number)
    found = queries.commitments(any_desk, cast.caller("paula"), ListFilter(text="sc-"), per_page=2)
    assert (found.more, found.count, found.amount, found.pages) == (True, 3, None, 2)
    assert [row.number for row in found.rows] == ["SC-005", "SC-004"]
    assert queries.status_counts(any_desk, cast.caller("paula"), ListFilter(text="sc-"))[ErpStatus.NOT_SENT] == 4
    exact = queries.commitments(any_desk, cast.caller("paula"), ListFilter(text="sc-003"))
    assert (exact.more, exact.count, exact.amount) == (False, 1, Decimal("15500.50"))


def test_the_pieces_in_which_decisions_leave_the_index_are_joined_and_it_finds_the_same(
    any_desk: Desk, cast: Cast
) -> None:
    known = []
    for place in range(searching.MANY_PIECES + 1):
        known.append(make(any_desk, cast, f"SC-10{place}"))
        searching.join_pieces(any_desk)
    assert len(_pieces(any_desk)) < searching.MANY_PIECES
    if any_desk.engine.dialect.name == "postgresql":
        with any_desk.writing() as session:
            assert session.scalar(text("SELECT gin_clean_pending_list('commitment_search_grams')")) == 0
    assert wrong(any_desk) == ()
    found = queries.commitments(any_desk, cast.caller("paula"), ListFilter(text="sc-10"))
    assert [row.id for row in found.rows] == known


def test_after_a_night_the_index_is_one_piece_and_it_finds_the_same(any_desk: Desk, cast: Cast) -> None:
    known = [make(any_desk, cast, f"SC-10{place}") for place in range(3)]
    nightly.put_in_order(any_desk)
    assert len(_pieces(any_desk)) <= 1
    assert wrong(any_desk) == ()
    found = queries.commitments(any_desk, cast.caller("paula"), ListFilter(text="sc-10"))
    assert [row.id for row in found.rows] == known


def test_an_index_that_is_one_piece_is_not_written_anew(any_desk: Desk, cast: Cast) -> None:
    make(any_desk, cast, "SC-001")
    make(any_desk, cast, "SC-002")
    searching.join_all(any_desk)
    before = _pieces(any_desk)
    searching.join_all(any_desk)
    assert _pieces(any_desk) == before


def _pieces(desk: Desk) -> list[int]:
    """Of SQLite's index; PostgreSQL's has none."""
    if desk.engine.dialect.name != "sqlite":
        return []
    with desk.reading() as session:
        return list(session.scalars(text("SELECT DISTINCT segid FROM commitment_search_idx ORDER BY segid")))


def test_an_index_that_lost_something_is_named(any_desk: Desk, cast: Cast) -> None:
    key = make(any_desk, cast, "SC-001")
    column = "-rowid" if any_desk.engine.dialect.name == "sqlite" else "commitment_id"
    by_hand(any_desk, f"DELETE FROM commitment_search WHERE {column} = {key}")
    assert wrong(any_desk) == ("SC-001 is searched by other words than it has",)

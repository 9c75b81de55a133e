"""A look: several queries share one read and one answer to who asks, and it writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from core.commitment import CommitmentType
from core.refusal import Refused
from core.transitions import ErpStatus
from data import accounts, auditing, people, queries, sample, tables
from data.desk import Caller, Desk, asked_once, open_desk
from data.queries import ListFilter
from tests.asked import Asked, asking
from tests.cast import Cast, Clock
from tests.data.test_queries import make, send


@pytest.fixture
def asked(any_desk: Desk) -> Iterator[list[Asked]]:
    with asking(any_desk.engine) as asked:
        yield asked


def test_a_look_asks_once_who_the_caller_is(any_desk: Desk, cast: Cast, asked: list[Asked]) -> None:
    with any_desk.looking() as look:
        first = people.me(look, cast.caller("anna"))
        asked.clear()
        assert people.me(look, cast.caller("anna")) == first
    assert not any("project_permission" in one.statement or "FROM person" in one.statement for one in asked)


def test_a_look_answers_each_caller_for_themselves(any_desk: Desk, cast: Cast) -> None:
    with any_desk.looking() as look:
        assert [
            people.me(look, one).person.id for one in (cast.caller("anna"), cast.caller("paula"), cast.caller("anna"))
        ] == [
            cast.person["anna"],
            cast.person["paula"],
            cast.person["anna"],
        ]


def signed_in(desk: Desk, cast: Cast, token: str) -> Caller:
    now = desk.now()
    caller = Caller(cast.person["anna"], accounts.digest(token))
    with desk.writing() as session:
        session.add(
            tables.LoginSession(
                token_sha256=accounts.digest(token),
                person_id=caller.person_id,
                created_at=now,
                last_seen_at=now,
                expires_at=now + people.ABSOLUTE,
            )
        )
    return caller


def test_who_was_signed_out_since_the_last_look_is_refused_in_the_next(any_desk: Desk, cast: Cast) -> None:
    token = "a token"
    caller = signed_in(any_desk, cast, token)
    with any_desk.looking() as look:
        people.me(look, caller)
    accounts.sign_out(any_desk, token)
    with any_desk.looking() as look, pytest.raises(Refused):
        people.me(look, caller)


def test_a_look_writes_nothing(any_desk: Desk, cast: Cast) -> None:
    with any_desk.looking() as look, pytest.raises(LookupError), look.writing() as session:
        session.execute(text("DELETE FROM event"))


def test_the_drawing_of_a_page_asks_once_who_the_caller_is(any_desk: Desk, cast: Cast, asked: list[Asked]) -> None:
    with asked_once():
        first = people.me(any_desk, cast.caller("anna"))
        asked.clear()
        assert people.me(any_desk, cast.caller("anna")) == first
        assert not any("FROM" in one.statement for one in asked)
    assert people.me(any_desk, cast.caller("anna")) == first
    assert any("FROM person" in one.statement for one in asked)


def test_the_drawing_of_a_page_adds_up_once_how_much_there_is_whichever_erp_status_is_chosen(
    any_desk: Desk, cast: Cast, asked: list[Asked]
) -> None:
    send(any_desk, cast, make(any_desk, cast, "SC-001"))
    make(any_desk, cast, "SC-002")
    paula, sent = cast.caller("paula"), ListFilter(erp_status=(ErpStatus.SENT,))
    with asked_once():
        counts = queries.status_counts(any_desk, paula, ListFilter())
        asked.clear()
        found = queries.commitments(any_desk, paula, sent)
        assert not any("commitment_tally" in one.statement for one in asked)
        other = queries.commitments(any_desk, paula, ListFilter(type=CommitmentType.PURCHASE_ORDER))
        somebody = queries.commitments(any_desk, cast.caller("norman"), sent)
    assert (counts[ErpStatus.SENT], found.count, other.count, somebody.count) == (1, 1, 0, 0)
    make(any_desk, cast, "SC-003")
    assert queries.status_counts(any_desk, paula, ListFilter())[ErpStatus.NOT_SENT] == 2


def test_what_writes_asks_anew_while_a_page_is_drawn_and_so_does_what_comes_after_it(
    any_desk: Desk, cast: Cast
) -> None:
    token = "a token"
    caller = signed_in(any_desk, cast, token)
    with asked_once():
        people.me(any_desk, caller)
        accounts.sign_out(any_desk, token)
        with pytest.raises(Refused), any_desk.writing() as session:
            people.load(session, caller, any_desk.now())
    with pytest.raises(Refused):
        people.me(any_desk, caller)


def test_a_decision_asks_once_for_the_company_and_only_where_somebody_may_be_away_for_whom(
    any_desk: Desk, cast: Cast, asked: list[Asked]
) -> None:
    key = make(any_desk, cast, "SC-001")
    asked.clear()
    send(any_desk, cast, key)
    own = [one.statement for one in asked if "pragma" not in one.statement.lower()]
    assert sum("company.four_eyes" in one for one in own) == 1
    assert not any("FROM delegation" in one and "person" not in one for one in own)


def test_what_is_written_in_a_read_is_refused_or_gone_with_it(any_desk: Desk, cast: Cast) -> None:
    with suppress(Refused), any_desk.reading() as session:
        session.execute(text("UPDATE company SET name = 'Other'"))
    assert people.me(any_desk, cast.caller("anna")).company != "Other"


def test_a_read_is_one_transaction_on_one_connection_and_gives_it_back(any_desk: Desk, cast: Cast) -> None:
    pool: Any = any_desk.engine.pool
    with suppress(LookupError), any_desk.reading() as session:
        assert pool.checkedout() == 0
        people.load(session, cast.caller("anna"), any_desk.now())
        session.get_one(tables.Person, cast.person["anna"])
        assert session.execute(text("SELECT 1")).scalar() == 1
        assert pool.checkedout() == 1
        raise LookupError
    assert pool.checkedout() == 0


def test_books_are_looked_at_as_of_one_moment_whoever_writes_meanwhile(any_desk: Desk, cast: Cast) -> None:
    counted = text("SELECT count(*) FROM commitment")
    with any_desk.reading() as session:
        auditing.as_of_one_moment(session)
        before = session.execute(counted).scalar_one()
        make(any_desk, cast, "SC-001")
        assert session.execute(counted).scalar_one() == before
    with any_desk.reading() as session:
        assert session.execute(counted).scalar_one() == before + 1


def test_postgresql_plans_once_what_one_read_after_the_other_asks_and_the_list_for_its_filters(
    postgresql_url: str, clock: Clock, tmp_path: Path
) -> None:
    desk = open_desk(postgresql_url, now=clock, data_folder=tmp_path)
    sample.fill(desk, commitments=10)
    desk.engine.dispose()
    for _ in range(10):
        queries.commitments(desk, Caller(1), ListFilter(erp_status=(ErpStatus.SENT,)))
    with desk.reading() as session:
        planned = " ".join(session.scalars(text("SELECT statement FROM pg_prepared_statements")))
    assert "FROM person" in planned
    assert "ORDER BY commitment.folded_number" not in planned
    desk.engine.dispose()

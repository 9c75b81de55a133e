"""How a database goes about a question of a large company; what SQLite knows of one is written here, as ANALYZE had it."""

from __future__ import annotations

from functools import partial
from itertools import product

import pytest

from core.transitions import ErpStatus
from data import cases, conversation, exports, queries
from data.desk import Desk
from data.queries import ListFilter, listing
from tests.asked import asking, plans
from tests.cast import Cast
from tests.pages.story import Story

# Of 100,000 commitments of which 6,088 wait: rows of a table by its indexes, and how many of them are alike.
LARGE = {
    ("commitment", "commitment_waiting"): "6088 1 1",
    ("commitment", "commitment_status_since"): "100000 14286 1 1",
    ("commitment", "commitment_status_number"): "100000 14286 1 1 1 1 1",
    ("commitment", "commitment_project_status"): "100000 1000 143 1 1",
    ("export", "export_state_due"): "91872 22968 30624",
    ("export", "export_waiting"): "968 484 1 1",
    ("submission", "submission_of_commitment"): "158249 2 1 1 1 1 1 1",
    ("submission", "sqlite_autoindex_submission_1"): "158249 2 1",
}


@pytest.fixture(params=["never analyzed", "large"])
def large(request: pytest.FixtureRequest, desk: Desk) -> Desk:
    """The desk as every desk is, and one that plans as if it were as large, because somebody ran ANALYZE."""
    if request.param == "never analyzed":
        return desk
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql("DELETE FROM sqlite_stat1")
        for (table, index), known in LARGE.items():
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (table, index, known))
    desk.engine.dispose()  # it is read when the database is opened
    return desk


def plan(desk: Desk, ask: partial[object], of: str) -> list[str]:
    """Of the one statement that asks for this."""
    with asking(desk.engine) as asked:
        ask()
    (found,) = plans(desk.engine, [one for one in asked if of in one.statement])
    return found


def test_the_oldest_that_wait_are_found_in_the_order_of_their_index_and_nothing_is_sorted(
    large: Desk, cast: Cast
) -> None:
    """It took 172 ms of a million, and takes 3."""
    steps = plan(large, partial(queries.queue, large, cast.caller("anna"), first=100), "content_hash")
    assert steps[0].startswith("SEARCH commitment USING INDEX commitment_waiting")
    assert [step for step in steps if "ORDER BY" in step] == []


def test_what_waits_to_be_exported_is_taken_up_in_the_order_of_its_index_and_nothing_is_sorted(large: Desk) -> None:
    """All of it was read to find the oldest: 4 ms with ten thousand."""

    with asking(large.engine) as asked, large.reading() as session:
        exports.next_candidate(session, large.now(), "a ticket")
        exports.any_waiting(session, large.now())
    for steps in plans(large.engine, [one for one in asked if "export." in one.statement]):
        assert "USING INDEX export_waiting" in steps[0]
        assert [step for step in steps if "ORDER BY" in step] == []


def test_the_list_is_gone_through_in_the_order_of_an_index_by_whatever_it_is_sorted(large: Desk, cast: Cast) -> None:
    """Sorting all that matches took half a second to five of a million; now a page of it takes 2 to 30 ms."""
    story = Story(large, cast)
    for number in ("SC-001", "SC-002"):
        story.sent(number)
    for sort, some in product(queries.SORTS, ((), (ErpStatus.SENT,), (ErpStatus.SENT, ErpStatus.NOT_SENT))):
        where = ListFilter(erp_status=some)
        page = partial(queries.commitments, large, cast.caller("anna"), where, page=1, per_page=1, sort=sort)
        sorted_ = [step for step in plan(large, page, "waits_for_answer") if "ORDER BY" in step]
        assert (sort, some, len(sorted_)) == (sort, some, 1)  # the page itself


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize(("sort", "merged"), [("vendor", 2), ("days_in_status", len(ErpStatus))])
def test_postgresql_reads_no_more_of_what_it_merges_than_can_be_shown(
    any_desk: Desk, cast: Cast, sort: str, merged: int
) -> None:
    """It read and sorted all that matched: 56 and 47 ms of a hundred thousand, and takes 6 and 9."""
    Story(any_desk, cast).sent("SC-001")
    with asking(any_desk.engine) as asked:
        queries.commitments(any_desk, cast.caller("anna"), ListFilter(), sort=sort)
    (page,) = [one for one in asked if "waits_for_answer" in one.statement]
    with any_desk.engine.connect() as connection:
        steps = [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {page.statement}", page.parameters)]
    assert len([step for step in steps if "Limit" in step]) == merged + 1


def test_the_newest_in_which_a_text_is_found_are_read_forwards_in_the_index_of_words_and_only_a_page_is_sorted(
    large: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_FOUND", -1)
    steps = plan(large, partial(queries.commitments, large, cast.caller("anna"), ListFilter(text="sc-")), "AS found")
    (index,) = [step for step in steps if "commitment_search" in step]
    assert index == "SCAN commitment_search VIRTUAL TABLE INDEX 64:M1"  # 192 would be backwards
    assert len([step for step in steps if "ORDER BY" in step]) == 1


def test_who_sent_it_before_is_read_from_an_index_alone(large: Desk, cast: Cast) -> None:
    waits = ListFilter(waiting_on_me=True)
    steps = plan(large, partial(queries.status_counts, large, cast.caller("anna"), waits), "count(*)")
    about = [step for step in steps if "submission" in step]
    assert about
    assert [step for step in about if "COVERING INDEX" not in step] == []


def test_whether_an_erp_reference_is_taken_is_looked_up_in_the_index_of_references(large: Desk) -> None:
    """All that is synced was read for it under the write lock: 20 ms of a hundred thousand."""
    with asking(large.engine) as asked, large.reading() as session:
        cases.reference_taken_by(session, "SC-001", 0)
    (steps,) = plans(large.engine, [one for one in asked if "folded_reference" in one.statement])
    assert steps == ["SEARCH commitment USING INDEX commitment_reference_handed_over (folded_reference=?)"]


def test_the_open_question_of_a_decision_is_looked_up_in_the_index_of_open_ones(large: Desk) -> None:
    with asking(large.engine) as asked, large.writing() as session:
        conversation.close(session, 1, large.now())
    (steps,) = plans(large.engine, [one for one in asked if "closed_at" in one.statement])
    assert steps == ["SEARCH comment USING INDEX comment_open_question (commitment_id=?)"]

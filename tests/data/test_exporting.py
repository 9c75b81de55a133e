"""What a person does about an export, and who reads where an export is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import select, update

from core.erp import ExportState
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import commands, erp_connection, exports, tables
from data.commands import exporting
from data.desk import Caller, Desk
from data.queries import exports as queries
from tests.cast import Cast
from tests.pages.story import Story


@pytest.fixture
def story(request: pytest.FixtureRequest, cast: Cast) -> Story:
    """On SQLite, and on both databases where a test asks for `any_desk`."""
    name = "any_desk" if "any_desk" in request.fixturenames else "desk"
    return Story(request.getfixturevalue(name), cast)


def put(desk: Desk, **values: Any) -> None:
    with desk.writing() as session:
        session.exec(update(tables.Export).values(**values))


def unknown(story: Story, number: str = "SC-001") -> int:
    key = story.exporting(number)
    put(story.desk, state=ExportState.UNKNOWN, attempts=1, handed_over_at=story.desk.now())
    return key


def export(desk: Desk) -> tables.Export:
    with desk.reading() as session:
        row = session.exec(select(tables.Export)).one()
        session.expunge(row)
        return row


def version(story: Story, key: int) -> int:
    return story.look(key).facts.version


def refusal(command: Callable[[], Any]) -> Refused:
    with pytest.raises(Refused) as refused:
        command()
    return refused.value


# --- unknown ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["paula", "queenie", "mark", "rita"])
def test_only_an_approver_settles_what_nobody_answered(story: Story, cast: Cast, name: str) -> None:
    key = unknown(story)
    for command in (commands.ask_again, commands.not_there):
        refused = refusal(lambda: command(story.desk, cast.caller(name), key, version(story, key)))  # noqa: B023
        assert refused.why in (Why.NOT_ALLOWED, Why.NOT_FOUND)
    assert export(story.desk).state == ExportState.UNKNOWN


def test_whoever_saw_an_older_version_settles_nothing(story: Story, cast: Cast) -> None:
    key = unknown(story)
    for command in (commands.ask_again, commands.not_there):
        told = refusal(lambda: command(story.desk, cast.caller("anna"), key, 1))  # noqa: B023
        assert told.why is Why.CONFLICT
        assert "accepted by Anna Approver at 10:00" in told.sentences[0]
    assert export(story.desk).state == ExportState.UNKNOWN


@pytest.mark.parametrize("state", sorted(set(ExportState) - {ExportState.UNKNOWN}))
def test_only_what_is_unknown_is_asked_for_again(story: Story, cast: Cast, state: ExportState) -> None:
    key = story.exporting()
    put(story.desk, state=state)
    refused = refusal(lambda: commands.ask_again(story.desk, cast.caller("anna"), key, version(story, key)))
    assert refused.why is Why.CONFLICT
    assert export(story.desk).state == state


def test_asked_for_again_it_is_in_doubt_and_the_next_visit_asks_first(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = unknown(story)
    done = commands.ask_again(story.desk, cast.caller("anna"), key, version(story, key))
    assert "QuickBooks is asked for SC-001" in done.sentence
    with story.desk.reading() as session:
        found = exports.next_candidate(session, story.desk.now(), "a ticket")
    assert found is not None
    assert found.ask_first


# --- retry and series ---------------------------------------------------------------------------------------------


def test_a_retry_is_the_same_order_under_a_new_id_and_asked_first_once_it_was_out_of_hand(
    any_desk: Desk, story: Story
) -> None:
    key = story.exporting()
    first = export(story.desk)
    put(story.desk, state=ExportState.HANDED_OVER, handed_over_at=story.desk.now(), attempts=1)
    story.act(None, key, Action.FAILED, error_code="3140", error_text="no")
    story.act("anna", key, Action.RETRY)
    again = export(story.desk)
    assert (first.series, again.series) == (1, 2)
    assert again.content == first.content
    assert again.request == first.request.replace(first.request_id, again.request_id)
    assert (first.ask_first, again.ask_first, again.error_code) == (False, True, "")


def test_what_was_accepted_before_the_desk_could_export_is_left_alone(story: Story) -> None:
    story.exporting()
    put(story.desk, request="", content="")
    with story.desk.reading() as session:
        assert exports.next_candidate(session, story.desk.now(), "a ticket") is None
        assert exports.waiting(session, story.desk.now()) == 0


# --- unlink -------------------------------------------------------------------------------------------------------


def synced(story: Story) -> int:
    key = story.exporting()
    story.act(None, key, Action.EXPORTED, txn_id="1A-1")
    return key


@pytest.mark.parametrize("name", ["paula", "anna", "mark", "queenie"])
def test_only_an_approver_who_is_commitments_admin_unlinks(story: Story, cast: Cast, name: str) -> None:
    key = synced(story)
    refused = refusal(lambda: commands.unlink(story.desk, cast.caller(name), key, version(story, key)))
    assert refused.why in (Why.NOT_ALLOWED, Why.NOT_FOUND)
    assert story.look(key).facts.status is ErpStatus.SYNCED


def test_without_a_connector_the_word_of_the_person_counts(story: Story, cast: Cast) -> None:
    key = synced(story)
    done = commands.unlink(story.desk, cast.caller("carla"), key, version(story, key))
    assert done.sentence == "Successfully Unlinked"
    assert story.look(key).facts.status is ErpStatus.NOT_SENT


def test_with_a_connector_quickbooks_is_asked_once(any_desk: Desk, story: Story, cast: Cast) -> None:
    key = synced(story)
    carla = cast.caller("carla")
    erp_connection.make_password(story.desk, carla)
    commands.unlink(story.desk, carla, key, version(story, key))
    assert story.look(key).facts.status is ErpStatus.SYNCED
    again = refusal(lambda: commands.unlink(story.desk, carla, key, version(story, key)))
    assert again.sentences == (exporting.ASKED_ALREADY,)
    row = story.look(key).export
    assert row is not None
    assert row.unlink_waits


def test_an_answer_for_somebody_who_may_no_longer_unlink_moves_nothing_and_says_so(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    key = synced(story)
    erp_connection.make_password(story.desk, cast.caller("carla"))
    commands.unlink(story.desk, cast.caller("carla"), key, version(story, key))
    with story.desk.writing() as session:
        session.get_one(tables.Person, cast.person["carla"]).can_push = False
    with story.desk.writing() as session:
        exporting.settle_unlink(story.desk, session, story.desk.now(), key, gone=True)
    with story.desk.reading() as session:
        assert session.get_one(tables.Commitment, key).erp_status == ErpStatus.SYNCED
        assert "Only an accounting approver" in session.get_one(tables.UnlinkCheck, key).answer


# --- who reads what -----------------------------------------------------------------------------------------------


def seen_by(desk: Desk, caller: Caller) -> dict[str, set[str]]:
    """By group; their number and what they come to are those that are told without reading them."""
    rows = {name: queries.group(desk, caller, name) for name in queries.GROUPS}
    amounts = {name: (len(some), sum((one.amount for one in some), Decimal("0.00"))) for name, some in rows.items()}
    assert queries.lengths(desk, caller) == amounts
    return {name: {row.number for row in some} for name, some in rows.items()}


def test_each_export_is_in_one_group_and_counted_there(any_desk: Desk, story: Story, cast: Cast) -> None:
    unknown(story, "SC-002")
    story.failed("SC-001")
    story.exporting("SC-004")
    synced_key = story.exporting("SC-003")
    story.act(None, synced_key, Action.EXPORTED, txn_id="1A-1")
    wanted = {"ready": {"SC-004"}, "exporting": {"SC-002"}, "failed": {"SC-001"}, "synced": {"SC-003"}}
    assert seen_by(story.desk, cast.caller("queenie")) == wanted


def test_of_a_long_group_the_oldest_are_listed_and_the_one_that_is_asked_for(
    any_desk: Desk, story: Story, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "LISTED", 1)
    first, second, third = [story.exporting(number) for number in ("SC-001", "SC-002", "SC-003")]
    caller = cast.caller("queenie")
    listed = [
        [row.id for row in queries.group(story.desk, caller, "ready", also=also)] for also in (None, first, third)
    ]
    assert listed == [[first], [first], [first, third]]
    assert queries.lengths(story.desk, caller)["ready"][0] == 3
    assert queries.group(story.desk, caller, "failed", also=second) == ()


def test_without_the_erp_permission_there_is_nothing_to_read(story: Story, cast: Cast) -> None:
    story.failed()
    for name in ("paula", "mark", "norman"):
        assert not any(seen_by(story.desk, cast.caller(name)).values())


def test_a_private_commitment_is_in_no_group_and_no_count_of_those_who_may_not_see_it(
    any_desk: Desk, story: Story, cast: Cast
) -> None:
    keys = story.failed("SC-001"), story.exporting("SC-002")
    with story.desk.writing() as session:
        for key in keys:
            session.get_one(tables.Commitment, key).private = True
    assert not any(seen_by(story.desk, cast.caller("anna")).values())
    assert seen_by(story.desk, cast.caller("carla"))["failed"] == {"SC-001"}

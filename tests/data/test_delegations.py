"""A deputy for an absent approver: queue, mails and summary follow, and the history says who acted for whom."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import select

from core import permissions
from core.permissions import Level
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import cases, delegations, directory, people, queries, summary, tables
from data.desk import Desk
from data.queries import ListFilter
from tests.cast import PEOPLE, Cast, Clock
from tests.data.test_races import answer, together
from tests.pages.story import Story

TODAY = date(2026, 3, 2)


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    """The cast; Queenie may be a deputy: ERP Standard without *Can push*."""
    with any_desk.writing() as session:
        session.get_one(tables.Person, cast.person["queenie"]).erp_level = int(Level.STANDARD)
    return Story(any_desk, cast)


def name(story: Story, absent: str, deputy: str, days: int = 7, *, by: str = "", first: int = 0) -> int:
    person, begins = story.cast.person, TODAY + timedelta(days=first)
    caller = story.cast.caller(by or absent)
    return delegations.name_deputy(
        story.desk, caller, person[absent], person[deputy], begins, begins + timedelta(days=days)
    ).id


def refusal(story: Story, *args: object, **kwargs: object) -> Refused:
    with pytest.raises(Refused) as refused:
        name(story, *args, **kwargs)  # type: ignore[arg-type]
    return refused.value


def told(story: Story, kind: str) -> list[str]:
    with story.desk.reading() as session:
        rows = session.exec(select(tables.Mail.to_email).where(tables.Mail.kind == kind))
        return sorted(one.partition("@")[0] for one in rows)


def test_the_history_says_who_acted_for_whom(story: Story) -> None:
    key = story.sent()
    name(story, "anna", "queenie")
    story.act("queenie", key, Action.ACCEPT, reference="SC-001")
    assert story.look(key).history[0].who == "Queenie Clerk for Anna Approver"
    with story.desk.reading() as session:
        (event,) = session.exec(select(tables.Event).where(tables.Event.kind == "accept"))
        assert (event.actor_id, event.acted_for) == (story.cast.person["queenie"], story.cast.person["anna"])


def test_mails_to_approvers_go_to_the_deputy_instead(story: Story) -> None:
    name(story, "anna", "queenie")
    story.sent()
    assert told(story, "waiting") == ["alan", "carla", "queenie"]


def test_the_summary_follows_and_the_absent_one_gets_none(story: Story, clock: Clock) -> None:
    story.sent()
    name(story, "anna", "queenie")
    clock.forward(days=1)
    summary.put_due(story.desk)
    assert told(story, "summary") == ["alan", "carla", "queenie"]
    why_not = {one.person.email.partition("@")[0]: one.why_not for one in summary.plan(story.desk).outlooks}
    assert why_not["anna"] == "away, Queenie Clerk stands in"


def test_a_private_one_is_seen_and_decided_through_the_absent_one_only(story: Story) -> None:
    key = story.create(private=True)
    with story.desk.writing() as session:
        session.add(tables.CommitmentViewer(commitment_id=key, person_id=story.cast.person["anna"]))
    story.act("paula", key, Action.SEND)
    alan = story.cast.caller("alan")
    assert [row.id for row in queries.queue(story.desk, alan)] == []
    name(story, "anna", "alan")
    assert [row.id for row in queries.queue(story.desk, alan)] == [key]
    story.act("alan", key, Action.ACCEPT, reference="SC-001")
    assert story.look(key).history[0].who == "Alan Approver for Anna Approver"


@pytest.mark.parametrize("who", PEOPLE)
def test_lists_hold_just_what_each_may_see_while_deputies_stand_in(story: Story, who: str) -> None:
    keys = [
        story.create("SC-001"),
        story.sent("SC-002"),
        story.sent("SC-003", private=True),
        story.create("SC-004", private=True),
    ]
    with story.desk.writing() as session:
        for key in keys[2:]:
            session.add(tables.CommitmentViewer(commitment_id=key, person_id=story.cast.person["anna"]))
    name(story, "anna", "queenie")
    name(story, "carla", "alan")
    with story.desk.reading() as session:
        person = people.load(session, story.cast.caller(who), story.desk.now())
        wanted = {key for key in keys if permissions.may_see(person, cases.load(session, key, None).item)}
    found = queries.commitments(story.desk, story.cast.caller(who), ListFilter())
    assert {row.id for row in found.rows} == wanted


def test_four_eyes_bind_the_deputy_by_what_the_absent_one_sent(story: Story) -> None:
    key = story.sent(by="carla")
    name(story, "carla", "queenie")
    assert [row.mine for row in queries.queue(story.desk, story.cast.caller("queenie"))] == [True]
    with pytest.raises(Refused, match="You stand in for Carla Controller"):
        story.act("queenie", key, Action.ACCEPT, reference="SC-001")
    assert story.look(key).facts.status is ErpStatus.SENT


def test_the_queue_calls_ones_own_what_four_eyes_forbid_in_the_right_one_acts_in(story: Story) -> None:
    secret, plain = story.create(by="carla", private=True), story.sent("SC-002", by="carla")
    with story.desk.writing() as session:
        session.add(tables.CommitmentViewer(commitment_id=secret, person_id=story.cast.person["carla"]))
    story.act("carla", secret, Action.SEND)
    name(story, "carla", "alan")
    mine = {row.id: row.mine for row in queries.queue(story.desk, story.cast.caller("alan"))}
    assert mine == {secret: True, plain: False}
    with pytest.raises(Refused, match="You stand in for Carla Controller"):
        story.act("alan", secret, Action.ACCEPT, reference="SC-001")
    story.act("alan", plain, Action.ACCEPT, reference="SC-002")


def test_what_one_absent_approver_sent_is_not_ones_own_while_one_acts_for_another(story: Story) -> None:
    key = story.sent(by="carla")
    name(story, "anna", "queenie")
    name(story, "carla", "queenie")
    assert [row.mine for row in queries.queue(story.desk, story.cast.caller("queenie"))] == [False]
    story.act("queenie", key, Action.ACCEPT, reference="SC-001")
    assert story.look(key).history[0].who == "Queenie Clerk for Anna Approver"


@pytest.mark.parametrize("lapse", ["ended", "over", "not begun", "can push", "left"])
def test_the_right_ends_with_the_delegation_the_days_or_the_absent_ones_own(
    story: Story, clock: Clock, lapse: str
) -> None:
    key = story.sent()
    one = name(story, "anna", "queenie", first=1 if lapse == "not begun" else 0)
    if lapse == "ended":
        delegations.end_delegation(story.desk, story.cast.caller("anna"), one)
    if lapse == "over":
        clock.forward(days=8)
    with story.desk.writing() as session:
        anna = session.get_one(tables.Person, story.cast.person["anna"])
        anna.can_push, anna.active = lapse != "can push", lapse != "left"
    with pytest.raises(Refused):
        story.act("queenie", key, Action.ACCEPT, reference="SC-001")


def test_the_last_day_counts_until_midnight_on_the_companys_clock(story: Story, clock: Clock) -> None:
    key = story.sent()
    name(story, "anna", "queenie", days=0)
    clock.forward(hours=13, minutes=59)  # 23:59 in New York, another day in UTC
    story.act("queenie", key, Action.ACCEPT, reference="SC-001")
    story.act("anna", key, Action.WITHDRAW)
    clock.forward(minutes=1)
    with pytest.raises(Refused):
        story.act("queenie", key, Action.ACCEPT, reference="SC-001")


def test_one_names_for_oneself_and_an_erp_admin_for_others(story: Story) -> None:
    assert refusal(story, "anna", "queenie", by="alan").why is Why.NOT_ALLOWED
    one = name(story, "anna", "queenie", by="carla")
    with pytest.raises(Refused) as refused:
        delegations.end_delegation(story.desk, story.cast.caller("queenie"), one)
    assert refused.value.why is Why.NOT_ALLOWED
    delegations.end_delegation(story.desk, story.cast.caller("anna"), one)
    with pytest.raises(Refused) as refused:
        delegations.end_delegation(story.desk, story.cast.caller("anna"), one)
    assert refused.value.why is Why.CONFLICT


def test_a_chain_is_refused_in_either_order(story: Story) -> None:
    name(story, "anna", "alan")
    assert "not lent on" in refusal(story, "alan", "queenie").sentences[0]
    assert "is away" in refusal(story, "carla", "anna").sentences[0]
    name(story, "alan", "queenie", first=8)


def test_of_two_who_name_each_other_at_once_one_does(story: Story) -> None:
    said = together(
        [
            lambda: answer(lambda: name(story, "anna", "alan")),
            lambda: answer(lambda: name(story, "alan", "anna")),
        ]
    )
    assert sorted(one == "" for one in said) == [False, True], said


def test_the_directory_says_who_is_away_and_who_stands_in(story: Story) -> None:
    name(story, "anna", "queenie")
    rows = {row.name: row.standing for row in directory.people_page(story.desk, story.cast.caller("carla")).rows}
    assert rows["Anna Approver"] == "Away until 2026-03-09, Queenie Clerk stands in"
    assert rows["Queenie Clerk"] == "Stands in for Anna Approver until 2026-03-09"
    assert rows["Alan Approver"] == ""


def test_the_directory_names_everybody_one_stands_in_for(story: Story) -> None:
    name(story, "anna", "queenie")
    name(story, "carla", "queenie", days=1)
    rows = {row.name: row.standing for row in directory.people_page(story.desk, story.cast.caller("carla")).rows}
    assert rows["Queenie Clerk"] == (
        "Stands in for Anna Approver until 2026-03-09; Stands in for Carla Controller until 2026-03-03"
    )


@pytest.mark.parametrize("lapse", ["anna cannot push", "queenie reads only", "queenie left"])
def test_the_directory_says_nothing_of_a_delegation_that_has_lapsed(story: Story, lapse: str) -> None:
    name(story, "anna", "queenie")
    with story.desk.writing() as session:
        anna, queenie = (session.get_one(tables.Person, story.cast.person[who]) for who in ("anna", "queenie"))
        anna.can_push = lapse != "anna cannot push"
        queenie.active = lapse != "queenie left"
        queenie.erp_level = int(Level.READ_ONLY if lapse == "queenie reads only" else Level.STANDARD)
    rows = directory.people_page(story.desk, story.cast.caller("carla")).rows
    assert {row.standing for row in rows} == {""}

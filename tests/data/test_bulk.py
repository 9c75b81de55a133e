"""One action on many commitments: each on its own, none twice, and none in the way of another."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, text
from sqlmodel import col, select

from core.bulk import Item, Order, Outcome, fit
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said, why_never
from data import commands, people, queries, tables
from data.commands import acting
from data.commands.bulk import Run, check
from data.desk import Caller, Desk
from data.queries import ListFilter, selection
from tests.asked import asking
from tests.cast import Cast, Clock
from tests.data.test_races import together
from tests.pages.story import Story

RESEND = Order(Action.RESEND)
REJECT = Order(Action.REJECT, "Please look at it again.", ("O", "N3"))
EVERYTHING = ListFilter()


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def incident(error: Exception) -> str:
    return f"Incident: {error}"


def run(items: tuple[Item, ...], order: Order) -> Run:
    return Run(items, order, incident)


def do(desk: Desk, caller: Caller, items: tuple[Item, ...], order: Order) -> Run:
    made = run(items, order)
    made.step(desk, caller)
    return made


def outcomes(made: Run) -> list[Outcome]:
    return [one.outcome for one in made.results]


def kinds(desk: Desk, key: int) -> list[str]:
    table = tables.Event
    with desk.reading() as session:
        found = session.exec(select(table.kind).where(table.commitment_id == key).order_by(col(table.version)))
        return list(found)


def retrieved(story: Story, *numbers: str) -> list[int]:
    keys = [story.sent(number) for number in numbers]
    for key in keys:
        story.act("paula", key, Action.RETRIEVE)
    return keys


# --- what is selected -----------------------------------------------------------------------------------------------


def test_a_selection_carries_what_the_list_and_the_pages_show_of_each(story: Story, any_desk: Desk, cast: Cast) -> None:
    story.rejected("SC-003")
    story.exporting("SC-002")
    story.create("SC-001", private=True)
    items = selection(any_desk, cast.caller("carla"), EVERYTHING)
    assert [one.number for one in items] == ["SC-001", "SC-002", "SC-003"]
    for one in items:
        seen = story.look(one.id)
        assert (one.version, one.status, one.secured) == (seen.facts.version, seen.facts.status, seen.facts.item)
        assert (one.created_by, one.four_eyes) == (seen.facts.created_by, seen.facts.four_eyes)
        held = one.status is ErpStatus.EXPORTING
        assert one.content_hash == (seen.facts.content_hash if held else None)


def test_what_a_selection_fits_is_what_the_one_function_answers(story: Story, any_desk: Desk, cast: Cast) -> None:
    story.sent("SC-001")
    story.sent("SC-002", by="carla")
    again = story.create("SC-003")
    story.act("carla", again, Action.SEND)
    story.act("carla", again, Action.RETRIEVE)
    story.act("paula", again, Action.RESEND)
    story.sent("SC-004", private=True)
    with any_desk.writing() as session:
        session.add(tables.CommitmentViewer(commitment_id=again + 1, person_id=cast.person["anna"]))
    left_out = 0
    for name in ("anna", "alan", "carla", "paula", "rita"):
        with any_desk.reading() as session:
            person = people.load(session, cast.caller(name), any_desk.now())
        for one in selection(any_desk, cast.caller(name), EVERYTHING):
            for action in (Action.ACCEPT, Action.REJECT, Action.RETRIEVE):
                never = why_never(action, story.look(one.id).facts, person)
                assert fit(action, [one], person).left_out == ({" ".join(never.reasons): 1} if never else {})
                left_out += never is not None
    assert left_out


def test_a_selection_holds_what_matches_in_the_order_of_the_list_and_no_secret(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    story.sent("SC-003", private=True)
    story.sent("SC-004", project="LAB")
    story.create("SC-005")
    rita, where = cast.caller("rita"), ListFilter(erp_status=(ErpStatus.SENT,))
    assert [one.id for one in selection(any_desk, rita, where, sort="number", descending=True)] == [second, first]
    assert [one.id for one in selection(any_desk, rita, where, only=[first, 3, 4, 5])] == [first]
    assert selection(any_desk, cast.caller("norman"), EVERYTHING) == ()


def test_a_selection_is_read_in_one_query_and_ends_somewhere(
    story: Story, any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["data.queries.selection"], "MOST", 2)
    for number in ("SC-001", "SC-002", "SC-003"):
        story.sent(number)
    with asking(any_desk.engine) as asked:
        assert len(selection(any_desk, cast.caller("paula"), EVERYTHING)) == 2
    assert sum("commitment.number" in one.statement for one in asked) == 1


# --- what becomes of each ---------------------------------------------------------------------------------------------


def test_each_is_done_or_refused_with_all_its_reasons_and_none_stops_another(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    good, draft, long = (
        story.create("SC-001"),
        story.create("SC-002", contract_status="Draft", vendor_id=cast.vendor["unlinked"]),
        story.create("SC-1234567890"),
    )
    last = story.create("SC-004")
    paula = cast.caller("paula")
    made = do(any_desk, paula, selection(any_desk, paula, EVERYTHING), Order(Action.SEND))
    assert {one.item.id: one.outcome for one in made.results} == {
        good: Outcome.DONE,
        draft: Outcome.REFUSED,
        long: Outcome.REFUSED,
        last: Outcome.DONE,
    }
    why = {one.item.id: one.sentences for one in made.results}
    assert len(why[draft]) == 2
    assert "13 characters" in why[long][0]
    assert (story.look(draft).facts.status, story.look(last).facts.status) == (ErpStatus.NOT_SENT, ErpStatus.SENT)


def test_what_moved_since_it_was_selected_is_refused_with_who_and_when(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    first, second = story.sent("SC-001"), story.sent("SC-002")
    anna = cast.caller("anna")
    seen = selection(any_desk, anna, EVERYTHING)
    story.act("alan", first, Action.ACCEPT, reference="SC-001")
    made = do(any_desk, anna, seen, REJECT)
    assert outcomes(made) == [Outcome.REFUSED, Outcome.DONE]
    assert "SC-001 was already accepted by Alan Approver" in made.results[0].sentences[0]
    assert [one.finding.code for one in story.look(second).findings] == ["O", "N3"]


def test_another_submission_than_the_one_that_was_seen_is_not_decided(story: Story, any_desk: Desk, cast: Cast) -> None:
    story.sent("SC-001")
    anna = cast.caller("anna")
    (seen,) = selection(any_desk, anna, EVERYTHING)
    made = do(any_desk, anna, (replace(seen, content_hash="0" * 64),), Order(Action.ACCEPT))
    assert outcomes(made) == [Outcome.REFUSED]
    assert "has changed since it was shown to you" in made.results[0].sentences[0]


def test_four_eyes_hold_for_each_of_many(story: Story, any_desk: Desk, cast: Cast) -> None:
    story.sent("SC-001", by="carla")
    story.sent("SC-002", by="paula")
    carla = cast.caller("carla")
    made = do(any_desk, carla, selection(any_desk, carla, EVERYTHING), Order(Action.ACCEPT))
    assert outcomes(made) == [Outcome.REFUSED, Outcome.DONE]
    assert "another accounting approver" in made.results[0].sentences[0]


def test_each_is_accepted_under_its_own_number_unless_that_is_taken(story: Story, any_desk: Desk, cast: Cast) -> None:
    first = story.sent("SC-001")
    other = story.sent("SC-002")
    story.act("alan", other, Action.ACCEPT, reference="SC-003")
    story.sent("SC-003")
    anna, waiting = cast.caller("anna"), ListFilter(erp_status=(ErpStatus.SENT,))
    made = do(any_desk, anna, selection(any_desk, anna, waiting), Order(Action.ACCEPT))
    assert outcomes(made) == [Outcome.DONE, Outcome.REFUSED]
    assert story.look(first).erp_reference == "SC-001"
    assert "SC-003 is already used by commitment SC-002" in made.results[1].sentences[0]


def test_what_a_person_may_not_see_or_do_is_refused_for_each(story: Story, any_desk: Desk, cast: Cast) -> None:
    story.sent("SC-001")
    story.sent("SC-002", private=True)
    seen = selection(any_desk, cast.caller("paula"), EVERYTHING)
    for name in ("rita", "eddie", "anna"):
        made = do(any_desk, cast.caller(name), seen, Order(Action.RETRIEVE))
        assert outcomes(made) == [Outcome.REFUSED] * 2, name
    assert kinds(any_desk, 1) == ["created", "send"]


def test_an_error_that_nobody_expected_is_an_incident_of_one_and_the_others_go_on(
    story: Story, any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002", "SC-003")]
    paula = cast.caller("paula")
    seen = selection(any_desk, paula, EVERYTHING)
    breaks(monkeypatch, keys[1], ZeroDivisionError("by chance"))
    made = do(any_desk, paula, seen, Order(Action.SEND))
    assert outcomes(made) == [Outcome.DONE, Outcome.REFUSED, Outcome.DONE]
    assert made.results[1].sentences == ("Incident: by chance",)
    assert kinds(any_desk, keys[1]) == ["created"]


def breaks(monkeypatch: pytest.MonkeyPatch, key: int, error: Exception) -> None:
    """In the middle of the transaction about this commitment, after its header was written."""
    carry_out = acting.record

    def record(session: object, *, commitment_id: int, **rest: object) -> None:
        if commitment_id == key:
            raise error
        carry_out(session, commitment_id=commitment_id, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(acting, "record", record)


# --- what is said once for all ------------------------------------------------------------------------------------------


def test_a_rejection_without_reason_or_with_a_short_comment_is_refused_before_the_first() -> None:
    with pytest.raises(Refused) as refused:
        check(Order(Action.REJECT, "Too short"))
    assert refused.value.why is Why.GUARD
    assert len(refused.value.sentences) == 2
    with pytest.raises(Refused) as refused:
        check(replace(REJECT, comment="x" * 4_001))
    assert refused.value.why is Why.INVALID
    check(REJECT)
    check(RESEND)


# --- nothing twice --------------------------------------------------------------------------------------------------------


def test_a_repeat_does_nothing_twice_and_says_that_it_was_done_before(story: Story, any_desk: Desk, cast: Cast) -> None:
    keys = retrieved(story, "SC-001", "SC-002")
    paula = cast.caller("paula")
    seen = selection(any_desk, paula, EVERYTHING)
    assert outcomes(do(any_desk, paula, seen, RESEND)) == [Outcome.DONE] * 2
    assert outcomes(do(any_desk, paula, (*seen, *seen), RESEND)) == [Outcome.BEFORE] * 4
    assert [kinds(any_desk, key).count("resend") for key in keys] == [1, 1]


def test_a_repeat_does_nothing_even_when_the_commitment_has_come_round_to_the_same_status(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    key = story.sent("SC-001")
    anna = cast.caller("anna")
    seen = selection(any_desk, anna, EVERYTHING)
    assert outcomes(do(any_desk, anna, seen, Order(Action.ACCEPT))) == [Outcome.DONE]
    story.act("alan", key, Action.WITHDRAW)
    assert outcomes(do(any_desk, anna, seen, Order(Action.ACCEPT))) == [Outcome.BEFORE]
    assert kinds(any_desk, key) == ["created", "send", "accept", "withdraw"]


def test_what_somebody_else_did_first_is_refused_and_not_counted_as_ones_own(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    retrieved(story, "SC-001")
    seen = selection(any_desk, cast.caller("paula"), EVERYTHING)
    assert outcomes(do(any_desk, cast.caller("peter"), seen, RESEND)) == [Outcome.DONE]
    made = do(any_desk, cast.caller("paula"), seen, RESEND)
    assert outcomes(made) == [Outcome.REFUSED]
    assert "already re-sent by Peter Admin" in made.results[0].sentences[0]


def test_another_action_or_another_version_of_ones_own_is_not_the_same(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    story.sent("SC-001")
    anna = cast.caller("anna")
    (seen,) = selection(any_desk, anna, EVERYTHING)
    assert outcomes(do(any_desk, anna, (seen,), Order(Action.ACCEPT))) == [Outcome.DONE]
    assert outcomes(do(any_desk, anna, (seen,), REJECT)) == [Outcome.REFUSED]
    older = replace(seen, version=seen.version - 1)
    assert outcomes(do(any_desk, anna, (older,), Order(Action.ACCEPT))) == [Outcome.REFUSED]


@pytest.mark.parametrize("same_run", [True, False], ids=["one session", "four tabs"])
def test_four_who_press_at_once_for_the_same_person_do_nothing_twice(
    same_run: bool, story: Story, any_desk: Desk, cast: Cast
) -> None:
    keys = retrieved(story, *(f"SC-{n:03d}" for n in range(12)))
    paula = cast.caller("paula")
    seen = selection(any_desk, paula, EVERYTHING)
    one = run(seen, RESEND)
    runs = [one if same_run else run(seen, RESEND) for _ in range(4)]

    def press(made: Run) -> str:
        while made.is_going_on:
            made.step(any_desk, paula, 0.001)
        return ""

    assert together([lambda made=made: press(made) for made in runs]) == [""] * 4
    found = Counter(
        (result.item.id, result.outcome) for made in {id(one): one for one in runs}.values() for result in made.results
    )
    assert all(found[key, Outcome.DONE] == 1 for key in keys)
    assert all(found[key, Outcome.BEFORE] == (0 if same_run else 3) for key in keys)
    assert sum(found.values()) == (12 if same_run else 48)
    assert all(kinds(any_desk, key) == ["created", "send", "retrieve", "resend"] for key in keys)
    with any_desk.reading() as session:
        mails = Counter(row.commitment_id for row in session.exec(select(tables.Mail)) if row.key.split(":")[2] == "4")
        submissions = Counter(row.commitment_id for row in session.exec(select(tables.Submission)))
    assert {submissions[key] for key in keys} == {2}
    assert {mails[key] for key in keys} == {3}  # one for each approver


# --- a portion at a time ----------------------------------------------------------------------------------------------


def test_a_step_tries_at_least_one_and_the_next_goes_on_where_it_ended(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    for number in ("SC-001", "SC-002", "SC-003"):
        story.create(number)
    paula = cast.caller("paula")
    made = run(selection(any_desk, paula, EVERYTHING), Order(Action.SEND))
    for left in (2, 1, 0):
        assert made.is_going_on
        made.step(any_desk, paula, 0)
        assert made.left == left
    assert not made.is_going_on
    made.step(any_desk, paula, 0)
    assert outcomes(made) == [Outcome.DONE] * 3


def test_a_run_that_is_stopped_tries_nothing_until_it_is_gone_on_with(story: Story, any_desk: Desk, cast: Cast) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002", "SC-003")]
    paula = cast.caller("paula")
    made = run(selection(any_desk, paula, EVERYTHING), Order(Action.SEND))
    made.step(any_desk, paula, 0)
    made.stop()
    made.step(any_desk, paula)
    assert (made.left, made.is_going_on) == (2, False)
    assert [story.look(key).facts.status for key in keys[1:]] == [ErpStatus.NOT_SENT] * 2
    made.go_on()
    made.step(any_desk, paula)
    assert outcomes(made) == [Outcome.DONE] * 3


def test_a_database_that_does_not_answer_halts_the_run_and_pressing_again_goes_on(
    story: Story, any_desk: Desk, cast: Cast
) -> None:
    keys = [story.create(number) for number in ("SC-001", "SC-002")]
    paula = cast.caller("paula")
    made = run(selection(any_desk, paula, EVERYTHING), Order(Action.SEND))
    made.step(any_desk, paula, 0)
    is_sqlite = any_desk.engine.dialect.name == "sqlite"
    words = "PRAGMA query_only = ON" if is_sqlite else "SET TRANSACTION READ ONLY"

    def refuse_writing(connection: object) -> None:
        connection.exec_driver_sql(words)  # type: ignore[attr-defined]

    event.listen(any_desk.engine, "begin", refuse_writing)
    made.step(any_desk, paula)
    event.remove(any_desk.engine, "begin", refuse_writing)
    if is_sqlite:
        with any_desk.engine.connect() as connection:
            connection.execute(text("PRAGMA query_only = OFF"))
    assert (made.left, made.is_going_on) == (1, False)
    assert made.halted is not None
    assert made.halted.why is Why.UNAVAILABLE
    assert kinds(any_desk, keys[1]) == ["created"]
    made.go_on()
    made.step(any_desk, paula)
    assert outcomes(made) == [Outcome.DONE] * 2


def test_a_session_that_was_revoked_halts_the_run(story: Story, any_desk: Desk, cast: Cast, clock: Clock) -> None:
    for number in ("SC-001", "SC-002"):
        story.create(number)
    hour = timedelta(hours=1)
    with any_desk.writing() as session:
        session.add(
            tables.LoginSession(
                token_sha256="a" * 64,
                person_id=cast.person["paula"],
                created_at=clock(),
                last_seen_at=clock(),
                expires_at=clock() + hour,
            )
        )
    paula = Caller(cast.person["paula"], "a" * 64)
    made = run(selection(any_desk, paula, EVERYTHING), Order(Action.SEND))
    made.step(any_desk, paula, 0)
    clock.forward(hours=2)
    made.step(any_desk, paula)
    assert made.left == 1
    assert made.halted is not None
    assert made.halted.why is Why.SIGNED_OUT


def test_a_run_survives_the_end_of_the_script_that_took_it_on(
    story: Story, any_desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tab that is closed ends its script with something that is no Exception; the next goes on behind it."""
    keys = [story.create(number) for number in ("SC-001", "SC-002")]
    paula = cast.caller("paula")
    made = run(selection(any_desk, paula, EVERYTHING), Order(Action.SEND))

    def end(*args: object, **rest: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(acting, "record", end)
        with pytest.raises(SystemExit):
            made.step(any_desk, paula)
    assert made.left == 2
    made.step(any_desk, paula)
    assert outcomes(made) == [Outcome.DONE] * 2
    assert [kinds(any_desk, key) for key in keys] == [["created", "send"]] * 2


def test_a_finding_that_is_open_keeps_one_back_and_not_the_others(story: Story, any_desk: Desk, cast: Cast) -> None:
    kept, settled = story.rejected("SC-001", Finding("O")), story.rejected("SC-002", Finding("O"))
    story.save("paula", settled, title="Insulation, floors 1 to 3")
    paula = cast.caller("paula")
    made = do(any_desk, paula, selection(any_desk, paula, EVERYTHING), RESEND)
    assert outcomes(made) == [Outcome.REFUSED, Outcome.DONE]
    assert made.results[0].sentences[0].startswith("Change what was cited or answer it")
    assert story.look(kept).facts.status is ErpStatus.REJECTED


def test_what_a_single_action_says_is_kept_by_each_of_many(story: Story, any_desk: Desk, cast: Cast) -> None:
    key = story.sent("SC-001")
    paula = cast.caller("paula")
    seen = queries.selection(any_desk, paula, EVERYTHING)
    do(any_desk, paula, seen, Order(Action.RETRIEVE, "Wrong retainage"))
    latest = story.look(key).submissions[0]
    assert (latest.outcome, latest.comment) == ("retrieved", "Wrong retainage")
    commands.act(any_desk, paula, key, Action.RESEND, Said(seen_version=seen[0].version + 1))

"""The Daily Summary in the database: once a person and day, to whom something waits for, with what they may see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, select, update

from core import summary as rules
from core.mail_parts import Mail
from core.refusal import Refused
from core.summary import Contents
from core.transitions import Action
from data import commands, outbox, summary, tables
from data.desk import Desk
from data.outbox import MailState
from tests.cast import Cast, Clock
from tests.pages.story import Story

APPROVERS = ["alan", "anna", "carla"]


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


@pytest.fixture
def at(clock: Clock) -> Callable[[str], None]:
    """`at("2026-03-03 07:00")` sets the clock by the one on the company's wall, in New York."""

    def move(local: str) -> None:
        clock.at = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)

    return move


At = Callable[[str], None]


def mails(desk: Desk) -> list[tables.Mail]:
    with desk.reading() as session:
        kept = select(tables.Mail).where(col(tables.Mail.kind) == "summary").order_by(col(tables.Mail.id))
        found = list(session.exec(kept))
        session.expunge_all()
        return found


def told(desk: Desk, day: str) -> list[str]:
    """Who got the summary of a day, by the first word of their address."""
    return sorted(mail.to_email.partition("@")[0] for mail in mails(desk) if mail.key.endswith(f":{day}"))


def text_for(desk: Desk, name: str) -> str:
    return next(mail.text for mail in mails(desk) if mail.to_email.startswith(name))


def change(desk: Desk, table: type, key: int, **values: object) -> None:
    with desk.writing() as session:
        row = session.get_one(table, key)
        for name, value in values.items():
            setattr(row, name, value)


# --- when -----------------------------------------------------------------------------------------------------------


def test_at_the_hour_each_approver_gets_one_and_never_a_second(any_desk: Desk, story: Story, at: At) -> None:
    at("2026-03-02 10:00")
    story.sent()
    at("2026-03-03 06:59")
    assert summary.put_due(any_desk) == 0
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 3
    for later in ("07:00", "07:01", "12:00", "23:59"):
        at(f"2026-03-03 {later}")
        assert summary.put_due(any_desk) == 0
    assert told(any_desk, "2026-03-03") == APPROVERS
    assert {mail.subject for mail in mails(any_desk)} == {"ERP Integrations Daily Summary"}
    at("2026-03-04 07:00")
    assert summary.put_due(any_desk) == 3
    assert len(mails(any_desk)) == 6


def test_what_is_sent_after_the_hour_is_in_the_summary_of_tomorrow(any_desk: Desk, story: Story, at: At) -> None:
    at("2026-03-03 07:01")
    key = story.sent()
    at("2026-03-03 09:00")
    assert summary.put_due(any_desk) == 0
    at("2026-03-04 07:00")
    assert summary.put_due(any_desk) == 3
    at("2026-03-04 09:00")
    story.act("anna", key, Action.ACCEPT, reference="PO-1")
    at("2026-03-05 06:00")
    story.act("anna", key, Action.WITHDRAW)  # it waits again, since six
    at("2026-03-05 07:00")
    assert summary.put_due(any_desk) == 3


def test_on_a_day_on_which_nothing_waits_there_is_none(any_desk: Desk, story: Story, at: At) -> None:
    at("2026-03-02 10:00")
    story.create("SC-001")
    story.rejected("SC-002")
    story.exporting("SC-003")
    story.failed("SC-004")
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 0
    assert mails(any_desk) == []


def test_when_the_machine_comes_up_late_today_is_sent_and_the_days_off_are_not(
    any_desk: Desk, story: Story, at: At
) -> None:
    at("2026-03-02 10:00")
    story.sent()
    at("2026-03-07 21:30")  # off since Monday
    assert summary.put_due(any_desk) == 3
    assert told(any_desk, "2026-03-07") == APPROVERS
    assert len(mails(any_desk)) == 3


def test_a_clock_that_is_set_back_and_an_hour_that_is_changed_bring_no_second(
    any_desk: Desk, story: Story, at: At, show: Callable[[int, str, str], None]
) -> None:
    at("2026-03-02 10:00")
    story.sent()
    for moment in ("2026-03-03 07:00", "2026-03-04 07:00"):
        at(moment)
        assert summary.put_due(any_desk) == 3
    at("2026-03-03 08:00")
    assert summary.put_due(any_desk) == 0
    change(any_desk, tables.Company, 1, summary_hour=15)
    at("2026-03-04 15:00")
    assert summary.put_due(any_desk) == 0
    at("2026-03-05 14:59")
    assert summary.put_due(any_desk) == 0
    at("2026-03-05 15:00")
    assert summary.put_due(any_desk) == 3
    show(8, "a clock set back by a day, and the hour moved on a day that had its summary", "no second one")


@pytest.mark.parametrize(
    ("hour", "before", "then"),
    [
        (2, "2026-03-08 06:59", "2026-03-08 07:00"),  # in UTC: there is no 2:00; 3:00 follows 1:59
        (7, "2026-03-08 10:59", "2026-03-08 11:00"),
        (1, "2026-11-01 04:59", "2026-11-01 05:00"),  # the first of two
        (7, "2026-11-01 11:59", "2026-11-01 12:00"),
    ],
)
def test_on_a_day_on_which_the_clocks_change_there_is_one(
    any_desk: Desk,
    story: Story,
    clock: Clock,
    hour: int,
    before: str,
    then: str,
    show: Callable[[int, str, str], None],
) -> None:
    story.sent()
    change(any_desk, tables.Company, 1, summary_hour=hour)
    clock.at = datetime.fromisoformat(before).replace(tzinfo=UTC)
    day = clock.at.date().isoformat()
    summary.put_due(any_desk)
    assert told(any_desk, day) == []
    clock.at = datetime.fromisoformat(then).replace(tzinfo=UTC)
    for _ in range(12):
        summary.put_due(any_desk)
        clock.forward(minutes=15)
    assert told(any_desk, day) == APPROVERS
    show(8, "both days on which the clocks change, at an hour that is missing and at one that exists twice", "one each")


def test_before_the_first_set_up_nothing_is_due(any_desk: Desk) -> None:
    assert summary.put_due(any_desk) == 0
    with pytest.raises(Refused, match="no company yet"):
        summary.plan(any_desk)


# --- to whom --------------------------------------------------------------------------------------------------------


def test_who_unsubscribed_left_or_is_no_approver_any_more_gets_none(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    story.sent()
    change(any_desk, tables.Person, cast.person["anna"], daily_summary=False)
    change(any_desk, tables.Person, cast.person["alan"], can_push=False)
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 1
    assert told(any_desk, "2026-03-03") == ["carla"]
    change(any_desk, tables.Person, cast.person["anna"], daily_summary=True)
    change(any_desk, tables.Person, cast.person["carla"], active=False)
    at("2026-03-04 07:00")
    assert summary.put_due(any_desk) == 1
    assert told(any_desk, "2026-03-04") == ["anna"]


def test_what_a_person_may_not_see_neither_brings_nor_is_in_their_summary(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    hidden = story.create("SC-HIDDEN", private=True)
    story.act("paula", hidden, Action.SEND)
    failed = story.failed("SC-BROKEN")
    change(any_desk, tables.Commitment, failed, private=True)
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 1
    assert told(any_desk, "2026-03-03") == ["carla"]  # Commitments Admin of the project
    story.sent("SC-OPEN", project="LAB")
    at("2026-03-04 07:00")
    assert summary.put_due(any_desk) == 3
    texts = {mail.to_email[:4]: mail.text + mail.html for mail in mails(any_desk) if mail.key.endswith("04")}
    for name, sees in (("anna", False), ("alan", False), ("carl", True)):
        assert "SC-OPEN" in texts[name]
        assert ("SC-HIDDEN" in texts[name], "SC-BROKEN" in texts[name]) == (sees, sees)


def test_others_decide_while_a_summary_is_put_together(
    any_desk: Desk, story: Story, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of thousands that wait it takes seconds, and nobody's decision waits for it."""
    keys = [story.sent(f"SC-{place}") for place in range(4)]
    composed = rules.compose

    def meanwhile(found: Contents) -> Mail:
        story.act("paula", keys.pop(), Action.RETRIEVE)
        return composed(found)

    monkeypatch.setattr(rules, "compose", meanwhile)
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 3
    assert (told(any_desk, "2026-03-03"), len(keys)) == (APPROVERS, 1)


def test_who_may_see_less_while_their_summary_is_put_together_gets_what_they_may_see(
    any_desk: Desk, cast: Cast, story: Story, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = story.create("SC-HIDDEN", private=True)
    story.act("paula", hidden, Action.SEND)
    story.sent("SC-OPEN")
    composed = rules.compose

    def meanwhile(found: Contents) -> Mail:
        with any_desk.writing() as session:
            session.exec(update(tables.ProjectPermission).where(is_carlas).values(level=1))
        return composed(found)

    is_carlas = col(tables.ProjectPermission.person_id) == cast.person["carla"]
    monkeypatch.setattr(rules, "compose", meanwhile)
    at("2026-03-03 07:00")
    summary.put_due(any_desk)
    summary.put_due(any_desk)
    assert told(any_desk, "2026-03-03") == APPROVERS
    assert "SC-OPEN" in text_for(any_desk, "carla")
    assert "SC-HIDDEN" not in text_for(any_desk, "carla")


# --- what it says ---------------------------------------------------------------------------------------------------


def test_it_lists_the_oldest_first_with_its_age_in_business_days_and_how_often_it_was_re_sent(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    with any_desk.writing() as session:
        session.add(tables.Holiday(day=date(2026, 3, 10), name="Founders' day"))
    at("2026-03-03 10:00")
    story.failed("SC-003")
    at("2026-03-04 10:00")
    resent = story.rejected("SC-001")
    at("2026-03-06 10:00")  # Friday
    story.sent("SC-002", title="Roof", by="carla")
    at("2026-03-09 10:00")  # Monday
    story.save("paula", resent, title="Insulation, floors 1 to 5")
    story.act("paula", resent, Action.RESEND)
    at("2026-03-11 09:00")  # Wednesday; Tuesday was a holiday
    assert summary.put_due(any_desk) == 3
    assert text_for(any_desk, "carla") == (
        "2 commitments wait for acceptance, and 1 commitment failed to export. (2026-03-11)\n"
        "\n"
        "Waiting for acceptance, oldest first\n"
        "\n"
        "1. SC-002 Roof\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Carla Controller\n"
        "    Age: 2 business days\n"
        "    Four eyes: You created or sent it, so another approver accepts it.\n"
        f"    http://localhost:8501/accountant_review?commitment={resent + 1}\n"
        "\n"
        "2. SC-001 Insulation, floors 1 to 5\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Paula Admin\n"
        "    Age: 1 business day, re-sent × 1\n"
        f"    http://localhost:8501/accountant_review?commitment={resent}\n"
        "\n"
        "Failed to export\n"
        "\n"
        "1. SC-003 Insulation, floors 1 to 4\n"
        "    Contract company: Keswick Insulation\n"
        "    Amount: $15,500.50\n"
        "    Project: 1001 Headquarters\n"
        "    Sent by: Paula Admin\n"
        "    Age: 5 business days\n"
        "    QuickBooks says: 3140 Invalid reference to a vendor.\n"
        f"    http://localhost:8501/accountant_review?commitment={resent - 1}\n"
        "\n"
        "Open Accountant Review: http://localhost:8501/accountant_review\n"
        "\n"
        "You get this summary once a day from 07:00 on, while at least one commitment waits for you.\n"
        "\n"
        "Unsubscribe in your settings: http://localhost:8501/settings\n"
        "\n"
        "Sent by the commitment desk of Acme Builders.\n"
    )
    assert "Four eyes" not in text_for(any_desk, "anna")


# --- in the outbox --------------------------------------------------------------------------------------------------


def states(desk: Desk, name: str) -> list[tuple[bool, str]]:
    """(given up, last error) of the summaries of one person."""
    return [(mail.dead_at is not None, mail.last_error) for mail in mails(desk) if mail.to_email.startswith(name)]


def test_a_summary_that_could_not_go_out_for_days_gives_way_to_the_one_of_today(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    story.sent()
    for day in (3, 4, 5):
        at(f"2026-03-0{day} 07:00")
        summary.put_due(any_desk)
    replaced = (True, "The summary of a later day took its place.")
    assert states(any_desk, "anna") == [replaced, replaced, (False, "")]
    with any_desk.reading() as session:
        notices = session.exec(select(tables.Mail).where(tables.Mail.kind != "summary")).all()
        assert [mail.dead_at for mail in notices] == [None] * 3  # only summaries give way


def test_a_summary_that_went_out_or_is_just_going_out_stays_as_it_is(
    any_desk: Desk, cast: Cast, story: Story, at: At, clock: Clock
) -> None:
    story.sent()
    at("2026-03-03 07:00")
    for name in ("alan", "carla"):
        change(any_desk, tables.Person, cast.person[name], daily_summary=False)
    with any_desk.writing() as session:
        for notice in session.exec(select(tables.Mail)):
            session.delete(notice)
    assert summary.put_due(any_desk) == 1
    letter = outbox.claim(any_desk)
    assert letter is not None
    outbox.delivered(any_desk, letter)
    at("2026-03-04 07:00")
    assert summary.put_due(any_desk) == 1
    at("2026-03-05 06:59:30")
    assert outbox.claim(any_desk) is not None
    at("2026-03-05 07:00")
    assert summary.put_due(any_desk) == 1
    assert states(any_desk, "anna") == [(False, "")] * 3


def test_in_the_mail_log_only_its_reader_reads_a_summary(any_desk: Desk, cast: Cast, story: Story, at: At) -> None:
    story.sent()
    at("2026-03-03 07:00")
    summary.put_due(any_desk)
    rows = {row.to_email: row for row in outbox.log(any_desk, cast.caller("carla")).rows if row.kind == "summary"}
    assert "SC-001" in rows["carla@acme.example"].text
    assert rows["anna@acme.example"].text == outbox.PERSONAL
    assert rows["anna@acme.example"].subject == "ERP Integrations Daily Summary"


def test_in_the_sample_company_it_is_written_and_never_leaves(
    any_desk: Desk, cast: Cast, story: Story, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMTP_HOST", "mail.acme.example")
    monkeypatch.setenv("SMTP_FROM", "desk@acme.example")
    story.sent()
    change(any_desk, tables.Company, 1, is_sample=True)
    at("2026-03-03 07:00")
    assert summary.put_due(any_desk) == 3
    assert outbox.claim(any_desk) is None
    shown = outbox.log(any_desk, cast.caller("carla"), state=MailState.WAITING)
    assert shown.held == "the sample company sends no mail"


# --- looking ahead --------------------------------------------------------------------------------------------------


def test_the_plan_says_who_gets_one_and_why_the_others_do_not_and_writes_nothing(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    private = story.create("SC-001", private=True)
    story.act("paula", private, Action.SEND)
    commands.save(any_desk, cast.caller("paula"), story.create("SC-002"), 1, header={"title": "Roof"})
    change(any_desk, tables.Person, cast.person["alan"], daily_summary=False)
    at("2026-03-03 06:00")
    planned = summary.plan(any_desk)
    assert (planned.day, planned.hour, planned.due) == (date(2026, 3, 3), 7, False)
    assert {one.person.name.split()[0].lower(): one.why_not for one in planned.outlooks} == {
        "anna": "nothing waits",
        "alan": "unsubscribed in the settings",
        "carla": "",
    }
    title, mail, *others = summary.report(planned)
    assert title == "Daily Summary of 2026-03-03, due at 07:00 (America/New_York)"
    assert mail.startswith(
        "To: Carla Controller <carla@acme.example>\nSubject: ERP Integrations Daily Summary\n\n1 commitment waits"
    )
    assert others == [
        "None to Anna Approver <anna@acme.example>: nothing waits.",
        "None to Alan Approver <alan@acme.example>: unsubscribed in the settings.",
    ]
    assert mails(any_desk) == []


def test_after_the_hour_the_plan_knows_what_was_written_and_what_came_too_late(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    at("2026-03-03 08:00")
    story.sent("SC-001")
    planned = summary.plan(any_desk)
    assert planned.due
    assert {one.why_not for one in planned.outlooks} == {"nothing waited at 07:00"}
    at("2026-03-04 08:00")
    assert {one.why_not for one in summary.plan(any_desk).outlooks} == {""}
    summary.put_due(any_desk)
    assert {one.why_not for one in summary.plan(any_desk).outlooks} == {"today's was written already"}


def test_without_an_approver_the_report_says_so(any_desk: Desk, cast: Cast) -> None:
    for name in APPROVERS:
        change(any_desk, tables.Person, cast.person[name], active=False)
    assert summary.report(summary.plan(any_desk))[1:] == ("There is no accounting approver.",)


def test_the_preview_shows_ones_own_also_before_the_hour_and_only_to_who_has_a_mail_log(
    any_desk: Desk, cast: Cast, story: Story, at: At
) -> None:
    at("2026-03-03 05:00")
    story.sent("SC-001")
    mine = summary.preview(any_desk, cast.caller("carla"))
    assert (mine.why_not, mine.person.id) == ("", cast.person["carla"])
    assert "SC-001" in mine.mail.text
    for name in ("anna", "paula", "norman"):
        with pytest.raises(Refused, match="The Mail log is for ERP Admins"):
            summary.preview(any_desk, cast.caller(name))
    change(any_desk, tables.Person, cast.person["carla"], can_push=False)
    assert summary.preview(any_desk, cast.caller("carla")).why_not == "not an accounting approver"

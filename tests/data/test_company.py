"""The company's settings, holidays and reason codes where they are written, and what the rest of the desk does by them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from threading import Barrier
from typing import Any

import pytest
from sqlmodel import col, select

from core.business_hours import Calendar
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, Notice, Said
from data import commands, company, outbox, tables
from data.company import CompanySettings, Reason
from data.desk import Desk
from tests.cast import PEOPLE, Cast
from tests.pages.story import Story

NOT_ADMINS = sorted(set(PEOPLE) - {"carla"})


def settings(desk: Desk, cast: Cast, name: str = "carla") -> CompanySettings:
    return company.settings(desk, cast.caller(name))


def reason(desk: Desk, cast: Cast, code: str) -> Reason | None:
    return next((one for one in settings(desk, cast).reasons if one.code == code), None)


def offered(desk: Desk, cast: Cast) -> list[str]:
    return [one.code for one in settings(desk, cast).reasons if not one.retired]


def save(desk: Desk, cast: Cast, **raw: Any) -> bool:
    return company.save_settings(desk, cast.caller("carla"), settings(desk, cast), raw)


def refused(why: Why, command: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
    with pytest.raises(Refused) as caught:
        command(*args, **kwargs)
    assert caught.value.why is why
    return " ".join(caught.value.sentences)


def at_once(*commands: Callable[[], Any]) -> list[str]:
    """Runs all at the same moment; "" for each that was done, else what its person reads."""
    barrier = Barrier(len(commands))

    def run(command: Callable[[], Any]) -> str:
        barrier.wait()
        try:
            command()
        except Refused as error:
            return " ".join(error.sentences)
        return ""

    with ThreadPoolExecutor(len(commands)) as pool:
        return list(pool.map(run, commands))


# --- the company's settings -----------------------------------------------------------------------------------------


def test_a_company_begins_monday_to_friday_from_8_to_17_with_all_mails_and_the_summary_at_7(
    any_desk: Desk, cast: Cast
) -> None:
    values = settings(any_desk, cast).values
    assert dict(values) == {
        "name": "Acme Builders",
        "time_zone": "America/New_York",
        "business_days": "01234",
        "business_start_minute": 480,
        "business_end_minute": 1020,
        "summary_hour": 7,
        "mail_waiting": True,
        "mail_rejected": True,
        "mail_synced": True,
        "mail_export_failed": True,
        "mail_commented": True,
        "mail_asked": True,
        "mail_answered": True,
        "four_eyes": True,
    }


def test_what_an_erp_admin_saves_is_the_companys_calendar(any_desk: Desk, cast: Cast) -> None:
    assert save(
        any_desk,
        cast,
        name="Acme & Sons",
        time_zone="Europe/Berlin",
        business_days=[5, 0],
        business_start_minute=time(6, 30),
        business_end_minute=time(15, 45),
    )
    company.add_holiday(any_desk, cast.caller("carla"), "2026-12-25", "Christmas Day")
    with any_desk.reading() as session:
        assert company.calendar(session) == Calendar(
            "Europe/Berlin", frozenset({0, 5}), time(6, 30), time(15, 45), frozenset({date(2026, 12, 25)})
        )
    seen = settings(any_desk, cast)
    assert (seen.values["name"], seen.start, seen.end) == ("Acme & Sons", time(6, 30), time(15, 45))


@pytest.mark.parametrize("name", NOT_ADMINS)
def test_only_an_erp_admin_changes_the_companys_settings(any_desk: Desk, cast: Cast, name: str) -> None:
    before, caller = settings(any_desk, cast), cast.caller(name)
    seen = settings(any_desk, cast, name)
    assert not seen.may_change
    v1 = reason(any_desk, cast, "V1")
    for command, args in (
        (company.save_settings, (seen, {"four_eyes": False})),
        (company.save_settings, (seen, {"four_eyes": True})),
        (company.add_holiday, (date(2026, 12, 25), "")),
        (company.remove_holiday, (date(2026, 12, 25),)),
        (company.add_reason, ("Z1", "Something")),
        (company.rename_reason, (v1, "Something")),
        (company.retire_reason, ("V1",)),
        (company.delete_reason, ("V1",)),
    ):
        assert refused(Why.NOT_ALLOWED, command, any_desk, caller, *args) == company.NO_ADMIN
    assert settings(any_desk, cast) == before


def test_what_is_wrong_is_refused_and_nothing_of_it_is_written(any_desk: Desk, cast: Cast) -> None:
    before = settings(any_desk, cast)
    said = refused(Why.INVALID, save, any_desk, cast, name="New name", business_days=[], summary_hour=25)
    assert said == (
        "Business days are empty. Pick at least one day of the week. "
        "Hour of the Daily Summary takes an hour from 0 to 23."
    )
    assert settings(any_desk, cast) == before


def test_the_day_cannot_close_before_it_opens_whichever_of_the_two_is_changed(any_desk: Desk, cast: Cast) -> None:
    assert "later than from" in refused(Why.INVALID, save, any_desk, cast, business_end_minute=time(8))
    assert "later than from" in refused(Why.INVALID, save, any_desk, cast, business_start_minute=time(17))
    assert settings(any_desk, cast).start == time(8)


def test_of_two_who_change_the_same_setting_the_second_is_told_and_changes_nothing(any_desk: Desk, cast: Cast) -> None:
    carla, seen = cast.caller("carla"), settings(any_desk, cast)
    company.save_settings(any_desk, carla, seen, {"summary_hour": 6})
    told = refused(
        Why.CONFLICT, company.save_settings, any_desk, carla, seen, {"summary_hour": 9, "mail_synced": False}
    )
    assert told == company.MOVED_ON
    now = settings(any_desk, cast).values
    assert (now["summary_hour"], now["mail_synced"]) == (6, True)


def test_two_who_change_different_settings_both_get_what_they_want(any_desk: Desk, cast: Cast) -> None:
    carla, seen = cast.caller("carla"), settings(any_desk, cast)
    company.save_settings(any_desk, carla, seen, {"summary_hour": 6, "name": "Acme Builders"})
    company.save_settings(any_desk, carla, seen, {"summary_hour": 7, "name": "Acme & Sons"})
    now = settings(any_desk, cast).values
    assert (now["summary_hour"], now["name"]) == (6, "Acme & Sons")


def test_a_second_click_changes_nothing_and_is_no_conflict(any_desk: Desk, cast: Cast) -> None:
    carla, seen = cast.caller("carla"), settings(any_desk, cast)
    assert company.save_settings(any_desk, carla, seen, {"four_eyes": False}) is True
    assert company.save_settings(any_desk, carla, seen, {"four_eyes": False}) is False
    assert settings(any_desk, cast).values["four_eyes"] is False


def test_two_who_narrow_the_day_from_both_ends_at_once_cannot_turn_it_over(any_desk: Desk, cast: Cast) -> None:
    carla, seen = cast.caller("carla"), settings(any_desk, cast)
    told = at_once(
        lambda: company.save_settings(any_desk, carla, seen, {"business_start_minute": time(14)}),
        lambda: company.save_settings(any_desk, carla, seen, {"business_end_minute": time(12)}),
    )
    assert sorted(told) == ["", "Business hours to must be later than from."]


def test_who_is_signed_out_reads_no_settings(any_desk: Desk, cast: Cast) -> None:
    with any_desk.writing() as session:
        session.get_one(tables.Person, cast.person["carla"]).active = False
    refused(Why.SIGNED_OUT, company.settings, any_desk, cast.caller("carla"))
    refused(Why.SIGNED_OUT, company.add_reason, any_desk, cast.caller("carla"), "Z1", "Something")
    refused(Why.SIGNED_OUT, company.set_daily_summary, any_desk, cast.caller("carla"), False)


# --- holidays -------------------------------------------------------------------------------------------------------


def test_holidays_are_listed_by_day_and_can_be_taken_away(any_desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    company.add_holiday(any_desk, carla, date(2026, 12, 25), "Christmas Day")
    company.add_holiday(any_desk, carla, "7/3/2026", "")
    assert [(str(one.day), one.name) for one in settings(any_desk, cast).holidays] == [
        ("2026-07-03", ""),
        ("2026-12-25", "Christmas Day"),
    ]
    company.remove_holiday(any_desk, carla, date(2026, 7, 3))
    company.remove_holiday(any_desk, carla, date(2026, 7, 3))
    assert [str(one.day) for one in settings(any_desk, cast).holidays] == ["2026-12-25"]


@pytest.mark.parametrize(
    ("day", "name", "sentence"),
    [
        (None, "", "Holiday is empty. Pick a day."),
        ("", "", "Holiday is empty. Pick a day."),
        ("soon", "", "Holiday is not a date. Write it like 2026-03-31 or 3/31/2026."),
        ("2026-02-30", "", "Holiday is not a day of the calendar."),
        (date(1999, 12, 31), "", "Holiday lies outside the years 2000 to 2100. Correct the year."),
        ("2026-12-25", "x" * 101, "Name of the holiday has 101 characters. Shorten it to 100 or fewer."),
        ("2026-12-25", "a\x00b", "Name of the holiday has a character that cannot be kept"),
        ("2026-12-24", "", "2026-12-24 is a holiday already."),
    ],
)
def test_what_is_no_holiday_is_refused_in_a_sentence(
    any_desk: Desk, cast: Cast, day: Any, name: str, sentence: str
) -> None:
    carla = cast.caller("carla")
    company.add_holiday(any_desk, carla, date(2026, 12, 24), "Christmas Eve")
    assert refused(Why.INVALID, company.add_holiday, any_desk, carla, day, name).startswith(sentence)
    assert len(settings(any_desk, cast).holidays) == 1


# --- reason codes ---------------------------------------------------------------------------------------------------


def test_a_new_reason_is_offered_last(any_desk: Desk, cast: Cast) -> None:
    assert company.add_reason(any_desk, cast.caller("carla"), "x7", "Lien waiver is missing") == "X7"
    assert settings(any_desk, cast).reasons[-1] == Reason("X7", "Lien waiver is missing", retired=False, used=False)


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        ("", "Something", "Code takes 1 to 8 letters"),
        ("ABCDEFGHI", "Something", "Code takes 1 to 8 letters"),
        ("a b", "Something", "Code takes 1 to 8 letters"),
        ("v1", "Something", "Code V1 is there already. Choose another one."),
        ("Z1", " ", "Text is empty. Say in a few words what the reason means."),
        ("Z1", "x" * 101, "Text has 101 characters. Shorten it to 100 or fewer."),
        ("Z1", "a\x00b", "Text has a character that cannot be kept"),
    ],
)
def test_what_is_no_reason_is_refused_in_a_sentence(
    any_desk: Desk, cast: Cast, code: str, text: str, sentence: str
) -> None:
    before = settings(any_desk, cast).reasons
    told = refused(Why.INVALID, company.add_reason, any_desk, cast.caller("carla"), code, text)
    assert told.startswith(sentence)
    assert settings(any_desk, cast).reasons == before


def test_a_reason_gets_other_words_also_where_it_was_used(any_desk: Desk, cast: Cast) -> None:
    story = Story(any_desk, cast)
    key = story.rejected("SC-001", Finding("O"))
    seen = reason(any_desk, cast, "O")
    assert seen is not None
    company.rename_reason(any_desk, cast.caller("carla"), seen, "something else")
    assert story.look(key).findings[0].words.startswith("O something else")


def test_of_two_who_rename_a_reason_the_second_is_told(any_desk: Desk, cast: Cast) -> None:
    carla, seen = cast.caller("carla"), reason(any_desk, cast, "O")
    assert seen is not None
    company.rename_reason(any_desk, carla, seen, "something else")
    told = refused(Why.CONFLICT, company.rename_reason, any_desk, carla, seen, "whatever")
    assert told.startswith("O was given another text")
    assert refused(Why.INVALID, company.rename_reason, any_desk, carla, reason(any_desk, cast, "O"), "") == (
        "Text is empty. Say in a few words what the reason means."
    )
    assert reason(any_desk, cast, "O") == Reason("O", "something else", retired=False, used=False)


def test_a_retired_reason_cannot_be_used_until_it_is_brought_back(any_desk: Desk, cast: Cast) -> None:
    story, carla = Story(any_desk, cast), cast.caller("carla")
    key = story.sent()
    company.retire_reason(any_desk, carla, "O")
    said = {"findings": (Finding("O"),), "comment": "Please look at it again."}
    assert "O is not offered" in refused(Why.INVALID, story.act, "anna", key, Action.REJECT, **said)
    company.retire_reason(any_desk, carla, "O", retired=False)
    story.act("anna", key, Action.REJECT, **said)


def test_a_used_reason_is_never_deleted_and_an_unused_one_may_be(any_desk: Desk, cast: Cast) -> None:
    Story(any_desk, cast).rejected("SC-001", Finding("O"))
    carla = cast.caller("carla")
    told = refused(Why.GUARD, company.delete_reason, any_desk, carla, "O")
    assert told == "O was used in a rejection and is kept with it. Retire it instead."
    assert reason(any_desk, cast, "O") == Reason("O", "Other", retired=False, used=True)
    assert company.delete_reason(any_desk, carla, "P2") == "P2"
    assert reason(any_desk, cast, "P2") is None
    assert refused(Why.NOT_FOUND, company.delete_reason, any_desk, carla, "P2") == company.NO_REASON
    assert refused(Why.NOT_FOUND, company.retire_reason, any_desk, carla, "P2") == company.NO_REASON


def test_one_reason_stays_offered_also_when_two_admins_retire_the_last_two_at_once(any_desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    for code in offered(any_desk, cast)[2:]:
        company.retire_reason(any_desk, carla, code)
    first, second = offered(any_desk, cast)
    told = at_once(
        lambda: company.retire_reason(any_desk, carla, first),
        lambda: company.delete_reason(any_desk, carla, second),
    )
    assert sorted(told) == ["", "One reason has to stay, or nothing could be rejected. Add another one first."]
    assert len(offered(any_desk, cast)) == 1


def test_a_reason_that_is_deleted_while_somebody_rejects_with_it_goes_one_way_or_the_other(
    any_desk: Desk, cast: Cast
) -> None:
    story, carla = Story(any_desk, cast), cast.caller("carla")
    for number, code in enumerate(["X1", "X2", "P1", "P2"]):
        key = story.sent(f"SC-{number}")
        told = at_once(
            lambda key=key, code=code: story.act(  # type: ignore[misc]
                "anna", key, Action.REJECT, findings=(Finding(code),), comment="Please look at it again."
            ),
            lambda code=code: company.delete_reason(any_desk, carla, code),  # type: ignore[misc]
        )
        assert told.count("") == 1, told
        assert (reason(any_desk, cast, code) is None) == (told[1] == "")


# --- mails that are switched off ------------------------------------------------------------------------------------


def kinds(desk: Desk) -> list[str]:
    with desk.reading() as session:
        return list(session.exec(select(tables.Mail.kind).order_by(col(tables.Mail.id))))


@pytest.mark.parametrize("off", list(Notice))
def test_an_event_that_is_switched_off_puts_no_mail_and_the_others_still_do(
    any_desk: Desk, cast: Cast, off: Notice
) -> None:
    save(any_desk, cast, **{f"mail_{off}": False})
    story = Story(any_desk, cast)
    story.rejected("SC-001")
    story.failed("SC-002")
    key = story.exporting("SC-003")
    story.act(None, key, Action.EXPORTED, txn_id="1A-2")
    key = story.sent("SC-004")
    commands.ask(any_desk, cast.caller("anna"), key, "Which floor is it?")
    commands.answer(any_desk, cast.caller("paula"), key, "The first.")
    commands.comment(any_desk, cast.caller("anna"), key, "Thank you.")
    assert set(kinds(any_desk)) == {str(notice) for notice in Notice if notice is not off}


def test_who_sends_while_the_mail_is_switched_off_reads_that_nobody_is_mailed(any_desk: Desk, cast: Cast) -> None:
    save(any_desk, cast, mail_waiting=False)
    key = Story(any_desk, cast).create()
    done = commands.act(any_desk, cast.caller("paula"), key, Action.SEND, Said(seen_version=1))
    assert done.sentence == (
        "SC-001 was sent to ERP and waits for acceptance. No mail goes out about it: the settings switch it off."
    )


# --- one's own ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_everybody_switches_their_own_daily_summary_and_nobody_elses(any_desk: Desk, cast: Cast, name: str) -> None:
    caller = cast.caller(name)
    assert company.gets_daily_summary(any_desk, caller) is True
    company.set_daily_summary(any_desk, caller, False)
    assert company.gets_daily_summary(any_desk, caller) is False
    assert [other for other in PEOPLE if not company.gets_daily_summary(any_desk, cast.caller(other))] == [name]
    company.set_daily_summary(any_desk, caller, True)
    assert company.gets_daily_summary(any_desk, caller) is True


def test_settings_say_why_no_mail_goes_out(desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(desk, cast).mail_held == "SMTP is not set up"
    monkeypatch.setenv("SMTP_HOST", "mail.acme.example")
    monkeypatch.setenv("SMTP_FROM", "desk@acme.example")
    assert settings(desk, cast).mail_held == ""
    assert outbox.put_test_mail(desk, cast.caller("carla")) == "carla@acme.example"

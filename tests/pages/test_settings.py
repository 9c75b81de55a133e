"""Settings as people use them: everybody finds their own switch, and an ERP Admin keeps the company's."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.findings import Finding
from data import company, tables
from data.company import CompanySettings
from data.desk import Desk
from tests.cast import PEOPLE, Cast
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

OTHERS = sorted(set(PEOPLE) - {"carla"})
HOSTILE = "**bold** ![x](http://evil.example/x.png)"


def stored(desk: Desk, cast: Cast) -> CompanySettings:
    return company.settings(desk, cast.caller("carla"))


def field(at: AppTest, label: str) -> Any:
    """The widget with this label."""
    kinds = ("text_input", "selectbox", "pills", "time_input", "date_input", "checkbox", "toggle")
    return next(widget for kind in kinds for widget in at.get(kind) if widget.label == label)


def has_button(at: AppTest, label: str) -> bool:
    return any(one.label == label for one in at.button)


def press(at: AppTest, label: str) -> AppTest:
    return next(one for one in at.button if one.label == label).click().run()


def save_elsewhere(desk: Desk, cast: Cast, **raw: Any) -> None:
    company.save_settings(desk, cast.caller("carla"), stored(desk, cast), raw)


# --- one's own ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_everybody_switches_their_daily_summary_off_and_on(desk: Desk, cast: Cast, visit: Visit, name: str) -> None:
    at = visit(name, "settings")
    assert field(at, "Daily Summary by mail").value is True
    field(at, "Daily Summary by mail").set_value(False).run()
    assert company.gets_daily_summary(desk, cast.caller(name)) is False
    assert "You get no Daily Summary any more." in words(at)
    at = visit(name, "settings")
    assert field(at, "Daily Summary by mail").value is False
    assert "It is off." in words(at)
    field(at, "Daily Summary by mail").set_value(True).run()
    assert company.gets_daily_summary(desk, cast.caller(name)) is True
    assert "You get the Daily Summary by mail." in words(at)


def test_who_is_no_approver_reads_that_the_summary_is_for_approvers(visit: Visit) -> None:
    assert "It goes to accounting approvers." in words(visit("paula", "settings"))
    assert "It goes to accounting approvers." not in words(visit("anna", "settings"))


# --- the company, for those who do not change it ------------------------------------------------------------------


@pytest.mark.parametrize("name", OTHERS)
def test_whoever_is_no_erp_admin_reads_how_the_company_works_and_changes_nothing(
    desk: Desk, cast: Cast, visit: Visit, name: str
) -> None:
    save_elsewhere(desk, cast, name=HOSTILE, business_days=[0, 5], mail_synced=False)
    company.add_holiday(desk, cast.caller("carla"), "2026-12-25", HOSTILE)
    for tab in ("Company", "Mails", "Reason codes"):
        at = visit(name, "settings", tab=tab)
        assert {one.label for one in at.button} <= {"Name the deputy"}  # one's own, for approvers
    said = words(visit(name, "settings", tab="Company"))
    assert f"Company name: {HOSTILE}" in said
    assert "Business days: Monday, Saturday" in said
    assert "Business hours: 08:00 to 17:00" in said
    assert "Mails that are switched off: when a commitment is synced" in said
    assert "Four eyes is on" in said
    assert "An ERP Integrations Admin changes these settings." in said


# --- the company, for an ERP Admin --------------------------------------------------------------------------------


def test_an_erp_admin_changes_the_companys_clock(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "settings", tab="Company")
    field(at, "Company name").set_value("Acme & Sons")
    field(at, "Time zone").set_value("Europe/Berlin")
    field(at, "Business days").set_value([0, 1, 2, 3, 4, 5])
    field(at, "Business hours from").set_value(time(7, 30))
    field(at, "Business hours to").set_value(time(16, 15))
    press(at, "Save")
    assert "The settings were saved." in words(at)
    now = stored(desk, cast)
    assert (now.values["name"], now.values["time_zone"]) == ("Acme & Sons", "Europe/Berlin")
    assert (now.values["business_days"], now.start, now.end) == ("012345", time(7, 30), time(16, 15))
    assert field(at, "Company name").value == "Acme & Sons"


def test_bad_settings_are_refused_all_at_once_and_what_was_typed_stays(desk: Desk, cast: Cast, visit: Visit) -> None:
    before = stored(desk, cast)
    at = visit("carla", "settings", tab="Company")
    field(at, "Company name").set_value(" ")
    field(at, "Business days").set_value([])
    field(at, "Business hours from").set_value(time(9))
    press(at, "Save")
    said = words(at)
    assert "Company name is empty. Fill it in." in said
    assert "Business days are empty. Pick at least one day of the week." in said
    assert field(at, "Business hours from").value == time(9)
    field(at, "Company name").set_value("Acme")
    field(at, "Business days").set_value([0])
    field(at, "Business hours from").set_value(time(18))
    press(at, "Save")
    assert "Business hours to must be later than from." in words(at)
    assert stored(desk, cast) == before


def test_who_saves_over_somebody_elses_change_is_told_and_can_look_at_it(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "settings", tab="Company")
    save_elsewhere(desk, cast, name="Acme Holding")
    field(at, "Company name").set_value("Acme & Sons")
    press(at, "Save")
    assert company.MOVED_ON in words(at)
    assert stored(desk, cast).values["name"] == "Acme Holding"
    press(at, "Show what it says now")
    assert field(at, "Company name").value == "Acme Holding"
    field(at, "Company name").set_value("Acme & Sons")
    press(at, "Save")
    assert stored(desk, cast).values["name"] == "Acme & Sons"


def test_saving_what_was_not_changed_says_so(visit: Visit) -> None:
    at = press(visit("carla", "settings", tab="Company"), "Save")
    assert "Nothing was changed" in words(at)


def test_four_eyes_is_switched_off_only_after_its_consequence_was_read(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = press(visit("carla", "settings", tab="Company"), "Switch four eyes off …")
    assert "one person alone can create a commitment, send it and accept it into QuickBooks" in words(at)
    assert stored(desk, cast).values["four_eyes"] is True
    press(at, "Keep four eyes on")
    assert "one person alone can create" not in words(at)
    assert stored(desk, cast).values["four_eyes"] is True
    press(at, "Switch four eyes off …")
    press(at, "Yes, one person alone may do it: switch four eyes off")
    assert stored(desk, cast).values["four_eyes"] is False
    assert "Four eyes is off now." in words(at)
    press(at, "Switch four eyes on")
    assert stored(desk, cast).values["four_eyes"] is True


def test_who_lost_the_permission_meanwhile_changes_nothing(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = press(visit("carla", "settings", tab="Company"), "Switch four eyes off …")
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["carla"]).erp_level = 2
    press(at, "Yes, one person alone may do it: switch four eyes off")
    assert not at.exception
    assert stored(desk, cast).values["four_eyes"] is True


def test_holidays_are_added_and_removed(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "settings", tab="Company")
    assert "No holidays yet: every business day counts." in words(at)
    press(at, "Add a holiday")
    assert "Holiday is empty. Pick a day." in words(at)
    field(at, "Day").set_value(date(2026, 12, 25))
    field(at, "Name of the holiday").set_value(HOSTILE)
    press(at, "Add a holiday")
    assert "2026-12-25 is a holiday now." in words(at)
    assert list(at.dataframe[0].value["Weekday"]) == ["Friday"]
    assert field(at, "Day").value is None
    field(at, "Day").set_value(date(2026, 12, 25))
    press(at, "Add a holiday")
    assert "2026-12-25 is a holiday already." in words(at)
    press(at, "Remove")
    assert "Pick the holiday first" in words(at)
    field(at, "Remove a holiday").set_value(date(2026, 12, 25)).run()
    press(at, "Remove")
    assert stored(desk, cast).holidays == ()
    assert "2026-12-25 is no holiday any more." in words(at)


# --- mails --------------------------------------------------------------------------------------------------------


def test_an_erp_admin_switches_mails_off_by_event_and_moves_the_summary(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "settings", tab="Mails")
    field(at, "Hour of the Daily Summary").set_value(6)
    field(at, "Mail when a commitment is sent or re-sent").set_value(False)
    press(at, "Save")
    now = stored(desk, cast).values
    assert (now["summary_hour"], now["mail_waiting"], now["mail_rejected"]) == (6, False, True)
    assert field(at, "Mail when a commitment is sent or re-sent").value is False


def test_the_smtp_check_says_what_is_missing(desk: Desk, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_HOST", "")
    at = visit("carla", "settings", tab="Mails")
    assert "go out once SMTP is set up: set SMTP_HOST and SMTP_FROM" in words(at)
    press(at, "Send a test mail")
    assert "A test mail to carla@acme.example was written." in words(at)
    assert "waits: SMTP is not set up" in words(at)


def test_the_smtp_check_says_what_is_set_up_and_never_the_password(
    desk: Desk, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {"HOST": "mail.acme.example", "FROM": "desk@acme.example", "USER": "desk", "PASSWORD": "very-secret-word"}
    for name, value in told.items():
        monkeypatch.setenv(f"SMTP_{name}", value)
    said = words(visit("carla", "settings", tab="Mails"))
    assert "SMTP is set up: mail.acme.example, port 587, security starttls." in said
    assert "desk@acme.example" in said
    assert "very-secret-word" not in said


# --- reason codes -------------------------------------------------------------------------------------------------


def opened(at: AppTest, code: str) -> AppTest:
    field(at, "Change a reason").set_value(code).run()
    return at


def shown(at: AppTest, code: str) -> list[Any]:
    frame = at.dataframe[0].value
    return frame[frame["Code"] == code].to_numpy().tolist()


def test_a_reason_is_added_renamed_retired_brought_back_and_deleted(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "settings", tab="Reason codes")
    field(at, "Code").set_value("x7")
    field(at, "Text").set_value("Lien waiver")
    press(at, "Add the reason")
    assert "X7 was added and is offered from now on." in words(at)
    assert shown(at, "X7") == [["X7", "Lien waiver", "Offered", "No"]]
    assert field(at, "Code").value == ""
    field(opened(at, "X7"), "Text of X7").set_value(HOSTILE)
    press(at, "Save the text")
    assert "The text of X7 was saved." in words(at)
    assert shown(at, "X7") == [["X7", HOSTILE, "Offered", "No"]]
    press(at, "Retire X7")
    assert shown(at, "X7") == [["X7", HOSTILE, "Retired", "No"]]
    press(at, "Bring X7 back")
    assert shown(at, "X7") == [["X7", HOSTILE, "Offered", "No"]]
    press(at, "Delete X7")
    assert "X7 was deleted." in words(at)
    assert shown(at, "X7") == []
    assert not has_button(at, "Retire X7")


def test_a_used_reason_offers_no_deletion(desk: Desk, cast: Cast, visit: Visit, story: Story) -> None:
    story.rejected("SC-001", Finding("O"))
    at = opened(visit("carla", "settings", tab="Reason codes"), "O")
    assert shown(at, "O")[0][3] == "Yes"
    assert has_button(at, "Retire O")
    assert not has_button(at, "Delete O")


def test_a_reason_that_was_used_a_moment_ago_is_not_deleted(desk: Desk, cast: Cast, visit: Visit, story: Story) -> None:
    at = opened(visit("carla", "settings", tab="Reason codes"), "O")
    story.rejected("SC-001", Finding("O"))
    press(at, "Delete O")
    assert "O was used in a rejection and is kept with it. Retire it instead." in words(at)
    assert shown(at, "O")


def test_a_bad_reason_is_refused_and_what_was_typed_stays(visit: Visit) -> None:
    at = visit("carla", "settings", tab="Reason codes")
    field(at, "Code").set_value("a-b")
    field(at, "Text").set_value("Lien waiver")
    press(at, "Add the reason")
    assert "Code takes 1 to 8 letters" in words(at)
    assert (field(at, "Code").value, field(at, "Text").value) == ("a-b", "Lien waiver")


def test_who_renames_a_reason_that_was_renamed_meanwhile_is_told(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = opened(visit("carla", "settings", tab="Reason codes"), "O")
    seen = next(one for one in stored(desk, cast).reasons if one.code == "O")
    company.rename_reason(desk, cast.caller("carla"), seen, "Something else")
    field(at, "Text of O").set_value("Whatever")
    press(at, "Save the text")
    assert "O was given another text after you opened it" in words(at)
    press(at, "Show what it says now")
    assert field(at, "Text of O").value == "Something else"

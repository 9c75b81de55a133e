"""The shell: who gets which pages, what the others read, and what happens when the session ends or a page breaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
import streamlit as st
from sqlmodel import col, update
from streamlit.testing.v1 import AppTest

from core.refusal import Problem, Refused, Why
from core.transitions import STATUSES, ErpStatus
from data import tables
from data.desk import Desk
from pages import ui
from pages.rooms import ROOMS
from tests.cast import MONDAY, Clock
from tests.pages.conftest import SHELL, Visit, words

ALL = {
    "Commitments List",
    "Accountant Review",
    "Rejection Metrics",
    "QuickBooks",
    "Directory",
    "Import",
    "Mail log",
    "Settings",
}
MENUS = {
    "paula": {"Commitments List", "Directory", "Import", "Settings"},
    "eddie": {"Commitments List", "Directory", "Import", "Settings"},
    "rita": {"Commitments List", "Directory", "Settings"},
    "anna": {"Commitments List", "Accountant Review", "QuickBooks", "Directory", "Settings"},
    "queenie": {"Commitments List", "Accountant Review", "QuickBooks", "Directory", "Settings"},
    "mark": {"Commitments List", "Rejection Metrics", "Directory", "Settings"},
    "carla": ALL,
    "norman": {"Settings"},
}


@pytest.mark.parametrize("name", MENUS)
def test_the_menu_holds_only_the_pages_that_the_person_may_see(
    name: str, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu: set[str] = set()
    navigation = st.navigation

    def noted(pages: Sequence[st.Page]) -> st.Page:
        menu.update(page.title for page in pages if page.visibility == "visible")
        return navigation(pages)

    monkeypatch.setattr(st, "navigation", noted)
    visit(name)
    assert menu == MENUS[name]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("paula", "accountant_review"),
        ("paula", "mail_log"),
        ("paula", "quickbooks"),
        ("rita", "import_"),
        ("norman", "commitments_list"),
        ("norman", "edit_and_resend"),
        ("norman", "accountant_review"),
        ("norman", "directory"),
        ("norman", "import_"),
        ("norman", "mail_log"),
    ],
)
def test_typing_the_address_of_a_page_one_may_not_see_gives_a_sentence(name: str, page: str, visit: Visit) -> None:
    at = visit(name, page)
    room = next(room for room in ROOMS if room.file == f"{page}.py")
    assert [error.value for error in at.error] == [room.refusal]
    assert at.title[0].value == room.title
    assert not at.dataframe
    assert not at.button


def test_after_sign_in_the_commitments_list_opens(visit: Visit) -> None:
    assert visit("paula").title[0].value == "Commitments List"


def test_who_may_see_no_work_yet_is_told_so_after_sign_in(visit: Visit) -> None:
    assert "You have no permission on the commitments of any project yet." in words(visit("norman"))


def test_every_room_has_the_address_that_mails_and_people_use() -> None:
    assert {room.url_path for room in ROOMS} == {
        "commitments_list",
        "edit_and_resend",
        "accountant_review",
        "rejection_metrics",
        "quickbooks",
        "directory",
        "import",
        "mail_log",
        "settings",
    }


def test_the_shell_says_who_is_signed_in_and_where(visit: Visit) -> None:
    said = words(visit("anna"))
    assert "Acme Builders" in said
    assert "Anna Approver" in said
    assert "/sign-out" in said
    assert "/change-password" in said
    assert "Sample company" not in said


def test_the_sample_company_says_that_nothing_in_it_is_real(desk: Desk, visit: Visit) -> None:
    visit("anna")
    with desk.writing() as session:
        session.exec(update(tables.Company).values(is_sample=True))
    assert "nothing in here is real" in words(visit("anna"))


def test_without_a_session_there_is_a_sentence_a_link_and_nothing_else(cookies: dict[str, str]) -> None:
    at = AppTest.from_file(str(SHELL), default_timeout=30).run()
    assert "You are signed out" in at.warning[0].value
    assert "/sign-in" in words(at)
    assert not at.title


def test_a_revoked_session_ends_at_the_next_click(desk: Desk, visit: Visit) -> None:
    at = visit("paula")
    with desk.writing() as session:
        session.exec(update(tables.LoginSession).values(revoked_at=desk.now()))
    at.run()
    assert "You are signed out" in at.warning[0].value
    assert not at.title


def test_a_session_that_nobody_used_for_eight_hours_has_ended(clock: Clock, visit: Visit) -> None:
    at = visit("paula")
    clock.forward(hours=9)
    assert "You are signed out" in at.run().warning[0].value


def test_a_permission_that_was_taken_away_closes_the_page_at_the_next_click(desk: Desk, visit: Visit) -> None:
    at = visit("queenie", "accountant_review")
    with desk.writing() as session:
        session.exec(update(tables.Person).where(col(tables.Person.name) == "Queenie Clerk").values(erp_level=0))
    assert "for people with a permission on ERP Integrations" in words(at.run())


def test_nothing_of_one_person_stays_for_the_next_one_in_the_same_browser(
    visit: Visit, sign_in: Callable[[str], str]
) -> None:
    at = visit("paula")
    at.text_input(key="find").set_value("secret plan").run()
    sign_in("rita")
    at.run()
    assert at.text_input(key="find").value == ""
    assert "Rita" in words(at)


def test_a_page_that_breaks_gives_an_incident_number_and_no_traceback(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, expects_incident: None
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("/secret/path/desk.py")

    monkeypatch.setattr("data.queries.list_choices", broken)
    at = visit("paula")
    found = re.search(r"incident ([0-9a-f]{8})", at.error[0].value)
    assert found
    assert "secret" not in words(at)
    assert not at.exception
    assert f"Incident {found[1]}" in caplog.text
    assert "/secret/path/desk.py" in caplog.text


def test_a_database_that_cannot_answer_is_said_in_a_sentence(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*args: object) -> None:
        raise Refused(Why.UNAVAILABLE, "The desk could not read this just now.")

    monkeypatch.setattr("data.queries.list_choices", locked)
    assert visit("paula").error[0].value == "The desk could not read this just now."


@pytest.mark.parametrize("why", [why for why in Why if why is not Why.SIGNED_OUT])
def test_every_kind_of_refusal_is_drawn_with_all_its_sentences(why: Why) -> None:
    def page(why: str) -> None:
        from core.refusal import Problem, Refused, Why
        from pages import ui

        ui.show_refused(Refused(Why(why), Problem("First *thing*."), "Second thing."))

    at = AppTest.from_function(page, args=(why.value,)).run()
    drawn = (*at.error, *at.warning)
    assert len(drawn) == 1
    assert "- First \\*thing\\*.\n- Second thing." in drawn[0].value


def test_an_answer_stays_until_the_next_command_and_a_refusal_of_a_second_click_hides_none() -> None:
    def page() -> None:
        import streamlit as st

        from core.refusal import Refused, Why
        from pages import ui

        def accept(desk: object, caller: object) -> str:
            return "done"

        def too_late(desk: object, caller: object) -> None:
            raise Refused(Why.CONFLICT, "Somebody was first.")

        ui.desk = ui.caller = lambda: None
        if "ran" not in st.session_state:
            st.session_state["ran"] = True
            ui.run(accept, done="It was accepted.")
            ui.run(too_late)
        st.button("Again", on_click=ui.run, args=(accept,), kwargs={"done": "Once more."})
        ui.show_outcomes()

    desk, caller = ui.desk, ui.caller
    try:
        at = AppTest.from_function(page).run()
        for _ in range(2):  # a run that is cut off before its end is followed by one like this
            assert [one.value for one in at.success] == ["It was accepted."]
            assert "Somebody was first." in at.warning[0].value
            at.run()
        at.button[0].click().run()
        assert [one.value for one in at.success] == ["Once more."]
        assert not at.warning
    finally:
        ui.desk, ui.caller = desk, caller


@pytest.mark.parametrize("status", ErpStatus)
def test_every_status_has_an_icon_its_ribbon_text_and_a_contrast_that_can_be_read(status: ErpStatus) -> None:
    look = ui.LOOKS[status]
    assert look.ribbon == STATUSES[status].ribbon
    assert look.mark
    assert look.icon.startswith(":material/")
    assert _contrast(look.foreground, look.background) >= 4.5
    assert _contrast("#000000", look.background) >= 4.5  # the words in the grid are black or white on it
    assert look.ribbon in ui.status_words(status)


def test_no_two_statuses_look_the_same() -> None:
    assert len({look.words for look in ui.LOOKS.values()}) == len(ErpStatus)
    assert len({look.icon for look in ui.LOOKS.values()}) == len(ErpStatus)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("![x](http://evil.example/a.png)", "!\\[x\\]\\(http:\u2060//evil.example/a.png\\)"),
        ("<img src=x>", "\\<img src=x\\>"),
        ("**bold** _it_ `code` ~s~", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~s\\~"),
        (":red[boo]", "\\:red\\[boo\\]"),
        (":tada: :material/home:", ":\u2060tada: :\u2060material/home:"),
        ("$x^2$ costs $5", "\\$x^2\\$ costs \\$5"),
        ("# head", "\\# head"),
        ("1. one", "1\\. one"),
        ("- item", "\\- item"),
        ("two\nlines\tand\x00nul\u202e", "two lines andnul"),
        ("SC-001 at 14:02, 100 % “quoted”", "SC-001 at 14:02, 100 % “quoted”"),
    ],
)
def test_text_of_people_is_never_read_as_markdown(text: str, safe: str) -> None:
    assert ui.plain(text) == safe


def test_moments_are_told_on_the_company_clock() -> None:
    assert ui.when(MONDAY, "America/New_York") == "2026-03-02 10:00"
    assert ui.when(None, "UTC") == ""


def test_problems_of_the_last_command_can_be_drawn_beside_their_fields() -> None:
    outcome = ui.Outcome("page", refused=Refused(Why.INVALID, Problem("The title is empty.", field="title")))

    def page() -> None:
        import streamlit as st

        from pages import ui

        refused = ui.refusal()
        st.text(refused.problems[0].field if refused else "")

    at = AppTest.from_function(page)
    at.session_state["_outcomes"] = [outcome]
    assert at.run().text[0].value == "title"


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2: (lighter + 0.05) ÷ (darker + 0.05) of the relative luminances."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

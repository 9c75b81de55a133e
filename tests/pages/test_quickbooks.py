"""The QuickBooks page: who gets which part, how it stands, the connector's set-up, its log and the guide."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from lxml import etree
from streamlit.testing.v1 import AppTest

from core.erp import CompanyFacts
from data import desk as desks
from data import erp_connection, erp_sessions, exports, tables
from data.desk import Desk
from data.queries import quickbooks
from pages import quickbooks_links, quickbooks_log, ui
from pages.quickbooks_guide import GUIDE
from tests.cast import Cast, Clock
from tests.pages.conftest import Visit, words

HOSTILE = "**Rock** ![x](http://evil.example/x.png)"
FILE = CompanyFacts("{F-1}", HOSTILE, r"C:\rock.qbw", "Enterprise 24.0", ("13.0",), True, False)
ROOT = Path(__file__).resolve().parents[2]


def password(desk: Desk, cast: Cast) -> str:
    return erp_connection.make_password(desk, cast.caller("carla")).password


def call(desk: Desk, word: str) -> str:
    """Opens a visit; "" when it was turned away."""
    opened = erp_sessions.open(desk, erp_connection.USER, word, "10.0.0.9")
    return opened.ticket if opened else ""


def connected(desk: Desk, cast: Cast, facts: CompanyFacts = FILE) -> str:
    """A visit in which the company file was told."""
    ticket = call(desk, password(desk, cast))
    erp_sessions.introduce(desk, ticket, "", facts)
    return ticket


def button(at: AppTest, label: str) -> Any:
    return next(one for one in at.button if one.label == label)


def labels(at: AppTest) -> set[str]:
    return {one.label for one in at.button}


def field(at: AppTest, label: str) -> Any:
    return next(one for kind in ("checkbox", "number_input") for one in at.get(kind) if one.label == label)


# --- who gets what ------------------------------------------------------------------------------------------------

PARTS = {
    "queenie": ["Orders", "Files", "Connection", "Guide"],
    "anna": ["Orders", "Links", "Files", "Connection", "Guide"],
    "carla": ["Orders", "Links", "Files", "Connection", "Log", "Guide"],
}


@pytest.mark.parametrize("name", PARTS)
def test_everybody_gets_the_parts_that_are_theirs(visit: Visit, name: str) -> None:
    at = visit(name, "quickbooks")
    assert at.get("button_group")[0].options == PARTS[name]
    assert at.title[0].value == "QuickBooks"


@pytest.mark.parametrize("part", PARTS["carla"])
def test_every_part_has_an_address_that_can_be_mailed(visit: Visit, part: str) -> None:
    at = visit("carla", "quickbooks", section=part)
    assert at.get("button_group")[0].value == part
    assert not at.error


@pytest.mark.parametrize(("name", "part"), [("anna", "Log"), ("queenie", "Links"), ("carla", "Nothing")])
def test_the_address_of_a_part_that_is_not_theirs_opens_the_orders(visit: Visit, name: str, part: str) -> None:
    at = visit(name, "quickbooks", section=part)
    assert not at.exception
    assert "Nothing waits for QuickBooks." in words(at)


def test_a_link_to_one_of_ours_opens_the_links_with_it(cast: Cast, visit: Visit) -> None:
    key = cast.project["SHED"]
    at = visit("anna", "quickbooks", section="Links", register="Projects", pick=key)
    assert at.get("button_group")[1].value == "projects"
    assert at.selectbox(key="links_ours_projects").value == key


@pytest.mark.parametrize("register", quickbooks_links.REGISTERS)
def test_links_to_one_of_ours_say_what_the_page_reads(monkeypatch: pytest.MonkeyPatch, register: str) -> None:
    led: list[dict[str, str]] = []
    monkeypatch.setattr(st, "page_link", lambda page, *, query_params, **rest: led.append(query_params))
    ui.link_to_links("Link it", register, 7)
    assert led == [{"section": "Links", "register": quickbooks_links.REGISTERS[register][0], "pick": "7"}]


# --- how it stands ------------------------------------------------------------------------------------------------


def test_without_a_connector_it_says_that_files_are_used(visit: Visit) -> None:
    said = words(visit("anna", "quickbooks"))
    assert "No connector is set up, so what is accepted goes out by files." in said
    assert "the Guide says how" in said


def test_a_password_that_nobody_used_yet_leads_to_the_guide(desk: Desk, cast: Cast, visit: Visit) -> None:
    password(desk, cast)
    assert "has not called with it yet. The Guide says what to do" in words(visit("anna", "quickbooks"))


def test_a_visit_that_ended_well_says_connected_with_its_company_file(desk: Desk, cast: Cast, visit: Visit) -> None:
    ticket = connected(desk, cast)
    assert "It is running now." in words(visit("anna", "quickbooks"))
    erp_sessions.close(desk, ticket)
    (said,) = [one.value for one in visit("anna", "quickbooks").success]
    assert said.startswith("Connected. The last visit began at 2026-03-02 10:00.")
    assert said.endswith("All is done.")
    assert "![x]" not in said


def test_a_new_password_that_nobody_used_is_said_although_there_were_visits(
    desk: Desk, clock: Clock, cast: Cast, visit: Visit
) -> None:
    erp_sessions.close(desk, connected(desk, cast))
    clock.forward(minutes=1)
    password(desk, cast)
    assert "has not called with it yet" in words(visit("anna", "quickbooks"))


def test_trouble_of_the_last_visit_is_told_in_its_words(desk: Desk, cast: Cast, visit: Visit) -> None:
    ticket = connected(desk, cast)
    erp_sessions.interrupted(desk, ticket, "connectionError", "", "A window in QuickBooks waits for somebody.")
    erp_sessions.close(desk, ticket)
    at = visit("anna", "quickbooks")
    assert not at.success
    assert "A window in QuickBooks waits for somebody." in at.warning[0].value


def test_a_wrong_password_is_told_with_what_to_do(desk: Desk, clock: Clock, cast: Cast, visit: Visit) -> None:
    password(desk, cast)
    clock.forward(minutes=5)
    call(desk, "wrong")
    (said,) = [one.value for one in visit("anna", "quickbooks").warning]
    assert "called at 2026-03-02 10:05 with a wrong user or password and was turned away" in said
    assert "makes a new password under Connection" in said


def test_a_connector_that_is_silent_is_told_with_what_to_do(desk: Desk, clock: Clock, cast: Cast, visit: Visit) -> None:
    erp_sessions.close(desk, connected(desk, cast))
    clock.at += erp_connection.SILENT_AFTER + timedelta(minutes=1)
    (said,) = [one.value for one in visit("anna", "quickbooks").warning]
    assert "has not called since 2026-03-02 10:00" in said
    assert "whether the QuickBooks PC is on" in said


def test_purchase_orders_that_are_switched_off_are_an_error_with_the_way_to_switch_them_on(
    desk: Desk, cast: Cast, visit: Visit
) -> None:
    connected(desk, cast, CompanyFacts("{F-1}", "Rock", "", "", ("13.0",), False, False))
    (said,) = [one.value for one in visit("anna", "quickbooks").error]
    assert "Purchase orders are switched off in this company file" in said
    assert "Edit, Preferences, Items & Inventory" in said


# --- connection ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["queenie", "anna"])
def test_whoever_is_no_erp_admin_reads_the_connection_and_changes_nothing(
    desk: Desk, cast: Cast, visit: Visit, name: str
) -> None:
    connected(desk, cast)
    at = visit(name, "quickbooks", section="Connection")
    assert labels(at) == {"Look again"}
    assert not at.get("download_button")
    assert "An ERP Integrations Admin sets the connector up." in words(at)
    assert f"Name: {HOSTILE}" in [one.value for one in at.text]


def test_a_password_is_made_and_shown_once(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Connection")
    button(at, "Make a password").click().run()
    made = at.code[0].value
    assert "This is shown once." in words(at)
    assert f"User: {erp_connection.USER}" in words(at)
    assert call(desk, made)
    button(at, "Look again").click().run()
    assert made not in words(at)
    assert not at.code
    assert "_qbwc_password" not in at.session_state


def test_a_new_password_says_that_the_old_one_ends(desk: Desk, cast: Cast, visit: Visit) -> None:
    old = password(desk, cast)
    at = visit("carla", "quickbooks", section="Connection")
    assert "The password before ends at once" in words(at)
    button(at, "Make a new password now").click().run()
    assert call(desk, at.code[0].value)
    assert not call(desk, old)


def test_without_the_password_files_are_used_again(desk: Desk, cast: Cast, visit: Visit) -> None:
    word = password(desk, cast)
    at = visit("carla", "quickbooks", section="Connection")
    assert "what is accepted goes out by files" in words(at)
    button(at, "Remove it: go back to files").click().run()
    assert "The password was removed." in words(at)
    assert "No connector is set up" in words(at)
    assert not call(desk, word)


def test_the_qwc_file_leads_to_the_desk_and_holds_no_password(
    desk: Desk, cast: Cast, visit: Visit, downloads: dict[str, Any]
) -> None:
    visit("carla", "quickbooks", section="Connection")
    assert not downloads
    word = password(desk, cast)
    at = visit("carla", "quickbooks", section="Connection")
    content = downloads["commitment-desk.qwc"]
    assert word.encode() not in content
    assert etree.fromstring(content).findtext("AppURL") == "http://localhost:8501/qbwc"
    assert "It leads the Web Connector to http://localhost:8501/qbwc." in words(at)
    assert "must run on the desk's own PC" in words(at)


@pytest.mark.parametrize(
    ("base_url", "told"),
    [
        ("https://desk.acme.example", "must trust the certificate of desk.acme.example"),
        ("http://desk.acme.example", "From another PC the Web Connector takes https only."),
        ("https://10.0.0.5", "The Web Connector takes no IP address."),
    ],
)
def test_the_address_in_the_qwc_file_is_explained(
    desk: Desk, cast: Cast, visit: Visit, base_url: str, told: str
) -> None:
    password(desk, cast)
    desks.use(replace(desk, base_url=base_url))
    assert told in words(visit("carla", "quickbooks", section="Connection"))


def test_the_company_file_is_forgotten_after_its_consequence_was_read(desk: Desk, cast: Cast, visit: Visit) -> None:
    connected(desk, cast)
    at = visit("carla", "quickbooks", section="Connection")
    assert "never to get rid of a warning" in words(at)
    button(at, "Forget it and take the next one that calls").click().run()
    said = words(at)
    assert "The company file is forgotten." in said
    assert "None yet: the first one that calls is remembered" in said


def test_the_lists_are_wanted_for_the_next_visit(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Connection")
    assert "0 vendors, 0 customers and jobs, 0 service items, 0 classes; not read yet." in words(at)
    button(at, "Read the lists at the next visit").click().run()
    assert "They are read at the connector's next visit." in words(at)
    assert "Read the lists at the next visit" not in labels(at)


def test_lists_that_are_overdue_are_said_where_the_connector_calls(
    desk: Desk, clock: Clock, cast: Cast, visit: Visit
) -> None:
    with desk.writing() as session:
        exports.change_connection(session, lists_read_at=desk.now())
    clock.forward(days=9)
    call(desk, password(desk, cast))
    assert "They should have been read again long ago." in words(visit("carla", "quickbooks", section="Connection"))


def test_settings_are_saved_and_shown_as_they_stand(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Connection")
    field(at, "Send cost types as classes").check()
    field(at, "Minutes between two visits of the connector").set_value(15)
    button(at, "Save").click().run()
    assert "Saved. What is about orders counts for what is accepted from now on." in words(at)
    shown = quickbooks.connection(desk, cast.caller("carla")).settings
    assert (shown["with_classes"], shown["run_every_minutes"]) == (True, 15)
    assert field(at, "Minutes between two visits of the connector").value == 15
    button(at, "Save").click().run()
    assert "Nothing was changed" in words(at)


def test_who_saves_over_somebody_elses_change_sees_what_stands_now(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Connection")
    seen = quickbooks.connection(desk, cast.caller("carla")).settings
    erp_connection.save_settings(desk, cast.caller("carla"), seen, {"run_every_minutes": 10})
    field(at, "Minutes between two visits of the connector").set_value(20)
    button(at, "Save").click().run()
    assert erp_connection.MOVED_ON in words(at)
    assert field(at, "Minutes between two visits of the connector").value == 10
    assert quickbooks.connection(desk, cast.caller("carla")).settings["run_every_minutes"] == 10


def test_who_lost_the_permission_meanwhile_makes_no_password(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Connection")
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["carla"]).erp_level = 2
    button(at, "Make a password").click().run()
    assert not at.code
    assert erp_connection.NO_ADMIN in words(at)
    assert not quickbooks.connection(desk, cast.caller("carla")).is_set_up


# --- log ----------------------------------------------------------------------------------------------------------


def test_the_log_is_empty_before_the_first_call(visit: Visit) -> None:
    at = visit("carla", "quickbooks", section="Log")
    assert "The connector has not called yet." in words(at)
    assert not at.dataframe


def test_a_visit_shows_its_calls_with_what_came_in_and_went_out(
    desk: Desk, cast: Cast, visit: Visit, downloads: dict[str, Any], cookies: dict[str, str]
) -> None:
    ticket = connected(desk, cast)
    sent = '<?xml version="1.0"?><QBXML><QBXMLMsgsRq><PurchaseOrderAddRq><Memo>A & B</Memo></PurchaseOrderAddRq></QBXMLMsgsRq></QBXML>'
    erp_sessions.note(desk, ticket, "sendRequestXML", "", sent)
    at = visit("carla", "quickbooks", section="Log")
    assert at.selectbox[0].options == ["2026-03-02 10:00 · 3 calls · still running"]
    assert (
        at.expander[-1].label.replace("\u2060", "") == "3 · 2026-03-02 10:00:00 · sendRequestXML · PurchaseOrderAddRq"
    )
    assert "\n      <Memo>A & B</Memo>\n" in at.code[-1].value
    cookies.clear()  # the text is made when it is asked for, outside of any run of the page
    (name,) = downloads
    assert name.startswith("quickbooks-visit-")
    assert f"sendRequestXML\nIN\n\nOUT\n{sent}\n" in downloads[name]()


def test_the_calls_of_a_long_visit_come_in_pages(desk: Desk, cast: Cast, visit: Visit) -> None:
    ticket = connected(desk, cast)
    for number in range(quickbooks.PAGE):
        erp_sessions.note(desk, ticket, f"call{number}", "", "")
    at = visit("carla", "quickbooks", section="Log")
    assert len(at.expander) == quickbooks.PAGE
    (pages,) = at.get("pagination")
    pages.set_value(2).run()
    assert [one.label.split(" · ")[0] for one in at.expander] == ["51", "52"]


def test_calls_that_were_refused_are_listed_and_cut_short(desk: Desk, cast: Cast, visit: Visit) -> None:
    erp_sessions.open(desk, "x" * 5000, "wrong", "10.0.0.9")
    erp_sessions.note(desk, None, "bad call", "from 10.0.0.9", "It is no XML.")
    frame = visit("carla", "quickbooks", section="Log").dataframe[0].value
    assert list(frame["Call"]) == ["bad call", "authenticate"]
    assert frame["What came"][1] == "x" * quickbooks_log.SHORT
    assert frame["What was answered"][1].startswith("Turned away: wrong user or password")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("<a><b>1</b><c/><d><e>2</e></d></a>", "<a>\n  <b>1</b>\n  <c/>\n  <d>\n    <e>2</e>\n  </d>\n</a>"),
        ("</a></a><b>", "</a>\n</a>\n<b>"),
        ("no XML at all", "no XML at all"),
        ("", ""),
    ],
)
def test_a_message_is_shown_an_element_a_line_whatever_it_is(raw: str, shown: str) -> None:
    assert quickbooks_log.readable(raw) == shown


def test_a_huge_or_deep_message_is_cut_and_not_indented_without_end() -> None:
    shown = quickbooks_log.readable("<a>" * 100_000)
    assert shown.endswith("\n…")
    assert len(shown) < 10 * quickbooks_log.SHOWN * quickbooks_log.DEEPEST / 10


# --- guide --------------------------------------------------------------------------------------------------------

# What Intuit calls its own, and what is strong for another reason than being a name of ours.
NOT_OURS = {
    "Add an Application",
    "as Admin in single-user mode",
    "Auto-Run",
    "Of the company file",
    "Of this desk",
    "Update Selected",
    "Yes, always; allow access even if QuickBooks is not running",
}


def test_the_guide_is_drawn_as_it_stands_in_the_docs(visit: Visit) -> None:
    said = words(visit("queenie", "quickbooks", section="Guide"))
    title, _, text = GUIDE.read_text(encoding="utf-8").partition("\n")
    assert title == "# QuickBooks Desktop"
    assert text.strip() in said


def test_the_guide_names_buttons_and_parts_that_there_are() -> None:
    names = {" ".join(name.split()) for name in re.findall(r"\*\*([^*]+)\*\*", GUIDE.read_text(encoding="utf-8"))}
    ours = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "pages").glob("*.py"))
    assert names >= NOT_OURS
    assert [name for name in sorted(names - NOT_OURS) if f'"{name}' not in ours] == []

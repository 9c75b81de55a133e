"""The Directory as people use it: everybody reads, a Directory Admin changes, and forged clicks change nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.directory import COST_CODE, PROJECT, VENDOR
from core.identity import Account
from core.permissions import Level, ProjectPermission
from data import accounts, directory, identities, tables
from data.desk import Desk
from tests.cast import Cast
from tests.pages.conftest import Visit, words

READERS = ["paula", "eddie", "rita", "anna", "mark", "queenie"]


def person(desk: Desk, cast: Cast, name: str) -> directory.PersonRow:
    return directory.person(desk, cast.caller("carla"), cast.person[name])


def field(at: AppTest, label: str) -> Any:
    """The widget of the panel with this label."""
    kinds = (at.text_input, at.checkbox, at.selectbox, at.multiselect)
    return next(widget for kind in kinds for widget in kind if widget.label == label)


def button(at: AppTest, label: str) -> Any:
    return next(one for one in at.button if one.label == label)


def has_button(at: AppTest, label: str) -> bool:
    return any(one.label == label for one in at.button)


def opened(visit: Visit, who: str, box: str, row_id: int, tab: str = "People") -> AppTest:
    """The page with one row opened by way of the box, as without a mouse."""
    at = visit(who, "directory", tab=tab)
    at.selectbox(key=box).set_value(row_id)
    at.run()
    return at.button(key=f"{box}_open").click().run()


def open_person(visit: Visit, cast: Cast, who: str, whom: str) -> AppTest:
    return opened(visit, who, "_pick_person", cast.person[whom])


# --- reading ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", READERS)
def test_a_reader_sees_the_people_and_their_badges_and_nothing_to_change(visit: Visit, who: str) -> None:
    at = visit(who, "directory")
    people = at.dataframe[0].value.set_index("Name")
    assert list(people.loc["Anna Approver", "Badge"]) == ["✓ Accounting approver"]
    assert list(people.loc["Rita Read-only", "Badge"]) == []
    assert not has_button(at, "Add a person")


def test_a_reader_opens_a_person_and_reads_their_permissions_without_a_field_to_change(
    visit: Visit, cast: Cast
) -> None:
    at = open_person(visit, cast, "rita", "paula")
    assert "Paula Admin" in words(at)
    assert "E-mail: paula@acme.example" in words(at)
    assert list(at.dataframe[1].value["Project"]) == ["1001 Headquarters"]  # not the laboratory, which Rita cannot see
    assert not at.checkbox
    assert not any(has_button(at, label) for label in ("Save", "Set the permission", "Make a password link"))


def test_the_badge_of_an_approver_stands_in_words_beside_its_colour(visit: Visit, cast: Cast) -> None:
    at = open_person(visit, cast, "rita", "anna")
    assert ":green-badge[:material/verified: Accounting approver]" in words(at)


def test_a_click_on_a_row_opens_the_person_in_that_row(visit: Visit, cast: Cast) -> None:
    at = visit("rita", "directory")
    names = list(at.dataframe[0].value["Name"])
    grid = next(key for key in at.session_state.keys() if str(key).startswith("_grid_person"))  # noqa: SIM118
    rows = {"rows": [names.index("Peter Admin")], "columns": [], "cells": []}
    at.session_state[grid] = {"selection": rows}
    at.run()
    assert "E-mail: peter@acme.example" in words(at)
    at.button(key="_close").click().run()
    assert "peter@acme.example" not in words(at)


def test_the_search_leaves_what_matches_and_says_when_nothing_does(visit: Visit) -> None:
    at = visit("rita", "directory")
    at.text_input(key="find_person").set_value("approver").run()
    assert sorted(at.dataframe[0].value["Name"]) == ["Alan Approver", "Anna Approver"]
    at.text_input(key="find_person").set_value("nobody at all").run()
    assert "Nothing matches this search." in words(at)
    at.text_input(key="find_person").set_value("\x00").run()
    assert "Search has a character that cannot be kept" in words(at)


def test_each_list_has_its_tab(visit: Visit) -> None:
    assert list(visit("rita", "directory", tab="Projects").dataframe[0].value["Number"]) == ["1001"]
    vendors = visit("rita", "directory", tab="Vendors").dataframe[0].value
    assert list(vendors["Name"]) == ["Keswick Insulation", "Lew Plumbing", "Unknown Roofing"]
    codes = visit("rita", "directory", tab="Cost codes").dataframe[0].value
    assert list(codes["Synced"]) == ["Yes", "Yes", "No"]


def test_whoever_works_with_no_commitment_reads_why_they_see_nothing(visit: Visit) -> None:
    at = visit("norman", "directory")
    assert "The Directory is for people who work with commitments." in words(at)
    assert not at.dataframe


def test_a_name_with_markdown_in_it_is_shown_as_it_was_written(desk: Desk, cast: Cast, visit: Visit) -> None:
    name = "![x](http://evil.example/x.png) **Eve**"
    eve = directory.add_person(desk, cast.caller("carla"), {"name": name, "email": "eve@acme.example"})
    at = opened(visit, "rita", "_pick_person", eve)
    assert name not in words(at)
    assert "\\!\\[x\\]" in words(at) or "!\\[x\\]" in words(at)


# --- changing people ----------------------------------------------------------------------------------------------


def test_a_directory_admin_adds_a_person(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "directory")
    button(at, "Add a person").click().run()
    field(at, "Name").set_value("Nina New")
    field(at, "E-mail").set_value("Nina@Acme.example")
    field(at, "ERP Integrations").set_value(Level.READ_ONLY)
    button(at, "Add the person").click().run()
    assert "Nina New was added." in words(at)
    found = directory.people_page(desk, cast.caller("carla"), text="nina").rows
    assert [(one.email, one.erp_level) for one in found] == [("nina@acme.example", Level.READ_ONLY)]
    assert field(at, "Name").value == "Nina New"  # opened, to go on with their permissions


def test_what_was_typed_stays_when_it_is_refused(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "directory")
    button(at, "Add a person").click().run()
    field(at, "Name").set_value("Nina New")
    field(at, "E-mail").set_value("not an address")
    button(at, "Add the person").click().run()
    assert "E-mail is not an e-mail address." in words(at)
    assert field(at, "Name").value == "Nina New"
    assert field(at, "E-mail").value == "not an address"
    field(at, "E-mail").set_value("nina@acme.example")
    button(at, "Add the person").click().run()
    assert directory.people_page(desk, cast.caller("carla"), text="nina").count == 1


def test_a_directory_admin_changes_a_person(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = open_person(visit, cast, "carla", "rita")
    field(at, "Job").set_value("Clerk")
    field(at, "Can push to accounting").check()
    field(at, "ERP Integrations").set_value(Level.STANDARD)
    button(at, "Save").click().run()
    assert "Rita Read-only was saved." in words(at)
    saved = person(desk, cast, "rita")
    assert (saved.job, saved.approver, saved.version) == ("Clerk", True, 2)
    field(at, "Job").set_value("Controller")
    button(at, "Save").click().run()
    assert person(desk, cast, "rita").job == "Controller"  # a second save in a row goes on from the first


def test_a_change_made_meanwhile_is_not_written_over_and_what_was_typed_stays(
    desk: Desk, cast: Cast, visit: Visit
) -> None:
    at = open_person(visit, cast, "carla", "rita")
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 1, {"job": "Clerk"})
    field(at, "Job").set_value("Intern")
    button(at, "Save").click().run()
    assert "Somebody else changed" in words(at)
    assert field(at, "Job").value == "Intern"
    button(at, "Show what it says now").click().run()
    assert field(at, "Job").value == "Clerk"
    field(at, "Job").set_value("Intern")
    button(at, "Save").click().run()
    assert person(desk, cast, "rita").job == "Intern"


def test_a_directory_admin_sets_a_permission_on_several_projects_at_once(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = open_person(visit, cast, "carla", "norman")
    assert "No permission on any project" in words(at)
    field(at, "Projects").set_value([cast.project["HQ"], cast.project["LAB"]])
    field(at, "Permission on Commitments").set_value(Level.STANDARD)
    field(at, "May create").check()
    button(at, "Set the permission").click().run()
    assert "Norman Permission has Standard there now." in words(at)
    rights = {right.project_id: right.permission for right in person(desk, cast, "norman").projects}
    standard = ProjectPermission(Level.STANDARD, may_create=True)
    assert rights == {cast.project["HQ"]: standard, cast.project["LAB"]: standard}
    assert list(at.dataframe[1].value["May create"]) == ["Yes", "Yes"]


def test_a_permission_on_no_project_is_refused_in_a_sentence(visit: Visit, cast: Cast) -> None:
    at = open_person(visit, cast, "carla", "norman")
    button(at, "Set the permission").click().run()
    assert "Projects is empty. Pick at least one." in words(at)


def test_can_push_cannot_be_ticked_by_a_directory_admin_who_does_not_hold_it(
    desk: Desk, cast: Cast, visit: Visit
) -> None:
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 1, {"directory_admin": True})
    at = open_person(visit, cast, "rita", "mark")
    tick = field(at, "Can push to accounting")
    assert tick.disabled
    at.session_state[tick.key] = True  # a hand-made message ticks a disabled box
    at.run()
    button(at, "Save").click().run()
    assert "You cannot tick “Can push to accounting”" in words(at)
    assert not person(desk, cast, "mark").can_push


def test_a_password_link_is_shown_once_and_works(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = open_person(visit, cast, "carla", "rita")
    button(at, "Make a password link").click().run()
    link = at.code[0].value
    address, _, token = link.partition("?token=")
    assert address == f"{desk.base_url}/choose-password"
    assert accounts.link_holder(desk, token) == ("Rita Read-only", "rita@acme.example")
    button(at, "Close").click().run()
    at = open_person(visit, cast, "carla", "rita")
    assert not at.code


def test_a_person_is_signed_out_everywhere_by_a_directory_admin(
    desk: Desk, cast: Cast, visit: Visit, sign_in: Callable[[str], str]
) -> None:
    tokens = [sign_in("rita"), sign_in("rita")]
    at = open_person(visit, cast, "carla", "rita")
    assert "Signed in in 2 browsers." in words(at)
    button(at, "Sign out everywhere").click().run()
    assert "**Sign Rita Read-only out of 2 browsers?** What is typed there and not saved is lost" in words(at)
    assert all(accounts.who(desk, token) for token in tokens)
    button(at, "Sign out everywhere now").click().run()
    assert "Rita Read-only is signed out everywhere: 2 browsers." in words(at)
    assert "Not signed in anywhere." in words(at)
    assert not any(accounts.who(desk, token) for token in tokens)
    assert not has_button(open_person(visit, cast, "rita", "anna"), "Sign out everywhere")


def test_nobody_is_signed_out_when_the_question_is_declined_or_left(
    desk: Desk, cast: Cast, visit: Visit, sign_in: Callable[[str], str]
) -> None:
    token = sign_in("rita")
    at = open_person(visit, cast, "carla", "rita")
    button(at, "Sign out everywhere").click().run()
    button(at, "Leave it as it is").click().run()
    assert has_button(at, "Sign out everywhere")
    button(at, "Sign out everywhere").click().run()
    button(at, "Close").click().run()
    at.selectbox(key="_pick_person").select(cast.person["rita"]).run()
    button(at, "Open the person").click().run()
    assert has_button(at, "Sign out everywhere")
    assert not has_button(at, "Sign out everywhere now")
    assert accounts.who(desk, token)


def test_whoever_ends_their_own_sessions_reads_that_this_one_is_among_them(cast: Cast, visit: Visit) -> None:
    at = open_person(visit, cast, "carla", "carla")
    button(at, "Sign out everywhere").click().run()
    assert "out of 1 browser?** This one is among them." in words(at)
    button(at, "Sign out everywhere now").click().run()
    assert "You are signed out." in words(at)


@pytest.fixture
def annas_account(desk: Desk, cast: Cast) -> identities.Bound:
    """Anna signed in once with an account at another provider."""
    attempt = identities.begin_try(desk, "state", "Acme", "")
    identities.sign_in(desk, attempt, "Acme", Account("https://id.acme.example", "17", ("anna@acme.example",)))
    return identities.of_person(desk, cast.caller("carla"), cast.person["anna"])[0]


def test_a_directory_admin_forgets_the_account_that_a_person_signs_in_with(
    desk: Desk, cast: Cast, visit: Visit, annas_account: identities.Bound
) -> None:
    at = open_person(visit, cast, "carla", "anna")
    assert "Anna Approver has signed in with their id.acme.example account since 2026-03-02 10:00" in words(at)
    button(at, "Forget the id.acme.example account").click().run()
    assert "The id.acme.example account of Anna Approver was forgotten, and Anna Approver is signed out." in words(at)
    assert not has_button(at, "Forget the id.acme.example account")
    assert identities.of_person(desk, cast.caller("carla"), cast.person["anna"]) == ()


def test_an_account_that_is_not_the_readers_to_forget_stays(
    desk: Desk, cast: Cast, visit: Visit, annas_account: identities.Bound
) -> None:
    assert not has_button(open_person(visit, cast, "rita", "anna"), "Forget the id.acme.example account")
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 1, {"directory_admin": True})
    at = open_person(visit, cast, "rita", "anna")
    button(at, "Forget the id.acme.example account").click().run()
    assert "Only a Directory Admin with “Can push to accounting” may forget the account" in words(at)
    assert identities.of_person(desk, cast.caller("carla"), cast.person["anna"]) == (annas_account,)


def test_the_last_directory_admin_reads_why_they_stay(visit: Visit, cast: Cast) -> None:
    at = open_person(visit, cast, "carla", "carla")
    field(at, "Directory Admin").uncheck()
    button(at, "Save").click().run()
    assert "Carla Controller is the last active Directory Admin." in words(at)


def test_a_reader_who_forges_the_state_of_the_page_changes_nothing(desk: Desk, cast: Cast, visit: Visit) -> None:
    """Rita was a Directory Admin when the form was drawn; she is not when she presses Save."""
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 1, {"directory_admin": True})
    at = open_person(visit, cast, "rita", "mark")
    field(at, "Job").set_value("Owner")
    directory.save_person(desk, cast.caller("carla"), cast.person["rita"], 2, {"directory_admin": False})
    button(at, "Save").click().run()
    assert "Only a Directory Admin changes the Directory." in words(at)
    assert person(desk, cast, "mark").job == "Manager"
    assert not has_button(at, "Save")


# --- projects, vendors, cost codes --------------------------------------------------------------------------------


def test_a_directory_admin_adds_a_vendor_and_archives_it(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = visit("carla", "directory", tab="Vendors")
    button(at, "Add a vendor").click().run()
    field(at, "Name").set_value("Vic Vendor")
    field(at, "QuickBooks id").set_value("80000077-1")
    button(at, "Add the vendor").click().run()
    assert "Vic Vendor was added." in words(at)
    field(at, "Active").uncheck()
    button(at, "Save").click().run()
    assert "Vic Vendor was saved." in words(at)
    assert "Vic Vendor" not in list(at.dataframe[0].value["Name"])
    (found,) = directory.entries(desk, cast.caller("carla"), VENDOR, text="vic", archived=True).rows
    assert (found.values["quickbooks_id"], found.values["active"]) == ("80000077-1", False)


@pytest.mark.parametrize(
    ("tab", "register", "kind", "name", "column"),
    [("Projects", PROJECT, "project", "HQ", "name"), ("Cost codes", COST_CODE, "cost_code", "99-999", "name")],
    ids=["project", "cost code"],
)
def test_a_directory_admin_changes_an_entry_of_every_list(
    desk: Desk, cast: Cast, visit: Visit, tab: str, register: Any, kind: str, name: str, column: str
) -> None:
    row_id = getattr(cast, kind)[name]
    at = opened(visit, "carla", f"_pick_{register.noun}", row_id, tab)
    field(at, "Name").set_value("Renamed")
    button(at, "Save").click().run()
    assert directory.entry(desk, cast.caller("carla"), register, row_id).values[column] == "Renamed"


def test_a_vendor_that_is_in_the_list_already_is_refused_in_a_sentence(visit: Visit) -> None:
    at = visit("carla", "directory", tab="Vendors")
    button(at, "Add a vendor").click().run()
    field(at, "Name").set_value("KESWICK INSULATION")
    button(at, "Add the vendor").click().run()
    assert "is already in the list" in words(at)


def test_an_empty_list_says_what_to_do_next(desk: Desk, cast: Cast, visit: Visit) -> None:
    with desk.writing() as session:
        for row_id in cast.cost_code.values():
            session.delete(session.get(tables.CostCode, row_id))
    assert "There is no cost code yet. Add one, or import your list." in words(
        visit("carla", "directory", tab="Cost codes")
    )
    at = visit("rita", "directory", tab="Cost codes")
    assert "There is no cost code that you may see. A Directory Admin adds them." in words(at)


def test_a_long_list_comes_in_pages(desk: Desk, cast: Cast, visit: Visit) -> None:
    for number in range(directory.PER_PAGE):
        directory.add_entry(desk, cast.caller("carla"), COST_CODE, {"code": f"20-{number:03}"})
    at = visit("rita", "directory", tab="Cost codes")
    assert len(at.dataframe[0].value) == directory.PER_PAGE
    at.session_state["page_cost_code"] = 2
    at.run()
    assert len(at.dataframe[0].value) == 3
    at.text_input(key="find_cost_code").set_value("03-100").run()
    assert list(at.dataframe[0].value["Code"]) == ["03-100"]

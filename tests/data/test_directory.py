"""The Directory: who reads what of it, and what a Directory Admin may and may not change."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from core.directory import COST_CODE, PROJECT, REGISTERS, VENDOR, Register
from core.permissions import Level, ProjectPermission
from core.refusal import Refused, Why
from data import directory, people, tables
from data.desk import Caller, Desk
from tests.cast import PEOPLE, Cast, Clock

READERS = sorted(set(PEOPLE) - {"norman"})
NOT_ADMINS = sorted(set(PEOPLE) - {"carla"})
NEW = {"name": "Nina New", "email": "Nina@Acme.example", "job": "Project engineer"}
ENTRIES: dict[str, dict[str, Any]] = {
    "project": {"number": "2001", "name": "Depot"},
    "vendor": {"name": "Émile Électricité"},
    "cost code": {"code": "16-100", "name": "Wiring"},
}


def row(desk: Desk, person_id: int) -> tables.Person:
    with desk.reading() as session:
        found = session.get(tables.Person, person_id)
        assert found is not None
        session.expunge(found)
        return found


def version(desk: Desk, person_id: int) -> int:
    return row(desk, person_id).version


def change(desk: Desk, cast: Cast, who: str, whom: str, **values: Any) -> int:
    person_id = cast.person[whom]
    return directory.save_person(desk, cast.caller(who), person_id, version(desk, person_id), values)


def refused(why: Why, command: Any, *args: Any, **kwargs: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        command(*args, **kwargs)
    assert caught.value.why is why, caught.value
    return caught.value


def second_admin(desk: Desk, cast: Cast, **values: Any) -> int:
    told = {"name": "Dora Directory", "email": "dora@acme.example", "directory_admin": True} | values
    return directory.add_person(desk, cast.caller("carla"), told)


# --- reading ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", READERS)
def test_whoever_works_with_commitments_sees_everybody_and_who_carries_the_green_badge(
    desk: Desk, cast: Cast, who: str
) -> None:
    shown = directory.people_page(desk, cast.caller(who))
    assert shown.count == len(PEOPLE)
    assert {person.id for person in shown.rows if person.approver} == {
        cast.person[name] for name in ("anna", "alan", "carla")
    }


def test_whoever_works_with_no_commitment_is_refused_the_directory(desk: Desk, cast: Cast) -> None:
    norman = cast.caller("norman")
    refused(Why.NOT_ALLOWED, directory.people_page, desk, norman)
    refused(Why.NOT_ALLOWED, directory.person, desk, norman, cast.person["anna"])
    refused(Why.NOT_ALLOWED, directory.project_names, desk, norman)
    for register in REGISTERS:
        refused(Why.NOT_ALLOWED, directory.entries, desk, norman, register)


@pytest.mark.parametrize(
    ("who", "projects"),
    [("rita", {"HQ"}), ("peter", {"HQ"}), ("paula", {"HQ", "LAB"}), ("anna", {"HQ", "LAB", "SHED"}),
     ("queenie", {"HQ", "LAB", "SHED"}), ("carla", {"HQ", "LAB", "SHED"})],
)  # fmt: skip
def test_projects_are_shown_only_to_those_who_may_see_them(
    desk: Desk, cast: Cast, who: str, projects: set[str]
) -> None:
    wanted = {cast.project[name] for name in projects}
    caller = cast.caller(who)
    assert {entry.id for entry in directory.entries(desk, caller, PROJECT).rows} == wanted
    assert set(directory.project_names(desk, caller)) == wanted
    for name, project_id in cast.project.items():
        if name in projects:
            assert directory.entry(desk, caller, PROJECT, project_id).id == project_id
        else:
            refused(Why.NOT_FOUND, directory.entry, desk, caller, PROJECT, project_id)


def test_a_persons_permissions_are_shown_only_on_projects_that_the_viewer_may_see(desk: Desk, cast: Cast) -> None:
    def projects(who: str) -> set[int]:
        return {right.project_id for right in directory.person(desk, cast.caller(who), cast.person["paula"]).projects}

    assert projects("rita") == {cast.project["HQ"]}
    assert projects("carla") == {cast.project["HQ"], cast.project["LAB"]}
    in_the_list = directory.people_page(desk, cast.caller("rita"), text="paula").rows[0]
    assert {right.project for right in in_the_list.projects} == {"1001 Headquarters"}


def test_the_people_are_searched_in_name_address_and_job(any_desk: Desk, cast: Cast) -> None:
    def found(text: str) -> set[str]:
        rows = directory.people_page(any_desk, cast.caller("rita"), text=text).rows
        return {name for name, person_id in cast.person.items() if person_id in {person.id for person in rows}}

    assert found("PAULA") == {"paula"}
    assert found("rita@acme") == {"rita"}
    assert found("accounting approver") == {"anna", "alan"}
    assert found("%") == set()
    assert found("_") == set()
    assert found("\\") == set()


@pytest.mark.parametrize("text", ["x" * 10_000, "\x00", "\ud800", "\u202eabc"])
def test_a_search_that_cannot_be_meant_is_refused_in_a_sentence(any_desk: Desk, cast: Cast, text: str) -> None:
    answer = refused(Why.INVALID, directory.people_page, any_desk, cast.caller("rita"), text=text)
    assert answer.sentences[0].startswith("Search ")
    refused(Why.INVALID, directory.entries, any_desk, cast.caller("rita"), VENDOR, text=text)


def test_the_lists_come_in_pages_and_a_page_beyond_the_last_is_the_last(desk: Desk, cast: Cast) -> None:
    for number in range(7):
        directory.add_entry(desk, cast.caller("carla"), COST_CODE, {"code": f"20-{number}"})
    first, last = (directory.entries(desk, cast.caller("rita"), COST_CODE, page=page, per_page=4) for page in (1, 99))
    assert (first.count, first.pages, first.page, last.page) == (10, 3, 1, 3)
    assert len(first.rows) == 4
    assert len(last.rows) == 2


def test_the_inactive_and_the_archived_are_shown_only_when_asked_for(desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    change(desk, cast, "carla", "rita", active=False)
    assert cast.person["rita"] not in {person.id for person in directory.people_page(desk, carla).rows}
    assert cast.person["rita"] in {person.id for person in directory.people_page(desk, carla, inactive=True).rows}
    seen = directory.entry(desk, carla, VENDOR, cast.vendor["other"])
    directory.save_entry(desk, carla, VENDOR, seen, {"active": False})
    assert seen.id not in {entry.id for entry in directory.entries(desk, carla, VENDOR).rows}
    assert seen.id in {entry.id for entry in directory.entries(desk, carla, VENDOR, archived=True).rows}


# --- who may change -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", NOT_ADMINS)
def test_only_a_directory_admin_changes_anything(desk: Desk, cast: Cast, who: str) -> None:
    caller, rita = cast.caller(who), cast.person["rita"]
    admin = ProjectPermission(Level.ADMIN)
    refused(Why.NOT_ALLOWED, directory.add_person, desk, caller, NEW)
    refused(Why.NOT_ALLOWED, directory.save_person, desk, caller, rita, 1, {"name": "Rita Renamed"})
    refused(Why.NOT_ALLOWED, directory.set_project_permissions, desk, caller, rita, 1, [cast.project["HQ"]], admin)
    for register in REGISTERS:
        refused(Why.NOT_ALLOWED, directory.add_entry, desk, caller, register, ENTRIES[register.noun])
        seen = directory.entries(desk, cast.caller("carla"), register).rows[0]
        refused(Why.NOT_ALLOWED, directory.save_entry, desk, caller, register, seen, {"active": False})


def test_a_directory_admin_adds_a_person_with_everything_that_was_typed(any_desk: Desk, cast: Cast) -> None:
    told = NEW | {"erp_level": 2, "can_push": True, "manager": True}
    person_id = directory.add_person(any_desk, cast.caller("carla"), told)
    added = directory.person(any_desk, cast.caller("carla"), person_id)
    assert (added.name, added.email, added.job) == ("Nina New", "nina@acme.example", "Project engineer")
    assert (added.active, added.erp_level, added.can_push, added.manager) == (True, Level.STANDARD, True, True)
    assert added.approver
    assert not added.directory_admin


def test_a_change_of_rights_works_at_the_next_action(desk: Desk, cast: Cast) -> None:
    assert directory.people_page(desk, cast.caller("rita")).count
    directory.set_project_permissions(
        desk, cast.caller("carla"), cast.person["rita"], 1, [cast.project["HQ"]], ProjectPermission()
    )
    refused(Why.NOT_ALLOWED, directory.people_page, desk, cast.caller("rita"))


def test_an_inactive_person_is_signed_out_everywhere_and_their_password_link_is_dead(
    any_desk: Desk, cast: Cast, clock: Clock
) -> None:
    rita, now = cast.person["rita"], clock()
    with any_desk.writing() as session:
        session.add(
            tables.LoginSession(
                token_sha256="a" * 64, person_id=rita, created_at=now, last_seen_at=now, expires_at=now + timedelta(1)
            )
        )
        session.add(
            tables.OneTimeLink(token_sha256="b" * 64, person_id=rita, made_at=now, expires_at=now + timedelta(1))
        )
    signed_in = Caller(rita, "a" * 64)
    assert directory.people_page(any_desk, signed_in).count
    change(any_desk, cast, "carla", "rita", active=False)
    refused(Why.SIGNED_OUT, directory.people_page, any_desk, signed_in)
    change(any_desk, cast, "carla", "rita", active=True)
    refused(Why.SIGNED_OUT, directory.people_page, any_desk, signed_in)  # active again, but the old session stays dead
    with any_desk.reading() as session:
        link = session.get(tables.OneTimeLink, "b" * 64)
        assert link is not None
        assert link.expires_at == now


# --- rights -------------------------------------------------------------------------------------------------------


def test_can_push_is_ticked_only_by_a_directory_admin_who_holds_it(desk: Desk, cast: Cast) -> None:
    dora = Caller(second_admin(desk, cast))
    answer = refused(Why.NOT_ALLOWED, directory.save_person, desk, dora, cast.person["rita"], 1, {"can_push": True})
    assert answer.problems[0].field == "can_push"
    refused(Why.NOT_ALLOWED, directory.add_person, desk, dora, NEW | {"can_push": True})
    assert not row(desk, cast.person["rita"]).can_push
    change(desk, cast, "carla", "rita", can_push=True)
    assert row(desk, cast.person["rita"]).can_push


def test_a_directory_admin_without_can_push_still_changes_what_they_leave_as_it_is(desk: Desk, cast: Cast) -> None:
    dora = Caller(second_admin(desk, cast))
    directory.save_person(desk, dora, cast.person["anna"], 1, {"name": "Anna Approves", "can_push": True})
    assert row(desk, cast.person["anna"]).name == "Anna Approves"
    directory.save_person(desk, dora, cast.person["anna"], 2, {"can_push": False})
    assert not row(desk, cast.person["anna"]).can_push


@pytest.mark.parametrize("values", [{"erp_level": 3}, {"manager": True}, {"erp_level": 1}])
def test_nobody_raises_their_own_rights_while_another_directory_admin_could(
    desk: Desk, cast: Cast, values: dict[str, Any]
) -> None:
    dora = second_admin(desk, cast)
    answer = refused(Why.NOT_ALLOWED, directory.save_person, desk, Caller(dora), dora, 1, values)
    assert "Carla Controller" in answer.sentences[0]
    assert version(desk, dora) == 1
    directory.save_person(desk, cast.caller("carla"), dora, 1, values)
    assert version(desk, dora) == 2


def test_nobody_raises_their_own_permission_on_a_project_while_another_directory_admin_could(
    desk: Desk, cast: Cast
) -> None:
    dora, hq = second_admin(desk, cast), [cast.project["HQ"]]
    admin = ProjectPermission(Level.ADMIN)
    refused(Why.NOT_ALLOWED, directory.set_project_permissions, desk, Caller(dora), dora, 1, hq, admin)
    directory.set_project_permissions(desk, cast.caller("carla"), dora, 1, hq, admin)
    directory.set_project_permissions(desk, Caller(dora), dora, 2, hq, ProjectPermission(Level.READ_ONLY))  # lower: yes
    grants = ProjectPermission(Level.STANDARD, may_create=True)
    refused(Why.NOT_ALLOWED, directory.set_project_permissions, desk, Caller(dora), dora, 3, hq, grants)


def test_the_only_directory_admin_may_raise_their_own_rights_as_there_is_nobody_to_ask(desk: Desk, cast: Cast) -> None:
    change(desk, cast, "carla", "carla", manager=True)
    carla = cast.person["carla"]
    shed = [cast.project["SHED"]]
    directory.set_project_permissions(desk, cast.caller("carla"), carla, 2, shed, ProjectPermission(Level.ADMIN))
    me = people.me(desk, cast.caller("carla")).person
    assert me.manager
    assert me.on(cast.project["SHED"]).level == Level.ADMIN


@pytest.mark.parametrize("values", [{"active": False}, {"directory_admin": False}])
def test_the_last_active_directory_admin_stays(desk: Desk, cast: Cast, values: dict[str, Any]) -> None:
    answer = refused(Why.GUARD, change, desk, cast, "carla", "carla", **values)
    assert "last active Directory Admin" in answer.sentences[0]
    second_admin(desk, cast, active=False)
    refused(Why.GUARD, change, desk, cast, "carla", "carla", **values)
    second_admin(desk, cast, email="dan@acme.example")
    change(desk, cast, "carla", "carla", **values)
    refused(Why.NOT_ALLOWED if "directory_admin" in values else Why.SIGNED_OUT, change, desk, cast, "carla", "rita")


def test_two_directory_admins_who_take_each_others_rights_at_once_leave_one(any_desk: Desk, cast: Cast) -> None:
    carla, dora = cast.person["carla"], second_admin(any_desk, cast)

    def take(who: int, whom: int) -> str:
        try:
            directory.save_person(any_desk, Caller(who), whom, 1, {"directory_admin": False})
        except Refused as answer:
            return str(answer.why)
        return "done"

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(take, (carla, dora), (dora, carla)))
    assert answers == ["done", "not_allowed"]
    with any_desk.reading() as session:
        query = select(tables.Person).where(tables.Person.directory_admin == True)  # noqa: E712
        assert len(session.exec(query).all()) == 1


def test_of_two_who_change_the_same_person_the_second_is_told_and_nothing_is_lost(any_desk: Desk, cast: Cast) -> None:
    carla, rita = cast.caller("carla"), cast.person["rita"]
    assert directory.save_person(any_desk, carla, rita, 1, {"job": "Clerk"}) == 2
    answer = refused(Why.CONFLICT, directory.save_person, any_desk, carla, rita, 1, {"job": "Intern"})
    assert "Rita Read-only" in answer.sentences[0]
    permission = ProjectPermission(Level.ADMIN)
    refused(
        Why.CONFLICT, directory.set_project_permissions, any_desk, carla, rita, 1, [cast.project["LAB"]], permission
    )
    assert row(any_desk, rita).job == "Clerk"


def test_a_save_that_changes_nothing_writes_nothing(desk: Desk, cast: Cast) -> None:
    assert change(desk, cast, "carla", "rita", name="Rita Read-only", active=True) == 1
    assert version(desk, cast.person["rita"]) == 1


def test_grants_are_kept_with_standard_only_and_none_leaves_nothing_behind(any_desk: Desk, cast: Cast) -> None:
    carla, rita = cast.caller("carla"), cast.person["rita"]
    both = [cast.project["HQ"], cast.project["LAB"]]

    def set_(level: Level) -> dict[str, ProjectPermission]:
        told = ProjectPermission(level, may_create=True, may_edit=True)
        directory.set_project_permissions(any_desk, carla, rita, version(any_desk, rita), both, told)
        return {right.project: right.permission for right in directory.person(any_desk, carla, rita).projects}

    standard = ProjectPermission(Level.STANDARD, True, True)
    assert set_(Level.STANDARD) == {"1001 Headquarters": standard, "1002 Laboratory": standard}
    admin = ProjectPermission(Level.ADMIN)
    assert set_(Level.ADMIN) == {"1001 Headquarters": admin, "1002 Laboratory": admin}
    assert set_(Level.NONE) == {}


def test_a_permission_needs_a_project_that_exists(desk: Desk, cast: Cast) -> None:
    carla, rita = cast.caller("carla"), cast.person["rita"]
    told = ProjectPermission(Level.ADMIN)
    refused(Why.INVALID, directory.set_project_permissions, desk, carla, rita, 1, [], told)
    refused(Why.NOT_FOUND, directory.set_project_permissions, desk, carla, rita, 1, [cast.project["HQ"], 999], told)
    refused(Why.NOT_FOUND, directory.set_project_permissions, desk, carla, 2**70, 1, [cast.project["HQ"]], told)
    assert version(desk, rita) == 1


# --- what was typed -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "raw", "says"),
    [
        ("name", "", "Name is empty."),
        ("name", "\u200b \u200b", "Name is empty."),
        ("name", "x" * 101, "Name has 101 characters."),
        ("name", "Rita\u200bX", "Name has a character"),
        ("name", "Rita\nX", "Name has a character"),
        ("name", "A\ud800", "Name has a character"),
        ("email", "", "E-mail is empty."),
        ("email", "rita", "E-mail is not an e-mail address."),
        ("email", "rita@acme.example, paul@acme.example", "E-mail is not an e-mail address."),
        ("email", "rita@acme.example\r\nBcc: x@y.example", "E-mail has a character"),
        ("email", "Rita <rita@acme.example>", "E-mail is not an e-mail address."),
        ("email", "a" * 250 + "@acme.example", "E-mail has 263 characters."),
        ("job", "x" * 101, "Job has 101 characters."),
        ("erp_level", 7, "ERP Integrations takes one of None, Read Only, Standard, Admin."),
        ("erp_level", "Admin", "ERP Integrations takes one of"),
        ("active", "perhaps", "Active takes yes or no."),
    ],
)
def test_bad_input_about_a_person_is_refused_with_the_field_and_the_cure(
    desk: Desk, cast: Cast, field: str, raw: Any, says: str
) -> None:
    answer = refused(Why.INVALID, change, desk, cast, "carla", "rita", **{field: raw})
    assert answer.problems[0].field == field
    assert answer.sentences[0].startswith(says)
    assert version(desk, cast.person["rita"]) == 1


def test_all_that_is_wrong_is_said_at_once(desk: Desk, cast: Cast) -> None:
    answer = refused(Why.INVALID, directory.add_person, desk, cast.caller("carla"), {"job": "x" * 200})
    assert {problem.field for problem in answer.problems} == {"name", "email", "job"}


@pytest.mark.parametrize("email", ["rita@acme.example", " RITA@Acme.Example "])
def test_an_address_belongs_to_one_person_whatever_its_case(any_desk: Desk, cast: Cast, email: str) -> None:
    carla = cast.caller("carla")
    answer = refused(Why.INVALID, directory.add_person, any_desk, carla, NEW | {"email": email})
    assert "belongs to Rita Read-only" in answer.sentences[0]
    refused(Why.INVALID, change, any_desk, cast, "carla", "mark", email=email)
    change(any_desk, cast, "carla", "rita", email=email)  # their own, written differently


# --- projects, vendors, cost codes --------------------------------------------------------------------------------


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.noun)
def test_a_directory_admin_adds_changes_and_archives_an_entry(any_desk: Desk, cast: Cast, register: Register) -> None:
    carla = cast.caller("carla")
    entry_id = directory.add_entry(any_desk, carla, register, ENTRIES[register.noun])
    added = directory.entry(any_desk, carla, register, entry_id)
    assert ENTRIES[register.noun].items() <= dict(added.values).items()
    assert added.values["active"]
    assert added.values["quickbooks_id"] == ""
    directory.save_entry(any_desk, carla, register, added, {"quickbooks_id": "80000099-1", "active": False})
    saved = directory.entry(any_desk, carla, register, entry_id)
    assert (saved.values["quickbooks_id"], saved.values["active"]) == ("80000099-1", False)


@pytest.mark.parametrize(
    ("register", "taken"),
    [(PROJECT, {"number": "1001", "name": "Again"}), (VENDOR, {"name": "  KESWICK insulation"}),
     (COST_CODE, {"code": "03-100"})],
    ids=lambda one: getattr(one, "noun", ""),
)  # fmt: skip
def test_an_entry_is_in_its_list_once_whatever_the_case(
    any_desk: Desk, cast: Cast, register: Register, taken: dict[str, str]
) -> None:
    carla = cast.caller("carla")
    answer = refused(Why.INVALID, directory.add_entry, any_desk, carla, register, taken)
    assert "already in the list" in answer.sentences[0]
    other_id = directory.add_entry(any_desk, carla, register, ENTRIES[register.noun])
    other = directory.entry(any_desk, carla, register, other_id)
    refused(Why.INVALID, directory.save_entry, any_desk, carla, register, other, taken)


def test_a_vendor_is_found_and_told_apart_beyond_ascii(any_desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    directory.add_entry(any_desk, carla, VENDOR, ENTRIES["vendor"])
    assert directory.entries(any_desk, carla, VENDOR, text="éLECTRICITé").count == 1
    refused(Why.INVALID, directory.add_entry, any_desk, carla, VENDOR, {"name": "e\u0301mile ÉLECTRICITÉ"})


def test_a_renamed_vendor_is_known_under_the_new_name_only(desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    seen = directory.entry(desk, carla, VENDOR, cast.vendor["other"])
    directory.save_entry(desk, carla, VENDOR, seen, {"name": "Lew & Sons"})
    assert directory.add_entry(desk, carla, VENDOR, {"name": "Lew Plumbing"})
    refused(Why.INVALID, directory.add_entry, desk, carla, VENDOR, {"name": "lew & sons"})


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.noun)
def test_an_entry_that_somebody_else_changed_meanwhile_is_not_written_over(
    any_desk: Desk, cast: Cast, register: Register
) -> None:
    carla = cast.caller("carla")
    seen = directory.entries(any_desk, carla, register).rows[0]
    directory.save_entry(any_desk, carla, register, seen, {"name": "First come"})
    answer = refused(Why.CONFLICT, directory.save_entry, any_desk, carla, register, seen, {"active": False})
    assert "Somebody else changed" in answer.sentences[0]
    kept = directory.entry(any_desk, carla, register, seen.id)
    assert (kept.values["name"], kept.values["active"]) == ("First come", True)


@pytest.mark.parametrize("raw", ["", "x" * 300, "a\tb", "a\u200bb"])
def test_bad_input_about_a_vendor_is_refused_with_the_field(desk: Desk, cast: Cast, raw: str) -> None:
    answer = refused(Why.INVALID, directory.add_entry, desk, cast.caller("carla"), VENDOR, {"name": raw})
    assert answer.problems[0].field == "name"
    assert answer.sentences[0].startswith("Name ")


def test_an_unknown_entry_is_not_found(desk: Desk, cast: Cast) -> None:
    refused(Why.NOT_FOUND, directory.entry, desk, cast.caller("carla"), VENDOR, 999)
    refused(Why.NOT_FOUND, directory.person, desk, cast.caller("carla"), 999)


def test_nothing_in_the_directory_is_ever_deleted(desk: Desk, cast: Cast) -> None:
    """What was used once stays readable in old submissions; there is no command that deletes."""
    assert not [name for name in vars(directory) if name.startswith(("delete_", "remove_"))]
    with desk.reading() as session:
        assert _count(session) == len(PEOPLE)
    change(desk, cast, "carla", "rita", active=False)
    with desk.reading() as session:
        assert _count(session) == len(PEOPLE)


def _count(session: Session) -> int:
    return len(session.exec(select(tables.Person)).all())

"""Section 7 of the domain: every question about a person has one answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import permissions
from core.permissions import Item, Level, Person
from tests.core.people import PEOPLE, PROJECT

EVERYBODY = set(PEOPLE)
LEFT = {"admin and approver who left"}
ON_THE_PROJECT = {
    "reader",
    "standard",
    "engineer",
    "admin",
    "push alone",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
    "manager",
    "directory admin",
}
IN_ACCOUNTING = {
    "erp reader",
    "erp reader with push",
    "erp standard",
    "erp admin",
    "approver",
    "approver who is erp admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
ADMINS = {"admin", "approver who is admin", "approver who sent it"}
APPROVERS = {
    "approver",
    "approver who is erp admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
ERP_ADMINS = {"erp admin", "approver who is erp admin"}
CREATORS = ADMINS | {"engineer", "approver who created it"}

WHO = {
    "is an accounting approver": (permissions.is_accounting_approver, APPROVERS),
    "is a Commitments Admin of the project": (lambda p: permissions.is_commitments_admin(p, PROJECT), ADMINS),
    "sees what was never sent": (lambda p: permissions.may_see(p, Item(PROJECT)), ON_THE_PROJECT),
    "sees what was sent": (
        lambda p: permissions.may_see(p, Item(PROJECT, was_sent=True)),
        ON_THE_PROJECT | IN_ACCOUNTING,
    ),
    "creates on the project": (lambda p: permissions.may_create(p, PROJECT), CREATORS),
    "edits": (lambda p: permissions.may_edit(p, Item(PROJECT)), ADMINS | {"engineer"}),
    "edits what is private": (lambda p: permissions.may_edit(p, Item(PROJECT, private=True)), ADMINS),
    "sees the queue": (permissions.sees_the_queue, IN_ACCOUNTING),
    "sees the Commitments List": (
        permissions.sees_commitments,
        ON_THE_PROJECT | IN_ACCOUNTING | {"admin elsewhere"},
    ),
    "changes the Directory": (permissions.may_change_directory, {"directory admin"}),
    "imports something": (permissions.may_import, CREATORS | {"admin elsewhere", "directory admin"}),
    "sees the mail log": (
        permissions.sees_the_mail_log,
        {"erp admin", "approver who is erp admin", "directory admin"},
    ),
    "takes the audit bundle of what was never sent": (
        lambda p: permissions.may_take_the_audit_bundle(p, Item(PROJECT)),
        {"directory admin"},
    ),
    "takes the audit bundle of what was sent": (
        lambda p: permissions.may_take_the_audit_bundle(p, Item(PROJECT, was_sent=True)),
        {"erp admin", "approver who is erp admin", "directory admin"},
    ),
    "sees the Directory": (
        permissions.sees_the_directory,
        ON_THE_PROJECT | IN_ACCOUNTING | {"admin elsewhere"},
    ),
    "sees the settings": (permissions.sees_settings, EVERYBODY - LEFT),
    "changes the company's settings": (permissions.may_change_settings, ERP_ADMINS),
    "sees Rejection Metrics": (permissions.sees_metrics, ERP_ADMINS | {"manager"}),
    "links what is ours with what is QuickBooks'": (
        permissions.may_link,
        APPROVERS | ERP_ADMINS | {"directory admin"},
    ),
    "is away when somebody stands in for them": (
        lambda p: permissions.is_away(replace(p, stood_in_by="Dora Deputy")),
        APPROVERS,
    ),
    "is away when nobody stands in for them": (permissions.is_away, set()),
    "grants Can push": (permissions.may_grant_can_push, set()),
}


@pytest.mark.parametrize("question", WHO)
def test_exactly_these_people(question: str) -> None:
    ask, expected = WHO[question]
    assert {name for name in EVERYBODY if ask(PEOPLE[name])} == expected


def test_a_private_commitment_is_seen_by_admins_and_the_people_on_its_list() -> None:
    listed = frozenset(PEOPLE[name].id for name in ("reader", "approver"))
    item = Item(PROJECT, private=True, viewers=listed, was_sent=True)
    assert {name for name in EVERYBODY if permissions.may_see(PEOPLE[name], item)} == ADMINS | {"reader", "approver"}


def test_a_list_opens_nothing_to_somebody_without_permission() -> None:
    item = Item(PROJECT, private=True, viewers=frozenset(person.id for person in PEOPLE.values()))
    seen = {name for name in EVERYBODY if permissions.may_see(PEOPLE[name], item)}
    assert seen == ON_THE_PROJECT


@pytest.mark.parametrize("erp_level", Level)
@pytest.mark.parametrize("can_push", [True, False])
@pytest.mark.parametrize("active", [True, False])
def test_the_green_badge_needs_erp_standard_or_admin_and_can_push(
    erp_level: Level, can_push: bool, active: bool
) -> None:
    person = Person(1, "Anna", "anna@acme.example", active=active, erp_level=erp_level, can_push=can_push)
    expected = active and can_push and erp_level in (Level.STANDARD, Level.ADMIN)
    assert permissions.is_accounting_approver(person) is expected


def test_the_grants_count_for_standard_only() -> None:
    for level, may in ((Level.NONE, False), (Level.READ_ONLY, False), (Level.STANDARD, True), (Level.ADMIN, True)):
        permission = replace(PEOPLE["engineer"].on(PROJECT), level=level)
        person = replace(PEOPLE["engineer"], projects={PROJECT: permission})
        assert permissions.may_create(person, PROJECT) is may
        assert permissions.may_edit(person, Item(PROJECT)) is may


def test_only_a_directory_admin_who_holds_can_push_grants_it() -> None:
    admin = PEOPLE["directory admin"]
    assert not permissions.may_grant_can_push(admin)
    assert permissions.may_grant_can_push(replace(admin, can_push=True))
    assert not permissions.may_grant_can_push(PEOPLE["approver"])
    assert permissions.may_grant_can_push(admin, first_set_up=True)


def test_everybody_who_sees_commitments_sees_who_the_approvers_are() -> None:
    assert permissions.sees_the_directory(PEOPLE["reader"])
    assert permissions.sees_the_directory(PEOPLE["erp reader"])
    assert permissions.sees_the_directory(Person(1, "D", "d@acme.example", directory_admin=True))
    assert not permissions.sees_the_directory(PEOPLE["stranger"])


def test_who_left_may_do_nothing() -> None:
    (name,) = LEFT
    for ask, _ in WHO.values():
        assert not ask(PEOPLE[name])

"""Who may see and do what (domain.md section 7). Every question has one answer, and it is given here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

# The same answer for what does not exist and for what must not be known to exist.
UNSEEN = "There is no such commitment, or you may not see it."


class Level(IntEnum):
    """The permission on one tool, ordered: each level includes those below it."""

    NONE = 0
    READ_ONLY = 1
    STANDARD = 2
    ADMIN = 3


LEVEL_LABELS = {
    Level.NONE: "None",
    Level.READ_ONLY: "Read Only",
    Level.STANDARD: "Standard",
    Level.ADMIN: "Admin",
}


@dataclass(frozen=True)
class ProjectPermission:
    """A person's permission on one project's Commitments tool; the grants count for Standard only."""

    level: Level = Level.NONE
    may_create: bool = False
    may_edit: bool = False


_NO_PERMISSION = ProjectPermission()


@dataclass(frozen=True)
class Person:
    """A person with everything that decides what they may do.

    `lent` are the absent accounting approvers for whom they stand in today; `stood_in_by` is who stands in for them, "".
    """

    id: int
    name: str
    email: str
    active: bool = True
    erp_level: Level = Level.NONE
    can_push: bool = False  # "Can push to accounting"
    directory_admin: bool = False
    manager: bool = False
    projects: Mapping[int, ProjectPermission] = field(default_factory=dict)
    lent: tuple[Person, ...] = ()
    stood_in_by: str = ""

    def on(self, project_id: int) -> ProjectPermission:
        return self.projects.get(project_id, _NO_PERMISSION)


@dataclass(frozen=True)
class Item:
    """What permissions need to know of a commitment. `viewers` is the list of a private one."""

    project_id: int
    private: bool = False
    viewers: frozenset[int] = frozenset()
    was_sent: bool = False  # at least one submission exists


def is_approver_in_own_right(person: Person) -> bool:
    """ERP Standard or Admin and *Can push to accounting*; only such a right can be lent."""
    return person.active and person.can_push and person.erp_level >= Level.STANDARD


def lenders(person: Person) -> tuple[Person, ...]:
    """The approvers in whose right the person may act today. Nothing is lent on, and it lapses with the right itself."""
    if not person.active or person.erp_level < Level.STANDARD:
        return ()
    return tuple(one for one in person.lent if is_approver_in_own_right(one))


def is_accounting_approver(person: Person) -> bool:
    """In their own right or as somebody's deputy: carries the green badge."""
    return is_approver_in_own_right(person) or bool(lenders(person))


def is_away(person: Person) -> bool:
    """An approver for whom somebody stands in today: mails and the summary go there instead."""
    return is_approver_in_own_right(person) and bool(person.stood_in_by)


def acting_for(person: Person, item: Item) -> Person | None:
    """The absent approver in whose right the person acts on this commitment; None when in their own, or not at all."""
    if is_approver_in_own_right(person) and _sees_in_own_right(person, item):
        return None
    return next((one for one in lenders(person) if item.was_sent and _sees_in_own_right(one, item)), None)


def decides(person: Person, item: Item) -> bool:
    """Is an accounting approver for this commitment, in their own right or in one that is lent to them."""
    own = is_approver_in_own_right(person) and _sees_in_own_right(person, item)
    return own or acting_for(person, item) is not None


def is_commitments_admin(person: Person, project_id: int) -> bool:
    return person.active and person.on(project_id).level == Level.ADMIN


def may_see(person: Person, item: Item) -> bool:
    """Read Only on the project, or ERP Read Only on what was handed to accounting.

    A private commitment is seen by the project's Commitments Admins and the people on its list,
    provided that they could see it if it were not private. A deputy sees what was handed over and the absent one sees.
    """
    return _sees_in_own_right(person, item) or (
        item.was_sent and any(_sees_in_own_right(one, item) for one in lenders(person))
    )


def _sees_in_own_right(person: Person, item: Item) -> bool:
    if not person.active:
        return False
    reaches = person.on(item.project_id).level >= Level.READ_ONLY or (
        item.was_sent and person.erp_level >= Level.READ_ONLY
    )
    return reaches and (not item.private or is_commitments_admin(person, item.project_id) or person.id in item.viewers)


def may_create(person: Person, project_id: int) -> bool:
    permission = person.on(project_id)
    return is_commitments_admin(person, project_id) or (
        person.active and permission.level == Level.STANDARD and permission.may_create
    )


def may_edit(person: Person, item: Item) -> bool:
    permission = person.on(item.project_id)
    granted = is_commitments_admin(person, item.project_id) or (
        person.active and permission.level == Level.STANDARD and permission.may_edit
    )
    return granted and may_see(person, item)


def sees_the_queue(person: Person) -> bool:
    """Accountant Review is in the menu of ERP Read Only and above."""
    return person.active and person.erp_level >= Level.READ_ONLY


def sees_commitments(person: Person) -> bool:
    """Commitments List is in the menu of whoever may see any commitment at all."""
    return person.active and (
        person.erp_level >= Level.READ_ONLY
        or any(permission.level >= Level.READ_ONLY for permission in person.projects.values())
    )


def sees_the_directory(person: Person) -> bool:
    """Everybody who works with commitments sees who the approvers are; only a Directory Admin changes it."""
    return person.active and (person.directory_admin or sees_commitments(person))


def may_change_directory(person: Person) -> bool:
    return person.active and person.directory_admin


def may_link(person: Person) -> bool:
    """Who says which of QuickBooks' vendors, customer:jobs and items are ours: it decides where money is booked."""
    return may_change_directory(person) or may_change_settings(person) or is_approver_in_own_right(person)


def may_import(person: Person) -> bool:
    """The lists need Directory Admin; commitments need the right to create on at least one project."""
    return person.active and (person.directory_admin or any(may_create(person, project) for project in person.projects))


def sees_the_mail_log(person: Person) -> bool:
    """The mail log holds the words of every commitment: ERP Admins and Directory Admins, limited to what they see."""
    return person.active and (person.erp_level == Level.ADMIN or person.directory_admin)


def may_take_the_audit_bundle(person: Person, item: Item) -> bool:
    """It tells which mail went to whom, so it is for those who see the mail log, and of what they may see."""
    return sees_the_mail_log(person) and may_see(person, item)


def sees_settings(person: Person) -> bool:
    """Everybody has their own settings and reads the company's."""
    return person.active


def may_change_settings(person: Person) -> bool:
    """The company's settings are the ERP Integrations Admins'."""
    return person.active and person.erp_level == Level.ADMIN


def sees_metrics(person: Person) -> bool:
    """Rejection Metrics are for managers, on the projects they may see, and for ERP Integrations Admins."""
    return person.active and (person.manager or person.erp_level == Level.ADMIN)


def may_grant_can_push(granter: Person, *, first_set_up: bool = False) -> bool:
    """*Can push* is ticked only by a Directory Admin who holds it, except on first set-up."""
    return first_set_up or (may_change_directory(granter) and granter.can_push)

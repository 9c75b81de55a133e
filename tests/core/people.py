"""The kinds of people that domain.md section 7 tells apart, around one commitment of project 1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from core.findings import Finding
from core.permissions import Item, Level, Person, ProjectPermission
from core.transitions import Action, ErpStatus, Facts, LastAct, Rejection, Said

PROJECT, OTHER_PROJECT = 1, 2


def _person(id_: int, name: str, commitments: Level = Level.NONE, project: int = PROJECT, **rights: Any) -> Person:
    grants = {key: rights.pop(key) for key in ("may_create", "may_edit") if key in rights}
    return Person(
        id_, name, f"{id_}@acme.example", projects={project: ProjectPermission(commitments, **grants)}, **rights
    )


PUSH = {"erp_level": Level.STANDARD, "can_push": True}
PEOPLE: dict[str, Person] = {
    person.name: person
    for person in (
        _person(1, "stranger"),
        _person(2, "reader", Level.READ_ONLY),
        _person(3, "standard", Level.STANDARD),
        _person(4, "engineer", Level.STANDARD, may_create=True, may_edit=True),
        _person(5, "admin", Level.ADMIN),
        _person(6, "admin elsewhere", Level.ADMIN, project=OTHER_PROJECT),
        _person(7, "erp reader", erp_level=Level.READ_ONLY),
        _person(8, "erp reader with push", erp_level=Level.READ_ONLY, can_push=True),
        _person(9, "erp standard", erp_level=Level.STANDARD),
        _person(10, "erp admin", erp_level=Level.ADMIN),
        _person(11, "push alone", Level.READ_ONLY, can_push=True),
        _person(12, "approver", **PUSH),
        _person(13, "approver who is erp admin", erp_level=Level.ADMIN, can_push=True),
        _person(14, "approver who is admin", Level.ADMIN, **PUSH),
        _person(15, "approver who created it", Level.STANDARD, may_create=True, **PUSH),
        _person(16, "approver who sent it", Level.ADMIN, **PUSH),
        _person(17, "manager", Level.READ_ONLY, manager=True),
        _person(18, "directory admin", Level.READ_ONLY, directory_admin=True),
        _person(19, "admin and approver who left", Level.ADMIN, active=False, **PUSH),
    )
}
CREATOR = PEOPLE["approver who created it"].id
SENDER = PEOPLE["approver who sent it"].id
REJECTER = PEOPLE["approver"].id
AT = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)


def facts(status: ErpStatus = ErpStatus.SENT, **changes: Any) -> Facts:
    """A commitment in this status, created and sent by two of the approvers, rejected by a third, as everybody sees it."""
    before = status is not ErpStatus.NOT_SENT
    changes.setdefault("item", Item(PROJECT, was_sent=before))
    changes.setdefault("submission", 1 if before else 0)
    changes.setdefault("senders", frozenset({SENDER}) if before else frozenset())
    changes.setdefault("rejection", Rejection(REJECTER, ErpStatus.SENT) if status is ErpStatus.REJECTED else None)
    changes.setdefault("last_act", LastAct("Anna Approver", Action.REJECT, AT))
    values = {
        "number": "SC-001",
        "status": status,
        "version": 7,
        "content_hash": "abc",
        "created_by": CREATOR,
    } | changes
    return Facts(**values)


def said(**changes: Any) -> Said:
    """Everything that any action asks for, said by somebody who saw version 7."""
    values = {
        "seen_version": 7,
        "seen_hash": "abc",
        "reference": "SC-001",
        "findings": (Finding("N1"),),
        "comment": "Please shorten the number.",
        "txn_id": "4C2-1",
        "error_code": "3140",
        "error_text": "There is an invalid reference.",
        "confirmed_gone": True,
    }
    return Said(**(values | changes))

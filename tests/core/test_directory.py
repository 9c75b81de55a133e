"""What the Directory keeps: how its fields are read, and what raises somebody's rights."""

from __future__ import annotations

from typing import Any

import pytest

from core import directory
from core.directory import COST_CODE, PERSON_COLUMNS, VENDOR, blank, raises_company_rights, raises_project_rights, read
from core.permissions import Level, Person, ProjectPermission
from core.refusal import Problem
from core.typed import Wrong


def test_a_new_entry_is_active_and_has_nothing_else_in_it() -> None:
    assert blank(VENDOR.columns) == {
        "name": "",
        "quickbooks_name": "",
        "quickbooks_id": "",
        "quickbooks_active": True,
        "active": True,
    }
    assert blank(COST_CODE.columns)["synced"] is False


def test_the_fields_that_were_given_are_read_each_in_its_way() -> None:
    raw = {"name": " Anna ", "email": "Anna@Acme.example", "active": "no", "erp_level": 2, "unknown": "x"}
    assert read(PERSON_COLUMNS, raw) == (
        {"name": "Anna", "email": "anna@acme.example", "active": False, "erp_level": Level.STANDARD},
        (),
    )


def test_everything_that_is_wrong_is_said_at_once_beside_its_field() -> None:
    values, problems = read(
        PERSON_COLUMNS, {"name": " ", "email": "anna", "job": "x" * 101, "manager": "maybe", "erp_level": 7}
    )
    assert values == {}
    assert problems == (
        Problem("Name is empty. Fill it in.", "name"),
        Problem("E-mail is not an e-mail address. Write it like name@company.com.", "email"),
        Problem("Job has 101 characters. Shorten it to 100 or fewer.", "job"),
        Problem("ERP Integrations takes one of None, Read Only, Standard, Admin.", "erp_level"),
        Problem("Manager takes yes or no.", "manager"),
    )


def test_a_field_that_need_not_be_filled_may_be_empty() -> None:
    assert read(PERSON_COLUMNS, {"job": ""}) == ({"job": ""}, ())


@pytest.mark.parametrize("typed", ["a\u200bb", "a\u202eb"])
def test_a_name_has_no_invisible_characters(typed: str) -> None:
    _, (problem,) = read(PERSON_COLUMNS, {"name": typed})
    assert problem.field == "name"
    with pytest.raises(Wrong, match=r"has a character that cannot be kept \(U\+20"):
        directory.read_email(f"{typed}@acme.example")


def test_an_address_has_at_most_254_characters() -> None:
    longest = "a@".ljust(254, "b")
    assert directory.read_email(longest) == longest
    with pytest.raises(Wrong, match="has 255 characters"):
        directory.read_email(longest + "b")


NOBODY = Person(1, "P", "p@acme.example")
EVERYTHING = Person(
    1, "P", "p@acme.example", can_push=True, directory_admin=True, manager=True, erp_level=Level.STANDARD
)


@pytest.mark.parametrize(
    ("before", "after", "raised"),
    [
        (NOBODY, {}, False),
        (NOBODY, {"name": "Q"}, False),
        (NOBODY, {"can_push": True}, True),
        (NOBODY, {"directory_admin": True}, True),
        (NOBODY, {"manager": True}, True),
        (NOBODY, {"erp_level": Level.READ_ONLY}, True),
        (NOBODY, {"erp_level": Level.NONE, "can_push": False}, False),
        (EVERYTHING, {"can_push": True, "directory_admin": True, "manager": True, "erp_level": 2}, False),
        (EVERYTHING, {"can_push": False, "erp_level": Level.READ_ONLY}, False),
        (EVERYTHING, {"can_push": False, "erp_level": Level.ADMIN}, True),
        (EVERYTHING, {}, False),
    ],
)
def test_a_right_is_raised_when_it_was_not_there_before(before: Person, after: dict[str, Any], raised: bool) -> None:
    assert raises_company_rights(before, after) is raised


NONE, READER, ADMIN = (ProjectPermission(level) for level in (Level.NONE, Level.READ_ONLY, Level.ADMIN))
STANDARD, CREATOR, EDITOR = (
    ProjectPermission(Level.STANDARD, create, edit) for create, edit in ((False, False), (True, False), (False, True))
)


@pytest.mark.parametrize(
    ("before", "after", "raised"),
    [
        (NONE, READER, True),
        (READER, READER, False),
        (READER, NONE, False),
        (STANDARD, CREATOR, True),
        (STANDARD, EDITOR, True),
        (CREATOR, EDITOR, True),
        (CREATOR, CREATOR, False),
        (EDITOR, EDITOR, False),
        (EDITOR, STANDARD, False),
        (EDITOR, ADMIN, True),
        (ADMIN, CREATOR, False),
        (ADMIN, ADMIN, False),
    ],
)
def test_a_project_permission_is_raised_when_it_allows_more(
    before: ProjectPermission, after: ProjectPermission, raised: bool
) -> None:
    assert raises_project_rights(before, after) is raised

"""The sample company's lists: people, projects, vendors and cost codes. Nothing in them is real."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from core.findings import REASONS
from core.permissions import Level
from core.typed import fold
from data import tables
from data.accounts import SAMPLE_PASSWORD, hash_password

COMPANY = "Cedar & Stone Builders (sample)"
TIME_ZONE = "America/Chicago"


@dataclass(frozen=True)
class Role:
    """One person of the cast. `level` is their permission on each of `projects` (by place in PROJECTS)."""

    name: str
    job: str
    level: Level = Level.NONE
    projects: tuple[int, ...] = (0, 1, 2, 3, 4)
    may_create_and_edit: bool = False
    erp_level: Level = Level.NONE
    can_push: bool = False
    directory_admin: bool = False
    manager: bool = False

    @property
    def key(self) -> str:
        return self.name.split()[0].lower()

    @property
    def email(self) -> str:
        return f"{self.key}@sample.example"


PEOPLE = (
    Role("Pat Moreno", "Project admin", Level.ADMIN),
    Role("Erin Blake", "Project engineer", Level.STANDARD, (0, 1, 2), may_create_and_edit=True),
    Role("Rae Lindqvist", "Read-only", Level.READ_ONLY),
    Role("Ana Duarte", "Accounting approver", erp_level=Level.STANDARD, can_push=True),
    Role("Ben Okafor", "Accounting approver", erp_level=Level.STANDARD, can_push=True),
    Role("Connie Hart", "Controller", Level.ADMIN, erp_level=Level.ADMIN, can_push=True, directory_admin=True),
    Role("Max Weber", "Manager", Level.READ_ONLY, manager=True),
)
PROJECTS = (  # number, name, linked to QuickBooks
    ("2401", "Riverside Clinic", True),
    ("2402", "Maple Street School", True),
    ("2403", "Harbor Warehouse", True),
    ("2404", "Oak Hill Apartments", True),
    ("2405", "City Library Renovation", False),
)
VENDORS = (  # name, name in QuickBooks ("" is not linked), active
    ("Northfork Earthworks", "Northfork Earthworks", True),
    ("Bluestem Concrete", "Bluestem Concrete", True),
    ("Ironwood Steel Erectors", "Ironwood Steel Erectors", True),
    ("Harlan & Daughters Masonry", "Harlan & Daughters Masonry", True),
    ("Summit Ridge Roofing", "Summit Ridge Roofing", True),
    ("Clearpane Glazing Company", "Clearpane Glazing", True),
    ("Prairie Drywall and Paint", "Prairie Drywall and Paint", True),
    ("Two Rivers Plumbing", "Two Rivers Plumbing", True),
    ("Windham Mechanical", "Windham Mechanical", True),
    ("Lakeshore Electric", "Lakeshore Electric", True),
    ("Granger Building Supply", "Granger Building Supply", True),
    ("Clearpane Glazing", "", True),  # its namesake is linked: preflight offers to take that one
    ("Old Mill Flooring", "Old Mill Flooring", False),
)
COST_CODES = (  # code, name, synced, active
    ("01-310", "Project management", True, True),
    ("01-500", "Temporary facilities", True, True),
    ("02-400", "Demolition", True, True),
    ("03-100", "Concrete forming", True, True),
    ("03-200", "Concrete reinforcing", True, True),
    ("03-300", "Cast-in-place concrete", True, True),
    ("04-200", "Unit masonry", True, True),
    ("05-100", "Structural steel", True, True),
    ("05-500", "Metal fabrications", True, True),
    ("06-100", "Rough carpentry", True, True),
    ("06-400", "Architectural woodwork", True, True),
    ("07-200", "Insulation", True, True),
    ("07-500", "Membrane roofing", True, True),
    ("07-900", "Joint sealants", True, True),
    ("08-100", "Doors and frames", True, True),
    ("08-400", "Storefronts", True, True),
    ("08-800", "Glazing", True, True),
    ("09-250", "Gypsum board", True, True),
    ("09-300", "Tiling", True, True),
    ("09-900", "Painting", True, True),
    ("22-100", "Plumbing", True, True),
    ("23-300", "HVAC ducts and equipment", True, True),
    ("26-100", "Electrical", True, True),
    ("31-200", "Earth moving", True, True),
    ("32-100", "Paving", True, True),
    ("10-400", "Safety specialties", False, True),
    ("33-400", "Storm drainage", False, True),
    ("15-400", "Plumbing (old numbering)", True, False),
)
UNSYNCED_CODE = "33-400"
UNLINKED_VENDOR = "Clearpane Glazing"
UNLINKED_PROJECT = 4


@dataclass(frozen=True)
class Lists:
    """Ids: people by first name in lower case, projects in the order of PROJECTS, vendors by name, cost codes by code."""

    person: dict[str, int]
    project: tuple[int, ...]
    vendor: dict[str, int]
    cost_code: dict[str, int]


def write(session: Session, at: datetime) -> Lists:
    """Writes the company and its lists as of `at`."""
    session.add(tables.Company(id=1, name=COMPANY, time_zone=TIME_ZONE, is_sample=True, created_at=at))
    for position, (code, words) in enumerate(REASONS.items()):
        session.add(tables.ReasonCode(code=code, text=words, position=position))
    lists = Lists(
        person=dict(
            zip((role.key for role in PEOPLE), _added(session, (_person(one, at) for one in PEOPLE)), strict=True)
        ),
        project=_added(session, (_project(*one) for one in PROJECTS)),
        vendor=_keyed(session, {one[0]: _vendor(place, *one) for place, one in enumerate(VENDORS)}),
        cost_code=_keyed(session, {one[0]: _cost_code(place, *one) for place, one in enumerate(COST_CODES)}),
    )
    for role in PEOPLE:
        _permit(session, role, lists)
    session.flush()
    return lists


def _person(role: Role, at: datetime) -> tables.Person:
    return tables.Person(
        name=role.name,
        email=role.email,
        password_hash=hash_password(SAMPLE_PASSWORD),
        erp_level=int(role.erp_level),
        can_push=role.can_push,
        directory_admin=role.directory_admin,
        manager=role.manager,
        job=role.job,
        created_at=at,
    )


def _permit(session: Session, role: Role, lists: Lists) -> None:
    for place in role.projects if role.level else ():
        session.add(
            tables.ProjectPermission(
                person_id=lists.person[role.key],
                project_id=lists.project[place],
                level=int(role.level),
                may_create=role.may_create_and_edit,
                may_edit=role.may_create_and_edit,
            )
        )


def _project(number: str, name: str, linked: bool) -> tables.Project:
    return tables.Project(
        number=number,
        name=name,
        quickbooks_id=f"8000{number}-1704100000" if linked else "",
        quickbooks_name=f"Cedar & Stone:{name}" if linked else "",
    )


def _vendor(place: int, name: str, erp_name: str, active: bool) -> tables.Vendor:
    return tables.Vendor(
        name=name,
        folded_name=fold(name),
        active=active,
        quickbooks_id=f"800001{place:02d}-1704200000" if erp_name else "",
        quickbooks_name=erp_name,
    )


def _cost_code(place: int, code: str, name: str, synced: bool, active: bool) -> tables.CostCode:
    return tables.CostCode(
        code=code,
        name=name,
        active=active,
        synced=synced,
        quickbooks_id=f"800002{place:02d}-1704300000" if synced else "",
    )


def _keyed(session: Session, rows: dict[str, Any]) -> dict[str, int]:
    return dict(zip(rows, _added(session, rows.values()), strict=True))


def _added(session: Session, rows: Iterable[Any]) -> tuple[int, ...]:
    """Adds the rows one by one, so that their ids follow the order of the list."""
    ids = []
    for row in rows:
        session.add(row)
        session.flush()
        ids.append(row.id)
    return tuple(ids)

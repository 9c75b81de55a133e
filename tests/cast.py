"""One cast of people for all tests, and the small company they work in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.findings import REASONS
from core.permissions import Level
from data import tables
from data.desk import Caller, Desk

MONDAY = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


# name: (job, erp_level, can_push, directory_admin, manager, {project: (level, may_create, may_edit)})
PEOPLE: dict[str, tuple[str, Level, bool, bool, bool, dict[str, tuple[Level, bool, bool]]]] = {
    "paula": (
        "Project admin",
        Level.NONE,
        False,
        False,
        False,
        {"HQ": (Level.ADMIN, False, False), "LAB": (Level.ADMIN, False, False)},
    ),
    "peter": ("Project admin", Level.NONE, False, False, False, {"HQ": (Level.ADMIN, False, False)}),
    "eddie": ("Project engineer", Level.NONE, False, False, False, {"HQ": (Level.STANDARD, True, True)}),
    "rita": ("Read-only", Level.NONE, False, False, False, {"HQ": (Level.READ_ONLY, False, False)}),
    "anna": ("Accounting approver", Level.STANDARD, True, False, False, {}),
    "alan": ("Accounting approver", Level.STANDARD, True, False, False, {}),
    "carla": (
        "Controller",
        Level.ADMIN,
        True,
        True,
        False,
        {"HQ": (Level.ADMIN, False, False), "LAB": (Level.ADMIN, False, False)},
    ),
    "mark": ("Manager", Level.NONE, False, False, True, {"HQ": (Level.READ_ONLY, False, False)}),
    "queenie": ("Accounting clerk", Level.READ_ONLY, False, False, False, {}),
    "norman": ("No permission", Level.NONE, False, False, False, {}),
}


@dataclass(frozen=True)
class Cast:
    """Ids by name: `cast.caller("anna")`, `cast.project["HQ"]`, `cast.vendor["linked"]`, `cast.cost_code["03-100"]`."""

    person: dict[str, int]
    project: dict[str, int]
    vendor: dict[str, int]
    cost_code: dict[str, int]

    def caller(self, name: str) -> Caller:
        return Caller(self.person[name])


def settle(desk: Desk) -> Cast:
    """Writes the company, the people and the lists they need. No commitments yet."""
    with desk.writing() as session:
        session.add(tables.Company(id=1, name="Acme Builders", time_zone="America/New_York", created_at=desk.now()))
        for position, (code, text) in enumerate(REASONS.items()):
            session.merge(tables.ReasonCode(code=code, text=text, position=position))
        projects = {
            "HQ": tables.Project(
                number="1001", name="Headquarters", quickbooks_id="80000001-1", quickbooks_name="Acme:Headquarters"
            ),
            "LAB": tables.Project(
                number="1002", name="Laboratory", quickbooks_id="80000002-1", quickbooks_name="Acme:Laboratory"
            ),
            "SHED": tables.Project(number="1003", name="Unlinked shed"),
        }
        vendors = {
            "linked": tables.Vendor(
                name="Keswick Insulation",
                folded_name="keswick insulation",
                quickbooks_id="80000010-1",
                quickbooks_name="Keswick Insulation",
            ),
            "other": tables.Vendor(
                name="Lew Plumbing",
                folded_name="lew plumbing",
                quickbooks_id="80000011-1",
                quickbooks_name="Lew Plumbing",
            ),
            "unlinked": tables.Vendor(name="Unknown Roofing", folded_name="unknown roofing"),
        }
        cost_codes = {
            "03-100": tables.CostCode(code="03-100", name="Concrete forming", synced=True, quickbooks_id="80000020-1"),
            "07-200": tables.CostCode(code="07-200", name="Insulation", synced=True, quickbooks_id="80000021-1"),
            "99-999": tables.CostCode(code="99-999", name="Not in QuickBooks"),
        }
        people = {
            name: tables.Person(
                name=f"{name.capitalize()} {job.split()[-1].capitalize()}",
                email=f"{name}@acme.example",
                job=job,
                erp_level=int(erp),
                can_push=push,
                directory_admin=directory,
                manager=manager,
                created_at=desk.now(),
            )
            for name, (job, erp, push, directory, manager, _) in PEOPLE.items()
        }
        for row in (*projects.values(), *vendors.values(), *cost_codes.values(), *people.values()):
            session.add(row)
        session.flush()
        for name, row in people.items():
            for project, (level, create, edit) in PEOPLE[name][5].items():
                session.add(
                    tables.ProjectPermission(
                        person_id=_id(row),
                        project_id=_id(projects[project]),
                        level=int(level),
                        may_create=create,
                        may_edit=edit,
                    )
                )
        return Cast(_ids(people), _ids(projects), _ids(vendors), _ids(cost_codes))


def header(cast: Cast, number: str = "SC-001", **changes: Any) -> dict[str, Any]:
    """What a person types for a commitment that passes preflight."""
    return {
        "number": number,
        "title": "Insulation, floors 1 to 4",
        "vendor_id": cast.vendor["linked"],
        "contract_status": "Approved",
        "executed": True,
        "default_retainage": "10",
        "description": "Supply and install.",
    } | changes


def lines(cast: Cast, *amounts: str) -> list[dict[str, Any]]:
    """One lump-sum line for each amount, all coded."""
    return [
        {"id": None, "cost_code_id": cast.cost_code["07-200"], "description": f"Part {n}", "amount": Decimal(amount)}
        for n, amount in enumerate(amounts or ("12000.00", "3500.50"), start=1)
    ]


def _id(row: Any) -> int:
    assert row.id is not None
    return int(row.id)


def _ids(rows: dict[str, Any]) -> dict[str, int]:
    return {name: _id(row) for name, row in rows.items()}

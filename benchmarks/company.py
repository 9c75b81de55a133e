"""A company of any size for measuring: the same size gives the same rows, ending at the same moment.

Its rows are what commands would have left behind: snapshots with their hashes, findings, exports, a history without a
gap. They are written through plain table inserts, as a hundred thousand commands would take an hour.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session

from benchmarks.life import Known, Plan, Press, Rows, plan
from core.findings import REASONS
from core.permissions import Level
from core.typed import fold
from data import chain, metrics_packs, nightly, tables
from data.desk import Desk

NOW = datetime(2026, 6, 30, 20, 0, tzinfo=UTC)  # a Tuesday afternoon in the company's office
BEGAN = datetime(2021, 7, 1, tzinfo=UTC)
TIME_ZONE = "America/Chicago"
CHUNK = 1_000  # commitments written at a time
PROJECTS, VENDORS, COST_CODES = 100, 400, 40
APPROVERS, MANAGERS, ADMINS, ENGINEERS = 8, 10, 100, 80
PROJECTS_OF_AN_ADMIN, PROJECTS_OF_A_MANAGER = 3, 20
CONTROLLER, APPROVER, MANAGER = 1, 2, 2 + APPROVERS  # the ids of those who are measured
HOLIDAYS = tuple(date(year, month, day) for year in range(2021, 2027) for month, day in ((1, 1), (7, 4), (12, 25)))
# Parents before children.
TABLES: tuple[Any, ...] = (
    tables.Commitment,
    tables.CommitmentViewer,
    tables.SovLine,
    tables.Submission,
    tables.Finding,
    tables.Event,
    tables.Export,
)


def make(desk: Desk, commitments: int, progress: Callable[[int, int], None] | None = None) -> None:
    """Fills an empty, upgraded database, in one transaction. `progress(done, total)` counts commitments."""
    tell = progress or (lambda done, total: None)
    with desk.writing() as session:
        known = _lists(session)
        press = Press(known)
        plans = sorted((plan(number, BEGAN, NOW) for number in range(commitments)), key=lambda one: one.starts)
        for start in range(0, commitments, CHUNK):
            _write(session, press, plans[start : start + CHUNK])
            tell(min(start + CHUNK, commitments), commitments)
        chain.everything(session)
        metrics_packs.pack(session)
    nightly.put_in_order(desk)


def _write(session: Session, press: Press, plans: list[Plan]) -> None:
    rows: Rows = {table: [] for table in TABLES}
    for one in plans:
        press.add(one, rows)
    rows[tables.Event].sort(key=lambda row: row["at"])  # as they would have come in
    for table in TABLES:
        if rows[table]:
            session.connection().execute(insert(table.__table__), rows[table])


# --- lists --------------------------------------------------------------------------------------------------------


def _lists(session: Session) -> Known:
    session.add(tables.Company(id=1, name="Measured Builders", time_zone=TIME_ZONE, created_at=BEGAN))
    session.add_all(tables.Holiday(day=day, name="Closed") for day in HOLIDAYS)
    session.add_all(
        tables.ReasonCode(code=code, text=words, position=place) for place, (code, words) in enumerate(REASONS.items())
    )
    session.flush()
    rows: dict[Any, list[dict[str, Any]]] = {
        tables.Project: [_project(id_) for id_ in range(1, PROJECTS + 1)],
        tables.Vendor: [_vendor(id_) for id_ in range(1, VENDORS + 1)],
        tables.CostCode: [_cost_code(id_) for id_ in range(1, COST_CODES + 1)],
    }
    roles = _roles()
    rows[tables.Person] = [role.row(id_) for id_, role in enumerate(roles, start=1)]
    rows[tables.ProjectPermission] = [one for id_, role in enumerate(roles, start=1) for one in role.permissions(id_)]
    for table, found in rows.items():
        session.connection().execute(insert(table.__table__), found)
    return Known(
        projects={row["id"]: f"{row['number']} {row['name']}" for row in rows[tables.Project]},
        vendors={row["id"]: row["name"] for row in rows[tables.Vendor]},
        cost_codes={row["id"]: row["code"] for row in rows[tables.CostCode]},
        admins={
            project: [
                id_
                for id_, role in enumerate(roles, start=1)
                if role.job == "Project admin" and project in role.projects
            ]
            for project in range(1, PROJECTS + 1)
        },
        approvers=[id_ for id_, role in enumerate(roles, start=1) if role.can_push],
        reasons=list(REASONS),
    )


@dataclass(frozen=True)
class _Role:
    job: str
    level: Level
    projects: tuple[int, ...]
    erp_level: Level = Level.NONE
    can_push: bool = False
    manager: bool = False

    def row(self, id_: int) -> dict[str, Any]:
        return {
            "id": id_,
            "version": 1,
            "name": f"{self.job} {id_:03d}",
            "email": f"person{id_:03d}@measured.example",
            "password_hash": "",
            "active": True,
            "erp_level": int(self.erp_level),
            "can_push": self.can_push,
            "directory_admin": id_ == CONTROLLER,
            "manager": self.manager,
            "job": self.job,
            "created_at": BEGAN,
        }

    def permissions(self, id_: int) -> list[dict[str, Any]]:
        granted = self.level is Level.STANDARD
        return [
            {
                "person_id": id_,
                "project_id": project,
                "level": int(self.level),
                "may_create": granted,
                "may_edit": granted,
            }
            for project in self.projects
        ]


def _roles() -> list[_Role]:
    """Everybody in the order of their ids."""
    return [
        _Role("Controller", Level.ADMIN, tuple(range(1, 11)), Level.ADMIN, can_push=True),
        *(_Role("Accounting approver", Level.NONE, (), Level.STANDARD, can_push=True) for _ in range(APPROVERS)),
        *(
            _Role("Manager", Level.READ_ONLY, _some(place, PROJECTS_OF_A_MANAGER), manager=True)
            for place in range(MANAGERS)
        ),
        *(_Role("Project admin", Level.ADMIN, _some(place, PROJECTS_OF_AN_ADMIN)) for place in range(ADMINS)),
        *(_Role("Engineer", Level.STANDARD, _some(place, PROJECTS_OF_AN_ADMIN)) for place in range(ENGINEERS)),
    ]


def _some(place: int, count: int) -> tuple[int, ...]:
    """So many projects, each person others."""
    return tuple(sorted((place + 7 * step) % PROJECTS + 1 for step in range(count)))


def _project(id_: int) -> dict[str, Any]:
    return {
        "id": id_,
        "number": f"{2100 + id_}",
        "name": f"Building {id_:03d}",
        "quickbooks_id": f"8000{id_:04d}-1704100000",
        "quickbooks_name": f"Measured:Building {id_:03d}",
        "active": True,
    }


def _vendor(id_: int) -> dict[str, Any]:
    name = f"Contractor {id_:03d} Company"
    return {
        "id": id_,
        "name": name,
        "folded_name": fold(name),
        "active": True,
        "quickbooks_id": f"8001{id_:04d}-1704200000",
        "quickbooks_name": name,
        "quickbooks_active": True,
    }


def _cost_code(id_: int) -> dict[str, Any]:
    return {
        "id": id_,
        "code": f"{id_:02d}-100",
        "name": f"Kind of work {id_}",
        "active": True,
        "synced": True,
        "quickbooks_id": f"8002{id_:04d}-1704300000",
    }

"""Ways in: a commitment by number or id, and the lists that forms and filters choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select as sa_select
from sqlmodel import Session, col, or_, select

from core.findings import visible as visible_characters
from core.permissions import Level, Person, may_create
from core.typed import fold
from data import cases, people, tables, visible
from data.desk import Caller, Desk
from data.types import LARGEST_ID

_commitment, _project = tables.Commitment, tables.Project


@dataclass(frozen=True)
class Found:
    """A commitment that answers to what was asked for."""

    id: int
    number: str
    title: str
    project: str


@dataclass(frozen=True)
class Choices:
    """Names by id. `projects` are those the person may see, `creatable` those they may create in.

    `vendors`, `cost_codes` and `people` are the active ones; `reasons` are texts by code, retired ones left out.
    """

    projects: dict[int, str]
    creatable: dict[int, str]
    vendors: dict[int, str]
    cost_codes: dict[int, str]
    people: dict[int, str]
    reasons: dict[str, str]


@dataclass(frozen=True)
class ListChoices:
    """What of it the Commitments List shows, which asks at every click."""

    projects: dict[int, str]
    creatable: dict[int, str]
    vendors: dict[int, str]


def find(desk: Desk, caller: Caller, key: str) -> tuple[Found, ...]:
    """The commitments whose number (in any case) or id is `key`, as far as the person may see them."""
    wanted = visible_characters(key)
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        matches = [col(_commitment.folded_number) == fold(wanted)]
        if wanted.isascii() and wanted.isdigit() and 0 < int(wanted[:20]) <= LARGEST_ID:
            matches.append(col(_commitment.id) == int(wanted[:20]))
        rows = session.execute(
            sa_select(
                col(_commitment.id),
                col(_commitment.number),
                col(_commitment.title),
                col(_project.number),
                col(_project.name),
            )
            .join(_project, col(_project.id) == col(_commitment.project_id))
            .where(or_(*matches), visible.commitments(person))
            .order_by(col(_commitment.id))
        )
        return tuple(Found(key or 0, number, title, f"{project} {name}") for key, number, title, project, name in rows)


def list_choices(desk: Desk, caller: Caller) -> ListChoices:
    """What the person may choose from above the list, as `choices` has it."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        projects = _projects(session, person)
        return ListChoices(projects, _creatable(session, person, projects), _names(session, tables.Vendor))


def choices(desk: Desk, caller: Caller) -> Choices:
    """What the person may choose from in forms and filters, each list in the order of its names."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        projects = _projects(session, person)
        vendor, one, code = tables.Vendor, tables.Person, tables.CostCode
        codes = session.exec(select(code.id, code.code, code.name).where(col(code.active)).order_by(col(code.code)))
        return Choices(
            projects=projects,
            creatable=_creatable(session, person, projects),
            vendors=_names(session, vendor),
            cost_codes={key or 0: f"{number} {name}".strip() for key, number, name in codes},
            people=_names(session, one),
            reasons=cases.reasons(session, with_retired=False),
        )


def _projects(session: Session, person: Person) -> dict[int, str]:
    """The projects of which the person may see at least one commitment or the tool itself."""
    query = select(_project.id, _project.number, _project.name).order_by(col(_project.number))
    if person.erp_level < Level.READ_ONLY:
        reached = [key for key, permission in person.projects.items() if permission.level >= Level.READ_ONLY]
        query = query.where(col(_project.id).in_(reached))
    return {key or 0: f"{number} {name}" for key, number, name in session.exec(query)}


def _creatable(session: Session, person: Person, projects: dict[int, str]) -> dict[int, str]:
    active = set(session.exec(select(_project.id).where(col(_project.active))))
    return {key: name for key, name in projects.items() if key in active and may_create(person, key)}


def _names(session: Session, table: Any) -> dict[int, str]:
    return dict(session.exec(select(table.id, table.name).where(table.active).order_by(table.name, table.id)).all())

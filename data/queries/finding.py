"""Ways in: a commitment by number or id, and the lists that forms and filters choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session

from core.findings import visible as visible_characters
from core.permissions import Level, Person, may_create
from core.typed import fold
from data import cases, people, prepared, tables, visible
from data.desk import Caller, Desk
from data.types import LARGEST_ID

_commitment, _project = prepared.columns(tables.Commitment), prepared.columns(tables.Project)
_code = prepared.columns(tables.CostCode)
_PROJECTS = select(_project.id, _project.number, _project.name, _project.active).order_by(_project.number)
_COST_CODES = select(_code.id, _code.code, _code.name).where(_code.active).order_by(_code.code)
_NAMES = {
    kind: select(table.id, table.name).where(table.active).order_by(table.name, table.id)
    for kind, table in (("vendor", prepared.columns(tables.Vendor)), ("person", prepared.columns(tables.Person)))
}


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
        matches = [_commitment.folded_number == fold(wanted)]
        if wanted.isascii() and wanted.isdigit() and 0 < int(wanted[:20]) <= LARGEST_ID:
            matches.append(_commitment.id == int(wanted[:20]))
        rows = session.execute(
            select(
                _commitment.id,
                _commitment.number,
                _commitment.title,
                (_project.number + " " + _project.name).label("project"),
            )
            .join(prepared.table(tables.Project), _project.id == _commitment.project_id)
            .where(or_(*matches), visible.commitments(person))
            .order_by(_commitment.id)
        )
        return tuple(Found(*row) for row in rows)


def list_choices(desk: Desk, caller: Caller) -> ListChoices:
    """What the person may choose from above the list, as `choices` has it."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        projects = _projects(session, person)
        return ListChoices(_named(projects), _creatable(person, projects), _names(session, "vendor"))


def choices(desk: Desk, caller: Caller) -> Choices:
    """What the person may choose from in forms and filters, each list in the order of its names."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        projects = _projects(session, person)
        codes = prepared.rows(session, _COST_CODES)
        return Choices(
            projects=_named(projects),
            creatable=_creatable(person, projects),
            vendors=_names(session, "vendor"),
            cost_codes={row.id: f"{row.code} {row.name}".strip() for row in codes},
            people=_names(session, "person"),
            reasons=cases.reasons(session, with_retired=False),
        )


def _projects(session: Session, person: Person) -> list[Any]:
    """The projects of which the person may see at least one commitment or the tool itself."""
    found = prepared.rows(session, _PROJECTS)
    by_erp = person.erp_level >= Level.READ_ONLY
    return [row for row in found if by_erp or person.on(row.id).level >= Level.READ_ONLY]


def _named(projects: Iterable[Any]) -> dict[int, str]:
    return {key: f"{number} {name}" for key, number, name, _ in projects}


def _creatable(person: Person, projects: Iterable[Any]) -> dict[int, str]:
    return _named(row for row in projects if row.active and may_create(person, row.id))


def _names(session: Session, kind: str) -> dict[int, str]:
    return dict(prepared.rows(session, _NAMES[kind]))

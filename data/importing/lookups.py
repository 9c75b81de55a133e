"""What names in a file stand for: projects, vendors, cost codes and people, those of the same file included.

Only what the importing person may see can be found; what they may not see gets the answer of what does not exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, select

from core.permissions import Level, Person
from core.refusal import Refused, Why
from core.typed import Wrong, fold
from data import tables

PENDING = 2**62  # ids from here on stand for rows of the same file that are not written yet


@dataclass
class Book:
    """One list by everything its entries are called. `missing` is the sentence for a name that is not in it."""

    noun: str
    missing: str
    names: dict[str, set[int]] = field(default_factory=dict)
    labels: dict[int, str] = field(default_factory=dict)
    inactive: set[int] = field(default_factory=set)

    def add(self, key: int, label: str, *names: str, active: bool = True) -> None:
        self.labels[key] = label
        for name in (label, *names):
            if name:
                self.names.setdefault(fold(name), set()).add(key)
        if not active:
            self.inactive.add(key)

    def find(self, name: str, *, kept: int | None = None) -> int:
        """The id of the entry of this name; an archived one only if it is `kept`, what stands there already.

        Raises Wrong with a whole sentence.
        """
        found = self.names.get(fold(name), set())
        usable = {key for key in found if key not in self.inactive or key == kept}
        if len(usable) == 1:
            return next(iter(usable))
        if usable:
            raise Wrong(f"More than one {self.noun} is called this. Write the {_PRECISE[self.noun]} instead.")
        if found:
            raise Wrong(f"This {self.noun} is archived. Make it active in the Directory, or use another one.")
        raise Wrong(self.missing)


_PRECISE = {"project": "number", "vendor": "exact name", "cost code": "code", "person": "e-mail"}
_WHERE = "Add it to the Directory, or import a sheet of {} first."


@dataclass
class World:
    """The lists as this person sees them."""

    person: Person
    projects: Book
    vendors: Book
    cost_codes: Book
    people: Book
    _pending: int = PENDING

    def pending(self) -> int:
        """An id for a row of the file that is not written yet."""
        self._pending += 1
        return self._pending

    def cost_code(self, text: str, *, has_type: bool, kept: int | None = None) -> tuple[int, str]:
        """(id, cost type) of `03-100`, `03-100 - Concrete` or a budget code `03-100.L`. Raises Wrong."""
        try:
            return self.cost_codes.find(text, kept=kept), ""
        except Wrong:
            code, dot, cost_type = text.rpartition(".")
            if not dot or has_type:
                raise
            try:
                return self.cost_codes.find(code, kept=kept), cost_type.strip()
            except Wrong:
                pass
            raise


def load(session: Session, person: Person) -> World:
    world = World(
        person,
        Book("project", "There is no such project, or you may not see it. Ask a Directory Admin."),
        Book("vendor", "There is no such vendor. " + _WHERE.format("vendors")),
        Book("cost code", "There is no such cost code. " + _WHERE.format("cost codes")),
        Book("person", "There is no such person. Write the e-mail or the name as in the Directory."),
    )
    for project in _all(session, tables.Project):
        if sees_project(person, project.id):
            add_project(world, project.id, project.number, project.name, active=project.active)
    for vendor in _all(session, tables.Vendor):
        world.vendors.add(vendor.id, vendor.name, active=vendor.active)
    for code in _all(session, tables.CostCode):
        add_cost_code(world, code.id, code.code, code.name, active=code.active)
    for one in _all(session, tables.Person):
        world.people.add(one.id, one.email, one.name, active=one.active)
    return world


def add_project(world: World, key: int, number: str, name: str, *, active: bool = True) -> None:
    world.projects.add(key, number, name, *_both(number, name), active=active)


def add_cost_code(world: World, key: int, code: str, name: str, *, active: bool = True) -> None:
    world.cost_codes.add(key, code, *_both(code, name), active=active)


def sees_project(person: Person, project_id: int) -> bool:
    return (
        person.directory_admin or person.erp_level >= Level.READ_ONLY or person.on(project_id).level >= Level.READ_ONLY
    )


def _both(code: str, name: str) -> tuple[str, ...]:
    return tuple(f"{code}{between}{name}" for between in (" ", " - ", " – ")) if name else ()


def _all(session: Session, table: Any) -> Iterable[Any]:
    return session.exec(select(table)).all()


def real(key: int, ids: Mapping[int, int]) -> int:
    """The id in the database of what the file speaks of. Raises Refused when its own row was left out."""
    if key < PENDING:
        return key
    if key not in ids:
        raise Refused(
            Why.INVALID, "Another row of this file, which this one names, was left out. Correct that row first."
        )
    return ids[key]

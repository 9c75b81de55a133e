"""The Directory: people and what they may do, projects, vendors and cost codes (domain.md section 7).

Everybody who works with commitments reads it; a Directory Admin changes it. Who or what was used once is made
inactive or archived; nothing is ever deleted. What domain.md leaves open:

- Nobody raises their own rights while another active Directory Admin could do it for them. The only one may, as
  there is nobody to ask; *Can push to accounting* stays out of reach for whoever does not hold it.
- Making a person inactive ends their sessions and their password links in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, true, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from core import directory as rules
from core import permissions, typed
from core.directory import COST_CODE, PERSON_COLUMNS, PROJECT, VENDOR, Column, Register
from core.permissions import Level, Person, ProjectPermission
from core.refusal import Problem, Refused, Why
from data import delegations, people, tables
from data.desk import Caller, Desk

PER_PAGE = 50
LONGEST_SEARCH = 200
NOT_YOURS = "Only a Directory Admin changes the Directory. Ask one of them."
NOT_SHOWN = "The Directory is open to people who work with commitments. Ask a Directory Admin for a permission."
GONE = "This is not in the Directory. Go back to the list and pick again."
CHANGED = "Somebody else changed “{what}” since you opened it. Look at what it says now, then change it again."
NO_PUSHER = (
    "Only a Directory Admin with “Can push to accounting” changes the e-mail of someone who has it, as one can sign in "
    "by it. Ask one of them."
)
TWICE = "Somebody else wrote the same name, number or address just now. Look at the list, then try again."

T = TypeVar("T")
_TABLES: dict[str, Any] = {
    PROJECT.noun: tables.Project,
    VENDOR.noun: tables.Vendor,
    COST_CODE.noun: tables.CostCode,
}


@dataclass(frozen=True)
class Shown(Generic[T]):
    """One page of a list: its rows, how many there are in all, and which page of how many this is."""

    rows: tuple[T, ...]
    count: int
    page: int
    pages: int


@dataclass(frozen=True)
class ProjectRight:
    """A person's permission on one project's Commitments tool, with the project's name."""

    project_id: int
    project: str
    permission: ProjectPermission


@dataclass(frozen=True)
class PersonRow:
    """A person as the Directory shows them. `projects` holds only those that the viewer may see."""

    id: int
    version: int
    name: str
    email: str
    job: str
    active: bool
    erp_level: Level
    can_push: bool
    directory_admin: bool
    manager: bool
    approver: bool  # carries the green badge
    standing: str  # who stands in for them today, or for whom they do, in words; "" for neither
    projects: tuple[ProjectRight, ...]


@dataclass(frozen=True)
class Entry:
    """One project, vendor or cost code; `values` by column name."""

    id: int
    values: Mapping[str, Any]


# --- what is shown ------------------------------------------------------------------------------------------------


def people_page(
    desk: Desk, caller: Caller, *, text: str = "", inactive: bool = False, page: int = 1, per_page: int = PER_PAGE
) -> Shown[PersonRow]:
    """People by name, searched in name, e-mail and job. Refused for who works with no commitment."""
    table: Any = tables.Person
    with _reading(desk, caller) as (session, me):
        wanted = _search(text)
        query = select(table).where(
            _contains(wanted, table.name, table.job) | _contains(typed.fold(wanted), table.email)
        )
        query = query if inactive else query.where(table.active.is_(True))
        shown = _page(session, query, (table.name, table.id), page, per_page)
        rights = _rights_of(session, me, [row.id for row in shown.rows])
        words = delegations.words_of_today(session, desk.now())
        rows = tuple(_person_row(row, rights.get(row.id, ()), words.get(row.id, "")) for row in shown.rows)
        return Shown(rows, shown.count, shown.page, shown.pages)


def person(desk: Desk, caller: Caller, person_id: int) -> PersonRow:
    """One person, with the permissions on the projects that the caller may see."""
    with _reading(desk, caller) as (session, me):
        row = _found(session, tables.Person, person_id)
        words = delegations.words_of_today(session, desk.now()).get(person_id, "")
        return _person_row(row, _rights_of(session, me, [person_id]).get(person_id, ()), words)


def entries(
    desk: Desk,
    caller: Caller,
    register: Register,
    *,
    text: str = "",
    archived: bool = False,
    page: int = 1,
    per_page: int = PER_PAGE,
) -> Shown[Entry]:
    """One page of a list, searched in all its texts; projects only where the caller may see them."""
    table = _TABLES[register.noun]
    with _reading(desk, caller) as (session, me):
        wanted = _search(text)
        condition = _contains(wanted, *(getattr(table, column.name) for column in register.columns if column.limit))
        if register is VENDOR:
            condition |= _contains(typed.fold(wanted), table.folded_name)
        query = select(table).where(condition, _visible(register, me))
        query = query if archived else query.where(table.active.is_(True))
        shown = _page(session, query, (getattr(table, register.key), table.id), page, per_page)
        return Shown(tuple(_entry(register, row) for row in shown.rows), shown.count, shown.page, shown.pages)


def entry(desk: Desk, caller: Caller, register: Register, entry_id: int) -> Entry:
    """One entry of a list; a project that the caller may not see is not found."""
    table = _TABLES[register.noun]
    with _reading(desk, caller) as (session, me):
        row = session.execute(select(table).where(table.id == entry_id, _visible(register, me))).scalar()
        if row is None:
            raise Refused(Why.NOT_FOUND, GONE)
        return _entry(register, row)


def project_names(desk: Desk, caller: Caller) -> dict[int, str]:
    """The active projects that the caller may see, by id, for a box to pick from."""
    table: Any = tables.Project
    with _reading(desk, caller) as (session, me):
        query = select(table).where(_visible(PROJECT, me), table.active.is_(True)).order_by(table.number, table.id)
        return {row.id: _project_name(row) for row in session.execute(query).scalars()}


# --- what is changed: people --------------------------------------------------------------------------------------


def add_person(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> int:
    """Adds a person from what was typed, by the names of PERSON_COLUMNS; the answer is their id."""
    with _changing(desk, caller) as (session, me):
        told = _read(PERSON_COLUMNS, rules.blank(PERSON_COLUMNS) | dict(values))
        _refuse_can_push(me, told)
        _refuse_taken_email(session, told["email"], None)
        row = tables.Person(**told, created_at=desk.now())
        session.add(row)
        session.flush()
        return row.id or 0


def save_person(desk: Desk, caller: Caller, person_id: int, seen_version: int, values: Mapping[str, Any]) -> int:
    """Changes the fields of PERSON_COLUMNS that `values` names; the answer is the person's version now."""
    with _changing(desk, caller) as (session, me):
        row = _seen_person(session, person_id, seen_version)
        told = {name: value for name, value in _read(PERSON_COLUMNS, values).items() if getattr(row, name) != value}
        if not told:
            return seen_version
        _refuse_can_push(me, told)
        if person_id == me.id and rules.raises_company_rights(me, told):
            _refuse_raising_oneself(session, me)
        _refuse_without_an_admin(session, row, told)
        if "email" in told:
            _refuse_email_of_a_pusher(me, row)
            _refuse_taken_email(session, told["email"], person_id)
        if told.get("active") is False:
            _sign_out(session, desk, person_id)
        return _write_person(session, row, told)


def set_project_permissions(
    desk: Desk,
    caller: Caller,
    person_id: int,
    seen_version: int,
    project_ids: Collection[int],
    permission: ProjectPermission,
) -> int:
    """Gives a person this permission on each of the projects; the answer is the person's version now.

    The grants to create and to edit are kept with Standard only: Admin has both, the other levels have none.
    """
    if not project_ids:
        raise Refused(Why.INVALID, Problem("Projects is empty. Pick at least one.", "projects"))
    standard = permission.level == Level.STANDARD
    told = ProjectPermission(permission.level, standard and permission.may_create, standard and permission.may_edit)
    with _changing(desk, caller) as (session, me):
        row = _seen_person(session, person_id, seen_version)
        for project_id in project_ids:
            _found(session, tables.Project, project_id)
        raises = any(rules.raises_project_rights(me.on(project_id), told) for project_id in project_ids)
        if person_id == me.id and raises:
            _refuse_raising_oneself(session, me)
        _write_permissions(session, person_id, project_ids, told)
        return _write_person(session, row, {})


# --- what is changed: projects, vendors, cost codes ---------------------------------------------------------------


def add_entry(desk: Desk, caller: Caller, register: Register, values: Mapping[str, Any]) -> int:
    """Adds a project, vendor or cost code from what was typed; the answer is its id."""
    with _changing(desk, caller) as (session, _):
        told = _read(register.columns, rules.blank(register.columns) | dict(values))
        _refuse_taken(session, register, told, None)
        row = _TABLES[register.noun](**_stored(register, told))
        session.add(row)
        session.flush()
        return int(row.id)


def save_entry(desk: Desk, caller: Caller, register: Register, seen: Entry, values: Mapping[str, Any]) -> None:
    """Changes an entry if it still is what the person saw; archiving is `{"active": False}`."""
    table = _TABLES[register.noun]
    with _changing(desk, caller) as (session, _):
        row = _found(session, table, seen.id)
        told = {name: value for name, value in _read(register.columns, values).items() if seen.values[name] != value}
        if not told:
            return
        _refuse_taken(session, register, told, seen.id)
        unchanged = [getattr(table, name) == value for name, value in seen.values.items()]
        statement = update(table).where(table.id == seen.id, *unchanged).values(**_stored(register, told))
        if _rows_changed(session, statement) != 1:
            raise Refused(Why.CONFLICT, CHANGED.format(what=getattr(row, register.key)))


# --- who asks -----------------------------------------------------------------------------------------------------


@contextmanager
def _reading(desk: Desk, caller: Caller) -> Iterator[tuple[Session, Person]]:
    with desk.reading() as session:
        me = people.who_may(session, caller, desk.now(), permissions.sees_the_directory, NOT_SHOWN)
        yield session, me


@contextmanager
def _changing(desk: Desk, caller: Caller) -> Iterator[tuple[Session, Person]]:
    """One transaction of a Directory Admin. They follow one another, so that two administrators who act at the same
    moment cannot take the last rights from each other."""
    with desk.writing() as session:
        session.execute(select(col(tables.Company.id)).with_for_update())
        me = people.who_may(session, caller, desk.now(), permissions.may_change_directory, NOT_YOURS)
        try:
            yield session, me
        except IntegrityError as error:
            raise Refused(Why.CONFLICT, TWICE) from error


def _visible(register: Register, me: Person) -> ColumnElement[bool]:
    """Vendors and cost codes are everybody's. Of the projects: a Directory Admin manages all, ERP Read Only reads
    what any of them hands over, others see those that they have a permission on."""
    if register is not PROJECT or me.directory_admin or me.erp_level >= Level.READ_ONLY:
        return true()
    mine = [project_id for project_id, permission in me.projects.items() if permission.level >= Level.READ_ONLY]
    return col(tables.Project.id).in_(mine)


# --- rights -------------------------------------------------------------------------------------------------------


def _refuse_can_push(me: Person, told: Mapping[str, Any]) -> None:
    if told.get("can_push") and not permissions.may_grant_can_push(me):
        sentence = "You cannot tick “Can push to accounting”, as you do not hold it. Ask a Directory Admin who does."
        raise Refused(Why.NOT_ALLOWED, Problem(sentence, "can_push"))


def _refuse_email_of_a_pusher(me: Person, row: tables.Person) -> None:
    """Or an account of one's own choice could be signed in with as somebody who may do more than its chooser."""
    if row.can_push and not permissions.may_grant_can_push(me):
        raise Refused(Why.NOT_ALLOWED, Problem(NO_PUSHER, "email"))


def _refuse_raising_oneself(session: Session, me: Person) -> None:
    others = _other_admins(session, me.id)
    if others:
        sentence = f"Nobody raises their own rights. Ask another Directory Admin: {', '.join(others)}."
        raise Refused(Why.NOT_ALLOWED, sentence)


def _refuse_without_an_admin(session: Session, row: tables.Person, told: Mapping[str, Any]) -> None:
    stays = told.get("active", row.active) and told.get("directory_admin", row.directory_admin)
    if row.active and row.directory_admin and not stays and not _other_admins(session, row.id):
        sentence = f"{row.name} is the last active Directory Admin. Make somebody else a Directory Admin first."
        raise Refused(Why.GUARD, Problem(sentence, "directory_admin"))


def _other_admins(session: Session, person_id: int | None) -> list[str]:
    table: Any = tables.Person
    query = select(table.name).where(table.directory_admin.is_(True), table.active.is_(True), table.id != person_id)
    return list(session.execute(query.order_by(table.name)).scalars())


# --- writing ------------------------------------------------------------------------------------------------------


def _seen_person(session: Session, person_id: int, seen_version: int) -> tables.Person:
    row: tables.Person = _found(session, tables.Person, person_id)
    if row.version != seen_version:
        raise Refused(Why.CONFLICT, CHANGED.format(what=row.name))
    return row


def _write_person(session: Session, row: tables.Person, told: Mapping[str, Any]) -> int:
    """Writes the fields and the next version, if the row still is the one that was read; the answer is the version."""
    table: Any = tables.Person
    statement = update(table).where(table.id == row.id, table.version == row.version)
    if _rows_changed(session, statement.values(version=row.version + 1, **told)) != 1:
        raise Refused(Why.CONFLICT, CHANGED.format(what=row.name))
    return row.version + 1


def _write_permissions(session: Session, person_id: int, project_ids: Collection[int], told: ProjectPermission) -> None:
    table: Any = tables.ProjectPermission
    session.execute(delete(table).where(table.person_id == person_id, table.project_id.in_(project_ids)))
    rights = {"level": int(told.level), "may_create": told.may_create, "may_edit": told.may_edit}
    for project_id in set(project_ids) if told.level > Level.NONE else ():
        session.add(table(person_id=person_id, project_id=project_id, **rights))
    session.flush()


def _sign_out(session: Session, desk: Desk, person_id: int) -> None:
    login: Any = tables.LoginSession
    link: Any = tables.OneTimeLink
    now = desk.now()
    session.execute(
        update(login).where(login.person_id == person_id, login.revoked_at.is_(None)).values(revoked_at=now)
    )
    still_open = (link.person_id == person_id, link.used_at.is_(None), link.expires_at > now)
    session.execute(update(link).where(*still_open).values(expires_at=now))


def _refuse_taken_email(session: Session, email: str, person_id: int | None) -> None:
    table: Any = tables.Person
    name = session.execute(select(table.name).where(table.email == email, table.id != (person_id or 0))).scalar()
    if name is not None:
        raise Refused(Why.INVALID, Problem(f"E-mail “{email}” belongs to {name}. Use another address.", "email"))


def _refuse_taken(session: Session, register: Register, told: Mapping[str, Any], entry_id: int | None) -> None:
    if register.key not in told:
        return
    table, value = _TABLES[register.noun], told[register.key]
    key = getattr(table, register.key)
    same = table.folded_name == typed.fold(value) if register is VENDOR else func.lower(key) == func.lower(value)
    found = session.execute(select(table).where(same, table.id != (entry_id or 0))).scalars().first()
    if found is None:
        return
    label = next(column.label for column in register.columns if column.name == register.key)
    where = "in the list" if found.active else "in the list (archived)"
    sentence = f"{label} “{getattr(found, register.key)}” is already {where}. Use that {register.noun}, or change this."
    raise Refused(Why.INVALID, Problem(sentence, register.key))


def _stored(register: Register, told: Mapping[str, Any]) -> dict[str, Any]:
    """The columns to write: a vendor's name carries its folded key along."""
    extra = {"folded_name": typed.fold(told["name"])} if register is VENDOR and "name" in told else {}
    return {**told, **extra}


def _read(columns: tuple[Column, ...], raw: Mapping[str, Any]) -> dict[str, Any]:
    values, problems = rules.read(columns, raw)
    if problems:
        raise Refused(Why.INVALID, *problems)
    return values


# --- SQL ----------------------------------------------------------------------------------------------------------


def _search(raw: str) -> str:
    try:
        return typed.text(raw, LONGEST_SEARCH)
    except typed.Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"Search {wrong}", "search")) from None


def _contains(part: str, *columns: Any) -> ColumnElement[bool]:
    return or_(*(column.icontains(part, autoescape=True) for column in columns))


def _page(session: Session, query: Select[Any], order: tuple[Any, ...], page: int, per_page: int) -> Shown[Any]:
    """The rows of a page; a page beyond the last is the last."""
    count = session.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    pages = max(1, -(-count // per_page))
    page = min(max(1, page), pages)
    rows = session.execute(query.order_by(*order).limit(per_page).offset((page - 1) * per_page)).scalars().all()
    return Shown(tuple(rows), count, page, pages)


def _found(session: Session, table: Any, row_id: int) -> Any:
    row = session.get(table, row_id) if 0 < row_id < 2**63 else None
    if row is None:
        raise Refused(Why.NOT_FOUND, GONE)
    return row


def _rows_changed(session: Session, statement: Any) -> int:
    result: Any = session.execute(statement.execution_options(synchronize_session=False))
    return int(result.rowcount)


def _rights_of(session: Session, me: Person, person_ids: list[int]) -> dict[int, tuple[ProjectRight, ...]]:
    right: Any = tables.ProjectPermission
    project: Any = tables.Project
    query = (
        select(right, project)
        .join(project, project.id == right.project_id)
        .where(right.person_id.in_(person_ids), right.level > 0, _visible(PROJECT, me))
        .order_by(project.number, project.id)
    )
    found: dict[int, tuple[ProjectRight, ...]] = {}
    for row, of in session.execute(query):
        permission = ProjectPermission(Level(row.level), row.may_create, row.may_edit)
        one = ProjectRight(row.project_id, _project_name(of), permission)
        found[row.person_id] = (*found.get(row.person_id, ()), one)
    return found


def _project_name(row: tables.Project) -> str:
    return f"{row.number} {row.name}"


def _person_row(row: tables.Person, rights: tuple[ProjectRight, ...], standing: str) -> PersonRow:
    level = Level(row.erp_level)
    bare = Person(row.id or 0, row.name, row.email, active=row.active, erp_level=level, can_push=row.can_push)
    return PersonRow(
        id=bare.id,
        version=row.version,
        name=row.name,
        email=row.email,
        job=row.job,
        active=row.active,
        erp_level=level,
        can_push=row.can_push,
        directory_admin=row.directory_admin,
        manager=row.manager,
        approver=permissions.is_accounting_approver(bare),
        standing=standing,
        projects=rights,
    )


def _entry(register: Register, row: Any) -> Entry:
    return Entry(row.id, {column.name: getattr(row, column.name) for column in register.columns})

"""What the Directory keeps of people, projects, vendors and cost codes: the fields as data, and who may raise rights.

Forms, commands and the import read the same columns, so that the same text means the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core import typed
from core.permissions import LEVEL_LABELS, Level, Person, ProjectPermission
from core.refusal import Problem


@dataclass(frozen=True)
class Column:
    """One field: its label, its limit in characters (0 for a tick), and what a new entry has in it."""

    name: str
    label: str
    limit: int = 0
    required: bool = False
    default: bool = False
    help: str = ""


@dataclass(frozen=True)
class Register:
    """A list of the company. `key` names the column that no two entries share, whatever the case."""

    noun: str
    key: str
    columns: tuple[Column, ...]


LIST_ID_LIMIT = 36  # IDTYPE of qbXML
_LINK_HELP = "The ListID that QuickBooks gives. Empty means: not linked. The QuickBooks page links by name."
_ACTIVE = Column("active", "Active", default=True, help="Without the tick it is archived: kept, but no longer offered.")

PROJECT = Register(
    "project",
    "number",
    (
        Column("number", "Number", 40, required=True),
        Column("name", "Name", 255, required=True),
        Column("quickbooks_name", "QuickBooks customer:job", 209),
        Column("quickbooks_id", "QuickBooks id", LIST_ID_LIMIT, help=_LINK_HELP),
        _ACTIVE,
    ),
)
VENDOR = Register(
    "vendor",
    "name",
    (
        Column("name", "Name", 255, required=True),
        Column("quickbooks_name", "QuickBooks vendor", 255),
        Column("quickbooks_id", "QuickBooks id", LIST_ID_LIMIT, help=_LINK_HELP),
        Column("quickbooks_active", "Active in QuickBooks", default=True),
        _ACTIVE,
    ),
)
COST_CODE = Register(
    "cost code",
    "code",
    (
        Column("code", "Code", 40, required=True),
        Column("name", "Name", 255),
        Column("quickbooks_name", "QuickBooks item", 159),
        Column("quickbooks_id", "QuickBooks id", LIST_ID_LIMIT, help=_LINK_HELP),
        Column("synced", "Synced", help="QuickBooks knows this cost code."),
        _ACTIVE,
    ),
)
REGISTERS = (PROJECT, VENDOR, COST_CODE)
PERSON_COLUMNS = (
    Column("name", "Name", 100, required=True),
    Column("email", "E-mail", 254, required=True, help="The name to sign in with. Notices go there."),
    Column("job", "Job", 100),
    Column("active", "Active", default=True, help="Without the tick nobody can sign in as this person."),
    Column("erp_level", "ERP Integrations"),
    Column("can_push", "Can push to accounting"),
    Column("directory_admin", "Directory Admin"),
    Column("manager", "Manager"),
)

# ASCII only, as on the envelope of a mail; nothing that could end a header or begin a list of addresses.
_ADDRESS = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9]([a-z0-9.-]*[a-z0-9])?")


def read_email(raw: Any) -> str:
    """An address, folded as it is stored. Raises typed.Wrong for what no mail can be sent to."""
    address = typed.fold(typed.text(raw, 254, invisible=False))
    if not _ADDRESS.fullmatch(address):
        raise typed.Wrong("is not an e-mail address. Write it like name@company.com.")
    return address


def read_level(raw: Any) -> int:
    """A permission level as it is stored. Raises typed.Wrong for what is none."""
    try:
        return int(Level(raw))
    except ValueError:
        raise typed.Wrong(f"takes one of {', '.join(LEVEL_LABELS.values())}.") from None


_SPECIAL: dict[str, Callable[[Any], Any]] = {"email": read_email, "erp_level": read_level}


def read(columns: tuple[Column, ...], raw: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The values of the columns that `raw` names, and everything that is wrong with them."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for column in columns:
        if column.name not in raw:
            continue
        try:
            values[column.name] = _read_one(column, raw[column.name])
        except typed.Wrong as wrong:
            problems.append(Problem(f"{column.label} {wrong}", column.name))
    return values, tuple(problems)


def _read_one(column: Column, raw: Any) -> Any:
    if column.required and typed.is_blank(raw):
        raise typed.Wrong("is empty. Fill it in.")
    if column.name in _SPECIAL:
        return _SPECIAL[column.name](raw)
    return typed.text(raw, column.limit, invisible=False) if column.limit else typed.flag(raw)


def blank(columns: tuple[Column, ...]) -> dict[str, Any]:
    """What a new entry holds before anything is typed."""
    return {column.name: "" if column.limit else column.default for column in columns}


def raises_company_rights(before: Person, after: Mapping[str, Any]) -> bool:
    """Whether these changes of a person's fields give a right that the person does not have."""
    ticked = any(after.get(name) and not getattr(before, name) for name in ("can_push", "directory_admin", "manager"))
    return ticked or after.get("erp_level", before.erp_level) > before.erp_level


def raises_project_rights(before: ProjectPermission, after: ProjectPermission) -> bool:
    """Whether `after` allows something on the project that `before` did not. Admin allows all of it."""
    if before.level == Level.ADMIN:
        return False
    granted = (after.may_create and not before.may_create) or (after.may_edit and not before.may_edit)
    return after.level > before.level or granted

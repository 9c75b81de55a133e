"""Rows to the values of `core` and back: commitments with their lines, their viewers, their names, their picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select as sa_select
from sqlmodel import Session, col, select

from core import fields, snapshot
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.permissions import Item
from core.typed import fold
from data import tables

HEADER_COLUMNS = tuple(field.name for field in fields.HEADER)
LINE_COLUMNS = tuple(field.name for field in fields.LINE)


def commitment(session: Session, row: tables.Commitment) -> Commitment:
    """The commitment as it stands in this transaction, lines in order."""
    return commitments(session, (row,))[0]


def commitments(session: Session, rows: Sequence[tables.Commitment]) -> tuple[Commitment, ...]:
    """The same of many, in the order of their rows, with one statement for all lines."""
    lines = _lines(session, [row.id or 0 for row in rows])
    return tuple(_commitment(row, lines.get(row.id or 0, ())) for row in rows)


def _commitment(row: tables.Commitment, lines: Iterable[Line]) -> Commitment:
    values = {name: getattr(row, name) for name in HEADER_COLUMNS}
    values["accounting_method"] = AccountingMethod(row.accounting_method)
    return Commitment(
        id=row.id,
        version=row.version,
        type=CommitmentType(row.type),
        project_id=row.project_id,
        created_by=row.created_by,
        lines=tuple(lines),
        **values,
    )


def _lines(session: Session, commitment_ids: Iterable[int]) -> dict[int, list[Line]]:
    """The lines in order, by commitment id."""
    table = tables.SovLine
    columns: list[Any] = [col(getattr(table, name)) for name in ("commitment_id", "id", "position", *LINE_COLUMNS)]
    rows = session.execute(
        sa_select(*columns).where(columns[0].in_(list(commitment_ids))).order_by(columns[0], columns[2], columns[1])
    )
    found: dict[int, list[Line]] = defaultdict(list)
    for commitment_id, key, position, *values in rows:
        found[commitment_id].append(Line(id=key, position=position, **dict(zip(LINE_COLUMNS, values, strict=True))))
    return found


def viewers(session: Session, commitment_id: int) -> frozenset[int]:
    """The ids of the people on a private commitment's list."""
    table = tables.CommitmentViewer
    return frozenset(session.exec(select(table.person_id).where(col(table.commitment_id) == commitment_id)))


def item(session: Session, row: tables.Commitment) -> Item:
    """What permissions need to know of it."""
    return Item(row.project_id, row.private, viewers(session, row.id or 0), row.submission >= 1)


def picture(session: Session, current: Commitment) -> dict[str, Any]:
    """The snapshot of a commitment, with the names that its ids have now."""
    return snapshot.take(current, names(session, current))


def names(session: Session, *currents: Commitment) -> dict[str, dict[int, str]]:
    """{"project" | "vendor" | "person" | "cost_code": {id: name}} of all that the commitments refer to."""
    project, vendor, person, code = tables.Project, tables.Vendor, tables.Person, tables.CostCode
    projects = {one.project_id for one in currents}
    vendors = {one.vendor_id for one in currents if one.vendor_id}
    people = {key for one in currents for key in (one.assigned_to, one.created_by) if key}
    codes = {line.cost_code_id for one in currents for line in one.lines if line.cost_code_id}
    return {
        "project": {
            key or 0: f"{number} {name}"
            for key, number, name in session.exec(
                select(project.id, project.number, project.name).where(col(project.id).in_(projects))
            )
        },
        "vendor": _named(session, vendor.id, vendor.name, vendors),
        "person": _named(session, person.id, person.name, people),
        "cost_code": _named(session, code.id, code.code, codes),
    }


def _named(session: Session, key: Any, name: Any, ids: Iterable[int]) -> dict[int, str]:
    wanted = list(ids)
    return dict(session.exec(select(key, name).where(col(key).in_(wanted))).all()) if wanted else {}


def number_in_project(session: Session, number: str, project_id: int, by_other_than: int | None) -> bool:
    """Another commitment of the project carries the number, whatever its case."""
    table = tables.Commitment
    carriers = select(table.id).where(
        col(table.project_id) == project_id,
        col(table.folded_number) == fold(number),
        col(table.id) != (by_other_than or 0),
    )
    return session.exec(carriers.limit(1)).first() is not None

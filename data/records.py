"""Rows to the values of `core` and back: commitments with their lines, their viewers, their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, literal, select, union_all
from sqlmodel import Session

from core import fields
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.permissions import Item
from data import prepared, tables
from data.prepared import Row

Names = dict[str, dict[int, str]]  # {"project" | "vendor" | "person" | "cost_code": {id: name}}
HEADER_COLUMNS = tuple(field.name for field in fields.HEADER)
LINE_COLUMNS = tuple(field.name for field in fields.LINE)
_header, _line = prepared.columns(tables.Commitment), prepared.columns(tables.SovLine)
_viewer, _project = prepared.columns(tables.CommitmentViewer), prepared.columns(tables.Project)
_LINES = (
    select(*(_line[name] for name in ("commitment_id", "id", "position", *LINE_COLUMNS)))
    .where(_line.commitment_id.in_(prepared.each_of("ids")))
    .order_by(_line.commitment_id, _line.position, _line.id)
)
_VIEWERS = select(_viewer.person_id).where(_viewer.commitment_id == bindparam("id"))
_vendor, _person, _code = (prepared.columns(one) for one in (tables.Vendor, tables.Person, tables.CostCode))
_NAMED = {  # the id and the name of what a commitment refers to
    "project": (_project.id, _project.number + " " + _project.name),
    "vendor": (_vendor.id, _vendor.name),
    "person": (_person.id, _person.name),
    "cost_code": (_code.id, _code.code),
}
_NAMES = union_all(
    *(
        select(literal(kind).label("kind"), key.label("id"), name.label("name")).where(key.in_(prepared.each_of(kind)))
        for kind, (key, name) in _NAMED.items()
    )
)
_HOLDERS = select(_header.project_id, _header.folded_number, _header.id).where(
    _header.folded_number.in_(prepared.each_of("ids"))
)


def commitment(session: Session, row: Row) -> Commitment:
    """The commitment as it stands in this transaction, lines in order."""
    return commitments(session, (row,))[0]


def commitments(session: Session, rows: Sequence[Row]) -> tuple[Commitment, ...]:
    """The same of many, in the order of their rows, with one statement for all lines."""
    lines = _lines(session, [row.id or 0 for row in rows])
    return tuple(_commitment(row, lines.get(row.id or 0, ())) for row in rows)


def _commitment(row: Row, lines: Iterable[Line]) -> Commitment:
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
    found: dict[int, list[Line]] = defaultdict(list)
    for commitment_id, key, position, *values in prepared.rows_of(session, _LINES, commitment_ids):
        found[commitment_id].append(Line(id=key, position=position, **dict(zip(LINE_COLUMNS, values, strict=True))))
    return found


def viewers(session: Session, commitment_id: int) -> frozenset[int]:
    """The ids of the people on a private commitment's list."""
    return frozenset(person_id for (person_id,) in prepared.rows(session, _VIEWERS, id=commitment_id))


def item(session: Session, row: Row, *, to_act: bool = False) -> Item:
    """What permissions need to know of it; `to_act` without the list of one that is not private, which keeps nobody out."""
    listed = viewers(session, row.id or 0) if row.private or not to_act else frozenset()
    return Item(row.project_id, row.private, listed, row.submission >= 1)


def names(session: Session, wanted: Mapping[str, Iterable[int]]) -> Names:
    """Of these ids, by kind, in one statement: a database takes only so many at once."""
    found: Names = {kind: {} for kind in _NAMED}
    ids = {kind: sorted(wanted.get(kind, ())) for kind in _NAMED}
    for start in range(0, max(map(len, ids.values())), prepared.AT_ONCE):
        some = {kind: of_it[start : start + prepared.AT_ONCE] for kind, of_it in ids.items()}
        for kind, key, name in prepared.rows(session, _NAMES, **some):
            found[kind][key] = name
    return found


def referred_to(*currents: Commitment) -> dict[str, set[int]]:
    """The ids of all that the commitments refer to, by kind."""
    found: dict[str, set[Any]] = {
        "project": {one.project_id for one in currents},
        "vendor": {one.vendor_id for one in currents},
        "person": {key for one in currents for key in (one.assigned_to, one.created_by)},
        "cost_code": {line.cost_code_id for one in currents for line in one.lines},
    }
    return {kind: ids - {None} for kind, ids in found.items()}


def holders(session: Session, numbers: Iterable[str]) -> dict[tuple[int, str], int]:
    """The ids of the commitments that carry these folded numbers, by project and number."""
    found = prepared.rows_of(session, _HOLDERS, set(numbers))
    return {(project_id, number): key for project_id, number, key in found}

"""Rows to the values of `core` and back: commitments with their lines, their viewers, and what stands beside them."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, exists, select
from sqlmodel import Session

from core import fields
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.permissions import Item
from core.preflight import CostCodeFacts
from data import prepared, tables
from data.prepared import Row

Names = dict[str, dict[int, str]]  # {"project" | "vendor" | "person" | "cost_code": {id: name}}
HEADER_COLUMNS = tuple(field.name for field in fields.HEADER)
LINE_COLUMNS = tuple(field.name for field in fields.LINE)
_header, _line = prepared.columns(tables.Commitment), prepared.columns(tables.SovLine)
_viewer, _project = prepared.columns(tables.CommitmentViewer), prepared.columns(tables.Project)
_vendor, _code = prepared.columns(tables.Vendor), prepared.columns(tables.CostCode)
_LINE_FIELDS = tuple(one.name for one in dataclasses.fields(Line))
_LINES = (
    select(_line.commitment_id, _code.code, _code.active, _code.synced, *(_line[name] for name in _LINE_FIELDS))
    .join_from(
        prepared.table(tables.SovLine), prepared.table(tables.CostCode), _code.id == _line.cost_code_id, isouter=True
    )
    .where(_line.commitment_id.in_(prepared.each_of("ids")))
    .order_by(_line.commitment_id, _line.position, _line.id)
)
_VIEWERS = select(_viewer.person_id).where(_viewer.commitment_id == bindparam("id"))
_other = prepared.table(tables.Commitment).alias("other")
_LINKED = ("quickbooks_id", "quickbooks_name", "quickbooks_active")
_BESIDE = (
    (_project.number + " " + _project.name).label("project"),
    *(_project[name].label(f"project_{name}") for name in ("number", *_LINKED)),
    *(_vendor[name].label(f"vendor_{name}") for name in ("name", "active", *_LINKED)),
    exists()
    .where(_other.c.folded_number == _header.folded_number, _other.c.id != _header.id)
    .label("shares_its_number"),
)
_HOLDERS = select(_header.project_id, _header.folded_number, _header.id).where(
    _header.folded_number.in_(prepared.each_of("ids"))
)
_STORED = ("id", "version", "project_id", "created_by", *HEADER_COLUMNS)
COLUMNS = tuple(_header[name] for name in ("type", *_STORED))  # all that a commitment is made of, but for its lines
_AS_STORED = attrgetter(*_STORED)
# Looking one up by its value takes a tenth of what its class does.
_TYPES = {str(one): one for one in CommitmentType}
_METHODS = {str(one): one for one in AccountingMethod}


class Stored(NamedTuple):
    """A commitment as it stands in this transaction, what stands beside it, and the cost codes of its lines by id."""

    commitment: Commitment
    beside: Row
    cost_codes: Mapping[int, CostCodeFacts]


def beside(*columns: Any) -> Select[Any]:
    """These columns of commitments, and what stands beside each: its project, its contract company (as columns that
    begin so) and whether another one carries its number, whatever its case."""
    return (
        select(*columns, *_BESIDE)
        .select_from(prepared.table(tables.Commitment))
        .join(prepared.table(tables.Project), _project.id == _header.project_id)
        .join(prepared.table(tables.Vendor), _vendor.id == _header.vendor_id, isouter=True)
    )


def stored(session: Session, rows: Sequence[Row], besides: Sequence[Row]) -> tuple[Stored, ...]:
    """All of each, in the order of their rows and of those of what stands beside them."""
    currents, codes = _with_cost_codes(session, rows)
    return tuple(Stored(current, found, codes) for current, found in zip(currents, besides, strict=True))


def commitment(session: Session, row: Row) -> Commitment:
    """The commitment as it stands in this transaction, lines in order."""
    return commitments(session, (row,))[0]


def commitments(session: Session, rows: Sequence[Row]) -> tuple[Commitment, ...]:
    """The same of many, in the order of their rows, with one statement for all lines."""
    return _with_cost_codes(session, rows)[0]


def _with_cost_codes(
    session: Session, rows: Sequence[Row]
) -> tuple[tuple[Commitment, ...], Mapping[int, CostCodeFacts]]:
    lines: dict[int, list[Line]] = defaultdict(list)
    codes: dict[int, CostCodeFacts] = {}
    for commitment_id, code, active, synced, *values in prepared.rows_of(
        session, _LINES, [row.id or 0 for row in rows]
    ):
        line = Line(*values)
        lines[commitment_id].append(line)
        if line.cost_code_id is not None and line.cost_code_id not in codes:
            codes[line.cost_code_id] = CostCodeFacts(code, active, synced)
    return tuple(_commitment(row, lines.get(row.id or 0, ())) for row in rows), codes


def _commitment(row: Row, lines: Iterable[Line]) -> Commitment:
    values = dict(zip(_STORED, _AS_STORED(row), strict=True))
    values["accounting_method"] = _METHODS[row.accounting_method]
    return Commitment(type=_TYPES[row.type], lines=tuple(lines), **values)


def viewers(session: Session, commitment_id: int) -> frozenset[int]:
    """The ids of the people on a commitment's list, which keeps nobody out while it is not private."""
    return frozenset(person_id for (person_id,) in prepared.rows(session, _VIEWERS, id=commitment_id))


def item(session: Session, row: Row) -> Item:
    """What permissions need to know of it: of one that is not private that is no list."""
    listed = viewers(session, row.id or 0) if row.private else frozenset()
    return Item(row.project_id, row.private, listed, row.submission >= 1)


def holders(session: Session, numbers: Iterable[str]) -> dict[tuple[int, str], int]:
    """The ids of the commitments that carry these folded numbers, by project and number."""
    found = prepared.rows_of(session, _HOLDERS, set(numbers))
    return {(project_id, number): key for project_id, number, key in found}

"""Rows to the values of `core` and back: one commitment with its lines, its viewers, its names, its picture."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from core import fields, snapshot
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.permissions import Item
from core.preflight import CostCodeFacts, Surroundings, VendorFacts
from core.typed import fold
from data import tables

HEADER_COLUMNS = tuple(field.name for field in fields.HEADER)
LINE_COLUMNS = tuple(field.name for field in fields.LINE)


def commitment(session: Session, row: tables.Commitment) -> Commitment:
    """The commitment as it stands in this transaction, lines in order."""
    values = {name: getattr(row, name) for name in HEADER_COLUMNS}
    values["accounting_method"] = AccountingMethod(row.accounting_method)
    return Commitment(
        id=row.id,
        version=row.version,
        type=CommitmentType(row.type),
        project_id=row.project_id,
        created_by=row.created_by,
        lines=_lines(session, row.id or 0),
        **values,
    )


def _lines(session: Session, commitment_id: int) -> tuple[Line, ...]:
    table = tables.SovLine
    rows = session.exec(
        select(table).where(col(table.commitment_id) == commitment_id).order_by(col(table.position), col(table.id))
    )
    return tuple(
        Line(id=row.id, position=row.position, **{name: getattr(row, name) for name in LINE_COLUMNS}) for row in rows
    )


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


def names(session: Session, current: Commitment) -> dict[str, dict[int, str]]:
    """{"project" | "vendor" | "person" | "cost_code": {id: name}} of what the commitment refers to."""
    project, vendor, person, code = tables.Project, tables.Vendor, tables.Person, tables.CostCode
    codes = [line.cost_code_id for line in current.lines if line.cost_code_id]
    people = [one for one in (current.assigned_to, current.created_by) if one]
    return {
        "project": {
            key or 0: f"{number} {name}"
            for key, number, name in session.exec(
                select(project.id, project.number, project.name).where(col(project.id) == current.project_id)
            )
        },
        "vendor": _named(session, vendor.id, vendor.name, [current.vendor_id] if current.vendor_id else []),
        "person": _named(session, person.id, person.name, people),
        "cost_code": _named(session, code.id, code.code, codes),
    }


def _named(session: Session, key: Any, name: Any, ids: Iterable[int]) -> dict[int, str]:
    wanted = list(ids)
    return dict(session.exec(select(key, name).where(col(key).in_(wanted))).all()) if wanted else {}


def surroundings(session: Session, current: Commitment) -> Surroundings:
    """What preflight must know besides the commitment itself."""
    project = session.get(tables.Project, current.project_id)
    vendor = session.get(tables.Vendor, current.vendor_id) if current.vendor_id else None
    return Surroundings(
        vendor=_vendor_facts(vendor),
        linked_namesake=_linked_namesake(session, vendor),
        project_number=project.number if project else "",
        project_linked=bool(project and project.quickbooks_id),
        cost_codes=_cost_codes(session, current),
        number_taken=lambda number: number_taken(session, number, current.id),
        number_in_project=lambda number: number_in_project(session, number, current.project_id, current.id),
    )


def _vendor_facts(vendor: tables.Vendor | None) -> VendorFacts | None:
    if vendor is None:
        return None
    return VendorFacts(
        name=vendor.name,
        active=vendor.active,
        linked=bool(vendor.quickbooks_id),
        erp_name=vendor.quickbooks_name,
        erp_active=vendor.quickbooks_active,
    )


def _linked_namesake(session: Session, vendor: tables.Vendor | None) -> tuple[int, str] | None:
    """Another active vendor that is linked to an active QuickBooks vendor of this vendor's name."""
    if vendor is None or (vendor.active and vendor.quickbooks_id and vendor.quickbooks_active):
        return None
    table = tables.Vendor
    linked = session.exec(
        select(table.id, table.name, table.quickbooks_name).where(
            col(table.active), col(table.quickbooks_active), col(table.quickbooks_id) != "", col(table.id) != vendor.id
        )
    )
    wanted = fold(vendor.name)
    return next(((key or 0, name) for key, name, erp_name in linked if wanted in {fold(name), fold(erp_name)}), None)


def _cost_codes(session: Session, current: Commitment) -> dict[int, CostCodeFacts]:
    table = tables.CostCode
    wanted = sorted({line.cost_code_id for line in current.lines if line.cost_code_id})
    rows = session.exec(select(table).where(col(table.id).in_(wanted))).all() if wanted else ()
    return {row.id or 0: CostCodeFacts(row.code, row.active, row.synced) for row in rows}


def number_taken(session: Session, number: str, by_other_than: int | None) -> bool:
    """Another commitment that is with accounting or accepted carries the number, whatever its case (rule N2)."""
    table = tables.Commitment
    return _exists(
        session,
        col(table.folded_number) == fold(number),
        col(table.erp_status).in_(tables.WITH_ACCOUNTING),
        col(table.id) != (by_other_than or 0),
    )


def number_in_project(session: Session, number: str, project_id: int, by_other_than: int | None) -> bool:
    """Another commitment of the project carries the number, whatever its case."""
    table = tables.Commitment
    return _exists(
        session,
        col(table.project_id) == project_id,
        col(table.folded_number) == fold(number),
        col(table.id) != (by_other_than or 0),
    )


def _exists(session: Session, *conditions: ColumnElement[bool]) -> bool:
    return session.exec(select(tables.Commitment.id).where(*conditions).limit(1)).first() is not None

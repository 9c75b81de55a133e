"""What preflight must know besides the commitments themselves, read for many at once (domain.md section 4)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from core import preflight
from core.commitment import Commitment
from core.preflight import QUICKBOOKS, CostCodeFacts, Profile, Result, Surroundings, VendorFacts
from core.preflight_fixes import candidates
from core.typed import fold
from data import erp_lists, prepared, tables

_commitment, _vendor = prepared.columns(tables.Commitment), prepared.columns(tables.Vendor)
_BY_ID = {
    name: select(*table).where(table.id.in_(prepared.each_of("ids")))
    for name, table in (
        ("project", prepared.columns(tables.Project)),
        ("vendor", _vendor),
        ("cost_code", prepared.columns(tables.CostCode)),
    )
}
_CARRIERS = select(_commitment.folded_number, _commitment.id, _commitment.project_id, _commitment.erp_status).where(
    _commitment.folded_number.in_(prepared.each_of("ids"))
)
_USABLE_VENDORS = (
    select(*_vendor).where(_vendor.active, _vendor.quickbooks_active, _vendor.quickbooks_id != "").order_by(_vendor.id)
)


def checked(
    session: Session, currents: Sequence[Commitment], *, with_fixes: bool = True, profile: Profile = QUICKBOOKS
) -> tuple[tuple[Result, ...], ...]:
    """The preflight of each commitment, in their order, in a handful of statements however many there are."""
    around = surroundings(session, currents, profile)
    return tuple(
        preflight.check(current, known, profile, with_fixes=with_fixes)
        for current, known in zip(currents, around, strict=True)
    )


def surroundings(
    session: Session, currents: Sequence[Commitment], profile: Profile = QUICKBOOKS
) -> tuple[Surroundings, ...]:
    """What stands around each commitment, in their order. What only a fix asks for is read when it is asked for."""
    projects = _by_id(session, "project", {one.project_id for one in currents})
    vendors = _by_id(session, "vendor", {one.vendor_id for one in currents if one.vendor_id})
    codes = _by_id(
        session, "cost_code", {line.cost_code_id for one in currents for line in one.lines if line.cost_code_id}
    )
    facts = {key: CostCodeFacts(row.code, row.active, row.synced) for key, row in codes.items()}
    asking = [_Asking(one, projects[one.project_id].number) for one in currents]
    numbers = _Numbers(session, asking, profile.number_length)
    namesakes = _Namesakes(session)
    is_unlinked = any(not one.quickbooks_id for one in (*projects.values(), *vendors.values()))
    by_name = is_unlinked and erp_lists.names_suffice(session)
    return tuple(
        _around(
            one,
            projects[one.commitment.project_id],
            vendors.get(one.commitment.vendor_id or 0),
            facts,
            numbers,
            namesakes,
            by_name=by_name,
        )
        for one in asking
    )


class _Asking(NamedTuple):
    commitment: Commitment
    project_number: str


def _around(
    asking: _Asking,
    project: Any,
    vendor: Any,
    cost_codes: dict[int, CostCodeFacts],
    numbers: _Numbers,
    namesakes: _Namesakes,
    *,
    by_name: bool,
) -> Surroundings:
    current = asking.commitment
    return Surroundings(
        vendor=_facts(vendor, by_name=by_name) if vendor else None,
        project_number=project.number,
        project_linked=_is_linked(project, by_name=by_name),
        project_in_erp=project.quickbooks_active,
        cost_codes=cost_codes,
        number_taken=lambda number: numbers.taken(number, current),
        number_in_project=lambda number: numbers.in_project(number, current),
        linked_namesake=lambda: namesakes.of(vendor) if vendor else None,
    )


def _is_linked(ours: Any, *, by_name: bool) -> bool:
    """`by_name` where files are made with the names that were typed, as there are no lists to link to."""
    return bool(ours.quickbooks_id) or (by_name and bool(ours.quickbooks_name))


def _facts(vendor: Any, *, by_name: bool = False) -> VendorFacts:
    return VendorFacts(
        name=vendor.name,
        active=vendor.active,
        linked=_is_linked(vendor, by_name=by_name),
        erp_name=vendor.quickbooks_name,
        erp_active=vendor.quickbooks_active,
    )


def _by_id(session: Session, kind: str, ids: Collection[int]) -> dict[int, Any]:
    """The rows by id, with the columns of their table."""
    return {row.id: row for row in prepared.rows_of(session, _BY_ID[kind], ids)}


# --- numbers --------------------------------------------------------------------------------------------------------


class _Carrier(NamedTuple):
    id: int
    project_id: int
    erp_status: str


class _Numbers:
    """Who carries which number (rule N2): read once for what the commitments carry themselves, and once more for all
    the numbers that their fixes may try, as soon as one of them is asked for."""

    def __init__(self, session: Session, asking: Sequence[_Asking], limit: int) -> None:
        self._session = session
        self._asking = asking
        self._limit = limit
        self._carriers: dict[str, list[_Carrier]] = {}
        self._read_ahead = False
        self._read(fold(one.commitment.number) for one in asking)

    def taken(self, number: str, current: Commitment) -> bool:
        """Another commitment that is with accounting or accepted carries the number, whatever its case."""
        return any(one.id != current.id and one.erp_status in tables.WITH_ACCOUNTING for one in self._of(number))

    def in_project(self, number: str, current: Commitment) -> bool:
        """Another commitment of the project carries the number, whatever its case."""
        return any(one.id != current.id and one.project_id == current.project_id for one in self._of(number))

    def _of(self, number: str) -> list[_Carrier]:
        key = fold(number)
        if key not in self._carriers:
            tried = set() if self._read_ahead else {fold(one) for asking in self._asking for one in self._tried(asking)}
            self._read_ahead = True
            self._read({key} | tried)
        return self._carriers[key]

    def _tried(self, asking: _Asking) -> Iterable[str]:
        """What the fixes of rules N1 and N2 look at."""
        number = asking.commitment.number
        if len(number) <= self._limit and not self.taken(number, asking.commitment):
            return ()
        return candidates(number, asking.project_number, self._limit)

    def _read(self, folded: Iterable[str]) -> None:
        new = set(folded) - self._carriers.keys()
        self._carriers.update((key, []) for key in new)
        for key, *carrier in prepared.rows_of(self._session, _CARRIERS, new):
            self._carriers[key].append(_Carrier(*carrier))


# --- vendors of the same name ---------------------------------------------------------------------------------------


class _Namesakes:
    """Active vendors that are linked to an active vendor of the ERP, by the folded names they have here and there."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, vendor: Any) -> tuple[int, VendorFacts] | None:
        """Another vendor, one that can be used, of this vendor's name; None where this one can be used itself."""
        if vendor.active and vendor.quickbooks_id and vendor.quickbooks_active:
            return None
        found = next((one for one in self._by_name.get(fold(vendor.name), ()) if one.id != vendor.id), None)
        return (found.id, _facts(found)) if found else None

    @cached_property
    def _by_name(self) -> dict[str, list[Any]]:
        named: dict[str, list[Any]] = {}
        for row in prepared.rows(self._session, _USABLE_VENDORS):
            for name in {fold(row.name), fold(row.quickbooks_name)}:
                named.setdefault(name, []).append(row)
        return named

"""What preflight must know besides the commitments themselves, read for many at once (domain.md section 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from core import preflight
from core.preflight import QUICKBOOKS, Profile, Result, Surroundings, VendorFacts
from core.preflight_fixes import candidates
from core.typed import fold
from data import erp_lists, prepared, tables
from data.prepared import Row
from data.records import Stored

_commitment, _vendor = prepared.columns(tables.Commitment), prepared.columns(tables.Vendor)
_CARRIERS = select(_commitment.folded_number, _commitment.id, _commitment.project_id, _commitment.erp_status).where(
    _commitment.folded_number.in_(prepared.each_of("ids"))
)
_USABLE_VENDORS = (
    select(*(column.label(f"vendor_{column.name}") for column in _vendor))  # as beside a commitment
    .where(_vendor.active, _vendor.quickbooks_active, _vendor.quickbooks_id != "")
    .order_by(_vendor.id)
)


def checked(
    session: Session, some: Sequence[Stored], *, with_fixes: bool = True, profile: Profile = QUICKBOOKS
) -> tuple[tuple[Result, ...], ...]:
    """The preflight of each commitment, in their order, in a handful of statements however many there are."""
    around = surroundings(session, some, profile)
    return tuple(
        preflight.check(one.commitment, known, profile, with_fixes=with_fixes)
        for one, known in zip(some, around, strict=True)
    )


def surroundings(session: Session, some: Sequence[Stored], profile: Profile = QUICKBOOKS) -> tuple[Surroundings, ...]:
    """What stands around each commitment, in their order. What only a fix asks for is read when it is asked for."""
    numbers, namesakes = _Numbers(session, some, profile.number_length), _Namesakes(session)
    by_name = any(map(_has_unlinked, some)) and erp_lists.names_suffice(session)
    return tuple(_around(one, numbers, namesakes, by_name=by_name) for one in some)


def _has_unlinked(one: Stored) -> bool:
    """Nothing in the ERP stands for its project or its contract company."""
    found = one.beside
    return not found.project_quickbooks_id or (one.commitment.vendor_id is not None and not found.vendor_quickbooks_id)


def _around(one: Stored, numbers: _Numbers, namesakes: _Namesakes, *, by_name: bool) -> Surroundings:
    current, found = one.commitment, one.beside
    return Surroundings(
        vendor=None if current.vendor_id is None else _facts(found, by_name=by_name),
        project_number=found.project_number,
        project_linked=_is_linked(found.project_quickbooks_id, found.project_quickbooks_name, by_name=by_name),
        project_in_erp=found.project_quickbooks_active,
        cost_codes=one.cost_codes,
        number_taken=lambda number: numbers.taken(number, one),
        number_in_project=lambda number: numbers.in_project(number, one),
        linked_namesake=lambda: namesakes.of(one),
    )


def _facts(found: Row, *, by_name: bool = False) -> VendorFacts:
    return VendorFacts(
        name=found.vendor_name,
        active=found.vendor_active,
        linked=_is_linked(found.vendor_quickbooks_id, found.vendor_quickbooks_name, by_name=by_name),
        erp_name=found.vendor_quickbooks_name,
        erp_active=found.vendor_quickbooks_active,
    )


def _is_linked(erp_id: str, erp_name: str, *, by_name: bool) -> bool:
    """`by_name` where files are made with the names that were typed, as there are no lists to link to."""
    return bool(erp_id) or (by_name and bool(erp_name))


# --- numbers --------------------------------------------------------------------------------------------------------


class _Carrier(NamedTuple):
    id: int
    project_id: int
    erp_status: str


class _Numbers:
    """Who carries which number (rule N2): read once for what the commitments carry themselves and share with others, and
    once more for all the numbers that their fixes may try, as soon as one of them is asked for."""

    def __init__(self, session: Session, asking: Sequence[Stored], limit: int) -> None:
        self._session = session
        self._asking = asking
        self._limit = limit
        self._carriers: dict[str, list[_Carrier]] = {}
        self._read_ahead = False
        if shared := [fold(one.commitment.number) for one in asking if one.beside.shares_its_number]:
            self._read(shared)

    def taken(self, number: str, asking: Stored) -> bool:
        """Another commitment that is with accounting or accepted carries the number, whatever its case."""
        return any(one.erp_status in tables.WITH_ACCOUNTING for one in self._others(number, asking))

    def in_project(self, number: str, asking: Stored) -> bool:
        """Another commitment of the project carries the number, whatever its case."""
        return any(one.project_id == asking.commitment.project_id for one in self._others(number, asking))

    def _others(self, number: str, asking: Stored) -> Iterable[_Carrier]:
        if number == asking.commitment.number and not asking.beside.shares_its_number:
            return ()
        return (one for one in self._of(number) if one.id != asking.commitment.id)

    def _of(self, number: str) -> list[_Carrier]:
        key = fold(number)
        if key not in self._carriers:
            tried = set() if self._read_ahead else {fold(one) for asking in self._asking for one in self._tried(asking)}
            self._read_ahead = True
            self._read({key} | tried)
        return self._carriers[key]

    def _tried(self, asking: Stored) -> Iterable[str]:
        """What the fixes of rules N1 and N2 look at."""
        number = asking.commitment.number
        if len(number) <= self._limit and not self.taken(number, asking):
            return ()
        return candidates(number, asking.beside.project_number, self._limit)

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

    def of(self, one: Stored) -> tuple[int, VendorFacts] | None:
        """Another vendor, one that can be used, of its contract company's name; None where that can be used itself."""
        own, vendor = one.commitment.vendor_id, one.beside
        if own is None or (vendor.vendor_active and vendor.vendor_quickbooks_id and vendor.vendor_quickbooks_active):
            return None
        found = next((row for row in self._by_name.get(fold(vendor.vendor_name), ()) if row.vendor_id != own), None)
        return (found.vendor_id, _facts(found)) if found else None

    @cached_property
    def _by_name(self) -> dict[str, list[Any]]:
        named: dict[str, list[Any]] = {}
        for row in prepared.rows(self._session, _USABLE_VENDORS):
            for name in {fold(row.vendor_name), fold(row.vendor_quickbooks_name)}:
                named.setdefault(name, []).append(row)
        return named

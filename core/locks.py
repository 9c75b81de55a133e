"""Which fields a commitment's ERP status locks (domain.md section 5). The data layer refuses; screens only show it."""

from __future__ import annotations

from collections.abc import Collection

from core import fields
from core.commitment import CommitmentType
from core.refusal import Problem
from core.transitions import STATUSES, ErpStatus

PRIVACY = "viewers"  # the list of people who see a private commitment is never locked


def locked_fields(status: ErpStatus, type_: CommitmentType) -> frozenset[str]:
    """Names of the header fields that may not change now, with `fields.SOV` for the schedule of values."""
    editable = STATUSES[status].editable
    if editable == "yes":
        return frozenset()
    header = fields.header_fields(type_)
    locked = header if editable == "no" else [field for field in header if field.locked_when_synced]
    return frozenset(field.name for field in locked) | {fields.SOV}


def refusals(status: ErpStatus, type_: CommitmentType, changed: Collection[str]) -> tuple[Problem, ...]:
    """A sentence for each changed field that is locked, in the order of the form."""
    locked = locked_fields(status, type_)
    names = [field.name for field in fields.header_fields(type_)] + [fields.SOV]
    return tuple(Problem(_sentence(name, status), name) for name in names if name in locked and name in changed)


def _sentence(name: str, status: ErpStatus) -> str:
    return f"{fields.label(name)} is locked while the commitment is “{STATUSES[status].ribbon}”. Nothing was changed."

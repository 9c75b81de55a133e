"""Section 5 of the domain: what may not change in which ERP status, and the sentence that names the field."""

from __future__ import annotations

import pytest

from core import fields
from core.commitment import CommitmentType
from core.locks import locked_fields, refusals
from core.transitions import ErpStatus

SUBCONTRACT, PURCHASE_ORDER = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER
SYNCED = {
    "number",
    "title",
    "vendor_id",
    "contract_status",
    "default_retainage",
    "accounting_method",
    "sov",
}


@pytest.mark.parametrize("type_", CommitmentType)
@pytest.mark.parametrize("status", ErpStatus)
def test_each_status_locks_what_the_domain_says(status: ErpStatus, type_: CommitmentType) -> None:
    everything = {one.name for one in fields.header_fields(type_)} | {"sov"}
    expected = {
        ErpStatus.NOT_SENT: set(),
        ErpStatus.SENT: everything,
        ErpStatus.EXPORTING: everything,
        ErpStatus.EXPORT_FAILED: everything,
        ErpStatus.REJECTED: set(),
        ErpStatus.RETRIEVED: set(),
        ErpStatus.SYNCED: SYNCED,
    }
    assert locked_fields(status, type_) == expected[status]


def test_every_locked_field_that_was_changed_is_named_in_the_order_of_the_form() -> None:
    problems = refusals(ErpStatus.SYNCED, SUBCONTRACT, {"sov", "number", "description", "title"})
    assert [(one.field, one.sentence) for one in problems] == [
        ("number", "Number is locked while the commitment is “Synced”. Nothing was changed."),
        ("title", "Title is locked while the commitment is “Synced”. Nothing was changed."),
        ("sov", "Schedule of values is locked while the commitment is “Synced”. Nothing was changed."),
    ]


def test_what_is_not_locked_is_not_refused() -> None:
    assert refusals(ErpStatus.SYNCED, SUBCONTRACT, {"description", "executed", "assigned_to"}) == ()
    assert refusals(ErpStatus.REJECTED, PURCHASE_ORDER, {"number", "sov"}) == ()
    assert refusals(ErpStatus.SENT, PURCHASE_ORDER, set()) == ()

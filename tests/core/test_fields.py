"""The fields as data: every attribute of a commitment has a row, and section 5 names what synced locks."""

from __future__ import annotations

from dataclasses import fields as attributes

import pytest

from core import fields
from core.commitment import Commitment, CommitmentType, Line

SUBCONTRACT, PURCHASE_ORDER = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER


def test_every_header_field_is_an_attribute_and_only_identity_is_none() -> None:
    names = {one.name for one in attributes(Commitment)}
    assert names - {one.name for one in fields.HEADER} == {"id", "version", "type", "project_id", "created_by", "lines"}
    assert {one.name for one in fields.HEADER} <= names


def test_every_line_field_is_an_attribute_of_a_line() -> None:
    assert {one.name for one in attributes(Line)} - {one.name for one in fields.LINE} == {"id", "position"}


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("inclusions", {SUBCONTRACT}),
        ("exclusions", {SUBCONTRACT}),
        ("signed_contract_received", {SUBCONTRACT}),
        ("bill_to", {PURCHASE_ORDER}),
        ("ship_to", {PURCHASE_ORDER}),
        ("ship_via", {PURCHASE_ORDER}),
        ("payment_terms", {PURCHASE_ORDER}),
        ("delivery_date", {PURCHASE_ORDER}),
        ("number", {SUBCONTRACT, PURCHASE_ORDER}),
        ("default_retainage", {SUBCONTRACT, PURCHASE_ORDER}),
    ],
)
def test_a_type_has_its_own_fields(name: str, types: set[CommitmentType]) -> None:
    has = {type_ for type_ in CommitmentType if name in {one.name for one in fields.header_fields(type_)}}
    assert has == types


def test_synced_locks_what_the_domain_names() -> None:
    assert {one.label for one in fields.HEADER if one.locked_when_synced} == {
        "Number",
        "Title",
        "Contract company",
        "Contract status",
        "Default retainage %",
        "Accounting method",
    }
    assert all(one.locked_when_synced for one in fields.LINE)


@pytest.mark.parametrize(
    ("name", "label"), [("vendor_id", "Contract company"), ("uom", "UOM"), ("sov", "Schedule of values"), ("?", "?")]
)
def test_a_field_is_named_by_its_label(name: str, label: str) -> None:
    assert fields.label(name) == label

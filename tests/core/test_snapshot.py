"""The frozen picture of a submission, and the hash by which people decide what they saw."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.snapshot import content_hash, names_in, take, to_json

NAMES: dict[str, dict[int, str]] = {
    "project": {1: "1001 Headquarters"},
    "vendor": {3: "Keswick Insulation"},
    "person": {9: "Paula Admin"},
    "cost_code": {5: "07-200 Insulation"},
}
COMMITMENT = Commitment(
    "SC-001",
    "Insulation",
    CommitmentType.SUBCONTRACT,
    1,
    9,
    id=17,
    version=4,
    vendor_id=3,
    default_retainage=Decimal("10.00"),
    contract_date=date(2026, 3, 2),
    assigned_to=9,
    lines=(Line(1, 5, Decimal("12000.00"), id=21, quantity=Decimal("2.00000")),),
)


def test_a_snapshot_is_plain_json_with_the_names_of_its_moment() -> None:
    picture = json.loads(to_json(take(COMMITMENT, NAMES)))
    header, (line,) = picture["header"], picture["lines"]
    assert header["vendor_id"] == 3
    assert header["vendor"] == "Keswick Insulation"
    assert header["project"] == "1001 Headquarters"
    assert header["assigned_to_name"] == "Paula Admin"
    assert header["default_retainage"] == "10.00"
    assert header["contract_date"] == "2026-03-02"
    assert "bill_to" not in header  # a subcontract has none
    assert (line["id"], line["amount"], line["cost_code"]) == (21, "12000.00", "07-200 Insulation")
    assert picture["total"] == "12000.00"


@pytest.mark.parametrize(
    "changes", [{}, {"vendor_id": None, "assigned_to": None, "lines": (Line(1, None, Decimal(5)),)}]
)
def test_with_the_names_of_a_snapshot_the_same_is_taken_again(changes: dict[str, Any]) -> None:
    picture = take(replace(COMMITMENT, **changes), NAMES)
    assert take(replace(COMMITMENT, **changes), names_in(picture)) == picture


def test_no_money_becomes_a_binary_float() -> None:
    def no_float(text: str) -> Any:
        raise AssertionError(text)

    json.loads(to_json(take(COMMITMENT, NAMES)), parse_float=no_float)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Insulation "},
        {"executed": True},
        {"default_retainage": None},
        {"accounting_method": AccountingMethod.UNIT},
        {"lines": ()},
        {"lines": (replace(COMMITMENT.lines[0], amount=Decimal("12000.01")),)},
        {"lines": (replace(COMMITMENT.lines[0], id=22),)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_whatever_changes_gives_another_hash(changes: dict[str, Any]) -> None:
    assert content_hash(take(replace(COMMITMENT, **changes), NAMES)) != content_hash(take(COMMITMENT, NAMES))


def test_a_version_that_changed_nothing_has_the_same_hash() -> None:
    assert content_hash(take(replace(COMMITMENT, version=5), NAMES)) == content_hash(take(COMMITMENT, NAMES))


@given(st.text())
def test_the_hash_survives_storing_and_reading_back(title: str) -> None:
    picture = take(replace(COMMITMENT, title=title), NAMES)
    stored = to_json(picture)
    assert stored.isascii()
    assert content_hash(json.loads(stored)) == content_hash(picture)


def test_a_snapshot_of_long_ago_has_the_hash_that_people_decided_by() -> None:
    assert content_hash(take(COMMITMENT, NAMES)) == "78949eb1f63de16ffb988cc07206b78366d766dffa0c207073cde19d5db3cb77"


def test_what_is_not_named_has_an_empty_name() -> None:
    nameless = replace(
        COMMITMENT, vendor_id=None, assigned_to=None, lines=(replace(COMMITMENT.lines[0], cost_code_id=None),)
    )
    no_names: dict[str, dict[int, str]] = {kind: {} for kind in NAMES}
    for names in (no_names, {kind: {1: "not this one"} for kind in NAMES}):
        picture = take(replace(nameless, project_id=2), names)
        assert [picture["header"][key] for key in ("project", "vendor", "assigned_to_name")] == ["", "", ""]
        assert picture["lines"][0]["cost_code"] == ""

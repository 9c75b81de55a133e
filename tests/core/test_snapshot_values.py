"""The values in a snapshot as they are compared, and as people read them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core import fields
from core.snapshot_values import as_read, line_words, shown, value_of

FIELDS = {field.name: field for field in (*fields.HEADER, *fields.LINE)}


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("title", {"title": "Roof"}, "Roof"),
        ("title", {"title": ""}, "–"),
        ("title", {"title": None}, "–"),
        ("title", {}, "–"),
        ("vendor_id", {"vendor_id": 3, "vendor": "Keswick"}, "Keswick"),
        ("vendor_id", {"vendor_id": 3, "vendor": ""}, "–"),
        ("executed", {"executed": True}, "Yes"),
        ("executed", {"executed": False}, "No"),
        ("default_retainage", {"default_retainage": "10.00"}, "10"),
        ("accounting_method", {"accounting_method": "unit"}, "Unit/quantity based"),
        ("accounting_method", {"accounting_method": "of another day"}, "of another day"),
        ("amount", {"amount": "1234.5"}, "$1,234.50"),
        ("quantity", {"quantity": "7918.00000"}, "7,918"),
        ("unit_cost", {"unit_cost": "22.0000"}, "22.00"),
        ("unit_cost", {"unit_cost": "36.8505"}, "36.8505"),
    ],
)
def test_a_value_is_shown_as_people_read_it(name: str, values: dict[str, Any], words: str) -> None:
    assert shown(FIELDS[name], values) == words


@pytest.mark.parametrize(
    ("name", "values", "value"),
    [
        ("title", {"title": ""}, None),
        ("title", {"title": None}, None),
        ("title", {}, None),
        ("title", {"title": "2.0"}, "2.0"),
        ("executed", {"executed": False}, False),
        ("amount", {"amount": "2.0"}, Decimal("2.00")),
        ("quantity", {"quantity": ""}, None),
    ],
)
def test_nothing_is_nothing_and_numbers_are_compared_as_numbers(name: str, values: dict[str, Any], value: Any) -> None:
    found = value_of(FIELDS[name], values)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "read"), [("a  b", "a b"), (" a\tb\n", "a b"), ("a\u200bb", "ab"), ("XaX", "XaX"), ("\u00a0", "")]
)
def test_what_nobody_sees_is_not_read(text: str, read: str) -> None:
    assert as_read(text) == read


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"cost_code": "07-200", "description": "Roof", "amount": "1.5"}, "07-200 · Roof · $1.50"),
        ({"cost_code": "", "description": "", "amount": "-1.00"}, "no cost code · -$1.00"),
        ({"cost_code": None, "description": None, "amount": "0"}, "no cost code · $0.00"),
        ({"amount": "0"}, "no cost code · $0.00"),
    ],
)
def test_a_line_in_short_is_its_cost_code_its_description_and_its_amount(line: dict[str, Any], words: str) -> None:
    assert line_words(line) == words

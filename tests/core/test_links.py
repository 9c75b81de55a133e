"""Which entry of QuickBooks' lists is one of ours: by exactly the same name, or not at all."""

from __future__ import annotations

import pytest

from core.erp import Entry, ListKind
from core.links import Ours, last_level, suggester

JOB = Entry(ListKind.CUSTOMER, "1", "Acme:1001 Headquarters", is_job=True)
NUMBER = Entry(ListKind.CUSTOMER, "2", "1002")
DASHED = Entry(ListKind.CUSTOMER, "3", "1003 - Lab")
NAMED = Entry(ListKind.CUSTOMER, "4", "Warehouse")
TWINS = (Entry(ListKind.CUSTOMER, "5", "Acme:Annex"), Entry(ListKind.CUSTOMER, "6", "Other:Annex"))
LETTER, DASH = Entry(ListKind.CUSTOMER, "7", "X"), Entry(ListKind.CUSTOMER, "8", "-")
JOBS = (JOB, NUMBER, DASHED, NAMED, *TWINS, LETTER, DASH)


@pytest.mark.parametrize(
    ("ours", "entry"),
    [
        (Ours("1001", "Headquarters"), JOB),
        (Ours("1001", "HEADQUARTERS "), JOB),
        (Ours("x", "y", typed="acme:1001 headquarters"), JOB),
        (Ours("1002", "Something else"), NUMBER),
        (Ours("1003", "Lab"), DASHED),
        (Ours("9", "Warehouse"), NAMED),
        (Ours("1002", "Warehouse"), NAMED),  # the name before the number
        (Ours("1002", "Warehouse", typed="1003 - Lab"), DASHED),  # what was typed before all
        (Ours("9", "Annex"), None),  # two carry it
        (Ours("1002", "Annex"), NUMBER),  # and the next one is tried
        (Ours("9", "Headquarters"), None),
        (Ours("", ""), None),
        (Ours("X", ""), LETTER),
    ],
)
def test_a_project_is_found_by_its_number_and_name_or_by_one_of_them(ours: Ours, entry: Entry | None) -> None:
    assert suggester(ListKind.CUSTOMER, JOBS)(ours) == entry


def test_a_vendor_is_found_by_its_whole_name_alone() -> None:
    keswick = Entry(ListKind.VENDOR, "1", "West:Keswick")
    suggest = suggester(ListKind.VENDOR, [keswick])
    assert suggest(Ours("", "west:keswick")) == keswick
    assert suggest(Ours("", "Keswick")) is None


def test_an_entry_without_levels_is_one_entry_and_not_two() -> None:
    assert suggester(ListKind.ITEM, [Entry(ListKind.ITEM, "1", "07-200")])(Ours("07-200", "")) is not None


@pytest.mark.parametrize(("name", "last"), [("Acme:HQ:Roof", "Roof"), ("Acme", "Acme"), ("Acme:", "")])
def test_the_last_level_stands_behind_the_last_colon(name: str, last: str) -> None:
    assert last_level(name) == last

"""What counts as near: written otherwise, nearly the same, and nothing that merely begins alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import memory

words = st.text(min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("number", "key"), [("SC-0012", "sc12"), ("1001_SC/000", "1001sc0"), ("No. 0", "no0"), ("-", "")]
)
def test_a_number_is_compared_without_separators_and_leading_zeros(number: str, key: str) -> None:
    assert memory.number_key(number) == key


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("SC-0012", "sc 12", True),
        ("SC-2026-001", "SC-2026-0001", True),
        ("PO/77", "PO-77", True),
        ("1001-SC-12", "1001-SC-13", True),
        ("SC-12", "PO-77", False),
        ("SC-1", "", False),
        ("abcde", "abcdx", True),  # four of five
        ("abcd", "abcx", False),
    ],
)
def test_numbers_are_near_however_they_are_written(one: str, other: str, near: bool) -> None:
    assert memory.near_number(one, other) is near


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Insulation, floors 1 to 4", "Insulation floors 1-4", True),
        ("Drywall level two", "Level two drywall", True),
        ("Roofing membrane", "Roofing membranes", True),
        ("Insulation", "Plumbing", False),
        ("Insulation, floors 1 to 4", "Painting, corridor", False),
        ("", "", False),
        ("abcde", "abcdx", True),  # four letters of five
        ("abcd", "abcx", False),
        ("abcd efgh", "abcd efgx", True),
        ("x" + "ab" * 110, "y" + "ab" * 110, True),  # however long they are
        ("", "Roof", False),
        ("Roof", "", False),
        ("a b c internationalization", "a b c misunderstanding", True),  # three words of five
        ("a b internationalization", "a b misunderstanding", False),
    ],
)
def test_titles_are_near_when_most_of_the_words_or_letters_are(one: str, other: str, near: bool) -> None:
    assert memory.near_title(one, other) is near


@given(words, words)
def test_near_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert memory.near_number(one, other) is memory.near_number(other, one)
    assert memory.near_title(one, other) is memory.near_title(other, one)


@given(st.text(alphabet="abcXYZ019-_ ", min_size=1))
def test_what_shows_a_sign_is_near_itself_in_any_case(text: str) -> None:
    shows = any(char.isalnum() for char in text)
    assert memory.near_number(text, text.swapcase()) is shows
    assert memory.near_title(text, text.swapcase()) is shows


def test_why_names_what_is_near() -> None:
    assert memory.why_duplicate("SC-1", "Insulation", "SC-01", "Insulation") == (
        "same contract company and amount, near number and title"
    )
    assert memory.why_duplicate("SC-1", "Insulation", "PO-77", "Insulation") == (
        "same contract company and amount, near title"
    )
    assert memory.why_duplicate("SC-1", "Insulation", "SC-01", "Plumbing") == (
        "same contract company and amount, near number"
    )
    assert memory.why_duplicate("SC-1", "Insulation", "PO-77", "Plumbing") == ""

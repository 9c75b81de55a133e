"""Every status code of the contract has an end, a meaning and a piece of advice."""

from __future__ import annotations

import pytest

from core.quickbooks import codes
from core.quickbooks.codes import CODES, HRESULTS, End, end_of

CONTRACT = [
    "0",
    "1",
    "500",
    "600",
    "1000",
    "1010",
    "3070",
    "3090",
    "3100",
    "3120",
    "3140",
    "3170",
    "3171",
    "3175",
    "3176",
    "3180",
    "3200",
    "3220",
    "3231",
    "3250",
    "3260",
    "3261",
    "3262",
    "3270",
    "9001",
    "9002",
    "9004",
    "9005",
]
LOCKED = "The transaction is being used by another user."


def test_the_table_holds_the_codes_of_the_contract_and_no_other() -> None:
    assert list(CODES) == CONTRACT


@pytest.mark.parametrize("code", CONTRACT)
def test_what_a_person_reads_says_what_to_do(code: str) -> None:
    known = CODES[code]
    assert known.meaning
    assert known.advice.endswith(".") or known.end in (End.DONE, End.NOTHING)
    assert codes.advice(code).startswith(known.meaning)


@pytest.mark.parametrize("code", CONTRACT)
def test_only_what_the_contract_names_is_retried_by_itself(code: str) -> None:
    assert (end_of(code, "") is End.LATER) == (code in {"1000", "1010"})
    assert (end_of(code, LOCKED) is End.LATER) == (code in {"1000", "1010", "3170", "3175", "3176", "3180"})


@pytest.mark.parametrize(
    ("code", "end"), [("530", End.DONE), ("3999", End.FAILED), ("", End.FAILED), ("x", End.FAILED)]
)
def test_a_code_that_nobody_knows_ends_by_its_severity(code: str, end: End) -> None:
    assert end_of(code, "") is end


def test_results_of_the_web_connector_are_in_words_and_others_in_its_own() -> None:
    assert all(words.endswith(".") for words in HRESULTS.values())
    assert codes.hresult_words("0x8004040A", "") == HRESULTS["0x8004040a"]
    assert "odd thing" in codes.hresult_words("0x80049999", "an odd thing")


@pytest.mark.parametrize(
    ("code", "text", "failed", "words"),
    [
        ("1010", "", False, f"QuickBooks is busy. {codes._WAIT}"),
        ("1010", "", True, f"QuickBooks is busy. {codes._GAVE_UP}"),
        ("3180", "The list is locked.", True, f"{CODES['3180'].meaning}. {codes._GAVE_UP}"),
        ("3180", "No reason.", True, f"{CODES['3180'].meaning}. {CODES['3180'].advice}"),
        ("0", "", False, "Done."),
        ("9999", "", False, codes._LOOK),
        ("3070", "", False, "A text is too long. Reject it and name the field that is too long."),
        ("3070", "", True, "A text is too long. Reject it and name the field that is too long."),
    ],
)
def test_advice_is_what_the_code_means_and_what_to_do(code: str, text: str, failed: bool, words: str) -> None:
    assert codes.advice(code, text, failed=failed) == words
    if not failed and not text:
        assert codes.advice(code) == words

"""What was typed, in a form or in a file: the value that was meant, or a sentence that names the field and the cure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core import fields, typed
from core.commitment import AccountingMethod, CommitmentType, Line, extended_amount
from core.typed import Wrong

SUBCONTRACT, PURCHASE_ORDER = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER
AMOUNT, UNIT = AccountingMethod.AMOUNT, AccountingMethod.UNIT
cents = st.integers(-(10**15) + 1, 10**15 - 1).map(lambda number: Decimal(number).scaleb(-2))
anything = st.one_of(
    st.none(), st.text(), st.integers(), st.floats(), st.booleans(), st.decimals(), st.dates(), st.binary(max_size=5)
)

# --- money --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("1234.56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("$1,234.56", "1234.56"),
        ("(1,234.56)", "-1234.56"),
        ("($1,234.56)", "-1234.56"),
        ("-1,234.56", "-1234.56"),
        ("-$5", "-5.00"),
        ("$-5", "-5.00"),
        ("\u22125", "-5.00"),
        ("+5", "5.00"),
        (" 5 ", "5.00"),
        ("5.", "5.00"),
        (".5", "0.50"),
        ("1\u00a0234", "1234.00"),
        ("-0", "0.00"),
        ("9,999,999,999,999.99", "9999999999999.99"),
        ("1.500", "1.50"),
        (7, "7.00"),
        (Decimal("1E+2"), "100.00"),
        (Decimal("-0.00"), "0.00"),
        ("5".rjust(60, "0"), "5.00"),
    ],
)
def test_an_amount_is_read_in_every_way_that_people_write_it(raw: Any, value: str) -> None:
    assert str(typed.money(raw)) == value


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "abc",
        "1e400",
        "1E2",
        "NaN",
        "sNaN",
        "inf",
        "-Infinity",
        "1.005",
        "1,23",
        "1,2345",
        "1.234,56",
        "1 234",
        "--5",
        "(-5)",
        "(5",
        "(55",
        "55)",
        "5".rjust(61, "0"),
        "5-",
        "0x10",
        "1_000",
        "٣",
        "10000000000000",
        str(2**63),
        "9" * 5_000,
        1.5,
        True,
        Decimal("NaN"),
        Decimal("Infinity"),
        Decimal("1e400"),
        Decimal("0.001"),
        None,
        b"5",
    ],
)
def test_what_is_no_amount_is_refused_in_words(raw: Any) -> None:
    with pytest.raises(Wrong, match=r"\.$"):
        typed.money(raw)


def test_an_amount_may_be_forbidden_to_be_negative() -> None:
    assert typed.money("0", negative=False) == 0
    with pytest.raises(Wrong, match="must not be negative"):
        typed.money("(1)", negative=False)


@given(cents)
def test_every_amount_reads_back_to_the_cent_however_it_is_written(amount: Decimal) -> None:
    sign = "-" if amount < 0 else ""
    for text in (
        str(amount),
        f"{amount:,.2f}",
        f"{sign}${abs(amount):,.2f}",
        f"({abs(amount):,})" if amount < 0 else f"{amount:,}",
    ):
        assert str(typed.money(text)) == str(amount)


@given(anything, st.sampled_from([2, 4, 5]))
def test_money_is_a_decimal_with_its_places_or_a_sentence(raw: Any, places: int) -> None:
    try:
        value = typed.money(raw, places=places)
    except Wrong:
        return
    assert value.as_tuple().exponent == -places
    assert abs(value) < 10**13
    assert not (value == 0 and value.is_signed())


@pytest.mark.parametrize(("raw", "value"), [("10", "10.00"), ("10 %", "10.00"), ("100%", "100.00"), (0, "0.00")])
def test_a_percentage_lies_between_0_and_100(raw: Any, value: str) -> None:
    assert str(typed.percent(raw)) == value
    for outside in ("100.01", "-1", "ten"):
        with pytest.raises(Wrong):
            typed.percent(outside)


# --- days and flags -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "2026-03-31",
        "3/31/2026",
        "03/31/2026",
        "3/31/26",
        " 2026-3-31 ",
        "2026-03-31 00:00:00",
        "2026-03-31T10:00:00Z",
        date(2026, 3, 31),
        datetime(2026, 3, 31, 23, 59),  # noqa: DTZ001  a cell of a workbook has no zone
        datetime(2026, 3, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    ],
)
def test_a_day_is_read_in_iso_and_in_us_order(raw: Any) -> None:
    assert typed.day(raw) == date(2026, 3, 31)


@pytest.mark.parametrize(
    "raw", ["", "31/3/2026", "2026-02-30", "1999-12-31", "2101-01-01", "31.3.2026", "tomorrow", "20260331", 46112, None]
)
def test_what_is_no_day_of_our_century_is_refused_in_words(raw: Any) -> None:
    with pytest.raises(Wrong, match=r"\.$"):
        typed.day(raw)


@example(date(2000, 1, 1))
@example(date(2100, 12, 31))
@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_every_day_reads_back(day: date) -> None:
    assert typed.day(day) == typed.day(day.isoformat()) == day
    assert typed.day(f"{day.month}/{day.day}/{day.year}") == day


@pytest.mark.parametrize(
    ("raw", "value"),
    [("Yes", True), ("x", True), ("1", True), (1, True), (True, True), ("NO", False), ("", False), (None, False)],
)
def test_a_flag_is_yes_or_no(raw: Any, value: bool) -> None:
    assert typed.flag(raw) is value


def test_a_flag_is_not_guessed() -> None:
    with pytest.raises(Wrong, match="takes yes or no"):
        typed.flag("maybe")


# --- text ---------------------------------------------------------------------------------------------------------


def test_text_is_kept_in_one_spelling_without_outer_blanks() -> None:
    assert typed.text("  cafe\u0301 \n", 10) == "café"
    assert typed.text(None, 10) == ""
    assert typed.text(1001, 10) == "1001"
    assert typed.text("NA", 10) == "NA"
    assert typed.text("None", 10) == "None"


@pytest.mark.parametrize("bad", ["\x00", "\ud800", "\u202e", "\u200e", "\x1b", "\u2028", "\u2029", "\x85"])
def test_a_character_that_cannot_be_kept_is_named(bad: str) -> None:
    for lines in (True, False):
        with pytest.raises(Wrong, match=f"U\\+{ord(bad):04X}"):
            typed.text(f"a{bad}b", 10, lines=lines)


def test_line_breaks_stay_where_there_may_be_lines() -> None:
    assert typed.text("a\r\nb\tc", 10, lines=True) == "a\nb\tc"
    with pytest.raises(Wrong):
        typed.text("a\nb", 10)


def test_a_number_has_no_invisible_characters() -> None:
    assert typed.text("a\u200bb", 10) == "a\u200bb"
    with pytest.raises(Wrong, match=r"U\+200B"):
        typed.text("a\u200bb", 10, invisible=False)


def test_only_blanks_or_only_zero_width_is_nothing() -> None:
    assert typed.text(" " * 8_000, 10) == ""
    assert typed.text("\u200b", 10) == ""


def test_text_that_is_too_long_is_refused_with_its_length() -> None:
    assert typed.text("x" * 255, 255) == "x" * 255
    with pytest.raises(Wrong, match=r"has 300 characters\. Shorten it to 255 or fewer"):
        typed.text("x" * 300, 255)


@given(st.text(), st.booleans(), st.booleans())
def test_text_that_was_kept_is_kept_again_unchanged(raw: str, lines: bool, invisible: bool) -> None:
    try:
        kept = typed.text(raw, 50, lines=lines, invisible=invisible)
    except Wrong:
        return
    assert typed.text(kept, 50, lines=lines, invisible=invisible) == kept
    assert len(kept) <= 50
    kept.encode("utf-8")


@pytest.mark.parametrize(
    ("one", "other"), [("SC-001", "sc-001 "), ("Straße", "STRASSE"), ("é", "e\u0301"), ("É", "e\u0301")]
)
def test_names_are_compared_without_case_and_spelling(one: str, other: str) -> None:
    assert typed.fold(one) == typed.fold(other)


@pytest.mark.parametrize(("one", "other"), [("SC-001", "SC-01"), ("O", "0"), ("a", "á")])
def test_names_that_differ_stay_different(one: str, other: str) -> None:
    assert typed.fold(one) != typed.fold(other)


# --- what is said -------------------------------------------------------------------------------------------------

NO_NUMBER = "is not a number. Write it like 1,234.56."
SAID: list[tuple[Callable[[], Any], str]] = [
    (lambda: typed.money(Decimal("NaN")), NO_NUMBER),
    (lambda: typed.money(1.5), NO_NUMBER),
    (lambda: typed.money("1e400"), NO_NUMBER),
    (lambda: typed.money("-1", negative=False), "must not be negative. Remove the minus sign or the brackets."),
    (lambda: typed.money("10000000000000"), "is too large: at most 13 digits may stand before the point."),
    (lambda: typed.money("-10000000000000"), "is too large: at most 13 digits may stand before the point."),
    (lambda: typed.money("1.005"), "has more than 2 decimals. Round it to 2 decimals."),
    (lambda: typed.money("1.000005", places=5), "has more than 5 decimals. Round it to 5 decimals."),
    (lambda: typed.percent("100.01"), "must lie between 0 and 100."),
    (lambda: typed.day("1999-12-31"), "lies outside the years 2000 to 2100. Correct the year."),
    (lambda: typed.day("2101-01-01"), "lies outside the years 2000 to 2100. Correct the year."),
    (lambda: typed.day("tomorrow"), "is not a date. Write it like 2026-03-31 or 3/31/2026."),
    (lambda: typed.day("2/30/2026"), "is not a day of the calendar. Write it like 2026-03-31 or 3/31/2026."),
    (lambda: typed.flag("maybe"), "takes yes or no."),
    (lambda: typed.one_of("Both", ("One", "Two")), "takes one of One, Two."),
    (lambda: typed.key("3"), "is not one of the list. Pick it again."),
    (lambda: typed.text("x" * 1_001, 1_000), "has 1,001 characters. Shorten it to 1,000 or fewer."),
    (
        lambda: typed.text("a\x00", 9),
        "has a character that cannot be kept (U+0000). Delete it and type the text again.",
    ),
]


@pytest.mark.parametrize(("read", "sentence"), SAID)
def test_what_is_refused_says_what_is_wrong_and_what_to_do(read: Callable[[], Any], sentence: str) -> None:
    with pytest.raises(Wrong) as wrong:
        read()
    assert str(wrong.value) == sentence


@pytest.mark.parametrize("id_", [1, 2**63 - 1])
def test_every_id_that_a_list_can_hold_is_taken(id_: int) -> None:
    assert typed.key(id_) == id_


@pytest.mark.parametrize("no_id", [0, -1, 2**63, True, "1", 1.0, None])
def test_nothing_else_is_an_id(no_id: Any) -> None:
    with pytest.raises(Wrong):
        typed.key(no_id)


# --- header -------------------------------------------------------------------------------------------------------


def test_a_header_is_read_field_by_field() -> None:
    values, problems = typed.read_header(
        {
            "number": " SC-001 ",
            "title": "Roof",
            "vendor_id": 3,
            "contract_status": "approved",
            "executed": "yes",
            "default_retainage": "10%",
            "contract_date": "3/2/2026",
            "accounting_method": "unit/quantity based",
            "description": "",
            "assigned_to": None,
        },
        SUBCONTRACT,
    )
    assert problems == ()
    assert values == {
        "number": "SC-001",
        "title": "Roof",
        "vendor_id": 3,
        "contract_status": "Approved",
        "executed": True,
        "default_retainage": Decimal("10.00"),
        "contract_date": date(2026, 3, 2),
        "accounting_method": UNIT,
        "description": "",
        "assigned_to": None,
    }


def test_only_the_fields_that_were_given_come_back() -> None:
    assert typed.read_header({"title": "Roof"}, SUBCONTRACT) == ({"title": "Roof"}, ())


def test_everything_that_is_wrong_is_said_at_once_with_its_field() -> None:
    values, problems = typed.read_header(
        {
            "number": "",
            "title": "x" * 300,
            "contract_status": "Void",
            "contract_date": "someday",
            "vendor_id": "Keswick",
            "inclusions": "All of it",
            "ship_via": "Truck",
        },
        PURCHASE_ORDER,
    )
    assert values == {"ship_via": "Truck"}
    assert {one.field: one.sentence for one in problems} == {
        "number": "Number is empty. Fill it in.",
        "title": "Title has 300 characters. Shorten it to 255 or fewer.",
        "contract_status": "Contract status takes one of Draft, Processing, Submitted, Partially Received, Received, "
        "Approved, Closed.",
        "contract_date": "Contract date is not a date. Write it like 2026-03-31 or 3/31/2026.",
        "vendor_id": "Contract company is not one of the list. Pick it again.",
        "inclusions": "A purchase order has no field “Inclusions”. Leave it empty.",
    }


def test_an_empty_cell_of_the_other_type_is_no_problem() -> None:
    assert typed.read_header({"inclusions": "", "start_date": None, "exclusions": False}, PURCHASE_ORDER) == ({}, ())
    _, (problem,) = typed.read_header({"inclusions": True}, PURCHASE_ORDER)
    assert problem.field == "inclusions"


def test_a_method_that_there_is_not_is_refused_with_those_there_are() -> None:
    _, (problem,) = typed.read_header({"accounting_method": "both"}, SUBCONTRACT)
    assert problem.sentence == "Accounting method takes one of Amount based, Unit/quantity based."


@pytest.mark.parametrize("blank", ["", " ", "\u200b", "\n", None, float("nan"), Decimal("sNaN")])
def test_what_must_be_there_is_missed_however_nothing_is_typed(blank: Any) -> None:
    values, problems = typed.read_header({"number": blank, "title": blank}, SUBCONTRACT)
    assert values == {}
    assert [one.sentence for one in problems] == ["Number is empty. Fill it in.", "Title is empty. Fill it in."]


@given(st.dictionaries(st.sampled_from([one.name for one in fields.HEADER]), anything), st.sampled_from(CommitmentType))
def test_any_header_gives_values_or_sentences(raw: dict[str, Any], type_: CommitmentType) -> None:
    values, problems = typed.read_header(raw, type_)
    assert set(values) | {one.field for one in problems} <= set(raw)
    assert not set(values) & {one.field for one in problems}
    for problem in problems:
        assert problem.sentence.endswith(".")
        assert fields.label(problem.field) in problem.sentence
    again, complaints = typed.read_header(values, type_)
    assert (again, complaints) == (values, ())


# --- lines --------------------------------------------------------------------------------------------------------


def test_a_lump_sum_line_is_read() -> None:
    line, problems = typed.read_line(
        {"id": 21, "cost_code_id": 5, "description": "Floor 1", "amount": "$1,200", "tax_code": None}, 3, AMOUNT
    )
    assert problems == ()
    assert line == Line(3, 5, Decimal("1200.00"), id=21, description="Floor 1")


def test_a_unit_line_that_has_no_amount_gets_it() -> None:
    line, problems = typed.read_line({"quantity": "3", "unit_cost": "33.335", "uom": "m²"}, 1, UNIT)
    assert problems == ()
    assert line is not None
    assert str(line.amount) == "100.01"


def test_a_unit_line_keeps_the_amount_it_was_given() -> None:
    line, _ = typed.read_line({"quantity": "3", "unit_cost": "33.335", "amount": "100"}, 1, UNIT)
    assert line is not None
    assert str(line.amount) == "100.00"


@pytest.mark.parametrize(
    ("raw", "method", "sentences"),
    [
        ({}, AMOUNT, ["Line 4: Amount is empty. Fill it in."]),
        (
            {"amount": "1e400"},
            AMOUNT,
            ["Line 4: Amount is not a number. Write it like 1,234.56."],
        ),
        (
            {"amount": "1", "quantity": "2"},
            AMOUNT,
            [
                "Line 4: Quantity is for unit/quantity based commitments, and this one is amount based. Clear it.",
            ],
        ),
        (
            {"amount": "1"},
            UNIT,
            [
                "Line 4: Quantity is empty. Fill it in, or mark the amount as overridden.",
                "Line 4: Unit cost is empty. Fill it in, or mark the amount as overridden.",
            ],
        ),
        ({"overridden": True}, UNIT, ["Line 4: Amount is empty. Fill it in."]),
        (
            {"quantity": "10000000", "unit_cost": "1000000"},  # 14 digits, by one cent
            UNIT,
            ["Line 4: Amount is too large: quantity × unit cost has more than 13 digits."],
        ),
        (
            {"quantity": "9999999999999", "unit_cost": "9999999999999"},
            UNIT,
            ["Line 4: Amount is too large: quantity × unit cost has more than 13 digits."],
        ),
        (
            {"amount": "x", "unit_cost": "1.00005", "quantity": "1"},
            UNIT,
            [
                "Line 4: Unit cost has more than 4 decimals. Round it to 4 decimals.",
                "Line 4: Amount is not a number. Write it like 1,234.56.",
            ],
        ),
    ],
)
def test_a_line_that_cannot_be_kept_says_all_that_is_wrong_with_its_place(
    raw: dict[str, Any], method: AccountingMethod, sentences: list[str]
) -> None:
    line, problems = typed.read_line(raw, 4, method)
    assert line is None
    assert [one.sentence for one in problems] == sentences
    assert {one.line for one in problems} == {4}
    assert [fields.label(one.field) in one.sentence for one in problems] == [True] * len(problems)


@given(st.dictionaries(st.sampled_from([one.name for one in fields.LINE]), anything), st.sampled_from(AccountingMethod))
def test_any_line_is_read_or_refused_in_sentences(raw: dict[str, Any], method: AccountingMethod) -> None:
    line, problems = typed.read_line(raw, 1, method)
    assert (line is None) == bool(problems)
    assert all(one.sentence.startswith("Line 1: ") and one.sentence.endswith(".") for one in problems)


@given(
    quantity=st.integers(-(10**18) + 1, 10**18 - 1).map(lambda number: Decimal(number).scaleb(-5)),
    unit_cost=st.integers(-(10**17) + 1, 10**17 - 1).map(lambda number: Decimal(number).scaleb(-4)),
)
def test_the_largest_quantities_and_unit_costs_are_multiplied_or_refused(quantity: Decimal, unit_cost: Decimal) -> None:
    line, problems = typed.read_line({"quantity": quantity, "unit_cost": unit_cost}, 1, UNIT)
    if line is None:
        assert "too large" in problems[0].sentence
    else:
        assert line.amount == extended_amount(quantity, unit_cost)
        assert abs(line.amount) < 10**13

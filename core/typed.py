"""What was typed, in a form or in a file: a value, or a sentence that names the field and the cure (trust.md section 5).

Forms and the import read with the same functions, so that the same text means the same everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from core import commitment, fields, findings
from core.commitment import AccountingMethod, CommitmentType, Line
from core.fields import Field, Kind
from core.refusal import Problem

FIRST_DAY = date(2000, 1, 1)
LAST_DAY = date(2100, 12, 31)
LONGEST_NUMBER = 60  # characters of a typed amount; longer text is no amount, and is not worth parsing

_PLAIN = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ][0-9:.]+(Z|[+-][0-9:]+)?)?")
_US = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})")
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
YES = frozenset({"yes", "y", "true", "t", "1", "x", "✓", "on"})
NO = frozenset({"no", "n", "false", "f", "0", "", "off"})


class Wrong(ValueError):
    """What was typed cannot be taken; the message is the second half of a sentence that begins with the label."""


def fold(raw: str) -> str:
    """The key under which numbers, names and addresses are compared: NFC, no outer blanks, no case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", raw).strip().casefold())


def is_blank(raw: Any) -> bool:
    """Nothing, a NaN, or text without a visible character."""
    if _is_nothing(raw):
        return True
    return isinstance(raw, str) and not findings.visible(raw)


def _is_nothing(raw: Any) -> bool:
    if isinstance(raw, Decimal):
        return raw.is_nan()  # a signalling NaN cannot even be compared
    return raw is None or bool(raw != raw)


def text(raw: Any, limit: int, *, lines: bool = False, invisible: bool = True) -> str:
    """The text in NFC without outer blanks; `lines` allows line breaks, `invisible` format characters.

    Raises Wrong for control characters, lone surrogates, direction marks, and more than `limit` characters.
    """
    if _is_nothing(raw):
        return ""
    value = unicodedata.normalize("NFC", str(raw).replace("\r\n", "\n")).strip()
    for char in "" if value.isprintable() else value:
        if not _allowed(char, lines=lines, invisible=invisible):
            raise Wrong(f"has a character that cannot be kept (U+{ord(char):04X}). Delete it and type the text again.")
    if limit and len(value) > limit:
        raise Wrong(f"has {len(value):,} characters. Shorten it to {limit:,} or fewer.")
    return value if findings.visible(value) else ""


def _allowed(char: str, *, lines: bool, invisible: bool) -> bool:
    category = unicodedata.category(char)
    if category == "Cc":
        return lines and char in {"\n", "\t"}
    if category == "Cf":
        return invisible and char not in _BIDI
    return category not in {"Cs", "Zl", "Zp"}


def money(raw: Any, *, places: int = 2, negative: bool = True) -> Decimal:
    """A decimal with `places` decimals from `1,234.56`, `$1,234.56`, `(1,234.56)`, `-5`, a Decimal or an int.

    Raises Wrong for anything else: binary floats, exponents, NaN, more decimals, 14 digits before the point.
    """
    value = raw if isinstance(raw, Decimal) else _parse_number(raw)
    if not value.is_finite():
        raise Wrong("is not a number. Write it like 1,234.56.")
    if value < 0 and not negative:
        raise Wrong("must not be negative. Remove the minus sign or the brackets.")
    if abs(value) >= commitment.AMOUNT_LIMIT:
        raise Wrong("is too large: at most 13 digits may stand before the point.")
    exact = value.quantize(Decimal(1).scaleb(-places))
    if exact != value:
        raise Wrong(f"has more than {places} decimals. Round it to {places} decimals.")
    return exact + 0  # no negative zero


def _parse_number(raw: Any) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, (int, str)):
        raise Wrong("is not a number. Write it like 1,234.56.")
    typed = str(raw).strip().replace("\u2212", "-").replace("\u00a0", "")
    bracketed = typed.startswith("(") and typed.endswith(")")
    bare = typed[1:-1].strip() if bracketed else typed
    sign, bare = (bare[:1], bare[1:].strip()) if bare[:1] in {"-", "+"} else ("", bare)
    bare = bare.removeprefix("$").strip()
    if not sign and not bracketed and bare[:1] == "-":  # $-5
        sign, bare = "-", bare[1:]
    well_formed = len(bare) <= LONGEST_NUMBER and (_PLAIN.fullmatch(bare) or _GROUPED.fullmatch(bare))
    if not well_formed or (bracketed and sign):
        raise Wrong("is not a number. Write it like 1,234.56.")
    value = Decimal(bare.replace(",", ""))
    return -value if bracketed or sign == "-" else value


def percent(raw: Any) -> Decimal:
    """0 to 100 with two decimals, with or without a percent sign."""
    value = money(raw.strip().removesuffix("%") if isinstance(raw, str) else raw, negative=False)
    if value > 100:
        raise Wrong("must lie between 0 and 100.")
    return value


def day(raw: Any) -> date:
    """A date from a date, `2026-03-31` or `3/31/2026`, in 2000 to 2100. Raises Wrong otherwise."""
    value = _parse_day(str(raw).strip())  # a date and a moment print themselves as ISO dates do
    if not FIRST_DAY <= value <= LAST_DAY:
        raise Wrong("lies outside the years 2000 to 2100. Correct the year.")
    return value


def _parse_day(typed: str) -> date:
    iso, us = _ISO.fullmatch(typed), _US.fullmatch(typed)
    if iso:
        year, month, number = iso.group(1), iso.group(2), iso.group(3)
    elif us:
        month, number, year = us.group(1), us.group(2), us.group(3)
        year = year if len(year) == 4 else f"20{year}"
    else:
        raise Wrong("is not a date. Write it like 2026-03-31 or 3/31/2026.")
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        raise Wrong("is not a day of the calendar. Write it like 2026-03-31 or 3/31/2026.") from None


def flag(raw: Any) -> bool:
    """Yes or no, true or false, 1 or 0, x or nothing."""
    if isinstance(raw, bool):
        return raw
    word = "" if is_blank(raw) else str(raw).strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise Wrong("takes yes or no.")


def one_of(raw: Any, options: tuple[str, ...]) -> str:
    """The option that was typed, whatever its case."""
    by_key = {fold(option): option for option in options}
    found = by_key.get(fold(str(raw)))
    if found is None:
        raise Wrong(f"takes one of {', '.join(options)}.")
    return found


def key(raw: Any) -> int:
    """The id of a row that was picked from a list; that it exists is asked where it is written."""
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 < raw < 2**63:
        raise Wrong("is not one of the list. Pick it again.")
    return raw


_READERS: dict[Kind, Callable[[Field, Any], Any]] = {
    Kind.TEXT: lambda field, raw: text(raw, field.limit, invisible=field.name != "number"),
    Kind.LONG_TEXT: lambda field, raw: text(raw, field.limit, lines=True),
    Kind.FLAG: lambda field, raw: flag(raw),
    Kind.DATE: lambda field, raw: day(raw),
    Kind.PERCENT: lambda field, raw: percent(raw),
    Kind.PROJECT: lambda field, raw: key(raw),
    Kind.VENDOR: lambda field, raw: key(raw),
    Kind.PERSON: lambda field, raw: key(raw),
    Kind.COST_CODE: lambda field, raw: key(raw),
    Kind.MONEY: lambda field, raw: money(raw, places=2, negative=field.allows_negative),
    Kind.UNIT_COST: lambda field, raw: money(raw, places=4, negative=field.allows_negative),
    Kind.QUANTITY: lambda field, raw: money(raw, places=5, negative=field.allows_negative),
}
_EMPTY: dict[Kind, Any] = {Kind.TEXT: "", Kind.LONG_TEXT: "", Kind.FLAG: False}


def read_header(raw: Mapping[str, Any], type_: CommitmentType) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Typed values by field name for the fields that `raw` names, and everything that is wrong with them."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, typed in raw.items():
        field = fields.HEADER_BY_NAME.get(name)
        if field is None or type_ not in field.types:
            if not is_blank(typed) and typed is not False:
                what = commitment.TYPE_LABELS[type_].lower()
                problems.append(Problem(f"A {what} has no field “{fields.label(name)}”. Leave it empty.", name))
            continue
        try:
            values[name] = _read(field, typed, type_)
        except Wrong as wrong:
            problems.append(Problem(f"{field.label} {wrong}", name))
    return values, tuple(problems)


def _read(field: Field, typed: Any, type_: CommitmentType) -> Any:
    if is_blank(typed):
        if field.required:
            raise Wrong("is empty. Fill it in.")
        return _EMPTY.get(field.kind)
    if field.name == "contract_status":
        return one_of(typed, commitment.CONTRACT_STATUSES[type_])
    if field.name == "accounting_method":
        return _method(typed)
    return _READERS[field.kind](field, typed)


def _method(typed: Any) -> AccountingMethod:
    words = {fold(word): method for method, word in commitment.METHOD_LABELS.items()}
    words |= {method.value: method for method in AccountingMethod}
    found = words.get(fold(str(typed)))
    if found is None:
        raise Wrong(f"takes one of {', '.join(commitment.METHOD_LABELS.values())}.")
    return found


def read_line(
    raw: Mapping[str, Any], position: int, method: AccountingMethod
) -> tuple[Line | None, tuple[Problem, ...]]:
    """One SOV line (id from `raw["id"]`), or everything that is wrong with it.

    The amount of a unit line that is left empty is quantity × unit cost; one that was given is kept, and
    preflight says when it does not add up.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in fields.LINE:
        typed = raw.get(field.name)
        try:
            values[field.name] = _EMPTY.get(field.kind) if is_blank(typed) else _READERS[field.kind](field, typed)
        except Wrong as wrong:
            problems.append(Problem(f"Line {position}: {field.label} {wrong}", field.name, position))
    if not problems:
        problems = _complete(values, position, method)
    if problems:
        return None, tuple(problems)
    values["billed_to_date"] = values["billed_to_date"] or Decimal("0.00")
    return Line(position=position, id=raw.get("id"), **values), ()


def _complete(values: dict[str, Any], position: int, method: AccountingMethod) -> list[Problem]:
    """Fills in the amount of a unit line; says what is missing or does not belong."""
    units = ("quantity", "unit_cost")
    if method is AccountingMethod.AMOUNT:
        wrong = [name for name in units if values[name] is not None]
        sentence = "is for unit/quantity based commitments, and this one is amount based. Clear it."
    else:
        wrong = [name for name in units if values[name] is None and not values["overridden"]]
        sentence = "is empty. Fill it in, or mark the amount as overridden."
    problems = [Problem(f"Line {position}: {fields.label(name)} {sentence}", name, position) for name in wrong]
    if values["amount"] is None and not problems:
        return _fill_amount(values, position, method)
    return problems


def _fill_amount(values: dict[str, Any], position: int, method: AccountingMethod) -> list[Problem]:
    if method is AccountingMethod.AMOUNT or None in (values["quantity"], values["unit_cost"]):
        return [Problem(f"Line {position}: Amount is empty. Fill it in.", "amount", position)]
    amount = commitment.extended_amount(values["quantity"], values["unit_cost"])
    if abs(amount) >= commitment.AMOUNT_LIMIT:
        return [
            Problem(
                f"Line {position}: Amount is too large: quantity × unit cost has more than 13 digits.",
                "amount",
                position,
            )
        ]
    values["amount"] = amount
    return []

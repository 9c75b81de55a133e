"""The safe fixes of preflight: what they change passes the rule they cure and no length that the ERP sets is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from core import fields
from core import transliterate as letters
from core.commitment import money
from core.findings import visible
from core.preflight_parts import Case, Fix, Place, amount_words, has_digits, product, shown

MOST_TRIES = 500  # numbers that are looked at for the next free one
SEPARATORS = r"[-_./ ]+"


# --- numbers ------------------------------------------------------------------------------------------------------


def shorten(case: Case, places: tuple[Place, ...]) -> Fix | None:
    return _number_fix("Shorten the number", case)


def next_free(case: Case, places: tuple[Place, ...]) -> Fix | None:
    return _number_fix("Use the next free number", case)


def _number_fix(label: str, case: Case) -> Fix | None:
    before = case.commitment.number
    tried = candidates(before, case.around.project_number, case.limit)
    after = next((one for one in tried if _is_free(one, case)), None)
    return None if after is None else Fix(label, before, after, {"number": after})


def _is_free(number: str, case: Case) -> bool:
    return not case.around.number_taken(number) and not case.around.number_in_project(number)


def candidates(number: str, project_number: str, limit: int) -> Iterator[str]:
    """The numbers of at most `limit` characters that a fix tries, best first: shortened if need be, then counted up."""
    start = _shortened(number, project_number, limit)
    return (one for one in _counted_up(start) if len(one) <= limit) if start else iter(())


def _shortened(number: str, project_number: str, limit: int) -> str | None:
    """The number itself if it fits, else without the project part, then without leading zeros, else None."""
    without_project = _without_project(number, project_number)
    shorter = (number, without_project, re.sub(r"(?<!\d)0+(?=\d)", "", without_project))
    return next((one for one in shorter if visible(one) and len(one) <= limit), None)


def _without_project(number: str, project_number: str) -> str:
    if not project_number:
        return number
    project = re.escape(project_number)
    part = rf"(?:^|(?<=[-_./ ])){project}{SEPARATORS}|{SEPARATORS}{project}$"
    return re.sub(part, "", number, count=1, flags=re.IGNORECASE)


def _counted_up(number: str) -> Iterator[str]:
    """`SC-009`, `SC-010`, `SC-011` …"""
    counted = re.search(r"[0-9]+$", number)
    stem, width, count = (
        (number[: counted.start()], len(counted.group()), int(counted.group())) if counted else (f"{number}-", 1, 1)
    )
    yield number
    yield from (f"{stem}{count + step:0{width}d}" for step in range(1, MOST_TRIES))


# --- vendor -------------------------------------------------------------------------------------------------------


def link(case: Case, places: tuple[Place, ...]) -> Fix | None:
    vendor, found = case.around.vendor, case.around.linked_namesake()
    if vendor is None or found is None or found[0] == case.commitment.vendor_id:
        return None
    key, namesake = found
    if not _fits(case, "vendor_id", vendor.erp_name, namesake.erp_name):
        return None
    label = "Link to the vendor of the same name"
    return Fix(label, f"{vendor.name} (not usable)", f"{namesake.name} (linked)", {"vendor_id": key})


def _fits(case: Case, name: str, before: str, after: str) -> bool:
    """No length of the ERP is broken that was kept before."""
    return all(len(after) <= limit or len(before) > limit for limit in case.lengths.get(name, ()))


# --- amounts ------------------------------------------------------------------------------------------------------


def recompute(case: Case, places: tuple[Place, ...]) -> Fix | None:
    lines = case.commitment.lines
    new = {
        place.index: amount
        for place in places
        if place.index is not None and (amount := product(lines[place.index], case.limit)) is not None
    }
    if not new or not _total_fits(case, new):
        return None
    return Fix(
        "Recompute",
        _by_line({at: amount_words(lines[at].amount) for at in new}),
        _by_line({at: money(amount) for at, amount in new.items()}),
        line_changes={at: {"amount": amount} for at, amount in new.items()},
    )


def _total_fits(case: Case, new: Mapping[int, Decimal]) -> bool:
    amounts = [new.get(index, line.amount) for index, line in enumerate(case.commitment.lines)]
    return not all(amount.is_finite() for amount in amounts) or has_digits(sum(amounts, Decimal(0)), case.limit)


def _by_line(words: Mapping[int, str]) -> str:
    return ", ".join(f"line {index + 1}: {word}" for index, word in words.items())


# --- texts --------------------------------------------------------------------------------------------------------


def transliterate(case: Case, places: tuple[Place, ...]) -> Fix | None:
    new = {place: letters.transliterate(case.text(place), case.charset).strip() for place in places}
    new = {place: text for place, text in new.items() if _is_safe(case, place, text)}
    if not new:
        return None
    changes = {place.field: text for place, text in new.items() if place.index is None}
    line_changes: dict[int, dict[str, Any]] = {}
    for place, text in new.items():
        if place.index is not None:
            line_changes.setdefault(place.index, {})[place.field] = text
    before = " | ".join(shown(case.text(place)) for place in new)
    return Fix("Write it in plain letters", before, " | ".join(map(shown, new.values())), changes, line_changes)


def _is_safe(case: Case, place: Place, text: str) -> bool:
    """All of it can be stored, here and in the ERP, and a number that it makes is nobody else's."""
    known = (fields.HEADER_BY_NAME if place.index is None else fields.LINE_BY_NAME)[place.field]
    if letters.unstorable(text, case.charset) or len(text) > known.limit or (known.required and not visible(text)):
        return False
    if place.index is not None:
        return True
    return _fits(case, place.field, case.text(place), text) and (place.field != "number" or _is_free(text, case))

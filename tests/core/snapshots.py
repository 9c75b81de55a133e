"""Snapshots for hypothesis: few values and many repetitions, so that lines resemble, meet and miss each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.snapshot import take

IDS = st.integers(1, 6)
MONEY = st.sampled_from([Decimal(text) for text in ("0.00", "10.00", "10", "20.00", "-5.25", "9999999999999.99")])
TEXTS = st.sampled_from(["", "Floor 1", "floor  1", "Floor 2", "Floor 1\u200b", "Zwei\nZeilen"])
CODES = st.none() | st.sampled_from([5, 6])
LINES = st.builds(
    Line,
    position=st.integers(1, 9),
    cost_code_id=CODES,
    amount=MONEY,
    id=st.none() | IDS,
    cost_type=st.sampled_from(["", "S"]),
    description=TEXTS,
    quantity=st.none() | st.sampled_from([Decimal("2"), Decimal("2.00000"), Decimal("0.5")]),
    uom=st.sampled_from(["", "m2"]),
    unit_cost=st.none() | st.sampled_from([Decimal("1.2500"), Decimal("3.0000")]),
    overridden=st.booleans(),
    tax_code=st.sampled_from(["", "NY"]),
    billed_to_date=MONEY,
)
HEADERS = st.fixed_dictionaries(
    {
        "number": TEXTS,
        "title": TEXTS,
        "type": st.sampled_from(CommitmentType),
        "project_id": st.sampled_from([1, 2]),
        "vendor_id": st.none() | st.sampled_from([3, 4]),
        "executed": st.booleans(),
        "default_retainage": st.none() | st.sampled_from([Decimal("10"), Decimal("10.00"), Decimal("5.50")]),
        "accounting_method": st.sampled_from(AccountingMethod),
        "description": TEXTS,
        "contract_date": st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 3)),
        "assigned_to": st.none() | st.sampled_from([9]),
        "payment_terms": TEXTS,
    }
)
NAMES = st.builds(
    lambda vendor, code: {
        "project": {1: "1001 HQ", 2: "1002 Lab"},
        "vendor": {3: vendor, 4: "Lew Plumbing"},
        "person": {9: "Paula"},
        "cost_code": {5: code, 6: "03-100"},
    },
    st.sampled_from(["Keswick", "Keswick Inc.", "Lew Plumbing"]),
    st.sampled_from(["07-200", "07-201"]),
)
SOVS = st.lists(LINES, max_size=6, unique_by=lambda line: line.id or object())


def numbered(lines: list[Line]) -> tuple[Line, ...]:
    """The lines as the desk stores them: positions from 1, each with an identity of its own."""
    taken = {line.id for line in lines}
    free = (key for key in range(100, 200) if key not in taken)
    return tuple(replace(line, position=nth, id=line.id or next(free)) for nth, line in enumerate(lines, 1))


def _commitment(header: dict[str, Any], lines: Any) -> Commitment:
    return Commitment(created_by=9, lines=tuple(lines), **header)


ANY = st.builds(lambda header, lines, names: take(_commitment(header, lines), names), HEADERS, SOVS, NAMES)


@st.composite
def edited_pairs(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A submission and the next one of the same commitment: lines edited, deleted, typed anew, added and reordered."""
    names, header = draw(NAMES), draw(HEADERS)
    before = numbered(draw(SOVS))
    kept = [line for line in before if draw(st.integers(0, 3))]
    after = [draw(_edits_of(line)) for line in kept]
    after += [replace(line, id=None) for line in draw(st.lists(LINES, max_size=2))]
    if draw(st.booleans()):
        after = draw(st.permutations(after))
    changed = header | {name: value for name, value in draw(HEADERS).items() if name == draw(st.sampled_from(_EDITED))}
    later = _commitment(changed, numbered_anew(after))
    return take(_commitment(header, before), names), take(later, draw(NAMES))


_EDITED = ["number", "title", "vendor_id", "default_retainage", "description", "contract_date"]


def _edits_of(line: Line) -> st.SearchStrategy[Line]:
    anew = replace(line, id=None)
    return st.sampled_from([line, line, anew]) | st.builds(
        lambda base, amount, code, text: replace(base, amount=amount, cost_code_id=code, description=text),
        st.sampled_from([line, anew]),
        MONEY,
        st.just(line.cost_code_id) | CODES,
        st.just(line.description) | TEXTS,
    )


def numbered_anew(lines: list[Line]) -> tuple[Line, ...]:
    """Like `numbered`, with identities for new lines that no earlier snapshot can have."""
    return tuple(replace(line, position=nth, id=line.id or 1000 + nth) for nth, line in enumerate(lines, 1))


PAIRS = st.tuples(ANY, ANY) | edited_pairs()

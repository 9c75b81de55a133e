"""Preflight: what an ERP will take of a commitment, all failures at once, and the safe fixes (domain.md section 4).

The rules are tables in `core.preflight_profiles`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from core.commitment import Commitment, CommitmentType
from core.preflight_parts import Case, CostCodeFacts, Fix, Place, Severity, Surroundings, VendorFacts, Words
from core.preflight_profiles import HEADINGS, PROFILES, QUICKBOOKS, SAGE_300_CRE, Profile, Rule
from core.refusal import Problem

__all__ = [
    "HEADINGS",
    "PROFILES",
    "QUICKBOOKS",
    "SAGE_300_CRE",
    "CostCodeFacts",
    "Fix",
    "Profile",
    "Result",
    "Rule",
    "Severity",
    "Surroundings",
    "VendorFacts",
    "apply_fix",
    "check",
    "errors",
    "undoing",
]


@dataclass(frozen=True)
class Result:
    """One failing rule at one place. Of several results of a rule the first carries the fix for all that it can cure."""

    problem: Problem
    severity: Severity
    fix: Fix | None = None


def check(
    commitment: Commitment, surroundings: Surroundings, profile: Profile = QUICKBOOKS, *, with_fixes: bool = True
) -> tuple[Result, ...]:
    """Every failing rule at once, in the order of the table, each beside its field or line.

    Without fixes, what only a fix needs to know (free numbers, namesakes) is not asked for.
    """
    found: list[Result] = []
    cases = {same: Case(commitment, surroundings, *same, profile.charset, profile.lengths) for same in profile.limits}
    for rule, places in _places(profile, commitment.type, len(commitment.lines)):
        case, failed = cases[rule.limit, rule.allowed], {}
        for place in places:
            words = rule.check(case, place)
            if words is not None:
                failed[place] = words
        if failed:
            found += _results(rule, case, profile.erp, failed, with_fixes=with_fixes)
    return tuple(found)


@lru_cache(maxsize=64)  # commitments have few lines and many
def _places(profile: Profile, type_: CommitmentType, lines: int) -> tuple[tuple[Rule, tuple[Place, ...]], ...]:
    """Where each rule looks, in a commitment of this type with so many lines."""
    return tuple((rule, rule.places(type_, lines, rule.field)) for rule in profile.rules)


def errors(results: Iterable[Result]) -> tuple[str, ...]:
    """The sentences of what blocks Send and Re-send."""
    return tuple(one.problem.sentence for one in results if one.severity is Severity.ERROR)


def apply_fix(commitment: Commitment, fix: Fix) -> Commitment:
    """The commitment with the fix in it; nothing else is touched."""
    lines = tuple(replace(line, **fix.line_changes.get(index, {})) for index, line in enumerate(commitment.lines))
    return replace(commitment, **fix.changes, lines=lines)


def undoing(commitment: Commitment, fix: Fix) -> Fix:
    """What puts back what the fix will change in this commitment: applied after it, it gives the commitment again."""
    return Fix(
        f"Undo: {fix.label}",
        fix.after,
        fix.before,
        _now(commitment, fix.changes),
        {index: _now(commitment.lines[index], changes) for index, changes in fix.line_changes.items()},
    )


def _now(owner: object, names: Iterable[str]) -> Mapping[str, Any]:
    return {name: getattr(owner, name) for name in names}


def _results(rule: Rule, case: Case, erp: str, failed: Mapping[Place, Words], *, with_fixes: bool) -> Iterable[Result]:
    fix = rule.fix(case, tuple(failed)) if rule.fix and with_fixes else None
    for order, (place, words) in enumerate(failed.items()):
        line = None if place.index is None else place.index + 1
        sentence = rule.message.format_map({"erp": erp, "limit": rule.limit, "line": line, **words})
        problem = Problem(sentence, place.field, line, rule.code)
        yield Result(problem, rule.severity, fix if order == 0 else None)

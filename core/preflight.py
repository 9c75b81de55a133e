"""Preflight: what an ERP will take, as a table of rules, all failures at once (domain.md section 4).

A rule is data: where it looks, what is wrong there and in which words, and the fix where one is safe.
Another ERP is another `Profile`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from core import fields
from core import preflight_parts as parts
from core.commitment import Commitment
from core.preflight_parts import Case, Check, CostCodeFacts, Fix, Place, Repair, Severity, Surroundings, VendorFacts
from core.refusal import Problem

__all__ = [
    "QUICKBOOKS",
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
]


@dataclass(frozen=True)
class Result:
    """One failing rule at one place. Of several results of a rule the first carries the fix, which cures them all."""

    problem: Problem
    severity: Severity
    fix: Fix | None = None


@dataclass(frozen=True)
class Rule:
    """One row: `code` and `severity` of domain.md, `limit` and `message` for people, `check`, and the `fix`.

    `places` says whether the rule looks at its header field, at every line or at every text.
    """

    code: str
    field: str
    severity: Severity
    message: str
    check: Check
    limit: int = 0
    fix: Repair | None = None
    places: Callable[[Commitment, str], Iterable[Place]] = lambda commitment, name: (Place(name),)


@dataclass(frozen=True)
class Profile:
    """One ERP: its name in sentences, the character set of its company file, its rules in order."""

    erp: str
    charset: str
    rules: tuple[Rule, ...]


# --- QuickBooks Desktop -------------------------------------------------------------------------------------------

ERROR, WARNING = Severity.ERROR, Severity.WARNING

QUICKBOOKS = Profile(
    "QuickBooks",
    "cp1252",
    (
        Rule("N1", "number", ERROR, "Fill in a number of 1 to {limit} characters.", parts.empty, 11),
        Rule(
            "N1",
            "number",
            ERROR,
            "The number {value} has {length} characters, {erp} takes {limit}. Shorten it by {over}.",
            parts.too_long,
            11,
            parts.shorten,
        ),
        Rule(
            "N2",
            "number",
            ERROR,
            "The number {value} is already used by another commitment that was handed to accounting. Choose another number.",
            parts.number_taken,
            11,
            parts.next_free,
        ),
        Rule("T1", "title", ERROR, "Fill in a title of 1 to {limit} characters.", parts.empty, 255),
        Rule(
            "T1",
            "title",
            ERROR,
            "The title has {length} characters, {erp} takes {limit}. Shorten it by {over}.",
            parts.too_long,
            255,
        ),
        Rule("V1", "vendor_id", ERROR, "Choose the contract company: a vendor linked to {erp}.", parts.no_vendor),
        Rule(
            "V1",
            "vendor_id",
            ERROR,
            "{vendor} is archived. Choose an active contract company, or ask a Directory Admin to bring it back.",
            parts.vendor_archived,
            fix=parts.link,
        ),
        Rule(
            "V1",
            "vendor_id",
            ERROR,
            "{vendor} is not linked to a {erp} vendor. Ask a Directory Admin to link it in the Directory, or choose a linked one.",
            parts.vendor_unlinked,
            fix=parts.link,
        ),
        Rule(
            "V1",
            "vendor_id",
            ERROR,
            "{vendor} is linked to {erp_name}, which is inactive in {erp}. Make it active there, or choose another contract company.",
            parts.vendor_inactive_in_erp,
            fix=parts.link,
        ),
        Rule(
            "V2",
            "vendor_id",
            ERROR,
            "The {erp} vendor name {erp_name} has {length} characters, {erp} takes {limit}. Shorten it there and link it again.",
            parts.vendor_name_too_long,
            41,
        ),
        Rule(
            "J1",
            "",
            ERROR,
            "Project {project} is not linked to a {erp} customer:job. Ask a Directory Admin to link it in the Directory.",
            parts.project_unlinked,
        ),
        Rule(
            "S1",
            "contract_status",
            ERROR,
            "The contract status is {status}. Set it to {approved} once the contract is approved.",
            parts.not_approved,
        ),
        Rule("A1", fields.SOV, ERROR, "The schedule of values is empty. Add at least one line.", parts.no_lines),
        Rule(
            "C1",
            "cost_code_id",
            ERROR,
            "Line {line} has no cost code. Choose one that is synced with {erp}.",
            parts.no_cost_code,
            places=parts.every_line,
        ),
        Rule(
            "C1",
            "cost_code_id",
            ERROR,
            "Line {line}: {code} {fault}. Choose an active one that is synced with {erp}, or ask a Directory Admin.",
            parts.cost_code_unusable,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            "amount",
            ERROR,
            "Line {line}: the amount is not a number. Fill in an amount such as 1,234.56.",
            parts.not_an_amount,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            "amount",
            ERROR,
            "Line {line}: the amount has more than {limit} digits before the point. Check it, or split the line.",
            parts.amount_too_large,
            13,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            "amount",
            ERROR,
            "Line {line}: the amount {amount} has more than {limit} decimals. Round it to cents.",
            parts.parts_of_a_cent,
            2,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            "quantity",
            ERROR,
            "Line {line}: quantity or unit cost is missing. Fill in both, or mark the amount as overridden.",
            parts.nothing_to_multiply,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            "amount",
            ERROR,
            "Line {line}: the amount is {amount}, but quantity × unit cost is {product}. Recompute it, or mark it as overridden.",
            parts.does_not_add_up,
            fix=parts.recompute,
            places=parts.every_line,
        ),
        Rule(
            "A2",
            fields.SOV,
            ERROR,
            "The total has more than {limit} digits before the point. Check the amounts, or split the commitment.",
            parts.total_too_large,
            13,
        ),
        Rule("A3", fields.SOV, ERROR, "The total is zero. Fill in the amounts of the lines.", parts.total_is_zero),
        Rule(
            "D1",
            "description",
            ERROR,
            "The description has {length:,} characters, the {erp} memo takes {limit:,}. Shorten it by {over:,}.",
            parts.too_long,
            4_095,
        ),
        Rule(
            "D2",
            "description",
            WARNING,
            "The description has {length:,} characters. Above {limit} it goes to the memo and not to the vendor message: "
            "shorten it by {over:,} if the vendor is to read it.",
            parts.too_long,
            99,
        ),
        Rule(
            "X1",
            "",
            WARNING,
            "{label} holds {characters}, which the {erp} company file cannot store. Write it in plain letters.",
            parts.unstorable,
            fix=parts.transliterate,
            places=parts.every_text,
        ),
        Rule(
            "R1",
            "default_retainage",
            WARNING,
            "The default retainage is empty. Fill it in, 0 if nothing is retained.",
            parts.no_retainage,
        ),
        Rule(
            "E1",
            "executed",
            WARNING,
            "It is not executed. Tick Executed once the contract is signed.",
            parts.not_executed,
        ),
    ),
)


# --- the answers --------------------------------------------------------------------------------------------------


def check(commitment: Commitment, surroundings: Surroundings, profile: Profile = QUICKBOOKS) -> tuple[Result, ...]:
    """Every failing rule at once, in the order of the table, each beside its field or line."""
    return tuple(result for rule in profile.rules for result in _failures(rule, commitment, surroundings, profile))


def errors(results: Iterable[Result]) -> tuple[str, ...]:
    """The sentences of what blocks Send and Re-send."""
    return tuple(one.problem.sentence for one in results if one.severity is Severity.ERROR)


def apply_fix(commitment: Commitment, fix: Fix) -> Commitment:
    """The commitment with the fix in it; nothing else is touched."""
    lines = tuple(replace(line, **fix.line_changes.get(index, {})) for index, line in enumerate(commitment.lines))
    return replace(commitment, **fix.changes, lines=lines)


def _failures(rule: Rule, commitment: Commitment, around: Surroundings, profile: Profile) -> Iterable[Result]:
    case = Case(commitment, around, rule.limit, profile.charset)
    failed = {
        place: words for place in rule.places(commitment, rule.field) if (words := rule.check(case, place)) is not None
    }
    fix = rule.fix(case, tuple(failed)) if rule.fix and failed else None
    for order, (place, words) in enumerate(failed.items()):
        line = None if place.index is None else place.index + 1
        sentence = rule.message.format_map({"erp": profile.erp, "limit": rule.limit, "line": line, **words})
        problem = Problem(sentence, place.field, line, rule.code)
        yield Result(problem, rule.severity, fix if order == 0 else None)

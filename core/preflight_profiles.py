"""What each ERP takes, as a table of rules: another ERP is another table (domain.md section 4).

A rule is data: where it looks, what is wrong there and in which words, and the fix where one is safe. Rows that
several ERPs have in common stand once, with what differs as their argument.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from core import fields
from core import preflight_fixes as fixes
from core import preflight_parts as parts
from core.commitment import APPROVED, CommitmentType
from core.preflight_parts import Check, Place, Repair, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

# What a rule asks for, by its code, as the heading of all that fail it.
HEADINGS: dict[str, str] = {
    "N1": "Number missing or too long",
    "N2": "Number already used",
    "T1": "Title missing or too long",
    "V1": "Contract company missing, archived or not linked",
    "V2": "Vendor name too long",
    "J1": "Project not linked",
    "S1": "Contract status",
    "A1": "No lines",
    "C1": "Lines not coded",
    "A2": "Amounts that cannot be taken or do not add up",
    "A3": "Total is zero",
    "D1": "Description too long",
    "D2": "Description longer than the vendor message",
    "X1": "Characters that cannot be stored",
    "R1": "No default retainage",
    "E1": "Not executed",
}


@dataclass(frozen=True)
class Rule:
    """One row: `code` and `severity` of domain.md, `limit` and `message` for people, `check`, and the `fix`.

    `allowed` are the values that the rule takes, where it names any. `places` says whether the rule looks at its
    header field, at every line or at every text.
    """

    code: str
    field: str
    severity: Severity
    message: str
    check: Check
    limit: int = 0
    fix: Repair | None = None
    places: Callable[[CommitmentType, int, str], tuple[Place, ...]] = parts.in_header
    allowed: tuple[str, ...] = ()


_COUNT_CHARACTERS = (parts.too_long, parts.vendor_name_too_long)


@dataclass(frozen=True, eq=False)  # there is one of each
class Profile:
    """One ERP: its name in sentences, the character set of its company file, its rules in order."""

    erp: str
    charset: str
    rules: tuple[Rule, ...]

    @cached_property
    def lengths(self) -> Mapping[str, tuple[int, ...]]:
        """How many characters fit, by header field; of the contract company it is its vendor's name."""
        found: dict[str, list[int]] = defaultdict(list)
        for rule in self.rules:
            if rule.check in _COUNT_CHARACTERS:
                found[rule.field].append(rule.limit)
        return {name: tuple(limits) for name, limits in found.items()}

    @cached_property
    def limits(self) -> frozenset[tuple[int, tuple[str, ...]]]:
        """What its rules are told, each once: (limit, allowed)."""
        return frozenset((rule.limit, rule.allowed) for rule in self.rules)

    @cached_property
    def number_length(self) -> int:
        return min(self.lengths["number"])


# --- rows in common -----------------------------------------------------------------------------------------------


def _number(limit: int) -> tuple[Rule, ...]:
    return (
        Rule("N1", "number", ERROR, "Fill in a number of 1 to {limit} characters.", parts.empty, limit),
        Rule(
            "N1",
            "number",
            ERROR,
            "The number {value} has {length} characters, {erp} takes {limit}. Shorten it by {over}.",
            parts.too_long,
            limit,
            fixes.shorten,
        ),
        Rule(
            "N2",
            "number",
            ERROR,
            "The number {value} is already used by another commitment that was handed to accounting. Choose another number.",
            parts.number_taken,
            limit,
            fixes.next_free,
        ),
    )


def _title(limit: int) -> tuple[Rule, ...]:
    return (
        Rule("T1", "title", ERROR, "Fill in a title of 1 to {limit} characters.", parts.empty, limit),
        Rule(
            "T1",
            "title",
            ERROR,
            "The title has {length} characters, {erp} takes {limit}. Shorten it by {over}.",
            parts.too_long,
            limit,
        ),
    )


_VENDOR = (
    Rule("V1", "vendor_id", ERROR, "Choose the contract company: a vendor linked to {erp}.", parts.no_vendor),
    Rule(
        "V1",
        "vendor_id",
        ERROR,
        "{vendor} is archived. Choose an active contract company, or ask a Directory Admin to bring it back.",
        parts.vendor_archived,
        fix=fixes.link,
    ),
    Rule(
        "V1",
        "vendor_id",
        ERROR,
        "{vendor} is not linked to a {erp} vendor. Ask a Directory Admin to link it in the Directory, or choose a linked one.",
        parts.vendor_unlinked,
        fix=fixes.link,
    ),
    Rule(
        "V1",
        "vendor_id",
        ERROR,
        "{vendor} is linked to {erp_name}, which is inactive in {erp}. Make it active there, or choose another contract company.",
        parts.vendor_inactive_in_erp,
        fix=fixes.link,
    ),
)


def _project(job: str) -> tuple[Rule, ...]:
    """`job` is what the ERP calls a project."""
    return (
        Rule(
            "J1",
            "",
            ERROR,
            f"Project {{project}} is not linked to a {{erp}} {job}. Ask a Directory Admin to link it in the Directory.",
            parts.project_unlinked,
        ),
        Rule(
            "J1",
            "",
            ERROR,
            f"The {{erp}} {job} of project {{project}} is inactive or was deleted. Make it active there, or link another one.",
            parts.project_gone_from_erp,
        ),
    )


def _status(*allowed: str) -> tuple[Rule, ...]:
    return (
        Rule(
            "S1",
            "contract_status",
            ERROR,
            "The contract status is {status}. Set it to {allowed} once the contract is approved.",
            parts.status_not_allowed,
            allowed=allowed,
        ),
    )


_LINES = (
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
)
_COST_TYPES = (
    Rule(
        "C1",
        "cost_type",
        ERROR,
        "Line {line} has no cost type. Fill it in: {erp} keeps each cost by code and type.",
        parts.no_cost_type,
        places=parts.every_line,
    ),
)


_DIGITS = 13  # before the point, of a line and of the total: qbXML's AMTTYPE, and what the desk itself can keep
_AMOUNTS = (
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
        _DIGITS,
        places=parts.every_line,
    ),
    Rule(
        "A2",
        "amount",
        ERROR,
        "Line {line}: the amount {amount} has more than {limit} decimals. Round it to cents.",
        parts.too_many_decimals,
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
        _DIGITS,
        fixes.recompute,
        parts.every_line,
    ),
    Rule(
        "A2",
        fields.SOV,
        ERROR,
        "The total has more than {limit} digits before the point. Check the amounts, or split the commitment.",
        parts.total_too_large,
        _DIGITS,
    ),
    Rule("A3", fields.SOV, ERROR, "The total is zero. Fill in the amounts of the lines.", parts.total_is_zero),
)
_CHARACTERS = (
    Rule(
        "X1",
        "",
        WARNING,
        "{label} holds {characters}, which the {erp} company file cannot store. Write it in plain letters.",
        parts.unstorable,
        fix=fixes.transliterate,
        places=parts.every_text,
    ),
)
_WORTH_A_LOOK = (
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
)


# --- the ERPs -----------------------------------------------------------------------------------------------------

QUICKBOOKS = Profile(
    "QuickBooks",
    "cp1252",
    (
        *_number(11),
        *_title(255),
        *_VENDOR,
        Rule(
            "V2",
            "vendor_id",
            ERROR,
            "The {erp} vendor name {erp_name} has {length} characters, {erp} takes {limit}. Shorten it there and link it again.",
            parts.vendor_name_too_long,
            41,
        ),
        *_project("customer:job"),
        *_status(APPROVED),
        *_LINES,
        *_AMOUNTS,
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
        *_CHARACTERS,
        *_WORTH_A_LOOK,
    ),
)

SAGE_300_CRE = Profile(
    "Sage 300 CRE",
    "cp1252",
    (
        *_number(12),
        *_title(30),
        *_VENDOR,
        *_project("job"),
        *_status(APPROVED, "Complete"),
        *_LINES,
        *_COST_TYPES,
        *_AMOUNTS,
        *_CHARACTERS,
        *_WORTH_A_LOOK,
    ),
)

PROFILES = (QUICKBOOKS, SAGE_300_CRE)

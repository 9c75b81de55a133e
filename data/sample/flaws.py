"""What goes wrong in the sample company: flaws that accounting rejects, and ones that preflight stops before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from random import Random

from core.commitment import AccountingMethod, CommitmentType
from core.fields import BOTH, PURCHASE_ORDER, SOV, SUBCONTRACT
from data.sample.contents import Content
from data.sample.lists import UNLINKED_PROJECT, UNLINKED_VENDOR, UNSYNCED_CODE, Lists

LAST_LINE = "last line"
WHOLE = ""


@dataclass(frozen=True)
class Flaw:
    """One reason for a rejection. `spoil` puts the flaw in; one without is only answered in words.

    `target` is a header field, the whole SOV, LAST_LINE or WHOLE.
    """

    code: str
    target: str
    note: str
    comment: str
    spoil: Callable[[Content, Lists], None] | None = None
    answer: str = ""
    types: frozenset[CommitmentType] = BOTH


def _header(**values: object) -> Callable[[Content, Lists], None]:
    def spoil(content: Content, lists: Lists) -> None:
        content.header.update(values)

    return spoil


def _no_dash(content: Content, lists: Lists) -> None:
    content.header["number"] = content.header["number"].replace("-", "")


def _wrong_code(content: Content, lists: Lists) -> None:
    content.lines[-1]["cost_code_id"] = lists.cost_code["01-500"]


def _too_much(content: Content, lists: Lists) -> None:
    name = "quantity" if content.header["accounting_method"] is AccountingMethod.UNIT else "amount"
    content.lines[-1][name] = (content.lines[-1][name] * Decimal("1.1")).quantize(Decimal("0.01"))


def _other_vendor(content: Content, lists: Lists) -> None:
    others = ("Granger Building Supply", "Northfork Earthworks")
    content.header["vendor_id"] = next(
        lists.vendor[name] for name in others if lists.vendor[name] != content.header["vendor_id"]
    )


def _last_year(content: Content, lists: Lists) -> None:
    content.header["contract_date"] -= timedelta(days=365)


NUMBERING = Flaw(
    "N3",
    "number",
    "Our numbers are written with a dash, like SC1-0017.",
    "The number does not follow our pattern.",
    _no_dash,
)
WRONG_CODE = Flaw(
    "C2",
    LAST_LINE,
    "Temporary facilities is for our own trailers and fences.",
    "The last line is coded to temporary facilities; use the code of the trade.",
    _wrong_code,
)
REJECTED_FOR: tuple[Flaw, ...] = (
    WRONG_CODE,
    NUMBERING,
    Flaw("A1", SOV, "The signed copy shows less.", "The total differs from the signed contract.", _too_much),
    Flaw(
        "R1",
        "default_retainage",
        "The contract says otherwise.",
        "Retainage is empty, but the contract has it.",
        _header(default_retainage=None),
        types=SUBCONTRACT,
    ),
    Flaw("D1", "description", "", "Please say in a sentence what is bought.", _header(description="")),
    Flaw("T1", "title", "Name the work and the place.", "The title says nothing.", _header(title="Contract")),
    Flaw(
        "V1", "vendor_id", "The signature is another company's.", "This is the wrong contract company.", _other_vendor
    ),
    Flaw("D2", "contract_date", "That year is closed.", "The contract date lies in a closed period.", _last_year),
    Flaw("S1", "executed", "", "It is not marked as executed; is it signed?", _header(executed=False)),
    Flaw(
        "O",
        "ship_to",
        "The yard takes no deliveries on Fridays.",
        "Please correct the ship-to address.",
        _header(ship_to="Main yard"),
        types=PURCHASE_ORDER,
    ),
    Flaw(
        "X1",
        WHOLE,
        "Page 4 of the contract.",
        "The signed contract is not with it.",
        answer="I mailed you page 4 today; it was stuck in the scanner.",
    ),
    Flaw(
        "X2",
        WHOLE,
        "",
        "The insurance certificate has expired.",
        answer="The renewed certificate runs to the end of the year and is on file.",
    ),
    Flaw(
        "C3",
        SOV,
        "",
        "This is over the budget of its cost code.",
        answer="The owner approved a budget transfer; it is in the budget since yesterday.",
    ),
)


def _unlinked_project(content: Content, lists: Lists) -> None:
    content.project = UNLINKED_PROJECT
    number = content.header["number"]
    content.header["number"] = f"{number[:2]}{UNLINKED_PROJECT + 1}{number[3:]}"


def _unlinked_vendor(content: Content, lists: Lists) -> None:
    content.header["vendor_id"] = lists.vendor[UNLINKED_VENDOR]


def _unsynced_code(content: Content, lists: Lists) -> None:
    content.lines[-1]["cost_code_id"] = lists.cost_code[UNSYNCED_CODE]


def long_number(content: Content, lists: Lists) -> None:
    """With the project's number in front it has more than 11 characters; preflight offers to drop that."""
    content.header["number"] = f"240{content.project + 1}-{content.header['number']}"


# Not sent yet, and stopped by preflight as long as it stands so.
STOPPED_BY_PREFLIGHT: tuple[Callable[[Content, Lists], None], ...] = (
    _header(contract_status="Draft"),
    long_number,
    _unlinked_vendor,
    _unsynced_code,
    _unlinked_project,
    _header(description="Includes blocking ≥ 6″ and café ceiling → see sketch", executed=False),
)


def choose(chance: Random, content: Content, rounds: int) -> list[list[Flaw]]:
    """For each rejection to come one to three flaws that this commitment can have, no target twice."""
    possible = [one for one in REJECTED_FOR if content.type in one.types]
    chance.shuffle(possible)
    by_target = {one.target: one for one in possible}
    by_target.pop(chance.choice((SOV, LAST_LINE)), None)  # they point at the same lines
    left = list(by_target.values())
    return [[left.pop() for _ in range(chance.choices((1, 2, 3), (5, 3, 1))[0])] for _ in range(rounds)]

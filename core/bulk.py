"""One action on many commitments: what was seen of each, whom it fits, and what came of it in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from core import permissions
from core.findings import Finding
from core.permissions import Person
from core.transitions import ROWS, STATUSES, Action, ErpStatus, Facts, Said, why_never

MOST = 10_000  # items of one bulk action


@dataclass(frozen=True)
class Item:
    """A commitment as it was drawn, by which the action is judged.

    `content_hash` is that of the frozen submission while accounting holds it, else None: then the version alone says
    what was seen. `senders` may be those alone whom four eyes could bind.
    """

    id: int
    version: int
    content_hash: str | None
    number: str
    status: ErpStatus
    secured: permissions.Item
    created_by: int
    senders: frozenset[int] = frozenset()
    four_eyes: bool = True


@dataclass(frozen=True)
class Order:
    """What the person says once for all items. `codes` are rejection reasons, each a finding on the whole."""

    action: Action
    comment: str = ""
    codes: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of a rejection; no other action carries any."""
        return tuple(Finding(code) for code in self.codes if self.action is Action.REJECT)

    def said_of(self, item: Item) -> Said:
        """The same words as a single action on this item; an accepted one gets its own number as ERP reference."""
        return Said(
            seen_version=item.version,
            seen_hash=item.content_hash,
            reference=item.number if self.action is Action.ACCEPT else "",
            findings=self.findings,
            comment=self.comment,
        )


class Outcome(StrEnum):
    DONE = "done"
    BEFORE = "before"  # this person had already taken this action on exactly this version
    REFUSED = "refused"


@dataclass(frozen=True)
class Result:
    """What came of one item; `sentences` say why it was refused, all reasons at once."""

    item: Item
    outcome: Outcome
    sentences: tuple[str, ...] = ()


# --- what the action fits -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fit:
    """The items that the action fits, in their order, and why the others are left out: reason → how many."""

    items: tuple[Item, ...] = ()
    left_out: dict[str, int] = field(default_factory=dict)


def fit(action: Action, items: Iterable[Item], person: Person) -> Fit:
    """Whom THE table lets the person do this to by ERP status, permission and four eyes (`why_never`).

    What has to be read for it (preflight, findings, numbers) is asked when the action is taken.
    """
    known: dict[tuple[object, ...], str] = {}
    fitting: list[Item] = []
    left_out: Counter[str] = Counter()
    for item in items:
        kind = (item.status, item.secured, item.created_by, item.senders, item.four_eyes)
        if kind not in known:
            known[kind] = _why_not(action, item, person)
        if known[kind]:
            left_out[known[kind]] += 1
        else:
            fitting.append(item)
    return Fit(tuple(fitting), dict(left_out.most_common()))


def _why_not(action: Action, item: Item, person: Person) -> str:
    row = ROWS[action]
    if item.status not in row.sources:
        return f"“{row.label}” is not possible while it is “{STATUSES[item.status].ribbon}”."
    facts = Facts(
        number=item.number,
        status=item.status,
        version=item.version,
        content_hash=item.content_hash or "",
        item=item.secured,
        created_by=item.created_by,
        senders=item.senders,
        four_eyes=item.four_eyes,
    )
    never = why_never(action, facts, person)
    return " ".join(never.reasons) if never else ""


# --- what came of it ----------------------------------------------------------------------------------------------


def count(results: Iterable[Result]) -> dict[Outcome, int]:
    """How many there are of each outcome; every outcome is there."""
    found = Counter(one.outcome for one in results)
    return {outcome: found[outcome] for outcome in Outcome}


def in_words(action: Action, results: Iterable[Result]) -> str:
    """`31 re-sent, 4 refused, 2 re-sent by you before`; what is none is left out, but for the first."""
    counted, done = count(results), ROWS[action].done
    words = [f"{counted[Outcome.DONE]:,} {done}"]
    if counted[Outcome.REFUSED]:
        words.append(f"{counted[Outcome.REFUSED]:,} refused")
    if counted[Outcome.BEFORE]:
        words.append(f"{counted[Outcome.BEFORE]:,} {done} by you before")
    return ", ".join(words)


def by_reason(results: Iterable[Result]) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """The refused items under each reason, the most frequent first; one with several reasons stands under each."""
    found: dict[str, list[Item]] = defaultdict(list)
    for one in results:
        if one.outcome is Outcome.REFUSED:
            for sentence in one.sentences:
                found[_without_number(sentence, one.item.number)].append(one.item)
    ordered = sorted(found.items(), key=lambda entry: -len(entry[1]))
    return tuple((reason, tuple(items)) for reason, items in ordered)


def _without_number(sentence: str, number: str) -> str:
    """The reason that many share: sentences that name the commitment at their start name it no more."""
    for before, after in (("", "It "), ("The number ", "The number "), ("The ERP reference ", "The ERP reference ")):
        start = f"{before}{number} "
        if sentence.startswith(start):
            return after + sentence.removeprefix(start)
    return sentence

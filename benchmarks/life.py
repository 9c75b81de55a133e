"""One commitment of the measured company: when what happens to it, and the rows that this leaves behind."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from random import Random
from typing import Any

from benchmarks.stories import LEADS_TO, OF_A_HUNDRED, Story
from core import findings, snapshot
from core.commitment import APPROVED, Commitment, CommitmentType, Line
from core.findings import Finding, Target
from core.transitions import Action, ErpStatus
from core.typed import fold
from data import tables

Row = dict[str, Any]
Rows = dict[Any, list[Row]]
SEED = 2026
OPEN_DAYS = 30  # what has not ended had its last step within so many days
TRADES = [
    "Concrete",
    "Masonry",
    "Steel",
    "Carpentry",
    "Roofing",
    "Glazing",
    "Drywall",
    "Tiling",
    "Flooring",
    "Painting",
    "Plumbing",
    "Heating",
    "Ventilation",
    "Wiring",
    "Lighting",
    "Elevators",
    "Paving",
    "Fencing",
    "Landscaping",
    "Insulation",
    "Demolition",
    "Excavation",
    "Piling",
    "Scaffolding",
    "Signage",
    "Sprinklers",
    "Alarms",
    "Doors",
    "Windows",
    "Cabinets",
    "Kitchens",
    "Ceilings",
    "Waterproofing",
    "Surveying",
    "Cleaning",
    "Cranes",
    "Drainage",
    "Railings",
    "Shutters",
    "Furniture",
]
PLACES = [
    "basement",
    "ground floor",
    "first floor",
    "second floor",
    "roof",
    "east wing",
    "west wing",
    "car park",
    "stair tower",
    "plant room",
]


@dataclass(frozen=True)
class Known:
    """What a commitment can refer to: names by id, the Commitments Admins of each project, those who decide."""

    projects: Mapping[int, str]
    vendors: Mapping[int, str]
    cost_codes: Mapping[int, str]
    admins: Mapping[int, Sequence[int]]
    approvers: Sequence[int]
    reasons: Sequence[str]

    @property
    def names(self) -> Mapping[str, Mapping[int, str]]:
        """As a snapshot asks for them."""
        return {"project": self.projects, "vendor": self.vendors, "person": {}, "cost_code": self.cost_codes}


@dataclass(frozen=True)
class Plan:
    """`starts` and `gaps` in whole seconds since the epoch and between the steps; `number` seeds all the rest."""

    number: int
    story: Story
    starts: int
    gaps: tuple[int, ...]


def plan(number: int, begins: datetime, now: datetime) -> Plan:
    """The number-th commitment that the company ever thought of."""
    chance = Random(f"{SEED}:{number}:when")  # noqa: S311  nothing secret is made of it
    story = OF_A_HUNDRED[int(chance.random() * 100)]
    gaps = tuple(600 + int(chance.expovariate(1 / 2.5) * 86_400) for _ in story.steps[1:])
    first, last = int(begins.timestamp()), int(now.timestamp()) - 3_600 - sum(gaps)
    spread = OPEN_DAYS * 86_400 if story.is_open else max(0, last - first)
    return Plan(number, story, last - int(chance.random() * spread), gaps)


class Press:
    """Gives out ids in turn and writes down what each plan leaves behind."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._ids = {table: count(1) for table in (tables.Commitment, tables.SovLine, tables.Submission)}

    def add(self, plan: Plan, rows: Rows) -> None:
        """Adds the commitment's rows to those of its tables."""
        key = next(self._ids[tables.Commitment])
        life = _Life(self, plan, key, Random(f"{SEED}:{plan.number}:what"))  # noqa: S311
        life.live()
        rows[tables.Commitment].append(life.row())
        if life.commitment.private:
            rows[tables.CommitmentViewer].append({"commitment_id": key, "person_id": life.creator})
        rows[tables.SovLine] += [_line_row(key, line) for line in life.commitment.lines]
        rows[tables.Submission] += life.submissions
        rows[tables.Finding] += life.findings
        rows[tables.Event] += life.events
        rows[tables.Export] += life.exports

    def line_id(self) -> int:
        return next(self._ids[tables.SovLine])

    def submission_id(self) -> int:
        return next(self._ids[tables.Submission])


class _Life:
    """Goes through the steps of one plan, holding what stands at each."""

    def __init__(self, press: Press, plan: Plan, key: int, chance: Random) -> None:
        self.press, self.plan, self.key, self.chance = press, plan, key, chance
        self.known = press.known
        self.at = datetime.fromtimestamp(plan.starts, UTC)
        self.commitment = self._drawn()
        self.creator = self.commitment.created_by
        self.status, self.status_at = ErpStatus.NOT_SENT, self.at
        self.reference = self.erp_id = ""
        self.edits = 0
        self.submissions: list[Row] = []
        self.findings: list[Row] = []
        self.events: list[Row] = []
        self.exports: list[Row] = []

    def live(self) -> None:
        for place, step in enumerate(self.plan.story.steps):
            if place:
                self.at += timedelta(seconds=self.plan.gaps[place - 1])
            following = self.plan.story.steps[place + 1 : place + 2]
            self._take(step, following)

    # --- what it is ---

    def _drawn(self) -> Commitment:
        kind = CommitmentType.SUBCONTRACT if self._one_in(5, of=3) else CommitmentType.PURCHASE_ORDER
        project = self._any(list(self.known.projects))
        number = f"{'SC' if kind is CommitmentType.SUBCONTRACT else 'PO'}-{self.key:07d}"
        return Commitment(
            id=self.key,
            number=number,
            title=f"{self._any(TRADES)}, {self._any(PLACES)}",
            type=kind,
            project_id=project,
            created_by=self._any(self.known.admins[project]),
            vendor_id=self._any(list(self.known.vendors)),
            contract_status=APPROVED,
            executed=True,
            private=self._one_in(50),
            default_retainage=Decimal("10.00"),
            description="Supply and install everything that the drawings and the specification name.",
            contract_date=self.at.date(),
            lines=tuple(self._line(place) for place in range(1, 3)),
        )

    def _line(self, place: int) -> Line:
        return Line(
            id=self.press.line_id(),
            position=place,
            cost_code_id=self._any(list(self.known.cost_codes)),
            description=f"Part {place} of the work",
            amount=Decimal(50_000 + int(self.chance.random() * 9_000_000)).scaleb(-2),
        )

    def _any(self, some: Sequence[Any]) -> Any:
        return some[int(self.chance.random() * len(some))]

    def _one_in(self, many: int, *, of: int = 1) -> bool:
        return self.chance.random() * many < of

    # --- what happens to it ---

    def _take(self, step: str, following: tuple[str, ...]) -> None:
        before = self.status
        self.status = LEADS_TO.get(step, before)
        self.status_at = self.at if step in LEADS_TO else self.status_at
        details = {
            "edited": self._edit,
            Action.SEND: self._send,
            Action.RESEND: self._send,
            Action.RETRIEVE: lambda: self._end("retrieved", self.creator),
            Action.REJECT: lambda: self._reject(answered=Action.RESEND in following),
            Action.ACCEPT: self._accept,
            Action.EXPORTED: self._export,
            Action.FAILED: self._fail,
            Action.RETRY: self._retry,
        }.get(step, dict)()
        by_approver = step in (Action.ACCEPT, Action.REJECT, Action.RETRY)
        by_nobody = step in (Action.EXPORTED, Action.FAILED)
        self.events.append(
            {
                "commitment_id": self.key,
                "version": len(self.events) + 1,
                "at": self.at,
                "actor_id": None if by_nobody else self.decider if by_approver else self.creator,
                "kind": str(step),
                "from_status": before.value if self.events else "",
                "to_status": self.status.value,
                "submission": len(self.submissions),
                "details": json.dumps(details, sort_keys=True),
            }
        )

    @property
    def decider(self) -> int:
        """Whoever decided the latest submission."""
        return int(self.submissions[-1]["decided_by"])

    def _edit(self) -> Row:
        self.edits += 1
        old, stem = self.commitment.title, self.commitment.title.partition(", revision")[0]
        self.commitment = replace(self.commitment, title=f"{stem}, revision {self.edits}")
        return {"changes": [f"Title: “{old}” → “{self.commitment.title}”"]}

    def _send(self) -> Row:
        picture = snapshot.take(self.commitment, self.known.names)
        self.submissions.append(
            {
                "id": self.press.submission_id(),
                "commitment_id": self.key,
                "number": len(self.submissions) + 1,
                "sent_by": self.creator,
                "sent_at": self.at,
                "snapshot": snapshot.to_json(picture),
                "content_hash": snapshot.content_hash(picture),
                "total": self.commitment.total,
                "outcome": "",
                "decided_by": None,
                "decided_at": None,
                "comment": "",
                "erp_reference": "",
            }
        )
        return {}

    def _end(self, outcome: str, by: int, comment: str = "", reference: str = "") -> Row:
        self.submissions[-1] |= {
            "outcome": outcome,
            "decided_by": by,
            "decided_at": self.at,
            "comment": comment,
            "erp_reference": reference,
        }
        self.reference = reference
        return {"comment": comment} if comment else {}

    def _reject(self, *, answered: bool) -> Row:
        after_failure = self.events[-1]["to_status"] == ErpStatus.EXPORT_FAILED
        codes = dict.fromkeys(self._any(self.known.reasons) for _ in range(1 + self._one_in(3)))
        cited = [Finding(code) if self._one_in(2) else Finding(code, Target.FIELD, "title") for code in codes]
        if after_failure and "E1" not in codes:
            cited.append(Finding("E1"))
        answer = {"answer": "It is as agreed.", "answered_by": self.creator, "answered_at": self.at} if answered else {}
        self.findings += [self._finding(one) | answer for one in cited]
        comment = "Please look at it again and put it right."
        self._end("rejected", self._any(self.known.approvers), comment)
        return {"comment": comment, "findings": [findings.describe(one, findings.REASONS) for one in cited]}

    def _finding(self, one: Finding) -> Row:
        return {
            "submission_id": self.submissions[-1]["id"],
            "code": one.code,
            "target": one.target.value,
            "field": one.field,
            "note": "",
            "answer": "",
            "answered_by": None,
            "answered_at": None,
        }

    def _accept(self) -> Row:
        reference = self.commitment.number
        self._end("accepted", self._any(self.known.approvers), reference=reference)
        self.exports.append(
            {
                "submission_id": self.submissions[-1]["id"],
                "state": "queued",
                "queued_at": self.at,
                "handed_over_at": None,
                "finished_at": None,
                "txn_id": "",
                "error_code": "",
                "error_text": "",
            }
        )
        return {"reference": reference}

    def _export(self) -> Row:
        self.erp_id = f"{self.key:X}-1750000000"
        self.exports[-1] |= {"state": "done", "finished_at": self.at, "txn_id": self.erp_id}
        return {"txn_id": self.erp_id}

    def _fail(self) -> Row:
        told = {"error_code": "3140", "error_text": "There is an invalid reference to a vendor."}
        self.exports[-1] |= {"state": "failed", "finished_at": self.at, **told}
        return told

    def _retry(self) -> Row:
        self.exports[-1] |= {"state": "queued", "queued_at": self.at, "finished_at": None}
        self.exports[-1] |= {"error_code": "", "error_text": ""}
        return {}

    # --- how it stands ---

    def row(self) -> Row:
        one, latest = self.commitment, self.submissions[-1] if self.submissions else None
        return {
            "id": self.key,
            "version": len(self.events),
            "number": one.number,
            "folded_number": fold(one.number),
            "title": one.title,
            "type": one.type.value,
            "project_id": one.project_id,
            "vendor_id": one.vendor_id,
            "contract_status": one.contract_status,
            "executed": one.executed,
            "private": one.private,
            "default_retainage": one.default_retainage,
            "description": one.description,
            "contract_date": one.contract_date,
            "accounting_method": one.accounting_method.value,
            "created_by": one.created_by,
            "created_at": self.events[0]["at"],
            "total": one.total,
            "erp_status": self.status.value,
            "erp_status_at": self.status_at,
            "submission": len(self.submissions),
            "sent_by": latest["sent_by"] if latest else None,
            "sent_at": latest["sent_at"] if latest else None,
            "erp_reference": self.reference,
            "folded_reference": fold(self.reference),
            "erp_id": self.erp_id,
        }


def _line_row(key: int, line: Line) -> Row:
    return {
        "id": line.id,
        "commitment_id": key,
        "position": line.position,
        "cost_code_id": line.cost_code_id,
        "description": line.description,
        "amount": line.amount,
        "overridden": line.overridden,
    }

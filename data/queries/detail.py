"""One commitment with all that its pages show: what may be done, what is wrong, what happened."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from core import deeds, fields, locks, transitions
from core.commitment import Commitment
from core.deeds import Deed, Standing
from core.findings import Finding, State, Target, describe
from core.preflight import Result
from core.transitions import ROWS, Action, ErpStatus, Facts, Transition
from data import attachments, cases, conversation, fixes, people
from data.attachments import AttachmentRow
from data.cases import Case
from data.conversation import Conversation
from data.desk import Caller, Desk
from data.fixes import MadeFix
from data.queries import exports
from data.queries.exports import ExportRow


@dataclass(frozen=True)
class FindingView:
    """A finding of the rejection that stands: in words, what it points at, and what became of it."""

    finding: Finding
    words: str
    state: State
    target_label: str


@dataclass(frozen=True)
class SubmissionView:
    """One submission with how it ended; `outcome` is "" while it waits, `findings` are what is `cited`, in words.

    `kept` is what was handed over, as JSON.
    """

    number: int
    sent_by: str
    sent_at: datetime
    outcome: str
    decided_by: str
    decided_at: datetime | None
    comment: str
    erp_reference: str
    cited: tuple[Finding, ...]
    findings: tuple[str, ...]
    kept: str = field(repr=False)
    content_hash: str

    @cached_property
    def snapshot(self) -> dict[str, Any]:
        """What was handed over."""
        return dict(json.loads(self.kept))


class HistoryRow(NamedTuple):
    """One event: `words` say what was done, `notes` what was said or changed with it."""

    at: datetime
    who: str
    words: str
    notes: tuple[str, ...]
    version: int


@dataclass(frozen=True)
class Detail:
    """`names` is {"project" | "vendor" | "person" | "cost_code": {id: name}}; moments are aware UTC.

    `locked` holds names of header fields and `fields.SOV`; `why_not` says why nothing can be edited, "" if it can.
    `undoable` is the fix of preflight that was made last and that the person may take back.
    """

    commitment: Commitment
    picture: dict[str, Any]  # the snapshot of it as it stands
    facts: Facts
    offers: tuple[tuple[Transition, tuple[str, ...]], ...]
    editable: bool
    why_not: str
    locked: frozenset[str]
    names: dict[str, dict[int, str]]
    preflight: tuple[Result, ...]
    undoable: MadeFix | None
    submissions: tuple[SubmissionView, ...]
    rejection: SubmissionView | None  # whose findings still have to be changed or answered
    findings: tuple[FindingView, ...]
    history: tuple[HistoryRow, ...]
    viewers: frozenset[int]
    sent_by: str
    sent_at: datetime | None
    erp_reference: str
    erp_id: str
    erp_status_at: datetime
    conversation: Conversation
    attachments: tuple[AttachmentRow, ...]
    may_attach: bool
    export: ExportRow | None  # where it is on its way into QuickBooks, once it was accepted

    @property
    def export_failed(self) -> bool:
        return self.facts.status is ErpStatus.EXPORT_FAILED


def possible(desk: Desk, caller: Caller, commitment_id: int) -> tuple[int, dict[Action, str]]:
    """The version, and the labels of what the person can do to it right now, without all that its pages show.

    Raises Refused(NOT_FOUND) when the person may not see it.
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        facts = cases.load(session, commitment_id, person).facts
        offered = transitions.offers(facts, person)
        return facts.version, {row.action: row.label for row, why_not in offered if not why_not}


def detail(desk: Desk, caller: Caller, commitment_id: int) -> Detail:
    """Everything about one commitment. Raises Refused(NOT_FOUND) when the person may not see it."""
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        case = cases.load(session, commitment_id, person)
        submissions = tuple(_submission(row, case) for row in case.submissions)
        latest = submissions[0] if submissions else None
        standing = Standing(case.item, case.facts.status)
        locked = deeds.why_not(Deed.EDIT, person, standing)
        why_not = " ".join(locked.reasons) if locked else ""
        return Detail(
            commitment=case.commitment,
            picture=case.picture,
            facts=case.facts,
            offers=transitions.offers(case.facts, person),
            editable=not why_not,
            why_not=why_not,
            locked=locks.locked_fields(case.facts.status, case.commitment.type),
            names=case.names,
            preflight=case.preflight,
            undoable=None if why_not else fixes.newest(case),
            submissions=submissions,
            rejection=next(
                (one for one in submissions if case.rejection and one.number == case.rejection.number), None
            ),
            findings=_finding_views(case),
            history=_history(case),
            viewers=case.viewers,
            sent_by=latest.sent_by if latest else "",
            sent_at=latest.sent_at if latest else None,
            erp_reference=case.row.erp_reference,
            erp_id=case.row.erp_id,
            erp_status_at=case.row.erp_status_at,
            conversation=conversation.of(session, person, case),
            attachments=attachments.listed(session, person, case),
            may_attach=deeds.why_not(Deed.ATTACH, person, standing) is None,
            export=exports.of(session, person, case, desk.now()),
        )


def _finding_views(case: Case) -> tuple[FindingView, ...]:
    rejected = case.rejected_picture
    if rejected is None:
        return ()
    return tuple(
        FindingView(
            one,
            describe(one, case.reason_texts, cases.line_label(one, rejected)),
            state,
            _target_label(one, rejected),
        )
        for one, state in zip(case.findings, case.states, strict=True)
    )


def _target_label(finding: Finding, picture: dict[str, Any]) -> str:
    if finding.target is Target.FIELD:
        return fields.label(finding.field)
    if finding.target is Target.LINE:
        label = cases.line_label(finding, picture) or "SOV line"
        return label[0].upper() + label[1:]
    return "The whole commitment"


def _submission(row: Any, case: Case) -> SubmissionView:
    cited = case.cited.get(row.id, ()) if row.outcome == "rejected" else ()
    return SubmissionView(
        number=row.number,
        sent_by=row.sender,
        sent_at=row.sent_at,
        outcome=row.outcome,
        decided_by=row.decider or "",
        decided_at=row.decided_at,
        comment=row.comment,
        erp_reference=row.erp_reference,
        cited=cited,
        findings=_cited_words(row, cited, case.reason_texts) if cited else (),
        kept=row.snapshot,
        content_hash=row.content_hash,
    )


def _cited_words(row: Any, cited: tuple[Finding, ...], reasons: dict[str, str]) -> tuple[str, ...]:
    picture = json.loads(row.snapshot)
    return tuple(describe(one, reasons, cases.line_label(one, picture)) for one in cited)


def _history(case: Case) -> tuple[HistoryRow, ...]:
    """The whole history, newest first."""
    return tuple(
        HistoryRow(
            row.at,
            _who(row.actor, row.absent),
            _words(row.kind, row.submission),
            _notes(row.details) if row.details != "{}" else (),
            row.version,
        )
        for row in case.history
    )


def _who(name: str | None, acted_for: str | None) -> str:
    """`Alan Approver`, or `Alan Approver for Anna Approver` when a deputy acted."""
    return f"{name} for {acted_for}" if acted_for else name or "QuickBooks"


@lru_cache(maxsize=256)  # few things are done, and over and over
def _words(kind: str, submission: int) -> str:
    done = cases.EDIT_WORDS.get(kind) or ROWS[Action(kind)].done
    again = f" (submission {submission})" if kind in (Action.SEND, Action.RESEND) else ""
    return f"{done.capitalize()}{again}"


_NOTE_LABELS = {
    "note": "{}",
    "comment": "{}",
    "reference": "ERP reference {}",
    "txn_id": "TxnID {}",
    "error_code": "QuickBooks code {}",
    "error_text": "{}",
}


@lru_cache(maxsize=256)  # a page that is drawn again shows the same history
def _notes(kept: str) -> tuple[str, ...]:
    """Of the details of an event, as JSON."""
    details = json.loads(kept)
    said = [label.format(details[key]) for key, label in _NOTE_LABELS.items() if key in details]
    listed = [one for key in ("findings", "changes", "answers", "viewers") for one in details.get(key, ())]
    mark = ["Four eyes were switched off for this acceptance"] if details.get("four_eyes_off") else []
    return tuple(said + listed + mark)

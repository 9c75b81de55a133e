"""`act`: one action on one commitment, by a person or by QuickBooks, decided by THE table (domain.md section 3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from sqlmodel import Session

from core import findings, notices, snapshot
from core.permissions import Person
from core.refusal import Problem, Refused, Why
from core.transitions import STATUSES, Action, Decision, ErpStatus, Notice, Refusal, Said, decide
from core.typed import Wrong, fold, text
from data import cases, conversation, exports, outbox, people, prepared, tables, taking_back
from data import company as companies
from data.cases import Case
from data.commands.writing import doubles_in_words, move, record
from data.desk import Caller, Desk, knowing
from data.prepared import Row

COMMENT_LIMIT = 4_000
NOTE_LIMIT = 2_000
ERROR_LIMIT = 4_000


@dataclass(frozen=True)
class Done:
    """What was done, and the sentence that the page shows."""

    commitment_id: int
    number: str
    action: Action
    status: ErpStatus
    version: int
    submission: int
    sentence: str


@dataclass(frozen=True)
class _Step:
    """Everything that the effects of one decision read."""

    desk: Desk
    session: Session
    now: datetime
    case: Case
    actor: Person | None
    said: Said
    decision: Decision
    reasons: dict[str, Row]

    @property
    def actor_id(self) -> int | None:
        return self.actor.id if self.actor else None

    @cached_property
    def finding_words(self) -> list[str]:
        """What is cited, in words."""
        if not self.decision.findings:
            return []
        picture = self.case.submitted_picture
        texts = {code: row.text for code, row in self.reasons.items()}
        return [findings.describe(one, texts, cases.line_label(one, picture)) for one in self.decision.findings]


def act(desk: Desk, caller: Caller | None, commitment_id: int, action: Action, said: Said | None = None) -> Done:
    """Carries an action out in one transaction, with its event, its snapshot, its findings and its mails.

    `caller` None is QuickBooks. Raises Refused with every reason, and nothing is written.
    """
    said = readable(said or Said())
    with doubles_in_words(), desk.writing() as session:
        row = cases.locked(session, commitment_id)
        with knowing(session):
            now = desk.now()
            actor = people.load(session, caller, now) if caller else None
            case = cases.of_locked(session, row, actor)
            reasons = _checked_reasons(case, said) if action is Action.REJECT else {}
            taken = cases.reference_taken_by(session, said.reference, case.id) if said.reference else ""
            decision = decided(session, case, action, actor, said, taken)
            return _carry_out(_Step(desk, session, now, case, actor, said, decision, reasons))


def decided(
    session: Session, case: Case, action: Action, actor: Person | None, said: Said, reference_taken_by: str = ""
) -> Decision:
    """What follows from the action. Raises Refused with every reason, in the words of what was done before."""
    facts = replace(case.facts, reference_taken_by=reference_taken_by) if reference_taken_by else case.facts
    decision = decide(action, facts, actor, said)
    if isinstance(decision, Refusal):
        decision = decide(action, cases.with_history(session, case, facts, said.seen_version), actor, said)
    if isinstance(decision, Refusal):
        raise Refused(decision.why, *decision.reasons)
    return decision


# --- what was said --------------------------------------------------------------------------------------------------


def readable(said: Said) -> Said:
    """What was said with its texts checked. Raises Refused(INVALID) naming the field."""
    problems: list[Problem] = []

    def checked(label: str, raw: str, limit: int, *, lines: bool = True, field: str = "") -> str:
        try:
            return text(raw, limit, lines=lines, invisible=lines)
        except Wrong as wrong:
            problems.append(Problem(f"{label} {wrong}", field))
            return ""

    clean = replace(
        said,
        reference=checked("ERP reference", said.reference, 0, lines=False, field="reference"),
        comment=checked("Comment", said.comment, COMMENT_LIMIT, field="comment"),
        findings=tuple(
            replace(one, note=checked(f"The note to {one.code}", one.note, NOTE_LIMIT, field="note"))
            for one in said.findings
        ),
        error_text="".join(char for char in said.error_text if char.isprintable() or char == "\n")[:ERROR_LIMIT],
    )
    if problems:
        raise Refused(Why.INVALID, *problems)
    return clean


def _checked_reasons(case: Case, said: Said) -> dict[str, Row]:
    """The reasons that are cited, by code. Raises Refused(INVALID) for what is not offered or not there."""
    if case.submission is None:
        return {}
    named = cases.reasons_named(case.session, (one.code for one in said.findings))
    offered = [code for code, row in named.items() if not row.retired]
    wrong = findings.problems(said.findings, offered, case.submitted_picture)
    if wrong:
        raise Refused(Why.INVALID, *wrong)
    return named


# --- what follows ---------------------------------------------------------------------------------------------------


def _carry_out(step: _Step) -> Done:
    decision, case = step.decision, step.case
    values: dict[str, Any] = {"erp_status": decision.to_status, "erp_status_at": step.now}
    values |= _HEADER.get(decision.action, _nothing_more)(step)
    version = move(step.session, case, values, not_of=_four_eyes(step))
    _EFFECTS[decision.action](step)
    record(
        step.session,
        commitment_id=case.id,
        version=version,
        at=step.now,
        actor_id=step.actor_id,
        kind=decision.action,
        from_status=decision.from_status,
        to_status=decision.to_status,
        submission=decision.submission,
        details=_details(step),
        acted_for=decision.acted_for,
    )
    told = _notify(step, version)
    return Done(
        case.id,
        case.row.number,
        decision.action,
        decision.to_status,
        version,
        decision.submission,
        _sentence(step, told),
    )


def _four_eyes(step: _Step) -> tuple[int, ...]:
    """Whose own work it must not be: the rule once more where it is written, so that no race can pass it."""
    if step.decision.action is not Action.ACCEPT or not step.case.facts.four_eyes:
        return ()
    return tuple(one for one in (step.actor_id, step.decision.acted_for) if one is not None)


def _nothing_more(step: _Step) -> dict[str, Any]:
    return {}


def _reference(reference: str) -> dict[str, Any]:
    return {"erp_reference": reference, "folded_reference": fold(reference)}


_HEADER: dict[Action, Callable[[_Step], dict[str, Any]]] = {
    Action.SEND: lambda s: {"submission": s.decision.submission, "sent_by": s.actor_id, "sent_at": s.now},
    Action.RESEND: lambda s: {"submission": s.decision.submission, "sent_by": s.actor_id, "sent_at": s.now},
    Action.ACCEPT: lambda s: _reference(s.said.reference),
    Action.WITHDRAW: lambda s: _reference(""),
    Action.REJECT: lambda s: _reference(""),
    Action.EXPORTED: lambda s: {"erp_id": s.said.txn_id},
    Action.UNLINK: lambda s: {"erp_id": "", **_reference("")},
    Action.UNDO: lambda s: taking_back.header(s.session, s.case.id, s.decision.to_status),
}


def _hand_over(step: _Step) -> None:
    case = step.case
    prepared.insert(
        step.session,
        tables.Submission,
        commitment_id=case.id,
        number=step.decision.submission,
        sent_by=step.actor_id,
        sent_at=step.now,
        snapshot=snapshot.to_json(case.picture),
        content_hash=case.facts.content_hash,
        total=case.commitment.total,
    )


def _end(outcome: str) -> Callable[[_Step], None]:
    """The submission ends (or, with "", waits again)."""

    def effect(step: _Step) -> None:
        ended = outcome != ""
        prepared.update(
            step.session,
            tables.Submission,
            {"id": _submission(step).id},
            outcome=outcome,
            decided_by=step.actor_id if ended else None,
            decided_at=step.now if ended else None,
            comment=step.said.comment,
            erp_reference=step.said.reference if outcome == "accepted" else "",
        )

    return effect


def _submission(step: _Step) -> Row:
    if step.case.submission is None:
        raise LookupError(f"commitment {step.case.id} is {step.case.facts.status} without a submission")
    return step.case.submission


def _keep_findings(step: _Step) -> None:
    for one in step.decision.findings:
        prepared.insert(
            step.session,
            tables.Finding,
            submission_id=_submission(step).id,
            code=one.code,
            target=one.target,
            field=one.field,
            line_id=one.line_id,
            note=one.note,
            answer="",
        )


def _close_question(step: _Step) -> None:
    conversation.close(step.session, step.case.id, step.now)


def _reopen_question(step: _Step) -> None:
    decided_at = _submission(step).decided_at
    if decided_at is not None:
        conversation.reopen(step.session, step.case.id, decided_at)


def _take_back(step: _Step) -> None:
    taking_back.take_back(step.session, step.case.id, _submission(step).id, step.decision.to_status)


def _export(state: str, **columns: Callable[[_Step], Any]) -> Callable[[_Step], None]:
    """Sets the export of the submission, which its acceptance made, to `state`."""

    def effect(step: _Step) -> None:
        which = {"submission_id": _submission(step).id}
        values = {name: value(step) for name, value in columns.items()}
        if prepared.update(step.session, tables.Export, which, state=state, **values) != 1:
            raise LookupError(f"submission {_submission(step).id} was accepted without an export")

    return effect


def _all(*effects: Callable[[_Step], None]) -> Callable[[_Step], None]:
    def effect(step: _Step) -> None:
        for one in effects:
            one(step)

    return effect


def _queue(reference: Callable[[_Step], str]) -> Callable[[_Step], None]:
    return lambda step: exports.queue(step.session, step.now, _submission(step), reference(step))


_EFFECTS: dict[Action, Callable[[_Step], None]] = {
    Action.SEND: _hand_over,
    Action.RESEND: _hand_over,
    Action.RETRIEVE: _all(_end("retrieved"), _close_question),
    Action.ACCEPT: _all(_end("accepted"), _queue(lambda s: s.said.reference), _close_question),
    Action.REJECT: _all(_end("rejected"), _keep_findings, _close_question),
    Action.WITHDRAW: _all(_reopen_question, _end(""), _export("withdrawn", finished_at=lambda s: s.now)),
    Action.EXPORTED: _export(
        "done",
        finished_at=lambda s: s.now,
        txn_id=lambda s: s.said.txn_id,
        error_code=lambda s: "",
        error_text=lambda s: "",
        confirmed_by=lambda s: s.actor_id,
    ),
    Action.FAILED: _export(
        "failed",
        finished_at=lambda s: s.now,
        error_code=lambda s: s.said.error_code,
        error_text=lambda s: s.said.error_text,
    ),
    Action.RETRY: _queue(lambda s: _submission(s).erp_reference),
    Action.UNLINK: lambda s: None,
    Action.UNDO: _all(_reopen_question, _take_back),
}


def _details(step: _Step) -> dict[str, Any]:
    said = step.said
    return {
        "comment": said.comment,
        "reference": said.reference if step.decision.action is Action.ACCEPT else "",
        "findings": step.finding_words,
        "txn_id": said.txn_id,
        "error_code": said.error_code,
        "error_text": said.error_text,
        "four_eyes_off": step.decision.breaks_four_eyes,
    }


# --- who is told ----------------------------------------------------------------------------------------------------

_LINKS: dict[Notice, str] = {
    Notice.WAITING: "/accountant_review",
    Notice.REJECTED: "/edit_and_resend",
    Notice.SYNCED: "/edit_and_resend",
    Notice.EXPORT_FAILED: "/accountant_review",
}


def _notify(step: _Step, version: int) -> tuple[Person, ...] | None:
    """Puts the mails of the decision into the outbox; who is told, or None when the settings switch them off."""
    notice, case = step.decision.notice, step.case
    if notice is None:
        return ()
    if not companies.is_mailed(case.company, notice):
        return None
    item = replace(case.item, was_sent=True)
    sender = step.actor_id if step.decision.action in (Action.SEND, Action.RESEND) else case.row.sent_by
    named = notices.addressees(notice, case.row.created_by, sender)
    asked = (
        people.who_may_decide(step.session, step.now) if named is None else people.these(step.session, step.now, named)
    )
    told = notices.recipients(notice, item, case.row.created_by, sender, asked)
    mail = notices.compose(notice, _about(step, notice))
    for person in told:
        outbox.put(
            step.session,
            step.now,
            key=f"{notice}:{case.id}:{version}:{person.id}",
            kind=notice,
            person=person,
            commitment_id=case.id,
            mail=mail,
            due_at=step.now + notices.PAUSES.get(notice, timedelta()),
        )
    return told


def _about(step: _Step, notice: Notice) -> notices.About:
    case, current = step.case, step.case.row
    return notices.About(
        company=case.company.name,
        number=current.number,
        title=current.title,
        vendor=case.beside.vendor_name or "",
        project=case.beside.project,
        amount=current.total,
        actor=step.actor.name if step.actor else "QuickBooks",
        at=people.local(step.now, case.company.time_zone),
        link=f"{step.desk.base_url}{_LINKS[notice]}?commitment={case.id}",
        submission=step.decision.submission,
        findings=tuple(step.finding_words),
        comment=step.said.comment,
        error_code=step.said.error_code,
        error_text=step.said.error_text,
    )


_SENTENCES: dict[Action, str] = {
    Action.SEND: "{number} was sent to ERP and waits for acceptance. {told}",
    Action.RESEND: "{number} was re-sent to ERP (submission {submission}) and waits for acceptance. {told}",
    Action.RETRIEVE: "{number} was retrieved from ERP. You can edit it again.",
    Action.ACCEPT: "{number} was accepted as {reference} and is queued for export.",
    Action.REJECT: "{number} was rejected. {told}",
    Action.WITHDRAW: "The acceptance of {number} was withdrawn. It waits in the queue again.",
    Action.EXPORTED: "{number} is synced with QuickBooks.",
    Action.FAILED: "{number} failed to export. {told}",
    Action.RETRY: "{number} is queued for export again.",
    Action.UNLINK: "Successfully Unlinked",
    Action.UNDO: "The rejection of {number} was taken back, and its mail does not go out. It is “{state}” again.",
}
_TOLD: dict[Notice, tuple[str, str, str]] = {  # nobody, one, many
    Notice.WAITING: (
        "There is no accounting approver yet who could be told.",
        "1 accounting approver is told.",
        "{n} accounting approvers are told.",
    ),
    Notice.REJECTED: ("Nobody could be told.", "{names} is told.", "{names} are told."),
    Notice.EXPORT_FAILED: ("", "1 accounting approver is told.", "{n} accounting approvers are told."),
    Notice.SYNCED: ("", "", ""),
}
_SWITCHED_OFF = "No mail goes out about it: the settings switch it off."


def _told_words(notice: Notice | None, told: tuple[Person, ...] | None) -> str:
    if told is None:
        return _SWITCHED_OFF
    names = " and ".join(person.name for person in told)
    return _TOLD[notice][min(len(told), 2)].format(n=len(told), names=names) if notice else ""


def _sentence(step: _Step, told: tuple[Person, ...] | None) -> str:
    return (
        _SENTENCES[step.decision.action]
        .format(
            number=step.case.row.number,
            submission=step.decision.submission,
            reference=step.said.reference,
            state=STATUSES[step.decision.to_status].ribbon,
            told=_told_words(step.decision.notice, told),
        )
        .strip()
    )

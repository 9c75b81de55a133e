"""ERP statuses, actions, THE table, and `decide` (domain.md section 3). Nothing else moves a commitment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from core import findings as finding_rules
from core import permissions
from core.erp import OUT_OF_HAND, ExportState
from core.findings import Finding
from core.permissions import Item, Person
from core.refusal import Why

REFERENCE_LIMIT = 11  # characters of a RefNumber in QuickBooks Desktop


class ErpStatus(StrEnum):
    NOT_SENT = "not_sent"
    SENT = "sent"
    EXPORTING = "exporting"
    EXPORT_FAILED = "export_failed"
    REJECTED = "rejected"
    RETRIEVED = "retrieved"
    SYNCED = "synced"


@dataclass(frozen=True)
class StatusRow:
    """How a status is shown and whether the commitment may be edited in it: "yes", "no" or "partly"."""

    colour: str
    ribbon: str
    editable: str


STATUSES: dict[ErpStatus, StatusRow] = {
    ErpStatus.NOT_SENT: StatusRow("grey", "Not sent", "yes"),
    ErpStatus.SENT: StatusRow("blue", "Sent – waiting for acceptance", "no"),
    ErpStatus.EXPORTING: StatusRow("blue", "Accepted – exporting", "no"),
    ErpStatus.EXPORT_FAILED: StatusRow("red", "Failed to export", "no"),
    ErpStatus.REJECTED: StatusRow("yellow", "Rejected", "yes"),
    ErpStatus.RETRIEVED: StatusRow("yellow", "Retrieved", "yes"),
    ErpStatus.SYNCED: StatusRow("green", "Synced", "partly"),
}


class Action(StrEnum):
    SEND = "send"
    RETRIEVE = "retrieve"
    ACCEPT = "accept"
    REJECT = "reject"
    RESEND = "resend"
    WITHDRAW = "withdraw"
    EXPORTED = "exported"
    FAILED = "failed"
    RETRY = "retry"
    UNLINK = "unlink"
    UNDO = "undo"


class Notice(StrEnum):
    """Who is told what is in `core.notices` and, of the last three, in `core.conversation`."""

    WAITING = "waiting"
    REJECTED = "rejected"
    SYNCED = "synced"
    EXPORT_FAILED = "export_failed"
    COMMENTED = "commented"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True)
class LastAct:
    """Who moved the commitment last, what they did and when (aware, in the company's time zone)."""

    who: str
    action: Action
    at: datetime


@dataclass(frozen=True)
class Rejection:
    """What taking a rejection back depends on: who rejected, from which status, and what has happened since."""

    by: int
    before: ErpStatus
    acted_on: bool = False  # somebody has changed the commitment since
    mail_has_left: bool = False


@dataclass(frozen=True)
class Facts:
    """All that a decision depends on, read in the same transaction that writes it."""

    number: str
    status: ErpStatus
    version: int
    content_hash: str
    item: Item
    created_by: int
    senders: frozenset[int] = frozenset()
    submission: int = 0  # the number of the latest submission, 0 before the first
    preflight_errors: tuple[str, ...] = ()
    open_findings: tuple[str, ...] = ()
    export: ExportState | None = None  # where the accepted submission is on its way
    rejection: Rejection | None = None  # the one that made it "rejected", while it is
    reference_taken_by: str = ""  # number of another commitment that carries the ERP reference said
    four_eyes: bool = True
    last_act: LastAct | None = None
    touched: str = (
        ""  # `edited by Paula Admin at 14:02 on …`: the last change of any kind, when it is another than was seen
    )


@dataclass(frozen=True)
class Said:
    """What the person (or QuickBooks) says with the action; `seen_*` is what was drawn when they said it."""

    seen_version: int | None = None
    seen_hash: str | None = None
    reference: str = ""  # ERP reference, becomes RefNumber
    findings: tuple[Finding, ...] = ()
    comment: str = ""
    txn_id: str = ""
    error_code: str = ""
    error_text: str = ""
    confirmed_gone: bool = False  # QuickBooks' answer to a query by TxnID; a person's word in file mode only


@dataclass(frozen=True)
class Decision:
    """What follows: the new status, the submission it belongs to, and what must be written and told."""

    action: Action
    from_status: ErpStatus
    to_status: ErpStatus
    submission: int
    notice: Notice | None
    findings: tuple[Finding, ...] = ()
    breaks_four_eyes: bool = False  # allowed by the setting, marked in the history
    acted_for: int | None = None  # the absent approver in whose right a deputy acted


@dataclass(frozen=True)
class Refusal:
    """Nothing follows, and all of the reasons why."""

    why: Why
    reasons: tuple[str, ...]


Guard = Callable[[Facts, Said], tuple[str, ...]]
Allowed = Callable[[Person, Facts], tuple[str, ...]]


# --- who ----------------------------------------------------------------------------------------------------------


def _commitments_admin(person: Person, facts: Facts) -> tuple[str, ...]:
    if permissions.is_commitments_admin(person, facts.item.project_id):
        return ()
    return (
        "Only a Commitments Admin of this project may do this. Ask one of them, or ask a Directory Admin for the permission.",
    )


def _approver(person: Person, facts: Facts) -> tuple[str, ...]:
    if permissions.decides(person, facts.item):
        return ()
    return ("Only an accounting approver may do this. Approvers carry a green badge in the Directory.",)


def _approver_with_four_eyes(person: Person, facts: Facts) -> tuple[str, ...]:
    refused = _approver(person, facts)
    if refused or not facts.four_eyes:
        return refused
    return _own_work(person, facts)


def _own_work(person: Person, facts: Facts) -> tuple[str, ...]:
    reasons: list[str] = []
    if person.id == facts.created_by:
        reasons.append("You created this commitment, so another accounting approver has to accept it.")
    if person.id in facts.senders:
        reasons.append("You sent this commitment to accounting, so another accounting approver has to accept it.")
    absent = permissions.acting_for(person, facts.item)
    if absent and (absent.id == facts.created_by or absent.id in facts.senders):
        reasons.append(
            f"You stand in for {absent.name}, who created or sent it, so another accounting approver has to accept it."
        )
    return tuple(reasons)


def _who_rejected(person: Person, facts: Facts) -> tuple[str, ...]:
    refused = _approver(person, facts)
    is_over = facts.status is not ErpStatus.REJECTED  # nobody knows any more who had rejected: see who acted since
    if refused or is_over or (facts.rejection and facts.rejection.by == person.id):
        return refused
    return ("Only the accounting approver who rejected it may take the rejection back.",)


def _approver_and_commitments_admin(person: Person, facts: Facts) -> tuple[str, ...]:
    return _approver(person, facts) + _commitments_admin(person, facts)


def _who_says_it_is_there(person: Person, facts: Facts) -> tuple[str, ...]:
    return _in_place_of_quickbooks(person, facts, frozenset({ExportState.FILE_PRODUCED}))


def _who_says_it_is_not_there(person: Person, facts: Facts) -> tuple[str, ...]:
    return _in_place_of_quickbooks(person, facts, frozenset({ExportState.FILE_PRODUCED, ExportState.UNKNOWN}))


def _in_place_of_quickbooks(person: Person, facts: Facts, states: frozenset[ExportState]) -> tuple[str, ...]:
    """A person speaks for QuickBooks only where it gives no answer itself."""
    if facts.export not in states:
        return ("Only QuickBooks, through the connector, may do this.",)
    return _approver(person, facts)


_AS_APPROVER = frozenset(
    {
        _approver,
        _approver_with_four_eyes,
        _who_rejected,
        _approver_and_commitments_admin,
        _who_says_it_is_there,
        _who_says_it_is_not_there,
    }
)


# --- guards -------------------------------------------------------------------------------------------------------


def _preflight(facts: Facts, said: Said) -> tuple[str, ...]:
    return facts.preflight_errors


def _findings_settled(facts: Facts, said: Said) -> tuple[str, ...]:
    return tuple(f"Change what was cited or answer it: {one.rstrip('.')}." for one in facts.open_findings)


def _reference(facts: Facts, said: Said) -> tuple[str, ...]:
    if not finding_rules.visible(said.reference):
        return ("Fill in the ERP reference: it becomes the purchase order's number in QuickBooks.",)
    if len(said.reference) > REFERENCE_LIMIT:
        return (
            f"The ERP reference has {len(said.reference)} characters, QuickBooks takes {REFERENCE_LIMIT}. Shorten it.",
        )
    if facts.reference_taken_by:
        return (
            f"The ERP reference {said.reference} is already used by commitment {facts.reference_taken_by}. Choose another one.",
        )
    return ()


def _reasons_given(facts: Facts, said: Said) -> tuple[str, ...]:
    return _rejection_in_words(said)


def _rejection_in_words(said: Said) -> tuple[str, ...]:
    missing: list[str] = []
    if not said.findings:
        missing.append("Name at least one reason for the rejection.")
    if not finding_rules.comment_is_long_enough(said.comment):
        missing.append(
            f"Write a comment of at least {finding_rules.COMMENT_MINIMUM} characters, so that the project knows what to fix."
        )
    return tuple(missing)


def _not_handed_over(facts: Facts, said: Said) -> tuple[str, ...]:
    if facts.export not in OUT_OF_HAND:
        return ()
    return ("It has already been handed over to QuickBooks, so the acceptance can no longer be withdrawn.",)


def _nobody_acted(facts: Facts, said: Said) -> tuple[str, ...]:
    rejection, reasons = facts.rejection, []
    if rejection and rejection.acted_on:
        reasons.append("The project has already worked on it, so the rejection can no longer be taken back.")
    if rejection and rejection.mail_has_left:
        reasons.append("The mail about the rejection has already left, so it can no longer be taken back.")
    return tuple(reasons)


def _txn_id(facts: Facts, said: Said) -> tuple[str, ...]:
    return () if said.txn_id.strip() else ("QuickBooks gave no TxnID, so the export is not proven.",)


def _error(facts: Facts, said: Said) -> tuple[str, ...]:
    named = finding_rules.visible(said.error_code) or finding_rules.visible(said.error_text)
    return () if named else ("QuickBooks gave no error, so nothing says that the export failed.",)


def _gone(facts: Facts, said: Said) -> tuple[str, ...]:
    if said.confirmed_gone:
        return ()
    return ("The commitment is still in QuickBooks® Desktop. Please delete it before retrying.",)


# --- the table ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Transition:
    """One row of THE table. With `by_erp` QuickBooks does it through the connector, a person only in its place."""

    action: Action
    label: str  # the words on the button
    done: str  # "was already {done} by …"
    sources: tuple[ErpStatus, ...]
    target: ErpStatus
    who: Allowed
    who_words: str
    guards: tuple[Guard, ...] = ()
    guard_words: str = "–"
    notice: Notice | None = None
    notice_words: str = "–"
    new_submission: bool = False
    implied_by_failure: str = ""  # a reason code that a rejection after a failed export always carries
    goes_back: bool = False  # to the status before; `target` is the usual one
    by_erp: bool = False


TABLE: tuple[Transition, ...] = (
    Transition(
        Action.SEND,
        "Send to ERP",
        "sent",
        (ErpStatus.NOT_SENT,),
        ErpStatus.SENT,
        _commitments_admin,
        "Commitments Admin",
        (_preflight,),
        "preflight has no error",
        Notice.WAITING,
        "notice to the approvers",
        new_submission=True,
    ),
    Transition(
        Action.RETRIEVE,
        "Retrieve from ERP",
        "retrieved",
        (ErpStatus.SENT,),
        ErpStatus.RETRIEVED,
        _commitments_admin,
        "Commitments Admin",
        (),
        "undecided",
    ),
    Transition(
        Action.ACCEPT,
        "Accept",
        "accepted",
        (ErpStatus.SENT,),
        ErpStatus.EXPORTING,
        _approver_with_four_eyes,
        "accounting approver who neither created it nor sent any submission of it",
        (_reference,),
        "ERP reference filled and unique; the submission seen is the one decided",
    ),
    Transition(
        Action.REJECT,
        "Reject",
        "rejected",
        (ErpStatus.SENT, ErpStatus.EXPORT_FAILED),
        ErpStatus.REJECTED,
        _approver,
        "accounting approver",
        (_reasons_given,),
        "at least one finding, a comment of 10 characters",
        Notice.REJECTED,
        "notice to the creator and the sender",
        implied_by_failure="E1",
    ),
    Transition(
        Action.RESEND,
        "Re-send to ERP",
        "re-sent",
        (ErpStatus.REJECTED, ErpStatus.RETRIEVED),
        ErpStatus.SENT,
        _commitments_admin,
        "Commitments Admin",
        (_preflight, _findings_settled),
        "preflight has no error; every finding changed or answered",
        Notice.WAITING,
        "notice to the approvers",
        new_submission=True,
    ),
    Transition(
        Action.WITHDRAW,
        "Withdraw acceptance",
        "withdrawn from export",
        (ErpStatus.EXPORTING,),
        ErpStatus.SENT,
        _approver,
        "accounting approver",
        (_not_handed_over,),
        "the connector has not handed it over yet",
    ),
    Transition(
        Action.EXPORTED,
        "Exported",
        "exported",
        (ErpStatus.EXPORTING,),
        ErpStatus.SYNCED,
        _who_says_it_is_there,
        "QuickBooks; an accounting approver for a file that was imported",
        (_txn_id,),
        "a TxnID came back",
        Notice.SYNCED,
        "notice to the sender",
        by_erp=True,
    ),
    Transition(
        Action.FAILED,
        "Failed to export",
        "refused",
        (ErpStatus.EXPORTING,),
        ErpStatus.EXPORT_FAILED,
        _who_says_it_is_not_there,
        "QuickBooks; an accounting approver where it gives no answer",
        (_error,),
        "an error came back",
        Notice.EXPORT_FAILED,
        "notice to the approvers",
        by_erp=True,
    ),
    Transition(
        Action.RETRY,
        "Retry export",
        "queued again for export",
        (ErpStatus.EXPORT_FAILED,),
        ErpStatus.EXPORTING,
        _approver,
        "accounting approver",
    ),
    Transition(
        Action.UNLINK,
        "Unlink",
        "unlinked",
        (ErpStatus.SYNCED,),
        ErpStatus.NOT_SENT,
        _approver_and_commitments_admin,
        "accounting approver who is also Commitments Admin",
        (_gone,),
        "the purchase order is gone from QuickBooks",
    ),
    Transition(
        Action.UNDO,
        "Take back the rejection",
        "put back into the queue",
        (ErpStatus.REJECTED,),
        ErpStatus.SENT,
        _who_rejected,
        "the accounting approver who rejected it",
        (_nobody_acted,),
        "nobody acted on it, and its mail has not left",
        goes_back=True,
    ),
)
ROWS: dict[Action, Transition] = {row.action: row for row in TABLE}


def decide(action: Action, facts: Facts, actor: Person | None, said: Said) -> Decision | Refusal:
    """What follows from an action, or every reason why nothing does.

    `actor` is None for QuickBooks. The order of the answers is: may they see it, may they ever do this, did
    somebody act first, is what they saw still there, are the guards met.
    """
    row = ROWS[action]
    never = why_never(action, facts, actor)
    if never:
        return never
    if facts.status not in row.sources:
        return Refusal(Why.CONFLICT, (_not_from_here(row, facts),))
    if actor is not None and said.seen_version is None:
        return Refusal(Why.CONFLICT, (_nothing_seen(row, facts),))
    if _moved_on(facts, said):
        return Refusal(Why.CONFLICT, (_changed_since_seen(row, facts),))
    said = replace(said, findings=_with_implied(row, facts, said))
    unmet = tuple(reason for guard in row.guards for reason in guard(facts, said))
    if unmet:
        return Refusal(Why.GUARD, unmet)
    return Decision(
        action=action,
        from_status=facts.status,
        to_status=facts.rejection.before if row.goes_back and facts.rejection else row.target,
        submission=facts.submission + (1 if row.new_submission else 0),
        notice=row.notice,
        findings=said.findings if _reasons_given in row.guards else (),  # nobody rejects by sending
        breaks_four_eyes=action is Action.ACCEPT and actor is not None and bool(_own_work(actor, facts)),
        acted_for=_acted_for(row, facts, actor),
    )


def _acted_for(row: Transition, facts: Facts, actor: Person | None) -> int | None:
    if actor is None or row.who not in _AS_APPROVER:
        return None
    absent = permissions.acting_for(actor, facts.item)
    return absent.id if absent else None


def why_never(action: Action, facts: Facts, actor: Person | None) -> Refusal | None:
    """Whether this person may take this action on this commitment at all, whatever its status: None when they may.

    The one answer that every way in gives (domain.md section 7). `actor` is None for QuickBooks.
    """
    if actor is not None and not permissions.may_see(actor, facts.item):
        return Refusal(Why.NOT_FOUND, (permissions.UNSEEN,))
    forbidden = _forbidden(ROWS[action], facts, actor)
    return Refusal(Why.NOT_ALLOWED, forbidden) if forbidden else None


def offers(facts: Facts, person: Person) -> tuple[tuple[Transition, tuple[str, ...]], ...]:
    """The actions a person is shown in this status, each with all the reasons why it cannot be pressed now.

    An action that this person could never take here is not shown at all; one that waits for what they will
    say with it (a reference, reasons, a confirmation) is shown as possible.
    """
    shown: list[tuple[Transition, tuple[str, ...]]] = []
    if not permissions.may_see(person, facts.item):
        return ()
    for row in TABLE:
        if row.by_erp or facts.status not in row.sources:
            continue
        never = _forbidden(row, facts, person)
        if never and not _only_four_eyes(row, facts, person):
            continue
        unmet = tuple(
            reason
            for guard in (_preflight, _findings_settled, _not_handed_over, _nobody_acted)
            if guard in row.guards
            for reason in guard(facts, Said())
        )
        shown.append((row, never + unmet))
    return tuple(shown)


def unsaid(action: Action, said: Said) -> tuple[str, ...]:
    """What the action lacks in what is said with it, whatever the commitment: the reasons of a rejection."""
    return _rejection_in_words(said) if _reasons_given in ROWS[action].guards else ()


def _only_four_eyes(row: Transition, facts: Facts, person: Person) -> bool:
    return row.who is _approver_with_four_eyes and not _approver(person, facts)


def _forbidden(row: Transition, facts: Facts, actor: Person | None) -> tuple[str, ...]:
    if actor is None:
        return () if row.by_erp else ("Only a person may do this.",)
    return row.who(actor, facts)


def _moved_on(facts: Facts, said: Said) -> bool:
    return (said.seen_version is not None and said.seen_version != facts.version) or (
        said.seen_hash is not None and said.seen_hash != facts.content_hash
    )


def _with_implied(row: Transition, facts: Facts, said: Said) -> tuple[Finding, ...]:
    code = row.implied_by_failure
    if not code or facts.status is not ErpStatus.EXPORT_FAILED or any(one.code == code for one in said.findings):
        return said.findings
    return (*said.findings, Finding(code))


def _not_from_here(row: Transition, facts: Facts) -> str:
    act = facts.last_act
    state = STATUSES[facts.status].ribbon
    if act is None:
        return f"“{row.label}” is not possible: {facts.number} is “{state}”."
    return f"{facts.number} was already {ROWS[act.action].done} by {act.who} at {_clock(act.at)}. It is now “{state}”, so “{row.label}” is not possible."


def _changed_since_seen(row: Transition, facts: Facts) -> str:
    act = facts.last_act
    touched = facts.touched or (f"{ROWS[act.action].done} by {act.who} at {_clock(act.at)}" if act else "")
    by = f" It was last {touched}." if touched else ""
    return (
        f"{facts.number} has changed since it was shown to you.{by} Look at it again before you choose “{row.label}”."
    )


def _nothing_seen(row: Transition, facts: Facts) -> str:
    return f"Nothing says which version of {facts.number} you saw. Open it again before you choose “{row.label}”."


def _clock(at: datetime) -> str:
    return at.strftime("%H:%M on %Y-%m-%d")

"""A case: one commitment with all that a decision about it depends on, read in the transaction that decides.

What most decisions do not need is read when it is asked for.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, exists, select
from sqlmodel import Session

from core import findings, preflight, snapshot
from core.commitment import Commitment
from core.erp import ExportState
from core.findings import State
from core.permissions import UNSEEN, Item, Person, may_see
from core.refusal import Refused, Why
from core.submission_diff import differences
from core.transitions import ROWS, Action, ErpStatus, Facts, LastAct
from core.typed import fold
from data import people, prepared, records, surroundings, tables, taking_back
from data.prepared import Row

# While accounting or the ERP holds it, what was seen is the frozen submission; otherwise it is the commitment as it stands.
HELD = frozenset({ErpStatus.SENT, ErpStatus.EXPORTING, ErpStatus.EXPORT_FAILED, ErpStatus.SYNCED})
BACK = frozenset({ErpStatus.REJECTED, ErpStatus.RETRIEVED})
EDIT_WORDS = {"created": "created", "edited": "edited", "imported": "changed by an import"}
_event, _person = prepared.columns(tables.Event), prepared.columns(tables.Person)
_sent, _export = prepared.columns(tables.Submission), prepared.columns(tables.Export)
_finding, _reason = prepared.columns(tables.Finding), prepared.columns(tables.ReasonCode)
_header, _check = prepared.columns(tables.Commitment), prepared.columns(tables.UnlinkCheck)
# What is shown of an export, of who confirmed it, and of what the ERP was asked before an unlinking.
EXPORT_STATE = _export.state.label("export_state")
CONFIRMED_BY = prepared.table(tables.Person).alias("confirmed_by")
EXPORT = (
    *(
        _export[name].label(f"export_{name}")
        for name in ("handed_over_at", "attempts", "due_at", "error_code", "error_text", "differences")
    ),
    CONFIRMED_BY.c.name.label("export_confirmed_by"),
)
UNLINKING = tuple(_check[name].label(f"unlink_{name}") for name in ("version", "answered_at", "answer"))
_ROW = select(*_header).where(_header.id == bindparam("id"))
_ROW_FOR_UPDATE = _ROW.with_for_update()
_creator, _assignee = (prepared.table(tables.Person).alias(name) for name in ("creator", "assignee"))


def _beside(*columns: Any) -> Any:
    """These columns of one commitment, what stands beside it, and whether there is more of what few have."""
    own = (prepared.columns(one).commitment_id for one in (tables.CommitmentViewer, tables.Comment, tables.Attachment))
    there_are = zip(("has_viewers", "has_comments", "has_attachments"), own, strict=True)
    return (
        records.beside(*columns, _creator.c.name.label("creator"), _assignee.c.name.label("assignee"), *UNLINKING)
        .add_columns(*(exists().where(key == _header.id).label(name) for name, key in there_are))
        .join(_creator, _creator.c.id == _header.created_by)
        .join(_assignee, _assignee.c.id == _header.assigned_to, isouter=True)
        .join(prepared.table(tables.UnlinkCheck), _check.commitment_id == _header.id, isouter=True)
        .where(_header.id == bindparam("id"))
    )


_BESIDE, _ROW_AND_BESIDE = _beside(), _beside(*_header)
_SUBMISSION = select(*_sent).where(_sent.commitment_id == bindparam("id"), _sent.number == bindparam("number"))
_sender, _decider = (prepared.table(tables.Person).alias(name) for name in ("sender", "decider"))
_SUBMISSIONS_TO_ACT = (
    select(*_sent, EXPORT_STATE)
    .join_from(prepared.table(tables.Submission), prepared.table(tables.Export), isouter=True)
    .where(_sent.commitment_id == bindparam("id"))
    .order_by(_sent.number.desc())
)
_SUBMISSIONS = (
    _SUBMISSIONS_TO_ACT.add_columns(_sender.c.name.label("sender"), _decider.c.name.label("decider"), *EXPORT)
    .join(_sender, _sender.c.id == _sent.sent_by)
    .join(_decider, _decider.c.id == _sent.decided_by, isouter=True)
    .join(CONFIRMED_BY, CONFIRMED_BY.c.id == _export.confirmed_by, isouter=True)
)
_CITED = (
    select(*_finding, _reason.text.label("reason"))
    .join_from(prepared.table(tables.Finding), prepared.table(tables.ReasonCode), _reason.code == _finding.code)
    .where(_finding.submission_id.in_(prepared.each_of("ids")))
    .order_by(_finding.id)
)
_SUBMISSIONS_BACK = (
    select(_sent.commitment_id, _sent.id, _sent.outcome, _sent.snapshot)
    .where(_sent.commitment_id.in_(prepared.each_of("ids")))
    .order_by(_sent.commitment_id, _sent.number)
)
_REASONS = select(_reason.code, _reason.text, _reason.retired).order_by(_reason.position, _reason.code)
_REASONS_NAMED = _REASONS.where(_reason.code.in_(prepared.each_of("ids")))
_EVENTS = (
    select(_event.kind, _event.at, _person.name)
    .select_from(prepared.table(tables.Event))
    .join(prepared.table(tables.Person), _person.id == _event.actor_id, isouter=True)
    .where(_event.commitment_id == bindparam("id"))
    .order_by(_event.version.desc())
    .limit(1)
)
_TAKEN_BY = (
    select(_header.number)
    .where(
        _header.folded_reference == bindparam("reference"),
        _header.erp_status.in_([prepared.written(one) for one in tables.ACCEPTED]),
        _header.id != bindparam("other_than"),
    )
    .limit(1)
)
_absent = prepared.table(tables.Person).alias("absent")
_HISTORY = (
    select(
        *(_event[name] for name in ("at", "kind", "submission", "details", "version", "actor_id", "from_status")),
        _person.name.label("actor"),
        _absent.c.name.label("absent"),
    )
    .select_from(prepared.table(tables.Event))
    .join(prepared.table(tables.Person), _person.id == _event.actor_id, isouter=True)
    .join(_absent, _absent.c.id == _event.acted_for, isouter=True)
    .where(_event.commitment_id == bindparam("id"))
    .order_by(_event.version.desc())
)
_TRANSITIONS = _EVENTS.where(_event.kind.in_(list(Action)))


@dataclass(frozen=True)
class Case:
    """`submissions` are the newest first, `submission` is the latest of them.

    They are rows with the columns of their table and the state of their export; where it was not locked also with the
    rest of EXPORT, and with who sent and decided them. `rejection` is the submission whose `findings` the project still
    has to change or answer, None when nothing has. While accounting or the ERP holds it, `facts` know nothing of
    preflight: nobody can send it.
    """

    session: Session = field(repr=False)
    row: Row
    item: Item
    submissions: tuple[Row, ...]
    rejection: Row | None
    company: Row

    @property
    def id(self) -> int:
        return int(self.row.id)

    @cached_property
    def submission(self) -> Row | None:
        return next((one for one in self.submissions if one.number == self.row.submission), None)

    @cached_property
    def history(self) -> Sequence[Row]:
        """All events with who acted, and in whose stead, newest first."""
        return prepared.rows(self.session, _HISTORY, id=self.id)

    @cached_property
    def facts(self) -> Facts:
        return _facts(self)

    @cached_property
    def beside(self) -> Row:
        """What stands beside it, as `_beside` asks for it; whoever only reads it has asked with the header."""
        return self.row if hasattr(self.row, "has_viewers") else prepared.first(self.session, _BESIDE, id=self.id)

    @cached_property
    def viewers(self) -> frozenset[int]:
        """Who is on its list, which keeps nobody out while it is not private."""
        if self.row.private:
            return self.item.viewers
        return records.viewers(self.session, self.id) if self.beside.has_viewers else frozenset()

    @cached_property
    def stored(self) -> records.Stored:
        """As it stood when it was first asked for: before anything is written."""
        (stored,) = records.stored(self.session, (self.row,), (self.beside,))
        return stored

    @property
    def commitment(self) -> Commitment:
        return self.stored.commitment

    @cached_property
    def names(self) -> records.Names:
        """Of all that it refers to."""
        current, beside = self.commitment, self.beside
        return {
            "project": {current.project_id: beside.project},
            "vendor": {} if current.vendor_id is None else {current.vendor_id: beside.vendor_name},
            "person": {
                key: name
                for key, name in ((current.created_by, beside.creator), (current.assigned_to, beside.assignee))
                if key is not None
            },
            "cost_code": {key: one.code for key, one in self.stored.cost_codes.items()},
        }

    @cached_property
    def picture(self) -> dict[str, Any]:
        """The snapshot of now."""
        return snapshot.take(self.commitment, self.names)

    @cached_property
    def preflight(self) -> tuple[preflight.Result, ...]:
        """What fails, () once the ERP has taken it."""
        if self.row.erp_status == ErpStatus.SYNCED:
            return ()
        (checked,) = surroundings.checked(self.session, (self.stored,))
        return checked

    @cached_property
    def submitted_picture(self) -> dict[str, Any]:
        """The snapshot of the latest submission."""
        return {} if self.submission is None else dict(json.loads(self.submission.snapshot))

    @cached_property
    def _citations(self) -> Sequence[Row]:
        rejected = [one.id for one in self.submissions if one.outcome == "rejected"]
        return prepared.rows(self.session, _CITED, ids=rejected) if rejected else ()

    @cached_property
    def cited(self) -> dict[int, tuple[findings.Finding, ...]]:
        """The findings of all its rejections, by submission id, each in the order in which it was named."""
        return _by_submission(self._citations)

    @cached_property
    def reason_texts(self) -> dict[str, str]:
        """Of all that is cited, by code."""
        return {row.code: row.reason for row in self._citations}

    @property
    def findings(self) -> tuple[findings.Finding, ...]:
        return self.cited.get(self.rejection.id, ()) if self.rejection else ()

    @cached_property
    def rejected_picture(self) -> dict[str, Any] | None:
        """The snapshot whose findings still have to be changed or answered."""
        return None if self.rejection is None else dict(json.loads(self.rejection.snapshot))

    @cached_property
    def states(self) -> tuple[State, ...]:
        """What became of each of the `findings`, in their order."""
        if self.rejected_picture is None:
            return ()
        found = differences(self.rejected_picture, self.picture)
        return tuple(findings.state_after(found, one) for one in self.findings)


def load(session: Session, commitment_id: int, person: Person | None, *, for_update: bool = False) -> Case:
    """The case as it stands. Raises Refused(NOT_FOUND) when there is none that the person may see.

    `for_update` makes a second decision wait for the first on PostgreSQL; on SQLite there is one writer anyway. It
    leaves out who sent and decided by name, which is only shown.
    """
    if for_update:
        return of_locked(session, locked(session, commitment_id), person)
    return _case(session, prepared.first(session, _ROW_AND_BESIDE, id=commitment_id), person, _SUBMISSIONS)


def locked(session: Session, commitment_id: int) -> Row | None:
    """The header, which nobody else writes until the transaction is over; None when there is none."""
    return prepared.first(session, _ROW_FOR_UPDATE, id=commitment_id)


def of_locked(session: Session, row: Row | None, person: Person | None) -> Case:
    """As `load` for update, of a header that is locked already."""
    return _case(session, row, person, _SUBMISSIONS_TO_ACT)


def _case(session: Session, header: Row | None, person: Person | None, of_it: Any) -> Case:
    row, item = _seen(session, header, person)
    submissions = tuple(prepared.rows(session, of_it, id=row.id))
    standing = _standing(reversed(submissions)) if row.erp_status in BACK else {}
    case = Case(session, row, item, submissions, standing.get(row.id), people.company(session))
    if case.rejection:
        _ = case.cited  # before anything is written
    return case


def seen(session: Session, commitment_id: int, person: Person | None, *, for_update: bool = False) -> tuple[Row, Item]:
    """The header and what permissions need of it. Raises Refused(NOT_FOUND) unless the person may see it."""
    statement = _ROW_FOR_UPDATE if for_update else _ROW
    return _seen(session, prepared.first(session, statement, id=commitment_id), person)


def _seen(session: Session, row: Row | None, person: Person | None) -> tuple[Row, Item]:
    item = records.item(session, row) if row else None
    if row is None or item is None or (person is not None and not may_see(person, item)):
        raise Refused(Why.NOT_FOUND, UNSEEN)
    return row, item


def _facts(case: Case) -> Facts:
    row, submission = case.row, case.submission
    status = ErpStatus(row.erp_status)
    held = submission if status in HELD else None
    return Facts(
        number=row.number,
        status=status,
        version=row.version,
        content_hash=held.content_hash if held else snapshot.content_hash(case.picture),
        item=case.item,
        created_by=row.created_by,
        senders=frozenset(one.sent_by for one in case.submissions),
        submission=row.submission,
        preflight_errors=() if held else preflight.errors(case.preflight),
        open_findings=_open(case),
        export=ExportState(submission.export_state) if submission and submission.export_state else None,
        rejection=taking_back.rejection(case.session, row, case.history) if status is ErpStatus.REJECTED else None,
        four_eyes=case.company.four_eyes,
    )


def latest_submission(session: Session, row: Row) -> Row | None:
    """The one with the number that the header says."""
    return prepared.first(session, _SUBMISSION, id=row.id, number=row.submission)


def standing_rejections(session: Session, rows: Iterable[Row]) -> dict[int, Row]:
    """The rejection that stands of each of these commitments, by commitment id, in one statement."""
    back = [row.id for row in rows if row.erp_status in BACK]
    return _standing(prepared.rows_of(session, _SUBMISSIONS_BACK, back))


def _standing(submissions: Iterable[Row]) -> dict[int, Row]:
    """The latest decided one where it was rejected, by commitment id. `submissions` are all of what is BACK, the oldest first.

    It stands until accounting decides again: a re-send that was retrieved before a decision settles no finding.
    """
    decided = {one.commitment_id: one for one in submissions if one.outcome != "retrieved"}
    return {key: latest for key, latest in decided.items() if latest.outcome == "rejected"}


def cited(session: Session, submission_ids: Iterable[int]) -> dict[int, tuple[findings.Finding, ...]]:
    """The findings of these submissions, by submission id, each in the order in which it was named."""
    return _by_submission(prepared.rows_of(session, _CITED, submission_ids))


def _by_submission(rows: Iterable[Row]) -> dict[int, tuple[findings.Finding, ...]]:
    found: dict[int, list[findings.Finding]] = defaultdict(list)
    for row in rows:
        found[row.submission_id].append(finding(row))
    return {key: tuple(some) for key, some in found.items()}


def finding(row: Any) -> findings.Finding:
    """The finding of a row of its table."""
    return findings.Finding(
        code=row.code,
        target=findings.Target(row.target),
        field=row.field,
        line_id=row.line_id,
        note=row.note,
        id=row.id,
        answer=row.answer,
    )


def _open(case: Case) -> tuple[str, ...]:
    rejected = case.rejected_picture
    if rejected is None:
        return ()
    return tuple(
        findings.describe(one, case.reason_texts, line_label(one, rejected))
        for one, state in zip(case.findings, case.states, strict=True)
        if state is State.OPEN
    )


def reasons(session: Session, *, with_retired: bool = True) -> dict[str, str]:
    """Reason codes and their texts, in the order in which they are offered."""
    return {row.code: row.text for row in prepared.rows(session, _REASONS) if with_retired or not row.retired}


def reasons_named(session: Session, codes: Iterable[str]) -> dict[str, Row]:
    """Those of these codes that there are, with their texts and whether they are retired."""
    return {row.code: row for row in prepared.rows_of(session, _REASONS_NAMED, set(codes))}


def line_label(finding: findings.Finding, picture: dict[str, Any]) -> str:
    """`line 3, 07-200 Insulation` for a finding that points at a line of this picture."""
    line = next((line for line in picture["lines"] if line["id"] == finding.line_id), None)
    if finding.target is not findings.Target.LINE or line is None:
        return ""
    return ", ".join(part for part in (f"line {line['position']}", line["cost_code"], line["description"]) if part)


def last_act(session: Session, row: Row, company: Row) -> LastAct | None:
    """The last transition in the history, on the company's clock."""
    found = prepared.first(session, _TRANSITIONS, id=row.id)
    if found is None:
        return None
    kind, at, name = found
    return LastAct(name or "QuickBooks", Action(kind), at.astimezone(ZoneInfo(company.time_zone)))


def last_touched(session: Session, case: Case) -> str:
    """`edited by Paula Admin at 14:02 on 2026-03-02`: what the newest event of the history says."""
    (kind, at, name), *_ = prepared.rows(session, _EVENTS, id=case.id)
    words = EDIT_WORDS.get(kind) or ROWS[Action(kind)].done
    return f"{words} by {name or 'QuickBooks'} at {people.local(at, case.company.time_zone):%H:%M on %Y-%m-%d}"


def with_history(session: Session, case: Case, facts: Facts, seen_version: int | None) -> Facts:
    """These facts of the case with who did what before, which only the words of a refusal need.

    For somebody who saw another version also with who changed what they see no more, be it without a transition.
    """
    facts = replace(facts, last_act=last_act(session, case.row, case.company))
    if seen_version in (None, facts.version):
        return facts
    return replace(facts, touched=last_touched(session, case))


def reference_taken_by(session: Session, reference: str, other_than: int) -> str:
    """The number of another accepted commitment that carries this ERP reference, or ""."""
    return prepared.value(session, _TAKEN_BY, reference=fold(reference), other_than=other_than) or ""

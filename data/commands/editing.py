"""`create` and `save`: what people type into a commitment, checked, locked and written in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlmodel import Session, col

from core import commitment as rules
from core import deeds, fields, locks, permissions, submission_diff, typed
from core.commitment import AccountingMethod, Commitment, CommitmentType, Line
from core.deeds import Deed, Standing
from core.permissions import Person
from core.refusal import Problem, Refused, Why
from core.submission_diff import Difference
from core.transitions import ErpStatus
from data import cases, chain, people, prepared, records, tables
from data.cases import Case
from data.commands.writing import doubles_in_words, move, record
from data.desk import Caller, Desk

NOT_YOURS_TO_CREATE = "You may not create commitments in this project."
MOST_LINES = 5_000
MOST_CHANGES_SHOWN = 100  # of one edit, in the history
ANSWER_LIMIT = 2_000


_Listed = Mapping[str, Mapping[int | None, Any]]  # rows of the Directory by the field that refers to them, and by id


@dataclass(frozen=True)
class _Lookup:
    """What only the database knows of some commitments: who holds their numbers, and the rows of the Directory."""

    holders: Mapping[tuple[int, str], int]
    listed: _Listed


_vendor, _person, _code = (prepared.columns(one) for one in (tables.Vendor, tables.Person, tables.CostCode))
_IN_DIRECTORY = {
    "vendor_id": select(_vendor.id, _vendor.active).where(_vendor.id.in_(prepared.each_of("ids"))),
    "assigned_to": select(_person.id, _person.active).where(_person.id.in_(prepared.each_of("ids"))),
    "cost_code_id": select(_code.id, _code.active, _code.code).where(_code.id.in_(prepared.each_of("ids"))),
}
_project = prepared.columns(tables.Project)
_PROJECTS = select(_project.id, _project.active).where(_project.id.in_(prepared.each_of("ids")))
_NOT_SENT = {"version": 1, "submission": 0, "erp_status": ErpStatus.NOT_SENT}


@dataclass(frozen=True)
class Saved:
    """The commitment as it was written; `changed` is False when nothing differed and nothing was written."""

    commitment_id: int
    version: int
    number: str
    changed: bool = True


def create(
    desk: Desk,
    caller: Caller,
    *,
    type: CommitmentType,
    project_id: int,
    header: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]] = (),
    viewers: Collection[int] = (),
) -> Saved:
    """A new commitment, not sent. Raises Refused with a Problem for each field or line that cannot be taken."""
    with doubles_in_words(), desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        _check_projects(session, person, {project_id})
        wanted = read_new(person.id, type=type, project_id=project_id, header=header, lines=lines)
        return create_in(session, now, person, [wanted], [viewers])[0]


def save(
    desk: Desk,
    caller: Caller,
    commitment_id: int,
    seen_version: int,
    *,
    header: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]] | None = None,
    viewers: Collection[int] | None = None,
    answers: Mapping[int, str] | None = None,
) -> Saved:
    """Writes what differs: header fields by name, the whole SOV (None: untouched), viewers, answers by finding id.

    Raises Refused: CONFLICT when the version seen is not today's, LOCKED with the fields named, INVALID with
    a Problem for each field or line.
    """
    with doubles_in_words(), desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        return save_in(
            session,
            now,
            person,
            commitment_id,
            seen_version,
            header=header,
            lines=lines,
            viewers=viewers,
            answers=answers,
        )


def read_new(
    by: int,
    *,
    type: CommitmentType,
    project_id: int,
    header: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]] = (),
) -> Commitment:
    """A commitment that is not there yet, as this person typed it. Raises Refused(INVALID) for what cannot be read."""
    given = {"number": "", "title": ""} | dict(header)
    return _typed(Commitment("", "", type, project_id, by), given, [dict(line, id=None) for line in lines])


def create_in(
    session: Session,
    now: datetime,
    person: Person,
    wanted: Sequence[Commitment],
    viewers: Sequence[Collection[int]] = (),
    *,
    kind: str = "created",
) -> list[Saved]:
    """`create` of any number inside a transaction that is already open: all of them, or the first refusal is raised.

    `viewers` are those of each, or none at all.
    """
    seen_by = [frozenset(one) for one in viewers] or [frozenset[int]()] * len(wanted)
    _check_projects(session, person, {one.project_id for one in wanted})
    looked_up = _looked_up(session, wanted)
    for one, viewing in zip(wanted, seen_by, strict=True):
        empty = Commitment("", "", one.type, one.project_id, person.id)
        _check(session, person, empty, one, frozenset(), viewing, empty, looked_up)
    return _write_new(session, now, person, wanted, seen_by, kind)


def _check_projects(session: Session, person: Person, ids: Collection[int]) -> None:
    active = dict(prepared.rows_of(session, _PROJECTS, ids))
    for key in sorted(ids):
        if key not in active or not permissions.may_create(person, key):
            raise Refused(Why.NOT_ALLOWED, Problem(NOT_YOURS_TO_CREATE, "project_id"))
        if not active[key]:
            raise Refused(Why.INVALID, Problem("This project is archived. Choose another project.", "project_id"))


def save_in(
    session: Session,
    now: datetime,
    person: Person,
    commitment_id: int,
    seen_version: int,
    *,
    header: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]] | None = None,
    viewers: Collection[int] | None = None,
    answers: Mapping[int, str] | None = None,
    kind: str = "edited",
) -> Saved:
    """`save` inside a transaction that is already open."""
    case = cases.load(session, commitment_id, person, for_update=True)
    wanted = _typed(case.commitment, header, lines)
    return change(session, now, person, case, seen_version, wanted, viewers=viewers, answers=answers, kind=kind)


# --- what was typed -------------------------------------------------------------------------------------------------


def _typed(current: Commitment, header: Mapping[str, Any], lines: Sequence[Mapping[str, Any]] | None) -> Commitment:
    """The commitment as the person wants it. Raises Refused(INVALID) with everything that cannot be read."""
    values, header_problems = typed.read_header(header, current.type)
    problems = list(header_problems)
    method = values.get("accounting_method", current.accounting_method)
    if method is not current.accounting_method and current.lines:
        sentence = "Accounting method is fixed once a line exists. Delete the lines first, save, then change it."
        problems.append(Problem(sentence, "accounting_method"))
    wanted_lines = current.lines
    if lines is not None:
        wanted_lines, line_problems = _typed_lines(current, lines, method)
        problems += line_problems
    if problems:
        raise Refused(Why.INVALID, *problems)
    return replace(current, **values, lines=wanted_lines)


def _typed_lines(
    current: Commitment, lines: Sequence[Mapping[str, Any]], method: AccountingMethod
) -> tuple[tuple[Line, ...], list[Problem]]:
    if len(lines) > MOST_LINES:
        return (), [
            Problem(f"Schedule of values has {len(lines):,} lines; at most {MOST_LINES:,} can be kept.", fields.SOV)
        ]
    known, taken = {line.id for line in current.lines}, set()
    found: list[Line] = []
    problems: list[Problem] = []
    for position, raw in enumerate(lines, start=1):
        key = raw.get("id")
        if key is not None and (key not in known or key in taken):
            problems.append(
                Problem(f"Line {position} is not a line of this commitment. Load the page again.", fields.SOV, position)
            )
            continue
        taken.add(key)
        line, wrong = typed.read_line(raw, position, method)
        problems += wrong
        found += [line] if line else []
    return tuple(found), problems


# --- what may be written --------------------------------------------------------------------------------------------


def refuse_unless_current(session: Session, person: Person, case: Case, seen_version: int) -> None:
    """Raises Refused: NOT_ALLOWED when the person may not edit it, CONFLICT when they saw an older version."""
    if never := deeds.why_never(Deed.EDIT, person, Standing(case.item, case.facts.status)):
        raise Refused(never.why, *never.reasons)
    if seen_version != case.row.version:
        touched = cases.last_touched(session, case)
        raise Refused(
            Why.CONFLICT, f"{case.row.number} was {touched}, after you opened it. Nothing was saved; load it again."
        )


def change(
    session: Session,
    now: datetime,
    person: Person,
    case: Case,
    seen_version: int,
    wanted: Commitment,
    *,
    viewers: Collection[int] | None = None,
    answers: Mapping[int, str] | None = None,
    kind: str,
    more: Mapping[str, Any] | None = None,
    stood_before: bool = False,
) -> Saved:
    """Checks who, when and what, then writes header, lines, viewers and answers with one event.

    `more` goes into the details of the event. What `stood_before` may be archived by now and is taken all the same.
    """
    refuse_unless_current(session, person, case, seen_version)
    listed = case.viewers if viewers is None else frozenset(viewers)
    answered = _answers(case, answers or {})
    changed = _changed_names(case.commitment, wanted)
    if not changed and listed == case.viewers and not answered:
        return Saved(case.id, case.row.version, case.row.number, changed=False)
    locked = locks.refusals(case.facts.status, case.commitment.type, changed)
    if locked:
        raise Refused(Why.LOCKED, *locked)
    known = wanted if stood_before else case.commitment
    _check(session, person, case.commitment, wanted, case.viewers, listed, known, _looked_up(session, [wanted]))
    version = move(session, case, _columns(wanted))
    _write_lines(session, case.id, case.commitment.lines, wanted.lines)
    _write_viewers(session, case.id, case.viewers, listed)
    _write_answers(session, now, person, answered)
    details = {"changes": _changes(session, case), "answers": _answer_words(case, answered), **(more or {})}
    if listed != case.viewers:
        details["viewers"] = ["The list of people who see it was changed."]
    _record(session, now, person, case.id, version, kind, case.facts.status, case.facts.submission, details)
    return Saved(case.id, version, wanted.number)


def _changed_names(current: Commitment, wanted: Commitment) -> frozenset[str]:
    header = {name for name in records.HEADER_COLUMNS if getattr(current, name) != getattr(wanted, name)}
    return frozenset(header | ({fields.SOV} if current.lines != wanted.lines else set()))


def _check(
    session: Session,
    person: Person,
    current: Commitment,
    wanted: Commitment,
    viewers: frozenset[int],
    wanted_viewers: frozenset[int],
    known: Commitment,
    looked_up: _Lookup,
) -> None:
    """What only the database knows; what `known` refers to may be archived.

    Raises Refused(INVALID) with a Problem for each field or line.
    """
    problems = [
        *_number_problems(looked_up, current, wanted),
        *_header_references(looked_up.listed, known, wanted),
        *_line_references(looked_up.listed, known, wanted),
        *_privacy_problems(session, person, current, wanted, viewers, wanted_viewers),
    ]
    if abs(wanted.total) >= rules.AMOUNT_LIMIT:
        problems.append(Problem("Schedule of values adds up to more than 13 digits. Check the amounts.", fields.SOV))
    if problems:
        raise Refused(Why.INVALID, *problems)


def _number_problems(looked_up: _Lookup, current: Commitment, wanted: Commitment) -> Iterable[Problem]:
    number = typed.fold(wanted.number)
    holder = looked_up.holders.get((wanted.project_id, number), wanted.id)
    if number != typed.fold(current.number) and holder != wanted.id:
        yield Problem(f"Number {wanted.number} is already used in this project. Choose another one.", "number")


def _looked_up(session: Session, wanted: Sequence[Commitment]) -> _Lookup:
    """What is needed to check these commitments, with one statement a list."""
    asked = {
        "vendor_id": {one.vendor_id for one in wanted},
        "assigned_to": {one.assigned_to for one in wanted},
        "cost_code_id": {line.cost_code_id for one in wanted for line in one.lines},
    }
    listed = {
        name: {row.id: row for row in prepared.rows_of(session, _IN_DIRECTORY[name], ids - {None})}
        for name, ids in asked.items()
    }
    return _Lookup(records.holders(session, (typed.fold(one.number) for one in wanted)), listed)


def _header_references(listed: _Listed, current: Commitment, wanted: Commitment) -> Iterable[Problem]:
    for name in ("vendor_id", "assigned_to"):
        key = getattr(wanted, name)
        if key is not None and key != getattr(current, name):
            row = listed[name].get(key)
            if row is None or not row.active:
                yield Problem(f"{fields.label(name)} is archived or gone from the Directory. Choose another one.", name)


def _line_references(listed: _Listed, current: Commitment, wanted: Commitment) -> Iterable[Problem]:
    kept = {line.id: line.cost_code_id for line in current.lines}
    for line in wanted.lines:
        if not line.cost_code_id or kept.get(line.id) == line.cost_code_id:
            continue
        row = listed["cost_code_id"].get(line.cost_code_id)
        if row is None or not row.active:
            what = f"Cost code {row.code}" if row else "Cost code"
            sentence = f"Line {line.position}: {what} is archived or gone from the Directory. Choose another one."
            yield Problem(sentence, "cost_code_id", line.position)


def _privacy_problems(
    session: Session,
    person: Person,
    current: Commitment,
    wanted: Commitment,
    viewers: frozenset[int],
    wanted_viewers: frozenset[int],
) -> Iterable[Problem]:
    if wanted.private == current.private and viewers == wanted_viewers:
        return
    if not permissions.is_commitments_admin(person, wanted.project_id):
        yield Problem("Only a Commitments Admin of this project decides who sees a private commitment.", "private")
    added = sorted(wanted_viewers - viewers)
    table = tables.Person
    there = select(col(table.id)).where(col(table.id).in_(added), col(table.active))
    known = set(session.scalars(there)) if added else set()
    if known != set(added):
        yield Problem(
            "Someone on the list of a private commitment is gone from the Directory. Choose again.", locks.PRIVACY
        )


# --- what is written ------------------------------------------------------------------------------------------------


def _write_new(
    session: Session,
    now: datetime,
    person: Person,
    wanted: Sequence[Commitment],
    viewers: Sequence[frozenset[int]],
    kind: str,
) -> list[Saved]:
    """All of them with one statement a table."""
    rows = [
        _columns(one)
        | {"type": one.type, "project_id": one.project_id, "created_by": person.id}
        | {"created_at": now, "erp_status_at": now, **_NOT_SENT}
        for one in wanted
    ]
    written = prepared.insert_all(session, tables.Commitment, rows, "project_id", "folded_number")
    made = {(project, number): key for key, project, number in written}
    ids = [made[one.project_id, row["folded_number"]] for one, row in zip(wanted, rows, strict=True)]
    lines = [
        _line_columns(line) | {"commitment_id": key} for key, one in zip(ids, wanted, strict=True) for line in one.lines
    ]
    prepared.insert_all(session, tables.SovLine, lines)
    for key, listed in zip(ids, viewers, strict=True):
        _write_viewers(session, key, frozenset(), listed)
    first = {"version": 1, "at": now, "actor_id": person.id, "kind": kind, "submission": 0, "details": "{}"}
    first |= {"from_status": ErpStatus.NOT_SENT, "to_status": ErpStatus.NOT_SENT}
    events = [first | {"commitment_id": key} for key in ids]
    chain.added(session, "event", [key for (key,) in prepared.insert_all(session, tables.Event, events)])
    return [Saved(key, 1, one.number) for key, one in zip(ids, wanted, strict=True)]


def _columns(wanted: Commitment) -> dict[str, Any]:
    """The header as columns, with what lists need and no one types."""
    return {name: getattr(wanted, name) for name in records.HEADER_COLUMNS} | {
        "folded_number": typed.fold(wanted.number),
        "total": wanted.total,
    }


def _write_lines(session: Session, commitment_id: int, current: tuple[Line, ...], wanted: tuple[Line, ...]) -> None:
    table = tables.SovLine
    before = {line.id: line for line in current}
    gone = set(before) - {line.id for line in wanted}
    if gone:
        session.execute(delete(table).where(col(table.id).in_(gone), col(table.commitment_id) == commitment_id))
    new = [_line_columns(line) | {"commitment_id": commitment_id} for line in wanted if line.id is None]
    prepared.insert_all(session, table, new)
    for line in wanted:
        if line.id is not None and before[line.id] != line:
            session.execute(
                update(table)
                .where(col(table.id) == line.id, col(table.commitment_id) == commitment_id)
                .values(**_line_columns(line))
                .execution_options(synchronize_session=False)
            )
    session.expire_all()


def _line_columns(line: Line) -> dict[str, Any]:
    return {"position": line.position} | {name: getattr(line, name) for name in records.LINE_COLUMNS}


def _write_viewers(session: Session, commitment_id: int, current: frozenset[int], wanted: frozenset[int]) -> None:
    table = tables.CommitmentViewer
    if current - wanted:
        session.execute(
            delete(table).where(col(table.commitment_id) == commitment_id, col(table.person_id).in_(current - wanted))
        )
    session.add_all(table(commitment_id=commitment_id, person_id=one) for one in sorted(wanted - current))


def _answers(case: Case, answers: Mapping[int, str]) -> dict[int, str]:
    """The answers that differ from what stands. Raises Refused(INVALID) for one that cannot be kept."""
    if not answers:
        return {}
    known = {one.id: one for one in case.findings} if case.rejected_picture is not None else {}
    changed: dict[int, str] = {}
    for key, raw in answers.items():
        if key not in known:
            raise Refused(Why.INVALID, "The reasons have changed since you opened the page. Load it again.")
        try:
            answer = typed.text(raw, ANSWER_LIMIT, lines=True)
        except typed.Wrong as wrong:
            raise Refused(Why.INVALID, Problem(f"Answer to {known[key].code} {wrong}", "answer")) from None
        if answer != known[key].answer:
            changed[key] = answer
    return changed


def _write_answers(session: Session, now: datetime, person: Person, answers: Mapping[int, str]) -> None:
    table = tables.Finding
    for key, answer in answers.items():
        session.execute(
            update(table)
            .where(col(table.id) == key)
            .values(answer=answer, answered_by=person.id, answered_at=now)
            .execution_options(synchronize_session=False)
        )


def _changes(session: Session, case: Case) -> list[str]:
    """What differs from the case to what now stands, in words."""
    session.expire_all()
    after = replace(case, row=session.get_one(tables.Commitment, case.id))
    found = submission_diff.differences(case.picture, after.picture)
    shown = [_change_words(one) for one in found[:MOST_CHANGES_SHOWN]]
    more = len(found) - len(shown)
    return shown + ([f"and {more} more"] if more else [])


def _change_words(one: Difference) -> str:
    note = f" ({one.note})" if one.note else ""
    return f"{one.label}: {_short(one.before)} → {_short(one.after)}{note}"


def _short(value: str, length: int = 120) -> str:
    one_line = " ".join(value.split())
    return one_line if len(one_line) <= length else one_line[: length - 1] + "…"


def _answer_words(case: Case, answers: Mapping[int, str]) -> list[str]:
    codes = {one.id: one.code for one in case.findings}
    return [f"{codes[key]}: {_short(answer)}" for key, answer in answers.items()]


def _record(
    session: Session,
    now: datetime,
    person: Person,
    commitment_id: int,
    version: int,
    kind: str,
    status: ErpStatus,
    submission: int,
    details: dict[str, Any],
) -> None:
    record(
        session,
        commitment_id=commitment_id,
        version=version,
        at=now,
        actor_id=person.id,
        kind=kind,
        from_status=status,
        to_status=status,
        submission=submission,
        details=details,
    )

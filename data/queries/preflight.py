"""Preflight of many at once: how each row of a list stands before it is sent, and what would be refused and why."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select
from sqlmodel import Session, col

from core import snapshot
from core.commitment import GIVEN_UP, Commitment
from core.findings import Finding, describe, open_findings
from core.preflight import HEADINGS, Result, Severity
from core.transitions import STATUSES, ErpStatus
from data import cases, people, prepared, records, surroundings, tables, visible
from data.desk import Caller, Desk
from data.prepared import Row
from data.queries.list_statements import ListFilter, matching

AT_ONCE = 500  # commitments that are read and checked together
TO_SEND = tuple(status for status in ErpStatus if STATUSES[status].editable == "yes")
REASONS_OPEN = "Reasons of the rejection that are still open"

_commitment = tables.Commitment
_header = prepared.columns(_commitment)
_BY_ID = records.beside(*records.COLUMNS, _header.erp_status).where(_header.id.in_(prepared.each_of("ids")))


@dataclass(frozen=True)
class Standing:
    """How a commitment stands before it is sent. Errors and reasons of a rejection still open block it."""

    errors: int
    warnings: int
    open_reasons: int


@dataclass(frozen=True)
class Failure:
    """One thing at one commitment, in a sentence that names the cure. `line` is the 1-based position or None."""

    commitment_id: int
    number: str
    title: str
    vendor: str
    project: str
    erp_status: ErpStatus
    sentence: str
    line: int | None


@dataclass(frozen=True)
class FailedRule:
    """All that fails one rule; `code` is "" for reasons of a rejection that are still open."""

    code: str
    heading: str
    blocks: bool
    failures: tuple[Failure, ...]

    @property
    def commitments(self) -> int:
        return len({one.commitment_id for one in self.failures})


@dataclass(frozen=True)
class ProjectCheck:
    """What would come of sending all `count` now: `refused` of them, and `warned` that pass with warnings only.

    The rules that block come first, each group in the order of the domain.
    """

    count: int
    refused: int
    warned: int
    rules: tuple[FailedRule, ...]


def standings(desk: Desk, caller: Caller, ids: Collection[int]) -> dict[int, Standing]:
    """How those of these commitments stand that can be sent and that the person may see, by id."""
    if not ids:
        return {}
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        wanted = _sendable(visible.kinds(person))
        rows = prepared.rows(session, wanted, ids=list(ids), **visible.values(person))
        return {one.current.id or 0: one.standing for one in _checked(session, rows)}


def check_project(desk: Desk, caller: Caller, where: ListFilter | None = None) -> ProjectCheck:
    """Everything that matches, could be sent and is seen by the person, checked as a whole.

    Not sent, rejected and retrieved commitments count, without those that were given up (Void, Terminated, Closed).
    """
    with desk.reading() as session:
        person = people.load(session, caller, desk.now())
        query, values = matching(session, person, where or ListFilter(), "number", False)
        ids = session.execute(query.where(*_to_send()).with_only_columns(col(_commitment.id)), values).scalars().all()
        summed = _Sum(cases.reasons(session))
        for start in range(0, len(ids), AT_ONCE):
            rows = _in_order(session, ids[start : start + AT_ONCE])
            for row, one in zip(rows, _checked(session, rows), strict=True):
                summed.add(row, one)
        return summed.result(len(ids))


@cache
def _sendable(kinds: tuple[visible.Kind, ...]) -> Select[Any]:
    """Of these commitments those that can be sent and that such people see."""
    return _BY_ID.where(visible.seen(visible.anybody(kinds)), *_to_send())


def _to_send() -> tuple[ColumnElement[bool], ...]:
    return (col(_commitment.erp_status).in_(TO_SEND), col(_commitment.contract_status).not_in(GIVEN_UP))


def _in_order(session: Session, ids: Sequence[int]) -> list[Row]:
    rows = {row.id: row for row in prepared.rows(session, _BY_ID, ids=list(ids))}
    return [rows[key] for key in ids]


# --- one by one, read together --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Checked:
    """`open_reasons` belong to the `rejected` snapshot."""

    current: Commitment
    results: tuple[Result, ...]
    open_reasons: tuple[Finding, ...]
    rejected: dict[str, Any]

    @property
    def standing(self) -> Standing:
        errors = sum(result.severity is Severity.ERROR for result in self.results)
        return Standing(errors, len(self.results) - errors, len(self.open_reasons))


def _checked(session: Session, rows: Sequence[Row]) -> list[_Checked]:
    """`rows` are as `records.beside` asks for them."""
    if not rows:
        return []
    some = records.stored(session, rows, rows)
    results = surroundings.checked(session, some, with_fixes=False)
    rejections = _rejections(session, rows)
    return [
        _with_reasons(one.commitment, found, *rejections.get(one.commitment.id or 0, ({}, ())))
        for one, found in zip(some, results, strict=True)
    ]


def _with_reasons(
    current: Commitment, results: tuple[Result, ...], rejected: dict[str, Any], cited: Iterable[Finding]
) -> _Checked:
    """What counts as changed is asked of what people typed, and not of the names in the Directory."""
    left = open_findings(cited, rejected, snapshot.take(current, snapshot.names_in(rejected))) if rejected else ()
    return _Checked(current, results, left, rejected)


def _rejections(session: Session, rows: Sequence[Row]) -> dict[int, tuple[dict[str, Any], tuple[Finding, ...]]]:
    """The rejected snapshot that stands and its findings, by commitment id."""
    rejected = cases.standing_rejections(session, rows)
    if not rejected:
        return {}
    cited = cases.cited(session, [one.id or 0 for one in rejected.values()])
    return {key: (json.loads(one.snapshot), cited.get(one.id or 0, ())) for key, one in rejected.items()}


# --- added up -------------------------------------------------------------------------------------------------------


class _Sum:
    """Failures by rule, as they come in."""

    def __init__(self, reasons: dict[str, str]) -> None:
        self._reasons = reasons
        self._refused = self._warned = 0
        self._by_rule: dict[tuple[str, bool], list[Failure]] = defaultdict(list)

    def add(self, row: Row, one: _Checked) -> None:
        standing = one.standing
        refused = bool(standing.errors or standing.open_reasons)
        self._refused += refused
        self._warned += not refused and bool(standing.warnings)
        for result in one.results:
            key = (result.problem.code, result.severity is Severity.ERROR)
            self._by_rule[key].append(_failure(row, result.problem.sentence, result.problem.line))
        for finding in one.open_reasons:
            words = describe(finding, self._reasons, cases.line_label(finding, one.rejected)).rstrip(".")
            self._by_rule["", True].append(_failure(row, f"Change what was cited or answer it: {words}."))

    def result(self, count: int) -> ProjectCheck:
        headings = HEADINGS | {"": REASONS_OPEN}
        order = {code: place for place, code in enumerate(headings)}
        rules = [
            FailedRule(code, headings[code], blocks, tuple(failures))
            for (code, blocks), failures in sorted(
                self._by_rule.items(), key=lambda item: (not item[0][1], order[item[0][0]])
            )
        ]
        return ProjectCheck(count, self._refused, self._warned, tuple(rules))


def _failure(row: Row, sentence: str, line: int | None = None) -> Failure:
    return Failure(
        commitment_id=row.id,
        number=row.number,
        title=row.title,
        vendor=row.vendor_name or "",
        project=row.project,
        erp_status=ErpStatus(row.erp_status),
        sentence=sentence,
        line=line,
    )

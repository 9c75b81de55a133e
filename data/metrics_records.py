"""What Rejection Metrics count, one record each: decisions, re-sends, exports, answers, citations, and what waits.

`core.metrics` says what is counted. A record says when it ended and began (for what waits: since when it does), of which
commitment, and by whom. Records are kept and counted as columns of numbers, as a year of a large company has hundreds
of thousands of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Row,
    Select,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlmodel import col

from core.business_hours import micros
from core.commitment import GIVEN_UP, CommitmentType
from core.metrics import PREVENTED_BY
from core.transitions import ErpStatus
from data import prepared, tables

Numbers = NDArray[Any]
Some = NDArray[np.bool_]  # for each id whether it is one of some; the last stands for all larger ones, and is of none
MINUTE = 60_000_000  # microseconds
DECIDED = ("accepted", "rejected")
# Bits of `facts`; above them stands the number of the submission.
REJECTED, FIRST, REPEATS, PREVENTABLE = 1, 2, 4, 8
FLAGS = 8
TYPES = tuple(CommitmentType)  # `type` is the place in it

_commitment, _sent, _finding, _event = tables.Commitment, tables.Submission, tables.Finding, tables.Event
_rejected = col(_sent.outcome) == "rejected"


class Kind(StrEnum):
    """By what a record is of; each has its moment at which it ended, or since which it waits."""

    DECISION = "decision"  # from the send to the decision
    RE_SEND = "re_send"  # from the rejection to the re-send
    EXPORT = "export"  # from the first send to the first export
    ANSWER = "answer"  # from the question to its answer
    CITATION = "citation"  # a reason that a rejection cites, once each
    ACCOUNTING = "accounting"  # waits with accounting
    PROJECT = "project"  # waits with the project


# Moments are whole minutes since 1970 in UTC and, beside them, the microseconds since that minute.
COLUMNS: dict[str, str] = {
    "commitment": "<u4",
    "at": "<i4",
    "at_rest": "<i4",
    "begin": "<i4",
    "begin_rest": "<i4",
    "project": "<u4",
    "facts": "<u4",
    "amount": "<i8",
    "code": "<u8",
    "type": "<u1",
    "vendor": "<u4",  # 0 is none
    "sender": "<u4",
    "approver": "<u4",  # 0 is none yet
}
_EVER = np.iinfo(COLUMNS["at"])


def some_of(ids: Numbers) -> Some:
    """Made once, as each question is then one look for each id."""
    some = np.zeros(int(ids.max(initial=0)) + 2, bool)
    some[ids] = True
    return some


def is_in(some: Some, ids: Numbers) -> Some:
    """Which of the ids are."""
    found: Some = some.take(ids, mode="clip")
    return found


def minute(moment: datetime) -> int:
    return micros(moment) // MINUTE


def code_number(code: str) -> int:
    """A reason code as it stands in its column: at most eight bytes."""
    return int(np.frombuffer(code.encode().ljust(8, b"\0"), "<u8")[0])


@dataclass(frozen=True)
class Records:
    """Some records of one kind, the earliest first. A column that was not asked for, or that the kind lacks, is empty."""

    columns: dict[str, Numbers]

    def __len__(self) -> int:
        return len(self.columns["at"])

    def __getitem__(self, name: str) -> Numbers:
        return self.columns[name]

    def _each(self, change: Callable[[Numbers], Numbers]) -> Records:
        return Records({name: change(column) if len(column) else column for name, column in self.columns.items()})

    def where(self, keep: NDArray[np.bool_]) -> Records:
        places = np.flatnonzero(keep)
        return self._each(lambda column: column[places])

    def part(self, first: int, last: int) -> Records:
        """From place to place, the last exclusive; the same numbers, not copied."""
        return self._each(lambda column: column[first:last])

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(column.nbytes for column in self.columns.values())

    def between(self, begin: int, end: int) -> Records:
        """What ended from minute to minute, the last exclusive."""
        return self.part(*self.places((begin, end)))

    def places(self, minutes: Sequence[int]) -> list[int]:
        """With which record each of these minutes begins."""
        # Numbers of another size than the column's would have numpy copy the column.
        ends = np.clip(minutes, _EVER.min, _EVER.max).astype(_EVER.dtype)
        found: list[int] = np.searchsorted(self["at"], ends).tolist()
        return found

    def in_order(self) -> Records:
        """In the order of their moments; those of one moment in any order that does not change."""
        by = [
            self[name]
            for name in ("code", "begin_rest", "begin", "facts", "commitment", "at_rest", "at")
            if len(self[name])
        ]
        order = np.lexsort(by) if by else np.arange(0)
        return self._each(lambda column: column[order])


NONE = Records({name: np.empty(0, form) for name, form in COLUMNS.items()})


def joined(parts: Iterable[Records]) -> Records:
    """One after the other."""
    some = [part for part in parts if len(part)]
    if len(some) < 2:
        return some[0] if some else NONE
    return Records({name: np.concatenate([part[name] for part in some]) for name in some[0].columns})


# --- from the tables ----------------------------------------------------------------------------------------------


def of_commitments(kind: Kind, which: ColumnElement[bool]) -> Select[Any]:
    """A statement for the records of the commitments for which the condition holds."""
    return _STATEMENTS[kind]().where(which)


def as_records(rows: Sequence[Row[Any]]) -> tuple[Records, NDArray[np.bool_]]:
    """What such a statement found, in no order, and which of it is private."""
    if not rows:
        return NONE, np.empty(0, bool)
    given = dict(zip(rows[0]._fields, zip(*rows, strict=True), strict=True))
    columns = {
        name: np.array(given[name], form) for name, form in COLUMNS.items() if name in given and name not in _SPECIAL
    }
    for name in ("at", "begin"):
        if name in given:
            columns[name], columns[f"{name}_rest"] = moments_of(given[name])
    if "code" in given:
        columns["code"] = np.array([code.encode() for code in given["code"]], "S8").view("<u8")
    return Records({**NONE.columns, **columns}), np.array(given["private"], bool)


_SPECIAL = ("at", "begin", "code")


def moments_of(moments: Sequence[str]) -> tuple[Numbers, Numbers]:
    """Of moments as `in_utc` gives them: whole minutes, and the microseconds beside them."""
    whole, rest = np.divmod(np.array(moments, "datetime64[us]").astype(np.int64), MINUTE)
    return whole.astype("<i4"), rest.astype("<i4")


class in_utc(prepared.AsItStands):  # noqa: N801  it stands in a statement like a function
    """A moment as SQLite keeps it: 2026-03-02 15:00:00.000000, in UTC. A `datetime` for each takes longer."""

    inherit_cache = True
    type = Text()


@compiles(in_utc, "postgresql")
def _as_sqlite_would(element: Any, compiler: Any, **options: Any) -> str:
    return f"to_char({compiler.process(element.clauses, **options)} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"


def _select(at: Any, sender: Any, approver: Any, **others: Any) -> Select[Any]:
    """The columns that every kind has, of the commitments, which are looked up first."""
    columns: tuple[Any, ...] = (
        col(_commitment.id).label("commitment"),
        in_utc(at).label("at"),
        col(_commitment.project_id).label("project"),
        col(_commitment.private).label("private"),
        case(*((col(_commitment.type) == kind.value, place) for place, kind in enumerate(TYPES))).label("type"),
        func.coalesce(col(_commitment.vendor_id), 0).label("vendor"),
        func.coalesce(sender, 0).label("sender"),
        func.coalesce(approver, 0).label("approver"),
        *(expression.label(name) for name, expression in others.items()),
    )
    return select(*columns).select_from(_commitment)


def _by(sent: Any) -> tuple[Any, Any]:
    return col(sent.sent_by), col(sent.decided_by)


_of_commitment = col(_sent.commitment_id) == col(_commitment.id)


def _decisions() -> Select[Any]:
    facts = (
        REJECTED * _one_if(_rejected)
        + FIRST * _one_if(_is_first())
        + REPEATS * _one_if(and_(_rejected, _repeats()))
        + PREVENTABLE * _one_if(and_(_rejected, _preventable()))
    )
    return (
        _select(
            col(_sent.decided_at),
            *_by(_sent),
            begin=in_utc(col(_sent.sent_at)),
            facts=cast(facts + (col(_sent.number) * 2**FLAGS), Integer),
        )
        .join(_sent, _of_commitment)
        .where(col(_sent.outcome).in_(DECIDED))
    )


def _re_sends() -> Select[Any]:
    """A rejected one is only ever re-sent."""
    rejected = aliased(tables.Submission)
    one_before = and_(
        col(rejected.commitment_id) == col(_sent.commitment_id), _of_all(rejected) == col(_sent.number) - 1
    )
    return (
        _select(
            col(_sent.sent_at),
            col(_sent.sent_by),
            col(rejected.decided_by),
            begin=in_utc(col(rejected.decided_at)),
        )
        .join(_sent, _of_commitment)
        .join(rejected, one_before)
        .where(col(_sent.number) > 1, col(rejected.outcome) == "rejected")
    )


def _exports() -> Select[Any]:
    """The first export of every commitment, since its first send."""
    first, earlier = aliased(tables.Submission), aliased(tables.Event)
    # Not a parameter: SQLite uses the partial index only when it sees the value.
    kind: ColumnElement[str] = literal_column("'exported'")
    exported_before = exists().where(
        col(earlier.commitment_id) == col(_event.commitment_id),
        col(earlier.version) < col(_event.version),
        col(earlier.kind) == kind,
    )
    exported = and_(col(_sent.commitment_id) == col(_event.commitment_id), _of_all(_sent) == col(_event.submission))
    return (
        _select(col(_event.at), *_by(_sent), begin=in_utc(col(first.sent_at)))
        .join(_event, and_(col(_event.commitment_id) == col(_commitment.id), col(_event.kind) == kind))
        .join(first, and_(col(first.commitment_id) == col(_commitment.id), _of_all(first) == 1))
        .join(_sent, exported, isouter=True)
        .where(~exported_before)
    )


def _answers() -> Select[Any]:
    """Of every question that was answered; what ended with its submission was not."""
    asked, answered = aliased(tables.Comment), aliased(tables.Comment)
    this_one = and_(_of_commitment, _of_all(_sent) == col(asked.submission))
    return (
        _select(col(answered.at), *_by(_sent), begin=in_utc(col(asked.at)))
        .join(answered, and_(col(answered.commitment_id) == col(_commitment.id), col(answered.kind) == "answer"))
        .join(asked, col(asked.id) == col(answered.question_id))
        .join(_sent, this_one)
    )


def _citations() -> Select[Any]:
    """Each code of a rejection once."""
    return (
        _select(
            col(_sent.decided_at),
            *_by(_sent),
            facts=cast(col(_sent.number) * 2**FLAGS, Integer),
            amount=type_coerce(col(_sent.total), BigInteger),
            code=col(_finding.code),
        )
        .join(_sent, _of_commitment)
        .join(_finding, col(_finding.submission_id) == col(_sent.id))
        .where(_rejected)
        .distinct()
    )


def _waiting(status: ErpStatus, since: Any) -> Select[Any]:
    latest = and_(_of_commitment, _of_all(_sent) == col(_commitment.submission))
    return (
        _select(since, *_by(_sent), amount=type_coerce(col(_commitment.total), BigInteger))
        .join(_sent, latest)
        .where(prepared.mostly(col(_commitment.erp_status) == status))
    )


_STATEMENTS: dict[Kind, Callable[[], Select[Any]]] = {
    Kind.DECISION: _decisions,
    Kind.RE_SEND: _re_sends,
    Kind.EXPORT: _exports,
    Kind.ANSWER: _answers,
    Kind.CITATION: _citations,
    Kind.ACCOUNTING: lambda: _waiting(ErpStatus.SENT, col(_sent.sent_at)),
    Kind.PROJECT: lambda: _waiting(ErpStatus.REJECTED, col(_sent.decided_at)).where(
        col(_commitment.contract_status).not_in(sorted(GIVEN_UP))
    ),
}


# --- what is true of a decision -----------------------------------------------------------------------------------


def _one_if(condition: Any) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _is_first() -> ColumnElement[bool]:
    """No submission of the commitment before this one was decided; what was retrieved was not."""
    earlier = aliased(tables.Submission)
    decided_before = _there_is(
        col(earlier.number),
        col(earlier.commitment_id) == col(_sent.commitment_id),
        _of_all(earlier) < col(_sent.number),
        col(earlier.outcome).in_(DECIDED),
    )
    return or_(col(_sent.number) == 1, not_(decided_before))


def _repeats() -> ColumnElement[bool]:
    """It carries a code that the rejection before it, of the same commitment, carried too."""
    earlier, cited, then = aliased(tables.Submission), aliased(tables.Finding), aliased(tables.Finding)
    one_before = (
        select(col(earlier.id))
        .where(
            col(earlier.commitment_id) == col(_sent.commitment_id),
            _of_all(earlier) < col(_sent.number),
            col(earlier.outcome) == "rejected",
        )
        .order_by(col(earlier.number).desc())
        .limit(1)
        .correlate(_sent)
        .scalar_subquery()
    )
    both_cite = _there_is(
        col(cited.code),
        col(cited.submission_id) == col(_sent.id),
        col(then.submission_id) == one_before,
        col(then.code) == col(cited.code),
    )
    return and_(col(_sent.number) > 1, both_cite)


def _preventable() -> ColumnElement[bool]:
    """Preflight looks for every reason that it carries."""
    cited = aliased(tables.Finding)
    other = col(cited.code).not_in(sorted(PREVENTED_BY))
    return not_(_there_is(col(cited.code), col(cited.submission_id) == col(_sent.id), other))


def _there_is(column: Any, *conditions: Any) -> ColumnElement[bool]:
    """About the submission at hand. One column is named, as SQLite would read the whole row for a bare EXISTS."""
    return select(column).where(*conditions).correlate(_sent).exists()


def _of_all(sent: Any) -> ColumnElement[int]:
    """The number of a submission, so written that it is found among all those of its commitment.

    There are few of them, and the index by which they are found holds all that is asked for. The one of the unique
    number does not, and SQLite would read the row with its snapshot.
    """
    return col(sent.number) + 0

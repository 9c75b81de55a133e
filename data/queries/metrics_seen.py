"""Which records a person's figures may count: those of commitments that they may see, and that a filter lets through.

`core.permissions.may_see` decides, once a project for its open and its private commitments, and once for each private
commitment on whose list the person is, or whoever they stand in for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from core.business_hours import Calendar
from core.metrics import MetricsFilter
from core.permissions import Item, Person, lenders, may_see
from data import metrics_packs, prepared, tables
from data.metrics_clock import LENGTHS
from data.metrics_packs import Parts, Span
from data.metrics_records import NONE as NO_RECORDS
from data.metrics_records import TYPES, Kind, Numbers, Records, Some, is_in, some_of

MAY = "may"
LONG = 500  # records of a stretch, from where it is quicker to copy it than its places one by one
NONE = NO_RECORDS.columns | {name: np.empty(0, "<i4") for name in LENGTHS}
_project, _commitment = prepared.columns(tables.Project), prepared.columns(tables.Commitment)
_viewer = prepared.columns(tables.CommitmentViewer)
_PROJECTS = select(_project.id)
_ON_A_LIST = (
    select(_commitment.id, _commitment.project_id, _viewer.person_id)
    .select_from(prepared.table(tables.Commitment))
    .join(prepared.table(tables.CommitmentViewer), _viewer.commitment_id == _commitment.id)
    .where(_viewer.person_id.in_(prepared.each_of("people")), _commitment.private, _commitment.submission > 0)
)


@dataclass(frozen=True)
class Seen:
    """Records of one kind, each part in the order of its moments; `MAY` says which of them may be counted."""

    parts: tuple[Records, ...]

    def __len__(self) -> int:
        return sum(int(np.count_nonzero(part[MAY])) for part in self.parts)

    def __getitem__(self, name: str) -> Numbers:
        """A column of what may be counted, one part after the other."""
        columns = [part[name][some] for part, places in zip(self.parts, self._places, strict=True) for some in places]
        return np.concatenate(columns) if len(columns) > 1 else columns[0] if columns else NONE[name]

    @cached_property
    def _places(self) -> list[list[slice | Numbers]]:
        """Where in each part what may be counted stands: in a few stretches, or place by place where these are many."""
        return [_places(part[MAY]) for part in self.parts]

    def between(self, span: Span) -> Seen:
        parts = (part.between(span.begin, span.end) for part in self.parts)
        return Seen(tuple(part for part in parts if part[MAY].any()))


def _places(may: Some) -> list[slice | Numbers]:
    """A stretch is copied as it lies; somebody who sees everything lacks only what was changed, and has few."""
    ends = np.flatnonzero(may[1:] != may[:-1]) + 1
    if len(ends) * LONG > len(may):
        return [np.flatnonzero(may)]
    return [slice(begin, end) for begin, end in pairwise((0, *ends.tolist(), len(may))) if begin < end and may[begin]]


@dataclass(frozen=True)
class _Eyes:
    """What a person sees: of which projects the open and the private commitments, and which private ones besides."""

    open: Some
    private: Some
    listed: Some


def seen(
    session: Session, person: Person, where: MetricsFilter, wanted: Mapping[Kind, Span | None], calendar: Calendar
) -> dict[Kind, Seen]:
    """What may be counted of the kinds wanted."""
    found = metrics_packs.read(session, wanted, calendar)
    eyes, changed = _eyes(session, person), some_of(found.changed)
    return {kind: Seen(tuple(_seen(kind, found.parts[kind], eyes, changed, where))) for kind in wanted}


def _seen(kind: Kind, parts: Parts, eyes: _Eyes, changed: Some, where: MetricsFilter) -> Iterator[Records]:
    new = np.where(parts.new_private, _private(eyes, parts.new), is_in(eyes.open, parts.new["project"]))
    each = (
        (parts.open, is_in(eyes.open, parts.open["project"]) & _unchanged(changed, parts.open)),
        (parts.private, _private(eyes, parts.private) & _unchanged(changed, parts.private)),
        (parts.new, new),
    )
    for records, may in each:
        may &= _let_through(kind, records, where)
        if may.any():
            yield Records({**records.columns, MAY: may})


def _unchanged(changed: Some, records: Records) -> Some:
    return ~is_in(changed, records["commitment"])


def _private(eyes: _Eyes, records: Records) -> Some:
    return is_in(eyes.private, records["project"]) | is_in(eyes.listed, records["commitment"])


def _let_through(kind: Kind, records: Records, where: MetricsFilter) -> Some | bool:
    through: Some | bool = True
    for name, ids in _asked_by(where).items():
        if not (name == "approver" and kind is Kind.ACCOUNTING):  # what waits for its decision has no approver yet
            through = through & np.isin(records[name], ids)
    return through


def _asked_by(where: MetricsFilter) -> dict[str, tuple[int, ...]]:
    """The columns by which the filter asks, and the numbers that it lets through."""
    types = () if where.type is None else (TYPES.index(where.type),)
    asked = {name: getattr(where, name) for name in ("project", "vendor", "sender", "approver")} | {"type": types}
    return {name: ids for name, ids in asked.items() if ids}


# --- what a person sees -------------------------------------------------------------------------------------------


def _eyes(session: Session, person: Person) -> _Eyes:
    projects = [row[0] for row in prepared.rows(session, _PROJECTS)]
    return _Eyes(
        open=_some(one for one in projects if may_see(person, Item(one, was_sent=True))),
        private=_some(one for one in projects if may_see(person, Item(one, private=True, was_sent=True))),
        listed=_some(_listed(session, person)),
    )


def _some(ids: Iterable[int]) -> Some:
    return some_of(np.fromiter(ids, np.int64))


def _listed(session: Session, person: Person) -> Iterator[int]:
    """The private commitments that are seen because of their lists."""
    looking = [one.id for one in (person, *lenders(person))]
    for key, project, one in prepared.rows(session, _ON_A_LIST, people=looking):
        if may_see(person, Item(project, private=True, viewers=frozenset({one}), was_sent=True)):
            yield key

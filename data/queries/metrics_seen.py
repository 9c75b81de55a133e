"""Which records a person's figures may count: those of commitments that they may see, and that a filter lets through.

`core.permissions.may_see` decides, once a project for its open and its private commitments, and once for each private
commitment on whose list the person is, or whoever they stand in for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session, col

from core.metrics import MetricsFilter
from core.permissions import Item, Person, lenders, may_see
from data import metrics_packs, tables
from data.metrics_packs import Found, Parts, Span
from data.metrics_records import TYPES, Kind, Numbers, Records, joined

Some = NDArray[np.bool_]  # a place for each id, whether it is one of some
COUNTED = ("commitment", "at", "at_rest", "begin", "begin_rest", "project", "facts", "amount", "code")
# By what a filter asks beyond the project, and of what a rate is by.
BY = ("type", "vendor", "sender", "approver")


@dataclass(frozen=True)
class Seen:
    """Records of one kind that may be counted; each part in the order of its moments."""

    parts: tuple[Records, ...]

    def between(self, span: Span) -> Seen:
        return Seen(tuple(part.between(span.begin, span.end) for part in self.parts))

    def all(self) -> Records:
        return joined(self.parts)


@dataclass(frozen=True)
class _Eyes:
    """What a person sees: of which projects the open and the private commitments, and which private ones besides."""

    open: Some
    private: Some
    listed: Some


def seen(
    session: Session,
    person: Person,
    where: MetricsFilter,
    wanted: Mapping[Kind, Span | None],
    by: Sequence[str] = (),
) -> dict[Kind, Seen]:
    """What may be counted of the kinds wanted, with the columns `by` (of BY) beside those that are always there."""
    names = (*COUNTED, *sorted({*by, *_asked_by(where)}))
    found = metrics_packs.read(session, wanted, names)
    eyes, changed = _eyes(session, person), _some(found.changed.tolist())
    return {kind: _seen(kind, found, eyes, changed, where) for kind in wanted}


def _seen(kind: Kind, found: Found, eyes: _Eyes, changed: Some, where: MetricsFilter) -> Seen:
    parts: Parts = found.parts[kind]
    open_, private = _is_in(eyes.open, parts.open["project"]), _private(eyes, parts.private)
    if len(found.changed):
        open_ &= ~_is_in(changed, parts.open["commitment"])
        private &= ~_is_in(changed, parts.private["commitment"])
    new = np.where(parts.new_private, _private(eyes, parts.new), _is_in(eyes.open, parts.new["project"]))
    each = ((parts.open, open_), (parts.private, private), (parts.new, new))
    return Seen(tuple(_let_through(kind, records.where(may), where) for records, may in each))


def _private(eyes: _Eyes, records: Records) -> Some:
    return _is_in(eyes.private, records["project"]) | _is_in(eyes.listed, records["commitment"])


def _let_through(kind: Kind, records: Records, where: MetricsFilter) -> Records:
    for name, ids in _asked_by(where).items():
        if not (name == "approver" and kind is Kind.ACCOUNTING):  # what waits for its decision has no approver yet
            records = records.where(np.isin(records[name], ids))
    return records


def _asked_by(where: MetricsFilter) -> dict[str, tuple[int, ...]]:
    """The columns by which the filter asks, and the numbers that it lets through."""
    types = () if where.type is None else (TYPES.index(where.type),)
    asked = {name: getattr(where, name) for name in ("project", "vendor", "sender", "approver")} | {"type": types}
    return {name: ids for name, ids in asked.items() if ids}


# --- what a person sees -------------------------------------------------------------------------------------------


def _eyes(session: Session, person: Person) -> _Eyes:
    projects = [one or 0 for one in session.scalars(select(col(tables.Project.id)))]
    return _Eyes(
        open=_some(one for one in projects if may_see(person, Item(one, was_sent=True))),
        private=_some(one for one in projects if may_see(person, Item(one, private=True, was_sent=True))),
        listed=_some(_listed(session, person)),
    )


def _listed(session: Session, person: Person) -> list[int]:
    """The private commitments that are seen because of their lists."""
    viewer, commitment = tables.CommitmentViewer, tables.Commitment
    looking = [one.id for one in (person, *lenders(person))]
    on_a_list: Any = (
        select(col(commitment.id), col(commitment.project_id), col(viewer.person_id))
        .join(viewer, col(viewer.commitment_id) == col(commitment.id))
        .where(col(viewer.person_id).in_(looking), col(commitment.private), col(commitment.submission) > 0)
    )
    return [
        key
        for key, project, one in session.execute(on_a_list)
        if may_see(person, Item(project, private=True, viewers=frozenset({one}), was_sent=True))
    ]


def _some(ids: Any) -> Some:
    places = np.fromiter(ids, np.int64)
    some = np.zeros(int(places.max(initial=0)) + 1, bool)
    some[places] = True
    return some


def _is_in(some: Some, ids: Numbers) -> Some:
    """Which of the ids are; `some` may end before the largest of them."""
    if len(ids) and int(ids.max()) >= len(some):
        return some[np.minimum(ids, len(some) - 1)] & (ids < len(some))
    return some[ids]

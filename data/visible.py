"""`core.permissions.may_see` as a condition in SQL: what a person may not see is in no list, count or search."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement, and_, exists, false, not_, or_, select
from sqlmodel import col

from core.permissions import Level, Person, lenders
from data import prepared, tables

_commitment = tables.Commitment


class _Asked(NamedTuple):
    """The columns that decide; `key` is None where there are none of single commitments, but of many alike."""

    project_id: Any
    private: Any
    was_sent: ColumnElement[bool]
    key: Any


_ONE_BY_ONE = _Asked(
    col(_commitment.project_id), col(_commitment.private), col(_commitment.submission) >= 1, col(_commitment.id)
)
_tally = prepared.columns(tables.CommitmentTally)
_ALIKE = _Asked(_tally.project_id, _tally.private, _tally.was_sent.is_(True), None)


def commitments(person: Person) -> ColumnElement[bool]:
    """True for the commitments that the person may see; a test holds it equal to `may_see`."""
    return _seen(person, _ONE_BY_ONE)


def in_own_right(person: Person) -> ColumnElement[bool]:
    """The same without what is lent to them."""
    return _in_own_right(person, _ONE_BY_ONE)


def tallied(person: Person) -> ColumnElement[bool]:
    """True for the rows of the tally that the person may see, whoever is named on the list of a private one."""
    return _seen(person, _ALIKE)


def by_name_alone(person: Person) -> ColumnElement[bool]:
    """True for the commitments that the person sees only because somebody is named on their lists."""
    viewer = tables.CommitmentViewer
    people = [person.id, *(one.id for one in lenders(person))]
    listed = select(col(viewer.commitment_id)).where(col(viewer.person_id).in_(people))
    unlisted = _seen(person, _ONE_BY_ONE._replace(key=None))
    return and_(col(_commitment.id).in_(listed), col(_commitment.private), commitments(person), not_(unlisted))


def _seen(person: Person, asked: _Asked) -> ColumnElement[bool]:
    deputised = (and_(_in_own_right(one, asked), asked.was_sent) for one in lenders(person))
    return or_(_in_own_right(person, asked), *deputised)


def _in_own_right(person: Person, asked: _Asked) -> ColumnElement[bool]:
    if not person.active:
        return false()
    return and_(_reached(person, asked), or_(not_(asked.private), _in_secret(person, asked)))


def _reached(person: Person, asked: _Asked) -> ColumnElement[bool]:
    by_project = asked.project_id.in_(_projects(person, Level.READ_ONLY))
    if person.erp_level < Level.READ_ONLY:
        return cast(ColumnElement[bool], by_project)
    return or_(by_project, asked.was_sent)


def _in_secret(person: Person, asked: _Asked) -> ColumnElement[bool]:
    as_admin = cast(ColumnElement[bool], asked.project_id.in_(_projects(person, Level.ADMIN)))
    if asked.key is None:
        return as_admin
    viewer = tables.CommitmentViewer
    listed = exists().where(col(viewer.commitment_id) == asked.key, col(viewer.person_id) == person.id)
    return or_(as_admin, listed)


def _projects(person: Person, least: Level) -> list[int]:
    return sorted(project for project, permission in person.projects.items() if permission.level >= least)

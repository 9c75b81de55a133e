"""`core.permissions.may_see` as a condition in SQL: what a person may not see is in no list, count or search."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, false, not_, or_
from sqlmodel import col

from core.permissions import Level, Person, lenders
from data import tables

_commitment = tables.Commitment


def commitments(person: Person) -> ColumnElement[bool]:
    """True for the commitments that the person may see; a test holds it equal to `may_see`."""
    deputised = (and_(in_own_right(one), col(_commitment.submission) >= 1) for one in lenders(person))
    return or_(in_own_right(person), *deputised)


def in_own_right(person: Person) -> ColumnElement[bool]:
    """The same without what is lent to them."""
    if not person.active:
        return false()
    return and_(_reached(person), or_(not_(col(_commitment.private)), _in_secret(person)))


def _reached(person: Person) -> ColumnElement[bool]:
    by_project = col(_commitment.project_id).in_(_projects(person, Level.READ_ONLY))
    if person.erp_level < Level.READ_ONLY:
        return by_project
    return or_(by_project, col(_commitment.submission) >= 1)


def _in_secret(person: Person) -> ColumnElement[bool]:
    viewer = tables.CommitmentViewer
    listed = exists().where(col(viewer.commitment_id) == col(_commitment.id), col(viewer.person_id) == person.id)
    return or_(col(_commitment.project_id).in_(_projects(person, Level.ADMIN)), listed)


def _projects(person: Person, least: Level) -> list[int]:
    return sorted(project for project, permission in person.projects.items() if permission.level >= least)

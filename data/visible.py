"""`core.permissions.may_see` as a condition in SQL: what a person may not see is in no list, count or search."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement, and_, bindparam, exists, false, not_, or_, select

from core.permissions import Level, Person, is_approver_in_own_right, lenders
from data import prepared, tables
from data.searching import Part, Places

_commitment, _viewer = prepared.columns(tables.Commitment), prepared.columns(tables.CommitmentViewer)
_tally = prepared.columns(tables.CommitmentTally)


class Kind(NamedTuple):
    """What of a person decides how a condition reads."""

    active: bool
    by_erp: bool  # reaches whatever was sent
    approves: bool  # in their own right


class Who(NamedTuple):
    """A person in a condition: their id and projects, or the parameters that stand for them."""

    kind: Kind
    id: Any
    reached: Any  # the projects on which they may read
    governed: Any  # those on which they are Admin


Sight = tuple[Who, ...]  # whoever looks, then those in whose right they may act today


class _Asked(NamedTuple):
    """The columns that decide; `key` is None where there are none of single commitments, but of many alike."""

    project_id: Any
    private: Any
    was_sent: ColumnElement[bool]
    key: Any


_ONE_BY_ONE = _Asked(_commitment.project_id, _commitment.private, _commitment.submission >= 1, _commitment.id)
_IN_TURN = _ONE_BY_ONE._replace(project_id=prepared.unindexed(_commitment.project_id))
_ALIKE = _Asked(_tally.project_id, _tally.private, _tally.was_sent.is_(True), None)


# --- who looks ----------------------------------------------------------------------------------------------------


def sight(person: Person) -> Sight:
    """With the values of this person, for a statement that is put together for them."""
    return tuple(
        Who(_kind(one), one.id, _projects(one, Level.READ_ONLY), _projects(one, Level.ADMIN)) for one in _eyes(person)
    )


def kinds(person: Person) -> tuple[Kind, ...]:
    """How conditions read for this person, and for everybody else for whom it is the same."""
    return tuple(_kind(one) for one in _eyes(person))


def anybody(kinds: tuple[Kind, ...]) -> Sight:
    """With parameters, for a statement that is put together once for all such people; `values` are one person's."""
    return tuple(
        Who(kind, bindparam(f"me_{place}"), prepared.each_of(f"reached_{place}"), prepared.each_of(f"governed_{place}"))
        for place, kind in enumerate(kinds)
    )


def values(person: Person) -> dict[str, Any]:
    """What the parameters of `anybody` are for this person."""
    return {
        f"{name}_{place}": value
        for place, who in enumerate(sight(person))
        for name, value in (("me", who.id), ("reached", who.reached), ("governed", who.governed))
    }


def told(person: Person) -> tuple[Places, Places]:
    """(where all is seen by them, where else some of it may be), as far as the index of words can tell."""
    looking, *_ = eyes = sight(person)
    reached = frozenset(looking.reached if looking.kind.active else ())
    if any(who.kind.active and who.kind.by_erp for who in eyes):
        return {Part.SENT: None, Part.UNSENT: reached}, {Part.PRIVATE: None}
    return {Part.SENT: reached, Part.UNSENT: reached}, {Part.PRIVATE: reached}


def _eyes(person: Person) -> tuple[Person, ...]:
    return (person, *lenders(person))


def _kind(person: Person) -> Kind:
    return Kind(person.active, person.erp_level >= Level.READ_ONLY, is_approver_in_own_right(person))


def _projects(person: Person, least: Level) -> list[int]:
    return sorted(project for project, permission in person.projects.items() if permission.level >= least)


# --- what they see ------------------------------------------------------------------------------------------------


def commitments(person: Person) -> ColumnElement[bool]:
    """True for the commitments that the person may see; a test holds it equal to `may_see`."""
    return seen(sight(person))


def in_own_right(person: Person) -> ColumnElement[bool]:
    """The same without what is lent to them."""
    return seen_by(sight(person)[0])


def seen(sight: Sight, *, in_turn: bool = False) -> ColumnElement[bool]:
    """True for the commitments that whoever looks may see; `in_turn` for who goes through them in some other order."""
    return _seen(sight, _IN_TURN if in_turn else _ONE_BY_ONE)


def seen_by(who: Who) -> ColumnElement[bool]:
    """True for the commitments that this one may see in their own right."""
    return _in_own_right(who, _ONE_BY_ONE)


def tallied(sight: Sight) -> ColumnElement[bool]:
    """True for the rows of the tally that whoever looks may see, whoever is named on the list of a private one."""
    return _seen(sight, _ALIKE)


def by_name_alone(sight: Sight) -> ColumnElement[bool]:
    """True for the commitments that they see only because somebody is named on their lists."""
    named = or_(*(_viewer.person_id == who.id for who in sight))
    unlisted = _seen(sight, _ONE_BY_ONE._replace(key=None))
    listed = _commitment.id.in_(select(_viewer.commitment_id).where(named))
    return and_(listed, _commitment.private, seen(sight), not_(unlisted))


def _seen(sight: Sight, asked: _Asked) -> ColumnElement[bool]:
    looking, *absent = sight
    return or_(_in_own_right(looking, asked), *(and_(_in_own_right(one, asked), asked.was_sent) for one in absent))


def _in_own_right(who: Who, asked: _Asked) -> ColumnElement[bool]:
    if not who.kind.active:
        return false()
    return and_(_reached(who, asked), or_(not_(asked.private), _in_secret(who, asked)))


def _reached(who: Who, asked: _Asked) -> ColumnElement[bool]:
    by_project = asked.project_id.in_(who.reached)
    if not who.kind.by_erp:
        return cast(ColumnElement[bool], by_project)
    return or_(by_project, asked.was_sent)


def _in_secret(who: Who, asked: _Asked) -> ColumnElement[bool]:
    as_admin = cast(ColumnElement[bool], asked.project_id.in_(who.governed))
    if asked.key is None:
        return as_admin
    return or_(as_admin, exists().where(_viewer.commitment_id == asked.key, _viewer.person_id == who.id))

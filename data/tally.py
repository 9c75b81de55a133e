"""How many commitments there are and what they come to, by project, ERP status and so on, without counting them.

Triggers add a row for whatever is added and one for whatever is taken away (migration 0010), so that no two who write
wait for each other over a counter. Each night the rows are added up to one of each kind.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, literal_column, or_, select, union_all
from sqlmodel import Session, col

from data import prepared, tables
from data.engine import one_at_a_time

_tally, _commitment = prepared.table(tables.CommitmentTally), tables.Commitment
_KIND = tuple(_tally.c[name] for name in ("project_id", "erp_status", "type", "private", "was_sent"))
_HELD = select(*_KIND, func.sum(_tally.c.count).label("count"), func.sum(_tally.c.cents).label("cents")).group_by(
    *_KIND
)
_NONE = (0, Decimal("0.00"))
LOCK = 0x0DE5_7A11  # any number, the same in every process of the desk: one at a time adds up or mends
_COUNTED = select(
    *(col(getattr(_commitment, name)) for name in ("project_id", "erp_status", "type", "private")),
    (col(_commitment.submission) >= 1).label("was_sent"),
    func.count().label("count"),
    func.sum(_commitment.total).label("cents"),
).group_by("project_id", "erp_status", "type", "private", "was_sent")

Totals = dict[str, tuple[int, Decimal]]  # count and sum in currency, by ERP status


def totals(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Rows of `Totals` of what the conditions, over columns of the tally, are true for."""
    status = _tally.c.erp_status
    return select(status, func.sum(_tally.c.count), func.sum(_tally.c.cents)).where(*conditions).group_by(status)


def add_up(session: Session) -> None:
    """One row of each kind instead of one for every change. Harmless to call at any time, in any process."""
    one_at_a_time(session, LOCK)
    into = insert(_tally)
    names = [*(column.name for column in _KIND), "count", "cents"]
    if session.get_bind().dialect.name == "postgresql":
        # In one statement: what somebody adds meanwhile is neither added up nor deleted.
        gone = delete(_tally).returning(*_tally.c).cte("gone")
        kind = [gone.c[column.name] for column in _KIND]
        summed = select(*kind, func.sum(gone.c.count), func.sum(gone.c.cents)).group_by(*kind)
        session.execute(into.from_select(names, summed))
        return
    last = session.scalar(select(func.max(_tally.c.id))) or 0
    session.execute(into.from_select(names, _HELD))
    session.execute(delete(_tally).where(_tally.c.id <= last))


def faults(session: Session) -> tuple[str, ...]:
    """Where what was kept is not what there is."""
    return tuple(
        f"{erp_status} of project {project_id} counts {_words(held)} but there are {_words(counted)}"
        for (project_id, erp_status, *_), held, counted in _differences(session)
    )


def wrong(session: Session) -> list[int]:
    """The ids of the projects with a fault."""
    return sorted({kind[0] for kind, _, _ in _differences(session)})


def mend(session: Session, project_id: int) -> None:
    """Adds to the tally of a project what it lacks, and takes away what it has too much of.

    In one statement, which sees the tally and the commitments as of one moment: whatever others write meanwhile changes
    both alike. On PostgreSQL two at once would add it twice, so one waits for the other.
    """
    one_at_a_time(session, LOCK)
    counted, held = _COUNTED.where(col(_commitment.project_id) == project_id).subquery(), _HELD.subquery()
    names = [column.name for column in _KIND]
    both = union_all(
        select(counted),
        select(*(held.c[name] for name in names), -held.c.count, -held.c.cents).where(held.c.project_id == project_id),
    ).subquery()
    kind, sums = [both.c[name] for name in names], (func.sum(both.c.count), func.sum(both.c.cents))
    lacking = select(*kind, *sums).group_by(*kind).having(or_(*(one != literal_column("0") for one in sums)))
    session.execute(insert(_tally).from_select([*names, "count", "cents"], lacking))


def _differences(session: Session) -> list[tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]]:
    """The kinds of which the tally and the commitments differ, with what each of them says."""
    held, counted = ({tuple(row[:5]): tuple(row[5:]) for row in session.execute(query)} for query in (_HELD, _COUNTED))
    return [
        (kind, held.get(kind, _NONE), counted.get(kind, _NONE))
        for kind in sorted(held.keys() | counted.keys(), key=repr)
        if held.get(kind, _NONE) != counted.get(kind, _NONE)
    ]


def _words(found: tuple[Any, ...]) -> str:
    count, amount = found
    return f"{count:,} × {amount:,.2f}"

"""How many commitments there are and what they come to, by project, ERP status and so on, without counting them.

Triggers add a row for whatever is added and one for whatever is taken away (migration 0010), so that no two who write
wait for each other over a counter. Each night the rows are added up to one of each kind.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, select
from sqlmodel import Session, col

from data import prepared, tables

_tally, _commitment = prepared.table(tables.CommitmentTally), tables.Commitment
_KIND = tuple(_tally.c[name] for name in ("project_id", "erp_status", "type", "private", "was_sent"))
_HELD = select(*_KIND, func.sum(_tally.c.count).label("count"), func.sum(_tally.c.cents).label("cents")).group_by(
    *_KIND
)
_NONE = (0, Decimal("0.00"))
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
    held, counted = ({tuple(row[:5]): tuple(row[5:]) for row in session.execute(query)} for query in (_HELD, _COUNTED))
    return tuple(
        f"{erp_status} of project {project_id} counts {_words(held, kind)} but there are {_words(counted, kind)}"
        for kind in sorted(held.keys() | counted.keys(), key=repr)
        if held.get(kind, _NONE) != counted.get(kind, _NONE)
        for project_id, erp_status, *_ in [kind]
    )


def _words(found: dict[tuple[Any, ...], tuple[Any, ...]], kind: tuple[Any, ...]) -> str:
    count, amount = found.get(kind, _NONE)
    return f"{count:,} × {amount:,.2f}"

"""Which rejections cited a line with which cost code, so that a reminder finds them without reading what was sent.

Triggers keep it (migration 0016). It follows from the findings and the frozen submissions: a finding at a line cites that
line's cost code as it was then, one about cost codes at the whole schedule of values those of all lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from data import prepared

_COLUMNS = "cost_code_id, decided_at, submission_id"
_SAID, _KEPT = f"SELECT {_COLUMNS} FROM code_of_finding", f"SELECT {_COLUMNS} FROM cited_code"  # noqa: S608  our names
_DIFFERS = text(f"""
    SELECT submission.id, commitment.number, submission.number AS submission
    FROM submission JOIN commitment ON commitment.id = submission.commitment_id
    WHERE submission.id IN (
        SELECT submission_id FROM ({_SAID} EXCEPT {_KEPT}) AS lacking
        UNION SELECT submission_id FROM ({_KEPT} EXCEPT {_SAID}) AS too_many
    )
    ORDER BY submission.id
""")  # noqa: S608
_MEND = (
    prepared.of_some("DELETE FROM cited_code WHERE submission_id IN :ids"),
    prepared.of_some(
        f"INSERT INTO cited_code ({_COLUMNS}) SELECT DISTINCT {_COLUMNS} FROM code_of_finding "  # noqa: S608
        "WHERE submission_id IN :ids ON CONFLICT DO NOTHING",
    ),
)


def faults(session: Session) -> tuple[str, ...]:
    """The submissions of which other cost codes are kept than their findings cite."""
    return tuple(
        f"{row.number}, submission {row.submission}: other cost codes are kept than its findings cite"
        for row in session.execute(_DIFFERS)
    )


def wrong(session: Session) -> list[int]:
    """The ids of the submissions with a fault."""
    return [row.id for row in session.execute(_DIFFERS)]


def mend(session: Session, submissions: Sequence[int]) -> None:
    """Writes down anew which cost codes the findings of these submissions cite."""
    for statement in _MEND:
        session.execute(statement, {"ids": submissions})

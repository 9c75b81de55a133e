"""`apply_fix` and `undo_fix`: one click makes the safe fix that preflight offers, one click takes it back."""

from __future__ import annotations

from core import preflight
from core.refusal import Refused, Why
from data import cases, fixes, people
from data.commands.editing import Saved, change, refuse_unless_current
from data.commands.writing import doubles_in_words
from data.desk import Caller, Desk


def apply_fix(
    desk: Desk, caller: Caller, commitment_id: int, seen_version: int, code: str, *, seen_after: str | None = None
) -> Saved:
    """Applies the safe fix that preflight offers for a rule, and keeps in the history what stood there before.

    `seen_after` is what the button promised. Raises Refused like `save`, when no fix is offered (GUARD), or when
    another one is offered by now (CONFLICT).
    """
    with doubles_in_words(), desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        case = cases.load(session, commitment_id, person, for_update=True)
        refuse_unless_current(session, person, case, seen_version)
        fix = next((one.fix for one in case.preflight if one.problem.code == code and one.fix), None)
        if fix is None:
            raise Refused(Why.GUARD, f"There is nothing left to mend for {code}. Look at the commitment again.")
        if seen_after not in (None, fix.after):
            raise Refused(
                Why.CONFLICT,
                f"The fix would now give {fix.after} instead of {seen_after}. Look at it again; nothing was changed.",
            )
        wanted = preflight.apply_fix(case.commitment, fix)
        kept = fixes.details(case.commitment, code, fix)
        return change(session, now, person, case, seen_version, wanted, kind="edited", more=kept)


def undo_fix(desk: Desk, caller: Caller, commitment_id: int, seen_version: int) -> Saved:
    """Puts back what stood there before the newest fix, as long as nothing else was done to the commitment since.

    Raises Refused like `save`, or when the last thing that was done is no fix (GUARD).
    """
    with doubles_in_words(), desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        case = cases.load(session, commitment_id, person, for_update=True)
        refuse_unless_current(session, person, case, seen_version)
        made = fixes.newest(case)
        if made is None:
            touched = cases.last_touched(session, case)
            raise Refused(Why.GUARD, f"There is no fix to undo: {case.row.number} was {touched}. Nothing was changed.")
        return change(
            session,
            now,
            person,
            case,
            seen_version,
            made.undone(case.commitment),
            kind="edited",
            more=fixes.undone_details(made),
            stood_before=True,
        )

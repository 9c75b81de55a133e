"""What is said beside the fields of *Edit and Re-send*: refusals, preflight results and the accountant's reasons."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

import streamlit as st

from core import fields, permissions
from core.commitment import Commitment
from core.findings import Target
from core.preflight import Result, Severity
from core.refusal import Problem, Refused
from core.transitions import STATUSES
from data.fixes import MadeFix
from data.queries import Choices, Detail
from pages import cited_lines, field_notes, ui
from pages.commitment_form import Sheet
from pages.draft import Changes, Draft
from pages.field_notes import Note, short

WHOLE = ""
MOST_LISTED = 60  # of what preflight found, in the list above the form
SHOWN = 120  # characters of what stood there before a fix, and of what stands there now


def cost_code_labels(detail: Detail, choices: Choices) -> dict[int, str]:
    """The labels of the cost codes to choose from, and of those in use that are archived by now."""
    used = {one: f"{name} (archived)" for one, name in detail.names["cost_code"].items()}
    return used | dict(choices.cost_codes)


def save_first(changed: Changes) -> str:
    """Why nothing is handed over while something typed is not saved."""
    return f"Save your changes first: {', '.join(changed.labels)}. Accounting gets what is saved."


def collect(detail: Detail, draft: Draft, refused: Refused | None, stale: bool) -> dict[str, list[Note]]:
    """All notes by the field that they stand beside.

    While somebody else's version waits to be loaded, preflight and reasons speak of another text than the one in
    the form, so only the refusal is shown.
    """
    notes: dict[str, list[Note]] = defaultdict(list)
    for problem in refused.problems if refused else ():
        if problem.field or problem.line:
            notes[_beside(detail, problem)].append(Note("refused", _as_shown(problem, draft)))
    if stale:
        return notes
    if detail.undoable:
        for order, name in enumerate(detail.undoable.touches):
            notes[name].append(_fixed(detail.undoable, undoes=order == 0))
    fixed: set[str] = set()
    for result in _checked(detail):
        notes[_beside(detail, result.problem)].append(_preflight_note(result, fixed))
    for view in detail.findings:
        sentence = f"{view.words}{cited_lines.where_now(detail, view)}"
        notes[_pointed_at(view.finding.target, view.finding.field)].append(Note(view.state.value, sentence))
    return notes


def _checked(detail: Detail) -> tuple[Result, ...]:
    """Preflight matters while the commitment can still be sent."""
    return detail.preflight if STATUSES[detail.facts.status].editable == "yes" else ()


def _fixed(made: MadeFix, *, undoes: bool) -> Note:
    labels = ", ".join(map(fields.label, made.touches))
    return Note("fixed", f"{labels}: {short(made.before, SHOWN)} → {short(made.after, SHOWN)}", undoes=undoes)


def _preflight_note(result: Result, fixed: set[str]) -> Note:
    """One button a rule: pressing it applies the first fix that the rule offers."""
    code, fix = result.problem.code, result.fix
    if fix is None or code in fixed:
        return Note(result.severity.value, result.problem.sentence)
    fixed.add(code)
    return Note(result.severity.value, result.problem.sentence, code, fix)


def _beside(detail: Detail, problem: Problem) -> str:
    if problem.line is not None:
        return fields.SOV
    named = {one.name for one in fields.header_fields(detail.commitment.type)} | {fields.SOV, "viewers"}
    return problem.field if problem.field in named else WHOLE


def _pointed_at(target: Target, field: str) -> str:
    return {Target.FIELD: field, Target.LINE: fields.SOV, Target.WHOLE: WHOLE}[target]


def _as_shown(problem: Problem, draft: Draft) -> str:
    """The sentence with the number that the grid shows: rows that were deleted or left empty shift the others."""
    shown = draft.shown_at_save
    if problem.line is None or not 0 < problem.line <= len(shown):
        return problem.sentence
    return re.sub(rf"^Line {problem.line}\b", f"Line {shown[problem.line - 1]}", problem.sentence)


def summary(sheet: Sheet, changed: Changes) -> None:
    """Everything that preflight found, in one list, and what was just mended; each also stands beside its field."""
    results, made = _checked(sheet.detail), sheet.detail.undoable
    if not results and not made:
        return
    with st.container(border=True):
        st.header(_heading(results), anchor=False)
        if made:
            with st.container(horizontal=True, vertical_alignment="center"):
                note = _fixed(made, undoes=True)
                field_notes.show(note)
                field_notes.show_button(note, sheet.draft, "summary", ready=sheet.can_fix)
        with st.container(gap="xsmall"):
            for result in results[:MOST_LISTED]:
                field_notes.show(_preflight_note(result, set()))
            if len(results) > MOST_LISTED:
                st.caption(f"And {len(results) - MOST_LISTED:,} more like these.")
        _ways_to_link(sheet.detail, results)
        if results:
            last = "Errors block sending, warnings do not." if _errors(results) else "Warnings do not block sending."
            st.caption(f"{last} {'They speak of what is saved, not of what you have typed since.' if changed else ''}")


# Which list of links cures a rule, and what of the commitment is to be linked there.
_LINKS: dict[str, tuple[str, str, Callable[[Commitment, Problem], int | None]]] = {
    "V1": ("vendors", "Link the vendor", lambda one, problem: one.vendor_id),
    "J1": ("projects", "Link the project", lambda one, problem: one.project_id),
    "C1": ("cost_codes", "Link the cost codes", lambda one, problem: one.lines[(problem.line or 1) - 1].cost_code_id),
}


def _ways_to_link(detail: Detail, results: tuple[Result, ...]) -> None:
    """The fix of a missing link, for whoever may make it."""
    if not permissions.may_link(ui.me().person):
        return
    wanted = {one.problem.code: one.problem for one in reversed(results) if one.problem.code in _LINKS}
    for code, problem in wanted.items():
        register, label, pick = _LINKS[code]
        key = pick(detail.commitment, problem)
        if key is not None:
            ui.link_to_links(label, register, key)


def _heading(results: tuple[Result, ...]) -> str:
    if not results:
        return "Mended"
    return "What QuickBooks will not take" if _errors(results) else "Worth a look before sending"


def _errors(results: tuple[Result, ...]) -> int:
    return sum(result.severity is Severity.ERROR for result in results)

"""Rejection findings: reasons, what they point at, and what counts as changed or answered (domain.md section 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core import fields
from core.submission_diff import Change, Diff, Difference, differences

COMMENT_MINIMUM = 10  # characters, counted without surrounding blanks

REASONS: dict[str, str] = {
    "V1": "Vendor not linked, archived or wrong",
    "V2": "Vendor duplicate",
    "C1": "Cost code missing or not in QuickBooks",
    "C2": "Wrong cost code or cost type",
    "C3": "Over budget",
    "J1": "Wrong project or job",
    "N1": "Number too long",
    "N2": "Duplicate number",
    "N3": "Numbering convention",
    "T1": "Title",
    "S1": "Not approved or not executed",
    "A1": "Total differs from the signed contract",
    "A2": "Quantity, unit cost or rounding",
    "A3": "Tax",
    "R1": "Retainage",
    "D1": "Description",
    "D2": "Dates or closed period",
    "X1": "Missing attachment",
    "X2": "Insurance or compliance expired",
    "P1": "Duplicate commitment",
    "P2": "Should be a change order",
    "E1": "Export error",
    "O": "Other",
}


class Target(StrEnum):
    FIELD = "field"
    LINE = "line"
    WHOLE = "whole"


class State(StrEnum):
    """OPEN blocks a re-send; the others do not."""

    OPEN = "open"
    CHANGED = "changed"
    DELETED = "deleted"  # the line it pointed at is gone, which counts as changed
    ANSWERED = "answered"


@dataclass(frozen=True)
class Finding:
    """One reason and what it points at: a header field by name, an SOV line by id, or the whole."""

    code: str
    target: Target = Target.WHOLE
    field: str = ""
    line_id: int | None = None
    note: str = ""
    id: int | None = None
    answer: str = ""


class Mark(StrEnum):
    """What the approver of the next submission wants to know of a difference."""

    CITED = "cited and changed"
    NOT_CITED = "changed without being cited"


def state(finding: Finding, rejected: Mapping[str, Any], current: Mapping[str, Any]) -> State:
    """What became of a finding; both mappings are snapshots made by `core.snapshot.take`."""
    return state_after(differences(rejected, current), finding)


def state_in(diff: Diff, finding: Finding) -> State:
    """What became of a finding, from the diff of the rejected snapshot and a later one."""
    return state_after(diff.differences, finding)


def state_after(differences: Iterable[Difference], finding: Finding) -> State:
    """The same, from the single differences.

    It is changed exactly when something differs that it points at. A new name in the Directory differs for nobody,
    and a line that only moved, or was deleted and typed anew as it stood, is still the line that was cited.
    """
    cited = [one for one in differences if points_at(finding, one)]
    if finding.target is Target.LINE and any(one.change is Change.REMOVED for one in cited):
        return State.DELETED
    return State.CHANGED if cited else _unchanged(finding)


def points_at(finding: Finding, one: Difference) -> bool:
    """Whether the difference is in what the finding cites; the finding is of the earlier snapshot."""
    if finding.target is Target.LINE:
        return one.was_id is not None and one.was_id == finding.line_id and one.change is not Change.MOVED
    if finding.target is Target.FIELD:
        return one.line is not None if finding.field == fields.SOV else one.line is None and one.field == finding.field
    return True


def citing(found: Iterable[Finding], differences: Iterable[Difference]) -> tuple[Finding, ...]:
    """Those of the findings that point at one of the differences."""
    differences = tuple(differences)
    return tuple(finding for finding in found if any(points_at(finding, one) for one in differences))


def mark(found: Iterable[Finding], one: Difference) -> Mark:
    """Whether a difference was cited by the findings of the rejected submission."""
    return Mark.CITED if citing(found, (one,)) else Mark.NOT_CITED


def _unchanged(finding: Finding) -> State:
    return State.ANSWERED if finding.answer.strip() else State.OPEN


def describe(finding: Finding, reasons: Mapping[str, str], line_label: str = "") -> str:
    """A finding in words: `N1 Number too long (Number): drop the project part`."""
    reason = f"{finding.code} {reasons.get(finding.code, '')}".strip()
    where = {
        Target.FIELD: fields.label(finding.field),
        Target.LINE: line_label or "an SOV line",
        Target.WHOLE: "the whole commitment",
    }[finding.target]
    note = f": {finding.note}" if finding.note.strip() else ""
    return f"{reason} ({where}){note}"


def comment_is_long_enough(comment: str) -> bool:
    """At least ten characters that can be seen: blanks and zero-width characters do not count at the ends."""
    return len(visible(comment)) >= COMMENT_MINIMUM


def visible(text: str) -> str:
    """The text without characters that print nothing (controls, zero-width, surrogates), blanks trimmed."""
    if text.isprintable():
        return text.strip()
    return "".join(char for char in text if char.isprintable() or char in "\n\t").strip()


def open_findings(
    findings: Iterable[Finding], rejected: Mapping[str, Any], current: Mapping[str, Any]
) -> tuple[Finding, ...]:
    """The findings that still block a re-send."""
    found = differences(rejected, current)
    return tuple(one for one in findings if state_after(found, one) is State.OPEN)


def problems(cited: Iterable[Finding], offered: Iterable[str], snapshot: Mapping[str, Any]) -> tuple[str, ...]:
    """What is wrong with findings that a person names: unknown or retired reasons, targets that are not there.

    `offered` are the reason codes that may be used now; `snapshot` is the submission that is rejected.
    """
    known = set(offered)
    wrong = []
    for one in cited:
        if one.code not in known:
            wrong.append(f"The reason {one.code} is not offered. Choose another one.")
        if not _is_there(one, snapshot):
            wrong.append(f"What the reason {one.code} points at is not part of this commitment. Choose it again.")
    return tuple(wrong)


def _is_there(finding: Finding, snapshot: Mapping[str, Any]) -> bool:
    if finding.target is Target.LINE:
        return finding.line_id is not None and finding.line_id in {line["id"] for line in snapshot["lines"]}
    if finding.target is Target.FIELD:
        return finding.field == fields.SOV or (
            finding.field in fields.HEADER_BY_NAME and finding.field in snapshot["header"]
        )
    return not finding.field and finding.line_id is None

"""Two snapshots side by side: what differs, field by field and line by line (domain.md section 6).

Lines are matched by identity; those left over by everything that was typed, and then by cost code and description,
so that a line that was deleted and typed anew is a changed line. A line is *moved* when its order among the lines
that are in both snapshots is another one: as few as possible are called moved, namely those outside a longest run
that kept its order. An inserted line pushes the others down, but it moves none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

from core import fields
from core.fields import Field, Kind
from core.line_matching import longest_run, match
from core.snapshot_values import NAMES, NOTHING, amount_of, as_read, line_words, shown, value_of

# Nobody can change these two on a commitment, but any two snapshots can be compared.
_HEADER = (Field("type", "Type", Kind.CHOICE), Field("project_id", "Project", Kind.PROJECT), *fields.HEADER)
SAME_NAME = "another one of the same name"
SAME_LOOK = "only blanks or characters that print nothing differ"
NOTHING_AMOUNT = Decimal("0.00")


class Change(StrEnum):
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class Missing(Enum):
    """The raw value of a key that a snapshot does not have; None is a value."""

    MISSING = "missing"


@dataclass(frozen=True)
class Difference:
    """One thing that differs: in words (`before`, `after`, `note`) and as the snapshots have it (`was`, `now`).

    `field` is a name of core.fields; for a line that was added, removed or moved it is `fields.SOV`, and the raw
    values are the line itself (or None) or, when moved, its two places counted from 0. `line` is the position that
    people read, of the later snapshot if the line is there; None in the header. `line_id` is the line's identity
    there, `was_id` that in the earlier snapshot (None: added), which is what findings point at.
    """

    change: Change
    label: str
    before: str
    after: str
    field: str
    was: Any = None
    now: Any = None
    note: str = ""
    line: int | None = None
    line_id: int | None = None
    was_id: int | None = None


@dataclass(frozen=True)
class LineDiff:
    """One line that differs, with all that differs in it.

    Places count from 0 and are None where there is no such line; amounts are currency, 0.00 where there is none.
    `retyped` when the line was deleted and typed anew.
    """

    position: int
    words: str
    was_place: int | None
    place: int | None
    amount_before: Decimal
    amount_after: Decimal
    retyped: bool
    differences: tuple[Difference, ...]

    @property
    def kinds(self) -> tuple[Change, ...]:
        return tuple(dict.fromkeys(one.change for one in self.differences))

    @property
    def amount_change(self) -> Decimal:
        return self.amount_after - self.amount_before


@dataclass(frozen=True)
class Unseen:
    """What else turns one snapshot into the other, and nobody typed: names as the Directory had them, the numbers and
    identities of lines, trailing zeros. The later value by key, `Missing` for none; lines by their earlier place.
    """

    top: Mapping[str, Any]
    header: Mapping[str, Any]
    lines: Mapping[int, Mapping[str, Any]]


@dataclass(frozen=True)
class Diff:
    """All that differs; false when nothing that people typed does. Lines in the later order, removed ones last."""

    header: tuple[Difference, ...]
    lines: tuple[LineDiff, ...]
    total_before: Decimal
    total_after: Decimal
    unseen: Unseen

    def __bool__(self) -> bool:
        return bool(self.header or self.lines)

    @property
    def differences(self) -> tuple[Difference, ...]:
        return self.header + tuple(one for line in self.lines for one in line.differences)

    @property
    def total_change(self) -> Decimal:
        return self.total_after - self.total_before

    def lines_that_were(self, change: Change) -> tuple[LineDiff, ...]:
        return tuple(line for line in self.lines if change in line.kinds)


# --- the diff and its application -----------------------------------------------------------------------------------


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> Diff:
    """What differs from `before` to `after`, both made by `core.snapshot.take`."""
    if before == after:
        total = Decimal(before["total"])
        return Diff((), (), total, total, Unseen({}, {}, {}))
    header = _fields(_HEADER, before["header"], after["header"])
    lines, unseen_lines = _lines(before["lines"], after["lines"])
    return Diff(
        header=header,
        lines=lines,
        total_before=Decimal(before["total"]),
        total_after=Decimal(after["total"]),
        unseen=Unseen(
            top=_edits(before, after, {"header", "lines"}),
            header=_edits(before["header"], after["header"], {one.field for one in header}),
            lines=unseen_lines,
        ),
    )


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """The single differences of `compare`, header first, then lines."""
    if before == after:
        return ()
    lines, _ = _lines(before["lines"], after["lines"])
    return (
        *_fields(_HEADER, before["header"], after["header"]),
        *(one for line in lines for one in line.differences),
    )


def apply(diff: Diff, before: Mapping[str, Any]) -> dict[str, Any]:
    """The later snapshot, made of the earlier one that the diff was made from: `apply(compare(a, b), a) == b`."""
    header = {one.field: one.now for one in diff.header}
    return _edited(before, diff.unseen.top) | {
        "header": _edited(before["header"], {**diff.unseen.header, **header}),
        "lines": _applied_lines(diff, before["lines"]),
    }


def _applied_lines(diff: Diff, before: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    edits = {place: dict(edit) for place, edit in diff.unseen.lines.items()}
    for line in diff.lines:
        if line.was_place is not None:
            typed = {one.field: one.now for one in line.differences if one.change is Change.CHANGED}
            edits.setdefault(line.was_place, {}).update(typed)
    current = [_edited(line, edits.get(place, {})) for place, line in enumerate(before)]
    lifted = {line.was_place for line in diff.lines if line.place is None or Change.MOVED in line.kinds}
    result = [line for place, line in enumerate(current) if place not in lifted]
    placed: list[tuple[int, dict[str, Any]]] = []
    for line in diff.lines:
        if line.place is not None and line.was_place is None:
            placed.append((line.place, dict(line.differences[0].now)))
        elif line.place is not None and line.was_place in lifted:
            placed.append((line.place, current[line.was_place or 0]))
    for place, inserted in sorted(placed):  # no two stand at one place
        result.insert(place, inserted)
    return result


def _edits(before: Mapping[str, Any], after: Mapping[str, Any], told: set[str]) -> dict[str, Any]:
    """The raw later value of every key that differs and is not told elsewhere."""
    if before == after:
        return {}
    return {
        key: after.get(key, Missing.MISSING)
        for key in before.keys() | after.keys()
        if key not in told and before.get(key, Missing.MISSING) != after.get(key, Missing.MISSING)
    }


def _edited(before: Mapping[str, Any], edits: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**before, **edits}.items() if value is not Missing.MISSING}


# --- fields ---------------------------------------------------------------------------------------------------------


def _fields(
    compared: Sequence[Field], before: Mapping[str, Any], after: Mapping[str, Any], prefix: str = "", **line: Any
) -> tuple[Difference, ...]:
    if before == after:
        return ()
    return tuple(
        Difference(
            Change.CHANGED,
            f"{prefix}{field.label}",
            shown(field, before),
            shown(field, after),
            field.name,
            before.get(field.name, Missing.MISSING),
            after.get(field.name, Missing.MISSING),
            _note(shown(field, before), shown(field, after), is_a_name=field.name in NAMES),
            **line,
        )
        for field in compared
        if before.get(field.name) != after.get(field.name) and value_of(field, before) != value_of(field, after)
    )


def _note(before: str, after: str, *, is_a_name: bool) -> str:
    """For two values that differ and read alike."""
    if before == after:
        return SAME_NAME if is_a_name else ""
    return SAME_LOOK if as_read(before) == as_read(after) else ""


# --- lines ----------------------------------------------------------------------------------------------------------


def _lines(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> tuple[tuple[LineDiff, ...], dict[int, dict[str, Any]]]:
    """The lines that differ, and by place in `before` what differs without anybody having typed it."""
    matched = match(before, after)
    stayed = longest_run(list(matched.values()))
    found: list[LineDiff] = []
    unseen: dict[int, dict[str, Any]] = {}
    for place, line in enumerate(after):
        was_place = matched.get(place)
        if was_place is None:
            found.append(_only(Change.ADDED, line, place))
            continue
        was, has_moved = before[was_place], was_place not in stayed
        if was == line and not has_moved:
            continue
        typed = _differences_of(was, line, was_place, place, has_moved)
        found += [_both(was, line, was_place, place, typed)] if typed else []
        unseen[was_place] = _edits(was, line, {single.field for single in typed})
    gone = set(range(len(before))) - set(matched.values())
    found += [_only(Change.REMOVED, before[place], place) for place in sorted(gone)]
    return tuple(found), unseen


def _differences_of(
    before: Mapping[str, Any], after: Mapping[str, Any], was_place: int, place: int, has_moved: bool
) -> tuple[Difference, ...]:
    which = {"line": after["position"], "line_id": after["id"], "was_id": before["id"]}
    found = _fields(fields.LINE, before, after, f"Line {after['position']}: ", **which)
    if has_moved:
        old, new = f"line {before['position']}", f"line {after['position']}"
        new = f"{new}, among other lines" if old == new else new
        moved = f"Line {after['position']}"
        found += (Difference(Change.MOVED, moved, old, new, fields.SOV, was_place, place, **which),)
    return found


def _both(
    before: Mapping[str, Any], after: Mapping[str, Any], was_place: int, place: int, found: tuple[Difference, ...]
) -> LineDiff:
    return LineDiff(
        position=after["position"],
        words=line_words(after),
        was_place=was_place,
        place=place,
        amount_before=amount_of(before),
        amount_after=amount_of(after),
        retyped=before["id"] != after["id"],
        differences=found,
    )


def _only(change: Change, line: Mapping[str, Any], place: int) -> LineDiff:
    """A line that is in one of the snapshots only."""
    added = change is Change.ADDED
    words, amount = line_words(line), amount_of(line)
    whole = Difference(
        change,
        f"Line {line['position']}",
        before=NOTHING if added else words,
        after=words if added else NOTHING,
        field=fields.SOV,
        was=None if added else line,
        now=line if added else None,
        line=line["position"],
        line_id=line["id"],
        was_id=None if added else line["id"],
    )
    return LineDiff(
        position=line["position"],
        words=words,
        was_place=None if added else place,
        place=place if added else None,
        amount_before=NOTHING_AMOUNT if added else amount,
        amount_after=amount if added else NOTHING_AMOUNT,
        retyped=False,
        differences=(whole,),
    )

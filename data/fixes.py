"""Fixes of preflight that somebody made: kept in the event of the history, so that one click undoes the newest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from core import fields, preflight
from core.commitment import Commitment
from core.fields import Kind
from core.preflight import Fix
from data.cases import Case

_DECIMALS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.UNIT_COST, Kind.QUANTITY})


@dataclass(frozen=True)
class MadeFix:
    """What was made of which rule, `before` → `after` in words; `touches` names header fields and `fields.SOV`.

    `header` and `lines` (by line id) hold the old values.
    """

    code: str
    label: str
    before: str
    after: str
    touches: tuple[str, ...]
    header: Mapping[str, Any]
    lines: Mapping[int, Mapping[str, Any]]

    def undone(self, current: Commitment) -> Commitment:
        """The commitment with the old values put back; nothing else is touched."""
        lines = tuple(replace(line, **self.lines.get(line.id or 0, {})) for line in current.lines)
        return replace(current, **self.header, lines=lines)


def details(current: Commitment, code: str, fix: Fix) -> dict[str, Any]:
    """What the event of a fix of this commitment keeps, as plain JSON values."""
    undo = preflight.undoing(current, fix)
    return {
        "note": f"Fix for {code}: {fix.label}",
        "fix": {
            "code": code,
            "label": fix.label,
            "before": fix.before,
            "after": fix.after,
            "touches": fix.touches,
            "header": _plain(undo.changes),
            "lines": {str(current.lines[index].id): _plain(old) for index, old in undo.line_changes.items()},
        },
    }


def undone_details(made: MadeFix) -> dict[str, Any]:
    """What the event keeps that undoes it. There is no way back from it but the fix that preflight offers again."""
    return {"note": f"Undone: {made.label} ({made.code})"}


def newest(case: Case) -> MadeFix | None:
    """The fix that can be undone: the last thing that was done to the commitment."""
    kept = json.loads(case.history[0].details).get("fix")
    return _made(kept) if kept else None


def _made(kept: Mapping[str, Any]) -> MadeFix:
    return MadeFix(
        code=kept["code"],
        label=kept["label"],
        before=kept["before"],
        after=kept["after"],
        touches=tuple(kept["touches"]),
        header=_values(kept["header"], fields.HEADER_BY_NAME),
        lines={int(key): _values(old, fields.LINE_BY_NAME) for key, old in kept["lines"].items()},
    )


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in values.items()}


def _values(kept: Mapping[str, Any], known: Mapping[str, fields.Field]) -> dict[str, Any]:
    return {
        name: Decimal(value) if known[name].kind in _DECIMALS and value is not None else value
        for name, value in kept.items()
    }

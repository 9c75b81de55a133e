"""The lines of one commitment in a file, matched with those that stand, so that a line keeps its identity."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from core import fields, typed
from core.commitment import AccountingMethod, Line
from core.refusal import Problem
from core.typed import Wrong
from data.importing.lookups import World
from data.importing.mapping import LINE
from data.importing.model import Record
from data.importing.reading import RefusedCell

_NAMES = tuple(one.name for one in fields.LINE)
_LINE_PREFIX = re.compile(r"^Line \d+: ")  # the report names the row instead


def read(
    world: World,
    records: Sequence[Record],
    targets: frozenset[str],
    method: AccountingMethod,
    standing: tuple[Line, ...],
) -> tuple[tuple[Line, ...], list[RefusedCell]]:
    """The lines in the order of the rows. What the file has no column for stays as it is on a line that stands."""
    raws: list[dict[str, Any]] = []
    refused: list[RefusedCell] = []
    kept = {line.cost_code_id for line in standing}
    for record in records:
        raw, problems = _raw(world, record, targets, kept)
        raws.append(raw)
        refused += problems
    first, problems = _typed(raws, records, method)
    refused += problems
    if refused:
        return (), refused
    if not standing:
        return first, []
    given = {name.removeprefix(LINE) for name in targets} | (
        {"cost_type"} if any(raw.get("cost_type") for raw in raws) else set()
    )
    matched = match(first, standing, [name for name in _NAMES if name in given])
    merged = [_merge(raw, line, given) for raw, line in zip(raws, matched, strict=True)]
    return _typed(merged, records, method)


def _raw(
    world: World, record: Record, targets: frozenset[str], kept: set[int | None]
) -> tuple[dict[str, Any], list[RefusedCell]]:
    raw = {name.removeprefix(LINE): record.values[name] for name in targets}
    if not any(record.has(name) for name in targets):
        return raw, [
            record.refuse("number", "The row has no line: neither a cost code nor an amount. Fill it in or delete it.")
        ]
    if not record.has(LINE + "cost_code_id"):
        return raw, []
    try:
        text = record.text(LINE + "cost_code_id")
        code, cost_type = _cost_code(world, text, kept, has_type=record.has(LINE + "cost_type"))
    except Wrong as wrong:
        return raw | {"cost_code_id": None}, [record.refuse(LINE + "cost_code_id", str(wrong))]
    return raw | {"cost_code_id": code} | ({"cost_type": cost_type} if cost_type else {}), []


def _cost_code(world: World, text: str, kept: set[int | None], *, has_type: bool) -> tuple[int, str]:
    """An archived cost code only where the commitment uses it already."""
    try:
        return world.cost_code(text, has_type=has_type)
    except Wrong:
        for one in kept & world.cost_codes.inactive:
            try:
                return world.cost_code(text, has_type=has_type, kept=one)
            except Wrong:
                continue
        raise


def _typed(
    raws: Sequence[dict[str, Any]], records: Sequence[Record], method: AccountingMethod
) -> tuple[tuple[Line, ...], list[RefusedCell]]:
    lines: list[Line] = []
    refused: list[RefusedCell] = []
    for position, (raw, record) in enumerate(zip(raws, records, strict=True), start=1):
        line, problems = typed.read_line(raw, position, method)
        refused += [_refused(problem, record) for problem in problems]
        if line:
            lines.append(line)
    return tuple(lines), refused


def _refused(problem: Problem, record: Record) -> RefusedCell:
    sentence = _LINE_PREFIX.sub("", problem.sentence)
    return record.refuse(LINE + problem.field, sentence, fields.LINE_BY_NAME[problem.field].label)


def _merge(raw: dict[str, Any], standing: Line | None, given: set[str]) -> dict[str, Any]:
    if standing is None:
        return raw
    # An amount that the file leaves out is worked out anew when what it is made of may have changed.
    worked_out = {"amount"} if {"quantity", "unit_cost"} & given and not standing.overridden else set()
    rest = {name: getattr(standing, name) for name in _NAMES if name not in given | worked_out}
    return rest | raw | {"id": standing.id}


def match(lines: Sequence[Line], standing: Sequence[Line], names: Sequence[str]) -> list[Line | None]:
    """For each line of the file the line that it is: the equal one, else one of its cost code, else the next in order.

    No line that stands is given twice; None is a new line.
    """
    result: list[Line | None] = [None] * len(lines)
    left = list(standing)
    keys: tuple[Callable[[Line], Any], ...] = (
        lambda line: tuple(getattr(line, name) for name in names),
        lambda line: line.cost_code_id,
        lambda line: None,
    )
    for key in keys:
        pools: dict[Any, list[Line]] = {}
        for line in left:
            pools.setdefault(key(line), []).append(line)
        for index, line in enumerate(lines):
            if result[index] is None and pools.get(key(line)):
                result[index] = pools[key(line)].pop(0)
        left = [line for pool in pools.values() for line in pool]
        left.sort(key=lambda line: line.position)
    return result


def differ(standing: Sequence[Line], lines: Sequence[Line]) -> bool:
    """The file's lines are other lines, have other values or another order."""
    return [_content(line) for line in standing] != [_content(line) for line in lines]


def difference(standing: Sequence[Line], lines: Sequence[Line]) -> str:
    """`1 changed, 2 added, 1 removed`, or `another order`."""
    before = {line.id: _content(line) for line in standing}
    after = {line.id for line in lines}
    counts = {
        "changed": sum(1 for line in lines if line.id in before and before[line.id] != _content(line)),
        "added": sum(1 for line in lines if line.id not in before),
        "removed": sum(1 for line in standing if line.id not in after),
    }
    return ", ".join(f"{number:,} {word}" for word, number in counts.items() if number) or "another order"


def _content(line: Line) -> tuple[Any, ...]:
    return (line.id, *(getattr(line, name) for name in _NAMES))

"""Which lines of two snapshots are the same line, and which of them kept their order."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from core import fields
from core.snapshot_values import as_read, value_of


def match(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """The place in `after` of each line that is in both, with its place in `before`; places count from 0.

    Each key finds lines for those that the keys before it left over; of lines with the same key the first ones meet.
    """
    pairs: dict[int, int] = {}
    for key in _KEYS:
        taken = set(pairs.values())
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for place, line in enumerate(before):
            if place not in taken:
                waiting[key(line)].append(place)
        waiting.pop(None, None)
        for place, line in enumerate(after):
            if place not in pairs and waiting and waiting.get(key(line)):
                pairs[place] = waiting[key(line)].popleft()
    return dict(sorted(pairs.items()))


def _identity(line: Mapping[str, Any]) -> Hashable:
    return line.get("id")


def _typed(line: Mapping[str, Any]) -> Hashable:
    return tuple(value_of(field, line) for field in fields.LINE)


def _code_and_description(line: Mapping[str, Any]) -> Hashable:
    return (line.get("cost_code_id"), as_read(line.get("description") or "").casefold())


_KEYS: tuple[Callable[[Mapping[str, Any]], Hashable], ...] = (_identity, _typed, _code_and_description)


def longest_run(places: Sequence[int]) -> set[int]:
    """As many of the distinct places as possible that already stand in increasing order.

    Of two lines that swapped, the one that now stands first is left out: it is the one that has moved.
    """
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        at = bisect_left(tails, place)
        before[place] = tails[at - 1] if at else None
        tails[at : at + 1] = [place]
    run: set[int] = set()
    one = tails[-1] if tails else None
    while one is not None:
        run.add(one)
        one = before[one]
    return run

"""Packs that this process has read already, so that who asks again waits for what was packed since then alone.

A pack is known by the digest of what it holds, so that one that was packed anew is another one. They are everybody's
records: what a person may see of them is sieved out for each question (data.queries.metrics_seen).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.business_hours import Calendar
from data.metrics_records import NONE, Kind, Records, joined

MOST = 64 * 1024 * 1024  # bytes of one run: more than that is read again each time


class Place(NamedTuple):
    """Where in its run a pack stands, the end exclusive."""

    digest: bytes
    begin: int
    end: int


@dataclass(frozen=True)
class Run:
    """Packs of one kind, one month after the other, counted by one calendar."""

    calendar: Calendar | None = None
    places: Mapping[int, Place] = field(default_factory=dict)  # by month, in order
    records: Records = NONE

    def all_of(self, digests: Mapping[int, bytes]) -> Records | None:
        """Of the packs with these digests, by month; None unless all of them are here and none between them."""
        first, last = min(digests), max(digests)
        here = {month: place for month, place in self.places.items() if first <= month <= last}
        if {month: place.digest for month, place in here.items()} != digests:
            return None
        return self.records.part(here[first].begin, here[last].end)

    def one(self, month: int, digest: bytes) -> Records | None:
        place = self.places.get(month)
        return self.records.part(place.begin, place.end) if place and place.digest == digest else None


_runs: dict[tuple[Kind, bool], Run] = {}  # by kind and private; a run is never changed, but another takes its place


def held(
    key: tuple[Kind, bool],
    digests: Mapping[int, bytes],
    calendar: Calendar,
    read: Callable[[int], tuple[bytes, Records]],
) -> Records:
    """The records of the packs with these digests, by month. `read` gives digest and records of a month's pack."""
    if not digests:
        return NONE
    run = _runs.get(key, Run())
    known = run if run.calendar == calendar else Run()
    found = known.all_of(digests)
    if found is None:
        run = _new(known, digests, calendar, read)
        found = run.records
        if found.size <= MOST:
            _runs[key] = run
    return found


def _new(
    known: Run, digests: Mapping[int, bytes], calendar: Calendar, read: Callable[[int], tuple[bytes, Records]]
) -> Run:
    places: dict[int, Place] = {}
    parts: list[Records] = []
    end = 0
    for month in sorted(digests):
        here = known.one(month, digests[month])
        digest, records = read(month) if here is None else (digests[month], here)
        begin, end = end, end + len(records)
        places[month] = Place(digest, begin, end)
        parts.append(records)
    return Run(calendar, places, joined(parts))

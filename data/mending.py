"""Makes anew what follows from the other tables, where it is wrong: the tally, the index of words, the cited cost
codes, the packs of Rejection Metrics. Nothing else is ever mended: of the rest nobody but a backup knows how it was.

It may run while people work. What is wrong is looked for while only reading; then short transactions mend it, each by
what the other tables say at that moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from sqlmodel import Session

from core.commitment import counted
from core.refusal import Refused, Why
from data import cited_codes, metrics_packs, schema, searching, tally, upkeep
from data.auditing import as_of_one_moment
from data.desk import Desk
from data.metrics_packs import TURN, Key
from data.metrics_records import Numbers

AT_ONCE = 500  # of what is written anew in one transaction
PACKING = "Rejection Metrics are being packed at this moment, so their packs were not mended. Try again in a minute."


def mend(desk: Desk) -> tuple[str, ...]:
    """Mends what is wrong; says what it was, nothing when all is as it should be. For the command line only.

    Raises Refused: CONFLICT when the schema is not today's, UNAVAILABLE when somebody is packing or nothing can be
    written; what was mended until then stays.
    """
    if schema.version(desk.engine) != schema.newest():
        raise Refused(
            Why.CONFLICT, f"The schema is not {schema.newest()}, so nothing was mended. First: manage.py upgrade."
        )
    with upkeep.still(desk) as copy, copy.reading() as session:
        as_of_one_moment(session)
        projects, words, cited = tally.wrong(session), searching.wrong(session), cited_codes.wrong(session)
        packs = list(metrics_packs.wrong(session))
    return (
        *_tally(desk, projects),
        *_in_turn(desk, words, searching.mend, "Search: the words of {} written anew", "commitment"),
        *_in_turn(desk, cited, cited_codes.mend, "Cited codes: those of {} written anew", "submission"),
        *_packs(desk, packs),
    )


def _tally(desk: Desk, projects: list[int]) -> Iterator[str]:
    for project in projects:
        with desk.writing() as session:
            tally.mend(session, project)
        time.sleep(TURN)
    if projects:
        yield f"Tally: counted anew in {counted(len(projects), 'project')}"


def _in_turn(
    desk: Desk, ids: list[int], mend: Callable[[Session, Sequence[int]], None], done: str, what: str
) -> Iterator[str]:
    for start in range(0, len(ids), AT_ONCE):
        with desk.writing() as session:
            mend(session, ids[start : start + AT_ONCE])
        time.sleep(TURN)
    if ids:
        yield done.format(counted(len(ids), what))


def _packs(desk: Desk, packs: list[tuple[Key, Numbers]]) -> Iterator[str]:
    """From the moment they are taken away their records are read from the tables, until they are packed."""
    if not packs:
        return
    keys = [key for key, _ in packs]
    with desk.writing() as session:
        if not metrics_packs.unpack(session, keys, np.concatenate([some for _, some in packs])):
            raise Refused(Why.UNAVAILABLE, PACKING)
    metrics_packs.pack_in_chunks(desk)
    yield f"Metrics: {counted(len(keys), 'pack')} made anew"

"""Promise 1: of eight people in eight processes who decide at once exactly one does; the others read who and when."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, select

from core.findings import Finding
from core.refusal import Why
from core.transitions import Action, ErpStatus, Notice, Said
from data import auditing, commands, tables
from data.desk import Caller, Desk, open_desk
from tests.cast import MONDAY, Cast
from tests.data.test_races import answer, attempt, sent
from tests.pages.story import Story
from tests.trust.processes import CONTEXT, PATIENCE

Choice = tuple[str, Action | None]  # who, and what they do; None is that they save another title

# Eight people at eight screens on which it waits in the queue; nobody created or sent what they accept.
WAITING: tuple[Choice, ...] = (
    ("anna", Action.ACCEPT),
    ("alan", Action.REJECT),
    ("paula", Action.RETRIEVE),
    ("carla", Action.ACCEPT),
    ("peter", Action.RETRIEVE),
    ("alan", Action.ACCEPT),
    ("anna", Action.REJECT),
    ("carla", Action.REJECT),
)
# Eight screens on which Anna has rejected it: she takes it back while the project begins to mend it.
REJECTED: tuple[Choice, ...] = (
    ("anna", Action.UNDO),
    ("paula", None),
    ("anna", Action.UNDO),
    ("peter", None),
    ("anna", Action.UNDO),
    ("carla", None),
    ("anna", Action.UNDO),
    ("paula", None),
)
SAID: dict[Action, dict[str, Any]] = {
    Action.REJECT: {"findings": (Finding("O"),), "comment": "Please look at it again."},
}
WHEN = "at 10:00 on 2026-03-02"
Click = tuple[int, int, int, Action | None]  # the commitment, the version that is shown, the person, what they do


def click(desk: Desk, key: int, version: int, person: int, action: Action | None) -> str:
    if action is None:
        return answer(lambda: commands.save(desk, Caller(person), key, version, header={"title": f"By {person}"}))
    reference = f"R-{key}" if action is Action.ACCEPT else ""
    said = Said(seen_version=version, reference=reference, **SAID.get(action, {}))
    return attempt(desk, Caller(person), key, action, said)


def screen(url: str, folder: Path, clicks: list[Click], start: Any, answers: Any) -> None:
    """One person's process: at each commitment it waits until all have come, then decides."""
    desk = open_desk(url, now=lambda: MONDAY, data_folder=folder)
    told: list[tuple[str, float]] = []
    for one in clicks:
        start.wait(PATIENCE)
        began = time.perf_counter()
        told.append((click(desk, *one), time.perf_counter() - began))
    answers.put((clicks, told))
    desk.engine.dispose()


def clicked(desk: Desk, url: str, screens: list[list[Click]]) -> list[tuple[list[Click], list[tuple[str, float]]]]:
    """What each screen did and was told, when all clicked at the same moments."""
    start, answers = CONTEXT.Barrier(len(screens)), CONTEXT.Queue()
    processes = [
        CONTEXT.Process(target=screen, args=(url, desk.data_folder, clicks, start, answers)) for clicks in screens
    ]
    for process in processes:
        process.start()
    found = [answers.get(timeout=PATIENCE) for _ in processes]
    for process in processes:
        process.join(PATIENCE)
    return found


def check_one_won(told: list[tuple[Click, str]], names: dict[int, str]) -> None:
    """One was told nothing but that it is done; every other one reads who that was, and when."""
    winners = [names[one[2]] for one, said in told if said == ""]
    assert len(winners) == 1, told
    for _, said in told:
        assert said == "" or (said.startswith(Why.CONFLICT) and f"by {winners[0]} {WHEN}" in said), said


def test_of_eight_processes_that_decide_at_once_one_wins(
    any_desk: Desk,
    database_url: str,
    cast: Cast,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    waiting = [sent(any_desk, cast, f"W-{n:04d}") for n in range(scale(10, 625))]
    rejected = [Story(any_desk, cast).rejected(f"R-{n:04d}") for n in range(scale(10, 625))]
    screens = [
        [
            *((key, 2, cast.person[who], action) for key in waiting),
            *((key, 3, cast.person[then], after) for key in rejected),
        ]
        for (who, action), (then, after) in zip(WAITING, REJECTED, strict=True)
    ]
    found = clicked(any_desk, database_url, screens)

    with any_desk.reading() as session:
        names = {row.id or 0: row.name for row in session.exec(select(tables.Person))}
        check_the_books(session, waiting, rejected)
    for moment in zip(*(zip(clicks, told, strict=True) for clicks, told in found), strict=True):
        check_one_won([(one, said) for one, (said, _) in moment], names)
    assert [rule.words for rule in auditing.audit(any_desk) if rule.found] == []
    times = sorted(took for _, told in found for _, took in told)
    assert len(times) == len(WAITING) * (len(waiting) + len(rejected))
    won = len(waiting) + len(rejected)
    show(
        1,
        f"{len(times):,} clicks by 8 processes, 8 at each commitment at once: accept, reject, retrieve, take back, edit, "
        f"on {any_desk.engine.dialect.name}",
        f"{won:,} decided once, {len(times) - won:,} refused with who and when; 0 doubled, 0 lost, "
        f"0 errors; 99th percentile {times[int(len(times) * 0.99) - 1] * 1000:.0f} ms",
    )


def check_the_books(session: Session, waiting: list[int], rejected: list[int]) -> None:
    """Nothing is doubled and nothing lost: one event a decision, one export an acceptance, one mail a rejection."""
    statuses = Counter(session.exec(select(tables.Commitment.erp_status)))
    count = select(func.count())
    mail = tables.Mail
    assert session.exec(count.select_from(tables.Event)).one() == 3 * len(waiting) + 4 * len(rejected)
    assert session.exec(count.select_from(tables.Submission)).one() == len(waiting) + len(rejected)
    assert session.exec(count.select_from(tables.Export)).one() == statuses[ErpStatus.EXPORTING]
    assert statuses.keys() <= {ErpStatus.EXPORTING, ErpStatus.REJECTED, ErpStatus.RETRIEVED, ErpStatus.SENT}
    # Paula created and sent each of them, so she alone is mailed; what is taken back is mailed to nobody.
    mailed = list(session.exec(select(mail.commitment_id).where(mail.kind == Notice.REJECTED)))
    still = session.exec(select(tables.Commitment.id).where(tables.Commitment.erp_status == ErpStatus.REJECTED))
    assert sorted(mailed) == sorted(still)  # type: ignore[type-var]

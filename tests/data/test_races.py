"""Two people who act on the same commitment at the same moment: one wins, the other reads who and when (trust.md 1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, wait
from itertools import repeat
from pathlib import Path
from threading import Barrier

import pytest
from sqlmodel import select

from core.commitment import CommitmentType
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import cases, commands, queries, tables
from data.commands import writing
from data.desk import Caller, Desk, open_desk
from tests.cast import MONDAY, Cast, header, lines
from tests.trust.processes import CONTEXT

AT_ONCE = 8
DECISIONS: tuple[tuple[str, Action, Said], ...] = (
    ("anna", Action.ACCEPT, Said(seen_version=2, reference="SC-001")),
    ("alan", Action.REJECT, Said(seen_version=2, findings=(Finding("O"),), comment="Please look at it again.")),
    ("paula", Action.RETRIEVE, Said(seen_version=2)),
    ("carla", Action.ACCEPT, Said(seen_version=2, reference="SC-001")),
)
CONFLICTS = ("was already accepted by", "was already rejected by", "was already retrieved by", "has changed")


def sent(desk: Desk, cast: Cast, number: str = "SC-001") -> int:
    paula = cast.caller("paula")
    made = commands.create(
        desk,
        paula,
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast, number),
        lines=lines(cast),
    )
    commands.act(desk, paula, made.commitment_id, Action.SEND, Said(seen_version=made.version))
    return made.commitment_id


@pytest.mark.parametrize(("eyes", "is_written"), [("anna", True), ("paula", False)])
def test_four_eyes_hold_once_more_where_it_is_written(any_desk: Desk, cast: Cast, eyes: str, is_written: bool) -> None:
    """Paula created and sent it: whatever was read before, the header is not written in her name."""
    key = sent(any_desk, cast)

    def write() -> None:
        with any_desk.writing() as session:
            case = cases.load(session, key, None)
            writing.move(session, case, {"title": "Accepted"}, not_of=(cast.person["carla"], cast.person[eyes]))

    assert (answer(write) == "") is is_written
    with any_desk.reading() as session:
        assert (session.get_one(tables.Commitment, key).title == "Accepted") is is_written


def answer(command: Callable[[], object]) -> str:
    """ "" when it was done, else the kind of the refusal and what the person reads."""
    try:
        command()
    except Refused as refused:
        return f"{refused.why}: {' '.join(refused.sentences)}"
    return ""


def attempt(desk: Desk, caller: Caller, key: int, action: Action, said: Said) -> str:
    return answer(lambda: commands.act(desk, caller, key, action, said))


def together(work: Sequence[Callable[[], str]]) -> list[str]:
    """Runs all at the same moment, each in a thread of its own."""
    barrier = Barrier(len(work))

    def run(one: Callable[[], str]) -> str:
        barrier.wait()
        return one()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(run, work))


def check_one_winner(desk: Desk, key: int, said: Sequence[str]) -> None:
    assert sum(one == "" for one in said) == 1, said
    for sentence in said:
        assert sentence == "" or sentence.startswith(Why.CONFLICT), sentence
        assert sentence == "" or any(words in sentence for words in CONFLICTS), sentence
    with desk.reading() as session:
        kinds = [row.kind for row in session.exec(select(tables.Event).where(tables.Event.commitment_id == key))]
        outcomes = [row.outcome for row in session.exec(select(tables.Submission))]
        exports = session.exec(select(tables.Export)).all()
        status = ErpStatus(session.get_one(tables.Commitment, key).erp_status)
    assert len(kinds) == 3
    assert len(outcomes) == 1
    assert outcomes != [""]
    assert len(exports) == (1 if status is ErpStatus.EXPORTING else 0)


def test_of_many_threads_that_decide_at_once_one_wins(any_desk: Desk, cast: Cast) -> None:
    key = sent(any_desk, cast)
    chosen = (DECISIONS * 2)[:AT_ONCE]
    said = together(
        [
            lambda who=who, action=action, what=what: attempt(any_desk, cast.caller(who), key, action, what)
            for who, action, what in chosen
        ]
    )
    check_one_winner(any_desk, key, said)


def test_who_waited_for_somebody_decides_with_the_permissions_of_after_it(any_desk: Desk, cast: Cast) -> None:
    key = sent(any_desk, cast)
    who, action, said = DECISIONS[1]
    with ThreadPoolExecutor() as pool:
        with any_desk.writing() as session:
            cases.locked(session, key)
            waits = pool.submit(attempt, any_desk, cast.caller(who), key, action, said)
            wait([waits], timeout=0.3)
            assert not waits.done()
            session.get_one(tables.Person, cast.person[who]).can_push = False
        assert waits.result() != ""
    with any_desk.reading() as session:
        assert session.get_one(tables.Commitment, key).erp_status == ErpStatus.SENT


def decide_elsewhere(url: str, folder: Path, person_id: int, key: int, action: Action, said: Said) -> str:
    """What a process of its own does: opens the database and decides."""
    desk = open_desk(url, now=lambda: MONDAY, data_folder=folder)
    try:
        return attempt(desk, Caller(person_id), key, action, said)
    finally:
        desk.engine.dispose()


def test_of_many_processes_that_decide_at_once_one_wins(any_desk: Desk, database_url: str, cast: Cast) -> None:
    key = sent(any_desk, cast)
    who, actions, said = zip(*DECISIONS, strict=True)
    with ProcessPoolExecutor(len(DECISIONS), mp_context=CONTEXT) as pool:
        ids = [cast.person[name] for name in who]
        results = list(
            pool.map(
                decide_elsewhere, repeat(database_url), repeat(any_desk.data_folder), ids, repeat(key), actions, said
            )
        )
    check_one_winner(any_desk, key, results)


def test_two_commitments_of_one_number_are_never_both_handed_over(any_desk: Desk, cast: Cast) -> None:
    paula = cast.caller("paula")
    keys = [
        commands.create(
            any_desk,
            paula,
            type=CommitmentType.SUBCONTRACT,
            project_id=cast.project[project],
            header=header(cast, number),
            lines=lines(cast),
        ).commitment_id
        for project, number in (("HQ", "SC-001"), ("LAB", "sc-001"))
    ]

    def send(key: int) -> str:
        return attempt(any_desk, paula, key, Action.SEND, Said(seen_version=1))

    said = together([lambda key=key: send(key) for key in keys])
    assert sorted(one == "" for one in said) == [False, True]
    assert "".join(said).startswith(Why.GUARD)
    assert "umber" in "".join(said)


def test_of_two_who_save_at_once_none_overwrites_the_other(any_desk: Desk, cast: Cast) -> None:
    made = commands.create(
        any_desk,
        cast.caller("paula"),
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast),
        lines=lines(cast),
    )

    def save(who: str) -> str:
        return answer(
            lambda: commands.save(any_desk, cast.caller(who), made.commitment_id, 1, header={"title": f"By {who}"})
        )

    said = together([lambda who=who: save(who) for who in ("paula", "peter", "eddie", "carla")])
    assert sum(one == "" for one in said) == 1
    assert all(one.startswith(Why.CONFLICT) for one in said if one)
    detail = queries.detail(any_desk, cast.caller("paula"), made.commitment_id)
    assert detail.commitment.version == 2
    assert [row.words for row in detail.history] == ["Edited", "Created"]


def test_acceptances_of_one_reference_are_never_doubled(any_desk: Desk, cast: Cast) -> None:
    anna = cast.caller("anna")
    keys = [sent(any_desk, cast, f"SC-{n}") for n in range(AT_ONCE)]

    def accept(key: int) -> str:
        return attempt(any_desk, anna, key, Action.ACCEPT, Said(seen_version=2, reference="PO-7"))

    said = together([lambda key=key: accept(key) for key in keys])
    assert sum(one == "" for one in said) == 1
    assert all(one.startswith(Why.GUARD) and "reference" in one for one in said if one)

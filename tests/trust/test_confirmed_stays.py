"""Promise 2: whatever is killed or full, what was confirmed is there, nothing is half done, and the next can write."""

from __future__ import annotations

import itertools
import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import select

from core import attachments as files
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import attachments, auditing, commands, directory, importing, schema, tables
from data import desk as desks
from data.desk import Desk, open_desk
from data.engine import make_engine
from tests.cast import MONDAY, Cast, lines, settle
from tests.fate import Fate
from tests.knowing import knowing
from tests.pages.story import Story
from tests.trust.killable_server import Server, server  # noqa: F401  a fixture
from tests.trust.processes import CONTEXT, PATIENCE
from tests.trust.test_bad_input import everything
from tests.trust.test_decide_what_you_saw import READY

Confirmed = tuple[str, int, int]  # an event or a comment: of which commitment, and its version or its id
Told = Confirmed | str  # what a process says: a command that was confirmed, or why the last one was refused


def confirmed(desk: Desk) -> set[Confirmed]:
    event, comment = tables.Event, tables.Comment
    with desk.reading() as session:
        events = session.exec(select(event.commitment_id, event.version)).all()
        comments = session.exec(select(comment.commitment_id, comment.id)).all()
    return {("event", *one) for one in events} | {("comment", key, id_ or 0) for key, id_ in comments}


def assert_nothing_is_half_done(desk: Desk) -> None:
    assert [f"{rule.label}: {rule.words}" for rule in auditing.audit(desk) if rule.found] == []


def again(desk: Desk) -> Desk:
    """The same desk by an engine of its own, as another process has it."""
    return replace(desk, engine=knowing(make_engine(desk.engine.url.render_as_string(hide_password=False))))


# --- at any moment ------------------------------------------------------------------------------------------------


def work(url: str, folder: Path, cast: Cast, first: int, told: Connection) -> None:
    """Works on and on, and says each command that was confirmed, until it is killed or the server is."""
    desk = open_desk(url, now=lambda: MONDAY, data_folder=folder)
    try:
        for number in itertools.count(first):
            _live(desk, cast, f"K-{number}", told)
    except Refused as refused:
        told.send(" ".join(refused.sentences))


def _live(desk: Desk, cast: Cast, number: str, told: Connection) -> None:
    """A commitment's life: sent, spoken about, rejected, taken back, accepted, withdrawn, retrieved, edited."""
    paula = cast.caller("paula")
    key = Story(desk, cast).create(number)
    told.send(("event", key, 1))
    said = commands.comment(desk, paula, key, f"Please look at {number} soon.")
    told.send(("comment", key, said.id))
    for version, (who, action, words) in enumerate(LIFE, start=2):
        reference = {"reference": number} if action is Action.ACCEPT else {}
        commands.act(desk, cast.caller(who), key, action, Said(seen_version=version - 1, **words, **reference))
        told.send(("event", key, version))
    saved = commands.save(desk, paula, key, len(LIFE) + 1, header={"title": "Another title"}, lines=lines(cast, "7.25"))
    told.send(("event", key, saved.version))


LIFE: tuple[tuple[str, Action, dict[str, Any]], ...] = (
    ("paula", Action.SEND, {}),
    ("anna", Action.REJECT, {"findings": (Finding("O"),), "comment": "Please look at it again."}),
    ("anna", Action.UNDO, {}),
    ("anna", Action.ACCEPT, {}),
    ("anna", Action.WITHDRAW, {}),
    ("paula", Action.RETRIEVE, {}),
)


def test_a_process_that_is_killed_at_any_moment_loses_nothing_it_had_confirmed(
    any_desk: Desk,
    database_url: str,
    cast: Cast,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    chance = random.Random(2026)  # noqa: S311  the same moments each time
    kills, said, slowest = scale(3, 300), 0, 0.0
    for kill in range(kills):
        ours, theirs = CONTEXT.Pipe(duplex=False)
        arguments = (database_url, any_desk.data_folder, cast, 1000 * kill, theirs)
        process = CONTEXT.Process(target=work, args=arguments)
        process.start()
        theirs.close()
        heard = [ours.recv() for _ in range(chance.randint(1, 12))]
        ours.poll(chance.uniform(0, 0.05))  # on into the middle of the next command
        process.kill()
        process.join(PATIENCE)
        heard += rest_of(ours)
        began = time.perf_counter()
        Story(any_desk, cast).create(f"AFTER-{kill}")
        slowest = max(slowest, time.perf_counter() - began)
        assert set(heard) <= confirmed(any_desk)
        said += len(heard)
    assert_nothing_is_half_done(any_desk)
    show(
        2,
        f"{kills} processes killed while they worked, on {any_desk.engine.dialect.name}",
        f"all {said:,} confirmed commands are there, nothing half done; written again after at most {slowest:.2f} s",
    )


def rest_of(told: Connection) -> list[Told]:
    """What was said before the end and not yet heard."""
    heard: list[Told] = []
    try:
        while told.poll():
            heard.append(told.recv())
    except EOFError:
        pass
    return heard


# --- between any two statements -----------------------------------------------------------------------------------


def killed_at(desk: Desk, point: int, command: Callable[[Desk], object]) -> bool:
    """Runs the command in a process that dies before its n-th statement or around its commit; False when it did not."""
    child = os.fork()
    if child == 0:
        try:
            mine, fate = again(desk), Fate(point)
            event.listen(mine.engine, "before_cursor_execute", lambda *_: fate.point())
            fate.watch_commits(mine)
            command(mine)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="the process is forked")


@FORKS
@pytest.mark.parametrize("action", READY, ids=str)
def test_an_action_that_is_killed_between_any_two_statements_is_done_or_not_done(
    any_desk: Desk, cast: Cast, action: Action, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    who, prepare, said = READY[action]
    key = prepare(Story(any_desk, cast))
    version = Story(any_desk, cast).look(key).facts.version

    def command(mine: Desk) -> None:
        commands.act(mine, cast.caller(who), key, action, Said(**said, seen_version=version))

    points = _killed_until_done(any_desk, command, scale(9, 1))
    assert ("event", key, version + 1) in confirmed(any_desk)
    assert points[-1] > 9
    show(
        2,
        f"each action of a person killed before each of its statements and around its commit, on {any_desk.engine.dialect.name}",
        "done or not done at every point, nothing half done",
    )


def _killed_until_done(desk: Desk, command: Callable[[Desk], object], stride: int) -> list[int]:
    """The points at which it was killed, up to the first at which it was done; until then not a byte has changed."""
    before = everything(desk)
    points: list[int] = []
    for point in range(1, 1_000, stride):
        points.append(point)
        survived = not killed_at(desk, point, command)
        assert_nothing_is_half_done(desk)
        if everything(desk) != before:
            return points
        assert not survived, "it came to its end and did nothing"
    raise AssertionError("it has no end")


# What else people do to commitments, each from where it can be done: with the story and the commitment it is about.
Prepared = tuple[Callable[[Story], int], Callable[[Story, int], object]]
CSV = b"Number,Title,Contract Company,Original Contract Amount\nI-1,One,Keswick Insulation,1.00\nI-2,Two,Keswick Insulation,2.00"


def answer_the_reasons(story: Story, key: int) -> None:
    answers = {view.finding.id or 0: "It is as agreed." for view in story.look(key).findings}
    commands.save(story.desk, story.cast.caller("paula"), key, 3, header={}, answers=answers)


def save_everything(story: Story, key: int) -> None:
    changed = {"title": "Another title", "private": True}
    viewers = [story.cast.person["eddie"]]
    new = lines(story.cast, "1.25", "2.50", "3.75")
    commands.save(story.desk, story.cast.caller("paula"), key, 1, header=changed, lines=new, viewers=viewers)


def attach(story: Story, key: int) -> int:
    paula, content = story.cast.caller("paula"), b"%PDF-1.7 a contract"
    return attachments.attach(story.desk, paula, key, kind=files.Kind.OTHER, name="a.pdf", content=content).id


def attached(story: Story) -> int:
    return attach(story, story.create())


def asked(story: Story) -> int:
    key = story.sent()
    commands.ask(story.desk, story.cast.caller("anna"), key, "Which floors are meant?")
    return key


def mended(story: Story) -> int:
    key = story.create("1001-SC-00012")
    commands.apply_fix(story.desk, story.cast.caller("paula"), key, 1, "N1")
    return key


def bring_in(story: Story, key: int) -> None:
    paula, project = story.cast.caller("paula"), story.cast.project["HQ"]
    plan = importing.plan(story.desk, paula, "commitments.csv", CSV, project_id=project)
    importing.apply(story.desk, paula, plan)


OTHERS: dict[str, Prepared] = {
    "create": (lambda story: 0, lambda story, key: story.create()),
    "save": (lambda story: story.create(), save_everything),
    "answer the reasons": (lambda story: story.rejected(), answer_the_reasons),
    "comment": (
        lambda story: story.sent(),
        lambda story, key: commands.comment(story.desk, story.cast.caller("paula"), key, "It is as agreed."),
    ),
    "ask": (
        lambda story: story.sent(),
        lambda story, key: commands.ask(story.desk, story.cast.caller("anna"), key, "Which floors?"),
    ),
    "answer": (asked, lambda story, key: commands.answer(story.desk, story.cast.caller("paula"), key, "All floors.")),
    "apply a fix": (
        lambda story: story.create("1001-SC-00012"),
        lambda story, key: commands.apply_fix(story.desk, story.cast.caller("paula"), key, 1, "N1"),
    ),
    "undo a fix": (mended, lambda story, key: commands.undo_fix(story.desk, story.cast.caller("paula"), key, 2)),
    "attach": (lambda story: story.create(), attach),
    "remove a file": (
        attached,
        lambda story, key: attachments.remove(story.desk, story.cast.caller("paula"), key),
    ),
    "import": (lambda story: 0, bring_in),
    "add a person": (
        lambda story: 0,
        lambda story, key: directory.add_person(
            story.desk, story.cast.caller("carla"), {"name": "New", "email": "new@acme.example"}
        ),
    ),
}


@FORKS
@pytest.mark.parametrize("name", OTHERS)
def test_any_other_command_that_is_killed_between_two_statements_is_done_or_not_done(
    desk: Desk, cast: Cast, name: str, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    prepare, command = OTHERS[name]
    key = prepare(Story(desk, cast))
    _killed_until_done(desk, lambda mine: command(Story(mine, cast), key), scale(20, 1))
    assert attachments.damaged(desk) == []
    show(
        2,
        f"{', '.join(OTHERS)}: each killed before each of its statements and around its commit",
        "done or not done at every point, nothing half done",
    )


# --- the database server ------------------------------------------------------------------------------------------


WAYS = ("everything", "one connection", "at once")  # SIGKILL, SIGKILL of one, and what an immediate shutdown does


@pytest.mark.parametrize("way", WAYS)
def test_a_database_server_that_is_killed_loses_nothing_that_was_confirmed(
    server: Server,  # noqa: F811
    tmp_path: Path,
    way: str,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    desk = open_desk(server.url, now=lambda: MONDAY, data_folder=tmp_path)
    schema.upgrade(desk.engine)
    cast = settle(desk)
    chance = random.Random(2026)  # noqa: S311  the same moments each time
    kills, said, slowest = scale(1, 10), 0, 0.0
    for kill in range(kills):
        before = confirmed(desk)
        ours, theirs = CONTEXT.Pipe(duplex=False)
        process = CONTEXT.Process(target=work, args=(server.url, tmp_path, cast, 1000 * kill, theirs))
        process.start()
        theirs.close()
        heard: list[Told] = [ours.recv() for _ in range(chance.randint(1, 12))]
        server.kill(way)
        process.join(PATIENCE)
        assert process.exitcode == 0, "a person would have seen an incident"
        heard += rest_of(ours)
        if not server.is_running:
            assert refusal(lambda: Story(desk, cast).create(f"MEANWHILE-{kill}")) == desks.UNAVAILABLE  # noqa: B023
        began = time.perf_counter()
        server.start()
        until_it_writes(desk, cast, f"AFTER-{kill}")
        slowest = max(slowest, time.perf_counter() - began)
        said += check_what_was_told(before, heard, confirmed(desk), f"K-{1000 * kill}")
    assert_nothing_is_half_done(desk)
    desk.engine.dispose()
    show(
        2,
        f"a PostgreSQL server killed {kills} times under work: {way}",
        f"all {said:,} confirmed commands are there, nothing half done; meanwhile a sentence; "
        f"started and written again after at most {slowest:.1f} s",
    )


def refusal(command: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        command()
    assert refused.value.why is Why.UNAVAILABLE
    return " ".join(refused.value.sentences)


def until_it_writes(desk: Desk, cast: Cast, number: str) -> None:
    """A server that has just started refuses in a sentence while it still reads its log."""
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until:
        with suppress(Refused):
            Story(desk, cast).create(number)
            return
    raise AssertionError("it is not writable again")


def check_what_was_told(before: set[Confirmed], heard: list[Told], after: set[Confirmed], number: str) -> int:
    """What was confirmed is there; what was refused is not, unless the sentence leaves it open. How many were confirmed."""
    done = {one for one in heard if not isinstance(one, str)}
    (refused,) = [one for one in heard if isinstance(one, str)]
    assert refused in (desks.UNAVAILABLE, desks.UNSURE)
    assert done <= after
    by_the_test = 1  # what until_it_writes created
    more = len(after - before - done) - by_the_test
    assert more == 0 or (more == 1 and refused == desks.UNSURE), (number, refused)
    return len(done)

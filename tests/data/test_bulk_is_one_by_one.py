"""A bulk action leaves exactly what the same actions leave when they are taken one by one, in every table."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from sqlmodel import SQLModel, select

from core.bulk import Item, Order, Outcome
from core.commitment import CommitmentType
from core.findings import Finding, Target
from core.refusal import Refused
from core.transitions import Action, Said
from data import commands, queries, tables
from data.commands.bulk import Run
from data.desk import Desk
from data.engine import make_engine
from data.queries import ListFilter
from data.sqlite import sqlite3
from tests.cast import Cast, Clock, header, lines, settle
from tests.knowing import knowing

NUMBERS = ("SC-001", "sc-001", *(f"PO-{n}" for n in range(12)), "SC-123456789")
# What may have happened to a commitment before: who did what.
JOURNEYS: dict[str, tuple[tuple[str, Action], ...]] = {
    "new": (),
    "sent": (("paula", Action.SEND),),
    "sent by an approver": (("carla", Action.SEND),),
    "retrieved": (("paula", Action.SEND), ("carla", Action.RETRIEVE)),
    "rejected": (("carla", Action.SEND), ("anna", Action.REJECT)),
    "accepted": (("paula", Action.SEND), ("alan", Action.ACCEPT)),
    "failed": (("paula", Action.SEND), ("anna", Action.ACCEPT), ("QuickBooks", Action.FAILED)),
}
WHO = ("paula", "peter", "carla", "anna", "alan", "eddie", "rita", "queenie")
# Where an action is possible at all, and for whom: a company in which all is refused proves little.
SUITED: dict[Action, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Action.SEND: (("new",), ("paula", "carla")),
    Action.RESEND: (("retrieved", "rejected"), ("paula", "carla")),
    Action.RETRIEVE: (("sent", "sent by an approver"), ("paula", "carla")),
    Action.ACCEPT: (("sent", "sent by an approver"), ("anna", "alan", "carla")),
    Action.REJECT: (("sent", "failed"), ("anna", "alan", "carla")),
}
MOSTLY = 6


@dataclass(frozen=True)
class Story:
    """One commitment: what it is, what happened to it, and what is changed after it was rejected."""

    number: str
    project: str
    creator: str
    flaw: dict[str, Any]
    private: bool
    without_lines: bool
    journey: str
    edited: bool


@dataclass(frozen=True)
class Seen:
    """Which commitment is selected (one may be selected twice), and whether what was seen of it is outdated."""

    place: int
    versions_behind: int
    other_hash: bool


@dataclass(frozen=True)
class Scene:
    """A small company, what is selected in it, and who does what to it."""

    company: list[Story]
    chosen: list[Seen]
    order: Order
    who: str


def mostly(*usual: Any, but: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    return st.sampled_from(usual * MOSTLY + but)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    action = draw(st.sampled_from(sorted(SUITED)))
    journeys, people = SUITED[action]
    story = st.builds(
        Story,
        number=st.sampled_from(NUMBERS),
        project=mostly("HQ", "LAB", but=("SHED",)),
        creator=st.sampled_from(("paula", "carla")),
        flaw=mostly({}, but=({"contract_status": "Draft"}, {"vendor_id": None}, {"title": "Łódź"})),
        private=mostly(False, but=(True,)),
        without_lines=mostly(False, but=(True,)),
        journey=mostly(*journeys, but=tuple(JOURNEYS)),
        edited=mostly(True, but=(False,)),
    )
    seen = st.builds(
        Seen,
        place=st.integers(0, 5),
        versions_behind=mostly(0, but=(1,)),
        other_hash=mostly(False, but=(True,)),
    )
    order = st.builds(
        Order,
        action=st.just(action),
        comment=mostly("Please look at it again.", but=("", "Too short")),
        codes=mostly(("O",), ("N1", "T1"), but=((), ("O", "nothing"))) if action is Action.REJECT else st.just(()),
    )
    return Scene(
        draw(st.lists(story, min_size=1, max_size=6)),
        draw(st.lists(seen, min_size=1, max_size=8)),
        draw(order),
        draw(mostly(*people, but=WHO)),
    )


scratch = count()


@pytest.fixture
def settled(sqlite_url: str, clock: Clock) -> tuple[Path, Cast]:
    """A file with the people and lists of the cast, and no commitments."""
    desk = Desk(make_engine(sqlite_url), now=clock)
    cast = settle(desk)
    desk.engine.dispose()
    return Path(sqlite_url.removeprefix("sqlite:///")), cast


@contextlib.contextmanager
def copy_of(file: Path, clock: Clock) -> Iterator[tuple[Desk, Path]]:
    copy = file.with_name(f"copy-{next(scratch)}.db")
    with contextlib.closing(sqlite3.connect(file)) as here, contextlib.closing(sqlite3.connect(copy)) as there:
        here.backup(there)  # also what is not in the file itself yet
    desk = Desk(knowing(make_engine(f"sqlite:///{copy}")), now=clock)
    try:
        yield desk, copy
    finally:
        desk.engine.dispose()
        copy.unlink()


def tell(desk: Desk, cast: Cast, story: Story) -> None:
    """Makes the commitment and what happened to it, as far as the rules let it happen."""
    with contextlib.suppress(Refused):
        made = commands.create(
            desk,
            cast.caller(story.creator),
            type=CommitmentType.SUBCONTRACT,
            project_id=cast.project[story.project],
            header=header(cast, story.number, private=story.private, **story.flaw),
            lines=[] if story.without_lines else lines(cast),
        )
        version = made.version
        for who, action in JOURNEYS[story.journey]:
            said = Said(
                seen_version=version,
                reference=story.number if action is Action.ACCEPT else "",
                findings=(Finding("T1", Target.FIELD, "title"),) if action is Action.REJECT else (),
                comment="The title is not that of the contract." if action is Action.REJECT else "",
                error_code="3140" if action is Action.FAILED else "",
            )
            caller = None if who == "QuickBooks" else cast.caller(who)
            version = commands.act(desk, caller, made.commitment_id, action, said).version
        if story.edited:
            commands.save(desk, cast.caller("paula"), made.commitment_id, version, header={"title": "Another title"})


def as_seen(desk: Desk, cast: Cast, chosen: list[Seen]) -> tuple[Item, ...]:
    """What Carla sees, who sees everything; some of it is not how it stands any more."""
    items = queries.selection(desk, cast.caller("carla"), ListFilter())
    return tuple(
        replace(
            items[one.place % len(items)],
            version=items[one.place % len(items)].version - one.versions_behind,
            content_hash="0" * 64 if one.other_hash else items[one.place % len(items)].content_hash,
        )
        for one in chosen
        if items
    )


def everything(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with desk.reading() as session:
        return {
            table.name: sorted(map(tuple, session.execute(select(*table.columns))), key=repr)
            for table in SQLModel.metadata.sorted_tables
        }


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=set(Phase) - {Phase.explain},
)
@given(scene=scenes())
def test_bulk_equals_the_same_actions_one_by_one_and_a_repeat_changes_nothing(
    settled: tuple[Path, Cast], clock: Clock, scene: Scene
) -> None:
    (file, cast), order, who = settled, scene.order, scene.who
    with copy_of(file, clock) as (many, made):
        for story in scene.company:
            tell(many, cast, story)
        items = as_seen(many, cast, scene.chosen)
        with copy_of(made, clock) as (single, _):
            done = one_by_one(single, cast, who, items, order)
            run = Run(items, order, str)
            run.step(many, cast.caller(who))
            assert everything(many) == everything(single)
        assert [one.outcome is Outcome.DONE for one in run.results] == done
        after = everything(many)
        again = Run(items, order, str)
        again.step(many, cast.caller(who))
        assert everything(many) == after
        was_done = {(one.item.id, one.item.version) for one in run.results if one.outcome is not Outcome.REFUSED}
        for one in again.results:
            assert (one.outcome is Outcome.BEFORE) == ((one.item.id, one.item.version) in was_done)


def one_by_one(desk: Desk, cast: Cast, who: str, items: tuple[Item, ...], order: Order) -> list[bool]:
    """The actions as a person takes them on the page of each; whether each was done. Written out, not `Order`'s."""
    done = []
    for item in items:
        said = Said(
            seen_version=item.version,
            seen_hash=item.content_hash,
            reference=item.number if order.action is Action.ACCEPT else "",
            findings=tuple(Finding(code) for code in order.codes),
            comment=order.comment,
        )
        try:
            commands.act(desk, cast.caller(who), item.id, order.action, said)
        except Refused:
            done.append(False)
        else:
            done.append(True)
    return done


def test_the_comparison_sees_every_table_and_every_row(settled: tuple[Path, Cast], clock: Clock) -> None:
    file, cast = settled
    with copy_of(file, clock) as (one, path), copy_of(path, clock) as (other, _):
        assert everything(one) == everything(other)
        with other.writing() as session:
            session.get_one(tables.Vendor, cast.vendor["linked"]).quickbooks_name = "Another"
        assert everything(one) != everything(other)
        assert {"event", "mail", "submission", "finding", "export"} <= set(everything(one))

"""Promise 3: whatever moves between drawing and click, the click decides what was drawn, or nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlmodel import select

from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import TABLE, Action, ErpStatus, Said
from data import commands, tables
from data.desk import Desk
from tests.cast import Cast
from tests.pages.conftest import (  # noqa: F401  what a page needs
    Visit,
    cookies,
    desk_in_use,
    main_module,
    sign_in,
    visit,
)
from tests.pages.story import Story
from tests.pages.test_accountant_review import PAGE, button, choose, shown, unhurried  # noqa: F401

REASON = {"findings": (Finding("O"),), "comment": "It is a duplicate of another one."}
NUMBERS = ("SC-001", "SC-002", "SC-003", "SC-004")


def kinds(desk: Desk) -> dict[int, list[str]]:
    """What happened to each commitment, oldest first."""
    found: dict[int, list[str]] = {}
    with desk.reading() as session:
        for event in session.exec(select(tables.Event).order_by(tables.Event.id)):  # type: ignore[arg-type]
            found.setdefault(event.commitment_id, []).append(event.kind)
    return found


def fix_and_resend(story: Story, key: int) -> None:
    story.act("paula", key, Action.RETRIEVE)
    story.save("paula", key, title="Another title")
    story.act("paula", key, Action.RESEND)


# What others may do to any one of the queue meanwhile.
MEANWHILE: tuple[Callable[[Story, int], None], ...] = (
    lambda story, key: story.act("alan", key, Action.ACCEPT, reference=f"A-{key}"),
    lambda story, key: story.act("alan", key, Action.REJECT, **REASON),
    lambda story, key: story.act("paula", key, Action.RETRIEVE),
    fix_and_resend,
)


def test_a_queue_that_moves_between_drawing_and_click(
    desk: Desk,
    visit: Visit,  # noqa: F811
    cast: Cast,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    story = Story(desk, cast)
    chance = random.Random(2026)  # noqa: S311  the same moves each time
    decided = refused = 0
    for turn in range(scale(4, 150)):
        keys = [story.sent(f"{number}-{turn}") for number in NUMBERS]
        at = visit("anna", PAGE)
        drawn = chance.choice(keys)
        choose(at, drawn)
        assert shown(at) == f"{NUMBERS[keys.index(drawn)]}-{turn}"
        for moved in chance.sample(keys, chance.randint(0, len(keys))):
            chance.choice(MEANWHILE)(story, moved)
        story.sent(f"SC-NEW-{turn}")
        before = kinds(desk)
        button(at, "Accept").click().run()
        changed = {key for key, told in kinds(desk).items() if told != before[key]}
        untouched = len(before[drawn]) == 2
        assert changed == ({drawn} if untouched else set())
        decided, refused = decided + untouched, refused + (not untouched)
        assert untouched or at.warning or at.error, "nothing tells that it was not decided"
        for key in kinds(desk):  # an empty queue for the next turn
            if story.look(key).facts.status is ErpStatus.SENT:
                story.act("alan", key, Action.REJECT, **REASON)
    assert decided
    assert refused
    show(
        3,
        f"{decided + refused} queues that others moved, accepted, rejected, retrieved and changed between drawing and click",
        f"{decided} clicks decided what was drawn, {refused} were refused as it had changed, 0 decided another one",
    )


# How each action is brought about, from the status that it starts from.
READY: dict[Action, tuple[str, Callable[[Story], int], dict[str, Any]]] = {
    Action.SEND: ("paula", lambda story: story.create(), {}),
    Action.RETRIEVE: ("paula", lambda story: story.sent(), {}),
    Action.ACCEPT: ("anna", lambda story: story.sent(), {"reference": "SC-001"}),
    Action.REJECT: ("anna", lambda story: story.sent(), REASON),
    Action.RESEND: ("paula", lambda story: retrieved(story), {}),
    Action.WITHDRAW: ("anna", lambda story: story.exporting(), {}),
    Action.RETRY: ("anna", lambda story: story.failed(), {}),
    Action.UNLINK: ("carla", lambda story: synced(story), {"confirmed_gone": True}),
    Action.UNDO: ("anna", lambda story: story.rejected(), {}),
}


def retrieved(story: Story, number: str = "SC-001") -> int:
    key = story.sent(number)
    story.act("paula", key, Action.RETRIEVE)
    return key


def synced(story: Story, number: str = "SC-001") -> int:
    key = story.exporting(number)
    story.act(None, key, Action.EXPORTED, txn_id=f"TXN-{key}")
    return key


def test_every_action_of_a_person_is_in_the_table_below() -> None:
    assert READY.keys() == {row.action for row in TABLE if not row.by_erp}


@pytest.mark.parametrize("action", READY, ids=str)
def test_no_action_is_done_on_another_version_or_content_than_was_seen(
    any_desk: Desk, cast: Cast, action: Action, show: Callable[[int, str, str], None]
) -> None:
    story = Story(any_desk, cast)
    who, prepare, said = READY[action]
    key = prepare(story)
    version = story.look(key).facts.version
    seen: tuple[dict[str, Any], ...] = (
        {"seen_version": version - 1},
        {"seen_version": version + 1},
        {"seen_version": None},
        {"seen_version": version, "seen_hash": "0" * 64},
    )
    before = kinds(any_desk)
    for wrong in seen:
        with pytest.raises(Refused) as refused:
            commands.act(any_desk, cast.caller(who), key, action, Said(**said | wrong))
        assert refused.value.why is Why.CONFLICT
    assert kinds(any_desk) == before
    commands.act(any_desk, cast.caller(who), key, action, Said(**said, seen_version=version))
    assert len(kinds(any_desk)[key]) == len(before[key]) + 1
    show(
        3,
        f"each of {len(READY)} actions with an older, a newer and no version and with another content, on both databases",
        "all refused with nothing written, and done with what was seen",
    )

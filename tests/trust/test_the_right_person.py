"""Promise 4: who may do what has one answer, and the command and the page give no other."""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Callable
from typing import Any

import manage
from core.findings import Finding
from core.refusal import Refused
from core.transitions import ROWS, TABLE, Action, Decision, ErpStatus, Said, decide, why_never
from data import commands, people
from data.desk import Desk
from tests.cast import PEOPLE, Cast
from tests.core.people import CREATOR, SENDER
from tests.core.people import PEOPLE as KINDS
from tests.pages.conftest import Visit, cookies, desk_in_use, main_module, sign_in, visit  # noqa: F401  what a page needs
from tests.pages.story import Story
from tests.trust import permission_page
from tests.trust.test_decide_what_you_saw import retrieved, synced

STATUSES: dict[ErpStatus, Callable[[Story, str], int]] = {
    ErpStatus.NOT_SENT: lambda story, number: story.create(number),
    ErpStatus.SENT: lambda story, number: story.sent(number),
    ErpStatus.REJECTED: lambda story, number: story.rejected(number),
    ErpStatus.RETRIEVED: lambda story, number: retrieved(story, number),
    ErpStatus.EXPORTING: lambda story, number: story.exporting(number),
    ErpStatus.EXPORT_FAILED: lambda story, number: story.failed(number),
    ErpStatus.SYNCED: lambda story, number: synced(story, number),
}
ACTIONS = [row.action for row in TABLE if not row.by_erp]


def test_the_page_for_reviewers_is_what_the_function_answers(show: Callable[[int, str, str], None]) -> None:
    if os.environ.get("DESK_WRITE_DOCS"):
        permission_page.PAGE.write_text(permission_page.page(), encoding="utf-8")
    assert permission_page.PAGE.read_text(encoding="utf-8") == permission_page.page()
    count = sum(1 for _ in permission_page.cells())
    assert count > 2_000
    show(4, f"{count:,} cells: people × visibility × ERP status × action", "one answer each, listed in permissions.md")


def test_no_right_and_no_office_gets_past_four_eyes_or_a_wall() -> None:
    yes = [cell for cell in permission_page.cells() if cell.refusal is None]
    assert yes
    assert not [cell for cell in yes if cell.action is Action.ACCEPT and cell.person.id in (CREATOR, SENDER)]
    for name in ("stranger", "manager", "directory admin", "push alone", "admin and approver who left"):
        assert not [cell for cell in yes if cell.person is KINDS[name]], name
    for name in ("erp admin", "erp standard", "erp reader with push"):  # an office without the ticked right
        assert not [cell for cell in yes if cell.person is KINDS[name]], name
    for cell in permission_page.cells():
        if cell.seen_by == "private" and cell.refusal is None:
            assert KINDS[cell.person.name].on(1).level == 3, "only the project's admins see a private one unlisted"


def words(version: int, key: int) -> Said:
    """Everything that any action asks for."""
    return Said(
        seen_version=version,
        reference=f"R-{key}",
        findings=(Finding("O"),),
        comment="Please look at it again.",
        confirmed_gone=True,
    )


def test_every_command_gives_the_answer_of_the_function(
    any_desk: Desk, cast: Cast, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    story, numbers = Story(any_desk, cast), itertools.count(1)
    cells = list(itertools.product(STATUSES, ACTIONS, PEOPLE))
    chosen = cells if scale(0, 1) else random.Random(2026).sample(cells, 90)  # noqa: S311  the same cells each time
    ready: dict[ErpStatus, int] = {}
    done = 0
    for status, action, name in chosen:
        key = ready.get(status) or ready.setdefault(status, STATUSES[status](story, f"C-{next(numbers)}"))
        facts = story.look(key).facts
        said = words(facts.version, key)
        with any_desk.reading() as session:
            person = people.load(session, cast.caller(name), any_desk.now())
        expected = decide(action, facts, person, said)
        try:
            commands.act(any_desk, cast.caller(name), key, action, said)
        except Refused as refused:
            assert not isinstance(expected, Decision), (status, action, name)
            told = (refused.why, refused.sentences)
        else:
            del ready[status]  # it has moved on
            done += 1
            told = None
        assert (told is None) == isinstance(expected, Decision), (status, action, name)
        if told is not None:
            assert told[0] == expected.why, (status, action, name)  # type: ignore[union-attr]
    assert done
    show(
        4,
        f"{len(chosen)} of them tried as commands of the data layer, on {any_desk.engine.dialect.name}",
        f"{done} done and {len(chosen) - done} refused, as the function says",
    )


def test_no_page_offers_what_the_function_forbids(
    desk: Desk,
    cast: Cast,
    visit: Visit,  # noqa: F811
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    story = Story(desk, cast)
    keys = {status: make(story, f"P-{n}") for n, (status, make) in enumerate(STATUSES.items())}
    cells = list(itertools.product(STATUSES, PEOPLE, ("edit_and_resend", "accountant_review")))
    chosen = cells if scale(0, 1) else random.Random(7).sample(cells, 16)  # noqa: S311  the same cells each time
    labels = {ROWS[action].label: action for action in ACTIONS}
    offered = 0
    for status, name, page in chosen:
        with desk.reading() as session:
            person = people.load(session, cast.caller(name), desk.now())
        at = visit(name, page, commitment=keys[status])
        facts = story.look(keys[status]).facts
        if not any(facts.number in str(one.value) for one in at.header):
            continue  # another one is drawn, or none
        for one in at.button:
            if one.label in labels and not one.disabled:
                offered += 1
                assert why_never(labels[one.label], facts, person) is None, (status, name, page, one.label)
    show(
        4,
        f"{len(chosen)} pages drawn for each kind of person and status",
        f"{offered} buttons that can be pressed, none of them for what the person may not do",
    )


def test_no_command_of_the_operator_decides() -> None:
    """The command line acts in nobody's name but in imports, which send and decide nothing."""
    deciding = {action.value for action in Action} | {"decide", "export"}
    subparsers: Any = next(action for action in manage.parser()._actions if getattr(action, "choices", None))
    assert not deciding & set(subparsers.choices)

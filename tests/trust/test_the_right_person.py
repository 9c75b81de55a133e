"""Promise 4: who may do what has one answer, and the command and the page give no other."""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import update
from sqlmodel import col
from streamlit.testing.v1 import AppTest

import manage
from core import deeds, locks
from core.attachments import Kind
from core.commitment import CommitmentType
from core.deeds import Deed, Standing
from core.findings import Finding
from core.permissions import UNSEEN, Person, may_create, may_see
from core.refusal import Refused, Why
from core.transitions import ROWS, TABLE, Action, Decision, ErpStatus, Facts, Refusal, Said, decide
from data import attachments, cases, commands, conversation, delegations, people, queries, tables
from data.commands.editing import NOT_YOURS_TO_CREATE
from data.desk import Caller, Desk
from data.queries import ListFilter
from tests.cast import PEOPLE, Cast, header, lines
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


# --- the table ----------------------------------------------------------------------------------------------------


def test_the_page_for_reviewers_is_what_the_function_answers(show: Callable[[int, str, str], None]) -> None:
    if os.environ.get("DESK_WRITE_DOCS"):
        permission_page.PAGE.write_text(permission_page.page(), encoding="utf-8")
    assert permission_page.PAGE.read_text(encoding="utf-8") == permission_page.page()
    count = sum(1 for _ in permission_page.cells())
    assert count > 2_000
    show(
        4,
        f"{count:,} cells: people × visibility × ERP status × action × four eyes",
        "one answer each, listed in permissions.md",
    )


def test_no_right_and_no_office_gets_past_four_eyes_or_a_wall() -> None:
    yes = [cell for cell in permission_page.cells() if cell.refusal is None]
    moved = [cell for cell in yes if isinstance(cell.act, Action)]
    accepted = {cell.person.id for cell in moved if cell.act is Action.ACCEPT and cell.four_eyes}
    made_it = {CREATOR, SENDER, permission_page.EARLIER.id}
    assert accepted
    assert not accepted & made_it
    for deputy in (one for one in permission_page.KINDS.values() if one.lent):  # nor for who made it
        assert deputy.id not in accepted or not made_it & {absent.id for absent in deputy.lent}
    for name in ("stranger", "admin and approver who left"):
        assert not [cell for cell in yes if cell.person is KINDS[name]], name
    # an office without the ticked right, and a right lent by who has it no more
    idle = ("manager", "directory admin", "push alone", "erp admin", "erp standard", "erp reader with push")
    for name in (*idle, "deputy of admin and approver who left"):
        assert not [cell for cell in moved if cell.person is permission_page.KINDS[name]], name
    for cell in yes:
        if cell.seen_by == "private":
            sees = (cell.person, *cell.person.lent)
            assert any(one.on(1).level == 3 for one in sees), "only the project's admins see a private one unlisted"


def test_four_eyes_switched_off_let_one_accept_ones_own_work_and_change_nothing_else() -> None:
    with_eyes, without = (
        {
            (cell.person.name, cell.seen_by, cell.status, cell.act): cell.refusal
            for cell in permission_page.cells()
            if isinstance(cell.act, Action) and cell.four_eyes is whether
        }
        for whether in (True, False)
    )
    other = {key for key, refusal in with_eyes.items() if refusal != without[key]}
    assert other
    assert {act for *_, act in other} == {Action.ACCEPT}
    assert all((without[key] is None) is (key[2] is ErpStatus.SENT) for key in other)
    assert {name.removeprefix("deputy of ") for name, *_ in other} == {
        "approver who created it",
        "approver who sent it",
        "approver who sent it earlier",
    }


# --- the commands -------------------------------------------------------------------------------------------------


def sent_before(story: Story, number: str) -> int:
    """Sent by Carla, retrieved, and re-sent by Paula."""
    key = story.create(number)
    story.act("carla", key, Action.SEND)
    story.act("carla", key, Action.RETRIEVE)
    story.act("paula", key, Action.RESEND)
    return key


SITUATIONS: dict[str, Callable[[Story, str], int]] = {
    **{str(status): make for status, make in STATUSES.items()},
    "created and sent by who has a deputy": lambda story, number: story.sent(number, by="carla"),
    "sent before by who has a deputy": sent_before,
}
DEPUTY = "dora"  # stands in for Carla
EVERYBODY = (*PEOPLE, DEPUTY)


def stand_in(desk: Desk, cast: Cast) -> None:
    """Dora of accounting, without the right to decide, stands in for Carla."""
    with desk.writing() as session:
        dora = tables.Person(name="Dora Deputy", email="dora@acme.example", erp_level=2, created_at=desk.now())
        session.add(dora)
        session.flush()
        cast.person[DEPUTY] = dora.id or 0
    today = desk.now().date()
    delegations.name_deputy(desk, cast.caller("carla"), cast.person["carla"], cast.person[DEPUTY], today, today)


def loaded(desk: Desk, cast: Cast, name: str, key: int) -> tuple[Person, Facts, int | None]:
    """The person, the commitment as it stands with what was done before, and who waits for an answer about it."""
    with desk.reading() as session:
        person = people.load(session, cast.caller(name), desk.now())
        case = cases.load(session, key, None)
        facts = cases.with_history(session, case, case.facts, None)
        return person, facts, conversation.asked_by(session, key)


def told_by(command: Callable[[], object]) -> tuple[Why, tuple[str, ...]] | None:
    """How the command refuses, None when it does it."""
    try:
        command()
    except Refused as refused:
        return refused.why, refused.sentences
    return None


def said_by(answer: object) -> tuple[Why, tuple[str, ...]] | None:
    return (answer.why, answer.reasons) if isinstance(answer, Refusal) else None


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
    stand_in(any_desk, cast)
    cells = list(itertools.product(SITUATIONS, ACTIONS, EVERYBODY, (True, False)))
    own = [*itertools.product(list(SITUATIONS)[-2:], (Action.ACCEPT,), ("carla", DEPUTY), (True, False))]
    chosen = cells if scale(0, 1) else [*random.Random(2026).sample(cells, 60), *own]  # noqa: S311  the same cells each time
    ready: dict[str, int] = {}
    done = 0
    for situation, action, name, four_eyes in chosen:
        key = ready.get(situation) or ready.setdefault(situation, SITUATIONS[situation](story, f"C-{next(numbers)}"))
        person, facts, _ = loaded(any_desk, cast, name, key)
        if facts.four_eyes is not four_eyes:
            with any_desk.writing() as session:
                session.execute(update(tables.Company).values(four_eyes=four_eyes))
        said = words(facts.version, key)
        expected = decide(action, replace(facts, four_eyes=four_eyes), person, said)
        told = told_by(partial(commands.act, any_desk, cast.caller(name), key, action, said))
        assert told == said_by(expected), (situation, action, name, four_eyes)
        if told is None:
            del ready[situation]  # it has moved on
            done += 1
    assert done
    show(
        4,
        f"{len(chosen)} of them tried as commands of the data layer, on {any_desk.engine.dialect.name}",
        f"{done} done and {len(chosen) - done} refused, with the sentence of the function",
    )


def doing(desk: Desk, cast: Cast) -> dict[Deed, Callable[[Caller, int, int], object]]:
    """Each deed as its command, on a commitment; the number makes what is said or attached another one each time."""

    def attach(who: Caller, key: int, turn: int) -> int:
        file = b"%PDF-1.7 " + str(turn).encode()
        return attachments.attach(desk, who, key, kind=Kind.OTHER, name=f"{turn}.pdf", content=file).id

    def remove(who: Caller, key: int, turn: int) -> None:
        attachments.remove(desk, who, attach(cast.caller("eddie"), key, turn))

    def edit(who: Caller, key: int, turn: int) -> None:
        with desk.reading() as session:
            seen = session.get_one(tables.Commitment, key).version
        commands.save(desk, who, key, seen, header={"description": f"Part {turn}."})

    return {
        Deed.EDIT: edit,
        Deed.COMMENT: lambda who, key, turn: commands.comment(desk, who, key, f"Comment {turn}."),
        Deed.ASK: lambda who, key, turn: commands.ask(desk, who, key, f"Question {turn}?"),
        Deed.ANSWER: lambda who, key, turn: commands.answer(desk, who, key, f"Answer {turn}."),
        Deed.ATTACH: attach,
        Deed.REMOVE: remove,
    }


A_CONVERSATION = [  # and what else a short run must not leave to chance
    (ErpStatus.SENT, Deed.ASK, DEPUTY),
    (ErpStatus.SENT, Deed.ASK, "anna"),
    (ErpStatus.SENT, Deed.ANSWER, DEPUTY),
    (ErpStatus.SENT, Deed.ANSWER, "eddie"),
    (ErpStatus.REJECTED, Deed.REMOVE, "peter"),
]


def test_every_other_command_about_a_commitment_gives_the_answer_of_its_function(
    any_desk: Desk, cast: Cast, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    story = Story(any_desk, cast)
    stand_in(any_desk, cast)
    commands_of = doing(any_desk, cast)
    keys = {status: make(story, f"D-{n}") for n, (status, make) in enumerate(STATUSES.items())}
    cells = list(itertools.product(STATUSES, Deed, EVERYBODY))
    chosen = cells if scale(0, 1) else [*random.Random(2026).sample(cells, 60), *A_CONVERSATION]  # noqa: S311
    done: list[Deed] = []
    for turn, (status, deed, name) in enumerate(chosen):
        person, facts, asked_by = loaded(any_desk, cast, name, keys[status])
        standing = Standing(facts.item, status, asked_by=asked_by, added_by=cast.person["eddie"])
        expected = said_by(deeds.why_not(deed, person, standing))
        if deed is Deed.EDIT and expected and expected[0] is Why.LOCKED:  # said with the field named
            refused = locks.refusals(status, CommitmentType.SUBCONTRACT, {"description"})
            expected = (Why.LOCKED, tuple(one.sentence for one in refused))
        if deed is Deed.REMOVE and expected and expected[0] is Why.NOT_FOUND:  # the file is what they may not see
            expected = (Why.NOT_FOUND, (attachments.MISSING,))
        told = told_by(partial(commands_of[deed], cast.caller(name), keys[status], turn))
        assert told == expected, (status, deed, name)
        done += [deed] if told is None else []
    assert set(done) == set(Deed)
    show(
        4,
        f"{len(chosen)} edits, comments, questions, answers and files tried as commands, on {any_desk.engine.dialect.name}",
        f"{len(done)} done and {len(chosen) - len(done)} refused, with the sentence of the function",
    )


# --- who sees it, and who makes one -------------------------------------------------------------------------------


def hidden(desk: Desk, key: int, viewers: tuple[int, ...]) -> int:
    """The same commitment, private from now on and seen by these."""
    with desk.writing() as session:
        session.execute(update(tables.Commitment).where(col(tables.Commitment.id) == key).values(private=True))
        session.add_all(tables.CommitmentViewer(commitment_id=key, person_id=one) for one in viewers)
    return key


def test_who_sees_a_commitment_finds_it_everywhere_and_who_does_not_nowhere(
    any_desk: Desk, cast: Cast, show: Callable[[int, str, str], None]
) -> None:
    """Opened, listed, counted, searched: open, private, and private with three of them on its list."""
    story = Story(any_desk, cast)
    stand_in(any_desk, cast)
    listed = tuple(cast.person[name] for name in ("rita", "queenie", "norman"))
    open_ones = [make(story, f"V-{n}") for n, make in enumerate(STATUSES.values())]
    private = [hidden(any_desk, make(story, f"W-{n}"), ()) for n, make in enumerate(STATUSES.values())]
    named = [hidden(any_desk, make(story, f"X-{n}"), listed) for n, make in enumerate(STATUSES.values())]
    seen = tried = 0
    for name in EVERYBODY:
        caller, sees = cast.caller(name), set[int]()
        for key in (*open_ones, *private, *named):
            person, facts, _ = loaded(any_desk, cast, name, key)
            expected = None if may_see(person, facts.item) else (Why.NOT_FOUND, (UNSEEN,))
            assert told_by(partial(queries.detail, any_desk, caller, key)) == expected, (name, facts)
            sees |= {key} if expected is None else set()
            tried += 1
        seen += len(sees)
        for text in ("", "insulation"):
            where = ListFilter(text=text)
            assert {row.id for row in queries.commitments(any_desk, caller, where).rows} == sees, (name, text)
            assert sum(queries.status_counts(any_desk, caller, where).values()) == len(sees), (name, text)
    assert 0 < seen < tried
    show(
        4,
        f"{tried} commitments opened, listed, counted and searched by people who may see them or not, on "
        f"{any_desk.engine.dialect.name}",
        f"{seen} found everywhere and {tried - seen} nowhere, as the function says",
    )


def test_who_may_create_in_a_project_does_and_nobody_else(
    any_desk: Desk, cast: Cast, show: Callable[[int, str, str], None]
) -> None:
    stand_in(any_desk, cast)
    done = 0
    cells = list(itertools.product(EVERYBODY, cast.project.items()))
    for turn, (name, (_, project)) in enumerate(cells):
        with any_desk.reading() as session:
            may = may_create(people.load(session, cast.caller(name), any_desk.now()), project)
        make = partial(
            commands.create,
            any_desk,
            cast.caller(name),
            type=CommitmentType.SUBCONTRACT,
            project_id=project,
            header=header(cast, f"N-{turn}"),
            lines=lines(cast),
        )
        assert told_by(make) == (None if may else (Why.NOT_ALLOWED, (NOT_YOURS_TO_CREATE,))), (name, project)
        done += may
    assert 0 < done < len(cells)
    show(
        4,
        f"{len(cells)} commitments to be created, by everybody in each project, on {any_desk.engine.dialect.name}",
        f"{done} done and {len(cells) - done} refused, with the sentence of the function",
    )


# --- the pages ----------------------------------------------------------------------------------------------------

LABELS = {ROWS[action].label: action for action in ACTIONS}
DEEDS = {"Save": Deed.EDIT, "Add comment": Deed.COMMENT, "Ask the project": Deed.ASK, "Attach": Deed.ATTACH}
ON_PAGE = {  # what each page is for
    "edit_and_resend": {Deed.EDIT, Deed.COMMENT, Deed.ATTACH},
    "accountant_review": {Deed.COMMENT, Deed.ASK},
}


def offered(at: AppTest) -> set[Action | Deed]:
    """What the page has a button for that can be pressed; a file to attach has to be chosen first."""
    found: set[Action | Deed] = {Action.UNLINK for one in at.button if one.label.startswith("Unlink ")}
    found |= {LABELS[one.label] for one in at.button if one.label in LABELS and not one.disabled}
    return found | {DEEDS[one.label] for one in at.button if one.label in DEEDS}


def test_the_pages_offer_what_the_function_allows_and_nothing_else(
    desk: Desk,
    cast: Cast,
    visit: Visit,  # noqa: F811
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    story = Story(desk, cast)
    keys = {status: make(story, f"P-{n}") for n, (status, make) in enumerate(STATUSES.items())}
    cells = list(itertools.product(STATUSES, PEOPLE))
    chosen = cells if scale(0, 1) else random.Random(7).sample(cells, 10)  # noqa: S311  the same cells each time
    drawn = buttons = 0
    for status, name in chosen:
        person, facts, _ = loaded(desk, cast, name, keys[status])
        standing = Standing(facts.item, status)
        found: set[Action | Deed] = set()
        for page in ON_PAGE:
            at = visit(name, page, commitment=keys[status])
            if not any(facts.number in str(one.value) for one in (*at.title, *at.header)):
                continue  # another one is drawn, or none
            here, drawn = offered(at), drawn + 1
            allowed = {deed for deed in ON_PAGE[page] if deeds.why_not(deed, person, standing) is None}
            assert {one for one in here if isinstance(one, Deed)} == allowed, (status, name, page)
            found |= here
        moves = {one for one in found if isinstance(one, Action)}
        can = {one for one in ACTIONS if isinstance(decide(one, facts, person, words(facts.version, 1)), Decision)}
        assert moves == can, (status, name)
        buttons += len(found)
    assert drawn
    assert buttons
    show(
        4,
        f"{drawn} pages drawn for people of every kind and commitments of every ERP status",
        f"{buttons} buttons that can be pressed: all that the function allows and none that it forbids",
    )


def test_no_command_of_the_operator_decides() -> None:
    """The command line acts in nobody's name but in imports, which send and decide nothing."""
    deciding = {action.value for action in Action} | {"decide", "export"}
    subparsers: Any = next(action for action in manage.parser()._actions if getattr(action, "choices", None))
    assert not deciding & set(subparsers.choices)

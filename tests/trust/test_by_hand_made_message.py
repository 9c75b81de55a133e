"""Promise 4 without a browser: whoever sends Streamlit's messages by hand may no more than who presses the buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col, select

from core.permissions import Level
from core.transitions import ROWS, Action
from data import accounts, attachments, schema, tables
from data.desk import Desk, open_desk
from tests.browser.server import Server, serving
from tests.cast import PASSWORD, Cast, settle
from tests.pages.story import Story
from tests.trust import hand_made
from tests.trust.hand_made import Button, Page
from tests.trust.test_decide_what_you_saw import retrieved, synced
from tests.trust.written import rows

Show = Callable[[int, str, str], None]
pytestmark = pytest.mark.xdist_group("hand-made")  # one server for all of these
REVIEW, EDIT, LIST = "accountant_review", "edit_and_resend", "commitments_list"
NO_APPROVER = "Only an accounting approver may do this."
NO_ADMIN = "Only a Commitments Admin of this project may do this."
SIGNED_OUT = "You are signed out."


@dataclass(frozen=True)
class Office:
    """The desk beside the server, which is another process on the same database."""

    server: Server
    desk: Desk
    cast: Cast

    @property
    def story(self) -> Story:
        return Story(self.desk, self.cast)

    @contextmanager
    def page(self, name: str, page: str, key: int) -> Iterator[Page]:
        with self.opened(name, page, commitment=key) as (opened, _):
            yield opened

    @contextmanager
    def opened(self, name: str, page: str, **query: object) -> Iterator[tuple[Page, str]]:
        """A page of theirs, and the token with which they are signed in."""
        token = accounts.sign_in(self.desk, f"{name}@acme.example", PASSWORD, "")
        with hand_made.page(self.server.port, token, page, **query) as opened:
            yield opened, token

    def change(self, table: Any, who: str, **values: Any) -> None:
        """In the database, as another administrator's change arrives while the page stands open."""
        whose = {tables.Person: tables.Person.id, tables.ProjectPermission: tables.ProjectPermission.person_id}
        mine = (col(whose[table]) == self.cast.person[who],) if table in whose else ()  # the company is everybody's
        with self.desk.writing() as session:
            session.execute(update(table).where(*mine).values(**values))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("hand-made")
    url = f"sqlite:///{folder}/desk.db"
    desk = open_desk(url)
    schema.upgrade(desk.engine)
    cast = settle(desk)
    with desk.writing() as session:
        session.execute(update(tables.Person).values(password_hash=accounts.hash_password(PASSWORD)))
    with serving(folder, url) as server:
        yield Office(server, desk, cast)
    with desk.reading() as session:  # what was attached lies where the files of every desk of this machine lie
        for name in session.scalars(select(tables.Attachment.stored_as)):
            (desk.data_folder / attachments.FOLDER / name).unlink(missing_ok=True)
    desk.engine.dispose()


# --- what was drawn, pressed after the right is gone --------------------------------------------------------------


@dataclass(frozen=True)
class Taken:
    """A right that goes: what is changed in the database, to what and back, and what the person then reads."""

    table: Any
    column: str
    gone: Any
    held: Any
    words: str


PUSH = Taken(tables.Person, "can_push", False, True, NO_APPROVER)
ADMIN = Taken(tables.ProjectPermission, "level", int(Level.STANDARD), int(Level.ADMIN), NO_ADMIN)
MAY_EDIT = Taken(tables.ProjectPermission, "may_edit", False, True, "You may see this commitment, but not edit it.")
ERP = Taken(tables.Person, "erp_level", int(Level.READ_ONLY), int(Level.STANDARD), NO_APPROVER)
LEFT = Taken(tables.Person, "active", False, True, SIGNED_OUT)
NO_WORD = Taken(
    tables.Person,
    "erp_level",
    int(Level.READ_ONLY),
    int(Level.STANDARD),
    "You may see this commitment, but not comment on it.",
)
FOUR_EYES_ON = Taken(tables.Company, "four_eyes", True, False, "You created this commitment, so another")
NO_QUESTION = Taken(tables.Person, "can_push", False, True, "Only an accounting approver may ask.")


@dataclass(frozen=True)
class Press:
    """A button that somebody is drawn, what they type with it by label, and the right that it takes.

    `asked_first` is the button that opens it.
    """

    who: str
    page: str
    prepare: Callable[[Story, str], int]
    button: str
    taken: Taken
    typed: dict[str, str | list[str]] = field(default_factory=dict)
    asked_first: str = ""


REASONS: dict[str, str | list[str]] = {"Reasons": ["O Other"], "Comment": "Please look at it again."}
PRESSES: dict[str, Press] = {
    "accept": Press("anna", REVIEW, Story.sent, ROWS[Action.ACCEPT].label, PUSH, {"ERP reference": "A-1"}),
    "accept without ERP": Press("anna", REVIEW, Story.sent, ROWS[Action.ACCEPT].label, ERP, {"ERP reference": "A-2"}),
    "accept having left": Press("anna", REVIEW, Story.sent, ROWS[Action.ACCEPT].label, LEFT, {"ERP reference": "A-3"}),
    "accept one's own": Press(
        "carla",
        REVIEW,
        lambda story, number: story.sent(number, by="carla"),
        ROWS[Action.ACCEPT].label,
        FOUR_EYES_ON,
        {"ERP reference": "A-4"},
    ),
    "reject": Press("anna", REVIEW, Story.sent, ROWS[Action.REJECT].label, PUSH, REASONS),
    "withdraw": Press("anna", REVIEW, Story.exporting, ROWS[Action.WITHDRAW].label, PUSH),
    "retry": Press("anna", REVIEW, Story.failed, ROWS[Action.RETRY].label, PUSH),
    "unlink": Press("carla", REVIEW, synced, "Unlink {number}: it is deleted in QuickBooks", PUSH),
    "undo": Press("anna", EDIT, Story.rejected, ROWS[Action.UNDO].label, PUSH),
    "send": Press("peter", EDIT, Story.create, ROWS[Action.SEND].label, ADMIN),
    "re-send": Press("peter", EDIT, retrieved, ROWS[Action.RESEND].label, ADMIN),
    "retrieve": Press("peter", EDIT, Story.sent, "Retrieve now", ADMIN, asked_first=ROWS[Action.RETRIEVE].label),
    "save": Press("eddie", EDIT, Story.create, "Save", MAY_EDIT, {"Title": "Insulation, floors 5 to 9"}),
    "comment": Press("anna", REVIEW, Story.sent, "Add comment", NO_WORD, {"New comment or question": "Is it signed?"}),
    "ask": Press(
        "alan", REVIEW, Story.sent, "Ask the project", NO_QUESTION, {"New comment or question": "Which floor?"}
    ),
}


def draw(page: Page, press: Press, number: str) -> tuple[Button, dict[str, str | list[str]]]:
    """The button on the page of the commitment of this number, and what is typed by the ids of the boxes."""
    drawn = page.draw()
    if press.asked_first:
        drawn = page.press(drawn.button(press.asked_first).id)
    found = drawn.button(press.button.format(number=number))
    return found, {drawn.boxes[label]: said for label, said in press.typed.items()}


@pytest.fixture
def rights(office: Office) -> Iterator[Callable[[Press, bool], None]]:
    """`rights(press, False)` takes the right of this press away, `rights(press, True)` gives it; all is as ever after."""

    def set_to(press: Press, held: bool) -> None:
        taken = press.taken
        office.change(taken.table, press.who, **{taken.column: taken.held if held else taken.gone})

    yield set_to
    office.change(tables.Company, "", four_eyes=True)


@pytest.mark.parametrize("name", PRESSES)
def test_a_button_that_was_drawn_does_nothing_once_the_right_is_gone(
    office: Office, rights: Callable[[Press, bool], None], name: str, show: Show
) -> None:
    press, number = PRESSES[name], f"H-{list(PRESSES).index(name)}"
    key = press.prepare(office.story, number)
    rights(press, True)
    with office.page(press.who, press.page, key) as page:
        button, typed = draw(page, press, number)
        assert not button.disabled
        rights(press, False)
        before = rows(office.desk)
        drawn = page.press(button.id, typed=typed)
        assert rows(office.desk) == before
        assert any(press.taken.words in one for one in drawn.alerts), drawn.alerts
    rights(press, True)
    before = rows(office.desk)
    with office.page(press.who, press.page, key) as page:
        button, typed = draw(page, press, number)
        page.press(button.id, typed=typed)
    assert rows(office.desk) != before, "the same message does nothing with the right either"
    show(
        4,
        f"{len(PRESSES)} buttons of a running server pressed by a hand-made message after the right was taken away",
        "each refused in a sentence with nothing written; the same message did it with the right",
    )


# --- what was never drawn for whoever presses it ------------------------------------------------------------------

OTHERS = ("rita", "eddie", "queenie", "norman")  # who decides nothing and hands nothing over


def test_a_button_of_somebody_else_is_none_for_whoever_never_had_the_right(office: Office, show: Show) -> None:
    drawn_for = [
        ("anna", REVIEW, office.story.sent("S-1")),
        ("anna", REVIEW, office.story.failed("S-2")),
        ("paula", EDIT, office.story.create("S-3")),
        ("paula", EDIT, office.story.sent("S-4")),
    ]
    presses = 0
    for owner, name, key in drawn_for:
        with office.page(owner, name, key) as page:
            ids = [one.id for one in page.draw().buttons]
        assert ids
        before = rows(office.desk)
        for other in (*OTHERS, "paula" if owner == "anna" else "anna"):
            with office.page(other, name, key) as page:
                page.press(*ids)  # before anything was drawn
                page.press(*ids)
            presses += 2 * len(ids)
            assert rows(office.desk) == before, (other, name, key)
    show(
        4,
        f"{presses} presses by hand-made messages of buttons that were drawn for others, by people without the right",
        "nothing was written",
    )


def test_a_button_that_is_drawn_and_cannot_be_pressed_is_not_pressed_by_hand_either(office: Office) -> None:
    for who, name, key, label in (
        ("carla", REVIEW, office.story.sent("D-1", by="carla"), ROWS[Action.ACCEPT].label),
        ("paula", EDIT, office.story.rejected("D-2"), ROWS[Action.RESEND].label),
    ):
        with office.page(who, name, key) as page:
            button = page.draw().button(label)
            assert button.disabled
            before = rows(office.desk)
            page.press(button.id)
        assert rows(office.desk) == before


# --- a file -------------------------------------------------------------------------------------------------------

PDF = b"%PDF-1.7 signed"


def test_a_file_is_taken_from_nobody_who_may_not_attach(office: Office, show: Show) -> None:
    """The upload itself is open to whoever is signed in; what is kept of it is a matter of the right."""
    key, address = office.story.sent("U-1"), f"http://127.0.0.1:{office.server.port}"
    with office.opened("paula", EDIT, commitment=key) as (page, _):
        box = next(id_ for label, id_ in page.draw().boxes.items() if label.startswith("Attach a file"))
        button = page.draw().button("Attach").id
    others = ("rita", "norman", "queenie", "mark")
    before = rows(office.desk)
    for who in (*others, "paula"):
        with office.opened(who, EDIT, commitment=key) as (page, token):
            page.draw()
            typed = {box: page.upload(address, token, "signed.pdf", PDF)}
            page.press(button, typed=typed)  # before the box was drawn with it, and then after
            page.press(button, typed=typed)
        if who != "paula":
            assert rows(office.desk) == before, who
    added = rows(office.desk)["attachment"]
    assert len(added) == len(before["attachment"]) + 1, "the same message does nothing with the right either"
    show(
        4,
        f"a file sent and attached by hand-made messages, by {len(others)} people without the right",
        "nothing was written; the same message did it with the right",
    )


# --- a part of a page ---------------------------------------------------------------------------------------------

NO_PROJECT = Taken(
    tables.ProjectPermission,
    "level",
    int(Level.NONE),
    int(Level.ADMIN),
    "You have no permission on the commitments of any project yet.",
)


@pytest.mark.parametrize("taken", [LEFT, NO_PROJECT], ids=["left", "sees nothing"])
def test_a_part_of_a_page_that_is_asked_for_alone_is_the_whole_page_for_whoever_lost_their_right(
    office: Office, taken: Taken, show: Show
) -> None:
    """A click in the list draws the list alone. Whoever may no longer see it gets what the shell says to them."""
    office.story.create(f"F-{taken.column}")
    with office.opened("peter", LIST) as (page, _):
        drawn = page.draw()
        switch = drawn.boxes["Select many"]
        alone = page.press(typed={switch: True}, part=drawn.parts[switch])
        assert not alone.whole
        assert [one.label for one in alone.buttons if one.label.startswith("Select all")]
        office.change(taken.table, "peter", **{taken.column: taken.gone})
        try:
            after = page.press(typed={switch: False}, part=drawn.parts[switch])
        finally:
            office.change(taken.table, "peter", **{taken.column: taken.held})
    assert after.whole
    assert any(taken.words in one for one in after.alerts), after.alerts
    assert not after.buttons
    show(
        4,
        "the list asked for alone by a hand-made message, after the right to see it was taken away",
        "the whole page was drawn instead, with nothing but the sentence that says so",
    )


def test_a_part_of_a_page_that_is_asked_for_alone_after_signing_out_says_so(office: Office) -> None:
    office.story.create("F-out")
    with office.opened("peter", LIST) as (page, token):
        drawn = page.draw()
        switch = drawn.boxes["Select many"]
        accounts.sign_out(office.desk, token)
        after = page.press(typed={switch: True}, part=drawn.parts[switch])
    assert any(SIGNED_OUT in one for one in after.alerts), after.alerts
    assert not after.buttons


# --- many at once -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Many:
    """What somebody does to several at once, and the right that it takes. `switch` opens the table to select from."""

    who: str
    page: str
    prepare: Callable[[Story, str], int]
    begins: str  # the words on the button, before how many
    taken: Taken
    switch: str = ""
    typed: dict[str, str | list[str]] = field(default_factory=dict)


MANY = {
    "send": Many("peter", LIST, Story.create, "Send ", ADMIN, "Select many"),
    "re-send": Many("peter", LIST, retrieved, "Re-send ", ADMIN, "Select many"),
    "retrieve": Many("peter", LIST, Story.sent, "Retrieve ", ADMIN, "Select many"),
    "accept": Many("alan", REVIEW, Story.sent, "Accept ", PUSH, "Decide on many"),
    "reject": Many("alan", REVIEW, Story.sent, "Reject ", PUSH, "Decide on many", REASONS),
}


def ask_for_many(page: Page, many: Many) -> tuple[list[str], dict[str, hand_made.Typed]]:
    """Selects all and asks; the ids of the buttons pressed and of the one that begins it, and what is typed with it."""
    drawn = page.draw()
    typed: dict[str, hand_made.Typed] = {drawn.boxes[many.switch]: True} if many.switch else {}
    drawn = page.draw(typed)
    pressed = [next(one.id for one in drawn.buttons if one.label.startswith("Select all"))]
    drawn = page.press(*pressed, typed=typed)
    pressed.append(next(one.id for one in drawn.buttons if one.label.startswith(many.begins)))
    drawn = page.press(pressed[-1], typed=typed)
    pressed.append(next(one.id for one in drawn.buttons if one.id.endswith("_bulk_begin")))
    return pressed, typed | {drawn.boxes[label]: said for label, said in many.typed.items()}


@pytest.mark.parametrize("name", MANY)
def test_many_at_once_are_moved_by_nobody_without_the_right(office: Office, name: str, show: Show) -> None:
    """Neither by who had it when the question was drawn, nor by who never had it and presses what another one was drawn."""
    many, others = MANY[name], [*OTHERS, "mark"]
    keys = [many.prepare(office.story, f"M{list(MANY).index(name)}-{n}") for n in (1, 2)]
    with office.opened(many.who, many.page) as (page, _):
        pressed, typed = ask_for_many(page, many)
        office.change(many.taken.table, many.who, **{many.taken.column: many.taken.gone})
        before = rows(office.desk)
        page.press(pressed[-1], typed=typed)
        assert rows(office.desk) == before
        office.change(many.taken.table, many.who, **{many.taken.column: many.taken.held})
    before = rows(office.desk)
    for other in others:
        with office.opened(other, many.page) as (page, _):
            for id_ in pressed:
                page.press(id_, typed=typed)
            page.press(*pressed, typed=typed)
        assert rows(office.desk) == before, other
    statuses = [office.story.look(key).facts.status for key in keys]
    with office.opened(many.who, many.page) as (page, _):
        pressed, typed = ask_for_many(page, many)
        page.press(pressed[-1], typed=typed)
    moved = [office.story.look(key).facts.status for key in keys]
    assert all(now is not then for now, then in zip(moved, statuses, strict=True)), "nor is it with the right"
    show(
        4,
        f"{len(MANY)} actions on many at once by hand-made messages, after the right was taken away and by "
        f"{len(others)} people without it",
        "nothing was written; the same messages moved them with the right",
    )

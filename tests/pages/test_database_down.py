"""While PostgreSQL is down every page is a sentence; afterwards it goes on where it was, with what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.findings import Finding
from core.refusal import Refused, Why
from data import desk as desks
from data import queries, schema
from data.desk import Desk, open_desk
from pages import ui
from pages.rooms import ROOMS
from tests.cast import MONDAY, Cast, settle
from tests.pages.conftest import Visit, words
from tests.pages.story import Story
from tests.pages.test_accountant_review import PAGE, button, unhurried  # noqa: F401  a fixture
from tests.trust.killable_server import Server, server  # noqa: F401  a fixture


@pytest.fixture
def desk(server: Server, tmp_path: Path) -> Iterator[Desk]:  # noqa: F811
    """A desk on a PostgreSQL server that can be killed."""
    made = open_desk(server.url, now=lambda: MONDAY, data_folder=tmp_path)
    schema.upgrade(made.engine)
    yield made
    made.engine.dispose()


@pytest.fixture
def cast(desk: Desk) -> Cast:
    return settle(desk)


def errors(at: AppTest) -> list[str]:
    return [str(one.value) for one in at.error]


def test_every_page_is_a_sentence_while_the_database_is_down_and_itself_afterwards(
    server: Server,  # noqa: F811
    visit: Visit,
    story: Story,
    show: Callable[[int, str, str], None],
) -> None:
    key = story.rejected("SC-001", Finding("O"))
    story.sent("SC-002")
    query = {ui.EDIT_PAGE: {"commitment": key}}
    opened = {room.title: visit("carla", room.file.removesuffix(".py"), **query.get(room.file, {})) for room in ROOMS}
    before = {title: shown(at) for title, at in opened.items()}
    assert all(before.values())
    server.kill()
    said = {tuple(errors(at.run())) for at in opened.values()}
    assert said == {(ui.plain(desks.UNREADABLE),)}
    assert not any("Traceback" in words(at) for at in opened.values())
    server.start()
    assert {title: shown(at.run()) for title, at in opened.items()} == before
    assert [title for title, at in opened.items() if errors(at)] == []
    show(
        2,
        f"{len(ROOMS)} pages while PostgreSQL is down and after",
        "a sentence each, no traceback; each is itself again at the next look",
    )


def shown(at: AppTest) -> str:
    return str(at.title[0].value) if at.title else ""


def test_a_decision_on_a_database_that_is_down_is_refused_and_done_with_the_next_click(
    server: Server,  # noqa: F811
    visit: Visit,
    story: Story,
) -> None:
    key = story.sent()
    at = visit("anna", PAGE)
    box(at).set_value("Which floors are meant?")
    server.kill()
    button(at, "Accept").click().run()
    assert errors(at) == [ui.plain(desks.UNREADABLE)]
    server.start()
    assert story.look(key).facts.version == 2
    at.run()
    assert ui.plain(desks.UNREADABLE) in words(at)
    assert box(at).value == "Which floors are meant?"
    button(at, "Accept").click().run()
    assert story.look(key).facts.version == 3


def test_what_is_typed_stays_when_the_database_breaks_off_in_the_midst_of_a_page(
    visit: Visit, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.sent()
    at = visit("anna", PAGE)
    box(at).set_value("Which floors are meant?")

    def lost(*_: object) -> None:
        raise Refused(Why.UNAVAILABLE, desks.UNREADABLE)

    with monkeypatch.context() as once:
        once.setattr(queries, "detail", lost)
        at.run()
        assert errors(at) == [ui.plain(desks.UNREADABLE)]
        assert not at.text_area
    at.run()
    assert box(at).value == "Which floors are meant?"


def box(at: AppTest) -> Any:
    """Where one writes to the others."""
    return at.text_area[-1]

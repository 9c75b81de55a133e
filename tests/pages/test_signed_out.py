"""A page that stays open after its session has ended: the next click says so and writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlmodel import SQLModel

from data import tables
from data.desk import Desk
from tests.pages.conftest import Visit, words
from tests.pages.story import Story

TYPED = "Typed before the session ended"
# Who, on which page, types where, and presses what.
CLICKS = [
    ("paula", "edit_and_resend", "Title", "Save"),
    ("paula", "edit_and_resend", "New comment", "Add comment"),
    ("anna", "accountant_review", "ERP reference", "Accept"),
    ("carla", "directory", "Search people", "Add a person"),
]


def everything(desk: Desk) -> dict[str, list[Any]]:
    with desk.engine.connect() as connection:
        return {
            name: [tuple(row) for row in connection.execute(select(table))]
            for name, table in SQLModel.metadata.tables.items()
        }


@pytest.mark.parametrize(("who", "page", "field", "button"), CLICKS)
def test_the_next_click_says_sign_in_again_writes_nothing_and_leaves_nothing_for_who_comes_next(
    desk: Desk, visit: Visit, story: Story, sign_in: Callable[[str], str], who: str, page: str, field: str, button: str
) -> None:
    key = story.sent("SC-001") if page == "accountant_review" else story.create("SC-001")
    at = visit(who, page, commitment=key)
    box = next(one for one in (*at.text_input, *at.text_area) if one.label == field)
    box.set_value(TYPED).run()
    with desk.writing() as session:
        session.execute(update(tables.LoginSession).values(revoked_at=desk.now()))
    before = everything(desk)
    next(one for one in at.button if one.label == button).click()
    at.run()
    assert [one.value for one in at.warning] == ["You are signed out. Nothing that was saved is lost."]
    assert "/sign-in" in words(at)
    assert not at.button
    assert everything(desk) == before
    sign_in("carla")  # whoever signs in here next may be somebody else
    at.run()
    assert at.button
    assert TYPED not in [one.value for one in (*at.text_input, *at.text_area)]

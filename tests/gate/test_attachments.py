"""The address of an attachment: a file to be saved, for who may see its commitment, and nothing at all for the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.attachments import Kind
from data import attachments
from data.desk import Desk
from tests.cast import Cast
from tests.gate.browser import Browser
from tests.pages.story import Story

PDF = b"%PDF-1.7 signed"


@pytest.fixture
def address(desk: Desk, passwords: Cast) -> str:
    key = Story(desk, passwords).create()
    done = attachments.attach(
        desk, passwords.caller("paula"), key, kind=Kind.CONTRACT, name="Vertrag “HQ”.pdf", content=PDF
    )
    return f"/attachments/{done.id}"


def test_who_may_see_the_commitment_saves_the_file(address: str, signed_in: Callable[[str], Browser]) -> None:
    reply = signed_in("rita").get(address)
    assert (reply.status, reply.body, reply.headers["content-type"]) == (200, PDF.decode(), "application/pdf")
    assert reply.headers["content-disposition"].startswith("attachment; filename*=UTF-8''Vertrag%20")
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert "no-store" in reply.headers["cache-control"]


@pytest.mark.parametrize("who", ["norman", "anna"])
def test_who_may_not_see_it_reads_the_same_as_of_one_that_never_was(
    address: str, signed_in: Callable[[str], Browser], who: str
) -> None:
    there, never = signed_in(who).get(address), signed_in(who).get("/attachments/999")
    assert (there.status, there.body) == (never.status, never.body)
    assert there.status == 404
    assert PDF.decode() not in there.body


def test_a_stranger_gets_no_byte_of_it(address: str, stranger: Browser) -> None:
    reply = stranger.get(address)
    assert reply.status in {303, 401}
    assert PDF.decode() not in reply.body


@pytest.mark.parametrize(
    "path", ["/attachments/", "/attachments/x", "/attachments/-1", "/attachments/99999999999999999999"]
)
def test_an_address_that_names_none_is_no_error_of_the_desk(
    address: str, signed_in: Callable[[str], Browser], path: str
) -> None:
    assert signed_in("paula").get(path).status < 500

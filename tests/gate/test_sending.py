"""What one run of a page says reaches the browser in one go, its address last, and nothing is lost or doubled on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from pages import sending
from tests.parts import parts

Say = Callable[[Any], Awaitable[None]]
Told = list[str]


def _message(**said: Any) -> dict[str, Any]:
    message = ForwardMsg()
    for field, value in said.items():
        target = getattr(message, field)
        target.SetInParent()
        for name, what in value.items():
            setattr(target, name, what)
    return {"type": "websocket.send", "bytes": message.SerializeToString()}


ACCEPTED = {"type": "websocket.accept"}
CLOSED = {"type": "websocket.close"}
BEGINS = _message(new_session={"name": "page"})
RUNS = _message(session_status_changed={"script_is_running": True})
DRAWN = _message(delta={"fragment_id": "list"})
ADDRESS = _message(page_info_changed={"query_string": "erp_status=sent"})
IS_OVER = _message(session_status_changed={"script_is_running": False})
NAMES = {
    one["bytes"]: name
    for name, one in (
        ("begins", BEGINS),
        ("runs", RUNS),
        ("drawn", DRAWN),
        ("address", ADDRESS),
        ("over", IS_OVER),
    )
}


class Browser:
    """What has reached it, by name; it can have gone."""

    def __init__(self) -> None:
        self.told: Told = []
        self.has_gone = False
        self.has_come = asyncio.Event()

    async def send(self, message: Any) -> None:
        self.has_come.set()
        if self.has_gone:
            raise OSError("gone")
        self.told.append(NAMES[message["bytes"]] if "bytes" in message else message["type"])


def _talk(page: Callable[[Say, Browser], Awaitable[None]], kind: str = "websocket") -> Told:
    """What reaches the browser from this page in the end."""

    async def talk() -> Told:
        browser = Browser()

        async def app(scope: Any, receive: Any, send: Say) -> None:
            await page(send, browser)

        await sending.InOneGo(app)({"type": kind}, None, browser.send)  # type: ignore[arg-type]
        for _ in range(3):  # whatever is still about to be said gets its turn
            await asyncio.sleep(0)
        return browser.told

    return asyncio.run(talk())


def test_what_a_run_says_leaves_when_the_run_is_over() -> None:
    async def page(say: Say, browser: Browser) -> None:
        await say(ACCEPTED)
        for message in (BEGINS, RUNS, DRAWN):
            await say(message)
        assert browser.told == ["websocket.accept"]
        await say(IS_OVER)
        assert browser.told == ["websocket.accept", "begins", "runs", "drawn", "over"]

    assert _talk(page) == ["websocket.accept", "begins", "runs", "drawn", "over"]


def test_a_run_that_takes_long_is_heard_of_and_then_says_each_thing_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "HELD_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        await say(BEGINS)
        await say(RUNS)
        assert browser.told == []
        await browser.has_come.wait()
        await say(DRAWN)
        assert browser.told == ["begins", "runs", "drawn"]
        await say(IS_OVER)

    assert _talk(page) == ["begins", "runs", "drawn", "over"]


def test_each_run_is_held_back_anew() -> None:
    async def page(say: Say, browser: Browser) -> None:
        for _ in range(2):
            browser.told.clear()
            await say(BEGINS)
            await say(DRAWN)
            assert browser.told == []
            await say(IS_OVER)
            assert browser.told == ["begins", "drawn", "over"]

    assert _talk(page) == ["begins", "drawn", "over"]


def test_what_is_said_between_two_runs_leaves_at_once() -> None:
    async def page(say: Say, browser: Browser) -> None:
        await say(DRAWN)
        assert browser.told == ["drawn"]

    assert _talk(page) == ["drawn"]


def test_a_server_that_closes_says_before_it_what_it_held_back() -> None:
    async def page(say: Say, browser: Browser) -> None:
        await say(BEGINS)
        await say(DRAWN)
        await say(CLOSED)

    assert _talk(page) == ["begins", "drawn", "websocket.close"]


def test_a_browser_that_has_gone_meanwhile_is_no_error_until_the_next_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "HELD_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        browser.has_gone = True
        await say(BEGINS)
        await browser.has_come.wait()
        with pytest.raises(OSError, match="gone"):
            await say(IS_OVER)

    assert _talk(page) == []


def test_nothing_is_said_to_a_browser_whose_connection_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "HELD_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        await say(BEGINS)

    assert _talk(page) == []


def test_the_address_leaves_when_the_rest_is_drawn_and_with_it_that_the_run_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sending, "ADDRESS_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        for message in (BEGINS, ADDRESS, DRAWN, IS_OVER):
            await say(message)
        assert browser.told == ["begins", "drawn"]
        while len(browser.told) < 4:
            await asyncio.sleep(0)

    assert _talk(page) == ["begins", "drawn", "address", "over"]


def test_an_address_is_known_before_the_next_run_begins() -> None:
    async def page(say: Say, browser: Browser) -> None:
        for message in (BEGINS, ADDRESS, DRAWN, IS_OVER, BEGINS, DRAWN, IS_OVER):
            await say(message)

    assert _talk(page) == ["begins", "drawn", "address", "over", "begins", "drawn", "over"]


def test_a_run_in_place_of_another_one_is_told_its_address_before_it_begins() -> None:
    """As st.switch_page and st.rerun have it: no word that the first run is over."""

    async def page(say: Say, browser: Browser) -> None:
        for message in (BEGINS, ADDRESS, BEGINS, DRAWN, IS_OVER):
            await say(message)

    assert _talk(page) == ["begins", "address", "begins", "drawn", "over"]


def test_of_two_clicks_at_once_each_has_its_address_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "ADDRESS_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        for message in (BEGINS, ADDRESS, IS_OVER, BEGINS, ADDRESS, IS_OVER):
            await say(message)
        while len(browser.told) < 6:
            await asyncio.sleep(0)

    assert _talk(page) == ["begins", "address", "over"] * 2


def test_the_address_of_a_run_that_takes_long_does_not_wait_for_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "HELD_SECONDS", 0)

    async def page(say: Say, browser: Browser) -> None:
        await say(BEGINS)
        await say(ADDRESS)
        while len(browser.told) < 2:
            await asyncio.sleep(0)
        await say(ADDRESS)
        assert browser.told == ["begins", "address", "address"]
        await say(IS_OVER)

    assert _talk(page) == ["begins", "address", "address", "over"]


def test_a_server_that_closes_says_the_address_before_it() -> None:
    async def page(say: Say, browser: Browser) -> None:
        for message in (BEGINS, ADDRESS, IS_OVER, CLOSED):
            await say(message)

    assert _talk(page) == ["begins", "address", "over", "websocket.close"]


def test_a_browser_that_asks_for_it_gets_what_leaves_together_as_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "ADDRESS_SECONDS", 0)
    arrived: list[Any] = []

    async def app(scope: Any, receive: Any, send: Say) -> None:
        for message in (ACCEPTED, RUNS, BEGINS, ADDRESS, DRAWN, IS_OVER):
            await send(message)
        while len(arrived) < 4:
            await asyncio.sleep(0)
        for message in (BEGINS, DRAWN, CLOSED):
            await send(message)

    async def send(message: Any) -> None:
        arrived.append([NAMES[one] for one in parts(message["bytes"])] if "bytes" in message else message["type"])

    scope = {"type": "websocket", "query_string": b"in_one_message"}
    asyncio.run(sending.InOneGo(app)(scope, None, send))  # type: ignore[arg-type]
    assert arrived == [
        "websocket.accept",
        ["runs"],
        ["begins", "drawn"],
        ["address", "over"],
        ["begins", "drawn"],
        "websocket.close",
    ]


def test_a_page_that_is_no_talk_is_left_as_it_is() -> None:
    async def page(say: Say, browser: Browser) -> None:
        await say({"type": "http.response.start"})
        await say({"type": "http.response.body"})

    assert _talk(page, kind="http") == ["http.response.start", "http.response.body"]


def test_a_part_leaves_when_all_of_it_is_drawn_also_when_it_ends_early(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    seen_by_then: list[str] = []
    context = SimpleNamespace(_enqueue=sent.append)
    monkeypatch.setattr(sending, "get_script_run_ctx", lambda: context)

    def draw() -> None:
        with sending.in_one_go():
            context._enqueue("pills")
            seen_by_then.extend(sent)
            raise LookupError

    with pytest.raises(LookupError):
        draw()
    context._enqueue("what comes after it")
    assert (seen_by_then, sent) == ([], ["pills", "what comes after it"])

"""What a click in the list says comes to the browser as one message, so that it goes through the page once."""

from __future__ import annotations

import pytest
from playwright.sync_api import WebSocket, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.conftest import People
from tests.parts import parts

pytestmark = pytest.mark.xdist_group("browser-sample")


def _kind(message: bytes) -> str | None:
    return ForwardMsg.FromString(message).WhichOneof("type")


def test_a_click_is_answered_in_one_message_and_its_address_in_another(come: People) -> None:
    connie = come("connie@sample.example", at="/commitments_list")
    heard: list[list[str | None]] = []

    def listen(talk: WebSocket) -> None:
        talk.on("framereceived", lambda message: heard.append([_kind(one) for one in parts(bytes(message))]))

    connie.page.on("websocket", listen)
    connie.page.reload()
    connie.reads_title("Commitments List")
    pill = connie.page.get_by_test_id("stButtonGroup").get_by_role("button", name="Rejected")
    heard.clear()
    pill.click()
    expect(connie.page).to_have_url(f"{connie.server.address}/commitments_list?erp_status=rejected")
    drawn, over = (what for what in heard if what != ["session_status_changed"])
    assert (drawn[0], "delta" in drawn, drawn[-1]) == ("new_session", True, "script_finished")
    assert over == ["page_info_changed", "session_status_changed"]


def test_a_page_whose_wish_was_lost_on_the_way_is_drawn_all_the_same(come: People) -> None:
    connie = come("connie@sample.example", at="/commitments_list")
    connie.page.context.add_init_script(
        "WebSocket = class extends WebSocket"
        " { constructor(address, ...rest) { super(address.replace('?in_one_message', ''), ...rest) } }"
    )
    heard: list[bytes] = []
    connie.page.on("websocket", lambda talk: talk.on("framereceived", lambda message: heard.append(bytes(message))))
    connie.page.reload()
    connie.reads_title("Commitments List")
    connie.page.get_by_test_id("stButtonGroup").get_by_role("button", name="Rejected").click()
    expect(connie.page).to_have_url(f"{connie.server.address}/commitments_list?erp_status=rejected")
    assert all(_kind(message) for message in heard)

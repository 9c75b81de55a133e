"""What a click in the list says comes to the browser as one message, so that it goes through the page once."""

from __future__ import annotations

import pytest
from playwright.sync_api import WebSocket, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.conftest import People

pytestmark = pytest.mark.xdist_group("browser-sample")


def _said(message: bytes) -> list[str]:
    """Of each part of the message what kind it is."""
    kinds = []
    while message:
        size = 4 + int.from_bytes(message[:4])
        kinds.append(ForwardMsg.FromString(message[4:size]).WhichOneof("type") or "")
        message = message[size:]
    return kinds


def test_a_click_is_answered_in_one_message_and_its_address_in_another(come: People) -> None:
    connie = come("connie@sample.example", at="/commitments_list")
    heard: list[list[str]] = []

    def listen(talk: WebSocket) -> None:
        talk.on("framereceived", lambda message: heard.append(_said(bytes(message))))

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

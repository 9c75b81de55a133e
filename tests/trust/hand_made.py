"""A page without a browser: Streamlit's own messages over a WebSocket, each made by hand.

A browser presses only what it was shown. Whoever speaks the protocol presses what they like: buttons that are drawn no
more, that are disabled, that were drawn for somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import requests
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileUploaderState, UploadedFileInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string
from websockets.sync.client import ClientConnection, connect

from data import accounts

PATIENCE = 60  # seconds for one message; a page takes far less
TYPED = ("text_input", "text_area", "multiselect", "checkbox", "file_uploader")
OVER = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
Typed = str | bool | list[str] | FileUploaderState


@dataclass(frozen=True)
class Button:
    """As it was drawn. `id` is all that a message needs to press it."""

    id: str
    label: str
    disabled: bool


@dataclass
class Drawn:
    """What one run of the page sent: its buttons, the ids of what is typed into by label, and what it says.

    `alerts` are the sentences on a coloured ground: answers and refusals. `parts` are the parts of the page that a
    click draws alone, by the ids of what is in them; `whole` tells whether more than such a part was drawn.
    """

    buttons: list[Button] = field(default_factory=list)
    boxes: dict[str, str] = field(default_factory=dict)
    alerts: list[str] = field(default_factory=list)
    parts: dict[str, str] = field(default_factory=dict)
    whole: bool = True

    def button(self, label: str) -> Button:
        return next(one for one in self.buttons if one.label == label)

    def add(self, element: Any, part: str) -> None:
        kind = element.WhichOneof("type")
        one = getattr(element, kind)
        self.parts[getattr(one, "id", "")] = part
        if kind == "button":
            self.buttons.append(Button(one.id, one.label, one.disabled))
        elif kind in TYPED:
            self.boxes[one.label] = one.id
        elif kind == "alert":
            self.alerts.append(one.body)


class Page:
    """One page in one session of Streamlit, as whoever holds the other end of the WebSocket."""

    def __init__(self, socket: ClientConnection, page: str, query: Mapping[str, object]) -> None:
        self._socket, self._page, self._query = socket, page, urlencode(query)
        self._session = ""

    def draw(self, typed: Mapping[str, Typed] | None = None) -> Drawn:
        return self._say(typed or {})

    def upload(self, address: str, token: str, name: str, content: bytes) -> FileUploaderState:
        """Sends a file to this session, as the box for files does; what that box then says it holds."""
        message = BackMsg()
        message.file_urls_request.request_id, message.file_urls_request.session_id = "1", self._session
        message.file_urls_request.file_names.append(name)
        self._socket.send(message.SerializeToString())
        answer = ForwardMsg()
        while answer.WhichOneof("type") != "file_urls_response":
            answer = ForwardMsg.FromString(self._socket.recv(timeout=PATIENCE))
        (urls,) = answer.file_urls_response.file_urls
        xsrf = generate_xsrf_token_string()
        sent = requests.put(
            f"{address}{urls.upload_url}",
            files={"file": (name, content)},
            headers={"X-Xsrftoken": xsrf, "Origin": address},
            cookies={"_streamlit_xsrf": xsrf, accounts.COOKIE: token},
            timeout=PATIENCE,
        )
        assert sent.ok, sent.status_code
        held = UploadedFileInfo(file_id=urls.file_id, name=name, size=len(content), file_urls=urls)
        return FileUploaderState(uploaded_file_info=[held])

    def press(self, *ids: str, typed: Mapping[str, Typed] | None = None, part: str = "") -> Drawn:
        """Presses whatever has these ids, be it drawn or not; `typed` goes with it, by the ids of the boxes.

        Of a page only this `part` is asked for, where one is named.
        """
        return self._say({**(typed or {}), **dict.fromkeys(ids)}, part)

    def _say(self, widgets: Mapping[str, Typed | None], part: str = "") -> Drawn:
        message = BackMsg()
        message.rerun_script.fragment_id = part
        message.rerun_script.query_string = self._query
        message.rerun_script.page_name = self._page
        for id_, value in widgets.items():
            state = message.rerun_script.widget_states.widgets.add(id=id_)
            if value is None:
                state.trigger_value = True
            elif isinstance(value, bool):
                state.bool_value = value
            elif isinstance(value, str):
                state.string_value = value
            elif isinstance(value, FileUploaderState):
                state.file_uploader_state_value.CopyFrom(value)
            else:
                state.string_array_value.data.extend(value)
        self._socket.send(message.SerializeToString())
        return self._listen()

    def _listen(self) -> Drawn:
        """Until the run is over. One that led on to another page, or drew itself again, is not."""
        drawn = Drawn()
        while True:
            message = ForwardMsg.FromString(self._socket.recv(timeout=PATIENCE))
            kind = message.WhichOneof("type")
            if kind == "new_session":
                drawn, self._session = Drawn(), message.new_session.initialize.session_id or self._session
            elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                drawn.add(message.delta.new_element, message.delta.fragment_id)
            elif kind == "script_finished" and message.script_finished in OVER:
                drawn.whole = message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
                return drawn


@contextmanager
def page(port: int, token: str, name: str, **query: object) -> Iterator[Page]:
    """A page of the desk at this port, in a session of its own, for whom the token has signed in."""
    with connect(  # type: ignore[call-overload]
        f"ws://127.0.0.1:{port}/_stcore/stream",
        origin=f"http://127.0.0.1:{port}",
        additional_headers={"Cookie": f"{accounts.COOKIE}={token}"},
        subprotocols=["streamlit"],
        open_timeout=PATIENCE,
        max_size=None,
        proxy=None,
    ) as socket:
        yield Page(socket, name, query)

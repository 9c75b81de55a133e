"""A visitor without a screen: signs in at the gate and speaks with a page over the WebSocket as the front end does."""

from __future__ import annotations

import asyncio
import http.client
import time
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 60  # seconds for one answer
LARGEST_MESSAGE = 64 * 1024 * 1024
INCIDENT = "(incident "  # in the sentence of a page that could not be drawn


@dataclass(frozen=True)
class Widget:
    """What can be pressed: its id, the options that pills have, and the part of the page that a click draws alone."""

    id: str
    options: tuple[str, ...] = ()
    part: str = ""


def sign_in(port: int, email: str, password: str) -> str:
    """The cookie of a new session, from the sign-in form."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        host = f"127.0.0.1:{port}"
        headers = {"Origin": f"http://{host}", "Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", "/sign-in", urlencode({"email": email, "password": password}), headers)
        answer = connection.getresponse()
        cookie, said = answer.getheader("Set-Cookie"), answer.read().decode()
    finally:
        connection.close()
    if not cookie:
        raise ConnectionError(f"{email} could not sign in ({answer.status}): {said[-2000:]}")
    return cookie.split(";")[0]


class Visitor:
    """One open page. Every answer is read to its end, and what can be pressed on it is known by its label."""

    def __init__(self, port: int, page: str = "", cookie: str = "") -> None:
        self._port, self._page, self._cookie = port, page, cookie
        self._connection: ClientConnection | None = None
        self._states: dict[str, WidgetState] = {}
        self._script = ""
        self._query = ""  # of the page's address, as the page last wrote it
        self.widgets: dict[str, Widget] = {}
        self.words: list[str] = []  # of the last answer: what its Markdown says
        self.errors: list[str] = []  # of all answers: what is shown as an error
        self.broke: list[str] = []  # of these, what says that a page could not be drawn; the others tell of the books

    async def __aenter__(self) -> Visitor:
        host = f"127.0.0.1:{self._port}"
        self._connection = await connect(
            f"ws://{host}/_stcore/stream",
            origin=f"http://{host}",  # type: ignore[arg-type]
            additional_headers={"Cookie": self._cookie} if self._cookie else {},
            subprotocols=["streamlit"],  # type: ignore[list-item]
            open_timeout=PATIENCE,
            max_size=LARGEST_MESSAGE,
            compression=None,  # as the server has it
            proxy=None,
        )
        await self._run(self._said())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.close()

    async def choose(self, label: str, *options: str) -> float:
        """Sets pills to these options, named by how their labels begin; milliseconds until the run has finished."""
        widget = self.widgets[label]
        chosen = [next(one for one in widget.options if wanted in one) for wanted in options]
        state = WidgetState(id=widget.id)
        state.string_array_value.data.extend(chosen)
        return await self._press(state, widget.part)

    async def turn_to(self, label: str, page: int) -> float:
        """Turns a pager to a page."""
        widget = self.widgets[label]
        return await self._press(WidgetState(id=widget.id, int_value=page), widget.part)

    async def again(self) -> float:
        """Asks for the whole page once more; milliseconds until the run has finished."""
        return await self._run(self._said())

    async def _press(self, state: WidgetState, part: str) -> float:
        self._states[state.id] = state
        return await self._run(self._said(part))

    def _said(self, part: str = "") -> bytes:
        told = BackMsg()
        said = told.rerun_script
        said.fragment_id = part
        said.page_name = "" if self._script else self._page
        said.page_script_hash = self._script
        said.query_string = self._query
        said.widget_states.widgets.extend(self._states.values())
        said.context_info.url = f"http://127.0.0.1:{self._port}/{self._page}"
        said.context_info.timezone = "America/Chicago"
        said.context_info.locale = "en-US"
        return bytes(told.SerializeToString())

    async def _run(self, said: bytes) -> float:
        """Sends and reads until the script has finished."""
        if self._connection is None:
            raise ConnectionError("The page is not open.")
        self.words = []
        begins = time.perf_counter()
        await self._connection.send(said)
        async with asyncio.timeout(PATIENCE):
            while not self._is_finished(ForwardMsg.FromString(await self._read(self._connection))):
                continue
        return (time.perf_counter() - begins) * 1000

    @staticmethod
    async def _read(connection: ClientConnection) -> bytes:
        message = await connection.recv()
        return message if isinstance(message, bytes) else message.encode()

    def _is_finished(self, message: ForwardMsg) -> bool:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._script = message.new_session.page_script_hash
        elif kind == "navigation":
            self._script = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._see(message.delta.new_element, message.delta.fragment_id)
        elif kind == "session_event":
            self._fails(message.session_event.script_compilation_exception.message, broke=True)
        # A run that ends in another one, as st.switch_page does, is not the end.
        return kind == "script_finished" and message.script_finished in (
            ForwardMsg.FINISHED_SUCCESSFULLY,
            ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
        )

    def _see(self, element: Element, part: str) -> None:
        kind = element.WhichOneof("type") or ""
        shown: Any = getattr(element, kind, None)
        if kind == "markdown":
            self.words.append(shown.body)
        elif kind == "exception":
            self._fails(shown.message, broke=True)
        elif kind == "alert" and shown.format == shown.ERROR:
            self._fails(shown.body, broke=INCIDENT in shown.body)
        for label in _labels(kind, shown):
            options = tuple(map(_option, shown.options)) if kind == "button_group" else ()
            self.widgets[label] = Widget(shown.id, options, part)

    def _fails(self, said: str, *, broke: bool) -> None:
        self.errors.append(said)
        if broke:
            self.broke.append(said)


def _option(shown: Any) -> str:
    """As the front end says it: a pill's icon and its words."""
    return f"{shown.content_icon} {shown.content}".strip()


def _labels(kind: str, shown: Any) -> Iterator[str]:
    """A widget's own label; a pager has none."""
    if not getattr(shown, "id", ""):
        return
    yield getattr(shown, "label", "") or kind

"""The real server, on a port of its own: what a stranger gets from it, byte for byte, and what a person does."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import streamlit
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.http11 import Response
from websockets.sync.client import ClientConnection, connect

from data import accounts, schema, tables
from data.desk import Desk
from data.engine import make_engine
from gate import guard
from pages.rooms import ROOMS
from pages.sending import Says, what
from tests.cast import PASSWORD
from tests.connectors.postbox import free_port

Show = Callable[[int, str, str], None]
ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 60
pytestmark = pytest.mark.xdist_group("server")  # one server for all of these
HEADERS = ("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy")


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Server:
    """`desk` is the same database, opened beside the server."""

    port: int
    desk: Desk
    environment: dict[str, str]

    def ask(self, path: str, method: str = "GET", token: str = "", **headers: str) -> Reply:
        """Asks for exactly this path: nothing is normalised on the way."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.putrequest(method, path, skip_accept_encoding=True)
        if token:
            connection.putheader("Cookie", f"{accounts.COOKIE}={token}")
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        reply = Reply(answer.status, told, answer.read())
        connection.close()
        return reply

    def open(
        self, token: str = "", origin: str = "", session_id: str = "", path: str = "/_stcore/stream"
    ) -> ClientConnection:
        """A WebSocket as Streamlit's front end opens it. Raises InvalidStatus when it is refused."""
        headers = {"Cookie": f"{accounts.COOKIE}={token}"} if token else {}
        protocols = ["streamlit", "unchecked", session_id] if session_id else ["streamlit"]
        return connect(
            f"ws://127.0.0.1:{self.port}{path}",
            origin=origin or f"http://127.0.0.1:{self.port}",  # type: ignore[arg-type]
            additional_headers=headers,
            subprotocols=protocols,  # type: ignore[arg-type]
            open_timeout=30,
            proxy=None,
        )

    def sign_in(self, email: str = "olive@acme.example") -> str:
        return accounts.sign_in(self.desk, email, PASSWORD, "")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    url = f"sqlite:///{folder}/desk.db"
    desk = Desk(make_engine(url))
    schema.upgrade(desk.engine)
    accounts.set_up(desk, company="Acme", time_zone="UTC", name="Olive", email="olive@acme.example", password=PASSWORD)
    _add_a_second_person(desk)
    port = free_port()
    environment = {**os.environ, "DATABASE_URL": url, "STREAMLIT_CLIENT_SHOW_ERROR_DETAILS": "none"}
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            running = Server(port, desk, environment)
            _wait_until_healthy(running, process, folder / "log")
            yield running
        finally:
            process.terminate()
            process.wait(timeout=30)
            desk.engine.dispose()


def _add_a_second_person(desk: Desk) -> None:
    with desk.writing() as session:
        hashed = accounts.hash_password(PASSWORD)
        session.add(tables.Person(name="Pete", email="pete@acme.example", password_hash=hashed, created_at=desk.now()))


def _wait_until_healthy(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    """Connecting is retried until the port answers; the process itself is what the loop waits on in between."""
    for _ in range(START_SECONDS * 5):
        try:
            if server.ask("/healthz").status == 200:
                return
        except OSError:
            pass
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(log.read_text(errors="replace"))


def _front_end() -> list[str]:
    """What Streamlit's front end is made of: the files of its folder, and what its page loads at first."""
    folder = Path(streamlit.__file__).parent / "static"
    index = (folder / "index.html").read_text(encoding="utf-8")
    loaded = re.findall(r'(?:href|src)="\./(static/[^"]+)"', index)
    return sorted({f"/{path}" for path in [*loaded, *(one.name for one in folder.iterdir() if one.is_file())]})


# What a stranger may ask for, and how. A door that is opened anywhere else must be written here too.
READ, FORM = {"GET", "HEAD"}, {"GET", "HEAD", "POST"}
OPEN = {
    "/sign-in": FORM,
    "/set-up": FORM,
    "/choose-password": FORM,
    "/healthz": READ,
    "/qbwc": FORM,
    "/qbwc/support": READ,
}
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
NOWHERE = ["/commitments_list/x", "/qbwc/x", "/static/x", "/_stcore/x", "/x"]
TRICKS = [
    "//",
    "//sign-in",
    "/sign-in/",
    "/sign-in/../_stcore/metrics",
    "/sign-in/%2e%2e/_stcore/metrics",
    "/%2e%2e/_stcore/metrics",
    "/_stcore/../_stcore/metrics",
    "/_stcore/%6detrics",
    "/sign-in%2f..%2f_stcore/metrics",
    "/sign-in%00",
    "/sign-in;/../_stcore/metrics",
    "/sign-in%3f/../../_stcore/metrics",
    "/healthz/..;/_stcore/metrics",
    "/set-up/../../etc/passwd",
    "/static/../../../app.py",
    "/static/%2e%2e/%2e%2e/app.py",
    "/..%5c..%5capp.py",
    "http://127.0.0.1/sign-in/../_stcore/metrics",
]


# The application's own list, read where it does not stay behind in the process of the tests.
_LIST = """
import json
from app import app
kinds = [(type(one).__name__, getattr(one, "path", "")) for one in app._build_starlette_app().routes]
print(json.dumps(kinds))
"""


@dataclass(frozen=True)
class Routes:
    """An address for each route that the application has, Streamlit's own and the pages among them."""

    over_http: tuple[str, ...]
    websockets: tuple[str, ...]


@pytest.fixture(scope="module")
def routes(server: Server) -> Routes:
    told = subprocess.run(
        [sys.executable, "-c", _LIST], cwd=ROOT, env=server.environment, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    found: dict[str, list[str]] = {"Route": [], "WebSocketRoute": [], "Mount": []}
    for kind, path in json.loads(told.stdout):
        found[kind].append(_address(path))
    assert found["Mount"] == [""]  # Streamlit's front end, which answers for all that no route is named for
    pages = ["/", *(f"/{room.url_path}" for room in ROOMS), *_front_end()]
    return Routes(tuple(dict.fromkeys([*found["Route"], *pages])), tuple(found["WebSocketRoute"]))


def _address(path: str) -> str:
    return re.sub(r"{\w+}", "x", re.sub(r"{\w+:path}", "x/y.csv", re.sub(r"{\w+:int}", "1", path)))


def test_every_route_of_the_application_answers_a_person_and_no_stranger(
    server: Server, routes: Routes, show: Show
) -> None:
    token = server.sign_in()
    assert {*OPEN, "/attachments/1", "/_stcore/metrics", "/media/x/y.csv", "/favicon.png"} <= set(routes.over_http)
    for path in routes.over_http:
        inside = server.ask(path, token=token, accept="*/*")
        assert inside.status not in {401, 403, *range(500, 600)}, path
        assert all(name in inside.headers for name in HEADERS), path
        for method in METHODS:
            _assert_nothing_for_a_stranger(server, path, method)
    for path in routes.websockets:
        with server.open(token, path=path):
            pass
        with pytest.raises(InvalidStatus) as refused, server.open(path=path):
            pass
        _assert_refused_in_full(server, refused.value.response)
    count = len(routes.over_http) + len(routes.websockets)
    ran = f"all {count} routes of a running server, from its own list, asked with and without sign-in by {len(METHODS)} methods"
    show(9, ran, "answered with it, 401 without; the security headers on every answer")


def _assert_nothing_for_a_stranger(server: Server, path: str, method: str) -> None:
    reply = server.ask(path, method, accept="*/*", origin=f"http://127.0.0.1:{server.port}")
    assert all(name in reply.headers for name in HEADERS), (path, method)
    assert b"# HELP" not in reply.body, (path, method)  # no metrics
    assert b"<script" not in reply.body, (path, method)  # no front end
    if method in OPEN.get(path, ()):
        assert guard.NOT_SIGNED_IN.encode() not in reply.body, (path, method)  # what is written above is still so
        return
    assert reply.status == 401, (path, method)
    assert len(reply.body) < 100, (path, method)


@pytest.mark.parametrize("path", [*TRICKS, *NOWHERE])
def test_no_trick_with_path_or_method_gets_a_stranger_in(server: Server, path: str, show: Show) -> None:
    for method in METHODS:
        reply = server.ask(path, method, accept="*/*", origin=f"http://127.0.0.1:{server.port}")
        assert reply.status in {400, 401, 403}, method
        assert b"acme" not in reply.body.lower()
        assert b"# HELP" not in reply.body  # no metrics
        assert b"<script" not in reply.body  # no front end
    ran = f"{len(TRICKS) + len(NOWHERE)} path tricks and addresses that lead nowhere by {len(METHODS)} methods each, without sign-in"
    show(9, ran, "refused, with not a byte of the desk in any answer")


def test_a_page_is_led_to_sign_in_which_needs_nothing_else(server: Server) -> None:
    reply = server.ask("/edit_and_resend?commitment=1", accept="text/html")
    assert (reply.status, reply.headers["location"]) == (303, "/sign-in?next=%2Fedit_and_resend%3Fcommitment%3D1")
    page = server.ask("/sign-in", accept="text/html")
    assert page.status == 200
    assert b"<script" not in page.body
    assert b"/static/" not in page.body


def test_health_says_that_the_database_answers_and_nothing_more(server: Server) -> None:
    told = json.loads(server.ask("/healthz").body)
    assert (told.pop("ok"), told.pop("database")) == (True, True)
    assert told.keys() == {"books", "checked"}  # of the check of the night, which may have been made or not


@pytest.mark.parametrize("token", ["", "made-up", "A" * 43])
def test_a_websocket_without_a_session_is_refused_like_any_request(server: Server, token: str) -> None:
    with pytest.raises(InvalidStatus) as refused, server.open(token):
        pass
    _assert_refused_in_full(server, refused.value.response)


def test_a_websocket_from_another_origin_is_refused_even_with_the_cookie(server: Server) -> None:
    token = server.sign_in()
    for origin in ("http://evil.example", "null", f"http://127.0.0.1:{server.port + 1}"):
        with pytest.raises(InvalidStatus) as refused, server.open(token, origin):
            pass
        _assert_refused_in_full(server, refused.value.response)


def _assert_refused_in_full(server: Server, refused: Response) -> None:
    """403, not a byte, and the headers that a refused request has."""
    assert (refused.status_code, refused.body) == (403, b"")
    over_http = server.ask("/_stcore/stream", accept="*/*").headers
    named = [name.lower() for name in (*guard.HEADERS, "Content-Security-Policy", "Cache-Control")]
    assert {name: refused.headers.get_all(name) for name in named} == {name: [over_http[name]] for name in named}


def test_a_revoked_cookie_is_refused_at_the_next_request(server: Server, show: Show) -> None:
    token = server.sign_in()
    with server.open(token) as websocket:
        assert _session_id(websocket)
    assert server.ask("/", token=token).status == 200
    accounts.sign_out(server.desk, token)
    assert server.ask("/", token=token).status == 401
    assert server.ask("/media/x.csv", token=token).status == 401
    with pytest.raises(InvalidStatus), server.open(token):
        pass
    show(9, "a session revoked while its page is open", "its next request and its next WebSocket are refused")


def test_the_stolen_session_id_of_streamlit_resumes_nothing_for_anybody_else(server: Server, show: Show) -> None:
    olive, pete = server.sign_in(), server.sign_in("pete@acme.example")
    with server.open(olive) as first:
        session_id = _session_id(first)
        with server.open(pete, session_id=session_id) as thief:
            assert _session_id(thief) != session_id
    with server.open(server.sign_in(), session_id=session_id) as herself:  # after signing in anew
        assert _session_id(herself) == session_id
    show(9, "the session id of Streamlit in another person's hands", "it resumes nothing")


def _session_id(websocket: ClientConnection) -> str:
    """Runs the script and reads which session it runs in."""
    _ask_for_the_page(websocket)
    for _ in range(50):
        message = ForwardMsg.FromString(websocket.recv(timeout=30))  # type: ignore[arg-type]
        if message.WhichOneof("type") == "new_session":
            return str(message.new_session.initialize.session_id)
    raise AssertionError("Streamlit named no session.")


def _ask_for_the_page(websocket: ClientConnection) -> None:
    rerun = BackMsg()
    rerun.rerun_script.query_string = ""
    websocket.send(rerun.SerializeToString())


def test_a_run_says_first_that_it_begins_and_last_that_none_runs(server: Server) -> None:
    """What pages/sending.py goes by; a Streamlit that ends its runs otherwise would have each click wait for nothing."""
    with server.open(server.sign_in()) as websocket:
        _ask_for_the_page(websocket)
        said = [_what(websocket)]
        while said[-1] is not Says.OVER:
            said.append(_what(websocket))
    assert said[0] is Says.BEGINS
    assert said[1:-1].count(Says.ELSE) >= 2  # that it runs, and what it drew


def _what(websocket: ClientConnection) -> Says:
    return what({"type": "websocket.send", "bytes": websocket.recv(timeout=30)})


def test_no_page_around_the_desk_may_steer_it(server: Server) -> None:
    told = json.loads(server.ask("/_stcore/host-config", token=server.sign_in()).body)
    assert told["allowedOrigins"] == []


def test_a_frame_larger_than_anything_that_is_uploaded_ends_its_connection_and_nothing_else(
    server: Server, show: Show
) -> None:
    token = server.sign_in()
    with server.open(token) as other, server.open(token) as websocket:
        assert _session_id(websocket)
        with pytest.raises(ConnectionClosed) as closed:
            _send_and_wait(websocket, bytes(26 * 1024 * 1024))
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009  # message too big
        assert not re.search(r"Traceback|\.py\b|/", closed.value.rcvd.reason)
        assert _session_id(other)
    assert server.ask("/healthz").status == 200
    show(11, "a WebSocket frame of 26 MB at the real server", "its connection is closed; every other one goes on")


def _send_and_wait(websocket: ClientConnection, frame: bytes) -> None:
    """Raises ConnectionClosed when the server ends it."""
    websocket.send(frame)
    while True:
        websocket.recv(timeout=60)

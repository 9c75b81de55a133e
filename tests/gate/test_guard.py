"""Nothing without sign-in: not a byte over any path, trick, method or WebSocket (trust.md, promise 9)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette

from core.refusal import Refused, Why
from data import accounts
from data import desk as desks
from data.desk import UNAVAILABLE, Desk
from data.engine import make_engine
from gate.guard import HEADERS, NOT_SIGNED_IN, ONLY_ENCRYPTED, OTHER_ORIGIN
from tests.cast import Cast, Clock
from tests.gate.browser import Browser
from tests.gate.conftest import SECRET, Inside

PATHS = [
    "/",
    "/commitments_list",
    "/edit_and_resend",
    "/import",
    "/welcome",
    "/sign-out",
    "/change-password",
    "/qbwc/x",
    "/QBWC",
    "/favicon.png",
    "/manifest.json",
    "/index.html",
    "/static/js/index.js",
    "/media/0123456789.csv",
    "/component/x/index.html",
    "/_stcore/health",
    "/_stcore/host-config",
    "/_stcore/metrics",
    "/_stcore/stream",
    "/_stcore/upload_file/session/file",
    "/_stcore/agent/openapi.json",
    "/auth/login",
]
TRICKS = [
    "",
    "//",
    "//sign-in",
    "/sign-in/",
    "/sign-in/.",
    "/sign-in/..",
    "/sign-in/../_stcore/metrics",
    "/_stcore/../sign-in",
    "/./sign-in",
    "/Sign-In",
    "/sign-in;/x",
    "/sign-in%2f..",
    "/sign-in\x00",
    "/sign-in\n",
    "/sign-in\\",
    "/sign-in ",
    "/sign‐in",  # another hyphen
    "/healthz/",
    "/healthz/../media/x",
    "/set-up/../",
    "sign-in",
    "http://desk.example/sign-in",
]
METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]


@pytest.mark.parametrize("path", [*PATHS, *TRICKS])
def test_a_stranger_gets_nothing_by_any_method(stranger: Browser, cast: Cast, inside: Inside, path: str) -> None:
    for method in METHODS:
        answer = stranger.ask(method, path, headers={"origin": "http://desk.example"})
        assert answer.status == 401, method
        assert SECRET not in answer.body
        assert "acme" not in answer.body.casefold()
    assert not stranger.connect(path)
    assert inside.reached == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("path", ["/sign-in", "/set-up", "/choose-password", "/healthz"])
def test_the_open_doors_open_for_forms_only(
    stranger: Browser, cast: Cast, inside: Inside, path: str, method: str
) -> None:
    assert stranger.ask(method, path, headers={"origin": "http://desk.example"}).status == 401
    assert not stranger.connect(path)
    assert inside.reached == []


@pytest.mark.parametrize(
    ("path", "query", "to"),
    [
        ("/", "", "/sign-in"),
        ("/commitments_list", "", "/sign-in?next=%2Fcommitments_list"),
        (
            "/edit_and_resend",
            "commitment=SC-1&x=a%26b",
            "/sign-in?next=%2Fedit_and_resend%3Fcommitment%3DSC-1%26x%3Da%2526b",
        ),
        ("/é &?#", "", "/sign-in?next=%2F%25C3%25A9%2520%2526%253F%2523"),
        ("//evil.example/x", "", "/sign-in?next=%2F%2Fevil.example%2Fx"),
    ],
)
def test_a_page_without_a_session_leads_to_sign_in_and_back(
    stranger: Browser, cast: Cast, path: str, query: str, to: str
) -> None:
    answer = stranger.get(path, query)
    assert (answer.status, answer.location, answer.body) == (303, to, "")


@pytest.mark.parametrize("path", ["/_stcore/health", "/media/x.csv", "/static/js/index.js", "/component/x/y"])
def test_what_a_page_loads_is_refused_and_not_led_elsewhere(stranger: Browser, cast: Cast, path: str) -> None:
    assert stranger.get(path).status == 401


def test_the_refusal_is_json_that_streamlit_shows_to_the_person(stranger: Browser, cast: Cast) -> None:
    answer = stranger.ask("GET", "/_stcore/health", headers={"accept": "*/*"})
    assert (answer.status, answer.body) == (401, f'"{NOT_SIGNED_IN}"')


def test_whoever_is_signed_in_gets_through(signed_in: Callable[[str], Browser], inside: Inside) -> None:
    browser = signed_in("anna")
    assert browser.get("/commitments_list").body == SECRET
    assert browser.connect()
    assert len(inside.reached) == 2


def test_behind_the_gate_only_the_gate_says_who_it_is(
    signed_in: Callable[[str], Browser], cast: Cast, inside: Inside
) -> None:
    browser = signed_in("anna")
    browser.get("/", **{"x-desk-person": str(cast.person["carla"]), "X-DESK-PERSON": "1"})
    browser.connect(headers=[("origin", "http://desk.example"), ("X-Desk-Person", str(cast.person["carla"]))])
    for scope in inside.reached:
        told = [value for name, value in scope["headers"] if name.lower() == b"x-desk-person"]
        assert told == [str(cast.person["anna"]).encode()]


@pytest.mark.parametrize("cookie", ["", "x", "x" * 10_000, "../..", "%00", "a=b", '"quoted"'])
def test_a_made_up_cookie_is_nobody(stranger: Browser, cast: Cast, inside: Inside, cookie: str) -> None:
    stranger.cookies = {accounts.COOKIE: cookie}
    assert stranger.ask("GET", "/").status == 401
    assert not stranger.connect()
    assert inside.reached == []


def test_the_stored_digest_is_no_key(signed_in: Callable[[str], Browser]) -> None:
    browser = signed_in("anna")
    browser.cookies = {accounts.COOKIE: accounts.digest(browser.cookies[accounts.COOKIE])}
    assert browser.ask("GET", "/").status == 401


def test_a_stolen_cookie_is_worth_nothing_once_the_session_is_revoked(
    signed_in: Callable[[str], Browser], stranger: Browser, desk: Desk
) -> None:
    browser = signed_in("anna")
    stranger.cookies = dict(browser.cookies)
    assert stranger.get("/").body == SECRET
    accounts.sign_out(desk, browser.cookies[accounts.COOKIE])
    assert stranger.ask("GET", "/").status == 401
    assert not stranger.connect()


def test_a_session_that_ended_is_refused(signed_in: Callable[[str], Browser], clock: Clock) -> None:
    browser = signed_in("anna")
    clock.forward(hours=8)
    assert browser.get("/commitments_list").location == "/sign-in?next=%2Fcommitments_list"
    assert not browser.connect()


# --- Origin -------------------------------------------------------------------------------------------------------

OTHER_ORIGINS = [
    [],
    [("origin", "null")],
    [("origin", "")],
    [("origin", "http://evil.example")],
    [("origin", "http://desk.example.evil.example")],
    [("origin", "http://desk.example:81")],
    [("origin", "http://evil.example/desk.example")],
    [("origin", "http://desk.example@evil.example")],
    [("origin", "file://desk.example")],
    [("origin", "http://[")],
    [("origin", "http://desk.example"), ("origin", "http://evil.example")],
]


@pytest.mark.parametrize("headers", OTHER_ORIGINS)
def test_another_origin_opens_no_websocket_even_with_the_cookie(
    signed_in: Callable[[str], Browser], inside: Inside, headers: list[tuple[str, str]]
) -> None:
    assert not signed_in("anna").connect(headers=headers)
    assert inside.reached == []


@pytest.mark.parametrize("headers", OTHER_ORIGINS[:-1])
def test_another_origin_posts_nothing_even_with_the_cookie(
    signed_in: Callable[[str], Browser], inside: Inside, headers: list[tuple[str, str]]
) -> None:
    browser = signed_in("anna")
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = browser.ask(method, "/_stcore/upload_file/a/b", headers=dict(headers))
        assert (answer.status, answer.body) == (403, f'"{OTHER_ORIGIN}"')
    assert browser.ask("POST", "/sign-out", headers=dict(headers)).status == 403
    assert browser.get("/").body == SECRET  # still signed in
    assert len(inside.reached) == 1


@pytest.mark.parametrize("origin", ["http://desk.example", "https://desk.example", "HTTP://DESK.example"])
def test_the_own_origin_may_post(signed_in: Callable[[str], Browser], origin: str) -> None:
    assert signed_in("anna").post("/x", origin=origin).body == SECRET


def test_behind_a_proxy_that_hides_the_host_the_desks_own_address_counts(
    signed_in: Callable[[str], Browser], desk: Desk
) -> None:
    browser = signed_in("anna")
    browser.host = "127.0.0.1:8501"
    assert browser.post("/x", origin=desk.base_url).body == SECRET
    assert browser.post("/x", origin="https://desk.example").status == 403


# --- headers and errors -------------------------------------------------------------------------------------------


def test_every_answer_carries_the_security_headers(signed_in: Callable[[str], Browser], inside: Inside) -> None:
    browser = signed_in("anna")
    strange = Browser(browser.app)
    answers = [
        browser.get("/"),
        browser.get("/static/js/index.js"),
        browser.get("/change-password"),
        strange.get("/"),
        strange.get("/sign-in"),
        strange.ask("GET", "/"),
        strange.post("/sign-in", origin="http://evil.example"),
        strange.get("/healthz"),
    ]
    inside.failure = RuntimeError("boom")
    answers.append(browser.get("/"))
    assert [answer.status for answer in answers] == [200, 200, 200, 303, 200, 401, 403, 200, 500]
    for answer in answers:
        told = answer.headers
        assert told["x-content-type-options"] == "nosniff"
        assert told["x-frame-options"] == "DENY"
        assert told["referrer-policy"] == "same-origin"
        assert "frame-ancestors 'none'" in told["content-security-policy"]
        assert "unsafe-eval" not in told["content-security-policy"]
        assert "http:" not in told["content-security-policy"]


def test_streamlits_pages_load_images_from_nowhere_else(signed_in: Callable[[str], Browser]) -> None:
    policy = signed_in("anna").get("/").headers["content-security-policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["img-src"] == "'self' data: blob:"
    assert rules["connect-src"] == "'self'"
    assert "'unsafe-inline'" not in rules["script-src"]


def test_nothing_but_the_front_end_is_kept_by_the_browser(signed_in: Callable[[str], Browser]) -> None:
    browser = signed_in("anna")
    assert browser.get("/media/a.csv").headers["cache-control"] == "no-store"
    assert "cache-control" not in browser.get("/static/js/index.js").headers


def test_an_unexpected_error_is_a_sentence_with_the_number_that_is_in_the_log(
    signed_in: Callable[[str], Browser], inside: Inside, caplog: pytest.LogCaptureFixture
) -> None:
    inside.failure = RuntimeError("secret detail in /srv/desk/app.py")
    with caplog.at_level(logging.ERROR, "desk.gate"):
        answer = signed_in("anna").get("/")
    [record] = caplog.records
    incident = record.getMessage().removeprefix("Incident ")
    assert answer.status == 500
    assert f"incident {incident}." in answer.body
    assert "secret detail" in str(record.exc_info)
    for hidden in ("secret detail", "Traceback", "RuntimeError", ".py"):
        assert hidden not in answer.body


@pytest.mark.parametrize(
    ("extensions", "kinds"),
    [
        ((), ["websocket.close"]),
        (("websocket.http.response",), ["websocket.http.response.start", "websocket.http.response.body"]),
    ],
)
def test_a_refused_websocket_has_the_headers_where_the_server_can_give_it_some(
    signed_in: Callable[[str], Browser], inside: Inside, extensions: tuple[str, ...], kinds: list[str]
) -> None:
    browser = signed_in("anna")
    inside.closes = "at once"
    for asked in (browser, Browser(browser.app)):  # refused by what stands behind the gate, and by the gate
        sent = asked.shake_hands("/_stcore/stream", None, *extensions)
        assert [message["type"] for message in sent] == kinds
        told = {name.decode(): value.decode() for name, value in sent[0].get("headers", [])}
        assert not extensions or told.items() >= {name.lower(): value for name, value in HEADERS.items()}.items()


def test_an_accepted_websocket_is_closed_and_not_answered_twice(
    signed_in: Callable[[str], Browser], inside: Inside
) -> None:
    inside.closes = "once accepted"
    sent = signed_in("anna").shake_hands("/_stcore/stream", None, "websocket.http.response")
    assert [message["type"] for message in sent] == ["websocket.accept", "websocket.close"]


def test_a_websocket_that_fails_is_closed_and_logged(
    signed_in: Callable[[str], Browser], site: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = signed_in("anna")
    monkeypatch.setattr(accounts, "who", lambda desk, token: 1 // 0)
    assert not browser.connect()
    assert "ZeroDivisionError" in caplog.text


def test_a_database_that_does_not_answer_is_a_sentence(
    signed_in: Callable[[str], Browser], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = signed_in("anna")

    def locked(*_: Any) -> None:
        raise Refused(Why.UNAVAILABLE, UNAVAILABLE)

    monkeypatch.setattr(accounts, "who", locked)
    answer = browser.get("/")
    assert answer.status == 503
    assert "please try again in a moment" in answer.body
    assert not browser.connect()


def test_without_its_database_the_desk_lets_nobody_in_and_says_so(
    stranger: Browser, inside: Inside, tmp_path: Any
) -> None:
    desks.use(Desk(make_engine(f"sqlite:///{tmp_path}/empty.db")))
    with pytest.raises(OperationalError), desks.current().engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1 FROM company")
    assert (stranger.get("/").status, stranger.get("/sign-in").status) == (503, 503)
    health = stranger.get("/healthz")
    assert (health.status, health.body) == (503, '{"ok":false,"database":false}')
    assert inside.reached == []


@pytest.mark.parametrize(("scheme", "said"), [("https", ONLY_ENCRYPTED), ("http", "")])
def test_a_browser_that_came_encrypted_is_told_to_stay_so(site: Starlette, cast: Cast, scheme: str, said: str) -> None:
    answer = Browser(site, scheme=scheme).get("/sign-in")
    assert answer.headers.get("strict-transport-security", "") == said

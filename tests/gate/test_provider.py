"""Sign-in with an account at another provider, through the gate: the right person, once, in the browser that began."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlmodel import select
from starlette.applications import Starlette

from connectors import oidc
from data import accounts, identities, tables
from data.desk import Desk
from gate import html, provider, routes
from gate.provider import OnTheWay
from tests.cast import PASSWORD, Cast, Clock
from tests.connectors import provider as providers
from tests.connectors.provider import DISCOVERY, KEYS, NAME, TOKEN, Provider
from tests.gate.browser import Answer, Browser, Page
from tests.gate.conftest import SECRET, Inside
from tests.gate.test_pages import ANNA, text

BEGIN, CALLBACK = "/sign-in/oidc", "/sign-in/oidc/callback"
OLD, YOUNG = "17", "18"


@pytest.fixture(scope="module")
def one_provider() -> Iterator[Provider]:
    with providers.serving() as one:
        yield one


@pytest.fixture
def acme(one_provider: Provider, passwords: Cast, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    """A provider that is set up, and at which Anna sits."""
    for key, value in one_provider.environment().items():
        monkeypatch.setenv(key, value)
    oidc._known.clear()
    sits(one_provider, "anna@acme.example")
    one_provider.now = clock
    yield one_provider
    one_provider.reset()


def sits(one: Provider, email: str, subject: str = OLD, **others: Any) -> None:
    one.claims = {"sub": subject, "email": email, "email_verified": True, **others}


def go_there(browser: Browser, to: str = "") -> str:
    """Presses the button on the sign-in page and does what the provider asks; the query with which one comes back."""
    page = Page(browser.get("/sign-in", f"next={to}" if to else "").body)
    parts = urlsplit(next(link for link in page.links if BEGIN in link))
    assert parts.path == BEGIN
    answer = browser.get(parts.path, parts.query)
    assert answer.status == 303, answer.body
    return at_the_provider(answer.location)


def at_the_provider(address: str) -> str:
    parts = urlsplit(address)
    connection = HTTPConnection(parts.netloc)
    connection.request("GET", f"{parts.path}?{parts.query}")
    back = urlsplit(str(connection.getresponse().getheader("location")))
    connection.close()
    assert back.path == CALLBACK
    return back.query


def sign_in(browser: Browser, to: str = "") -> Answer:
    return browser.get(CALLBACK, go_there(browser, to))


def refused(answer: Answer, status: int, sentence: str) -> None:
    """The sign-in page, with the sentence and with the form for the password, and nobody is signed in."""
    page = Page(answer.body)
    assert (answer.status, answer.headers["content-security-policy"]) == (status, html.POLICY)
    assert sentence in text(answer.body)
    assert {"email", "password"} <= set(page.boxes)
    assert "desk_session" not in answer.headers.get("set-cookie", "")


def signed_in_as(desk: Desk, browser: Browser) -> int | None:
    caller = accounts.who(desk, browser.cookies.get(accounts.COOKIE))
    return caller.person_id if caller else None


def tries(desk: Desk) -> list[tuple[str, bool]]:
    table = tables.SignInAttempt
    with desk.reading() as session:
        return [(row.email, row.succeeded) for row in session.exec(select(table).order_by(table.id))]  # type: ignore[arg-type]


# --- as it should be ----------------------------------------------------------------------------------------------


def test_the_sign_in_page_leads_to_the_provider_and_back_to_the_desk(
    site: Starlette, acme: Provider, passwords: Cast, desk: Desk
) -> None:
    browser = Browser(site)
    page = browser.get("/sign-in")
    assert text(page.body).index(f"Sign in with {NAME}") < text(page.body).index("E-mail")
    assert page.headers["content-security-policy"] == html.POLICY
    answer = sign_in(browser)
    assert (answer.status, answer.location) == (303, "/")
    assert signed_in_as(desk, browser) == passwords.person["anna"]
    assert set(browser.cookies) == {accounts.COOKIE}  # what it kept on the way is gone
    assert browser.get("/").body == SECRET
    assert tries(desk) == [("Acme: anna@acme.example", True)]


def test_a_mailed_link_leads_through_the_provider_to_the_page_meant(site: Starlette, acme: Provider) -> None:
    browser = Browser(site)
    _, _, query = browser.get("/edit_and_resend", "commitment=17&x=a%26b").location.partition("?next=")
    assert sign_in(browser, query).location == "/edit_and_resend?commitment=17&x=a%26b"
    assert browser.get(BEGIN, "next=%2Fimport").location == "/import"  # a second tab is signed in already


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "%2Fsign-in%2Foidc", "%2Fsign-in", "/\\evil"])
def test_after_the_provider_nobody_is_sent_elsewhere(site: Starlette, acme: Provider, to: str) -> None:
    browser = Browser(site)
    answer = browser.get(BEGIN, f"next={to}")
    assert browser.get(CALLBACK, at_the_provider(answer.location)).location == "/"


def test_what_a_browser_keeps_on_the_way_is_out_of_reach_of_scripts_and_other_sites(
    site: Starlette, acme: Provider
) -> None:
    for scheme, secure in (("http", ""), ("https", True)):
        answer = Browser(site, scheme=scheme).get(BEGIN)
        morsel = SimpleCookie(answer.headers["set-cookie"])[provider.COOKIE]
        assert (morsel["httponly"], morsel["samesite"], morsel["path"]) == (True, "lax", BEGIN)
        assert (morsel["domain"], morsel["secure"], morsel["max-age"]) == ("", secure, "600")


@pytest.mark.parametrize("to", ["/" + "x" * 1_900, "/" + "%C3%A9" * 600, "/edit_and_resend?commitment=1"])
def test_a_browser_takes_what_it_is_to_keep_whatever_the_page_meant(site: Starlette, acme: Provider, to: str) -> None:
    browser = Browser(site)
    answer = browser.get(BEGIN, f"next={to}")
    assert len(answer.headers["set-cookie"]) < 4_096
    location = browser.get(CALLBACK, at_the_provider(answer.location)).location
    assert location in ("/", to)
    assert (location == to) is (to.isascii() and "%" not in to)


def test_the_session_that_was_in_the_browser_ends(site: Starlette, acme: Provider, desk: Desk) -> None:
    browser = Browser(site)
    query = go_there(browser)
    browser.post("/sign-in", {**ANNA, "email": "alan@acme.example"})
    before = browser.cookies[accounts.COOKIE]
    assert browser.get(CALLBACK, query).location == "/"
    assert accounts.who(desk, before) is None
    assert browser.cookies[accounts.COOKIE] != before


def test_the_password_works_as_before(site: Starlette, acme: Provider, passwords: Cast, desk: Desk) -> None:
    browser = Browser(site)
    assert browser.post("/sign-in", {**ANNA, "next": "/import"}).location == "/import"
    assert signed_in_as(desk, browser) == passwords.person["anna"]
    acme.instead[DISCOVERY] = acme.down
    oidc._known.clear()
    assert Browser(site).post("/sign-in", ANNA).location == "/"


# --- without a provider -------------------------------------------------------------------------------------------


def test_without_settings_there_is_no_button_and_both_doors_are_closed(
    site: Starlette, passwords: Cast, inside: Inside
) -> None:
    stranger, anna = Browser(site), Browser(site)
    assert "Sign in with" not in stranger.get("/sign-in").body
    anna.post("/sign-in", ANNA)
    for path in (BEGIN, CALLBACK):
        for method in ("GET", "HEAD", "POST", "PUT"):
            answer = stranger.ask(method, path, headers={"origin": "http://desk.example"})
            assert answer.status == 401, method
        assert stranger.get(path).location == f"/sign-in?next={path.replace('/', '%2F')}"
        answer = anna.get(path, "code=x&state=y")
        assert (answer.status, routes.NO_PROVIDER in text(answer.body)) == (404, True)
    assert inside.reached == []


@pytest.mark.parametrize("path", [BEGIN, CALLBACK])
def test_the_doors_open_for_following_a_link_and_no_wider(
    site: Starlette, acme: Provider, inside: Inside, path: str
) -> None:
    stranger = Browser(site)
    for method in ("HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
        assert stranger.ask(method, path, headers={"origin": "http://desk.example"}).status == 401, method
    for trick in (f"{path}/", f"/{path}", f"{path}/x", f"{path}%00", f"{path};x", path.upper(), f"{path}/../x"):
        assert stranger.ask("GET", trick).status == 401, trick
    assert not stranger.connect(path)
    assert inside.reached == []


def test_before_the_first_set_up_no_provider_lets_anybody_in(
    stranger: Browser, one_provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, value in one_provider.environment().items():
        monkeypatch.setenv(key, value)
    for path in (BEGIN, CALLBACK):
        assert stranger.get(path).location == "/set-up"
        assert stranger.ask("GET", path).status == 401


def test_settings_that_cannot_be_read_just_now_leave_the_password(
    site: Starlette, acme: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OIDC_NAME", "")
    browser = Browser(site)
    assert "Sign in with" not in browser.get("/sign-in").body
    assert browser.ask("GET", BEGIN).status == 401
    assert browser.post("/sign-in", ANNA).location == "/"


def test_the_sample_company_knows_its_own_people_only(
    site: Starlette, acme: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_SAMPLE", "1")
    assert "Sign in with" not in Browser(site).get("/sign-in").body
    assert Browser(site).ask("GET", BEGIN).status == 401


# --- not the way it began -----------------------------------------------------------------------------------------

STALE = "This sign-in was begun in another browser"


def test_another_state_than_the_browsers_own_lets_nobody_in(site: Starlette, acme: Provider, desk: Desk) -> None:
    """As when somebody sends a person the end of a sign-in of their own."""
    victim, eve = Browser(site), Browser(site)
    hers = go_there(eve)
    refused(victim.get(CALLBACK, hers), 401, STALE)  # with nothing begun
    his = go_there(victim)
    refused(victim.get(CALLBACK, hers), 401, STALE)
    code = parse_qs(hers)["code"][0]
    for query in ("", "code=x", f"code={code}", f"code={code}&state=", f"code={code}&state=%C3%A9"):
        refused(victim.get(CALLBACK, query), 401, STALE)
    assert TOKEN not in acme.asked
    assert tries(desk) == []  # any page elsewhere can make a browser ask for this: it locks nobody out
    assert victim.get(CALLBACK, his).location == "/"  # what he began goes on


def test_the_code_of_somebody_else_under_ones_own_state_is_worth_nothing(
    site: Starlette, acme: Provider, desk: Desk
) -> None:
    victim, eve = Browser(site), Browser(site)
    hers, his = parse_qs(go_there(eve)), parse_qs(go_there(victim))
    answer = victim.get(CALLBACK, f"code={hers['code'][0]}&state={his['state'][0]}")
    refused(answer, 401, oidc.NOT_TRUSTED.format(name=NAME))
    assert tries(desk) == [("Acme", False)]


def test_a_state_works_once_even_for_who_kept_the_cookie(site: Starlette, acme: Provider, desk: Desk) -> None:
    browser = Browser(site)
    query = go_there(browser)
    kept = dict(browser.cookies)
    assert browser.get(CALLBACK, query).location == "/"
    refused(browser.get(CALLBACK, query), 401, STALE)
    thief = Browser(site, cookies=kept)
    refused(thief.get(CALLBACK, query), 401, identities.USED)
    assert acme.asked.count(TOKEN) == 1
    assert tries(desk) == [("Acme: anna@acme.example", True)]


def test_a_state_works_for_ten_minutes(site: Starlette, acme: Provider, clock: Clock) -> None:
    in_time, late = Browser(site), Browser(site)
    queries = go_there(in_time), go_there(late)
    clock.forward(minutes=9, seconds=59)
    assert in_time.get(CALLBACK, queries[0]).location == "/"
    clock.forward(seconds=1)
    refused(late.get(CALLBACK, queries[1]), 401, STALE)


def test_a_cookie_that_the_desk_did_not_make_begins_nothing(site: Starlette, acme: Provider, clock: Clock) -> None:
    way = OnTheWay("state", "nonce", "verifier", "/")
    strange = provider.seal(acme.settings(oidc_client_secret="another"), way, clock())
    ours = provider.seal(acme.settings(), way, clock())
    body, _, signature = ours.partition(".")
    made_up = [strange, "", "x", ".", f"{body}.", f".{signature}", f"{body}x.{signature}", f"{body}.{signature}0", body]
    for value in [*made_up, "é.é", "x" * 10_000, ours[1:], ours.replace(".", "..")]:
        browser = Browser(site, cookies={provider.COOKIE: value})
        refused(browser.get(CALLBACK, "code=x&state=state"), 401, STALE)
    assert provider.unseal(acme.settings(), ours, clock()) == way
    clock.forward(seconds=-1)  # one from the future
    assert provider.unseal(acme.settings(), ours, clock()) is None


# --- what the provider says ---------------------------------------------------------------------------------------


def test_whoever_cancels_at_the_provider_reads_so_and_none_of_its_words(
    site: Starlette, acme: Provider, desk: Desk
) -> None:
    acme.denies = True
    answer = sign_in(Browser(site))
    refused(answer, 401, routes.DENIED.format(name=NAME))
    assert "Eve" not in answer.body
    assert tries(desk) == [("Acme", False)]


@pytest.mark.parametrize(
    "claims",
    [{"nonce": "another"}, {"aud": "another"}, {"exp": 0}, {"iss": "https://id.evil.example"}],
    ids=lambda claims: next(iter(claims)),
)
def test_a_token_that_proves_nothing_signs_nobody_in(
    site: Starlette, acme: Provider, desk: Desk, claims: dict[str, Any]
) -> None:
    acme.claims |= claims
    browser = Browser(site)
    refused(sign_in(browser), 401, oidc.NOT_TRUSTED.format(name=NAME))
    assert browser.cookies == {}
    assert tries(desk) == [("Acme", False)]


@pytest.mark.parametrize("path", [DISCOVERY, TOKEN, KEYS])
def test_a_provider_that_fails_leaves_the_page_meant_and_the_password(
    site: Starlette, acme: Provider, path: str
) -> None:
    browser = Browser(site)
    acme.instead[path] = acme.huge
    answer = browser.get(BEGIN, "next=%2Fimport") if path == DISCOVERY else sign_in(browser, "%2Fimport")
    refused(answer, 503, oidc.NOT_NOW.format(name=NAME, reason=oidc.TOO_LARGE))
    assert Page(answer.body).boxes["next"]["value"] == "/import"
    assert browser.post("/sign-in", {**ANNA, "next": "/import"}).location == "/import"


# --- who it is ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("email", "others", "sentence"),
    [
        (
            "eve@acme.example",
            {},
            "Nobody active in the Directory has the e-mail of your Acme account: eve@acme.example.",
        ),
        ("alan@acme.example", {}, "Nobody active in the Directory has the e-mail of your Acme account: alan@acme"),
        ("anna@acme.example", {"email_verified": False}, "Acme vouches for no e-mail of your account"),
        ("anna@acme.example", {"email_verified": None}, "Acme vouches for no e-mail of your account"),
        ("<b>eve</b>", {}, "Acme vouches for no e-mail of your account"),
    ],
)
def test_whoever_is_not_proven_to_be_somebody_of_the_directory_stays_outside(
    site: Starlette, acme: Provider, passwords: Cast, desk: Desk, email: str, others: dict[str, Any], sentence: str
) -> None:
    with desk.writing() as session:
        session.get_one(tables.Person, passwords.person["alan"]).active = False
    sits(acme, email, **others)
    browser = Browser(site)
    answer = sign_in(browser)
    refused(answer, 401, sentence)
    assert browser.cookies == {}
    assert "<b>" not in answer.body
    with desk.reading() as session:
        assert session.exec(select(tables.SignInIdentity)).all() == []


def test_another_account_with_the_same_email_is_refused_with_the_cure(
    site: Starlette, acme: Provider, passwords: Cast, desk: Desk
) -> None:
    first, second = Browser(site), Browser(site)
    assert sign_in(first).location == "/"
    sits(acme, "anna@acme.example", YOUNG)
    refused(sign_in(second), 401, "Ask a Directory Admin: “Forget the Acme account” on the Directory page")
    sits(acme, "anna.married@acme.example", OLD)
    assert sign_in(second).location == "/"
    assert signed_in_as(desk, second) == passwords.person["anna"]


def test_after_too_many_tries_an_address_waits(site: Starlette, acme: Provider, desk: Desk) -> None:
    browser = Browser(site)
    queries = [go_there(browser)]
    for number in range(accounts.TRIES_PER_ADDRESS):
        identities.begin_try(desk, f"no {number}", NAME, browser.address)
    refused(browser.get(CALLBACK, queries[0]), 429, "Too many tries. Try again in 15 minutes")
    assert TOKEN not in acme.asked


def test_neither_a_code_nor_a_secret_is_written_into_a_log(
    site: Starlette, acme: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    acme.claims["nonce"] = "another"
    browser = Browser(site)
    with caplog.at_level(logging.DEBUG):
        query = go_there(browser)
        caplog.clear()  # the provider's own lines
        browser.get(CALLBACK, query)
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("desk", "connectors")))
    assert "Invalid claim: 'nonce'" in said
    for secret in (providers.CLIENT_SECRET, parse_qs(query)["code"][0], parse_qs(query)["state"][0], PASSWORD):
        assert secret not in said

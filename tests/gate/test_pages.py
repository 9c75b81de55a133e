"""The gate's own pages: sign-in, first set-up, passwords, sign-out and health."""

from __future__ import annotations

import re
from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any

import pytest
from sqlmodel import select
from starlette.applications import Starlette

from core.refusal import Refused, Why
from data import accounts, tables
from data.desk import UNAVAILABLE, Desk
from gate import html
from gate.requests import LARGEST_FORM
from gate.routes import NO_CODE, NOT_HERE
from tests.cast import PASSWORD, Cast
from tests.gate.browser import Browser, Page
from tests.gate.conftest import CODE, SECRET

NEW = "a new and longer password"
ANNA = {"email": "anna@acme.example", "password": PASSWORD}
SET_UP = {
    "company": "Acme <b>Builders</b>",
    "time_zone": "America/Chicago",
    "name": "Olive Owner",
    "email": "olive@acme.example",
    "password": PASSWORD,
    "repeat": PASSWORD,
    "code": CODE,
}


def text(markup: str) -> str:
    """What a person reads."""
    return re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", markup, flags=re.DOTALL))


# --- how they are made --------------------------------------------------------------------------------------------


@pytest.fixture
def every_page(site: Starlette, desk: Desk, passwords: Cast, signed_in: Callable[[str], Browser]) -> dict[str, str]:
    stranger, anna = Browser(site), signed_in("anna")
    link = accounts.make_reset_link(desk, passwords.caller("carla"), passwords.person["anna"])
    return {
        "sign-in": stranger.get("/sign-in").body,
        "wrong sign-in": stranger.post("/sign-in", {"email": "x", "password": "y"}).body,
        "choose": stranger.get("/choose-password", f"token={link}").body,
        "bad link": stranger.get("/choose-password", "token=x").body,
        "change": anna.get("/change-password").body,
        "wrong change": anna.post("/change-password", {"new_password": "a", "repeat": "b"}).body,
        "sign-out": anna.get("/sign-out").body,
        "sign-out everywhere": anna.get("/sign-out", "everywhere=yes").body,
        "sessions": anna.get("/sessions").body,
        "sign-ins": signed_in("carla").get("/sign-ins").body,
        "welcome": anna.get("/welcome").body,
    }


def test_every_page_works_without_a_script_and_loads_nothing(every_page: dict[str, str]) -> None:
    for name, markup in every_page.items():
        page = Page(markup)
        assert "script" not in page.tags, name
        assert all(one.startswith("data:") for one in page.loaded), name
        assert "http://" not in markup.replace("http://www.w3.org/2000/svg", ""), name
        assert 'style="' not in markup, name  # the policy allows the one style sheet only


def test_every_box_has_a_label_and_every_page_a_heading_and_a_language(every_page: dict[str, str]) -> None:
    for name, markup in every_page.items():
        page = Page(markup)
        shown = {box for box, told in page.boxes.items() if told.get("type") != "hidden"}
        assert shown == page.labelled, name
        assert page.tags.count("h1") == 1, name
        assert '<html lang="en">' in markup, name


def test_no_page_sends_a_password_back(every_page: dict[str, str]) -> None:
    for markup in every_page.values():
        assert all("value" not in told for told in Page(markup).boxes.values() if told.get("type") == "password")
        assert PASSWORD not in markup


def test_the_policy_of_the_pages_allows_their_own_style_and_nothing_else(site: Starlette, cast: Cast) -> None:
    answer = Browser(site).get("/sign-in")
    assert answer.headers["content-security-policy"] == html.POLICY
    assert html.POLICY.startswith("default-src 'none'; style-src 'sha256-")
    assert f"<style>{html.STYLE}</style>" in answer.body


# --- sign-in ------------------------------------------------------------------------------------------------------


def test_signing_in_sets_a_cookie_that_no_script_and_no_other_site_reads(site: Starlette, passwords: Cast) -> None:
    answer = Browser(site).post("/sign-in", ANNA)
    morsel = SimpleCookie(answer.headers["set-cookie"])[accounts.COOKIE]
    assert (answer.status, answer.location) == (303, "/")
    assert (morsel["httponly"], morsel["samesite"], morsel["path"]) == (True, "lax", "/")
    assert (morsel["domain"], morsel["secure"], morsel["max-age"]) == ("", "", "604800")


def test_over_https_the_cookie_never_travels_in_the_clear(site: Starlette, passwords: Cast) -> None:
    answer = Browser(site, scheme="https").post("/sign-in", ANNA)
    assert SimpleCookie(answer.headers["set-cookie"])[accounts.COOKIE]["secure"] is True


def test_a_mailed_link_leads_through_sign_in_to_the_page_meant(site: Starlette, passwords: Cast) -> None:
    browser = Browser(site)
    _, _, query = browser.get("/edit_and_resend", "commitment=17").location.partition("?")
    page = Page(browser.get("/sign-in", query).body)
    meant = page.boxes["next"]["value"] or ""
    assert meant == "/edit_and_resend?commitment=17"
    wrong = browser.post("/sign-in", {**ANNA, "password": "wrong password here", "next": meant})
    assert Page(wrong.body).boxes["next"]["value"] == meant
    assert browser.post("/sign-in", {**ANNA, "next": meant}).location == meant
    assert browser.get("/edit_and_resend", "commitment=17").body == SECRET
    assert browser.get("/sign-in", query).location == meant  # a second tab is signed in already


@pytest.mark.parametrize(
    "next_",
    [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/\t/evil.example",
        "/x\r\nSet-Cookie: a=b",
        "/sign-in",
        "/sign-out",
        "/set-up?x",
        "/" + "x" * 3_000,
        "",
    ],
)
def test_after_sign_in_nobody_is_sent_elsewhere(site: Starlette, passwords: Cast, next_: str) -> None:
    answer = Browser(site).post("/sign-in", {**ANNA, "next": next_})
    assert (answer.status, answer.location) == (303, "/")
    assert next_ == "" or Page(Browser(site).get("/sign-in", "next=" + next_).body).boxes.get("next") is None


def test_a_wrong_password_keeps_the_address_that_was_typed(site: Starlette, passwords: Cast) -> None:
    typed = 'anna"><script>alert(1)</script>@acme.example'
    answer = Browser(site).post("/sign-in", {"email": typed, "password": "wrong password here"})
    page = Page(answer.body)
    assert answer.status == 401
    assert accounts.WRONG in text(answer.body)
    assert page.boxes["email"]["value"] == typed
    assert "script" not in page.tags
    assert "set-cookie" not in answer.headers


def test_the_sixth_try_reads_when_to_come_back(site: Starlette, passwords: Cast) -> None:
    browser = Browser(site)
    for _ in range(5):
        browser.post("/sign-in", {**ANNA, "password": "wrong password here"})
    answer = browser.post("/sign-in", ANNA)
    assert answer.status == 429
    assert "Try again in 15 minutes, at 10:15" in text(answer.body)


def test_signing_in_anew_ends_the_session_that_was_in_the_browser(site: Starlette, passwords: Cast, desk: Desk) -> None:
    browser = Browser(site)
    browser.post("/sign-in", ANNA)
    before = browser.cookies[accounts.COOKIE]
    browser.post("/sign-in", {**ANNA, "email": "alan@acme.example"})
    assert browser.cookies[accounts.COOKIE] != before
    assert accounts.who(desk, before) is None


def test_a_cookie_that_was_planted_before_sign_in_opens_nothing(site: Starlette, passwords: Cast, desk: Desk) -> None:
    browser = Browser(site, cookies={accounts.COOKIE: "planted"})
    browser.post("/sign-in", ANNA)
    assert browser.cookies[accounts.COOKIE] != "planted"
    assert accounts.who(desk, "planted") is None


def test_another_site_cannot_sign_a_browser_in(site: Starlette, passwords: Cast) -> None:
    browser = Browser(site)
    assert browser.post("/sign-in", ANNA, origin="http://evil.example").status == 403
    assert browser.cookies == {}


def test_a_database_that_cannot_write_keeps_what_was_typed(
    site: Starlette, passwords: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any) -> None:
        raise Refused(Why.UNAVAILABLE, UNAVAILABLE)

    monkeypatch.setattr(accounts, "sign_in", locked)
    answer = Browser(site).post("/sign-in", ANNA)
    assert answer.status == 503
    assert Page(answer.body).boxes["email"]["value"] == "anna@acme.example"
    assert "please try again in a moment" in text(answer.body)


@pytest.mark.parametrize("body", [b"email=" + b"x" * LARGEST_FORM, b"&".join(b"a%d=1" % n for n in range(40))])
def test_a_form_larger_than_any_is_refused(site: Starlette, cast: Cast, body: bytes) -> None:
    for path in ("/sign-in", "/choose-password"):
        answer = Browser(site).ask("POST", path, headers={"origin": "http://desk.example"}, body=body)
        assert answer.status == 413
        assert "shorten what you typed" in text(answer.body)


@pytest.mark.parametrize("body", [b"", b"\xff\xfe=%ff", b"email=%00&password=%ed%a0%80", b"email&password", b"{}"])
def test_a_form_that_is_no_form_is_a_wrong_sign_in(site: Starlette, cast: Cast, body: bytes) -> None:
    answer = Browser(site).ask("POST", "/sign-in", headers={"origin": "http://desk.example"}, body=body)
    assert answer.status == 401
    assert accounts.WRONG in text(answer.body)


def test_the_sample_company_shows_its_people_and_their_password(site: Starlette, passwords: Cast, desk: Desk) -> None:
    assert accounts.SAMPLE_PASSWORD not in Browser(site).get("/sign-in").body
    with desk.writing() as session:
        session.get_one(tables.Company, 1).is_sample = True
        session.get_one(tables.Person, passwords.person["anna"]).name = "Anna <i>O'Neil</i>"
    answer = Browser(site).get("/sign-in", "next=%2Fimport")
    assert accounts.SAMPLE_PASSWORD in text(answer.body)
    assert "Nothing in it is real" in text(answer.body)
    assert "Anna &lt;i&gt;" in answer.body
    link = next(link for link in Page(answer.body).links if "anna" in link)
    assert Page(Browser(site).get(*link.split("?")).body).boxes["email"]["value"] == "anna@acme.example"
    assert "next=%2Fimport" in link


# --- sign-out -----------------------------------------------------------------------------------------------------


def test_signing_out_ends_the_session_and_takes_the_cookie_back(
    signed_in: Callable[[str], Browser], desk: Desk
) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    token = browser.cookies[accounts.COOKIE]
    assert "Sign out?" in text(browser.get("/sign-out").body)  # following a link alone signs nobody out
    assert accounts.who(desk, token) is not None
    answer = browser.post("/sign-out")
    assert (answer.status, answer.location) == (303, "/sign-in?said=signed-out")
    assert browser.cookies == {}
    assert accounts.who(desk, token) is None
    assert other.get("/").body == SECRET
    assert "You are signed out." in text(browser.get("/sign-in", "said=signed-out").body)


def test_signing_out_everywhere_ends_the_other_browsers_too(signed_in: Callable[[str], Browser]) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    browser.post("/sign-out", {"everywhere": "yes"})
    assert other.ask("GET", "/").status == 401


@pytest.mark.parametrize("page", ["/sessions", "/sign-out"])
def test_signing_out_everywhere_asks_first_and_says_what_follows(
    signed_in: Callable[[str], Browser], page: str
) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    shown = browser.get(page).body
    assert 'name="everywhere"' not in shown  # nothing there does it at once
    assert "/sign-out?everywhere=yes" in Page(shown).links
    asked = browser.get("/sign-out", "everywhere=yes").body
    assert "It ends the sign-in of this browser and your other browser, at once." in text(asked)
    assert "What is typed there and not saved is lost; what was saved stays." in text(asked)
    assert other.get("/").body == SECRET
    assert "/sessions" in Page(asked).links  # and to go back
    assert re.findall(r'<form method="post" action="([^"]+)"><button name="(\w+)" value="(\w+)"', asked) == [
        ("/sign-out", "everywhere", "yes")
    ]


def test_the_question_counts_the_browsers(signed_in: Callable[[str], Browser]) -> None:
    browser = signed_in("anna")
    assert "this browser, the only one you are signed in with" in text(browser.get("/sign-out", "everywhere=yes").body)
    for _ in range(2):
        signed_in("anna")
    assert "this browser and your 2 other browsers" in text(browser.get("/sign-out", "everywhere=yes").body)


def test_another_site_signs_nobody_out_everywhere(signed_in: Callable[[str], Browser]) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    forged = browser.post("/sign-out", {"everywhere": "yes"}, origin="http://evil.example")
    assert forged.status == 403
    assert (browser.get("/").body, other.get("/").body) == (SECRET, SECRET)


def test_one_sees_where_one_is_signed_in_and_ends_it_there(signed_in: Callable[[str], Browser], desk: Desk) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    page = browser.get("/sessions").body
    assert text(page).count("Another program") == 2
    assert "This browser" in text(page)
    key = re.findall(r'name="key" value="(\w+)"', page)
    answer = browser.post("/sessions", {"key": key[0]})
    assert (answer.status, answer.location) == (303, "/sessions?said=ended")
    assert "That browser is signed out." in text(browser.get("/sessions", "said=ended").body)
    assert other.ask("GET", "/").status == 401
    assert browser.get("/").body == SECRET
    again = browser.post("/sessions", {"key": key[0]})
    assert (again.status, "This browser is not signed in any more." in text(again.body)) == (409, True)


def test_the_sign_in_log_is_for_directory_admins(signed_in: Callable[[str], Browser]) -> None:
    anna, carla = signed_in("anna"), signed_in("carla")
    refused = anna.get("/sign-ins")
    assert (refused.status, "Only a Directory Admin sees who signed in" in text(refused.body)) == (403, True)
    log = text(carla.get("/sign-ins").body)
    assert "carla@acme.example" in log
    assert "anna@acme.example" in log
    narrowed = text(carla.get("/sign-ins", "email=anna%40acme.example").body)
    assert "carla@acme.example" not in narrowed
    assert "No try to sign in is on record" in text(carla.get("/sign-ins", "email=nobody").body)


# --- first set-up -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/sign-in", "/choose-password", "/commitments_list", "/welcome", "/import"])
def test_before_the_first_set_up_every_page_leads_there(stranger: Browser, path: str) -> None:
    answer = stranger.get(path)
    assert (answer.status, answer.location) == (303, "/set-up")
    assert stranger.ask("GET", "/_stcore/health").status == 401
    assert not stranger.connect()
    assert stranger.get("/healthz").body == '{"ok":true,"database":true,"books":null,"checked":null}'


def test_the_first_set_up_signs_in_and_offers_to_import_or_to_start_empty(stranger: Browser, desk: Desk) -> None:
    page = Page(stranger.get("/set-up", f"code={CODE}").body)
    assert page.boxes["code"]["value"] == CODE
    answer = stranger.post("/set-up", SET_UP)
    assert (answer.status, answer.location) == (303, "/welcome")
    assert accounts.who(desk, stranger.cookies[accounts.COOKIE]) is not None
    assert Page(stranger.get("/welcome").body).links == ["/import", "/commitments_list"]
    with desk.reading() as session:
        assert session.exec(select(tables.Company.name)).one() == "Acme <b>Builders</b>"
    assert "Acme &lt;b&gt;Builders&lt;/b&gt;" in Browser(stranger.app).get("/sign-in").body


def test_the_set_up_page_names_each_of_its_boxes_and_runs_no_script(stranger: Browser) -> None:
    page = Page(stranger.get("/set-up").body)
    assert set(page.boxes) == page.labelled == set(SET_UP)
    assert "script" not in page.tags


def test_a_desk_that_is_set_up_cannot_be_set_up_again(stranger: Browser, desk: Desk) -> None:
    stranger.post("/set-up", SET_UP)
    other = Browser(stranger.app)
    for answer in (other.get("/set-up", f"code={CODE}"), other.post("/set-up", {**SET_UP, "email": "eve@x.example"})):
        assert (answer.status, answer.location) == (303, "/sign-in?said=set-up")
    assert other.cookies == {}
    with desk.reading() as session:
        assert session.exec(select(tables.Person.email)).all() == ["olive@acme.example"]


@pytest.mark.parametrize("address", ["10.0.0.7", "192.168.1.2", "::ffff:10.0.0.7", "2001:db8::1", "127.evil", ""])
def test_the_first_set_up_is_refused_from_another_machine(site: Starlette, desk: Desk, address: str) -> None:
    browser = Browser(site, address=address)
    for answer in (browser.get("/set-up", f"code={CODE}"), browser.post("/set-up", SET_UP)):
        assert answer.status == 403
        assert NOT_HERE in text(answer.body)
    assert not accounts.is_set_up(desk)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
def test_this_machine_has_several_addresses(site: Starlette, address: str) -> None:
    assert Browser(site, address=address).post("/set-up", SET_UP).location == "/welcome"


@pytest.mark.parametrize("code", ["", "x", CODE.upper(), CODE + "1", "é", "\x00"])
def test_without_the_one_time_code_nothing_is_set_up(stranger: Browser, desk: Desk, code: str) -> None:
    answer = stranger.post("/set-up", {**SET_UP, "code": code})
    assert answer.status == 422
    assert "One-time code does not match." in text(answer.body)
    assert Page(answer.body).boxes["company"]["value"] == SET_UP["company"]
    assert not accounts.is_set_up(desk)


def test_a_server_that_was_started_without_a_code_cannot_be_set_up(
    stranger: Browser, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_SETUP_CODE", "")
    for answer in (stranger.get("/set-up"), stranger.post("/set-up", {**SET_UP, "code": ""})):
        assert answer.status == 403
        assert NO_CODE in text(answer.body)
    assert not accounts.is_set_up(desk)


@pytest.mark.parametrize(
    ("wrong", "beside"),
    [
        ({"company": ""}, "company"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"name": " "}, "name"),
        ({"email": "olive"}, "email"),
        ({"password": "short", "repeat": "short"}, "password"),
        ({"repeat": "something else"}, "repeat"),
    ],
)
def test_what_is_wrong_stands_beside_its_box_and_the_rest_is_kept(
    stranger: Browser, desk: Desk, wrong: dict[str, str], beside: str
) -> None:
    answer = stranger.post("/set-up", {**SET_UP, **wrong})
    page = Page(answer.body)
    assert answer.status == 422
    assert [name for name, told in page.boxes.items() if told.get("aria-invalid")] == [beside]
    assert "autofocus" in page.boxes[beside]
    assert f'id="{beside}-wrong"' in answer.body
    assert f"{beside}-wrong" in (page.boxes[beside]["aria-describedby"] or "")
    assert page.boxes["code"]["value"] == CODE
    if beside != "time_zone":
        assert "<option selected>America/Chicago</option>" in answer.body
    assert not accounts.is_set_up(desk)


# --- passwords ----------------------------------------------------------------------------------------------------


def test_a_link_lets_a_person_choose_a_password_once_and_signs_them_in(
    site: Starlette, desk: Desk, passwords: Cast
) -> None:
    token = accounts.make_reset_link(desk, passwords.caller("carla"), passwords.person["anna"])
    browser = Browser(site)
    page = browser.get("/choose-password", f"token={token}")
    assert "Anna Approver" in text(page.body)
    form = {"token": Page(page.body).boxes["token"]["value"] or "", "new_password": NEW, "repeat": NEW}
    assert browser.post("/choose-password", {**form, "repeat": "another"}).status == 422
    assert browser.post("/choose-password", {**form, "new_password": "short", "repeat": "short"}).status == 422
    assert browser.post("/choose-password", form).location == "/"
    assert browser.get("/").body == SECRET
    again = Browser(site).post("/choose-password", form)
    assert (again.status, accounts.BAD_LINK in text(again.body)) == (404, True)


@pytest.mark.parametrize("token", ["", "x", "\x00", "x" * 5_000])
def test_a_link_that_was_never_made_says_what_to_do(site: Starlette, cast: Cast, token: str) -> None:
    browser = Browser(site)
    for answer in (
        browser.get("/choose-password", f"token={token}"),
        browser.post("/choose-password", {"token": token}),
    ):
        assert answer.status == 404
        assert "Ask a Directory Admin for a new one." in text(answer.body)


def test_a_person_changes_their_password(signed_in: Callable[[str], Browser]) -> None:
    browser, other = signed_in("anna"), signed_in("anna")
    form = {"old_password": PASSWORD, "new_password": NEW, "repeat": NEW}
    assert "differ" in text(browser.post("/change-password", {**form, "repeat": "another"}).body)
    assert "does not match" in text(browser.post("/change-password", {**form, "old_password": "wrong"}).body)
    answer = browser.post("/change-password", form)
    assert (answer.status, answer.location) == (303, "/change-password?said=changed")
    assert "Your password is changed." in text(browser.get("/change-password", "said=changed").body)
    assert other.ask("GET", "/").status == 401
    assert Browser(browser.app).post("/sign-in", {**ANNA, "password": NEW}).location == "/"


def test_a_notice_is_one_of_ours_and_never_what_an_address_says(site: Starlette, cast: Cast) -> None:
    body = Browser(site).get("/sign-in", "said=Your+account+is+locked").body
    assert "locked" not in body
    assert 'role="status"' not in body

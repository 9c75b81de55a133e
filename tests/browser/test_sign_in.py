"""Through another provider in Chromium, whose rules for cookies, forms and redirects decide whether it works at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sqlmodel import select

from data import accounts, schema, tables
from data.desk import Desk
from data.engine import make_engine
from tests.browser.conftest import People, people
from tests.browser.person import A_REFUSED_FORM
from tests.browser.server import Server, serving
from tests.cast import PASSWORD, settle
from tests.connectors import provider as providers
from tests.connectors.provider import Provider

pytestmark = pytest.mark.xdist_group("browser-sign-in")
BUTTON = "Sign in with Acme"


@dataclass(frozen=True)
class Office:
    server: Server
    provider: Provider


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """The cast's company, served, with a provider at which Anna sits."""
    url = f"sqlite:///{tmp_path}/desk.db"
    desk = Desk(make_engine(url), data_folder=tmp_path)
    schema.upgrade(desk.engine)
    settle(desk)
    hashed = accounts.hash_password(PASSWORD)
    with desk.writing() as session:
        for person in session.exec(select(tables.Person)):
            person.password_hash = hashed
    desk.engine.dispose()
    with providers.serving() as provider:
        provider.claims = {"sub": "17", "email": "anna@acme.example", "email_verified": True}
        with serving(tmp_path, url, **provider.environment()) as server:
            yield Office(server, provider)


@pytest.fixture
def come(browser: Browser, office: Office) -> Iterator[People]:
    """The provider is the one stranger that a browser may ask, and only because somebody pressed the button."""
    yield from people(browser, office.server, office.provider.issuer)


def test_a_person_signs_in_with_their_organisations_account_or_with_their_password(
    office: Office, come: People
) -> None:
    anna = come()
    anna.go("/directory?tab=Projects")
    anna.reads_title("Sign in")
    anna.page.get_by_role("link", name=BUTTON).click()
    anna.page.wait_for_url(re.compile(r"/directory\?tab=Projects$"))
    anna.reads_title("Directory")
    assert office.provider.asked.count("/authorize") == 1
    assert accounts.COOKIE in {cookie["name"] for cookie in anna.context.cookies()}
    assert "desk_oidc" not in {cookie["name"] for cookie in anna.context.cookies()}

    office.provider.claims["sub"] = "18"
    other = come()
    other.go("/sign-in")
    assert other.violations({}) == []
    other.page.get_by_role("link", name=BUTTON).click()
    other.reads("Whoever has the e-mail anna@acme.example in the Directory signs in with another Acme account.")
    assert A_REFUSED_FORM.search(other.page.url)
    assert other.violations({}) == []
    other.fill("E-mail", "carla@acme.example")
    other.fill("Password", PASSWORD)
    other.press("Sign in")
    other.page.wait_for_url(lambda url: "/sign-in" not in url)

    other.go("/directory")
    other.pick("Open a person of this page", "Anna")
    other.press("Open the person", exact=False)
    other.reads("Anna Approver has signed in with their Acme account since")
    other.settle()  # what is still being drawn moves away from under the mouse
    other.press("Forget the Acme account", exact=False)
    other.reads("The Acme account of Anna Approver was forgotten, and Anna Approver is signed out.")
    anna.go("/directory")
    anna.reads_title("Sign in")

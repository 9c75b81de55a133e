"""A person at the screen: their own browser context, and nothing but the labels and words that they read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Request, expect

from pages.rooms import ROOMS
from tests.browser.server import Server

PATIENCE = 30_000  # milliseconds; a busy machine is slow, not wrong
HAND = 80  # milliseconds for which a hand holds the mouse down: what moves meanwhile is not clicked
GLANCE = 50  # milliseconds; to look at every frame makes the browser draw every frame
SIZE = {"width": 1440, "height": 900}
# Streamlit's front end looks for its server below the page's own address first; there is none, and it says so aloud.
ITS_OWN_SEARCH = re.compile(r"/[a-z_]+/_stcore/(health|host-config)$")
# A form that is refused comes back with 401, 404 or 422, and the browser tells of every such answer.
A_REFUSED_FORM = re.compile(r"/(sign-in|sign-in/oidc/callback|set-up|choose-password)(\?.*)?$")
SETTLED = """() => {
    const app = document.querySelector('[data-testid="stApp"]')
    const drawn = document.querySelector('h1')
    return drawn && (!app || (app.dataset.testScriptState === 'notRunning'
        && app.dataset.testConnectionState === 'CONNECTED'
        && !document.querySelector('[data-testid="stSkeleton"], [data-stale="true"]')))
}"""

# What fades in or changes its colour is measured by axe in the middle of it otherwise; a spinner never ends.
STILL = """() => document.getAnimations().every(
    one => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)"""

# As the browser's own Back does; says what stood above the page that was left.
TURN = """path => {
    const title = document.querySelector('[data-testid="stApp"] h1')?.textContent
    if (title === undefined) return null
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
    return title
}"""
TURNED = "title => ![title, undefined].includes(document.querySelector('h1')?.textContent)"
ADDRESSES = {f"/{room.url_path}" for room in ROOMS}

# In the first colour there is one of the page's own; what lies above it may be see-through.
GROUND = """scheme => {
    const ground = document.querySelector('[data-testid="stApp"]') ?? document.body
    const [red, green, blue] = getComputedStyle(ground).backgroundColor.match(/[0-9.]+/g).map(Number)
    return (red + green + blue < 3 * 128) === (scheme === 'dark')
}"""

# What axe has to say of colours.
OF_COLOURS: dict[str, Any] = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}

# Between the last letter and Enter a person's hand takes longer than the grid takes to hear the letter.
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass
class Watch:
    """What a browser must not do: complain in its console, or ask anybody but the desk."""

    server: Server
    known: tuple[str, ...] = ()
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def taken(self) -> tuple[list[str], list[str]]:
        """The complaints and the strangers so far, once."""
        taken = self.complaints, self.strangers
        self.complaints, self.strangers = [], []
        return taken

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if request.url.startswith(self.known):
            return
        if parts.scheme not in {"data", "blob"} and parts.netloc != self.server.host:
            self.strangers.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        at = message.location.get("url", "") if message.location else ""
        if message.type == "error" and not ITS_OWN_SEARCH.search(at) and not A_REFUSED_FORM.search(at):
            self.complaints.append(f"{message.text} ({at})")


class Person:
    """Does what a person does in `page`; `page` is the tab in front."""

    def __init__(self, browser: Browser, server: Server, watch: Watch) -> None:
        self.server = server
        self.context = browser.new_context(
            viewport=SIZE,
            reduced_motion="reduce",  # each frame of an animation is drawn by the processor
            locale="en-US",
            timezone_id="America/Chicago",
            accept_downloads=True,
        )
        self.context.set_default_timeout(PATIENCE)
        watch.over(self.context)
        self.page: Page = self.context.new_page()

    # --- where -------------------------------------------------------------------------------------------------------

    def go(self, path: str) -> None:
        """Types an address."""
        self.page.goto(self.server.address + path)
        self.settle()

    def turn_to(self, path: str) -> None:
        """To a page of the desk, whichever way is shorter: from another one, the browser keeps what it has loaded."""
        there, _, asked = path.partition("?")
        is_another = there in ADDRESSES - {urlsplit(self.page.url).path}
        title = self.page.evaluate(TURN, path) if is_another else None
        if title is None:
            self.go(path)
            return
        self.page.wait_for_function(TURNED, arg=title, polling=GLANCE)
        self.settle()
        if parse_qs(urlsplit(self.page.url).query).keys() != parse_qs(asked).keys():  # it shows what it showed before
            self.go(path)

    def settle(self) -> None:
        """Until the page stands still."""
        self.page.wait_for_function(SETTLED, polling=GLANCE)

    def close_pages(self) -> None:
        """All of them; a new and empty one lies before the person."""
        before, self.page = self.context.pages, self.context.new_page()
        for page in before:
            page.close()

    def enter(self, email: str, password: str) -> None:
        """By the form that the sign-in page sends, without a look at it: the cookie is the browser's from now on."""
        address = self.server.address
        form = {"email": email, "password": password}
        answer = self.context.request.post(
            f"{address}/sign-in", form=form, headers={"Origin": address}, max_redirects=0
        )
        assert answer.status == 303, answer.text()

    def sign_in(self, email: str, password: str) -> None:
        """Through the sign-in page, from wherever it was asked for."""
        if "/sign-in" not in self.page.url:
            self.go("/sign-in")
        self.fill("E-mail", email)
        self.fill("Password", password)
        self.press("Sign in")
        self.page.wait_for_url(lambda url: "/sign-in" not in url)
        self.settle()

    def menu(self, title: str) -> None:
        """Opens a page by the menu at the left."""
        self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=title).click(delay=HAND)
        self.reads_title(title)

    def cookie(self, name: str) -> str:
        return next(one["value"] for one in self.context.cookies() if one["name"] == name)

    def menu_titles(self) -> list[str]:
        nav = self.page.get_by_test_id("stSidebarNav")
        expect(nav).to_be_visible()
        return [title.strip() for title in nav.locator("a p").all_inner_texts()]

    # --- reading -----------------------------------------------------------------------------------------------------

    def reads_title(self, title: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_role("heading", level=1, name=title)).to_be_visible()
        self.settle()

    def reads(self, words: str | re.Pattern[str]) -> Locator:
        found = self.page.get_by_text(words).first
        expect(found).to_be_visible()
        return found

    def reads_nothing_of(self, words: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_text(words)).to_have_count(0)

    # --- doing -------------------------------------------------------------------------------------------------------

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)

    def fill(self, label: str, text: str) -> None:
        """Types into a box and leaves it, as the Tab key does."""
        box = self.field(label)
        box.fill(text)
        box.press("Tab")

    def press(self, name: str | re.Pattern[str], *, exact: bool = True) -> None:
        self.button(name, exact=exact).click(delay=HAND)

    def button(self, name: str | re.Pattern[str], *, exact: bool = True) -> Locator:
        return self.page.get_by_role("button", name=name, exact=exact)

    def pick(self, label: str, typed: str, *, within: Locator | None = None) -> None:
        """Types into a box to pick from and takes the first that fits."""
        box = (within or self.page).get_by_role("combobox", name=label)
        box.click(delay=HAND)
        box.fill(typed)
        self.page.get_by_role("option").filter(has_text=typed).first.click(delay=HAND)

    def tick(self, label: str) -> None:
        """Ticks a box that is not ticked yet."""
        box = self.page.get_by_role("checkbox", name=label)
        expect(box).not_to_be_checked()
        self.page.get_by_test_id("stCheckbox").filter(has_text=label).locator("label").first.click(delay=HAND)
        expect(box).to_be_checked()

    def upload(self, name: str, content: bytes) -> None:
        mime = "text/csv" if name.endswith("csv") else "application/octet-stream"
        self.page.locator('input[type="file"]').set_input_files({"name": name, "mimeType": mime, "buffer": content})

    def grid(self, alt: str) -> Grid:
        """The grid that says this of itself, by its start."""
        tools = self.page.locator(f'[aria-label^="Show/hide columns: {alt}"]')
        return Grid(self.page, self.page.get_by_test_id("stDataFrame").filter(has=tools))

    # --- judging -----------------------------------------------------------------------------------------------------

    def violations(self, excused: dict[str, str]) -> list[str]:
        """What axe finds on the page as it stands; `excused` has a CSS selector for each rule that is not ours.

        What it finds is looked at again, up to three times: a fault stays, a box that was just fading in does not.
        """
        return self._violations(excused, {})

    def _violations(self, excused: dict[str, str], asked: dict[str, Any]) -> list[str]:
        found: list[str] = []
        for _ in range(3):
            self.page.wait_for_function(f"() => ({SETTLED})() && ({STILL})()", polling=GLANCE)
            found = self._found(excused, asked)
            if not found:
                break
        return found

    def violations_in_both(self, excused: dict[str, str]) -> list[str]:
        """The same in light and then, with all that is open left open, in dark, where nothing differs but the colours."""
        found = []
        for scheme, asked in (("light", {}), ("dark", OF_COLOURS)):
            self.page.emulate_media(color_scheme=scheme)
            self.page.wait_for_function(GROUND, arg=scheme)
            found += [f"{scheme}: {one}" for one in self._violations(excused, asked)]
        return found

    def _found(self, excused: dict[str, str], asked: dict[str, Any]) -> list[str]:
        return [
            f"{one['id']} ({one['help']}): {node['target']} {node['html'][:200]} {_why(node)}"
            for one in Axe().run(self.page, options={"resultTypes": ["violations"], **asked}).response["violations"]
            for node in one["nodes"]
            if not self._is_excused(node, excused.get(one["id"], ""))
        ]

    def _is_excused(self, node: dict[str, Any], selector: str) -> bool:
        return bool(selector) and bool(
            self.page.evaluate(
                "([at, selector]) => document.querySelector(at)?.matches(selector)", [node["target"][-1], selector]
            )
        )

    def picture(self, path: Path) -> None:
        self.settle()
        self.page.screenshot(path=path, animations="disabled", caret="hide")


def _why(node: dict[str, Any]) -> str:
    return "; ".join(check["message"] for check in (*node["any"], *node["all"], *node["none"]))


class Grid:
    """A grid drawn on a canvas: read from the table that it holds for screen readers, moved in with the keyboard."""

    def __init__(self, page: Page, frame: Locator) -> None:
        self.page = page
        self.frame = frame
        self.canvas = frame.get_by_test_id("data-grid-canvas")
        self.pane = frame.locator(".dvn-scroller")  # lies over the canvas and takes the mouse

    def rows(self) -> list[dict[str, str]]:
        """What the rows in sight say, by column."""
        expect(self.canvas.locator("tbody tr").first).to_be_attached()
        return list(
            self.canvas.evaluate(
                """canvas => {
                    const text = one => one.textContent
                    const names = [...canvas.querySelectorAll('th')].map(text)
                    return [...canvas.querySelectorAll('tbody tr')].map(row =>
                        Object.fromEntries([...row.querySelectorAll('td')].map((cell, n) => [names[n], text(cell)])))
                }"""
            )
        )

    def has_rows(self, count: int) -> list[dict[str, str]]:
        """Waits until there are that many, header not counted, and returns those in sight."""
        expect(self.canvas.locator("table")).to_have_attribute("aria-rowcount", str(count + 1))
        expect(self.canvas.locator("tbody tr")).to_have_count(count)
        return self.rows()

    def has_row(self, **cells: str) -> None:
        """Waits for a row in which these columns say this (an underscore stands for a space)."""
        pattern = {name.replace("_", " "): words for name, words in cells.items()}
        row = self.canvas.locator("tbody tr")
        for words in pattern.values():
            row = row.filter(has=self.page.locator("td").get_by_text(words, exact=True))
        expect(row.first).to_be_attached()
        assert any(pattern.items() <= one.items() for one in self.rows()), self.rows()

    def point_at(self, row: int, column: str) -> tuple[int, int]:
        """Goes to a cell by keyboard, rows counted from 1, and returns its place."""
        wanted = (self._place_of(column), row - 1)
        self.canvas.scroll_into_view_if_needed()
        self.pane.click(position={"x": 60, "y": 50})  # the number of the first line, which a click never opens
        for _ in range(200):
            here = self._selected()
            if here == wanted:
                return wanted
            down, right = wanted[1] - here[1], wanted[0] - here[0]
            keys = ((down > 0, "ArrowDown"), (down < 0, "ArrowUp"), (right > 0, "ArrowRight"), (True, "ArrowLeft"))
            self.page.keyboard.press(next(key for condition, key in keys if condition))
            self._moved_from(here)
        raise AssertionError(f"The keyboard does not reach row {row} of {column}: it is at {here}, not {wanted}.")

    def add_row(self) -> None:
        """By the button above the grid."""
        self.frame.hover()
        self.frame.get_by_role("button", name="Add row", exact=False).click()

    def write(self, row: int, column: str, text: str) -> None:
        """Types into a cell as a person does: Enter, the text, Enter."""
        place = self.point_at(row, column)
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("() => ['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName)")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)
        self.page.evaluate(TWO_FRAMES)
        self.page.keyboard.press("Enter")
        expect(self.cell(place)).to_contain_text(text)
        self._moved_from(place)  # to the line below, a moment later

    def cell(self, place: tuple[int, int]) -> Locator:
        return self.canvas.locator(f"#glide-cell-{place[0]}-{place[1]}")

    def colours_of(self, row: int) -> set[str]:
        """The colours that are painted in a row, as #rrggbb."""
        return set(
            self.canvas.evaluate(
                """(canvas, row) => {
                    const height = canvas.height / canvas.querySelector('table').ariaRowCount
                    const box = [0, Math.round(height * row) + 1, canvas.width, Math.round(height) - 2]
                    const { data } = canvas.getContext('2d').getImageData(...box)
                    const found = new Set()
                    for (let at = 0; at < data.length; at += 4)
                        found.add('#' + [0, 1, 2].map(n => data[at + n].toString(16).padStart(2, '0')).join(''))
                    return [...found]
                }""",
                row,
            )
        )

    def follow(self, row: int) -> None:
        """Clicks the link in the first column of a row."""
        height = self.canvas.evaluate("canvas => canvas.clientHeight / canvas.querySelector('table').ariaRowCount")
        boxes = self._shift() + 1  # a column to select rows with, or none
        at = {"x": 24 + 36 * boxes, "y": height * (row + 0.5)}
        self.pane.hover(position=at)
        self.page.wait_for_function("canvas => canvas.style.cursor === 'pointer'", arg=self.canvas.element_handle())
        self.pane.click(position=at)

    def _place_of(self, column: str) -> int:
        expect(self.canvas.locator("th").get_by_text(column, exact=True)).to_be_attached()
        names = self.canvas.locator("th").all_text_contents()
        return (
            int(self.canvas.locator("th").nth(names.index(column)).get_attribute("aria-colindex") or 0) + self._shift()
        )

    def _shift(self) -> int:
        """Ids of cells count the hidden first column of an editor too."""
        first = self.canvas.locator("tbody td").first
        column = int((first.get_attribute("id") or "").split("-")[2])
        return column - int(first.get_attribute("aria-colindex") or 0)

    def _selected(self) -> tuple[int, int]:
        chosen = self.canvas.locator("td[aria-selected=true]")
        expect(chosen).to_have_count(1)
        _, _, column, row = (chosen.get_attribute("id") or "").split("-")
        return int(column), int(row)

    def _moved_from(self, place: tuple[int, int]) -> None:
        expect(self.cell(place)).to_have_attribute("aria-selected", "false")

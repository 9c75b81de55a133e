"""From click to painted in Chromium: the same pills as over the WebSocket, and what the reader sees of it.

Painted is when the first frame is over that the browser began after the last of two: the sentence above the table says
how many it lists now, and the table, which is a canvas, has drawn its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

WATCH = """
(() => {
  const seen = window.__seen = {clicked: 0, said: 0, drawn: 0, words: ''};
  const drawText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (...told) {
    seen.drawn = performance.now();
    return drawText.apply(this, told);
  };
  const words = () => [...document.querySelectorAll('[data-testid="stMarkdown"]')]
    .map(one => one.innerText).find(one => one.includes('in total')) || '';
  window.__begin = () => { seen.words = words(); seen.clicked = seen.said = seen.drawn = 0; };
  document.addEventListener('click', () => { seen.clicked = performance.now(); }, true);
  new MutationObserver(() => {
    if (seen.clicked && !seen.said && words() && words() !== seen.words) seen.said = performance.now();
  }).observe(document, {subtree: true, childList: true, characterData: true});
  window.__painted = () => new Promise((done, failed) => {
    const frames = [];
    setTimeout(() => failed(`not painted: ${JSON.stringify(seen)}, but ${document.body.innerText}`), PATIENCE);
    const look = now => {
      const last = Math.max(seen.said, seen.drawn);
      if (seen.said && seen.drawn > seen.clicked && now > last + 150) {
        done(frames.find(frame => frame.began > last).over - seen.clicked);
        return;
      }
      const frame = {began: performance.now()};
      frames.push(frame);
      // A task of its own runs when this frame is painted, and such a one before any other that waits.
      scheduler.postTask(() => { frame.over = performance.now(); }, {priority: 'user-blocking'});
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
})();
"""
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
PATIENCE = 30_000  # milliseconds


def clicks(place: str, addresses: Sequence[str], cookie: str, labels: Sequence[str], times: int) -> list[list[float]]:
    """Milliseconds from each click on a pill to its frame, for each of these pages, which are clicked in turn.

    The browsers are the Chromium at `place`, one for each page; `cookie` is of who is signed in.
    """
    from playwright.sync_api import sync_playwright

    # Each pill is pressed and let go again, so that every click shows another list.
    order = [label for label in labels for _ in range(2)]
    pressed = (order * (times // len(order) + 2))[: times + len(order)]
    with sync_playwright() as playwright:
        browsers = [playwright.chromium.launch(executable_path=place, args=list(ARGUMENTS)) for _ in addresses]
        pages = [_opened(*one, cookie) for one in zip(browsers, addresses, strict=True)]
        taken = [[_click(page, label) for page in pages] for label in pressed]
        for browser in browsers:
            browser.close()
    return [list(one) for one in zip(*taken[len(order) :], strict=True)]


def _opened(browser: Any, address: str, cookie: str) -> Any:
    name, value = cookie.split("=", 1)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.context.add_cookies([{"name": name, "value": value, "url": address}])
    page.add_init_script(WATCH.replace("PATIENCE", str(PATIENCE)))
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.get_by_text("in total").wait_for()
    page.locator('[data-testid="stDataFrame"] canvas').first.wait_for()
    return page


def _click(page: Any, label: str) -> float:
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    pill = page.get_by_test_id("stButtonGroup").get_by_role("button", name=label)
    page.evaluate("window.__begin()")
    pill.evaluate("one => one.click()")  # a mouse on its way would have the table draw itself
    return float(page.evaluate("window.__painted()"))

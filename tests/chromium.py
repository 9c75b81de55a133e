"""Where the browser of the tests is on this machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
CHROMIUM_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)


def place() -> str | None:
    """Where Chromium is: named by DESK_CHROMIUM, on the path, in a usual place, or playwright's own."""
    named = [os.environ.get("DESK_CHROMIUM") or "", *(shutil.which(name) or "" for name in CHROMIUMS), *CHROMIUM_PLACES]
    if found := next((place for place in named if place and Path(place).exists()), None):
        return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None

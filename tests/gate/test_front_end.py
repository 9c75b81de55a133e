"""The page that every address of the desk begins with: Streamlit's own, with the desk's scripts before Streamlit's."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files

import pytest
from starlette.applications import Starlette

import app
from gate import front_end
from gate.guard import STREAMLIT_POLICY
from pages.rooms import ROOMS
from tests.gate.browser import Browser

STREAMLITS = (files("streamlit") / "static" / "index.html").read_text(encoding="utf-8")


def test_the_page_is_streamlits_with_our_scripts_before_all_of_its_own() -> None:
    ours, first, rest = re.split(r"(<meta)", front_end.PAGE, maxsplit=1)
    assert ours.count("<script>") == len(front_end.SCRIPTS) == 2
    assert re.sub(r"<script>.*</script>", "", ours, flags=re.DOTALL) + first + rest == STREAMLITS


@pytest.mark.parametrize("script", re.findall(r"<script>(.*?)</script>", front_end.PAGE, flags=re.DOTALL))
def test_the_browser_may_run_each_script_of_the_page(script: str) -> None:
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in STREAMLIT_POLICY


@pytest.mark.parametrize("address", ["", *(room.url_path for room in ROOMS)])
def test_every_page_of_the_desk_begins_with_it(address: str) -> None:
    found = [route for route in app.app._user_routes if getattr(route, "path", None) == f"/{address}"]
    answer = Browser(Starlette(routes=found)).get(f"/{address}")
    assert (answer.status, answer.body) == (200, front_end.PAGE)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"

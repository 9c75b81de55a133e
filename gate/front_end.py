"""The page that Streamlit's front end starts from, with the desk's own scripts before those of Streamlit."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

SCRIPTS = ("one_step.js", "one_message.js")  # each says what it is for


def _page() -> str:
    ours = (Path(__file__).with_name(name).read_text(encoding="utf-8") for name in SCRIPTS)
    index = (files("streamlit") / "static" / "index.html").read_text(encoding="utf-8")
    return index.replace("<head>", "<head>" + "".join(f"<script>{script}</script>" for script in ours), 1)


PAGE = _page()


def script_hashes() -> str:
    """Of the scripts that stand inside the page, as a Content-Security-Policy names them."""
    scripts = re.findall(r"<script>(.*?)</script>", PAGE, flags=re.DOTALL)
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    return " ".join(f"'sha256-{one}'" for one in digests)


def routes(addresses: Iterable[str]) -> list[Route]:
    """The page at each of these addresses; at any other one Streamlit itself says that there is nothing."""
    return [Route(f"/{address}", _start, methods=["GET"]) for address in addresses]


async def _start(request: Request) -> HTMLResponse:
    return HTMLResponse(PAGE)

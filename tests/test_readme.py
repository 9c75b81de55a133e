"""The README is true: its tables and its diagram are those of the code, its commands and pictures exist.

After a change run `DESK_WRITE_README=1 python3 manage.py test tests/test_readme.py` to write the generated parts anew.
"""

from __future__ import annotations

import argparse
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import manage
from core import identity, transition_docs
from data import auditing
from data.settings import OIDC_CALLBACK, Settings

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"


def commands() -> str:
    """Each command of manage.py with its help."""
    parser = manage.parser()
    (choices,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return "\n".join(f"| `{one.dest}` | {one.help} |" for one in choices._choices_actions)


def settings() -> str:
    """Each setting with the comment that stands above it in the example file."""
    rows, words = [], []
    for line in (ROOT / ".streamlit/secrets.example.toml").read_text(encoding="utf-8").splitlines():
        setting = re.fullmatch(r"# ([A-Z_]+) = (.*)", line)
        if setting:
            example = next(iter(tomllib.loads(line.removeprefix("# ")).values()))
            rows.append(
                f"| `{setting.group(1)}` | {' '.join(words)} | `{str(example).lower() if isinstance(example, bool) else example}` |"
            )
        words = [] if setting or not line.startswith("#") else [*words, line.removeprefix("#").strip()]
    return "\n".join(rows)


GENERATED: dict[str, Callable[[], str]] = {
    "commands": commands,
    "diagram": lambda: f"```mermaid\n{transition_docs.diagram().strip()}\n```",
    "table": lambda: transition_docs.table().strip(),
    "settings": settings,
}


@pytest.mark.parametrize("part", GENERATED)
def test_the_generated_parts_of_the_readme_are_those_of_the_code(part: str) -> None:
    text = README.read_text(encoding="utf-8")
    wanted = f"<!-- {part} -->\n{GENERATED[part]()}\n<!-- /{part} -->"
    if os.environ.get("DESK_WRITE_README"):
        text = re.sub(rf"<!-- {part} -->.*?<!-- /{part} -->", lambda _: wanted, text, flags=re.DOTALL)
        README.write_text(text, encoding="utf-8")
    assert wanted in text


def test_every_picture_of_the_readme_is_there() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README.read_text(encoding="utf-8"))
    assert len(pictures) >= 3
    for picture in pictures:
        assert (ROOT / picture).stat().st_size > 10_000, picture


def test_every_page_that_is_linked_to_is_there() -> None:
    linked = re.findall(r"(?<!!)\[[^\]]+\]\((docs/[^)]+)\)", README.read_text(encoding="utf-8"))
    assert {"docs/quickbooks.md", "docs/sign_in.md"} <= set(linked)
    assert [path for path in linked if not (ROOT / path).is_file()] == []


def test_the_guide_to_sign_in_names_every_setting_and_the_address_to_register() -> None:
    guide = (ROOT / "docs/sign_in.md").read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if name.startswith("oidc_") and name.upper() not in guide] == []
    assert f"`{OIDC_CALLBACK}`" in guide
    for issuer in re.findall(r'OIDC_ISSUER = "(.+)"', guide):
        assert identity.read_issuer(issuer) == issuer


def test_the_readme_names_every_room() -> None:
    text = README.read_text(encoding="utf-8")
    for room in sorted(path.parent.name for path in ROOT.glob("*/__init__.py")):
        assert f"\n{room}/ " in text, room


def test_the_guide_to_operating_names_what_may_be_mended_and_how() -> None:
    guide = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
    told = guide[guide.index("## What `check` finds") :]
    assert auditing.MEND.split(": ")[1].removesuffix(" makes it anew") in told
    assert [name for name in ("Tally", "Search", "Metrics") if f"*{name}*" not in told] == []

"""The house stands as it was drawn: arrows, rooms, pins, settings and how the server is set."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit import config as streamlit_config

from data import settings
from data.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "data", "connectors", "gate", "pages")
EXAMPLE = ROOT / ".streamlit" / "secrets.example.toml"
pytestmark = pytest.mark.xdist_group("architecture")  # each file is read once
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
NETWORK = (
    "socket",
    "ssl",
    "smtplib",
    "yagmail",
    "http.client",
    "urllib.request",
    "httpx",
    "requests",
    "authlib",
    "ftplib",
)


def files(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        yield from sorted((ROOT / room).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imported(path: Path) -> set[str]:
    """The modules that a file imports, each by its full name."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{name.name}" for name in node.names} | {node.module or ""}
    return found


def importing(wanted: Callable[[str], bool], *rooms: str) -> list[tuple[str, str]]:
    """The files that import a module of that kind, and which."""
    return [
        (str(path.relative_to(ROOT)), name) for path in files(*rooms) for name in sorted(imported(path)) if wanted(name)
    ]


def test_the_arrows_point_one_way_pages_speak_no_sql_and_only_connectors_open_a_socket() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("front_door", ["app", "manage"])
def test_no_room_imports_the_front_doors(front_door: str) -> None:
    assert importing(lambda name: name == front_door, *ROOMS) == []


def test_outside_the_connectors_nothing_of_the_network_is_imported() -> None:
    rooms = [room for room in ROOMS if room != "connectors"]
    assert importing(lambda name: name in NETWORK, *rooms) == []


def test_the_rules_use_the_standard_library_alone() -> None:
    known = sys.stdlib_module_names | {"core"}
    assert importing(lambda name: name.partition(".")[0] not in known, "core") == []


def test_the_rules_have_no_clock_and_no_chance() -> None:
    clocks = {"now", "today", "utcnow", "time", "monotonic", "random", "uuid4"}
    called = [
        (str(path), node.func.attr)
        for path in files("core")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args
    ]
    assert [(path, name) for path, name in called if name in clocks] == []


def test_one_module_alone_says_which_sqlite_it_is() -> None:
    """Two libraries on one file in one process take away each other's locks."""
    named = [path for path in files(*ROOMS, "benchmarks", "tests") if "sqlite3" in path.read_text(encoding="utf-8")]
    assert [path.name for path in named if "sqlite3" in imported(path)] == ["sqlite.py"]


def test_only_the_pages_and_the_server_know_streamlit() -> None:
    assert importing(lambda name: name.startswith("streamlit"), "core", "data", "connectors") == []


def test_no_file_is_longer_than_600_lines() -> None:
    files = [
        ROOT / "app.py",
        ROOT / "manage.py",
        *(path for room in (*ROOMS, "tests") for path in (ROOT / room).rglob("*.py")),
    ]
    lengths = {str(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {path: length for path, length in lengths.items() if length > 600} == {}


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_exactly(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith(("#", "-r "))]
    assert wanted
    assert [line for line in wanted if not re.fullmatch(r"[a-z0-9-]+(\[[a-z]+\])?==[0-9][0-9.a-z]*(; .+)?", line)] == []


def test_every_setting_is_in_the_example_and_the_example_has_no_other() -> None:
    keys = re.findall(r"^#? ?([A-Z_]+) = ", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(keys) == sorted(name.upper() for name in Settings.model_fields)


@pytest.mark.parametrize("filled_in", [False, True])
def test_the_example_can_be_used_as_it_stands_and_with_every_key_filled_in(
    filled_in: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    if filled_in:
        text = re.sub(r"^# (?=[A-Z_]+ = )", "", text, flags=re.MULTILINE)
        text = re.sub(r'^(SMTP_PASSWORD|OIDC_CLIENT_SECRET) = ""', r'\1 = "s3cret"', text, flags=re.MULTILINE)
    copy = tmp_path / "secrets.toml"
    copy.write_text(text, encoding="utf-8")
    monkeypatch.setattr(settings, "SECRETS_FILE", copy)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    assert settings.load().mail_is_set_up is filled_in
    assert bool(settings.load().oidc_issuer) is filled_in


@pytest.mark.parametrize(
    ("section", "option", "value"),
    [
        ("server", "address", "127.0.0.1"),
        ("server", "allowedHosts", ["localhost", "127.0.0.1", "::1"]),
        ("server", "enableCORS", True),
        ("server", "enableXsrfProtection", True),
        ("server", "enableStaticServing", False),
        ("server", "enableAgentApi", False),
        ("server", "maxUploadSize", 5),
        ("server", "fileWatcherType", "none"),
        ("client", "showErrorDetails", "none"),
        ("browser", "gatherUsageStats", False),
        ("runner", "fastReruns", False),
        ("runner", "magicEnabled", False),
        ("runner", "postScriptGC", False),
    ],
)
def test_the_server_is_set_for_safety(section: str, option: str, value: object) -> None:
    assert CONFIG[section][option] == value


def test_streamlit_knows_every_option_that_is_set() -> None:
    known = streamlit_config.get_config_options()
    assert [key for key in options(CONFIG) if key not in known] == []


def options(table: dict[str, object], before: str = "") -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from options(value, f"{before}{name}.")
        else:
            yield before + name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_and_links_are_readable_on_every_background(theme: str) -> None:
    chosen = CONFIG["theme"][theme]
    grounds = ("backgroundColor", "secondaryBackgroundColor")
    backgrounds = [chosen[ground] for ground in grounds] + [chosen["sidebar"][ground] for ground in grounds]
    for background in backgrounds:
        assert contrast(chosen["textColor"], background) >= 4.5
        assert contrast(chosen["linkColor"], background) >= 4.5
    assert contrast("#ffffff", chosen["primaryColor"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

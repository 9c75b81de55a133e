"""The rules are pure: the standard library, no clock, no network, no database, no screen."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "core"
MODULES = sorted(CORE.glob("**/*.py"))
OUTWARD = {"asyncio", "ctypes", "http", "os", "pathlib", "random", "secrets", "select", "shutil", "smtplib", "socket",
           "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib", "uuid"}  # fmt: skip
CLOCKS = {"now", "utcnow", "today", "monotonic", "perf_counter"}
DOORS = {"open", "exec", "eval", "input", "print", "__import__"}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "core imports by full names"
            yield (node.module or "").split(".")[0]


def called(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """(name, whether it is a method) of every call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, True
            if isinstance(node.func, ast.Name):
                yield node.func.id, False


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_core_knows_nothing_but_itself_and_the_standard_library(path: Path) -> None:
    names = set(imported(ast.parse(path.read_text("utf-8"))))
    assert {name for name in names if name != "core" and name not in sys.stdlib_module_names} == set()
    assert names & OUTWARD == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_core_reads_no_clock_and_opens_nothing(path: Path) -> None:
    calls = set(called(ast.parse(path.read_text("utf-8"))))
    assert {name for name, is_method in calls if is_method and name in CLOCKS} == set()
    assert {name for name, is_method in calls if not is_method and name in DOORS} == set()

"""The list of mutants that are explained stays true to the code; `python -m tests.mutants` runs them (hours)."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.mutants.explained import Mutant, built_at_import, complaints, explained, mutant

ROOT = Path(__file__).resolve().parent.parent
DIFF = """--- core/chain.py
+++ core/chain.py
@@ -1,3 +1,3 @@
 def key_id(key: bytes) -> str:
-    return hashlib.sha256(key).hexdigest()[:16]
+    return hashlib.sha256(key).hexdigest()[:17]
"""
ONE = Mutant(
    "core.chain.key_id",
    "return hashlib.sha256(key).hexdigest()[:16]",
    "return hashlib.sha256(key).hexdigest()[:17]",
)


def functions(node: ast.AST, name: str, source: str) -> Iterator[tuple[str, str]]:
    """Each function and method below the node by its full name, with its source."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield f"{name}.{child.name}", ast.get_source_segment(source, child) or ""
        elif isinstance(child, ast.ClassDef):
            yield from functions(child, f"{name}.{child.name}", source)


def test_every_mutant_that_is_explained_is_of_lines_that_still_stand_in_its_function() -> None:
    sources = {}
    for path in (ROOT / "core").rglob("*.py"):
        text = path.read_text("utf-8")
        sources |= functions(ast.parse(text), ".".join(path.relative_to(ROOT).with_suffix("").parts), text)
    assert built_at_import() <= set(sources)
    lines = {name: {line.strip() for line in source.splitlines()} for name, source in sources.items()}
    gone = [str(one) for one in explained() if not set(one.was.splitlines()) <= lines.get(one.function, set())]
    assert gone == []


def test_every_explanation_is_a_sentence() -> None:
    assert [why for why in explained().values() if not why.endswith(".") or len(why.split()) < 4] == []


def test_a_mutant_is_known_by_its_function_and_what_it_changes_there() -> None:
    assert mutant("core.chain.key_id", DIFF) == ONE


def test_a_survivor_that_is_not_explained_and_an_explanation_without_a_survivor_are_both_said() -> None:
    other = Mutant("core.chain.plain", "a", "b")
    assert complaints({ONE}, {ONE: "Why."}) == []
    missing, idle = complaints({ONE}, {other: "Why."})
    assert missing.startswith("No test notices this, and nothing explains it:\n    core.chain.key_id\n    - return")
    assert idle.startswith("Explained, but it does not survive:\n    core.chain.plain")


def test_every_test_of_the_rules_has_the_same_name_when_pytest_runs_twice_in_a_process() -> None:
    """pytest escapes what a callable makes of a parameter once more each time; mutmut would find the test no more."""
    code = f"""
import pytest
class Names:
    def pytest_collection_modifyitems(self, items):
        self.ids = [one.nodeid for one in items]
runs = [Names(), Names()]
for run in runs:
    pytest.main(["-q", "--collect-only", "-p", "no:cacheprovider", {str(ROOT / "tests" / "core")!r}], plugins=[run])
print("differ:", set(runs[0].ids) ^ set(runs[1].ids))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("differ: set()\n"), done.stdout[-1000:]

"""The list of mutants that are explained stays true to the code; `python -m tests.mutants` runs them (hours)."""

from __future__ import annotations

import ast
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

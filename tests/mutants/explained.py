"""The list of mutants that survive with a reason, and what is missing in it or too much."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("explained.toml")


@dataclass(frozen=True, order=True)
class Mutant:
    """One change: the function, the lines as they stand, and the lines as mutmut wrote them, without indentation."""

    function: str  # such as core.locks.refusals or core.bulk.Order.said_of
    was: str
    becomes: str

    def __str__(self) -> str:
        shown = [f"- {line}" for line in self.was.splitlines()] + [f"+ {line}" for line in self.becomes.splitlines()]
        return "\n    ".join([self.function, *shown])


def mutant(function: str, diff: str) -> Mutant:
    """The mutant in a unified diff of its function."""
    changed = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    was, becomes = (
        "\n".join(line[1:].strip() for line in changed if line[0] == sign and line[1:].strip()) for sign in "-+"
    )
    return Mutant(function, was, becomes)


def explained() -> dict[Mutant, str]:
    """The list: each mutant and why no test can, or need, tell it from the rule."""
    entries = tomllib.loads(LIST.read_text(encoding="utf-8"))["explained"]
    return {
        Mutant(one["function"], one["was"].strip(), one["becomes"].strip()): entry["why"]
        for entry in entries
        for one in entry["mutants"]
    }


def built_at_import() -> frozenset[str]:
    """The functions that make a table while their module is imported: no mutant is in place by then, so none is run."""
    return frozenset(tomllib.loads(LIST.read_text(encoding="utf-8"))["built_at_import"]["functions"])


def complaints(survivors: Collection[Mutant], known: Mapping[Mutant, str]) -> list[str]:
    """A sentence for each survivor that is not on the list, and for each one on it that survives no more."""
    found = [
        f"No test notices this, and nothing explains it:\n    {one}" for one in sorted(set(survivors) - set(known))
    ]
    return found + [f"Explained, but it does not survive:\n    {one}" for one in sorted(set(known) - set(survivors))]

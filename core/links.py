"""Which entry of the ERP's lists is one of ours: by exactly the same name, or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.erp import Entry, ListKind
from core.typed import fold


class State(StrEnum):
    """How one of ours stands to the ERP's list, in the words of the screen."""

    LINKED = "Linked"
    NOT_LINKED = "Not linked"
    INACTIVE = "Inactive in QuickBooks"
    GONE = "Deleted in QuickBooks"
    UNKNOWN = "Not in QuickBooks' list"


@dataclass(frozen=True)
class Ours:
    """One of ours: its number or code ("" for vendors), its name, and the QuickBooks name that was typed for it."""

    key: str
    name: str
    typed: str = ""


def suggester(kind: ListKind, entries: Sequence[Entry]) -> Callable[[Ours], Entry | None]:
    """Finds the one entry that carries a name of ours; None where there is none or more than one."""
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for name in (
            {fold(entry.name), fold(last_level(entry.name))} if kind is not ListKind.VENDOR else {fold(entry.name)}
        ):
            by_name[name].append(entry)

    def suggest(ours: Ours) -> Entry | None:
        for name in _names(ours):
            found = by_name.get(fold(name), [])
            if len(found) == 1:
                return found[0]
        return None

    return suggest


def _names(ours: Ours) -> tuple[str, ...]:
    """The likeliest first."""
    candidates = (ours.typed, f"{ours.key} {ours.name}", f"{ours.key} - {ours.name}", ours.name, ours.key)
    return tuple(dict.fromkeys(name.strip() for name in candidates if name.strip(" -")))


def last_level(full_name: str) -> str:
    """`Headquarters` of `Acme:Headquarters`."""
    return full_name.rpartition(":")[2]

"""Picking by a box: what limits a list, and rows of a table, which can be picked by its own boxes as well.

Grid and box always say the same. A grid tells positions, which are translated into ids at once; the keys carry a digest
of the ids that were drawn, so that a list that moved meanwhile selects nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import streamlit as st


def digest(values: Iterable[object]) -> str:
    """A short name for exactly these values in this order."""
    return hashlib.sha256("\0".join(map(str, values)).encode()).hexdigest()[:16]


def forget(name: str) -> None:
    """For a callback: a new turn begins, in which nothing is selected."""
    st.session_state[f"_{name}_turn"] = turn(name) + 1


def turn(name: str) -> int:
    """Counts how often the selection was done with."""
    return int(st.session_state.get(f"_{name}_turn", 0))


def some(
    label: str, names: dict[int, str], key: str, *, width: int, on_change: Callable[[], None] | None = None
) -> tuple[int, ...]:
    """The ids by which a list is limited, kept in the address; none where all are let through."""
    chosen = st.multiselect(
        label,
        list(names),
        format_func=lambda id_: names.get(id_, ""),
        placeholder="All",
        key=key,
        bind="query-params",
        on_change=on_change,
        width=width,
    )
    return tuple(chosen)


class Picking:
    """What is selected of the rows drawn now. Make it before the grid and the box of this run are drawn.

    With `all_at_first` everything is selected but what somebody has left out in this session.
    """

    def __init__(self, name: str, ids: Sequence[int], *, all_at_first: bool = False) -> None:
        self._drawn = tuple(ids)
        self._of = digest((turn(name), *ids))
        self._grid, self._box, self._known = f"_{name}_rows_{self._of}", f"_{name}_box_{self._of}", f"_{name}_picked"
        if all_at_first:
            self.ids = self._settled_from_all(f"_{name}_left_out")
        else:
            self.ids = self._settled()

    def grid(self) -> dict[str, Any]:
        """The further arguments of the st.dataframe whose rows these are."""
        return {"key": self._grid, "on_select": "rerun", "selection_mode": "multi-row"}

    def box(self, label: str, names: dict[int, str], placeholder: str) -> None:
        """The way to select without the grid."""
        st.multiselect(
            label,
            list(self._drawn),
            format_func=lambda id_: names.get(id_, ""),
            placeholder=placeholder,
            key=self._box,
        )

    def pick(self, ids: Collection[int]) -> None:
        """For a callback: selects these of the rows that were drawn."""
        st.session_state[self._box] = [id_ for id_ in self._drawn if id_ in ids]

    def _settled_from_all(self, key: str) -> tuple[int, ...]:
        state = st.session_state
        left_out: set[int] = state.get(key, set())
        if self._box not in state and self._grid not in state:
            state[self._known] = (self._of, ())
            self.pick(set(self._drawn) - left_out)
        chosen = self._settled()
        state[key] = left_out - set(self._drawn) | set(self._drawn) - set(chosen)
        return chosen

    def _settled(self) -> tuple[int, ...]:
        """Whichever of grid and box differs from what was known is what was changed; the other one follows."""
        state = st.session_state
        of, known = state.get(self._known, ("", ()))
        known = known if of == self._of else ()
        in_grid, in_box = self._in_grid(), tuple(one for one in state.get(self._box) or () if one in self._drawn)
        chosen = known
        if set(in_grid) != set(known):
            chosen = in_grid
            state[self._box] = list(chosen)
        elif set(in_box) != set(known):
            chosen = tuple(one for one in self._drawn if one in in_box)
            state[self._grid] = {"selection": {"rows": [self._drawn.index(one) for one in chosen]}}
        state[self._known] = (self._of, chosen)
        return chosen

    def _in_grid(self) -> tuple[int, ...]:
        chosen = (st.session_state.get(self._grid) or {}).get("selection", {}).get("rows", ())
        places = sorted({place for place in chosen if isinstance(place, int) and 0 <= place < len(self._drawn)})
        return tuple(self._drawn[place] for place in places)

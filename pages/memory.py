"""What is similar, beside a decision or an edit: with links, in few words, and nothing at all when nothing is."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from core.commitment import money
from core.memory import DAYS
from data import queries
from data.queries import Detail, Similar
from data.queries.memory import Again, Duplicate
from pages import ui


def show(detail: Detail, codes: Sequence[str], time_zone: str) -> None:
    """`codes` are the reasons that are chosen or cited at this moment."""
    found = queries.similar(ui.desk(), ui.caller(), detail.commitment.id or 0, codes)
    if not found:
        return
    with st.container(border=True):
        st.markdown(f":material/history: **{_headline(found)}**")
        for again in found.reasons:
            _again(f"{ui.plain(again.code)} on {ui.plain(found.vendor)} before", again, time_zone)
        for again in found.cost_codes:
            _again(f"Cost code {ui.plain(again.code)} in the last {DAYS} days", again, time_zone)
        for one in found.duplicates:
            _duplicate(one)


def _headline(found: Similar) -> str:
    kinds = (
        ("a possible duplicate", bool(found.duplicates)),
        ("rejected for the same before", bool(found.reasons or found.cost_codes)),
    )
    words = " and ".join(words for words, is_there in kinds if is_there)
    return words[0].upper() + words[1:]


def _again(what: str, again: Again, time_zone: str) -> None:
    least = "at least " if again.at_least else ""
    st.markdown(f"{what}: {least}{ui.counted(again.count, 'rejection')}")
    for one in again.latest:
        ui.link_to_edit(one.commitment_id, f"{one.number}, submission {one.submission}, {ui.when(one.at, time_zone)}")
        st.caption(f"{ui.plain(one.comment)} – now “{ui.LOOKS[one.status].ribbon}”")


def _duplicate(one: Duplicate) -> None:
    ui.link_to_edit(one.commitment_id, f"{one.number} · {one.title} · {one.project}")
    about = f"{money(one.amount)}, “{ui.LOOKS[one.status].ribbon}”: {one.why}"
    st.caption(ui.plain(about))

"""Check before sending: how the rows of the Commitments List stand, and what of all that is listed would be refused.

The panel is in the address as `check=1`, beside the filters that it follows, so that it can be mailed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import streamlit as st

from core.permissions import Level, Person
from data import queries
from data.queries import FailedRule, Failure, ListFilter, ListRow, ProjectCheck, Standing
from pages import spreadsheet, ui

QUESTION = "? Question open"  # only while it waits for acceptance, when there is nothing to send
PARAMETER = "check"
LONGEST_TABLE = 400  # pixels; longer ones scroll
CSV_HEADERS = (
    "Number",
    "Contract company",
    "Title",
    "Project",
    "ERP status",
    "Severity",
    "Rule",
    "Line",
    "What to do",
    "Link",
)


# --- the column of the list ---------------------------------------------------------------------------------------


def column(rows: Sequence[ListRow], found: Mapping[int, Standing]) -> list[str]:
    """How preflight stands, in words, for each row that can be sent, of the others whether a question is open, or ""."""
    return [words(found[row.id]) if row.id in found else QUESTION if row.waits_for_answer else "" for row in rows]


def words(standing: Standing) -> str:
    """`✕ 2 errors`, `✕ 1 reason open`, `! 1 warning`, `✓ Ready`."""
    blocking = [ui.counted(standing.errors, "error")] if standing.errors else []
    if standing.open_reasons:
        blocking.append(f"{ui.counted(standing.open_reasons, 'reason')} open")
    if blocking:
        return f"✕ {', '.join(blocking)}"
    return f"! {ui.counted(standing.warnings, 'warning')}" if standing.warnings else "✓ Ready"


# --- the panel ----------------------------------------------------------------------------------------------------


def is_open() -> bool:
    return st.query_params.get(PARAMETER) == "1"


def button(person: Person) -> None:
    """Opens the panel, for whoever works on the commitments of a project."""
    if any(permission.level >= Level.STANDARD for permission in person.projects.values()):
        st.button(
            "Check before sending",
            icon=":material/checklist:",
            on_click=_open,
            key="_check",
            disabled=is_open(),
            help="What of all that is listed would be refused, and why",
        )


def _open() -> None:
    st.query_params[PARAMETER] = "1"


def _close() -> None:
    st.query_params.pop(PARAMETER, None)
    ui.whole_page()


def panel(where: ListFilter) -> None:
    """All that the filters leave and that can be sent, checked as a whole; nothing while it is not asked for."""
    if not is_open():
        return
    found = queries.check_project(ui.desk(), ui.caller(), where)
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header("Check before sending", anchor="check-before-sending", width="stretch")
            st.button("Close the check", icon=":material/close:", on_click=_close, key="_close_check")
        if not found.count:
            st.info(
                "Nothing of what is listed can be sent. Choose Not sent, Rejected or Retrieved, or take a filter away.",
                icon=":material/inbox:",
            )
            return
        _verdict(found)
        for place, rule in enumerate(found.rules):
            _rule(rule, expanded=place == 0)
        if found.rules:
            _ways_on(found, where)


def _verdict(found: ProjectCheck) -> None:
    passing = found.count - found.refused
    warned = f", {found.warned:,} of them with warnings" if found.warned else ""
    if found.refused:
        st.markdown(f"**{found.refused:,} of {found.count:,} would be refused.** {passing:,} can be sent{warned}.")
    else:
        everything = f"All {found.count:,} commitments" if found.count > 1 else "The one commitment"
        st.success(f"{everything} can be sent{warned}.", icon=":material/check:")
    st.caption("Not sent, rejected and retrieved commitments count, as far as the filters leave them and you see them.")


def _rule(rule: FailedRule, *, expanded: bool) -> None:
    code = f"{rule.code} · " if rule.code else ""
    label = f"{code}{rule.heading}: {ui.counted(rule.commitments, 'commitment')}"
    icon = ":material/error:" if rule.blocks else ":material/warning:"
    with st.expander(f"{_severity(rule)} · {label}", expanded=expanded, icon=icon):
        _table(rule)


def _severity(rule: FailedRule) -> str:
    return "Error" if rule.blocks else "Warning"


def _table(rule: FailedRule) -> None:
    failures = rule.failures
    frame = pa.table(
        {
            "Open": [ui.edit_link(one.commitment_id) for one in failures],
            "Number": [one.number for one in failures],
            "What to do": [one.sentence for one in failures],
            "Title": [one.title for one in failures],
            "Contract company": [one.vendor for one in failures],
            "Project": [one.project for one in failures],
            "ERP status": [ui.LOOKS[one.erp_status].words for one in failures],
        }
    )
    config = st.column_config
    st.dataframe(
        frame,
        hide_index=True,
        height="content" if len(failures) <= 10 else LONGEST_TABLE,
        alt=f"{rule.heading}: one row for each failure",
        column_config={
            "Open": config.LinkColumn(
                "Link", display_text="Open", width=56, help="Opens Edit and Re-send in another tab"
            ),
            "Number": config.TextColumn(width=115),
            "What to do": config.TextColumn(width=520),
            "Title": config.TextColumn(width=190),
        },
    )


def _ways_on(found: ProjectCheck, where: ListFilter) -> None:
    """The way to each commitment without the grids, and the list as a file."""
    names = {one.commitment_id: f"{one.number} · {one.title} · {one.project}" for one in _failures(found)}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        ui.opener("Open one of these commitments", names, "Open it", "_check")
        desk, caller = ui.desk(), ui.caller()
        st.download_button(
            "Download the check as CSV",
            data=lambda: spreadsheet.as_csv(
                CSV_HEADERS, _csv_rows(queries.check_project(desk, caller, where), desk.base_url)
            ),
            file_name="check_before_sending.csv",
            mime="text/csv",
            icon=":material/download:",
            on_click="ignore",
            key="_check_csv",
        )


def _failures(found: ProjectCheck) -> Iterable[Failure]:
    return (one for rule in found.rules for one in rule.failures)


def _csv_rows(found: ProjectCheck, base_url: str) -> Iterable[tuple[Any, ...]]:
    for rule in found.rules:
        for one in rule.failures:
            yield (
                one.number,
                one.vendor,
                one.title,
                one.project,
                ui.LOOKS[one.erp_status].ribbon,
                _severity(rule),
                rule.code or "Rejection",
                one.line,
                one.sentence,
                f"{base_url}{ui.edit_link(one.commitment_id)}",
            )

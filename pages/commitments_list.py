"""Commitments List: find a commitment, see where it stands, open it, take the list along as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import pyarrow as pa
import streamlit as st

from core import permissions
from core.commitment import METHOD_LABELS, TYPE_LABELS, AccountingMethod, CommitmentType, money
from core.transitions import ErpStatus
from data import commands, queries
from data.desk import Caller, Desk
from data.queries import ListFilter, ListPage, ListRow
from pages import bulk, list_many, picking, preflight_check, spreadsheet, ui

PER_PAGE = 50
WIDTH = 185  # of a box that limits the list
# What the list can be sorted by: the words in the box → (the column of the query, descending).
SORTS: dict[str, tuple[str, bool]] = {
    "Number": ("number", False),
    "Contract company": ("vendor", False),
    "Title": ("title", False),
    "Project": ("project", False),
    "Largest amount first": ("amount", True),
    "Longest in its ERP status first": ("days_in_status", True),
    "ERP status": ("erp_status", False),
}
DOWNLOAD_HEADERS = (
    "Number",
    "Contract company",
    "Title",
    "Type",
    "Contract status",
    "ERP status",
    "Executed",
    "Original contract amount",
    "Project",
    "Sent by",
    "Days in this ERP status",
    "Latest rejection",
)
STATUS_PARAMETER = "erp_status"  # in the address by its short name; the pills' labels hold counts that change


# --- filters ------------------------------------------------------------------------------------------------------


def _first_page() -> None:
    st.session_state["list_page"] = 1


def _statuses_chosen() -> None:
    _write_statuses([status.value for status in st.session_state["_statuses"]])
    _first_page()


def _write_statuses(values: list[str]) -> None:
    st.query_params[STATUS_PARAMETER] = values
    st.session_state["_statuses_written"] = values


def _read_statuses() -> None:
    """Takes the pills from the address when it was typed, followed, or gone back to, or the page was left meanwhile."""
    values = st.query_params.get_all(STATUS_PARAMETER)
    if "_statuses" not in st.session_state or st.session_state.get("_statuses_written") != values:
        known = {status.value: status for status in ErpStatus}
        st.session_state["_statuses"] = [known[value] for value in values if value in known]
        st.session_state["_statuses_written"] = values


def _clear_filters() -> None:
    st.session_state.update(_statuses=[], project=[], contract_company=[], type=None, find="", waiting_on_me=False)
    _write_statuses([])
    _first_page()
    ui.whole_page()


def _filters(choices: queries.ListChoices) -> ListFilter:
    """The boxes above the table; all but the pills keep themselves in the address."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_input(
            "Search",
            key="find",
            bind="query-params",
            type="search",
            placeholder="Number, title or contract company",
            max_chars=200,
            on_change=_first_page,
            width=230,
        )
        project = picking.some("Project", choices.projects, "project", width=WIDTH, on_change=_first_page)
        vendor = picking.some(
            "Contract company", choices.vendors, "contract_company", width=WIDTH, on_change=_first_page
        )
        kind = st.selectbox(
            "Type",
            list(CommitmentType),
            index=None,
            format_func=TYPE_LABELS.__getitem__,
            placeholder="Both",
            key="type",
            bind="query-params",
            on_change=_first_page,
            width=150,
        )
        waiting = st.toggle(
            "Waiting on me",
            key="waiting_on_me",
            bind="query-params",
            on_change=_first_page,
            help="What you yourself can take a step further now: accept, or fix and re-send.",
        )
    return ListFilter(project=project, vendor=vendor, type=kind, text=text, waiting_on_me=waiting)


def _pills(counts: dict[ErpStatus, int]) -> tuple[ErpStatus, ...]:
    _read_statuses()
    chosen = st.pills(
        "ERP status",
        list(ErpStatus),
        selection_mode="multi",
        format_func=lambda status: (
            f"{ui.LOOKS[status].icon} {ui.LOOKS[status].ribbon} ({_counted(counts.get(status, 0))})"
        ),
        key="_statuses",
        on_change=_statuses_chosen,
        wrap=True,
    )
    return tuple(chosen)


def _counted(count: int) -> str:
    """A count in words; where a text is looked for it is not counted beyond so many."""
    return f"{queries.MOST_FOUND:,}+" if count > queries.MOST_FOUND else f"{count:,}"


# --- the table ----------------------------------------------------------------------------------------------------


def _table(rows: tuple[ListRow, ...], standings: Mapping[int, queries.Standing], selecting: dict[str, Any]) -> None:
    looks = list(ui.LOOKS.values())
    frame = pa.table(
        {
            "Open": [ui.edit_link(row.id) for row in rows],
            "Number": [row.number for row in rows],
            "ERP status": [[ui.LOOKS[row.erp_status].words] for row in rows],
            "Preflight, question": preflight_check.column(rows, standings),
            "Contract company": [row.vendor for row in rows],
            "Title": [row.title for row in rows],
            "Amount": [money(row.amount) for row in rows],
            "Days": [row.days_in_status for row in rows],
            "Latest rejection": [row.latest_rejection for row in rows],
            "Contract status": [row.contract_status for row in rows],
            "Executed": ["Yes" if row.executed else "No" for row in rows],
            "Project": [row.project for row in rows],
            "Sent by": [row.sent_by for row in rows],
        }
    )
    column = st.column_config
    st.dataframe(
        frame,
        hide_index=True,
        height="content",
        alt="Committed – Summary: one row for each commitment",
        column_config={
            "Open": column.LinkColumn(
                "Link", display_text="Open", width=56, help="Opens Edit and Re-send in another tab"
            ),
            "Number": column.TextColumn(width=115),
            "ERP status": column.MultiselectColumn(
                options=[look.words for look in looks], color=[look.background for look in looks], width=205
            ),
            "Preflight, question": column.TextColumn(
                width=130,
                help="What sending or re-sending it now would come to, and whether accounting waits for an answer",
            ),
            "Amount": column.TextColumn("Original contract amount", width=160, alignment="right"),
            "Title": column.TextColumn(width=170),
            "Days": column.NumberColumn("Days", width=60, help="Days in this ERP status", format="%d"),
            "Latest rejection": column.TextColumn(width=260),
        },
        **selecting,
    )


def _opener(rows: tuple[ListRow, ...]) -> None:
    names = {row.id: f"{row.number} · {row.title} · {row.vendor}" for row in rows}
    ui.opener("Number, title or contract company", names, "Open commitment", "")


# --- download -----------------------------------------------------------------------------------------------------


def _download_rows(rows: Iterable[ListRow]) -> Iterable[tuple[Any, ...]]:
    for row in rows:
        yield (
            row.number,
            row.vendor,
            row.title,
            TYPE_LABELS[row.type],
            row.contract_status,
            ui.LOOKS[row.erp_status].ribbon,
            row.executed,
            row.amount,
            row.project,
            row.sent_by,
            row.days_in_status,
            row.latest_rejection,
        )


def _downloads(desk: Desk, caller: Caller, where: ListFilter, sort: str, descending: bool) -> None:
    """The filtered rows, all pages. The file is made when it is asked for, and the session is checked again then."""

    def rows() -> Iterable[tuple[Any, ...]]:
        return _download_rows(queries.all_rows(desk, caller, where, sort=sort, descending=descending))

    makers: dict[str, tuple[str, Callable[[], bytes]]] = {
        "CSV": ("text/csv", lambda: spreadsheet.as_csv(DOWNLOAD_HEADERS, rows())),
        "XLSX": (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            lambda: spreadsheet.as_xlsx("Commitments", DOWNLOAD_HEADERS, rows()),
        ),
    }
    for kind, (mime, make) in makers.items():
        st.download_button(
            f"Download {kind}",
            data=make,
            file_name=f"commitments.{kind.lower()}",
            mime=mime,
            icon=":material/download:",
            on_click="ignore",
            key=f"_download_{kind}",
        )


# --- a new commitment ---------------------------------------------------------------------------------------------


def _ask_for_new() -> None:
    ui.forget_shown_outcomes()
    st.session_state["_new"] = True


def _no_new() -> None:
    st.session_state.pop("_new", None)


def _create() -> None:
    said = st.session_state
    saved = ui.run(
        commands.create,
        type=said["new_type"],
        project_id=said["new_project"],
        header={
            "number": said["new_number"],
            "title": said["new_title"],
            "accounting_method": said["new_method"],
        },
        place="new",
    )
    if saved is not None:
        said["_created"] = saved.commitment_id
        sentence = f"{saved.number} was created. Fill in the rest, then send it to the ERP."
        ui.tell(sentence, ui.edit_place(saved.commitment_id))
        _no_new()


def _go_to_created() -> None:
    if "_created" in st.session_state:
        st.switch_page(ui.EDIT_PAGE, query_params={"commitment": str(st.session_state.pop("_created"))})


@st.dialog("New commitment", icon=":material/note_add:", on_dismiss=_no_new)
def _new_commitment(projects: dict[int, str]) -> None:
    _go_to_created()  # a button in a dialog runs only the dialog again
    st.radio("Type", list(CommitmentType), format_func=TYPE_LABELS.__getitem__, horizontal=True, key="new_type")
    st.selectbox("Project", list(projects), format_func=lambda id_: projects.get(id_, ""), key="new_project")
    st.text_input("Number", key="new_number", max_chars=40, help="QuickBooks Desktop takes up to 11 characters.")
    st.text_input("Title", key="new_title", max_chars=255)
    st.radio(
        "Accounting method",
        list(AccountingMethod),
        format_func=METHOD_LABELS.__getitem__,
        horizontal=True,
        key="new_method",
        help="A lump sum a line, or quantity × unit cost. It is fixed once a line exists.",
    )
    ui.show_outcomes("new")
    st.button("Create", type="primary", icon=":material/add:", on_click=_create, key="_create")


# --- the page -----------------------------------------------------------------------------------------------------


def _nothing(desk_is_empty: bool, creatable: bool, may_import: bool) -> None:
    if not desk_is_empty:
        st.info("Nothing matches these filters.", icon=":material/filter_alt_off:")
        st.button("Clear the filters", icon=":material/clear_all:", on_click=_clear_filters, key="_clear_empty")
        return
    st.info("There are no commitments yet that you may see.", icon=":material/inbox:")
    if creatable:
        st.markdown("Press **New commitment** above to write the first one.")
    if may_import:
        st.page_link(
            ui.IMPORT_PAGE, label="Or import the ones you have from CSV or XLSX", icon=":material/upload_file:"
        )
    if not creatable and not may_import:
        st.markdown("They appear here as soon as somebody on your projects creates or imports one.")


def _summary(found: ListPage) -> str:
    if found.amount is None:
        return (
            f"**More than {found.count:,} commitments** · the newest {found.count:,} are here, newest first. "
            "Type more of what you look for, or choose a filter, to have all of them in the order you want."
        )
    return f"**{ui.counted(found.count, 'commitment')}** · {ui.plain(money(found.amount))} in total"


def _show() -> None:
    desk, caller, me = ui.desk(), ui.caller(), ui.me()
    _go_to_created()
    choices = queries.list_choices(desk, caller)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title("Commitments List", width="stretch")
        preflight_check.button(me.person)
        if choices.creatable:
            st.button("New commitment", icon=":material/note_add:", type="primary", on_click=_ask_for_new)
    if st.session_state.get("_new"):
        _new_commitment(choices.creatable)
    ui.show_outcomes()
    if bulk.panel(bulk.LIST):
        return

    _listed(_filters(choices), bool(choices.creatable))


@ui.part
def _listed(others: ListFilter, creatable: bool) -> None:
    """What a click on a pill changes: all but the boxes above it."""
    desk, caller, person = ui.desk(), ui.caller(), ui.me().person
    counts = queries.status_counts(desk, caller, others)
    where = replace(others, erp_status=_pills(counts))
    preflight_check.panel(where)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        heading = st.container(gap=None)
        heading.header("Committed – Summary")
        sort, descending = SORTS[st.selectbox("Sort by", list(SORTS), key="sort", bind="query-params", width=260)]
    st.session_state[ui.LIST_ADDRESS] = {name: st.query_params.get_all(name) for name in st.query_params}
    table = st.container()

    count = sum(counts.get(status, 0) for status in where.erp_status or ErpStatus)
    if not count:
        with table:
            _nothing(where == ListFilter(), creatable, permissions.may_import(person))
        return
    page = st.pagination(-(-queries.reachable(where, count) // PER_PAGE), key="list_page", bind="query-params")
    with desk.looking() as look:
        found = queries.commitments(look, caller, where, page=page, per_page=PER_PAGE, sort=sort, descending=descending)
        to_send = [row.id for row in found.rows if row.erp_status in queries.TO_SEND]
        standings = queries.standings(look, caller, to_send)
    heading.markdown(_summary(found))
    with table:
        selecting = list_many.Selecting(person, where, found)
        selecting.bar(desk, caller, sort, descending)
        _table(found.rows, standings, selecting.grid())
        selecting.box()
    with st.container(horizontal=True):
        ui.when_open("Open a commitment of this page", ":material/edit_document:", _opener, found.rows)
        ui.when_open("Downloads", ":material/download:", _downloads, desk, caller, where, sort, descending)


_show()

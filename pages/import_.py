"""Import: a spreadsheet in, a preview of what it would do, every refused cell, and then all of it or the good rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd
import streamlit as st

from core import permissions
from core.refusal import Refused
from data import importing, queries
from data.importing import Column, How, Item, Kind, Outcome, Plan, RefusedCell, Report, SheetView
from pages import spreadsheet, ui

PLACE = "import"  # of what the commands answer; see ui.run
MOST_SHOWN = 1_000  # rows of a table; the downloads hold all
MOST_LINKS = 8
MANY_ROWS = 10  # of a table, before it scrolls
TALLEST = 400  # pixels
LEAVE_OUT = "Leave this sheet out"
NOT_IMPORTED = "Not imported"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RESULTS = {
    Outcome.CREATE: "New",
    Outcome.CHANGE: "Changes",
    Outcome.UNCHANGED: "Unchanged",
    Outcome.LOCKED: "Locked, not changed",
    Outcome.REFUSED: "Refused",
}
MARKS = {
    Outcome.CREATE: "＋",
    Outcome.CHANGE: "✎",
    Outcome.UNCHANGED: "＝",
    Outcome.LOCKED: "🔒",
    Outcome.REFUSED: "✕",
}
EVERYTHING = "Everything, a sheet each"
ONE_ROW_A_LINE = "Commitments, one row a line"


@dataclass(frozen=True)
class Opened:
    """The file that is looked at, what was chosen about it, and the plan that follows. Choices make a new plan."""

    digest: str = ""
    name: str = ""
    data: bytes = field(default=b"", repr=False)
    kinds: dict[str, Kind | None] = field(default_factory=dict)
    columns: dict[tuple[str, str], str] = field(default_factory=dict)
    project_id: int | None = None
    plan: Plan | None = None
    asked: str = ""  # "all" or "good" while the confirmation stands


# --- state --------------------------------------------------------------------------------------------------------


def _opened() -> Opened:
    found: Opened = st.session_state.get("_import", Opened())
    return found


def _keep(opened: Opened) -> None:
    st.session_state["_import"] = opened


def _choose(**changes: Any) -> None:
    """Something was chosen about the file: the plan is made anew, and nothing stays confirmed."""
    _keep(replace(_opened(), plan=None, asked="", **changes))


def _choose_kind(sheet: str, key: str) -> None:
    chosen = st.session_state[key]
    _choose(kinds={**_opened().kinds, sheet: None if chosen == LEAVE_OUT else Kind(chosen)})


def _choose_column(sheet: str, header: str, key: str) -> None:
    _choose(columns={**_opened().columns, (sheet, header): st.session_state[key]})


def _choose_project(key: str) -> None:
    _choose(project_id=st.session_state[key])


def _ask(what: str) -> None:
    _keep(replace(_opened(), asked=what))


def _start_again() -> None:
    """An empty uploader and no result: ready for the next file."""
    st.session_state["_import_serial"] = st.session_state.get("_import_serial", 0) + 1
    st.session_state.pop("_import", None)
    st.session_state.pop("_import_report", None)
    ui.forget_shown_outcomes()


def _import(plan: Plan, good_rows_only: bool) -> None:
    report = ui.run(importing.apply, plan, good_rows_only=good_rows_only, place=PLACE)
    if report is None:
        _choose()  # the desk may have changed: the next preview shows how it stands
        return
    _start_again()
    st.session_state["_import_report"] = report


# --- the file -----------------------------------------------------------------------------------------------------


def _templates() -> None:
    with st.expander("Empty templates to fill in", icon=":material/download:"):
        st.text("The headers that the import recognises. Delete the columns that you do not need.")
        labels = [EVERYTHING, ONE_ROW_A_LINE, *importing.KIND_LABELS.values()]
        with st.container(horizontal=True, vertical_alignment="bottom"):
            chosen = st.selectbox("Template", labels, key="import_template", width=340)
            st.download_button(
                "Download the template",
                _template(chosen),
                f"{chosen.split(',')[0].lower().replace(' ', '-')}-template.xlsx",
                XLSX,
                icon=":material/download:",
                on_click="ignore",
                key="import_template_download",
            )


@st.cache_data(show_spinner=False)
def _template(chosen: str) -> bytes:
    if chosen == EVERYTHING:
        return importing.template(*Kind)
    if chosen == ONE_ROW_A_LINE:
        return importing.template(Kind.COMMITMENTS, with_lines=True)
    kinds = {label: kind for kind, label in importing.KIND_LABELS.items()}
    return importing.template(kinds[chosen])


def _upload() -> None:
    """The uploader; a file that was chosen stays open until another one is."""
    file = st.file_uploader(
        "Spreadsheet (CSV or XLSX, at most 5 MB)",
        ["csv", "tsv", "txt", "xlsx"],
        key=f"import_file_{st.session_state.get('_import_serial', 0)}",
        max_upload_size=importing.MOST_BYTES // 1024 // 1024,
    )
    if file is None:
        if _opened().digest:
            _keep(Opened())
        return
    data = file.getvalue()
    digest = hashlib.sha256(file.name.encode("utf-8", "replace") + b"\0" + data).hexdigest()
    if digest != _opened().digest:
        st.session_state.pop("_import_report", None)
        ui.forget_shown_outcomes()
        _keep(Opened(digest, file.name, data))


def _planned(opened: Opened) -> Plan | None:
    """The plan of the opened file, made once; a file that cannot be read says why."""
    if opened.plan is not None:
        return opened.plan
    try:
        with st.spinner("Reading the file …"):
            plan = importing.plan(
                ui.desk(),
                ui.caller(),
                opened.name,
                opened.data,
                kind=opened.kinds,
                mapping=opened.columns,
                project_id=opened.project_id,
            )
    except Refused as refused:
        ui.show_refused(refused)
        return None
    _keep(replace(opened, plan=plan))
    return plan


# --- what was recognised ------------------------------------------------------------------------------------------


def _sheets(plan: Plan, opened: Opened) -> None:
    st.header("What was recognised")
    if plan.needs_project:
        _project_box(opened)
    for index, view in enumerate(plan.sheets):
        with st.container(border=True):
            _sheet(view, f"{opened.digest[:12]}_{index}")


def _project_box(opened: Opened) -> None:
    names = queries.choices(ui.desk(), ui.caller()).creatable
    key = f"import_project_{opened.digest[:12]}"
    ids = list(names)
    st.selectbox(
        "Project of the commitments",
        ids,
        index=ids.index(opened.project_id) if opened.project_id in names else None,
        format_func=lambda id_: names.get(id_, ""),
        placeholder="The file has no Project column: pick the project",
        key=key,
        on_change=_choose_project,
        args=(key,),
        width=480,
    )


def _sheet(view: SheetView, key: str) -> None:
    st.text(f"{view.name} · {ui.counted(view.rows, 'row')} · {view.read_as}")
    kinds = [*Kind, LEAVE_OUT]
    recognised = kinds.index(view.kind) if view.kind else None if view.trouble else kinds.index(LEAVE_OUT)
    kind_key = f"import_kind_{key}"
    st.selectbox(
        "Its rows are",
        kinds,
        index=recognised,
        format_func=lambda kind: importing.KIND_LABELS.get(kind, LEAVE_OUT),
        placeholder="Choose what the rows are",
        key=kind_key,
        on_change=_choose_kind,
        args=(view.name, kind_key),
        width=340,
    )
    if view.trouble:
        st.warning(ui.plain(view.trouble), icon=":material/table_view:")
    if view.kind:
        _columns(view, view.kind, key)


def _columns(view: SheetView, kind: Kind, key: str) -> None:
    named = [column for column in view.columns if column.header]
    unknown = [column for column in named if column.how in (How.UNKNOWN, How.BY_HAND)]
    if unknown:
        st.text("These headers are not recognised. Say what they are; the next file will be recognised.")
        for column in unknown:
            _column_box(view, kind, column, key)
    with st.expander(f"All {ui.counted(len(named), 'column')}", icon=":material/view_column:"):
        _frame(
            f"Columns of {view.name}",
            {
                "Column": [column.header for column in named],
                "Is": [importing.LABELS[kind].get(column.target, NOT_IMPORTED) for column in named],
                "How": [column.how.value for column in named],
                "Note": [column.note for column in named],
            },
        )
        others = {column.header: column for column in named if column not in unknown}
        pick_key = f"import_other_{key}"
        st.selectbox(
            "Change what a column is", list(others), index=None, placeholder="Pick a column", key=pick_key, width=340
        )
        picked = others.get(st.session_state.get(pick_key) or "")
        if picked:
            _column_box(view, kind, picked, key)


def _column_box(view: SheetView, kind: Kind, column: Column, key: str) -> None:
    labels = {importing.NOT_IMPORTED: NOT_IMPORTED, **importing.LABELS[kind]}
    box = f"import_column_{key}_{column.index}_{kind}"
    targets = list(labels)
    st.selectbox(
        ui.plain(f"“{column.header}” is"),
        targets,
        index=targets.index(column.target) if column.target in labels else 0,
        format_func=lambda target: labels.get(target, NOT_IMPORTED),
        key=box,
        on_change=_choose_column,
        args=(view.name, column.header, box),
        width=340,
    )


# --- what would happen --------------------------------------------------------------------------------------------


def _preview(plan: Plan) -> None:
    st.header("What importing it would do")
    counts = plan.counts
    with st.container(horizontal=True):
        for outcome, label in RESULTS.items():
            if counts[outcome] or outcome in (Outcome.CREATE, Outcome.CHANGE):
                st.metric(label, f"{counts[outcome]:,}", border=True, width=150)
    for note in plan.notes:
        st.info(ui.plain(note), icon=":material/info:")
    if plan.refused:
        _refused(plan.refused, "Refused cells", "import_refused")
    _items([item for item in plan.items if item.outcome is not Outcome.UNCHANGED])


def _refused(cells: Sequence[RefusedCell], title: str, key: str) -> None:
    columns = ("Sheet", "Row", "Column", "Value", "Reason")
    rows = [(cell.sheet, cell.row or "", cell.column, cell.value, cell.reason) for cell in cells]
    st.markdown(f"**{title}: {len(rows):,}**")
    shown = rows[:MOST_SHOWN]
    _frame(title, {name: [str(row[index]) for row in shown] for index, name in enumerate(columns)})
    _say_shortened(len(rows))
    st.download_button(
        "Download the refused cells",
        spreadsheet.as_csv(columns, rows),
        "refused-cells.csv",
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key=key,
    )


def _items(items: Sequence[Item]) -> None:
    if not items:
        return
    with st.expander(f"Row by row: {len(items):,}", icon=":material/list:"):
        shown = items[:MOST_SHOWN]
        _frame(
            "What importing would do, row by row",
            {
                "Result": [f"{MARKS[item.outcome]} {RESULTS[item.outcome]}" for item in shown],
                "What": [importing.KIND_LABELS[item.kind] for item in shown],
                "Name": [item.label for item in shown],
                "Details": [item.detail for item in shown],
                "Sheet": [item.sheet for item in shown],
                "Row": [item.row for item in shown],
            },
        )
        _say_shortened(len(items))


def _say_shortened(count: int) -> None:
    if count > MOST_SHOWN:
        st.caption(f"The first {MOST_SHOWN:,} of {count:,} are shown.")


def _frame(title: str, columns: dict[str, list[Any]]) -> None:
    tall = len(next(iter(columns.values()))) > MANY_ROWS
    st.dataframe(
        pd.DataFrame(columns),
        hide_index=True,
        height=TALLEST if tall else "content",
        alt=title,
        column_config={"Row": st.column_config.Column(width=60), "Reason": st.column_config.Column(width=520)},
    )


# --- doing it -----------------------------------------------------------------------------------------------------


def _buttons(plan: Plan, opened: Opened) -> None:
    if not plan.writes:
        if plan.good:
            st.success(
                "There is nothing to import: the desk already holds what the file says.", icon=":material/check:"
            )
        return
    if opened.asked:
        _confirmation(plan, good_rows_only=opened.asked == "good")
        return
    with st.container(horizontal=True):
        st.button(
            "Import all",
            type="primary" if plan.good else "secondary",
            icon=":material/upload:",
            disabled=not plan.good,
            key="import_all",
            on_click=_ask,
            args=("all",),
        )
        if not plan.good:
            st.button(
                "Import the good rows only",
                icon=":material/filter_alt:",
                key="import_good",
                on_click=_ask,
                args=("good",),
            )
    if not plan.good:
        st.caption(
            "Import all is not possible while cells are refused: correct the file and choose it again, "
            "or import the good rows only."
        )


def _confirmation(plan: Plan, *, good_rows_only: bool) -> None:
    counts = plan.counts
    words = [f"{counts[Outcome.CREATE]:,} new", f"{counts[Outcome.CHANGE]:,} changed"]
    sentence = (
        f"This writes {' and '.join(words)}, in one step. It is kept in the history and cannot be undone at once."
    )
    if good_rows_only:
        left_out = ui.counted(len(plan.refused), "refused cell")
        sentence += f" Left out because of {left_out}: every row with one, and a commitment as a whole if any of its rows has one."
    with st.container(border=True):
        st.warning(sentence, icon=":material/help:")
        with st.container(horizontal=True):
            st.button(
                "Yes, import the good rows only" if good_rows_only else "Yes, import all",
                type="primary",
                icon=":material/upload:",
                key="import_confirm",
                on_click=_import,
                args=(plan, good_rows_only),
            )
            st.button("Cancel", key="import_cancel", on_click=_ask, args=("",))


def _result(report: Report) -> None:
    """What was done, what was left out, and where to go from here."""
    if report.left_out:
        _refused(report.left_out, "Left out", "import_left_out")
    with st.container(horizontal=True, vertical_alignment="center"):
        if permissions.sees_commitments(person):
            st.page_link(ui.LIST_PAGE, label="Open the Commitments List", icon=":material/list_alt:")
        st.page_link("directory.py", label="Open the Directory", icon=":material/groups:")
        st.button("Import another file", icon=":material/upload_file:", key="import_another", on_click=_start_again)
    for item in _written(report.items):
        ui.link_to_edit(item.id or 0, f"{item.label} in Edit and Re-send")
    _items([item for item in report.items if item.outcome is not Outcome.UNCHANGED])


def _written(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if item.id and item.outcome in (Outcome.CREATE, Outcome.CHANGE)][:MOST_LINKS]


# --- the page -----------------------------------------------------------------------------------------------------

person = ui.me().person
st.title("Import")
lists = (
    " Projects, vendors, cost codes and people come in the same way."
    if permissions.may_change_directory(person)
    else ""
)
st.text(
    "Commitments with their schedule of values from CSV or XLSX: one row a line, or a sheet each for commitments and "
    f"lines. Procore's Commitments export is recognised.{lists} Nothing is written before you have seen what would happen."
)
_upload()
ui.show_outcomes(PLACE)
report: Report | None = st.session_state.get("_import_report")
if report is not None:
    _result(report)
_templates()
if _opened().digest:
    plan = _planned(_opened())
    if plan is not None:
        _sheets(plan, _opened())
        _preview(plan)
        _buttons(plan, _opened())

"""QuickBooks, Files: for a company without the connector. A file is made, imported by hand and confirmed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from core.commitment import money
from core.permissions import is_accounting_approver
from core.quickbooks import iif
from data.commands import filing
from data.commands.filing import Contents
from data.people import Me
from data.queries.filing import FileItem, FileRow, Filing
from data.queries.filing import filing as filing_of
from pages import picking, spreadsheet, ui

NAME = "quickbooks_files"
SHOWN = 200  # of the oldest that wait; more move up
SETTLED_ONE_BY_ONE = 20  # of the oldest in files; more move up
FORMATS = {
    "iif": ("IIF", "QuickBooks imports it: File > Utilities > Import."),
    "csv": ("CSV", "One row a line, for an import tool."),
    "xlsx": ("XLSX", "The same rows as a workbook."),
}
MIMES = {
    "iif": "application/octet-stream",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
ABOUT = (
    "For a company that does not run the Web Connector. QuickBooks gives no answer to a file, and Intuit calls IIF "
    "unsupported: QuickBooks may leave an order out without a word, and makes a new entry of every vendor, job or item "
    "whose name it does not find. So look into QuickBooks after the import, then say here of each what it holds."
)
LOOK_ONLY = "You may look. Accounting approvers make and confirm files; they carry a green badge in the Directory."
IN_DOUBT = "QuickBooks may hold it already. Look for its reference there before you put it into a file."


# --- commands -----------------------------------------------------------------------------------------------------


def _produce(rows: Sequence[FileItem]) -> None:
    format_ = str(st.session_state.get("_file_format", "iif"))
    made = ui.run(filing.produce, [(row.id, row.version) for row in rows], format_)
    if made is not None:
        picking.forget(NAME)


def _confirm(rows: Sequence[FileItem]) -> None:
    """One by the command for one, so that its own words are told; several each in a transaction of its own."""
    said = [(row.id, row.version, str(st.session_state.get(_key(row, "reference"), row.reference))) for row in rows]
    if len(said) == 1:
        ui.run(filing.confirm, *said[0])
    else:
        ui.run(filing.confirm_all, said)


def _not_taken(row: FileItem) -> None:
    ui.run(filing.not_taken, row.id, row.version, str(st.session_state.get(_key(row, "why"), "")))


def _take_back(row: FileItem) -> None:
    ui.run(filing.take_back, row.id, row.version, done=str)


def _key(row: FileItem, name: str) -> str:
    return f"_file_{row.file_id}_{row.id}_{row.version}_{name}"


# --- what waits ---------------------------------------------------------------------------------------------------


def _waiting(me: Me, shown: Filing) -> None:
    st.header("Accepted, waits for a file")
    if not shown.waiting:
        st.info(
            "Nothing waits for a file. Accept in Accountant Review, and it appears here at once.",
            icon=":material/inbox:",
        )
        return
    rows = [row for row in shown.waiting if row.mine][:SHOWN]
    if not rows:
        _table(shown.waiting[:SHOWN], {})
        return
    drawn = {row.id: row for row in rows}
    chosen = picking.Picking(NAME, list(drawn), all_at_first=True)
    _table(rows, chosen.grid())
    left = len(shown.waiting) - len(rows)
    if left > 0:
        st.caption(f"{ui.counted(left, 'more commitment')} not shown: later ones, or not yours to decide.")
    with st.expander("Pick without the table", icon=":material/checklist:"):
        names = {row.id: f"{row.number} · {row.vendor} · {money(row.amount)}" for row in rows}
        chosen.box("For the file", names, "None. Tick rows in the table, or type numbers here")
    _making([drawn[id_] for id_ in chosen.ids], connector=shown.connector)


def _table(rows: Sequence[FileItem], grid: dict[str, Any]) -> None:
    frame = pd.DataFrame(
        {
            "Number": [row.number for row in rows],
            "ERP reference": [row.reference for row in rows],
            "Contract company": [row.vendor for row in rows],
            "Title": [row.title for row in rows],
            "Amount": [money(row.amount) for row in rows],
            "Project": [row.project for row in rows],
            "Look first": ["May be in QuickBooks" if row.in_doubt else "" for row in rows],
        }
    )
    column = st.column_config
    st.dataframe(
        frame,
        hide_index=True,
        height=420 if len(rows) > 10 else "content",
        alt="What is accepted and waits for a file, oldest first",
        column_config={
            "Amount": column.TextColumn(alignment="right"),
            "Look first": column.TextColumn(help=IN_DOUBT) if any(row.in_doubt for row in rows) else None,
        },
        **grid,
    )


def _making(rows: Sequence[FileItem], *, connector: bool) -> None:
    format_ = st.radio(
        "Format",
        list(FORMATS),
        format_func=lambda one: FORMATS[one][0],
        captions=[words for _, words in FORMATS.values()],
        key="_file_format",
        horizontal=True,
        persist_state="session",
    )
    amount = sum((row.amount for row in rows), Decimal(0))
    queue = "They leave the connector's queue" if connector else "They leave this list"
    doubtful = [row.number for row in rows if row.in_doubt]
    if doubtful:
        st.warning(
            f"{ui.plain(', '.join(doubtful))}: QuickBooks may hold {'it' if len(doubtful) == 1 else 'them'} already. "
            "Look there first; what it holds must not be in a file.",
            icon=":material/content_copy:",
        )
    if rows:
        st.markdown(
            f"**{ui.counted(len(rows), 'commitment')}** · {ui.plain(money(amount))}. {queue} and can no longer be "
            "withdrawn. They stay “Accepted – exporting” until you confirm each one below after the import."
        )
    else:
        st.caption("Nothing is picked. Tick rows of the table.")
    st.button(
        f"Make the {FORMATS[format_][0]} file",
        icon=":material/note_add:",
        type="primary",
        disabled=not rows,
        key="_make_file",
        on_click=_produce,
        args=(rows,),
    )


# --- files to confirm ---------------------------------------------------------------------------------------------


def _to_confirm(me: Me, shown: Filing) -> None:
    st.header("Files to confirm")
    files = [file for file in shown.files if file.to_confirm]
    if not files:
        st.info(
            "No file waits for a confirmation. Make one above, import it into QuickBooks, then come back here.",
            icon=":material/task_alt:",
        )
        return
    room = SETTLED_ONE_BY_ONE
    for file in reversed(files):  # oldest first
        rows = [row for row in shown.in_files if row.file_id == file.id]
        _file(me, file, rows, rows[:room])
        room = max(0, room - len(rows))


def _file(me: Me, file: FileRow, rows: Sequence[FileItem], drawn: Sequence[FileItem]) -> None:
    mine = [row for row in rows if row.mine]
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**File {file.id}** · {FORMATS[file.format][0]}", width="content")
            st.caption(
                f"File produced {ui.when(file.made_at, me.time_zone)} by {ui.plain(file.made_by)} · "
                f"{file.to_confirm:,} of {ui.counted(file.count, 'commitment')} to confirm",
                width="stretch",
            )
            _download(file, "_open")
        for row in drawn:
            _one(row)
        if len(rows) > len(drawn):
            st.caption(f"And {len(rows) - len(drawn):,} more; they move up as you confirm.")
        if len(mine) > 1:
            st.button(
                f"All {len(mine):,} of file {file.id} are in QuickBooks",
                icon=":material/done_all:",
                help="Confirms each with the reference that stands beside it, or its ERP reference.",
                key=f"_confirm_file_{file.id}",
                on_click=_confirm,
                args=(mine,),
            )


def _one(row: FileItem) -> None:
    about, reference, decide = st.columns([2.2, 1.2, 2.2], vertical_alignment="bottom", gap="medium")
    about.markdown(
        f"**{ui.plain(row.number)}** · {ui.plain(row.vendor)}  \n:small[{ui.plain(f'{money(row.amount)} · {row.title}')}]"
    )
    if not row.mine:
        decide.caption("Not yours to decide.")
        return
    reference.text_input(
        "Reference in QuickBooks",
        value=row.reference,
        key=_key(row, "reference"),
        help=f"The purchase order's number there, up to {filing.REFERENCE_LIMIT} characters.",
        persist_state="session",
    )
    with decide, st.container(horizontal=True, horizontal_alignment="right"):
        st.button(
            "It is in QuickBooks",
            icon=":material/check:",
            key=_key(row, "confirm"),
            on_click=_confirm,
            args=([row],),
        )
        with st.popover("It is not", icon=":material/close:"):
            _is_not(row)


def _is_not(row: FileItem) -> None:
    st.text_area(
        "What QuickBooks said",
        max_chars=4_000,
        height=96,
        placeholder="The message of the import, so that the next one knows what to fix",
        key=_key(row, "why"),
        persist_state="session",
    )
    st.button(
        "QuickBooks did not take it",
        icon=":material/error:",
        key=_key(row, "failed"),
        on_click=_not_taken,
        args=(row,),
        width="stretch",
    )
    st.caption("It becomes “Failed to export”; accounting retries it or rejects it.")
    st.button(
        "Put back into the queue",
        icon=":material/undo:",
        key=_key(row, "back"),
        on_click=_take_back,
        args=(row,),
        width="stretch",
    )
    st.caption("The file was not imported. It leaves the file and waits above again.")


# --- every file ---------------------------------------------------------------------------------------------------


def _earlier(me: Me, shown: Filing) -> None:
    if not shown.files:
        return
    with st.expander(f"All files ({len(shown.files):,})", icon=":material/folder:"):
        st.dataframe(
            pd.DataFrame(
                {
                    "File": [file.id for file in shown.files],
                    "Made": [ui.when(file.made_at, me.time_zone) for file in shown.files],
                    "By": [file.made_by for file in shown.files],
                    "Format": [FORMATS[file.format][0] for file in shown.files],
                    "Commitments": [file.count for file in shown.files],
                    "To confirm": [file.to_confirm for file in shown.files],
                }
            ),
            hide_index=True,
            height=320 if len(shown.files) > 8 else "content",
            alt="Every file that was made, newest first",
        )
        names = {file.id: file for file in shown.files if file.may_download}
        if not names:
            return
        with st.container(horizontal=True, vertical_alignment="bottom"):
            picked = st.selectbox(
                "Download a file again",
                list(names),
                format_func=lambda id_: _name(me, names[id_]) if id_ in names else "",
                key="_earlier_file",
                width=420,
            )
            if picked in names:
                _download(names[picked], "_earlier")


def _name(me: Me, file: FileRow) -> str:
    return f"File {file.id} · {FORMATS[file.format][0]} · {ui.when(file.made_at, me.time_zone)} · {file.made_by}"


def _download(file: FileRow, place: str) -> None:
    """The file is made when it is asked for, and the session is checked again then."""
    if not file.may_download:
        return
    desk, caller = ui.desk(), ui.caller()  # when it is asked for, no page runs that could tell them
    st.download_button(
        f"Download file {file.id}",
        data=lambda: _bytes(filing.contents(desk, caller, file.id)),
        file_name=file.name,
        mime=MIMES[file.format],
        icon=":material/download:",
        on_click="ignore",
        key=f"_download_{file.id}{place}",
    )


def _bytes(found: Contents) -> bytes:
    """The file, always the same for the same contents (a workbook carries the moment when it was written)."""
    made: dict[str, Callable[[], bytes]] = {
        "iif": lambda: iif.iif([order for _, order in found.orders]),
        "csv": lambda: spreadsheet.as_csv(iif.HEADERS, iif.rows(found.orders)),
        "xlsx": lambda: spreadsheet.as_xlsx("Purchase orders", iif.HEADERS, iif.rows(found.orders)),
    }
    return made[found.format]()


# --- the part of the page -----------------------------------------------------------------------------------------


def show(me: Me) -> None:
    """Draws the part: what waits for a file, the files to confirm, and all that were made."""
    shown = filing_of(ui.desk(), ui.caller())
    st.caption(ABOUT)
    if not is_accounting_approver(me.person):
        st.caption(LOOK_ONLY)
    _waiting(me, shown)
    _to_confirm(me, shown)
    _earlier(me, shown)

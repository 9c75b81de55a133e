"""The attachments of a commitment: what is there, a file to add, a file to remove."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from core import attachments as rules
from core.attachments import KIND_LABELS, Kind
from data import attachments
from data.attachments import AttachmentRow
from data.queries import Detail
from pages import ui


def place(commitment_id: int) -> str:
    """Where the answers of commands about these attachments are shown."""
    return f"attachments:{commitment_id}"


def section(detail: Detail, time_zone: str, *, changes: bool = True) -> None:
    """All of them in a box that is open while something is in it; without `changes` they are only read."""
    there = [one for one in detail.attachments if one.removed_at is None]
    with st.expander(f"Attachments ({len(there)})", icon=":material/attach_file:", expanded=bool(there)):
        _content(detail, there, time_zone, changes=changes)


def _content(detail: Detail, there: list[AttachmentRow], time_zone: str, *, changes: bool) -> None:
    """Name, kind, size, who and when of each, with a link that saves it."""
    key = detail.commitment.id or 0
    since = _rejected_at(detail)
    if not there:
        st.caption("Nothing is attached yet." if detail.may_attach and changes else "Nothing is attached.")
    for one in there:
        with st.container(horizontal=True, vertical_alignment="center"):
            _row(one, time_zone, is_new=since is not None and one.added_at > since)
            if one.removable and changes:
                _removing(key, one)
    if detail.may_attach and changes:
        _adding(key)
    ui.show_outcomes(place(key))
    for one in detail.attachments:
        if one.removed_at is not None:
            when = ui.when(one.removed_at, time_zone)
            st.caption(f"{ui.plain(one.name)} was removed by {ui.plain(one.removed_by)} on {when}.")


def _rejected_at(detail: Detail) -> datetime | None:
    """When the latest rejection was: what came after it is an answer to it."""
    return next((one.decided_at for one in detail.submissions if one.outcome == "rejected"), None)


def _row(one: AttachmentRow, time_zone: str, *, is_new: bool) -> None:
    new = " · **new since the rejection**" if is_new else ""
    about = f"{KIND_LABELS[one.kind]} · {_size(one.size)} · {one.added_by}, {ui.when(one.added_at, time_zone)}"
    # A Markdown link opens another tab, where the browser saves the file; the name's own signs are escaped.
    st.markdown(f"[{ui.plain(one.name)}](/attachments/{one.id})  \n:small[{ui.plain(about)}]{new}", width="stretch")


def _size(size: int) -> str:
    return f"{size / 1024**2:.1f} MB" if size >= 1024**2 else f"{max(1, round(size / 1024)):,} kB"


def _removing(key: int, one: AttachmentRow) -> None:
    asked = f"attachments:removing:{one.id}"
    if not st.session_state.get(asked):
        st.button("Remove", key=f"{asked}:ask", icon=":material/delete:", on_click=_ask, args=(asked, True))
        return
    st.markdown("Nobody will be able to open it.", width="content")
    st.button("Remove it now", key=f"{asked}:now", type="primary", on_click=_remove, args=(key, one.id))
    st.button("Keep it", key=f"{asked}:keep", on_click=_ask, args=(asked, False))


def _ask(asked: str, whether: bool) -> None:
    st.session_state[asked] = whether


def _remove(key: int, attachment_id: int) -> None:
    ui.run(attachments.remove, attachment_id, place=place(key))


def _adding(key: int) -> None:
    """The uploader is made anew after each file, so that nothing is attached twice."""
    serial = st.session_state.setdefault(f"attachments:serial:{key}", 0)
    name = f"attachments:file:{key}:{serial}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.file_uploader(
            f"Attach a file ({rules.TAKEN}, at most {rules.MOST_BYTES // 1024**2} MB)",
            list(rules.ENDINGS),
            key=name,
            max_upload_size=rules.MOST_BYTES // 1024**2,
        )
        st.selectbox(
            "What it is", list(Kind), format_func=KIND_LABELS.__getitem__, key=f"attachments:kind:{key}", width=200
        )
    st.button(
        "Attach",
        key=f"attachments:add:{key}",
        icon=":material/attach_file:",
        disabled=st.session_state.get(name) is None,
        on_click=_attach,
        args=(key, serial),
    )


def _attach(key: int, serial: int) -> None:
    file = st.session_state.get(f"attachments:file:{key}:{serial}")
    if file is None:
        return  # the first of two quick clicks has attached it
    kind = st.session_state.get(f"attachments:kind:{key}", Kind.OTHER)
    done = ui.run(attachments.attach, key, kind=kind, name=file.name, content=file.getvalue(), place=place(key))
    if done:
        st.session_state[f"attachments:serial:{key}"] = serial + 1

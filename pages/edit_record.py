"""The record around the form of *Edit and Re-send*: the ribbon, why it came back, what was set aside, the history."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from core import fields
from core.commitment import money
from core.findings import REASONS, Finding, State, Target
from core.transitions import ErpStatus
from data.people import Me
from data.queries import Detail, FindingView, SubmissionView
from pages import audit_bundle, changes, sov_editor, ui
from pages import draft as drafts
from pages.draft import Changes, Draft

STATES = {  # icon and words, colour
    State.OPEN: (":material/flag: Open", "yellow"),
    State.CHANGED: (":material/task_alt: Changed", "green"),
    State.DELETED: (":material/task_alt: Line was deleted – counts as changed", "green"),
    State.ANSWERED: (":material/chat: Answered", "blue"),
}
OUTCOMES = {"": "waits", "accepted": "accepted", "rejected": "rejected", "retrieved": "retrieved"}


# --- the head -----------------------------------------------------------------------------------------------------


def ribbon(detail: Detail, time_zone: str) -> None:
    """The ERP status across the page: colour, mark, words, and since when."""
    look = ui.LOOKS[detail.facts.status]
    st.html(  # no text of a person stands in it
        f'<div style="background:{look.background};color:{look.foreground};padding:0.6rem 1rem;border-radius:0.5rem">'
        f"<strong>{look.words}</strong> · since {ui.when(detail.erp_status_at, time_zone)}</div>"
    )


def facts(*named: tuple[str, str]) -> None:
    """Short facts side by side; they wrap on a narrow screen."""
    with st.container(horizontal=True, gap="medium"):
        for label, value in named:
            st.markdown(f":small[{label}]  \n**{ui.plain(value)}**", width="content")


def sent_words(detail: Detail, time_zone: str) -> str:
    if not detail.sent_by:
        return "Not yet"
    return f"{ui.when(detail.sent_at, time_zone)} by {detail.sent_by} (submission {detail.facts.submission})"


def in_erp(detail: Detail) -> list[tuple[str, str]]:
    """What the ERP calls it, once it does."""
    named = [("ERP reference", detail.erp_reference), ("QuickBooks TxnID", detail.erp_id)]
    return [(label, value) for label, value in named if value]


def last_touched(detail: Detail, time_zone: str) -> str:
    """`Peter Admin changed it (Edited, 2026-03-02 14:02)`, escaped."""
    newest = detail.history[0]
    return f"**{ui.plain(newest.who)}** changed it ({ui.plain(newest.words)}, {ui.when(newest.at, time_zone)})"


# --- why it came back ---------------------------------------------------------------------------------------------


def why_it_came_back(detail: Detail, draft: Draft, reasons: Mapping[str, str], time_zone: str) -> None:
    """The accountant's reasons as a checklist, or who took it back and why."""
    if detail.facts.status is ErpStatus.RETRIEVED:
        latest = detail.submissions[0]
        with st.container(border=True):
            st.header("Why it is back", anchor=False)
            st.markdown(f"Retrieved by **{ui.plain(latest.decided_by)}** on {ui.when(latest.decided_at, time_zone)}.")
            st.text(latest.comment or "No reason was given.")
    if detail.rejection is not None:
        _rejection(detail, detail.rejection, draft, reasons, time_zone)


def _rejection(
    detail: Detail, rejection: SubmissionView, draft: Draft, reasons: Mapping[str, str], time_zone: str
) -> None:
    left = sum(view.state is State.OPEN for view in detail.findings)
    with st.container(border=True):
        st.header("Why accounting sent it back", anchor=False)
        st.markdown(
            f"Rejected by **{ui.plain(rejection.decided_by)}** on {ui.when(rejection.decided_at, time_zone)}, "
            f"submission {rejection.number}."
        )
        st.text(rejection.comment)
        if left:
            todo = " Change what a reason points at, or answer it." if detail.editable else ""
            st.markdown(f"**{left} of {ui.counted(len(detail.findings), 'reason')} still open.**{todo}")
        else:
            st.markdown(":material/task_alt: **Every reason is changed or answered.**")
        for view in detail.findings:
            _finding(detail, draft, view, reasons)
        changes.so_far(detail, rejection)


def _finding(detail: Detail, draft: Draft, view: FindingView, reasons: Mapping[str, str]) -> None:
    takes_answer = detail.editable and view.state in {State.OPEN, State.ANSWERED}
    box = st.container(border=True)
    left, right = box.columns([3, 2], gap="medium") if takes_answer or view.finding.answer else (box, box)
    with left:
        reason = {**REASONS, **reasons}.get(view.finding.code, "")
        st.markdown(f"{ui.mark(*STATES[view.state])} **{ui.plain(f'{view.finding.code} {reason}')}**")
        with st.container(gap="xxsmall"):
            if view.finding.note:
                st.text(view.finding.note)
            st.caption(f"Points at: {ui.plain(view.target_label)}")
        if view.state is State.OPEN and _is_touched(draft, view):
            st.caption("You have changed it below. It counts as changed once you have saved.")
    with right:
        if takes_answer:
            _answer_box(draft, view.finding)
        elif view.finding.answer:
            st.caption("Answer")
            st.text(view.finding.answer)


def _is_touched(draft: Draft, view: FindingView) -> bool:
    changed, one = drafts.changes(draft), view.finding
    if one.target is Target.FIELD and one.field != fields.SOV:
        return one.field in changed.header
    if one.target is Target.LINE:
        return any(
            line.id == one.line_id and line.row != draft.stored.get(line.id or 0) for line in changed.lines or ()
        )
    return changed.lines is not None or (one.target is Target.WHOLE and bool(changed.header))


def _answer_box(draft: Draft, one: Finding) -> None:
    st.text_area(
        f"Answer to {ui.plain(one.code)}",
        one.answer,
        key=draft.key(f"answer:{one.id}"),
        height=74,
        placeholder="If nothing is to be changed: why?",
        persist_state="session",
    )


# --- what was typed for an older version ---------------------------------------------------------------------------


def set_aside(detail: Detail, draft: Draft, typed: Changes) -> None:
    """What the person had typed before they loaded the newer version: in sight, and one click from the form."""
    with st.container(border=True):
        st.header("What you had typed", anchor=False)
        st.caption("You loaded a newer version. This is what you had typed for the older one.")
        for name, raw in typed.header.items():
            st.markdown(f"**{fields.label(name)}**")
            st.text(_in_words(detail, name, raw))
        for key, answer in typed.answers.items():
            code = next((view.finding.code for view in detail.findings if view.finding.id == key), "")
            st.markdown(f"**Answer to {ui.plain(code)}**")
            st.text(answer)
        if typed.lines is not None:
            st.markdown(f"**{fields.SOV_LABEL}**")
            st.dataframe(
                sov_editor.frame([line.row for line in typed.lines], draft.method), alt="The lines that you had typed"
            )
            st.caption("Putting it back replaces all lines of the newer version in the form.")
        with st.container(horizontal=True):
            st.button(
                "Put it back into the form",
                key=draft.key("put_back"),
                icon=":material/settings_backup_restore:",
                on_click=drafts.put_back,
                args=(draft.id,),
                disabled=not detail.editable,
            )
            st.button("Forget it", key=draft.key("forget"), on_click=drafts.forget_aside, args=(draft.id,))


def _in_words(detail: Detail, name: str, raw: object) -> str:
    if isinstance(raw, bool):
        return "Yes" if raw else "No"
    kind = {"vendor_id": "vendor", "assigned_to": "person"}.get(name)
    if kind and isinstance(raw, int):
        return detail.names[kind].get(raw, str(raw))
    return str(raw) if raw not in {None, ""} else "(empty)"


# --- the past -----------------------------------------------------------------------------------------------------


def past(detail: Detail, me: Me) -> None:
    """Everything that happened, and every submission with what was said about it."""
    time_zone = me.time_zone
    history, submissions = st.tabs(["History", f"Submissions ({len(detail.submissions)})"])
    with history:
        for row in detail.history:
            with st.container(gap=None):
                st.markdown(f"{ui.when(row.at, time_zone)} · **{ui.plain(row.who)}** · {ui.plain(row.words)}")
                for note in row.notes:
                    st.caption(ui.plain(note))
        audit_bundle.offer(detail, me.person)
    with submissions:
        if not detail.submissions:
            st.caption("It was not sent yet. Each hand-over to accounting will be listed here.")
        for one in detail.submissions:
            _submission(one, time_zone)
        if len(detail.submissions) > 1:
            st.markdown("**Compare two of them**")
            changes.any_two(detail)


def _submission(one: SubmissionView, time_zone: str) -> None:
    outcome = OUTCOMES[one.outcome]
    with st.expander(f"Submission {one.number}: {outcome}, sent {ui.when(one.sent_at, time_zone)}"):
        st.markdown(f"Sent by **{ui.plain(one.sent_by)}**, {ui.plain(money(Decimal(one.snapshot['total'])))}.")
        if one.outcome:
            decided = (
                f"{outcome.capitalize()} by **{ui.plain(one.decided_by)}** on {ui.when(one.decided_at, time_zone)}"
            )
            st.markdown(f"{decided}{ui.plain(f' as {one.erp_reference}') if one.erp_reference else ''}.")
        if one.comment:
            st.text(one.comment)
        for finding, words in zip(one.cited, one.findings, strict=True):
            answer = f" Answered: {ui.plain(finding.answer)}" if finding.answer else ""
            st.markdown(f"- {ui.plain(words)}{answer}")

"""Edit and Re-send: why a commitment came back, its header and lines to put right, and the button that hands it over."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from core.commitment import GIVEN_UP, TYPE_LABELS, money
from core.permissions import Item, Person, may_edit
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import commands, queries
from data.desk import Caller, Desk
from data.people import Me
from data.queries import Choices, Detail, ListFilter
from pages import attachments, conversation, edit_notes, edit_record, export_card, memory, sov_editor, ui
from pages import commitment_form as form
from pages import draft as drafts
from pages.draft import Changes, Draft

WITH_THE_PROJECT = (ErpStatus.REJECTED, ErpStatus.RETRIEVED, ErpStatus.NOT_SENT)
OURS = (Action.SEND, Action.RESEND, Action.RETRIEVE, Action.UNDO)  # the other actions belong to Accountant Review
NEXT = {
    ErpStatus.NOT_SENT: "Accounting has not seen it yet. Complete it, save it, and press Send to ERP.",
    ErpStatus.SENT: "Accounting decides next. Until then nobody can change it; retrieve it if something has to be put right.",
    ErpStatus.EXPORTING: "Accounting accepted it. It goes to QuickBooks with the next export.",
    ErpStatus.EXPORT_FAILED: "QuickBooks did not take it. An accounting approver retries the export or rejects it.",
    ErpStatus.REJECTED: "Read the reasons below, change or answer each of them, save, and press Re-send to ERP.",
    ErpStatus.RETRIEVED: "It was taken back before a decision. Put it right, save, and press Re-send to ERP.",
    ErpStatus.SYNCED: "QuickBooks holds it. What QuickBooks has is locked; the rest can still be changed.",
}


NEXT_FOR_READERS = {
    ErpStatus.NOT_SENT: "The project completes it and sends it to accounting.",
    ErpStatus.REJECTED: "The project changes or answers each of the reasons below and re-sends it.",
    ErpStatus.RETRIEVED: "The project took it back before a decision, puts it right and re-sends it.",
}


def place(commitment_id: int) -> str:
    """Where the answers of commands about this commitment are shown."""
    return f"edit:{commitment_id}"


# --- what the buttons do: one command each, with the id and the version that were drawn -----------------------------


def open_commitment(key: str) -> None:
    if st.session_state.get(key):
        st.query_params["commitment"] = str(st.session_state[key])


def save(commitment_id: int, version: int) -> None:
    draft = drafts.get(commitment_id)
    if draft is None or draft.done or draft.version != version:
        return  # the first of two quick clicks has saved it
    changed = drafts.changes(draft)
    if not changed:
        ui.run(_nothing, place=place(commitment_id), done="There is nothing to save: nothing was changed.")
        return
    draft.shown_at_save = [line.shown for line in changed.lines or ()]
    saved = ui.run(
        commands.save,
        commitment_id,
        version,
        header=changed.header,
        lines=None if changed.lines is None else sov_editor.to_save(changed.lines, draft.stored, draft.cost_codes),
        viewers=changed.viewers,
        answers=changed.answers or None,
        place=place(commitment_id),
        done=f"Saved: {', '.join(changed.labels)}.",
    )
    if saved:
        draft.done = True
        drafts.drop(commitment_id)


def hand_over(commitment_id: int, version: int, action: Action) -> None:
    """Send or re-send, never with something typed that accounting would not get."""
    draft = drafts.get(commitment_id)
    changed = drafts.changes(draft) if draft else Changes()
    command = _refuse_unsaved(changed) if changed else commands.act
    ui.run(command, commitment_id, action, Said(seen_version=version), place=place(commitment_id))


def ask_before_retrieving(commitment_id: int, version: int, asked: bool) -> None:
    st.session_state[f"retrieving:{commitment_id}:{version}"] = asked


def retrieve(commitment_id: int, version: int) -> None:
    reason = str(st.session_state.get(f"reason:{commitment_id}:{version}", ""))
    said = Said(seen_version=version, comment=reason)
    if ui.run(commands.act, commitment_id, Action.RETRIEVE, said, place=place(commitment_id)):
        ask_before_retrieving(commitment_id, version, False)


def _nothing(desk: Desk, caller: Caller) -> bool:
    return True


def _refuse_unsaved(changed: Changes) -> Callable[..., None]:
    def refuse(desk: Desk, caller: Caller, *what: object) -> None:
        raise Refused(Why.GUARD, edit_notes.save_first(changed))

    return refuse


# --- which commitment ---------------------------------------------------------------------------------------------


def choose(person: Person) -> None:
    """Without a commitment in the address: those that wait with the project, to pick from."""
    st.title("Edit and Re-send")
    listed = queries.commitments(
        ui.desk(), ui.caller(), ListFilter(erp_status=WITH_THE_PROJECT), per_page=200, sort="erp_status"
    )
    rows = [row for row in listed.rows if may_edit(person, Item(row.project_id))]
    if not rows:
        st.info("No commitment waits with you. Open the Commitments List to see all of them.", icon=":material/inbox:")
    else:
        words = {
            row.id: f"{row.number} · {row.title} · {ui.LOOKS[row.erp_status].ribbon} · {row.project}" for row in rows
        }
        st.selectbox(
            "Which commitment do you want to edit?",
            list(words),
            index=None,
            format_func=words.__getitem__,
            placeholder="Type a number or a part of the title",
            key="edit:pick",
            on_change=open_commitment,
            args=("edit:pick",),
        )
        st.caption("Not sent, rejected and retrieved commitments are listed.")
    ui.link_to_list("Open the Commitments List", ":material/list:")


def find(key: str) -> Detail | None:
    """The commitment of the address; otherwise what was found is said, or offered as a choice."""
    try:
        found = queries.find(ui.desk(), ui.caller(), key)
        if len(found) == 1:
            # A number that somebody typed may be changed on this very page; the id stays.
            st.query_params["commitment"] = str(found[0].id)
            return queries.detail(ui.desk(), ui.caller(), found[0].id)
    except Refused as refused:
        st.title("Edit and Re-send")
        ui.show_refused(refused)
        ui.link_to_list("Open the Commitments List", ":material/list:")
        return None
    st.title("Edit and Re-send")
    if found:
        st.info("This number is used in more than one project. Choose the one you mean.", icon=":material/call_split:")
        for one in found:
            ui.link_to_edit(one.id, f"{one.number} · {one.title} · {one.project}")
        return None
    st.warning(
        f"There is no commitment {ui.plain(key[:60])}, or you may not see it. "
        "Check the number, or look for it in the Commitments List.",
        icon=":material/search_off:",
    )
    ui.link_to_list("Open the Commitments List", ":material/list:")
    return None


# --- the page -----------------------------------------------------------------------------------------------------


def head(detail: Detail, time_zone: str) -> None:
    """What it is, how it stands, and what happens next."""
    now = detail.commitment
    ui.link_to_list("Commitments List", ":material/arrow_back:")
    st.title(ui.plain(f"{now.number} · {now.title}"), anchor=False)
    edit_record.ribbon(detail, time_zone)
    edit_record.facts(
        ("Original contract amount", money(now.total)),
        ("Contract company", detail.names["vendor"].get(now.vendor_id or 0, "None chosen")),
        ("Project", detail.names["project"].get(now.project_id, "")),
        ("Type", TYPE_LABELS[now.type]),
        ("Sent", edit_record.sent_words(detail, time_zone)),
        *edit_record.in_erp(detail),
    )
    st.markdown(f"**What happens next:** {_next(detail)}")
    if detail.export is not None:
        export_card.show(detail.export, time_zone, "edit")
    if detail.export is not None and any(row.action is Action.UNLINK for row, _ in detail.offers):
        export_card.unlinking(detail.export, "edit")


def _next(detail: Detail) -> str:
    status = detail.facts.status
    if status in WITH_THE_PROJECT and detail.commitment.contract_status in GIVEN_UP:
        return (
            f"Nothing is owed: the contract status is {detail.commitment.contract_status}, "
            "so it need not be sent again."
        )
    return NEXT[status] if detail.editable else NEXT_FOR_READERS.get(status, NEXT[status])


def meanwhile(detail: Detail, draft: Draft, time_zone: str) -> None:
    """Somebody else saved while this person was typing: who and when, and the choice what becomes of what was typed."""
    if draft.version != detail.commitment.version:
        with st.container(border=True):
            st.warning(
                f"{edit_record.last_touched(detail, time_zone)} while you were typing. What you typed is still here, "
                "but it cannot be saved on top of the older version.",
                icon=":material/group:",
            )
            st.button(
                "Load the new version",
                key=draft.key("load"),
                icon=":material/refresh:",
                on_click=drafts.set_aside,
                args=(draft.id,),
                help="What you typed stays in sight, and you can put it back.",
            )
        return
    typed = drafts.aside(draft.id)
    if typed:
        edit_record.set_aside(detail, draft, typed)


def finish(detail: Detail, draft: Draft, changed: Changes) -> None:
    """Save, and the one action that comes next."""
    offered = {row.action: (row.label, reasons) for row, reasons in detail.offers}
    if offered.get(Action.UNDO, ("", ()))[1]:
        del offered[Action.UNDO]  # it is too late for good, and nobody needs to read so for ever
    if not detail.editable and not offered:
        return
    with st.container(border=True):
        if detail.editable:
            _save_button(draft, changed)
        for action in OURS:
            if action in offered:
                _action(detail, draft, action, *offered[action], changed)
        if any(action not in OURS for action in offered):
            ui.link_to_review(draft.id, "Decide on it in Accountant Review")
        if detail.facts.status in WITH_THE_PROJECT and not offered.keys() & {Action.SEND, Action.RESEND}:
            st.caption("Only a Commitments Admin of this project can send it to accounting.")


def _save_button(draft: Draft, changed: Changes) -> None:
    """Always pressable: what is still being typed is known only once the button takes the focus."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Save",
            key=draft.key("save"),
            icon=":material/save:",
            type="primary" if changed else "secondary",
            on_click=save,
            args=(draft.id, draft.version),
            shortcut="Mod+Enter",
        )
        if changed:
            st.markdown(f":material/edit: **Not saved yet:** {ui.plain(', '.join(changed.labels))}")
        else:
            st.caption("Everything you see is saved.")


def _action(detail: Detail, draft: Draft, action: Action, label: str, unmet: tuple[str, ...], changed: Changes) -> None:
    reasons = ((edit_notes.save_first(changed),) if changed else ()) + unmet
    if action is Action.RETRIEVE and st.session_state.get(f"retrieving:{draft.id}:{detail.commitment.version}"):
        _confirm_retrieving(detail)
        return
    asks = action is Action.RETRIEVE
    st.button(
        label,
        key=f"{action}:{draft.id}:{detail.commitment.version}",
        icon=":material/send:" if action in (Action.SEND, Action.RESEND) else ":material/undo:",
        type="secondary" if asks or changed else "primary",
        disabled=bool(reasons),
        on_click=ask_before_retrieving if asks else hand_over,
        args=(draft.id, detail.commitment.version, True if asks else action),
    )
    if reasons:
        st.markdown(f"**{label}** is not possible yet:\n" + "\n".join(f"- {ui.plain(one)}" for one in reasons))


def _confirm_retrieving(detail: Detail) -> None:
    key, version = detail.commitment.id or 0, detail.commitment.version
    st.markdown(
        f"**Retrieve {ui.plain(detail.commitment.number)} from ERP?** Submission {detail.facts.submission} leaves the "
        "approvers' queue and can no longer be accepted. The commitment becomes editable, and you re-send it when it is right."
    )
    st.text_input("Reason (optional)", key=f"reason:{key}:{version}", placeholder="For example: wrong retainage")
    with st.container(horizontal=True):
        st.button(
            "Retrieve now", key=f"retrieve_now:{key}:{version}", type="primary", on_click=retrieve, args=(key, version)
        )
        st.button(
            "Leave it with accounting",
            key=f"leave:{key}:{version}",
            on_click=ask_before_retrieving,
            args=(key, version, False),
        )


def show(detail: Detail, choices: Choices, me: Me) -> None:
    time_zone = me.time_zone
    cost_codes = edit_notes.cost_code_labels(detail, choices)
    draft = drafts.current(detail, cost_codes)
    changed = drafts.changes(draft)
    stale = draft.version != detail.commitment.version
    head(detail, time_zone)
    ui.show_outcomes(place(draft.id))
    meanwhile(detail, draft, time_zone)
    conversation.open_question(detail, time_zone)
    edit_record.why_it_came_back(detail, draft, choices.reasons, time_zone)
    if detail.editable:
        memory.show(detail, [view.finding.code for view in detail.findings], time_zone)
    refused = ui.refusal(place(draft.id))
    notes = edit_notes.collect(detail, draft, refused, stale)
    sheet = form.Sheet(detail, draft, choices, notes, can_fix=not changed)
    if not stale:
        edit_notes.summary(sheet, changed)
    if not detail.editable:
        st.info(ui.plain(detail.why_not), icon=":material/lock:")
    with st.container(border=True):
        st.header("Header", anchor=False)
        form.header(sheet)
    with st.container(border=True):
        st.header("Schedule of values", anchor=False)
        form.schedule_of_values(sheet)
    attachments.section(detail, time_zone)
    conversation.section(detail, time_zone)
    typed = drafts.changes(draft)
    finish(detail, draft, typed)
    edit_record.past(detail, me)
    if typed and not changed:  # the browser brought it to a session that takes the place of a lost one
        st.rerun()  # once everything is drawn: a click on what was not would be lost


who = ui.me()
wanted = str(st.query_params.get("commitment", "")).strip()
if not wanted:
    choose(who.person)
else:
    opened = find(wanted)
    if opened is not None:
        show(opened, queries.choices(ui.desk(), ui.caller()), who)

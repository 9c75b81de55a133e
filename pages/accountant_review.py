"""Accountant Review: what waits for acceptance, oldest first, one after the other until none is left."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import streamlit as st

from core import fields, permissions, submission_diff
from core.commitment import money
from core.erp import ExportState
from core.findings import COMMENT_MINIMUM, Finding, Target
from core.preflight import Severity
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said, Transition
from data import commands, queries
from data.desk import Caller, Desk
from data.people import Me
from data.queries import Detail, exports
from data.queries.exports import ExportRow
from pages import (
    attachments,
    audit_bundle,
    bulk,
    conversation,
    delegation,
    export_card,
    memory,
    review_item,
    review_many,
    ui,
    undo,
)

WAITING, FAILED, SYNCED = "waiting", "failed", "synced"
VIEWS = {  # WAITING and the groups of data.queries.exports: words, icon, and what is said when nothing is there
    WAITING: (
        "Waiting",
        ":material/schedule:",
        "Nothing waits for acceptance. New ones arrive here and by mail as soon as a project sends them.",
    ),
    "ready": ("Ready to export", ":material/schedule_send:", "Nothing that was accepted waits for QuickBooks."),
    "exporting": ("Exporting", ":material/sync:", "Nothing is on its way to QuickBooks."),
    FAILED: ("Failed to export", ":material/error:", "Nothing failed to export."),
    SYNCED: ("Synced", ":material/check_circle:", "Nothing is synced with QuickBooks yet."),
}
MORE, MORE_SYNCED = "they move up as you decide.", "they stand in the Commitments List."
# The rest of what a Commitments Admin could do here belongs on Edit and Re-send.
DECISIONS = (Action.ACCEPT, Action.REJECT, Action.WITHDRAW, Action.RETRY, Action.UNLINK)
WHOLE = "The whole commitment"
# A key that is pressed twice or held down must not decide the next item, which opens by itself, before anybody saw it.
LEAST_LOOK = 1.2  # seconds; keyboards repeat a key that is held after 0.25 to 1 second
LAG = 3.0  # seconds in which the browser's address may still be the one before
ICONS = {
    Action.ACCEPT: ":material/check:",
    Action.REJECT: ":material/undo:",
    Action.WITHDRAW: ":material/settings_backup_restore:",
    Action.RETRY: ":material/sync:",
}


@dataclass(frozen=True)
class Entry:
    """One item of the list at the left."""

    id: int
    label: str
    caption: str
    days: int
    amount: Decimal


# --- the list at the left -----------------------------------------------------------------------------------------


def _entries(view: str, asked: int | None) -> list[Entry]:
    """What is listed of a view, with the one that is shown or asked for."""
    desk, caller, wanted = ui.desk(), ui.caller(), asked or st.session_state.get("review_item")
    if view != WAITING:
        return [_exported(row) for row in exports.group(desk, caller, view, also=wanted)]
    return [
        _entry(row.id, row.number, row.vendor, row.amount, row.days, row.submission, row.mine, row.asked_at)
        for row in queries.queue(desk, caller, first=queries.LISTED, also=wanted)
    ]


def _exported(row: ExportRow) -> Entry:
    unknown = " · unknown" if row.state is ExportState.UNKNOWN else ""
    caption = f"{money(row.amount)} · {_age(row.days)}{unknown}"
    return Entry(row.id, ui.plain(f"{row.number} · {row.vendor}"), ui.plain(caption), row.days, row.amount)


def _entry(
    id_: int,
    number: str,
    vendor: str,
    amount: Decimal,
    days: int,
    submission: int,
    mine: bool = False,
    asked_at: datetime | None = None,
) -> Entry:
    again = "" if submission < 2 else " · re-sent" if submission == 2 else f" · re-sent {submission - 1}×"
    own = " · your own" if mine else ""
    asked = " · waiting for an answer" if asked_at else ""
    caption = f"{money(amount)} · {_age(days)}{again}{own}{asked}"
    return Entry(id_, ui.plain(f"{number} · {vendor}"), ui.plain(caption), days, amount)


def _age(days: int) -> str:
    return "today" if days == 0 else ui.counted(days, "day")


def _choose(entries: Sequence[Entry], asked: int | None) -> int:
    """The item to show: the one asked for, else the one chosen, else the one that moved into its place."""
    ids = [entry.id for entry in entries]
    state = st.session_state
    chosen = asked if asked in ids else state.get("review_item")
    if chosen not in ids:
        chosen = ids[min(state.get("_place", 0), len(ids) - 1)]
    state["review_item"] = chosen
    state["_place"] = ids.index(chosen)
    return chosen


def _list(entries: Sequence[Entry], there: int, amount: Decimal, chosen: int, view: str) -> None:
    st.markdown(f"**{there:,} {'left' if view == WAITING else 'here'}** · {ui.plain(money(amount))}")
    shown = {entry.id: entry for entry in (*entries[: queries.LISTED], *(one for one in entries if one.id == chosen))}
    st.radio(
        "Newest first" if view == SYNCED else f"Oldest first ({_age(max(entry.days for entry in entries))})",
        list(shown),
        format_func=lambda id_: shown[id_].label if id_ in shown else "",
        captions=[entry.caption for entry in shown.values()],
        key="review_item",
    )
    if there > len(shown):
        st.caption(f"And {there - len(shown):,} more; {MORE_SYNCED if view == SYNCED else MORE}")


# --- the item in the middle ---------------------------------------------------------------------------------------


def _item(detail: Detail, me: Me) -> None:
    one = detail.commitment
    st.header(ui.plain(f"{one.number} – {one.title}"))
    with st.container(horizontal=True, vertical_alignment="center"):
        ui.status_badge(detail.facts.status)
        st.markdown(f"**{ui.plain(money(one.total))}**", width="content")
        header = detail.submissions[0].snapshot["header"]
        st.caption(ui.plain(f"{header['vendor'] or 'No contract company'} · {header['project']}"), width="content")
    if detail.export is not None:
        export_card.show(detail.export, me.time_zone, "review")
    review_item.what_came_before(detail, me)
    review_item.lines(detail)
    attachments.section(detail, me.time_zone, changes=False)
    conversation.section(detail, me.time_zone, asking=True)
    review_item.header(detail)
    audit_bundle.offer(detail, me.person)


def _id(detail: Detail) -> int:
    return detail.commitment.id or 0


# --- the decision at the right ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What was drawn when somebody pressed a button. `key` makes the widgets of this very version."""

    id: int
    number: str
    version: int
    content_hash: str

    def key(self, name: str) -> str:
        return f"review_{self.id}_{self.version}_{name}"

    def said(self, name: str, default: object = "") -> Any:
        return st.session_state.get(self.key(name), default)


def _decision(detail: Detail, reasons: dict[str, str]) -> None:
    offered = [(row, why_not) for row, why_not in detail.offers if row.action in DECISIONS]
    if not offered:
        st.caption("You may look. Accounting approvers decide; they carry a green badge in the Directory.")
    facts = detail.facts
    seen = Seen(_id(detail), facts.number, facts.version, facts.content_hash)
    for row, why_not in offered:
        with st.container(border=True):
            if row.action is Action.ACCEPT:
                _accepting(seen, row, why_not)
            elif row.action is Action.REJECT:
                _rejecting(seen, row, why_not, detail, reasons)
            elif row.action is Action.UNLINK and detail.export is not None:
                export_card.unlinking(detail.export, "review")
            else:
                _button(seen, row, why_not)
    for result in detail.preflight:
        icon = ":material/error:" if result.severity is Severity.ERROR else ":material/lightbulb:"
        st.caption(f"{icon} {ui.plain(result.problem.sentence)}")


def _accepting(seen: Seen, row: Transition, why_not: tuple[str, ...]) -> None:
    st.text_input(
        "ERP reference",
        value=seen.number,
        key=seen.key("reference"),
        help="The purchase order's number in QuickBooks, unique, up to 11 characters.",
        persist_state="session",
    )
    _button(seen, row, why_not, shortcut="A", primary=True)


def _rejecting(seen: Seen, row: Transition, why_not: tuple[str, ...], detail: Detail, reasons: dict[str, str]) -> None:
    chosen = st.multiselect(
        "Reasons",
        list(reasons),
        format_func=lambda code: f"{code} {reasons.get(code, '')}",
        placeholder="At least one",
        key=seen.key("reasons"),
        persist_state="session",
    )
    targets = _targets(detail)
    for code in chosen:
        st.multiselect(
            f"{ui.plain(code)} points at",
            list(targets),
            format_func=lambda target: targets.get(target, ""),
            placeholder=WHOLE,
            key=seen.key(f"targets_{code}"),
            persist_state="session",
        )
        st.text_input(f"{ui.plain(code)} note", max_chars=2000, key=seen.key(f"note_{code}"), persist_state="session")
    st.text_area(
        "Comment",
        value=detail.export.told if detail.export and detail.export_failed else "",
        max_chars=8000,
        height=96,
        placeholder=f"What is to be fixed, at least {COMMENT_MINIMUM} characters",
        key=seen.key("comment"),
        persist_state="session",
    )
    _button(seen, row, why_not, shortcut="X")
    memory.show(detail, chosen, ui.me().time_zone)


def _targets(detail: Detail) -> dict[str, str]:
    """What a reason may point at: every header field, the whole SOV, every line."""
    header = {f"field:{field.name}": field.label for field in fields.header_fields(detail.commitment.type)}
    lines = {
        f"line:{line['id']}": f"Line {line['position']}: {submission_diff.line_words(line)}"
        for line in detail.submissions[0].snapshot["lines"]
    }
    return header | {f"field:{fields.SOV}": fields.SOV_LABEL} | lines


def _button(
    seen: Seen, row: Transition, why_not: tuple[str, ...], *, shortcut: str | None = None, primary: bool = False
) -> None:
    st.button(
        row.label,
        key=seen.key(row.action),
        type="primary" if primary else "secondary",
        icon=ICONS[row.action],
        shortcut=shortcut,
        disabled=bool(why_not),
        on_click=_decide,
        args=(seen, row.action),
        width="stretch",
    )
    for reason in why_not:
        st.caption(f":material/block: {ui.plain(reason)}")


def _decide(seen: Seen, action: Action) -> None:
    last = st.session_state.setdefault("_decided", {})
    said = Said(
        seen_version=seen.version,
        seen_hash=seen.content_hash,
        reference=str(seen.said("reference", "")).strip() if action is Action.ACCEPT else "",
        findings=_findings(seen) if action is Action.REJECT else (),
        comment=str(seen.said("comment")) if action is Action.REJECT else "",
    )
    just_opened = last.get("id", seen.id) != seen.id and time.monotonic() - last["at"] < LEAST_LOOK
    undo.remember(ui.run(_look_first if just_opened else commands.act, seen.id, action, said))
    last.update(id=last["id"] if just_opened else seen.id, at=time.monotonic())


def _look_first(desk: Desk, caller: Caller, *said: object) -> None:
    raise Refused(Why.GUARD, "That key came twice: this one had only just opened. Look at it, then decide.")


def _findings(seen: Seen) -> tuple[Finding, ...]:
    """One finding for each reason and each thing it points at; a reason that points at nothing means the whole."""
    found: list[Finding] = []
    for code in seen.said("reasons", []):
        note = str(seen.said(f"note_{code}"))
        targets = seen.said(f"targets_{code}", []) or [Target.WHOLE.value]
        found += [_finding(code, target, note) for target in targets]
    return tuple(found)


def _finding(code: str, target: str, note: str) -> Finding:
    kind, _, name = target.partition(":")
    if kind == Target.FIELD:
        return Finding(code, Target.FIELD, field=name, note=note)
    if kind == Target.LINE:
        return Finding(code, Target.LINE, line_id=int(name), note=note)
    return Finding(code, note=note)


# --- the page -----------------------------------------------------------------------------------------------------


def _asked() -> int | None:
    """The commitment that the address names, once, when it was typed or followed."""
    typed = st.query_params.get("commitment", "")
    if not typed or typed == st.session_state.get("_in_address") or _is_an_echo(typed):
        return None
    st.session_state["_in_address"] = typed
    found = queries.find(ui.desk(), ui.caller(), typed)
    if not found:
        ui.show_refused(Refused(Why.NOT_FOUND, permissions.UNSEEN))
        return None
    # Links carry ids, people type numbers; a number that looks like another one's id must not win over the id.
    wanted = next((one.id for one in found if str(one.id) == typed), found[0].id)
    facts = queries.detail(ui.desk(), ui.caller(), wanted).facts
    view = view_of(facts.status, facts.export)
    if view:
        st.session_state["review_view"] = view
        return wanted
    st.info(ui.plain(f"{facts.number} does not wait for accounting: it is “{ui.LOOKS[facts.status].ribbon}”."))
    ui.link_to_edit(wanted)
    return None


def view_of(status: ErpStatus, state: ExportState | None) -> str:
    """The view in which one of this ERP status and export state is shown; "" for none."""
    return WAITING if status is ErpStatus.SENT else exports.group_of(status, state)


def _write_address(chosen: str) -> None:
    """The address names what is shown; what it named before is remembered for a moment, see `_is_an_echo`."""
    state = st.session_state
    before = state.get("_in_address", "")
    if before != chosen:
        state["_address_before"] = (before, time.monotonic())
    state["_in_address"] = chosen
    if chosen:
        st.query_params["commitment"] = chosen
    else:
        st.query_params.pop("commitment", None)


def _is_an_echo(typed: str) -> bool:
    """A click right after a decision still carries the address of the item before: nobody asked for that one again."""
    before, at = st.session_state.get("_address_before", ("", 0.0))
    return bool(typed == before and time.monotonic() - at < LAG)


def _from_the_oldest() -> None:
    st.session_state["_place"] = 0


def _lengths() -> dict[str, tuple[int, Decimal]]:
    """How many there are in each view, and what they come to."""
    with ui.desk().looking() as look:
        return {WAITING: queries.queue_length(look, ui.caller()), **exports.lengths(look, ui.caller())}


def _views(lengths: Mapping[str, tuple[int, Decimal]]) -> str:
    st.session_state.setdefault("review_view", WAITING)
    chosen = st.segmented_control(
        "Show",
        list(VIEWS),
        format_func=lambda view: f"{VIEWS[view][1]} {VIEWS[view][0]} ({lengths[view][0]:,})",
        required=True,
        key="review_view",
        label_visibility="collapsed",
        on_change=_from_the_oldest,
    )
    return chosen or WAITING


def _show() -> None:
    desk, caller, me = ui.desk(), ui.caller(), ui.me()
    st.title("Accountant Review")
    delegation.reminder(me.person)
    ui.show_outcomes()
    undo.offer()
    if bulk.panel(bulk.REVIEW):
        return
    asked = _asked()
    lengths = _lengths()
    view = _views(lengths)
    entries = _entries(view, asked)
    if not entries:
        _write_address("")
        st.info(VIEWS[view][2], icon=":material/inbox:")
        return
    if view == WAITING and review_many.is_wanted(me.person, asked):
        _write_address("")
        review_many.show(me.person, queries.choices(desk, caller).reasons)
        return
    left, middle, right = st.columns([1.1, 2.6, 1.3], gap="medium")
    chosen = _choose(entries, asked)
    _write_address(str(chosen))
    with left:
        _list(entries, *lengths[view], chosen, view)
    detail = queries.detail(desk, caller, chosen)
    with right:
        _decision(detail, queries.choices(desk, caller).reasons)
    with middle:
        _item(detail, me)


_show()

"""A bulk action on the screen: the question before it, its progress, what came of it.

It is kept in the session and taken on a portion a run, so that a click elsewhere, a second click or a run that is cut
off only continues it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from core import bulk
from core.bulk import Fit, Item, Order, Outcome
from core.findings import COMMENT_MINIMUM
from core.transitions import ROWS, Action
from data.commands.bulk import Run, check
from data.desk import Caller, Desk
from pages import picking, spreadsheet, ui

PORTION = 0.5  # seconds of work between two looks at the screen
BELOW = 12  # of the page are not drawn meanwhile; they would fade and stay, for no run of the script comes to its end
REASONS_SHOWN = 12  # the most frequent; all of them are in the file
LINKS_SHOWN = 12  # of each reason
ASKED = "_bulk_asked"
ASKING = "bulk question"  # the place of what is wrong with what was typed
RESULT_HEADERS = ("Number", "Result", "Reasons", "Link")

# The words on the button, with how many it is about; and what follows from pressing it.
LABELS = {
    Action.SEND: "Send {n} to ERP",
    Action.RESEND: "Re-send {n} to ERP",
    Action.RETRIEVE: "Retrieve {n} from ERP",
    Action.ACCEPT: "Accept {n}",
    Action.REJECT: "Reject {n}",
}
CONSEQUENCES = {
    Action.SEND: "Each is checked first; what the ERP would not take is refused with all of its reasons. What is sent waits "
    "for acceptance and is locked until accounting decides.",
    Action.RESEND: "Each is checked first; what the ERP would not take, or has a reason that is neither changed nor "
    "answered, is refused. What is re-sent is a new submission and is locked until accounting decides.",
    Action.RETRIEVE: "They leave the queue of the accounting approvers and can be edited again. What was decided in the "
    "meantime stays decided.",
    Action.ACCEPT: "Each gets its own number as ERP reference and is queued for export. A number that does not fit as a "
    "reference is refused.",
    Action.REJECT: "Each goes back to its project with these reasons, which stand for the whole commitment, and this comment.",
}
AS_EVER = "Mails go out as they do for a single one. You can stop at any time; what was done until then stays done."
ICONS = {
    Action.SEND: ":material/send:",
    Action.RESEND: ":material/send:",
    Action.RETRIEVE: ":material/move_to_inbox:",
    Action.ACCEPT: ":material/check:",
    Action.REJECT: ":material/undo:",
}


@dataclass(frozen=True)
class Place:
    """Where bulk actions are taken: its name in the session, its page, and the link to one commitment from there."""

    name: str
    page: str
    link: Callable[[int, str], None]
    address: Callable[[int], str]  # of one commitment, by its id

    @property
    def key(self) -> str:
        return f"_bulk_run_{self.name}"


LIST = Place("list", ui.LIST_PAGE, ui.link_to_edit, ui.edit_link)
REVIEW = Place("review", ui.REVIEW_PAGE, ui.link_to_review, ui.review_link)


# --- the question -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    """What is about to be done to what was drawn when the button was pressed."""

    place: Place
    action: Action
    fit: Fit
    reasons: dict[str, str]  # codes that a rejection may name, and their texts

    @property
    def label(self) -> str:
        return LABELS[self.action].format(n=f"{len(self.fit.items):,}")


def button(place: Place, action: Action, fit: Fit, reasons: dict[str, str] | None = None) -> None:
    """The button that asks; it is about exactly these items in these versions."""
    question = Question(place, action, fit, reasons or {})
    st.button(
        question.label,
        icon=ICONS[action],
        type="primary" if action in (Action.SEND, Action.RESEND, Action.ACCEPT) else "secondary",
        key=f"_bulk_{action}_{picking.digest((one.id, one.version) for one in fit.items)}",
        on_click=_ask,
        args=(question,),
    )


def _ask(question: Question) -> None:
    ui.forget_shown_outcomes()
    ui.whole_page()
    st.session_state[ASKED] = question


def _do_not() -> None:
    st.session_state.pop(ASKED, None)


def _begin(question: Question) -> None:
    state = st.session_state
    if state.get(ASKED) is not question:
        return  # the first of two quick clicks has begun it
    order = Order(
        question.action,
        comment=str(state.get(_typed(question, "comment"), "")),
        codes=tuple(state.get(_typed(question, "codes"), ())),
    )
    run = ui.run(_begun, question.fit.items, order, place=ASKING)
    if run is not None:
        state[question.place.key] = run
        state.pop(ASKED, None)
        picking.forget(question.place.name)
        for name in ("comment", "codes"):
            state.pop(_typed(question, name), None)


def _begun(desk: Desk, caller: Caller, items: tuple[Item, ...], order: Order) -> Run:
    check(order)
    return Run(items, order, ui.incident)


def _typed(question: Question, name: str) -> str:
    return f"_bulk_{question.place.name}_{question.action}_{name}"


def _question(question: Question) -> None:
    if st.session_state.get(ASKED) is not question:
        st.rerun()  # a button in a dialog runs only the dialog again
    left_out = question.fit.left_out
    st.markdown(ui.plain(CONSEQUENCES[question.action]))
    if left_out:
        others = sum(left_out.values())
        selected = others + len(question.fit.items)
        listed = "\n".join(f"- {count:,}: {ui.plain(why)}" for why, count in left_out.items())
        st.markdown(f"{others:,} of the {selected:,} selected {'is' if others == 1 else 'are'} left out:\n{listed}")
    _ask_for_words(question)
    st.caption(AS_EVER)
    ui.show_outcomes(ASKING)
    with st.container(horizontal=True):
        st.button(
            question.label,
            type="primary",
            icon=ICONS[question.action],
            on_click=_begin,
            args=(question,),
            key="_bulk_begin",
        )
        st.button("Cancel", on_click=_do_not, key="_bulk_cancel")


def _ask_for_words(question: Question) -> None:
    comment = _typed(question, "comment")
    if question.action is Action.RETRIEVE:
        st.text_input("Reason (optional)", key=comment, max_chars=4000, placeholder="For example: wrong retainage")
    if question.action is Action.REJECT:
        st.multiselect(
            "Reasons",
            list(question.reasons),
            format_func=lambda code: f"{code} {question.reasons.get(code, '')}",
            placeholder="At least one",
            key=_typed(question, "codes"),
            persist_state="session",
        )
        st.text_area(
            "Comment",
            key=comment,
            max_chars=4000,
            placeholder=f"What is to be fixed, at least {COMMENT_MINIMUM} characters",
            persist_state="session",
        )


# --- how far it is ------------------------------------------------------------------------------------------------


def panel(place: Place) -> bool:
    """Draws the bulk action of this place: its question, its progress or what came of it.

    True while it is going on; the page then draws nothing else, and this one takes it a portion on and starts the
    script again.
    """
    question: Question | None = st.session_state.get(ASKED)
    if question is not None and question.place == place:
        st.dialog(question.label, icon=ICONS[question.action], on_dismiss=_do_not)(_question)(question)
    run: Run | None = st.session_state.get(place.key)
    if run is None:
        return False
    if not run.is_going_on:
        _results(place, run)
        return False
    _take_on(place, run)
    return True


def _take_on(place: Place, run: Run) -> None:
    action = run.order.action
    st.subheader(LABELS[action].format(n=f"{len(run.items):,}"))
    bar = st.progress(*_progress(run))
    st.button("Stop", icon=":material/stop_circle:", on_click=run.stop, key=f"_bulk_stop_{place.name}")
    st.caption("Stay on this page, or come back to it: it goes on here.")
    for _ in range(BELOW):
        st.empty()
    run.step(ui.desk(), ui.caller(), PORTION)
    bar.progress(*_progress(run))  # a click elsewhere is heard here; st.rerun would run this page again instead
    st.rerun()


def _progress(run: Run) -> tuple[float, str]:
    """The share that is done with, and `37 of 500 · 31 sent, 4 refused`."""
    words = f"{len(run.results):,} of {len(run.items):,} · {bulk.in_words(run.order.action, run.results)}"
    return len(run.results) / len(run.items), words


def remind(url_path: str) -> None:
    """For the shell: on every other page, that a bulk action waits to be gone on with."""
    for place in (LIST, REVIEW):
        run: Run | None = st.session_state.get(place.key)
        if run is not None and run.is_going_on and place.page != f"{url_path}.py":
            st.page_link(
                place.page,
                label=f"{ROWS[run.order.action].label}: {len(run.results):,} of {len(run.items):,}. Go on",
                icon=":material/pending:",
            )


# --- what came of it ----------------------------------------------------------------------------------------------


def _results(place: Place, run: Run) -> None:
    refused = bulk.count(run.results)[Outcome.REFUSED]
    words = f"{bulk.in_words(run.order.action, run.results)}."
    with st.container(border=True):
        if run.halted is not None:
            ui.show_refused(run.halted)
        if run.left:
            st.warning(f"{words} {run.left:,} {'was' if run.left == 1 else 'were'} not tried.", icon=":material/pause:")
        elif refused:
            st.warning(words, icon=":material/rule:")
        else:
            st.success(words, icon=":material/check:")
        _reasons(place, run)
        with st.container(horizontal=True):
            if run.left:
                label = f"Go on with the {run.left:,} left"
                st.button(label, icon=":material/play_arrow:", on_click=run.go_on, key=f"_bulk_go_on_{place.name}")
            st.download_button(
                "Download the results (CSV)",
                data=lambda: _file(ui.desk(), place, run),
                file_name="results.csv",
                mime="text/csv",
                icon=":material/download:",
                on_click="ignore",
                key=f"_bulk_file_{place.name}",
            )
            st.button(
                "Close", icon=":material/close:", on_click=_close, args=(place, run), key=f"_bulk_close_{place.name}"
            )


def _close(place: Place, run: Run) -> None:
    if st.session_state.get(place.key) is run:
        del st.session_state[place.key]


def _reasons(place: Place, run: Run) -> None:
    """Why, the most frequent reason first, with links to what it concerns."""
    found = bulk.by_reason(run.results)
    for reason, items in found[:REASONS_SHOWN]:
        st.markdown(f"**{len(items):,} refused:** {ui.plain(reason)}")
        with st.container(horizontal=True, gap="small"):
            for item in items[:LINKS_SHOWN]:
                place.link(item.id, item.number)
            if len(items) > LINKS_SHOWN:
                st.caption(f"and {len(items) - LINKS_SHOWN:,} more, all in the file")
    if len(found) > REASONS_SHOWN:
        st.caption(f"{len(found) - REASONS_SHOWN:,} rarer reasons are in the file.")


def _file(desk: Desk, place: Place, run: Run) -> bytes:
    """Every item in the order in which it was tried, those that were not tried at the end."""
    done = ROWS[run.order.action].done
    words = {Outcome.DONE: done, Outcome.BEFORE: f"{done} by you before", Outcome.REFUSED: "refused"}
    rows = [(one.item, words[one.outcome], " ".join(one.sentences)) for one in run.results]
    rows += [(item, "not tried", "") for item in run.items[len(rows) :]]
    table = ((item.number, word, why, f"{desk.base_url}{place.address(item.id)}") for item, word, why in rows)
    return spreadsheet.as_csv(RESULT_HEADERS, table)

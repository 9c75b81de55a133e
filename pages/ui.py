"""What every page needs: who asks, words made safe, statuses with colour and word, and how a command is run and told."""

from __future__ import annotations

import logging
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from core.commitment import counted as counted
from core.findings import visible
from core.refusal import Refused, Why
from core.transitions import STATUSES, ErpStatus
from data import accounts, people
from data import desk as desks
from data.desk import Caller, Desk
from pages.sending import in_one_go

EDIT_PAGE = "edit_and_resend.py"  # paths for st.switch_page and st.page_link, relative to pages/main.py
REVIEW_PAGE = "accountant_review.py"
LIST_PAGE = "commitments_list.py"
IMPORT_PAGE = "import_.py"
MAIL_LOG_PAGE = "mail_log.py"
QUICKBOOKS_PAGE = "quickbooks.py"
LINKS_SECTION = "Links"  # of the QuickBooks page, in its address
LIST_ADDRESS = "_list_address"  # in the session: the filters of the Commitments List as they stood in its address

log = logging.getLogger("desk.pages")


# --- who asks -----------------------------------------------------------------------------------------------------


def desk() -> Desk:
    """The process-wide desk."""
    return desks.current()


# What was found out in the drawing that is going on. Callbacks run before it, so they ask anew; and every query and
# command asks the database itself in any case.
_known: ContextVar[dict[str, Any] | None] = ContextVar("known", default=None)


@contextmanager
def asked_once() -> Iterator[None]:
    """For the shell and for `part`: who asks and what they may do is read once in this block."""
    token = _known.set({})
    try:
        with desks.asked_once():
            yield
    finally:
        _known.reset(token)


def _once(name: str, ask: Callable[[], Any]) -> Any:
    known = _known.get()
    if known is None:
        return ask()
    if name not in known:
        known[name] = ask()
    return known[name]


def caller() -> Caller:
    """Who asks, from the session cookie. When signed out: says so, links to the sign-in page and stops the run."""
    found: Caller = _once("caller", _caller)
    return found


def _signed_in() -> Caller | None:
    found: Caller | None = _once(
        "signed in",
        lambda: accounts.who(desk(), str(st.context.cookies.get(accounts.COOKIE, "")), read_ahead=True),
    )
    return found


def _caller() -> Caller:
    found = _signed_in()
    if found is None:
        st.session_state.clear()
        _say_signed_out("You are signed out.")
        st.stop()
    if st.session_state.get("_person", found.person_id) != found.person_id:
        st.session_state.clear()  # another person signed in in this browser: nothing of the first one may stay
    st.session_state["_person"] = found.person_id
    return found


def me() -> people.Me:
    """The person with their permissions, and their company. Stops the run like `caller` when signed out."""
    found: people.Me = _once("me", _me)
    return found


def _me() -> people.Me:
    try:
        return people.me(desk(), caller())
    except Refused as refused:
        show_refused(refused)
        st.stop()


def _say_signed_out(sentence: str) -> None:
    st.warning(f"{plain(sentence)} Nothing that was saved is lost.", icon=":material/lock:")
    st.html(plain_link("Sign in", "/sign-in"))


# --- a part of a page that is drawn alone -------------------------------------------------------------------------

_WHOLE_PAGE = "_whole_page"


@contextmanager
def answered() -> Iterator[None]:
    """What is refused or goes wrong in this block is said in a sentence; a traceback is logged and never shown."""
    try:
        yield
    except Refused as refused:
        show_refused(refused)
    except Exception as error:
        st.error(plain(incident(error)), icon=":material/error:")


def part(draw: Callable[..., None]) -> Callable[..., None]:
    """A part of a page: a click in it draws it alone, with the arguments of the last time the page was drawn.

    It is not a way around the shell. Whoever is signed out, is somebody else, or has other permissions than when the
    page was drawn gets the whole page anew, which says so; and so does whoever was answered beside the part.
    """

    @wraps(draw)
    def drawn(seen: people.Me, *args: Any) -> None:
        with answered():
            if _known.get() is not None:  # the whole page is drawn, and the shell has asked
                draw(*args)
                return
            with asked_once(), in_one_go():
                if _is_for_the_page() or not _is_theirs(seen):
                    st.rerun()
                draw(*args)

    def on_page(*args: Any) -> None:
        st.session_state.pop(_WHOLE_PAGE, None)
        st.fragment(drawn)(me(), *args)

    return on_page


def whole_page() -> None:
    """For a callback: what it did shows beside the part in which it was pressed, too."""
    st.session_state[_WHOLE_PAGE] = True


def _is_for_the_page() -> bool:
    return _WHOLE_PAGE in st.session_state or any(not one.shown for one in st.session_state.get("_outcomes", []))


def _is_theirs(seen: people.Me) -> bool:
    found = _signed_in()
    return found is not None and found.person_id == seen.person.id and me() == seen


# --- words --------------------------------------------------------------------------------------------------------

_MARKS = re.compile(r"([\\`*_~\[\]()<>$|{}&])")
_AT_START = re.compile(r"^(\d+)([.)])|^([#+\-=])")
_DIRECTIVE = re.compile(r":(?=[A-Za-z])")
_REPLACED = re.compile(r"(:)(?=[\w+\-/]+:)|(:)(?=//)|(www)(?=\.)|([-<])(?=-)|(-)(?=>)|([~<>])(?==)")
_JOINER = "\u2060"  # prints nothing; breaks :emoji:, :material/icon: and links, which look at the text after escapes


def plain(text: object) -> str:
    """Any text of a person as it stands, on one line, wherever Streamlit would read Markdown in it."""
    one_line = " ".join(visible(str(text)).split())
    joined = _REPLACED.sub(lambda found: found.group(0) + _JOINER, one_line)
    escaped = _DIRECTIVE.sub(r"\\:", _MARKS.sub(r"\\\1", joined))
    return _AT_START.sub(lambda at: f"{at[1]}\\{at[2]}" if at[1] else f"\\{at[3]}", escaped)


def when(moment: datetime | None, time_zone: str) -> str:
    """A moment in the company's time zone, `2026-03-02 10:00`; "" for none."""
    return moment.astimezone(ZoneInfo(time_zone)).strftime("%Y-%m-%d %H:%M") if moment else ""


# --- statuses -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Look:
    """How an ERP status is drawn. The words stand beside the colour; `mark` is the icon for grids and pills."""

    ribbon: str
    icon: str
    mark: str
    foreground: str
    background: str

    @property
    def words(self) -> str:
        return f"{self.mark} {self.ribbon}"


# Dark words on their own light ground, so that the contrast (≥ 7:1) is the same in the light and in the dark theme.
COLOURS: dict[str, tuple[str, str]] = {
    "grey": ("#36404d", "#e3e7ec"),
    "blue": ("#0b3d91", "#cfe1ff"),
    "red": ("#7d1710", "#ffd5d0"),
    "yellow": ("#4f3b00", "#ffe07a"),
    "green": ("#0b4a2b", "#c8efd5"),
}
_ICONS: dict[ErpStatus, tuple[str, str]] = {
    ErpStatus.NOT_SENT: (":material/radio_button_unchecked:", "○"),
    ErpStatus.SENT: (":material/schedule:", "◷"),
    ErpStatus.EXPORTING: (":material/sync:", "⇄"),
    ErpStatus.EXPORT_FAILED: (":material/error:", "✕"),
    ErpStatus.REJECTED: (":material/undo:", "↩"),
    ErpStatus.RETRIEVED: (":material/move_to_inbox:", "⇩"),
    ErpStatus.SYNCED: (":material/check_circle:", "✓"),
}
LOOKS: dict[ErpStatus, Look] = {
    status: Look(row.ribbon, *_ICONS[status], *COLOURS[row.colour]) for status, row in STATUSES.items()
}


def mark(words: str, colour: str) -> str:
    """Words of ours (never of a person) on a coloured ground, as Markdown; `colour` is a key of COLOURS."""
    foreground, background = COLOURS[colour]
    return f':color[{words}]{{foreground="{foreground}" background="{background}"}}'


def status_words(status: ErpStatus) -> str:
    """Icon and ribbon text in the status's colour, as Markdown: `st.markdown(ui.status_words(status))`."""
    look = LOOKS[status]
    return mark(f"{look.icon} {look.ribbon}", STATUSES[status].colour)


def status_badge(status: ErpStatus) -> None:
    st.markdown(status_words(status), width="content")


# --- what happened ------------------------------------------------------------------------------------------------


@dataclass
class Outcome:
    """What a command answered, kept until it was shown and the person did something else."""

    place: str
    sentence: str = ""
    refused: Refused | None = None
    shown: bool = False


def run(
    command: Callable[..., Any],
    *args: Any,
    place: str = "page",
    done: str | Callable[[Any], str] = "",
    **kwargs: Any,
) -> Any:
    """Runs `command(desk, caller, *args, **kwargs)` in a callback and returns what it answers, or None when refused.

    The answer is kept in the session and drawn by `show_outcomes(place)` in every later run until the next command, so
    that a second click or a run that is cut off loses no answer. `done` is the sentence for success, or makes it from
    the answer; without it, an answer's own `sentence` is used.
    """
    # Before the command: reading the session's state may end this run, and nothing may stand between the commit and
    # the note of it.
    outcomes: list[Outcome] = st.session_state.setdefault("_outcomes", [])
    outcomes[:] = [one for one in outcomes if not one.shown]
    try:
        answer = command(desk(), caller(), *args, **kwargs)
    except Refused as refused:
        outcomes.append(Outcome(place, refused=refused))
        return None
    except Exception as error:
        outcomes.append(Outcome(place, refused=Refused(Why.UNAVAILABLE, incident(error))))
        return None
    sentence = done(answer) if callable(done) else done or getattr(answer, "sentence", "")
    if sentence:
        outcomes.append(Outcome(place, sentence=sentence))
    return answer


def tell(sentence: str, place: str = "page") -> None:
    """A sentence about what happened, drawn like the answer of a command; `place` may be of the page opened next."""
    st.session_state.setdefault("_outcomes", []).append(Outcome(place, sentence=sentence))


def refusal(place: str = "page") -> Refused | None:
    """The refusal of the last command at this place, to draw its problems beside their fields."""
    return next((one.refused for one in reversed(_at(place)) if one.refused), None)


def show_outcomes(place: str = "page") -> None:
    """Draws what the commands at this place answered."""
    for one in _at(place):
        if one.refused:
            show_refused(one.refused)
        else:
            st.success(plain(one.sentence), icon=":material/check:")
    for one in _at(place):
        one.shown = True


def forget_shown_outcomes() -> None:
    """For the shell when another page opens: what was read on the last page does not follow the reader."""
    outcomes: list[Outcome] = st.session_state.get("_outcomes", [])
    outcomes[:] = [one for one in outcomes if not one.shown]


def _at(place: str) -> list[Outcome]:
    return [one for one in st.session_state.get("_outcomes", []) if one.place == place]


_REFUSAL_LOOKS: dict[Why, tuple[Callable[..., Any], str, str]] = {
    Why.NOT_ALLOWED: (st.error, ":material/block:", ""),
    Why.NOT_FOUND: (st.warning, ":material/search_off:", ""),
    Why.CONFLICT: (st.warning, ":material/group:", "What you see now is how it stands."),
    Why.LOCKED: (st.warning, ":material/lock:", ""),
    Why.INVALID: (st.error, ":material/edit:", "Nothing was changed; what you typed is still here."),
    Why.GUARD: (st.error, ":material/checklist:", ""),
    Why.UNAVAILABLE: (st.error, ":material/cloud_off:", ""),
}


def show_refused(refused: Refused) -> None:
    """A refusal in its own colour: one sentence a problem, and the next step where there is one."""
    if refused.why is Why.SIGNED_OUT:
        _say_signed_out(" ".join(refused.sentences))
        return
    draw, icon, next_step = _REFUSAL_LOOKS[refused.why]
    sentences = [plain(sentence) for sentence in refused.sentences]
    body = sentences[0] if len(sentences) == 1 else "\n".join(f"- {sentence}" for sentence in sentences)
    draw(f"{body}\n\n{next_step}" if next_step else body, icon=icon)


def incident(error: Exception) -> str:
    """Logs an unexpected error with its traceback, and gives the sentence with which a person can report it."""
    number = secrets.token_hex(4)
    log.error("Incident %s", number, exc_info=error)
    return (
        f"Something went wrong on our side (incident {number}), and what you asked for may not have happened. "
        "Please look before you try again; if it stays so, give the incident number to whoever runs the desk."
    )


# --- links --------------------------------------------------------------------------------------------------------


def plain_link(label: str, address: str) -> str:
    """Our own words as a link for st.html that stays in this tab; Markdown links and link buttons open another one."""
    return f'<a href="{address}" style="color: inherit">{label}</a>'


def edit_place(commitment_id: int) -> str:
    """The place of answers about one commitment on Edit and Re-send."""
    return f"edit:{commitment_id}"


def edit_link(commitment_id: int) -> str:
    """The address of Edit and Re-send for a commitment, for grids and mails."""
    return f"/edit_and_resend?commitment={commitment_id}"


def when_open(label: str, icon: str, draw: Callable[..., None], *args: Any) -> None:
    """A button with a box that `draw` fills when it is opened, and only then: what is seldom used costs no click its time."""
    with st.popover(label, icon=icon, key=label, on_change="rerun") as box:
        if box.open:
            draw(*args)


def opener(label: str, names: Mapping[int, str], button: str, key: str) -> None:
    """The way to a commitment without a grid: pick it by `names` (by id), press the button."""
    picked = st.selectbox(
        label,
        list(names),
        index=None,
        format_func=lambda id_: names.get(id_, str(id_)),
        placeholder="Pick or type its number",
        key=f"{key}_picked",
        width=420,
    )
    if st.button(button, icon=":material/edit_document:", disabled=picked is None, key=f"{key}_open"):
        st.switch_page(EDIT_PAGE, query_params={"commitment": str(picked)})


def review_link(commitment_id: int) -> str:
    """The address of Accountant Review for a commitment, for files and mails."""
    return f"/accountant_review?commitment={commitment_id}"


def link_to_list(label: str = "Commitments List", icon: str = ":material/arrow_back:") -> None:
    """Back to the list, with the filters that were set when it was last seen in this session."""
    st.page_link(LIST_PAGE, label=label, icon=icon, query_params=st.session_state.get(LIST_ADDRESS, {}))


def link_to_edit(commitment_id: int, label: str = "Open in Edit and Re-send") -> None:
    """A link inside the running session (an address typed or clicked elsewhere starts a new one)."""
    st.page_link(
        EDIT_PAGE,
        label=plain(label),
        icon=":material/edit_document:",
        query_params={"commitment": str(commitment_id)},
    )


def link_to_review(commitment_id: int, label: str = "Open in Accountant Review") -> None:
    st.page_link(
        REVIEW_PAGE, label=plain(label), icon=":material/fact_check:", query_params={"commitment": str(commitment_id)}
    )


def link_to_links(label: str, register: str, our_id: int) -> None:
    """To the row of one of ours among the links to QuickBooks; `register` is a key of data.erp_lists.REGISTERS."""
    words = register.replace("_", " ").capitalize()  # an address carries what the reader picks by
    address = {"section": LINKS_SECTION, "register": words, "pick": str(our_id)}
    st.page_link(QUICKBOOKS_PAGE, label=label, icon=":material/link:", query_params=address)


def link_to_files(label: str) -> None:
    """To the files for QuickBooks, where their import is confirmed."""
    st.page_link(QUICKBOOKS_PAGE, label=label, icon=":material/draft:", query_params={"section": "Files"})

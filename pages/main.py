"""The shell: who is signed in, which pages they get, and a sentence instead of every page that they do not get."""

from __future__ import annotations

from datetime import timedelta

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from core import permissions
from core.permissions import Person
from data.people import Me
from pages import bulk, ui
from pages.rooms import ROOMS, Room

SIDEBAR_WIDTH = 230  # pixels; the tables need the rest


# A chosen pill is written in the primary colour, which cannot both carry white words on a button and be read on a dark
# ground. The words take the text's colour; ground and border still say that it is chosen.
# A box to pick several from grows by a line while it is focused, and what lies below moves under the mouse that is
# pressing it: the click is lost, or lands on "Select all". The room to type in is kept free all the time.
STYLE = """<style>
[data-testid="stButtonGroup"] button { color: inherit !important; }
[data-testid="stMultiSelect"] input { min-width: 3rem !important; }
</style>"""


def _page(room: Room, person: Person) -> st.Page:
    shown = room.in_menu and room.may_see(person)
    return st.Page(
        room.file,
        title=room.title,
        icon=room.icon,
        help=room.help,
        url_path=room.url_path,
        visibility="visible" if shown else "hidden",
    )


def _draw(page: st.Page, room: Room, person: Person) -> None:
    if room.may_see(person):
        page.run()
        return
    st.title(room.title)
    st.error(room.refusal, icon=":material/block:")


def _shell() -> None:
    me = ui.me()
    _go_by_the_address()
    first = next((room for room in ROOMS if room.in_menu and room.is_work and room.may_see(me.person)), ROOMS[0])
    pages = {room.url_path: _page(room, me.person) for room in ROOMS}

    def lead_on() -> None:
        st.switch_page(first.file)

    # The default page of st.navigation has no address of its own, so it is an empty one that leads on.
    home = st.Page(lead_on, title="Commitment Desk", url_path="home", default=True, visibility="hidden")
    chosen = st.navigation([home, *pages.values()])
    if chosen.url_path not in pages:
        chosen.run()
        return
    if st.session_state.get("_page") != chosen.url_path:
        st.session_state["_page"] = chosen.url_path
        ui.forget_shown_outcomes()
    _go_on_elsewhere()
    _who_and_where(me)
    with st.sidebar:
        bulk.remind(chosen.url_path)
    _draw(chosen, next(room for room in ROOMS if room.url_path == chosen.url_path), me.person)


def _go_by_the_address() -> None:
    """After Back or Forward, what is kept in the address is taken from it, and from nothing else.

    Streamlit takes out of it what a widget of the page before was bound to by the same name, as if that had followed
    the reader.
    """
    context = get_script_run_ctx()
    if context is None or not context.is_history_navigation:
        return
    with context.session_state.query_params() as kept:
        kept.populate_from_query_string(context.query_string)
        kept.set_initial_query_params_from_current()
        kept._send_query_param_msg()


@st.fragment(run_every=timedelta(days=7))
def _go_on_elsewhere() -> None:
    """Draws nothing: a page with a timer asks to be drawn as soon as it is connected again.

    So a server that takes the place of a lost one knows the widgets of the page and what stands in them before the
    next click; otherwise that click would be lost.
    """


def _who_and_where(me: Me) -> None:
    with st.sidebar:
        st.html(STYLE)
        st.caption(f"**{ui.plain(me.company)}**  \n{ui.plain(me.person.name)}")
        if permissions.is_accounting_approver(me.person):
            st.badge("Accounting approver", icon=":material/verified:", color="green")
        links = (
            ("Where you are signed in", "/sessions"),
            ("Change password", "/change-password"),
            ("Sign out", "/sign-out"),
        )
        listed = "<br>".join(ui.plain_link(*link) for link in links)
        st.html(f'<div style="font-size:0.9rem">{listed}</div>')
    if me.is_sample:
        st.info("Sample company: nothing in here is real, and no mail leaves this machine.", icon=":material/science:")


# Streamlit has the browser fetch a Material icon or an emoji from another host here; an SVG is sent along.
TAB_ICON = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#1f6091'/>"
    "<path d='M9 17l5 5 9-11' fill='none' stroke='white' stroke-width='3.5'/></svg>"
)
st.set_page_config(
    page_title="Commitment Desk",
    page_icon=TAB_ICON,
    layout="wide",
    initial_sidebar_state=SIDEBAR_WIDTH,
)
with ui.answered(), ui.asked_once():
    _shell()

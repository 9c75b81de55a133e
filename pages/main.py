"""The shell: who is signed in, which pages they get, and a sentence instead of every page that they do not get."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from core import permissions
from core.permissions import Person
from core.refusal import Refused
from data.people import Me
from pages import ui

HERE = Path(__file__).parent
SIDEBAR_WIDTH = 230  # pixels; the tables need the rest
ASK = "Ask a Directory Admin for the permission."


# A chosen pill is written in the primary colour, which cannot both carry white words on a button and be read on a dark
# ground. The words take the text's colour; ground and border still say that it is chosen.
READABLE = """<style>
[data-testid="stButtonGroup"] button[class] { color: inherit; }
</style>"""


@dataclass(frozen=True)
class Room:
    """One page: its file, address, words, who sees it, and what the others read when they type its address."""

    file: str
    url_path: str
    title: str
    icon: str
    help: str
    may_see: Callable[[Person], bool]
    refusal: str
    in_menu: bool = True


ROOMS = (
    Room(
        ui.LIST_PAGE,
        "commitments_list",
        "Commitments List",
        ":material/list_alt:",
        "All commitments that you may see, with their ERP status. Filter them, open one, download them.",
        permissions.sees_commitments,
        f"You have no permission on the commitments of any project yet. {ASK}",
    ),
    Room(
        ui.EDIT_PAGE,
        "edit_and_resend",
        "Edit and Re-send",
        ":material/edit_document:",
        "One commitment: its header, its lines, what accounting said, and the way back to accounting.",
        permissions.sees_commitments,
        f"You have no permission on the commitments of any project yet. {ASK}",
        in_menu=False,
    ),
    Room(
        ui.REVIEW_PAGE,
        "accountant_review",
        "Accountant Review",
        ":material/fact_check:",
        "What waits for acceptance, oldest first. Accounting approvers accept or reject here.",
        permissions.sees_the_queue,
        f"Accountant Review is for people with a permission on ERP Integrations. {ASK}",
    ),
    Room(
        "directory.py",
        "directory",
        "Directory",
        ":material/groups:",
        "People with their permissions, projects, vendors and cost codes.",
        permissions.sees_the_directory,
        f"The Directory is for people who work with commitments. {ASK}",
    ),
    Room(
        ui.IMPORT_PAGE,
        "import",
        "Import",
        ":material/upload_file:",
        "Bring in commitments and the lists around them from CSV and XLSX, with a preview.",
        permissions.may_import,
        f"Import is for people who may create commitments, and for Directory Admins. {ASK}",
    ),
    Room(
        "mail_log.py",
        "mail_log",
        "Mail log",
        ":material/outgoing_mail:",
        "Every notice that went out or waits, and why it waits.",
        permissions.sees_the_mail_log,
        f"The Mail log is for ERP Admins and Directory Admins. {ASK}",
    ),
)


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
    first = next((room for room in ROOMS if room.in_menu and room.may_see(me.person)), ROOMS[0])
    pages = {room.url_path: _page(room, me.person) for room in ROOMS if (HERE / room.file).exists()}

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
    _who_and_where(me)
    _draw(chosen, next(room for room in ROOMS if room.url_path == chosen.url_path), me.person)


def _who_and_where(me: Me) -> None:
    with st.sidebar:
        st.html(READABLE)
        st.caption(f"**{ui.plain(me.company)}**  \n{ui.plain(me.person.name)}")
        if permissions.is_accounting_approver(me.person):
            st.badge("Accounting approver", icon=":material/verified:", color="green")
        links = (("Change password", "/change-password"), ("Sign out", "/sign-out"))
        st.html("<br>".join(ui.plain_link(label, address) for label, address in links))
    if me.is_sample:
        st.info("Sample company: nothing in here is real, and no mail leaves this machine.", icon=":material/science:")


st.set_page_config(
    page_title="Commitment Desk",
    page_icon=":material/handshake:",
    layout="wide",
    initial_sidebar_state=SIDEBAR_WIDTH,
)
try:
    _shell()
except Refused as refused:
    ui.show_refused(refused)
except Exception as error:  # a traceback is logged and never shown
    st.error(ui.plain(ui.incident(error)), icon=":material/error:")

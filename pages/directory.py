"""Directory: who works here and what they may do, and the lists of projects, vendors and cost codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from core import permissions
from core.directory import COST_CODE, PERSON_COLUMNS, PROJECT, VENDOR, Column, Register, blank
from core.permissions import LEVEL_LABELS, Level, Person, ProjectPermission
from core.refusal import Refused, Why
from data import accounts, directory, identities, sessions
from data.directory import Entry, PersonRow, Shown
from data.identities import Bound
from pages import picking, ui

PEOPLE = "person"
TABS: dict[str, Register | None] = {"People": None, "Projects": PROJECT, "Vendors": VENDOR, "Cost codes": COST_CODE}
NOUNS = {title: register.noun if register else PEOPLE for title, register in TABS.items()}
REGISTERS = {register.noun: register for register in TABS.values() if register}
APPROVER = "✓ Accounting approver"
PANEL = "panel"  # the place of what commands answer; see ui.run
MANY_ROWS = 15  # more than these scroll inside the table, so that the panel beside it stays in sight
TALLEST = 580  # pixels


@dataclass(frozen=True)
class Opened:
    """What the panel shows: the row as it was when it was opened, so that a save can tell whether it still is.

    `serial` makes the keys of the fields new with each opening; `seen` is None for one that is to be added.
    """

    noun: str
    seen: PersonRow | Entry | None
    serial: int
    stale: bool = False  # somebody else changed it meanwhile


# --- the panel's state --------------------------------------------------------------------------------------------


def _opened() -> Opened | None:
    return st.session_state.get("_opened")


def _show_in_panel(noun: str, seen: PersonRow | Entry | None) -> None:
    serial = st.session_state.get("_serial", 0) + 1
    st.session_state.update(_serial=serial, _opened=Opened(noun, seen, serial))
    _forget_panel()


def _forget_panel() -> None:
    """What is shown or asked once, for one row."""
    st.session_state.pop("_password_link", None)
    st.session_state.pop("_ending", None)


def _close() -> None:
    st.session_state.pop("_opened", None)
    _forget_panel()


def _open(noun: str, row_id: int) -> None:
    if noun == PEOPLE:
        seen = ui.run(directory.person, row_id, place=PANEL)
    else:
        seen = ui.run(directory.entry, REGISTERS[noun], row_id, place=PANEL)
    if seen is not None:
        _show_in_panel(noun, seen)


def _open_picked(noun: str, box: str) -> None:
    picked = st.session_state.get(box)
    if picked is not None:
        _open(noun, picked)


def _said(opened: Opened, columns: Sequence[Column]) -> dict[str, Any]:
    """What stands in the fields of the panel."""
    fields = {column.name: _key(opened, column.name) for column in columns}
    return {name: st.session_state[key] for name, key in fields.items() if key in st.session_state}


def _key(opened: Opened, name: str) -> str:
    return f"_{opened.noun}_{opened.serial}_{name}"


def _after_save(opened: Opened, row_id: int | None) -> None:
    """Shows what was saved. What was typed stays when it was refused; a conflict offers to look at it anew."""
    if row_id is not None:
        _open(opened.noun, row_id)
        return
    refused = ui.refusal(PANEL)
    if refused and refused.why is Why.CONFLICT and opened.seen is not None:
        st.session_state["_opened"] = replace(opened, stale=True)


# --- commands -----------------------------------------------------------------------------------------------------


def _save(opened: Opened, columns: Sequence[Column]) -> None:
    """Adds or saves what the panel holds."""
    said, seen = _said(opened, columns), opened.seen
    name = str(said.get(columns[0].name, "")).strip()
    if isinstance(seen, PersonRow):
        saved = ui.run(directory.save_person, seen.id, seen.version, said, place=PANEL, done=f"{name} was saved.")
        row_id = None if saved is None else seen.id
    elif isinstance(seen, Entry):
        row_id = ui.run(_save_entry, REGISTERS[opened.noun], seen, said, place=PANEL, done=f"{name} was saved.")
    elif opened.noun == PEOPLE:
        row_id = ui.run(directory.add_person, said, place=PANEL, done=f"{name} was added.")
    else:
        row_id = ui.run(directory.add_entry, REGISTERS[opened.noun], said, place=PANEL, done=f"{name} was added.")
    _after_save(opened, row_id)


def _save_entry(desk: Any, caller: Any, register: Register, seen: Entry, said: Mapping[str, Any]) -> int:
    directory.save_entry(desk, caller, register, seen, said)
    return seen.id


def _set_permission(opened: Opened) -> None:
    person = opened.seen
    if not isinstance(person, PersonRow):
        return
    said = {name: st.session_state.get(_key(opened, name)) for name in ("projects", "level", "may_create", "may_edit")}
    told = ProjectPermission(said["level"] or Level.NONE, bool(said["may_create"]), bool(said["may_edit"]))
    saved = ui.run(
        directory.set_project_permissions,
        person.id,
        person.version,
        said["projects"] or [],
        told,
        place=PANEL,
        done=f"{person.name} has {LEVEL_LABELS[told.level]} there now.",
    )
    _after_save(opened, None if saved is None else person.id)


def _make_link(person: PersonRow) -> None:
    token = ui.run(accounts.make_reset_link, person.id, place=PANEL)
    if token is not None:
        st.session_state["_password_link"] = f"{ui.desk().base_url}/choose-password?token={token}"


def _forget(person: PersonRow, account: Bound) -> None:
    done = f"The {account.name} account of {person.name} was forgotten, and {person.name} is signed out."
    ui.run(identities.forget, account.id, place=PANEL, done=done)


# --- the tables ---------------------------------------------------------------------------------------------------


def _company_wide(person: PersonRow) -> str:
    words = [f"ERP {LEVEL_LABELS[person.erp_level]}"] if person.erp_level else []
    ticks = {"can_push": "Can push to accounting", "directory_admin": "Directory Admin", "manager": "Manager"}
    return ", ".join(words + [label for name, label in ticks.items() if getattr(person, name)])


def _permission_words(permission: ProjectPermission) -> str:
    grants = [word for word, has in (("create", permission.may_create), ("edit", permission.may_edit)) if has]
    return LEVEL_LABELS[permission.level] + (f" ({', '.join(grants)})" if grants else "")


def _people_frame(rows: Sequence[PersonRow]) -> pd.DataFrame:
    columns = {
        "Name": [row.name for row in rows],
        "Badge": [_badges(row) for row in rows],
        "Job": [row.job for row in rows],
        "E-mail": [row.email for row in rows],
        "Company-wide": [_company_wide(row) for row in rows],
        "Projects": [
            "; ".join(f"{right.project}: {_permission_words(right.permission)}" for right in row.projects)
            for row in rows
        ],
        "Active": [_words(row.active) for row in rows],
    }
    return _frame(columns)


def _badges(row: PersonRow) -> list[str]:
    return [*([APPROVER] if row.approver else []), *([row.standing] if row.standing else [])]


def _entries_frame(register: Register, rows: Sequence[Entry]) -> pd.DataFrame:
    return _frame({column.label: [_words(row.values[column.name]) for row in rows] for column in register.columns})


def _frame(columns: dict[str, list[Any]]) -> pd.DataFrame:
    """Whether a row is active is only of interest where one is not."""
    return pd.DataFrame({name: cells for name, cells in columns.items() if name != "Active" or "No" in cells})


def _words(value: Any) -> str:
    return {True: "Yes", False: "No"}[value] if isinstance(value, bool) else str(value)


def _grid(title: str, frame: pd.DataFrame, ids: tuple[int, ...], openable: bool) -> None:
    """The table. A click on a row opens it; the position is translated to an id at once, by the ids it was drawn with."""
    noun = NOUNS[title]
    key = f"_grid_{noun}_{picking.digest(ids)}"
    green = ui.COLOURS["green"][1]
    badges = sorted({badge for cell in frame.get("Badge", ()) for badge in cell} | {APPROVER})
    event: Any = st.dataframe(
        frame,
        hide_index=True,
        height=TALLEST if len(ids) > MANY_ROWS else "content",
        alt=f"{title} of the Directory",
        key=key,
        on_select="rerun" if openable else "ignore",
        selection_mode="single-row",
        column_config={
            "Badge": st.column_config.MultiselectColumn(
                options=badges, color=[green] * len(badges), width=190 if badges == [APPROVER] else 460
            ),
            "Company-wide": st.column_config.TextColumn(width=230),
            "Projects": st.column_config.TextColumn(width=330),
        },
    )
    rows = event.selection.rows if openable else []
    followed = (key, ids[rows[0]]) if rows and rows[0] < len(ids) else None
    if followed != st.session_state.get("_followed"):
        st.session_state["_followed"] = followed
        if followed is not None:
            _open(noun, followed[1])
            st.rerun()


def _pick(title: str, names: dict[int, str]) -> None:
    """The way to a row without the grid: pick it, press Open."""
    noun = NOUNS[title]
    box = f"_pick_{noun}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox(
            f"Open a {noun} of this page",
            list(names),
            index=None,
            format_func=lambda id_: names.get(id_, ""),
            placeholder="Pick or type a name",
            key=box,
            width=340,
        )
        st.button(
            f"Open the {noun}",
            icon=":material/open_in_full:",
            key=f"{box}_open",
            on_click=_open_picked,
            args=(noun, box),
        )


# --- the panel ----------------------------------------------------------------------------------------------------


def _panel(opened: Opened, me: Person, projects: dict[int, str]) -> None:
    changes = permissions.may_change_directory(me)
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header(ui.plain(_title(opened)), width="stretch")
            st.button("Close", icon=":material/close:", on_click=_close, key="_close")
        ui.show_outcomes(PANEL)
        if opened.stale and opened.seen is not None:
            st.button(
                "Show what it says now",
                icon=":material/refresh:",
                on_click=_open,
                args=(opened.noun, opened.seen.id),
                key="_reload",
            )
        if opened.noun == PEOPLE:
            _person_panel(opened, me, projects, changes)
        elif changes:
            _form(opened, REGISTERS[opened.noun].columns, me)


def _title(opened: Opened) -> str:
    if opened.seen is None:
        return f"Add a {opened.noun}"
    if isinstance(opened.seen, PersonRow):
        return opened.seen.name
    return str(opened.seen.values[REGISTERS[opened.noun].key])


def _person_panel(opened: Opened, me: Person, projects: dict[int, str], changes: bool) -> None:
    person = opened.seen if isinstance(opened.seen, PersonRow) else None
    if person is not None and person.approver:
        st.badge("Accounting approver", icon=":material/verified:", color="green")
    if person is not None and person.standing:
        st.badge(ui.plain(person.standing), icon=":material/event_busy:", color="green")
    if changes:
        _form(opened, PERSON_COLUMNS, me)
    elif person is not None:
        _facts(person)
    if person is None:
        return
    st.subheader("Permission on Commitments, by project")
    _matrix(person)
    if changes:
        _permission_form(opened, projects)
        _password_link(person)
        _signed_in(person, me)
        _accounts_elsewhere(person)


def _facts(person: PersonRow) -> None:
    facts = {"E-mail": person.email, "Job": person.job, "Company-wide": _company_wide(person) or "None"}
    facts |= {} if person.active else {"Active": "No"}
    for label, value in facts.items():
        st.text(f"{label}: {value}")


def _matrix(person: PersonRow) -> None:
    if not person.projects:
        st.text("No permission on any project that you may see.")
        return
    frame = pd.DataFrame(
        {
            "Project": [right.project for right in person.projects],
            "Commitments": [LEVEL_LABELS[right.permission.level] for right in person.projects],
            "May create": [_words(_creates(right.permission)) for right in person.projects],
            "May edit": [_words(_edits(right.permission)) for right in person.projects],
        }
    )
    st.dataframe(frame, hide_index=True, height="content", alt=f"Permissions of {person.name} by project")


def _creates(permission: ProjectPermission) -> bool:
    return permission.level == Level.ADMIN or permission.may_create


def _edits(permission: ProjectPermission) -> bool:
    return permission.level == Level.ADMIN or permission.may_edit


def _form(opened: Opened, columns: tuple[Column, ...], me: Person) -> None:
    """The fields of a person, project, vendor or cost code, and the button that saves them."""
    with st.form(_key(opened, "form"), border=False, enter_to_submit=False):
        for column in columns:
            _field(opened, column, me)
        adding = opened.seen is None
        st.form_submit_button(
            f"Add the {opened.noun}" if adding else "Save",
            type="primary",
            icon=":material/add:" if adding else ":material/save:",
            key=_key(opened, "save"),
            on_click=_save,
            args=(opened, columns),
        )


def _field(opened: Opened, column: Column, me: Person) -> None:
    value, key = _value(opened, column), _key(opened, column.name)
    if column.name == "erp_level":
        _level_box(column.label, Level(value), key)
    elif column.limit:
        st.text_input(
            column.label, value, max_chars=column.limit, key=key, help=column.help or None, required=column.required
        )
    else:
        out_of_reach = column.name == "can_push" and not value and not permissions.may_grant_can_push(me)
        tip = "Only a Directory Admin who can push ticks this." if out_of_reach else column.help
        st.checkbox(column.label, bool(value), key=key, help=tip or None, disabled=out_of_reach)


def _value(opened: Opened, column: Column) -> Any:
    if isinstance(opened.seen, PersonRow):
        return getattr(opened.seen, column.name)
    if isinstance(opened.seen, Entry):
        return opened.seen.values[column.name]
    return blank(PERSON_COLUMNS if opened.noun == PEOPLE else REGISTERS[opened.noun].columns)[column.name]


def _level_box(label: str, level: Level, key: str) -> None:
    levels = list(Level)
    st.selectbox(label, levels, index=levels.index(level), format_func=LEVEL_LABELS.__getitem__, key=key)


def _permission_form(opened: Opened, projects: dict[int, str]) -> None:
    if not projects:
        st.info("There are no projects yet. Add one on the tab Projects, then come back.", icon=":material/apartment:")
        return
    with st.form(_key(opened, "permission"), border=False, enter_to_submit=False):
        st.multiselect(
            "Projects",
            list(projects),
            format_func=lambda id_: projects.get(id_, ""),
            placeholder="Pick one or more",
            key=_key(opened, "projects"),
        )
        _level_box("Permission on Commitments", Level.READ_ONLY, _key(opened, "level"))
        with st.container(horizontal=True):
            st.checkbox("May create", key=_key(opened, "may_create"), help="Counts with Standard. Admin may anyway.")
            st.checkbox("May edit", key=_key(opened, "may_edit"), help="Counts with Standard. Admin may anyway.")
        st.form_submit_button(
            "Set the permission",
            icon=":material/key:",
            key=_key(opened, "set"),
            on_click=_set_permission,
            args=(opened,),
        )


def _ask_before_ending(person_id: int | None) -> None:
    st.session_state["_ending"] = person_id


def _end_sessions(person: PersonRow) -> None:
    def done(ended: int) -> str:
        return f"{person.name} is signed out everywhere: {ui.counted(ended, 'browser')}."

    ui.run(sessions.end_all, person.id, place=PANEL, done=done)
    _ask_before_ending(None)


def _signed_in(person: PersonRow, me: Person) -> None:
    """In how many browsers somebody is signed in, and the way to end that."""
    count = sessions.signed_in(ui.desk(), ui.caller(), person.id)
    st.text(f"Signed in in {ui.counted(count, 'browser')}." if count else "Not signed in anywhere.")
    if count and st.session_state.get("_ending") == person.id:
        _confirm_ending(person, count, is_me=person.id == me.id)
    elif count:
        st.button(
            "Sign out everywhere",
            icon=":material/logout:",
            on_click=_ask_before_ending,
            args=(person.id,),
            key="_end_sessions",
        )
    st.html(ui.plain_link("Sign-in log", f"/sign-ins?{urlencode({'email': person.email})}"))


def _confirm_ending(person: PersonRow, count: int, *, is_me: bool) -> None:
    """What is typed is lost: it lives in the session of the page, which is cleared when its sign-in has ended."""
    browsers, here = ui.counted(count, "browser"), " This one is among them." if is_me else ""
    st.markdown(
        f"**Sign {ui.plain(person.name)} out of {browsers}?**{here} What is typed there and not saved is lost; "
        f"what was saved stays. {ui.plain(person.name)} can sign in again at once."
    )
    with st.container(horizontal=True):
        st.button(
            "Sign out everywhere now", key="_end_sessions_now", type="primary", on_click=_end_sessions, args=(person,)
        )
        st.button("Leave it as it is", key="_end_sessions_not", on_click=_ask_before_ending, args=(None,))


def _password_link(person: PersonRow) -> None:
    link = st.session_state.get("_password_link")
    if link:
        st.subheader("Password link")
        st.code(link, language=None, wrap_lines=True)
        st.text(f"Give this to {person.name} yourself. It works once, for 48 hours, and is shown only now.")
    if person.active:
        st.button(
            "Make a password link",
            icon=":material/link:",
            on_click=_make_link,
            args=(person,),
            key="_make_link",
            help="With it the person chooses a new password. Links made before stop working.",
        )


def _accounts_elsewhere(person: PersonRow) -> None:
    """The accounts at other providers that the person signs in with, each with the button that takes it away."""
    for account in identities.of_person(ui.desk(), ui.caller(), person.id):
        since = ui.when(account.since, ui.me().time_zone)
        st.text(f"{person.name} has signed in with their {account.name} account since {since}.")
        st.button(
            f"Forget the {ui.plain(account.name)} account",
            icon=":material/link_off:",
            on_click=_forget,
            args=(person, account),
            key=f"_forget_{account.id}",
            help="Signs the person out. The next account with their e-mail takes its place.",
        )


# --- the page -----------------------------------------------------------------------------------------------------


def _first_page(page: str) -> None:
    st.session_state[page] = 1


def _load(title: str, *, text: str, hidden: bool, page: int) -> Shown[Any]:
    register = TABS[title]
    if register is None:
        return directory.people_page(ui.desk(), ui.caller(), text=text, inactive=hidden, page=page)
    return directory.entries(ui.desk(), ui.caller(), register, text=text, archived=hidden, page=page)


def _nothing(title: str, searched: bool, changes: bool) -> None:
    if searched:
        st.info("Nothing matches this search. Try fewer letters, or clear it.", icon=":material/search_off:")
    elif changes:
        st.info(f"There is no {NOUNS[title]} yet. Add one, or import your list.", icon=":material/inbox:")
        st.page_link(ui.IMPORT_PAGE, label="Import from CSV or XLSX", icon=":material/upload_file:")
    else:
        st.info(f"There is no {NOUNS[title]} that you may see. A Directory Admin adds them.", icon=":material/inbox:")


def _tab(title: str, me: Person) -> None:
    noun, changes = NOUNS[title], permissions.may_change_directory(me)
    page_key = f"page_{noun.replace(' ', '_')}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_input(
            f"Search {title.lower()}",
            key=f"find_{noun.replace(' ', '_')}",
            bind="query-params",
            type="search",
            max_chars=directory.LONGEST_SEARCH,
            on_change=_first_page,
            args=(page_key,),
            width=300,
        )
        word = "inactive" if noun == PEOPLE else "archived"
        hidden = st.toggle(f"Show {word}", key=f"_hidden_{noun}", on_change=_first_page, args=(page_key,))
        if changes:
            st.button(
                f"Add a {noun}", icon=":material/add:", on_click=_show_in_panel, args=(noun, None), key=f"_add_{noun}"
            )
    try:
        shown = _load(title, text=text, hidden=hidden, page=st.session_state.get(page_key, 1))
    except Refused as refused:
        ui.show_refused(refused)
        return
    if not shown.rows:
        _nothing(title, bool(text), changes)
        return
    _rows(title, shown, changes, page_key)


def _rows(title: str, shown: Shown[Any], changes: bool, page_key: str) -> None:
    register = TABS[title]
    ids = tuple(row.id for row in shown.rows)
    st.markdown(f"**{shown.count:,} {NOUNS[title] if shown.count == 1 else title.lower()}**")
    if register is None:
        _grid(title, _people_frame(shown.rows), ids, openable=True)
        _pick(title, {row.id: f"{row.name} · {row.email}" for row in shown.rows})
    else:
        _grid(title, _entries_frame(register, shown.rows), ids, openable=changes)
        if changes:
            _pick(title, {row.id: _entry_name(register, row) for row in shown.rows})
    if shown.pages > 1:
        st.session_state[page_key] = shown.page
        st.pagination(shown.pages, key=page_key)


def _entry_name(register: Register, row: Entry) -> str:
    return " · ".join(dict.fromkeys(str(row.values[name]) for name in (register.key, "name") if row.values[name]))


def _show() -> None:
    me = ui.me().person
    st.title("Directory")
    tabs = st.tabs(list(TABS), key="tab", bind="query-params")
    for title, tab in zip(TABS, tabs, strict=True):
        if not tab.open:
            continue
        with tab:
            opened = _opened()
            here = opened is not None and opened.noun == NOUNS[title]
            list_, panel = st.columns([3, 2]) if here else (st.container(), None)
            with list_:
                if not here:
                    ui.show_outcomes(PANEL)
                _tab(title, me)
            if panel is not None and opened is not None:
                with panel:
                    _panel(opened, me, directory.project_names(ui.desk(), ui.caller()))


_show()

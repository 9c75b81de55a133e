"""Settings: each person's own mails, and the company's clock, notices and reason codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from core import permissions
from core import settings as rules
from core.permissions import Person
from core.refusal import Why
from core.typed import FIRST_DAY, LAST_DAY
from data import company, outbox
from data import settings as operator
from data.company import CompanySettings, Holiday, Reason
from data.people import Me
from pages import delegation, mail_server, ui

MINE, COMPANY, MAILS, REASONS = "My settings", "Company", "Mails", "Reason codes"
SUMMARY = "ERP Integrations Daily Summary"
COMPANY_FIELDS = ("name", "time_zone", "business_days", "business_start_minute", "business_end_minute")
SWITCHES = tuple(one.name for one in rules.SETTINGS if one.name.startswith("mail_"))
MAIL_FIELDS = ("summary_hour", *SWITCHES)
TOLD = {
    "mail_waiting": "To the accounting approvers of the project.",
    "mail_rejected": "To whoever created it and whoever sent it, with what was found.",
    "mail_synced": "To whoever sent it.",
    "mail_export_failed": "To the accounting approvers.",
    "mail_commented": "To creator, sender, who is assigned, who decided and who commented before.",
    "mail_asked": "To whoever created it and whoever sent it.",
    "mail_answered": "To whoever asked, and those concerned by a comment.",
}
FOUR_EYES = {
    True: "Four eyes is on: whoever created a commitment, or sent any submission of it, cannot accept it.",
    False: "Four eyes is off: one person can create a commitment, send it and accept it. "
    "Every such acceptance is marked in the history.",
}
CONSEQUENCE = (
    "Without four eyes one person alone can create a commitment, send it and accept it into QuickBooks, and nobody "
    "else has to look at it. Every acceptance that four eyes would have stopped is marked in the history for good."
)


@dataclass(frozen=True)
class Form:
    """A form as it was when it opened: what it showed then, so that a save can tell whether that still stands.

    `serial` makes the keys of its fields new with each opening.
    """

    part: str
    serial: int
    seen: Any
    stale: bool = False  # somebody else changed it meanwhile

    def key(self, name: str) -> str:
        return f"_{self.part}_{self.serial}_{name}"

    def said(self, names: Sequence[str]) -> dict[str, Any]:
        """What stands in its fields."""
        return {name: st.session_state[self.key(name)] for name in names if self.key(name) in st.session_state}


def _form(part: str, first_field: str, now: Any) -> Form:
    """The form of this part. It opens anew, with what stands `now`, after a save and when the part was out of sight."""
    kept: Form | None = st.session_state.get(f"_form_{part}")
    if kept is None or kept.key(first_field) not in st.session_state:
        serial = st.session_state.get("_serial_settings", 0) + 1
        kept = Form(part, serial, now)
        st.session_state.update({"_serial_settings": serial, f"_form_{part}": kept})
    return kept


def _forget(part: str) -> None:
    st.session_state.pop(f"_form_{part}", None)


def _after(form: Form, answer: Any) -> None:
    """What was typed stays when it was refused; a conflict offers to look at it anew."""
    if answer is not None:
        _forget(form.part)
        return
    refused = ui.refusal(form.part)
    if refused and refused.why is Why.CONFLICT:
        st.session_state[f"_form_{form.part}"] = replace(form, stale=True)


def _outcomes(form: Form) -> None:
    ui.show_outcomes(form.part)
    if form.stale:
        st.button(
            "Show what it says now",
            icon=":material/refresh:",
            key=form.key("reload"),
            on_click=_forget,
            args=(form.part,),
        )


# --- commands -----------------------------------------------------------------------------------------------------


def _set_summary() -> None:
    on = bool(st.session_state.get("_daily_summary"))
    done = "You get the Daily Summary by mail." if on else "You get no Daily Summary any more."
    ui.run(company.set_daily_summary, on, place=MINE, done=done)


def _save(form: Form, names: Sequence[str]) -> None:
    _after(form, ui.run(company.save_settings, form.seen, form.said(names), place=form.part, done=_saved))


def _saved(changed: bool) -> str:
    return "The settings were saved." if changed else "Nothing was changed: the settings are as you typed them."


def _ask_four_eyes(asked: bool) -> None:
    st.session_state["_four_eyes_asked"] = asked


def _set_four_eyes(seen: CompanySettings, on: bool) -> None:
    ui.run(
        company.save_settings,
        seen,
        {"four_eyes": on},
        place="four_eyes",
        done=f"Four eyes is {'on' if on else 'off'} now.",
    )
    _ask_four_eyes(False)


def _add_holiday(form: Form) -> None:
    said = form.said(("day", "name"))
    answer = ui.run(
        company.add_holiday,
        said.get("day"),
        said.get("name"),
        place=form.part,
        done=lambda day: f"{day} is a holiday now.",
    )
    _after(form, answer)


def _remove_holiday(part: str) -> None:
    day = st.session_state.get("_holiday")
    if day is None:
        ui.tell("Pick the holiday first, then press Remove.", part)
        return
    ui.run(company.remove_holiday, day, place=part, done=f"{day} is no holiday any more.")
    st.session_state["_holiday"] = None


def _add_reason(form: Form) -> None:
    said = form.said(("code", "text"))
    answer = ui.run(
        company.add_reason,
        said.get("code"),
        said.get("text"),
        place=form.part,
        done=lambda code: f"{code} was added and is offered from now on.",
    )
    _after(form, answer)


def _rename_reason(form: Form) -> None:
    text = form.said(("text",)).get("text")
    answer = ui.run(
        company.rename_reason, form.seen, text, place=form.part, done=lambda code: f"The text of {code} was saved."
    )
    _after(form, answer)


def _retire_reason(part: str, code: str, retired: bool) -> None:
    done = f"{code} is retired: it is not offered any more." if retired else f"{code} is offered again."
    ui.run(company.retire_reason, code, retired=retired, place=part, done=done)


def _delete_reason(part: str, code: str) -> None:
    if ui.run(company.delete_reason, code, place=part, done=f"{code} was deleted."):
        st.session_state["_reason"] = None


# --- my settings --------------------------------------------------------------------------------------------------


def _mine(person: Person, shown: CompanySettings) -> None:
    st.header(SUMMARY)
    ui.show_outcomes(MINE)
    hour = f"{shown.values['summary_hour']:02d}:00"
    st.text(f"One mail a day, at {hour}, with all that waits for you to accept. None on a day on which nothing waits.")
    if not permissions.is_accounting_approver(person):
        st.text("It goes to accounting approvers. You are none now; the switch counts as soon as you are one.")
    # What is stored, in every run: a switch that was refused jumps back.
    on = st.session_state["_daily_summary"] = company.gets_daily_summary(ui.desk(), ui.caller())
    st.toggle("Daily Summary by mail", key="_daily_summary", on_change=_set_summary)
    st.text("It is on." if on else "It is off.")


# --- the company --------------------------------------------------------------------------------------------------


def _facts(shown: CompanySettings) -> None:
    """The company's settings for those who do not change them."""
    values = shown.values
    off = [rules.BY_NAME[name].label.removeprefix("Mail ") for name in SWITCHES if not values[name]]
    facts = {
        "Company name": values["name"],
        "Time zone": values["time_zone"],
        "Business days": ", ".join(rules.WEEKDAYS[int(day)] for day in values["business_days"]),
        "Business hours": f"{shown.start:%H:%M} to {shown.end:%H:%M}",
        "Hour of the Daily Summary": f"{values['summary_hour']:02d}:00",
        "Mails that are switched off": ", ".join(off) or "None",
    }
    st.header("How the company works")
    for label, value in facts.items():
        st.text(f"{label}: {value}")
    st.text(FOUR_EYES[values["four_eyes"]])
    st.text("An ERP Integrations Admin changes these settings.")
    st.header("Holidays")
    _holiday_table(shown.holidays)


def _company(shown: CompanySettings) -> None:
    st.header("Clock and calendar")
    form = _form("company", "name", shown)
    _outcomes(form)
    seen: CompanySettings = form.seen
    zones = list(dict.fromkeys((*rules.time_zones(), seen.values["time_zone"])))
    with st.form(form.key("form"), border=False, enter_to_submit=False):
        st.text_input("Company name", seen.values["name"], max_chars=rules.NAME_LIMIT, key=form.key("name"), width=520)
        st.selectbox(
            "Time zone",
            zones,
            index=zones.index(seen.values["time_zone"]),
            key=form.key("time_zone"),
            help="The clock of every date, of the business hours and of the Daily Summary.",
            width=520,
        )
        st.pills(
            "Business days",
            list(range(len(rules.WEEKDAYS))),
            selection_mode="multi",
            default=[int(day) for day in seen.values["business_days"]],
            format_func=rules.WEEKDAYS.__getitem__,
            key=form.key("business_days"),
        )
        with st.container(horizontal=True):
            st.time_input("Business hours from", seen.start, key=form.key("business_start_minute"), width=180)
            st.time_input("Business hours to", seen.end, key=form.key("business_end_minute"), width=180)
        _submit(form, "Save", ":material/save:", _save, COMPANY_FIELDS)
    _four_eyes(shown)
    _holidays(shown)


def _submit(form: Form, label: str, icon: str, command: Any, *args: Any) -> None:
    st.form_submit_button(label, type="primary", icon=icon, key=form.key("save"), on_click=command, args=(form, *args))


def _four_eyes(shown: CompanySettings) -> None:
    st.header("Four eyes")
    ui.show_outcomes("four_eyes")
    on = shown.values["four_eyes"]
    st.text(FOUR_EYES[on])
    if not on:
        st.button(
            "Switch four eyes on",
            icon=":material/visibility:",
            key="_four_eyes_on",
            on_click=_set_four_eyes,
            args=(shown, True),
        )
    elif not st.session_state.get("_four_eyes_asked"):
        st.button(
            "Switch four eyes off …",
            icon=":material/visibility_off:",
            key="_four_eyes_ask",
            on_click=_ask_four_eyes,
            args=(True,),
        )
    else:
        _confirm_four_eyes(shown)


def _confirm_four_eyes(shown: CompanySettings) -> None:
    st.warning(CONSEQUENCE, icon=":material/warning:")
    with st.container(horizontal=True):
        st.button("Keep four eyes on", type="primary", key="_four_eyes_keep", on_click=_ask_four_eyes, args=(False,))
        st.button(
            "Yes, one person alone may do it: switch four eyes off",
            key="_four_eyes_off",
            on_click=_set_four_eyes,
            args=(shown, False),
        )


def _holidays(shown: CompanySettings) -> None:
    st.header("Holidays")
    form = _form("holidays", "name", None)
    _outcomes(form)
    _holiday_table(shown.holidays)
    if shown.holidays:
        names = {one.day: f"{one.day} · {one.name}" if one.name else str(one.day) for one in shown.holidays}
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.selectbox(
                "Remove a holiday",
                list(names),
                index=None,
                format_func=lambda day: names.get(day, str(day)),
                placeholder="Pick a day",
                key="_holiday",
                width=340,
            )
            st.button(
                "Remove", icon=":material/delete:", key="_holiday_remove", on_click=_remove_holiday, args=(form.part,)
            )
    with st.form(form.key("form"), enter_to_submit=False):
        with st.container(horizontal=True):
            st.date_input(
                "Day",
                None,
                min_value=FIRST_DAY,
                max_value=LAST_DAY,
                format="YYYY-MM-DD",
                key=form.key("day"),
                width=180,
            )
            st.text_input("Name of the holiday", max_chars=rules.HOLIDAY_NAME_LIMIT, key=form.key("name"), width=340)
        _submit(form, "Add a holiday", ":material/add:", _add_holiday)


def _holiday_table(holidays: Sequence[Holiday]) -> None:
    if not holidays:
        st.text("No holidays yet: every business day counts.")
        return
    frame = pd.DataFrame(
        {
            "Day": [str(one.day) for one in holidays],
            "Weekday": [rules.WEEKDAYS[one.day.weekday()] for one in holidays],
            "Holiday": [one.name for one in holidays],
        }
    )
    st.dataframe(frame, hide_index=True, height="content", alt="Holidays by day", width=520)


# --- mails --------------------------------------------------------------------------------------------------------


def _mails(shown: CompanySettings, me: Me) -> None:
    st.header("What is mailed")
    form = _form("mails", "summary_hour", shown)
    _outcomes(form)
    with st.form(form.key("form"), border=False, enter_to_submit=False):
        values = form.seen.values
        st.selectbox(
            "Hour of the Daily Summary",
            list(range(24)),
            index=values["summary_hour"],
            format_func=lambda hour: f"{hour:02d}:00",
            key=form.key("summary_hour"),
            width=220,
        )
        for name in SWITCHES:
            st.checkbox(rules.BY_NAME[name].label, values[name], key=form.key(name), help=TOLD[name])
        _submit(form, "Save", ":material/save:", _save, MAIL_FIELDS)
    _smtp(shown, me)


def _smtp(shown: CompanySettings, me: Me) -> None:
    st.header("Mail server (SMTP)")
    chosen = operator.load()
    if shown.mail_held:
        mail_server.banner(shown.mail_held, me.is_sample)
    else:
        st.text(f"SMTP is set up: {chosen.smtp_host}, port {chosen.port}, security {chosen.smtp_security}.")
        st.text(f"Mails come from {chosen.smtp_from}.")
    ui.show_outcomes()
    with st.container(horizontal=True):
        mail_server.test_button(me.person.email, "What became of it stands here; look again in a moment.")
        st.button("Look again", icon=":material/refresh:", key="_look_again")
    rows = outbox.log(ui.desk(), ui.caller()).rows
    last = next((row for row in rows if row.kind == "test" and row.to_email == me.person.email), None)
    if last is not None:
        st.text(f"Your last test mail, {last.created_at:%Y-%m-%d %H:%M}: {outbox.state_words(last)}")
    st.page_link(ui.MAIL_LOG_PAGE, label="Open the Mail log", icon=":material/outgoing_mail:")


# --- reason codes -------------------------------------------------------------------------------------------------


def _reasons(reasons: Sequence[Reason]) -> None:
    st.header("What a rejection can say")
    ui.show_outcomes("reasons")
    frame = pd.DataFrame(
        {
            "Code": [one.code for one in reasons],
            "Text": [one.text for one in reasons],
            "Offered": ["Retired" if one.retired else "Offered" for one in reasons],
            "Used": ["Yes" if one.used else "No" for one in reasons],
        }
    )
    widths = {"Code": 90, "Text": 420, "Offered": 110, "Used": 90}
    columns = {name: st.column_config.TextColumn(width=width) for name, width in widths.items()}
    st.dataframe(
        frame, hide_index=True, height="content", alt="Reason codes as they are offered", column_config=columns
    )
    by_code = {one.code: one for one in reasons}
    picked = st.selectbox(
        "Change a reason",
        list(by_code),
        index=None,
        format_func=lambda code: f"{code} · {by_code[code].text}" if code in by_code else code,
        placeholder="Pick or type a code",
        key="_reason",
        width=520,
    )
    if picked in by_code:
        _reason(by_code[picked])
    st.header("Add a reason")
    form = _form("add_reason", "code", None)
    _outcomes(form)
    with st.form(form.key("form"), border=False, enter_to_submit=False):
        with st.container(horizontal=True):
            st.text_input(
                "Code",
                max_chars=rules.REASON_CODE_LIMIT,
                key=form.key("code"),
                help="1 to 8 letters and digits. It stays as it is for good.",
                width=140,
            )
            st.text_input("Text", max_chars=rules.REASON_TEXT_LIMIT, key=form.key("text"), width=520)
        _submit(form, "Add the reason", ":material/add:", _add_reason)


def _reason(now: Reason) -> None:
    form = _form(f"reason_{now.code}", "text", now)
    with st.container(border=True):
        _outcomes(form)
        with st.form(form.key("form"), border=False, enter_to_submit=False):
            st.text_input(
                f"Text of {now.code}", form.seen.text, max_chars=rules.REASON_TEXT_LIMIT, key=form.key("text")
            )
            _submit(form, "Save the text", ":material/save:", _rename_reason)
        with st.container(horizontal=True):
            st.button(
                f"Bring {now.code} back" if now.retired else f"Retire {now.code}",
                icon=":material/unarchive:" if now.retired else ":material/archive:",
                key=f"_retire_{now.code}_{now.retired}",
                on_click=_retire_reason,
                args=(form.part, now.code, not now.retired),
            )
            if not now.used:
                st.button(
                    f"Delete {now.code}",
                    icon=":material/delete:",
                    key=f"_delete_{now.code}",
                    on_click=_delete_reason,
                    args=("reasons", now.code),
                )
        if now.used:
            st.text("It was used in a rejection, so it can be retired but not deleted.")


# --- the page -----------------------------------------------------------------------------------------------------


def _show() -> None:
    me = ui.me()
    shown = company.settings(ui.desk(), ui.caller())
    st.title("Settings")
    titles = [MINE, COMPANY, MAILS, REASONS] if shown.may_change else [MINE, COMPANY]
    for title, tab in zip(titles, st.tabs(titles, key="tab", bind="query-params"), strict=True):
        if not tab.open:
            continue
        with tab:
            if title == MINE:
                _mine(me.person, shown)
                delegation.section(me.person)
            elif title == COMPANY and not shown.may_change:
                _facts(shown)
            elif title == COMPANY:
                _company(shown)
            elif title == MAILS:
                _mails(shown, me)
            else:
                _reasons(shown.reasons)


_show()

"""The header fields and the schedule of values of *Edit and Re-send*, with what is wrong beside each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from core import commitment as commitments
from core import fields, typed
from core.commitment import AccountingMethod, Commitment
from core.fields import Field, Kind
from data.queries import Choices, Detail
from pages import cited_lines, field_notes, sov_editor, ui
from pages import draft as drafts
from pages.draft import Draft
from pages.field_notes import Note

_NAMES = {Kind.VENDOR: "vendor", Kind.PERSON: "person"}  # where Detail.names has the words of an id
ROW_HEIGHT, SHOWN_ROWS = 35, 16  # pixels of a grid row, and how many are shown before the grid scrolls
_WIDE, _NARROW = 220, 165  # pixels of the columns of cost code and description; more columns leave less for them
_WIDTHS = {
    "cost_type": 105,
    "quantity": 95,
    "uom": 75,
    "unit_cost": 105,
    "amount": 120,
    "tax_code": 100,
    "billed_to_date": 130,
}
MOST_NOTES = 60  # beside one field; of thousands of lines each may have one

Notes = Mapping[str, Sequence[Note]]  # by header field; fields.SOV for the lines, "" for the whole


@dataclass(frozen=True)
class Sheet:
    """What the form is drawn from. `can_fix` is False while something typed is not saved: fixes work on what is."""

    detail: Detail
    draft: Draft
    choices: Choices
    notes: Notes
    can_fix: bool

    @property
    def commitment(self) -> Commitment:
        return self.detail.commitment

    @property
    def is_read(self) -> bool:
        """Nothing can be typed in, and nothing that was typed has to stay in sight: the form is text to read."""
        return not self.detail.editable and self.draft.version == self.commitment.version

    def why_locked(self, name: str) -> str:
        """The reason why a field cannot be typed in, "" when it can."""
        if not self.detail.editable:
            return self.detail.why_not
        if name in self.detail.locked:
            return f"{fields.label(name)} is locked: QuickBooks holds this commitment as it is."
        if name == "accounting_method" and drafts.lines(self.draft):
            return "The accounting method is fixed once a line exists."
        return ""


# --- the header ---------------------------------------------------------------------------------------------------


def header(sheet: Sheet) -> None:
    """All header fields of this type: short ones and dates in two columns, long texts across."""
    shown = fields.header_fields(sheet.commitment.type)
    show_notes(sheet, "")  # of the whole, and of the project, which is no field of the form
    _pairs(sheet, [one for one in shown if one.kind not in {Kind.DATE, Kind.LONG_TEXT, Kind.FLAG}])
    _pairs(sheet, [one for one in shown if one.kind is Kind.FLAG])
    if drafts.value(sheet.draft, "private"):
        _viewers(sheet)
    st.subheader("Dates", anchor=False)
    _pairs(sheet, [one for one in shown if one.kind is Kind.DATE])
    st.subheader("Texts", anchor=False)
    for one in shown:
        if one.kind is Kind.LONG_TEXT:
            _field(sheet, one)


def _pairs(sheet: Sheet, shown: Sequence[Field]) -> None:
    for first in range(0, len(shown), 2):
        for column, one in zip(st.columns(2, gap="medium"), shown[first : first + 2], strict=False):
            with column:
                _field(sheet, one)


def _field(sheet: Sheet, one: Field) -> None:
    if sheet.is_read:
        with st.container(gap=None):
            st.markdown(f":small[{one.label}]")
            st.text(_in_words(sheet, one))
        show_notes(sheet, one.name)
        return
    locked = sheet.why_locked(one.name)
    _INPUTS[one.kind](
        sheet, one, {"key": sheet.draft.key(one.name), "disabled": bool(locked), "help": _help(one, locked)}
    )
    show_notes(sheet, one.name)


def _in_words(sheet: Sheet, one: Field) -> str:
    stored = sheet.draft.header[one.name]
    if one.kind is Kind.FLAG:
        return "Yes" if stored else "No"
    if stored is None or stored == "":
        return "–"
    if one.kind in _NAMES:
        return sheet.detail.names[_NAMES[one.kind]].get(stored, "")
    if one.name == "accounting_method":
        return commitments.METHOD_LABELS[AccountingMethod(stored)]
    return str(stored)


def _help(one: Field, locked: str) -> str | None:
    if locked:
        return ui.plain(locked)
    return f"Up to {one.limit:,} characters." if one.limit else None


# What is stored is where a widget starts, and is never written into the session: there it would win over what the
# browser still holds when another server takes the place of a lost one.


def _text(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    st.text_input(one.label, sheet.draft.header[one.name], persist_state="session", **how)


def _long_text(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    st.text_area(one.label, sheet.draft.header[one.name], height="content", persist_state="session", **how)


def _percent(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    stored = sheet.draft.header[one.name]
    st.text_input(one.label, stored, placeholder="For example 10", persist_state="session", **how)


def _flag(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    st.checkbox(one.label, sheet.draft.header[one.name], persist_state="session", **how)


def _date(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    st.date_input(
        one.label,
        value=sheet.draft.header[one.name],
        min_value=typed.FIRST_DAY,
        max_value=typed.LAST_DAY,
        format="YYYY-MM-DD",
        persist_state="session",
        **how,
    )


def _choice(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    if one.name == "accounting_method":
        words = {method.value: label for method, label in commitments.METHOD_LABELS.items()}
    else:
        words = {status: status for status in commitments.CONTRACT_STATUSES[sheet.commitment.type]}
    _box(sheet, one, words, how)


def _vendor(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    _pick(sheet, one, how, sheet.choices.vendors, sheet.detail.names["vendor"])


def _person(sheet: Sheet, one: Field, how: dict[str, Any]) -> None:
    _pick(sheet, one, how, sheet.choices.people, sheet.detail.names["person"])


def _pick(sheet: Sheet, one: Field, how: dict[str, Any], active: Mapping[int, str], names: Mapping[int, str]) -> None:
    """A box of the active ones, and of the stored one even if it is archived by now."""
    stored, chosen = sheet.draft.header[one.name], drafts.value(sheet.draft, one.name)
    nobody = "Nobody" if one.kind is Kind.PERSON else "None chosen"
    words: dict[int | None, str] = {None: nobody} | dict(active)
    if stored is not None and stored not in words:
        words[stored] = f"{names.get(stored, 'Unknown')} (archived)"
    if chosen not in words:  # archived while it was being chosen
        words[chosen] = "No longer in the list"
    _box(sheet, one, words, how, placeholder=nobody)


def _box(
    sheet: Sheet, one: Field, words: Mapping[Any, str], how: dict[str, Any], placeholder: str | None = None
) -> None:
    """A box to pick from. A locked one is a locked line of text: the grey label of a locked box is too pale to read."""
    if how["disabled"]:
        shown = f"{how['key']}:locked"
        st.session_state[shown] = words.get(drafts.value(sheet.draft, one.name), "")
        st.text_input(one.label, key=shown, disabled=True, help=how["help"])
        return
    options, stored = list(words), sheet.draft.header[one.name]
    st.selectbox(
        one.label,
        options,
        options.index(stored) if stored in words else None,
        format_func=words.__getitem__,
        placeholder=placeholder,
        persist_state="session",
        **how,
    )


def _viewers(sheet: Sheet) -> None:
    """Who else sees a private commitment."""
    if sheet.is_read:
        names = [sheet.choices.people.get(one, "Inactive person") for one in sheet.draft.viewers]
        with st.container(gap=None):
            st.markdown(":small[Who may see it]")
            st.text(", ".join(sorted(names)) or "Only the Commitments Admins of the project")
        return
    key = sheet.draft.key("viewers")
    chosen = set(sheet.draft.viewers) | set(st.session_state.get(key, ()))
    words = dict.fromkeys(chosen, "Inactive person") | dict(sheet.choices.people)
    st.multiselect(
        "Who may see it",
        list(words),
        sheet.draft.viewers,
        format_func=words.__getitem__,
        key=key,
        disabled=not sheet.detail.editable,
        help="Besides the Commitments Admins of the project, who always see it.",
        persist_state="session",
    )
    show_notes(sheet, "viewers")


_INPUTS: dict[Kind, Callable[[Sheet, Field, dict[str, Any]], None]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.PERCENT: _percent,
    Kind.FLAG: _flag,
    Kind.DATE: _date,
    Kind.CHOICE: _choice,
    Kind.VENDOR: _vendor,
    Kind.PERSON: _person,
}


# --- the schedule of values ---------------------------------------------------------------------------------------


def schedule_of_values(sheet: Sheet) -> None:
    """The lines in a grid, the total that they make, and what is wrong with them."""
    draft, locked = sheet.draft, sheet.why_locked(fields.SOV)
    lines = drafts.lines(draft)
    if locked:
        if lines:
            shown = sov_editor.frame([line.row for line in lines], draft.method)
            shown = cited_lines.marked(shown, [line.id for line in lines], sheet.detail)
            st.dataframe(shown, column_config=_columns(draft), alt="Schedule of values")
        else:
            st.caption("No lines.")
        if sheet.detail.editable:
            st.caption(f":material/lock: {ui.plain(locked)}")
    else:
        st.data_editor(
            cited_lines.marked(sov_editor.frame(draft.rows, draft.method), draft.ids, sheet.detail),
            key=draft.grid_key,
            hide_index=False,
            num_rows="dynamic",
            disabled=["Line", cited_lines.COLUMN],
            column_config=_columns(draft),
            height=ROW_HEIGHT * (min(len(draft.rows), SHOWN_ROWS) + 2) + 2,
            placeholder="",
            alt="Schedule of values, editable",
        )
        st.caption(_how_to_type(draft.method))
        lines = drafts.lines(draft)
    draft.seen_lines = lines
    _total(draft, lines)
    show_notes(sheet, fields.SOV)


def _how_to_type(method: AccountingMethod) -> str:
    keys = "Enter edits a cell, the arrow keys and Tab move, the last row adds a line. To delete lines, tick them and press Delete."
    if method is AccountingMethod.UNIT:
        return f"{keys} The amount is quantity × unit cost, unless the line is marked as overridden."
    return keys


def _columns(draft: Draft) -> dict[str, Any]:
    """Only what the draft holds: the grid forgets its edits as soon as a cost code comes or goes here."""
    used = {row["cost_code_id"] for row in draft.rows if row["cost_code_id"]}
    wide = _WIDE if draft.method is AccountingMethod.AMOUNT else _NARROW
    config: dict[str, Any] = {
        cited_lines.COLUMN: st.column_config.TextColumn(
            "Cited", width=105, help="What the accountant's reasons say of it"
        )
    }
    for one in sov_editor.columns(draft.method):
        if one.kind is Kind.COST_CODE:
            options = sorted(used | set(draft.cost_codes.values()))
            config[one.name] = st.column_config.SelectboxColumn(one.label, options=options, width=wide)
        elif one.kind is Kind.FLAG:
            config[one.name] = st.column_config.CheckboxColumn("Overridden", default=False, width=105)
        elif one.kind in sov_editor.NUMBERS:
            config[one.name] = st.column_config.TextColumn(one.label, alignment="right", width=_WIDTHS[one.name])
        else:
            config[one.name] = st.column_config.TextColumn(one.label, width=_WIDTHS.get(one.name, wide))
    return config


def _total(draft: Draft, lines: Sequence[sov_editor.TypedLine]) -> None:
    total, unread = sov_editor.running_total(lines, draft.stored)
    st.markdown(f"**Total {ui.plain(commitments.money(total))}** · {ui.counted(len(lines), 'line')}")
    if unread:
        st.caption(
            f"{ui.counted(unread, 'amount')} cannot be read yet and {'is' if unread == 1 else 'are'} not in this total."
        )


# --- what is said beside a field ----------------------------------------------------------------------------------


def show_notes(sheet: Sheet, name: str) -> None:
    """Everything that is said about one field, each with its word, its colour and, where there is one, its fix."""
    notes = sheet.notes.get(name, ())
    for place, note in enumerate(notes[:MOST_NOTES]):
        field_notes.show(note)
        if sheet.detail.editable:
            field_notes.show_button(note, sheet.draft, f"{name}:{place}", ready=sheet.can_fix)
    if len(notes) > MOST_NOTES:
        st.caption(f"And {len(notes) - MOST_NOTES:,} more like these.")

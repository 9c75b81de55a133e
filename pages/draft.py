"""What a person has typed on *Edit and Re-send* and not saved yet, kept in their session.

A draft belongs to one version of one commitment. When somebody else saves meanwhile the draft stays as it is, and
the person decides: load the new version, and put back what they had typed, or not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import streamlit as st

from core import fields
from core.commitment import AccountingMethod, CommitmentType
from core.fields import Kind
from data.queries import Detail
from pages import sov_editor
from pages.sov_editor import Row, TypedLine


@dataclass
class Draft:
    """`header`, `viewers`, `answers` and `stored` are as the database had them; the widgets hold what was typed.

    `rows` and `ids` are what the grid is drawn with: the stored lines, or what was typed before, put back.
    `cost_codes` gives the label of each id that can stand in the grid.
    """

    id: int
    version: int
    nonce: int
    type: CommitmentType
    header: dict[str, Any]
    viewers: list[int]
    answers: dict[int, str]
    stored: dict[int, Row]
    rows: list[Row]
    ids: list[int | None]
    cost_codes: dict[int, str]
    seen_lines: list[TypedLine] = field(default_factory=list)
    shown_at_save: list[int] = field(default_factory=list)  # the grid's numbers of the lines that were last saved
    done: bool = False  # saved: a second click of the same button has nothing left to do

    def key(self, name: object) -> str:
        """The key of a widget: it carries id and version, so that nothing typed for one can reach another."""
        return f"edit:{self.id}:{self.version}:{self.nonce}:{name}"

    @property
    def method(self) -> AccountingMethod:
        return AccountingMethod(value(self, "accounting_method") or AccountingMethod.AMOUNT)

    @property
    def grid_key(self) -> str:
        return self.key(f"lines:{self.method.value}")


@dataclass(frozen=True)
class Changes:
    """What differs from the database. `lines` and `viewers` are None when they were not touched."""

    header: dict[str, Any] = field(default_factory=dict)
    viewers: list[int] | None = None
    answers: dict[int, str] = field(default_factory=dict)
    lines: list[TypedLine] | None = None

    def __bool__(self) -> bool:
        return bool(self.header or self.answers) or self.viewers is not None or self.lines is not None

    @property
    def labels(self) -> list[str]:
        """What was changed, in the words of the form."""
        named = [fields.label(name) for name in self.header]
        named += ["Who may see it"] if self.viewers is not None else []
        named += [fields.SOV_LABEL] if self.lines is not None else []
        return named + (["Answers to the reasons"] if self.answers else [])


# --- from the database --------------------------------------------------------------------------------------------


def current(detail: Detail, cost_codes: dict[int, str]) -> Draft:
    """The draft of this commitment: the one that is being typed, or a new one when nothing would be lost."""
    found = get(detail.commitment.id or 0)
    if found is not None and (found.version == detail.commitment.version or changes(found)):
        _put_back_after_another_page(found)
        return found
    drafted = _start(detail, cost_codes)
    st.session_state[_name(drafted.id)] = drafted
    return drafted


def get(commitment_id: int) -> Draft | None:
    found: Draft | None = st.session_state.get(_name(commitment_id))
    return found


def drop(commitment_id: int) -> None:
    st.session_state.pop(_name(commitment_id), None)


def _start(detail: Detail, cost_codes: dict[int, str]) -> Draft:
    now = detail.commitment
    rows, ids = sov_editor.rows(now.lines, cost_codes)
    return Draft(
        id=now.id or 0,
        version=now.version,
        nonce=_next_nonce(now.id or 0, now.version),
        type=now.type,
        header={one.name: _widget_value(one, getattr(now, one.name)) for one in fields.header_fields(now.type)},
        viewers=sorted(detail.viewers),
        answers={view.finding.id or 0: view.finding.answer for view in detail.findings},
        stored={key: row for key, row in zip(ids, rows, strict=True) if key is not None},
        rows=rows,
        ids=ids,
        cost_codes=cost_codes,
    )


def _widget_value(one: fields.Field, stored: Any) -> Any:
    if one.kind is Kind.PERCENT:
        return sov_editor.number(stored, 0)
    return stored.value if isinstance(stored, Enum) else stored


def _put_back_after_another_page(draft: Draft) -> None:
    """The grid forgets its edits when another page is opened; the rows last seen are drawn instead."""
    if draft.seen_lines and draft.grid_key not in st.session_state:
        draft.rows = [line.row for line in draft.seen_lines]
        draft.ids = [line.id for line in draft.seen_lines]


def _next_nonce(commitment_id: int, version: int) -> int:
    """A number for each new set of widgets, so that they never show what was typed into an older one.

    It counts for each version by itself, so that a session that takes the place of a lost one begins alike.
    """
    counter = f"draft:nonce:{commitment_id}:{version}"
    nonce: int = st.session_state.get(counter, 0) + 1
    st.session_state[counter] = nonce
    return nonce


def _name(commitment_id: int) -> str:
    return f"draft:{commitment_id}"


# --- what was typed -----------------------------------------------------------------------------------------------


def value(draft: Draft, name: str) -> Any:
    """What the field holds now, typed or stored."""
    return st.session_state.get(draft.key(name), draft.header.get(name))


def lines(draft: Draft) -> list[TypedLine]:
    """The lines as the grid shows them now."""
    edits = st.session_state.get(draft.grid_key, sov_editor.NOTHING_TYPED)
    return sov_editor.typed_lines(draft.rows, draft.ids, edits, draft.method)


def changes(draft: Draft) -> Changes:
    """Everything that was typed and is not in the database."""
    header = {name: value(draft, name) for name in draft.header if value(draft, name) != draft.header[name]}
    viewers = sorted(st.session_state.get(draft.key("viewers"), draft.viewers))
    answers = {
        key: str(st.session_state.get(draft.key(f"answer:{key}"), stored)) for key, stored in draft.answers.items()
    }
    typed = lines(draft)
    untouched = [(line.id, line.row) for line in typed] == list(draft.stored.items())
    return Changes(
        header=header,
        viewers=None if viewers == sorted(draft.viewers) else viewers,
        answers={key: answer for key, answer in answers.items() if answer != draft.answers[key]},
        lines=None if untouched else typed,
    )


# --- after somebody else saved ------------------------------------------------------------------------------------


def set_aside(commitment_id: int) -> None:
    """Lets the new version be loaded and keeps what was typed for the older one in sight."""
    found = get(commitment_id)
    if found is None:
        return
    st.session_state[_aside(commitment_id)] = changes(found)
    drop(commitment_id)


def aside(commitment_id: int) -> Changes | None:
    found: Changes | None = st.session_state.get(_aside(commitment_id))
    return found


def forget_aside(commitment_id: int) -> None:
    st.session_state.pop(_aside(commitment_id), None)


def put_back(commitment_id: int) -> None:
    """Types what was set aside into the form once more; lines that are gone meanwhile come back as new ones."""
    draft, typed = get(commitment_id), aside(commitment_id)
    if draft is None or typed is None:
        return
    draft.nonce = _next_nonce(draft.id, draft.version)
    for name, raw in typed.header.items():
        st.session_state[draft.key(name)] = raw
    if typed.viewers is not None:
        st.session_state[draft.key("viewers")] = typed.viewers
    for key, answer in typed.answers.items():
        st.session_state[draft.key(f"answer:{key}")] = answer
    if typed.lines is not None:
        draft.rows = [line.row for line in typed.lines]
        draft.ids = [line.id if line.id in draft.stored else None for line in typed.lines]
        draft.seen_lines = []
    forget_aside(commitment_id)


def _aside(commitment_id: int) -> str:
    return f"aside:{commitment_id}"

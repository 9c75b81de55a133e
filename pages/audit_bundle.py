"""The audit bundle of a commitment as a download, for those who may have it."""

from __future__ import annotations

import re

import streamlit as st

from core.permissions import Person, may_take_the_audit_bundle
from data import bundle
from data.queries import Detail
from pages import ui


def offer(detail: Detail, person: Person) -> None:
    """The file is made when it is asked for, and the session and the permission are checked again then."""
    if not may_take_the_audit_bundle(person, detail.facts.item):
        return
    desk, caller, key = ui.desk(), ui.caller(), detail.commitment.id or 0
    st.download_button(
        "Download the audit bundle",
        data=lambda: bundle.take(desk, caller, key),
        file_name=file_name(detail.commitment.number),
        mime="application/zip",
        icon=":material/folder_zip:",
        on_click="ignore",
        key=f"_audit_bundle_{key}",
        help="All that is on record of this commitment, for an auditor: a ZIP that checks itself offline with Python.",
    )


def file_name(number: str) -> str:
    """Of signs that every system takes in a name."""
    return f"audit-bundle-{re.sub(r'[^A-Za-z0-9._-]+', '-', number)}.zip"

"""The guide to the QuickBooks PC, as it stands in docs/quickbooks.md."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from data.people import Me

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "quickbooks.md"


def show(me: Me) -> None:
    _title, _, text = GUIDE.read_text(encoding="utf-8").partition("\n")  # the page has a title already
    st.markdown(text)

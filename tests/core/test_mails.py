"""Mails look as they were last looked at: `mails/` holds them, for a browser to open.

After a change run `DESK_WRITE_MAILS=1 python3 manage.py test tests/core/test_mails.py`, and look at them.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from core import notices, summary
from core.mail_parts import Mail, one_line
from core.transitions import Notice
from tests.core.test_notices import ABOUT
from tests.core.test_summary import CONTENTS, FIRST

FOLDER = Path(__file__).with_name("mails")
FAILED = replace(
    ABOUT, reason="On hold", error_code="3140", error_text="There is an invalid reference.\nSee the vendor."
)
ASKED = replace(FIRST, asked_at=datetime(2026, 2, 27, 16, 5, tzinfo=ZoneInfo("America/New_York")))


def mail(name: str) -> Mail:
    if name == "summary":
        listed = replace(CONTENTS, waiting=(ASKED, *CONTENTS.waiting[1:]))
        return summary.compose(replace(listed, books=summary.Books(date(2026, 3, 2), good=True)))
    if name == "alarm":
        return summary.compose(
            replace(CONTENTS, waiting=(), failed=(), books=summary.Books(date(2026, 3, 2), good=False))
        )
    return notices.compose(Notice(name), FAILED if name == Notice.EXPORT_FAILED else ABOUT)


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("name", ["summary", "alarm", *Notice])
def test_a_mail_looks_as_it_was_last_looked_at(name: str, kind: str) -> None:
    path, words = FOLDER / f"{name}.{kind}", getattr(mail(name), kind)
    if os.environ.get("DESK_WRITE_MAILS"):
        path.write_text(words, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == words


@pytest.mark.parametrize("text", ["a b", " a \n b ", "a\x00b", "a\u2028\u202eb"])
def test_what_was_typed_stands_on_one_line_of_visible_characters(text: str) -> None:
    assert one_line(text) == "a b"

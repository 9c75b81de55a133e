"""What is kept as a file, judged by its bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import attachments as rules
from core.typed import Wrong


@pytest.mark.parametrize("kind", rules.TYPES, ids=lambda kind: kind.label)
def test_every_type_is_taken_under_each_of_its_endings(kind: rules.FileType) -> None:
    for ending in kind.endings:
        assert rules.problems(f"signed{ending.upper()}", kind.start + b"content") == ()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("signed.pdf", b"", "is empty"),
        ("signed.exe", b"MZ", "of a type that is not kept"),
        ("signed", b"%PDF-1.7", "of a type that is not kept"),
        ("signed.pdf.html", b"<script>", "of a type that is not kept"),
        ("signed.pdf", b"<script>alert(1)</script>", "named like a PDF file, but is none"),
        ("photo.png", b"\xff\xd8\xff", "named like a PNG file, but is none"),
        ("signed.pdf", b"%PDF-" + b"0" * rules.MOST_BYTES, "larger than 5 MB"),
    ],
)
def test_what_is_not_taken_is_refused_in_a_sentence_with_the_cure(name: str, content: bytes, words: str) -> None:
    (problem,) = rules.problems(name, content)
    assert words in problem.sentence
    assert problem.sentence.count(". ") == 1
    assert problem.field == "attachment"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("signed.pdf", "signed.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\contracts\\signed.pdf", "signed.pdf"),
        (" signed.pdf ", "signed.pdf"),
        ("Vertra\u0308ge.pdf", "Verträge.pdf"),
    ],
)
def test_a_name_is_kept_without_its_folder(raw: str, kept: str) -> None:
    assert rules.clean_name(raw) == kept


@given(st.text(max_size=300))
def test_a_name_that_is_kept_can_stand_anywhere_and_names_no_folder(raw: str) -> None:
    try:
        name = rules.clean_name(raw)
    except Wrong:
        return
    assert 1 <= len(name) <= rules.NAME_LIMIT
    assert not set(name) & set("/\\\n\r\x00")
    assert name.isprintable()
    assert name not in {".", ".."}

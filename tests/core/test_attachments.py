"""What is kept as a file, judged by its bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import attachments as rules
from core.refusal import Problem
from core.typed import Wrong


@pytest.mark.parametrize("kind", rules.TYPES, ids=lambda kind: kind.label)
def test_every_type_is_taken_under_each_of_its_endings(kind: rules.FileType) -> None:
    for ending in kind.endings:
        assert rules.problems(f"signed{ending.upper()}", kind.start + b"content") == ()


NO_TYPE = "is of a type that is not kept. PDF, PNG, JPEG, Word and Excel files are: save it as one of them."


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("signed.pdf", b"", "signed.pdf is empty. Choose the file again."),
        ("signed.exe", b"MZ", f"signed.exe {NO_TYPE}"),
        ("signed", b"%PDF-1.7", f"signed {NO_TYPE}"),
        ("signed.pdf.html", b"<script>", f"signed.pdf.html {NO_TYPE}"),
        (
            "signed.pdf",
            b"<script>alert(1)</script>",
            "signed.pdf is named like a PDF file, but is none. Open it, save it as PDF again.",
        ),
        (
            "photo.png",
            b"\xff\xd8\xff",
            "photo.png is named like a PNG file, but is none. Open it, save it as PNG again.",
        ),
        (
            "signed.pdf",
            b"%PDF-".ljust(rules.MOST_BYTES + 1),
            "signed.pdf is larger than 5 MB. Make it smaller or split it.",
        ),
    ],
)
def test_what_is_not_taken_is_refused_in_a_sentence_with_the_cure(name: str, content: bytes, sentence: str) -> None:
    assert rules.problems(name, content) == (Problem(sentence, "attachment"),)


def test_a_file_may_be_as_large_as_is_said() -> None:
    assert rules.problems("signed.pdf", b"%PDF-".ljust(rules.MOST_BYTES)) == ()


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("signed.pdf", "signed.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\contracts\\signed.pdf", "signed.pdf"),
        (" signed.pdf ", "signed.pdf"),
        ("Vertra\u0308ge.pdf", "Verträge.pdf"),
        ("XX.pdf", "XX.pdf"),
        (".. draft. ", "draft"),
        ("x" * 255, "x" * 255),
    ],
)
def test_a_name_is_kept_without_its_folder(raw: str, kept: str) -> None:
    assert rules.clean_name(raw) == kept


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ("contracts/", "is empty. Rename the file and choose it again."),
        (" . ", "is empty. Rename the file and choose it again."),
        ("x" * 256, "has 256 characters. Shorten it to 255 or fewer."),
        (
            "a\u200bb.pdf",
            "has a character that cannot be kept (U+200B). Delete it and type the text again.",
        ),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused_with_the_cure(raw: str, sentence: str) -> None:
    with pytest.raises(Wrong) as wrong:
        rules.clean_name(raw)
    assert str(wrong.value) == sentence


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

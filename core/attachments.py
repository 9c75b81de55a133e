"""What may be kept with a commitment as a file. Who adds and removes one is in `core.deeds`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core import typed
from core.findings import visible
from core.refusal import Problem

MOST_BYTES = 5 * 1024 * 1024
MOST_FILES = 50  # with one commitment
NAME_LIMIT = 255
FIELD = "attachment"


class Kind(StrEnum):
    CONTRACT = "contract"
    INSURANCE = "insurance"
    OTHER = "other"


KIND_LABELS: Mapping[Kind, str] = {
    Kind.CONTRACT: "Signed contract",
    Kind.INSURANCE: "Insurance",
    Kind.OTHER: "Other",
}


@dataclass(frozen=True)
class FileType:
    """A type that is taken: how its names end, how its bytes begin, and what a browser is told that it is."""

    label: str
    endings: tuple[str, ...]
    start: bytes
    media_type: str


TYPES: tuple[FileType, ...] = (
    FileType("PDF", (".pdf",), b"%PDF-", "application/pdf"),
    FileType("PNG", (".png",), b"\x89PNG\r\n\x1a\n", "image/png"),
    FileType("JPEG", (".jpg", ".jpeg"), b"\xff\xd8\xff", "image/jpeg"),
    FileType(
        "Word",
        (".docx",),
        b"PK\x03\x04",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    FileType("Excel", (".xlsx",), b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
)
ENDINGS = tuple(ending.removeprefix(".") for one in TYPES for ending in one.endings)
TAKEN = ", ".join(one.label for one in TYPES[:-1]) + f" and {TYPES[-1].label}"


def clean_name(raw: str) -> str:
    """The file's own name without a folder. Raises `typed.Wrong` for one that cannot be kept."""
    own = raw.replace("\\", "/").rpartition("/")[2]
    name = visible(typed.text(own, NAME_LIMIT, invisible=False)).strip(". ")
    if not name:
        raise typed.Wrong("is empty. Rename the file and choose it again.")
    return name


def file_type(name: str) -> FileType | None:
    """By how the name ends, in any case."""
    return next((one for one in TYPES if name.casefold().endswith(one.endings)), None)


def problems(name: str, content: bytes) -> tuple[Problem, ...]:
    """What is wrong with a file, judged by its bytes and not by what the browser says of it; `name` is clean."""
    known = file_type(name)
    if not content:
        return (Problem(f"{name} is empty. Choose the file again.", FIELD),)
    if len(content) > MOST_BYTES:
        return (Problem(f"{name} is larger than {MOST_BYTES // 1024**2} MB. Make it smaller or split it.", FIELD),)
    if known is None:
        return (Problem(f"{name} is of a type that is not kept. {TAKEN} files are: save it as one of them.", FIELD),)
    if not content.startswith(known.start):
        sentence = f"{name} is named like a {known.label} file, but is none. Open it, save it as {known.label} again."
        return (Problem(sentence, FIELD),)
    return ()

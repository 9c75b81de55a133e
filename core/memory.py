"""What is similar to a commitment: reminders beside a decision or an edit, which never block (pure rules)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from core.typed import fold

DAYS = 90  # for how long a cost code that was rejected is remembered
NEAR_TITLE = 0.8  # of the letters in order, as difflib counts them, or
SHARED_WORDS = 0.6  # of the words of both titles together
NEAR_NUMBER = 0.8
_SEPARATORS = re.compile(r"[\W_]+")
_LEADING_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")


def number_key(number: str) -> str:
    """`SC-0012` and `sc 12` are the same number to a person: no case, no separators, no leading zeros."""
    return _SEPARATORS.sub("", _LEADING_ZEROS.sub("", fold(number)))


def near_number(one: str, other: str) -> bool:
    """The same but for how it is written, or nearly the same; symmetric."""
    return _ratio(number_key(one), number_key(other)) >= NEAR_NUMBER


def near_title(one: str, other: str) -> bool:
    """Most of the words, or most of the letters in order; symmetric."""
    words, others = _words(one), _words(other)
    together = words | others
    if together and len(words & others) / len(together) >= SHARED_WORDS:
        return True
    return _ratio(" ".join(sorted(words)), " ".join(sorted(others))) >= NEAR_TITLE


def why_duplicate(number: str, title: str, other_number: str, other_title: str) -> str:
    """Why another commitment with the same vendor and amount may be the same one, in words; "" when nothing says so."""
    numbers, titles = near_number(number, other_number), near_title(title, other_title)
    near = [words for words, is_near in (("number", numbers), ("title", titles)) if is_near]
    return f"same contract company and amount, near {' and '.join(near)}" if near else ""


def _words(title: str) -> set[str]:
    return {word for word in _SEPARATORS.split(fold(title)) if word}


def _ratio(one: str, other: str) -> float:
    if not one:
        return 0.0  # nothing is near to nothing
    first, second = sorted((one, other))  # difflib's answer depends on the order
    return SequenceMatcher(None, first, second, autojunk=False).ratio()

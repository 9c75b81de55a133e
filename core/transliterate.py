"""Text in a character set that cannot hold all of it: what does not fit, and the nearest words that do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

# What Unicode itself does not take apart, or takes apart into something that reads differently.
REPLACEMENTS = {
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N",
    "‐": "-", "‑": "-", "‒": "–", "―": "—", "−": "-", "⁄": "/", "′": "'", "″": '"', "‵": "'", "⌀": "Ø", "∅": "Ø",
    "→": "->", "←": "<-", "⇒": "=>", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "✓": "x", "■": "*", "●": "•", "▪": "•",
}  # fmt: skip


def unstorable(text: str, charset: str) -> tuple[str, ...]:
    """The characters of the text that the character set does not hold, each once, in order."""
    if text.isascii() or _fits(text, charset):  # every character set of a company file holds ASCII
        return ()
    return tuple(dict.fromkeys(char for char in text if not _fits(char, charset)))


def transliterate(text: str, charset: str) -> str:
    """The text with each such character replaced by the nearest that fits; what has no such stays as it is."""
    return "".join(_replaced(unicodedata.normalize("NFC", text), charset))


def _replaced(text: str, charset: str) -> Iterator[str]:
    before = ""
    for char in text:
        yield char if _fits(char, charset) else _nearest(char, charset, before)
        before = char


def _nearest(char: str, charset: str, before: str) -> str:
    if char in REPLACEMENTS:
        return REPLACEMENTS[char]
    if unicodedata.category(char) == "Cf":
        return ""  # zero-width characters and marks of direction print nothing
    plain = unicodedata.normalize("NFKD", char)
    plain = "".join(REPLACEMENTS.get(part, part) for part in plain if not unicodedata.combining(part))
    if not plain or not all(_fits(part, charset) for part in plain):
        return char
    return _as_read(unicodedata.decomposition(char), plain, before)


def _as_read(decomposition: str, plain: str, before: str) -> str:
    """Keeps the meaning of what Unicode flattens: 1⅜ is no 13/8, 10⁶ is no 106."""
    if decomposition.startswith("<fraction>"):
        return f" {plain}" if before.isdigit() else plain
    if decomposition.startswith("<super>"):
        return f"^{plain}"
    return f"({plain})" if decomposition.startswith("<circle>") else plain


def _fits(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True

"""Text for a company file that knows Windows-1252 only: nothing is lost that has a plain form, no meaning changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.transliterate import transliterate, unstorable

CHARSET = "cp1252"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Łódź, Česká, Đorđe", "Lódz, Ceská, Dorde"),
        ("cafe\u0301", "café"),  # one spelling is enough
        ("Größe “A” – 5 € ½ m²", "Größe “A” – 5 € ½ m²"),  # it holds all of this
        ("1⅜ in., ⅝ in.", "1 3/8 in., 5/8 in."),  # and not 13/8
        ("10⁶ m⁴", "10^6 m^4"),  # and not 106
        ("①②", "(1)(2)"),
        ("CO₂ № 7 ﬁn", "CO2 No 7 fin"),
        ("a\u200bb\ufeffc", "abc"),
        ("5\u22123 ≤ 2 → ok ″", '5-3 <= 2 -> ok "'),
        ("Ｆｕｌｌ １２", "Full 12"),
        ("\u0300x", "\u0300x"),
        ("断熱 Роб 🏗", "断熱 Роб 🏗"),  # there is no plain form that is safe
    ],
)
def test_what_has_a_plain_form_gets_it(text: str, plain: str) -> None:
    assert transliterate(text, CHARSET) == plain


def test_what_does_not_fit_is_listed_once_in_order() -> None:
    assert unstorable("→ Łó → ź", CHARSET) == ("→", "Ł", "ź")
    assert unstorable("Ø é €", CHARSET) == ()


@given(st.text())
def test_only_what_does_not_fit_is_touched_and_once_is_enough(text: str) -> None:
    once = transliterate(text, CHARSET)
    assert transliterate(once, CHARSET) == once
    assert set(unstorable(once, CHARSET)) <= set(unstorable(text, CHARSET)) | set(unstorable(_nfc(text), CHARSET))
    if not unstorable(text, CHARSET):
        assert once == _nfc(text)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)

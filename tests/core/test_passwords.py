"""A password of nothing but usual words, walks over the keys and numbers is refused; a few words of one's own are taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.passwords import is_guessable

OWN = ("Acme Builders", "Olive Owner", "olive@acme.example")


@pytest.mark.parametrize(
    "password",
    [
        "password1234", "Password12345!", "passwordpassword", "P@ssw0rd2026!", "123456789012", "qwertyuiop12",
        "qwertyuiopasdf", "iloveyou1234", "administrator", "letmeinletmein", "Welcome12345", "changeme1234",
        "abcdefghijkl", "abcd12345678", "zyxwvutsrqpo", "trustno1trustno1", "correcthorsebatterystaple", "Procore12345",
        "quickbooks123", "Construction2026", "Summer2026Summer", "January012026!", "aaaaaaaaaaaa", "abababababab",
        "AcmeBuilders2026", "acme.builders.12", "OliveOwner1984", "olive@acme.example", "111aaa222bbb333",
        "password  password", "ｐａｓｓｗｏｒｄ2026",
    ],
)  # fmt: skip
def test_what_anybody_would_try_is_guessable(password: str) -> None:
    assert is_guessable(password, OWN)


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery", "a new and longer password", "crane lifts eleven beams", "Tq7#vL2!pXz9", "x7#9!2&4^1@8", "rote Ziegel am Bach",
        "wet cement dries slowly", "olive trees need little water", "пароль из трёх слов", "sample company 2026 gravel",
    ],
)  # fmt: skip
def test_a_few_words_of_ones_own_are_not(password: str) -> None:
    assert not is_guessable(password, OWN)


@pytest.mark.parametrize("password", ["EdWu20262026", "edededed1234", "Ed!Wu!Co!Ed!20", "ed.wu@wu.co 1"])
def test_short_names_explain_what_consists_of_them(password: str) -> None:
    assert is_guessable(password, ("Ed Wu", "ed@wu.co", "Wu & Co"))


@pytest.mark.parametrize("password", ["cedar wumpus coed 7", "edge of the cove 3", "wedge co 88 mud", "cedar-1234567"])
def test_short_names_inside_other_words_explain_nothing(password: str) -> None:
    assert not is_guessable(password, ("Ed Wu", "ed@wu.co", "Wu & Co"))


@pytest.mark.parametrize("password", ["zkwb 2026 2026", "zkab 2026 2026", "zabk 2026 2026", "#^~§#^~§#^~§"])
def test_four_letters_or_signs_that_nothing_explains_are_enough(password: str) -> None:
    assert not is_guessable(password)


@pytest.mark.parametrize("password", ["zkw 2026 20261", "#^~#^~#^~ 123", "aabb aabb aab"])
def test_three_are_not(password: str) -> None:
    assert is_guessable(password)


@pytest.mark.parametrize("password", ["abc1fgh2klm3pqr", "abc 12 cba 34 bcd"])
def test_a_walk_of_three_letters_is_a_walk_and_leaves_nothing(password: str) -> None:
    assert is_guessable(password)


def test_a_name_of_three_letters_is_ones_own_word() -> None:
    assert is_guessable("Tim 2026 Tim 99", ("Tim",))
    assert not is_guessable("Tim 2026 Tim 99")


def test_a_word_is_usual_whatever_stands_between_its_letters() -> None:
    assert is_guessable("p.a.s.s.w.o.r.d.1")


@given(some.lists(some.sampled_from(["password", "welcome", "summer", "2026", "!", " ", "qwert", "1234"]), min_size=1))
def test_usual_parts_in_any_order_stay_usual(parts: list[str]) -> None:
    assert is_guessable("".join(parts))


@given(some.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert is_guessable(text, (text,)) in (True, False)

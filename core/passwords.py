"""Which passwords are among the first that anybody would try: nothing but usual words, walks over the keys and numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Set

SHORT = 2  # letters of a name such as Ed or Wu, see `_is_short_names`; a single initial explains nothing
LEFT = 4  # letters that must remain when all that is usual has been taken out
_WALKS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop")
_SHORTEST_WALK = 3
_STANDS_FOR = str.maketrans("013457@$!|8", "oleastasilb")

# Words of lists of the passwords most used, and those that lie near in an office that builds.
_USUAL = frozenset(
    [
        "password",
        "passwort",
        "passwd",
        "pass",
        "secret",
        "private",
        "login",
        "logon",
        "signin",
        "admin",
        "administrator",
        "root",
        "user",
        "guest",
        "test",
        "demo",
        "welcome",
        "hello",
        "letmein",
        "changeme",
        "change",
        "default",
        "master",
        "access",
        "trustno",
        "trust",
        "iloveyou",
        "love",
        "monkey",
        "dragon",
        "shadow",
        "sunshine",
        "princess",
        "superman",
        "batman",
        "starwars",
        "football",
        "baseball",
        "basketball",
        "soccer",
        "hockey",
        "golf",
        "whatever",
        "freedom",
        "computer",
        "internet",
        "google",
        "microsoft",
        "windows",
        "office",
        "server",
        "system",
        "network",
        "qwerty",
        "azerty",
        "michael",
        "jessica",
        "charlie",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "construction",
        "contractor",
        "contractors",
        "builder",
        "builders",
        "building",
        "build",
        "concrete",
        "project",
        "projects",
        "quickbooks",
        "intuit",
        "procore",
        "sage",
        "account",
        "accounts",
        "accounting",
        "accountant",
        "invoice",
        "payroll",
        "budget",
        "money",
        "commitment",
        "commitments",
        "desk",
        "company",
        "business",
        "new",
        "york",
        "texas",
        "usa",
        "america",
        "correcthorsebatterystaple",
        "the",
        "and",
        "one",
        "two",
        "three",
        "four",
        "my",
        "your",
        "our",
    ]
)


def is_guessable(password: str, own: Iterable[str] = ()) -> bool:
    """Whether nothing remains that is not usual. `own` are names and addresses that belong to the person or company."""
    folded = unicodedata.normalize("NFKC", password).casefold()
    if len(set(folded)) < LEFT:
        return True
    if len(set(folded) - set(_letters(folded)) - set("0123456789 ")) >= LEFT:  # signs of all kinds are nobody's habit
        return False
    mine = {word for text in own for word in _words(text)}
    words = _USUAL | {word for word in mine if len(word) > SHORT}
    short = {word for word in mine if len(word) == SHORT}
    readings = (_letters(folded), _letters(folded.translate(_STANDS_FOR)))
    return any(_left(letters, words, short) < LEFT for letters in readings)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", text).casefold())


def _letters(text: str) -> str:
    return "".join(_words(text))


def _left(letters: str, words: Set[str], short: Set[str]) -> int:
    """How many letters no usual word, no walk and no short name explains, the longest words first."""
    for word in sorted(words, key=len, reverse=True):
        letters = letters.replace(word, " ")
    return sum(len(part) for part in _without_walks(letters).split() if not _is_short_names(part, short))


def _is_short_names(part: str, short: Set[str]) -> bool:
    """Nothing but names of two letters: `edwu` is explained, the `ed` in `cedar` is not: half of all words hold some."""
    return all(part[at : at + SHORT] in short for at in range(0, len(part), SHORT))


def _without_walks(letters: str) -> str:
    kept, start = "", 0
    while start < len(letters):
        end = start + 1
        while end < len(letters) and _is_walk(letters[start : end + 1]):
            end += 1
        kept += " " if end - start >= _SHORTEST_WALK else letters[start]
        start = end if end - start >= _SHORTEST_WALK else start + 1
    return kept


def _is_walk(letters: str) -> bool:
    """One key again and again, or one after the other as they lie, to and fro."""
    return len(set(letters)) == 1 or any(letters in row or letters[::-1] in row for row in _WALKS)

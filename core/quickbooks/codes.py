"""What QuickBooks' status codes and the Web Connector's results mean, and what follows from them (a table)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class End(StrEnum):
    """What an answer with this code comes to."""

    DONE = "done"
    NOTHING = "nothing"  # nothing matched what was asked for
    LATER = "later"  # tried again by itself
    ASK_FIRST = "ask_first"  # the store of answers cannot be trusted
    FAILED = "failed"


@dataclass(frozen=True)
class Code:
    """`meaning` in our words, `advice` is what a person does about it."""

    meaning: str
    advice: str
    end: End = End.FAILED


_LOOK = "Read what QuickBooks says, mend it on the side where it is wrong, then retry or reject."
_WAIT = "It is tried again by itself. If it stays so, close what is open on it in QuickBooks."
_GAVE_UP = "It is not tried again by itself. Close what is open on it in QuickBooks, then retry."
_STORE = "QuickBooks is asked whether it holds the order before it gets it again. Nothing is to be done."

CODES: dict[str, Code] = {
    "0": Code("Done", "", End.DONE),
    "1": Code("Nothing matched", "", End.NOTHING),
    "500": Code("What was named is not there", "", End.NOTHING),
    "600": Code("No answer is stored under the id of the message", _STORE, End.ASK_FIRST),
    "1000": Code("An error inside QuickBooks", _WAIT, End.LATER),
    "1010": Code("QuickBooks is busy", _WAIT, End.LATER),
    "3070": Code("A text is too long", "Reject it and name the field that is too long."),
    "3090": Code("A name has a character that QuickBooks does not take", "Correct the name, then retry."),
    "3100": Code(
        "A name is already in use", "Look for the name in QuickBooks: vendors, customers and employees share it."
    ),
    "3120": Code("Something that was referred to is not there", "Read the lists again, correct the link, then retry."),
    "3140": Code(
        "A link leads nowhere: vendor, customer:job, item or class is not in QuickBooks",
        "Read the lists again on the QuickBooks page, correct the link, then retry.",
    ),
    "3170": Code("It cannot be changed", _LOOK),
    "3171": Code("The date lies in a closed period", "Reject it with D2, or open the period in QuickBooks and retry."),
    "3175": Code("It is in use", _LOOK),
    "3176": Code("Something that belongs to it is in use", _LOOK),
    "3180": Code("It cannot be saved", _LOOK),
    "3200": Code("It was changed in QuickBooks meanwhile", "Retry: it is read anew."),
    "3220": Code("The Web Connector may not do this", "Give it the right in QuickBooks under Integrated Applications."),
    "3231": Code("It was not looked at, as something before it failed", "Retry."),
    "3250": Code(
        "Purchase orders are switched off, or this edition has none",
        "Switch them on under Edit, Preferences, Items & Inventory, Company Preferences, then retry.",
    ),
    "3260": Code("The user may not do this", "Let the Web Connector sign in as a user who may, then retry."),
    "3261": Code("The application may not do this", "Give it the right under Integrated Applications, then retry."),
    "3262": Code("Personal data may not be read", "Allow it under Integrated Applications, then retry."),
    "3270": Code("An account for posting is missing", "Set the account of the item in QuickBooks, then retry."),
    "9001": Code("The stored answer does not fit the message", _STORE, End.ASK_FIRST),
    "9002": Code("The stored answer cannot be read", _STORE, End.ASK_FIRST),
    "9004": Code("The store of answers is damaged", _STORE, End.ASK_FIRST),
    "9005": Code("The store of answers is not available", _STORE, End.ASK_FIRST),
}
# Refused for a moment only when the words speak of somebody who has it open.
_MAY_BE_LOCKED = frozenset({"3170", "3175", "3176", "3180"})
_INFORMATION = re.compile(r"0*[0-9]{1,3}")  # and warnings: below 1000
_LOCKED = re.compile(
    r"\b(lock|locked|in use|being used|another user|other user|another application|busy)\b", re.IGNORECASE
)


def end_of(code: str, text: str) -> End:
    """What follows from an answer with this code and text. Information and warnings are done."""
    if code in _MAY_BE_LOCKED and _LOCKED.search(text):
        return End.LATER
    if code in CODES:
        return CODES[code].end
    return End.DONE if _INFORMATION.fullmatch(code) else End.FAILED


def advice(code: str, text: str = "", *, failed: bool = False) -> str:
    """One or two sentences: what the code means, and what to do about it; `failed` when it is not tried any more."""
    known = CODES.get(code)
    if known is None:
        return _LOOK
    if end_of(code, text) is End.LATER:
        return f"{known.meaning}. {_GAVE_UP if failed else _WAIT}"
    return f"{known.meaning}. {known.advice}".strip()


# The results of the Web Connector, when QuickBooks gave no answer at all.
NOT_PARSED = "0x80040400"
HRESULTS: dict[str, str] = {
    NOT_PARSED: "QuickBooks could not read the message, so it did nothing.",
    "0x80040402": "QuickBooks had an unexpected error. Look into its log, then run the update again.",
    "0x80040403": "QuickBooks could not open the company file. Open it, then run the update again.",
    "0x80040408": "QuickBooks could not be started. Start it with the company file, then run the update again.",
    "0x8004040a": "Another company file is open in QuickBooks. Open the right one, then run the update again.",
    "0x80040410": "The company file is open in another mode. Switch QuickBooks to multi-user mode, or close it there.",
    "0x80040414": "A window in QuickBooks waits for somebody. Close it, then run the update again.",
    "0x80040416": "QuickBooks does not run, and the company file to open is not known. Open it once by hand.",
    "0x80040417": "The company file is not known. Open it in QuickBooks, then run the update again.",
    "0x80040418": "The Web Connector has not been given access yet. Open the company file as Admin and allow it.",
    "0x8004041a": "The Web Connector has no permission for this company file. Allow it under Integrated Applications.",
    "0x8004041b": "The company file is locked by somebody else. Run the update again in a few minutes.",
    "0x8004041c": "QuickBooks had an error of its own with this company file. Run the update again.",
    "0x8004041d": "The Web Connector may not sign in by itself. Allow it under Integrated Applications.",
    "0x80040420": "Somebody at QuickBooks refused the access. Allow it under Integrated Applications.",
    "0x80040422": "QuickBooks is in single-user mode and in use. Run the update again when nobody works in it.",
}


def hresult_words(hresult: str, message: str) -> str:
    """What the Web Connector's result means; its own message where it is not in the table."""
    return HRESULTS.get(hresult.strip().lower(), f"QuickBooks did not answer: {message or hresult}")

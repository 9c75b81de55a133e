"""The pieces that every mail is made of: typed words made safe, facts as text and as HTML, the page around them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

Facts = Iterable[tuple[str, str]]  # label and words of each

_QUIET = "color:#595959;font-size:14px"
_LINKS = re.compile(r"(?i):(?=//)|www(?=\.)|mailto(?=:)")
_BREAKS = "overflow-wrap:anywhere"  # a long word never makes the page wider than a phone


@dataclass(frozen=True)
class Mail:
    """One message: the subject has no control characters, `html` says the same as `text`."""

    subject: str
    text: str
    html: str


def one_line(text: str) -> str:
    """Without line breaks, controls, marks of direction or surrogates: safe in a subject."""
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(text.split())


def lines(text: str) -> str:
    """The lines of a longer text, each of them clean, without empty ones at the ends."""
    return "\n".join(one_line(line) for line in text.strip().splitlines())


def unlinked(text: str) -> str:
    """Broken up where a mail program would make a link of what a person typed."""
    low = text.lower()
    if "://" not in low and "www." not in low and "o:" not in low:  # as of most texts; the "o" is that of mailto
        return text
    return _LINKS.sub(r"\g<0> ", text)


def footer(company: str) -> str:
    return unlinked(f"Sent by the commitment desk of {one_line(company)}.")


def facts_as_text(facts: Facts) -> str:
    """Indented, so that nothing typed can pass for a line of the mail itself."""
    return "\n".join(f"{label}:\n" + "\n".join(f"    {line}" for line in words.split("\n")) for label, words in facts)


def facts_as_html(facts: Facts) -> str:
    told = "".join(
        f'<dt style="margin-top:12px;{_QUIET}">{escape(label)}</dt>'
        f'<dd style="margin:0;{_BREAKS}">{escape(words).replace(chr(10), "<br>")}</dd>'
        for label, words in facts
    )
    return f'<dl style="margin:0">{told}</dl>'


def headline(words: str) -> str:
    return f'<p style="margin:0;font-weight:bold">{escape(words)}</p>'


def quiet(words: str) -> str:
    return f'<p style="{_QUIET};{_BREAKS}">{escape(words)}</p>'


def button(label: str, link: str) -> str:
    return (
        f'<p style="margin:24px 0"><a href="{escape(link)}" style="display:inline-block;padding:12px 20px;'
        f'background:#0b5394;color:#ffffff;text-decoration:none;border-radius:4px">{escape(label)}</a></p>'
    )


def page(company: str, *parts: str) -> str:
    """The HTML of a mail, readable on a phone; it needs no image, style sheet or script."""
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(one_line(company))}</title></head>"
        '<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;'
        'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">'
        f'<div style="max-width:560px;margin:0 auto">{"".join(parts)}{quiet(footer(company))}</div></body></html>'
    )

"""The gate's few pages as plain HTML: no script, nothing from elsewhere, readable in light and in dark."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse

from core.refusal import Problem

# The colours are those of .streamlit/config.toml, so that the desk looks the same on both sides of the door.
STYLE = """
:root { color-scheme: light dark; --back: #f3f5f7; --card: #ffffff; --text: #1e2a35; --soft: #51606d;
  --line: #8795a1; --main: #1f6091; --link: #1b5a8a; --bad: #a4262c; --bad-back: #fdf0f0; --note: #eaf2f8; }
@media (prefers-color-scheme: dark) { :root { --back: #12181d; --card: #1d262e; --text: #e6ebef; --soft: #aab6c0;
  --line: #6c7a87; --main: #2b75a8; --link: #84bfe8; --bad: #ff9d9d; --bad-back: #3a2226; --note: #1c3447; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; padding: 2rem 1rem; background: var(--back); color: var(--text);
  font: 16px/1.5 "Source Sans", "Source Sans 3", system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 28rem; overflow-x: auto; margin: 6vh auto 0; padding: 2rem; background: var(--card); border-radius: 8px;
  border: 1px solid color-mix(in srgb, var(--line) 45%, transparent); }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.75rem 0 .25rem; font-size: 1.05rem; font-weight: 600; }
p { margin: .5rem 0; }
.soft, .hint { color: var(--soft); }
.hint { display: block; font-size: .9rem; }
label { display: block; margin-top: 1.1rem; font-weight: 600; }
input, select { width: 100%; margin-top: .3rem; padding: .55rem .7rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
input[aria-invalid], select[aria-invalid] { border-color: var(--bad); border-width: 2px; }
button, .button { display: inline-block; margin: 1.4rem .5rem 0 0; padding: .55rem 1.1rem; font: inherit;
  font-weight: 600; color: #ffffff; background: var(--main); border: 1px solid var(--main); border-radius: 6px;
  cursor: pointer; text-decoration: none; }
.second { color: var(--link); background: transparent; border-color: var(--line); }
button:hover, .button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
a { color: var(--link); }
.alert, .note { margin: 1rem 0; padding: .7rem .9rem; border-radius: 6px; border-left: 4px solid var(--main);
  background: var(--note); }
.alert { border-left-color: var(--bad); background: var(--bad-back); }
.alert p, .note p { margin: 0; }
.wrong { display: block; margin-top: .25rem; color: var(--bad); }
table { width: 100%; border-collapse: collapse; }
td, th { padding: .35rem .5rem .35rem 0; text-align: left; vertical-align: top; }
main:has(.wide) { max-width: 48rem; }
.small { margin: 0; padding: .2rem .6rem; }
code { font-size: 1rem; user-select: all; }
"""
ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    "%3Crect width='32' height='32' rx='7' fill='%231f6091'/%3E"
    "%3Cpath d='M9 17l5 5 9-11' fill='none' stroke='white' stroke-width='3.5'/%3E%3C/svg%3E"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; img-src data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


@dataclass(frozen=True)
class Field:
    """One box of a form. `options` makes it a list to pick from; a password is never sent back."""

    name: str
    label: str
    kind: str = "text"
    autocomplete: str = "off"
    hint: str = ""
    options: tuple[str, ...] = ()
    required: bool = True


def page(title: str, body: str, *, status: int = 200, headers: Mapping[str, str] | None = None) -> HTMLResponse:
    """`body` is markup that is escaped already; `title` is not."""
    document = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} – Commitment Desk</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="{ICON}"><style>{STYLE}</style></head><body><main>{body}</main></body></html>'
    )
    return HTMLResponse(document, status, {"Content-Security-Policy": POLICY, **(headers or {})})


def message(title: str, sentences: Iterable[str], *links: tuple[str, str], status: int = 200) -> HTMLResponse:
    """A page that only says something; `links` are (words, local address)."""
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    return page(title, f"<h1>{escape(title)}</h1>{said}{buttons(*links)}", status=status)


def buttons(*links: tuple[str, str], first: bool = True) -> str:
    """Links that look like buttons; `first` fills the first one."""
    return "".join(
        f'<a class="button{"" if first and position == 0 else " second"}" href="{escape(href)}">{escape(words)}</a>'
        for position, (words, href) in enumerate(links)
    )


def note(sentence: str) -> str:
    return f'<div class="note" role="status"><p>{escape(sentence)}</p></div>' if sentence else ""


def alert(sentences: Iterable[str]) -> str:
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    return f'<div class="alert" role="alert">{said}</div>' if said else ""


def form(
    action: str,
    fields: Iterable[Field],
    button: str,
    *,
    values: Mapping[str, str],
    problems: Iterable[Problem] = (),
    hidden: Mapping[str, str] | None = None,
    method: str = "post",
) -> str:
    """A form for `action`. A problem stands beside its field, or above them all when it has none."""
    shown = tuple(fields)
    names = {field.name for field in shown}
    problems = tuple(problems)
    general = [problem.sentence for problem in problems if problem.field not in names]
    beside: dict[str, list[str]] = {}
    for problem in problems:
        beside.setdefault(problem.field, []).append(problem.sentence)
    focus = _focus(shown, values, beside)
    boxes = "".join(_box(field, values.get(field.name, ""), beside.get(field.name, []), focus) for field in shown)
    kept = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in (hidden or {}).items()
        if value
    )
    return (
        alert(general)
        + f'<form method="{method}" action="{escape(action)}">{kept}{boxes}<button type="submit">{escape(button)}</button>'
        "</form>"
    )


def _focus(fields: tuple[Field, ...], values: Mapping[str, str], beside: Mapping[str, list[str]]) -> str:
    """Where the cursor starts: the first field that is wrong, else the first that is empty."""
    wrong = (field.name for field in fields if field.name in beside)
    empty = (field.name for field in fields if not values.get(field.name) or field.kind == "password")
    return next(wrong, next(empty, ""))


def _box(field: Field, value: str, wrong: list[str], focus: str) -> str:
    described = [f"{field.name}-hint"] * bool(field.hint) + [f"{field.name}-wrong"] * bool(wrong)
    attributes = (
        f' id="{field.name}" name="{field.name}" autocomplete="{field.autocomplete}"'
        + (f' aria-describedby="{" ".join(described)}"' if described else "")
        + (' aria-invalid="true"' if wrong else "")
        + (" required" if field.required else "")
        + (" autofocus" if field.name == focus else "")
    )
    hint = f'<span class="hint" id="{field.name}-hint">{escape(field.hint)}</span>' if field.hint else ""
    said = f'<span class="wrong" id="{field.name}-wrong">{escape(" ".join(wrong))}</span>' if wrong else ""
    label = f'<label for="{field.name}">{escape(field.label)}</label>'
    return label + hint + (_pick(field, value, attributes) if field.options else _line(field, value, attributes)) + said


def _line(field: Field, value: str, attributes: str) -> str:
    shown = "" if field.kind == "password" else f' value="{escape(value)}"'
    return f'<input type="{field.kind}"{shown}{attributes}>'


def _pick(field: Field, value: str, attributes: str) -> str:
    options = "".join(
        f"<option{' selected' if option == value else ''}>{escape(option)}</option>" for option in field.options
    )
    return f"<select{attributes}>{options}</select>"

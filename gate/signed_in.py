"""Two pages without a script: where one is signed in oneself, and, for Directory Admins, who tried to sign in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from html import escape
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.refusal import Refused, Why
from data import desk as desks
from data import people, sessions
from data.desk import Caller
from data.sessions import SignedIn, Try
from gate import html
from gate.html import Field
from gate.requests import caller_of

ENDED = "That browser is signed out."
EVERYWHERE = ("Sign out everywhere", "/sign-out?everywhere=yes")  # asks first


def my_sessions(request: Request, form: Mapping[str, str]) -> Response:
    """The caller's live sessions, each with a button that ends it, and the newest tries with their e-mail."""
    caller = caller_of(request)
    if caller is None:  # it ended while the form was on its way
        return RedirectResponse(f"/sign-in?next={quote('/sessions', safe='')}", 303)
    if request.method != "POST":
        return _my_page(caller, ENDED if request.query_params.get("said") == "ended" else "")
    try:
        sessions.end(desks.current(), caller, form.get("key", ""))
    except Refused as refused:
        return _my_page(caller, " ".join(refused.sentences), status=409)
    return RedirectResponse("/sessions?said=ended", 303)


def ask_before_signing_out_everywhere(caller: Caller) -> Response:
    """Following a link signs nobody out: this asks, and says what follows."""
    count = len(sessions.mine(desks.current(), caller).sessions)
    others = "your other browser" if count == 2 else f"your {count - 1} other browsers"
    named = "this browser, the only one you are signed in with" if count < 2 else f"this browser and {others}"
    body = (
        f"<h1>Sign out everywhere?</h1><p>It ends the sign-in of {named}, at once. What is typed there and not saved "
        "is lost; what was saved stays. You can sign in again with your password.</p>"
        '<form method="post" action="/sign-out"><button name="everywhere" value="yes">Sign out everywhere now</button>'
        f"</form>{html.buttons(('Leave it as it is', '/sessions'), first=False)}"
    )
    return html.page("Sign out everywhere", body)


def sign_ins(request: Request, form: Mapping[str, str]) -> Response:
    """The sign-in log."""
    email = request.query_params.get("email", "")
    try:
        caller = caller_of(request)
        if caller is None:
            raise Refused(Why.SIGNED_OUT, people.SIGNED_OUT)
        tries = sessions.log(desks.current(), caller, email)
    except Refused as refused:
        return html.message("Sign-in log", refused.sentences, ("Back to the desk", "/"), status=403)
    body = (
        "<h1>Sign-in log</h1><p class='soft'>The newest tries of the last 30 days.</p>"
        + html.form(
            "/sign-ins",
            (Field("email", "E-mail", "email", required=False),),
            "Show",
            values={"email": email},
            method="get",
        )
        + (_tries(tries, with_email=True) if tries else "<p>No try to sign in is on record for this.</p>")
        + html.buttons(("Back to the Directory", "/directory"), first=False)
    )
    return html.page("Sign-in log", body)


def _my_page(caller: Caller, said: str, *, status: int = 200) -> Response:
    mine = sessions.mine(desks.current(), caller)
    rows = "".join(map(_session, mine.sessions))
    head = _head("Browser", "From", "Since", "Last used", "")
    body = (
        f'<h1>Where you are signed in</h1>{html.note(said)}<table class="wide">{head}<tbody>{rows}</tbody></table>'
        "<p class='soft'>If you do not know one of them, sign out everywhere and change your password.</p>"
        f"{html.buttons(EVERYWHERE, first=False)}<h2>Tries to sign in as you</h2>{_tries(mine.tries)}"
        + html.buttons(("Back to the desk", "/"), ("Change password", "/change-password"), first=False)
    )
    return html.page("Where you are signed in", body, status=status)


def _session(one: SignedIn) -> str:
    button = (
        "This browser"
        if one.here
        else f'<form method="post" action="/sessions"><input type="hidden" name="key" value="{escape(one.key)}">'
        f'<button class="second small" aria-label="Sign out {escape(one.browser)}, last used {_moment(one.last_seen)}">'
        "Sign out</button></form>"
    )
    return _row((one.browser, one.address or "–", _moment(one.since), _moment(one.last_seen)), button)


def _tries(tries: Iterable[Try], *, with_email: bool = False) -> str:
    names = ("When", *(("E-mail",) if with_email else ()), "From", "Signed in")
    rows = "".join(
        _row((_moment(one.at), *((one.email,) if with_email else ()), one.address, "Yes" if one.succeeded else "No"))
        for one in tries
    )
    return f'<table class="wide">{_head(*names)}<tbody>{rows}</tbody></table>'


def _head(*names: str) -> str:
    cells = "".join(f'<th scope="col">{escape(name)}</th>' if name else "<td></td>" for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


def _row(cells: Iterable[str], last: str = "") -> str:
    told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr>{told}{f'<td>{last}</td>' if last else ''}</tr>"


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"

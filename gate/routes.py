"""Sign-in, sign-out, the first set-up and passwords: forms that work without a script."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from core import settings as settings_rules
from core.refusal import Problem, Refused, Why
from data import accounts, attachments, identities, nightly, people, sessions, settings
from data import desk as desks
from data.accounts import COOKIE
from data.settings import OIDC_CALLBACK
from gate import html, provider, signed_in, time_zones
from gate.html import Field
from gate.provider import OnTheWay
from gate.requests import TooLarge, address, agent, caller_of, is_from_this_machine, is_secure, local_path, read_form

Form = Mapping[str, str]
Handler = Callable[[Request, Form], Response]

STATUS = {
    Why.NOT_ALLOWED: 403,
    Why.NOT_FOUND: 404,
    Why.CONFLICT: 409,
    Why.INVALID: 422,
    Why.SIGNED_OUT: 401,
    Why.UNAVAILABLE: 503,
}
NOTICES = {
    "signed-out": "You are signed out.",
    "set-up": "This desk is set up. Sign in with the e-mail and password chosen then.",
    "changed": "Your password is changed. Every other browser you were signed in with is signed out.",
}
FORGOTTEN = '<p class="soft">Forgot your password? A Directory Admin gives you a link to choose a new one.</p>'
HINT = f"At least {accounts.SHORTEST_PASSWORD} characters. A few words in a row are easy to remember and hard to guess."
NEW_PASSWORD = Field("new_password", "New password", "password", "new-password", HINT)
REPEAT = Field("repeat", "New password once more", "password", "new-password")
NOT_HERE = (
    "This desk is not set up yet. Set it up in a browser on the machine it runs on: "
    "“python3 manage.py run” prints the address."
)
NO_PROVIDER = "This desk signs people in with their password. Sign in with yours."
STALE = (
    "This sign-in was begun in another browser, more than 10 minutes ago, or before another one here. "
    "Start again at {address}."
)
DENIED = "{name} did not let you in, or you cancelled it there. Start again, or sign in with your password."
NO_CODE = "Start the desk with “python3 manage.py run”: it prints an address with the one-time code for the set-up."


def _threaded(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """Handlers ask the database and hash passwords, so they run in a thread and never on the event loop."""

    async def endpoint(request: Request) -> Response:
        try:
            form = await read_form(request) if request.method == "POST" else {}
        except TooLarge:
            sentence = (
                "This form is larger than any that the desk sends. Go back, shorten what you typed and try again."
            )
            return html.message("Too large", [sentence], status=413)
        return await run_in_threadpool(handler, request, form)

    return endpoint


def _go(to: str) -> Response:
    return RedirectResponse(to, 303)


def _enter(request: Request, token: str, to: str) -> Response:
    """Goes on with the cookie of a new session; the session it replaces, if any, ends."""
    before = request.cookies.get(COOKIE)
    if before:
        accounts.sign_out(desks.current(), before)
    response = _go(to)
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(people.ABSOLUTE.total_seconds()),
        path="/",
        secure=is_secure(request),
        httponly=True,
        samesite="lax",
    )
    return response


def _twice(form: Form, first: str) -> tuple[Problem, ...]:
    if form.get(first, "") == form.get("repeat", ""):
        return ()
    return (Problem("The two passwords differ. Type the same one twice.", "repeat"),)


# --- sign-in and sign-out -----------------------------------------------------------------------------------------


def sign_in(request: Request, form: Form) -> Response:
    to = local_path(form.get("next", "") or request.query_params.get("next", ""))
    if request.method != "POST":
        return _go(to) if caller_of(request) else _sign_in_page(request, to, request.query_params)
    try:
        token = accounts.sign_in(
            desks.current(), form.get("email", ""), form.get("password", ""), address(request), agent(request)
        )
    except Refused as refused:
        return _sign_in_page(request, to, form, refused)
    return _enter(request, token, to)


def _sign_in_page(request: Request, to: str, values: Form, refused: Refused | None = None) -> HTMLResponse:
    front = accounts.front(desks.current())
    company = front.company if front else ""
    said = html.note(NOTICES.get(request.query_params.get("said", ""), "")) if refused is None else ""
    body = (
        f"<h1>Sign in</h1><p class='soft'>{escape(company)} · Commitment Desk</p>{said}"
        + html.alert(refused.sentences if refused else ())
        + _alternative(to)
        + html.form(
            "/sign-in",
            (
                Field("email", "E-mail", "email", "username"),
                Field("password", "Password", "password", "current-password"),
            ),
            "Sign in",
            values={"email": values.get("email", "")},
            hidden={"next": "" if to == "/" else to},
        )
        + (_sample_people(front, to) if front and front.is_sample else FORGOTTEN)
    )
    status = 200 if refused is None else _sign_in_status(refused)
    return html.page("Sign in", body, status=status)


def _alternative(to: str) -> str:
    """The way to another provider, if there is one. A link: where a form leads to is limited to the desk itself.

    It names the desk by its own address, to which the provider sends people back.
    """
    other = provider.chosen()
    if other is None:
        return ""
    query = _query(next="" if to == "/" else to)
    way = f"{desks.current().base_url}{provider.BEGIN}{'?' if query else ''}{query}"
    return html.buttons((f"Sign in with {other.oidc_name}", way)) + "<p class='soft'>Or with your password:</p>"


def _sign_in_status(refused: Refused) -> int:
    if any(problem.code == accounts.TOO_MANY for problem in refused.problems):
        return 429
    return 401 if refused.why is Why.NOT_ALLOWED else STATUS.get(refused.why, 400)


def _sample_people(front: accounts.Front, to: str) -> str:
    """Everybody of the sample company with the password they share; a name fills in the e-mail."""
    rows = "".join(
        f'<tr><td><a href="/sign-in?{escape(_query(email=email, next="" if to == "/" else to))}">'
        f"{escape(name)}</a></td><td>{escape(job)}</td></tr>"
        for name, email, job in front.people
    )
    return (
        "<h2>Sample company</h2><p>Nothing in it is real. Pick a person to fill in the e-mail; "
        f"the password is the same for all: <code>{escape(accounts.SAMPLE_PASSWORD)}</code></p>"
        f'<table><thead><tr><th scope="col">Person</th><th scope="col">Role</th></tr></thead><tbody>{rows}</tbody></table>'
    )


def _query(**values: str) -> str:
    return urlencode({name: value for name, value in values.items() if value})


def begin_elsewhere(request: Request, form: Form) -> Response:
    """Sends the browser to the other provider; what it has to bring back stays with it in a cookie."""
    from connectors import oidc  # much code, for desks with another provider alone

    to, other = local_path(request.query_params.get("next", "")), provider.chosen()
    if other is None:
        return html.message("Not set up", [NO_PROVIDER], ("Sign in", "/sign-in"), status=404)
    if caller_of(request):
        return _go(to)
    try:
        start = oidc.begin(other)
    except Refused as refused:
        return _sign_in_page(request, to, {}, refused)
    way = OnTheWay(start.state, start.nonce, start.verifier, to)
    response = _go(start.address)
    response.set_cookie(
        provider.COOKIE,
        provider.seal(other, way, desks.current().now()),
        max_age=int(provider.LASTS.total_seconds()),
        path=provider.BEGIN,
        secure=is_secure(request),
        httponly=True,
        samesite="lax",
    )
    return response


def end_elsewhere(request: Request, form: Form) -> Response:
    """Whoever comes back from the other provider is signed in, or reads why not beside the form for the password."""
    from connectors import oidc

    other, desk = provider.chosen(), desks.current()
    if other is None:
        return html.message("Not set up", [NO_PROVIDER], ("Sign in", "/sign-in"), status=404)
    told = request.query_params
    way = provider.unseal(other, request.cookies.get(provider.COOKIE, ""), desk.now())
    if way is None or not _same(told.get("state", ""), way.state):
        # No try, and so it is not counted: any page elsewhere can make a browser ask for this.
        stale = Refused(Why.NOT_ALLOWED, STALE.format(address=desk.base_url))
        return _sign_in_page(request, "/", {}, stale)
    response: Response
    try:
        attempt = identities.begin_try(desk, way.state, other.oidc_name, address(request))
        if "code" not in told:
            raise Refused(Why.NOT_ALLOWED, DENIED.format(name=other.oidc_name))
        account = oidc.finish(other, told["code"], nonce=way.nonce, verifier=way.verifier, now=desk.now())
        token = identities.sign_in(desk, attempt, other.oidc_name, account, address(request), agent(request))
        response = _enter(request, token, way.to)
    except Refused as refused:
        response = _sign_in_page(request, way.to, {}, refused)
    response.delete_cookie(provider.COOKIE, provider.BEGIN, secure=is_secure(request), httponly=True, samesite="lax")
    return response


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


def sign_out(request: Request, form: Form) -> Response:
    caller = caller_of(request)
    if request.method != "POST" and caller is not None and request.query_params.get("everywhere"):
        return signed_in.ask_before_signing_out_everywhere(caller)
    if request.method != "POST":
        links = (
            signed_in.EVERYWHERE,
            ("Where you are signed in", "/sessions"),
            ("Change password", "/change-password"),
            ("Back to the desk", "/"),
        )
        button = '<form method="post" action="/sign-out"><button type="submit" autofocus>Sign out</button></form>'
        return html.page("Sign out", f"<h1>Sign out?</h1>{button}{html.buttons(*links, first=False)}")
    if caller is not None and form.get("everywhere"):
        sessions.end_all(desks.current(), caller)
    accounts.sign_out(desks.current(), request.cookies.get(COOKIE, ""))
    response = _go("/sign-in?said=signed-out")
    response.delete_cookie(COOKIE, path="/", secure=is_secure(request), httponly=True, samesite="lax")
    return response


# --- first set-up -------------------------------------------------------------------------------------------------


def set_up(request: Request, form: Form) -> Response:
    desk = desks.current()
    if accounts.is_set_up(desk):
        return _go("/sign-in?said=set-up")
    code = settings.load().desk_setup_code.get_secret_value()
    if not is_from_this_machine(request) or not code:
        return html.message("Not set up yet", [NO_CODE if is_from_this_machine(request) else NOT_HERE], status=403)
    if request.method != "POST":
        guess = {"time_zone": time_zones.guess(), "code": request.query_params.get("code", "")}
        return _set_up_page(guess)
    try:
        _check_set_up(form, code)
        accounts.set_up(
            desk,
            company=form.get("company", ""),
            time_zone=form.get("time_zone", ""),
            name=form.get("name", ""),
            email=form.get("email", ""),
            password=form.get("password", ""),
        )
        token = accounts.sign_in(desk, form["email"], form["password"], address(request), agent(request))
    except Refused as refused:
        return _set_up_page(form, refused)
    return _enter(request, token, "/welcome")


def _check_set_up(form: Form, code: str) -> None:
    if not _same(form.get("code", "").strip(), code):
        sentence = "One-time code does not match. Copy it from where “python3 manage.py run” printed it."
        raise Refused(Why.INVALID, Problem(sentence, "code"))
    if differs := _twice(form, "password"):
        raise Refused(Why.INVALID, *differs)


def _set_up_page(values: Form, refused: Refused | None = None) -> HTMLResponse:
    fields = (
        Field("company", "Company name", autocomplete="organization"),
        Field(
            "time_zone",
            "Time zone",
            options=settings_rules.time_zones(),
            hint="Of the office: days and hours follow it.",
        ),
        Field("name", "Your name", autocomplete="name"),
        Field("email", "E-mail", "email", "username", "The name you sign in with; notices go there."),
        Field("password", "Password", "password", "new-password", HINT),
        Field("repeat", "Password once more", "password", "new-password"),
        Field("code", "One-time code", hint="“python3 manage.py run” printed it."),
    )
    problems = refused.problems if refused else ()
    body = (
        "<h1>Set up Commitment Desk</h1><p class='soft'>Your company, and you as its first administrator. "
        "You can add everybody else in the Directory.</p>"
        + html.form("/set-up", fields, "Set up the desk", values=values, problems=problems)
    )
    return html.page("Set up", body, status=STATUS.get(refused.why, 400) if refused else 200)


def welcome(request: Request, form: Form) -> Response:
    body = (
        "<h1>The desk is ready</h1><p>Bring in what you have: commitments with their schedule of values, projects, "
        "vendors, cost codes and people, from CSV or Excel files. Or start empty and add projects and people in the "
        "Directory; you can import later at any time.</p>"
        + html.buttons(("Import data", "/import"), ("Start empty", "/commitments_list"))
    )
    return html.page("Welcome", body)


# --- passwords ----------------------------------------------------------------------------------------------------


def choose_password(request: Request, form: Form) -> Response:
    desk = desks.current()
    token = form.get("token", "") or request.query_params.get("token", "")
    try:
        name, email = accounts.link_holder(desk, token)
    except Refused as refused:
        return html.message("This link does not work", refused.sentences, ("Sign in", "/sign-in"), status=404)
    if request.method != "POST":
        return _choose_page(token, name, email)
    try:
        if differs := _twice(form, "new_password"):
            raise Refused(Why.INVALID, *differs)
        accounts.use_reset_link(desk, token, form.get("new_password", ""))
        session = accounts.sign_in(desk, email, form["new_password"], address(request), agent(request))
    except Refused as refused:
        return _choose_page(token, name, email, refused)
    return _enter(request, session, "/")


def _choose_page(token: str, name: str, email: str, refused: Refused | None = None) -> HTMLResponse:
    problems = refused.problems if refused else ()
    body = f"<h1>Choose a password</h1><p class='soft'>{escape(name)} · {escape(email)}</p>" + html.form(
        "/choose-password",
        (NEW_PASSWORD, REPEAT),
        "Save and sign in",
        values={},
        problems=problems,
        hidden={"token": token},
    )
    return html.page("Choose a password", body, status=STATUS.get(refused.why, 400) if refused else 200)


def change_password(request: Request, form: Form) -> Response:
    caller = caller_of(request)
    if caller is None:  # it ended while the form was on its way
        return _go(f"/sign-in?next={quote('/change-password', safe='')}")
    if request.method != "POST":
        return _change_page(html.note(NOTICES.get(request.query_params.get("said", ""), "")))
    try:
        if differs := _twice(form, "new_password"):
            raise Refused(Why.INVALID, *differs)
        accounts.change_password(desks.current(), caller, form.get("old_password", ""), form.get("new_password", ""))
    except Refused as refused:
        return _change_page("", refused)
    return _go("/change-password?said=changed")


def _change_page(said: str, refused: Refused | None = None) -> HTMLResponse:
    fields = (Field("old_password", "Current password", "password", "current-password"), NEW_PASSWORD, REPEAT)
    problems = refused.problems if refused else ()
    body = (
        f"<h1>Change password</h1>{said}"
        + html.form("/change-password", fields, "Change password", values={}, problems=problems)
        + html.buttons(("Back to the desk", "/"), first=False)
    )
    return html.page("Change password", body, status=STATUS.get(refused.why, 400) if refused else 200)


# --- attachments --------------------------------------------------------------------------------------------------


def attachment(request: Request, form: Form) -> Response:
    """The file of an attachment, to be saved and never to be shown in the desk's own origin."""
    caller = caller_of(request)
    try:
        if caller is None:
            raise Refused(Why.SIGNED_OUT, people.SIGNED_OUT)
        file = attachments.read(desks.current(), caller, request.path_params["id"])
    except Refused as refused:
        return html.message("Attachment", refused.sentences, status=STATUS.get(refused.why, 400))
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
        "Cache-Control": "private, no-store",
    }
    return Response(file.content, media_type=file.media_type, headers=headers)


# --- health -------------------------------------------------------------------------------------------------------


def healthz(request: Request, form: Form) -> Response:
    """Whether the server runs, the database answers and the books held together last night; no data, and no sign-in.

    `books` and `checked` (the night) are null before the first check.
    """
    try:
        last = nightly.last_check(desks.current())
    except Refused:
        return JSONResponse({"ok": False, "database": False}, 503)
    books, checked = (not last.found, str(last.night)) if last else (None, None)
    return JSONResponse({"ok": True, "database": True, "books": books, "checked": checked})


_FORM_METHODS = ["GET", "POST"]
ROUTES = [
    Route("/sign-in", _threaded(sign_in), methods=_FORM_METHODS),
    Route(provider.BEGIN, _threaded(begin_elsewhere), methods=["GET"]),
    Route(OIDC_CALLBACK, _threaded(end_elsewhere), methods=["GET"]),
    Route("/sign-out", _threaded(sign_out), methods=_FORM_METHODS),
    Route("/set-up", _threaded(set_up), methods=_FORM_METHODS),
    Route("/welcome", _threaded(welcome), methods=["GET"]),
    Route("/choose-password", _threaded(choose_password), methods=_FORM_METHODS),
    Route("/change-password", _threaded(change_password), methods=_FORM_METHODS),
    Route("/sessions", _threaded(signed_in.my_sessions), methods=_FORM_METHODS),
    Route("/sign-ins", _threaded(signed_in.sign_ins), methods=["GET"]),
    Route("/attachments/{id:int}", _threaded(attachment), methods=["GET"]),
    Route("/healthz", _threaded(healthz), methods=["GET"]),
]

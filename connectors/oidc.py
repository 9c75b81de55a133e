"""Sign-in at another provider (OpenID Connect): where to send people, and whose account somebody comes back with.

Authlib speaks the protocol; how far a provider may go is decided here. It is asked over https alone, is never followed to
another address, may answer with so much and not more, and has so long for all of it.
"""

from __future__ import annotations

import io
import json
import logging
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry
from requests import PreparedRequest, Response, Timeout
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.exceptions import TimeoutError as SilentError

from core import identity
from core.identity import Account
from core.refusal import Refused, Why
from data.settings import OIDC_CALLBACK, Settings
from data.upkeep import Line

SCOPE = "openid email profile"
# Signed with a key that only the provider has: never "none", and never HS256, whose key would be one that we know.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
PATIENCE = 10.0  # seconds for all that the provider is asked in one go
SILENCE = 5.0  # seconds without a word
LARGEST = 256 * 1024  # bytes of one answer
LONGEST_CODE = 4_096
AT_ONCE = 8  # sign-ins that wait for the provider
LEEWAY = 60  # seconds by which its clock may differ
KEPT_SECONDS = 600.0  # how long its addresses are taken to be the same

NOT_NOW = (
    "Signing in with {name} is not possible just now: {reason}. Sign in with your password, or try again in a moment."
)
NOT_TRUSTED = (
    "What {name} answered cannot be trusted, so nobody was signed in. Start again; if it happens again, tell whoever runs "
    "the desk."
)
NOT_THERE = "it cannot be reached"
TOO_SLOW = "it takes too long to answer"
TOO_MANY = "too many people wait for its answer"
TOO_LARGE = "its answer is too large"
ELSEWHERE = "it sends the desk to another address"
IN_THE_CLEAR = "it names an address without https"
NO_JSON = "its answer cannot be read"
NO_SECRET = "it takes no OIDC_CLIENT_SECRET"  # noqa: S105
WRONG_SECRET = "it does not take OIDC_CLIENT_ID and OIDC_CLIENT_SECRET"  # noqa: S105

_log = logging.getLogger(__name__)
_waiting = threading.BoundedSemaphore(AT_ONCE)
_known: dict[str, tuple[float, _Provider]] = {}
T = TypeVar("T")


@dataclass(frozen=True)
class Beginning:
    """Where to send a browser, and what it has to bring back or is asked about when it comes again."""

    address: str
    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True)
class _Provider:
    """The addresses of a provider, and how it wants to be shown the secret."""

    authorization: str
    token: str
    keys: str
    auth_method: str


class _Unanswered(Exception):
    """The provider did not answer as it should; the text says why, as the end of a sentence."""


class _Untrusted(Exception):
    """The provider answered, and what it said proves nothing; the text is for the log."""


# --- what the gate and the operator ask for -----------------------------------------------------------------------


def begin(settings: Settings) -> Beginning:
    """The start of a sign-in. Raises Refused(UNAVAILABLE) when the provider does not say where to go."""
    state, nonce, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(48)

    def address() -> str:
        with _client(settings) as client:
            provider = _provider(settings, client)
            # Who sits at a shared computer is asked for, instead of being whoever was there before.
            told = {"state": state, "nonce": nonce, "code_verifier": verifier, "prompt": "select_account"}
            return str(client.create_authorization_url(provider.authorization, **told)[0])

    return Beginning(_asked(settings, address), state, nonce, verifier)


def finish(settings: Settings, code: str, *, nonce: str, verifier: str, now: datetime) -> Account:
    """The account for which the provider gave this code.

    Raises Refused: UNAVAILABLE when the provider cannot be asked, NOT_ALLOWED when its answer proves nothing.
    """
    return _asked(settings, lambda: _exchange(settings, code, nonce=nonce, verifier=verifier, now=now))


def look(settings: Settings) -> Line:
    """For `manage.py check`: whether a provider is set up, and whether it answers."""
    if not settings.oidc_is_set_up:
        return Line("Sign-in", "with passwords; no other provider is set up")
    _known.pop(settings.oidc_issuer, None)
    where = f"{settings.oidc_name} at {settings.oidc_issuer}"
    try:
        with _client(settings) as client:
            _within(lambda: _provider(settings, client))
    except _Unanswered as unanswered:
        return Line("Sign-in", f"with passwords; {where} does not work: {unanswered}", good=False)
    return Line("Sign-in", f"with passwords, and with {where}, which sends people back to {redirect_uri(settings)}")


def redirect_uri(settings: Settings) -> str:
    """Where the provider sends people back to; it has to be registered there, letter by letter."""
    return settings.base_url + OIDC_CALLBACK


def _asked(settings: Settings, work: Callable[[], T]) -> T:
    """What the provider said, or a sentence; why it was not to be trusted is in the log."""
    name = settings.oidc_name
    try:
        return _within(work)
    except _Unanswered as unanswered:
        _log.warning("Signing in with %s: %s", name, unanswered)
        raise Refused(Why.UNAVAILABLE, NOT_NOW.format(name=name, reason=unanswered)) from None
    except _Untrusted as untrusted:
        _log.warning("Signing in with %s: refused, as %s", name, untrusted)
        raise Refused(Why.NOT_ALLOWED, NOT_TRUSTED.format(name=name)) from None


# --- the conversation ---------------------------------------------------------------------------------------------


def _provider(settings: Settings, client: Any) -> _Provider:
    """The provider's addresses, as it says them itself or as it said them some minutes ago."""
    until, known = _known.get(settings.oidc_issuer, (0.0, None))
    if known is not None and time.monotonic() < until:
        return known
    told = _get(client, settings.oidc_issuer.rstrip("/") + "/.well-known/openid-configuration")
    if told.get("issuer") != settings.oidc_issuer:
        raise _Unanswered(f"it calls itself {str(told.get('issuer'))[:200]}, which is not OIDC_ISSUER")
    authorization, token, keys = (
        str(told.get(key)) for key in ("authorization_endpoint", "token_endpoint", "jwks_uri")
    )
    if not all(identity.is_safe(address) for address in (authorization, token, keys)):
        raise _Unanswered(IN_THE_CLEAR)
    found = _Provider(authorization, token, keys, _auth_method(told))
    _known[settings.oidc_issuer] = (time.monotonic() + KEPT_SECONDS, found)
    return found


def _auth_method(told: Mapping[str, Any]) -> str:
    """In the body where that is taken: in the header each provider reads a secret of odd letters in its own way."""
    taken = told.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    for method in ("client_secret_post", "client_secret_basic"):
        if isinstance(taken, list) and method in taken:
            return method
    raise _Unanswered(NO_SECRET)


def _exchange(settings: Settings, code: str, *, nonce: str, verifier: str, now: datetime) -> Account:
    if not code or len(code) > LONGEST_CODE:
        raise _Untrusted("the code is none")
    with _client(settings) as client:
        provider = _provider(settings, client)
        client.token_endpoint_auth_method = provider.auth_method
        token = _token(client, provider, code, verifier)
        keys = _get(client, provider.keys)
    try:
        return _account(settings, _claims(settings, token, keys, nonce, now))
    except Exception as error:  # whatever is wrong with it, it proves nothing
        raise _Untrusted(f"{type(error).__name__}: {error}") from error


def _token(client: Any, provider: _Provider, code: str, verifier: str) -> Mapping[str, Any]:
    grant = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier}
    try:
        told: Mapping[str, Any] = client.fetch_token(provider.token, **grant, redirect_uri=client.redirect_uri)
    except OAuthError as error:
        if error.error in ("invalid_client", "unauthorized_client"):
            raise _Unanswered(WRONG_SECRET) from error
        raise _Untrusted(f"the code was not taken: {str(error.error)[:100]!r}") from error
    except (OSError, HTTPError) as error:
        raise _unreachable(error) from error
    except (ValueError, RecursionError) as error:
        raise _Unanswered(NO_JSON) from error
    return told


def _claims(
    settings: Settings, token: Mapping[str, Any], keys: Mapping[str, Any], nonce: str, now: datetime
) -> Mapping[str, Any]:
    """What the ID token says, once signature, issuer, audience, times and nonce are verified. Raises when one is wrong."""
    # A header may carry more than the registered names, as Microsoft's does.
    registry = JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False)
    read = jwt.decode(token["id_token"], KeySet.import_key_set(keys), registry=registry)  # type: ignore[arg-type]
    wanted = {
        "iss": {"essential": True, "value": settings.oidc_issuer},
        "aud": {"essential": True, "value": settings.oidc_client_id},
    }
    known = {"nonce": nonce, "client_id": settings.oidc_client_id, "access_token": token.get("access_token")}
    claims = CodeIDToken(read.claims, read.header, wanted, known)
    claims.validate(now=int(now.timestamp()), leeway=LEEWAY)
    return dict(claims)


def _account(settings: Settings, claims: Mapping[str, Any]) -> Account:
    subject = claims["sub"]
    if not 0 < len(subject) <= identity.SUBJECT_LIMIT or not subject.isprintable():
        raise ValueError("the subject is none")
    return Account(settings.oidc_issuer, subject, identity.vouched_emails(settings.oidc_issuer, claims))


# --- asking, and no further than this -----------------------------------------------------------------------------


def _client(settings: Settings) -> Any:
    client = OAuth2Session(
        settings.oidc_client_id,
        settings.oidc_client_secret.get_secret_value(),
        scope=SCOPE,
        redirect_uri=redirect_uri(settings),
        code_challenge_method="S256",
    )
    client.headers["Accept-Encoding"] = "identity"  # what is small on the way stays small
    for scheme in ("https://", "http://"):
        client.mount(scheme, _Careful())
    return client


class _Careful(HTTPAdapter):
    """Asks safe addresses only, follows nobody elsewhere, and reads so much of an answer."""

    def send(self, request: PreparedRequest, *arguments: Any, **options: Any) -> Response:
        address = request.url or ""
        if not identity.is_safe(address):
            raise _Unanswered(IN_THE_CLEAR)
        if address.startswith("http://"):
            options["proxies"] = None  # this very machine
        answer = super().send(request, *arguments, **(options | {"stream": True, "timeout": SILENCE}))
        with answer.raw:
            if 300 <= answer.status_code < 400:
                raise _Unanswered(ELSEWHERE)
            body = answer.raw.read(LARGEST + 1, decode_content=False)
        if len(body) > LARGEST:
            raise _Unanswered(TOO_LARGE)
        answer.raw = io.BytesIO(body)
        return answer


def _get(client: Any, address: str) -> dict[str, Any]:
    """The JSON object at an address."""
    try:
        answer = client.get(address, withhold_token=True)
    except (OSError, HTTPError) as error:
        raise _unreachable(error) from error
    if answer.status_code != 200:
        raise _Unanswered(f"it answers with HTTP {answer.status_code}")
    try:
        told = json.loads(answer.content)
    except (ValueError, RecursionError) as error:
        raise _Unanswered(NO_JSON) from error
    if not isinstance(told, dict):
        raise _Unanswered(NO_JSON)
    return told


def _unreachable(error: Exception) -> _Unanswered:
    _log.info("The provider of sign-in does not answer: %s", error)
    return _Unanswered(TOO_SLOW if isinstance(error, (Timeout, SilentError)) else NOT_THERE)


def _within(work: Callable[[], T]) -> T:
    """What `work` returns, if it does so in time. One that hangs, in whatever step, holds up one thread and no visitor."""
    if not _waiting.acquire(blocking=False):
        raise _Unanswered(TOO_MANY)
    answer: Future[T] = Future()
    threading.Thread(target=_work, args=(work, answer), name="oidc", daemon=True).start()
    try:
        return answer.result(PATIENCE)
    except TimeoutError:
        raise _Unanswered(TOO_SLOW) from None


def _work(work: Callable[[], T], answer: Future[T]) -> None:
    try:
        answer.set_result(work())
    except BaseException as error:
        answer.set_exception(error)
    finally:
        _waiting.release()

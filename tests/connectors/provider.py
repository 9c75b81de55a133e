"""A real OpenID Connect provider in a thread, which misbehaves where a test tells it to."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from data.settings import Settings

CLIENT_ID = "commitment desk"
CLIENT_SECRET = "s3cret & odd: äöü%+/="
NAME = "Acme"
DISCOVERY, AUTHORIZE, TOKEN, KEYS = "/.well-known/openid-configuration", "/authorize", "/token", "/keys"
LONGEST_WAIT = 60  # seconds that the provider keeps silent, unless the test ends before

Claims = dict[str, Any]
Answer = Callable[[], Response]


def part(data: bytes) -> str:
    """A part of a token as it travels."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def by_hand(header: Claims, claims: Claims, sign: Callable[[bytes], bytes]) -> str:
    """A token that no library would make."""
    signed = f"{part(json.dumps(header).encode())}.{part(json.dumps(claims).encode())}"
    return f"{signed}.{part(sign(signed.encode()))}"


@dataclass
class Provider:
    """`claims` are those of whoever sits at the browser, `instead` what a path answers in place of the truth."""

    issuer: str
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}))
    now: Callable[[], datetime] = datetime.now
    claims: Claims = field(default_factory=dict)
    told: Claims = field(default_factory=dict)  # what it says of itself, beside the truth
    instead: dict[str, Answer] = field(default_factory=dict)
    sign: Callable[[Claims], str] | None = None
    denies: bool = False
    asked: list[str] = field(default_factory=list)
    spoken: threading.Event = field(default_factory=threading.Event)  # set, it keeps silent no longer
    _codes: dict[str, Claims] = field(default_factory=dict)

    def settings(self, **others: Any) -> Settings:
        told: dict[str, Any] = {
            "oidc_issuer": self.issuer,
            "oidc_client_id": CLIENT_ID,
            "oidc_client_secret": CLIENT_SECRET,
            "oidc_name": NAME,
        }
        return Settings(**(told | others))

    def environment(self, **others: str) -> dict[str, str]:
        """The same, as the operator sets it."""
        told = self.settings().model_dump(include={"oidc_issuer", "oidc_client_id", "oidc_name"})
        return {name.upper(): value for name, value in told.items()} | {"OIDC_CLIENT_SECRET": CLIENT_SECRET} | others

    def reset(self) -> None:
        """As it was at first, with nobody at the browser."""
        self.spoken.set()
        self.spoken = threading.Event()
        self.claims, self.told, self.instead, self.asked, self._codes = {}, {}, {}, [], {}
        self.sign, self.denies, self.now = None, False, datetime.now

    def usual(self, nonce: str) -> Claims:
        """The claims of a token as it should be."""
        now = int(self.now().timestamp())
        return {"iss": self.issuer, "aud": CLIENT_ID, "iat": now, "exp": now + 300, "nonce": nonce, **self.claims}

    def signed(self, claims: Claims, key: RSAKey | ECKey | None = None, **header: Any) -> str:
        told = {"alg": "RS256", "kid": "one", **header}
        return jwt.encode(told, {name: one for name, one in claims.items() if one is not None}, key or self.key)

    def signed_with_the_public_key(self, claims: Claims) -> str:
        """HS256, with what everybody knows in the place of a secret."""
        public = self.key.as_pem(private=False)
        header = {"alg": "HS256", "kid": "one"}
        return by_hand(header, claims, lambda signed: hmac.new(public, signed, hashlib.sha256).digest())

    # --- what it answers ---------------------------------------------------------------------------------------------

    async def answer(self, request: Request) -> Response:
        path = request.url.path
        self.asked.append(path)
        if path in self.instead:
            return self.instead[path]()
        return await {DISCOVERY: self._discover, AUTHORIZE: self._authorize, TOKEN: self._exchange, KEYS: self._keys}[
            path
        ](request)

    async def _discover(self, _: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.issuer,
                "authorization_endpoint": self.issuer + AUTHORIZE,
                "token_endpoint": self.issuer + TOKEN,
                "jwks_uri": self.issuer + KEYS,
                "token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_post"],
                **self.told,
            }
        )

    async def _authorize(self, request: Request) -> Response:
        """Whoever sits at the browser lets the desk know who they are."""
        told = dict(request.query_params)
        wanted = {"client_id": CLIENT_ID, "response_type": "code", "code_challenge_method": "S256"}
        assert wanted.items() <= told.items(), told
        assert set(told["scope"].split()) == {"openid", "email", "profile"}
        if self.denies:
            back = {"error": "access_denied", "error_description": "<b>Eve</b> says no", "state": told["state"]}
        else:
            code = secrets.token_urlsafe(16)
            self._codes[code] = told
            back = {"code": code, "state": told["state"]}
        return RedirectResponse(f"{told['redirect_uri']}?{urlencode(back)}", 302)

    async def _exchange(self, request: Request) -> Response:
        form = await request.form()
        begun = self._codes.pop(str(form.get("code")), None)
        shown = (form.get("client_id"), form.get("client_secret"))
        if shown != (CLIENT_ID, CLIENT_SECRET):
            return JSONResponse({"error": "invalid_client"}, 401)
        if begun is None or form.get("grant_type") != "authorization_code":
            return JSONResponse({"error": "invalid_grant"}, 400)
        challenge = part(hashlib.sha256(str(form.get("code_verifier")).encode()).digest())
        if (begun["code_challenge"], begun["redirect_uri"]) != (challenge, form.get("redirect_uri")):
            return JSONResponse({"error": "invalid_grant"}, 400)
        claims = self.usual(begun["nonce"])
        token = (self.sign or self.signed)(claims)
        return JSONResponse({"access_token": "x", "token_type": "Bearer", "expires_in": 300, "id_token": token})

    async def _keys(self, _: Request) -> Response:
        return JSONResponse(KeySet([self.key]).as_dict(private=False))

    # --- what it may answer instead ----------------------------------------------------------------------------------

    def silent(self) -> Response:
        """Says that an answer comes, and one letter of it now and then."""

        async def nothing() -> AsyncIterator[bytes]:
            yield b"{"
            await run_in_threadpool(self.spoken.wait, LONGEST_WAIT)

        return StreamingResponse(nothing(), media_type="application/json")

    def elsewhere(self) -> Response:
        return RedirectResponse(f"{self.issuer}/secret", 302)

    def huge(self) -> Response:
        return JSONResponse({"issuer": "x" * 1_000_000})

    def broken(self) -> Response:
        return PlainTextResponse("[" * 100_000)

    def down(self) -> Response:
        return PlainTextResponse("Traceback", 500)


@contextmanager
def serving() -> Iterator[Provider]:
    """A provider on a free port of this machine."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(64)  # whoever comes before the server is ready waits here
        provider = Provider(f"http://127.0.0.1:{door.getsockname()[1]}")
        app = Starlette(routes=[Route("/{path:path}", provider.answer, methods=["GET", "POST"])])
        config = uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, name="provider")
        thread.start()
        try:
            yield provider
        finally:
            provider.spoken.set()
            server.should_exit = True
            thread.join()

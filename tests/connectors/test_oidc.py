"""Another provider's word: taken when all of it is right, and refused in a sentence when anything is not."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from datetime import datetime
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from joserfc.jwk import ECKey, RSAKey

from connectors import oidc
from core.identity import Account
from core.refusal import Refused, Why
from tests.cast import Clock
from tests.connectors import provider as providers
from tests.connectors.provider import CLIENT_ID, DISCOVERY, KEYS, NAME, TOKEN, Claims, Provider, by_hand

PATHS = [DISCOVERY, TOKEN, KEYS]
Break = Callable[[Provider], Any]


@pytest.fixture(scope="module")
def one_provider() -> Iterator[Provider]:
    with providers.serving() as provider:
        yield provider


@pytest.fixture
def provider(one_provider: Provider, clock: Clock) -> Iterator[Provider]:
    """A provider at which Anna sits."""
    oidc._known.clear()
    one_provider.claims = {"sub": "17", "email": "Anna@acme.example", "email_verified": True}
    one_provider.now = clock
    yield one_provider
    one_provider.reset()


def come_back(begun: oidc.Beginning) -> dict[str, str]:
    """What the provider sends a browser back with."""
    parts = urlsplit(begun.address)
    connection = HTTPConnection(parts.netloc)
    connection.request("GET", f"{parts.path}?{parts.query}")
    answer = connection.getresponse()
    assert answer.status == 302, answer.read()
    back = str(answer.getheader("location"))
    connection.close()
    assert back.startswith("http://localhost:8501/sign-in/oidc/callback?")
    return dict(parse_qsl(urlsplit(back).query))


def finish(provider: Provider, begun: oidc.Beginning, code: str, now: datetime) -> Account:
    return oidc.finish(provider.settings(), code, nonce=begun.nonce, verifier=begun.verifier, now=now)


def sign_in(provider: Provider) -> Account:
    begun = oidc.begin(provider.settings())
    return finish(provider, begun, come_back(begun)["code"], provider.now())


def refusal(act: Callable[..., Any], *arguments: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        act(*arguments)
    return refused.value


# --- as it should be ----------------------------------------------------------------------------------------------


def test_an_account_comes_back_with_what_its_provider_vouches_for(provider: Provider) -> None:
    assert sign_in(provider) == Account(provider.issuer, "17", ("anna@acme.example",))
    assert provider.asked == [DISCOVERY, "/authorize", TOKEN, KEYS]


def test_a_sign_in_asks_who_it_is_and_is_bound_to_this_browser(provider: Provider) -> None:
    first, second = oidc.begin(provider.settings()), oidc.begin(provider.settings())
    told = dict(parse_qsl(urlsplit(first.address).query))
    assert (told["prompt"], told["redirect_uri"]) == ("select_account", "http://localhost:8501/sign-in/oidc/callback")
    assert (told["state"], told["nonce"]) == (first.state, first.nonce)
    assert first.verifier not in first.address
    secrets_ = {*(first.state, first.nonce, first.verifier), *(second.state, second.nonce, second.verifier)}
    assert len(secrets_) == 6
    assert min(map(len, secrets_)) >= 43  # 256 bits


def test_the_addresses_are_read_once_and_the_keys_each_time(provider: Provider) -> None:
    sign_in(provider)
    provider.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})  # a new one of the same name
    assert sign_in(provider).subject == "17"
    assert provider.asked.count(DISCOVERY) == 1
    assert provider.asked.count(KEYS) == 2


@pytest.mark.parametrize("told", [["client_secret_post"], ["client_secret_basic", "client_secret_post"]])
def test_the_secret_is_shown_in_the_body_where_that_is_taken(provider: Provider, told: list[str]) -> None:
    provider.told = {"token_endpoint_auth_methods_supported": told}
    assert sign_in(provider).subject == "17"


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": [CLIENT_ID, "another"], "azp": CLIENT_ID},
        {"iat": 0},
        {"email_verified": None, "email": None},
        {"amr": ["pwd", "mfa"], "auth_time": 1.5, "roles": {"x": [1]}},
    ],
)
def test_claims_that_are_no_fault_do_no_harm(provider: Provider, claims: Claims) -> None:
    provider.claims |= claims
    assert sign_in(provider).subject == "17"


# --- what proves nothing ------------------------------------------------------------------------------------------

STRANGE_KEY = RSAKey.generate_key(2048, {"kid": "one"})
SMALL_KEY = ECKey.generate_key("P-256", {"kid": "one"})


def claiming(**claims: Any) -> Break:
    return lambda provider: provider.claims.update(claims)


def later(claim: str, seconds: int) -> Break:
    return lambda provider: provider.claims.update({claim: int(provider.now().timestamp()) + seconds})


def signing(how: Callable[[Provider, Claims], Any]) -> Break:
    return lambda provider: setattr(provider, "sign", lambda claims: how(provider, claims))


def answering(path: str, told: Any, status: int = 200) -> Break:
    return lambda provider: provider.instead.update({path: lambda: providers.JSONResponse(told, status)})


def changed(provider: Provider, claims: Claims) -> str:
    """The signature of one token below what another one says."""
    ours, theirs = provider.signed(claims), provider.signed(claims | {"sub": "18"})
    return f"{theirs.rpartition('.')[0]}.{ours.rpartition('.')[2]}"


# What is wrong, how, and why it is refused, as it stands in the log.
UNTRUSTED: dict[str, tuple[Break, str]] = {
    "another nonce": (claiming(nonce="another"), "Invalid claim: 'nonce'"),
    "no nonce": (claiming(nonce=None), "Missing claim: 'nonce'"),
    "for somebody else": (claiming(aud="another"), "Invalid claim: 'aud'"),
    "for nobody": (claiming(aud=None), "Missing claim: 'aud'"),
    "for a list of others": (claiming(aud=["another"]), "Invalid claim: 'aud'"),
    "for us among others, and not said for whom": (claiming(aud=[CLIENT_ID, "another"]), "Missing claim: 'azp'"),
    "asked for by somebody else": (claiming(azp="another"), "Invalid claim: 'azp'"),
    "of another issuer": (claiming(iss="https://id.evil.example"), "Invalid claim: 'iss'"),
    "of no issuer": (claiming(iss=None), "Missing claim: 'iss'"),
    "of several issuers": (claiming(iss=["https://id.evil.example"]), "Claim 'iss'"),
    "expired": (later("exp", -oidc.LEEWAY), "The token is expired"),
    "never expires": (claiming(exp=None), "Missing claim: 'exp'"),
    "expires in words": (claiming(exp="tomorrow"), "Claim 'exp'"),
    "of tomorrow": (later("iat", 86_400), "issued in the future"),
    "not yet": (later("nbf", 86_400), "not yet valid"),
    "no subject": (claiming(sub=None), "Missing claim: 'sub'"),
    "an empty subject": (claiming(sub=""), "the subject is none"),
    "a subject that is a number": (claiming(sub=17), "Claim 'sub'"),
    "a subject that no database keeps": (claiming(sub="1\x007"), "the subject is none"),
    "a subject that is too long": (claiming(sub="1" * 256), "the subject is none"),
    "of another access token": (claiming(at_hash="AAAAAAAAAAAAAAAAAAAAAA"), "Invalid claim: 'at_hash'"),
    "signed by a strange key": (signing(lambda one, claims: one.signed(claims, STRANGE_KEY)), "BadSignatureError"),
    "signed by a key of another name": (
        signing(lambda one, claims: one.signed(claims, kid="two")),
        "InvalidKeyIdError",
    ),
    "not signed": (
        signing(lambda _, claims: by_hand({"alg": "none"}, claims, lambda _: b"")),
        "Algorithm of 'none' is not allowed",
    ),
    "not signed, in other letters": (
        signing(lambda _, claims: by_hand({"alg": "nOnE"}, claims, lambda _: b"")),
        "Algorithm of 'nOnE' is not supported",
    ),
    "signed with the public key": (
        signing(lambda one, claims: one.signed_with_the_public_key(claims)),
        "Algorithm of 'HS256' is not allowed",
    ),
    "with a key of its own": (
        signing(
            lambda one, claims: one.signed(claims, SMALL_KEY, alg="ES256", jwk=SMALL_KEY.as_dict(private=False)),
        ),
        "Algorithm 'ES256' requires 'EC' key",
    ),
    "without its signature": (
        signing(lambda one, claims: one.signed(claims).rpartition(".")[0] + "."),
        "BadSignatureError",
    ),
    "changed after it was signed": (signing(changed), "BadSignatureError"),
    "no token": (signing(lambda *_: None), "TypeError"),
    "a token that is none": (signing(lambda *_: "x"), "DecodeError"),
    "a token that is too long": (signing(lambda *_: "x" * 200_000), "ExceededSizeError"),
    "keys that are none": (answering(KEYS, {"keys": "x"}), "MissingKeyError"),
    "no keys": (answering(KEYS, {"keys": []}), "MissingKeyError"),
    "nothing about keys": (answering(KEYS, {}), "KeyError"),
    "an answer without a token": (answering(TOKEN, {"access_token": "x"}), "KeyError: 'id_token'"),
    "a code that it does not know": (answering(TOKEN, {"error": "invalid_grant"}, 400), "'invalid_grant'"),
}


@pytest.mark.parametrize("how", UNTRUSTED)
def test_what_proves_nothing_signs_nobody_in(provider: Provider, how: str, caplog: pytest.LogCaptureFixture) -> None:
    breaks, reason = UNTRUSTED[how]
    breaks(provider)
    with caplog.at_level(logging.WARNING, "connectors.oidc"):
        refused = refusal(sign_in, provider)
    assert (refused.why, str(refused)) == (Why.NOT_ALLOWED, oidc.NOT_TRUSTED.format(name=NAME))
    assert reason in caplog.text
    assert providers.CLIENT_SECRET not in caplog.text


def test_a_code_is_worth_something_once_and_with_its_verifier_alone(provider: Provider) -> None:
    begun, other = oidc.begin(provider.settings()), oidc.begin(provider.settings())
    code = come_back(begun)["code"]
    assert finish(provider, begun, code, provider.now()).subject == "17"
    assert refusal(finish, provider, begun, code, provider.now()).why is Why.NOT_ALLOWED
    stolen = come_back(begun)["code"]
    assert refusal(finish, provider, other, stolen, provider.now()).why is Why.NOT_ALLOWED


@pytest.mark.parametrize("code", ["", "x", "x" * 5_000, "\x00", "a&client_id=x", "é%zz"])
def test_a_made_up_code_is_worth_nothing(provider: Provider, code: str) -> None:
    begun = oidc.begin(provider.settings())
    assert refusal(finish, provider, begun, code, provider.now()).why is Why.NOT_ALLOWED


def test_a_token_is_good_until_it_expires_by_the_clock_of_the_desk(provider: Provider, clock: Clock) -> None:
    for later, is_good in ((300 + oidc.LEEWAY - 1, True), (300 + oidc.LEEWAY, False)):
        begun = oidc.begin(provider.settings())
        code, made = come_back(begun)["code"], clock()
        provider.now = lambda made=made: made  # type: ignore[misc]
        clock.forward(seconds=later)
        if is_good:
            assert finish(provider, begun, code, clock()).subject == "17"
        else:
            assert refusal(finish, provider, begun, code, clock()).why is Why.NOT_ALLOWED


# --- a provider that does not answer as it should -----------------------------------------------------------------

UNANSWERED: dict[str, tuple[Callable[[Provider], providers.Answer], str]] = {
    "silent": (lambda one: one.silent, oidc.TOO_SLOW),
    "elsewhere": (lambda one: one.elsewhere, oidc.ELSEWHERE),
    "huge": (lambda one: one.huge, oidc.TOO_LARGE),
    "broken": (lambda one: one.broken, oidc.NO_JSON),
    "no object": (lambda one: lambda: providers.JSONResponse(["x"]), oidc.NO_JSON),
}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("how", UNANSWERED)
def test_a_provider_that_does_not_answer_as_it_should_is_named_with_the_way_out(
    provider: Provider, path: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = oidc.begin(provider.settings()) if path != DISCOVERY else None
    code = come_back(begun)["code"] if begun else ""
    answer, reason = UNANSWERED[how]
    provider.instead[path] = answer(provider)
    if how == "silent":
        monkeypatch.setattr(oidc, "PATIENCE", 0.3)
    if begun is None:
        refused = refusal(oidc.begin, provider.settings())
    else:
        refused = refusal(finish, provider, begun, code, provider.now())
    assert (refused.why, str(refused)) == (Why.UNAVAILABLE, oidc.NOT_NOW.format(name=NAME, reason=reason))
    assert "Sign in with your password" in str(refused)
    assert "/secret" not in provider.asked  # it followed nowhere


@pytest.mark.parametrize("path", PATHS)
def test_a_provider_in_trouble_is_no_trouble_of_the_desk(provider: Provider, path: str) -> None:
    begun = oidc.begin(provider.settings())
    code = come_back(begun)["code"]
    oidc._known.clear()
    provider.instead[path] = provider.down
    refused = refusal(finish, provider, begun, code, provider.now())
    assert refused.why is Why.UNAVAILABLE
    assert "Traceback" not in str(refused)


def test_a_provider_that_is_not_there_is_said_to_be_away_and_is_asked_again(provider: Provider) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        away = provider.settings(oidc_issuer=f"http://127.0.0.1:{nobody.getsockname()[1]}")
        assert str(refusal(oidc.begin, away)) == oidc.NOT_NOW.format(name=NAME, reason=oidc.NOT_THERE)
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()  # and never answers
        away = provider.settings(oidc_issuer=f"http://127.0.0.1:{mute.getsockname()[1]}")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(oidc, "PATIENCE", 0.3)
            assert oidc.TOO_SLOW in str(refusal(oidc.begin, away))
    provider.instead[DISCOVERY] = provider.down
    assert "HTTP 500" in str(refusal(oidc.begin, provider.settings()))
    del provider.instead[DISCOVERY]
    assert sign_in(provider).subject == "17"


def test_no_more_people_wait_for_a_silent_provider_than_there_are_places(
    provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.instead[DISCOVERY] = provider.silent
    monkeypatch.setattr(oidc, "PATIENCE", 0.05)
    said = [str(refusal(oidc.begin, provider.settings())) for _ in range(oidc.AT_ONCE + 1)]
    assert [oidc.TOO_MANY in one for one in said] == [False] * oidc.AT_ONCE + [True]
    provider.spoken.set()
    for _ in range(oidc.AT_ONCE):  # each place is free again
        assert oidc._waiting.acquire(timeout=30)
    oidc._waiting.release(oidc.AT_ONCE)


def test_a_provider_that_breaks_off_in_the_middle_of_a_word_is_slow_and_not_more(
    provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oidc, "SILENCE", 0.1)
    provider.instead[DISCOVERY] = provider.silent
    assert oidc.TOO_SLOW in str(refusal(oidc.begin, provider.settings()))


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"issuer": "https://id.evil.example"}, "it calls itself https://id.evil.example, which is not OIDC_ISSUER"),
        ({"issuer": None}, "it calls itself None, which is not OIDC_ISSUER"),
        ({"token_endpoint": "http://id.evil.example/token"}, oidc.IN_THE_CLEAR),
        ({"jwks_uri": "file:///etc/passwd"}, oidc.IN_THE_CLEAR),
        ({"authorization_endpoint": "javascript:alert(1)"}, oidc.IN_THE_CLEAR),
        ({"authorization_endpoint": None}, oidc.IN_THE_CLEAR),
        ({"token_endpoint_auth_methods_supported": ["private_key_jwt"]}, oidc.NO_SECRET),
        ({"token_endpoint_auth_methods_supported": None}, oidc.NO_SECRET),
    ],
)
def test_a_provider_that_says_something_odd_of_itself_is_not_used(
    provider: Provider, told: dict[str, Any], reason: str
) -> None:
    provider.told = told
    assert str(refusal(oidc.begin, provider.settings())) == oidc.NOT_NOW.format(name=NAME, reason=reason)


def test_a_secret_that_has_run_out_is_the_operators_to_mend(provider: Provider) -> None:
    begun = oidc.begin(provider.settings())
    old = provider.settings(oidc_client_secret="the one of last year")
    arguments = {"nonce": begun.nonce, "verifier": begun.verifier, "now": provider.now()}
    with pytest.raises(Refused) as refused:
        oidc.finish(old, come_back(begun)["code"], **arguments)
    assert str(refused.value) == oidc.NOT_NOW.format(name=NAME, reason=oidc.WRONG_SECRET)


def test_packed_answers_are_not_unpacked(provider: Provider) -> None:
    bomb = providers.Response(b"\x1f\x8b" + b"x" * 100, headers={"content-encoding": "gzip"})
    provider.instead[DISCOVERY] = lambda: bomb
    assert oidc.NO_JSON in str(refusal(oidc.begin, provider.settings()))


# --- for the operator ---------------------------------------------------------------------------------------------


def test_the_check_says_whether_a_provider_is_set_up_and_answers(provider: Provider) -> None:
    without = provider.settings(oidc_issuer="", oidc_client_id="", oidc_client_secret="", oidc_name="")
    assert (oidc.look(without).good, oidc.look(without).found) == (True, "with passwords; no other provider is set up")
    line = oidc.look(provider.settings())
    assert line.good
    assert line.found.endswith(
        f"with Acme at {provider.issuer}, which sends people back to http://localhost:8501/sign-in/oidc/callback"
    )
    provider.instead[DISCOVERY] = provider.down
    line = oidc.look(provider.settings())
    assert not line.good
    assert line.found == f"with passwords; Acme at {provider.issuer} does not work: it answers with HTTP 500"
    assert not oidc.look(provider.settings(desk_sample=True)).found.count("Acme")

"""Whose word is taken, and for which e-mail."""

from __future__ import annotations

from typing import Any

import pytest

from core import identity
from core.typed import Wrong

TENANT = "5f2c1a7e-0000-4000-8000-000000000001"
ENTRA = f"https://login.microsoftonline.com/{TENANT}/v2.0"
OTHER = "https://id.acme.example"


@pytest.mark.parametrize(
    "issuer",
    [
        ENTRA,
        "https://login.microsoftonline.us/acme.example/v2.0",
        "https://login.microsoftonline.com/Xcommon/v2.0",
        identity.GOOGLE,
        "https://id.acme.example/realms/acme/",
        "https://id.acme.example:8443",
        "http://127.0.0.1:8080",
        "http://localhost:8080/x",
        "http://[::1]:8080",
        "https://id.acme.example/".ljust(500, "x"),
    ],
)
def test_an_issuer_is_an_address_over_https_or_on_this_machine(issuer: str) -> None:
    assert identity.read_issuer(issuer) == issuer


@pytest.mark.parametrize(
    ("issuer", "said"),
    [
        ("accounts.google.com", identity.NO_ISSUER),
        ("ftp://accounts.google.com", identity.NO_ISSUER),
        ("https://", identity.NO_ISSUER),
        ("https://[", identity.NO_ISSUER),
        ("https://id.acme.example?x=1", identity.NO_ISSUER),
        ("https://id.acme.example#x", identity.NO_ISSUER),
        ("https://acme@evil.example", identity.NO_ISSUER),
        ("https://id.acme.example/a b", identity.NO_ISSUER),
        ("https://id.acme.example/\n", identity.NO_ISSUER),
        ("https://id.аcme.example", identity.NO_ISSUER),  # a Cyrillic letter
        ("https://id.acme.example/" + "x" * 500, identity.NO_ISSUER),
        ("http://id.acme.example", identity.IN_THE_CLEAR),
        ("http://localhost.evil.example", identity.IN_THE_CLEAR),
        ("http://Xlocalhost", identity.IN_THE_CLEAR),
        ("https://id.acme.example/".ljust(501, "x"), identity.NO_ISSUER),
        ("https://login.microsoftonline.com", identity.OF_A_TENANT),
        (f"https://login.microsoftonline.com/{TENANT}", identity.OF_A_TENANT),
        (f"https://sts.windows.net/{TENANT}/", identity.OF_A_TENANT),
    ],
)
def test_any_other_address_is_refused_in_the_second_half_of_a_sentence(issuer: str, said: str) -> None:
    with pytest.raises(Wrong) as wrong:
        identity.read_issuer(issuer)
    assert str(wrong.value) == said


@pytest.mark.parametrize("tenant", ["common", "organizations", "consumers", "COMMON", "Consumers"])
@pytest.mark.parametrize("host", [*sorted(identity.MICROSOFT), "LOGIN.microsoftonline.com"])
@pytest.mark.parametrize("end", ["/v2.0", "/v2.0/", "", "/"])
def test_a_provider_of_everybody_is_refused_whatever_its_spelling(tenant: str, host: str, end: str) -> None:
    with pytest.raises(Wrong, match="proves nothing: put your own tenant id in its place"):
        identity.read_issuer(f"https://{host}/{tenant}{end}")


def test_the_tenant_of_all_personal_accounts_is_one_of_everybody_too() -> None:
    with pytest.raises(Wrong, match="proves nothing"):
        identity.read_issuer("https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0")


def test_who_typed_the_tenant_of_everybody_reads_it_again() -> None:
    with pytest.raises(Wrong, match=r"^ends in “common”, which lets every organisation of Microsoft in, "):
        identity.read_issuer("https://login.microsoftonline.com/common/v2.0")


@pytest.mark.parametrize(
    ("issuer", "claims", "emails"),
    [
        (OTHER, {"email": "Anna@Acme.example", "email_verified": True}, ("anna@acme.example",)),
        (OTHER, {"email": "anna@acme.example", "email_verified": "true"}, ("anna@acme.example",)),
        (OTHER, {"email": "anna@acme.example", "email_verified": False}, ()),
        (OTHER, {"email": "anna@acme.example", "email_verified": "false"}, ()),
        (OTHER, {"email": "anna@acme.example", "email_verified": None}, ()),
        (OTHER, {"email": "anna@acme.example"}, ()),
        (OTHER, {"preferred_username": "anna@acme.example"}, ()),
        (OTHER, {"preferred_username": "anna@acme.example", "email_verified": True}, ()),
        (f"{OTHER}/{TENANT}/v2.0", {"email": "anna@acme.example"}, ()),  # built like Microsoft's, but not Microsoft's
        (OTHER, {"email": ["anna@acme.example"], "email_verified": True}, ()),
        (OTHER, {"email": "anna", "email_verified": True}, ()),
        (OTHER, {"email": "anna@acme.example,alan@acme.example", "email_verified": True}, ()),
        (OTHER, {"email": "anna@acme.example\u200b", "email_verified": True}, ()),
        (OTHER, {"email": "mar\u212a@acme.example", "email_verified": True}, ()),  # the sign of Kelvin folds to a k
        # Google is the authority for its own mail and for organisations.
        (identity.GOOGLE, {"email": "anna@gmail.com", "email_verified": True}, ("anna@gmail.com",)),
        (
            identity.GOOGLE,
            {"email": "anna@acme.example", "email_verified": True, "hd": "acme.example"},
            ("anna@acme.example",),
        ),
        (identity.GOOGLE, {"email": "Anna@GMail.com", "email_verified": True}, ("anna@gmail.com",)),
        (identity.GOOGLE, {"email": "anna@acme.example", "email_verified": True}, ()),
        (identity.GOOGLE, {"email": "anna@acme.example", "email_verified": False, "hd": "acme.example"}, ()),
        # Microsoft sends no email_verified; within one organisation its own administrators give the addresses.
        (ENTRA, {"preferred_username": "anna@acme.example"}, ("anna@acme.example",)),
        (ENTRA, {"email": "anna@acme.example"}, ("anna@acme.example",)),
        (
            ENTRA,
            {"preferred_username": "a17@acme.example", "email": "anna@acme.example"},
            ("a17@acme.example", "anna@acme.example"),
        ),
        (ENTRA, {"preferred_username": "anna@acme.example", "email": "Anna@acme.example"}, ("anna@acme.example",)),
        (ENTRA, {"email": "anna@acme.example", "email_verified": False}, ()),
        (ENTRA, {"email": "anna@acme.example", "email_verified": True}, ("anna@acme.example",)),
        (
            ENTRA,
            {"email": "anna@acme.example", "idp": f"https://sts.windows.net/{TENANT.upper()}/"},
            ("anna@acme.example",),
        ),
        # A guest's addresses are what their own organisation writes.
        (ENTRA, {"email": "anna@acme.example", "idp": "https://sts.windows.net/some-other-tenant/"}, ()),
        (ENTRA, {"preferred_username": "anna@acme.example", "idp": "live.com"}, ()),
        (ENTRA, {"email": "anna@acme.example", "acct": 1}, ()),
        (ENTRA, {"email": "anna@acme.example", "acct": "1"}, ()),
        (ENTRA, {"email": "anna@acme.example", "acct": 0}, ("anna@acme.example",)),
    ],
)
def test_an_email_counts_only_where_the_provider_vouches_for_it(
    issuer: str, claims: dict[str, Any], emails: tuple[str, ...]
) -> None:
    assert identity.vouched_emails(issuer, claims) == emails

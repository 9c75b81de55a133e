"""A mail server, and settings that name it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from data.settings import Settings
from tests.connectors.postbox import CERTIFICATE, Postbox, free_port, serving


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def postbox(port: int) -> Iterator[Postbox]:
    """A mail server that takes everything, unless told otherwise."""
    box = Postbox()
    with serving(box, port):
        yield box


@pytest.fixture
def settings(port: int) -> Settings:
    return mail_settings(port)


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the certificate of the tests' mail server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


def mail_settings(port: int, **others: object) -> Settings:
    said: dict[str, object] = {
        "smtp_host": "127.0.0.1",
        "smtp_port": port,
        "smtp_security": "none",
        "smtp_from": "Commitment Desk <desk@acme.example>",
        "smtp_timeout": 5,
    }
    return Settings(**(said | others))  # type: ignore[arg-type]

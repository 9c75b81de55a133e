"""A real SMTP server in a thread, which answers what a test tells it to."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

CERTIFICATE = Path(__file__).with_name("localhost.pem")  # self-signed for localhost, for these tests alone
TAKEN = "250 taken"
DROP = "drop"  # takes the mail, then hangs up without a word


class Postbox:
    """What arrived, and the answers still to be given: to RCPT and to DATA, each once, then all is taken."""

    def __init__(self) -> None:
        self.raw: list[bytes] = []
        self.recipients: list[list[str]] = []
        self.rcpt_answers: list[str] = []
        self.data_answers: list[str] = []
        self._read: list[EmailMessage] = []
        self._arrived = threading.Condition()

    @property
    def messages(self) -> list[EmailMessage]:
        """All that arrived; each is read once, as aiosmtpd looks at every attribute for every conversation."""
        self._read += [read(raw) for raw in self.raw[len(self._read) :]]
        return list(self._read)

    def wait_for(self, count: int, seconds: float = 20) -> None:
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.raw) >= count, seconds), f"{len(self.raw)} mails arrived"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        answer = self.rcpt_answers.pop(0) if self.rcpt_answers else "250 OK"
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        with self._arrived:
            self.raw.append(envelope.content)
            self.recipients.append(envelope.rcpt_tos)
            self._arrived.notify_all()
        answer = self.data_answers.pop(0) if self.data_answers else TAKEN
        if answer == DROP:
            server.transport.abort()
        return answer


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.SMTP)  # type: ignore[return-value]


def part(message: EmailMessage, kind: str) -> str:
    """What the `plain` or the `html` part of a mail says."""
    found = message.get_body((kind,))
    assert found is not None
    return str(found.get_content())


def free_port(among: Sequence[int] = (0,)) -> int:
    """One that the system gives away, or the first of some."""
    for port in among:
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise AssertionError("No port is free.")


@contextmanager
def serving(
    postbox: Postbox, port: int, *, tls: str = "", password: str = "", controller: type[Controller] = Controller
) -> Iterator[None]:
    """The server, in the clear, with `tls="starttls"` or `tls="ssl"`; with a password, `anna` has to sign in."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    settings: dict[str, Any] = {}
    if tls:
        settings["ssl_context" if tls == "ssl" else "tls_context"] = context
    if password:

        def check(server: Any, session: Any, envelope: Any, mechanism: str, given: Any) -> AuthResult:
            fits = isinstance(given, LoginPassword) and given == LoginPassword(b"anna", password.encode())
            return AuthResult(success=fits, handled=False)

        settings |= {"authenticator": check, "auth_required": True, "auth_require_tls": False}
    server = controller(postbox, hostname="127.0.0.1", port=port, server_hostname="localhost", **settings)
    server.start()
    try:
        yield
    finally:
        server.stop()

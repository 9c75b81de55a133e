"""A conversation with a mail server that comes to an end whatever the server does.

smtplib waits for each word of a server anew and keeps all that it says: one that says a little now and then, or never
stops saying something, would hold the worker for ever.
"""

from __future__ import annotations

import contextlib
import smtplib
import socket
import threading
from typing import Any

import yagmail

from data.outbox import LEASE

LONGEST = LEASE.total_seconds() - 20  # seconds for all of it: nobody else may take the mail up meanwhile
MOST_LINES = 500  # that a server may say in one conversation
ENDLESS = "its answer does not come to an end"


class _Answers:
    """What the server says, line by line, as long as it is worth listening."""

    def __init__(self, file: Any, already: int) -> None:
        self.file = file
        self.count = already

    def readline(self, limit: int) -> bytes:
        line: bytes = self.file.readline(limit)
        self.count += 1
        if len(line) >= limit or self.count > MOST_LINES:
            raise OSError(ENDLESS)  # smtplib makes "disconnected" of it; for a long line alone it would say code 500
        return line

    def close(self) -> None:
        self.file.close()


class _Ending(smtplib.SMTP):
    """smtplib's conversation, which hangs up when its time is over."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self._lines = 0
        self._end = threading.Timer(LONGEST, self._hang_up)
        self._end.daemon = True
        self._end.start()
        try:
            super().__init__(*arguments, **named)
        except BaseException:
            self._end.cancel()
            raise

    def _hang_up(self) -> None:
        if self.sock is not None:
            with contextlib.suppress(OSError):  # it may be gone already
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)  # past TLS, so that not a word goes in the clear

    def getreply(self) -> tuple[int, bytes]:
        if self.sock is None or not self._end.is_alive():  # connecting alone may have taken all of the time
            raise smtplib.SMTPServerDisconnected("The conversation is over")
        if self.file is None:
            self.file = _Answers(self.sock.makefile("rb"), self._lines)
        try:
            return super().getreply()
        finally:
            self._lines = self.file.count if self.file is not None else self._lines

    def close(self) -> None:
        self._end.cancel()
        super().close()


class _Plain(_Ending):
    """In the clear, or with STARTTLS."""


class _Encrypted(_Ending, smtplib.SMTP_SSL):
    """Encrypted from the first word."""


class Transport(yagmail.SMTP):  # type: ignore[misc]
    """yagmail over conversations that end."""

    @property
    def connection(self) -> type[_Ending]:
        return _Encrypted if self.ssl else _Plain

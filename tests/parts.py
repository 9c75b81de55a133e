"""What a message of many parts says, taken apart as gate/one_message.js does it."""

from __future__ import annotations

from collections.abc import Iterator


def parts(message: bytes) -> Iterator[bytes]:
    """Each of Streamlit's messages in it: after a zero, each follows its size in four bytes."""
    assert message[0] == 0
    at = 1
    while at < len(message):
        begins = at + 4
        at = begins + int.from_bytes(message[at:begins])
        yield message[begins:at]

"""Intuit's qbXML 13.0 schema, as the judge of what we send and of what the stand-in answers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

INTUIT = Path(__file__).parent / "intuit"


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(INTUIT / "schema" / "qbxmlops130.xsd")))


def complaints(message: str) -> list[str]:
    """What the schema has against a message; empty for a valid one."""
    document = etree.fromstring(message.encode())
    return [] if _schema().validate(document) else [entry.message for entry in _schema().error_log]


def valid(message: str) -> None:
    assert complaints(message) == [], message

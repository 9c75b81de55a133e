"""The door of the Web Connector: right calls are read, everything else is refused in a sentence and quickly."""

from __future__ import annotations

from pathlib import Path

import pytest
from zeep import Client

from connectors.quickbooks import soap
from connectors.quickbooks.soap import BadCall
from tests.quickbooks.schema import INTUIT

OPEN = f'<soap:Envelope xmlns:soap="{soap.ENVELOPE}"><soap:Body>'
CLOSE = "</soap:Body></soap:Envelope>"


def envelope(inside: str, head: str = "") -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>{head}{OPEN}{inside}{CLOSE}'.encode()


def call(inside: str) -> str:
    return f'<authenticate xmlns="{soap.NAMESPACE}">{inside}</authenticate>'


BOMB = (
    "<!DOCTYPE a ["
    + '<!ENTITY a0 "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "no XML": b"hello",
    "half of it": envelope(call(""))[:-20],
    "XML bomb": envelope(call("<strUserName>&a9;</strUserName>"), BOMB),
    "external entity": envelope(
        call("<strUserName>&x;</strUserName>"), '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ),
    "document type": envelope(call(""), '<!DOCTYPE a SYSTEM "http://localhost:1/x.dtd">'),
    "document type in UTF-16": envelope(call(""), "<!DOCTYPE a>").decode().replace("utf-8", "utf-16").encode("utf-16"),
    "too large": b" " * (soap.LARGEST + 1),
    "too deep": envelope(call("<a>" * 5_000 + "</a>" * 5_000)),
    "control character": envelope(call("<strUserName>\x01</strUserName>")),
    "control character as a reference": envelope(call("<strUserName>&#1;</strUserName>")),
    "surrogate as a reference": envelope(call("<strUserName>&#xD800;</strUserName>")),
    "no UTF-8": b'<?xml version="1.0" encoding="utf-8"?><a>\xff\xfe</a>',
    "unknown encoding": b'<?xml version="1.0" encoding="x-unknown"?><a/>',
    "no envelope": b"<a/>",
    "SOAP 1.2": envelope(call("")).replace(soap.ENVELOPE.encode(), b"http://www.w3.org/2003/05/soap-envelope"),
    "no body": f'<soap:Envelope xmlns:soap="{soap.ENVELOPE}"/>'.encode(),
    "empty body": envelope(""),
    "unknown operation": envelope(f'<dropTables xmlns="{soap.NAMESPACE}"/>'),
    "other namespace": envelope("<authenticate/>"),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_a_bad_body_is_refused_in_a_sentence(body: bytes) -> None:
    with pytest.raises(BadCall) as refused:
        soap.read(body)
    assert str(refused.value).endswith((".", ")", ">"))
    assert "root:" not in str(refused.value)


def test_a_call_is_read_with_its_arguments_and_what_is_missing_is_empty() -> None:
    read = soap.read(envelope(call("<strPassword>p&lt;&amp;</strPassword><extra>x</extra>")))
    assert read.operation == "authenticate"
    assert read.arguments == {"strUserName": "", "strPassword": "p<&"}


def test_an_empty_string_in_a_result_is_really_sent() -> None:
    assert b"<string></string><string>nvu</string>" in soap.answer("authenticate", ["", "nvu"])


@pytest.mark.parametrize("text", ["<&>\r\n\t", "\x00\x0b\ufffe\ud800", "ü🏗"])
def test_any_result_is_well_formed(text: str) -> None:
    again = soap.answer("getLastError", text).decode()
    assert soap._parse(again.encode()).tag.endswith("Envelope")


def test_our_description_offers_what_intuits_does(tmp_path: Path) -> None:
    ours = tmp_path / "ours.wsdl"
    ours.write_bytes(soap.wsdl("http://localhost:8501/qbwc"))
    theirs = INTUIT / "QBWebConnectorSvc.wsdl"

    def offered(path: Path) -> dict[str, tuple[str, str]]:
        (service,) = Client(str(path)).wsdl.services.values()
        binding = next(iter(service.ports.values())).binding
        return {
            name: (operation.input.signature(), operation.output.signature())
            for name, operation in binding._operations.items()
        }

    assert offered(ours) == offered(theirs)

"""The endpoint on the network: open to the Web Connector, harmless to everybody else."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
import requests
from sqlmodel import select

from connectors.quickbooks import session
from core.refusal import Refused, Why
from data import tables
from tests.connectors.test_soap import HOSTILE, call, envelope
from tests.quickbooks.conftest import Exchange


def root(exchange: Exchange) -> str:
    return exchange.connector.address.removesuffix("/qbwc")


def test_it_answers_a_get_without_sign_in(exchange: Exchange) -> None:
    for path in ("/qbwc", "/qbwc?wsdl", "/qbwc/support"):
        answer = requests.get(root(exchange) + path, timeout=10)
        assert answer.status_code == 200
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert b"wsdl:definitions" in requests.get(root(exchange) + "/qbwc?wsdl", timeout=10).content


@pytest.mark.parametrize("path", ["/QBWC", "/qbwc/", "/qbwc/x", "/qbwc/../commitments_list", "/qbwc%2f..%2fhealth"])
def test_nothing_beside_it_is_open(exchange: Exchange, path: str) -> None:
    connection = requests.Session()
    prepared = requests.Request("GET", root(exchange)).prepare()
    prepared.url = root(exchange) + path  # as it is written, not as a client would tidy it
    answer = connection.send(prepared, timeout=10, allow_redirects=False)
    assert answer.status_code in {303, 401}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_are_not(exchange: Exchange, method: str) -> None:
    assert requests.request(method, exchange.connector.address, timeout=10).status_code in {401, 403}


def test_bad_bodies_get_a_fault_and_a_line_in_the_log_and_no_traceback(
    exchange: Exchange, caplog: pytest.LogCaptureFixture, show: Callable[[int, str, str], None]
) -> None:
    for name, body in HOSTILE.items():
        answer = requests.post(exchange.connector.address, data=body, timeout=10)
        assert (answer.status_code, "soap:Fault" in answer.text) == (500, True), name
        assert "Traceback" not in answer.text
    with exchange.desk.reading() as session_:
        lines = session_.exec(select(tables.ErpMessage.answered).where(tables.ErpMessage.operation == "bad call")).all()
    assert len(lines) == len(HOSTILE)
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]
    ran = f"{len(HOSTILE)} bad bodies at /qbwc: {', '.join(HOSTILE)}"
    show(11, ran, "each answered with a fault in a sentence and a line in the log, with no traceback")


def test_a_call_comes_with_any_content_type(exchange: Exchange) -> None:
    body = envelope(call("<strUserName>x</strUserName>"))
    answer = requests.post(exchange.connector.address, data=body, headers={"Content-Type": "text/plain"}, timeout=10)
    assert (answer.status_code, "nvu" in answer.text) == (200, True)


def test_while_the_database_cannot_be_written_it_says_so_and_nothing_is_lost(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> str:
        raise Refused(Why.UNAVAILABLE, "The disk of the desk is nearly full.")

    monkeypatch.setattr(session, "carry_out", full)
    answer = requests.post(exchange.connector.address, data=envelope(call("")), timeout=10)
    assert answer.status_code == 500
    assert "nearly full" in answer.text
    assert "soap:Server" in answer.text


def test_what_nobody_expected_is_an_incident_and_no_traceback(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(*arguments: object) -> str:
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr(session, "carry_out", breaks)
    answer = requests.post(exchange.connector.address, data=envelope(call("")), timeout=10)
    assert "incident" in answer.text
    assert "secret words" not in answer.text
    assert "ZeroDivisionError" in caplog.text

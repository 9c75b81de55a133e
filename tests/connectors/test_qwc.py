"""The .qwc file leads the Web Connector to the desk, and says so when it cannot."""

from __future__ import annotations

import pytest
from lxml import etree

from connectors.quickbooks import qwc
from connectors.quickbooks.qwc import Address

GUID = "{57f3b9b6-86f1-4fcc-b1ff-966de1813d20}"


@pytest.mark.parametrize(
    ("base_url", "url", "problem"),
    [
        ("http://localhost:8501", "http://localhost:8501", ""),
        ("https://desk.acme.example", "https://desk.acme.example", ""),
        ("https://desk.acme.example:8443", "https://desk.acme.example:8443", ""),
        ("http://desk.acme.example:8501", "http://localhost:8501", qwc.NEEDS_HTTPS),
        ("http://192.168.1.5:8501", "http://localhost:8501", qwc.NEEDS_NAME),
        ("https://192.168.1.5", "http://localhost:8501", qwc.NEEDS_NAME),
        ("https://[::1]", "http://localhost:8501", qwc.NEEDS_NAME),
    ],
)
def test_the_address_is_one_that_the_web_connector_takes(base_url: str, url: str, problem: str) -> None:
    assert qwc.address(base_url) == Address(url, problem)


def test_the_file_holds_what_the_contract_asks_for_and_no_password() -> None:
    content = qwc.qwc(
        at=Address("http://localhost:8501"),
        user="commitment-desk",
        owner_id=GUID,
        file_id=GUID,
        company="Müller <&> Söhne " * 9,
        minutes=5,
    )
    root = etree.fromstring(content)
    said = {one.tag: one.text or "" for one in root}
    assert list(said) == [
        "AppName",
        "AppID",
        "AppURL",
        "AppDescription",
        "AppSupport",
        "UserName",
        "OwnerID",
        "FileID",
        "QBType",
        "Scheduler",
        "IsReadOnly",
    ]
    assert (said["AppURL"], said["AppSupport"]) == ("http://localhost:8501/qbwc", "http://localhost:8501/qbwc/support")
    assert (said["QBType"], said["IsReadOnly"]) == ("QBFS", "false")
    assert len(said["AppDescription"]) <= 80
    assert root.findtext("Scheduler/RunEveryNMinutes") == "5"
    assert "assword" not in content.decode()

"""A stand-in for Intuit's Web Connector: zeep over Intuit's own WSDL, with whole sessions as the contract orders them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from zeep import Client, Settings
from zeep.transports import Transport

from tests.quickbooks.company_file import CompanyFile, NotParsed
from tests.quickbooks.schema import INTUIT

BINDING = "{http://developer.intuit.com/}TroubleshootWebServiceFSSoap"
VERSION = "2.3.0.215"
PATH = r"C:\Companies\Rock Castle Construction.qbw"
MOST_STEPS = 5_000
Watch = Callable[[str, str], None]  # (operation, "before" | "after"): may raise to break the line there


class Broken(Exception):
    """The line broke, or QuickBooks or the Web Connector ended."""


@cache
def _client() -> Client:
    return Client(
        str(INTUIT / "QBWebConnectorSvc.wsdl"), transport=Transport(timeout=30), settings=Settings(strict=True)
    )


@dataclass
class WebConnector:
    """Calls the desk at `address` (…/qbwc) for a company file, as often as `run` is called."""

    address: str
    file: CompanyFile
    user: str
    password: str
    watch: Watch = lambda operation, phase: None
    calls: list[tuple[str, Any]] = field(default_factory=list)

    def call(self, operation: str, *arguments: Any) -> Any:
        """One operation; what it answers is kept in `calls`."""
        service = _client().create_service(BINDING, self.address)
        self.watch(operation, "before")
        result = service[operation](*arguments)
        self.watch(operation, "after")
        self.calls.append((operation, result))
        return result

    def run(self) -> list[tuple[str, Any]]:
        """One whole session. Returns its calls; a broken one raises what `watch` raised."""
        self.calls = []
        self.file.begin_session()
        self.call("serverVersion")
        said = self.call("clientVersion", VERSION) or ""
        if said.startswith("E:"):
            return self.calls
        ticket, answer = self._sign_in()
        if answer in {"none", "nvu", "busy"}:
            self.call("closeConnection", ticket)
            return self.calls
        self._work(ticket)
        self.call("closeConnection", ticket)
        return self.calls

    def _sign_in(self) -> tuple[str, str]:
        ticket, answer, *_ = (one or "" for one in self.call("authenticate", self.user, self.password))
        return ticket, answer

    def _work(self, ticket: str) -> None:
        hcp = self.file.hcp_response()
        for _ in range(MOST_STEPS):
            request = self.call("sendRequestXML", ticket, hcp, PATH, "US", 13, 0)
            hcp = ""
            if not request:
                self.call("getLastError", ticket)
                return
            response, hresult, message = self._process(request)
            progress = self.call("receiveResponseXML", ticket, response, hresult, message)
            if progress < 0:
                self.call("getLastError", ticket)
                return
            if progress >= 100:
                return
        raise AssertionError("The session does not come to an end.")

    def _process(self, request: str) -> tuple[str, str, str]:
        self.watch("QuickBooks", "before")
        try:
            answer = self.file.process(request), "", ""
        except NotParsed:
            answer = "", "0x80040400", "QuickBooks found an error when parsing the provided XML text stream."
        self.watch("QuickBooks", "after")
        return answer

    def said(self, operation: str) -> list[Any]:
        """What the operation answered in the last session, in order."""
        return [result for name, result in self.calls if name == operation]

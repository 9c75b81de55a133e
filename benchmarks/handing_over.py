"""Orders going to QuickBooks one after the other in one visit of the connector, without the network in between.

QuickBooks itself is played by a few lines that answer at once, so that what is measured is the desk's share.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from benchmarks import company
from connectors.quickbooks import session
from connectors.quickbooks.soap import OPERATIONS, Call
from core.transitions import Action, Said
from data import commands, erp_connection, queries
from data.desk import Caller, Desk

HERE = "127.0.0.1"
COMPANY = "<QBXML><QBXMLMsgsRs><CompanyQueryRs><CompanyRet/></CompanyQueryRs></QBXMLMsgsRs></QBXML>"


class Visit:
    """One visit with accepted commitments to hand over; `one()` is an order there and its answer back."""

    def __init__(self, desk: Desk, orders: int) -> None:
        self.desk = desk
        accept(desk, orders)
        made = erp_connection.make_password(desk, Caller(company.CONTROLLER))
        answer = self.call("authenticate", strUserName=made.user, strPassword=made.password)
        assert isinstance(answer, list)  # noqa: S101  a program of the developer's
        self.ticket = answer[0]
        self._introduction = COMPANY
        while "PurchaseOrderAddRq" not in (request := self.ask()):
            self.tell(request)
        self._waiting = request

    def one(self) -> None:
        """Hands the next order over and takes its answer: two durable transactions."""
        request = self._waiting or self.ask()
        self._waiting = ""
        self.tell(request)

    def ask(self) -> str:
        told, self._introduction = self._introduction, ""
        return str(self.call("sendRequestXML", ticket=self.ticket, strHCPResponse=told))

    def tell(self, request: str) -> None:
        self.call("receiveResponseXML", ticket=self.ticket, response=quickbooks(request))

    def call(self, operation: str, **said: str) -> session.Result:
        arguments = {name: said.get(name, "") for name, _ in OPERATIONS[operation][0]}
        return session.carry_out(self.desk, Call(operation, arguments), HERE)


def accept(desk: Desk, count: int) -> None:
    """Accepts the oldest that wait, as one approver does before lunch."""
    approver = Caller(company.APPROVER)
    waiting = [row for row in queries.queue(desk, approver) if not row.mine][-count:]
    for row in waiting:
        said = Said(seen_version=row.version, seen_hash=row.content_hash, reference=row.number)
        commands.act(desk, approver, row.id, Action.ACCEPT, said)


def quickbooks(request: str) -> str:
    """Every list is empty, no order is there yet, and each one is taken as it comes."""
    kind = _one(r"<(?!QBXMLMsgs)(\w+)Rq[ >]", request)
    if kind != "PurchaseOrderAdd":
        return _message(f'<{kind}Rs statusCode="1" statusSeverity="Info" statusMessage="none"/>')
    lines = re.findall(r"<PurchaseOrderLineAdd>.*?</PurchaseOrderLineAdd>", request, re.DOTALL)
    kept = "".join(
        f"<PurchaseOrderLineRet><Amount>{_one('<Amount>(.*?)<', line) or '0.00'}</Amount></PurchaseOrderLineRet>"
        for line in lines
    )
    guid, number = _one("<ExternalGUID>(.*?)<", request), _one("<RefNumber>(.*?)<", request)
    return _message(
        f'<PurchaseOrderAddRs statusCode="0" statusSeverity="Info" statusMessage="ok"><PurchaseOrderRet>'
        f"<TxnID>{guid[1:9]}-1</TxnID><RefNumber>{escape(number)}</RefNumber><TotalAmount>0.00</TotalAmount>"
        f"<ExternalGUID>{guid}</ExternalGUID>{kept}</PurchaseOrderRet></PurchaseOrderAddRs>"
    )


def _one(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found.group(1) if found else ""


def _message(inside: str) -> str:
    return f"<QBXML><QBXMLMsgsRs>{inside}</QBXMLMsgsRs></QBXML>"

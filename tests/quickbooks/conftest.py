"""The running server with the Web Connector at its door, and commitments that were accepted for QuickBooks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
import uvicorn
from sqlmodel import select
from starlette.applications import Starlette
from starlette.middleware import Middleware

from connectors.quickbooks import endpoint
from core.transitions import ErpStatus
from data import desk as desks
from data import erp_connection, tables
from data.desk import Desk
from gate.guard import Gate
from tests.cast import Cast, Clock
from tests.connectors.postbox import free_port
from tests.pages.story import Story
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.web_connector import WebConnector

# Which entries of the Rock Castle company file stand for the cast's.
LINKS = {
    tables.Vendor: ("vendor", "name", {"Keswick Insulation": "Keswick Insulation", "Lew Plumbing": "Lew Plumbing"}),
    tables.Project: (
        "customer",
        "number",
        {"1001": "Abercrombie, Kristy:Family Room", "1002": "Allard, Robert:Remodel"},
    ),
    tables.CostCode: ("item", "code", {"03-100": "03-100 Concrete forming", "07-200": "07-200 Insulation"}),
}


class _Server(uvicorn.Server):
    def install_signal_handlers(self) -> None:
        """The test's own process keeps its handlers."""


@contextmanager
def serving(desk: Desk) -> Iterator[str]:
    """The endpoint behind the gate in a thread of this process; gives its address."""
    desks.use(desk)
    app = Starlette(routes=endpoint.ROUTES, middleware=[Middleware(Gate)])
    port = free_port()
    server = _Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    up = threading.Event()
    startup = server.startup

    async def started(*arguments: object, **named: object) -> None:
        await startup(*arguments, **named)  # type: ignore[arg-type]
        up.set()

    server.startup = started  # type: ignore[method-assign]
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert up.wait(30)
    try:
        yield f"http://localhost:{port}/qbwc"
    finally:
        server.should_exit = True
        thread.join(30)
        desks.use(None)


@dataclass
class Exchange:
    """A desk, a company file, and the Web Connector between them."""

    desk: Desk
    cast: Cast
    story: Story
    file: CompanyFile
    connector: WebConnector

    @property
    def clock(self) -> Clock:
        assert isinstance(self.desk.now, Clock)
        return self.desk.now

    def accepted(self, number: str = "SC-001", **changes: object) -> int:
        return self.story.exporting(number, **changes)

    def status(self, commitment_id: int) -> ErpStatus:
        with self.desk.reading() as session:
            return ErpStatus(session.get_one(tables.Commitment, commitment_id).erp_status)

    def export(self, commitment_id: int) -> tables.Export:
        with self.desk.reading() as session:
            sent = tables.Submission
            query = select(tables.Export).join(sent, sent.id == tables.Export.submission_id)  # type: ignore[arg-type]
            row = session.exec(query.where(sent.commitment_id == commitment_id)).all()[-1]
            session.expunge(row)
            return row


def link(desk: Desk, file: CompanyFile) -> None:
    """The cast's vendors, projects and cost codes stand for entries of the company file."""
    with desk.writing() as session:
        for table, (kind, key, names) in LINKS.items():
            for row in session.exec(select(table)):
                name = names.get(getattr(row, key))
                if name:
                    row.quickbooks_id, row.quickbooks_name = file.entry(kind, name).list_id, name


@pytest.fixture
def file() -> CompanyFile:
    return CompanyFile()


def meet(desk: Desk, cast: Cast, file: CompanyFile, address: str) -> Exchange:
    made = erp_connection.make_password(desk, cast.caller("carla"))
    link(desk, file)
    return Exchange(desk, cast, Story(desk, cast), file, WebConnector(address, file, made.user, made.password))


@pytest.fixture
def exchange(desk: Desk, cast: Cast, file: CompanyFile) -> Iterator[Exchange]:
    """On SQLite, over the network."""
    with serving(desk) as address:
        yield meet(desk, cast, file, address)


@pytest.fixture
def any_exchange(any_desk: Desk, cast: Cast, file: CompanyFile) -> Iterator[Exchange]:
    """Once on SQLite and once on PostgreSQL, over the network."""
    with serving(any_desk) as address:
        yield meet(any_desk, cast, file, address)

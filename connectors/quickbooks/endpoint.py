"""The door of the Web Connector: /qbwc, and /qbwc/support for the person who set it up."""

from __future__ import annotations

import asyncio
import logging
import secrets

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from connectors.quickbooks import qwc, session, soap
from core.refusal import Refused
from data import desk as desks
from data import erp_sessions

log = logging.getLogger("desk.qbwc")

BODY_SECONDS = 60  # until the whole of a call must have come
NOT_ALL_CAME = "The call broke off, or took longer than a minute to come."

SUPPORT = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Commitment Desk and QuickBooks</title></head>'
    "<body><h1>Commitment Desk and QuickBooks</h1><p>The QuickBooks Web Connector calls this desk here. How to set it "
    'up, and what its messages mean, stands on the desk’s <a href="/quickbooks?section=Guide">QuickBooks page</a>.</p>'
    "</body></html>"
)


async def qbwc(request: Request) -> Response:
    """A call of the Web Connector, or, on GET, the description of the service."""
    if request.method != "POST":
        return Response(soap.wsdl(str(request.url.replace(query=""))), media_type=soap.MEDIA_TYPE)
    address = request.client.host if request.client else ""
    try:
        body = await asyncio.wait_for(_body(request), BODY_SECONDS)
    except (ClientDisconnect, TimeoutError):
        return await run_in_threadpool(_bad_call, NOT_ALL_CAME, address)
    return await run_in_threadpool(_answer, body, address)


async def _body(request: Request) -> bytes:
    """As much of the body as shows whether it is too large. Raises ClientDisconnect."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > soap.LARGEST:
            break
    return bytes(body)


def _answer(body: bytes, address: str) -> Response:
    try:
        call = soap.read(body)
    except soap.BadCall as bad:
        return _bad_call(str(bad), address)
    try:
        result = session.carry_out(desks.current(), call, address)
    except Refused as refused:  # the database cannot be written just now
        log.warning("%s waits: %s", call.operation, refused)
        return _fault(" ".join(refused.sentences), ours=True)
    except Exception as error:
        incident = secrets.token_hex(4)
        log.error("Incident %s in %s", incident, call.operation, exc_info=error)
        return _fault(f"The desk could not answer this. It was incident {incident} in its log.", ours=True)
    return Response(soap.answer(call.operation, result), media_type=soap.MEDIA_TYPE)


def _bad_call(why: str, address: str) -> Response:
    log.warning("A bad call from %s: %s", address, why)
    try:
        erp_sessions.note(desks.current(), None, "bad call", f"from {address}", why)
    except Refused as refused:
        log.warning("It could not be written down: %s", refused)
    return _fault(why)


def _fault(sentence: str, *, ours: bool = False) -> Response:
    return Response(soap.fault(sentence, ours=ours), 500, media_type=soap.MEDIA_TYPE)


async def support(request: Request) -> Response:
    return HTMLResponse(SUPPORT)


ROUTES = [
    Route(qwc.PATH, qbwc, methods=["GET", "POST"]),
    Route(qwc.SUPPORT_PATH, support, methods=["GET"]),
]

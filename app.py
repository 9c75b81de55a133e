"""The server: the screens, the sign-in pages and the gate around both, with the worker beside them.

`python3 manage.py run` starts it; `streamlit run app.py` does the same on a desk that is installed.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from connectors import worker
from connectors.quickbooks import endpoint
from data import desk as desks
from data import opening
from gate.guard import Gate
from gate.routes import ROUTES


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Once a process: the database at today's schema, then the outbox is delivered until the end."""
    desk = desks.current()
    await asyncio.to_thread(opening.prepare, desk)
    gc.collect()
    gc.freeze()  # what is loaded stays; no collection needs to walk it again
    async with worker.running(desk):
        yield


app = st.App(
    Path(__file__).parent / "pages" / "main.py",
    routes=[*ROUTES, *endpoint.ROUTES],
    middleware=[Middleware(Gate)],
    lifespan=lifespan,
)

if __name__ == "__main__":
    app.run()

"""The server at a moment that stands still, for pictures: `python -m tests.browser.still --server.port 8600`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

MOMENT = datetime(2026, 6, 10, 15, 0, tzinfo=UTC)


def main() -> None:
    from app import app
    from data import desk as desks
    from data import settings

    chosen = settings.load()
    desks.use(desks.open_desk(chosen.url, base_url=chosen.base_url, now=lambda: MOMENT))
    app.run(config={"server.port": int(sys.argv[-1])})


if __name__ == "__main__":
    main()

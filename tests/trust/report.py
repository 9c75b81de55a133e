"""What the long run showed, as `docs/trust.md`: each promise with its figures, when they were taken and on what."""

from __future__ import annotations

import os
import platform
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from data.sqlite import sqlite3

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "trust.md"
PROPERTY = "shown"

PROMISES: dict[int, str] = {
    1: "**One winner.** Of any number of people who decide at once exactly one does; the others read who and when.",
    2: "**What was confirmed stays.** Nothing acknowledged is lost and nothing is half done, whatever is killed or full.",
    3: "**You decide what you saw.** A list that changed between drawing and click never moves a decision to another "
    "commitment.",
    4: "**The right person.** Every permission, ERP status, action and relation has one answer, on every way in.",
    5: "**History cannot be changed unnoticed.** A changed byte, a gap or a cut tail is found and the row is named.",
    6: "**Exported exactly once**, and what was exported has the hash of what was accepted.",
    7: "**No notice is lost**, none is sent twice but by the mail server's own doing, and no text can add to a mail.",
    8: "**One summary per approver and day**, across processes, restarts, both daylight saving days and clock jumps.",
    9: "**Nothing without sign-in**, over any route, path trick, WebSocket or media address.",
    10: "**The same cents everywhere**: SQLite and PostgreSQL give back identical rows.",
    11: "**Every bad input is refused in a sentence** that names the field or the line.",
    12: "**Upgrades and backups lose nothing**, row by row, check by check, trigger by trigger.",
    13: "**It stays in the office**: no outbound connection but SMTP, and to the provider of sign-in where one is set up.",
}

_OPENING = """# What the desk promises, and what was seen

Thirteen promises. Each line of the tables is a test that asserts what it says, run at its full figure by

```
python3 manage.py test --long
```

which writes this page. The whole suite runs a short form of every one of them, with every change.
"""
_CLOSING = """
## What is not promised

- **That a mail arrives only once.** SMTP cannot promise it: a mail server that takes a mail and breaks off before it says
  so gets the mail again. All copies carry the same Message-ID, by which mail programs and people can tell.
- **That a file is imported into QuickBooks only once.** A person does it, and QuickBooks does not say. The Web Connector
  has no such gap.
- **Protection from whoever administers the machine.** They can stop the desk, delete the database and read it. They
  cannot change its history unnoticed without the key file, which lies outside the database and its backups.
- **An account of what was read.** The desk writes down what was decided and changed, not who looked.
- **Work on while the database is away.** Nothing is lost, and nothing can be decided until it is back.
- **Anything about QuickBooks Desktop itself.** The exports were tried against a stand-in made from Intuit's own schema and
  descriptions, never in the tests against a company file of Intuit's program.
"""


@dataclass(frozen=True)
class Shown:
    """One line of the page: what was run for which promise, and what was seen."""

    promise: int
    ran: str
    seen: str


def figure(short: int, long: int, part: float) -> int:
    """This part of the long figure, and never less than is tried every day.

    Where the long one is the smaller, it is a stride: of the points of a command every so many-th is tried.
    """
    if 0 < long < short:
        return min(short, max(long, round(long / part)))
    return max(short, round(long * part))


def shown(reports: Iterable[pytest.TestReport]) -> list[Shown]:
    """What the passed tests have shown, in their order."""
    return [
        Shown(*value)
        for report in reports
        if report.passed
        for name, value in report.user_properties
        if name == PROPERTY
    ]


def page(lines: Iterable[Shown], now: datetime, part: float = 1.0) -> str:
    """The whole page; `part` of the figures was run."""
    by_promise: dict[int, list[Shown]] = defaultdict(list)
    for line in lines:
        by_promise[line.promise].append(line)
    parts = [_OPENING, f"Last run: {now:%Y-%m-%d %H:%M} UTC, {_commit()}, {_machine()}{_share(part)}.\n"]
    for number, words in PROMISES.items():
        parts.append(f"\n## {number}. {words}\n\n| What was run | What was seen |\n| --- | --- |\n")
        parts += sorted({f"| {one.ran} | {one.seen} |\n" for one in by_promise[number]})
    return "".join([*parts, _CLOSING])


def write(lines: list[Shown], part: float) -> None:
    """Only a run that has something to say of every promise replaces the page."""
    missing = PROMISES.keys() - {line.promise for line in lines}
    if missing:
        print(f"\ndocs/trust.md is left as it is: nothing was shown for {', '.join(map(str, sorted(missing)))}.")
        return
    PAGE.write_text(page(lines, datetime.now(UTC), part), encoding="utf-8")


def _share(part: float) -> str:
    return "" if part == 1 else f"; each figure at {part:.0%} of what is promised, or at that of every day"


def _commit() -> str:
    told = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    return f"commit {told.stdout.strip()}" if told.returncode == 0 else "no commit"


def _machine() -> str:
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"

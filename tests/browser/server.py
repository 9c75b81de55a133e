"""The real server in a process of its own, on a free port of this machine, with a database in a scratch folder."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.connectors.postbox import free_port

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 90
STOP_SECONDS = 20
SETUP_CODE = "kettle-bridge-41"


@dataclass(frozen=True)
class Server:
    """`address` is what people type, without a slash at the end; `url` is its database."""

    port: int
    url: str
    process: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        """Without a last word."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def host(self) -> str:
        return f"localhost:{self.port}"


@contextmanager
def serving(
    folder: Path,
    url: str,
    *,
    port: int = 0,
    program: Sequence[str] = ("-m", "streamlit", "run", "app.py"),
    **environment: str,
) -> Iterator[Server]:
    """Serves the database at `url`; no mail leaves unless the environment given names an SMTP server."""
    server = Server(port or free_port(), url)
    told = {"SMTP_HOST": "", "SMTP_FROM": "", "SMTP_USER": "", "SMTP_PASSWORD": "", "DESK_SAMPLE": ""}
    told |= {"BASE_URL": server.address, **environment}
    told |= {"DATABASE_URL": url, "STREAMLIT_CLIENT_SHOW_ERROR_DETAILS": "none"}
    command = [sys.executable, *program, "--server.port", str(server.port)]
    log = folder / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **told}, stdout=out, stderr=out)
        try:
            _wait_until_healthy(server, process, log)
            yield replace(server, process=process)
        finally:
            _stop(process)
    said = log.read_text(errors="replace")
    assert "Traceback" not in said, said


def _wait_until_healthy(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    """Asks until the desk says that it is well; between two questions it waits on the process itself."""
    for _ in range(START_SECONDS * 5):
        if _is_healthy(server):
            return
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(f"The server did not start:\n{log.read_text(errors='replace')}")


def _is_healthy(server: Server) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise

#!/usr/bin/env python3
"""The operator's front door: `python3 manage.py run` is all it takes. `--help` tells the rest.

Started with any Python 3.11 or newer it makes `.venv` beside it, installs what requirements.txt pins and starts itself
again in there. Until then only the standard library is used.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import gc
import hashlib
import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
import venv
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from data.desk import Desk
    from data.settings import Settings

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
COMMAND = "python manage.py" if os.name == "nt" else "python3 manage.py"
OLDEST_PYTHON = (3, 11)
ANY_ADDRESS = ("0.0.0.0", "::")  # noqa: S104  only compared with; the desk listens on this machine unless told otherwise
SERVED_HOSTS = ("localhost", "127.0.0.1", "::1")
START_SECONDS = 120
STOP_SECONDS = 10


class Stop(Exception):
    """The command cannot go on; the text says why and what to do."""


def main(argv: list[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 done, 1 refused, 2 used wrongly."""
    with contextlib.suppress(AttributeError):  # a test may have put something simpler there
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    arguments = _parse(sys.argv[1:] if argv is None else argv)
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise Stop("Commitment Desk needs Python 3.11 or newer. Get it from https://www.python.org/downloads/.")
        if not _inside():
            _set_up(with_tests=arguments.command == "test")
            return _attend(subprocess.Popen([PYTHON, __file__, *(sys.argv[1:] if argv is None else argv)]))
        if arguments.sample:
            os.environ["DESK_SAMPLE"] = "1"
        done: int | None = arguments.does(arguments)
        return done or 0
    except Stop as stop:
        return _say(str(stop))
    except KeyboardInterrupt:
        return _say("Stopped.")
    except ModuleNotFoundError as error:
        return _say(f"A part is missing ({error.name}). Run the command with {COMMAND.split()[0]}, outside .venv.")
    except Exception as error:
        return _say(_sentence(error))


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr, flush=True)
    return 1


def _sentence(error: Exception) -> str:
    """No traceback for an operator: what happened in words, and how to see more."""
    if os.environ.get("DESK_DEBUG"):
        raise error
    if sentences := getattr(error, "sentences", ()):  # core.refusal.Refused
        return "\n".join(sentences)
    if type(error).__module__.startswith("sqlalchemy"):
        said = str(getattr(error, "orig", None) or error).strip().splitlines()
        return f"The database cannot be used: {said[0] if said else 'it gives no reason'}. Look with {COMMAND} check."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename or 'no file named'}."
    return f"Something unexpected happened ({type(error).__name__}: {error}). Set DESK_DEBUG=1 to see all of it."


# --- the command line ----------------------------------------------------------------------------------------------


def _parse(argv: list[str]) -> argparse.Namespace:
    ours = argv
    theirs: list[str] = []
    if argv[:1] == ["test"]:  # everything else is pytest's
        ours = ["test", *(word for word in argv[1:] if word in ("-h", "--help", "--sample"))]
        theirs = [word for word in argv[1:] if word not in ours]
    arguments = parser().parse_args(ours)
    arguments.theirs = theirs
    return arguments


def parser() -> argparse.ArgumentParser:
    """Every command with its words and options; the README's table is made of it."""
    made = argparse.ArgumentParser(prog=COMMAND, description="Commitment Desk, for who runs it.")
    commands = made.add_subparsers(dest="command", required=True, metavar="command")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--sample", action="store_true", help="act on the sample company, which has its own database")

    def command(name: str, does: Any, words: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, parents=[common], help=words, description=f"{words}.")
        one.set_defaults(does=does)
        return one

    one = command("run", run, "Set up what is missing, start the desk and open the browser")
    one.add_argument("--port", type=_port, default=8501, help="the port to listen on (8501)")
    one.add_argument("--address", default="127.0.0.1", help="the address to listen on (127.0.0.1: this machine only)")
    one.add_argument("--no-browser", action="store_true", help="do not open the browser")

    one = command(
        "test", test, "Run all tests, or with --long what the promises say; further words go to pytest, such as -k send"
    )

    one = command("import", import_file, "Import commitments or lists from a CSV or XLSX file")
    one.add_argument("file", type=Path)
    one.add_argument("--kind", help="what the file holds, when its headers do not tell")
    one.add_argument("--project", metavar="NUMBER", help="the project of commitments in a file without that column")
    one.add_argument("--dry-run", action="store_true", help="only say what would happen")
    one.add_argument("--good-rows-only", action="store_true", help="leave out what is refused and import the rest")
    one.add_argument("--as", dest="email", metavar="EMAIL", help="in whose name (the first Directory Admin)")

    one = command(
        "check",
        check,
        "Look whether database and books hold together, at disk, mail and sign-in; --mend makes anew what may be",
    )
    one.add_argument("--send-test-mail", metavar="EMAIL", help="also send a test mail there, at once")
    one.add_argument("--backup", metavar="FILE", type=Path, help="also see that the history goes on from that backup's")
    one.add_argument("--mend", action="store_true", help="first make anew what is wrong and follows from other tables")

    one = command("summary", summary, "Put today's Daily Summaries that are due into the outbox now")
    one.add_argument("--dry-run", action="store_true", help="only print what would go to whom")

    one = command("sample", sample, "Fill an empty database with the sample company, at any size")
    one.add_argument("--commitments", type=_count, default=60, help="how many commitments (60)")
    one.add_argument("--seed", type=int, default=2026, help="the same seed makes the same company (2026)")
    one.add_argument("--database", metavar="URL", help="where to (the database of run --sample)")

    one = command("bench", bench, "Measure data layer and desk against bare sqlite3, a bare page and what is wanted")
    one.add_argument("--commitments", type=_count, default=100_000, help="how many, with eight events each (100000)")
    one.add_argument("--keep", metavar="FOLDER", type=Path, help="where the measured company is kept for the next time")
    one.add_argument("--save", metavar="FILE", type=Path, help="also write the table there")
    one.add_argument("--against", default="sqlite", metavar="NAMES", help="sqlite, postgresql, or sqlite,postgresql")
    one.add_argument("--growth", action="store_true", help="also how it grows from 1,000 commitments on")

    one = command("backup", backup, "Write a checked copy of the database, also while people work")
    one.add_argument("to", type=Path, help="a new file, or a folder")

    one = command("restore", restore, "Bring a backup back and keep what it replaces; stop the desk first")
    one.add_argument("source", metavar="from", type=Path, help="a file that backup wrote")

    one = command("move", move, "Move the desk to another, empty database and compare every row; stop the desk first")
    one.add_argument("--to", metavar="URL", required=True, help="postgresql://… or sqlite:///…")

    command("upgrade", upgrade, "Bring the database to today's schema, as the role that owns it; run does it too")

    one = command(
        "bundle", bundle, "Write all that is on record of one commitment as a ZIP that verifies itself offline"
    )
    one.add_argument("number", help="the commitment's number")
    one.add_argument("--project", metavar="NUMBER", required=True, help="its project's number")
    one.add_argument("--to", metavar="FILE", type=Path, required=True, help="a new file")

    one = command("reset-link", reset_link, "Make a one-time link with which a person chooses a new password")
    one.add_argument("email")

    one = command("unlock", unlock, "Let somebody try again at once who typed a wrong password too often")
    one.add_argument("email")

    command("new-key", new_key, "Begin a new key for the history when the old one is lost")
    return made


def _port(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= 65535:
        raise argparse.ArgumentTypeError(f"{word} is no port: use a number from 1 to 65535")
    return int(word)


def _count(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{word} is no size: use a number from 1 to 1000000")
    return int(word)


# --- the environment, with the standard library alone ----------------------------------------------------------------


def _inside() -> bool:
    return Path(sys.prefix).resolve() == VENV.resolve()


def _set_up(*, with_tests: bool) -> None:
    """Makes .venv and installs the pinned requirements, each only when it is not there or not up to date."""
    if not _usable(PYTHON):
        if importlib.util.find_spec("ensurepip") is None:
            raise Stop("This Python cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv")
        print(f"Making a virtual environment in {VENV} …", flush=True)
        venv.EnvBuilder(clear=True, with_pip=True).create(VENV)
    names = ("requirements.txt", "requirements-dev.txt")[: 1 + with_tests]  # the last one includes the others
    stamps = {VENV / f"{name}.installed": _digest(name) for name in names}
    if any(not stamp.exists() or stamp.read_text(encoding="ascii") != wanted for stamp, wanted in stamps.items()):
        _install(names[-1], *["--no-compile"] * with_tests)  # what the tests import is compiled as they import it
        for stamp, wanted in stamps.items():
            stamp.write_text(wanted, encoding="ascii")


def _usable(python: Path) -> bool:
    """Is there a Python in .venv, and does it still start (its parent may have been removed or replaced)?"""
    if not python.exists():
        return False
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([python, "-c", question], capture_output=True).returncode == 0


def _digest(name: str) -> str:
    """Of a requirements file and those it includes."""
    told = (ROOT / name).read_bytes()
    for line in told.decode("utf-8").splitlines():
        if line.startswith("-r "):
            told += (ROOT / line.removeprefix("-r ").strip()).read_bytes()
    return hashlib.sha256(told).hexdigest()


def _install(name: str, *options: str) -> None:
    print(f"Installing what {name} lists; this takes some minutes the first time …", flush=True)
    options += ("--disable-pip-version-check", "--no-input", "--progress-bar", "off", "-r", str(ROOT / name))
    said: list[str] = []
    with subprocess.Popen(
        [str(PYTHON), "-m", "pip", "install", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():  # it is a pipe
            said.append(line.rstrip())
            if line.startswith(("Collecting ", "Installing collected")):
                print(f"  {line.split('==')[0].split(' (')[0].split(':')[0].rstrip()}", flush=True)
    if process.returncode:
        print("\n".join(said[-12:]), file=sys.stderr)
        raise Stop(f"{name} could not be installed; the lines above say why. It needs the Internet once. Try again.")


class Terminated(KeyboardInterrupt):
    """Somebody asked this process to end, and this one alone: Ctrl+C reaches the children by itself."""


def _terminated(*_: object) -> None:
    raise Terminated


def _attend(process: subprocess.Popen[Any]) -> int:
    """Waits for a child process and returns its exit code. When it is to end early it gets time to do so cleanly."""
    try:
        code = process.wait()
    except KeyboardInterrupt as interrupt:
        code = _end(process, interrupt)
    return code if code >= 0 else 1


def _end(process: subprocess.Popen[Any], interrupt: KeyboardInterrupt | None = None) -> int:
    told = interrupt is not None and not isinstance(interrupt, Terminated)
    for urge in (process.poll if told else process.terminate, process.terminate, process.kill):
        urge()
        with contextlib.suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
            return process.wait(STOP_SECONDS)
    return process.wait()


# --- run -------------------------------------------------------------------------------------------------------------


def run(arguments: argparse.Namespace) -> None:
    from click import Abort  # what Streamlit's command line makes of Ctrl+C

    chosen = _settings()
    _refuse_a_taken_port(arguments.address, arguments.port)
    gc.disable()  # what is loaded stays, and every collection would walk all of it; app.lifespan enables it
    desk = _open(chosen)
    here = f"http://{_host(arguments.address)}:{arguments.port}"
    start = _prepare(desk, chosen, here)
    desk.engine.dispose()
    threading.Thread(target=_welcome, args=(here, start, not arguments.no_browser), daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt, Abort):
        _serve(arguments, chosen)
        raise Stop("The desk stopped by itself. The lines above say why.")
    print("The desk is closed.", flush=True)


def _welcome(here: str, start: str, with_browser: bool) -> None:
    """Says where the desk is as soon as it answers."""
    if not _answers(here):
        return
    print(f"The desk is open at {here} – press Ctrl+C to close it.", flush=True)
    if start:
        print(f"Set it up at {here}{start}\n(from this machine, with the one-time code in that address)", flush=True)
    if with_browser and _has_a_screen():
        webbrowser.open(here + start)


def _prepare(desk: Desk, chosen: Settings, here: str) -> str:
    """The database at today's schema, the sample company in it if asked for; returns where to start, "" or /set-up…"""
    from data import accounts

    if "base_url" not in chosen.model_fields_set:
        os.environ["BASE_URL"] = here
    if accounts.is_set_up(desk):
        return ""
    if chosen.desk_sample:
        from data import sample as samples

        samples.fill(desk, progress=_progress("Making the sample company"))
        return ""
    code = chosen.desk_setup_code.get_secret_value() or secrets.token_urlsafe(16)
    os.environ["DESK_SETUP_CODE"] = code
    return f"/set-up?code={code}"


def _serve(arguments: argparse.Namespace, chosen: Settings) -> None:
    """In this process, which has loaded half of the desk already; returns or is interrupted when the server has ended."""
    from streamlit.web import cli

    hosts = {*SERVED_HOSTS, urlsplit(chosen.base_url).hostname or "localhost", _host(arguments.address)}
    if arguments.address in ANY_ADDRESS and hosts == set(SERVED_HOSTS):
        print(
            "Set BASE_URL to the address that people type: under any other name the desk does not answer.", flush=True
        )
    words = ["run", str(ROOT / "app.py"), "--server.port", str(arguments.port), "--server.address", arguments.address]
    words += ["--logger.hideWelcomeMessage", "true"]
    words += [word for host in sorted(hosts) for word in ("--server.allowedHosts", host)]
    os.chdir(ROOT)  # where .streamlit is
    try:
        cli.main(words, standalone_mode=False)
    except SystemExit as ended:
        raise Stop("The desk did not start. The lines above say why.") from ended


def _refuse_a_taken_port(address: str, port: int) -> None:
    try:
        family, kind, *_, where = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            if os.name == "posix":  # elsewhere it would allow to take a port that is in use
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(where)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Stop(
                f"Port {port} is in use, perhaps by a desk that is running already. "
                f"Close that one, or choose another port: {COMMAND} run --port {port % 65535 + 1}"
            ) from None
        if error.errno == errno.EACCES:
            raise Stop(f"You may not listen on port {port}. Choose one above 1023: {COMMAND} run --port 8501") from None
        raise Stop(f"The desk cannot listen on {address}: it is no address of this machine.") from None


def _host(address: str) -> str:
    """The host to type for an address that is listened on."""
    if address in (*SERVED_HOSTS, *ANY_ADDRESS):
        return "localhost" if address != "::1" else "[::1]"
    return f"[{address}]" if ":" in address else address


def _answers(here: str) -> bool:
    """Waits until the desk answers; False when it does not in time."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), direct.open(f"{here}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)
        time.sleep(0.05)
    return False


def _has_a_screen() -> bool:
    """On a Linux server `webbrowser` would open a browser of text in the operator's terminal."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# --- the other commands ----------------------------------------------------------------------------------------------


def test(arguments: argparse.Namespace) -> int:
    from tests import chromium

    if chromium.place() is None:
        how = "apt install chromium" if shutil.which("apt") else f"{PYTHON} -m playwright install chromium"
        said = f"Chromium is missing, and without it the browser tests fail. Get it with: {how}"
        if os.environ.get("CI"):
            raise Stop(said)
        print(said, flush=True)
    chosen = [] if any(word.startswith(("-n", "--numprocesses")) for word in arguments.theirs) else ["-n", "auto"]
    return _attend(subprocess.Popen([sys.executable, "-m", "pytest", *chosen, *arguments.theirs], cwd=ROOT))


def import_file(arguments: argparse.Namespace) -> int:
    from data import importing, upkeep

    kinds = [str(kind) for kind in importing.Kind]
    if arguments.kind and arguments.kind not in kinds:
        raise Stop(f"--kind {arguments.kind} is unknown. Use one of: {', '.join(kinds)}.")
    desk = _open(_settings())
    caller = upkeep.caller(desk, arguments.email)
    project = upkeep.project(desk, arguments.project) if arguments.project else None
    data = arguments.file.read_bytes()
    plan = importing.plan(desk, caller, arguments.file.name, data, kind=arguments.kind, project_id=project)
    print("\n".join(importing.report_lines(plan)), flush=True)
    if arguments.dry_run:
        return 0 if plan.good else 1
    done = importing.apply(desk, caller, plan, good_rows_only=arguments.good_rows_only, progress=_progress("Importing"))
    print(done.sentence)
    return 1 if done.left_out and not done.did_anything else 0


def check(arguments: argparse.Namespace) -> int:
    from connectors import oidc
    from data import mending, upkeep

    chosen = _settings()
    if arguments.mend:
        print("\n".join(f"ok   Mended:      {one}" for one in mending.mend(_as_it_is()) or ["nothing had to be"]))
    lines = [*upkeep.check(_as_it_is(), chosen, arguments.backup), oidc.look(chosen)]
    for line in lines:
        print(f"{'ok ' if line.good else 'BAD'}  {line.label + ':':<12} {line.found}")
    if arguments.send_test_mail:
        from connectors import mail

        mail.send_test(chosen, arguments.send_test_mail)
        print(f"ok   A test mail went to {arguments.send_test_mail}.")
    return 0 if all(line.good for line in lines) else 1


def summary(arguments: argparse.Namespace) -> None:
    from data import summary as summaries

    desk = _open(_settings())
    planned = summaries.plan(desk)
    if arguments.dry_run:
        print("\n\n".join(summaries.report(planned)))
        return
    put = summaries.put_due(desk)
    print(f"Put into the outbox: {put}.", *(["It is delivered while the desk runs."] if put else []))


def sample(arguments: argparse.Namespace) -> None:
    from data import sample as samples
    from data import schema
    from data.desk import open_desk
    from data.settings import SAMPLE_DATABASE, database_url

    try:
        url = database_url(arguments.database or SAMPLE_DATABASE)
    except ValueError as error:
        raise Stop(f"{arguments.database} {error}.") from None
    desk = open_desk(url)
    schema.upgrade(desk.engine)
    counted = _progress("Making the sample company")
    samples.fill(desk, commitments=arguments.commitments, seed=arguments.seed, progress=counted)
    print(f"The sample company is in {desk.engine.url.render_as_string(hide_password=True)}.")


def bench(arguments: argparse.Namespace) -> None:
    from benchmarks.report import report

    if missed := report(arguments, _progress):
        raise Stop(f"Not reached: {'; '.join(missed)}.")


def backup(arguments: argparse.Namespace) -> None:
    from data import upkeep

    print(f"The backup is in {upkeep.backup(_as_it_is(), arguments.to)}, and it verifies.")


def restore(arguments: argparse.Namespace) -> None:
    from data import upkeep

    kept = upkeep.restore(_as_it_is(), arguments.source)
    print(f"The desk holds what was in {arguments.source}. Everybody has to sign in again.")
    print("QuickBooks is asked before each order, by its number: accept again under the number that a commitment had.")
    if kept:
        print(f"What it held before is kept in {kept}.")


def move(arguments: argparse.Namespace) -> None:
    from data import moving
    from data.desk import open_desk
    from data.settings import database_url

    try:
        url = database_url(arguments.to)
    except ValueError as error:
        raise Stop(f"{arguments.to} {error}.") from None
    desk = _as_it_is()
    target = open_desk(url, history_key=desk.key_file)
    moved = moving.move(desk, target, _progress("Moving"))
    print(f"{moved.sentence} Set DATABASE_URL to the new address, and start the desk.")
    if target.history_key != open_desk(url).key_file:
        print(f"The key of the history stays in {desk.key_file}: set HISTORY_KEY_FILE to it as well.")
    print("What the old database held is as it was; keep it until you are sure.")


def upgrade(arguments: argparse.Namespace) -> None:
    from data import schema

    engine = _as_it_is().engine
    schema.upgrade(engine)
    print(f"The database is at schema {schema.version(engine)}.")


def bundle(arguments: argparse.Namespace) -> None:
    from data import bundle as bundles

    written = bundles.write(_as_it_is(), arguments.number, arguments.project, arguments.to)
    print(f"The bundle is in {written}. Unpack it; python3 verify.py in there checks it, without the desk.")


def reset_link(arguments: argparse.Namespace) -> None:
    from data import accounts, upkeep

    desk = _open(_settings())
    token = accounts.make_reset_link(desk, None, upkeep.caller(desk, arguments.email).person_id)
    print(f"{desk.base_url}/choose-password?token={token}\nIt works once, within 48 hours.")


def unlock(arguments: argparse.Namespace) -> None:
    from data import accounts, upkeep

    desk = _open(_settings())
    upkeep.caller(desk, arguments.email)  # refuses a name that nobody has
    accounts.unlock(desk, arguments.email)
    print(f"{arguments.email} can sign in again.")


def new_key(arguments: argparse.Namespace) -> None:
    from data import upkeep

    desk = _as_it_is()
    print(f"From now on the key {upkeep.new_key(desk)} seals the history; it lies in {desk.key_file}.")
    print("Keep a copy of that file where the backups are not. Then start the desk again.")


def _progress(what: str) -> Callable[[int, int], None]:
    """Tells how far a long task is, at each tenth."""
    print(f"{what} …", flush=True)
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        if total and (tenth := done * 10 // total) > told:
            told = tenth
            print(f"  {tenth * 10} %", flush=True)

    return tell


def _settings() -> Settings:
    from data import settings

    return settings.load()


def _open(chosen: Settings) -> Desk:
    """The desk of the settings, with its database at today's schema."""
    from data import desk as desks
    from data import opening

    desk = desks.configured(chosen)
    opening.prepare(desk)
    return desk


def _as_it_is() -> Desk:
    """The desk of the settings, with its database left as it is."""
    from data import desk as desks

    return desks.configured(_settings())


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _terminated)
    sys.exit(main())

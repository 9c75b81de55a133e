"""The operator's front door: one command sets everything up, and every mistake ends in a sentence."""

from __future__ import annotations

import ast
import gc
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

import manage
from data import accounts, schema, tables
from data.desk import Desk, open_desk, utc_now
from data.settings import Settings
from tests import chromium
from tests.cast import Cast, Clock, settle
from tests.connectors import provider as providers
from tests.connectors.postbox import Postbox, free_port, serving
from tests.pages.story import Story
from tests.trust.written import rows

COMMANDS = [
    "run",
    "test",
    "import",
    "check",
    "summary",
    "sample",
    "backup",
    "restore",
    "reset-link",
    "unlock",
    "move",
    "new-key",
    "bundle",
    "upgrade",
]
VENDORS = "Name\nKeswick Insulation\nNew Vendor\n"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A database of the test's own and no other setting; what a command sets is gone afterwards."""
    before = dict(os.environ)
    for name in Settings.model_fields:
        os.environ.pop(name.upper(), None)
    os.environ["DATABASE_URL"] = url(tmp_path)
    monkeypatch.setattr("data.settings.SECRETS_FILE", tmp_path / "secrets.toml")
    monkeypatch.setattr(manage, "_inside", lambda: True)
    yield
    os.environ.clear()
    os.environ.update(before)


def url(folder: Path) -> str:
    return f"sqlite:///{(folder / 'operator.db').as_posix()}"


@pytest.fixture
def opened() -> Iterator[Desk]:
    """The desk that the commands act on, still empty."""
    assert manage.main(["check"]) == 1  # makes the file; its schema is still missing
    desk = manage._open(manage._settings())
    yield desk
    desk.engine.dispose()


@pytest.fixture
def cast(opened: Desk) -> Cast:
    return settle(opened)


@pytest.fixture
def settled(opened: Desk, cast: Cast) -> Desk:
    """The desk that the commands act on, with the cast in it."""
    return opened


def refused(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """What a command that fails says: a sentence, never a traceback."""
    assert manage.main(list(argv)) == 1
    said = capsys.readouterr().err
    assert said.strip()
    assert "Traceback" not in said
    return said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_takes_sample(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        manage.main([command, "--help"])
    assert ended.value.code == 0
    assert "--sample" in capsys.readouterr().out


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        manage.main(["--help"])
    shown = capsys.readouterr().out
    assert [command for command in COMMANDS if command not in shown] == []


@pytest.mark.parametrize(
    "argv", [[], ["fly"], ["run", "--port", "0"], ["run", "--port", "x"], ["sample", "--commitments", "-1"]]
)
def test_a_command_used_wrongly_ends_with_2_and_its_usage(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        manage.main(argv)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_upgrade_makes_the_schema_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert manage.main(["upgrade"]) == 0
    assert f"at schema {schema.newest()}" in capsys.readouterr().out
    kept = {path.name.removesuffix("-wal").removesuffix("-shm") for path in tmp_path.iterdir()}
    assert kept == {"operator.db"}  # no key is begun by it
    assert manage.main(["upgrade"]) == 0


# --- setting up ------------------------------------------------------------------------------------------------------


def test_until_it_is_set_up_only_the_standard_library_is_used() -> None:
    tree = ast.parse(Path(manage.__file__).read_text(encoding="utf-8"))
    names = [name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names]
    names += [node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh folder without an environment, whose requirements need no network."""
    folder = tmp_path / "a fresh clone"
    folder.mkdir()
    (folder / "requirements.txt").write_text("# nothing yet\n")
    (folder / "requirements-dev.txt").write_text("-r requirements.txt\n")
    python = manage.PYTHON.relative_to(manage.VENV)
    monkeypatch.setattr(manage, "ROOT", folder)
    monkeypatch.setattr(manage, "VENV", folder / ".venv")
    monkeypatch.setattr(manage, "PYTHON", folder / ".venv" / python)
    return folder


def test_the_environment_is_made_once_and_its_requirements_are_installed_when_they_changed(
    clone: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert not manage._usable(manage.PYTHON)
    (clone / "requirements.txt").write_text("./no-such-folder\n")
    with pytest.raises(manage.Stop, match=r"requirements-dev\.txt could not be installed"):
        manage._set_up(with_tests=True)
    failed = capfd.readouterr()
    assert "virtual environment" in failed.out
    assert "no-such-folder" in failed.err

    (clone / "requirements.txt").write_text("# nothing now\n")
    manage._set_up(with_tests=True)
    said = capfd.readouterr().out
    assert "virtual environment" not in said
    assert ("requirements.txt" in said, "requirements-dev.txt" in said) == (False, True)  # that includes the other

    manage._set_up(with_tests=False)
    manage._set_up(with_tests=True)
    assert capfd.readouterr().out == ""

    (clone / "requirements.txt").write_text("# something else\n")
    manage._set_up(with_tests=False)
    said = capfd.readouterr().out
    assert ("requirements.txt" in said, "requirements-dev.txt" in said) == (True, False)
    assert manage._digest("requirements-dev.txt") not in (manage.VENV / "requirements-dev.txt.installed").read_text()

    assert manage._usable(manage.PYTHON)
    manage.PYTHON.unlink()
    assert not manage._usable(manage.PYTHON)


def test_a_python_without_virtual_environments_is_told_what_to_install(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(manage.Stop, match="apt install python3-venv"):
        manage._set_up(with_tests=False)


def test_outside_the_environment_a_command_is_handed_into_it(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[list[str]] = []

    class Child:
        def __init__(self, argv: list[str]) -> None:
            handed.append(argv)

        def wait(self) -> int:
            return 7

    monkeypatch.setattr(manage, "_inside", lambda: False)
    monkeypatch.setattr(manage, "_set_up", lambda *, with_tests: None)
    monkeypatch.setattr(subprocess, "Popen", Child)
    assert manage.main(["check", "--sample"]) == 7
    assert handed == [[manage.PYTHON, manage.__file__, "check", "--sample"]]


# --- run -------------------------------------------------------------------------------------------------------------


def test_run_sets_the_database_up_prints_where_to_start_answers_and_stops(tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "manage.py", "run", "--no-browser", "--port", str(port)]
    with subprocess.Popen(command, cwd=manage.ROOT, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as desk:
        assert desk.stdout is not None
        said = [desk.stdout.readline(), desk.stdout.readline()]
        assert f"http://localhost:{port} " in said[0]
        address = re.search(rf"http://localhost:{port}/set-up\?code=[\w-]{{16,}}", said[1])
        assert address is not None
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(f"http://localhost:{port}/healthz", timeout=20) as answer:
            assert answer.status == 200
        with direct.open(address[0], timeout=20) as answer:
            assert "time zone" in answer.read().decode().lower()
        desk.send_signal(signal.SIGTERM)
        rest = desk.stdout.read()
        assert desk.wait(40) == 0
    assert "The desk is closed." in rest
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    assert accounts.is_set_up(open_desk(url(tmp_path))) is False


def test_a_port_in_use_is_refused_with_the_way_out(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused(capsys, "run", "--no-browser", "--port", str(port))
    assert f"Port {port} is in use" in said
    assert "--port" in said


@pytest.mark.parametrize("address", ["203.0.113.7", "no such host"])
def test_an_address_of_another_machine_is_refused(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "run", "--no-browser", "--port", str(free_port()), "--address", address)
    assert f"cannot listen on {address}" in said


def test_a_desk_that_is_set_up_starts_without_a_code_and_mails_name_the_address(
    settled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert manage._prepare(settled, manage._settings(), "http://localhost:9000") == ""
    assert "DESK_SETUP_CODE" not in os.environ
    assert manage._settings().base_url == "http://localhost:9000"


def test_an_address_that_the_operator_set_stays(settled: Desk) -> None:
    os.environ["BASE_URL"] = "https://desk.example"
    manage._prepare(settled, manage._settings(), "http://localhost:9000")
    assert manage._settings().base_url == "https://desk.example"


# --- the other commands ----------------------------------------------------------------------------------------------


def test_pytest_gets_every_word_that_is_not_ours() -> None:
    arguments = manage._parse(["test", "tests/core", "-k", "send", "--sample", "-x"])
    assert arguments.theirs == ["tests/core", "-k", "send", "-x"]
    assert arguments.sample


def test_without_chromium_a_machine_says_how_to_get_it_and_a_build_stops(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(chromium, "place", lambda: None)
    os.environ["CI"] = "true"
    said = refused(capsys, "test")
    assert "Chromium is missing" in said
    assert "install chromium" in said


def test_chromium_is_found_where_the_operator_says_it_is(tmp_path: Path) -> None:
    browser = tmp_path / "my-chromium"
    browser.touch()
    os.environ["DESK_CHROMIUM"] = str(browser)
    assert chromium.place() == str(browser)


def test_the_daily_summary_can_be_looked_at_and_put_into_the_outbox(
    settled: Desk, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    Story(replace(settled, now=Clock(utc_now() - timedelta(days=2))), cast).sent("SC-001", title="Insulation")
    with settled.writing() as session:
        session.get_one(tables.Company, 1).summary_hour = 0
        session.get_one(tables.Person, cast.person["alan"]).daily_summary = False
    assert manage.main(["summary", "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Daily Summary of ")
    assert "To: Anna Approver <anna@acme.example>\nSubject: ERP Integrations Daily Summary\n\n1 commitment" in shown
    assert "1. SC-001 Insulation" in shown
    assert "None to Alan Approver <alan@acme.example>: unsubscribed in the settings." in shown
    for put in (2, 0):  # the dry run has put none
        assert manage.main(["summary"]) == 0
        assert f"Put into the outbox: {put}." in capsys.readouterr().out


def test_without_a_company_there_is_no_daily_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no company yet" in refused(capsys, "summary")


def test_the_sample_command_fills_an_empty_database_and_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = url(tmp_path)
    assert manage.main(["sample", "--commitments", "3", "--database", database]) == 0
    assert "The sample company is in" in capsys.readouterr().out
    desk = open_desk(database)
    front = accounts.front(desk)
    desk.engine.dispose()
    assert front is not None
    assert front.is_sample
    assert "already holds a company" in refused(capsys, "sample", "--database", database)
    assert "a database that the desk does not know" in refused(capsys, "sample", "--database", "mysql://x/y")


def test_an_import_can_be_tried_first(settled: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "vendors.csv"
    file.write_text(VENDORS)
    command = ["import", str(file), "--kind", "vendors"]
    assert manage.main([*command, "--dry-run"]) == 0
    assert "1 " in capsys.readouterr().out
    assert manage.main(command) == 0
    assert "Imported: 1 created" in capsys.readouterr().out
    assert manage.main(command) == 0
    assert "created" not in capsys.readouterr().out.splitlines()[-1]


def test_an_import_of_the_good_rows_alone_fails_where_there_is_none(
    settled: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script that looks at the exit code must not take it for done."""
    file = tmp_path / "vendors.csv"
    file.write_text(f"Name\n{'x' * 300}\n{'y' * 300}\n")
    before = rows(settled)
    assert manage.main(["import", str(file), "--kind", "vendors", "--good-rows-only"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "Nothing was imported: all of it is refused. Correct the file and import it again."
    assert [line for line in said if line.startswith("Refused: ")]
    assert rows(settled) == before
    file.write_text(f"{VENDORS}{'x' * 300}\n")
    assert manage.main(["import", str(file), "--kind", "vendors", "--good-rows-only"]) == 0


def test_check_names_what_may_be_made_anew_and_mends_it_when_asked(
    settled: Desk, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    Story(settled, cast).sent()
    assert manage.main(["check", "--mend"]) == 0
    assert "Mended:      nothing had to be" in capsys.readouterr().out
    with settled.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE commitment_tally SET count = count + 1")
        connection.exec_driver_sql("DELETE FROM commitment_search")
    assert manage.main(["check"]) == 1
    bad = [line for line in capsys.readouterr().out.splitlines() if line.startswith("BAD")]
    assert [line.split()[1] for line in bad] == ["Tally:", "Search:"]
    assert all("python3 manage.py check --mend" in line for line in bad)
    assert manage.main(["check", "--mend"]) == 0
    shown = capsys.readouterr().out
    assert "Mended:      Tally: counted anew in 1 project" in shown
    assert "Mended:      Search: the words of 1 commitment written anew" in shown
    assert "BAD" not in shown


def test_an_import_that_cannot_be_done_says_why(
    settled: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "vendors.csv"
    file.write_text(VENDORS)
    assert "No such file" in refused(capsys, "import", str(tmp_path / "missing.csv"))
    assert "--kind fish is unknown" in refused(capsys, "import", str(file), "--kind", "fish")
    assert "no active person" in refused(capsys, "import", str(file), "--as", "nobody@acme.example")
    assert "no project with the number 77" in refused(capsys, "import", str(file), "--project", "77")


COMMITMENT = "Project,Number,Title\n{project},{number},Insulation of the annex\n"
OTHERS_IMPORT = [  # who, the file, and what they read: nobody imports by command line what they may not by hand
    ("norman", VENDORS, "An import needs the right to create commitments"),
    ("rita", COMMITMENT.format(project=1001, number="SC-002"), "An import needs the right to create commitments"),
    ("anna", COMMITMENT.format(project=1001, number="SC-001"), "An import needs the right to create commitments"),
    ("eddie", VENDORS, "Only a Directory Admin imports"),
    ("eddie", COMMITMENT.format(project=1002, number="SC-002"), "There is no such project, or you may not see it"),
    ("eddie", COMMITMENT.format(project=1001, number="SC-001"), "You may see this commitment, but not edit it"),
]


def test_an_import_in_the_name_of_somebody_without_the_right_writes_nothing(
    settled: Desk, cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str], show: Callable[[int, str, str], None]
) -> None:
    Story(settled, cast).create("SC-001")
    with settled.writing() as session:
        session.execute(update(tables.ProjectPermission).values(may_edit=False))
    before = rows(settled)
    for who, content, words in OTHERS_IMPORT:
        file = tmp_path / "theirs.csv"
        file.write_text(content)
        for more in ([], ["--good-rows-only"]):
            code = manage.main(["import", str(file), "--as", f"{who}@acme.example", *more])
            said = capsys.readouterr()
            assert words in said.out + said.err, (who, said)
            assert code == 1 or more, (who, said)
            assert rows(settled) == before, who
    file.write_text(COMMITMENT.format(project=1001, number="SC-002"))
    assert manage.main(["import", str(file), "--as", "eddie@acme.example"]) == 0  # what they may is done
    assert rows(settled) != before
    show(
        4,
        f"{len(OTHERS_IMPORT)} imports by `manage.py import --as` in the name of people without the right",
        "each refused in a sentence with nothing written",
    )


def test_a_backup_is_written_and_brought_back(
    settled: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "saved.db"
    assert manage.main(["backup", str(saved)]) == 0
    assert "it verifies" in capsys.readouterr().out
    assert "exists already" in refused(capsys, "backup", str(saved))
    assert manage.main(["restore", str(saved)]) == 0
    assert "is kept in" in capsys.readouterr().out
    assert "There is no file" in refused(capsys, "restore", str(tmp_path / "missing.db"))


def test_the_desk_moves_to_another_database_and_says_what_to_set(
    settled: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "elsewhere").mkdir()
    to = f"sqlite:///{(tmp_path / 'elsewhere' / 'moved.db').as_posix()}"
    assert manage.main(["move", "--to", to]) == 0
    said = capsys.readouterr().out
    assert "and each was compared. Set DATABASE_URL to the new address" in said
    assert f"stays in {settled.key_file}: set HISTORY_KEY_FILE" in said
    assert "is not empty" in refused(capsys, "move", "--to", to)
    assert "is no database address" in refused(capsys, "move", "--to", "nowhere")


def test_a_bundle_is_written_and_says_how_to_check_it(
    settled: Desk, cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Story(settled, cast).sent("SC-001")
    asked = ["bundle", "SC-001", "--project", "1001", "--to", str(tmp_path / "SC-001.zip")]
    assert manage.main(asked) == 0
    assert "python3 verify.py in there checks it" in capsys.readouterr().out
    assert "exists already" in refused(capsys, *asked)


def test_a_new_key_begins_and_its_file_is_named(settled: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert manage.main(["new-key"]) == 0
    assert f"it lies in {settled.key_file}." in capsys.readouterr().out
    assert settled.key_file.is_file()


def test_unlock_names_whom_it_lets_in_and_refuses_a_name_that_nobody_has(
    settled: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert manage.main(["unlock", "carla@acme.example"]) == 0
    assert capsys.readouterr().out == "carla@acme.example can sign in again.\n"
    assert "no active person" in refused(capsys, "unlock", "nobody@acme.example")


def test_a_reset_link_lets_a_person_choose_a_password(settled: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert manage.main(["reset-link", "carla@acme.example"]) == 0
    address = capsys.readouterr().out.split()[0]
    assert address.startswith("http://localhost:8501/choose-password?token=")
    assert accounts.link_holder(settled, address.partition("=")[2])[1] == "carla@acme.example"
    assert "no active person" in refused(capsys, "reset-link", "nobody@acme.example")


def test_the_check_shows_what_stands_and_sends_a_test_mail(settled: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert manage.main(["check"]) == 0
    shown = capsys.readouterr().out
    assert "SMTP is not set up" in shown
    assert "BAD" not in shown
    assert "SMTP is not set up" in refused(capsys, "check", "--send-test-mail", "anna@acme.example")
    port, postbox = free_port(), Postbox()
    os.environ |= {
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(port),
        "SMTP_SECURITY": "none",
        "SMTP_FROM": "d@e.example",
    }
    with serving(postbox, port):
        assert manage.main(["check", "--send-test-mail", "anna@acme.example"]) == 0
    assert postbox.recipients == [["anna@acme.example"]]


def test_the_check_asks_the_provider_of_sign_in(settled: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert manage.main(["check"]) == 0
    assert "Sign-in:     with passwords; no other provider is set up" in capsys.readouterr().out
    with providers.serving() as provider:
        os.environ |= provider.environment()
        assert manage.main(["check"]) == 0
        assert f"with Acme at {provider.issuer}, which sends people back to" in capsys.readouterr().out
    assert manage.main(["check"]) == 1
    shown = capsys.readouterr().out
    assert f"BAD  Sign-in:     with passwords; Acme at {provider.issuer} does not work: it cannot be reached" in shown
    assert providers.CLIENT_SECRET not in shown


def test_a_start_with_nothing_to_upgrade_loads_no_alembic(settled: Desk) -> None:
    """It would take a tenth of the time until the first page."""
    start = "import sys; import app; from data import desk, opening; opening.prepare(desk.current())"
    seen = f"{start}; print(*(name for name in sys.modules if name in ('alembic', 'mako')))"
    said = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True, cwd=manage.ROOT)
    assert said.stdout.strip() == ""


@pytest.mark.parametrize(
    "command", [["run", "--no-browser"], ["check"], ["backup", "x.db"], ["reset-link", "a@b.example"]]
)
def test_a_wrong_setting_stops_every_command_with_its_sentence(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    os.environ["SMTP_PORT"] = "twenty"
    assert refused(capsys, *command).startswith("SMTP_PORT is not right")


@pytest.mark.parametrize("trouble", ["no database", "unreachable"])
def test_a_database_that_cannot_be_used_is_told_in_a_sentence(
    trouble: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "disable", lambda: None)  # the process of the tests goes on
    if trouble == "no database":
        (tmp_path / "operator.db").write_text("not a database, but long enough to be looked at " * 100)
    else:
        os.environ["DATABASE_URL"] = f"postgresql://desk:s3cret@127.0.0.1:{free_port()}/desk"
    said = refused(capsys, "run", "--no-browser", "--port", str(free_port()))
    assert said.startswith("The database cannot be used: ")
    assert "s3cret" not in said
    assert manage.main(["check"]) == 1
    shown = capsys.readouterr().out
    assert "BAD" in shown
    assert "s3cret" not in shown

"""Settings: the environment, then the file; a wrong one stops the start with a sentence that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.refusal import Refused
from data import desk as desks
from data import network_path, settings
from data.settings import ROOT, Settings


@pytest.fixture(autouse=True)
def secrets_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file of settings that is not there yet, and an environment without any."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    path = tmp_path / "secrets.toml"
    monkeypatch.setattr(settings, "SECRETS_FILE", path)
    return path


def refusal() -> str:
    with pytest.raises(Refused) as refused:
        settings.load()
    return str(refused.value)


def test_without_any_setting_the_desk_has_a_database_and_no_mail() -> None:
    chosen = settings.load()
    assert chosen.url == f"sqlite:///{ROOT.as_posix()}/data/files/desk.db"
    assert chosen.base_url == "http://localhost:8501"
    assert not chosen.mail_is_set_up


def test_the_environment_wins_over_the_file(secrets_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets_file.write_text('BASE_URL = "https://file.example"\nSMTP_TIMEOUT = 20\n')
    monkeypatch.setenv("BASE_URL", "https://desk.example/")
    chosen = settings.load()
    assert (chosen.base_url, chosen.smtp_timeout) == ("https://desk.example", 20)


def test_an_empty_value_in_the_environment_switches_a_key_of_the_file_off(
    secrets_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets_file.write_text('SMTP_HOST = "mail.example"\nSMTP_FROM = "desk@example.com"\n')
    assert settings.load().mail_is_set_up
    monkeypatch.setenv("SMTP_HOST", "")
    assert not settings.load().mail_is_set_up


def test_the_sample_company_has_its_own_database_and_no_mail_whatever_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_SAMPLE", "1")
    monkeypatch.setenv("DATABASE_URL", "postgresql://desk:secret@localhost/desk")
    monkeypatch.setenv("SMTP_HOST", "mail.example")
    monkeypatch.setenv("SMTP_FROM", "desk@example.com")
    chosen = settings.load()
    assert chosen.url.endswith("/data/files/sample.db")
    assert not chosen.mail_is_set_up


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("ssl", 465), ("none", 25)])
def test_without_a_port_the_usual_one_is_taken(monkeypatch: pytest.MonkeyPatch, security: str, port: int) -> None:
    monkeypatch.setenv("SMTP_SECURITY", security)
    assert settings.load().port == port


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("DATABASE_URL", "mysql://x/y", "a database that the desk does not know"),
        ("DATABASE_URL", "nonsense", "is no database address"),
        ("DATABASE_URL", "sqlite://", "names no file"),
        ("DATABASE_URL", "sqlite:///\\\\host\\share\\desk.db", "on a network drive"),
        ("DATABASE_URL", "sqlite://///host/share/desk.db", "on a network drive"),
        ("BASE_URL", "desk.example.com", "is the address people type"),
        ("BASE_URL", "ftp://desk.example.com", "is the address people type"),
        ("SMTP_PORT", "twenty", "is not right"),
        ("SMTP_PORT", "70000", "is not right"),
        ("SMTP_SECURITY", "tls", "'starttls', 'ssl' or 'none'"),
        ("SMTP_TIMEOUT", "0", "is not right"),
        ("SMTP_FROM", "desk", "is a mail address"),
        ("SMTP_FROM", "a@b.example\nBcc: eve@evil.example", "is a mail address"),
        ("DESK_SAMPLE", "perhaps", "is not right"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence_that_names_the_setting(
    monkeypatch: pytest.MonkeyPatch, key: str, value: str, said: str
) -> None:
    monkeypatch.setenv(key, value)
    assert refusal().startswith(f"{key} ")
    assert said in refusal()


def test_all_wrong_values_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_PORT", "x")
    monkeypatch.setenv("BASE_URL", "x")
    assert {sentence.split()[0] for sentence in refusal_sentences()} == {"SMTP_PORT", "BASE_URL"}


def refusal_sentences() -> tuple[str, ...]:
    with pytest.raises(Refused) as refused:
        settings.load()
    return refused.value.sentences


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({}, "SMTP_FROM is missing"),
        ({"SMTP_FROM": "d@e.example", "SMTP_USER": "anna"}, "belong together"),
        (
            {"SMTP_FROM": "d@e.example", "SMTP_USER": "a", "SMTP_PASSWORD": "s3cret", "SMTP_SECURITY": "none"},
            "in the clear",
        ),
    ],
)
def test_half_a_mail_setting_is_refused(monkeypatch: pytest.MonkeyPatch, keys: dict[str, str], said: str) -> None:
    for key, value in {"SMTP_HOST": "mail.example", **keys}.items():
        monkeypatch.setenv(key, value)
    assert said in refusal()
    assert "s3cret" not in refusal()


OIDC = {
    "OIDC_ISSUER": "https://id.acme.example",
    "OIDC_CLIENT_ID": "desk",
    "OIDC_CLIENT_SECRET": "s3cret",
    "OIDC_NAME": "Acme",
}


def test_a_provider_of_sign_in_is_set_up_with_all_of_its_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not settings.load().oidc_is_set_up
    for key, value in OIDC.items():
        monkeypatch.setenv(key, value)
    assert settings.load().oidc_is_set_up
    assert "s3cret" not in repr(settings.load())
    monkeypatch.setenv("DESK_SAMPLE", "1")
    assert not settings.load().oidc_is_set_up


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        *(({key: ""}, f"{key} missing: set all of OIDC_ISSUER, ") for key in OIDC),
        ({"OIDC_ISSUER": "", "OIDC_NAME": ""}, "OIDC_ISSUER and OIDC_NAME missing"),
        ({"OIDC_ISSUER": "http://id.acme.example"}, "OIDC_ISSUER begins with http://"),
        ({"OIDC_ISSUER": "https://login.microsoftonline.com/common/v2.0"}, "OIDC_ISSUER ends in “common”"),
        ({"OIDC_NAME": "Acme\n"}, "OIDC_NAME is what the button is to say"),
        ({"OIDC_NAME": " "}, "OIDC_NAME is what the button is to say"),
        ({"OIDC_NAME": "x" * 41}, "OIDC_NAME is what the button is to say"),
        ({"BASE_URL": "http://desk.example"}, "BASE_URL begins with http://"),
    ],
)
def test_half_a_provider_of_sign_in_or_an_unsafe_one_is_refused(
    monkeypatch: pytest.MonkeyPatch, changed: dict[str, str], said: str
) -> None:
    for key, value in (OIDC | changed).items():
        monkeypatch.setenv(key, value)
    assert refusal().startswith(said)
    assert "s3cret" not in refusal()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"BASE_URL = ", "not written as TOML"),
        (b"\xff\xfe", "cannot be read"),
        (b'SMPT_HOST = "mail.example"', "SMPT_HOST in .streamlit/secrets.toml is no setting of the desk"),
    ],
)
def test_a_file_that_cannot_be_understood_is_refused(secrets_file: Path, content: bytes, said: str) -> None:
    secrets_file.write_bytes(content)
    assert said in refusal()


def test_a_section_of_streamlits_own_in_the_file_is_left_alone(secrets_file: Path) -> None:
    secrets_file.write_text('[connections.other]\nurl = "x"\n')
    assert settings.load().url


def test_a_password_is_in_no_text_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_PASSWORD", "s3cret")
    assert "s3cret" not in repr(settings.load())


def test_the_desk_of_the_process_is_opened_once_and_can_be_another(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, desk: desks.Desk
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{(tmp_path / 'mine.db').as_posix()}")
    monkeypatch.setattr(desks, "_current", None)
    assert desks.current() is desks.current()
    assert str(desks.current().engine.url).endswith("mine.db")
    desks.use(desk)
    assert desks.current() is desk


MOUNTS = """\
22 1 259:1 / / rw,relatime - ext4 /dev/root rw
30 22 0:40 / /mnt/the\\040books rw shared:1 - cifs //server/books rw
31 30 0:41 / /mnt/the\\040books/local rw - ext4 /dev/sdb rw
32 22 0:42 / /home rw - nfs4 server:/home rw
"""
MAC_MOUNTS = """\
/dev/disk3s1 on / (apfs, sealed, local)
//anna@server/the%20books on /Volumes/the books (smbfs, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("path", "file_system"),
    [
        ("/srv/desk.db", "ext4"),
        ("/mnt/the books/desk.db", "cifs"),
        ("/mnt/the books/local/desk.db", "ext4"),
        ("/home/anna/desk.db", "nfs4"),
        ("/homes/desk.db", "ext4"),
    ],
)
def test_the_file_system_of_a_path_is_the_one_of_its_nearest_mount(path: str, file_system: str) -> None:
    assert network_path.deepest_mount(Path(path), network_path.linux_mounts(MOUNTS)) == file_system


def test_a_mount_of_a_mac_is_understood_too() -> None:
    mounts = network_path.mac_mounts(MAC_MOUNTS)
    assert network_path.deepest_mount(Path("/Volumes/the books/desk.db"), mounts) == "smbfs"
    assert network_path.deepest_mount(Path("/Users/anna/desk.db"), mounts) == "apfs"


@pytest.mark.parametrize("sample", ["", "1"])
def test_a_database_on_a_share_that_is_mounted_is_refused(monkeypatch: pytest.MonkeyPatch, sample: str) -> None:
    monkeypatch.setattr(network_path, "_file_system", lambda path: "nfs4")
    monkeypatch.setenv("DESK_SAMPLE", sample)
    assert "on a network drive" in refusal()

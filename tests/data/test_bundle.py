"""All that is on record of one commitment, in a ZIP that a stranger verifies with Python alone."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import col, update

from core.attachments import Kind
from core.permissions import Level
from core.refusal import Refused, Why
from core.transitions import Action
from data import attachments, bundle, commands, tables
from data.desk import Desk
from tests.cast import Cast
from tests.pages.story import Story


@pytest.fixture
def unpacked(any_desk: Desk, cast: Cast, tmp_path: Path) -> Path:
    """The bundle of a commitment with a whole life, between two others."""
    story = Story(any_desk, cast)
    story.sent("SC-001")
    key = story.rejected("SC-002")
    story.save("paula", key, title="Insulation, floors 1 to 4, north")
    story.act("paula", key, Action.RESEND)
    commands.ask(any_desk, cast.caller("anna"), key, "Which floor is it?")
    attachments.attach(any_desk, cast.caller("paula"), key, kind=Kind.CONTRACT, name="signed.pdf", content=b"%PDF-1.7")
    story.sent("SC-003")
    story.act("anna", key, Action.ACCEPT, reference="SC-002")
    written = bundle.write(any_desk, "SC-002", "1001", tmp_path / "SC-002.zip")
    folder = tmp_path / "unpacked"
    zipfile.ZipFile(written).extractall(folder)
    return folder


def verify(folder: Path, *more: str) -> tuple[int, str]:
    run = subprocess.run([sys.executable, "-I", str(folder / "verify.py"), *more], capture_output=True, text=True)
    assert "Traceback" not in run.stderr, run.stderr
    return run.returncode, run.stdout


def test_a_bundle_verifies_offline_and_with_the_key_its_seals_too(
    any_desk: Desk, unpacked: Path, show: Callable[[int, str, str], None]
) -> None:
    assert verify(unpacked) == (0, "ok   SC-002: 6 events, seals not verified: no --key was given\n")
    code, said = verify(unpacked, "--key", str(any_desk.key_file))
    assert (code, said) == (0, "ok   SC-002: 6 events, seals verified\n")
    told = json.loads((unpacked / "record.json").read_text())
    assert [one["kind"] for one in told["seals"]].count("event") == 6
    assert {one["kind"] for one in told["seals"]} == {"event", "comment", "attachment"}
    assert len(told["submissions"]) == 2
    assert told["mails"]
    names = {words.split(" ")[0] for words in told["people"].values()}
    assert names == {"Paula", "Anna", "Alan", "Carla"}  # who did something or was told; nobody else of the company
    assert "%PDF" not in (unpacked / "record.json").read_text()
    show(
        5,
        "the audit bundle of one commitment, verified by its own script without the desk",
        "history, hashes and seals hold; each forgery is named",
    )


@pytest.mark.parametrize(
    ("forge", "words"),
    [
        (lambda told: told["history"][2].update(kind="accept"), "event 3 is not as it was sealed"),
        (lambda told: told["history"].pop(3), "event 4 does not follow from the one before"),
        (lambda told: told["seals"][1]["values"].__setitem__(3, 9), "is not the seal of its event"),
        (lambda told: told["seals"].pop(0), "the seals are not those of the history"),
        (lambda told: told["submissions"][0].update(content_hash="0" * 64), "submission 1 is not what its hash says"),
    ],
)
def test_whatever_is_forged_in_it_is_named(
    any_desk: Desk, unpacked: Path, forge: Callable[[dict[str, list[dict[str, object]]]], None], words: str
) -> None:
    record = unpacked / "record.json"
    told = json.loads(record.read_text())
    forge(told)
    record.write_text(json.dumps(told))
    code, said = verify(unpacked, "--key", str(any_desk.key_file))
    assert code == 1
    assert words in said
    assert "record.json is not the file that the manifest tells of" in said


def test_a_bundle_overwrites_nothing_and_needs_a_commitment_that_is_there(
    desk: Desk, cast: Cast, tmp_path: Path
) -> None:
    Story(desk, cast).create("SC-001")
    there = tmp_path / "there.zip"
    there.write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        bundle.write(desk, "SC-001", "1001", there)
    with pytest.raises(Refused, match="no commitment SC-009 in project 1001"):
        bundle.write(desk, "SC-009", "1001", tmp_path / "new.zip")
    assert not (tmp_path / "new.zip").exists()


def test_who_may_see_the_commitment_and_the_mail_log_takes_the_same_bundle(
    any_desk: Desk, cast: Cast, tmp_path: Path
) -> None:
    key = Story(any_desk, cast).sent("SC-001")
    taken = zipfile.ZipFile(io.BytesIO(bundle.take(any_desk, cast.caller("carla"), key)))
    taken.extractall(tmp_path / "taken")
    written = bundle.write(any_desk, "SC-001", "1001", tmp_path / "SC-001.zip")
    assert verify(tmp_path / "taken", "--key", str(any_desk.key_file))[0] == 0
    assert set(taken.namelist()) == {
        "record.json",
        "snapshots/1.json",
        "manifest.json",
        "verify.py",
        "chain.py",
        "README.txt",
    }
    assert taken.read("record.json") == zipfile.ZipFile(written).read("record.json")


def test_nobody_else_takes_it(any_desk: Desk, cast: Cast) -> None:
    key = Story(any_desk, cast).sent("SC-001")
    secret = Story(any_desk, cast).sent("SC-002", private=True)
    with any_desk.writing() as session:  # an ERP Admin who is on no project
        promoted = update(tables.Person).where(col(tables.Person.id) == cast.person["queenie"])
        session.execute(promoted.values(erp_level=int(Level.ADMIN)))
    refusals = [("anna", key, Why.NOT_ALLOWED), ("paula", key, Why.NOT_ALLOWED), ("norman", key, Why.NOT_FOUND),
                ("queenie", secret, Why.NOT_FOUND), ("carla", 99, Why.NOT_FOUND)]  # fmt: skip
    for who, asked, why in refusals:
        with pytest.raises(Refused) as refused:
            bundle.take(any_desk, cast.caller(who), asked)
        assert refused.value.why is why, who
    assert bundle.take(any_desk, cast.caller("queenie"), key)

"""Attachments lie outside the database and the web root; whoever may see the commitment reads them, nobody else."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from core.attachments import MOST_FILES, Kind
from core.refusal import Refused, Why
from core.transitions import Action
from data import attachments, schema, upkeep
from data.desk import Desk
from data.engine import make_engine
from data.settings import Settings
from tests.cast import Cast
from tests.data.test_races import answer, together
from tests.pages.story import Story

PDF = b"%PDF-1.7 signed on the dotted line"


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def attach(story: Story, key: int, who: str = "paula", content: bytes = PDF, name: str = "signed.pdf") -> int:
    return attachments.attach(
        story.desk, story.cast.caller(who), key, kind=Kind.CONTRACT, name=name, content=content
    ).id


def files(desk: Desk) -> list[Path]:
    folder = desk.data_folder / attachments.FOLDER
    return sorted(folder.iterdir()) if folder.is_dir() else []


def refusal(action: object, *args: object, **kwargs: object) -> Refused:
    with pytest.raises(Refused) as refused:
        action(*args, **kwargs)  # type: ignore[operator]
    return refused.value


def test_a_file_comes_back_as_it_was_under_its_own_name(story: Story, cast: Cast) -> None:
    key = story.sent()
    file = attachments.read(story.desk, cast.caller("anna"), attach(story, key))
    assert (file.name, file.media_type, file.content) == ("signed.pdf", "application/pdf", PDF)
    (row,) = story.look(key).attachments
    assert (row.kind, row.size, row.added_by) == (Kind.CONTRACT, len(PDF), "Paula Admin")


def test_on_the_disk_it_has_a_generated_name(story: Story) -> None:
    attach(story, story.create(), name="../../app.pdf")
    (file,) = files(story.desk)
    assert len(file.name) == 32
    assert "app" not in file.name
    assert file.read_bytes() == PDF


def test_attaching_changes_no_version_and_so_spoils_nobodys_decision(story: Story) -> None:
    key = story.sent()
    before = story.look(key).facts
    attach(story, key)
    assert story.look(key).facts == before


@pytest.mark.parametrize(
    ("who", "why"), [("rita", Why.NOT_ALLOWED), ("anna", Why.NOT_ALLOWED), ("norman", Why.NOT_FOUND)]
)
def test_who_may_not_attach_is_refused_and_no_file_is_left(story: Story, who: str, why: Why) -> None:
    key = story.sent()
    assert refusal(attach, story, key, who).why is why
    assert files(story.desk) == []


def test_the_same_file_twice_is_refused_also_by_two_quick_clicks(story: Story) -> None:
    key = story.create()
    said = together([lambda: answer(lambda: attach(story, key))] * 2)
    assert sorted(one == "" for one in said) == [False, True]
    assert "already attached, as signed.pdf" in "".join(said)
    assert len(files(story.desk)) == 1


def test_no_more_than_fifty_are_kept(story: Story) -> None:
    key = story.create()
    for number in range(MOST_FILES):
        attach(story, key, content=PDF + str(number).encode())
    assert "no more can be" in refusal(attach, story, key).sentences[0]
    assert len(files(story.desk)) == MOST_FILES


def test_what_is_removed_is_read_by_nobody_and_says_who_removed_it(story: Story, cast: Cast) -> None:
    key = story.create()
    one = attach(story, key)
    attachments.remove(story.desk, cast.caller("paula"), one)
    assert refusal(attachments.read, story.desk, cast.caller("paula"), one).why is Why.NOT_FOUND
    assert refusal(attachments.remove, story.desk, cast.caller("paula"), one).why is Why.NOT_FOUND
    (row,) = story.look(key).attachments
    assert (row.removed_by, row.removable) == ("Paula Admin", False)
    attach(story, key)  # and it may be attached again


def test_while_accounting_decides_a_file_is_added_and_none_is_removed(story: Story, cast: Cast) -> None:
    key = story.create()
    one = attach(story, key)
    story.act("paula", key, Action.SEND)
    attach(story, key, content=PDF + b"2")
    assert refusal(attachments.remove, story.desk, cast.caller("paula"), one).why is Why.LOCKED


@pytest.mark.parametrize("who", ["norman", "anna", "mark"])
def test_what_nobody_may_see_is_not_there(story: Story, cast: Cast, who: str) -> None:
    one = attach(story, story.create(private=True))
    refused = refusal(attachments.read, story.desk, cast.caller(who), one)
    assert (refused.why, refused.sentences[0]) == (Why.NOT_FOUND, attachments.MISSING)
    assert refusal(attachments.remove, story.desk, cast.caller(who), one).why is Why.NOT_FOUND


def test_a_full_disk_is_said_and_nothing_is_written(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    key = story.create()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.replace", full)
    refused = refusal(attach, story, key)
    assert refused.why is Why.UNAVAILABLE
    assert "No space left" in refused.sentences[0]
    monkeypatch.undo()
    assert files(story.desk) == []
    assert story.look(key).attachments == ()


def test_a_file_that_is_damaged_is_never_handed_out_and_check_names_it(story: Story, cast: Cast) -> None:
    one = attach(story, story.create())
    assert attachments.damaged(story.desk) == []
    files(story.desk)[0].write_bytes(PDF + b"!")
    assert refusal(attachments.read, story.desk, cast.caller("paula"), one).why is Why.UNAVAILABLE
    assert attachments.damaged(story.desk) == ["signed.pdf of SC-001"]
    files(story.desk)[0].unlink()
    assert refusal(attachments.read, story.desk, cast.caller("paula"), one).why is Why.UNAVAILABLE
    bad = [line for line in upkeep.check(story.desk, Settings(smtp_host="")) if not line.good]
    assert [line.label for line in bad] == ["Attachments"]
    assert "signed.pdf of SC-001" in bad[0].found


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_backup_takes_them_along_and_a_restore_brings_them_back(story: Story, cast: Cast, tmp_path: Path) -> None:
    one = attach(story, story.create())
    folder = tmp_path / "backups"
    folder.mkdir()
    backup = upkeep.backup(story.desk, folder / "one.db")
    second = attach(story, story.create("SC-002"), content=PDF + b"2")
    upkeep.backup(story.desk, folder / "two.db")
    assert len(list((folder / attachments.FOLDER).iterdir())) == 2
    other = Desk(make_engine(f"sqlite:///{tmp_path / 'other.db'}"), now=story.desk.now, data_folder=tmp_path / "other")
    schema.upgrade(other.engine)
    upkeep.restore(other, backup)
    assert attachments.read(other, cast.caller("paula"), one).content == PDF
    assert refusal(attachments.read, other, cast.caller("paula"), second).why is Why.NOT_FOUND
    assert attachments.damaged(other) == []
    other.engine.dispose()

"""What is added to the history is sealed with it, and a hand in the database is found and named (promise 5)."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import select

from core import chain as core_chain
from core.attachments import Kind
from core.refusal import Refused, Why
from core.transitions import Action
from data import attachments, auditing, chain, commands, nightly, opening, tables, upkeep
from data.desk import Desk
from data.settings import Settings
from tests.asked import asking
from tests.cast import Cast, Clock
from tests.pages.story import Story

ROOT = Path(__file__).resolve().parent.parent.parent
THIRD = 3  # the id of SC-003


@pytest.fixture
def story(request: pytest.FixtureRequest, cast: Cast) -> Story:
    """A few lives, SC-001 to SC-003, with seven events."""
    name = "any_desk" if "any_desk" in request.fixturenames else "desk"
    told = Story(request.getfixturevalue(name), cast)
    told.create("SC-001")
    told.rejected("SC-002")
    told.exporting("SC-003")
    return told


def found(desk: Desk) -> tuple[str, ...]:
    return next(rule.found for rule in auditing.audit(desk) if rule.label == "Seals")


def take_away_triggers(connection: Connection) -> list[str]:
    """As somebody with all rights on the database would; gives the statements that make them anew, where they are gone."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET session_replication_role = replica"))
        return []
    connection.execute(text("PRAGMA foreign_keys = OFF"))
    triggers = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")).all()
    for name, _ in triggers:
        connection.execute(text(f"DROP TRIGGER {name}"))
    return [made for _, made in triggers]


def by_hand(desk: Desk, *statements: str) -> None:
    """Past every trigger, which are all there afterwards."""
    with desk.engine.begin() as connection:
        anew = take_away_triggers(connection)
        for statement in statements:
            connection.execute(text(statement))
        for trigger in anew:
            connection.exec_driver_sql(trigger)


def links(desk: Desk) -> list[tuple[int, str, int]]:
    with desk.reading() as session:
        rows = session.exec(select(tables.HistoryLink).order_by(tables.HistoryLink.number)).all()  # type: ignore[arg-type]
        return [(row.number, row.kind, row.entry_id) for row in rows]


def test_every_entry_of_the_history_has_its_link_in_order(any_desk: Desk, story: Story) -> None:
    with any_desk.reading() as session:
        events = session.exec(select(tables.Event.id).order_by(tables.Event.id)).all()  # type: ignore[arg-type]
    assert links(any_desk) == [(number, "event", key) for number, key in enumerate(events, start=1)]
    assert found(any_desk) == ()


def test_nothing_is_asked_while_others_wait_to_seal_but_where_the_chain_ends(any_desk: Desk, story: Story) -> None:
    with asking(any_desk.engine) as found:
        story.create("SC-004")
    asked = [one.statement for one in found]
    head = max(place for place, words in enumerate(asked) if "LIMIT" in words and "history_link" in words)
    assert [words.split()[0] for words in asked[head:]] == ["SELECT", "INSERT"]
    assert asked[head].count("LIMIT 1") == asked[head].count("LIMIT"), "PostgreSQL plans it anew each time"
    assert any_desk.engine.dialect.name == "sqlite" or "pg_advisory_xact_lock" in asked[head - 1]


def test_comments_and_attachments_are_sealed_too(desk: Desk, story: Story, cast: Cast) -> None:
    key = story.sent("SC-004")
    commands.ask(desk, cast.caller("anna"), key, "Which floor is it?")
    attachments.attach(desk, cast.caller("paula"), key, kind=Kind.CONTRACT, name="signed.pdf", content=b"%PDF-1.7")
    assert {kind for _, kind, _ in links(desk)} == {"event", "comment", "attachment"}
    by_hand(desk, "UPDATE comment SET text = 'Never asked.'", "UPDATE attachment SET sha256 = 'other'")
    assert [words.split(" is ")[0] for words in found(desk)] == ["comment 1 of SC-004", "attachment 1 of SC-004"]


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (["UPDATE event SET details = '{}' WHERE kind = 'reject'"], ["event 3 of SC-002 is not as link 4 sealed it"]),
        (["UPDATE event SET actor_id = 1 WHERE kind = 'accept'"], ["event 3 of SC-003 is not as link 7 sealed it"]),
        (["UPDATE submission SET content_hash = 'x' WHERE id = 1"],
         ["event 2 of SC-002 is not as link 3 sealed it", "event 3 of SC-002 is not as link 4 sealed it"]),
        (["DELETE FROM event WHERE id = 2"], ["event 2, sealed by link 2, is gone"]),
        (["DELETE FROM history_link WHERE number = 3"],
         ["the links 3 to 3 are missing", "event 3 of SC-002 is not as link 4 sealed it",
          "event 2 of SC-002 was added by hand: it has no seal"]),
        (["DELETE FROM history_link WHERE number = 7", "DELETE FROM event WHERE id = 7"],
         ["the links 7 to 7 were cut off, with what they sealed"]),
        (["INSERT INTO event (commitment_id, version, at, kind, submission) VALUES (1, 2, '2026-03-02', 'edited', 0)"],
         ["event 2 of SC-001 was added by hand: it has no seal"]),
        (["UPDATE history_key SET key_id = '0123456789abcdef'"],
         ["the key 0123456789abcdef, which seals from link 1 on, is not in the key file"]),
    ],
)  # fmt: skip
def test_a_hand_in_the_history_is_found_and_named(
    any_desk: Desk, story: Story, statements: list[str], words: list[str]
) -> None:
    by_hand(any_desk, *statements)
    # A link that is missing takes its neighbour's word with it: what is named first is what was done.
    assert [one for one in words if one in found(any_desk)] == words or found(any_desk)[0] == words[0]


def test_a_history_sealed_anew_with_the_same_key_is_missed_by_the_note(desk: Desk, story: Story) -> None:
    """Whoever has the key too can seal what they changed; what was noted, or a backup's manifest, still tells."""
    by_hand(desk, "DELETE FROM history_link", "DELETE FROM history_key", "UPDATE event SET details = '{}' WHERE id = 4")
    with desk.writing() as session:
        chain.everything(session)
        note = chain.note_of(desk.engine, desk.key_file)
        before = note.read_bytes()
    note.write_bytes(before)
    assert found(desk) == ("the history was sealed anew since link 7 was noted",)


def test_the_history_must_go_on_from_a_backups(desk: Desk, story: Story, tmp_path: Path) -> None:
    old = upkeep.backup(desk, tmp_path / "old.db")
    story.sent("SC-009")
    line = {one.label: one for one in upkeep.check(desk, Settings(), old)}
    assert line["Seals"].good
    told = json.loads(upkeep.manifest_of(old).read_text())
    assert told["last_link"][0] == 7
    upkeep.manifest_of(old).write_text(json.dumps(told | {"last_link": [7, "f" * 64]}))
    line = {one.label: one for one in upkeep.check(desk, Settings(), old)}
    assert line["Seals"].found == "the history was sealed anew since link 7 was noted"
    with pytest.raises(Refused, match="Name a newer backup"):
        upkeep.check(desk, Settings(), tmp_path / "none.db")


@pytest.mark.parametrize("table", ["history_link", "history_key"])
def test_the_database_refuses_what_would_change_the_chain(any_desk: Desk, story: Story, table: str) -> None:
    number = "number" if table == "history_link" else "from_number"
    statements = [f"UPDATE {table} SET {number} = 99", f"DELETE FROM {table}"]
    if any_desk.engine.dialect.name == "postgresql":
        statements.append(f"TRUNCATE {table}")
    else:
        statements.append(f"REPLACE INTO {table} SELECT * FROM {table} WHERE {number} = 1")
    for statement in statements:
        with pytest.raises(DBAPIError, match=r"append-only|count up by one"), any_desk.engine.begin() as connection:
            connection.execute(text(statement))


def test_the_database_refuses_a_link_that_leaves_a_gap(any_desk: Desk, story: Story) -> None:
    link = "INSERT INTO history_link (number, kind, entry_id, link) VALUES (9, 'event', 99, :link)"
    with pytest.raises(DBAPIError, match="count up by one"), any_desk.engine.begin() as connection:
        connection.execute(text(link), {"link": "0" * 64})


# --- the key ------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_the_key_is_its_owners_alone_and_in_no_backup(desk: Desk, story: Story, tmp_path: Path) -> None:
    assert stat.S_IMODE(desk.key_file.stat().st_mode) == 0o600
    backup = upkeep.backup(desk, tmp_path / "copy.db")
    key = desk.key_file.read_text().strip()
    assert key.encode() not in backup.read_bytes()
    assert bytes.fromhex(key) not in backup.read_bytes()
    desk.key_file.chmod(0o644)
    line = {one.label: one for one in upkeep.check(desk, Settings())}["Key"]
    assert (line.good, line.found) == (False, f"{desk.key_file} – others may read it: chmod 600")


def lose(desk: Desk) -> None:
    desk.key_file.unlink()


def replace_with_another(desk: Desk) -> None:
    desk.key_file.write_text("ab" * 32)


@pytest.mark.parametrize(("happens", "words"), [(lose, "is missing"), (replace_with_another, "is another one")])
def test_without_the_right_key_nothing_is_decided_and_the_cure_is_named(
    any_desk: Desk, story: Story, happens: Callable[[Desk], None], words: str
) -> None:
    happens(any_desk)
    with pytest.raises(Refused, match=f"The key of the history {words}, so nothing was changed") as refused:
        story.act("anna", THIRD, Action.WITHDRAW)
    assert refused.value.why is Why.UNAVAILABLE
    assert "manage.py new-key" in str(refused.value)
    assert "which seals from link 1 on, is not in the key file" in found(any_desk)[0]


def test_a_new_key_goes_on_and_what_the_old_one_sealed_is_said_to_be_unproven(any_desk: Desk, story: Story) -> None:
    lose(any_desk)
    made = upkeep.new_key(any_desk)
    story.act("anna", THIRD, Action.WITHDRAW)
    assert len(found(any_desk)) == 1
    with any_desk.reading() as session:
        keys = session.exec(select(tables.HistoryKey.from_number, tables.HistoryKey.key_id)).all()
    assert {number: key_id == made for number, key_id in keys} == {1: False, 8: True}
    by_hand(any_desk, "UPDATE event SET actor_id = 1 WHERE kind = 'withdraw'")
    assert "event 4 of SC-003 is not as link 8 sealed it" in found(any_desk)


def test_a_process_that_runs_seals_with_the_key_that_another_one_has_begun(any_desk: Desk, story: Story) -> None:
    story.act("anna", THIRD, Action.WITHDRAW)  # this process has read the key
    url = any_desk.engine.url.render_as_string(hide_password=False)
    named = {"DATABASE_URL": url, "HISTORY_KEY_FILE": str(any_desk.key_file)}
    command = [sys.executable, "manage.py", "new-key"]
    told = subprocess.run(command, cwd=ROOT, env={**os.environ, **named}, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    story.act("anna", THIRD, Action.ACCEPT, reference="SC-003")
    with any_desk.reading() as session:
        spans = dict(session.exec(select(tables.HistoryKey.from_number, tables.HistoryKey.key_id)).all())
    assert sorted(spans) == [1, 9]
    assert spans[9] in told.stdout
    assert links(any_desk)[-1][0] == 9
    assert found(any_desk) == ()


def test_a_new_key_begun_while_people_work_seals_from_its_place_on_and_nothing_before(
    any_desk: Desk, story: Story
) -> None:
    def work(number: int) -> None:
        if number % 4 == 0:
            upkeep.new_key(any_desk)
        story.create(f"SC-1{number:02d}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(16)))
    assert len(links(any_desk)) == 7 + 16
    assert found(any_desk) == ()


def test_a_key_that_has_sealed_nothing_yet_needs_no_other_one(any_desk: Desk, story: Story) -> None:
    made = upkeep.new_key(any_desk)
    assert upkeep.new_key(any_desk) == made
    assert len(chain.read_keys(any_desk.key_file)) == 2


def test_a_key_that_is_lost_before_it_sealed_anything_gives_its_place_to_the_next(any_desk: Desk, story: Story) -> None:
    """However often; all of them stay on record, and what was sealed before stays unproven without its key."""
    begun = []
    for _ in range(3):
        lose(any_desk)
        begun.append(upkeep.new_key(any_desk))
    assert upkeep.new_key(any_desk) == begun[-1]
    story.act("anna", THIRD, Action.WITHDRAW)
    assert [fault.split(",")[1] for fault in found(any_desk)] == [" which seals from link 1 on"]
    with any_desk.reading() as session:
        keys = dict(session.exec(select(tables.HistoryKey.key_id, tables.HistoryKey.from_number)).all())
    assert [keys[one] for one in begun] == [8, -(chain.PLACES + 8), -(2 * chain.PLACES + 8)]
    by_hand(any_desk, "UPDATE event SET actor_id = 1 WHERE kind = 'withdraw'")
    assert "event 4 of SC-003 is not as link 8 sealed it" in found(any_desk)


def test_after_a_key_that_was_replaced_another_one_may_begin(any_desk: Desk, story: Story) -> None:
    lose(any_desk)
    upkeep.new_key(any_desk)
    lose(any_desk)
    upkeep.new_key(any_desk)
    story.act("anna", THIRD, Action.WITHDRAW)
    upkeep.new_key(any_desk)
    story.act("anna", THIRD, Action.ACCEPT, reference="SC-003")
    assert len(found(any_desk)) == 1  # of the first key, which is lost
    with any_desk.reading() as session:
        assert {one.key_id for one in chain.sealed(session, THIRD)[-2:]} == set(chain.read_keys(any_desk.key_file))


def test_a_key_that_has_sealed_gives_its_place_to_no_other_one(any_desk: Desk, story: Story) -> None:
    """Neither when it is lost, nor when what it sealed was cut off so that it seems to have sealed nothing."""
    upkeep.new_key(any_desk)
    story.act("anna", THIRD, Action.WITHDRAW)
    any_desk.key_file.unlink()
    by_hand(any_desk, "DELETE FROM history_link WHERE number = 8", "DELETE FROM event WHERE kind = 'withdraw'")
    with pytest.raises(Refused, match="the links 8 to 8 were cut off") as refused:
        upkeep.new_key(any_desk)
    assert "no new key was begun" in str(refused.value)
    assert not any_desk.key_file.exists()


def test_a_key_put_by_hand_in_the_place_of_one_that_has_sealed_is_named(any_desk: Desk, story: Story) -> None:
    by_hand(any_desk, f"INSERT INTO history_key VALUES ({-(chain.PLACES + 1)}, '0123456789abcdef')")
    assert found(any_desk) == ("the key 0123456789abcdef, which seals from link 1 on, is not in the key file",)
    ours = next(iter(chain.read_keys(any_desk.key_file)))
    other = chain._make(any_desk.key_file)
    by_hand(any_desk, f"INSERT INTO history_key VALUES ({-(2 * chain.PLACES + 1)}, '{core_chain.key_id(other)}')")
    assert ours in chain.read_keys(any_desk.key_file)
    assert len(found(any_desk)) == 7  # each link of the old one


# --- a history of before ------------------------------------------------------------------------------------------


def test_a_history_of_before_the_chain_is_sealed_once(any_desk: Desk, story: Story) -> None:
    by_hand(any_desk, "DELETE FROM history_link", "DELETE FROM history_key")
    chain.note_of(any_desk.engine, any_desk.key_file).unlink()
    opening.prepare(any_desk)
    assert found(any_desk) == ()
    before = links(any_desk)
    opening.prepare(any_desk)
    assert links(any_desk) == before
    assert len(before) == 7


def test_what_is_rolled_back_leaves_no_link(any_desk: Desk, story: Story) -> None:
    before = links(any_desk)
    good, bad = (tables.Event(commitment_id=1, version=version, at=any_desk.now(), kind="edited") for version in (2, 9))
    with pytest.raises(IntegrityError), any_desk.writing() as session:
        session.add_all((good, bad))
    assert links(any_desk) == before
    assert found(any_desk) == ()


# --- each night ---------------------------------------------------------------------------------------------------


def test_each_night_the_books_are_checked_once_and_the_result_is_kept(
    any_desk: Desk, story: Story, clock: Clock
) -> None:
    nightly.back_up(any_desk)
    first = nightly.check(any_desk)
    assert first is not None
    assert first.found == ()
    assert nightly.check(any_desk) is None
    assert nightly.last_check(any_desk) == first
    by_hand(any_desk, "UPDATE event SET details = '{}' WHERE kind = 'reject'")
    clock.forward(days=1)
    nightly.back_up(any_desk)
    second = nightly.check(any_desk)
    assert second is not None
    assert second.found == ("Decisions: SC-002, submission 1: rejected, which its history does not say",
                            "Seals: event 3 of SC-002 is not as link 4 sealed it")  # fmt: skip


def test_a_tail_that_was_cut_off_since_the_backup_is_missed_the_same_night(desk: Desk, story: Story) -> None:
    nightly.back_up(desk)
    story.sent("SC-010")
    by_hand(desk, "DELETE FROM history_link WHERE number > 7", "DELETE FROM event WHERE id > 7")
    checked = nightly.check(desk)
    assert checked is not None
    assert checked.found == ("the links 8 to 9 were cut off, with what they sealed",)


def test_without_a_backup_of_the_night_the_check_waits_for_it(desk: Desk, story: Story) -> None:
    assert nightly.check(desk) is None
    nightly.back_up(desk)
    assert nightly.check(desk) is not None

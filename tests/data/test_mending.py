"""What follows from the other tables is made anew where it is wrong, while people work; nothing else ever is."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text

from core.transitions import Action
from data import auditing, mending, metrics_packs, sample, upkeep
from data.desk import Desk
from tests.cast import Cast, Clock
from tests.data.test_chain import by_hand
from tests.data.test_queries import make, send
from tests.kept import Kept
from tests.pages.story import Story

pytestmark = pytest.mark.xdist_group("mending")  # one process fills it once
SPOILED = {
    "Tally": "UPDATE commitment_tally SET count = count + 3 WHERE id % 2 = 0",
    "Search": "DELETE FROM commitment_search",
    "Cited codes": "DELETE FROM cited_code",
    "Metrics": "UPDATE metrics_pack SET project = commitment WHERE kind = 'decision'",
}
UNREADABLE = (
    "UPDATE metrics_pack SET amount = at WHERE kind = 'decision'",
    "UPDATE metrics_pack SET commitment = CAST('abcde' AS {blob})",
    "DELETE FROM metrics_pack",
)


def wrong(desk: Desk) -> dict[str, str]:
    """What breaks a rule, in its own sentence."""
    return {rule.label: rule.words for rule in auditing.audit(desk) if rule.found}


def spoil(desk: Desk, *statements: str) -> None:
    """Past no trigger: on SQLite those would not come back."""
    blob = "BLOB" if desk.engine.dialect.name == "sqlite" else "BYTEA"
    with desk.engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement.format(blob=blob)))


def ask(desk: Desk, question: str) -> object:
    with desk.reading() as session:
        return session.scalar(text(question))


def packed(desk: Desk) -> list[tuple[object, ...]]:
    with desk.reading() as session:
        return sorted(tuple(row) for row in session.execute(text("SELECT * FROM metrics_pack")))


@pytest.fixture
def filled(any_desk: Desk, kept: Kept) -> Desk:
    def fill() -> None:
        sample.fill(any_desk, commitments=40)
        with any_desk.writing() as session:
            metrics_packs.pack(session)

    kept.fill("filled", any_desk, fill)
    return any_desk


def test_each_finding_names_the_command_that_mends_it_and_is_gone_after_it(filled: Desk) -> None:
    right = packed(filled)
    spoil(filled, *SPOILED.values())
    found = wrong(filled)
    assert set(found) == set(SPOILED)
    assert all(words.endswith("python3 manage.py check --mend makes it anew") for words in found.values())
    told = mending.mend(filled)
    assert [words.split(":")[0] for words in told] == list(SPOILED)
    assert wrong(filled) == {}
    assert packed(filled) == right
    assert mending.mend(filled) == ()


@pytest.mark.parametrize("statement", UNREADABLE)
def test_packs_that_nobody_can_read_are_found_and_made_anew(filled: Desk, statement: str) -> None:
    right = packed(filled)
    spoil(filled, statement)
    assert set(wrong(filled)) == {"Metrics"}
    mending.mend(filled)
    assert wrong(filled) == {}
    assert packed(filled) == right


def test_what_does_not_follow_from_other_tables_is_not_mended(any_desk: Desk, cast: Cast) -> None:
    send(any_desk, cast, make(any_desk, cast, "SC-001"))
    by_hand(any_desk, "UPDATE commitment SET total = total + 1", "UPDATE event SET actor_id = 2 WHERE id = 1")
    before = wrong(any_desk)
    assert {"Amounts", "Seals"} <= set(before)
    mending.mend(any_desk)
    assert {label: words for label, words in before.items() if label not in SPOILED} == wrong(any_desk)


def test_what_people_write_between_the_look_and_the_mending_is_counted_once(
    any_desk: Desk, cast: Cast, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is looked at, then people go on, and a pack is made of that; only then is mended."""
    story = Story(any_desk, cast)
    rejected = [story.rejected(f"R-{n}") for n in range(3)]
    with any_desk.writing() as session:
        metrics_packs.pack(session)
    spoil(any_desk, *SPOILED.values())
    look = metrics_packs.wrong

    def then_work_goes_on(session: object) -> object:
        found = list(look(session))  # type: ignore[arg-type]
        if not at_work:
            at_work.append(True)
            people = threading.Thread(target=go_on)
            people.start()
            people.join()
        return found

    def go_on() -> None:
        make(any_desk, cast, "NEW-1")
        clock.forward(minutes=1)
        story.save("paula", rejected[0], title="Insulation, floors 1 to 5")
        story.act("paula", rejected[0], Action.RESEND)
        story.rejected("R-3")
        with any_desk.writing() as session:
            metrics_packs.pack(session)

    at_work: list[bool] = []
    monkeypatch.setattr(metrics_packs, "wrong", then_work_goes_on)
    assert len(mending.mend(any_desk)) == 3
    monkeypatch.undo()
    assert wrong(any_desk) == {}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite lets one writer in at a time
def test_who_mends_waits_for_who_is_renaming_and_writes_the_new_words(any_desk: Desk, cast: Cast) -> None:
    key = make(any_desk, cast, "SC-001")
    spoil(any_desk, SPOILED["Search"])
    with any_desk.engine.connect() as other:
        other.execute(text("UPDATE commitment SET title = 'Roofing' WHERE id = :key"), {"key": key})
        mender = threading.Thread(target=mending.mend, args=(any_desk,))
        mender.start()
        waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        while mender.is_alive() and not ask(any_desk, waits):
            pass
        other.commit()
    mender.join()
    assert wrong(any_desk) == {}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite lets one writer in at a time
def test_two_who_mend_at_once_mend_once(filled: Desk) -> None:
    spoil(filled, SPOILED["Tally"], SPOILED["Search"])
    two = [threading.Thread(target=mending.mend, args=(filled,)) for _ in range(2)]
    for one in two:
        one.start()
    for one in two:
        one.join()
    assert wrong(filled) == {}


def test_a_long_check_reads_a_copy_which_is_gone_afterwards(desk: Desk, cast: Cast) -> None:
    """On SQLite a long read may keep writers waiting until they are refused."""
    make(desk, cast, "SC-001")
    path = desk.engine.url.database or ""
    with upkeep.still(desk) as copy:
        make(desk, cast, "SC-002")
        assert copy.engine.url.database != path
        assert wrong(copy) == {}
        assert auditing.cents(copy).startswith("not_sent 1 ×")
        assert copy.key_file == desk.key_file
    assert [found.name for found in desk.key_file.parent.glob("desk.db-*") if found.is_dir()] == []

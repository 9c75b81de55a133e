"""Promise 5 on PostgreSQL: the role as which the desk works cannot change the history, whatever is sent to the server.

The roles are made by what stands in docs/operating.md, word for word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from connectors.worker import Worker
from core.findings import Finding, Target
from core.refusal import Refused
from core.transitions import Action
from data import accounts, auditing, mending, metrics_packs, nightly, opening, sample, schema, upkeep
from data import desk as desks
from data.desk import Desk, open_desk
from data.engine import NO_RIGHT, make_engine, sqlstate
from data.sample import filling
from data.settings import Settings
from tests import roles
from tests.cast import Cast, Clock, settle
from tests.connectors.conftest import port, postbox, settings  # noqa: F401  fixtures
from tests.connectors.postbox import Postbox
from tests.data.test_mending import SPOILED
from tests.pages.story import Story
from tests.trust.test_bad_input import everything
from tests.trust.test_confirmed_stays import OTHERS, attach
from tests.trust.test_decide_what_you_saw import READY


@pytest.fixture
def server(postgresql_server: str) -> Iterator[str]:
    """The administrator's address of a server with both roles, and the owner's empty database."""
    roles.psql(postgresql_server, roles.MAKE_BOTH)
    yield postgresql_server
    roles.psql(
        postgresql_server, "DROP DATABASE desk WITH (FORCE); DROP ROLE IF EXISTS desk_owner; DROP ROLE IF EXISTS desk;"
    )


def upgrade(server: str) -> None:
    engine = make_engine(roles.at(server, roles.OWNER))
    schema.upgrade(engine)
    engine.dispose()


def give_rights(server: str) -> None:
    roles.psql(roles.at(server, roles.OWNER), roles.GIVE_RIGHTS)


def as_the_desk(server: str, clock: Clock, folder: Path) -> Iterator[Desk]:
    desk = open_desk(roles.at(server, roles.WORKER), now=clock, data_folder=folder / "files")
    yield desk
    desk.engine.dispose()


@pytest.fixture
def working(server: str, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    """The desk as it works, over what its owner made for it."""
    upgrade(server)
    give_rights(server)
    yield from as_the_desk(server, clock, tmp_path)


@pytest.fixture
def cast(working: Desk) -> Cast:
    opening.prepare(working)
    return settle(working)


# --- what it may --------------------------------------------------------------------------------------------------


def test_what_follows_from_other_tables_is_made_anew_as_that_role(working: Desk, cast: Cast) -> None:
    for turn in range(2):
        Numbered(working, cast, turn).rejected("SC-001", Finding("C2", Target.FIELD, "sov"))
    with working.writing() as session:
        metrics_packs.pack(session)
    with working.engine.begin() as connection:
        for statement in SPOILED.values():
            connection.execute(text(statement))
    assert len(mending.mend(working)) == len(SPOILED)
    assert bad(working) == []


def test_every_action_and_every_other_command_is_done_as_that_role(
    working: Desk, cast: Cast, show: Callable[[int, str, str], None]
) -> None:
    for turn, (action, (who, prepare, said)) in enumerate(READY.items()):
        story = Numbered(working, cast, turn)
        story.act(who, prepare(story), action, **said)
    for turn, (prepare_other, command) in enumerate(OTHERS.values(), start=len(READY)):
        story = Numbered(working, cast, turn)
        command(story, prepare_other(story))
    assert bad(working) == []
    show(
        5,
        f"{len(READY)} actions and {len(OTHERS)} other commands as a PostgreSQL role that owns nothing",
        "each done; the books hold together",
    )


class Numbered(Story):
    """A story among others: its numbers and references are its own, whatever is asked for."""

    def __init__(self, desk: Desk, cast: Cast, turn: int) -> None:
        super().__init__(desk, cast)
        self.turn = turn

    def create(self, number: str = "SC-001", by: str = "paula", **changes: Any) -> int:
        return super().create(number.replace("SC-001", f"SC-{self.turn}"), by, **changes)

    def act(self, who: str | None, commitment_id: int, action: Action, **said: Any) -> None:
        own = {"reference": f"R-{self.turn}"} if "reference" in said else {}
        super().act(who, commitment_id, action, **said | own)


def bad(desk: Desk) -> list[str]:
    return [f"{line.label}: {line.found}" for line in upkeep.check(desk, Settings(smtp_host="")) if not line.good]


def test_the_worker_and_the_check_of_the_night_go_on_as_that_role(
    working: Desk,
    cast: Cast,
    clock: Clock,
    postbox: Postbox,  # noqa: F811
    settings: Settings,  # noqa: F811
) -> None:
    Story(working, cast).rejected()
    clock.forward(days=1)
    worker = Worker(working, settings)
    worker.summarise()
    sent = worker.deliver_all()
    assert sent == len(postbox.messages) > 3
    nightly.put_in_order(working)
    checked = nightly.check(working)
    assert checked is not None
    assert checked.found == ()
    assert nightly.last_check(working) == checked


def test_people_sign_in_and_out_and_choose_a_password_as_that_role(working: Desk) -> None:
    opening.prepare(working)
    first, second = "correct horse battery", "another horse and battery"
    accounts.set_up(working, company="Acme", time_zone="UTC", name="Ann", email="ann@acme.example", password=first)
    with pytest.raises(Refused):
        accounts.sign_in(working, "ann@acme.example", "wrong horse battery", "127.0.0.1")
    caller = accounts.who(working, accounts.sign_in(working, "ann@acme.example", first, "127.0.0.1"))
    assert caller is not None
    accounts.change_password(working, caller, first, second)
    accounts.sign_out(working, accounts.sign_in(working, "ann@acme.example", second, "127.0.0.1"))
    accounts.make_reset_link(working, None, caller.person_id)


def test_a_year_of_a_company_is_lived_as_that_role(working: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of thing the desk knows, QuickBooks included; what is copied in bulk is the owner's to make."""
    monkeypatch.setattr(filling, "POOL", 24)
    sample.fill(working, commitments=24)
    assert [f"{rule.label}: {rule.words}" for rule in auditing.audit(working) if rule.found] == []


def test_what_pg_dump_writes_as_that_role_can_be_brought_back(
    server: str, working: Desk, cast: Cast, tmp_path: Path
) -> None:
    Story(working, cast).rejected()
    before, keys = everything(working), working.key_file
    written = tmp_path / "desk.dump"
    written.write_text(roles.run("pg_dump", roles.at(server, roles.WORKER)), encoding="utf-8")
    roles.psql(server, "DROP DATABASE desk WITH (FORCE); CREATE DATABASE desk OWNER desk_owner;")
    roles.psql(roles.at(server, "postgres"), written.read_text(encoding="utf-8"))
    give_rights(server)
    again = open_desk(roles.at(server, roles.WORKER), now=working.now, data_folder=working.data_folder)
    assert everything(again) == before
    assert again.key_file == keys
    assert bad(again) == []
    again.engine.dispose()


# --- what it may not ----------------------------------------------------------------------------------------------

HISTORY = ("event", "history_link", "history_key")
AGAINST_THE_HISTORY = tuple(
    statement.format(table)
    for table in HISTORY
    for statement in (
        "DELETE FROM {}",
        "TRUNCATE {} CASCADE",
        "DROP TABLE {} CASCADE",
        "ALTER TABLE {} DISABLE TRIGGER ALL",
        "ALTER TABLE {} RENAME TO other",
        "ALTER TABLE {} OWNER TO desk",
        "DROP TRIGGER {0}_no_update ON {0}",
        "CREATE RULE nothing AS ON INSERT TO {} DO INSTEAD NOTHING",
        "CREATE TRIGGER other BEFORE INSERT ON {} EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "SELECT * FROM {} FOR UPDATE",
        "LOCK TABLE {} IN ACCESS EXCLUSIVE MODE",
    )
)
AGAINST_THE_REST = (
    "UPDATE event SET at = at",
    "UPDATE history_link SET link = link",
    "UPDATE history_key SET key_id = key_id",
    "INSERT INTO event SELECT * FROM event ON CONFLICT (id) DO UPDATE SET details = '{}'",
    "UPDATE submission SET snapshot = snapshot",
    "UPDATE submission SET content_hash = content_hash",
    "UPDATE comment SET text = text",
    "UPDATE attachment SET sha256 = sha256",
    "UPDATE night_check SET faults = 0",
    *(f"DELETE FROM {table}" for table in ("submission", "comment", "attachment", "night_check")),
    *(f"TRUNCATE {table} CASCADE" for table in ("submission", "comment", "attachment", "commitment")),
    "UPDATE alembic_version SET version_num = '0001'",
    "SET session_replication_role = replica",
    "CREATE OR REPLACE FUNCTION desk_append_only() RETURNS trigger LANGUAGE sql AS 'SELECT 1'",
    "DROP FUNCTION desk_append_only() CASCADE",
    "CREATE TABLE more (id int)",
    "CREATE TEMPORARY TABLE history_link (number int)",  # would be read by the guard in the place of the real one
    "CREATE SCHEMA more",
    "DROP SCHEMA public CASCADE",
    "ALTER DATABASE desk SET session_replication_role = replica",
    "ALTER ROLE desk SUPERUSER",
    "GRANT desk_owner TO desk",
    "SET ROLE desk_owner",
    "CREATE ROLE more SUPERUSER",
)


def test_the_server_refuses_whatever_would_change_the_history(
    working: Desk, cast: Cast, show: Callable[[int, str, str], None]
) -> None:
    story = Story(working, cast)
    key = story.rejected()
    attach(story, key)
    before = everything(working)
    allowed = [one for one in (*AGAINST_THE_HISTORY, *AGAINST_THE_REST) if not refused(working, one)]
    assert allowed == []
    assert everything(working) == before
    assert bad(working) == []
    story.create("SC-002")
    show(
        5,
        f"{len(AGAINST_THE_HISTORY) + len(AGAINST_THE_REST)} statements by the role of the desk against history, guards and rights",
        "each refused by PostgreSQL for want of the right; nothing changed",
    )


def refused(desk: Desk, statement: str) -> bool:
    """Whether the server refuses it for want of the right; for any other reason it is no proof, and is raised."""
    with desk.engine.connect() as connection:
        try:
            connection.execute(text(statement))
        except ProgrammingError as error:
            if sqlstate(error) == NO_RIGHT:
                return True
            raise
    return False


def test_whatever_table_the_database_guards_the_role_has_no_right_to_empty(working: Desk) -> None:
    """A guarded table of a later version cannot be forgotten in docs/operating.md."""
    with working.engine.connect() as connection:
        guarded = connection.execute(
            text("SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%\\_no\\_truncate'")
        ).scalars()
        rights = {
            table: connection.scalar(
                text("SELECT has_table_privilege(:table, 'UPDATE, DELETE, TRUNCATE, TRIGGER, REFERENCES')"),
                {"table": table},
            )
            for table in guarded.all()
        }
    assert rights == dict.fromkeys((*HISTORY, "submission", "comment", "attachment"), False)


def test_the_check_says_what_the_role_could_do(server: str, working: Desk) -> None:
    lines = {line.label: line.found for line in upkeep.check(working, Settings(smtp_host=""))}
    assert lines["Role"] == "desk may only add to the history and read it"
    owner = open_desk(roles.at(server, roles.OWNER), data_folder=working.data_folder)
    lines = {line.label: line.found for line in upkeep.check(owner, Settings(smtp_host=""))}
    assert lines["Role"].startswith("desk_owner could switch off what guards the history")
    owner.engine.dispose()


# --- upgrades -----------------------------------------------------------------------------------------------------


def test_without_the_owner_there_is_no_upgrade_and_without_the_rights_no_work_and_both_are_told(
    server: str, clock: Clock, tmp_path: Path
) -> None:
    (desk,) = as_the_desk(server, clock, tmp_path)
    with pytest.raises(Refused, match=r"the role desk may not do that.*manage\.py upgrade as the role that owns"):
        opening.prepare(desk)
    upgrade(server)
    with pytest.raises(Refused, match="give this one its rights again"):
        opening.prepare(desk)
    with pytest.raises(Refused) as told:
        settle(desk)
    assert told.value.sentences == (desks.NO_RIGHTS,)
    give_rights(server)
    opening.prepare(desk)
    Story(desk, settle(desk)).sent()
    give_rights(server)  # as after the next upgrade
    assert bad(desk) == []
    desk.engine.dispose()


def test_a_desk_that_owns_its_tables_is_handed_over_to_an_owner(server: str, clock: Clock, tmp_path: Path) -> None:
    roles.psql(server, "DROP DATABASE desk; DROP ROLE desk_owner; CREATE DATABASE desk OWNER desk;")
    (desk,) = as_the_desk(server, clock, tmp_path)
    opening.prepare(desk)
    story = Story(desk, settle(desk))
    key = story.rejected()
    before = everything(desk)
    desk.engine.dispose()
    roles.psql(roles.at(server, "postgres"), roles.HAND_OVER)
    give_rights(server)
    assert everything(desk) == before
    story.save("paula", key, title="Insulation of floors 1 to 4")
    story.act("paula", key, Action.RESEND)
    assert bad(desk) == []
    assert refused(desk, "ALTER TABLE event DISABLE TRIGGER ALL")
    desk.engine.dispose()

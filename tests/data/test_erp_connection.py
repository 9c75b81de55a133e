"""How the connector is set up: who may, what ends at once, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlmodel import select

from core.erp import CompanyFacts
from core.refusal import Refused, Why
from data import erp_connection, erp_sessions, exports, tables
from data.desk import Caller, Desk
from tests.cast import PEOPLE, Cast
from tests.pages.story import Story

FILE = CompanyFacts("{F-1}", "Rock Castle", r"C:\rock.qbw", "Enterprise 24.0", ("13.0",), True, False)
COMMANDS: dict[str, Callable[[Desk, Caller], Any]] = {
    "make_password": erp_connection.make_password,
    "remove_password": erp_connection.remove_password,
    "want_lists": erp_connection.want_lists,
    "forget_company_file": erp_connection.forget_company_file,
    "save_settings": lambda desk, caller: erp_connection.save_settings(
        desk, caller, seen(desk), {"with_classes": True}
    ),
}


def known(desk: Desk) -> Any:
    with desk.reading() as session:
        return exports.connection(session)


def seen(desk: Desk) -> dict[str, Any]:
    row = known(desk)
    return {one.name: getattr(row, one.name) for one in erp_connection.SETTINGS}


def enter(desk: Desk, password: str) -> erp_sessions.Opened | None:
    return erp_sessions.open(desk, erp_connection.USER, password, "10.0.0.9")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", sorted(set(PEOPLE) - {"carla"}))
def test_only_an_erp_admin_sets_the_connector_up(desk: Desk, cast: Cast, name: str, command: str) -> None:
    before = known(desk)
    with pytest.raises(Refused) as caught:
        COMMANDS[command](desk, cast.caller(name))
    assert caught.value.why is Why.NOT_ALLOWED
    assert known(desk) == before


def test_the_password_opens_a_visit_and_only_its_hash_is_kept(any_desk: Desk, cast: Cast) -> None:
    made = erp_connection.make_password(any_desk, cast.caller("carla"))
    row = known(any_desk)
    assert row.password_hash.startswith("$argon2id$")
    assert made.password not in repr(row)
    assert (row.password_made_by, row.password_made_at) == (cast.person["carla"], any_desk.now())
    assert enter(any_desk, made.password) is not None


def test_a_new_password_ends_the_old_one_and_its_visit_at_once(any_desk: Desk, cast: Cast) -> None:
    old = erp_connection.make_password(any_desk, cast.caller("carla"))
    visit = enter(any_desk, old.password)
    assert visit is not None
    new = erp_connection.make_password(any_desk, cast.caller("carla"))
    assert new.password != old.password
    with pytest.raises(Refused) as caught:
        erp_sessions.next_step(any_desk, visit.ticket, lambda step: "")
    assert caught.value.why is Why.SIGNED_OUT
    assert enter(any_desk, old.password) is None
    assert enter(any_desk, new.password) is not None


def test_a_new_password_keeps_the_ids_by_which_the_web_connector_knows_the_desk(desk: Desk, cast: Cast) -> None:
    erp_connection.make_password(desk, cast.caller("carla"))
    first = known(desk)
    erp_connection.make_password(desk, cast.caller("carla"))
    second = known(desk)
    assert first.owner_id
    assert first.file_id
    assert first.owner_id != first.file_id
    assert (second.owner_id, second.file_id) == (first.owner_id, first.file_id)


def test_without_a_password_nobody_comes_in_and_who_is_inside_is_out(desk: Desk, cast: Cast) -> None:
    made = erp_connection.make_password(desk, cast.caller("carla"))
    visit = enter(desk, made.password)
    assert visit is not None
    erp_connection.remove_password(desk, cast.caller("carla"))
    with pytest.raises(Refused):
        erp_sessions.next_step(desk, visit.ticket, lambda step: "")
    assert enter(desk, made.password) is None
    assert enter(desk, "") is None


# --- settings -----------------------------------------------------------------------------------------------------


def test_settings_are_saved_and_the_same_again_is_no_change(any_desk: Desk, cast: Cast) -> None:
    before, chosen = seen(any_desk), {"amount_as_quantity": True, "run_every_minutes": 1440, "lists_every_hours": 1}
    assert erp_connection.save_settings(any_desk, cast.caller("carla"), before, chosen) is True
    assert seen(any_desk) == before | chosen
    assert erp_connection.save_settings(any_desk, cast.caller("carla"), seen(any_desk), chosen) is False


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("run_every_minutes", 0, "Minutes between two visits of the connector: write a whole number from 1 to 1440."),
        ("run_every_minutes", 1441, "from 1 to 1440"),
        (
            "lists_every_hours",
            721,
            "Hours between two readings of QuickBooks' lists: write a whole number from 1 to 720.",
        ),
        ("unknown_after_hours", 2.5, "from 1 to 720"),
        ("unknown_after_hours", True, "from 1 to 720"),
        ("unknown_after_hours", None, "from 1 to 720"),
        ("with_classes", 1, "Send cost types as classes: on or off."),
    ],
)
def test_a_bad_setting_is_refused_with_a_sentence_that_names_it(
    desk: Desk, cast: Cast, name: str, value: object, sentence: str
) -> None:
    before = seen(desk)
    with pytest.raises(Refused) as caught:
        erp_connection.save_settings(desk, cast.caller("carla"), before, {name: value, "amount_as_quantity": True})
    assert sentence in caught.value.sentences[0]
    assert [problem.field for problem in caught.value.problems] == [name]
    assert seen(desk) == before


def test_all_bad_settings_are_told_at_once(desk: Desk, cast: Cast) -> None:
    bad = {"run_every_minutes": 0, "lists_every_hours": 0}
    with pytest.raises(Refused) as caught:
        erp_connection.save_settings(desk, cast.caller("carla"), seen(desk), bad)
    assert len(caught.value.sentences) == 2


def test_who_saves_over_somebody_elses_change_is_told_and_nothing_is_saved(any_desk: Desk, cast: Cast) -> None:
    opened = seen(any_desk)
    erp_connection.save_settings(any_desk, cast.caller("carla"), opened, {"run_every_minutes": 10})
    with pytest.raises(Refused) as caught:
        erp_connection.save_settings(
            any_desk, cast.caller("carla"), opened, {"run_every_minutes": 20, "with_classes": True}
        )
    assert caught.value.why is Why.CONFLICT
    assert seen(any_desk) == opened | {"run_every_minutes": 10}


def test_a_change_of_another_setting_is_no_conflict(desk: Desk, cast: Cast) -> None:
    opened = seen(desk)
    erp_connection.save_settings(desk, cast.caller("carla"), opened, {"run_every_minutes": 10})
    erp_connection.save_settings(desk, cast.caller("carla"), opened, opened | {"with_classes": True})
    assert seen(desk) == opened | {"run_every_minutes": 10, "with_classes": True}


# --- the company file and its lists -------------------------------------------------------------------------------


def test_after_forgetting_the_next_company_file_is_taken_and_every_order_is_asked_for_first(
    any_desk: Desk, cast: Cast
) -> None:
    Story(any_desk, cast).exporting()
    made = erp_connection.make_password(any_desk, cast.caller("carla"))
    visit = enter(any_desk, made.password)
    assert visit is not None
    erp_sessions.introduce(any_desk, visit.ticket, "", FILE)
    other = CompanyFacts("{F-2}", "Moved", r"C:\moved.qbw", "Enterprise 24.0", ("13.0",), True, False)
    with pytest.raises(Refused):
        erp_sessions.introduce(any_desk, visit.ticket, "", other)
    erp_connection.forget_company_file(any_desk, cast.caller("carla"))
    row = known(any_desk)
    assert (row.company_file, row.company_name, row.purchase_orders_on, row.lists_read_at) == ("", "", None, None)
    erp_sessions.introduce(any_desk, visit.ticket, "", other)
    assert known(any_desk).company_file == "{F-2}"
    with any_desk.reading() as session:
        assert [one.ask_first for one in session.exec(select(tables.Export))] == [True]


def test_wanted_lists_make_work_for_the_next_visit(desk: Desk, cast: Cast) -> None:
    made = erp_connection.make_password(desk, cast.caller("carla"))
    with desk.writing() as session:
        exports.change_connection(session, lists_read_at=desk.now())
    idle = enter(desk, made.password)
    assert idle is not None
    assert not idle.has_work
    erp_connection.want_lists(desk, cast.caller("carla"))
    visit = enter(desk, made.password)
    assert visit is not None
    assert visit.has_work


def test_calls_of_strangers_do_not_fill_the_disk(desk: Desk, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erp_sessions, "STRAYS_KEPT", 3)
    made = erp_connection.make_password(desk, cast.caller("carla"))
    assert enter(desk, made.password) is not None
    for n in range(6):
        erp_sessions.note(desk, None, "bad call", f"from {n}", "no XML")
    with desk.reading() as session:
        kept = session.exec(select(tables.ErpMessage).order_by(tables.ErpMessage.id)).all()  # type: ignore[arg-type]
        words = [row.received for row in kept]
    assert words == [erp_connection.USER, "from 3", "from 4", "from 5"]

"""What the QuickBooks page is told: how the connector stands, and its log for administrators."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from core.erp import CompanyFacts
from core.refusal import Refused, Why
from data import erp_connection, erp_sessions, exports, tables
from data.desk import Caller, Desk
from data.queries import quickbooks
from data.queries.quickbooks import Connection
from tests.cast import Cast, Clock

FILE = CompanyFacts("{F-1}", "Rock Castle", r"C:\rock.qbw", "Enterprise 24.0", ("13.0",), True, False)
LOG: dict[str, Callable[[Desk, Caller], Any]] = {
    "visits": quickbooks.visits,
    "messages": lambda desk, caller: quickbooks.messages(desk, caller, 1),
    "strays": quickbooks.strays,
}


def told(desk: Desk, cast: Cast, name: str = "anna") -> Connection:
    return quickbooks.connection(desk, cast.caller(name))


def password(desk: Desk, cast: Cast) -> str:
    return erp_connection.make_password(desk, cast.caller("carla")).password


def visit(desk: Desk, word: str, user: str = erp_connection.USER) -> str:
    opened = erp_sessions.open(desk, user, word, "10.0.0.9")
    return opened.ticket if opened else ""


# --- who ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["paula", "rita", "mark", "norman"])
def test_without_the_erp_permission_nothing_is_told(desk: Desk, cast: Cast, name: str) -> None:
    with pytest.raises(Refused) as caught:
        told(desk, cast, name)
    assert caught.value.why is Why.NOT_ALLOWED


@pytest.mark.parametrize("query", LOG)
@pytest.mark.parametrize("name", ["paula", "queenie", "anna", "norman"])
def test_the_log_is_for_erp_admins(desk: Desk, cast: Cast, name: str, query: str) -> None:
    with pytest.raises(Refused) as caught:
        LOG[query](desk, cast.caller(name))
    assert caught.value.why is Why.NOT_ALLOWED


def test_whoever_sees_the_queue_is_told_and_only_an_admin_may_change(desk: Desk, cast: Cast) -> None:
    assert {name: told(desk, cast, name).may_change for name in ("queenie", "anna", "carla")} == {
        "queenie": False,
        "anna": False,
        "carla": True,
    }


# --- how it stands ------------------------------------------------------------------------------------------------


def test_before_anything_was_set_up(any_desk: Desk, cast: Cast) -> None:
    shown = told(any_desk, cast)
    assert (shown.is_set_up, shown.last, shown.silent, shown.turned_away_at) == (False, None, False, None)
    assert (shown.lists_read_at, shown.lists_overdue, shown.company_name) == (None, False, "")
    assert set(shown.entries.values()) == {0}


def test_the_last_visit_and_its_company_file_are_told(any_desk: Desk, cast: Cast) -> None:
    ticket = visit(any_desk, password(any_desk, cast))
    erp_sessions.introduce(any_desk, ticket, "", FILE)
    running = told(any_desk, cast)
    assert running.is_set_up
    assert running.last is not None
    assert (running.last.ended_at, running.last.trouble, running.last.calls) == (None, "", 2)
    assert (running.company_name, running.company_file, running.purchase_orders_on) == ("Rock Castle", "{F-1}", True)
    erp_sessions.close(any_desk, ticket)
    ended = told(any_desk, cast).last
    assert ended is not None
    assert (ended.ended_at, ended.ended_as) == (any_desk.now(), "All is done.")


def test_what_kept_the_last_visit_from_its_work_is_told(desk: Desk, cast: Cast) -> None:
    ticket = visit(desk, password(desk, cast))
    erp_sessions.interrupted(desk, ticket, "connectionError", "", "A window in QuickBooks waits for somebody.")
    erp_sessions.close(desk, ticket)
    last = told(desk, cast).last
    assert last is not None
    assert last.trouble == "A window in QuickBooks waits for somebody."


def test_a_connector_that_does_not_call_any_more_is_silent(desk: Desk, clock: Clock, cast: Cast) -> None:
    visit(desk, password(desk, cast))
    clock.at += erp_connection.SILENT_AFTER
    assert not told(desk, cast).silent
    clock.forward(seconds=1)
    assert told(desk, cast).silent


def test_a_wrong_password_is_told_until_a_visit_or_a_new_password_came(
    any_desk: Desk, clock: Clock, cast: Cast
) -> None:
    word = password(any_desk, cast)
    clock.forward(minutes=1)
    assert visit(any_desk, "wrong") == ""
    assert told(any_desk, cast).turned_away_at == clock.at
    clock.forward(minutes=1)
    assert visit(any_desk, word)
    assert told(any_desk, cast).turned_away_at is None
    clock.forward(minutes=1)
    assert visit(any_desk, word, user="somebody") == ""
    assert told(any_desk, cast).turned_away_at == clock.at
    clock.forward(minutes=1)
    password(any_desk, cast)
    assert told(any_desk, cast).turned_away_at is None


def test_lists_are_overdue_long_after_they_should_have_been_read(desk: Desk, clock: Clock, cast: Cast) -> None:
    with desk.writing() as session:
        exports.change_connection(session, lists_read_at=desk.now())
        hours = exports.connection(session).lists_every_hours
    clock.at += timedelta(hours=hours) + erp_connection.SILENT_AFTER
    assert not told(desk, cast).lists_overdue
    clock.forward(seconds=1)
    assert told(desk, cast).lists_overdue


# --- the log ------------------------------------------------------------------------------------------------------


def test_visits_come_newest_first_in_pages_of_fifty(any_desk: Desk, cast: Cast) -> None:
    with any_desk.writing() as session:
        for number in range(quickbooks.PAGE + 1):
            session.add(tables.ErpSession(ticket_sha256=str(number), started_at=any_desk.now(), last_at=any_desk.now()))
    carla = cast.caller("carla")
    first, pages = quickbooks.visits(any_desk, carla)
    second, _ = quickbooks.visits(any_desk, carla, 2)
    ids = [one.id for one in (*first, *second)]
    assert (pages, len(first), len(second)) == (2, quickbooks.PAGE, 1)
    assert ids == sorted(ids, reverse=True)


def test_the_calls_of_a_visit_come_in_order_by_page_or_all_at_once(any_desk: Desk, cast: Cast) -> None:
    ticket = visit(any_desk, password(any_desk, cast))
    for number in range(quickbooks.PAGE):
        erp_sessions.note(any_desk, ticket, f"call {number}", "<In/>", "<Out/>")
    carla = cast.caller("carla")
    ((last, *_), _) = quickbooks.visits(any_desk, carla)
    every = quickbooks.messages(any_desk, carla, last.id)
    assert [one.operation for one in every] == ["authenticate", *(f"call {n}" for n in range(quickbooks.PAGE))]
    assert quickbooks.messages(any_desk, carla, last.id, 1) == every[: quickbooks.PAGE]
    assert quickbooks.messages(any_desk, carla, last.id, 2) == every[quickbooks.PAGE :]
    assert (every[1].received, every[1].answered) == ("<In/>", "<Out/>")


def test_no_password_ever_stands_in_the_log(desk: Desk, cast: Cast) -> None:
    word = password(desk, cast)
    visit(desk, word)
    visit(desk, "a wrong password")
    carla = cast.caller("carla")
    ((last, *_), _) = quickbooks.visits(desk, carla)
    every = (*quickbooks.messages(desk, carla, last.id), *quickbooks.strays(desk, carla))
    assert [one.operation for one in every] == ["authenticate", "authenticate"]
    assert not any(secret in repr(one) for one in every for secret in (word, "a wrong password"))

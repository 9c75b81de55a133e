"""However a session breaks off, QuickBooks holds exactly one order for each accepted commitment, and none is lost."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from sqlmodel import col, select

from core.erp import ExportState
from core.findings import Finding
from core.transitions import Action, ErpStatus
from data import auditing, commands, exports, tables, upkeep
from data.commands import exporting
from data.desk import Desk
from data.engine import make_engine
from tests.cast import Clock, settle
from tests.connectors.postbox import free_port
from tests.fate import NEVER
from tests.knowing import knowing
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.conftest import Exchange, meet, serving
from tests.quickbooks.killable import dying
from tests.quickbooks.web_connector import Broken

Show = Callable[[int, str, str], None]
ENOUGH = 4  # sessions after which all is synced


def settled(exchange: Exchange, keys: list[int]) -> bool:
    """Whether each of them is synced: one question, however many there are."""
    table = tables.Commitment
    open_ones = select(table.id).where(col(table.id).in_(keys), table.erp_status != ErpStatus.SYNCED).limit(1)
    with exchange.desk.reading() as session:
        return session.exec(open_ones).first() is None


def settle_all(exchange: Exchange, keys: list[int], visits: int = ENOUGH) -> bool:
    """Lets the connector visit until all is synced. Whether that is so after as many visits as are enough."""
    for _ in range(visits):
        if settled(exchange, keys):
            return True
        exchange.connector.run()
    return settled(exchange, keys)


def assert_exactly_one_each(exchange: Exchange) -> None:
    """An order a commitment, each with the total that was accepted, and each commitment with its order's TxnID."""
    by_guid = {order.guid: order for order in exchange.file.orders}
    assert len(by_guid) == len(exchange.file.orders)
    with exchange.desk.reading() as session:
        accepted = session.exec(select(tables.Commitment)).all()
        assert len(accepted) == len(by_guid)
        assert {one.erp_id: one.total for one in accepted} == {one.txn_id: one.total for one in by_guid.values()}


@dataclass
class BreaksAt:
    """Breaks the line at the n-th point of a session; `passed` counts the points."""

    point: int
    passed: int = 0

    def __call__(self, operation: str, phase: str) -> None:
        self.passed += 1
        if self.passed == self.point:
            raise Broken(f"{phase} {operation}")


FORGETS = {"remembers": lambda file: None, "has forgotten": CompanyFile.forget_stored_answers}


@pytest.mark.parametrize("quickbooks", FORGETS)
def test_wherever_the_line_breaks(exchange: Exchange, quickbooks: str, show: Show) -> None:
    exchange.connector.run()
    point = 0
    while True:
        point += 1
        keys = [exchange.accepted(f"P{point}-{n}") for n in (1, 2)]
        exchange.connector.watch = breaks = BreaksAt(point)
        try:
            exchange.connector.run()
        except Broken:
            FORGETS[quickbooks](exchange.file)
        exchange.connector.watch = lambda operation, phase: None
        assert settle_all(exchange, keys), f"point {point}"
        if breaks.passed < point:
            break
    assert point > 20
    assert_exactly_one_each(exchange)
    ran = f"the line to a QuickBooks that {quickbooks} its answers, broken at each of {point} points of a visit"
    show(6, ran, f"{len(exchange.file.orders)} orders for {len(exchange.file.orders)} commitments")


@pytest.mark.parametrize("seed", range(4))
def test_breaks_at_random_points_visit_after_visit(
    exchange: Exchange, seed: int, scale: Callable[[int, int], int], show: Show
) -> None:
    chance = random.Random(seed)  # noqa: S311  the same breaks each time
    exchange.connector.run()
    breaks, keys = 0, list[int]()
    wanted = scale(8, 1_250)
    while breaks < wanted:
        keys.append(exchange.accepted(f"R{len(keys)}"))
        exchange.connector.watch = BreaksAt(chance.randint(1, 24))
        try:
            exchange.connector.run()
        except Broken:
            breaks += 1
            chance.choice(list(FORGETS.values()))(exchange.file)
    exchange.connector.watch = lambda operation, phase: None
    assert settle_all(exchange, keys, ENOUGH + len(keys) // 20)
    assert_exactly_one_each(exchange)
    assert [rule.words for rule in auditing.audit(exchange.desk) if rule.found] == []
    show(
        6,
        f"4 × {wanted:,} breaks at random points, visit after visit, while more is accepted",
        "one order for each commitment, with the total that was accepted; the books hold together",
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the server is forked")
@pytest.mark.parametrize(("backend", "stride"), [("sqlite", 1), ("postgresql", 5)])
def test_wherever_the_server_is_killed(
    backend: str,
    stride: int,
    request: pytest.FixtureRequest,
    clock: Clock,
    tmp_path: Path,
    scale: Callable[[int, int], int],
    show: Show,
) -> None:
    url = request.getfixturevalue(f"{backend}_url")
    port = free_port()
    exchange = _settled(url, clock, tmp_path, f"http://localhost:{port}/qbwc")
    for point in range(1, 200, scale(stride, 1)):
        key = exchange.accepted(f"K{point}")
        with dying(port, exchange.desk, point):
            survived = _runs(exchange.connector.run)
        if point % 2:
            exchange.file.forget_stored_answers()
        with dying(port, exchange.desk, NEVER):
            assert settle_all(exchange, [key]), f"point {point}"
        if survived:
            break
    else:
        raise AssertionError("The session has no end.")
    assert point > 20
    assert_exactly_one_each(exchange)
    exchange.desk.engine.dispose()
    show(
        6,
        f"the server killed before and after each commit and each answer of a visit, on {backend}",
        f"one order for each commitment at all {-(-point // scale(stride, 1))} points",
    )


def _settled(url: str, clock: Clock, folder: Path, address: str) -> Exchange:
    """After a visit in this process, from which the forked ones know each statement."""
    desk = Desk(knowing(make_engine(url)), now=clock, data_folder=folder)
    exchange = meet(desk, settle(desk), CompanyFile(), address)
    exchange.accepted("FIRST")
    with serving(desk) as exchange.connector.address:
        exchange.connector.run()
    exchange.connector.address = address
    desk.engine.dispose()
    return exchange


def _runs(session: Callable[[], object]) -> bool:
    """Whether the session came to its end; a server that dies gives no answer."""
    try:
        session()
    except requests.RequestException:
        return False
    return True


# --- doubts -------------------------------------------------------------------------------------------------------


def lose_the_answer(exchange: Exchange) -> None:
    """QuickBooks adds the order, and its answer never arrives."""
    exchange.connector.watch = loses = LosesAnswerTo("PurchaseOrderAdd", exchange)
    with pytest.raises(Broken):
        exchange.connector.run()
    assert loses.lost
    exchange.connector.watch = lambda operation, phase: None


@dataclass
class LosesAnswerTo:
    request: str
    exchange: Exchange
    lost: bool = False

    def __call__(self, operation: str, phase: str) -> None:
        if operation == "QuickBooks" and phase == "after" and self.request in self.exchange.file.requests[-1]:
            self.lost = True
            raise Broken(f"after {self.request}")


def test_an_order_in_doubt_is_asked_for_and_taken_over_and_never_added_again(exchange: Exchange) -> None:
    key = exchange.accepted()
    lose_the_answer(exchange)
    exchange.file.forget_stored_answers()
    before = len(exchange.file.requests)
    exchange.connector.run()
    assert settled(exchange, [key])
    assert [("PurchaseOrderAddRq" in one) for one in exchange.file.requests[before:]] == [False]
    assert_exactly_one_each(exchange)


def test_a_purchase_order_of_somebody_else_under_the_same_number_is_not_taken_over(exchange: Exchange) -> None:
    key = exchange.accepted()
    lose_the_answer(exchange)
    exchange.file.orders[0].guid = "{00000000-0000-0000-0000-000000000001}"
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.EXPORT_FAILED
    assert "already holds a purchase order with the number SC-001" in exchange.export(key).error_text


def test_a_restored_desk_asks_before_every_order_and_exports_nothing_twice(exchange: Exchange, show: Show) -> None:
    key = exchange.accepted()
    with exchange.desk.writing() as session:
        before = {
            name: getattr(row, name) for row in session.exec(select(tables.Export)) for name in type(row).model_fields
        }
    exchange.connector.run()
    exchange.file.forget_stored_answers()
    with exchange.desk.writing() as session:  # the database as it was before the session, as an older backup has it
        for name, value in before.items():
            setattr(session.get_one(tables.Export, before["id"]), name, value)
        session.get_one(tables.Commitment, key).erp_status = "exporting"
        exports.doubt_everything(session)
    exchange.connector.run()
    assert settled(exchange, [key])
    assert len(exchange.file.orders) == 1
    show(
        12,
        "an older state brought back after the order reached QuickBooks",
        "QuickBooks is asked first; no second order",
    )


def test_what_was_deleted_in_quickbooks_is_really_added_again_after_a_restore(
    exchange: Exchange, tmp_path: Path
) -> None:
    """Its store of answers still knows the order, which it holds no more."""
    key = exchange.story.sent()
    earlier = upkeep.backup(exchange.desk, tmp_path / "earlier.db")
    exchange.story.act("anna", key, Action.ACCEPT, reference="SC-001")
    exchange.connector.run()
    exchange.file.delete_order(exchange.file.orders[0].txn_id)
    upkeep.restore(exchange.desk, earlier)
    exchange.story.act("anna", key, Action.ACCEPT, reference="SC-001")
    exchange.connector.run()
    assert settled(exchange, [key])
    assert_exactly_one_each(exchange)


def test_what_nobody_answers_in_time_is_unknown_and_waits_for_a_person(exchange: Exchange) -> None:
    key = exchange.accepted()
    lose_the_answer(exchange)
    exchange.clock.forward(hours=25)
    assert exports.expire(exchange.desk) == 1
    exchange.connector.run()
    assert exchange.export(key).state == ExportState.UNKNOWN
    version = exchange.story.look(key).facts.version
    exporting.ask_again(exchange.desk, exchange.cast.caller("anna"), key, version)
    exchange.connector.run()
    assert settled(exchange, [key])
    assert_exactly_one_each(exchange)


def test_what_a_person_found_missing_may_be_retried_and_is_asked_for_first(exchange: Exchange) -> None:
    key = exchange.accepted()
    lose_the_answer(exchange)
    exchange.clock.forward(hours=25)
    exports.expire(exchange.desk)
    version = exchange.story.look(key).facts.version
    exporting.not_there(exchange.desk, exchange.cast.caller("anna"), key, version)
    assert "Anna Approver looked in QuickBooks" in exchange.export(key).error_text
    exchange.story.act("anna", key, Action.RETRY)
    exchange.connector.run()
    assert settled(exchange, [key])
    assert_exactly_one_each(exchange)


def test_what_a_person_wrongly_found_missing_is_not_doubled_by_the_next_submission(exchange: Exchange) -> None:
    key = exchange.accepted()
    lose_the_answer(exchange)
    exchange.clock.forward(hours=25)
    exports.expire(exchange.desk)
    story, anna = exchange.story, exchange.cast.caller("anna")
    exporting.not_there(exchange.desk, anna, key, story.look(key).facts.version)
    story.act("anna", key, Action.REJECT, comment="Please check the amounts once more.", findings=(Finding("A2"),))
    seen = story.look(key)
    answers = {view.finding.id or 0: "It is as agreed." for view in seen.findings}
    paula = exchange.cast.caller("paula")
    commands.save(exchange.desk, paula, key, seen.facts.version, header={}, answers=answers)
    story.act("paula", key, Action.RESEND)
    story.act("anna", key, Action.ACCEPT, reference="SC-001")
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.EXPORT_FAILED
    assert "already holds a purchase order with the number SC-001" in exchange.export(key).error_text
    assert len(exchange.file.orders) == 1


def test_an_acceptance_that_is_withdrawn_before_the_hand_over_never_reaches_quickbooks(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.story.act("anna", key, Action.WITHDRAW)
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SENT
    assert exchange.file.orders == []


def test_a_new_session_ends_the_one_before(exchange: Exchange) -> None:
    key = exchange.accepted()
    old = exchange.connector.call("authenticate", exchange.connector.user, exchange.connector.password)[0]
    request = exchange.connector.call("sendRequestXML", old, exchange.file.hcp_response(), "", "US", 13, 0)
    exchange.connector.run()
    assert exchange.connector.call("receiveResponseXML", old, exchange.file.process(request), "", "") == -1
    assert settled(exchange, [key])

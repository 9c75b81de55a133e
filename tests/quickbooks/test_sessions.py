"""Whole sessions of the Web Connector against the running server, with zeep over Intuit's WSDL."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import erp
from core.erp import ExportState, ListKind
from core.transitions import Action, ErpStatus
from data import commands, erp_connection, erp_lists, erp_sessions, tables
from data.commands import exporting
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.conftest import Exchange


def test_first_contact_reads_all_lists_and_the_first_order_becomes_synced(any_exchange: Exchange) -> None:
    key = any_exchange.accepted()
    any_exchange.connector.run()
    counts = erp_lists.counts(any_exchange.desk)
    assert (counts[ListKind.VENDOR], counts[ListKind.CUSTOMER]) == (54, 146)
    assert any_exchange.status(key) is ErpStatus.SYNCED
    (order,) = any_exchange.file.orders
    assert order.total == any_exchange.story.look(key).commitment.total
    assert any_exchange.export(key).differences == ""
    assert any_exchange.connector.said("receiveResponseXML")[-1] == 100


# --- what QuickBooks refuses --------------------------------------------------------------------------------------

LOCKED = "The purchase order is in use by another user."
REFUSALS = [  # code, QuickBooks' words, what becomes of the commitment
    ("3140", "There is an invalid reference to QuickBooks Vendor.", ErpStatus.EXPORT_FAILED),
    ("3070", "The string is too long in the field Memo.", ErpStatus.EXPORT_FAILED),
    ("3100", "The name is already in use.", ErpStatus.EXPORT_FAILED),
    ("3250", "This feature is not enabled.", ErpStatus.EXPORT_FAILED),
    ("3175", LOCKED, ErpStatus.EXPORTING),
    ("1000", "There has been an internal error.", ErpStatus.EXPORTING),
]


@pytest.mark.parametrize(("code", "words", "status"), REFUSALS, ids=[code for code, _, _ in REFUSALS])
def test_a_refused_order_never_stops_the_others(exchange: Exchange, code: str, words: str, status: ErpStatus) -> None:
    refused, other = exchange.accepted("SC-001"), exchange.accepted("SC-002")
    exchange.file.refuse_next(code, words)
    exchange.connector.run()
    assert (exchange.status(refused), exchange.status(other)) == (status, ErpStatus.SYNCED)
    assert min(exchange.connector.said("receiveResponseXML")) > 0
    row = exchange.export(refused)
    assert (row.error_code, row.error_text) == (code, words)


def test_what_was_locked_is_tried_again_by_itself_after_a_pause_and_only_then(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.file.refuse_next("3175", LOCKED)
    exchange.connector.run()
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.EXPORTING
    exchange.clock.forward(minutes=erp.PAUSES[0])
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED
    assert len(exchange.file.orders) == 1


def test_what_stays_locked_fails_in_the_end_with_quickbooks_words(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.file.refuse_next("3175", LOCKED, times=len(erp.PAUSES) + 1)
    for minutes in (*erp.PAUSES, 0):
        exchange.connector.run()
        exchange.clock.forward(minutes=minutes)
    assert exchange.status(key) is ErpStatus.EXPORT_FAILED
    assert LOCKED in exchange.export(key).error_text


def test_a_refused_order_that_is_retried_after_the_link_was_mended_is_synced_once(exchange: Exchange) -> None:
    exchange.file.delete("vendor", "Keswick Insulation")
    key = exchange.accepted()
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.EXPORT_FAILED
    exchange.file.lists["vendor"].append(CompanyFile().entry("vendor", "Keswick Insulation"))
    exchange.story.act("anna", key, Action.RETRY)
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED
    assert len(exchange.file.orders) == 1


def test_a_message_that_quickbooks_cannot_read_fails_that_order_alone(exchange: Exchange) -> None:
    broken, other = exchange.accepted("SC-001"), exchange.accepted("SC-002")
    with exchange.desk.writing() as session:
        row = session.get_one(tables.Export, exchange.export(broken).id)
        row.request = row.request.replace("<TxnDate>", "<Wrong/><TxnDate>")
    exchange.connector.run()
    assert (exchange.status(broken), exchange.status(other)) == (ErpStatus.EXPORT_FAILED, ErpStatus.SYNCED)
    assert exchange.export(broken).error_code == "0x80040400"


@pytest.mark.parametrize("code", ["600", "9001", "9002", "9004", "9005"])
def test_when_the_store_of_answers_is_lost_quickbooks_is_asked_before_it_gets_the_order_again(
    exchange: Exchange, code: str
) -> None:
    key = exchange.accepted()
    exchange.file.message_refusals["PurchaseOrderAddRq"] = [code]
    exchange.connector.run()
    exchange.clock.forward(minutes=erp.PAUSES[0])
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED
    assert len(exchange.file.orders) == 1


def test_purchase_orders_that_are_switched_off_are_said_plainly_and_the_lists_are_read_all_the_same(
    exchange: Exchange,
) -> None:
    key = exchange.accepted()
    exchange.file.purchase_orders_on = False
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.EXPORTING
    assert erp_lists.counts(exchange.desk)[ListKind.VENDOR] == 54
    assert exchange.export(key).state == ExportState.QUEUED
    exchange.file.purchase_orders_on = True
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED


def test_what_quickbooks_keeps_otherwise_stands_with_the_commitment(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.file.alters = {"amount": Decimal("1.00")}
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED
    assert "The total is $2.00 in QuickBooks and $15,500.50 here." in exchange.export(key).differences


# --- who calls ----------------------------------------------------------------------------------------------------


def test_a_wrong_password_lets_nobody_in_and_nothing_out(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.connector.password = "wrong"
    calls = exchange.connector.run()
    assert calls[-2:] == [("authenticate", [None, "nvu"]), ("closeConnection", erp_sessions.NO_SESSION)]
    assert exchange.export(key).state == ExportState.QUEUED


def test_after_five_wrong_tries_even_the_right_password_waits(exchange: Exchange) -> None:
    right, exchange.connector.password = exchange.connector.password, "wrong"
    for _ in range(5):
        exchange.connector.run()
    exchange.connector.password = right
    assert exchange.connector.run()[2] == ("authenticate", [None, "nvu"])
    exchange.clock.forward(minutes=16)
    assert exchange.connector.run()[2][1][1] != "nvu"


def test_without_work_the_connector_goes_straight_home(exchange: Exchange) -> None:
    exchange.connector.run()
    assert [name for name, _ in exchange.connector.run()] == [
        "serverVersion",
        "clientVersion",
        "authenticate",
        "closeConnection",
    ]


@pytest.mark.parametrize("ticket", ["", "made up", "x" * 5_000])
def test_a_wrong_ticket_is_answered_politely_and_gets_nothing(exchange: Exchange, ticket: str) -> None:
    exchange.accepted()
    connector = exchange.connector
    assert not connector.call("sendRequestXML", ticket, "", "", "US", 13, 0)
    assert connector.call("receiveResponseXML", ticket, "<x/>", "", "") == -1
    assert connector.call("getLastError", ticket) == erp_sessions.NO_SESSION
    assert connector.call("connectionError", ticket, "0x80040408", "") == "done"
    assert exchange.file.requests == []


def test_calls_out_of_order_change_nothing(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.connector.run()
    ticket = erp_sessions.open(exchange.desk, exchange.connector.user, exchange.connector.password, "here").ticket
    assert exchange.connector.call("receiveResponseXML", ticket, "<QBXML><QBXMLMsgsRs/></QBXML>", "", "") == -1
    assert exchange.status(key) is ErpStatus.SYNCED


def test_another_company_file_is_refused_in_words_and_gets_nothing(exchange: Exchange) -> None:
    exchange.connector.run()
    key = exchange.accepted()
    exchange.file.file_id = "{00000000-0000-0000-0000-000000000000}"
    exchange.connector.run()
    assert (
        "is not the one that this desk exports to (Rock Castle Construction)"
        in exchange.connector.said("getLastError")[0]
    )
    assert exchange.export(key).state == ExportState.QUEUED
    erp_connection.forget_company_file(exchange.desk, exchange.cast.caller("carla"))
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED


def test_a_connection_error_ends_the_visit_and_is_in_the_log(exchange: Exchange) -> None:
    ticket = erp_sessions.open(exchange.desk, exchange.connector.user, exchange.connector.password, "here").ticket
    assert exchange.connector.call("connectionError", ticket, "0x80040414", "modal") == "done"
    assert "waits for somebody" in exchange.connector.call("getLastError", ticket)
    assert "Ended early" in exchange.connector.call("closeConnection", ticket)


# --- unlink -------------------------------------------------------------------------------------------------------


def test_a_commitment_is_unlinked_only_once_quickbooks_says_that_its_order_is_gone(exchange: Exchange) -> None:
    key = exchange.accepted()
    exchange.connector.run()
    version = exchange.story.look(key).facts.version
    carla = exchange.cast.caller("carla")
    exporting.unlink(exchange.desk, carla, key, version)
    assert exchange.status(key) is ErpStatus.SYNCED
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.SYNCED
    with exchange.desk.reading() as session:
        assert session.get_one(tables.UnlinkCheck, key).answer == exporting.STILL_THERE
    exchange.file.delete_order(exchange.file.orders[0].txn_id)
    exporting.unlink(exchange.desk, carla, key, version)
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.NOT_SENT
    assert exchange.story.look(key).history[0].who == "Carla Controller"


def test_a_morning_of_orders_goes_through_in_one_session_oldest_first(exchange: Exchange) -> None:
    keys = [exchange.accepted(f"SC-{n:03d}") for n in range(40)]
    exchange.connector.run()
    assert {exchange.status(key) for key in keys} == {ErpStatus.SYNCED}
    assert [order.number for order in exchange.file.orders] == [f"SC-{n:03d}" for n in range(40)]
    progress = exchange.connector.said("receiveResponseXML")
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_nothing_is_handed_over_before_the_right_company_file_was_introduced(exchange: Exchange) -> None:
    key, connector = exchange.accepted(), exchange.connector
    ticket = connector.call("authenticate", connector.user, connector.password)[0]
    assert not connector.call("sendRequestXML", ticket, "", "", "US", 13, 0)
    assert connector.call("getLastError", ticket) == erp_sessions.NOT_INTRODUCED
    connector.run()
    other = exchange.accepted("SC-002")
    ticket = connector.call("authenticate", connector.user, connector.password)[0]
    exchange.file.file_id = "{00000000-0000-0000-0000-000000000000}"
    for _ in range(2):  # asked once more, it says the same
        assert not connector.call("sendRequestXML", ticket, exchange.file.hcp_response(), "", "US", 13, 0)
        assert not connector.call("sendRequestXML", ticket, "", "", "US", 13, 0)
    assert (exchange.status(key), exchange.export(other).state) == (ErpStatus.SYNCED, ExportState.QUEUED)


def test_an_old_web_connector_is_warned_and_an_odd_version_is_not(exchange: Exchange) -> None:
    answers = [
        exchange.connector.call("clientVersion", version) for version in ("2.0.1", "2.3.0.215", "x", "²", "1" * 900)
    ]
    assert [bool(answer) for answer in answers] == [True, False, False, False, False]


def test_an_answer_that_says_nothing_is_not_taken_for_not_there(exchange: Exchange) -> None:
    """Or what QuickBooks holds would be exported a second time, or be unlinked."""
    key = exchange.accepted()
    exchange.connector.run()
    version = exchange.story.version(key)
    commands.unlink(exchange.desk, exchange.cast.caller("carla"), key, version)
    exchange.file.message_refusals["PurchaseOrderQueryRq"] = ["0"]  # an empty answer, without a status
    exchange.connector.run()
    assert not exchange.file.message_refusals["PurchaseOrderQueryRq"]
    assert exchange.status(key) is ErpStatus.SYNCED
    export = exchange.story.look(key).export
    assert export is not None
    assert "QuickBooks said: The answer does not say whether it is there." in export.unlink_answer

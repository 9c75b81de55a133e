"""Promise 12 where an order was deleted, unlinked and exported again after the backup: nothing is exported a second time.

The restored desk believes in an order that is gone, and knows nothing of the one that took its place.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.transitions import Action, ErpStatus
from data import auditing, commands, erp_sessions, upkeep
from data.queries.exports import ExportRow
from tests.cast import lines
from tests.quickbooks.conftest import Exchange

QUERY = "PurchaseOrderQueryRq"


def row(exchange: Exchange, key: int) -> ExportRow:
    """As the page QuickBooks shows it to Carla, who unlinks."""
    found = exchange.story.look(key).export
    assert found is not None
    return found


def unlink(exchange: Exchange, key: int) -> None:
    """By Carla, after QuickBooks was asked."""
    version = exchange.story.version(key)
    commands.unlink(exchange.desk, exchange.cast.caller("carla"), key, version)
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.NOT_SENT


def export_again(exchange: Exchange, key: int, number: str = "SC-001") -> None:
    exchange.story.act("paula", key, Action.SEND)
    exchange.story.act("anna", key, Action.ACCEPT, reference=number)
    exchange.connector.run()


def books(exchange: Exchange) -> list[str]:
    return [rule.words for rule in auditing.audit(exchange.desk) if rule.found]


@pytest.fixture
def unlinked_since(exchange: Exchange, tmp_path: Path) -> Callable[..., int]:
    """A commitment whose first order was backed up; since, the order was replaced by another one, and then restored."""

    def happens(*amounts: str) -> int:
        key = exchange.accepted()
        exchange.connector.run()
        backup = upkeep.backup(exchange.desk, tmp_path / "earlier.db")
        exchange.file.delete_order(exchange.file.orders[0].txn_id)
        unlink(exchange, key)
        if amounts:
            made = lines(exchange.cast, *amounts)
            seen = exchange.story.look(key)
            commands.save(exchange.desk, exchange.cast.caller("paula"), key, seen.facts.version, header={}, lines=made)
        export_again(exchange, key)
        assert exchange.status(key) is ErpStatus.SYNCED
        upkeep.restore(exchange.desk, backup)
        return key

    return happens


def test_the_restored_desk_says_that_its_order_is_gone_and_does_nothing_by_itself(
    exchange: Exchange, unlinked_since: Callable[..., int]
) -> None:
    key = unlinked_since("100.00")
    (kept,) = exchange.file.orders
    assert row(exchange, key).differences == ()
    exchange.connector.run()
    (said,) = row(exchange, key).differences
    assert said.startswith("It holds no purchase order with the id")
    assert "may have been unlinked and exported again. Look for SC-001 in QuickBooks first" in said
    assert exchange.status(key) is ErpStatus.SYNCED
    assert exchange.file.orders == [kept]
    assert books(exchange) == []


def test_sent_again_as_it_was_it_finds_its_order_and_makes_no_second_one(
    exchange: Exchange, unlinked_since: Callable[..., int], show: Callable[[int, str, str], None]
) -> None:
    key = unlinked_since()
    exchange.connector.run()
    unlink(exchange, key)
    export_again(exchange, key)
    (kept,) = exchange.file.orders
    assert (exchange.status(key), row(exchange, key).erp_id) == (ErpStatus.SYNCED, kept.txn_id)
    assert row(exchange, key).differences == ()
    assert books(exchange) == []
    show(
        12,
        "an order unlinked and exported again after the backup that is brought back",
        "it is said that the order is gone; sent again it is found by its number, or a person has to decide; no second one",
    )


def test_sent_again_otherwise_than_what_quickbooks_has_a_person_decides(
    exchange: Exchange, unlinked_since: Callable[..., int]
) -> None:
    key = unlinked_since("100.00")
    (kept,) = exchange.file.orders
    exchange.connector.run()
    unlink(exchange, key)
    export_again(exchange, key)
    assert exchange.status(key) is ErpStatus.EXPORT_FAILED
    assert "QuickBooks already holds a purchase order" in row(exchange, key).error_text
    assert exchange.file.orders == [kept]


def test_a_question_that_was_open_in_the_backup_unlinks_and_still_nothing_is_exported_twice(
    exchange: Exchange, tmp_path: Path
) -> None:
    key = exchange.accepted()
    exchange.connector.run()
    exchange.file.delete_order(exchange.file.orders[0].txn_id)
    commands.unlink(exchange.desk, exchange.cast.caller("carla"), key, exchange.story.version(key))
    backup = upkeep.backup(exchange.desk, tmp_path / "earlier.db")
    exchange.connector.run()
    export_again(exchange, key)
    (kept,) = exchange.file.orders
    upkeep.restore(exchange.desk, backup)
    exchange.connector.run()
    assert exchange.status(key) is ErpStatus.NOT_SENT
    export_again(exchange, key)
    assert exchange.file.orders == [kept]
    assert exchange.status(key) is ErpStatus.SYNCED


def test_what_quickbooks_still_holds_is_asked_for_once_and_some_in_each_visit(
    exchange: Exchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erp_sessions, "MOST_DOUBTS", 2)
    keys = [exchange.accepted(f"SC-00{n}") for n in (1, 2, 3)]
    exchange.connector.run()
    upkeep.restore(exchange.desk, upkeep.backup(exchange.desk, tmp_path / "earlier.db"))
    asked = []
    for _ in range(3):
        exchange.file.requests.clear()
        exchange.connector.run()
        asked.append(sum(QUERY in one for one in exchange.file.requests))
    assert asked == [2, 1, 0]
    assert [row(exchange, key).differences for key in keys] == [(), (), ()]


def test_a_question_that_quickbooks_does_not_answer_is_asked_at_the_next_visit(
    exchange: Exchange, tmp_path: Path
) -> None:
    keys = [exchange.accepted(f"SC-00{n}") for n in (1, 2)]
    exchange.connector.run()
    exchange.file.orders.clear()
    upkeep.restore(exchange.desk, upkeep.backup(exchange.desk, tmp_path / "earlier.db"))
    exchange.file.message_refusals[QUERY] = ["9005"]
    exchange.connector.run()
    assert not exchange.file.message_refusals[QUERY]
    assert [row(exchange, key).differences for key in keys] == [(), ()]
    exchange.connector.run()
    assert all(row(exchange, key).differences for key in keys)


def test_what_is_accepted_goes_before_what_is_only_asked(exchange: Exchange, tmp_path: Path) -> None:
    exchange.accepted("SC-001")
    exchange.connector.run()
    upkeep.restore(exchange.desk, upkeep.backup(exchange.desk, tmp_path / "earlier.db"))
    exchange.accepted("SC-002")
    exchange.file.requests.clear()
    exchange.connector.run()
    asked = [one for one in exchange.file.requests if "PurchaseOrder" in one]
    assert ["RefNumber" in asked[0], "PurchaseOrderAdd" in asked[1], "TxnID" in asked[2]] == [True, True, True]
    assert len(asked) == 3

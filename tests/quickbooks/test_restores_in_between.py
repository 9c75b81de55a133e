"""Promise 6 with people and restores in between: QuickBooks ends with one order for each commitment, as accepted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import select

from core.erp import ExportState
from core.findings import Finding
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import auditing, commands, exports, tables, upkeep
from data.commands import exporting
from tests.cast import lines
from tests.quickbooks.company_file import CompanyFile
from tests.quickbooks.conftest import Exchange
from tests.quickbooks.web_connector import Broken

MOST = 6  # commitments at a time that are not yet synced
POINTS = 30  # of a visit at which something may come in between
LONGEST_END = 60  # rounds in which all that is open is brought to its end


class Office:
    """People at the desk, their accountant before QuickBooks, and whoever runs the desk; each move is one of theirs."""

    def __init__(self, exchange: Exchange, folder: Path, chance: random.Random) -> None:
        self.exchange, self.folder, self.chance = exchange, folder, chance
        self.backups: list[Path] = []
        self.numbers: list[str] = []  # all that were ever typed
        self.moves: Counter[str] = Counter()

    # --- who does what --------------------------------------------------------------------------------------------

    def standing(self) -> dict[str, tuple[int, ErpStatus]]:
        with self.exchange.desk.reading() as session:
            return {
                row.number: (row.id or 0, ErpStatus(row.erp_status)) for row in session.exec(select(tables.Commitment))
            }

    def move(self) -> None:
        """Somebody does something that can be done as things stand."""
        open_ones = [one for one in self.standing().values() if one[1] is not ErpStatus.SYNCED]
        if len(open_ones) < MOST and self.chance.random() < 0.4:
            self.type_new()
        elif open_ones:
            key, status = self.chance.choice(open_ones)
            self.step(key, self.chance.choice(STEPS[status]))

    def step(self, key: int, name: str) -> None:
        self.moves[name] += 1
        getattr(self, name)(key)

    def type_new(self) -> None:
        """What the desk has lost in a restore is typed again first, under its number."""
        lost = [number for number in self.numbers if number not in self.standing()]
        if not lost:
            lost = [f"W-{len(self.numbers)}"]
            self.numbers += lost
        self.exchange.story.create(lost[0], lines=self.some_lines())

    def some_lines(self) -> list[dict[str, object]]:
        return lines(self.exchange.cast, *(str(Decimal(self.chance.randint(1, 9_999_999)) / 100) for _ in range(2)))

    def send(self, key: int) -> None:
        self.exchange.story.act("paula", key, Action.SEND)

    def accept(self, key: int) -> None:
        self.exchange.story.act("anna", key, Action.ACCEPT, reference=self.exchange.story.look(key).commitment.number)

    def reject(self, key: int) -> None:
        said = {"comment": "Please check the amounts once more.", "findings": (Finding("A2"),)}
        self.exchange.story.act("anna", key, Action.REJECT, **said)

    def retrieve(self, key: int) -> None:
        self.exchange.story.act("paula", key, Action.RETRIEVE)

    def resend(self, key: int) -> None:
        """With other amounts, so that each submission has a total of its own."""
        seen, paula = self.exchange.story.look(key), self.exchange.cast.caller("paula")
        answers = {view.finding.id or 0: "The amounts are those of the contract." for view in seen.findings}
        made = self.some_lines()
        commands.save(self.exchange.desk, paula, key, seen.facts.version, header={}, lines=made, answers=answers)
        self.exchange.story.act("paula", key, Action.RESEND)

    def withdraw(self, key: int) -> None:
        """Refused once it is out of hand."""
        try:
            self.exchange.story.act("anna", key, Action.WITHDRAW)
        except Refused as refused:
            if refused.why is not Why.GUARD:
                raise

    def settle(self, key: int) -> None:
        """What is unknown is asked for again, or said to be missing: by mistake too."""
        if self.exchange.export(key).state != ExportState.UNKNOWN:
            return
        say = self.chance.choice((exporting.ask_again, exporting.not_there))
        say(self.exchange.desk, self.exchange.cast.caller("anna"), key, self.exchange.story.version(key))

    def retry(self, key: int) -> None:
        """After the accountant has deleted the order that the desk says is in the way."""
        export = self.exchange.export(key)
        if "already holds a purchase order" in export.error_text:
            number = self.exchange.story.look(key).erp_reference
            for order in [one for one in self.exchange.file.orders if one.number == number]:
                self.exchange.file.delete_order(order.txn_id)
                self.moves["an order deleted in QuickBooks"] += 1
        self.exchange.story.act("anna", key, Action.RETRY)

    # --- whoever runs the desk ------------------------------------------------------------------------------------

    def back_up(self) -> None:
        self.moves["backup"] += 1
        self.backups.append(upkeep.backup(self.exchange.desk, self.folder / f"{self.moves['backup']}.db"))

    def restore(self) -> None:
        """Backups of a time that is taken back are put away."""
        if not self.backups:
            return
        self.moves["restore"] += 1
        place = self.chance.randrange(len(self.backups))
        upkeep.restore(self.exchange.desk, self.backups[place])
        del self.backups[place + 1 :]

    def time_passes(self) -> None:
        self.exchange.clock.forward(minutes=self.chance.choice((1, 5, 60, 60, 60, 25 * 60)))
        exports.expire(self.exchange.desk)

    # --- the connector --------------------------------------------------------------------------------------------

    def visit(self) -> None:
        """A visit in which, somewhere, the line breaks or somebody comes in between."""
        self.moves["visit"] += 1
        point, passed = self.chance.randint(1, POINTS), 0
        between = self.chance.choice((self.cut, self.cut, self.move, self.move, self.back_up, self.restore))

        def watch(operation: str, phase: str) -> None:
            nonlocal passed
            passed += 1
            if passed == point:
                between()

        self.exchange.connector.watch = watch
        try:
            self.exchange.connector.run()
        except Broken:
            self.moves["break"] += 1
            self.chance.choice((lambda file: None, CompanyFile.forget_stored_answers))(self.exchange.file)

    def cut(self) -> None:
        raise Broken

    def bring_all_to_its_end(self) -> None:
        """Everybody works on, without breaks, until all that was ever typed is synced."""
        self.exchange.connector.watch = lambda operation, phase: None
        for _ in range(LONGEST_END):
            while any(number not in self.standing() for number in self.numbers):
                self.type_new()
            open_ones = [one for one in self.standing().values() if one[1] is not ErpStatus.SYNCED]
            if not open_ones:
                return
            for key, status in open_ones:
                self.step(key, ONWARDS[status])
            self.exchange.clock.forward(minutes=60)
            self.exchange.connector.run()
        raise AssertionError(self.standing())


STEPS = {
    ErpStatus.NOT_SENT: ("send",),
    ErpStatus.SENT: ("accept", "accept", "reject", "retrieve"),
    ErpStatus.EXPORTING: ("withdraw", "settle"),
    ErpStatus.EXPORT_FAILED: ("retry", "retry", "reject"),
    ErpStatus.REJECTED: ("resend",),
    ErpStatus.RETRIEVED: ("resend",),
}
ONWARDS = {status: "settle" if status is ErpStatus.EXPORTING else steps[0] for status, steps in STEPS.items()}


def assert_no_number_twice(exchange: Exchange) -> None:
    numbers = Counter(order.number for order in exchange.file.orders)
    assert [number for number, often in numbers.items() if often > 1] == []


@pytest.mark.parametrize("seed", range(3))
def test_whatever_people_do_and_however_often_the_desk_is_restored(
    exchange: Exchange,
    seed: int,
    tmp_path: Path,
    scale: Callable[[int, int], int],
    show: Callable[[int, str, str], None],
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    office = Office(exchange, folder, random.Random(seed))  # noqa: S311  the same walk each time
    exchange.connector.run()
    office.back_up()
    moves = (office.move,) * 10 + (office.visit,) * 5 + (office.time_passes,) * 2 + (office.back_up, office.restore)
    steps = scale(60, 1_500)
    for _ in range(steps):
        office.chance.choice(moves)()
        assert_no_number_twice(exchange)
    office.bring_all_to_its_end()
    assert_no_number_twice(exchange)
    with exchange.desk.reading() as session:
        synced = session.exec(select(tables.Commitment)).all()
        wanted = {row.number: (row.erp_id, row.total) for row in synced}
    assert {order.number: (order.txn_id, order.total) for order in exchange.file.orders} == wanted
    assert sorted(wanted) == sorted(office.numbers)
    assert [rule.words for rule in auditing.audit(exchange.desk) if rule.found] == []
    show(
        6,
        f"3 × {steps:,} moves of people, connector and operator, among them breaks and restores of older backups",
        "one order in QuickBooks for each commitment, with the total that was accepted last",
    )

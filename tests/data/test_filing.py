"""Files for a company without the connector: what leaves the queue with them, and what a person says came of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from sqlmodel import select

from core import permissions
from core.commitment import CommitmentType
from core.erp import ExportState
from core.quickbooks import iif
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import commands, exports, people, queries, records, tables
from data.commands import filing
from data.desk import Desk
from data.queries.filing import Filing, decided_by
from data.queries.filing import filing as shown_to
from tests.cast import Cast, header, lines
from tests.data.test_races import attempt, together


def act(desk: Desk, cast: Cast, who: str | None, key: int, action: Action, **said: Any) -> None:
    caller = cast.caller(who) if who else None
    version = queries.detail(desk, cast.caller("carla"), key).facts.version
    commands.act(desk, caller, key, action, Said(**{"seen_version": version} | said))


def accepted(desk: Desk, cast: Cast, number: str = "SC-001", **changes: Any) -> int:
    made = commands.create(
        desk,
        cast.caller("paula"),
        type=CommitmentType.SUBCONTRACT,
        project_id=cast.project["HQ"],
        header=header(cast, number, **changes),
        lines=lines(cast),
    )
    act(desk, cast, "paula", made.commitment_id, Action.SEND)
    act(desk, cast, "anna", made.commitment_id, Action.ACCEPT, reference=number)
    return made.commitment_id


def seen(desk: Desk, cast: Cast, who: str = "anna") -> Filing:
    return shown_to(desk, cast.caller(who))


def picked(desk: Desk, cast: Cast, *keys: int) -> list[tuple[int, int]]:
    with desk.reading() as session:
        return [(key, session.get_one(tables.Commitment, key).version) for key in keys]


def filed(desk: Desk, cast: Cast, *keys: int, format_: str = "iif", who: str = "anna") -> filing.FileMade:
    return filing.produce(desk, cast.caller(who), picked(desk, cast, *keys), format_)


def export(desk: Desk, key: int) -> tables.Export:
    with desk.reading() as session:
        query = select(tables.Export).join(tables.Submission).where(tables.Submission.commitment_id == key)
        row = session.exec(query).one()
        session.expunge(row)
        return row


def change(desk: Desk, key: int, **values: Any) -> None:
    with desk.writing() as session:
        row = session.get_one(tables.Export, export(desk, key).id)
        for name, value in values.items():
            setattr(row, name, value)


def status(desk: Desk, cast: Cast, key: int) -> ErpStatus:
    return queries.detail(desk, cast.caller("carla"), key).facts.status


def version(desk: Desk, cast: Cast, key: int) -> int:
    return picked(desk, cast, key)[0][1]


def refusal(command: Any, *args: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        command(*args)
    return caught.value


# --- making a file ------------------------------------------------------------------------------------------------


def test_a_file_takes_what_was_picked_out_of_the_queue_and_moves_nothing_else(any_desk: Desk, cast: Cast) -> None:
    first, second, other = (accepted(any_desk, cast, number) for number in ("SC-1", "SC-2", "SC-3"))
    before = picked(any_desk, cast, first, second, other)
    made = filed(any_desk, cast, first, second)
    assert (made.count, made.sentence.startswith(f"File {made.id} (IIF) is made of 2 commitments.")) == (2, True)
    for key in (first, second):
        row = export(any_desk, key)
        assert (row.state, row.file_id, row.handed_over_at) == (ExportState.FILE_PRODUCED, made.id, any_desk.now())
    assert export(any_desk, other).state == ExportState.QUEUED
    assert picked(any_desk, cast, first, second, other) == before
    assert status(any_desk, cast, first) is ErpStatus.EXPORTING
    shown = seen(any_desk, cast)
    assert [one.number for one in shown.waiting] == ["SC-3"]
    assert [(one.number, one.file_id) for one in shown.in_files] == [("SC-1", made.id), ("SC-2", made.id)]
    (file,) = shown.files
    assert (file.id, file.made_by, file.format, file.count, file.to_confirm) == (made.id, "Anna Approver", "iif", 2, 2)


def test_of_two_files_at_once_each_commitment_is_in_one(any_desk: Desk, cast: Cast) -> None:
    keys = [accepted(any_desk, cast, f"SC-{n}") for n in range(3)]
    chosen = picked(any_desk, cast, *keys)

    def make(who: str, these: Sequence[tuple[int, int]]) -> str:
        try:
            filing.produce(any_desk, cast.caller(who), these, "iif")
        except Refused as refused:
            return " ".join(refused.sentences)
        return ""

    said = together([lambda: make("anna", chosen), lambda: make("alan", chosen[::-1])])
    assert sorted(one == "" for one in said) == [False, True]
    assert all(f"SC-{n} is already in file" in "".join(said) for n in range(3))
    assert len({export(any_desk, key).file_id for key in keys}) == 1


def test_of_a_file_and_a_withdrawal_at_once_one_wins_and_nothing_is_half_done(any_desk: Desk, cast: Cast) -> None:
    for n in range(4):
        key, other = accepted(any_desk, cast, f"SC-{n}"), accepted(any_desk, cast, f"PO-{n}")
        chosen = picked(any_desk, cast, key, other)
        withdraw = Said(seen_version=chosen[0][1])

        def make(chosen: Sequence[tuple[int, int]] = chosen) -> str:
            try:
                filing.produce(any_desk, cast.caller("anna"), chosen, "csv")
            except Refused as refused:
                return " ".join(refused.sentences)
            return ""

        said = together(
            [
                make,
                lambda key=key, withdraw=withdraw: attempt(
                    any_desk, cast.caller("alan"), key, Action.WITHDRAW, withdraw
                ),
            ]
        )
        assert sorted(one == "" for one in said) == [False, True], said
        states = (export(any_desk, key).state, export(any_desk, other).state)
        if said[0] == "":
            assert states == (ExportState.FILE_PRODUCED, ExportState.FILE_PRODUCED)
            assert "already been handed over" in said[1]
        else:
            assert states == (ExportState.WITHDRAWN, ExportState.QUEUED)
            assert "withdrawn from export by Alan Approver" in said[0]


def test_one_that_was_taken_meanwhile_keeps_all_out_and_each_is_named(desk: Desk, cast: Cast) -> None:
    good, given, unsure, old, moved = (accepted(desk, cast, f"SC-{n}") for n in range(1, 6))
    chosen = picked(desk, cast, good, given, unsure, old, moved)
    change(desk, given, state=ExportState.HANDED_OVER)
    change(desk, unsure, ask_first=True, ticket="a ticket")
    change(desk, old, content="")
    act(desk, cast, "alan", moved, Action.WITHDRAW)
    refused = refusal(filing.produce, desk, cast.caller("anna"), chosen, "iif")
    assert refused.why is Why.CONFLICT
    said = refused.sentences
    assert said[0] == "SC-2 was taken by the connector a moment ago and is with QuickBooks."
    assert said[1].startswith("SC-3 was with the connector already and QuickBooks may hold it.")
    assert said[2].startswith("SC-4 was accepted before this desk could export.")
    assert "SC-5 has changed since it was shown to you. It was withdrawn from export by Alan Approver" in said[3]
    assert len(said) == 4
    assert export(desk, good).state == ExportState.QUEUED
    assert seen(desk, cast).files == ()


@pytest.mark.parametrize(("who", "why"), [("queenie", Why.NOT_ALLOWED), ("paula", Why.NOT_ALLOWED)])
def test_only_an_approver_makes_a_file(desk: Desk, cast: Cast, who: str, why: Why) -> None:
    key = accepted(desk, cast)
    refused = refusal(filing.produce, desk, cast.caller(who), picked(desk, cast, key), "iif")
    assert (refused.why, refused.sentences) == (why, (filing.NOT_AN_APPROVER,))
    assert export(desk, key).state == ExportState.QUEUED


def test_a_private_commitment_of_others_does_not_exist_for_an_approver(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    with desk.writing() as session:
        session.get_one(tables.Commitment, key).private = True
    refused = refusal(filing.produce, desk, cast.caller("anna"), picked(desk, cast, key), "iif")
    assert (refused.why, refused.sentences) == (Why.NOT_FOUND, (permissions.UNSEEN,))
    assert seen(desk, cast).waiting == ()
    assert [one.id for one in seen(desk, cast, "carla").waiting] == [key]


@pytest.mark.parametrize(
    ("chosen", "format_", "said"), [([], "iif", filing.EMPTY), ([(1, 1)], "exe", filing.NO_FORMAT)]
)
def test_an_empty_choice_or_an_unknown_format_is_refused_in_a_sentence(
    desk: Desk, cast: Cast, chosen: list[tuple[int, int]], format_: str, said: str
) -> None:
    refused = refusal(filing.produce, desk, cast.caller("anna"), chosen, format_)
    assert (refused.why, refused.sentences) == (Why.INVALID, (said,))


def test_more_than_a_file_holds_is_refused(desk: Desk, cast: Cast) -> None:
    many = [(key, 1) for key in range(filing.MOST + 1)]
    assert refusal(filing.produce, desk, cast.caller("anna"), many, "csv").sentences == (filing.TOO_MANY,)


@pytest.mark.parametrize("name", ["Keswick\tInsulation", "Keswick\nInsulation", 'Keswick "K" Insulation'])
def test_a_name_that_an_iif_would_change_is_refused_there_and_fits_into_a_csv(
    desk: Desk, cast: Cast, name: str
) -> None:
    with desk.writing() as session:
        session.get_one(tables.Vendor, cast.vendor["linked"]).quickbooks_name = name
    key = accepted(desk, cast)
    refused = refusal(filed, desk, cast, key)
    assert refused.why is Why.GUARD
    assert refused.sentences[0].startswith("SC-001: The vendor is called “Keswick")
    assert filed(desk, cast, key, format_="csv").count == 1


# --- what is in it ------------------------------------------------------------------------------------------------


def test_a_file_is_made_anew_the_same_each_time_from_what_was_accepted(any_desk: Desk, cast: Cast) -> None:
    keys = [accepted(any_desk, cast, number) for number in ("SC-1", "SC-2")]
    made = filed(any_desk, cast, *keys)
    first = filing.contents(any_desk, cast.caller("anna"), made.id)
    with any_desk.writing() as session:
        session.get_one(tables.Vendor, cast.vendor["linked"]).quickbooks_name = "Renamed"
    filing.confirm(any_desk, cast.caller("alan"), keys[0], version(any_desk, cast, keys[0]), "SC-1")
    again = filing.contents(any_desk, cast.caller("alan"), made.id)
    assert again == first
    assert first.name == f"purchase_orders_2026-03-02_file_{made.id}.iif"
    assert [number for number, _ in first.orders] == ["SC-1", "SC-2"]
    text = iif.iif([order for _, order in first.orders]).decode("cp1252")
    assert text.count("\r\nTRNS\t\tPURCHORD\t03/02/26\tPurchase Orders\tKeswick Insulation\t\t-15500.50\tSC-") == 2


def test_only_who_decides_on_all_of_a_file_downloads_it(desk: Desk, cast: Cast) -> None:
    open_, private = accepted(desk, cast, "SC-1"), accepted(desk, cast, "SC-2")
    made = filed(desk, cast, open_, private)
    with desk.writing() as session:
        session.get_one(tables.Commitment, private).private = True
    assert refusal(filing.contents, desk, cast.caller("anna"), made.id).sentences == (filing.NOT_ALL,)
    assert refusal(filing.contents, desk, cast.caller("queenie"), made.id).why is Why.NOT_FOUND
    assert refusal(filing.contents, desk, cast.caller("anna"), made.id + 1).sentences == (filing.NO_FILE,)
    assert [(file.count, file.may_download) for file in seen(desk, cast).files] == [(2, False)]
    assert [(file.count, file.may_download) for file in seen(desk, cast, "queenie").files] == [(2, False)]
    assert [(file.count, file.may_download) for file in seen(desk, cast, "carla").files] == [(2, True)]
    assert len(filing.contents(desk, cast.caller("carla"), made.id).orders) == 2


def test_whoever_has_no_permission_on_erp_integrations_sees_no_files(desk: Desk, cast: Cast) -> None:
    filed(desk, cast, accepted(desk, cast))
    shown = seen(desk, cast, "paula")
    assert (shown.waiting, shown.in_files, shown.files) == ((), (), ())


def test_the_condition_in_sql_says_of_each_who_decides_as_the_rules_do(any_desk: Desk, cast: Cast) -> None:
    keys = [accepted(any_desk, cast, number) for number in ("SC-1", "SC-2")]
    day = any_desk.now().date()
    with any_desk.writing() as session:
        session.get_one(tables.Commitment, keys[1]).private = True
        session.add(tables.CommitmentViewer(commitment_id=keys[1], person_id=cast.person["alan"]))
        session.get_one(tables.Person, cast.person["queenie"]).erp_level = 2
        session.add(
            tables.Delegation(
                absent_id=cast.person["alan"],
                deputy_id=cast.person["queenie"],
                first_day=day,
                last_day=day,
                made_at=any_desk.now(),
                made_by=cast.person["alan"],
            )
        )
    with any_desk.reading() as session:
        rows = session.exec(select(tables.Commitment)).all()
        for name in cast.person:
            person = people.load(session, cast.caller(name), any_desk.now())
            ruled = {row.id for row in rows if permissions.decides(person, records.item(session, row))}
            assert set(session.exec(select(tables.Commitment.id).where(decided_by(person)))) == ruled, name


# --- what came of it ----------------------------------------------------------------------------------------------


def test_a_confirmed_import_is_synced_by_the_word_of_a_person_whom_the_history_names(
    any_desk: Desk, cast: Cast
) -> None:
    key = accepted(any_desk, cast)
    made = filed(any_desk, cast, key)
    done = filing.confirm(any_desk, cast.caller("alan"), key, version(any_desk, cast, key), " PO-77 ")
    assert done.status is ErpStatus.SYNCED
    row = export(any_desk, key)
    assert (row.state, row.txn_id, row.file_id) == (ExportState.DONE, "PO-77", made.id)
    assert row.confirmed_by == cast.person["alan"]
    newest = queries.detail(any_desk, cast.caller("carla"), key).history[0]
    assert (newest.who, newest.words) == ("Alan Approver", "Exported")
    assert [(file.count, file.to_confirm) for file in seen(any_desk, cast).files] == [(1, 0)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Fill in the reference in QuickBooks"),
        (" \u200b ", "The reference in QuickBooks has a character that cannot be kept"),
        ("x" * 37, "The reference in QuickBooks has 37 characters. Shorten it to 36"),
        ("a\tb", "The reference in QuickBooks has a character that cannot be kept"),
    ],
)
def test_a_reference_that_says_nothing_or_too_much_is_refused(desk: Desk, cast: Cast, typed: str, said: str) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    refused = refusal(filing.confirm, desk, cast.caller("anna"), key, version(desk, cast, key), typed)
    assert (refused.why, refused.problems[0].field) == (Why.INVALID, "reference")
    assert refused.sentences[0].startswith(said)
    assert status(desk, cast, key) is ErpStatus.EXPORTING


def test_what_waits_for_the_connector_is_confirmed_by_nobody(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    refused = refusal(filing.confirm, desk, cast.caller("anna"), key, version(desk, cast, key), "PO-1")
    assert refused.why is Why.CONFLICT
    assert refused.sentences == ("SC-001 is in no file any more and waits in the queue again.",)
    assert status(desk, cast, key) is ErpStatus.EXPORTING


def test_a_clerk_who_does_not_decide_confirms_nothing(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    refused = refusal(filing.confirm, desk, cast.caller("queenie"), key, version(desk, cast, key), "PO-1")
    assert refused.why is Why.NOT_ALLOWED
    assert status(desk, cast, key) is ErpStatus.EXPORTING


def test_who_confirms_second_reads_who_was_first(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    before = version(desk, cast, key)
    filing.confirm(desk, cast.caller("alan"), key, before, "PO-1")
    refused = refusal(filing.confirm, desk, cast.caller("anna"), key, before, "PO-2")
    assert refused.why is Why.CONFLICT
    assert "It was exported by Alan Approver at 10:00 on 2026-03-02." in refused.sentences[0]
    assert export(desk, key).txn_id == "PO-1"


def test_what_quickbooks_did_not_take_has_failed_in_its_words_and_can_be_put_into_another_file(
    any_desk: Desk, cast: Cast
) -> None:
    key = accepted(any_desk, cast)
    first = filed(any_desk, cast, key)
    words = "Error on line 5: the vendor is not in the list.\nNothing was imported."
    done = filing.not_taken(any_desk, cast.caller("anna"), key, version(any_desk, cast, key), words)
    assert done.status is ErpStatus.EXPORT_FAILED
    assert export(any_desk, key).error_text == words
    assert queries.detail(any_desk, cast.caller("carla"), key).history[0].who == "Anna Approver"
    act(any_desk, cast, "anna", key, Action.RETRY)
    second = filed(any_desk, cast, key)
    assert second.id != first.id
    assert [file.id for file in seen(any_desk, cast).files] == [second.id]


@pytest.mark.parametrize("why", ["", "  \u200b", "x\x00y"])
def test_a_refusal_of_quickbooks_without_words_is_asked_for(desk: Desk, cast: Cast, why: str) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    refused = refusal(filing.not_taken, desk, cast.caller("anna"), key, version(desk, cast, key), why)
    assert (refused.why, refused.problems[0].field) == (Why.INVALID, "why")
    assert status(desk, cast, key) is ErpStatus.EXPORTING


def test_what_was_not_imported_goes_back_into_the_queue_and_out_of_the_file(any_desk: Desk, cast: Cast) -> None:
    back, stays = accepted(any_desk, cast, "SC-1"), accepted(any_desk, cast, "SC-2")
    made = filed(any_desk, cast, back, stays)
    before = version(any_desk, cast, back)
    said = filing.take_back(any_desk, cast.caller("alan"), back, before)
    assert said.startswith(f"SC-1 is out of file {made.id} and waits in the queue again.")
    row = export(any_desk, back)
    assert (row.state, row.file_id, row.ask_first) == (ExportState.QUEUED, None, True)
    assert [number for number, _ in filing.contents(any_desk, cast.caller("anna"), made.id).orders] == ["SC-2"]
    assert [(one.number, one.in_doubt) for one in seen(any_desk, cast).waiting] == [("SC-1", True)]
    refused = refusal(filing.take_back, any_desk, cast.caller("anna"), back, before)
    assert (refused.why, refused.sentences) == (
        Why.CONFLICT, ("SC-1 is in no file any more and waits in the queue again.",),
    )  # fmt: skip
    assert filed(any_desk, cast, back, format_="xlsx").count == 1


def test_only_an_approver_puts_it_back(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    refused = refusal(filing.take_back, desk, cast.caller("queenie"), key, version(desk, cast, key))
    assert refused.why is Why.NOT_ALLOWED
    assert export(desk, key).state == ExportState.FILE_PRODUCED


def test_of_a_confirmation_and_putting_back_at_once_one_wins(any_desk: Desk, cast: Cast) -> None:
    key = accepted(any_desk, cast)
    filed(any_desk, cast, key)
    before = version(any_desk, cast, key)

    def attempted(command: Any, who: str, *more: str) -> str:
        try:
            command(any_desk, cast.caller(who), key, before, *more)
        except Refused as refused:
            return " ".join(refused.sentences)
        return ""

    said = together([lambda: attempted(filing.confirm, "anna", "PO-1"), lambda: attempted(filing.take_back, "alan")])
    assert sorted(one == "" for one in said) == [False, True], said
    confirmed = said[0] == ""
    assert export(any_desk, key).state == (ExportState.DONE if confirmed else ExportState.QUEUED)
    assert status(any_desk, cast, key) is (ErpStatus.SYNCED if confirmed else ErpStatus.EXPORTING)


def test_a_whole_file_is_confirmed_with_the_references_as_they_are_and_what_is_refused_is_named(
    desk: Desk, cast: Cast
) -> None:
    keys = [accepted(desk, cast, f"SC-{n}") for n in range(3)]
    filed(desk, cast, *keys)
    chosen = [(key, number, f"PO-{key}") for key, number in picked(desk, cast, *keys)]
    filing.take_back(desk, cast.caller("alan"), keys[1], chosen[1][1])
    done = filing.confirm_all(desk, cast.caller("anna"), chosen)
    assert done.count == 2
    assert done.sentence == (
        "2 commitments confirmed: QuickBooks holds them. SC-1 is in no file any more and waits in the queue again."
    )
    assert [export(desk, key).txn_id for key in keys] == [f"PO-{keys[0]}", "", f"PO-{keys[2]}"]
    assert refusal(filing.confirm_all, desk, cast.caller("anna"), chosen).why is Why.CONFLICT


def test_what_is_in_a_file_is_neither_withdrawn_nor_taken_by_the_connector(desk: Desk, cast: Cast) -> None:
    key = accepted(desk, cast)
    filed(desk, cast, key)
    said = attempt(desk, cast.caller("anna"), key, Action.WITHDRAW, Said(seen_version=version(desk, cast, key)))
    assert "It has already been handed over to QuickBooks" in said
    with desk.reading() as session:
        assert exports.waiting(session, desk.now()) == 0

"""Files for QuickBooks as an approver makes, downloads and confirms them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from core.erp import ExportState
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus
from data import tables
from data.commands import filing
from data.desk import Desk
from pages import quickbooks_files
from tests.cast import Cast
from tests.pages.conftest import words
from tests.pages.story import Story

Open = Callable[[str], AppTest]
FORMULA = "=HYPERLINK(0)"


def page() -> None:
    from pages import quickbooks_files, ui

    ui.show_outcomes()
    quickbooks_files.show(ui.me())


@pytest.fixture
def files(sign_in: Callable[[str], str]) -> Open:
    """`files("anna")`: the part of the page as Anna sees it."""

    def open_part(name: str) -> AppTest:
        sign_in(name)
        return AppTest.from_function(page, default_timeout=30).run()

    return open_part


def row_of(desk: Desk, key: int) -> tables.Export:
    with desk.reading() as session:
        query = select(tables.Export).join(tables.Submission).where(tables.Submission.commitment_id == key)
        row = session.exec(query).one()
        session.expunge(row)
        return row


def widget(at: AppTest, kind: str, key: int, name: str) -> Any:
    """The widget of one commitment in a file."""
    return next(one for one in at.get(kind) if f"_{key}_" in str(one.key) and str(one.key).endswith(f"_{name}"))


def in_a_file(desk: Desk, cast: Cast, story: Story, *numbers: str, format_: str = "iif") -> list[int]:
    keys = [story.exporting(number, title=f"{FORMULA} of {number}") for number in numbers]
    chosen = [(key, story.look(key).facts.version) for key in keys]
    filing.produce(desk, cast.caller("anna"), chosen, format_)
    return keys


def test_without_anything_accepted_it_says_what_to_do_next(files: Open) -> None:
    said = words(files("anna"))
    assert "Accept in Accountant Review, and it appears here at once." in said
    assert "No file waits for a confirmation." in said


def test_it_says_plainly_that_quickbooks_gives_no_answer_and_that_iif_is_unsupported(files: Open) -> None:
    said = words(files("anna"))
    assert "QuickBooks gives no answer to a file" in said
    assert "Intuit calls IIF unsupported" in said


def test_all_that_waits_is_picked_and_the_consequence_stands_before_the_button(files: Open, story: Story) -> None:
    story.exporting("SC-1")
    story.exporting("SC-2")
    at = files("anna")
    assert list(at.dataframe[0].value["Number"]) == ["SC-1", "SC-2"]
    said = words(at)
    assert r"**2 commitments** · \$31,001.00. They leave this list and can no longer be withdrawn." in said
    assert "until you confirm each one below after the import." in said
    assert not at.button(key="_make_file").disabled


def test_with_a_connector_it_says_that_they_leave_its_queue(desk: Desk, files: Open, story: Story) -> None:
    story.exporting()
    with desk.writing() as session:
        session.get_one(tables.ErpConnection, 1).password_hash = "set"
    assert "They leave the connector's queue" in words(files("anna"))


def test_a_file_is_made_downloaded_and_confirmed_one_by_one(
    desk: Desk, files: Open, story: Story, downloads: dict[str, Any]
) -> None:
    first, second = story.exporting("SC-1"), story.exporting("SC-2")
    at = files("anna")
    at.button(key="_make_file").click().run()
    said = words(at)
    assert "File 1 \\(IIF\\) is made of 2 commitments." in said
    assert "File produced 2026-03-02 10:00 by Anna Approver · 2 of 2 commitments to confirm" in said
    assert "ynced" not in said
    assert downloads["purchase_orders_2026-03-02_file_1.iif"]().startswith(b"!TRNS\t")
    assert widget(at, "text_input", first, "reference").value == "SC-1"
    widget(at, "text_input", first, "reference").set_value("PO-77")
    widget(at, "button", first, "confirm").click().run()
    assert "SC-1 is synced with QuickBooks." in words(at)
    assert (row_of(desk, first).state, row_of(desk, first).txn_id) == (ExportState.DONE, "PO-77")
    assert row_of(desk, second).state == ExportState.FILE_PRODUCED
    widget(at, "button", second, "confirm").click().run()
    assert row_of(desk, second).txn_id == "SC-2"
    assert "No file waits for a confirmation." in words(at)


def test_what_is_left_out_stays_out_without_the_table_too(desk: Desk, files: Open, story: Story) -> None:
    first, second = story.exporting("SC-1"), story.exporting("SC-2")
    at = files("anna")
    at.multiselect[0].unselect(second).run()
    third = story.exporting("SC-3")
    at.run()
    assert at.multiselect[0].value == [first, third]
    at.button(key="_make_file").click().run()
    assert [row_of(desk, key).state for key in (first, second, third)] == ["file_produced", "queued", "file_produced"]
    assert at.multiselect[0].value == []
    assert at.button(key="_make_file").disabled
    assert "Nothing is picked." in words(at)


def test_what_was_withdrawn_meanwhile_keeps_the_file_from_being_made(desk: Desk, files: Open, story: Story) -> None:
    first, second = story.exporting("SC-1"), story.exporting("SC-2")
    at = files("anna")
    story.act("alan", first, Action.WITHDRAW)
    at.button(key="_make_file").click().run()
    assert "It was withdrawn from export by Alan Approver" in words(at)
    assert row_of(desk, second).state == ExportState.QUEUED


def test_a_whole_file_is_confirmed_with_the_references_as_they_are(
    desk: Desk, cast: Cast, files: Open, story: Story
) -> None:
    first, second = in_a_file(desk, cast, story, "SC-1", "SC-2")
    at = files("alan")
    widget(at, "text_input", second, "reference").set_value("PO-2")
    at.button(key="_confirm_file_1").click().run()
    assert "2 commitments confirmed: QuickBooks holds them." in words(at)
    assert [row_of(desk, key).txn_id for key in (first, second)] == ["SC-1", "PO-2"]


def test_what_quickbooks_did_not_take_fails_with_its_words(desk: Desk, cast: Cast, files: Open, story: Story) -> None:
    (key,) = in_a_file(desk, cast, story, "SC-1")
    at = files("anna")
    widget(at, "button", key, "failed").click().run()
    assert "Write what QuickBooks said" in words(at)
    widget(at, "text_area", key, "why").set_value("Error on line 5")
    widget(at, "button", key, "failed").click().run()
    assert "SC-1 failed to export." in words(at)
    assert story.look(key).facts.status is ErpStatus.EXPORT_FAILED


def test_what_was_not_imported_is_put_back_and_said_to_be_looked_at_first(
    desk: Desk, cast: Cast, files: Open, story: Story
) -> None:
    (key,) = in_a_file(desk, cast, story, "SC-1")
    at = files("anna")
    widget(at, "button", key, "back").click().run()
    said = words(at)
    assert "SC-1 is out of file 1 and waits in the queue again." in said
    assert "SC-1: QuickBooks may hold it already. Look there first" in said
    assert list(at.dataframe[0].value["Look first"]) == ["May be in QuickBooks"]


def test_a_clerk_may_look_and_has_no_buttons(desk: Desk, cast: Cast, files: Open, story: Story) -> None:
    in_a_file(desk, cast, story, "SC-1")
    story.exporting("SC-2")
    at = files("queenie")
    assert quickbooks_files.LOOK_ONLY in words(at)
    assert list(at.dataframe[0].value["Number"]) == ["SC-2"]
    assert not at.button
    assert not at.get("download_button")


@pytest.mark.parametrize("format_", ["csv", "xlsx"])
def test_a_spreadsheet_runs_nothing_that_a_person_typed(
    desk: Desk, cast: Cast, files: Open, story: Story, downloads: dict[str, Any], format_: str
) -> None:
    in_a_file(desk, cast, story, "SC-1", format_=format_)
    files("anna")
    made: bytes = downloads[f"purchase_orders_2026-03-02_file_1.{format_}"]()
    if format_ == "csv":
        assert made.startswith(b"\xef\xbb\xbfCommitment,ERP reference,")
        assert f"\"'{FORMULA} of SC-1\nSupply" in made.decode().replace("\r\n", "\n")
        return
    sheet = load_workbook(io.BytesIO(made)).active
    assert sheet is not None
    headers, first, _ = sheet.iter_rows(values_only=True)
    cells = dict(zip(headers, first, strict=True))
    assert (cells["Commitment"], cells["Amount"]) == ("SC-1", 12000)
    assert str(cells["Memo"]).startswith(f"'{FORMULA}")


def test_settled_files_stay_to_be_downloaded_with_who_made_them(
    desk: Desk, cast: Cast, files: Open, story: Story, downloads: dict[str, Any], cookies: dict[str, str]
) -> None:
    (key,) = in_a_file(desk, cast, story, "SC-1")
    filing.confirm(desk, cast.caller("alan"), key, story.look(key).facts.version, "PO-1")
    at = files("alan")
    (listed,) = at.dataframe[0].value.to_dict("records")
    assert (listed["File"], listed["By"], listed["Format"], listed["To confirm"]) == (1, "Anna Approver", "IIF", 0)
    cookies.clear()  # a file is made when it is asked for, outside of any run of the page
    assert b"PURCHORD" in downloads["purchase_orders_2026-03-02_file_1.iif"]()


def test_a_file_is_not_made_any_more_for_whoever_signed_out_meanwhile(
    desk: Desk, cast: Cast, files: Open, story: Story, downloads: dict[str, Any]
) -> None:
    in_a_file(desk, cast, story, "SC-1")
    files("anna")
    with desk.writing() as session:
        session.exec(select(tables.LoginSession)).one().revoked_at = desk.now()
    with pytest.raises(Refused) as caught:
        downloads["purchase_orders_2026-03-02_file_1.iif"]()
    assert caught.value.why is Why.SIGNED_OUT

"""QuickBooks' lists come in page by page, what is gone is kept and marked, and ours are linked by people."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from core.erp import Entry, ListKind, Ref
from core.links import State
from core.refusal import Refused, Why
from data import erp_lists, tables
from data.desk import Desk
from tests.cast import Cast

VENDORS = (
    Entry(ListKind.VENDOR, "80000010-1", "Keswick Insulation"),
    Entry(ListKind.VENDOR, "V-2", "unknown ROOFING"),
    Entry(ListKind.VENDOR, "V-3", "Zeng Supplies", active=False),
)
JOBS = (
    Entry(ListKind.CUSTOMER, "80000001-1", "Acme:Headquarters", is_job=True),
    Entry(ListKind.CUSTOMER, "J-3", "Acme:1003 Unlinked shed", is_job=True),
)
ITEMS = (
    Entry(ListKind.ITEM, "80000021-1", "07-200 Insulation"),
    Entry(ListKind.ITEM, "I-9", "Div 99:99-999 - Not in QuickBooks"),
)


def read(desk: Desk, *entries: Entry, kinds: tuple[ListKind, ...] = tuple(ListKind)) -> datetime:
    """A whole reading of the lists, as a visit does it."""
    now = desk.now()
    with desk.writing() as session:
        erp_lists.receive(session, now, entries)
        for kind in kinds:
            erp_lists.finish(session, kind, now, now)
    return now


def vendor(desk: Desk, cast: Cast, name: str) -> tables.Vendor:
    with desk.reading() as session:
        row = session.get_one(tables.Vendor, cast.vendor[name])
        session.expunge(row)
        return row


def row(desk: Desk, cast: Cast, words: str, register: str = "vendors") -> erp_lists.LinkRow:
    table = erp_lists.table(desk, cast.caller("carla"), register)
    return next(one for one in table.rows if words in one.words)


def test_thousands_of_entries_come_in_pages_and_a_second_reading_doubles_none(any_desk: Desk) -> None:
    entries = [Entry(ListKind.VENDOR, f"V-{n}", f"Vendor {n}") for n in range(2_500)]
    for _ in range(2):
        with any_desk.writing() as session:
            for start in range(0, len(entries), 500):
                erp_lists.receive(session, any_desk.now(), entries[start : start + 500])
    assert erp_lists.counts(any_desk)[ListKind.VENDOR] == 2_500


def test_what_quickbooks_deleted_or_made_inactive_is_kept_and_marked_and_our_link_follows(
    any_desk: Desk, cast: Cast
) -> None:
    read(any_desk, *VENDORS)
    assert vendor(any_desk, cast, "linked").quickbooks_active
    any_desk.now.forward(hours=1)  # type: ignore[attr-defined]
    renamed = Entry(ListKind.VENDOR, "80000010-1", "Keswick & Sons", active=False)
    read(any_desk, renamed)
    assert (vendor(any_desk, cast, "linked").quickbooks_active, vendor(any_desk, cast, "linked").quickbooks_name) == (
        False,
        "Keswick & Sons",
    )
    with any_desk.reading() as session:
        gone = {one.list_id: one.gone_at for one in session.exec(select(tables.ErpEntry))}
    assert [key for key, at in gone.items() if at] == ["V-2", "V-3"]
    assert row(any_desk, cast, "Keswick").state is State.INACTIVE


def test_what_comes_back_is_active_again(any_desk: Desk, cast: Cast) -> None:
    read(any_desk, *VENDORS)
    any_desk.now.at += timedelta(hours=1)  # type: ignore[attr-defined]
    read(any_desk)
    assert row(any_desk, cast, "Keswick").state is State.GONE
    any_desk.now.at += timedelta(hours=1)  # type: ignore[attr-defined]
    read(any_desk, *VENDORS)
    assert row(any_desk, cast, "Keswick").state is State.LINKED


def test_an_id_that_is_in_no_list_is_said_to_be_in_none(desk: Desk, cast: Cast) -> None:
    read(desk, *VENDORS)
    assert row(desk, cast, "Lew Plumbing").state is State.UNKNOWN
    assert not vendor(desk, cast, "other").quickbooks_active


@pytest.mark.parametrize(
    ("register", "words", "wanted"),
    [("vendors", "Unknown Roofing", "V-2"), ("projects", "1003", "J-3"), ("cost_codes", "99-999", "I-9")],
)
def test_the_entry_of_the_same_name_is_suggested_and_linked_with_one_click(
    any_desk: Desk, cast: Cast, register: str, words: str, wanted: str
) -> None:
    read(any_desk, *VENDORS, *JOBS, *ITEMS)
    suggestion = row(any_desk, cast, words, register).suggestion
    assert suggestion is not None
    assert suggestion.id == wanted
    erp_lists.link_all(any_desk, cast.caller("carla"), register)
    assert row(any_desk, cast, words, register).state is State.LINKED


def test_two_entries_of_one_name_are_no_suggestion(desk: Desk, cast: Cast) -> None:
    read(desk, *VENDORS, Entry(ListKind.VENDOR, "V-4", "Unknown Roofing"))
    assert row(desk, cast, "Unknown Roofing").suggestion is None


def test_an_inactive_entry_can_neither_be_suggested_nor_linked(desk: Desk, cast: Cast) -> None:
    read(desk, *VENDORS)
    with pytest.raises(Refused) as refused:
        erp_lists.link(desk, cast.caller("carla"), "vendors", cast.vendor["unlinked"], "V-3", "")
    assert refused.value.why is Why.NOT_FOUND


def test_a_link_is_made_and_taken_away_by_whoever_may_and_only_as_it_was_seen(any_desk: Desk, cast: Cast) -> None:
    read(any_desk, *VENDORS)
    key, carla = cast.vendor["unlinked"], cast.caller("carla")
    assert erp_lists.link(any_desk, carla, "vendors", key, "V-2", "") == "unknown ROOFING"
    with pytest.raises(Refused) as refused:
        erp_lists.link(any_desk, carla, "vendors", key, "80000010-1", "")
    assert refused.value.why is Why.CONFLICT
    erp_lists.unlink(any_desk, carla, "vendors", key, "V-2")
    assert vendor(any_desk, cast, "unlinked").quickbooks_id == ""


@pytest.mark.parametrize("name", ["paula", "queenie", "mark", "norman"])
def test_who_may_not_link_is_told_whom_to_ask(desk: Desk, cast: Cast, name: str) -> None:
    for attempt in (
        lambda: erp_lists.table(desk, cast.caller(name), "vendors"),
        lambda: erp_lists.link(desk, cast.caller(name), "vendors", 1, "V-2", ""),
        lambda: erp_lists.unlink(desk, cast.caller(name), "vendors", 1, ""),
        lambda: erp_lists.link_all(desk, cast.caller(name), "vendors"),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.why is Why.NOT_ALLOWED


def test_an_order_goes_to_what_ours_are_linked_to_and_cost_types_to_classes_of_their_name(
    any_desk: Desk, cast: Cast
) -> None:
    read(any_desk, *VENDORS, Entry(ListKind.CLASS, "C-1", "LABOR"))
    picture = {
        "header": {"vendor_id": cast.vendor["linked"], "project_id": cast.project["HQ"]},
        "lines": [
            {"cost_code_id": cast.cost_code["07-200"], "cost_type": "Labor"},
            {"cost_code_id": None, "cost_type": "Other"},
        ],
    }
    with any_desk.reading() as session:
        found = erp_lists.links(session, picture)
    assert found.vendors == {cast.vendor["linked"]: Ref("80000010-1", "Keswick Insulation")}
    assert found.projects == {cast.project["HQ"]: Ref("80000001-1", "Acme:Headquarters")}
    assert found.cost_codes == {cast.cost_code["07-200"]: Ref("80000021-1", "07-200")}
    assert found.cost_types == {"Labor": Ref("C-1", "LABOR")}


def test_typed_names_suffice_only_without_lists_and_without_a_connector(any_desk: Desk, cast: Cast) -> None:
    def suffice() -> bool:
        with any_desk.reading() as session:
            return erp_lists.names_suffice(session)

    assert suffice()
    read(any_desk, *VENDORS)
    assert not suffice()

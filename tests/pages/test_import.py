"""The Import page as people use it: choose a file, look at what it would do, import all of it or the good rows."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data import tables
from data.desk import Desk
from tests.cast import Cast
from tests.data.importing.files import HEADER, csv_file, line, xlsx_file
from tests.pages.conftest import Visit, words

GOOD = csv_file(HEADER, line("SC-1", "1,234.56"), line("SC-1", "(34.56)"), line("SC-2", "5"))
MIXED = csv_file(HEADER, line("SC-1", "1"), line("SC-2", "12,3x"))
MARKDOWN = "![x](http://evil.example/y.png) **bold** :material/home:"


def upload(at: AppTest, data: bytes, name: str = "commitments.csv") -> AppTest:
    return at.file_uploader[0].set_value((name, data, "text/csv")).run()


def press(at: AppTest, key: str) -> AppTest:
    return at.button(key=key).click().run()


def metrics(at: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in at.metric}


def tables_shown(at: AppTest) -> list[Any]:
    return [frame.value for frame in at.dataframe]


def refused(at: AppTest) -> list[list[str]]:
    return next((frame.values.tolist() for frame in tables_shown(at) if "Reason" in frame.columns), [])


def numbers(desk: Desk) -> list[str]:
    with desk.reading() as session:
        return sorted(session.exec(select(tables.Commitment.number)).all())


def test_a_good_file_is_previewed_confirmed_and_imported_and_leads_on(desk: Desk, visit: Visit) -> None:
    at = upload(visit("paula", "import_"), GOOD)
    assert metrics(at) == {"New": "2", "Changes": "0"}
    assert numbers(desk) == []
    at = press(at, "import_all")
    assert "This writes 2 new and 0 changed" in words(at)
    assert numbers(desk) == []
    at = press(at, "import_confirm")
    assert "Imported: 2 created." in words(at)
    assert numbers(desk) == ["SC-1", "SC-2"]
    labels = [link.label for link in at.get("page_link")]
    assert "Open the Commitments List" in labels
    assert any("SC" in label and "Edit and Re-send" in label for label in labels)


def test_the_same_file_again_says_that_there_is_nothing_to_import(desk: Desk, visit: Visit) -> None:
    at = press(press(upload(visit("paula", "import_"), GOOD), "import_all"), "import_confirm")
    at = upload(press(at, "import_another"), GOOD)
    assert metrics(at)["Unchanged"] == "2"
    assert "There is nothing to import" in words(at)
    assert not [button for button in at.button if button.key == "import_all"]


def test_refused_cells_are_listed_and_only_the_good_rows_can_be_imported(desk: Desk, visit: Visit) -> None:
    at = upload(visit("paula", "import_"), MIXED)
    assert refused(at) == [
        ["commitments.csv", "3", "Amount", "12,3x", "Amount is not a number. Write it like 1,234.56."]
    ]
    assert at.button(key="import_all").disabled
    assert "Import all is not possible while cells are refused" in words(at)
    at = press(at, "import_good")
    assert "Left out because of 1 refused cell" in words(at)
    at = press(at, "import_confirm")
    assert numbers(desk) == ["SC-1"]
    assert "Imported: 1 created, 1 left out." in words(at)
    assert refused(at)[0][3] == "12,3x"


def test_cancel_writes_nothing_and_keeps_the_preview(desk: Desk, visit: Visit) -> None:
    at = press(upload(visit("paula", "import_"), GOOD), "import_all")
    at = press(at, "import_cancel")
    assert numbers(desk) == []
    assert metrics(at)["New"] == "2"
    assert at.button(key="import_all")


def test_unknown_headers_are_mapped_by_hand_and_remembered(desk: Desk, visit: Visit) -> None:
    data = csv_file(("Project", "Our ref", "Title"), ("1001", "SC-1", "Insulation"))
    at = upload(visit("paula", "import_"), data)
    assert "headers are not recognised" in words(at)
    at = box(at, "Its rows are").set_value("commitments").run()
    assert "It has no column for Number." in words(at)
    at = box(at, "“Our ref” is").set_value("number").run()
    assert metrics(at)["New"] == "1"
    press(press(at, "import_all"), "import_confirm")
    assert numbers(desk) == ["SC-1"]
    at = upload(visit("eddie", "import_"), data)
    assert metrics(at)["Unchanged"] == "1"


def test_a_column_that_was_recognised_can_be_taken_for_another(visit: Visit) -> None:
    at = upload(
        visit("paula", "import_"), csv_file(("Project", "Number", "Title", "Date"), ("1001", "SC-1", "x", "soon"))
    )
    assert refused(at)[0][2] == "Date"
    at = box(at, "Change what a column is").set_value("Date").run()
    at = box(at, "“Date” is").set_value("").run()
    assert refused(at) == []


def box(at: AppTest, label: str) -> Any:
    return next(one for one in at.selectbox if one.label == label)


def test_a_file_without_a_project_column_asks_for_the_project(desk: Desk, cast: Cast, visit: Visit) -> None:
    at = upload(visit("paula", "import_"), csv_file(("Number", "Title"), ("SC-1", "Insulation")))
    assert "Choose the project of its commitments" in refused(at)[0][4]
    at = box(at, "Project of the commitments").set_value(cast.project["LAB"]).run()
    press(press(at, "import_all"), "import_confirm")
    with desk.reading() as session:
        assert session.exec(select(tables.Commitment.project_id)).all() == [cast.project["LAB"]]


def test_a_sheet_can_be_left_out(visit: Visit) -> None:
    data = xlsx_file(Vendors=[("Name",), ("New",)], Cost_codes=[("Code", "Name"), ("1", "x")])
    at = upload(visit("carla", "import_"), data, "lists.xlsx")
    assert metrics(at)["New"] == "2"
    first = box(at, "Its rows are")
    at = first.set_value("Leave this sheet out").run()
    assert metrics(at)["New"] == "1"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty"),
        (b"PK\x03\x04 no zip", "not a workbook that can be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old or password-protected"),
        ("Number,Title\nSC-1,x".encode("utf-16-le"), "cannot be read"),
        (b'Number,Title\nSC-1,"x', "Row 2 cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_says_so_in_a_sentence(visit: Visit, data: bytes, sentence: str) -> None:
    at = upload(visit("paula", "import_"), data, "file.xlsx")
    assert sentence in words(at)
    assert not at.exception


def test_what_a_file_says_is_never_read_as_markdown(desk: Desk, visit: Visit) -> None:
    data = csv_file(("Project", "Number", "Title", MARKDOWN), ("1001", "*SC* :a:", "x", "y"))
    at = upload(visit("paula", "import_"), data, f"{MARKDOWN}.csv")
    at = press(press(at, "import_all"), "import_confirm")
    drawn = [
        element.value for kind in ("markdown", "info", "warning", "success", "caption") for element in at.get(kind)
    ]
    drawn += [element.label for kind in ("selectbox", "expander", "page_link") for element in at.get(kind)]
    assert not [one for one in drawn if "![x]" in one or "**bold**" in one or "*SC*" in one]
    assert numbers(desk) == ["*SC* :a:"]


def test_a_desk_that_changed_since_the_preview_is_shown_anew_and_nothing_is_written(
    desk: Desk, cast: Cast, visit: Visit
) -> None:
    at = press(upload(visit("paula", "import_"), GOOD), "import_all")
    with desk.writing() as session:
        session.get_one(tables.Vendor, cast.vendor["linked"]).active = False
    at = press(at, "import_confirm")
    assert "has changed since this preview" in words(at)
    assert numbers(desk) == []
    assert "archived" in refused(at)[0][4]


def test_a_second_click_on_the_confirmation_imports_once(desk: Desk, visit: Visit) -> None:
    at = press(upload(visit("paula", "import_"), GOOD), "import_all")
    confirm = at.button(key="import_confirm")
    confirm.click().run()
    assert numbers(desk) == ["SC-1", "SC-2"]
    assert not [button for button in at.button if button.key == "import_confirm"]


@pytest.mark.parametrize("name", ["rita", "anna", "mark", "norman"])
def test_who_may_import_nothing_reads_why_instead_of_the_page(visit: Visit, name: str) -> None:
    at = visit(name, "import_")
    assert "Import is for people who may create commitments" in words(at)
    assert not at.file_uploader


def test_a_directory_admin_without_projects_is_offered_the_lists(desk: Desk, cast: Cast, visit: Visit) -> None:
    with desk.writing() as session:
        session.get_one(tables.Person, cast.person["norman"]).directory_admin = True
    at = visit("norman", "import_")
    assert "Projects, vendors, cost codes and people come in the same way." in words(at)
    at = upload(at, csv_file(("Vendor", "Active"), ("New vendor", "yes")))
    at = press(press(at, "import_all"), "import_confirm")
    assert "Imported: 1 created." in words(at)


def test_every_template_can_be_downloaded(visit: Visit) -> None:
    at = visit("paula", "import_")
    for label in at.selectbox(key="import_template").options:
        at = at.selectbox(key="import_template").set_value(label).run()
        assert [button for button in at.get("download_button") if button.label == "Download the template"]

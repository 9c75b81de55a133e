"""Edit and Re-send, as the people of the cast use it: from the reasons to the re-send, and everything that can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from streamlit.testing.v1 import AppTest

from core.commitment import CommitmentType
from core.findings import Finding, Target
from core.transitions import Action, ErpStatus, Said
from data import commands, queries
from data.commands import Saved
from data.desk import Desk
from data.queries import Detail
from data.sqlite import sqlite3
from tests.cast import Cast, header, lines
from tests.pages.conftest import Visit, words

PAGE = "edit_and_resend"


@dataclass
class Story:
    """What happens on the desk beside the page that the test looks at."""

    desk: Desk
    cast: Cast

    def create(self, number: str = "SC-001", by: str = "paula", **changes: Any) -> Saved:
        typed = header(self.cast, number, **changes)
        type_ = typed.pop("type", CommitmentType.SUBCONTRACT)
        sov = typed.pop("lines", lines(self.cast))
        project = self.cast.project[typed.pop("project", "HQ")]
        return commands.create(self.desk, self.cast.caller(by), type=type_, project_id=project, header=typed, lines=sov)

    def act(self, who: str, commitment_id: int, action: Action, **said: Any) -> None:
        commands.act(
            self.desk,
            self.cast.caller(who),
            commitment_id,
            action,
            Said(**{"seen_version": self.look(commitment_id).commitment.version} | said),
        )

    def rejected(self, *findings: Finding, number: str = "SC-001", **changes: Any) -> int:
        """A commitment that Paula sent and Anna rejected."""
        key = self.create(number, **changes).commitment_id
        self.act("paula", key, Action.SEND)
        cited = findings or (Finding("T1", Target.FIELD, "title", note="name the floors"),)
        self.act("anna", key, Action.REJECT, findings=cited, comment="The title does not match the contract.")
        return key

    def synced(self) -> int:
        key = self.create().commitment_id
        self.act("paula", key, Action.SEND)
        self.act("anna", key, Action.ACCEPT, reference="SC-001")
        commands.act(
            self.desk, None, key, Action.EXPORTED, Said(txn_id="1A-2B", seen_version=self.look(key).commitment.version)
        )
        return key

    def look(self, commitment_id: int) -> Detail:
        return queries.detail(self.desk, self.cast.caller("carla"), commitment_id)


@pytest.fixture
def story(desk: Desk, cast: Cast) -> Story:
    return Story(desk, cast)


# --- how a test types -----------------------------------------------------------------------------------------------


def field(at: AppTest, label: str) -> Any:
    """The input with this label, as a person finds it."""
    kinds = ("text_input", "text_area", "selectbox", "checkbox", "date_input", "multiselect")
    found = [one for kind in kinds for one in at.get(kind) if one.label == label]
    assert len(found) == 1, f"{len(found)} inputs are labelled {label!r}"
    return found[0]


def has_field(at: AppTest, label: str) -> bool:
    return any(one.label == label for kind in ("text_input", "text_area", "selectbox") for one in at.get(kind))


def button(at: AppTest, label: str) -> Any:
    found = [one for one in at.button if one.label == label]
    assert len(found) == 1, f"{len(found)} buttons are labelled {label!r}, of {[one.label for one in at.button]}"
    return found[0]


def press(at: AppTest, label: str) -> AppTest:
    button(at, label).click()
    return run(at)


def run(at: AppTest) -> AppTest:
    at.run()
    assert not at.exception
    assert "incident" not in words(at)
    return at


def type_lines(at: AppTest, **edits: Any) -> AppTest:
    """What the browser sends when cells are edited, rows added or deleted."""
    key = at.get("data_editor")[0].key
    at.session_state[key] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []} | edits
    return run(at)


def open_page(visit: Visit, who: str, commitment: object) -> AppTest:
    at = visit(who, PAGE, commitment=commitment)
    assert not at.exception
    assert "incident" not in words(at)
    return at


# --- the tutorial ---------------------------------------------------------------------------------------------------


def test_a_rejected_commitment_is_put_right_and_re_sent(visit: Visit, story: Story) -> None:
    line_id = story.look(story.create("OTHER").commitment_id).commitment.lines[0].id
    key = story.rejected()
    at = open_page(visit, "paula", key)
    said = words(at)
    assert "Rejected" in said
    assert "T1 Title" in said
    assert "name the floors" in said
    assert "The title does not match the contract." in said
    assert "Anna Approver" in said
    assert "1 of 1 reason still open" in said
    assert button(at, "Re-send to ERP").disabled

    field(at, "Title").set_value("Insulation, floors 1 to 5")
    run(at)
    assert "Not saved yet:" in words(at)
    assert "Save your changes first" in words(at)
    assert button(at, "Re-send to ERP").disabled
    type_lines(
        at,
        edited_rows={0: {"amount": "$13,000.00"}},
        added_rows=[{"cost_code_id": "03-100 Concrete forming", "description": "Forming", "amount": "99.95"}],
    )
    assert r"Total \$16,600.45" in words(at)
    press(at, "Save")
    assert "Saved: Title, Schedule of values." in words(at)
    assert "Every reason is changed or answered." in words(at)

    press(at, "Re-send to ERP")
    now = story.look(key)
    assert now.facts.status is ErpStatus.SENT
    assert now.facts.submission == 2
    assert now.commitment.title == "Insulation, floors 1 to 5"
    assert now.commitment.total == Decimal("16600.45")
    assert line_id not in [line.id for line in now.commitment.lines]
    said = words(at)
    assert "Sent – waiting for acceptance" in said
    assert "re-sent to ERP" in said
    assert "accounting approvers are told" in said


def test_a_line_keeps_its_identity_when_the_line_before_it_is_deleted(visit: Visit, story: Story) -> None:
    key = story.rejected()
    second = story.look(key).commitment.lines[1]
    at = open_page(visit, "paula", key)
    type_lines(at, deleted_rows=[0], edited_rows={1: {"description": "Renamed"}})
    press(at, "Save")
    (kept,) = story.look(key).commitment.lines
    assert (kept.id, kept.description, kept.amount) == (second.id, "Renamed", second.amount)


def test_what_a_browser_forges_about_a_lines_identity_is_ignored(visit: Visit, story: Story) -> None:
    key = story.rejected()
    before = story.look(key).commitment.lines
    at = open_page(visit, "paula", key)
    type_lines(at, edited_rows={0: {"description": "Honest", "_index": 2}})
    press(at, "Save")
    after = story.look(key).commitment.lines
    assert [(line.id, line.description) for line in after] == [
        (before[0].id, "Honest"),
        (before[1].id, before[1].description),
    ]


def test_a_reason_that_changes_nothing_is_answered_in_words(visit: Visit, story: Story) -> None:
    key = story.rejected(Finding("X2", note="certificate"))
    at = open_page(visit, "paula", key)
    field(at, "Answer to X2").set_value("The certificate is valid until December.")
    run(at)
    press(at, "Save")
    assert "Answered" in words(at)
    press(at, "Re-send to ERP")
    assert story.look(key).facts.status is ErpStatus.SENT


def test_a_finding_on_a_deleted_line_counts_as_settled(visit: Visit, story: Story) -> None:
    key = story.create().commitment_id
    story.act("paula", key, Action.SEND)
    line = story.look(key).commitment.lines[0]
    story.act(
        "anna",
        key,
        Action.REJECT,
        findings=(Finding("C2", Target.LINE, line_id=line.id),),
        comment="Wrong cost code, see the budget.",
    )
    at = open_page(visit, "paula", key)
    assert "line 1" in words(at)
    type_lines(at, deleted_rows=[0])
    press(at, "Save")
    assert "Line was deleted – counts as changed" in words(at)
    assert not button(at, "Re-send to ERP").disabled


def test_a_first_send_is_called_send_and_not_re_send(visit: Visit, story: Story) -> None:
    at = open_page(visit, "paula", story.create().commitment_id)
    labels = [one.label for one in at.button]
    assert "Send to ERP" in labels
    assert "Re-send to ERP" not in labels
    press(at, "Send to ERP")
    assert "Sent – waiting for acceptance" in words(at)


def test_retrieving_names_the_consequence_and_keeps_the_reason(visit: Visit, story: Story) -> None:
    key = story.create().commitment_id
    story.act("paula", key, Action.SEND)
    at = open_page(visit, "paula", key)
    press(at, "Retrieve from ERP")
    assert "can no longer be accepted" in words(at)
    assert story.look(key).facts.status is ErpStatus.SENT
    field(at, "Reason (optional)").set_value("Wrong *retainage*")
    press(at, "Retrieve now")
    said = words(at)
    assert story.look(key).facts.status is ErpStatus.RETRIEVED
    assert "Retrieved by **Paula Admin**" in said
    assert "Wrong *retainage*" in said
    assert "Re-send to ERP" in [one.label for one in at.button]


def test_leaving_it_with_accounting_changes_nothing(visit: Visit, story: Story) -> None:
    key = story.create().commitment_id
    story.act("paula", key, Action.SEND)
    at = open_page(visit, "paula", key)
    press(at, "Retrieve from ERP")
    press(at, "Leave it with accounting")
    assert story.look(key).facts.status is ErpStatus.SENT
    assert "Retrieve from ERP" in [one.label for one in at.button]


def test_a_fix_is_shown_before_and_after_and_applied_in_one_click(visit: Visit, story: Story) -> None:
    key = story.create("SC-1001-000023").commitment_id
    at = open_page(visit, "paula", key)
    offered = [one for one in at.button if "→" in one.label]
    assert len(offered) == 1
    assert "SC-1001-000023" in offered[0].label.replace("\\", "")
    offered[0].click()
    run(at)
    assert len(story.look(key).commitment.number) <= 11
    assert "The fix is saved." in words(at)


def test_a_fix_waits_until_what_was_typed_is_saved(visit: Visit, story: Story) -> None:
    at = open_page(visit, "paula", story.create("SC-1001-000023").commitment_id)
    field(at, "Title").set_value("Something else")
    run(at)
    (offered,) = [one for one in at.button if "→" in one.label]
    assert offered.disabled


def test_all_that_preflight_finds_is_shown_at_once_with_its_severity(visit: Visit, story: Story) -> None:
    key = story.create(contract_status="Draft", executed=False, vendor_id=story.cast.vendor["unlinked"]).commitment_id
    at = open_page(visit, "paula", key)
    said = words(at)
    assert "What QuickBooks will not take" in said
    assert "The contract status is Draft." in said
    assert "Unknown Roofing is not linked" in said
    assert ":material/warning: Warning" in said
    assert button(at, "Send to ERP").disabled
    assert "**Send to ERP** is not possible yet" in said


def test_a_rejected_subcontract_that_is_void_owes_nothing(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    field(at, "Contract status").set_value("Void")
    run(at)
    press(at, "Save")
    assert "Nothing is owed: the contract status is Void" in words(at)
    assert button(at, "Re-send to ERP").disabled


def test_a_purchase_order_has_its_own_fields_and_statuses(visit: Visit, story: Story) -> None:
    key = story.create("PO-1", type=CommitmentType.PURCHASE_ORDER).commitment_id
    at = open_page(visit, "paula", key)
    assert has_field(at, "Ship via")
    assert not has_field(at, "Inclusions")
    assert "Closed" in field(at, "Contract status").options
    assert "Void" not in field(at, "Contract status").options


# --- refused, and nothing typed is lost -----------------------------------------------------------------------------


def test_everything_that_is_wrong_is_said_beside_its_field_and_stays_typed(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    field(at, "Number").set_value("")
    field(at, "Title").set_value("T" * 300)
    field(at, "Default retainage %").set_value("1e400")
    type_lines(at, edited_rows={1: {"amount": "1e400"}}, added_rows=[{"description": "No amount"}])
    press(at, "Save")
    said = words(at)
    for sentence in (
        "Number is empty. Fill it in.",
        "Title has 300 characters. Shorten it to 255 or fewer.",
        "Default retainage % is not a number.",
        "Line 2: Amount is not a number.",
        "Line 3: Amount is empty. Fill it in.",
    ):
        assert said.count(sentence) == 2, sentence  # in the list on top and beside its field
    assert field(at, "Number").value == ""
    assert field(at, "Title").value == "T" * 300
    assert at.session_state[at.get("data_editor")[0].key]["edited_rows"] == {1: {"amount": "1e400"}}
    assert story.look(key).commitment.title == "Insulation, floors 1 to 4"


def test_a_problem_names_the_line_by_the_number_that_the_grid_shows(visit: Visit, story: Story) -> None:
    at = open_page(visit, "paula", story.rejected())
    type_lines(at, deleted_rows=[0], edited_rows={1: {"amount": "many"}})
    press(at, "Save")
    assert "beside" not in words(at)
    assert "Line 2: Amount is not a number." in words(at)


def test_a_date_outside_the_calendar_of_the_desk_cannot_be_chosen_or_forged(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    box = field(at, "Contract date")
    assert (box.min, box.max) == (date(2000, 1, 1), date(2100, 12, 31))
    at.session_state[box.key] = date(1999, 12, 31)
    run(at)
    press(at, "Save")
    assert story.look(key).commitment.contract_date is None
    field(at, "Contract date").set_value(date(2026, 4, 1))
    run(at)
    press(at, "Save")
    assert story.look(key).commitment.contract_date == date(2026, 4, 1)


def test_a_cost_code_that_was_removed_meanwhile_is_refused_by_line(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    type_lines(at, edited_rows={0: {"cost_code_id": "03-100 Concrete forming"}})
    with story.desk.writing() as session:
        session.execute(text("UPDATE cost_code SET active = false WHERE code = '03-100'"))
    press(at, "Save")
    assert "Line 1: Cost code" in words(at)
    assert at.session_state[at.get("data_editor")[0].key]["edited_rows"] == {
        0: {"cost_code_id": "03-100 Concrete forming"}
    }


def test_a_locked_database_loses_nothing_that_was_typed(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    field(at, "Title").set_value("Typed in vain?")
    run(at)

    def busy(connection: Any) -> None:
        if connection.get_execution_options().get("desk_writing"):
            raise OperationalError("BEGIN IMMEDIATE", {}, sqlite3.OperationalError("database is locked"))

    event.listen(story.desk.engine, "begin", busy)
    try:
        press(at, "Save")
    finally:
        event.remove(story.desk.engine, "begin", busy)
    assert "please try again in a moment" in words(at)
    assert field(at, "Title").value == "Typed in vain?"
    press(at, "Save")
    assert story.look(key).commitment.title == "Typed in vain?"


def test_saving_nothing_says_so_and_writes_nothing(visit: Visit, story: Story) -> None:
    key = story.rejected()
    version = story.look(key).commitment.version
    at = open_page(visit, "paula", key)
    press(at, "Save")
    assert "There is nothing to save" in words(at)
    assert story.look(key).commitment.version == version


# --- two people at once ---------------------------------------------------------------------------------------------


def test_who_saves_second_reads_who_was_first_and_can_put_their_words_back(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    field(at, "Title").set_value("Paula's title")
    type_lines(at, edited_rows={0: {"amount": "5.00"}})
    seen = story.look(key).commitment.version
    commands.save(story.desk, story.cast.caller("peter"), key, seen, header={"title": "Peter's title"})
    press(at, "Save")
    said = words(at)
    assert "edited by Peter Admin" in said
    assert "**Peter Admin** changed it" in said
    assert field(at, "Title").value == "Paula's title"

    press(at, "Load the new version")
    assert field(at, "Title").value == "Peter's title"
    assert "What you had typed" in words(at)
    assert "Paula's title" in words(at)
    press(at, "Put it back into the form")
    assert field(at, "Title").value == "Paula's title"
    press(at, "Save")
    now = story.look(key).commitment
    assert now.title == "Paula's title"
    assert now.lines[0].amount == Decimal("5.00")


def test_a_form_in_which_nothing_was_typed_shows_the_newest_version_by_itself(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", key)
    seen = story.look(key).commitment.version
    commands.save(story.desk, story.cast.caller("peter"), key, seen, header={"title": "Peter's title"})
    run(at)
    assert field(at, "Title").value == "Peter's title"


def test_a_commitment_that_was_re_sent_by_another_is_not_sent_twice(visit: Visit, story: Story) -> None:
    key = story.rejected(Finding("X2"))
    finding = story.look(key).findings[0].finding
    commands.save(
        story.desk,
        story.cast.caller("paula"),
        key,
        story.look(key).commitment.version,
        header={},
        answers={finding.id or 0: "It is valid."},
    )
    at = open_page(visit, "paula", key)
    story.act("peter", key, Action.RESEND)
    press(at, "Re-send to ERP")
    assert "was already re-sent by Peter Admin" in words(at)
    assert story.look(key).facts.submission == 2


# --- who may what ---------------------------------------------------------------------------------------------------


def test_a_reader_sees_everything_and_can_press_nothing(visit: Visit, story: Story) -> None:
    at = open_page(visit, "rita", story.rejected())
    said = words(at)
    assert "The title does not match the contract." in said
    assert "You may see this commitment, but not edit it." in said
    assert "Supply and install." in said
    assert not has_field(at, "Title")
    assert not at.get("data_editor")
    assert {"Save", "Re-send to ERP"}.isdisjoint(one.label for one in at.button)


def test_an_engineer_edits_but_does_not_send(visit: Visit, story: Story) -> None:
    at = open_page(visit, "eddie", story.rejected())
    labels = [one.label for one in at.button]
    assert "Save" in labels
    assert "Re-send to ERP" not in labels
    assert "Only a Commitments Admin of this project can send it" in words(at)


def test_a_sent_commitment_is_shown_locked_with_the_reason(visit: Visit, story: Story) -> None:
    key = story.create().commitment_id
    story.act("paula", key, Action.SEND)
    at = open_page(visit, "paula", key)
    assert "It is locked while it is “Sent – waiting for acceptance”." in words(at)
    assert "Supply and install." in words(at)
    assert not has_field(at, "Title")
    assert not at.get("data_editor")


def test_a_synced_commitment_is_partly_editable(visit: Visit, story: Story) -> None:
    key = story.synced()
    at = open_page(visit, "paula", key)
    assert field(at, "Title").disabled
    assert "QuickBooks holds this commitment" in field(at, "Title").help
    assert not field(at, "Description").disabled
    assert not at.get("data_editor")
    field(at, "Description").set_value("A better description")
    run(at)
    press(at, "Save")
    assert story.look(key).commitment.description == "A better description"


def test_the_accounting_method_is_fixed_once_a_line_exists(visit: Visit, story: Story) -> None:
    at = open_page(visit, "paula", story.create().commitment_id)
    assert field(at, "Accounting method").disabled
    at = open_page(visit, "paula", story.create("SC-2", lines=[]).commitment_id)
    assert not field(at, "Accounting method").disabled


def test_unit_lines_work_out_their_amount_anew_when_the_units_change(visit: Visit, story: Story) -> None:
    sov = [{"id": None, "cost_code_id": story.cast.cost_code["07-200"], "quantity": "10", "unit_cost": "2.50"}]
    key = story.create(accounting_method="unit", lines=sov).commitment_id
    at = open_page(visit, "paula", key)
    type_lines(at, edited_rows={0: {"quantity": "12"}})
    assert r"Total \$30.00" in words(at)
    press(at, "Save")
    assert story.look(key).commitment.total == Decimal("30.00")


def test_a_private_commitment_keeps_the_list_of_who_sees_it(visit: Visit, story: Story) -> None:
    key = story.create().commitment_id
    at = open_page(visit, "paula", key)
    field(at, "Private").set_value(True)
    run(at)
    field(at, "Who may see it").set_value([story.cast.person["eddie"]])
    run(at)
    press(at, "Save")
    assert story.look(key).viewers == {story.cast.person["eddie"]}
    assert story.look(key).commitment.private


# --- which commitment -----------------------------------------------------------------------------------------------


def test_a_commitment_is_found_by_its_number_in_any_case(visit: Visit, story: Story) -> None:
    story.rejected(number="SC-77")
    at = open_page(visit, "paula", "sc-77")
    assert at.title[0].value.replace("\\", "").startswith("SC-77")


def test_a_number_in_two_projects_is_offered_as_a_choice(visit: Visit, story: Story) -> None:
    story.create("SC-77")
    story.create("SC-77", project="LAB")
    at = open_page(visit, "paula", "SC-77")
    assert "used in more than one project" in words(at)
    assert sum("SC" in link.label for link in at.get("page_link")) == 2


def test_an_unknown_commitment_and_one_that_may_not_be_seen_get_the_same_answer(visit: Visit, story: Story) -> None:
    hidden = story.create("LAB-1", project="LAB").commitment_id
    for key in ("4711", str(hidden), "*nothing* ![x](http://example.com/x.png)", "9" * 400):
        at = open_page(visit, "rita", key)
        assert "or you may not see it" in words(at)
        assert "](http" not in words(at)


def test_without_an_address_those_that_wait_with_the_project_are_offered(visit: Visit, story: Story) -> None:
    key = story.rejected()
    at = open_page(visit, "paula", "")
    box = field(at, "Which commitment do you want to edit?")
    assert any("SC-001" in option and "Rejected" in option for option in box.options)
    box.set_value(key)
    run(at)
    assert "T1 Title" in words(at)


def test_who_has_nothing_to_edit_reads_what_to_do(visit: Visit, story: Story) -> None:
    story.rejected()
    at = open_page(visit, "rita", "")
    assert "Open the Commitments List to see all of them" in words(at)


def test_the_history_and_every_submission_can_be_read(visit: Visit, story: Story) -> None:
    key = story.rejected(Finding("T1", Target.FIELD, "title"))
    at = open_page(visit, "rita", key)
    said = words(at)
    assert "**Paula Admin** · Created" in said
    assert "**Anna Approver** · Rejected" in said
    assert "Submission 1: rejected" in said


def test_no_text_of_a_person_becomes_markdown(visit: Visit, story: Story) -> None:
    evil = "![x](http://example.com/x.png) **bold** :red[hot]"
    key = story.create(title=evil, description=evil).commitment_id
    story.act("paula", key, Action.SEND)
    story.act("anna", key, Action.REJECT, findings=(Finding("O", note=evil),), comment=evil)
    at = open_page(visit, "paula", key)
    for kind in ("title", "header", "markdown", "caption", "subheader", "success", "info", "warning", "error", "html"):
        assert not any("](http" in str(one.value) or ":red[hot]" in str(one.value) for one in at.get(kind)), kind

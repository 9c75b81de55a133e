"""The first day of a company: it is set up, its spreadsheets come in, three people work, and their mails arrive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage

import pytest
from playwright.sync_api import expect

from core.transitions import ErpStatus
from tests.browser.conftest import People
from tests.browser.person import Person
from tests.browser.server import SETUP_CODE
from tests.browser.test_tutorial import LINES, LIST, see_ribbon
from tests.connectors.postbox import Postbox
from tests.data.importing.files import csv_file, xlsx_file

pytestmark = pytest.mark.xdist_group("browser-new")
PASSWORD = "four lanterns by the river"
FOUNDER, PROJECT_ADMIN, ACCOUNTANT = "fiona@acme.example", "petra@acme.example", "arno@acme.example"
LISTS = xlsx_file(
    Projects=[
        ("Number", "Name", "QuickBooks customer:job", "QuickBooks id"),
        ("1001", "Headquarters", "Acme:Headquarters", "80000001-1"),
    ],
    Vendors=[
        ("Name", "QuickBooks vendor", "QuickBooks id"),
        ("Keswick Insulation", "Keswick Insulation", "80000010-1"),
        ("Lew Plumbing", "Lew Plumbing", "80000011-1"),
    ],
    Cost_codes=[
        ("Code", "Name", "QuickBooks id", "Synced"),
        ("07-200", "Insulation", "80000021-1", "Yes"),
        ("22-100", "Plumbing", "80000022-1", "Yes"),
    ],
    People=[
        ("Name", "E-mail", "Job"),
        ("Petra Admin", PROJECT_ADMIN, "Project admin"),
        ("Arno Approver", ACCOUNTANT, "Accounting approver"),
    ],
)
HEADER = (
    "Project", "Number", "Title", "Contract Company", "Type", "Status", "Executed", "Cost Code", "Line", "Betrag",
)  # fmt: skip


def _line(number: str, amount: str, cost_code: str = "07-200") -> tuple[str, ...]:
    return (
        "1001",
        number,
        "Insulation",
        "Keswick Insulation",
        "Subcontract",
        "Approved",
        "Yes",
        cost_code,
        "Part",
        amount,
    )


COMMITMENTS = csv_file(
    HEADER,
    _line("SC-001", "$1,234.56"),
    _line("SC-001", "(34.56)"),
    _line("SC-002", "1e400"),
    _line("SC-003", "500.00"),
)


@dataclass(frozen=True)
class Company:
    """Three people in three browser contexts."""

    fiona: Person
    petra: Person
    arno: Person


@pytest.fixture(scope="module")
def fiona(come_anew: People) -> Person:
    """Whoever set the desk up, on the page that offers to import or to start empty."""
    person = come_anew()
    person.go("/commitments_list")
    person.reads("one-time code")  # nothing is to be had before
    person.go(f"/set-up?code={SETUP_CODE}")
    person.reads_title("Set up Commitment Desk")
    person.fill("Company name", "Acme Builders")
    person.field("Time zone").select_option("America/New_York")
    person.fill("Your name", "Fiona Founder")
    person.fill("E-mail", FOUNDER)
    person.fill("Password", PASSWORD)
    person.fill("Password once more", PASSWORD)
    expect(person.field("One-time code")).to_have_value(SETUP_CODE)
    person.press("Set up the desk")
    person.reads_title("The desk is ready")
    return person


@pytest.fixture(scope="module")
def stocked(fiona: Person) -> Person:
    """The desk with the lists that came from a workbook."""
    fiona.page.get_by_role("link", name="Import data").click()
    fiona.reads_title("Import")
    fiona.upload("lists.xlsx", LISTS)
    fiona.reads("What importing it would do")
    _confirm_import(fiona, "Import all")
    fiona.reads("Open the Directory")
    return fiona


def _confirm_import(person: Person, button: str) -> None:
    person.press(button, exact=False)
    person.press(f"Yes, {button[0].lower()}{button[1:]}", exact=False)


@pytest.fixture(scope="module")
def company(stocked: Person, come_anew: People) -> Company:
    """Fiona gives the others their permissions and a password link; they choose their passwords."""
    fiona = stocked
    fiona.menu("Directory")
    _open_person(fiona, "Petra Admin")
    fiona.pick("Projects", "1001")
    fiona.page.keyboard.press("Escape")
    fiona.pick("Permission on Commitments", "Admin")
    fiona.press("Set the permission", exact=False)
    fiona.reads("Petra Admin has Admin there now.")
    petra = _choose_password(fiona, come_anew())
    fiona.press("Close", exact=False)

    _open_person(fiona, "Arno Approver")
    fiona.pick("ERP Integrations", "Standard")
    fiona.tick("Can push to accounting")
    fiona.press("Save", exact=False)
    fiona.reads("Arno Approver was saved.")
    arno = _choose_password(fiona, come_anew())
    return Company(fiona, petra, arno)


def _open_person(fiona: Person, name: str) -> None:
    fiona.pick("Open a person of this page", name)
    fiona.press("Open the person", exact=False)
    expect(fiona.page.get_by_role("heading", name=name)).to_be_visible()


def _choose_password(fiona: Person, person: Person) -> Person:
    fiona.press("Make a password link", exact=False)
    link = fiona.page.get_by_test_id("stCode").inner_text().strip()
    assert link.startswith(fiona.server.address), link
    person.page.goto(link)
    person.reads_title("Choose a password")
    person.fill("New password", PASSWORD)
    person.fill("New password once more", PASSWORD)
    person.press("Save and sign in")
    person.page.wait_for_url(lambda url: "choose-password" not in url)
    person.settle()
    return person


def test_the_first_visit_asks_for_the_company_and_its_administrator_and_then_offers_to_import(fiona: Person) -> None:
    assert "set-up" not in fiona.page.url
    if "/welcome" in fiona.page.url:
        expect(fiona.page.get_by_role("link", name="Import data")).to_be_visible()
        expect(fiona.page.get_by_role("link", name="Start empty")).to_be_visible()
    fiona.go(f"/set-up?code={SETUP_CODE}")
    fiona.reads_nothing_of("Company name")  # the code works once
    fiona.go("/welcome")


def test_a_spreadsheet_is_previewed_mapped_by_hand_and_its_good_rows_come_in_once(company: Company) -> None:
    petra = company.petra
    petra.menu("Import")
    petra.upload("commitments.csv", COMMITMENTS)
    petra.reads("These headers are not recognised.")
    petra.pick("“Betrag” is", "Amount")
    petra.reads("Refused cells: 1")
    petra.settle()
    refused = petra.grid("Refused cells").has_rows(1)
    assert [(one["Row"], one["Column"], one["Value"]) for one in refused] == [("4", "Betrag", "1e400")]
    assert refused[0]["Reason"]
    expect(petra.button("Import all", exact=False)).to_be_disabled()
    _confirm_import(petra, "Import the good rows only")
    petra.reads("SC-001 in Edit and Re-send")
    petra.reads("SC-003 in Edit and Re-send")
    petra.reads_nothing_of("SC-002 in Edit and Re-send")

    petra.press("Import another file", exact=False)
    petra.reads_nothing_of("SC-001 in Edit and Re-send")
    petra.reads_nothing_of(re.compile("^Imported"))
    petra.settle()
    petra.upload("commitments.csv", csv_file(HEADER, _line("SC-001", "$1,234.56"), _line("SC-001", "(34.56)")))
    petra.reads("There is nothing to import: the desk already holds what the file says.")
    petra.reads_nothing_of("These headers are not recognised.")  # the mapping is remembered

    petra.menu("Commitments List")
    petra.grid(LIST).has_row(
        Number="SC-001", Contract_company="Keswick Insulation", Original_contract_amount="$1,200.00"
    )
    petra.reads("2 commitments")


def test_creator_and_sender_get_one_mail_when_they_are_one_person(company: Company, letters: Postbox) -> None:
    petra, arno = company.petra, company.arno
    petra.menu("Commitments List")
    petra.press("New commitment", exact=False)
    dialog = petra.page.get_by_role("dialog")
    dialog.get_by_text("Purchase order", exact=True).click()
    petra.fill("Number", "PO-001")
    petra.fill("Title", "Pipes and fittings")
    petra.press("Create", exact=False)
    petra.reads_title("PO-001 · Pipes and fittings")
    petra.pick("Contract company", "Lew Plumbing")
    petra.pick("Contract status", "Approved")
    lines = petra.grid(LINES)
    lines.add_row()
    lines.write(1, "Cost code", "22-100")
    lines.write(1, "Amount", "750.25")
    petra.press(re.compile("^Save"), exact=False)
    petra.reads("Saved: ")
    before = len(letters.raw)
    petra.press("Send to ERP")
    see_ribbon(petra, ErpStatus.SENT)
    letters.wait_for(before + 2)  # Arno and Fiona accept

    waiting = _to(letters, ACCOUNTANT)[-1]
    assert waiting["Subject"] == "Acme Builders: Commitment PO-001 is waiting for acceptance"
    arno.page.goto(_link(waiting))
    arno.reads_title("Accountant Review")
    arno.reads("PO-001 – Pipes and fittings")
    arno.pick("Reasons", "A1")
    arno.page.keyboard.press("Escape")
    arno.fill("Comment", "The signed contract says 705.25.")
    before = len(letters.raw)
    arno.press("Reject", exact=False)
    arno.reads(re.compile("PO-001 .*rejected"))
    letters.wait_for(before + 1)
    rejection = _to(letters, PROJECT_ADMIN)[-1]
    assert rejection["Subject"] == "Acme Builders: ERP Commitment Rejection Notification"
    text = rejection.get_body(("plain",)).get_content()
    assert "The signed contract says 705.25." in text

    petra.page.goto(_link(rejection))
    petra.reads_title("PO-001 · Pipes and fittings")
    see_ribbon(petra, ErpStatus.REJECTED)
    petra.grid(LINES).write(1, "Amount", "705.25")
    petra.fill("Answer to A1", "Corrected to the signed amount.")
    petra.press(re.compile("^Save"), exact=False)
    petra.reads("Saved: ")
    petra.press("Re-send to ERP")
    see_ribbon(petra, ErpStatus.SENT)
    letters.wait_for(before + 3)
    assert [mail["Subject"] for mail in _to(letters, PROJECT_ADMIN)].count(rejection["Subject"]) == 1

    arno.page.reload()
    arno.reads("Submission 1 was rejected")
    arno.reads(re.compile("Total .*705.25"))
    arno.reads(re.compile("Cited and changed"))
    arno.press("Accept", exact=False)
    arno.reads(re.compile("PO-001 .*accepted"))


def _to(letters: Postbox, address: str) -> list[EmailMessage]:
    return [mail for mail in letters.messages if mail["To"] == address]


def _link(mail: EmailMessage) -> str:
    """The first link of a mail, as it stands in its plain text."""
    found = re.search(r"http://\S+", mail.get_body(("plain",)).get_content())
    assert found
    return found[0]

"""What the sample company buys: trades and materials with plausible lines, varied by chance."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from core.commitment import AccountingMethod, CommitmentType
from data.sample.lists import Lists

# title, vendor, lines of (cost code, description, UOM, typical quantity, typical unit cost)
Trade = tuple[str, str, tuple[tuple[str, str, str, int, str], ...]]
SUBCONTRACTS: tuple[Trade, ...] = (
    (
        "Earthwork and paving",
        "Northfork Earthworks",
        (
            ("31-200", "Strip, cut and fill to subgrade", "CY", 4200, "11.75"),
            ("31-200", "Haul off surplus soil", "CY", 900, "18.40"),
            ("32-100", "Asphalt drive and parking", "SY", 2600, "34.20"),
        ),
    ),
    (
        "Cast-in-place concrete",
        "Bluestem Concrete",
        (
            ("03-100", "Form and strip footings and walls", "SF", 9800, "8.65"),
            ("03-200", "Place reinforcing", "TON", 46, "2150.00"),
            ("03-300", "Place and finish slabs", "CY", 620, "214.50"),
        ),
    ),
    (
        "Structural steel",
        "Ironwood Steel Erectors",
        (
            ("05-100", "Fabricate and erect frame", "TON", 118, "4380.00"),
            ("05-100", "Metal deck", "SF", 21000, "4.15"),
            ("05-500", "Stairs and railings", "LS", 1, "68500.00"),
        ),
    ),
    (
        "Masonry",
        "Harlan & Daughters Masonry",
        (
            ("04-200", "Concrete block walls", "SF", 7400, "19.30"),
            ("04-200", "Face brick veneer", "SF", 5200, "31.75"),
        ),
    ),
    (
        "Roofing",
        "Summit Ridge Roofing",
        (
            ("07-500", "60 mil membrane, fully adhered", "SQ", 310, "642.00"),
            ("07-200", "Tapered insulation", "SQ", 310, "287.50"),
            ("07-900", "Flashing and sealants", "LS", 1, "18900.00"),
        ),
    ),
    (
        "Storefront and glazing",
        "Clearpane Glazing Company",
        (
            ("08-400", "Storefront frames with doors", "SF", 2400, "74.00"),
            ("08-800", "Insulated glass units", "EA", 186, "412.60"),
        ),
    ),
    (
        "Drywall and painting",
        "Prairie Drywall and Paint",
        (
            ("09-250", "Studs and gypsum board", "SF", 38000, "6.85"),
            ("07-200", "Sound batts", "SF", 16500, "1.42"),
            ("09-900", "Two coats on walls and ceilings", "SF", 52000, "1.18"),
        ),
    ),
    (
        "Plumbing",
        "Two Rivers Plumbing",
        (
            ("22-100", "Underground and rough-in", "LS", 1, "184000.00"),
            ("22-100", "Fixtures and trim", "EA", 96, "1135.00"),
        ),
    ),
    (
        "Heating and cooling",
        "Windham Mechanical",
        (
            ("23-300", "Ductwork", "LB", 27500, "9.60"),
            ("23-300", "Rooftop units, set and started", "EA", 8, "21750.00"),
            ("07-200", "Duct insulation", "SF", 11800, "3.05"),
        ),
    ),
    (
        "Electrical",
        "Lakeshore Electric",
        (
            ("26-100", "Service, feeders and panels", "LS", 1, "226000.00"),
            ("26-100", "Branch wiring and devices", "EA", 1450, "118.25"),
            ("26-100", "Lighting and controls", "EA", 640, "265.00"),
        ),
    ),
)
PURCHASE_ORDERS: tuple[Trade, ...] = (
    ("Reinforcing bar", "Ironwood Steel Erectors", (("03-200", "Rebar #5, cut and bent", "TON", 38, "1240.00"),)),
    (
        "Ready-mix concrete",
        "Bluestem Concrete",
        (
            ("03-300", "4,000 psi mix, delivered", "CY", 540, "148.75"),
            ("03-300", "Winter service", "CY", 140, "9.50"),
        ),
    ),
    (
        "Doors, frames and hardware",
        "Granger Building Supply",
        (
            ("08-100", "Hollow metal frames", "EA", 84, "218.40"),
            ("08-100", "Wood doors, prefinished", "EA", 84, "396.00"),
        ),
    ),
    (
        "Lumber package",
        "Granger Building Supply",
        (
            ("06-100", "Studs, plates and blocking", "MBF", 31, "735.00"),
            ("06-100", "Plywood sheathing", "SHT", 820, "38.95"),
        ),
    ),
    ("Light fixtures", "Lakeshore Electric", (("26-100", "LED troffers and downlights", "EA", 415, "132.80"),)),
    ("Millwork", "Granger Building Supply", (("06-400", "Reception desk and cabinets", "LS", 1, "57400.00"),)),
)
PLACES = ("ground floor", "floors 2 to 4", "east wing", "west wing", "phase 1", "phase 2", "north side", "annex")
AREAS = ("area A", "area B", "area C", "common areas", "site")
TERMS = ("Net 30", "Net 45", "2% 10, net 30")
PREFIX = {CommitmentType.SUBCONTRACT: "SC", CommitmentType.PURCHASE_ORDER: "PO"}
DIMENSIONLESS = "LS"  # a lump sum stays one
COMMENTS = (
    "The vendor signs the corrected copy this week.",
    "The superintendent confirmed the quantities on site.",
)
QUESTIONS = (
    "Is the delivery in this amount, or does it come on top?",
    "Which phase of the budget does this belong to?",
)
ANSWER = "As in the quotation of the vendor; nothing comes on top."


@dataclass
class Content:
    """A commitment as a person would type it: header and lines by field name."""

    type: CommitmentType
    project: int  # place in PROJECTS
    header: dict[str, Any]
    lines: list[dict[str, Any]]
    viewers: tuple[int, ...] = field(default=())


def number(type_: CommitmentType, project: int, serial: int) -> str:
    """`SC1-0017`: the type, the project's place and a serial; at most 11 characters up to a serial of seven digits."""
    return f"{PREFIX[type_]}{project + 1}-{serial:04d}"


def txn_serial(serial: int) -> str:
    """The first part of a TxnID, as QuickBooks counts: hexadecimal."""
    return f"{0x2000 + serial:X}"


def make(chance: Random, lists: Lists, type_: CommitmentType, *, project: int, serial: int, on: date) -> Content:
    """A commitment without a flaw, to be signed about the day `on`."""
    subcontract = type_ is CommitmentType.SUBCONTRACT
    title, vendor, parts = chance.choice(SUBCONTRACTS if subcontract else PURCHASE_ORDERS)
    method = chance.choice(tuple(AccountingMethod))
    place = chance.choice(PLACES)
    header = {
        "number": number(type_, project, serial),
        "title": f"{title}, {place}",
        "vendor_id": lists.vendor[vendor],
        "contract_status": "Approved",
        "executed": chance.random() < 0.85,
        "accounting_method": method,
        "description": f"{'Furnish and install' if subcontract else 'Deliver'} {title.lower()}, {place}, as drawn.",
        "contract_date": on,
        "assigned_to": lists.person["pat"],
    }
    header |= _of_a_subcontract(chance, on) if subcontract else _of_a_purchase_order(chance, on)
    areas = chance.sample(AREAS, chance.choices((1, 2, 3, 4), (4, 3, 2, 1))[0])
    lines = [_line(chance, lists, method, part, area) for area in areas for part in parts]
    return Content(type_, project, header, lines)


def _of_a_subcontract(chance: Random, on: date) -> dict[str, Any]:
    start = on + timedelta(days=chance.randrange(7, 40))
    return {
        "default_retainage": Decimal(chance.choice(("5", "10", "10"))),
        "inclusions": "Labor, material, equipment, taxes and permits for this work.",
        "exclusions": chance.choice(
            ("Winter protection.", "Overtime and weekend work.", "Patching of work by others.")
        ),
        "start_date": start,
        "estimated_completion": start + timedelta(days=chance.randrange(30, 200)),
        "signed_contract_received": on,
    }


def _of_a_purchase_order(chance: Random, on: date) -> dict[str, Any]:
    return {
        "bill_to": "Cedar & Stone Builders\nAccounts payable\n100 Sample Street",
        "ship_to": "Site trailer, gate 2. Call one day ahead.",
        "ship_via": chance.choice(("Flatbed", "Vendor's truck", "Freight")),
        "payment_terms": chance.choice(TERMS),
        "delivery_date": on + timedelta(days=chance.randrange(14, 90)),
    }


def _line(
    chance: Random, lists: Lists, method: AccountingMethod, part: tuple[str, str, str, int, str], area: str
) -> dict[str, Any]:
    code, words, uom, typical, cost = part
    quantity = Decimal(1) if uom == DIMENSIONLESS else Decimal(max(1, typical * chance.randrange(40, 180) // 100))
    unit_cost = _rounded(Decimal(cost) * chance.randrange(85, 120) / 100, "0.05")
    line: dict[str, Any] = {"cost_code_id": lists.cost_code[code], "description": f"{words}, {area}"}
    if method is AccountingMethod.UNIT:
        return line | {"quantity": quantity, "uom": uom, "unit_cost": unit_cost}
    return line | {"amount": _rounded(quantity * unit_cost, "5")}


def _rounded(value: Decimal, step: str) -> Decimal:
    return (value / Decimal(step)).quantize(Decimal(1), ROUND_HALF_UP) * Decimal(step)

"""What is handed to an ERP: the order of an accepted submission, and what the desk needs of an ERP to hand it over.

An order is frozen when the submission is accepted. Everything that an ERP is sent, and every file, is made of it alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.commitment import AccountingMethod
from core.preflight import Profile


class ExportState(StrEnum):
    """Where an accepted submission is on its way into the ERP."""

    QUEUED = "queued"
    HANDED_OVER = "handed_over"  # given to the connector, not answered yet
    UNKNOWN = "unknown"  # not answered in time: a person settles it
    FILE_PRODUCED = "file_produced"  # in a file that a person imports; the ERP gives no answer
    DONE = "done"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


# The ERP may hold it already, so the acceptance can no longer be withdrawn.
OUT_OF_HAND = frozenset({ExportState.HANDED_OVER, ExportState.UNKNOWN, ExportState.FILE_PRODUCED})


class ListKind(StrEnum):
    """The lists of the ERP that ours are linked to."""

    VENDOR = "vendor"
    CUSTOMER = "customer"
    ITEM = "item"
    CLASS = "class"


@dataclass(frozen=True)
class Ref:
    """An entry of one of the ERP's lists: by its id where it is linked, else by its full name."""

    id: str = ""
    name: str = ""

    def __bool__(self) -> bool:
        return bool(self.id or self.name)


@dataclass(frozen=True)
class OrderLine:
    """One SOV line. Money in currency, `amount` with 2 decimals; quantity and unit cost are None in an amount line."""

    item: Ref
    amount: Decimal
    description: str = ""
    quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    uom: str = ""
    cost_class: Ref = Ref()


@dataclass(frozen=True)
class Order:
    """One accepted submission as the ERP is to keep it. `number` is the ERP reference, `guid` names the submission."""

    guid: str
    number: str
    vendor: Ref
    job: Ref
    day: date
    title: str
    description: str = ""
    delivery: date | None = None
    lines: tuple[OrderLine, ...] = ()

    @property
    def total(self) -> Decimal:
        return sum((line.amount for line in self.lines), Decimal("0.00"))


@dataclass(frozen=True)
class Links:
    """The entries of the ERP's lists that stand for ours, by our ids (cost types by their text)."""

    vendors: Mapping[int, Ref] = field(default_factory=dict)
    projects: Mapping[int, Ref] = field(default_factory=dict)
    cost_codes: Mapping[int, Ref] = field(default_factory=dict)
    cost_types: Mapping[str, Ref] = field(default_factory=dict)


def guid(commitment_id: int, submission: int, content_hash: str) -> str:
    """The GUID of a submission, always the same; the content keeps it from meaning another one after a restore."""
    digest = hashlib.sha256(f"commitment {commitment_id}, submission {submission}, {content_hash}".encode()).hexdigest()
    return "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))


def order(picture: Mapping[str, Any], links: Links, *, guid: str, number: str, accepted_on: date) -> Order:
    """The order of a submission's snapshot. Without a contract date it carries the day of acceptance."""
    header = picture["header"]
    by_unit = header["accounting_method"] == AccountingMethod.UNIT
    return Order(
        guid=guid,
        number=number,
        vendor=links.vendors.get(header["vendor_id"], Ref(name=header["vendor"])),
        job=links.projects.get(header["project_id"], Ref()),
        day=_day(header["contract_date"]) or accepted_on,
        title=header["title"],
        description=header["description"] or "",
        delivery=_day(header.get("delivery_date")),
        lines=tuple(_line(line, links, by_unit=by_unit) for line in picture["lines"]),
    )


def _line(line: Mapping[str, Any], links: Links, *, by_unit: bool) -> OrderLine:
    measured = by_unit and not line["overridden"] and line["quantity"] is not None and line["unit_cost"] is not None
    return OrderLine(
        item=links.cost_codes.get(line["cost_code_id"], Ref(name=line["cost_code"])),
        amount=Decimal(line["amount"]),
        description=line["description"],
        quantity=Decimal(line["quantity"]) if measured else None,
        unit_cost=Decimal(line["unit_cost"]) if measured else None,
        uom=line["uom"],
        cost_class=links.cost_types.get(line["cost_type"], Ref()),
    )


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def to_json(order: Order) -> str:
    """Canonical JSON; decimals and dates as text."""
    return _json(order)


def _plain(value: Any) -> Any:
    return vars(value) if is_dataclass(value) else str(value)


_json = json.JSONEncoder(sort_keys=True, ensure_ascii=False, default=_plain).encode


def from_json(kept: str) -> Order:
    """The order that `to_json` was given."""
    values = json.loads(kept)
    lines = tuple(
        OrderLine(
            **line
            | {
                "item": Ref(**line["item"]),
                "cost_class": Ref(**line["cost_class"]),
                "amount": Decimal(line["amount"]),
                "quantity": None if line["quantity"] is None else Decimal(line["quantity"]),
                "unit_cost": None if line["unit_cost"] is None else Decimal(line["unit_cost"]),
            }
        )
        for line in values["lines"]
    )
    return Order(
        **values
        | {
            "vendor": Ref(**values["vendor"]),
            "job": Ref(**values["job"]),
            "day": date.fromisoformat(values["day"]),
            "delivery": _day(values["delivery"]),
            "lines": lines,
        }
    )


# --- what an ERP answers --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class KeptLine:
    """A line as the ERP keeps it; `item` and `job` as far as the ERP names them."""

    amount: Decimal
    item: Ref = Ref()
    job: Ref = Ref()
    description: str = ""
    quantity: Decimal | None = None
    unit_cost: Decimal | None = None


@dataclass(frozen=True)
class Kept:
    """An order as the ERP keeps it. `id` is the proof that it is there (TxnID); `guid` is "" where the ERP tells none."""

    id: str
    number: str
    vendor: Ref
    total: Decimal
    edit_sequence: str = ""
    guid: str = ""
    lines: tuple[KeptLine, ...] = ()


@dataclass(frozen=True)
class NotTaken:
    """The ERP refused the order for certain; it does not hold it. `text` is in the ERP's words."""

    code: str
    text: str


@dataclass(frozen=True)
class Later:
    """The ERP could not take it just now (a lock, another user); it does not hold it, and it is tried again by itself."""

    code: str
    text: str


@dataclass(frozen=True)
class InDoubt:
    """Nothing says whether the ERP holds it: it is asked before anything is handed over again.

    With `new_series` the ERP has lost or mixed up what it knew under the request's id.
    """

    code: str
    text: str
    new_series: bool = False


Answer = Kept | NotTaken | Later | InDoubt
PAUSES = (1, 2, 5, 15, 30, 60, 60, 60, 120, 240)  # minutes before the next try of what came Later; then it has failed


@dataclass(frozen=True)
class Entry:
    """One entry of a list of the ERP; `name` is the full name, levels joined by `:`."""

    kind: ListKind
    id: str
    name: str
    active: bool = True
    is_job: bool = False


# --- a visit of the connector ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CompanyFacts:
    """What the ERP tells of itself at the beginning; the switches are None where it does not say."""

    file_id: str
    name: str = ""
    path: str = ""
    product: str = ""
    versions: tuple[str, ...] = ()  # of the messages that it understands
    purchase_orders_on: bool | None = None
    class_tracking_on: bool | None = None


@dataclass(frozen=True)
class ReadList:
    """Step: read a page of a list; `iterator_id` is "" for the first one."""

    kind: ListKind
    iterator_id: str = ""


@dataclass(frozen=True)
class AskOrder:
    """Step: ask for the orders under this number."""

    number: str


@dataclass(frozen=True)
class HandOrder:
    """Step: hand over what was built when the submission was accepted."""

    request: str


@dataclass(frozen=True)
class AskId:
    """Step: ask whether the order of this id is still there."""

    id: str


Step = ReadList | AskOrder | HandOrder | AskId


@dataclass(frozen=True)
class ListPage:
    """Outcome of ReadList; `remaining` entries are read with `iterator_id`."""

    entries: tuple[Entry, ...]
    iterator_id: str = ""
    remaining: int = 0


@dataclass(frozen=True)
class Found:
    """Outcome of AskOrder and AskId."""

    orders: tuple[Kept, ...]


@dataclass(frozen=True)
class Trouble:
    """Outcome of a question that the ERP did not answer."""

    code: str
    text: str


Outcome = ListPage | Found | Trouble | Answer


# --- the interface ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class HandOver:
    """What is handed over, built when the submission is accepted: the bytes, and the id by which the ERP knows a repeat."""

    request_id: str
    content: str


@dataclass(frozen=True)
class ErpSettings:
    """What an administrator chooses about orders: amounts billed in part, classes of cost types."""

    amount_as_quantity: bool = False  # quantity = amount at a rate of 1, so that accounting can bill in part
    with_classes: bool = False


@dataclass(frozen=True)
class Erp:
    """All that the desk itself knows of an ERP. What speaks with it stands in `connectors`, on top of `data.exports`."""

    name: str
    profile: Profile
    hand_over: Callable[[Order, ErpSettings, int], HandOver]  # the number is that of the series
    is_ours: Callable[[Order, Kept], bool]
    differences: Callable[[Order, Kept], tuple[str, ...]]

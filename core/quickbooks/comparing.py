"""An order as it was handed over against the one that QuickBooks keeps."""

from __future__ import annotations

from core.commitment import money
from core.erp import Kept, Order, Ref


def is_ours(order: Order, kept: Kept) -> bool:
    """By the GUID where QuickBooks tells one, else by vendor and total."""
    if kept.guid:
        return kept.guid.strip("{}").lower() == order.guid.lower()
    return _same(order.vendor, kept.vendor) and kept.total == order.total


def differences(order: Order, kept: Kept) -> tuple[str, ...]:
    """What QuickBooks keeps otherwise than it was accepted, a sentence each (contract section 4)."""
    found: list[str] = []
    if kept.total != order.total:
        found.append(f"The total is {money(kept.total)} in QuickBooks and {money(order.total)} here.")
    if kept.number != order.number:
        found.append(f"The number is {kept.number or 'empty'} in QuickBooks and {order.number} here.")
    if not _same(order.vendor, kept.vendor):
        found.append(f"The vendor is {kept.vendor.name or kept.vendor.id} in QuickBooks and {order.vendor.name} here.")
    if len(kept.lines) != len(order.lines):
        return (*found, f"There are {len(kept.lines)} lines in QuickBooks and {len(order.lines)} here.")
    for position, (line, theirs) in enumerate(zip(order.lines, kept.lines, strict=True), start=1):
        if theirs.amount != line.amount:
            found.append(f"Line {position} is {money(theirs.amount)} in QuickBooks and {money(line.amount)} here.")
        if not _same(line.item, theirs.item):
            found.append(f"Line {position} has the item {theirs.item.name or theirs.item.id} in QuickBooks.")
    return tuple(found)


def _same(ours: Ref, theirs: Ref) -> bool:
    if ours.id and theirs.id:
        return ours.id == theirs.id
    return not theirs or not ours or ours.name.casefold() == theirs.name.casefold()

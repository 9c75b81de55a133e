"""The diagram and the table of the README say what THE table says."""

from __future__ import annotations

import re

from core.transition_docs import diagram, table

ARROWS = {
    ("not_sent", "sent", "Send to ERP"),
    ("sent", "retrieved", "Retrieve from ERP"),
    ("sent", "exporting", "Accept"),
    ("sent", "rejected", "Reject"),
    ("export_failed", "rejected", "Reject"),
    ("rejected", "sent", "Re-send to ERP"),
    ("retrieved", "sent", "Re-send to ERP"),
    ("exporting", "sent", "Withdraw acceptance"),
    ("exporting", "synced", "Exported"),
    ("exporting", "export_failed", "Failed to export"),
    ("export_failed", "exporting", "Retry export"),
    ("synced", "not_sent", "Unlink"),
    ("rejected", "sent", "Take back the rejection"),
}


def test_the_diagram_draws_every_arrow_of_the_domain_and_no_other() -> None:
    lines = diagram().splitlines()
    assert lines[0] == "stateDiagram-v2"
    assert set(re.findall(r"^    (\w+) --> (\w+): (.+)$", diagram(), re.MULTILINE)) == ARROWS
    assert "    [*] --> not_sent" in lines
    assert '    state "Sent – waiting for acceptance" as sent' in lines


def test_the_table_has_a_row_for_every_action() -> None:
    heading, rule, *rows = table().splitlines()
    assert heading == "| Action | From | To | Who | When | Notice |"
    assert set(rule) == set("| -")
    assert [row.split("**")[1] for row in rows] == [
        "Send to ERP",
        "Retrieve from ERP",
        "Accept",
        "Reject",
        "Re-send to ERP",
        "Withdraw acceptance",
        "Exported",
        "Failed to export",
        "Retry export",
        "Unlink",
        "Take back the rejection",
    ]
    assert {row.count("|") for row in (heading, rule, *rows)} == {7}
    assert (
        "| **Reject** | `sent`, `export_failed` | `rejected` | accounting approver | "
        "at least one finding, a comment of 10 characters | notice to the creator and the sender |"
    ) in rows
    assert (
        "| **Take back the rejection** | `rejected` | `sent`, or where it came from | "
        "the accounting approver who rejected it | nobody acted on it, and its mail has not left | – |"
    ) in rows

"""docs/trust.md says something of every promise, and is what the long run writes."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.trust import report
from tests.trust.report import PROMISES, Shown


def test_each_promise_has_its_part_with_what_was_seen() -> None:
    page = report.page([Shown(7, "1,000 mails", "1,000 arrived")], datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    assert "Last run: 2026-01-02 03:04 UTC" in page
    assert all(f"\n## {number}. {words}" in page for number, words in PROMISES.items())
    part = page.split("## 7.")[1].split("## 8.")[0]
    assert "| 1,000 mails | 1,000 arrived |" in part
    assert page.count("1,000 arrived") == 1


def test_the_long_run_tries_the_whole_figure_and_each_point() -> None:
    assert [report.figure(3, 300, part) for part in (1.0, 0.1, 0.001)] == [300, 30, 3]
    assert [report.figure(20, 1, part) for part in (1.0, 0.1, 0.001)] == [1, 10, 20]
    assert [report.figure(0, 1, part) for part in (1.0, 0.1)] == [1, 0]  # all of them, or some

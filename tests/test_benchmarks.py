"""The benchmark measures what it says: the bare reference answers as the data layer does, and every row is printed.

How long anything takes is nothing that a test can tell; `python3 manage.py bench` does.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

import manage
from benchmarks import company, measuring, serving
from benchmarks.bare import Bare
from core.transitions import ErpStatus
from data import queries, upkeep
from data.desk import Caller, Desk
from data.queries import ListFilter, metrics
from data.settings import Settings

SIZE = 600
APPROVER = Caller(company.APPROVER)
pytestmark = pytest.mark.xdist_group("benchmarks")


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = measuring.desk_of(tmp_path_factory.mktemp("measured"), SIZE)
    yield desk
    desk.engine.dispose()


@pytest.fixture
def bare(measured: Desk) -> Iterator[Bare]:
    opened = Bare(measured.engine.url.database or "", company.NOW)
    yield opened
    opened.close()


def test_the_measured_company_is_whole_and_has_eight_events_a_commitment(measured: Desk) -> None:
    assert all(line.good for line in upkeep.check(measured, Settings(smtp_host="")))
    with measured.engine.connect() as connection:
        events = connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one()
        commitments = connection.exec_driver_sql("SELECT count(*) FROM commitment").scalar_one()
    assert (commitments, events) == (SIZE, 8 * SIZE)


@pytest.mark.parametrize("word", ["", measuring.WORD])
def test_the_bare_list_answers_as_the_data_layer(measured: Desk, bare: Bare, word: str) -> None:
    page = queries.commitments(measured, APPROVER, ListFilter(erp_status=(ErpStatus.SYNCED,), text=word))
    count, cents, rows, _ = bare.listed(company.APPROVER, "synced", word)
    assert count == page.count > 0
    assert cents == int(page.amount * 100)
    assert [row[0] for row in rows] == [row.id for row in page.rows]


def test_the_bare_queue_answers_as_the_data_layer(measured: Desk, bare: Bare) -> None:
    found = queries.queue(measured, APPROVER)
    assert [row[0] for row in bare.queue(company.APPROVER)] == [row.id for row in found]
    assert found


def test_the_bare_metrics_count_as_the_data_layer(measured: Desk, bare: Bare) -> None:
    controller = Caller(company.CONTROLLER)
    counted = bare.metrics(company.CONTROLLER, measuring.YEAR, company.TIME_ZONE)
    by_project = {
        row.key: (row.rejected, row.decided)
        for row in metrics.rates_by(measured, controller, measuring.YEAR, measuring.Dimension.PROJECT)
    }
    assert {key: (rejected, n) for key, rejected, n in counted["projects"]} == by_project
    assert sum(n for _, n in by_project.values()) == counted["rates"][0] > 0


def test_every_work_is_measured_both_ways_and_judged(measured: Desk) -> None:
    found = measuring.measure(measured, times=2)
    table = measuring.table(found)
    for one in found:
        assert one.ours_ms > 0
        assert one.bare_ms > 0
        assert one.name in table
    work = measuring.Work("a", lambda: None, lambda: None, most_ms=3)
    assert measuring._judged(work, 3.0, 1.0).reached
    assert not measuring._judged(work, 3.1, 1.0).reached
    times = dataclasses.replace(work, most_ms=None, most_times=4)
    assert measuring._judged(times, 4.0, 1.0).reached
    assert not measuring._judged(times, 4.1, 1.0).reached


def test_the_command_prints_the_table_and_fails_when_something_was_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "TIMES", 1)
    missed = measuring.Measured("List", 9.0, 1.0, "≤ 4 × bare", reached=False)
    monkeypatch.setattr(measuring, "measure", lambda desk: [missed])
    slow = serving.Served("Click", 16.0, "ms", 15, 50.0, 0.35)
    monkeypatch.setattr(serving, "measure", lambda desk: [slow])
    assert manage.main(["bench", "--commitments", "5", "--save", str(tmp_path / "result.md")]) == 1
    printed = capsys.readouterr()
    assert "| List | 9.0 ms | 1.0 ms | × 9.0 | ≤ 4 × bare | no |" in printed.out
    assert "| Click | 16.0 ms | 50.0 ms | × 0.32 | ≤ 15 ms and ≤ 0.35 × bare | no |" in printed.out
    assert "Not reached: List; Click." in printed.err
    assert "× 9.0" in (tmp_path / "result.md").read_text(encoding="utf-8")


# --- the running desk ---------------------------------------------------------------------------------------------

SMALL = serving.Size(clicks=2, painted=2, people=3, seconds=0.1, pages=2, long_day=3, starts=1, settled=0.1)


def test_the_running_desk_is_measured_in_every_row_and_nobody_reads_an_error(measured: Desk) -> None:
    found = serving.measure(measured, SMALL)
    names = " ".join(one.name for one in found)
    for row in (
        "one person",
        "in Chromium",
        "3 people",
        "idle desk",
        "further open page",
        "leave behind",
        "manage.py run",
    ):
        assert row in names
    assert all(one.failures == 0 for one in found)
    assert all(0 < one.measured < float("inf") for one in found if "Memory" not in one.name)
    assert len(serving.table(found).splitlines()) == 2 + len(found)


@pytest.mark.parametrize(
    ("measured", "bare", "failures", "reached"),
    [(15.0, 60.0, 0, True), (15.1, 60.0, 0, False), (15.0, 40.0, 0, False), (15.0, 60.0, 1, False)],
)
def test_a_click_has_to_reach_both_limits_without_an_error(
    measured: float, bare: float, failures: int, *, reached: bool
) -> None:
    assert serving.Served("Click", measured, "ms", 15, bare, 0.35, failures).reached is reached

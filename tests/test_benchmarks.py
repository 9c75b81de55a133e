"""The benchmark measures what it says: the bare reference answers as the data layer does, and every row is printed.

How long anything takes is nothing that a test can tell; `python3 manage.py bench` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

import manage
from benchmarks import bringing_in, clients, company, measuring, postgresql, report, rows, serving, visitor
from benchmarks.bare import Bare
from core.transitions import ErpStatus
from data import queries, upkeep
from data.desk import Caller, Desk
from data.engine import normalised
from data.queries import ListFilter, metrics
from data.settings import Settings
from pages import ui

SIZE = 450
APPROVER = Caller(company.APPROVER)
pytestmark = pytest.mark.xdist_group("benchmarks")


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = measuring.desk_of(tmp_path_factory.mktemp("measured"), SIZE)
    yield desk
    desk.engine.dispose()


@pytest.fixture(scope="module")
def on_postgresql(postgresql_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    at = make_url(normalised(postgresql_server))
    with postgresql.desk_of(at, tmp_path_factory.mktemp("measured-too"), SIZE) as desk:
        yield desk


@pytest.fixture(params=["measured", "on_postgresql"])
def both(request: pytest.FixtureRequest) -> Desk:
    """The measured company, once on SQLite and once on PostgreSQL."""
    found: Desk = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def bare(both: Desk) -> Iterator[Bare]:
    opened = Bare(both.engine.url.render_as_string(hide_password=False), company.NOW)
    yield opened
    opened.close()


def test_the_measured_company_is_whole_and_has_eight_events_a_commitment(measured: Desk) -> None:
    assert all(line.good for line in upkeep.check(measured, Settings(smtp_host="")))
    with measured.engine.connect() as connection:
        events = connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one()
        commitments = connection.exec_driver_sql("SELECT count(*) FROM commitment").scalar_one()
    assert (commitments, events) == (SIZE, 8 * SIZE)


@pytest.mark.parametrize(("word", "by"), [("", "number"), (measuring.WORD, "number"), ("", "vendor")])
def test_the_bare_list_answers_as_the_data_layer(both: Desk, bare: Bare, word: str, by: str) -> None:
    page = queries.commitments(both, APPROVER, ListFilter(erp_status=(ErpStatus.SYNCED,), text=word), sort=by)
    count, cents, rows, _ = bare.listed(company.APPROVER, "synced", word, by)
    assert count == page.count > 0
    assert cents == int(page.amount * 100)
    assert [row[0] for row in rows] == [row.id for row in page.rows]


def test_the_bare_queue_answers_as_the_data_layer(both: Desk, bare: Bare) -> None:
    count, amount, found = measuring.oldest_first(both, APPROVER)
    length, cents, oldest = bare.queue(company.APPROVER)
    assert (length, cents) == (count, int(amount * 100))
    assert [row[0] for row in oldest] == [row.id for row in found]
    assert found == queries.queue(both, APPROVER)[: len(found)]


def test_the_bare_metrics_count_as_the_data_layer(both: Desk, bare: Bare) -> None:
    controller = Caller(company.CONTROLLER)
    counted = bare.metrics(company.CONTROLLER, measuring.YEAR, company.TIME_ZONE)
    by_project = {
        row.key: (row.rejected, row.decided)
        for row in metrics.rates_by(both, controller, measuring.YEAR, measuring.Dimension.PROJECT)
    }
    assert {key: (rejected, n) for key, rejected, n in counted["projects"]} == by_project
    assert sum(n for _, n in by_project.values()) == counted["rates"][0] > 0


def test_every_work_is_measured_both_ways_and_as_often_as_there_is_work(both: Desk) -> None:
    found = measuring.measure(both, SIZE, times=1) + clients.measure(both, SIZE, clients=2)
    assert [one.name for one in found] == list(rows.WANTED)[: len(found)]
    assert found[-1].name == rows.PROGRAMS_WAIT
    for one in found:
        assert one.measured > 0
        assert one.bare is not None
        assert one.bare > 0


def test_how_it_grows_is_measured_of_the_desk_alone(both: Desk) -> None:
    found = measuring.measure(both, SIZE, times=1, alone=True)
    assert [one.name for one in found] == list(rows.WANTED)[: len(found)]
    assert all(one.measured > 0 and one.bare is None for one in found)


def test_an_import_is_measured_with_those_who_go_on_working_meanwhile(both: Desk) -> None:
    found = bringing_in.measure(both, SIZE, lines=40)
    assert [one.name for one in found] == [rows.IMPORT, rows.IMPORT_GROWS, rows.IMPORT_DECIDES, rows.IMPORT_READS]
    assert found[0].measured > 0
    page = queries.commitments(both, Caller(company.CONTROLLER), ListFilter(text="IM-0000"))
    assert page.count == 40 / bringing_in.LINES_EACH


@pytest.mark.parametrize(
    ("name", "size", "reached", "missed"),
    [
        (rows.WORD, 600, 3.0, 3.1),
        (rows.WORD, 100_000, 3.0, 3.1),
        (rows.WORD, 100_001, 5.0, 5.1),
        (rows.WORD, 5_000_000, 5.0, 5.1),
        (rows.LIST, 600, 40.0, 40.1),  # four times the bare
        (rows.CLIENTS, 600, 400.0, 399.9),
        (rows.CLICK, 100_000, 3.5, 3.6),  # 0.35 times the bare
        (rows.CLICK, 1_000_000, 3.5, 3.6),
        (rows.IDLE, 100_000, 220.0, 221.0),
        (rows.IDLE, 1_000_000, 300.0, 301.0),
    ],
)
def test_each_row_has_its_limit_at_each_size(name: str, size: int, reached: float, missed: float) -> None:
    assert rows.row(name, size, reached, bare=10.0).reached
    assert not rows.row(name, size, missed, bare=10.0).reached
    assert not rows.row(name, size, reached, bare=10.0, failures=1).reached


def test_the_growth_of_each_row_is_the_slope_over_all_sizes() -> None:
    measured = {1_000: 10.0, 10_000: 20.0, 100_000: 40.0}
    found = {size: [rows.row(rows.LIST, size, one), rows.row(rows.WORD, size, 7.0)] for size, one in measured.items()}
    grown = rows.growth(found)
    assert [(one.name, one.reached) for one in grown] == [(rows.LIST, False), (rows.WORD, True)]
    assert rows.growth_table(list(found), grown).splitlines() == [
        "| work | 1,000 | 10,000 | 100,000 | log-log slope | wanted | reached |",
        "|---|---|---|---|---|---|---|",
        f"| {rows.LIST} | 10.0 ms | 20.0 ms | 40.0 ms | 0.30 | ≤ 0.15 | no |",
        f"| {rows.WORD} | 7.0 ms | 7.0 ms | 7.0 ms | 0.00 | ≤ 0.2 | yes |",
    ]


def test_the_command_prints_the_tables_and_fails_when_something_was_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "of_the_data_layer", lambda desk, size: [rows.row(rows.LIST, size, 9.0, bare=1.0)])
    slow = rows.row(rows.CLICK, 5, 16.0, bare=50.0, failures=2)
    monkeypatch.setattr(serving, "measure", lambda desk, size, only_click=False: [slow])
    monkeypatch.setattr(report, "GROWTH", (4,))
    monkeypatch.setattr(measuring, "measure", lambda desk, size, alone: [rows.row(rows.QUEUE, size, size)])
    assert manage.main(["bench", "--commitments", "5", "--growth", "--save", str(tmp_path / "result.md")]) == 1
    printed = capsys.readouterr()
    assert f"| {rows.LIST} | 9.0 ms | 1.0 ms | × 9.00 | ≤ 4 × bare | no |" in printed.out
    assert "| 16.0 ms, 2 failed | 50.0 ms | × 0.32 | ≤ 15 ms and ≤ 0.35 × bare | no |" in printed.out
    assert f"| {rows.QUEUE} | 4.0 ms | 5.0 ms | 1.00 | ≤ 0.15 | no |" in printed.out
    assert f"| {rows.CLICK} | 16.0 ms | 16.0 ms | 0.00 | ≤ 0.1 | yes |" in printed.out
    assert f"Not reached: {rows.LIST}; {rows.CLICK}; the growth of {rows.QUEUE}." in printed.err
    assert "× 9.00" in (tmp_path / "result.md").read_text(encoding="utf-8")


# --- the running desk ---------------------------------------------------------------------------------------------

SMALL = serving.Size(
    SIZE, clicks=2, painted=2, people=3, seconds=0.1, pages=2, long_day=3, starts=1, settled=0.1, runs=1
)


def test_the_running_desk_is_measured_in_every_row_and_nobody_reads_an_error(tmp_path: Path) -> None:
    desk = measuring.desk_of(tmp_path, SIZE)  # one in which something still waits: the other tests decide all there is
    found = serving.measure(desk, SIZE, SMALL)
    desk.engine.dispose()
    assert [one.name for one in found] == list(rows.WANTED)[-len(found) :]
    assert found[0].name == rows.CLICK
    assert all(one.failures == 0 for one in found)
    assert all(0 < one.measured < float("inf") for one in found if one.unit != "MB")


def test_a_page_that_could_not_be_drawn_is_told_from_one_that_tells_of_an_error() -> None:
    assert visitor.INCIDENT in ui.incident(ValueError("as on a page that breaks"))

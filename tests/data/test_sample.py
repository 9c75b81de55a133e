"""The sample company: the same from its seed, whole at any size, and true to its own history."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel, col, select

from core.commitment import CommitmentType
from core.findings import Target
from core.permissions import is_accounting_approver
from core.preflight import errors
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import accounts, cases, commands, outbox, people, sample, schema, tables
from data.desk import Caller, Desk
from data.engine import make_engine
from data.sample import filling
from tests.cast import Clock, settle

NOW = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)
pytestmark = pytest.mark.xdist_group("sample")  # one process fills it once


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample company as `run --sample` makes it. Tests only read it, or sign in."""
    desk = _empty_desk(tmp_path_factory.mktemp("sample") / "sample.db")
    sample.fill(desk)
    yield desk
    desk.engine.dispose()


@pytest.fixture
def small_pool(monkeypatch: pytest.MonkeyPatch) -> int:
    """So few commitments are made one by one that a small company needs copies."""
    monkeypatch.setattr(filling, "POOL", 24)
    return 24


def _empty_desk(path: Path) -> Desk:
    engine = make_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    return Desk(engine, now=Clock(NOW), data_folder=path.parent / "files")


def _all(desk: Desk, table: Any) -> list[Any]:
    with desk.reading() as session:
        return [row.model_copy() for row in session.exec(select(table).order_by(*table.__table__.primary_key.columns))]


def _by_commitment(rows: list[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.commitment_id, []).append(row)
    return found


def _headers(desk: Desk) -> list[tuple[Any, ...]]:
    rows = _all(desk, tables.Commitment)
    return sorted((row.number, row.title, row.vendor_id, row.erp_status, row.private, row.created_by) for row in rows)


# --- what is in it ------------------------------------------------------------------------------------------------


def test_on_another_day_only_its_dates_differ(company: Desk, tmp_path: Path) -> None:
    later = replace(_empty_desk(tmp_path / "later.db"), now=Clock(NOW + timedelta(days=3, hours=5)))
    sample.fill(later)
    assert _headers(later) == _headers(company)
    later.engine.dispose()


def test_it_says_that_it_is_a_sample(company: Desk) -> None:
    front = accounts.front(company)
    assert front is not None
    assert front.is_sample


def test_every_person_of_the_cast_signs_in_with_the_password_on_the_sign_in_page(company: Desk) -> None:
    front = accounts.front(company)
    assert front is not None
    assert len(front.people) == 7
    for _, email, _ in front.people:
        token = accounts.sign_in(company, email, sample.SAMPLE_PASSWORD, "127.0.0.1")
        assert accounts.who(company, token) is not None


def test_there_is_one_person_of_each_role_and_two_approvers_besides_the_controller(company: Desk) -> None:
    jobs = Counter(person.job for person in _all(company, tables.Person))
    assert jobs == {
        "Project admin": 1,
        "Project engineer": 1,
        "Read-only": 1,
        "Accounting approver": 2,
        "Controller": 1,
        "Manager": 1,
    }
    with company.reading() as session:
        approvers = {person.email for person in people.everyone(session, NOW) if is_accounting_approver(person)}
    assert approvers == {"ana@sample.example", "ben@sample.example", "connie@sample.example"}


def test_sixty_commitments_stand_in_every_erp_status_of_both_types_and_methods(company: Desk) -> None:
    found = _all(company, tables.Commitment)
    assert len(found) == 60
    statuses = Counter(one.erp_status for one in found)
    assert set(statuses) == set(ErpStatus)
    assert min(statuses.values()) >= 3
    assert {one.type for one in found} == set(CommitmentType)
    assert {one.accounting_method for one in found} == {"amount", "unit"}
    assert any(one.private for one in found)
    assert len({one.title for one in found}) > 30


def test_the_lists_hold_what_is_good_and_what_preflight_objects_to(company: Desk) -> None:
    projects, vendors, codes = (_all(company, one) for one in (tables.Project, tables.Vendor, tables.CostCode))
    assert [len(projects), len(vendors), len(codes)] == [5, 13, 28]
    assert sum(not one.quickbooks_id for one in projects) == 1
    assert sum(not one.quickbooks_id for one in vendors) == 1
    assert sum(not one.active for one in vendors) == 1
    assert any(not one.synced and one.active for one in codes)
    assert any(not one.active for one in codes)


def test_a_year_of_history_lies_in_office_hours_and_ends_before_now(company: Desk) -> None:
    moments = [event.at for event in _all(company, tables.Event)]
    assert moments == sorted(moments)
    assert NOW - timedelta(days=365) < moments[0] < NOW - timedelta(days=250)
    assert NOW - timedelta(days=7) < moments[-1] <= NOW
    local = [moment.astimezone(ZoneInfo("America/Chicago")) for moment in moments]
    assert all(moment.weekday() < 5 for moment in local)
    assert len({moment.hour for moment in local}) > 8


def test_everything_that_can_happen_to_a_commitment_has_happened(company: Desk) -> None:
    kinds = {event.kind for event in _all(company, tables.Event)}
    assert kinds == {*Action, "created", "edited"}


def test_reasons_point_at_fields_lines_and_the_whole_and_some_were_answered(company: Desk) -> None:
    findings = _all(company, tables.Finding)
    assert {one.target for one in findings} == set(Target)
    assert len({one.code for one in findings}) >= 8
    assert any(one.answer for one in findings)
    assert max(Counter(one.submission_id for one in findings).values()) >= 2


def test_preflight_stops_some_that_were_not_sent_each_for_another_reason(company: Desk) -> None:
    codes: set[str] = set()
    with company.reading() as session:
        pat = people.load(session, Caller(1), NOW)
        for one in session.exec(select(tables.Commitment).where(col(tables.Commitment.submission) == 0)):
            codes |= {result.problem.code for result in cases.load(session, one.id or 0, pat).preflight}
    assert {"S1", "N1", "V1", "C1", "J1"} <= codes


def test_no_mail_leaves_the_sample_company_and_the_mail_log_says_why(company: Desk) -> None:
    assert _all(company, tables.Mail)
    assert outbox.claim(company) is None
    connie = next(one for one in _all(company, tables.Person) if one.job == "Controller")
    page = outbox.log(company, Caller(connie.id))
    assert page.rows
    assert {outbox.state_words(row) for row in page.rows} == {"waits: the sample company sends no mail"}


# --- the tutorial -------------------------------------------------------------------------------------------------


def test_the_tutorials_commitment_is_mended_and_re_sent(tmp_path: Path, small_pool: int) -> None:
    desk = _empty_desk(tmp_path / "tutorial.db")
    sample.fill(desk, commitments=1)
    (person,) = (one for one in _all(desk, tables.Person) if one.job == "Project admin")
    (commitment,) = _all(desk, tables.Commitment)
    lines = [one.model_dump() for one in _all(desk, tables.SovLine)]
    assert commitment.erp_status == ErpStatus.REJECTED
    lines[-1]["cost_code_id"] = lines[0]["cost_code_id"]
    caller = Caller(person.id)
    saved = commands.save(desk, caller, commitment.id, commitment.version, header={"number": "SC1-0001"}, lines=lines)
    done = commands.act(desk, caller, commitment.id, Action.RESEND, Said(seen_version=saved.version))
    assert (done.status, done.submission) == (ErpStatus.SENT, 2)


# --- true to itself -----------------------------------------------------------------------------------------------


def test_every_figure_of_the_sample_company_follows_from_its_history(company: Desk) -> None:
    _is_true_to_itself(company)


def test_copies_are_as_true_to_themselves_as_their_originals(any_desk: Desk, small_pool: int) -> None:
    told: list[tuple[int, int]] = []
    sample.fill(any_desk, commitments=100, progress=lambda done, total: told.append((done, total)))
    _is_true_to_itself(any_desk)
    found = _all(any_desk, tables.Commitment)
    assert len(found) == len({one.folded_number for one in found}) == 100
    assert len({one.erp_id for one in found if one.erp_id}) == sum(one.erp_status == "synced" for one in found)
    assert told == sorted(told)
    assert told[-1] == (100, 100)
    assert min(event.at for event in _all(any_desk, tables.Event)) < any_desk.now() - timedelta(days=365)


def test_the_desk_goes_on_working_after_copies(any_desk: Desk, small_pool: int) -> None:
    sample.fill(any_desk, commitments=30)
    saved = commands.create(
        any_desk, Caller(1), type=CommitmentType.SUBCONTRACT, project_id=1, header={"number": "NEW", "title": "New"}
    )
    assert (saved.commitment_id, saved.version) == (31, 1)


def _is_true_to_itself(desk: Desk) -> None:
    events = _by_commitment(_all(desk, tables.Event))
    lines = _by_commitment(_all(desk, tables.SovLine))
    submissions = _by_commitment(_all(desk, tables.Submission))
    for one in _all(desk, tables.Commitment):
        _follows_from_history(one, events[one.id])
        assert one.total == sum((line.amount for line in lines[one.id]), Decimal(0))
        handed_over = submissions.get(one.id, [])
        assert [row.number for row in handed_over] == list(range(1, one.submission + 1))
        for row in handed_over:
            _is_frozen_whole(one, row, {line.id for line in lines[one.id]})
    with desk.reading() as session:
        assert not [
            one.number
            for one in session.exec(select(tables.Commitment).where(col(tables.Commitment.submission) > 0))
            if one.erp_status in tables.WITH_ACCOUNTING and errors(cases.load(session, one.id or 0, None).preflight)
        ]


def _follows_from_history(one: tables.Commitment, history: list[tables.Event]) -> None:
    assert [event.version for event in history] == list(range(1, one.version + 1))
    assert history[0].kind == "created"
    assert history[0].at == one.created_at
    for before, after in pairwise(history):
        assert before.to_status == after.from_status
        assert before.at <= after.at
    moved = [event for event in history if event.kind == "created" or event.kind in set(Action)]
    assert (moved[-1].to_status, moved[-1].at) == (one.erp_status, one.erp_status_at)
    sent = [event for event in history if event.kind in (Action.SEND, Action.RESEND)]
    assert len(sent) == one.submission
    if sent:
        assert (sent[-1].actor_id, sent[-1].at) == (one.sent_by, one.sent_at)


def _is_frozen_whole(one: tables.Commitment, row: tables.Submission, line_ids: set[int]) -> None:
    picture = json.loads(row.snapshot)
    assert hashlib.sha256(row.snapshot.encode()).hexdigest() == row.content_hash
    assert Decimal(picture["total"]) == row.total == sum(Decimal(line["amount"]) for line in picture["lines"])
    assert {line["id"] for line in picture["lines"]} == line_ids
    if row.number == one.submission and one.erp_status in tables.WITH_ACCOUNTING:
        assert picture["header"]["number"] == one.number
        assert row.total == one.total
        assert picture["header"]["contract_date"] == str(one.contract_date)


# --- from its seed ------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_company_and_another_seed_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "POOL", 10)
    first, second, other = (_content(tmp_path / name, seed) for name, seed in (("a", 7), ("b", 7), ("c", 8)))
    assert first == second
    assert first["commitment"] != other["commitment"]


def _content(folder: Path, seed: int) -> dict[str, list[Any]]:
    desk = _empty_desk(folder / "sample.db")
    sample.fill(desk, commitments=14, seed=seed)
    with desk.reading() as session:
        found = {
            name: sorted(map(tuple, session.connection().execute(text(f"SELECT * FROM {name}"))), key=repr)
            for name in SQLModel.metadata.tables
            # The hashes of its passwords are salted, and a new database has a new key.
            if name not in ("person", "history_key", "history_link")
        }
    desk.engine.dispose()
    return found


def test_a_database_with_a_company_is_refused_and_not_touched(any_desk: Desk) -> None:
    settle(any_desk)
    before = _all(any_desk, tables.Person)
    with pytest.raises(Refused) as refused:
        sample.fill(any_desk)
    assert refused.value.why is Why.CONFLICT
    assert "already holds a company" in refused.value.sentences[0]
    assert _all(any_desk, tables.Person) == before


def test_a_filling_that_is_broken_off_leaves_nothing_behind(tmp_path: Path, small_pool: int) -> None:
    desk = _empty_desk(tmp_path / "broken.db")

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sample.fill(desk, commitments=3, progress=stop)
    assert not accounts.is_set_up(desk)
    assert _all(desk, tables.Commitment) == []

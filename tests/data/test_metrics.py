"""Rejection Metrics in SQL: the golden answers, the slow count on random histories, and who sees what of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import count
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings
from sqlmodel import Session

from core.commitment import CommitmentType
from core.findings import Finding
from core.metrics import BANDS, Dimension, MetricsFilter, Value
from core.permissions import Item, Level, Person, ProjectPermission, may_see
from core.refusal import Refused, Why
from core.transitions import Action, Said
from data import commands, metrics_packs, tables
from data.desk import Caller, Desk
from data.metrics_records import Kind
from data.queries import metrics
from tests import golden_metrics as golden
from tests.asked import asking, plans
from tests.cast import MONDAY, Cast, Clock, header, lines
from tests.kept import Kept
from tests.metrics_tales import LEADS_TO, Asked, Sent, SlowCount, Step, Tale, tell

MARCH = MetricsFilter(golden.BEGIN, golden.END)


# --- the golden data set, told through the commands ---------------------------------------------------------------


class Teller:
    """Lets a tale happen: each step by the command that a person or QuickBooks would give, at its moment."""

    def __init__(self, desk: Desk, cast: Cast, clock: Clock, after_each: Callable[[], object] = lambda: None) -> None:
        self.desk, self.cast, self.clock, self.after_each = desk, cast, clock, after_each

    def tell(self, tales: Sequence[Tale]) -> None:
        self.clock.at = min(tale.steps[0].at for tale in tales) - timedelta(days=1)
        keys = {tale.number: self.create(tale) for tale in tales}
        for at, number, step in sorted((step.at, tale.number, step) for tale in tales for step in tale.steps):
            self.clock.at = at
            self.take(keys[number], number, step)
            self.after_each()
        for tale in tales:
            if tale.contract_status != "Approved":
                self.save(keys[tale.number], contract_status=tale.contract_status)
        self.clock.at = golden.NOW

    def create(self, tale: Tale) -> int:
        return commands.create(
            self.desk,
            self.cast.caller("paula"),
            type=tale.type,
            project_id=self.cast.project[tale.project],
            header=header(self.cast, tale.number, vendor_id=self.cast.vendor[tale.vendor], private=tale.private),
            lines=lines(self.cast, str(tale.amount)),
        ).commitment_id

    def take(self, key: int, number: str, step: Step) -> None:
        if step.action is Action.RESEND:
            self.save(key, title=f"As of {step.at}")  # a change answers the findings, which point at the whole
        said: dict[Action, dict[str, Any]] = {
            Action.ACCEPT: {"reference": f"PO-{number}-{key}"},
            Action.REJECT: {"findings": tuple(map(Finding, step.codes)), "comment": "Please look at it again."},
            Action.EXPORTED: {"txn_id": f"TXN-{number}"},
            Action.FAILED: {"error_code": "3140", "error_text": "There is an invalid reference."},
            Action.UNLINK: {"confirmed_gone": True},
        }
        caller = self.cast.caller(step.who) if step.who else None
        words = Said(seen_version=self.version(key), **said.get(step.action, {}))
        commands.act(self.desk, caller, key, step.action, words)

    def save(self, key: int, **changes: str) -> None:
        commands.save(self.desk, self.cast.caller("paula"), key, self.version(key), header=changes)

    def version(self, key: int) -> int:
        with self.desk.reading() as session:
            return session.get_one(tables.Commitment, key).version


def tell_all(desk: Desk, cast: Cast, clock: Clock) -> None:
    with desk.writing() as session:
        session.add(tables.Holiday(day=golden.HOLIDAY, name="A holiday"))
    Teller(desk, cast, clock).tell(golden.TALES)


@pytest.fixture
def told(any_desk: Desk, cast: Cast, clock: Clock, kept: Kept) -> Desk:
    kept.fill("told", any_desk, partial(tell_all, any_desk, cast, clock))
    clock.at = golden.NOW
    return any_desk


def values(figures: Sequence[metrics.Figure]) -> dict[str, tuple[Value, int]]:
    return {figure.name: (figure.value, figure.n) for figure in figures}


def previous(figures: Sequence[metrics.Figure]) -> dict[str, tuple[Value, int]]:
    return {figure.name: (figure.previous, figure.previous_n) for figure in figures}


def test_the_figures_are_those_worked_out_by_hand(told: Desk, cast: Cast) -> None:
    found = metrics.figures(told, cast.caller("carla"), MARCH)
    assert values(found) == golden.MARCH
    assert previous(found) == golden.FEBRUARY
    assert not any(figure.thin for figure in found if not figure.name.startswith("answer_time"))
    february = metrics.figures(told, cast.caller("carla"), MetricsFilter(date(2026, 2, 1), date(2026, 2, 28)))
    assert values(february) == golden.FEBRUARY
    assert all(figure.thin for figure in february)


def test_the_bars_are_those_worked_out_by_hand(told: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    months = metrics.by_month(told, carla, replace(MARCH, begin=date(2026, 2, 1)))
    assert [(row.month, row.rejected, row.accepted) for row in months] == golden.MONTHS
    assert [row.rate for row in months] == [Decimal(1), Decimal("0.5")]
    cited = metrics.reasons(told, carla, MARCH)
    assert [(row.code, row.rejections, row.amount) for row in cited] == [row[:3] for row in golden.REASONS]
    assert [row.share for row in cited] == [Decimal(s.numerator) / s.denominator for *_, s in golden.REASONS]
    assert cited[0].text == "Number too long"
    waiting = metrics.ageing(told, carla, MARCH)
    assert bands(waiting.accounting) == golden.ACCOUNTING
    assert bands(waiting.project) == golden.PROJECT


def test_the_rates_are_those_worked_out_by_hand(told: Desk, cast: Cast) -> None:
    names: dict[Dimension, dict[Any, str]] = {
        Dimension.PROJECT: named(cast.project),
        Dimension.VENDOR: named(cast.vendor),
        Dimension.SENDER: named(cast.person),
        Dimension.APPROVER: named(cast.person),
        Dimension.TYPE: {kind.value: kind.value for kind in CommitmentType},
    }
    for dimension, expected in golden.RATES.items():
        rows = metrics.rates_by(told, cast.caller("carla"), MARCH, dimension)
        assert {names[dimension][row.key]: (row.rejected, row.decided) for row in rows} == expected
        assert all(row.thin == (row.decided < 5) and row.rate == Decimal(row.rejected) / row.decided for row in rows)
        assert [row.thin for row in rows] == sorted(row.thin for row in rows)
    projects = metrics.rates_by(told, cast.caller("carla"), MARCH, Dimension.PROJECT)
    assert [row.label for row in projects] == ["1001 Headquarters", "1002 Laboratory"]


def test_sender_and_approver_are_those_of_what_is_counted(told: Desk, cast: Cast) -> None:
    """Anna rejected B (31 hours until its re-send), C (2) and E (72), and accepted A, B, E and I into the ERP
    (lead times 3, 142, 100 and 2). Peter sent C alone."""
    anna = values(metrics.figures(told, cast.caller("carla"), replace(MARCH, approver=(cast.person["anna"],))))
    assert anna["rejection_rate"] == (golden.rate(3, 7), 7)
    assert anna["project_time_median"] == (golden.hours(31), 3)
    assert anna["lead_time_median"] == (golden.hours(51, 30), 4)
    peter = values(metrics.figures(told, cast.caller("carla"), replace(MARCH, sender=(cast.person["peter"],))))
    assert peter["rejection_rate"] == (golden.rate(1, 2), 2)
    assert peter["project_time_median"] == (golden.hours(2), 1)
    assert peter["lead_time_median"] == (golden.hours(149), 1)
    waiting = metrics.ageing(told, cast.caller("carla"), replace(MARCH, approver=(cast.person["anna"],)))
    assert bands(waiting.accounting) == golden.ACCOUNTING  # nobody has decided it yet
    assert not any(band.count for band in waiting.project)  # alan rejected D


@pytest.mark.parametrize(("days", "band"), [(0, "4–7"), (1, "8–14"), (7, "8–14"), (8, "15+")])
def test_what_waits_grows_older_day_by_day(told: Desk, cast: Cast, clock: Clock, days: int, band: str) -> None:
    clock.forward(days=days)  # D was rejected seven days ago
    found = metrics.ageing(told, cast.caller("carla"), MARCH).project
    assert [one.label for one in found if one.count] == [band]
    rows = metrics.waiting(told, cast.caller("carla"), MARCH, side="project", band=band).rows
    assert [(row.number, row.days, row.sender) for row in rows] == [("D", 7 + days, "Paula Admin")]


def test_the_items_behind_a_bar_say_what_was_rejected_by_whom_and_why(told: Desk, cast: Cast) -> None:
    row = metrics.rejections(told, cast.caller("carla"), MARCH, reason="E1").rows[0]
    assert (row.number, row.submission, row.amount, row.codes) == ("C", 2, Decimal("300.00"), ("A3", "E1"))
    assert (row.vendor, row.project) == ("Lew Plumbing", "1001 Headquarters")
    assert (row.sender, row.approver) == ("Peter Admin", "Anna Approver")
    assert (row.rejected_at, row.comment) == (golden.local("03-13", 10), "Please look at it again.")
    newest_first = metrics.rejections(told, cast.caller("carla"), MARCH).rows
    assert [one.number for one in newest_first] == ["G", "D", "C", "B", "B", "E"]


# --- who sees what ------------------------------------------------------------------------------------------------


def test_a_manager_cannot_infer_a_project_that_they_may_not_see(told: Desk, cast: Cast) -> None:
    mark, here = cast.caller("mark"), [tale for tale in golden.TALES if tale.project == "HQ"]
    slow = SlowCount(here, Asked(golden.BEGIN, golden.END), golden.CALENDAR, golden.NOW)
    assert values(metrics.figures(told, mark, MARCH)) == slow.figures()
    assert [row.label for row in metrics.rates_by(told, mark, MARCH, Dimension.PROJECT)] == ["1001 Headquarters"]
    assert bands(metrics.ageing(told, mark, MARCH).project) == slow.ageing("project")
    assert {row.code for row in metrics.reasons(told, mark, MARCH)} == set(slow.reasons())
    only = replace(MARCH, project=(cast.project["LAB"],))
    assert all(figure.n == figure.previous_n == 0 for figure in metrics.figures(told, mark, only))
    assert metrics.rejections(told, mark, only).count == 0


@pytest.mark.parametrize("who", ["paula", "anna", "queenie", "norman"])
def test_the_metrics_are_for_managers_and_erp_admins_alone(desk: Desk, cast: Cast, who: str) -> None:
    asks: tuple[Callable[..., object], ...] = (
        metrics.figures,
        metrics.by_month,
        metrics.reasons,
        metrics.ageing,
        metrics.rejections,
        lambda *asked: metrics.rates_by(*asked, Dimension.TYPE),
        lambda *asked: metrics.waiting(*asked, side="project"),
    )
    for ask in asks:
        with pytest.raises(Refused) as refused:
            ask(desk, cast.caller(who), MARCH)
        assert refused.value.why is Why.NOT_ALLOWED


def test_a_side_or_an_age_that_is_no_bar_is_refused(desk: Desk, cast: Cast) -> None:
    for wrong in ({"side": "nowhere"}, {"side": "project", "band": "0-1"}):
        with pytest.raises(Refused) as refused:
            metrics.waiting(desk, cast.caller("carla"), MARCH, **wrong)
        assert refused.value.why is Why.INVALID


def test_a_company_without_a_decision_has_no_figure_and_no_bar(any_desk: Desk, cast: Cast) -> None:
    carla = cast.caller("carla")
    assert {(one.value, one.n, one.previous, one.previous_n) for one in metrics.figures(any_desk, carla, MARCH)} == {
        (None, 0, None, 0)
    }
    assert [(row.rejected, row.accepted, row.rate) for row in metrics.by_month(any_desk, carla, MARCH)] == [
        (0, 0, None)
    ]
    assert metrics.reasons(any_desk, carla, MARCH) == ()
    assert metrics.ageing(any_desk, carla, MARCH).accounting == BANDS
    assert metrics.rejections(any_desk, carla, MARCH).pages == 1


@pytest.fixture
def changed(desk: Desk) -> Desk:
    """A commitment waits to be packed, so that its records are read from the tables."""
    with desk.writing() as session:
        session.add(tables.MetricsChanged(commitment_id=1))
    return desk


BY_ID = re.compile(r"SEARCH commitment USING .*\b(row)?id=\?")  # alone, or together with the ERP status


def test_a_longer_history_is_not_read_for_a_fixed_period(changed: Desk, cast: Cast) -> None:
    """Only the packs of its months are read, and the few commitments that have changed since they were packed."""
    with asking(changed.engine) as asked:
        metrics.everything(changed, cast.caller("carla"), MARCH, MARCH, Dimension.PROJECT)
    steps = plans(changed.engine, asked)
    packs = [line for plan in steps for line in plan if "metrics_pack" in line]
    assert packs
    assert [line for line in packs if "SEARCH metrics_pack USING" not in line] == []
    from_the_tables = [plan for plan in steps if any(BY_ID.match(line) for line in plan)]
    assert len(from_the_tables) == len(Kind) + 1  # and the list of what is private
    assert [line for plan in from_the_tables for line in plan if re.match(r"SCAN (?!metrics_changed)", line)] == []


def test_the_items_of_a_period_are_found_by_its_index(desk: Desk, cast: Cast) -> None:
    only = replace(MARCH, project=(1,), vendor=(1,), sender=(1,), approver=(1,), type=CommitmentType.SUBCONTRACT)
    with asking(desk.engine) as asked:
        metrics.rejections(desk, cast.caller("mark"), only, reason="N1")
    steps = [plan for plan in plans(desk.engine, asked) if "SEARCH submission" in " ".join(plan)]
    entered = {
        next(line for line in plan if line.startswith("SEARCH submission")).replace("COVERING ", "") for plan in steps
    }
    assert entered == {"SEARCH submission USING INDEX submission_decided (decided_at>? AND decided_at<?)"}


def test_what_is_counted_stands_in_the_indexes_and_no_snapshot_is_read_for_it(changed: Desk, cast: Cast) -> None:
    with asking(changed.engine) as asked:
        metrics.figures(changed, cast.caller("carla"), MARCH)
    lines = [line for plan in plans(changed.engine, asked) for line in plan if "submission" in line]
    assert len(lines) > 5
    assert [line for line in lines if "COVERING INDEX" not in line] == []


# --- random histories ---------------------------------------------------------------------------------------------

PROJECTS, VENDORS = ("HQ", "LAB"), ("linked", "other", "")
SENDERS, APPROVERS = ("paula", "peter", "carla"), ("anna", "alan", "carla")
CODES = ("N1", "T1", "C3", "D1", "E1", "A3")
NOW = MONDAY + timedelta(days=120)
gaps = st.one_of(st.integers(0, 3 * 24 * 3600), st.integers(0, 25 * 24 * 3600))


@st.composite
def tales(draw: st.DrawFn, number: str) -> Tale:
    """Any walk that THE table allows, over winter, summer time and months."""
    at, status, steps = MONDAY + timedelta(seconds=draw(st.integers(0, 60 * 24 * 3600))), "not_sent", []
    for _ in range(draw(st.integers(1, 9))):
        action = draw(st.sampled_from([action for source, action in LEADS_TO if source == status]))
        who = draw(st.sampled_from(APPROVERS if action in (Action.ACCEPT, Action.REJECT) else SENDERS))
        codes = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True))
        steps.append(Step(at, who, action, tuple(codes) if action is Action.REJECT else ()))
        status = LEADS_TO[status, action]
        at += timedelta(seconds=draw(gaps))
    return Tale(
        number,
        tuple(step for step in steps if step.at < NOW) or tuple(steps[:1]),
        Decimal(draw(st.integers(-5_000, 1_000_000))) / 100,
        project=draw(st.sampled_from(PROJECTS)),
        vendor=draw(st.sampled_from(VENDORS)),
        type=draw(st.sampled_from(list(CommitmentType))),
        contract_status=draw(st.sampled_from(("Approved", "Approved", "Void", "Closed"))),
        private=draw(st.integers(0, 3)) == 0,
    )


@dataclass(frozen=True)
class Question:
    asked: Asked
    levels: dict[str, Level]  # of the manager who asks, by project
    listed: bool  # on the list of every private commitment


@st.composite
def questions(draw: st.DrawFn) -> Question:
    def some(names: tuple[str, ...]) -> tuple[str, ...]:
        return (
            tuple(draw(st.lists(st.sampled_from(names), max_size=2, unique=True)))
            if draw(st.integers(0, 3)) == 0
            else ()
        )

    begin = MONDAY.date() + timedelta(days=draw(st.integers(-30, 110)))
    asked = Asked(
        begin,
        begin + timedelta(days=draw(st.integers(0, 75))),
        project=some(PROJECTS),
        vendor=some(VENDORS),
        type=draw(st.sampled_from((None, None, *CommitmentType))),
        sender=some(SENDERS),
        approver=some(APPROVERS),
    )
    levels = {project: draw(st.sampled_from((Level.READ_ONLY, Level.ADMIN, Level.NONE))) for project in PROJECTS}
    return Question(asked, levels, draw(st.booleans()))


histories = st.integers(1, 8).flatmap(lambda size: st.tuples(*(tales(f"T{number}") for number in range(size))))
_worlds = count(1)


@given(history=histories, question=questions(), packed=st.sampled_from((0, 3, 8)))
@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
def test_the_sql_counts_what_a_slow_count_counts(
    any_desk: Desk, cast: Cast, clock: Clock, history: tuple[Tale, ...], question: Question, packed: int
) -> None:
    """`packed` tales are packed, the others only written down."""
    clock.at = NOW
    world = World(any_desk, cast, history, question, packed)
    asked = replace(question.asked, sees=world.sees)
    slow = SlowCount(history, asked, replace(golden.CALENDAR, holidays=frozenset()), NOW)
    desk, caller, where = any_desk, world.caller, world.filter()

    figures = metrics.figures(desk, caller, where)
    assert values(figures) == slow.figures()
    assert previous(figures) == SlowCount(history, asked.before(), slow.calendar, NOW).figures()

    months = metrics.by_month(desk, caller, where)
    assert [(row.month, row.rejected, row.accepted) for row in months] == slow.by_month()
    for row in months:
        assert metrics.rejections(desk, caller, where, month=row.month).count == row.rejected
    cited = metrics.reasons(desk, caller, where)
    assert {row.code: (row.rejections, row.amount) for row in cited} == slow.reasons()
    for cause in cited:
        assert metrics.rejections(desk, caller, where, reason=cause.code).count == cause.rejections
    for dimension in Dimension:
        rates = metrics.rates_by(desk, caller, where, dimension)
        assert {world.name(dimension, row.key): (row.rejected, row.decided) for row in rates} == slow.rates_by(
            dimension
        )
        for rate in rates:
            one: Any = CommitmentType(rate.key) if dimension is Dimension.TYPE else (rate.key,)
            narrowed = replace(where, **{dimension.value: one})
            assert metrics.rejections(desk, caller, narrowed).count == rate.rejected
    rows = metrics.rejections(desk, caller, where, per_page=100).rows
    assert sorted((row.number, row.submission, row.rejected_at, set(row.codes)) for row in rows) == sorted(
        (sent.tale.number, sent.number, sent.moment, set(sent.codes)) for sent in slow.rejections()
    )

    waiting = metrics.ageing(desk, caller, where)
    for side, found in (("accounting", waiting.accounting), ("project", waiting.project)):
        assert bands(found) == slow.ageing(side)
        for band in found:
            assert metrics.waiting(desk, caller, where, side=side, band=band.label).count == band.count
        everything = metrics.waiting(desk, caller, where, side=side, per_page=100).rows
        assert sorted((row.number, row.days) for row in everything) == sorted(slow.waiting(side))


@pytest.mark.parametrize(
    ("codes", "repeated"),
    [
        (("N1", "T1", "N1"), 0),  # the one before the last cited something else
        (("N1", "T1", "T1"), 1),
        (("N1", "", "N1"), 1),  # what was retrieved in between is no rejection
        (("", "N1", "D1"), 0),
    ],
)
def test_a_reason_is_repeated_when_the_rejection_just_before_cited_it(
    any_desk: Desk, cast: Cast, clock: Clock, codes: tuple[str, ...], repeated: int
) -> None:
    """ "" stands for a submission that was retrieved."""
    steps = []
    for day, code in enumerate(codes):
        at, send = MONDAY + timedelta(days=day), Action.RESEND if day else Action.SEND
        back = Step(at, "anna", Action.REJECT, (code,)) if code else Step(at, "paula", Action.RETRIEVE)
        steps += [Step(at, "paula", send), back]
    clock.at = NOW
    history = (Tale("T", tuple(steps)),)
    asked = Asked(MONDAY.date(), MONDAY.date() + timedelta(days=9))
    world = World(any_desk, cast, history, Question(asked, {"HQ": Level.READ_ONLY}, listed=False))
    rejected = sum(map(bool, codes))
    found = values(metrics.figures(any_desk, world.caller, world.filter()))
    assert found["repeat_reason_rate"] == (Decimal(repeated) / rejected, rejected)
    assert found == SlowCount(history, asked, golden.CALENDAR, NOW).figures()


def test_a_day_ends_at_midnight_on_the_companys_clock(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    """Of four rejections around midnight two are of 10 to 12 March, one is of the three days before."""
    ends = ("2026-03-09T23:59:59", "2026-03-10T00:00:00", "2026-03-12T23:59:59", "2026-03-13T00:00:00")
    moments = [datetime.fromisoformat(end).replace(tzinfo=golden.ZONE).astimezone(UTC) for end in ends]
    history = tuple(
        Tale(f"T{at.isoformat()}", (Step(MONDAY, "paula", Action.SEND), Step(at, "anna", Action.REJECT, ("N1",))))
        for at in moments
    )
    clock.at = NOW
    asked = Asked(date(2026, 3, 10), date(2026, 3, 12))
    world = World(any_desk, cast, history, Question(asked, {"HQ": Level.READ_ONLY}, listed=False))
    rate = next(iter(metrics.figures(any_desk, world.caller, world.filter())))
    assert (rate.name, rate.n, rate.previous_n) == ("rejection_rate", 2, 1)
    rows = metrics.rejections(any_desk, world.caller, world.filter()).rows
    assert [row.rejected_at for row in rows] == [moments[2], moments[1]]
    months = metrics.by_month(any_desk, world.caller, replace(world.filter(), begin=date(2026, 2, 28)))
    assert [row.rejected for row in months] == [0, 3]


class World:
    """The rows of one history, in projects of its own, and a manager who may see nothing else."""

    def __init__(self, desk: Desk, cast: Cast, history: Sequence[Tale], question: Question, packed: int = 0) -> None:
        self.cast, self.question, self.number = cast, question, next(_worlds)
        with desk.writing() as session:
            self.project = {name: self.add_project(session, name) for name in PROJECTS}
            self.caller = Caller(self.add_manager(session))
            for tale in history[:packed]:
                self.add(session, tale)
            if packed:
                metrics_packs.pack(session)
            for tale in history[packed:]:
                self.add(session, tale)

    def add_project(self, session: Session, name: str) -> int:
        row = tables.Project(number=f"{name}-{self.number}", name=name)
        session.add(row)
        session.flush()
        return row.id or 0

    def add_manager(self, session: Session) -> int:
        row = tables.Person(
            name=f"Manager {self.number}", email=f"m{self.number}@acme.example", manager=True, created_at=MONDAY
        )
        session.add(row)
        session.flush()
        for name, level in self.question.levels.items():
            session.add(
                tables.ProjectPermission(person_id=row.id or 0, project_id=self.project[name], level=int(level))
            )
        return row.id or 0

    def add(self, session: Session, tale: Tale) -> None:
        told = tell(tale)
        latest = told.submissions[-1]
        row = tables.Commitment(
            number=tale.number,
            folded_number=f"{tale.number}-{self.number}",
            title="Any",
            version=1 + len(tale.steps),
            type=tale.type,
            project_id=self.project[tale.project],
            vendor_id=self.cast.vendor.get(tale.vendor),
            contract_status=tale.contract_status,
            private=tale.private,
            created_by=self.cast.person["paula"],
            created_at=MONDAY,
            total=tale.amount,
            erp_status=told.status,
            erp_status_at=tale.steps[-1].at,
            submission=len(told.submissions),
            sent_by=self.cast.person[latest.sender],
            sent_at=latest.sent_at,
            folded_reference=f"{tale.number}-{self.number}",
        )
        session.add(row)
        session.flush()
        if self.question.listed:
            session.add(tables.CommitmentViewer(commitment_id=row.id or 0, person_id=self.caller.person_id))
        for sent in told.submissions:
            self.add_submission(session, row.id or 0, sent)
        self.add_history(session, row.id or 0, tale)

    def add_submission(self, session: Session, commitment: int, sent: Sent) -> None:
        row = tables.Submission(
            commitment_id=commitment,
            number=sent.number,
            sent_by=self.cast.person[sent.sender],
            sent_at=sent.sent_at,
            total=sent.tale.amount,
            outcome=sent.outcome,
            decided_by=self.cast.person.get(sent.approver),
            decided_at=sent.decided_at,
        )
        session.add(row)
        session.flush()
        for code in (*sent.codes, *sent.codes[:1]):  # one is cited twice, at two places
            session.add(tables.Finding(submission_id=row.id or 0, code=code))

    def add_history(self, session: Session, commitment: int, tale: Tale) -> None:
        session.add(tables.Event(commitment_id=commitment, version=1, at=MONDAY, kind="created"))
        submission = 0
        for version, step in enumerate(tale.steps, start=2):
            submission += step.action in (Action.SEND, Action.RESEND)
            session.add(
                tables.Event(
                    commitment_id=commitment, version=version, at=step.at, kind=step.action, submission=submission
                )
            )
            session.flush()

    def sees(self, tale: Tale) -> bool:
        me = self.caller.person_id
        permissions = {self.project[name]: ProjectPermission(level) for name, level in self.question.levels.items()}
        viewers = frozenset({me}) if self.question.listed else frozenset()
        item = Item(self.project[tale.project], private=tale.private, viewers=viewers, was_sent=True)
        return may_see(Person(me, "", "", manager=True, projects=permissions), item)

    def filter(self) -> MetricsFilter:
        asked, people = self.question.asked, self.cast.person
        return MetricsFilter(
            asked.begin,
            asked.end,
            project=ids(self.project, asked.project),
            vendor=ids(self.cast.vendor, asked.vendor),
            type=asked.type,
            sender=ids(people, asked.sender),
            approver=ids(people, asked.approver),
        )

    def name(self, dimension: Dimension, key: int | str) -> str:
        names = {
            Dimension.PROJECT: self.project,
            Dimension.VENDOR: self.cast.vendor,
            Dimension.TYPE: {},
        }.get(dimension, self.cast.person)
        return "" if key == 0 else named(names).get(key, str(key))


def ids(known: dict[str, int], names: Collection[str]) -> tuple[int, ...]:
    return tuple(known.get(name, 0) for name in names)


def named(known: dict[str, int]) -> dict[Any, str]:
    return {key: name for name, key in known.items()}


def bands(found: Sequence[metrics.Band]) -> list[tuple[str, int, Decimal]]:
    return [(band.label, band.count, band.amount) for band in found]

"""Rejection Metrics: the figures, the bars and the items behind them (domain.md section 9).

`core.metrics` says what is counted. Only what the person may see enters any of it. Figures and bars are counted from
records (`data.metrics_packs`), and only from those of the months asked for; items are read from the tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, func, select
from sqlmodel import Session

from core import metrics as rules
from core.business_hours import Calendar
from core.commitment import TYPE_LABELS
from core.metrics import (
    BANDS,
    Ageing,
    Band,
    Dimension,
    Figure,
    MetricsFilter,
    MonthRow,
    RateRow,
    ReasonRow,
    before,
)
from core.permissions import Person, sees_metrics
from core.refusal import Refused, Why
from data import company, people, prepared, tables
from data.desk import Caller, Desk
from data.metrics_packs import Span
from data.metrics_records import Kind, minute
from data.queries import metrics_counting as counting
from data.queries import metrics_seen
from data.queries import metrics_sql as sql
from data.queries import metrics_times as times
from data.queries.listing import days_until
from data.queries.metrics_seen import Seen

__all__ = [
    "BANDS",
    "SIDES",
    "Ageing",
    "Band",
    "Dimension",
    "Everything",
    "Figure",
    "MetricsFilter",
    "MonthRow",
    "Page",
    "RateRow",
    "ReasonRow",
    "RejectionRow",
    "WaitingRow",
    "ageing",
    "before",
    "by_month",
    "everything",
    "figures",
    "rates_by",
    "reasons",
    "rejections",
    "waiting",
]

NOT_ALLOWED = (
    "Rejection Metrics are for managers and ERP Integrations Admins. Ask a Directory Admin for the permission."
)
NO_SUCH_BAND = "There is no such age. Choose one of the bars."
NOBODY, NO_VENDOR = "Nobody", "No contract company"
SIDES = (sql.ACCOUNTING, sql.PROJECT)


@dataclass(frozen=True)
class RejectionRow:
    """One rejection; `amount` is what was sent with the submission, `rejected_at` aware UTC."""

    commitment_id: int
    number: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    submission: int
    rejected_at: datetime
    approver: str
    sender: str
    codes: tuple[str, ...]
    comment: str


@dataclass(frozen=True)
class WaitingRow:
    """What waits: with accounting since it was sent, with the project since it was rejected; `days` as in the bands."""

    commitment_id: int
    number: str
    title: str
    vendor: str
    project: str
    amount: Decimal
    submission: int
    since: datetime
    days: int
    sender: str


Counted = Mapping[Kind, Seen]
Shown = TypeVar("Shown")


@dataclass(frozen=True)
class Page(Generic[Shown]):
    """One page, with the count of everything that matches. Pages are counted from 1; beyond the last is the last."""

    rows: tuple[Shown, ...]
    count: int
    page: int
    pages: int


@dataclass(frozen=True)
class _Asked:
    """One question in its transaction: by whom, when, and on which calendar."""

    session: Session
    person: Person
    now: datetime
    calendar: Calendar

    def scope(self, where: MetricsFilter) -> sql.Scope:
        return sql.Scope(self.person, where, self.calendar.time_zone)

    def minute(self, day: date) -> int:
        """At which the day begins on the company's clock."""
        return minute(rules.midnight(day, self.calendar.time_zone))

    def span(self, where: MetricsFilter) -> Span:
        return Span(self.minute(where.begin), self.minute(where.end + timedelta(days=1)))

    def seen(self, where: MetricsFilter, wanted: Mapping[Kind, Span | None]) -> Counted:
        return metrics_seen.seen(self.session, self.person, where, wanted, self.calendar)

    def all(self, query: Select[Any]) -> Sequence[Row[Any]]:
        return self.session.execute(query).all()


@contextmanager
def _asking(desk: Desk, caller: Caller) -> Iterator[_Asked]:
    """A consistent read. Raises Refused(NOT_ALLOWED) for those whom the metrics are not for."""
    with desk.reading() as session:
        now = desk.now()
        person = people.who_may(session, caller, now, sees_metrics, NOT_ALLOWED)
        yield _Asked(session, person, now, company.calendar(session))


# --- figures and bars ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Everything:
    """What the page shows: the figures, and the bars of its charts."""

    figures: tuple[Figure, ...]
    months: tuple[MonthRow, ...]
    reasons: tuple[ReasonRow, ...]
    ageing: Ageing
    rates: tuple[RateRow, ...]
    dimension: Dimension  # of the rates


def everything(
    desk: Desk, caller: Caller, where: MetricsFilter, over_months: MetricsFilter, dimension: Dimension
) -> Everything:
    """All at once, of one moment: `figures`, `by_month` of `over_months`, `reasons`, `ageing` and `rates_by`."""
    with _asking(desk, caller) as asked:
        first = min(before(where).begin, over_months.begin)
        spans = _ended(asked, replace(where, begin=first)) | {
            Kind.CITATION: asked.span(where),
            Kind.ACCOUNTING: None,
            Kind.PROJECT: None,
        }
        counted = asked.seen(where, spans)
        return Everything(
            _figures(asked, where, counted),
            _by_month(asked, over_months, counted),
            _reasons(asked, where, counted),
            _ageing(asked, counted),
            _rates_by(asked, where, counted, dimension),
            dimension,
        )


def figures(desk: Desk, caller: Caller, where: MetricsFilter) -> tuple[Figure, ...]:
    """Every figure of the period and of the one before it."""
    with _asking(desk, caller) as asked:
        return _figures(asked, where, asked.seen(where, _ended(asked, replace(where, begin=before(where).begin))))


def by_month(desk: Desk, caller: Caller, where: MetricsFilter) -> tuple[MonthRow, ...]:
    """Every month that the period touches, oldest first; of the first and the last only the days of the period."""
    with _asking(desk, caller) as asked:
        return _by_month(asked, where, asked.seen(where, {Kind.DECISION: asked.span(where)}))


def reasons(desk: Desk, caller: Caller, where: MetricsFilter) -> tuple[ReasonRow, ...]:
    """What the rejections of the period cite, the most cited first. One that cites two codes is counted under both."""
    with _asking(desk, caller) as asked:
        return _reasons(asked, where, asked.seen(where, {Kind.CITATION: asked.span(where)}))


def ageing(desk: Desk, caller: Caller, where: MetricsFilter) -> Ageing:
    """What waits now with accounting and with the project, by calendar days, whatever the period."""
    with _asking(desk, caller) as asked:
        return _ageing(asked, asked.seen(where, {Kind.ACCOUNTING: None, Kind.PROJECT: None}))


def rates_by(desk: Desk, caller: Caller, where: MetricsFilter, dimension: Dimension) -> tuple[RateRow, ...]:
    """The rejection rate of each that has a decision in the period, the highest first, those over too few last."""
    with _asking(desk, caller) as asked:
        counted = asked.seen(where, {Kind.DECISION: asked.span(where)})
        return _rates_by(asked, where, counted, dimension)


# --- the counting -------------------------------------------------------------------------------------------------

_STRETCHES = {
    "accounting_wait": Kind.DECISION,
    "project_time": Kind.RE_SEND,
    "lead_time": Kind.EXPORT,
    "answer_time": Kind.ANSWER,
}


def _ended(asked: _Asked, where: MetricsFilter) -> dict[Kind, Span | None]:
    return dict.fromkeys(_STRETCHES.values(), asked.span(where))


def _figures(asked: _Asked, where: MetricsFilter, counted: Counted) -> tuple[Figure, ...]:
    took = [
        {name: counted[kind].between(asked.span(period)) for name, kind in _STRETCHES.items()}
        for period in (where, before(where))
    ]
    now, earlier = (counting.rates(period["accounting_wait"]) | times.figures(period) for period in took)
    return tuple(Figure(name, value, n, *earlier[name]) for name, (value, n) in now.items())


def _by_month(asked: _Asked, where: MetricsFilter, counted: Counted) -> tuple[MonthRow, ...]:
    months = rules.months(where.begin, where.end)
    span = asked.span(where)
    ends = [span.begin, *(asked.minute(rules.next_month(month)) for month in months[:-1]), span.end]
    decided, rejected = counting.between_each(counted[Kind.DECISION], ends)
    return tuple(
        MonthRow(month, back, whole - back, rules.rate(back, whole))
        for month, whole, back in zip(months, decided, rejected, strict=True)
    )


def _reasons(asked: _Asked, where: MetricsFilter, counted: Counted) -> tuple[ReasonRow, ...]:
    texts = {row.code: row.text for row in prepared.rows(asked.session, _REASONS)}
    found = counting.by_code(counted[Kind.CITATION].between(asked.span(where)), list(texts))
    rows = sorted(found, key=lambda row: (-row.rejections, row.code))
    whole, so_far, shown = sum(row.rejections for row in rows), 0, []
    for row in rows:
        so_far += row.rejections
        share = rules.rate(so_far, whole) or Decimal(0)
        shown.append(ReasonRow(row.code, texts[row.code], row.rejections, row.amount, share))
    return tuple(shown)


def _ageing(asked: _Asked, counted: Counted) -> Ageing:
    today = asked.now.astimezone(ZoneInfo(asked.calendar.time_zone)).date()
    begins = [asked.minute(today - timedelta(days=band.high)) for band in BANDS if band.high is not None]
    return Ageing(*(counting.by_band(counted[kind], begins) for kind in (Kind.ACCOUNTING, Kind.PROJECT)))


def _rates_by(asked: _Asked, where: MetricsFilter, counted: Counted, dimension: Dimension) -> tuple[RateRow, ...]:
    found = counting.by_key(counted[Kind.DECISION].between(asked.span(where)), dimension)
    labels = _labels(asked.session, dimension, [row.key for row in found])
    rows = [
        RateRow(row.key, labels[row.key], row.rejected, row.decided, Decimal(row.rejected) / Decimal(row.decided))
        for row in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.thin, -row.rate, -row.decided, row.label)))


def _named(model: Any, *names: str) -> Select[Any]:
    columns = prepared.columns(model)
    return select(columns.id, *(columns[name] for name in names)).where(columns.id.in_(prepared.each_of("keys")))


_NAMES: dict[Dimension, Select[Any]] = {
    Dimension.PROJECT: _named(tables.Project, "number", "name"),
    Dimension.VENDOR: _named(tables.Vendor, "name"),
    Dimension.SENDER: _named(tables.Person, "name"),
    Dimension.APPROVER: _named(tables.Person, "name"),
}
_REASONS = select(prepared.columns(tables.ReasonCode).code, prepared.columns(tables.ReasonCode).text)


def _labels(session: Session, dimension: Dimension, keys: Iterable[Any]) -> dict[Any, str]:
    """Names by key; people of one name get their id beside it."""
    if dimension is Dimension.TYPE:
        return {kind.value: label for kind, label in TYPE_LABELS.items()}
    found = prepared.rows(session, _NAMES[dimension], keys=list(keys))
    names = {key: " ".join(words) for key, *words in found}
    often = list(names.values())
    labels = {key: name if often.count(name) == 1 else f"{name} (id {key})" for key, name in names.items()}
    return {0: NO_VENDOR} | labels


# --- the items behind a bar ---------------------------------------------------------------------------------------


def rejections(
    desk: Desk,
    caller: Caller,
    where: MetricsFilter,
    *,
    reason: str = "",
    month: date | None = None,
    page: int = 1,
    per_page: int = 50,
) -> Page[RejectionRow]:
    """The rejections of the period, newest first: all, those that cite `reason`, those of the month of a day."""
    with _asking(desk, caller) as asked:
        query = sql.rejections(asked.scope(_within(where, month)), reason)
        rows, count, page, pages = _paged(asked, query, page, per_page)
        codes = sql.codes_of(asked.session, [row.submission_id for row in rows])
        return Page(tuple(_rejection(row, codes.get(row.submission_id, ())) for row in rows), count, page, pages)


def waiting(
    desk: Desk,
    caller: Caller,
    where: MetricsFilter,
    *,
    side: str,
    band: str = "",
    page: int = 1,
    per_page: int = 50,
) -> Page[WaitingRow]:
    """What waits now with a side of SIDES, oldest first; `band` is a label of BANDS, "" means all.

    Raises Refused(INVALID) for another side or band.
    """
    places = [place for place, one in enumerate(BANDS) if band in ("", one.label)]
    if side not in SIDES or not places:
        raise Refused(Why.INVALID, NO_SUCH_BAND)
    with _asking(desk, caller) as asked:
        query = sql.waiting(asked.scope(where), side, asked.now, places)
        rows, count, page, pages = _paged(asked, query, page, per_page)
        days = days_until(asked.now, asked.calendar.time_zone)
        return Page(tuple(_waiting(row, days) for row in rows), count, page, pages)


def _within(where: MetricsFilter, month: date | None) -> MetricsFilter:
    if month is None:
        return where
    first = month.replace(day=1)
    last = rules.next_month(first) - timedelta(days=1)
    return replace(where, begin=max(where.begin, first), end=min(where.end, last))


def _paged(asked: _Asked, query: Select[Any], page: int, per_page: int) -> tuple[Sequence[Row[Any]], int, int, int]:
    count = asked.session.execute(select(func.count()).select_from(query.order_by(None).subquery())).scalar_one()
    pages = max(1, -(-count // per_page))
    page = min(max(1, page), pages)
    return asked.all(query.limit(per_page).offset((page - 1) * per_page)), count, page, pages


def _rejection(row: Row[Any], codes: tuple[str, ...]) -> RejectionRow:
    return RejectionRow(
        commitment_id=row.id,
        number=row.number,
        title=row.title,
        vendor=row.vendor or "",
        project=f"{row.project_number} {row.project_name}",
        amount=row.sent_total,
        submission=row.submission,
        rejected_at=row.decided_at,
        approver=row.approver or NOBODY,
        sender=row.sender,
        codes=codes,
        comment=row.comment,
    )


def _waiting(row: Row[Any], days: Callable[[datetime], int]) -> WaitingRow:
    return WaitingRow(
        commitment_id=row.id,
        number=row.number,
        title=row.title,
        vendor=row.vendor or "",
        project=f"{row.project_number} {row.project_name}",
        amount=row.total,
        submission=row.submission,
        since=row.since,
        days=days(row.since),
        sender=row.sender,
    )

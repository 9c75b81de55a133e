"""Tales of commitments, and the slow, obvious count of them: domain.md section 9 read aloud, one loop a sentence.

Everything has a name here; the ids that the database gives are looked up where a tale is written into it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from core import metrics
from core.business_hours import Calendar, business_seconds
from core.commitment import GIVEN_UP, CommitmentType
from core.transitions import Action

DECIDED = ("accepted", "rejected")
LEADS_TO: dict[tuple[str, Action], str] = {
    ("not_sent", Action.SEND): "sent",
    ("sent", Action.RETRIEVE): "retrieved",
    ("sent", Action.ACCEPT): "exporting",
    ("sent", Action.REJECT): "rejected",
    ("export_failed", Action.REJECT): "rejected",
    ("rejected", Action.RESEND): "sent",
    ("retrieved", Action.RESEND): "sent",
    ("exporting", Action.WITHDRAW): "sent",
    ("exporting", Action.EXPORTED): "synced",
    ("exporting", Action.FAILED): "export_failed",
    ("export_failed", Action.RETRY): "exporting",
    ("synced", Action.UNLINK): "not_sent",
}


# --- what happened ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    at: datetime
    who: str
    action: Action
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tale:
    """One commitment; `vendor` "" is none, `contract_status` is that of today."""

    number: str
    steps: tuple[Step, ...]
    amount: Decimal = Decimal("100.00")
    project: str = "HQ"
    vendor: str = "linked"
    type: CommitmentType = CommitmentType.SUBCONTRACT
    contract_status: str = "Approved"
    private: bool = False


@dataclass(frozen=True)
class Sent:
    """One submission as it stands at the end of the tale."""

    tale: Tale
    number: int
    sender: str
    sent_at: datetime
    outcome: str = ""
    approver: str = ""
    decided_at: datetime | None = None
    codes: tuple[str, ...] = ()

    @property
    def moment(self) -> datetime:
        assert self.decided_at is not None
        return self.decided_at


@dataclass
class Told:
    """A tale told to its end."""

    tale: Tale
    submissions: list[Sent] = field(default_factory=list)
    synced: list[tuple[datetime, Sent]] = field(default_factory=list)
    status: str = "not_sent"


def tell(tale: Tale) -> Told:
    told = Told(tale)
    for step in tale.steps:
        if step.action in (Action.SEND, Action.RESEND):
            told.submissions.append(Sent(tale, len(told.submissions) + 1, step.who, step.at))
        latest = told.submissions[-1]
        decided = replace(latest, approver=step.who, decided_at=step.at)
        if step.action is Action.RETRIEVE:
            told.submissions[-1] = replace(decided, outcome="retrieved")
        if step.action is Action.ACCEPT:
            told.submissions[-1] = replace(decided, outcome="accepted")
        if step.action is Action.WITHDRAW:
            told.submissions[-1] = replace(latest, outcome="", approver="", decided_at=None)
        if step.action is Action.REJECT:
            implied = ("E1",) if told.status == "export_failed" and "E1" not in step.codes else ()
            told.submissions[-1] = replace(decided, outcome="rejected", codes=step.codes + implied)
        if step.action is Action.EXPORTED:
            told.synced.append((step.at, latest))
        told.status = LEADS_TO[told.status, step.action]
    return told


# --- what is asked ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Asked:
    """A MetricsFilter by names; `sees` is what the person may see."""

    begin: date
    end: date
    project: tuple[str, ...] = ()
    vendor: tuple[str, ...] = ()
    type: CommitmentType | None = None
    sender: tuple[str, ...] = ()
    approver: tuple[str, ...] = ()
    sees: Callable[[Tale], bool] = lambda tale: True

    def lets_through(self, tale: Tale) -> bool:
        return (
            self.sees(tale)
            and (not self.project or tale.project in self.project)
            and (not self.vendor or tale.vendor in self.vendor)
            and (self.type is None or tale.type is self.type)
        )

    def is_by(self, sent: Sent, approver: str) -> bool:
        return (not self.sender or sent.sender in self.sender) and (not self.approver or approver in self.approver)

    def before(self) -> Asked:
        earlier = metrics.before(metrics.MetricsFilter(self.begin, self.end))
        return replace(self, begin=earlier.begin, end=earlier.end)


class SlowCount:
    """Every figure by reading every tale from its beginning to its end."""

    def __init__(self, tales: Iterable[Tale], asked: Asked, calendar: Calendar, now: datetime) -> None:
        self.asked, self.calendar, self.now = asked, calendar, now
        self.zone = ZoneInfo(calendar.time_zone)
        self.told = [tell(tale) for tale in tales if asked.lets_through(tale)]

    def is_in(self, moment: datetime) -> bool:
        return self.asked.begin <= moment.astimezone(self.zone).date() <= self.asked.end

    def decisions(self) -> list[Sent]:
        return [
            sent
            for told in self.told
            for sent in told.submissions
            if sent.outcome in DECIDED and self.is_in(sent.moment) and self.asked.is_by(sent, sent.approver)
        ]

    def rejections(self) -> list[Sent]:
        return [sent for sent in self.decisions() if sent.outcome == "rejected"]

    def submissions_of(self, sent: Sent) -> list[Sent]:
        return next(told.submissions for told in self.told if told.tale is sent.tale)

    # --- figures ---

    def figures(self) -> dict[str, tuple[metrics.Value, int]]:
        """name: (value, n)."""
        decided, rejected = self.decisions(), self.rejections()
        commitments = {sent.tale.number for sent in decided}
        back = {sent.tale.number for sent in rejected}
        first = [sent for sent in decided if self.is_first_decision(sent)]
        took = {sent.tale.number: sent.number for sent in decided if sent.outcome == "accepted"}  # the last one stays
        return {
            "rejection_rate": _rate(len(rejected), len(decided)),
            "rejection_rate_per_commitment": _rate(len(back), len(commitments)),
            "first_pass_acceptance": _rate(sum(sent.outcome == "accepted" for sent in first), len(first)),
            "submissions_per_accepted": _rate(sum(took.values()), len(took)),
            "repeat_reason_rate": _rate(sum(self.repeats(sent) for sent in rejected), len(rejected)),
            "preventable_share": _rate(sum(self.is_preventable(sent) for sent in rejected), len(rejected)),
            **self.times("accounting_wait", [(sent.sent_at, sent.moment) for sent in decided]),
            **self.times("project_time", self.project_times()),
            **self.times("lead_time", self.lead_times()),
            **self.times("answer_time", []),  # nobody asks in these tales
        }

    def is_first_decision(self, sent: Sent) -> bool:
        decided = [one for one in self.submissions_of(sent) if one.outcome in DECIDED]
        return decided[0].number == sent.number

    def repeats(self, sent: Sent) -> bool:
        earlier = [one for one in self.submissions_of(sent) if one.outcome == "rejected" and one.number < sent.number]
        return bool(earlier) and bool(set(earlier[-1].codes) & set(sent.codes))

    def is_preventable(self, sent: Sent) -> bool:
        return all(code in metrics.PREVENTED_BY for code in sent.codes)

    def project_times(self) -> list[tuple[datetime, datetime]]:
        return [
            (one.moment, following.sent_at)
            for told in self.told
            for one, following in zip(told.submissions, told.submissions[1:], strict=False)
            if one.outcome == "rejected" and self.is_in(following.sent_at) and self.asked.is_by(following, one.approver)
        ]

    def lead_times(self) -> list[tuple[datetime, datetime]]:
        first = [(told.submissions[0].sent_at, *told.synced[0]) for told in self.told if told.synced]
        return [
            (sent_at, at) for sent_at, at, sent in first if self.is_in(at) and self.asked.is_by(sent, sent.approver)
        ]

    def times(self, name: str, stretches: Sequence[tuple[datetime, datetime]]) -> dict[str, tuple[metrics.Value, int]]:
        elapsed = [round((end - begin).total_seconds()) for begin, end in stretches]
        business = [business_seconds(self.calendar, begin, end) for begin, end in stretches]
        return {
            f"{name}_median": _percentile(elapsed, metrics.MEDIAN),
            f"{name}_p90": _percentile(elapsed, metrics.P90),
            f"{name}_business_median": _percentile(business, metrics.MEDIAN),
            f"{name}_business_p90": _percentile(business, metrics.P90),
        }

    # --- bars ---

    def by_month(self) -> list[tuple[date, int, int]]:
        """(first day of the month, rejected, accepted)."""
        counts: dict[date, list[int]] = {}
        day = self.asked.begin
        while day <= self.asked.end:
            counts.setdefault(day.replace(day=1), [0, 0])
            day += timedelta(days=1)
        for sent in self.decisions():
            month = sent.moment.astimezone(self.zone).date().replace(day=1)
            counts[month][sent.outcome == "accepted"] += 1
        return [(month, rejected, accepted) for month, (rejected, accepted) in counts.items()]

    def reasons(self) -> dict[str, tuple[int, Decimal]]:
        """code: (rejections, amount)."""
        codes = {code for sent in self.rejections() for code in sent.codes}
        citing = {code: [sent for sent in self.rejections() if code in sent.codes] for code in codes}
        return {code: (len(some), _sum(sent.tale.amount for sent in some)) for code, some in citing.items()}

    def rates_by(self, dimension: metrics.Dimension) -> dict[str, tuple[int, int]]:
        """name: (rejected, decided)."""
        name: Callable[[Sent], str] = {
            metrics.Dimension.PROJECT: lambda sent: sent.tale.project,
            metrics.Dimension.VENDOR: lambda sent: sent.tale.vendor,
            metrics.Dimension.TYPE: lambda sent: sent.tale.type.value,
            metrics.Dimension.SENDER: lambda sent: sent.sender,
            metrics.Dimension.APPROVER: lambda sent: sent.approver,
        }[dimension]
        names = {name(sent) for sent in self.decisions()}
        of = {one: [sent for sent in self.decisions() if name(sent) == one] for one in names}
        return {one: (sum(sent.outcome == "rejected" for sent in some), len(some)) for one, some in of.items()}

    def waiting(self, side: str) -> list[tuple[str, int]]:
        """(number, days) of what waits with accounting or with the project."""
        rows = []
        for told in self.told:
            if told.status != ("sent" if side == "accounting" else "rejected"):
                continue
            sent = told.submissions[-1]
            if side == "project" and told.tale.contract_status in GIVEN_UP:
                continue
            if not self.asked.is_by(
                sent, self.asked.approver[0] if side == "accounting" and self.asked.approver else sent.approver
            ):
                continue
            since = sent.sent_at if side == "accounting" else sent.moment
            days = (self.now.astimezone(self.zone).date() - since.astimezone(self.zone).date()).days
            rows.append((told.tale.number, max(0, days)))
        return rows

    def ageing(self, side: str) -> list[tuple[str, int, Decimal]]:
        """(band, count, amount)."""
        amounts = {told.tale.number: told.tale.amount for told in self.told}
        bands = []
        for label, low, high in (("0–1", 0, 1), ("2–3", 2, 3), ("4–7", 4, 7), ("8–14", 8, 14), ("15+", 15, 10**6)):
            found = [number for number, days in self.waiting(side) if low <= days <= high]
            bands.append((label, len(found), _sum(amounts[number] for number in found)))
        return bands


def _rate(part: int, whole: int) -> tuple[metrics.Value, int]:
    return (Decimal(part) / Decimal(whole) if whole else None), whole


def _percentile(values: Sequence[int], share: metrics.Fraction) -> tuple[metrics.Value, int]:
    seconds = metrics.percentile(values, share)
    return (None if seconds is None else timedelta(seconds=seconds)), len(values)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal("0.00"))

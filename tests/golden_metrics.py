"""The golden data set of Rejection Metrics: ten commitments and the answers worked out by hand.

Check it with a pencil. All times are on the company's clock in New York, business hours are 8 to 17 from Monday to
Friday, Monday 16 March 2026 is a holiday, and on Sunday 8 March the clocks go from 2 to 3 at night, so that stretches
over that night are an hour shorter than they look. The period is March 2026, the one before it February.

`wait` is from the send to its decision, `project` from a rejection to the re-send, `lead` from the first send to
synced: elapsed hours / business hours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from core.business_hours import Calendar
from core.commitment import CommitmentType
from core.metrics import Dimension, Value
from core.transitions import Action
from tests.metrics_tales import Step, Tale

ZONE = ZoneInfo("America/New_York")
HOLIDAY = date(2026, 3, 16)
CALENDAR = Calendar("America/New_York", holidays=frozenset({HOLIDAY}))
BEGIN, END = date(2026, 3, 1), date(2026, 3, 31)


def local(day: str, hour: int) -> datetime:
    """`03-09`, 13 → Monday 9 March 2026, 13:00 on the company's clock, in UTC as the database keeps it."""
    month, number = day.split("-")
    return datetime(2026, int(month), int(number), hour, tzinfo=ZONE).astimezone(UTC)


NOW = local("03-25", 12)  # a Wednesday


def step(day: str, hour: int, who: str, action: str, *codes: str) -> Step:
    return Step(local(day, hour), who, Action(action), codes)


TALES = (
    # A: accepted at first sight.
    Tale(
        "A",
        (
            step("03-02", 9, "paula", "send"),  # Monday
            step("03-02", 11, "anna", "accept"),  # wait 2 / 2
            step("03-02", 12, "", "exported"),  # lead 3 / 3
        ),
        Decimal("100.00"),
    ),
    # B: rejected twice for its number, over a weekend with a change of clocks.
    Tale(
        "B",
        (
            step("03-04", 16, "paula", "send"),  # Wednesday
            step("03-05", 9, "anna", "reject", "N1", "T1"),  # wait 17 / 1 + 1 = 2; preventable
            step("03-06", 16, "paula", "resend"),  # project 31 / 8 + 8 = 16
            step("03-09", 9, "alan", "reject", "N1"),  # wait 65 − 1 = 64 / 1 + 1 = 2; repeats N1; preventable
            step("03-09", 13, "paula", "resend"),  # project 4 / 4
            step("03-10", 13, "anna", "accept"),  # wait 24 / 4 + 5 = 9; took 3
            step("03-10", 15, "", "exported"),  # lead 143 − 1 = 142 / 1 + 9 + 9 + 9 + 7 = 35
        ),
        Decimal("200.00"),
    ),
    # C: retrieved (no decision), then an export that failed and was rejected (so not accepted, and E1), over a holiday.
    Tale(
        "C",
        (
            step("03-11", 10, "peter", "send"),  # Wednesday
            step("03-11", 12, "peter", "retrieve"),
            step("03-12", 10, "peter", "resend"),  # not after a rejection: no project time
            step("03-12", 14, "alan", "accept"),
            step("03-12", 15, "", "failed"),
            step("03-13", 10, "anna", "reject", "A3"),  # wait 24 / 7 + 2 = 9; carries A3 and E1; first decision
            step("03-13", 12, "peter", "resend"),  # project 2 / 2
            step("03-17", 12, "alan", "accept"),  # wait 96 / 5 + holiday 0 + 4 = 9; took 3
            step("03-17", 13, "", "failed"),
            step("03-17", 14, "alan", "retry"),
            step("03-17", 15, "", "exported"),  # lead 149 / 7 + 9 + 9 + 0 + 7 = 32
        ),
        Decimal("300.00"),
        vendor="other",
        type=CommitmentType.PURCHASE_ORDER,
    ),
    # D: rejected, and still with the project.
    Tale(
        "D",
        (
            step("03-18", 9, "paula", "send"),
            step("03-18", 10, "alan", "reject", "C3", "N1"),  # wait 1 / 1; C3 is not preventable
        ),
        Decimal("400.00"),
        project="LAB",
        vendor="other",
    ),
    # E: began in February; its first decision is February's, the rest is March's.
    Tale(
        "E",
        (
            step("02-26", 9, "paula", "send"),  # Thursday
            step("02-27", 9, "anna", "reject", "D1"),  # February: wait 24 / 9; preventable
            step("03-02", 9, "paula", "resend"),  # project 72 / 8 + 1 = 9
            step("03-02", 10, "alan", "reject", "D1"),  # wait 1 / 1; repeats D1; preventable
            step("03-02", 11, "paula", "resend"),  # project 1 / 1
            step("03-02", 12, "anna", "accept"),  # wait 1 / 1; took 3
            step("03-02", 13, "", "exported"),  # lead 100 / 8 + 9 + 5 = 22
        ),
        Decimal("500.00"),
        project="LAB",
        vendor="other",
    ),
    # F: waits with accounting since yesterday.
    Tale("F", (step("03-24", 9, "paula", "send"),), Decimal("600.00")),
    # G: rejected and given up, so it waits with nobody.
    Tale(
        "G",
        (
            step("03-19", 10, "paula", "send"),
            step("03-19", 12, "anna", "reject", "P2"),  # wait 2 / 2
        ),
        Decimal("700.00"),
        contract_status="Void",
    ),
    # H: its acceptance was withdrawn, so it waits with accounting, since the day before yesterday.
    Tale(
        "H",
        (
            step("03-23", 9, "paula", "send"),
            step("03-23", 10, "anna", "accept"),
            step("03-23", 11, "alan", "withdraw"),
        ),
        Decimal("800.00"),
    ),
    # I: unlinked and sent again: two acceptances, one commitment, one lead time.
    Tale(
        "I",
        (
            step("03-20", 9, "paula", "send"),
            step("03-20", 10, "anna", "accept"),  # wait 1 / 1
            step("03-20", 11, "", "exported"),  # lead 2 / 2
            step("03-20", 12, "carla", "unlink"),
            step("03-20", 13, "paula", "send"),
            step("03-20", 14, "alan", "accept"),  # wait 1 / 1; took 2
            step("03-20", 15, "", "exported"),
        ),
        Decimal("900.00"),
    ),
    # J: retrieved before anybody decided: in no figure.
    Tale(
        "J",
        (step("03-25", 9, "paula", "send"), step("03-25", 10, "paula", "retrieve")),
        Decimal("1000.00"),
        project="LAB",
        vendor="other",
    ),
)


def hours(number: int, minutes: int = 0) -> timedelta:
    return timedelta(hours=number, minutes=minutes)


def rate(part: int, whole: int) -> Decimal:
    return Decimal(part) / Decimal(whole)


# Accepted in March: A, B, C, E, I, I. Rejected: B, B, C, D, E, G. Waits, sorted:
#   elapsed  1 1 1 1 1 2 2 17 24 24 64 96   middle 2 and 2; the 90 % point is place 0.9 × 11 = 9.9: 24 + 0.9 × 40 = 60
#   business 1 1 1 1 1 2 2 2 2 9 9 9        middle 2 and 2; place 9.9 between 9 and 9
#            (A 2, B 2 2 9, C 9 9, D 1, E 1 1, G 2, I 1 1)
# Project times, sorted: 1 2 4 31 72, place 3.6: 31 + 0.6 × 41 = 55.6; business 1 2 4 9 16, place 3.6: 9 + 0.6 × 7 = 13.2
# Lead times, sorted: 2 3 100 142 149, place 3.6: 142 + 0.6 × 7 = 146.2; business 2 3 22 32 35: 32 + 0.6 × 3 = 33.8
MARCH: dict[str, tuple[Value, int]] = {
    "rejection_rate": (rate(6, 12), 12),
    "rejection_rate_per_commitment": (rate(5, 7), 7),  # B C D E G of A B C D E G I
    "first_pass_acceptance": (rate(2, 6), 6),  # A I of A B C D G I
    "submissions_per_accepted": (rate(1 + 3 + 3 + 3 + 2, 5), 5),  # A B C E I
    "repeat_reason_rate": (rate(2, 6), 6),  # B's second, E's second
    "preventable_share": (rate(3, 6), 6),  # B, B, E
    "accounting_wait_median": (hours(2), 12),
    "accounting_wait_p90": (hours(60), 12),
    "accounting_wait_business_median": (hours(2), 12),
    "accounting_wait_business_p90": (hours(9), 12),
    "project_time_median": (hours(4), 5),
    "project_time_p90": (hours(55, 36), 5),
    "project_time_business_median": (hours(4), 5),
    "project_time_business_p90": (hours(13, 12), 5),
    "lead_time_median": (hours(100), 5),
    "lead_time_p90": (hours(146, 12), 5),
    "lead_time_business_median": (hours(22), 5),
    "lead_time_business_p90": (hours(33, 48), 5),
} | {f"answer_time{suffix}": (None, 0) for suffix in ("_median", "_p90", "_business_median", "_business_p90")}
# February has one decision, E's first: with n = 1 every figure is thin.
FEBRUARY: dict[str, tuple[Value, int]] = {
    "rejection_rate": (rate(1, 1), 1),
    "rejection_rate_per_commitment": (rate(1, 1), 1),
    "first_pass_acceptance": (rate(0, 1), 1),
    "submissions_per_accepted": (None, 0),
    "repeat_reason_rate": (rate(0, 1), 1),
    "preventable_share": (rate(1, 1), 1),
    "accounting_wait_median": (hours(24), 1),
    "accounting_wait_p90": (hours(24), 1),
    "accounting_wait_business_median": (hours(9), 1),
    "accounting_wait_business_p90": (hours(9), 1),
} | {
    f"{name}{suffix}": (None, 0)
    for name in ("project_time", "lead_time", "answer_time")
    for suffix in ("_median", "_p90", "_business_median", "_business_p90")
}

# (first day of the month, rejected, accepted), for February and March together
MONTHS = [(date(2026, 2, 1), 1, 0), (date(2026, 3, 1), 6, 6)]

# March, most cited first: (code, rejections, amount, citations so far of the nine)
REASONS = [
    ("N1", 3, Decimal("800.00"), Fraction(3, 9)),  # B, B, D: 200 + 200 + 400
    ("A3", 1, Decimal("300.00"), Fraction(4, 9)),
    ("C3", 1, Decimal("400.00"), Fraction(5, 9)),
    ("D1", 1, Decimal("500.00"), Fraction(6, 9)),
    ("E1", 1, Decimal("300.00"), Fraction(7, 9)),
    ("P2", 1, Decimal("700.00"), Fraction(8, 9)),
    ("T1", 1, Decimal("200.00"), Fraction(9, 9)),
]

# March: name: (rejected, decided); fewer than five decided is thin.
RATES: dict[Dimension, dict[str, tuple[int, int]]] = {
    Dimension.PROJECT: {"HQ": (4, 9), "LAB": (2, 3)},
    Dimension.VENDOR: {"linked": (3, 7), "other": (3, 5)},
    Dimension.TYPE: {"subcontract": (5, 10), "purchase_order": (1, 2)},
    Dimension.SENDER: {"paula": (5, 10), "peter": (1, 2)},
    Dimension.APPROVER: {"anna": (3, 7), "alan": (3, 5)},
}

# Waiting on Wednesday 25 March: (band, count, amount)
NONE = Decimal("0.00")
ACCOUNTING = [
    ("0–1", 1, Decimal("600.00")),  # F, 1 day
    ("2–3", 1, Decimal("800.00")),  # H, 2 days
    ("4–7", 0, NONE),
    ("8–14", 0, NONE),
    ("15+", 0, NONE),
]
PROJECT = [
    ("0–1", 0, NONE),
    ("2–3", 0, NONE),
    ("4–7", 1, Decimal("400.00")),  # D, 7 days; G is given up, J was not rejected
    ("8–14", 0, NONE),
    ("15+", 0, NONE),
]

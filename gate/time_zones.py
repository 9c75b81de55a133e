"""A guess at the time zone of this machine, for the set-up."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.settings import time_zones

# Of several zones that agree with the machine's clock the first one here is guessed.
_LIKELY = (
    "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage "
    "Pacific/Honolulu America/Halifax America/Toronto Europe/London Europe/Berlin UTC"
)


def guess(local: ZoneInfo | None = None) -> str:
    """A zone with this machine's offsets in winter and in summer; `local` stands in for the machine's in tests."""
    wanted = tuple(moment.astimezone(local).utcoffset() for moment in _samples())
    return next((name for name in (*_LIKELY.split(), *time_zones()) if _offsets(name) == wanted), "UTC")


def _samples() -> tuple[datetime, ...]:
    year = datetime.now(ZoneInfo("UTC")).year
    return tuple(datetime(year, month, 15, 12, tzinfo=ZoneInfo("UTC")) for month in (1, 7))


def _offsets(name: str) -> tuple[timedelta | None, ...]:
    return tuple(moment.astimezone(ZoneInfo(name)).utcoffset() for moment in _samples())

"""Column types that give back what was put in, on SQLite and on PostgreSQL alike (trust.md, promise 10)."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

LARGEST_ID = 2**63 - 1
NO_TIME_ZONE = "A moment needs a time zone."


class Scaled(TypeDecorator[Decimal]):
    """A decimal kept as a whole number of 10^-places in a BIGINT; a value with more places is refused."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if not isinstance(value, Decimal) or not value.is_finite():
            raise ValueError(f"Money is a finite Decimal, not {value!r}.")
        scaled = value.scaleb(self.places)
        if scaled != scaled.to_integral_value() or abs(scaled) >= 2**63:
            raise ValueError(f"{value} does not fit {self.places} decimals in 64 bits.")
        return int(scaled)

    def result_processor(self, dialect: Dialect, coltype: Any) -> Any:
        """At one go, as a row has several."""
        places = -self.places
        return lambda value: None if value is None else Decimal(value).scaleb(places)


class Utc(TypeDecorator[datetime]):
    """A moment: aware in, aware UTC out. A naive datetime is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        """On SQLite a moment is text, written and read at one go: a row has several."""
        return _as_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: Any) -> Any:
        return _of_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(NO_TIME_ZONE)
        return _in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else _in_utc(value)


def _as_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(NO_TIME_ZONE)
    return _in_utc(value).replace(tzinfo=None).isoformat(" ", "microseconds")


def _of_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")


def _in_utc(value: datetime) -> datetime:
    return value.astimezone(UTC)


def cents() -> Scaled:
    return Scaled(2)


def unit_cost() -> Scaled:
    return Scaled(4)


def quantity() -> Scaled:
    return Scaled(5)


# 64-bit keys on PostgreSQL, the rowid on SQLite (which only an INTEGER column becomes).
Id = BigInteger().with_variant(Integer(), "sqlite")

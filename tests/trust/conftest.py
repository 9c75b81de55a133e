"""How a test of a promise says what it ran and what it saw, and how far it goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.trust.report import PROPERTY


@pytest.fixture
def scale(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """`scale(short, long)`: how often, in the suite of every day and with `--long`."""
    is_long = request.config.getoption("--long")
    return lambda short, long: long if is_long else short


@pytest.fixture
def show(record_property: Callable[[str, object], None]) -> Callable[[int, str, str], None]:
    """`show(promise, ran, seen)`: a line of docs/trust.md. Call it last, with figures that were counted."""
    return lambda promise, ran, seen: record_property(PROPERTY, (promise, ran, seen))

"""A link of the chain hangs on everything it seals, on its place, on the link before and on the key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core import chain

KEY = b"k" * chain.KEY_BYTES
AT = datetime(2026, 3, 2, 9, 30, 0, 250, tzinfo=UTC)
VALUES = [17, 3, AT, None, "reject", "sent", "rejected", 2, '{"comment":"Wrong vendor."}', True]
LINK = chain.link(KEY, 5, chain.BEGIN, "event", VALUES)


def test_a_link_is_the_same_wherever_it_is_made() -> None:
    assert chain.link(KEY, 5, chain.BEGIN, "event", list(VALUES)) == LINK
    elsewhere = AT.astimezone(timezone(timedelta(hours=-5)))
    assert chain.link(KEY, 5, chain.BEGIN, "event", [17, 3, elsewhere, *VALUES[3:]]) == LINK
    assert len(LINK) == 64
    assert int(LINK, 16)


def test_a_history_that_was_sealed_long_ago_is_still_in_order() -> None:
    assert LINK == "f8fd07f431b27c431c7e61d1c8f01b1bd4402fe3dff119fc07f7235e68e4194b"
    assert chain.key_id(KEY) == "5e318f8cf9cbe249"


@pytest.mark.usefixtures("elsewhere")
def test_a_moment_is_sealed_in_utc_wherever_the_machine_stands() -> None:
    assert chain.plain(AT) == "2026-03-02T09:30:00.000250+00:00"


@pytest.mark.parametrize(
    "other",
    [
        (b"l" * chain.KEY_BYTES, 5, chain.BEGIN, "event", VALUES),
        (KEY, 6, chain.BEGIN, "event", VALUES),
        (KEY, 5, "1" * 64, "event", VALUES),
        (KEY, 5, chain.BEGIN, "comment", VALUES),
        *((KEY, 5, chain.BEGIN, "event", [*VALUES[:n], "other", *VALUES[n + 1 :]]) for n in range(len(VALUES))),
        (KEY, 5, chain.BEGIN, "event", VALUES[:-1]),
    ],
)
def test_whatever_is_changed_changes_the_link(other: tuple[bytes, int, str, str, list[object]]) -> None:
    assert chain.link(*other) != LINK


@given(some.lists(some.text(), min_size=1), some.lists(some.text(), min_size=1))
def test_no_words_can_stand_for_others_by_where_they_are_cut(one: list[str], other: list[str]) -> None:
    same = chain.link(KEY, 1, chain.BEGIN, "comment", one) == chain.link(KEY, 1, chain.BEGIN, "comment", other)
    assert same == (one == other)


def test_a_key_is_known_by_an_id_that_does_not_show_it() -> None:
    assert len(chain.key_id(KEY)) == 16
    assert chain.key_id(KEY) not in KEY.hex()
    assert chain.key_id(KEY) != chain.key_id(b"l" * chain.KEY_BYTES)

"""A backup is made each night, once, and it can be brought back; the old ones are thinned out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from core.refusal import Refused
from data import nightly, schema, tables, upkeep
from data.desk import Desk
from data.engine import make_engine
from tests.cast import Cast, Clock


def test_each_night_has_one_backup_on_the_companys_clock(desk: Desk, cast: Cast, clock: Clock) -> None:
    clock.at = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)  # half past one in New York: the night of the day before
    assert [nightly.back_up(desk), nightly.back_up(desk)] == [nightly.folder(desk) / "night-20260301.db", None]
    clock.forward(hours=1)
    assert nightly.back_up(desk) == nightly.folder(desk) / "night-20260302.db"
    assert str(nightly.newest(desk)) == "2026-03-02"


def test_a_nightly_backup_can_be_brought_back(desk: Desk, cast: Cast) -> None:
    made = nightly.back_up(desk)
    assert made is not None
    with desk.writing() as session:
        session.get_one(tables.Company, 1).name = "Changed since"
    upkeep.restore(desk, made)
    with desk.reading() as session:
        assert session.exec(select(tables.Company.name)).one() == "Acme Builders"


def test_the_manifest_says_what_is_in_it_and_a_backup_that_does_not_fit_it_is_refused(desk: Desk, cast: Cast) -> None:
    made = nightly.back_up(desk)
    assert made is not None
    told = json.loads(upkeep.manifest_of(made).read_text())
    assert (told["schema"], told["rows"]["person"], told["bytes"]) == (
        schema.newest(),
        len(cast.person),
        made.stat().st_size,
    )
    upkeep.manifest_of(made).write_text(json.dumps(told | {"sha256": "0" * 64}))
    with pytest.raises(Refused, match="is not the file that its manifest"):
        upkeep.restore(desk, made)


def test_old_nights_are_thinned_out_with_their_manifests(desk: Desk, cast: Cast, clock: Clock) -> None:
    where = nightly.folder(desk)
    where.mkdir(parents=True)
    for n in range(1, 60):
        night = clock.at - timedelta(days=n)
        (where / f"night-{night:%Y%m%d}.db").write_bytes(b"")
        (where / f"night-{night:%Y%m%d}.json").write_bytes(b"")
    (where / "night-of-the-move.db").write_bytes(b"mine")
    nightly.back_up(desk)
    databases = sorted(path.stem for path in where.glob("night-2*.db"))
    assert 20 <= len(databases) <= 24
    assert databases == sorted(path.stem for path in where.glob("night-2*.json"))
    assert (where / "night-of-the-move.db").exists()


def test_there_is_none_before_the_set_up_nor_of_the_sample_company_nor_on_postgresql(
    desk: Desk, postgresql_url: str, clock: Clock
) -> None:
    assert nightly.back_up(desk) is None
    with desk.writing() as session:
        session.add(tables.Company(id=1, name="Sample", created_at=clock.at, is_sample=True))
    assert nightly.back_up(desk) is None
    other = Desk(make_engine(postgresql_url), now=clock)
    assert nightly.back_up(other) is None
    other.engine.dispose()

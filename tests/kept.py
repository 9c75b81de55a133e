"""A desk that takes long to fill is filled once; who asks for the same afterwards finds it as the first one did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import psycopg
from sqlalchemy import URL

from data.desk import Desk


class Kept:
    """The databases of one test process as they were left, each with the key of its history."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, name: str, desk: Desk, fill: Callable[[], object]) -> None:
        """Fills the desk, or puts what the first filling of that name made in the place of its database."""
        place = self.folder / f"{name}_{desk.engine.dialect.name}"
        copy = _copy_postgresql if desk.engine.dialect.name == "postgresql" else _copy_sqlite
        if place.exists():
            desk.engine.dispose()
            copy(desk.engine.url, place, back=True)
            desk.key_file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(place / "key", desk.key_file)
            return
        fill()
        desk.engine.dispose()
        place.mkdir()
        copy(desk.engine.url, place)
        shutil.copy(desk.key_file, place / "key")


def _copy_sqlite(url: URL, place: Path, *, back: bool = False) -> None:
    pair = (Path(str(url.database)), place / "desk.db")
    shutil.copy(*(reversed(pair) if back else pair))


def _copy_postgresql(url: URL, place: Path, *, back: bool = False) -> None:
    pair = (str(url.database), f"kept_{place.name}")
    from_, to = reversed(pair) if back else pair
    server = url.set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {to} WITH (FORCE)".encode())
        connection.execute(f"CREATE DATABASE {to} TEMPLATE {from_} STRATEGY FILE_COPY".encode())

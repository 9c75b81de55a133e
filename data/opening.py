"""What is done to a database before anybody works with it."""

from __future__ import annotations

from data import chain, metrics_packs, schema
from data.desk import Desk


def prepare(desk: Desk) -> None:
    """Brings the database to today's schema, seals a history of before there was a chain, and packs what metrics count.

    Raises Refused as `schema.upgrade` does.
    """
    schema.upgrade(desk.engine)
    with desk.reading() as session:
        begun = chain.has_begun(session)
    if not begun:
        with desk.writing() as session:
            chain.everything(session)
    metrics_packs.pack_when_many(desk)

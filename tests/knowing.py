"""What one engine has compiled is known to the next of its kind: each statement is compiled once, not once a test."""

from __future__ import annotations

from sqlalchemy import Engine

_first: dict[str, Engine] = {}


def knowing(engine: Engine) -> Engine:
    """The engine with what the first one of its kind has compiled; a process that is forked knows it too."""
    name = engine.dialect.name
    if name not in _first:
        engine.connect().close()  # the dialect asks the server what it can
        _first[name] = engine
    engine.dialect = _first[name].dialect
    engine._compiled_cache = _first[name]._compiled_cache
    return engine

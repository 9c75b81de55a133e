"""SQLite as the whole process uses it: the newer library that the requirements bring, else Python's own.

Everything that opens the desk's database imports it from here: two libraries in one process take away each other's
locks. The newer one has no WAL that can corrupt the database (data/engine.py), and is not to be had for every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["sqlite3"]

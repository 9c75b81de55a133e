"""A process that kills itself, without a last word, at the point it is told; points are counted as they come."""

from __future__ import annotations

import os
import signal
from typing import Any

from data.desk import Desk

NEVER = 0


class Fate:
    """Counts the points, and ends the process at the one that is meant."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.passed = 0

    def point(self) -> None:
        self.passed += 1
        if self.passed == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch_commits(self, desk: Desk) -> None:
        """A point before and after each commit."""
        commit = desk.engine.dialect.do_commit

        def watched(connection: Any) -> None:
            self.point()
            commit(connection)
            self.point()

        desk.engine.dialect.do_commit = watched  # type: ignore[method-assign]

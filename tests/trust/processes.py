"""Processes of a test's own, from a server that has imported the desk already: each costs a fork, not a start."""

from __future__ import annotations

import multiprocessing

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.pages.story"])
PATIENCE = 600  # seconds; a busy machine is slow, not wrong

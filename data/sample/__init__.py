"""The sample company: made up from its seed, at any size, with a history made by the same commands as a real one."""

from __future__ import annotations

from data.accounts import SAMPLE_PASSWORD
from data.sample.filling import fill

__all__ = ["SAMPLE_PASSWORD", "fill"]

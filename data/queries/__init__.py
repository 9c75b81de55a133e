"""Queries: what screens read, limited to what the person may see, as frozen dataclasses."""

from data.queries.detail import Detail, FindingView, HistoryRow, SubmissionView, detail
from data.queries.finding import Choices, Found, choices, find
from data.queries.listing import (
    SORTS,
    ListFilter,
    ListPage,
    ListRow,
    all_rows,
    commitments,
    status_counts,
)
from data.queries.review import QueueRow, queue
from data.queries.selection import selection

__all__ = [
    "SORTS",
    "Choices",
    "Detail",
    "FindingView",
    "Found",
    "HistoryRow",
    "ListFilter",
    "ListPage",
    "ListRow",
    "QueueRow",
    "SubmissionView",
    "all_rows",
    "choices",
    "commitments",
    "detail",
    "find",
    "queue",
    "selection",
    "status_counts",
]

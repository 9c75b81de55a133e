"""Queries: what screens read, limited to what the person may see, as frozen dataclasses."""

from data.queries.detail import Detail, FindingView, HistoryRow, SubmissionView, detail, possible
from data.queries.finding import Choices, Found, ListChoices, choices, find, list_choices
from data.queries.list_statements import SORTS, ListFilter
from data.queries.listing import (
    MOST_FOUND,
    ListPage,
    ListRow,
    all_rows,
    commitments,
    reachable,
    status_counts,
)
from data.queries.memory import Similar, similar
from data.queries.preflight import TO_SEND, FailedRule, Failure, ProjectCheck, Standing, check_project, standings
from data.queries.review import LISTED, QueueRow, queue, queue_length
from data.queries.selection import selection

__all__ = [
    "LISTED",
    "MOST_FOUND",
    "SORTS",
    "TO_SEND",
    "Choices",
    "Detail",
    "FailedRule",
    "Failure",
    "FindingView",
    "Found",
    "HistoryRow",
    "ListChoices",
    "ListFilter",
    "ListPage",
    "ListRow",
    "ProjectCheck",
    "QueueRow",
    "Similar",
    "Standing",
    "SubmissionView",
    "all_rows",
    "check_project",
    "choices",
    "commitments",
    "detail",
    "find",
    "list_choices",
    "possible",
    "queue",
    "queue_length",
    "reachable",
    "selection",
    "similar",
    "standings",
    "status_counts",
]

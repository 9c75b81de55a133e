"""The import: commitments with their schedule of values, and the lists around them, from CSV and XLSX.

`plan` reads a file and says what it would do; `apply` does it in one transaction, all of it or the good rows only.
"""

from data.importing.mapping import KIND_LABELS, LABELS, NOT_IMPORTED, Column, How, Kind
from data.importing.model import Item, Outcome, Plan, Report, SheetView
from data.importing.planning import apply, plan, report_lines
from data.importing.reading import MOST_BYTES, RefusedCell
from data.importing.templates import template

__all__ = [
    "KIND_LABELS",
    "LABELS",
    "MOST_BYTES",
    "NOT_IMPORTED",
    "Column",
    "How",
    "Item",
    "Kind",
    "Outcome",
    "Plan",
    "RefusedCell",
    "Report",
    "SheetView",
    "apply",
    "plan",
    "report_lines",
    "template",
]

"""Empty files to fill in: the headers that the import recognises, and nothing else."""

from __future__ import annotations

import io

from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.styles import Font  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]

from data.importing.mapping import KIND_LABELS, LINE, TARGETS, Kind


def headers(kind: Kind, *, with_lines: bool = False) -> tuple[str, ...]:
    """The headers of a sheet of this kind; for commitments those of the lines too if asked for."""
    return tuple(
        dict.fromkeys(
            target.label
            for target in TARGETS[kind]
            if not target.ignored
            and (with_lines or kind is not Kind.COMMITMENTS or not target.name.startswith(LINE))
            and not (kind is Kind.PEOPLE and target.name == "can_push")
            and not (kind is Kind.LINES and target.label == "Description")
        )
    )


def template(*kinds: Kind, with_lines: bool = False) -> bytes:
    """An XLSX with an empty sheet for each kind; `with_lines` puts the lines' columns beside the commitments'."""
    book = Workbook()
    book.remove(book.active)
    for kind in kinds:
        sheet = book.create_sheet(KIND_LABELS[kind])
        sheet.freeze_panes = "A2"
        for index, header in enumerate(headers(kind, with_lines=with_lines), start=1):
            sheet.cell(1, index, header).font = Font(bold=True)
            letter = get_column_letter(index)
            sheet.column_dimensions[letter].width = max(12, len(header) + 2)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()

"""The frozen picture of a commitment that a submission carries, and the hash by which people decide what they saw."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from core import fields
from core.commitment import Commitment, Line

SHAPE = 1  # raised whenever the meaning of a key changes, so that old submissions stay readable


def take(commitment: Commitment, names: Mapping[str, Mapping[int, str]]) -> dict[str, Any]:
    """The commitment as plain JSON values, ids beside the names they had at this moment.

    `names` maps "project", "vendor", "person" and "cost_code" to {id: name}. Decimals become text with
    their own number of decimals, dates ISO text; nothing becomes a binary float.
    """
    header: dict[str, Any] = {
        field.name: _plain(getattr(commitment, field.name)) for field in fields.header_fields(commitment.type)
    }
    header |= {
        "type": commitment.type.value,
        "project_id": commitment.project_id,
        "project": names["project"].get(commitment.project_id, ""),
        "vendor": names["vendor"].get(commitment.vendor_id or 0, ""),
        "assigned_to_name": names["person"].get(commitment.assigned_to or 0, ""),
    }
    return {
        "shape": SHAPE,
        "header": header,
        "lines": [_line(line, names["cost_code"]) for line in commitment.lines],
        "total": str(commitment.total),
    }


def _line(line: Line, cost_codes: Mapping[int, str]) -> dict[str, Any]:
    plain = {field.name: _plain(getattr(line, field.name)) for field in fields.LINE}
    return plain | {
        "id": line.id,
        "position": line.position,
        "cost_code": cost_codes.get(line.cost_code_id or 0, ""),
    }


_AS_IT_IS = frozenset({str, int, bool, type(None)})


def _plain(value: Any) -> Any:
    """What JSON takes as it is; else a word of an enum, a decimal with its decimals, a date in ISO."""
    return value if type(value) in _AS_IT_IS else str(value)


def names_in(snapshot: Mapping[str, Any]) -> dict[str, dict[int, str]]:
    """The names that stand in a snapshot, as `take` wants them: what is taken with them differs by no new name."""
    header = snapshot["header"]
    return {
        "project": {header["project_id"]: header["project"]},
        "vendor": {header["vendor_id"]: header["vendor"]},
        "person": {header["assigned_to"]: header["assigned_to_name"]},
        "cost_code": {line["cost_code_id"]: line["cost_code"] for line in snapshot["lines"]},
    }


def to_json(snapshot: Mapping[str, Any]) -> str:
    """Canonical JSON: sorted keys, no blanks, ASCII (as json has it by itself); equal snapshots give equal text."""
    return json.dumps(snapshot, sort_keys=True, separators=(",", ":"))


def content_hash(snapshot: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical JSON, 64 hex digits."""
    return hashlib.sha256(to_json(snapshot).encode("ascii")).hexdigest()

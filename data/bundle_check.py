"""Verifies an audit bundle, offline, with Python's standard library alone. It lies in every bundle as verify.py.

python3 verify.py                      everything but the seals
python3 verify.py --key history.key    the seals too, for who may hold the key of the desk
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def main(folder: Path, key_file: Path | None) -> int:
    """Prints what holds and what does not; 0 when everything does."""
    told = json.loads((folder / "record.json").read_text(encoding="utf-8"))
    keys = _keys(key_file) if key_file else {}
    faults = [
        *_files(folder),
        *_history(told["history"]),
        *_submissions(folder, told["submissions"]),
        *_seals(told, keys),
    ]
    for fault in faults:
        print(f"BAD  {fault}")
    sealed = "verified" if key_file else "not verified: no --key was given"
    print(f"{'BAD' if faults else 'ok '}  {told['number']}: {len(told['history'])} events, seals {sealed}")
    return 1 if faults else 0


def _files(folder: Path) -> Iterator[str]:
    """Every file is the one of the manifest."""
    for name, wanted in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["sha256"].items():
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            yield f"{name} is not the file that the manifest tells of"


def _history(events: list[dict[str, Any]]) -> Iterator[str]:
    """The events count up from 1, and each begins where the one before ended."""
    before = ""
    for place, event in enumerate(events, start=1):
        if event["version"] != place or (place > 1 and event["from_status"] != before):
            yield f"event {place} does not follow from the one before"
        before = event["to_status"]


def _submissions(folder: Path, submissions: list[dict[str, Any]]) -> Iterator[str]:
    for one in submissions:
        content = (folder / "snapshots" / f"{one['number']}.json").read_bytes()
        if hashlib.sha256(content).hexdigest() != one["content_hash"]:
            yield f"submission {one['number']} is not what its hash says"


def _seals(told: dict[str, Any], keys: dict[str, bytes]) -> Iterator[str]:
    """Every link is the HMAC over its entry and the link before; the events in it are those of the history."""
    chain = _chain()
    sealed = [entry["values"] for entry in told["seals"] if entry["kind"] == "event"]
    if [values[1] for values in sealed] != [event["version"] for event in told["history"]]:
        yield "the seals are not those of the history"
    for values, event in zip(sealed, told["history"], strict=False):
        if values[4:9] != [event[name] for name in ("kind", "from_status", "to_status", "submission", "details")]:
            yield f"event {event['version']} is not as it was sealed"
    for entry in told["seals"] if keys else ():
        key = keys.get(entry["key_id"])
        if key is None:
            yield f"link {entry['number']} was sealed with another key: {entry['key_id']}"
        elif chain.link(key, entry["number"], entry["before"], entry["kind"], entry["values"]) != entry["link"]:
            yield f"link {entry['number']} is not the seal of its {entry['kind']}"


def _keys(path: Path) -> dict[str, bytes]:
    keys = [bytes.fromhex(line) for line in path.read_text(encoding="ascii").split()]
    return {_chain().key_id(key): key for key in keys}


def _chain() -> Any:
    """core/chain.py of the desk, which lies beside this file."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    import chain  # type: ignore[import-not-found]

    return chain


if __name__ == "__main__":
    given = Path(sys.argv[sys.argv.index("--key") + 1]) if "--key" in sys.argv[:-1] else None
    sys.exit(main(Path(__file__).resolve().parent, given))
